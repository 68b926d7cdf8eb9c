import { a as blobReader, c as readHead, i as asUserError, o as isGitRepository, s as openGit } from "./local.js";

export { asUserError, blobReader, isGitRepository, openGit, readHead };