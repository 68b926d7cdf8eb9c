import { type EvaluateInput, evaluate } from '../engine/evaluate.ts';
import { firstReleaseDate, openCommit, openLines } from '../engine/lines.ts';
import { withProbeEnvironment } from '../engine/probe-environment.ts';
import { adoptionNeedsHistory } from '../judge/clock.ts';
import type { ReleaseLine } from '../policy/releases.ts';
import { linesWithOpenIssue } from '../publish/own.ts';
import type { PublishEvent, PublishInput } from '../publish/plan.ts';
import type { GitHub } from '../read/github/client.ts';
import type { RepositoryFacts } from '../read/github/facts.ts';
import { firstCommitDate, lastCommitDate, queryPullRequests } from '../read/github/query-pull-requests.ts';
import { readTogether } from '../read/github/snapshot.ts';
import type { Report } from '../report.ts';
import { version } from '../version.ts';
import { type ChosenLines, linesToRejudge, lineToJudge } from './choose-lines.ts';
import type { RunnerFacts } from './door.ts';
import type { Gathered } from './gather.ts';
import type { Trigger } from './trigger.ts';

export interface Judged {
  /** The facts to publish on: with the pull request of the newest line, where the event itself named none. */
  readonly facts: RepositoryFacts;
  readonly event: PublishEvent;
  readonly reports: readonly Report[];
  /** Every line, newest first. */
  readonly order: readonly string[];
  /** On a pull request: itself, its base, and what its own policy would make of it. */
  readonly pullRequest: NonNullable<PublishInput['pullRequest']> | null;
  /** Why nothing is published for it; null is the usual case. */
  readonly unpublished: string | null;
  /** What the person who runs it must be told. */
  readonly warnings: readonly string[];
}

/** Nothing is to be judged, and this is why. */
export interface NothingToJudge {
  readonly why: string;
}

export interface JudgeContext {
  readonly github: GitHub;
  readonly runner: RunnerFacts;
  readonly gathered: Gathered;
  readonly now: string;
}

/** Chooses the lines an event asks for, and judges them. */
export async function judgeLines(
  context: JudgeContext,
  trigger: Exclude<Trigger, { kind: 'pull-request' | 'ignore' }>,
): Promise<Judged | NothingToJudge> {
  const { facts, policy } = context.gathered;
  const branch = facts.defaultBranch;
  if (branch === null) return { why: 'The repository is empty: there is nothing to judge yet.' };
  if (trigger.kind === 'branch' && trigger.branch !== branch.name) {
    return { why: `A push to ${trigger.branch} asks for nothing here: only the default branch (${branch.name}) and tags are judged.` };
  }
  const tag = tagWanted(context, trigger);
  if (tag === null && trigger.kind === 'ref') return judgeCommit(context, trigger.ref);
  if (tag === null) return judgeChosen(context, linesToRejudge(facts, policy.releases, linesWithOpenIssue(facts)), 're-judge');
  if (facts.target === null) return { why: `The tag ${tag} does not exist (any more), or is no tag of a commit.` };
  const chosen = lineToJudge(facts, policy.releases, tag);
  if (chosen !== null) return judgeChosen(context, chosen, 'release');
  return { why: `The policy does not count the tag ${tag} as a release (\`releases\`: prereleases are off by default).` };
}

function tagWanted({ gathered: { facts } }: JudgeContext, trigger: Trigger): string | null {
  if (trigger.kind === 'tag') return trigger.tag;
  if (trigger.kind !== 'ref') return null;
  // A commit that carries a tag is that release.
  return facts.target?.tag ?? facts.tags.find(({ commit }) => commit === facts.target?.commit)?.name ?? null;
}

const usual = { pullRequest: null, unpublished: null, warnings: [] } as const;

async function judgeChosen(context: JudgeContext, { chosen, all }: ChosenLines, event: PublishEvent): Promise<Judged> {
  const { github, gathered, runner } = context;
  const { facts, previous } = gathered;
  const [lines, common, known] = await Promise.all([
    openLines({
      github,
      facts,
      serverUrl: runner.serverUrl,
      lines: chosen,
      previous: (line) => (previous?.report.subject.line === line ? previous.report : null),
    }),
    commonInput(context),
    withPullRequest(context, chosen[0] ?? null),
  ]);
  return { ...usual, facts: known, event, reports: await evaluate({ ...common, lines }), order: all.map(({ line }) => line) };
}

/** An event without a tag, or with an older tag of its line, knows no pull request yet: it is asked for beside the trees. */
async function withPullRequest({ github, runner, gathered: { facts } }: JudgeContext, line: ReleaseLine | null): Promise<RepositoryFacts> {
  if (line === null || line.tag === null || line.commit === null || line.date === null || facts.target?.commit === line.commit) return facts;
  const pullRequests = (await queryPullRequests(github, { owner: runner.owner, name: runner.repository }, [line.commit])).get(line.commit) ?? [];
  return { ...facts, target: { ref: line.tag, tag: line.tag, commit: line.commit, date: line.date, pullRequests } };
}

/** A commit without a tag is judged alone; it is told in the summary and outputs, and nothing is published for it. */
async function judgeCommit(context: JudgeContext, ref: string): Promise<Judged | NothingToJudge> {
  const { github, gathered, runner } = context;
  const { facts, policy } = gathered;
  if (facts.target === null) return { why: `There is no tag, branch or commit called ${ref}.` };
  const { commit, date } = facts.target;
  if (commit === facts.defaultBranch?.commit)
    return judgeChosen(context, linesToRejudge(facts, policy.releases, linesWithOpenIssue(facts)), 're-judge');
  const line = await openCommit({ github, facts, serverUrl: runner.serverUrl }, { commit, ref, date, line: 'unreleased', tag: null });
  const reports = await evaluate({ ...(await commonInput(context)), lines: [line] });
  return { ...usual, facts, event: 're-judge', reports, order: [], unpublished: 'a commit without a release tag is told here alone' };
}

/** What every judgement of a run shares. */
export async function commonInput(context: JudgeContext): Promise<Omit<EvaluateInput, 'lines'>> {
  const { runner, gathered, now } = context;
  const { facts, policy, previous } = gathered;
  return {
    policy,
    now,
    firstRelease: firstReleaseDate(facts, policy.releases),
    policyFirstCommit: await policyFirstCommit(context),
    firstRun: previous?.firstRun ?? null,
    unchecked: facts.gaps,
    isPublic: !facts.isPrivate,
    proving: await withProbeEnvironment(
      {
        now: () => new Date(now),
        previous: previous?.proofs ?? [],
        toolVersion: version,
        serverUrl: runner.serverUrl,
        ...(policy.contact === null ? {} : { contact: policy.contact }),
      },
      runner.environment,
    ),
    readTogether,
    lastCommitDate: (commit, path) => lastCommitDate(context.github, { owner: runner.owner, name: runner.repository }, commit, path),
  };
}

/** Asked only where the policy has a file that names no date of its own, or one that an organisation's minimum holds. */
async function policyFirstCommit({ github, runner, gathered: { facts, policy, policyFile } }: JudgeContext): Promise<string | null> {
  if (policyFile === null || !adoptionNeedsHistory(policy) || facts.defaultBranch === null) return null;
  return firstCommitDate(github, { owner: runner.owner, name: runner.repository }, facts.defaultBranch.commit, policyFile.path);
}

/** The line a pull request is compared in. */
export function newestLine({ facts, policy }: Gathered): { readonly line: string; readonly tag: string | null } {
  const newest = linesToRejudge(facts, policy.releases, []).chosen[0];
  return { line: newest?.line ?? 'unreleased', tag: newest?.tag ?? null };
}
