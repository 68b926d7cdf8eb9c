/** The report as JSON: the same report gives the same bytes. */
import type { Report } from '../report.ts';

/** Keys in the order a person reads them. Others follow by name. */
const readingOrder = [
  'schema',
  'kind',
  'id',
  'title',
  'name',
  'rule',
  'identifier',
  'status',
  'standing',
  'colour',
  'state',
  'subject',
  'repository',
  'ref',
  'commit',
  'line',
  'tag',
  'because',
  'alsoPromised',
  'partlyGated',
  'identifiers',
  'path',
  'evidence',
  'promises',
  'proof',
  'proofs',
  'judgedAt',
  'nextDue',
  'stages',
  'missing',
  'artifacts',
] as const;

const rank: ReadonlyMap<string, number> = new Map(readingOrder.map((key, index) => [key, index]));

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const last = readingOrder.length;
  const entries = Object.entries(value).sort(([one], [other]) => (rank.get(one) ?? last) - (rank.get(other) ?? last) || (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]));
}

/** Any data of ours as JSON text with keys in a fixed order, indented, with a final line break. */
export function stableJson(value: unknown): string {
  return `${JSON.stringify(ordered(value), null, 2)}\n`;
}

/** The whole report; its shape is `schemas/report.schema.json`. */
export function renderJson(report: Report): string {
  return stableJson(report);
}
