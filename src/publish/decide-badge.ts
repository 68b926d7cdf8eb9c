/** The badge branch: who gets one, and what is written there. */
import type { Decision } from '../decision.ts';
import { badgeEndpoint, badgeMessage, badgeSvg } from '../render/badge.ts';
import { hashOf } from '../render/comment.ts';
import { byteLength } from '../render/detail.ts';
import { stableJson } from '../render/json.ts';
import type { Report } from '../report.ts';
import type { BadgeFiles, BadgeWrite, PublishInput } from './plan.ts';
import { type Learned, lineRecord, mergeRecord, type PublishedRecord } from './record.ts';

/** Hash of everything that is said of a line, without the links between issue and pull request. */
export function saidHash(report: Report, input: PublishInput): string {
  return hashOf(report, { ...input.context, issueUrl: null, pullRequestUrl: null });
}

/** Number of the issue and pull request of a line, as far as they are known before anything is written. */
export interface KnownPlaces {
  readonly issue: number | null;
  readonly pullRequest: number | null;
}

export function decideBadge(
  input: PublishInput,
  places: ReadonlyMap<string, KnownPlaces>,
): { readonly decision: Decision; readonly write: BadgeWrite | null } {
  const branch = input.modes.badgeBranch;
  const none = (reason: string) => ({ decision: { target: 'badge-branch', action: 'none', subject: branch, reason } as const, write: null });
  const refusal = refuse(input);
  if (refusal !== null) return none(refusal);
  const learned: Learned = {
    lines: input.reports.map((report) => {
      const known = places.get(report.subject.line) ?? { issue: null, pullRequest: null };
      return { report, record: lineRecord(report, { ...known, hash: saidHash(report, input) }) };
    }),
    order: input.order,
    now: input.now,
    minimum: input.minimum ?? null,
  };
  const compose = (previous: PublishedRecord | null): BadgeFiles | null => {
    const merged = mergeRecord(previous, learned);
    return merged?.changed ? badgeFiles(merged.record) : null;
  };
  const head = input.facts.badgeBranch?.commit ?? null;
  const merged = mergeRecord(input.previous, learned);
  if (merged === null || !merged.changed) return none(merged === null ? 'nothing was judged' : 'nothing new since it was written');
  const bytes = badgeFiles(merged.record).files.reduce((sum, file) => sum + byteLength(file.text), 0);
  const shown = merged.record.report.subject.line;
  const judged = input.reports.map((report) => report.subject.line);
  const kept = `it keeps showing ${shown}, the newer line; the record of ${judged.join(', ')} is kept beside it`;
  const reason = head === null ? 'there is none yet' : judged.includes(shown) ? 'what it says has changed' : kept;
  const decision: Decision = { target: 'badge-branch', action: head === null ? 'create' : 'update', subject: branch, reason, bytes };
  return { decision, write: { branch, head, compose, previous: input.previous } };
}

function refuse({ event, modes, facts, reports }: PublishInput): string | null {
  if (event === 'pull_request') return 'pull-request runs never write the badge';
  if (modes.paused === true) return 'the policy is paused';
  if (modes.badge === 'none') return 'switched off';
  if (modes.badge === 'default' && facts.isPrivate) return 'a private repository gets no badge unless asked for';
  if (facts.isArchived) return 'the repository is archived';
  if (facts.defaultBranch === null) return 'the repository is empty';
  if (reports.some((report) => report.anonymous)) return 'nothing goes out during double-blind review';
  return null;
}

function badgeFiles(record: PublishedRecord): BadgeFiles {
  const { report } = record;
  return {
    message: `Badge and record: ${badgeMessage(report)} [skip ci]`,
    files: [
      { path: 'badge.svg', text: badgeSvg(report) },
      { path: 'badge.json', text: badgeEndpoint(report) },
      { path: 'report.json', text: stableJson(record) },
    ],
  };
}

/** Address of the picture for a README. */
export function badgeAddress({ facts, modes, context }: PublishInput): string {
  const branch = modes.badgeBranch.split('/').map(encodeURIComponent).join('/');
  const server = context.serverUrl.replace(/\/+$/, '');
  return server === 'https://github.com'
    ? `https://raw.githubusercontent.com/${facts.name}/${branch}/badge.svg`
    : `${server}/${facts.name}/raw/${branch}/badge.svg`;
}
