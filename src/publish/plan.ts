/** What publishing is given and what it decides to do. A plan is complete before anything is written. */
import type { Decision } from '../decision.ts';
import type { PullRequestFacts, RepositoryFacts } from '../read/github/facts.ts';
import type { RenderContext } from '../render/places.ts';
import type { Report } from '../report.ts';
import type { PublishedRecord } from './record.ts';

/** `release`: a tag or release was made or changed · `re-judge`: push to the default branch, schedule, dispatch · `pull_request`. */
export type PublishEvent = 'release' | 're-judge' | 'pull_request';

export interface PublishInput {
  readonly facts: RepositoryFacts;
  readonly event: PublishEvent;
  /** The judged lines; on a pull request the one report of its head. */
  readonly reports: readonly Report[];
  /** Every release line, newest first (`releaseLines` of the policy). */
  readonly order: readonly string[];
  /** `report.json` of the badge branch, read back; null if there is none. */
  readonly previous: PublishedRecord | null;
  readonly modes: PublishModes;
  /** Addresses for rendering; the issue's and pull request's are filled in here. */
  readonly context: Omit<RenderContext, 'issueUrl' | 'pullRequestUrl' | 'base' | 'wouldChange' | 'policyTrouble'>;
  /** ISO 8601. */
  readonly now: string;
  /** The organisation's minimum as read in this run; null if there is none or it couldn't be read. */
  readonly minimum?: unknown;
  /** On a pull request: itself, the report of its base, and what its own policy would make of its head if it edits the policy. */
  readonly pullRequest?: {
    readonly facts: PullRequestFacts;
    readonly base: Report;
    readonly wouldChange: Report | null;
    /** Why the policy it edits can't be used. */
    readonly policyTrouble?: string | null;
  };
}

interface PublishModes {
  readonly comment: 'on-change' | 'always' | 'never';
  /** `default`: a branch, but none for a private repository. */
  readonly badge: 'branch' | 'none' | 'default';
  readonly badgeBranch: string;
  /** The policy is paused: nothing is written, whatever the modes say. */
  readonly paused?: boolean;
}

export interface Plan {
  /** `owner/name`. */
  readonly repository: string;
  readonly decisions: readonly Decision[];
  readonly conversations: readonly Conversation[];
  readonly badge: BadgeWrite | null;
  /** Where the badge can be seen, if it is or will be there. */
  readonly badgeUrl: string | null;
  /** What can't be done, known before trying. */
  readonly warnings: readonly string[];
}

/** What is to be said of one line. An issue that is opened now is linked from the comment, so the body is made when its address is known. */
export interface Conversation {
  readonly line: string;
  readonly issue: IssueWrite | null;
  readonly transition: TransitionWrite | null;
  readonly comment: CommentWrite | null;
  /** Nothing but the last words on a line that is none any more: no address of this run's subject. */
  readonly outgrown?: true;
  /** Addresses of what exists already. */
  readonly issueUrl: string | null;
  readonly commentUrl: string | null;
}

export interface IssueWrite {
  readonly number: number | null;
  readonly title: string;
  readonly body: string;
  /** Of the body's marker. */
  readonly hash: string;
  /** The state it is brought to; null leaves it. */
  readonly state: 'open' | 'closed' | null;
}

export interface TransitionWrite {
  /** Number of the issue it goes to. */
  readonly issue: number;
  readonly body: string;
  readonly hash: string;
  /** Ids of comments that were there before: whatever says the same and isn't among them was written at the same time. */
  readonly before: readonly number[];
}

export interface CommentWrite {
  readonly pullRequest: number;
  readonly purpose: 'release' | 'change';
  /** REST id of the comment to edit · `new` · `find`: it was written in an earlier run, and its pull request isn't among this run's facts. */
  readonly comment: number | 'new' | 'find';
  readonly render: (issueUrl: string | null) => { readonly body: string; readonly hash: string };
}

export interface BadgeWrite {
  readonly branch: string;
  /** Head of the branch as read; null: it doesn't exist. */
  readonly head: string | null;
  /** The files after this run, from the record that is there at that moment; null when there is nothing new to say. */
  readonly compose: (previous: PublishedRecord | null) => BadgeFiles | null;
  readonly previous: PublishedRecord | null;
}

export interface BadgeFiles {
  readonly message: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
}
