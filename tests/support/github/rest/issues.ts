/** Issues, comments and labels. */
import { demand, mayWrite } from '../access.ts';
import { addLabel, createComment, createIssue, deleteComment, updateComment, updateConversation } from '../changes.ts';
import { invalid, notFound, Refusal } from '../refusal.ts';
import { type Comment, type Conversation, fullName, type Repository } from '../state.ts';
import { type Call, created, type HandlerTable, noContent, ok, paged, text } from './call.ts';
import { repositoryOf } from './git.ts';
import { commentShape, issueShape, labelShape } from './shape-conversation.ts';
import { repoUrl } from './shape-git.ts';

function conversationOf(call: Call): Conversation {
  const repository = repositoryOf(call);
  const item = repository.conversations.get(Number(call.path.issue_number));
  if (item === undefined) throw notFound();
  demand(call.token, repository, 'read', ...(item.kind === 'pull' ? (['issues', 'pull_requests'] as const) : (['issues'] as const)));
  if (item.kind === 'issue' && !repository.hasIssues) throw new Refusal(410, 'Issues has been disabled in this repository.');
  return item;
}

function commentOf(call: Call): Comment {
  const repository = repositoryOf(call);
  const id = Number(call.path.comment_id);
  for (const item of repository.conversations.values()) {
    const comment = item.comments.find((candidate) => candidate.id === id);
    if (comment !== undefined) return comment;
  }
  throw notFound();
}

const labelName = (label: unknown) => (typeof label === 'string' ? label : ((label as { name?: string } | null)?.name ?? ''));

function listed(call: Call, repository: Repository): Conversation[] {
  const state = call.query.get('state') ?? 'open';
  const labels = (call.query.get('labels') ?? '').split(',').filter((name) => name !== '');
  const creator = call.query.get('creator');
  const since = call.query.get('since');
  const key = call.query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt';
  const items = [...repository.conversations.values()].filter(
    (item) =>
      (state === 'all' || item.state === state) &&
      labels.every((name) => item.labels.some((label) => label.name.toLowerCase() === name.toLowerCase())) &&
      (creator === null || item.author.login.toLowerCase() === creator.replace(/^app\/(.*)$/, '$1[bot]').toLowerCase()) &&
      (since === null || Date.parse(item.updatedAt) >= Date.parse(since)),
  );
  items.sort((a, b) => b[key].localeCompare(a[key]) || b.number - a.number);
  return call.query.get('direction') === 'asc' ? items.reverse() : items;
}

function bySince(call: Call, comments: readonly Comment[]): readonly Comment[] {
  const since = call.query.get('since');
  return since === null ? comments : comments.filter((comment) => Date.parse(comment.updatedAt) >= Date.parse(since));
}

export const issueHandlers: HandlerTable = {
  'issues/list-for-repo': (call) => {
    const repository = repositoryOf(call);
    demand(call.token, repository, 'read', 'issues');
    if (!repository.hasIssues) throw new Refusal(410, 'Issues are disabled for this repo');
    return paged(call, `${repoUrl(call.world, repository)}/issues`, listed(call, repository), (item) => issueShape(call.world, item));
  },
  'issues/create': (call) => {
    const repository = repositoryOf(call);
    const labels = ((call.body.labels ?? []) as readonly unknown[]).map(labelName);
    const title = String(call.body.title ?? '');
    const issue = createIssue(call.world.state, call.token, repository, { title, body: text(call.body.body) ?? '', labels });
    return created(issueShape(call.world, issue));
  },
  'issues/get': (call) => ok(issueShape(call.world, conversationOf(call))),
  'issues/update': (call) => {
    const { body } = call;
    const title = text(body.title);
    const newBody = text(body.body);
    const state = text(body.state) as 'open' | 'closed' | undefined;
    const reason = text(body.state_reason) as Conversation['stateReason'] | undefined;
    const labels = body.labels as readonly unknown[] | undefined;
    const item = updateConversation(call.world.state, call.token, conversationOf(call), {
      ...(title === undefined ? {} : { title }),
      ...(newBody === undefined ? {} : { body: newBody }),
      ...(state === undefined ? {} : { state }),
      ...(reason === undefined ? {} : { stateReason: reason }),
      ...(labels === undefined ? {} : { labels: labels.map(labelName) }),
    });
    return ok(issueShape(call.world, item));
  },
  'issues/lock': (call) => {
    const item = conversationOf(call);
    demand(call.token, item.repository, 'write', 'issues');
    item.locked = true;
    return noContent();
  },
  'issues/unlock': (call) => {
    const item = conversationOf(call);
    demand(call.token, item.repository, 'write', 'issues');
    item.locked = false;
    return noContent();
  },
  'issues/list-comments': (call) => {
    const item = conversationOf(call);
    const url = `${repoUrl(call.world, item.repository)}/issues/${item.number}/comments`;
    return paged(call, url, bySince(call, item.comments), (comment) => commentShape(call.world, comment));
  },
  'issues/list-comments-for-repo': (call) => {
    const repository = repositoryOf(call);
    demand(call.token, repository, 'read', 'issues', 'pull_requests');
    const all = [...repository.conversations.values()].flatMap((item) => item.comments).sort((a, b) => a.id - b.id);
    if (call.query.get('direction') === 'desc') all.reverse();
    return paged(call, `${repoUrl(call.world, repository)}/issues/comments`, bySince(call, all), (comment) => commentShape(call.world, comment));
  },
  'issues/create-comment': (call) => {
    const repository = repositoryOf(call);
    const item = repository.conversations.get(Number(call.path.issue_number));
    if (item === undefined) throw notFound();
    return created(commentShape(call.world, createComment(call.world.state, call.token, item, String(call.body.body ?? ''))));
  },
  'issues/get-comment': (call) => ok(commentShape(call.world, commentOf(call))),
  'issues/update-comment': (call) =>
    ok(commentShape(call.world, updateComment(call.world.state, call.token, commentOf(call), String(call.body.body ?? '')))),
  'issues/delete-comment': (call) => {
    deleteComment(call.world.state, call.token, commentOf(call));
    return noContent();
  },
  'issues/list-labels-for-repo': (call) => {
    const repository = repositoryOf(call);
    return paged(call, `${repoUrl(call.world, repository)}/labels`, [...repository.labels.values()], (label) => labelShape(call.world, label));
  },
  'issues/get-label': (call) => {
    const label = repositoryOf(call).labels.get((call.path.name ?? '').toLowerCase());
    if (label === undefined) throw notFound();
    return ok(labelShape(call.world, label));
  },
  'issues/create-label': (call) => {
    const repository = repositoryOf(call);
    demand(call.token, repository, 'write', 'issues', 'pull_requests');
    const name = text(call.body.name) ?? '';
    if (repository.labels.has(name.toLowerCase())) throw invalid([{ resource: 'Label', code: 'already_exists', field: 'name' }]);
    return created(labelShape(call.world, addLabel(call.world.state, repository, name, text(call.body.color), text(call.body.description) ?? null)));
  },
  'issues/add-labels': (call) => {
    const item = conversationOf(call);
    demand(call.token, item.repository, 'write', 'issues', 'pull_requests');
    const names = ((call.body.labels ?? []) as readonly unknown[]).map(labelName);
    for (const name of names) {
      const label = addLabel(call.world.state, item.repository, name);
      if (!item.labels.includes(label)) item.labels.push(label);
    }
    return ok(item.labels.map((label) => labelShape(call.world, label)));
  },
  'issues/remove-label': (call) => {
    const item = conversationOf(call);
    if (!mayWrite(call.token, item.repository, 'issues')) demand(call.token, item.repository, 'write', 'issues', 'pull_requests');
    const name = (call.path.name ?? '').toLowerCase();
    if (!item.labels.some((label) => label.name.toLowerCase() === name))
      throw new Refusal(404, `Label does not exist in ${fullName(item.repository)}`);
    item.labels = item.labels.filter((label) => label.name.toLowerCase() !== name);
    return ok(item.labels.map((label) => labelShape(call.world, label)));
  },
};
