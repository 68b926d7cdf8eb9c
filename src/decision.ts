/** What publishing means to do, computed before anything is written. `dry-run` prints exactly these. */
export interface Decision {
  readonly target: 'pull-request-comment' | 'tracking-issue' | 'issue-comment' | 'badge-branch' | 'job-summary';
  readonly action: 'create' | 'update' | 'close' | 'reopen' | 'none';
  /** One line: why. */
  readonly reason: string;
  /** `#12`, a comment's URL or a branch name, where there is one already. */
  readonly subject?: string;
  /** Size in bytes of what would be written. */
  readonly bytes?: number;
}
