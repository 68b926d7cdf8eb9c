import type { GitLocation } from './locate.ts';
import { runGit } from './process.ts';

export interface Origin {
  /** `owner/name` where the remote is a GitHub; else null. */
  readonly repository: string | null;
  /** Objects may be missing on purpose (`git clone --filter=…`). */
  readonly isPartial: boolean;
}

/** What the repository's configuration tells of where it came from. Prefers the remote `origin`, else the only one. */
export async function readOrigin(location: GitLocation): Promise<Origin> {
  const pattern = '^(remote\\..*\\.(url|promisor)|extensions\\.partialclone)$';
  // Exit code 1: no such key.
  const output = await runGit(location, ['config', '--local', '--includes', '-z', '--get-regexp', pattern], { accept: [1] });
  const urls = new Map<string, string>();
  let isPartial = false;
  for (const entry of output.toString('utf8').split('\0')) {
    const [key = '', ...value] = entry.split('\n');
    if (/\.promisor$|^extensions\.partialclone$/.test(key)) isPartial = true;
    const remote = /^remote\.(.*)\.url$/.exec(key)?.[1];
    if (remote !== undefined && !urls.has(remote)) urls.set(remote, value.join('\n'));
  }
  const url = urls.get('origin') ?? (urls.size === 1 ? [...urls.values()][0] : undefined);
  return { repository: url === undefined ? null : repositoryFromRemote(url), isPartial };
}

/** A GitHub server by its name: github.com, GitHub Enterprise Cloud with data residency, a GitHub Enterprise Server called so. */
const gitHubHost = /(^|\.)github\.com$|\.ghe\.com$|(^|[.-])(github|ghe)[.-]/i;

/**
 * `owner/name` of a remote URL (`https://…`, `ssh://…`, `git@host:owner/name.git`), credentials left behind.
 * @returns null unless the host is a GitHub by its name and the path is just owner and name
 */
export function repositoryFromRemote(url: string): string | null {
  const remote = url.trim();
  const scp = /^(?:[\w.-]+@)?([\w.-]+):(?!\/\/)(.+)$/.exec(remote);
  const [host, path] = scp === null ? fromUrl(remote) : [scp[1], scp[2]];
  if (host === undefined || path === undefined || !gitHubHost.test(host)) return null;
  const match = /^\/*([\w.-]+)\/([\w.-]+?)(?:\.git)?\/*$/.exec(path);
  return match === null ? null : `${match[1]}/${match[2]}`;
}

function fromUrl(remote: string): readonly [string?, string?] {
  try {
    const { protocol, hostname, pathname } = new URL(remote);
    return ['https:', 'http:', 'ssh:', 'git:', 'git+ssh:'].includes(protocol) ? [hostname, pathname] : [];
  } catch {
    return [];
  }
}
