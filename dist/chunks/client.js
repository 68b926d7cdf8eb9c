import { a as createGitHub } from "./github.js";

export { createGitHub };