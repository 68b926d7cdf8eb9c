import type { FileContent } from '../../snapshot.ts';
import { readLimit } from '../../snapshot.ts';
import { contentFromBytes, contentFromText, unreadable } from '../content.ts';
import type { GitFile } from '../git/tree.ts';
import { inParallel } from '../parallel.ts';
import type { GitHub } from './client.ts';
import { GitHubError } from './errors.ts';
import { rawBlob } from './raw.ts';

/** One query holds so many blobs, of so many bytes together: GitHub gives a query ten seconds. */
export const batchCount = 100;
const batchBytes = 4 * 1_048_576;
/** Queries at once, and single reads at once. */
const lanes = 4;
/** Blobs read one by one at most: those that GraphQL cuts (above 512,000 bytes) or does not decode. */
const singleLimit = 20;

interface BlobNode {
  readonly text?: string | null;
  readonly isBinary?: boolean | null;
  readonly isTruncated?: boolean;
}

/**
 * Reads blobs of one repository by their ids in batched queries; one query is the usual case.
 * @param files with different ids, none larger than what is opened at all
 * @returns content by id
 * @throws GitHubError for a spent limit or a refused token
 */
export async function readBlobs(github: GitHub, repository: string, files: readonly GitFile[]): Promise<ReadonlyMap<string, FileContent>> {
  const contents = new Map<string, FileContent>();
  const singles: GitFile[] = [];
  const batches = await inParallel(batchesOf(files), lanes, (batch) => readBatch(github, repository, batch, 0));
  for (const batch of batches) {
    for (const [file, node] of batch) {
      const content = contentOf(node);
      contents.set(file.oid, content);
      if (isWorthReadingAlone(file, node)) singles.push(file);
    }
  }
  const raws = await inParallel(singles.slice(0, singleLimit), lanes, async (file) => ({
    file,
    bytes: await rawOrNull(github, repository, file.oid),
  }));
  for (const { file, bytes } of raws) if (bytes !== null) contents.set(file.oid, contentFromBytes(bytes, bytes.length));
  return contents;
}

type Batch = ReadonlyMap<GitFile, BlobNode | null | 'failed'>;

function batchesOf(files: readonly GitFile[]): GitFile[][] {
  const batches: GitFile[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const file of files) {
    const size = file.size ?? 0;
    const last = batches.at(-1);
    if (last === undefined || last.length === batchCount || bytes + size > batchBytes) {
      batches.push([file]);
      bytes = size;
    } else {
      last.push(file);
      bytes += size;
    }
  }
  return batches;
}

/** A query that GitHub can't answer in time is cut in half, twice at most. */
async function readBatch(github: GitHub, repository: string, batch: readonly GitFile[], halvings: number): Promise<Batch> {
  const [owner, name] = repository.split('/');
  const fields = batch.map(({ oid }, index) => `b${index}: object(oid: ${JSON.stringify(oid)}) { ... on Blob { text isBinary isTruncated } }`);
  const query = `query Blobs($owner: String!, $name: String!) { repository(owner: $owner, name: $name) {\n${fields.join('\n')}\n} }`;
  try {
    const { data, errors } = await github.graphql<{ repository: Readonly<Record<string, BlobNode | null>> | null }>(query, { owner, name });
    const failed = new Set(errors.map(({ path }) => path[1]));
    return new Map(batch.map((file, index) => [file, failed.has(`b${index}`) ? 'failed' : (data.repository?.[`b${index}`] ?? null)]));
  } catch (error) {
    if (!(error instanceof GitHubError) || error.reason === 'rate-limit' || error.reason === 'credentials' || error.reason === 'network') throw error;
    if (halvings === 2 || batch.length === 1) return new Map(batch.map((file) => [file, 'failed']));
    const middle = Math.ceil(batch.length / 2);
    const halves = await inParallel([batch.slice(0, middle), batch.slice(middle)], 2, (half) => readBatch(github, repository, half, halvings + 1));
    return new Map(halves.flatMap((half) => [...half]));
  }
}

function contentOf(node: BlobNode | null | 'failed'): FileContent {
  if (node === 'failed') return unreadable('failed');
  if (node === null) return unreadable('object-missing');
  if (typeof node.text !== 'string') return unreadable(node.isBinary ? 'binary' : 'failed');
  const content = contentFromText(node.text.replace(/^\uFEFF/, ''));
  return content.kind === 'text' && node.isTruncated ? { ...content, truncated: true } : content;
}

/** Documents that Windows programs write in UTF-16 pass for binary with GitHub. */
const documents = /\.(md|markdown|mdx|rst|txt|cff|ya?ml|bib)$|(^|\/)(readme|licen[cs]e|citation)[^/]*$/i;

function isWorthReadingAlone(file: GitFile, node: BlobNode | null | 'failed'): boolean {
  if (node === 'failed') return true;
  if (node === null) return false;
  if (node.isTruncated || (typeof node.text !== 'string' && !node.isBinary)) return true;
  return node.isBinary === true && documents.test(file.path) && (file.size ?? 0) <= readLimit;
}

async function rawOrNull(github: GitHub, repository: string, oid: string): Promise<Uint8Array | null> {
  try {
    return await rawBlob(github, repository, oid);
  } catch (error) {
    if (error instanceof GitHubError && error.reason !== 'rate-limit' && error.reason !== 'credentials') return null;
    throw error;
  }
}
