import { type ArtifactKind, provedByBytes } from '../artifacts.ts';
import type { Detection, Evidence, Place } from '../detection.ts';
import { parseIdentifier } from '../identifiers.ts';
import type { Proof, ProofLevel } from '../proof.ts';
import type { ReportArtifact } from '../report.ts';
import type { ProofWanted } from '../resolved-policy.ts';
import { addDuration, dayOf, later } from './calendar.ts';
import type { JudgeInput } from './input.ts';

/** A proof as it stands today: what was just asked, or what an earlier report still knows. */
export interface SettledProof {
  readonly proof: Proof;
  /** False: carried over from an earlier report, for nobody asked this time. */
  readonly askedNow: boolean;
  /** Last day it was verified, as long as that is not older than the policy's `proof-age`. */
  readonly lastGood: string | null;
  /** A confirmation older than the policy accepts: it counts as unchecked. (A failure doesn't heal by waiting.) */
  readonly stale: boolean;
}

/**
 * Kinds that live in the repository itself: a file there is the artifact, even when a link stands beside it.
 * For the others a file beside a link is only a pointer (a download script is no weights).
 */
const atHome: ReadonlySet<ArtifactKind> = new Set<ArtifactKind>([
  'code',
  'training-code',
  'inference-code',
  'evals',
  'eval-results',
  'model-card',
  'data-card',
  'safety-note',
  'repro',
  'dependencies',
  'license',
  'citation',
  'ablations',
]);

/** Identifiers of one kind that are looked at; projects with more are judged by their first ones. */
const identifiersRead = 50;

/** The rung of the evidence ladder a requirement asks for (DESIGN §6). */
export function levelWanted(kind: ArtifactKind, wanted: ProofWanted): ProofLevel {
  switch (wanted) {
    case 'declared':
    case 'linked':
      return 2;
    case 'verified':
      return provedByBytes.has(kind) ? 4 : 3;
    case 'archived':
      return 5;
  }
}

/** Less than was asked for: too low a rung, or a document whose identity nobody could confirm. */
export function fallsShort(proof: Proof, kind: ArtifactKind, wanted: ProofWanted): boolean {
  const identityCounts = levelWanted(kind, wanted) >= 3 && !provedByBytes.has(kind);
  return proof.level < levelWanted(kind, wanted) || (identityCounts && proof.identity !== 'match');
}

export function isPositive(proof: Proof): boolean {
  return (proof.state === 'verified' || proof.state === 'archived') && proof.identity !== 'mismatch';
}

export function isBroken(proof: Proof): boolean {
  return proof.state === 'broken' || (proof.identity === 'mismatch' && proof.state !== 'unchecked' && proof.state !== 'unverifiable');
}

/**
 * All proofs of one kind, in the order of its identifiers; a file of the tree that no identifier names comes last. Identifiers nobody asked about
 * take what the previous report knew of them, so that working offline makes no verdict better or worse.
 */
export function settleProofs(detection: Detection, input: JudgeInput): readonly SettledProof[] {
  const before = new Map(input.previous?.artifacts.flatMap((artifact) => artifact.proofs).map((proof) => [proof.identifier, proof]) ?? []);
  const settled = detection.identifiers.slice(0, identifiersRead).map((identifier) => {
    if (!isOutside(identifier)) return treeFile(identifier, detection, input);
    const now = input.proofs.find((proof) => proof.identifier === identifier);
    return settle(now, before.get(identifier), input);
  });
  const named = settled.filter((proof) => proof !== null);
  const tree = named.some(({ proof }) => proof.method === 'tree') ? null : treeEvidence(detection);
  return tree?.path == null || detection.status !== 'published' ? named : [...named, treeProof(tree.path, tree.place, input)];
}

/**
 * The proof that decides: the first that confirms enough, else the first that confirms at all, else the main identifier's.
 * @param wanted rung of the ladder that is enough
 */
export function chooseProof(proofs: readonly SettledProof[], wanted: ProofLevel): SettledProof | null {
  const positive = proofs.filter((settled) => isPositive(settled.proof));
  return positive.find((settled) => settled.proof.level >= wanted) ?? positive[0] ?? proofs[0] ?? null;
}

/** True when the report before this one had the kind confirmed by the world, or by its own tree. */
export function wasShared(before: ReportArtifact | undefined): boolean {
  return before !== undefined && before.status === 'published' && before.proofs.some(isPositive);
}

function settle(now: Proof | undefined, before: Proof | undefined, input: JudgeInput): SettledProof | null {
  const proof = now === undefined || now.state === 'unchecked' ? (before ?? remembered(now)) : now;
  if (proof === undefined) return null;
  const lastGood = [now?.lastVerified, before?.lastVerified, goodAt(now), goodAt(before), goodAt(remembered(now))]
    .map((instant) => (instant == null ? null : dayOf(instant)))
    .reduce(later, null);
  const fresh = lastGood !== null && addDuration(lastGood, input.policy.report.proofAge) >= (dayOf(input.now) ?? '');
  const askedNow = proof === now && now.state !== 'unchecked';
  const told = lastGood === null ? proof : { ...proof, lastVerified: lastGood };
  return { proof: told, askedNow, lastGood: fresh ? lastGood : null, stale: isPositive(proof) && lastGood !== null && !fresh };
}

/** An unasked proof that still carries the last answer that decided something. */
function remembered(proof: Proof | undefined): Proof | undefined {
  if (proof?.last === undefined) return proof;
  const { state, at } = proof.last;
  const level = state === 'archived' ? 5 : state === 'verified' ? Math.max(proof.level, 3) : proof.level;
  return { ...proof, state, at, level: level as ProofLevel, reason: lastAnswer[state] ?? proof.reason };
}

/** Why an answer of an earlier run does not confirm; its own words are not kept. */
const lastAnswer: Readonly<Partial<Record<Proof['state'], string>>> = {
  broken: 'a stranger could not get it when it was last asked for',
  gated: 'access had to be asked for when it was last tried',
};

function goodAt(proof: Proof | undefined): string | null {
  return proof !== undefined && isPositive(proof) ? proof.at : null;
}

/** Licences are named by SPDX ids and files by their path: neither lies outside of the repository. */
export function isOutside(identifier: string): boolean {
  const parsed = parseIdentifier(identifier);
  return parsed !== null && parsed.scheme !== 'file';
}

/** `file:` identifiers name files of the tree; SPDX ids of licences name nothing that could be asked. */
function treeFile(identifier: string, detection: Detection, input: JudgeInput): SettledProof | null {
  const parsed = parseIdentifier(identifier);
  if (parsed?.scheme !== 'file' || detection.status !== 'published') return null;
  const shown = detection.evidence.filter((evidence) => evidence.path === parsed.value);
  return shown.some(({ stub }) => stub === true) ? null : treeProof(parsed.value, shown[0]?.place, input);
}

/**
 * What lies in the repository's own tree is its own proof: the bytes at this commit, readable by anybody if the repository is public.
 * A commit is content-addressed, so this is E4; with an archived copy of the repository it is E5 (the archive is judged on its own).
 */
function treeProof(path: string, place: Place | undefined, input: JudgeInput): SettledProof {
  const open = input.public !== false;
  const proof: Proof = {
    identifier: `file:${path}`,
    state: open ? 'verified' : 'unchecked',
    level: open ? 4 : 2,
    method: 'tree',
    at: input.now,
    url: null,
    bytes: null,
    hash: null,
    reason: open ? whereInTree(place, input) : 'in the tree, but the repository is private: nobody outside can read it',
    identity: 'match',
    backlink: false,
    fragile: false,
    findings: [],
  };
  return { proof, askedNow: true, lastGood: null, stale: false };
}

function treeEvidence(detection: Detection): Evidence | null {
  const inTree = detection.evidence.filter((evidence) => evidence.path !== null && evidence.stub !== true);
  const wholeFile = inTree.find((evidence) => evidence.line === null && evidence.url === undefined);
  if (wholeFile !== undefined && (atHome.has(detection.kind) || !detection.identifiers.some(isOutside))) return wholeFile;
  // A table in the README is the results, a command there the harness; a sentence about weights is not the weights.
  if (atHome.has(detection.kind) && !detection.identifiers.some(isOutside)) return inTree[0] ?? null;
  return null;
}

function whereInTree(place: Place | undefined, input: JudgeInput): string {
  // A pull request and a lone commit have no head beside them.
  if (place === 'head') return input.subject.head === null ? 'in the tree at this commit' : 'in the tree of the default branch';
  if (place === 'release') return 'in the release';
  return input.subject.tag === null ? 'in the tree at this commit' : 'in the tree at this tag';
}
