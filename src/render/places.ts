/** Where things of the judged repository can be looked at: permalinks at the judged commit, new-file links, identifiers. */
import type { ArtifactPromise, Evidence, Place } from '../detection.ts';
import { identifierUrl } from '../identifiers.ts';
import type { Report } from '../report.ts';
import { code, link, type Markdown, md, outsideLink, plainText, webUrl } from './safe-text.ts';
import { identifierWords, pathlessName } from './words.ts';

/** What a rendering is told beside the report: addresses it may link to. */
export interface RenderContext {
  /** `https://github.com`, or a GHES address. */
  readonly serverUrl: string;
  /** The policy file in force, for people. */
  readonly policyUrl: string | null;
  /** The workflow run that says this. */
  readonly runUrl: string | null;
  readonly docsUrl: string;
  readonly issueUrl: string | null;
  readonly pullRequestUrl: string | null;
  /** On a pull request: the report of its base, which the head is compared with. */
  readonly base?: Report;
  /** On a pull request that edits the policy: what its own policy would make of the same head. */
  readonly wouldChange?: Report;
  /** On a pull request that edits the policy: why the edited file can't be used, a line each. */
  readonly policyTrouble?: string;
}

/** `owner/name` if it can be one: only then are links built from it. */
export function repositoryUrl(report: Report, context: Pick<RenderContext, 'serverUrl'>): string | null {
  const { repository } = report.subject;
  const server = webUrl(report.subject.serverUrl ?? context.serverUrl);
  if (server === null || repository === null || !/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(repository)) return null;
  return `${server.href.replace(/\/+$/, '')}/${repository}`;
}

function commitOf(report: Report, place: Place | undefined): string | null {
  const commit = place === 'head' ? (report.subject.head?.commit ?? report.subject.commit) : report.subject.commit;
  return commit !== null && /^[0-9a-f]{7,64}$/i.test(commit) ? commit : null;
}

function encodePath(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

interface Spot {
  readonly rule?: string;
  readonly path: string | null;
  readonly line: number | null;
  readonly place?: Place;
}

/** Address of a file, or a line in it, at the commit that was judged. Null outside GitHub. */
function permalink(report: Report, context: RenderContext, spot: Spot): string | null {
  if (spot.path === null && spot.rule?.startsWith('policy/') === true) return context.policyUrl;
  if (spot.path === null) return spot.place === 'release' ? (report.subject.release?.url ?? null) : null;
  const home = repositoryUrl(report, context);
  const commit = commitOf(report, spot.place);
  if (home === null || commit === null) return null;
  const folder = spot.path.endsWith('/');
  const view = folder ? 'tree' : 'blob';
  // Rendered documents have no line anchors: ?plain=1 shows their source.
  const plain = spot.line !== null && /\.(?:md|markdown|mdx|rst)$/i.test(spot.path) ? '?plain=1' : '';
  return `${home}/${view}/${commit}/${encodePath(spot.path.replace(/\/+$/, ''))}${plain}${spot.line === null || folder ? '' : `#L${Math.trunc(spot.line)}`}`;
}

/** `README.md line 41` as a permalink; the release's own page for what stands in its notes. */
export function spotLink(report: Report, context: RenderContext, spot: Spot): Markdown {
  const label =
    spot.path === null
      ? md`${pathlessName(spot).replace(/^the /, '')}`
      : spot.line === null
        ? code(spot.path, 80)
        : md`${code(spot.path, 80)} line ${Math.trunc(spot.line)}`;
  return link(label, permalink(report, context, spot));
}

/** The file that evidence or a promise stands in, without the line. */
export function sameSpot(one: Spot, other: Spot): boolean {
  return one.path === other.path && one.line === other.line;
}

/** A branch one can commit to: the default branch, else the ref that was asked for if it can be one. */
function branchOf({ subject }: Report): string | null {
  if (subject.head !== null) return subject.head.branch;
  const { ref, tag } = subject;
  const isBranch = ref !== null && tag === null && ref !== 'HEAD' && /^[\w][\w./-]*$/.test(ref) && !/^refs\/|^[0-9a-f]{7,64}$/i.test(ref);
  return isBranch ? ref : null;
}

/** One click to a new file on the default branch; null where that branch isn't known. */
export function newFileUrl(report: Report, context: RenderContext, path: string): string | null {
  const home = repositoryUrl(report, context);
  const branch = branchOf(report);
  if (home === null || branch === null) return null;
  return `${home}/new/${encodePath(branch)}?filename=${encodeURIComponent(path.replace(/\p{Cs}/gu, '\ufffd'))}`;
}

const policyPath = '.github/default-to-share.yml';

/** Where a person says why something is withheld: the policy file, or the one click that begins it. */
export function policyLink(label: Markdown, report: Report, context: RenderContext): Markdown {
  const address = context.policyUrl ?? newFileUrl(report, context, policyPath);
  return address === null ? md`${label} in ${code(report.policy.path ?? policyPath)}` : link(label, address);
}

/** Longer ones are shown cut, and a cut address leads elsewhere: they are not linked. */
const longestIdentifier = 1_000;

/** An own identifier, linked to where a person can look at it. */
export function identifierLink(report: Report, context: RenderContext, identifier: string): Markdown {
  const plain = plainText(identifier, longestIdentifier);
  const label = plainText(identifierWords(plain), 80);
  const commit = commitOf(report, 'tag');
  const { repository } = report.subject;
  const own =
    repository === null || commit === null ? undefined : { serverUrl: report.subject.serverUrl ?? context.serverUrl, name: repository, ref: commit };
  const address = identifier.length > longestIdentifier ? null : identifierUrl(plain, own);
  return outsideLink(md`${label}`, address, report.subject.serverUrl ?? context.serverUrl);
}

export function promiseSpot(promise: ArtifactPromise, evidence: readonly Evidence[]): Spot {
  const place = evidence.find((item) => sameSpot(item, promise))?.place;
  return place === undefined ? promise : { path: promise.path, line: promise.line, place };
}
