import type { ReleaseNotes } from '../detect/release.ts';
import { lineFinder, type ReleaseLine } from '../policy/releases.ts';
import type { GitHub } from '../read/github/client.ts';
import type { ReleaseFacts, RepositoryFacts } from '../read/github/facts.ts';
import { openGitHubSnapshot } from '../read/github/snapshot.ts';
import type { Report, Subject } from '../report.ts';
import type { ResolvedPolicy } from '../resolved-policy.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Line } from './evaluate.ts';

export interface OpenLines {
  readonly github: GitHub;
  readonly facts: RepositoryFacts;
  /** `https://github.com`, or a GHES address. */
  readonly serverUrl: string;
  readonly lines: readonly ReleaseLine[];
  readonly previous: (line: string) => Report | null;
}

/** Opens the two snapshots of every line, tag and head, side by side; a commit is listed once (DESIGN §6). */
export async function openLines({ github, facts, serverUrl, lines, previous }: OpenLines): Promise<readonly Line[]> {
  const open = snapshotOpener(github, facts);
  const branch = facts.defaultBranch;
  return Promise.all(
    lines.map(async (line): Promise<Line> => {
      const [tag, head] = await Promise.all([
        line.commit === null ? null : open(line.commit, line.tag, line.date),
        branch === null || branch.commit === line.commit ? null : open(branch.commit, branch.name, branch.date),
      ]);
      const release = facts.releases.find((candidate) => candidate.tag === line.tag) ?? null;
      const subject: Subject = {
        repository: facts.name,
        ref: line.tag ?? branch?.name ?? null,
        commit: line.commit ?? branch?.commit ?? null,
        line: line.line,
        tag: line.tag,
        head: branch === null ? null : { branch: branch.name, commit: branch.commit },
        release: release === null ? null : { url: release.url, publishedAt: release.publishedAt },
        serverUrl,
      };
      const views = { tag, head, release: release === null ? null : notesOf(release) };
      return { subject, views, tagDate: release?.publishedAt ?? dateOrNull(line.date), previous: previous(line.line) };
    }),
  );
}

/** One commit alone, without release or head: `--ref`, and the two sides of a pull request. */
export async function openCommit(
  { github, facts, serverUrl }: Omit<OpenLines, 'lines' | 'previous'>,
  at: { readonly commit: string; readonly ref: string; readonly date: string | null; readonly line: string; readonly tag: string | null },
): Promise<Line> {
  const head = await snapshotOpener(github, facts)(at.commit, at.ref, at.date);
  const subject: Subject = {
    repository: facts.name,
    ref: at.ref,
    commit: at.commit,
    line: at.line,
    tag: at.tag,
    head: null,
    release: null,
    serverUrl,
  };
  return { subject, views: { tag: null, head, release: null }, tagDate: at.tag === null ? null : dateOrNull(at.date), previous: null };
}

function snapshotOpener(github: GitHub, facts: RepositoryFacts): (commit: string, ref: string | null, date: string | null) => Promise<Snapshot> {
  const opened = new Map<string, Promise<Snapshot>>();
  return (commit, ref, date) => {
    const known = opened.get(commit);
    if (known !== undefined) return known;
    const snapshot = openGitHubSnapshot(github, { repository: facts.name, commit, ref, date, tags: facts.tags });
    opened.set(commit, snapshot);
    return snapshot;
  };
}

function notesOf({ tag, url, body, publishedAt, assets }: ReleaseFacts): ReleaseNotes {
  return { tag, url, body, publishedAt, assets };
}

/** When the first release that counts came out: its publication where there is one, else the date of its tag. */
export function firstReleaseDate(facts: RepositoryFacts, releases: ResolvedPolicy['releases']): string | null {
  const lineOf = lineFinder(releases);
  const published = new Map(facts.releases.map(({ tag, publishedAt }) => [tag, publishedAt]));
  const dated = [
    ...facts.tags.map(({ name, date }) => ({ tag: name, date: published.get(name) ?? date })),
    ...(facts.firstRelease === null ? [] : [facts.firstRelease]),
  ];
  const counted = dated.flatMap(({ tag, date }) => {
    const known = dateOrNull(date);
    return known !== null && lineOf(tag) !== null ? [known] : [];
  });
  return counted.sort()[0] ?? null;
}

/** Without a token the API tells no dates of tags: they are empty then. */
function dateOrNull(date: string | null): string | null {
  const time = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
