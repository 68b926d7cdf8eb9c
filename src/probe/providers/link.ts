import { identify } from '../identity.ts';
import { type Company, type Subject, unexpected, type Verdict, validatorOf, wantsBytes } from '../provider.ts';
import { isWeightName, natureOf, safetensorsHeader } from '../weights-file.ts';
import type { Answer } from '../world.ts';

/** Hosts that lose files: links break, quotas run out, owners leave. */
const fragileHosts =
  /(?:^|\.)(?:drive\.google\.com|docs\.google\.com|dropbox\.com|1drv\.ms|onedrive\.live\.com|sharepoint\.com|pan\.baidu\.com|box\.com|mega\.nz|mediafire\.com|wetransfer\.com|wandb\.ai|comet\.com|neptune\.ai|icloud\.com)$/;

const fileName =
  /\.(?:safetensors|bin|pt|pth|ckpt|gguf|onnx|h5|hdf5|keras|npz|npy|pkl|tar|tgz|gz|bz2|xz|zst|zip|7z|parquet|arrow|csv|tsv|jsonl|json|mat|tfrecord|pdf)$/i;

const loginPages = /(?:^|\.)(?:accounts\.google\.com|login\.microsoftonline\.com|login\.live\.com)$/;

/** Proves any https link: a file by its first bytes, a page by its answer and its title. */
export async function proveLink(subject: Subject, company: Company): Promise<Verdict> {
  const { world } = company;
  const target = askable(subject.parsed.value);
  if (target === null) return { state: 'unverifiable', level: 2, method: 'none', url: null, reason: 'only web links are asked' };
  const article = figshareArticleOfPage(target.url);
  if (article !== null) return (await import('./figshare.ts')).proveFigshare(subject, company, article, target.url.href);
  const fragile = fragileHosts.test(target.url.hostname);
  const answer = await world.read(target.url.href, { range: [0, 65_535] });
  const final = new URL(answer.finalUrl);
  const shownFinal = final.href === target.url.href ? {} : { finalUrl: `${final.origin}${final.pathname}` };
  const base = { method: 'https-get', url: target.url.href, level: 2 as const, fragile, findings: target.findings, ...shownFinal };
  if (answer.status === 404 || answer.status === 410) return { ...base, state: 'broken', reason: `the link is dead (${answer.status})` };
  if (answer.status === 451) return { ...base, state: 'broken', reason: 'not available for legal reasons (451)' };
  if (answer.status === 401 || loginPages.test(final.hostname)) return { ...base, state: 'gated', level: 3, reason: 'the link asks for a login' };
  if (answer.status === 416) return { ...base, state: 'broken', reason: 'the file is empty' };
  // 403 is what bot challenges answer: it says nothing about people.
  if (answer.status !== 200 && answer.status !== 206) throw unexpected(answer, target.url.hostname);
  if (answer.body.length === 0) return { ...base, state: 'broken', reason: 'the answer is empty' };

  const nature = natureOf(answer.body);
  if (nature === 'lfs-pointer') return { ...base, state: 'broken', reason: 'a Git LFS pointer, not the object' };
  const page = nature === 'web-page' || /^(?:text\/html|application\/xhtml)/i.test(answer.headers['content-type'] ?? '');
  return page ? pageVerdict(subject, answer, base) : fileVerdict(subject, answer, base);
}

type Outline = Omit<Verdict, 'state' | 'reason'>;

function fileVerdict(subject: Subject, answer: Answer, base: Outline): Verdict {
  const nature = natureOf(answer.body);
  const weights = subject.kinds.has('weights') || subject.kinds.has('checkpoints');
  const header = nature === 'safetensors' ? safetensorsHeader(answer.body) : null;
  if (header !== null && header.tensors === 0) return { ...base, state: 'broken', reason: 'the file has no tensors in its header' };
  if (weights && nature === 'other' && !isWeightName(new URL(answer.finalUrl).pathname) && !isWeightName(new URL(answer.url).pathname)) {
    return {
      ...base,
      state: 'unverifiable',
      level: 3,
      bytes: answer.body.length,
      reason: 'a file is there, but its first bytes are of no known weights format',
    };
  }
  const etag = answer.headers.etag;
  return {
    ...base,
    state: 'verified',
    level: 4,
    bytes: answer.body.length,
    hash: etag === undefined ? null : `etag:${etag.replace(/^W\//, '').replace(/"/g, '').slice(0, 100)}`,
    identity: 'unknown',
    reason: `the file is open: its first ${answer.body.length} bytes were read`,
    findings: [...(base.findings ?? []), ...(header === null ? [] : [`${header.whole ? '' : 'at least '}${header.tensors} tensors in its header`])],
    ...validatorOf(answer),
  };
}

async function pageVerdict(subject: Subject, answer: Answer, base: Outline): Promise<Verdict> {
  if (wantsBytes(subject)) {
    if (fileName.test(new URL(answer.url).pathname)) {
      return { ...base, state: 'broken', reason: 'the link names a file, but a web page comes' };
    }
    return { ...base, state: 'unverifiable', level: 3, reason: 'a page is there; whether the files behind it can be had, it does not tell' };
  }
  const { title, prose } = await readPage(answer);
  const documents = subject.kinds.has('preprint');
  const { identity, backlink } = identify(subject, { title, prose });
  const found: Verdict = {
    ...base,
    state: 'verified',
    level: 3,
    // A page may be about anything and many are drawn by scripts: only a match is worth saying, a mismatch is not called.
    identity: identity === 'match' ? 'match' : 'unknown',
    backlink,
    reason: backlink ? 'the page is public and names this repository' : 'the page is public',
    ...(title === undefined ? {} : { title: title.slice(0, 300) }),
    ...validatorOf(answer),
  };
  return documents && identity === 'mismatch'
    ? { ...found, findings: [...(base.findings ?? []), "the page's title has nothing in common with this repository"] }
    : found;
}

/** Title (Highwire's `citation_title` before the page's own) and links of a page's head. */
async function readPage(answer: Answer): Promise<{ readonly title: string | undefined; readonly prose: string }> {
  const { parseDocument, DomUtils } = await import('htmlparser2');
  const document = parseDocument(answer.body.toString('utf8'));
  const metas = DomUtils.getElementsByTagName('meta', document, true, 200);
  const meta = (name: string) => metas.find((element) => element.attribs.name === name || element.attribs.property === name)?.attribs.content?.trim();
  const heading = DomUtils.textContent(DomUtils.getElementsByTagName('title', document, true, 1))
    .replace(/\s+/g, ' ')
    .trim();
  const links = DomUtils.getElementsByTagName('a', document, true, 500).map((element) => element.attribs.href ?? '');
  const title = [meta('citation_title'), meta('og:title'), heading].find((candidate) => candidate !== undefined && candidate !== '');
  return { title, prose: [meta('citation_abstract'), meta('description'), ...links].join('\n') };
}

/** The https form of a link: buckets by their public address, plain http tried over https. */
function askable(link: string): { readonly url: URL; readonly findings: readonly string[] } | null {
  const bucket = /^(gs|s3):\/\/([a-z0-9][a-z0-9._-]{1,61}[a-z0-9])\/(.+)$/i.exec(link);
  if (bucket !== null) {
    const [, scheme, name, key = ''] = bucket;
    const path = key.split('/').map(encodeURIComponent).join('/');
    return {
      url: new URL(scheme?.toLowerCase() === 'gs' ? `https://storage.googleapis.com/${name}/${path}` : `https://${name}.s3.amazonaws.com/${path}`),
      findings: [],
    };
  }
  if (!URL.canParse(link)) return null;
  const url = new URL(link);
  if (url.protocol === 'https:') return { url: direct(url), findings: [] };
  if (url.protocol !== 'http:') return null;
  return { url: direct(new URL(`https:${link.slice(5)}`)), findings: ['linked by plain http, asked over https'] };
}

/** `figshare.com/articles/dataset/Some_title/1234567/2`: the article's number; null for other pages. */
function figshareArticleOfPage(url: URL): string | null {
  if (!/(?:^|\.)figshare\.com$/.test(url.hostname)) return null;
  const [, articles, ...rest] = url.pathname.split('/');
  return articles === 'articles' ? (rest.find((part) => /^\d{4,12}$/.test(part)) ?? null) : null;
}

/** Dropbox shows a page unless asked for the file. */
function direct(url: URL): URL {
  if (/(?:^|\.)dropbox\.com$/.test(url.hostname) && url.searchParams.get('dl') === '0') url.searchParams.set('dl', '1');
  return url;
}
