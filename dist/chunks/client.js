import { l as createGitHub } from "./github.js";

export { createGitHub };