/**
 * What one GraphQL query tells of a repository: enough to choose what to judge, to read the policy and to decide what to publish.
 * Ids come from the API, never from the webhook payload (DESIGN §6).
 */

export interface RepositoryFacts {
  /** `owner/name`, as the server spells it. */
  readonly name: string;
  readonly nodeId: string;
  readonly url: string;
  readonly isPrivate: boolean;
  readonly isFork: boolean;
  readonly isArchived: boolean;
  readonly hasIssues: boolean;
  /** Null for an empty repository. */
  readonly defaultBranch: { readonly name: string; readonly commit: string; readonly date: string } | null;
  /** Newest first, 100 at most; annotated tags are peeled to their commit, tags of trees and blobs are left out. */
  readonly tags: readonly TagFacts[];
  /** Newest first, 30 at most, drafts left out. */
  readonly releases: readonly ReleaseFacts[];
  /** The oldest published release and the oldest tag of a commit, for the policy's clock; null where not known. */
  readonly firstRelease: { readonly tag: string; readonly date: string } | null;
  /** Candidate policy files at the head of the default branch (or the base of a pull request), first match first. */
  readonly policyFile: { readonly path: string; readonly text: string; readonly truncated: boolean; readonly commit: string } | null;
  /** The tag, branch or commit that was asked for, resolved; null when it doesn't exist. */
  readonly target: TargetFacts | null;
  /** Own open and closed tracking issues (label and marker and author). */
  readonly issues: readonly IssueFacts[];
  /** The issues could not be looked through in full: what is not among them may be there all the same. */
  readonly issuesUnseen?: boolean;
  readonly badgeBranch: BadgeBranchFacts | null;
  /** What the token could not see, in plain words: partial GraphQL errors keep their data and end here. */
  readonly gaps: readonly string[];
}

export interface TagFacts {
  readonly name: string;
  readonly commit: string;
  /** Committer date, ISO 8601. */
  readonly date: string;
}

export interface ReleaseFacts {
  readonly tag: string;
  readonly name: string | null;
  readonly body: string;
  readonly url: string;
  readonly isPrerelease: boolean;
  readonly publishedAt: string | null;
  readonly assets: readonly ReleaseAssetFacts[];
}

export interface ReleaseAssetFacts {
  readonly name: string;
  readonly size: number;
  readonly url: string;
}

export interface TargetFacts {
  readonly ref: string;
  readonly tag: string | null;
  readonly commit: string;
  readonly date: string;
  /** Pull requests whose merge commit or head is the target commit; merged, of this repository. */
  readonly pullRequests: readonly PullRequestFacts[];
}

export interface PullRequestFacts {
  readonly number: number;
  readonly nodeId: string;
  readonly url: string;
  readonly isLocked: boolean;
  readonly isMerged: boolean;
  readonly isFork: boolean;
  readonly head: string;
  readonly headRepository: string | null;
  readonly base: { readonly branch: string; readonly commit: string };
  readonly mergeCommit: string | null;
  /**
   * What merging it now would make: that commit, and the head of its base that it was made with. Null where GitHub has none (a conflict, or not
   * yet), absent where it wasn't asked for.
   */
  readonly trialMerge?: { readonly commit: string; readonly base: string } | null;
  /** The comments could not be looked through in full: what is not among them may be there all the same. */
  readonly commentsUnseen?: boolean;
  /** Comments that carry our marker, written by the viewer. Every page was looked at. */
  readonly ownComments: readonly CommentFacts[];
}

export interface CommentFacts {
  /** REST id. */
  readonly id: number;
  readonly nodeId: string;
  readonly url: string;
  readonly body: string;
  readonly createdAt: string;
}

export interface IssueFacts extends CommentFacts {
  readonly number: number;
  readonly title: string;
  readonly isOpen: boolean;
  readonly isLocked: boolean;
  readonly ownComments: readonly CommentFacts[];
}

export interface BadgeBranchFacts {
  readonly branch: string;
  readonly commit: string;
  /** Texts of the files we keep there; null where absent. */
  readonly badgeSvg: string | null;
  readonly badgeJson: string | null;
  readonly reportJson: string | null;
}

/** Hidden in every comment and issue of ours: `<!-- default-to-share:v1 … -->`. */
export const markerPrefix = '<!-- default-to-share:v1 ';
/** The label of tracking issues. */
export const trackingLabel = 'default-to-share';
/** Where a policy file is looked for, first match first. */
export const policyPaths = [
  '.github/default-to-share.yml',
  '.github/default-to-share.yaml',
  'default-to-share.yml',
  'default-to-share.yaml',
] as const;
