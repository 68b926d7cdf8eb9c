import type { GitHub } from './client.ts';
import { GitHubError } from './errors.ts';

interface OtherFile {
  readonly repository: string;
  readonly path: string;
  /** Null: the default branch. */
  readonly ref: string | null;
}

/**
 * Reads a policy file of another repository, as `extends` names it; null when it isn't there or the token can't see it. Each file is asked for
 * once: a pull request that edits the policy is judged twice under the same organisation.
 */
export function organisationReader(github: GitHub): (file: OtherFile) => Promise<string | null> {
  const asked = new Map<string, Promise<string | null>>();
  return (file) => {
    const key = JSON.stringify([file.repository, file.path, file.ref]);
    const answer = asked.get(key) ?? readOther(github, file);
    asked.set(key, answer);
    return answer;
  };
}

async function readOther(github: GitHub, { repository, path, ref }: OtherFile): Promise<string | null> {
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
}
