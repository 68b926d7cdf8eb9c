import { t as proveZenodo } from "./probes.js";

export { proveZenodo };