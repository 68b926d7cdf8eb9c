import type { Evidence } from '../detection.ts';
import { type DetectionContext, finding, type KindFinding } from './context.ts';
import { evidence, type Rule } from './rule.ts';
import { isKeepFile } from './substance.ts';

const todo = 'Show what was tried and did not help: it saves others the attempt';

export const ablationsRules = {
  section: {
    id: 'ablations/section',
    sees: 'A section on ablations, negative results or what did not work',
    todo,
    example: '# Marble\n\n## Ablations\n\nWithout rotary embeddings the loss is 0.1 higher.\n',
    counter: '# Marble\n\n## Results\n\n95 %.\n',
  },
  file: {
    id: 'ablations/file',
    sees: 'Scripts, configurations or results of ablations',
    todo,
    example: 'README.md: # Marble\nfiles:\nREADME.md\nconfigs/ablation_no_rope.yaml 300\n',
    counter: 'README.md: # Marble\nfiles:\nREADME.md\nconfigs/base.yaml 300\n',
  },
} as const satisfies Record<string, Rule>;

const topic =
  /\bablat(?:ion|ions|ing|ed)\b|\bnegative results?\b|\bfailed (?:experiments?|attempts?)\b|\bwhat (?:did(?:n['’]t| not)|doesn['’]t) work\b|消融/i;

/** Ablation studies and negative results: shown, never required. */
export function detectAblations(context: DetectionContext): KindFinding {
  const found: Evidence[] = [];
  for (const document of context.documents) {
    for (const section of document.sections) {
      if (section.level > 0 && topic.test(section.heading))
        found.push(evidence(ablationsRules.section, { path: document.path, line: section.line, note: section.heading }));
    }
  }
  for (const file of context.files.own) {
    if (found.length >= 10) break;
    if (!isKeepFile(file) && /ablat/.test(`${file.folders.join('/')}/${file.lower}`)) found.push(evidence(ablationsRules.file, { path: file.path }));
  }
  return finding('ablations', found.slice(0, 10));
}
