/** Writes the badge branch by compare-and-swap: whoever comes second reads what the first wrote and decides anew. */
import type { GitHub } from '../read/github/client.ts';
import { GitHubError } from '../read/github/errors.ts';
import type { BadgeFiles, BadgeWrite } from './plan.ts';
import { parseRecord } from './read-record.ts';

/** Rounds before giving up: as many as there may be runs at one moment. */
const rounds = 8;

/** @returns whether this run wrote anything. @throws GitHubError when GitHub refuses for good */
export async function writeBadge(github: GitHub, repository: string, write: BadgeWrite): Promise<boolean> {
  let head = write.head;
  let files = write.compose(write.previous);
  for (let round = 1; files !== null; round += 1) {
    try {
      if (head === null) await createBranch(github, repository, write.branch, files);
      else await appendCommit(github, repository, write.branch, head, files);
      return true;
    } catch (error) {
      if (!lostRace(error) || round === rounds) throw error;
    }
    const now = await readBranch(github, repository, write.branch);
    head = now.head;
    files = write.compose(parseRecord(now.reportJson));
  }
  return false;
}

/** Somebody else moved, made or deleted the branch since we looked. A ruleset's refusal comes with the same status and is no race. */
function lostRace(error: unknown): boolean {
  return (
    error instanceof GitHubError && /reference already exists|expected branch to point to|no ref found for branch|was not found/i.test(error.message)
  );
}

function ownerAndName(repository: string): { readonly owner: string; readonly repo: string } {
  const slash = repository.indexOf('/');
  return { owner: repository.slice(0, slash), repo: repository.slice(slash + 1) };
}

/** The first time: a tree with its contents, a commit without parents (nothing of the repository's history hangs on it), then the branch. */
async function createBranch(github: GitHub, repository: string, branch: string, { message, files }: BadgeFiles): Promise<void> {
  const place = ownerAndName(repository);
  const entries = files.map(({ path, text }) => ({ path, mode: '100644', type: 'blob', content: text }));
  const tree = await github.request<{ sha: string }>('POST /repos/{owner}/{repo}/git/trees', { ...place, tree: entries });
  const commit = await github.request<{ sha: string }>('POST /repos/{owner}/{repo}/git/commits', {
    ...place,
    message,
    tree: tree.data.sha,
    parents: [],
  });
  await github.request('POST /repos/{owner}/{repo}/git/refs', { ...place, ref: `refs/heads/${branch}`, sha: commit.data.sha });
}

const commitMutation = `
mutation Badge($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }`;

async function appendCommit(github: GitHub, repository: string, branch: string, head: string, { message, files }: BadgeFiles): Promise<void> {
  const input = {
    branch: { repositoryNameWithOwner: repository, branchName: branch },
    expectedHeadOid: head,
    message: { headline: message },
    fileChanges: { additions: files.map(({ path, text }) => ({ path, contents: Buffer.from(text, 'utf8').toString('base64') })) },
  };
  const { data, errors } = await github.graphql<{ createCommitOnBranch: { commit: { oid: string } | null } | null }>(commitMutation, { input });
  if (data.createCommitOnBranch?.commit) return;
  const words = errors.map(({ type, message: said }) => `${type ?? 'error'}: ${said}`).join('; ');
  const forbidden = errors.some(({ type }) => type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES');
  throw new GitHubError({
    status: forbidden ? 403 : 422,
    reason: forbidden ? 'forbidden' : 'invalid',
    route: 'POST /graphql',
    message: `createCommitOnBranch: ${words === '' ? 'no answer' : words}`,
    hint: null,
  });
}

const branchQuery = `
query BadgeBranch($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $ref) { target { oid ... on Commit { file(path: "report.json") { object { ... on Blob { text isTruncated } } } } } }
  }
}`;

interface BranchAnswer {
  readonly repository: {
    readonly ref: {
      readonly target: {
        readonly oid: string;
        readonly file?: { readonly object: { readonly text?: string | null; readonly isTruncated?: boolean } | null } | null;
      };
    } | null;
  } | null;
}

async function readBranch(
  github: GitHub,
  repository: string,
  branch: string,
): Promise<{ readonly head: string | null; readonly reportJson: string | null }> {
  const { owner, repo } = ownerAndName(repository);
  const { data } = await github.graphql<BranchAnswer>(branchQuery, { owner, name: repo, ref: `refs/heads/${branch}` });
  const target = data.repository?.ref?.target ?? null;
  const blob = target?.file?.object ?? null;
  return { head: target?.oid ?? null, reportJson: blob?.isTruncated === true ? null : (blob?.text ?? null) };
}
