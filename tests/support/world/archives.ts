import { ranged } from './files.ts';
import type { Reply, WorldServer } from './world.ts';

export interface ZenodoRecord {
  readonly record?: object;
  readonly metadata?: object;
  readonly files?: Readonly<Record<string, Buffer>>;
  /** The record answers this status instead (410: deleted). */
  readonly status?: number;
  /** The files answer this status instead. */
  readonly fileStatus?: number;
}

/** Zenodo's `GET /api/records/{id}` and the files behind it. */
export function playZenodo(world: WorldServer): Record<string, ZenodoRecord> {
  const records: Record<string, ZenodoRecord> = {};
  world.host('zenodo.org', ({ url, headers }): Reply => {
    const match = /^\/api\/records\/(\d+)(?:\/files\/([^/]+)\/content)?$/.exec(url.pathname);
    const record = records[match?.[1] ?? ''];
    if (match === null || record === undefined) return { status: 404, body: { status: 404, message: 'PID does not exist.' } };
    if (record.status !== undefined) return { status: record.status, body: { status: record.status, message: 'The record has been deleted.' } };
    const file = match[2] === undefined ? undefined : record.files?.[decodeURIComponent(match[2])];
    if (match[2] !== undefined) {
      if (record.fileStatus !== undefined || file === undefined) return { status: record.fileStatus ?? 404, body: '' };
      return ranged(file, headers.range);
    }
    const id = match[1];
    return {
      body: {
        id: Number(id),
        conceptrecid: '1',
        doi: `10.5281/zenodo.${id}`,
        created: '2026-02-03T10:00:00+00:00',
        metadata: { title: 'A record', access_right: 'open', publication_date: '2026-02-03', ...record.metadata },
        files: Object.entries(record.files ?? {}).map(([key, content]) => ({
          id: key,
          key,
          size: content.length,
          checksum: 'md5:0123456789abcdef0123456789abcdef',
          links: { self: world.link('zenodo.org', `/api/records/${id}/files/${encodeURIComponent(key)}/content`) },
        })),
        ...record.record,
      },
    };
  });
  return records;
}

/** figshare's `GET /v2/articles/{id}` and the files behind it. */
export function playFigshare(world: WorldServer): Record<string, { readonly article?: object; readonly files?: Readonly<Record<string, Buffer>> }> {
  const articles: Record<string, { readonly article?: object; readonly files?: Readonly<Record<string, Buffer>> }> = {};
  world.host('api.figshare.com', ({ url }): Reply => {
    const id = /^\/v2\/articles\/(\d+)$/.exec(url.pathname)?.[1] ?? '';
    const known = articles[id];
    if (known === undefined) return { status: 404, body: { message: 'Entity not found: ArticleVersion', code: 'EntityNotFound' } };
    const files = Object.entries(known.files ?? {}).map(([name, content], index) => ({
      id: index + 1,
      name,
      size: content.length,
      is_link_only: false,
      download_url: world.link('ndownloader.figshare.com', `/files/${id}/${encodeURIComponent(name)}`),
      computed_md5: '0123456789abcdef0123456789abcdef',
    }));
    return { body: { id: Number(id), title: 'An article', is_embargoed: false, published_date: '2026-02-03T10:00:00Z', files, ...known.article } };
  });
  world.host('ndownloader.figshare.com', ({ url, headers }): Reply => {
    const [, id = '', name = ''] = /^\/files\/(\d+)\/(.+)$/.exec(decodeURIComponent(url.pathname)) ?? [];
    const content = articles[id]?.files?.[name];
    return content === undefined ? { status: 404, body: '' } : ranged(content, headers.range);
  });
  return articles;
}

/** Software Heritage's `GET /api/1/resolve/{swhid}/`. */
export function playSoftwareHeritage(world: WorldServer): Set<string> {
  const held = new Set<string>();
  world.host('archive.softwareheritage.org', ({ url }) => {
    const swhid = /^\/api\/1\/resolve\/(.+)\/$/.exec(decodeURIComponent(url.pathname))?.[1] ?? '';
    if (!held.has(swhid)) return { status: 404, body: { exception: 'NotFoundExc', reason: `${swhid} not found` } };
    return {
      body: {
        namespace: 'swh',
        scheme_version: 1,
        object_type: swhid.split(':')[2],
        object_id: swhid.split(':')[3],
        browse_url: 'https://archive.softwareheritage.org/browse/',
      },
    };
  });
  return held;
}

export interface Forge {
  /** `owner/name` → archive of HEAD; null for an empty repository. Names that are absent are private or missing. */
  readonly repositories: Record<string, Buffer | null>;
  /** `owner/name@tag/file` → bytes. */
  readonly assets: Record<string, Buffer>;
  /** `owner/name@tag` → release as the REST API tells it. */
  readonly releases: Record<string, object>;
  readonly moved: Record<string, string>;
}

/** GitHub as a stranger meets it: smart HTTP, archives, release assets, and the REST API for releases. */
export function playForge(world: WorldServer): Forge {
  const forge: Forge = { repositories: {}, assets: {}, releases: {}, moved: {} };
  const head = '1234567890'.repeat(4);
  const line = (text: string) => `${(text.length + 4).toString(16).padStart(4, '0')}${text}`;
  world.host('github.com', ({ url, headers }): Reply => {
    const path = decodeURIComponent(url.pathname);
    const [, name = '', rest = ''] = /^\/([^/]+\/[^/]+?)(?:\.git)?(\/.*)?$/.exec(path) ?? [];
    const moved = forge.moved[name];
    if (moved !== undefined) return { status: 301, headers: { location: world.link('github.com', path.replace(name, moved) + url.search) } };
    const repository = forge.repositories[name];
    const asset = /^\/releases\/download\/([^/]+)\/(.+)$/.exec(rest);
    if (asset !== null) {
      const bytes = forge.assets[`${name}@${asset[1]}/${asset[2]}`];
      return bytes === undefined ? { status: 404, body: 'Not Found' } : ranged(bytes, headers.range);
    }
    if (rest === '/info/refs') {
      if (repository === undefined) return { status: 401, headers: { 'www-authenticate': 'Basic realm="GitHub"' }, body: 'Repository not found.' };
      const refs =
        repository === null
          ? `${line(`${'0'.repeat(40)} capabilities^{}\0agent=git\n`)}`
          : line(`${head} HEAD\0symref=HEAD:refs/heads/main\n`) + line(`${head} refs/heads/main\n`);
      return {
        headers: { 'content-type': 'application/x-git-upload-pack-advertisement' },
        body: `${line('# service=git-upload-pack\n')}0000${refs}0000`,
      };
    }
    if (rest.startsWith('/archive/'))
      return repository ? { headers: { 'content-type': 'application/x-gzip' }, body: repository } : { status: 404, body: 'Not Found' };
    if (rest.startsWith('/releases/tag/') && forge.releases[`${name}@${rest.slice(14)}`] !== undefined) {
      return { headers: { 'content-type': 'text/html' }, body: '<!DOCTYPE html><title>Release</title>' };
    }
    return { status: 404, body: 'Not Found' };
  });
  world.host('api.github.com', ({ url }): Reply => {
    const match = /^\/repos\/([^/]+\/[^/]+)\/releases\/tags\/(.+)$/.exec(decodeURIComponent(url.pathname));
    const release = forge.releases[`${match?.[1]}@${match?.[2]}`];
    return release === undefined ? { status: 404, body: { message: 'Not Found' } } : { body: release };
  });
  return forge;
}

export interface ModelScopeState {
  /** `models/org/name` or `datasets/org/name` → files. */
  readonly repositories: Record<string, Readonly<Record<string, Buffer>>>;
}

/** ModelScope's listing and download as its own client asks for them. */
export function playModelScope(world: WorldServer): ModelScopeState {
  const state: ModelScopeState = { repositories: {} };
  world.host('www.modelscope.cn', ({ url, headers }): Reply => {
    const match = /^\/api\/v1\/((?:models|datasets)\/[^/]+\/[^/]+)\/repo(\/files|\/tree)?$/.exec(url.pathname);
    const files = state.repositories[match?.[1] ?? ''];
    if (match === null || files === undefined) return { status: 404, body: { Code: 404, Message: 'record not found', Success: false } };
    if (match[2] === undefined) {
      const content = files[url.searchParams.get('FilePath') ?? ''];
      return content === undefined ? { status: 404, body: '' } : ranged(content, headers.range);
    }
    const Files = Object.entries(files).map(([Path, content]) => ({
      Name: Path,
      Path,
      Size: content.length,
      Type: 'blob',
      IsLFS: true,
      Sha256: 'b'.repeat(64),
    }));
    return { body: { Code: 200, Success: true, Data: { Files } } };
  });
  return state;
}
