import { u as createGitHub } from "./github.js";

export { createGitHub };