import { shownCommands } from './code/commands.ts';
import type { DetectionContext, Mention } from './context.ts';
import { isReadme } from './create-context.ts';
import type { Block, TextDocument } from './document/model.ts';
import { normalName } from './ownership/names.ts';
import { saysForeignHolding, saysIngredient } from './ownership/wording.ts';
import type { Spot } from './rule.ts';

/** Weights whose address the documentation leaves to the project's own code: a download script, a loader that takes a model's name. */

const fetches = /(?:^|\/)(?:download|fetch|get)(?:[_-]?\w+)?\.(?:py|sh)$/i;
const saysWeights = /\bweights?\b|\bcheck ?points?\b|\bckpts?\b|\bpre-?trained\b|\btrained models?\b|\bmodel (?:files?|parameters)\b|权重/i;

/**
 * A command that runs a script of the repository to download weights.
 * @param weighed mentions that were looked at already: a script that holds only such addresses downloads what is not the project's own
 */
export function downloadScript(context: DetectionContext, weighed: (mention: Mention) => boolean): Spot | null {
  for (const command of shownCommands(context)) {
    const { script, document, line } = command;
    if (script === null || !fetches.test(script) || !isReadme(document.path)) continue;
    const said = `${command.text} ${command.headings.at(-1) ?? ''} ${sentenceBefore(document, line)}`;
    if (!saysWeights.test(said.replaceAll('_', ' ')) || saysIngredient.test(said) || saysForeignHolding.test(said)) continue;
    if (context.mentions.some((mention) => mention.path === script && weighed(mention))) continue;
    return { path: document.path, line, note: command.text };
  }
  return null;
}

function sentenceBefore(document: TextDocument, line: number): string {
  let last: Block | null = null;
  for (const block of document.blocks) {
    if (block.line >= line) break;
    if (block.kind === 'paragraph' || block.kind === 'item') last = block;
  }
  return last === null || line - last.line > 8 ? '' : last.text.slice(-200);
}

const loaderCall =
  /\b(\w{2,40})\.(?:load(?:_model|_pretrained)?|get_(?:pretrained_)?model)\(\s{0,20}(?:\w{1,30}\s{0,4}=\s{0,4})?["']([^"'\n]{2,60})["']/g;
const hubCall = /\btorch\.hub\.load\(\s{0,20}["']([\w.-]{1,60}\/[\w.-]{1,60})(?::[\w.-]+)?["']/g;
/** `from foo import pretrained`, `foo.pretrained.base()`. */
const pretrainedModule = /\bfrom\s(\w{2,40})(?:\.pretrained)?\simport\s(?:pretrained\b)?|\b(\w{2,40})\.pretrained\.\w{1,60}\(/g;
/** A name of a model, not a file of the reader's. */
const aPath = /^[./~]|\\|path|^\w+:\/\/|\.(?:pth?|ckpt|bin|safetensors|json|ya?ml|npz|npy|wav|png|jpe?g|pkl|h5|onnx|tar|txt|csv)$/i;

/** `foo.load_model("base")` of the project's own package, or its own torch hub entry: the package knows where the weights lie. */
export function namedModel(context: DetectionContext): Spot | null {
  for (const document of context.documents) {
    if (!isReadme(document.path)) continue;
    for (const block of document.blocks) {
      if (block.kind !== 'code') continue;
      const text = block.text.slice(0, 8_192);
      for (const match of text.matchAll(loaderCall)) {
        if (context.names.includes(normalName(match[1] ?? '')) && !aPath.test(match[2] ?? '')) return spot(document, block, match);
      }
      for (const match of text.matchAll(pretrainedModule)) {
        const name = normalName(match[1] ?? match[2] ?? '');
        if (match[0].includes('pretrained') && context.names.includes(name)) return spot(document, block, match);
      }
      for (const match of text.matchAll(hubCall))
        if ((match[1] ?? '').toLowerCase() === context.repository?.toLowerCase()) return spot(document, block, match);
    }
  }
  return null;
}

function spot(document: TextDocument, block: Block, match: RegExpMatchArray): Spot {
  return { path: document.path, line: block.line, note: match[0] };
}
