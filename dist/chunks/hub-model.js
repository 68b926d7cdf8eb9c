import { s as proveHubModel } from "./probes.js";

export { proveHubModel };