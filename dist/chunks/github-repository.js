import { u as proveGitHubRepository } from "./probes.js";

export { proveGitHubRepository };