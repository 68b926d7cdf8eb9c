import type { ArtifactKind } from '../../artifacts.ts';
import type { Evidence } from '../../detection.ts';
import type { DetectionContext } from '../context.ts';
import { type Block, headingsAbove, type TextDocument } from '../document/model.ts';
import { isUnder } from '../headings.ts';
import { evidence, type Rule } from '../rule.ts';
import { announcesNothing } from './find.ts';
import { classifyTask } from './tasks.ts';

export const tickedRule = {
  id: 'promises/ticked',
  sees: 'A ticked box that says an artifact is out: a claim, no proof of it',
  todo: 'Link what the box says is out, or take the tick away until it is',
  example: '# Marble\n## TODO\n- [x] Release the weights',
  counter: '# Marble\n## TODO\n- [ ] Release the weights',
} as const satisfies Rule;

export interface TickedBox {
  readonly kind: ArtifactKind;
  readonly evidence: Evidence;
}

const tickedPerDocument = 60;

/** Ticked boxes for artifacts, in the pages where a project speaks of itself. Whether the thing is there, others find out. */
export function findTicked(context: DetectionContext): readonly TickedBox[] {
  return context.documents.filter(({ path }) => path.split('/').length <= 2 && !announcesNothing(path)).flatMap(inDocument);
}

function inDocument(document: TextDocument): readonly TickedBox[] {
  const found: TickedBox[] = [];
  for (const block of document.blocks) {
    const text = tickedText(block);
    if (text === null || block.struck) continue;
    const headings = headingsAbove(document, block.section);
    if (isUnder(headings, 'foreign')) continue;
    const lead = block.lead === null ? '' : (document.blocks[block.lead]?.text ?? '').slice(-240);
    const task = classifyTask({ text, place: 'task', before: '', headings, lead, column: '', row: '', unnamed: null });
    for (const kind of task?.certain === true ? task.kinds : []) {
      const spot = { path: document.path, line: document.lined ? block.line : null, note: text.slice(0, 300), stub: true };
      found.push({ kind, evidence: evidence(tickedRule, spot) });
    }
    if (found.length >= tickedPerDocument) break;
  }
  return found;
}

const mark = /^\s*(?:\[[xX✓✔]\]|✅|☑️?|✔️?)\s*(?=\S)/u;

/** What a ticked item says, without the mark that stands for its box. */
function tickedText(block: Block): string | null {
  if (block.kind !== 'item') return null;
  if (block.task === 'done') return block.text.slice(0, 1_000);
  const match = block.task === null ? mark.exec(block.text) : null;
  return match === null ? null : block.text.slice(match[0].length, 1_000);
}
