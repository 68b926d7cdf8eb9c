/** Commits, their pull requests, comparisons, branches and tags. */
import { demand } from '../access.ts';
import { globMatches } from '../changes.ts';
import { compareCommits, diffTrees } from '../compare.ts';
import { associatedPullRequests, historyOf } from '../graphql/git.ts';
import { type CommitObject, peelToCommit } from '../objects.ts';
import { notFound, Refusal } from '../refusal.ts';
import { lookUp, revision } from '../revisions.ts';
import type { Repository } from '../state.ts';
import { type Call, type HandlerTable, ok, paged } from './call.ts';
import { repositoryOf } from './git.ts';
import { pullSimpleShape } from './shape-conversation.ts';
import { commitShape, diffEntry, repoUrl, webUrl } from './shape-git.ts';

function readable(call: Call): Repository {
  const repository = repositoryOf(call);
  demand(call.token, repository, 'read', 'contents');
  if (repository.refs.size === 0) throw new Refusal(409, 'Git Repository is empty.');
  return repository;
}

function commitAt(repository: Repository, name: string): CommitObject {
  const commit = peelToCommit(repository.objects, revision(repository, name)?.oid ?? '');
  if (commit === undefined) throw new Refusal(422, `No commit found for SHA: ${name}`);
  return commit;
}

const protectedBy = (repository: Repository, branch: string) => repository.rulesets.filter((set) => globMatches(set.ref, `refs/heads/${branch}`));

function branchShape(call: Call, repository: Repository, name: string) {
  const sha = repository.refs.get(`refs/heads/${name}`) ?? '';
  return { name, commit: { sha, url: `${repoUrl(call.world, repository)}/commits/${sha}` }, protected: protectedBy(repository, name).length > 0 };
}

function compare(call: Call) {
  const repository = readable(call);
  const [baseName = '', headName = ''] = (call.path.basehead ?? '').split('...');
  const base = peelToCommit(repository.objects, lookUp(repository, baseName) ?? '');
  const head = peelToCommit(repository.objects, lookUp(repository, headName) ?? '');
  if (base === undefined || head === undefined) throw notFound();
  const { mergeBase, ahead, behind } = compareCommits(repository.objects, base.oid, head.oid);
  if (mergeBase === null) throw new Refusal(404, `No common ancestor between ${baseName} and ${headName}.`);
  const status = ahead.length === 0 ? (behind.length === 0 ? 'identical' : 'behind') : behind.length === 0 ? 'ahead' : 'diverged';
  const page = `${webUrl(call.world, repository)}/compare/${call.path.basehead ?? ''}`;
  return ok({
    url: `${repoUrl(call.world, repository)}/compare/${call.path.basehead ?? ''}`,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    base_commit: commitShape(call.world, repository, base),
    merge_base_commit: commitShape(call.world, repository, mergeBase),
    status,
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: ahead.map((commit) => commitShape(call.world, repository, commit)),
    // 300 files at most, and only on the first page.
    files: diffTrees(repository.objects, mergeBase.oid, head.oid)
      .slice(0, 300)
      .map((change) => diffEntry(call.world, repository, head.oid, change)),
  });
}

export const commitHandlers: HandlerTable = {
  'repos/list-commits': (call) => {
    const repository = readable(call);
    const from = commitAt(repository, call.query.get('sha') ?? 'HEAD');
    const since = Date.parse(call.query.get('since') ?? '') || Number.NEGATIVE_INFINITY;
    const until = Date.parse(call.query.get('until') ?? '') || Number.POSITIVE_INFINITY;
    const commits = historyOf(repository, from.oid, call.query.get('path')).filter((commit) => {
      const at = Date.parse(commit.committer.date);
      return at >= since && at <= until;
    });
    return paged(call, `${repoUrl(call.world, repository)}/commits`, commits, (commit) => commitShape(call.world, repository, commit));
  },
  'repos/get-commit': (call) => {
    const repository = readable(call);
    const commit = commitAt(repository, call.path.ref ?? '');
    if (call.accept.includes('vnd.github.sha')) return ok(Buffer.from(commit.oid), { 'content-type': 'application/vnd.github.sha; charset=utf-8' });
    return ok(commitShape(call.world, repository, commit, true));
  },
  'repos/list-pull-requests-associated-with-commit': (call) => {
    const repository = readable(call);
    demand(call.token, repository, 'read', 'pull_requests');
    const commit = commitAt(repository, call.path.commit_sha ?? '');
    const found = associatedPullRequests(call.world.state, repository, commit.oid);
    return paged(call, `${repoUrl(call.world, repository)}/commits/${commit.oid}/pulls`, found, (item) => pullSimpleShape(call.world, item));
  },
  'repos/compare-commits-with-basehead': compare,
  'repos/list-tags': (call) => {
    const repository = repositoryOf(call);
    demand(call.token, repository, 'read', 'contents');
    const url = repoUrl(call.world, repository);
    const names = [...repository.refs.keys()].filter((ref) => ref.startsWith('refs/tags/')).map((ref) => ref.slice('refs/tags/'.length));
    return paged(call, `${url}/tags`, names.sort().reverse(), (name) => {
      const sha = peelToCommit(repository.objects, repository.refs.get(`refs/tags/${name}`) ?? '')?.oid ?? '';
      const node_id = `REF_${Buffer.from(`${repository.id}:refs/tags/${name}`).toString('base64url')}`;
      const commit = { sha, url: `${url}/commits/${sha}` };
      return { name, zipball_url: `${url}/zipball/refs/tags/${name}`, tarball_url: `${url}/tarball/refs/tags/${name}`, commit, node_id };
    });
  },
  'repos/list-branches': (call) => {
    const repository = repositoryOf(call);
    demand(call.token, repository, 'read', 'contents');
    const names = [...repository.refs.keys()].filter((ref) => ref.startsWith('refs/heads/')).map((ref) => ref.slice('refs/heads/'.length));
    return paged(call, `${repoUrl(call.world, repository)}/branches`, names.sort(), (name) => branchShape(call, repository, name));
  },
  'repos/get-branch': (call) => {
    const repository = readable(call);
    const name = call.path.branch ?? '';
    const commit = peelToCommit(repository.objects, repository.refs.get(`refs/heads/${name}`) ?? '');
    if (commit === undefined) throw new Refusal(404, 'Branch not found');
    const self = `${repoUrl(call.world, repository)}/branches/${name}`;
    return ok({
      ...branchShape(call, repository, name),
      commit: commitShape(call.world, repository, commit),
      _links: { self, html: `${webUrl(call.world, repository)}/tree/${name}` },
      protection: { enabled: false, required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] } },
      protection_url: `${self}/protection`,
    });
  },
  'repos/get-branch-rules': (call) => {
    const repository = repositoryOf(call);
    const rules = protectedBy(repository, call.path.branch ?? '').flatMap((set) =>
      set.refuses.map((type) => ({ type, ruleset_source_type: 'Repository', ruleset_source: call.path.repo, ruleset_id: set.id })),
    );
    return paged(call, `${repoUrl(call.world, repository)}/rules/branches/${call.path.branch ?? ''}`, rules, (rule) => rule);
  },
};
