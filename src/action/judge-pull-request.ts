import { type EvaluateInput, evaluate } from '../engine/evaluate.ts';
import { openCommit } from '../engine/lines.ts';
import { isSameBlob } from '../read/github/snapshot.ts';
import type { Report } from '../report.ts';
import type { Snapshot } from '../snapshot.ts';
import { isUserError } from '../user-error.ts';
import type { Gathered } from './gather.ts';
import { commonInput, type JudgeContext, type Judged, type NothingToJudge, newestLine } from './judge-lines.ts';
import { sidesOf } from './sides.ts';

/** Compares the head of a pull request with its base under the base branch's policy: a pull request can't pardon itself (DESIGN §6). */
export async function judgePullRequest(context: JudgeContext): Promise<Judged | NothingToJudge> {
  const { github, gathered, runner } = context;
  const { facts } = gathered;
  const pullRequest = facts.target?.pullRequests[0];
  if (pullRequest === undefined)
    return { why: github.isAuthenticated ? 'The pull request does not exist (any more).' : 'A pull request can’t be compared without a token.' };
  const { line, tag } = newestLine(gathered);
  const open = (commit: string, ref: string) => openCommit({ github, facts, serverUrl: runner.serverUrl }, { commit, ref, date: null, line, tag });
  const sides = sidesOf(pullRequest);
  const [atBase, atHead, common] = await Promise.all([
    open(sides.base, pullRequest.base.branch),
    open(sides.head, `pull/${pullRequest.number}`),
    commonInput(context),
  ]);
  const [[base, head], edited] = await Promise.all([
    evaluate({ ...common, lines: [atBase, atHead] }),
    editedPolicy(atBase.views.head, atHead.views.head, gathered),
  ]);
  if (base === undefined || head === undefined) throw new Error('the engine returned no report');
  const { wouldChange, trouble } = edited === null ? unedited : await underItsOwnPolicy(context, edited.file, { ...common, lines: [atHead] }, head);
  return {
    facts,
    event: 'pull_request',
    reports: [head],
    order: [],
    pullRequest: { facts: pullRequest, base, wouldChange, policyTrouble: trouble },
    unpublished: null,
    warnings: trouble === null ? [] : [`Merged as it is, this pull request would stop every run. ${trouble}`],
  };
}

interface PolicyText {
  readonly path: string;
  readonly text: string;
}

interface OwnPolicy {
  /** What the pull request's own policy would make of its head, where it edits the policy. */
  readonly wouldChange: Report | null;
  /** Why the edited policy can't be used. */
  readonly trouble: string | null;
}

const unedited: OwnPolicy = { wouldChange: null, trouble: null };

async function underItsOwnPolicy({ gathered }: JudgeContext, file: PolicyText | null, input: EvaluateInput, head: Report): Promise<OwnPolicy> {
  try {
    const policy = await gathered.policyOf(file);
    const proofs = [...input.proving.previous, ...head.artifacts.flatMap((artifact) => artifact.proofs)];
    const [wouldChange = null] = await evaluate({ ...input, policy, proving: { ...input.proving, offline: true, previous: proofs } });
    return { wouldChange, trouble: null };
  } catch (error) {
    if (isUserError(error)) return { wouldChange: null, trouble: error.message };
    throw error;
  }
}

/** The head's policy file where it is not the base's; `file: null` where the pull request takes it away. */
async function editedPolicy(
  base: Snapshot | null,
  head: Snapshot | null,
  { policyFile: inForce, policyPaths: paths }: Gathered,
): Promise<{ readonly file: PolicyText | null } | null> {
  if (head === null) return null;
  const there = new Set(head.files.map(({ path }) => path));
  const path = paths.find((candidate) => there.has(candidate));
  if (path === undefined) return inForce === null ? null : { file: null };
  if (base !== null && isSameBlob(base, head, path)) return null;
  const content = (await head.read([path])).get(path);
  if (content?.kind !== 'text' || (path === inForce?.path && content.text === inForce.text)) return null;
  return { file: { path, text: content.text } };
}
