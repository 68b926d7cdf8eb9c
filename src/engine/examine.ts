import { combine } from '../detect/combine.ts';
import { detect } from '../detect/detect.ts';
import { planDocuments, planSources } from '../detect/plan.ts';
import { detectRelease, type ReleaseNotes } from '../detect/release.ts';
import { projectTitle } from '../detect/title.ts';
import type { Detection } from '../detection.ts';
import type { ArtifactDeclaration } from '../resolved-policy.ts';
import type { FileContent, Snapshot } from '../snapshot.ts';

/** Reads files of several snapshots in as few trips as the source allows; the answers come in the order of the requests. */
export type ReadTogether = (requests: readonly ReadRequest[]) => Promise<readonly ReadonlyMap<string, FileContent>[]>;

export interface ReadRequest {
  readonly snapshot: Snapshot;
  readonly paths: readonly string[];
}

/** Local sources: one trip each. */
export const readEach: ReadTogether = (requests) => Promise.all(requests.map(({ snapshot, paths }) => snapshot.read(paths)));

/** Where one release line is looked at (DESIGN §6). A tag that is the head stands as `tag` alone; without a tag there is a head alone. */
export interface Views {
  readonly tag: Snapshot | null;
  readonly head: Snapshot | null;
  readonly release: ReleaseNotes | null;
}

export interface Examination {
  readonly detections: readonly Detection[];
  /** Title of the project, for the identity of papers and models. */
  readonly title: string | null;
  /** What could not be read, in plain words. */
  readonly gaps: readonly string[];
}

/**
 * Finds what one or several release lines show. A snapshot that several lines share is read and examined once.
 * @returns one examination per views, in their order
 */
export async function examine(
  lines: readonly Views[],
  declarations: readonly ArtifactDeclaration[],
  readTogether: ReadTogether,
): Promise<readonly Examination[]> {
  const snapshots = [...new Set(lines.flatMap(({ tag, head }) => [tag, head].filter((snapshot) => snapshot !== null)))];
  const texts = await readTexts(snapshots, readTogether);
  const findings = new Map(snapshots.map((snapshot) => [snapshot, look(snapshot, texts.get(snapshot) ?? new Map(), declarations)]));
  return lines.map((views) => join(views, findings));
}

interface Finding {
  readonly detections: readonly Detection[];
  readonly title: string | null;
  readonly gaps: readonly string[];
}

function look(snapshot: Snapshot, texts: ReadonlyMap<string, FileContent>, declarations: readonly ArtifactDeclaration[]): Finding {
  const { repository, files, date, tags } = snapshot;
  return {
    detections: detect({ repository, files, texts, date, tags, declarations }),
    title: projectTitle(files, texts),
    gaps: [...snapshot.gaps, ...unreadable(texts)],
  };
}

function join({ tag, head, release }: Views, findings: ReadonlyMap<Snapshot, Finding>): Examination {
  const atTag = tag === null ? null : (findings.get(tag) ?? null);
  const atHead = head === null ? null : (findings.get(head) ?? null);
  const repository = tag?.repository ?? head?.repository ?? null;
  return {
    detections: combine({
      tag: atTag?.detections ?? null,
      head: atHead?.detections ?? null,
      release: release === null ? null : detectRelease(release, { repository, title: atHead?.title ?? atTag?.title ?? null }),
    }),
    title: atHead?.title ?? atTag?.title ?? null,
    gaps: [...new Set([...(atTag?.gaps ?? []), ...(atHead?.gaps ?? [])])],
  };
}

/** Documents and what can be told from names alone come first; what only the documents name comes in at most one more trip. */
async function readTexts(
  snapshots: readonly Snapshot[],
  readTogether: ReadTogether,
): Promise<ReadonlyMap<Snapshot, ReadonlyMap<string, FileContent>>> {
  const first = snapshots.map((snapshot) => ({
    snapshot,
    paths: [...new Set([...planDocuments(snapshot.files), ...planSources(snapshot.files, new Map())])],
  }));
  const documents = await readTogether(first);
  const second = snapshots.flatMap((snapshot, index) => {
    const read = documents[index] ?? new Map<string, FileContent>();
    const paths = planSources(snapshot.files, read).filter((path) => !read.has(path));
    return paths.length === 0 ? [] : [{ snapshot, index, paths }];
  });
  const sources = second.length === 0 ? [] : await readTogether(second);
  return new Map(
    snapshots.map((snapshot, index) => {
      const later = second.findIndex((request) => request.index === index);
      return [snapshot, new Map([...(documents[index] ?? []), ...(later < 0 ? [] : (sources[later] ?? []))])];
    }),
  );
}

/** Objects that should be there and were not: said in one line, with the first few paths. */
function unreadable(texts: ReadonlyMap<string, FileContent>): readonly string[] {
  const lost = [...texts].filter(
    ([, content]) => content.kind === 'unreadable' && (content.reason === 'object-missing' || content.reason === 'failed'),
  );
  if (lost.length === 0) return [];
  const named = lost.slice(0, 3).map(([path]) => path);
  const rest = lost.length > named.length ? ` and ${lost.length - named.length} more` : '';
  return [`${lost.length === 1 ? 'One file' : `${lost.length} files`} could not be read: ${named.join(', ')}${rest}`];
}
