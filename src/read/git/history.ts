import type { SnapshotHistory } from '../../snapshot.ts';
import { isoDate } from '../dates.ts';
import type { GitLocation } from './locate.ts';
import { runGit } from './process.ts';

/** Milliseconds one question to history may take: dates are an extra, nobody should wait for them. */
const timeout = 3_000;
/** Files and lines of one file that are asked about at most. */
const fileLimit = 10;
const lineLimit = 40;

/**
 * History of a commit, asked only when needed: one process to see that it is complete, then one a file. None can run a program of the
 * repository: no text conversion, no external diff, no signatures, and with a commit named the working files are left alone.
 */
export function gitHistory(location: GitLocation, commit: string): SnapshotHistory {
  let complete: Promise<boolean> | null = null;
  // The oldest commit of a shallow clone seems to have written everything.
  const isComplete = () => {
    complete ??= quietly(['rev-parse', '--is-shallow-repository']).then((output) => output?.toString('latin1').trim() === 'false');
    return complete;
  };

  /** Committer dates of the commits that touched a path, newest first. */
  const datesOf = async (path: string): Promise<readonly string[]> => {
    if (!(await isComplete())) return [];
    const dates = await quietly(['rev-list', '--no-commit-header', '--format=%ct', commit, '--', path]);
    const seconds = dates?.toString('latin1').trim().split('\n') ?? [];
    return seconds.flatMap((date) => (date === '' ? [] : (isoDate(Number(date)) ?? [])));
  };

  return {
    firstCommitDate: async (path) => (await datesOf(path)).at(-1) ?? null,
    lastCommitDate: async (path) => (await datesOf(path))[0] ?? null,
    firstSeen: async (lines) => {
      const seen = new Map<string, string>();
      const paths = [...new Set(lines.map(({ path }) => path))].slice(0, fileLimit);
      if (paths.length === 0 || !(await isComplete())) return seen;
      await Promise.all(
        paths.map(async (path) => {
          const numbers = lines.filter((wanted) => wanted.path === path && wanted.line > 0).map(({ line }) => line);
          const ranges = numbers.slice(0, lineLimit).flatMap((line) => ['-L', `${line},${line}`]);
          if (ranges.length === 0) return;
          const blame = await quietly(['blame', '--line-porcelain', '--root', '--no-textconv', ...ranges, commit, '--', path]);
          for (const { line, date } of blame === null ? [] : parseBlame(blame.toString('utf8'))) seen.set(`${path}:${line}`, date);
        }),
      );
      return seen;
    },
  };

  function quietly(args: readonly string[]): Promise<Buffer | null> {
    return runGit(location, args, { timeout }).catch(() => null);
  }
}

/** Each line of `--line-porcelain`: a header with original and final line number, fields, and the content after a tab. */
function parseBlame(output: string): { line: number; date: string }[] {
  const found: { line: number; date: string }[] = [];
  let line = 0;
  for (const row of output.split('\n')) {
    const header = /^[0-9a-f]{40,64} \d+ (\d+)/.exec(row);
    if (header !== null) line = Number(header[1]);
    const time = /^committer-time (-?\d{1,12})$/.exec(row);
    const date = time === null ? null : isoDate(Number(time[1]));
    if (date !== null && line > 0) found.push({ line, date });
  }
  return found;
}
