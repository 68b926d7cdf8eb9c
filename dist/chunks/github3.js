import { p as createGitHub } from "./github.js";
import { n as userAgent } from "./version2.js";

// src/cli/github.ts
/** GitHub as the shell's variables name it: GITHUB_TOKEN or GH_TOKEN, else anonymous; GITHUB_API_URL for an Enterprise Server. */
function githubFromEnvironment() {
	return createGitHub({
		token: process.env.GITHUB_TOKEN ?? process.env.GH_TOKEN ?? null,
		apiUrl: process.env.GITHUB_API_URL ?? "https://api.github.com",
		userAgent
	});
}

export { githubFromEnvironment as t };