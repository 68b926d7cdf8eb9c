/** A repository at one commit: its tree and a way to read files. It never knows where it came from. */

export interface TreeFile {
  /** Path from the repository's root, with forward slashes. */
  readonly path: string;
  /** Bytes; null where the source does not tell (submodules, some listings). */
  readonly size: number | null;
  /** Git mode: 100644, 100755, 120000 (symbolic link), 160000 (submodule). */
  readonly mode: string;
  readonly type: 'blob' | 'commit';
}

export type FileContent =
  | { readonly kind: 'text'; readonly text: string /** Cut at the reader's size cap. */; readonly truncated: boolean }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

export type UnreadableReason = 'absent' | 'binary' | 'too-large' | 'symlink' | 'submodule' | 'object-missing' | 'failed';

/** A tag that leads to a commit. */
export interface SnapshotTag {
  readonly name: string;
  /** Full commit hash, annotated tags peeled; null where not known. */
  readonly commit: string | null;
  /** Committer date of that commit, ISO 8601; null where not known. */
  readonly date: string | null;
}

/** What only a source with history can tell. Both are bounded in time: what takes too long stays unknown. */
export interface SnapshotHistory {
  /** Committer date (ISO 8601) of the first commit that touched the path; null if none did or it could not be found out. */
  firstCommitDate(path: string): Promise<string | null>;
  /** Committer date (ISO 8601) of the last commit that touched the path; null if none did or it could not be found out. */
  lastCommitDate(path: string): Promise<string | null>;
  /** Committer dates (ISO 8601) of the commits that last wrote these lines (1-based), keyed `path:line`; unknown ones are left out. */
  firstSeen(lines: readonly { readonly path: string; readonly line: number }[]): Promise<ReadonlyMap<string, string>>;
}

export interface Snapshot {
  /** `owner/name`, where known. */
  readonly repository: string | null;
  /** The tag or branch asked for, without `refs/…/`; null for a plain directory. */
  readonly ref: string | null;
  /** Full commit hash; null for a plain directory. */
  readonly commit: string | null;
  /** Committer date, ISO 8601. */
  readonly date: string | null;
  /** Tag names of the repository, where known. */
  readonly tags: readonly string[];
  /** The same tags with commit and date, newest first, where the source tells. */
  readonly tagDetails?: readonly SnapshotTag[];
  readonly files: readonly TreeFile[];
  /** What could not be listed or is known to be incomplete, in plain words. Empty is the usual case. */
  readonly gaps: readonly string[];
  /**
   * Reads files as UTF-8 text, in as few trips as the source allows. Every path asked for is in the answer.
   * Texts are cut at `readLimit` bytes. Never follows symbolic links, never rejects for a single bad file.
   */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, FileContent>>;
  /** Absent where the source has no history; a shallow clone's answers are empty. */
  readonly history?: SnapshotHistory;
}

/** Bytes read of one file at most (1 MiB). */
export const readLimit = 1_048_576;
