/** GraphQL's `Query` and `Repository`. */
import { demand, findRepository, mayRead } from '../access.ts';
import { notFound, Refusal } from '../refusal.ts';
import { revision } from '../revisions.ts';
import { type Account, type Conversation, fullName, type Issue, type PullRequest, type Repository } from '../state.ts';
import { connection } from './connection.ts';
import { type Args, type Context, fields } from './context.ts';
import { latestRelease, type Viewer, viewerPermission, visibleReleases } from './conversations.ts';
import { findGitNode, gitNode, pullRequestState, type RefNode, refsOf } from './git.ts';

function findRef(repository: Repository, qualifiedName: string): RefNode | null {
  const ref = [qualifiedName, `refs/${qualifiedName}`, `refs/heads/${qualifiedName}`, `refs/tags/${qualifiedName}`].find(
    (name) => name.startsWith('refs/') && repository.refs.has(name),
  );
  return ref === undefined ? null : { ref, repository };
}

function ordered<Item extends Conversation>(items: Item[], args: Args): Item[] {
  const order = args.orderBy as { field: 'CREATED_AT' | 'UPDATED_AT' | 'COMMENTS'; direction: 'ASC' | 'DESC' } | undefined;
  const key = (item: Item) => (order?.field === 'UPDATED_AT' ? item.updatedAt : item.createdAt);
  items.sort((a, b) => (order?.field === 'COMMENTS' ? a.comments.length - b.comments.length : key(a).localeCompare(key(b))) || a.number - b.number);
  return order?.direction === 'DESC' ? items.reverse() : items;
}

const hasLabels = (item: Conversation, labels: unknown) =>
  !Array.isArray(labels) || labels.length === 0 || item.labels.some((label) => labels.includes(label.name));

/** Things the token may not see come as null with an error each, so that the rest of the answer stands. */
function guarded<Item>(context: Context, repository: Repository, permission: 'issues' | 'pull_requests', items: Item[]): (Item | Error)[] {
  return mayRead(context.token, repository, permission) ? items : items.map(() => new Refusal(403, 'Resource not accessible by integration'));
}

/** `filterBy.createdBy` takes a login in the spelling of GraphQL or of REST. */
function isBy(author: Account, login: unknown): boolean {
  return typeof login !== 'string' || author.login.replace(/\[bot\]$/, '') === login.replace(/^app\//, '').replace(/\[bot\]$/, '');
}

function issuesOf(repository: Repository, args: Args): Issue[] {
  const filter = (args.filterBy ?? {}) as { createdBy?: string; labels?: string[]; states?: string[]; since?: string };
  const states = (args.states ?? filter.states) as readonly string[] | undefined;
  const items = [...repository.conversations.values()].filter(
    (item): item is Issue =>
      item.kind === 'issue' &&
      (states === undefined || states.includes(item.state.toUpperCase())) &&
      hasLabels(item, args.labels) &&
      hasLabels(item, filter.labels) &&
      isBy(item.author, filter.createdBy) &&
      (filter.since === undefined || Date.parse(item.updatedAt) >= Date.parse(filter.since)),
  );
  return ordered(items, args);
}

function pullRequestsOf(repository: Repository, args: Args): PullRequest[] {
  const states = args.states as readonly string[] | undefined;
  const items = [...repository.conversations.values()].filter(
    (item): item is PullRequest =>
      item.kind === 'pull' &&
      (states === undefined || states.includes(pullRequestState(item))) &&
      (typeof args.headRefName !== 'string' || item.head.branch === args.headRefName) &&
      (typeof args.baseRefName !== 'string' || item.base.branch === args.baseRefName) &&
      hasLabels(item, args.labels),
  );
  return ordered(items, args);
}

function findConversation(context: Context, repository: Repository, args: Args, kind: Conversation['kind']): Conversation {
  const number = Number(args.number);
  const item = repository.conversations.get(number);
  const type = kind === 'pull' ? 'PullRequest' : 'Issue';
  if (item?.kind !== kind || (kind === 'issue' && !repository.hasIssues))
    throw new Refusal(404, `Could not resolve to ${kind === 'pull' ? 'a' : 'an'} ${type} with the number of ${number}.`);
  demand(context.token, repository, 'read', kind === 'pull' ? 'pull_requests' : 'issues');
  return item;
}

export function repositoryByName(context: Context, owner: string, name: string): Repository {
  try {
    return findRepository(context.world.state, context.token, owner, name);
  } catch {
    throw new Refusal(404, `Could not resolve to a Repository with the name '${owner}/${name}'.`);
  }
}

/** Any node by id, as far as the token may see its repository. */
export function findNode(context: Context, id: string): unknown {
  const node = context.world.state.nodes.get(id) ?? findGitNode(context.world.state, id);
  const repository = node === null || node === undefined || !('repository' in node) ? null : node.repository;
  if (node === undefined || node === null || (repository !== null && !mayRead(context.token, repository, 'metadata'))) {
    throw new Refusal(404, `Could not resolve to a node with the global id of '${id}'`);
  }
  return node;
}

export const repositoryResolvers = {
  Query: fields<unknown>({
    viewer: (_, __, context): Viewer => ({ account: context.token.account }),
    rateLimit: (_, __, context) => {
      const { limit, used, resetAt } = context.token.rateLimit;
      return {
        ...context.cost,
        limit,
        used,
        remaining: Math.max(0, limit - used),
        resetAt: new Date(resetAt * 1000).toISOString().replace('.000Z', 'Z'),
      };
    },
    repository: (_, args, context) => repositoryByName(context, String(args.owner), String(args.name)),
    node: (_, args, context) => findNode(context, String(args.id)),
    nodes: (_, args, context) =>
      (args.ids as readonly string[]).map((id) => {
        try {
          return findNode(context, id);
        } catch (error) {
          return error;
        }
      }),
  }),
  Repository: fields<Repository>({
    id: (repository) => repository.nodeId,
    databaseId: (repository) => repository.id,
    name: (repository) => repository.name,
    nameWithOwner: (repository) => fullName(repository),
    owner: (repository) => repository.owner,
    url: (repository, _, context) => `${context.world.serverUrl}/${fullName(repository)}`,
    resourcePath: (repository) => `/${fullName(repository)}`,
    description: (repository) => repository.description,
    homepageUrl: () => null,
    isPrivate: (repository) => repository.isPrivate,
    visibility: (repository) => (repository.isPrivate ? 'PRIVATE' : 'PUBLIC'),
    isFork: (repository) => repository.parent !== null,
    isArchived: (repository) => repository.isArchived,
    archivedAt: (repository) => (repository.isArchived ? repository.pushedAt : null),
    isDisabled: () => false,
    isEmpty: (repository) => repository.refs.size === 0,
    isTemplate: () => false,
    hasIssuesEnabled: (repository) => repository.hasIssues,
    hasDiscussionsEnabled: () => false,
    parent: (repository, _, context) =>
      repository.parent !== null && mayRead(context.token, repository.parent, 'metadata') ? repository.parent : null,
    createdAt: (repository) => repository.createdAt,
    pushedAt: (repository) => repository.pushedAt,
    updatedAt: (repository) => repository.pushedAt,
    viewerPermission: (repository, _, context) => viewerPermission(context, repository),
    defaultBranchRef: (repository, _, context) => {
      demand(context.token, repository, 'read', 'contents');
      return findRef(repository, `refs/heads/${repository.defaultBranch}`);
    },
    ref: (repository, args, context) => {
      demand(context.token, repository, 'read', 'contents');
      return findRef(repository, String(args.qualifiedName));
    },
    refs: (repository, args, context) => {
      demand(context.token, repository, 'read', 'contents');
      return connection(refsOf(repository, args), args);
    },
    object: (repository, args, context) => {
      demand(context.token, repository, 'read', 'contents');
      const oid = args.oid;
      const expression = args.expression;
      const found =
        typeof oid === 'string' ? repository.objects.get(oid) : typeof expression === 'string' ? revision(repository, expression) : undefined;
      return gitNode(repository, found);
    },
    release: (repository, args, context) => {
      demand(context.token, repository, 'read', 'contents');
      return visibleReleases(context, repository).find((release) => release.tag === args.tagName) ?? null;
    },
    latestRelease: (repository, _, context) => {
      demand(context.token, repository, 'read', 'contents');
      return latestRelease(repository);
    },
    releases: (repository, args, context) => {
      const order = args.orderBy as { field: 'CREATED_AT' | 'NAME'; direction: 'ASC' | 'DESC' } | undefined;
      const releases = visibleReleases(context, repository);
      if (order?.field === 'NAME') releases.sort((a, b) => (b.name ?? '').localeCompare(a.name ?? ''));
      return connection(order?.direction === 'ASC' ? releases.reverse() : releases, args);
    },
    issues: (repository, args, context) =>
      connection(guarded(context, repository, 'issues', repository.hasIssues ? issuesOf(repository, args) : []), args),
    issue: (repository, args, context) => findConversation(context, repository, args, 'issue'),
    pullRequests: (repository, args, context) => connection(guarded(context, repository, 'pull_requests', pullRequestsOf(repository, args)), args),
    pullRequest: (repository, args, context) => findConversation(context, repository, args, 'pull'),
    issueOrPullRequest: (repository, args, context) => {
      const item = repository.conversations.get(Number(args.number));
      if (item === undefined) throw notFound();
      return findConversation(context, repository, args, item.kind);
    },
    label: (repository, args) => repository.labels.get(String(args.name).toLowerCase()) ?? null,
    labels: (repository, args) => connection([...repository.labels.values()], args),
  }),
};
