import { d as proveGitHubRelease } from "./probes.js";

export { proveGitHubRelease };