/** Repositories of the local GitHub from elsewhere: a JSON snapshot (tree listing and some texts), or a git directory. */
import { execFileSync } from 'node:child_process';
import { createRepository, type RepositoryHandle, type RepositoryOptions } from './build.ts';
import {
  editTree,
  type FileMode,
  type GitObject,
  type Person,
  putBlob,
  putCommit,
  putHollowBlob,
  type TreeChange,
  type TreeEntry,
} from './objects.ts';
import type { State } from './state.ts';

export interface SnapshotFile {
  readonly repo: string;
  readonly commit: string;
  readonly date: string;
  readonly tags: readonly { readonly name: string; readonly date: string }[];
  readonly files: readonly { readonly path: string; readonly size: number | null; readonly mode: string; readonly type: string }[];
  readonly texts: Readonly<Record<string, string>>;
}

const utc = (date: string) => new Date(date).toISOString().replace(/\.\d{3}Z$/, 'Z');

/**
 * The head has the snapshot's own commit id. Files whose text the snapshot doesn't hold keep their size and have no readable content.
 * Each tag up to the snapshot's date gets a commit of its own with that date and the same tree, for want of a better one.
 */
export function importSnapshot(state: State, snapshot: SnapshotFile, options: RepositoryOptions = {}): RepositoryHandle {
  const handle = createRepository(state, snapshot.repo, options);
  const { objects, refs } = handle.data;
  const changes = new Map<string, TreeChange>();
  for (const file of snapshot.files) {
    const text = snapshot.texts[file.path];
    const oid = text === undefined ? putHollowBlob(objects, file.size ?? 0, file.path) : putBlob(objects, text);
    // A submodule is the id of a commit that lives elsewhere.
    if (file.mode === '160000') objects.delete(oid);
    changes.set(file.path, { mode: file.mode as FileMode, oid });
  }
  const tree = editTree(objects, null, changes);
  const author = (date: string): Person => ({ name: 'researcher', email: 'researcher@users.noreply.github.com', date: utc(date) });
  let parents: string[] = [];
  const tags = snapshot.tags
    .filter((tag) => Date.parse(tag.date) <= Date.parse(snapshot.date))
    .sort((a, b) => Date.parse(a.date) - Date.parse(b.date));
  for (const tag of tags) {
    const oid = putCommit(objects, { tree, parents, author: author(tag.date), committer: author(tag.date), message: `Tag ${tag.name}` });
    refs.set(`refs/tags/${tag.name}`, oid);
    parents = [oid];
  }
  putCommit(objects, { tree, parents, author: author(snapshot.date), committer: author(snapshot.date), message: 'Snapshot' }, snapshot.commit);
  refs.set(`refs/heads/${handle.data.defaultBranch}`, snapshot.commit);
  return handle;
}

function personOf(line: string): Person {
  const match = /^(.*) <([^>]*)> (\d+) [+-]\d{4}$/.exec(line);
  return { name: match?.[1] ?? '', email: match?.[2] ?? '', date: utc(new Date(Number(match?.[3] ?? 0) * 1000).toISOString()) };
}

function parseTree(body: Buffer): TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < body.length; ) {
    const zero = body.indexOf(0, at);
    const [mode = '', ...name] = body.toString('utf8', at, zero).split(' ');
    const full = mode.padStart(6, '0') as FileMode;
    const type = full === '040000' ? 'tree' : full === '160000' ? 'commit' : 'blob';
    entries.push({ name: name.join(' '), mode: full, type, oid: body.toString('hex', zero + 1, zero + 21) });
    at = zero + 21;
  }
  return entries;
}

function parseObject(oid: string, type: string, body: Buffer): GitObject {
  if (type === 'blob') return { type, oid, size: body.length, bytes: Buffer.from(body) };
  if (type === 'tree') return { type, oid, entries: parseTree(body) };
  const text = body.toString('utf8');
  const split = text.indexOf('\n\n');
  const headers = text.slice(0, split).split('\n');
  const all = (name: string) => headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  const first = (name: string) => all(name)[0] ?? '';
  const message = text.slice(split + 2);
  if (type === 'commit') {
    return {
      type,
      oid,
      tree: first('tree'),
      parents: all('parent'),
      author: personOf(first('author')),
      committer: personOf(first('committer')),
      message,
    };
  }
  return {
    type: 'tag',
    oid,
    name: first('tag'),
    target: first('object'),
    targetType: first('type') as GitObject['type'],
    tagger: personOf(first('tagger')),
    message,
  };
}

/** Every object and ref of a git directory (work tree or bare). */
export function importGit(state: State, repository: string, directory: string, options: RepositoryOptions = {}): RepositoryHandle {
  const git = (...args: string[]) => execFileSync('git', ['-C', directory, ...args], { maxBuffer: 2 ** 30 });
  const branch = git('symbolic-ref', '--short', 'HEAD').toString().trim();
  const handle = createRepository(state, repository, { defaultBranch: branch, ...options });
  const output = git('cat-file', '--batch', '--batch-all-objects', '--unordered');
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const [oid = '', type = '', size = '0'] = output.toString('utf8', at, end).split(' ');
    const stop = end + 1 + Number(size);
    handle.data.objects.set(oid, parseObject(oid, type, output.subarray(end + 1, stop)));
    at = stop + 1;
  }
  for (const line of git('for-each-ref', '--format=%(objectname) %(refname)', 'refs/heads', 'refs/tags').toString().split('\n')) {
    const [oid, ref] = line.split(' ');
    if (oid !== undefined && ref !== undefined) handle.data.refs.set(ref, oid);
  }
  return handle;
}
