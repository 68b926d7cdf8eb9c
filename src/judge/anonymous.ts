import type { Evidence } from '../detection.ts';
import type { Finding, MissingItem, Report, ReportArtifact, RequirementReport, StageReport } from '../report.ts';
import type { ResolvedPolicy } from '../resolved-policy.ts';
import { dayOf } from './calendar.ts';

/** Is the repository under double-blind review on that day? A date is the last day of it, UTC. */
export function isAnonymous(policy: ResolvedPolicy, now: string): boolean {
  if (typeof policy.anonymous === 'boolean') return policy.anonymous;
  return (dayOf(now) ?? '') <= policy.anonymous.until;
}

/**
 * The report without anything that names the authors or their work: identifiers, titles, links, quotations, logins, the repository.
 * Stages, standings, dates, paths and lines remain.
 */
export function withoutNames(report: Report): Report {
  return {
    ...report,
    subject: { ...report.subject, repository: null, release: null },
    policy: { ...report.policy, organisation: null, notes: [] },
    artifacts: report.artifacts.map(artifact),
    stages: report.stages.map(stage),
    missing: report.missing.map(item),
    contradictions: report.contradictions.map(finding),
    unchecked: ['double-blind review: nothing was asked of other hosts, and no identifier is shown'],
    anonymous: true,
  };
}

function artifact(shown: ReportArtifact): ReportArtifact {
  const keepsIds = shown.kind === 'license';
  return {
    ...shown,
    identifiers: keepsIds ? shown.identifiers : [],
    evidence: shown.evidence.map(place),
    promises: shown.promises.map((promise) => ({ ...promise, text: '' })),
    proof: null,
    proofs: [],
    because: plain(shown.because),
  };
}

function place({ rule, path, line, place: where, stub }: Evidence): Evidence {
  return { rule, path, line, ...(where === undefined ? {} : { place: where }), ...(stub === undefined ? {} : { stub }) };
}

function stage(shown: StageReport): StageReport {
  return { ...shown, requires: shown.requires.map(requirement) };
}

function requirement({ waiver, ...shown }: RequirementReport): RequirementReport {
  const because = plain(shown.because);
  const source = shown.source?.replace(/minimum of [^·]{1,400}(?= · |$)/g, 'the organisation’s minimum') ?? null;
  return waiver === undefined ? { ...shown, because, source } : { ...shown, because, source, waiver: { ...waiver, text: null, approvedBy: null } };
}

function item(shown: MissingItem): MissingItem {
  return {
    ...shown,
    saw: plain(shown.saw),
    evidence: shown.evidence.map(place),
    promise: shown.promise === null ? null : { ...shown.promise, text: '' },
  };
}

function finding(shown: Finding): Finding {
  return { ...shown, text: plain(shown.text), evidence: shown.evidence.map(place) };
}

/** Links, identifiers, quotations and the lab's own words in a sentence of ours. */
function plain(text: string): string {
  return text
    .replace(/^not applicable: .*/s, 'not applicable')
    .replace(/"[^"]{0,400}"|“[^”]{0,400}”/g, '(left out)')
    .replace(
      /\b(?:arXiv|doi|openreview|hf(?:-\w+)?|github(?:-release)?|gdrive|zenodo|modelscope(?:-dataset)?|wandb|swh|url):[^\s`,;)]{1,400}/g,
      '(left out)',
    )
    .replace(/\bhttps?:\/\/[^\s`,;)]{1,400}/g, '(left out)');
}
