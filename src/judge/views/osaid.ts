import { type ArtifactKind, catalogue } from '../../artifacts.ts';
import type { Report } from '../../report.ts';
import { licenceTables } from './mof/licences.ts';
import { type Dot, licenceFor, type Openness, opennessOf } from './openness.ts';

export interface OsaidElement {
  readonly id: 'data-information' | 'code' | 'parameters';
  readonly title: string;
  readonly dot: Dot;
  /** What it rests on, one line each. */
  readonly parts: readonly (Openness & { readonly kind: ArtifactKind; readonly title: string })[];
}

interface Rule {
  readonly id: OsaidElement['id'];
  readonly title: string;
  readonly kinds: readonly ArtifactKind[];
  /** Is one of the kinds enough, or must all be there? */
  readonly wants: 'any' | 'all';
  /** Must the licence be approved by the OSI, or is any open one enough? */
  readonly osi: boolean;
}

/**
 * The preferred form to make modifications: data information, code, parameters.
 * Source: Open Source AI Definition 1.0 (OSI, 28 October 2024) with its checklist. What a repository can't show (is the data information
 * detailed enough? is the code complete?) needs a person: this view says what is there, not that the definition is met.
 */
const rules: readonly Rule[] = [
  { id: 'data-information', title: 'Data information', kinds: ['data', 'data-card', 'preprint'], wants: 'any', osi: false },
  { id: 'code', title: 'Code', kinds: ['training-code', 'evals', 'inference-code'], wants: 'all', osi: true },
  { id: 'parameters', title: 'Parameters', kinds: ['weights'], wants: 'all', osi: false },
];

/** The Open Source AI Definition as a read-only view. Overall it is open only if every element is, closed if none is even in part. */
export function osaid(report: Report): { readonly dot: Dot; readonly elements: readonly OsaidElement[] } {
  const elements = rules.map((rule) => elementOf(report, rule));
  return { dot: together(elements.map(({ dot }) => dot)), elements };
}

function elementOf(report: Report, rule: Rule): OsaidElement {
  const parts = rule.kinds.map((kind) => ({ kind, title: catalogue[kind].title, ...opennessOf(report, kind) }));
  const told = parts.map((part) => (rule.osi ? osiOnly(report, part) : part));
  const all = told.map(({ dot }) => dot);
  const dot = rule.wants === 'all' ? together(all) : all.includes('open') ? 'open' : all.includes('partial') ? 'partial' : 'closed';
  return { id: rule.id, title: rule.title, dot, parts: told };
}

/** Code must come under a licence that the OSI approved; another free one counts in part. */
function osiOnly<T extends Openness>(report: Report, part: T): T {
  const licence = licenceFor(report, 'code')?.id ?? null;
  if (part.dot !== 'open' || licence === null || licenceTables.isOsiApproved(licence)) return part;
  return { ...part, dot: 'partial', why: `shared, ${licence} is not approved by the OSI` };
}

function together(all: readonly Dot[]): Dot {
  if (all.every((dot) => dot === 'open')) return 'open';
  return all.every((dot) => dot === 'closed') ? 'closed' : 'partial';
}
