import { l as proveHubCollection } from "./probes.js";

export { proveHubCollection };