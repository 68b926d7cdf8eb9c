import type { GitHub } from './client.ts';
import { GitHubError } from './errors.ts';

/**
 * A file's bytes at a commit, from the server that serves raw files where there is one (it doesn't count as an API call), else by the API.
 * @returns null when there is no such file
 */
export async function rawFile(github: GitHub, repository: string, commit: string, path: string): Promise<Uint8Array | null> {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const accept = 'application/vnd.github.raw+json';
  try {
    if (github.rawUrl !== null) return await github.requestBytes(`GET ${github.rawUrl}/${repository}/${commit}/${encoded}`);
    return await github.requestBytes(`GET /repos/${repository}/contents/${encoded}?ref=${commit}`, { headers: { accept } });
  } catch (error) {
    if (error instanceof GitHubError && error.reason === 'not-found') return null;
    throw error;
  }
}

/** A blob's bytes by its id, up to 100 MB. @throws GitHubError */
export function rawBlob(github: GitHub, repository: string, oid: string): Promise<Uint8Array> {
  return github.requestBytes(`GET /repos/${repository}/git/blobs/${oid}`, { headers: { accept: 'application/vnd.github.raw+json' } });
}
