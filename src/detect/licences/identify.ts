import { licenceFamilies, titleReference } from './families.ts';
import { type Fingerprint, fingerprints } from './fingerprints.ts';
import { namedLicence } from './names.ts';
import { licenceWords, shingleHashes } from './shingles.ts';

export interface LicenceMatch {
  /** SPDX id; `LicenseRef-…` for a licence without one; `LicenseRef-Modified-…` for a known text with terms added. */
  readonly spdx: string;
  /** Share (0–1) of the listed text that was found; null where the title alone was. */
  readonly share: number | null;
}

/** Found texts below this share are another licence with some of the same sentences. */
const enough = 0.8;
/** Short licences are the ones that people amend in place; so many added words are added terms. */
const shortLicence = 420;
const addedWords = 45;

const samples = new Map<Fingerprint, readonly number[]>();

/**
 * Which licences a text holds (several where they stand one after the other), best first.
 * @param text content of a licence file
 * @returns empty for an empty text or one that is no licence
 */
export function identifyLicences(text: string): readonly LicenceMatch[] {
  const words = licenceWords(text);
  if (words.length < 4) return [];
  const hashes = shingleHashes(words);
  const found = fingerprints
    .map((fingerprint) => ({ fingerprint, share: shareOf(sampleOf(fingerprint), hashes) ?? 0 }))
    .filter(({ share }) => share >= enough)
    .sort((a, b) => b.share - a.share || b.fingerprint.words - a.fingerprint.words);
  const family = familyOf(text);
  if (found.length === 0) {
    const pointer = words.length < 120 ? namedLicence(text) : null;
    const reference = pointer ?? family ?? titleReference(text);
    return reference === null ? [] : [{ spdx: reference, share: null }];
  }
  const kept = found.filter(
    (one) => !found.some((other) => related(one.fingerprint, other.fingerprint) && beats(other.fingerprint, one.fingerprint, hashes)),
  );
  return kept.map(({ fingerprint, share }) => ({
    spdx: amended(fingerprint, kept.length, words.length, text) ? `LicenseRef-Modified-${fingerprint.id}` : fingerprint.id,
    share,
  }));
}

function related(one: Fingerprint, other: Fingerprint): boolean {
  return one.covers.includes(other.id) || other.covers.includes(one.id);
}

/**
 * Of two relatives the one whose own words are there is meant. Both samples are the smallest hashes of their texts, so below the smaller
 * of the two highest hashes they are complete and can be subtracted.
 */
function beats(other: Fingerprint, one: Fingerprint, hashes: ReadonlySet<number>): boolean {
  const [mine, theirs] = [sampleOf(one), sampleOf(other)];
  const ceiling = Math.min(mine.at(-1) ?? 0, theirs.at(-1) ?? 0);
  const ownShare = shareOf(
    mine.filter((hash) => hash <= ceiling && !theirs.includes(hash)),
    hashes,
  );
  const otherShare = shareOf(
    theirs.filter((hash) => hash <= ceiling && !mine.includes(hash)),
    hashes,
  );
  if (ownShare === null || otherShare === null) return ownShare === null ? (otherShare ?? 1) >= 0.5 : ownShare < 0.5;
  return otherShare > ownShare && otherShare >= 0.7;
}

function amended(fingerprint: Fingerprint, found: number, words: number, text: string): boolean {
  if (found > 1) return false;
  if (/\bmodified\b/i.test(text.slice(0, 120)) && fingerprint.words <= shortLicence) return true;
  return fingerprint.words <= shortLicence && words > fingerprint.words + addedWords;
}

function sampleOf(fingerprint: Fingerprint): readonly number[] {
  const known = samples.get(fingerprint);
  if (known !== undefined) return known;
  const sample = fingerprint.sample.split(' ').map((hash) => Number.parseInt(hash, 36));
  samples.set(fingerprint, sample);
  return sample;
}

/** Null for an empty sample: two texts may differ in nothing that was kept. */
function shareOf(sample: readonly number[], hashes: ReadonlySet<number>): number | null {
  if (sample.length === 0) return null;
  let hits = 0;
  for (const hash of sample) if (hashes.has(hash)) hits += 1;
  return hits / sample.length;
}

function familyOf(text: string): string | null {
  const start = text.slice(0, 800).replace(/\s+/g, ' ');
  for (const { id, title } of licenceFamilies) {
    const match = title.exec(start);
    if (match !== null) return id.replace('$1', match[1] ?? '');
  }
  return null;
}
