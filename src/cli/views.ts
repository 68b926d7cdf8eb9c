import { plainText } from '../render/safe-text.ts';
import type { Report } from '../report.ts';
import { printable } from './failure.ts';
import { terminalSafeJson } from './output.ts';

export type ViewName = 'mof' | 'completeness' | 'osaid' | 'dots';

const dotSigns = { open: '●', partial: '◐', closed: '○' } as const;

/** Read-only views of a report: foreign yardsticks on the same facts. */
export async function printView(report: Report, view: ViewName, format: 'text' | 'json'): Promise<string> {
  if (view === 'mof') return printMof(report, format);
  const { data, lines } = await rows(report, view);
  return format === 'json' ? terminalSafeJson(JSON.stringify(data, null, 2)) : lines.join('\n');
}

/** Why something stands as it does may quote the repository. */
const said = (line: string): string => plainText(line, 300);

async function rows(report: Report, view: Exclude<ViewName, 'mof'>): Promise<{ readonly data: unknown; readonly lines: readonly string[] }> {
  if (view === 'dots') {
    const { dots } = await import('../judge/views/dots.ts');
    const data = dots(report);
    return { data, lines: data.map(({ title, dot, why }) => said(`${dotSigns[dot]} ${title}: ${dot} (${why})`)) };
  }
  if (view === 'osaid') {
    const { osaid } = await import('../judge/views/osaid.ts');
    const data = osaid(report);
    const parts = data.elements.flatMap(({ title, dot, parts }) => [
      `${dotSigns[dot]} ${title}`,
      ...parts.map((part) => `  ${said(`${dotSigns[part.dot]} ${part.title}: ${part.why}`)}`),
    ]);
    return { data, lines: [`${dotSigns[data.dot]} Open Source AI Definition: ${data.dot}`, ...parts] };
  }
  const { codeCompleteness } = await import('../judge/views/completeness.ts');
  const data = codeCompleteness(report);
  return {
    data,
    lines: [
      `ML Code Completeness Checklist: ${data.score} of ${data.of}`,
      ...data.items.map(({ title, met, note }) => said(`${met ? '●' : '○'} ${title}${note === null ? '' : `: ${note}`}`)),
    ],
  };
}

/** A Model Openness Framework model file for the repository: YAML, so that the framework's own tool reads it. */
async function printMof(report: Report, format: 'text' | 'json'): Promise<string> {
  const { mofOfReport } = await import('../judge/views/mof/of-report.ts');
  const { model, result, notes } = mofOfReport(report);
  if (format === 'json') return terminalSafeJson(JSON.stringify({ model, result, notes }, null, 2));
  const { stringify } = await import('yaml');
  const remarks = [result.label, ...notes].map((line) => `# ${said(line)}`).join('\n');
  return `${remarks}\n${printable(stringify(model, { version: '1.1' }))}`;
}
