import { readFile, stat } from 'node:fs/promises';
import type { FileContent, Snapshot, SnapshotTag, TreeFile } from '../snapshot.ts';
import { UserError } from '../user-error.ts';
import { contentFromText, unreadable, unreadableMode } from './content.ts';
import { newestFirst, utcDate } from './dates.ts';
import { codeOf } from './disk.ts';

/** Bytes a snapshot file may have: 100,000 files with paths of usual length and a few hundred texts stay far below. */
const sizeLimit = 256 * 1_048_576;

const format =
  'A snapshot is { "repo", "commit", "date", "tags": [{ "name", "date" }], "files": [{ "path", "size", "mode", "type" }], "texts": { PATH: CONTENT } }.';

/**
 * A snapshot kept as JSON: `{ repo, commit, date, tags: [{ name, date }], files: [{ path, size, mode, type }], texts: { path: content } }`.
 * Only `files` must be there; a listed file without a text reads as `object-missing`. Unknown keys are let pass.
 * The checks are by hand: a listing of 100,000 files goes through them in milliseconds.
 * @throws UserError that names the first entry that is wrong
 */
export async function openSnapshotFile(path: string): Promise<Snapshot> {
  const data = await readJson(path);
  const fail = (where: string, what: string) => new UserError(`${path}: ${where} ${what}`, format);
  if (!isRecord(data)) throw fail('the file', 'must hold a JSON object');

  const files = readFiles(data.files, fail);
  const texts = readTexts(data.texts, fail);
  const tags = readTags(data.tags, fail);
  const byPath = new Map(files.map((file) => [file.path, file]));
  return {
    repository: optionalText(data.repo ?? data.repository, 'repo', /^[\w.-]+\/[\w.-]+$/, 'OWNER/NAME', fail),
    ref: optionalText(data.ref, 'ref', /^[^\0\n]{1,1000}$/, 'a tag or branch', fail),
    commit: optionalText(data.commit, 'commit', /^[0-9a-f]{7,64}$/, 'a commit hash', fail),
    date: readDate(data.date, 'date', fail),
    tags: tags.map(({ name }) => name),
    tagDetails: tags,
    files,
    gaps: [],
    read: async (paths) => new Map(paths.map((wanted) => [wanted, readText(byPath.get(wanted), texts)])),
  };
}

type Fail = (where: string, what: string) => UserError;

async function readJson(path: string): Promise<unknown> {
  let text: string;
  try {
    if ((await stat(path)).size > sizeLimit) throw new UserError(`${path}: larger than ${sizeLimit / 1_048_576} MiB`);
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${path}: cannot be read (${codeOf(error)})`, 'Check the path and who may read it.', { cause: error });
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UserError(`${path}: not valid JSON: ${error instanceof Error ? error.message : ''}`, null, { cause: error });
  }
}

function readFiles(value: unknown, fail: Fail): TreeFile[] {
  if (!Array.isArray(value)) throw fail('"files"', 'must be a list of { path, size, mode, type }');
  return value.map((entry: unknown, index) => {
    const where = `files[${index}]`;
    if (!isRecord(entry) || typeof entry.path !== 'string' || entry.path === '') throw fail(where, 'must be an object with a path');
    const { path, size = null, mode = '100644', type = mode === '160000' ? 'commit' : 'blob' } = entry;
    if (size !== null && (typeof size !== 'number' || !(size >= 0))) throw fail(`${where}.size`, 'must be a number of bytes or null');
    if (typeof mode !== 'string' || !/^(100644|100755|100664|120000|160000)$/.test(mode))
      throw fail(`${where}.mode`, 'must be a git mode such as "100644"');
    if (type !== 'blob' && type !== 'commit') throw fail(`${where}.type`, 'must be "blob" or "commit"');
    return { path: path as string, size, mode, type };
  });
}

function readTexts(value: unknown, fail: Fail): ReadonlyMap<string, string> {
  if (value === undefined || value === null) return new Map();
  if (!isRecord(value)) throw fail('"texts"', 'must be an object of path and content');
  const texts = new Map<string, string>();
  for (const [path, text] of Object.entries(value)) {
    if (typeof text !== 'string') throw fail(`texts[${JSON.stringify(path)}]`, 'must be text');
    texts.set(path, text);
  }
  return texts;
}

function readTags(value: unknown, fail: Fail): SnapshotTag[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw fail('"tags"', 'must be a list of names or { name, date }');
  const tags = value.map((entry: unknown, index) => {
    const where = `tags[${index}]`;
    const tag = typeof entry === 'string' ? { name: entry } : entry;
    if (!isRecord(tag) || typeof tag.name !== 'string' || tag.name === '') throw fail(where, 'must be a name or an object with a name');
    const commit = optionalText(tag.commit, `${where}.commit`, /^[0-9a-f]{7,64}$/, 'a commit hash', fail);
    return { name: tag.name, commit, date: readDate(tag.date, `${where}.date`, fail) };
  });
  return tags.sort(newestFirst);
}

function readDate(value: unknown, where: string, fail: Fail): string | null {
  if (value === undefined || value === null) return null;
  const date = typeof value === 'string' ? utcDate(value) : null;
  if (date === null) throw fail(`"${where}"`, 'must be an ISO 8601 date');
  return date;
}

function optionalText(value: unknown, where: string, pattern: RegExp, what: string, fail: Fail): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string' || !pattern.test(value)) throw fail(`"${where}"`, `must be ${what}`);
  return value;
}

function readText(file: TreeFile | undefined, texts: ReadonlyMap<string, string>): FileContent {
  if (file === undefined) return unreadable('absent');
  const special = unreadableMode(file.mode);
  if (special !== null) return special;
  const text = texts.get(file.path);
  return text === undefined ? unreadable('object-missing') : contentFromText(text);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
