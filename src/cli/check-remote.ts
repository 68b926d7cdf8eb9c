import { confirmOnGitHub } from '../engine/approvals.ts';
import { evaluate, type Line } from '../engine/evaluate.ts';
import { firstReleaseDate, openCommit, openLines } from '../engine/lines.ts';
import { policyInForce } from '../engine/policy.ts';
import { adoptionNeedsHistory } from '../judge/clock.ts';
import type { PolicyInputs } from '../policy/load.ts';
import { lineOfTag, releaseLines } from '../policy/releases.ts';
import type { ProveOptions } from '../probe/prove.ts';
import type { GitHub } from '../read/github/client.ts';
import type { RepositoryFacts } from '../read/github/facts.ts';
import { organisationReader } from '../read/github/other-file.ts';
import { queryFacts } from '../read/github/query-facts.ts';
import { firstCommitDate, lastCommitDate } from '../read/github/query-pull-requests.ts';
import { readTogether } from '../read/github/snapshot.ts';
import type { Report } from '../report.ts';
import type { FailOn, ResolvedPolicy } from '../resolved-policy.ts';
import { UserError } from '../user-error.ts';
import { githubFromEnvironment } from './github.ts';
import type { PolicyText } from './policy-file.ts';

export interface RemoteCheck {
  /** `OWNER/NAME` */
  readonly name: string;
  /** Judge this tag, branch or commit alone; null: the newest release line, at its tag and at the head. */
  readonly ref: string | null;
  readonly now: string;
  readonly inputs: PolicyInputs;
  /** A policy file of this machine instead of the repository's own. */
  readonly policyFile: PolicyText | null;
  readonly probing: ProveOptions;
}

/** `check OWNER/NAME[@REF]`: the same through GitHub's API, with GITHUB_TOKEN or anonymously. */
export async function checkRemote(check: RemoteCheck): Promise<{ readonly report: Report; readonly failOn: FailOn }> {
  const [owner = '', repository = ''] = check.name.split('/');
  const serverUrl = process.env.GITHUB_SERVER_URL ?? 'https://github.com';
  const github = githubFromEnvironment();
  const facts = await queryFacts(github, {
    owner,
    name: repository,
    badgeBranch: null,
    ...(check.ref === null ? {} : { target: { ref: check.ref } }),
  });
  if (facts === null)
    throw new UserError(`${check.name} does not exist, or the token does not see it.`, 'Set GITHUB_TOKEN to a token that may read it.');
  if (facts.defaultBranch === null) throw new UserError(`${check.name} is empty.`);

  const file = check.policyFile ?? facts.policyFile;
  const { policy } = await policyInForce({
    file,
    owner,
    inputs: check.inputs,
    now: check.now,
    readOther: organisationReader(github),
    // A file of this machine was reviewed by nobody.
    ...(check.policyFile !== null || facts.policyFile === null
      ? {}
      : { confirmApproval: confirmOnGitHub(github, facts.name, facts.policyFile.commit) }),
  });
  const line = await lineOf(github, facts, policy, check.ref, serverUrl);
  const asksHistory = check.policyFile === null && facts.policyFile !== null && adoptionNeedsHistory(policy);
  const [report] = await evaluate({
    lines: [line],
    policy,
    now: check.now,
    firstRelease: firstReleaseDate(facts, policy.releases),
    policyFirstCommit: asksHistory ? await firstCommitDate(github, { owner, name: repository }, facts.defaultBranch.commit, file?.path ?? '') : null,
    firstRun: null,
    unchecked: facts.gaps,
    isPublic: !facts.isPrivate,
    proving: { ...check.probing, serverUrl },
    readTogether,
    lastCommitDate: (commit, path) => lastCommitDate(github, { owner, name: repository }, commit, path),
  });
  if (report === undefined) throw new Error('the engine returned no report');
  return { report, failOn: policy.report.failOn };
}

async function lineOf(github: GitHub, facts: RepositoryFacts, policy: ResolvedPolicy, ref: string | null, serverUrl: string): Promise<Line> {
  if (ref === null) {
    const newest = releaseLines(facts.tags, policy.releases).slice(0, 1);
    const [line] = await openLines({ github, facts, serverUrl, lines: newest, previous: () => null });
    if (line === undefined) throw new Error('there is always one release line');
    return line;
  }
  const { target } = facts;
  if (target === null) throw new UserError(`${facts.name} has no tag, branch or commit called '${ref}'.`);
  const line = target.tag === null ? null : lineOfTag(target.tag, policy.releases);
  return openCommit(
    { github, facts, serverUrl },
    { commit: target.commit, ref, date: target.date, line: line ?? 'unreleased', tag: line === null ? null : target.tag },
  );
}
