import { type EvaluateInput, evaluate, type Line } from '../engine/evaluate.ts';
import { openCommit } from '../engine/lines.ts';
import { policyPaths } from '../read/github/facts.ts';
import { isSameBlob } from '../read/github/snapshot.ts';
import type { Report } from '../report.ts';
import type { Snapshot } from '../snapshot.ts';
import { isUserError } from '../user-error.ts';
import { commonInput, type JudgeContext, type Judged, type NothingToJudge, newestLine } from './judge-lines.ts';

/** Compares the head of a pull request with its base under the base branch's policy: a pull request can't pardon itself (DESIGN §6). */
export async function judgePullRequest(context: JudgeContext): Promise<Judged | NothingToJudge> {
  const { github, gathered, runner } = context;
  const { facts } = gathered;
  const pullRequest = facts.target?.pullRequests[0];
  if (pullRequest === undefined) return { why: 'The pull request does not exist (any more).' };
  const { line, tag } = newestLine(gathered);
  const open = (commit: string, ref: string) => openCommit({ github, facts, serverUrl: runner.serverUrl }, { commit, ref, date: null, line, tag });
  const [atBase, atHead, common] = await Promise.all([
    open(pullRequest.base.commit, pullRequest.base.branch),
    open(pullRequest.head, `pull/${pullRequest.number}`),
    commonInput(context),
  ]);
  const [base, head] = await evaluate({ ...common, lines: [atBase, atHead] });
  if (base === undefined || head === undefined) throw new Error('the engine returned no report');
  const { wouldChange, trouble } = await underItsOwnPolicy(context, { atBase, atHead }, head, common);
  return {
    facts,
    event: 'pull_request',
    reports: [head],
    order: [],
    pullRequest: { facts: pullRequest, base, wouldChange },
    unpublished: null,
    warnings: trouble === null ? [] : [`Merged as it is, this pull request would stop every run. ${trouble}`],
  };
}

interface OwnPolicy {
  /** What the pull request's own policy would make of its head, where it edits the policy. */
  readonly wouldChange: Report | null;
  /** Why the edited policy can't be used. */
  readonly trouble: string | null;
}

async function underItsOwnPolicy(
  context: JudgeContext,
  { atBase, atHead }: { readonly atBase: Line; readonly atHead: Line },
  head: Report,
  common: Omit<EvaluateInput, 'lines'>,
): Promise<OwnPolicy> {
  const edited = await editedPolicy(atBase.views.head, atHead.views.head, context.gathered.policyFile);
  if (edited === null) return { wouldChange: null, trouble: null };
  try {
    const policy = await context.gathered.policyOf(edited.file);
    const proofs = [...common.proving.previous, ...head.artifacts.flatMap((artifact) => artifact.proofs)];
    const [wouldChange = null] = await evaluate({
      ...common,
      policy,
      lines: [atHead],
      proving: { ...common.proving, offline: true, previous: proofs },
    });
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
  inForce: { readonly path: string; readonly text: string } | null,
): Promise<{ readonly file: { readonly path: string; readonly text: string } | null } | null> {
  if (head === null) return null;
  const there = new Set(head.files.map(({ path }) => path));
  const candidates = inForce === null || (policyPaths as readonly string[]).includes(inForce.path) ? policyPaths : [inForce.path];
  const path = candidates.find((candidate) => there.has(candidate));
  if (path === undefined) return inForce === null ? null : { file: null };
  if (base !== null && isSameBlob(base, head, path)) return null;
  const content = (await head.read([path])).get(path);
  if (content?.kind !== 'text' || (path === inForce?.path && content.text === inForce.text)) return null;
  return { file: { path, text: content.text } };
}
