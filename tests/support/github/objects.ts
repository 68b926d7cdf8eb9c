/**
 * Git objects, hashed as git hashes them, so that every id the server gives is one a real repository would have.
 * The only exception are blobs and commits of JSON snapshots: their bytes are not known, their id is given or made up.
 */
import { createHash } from 'node:crypto';

export interface Person {
  readonly name: string;
  readonly email: string;
  /** ISO 8601 with seconds. */
  readonly date: string;
}

export type FileMode = '100644' | '100755' | '120000' | '160000' | '040000';

export interface BlobObject {
  readonly type: 'blob';
  readonly oid: string;
  readonly size: number;
  /** Null: only the size is known (file of a snapshot, weights nobody wants to write down). */
  readonly bytes: Buffer | null;
}

export interface TreeEntry {
  readonly name: string;
  readonly mode: FileMode;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly oid: string;
}

export interface TreeObject {
  readonly type: 'tree';
  readonly oid: string;
  readonly entries: readonly TreeEntry[];
}

export interface CommitObject {
  readonly type: 'commit';
  readonly oid: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Person;
  readonly committer: Person;
  readonly message: string;
}

export interface TagObject {
  readonly type: 'tag';
  readonly oid: string;
  readonly name: string;
  readonly target: string;
  readonly targetType: GitObject['type'];
  readonly tagger: Person;
  readonly message: string;
}

export type GitObject = BlobObject | TreeObject | CommitObject | TagObject;

/** Objects by id. A fork shares the store of its parent, as on GitHub. */
export type ObjectStore = Map<string, GitObject>;

export interface ListedFile {
  readonly path: string;
  readonly mode: FileMode;
  readonly type: TreeEntry['type'];
  readonly oid: string;
  readonly size: number | null;
}

function hash(type: string, body: Buffer): string {
  return createHash('sha1').update(`${type} ${body.length}\0`).update(body).digest('hex');
}

export function putBlob(store: ObjectStore, content: string | Uint8Array): string {
  const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
  const oid = hash('blob', bytes);
  if (!store.has(oid)) store.set(oid, { type: 'blob', oid, size: bytes.length, bytes });
  return oid;
}

/** A blob of which only the size is known; `seed` tells two of the same size apart. */
export function putHollowBlob(store: ObjectStore, size: number, seed: string): string {
  const oid = createHash('sha1').update(`hollow ${size}\0${seed}`).digest('hex');
  store.set(oid, { type: 'blob', oid, size, bytes: null });
  return oid;
}

const sortKey = (entry: TreeEntry) => (entry.type === 'tree' ? `${entry.name}/` : entry.name);

function putTree(store: ObjectStore, entries: readonly TreeEntry[]): string {
  const keyed = entries.map((entry) => ({ entry, key: Buffer.from(sortKey(entry)) })).sort((a, b) => Buffer.compare(a.key, b.key));
  const parts: Buffer[] = [];
  for (const { entry } of keyed) parts.push(Buffer.from(`${entry.mode.replace(/^0/, '')} ${entry.name}\0`), Buffer.from(entry.oid, 'hex'));
  const oid = hash('tree', Buffer.concat(parts));
  if (!store.has(oid)) store.set(oid, { type: 'tree', oid, entries: keyed.map(({ entry }) => entry) });
  return oid;
}

function personLine(person: Person): string {
  return `${person.name} <${person.email}> ${Math.floor(Date.parse(person.date) / 1000)} +0000`;
}

export function putCommit(store: ObjectStore, commit: Omit<CommitObject, 'type' | 'oid'>, givenOid?: string): string {
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${personLine(commit.author)}`,
    `committer ${personLine(commit.committer)}`,
    '',
    commit.message,
  ];
  const oid = givenOid ?? hash('commit', Buffer.from(lines.join('\n')));
  store.set(oid, { type: 'commit', oid, ...commit });
  return oid;
}

export function putTag(store: ObjectStore, tag: Omit<TagObject, 'type' | 'oid'>): string {
  const body = `object ${tag.target}\ntype ${tag.targetType}\ntag ${tag.name}\ntagger ${personLine(tag.tagger)}\n\n${tag.message}`;
  const oid = hash('tag', Buffer.from(body));
  store.set(oid, { type: 'tag', oid, ...tag });
  return oid;
}

/** Follows annotated tags, nested ones too, to what they are a tag of. */
export function peel(store: ObjectStore, oid: string): GitObject | undefined {
  let object = store.get(oid);
  while (object?.type === 'tag') object = store.get(object.target);
  return object;
}

export function peelToCommit(store: ObjectStore, oid: string): CommitObject | undefined {
  const object = peel(store, oid);
  return object?.type === 'commit' ? object : undefined;
}

export function treeOf(store: ObjectStore, oid: string): TreeObject | undefined {
  const object = peel(store, oid);
  if (object?.type === 'tree') return object;
  if (object?.type !== 'commit') return undefined;
  const tree = store.get(object.tree);
  return tree?.type === 'tree' ? tree : undefined;
}

/** The entry at a path below a tree; undefined when there is none. */
export function entryAt(store: ObjectStore, tree: TreeObject, path: string): TreeEntry | undefined {
  let current: TreeObject | undefined = tree;
  let found: TreeEntry | undefined;
  for (const name of path.split('/')) {
    found = current?.entries.find((entry) => entry.name === name);
    if (found === undefined) return undefined;
    const next: GitObject | undefined = store.get(found.oid);
    current = next?.type === 'tree' ? next : undefined;
  }
  return found;
}

/** Every entry below a tree in git's order, trees included (before what is in them). */
export function listTree(store: ObjectStore, tree: TreeObject, recursive: boolean, prefix = '', into: ListedFile[] = []): ListedFile[] {
  for (const entry of tree.entries) {
    const path = prefix + entry.name;
    const object = store.get(entry.oid);
    into.push({ path, mode: entry.mode, type: entry.type, oid: entry.oid, size: object?.type === 'blob' ? object.size : null });
    if (recursive && object?.type === 'tree') listTree(store, object, true, `${path}/`, into);
  }
  return into;
}

/** What stands at a path after a change; null takes the path away. */
export type TreeChange = { readonly mode: FileMode; readonly oid: string } | null;

const typeOfMode = (mode: FileMode): TreeEntry['type'] => (mode === '040000' ? 'tree' : mode === '160000' ? 'commit' : 'blob');

/** Applies changes by path to a tree (null: the empty tree) and gives the id of the new one. Empty folders vanish, as in git. */
export function editTree(store: ObjectStore, base: TreeObject | null, changes: ReadonlyMap<string, TreeChange>): string {
  const entries = new Map<string, TreeEntry>((base?.entries ?? []).map((entry) => [entry.name, entry]));
  const below = new Map<string, Map<string, TreeChange>>();
  for (const [path, change] of changes) {
    const slash = path.indexOf('/');
    if (slash === -1) {
      if (change === null) entries.delete(path);
      else entries.set(path, { name: path, type: typeOfMode(change.mode), ...change });
      continue;
    }
    const name = path.slice(0, slash);
    const inner = below.get(name) ?? new Map<string, TreeChange>();
    inner.set(path.slice(slash + 1), change);
    below.set(name, inner);
  }
  for (const [name, inner] of below) {
    const existing = entries.get(name);
    const object = existing === undefined ? undefined : store.get(existing.oid);
    const oid = editTree(store, object?.type === 'tree' ? object : null, inner);
    const made = store.get(oid);
    if (made?.type === 'tree' && made.entries.length === 0) entries.delete(name);
    else entries.set(name, { name, mode: '040000', type: 'tree', oid });
  }
  return putTree(store, [...entries.values()]);
}

/** Commits reachable from one, newest committer date first (parents never before their children). */
export function history(store: ObjectStore, from: string): CommitObject[] {
  const seen = new Set<string>();
  const waiting: CommitObject[] = [];
  const add = (oid: string) => {
    const commit = store.get(oid);
    if (commit?.type !== 'commit' || seen.has(oid)) return;
    seen.add(oid);
    waiting.push(commit);
  };
  add(from);
  const ordered: CommitObject[] = [];
  while (waiting.length > 0) {
    let newest = 0;
    waiting.forEach((commit, index) => {
      if (commit.committer.date > (waiting[newest]?.committer.date ?? '')) newest = index;
    });
    const [commit] = waiting.splice(newest, 1);
    if (commit === undefined) break;
    ordered.push(commit);
    for (const parent of commit.parents) add(parent);
  }
  return ordered;
}

export function isAncestor(store: ObjectStore, ancestor: string, of: string): boolean {
  return history(store, of).some((commit) => commit.oid === ancestor);
}
