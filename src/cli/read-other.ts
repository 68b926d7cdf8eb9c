import { docsUrl, version } from '../version.ts';

/** Reads an organisation's policy file through GitHub's API; null when it isn't there, can't be seen or can't be asked. */
export async function readOtherPolicy(source: {
  readonly repository: string;
  readonly path: string;
  readonly ref: string | null;
}): Promise<string | null> {
  const [{ createGitHub }, { organisationReader }] = await Promise.all([import('../read/github/client.ts'), import('../read/github/other-file.ts')]);
  const github = createGitHub({
    token: process.env.GITHUB_TOKEN ?? process.env.GH_TOKEN ?? null,
    apiUrl: process.env.GITHUB_API_URL ?? 'https://api.github.com',
    userAgent: `default-to-share/${version} (+${docsUrl})`,
  });
  return organisationReader(github)(source);
}
