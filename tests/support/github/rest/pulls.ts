/** Pull requests: their files, commits and reviews. */
import { demand } from '../access.ts';
import { diffTrees } from '../compare.ts';
import { pullRequestCommits } from '../graphql/git.ts';
import { notFound } from '../refusal.ts';
import type { PullRequest } from '../state.ts';
import { type Call, type HandlerTable, ok, paged } from './call.ts';
import { repositoryOf } from './git.ts';
import { simpleUser } from './shape-account.ts';
import { pullSimpleShape, reviewShape } from './shape-conversation.ts';
import { commitShape, diffEntry, repoUrl } from './shape-git.ts';

function pullOf(call: Call): PullRequest {
  const repository = repositoryOf(call);
  demand(call.token, repository, 'read', 'pull_requests');
  const item = repository.conversations.get(Number(call.path.pull_number));
  if (item?.kind !== 'pull') throw notFound();
  return item;
}

const urlOf = (call: Call, item: PullRequest) => `${repoUrl(call.world, item.repository)}/pulls/${item.number}`;
const changesOf = (item: PullRequest) => diffTrees(item.repository.objects, item.base.oid, item.head.oid);

export const pullHandlers: HandlerTable = {
  'pulls/list': (call) => {
    const repository = repositoryOf(call);
    demand(call.token, repository, 'read', 'pull_requests');
    const state = call.query.get('state') ?? 'open';
    const head = call.query.get('head');
    const base = call.query.get('base');
    const items = [...repository.conversations.values()].filter(
      (item): item is PullRequest =>
        item.kind === 'pull' &&
        (state === 'all' || item.state === state) &&
        (base === null || item.base.branch === base) &&
        (head === null || head === `${item.head.repository?.owner.login ?? ''}:${item.head.branch}`),
    );
    items.sort((a, b) => b.number - a.number);
    if (call.query.get('direction') === 'asc') items.reverse();
    return paged(call, `${repoUrl(call.world, repository)}/pulls`, items, (item) => pullSimpleShape(call.world, item));
  },
  'pulls/get': (call) => {
    const item = pullOf(call);
    const changes = changesOf(item);
    return ok({
      ...pullSimpleShape(call.world, item),
      merged: item.merged !== null,
      mergeable: item.merged === null ? true : null,
      rebaseable: item.merged === null ? true : null,
      mergeable_state: item.merged === null ? 'clean' : 'unknown',
      merged_by: item.merged === null ? null : simpleUser(call.world, item.merged.by),
      comments: item.comments.length,
      review_comments: 0,
      maintainer_can_modify: false,
      commits: pullRequestCommits(item).length,
      additions: changes.reduce((sum, change) => sum + change.additions, 0),
      deletions: changes.reduce((sum, change) => sum + change.deletions, 0),
      changed_files: changes.length,
    });
  },
  'pulls/list-files': (call) => {
    const item = pullOf(call);
    return paged(call, `${urlOf(call, item)}/files`, changesOf(item), (change) => diffEntry(call.world, item.repository, item.head.oid, change));
  },
  'pulls/list-commits': (call) => {
    const item = pullOf(call);
    return paged(call, `${urlOf(call, item)}/commits`, pullRequestCommits(item), (commit) => commitShape(call.world, item.repository, commit));
  },
  'pulls/list-reviews': (call) => {
    const item = pullOf(call);
    return paged(call, `${urlOf(call, item)}/reviews`, item.reviews, (review) => reviewShape(call.world, item, review));
  },
};
