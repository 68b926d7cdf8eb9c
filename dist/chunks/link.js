import { a as proveLink } from "./probes.js";

export { proveLink };