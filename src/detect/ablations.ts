import type { Evidence } from '../detection.ts';
import { type DetectionContext, finding, type KindFinding } from './context.ts';
import type { Section, TextDocument } from './document/model.ts';
import { liesBelow } from './files.ts';
import { blocksWithin, linksOf } from './parts.ts';
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

/** Experiments are run by scripts and configurations; a module of a web tool that is called after them is none. */
const toolSource = /^(?:[cm]?[jt]sx?|go|java|kt|swift|php|rb|css|html?|vue|svelte)$/;

/** A number, a picture, a command or some sentences: a heading over a definition reports nothing. */
function reports(document: TextDocument, section: Section): boolean {
  let words = 0;
  for (const block of blocksWithin(document, section).slice(0, 60)) {
    if (block.kind === 'heading') continue;
    if (block.kind === 'code' || /\d/.test(block.text) || linksOf(document, block.index).some(({ kind }) => kind === 'image')) return true;
    if (block.kind !== 'row') words += block.text.split(' ').length;
  }
  return words >= 25;
}

const ablation = /ablat/;

/** Ablation studies and negative results: shown, never required. */
export function detectAblations(context: DetectionContext): KindFinding {
  const found: Evidence[] = [];
  for (const document of context.documents) {
    for (const section of document.sections) {
      if (section.level > 0 && topic.test(section.heading) && reports(document, section))
        found.push(evidence(ablationsRules.section, { path: document.path, line: section.line, note: section.heading }));
    }
  }
  for (const file of context.files.own) {
    if (found.length >= 10) break;
    if (!file.lower.includes('ablat') && !liesBelow(file, ablation)) continue;
    if (!isKeepFile(file) && !toolSource.test(file.extension)) found.push(evidence(ablationsRules.file, { path: file.path }));
  }
  return finding('ablations', found.slice(0, 10));
}
