import { ranged, sha256 } from './files.ts';
import type { Handler, Reply, WorldServer } from './world.ts';

/** What one file of a hub repository is. A number stands for a file of that size whose bytes nobody reads. */
interface HubFileState {
  readonly content: Buffer;
  /** Size the hub tells; default the content's. */
  readonly size?: number;
  /** Kept in LFS (default for everything that is not text). */
  readonly lfs?: boolean;
  readonly sha256?: string;
  /** The pointer is there, the object is not. */
  readonly gone?: boolean;
}

interface HubRepositoryState {
  readonly private?: boolean;
  readonly gated?: false | 'auto' | 'manual';
  readonly disabled?: boolean;
  readonly sha?: string;
  readonly tags?: readonly string[];
  readonly cardData?: object;
  readonly createdAt?: string;
  readonly files?: Readonly<Record<string, HubFileState | Buffer | string>>;
  readonly refs?: { readonly branches?: readonly string[]; readonly tags?: readonly string[] };
  /** Name the repository has now. */
  readonly movedTo?: string;
}

export interface HubState {
  readonly models: Record<string, HubRepositoryState>;
  readonly datasets: Record<string, HubRepositoryState>;
  readonly spaces: Record<string, HubRepositoryState>;
  readonly collections: Record<string, { readonly title?: string; readonly items: readonly { readonly type: string; readonly id: string }[] }>;
  readonly papers: Record<string, object>;
}

const shelves = ['models', 'datasets', 'spaces'] as const;

/**
 * A model hub with the documented shapes: metadata, refs, `/resolve/` with `X-Repo-Commit`, `X-Linked-Size`, `X-Linked-Etag` and `X-Error-Code`,
 * LFS objects on another host, collections and paper pages. Change the state at will between runs.
 */
export function playHub(world: WorldServer): HubState {
  const state: HubState = { models: {}, datasets: {}, spaces: {}, collections: {}, papers: {} };
  const objects = new Map<string, Buffer>();

  const handler: Handler = ({ url, headers }) => {
    const path = decodeURIComponent(url.pathname);
    const api = /^\/api\/(models|datasets|spaces)\/([^/]+\/[^/]+)(\/refs)?$/.exec(path);
    if (api !== null) return metadata(state, api[1] as (typeof shelves)[number], api[2] ?? '', api[3] !== undefined, world);
    const tree = /^\/api\/(models|datasets|spaces)\/([^/]+\/[^/]+)\/tree\/[^/]+$/.exec(path);
    if (tree !== null) return topFolder(state[tree[1] as (typeof shelves)[number]][tree[2] ?? '']);
    const collection = /^\/api\/collections\/(.+)$/.exec(path)?.[1];
    if (collection !== undefined) return collectionReply(state, collection);
    const paper = /^\/api\/papers\/(.+)$/.exec(path)?.[1];
    if (paper !== undefined)
      return state.papers[paper] === undefined ? { status: 404, body: { error: 'Paper not found' } } : { body: state.papers[paper] };
    const file = /^\/(?:(datasets|spaces)\/)?([^/]+\/[^/]+)\/resolve\/([^/]+)\/(.+)$/.exec(path);
    if (file !== null) {
      const shelf = (file[1] ?? 'models') as (typeof shelves)[number];
      return resolve(state[shelf][file[2] ?? ''], file[3] ?? '', file[4] ?? '', headers.range, objects, world);
    }
    return { status: 404, body: 'Not Found' };
  };
  world.host('huggingface.co', handler);
  world.host('cdn.hub-files.net', ({ url, headers }) => {
    const object = objects.get(url.pathname.slice(1));
    return object === undefined ? { status: 404, body: '<Error><Code>NoSuchKey</Code></Error>' } : ranged(object, headers.range);
  });
  return state;
}

/** Strangers are told the same of private and of missing repositories. */
const unknown: Reply = {
  status: 401,
  headers: { 'x-error-code': 'RepoNotFound', 'x-error-message': 'Repository not found' },
  body: { error: 'Invalid username or password.' },
};

const disabled: Reply = {
  status: 403,
  headers: { 'x-error-message': 'Access to this resource is disabled.' },
  body: { error: 'Access to this resource is disabled.' },
};

function metadata(state: HubState, shelf: (typeof shelves)[number], id: string, refs: boolean, world: WorldServer): Reply {
  const repository = state[shelf][id];
  if (repository?.movedTo !== undefined) {
    return {
      status: 307,
      headers: { location: world.link('huggingface.co', `/api/${shelf}/${repository.movedTo}${refs ? '/refs' : ''}?blobs=true`) },
    };
  }
  if (repository === undefined || repository.private === true) return unknown;
  if (repository.disabled === true) return disabled;
  const sha = repository.sha ?? `${'c0ffee'.repeat(6)}c0ff`;
  if (refs) {
    const entry = (kind: string) => (name: string) => ({ name, ref: `refs/${kind}/${name}`, targetCommit: sha });
    return {
      body: {
        branches: ['main', ...(repository.refs?.branches ?? [])].map(entry('heads')),
        tags: (repository.refs?.tags ?? []).map(entry('tags')),
        converts: [],
      },
    };
  }
  const siblings = Object.entries(repository.files ?? {}).map(([rfilename, raw]) => {
    const file = fileOf(raw);
    const lfs = file.lfs ? { lfs: { sha256: file.sha256, size: file.size, pointerSize: 134 } } : {};
    return { rfilename, size: file.size, blobId: sha256(rfilename).slice(0, 40), ...lfs };
  });
  return {
    headers: { ratelimit: '"api";r=499;t=300' },
    body: {
      _id: '65b9e0',
      id,
      ...(shelf === 'models' ? { modelId: id } : {}),
      private: false,
      tags: repository.tags ?? [],
      author: id.split('/')[0],
      sha,
      lastModified: '2026-05-01T00:00:00.000Z',
      gated: repository.gated ?? false,
      disabled: false,
      cardData: repository.cardData ?? {},
      siblings,
      createdAt: repository.createdAt ?? '2026-04-01T00:00:00.000Z',
    },
  };
}

function topFolder(repository: HubRepositoryState | undefined): Reply {
  if (repository === undefined || repository.private === true) return unknown;
  const top = Object.entries(repository.files ?? {}).filter(([path]) => !path.includes('/'));
  return {
    body: top.map(([path, raw]) => {
      const file = fileOf(raw);
      return {
        type: 'file',
        oid: sha256(path).slice(0, 40),
        size: file.size,
        path,
        ...(file.lfs ? { lfs: { oid: file.sha256, size: file.size, pointerSize: 134 } } : {}),
      };
    }),
  };
}

function collectionReply(state: HubState, slug: string): Reply {
  const collection = state.collections[slug];
  if (collection === undefined) return { status: 404, body: { error: 'Collection not found' } };
  return {
    body: { slug, title: collection.title ?? 'Collection', private: false, items: collection.items.map((item, position) => ({ ...item, position })) },
  };
}

function resolve(
  repository: HubRepositoryState | undefined,
  revision: string,
  path: string,
  range: string | undefined,
  objects: Map<string, Buffer>,
  world: WorldServer,
): Reply {
  if (repository === undefined || repository.private === true) return { ...unknown, body: 'Repository not found' };
  if (repository.disabled === true) return disabled;
  if (repository.gated) {
    return {
      status: 401,
      headers: { 'x-error-code': 'GatedRepo', 'x-error-message': 'Access to this model is restricted. You must be authenticated to access it.' },
      body: 'Access to this model is restricted.',
    };
  }
  const sha = repository.sha ?? `${'c0ffee'.repeat(6)}c0ff`;
  if (revision !== sha && revision !== 'main') return { status: 404, headers: { 'x-error-code': 'RevisionNotFound' }, body: 'Invalid rev id' };
  const raw = repository.files?.[path];
  if (raw === undefined) return { status: 404, headers: { 'x-error-code': 'EntryNotFound' }, body: 'Entry not found' };
  const file = fileOf(raw);
  const told = { 'x-repo-commit': sha, 'accept-ranges': 'bytes' };
  if (!file.lfs) {
    const part = ranged(file.content, range);
    return { ...part, headers: { ...told, ...part.headers, etag: `"${sha256(file.content).slice(0, 40)}"` } };
  }
  if (!file.gone) objects.set(file.sha256, file.content);
  return {
    status: 302,
    headers: {
      ...told,
      'x-linked-size': String(file.size),
      'x-linked-etag': `"${file.sha256}"`,
      location: world.link('cdn.hub-files.net', `/${file.sha256}?Signature=secret`),
    },
  };
}

function fileOf(raw: HubFileState | Buffer | string): Required<HubFileState> {
  const state: HubFileState = typeof raw === 'string' ? { content: Buffer.from(raw), lfs: false } : Buffer.isBuffer(raw) ? { content: raw } : raw;
  const { content } = state;
  return { content, size: state.size ?? content.length, lfs: state.lfs ?? true, sha256: state.sha256 ?? sha256(content), gone: state.gone ?? false };
}
