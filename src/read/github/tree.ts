import type { GitFile } from '../git/tree.ts';
import { inParallel } from '../parallel.ts';
import type { GitHub } from './client.ts';

/** Calls spent at most on walking a tree that is too large for one answer (100,000 entries or 7 MB). */
const walkLimit = 100;
/** Calls at once while walking. */
const walkers = 4;

export interface GitHubTree {
  readonly files: readonly GitFile[];
  readonly gaps: readonly string[];
}

interface Entry {
  readonly path: string;
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  readonly size?: number;
}

interface Listing {
  readonly tree: readonly Entry[];
  readonly truncated: boolean;
}

/** Lists a commit's whole tree in one call; a truncated answer is walked folder by folder, each again in one call if that is enough. */
export async function readGitHubTree(github: GitHub, repository: string, commit: string): Promise<GitHubTree> {
  // Equal folders are one tree: it is asked for once.
  const asked = new Map<string, Promise<Listing>>();
  const list = (sha: string, recursive: boolean): Promise<Listing> => {
    const route = `GET /repos/${repository}/git/trees/${sha}${recursive ? '?recursive=1' : ''}`;
    const listing = asked.get(route) ?? github.request<Listing>(route).then(({ data }) => data);
    asked.set(route, listing);
    return listing;
  };

  const whole = await list(commit, true);
  if (!whole.truncated) return { files: filesOf(whole.tree, ''), gaps: [] };

  const files: GitFile[] = [];
  const gaps: string[] = [];
  let calls = 1;
  let folders: { readonly path: string; readonly sha: string; readonly isWhole: boolean }[] = [{ path: '', sha: commit, isWhole: false }];
  while (folders.length > 0) {
    const now = folders.slice(0, walkLimit - calls);
    for (const { path } of folders.slice(now.length)) gaps.push(`${path}/ was not listed: the tree is too large`);
    calls += now.length;
    const listings = await inParallel(now, walkers, ({ sha, isWhole }) => list(sha, isWhole));
    folders = [];
    for (const [index, folder] of now.entries()) {
      const listing = listings[index];
      if (listing === undefined) continue;
      const prefix = folder.path === '' ? '' : `${folder.path}/`;
      if (folder.isWhole && listing.truncated) {
        folders.push({ ...folder, isWhole: false });
        continue;
      }
      files.push(...filesOf(listing.tree, prefix));
      if (folder.isWhole) continue;
      if (listing.truncated) gaps.push(`${prefix} was not listed to its end: it has too many entries`);
      for (const { path, type, sha } of listing.tree) if (type === 'tree') folders.push({ path: prefix + path, sha, isWhole: true });
    }
  }
  return { files, gaps };
}

function filesOf(entries: readonly Entry[], prefix: string): GitFile[] {
  return entries.flatMap(({ path, mode, type, sha, size }) =>
    type === 'tree' ? [] : [{ path: prefix + path, size: size ?? null, mode, type, oid: sha }],
  );
}
