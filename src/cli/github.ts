import { createGitHub, type GitHub } from '../read/github/client.ts';
import { userAgent } from '../version.ts';

/** GitHub as the shell's variables name it: GITHUB_TOKEN or GH_TOKEN, else anonymous; GITHUB_API_URL for an Enterprise Server. */
export function githubFromEnvironment(): GitHub {
  return createGitHub({
    token: process.env.GITHUB_TOKEN ?? process.env.GH_TOKEN ?? null,
    apiUrl: process.env.GITHUB_API_URL ?? 'https://api.github.com',
    userAgent,
  });
}
