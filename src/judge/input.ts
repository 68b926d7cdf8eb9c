import type { Detection } from '../detection.ts';
import type { Proof } from '../proof.ts';
import type { Report, Subject } from '../report.ts';
import type { ResolvedPolicy } from '../resolved-policy.ts';

/** All that judging needs. Dates are ISO 8601 instants or `YYYY-MM-DD`. */
export interface JudgeInput {
  readonly subject: Subject;
  readonly detections: readonly Detection[];
  /** Matched to the detections by identifier. */
  readonly proofs: readonly Proof[];
  readonly policy: ResolvedPolicy;
  readonly now: string;
  readonly toolVersion: string;
  /** Date of the first release that counts. */
  readonly firstRelease: string | null;
  /** Date of the first commit of the policy file. */
  readonly policyFirstCommit: string | null;
  /** Date of the first run on this repository, as an earlier report keeps it. */
  readonly firstRun: string | null;
  /** What earlier steps could not check, in plain words. */
  readonly unchecked: readonly string[];
  /** The last report on this release line: last good proofs, and what was shared before. */
  readonly previous?: Report | null;
  /** Date of the tag that is judged, for `clock: this-tag`; the release's date, else the clock has not started. */
  readonly tagDate?: string | null;
  /** False: nobody outside can read the repository, so files in its tree prove nothing. Unknown counts as public. */
  readonly public?: boolean | null;
  /** Path → date of its last commit, where history was at hand: for requirements that ask for a renewed document. */
  readonly changed?: ReadonlyMap<string, string>;
}
