import { f as proveFragilePage } from "./probes.js";

export { proveFragilePage };