import { a as readHead, i as openGit, n as blobReader, r as isGitRepository, t as asUserError } from "./git.js";

export { isGitRepository, openGit };