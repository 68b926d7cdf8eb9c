/**
 * Identifiers: normalised names of things outside or inside the repository (DESIGN §1).
 * `arXiv:2402.00838`, `doi:10.5281/zenodo.7`, `openreview:abc`, `hf:org/model`, `hf-dataset:org/name`, `hf-collection:org/slug`,
 * `github:owner/name`, `github-release:v1.0/model.safetensors` (own repository) or `github-release:owner/name@v1.0/file`,
 * `zenodo:7`, `gdrive:<url>`, `modelscope:org/model`, `modelscope-dataset:org/name`, `wandb:entity/project`, `swh:1:dir:…`, `url:<url>`, `file:<path>`.
 */

export type IdentifierScheme =
  | 'arXiv'
  | 'doi'
  | 'openreview'
  | 'hf'
  | 'hf-dataset'
  | 'hf-collection'
  | 'hf-space'
  | 'github'
  | 'github-release'
  | 'zenodo'
  | 'gdrive'
  | 'modelscope'
  | 'modelscope-dataset'
  | 'wandb'
  | 'swh'
  | 'url'
  | 'file';

const schemes: ReadonlySet<string> = new Set<IdentifierScheme>([
  'arXiv',
  'doi',
  'openreview',
  'hf',
  'hf-dataset',
  'hf-collection',
  'hf-space',
  'github',
  'github-release',
  'zenodo',
  'gdrive',
  'modelscope',
  'modelscope-dataset',
  'wandb',
  'swh',
  'url',
  'file',
]);

export interface Identifier {
  readonly scheme: IdentifierScheme;
  readonly value: string;
}

/** Splits `scheme:value`; null for text that is not an identifier (SPDX ids of licences, for one). */
export function parseIdentifier(text: string): Identifier | null {
  const colon = text.indexOf(':');
  if (colon < 1) return null;
  const scheme = text.slice(0, colon);
  const canonical = scheme.toLowerCase() === 'arxiv' ? 'arXiv' : scheme;
  const value = text.slice(colon + 1);
  return schemes.has(canonical) && value !== '' ? { scheme: canonical as IdentifierScheme, value } : null;
}

/** arXiv ids: new style with a real month (so that the template id 2030.12345 is refused), old style with an archive name. */
const arxivNew = /^(\d{2}(?:0[1-9]|1[0-2])\.\d{4,5})(?:v\d+)?$/;
const arxivOld = /^([a-z-]+(?:\.[A-Za-z]{2})?\/\d{7})(?:v\d+)?$/;

/** Normalises an arXiv id (the version is dropped); null if it can't be one, placeholders included. */
export function arxivIdentifier(text: string): string | null {
  const id = text.trim().replace(/\.pdf$/i, '');
  const match = arxivNew.exec(id) ?? arxivOld.exec(id);
  return match?.[1] === undefined ? null : `arXiv:${match[1]}`;
}

/** Far more than any DOI has. The punctuation at its end is looked for from every place, which on a flood of it would take minutes. */
const longestDoi = 2_000;

/** Normalises a DOI; those of arXiv and Zenodo become their own identifiers. Null if it can't be one. */
export function doiIdentifier(text: string): string | null {
  if (text.length > longestDoi) return null;
  const doi = text
    .trim()
    .replace(/^doi:\s*/i, '')
    .replace(/[).,;\]}>"']+$/, '')
    .toLowerCase();
  if (!/^10\.\d{4,9}\/\S+$/.test(doi)) return null;
  const arxiv = /^10\.48550\/arxiv\.(.+)$/.exec(doi);
  if (arxiv?.[1] !== undefined) return arxivIdentifier(arxiv[1]);
  const zenodo = /^10\.5281\/zenodo\.(\d+)$/.exec(doi);
  return zenodo?.[1] === undefined ? `doi:${doi}` : `zenodo:${zenodo[1]}`;
}

/** Hub paths that are pages of the hub itself, never an owner. */
const hubPages = new Set([
  'blog',
  'chat',
  'collections',
  'datasets',
  'docs',
  'enterprise',
  'inference',
  'join',
  'learn',
  'login',
  'models',
  'new',
  'organizations',
  'papers',
  'posts',
  'pricing',
  'settings',
  'spaces',
  'tasks',
  'api',
  'front',
  'front-end',
  'privacy',
  'terms-of-service',
  'search',
]);

const githubPages = new Set([
  'features',
  'topics',
  'orgs',
  'sponsors',
  'settings',
  'marketplace',
  'login',
  'about',
  'apps',
  'search',
  'user-attachments',
]);

const hubName = /^[\w.-]{1,96}$/;

/**
 * Normalises a link to an identifier. Accepts protocol-relative links, `gs://` and `s3://`.
 * @returns null for anything that is not an absolute link (anchors, relative paths, `TODO`, `#`, `about:blank`)
 */
export function identifierFromUrl(link: string): string | null {
  const text = link.trim().replace(/^\/\//, 'https://');
  if (!/^(https?|gs|s3|ftp):\/\//i.test(text)) return null;
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return null;
  }
  if (!url.hostname.includes('.') && url.protocol !== 'gs:' && url.protocol !== 's3:') return null;
  const host = url.hostname.toLowerCase().replace(/^www\./, '');
  const parts = url.pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
  return fromHost(host, parts, url) ?? `url:${text.replace(/#.*$/, '').replace(/\/+$/, '')}`;
}

function fromHost(host: string, parts: readonly string[], url: URL): string | null {
  switch (host) {
    case 'arxiv.org':
    case 'export.arxiv.org':
    case 'browse.arxiv.org':
    case 'ar5iv.org':
    case 'ar5iv.labs.arxiv.org':
    case 'alphaxiv.org':
      return arxivFromPath(parts);
    case 'doi.org':
    case 'dx.doi.org':
      return doiIdentifier(parts.join('/'));
    case 'openreview.net': {
      const id = url.searchParams.get('id');
      return (parts[0] === 'forum' || parts[0] === 'pdf' || parts[0] === 'attachment') && id ? `openreview:${id}` : null;
    }
    case 'huggingface.co':
    case 'hf.co':
    case 'hf-mirror.com':
      return fromHub(parts);
    case 'modelscope.cn':
    case 'modelscope.ai':
      return fromModelScope(parts);
    case 'github.com':
      return fromGitHub(parts);
    case 'zenodo.org': {
      const record = parts.indexOf('records') >= 0 ? parts[parts.indexOf('records') + 1] : parts[0] === 'record' ? parts[1] : undefined;
      if (record !== undefined && /^\d+$/.test(record)) return `zenodo:${record}`;
      const doi = parts.indexOf('doi');
      return doi >= 0 ? doiIdentifier(parts.slice(doi + 1).join('/')) : null;
    }
    case 'drive.google.com':
    case 'docs.google.com':
      return parts[0] === 'forms'
        ? null
        : `gdrive:https://${host}${url.pathname.replace(/\/+$/, '')}${url.searchParams.get('id') ? `?id=${url.searchParams.get('id')}` : ''}`;
    case 'wandb.ai':
      return parts[0] && parts[1] && parts[0] !== 'site' ? `wandb:${parts[0]}/${parts[1]}` : null;
    case 'archive.softwareheritage.org': {
      const swh = parts.find((part) => part.startsWith('swh:1:'));
      return swh ? `swh:${swh.slice(4)}` : null;
    }
    default:
      return null;
  }
}

function arxivFromPath(parts: readonly string[]): string | null {
  const [kind, ...rest] = parts;
  if (kind === undefined || !['abs', 'pdf', 'html', 'ps', 'format', 'papers', 'overview'].includes(kind)) return null;
  return arxivIdentifier(rest.slice(0, 2).join('/')) ?? arxivIdentifier(rest[0] ?? '');
}

function fromHub(parts: readonly string[]): string | null {
  const [first, second, third] = parts;
  if (first === undefined || second === undefined) return null;
  if (first === 'papers') return arxivIdentifier(second);
  if (first === 'collections') return third === undefined ? null : `hf-collection:${second}/${third}`;
  if (first === 'datasets') return third === undefined || !hubName.test(third) ? null : `hf-dataset:${second}/${third}`;
  if (first === 'spaces') return third === undefined || !hubName.test(third) ? null : `hf-space:${second}/${third}`;
  if (hubPages.has(first) || !hubName.test(first) || !hubName.test(second)) return null;
  return `hf:${first}/${second}`;
}

function fromModelScope(parts: readonly string[]): string | null {
  const [first, second, third] = parts;
  if (second === undefined || third === undefined) return null;
  if (first === 'models') return `modelscope:${second}/${third}`;
  return first === 'datasets' ? `modelscope-dataset:${second}/${third}` : null;
}

function fromGitHub(parts: readonly string[]): string | null {
  const [owner, repo, page, verb, tag, ...file] = parts;
  if (owner === undefined || repo === undefined || githubPages.has(owner)) return null;
  const name = `${owner}/${repo.replace(/\.git$/, '')}`;
  if (page === 'releases' && verb === 'download' && tag !== undefined && file.length > 0) return `github-release:${name}@${tag}/${file.join('/')}`;
  if (page === 'releases' && verb === 'tag' && tag !== undefined) return `github-release:${name}@${tag}`;
  return page === undefined || page === 'tree' || page === 'blob' ? `github:${name}` : null;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * Where a person can look at the thing.
 * @param repository own `owner/name` and server, for release assets and files of this repository
 * @returns an https link, or null where there is none
 */
export function identifierUrl(text: string, repository?: { readonly serverUrl: string; readonly name: string; readonly ref: string }): string | null {
  const id = parseIdentifier(text);
  if (id === null) return null;
  const path = id.value.split('/').map(encodeURIComponent).join('/');
  switch (id.scheme) {
    case 'arXiv':
      return `https://arxiv.org/abs/${path}`;
    case 'doi':
      return `https://doi.org/${path}`;
    case 'openreview':
      return `https://openreview.net/forum?id=${encodeURIComponent(id.value)}`;
    case 'hf':
      return `https://huggingface.co/${path}`;
    case 'hf-dataset':
      return `https://huggingface.co/datasets/${path}`;
    case 'hf-collection':
      return `https://huggingface.co/collections/${path}`;
    case 'hf-space':
      return `https://huggingface.co/spaces/${path}`;
    case 'github':
      // The own repository lives where it lives: on a GHES its name means nothing on github.com, or somebody else.
      return `${repository?.name.toLowerCase() === id.value.toLowerCase() ? repository.serverUrl : 'https://github.com'}/${path}`;
    case 'github-release':
      return releaseUrl(id.value, repository);
    case 'zenodo':
      return `https://zenodo.org/records/${path}`;
    case 'modelscope':
      return `https://modelscope.cn/models/${path}`;
    case 'modelscope-dataset':
      return `https://modelscope.cn/datasets/${path}`;
    case 'wandb':
      return `https://wandb.ai/${path}`;
    case 'swh':
      return `https://archive.softwareheritage.org/swh:${encodeURI(id.value)}`;
    case 'gdrive':
    case 'url':
      return httpUrl(id.value);
    case 'file':
      return repository === undefined ? null : `${repository.serverUrl}/${repository.name}/blob/${encodeURIComponent(repository.ref)}/${path}`;
  }
}

function releaseUrl(value: string, repository: { readonly serverUrl: string; readonly name: string } | undefined): string | null {
  const foreign = /^([\w.-]+\/[\w.-]+)@([^/]+)(?:\/(.+))?$/.exec(value);
  const name = foreign?.[1] ?? repository?.name;
  if (name === undefined) return null;
  const server = foreign === null ? (repository?.serverUrl ?? 'https://github.com') : 'https://github.com';
  const slash = value.indexOf('/');
  const tag = foreign?.[2] ?? (slash < 0 ? value : value.slice(0, slash));
  const file = foreign === null ? (slash < 0 ? undefined : value.slice(slash + 1)) : foreign[3];
  const release = `${server}/${name}/releases`;
  return file === undefined
    ? `${release}/tag/${encodeURIComponent(tag)}`
    : `${release}/download/${encodeURIComponent(tag)}/${encodeURIComponent(file)}`;
}

function httpUrl(value: string): string | null {
  try {
    const url = new URL(value);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}
