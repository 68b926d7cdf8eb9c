import { o as proveHubSpace } from "./probes.js";

export { proveHubSpace };