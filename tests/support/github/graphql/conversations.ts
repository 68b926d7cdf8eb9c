/** GraphQL's issues, pull requests, comments, labels, releases and accounts. */
import { mayRead, mayWrite, roleOf } from '../access.ts';
import { diffTrees } from '../compare.ts';
import { trialMerge } from '../merge.ts';
import { peelToCommit } from '../objects.ts';
import {
  type Account,
  type Asset,
  type Comment,
  type Conversation,
  fullName,
  type Issue,
  type Label,
  type PullRequest,
  type Release,
  type Repository,
  type Review,
} from '../state.ts';
import { connection } from './connection.ts';
import { type Args, type Context, fields } from './context.ts';
import { gitNode, pullRequestCommits, pullRequestState, type RefNode } from './git.ts';

/** The viewer is an account too, but its login is spelt the way REST does it. */
export interface Viewer {
  readonly account: Account;
}

const page = (context: Context, path: string) => `${context.world.serverUrl}${path}`;
const pathOf = (item: Conversation) => `/${fullName(item.repository)}/${item.kind === 'pull' ? 'pull' : 'issues'}/${item.number}`;
const plain = (text: string) => text.replace(/<!--[\s\S]*?-->/g, '').trim();

export function association(repository: Repository, author: Account): string {
  if (repository.owner.id === author.id) return 'OWNER';
  return repository.collaborators.has(author.login.toLowerCase()) ? 'COLLABORATOR' : 'NONE';
}

const actor = {
  id: (account: Account) => account.nodeId,
  databaseId: (account: Account) => account.id,
  login: (account: Account) => account.login.replace(/\[bot\]$/, ''),
  url: (account: Account, _: Args, context: Context) =>
    page(context, account.type === 'Bot' ? `/apps/${account.login.replace(/\[bot\]$/, '')}` : `/${account.login}`),
  resourcePath: (account: Account) => (account.type === 'Bot' ? `/apps/${account.login.replace(/\[bot\]$/, '')}` : `/${account.login}`),
  avatarUrl: (account: Account) => `https://avatars.githubusercontent.com/u/${account.id}?v=4`,
};

const spoken = {
  id: (item: Conversation | Comment) => item.nodeId,
  databaseId: (item: Conversation | Comment) => item.id,
  fullDatabaseId: (item: Conversation | Comment) => String(item.id),
  repository: (item: Conversation | Comment) => item.repository,
  author: (item: Conversation | Comment) => item.author,
  authorAssociation: (item: Conversation | Comment) => association(item.repository, item.author),
  body: (item: Conversation | Comment) => item.body,
  bodyText: (item: Conversation | Comment) => plain(item.body),
  createdAt: (item: Conversation | Comment) => item.createdAt,
  publishedAt: (item: Conversation | Comment) => item.createdAt,
  updatedAt: (item: Conversation | Comment) => item.updatedAt,
  lastEditedAt: (item: Conversation | Comment) => (item.updatedAt === item.createdAt ? null : item.updatedAt),
  viewerDidAuthor: (item: Conversation | Comment, _: Args, context: Context) => item.author.id === context.token.account.id,
  viewerCanUpdate: (item: Conversation | Comment, _: Args, context: Context) => {
    const request = item.kind === 'pull' || (item.kind === 'comment' && item.conversation.kind === 'pull');
    return mayWrite(context.token, item.repository, 'issues') || (request && mayWrite(context.token, item.repository, 'pull_requests'));
  },
  viewerCanDelete: (item: Conversation | Comment, _: Args, context: Context) => mayWrite(context.token, item.repository, 'issues'),
};

const conversation = {
  ...spoken,
  number: (item: Conversation) => item.number,
  title: (item: Conversation) => item.title,
  closed: (item: Conversation) => item.state === 'closed',
  closedAt: (item: Conversation) => item.closedAt,
  locked: (item: Conversation) => item.locked,
  activeLockReason: () => null,
  url: (item: Conversation, _: Args, context: Context) => page(context, pathOf(item)),
  resourcePath: (item: Conversation) => pathOf(item),
  labels: (item: Conversation, args: Args) => connection(item.labels, args),
  comments: (item: Conversation, args: Args) => {
    const order = args.orderBy as { direction: 'ASC' | 'DESC' } | undefined;
    return connection(order?.direction === 'DESC' ? [...item.comments].reverse() : item.comments, args);
  },
};

interface ReviewNode {
  readonly review: Review;
  readonly request: PullRequest;
}

const reviewOf =
  (request: PullRequest) =>
  (review: Review): ReviewNode => ({ review, request });

/** The last review of each account that approves, asks for changes or was dismissed: a comment takes nothing back. */
function lastWords(reviews: readonly Review[]): readonly Review[] {
  const opinions = reviews.filter(({ state }) => state !== 'COMMENTED');
  return [...new Map(opinions.map((review) => [review.author.id, review])).values()];
}

const changesOf = (request: PullRequest) => diffTrees(request.repository.objects, request.base.oid, request.head.oid);

function refNode(repository: Repository | null, branch: string): RefNode | null {
  const ref = `refs/heads/${branch}`;
  return repository?.refs.has(ref) === true ? { ref, repository } : null;
}

export const conversationResolvers = {
  User: fields<Account | Viewer>({
    ...(Object.fromEntries(
      Object.entries(actor).map(([name, resolve]) => [
        name,
        (source: Account | Viewer, args: Args, context: Context) => resolve('account' in source ? source.account : source, args, context),
      ]),
    ) as Readonly<Record<string, (source: Account | Viewer, args: Args, context: Context) => unknown>>),
    login: (source) => ('account' in source ? source.account.login : actor.login(source)),
    name: () => null,
  }),
  Bot: fields<Account>(actor),
  Organization: fields<Account>({ ...actor, name: (account) => account.login }),
  IssueComment: fields<Comment>({
    ...spoken,
    url: (item, _, context) => page(context, `${pathOf(item.conversation)}#issuecomment-${item.id}`),
    resourcePath: (item) => `${pathOf(item.conversation)}#issuecomment-${item.id}`,
    issue: (item) => (item.conversation.kind === 'issue' ? item.conversation : null),
    pullRequest: (item) => (item.conversation.kind === 'pull' ? item.conversation : null),
    isMinimized: () => false,
    minimizedReason: () => null,
  }),
  Issue: fields<Issue>({
    ...conversation,
    state: (item) => (item.state === 'open' ? 'OPEN' : 'CLOSED'),
    stateReason: (item) => item.stateReason?.toUpperCase() ?? null,
  }),
  PullRequest: fields<PullRequest>({
    ...conversation,
    state: (item) => pullRequestState(item),
    merged: (item) => item.merged !== null,
    mergedAt: (item) => item.merged?.at ?? null,
    mergedBy: (item) => item.merged?.by ?? null,
    mergeCommit: (item) => (item.merged === null ? null : gitNode(item.repository, peelToCommit(item.repository.objects, item.merged.oid))),
    potentialMergeCommit: (item) => gitNode(item.repository, trialMerge(item)),
    isDraft: (item) => item.isDraft,
    isCrossRepository: (item) => item.head.repository !== item.repository,
    headRefOid: (item) => item.head.oid,
    headRefName: (item) => item.head.branch,
    headRef: (item) => refNode(item.head.repository, item.head.branch),
    headRepository: (item) => item.head.repository,
    headRepositoryOwner: (item) => item.head.repository?.owner ?? null,
    baseRefOid: (item) => item.base.oid,
    baseRefName: (item) => item.base.branch,
    baseRef: (item) => refNode(item.repository, item.base.branch),
    baseRepository: (item) => item.repository,
    permalink: (item, _, context) => page(context, pathOf(item)),
    additions: (item) => changesOf(item).reduce((sum, change) => sum + change.additions, 0),
    deletions: (item) => changesOf(item).reduce((sum, change) => sum + change.deletions, 0),
    changedFiles: (item) => changesOf(item).length,
    commits: (item, args) =>
      connection(
        pullRequestCommits(item).map((commit) => ({ request: item, commit: gitNode(item.repository, commit) })),
        args,
      ),
    files: (item, args) => connection(changesOf(item), args),
    reviews: (item, args) => {
      const states = args.states as readonly string[] | undefined;
      const reviews = states === undefined ? item.reviews : item.reviews.filter((review) => states.includes(review.state));
      return connection(reviews.map(reviewOf(item)), args);
    },
    latestOpinionatedReviews: (item, args) => connection(lastWords(item.reviews).map(reviewOf(item)), args),
  }),
  PullRequestCommit: fields<{ request: PullRequest; commit: unknown }>({ commit: (node) => node.commit, pullRequest: (node) => node.request }),
  PullRequestChangedFile: fields<ReturnType<typeof diffTrees>[number]>({
    path: (change) => change.path,
    additions: (change) => change.additions,
    deletions: (change) => change.deletions,
    changeType: (change) => ({ added: 'ADDED', removed: 'DELETED', modified: 'MODIFIED' })[change.status],
  }),
  PullRequestReview: fields<ReviewNode>({
    id: ({ review }) => review.nodeId,
    state: ({ review }) => review.state,
    author: ({ review }) => review.author,
    body: ({ review }) => review.body,
    submittedAt: ({ review }) => review.submittedAt,
    commit: ({ review, request }) => gitNode(request.repository, peelToCommit(request.repository.objects, review.commit)),
    pullRequest: ({ request }) => request,
  }),
  Label: fields<Label>({
    id: (label) => label.nodeId,
    name: (label) => label.name,
    color: (label) => label.color,
    description: (label) => label.description,
    isDefault: () => false,
    repository: (label) => label.repository,
    url: (label, _, context) => page(context, `/${fullName(label.repository)}/labels/${encodeURIComponent(label.name)}`),
  }),
  Release: fields<Release>({
    id: (release) => release.nodeId,
    databaseId: (release) => release.id,
    name: (release) => release.name,
    tagName: (release) => release.tag,
    description: (release) => release.body,
    isDraft: (release) => release.draft,
    isPrerelease: (release) => release.prerelease,
    isLatest: (release) => latestRelease(release.repository) === release,
    createdAt: (release) => release.createdAt,
    publishedAt: (release) => release.publishedAt,
    updatedAt: (release) => release.publishedAt ?? release.createdAt,
    author: (release) => release.author,
    repository: (release) => release.repository,
    url: (release, _, context) => page(context, `/${fullName(release.repository)}/releases/tag/${release.tag}`),
    resourcePath: (release) => `/${fullName(release.repository)}/releases/tag/${release.tag}`,
    tag: (release): RefNode | null => {
      const ref = `refs/tags/${release.tag}`;
      return release.repository.refs.has(ref) ? { ref, repository: release.repository } : null;
    },
    tagCommit: (release) => {
      const oid = release.repository.refs.get(`refs/tags/${release.tag}`) ?? '';
      return gitNode(release.repository, peelToCommit(release.repository.objects, oid));
    },
    releaseAssets: (release, args) => {
      const named = typeof args.name === 'string' ? release.assets.filter((asset) => asset.name === args.name) : release.assets;
      return connection(
        named.map((asset) => ({ asset, release })),
        args,
      );
    },
  }),
  ReleaseAsset: fields<{ asset: Asset; release: Release }>({
    id: ({ asset }) => asset.nodeId,
    name: ({ asset }) => asset.name,
    size: ({ asset }) => asset.size,
    contentType: ({ asset }) => asset.contentType,
    digest: ({ asset }) => asset.digest,
    downloadCount: () => 0,
    createdAt: ({ asset }) => asset.createdAt,
    updatedAt: ({ asset }) => asset.createdAt,
    downloadUrl: ({ asset, release }, _, context) => page(context, `/${fullName(release.repository)}/releases/download/${release.tag}/${asset.name}`),
    url: ({ asset, release }, _, context) => page(context, `/${fullName(release.repository)}/releases/download/${release.tag}/${asset.name}`),
    uploadedBy: ({ asset }) => asset.uploader,
    release: ({ release }) => release,
  }),
};

/** The newest published release that is neither a draft nor a prerelease. */
export function latestRelease(repository: Repository): Release | null {
  const found = repository.releases.filter((release) => !release.draft && !release.prerelease);
  return found.sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id)[0] ?? null;
}

/** Drafts are shown to those who may push. */
export function visibleReleases(context: { readonly token: Context['token'] | null }, repository: Repository): Release[] {
  const all = mayRead(context.token, repository, 'contents') ? repository.releases : [];
  const drafts = mayWrite(context.token, repository, 'contents');
  return all.filter((release) => drafts || !release.draft).sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
}

export function viewerPermission(context: Context, repository: Repository): string | null {
  const { token } = context;
  if (token.kind !== 'pat') return mayWrite(token, repository, 'contents') ? 'WRITE' : 'READ';
  return roleOf(repository, token.account)?.toUpperCase() ?? null;
}
