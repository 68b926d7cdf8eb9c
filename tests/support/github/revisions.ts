/** What `HEAD`, `v1.0`, `refs/tags/v1.0^{commit}`, `main~2` or `<sha>:docs/README.md` name, as `git rev-parse` understands them. */
import { entryAt, type GitObject, peel, peelToCommit, treeOf } from './objects.ts';
import { headOf, type Repository } from './state.ts';

/** The id a plain name stands for: a full or half qualified ref, then tags before branches, then a commit id (7 hex digits at least). */
export function lookUp(repository: Repository, name: string): string | undefined {
  if (name === 'HEAD') return headOf(repository);
  for (const ref of [name, `refs/${name}`, `refs/tags/${name}`, `refs/heads/${name}`]) {
    const oid = ref.startsWith('refs/') ? repository.refs.get(ref) : undefined;
    if (oid !== undefined) return oid;
  }
  if (repository.objects.has(name)) return name;
  if (!/^[0-9a-f]{7,39}$/.test(name)) return undefined;
  for (const oid of repository.objects.keys()) if (oid.startsWith(name)) return oid;
  return undefined;
}

function step(repository: Repository, object: GitObject, suffix: string): GitObject | undefined {
  const { objects } = repository;
  if (suffix === '^{}') return peel(objects, object.oid);
  if (suffix === '^{commit}') return peelToCommit(objects, object.oid);
  if (suffix === '^{tree}') return treeOf(objects, object.oid);
  let commit = peelToCommit(objects, object.oid);
  const count = suffix.length === 1 ? 1 : Number(suffix.slice(1));
  if (suffix.startsWith('^')) return count === 0 ? commit : objects.get(commit?.parents[count - 1] ?? '');
  for (let back = 0; back < count && commit !== undefined; back += 1) commit = peelToCommit(objects, commit.parents[0] ?? '');
  return commit;
}

export function revision(repository: Repository, expression: string): GitObject | undefined {
  const colon = expression.indexOf(':');
  const name = colon === -1 ? expression : expression.slice(0, colon);
  const base = name.replace(/(\^\{[a-z]*\}|\^\d*|~\d*)+$/, '');
  let object = repository.objects.get(lookUp(repository, base) ?? '');
  for (const suffix of name.slice(base.length).match(/\^\{[a-z]*\}|\^\d*|~\d*/g) ?? []) {
    object = object === undefined ? undefined : step(repository, object, suffix);
  }
  if (object === undefined || colon === -1) return object;
  const path = expression.slice(colon + 1);
  const tree = treeOf(repository.objects, object.oid);
  if (tree === undefined || path === '') return tree;
  return repository.objects.get(entryAt(repository.objects, tree, path.replace(/\/$/, ''))?.oid ?? '');
}
