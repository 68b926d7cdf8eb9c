import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
  const entries = plainConfiguration(location) ?? (await askGit(location));
  const urls = new Map<string, string>();
  let isPartial = false;
  for (const [key, value] of entries) {
    if (/\.promisor$|^extensions\.partialclone$/.test(key)) isPartial = true;
    const remote = /^remote\.(.*)\.url$/.exec(key)?.[1];
    if (remote !== undefined && !urls.has(remote)) urls.set(remote, value);
  }
  const url = urls.get('origin') ?? (urls.size === 1 ? [...urls.values()][0] : undefined);
  return { repository: url === undefined ? null : repositoryFromRemote(url), isPartial };
}

type Entry = readonly [key: string, value: string];

async function askGit(location: GitLocation): Promise<readonly Entry[]> {
  const pattern = '^(remote\\..*\\.(url|promisor)|extensions\\.partialclone)$';
  // Exit code 1: no such key.
  const output = await runGit(location, ['config', '--local', '--includes', '-z', '--get-regexp', pattern], { accept: [1] });
  return output
    .toString('utf8')
    .split('\0')
    .map((entry) => {
      const [key = '', ...value] = entry.split('\n');
      return [key, value.join('\n')];
    });
}

/**
 * The configuration as `git clone` and `git remote add` write it, read without starting git, which takes longer than all the rest of this file.
 * @returns null for one with includes, quotes, escapes or anything else that git had better read itself
 */
export function plainConfiguration({ gitDir }: Pick<GitLocation, 'gitDir'>): readonly Entry[] | null {
  let text: string;
  try {
    text = readFileSync(join(gitDir, 'config'), 'utf8');
  } catch {
    // A linked work tree, or no repository at all: git says which.
    return null;
  }
  const entries: Entry[] = [];
  let section = '';
  for (const line of text.split('\n')) {
    if (/^\s*(?:[#;].*)?$/.test(line)) continue;
    const head = /^\[([A-Za-z][\w.-]*)(?: "([\w./+-]*)")?\]$/.exec(line.trim());
    if (head !== null) {
      section = head[2] === undefined ? (head[1] ?? '').toLowerCase() : `${head[1]?.toLowerCase()}.${head[2]}`;
      if (/^include(?:if)?\b/.test(section)) return null;
      continue;
    }
    const entry = /^\s+([A-Za-z][\w-]*) = ([^"\\#;]*)$/.exec(line.trimEnd());
    if (entry === null || section === '') return null;
    entries.push([`${section}.${entry[1]?.toLowerCase()}`, entry[2] ?? '']);
  }
  return entries;
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
