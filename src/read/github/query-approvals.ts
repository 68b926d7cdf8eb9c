import { nodesOf, type Page } from './answers.ts';
import type { GitHub } from './client.ts';

/**
 * Who approved the lines of a file: blame of the file at a commit, the pull requests that brought each range, and the last word of their reviewers.
 * `seen` and `merged` are the file as the reviewer saw it and as the pull request left it.
 */
export const approvalsQuery = `
query Approvals($owner: String!, $name: String!, $commit: GitObjectID!, $path: String!) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    object(oid: $commit) {
      ... on Commit {
        blame(path: $path) {
          ranges {
            startingLine endingLine
            commit {
              committedDate
              associatedPullRequests(first: 5) {
                nodes {
                  merged mergedAt
                  author { login }
                  baseRepository { nameWithOwner }
                  commits(last: 1) { nodes { commit { merged: file(path: $path) { oid } } } }
                  latestOpinionatedReviews(first: 50) { nodes { state author { login } commit { seen: file(path: $path) { oid } } } }
                }
              }
            }
          }
        }
      }
    }
  }
}`;

interface Login {
  readonly login: string;
}

interface PullRequestNode {
  readonly merged: boolean;
  readonly mergedAt: string | null;
  readonly author: Login | null;
  readonly baseRepository: { readonly nameWithOwner: string } | null;
  readonly commits: Page<{ readonly commit: { readonly merged: { readonly oid: string } | null } }> | null;
  readonly latestOpinionatedReviews: Page<{
    readonly state: string;
    readonly author: Login | null;
    readonly commit: { readonly seen: { readonly oid: string } | null } | null;
  }> | null;
}

interface ApprovalsAnswer {
  readonly repository: {
    readonly nameWithOwner: string;
    readonly object: {
      readonly blame?: {
        readonly ranges: readonly {
          readonly startingLine: number;
          readonly endingLine: number;
          readonly commit: { readonly committedDate: string; readonly associatedPullRequests: Page<PullRequestNode> | null };
        }[];
      };
    } | null;
  } | null;
}

/** Where a run of lines, as it stands today, came from. */
interface LineOrigin {
  readonly from: number;
  readonly to: number;
  /** When it came to the branch, ISO 8601: its pull request was merged, else it was committed. */
  readonly since: string;
  /** Logins, lower case, of people other than the author who approved the file as it was merged. */
  readonly approvedBy: readonly string[];
}

/**
 * Tells whether lines of a file came by a merged pull request that a login approved. The file is asked about once, however many lines are asked for.
 * An approval counts when it is the login's last word, the login is not the pull request's author, and the file that was approved is the file that
 * was merged: what is pushed after a review was not approved by it.
 * @param at the repository and the full hash of the commit whose file is in force
 * @returns a function of path, lines (1-based) and login. The newest of the lines decides: who approved it saw the others. It rejects when it could
 * not be asked: without a token, without the right to read pull requests, for a file that is not there.
 */
export function approvalReader(github: GitHub, at: { readonly owner: string; readonly name: string; readonly commit: string }) {
  const asked = new Map<string, Promise<readonly LineOrigin[]>>();
  return async (path: string, lines: readonly number[], login: string): Promise<boolean> => {
    const origins = asked.get(path) ?? queryApprovals(github, at, path);
    asked.set(path, origins);
    const found = (await origins).filter(({ from, to }) => lines.some((line) => from <= line && line <= to));
    const newest = found
      .map(({ since }) => since)
      .sort()
      .at(-1);
    const deciding = found.filter(({ since }) => since === newest);
    return deciding.length > 0 && deciding.every(({ approvedBy }) => approvedBy.includes(login.toLowerCase()));
  };
}

async function queryApprovals(
  github: GitHub,
  { owner, name, commit }: { readonly owner: string; readonly name: string; readonly commit: string },
  path: string,
): Promise<readonly LineOrigin[]> {
  if (!github.isAuthenticated) throw new Error('who approved a change can only be asked with a token');
  const { data, errors } = await github.graphql<ApprovalsAnswer>(approvalsQuery, { owner, name, commit, path });
  const blame = data.repository?.object?.blame;
  // Half an answer would take a right that is missing for an approval that is.
  if (errors[0] !== undefined || blame === undefined) throw new Error(errors[0]?.message ?? `${path} is not in the commit`);
  const repository = data.repository?.nameWithOwner ?? '';
  return blame.ranges.map(({ startingLine, endingLine, commit: { committedDate, associatedPullRequests } }) => {
    const brought = nodesOf(associatedPullRequests).filter((pull) => pull.merged && pull.baseRepository?.nameWithOwner === repository);
    const merged = brought.flatMap(({ mergedAt }) => (mergedAt === null ? [] : [mergedAt])).sort();
    return { from: startingLine, to: endingLine, since: merged.at(-1) ?? committedDate, approvedBy: brought.flatMap(approvers) };
  });
}

function approvers({ author, commits, latestOpinionatedReviews }: PullRequestNode): readonly string[] {
  const merged = nodesOf(commits)[0]?.commit.merged?.oid;
  return nodesOf(latestOpinionatedReviews).flatMap((review) => {
    const login = review.author?.login.toLowerCase();
    const counts =
      review.state === 'APPROVED' && login !== author?.login.toLowerCase() && merged !== undefined && review.commit?.seen?.oid === merged;
    return counts && login !== undefined ? [login] : [];
  });
}
