/** What publishing is given, made by hand: facts of an imaginary repository, our own comments and issues, and a run's input. */
import type { PublishInput } from '../../src/publish/plan.ts';
import type { BadgeBranchFacts, CommentFacts, IssueFacts, PullRequestFacts, RepositoryFacts } from '../../src/read/github/facts.ts';
import { renderMarked } from '../../src/render/comment.ts';
import type { MarkerPurpose } from '../../src/render/marker.ts';
import type { RenderContext } from '../../src/render/places.ts';
import type { Report } from '../../src/report.ts';
import { headCommit, stagedReport, tagCommit } from '../render/reports.ts';

const repository = 'tidepool-lab/tern';
export const url = `https://github.com/${repository}`;

export const addresses: PublishInput['context'] = {
  serverUrl: 'https://github.com',
  policyUrl: `${url}/blob/main/.github/default-to-share.yml`,
  runUrl: `${url}/actions/runs/4211`,
  docsUrl: 'https://github.com/default-to-share/default-to-share',
};

export function facts(over: Partial<RepositoryFacts> = {}): RepositoryFacts {
  return {
    name: repository,
    nodeId: 'R_1',
    url,
    isPrivate: false,
    isFork: false,
    isArchived: false,
    hasIssues: true,
    defaultBranch: { name: 'main', commit: headCommit, date: '2026-11-20T00:00:00Z' },
    tags: [{ name: 'v1.0.0', commit: tagCommit, date: '2026-10-03T00:00:00Z' }],
    releases: [],
    firstRelease: { tag: 'v1.0.0', date: '2026-10-03T00:00:00Z' },
    policyFile: null,
    target: { ref: 'v1.0.0', tag: 'v1.0.0', commit: tagCommit, date: '2026-10-03T00:00:00Z', pullRequests: [] },
    issues: [],
    badgeBranch: null,
    gaps: [],
    ...over,
  };
}

export function pullRequest(over: Partial<PullRequestFacts> = {}): PullRequestFacts {
  return {
    number: 12,
    nodeId: 'PR_12',
    url: `${url}/pull/12`,
    isLocked: false,
    isMerged: true,
    isFork: false,
    head: 'a'.repeat(40),
    headRepository: repository,
    base: { branch: 'main', commit: 'b'.repeat(40) },
    mergeCommit: tagCommit,
    ownComments: [],
    ...over,
  };
}

export const withPull = (pull: PullRequestFacts): Partial<RepositoryFacts> => ({
  target: { ref: 'v1.0.0', tag: 'v1.0.0', commit: tagCommit, date: '2026-10-03T00:00:00Z', pullRequests: [pull] },
});

export function comment(id: number, body: string, createdAt = '2026-10-03T10:00:00Z'): CommentFacts {
  return { id, nodeId: `IC_${id}`, url: `${url}/pull/12#issuecomment-${id}`, body, createdAt };
}

export function issue(number: number, body: string, over: Partial<IssueFacts> = {}): IssueFacts {
  return {
    ...comment(number + 1_000, body),
    url: `${url}/issues/${number}`,
    number,
    title: 'x',
    isOpen: true,
    isLocked: false,
    ownComments: [],
    ...over,
  };
}

/** A text of ours as an earlier run wrote it. */
export function said(report: Report, purpose: MarkerPurpose, over: Partial<RenderContext> = {}): string {
  return renderMarked(report, { ...addresses, issueUrl: null, pullRequestUrl: null, ...over }, purpose).body;
}

export function badgeBranch(over: Partial<BadgeBranchFacts> = {}): BadgeBranchFacts {
  return { branch: 'default-to-share', commit: 'c'.repeat(40), badgeSvg: '<svg/>', badgeJson: '{}', reportJson: '{}', ...over };
}

export function run(over: Partial<PublishInput> = {}): PublishInput {
  return {
    facts: facts(),
    event: 'release',
    reports: [stagedReport()],
    order: ['v1.0'],
    previous: null,
    modes: { comment: 'on-change', badge: 'default', badgeBranch: 'default-to-share' },
    context: addresses,
    now: '2026-11-22T06:00:00Z',
    ...over,
  };
}

/** The same report for another line. */
export function ofLine(report: Report, line: string, over: Partial<Report> = {}): Report {
  return { ...report, subject: { ...report.subject, line, tag: `${line}.0`, ref: `${line}.0` }, ...over };
}
