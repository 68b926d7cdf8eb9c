import type { Detection } from '../detection.ts';
import type { Finding } from '../report.ts';
import { dayText } from './calendar.ts';
import { chooseProof, isBroken, isPositive, levelWanted, wasShared } from './proof-choice.ts';
import type { Scene } from './requirement.ts';
import { brokenBeside } from './tiers.ts';
import { waiversInForce } from './waiver.ts';
import { placeText, pronoun } from './words.ts';

type Rule = (scene: Scene, detection: Detection) => readonly Finding[];

/** Where the repository says one thing and shows, or the world says, another. Each rule looks at one kind. */
const rules: readonly Rule[] = [ticked, licences, gate, withheldYetOut, notApplicableYetShown, brokenAmongOthers, gone];

export function contradictionsOf(scene: Scene): readonly Finding[] {
  return [...scene.detections.values()].flatMap((detection) => rules.flatMap((rule) => rule(scene, detection)));
}

/** A box is ticked ("released"), but nothing verified stands behind it. */
function ticked(scene: Scene, { kind, evidence, status, identifiers }: Detection): readonly Finding[] {
  const boxes = evidence.filter((one) => one.rule.endsWith('/ticked'));
  const [box] = boxes;
  if (box === undefined) return [];
  const proof = chooseProof(scene.proofs.get(kind) ?? [], levelWanted(kind, 'verified'))?.proof ?? null;
  if (proof !== null && (isPositive(proof) || proof.state === 'unchecked' || proof.state === 'unverifiable')) return [];
  if (status === 'gated' || (status === 'published' && proof?.state === 'gated')) return [];
  const but = proof !== null ? proof.reason : identifiers.length === 0 ? 'nothing is linked' : `${pronoun(kind)} could not be confirmed`;
  return [{ kind, text: `${placeText(box)} ticks ${pronoun(kind)} off, but ${but}`, evidence: boxes }];
}

/**
 * A licence that is only named (README, package file) and none of the licence files agrees, or two places name different ones.
 * Several licence files side by side are a choice, not a contradiction.
 */
function licences(_scene: Scene, { kind, roles, evidence }: Detection): readonly Finding[] {
  if (kind !== 'license' || roles === undefined) return [];
  const files = new Set(evidence.filter((one) => one.rule === 'license/file' || one.rule === 'license/terms').map((one) => one.path));
  const findings: Finding[] = [];
  for (const role of new Set(roles.map((entry) => entry.role))) {
    const own = roles.filter((entry) => entry.role === role);
    const filed = own.filter((entry) => files.has(entry.path));
    const first = filed[0] ?? own[0];
    const given = filed.length > 0 ? filed : own.filter((entry) => entry.path === first?.path);
    const accepted = new Set(given.map((entry) => withoutSuffix(entry.spdx)));
    const agrees = new Set(own.filter((entry) => accepted.has(withoutSuffix(entry.spdx))).map((entry) => entry.path));
    const other = own.find((entry) => !given.includes(entry) && !agrees.has(entry.path));
    if (first === undefined || other === undefined || accepted.has('LicenseRef-Unknown')) continue;
    const where = ({ path }: { readonly path: string | null }) => placeText({ path, line: null });
    const places = [first, other].map(({ path }) => ({ rule: 'license/contradiction', path, line: null }));
    findings.push({ kind, text: `${where(first)} says ${first.spdx} for the ${role}, ${where(other)} says ${other.spdx}`, evidence: places });
  }
  return findings;
}

/** `GPL-3.0`, `GPL-3.0-only` and `GPL-3.0-or-later` name the same text. */
function withoutSuffix(spdx: string): string {
  return spdx.replace(/-(?:only|or-later)$|\+$/, '');
}

/** Called open, but it asks for a login; called gated, but it opens. */
function gate(scene: Scene, { kind, status, evidence, identifiers }: Detection): readonly Finding[] {
  const main = scene.proofs.get(kind)?.find((settled) => settled.proof.identifier === identifiers[0])?.proof;
  if (main === undefined) return [];
  const explained = scene.input.policy.artifacts.some((entry) => entry.kind === kind && entry.gatedReason !== null);
  if (status === 'published' && main.state === 'gated' && !explained) {
    return [{ kind, text: `linked as public, but the host asks for access first`, evidence }];
  }
  if (status === 'gated' && isPositive(main) && main.level >= 4) {
    return [{ kind, text: `described as gated, but it opens without credentials`, evidence }];
  }
  return [];
}

function withheldYetOut(scene: Scene, { kind, status, evidence }: Detection): readonly Finding[] {
  const [waiver] = waiversInForce(scene.input.policy, kind, scene.today);
  if (waiver === undefined || status !== 'published') return [];
  return [{ kind, text: `withheld by a waiver until ${dayText(waiver.until)}, but published`, evidence }];
}

function notApplicableYetShown(scene: Scene, { kind, status, evidence }: Detection): readonly Finding[] {
  const declared = scene.input.policy.artifacts.some((entry) => entry.kind === kind && entry.notApplicable !== null);
  if (!declared || status === 'missing' || status === 'not-applicable') return [];
  return [{ kind, text: `not applicable by the policy file, but ${status}`, evidence }];
}

/** One of several places is broken; the kind stands by another one. */
function brokenAmongOthers(scene: Scene, { kind, evidence }: Detection): readonly Finding[] {
  const proofs = scene.proofs.get(kind) ?? [];
  const broken = brokenBeside(proofs, chooseProof(proofs, levelWanted(kind, 'verified')));
  return broken.map(({ proof }) => ({ kind, text: `\`${proof.identifier.replace(/[`\p{Cc}]/gu, '')}\`: ${proof.reason}`, evidence }));
}

/**
 * It was verified once, and is broken or not shown any more. What stays gone is said in the same words, report after report;
 * a broken proof that knows its last good day says so itself.
 */
function gone(scene: Scene, { kind, status, evidence }: Detection): readonly Finding[] {
  const { previous } = scene.input;
  const hidden = status === 'missing' || status === 'promised' || status === 'not-applicable';
  const before = previous?.artifacts.find((artifact) => artifact.kind === kind);
  if (!wasShared(before)) {
    const said = previous?.contradictions.find((finding) => finding.kind === kind && finding.text.endsWith(noLongerShown));
    return hidden && said !== undefined ? [{ kind, text: said.text, evidence }] : [];
  }
  const known = before?.proofs.find(isPositive);
  const since = known?.at == null ? '' : ` on ${dayText(known.at)}`;
  if (hidden) return [{ kind, text: `was shared${since}${noLongerShown}`, evidence }];
  const now = chooseProof(scene.proofs.get(kind) ?? [], levelWanted(kind, 'verified'))?.proof;
  if (now === undefined || !isBroken(now) || now.lastVerified !== undefined) return [];
  return [{ kind, text: `was shared${since}, now broken: ${now.reason}`, evidence }];
}

const noLongerShown = ', no longer shown';
