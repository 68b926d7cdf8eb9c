/** Reads an organisation's policy file through GitHub's API; null when it isn't there, can't be seen or can't be asked. */
export async function readOtherPolicy(source: {
  readonly repository: string;
  readonly path: string;
  readonly ref: string | null;
}): Promise<string | null> {
  const [{ githubFromEnvironment }, { organisationReader }] = await Promise.all([import('./github.ts'), import('../read/github/other-file.ts')]);
  return organisationReader(githubFromEnvironment())(source);
}
