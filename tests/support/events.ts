/**
 * What a workflow run is started with: the event's payload in its real shape, and the variables the runner derives from it.
 * The traps are in: an annotated tag's `after` is the tag object, a release's `target_commitish` a branch, a deleted tag pushes all zeros,
 * `create` carries no commit, `schedule` no repository.
 */
import type { RepositoryHandle } from './github/build.ts';
import { peelToCommit, putCommit, treeOf } from './github/objects.ts';
import { releaseShape } from './github/rest/releases.ts';
import { simpleUser } from './github/rest/shape-account.ts';
import { pullSimpleShape } from './github/rest/shape-conversation.ts';
import { webUrl } from './github/rest/shape-git.ts';
import { repositoryShape } from './github/rest/shape-repository.ts';
import type { GitHubServer } from './github/server.ts';
import { accountOf, type Release } from './github/state.ts';

export interface ActionEvent {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly repository: RepositoryHandle;
  /** GITHUB_REF, GITHUB_SHA and what belongs to them. */
  readonly env: Readonly<Record<string, string>>;
}

const zeros = '0'.repeat(40);

function refEnv(ref: string, sha: string): Record<string, string> {
  return {
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_SHA: sha,
  };
}

function common(server: GitHubServer, handle: RepositoryHandle) {
  const { owner } = handle.data;
  return {
    repository: repositoryShape(server.world, handle.data),
    ...(owner.type === 'Organization' ? { organization: { login: owner.login, id: owner.id, node_id: owner.nodeId } } : {}),
    sender: simpleUser(server.world, accountOf(server.state, 'researcher')),
  };
}

function commitOf(handle: RepositoryHandle, oid: string): string {
  return peelToCommit(handle.data.objects, oid)?.oid ?? oid;
}

function pushPayload(server: GitHubServer, handle: RepositoryHandle, ref: string, before: string, after: string) {
  const base = common(server, handle);
  const commit = peelToCommit(handle.data.objects, after);
  const page = webUrl(server.world, handle.data);
  const head =
    commit === undefined
      ? null
      : {
          id: commit.oid,
          tree_id: commit.tree,
          distinct: true,
          message: commit.message,
          timestamp: commit.committer.date,
          url: `${page}/commit/${commit.oid}`,
          author: { name: commit.author.name, email: commit.author.email, username: commit.author.name },
          committer: { name: commit.committer.name, email: commit.committer.email, username: commit.committer.name },
          added: [],
          removed: [],
          modified: [],
        };
  const { created_at, pushed_at } = base.repository;
  return {
    ref,
    before,
    after,
    ...base,
    // Only push payloads give these as seconds since 1970, and the branch under its old name too.
    repository: {
      ...base.repository,
      created_at: Math.floor(Date.parse(created_at) / 1000),
      pushed_at: Math.floor(Date.parse(pushed_at) / 1000),
      stargazers: 0,
      master_branch: handle.data.defaultBranch,
    },
    pusher: { name: 'researcher', email: 'researcher@users.noreply.github.com' },
    created: before === zeros,
    deleted: after === zeros,
    forced: false,
    base_ref: ref.startsWith('refs/tags/') && after !== zeros ? `refs/heads/${handle.data.defaultBranch}` : null,
    compare: `${page}/compare/${ref}`,
    commits: ref.startsWith('refs/heads/') && head !== null ? [head] : [],
    head_commit: head,
  };
}

/** A tag was pushed: lightweight or annotated, as it is in the repository. */
export function tagPush(server: GitHubServer, handle: RepositoryHandle, tag: string): ActionEvent {
  const ref = `refs/tags/${tag}`;
  const after = handle.data.refs.get(ref) ?? zeros;
  return { name: 'push', repository: handle, payload: pushPayload(server, handle, ref, zeros, after), env: refEnv(ref, commitOf(handle, after)) };
}

/** A tag was deleted. The ref is gone by the time anyone looks. */
export function tagDeletion(server: GitHubServer, handle: RepositoryHandle, tag: string, before: string): ActionEvent {
  const payload = pushPayload(server, handle, `refs/tags/${tag}`, before, zeros);
  return { name: 'push', repository: handle, payload, env: refEnv(`refs/tags/${tag}`, zeros) };
}

/** Commits were pushed to a branch; default the default branch. */
export function branchPush(server: GitHubServer, handle: RepositoryHandle, branch = handle.data.defaultBranch): ActionEvent {
  const ref = `refs/heads/${branch}`;
  const after = handle.head(branch);
  const before = peelToCommit(handle.data.objects, after)?.parents[0] ?? zeros;
  return { name: 'push', repository: handle, payload: pushPayload(server, handle, ref, before, after), env: refEnv(ref, after) };
}

export function releaseEvent(
  server: GitHubServer,
  release: Release,
  handle: RepositoryHandle,
  action: 'published' | 'released' | 'edited' = 'published',
): ActionEvent {
  const ref = `refs/tags/${release.tag}`;
  const oid = handle.data.refs.get(ref);
  return {
    name: 'release',
    repository: handle,
    payload: { action, release: releaseShape(server.world, release), ...common(server, handle) },
    env: refEnv(ref, oid === undefined ? '' : commitOf(handle, oid)),
  };
}

/** A branch or tag was made: the short name, no commit. */
export function createEvent(server: GitHubServer, handle: RepositoryHandle, name: string, type: 'tag' | 'branch'): ActionEvent {
  const ref = type === 'tag' ? `refs/tags/${name}` : `refs/heads/${name}`;
  const oid = handle.data.refs.get(ref) ?? '';
  const payload = {
    ref: name,
    ref_type: type,
    master_branch: handle.data.defaultBranch,
    description: handle.data.description,
    pusher_type: 'user',
    ...common(server, handle),
  };
  return { name: 'create', repository: handle, payload, env: refEnv(ref, commitOf(handle, oid)) };
}

/** GITHUB_SHA is a merge commit of head and base that lives on `refs/pull/N/merge` alone. */
export function pullRequestEvent(
  server: GitHubServer,
  handle: RepositoryHandle,
  number: number,
  action: 'opened' | 'synchronize' | 'reopened' = 'opened',
): ActionEvent {
  const request = handle.conversation(number);
  if (request.kind !== 'pull') throw new Error(`#${number} is no pull request`);
  const { objects, refs } = handle.data;
  const tree = treeOf(objects, request.head.oid)?.oid ?? '';
  const author = { name: 'GitHub', email: 'noreply@github.com', date: request.updatedAt };
  const message = `Merge ${request.head.oid} into ${request.base.oid}`;
  const merge = putCommit(objects, { tree, parents: [request.base.oid, request.head.oid], author, committer: author, message });
  refs.set(`refs/pull/${number}/merge`, merge);
  return {
    name: 'pull_request',
    repository: handle,
    payload: {
      action,
      number,
      pull_request: { ...pullSimpleShape(server.world, request), merged: request.merged !== null },
      ...common(server, handle),
    },
    env: { ...refEnv(`refs/pull/${number}/merge`, merge), GITHUB_HEAD_REF: request.head.branch, GITHUB_BASE_REF: request.base.branch },
  };
}

/** The payload tells the cron line and nothing else. */
export function scheduleEvent(handle: RepositoryHandle): ActionEvent {
  return {
    name: 'schedule',
    repository: handle,
    payload: { schedule: '17 4 * * 1' },
    env: refEnv(`refs/heads/${handle.data.defaultBranch}`, handle.head()),
  };
}

export function dispatchEvent(
  server: GitHubServer,
  handle: RepositoryHandle,
  inputs: Readonly<Record<string, string>> | null = null,
  branch = handle.data.defaultBranch,
): ActionEvent {
  const ref = `refs/heads/${branch}`;
  const payload = { inputs, ref, workflow: '.github/workflows/share.yml', ...common(server, handle) };
  return { name: 'workflow_dispatch', repository: handle, payload, env: refEnv(ref, handle.head(branch)) };
}

export function repositoryDispatchEvent(
  server: GitHubServer,
  handle: RepositoryHandle,
  clientPayload: Readonly<Record<string, unknown>> = {},
): ActionEvent {
  const branch = handle.data.defaultBranch;
  const payload = { action: 'recheck', branch, client_payload: clientPayload, ...common(server, handle) };
  return { name: 'repository_dispatch', repository: handle, payload, env: refEnv(`refs/heads/${branch}`, handle.head()) };
}

/** Another workflow ended: runs on the default branch, whatever the other one ran on. */
export function workflowRunEvent(
  server: GitHubServer,
  handle: RepositoryHandle,
  other: { readonly event: string; readonly branch: string; readonly sha: string },
): ActionEvent {
  const payload = {
    action: 'completed',
    workflow_run: {
      id: 9_100_000_001,
      name: 'Release',
      node_id: 'WFR_kwLOtest',
      head_branch: other.branch,
      head_sha: other.sha,
      path: '.github/workflows/release.yml',
      run_number: 1,
      event: other.event,
      status: 'completed',
      conclusion: 'success',
      workflow_id: 51_000_001,
      pull_requests: [],
      run_attempt: 1,
      head_repository: { id: handle.data.id, full_name: handle.name },
    },
    workflow: { id: 51_000_001, name: 'Release', path: '.github/workflows/release.yml', state: 'active' },
    ...common(server, handle),
  };
  return { name: 'workflow_run', repository: handle, payload, env: refEnv(`refs/heads/${handle.data.defaultBranch}`, handle.head()) };
}

/** Any other event, which an Action has no business with. */
export function otherEvent(
  server: GitHubServer,
  handle: RepositoryHandle,
  name: string,
  payload: Readonly<Record<string, unknown>> = { action: 'started' },
): ActionEvent {
  const env = refEnv(`refs/heads/${handle.data.defaultBranch}`, handle.head());
  return { name, repository: handle, payload: { ...payload, ...common(server, handle) }, env };
}
