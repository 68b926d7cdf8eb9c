import { type ArtifactKind, artifactKinds } from '../artifacts.ts';
import type { Detection, Evidence } from '../detection.ts';
import type { ArtifactDeclaration } from '../resolved-policy.ts';
import type { FileContent, TreeFile } from '../snapshot.ts';
import { assume } from './assume.ts';
import type { DetectionContext, Findings, Gate, KindFinding } from './context.ts';
import { createContext } from './create-context.ts';
import { applyDeclaration } from './declared.ts';
import { findGates } from './gates/find.ts';
import { kindDetectors } from './kinds.ts';
import { type BoundPromise, findPromises } from './promises/find.ts';
import { findTicked } from './promises/ticked.ts';

export interface DetectionInput {
  /** `owner/name`; null where unknown (ownership is then judged without it). */
  readonly repository: string | null;
  readonly files: readonly TreeFile[];
  /** What was read of the files `planDocuments` and `planSources` ask for. Less is fine: rules then go by names. */
  readonly texts: ReadonlyMap<string, FileContent>;
  /** Committer date, ISO 8601: relative due dates are counted from it. */
  readonly date: string | null;
  readonly tags: readonly string[];
  /** What the policy file says of the lab's own artifacts: beats detection. */
  readonly declarations: readonly ArtifactDeclaration[];
}

/**
 * What the repository itself shows of every artifact kind, in catalogue order (DESIGN §1, §3). Pure: no network, no clock.
 * Never throws on any text.
 */
export function detect(input: DetectionInput): readonly Detection[] {
  const context = createContext(input);
  const findings = runDetectors(context);
  const gates = findGates(context, findings);
  const promises = findPromises(context);
  const ticked = findTicked(context);
  return artifactKinds.map((kind) => {
    const found = findings.get(kind) ?? { kind, found: false, identifiers: [], evidence: [] };
    const detection = decide(
      found,
      gates.filter((gate) => gate.kind === kind && (found.found || speaksForProject(gate))),
      promisesOf(kind, promises, found.found),
      ticked.filter((one) => one.kind === kind).map((one) => one.evidence),
    );
    return applyDeclaration(assume(detection, findings, context), context.declaration(kind), context.files);
  });
}

/** Of something that is not seen, only the project's own pages can say that it is behind a gate: a sub-folder's README tells where to get what is used. */
function speaksForProject(gate: Gate): boolean {
  return /^(?:docs?\/|documentation\/)?[^/]+$/i.test(gate.evidence.path ?? '');
}

const partsOfCode: ReadonlySet<ArtifactKind> = new Set(['training-code', 'inference-code']);

/** Where there is no code at all, training code that is promised is code that is promised. One line promises a kind once. */
function promisesOf(kind: ArtifactKind, promises: readonly BoundPromise[], found: boolean): readonly BoundPromise[] {
  const own = promises.filter((promise) => promise.kind === kind);
  if (kind !== 'code' || found) return own;
  const lines = new Set(own.map(placeOf));
  const parts = promises.filter((promise) => {
    const known = !partsOfCode.has(promise.kind) || lines.has(placeOf(promise));
    lines.add(placeOf(promise));
    return !known;
  });
  return [...own, ...parts];
}

function placeOf({ promise }: BoundPromise): string {
  return `${promise.path}:${promise.line}:${promise.text}`;
}

function runDetectors(context: DetectionContext): Findings {
  const findings = new Map<ArtifactKind, KindFinding>();
  for (const kind of artifactKinds) {
    const detector = kindDetectors[kind];
    if (detector !== undefined) findings.set(kind, detector(context));
  }
  return findings;
}

/** "This repository will contain the code" was written before it was filled: once the thing is there, no more is to come. */
const fulfilled: ReadonlySet<string> = new Set(['promises/will-contain']);

/** Published beats promised; what is out and gated is gated; a part that is gated is told (DESIGN §3). */
function decide(found: KindFinding, gates: readonly Gate[], all: readonly BoundPromise[], ticked: readonly Evidence[]): Detection {
  const firm = all.filter((promise) => promise.strength === 'will');
  const gated = gateState(found, gates);
  const status = found.found ? (gated === 'all' ? 'gated' : 'published') : gated === 'all' ? 'gated' : firm.length > 0 ? 'promised' : 'missing';
  const out = status === 'published' || status === 'gated';
  const alsoPromised = out && firm.some((promise) => promise.certain && !fulfilled.has(promise.evidence.rule));
  // What is only guessed (a dead link, "more soon" under a heading) says nothing once the thing is out, unless more is promised plainly.
  const promises = out && !alsoPromised ? all.filter((promise) => promise.certain) : all;
  const evidence: Evidence[] = [
    ...found.evidence,
    ...(gated === 'none' ? [] : gates.map((gate) => gate.evidence)),
    ...promises.map((promise) => promise.evidence),
    ...ticked,
  ];
  return {
    kind: found.kind,
    status: found.notApplicable === true && !out && status !== 'promised' ? 'not-applicable' : status,
    alsoPromised,
    ...(gated === 'part' ? { partlyGated: true } : {}),
    identifiers: found.identifiers,
    evidence: evidence.slice(0, 40),
    promises: promises.map((promise) => promise.promise),
    ...(found.completeness === undefined ? {} : { completeness: found.completeness }),
    ...(found.roles === undefined ? {} : { roles: found.roles }),
    ...(found.named === undefined ? {} : { named: found.named }),
  };
}

/** The main artifact decides: gated when a gate covers all of the kind, or the main identifier and most others. */
function gateState(found: KindFinding, gates: readonly Gate[]): 'all' | 'part' | 'none' {
  if (gates.length === 0) return 'none';
  if (gates.some((gate) => gate.share === 'all')) return 'all';
  if (!found.found) return 'none';
  const behind = new Set(gates.flatMap((gate) => gate.identifiers));
  const main = found.identifiers[0];
  if (main !== undefined && behind.has(main) && behind.size * 2 >= found.identifiers.length) return 'all';
  return 'part';
}
