import { namesRepository } from '../identity.ts';
import { type Company, type Subject, unexpected, type Verdict } from '../provider.ts';
import { tarListing } from '../tar-listing.ts';

/** Files that alone make no code release. */
const shell =
  /(?:^|\/)(?:README[^/]*|LICEN[CS]E[^/]*|NOTICE[^/]*|CITATION[^/]*|CHANGELOG[^/]*|\.[^/]+)$|^(?:[^/]+\/)?(?:assets|images|figures|docs|static|\.github)\//i;

/**
 * Proves a GitHub repository the way a stranger's git does: the branches it lists, then the head of its archive. Not through the REST API,
 * whose 60 anonymous requests an hour are used up on shared runners. Source: git's smart HTTP protocol (`git-upload-pack` advertisement).
 */
export async function proveGitHubRepository(subject: Subject, { world }: Company): Promise<Verdict> {
  const name = subject.parsed.value;
  const path = name.split('/').slice(0, 2).map(encodeURIComponent).join('/');
  const own = subject.repository?.toLowerCase() === name.toLowerCase();
  const forge = own && subject.serverUrl !== 'https://github.com' ? subject.serverUrl.replace(/\/+$/, '') : world.endpoint('github');
  const url = `${forge}/${path}`;
  const [refs, archive] = await Promise.all([
    world.read(`${url}.git/info/refs?service=git-upload-pack`),
    world.read(`${url}/archive/HEAD.tar.gz`, { range: [0, 65_535] }),
  ]);
  const base = { method: 'git-refs', url, level: 2 as const };
  if (refs.status === 401 || refs.status === 404) return { ...base, state: 'broken', reason: 'the repository is private or does not exist' };
  if (refs.status === 451) return { ...base, state: 'broken', reason: 'taken down for legal reasons (451)' };
  if (refs.status === 403) return { ...base, state: 'broken', reason: 'access to the repository is disabled' };
  const advertised = refs.body.toString('latin1');
  if (refs.status !== 200 || !advertised.includes('# service=git-upload-pack')) throw unexpected(refs, 'GitHub');
  const head = headOf(advertised);
  const findings: string[] = [];
  const at = /^\/([^/]+\/[^/]+?)\.git\//.exec(new URL(refs.finalUrl).pathname)?.[1];
  if (refs.hops.length > 1 && at !== undefined && at.toLowerCase() !== name.toLowerCase()) findings.push(`moved to ${at.slice(0, 200)}`);
  const listed = {
    ...base,
    level: 3 as const,
    findings,
    identity: own ? ('match' as const) : ('unknown' as const),
    hash: head === null ? null : `git:${head}`,
  };
  if (head === null) return { ...listed, state: 'broken', reason: 'the repository is empty' };

  if (archive.status === 404) return { ...listed, state: 'broken', reason: 'the repository has no tree to download' };
  if (archive.status !== 200 && archive.status !== 206) throw unexpected(archive, "GitHub's archives");
  const tree = tarListing(archive.body, archive.cut || archive.status === 206);
  if (tree === null) throw unexpected(archive, "GitHub's archives");
  const inside = tree.files.map((file) => file.path.replace(/^[^/]+\//, ''));
  if (tree.whole && inside.every((file) => shell.test(file))) {
    return {
      ...listed,
      state: 'broken',
      reason: inside.length === 0 ? 'the repository holds no files' : `only a shell: ${inside.slice(0, 3).join(', ')}`,
    };
  }
  const readme = tree.files.find(({ path: file }) => /^[^/]+\/README[^/]*$/i.test(file));
  const backlink = readme?.text !== undefined && !own && namesRepository(readme.text, subject.repository);
  return {
    ...listed,
    state: 'verified',
    level: 4,
    method: 'git-refs+archive',
    bytes: archive.body.length,
    backlink,
    ...(backlink ? { identity: 'match' as const } : {}),
    reason: `the code is open: ${archive.body.length} bytes of its archive read at ${head.slice(0, 7)}`,
  };
}

/** The commit of HEAD: the hash that stands before ` HEAD` on a line whose length comes before it; null in an empty repository. */
function headOf(advertised: string): string | null {
  const at = advertised.indexOf(' HEAD\0');
  const length = advertised.includes('object-format=sha256') ? 64 : 40;
  const hash = at < length ? '' : advertised.slice(at - length, at);
  return /^[0-9a-f]+$/.test(hash) ? hash : null;
}
