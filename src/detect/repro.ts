import type { Evidence } from '../detection.ts';
import { isUnfilledTemplate } from './cards/fill.ts';
import { type DetectionContext, finding, type KindFinding } from './context.ts';
import type { Block, TextDocument } from './document/model.ts';
import type { IndexedFile } from './files.ts';
import { blocksWithin, linksOf } from './parts.ts';
import { evidence, type Rule } from './rule.ts';
import { isKeepFile, isStubSource } from './substance.ts';

const todo = 'Give the exact commands that reproduce the reported numbers, table by table, with versions and seeds';

export const reproRules = {
  script: {
    id: 'repro/script',
    sees: 'A script or document that is called reproduce or replicate',
    todo,
    example: 'README.md: # Marble\nfiles:\nREADME.md\nscripts/reproduce_table2.sh 500\n',
    counter: 'README.md: # Marble\nfiles:\nREADME.md\nscripts/replicate_padding.py 500\n',
  },
  section: {
    id: 'repro/section',
    sees: 'A section on reproducing the results or on the paper’s experiments, with commands, scripts or configurations in it',
    todo,
    example: '# Marble\n\n## Reproducing the results\n\n```bash\npython eval.py --table 2\n```\n',
    counter: '# Marble\n\n## Reproducibility\n\nWe care a lot about it.\n',
  },
  sentence: {
    id: 'repro/sentence',
    sees: 'A sentence that says how to reproduce the reported results, with a command or a script next to it',
    todo,
    example: '# Marble\n\nTo reproduce the numbers of Table 2, run:\n\n```bash\npython eval.py --table 2\n```\n',
    counter: '# Marble\n\nWe could not reproduce the results of the baseline.\n',
  },
} as const satisfies Record<string, Rule>;

const heading =
  /\breproduc(?:e|es|ing|tion|ibility)\b|\breplicat(?:e|ing|ion)\b|\bpaper(?:'s|’s)? (?:experiments?|results?)\b|\bexperiments? (?:in|from|of) (?:the|our) paper\b|\b(?:steps|how) to (?:reproduce|replicate)\b|复现|再現/i;
const notHeading = /\b(?:reproduction of|an? (?:open )?reproduction|bugs?|issues?|open reproduction|license|data replication)\b/i;

/** What is reproduced must be something reported. */
const reported =
  /\b(?:results?|numbers?|scores?|experiments?|tables?|figures?|figs?\b|paper|benchmarks?|performance|evaluations?|metrics|accurac(?:y|ies)|plots?|evals?|(?:our|the|these|this) (?:\w+ )?models?|training|pre-?training|fine-?tun\w+|reported|pipeline|runs?|leader ?boards?|checkpoints?)\b|结果|实验|论文/i;
const says =
  /\b(?:reproduc(?:e[ds]?|ing|ible)|replicat(?:e[ds]?|ing)|re-?create[ds]?|recreating)\b|\b(?:we (?:have )?used|(?:was|were) used) (?:to|for|in)\b[^.]{0,60}\b(?:train|produc|generat|obtain|comput|paper|results|numbers|table|figure|plot)|\b(?:exact|full) (?:commands?|scripts?)\b|\b(?:correspond\w*|belong\w*) to (?:\w+ ){0,2}(?:tables?|figures?|figs?\.?|section) \d|\b(?:results|numbers) (?:of|in|from) (?:the |our )?(?:tables?|figures?|figs?\.?) \d|复现/i;
const notSays =
  /\b(?:can(?:'t|not| ?not)|could(?:n't| not)|unable to|failed to|hard(?:er)? to|difficult to|not be) (?:\w+ )?(?:reproduc|replicat|re-?creat)|\b(?:bug|issue|error|crash|problem|issues?)\b|\breplicate\.com\b|\b(?:data|model|layer|padding) replicat|\bfor reproducib(?:le|ility)\b(?! purposes)|\breproducib(?:le|ility) of (?:the )?(?:research|science)|\bseed\b|\bif you (?:want|wish) (?:your|the) results|\breproducible (?:evaluations?|environments?|builds?|lock|benchmarks?)|\bopen (?:source )?reproduction\b|\breproduction of\b|\bwere reproduced\b|\bnot the (?:exact|same)\b/i;

/** Scripts, commands or configurations that are said to reproduce what was reported. Usage and training guides that don't say so are not it. */
export function detectRepro(context: DetectionContext): KindFinding {
  const found: Evidence[] = [];
  const identifiers: string[] = [];
  for (const file of context.files.own) {
    if (!isReproFile(file) || found.length >= 10) continue;
    const text = context.text(file.path);
    const stub = isKeepFile(file) || (text !== null && (/^(?:py|sh)$/.test(file.extension) ? isStubSource(text) : isUnfilledTemplate(text)));
    found.push(evidence(reproRules.script, { path: file.path, ...(stub ? { stub } : {}) }));
    if (!stub) identifiers.push(`file:${file.path}`);
  }
  for (const document of context.documents) {
    if (
      /(?:^|\/)(?:\.github|third_party|tasks|tests?)\/|(?:^|\/)(?:contributing|changelog|code_of_conduct|security|support|licen[cs]e|issue_template)[^/]*$/i.test(
        document.path,
      )
    )
      continue;
    if (document.format === 'notebook' || document.format === 'bibtex') continue;
    found.push(...sectionsOf(document), ...sentencesIn(document));
    if (found.length >= 12) break;
  }
  return finding('repro', [...found.filter((one) => one.stub !== true), ...found.filter((one) => one.stub === true)].slice(0, 12), identifiers);
}

const reproEndings = new Set(['py', 'sh', 'md', 'rst', 'txt', 'ipynb', 'yaml', 'yml', 'r', 'jl', 'm', 'bash', 'slurm', 'toml', '']);
/** Each name that counts begins so, and so do the folders. */
const mayReproduce = /^(?:repro|replic|run_|paper_)/;

function isReproFile(file: IndexedFile): boolean {
  if (file.folders.length > 3 || !reproEndings.has(file.extension)) return false;
  if (!mayReproduce.test(file.lower) && !mayReproduce.test(file.folders.at(-1) ?? '')) return false;
  if (
    /^(?:reproduc(?:e|ing|tion|ibility)|replicat(?:e|ing|ion)(?=_)|repro|run_(?:all_)?experiments|paper_(?:experiments|results))(?:[_.-](?:table|tab|fig|figure|results?|paper|all|experiments?|main|leader\w*|numbers|eval\w*|exp)\w*)*(?:\.|$)/.test(
      file.lower,
    )
  )
    return !/annotator|scenario|decoder|padding|verify/.test(file.lower);
  return (
    /^(?:reproduc(?:e|tion|ibility)|replication|repro|paper_experiments)$/.test(file.folders.at(-1) ?? '') &&
    /^(?:py|sh|ipynb|md)$/.test(file.extension)
  );
}

/** Sections that speak of reproducing, looked at in one document. */
const sectionsPerDocument = 24;

function sectionsOf(document: TextDocument): readonly Evidence[] {
  const found: Evidence[] = [];
  let seen = 0;
  for (const section of document.sections) {
    if (seen >= sectionsPerDocument) break;
    if (section.level === 0 || section.heading.length > 100 || !heading.test(section.heading) || notHeading.test(section.heading)) continue;
    if (/\b(?:reproduc|replicat)ing \p{L}/iu.test(section.heading) && !reported.test(section.heading)) continue;
    if (section === document.sections[1] && section.level === 1 && !/how to|steps|guide|reproducing/i.test(section.heading)) continue;
    seen += 1;
    const inside = blocksWithin(document, section).slice(0, 200);
    if (inside.some((block) => isRunnable(block, document)) || inside.reduce((words, block) => words + block.text.length, 0) > 600) {
      found.push(evidence(reproRules.section, { path: document.path, line: section.line, note: section.heading }));
    }
  }
  return found;
}

function sentencesIn(document: TextDocument): readonly Evidence[] {
  const found: Evidence[] = [];
  for (const sentence of document.sentences) {
    const { text } = sentence;
    if (text.length > 500 || !saysReported(text) || notSays.test(text)) continue;
    const block = document.blocks[sentence.block];
    if (block === undefined || block.kind === 'heading' || block.struck || !hasCommandsNear(block, document)) continue;
    found.push(evidence(reproRules.sentence, { path: document.path, line: sentence.line, note: text }));
    if (found.length >= 4) break;
  }
  return found;
}

/** The reported thing stands near the verb: "reproduce the results", "these numbers can be reproduced". */
function saysReported(text: string): boolean {
  const match = says.exec(text);
  return match !== null && reported.test(text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 90));
}

/** A command, a script's name or a link to one in the block itself or in the next few. */
function hasCommandsNear(block: Block, document: TextDocument): boolean {
  if (isRunnable(block, document)) return true;
  return document.blocks.slice(block.index + 1, block.index + 5).some((next) => next.section === block.section && isRunnable(next, document));
}

const command =
  /(?:^|[\n`$>] ?)(?:python3?|bash|sh|\.\/|make|torchrun|accelerate|deepspeed|julia|Rscript|sbatch|srun|docker|CUDA_VISIBLE_DEVICES|lm_eval|helm-run|nohup|jupyter|export \w+=)[ /\w"]/m;
const script = /\b[\w/.-]+\.(?:sh|py|ipynb|ya?ml|yml|json|slurm)\b/;

function isRunnable(block: Block, document: TextDocument): boolean {
  if (block.kind === 'code')
    return block.language !== 'bibtex' && !block.text.includes('@article') && (command.test(block.text) || script.test(block.text));
  if (script.test(block.text)) return true;
  return linksOf(document, block.index).some((link) =>
    /(?:\.(?:sh|py|ipynb|ya?ml|json)|\/(?:scripts?|configs?|experiments?|eval\w*|benchmark\w*)(?:\/readme\.md)?\/?)(?:[#?]|$)/i.test(link.href),
  );
}
