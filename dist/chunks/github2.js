import { t as githubFromEnvironment } from "./github3.js";

export { githubFromEnvironment };