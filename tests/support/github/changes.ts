/** Everything that changes a repository through the API, for REST and GraphQL alike: checks first, then the change. */
import { demand, demandVoice, mayWrite, roleOf } from './access.ts';
import { type CommitObject, editTree, entryAt, isAncestor, peelToCommit, putBlob, putCommit, type TreeChange, treeOf } from './objects.ts';
import { invalid, notFound, Refusal } from './refusal.ts';
import {
  type Account,
  type Comment,
  type Conversation,
  type Issue,
  type Label,
  nextId,
  type Repository,
  type Ruleset,
  type State,
  type Token,
  timestamp,
} from './state.ts';

/** Characters (code points) of a comment's, issue's or pull request's body at most. */
const bodyLimit = 65_536;

function checkBody(body: string, resource: 'IssueComment' | 'Issue'): void {
  if ([...body].length > bodyLimit) {
    const field = resource === 'Issue' ? 'body' : 'data';
    const message = resource === 'Issue' ? 'body is too long (maximum is 65536 characters)' : 'Body is too long (maximum is 65536 characters)';
    throw invalid([{ resource, code: resource === 'Issue' ? 'custom' : 'unprocessable', field, message }]);
  }
}

function checkIssuesEnabled(repository: Repository, conversation: Conversation | null): void {
  if (conversation?.kind !== 'pull' && !repository.hasIssues) throw new Refusal(410, 'Issues has been disabled in this repository.');
}

export function createComment(state: State, token: Token | null, conversation: Conversation, body: string): Comment {
  const { repository } = conversation;
  checkIssuesEnabled(repository, conversation);
  demandVoice(token, repository, conversation);
  if (body.trim() === '') throw invalid([{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message: "Body can't be blank" }]);
  checkBody(body, 'IssueComment');
  return addComment(state, conversation, token?.account ?? repository.owner, body);
}

export function addComment(state: State, conversation: Conversation, author: Account, body: string, date = timestamp(state)): Comment {
  const comment: Comment = {
    kind: 'comment',
    ...nextId(state, 'comment'),
    repository: conversation.repository,
    conversation,
    author,
    body,
    createdAt: date,
    updatedAt: date,
  };
  conversation.comments.push(comment);
  conversation.updatedAt = date;
  state.nodes.set(comment.nodeId, comment);
  return comment;
}

/** Own comments may be edited with the right to speak; other people's need write access. */
function demandComment(token: Token | null, comment: Comment): void {
  if (token === null) throw new Refusal(401, 'Requires authentication');
  const needed = comment.conversation.kind === 'pull' ? (['issues', 'pull_requests'] as const) : (['issues'] as const);
  const own = comment.author.id === token.account.id;
  if (!(own && token.kind === 'pat')) demand(token, comment.repository, 'write', ...needed);
}

export function updateComment(state: State, token: Token | null, comment: Comment, body: string): Comment {
  demandComment(token, comment);
  checkBody(body, 'IssueComment');
  comment.body = body;
  comment.updatedAt = timestamp(state);
  return comment;
}

export function deleteComment(state: State, token: Token | null, comment: Comment): void {
  demandComment(token, comment);
  comment.conversation.comments.splice(comment.conversation.comments.indexOf(comment), 1);
  state.nodes.delete(comment.nodeId);
}

export function addLabel(state: State, repository: Repository, name: string, color = 'ededed', description: string | null = null): Label {
  const known = repository.labels.get(name.toLowerCase());
  if (known !== undefined) return known;
  const label: Label = { kind: 'label', ...nextId(state, 'label'), repository, name, color, description };
  repository.labels.set(name.toLowerCase(), label);
  state.nodes.set(label.nodeId, label);
  return label;
}

export function nextNumber(repository: Repository): number {
  return Math.max(0, ...repository.conversations.keys()) + 1;
}

export function createIssue(
  state: State,
  token: Token | null,
  repository: Repository,
  wanted: { title: string; body: string; labels: readonly string[] },
): Issue {
  checkIssuesEnabled(repository, null);
  demandVoice(token, repository, null);
  if (wanted.title.trim() === '') throw invalid([{ resource: 'Issue', code: 'missing_field', field: 'title' }]);
  checkBody(wanted.body, 'Issue');
  // Labels of someone who may not set them are dropped without a word; unknown ones are made.
  const labels = mayWrite(token, repository, 'issues') ? wanted.labels : [];
  return addIssue(state, repository, token?.account ?? repository.owner, { ...wanted, labels });
}

export function addIssue(
  state: State,
  repository: Repository,
  author: Account,
  wanted: { title: string; body: string; labels: readonly string[]; date?: string },
): Issue {
  const date = wanted.date ?? timestamp(state);
  const issue: Issue = {
    kind: 'issue',
    ...nextId(state, 'issue'),
    number: nextNumber(repository),
    repository,
    author,
    title: wanted.title,
    body: wanted.body,
    state: 'open',
    stateReason: null,
    locked: false,
    labels: wanted.labels.map((name) => addLabel(state, repository, name)),
    comments: [],
    createdAt: date,
    updatedAt: date,
    closedAt: null,
  };
  repository.conversations.set(issue.number, issue);
  state.nodes.set(issue.nodeId, issue);
  return issue;
}

export function updateConversation(
  state: State,
  token: Token | null,
  conversation: Conversation,
  change: { title?: string; body?: string; state?: 'open' | 'closed'; stateReason?: Conversation['stateReason']; labels?: readonly string[] },
): Conversation {
  const { repository } = conversation;
  checkIssuesEnabled(repository, conversation);
  if (token === null) throw new Refusal(401, 'Requires authentication');
  const own = token.kind === 'pat' && conversation.author.id === token.account.id;
  if (!own) demand(token, repository, 'write', conversation.kind === 'pull' ? 'pull_requests' : 'issues');
  if (change.body !== undefined) checkBody(change.body, 'Issue');
  if (change.title !== undefined) conversation.title = change.title;
  if (change.body !== undefined) conversation.body = change.body;
  if (change.labels !== undefined && mayWrite(token, repository, 'issues'))
    conversation.labels = change.labels.map((name) => addLabel(state, repository, name));
  if (change.state !== undefined && change.state !== conversation.state) {
    conversation.state = change.state;
    conversation.closedAt = change.state === 'closed' ? timestamp(state) : null;
    conversation.stateReason = change.state === 'open' ? 'reopened' : (change.stateReason ?? 'completed');
  }
  conversation.updatedAt = timestamp(state);
  return conversation;
}

/** Globs of rulesets: `*` within one segment of a ref, `**` across. */
export function globMatches(glob: string, ref: string): boolean {
  const pattern = glob.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\*\*|\*/g, (stars) => (stars === '**' ? '.*' : '[^/]*'));
  return new RegExp(`^${pattern}$`).test(ref);
}

function checkRules(repository: Repository, token: Token, ref: string, act: Ruleset['refuses'][number]): void {
  const rule = repository.rulesets.find((set) => globMatches(set.ref, ref) && set.refuses.includes(act) && !set.bypass.includes(token.account.login));
  if (rule === undefined) return;
  const why = {
    creation: 'Cannot create ref due to creations being restricted.',
    update: 'Changes must be made through a pull request.',
    deletion: 'Cannot delete this ref',
  }[act];
  throw new Refusal(rule.status, `Repository rule violations found\n\n${why}\n\n`);
}

function push(state: State, repository: Repository, token: Token, ref: string, oid: string | null): void {
  repository.pushes.push({ ref, before: repository.refs.get(ref) ?? null, after: oid, by: token.account.login });
  if (oid === null) repository.refs.delete(ref);
  else repository.refs.set(ref, oid);
  repository.pushedAt = timestamp(state);
}

function demandPush(token: Token | null, repository: Repository): Token {
  if (token === null) throw new Refusal(401, 'Requires authentication');
  // Who has no push access to a public repository with a user's token is told it isn't there.
  if (token.kind === 'pat' && !['admin', 'write'].includes(roleOf(repository, token.account) ?? '')) throw notFound();
  demand(token, repository, 'write', 'contents');
  return token;
}

export function createRef(state: State, token: Token | null, repository: Repository, ref: string, oid: string): void {
  const pusher = demandPush(token, repository);
  if (!/^refs\/[^/]+\/./.test(ref)) throw new Refusal(422, "Reference name must start with 'refs/' and contain at least two slashes");
  if (!repository.objects.has(oid)) throw new Refusal(422, 'Object does not exist');
  if (repository.refs.has(ref)) throw new Refusal(422, 'Reference already exists');
  checkRules(repository, pusher, ref, 'creation');
  push(state, repository, pusher, ref, oid);
}

export function updateRef(state: State, token: Token | null, repository: Repository, ref: string, oid: string, force: boolean): void {
  const pusher = demandPush(token, repository);
  const current = repository.refs.get(ref);
  if (current === undefined) throw new Refusal(422, 'Reference does not exist');
  if (!repository.objects.has(oid)) throw new Refusal(422, 'Object does not exist');
  checkRules(repository, pusher, ref, 'update');
  if (!force && !isAncestor(repository.objects, current, oid)) throw new Refusal(422, 'Update is not a fast forward');
  push(state, repository, pusher, ref, oid);
}

export function deleteRef(state: State, token: Token | null, repository: Repository, ref: string): void {
  const pusher = demandPush(token, repository);
  if (!repository.refs.has(ref)) throw new Refusal(422, 'Reference does not exist');
  checkRules(repository, pusher, ref, 'deletion');
  push(state, repository, pusher, ref, null);
}

/** Objects can be written by whoever may push; nobody sees them before a ref points there. GitHub refuses this for an empty repository. */
export function demandObjects(token: Token | null, repository: Repository): Token {
  const pusher = demandPush(token, repository);
  if (repository.refs.size === 0) throw new Refusal(409, 'Git Repository is empty.');
  return pusher;
}

export interface FileChanges {
  readonly additions: readonly { readonly path: string; readonly contents: Buffer }[];
  readonly deletions: readonly { readonly path: string }[];
}

function treeChanges(repository: Repository, head: CommitObject, changes: FileChanges): Map<string, TreeChange> {
  const tree = treeOf(repository.objects, head.oid);
  const edits = new Map<string, TreeChange>();
  for (const { path } of changes.deletions) {
    if (tree === undefined || entryAt(repository.objects, tree, path) === undefined) {
      throw new Refusal(422, `A path was requested for deletion which does not exist as of commit oid \`${head.oid}\``);
    }
    edits.set(path, null);
  }
  for (const { path, contents } of changes.additions) {
    if (path === '' || path.startsWith('/') || path.split('/').some((part) => part === '' || part === '.' || part === '..' || part === '.git')) {
      throw new Refusal(422, `A path was specified which is invalid: ${path}`);
    }
    edits.set(path, { mode: '100644', oid: putBlob(repository.objects, contents) });
  }
  return edits;
}

export function signature(state: State, account: Account): { name: string; email: string; date: string } {
  return { name: account.login, email: `${account.id}+${account.login}@users.noreply.github.com`, date: timestamp(state) };
}

/** GraphQL's `createCommitOnBranch`: compare-and-swap on the head, and only onto a branch that exists. */
export function commitOnBranch(
  state: State,
  token: Token | null,
  repository: Repository,
  wanted: { branch: string; expectedHeadOid: string; message: string; changes: FileChanges },
): CommitObject {
  const pusher = demandPush(token, repository);
  const ref = `refs/heads/${wanted.branch.replace(/^refs\/heads\//, '')}`;
  const current = repository.refs.get(ref);
  if (current === undefined) throw new Refusal(404, `No ref found for branch '${wanted.branch}'.`);
  if (current !== wanted.expectedHeadOid) {
    throw new Refusal(409, `Expected branch to point to "${wanted.expectedHeadOid}" but it did not.  Pull and try again.`, {
      graphqlType: 'STALE_DATA',
    });
  }
  checkRules(repository, pusher, ref, 'update');
  const head = peelToCommit(repository.objects, current);
  if (head === undefined) throw new Refusal(422, 'Branch does not point to a commit');
  const tree = editTree(repository.objects, treeOf(repository.objects, head.oid) ?? null, treeChanges(repository, head, wanted.changes));
  const author = signature(state, pusher.account);
  const oid = putCommit(repository.objects, {
    tree,
    parents: [current],
    author,
    committer: { name: 'GitHub', email: 'noreply@github.com', date: author.date },
    message: wanted.message,
  });
  push(state, repository, pusher, ref, oid);
  const made = peelToCommit(repository.objects, oid);
  if (made === undefined) throw new Error('The commit just written is not there.');
  return made;
}
