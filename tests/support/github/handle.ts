/** What the steps of build.ts do to a repository. */
import type { CommitOptions, FileDescription, ReleaseOptions, RepositoryHandle, TagOptions } from './build.ts';
import { addComment, addIssue, addLabel, nextNumber } from './changes.ts';
import {
  editTree,
  entryAt,
  type FileMode,
  type ObjectStore,
  type Person,
  peelToCommit,
  putBlob,
  putCommit,
  putHollowBlob,
  putTag,
  type TreeChange,
  treeOf,
} from './objects.ts';
import {
  type Account,
  type Asset,
  accountOf,
  type Conversation,
  headOf,
  nextId,
  type PullRequest,
  type Release,
  type Repository,
  type Review,
  type State,
  timestamp,
} from './state.ts';

const modeOf = (file: Exclude<FileDescription, null>): FileMode => {
  if (typeof file === 'string' || file instanceof Uint8Array || 'size' in file) return '100644';
  if ('symlink' in file) return '120000';
  return 'submodule' in file ? '160000' : file.mode;
};

function blobOf(store: ObjectStore, path: string, file: Exclude<FileDescription, null>): string {
  if (typeof file === 'string' || file instanceof Uint8Array) return putBlob(store, file);
  if ('size' in file) return putHollowBlob(store, file.size, path);
  if ('symlink' in file) return putBlob(store, file.symlink);
  return 'submodule' in file ? file.submodule : putBlob(store, file.text);
}

function person(account: Account, date: string): Person {
  return { name: account.login, email: `${account.id}+${account.login}@users.noreply.github.com`, date };
}

export function handleOf(state: State, repository: Repository): RepositoryHandle {
  const { objects, refs } = repository;
  const name = `${repository.owner.login}/${repository.name}`;
  const account = (login: string | undefined) => accountOf(state, login ?? 'researcher', undefined);

  const head = (branch = repository.defaultBranch) => {
    const oid = refs.get(`refs/heads/${branch}`);
    if (oid === undefined) throw new Error(`${name} has no branch ${branch}`);
    return oid;
  };
  const commit = (options: CommitOptions) => {
    const branch = options.branch ?? repository.defaultBranch;
    const current = refs.get(`refs/heads/${branch}`) ?? headOf(repository);
    const parents = options.parents ?? (current === undefined ? [] : [current]);
    const changes = new Map<string, TreeChange>();
    for (const [path, file] of Object.entries(options.files)) {
      changes.set(path, file === null ? null : { mode: modeOf(file), oid: blobOf(objects, path, file) });
    }
    const base = parents[0] === undefined ? null : (treeOf(objects, parents[0]) ?? null);
    const author = person(account(options.author), options.date ?? timestamp(state));
    const oid = putCommit(objects, {
      tree: editTree(objects, base, changes),
      parents,
      author,
      committer: author,
      message: options.message ?? 'Work',
    });
    refs.set(`refs/heads/${branch}`, oid);
    repository.pushedAt = author.date;
    return oid;
  };
  const tag = (tagName: string, options: TagOptions = {}) => {
    let oid = options.at ?? head();
    const layers = options.nested === true ? 2 : options.annotated === true ? 1 : 0;
    for (let layer = 0; layer < layers; layer += 1) {
      const target = objects.get(oid);
      if (target === undefined) throw new Error(`${name} has no object ${oid}`);
      const date = options.date ?? peelToCommit(objects, oid)?.committer.date ?? timestamp(state);
      const message = options.message ?? `Release ${tagName}`;
      oid = putTag(objects, {
        name: layer + 1 < layers ? `${tagName}-inner` : tagName,
        target: oid,
        targetType: target.type,
        tagger: person(account(undefined), date),
        message,
      });
    }
    refs.set(`refs/tags/${tagName}`, oid);
    return oid;
  };
  const release = (options: ReleaseOptions) => {
    const date = options.date ?? timestamp(state);
    const author = account(options.author);
    const assets = (options.assets ?? []).map((asset): Asset => {
      const bytes = asset.content === undefined ? null : Buffer.from(asset.content);
      return {
        kind: 'asset',
        ...nextId(state, 'asset'),
        name: asset.name,
        size: asset.size ?? bytes?.length ?? 0,
        contentType: asset.contentType ?? 'application/octet-stream',
        digest: null,
        uploader: author,
        createdAt: date,
        bytes,
      };
    });
    const made: Release = {
      kind: 'release',
      ...nextId(state, 'release'),
      repository,
      author,
      tag: options.tag,
      target: options.target ?? repository.defaultBranch,
      name: options.name ?? options.tag,
      body: options.body ?? '',
      draft: options.draft ?? false,
      prerelease: options.prerelease ?? false,
      createdAt: date,
      publishedAt: options.draft === true ? null : date,
      assets,
    };
    repository.releases.push(made);
    for (const node of [made, ...assets]) state.nodes.set(node.nodeId, node);
    return made;
  };
  const pull = (number: number): PullRequest => {
    const found = repository.conversations.get(number);
    if (found?.kind !== 'pull') throw new Error(`${name} has no pull request ${number}`);
    return found;
  };
  const conversation = (number: number): Conversation => {
    const found = repository.conversations.get(number);
    if (found === undefined) throw new Error(`${name} has no issue or pull request ${number}`);
    return found;
  };

  return {
    data: repository,
    name,
    commit,
    branch: (branch, oid = head()) => {
      refs.set(`refs/heads/${branch}`, oid);
      return oid;
    },
    tag,
    deleteRef: (ref) => {
      refs.delete(ref);
    },
    head,
    release,
    pullRequest: (options) => {
      const from = options.from === undefined ? repository : (options.from?.data ?? null);
      const base = options.base ?? repository.defaultBranch;
      const oid = options.headOid ?? from?.refs.get(`refs/heads/${options.head}`);
      if (oid === undefined) throw new Error(`No branch ${options.head} to make a pull request from`);
      const date = options.date ?? timestamp(state);
      const made: PullRequest = {
        kind: 'pull',
        ...nextId(state, 'pull'),
        number: nextNumber(repository),
        repository,
        author: account(options.author),
        title: options.title ?? 'Change',
        body: options.body ?? '',
        state: 'open',
        stateReason: null,
        locked: options.locked ?? false,
        labels: [],
        comments: [],
        createdAt: date,
        updatedAt: date,
        closedAt: null,
        base: { branch: base, oid: head(base) },
        head: { branch: options.head, oid, repository: from },
        isDraft: options.draft ?? false,
        merged: null,
        reviews: [],
      };
      repository.conversations.set(made.number, made);
      state.nodes.set(made.nodeId, made);
      refs.set(`refs/pull/${made.number}/head`, oid);
      return made;
    },
    merge: (number, options = {}) => {
      const request = pull(number);
      const by = account(options.by);
      const date = options.date ?? timestamp(state);
      const tree = treeOf(objects, request.head.oid);
      if (tree === undefined) throw new Error(`The head of ${name}#${number} has no tree`);
      const base = head(request.base.branch);
      const author = person(by, date);
      const parents = options.squash === true ? [base] : [base, request.head.oid];
      const oid = putCommit(objects, { tree: tree.oid, parents, author, committer: author, message: `Merge pull request #${number}` });
      refs.set(`refs/heads/${request.base.branch}`, oid);
      request.merged = { at: date, by, oid };
      request.state = 'closed';
      request.closedAt = date;
      return oid;
    },
    review: (number, options) => {
      const request = pull(number);
      const made: Review = {
        ...nextId(state, 'review'),
        author: account(options.by),
        state: options.state ?? 'APPROVED',
        body: '',
        submittedAt: options.date ?? timestamp(state),
        commit: request.head.oid,
      };
      request.reviews.push(made);
      return made;
    },
    issue: (options) =>
      addIssue(state, repository, account(options.author), {
        title: options.title,
        body: options.body ?? '',
        labels: options.labels ?? [],
        ...(options.date === undefined ? {} : { date: options.date }),
      }),
    comment: (number, options) => addComment(state, conversation(number), account(options.author), options.body, options.date),
    label: (label) => {
      addLabel(state, repository, label);
    },
    lock: (number) => {
      conversation(number).locked = true;
    },
    conversation,
    collaborator: (login, role) => {
      accountOf(state, login);
      repository.collaborators.set(login.toLowerCase(), role);
    },
    ruleset: (options) => {
      repository.rulesets.push({
        id: nextId(state, 'ruleset').id,
        name: 'Protect',
        refuses: ['creation', 'update', 'deletion'],
        status: 422,
        bypass: [],
        ...options,
      });
    },
    text: (path, branchOrCommit = repository.defaultBranch) => {
      const tree = treeOf(objects, refs.get(`refs/heads/${branchOrCommit}`) ?? branchOrCommit);
      const entry = tree === undefined ? undefined : entryAt(objects, tree, path);
      const blob = entry === undefined ? undefined : objects.get(entry.oid);
      return blob?.type === 'blob' ? (blob.bytes?.toString('utf8') ?? null) : null;
    },
    issues: () => [...repository.conversations.values()].filter((item) => item.kind === 'issue'),
  };
}
