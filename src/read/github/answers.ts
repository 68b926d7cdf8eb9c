/** The shapes of GraphQL's answers, as far as they are asked for. Everything that rights can take away may be null. */

export interface Author {
  readonly __typename?: string;
  readonly login: string;
}

export interface CommentNode {
  /** A 64-bit number as text: comment ids have outgrown GraphQL's Int. */
  readonly fullDatabaseId: string | number | null;
  readonly id: string;
  readonly url: string;
  readonly body: string;
  readonly createdAt: string;
  readonly viewerDidAuthor: boolean;
  readonly author: Author | null;
}

export interface Page<T> {
  readonly nodes: readonly (T | null)[] | null;
  readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface IssueNode extends CommentNode {
  readonly number: number;
  readonly title: string;
  readonly state: 'OPEN' | 'CLOSED';
  readonly locked: boolean;
  readonly comments: Page<CommentNode> | null;
}

export interface PullRequestNode {
  readonly id: string;
  readonly number: number;
  readonly url: string;
  readonly locked: boolean;
  readonly merged: boolean;
  readonly isCrossRepository: boolean;
  readonly headRefOid: string;
  readonly baseRefName: string;
  readonly baseRefOid: string;
  readonly headRepository: { readonly nameWithOwner: string } | null;
  readonly baseRepository: { readonly nameWithOwner: string } | null;
  readonly mergeCommit: { readonly oid: string } | null;
  readonly comments?: Page<CommentNode> | null;
}

/** A commit, or a tag object that leads to one. */
export interface ObjectNode {
  readonly __typename?: string;
  readonly oid: string;
  readonly committedDate?: string;
  readonly associatedPullRequests?: Page<PullRequestNode> | null;
  readonly target?: ObjectNode | null;
}

export interface RefNode {
  readonly name: string;
  readonly prefix?: string;
  readonly target: ObjectNode | null;
}

export interface TextNode {
  readonly mode: number;
  readonly object: { readonly text?: string | null; readonly isTruncated?: boolean } | null;
}

/** `policy0` … in the order of `policyPaths`. */
export type PolicyNode = Readonly<Record<`policy${number}`, TextNode | null | undefined>>;

export interface ReleaseNode {
  readonly tagName: string;
  readonly name: string | null;
  readonly description: string | null;
  readonly url: string;
  readonly isDraft: boolean;
  readonly isPrerelease: boolean;
  readonly publishedAt: string | null;
  readonly releaseAssets: Page<{ readonly name: string; readonly size: number; readonly downloadUrl: string }> | null;
}

export interface RepositoryNode {
  readonly id: string;
  readonly nameWithOwner: string;
  readonly url: string;
  readonly isPrivate: boolean;
  readonly isFork: boolean;
  readonly isArchived: boolean;
  readonly hasIssuesEnabled: boolean | null;
  readonly defaultBranchRef: {
    readonly name: string;
    readonly target: ({ readonly oid: string; readonly committedDate?: string } & PolicyNode) | null;
  } | null;
  readonly tags: Page<RefNode> | null;
  readonly oldestTags: Page<RefNode> | null;
  readonly releases: Page<ReleaseNode> | null;
  readonly oldestReleases: Page<Pick<ReleaseNode, 'tagName' | 'isDraft' | 'publishedAt'>> | null;
  readonly asTag?: RefNode | null;
  readonly asBranch?: RefNode | null;
  readonly asObject?: ObjectNode | null;
  readonly targetRelease?: ReleaseNode | null;
  readonly pullRequest?:
    | (PullRequestNode & {
        readonly potentialMergeCommit: { readonly oid: string; readonly parents: Page<{ readonly oid: string }> } | null;
        readonly commits: Page<{ readonly commit: { readonly oid: string; readonly committedDate: string } }> | null;
        readonly baseRef: { readonly target: ({ readonly oid: string } & PolicyNode) | null } | null;
      })
    | null;
  readonly issues?: Page<IssueNode> | null;
  readonly badge?: {
    readonly name: string;
    readonly target: {
      readonly oid: string;
      readonly svg?: TextNode | null;
      readonly json?: TextNode | null;
      readonly report?: TextNode | null;
    } | null;
  } | null;
}

export interface FactsAnswer {
  readonly viewer?: { readonly login: string } | null;
  readonly repository: RepositoryNode | null;
}

/** The entries of a page, without those that rights took away. */
export function nodesOf<T>(page: Page<T> | null | undefined): readonly T[] {
  return (page?.nodes ?? []).filter((node): node is T & NonNullable<T> => node !== null);
}
