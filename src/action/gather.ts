import { confirmOnGitHub } from '../engine/approvals.ts';
import { policyInForce } from '../engine/policy.ts';
import { builtInOrigin } from '../policy/sourced.ts';
import { parseRecord } from '../publish/read-record.ts';
import type { PublishedRecord } from '../publish/record.ts';
import type { GitHub } from '../read/github/client.ts';
import { policyPaths, type RepositoryFacts } from '../read/github/facts.ts';
import { organisationReader } from '../read/github/other-file.ts';
import { queryFacts } from '../read/github/query-facts.ts';
import { openGitHubSnapshot } from '../read/github/snapshot.ts';
import type { ResolvedPolicy } from '../resolved-policy.ts';
import { UserError } from '../user-error.ts';
import type { RunnerFacts } from './door.ts';
import type { Inputs } from './inputs.ts';
import { sidesOf } from './sides.ts';
import type { Trigger } from './trigger.ts';

/** All that a run knows before it looks at files: the repository, the policy in force, what earlier runs said. */
export interface Gathered {
  readonly facts: RepositoryFacts;
  readonly policy: ResolvedPolicy;
  /** With the commit it was read at. */
  readonly policyFile: { readonly path: string; readonly text: string; readonly commit: string } | null;
  /** Where a policy file may stand, first match first. */
  readonly policyPaths: readonly string[];
  /** Where the badge goes: `default` where neither input nor policy says it. */
  readonly badge: 'branch' | 'none' | 'default';
  readonly previous: PublishedRecord | null;
  readonly minimum: unknown;
  /** The policy that another file would make, all else being as it is: what a pull request proposes. @throws UserError */
  readonly policyOf: (file: { readonly path: string; readonly text: string } | null) => Promise<ResolvedPolicy>;
}

const usualBadgeBranch = 'default-to-share';

/** One query, and a second one only where the policy keeps the badge on another branch. */
export async function gather(github: GitHub, runner: RunnerFacts, inputs: Inputs, trigger: Trigger, now: string): Promise<Gathered> {
  const ask = (badgeBranch: string) => queryFacts(github, { owner: runner.owner, name: runner.repository, badgeBranch, ...targetOf(trigger) });
  const asked = inputs.badgeBranch ?? usualBadgeBranch;
  const first = await ask(asked);
  if (first === null) {
    throw new UserError(
      `The token does not see ${runner.owner}/${runner.repository}.`,
      'A private repository needs `contents: read` under `permissions:`.',
    );
  }
  const policyFile = inputs.policyPath === null ? whole(first) : await fileAt(github, first, inputs.policyPath);
  readAhead(github, first, policyFile);
  const readOther = organisationReader(github);
  const confirmApproval = policyFile === null ? undefined : confirmOnGitHub(github, first.name, policyFile.commit);
  const load = (file: Gathered['policyFile'] | { readonly path: string; readonly text: string }, record: PublishedRecord | null, minimum: unknown) =>
    policyInForce({
      file,
      owner: runner.owner,
      inputs: given(inputs),
      readOther,
      lastMinimum: minimum,
      now,
      earlierWaivers: earlierWaivers(record),
      // What is only proposed was approved by nobody yet.
      ...(file === policyFile ? { confirmApproval } : {}),
    });
  const usual = parseRecord(first.badgeBranch?.reportJson ?? null);
  const seen = await load(policyFile, usual, usual?.minimum);
  const elsewhere = seen.policy.report.badgeBranch !== asked;
  const facts = elsewhere ? ((await ask(seen.policy.report.badgeBranch)) ?? first) : first;
  const record = elsewhere ? parseRecord(facts.badgeBranch?.reportJson ?? null) : usual;
  // What the runs before remember stands on the branch that the policy names; moving it makes no minimum forgotten.
  const loaded = record === usual ? seen : await load(policyFile, record, record?.minimum ?? usual?.minimum);
  const { policy } = loaded;
  return {
    facts,
    policy,
    policyFile,
    policyPaths: inputs.policyPath === null ? policyPaths : [inputs.policyPath],
    badge: loaded.origins.some(({ key, origin }) => key === 'report.badge' && origin !== builtInOrigin) ? policy.report.badge : 'default',
    previous: record,
    minimum: loaded.minimum,
    policyOf: async (file) => (await load(file, record, loaded.minimum)).policy,
  };
}

/** Where the policy itself asks GitHub for something, the trees that will be wanted are asked for beside it: opened later, they are there. */
function readAhead(github: GitHub, facts: RepositoryFacts, policyFile: Gathered['policyFile']): void {
  const { name, defaultBranch, target } = facts;
  if (policyFile === null || !/\b(?:extends|approved-by)\b/.test(policyFile.text)) return;
  const pull = pullRequestOf(facts);
  const sides = pull === undefined ? null : sidesOf(pull);
  for (const commit of new Set(sides === null ? [defaultBranch?.commit, target?.commit] : [sides.base, sides.head])) {
    if (commit === undefined) continue;
    // A failure is told where the tree is needed.
    openGitHubSnapshot(github, { repository: name, commit, ref: null, date: null, tags: [] }).catch(() => {});
  }
}

/** The pull request that the event is about. */
function pullRequestOf({ target }: RepositoryFacts) {
  return target?.ref.startsWith('pull/') ? target.pullRequests[0] : undefined;
}

function targetOf(trigger: Trigger) {
  if (trigger.kind === 'tag') return { target: { tag: trigger.tag } };
  if (trigger.kind === 'ref') return { target: { ref: trigger.ref } };
  return trigger.kind === 'pull-request' ? { target: { pullRequest: trigger.number } } : {};
}

function given({ comment, badge, badgeBranch, failOn }: Inputs) {
  return {
    ...(comment === null ? {} : { comment }),
    ...(badge === null ? {} : { badge }),
    ...(badgeBranch === null ? {} : { badgeBranch }),
    ...(failOn === null ? {} : { failOn }),
  };
}

function whole({ policyFile }: RepositoryFacts): Gathered['policyFile'] {
  if (policyFile?.truncated) throw new UserError(`The policy file ${policyFile.path} is too large.`, 'A policy has 64 kB at most.');
  return policyFile;
}

/** A policy at a path of its own: at the base of a pull request, else at the head of the default branch. */
async function fileAt(github: GitHub, facts: RepositoryFacts, path: string): Promise<Gathered['policyFile']> {
  const pull = pullRequestOf(facts);
  const commit = pull === undefined ? facts.defaultBranch?.commit : sidesOf(pull).base;
  if (commit === undefined) throw new UserError(`There is no commit to read the policy ${path} from.`, 'Commit it to the default branch.');
  const snapshot = await openGitHubSnapshot(github, { repository: facts.name, commit, ref: null, date: null, tags: [] });
  const content = (await snapshot.read([path])).get(path);
  if (content?.kind === 'text') return { path, text: content.text, commit };
  // The pull request that brings the policy is judged without it, as any other is by its base.
  if (pull !== undefined && content?.reason === 'absent') return null;
  throw new UserError(
    `The policy file ${path} is not in the repository (${content?.reason ?? 'absent'}).`,
    'Correct the input `policy`, or leave it out.',
  );
}

/** Waivers of the last report: an `until` that moved since is a renewal. */
function earlierWaivers(record: PublishedRecord | null) {
  const required = record?.report.stages.flatMap(({ requires }) => requires) ?? [];
  return required.flatMap(({ kind, waiver }) => (waiver === undefined ? [] : [{ artifact: kind, until: waiver.until, renewals: waiver.renewals }]));
}
