import { type Minimum, minimumSchema } from './language.ts';
import type { Layer } from './layer.ts';
import { parsePolicy } from './parse.ts';
import { problemLine } from './problem.ts';

/** Another repository's file. `ref` null: the head of its default branch. */
export interface PolicySource {
  readonly repository: string;
  readonly path: string;
  readonly ref: string | null;
}

/** Reads another repository's file; null when it is absent or the token can't see it. */
export type ReadOther = (source: PolicySource) => Promise<string | null>;

/** The rules of an organisation that held when its file was last read: kept, so that a file that can't be read weakens nothing. */
export interface KnownMinimum {
  /** `owner/repository/path@ref`, as `extends` would name it. */
  readonly source: string;
  readonly rules: Minimum;
}

export interface Organisation {
  readonly source: string;
  /** Null when the file could not be read or used. */
  readonly layer: Layer | null;
  /** What held last; only where `layer` is null. */
  readonly lastRules: Minimum | null;
  readonly note: string | null;
}

/** Where an organisation keeps its file, in its `.github` repository. */
const organisationPaths = ['default-to-share.yml', '.github/default-to-share.yml'] as const;

/** The candidates that `extends` names. */
function sourcesOf(reference: string, owner: string | null): readonly PolicySource[] {
  if (reference === 'org') return owner === null ? [] : organisationPaths.map((path) => ({ repository: `${owner}/.github`, path, ref: null }));
  const [name, ref = null] = reference.split('@', 2) as [string, string?];
  const [account = '', repository = '', ...path] = name.split('/');
  return [{ repository: `${account}/${repository}`, path: path.join('/'), ref }];
}

function nameOf({ repository, path, ref }: PolicySource): string {
  return `${repository}/${path}${ref === null ? '' : `@${ref}`}`;
}

/**
 * Reads the organisation's file. One that can't be read or used is never passed over in silence: the last good minimum holds,
 * else the report says that it was not checked.
 */
export async function readOrganisation(
  reference: string,
  owner: string | null,
  readOther: ReadOther | undefined,
  last: KnownMinimum | null,
): Promise<Organisation> {
  const sources = sourcesOf(reference, owner);
  const source = sources[0] === undefined ? reference : nameOf(sources[0]);
  const missed = (why: string, at = source): Organisation => {
    const lastRules = last !== null && sources.some((candidate) => nameOf(candidate) === last.source) ? last.rules : null;
    const fallback = lastRules === null ? '' : '; its last known minimum applies';
    return { source: at, layer: null, lastRules, note: `organisation policy not checked: ${why}${fallback}` };
  };
  if (sources.length === 0) return missed('the owner of the repository is not known');
  if (readOther === undefined) return missed('other repositories can’t be read from here');
  for (const candidate of sources) {
    const text = await readOther(candidate).catch(() => null);
    if (text === null) continue;
    const parsed = parsePolicy(nameOf(candidate), text, 'organisation', null);
    const [problem] = parsed.problems;
    if (parsed.layer === null || problem !== undefined)
      return missed(problem === undefined ? 'it is not valid' : problemLine(problem), nameOf(candidate));
    return { source: nameOf(candidate), layer: parsed.layer, lastRules: null, note: null };
  }
  return missed(`${source} could not be read`);
}

/** Reads what an earlier run kept; null for anything that is not a minimum. */
export function knownMinimum(value: unknown): KnownMinimum | null {
  if (typeof value !== 'object' || value === null || !('source' in value) || !('rules' in value) || typeof value.source !== 'string') return null;
  const rules = minimumSchema.safeParse(value.rules);
  return rules.success ? { source: value.source.slice(0, 600), rules: rules.data } : null;
}
