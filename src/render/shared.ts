/** What is shared already, with its proof, and what is withheld with a reason: folded parts of the comment. */
import type { Proof, ProofState } from '../proof.ts';
import type { Report, ReportArtifact, RequirementReport } from '../report.ts';
import type { Detail } from './detail.ts';
import { identifierLink, promiseSpot, type RenderContext, spotLink } from './places.ts';
import { code, folded, join, list, type Markdown, md, nothing, prose, quotation, table, text } from './safe-text.ts';
import { age, day, daysBetween, isDone, listed, name, namedWords, plural, provenElsewhere, title } from './words.ts';

/** Out for everyone, required or not. */
function isShared(artifact: ReportArtifact): boolean {
  return (artifact.status === 'published' || artifact.status === 'gated') && (isDone(artifact.standing) || artifact.standing === 'not-required');
}

export function sharedSection(report: Report, context: RenderContext, detail: Detail): Markdown {
  const shared = report.artifacts.filter(isShared);
  if (shared.length === 0) return nothing;
  const names = listed(shared.map((artifact) => name(artifact.kind)));
  if (detail.passed === 'names') return md`**Shared:** ${names}`;
  const unproven = new Set(report.stages.flatMap((stage) => stage.requires.filter((item) => item.unproven).map((item) => item.kind)));
  const rows = shared.map((artifact) => [
    md`${title(artifact.kind)}`,
    where(artifact, report, context, detail),
    proofCell(artifact, unproven.has(artifact.kind), report, detail),
  ]);
  return folded(md`Shared (${shared.length}): ${names}`, table(['Artifact', 'Where', 'Proof'], rows));
}

function where(artifact: ReportArtifact, report: Report, context: RenderContext, detail: Detail): Markdown {
  const named = report.anonymous || artifact.kind === 'license' ? [] : artifact.identifiers.filter((identifier) => !identifier.startsWith('file:'));
  const identifiers =
    artifact.kind === 'license'
      ? artifact.identifiers.slice(0, 3).map((spdx) => md`${spdx}`)
      : named.slice(0, 3).map((identifier) => identifierLink(report, context, identifier));
  const more = Math.max(named.length, artifact.kind === 'license' ? artifact.identifiers.length : 0) - 3;
  const evidence = artifact.evidence.filter((item) => item.stub !== true).slice(0, Math.min(2, detail.evidence));
  const spots = evidence.map((item) => spotLink(report, context, item));
  return join([...identifiers, ...(more > 0 ? [md`${more} more`] : []), ...spots], ' · ');
}

const placeWords = { tag: 'in the tagged commit', head: 'on the default branch', release: 'in the release' } as const;

function proofCell(artifact: ReportArtifact, unproven: boolean, report: Report, detail: Detail): Markdown {
  const { proof } = artifact;
  const { subject } = report;
  const what = provenElsewhere(artifact, report);
  const filled = artifact.completeness === undefined ? nothing : md`${Math.round(artifact.completeness * 100)}% of the sections filled in`;
  const gate = artifact.status === 'gated' ? md`behind a gate` : artifact.partlyGated === true ? md`part of it behind a gate` : nothing;
  const word = join([unproven ? md`on the repository’s word` : nothing, gate, md`${namedWords(artifact)}`], ', ');
  if (proof === null || proof.state === 'unchecked') {
    const place = artifact.evidence.find((item) => item.stub !== true)?.place;
    // A pull request and a lone commit have no head beside them.
    const here = place === undefined || (place === 'head' && subject.head === null) ? 'in this commit' : placeWords[place];
    return join([md`${proof === null ? here : 'linked, not checked in this run'}`, lastProof(proof), filled, word], ', ');
  }
  const proven = join([what === null ? nothing : code(what, 80), proofWords(proof, detail)], ' ');
  return join([proven, lastProof(proof.state === 'verified' || proof.state === 'archived' ? null : proof), filled, word], ', ');
}

const proofStateWords: Readonly<Record<ProofState, string>> = {
  verified: 'verified',
  archived: 'archived copy verified',
  broken: 'broken',
  gated: 'gated',
  unverifiable: 'could not be checked',
  unchecked: 'not checked',
};

function proofWords(proof: Proof, detail: Detail): Markdown {
  const state = join([md`${proofStateWords[proof.state]}`, md`${proof.at === null ? '' : day(proof.at)}`], ' ');
  const findings = join(
    proof.findings.slice(0, 3).map((finding) => prose(finding, detail.text)),
    ', ',
  );
  return join([md`${state}: ${prose(proof.reason, detail.text)}`, findings], ', ');
}

function lastProof(proof: Proof | null): Markdown {
  return proof?.lastVerified === undefined ? nothing : md`last proven on ${day(proof.lastVerified)}`;
}

/** What is out in part, and promised for the rest. */
export function alsoPromisedSection(report: Report, context: RenderContext, detail: Detail): Markdown {
  const open = report.artifacts.filter(
    (artifact) => artifact.alsoPromised && artifact.promises.length > 0 && !report.missing.some((item) => item.kind === artifact.kind),
  );
  if (open.length === 0 || detail.notes === 0) return nothing;
  const lines = open.flatMap((artifact) =>
    artifact.promises.slice(0, 3).map((promise) => {
      const days = promise.firstSeen === undefined ? null : daysBetween(promise.firstSeen, report.judgedAt);
      const since = days === null ? nothing : md` ${age(days)} ago`;
      return md`${title(artifact.kind)}, promised${since} in ${spotLink(report, context, promiseSpot(promise, artifact.evidence))}: ${quotation(promise.text, Math.min(detail.text, 140))}`;
    }),
  );
  return folded(md`Shared in part, more promised: ${listed(open.map((artifact) => name(artifact.kind)))}`, list(lines.slice(0, detail.notes)));
}

type Waived = RequirementReport & { readonly waiver: NonNullable<RequirementReport['waiver']> };

function isWaived(requirement: RequirementReport): requirement is Waived {
  return requirement.waiver !== undefined;
}

/** Waivers in force: artifact, reason, who approved it, until when, and what is shared instead. */
export function waiversSection(report: Report, detail: Detail): Markdown {
  const waived = new Map(report.stages.flatMap((stage) => stage.requires.filter(isWaived).map((requirement) => [requirement.kind, requirement])));
  if (waived.size === 0) return nothing;
  const names = listed([...waived.keys()].map(name));
  if (detail.waivers === 'names') return md`**Withheld with a reason:** ${names}`;
  const rows = [...waived.values()].map(({ kind, waiver }) => [
    md`${title(kind)}`,
    join([md`${waiver.reason}`, text(waiver.text ?? '', detail.text)], ': '),
    waiver.approvedBy === null ? md`nobody named` : md`${waiver.approvedBy} (${waiver.approval})`,
    md`${day(waiver.until)}${waiver.renewals > 0 ? `, renewed ${plural(waiver.renewals, 'time')}` : ''}`,
    waiver.instead.length === 0
      ? md`nothing`
      : join(
          waiver.instead.map((item) => md`${item.met ? '✅' : '🕒'} ${name(item.kind)}`),
          ', ',
        ),
  ]);
  return folded(md`Withheld with a reason: ${names}`, table(['Artifact', 'Reason', 'Approved by', 'Until', 'Shared instead'], rows));
}
