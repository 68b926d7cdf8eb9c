import type { LoadedPolicy, LoadPolicyInput } from './load.ts';
import { presets } from './presets.ts';
import { type PolicyProblem, problemLine } from './problem.ts';
import { resolvePolicy } from './resolve.ts';
import { settingsTable } from './settings.ts';
import type { ValueOrigin } from './sourced.ts';

/** The resolved policy, every value with its origin. */
export interface PolicyExplanation {
  readonly source: LoadedPolicy['policy']['source'];
  readonly problems: readonly PolicyProblem[];
  readonly values: readonly ValueOrigin[];
  readonly presets: readonly PresetExplanation[];
  readonly notes: readonly string[];
}

interface PresetExplanation {
  readonly id: string;
  readonly summary: string;
  readonly source: string;
  readonly url: string | null;
  readonly notChecked: string | null;
}

export async function explainPolicy(input: LoadPolicyInput): Promise<PolicyExplanation> {
  const { policy, origins, problems } = await resolvePolicy(input);
  return {
    source: policy.source,
    problems,
    values: origins,
    presets: presets
      .filter(({ id }) => policy.source.presets.includes(id))
      .map(({ id, summary, source, url, notChecked }) => ({ id, summary, source, url, notChecked })),
    notes: policy.notes,
  };
}

const groups = [
  { title: 'Settings', has: (key: string) => settingsTable.some((setting) => setting.key === key) },
  { title: 'Stages', has: (key: string) => key.startsWith('stages.') },
  { title: 'Artifacts', has: (key: string) => key.startsWith('artifacts.') },
  { title: 'Waivers', has: (key: string) => key.startsWith('waivers.') },
] as const;

const widest = 60;

/** Text for a terminal: the problems of a file that is refused, else key, value, origin in three columns. Values are one line and cut at 60 characters. */
export function renderExplanation(explanation: PolicyExplanation): string {
  const { values, problems } = explanation;
  if (problems.length > 0) return problems.map((problem) => `${problemLine(problem)}\n`).join('');
  const keys = Math.max(0, ...values.map(({ key }) => key.length));
  const texts = Math.max(0, ...values.map(({ value }) => plain(value).length));
  const line = ({ key, value, origin }: ValueOrigin) => `  ${key.padEnd(keys)}  ${plain(value).padEnd(texts)}  ${origin}`.trimEnd();
  const sections = groups.flatMap(({ title, has }) => {
    const own = values.filter(({ key }) => has(key));
    return own.length === 0 ? [] : [[title, ...own.map(line)]];
  });
  const about = explanation.presets.map(({ id, summary, source, url, notChecked }) => [
    `Preset ${id}: ${summary}`,
    `  source: ${source}${url === null ? '' : ` <${url}>`}`,
    ...(notChecked === null ? [] : [`  not checked: ${notChecked}`]),
  ]);
  const notes = explanation.notes.length === 0 ? [] : [['Notes', ...explanation.notes.map((note) => `  ${note}`)]];
  return `${[head(explanation), ...about, ...sections, ...notes].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function head({ source }: PolicyExplanation): readonly string[] {
  const organisation = source.organisation === null ? [] : [`Organisation: ${source.organisation}`];
  return [`Policy: ${source.path ?? 'no file, the built-in default'}`, ...organisation];
}

/** Values may be text of the repository: one line, no control characters. */
function plain(text: string): string {
  const folded = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ');
  return folded.length > widest ? `${folded.slice(0, widest - 1)}…` : folded;
}
