/** The job summary: the comment in full, every kind of the catalogue, and what this run did. */
import type { Decision } from '../decision.ts';
import type { Report } from '../report.ts';
import { visibleBody } from './comment.ts';
import { decisionsTable } from './decisions.ts';
import { byteLength } from './detail.ts';
import type { RenderContext } from './places.ts';
import { folded, join, list, type Markdown, md, nothing, prose, table } from './safe-text.ts';
import { standingIcons, standingWords, title } from './words.ts';

/** GitHub takes 1 MiB per step. */
export const summaryBytes = 1_000_000;

export interface SummaryEntry {
  readonly report: Report;
  readonly context: RenderContext;
}

/**
 * Renders the job summary of one run.
 * @param entries one per release line that was judged
 * @returns Markdown of at most `summaryBytes` bytes: lines that don't fit are counted, the first always fits
 */
export function renderSummary(
  entries: readonly SummaryEntry[],
  did: { readonly decisions?: readonly Decision[]; readonly warnings?: readonly string[]; readonly dryRun?: boolean } = {},
): string {
  const warnings = (did.warnings ?? []).slice(0, 20).map((warning) => prose(warning, 1_000));
  const tail = join(
    [
      warnings.length === 0 ? nothing : md`**Warnings**\n\n${list(warnings)}`,
      folded(
        md`${did.dryRun === true ? 'What a real run would publish (this one was a dry run)' : 'What this run published'}`,
        decisionsTable((did.decisions ?? []).slice(0, 50)),
      ),
    ],
    '\n\n',
  ).markdown;
  const parts: string[] = [];
  let size = byteLength(tail);
  for (const { report, context } of entries) {
    const part = `${visibleBody(report, context)}\n\n${folded(md`Every kind of the catalogue`, catalogueTable(report)).markdown}`;
    size += byteLength(part) + 2;
    if (size > summaryBytes && parts.length > 0) {
      parts.push(md`${entries.length - parts.length} more release lines were judged; they don’t fit here.`.markdown);
      break;
    }
    parts.push(part);
  }
  return `${[...parts, tail].filter((part) => part !== '').join('\n\n')}\n`;
}

function catalogueTable(report: Report): Markdown {
  const due = new Map(report.missing.map((item) => [item.kind, item]));
  return table(
    ['Artifact', 'Shown', 'Standing', 'Why'],
    report.artifacts.map((artifact) => [
      md`${title(artifact.kind)}`,
      md`${artifact.status}${artifact.alsoPromised ? ', more promised' : ''}`,
      md`${standingIcons[artifact.standing]} ${standingWords(artifact.standing, due.get(artifact.kind)?.due, due.get(artifact.kind)?.overdueDays)}`,
      prose(artifact.because, 300),
    ]),
  );
}
