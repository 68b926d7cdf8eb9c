import { t as createGitHub } from "./client.js";

export { createGitHub };