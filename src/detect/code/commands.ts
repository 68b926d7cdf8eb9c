import type { DetectionContext } from '../context.ts';
import { type Block, lineAt, type TextDocument } from '../document/model.ts';
import { topicHeadings } from '../headings.ts';

/** A command line shown in the documentation. */
export interface ShownCommand {
  readonly text: string;
  readonly document: TextDocument;
  readonly line: number;
  readonly headings: readonly string[];
  /** Script it runs, resolved to a file of the repository; null when it is none of it. */
  readonly script: string | null;
}

const launcher =
  /^(?:\$\s*|>\s*|!\s*|%\s*|sudo\s+|time\s+|nohup\s+|CUDA_VISIBLE_DEVICES=\S+\s+|[A-Z_][A-Z0-9_]{1,40}=\S*\s+){0,8}(?:python3?|torchrun|accelerate launch|deepspeed|bash|sh|srun|sbatch|mpirun|mpiexec|horovodrun|make|julia|Rscript|matlab|node|cargo|uv run|poetry run|pixi run|lm_eval|lm-eval|lighteval|opencompass|helm-run|inspect eval|promptfoo|evalplus|jupyter|colossalai|xtuner|llamafactory-cli|fairseq-\w+|ray|docker run|\.\/[\w./-]+|[\w./-]+\.(?:sh|py))\b/;

const cache = new WeakMap<DetectionContext, readonly ShownCommand[]>();

/** Commands in code blocks (and inline code) of READMEs and docs, continued lines joined. */
export function shownCommands(context: DetectionContext): readonly ShownCommand[] {
  const known = cache.get(context);
  if (known !== undefined) return known;
  const result: ShownCommand[] = [];
  for (const document of context.documents) {
    if (document.format === 'bibtex') continue;
    for (const block of document.blocks) {
      if (block.kind === 'code') fromBlock(block, document, context, result);
      else if (/\b(?:python3?|bash|sh|torchrun|make|sbatch)\s+[\w./-]+|\.(?:py|sh)\b/.test(block.text)) fromProse(block, document, context, result);
      if (result.length > 2_000) break;
    }
  }
  cache.set(context, result);
  return result;
}

function fromBlock(block: Block, document: TextDocument, context: DetectionContext, result: ShownCommand[]): void {
  let offset = 0;
  let open: { text: string; at: number } | null = null;
  for (const line of block.text.split('\n')) {
    const text = line.trim();
    if (open !== null) open.text += ` ${text.replace(/\\$/, '')}`;
    else if (launcher.test(text)) open = { text: text.replace(/\\$/, ''), at: offset };
    if (open !== null && !text.endsWith('\\')) {
      result.push(command(open.text, block, open.at, document, context));
      open = null;
    }
    offset += line.length + 1;
  }
  if (open !== null) result.push(command(open.text, block, open.at, document, context));
}

const proseCommand = /\b(?:(?:python3?|bash|sh|torchrun|sbatch)\s+)?([\w./-]{2,120}\.(?:py|sh|ipynb))\b/g;

function fromProse(block: Block, document: TextDocument, context: DetectionContext, result: ShownCommand[]): void {
  for (const match of block.text.matchAll(proseCommand)) {
    const one = command(match[0], block, match.index, document, context);
    if (one.script !== null) result.push(one);
  }
}

function command(text: string, block: Block, offset: number, document: TextDocument, context: DetectionContext): ShownCommand {
  const folder = document.path.includes('/') ? document.path.slice(0, document.path.lastIndexOf('/')) : '';
  const headings = topicHeadings(document, block.section);
  return { text: text.slice(0, 1_000), document, line: lineAt(block, offset), headings, script: findScript(text, folder, context) };
}

function findScript(text: string, folder: string, context: DetectionContext): string | null {
  const module = /\s-m\s+([\w.]{2,120})/.exec(text)?.[1];
  if (module !== undefined) {
    const path = `${module.replaceAll('.', '/')}`;
    for (const candidate of [`${path}.py`, `${path}/__main__.py`, `src/${path}.py`]) if (context.files.get(candidate) !== undefined) return candidate;
  }
  for (const match of text.matchAll(/[\w./${}-]{2,160}\.(?:py|sh|ipynb|jl|R|m|lua)\b/g)) {
    const raw = match[0].replace(/^\.\//, '');
    for (const candidate of [folder === '' ? raw : `${folder}/${raw}`, raw]) if (context.files.get(candidate) !== undefined) return candidate;
    const tail = raw.slice(raw.lastIndexOf('/') + 1).toLowerCase();
    const same = byName(context).get(tail);
    if (same !== undefined) return same;
  }
  return null;
}

const names = new WeakMap<DetectionContext, ReadonlyMap<string, string>>();

/** READMEs name scripts from inside a folder: a unique file name is enough. */
function byName(context: DetectionContext): ReadonlyMap<string, string> {
  const known = names.get(context);
  if (known !== undefined) return known;
  const map = new Map<string, string>();
  for (const file of context.files.own)
    if (/^(?:py|sh|ipynb|jl|r|m|lua)$/.test(file.extension) && !map.has(file.lower)) map.set(file.lower, file.path);
  names.set(context, map);
  return map;
}
