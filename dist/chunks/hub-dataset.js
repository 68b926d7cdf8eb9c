import { c as proveHubDataset } from "./probes.js";

export { proveHubDataset };