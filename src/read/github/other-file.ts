import type { GitHub } from './client.ts';
import { GitHubError } from './errors.ts';

/** Reads a policy file of another repository, as `extends` names it; null when it isn't there or the token can't see it. */
export function organisationReader(github: GitHub) {
  return async ({
    repository,
    path,
    ref,
  }: {
    readonly repository: string;
    readonly path: string;
    readonly ref: string | null;
  }): Promise<string | null> => {
    const [owner = '', repo = ''] = repository.split('/');
    const parts = path.split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..')) return null;
    try {
      const bytes = await github.requestBytes('GET /repos/{owner}/{repo}/contents/{+path}', {
        owner,
        repo,
        path: parts.map(encodeURIComponent).join('/'),
        ...(ref === null ? {} : { ref }),
        headers: { accept: 'application/vnd.github.raw+json' },
      });
      return new TextDecoder().decode(bytes);
    } catch (error) {
      if (error instanceof GitHubError && (error.status === 404 || error.status === 403)) return null;
      throw error;
    }
  };
}
