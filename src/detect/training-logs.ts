import type { Evidence } from '../detection.ts';
import { type DetectionContext, finding, type KindFinding } from './context.ts';
import { type IndexedFile, liesBelow } from './files.ts';
import { isUnder } from './headings.ts';
import { evidence, type Rule } from './rule.ts';
import { isEmptyFolder, isKeepFile } from './substance.ts';

const todo = 'Make the training runs public (W&B, TensorBoard, Comet) or commit their logs, and link them';

export const trainingLogsRules = {
  run: {
    id: 'training-logs/run-link',
    sees: 'A link to a public run or report on a tracking service',
    todo,
    example: '# Marble\n\nTraining curves: https://wandb.ai/marble/pretraining/reports/Run-1.\n',
    counter: '# Marble\n\nLog in to https://wandb.ai/site first.\n',
  },
  link: {
    id: 'training-logs/log-link',
    sees: 'A link that is called log, training log or loss curve',
    todo,
    example: '# Marble\n\n| Model | Files |\n|---|---|\n| Tiny | [weights](https://example.net/t.pth), [log](https://example.net/t.log) |\n',
    counter: '# Marble\n\nSee the [changelog](CHANGELOG.md) and [log in](https://marble.example.net/login).\n',
  },
  file: {
    id: 'training-logs/file',
    sees: 'Log files of training in the repository',
    todo,
    example: 'README.md: # Marble\nfiles:\nREADME.md\ntrain_logs/run1.log 50000\n',
    counter: 'README.md: # Marble\nfiles:\nREADME.md\nlogs/.gitkeep 0\nutils/logger.py 900\n',
  },
  curve: {
    id: 'training-logs/curve',
    sees: 'A picture of the training loss or of training curves',
    todo,
    example: '# Marble\n\n![training loss](figures/training_loss.png)\n',
    counter: '# Marble\n\n![results](figures/accuracy_bars.png)\n',
  },
} as const satisfies Record<string, Rule>;

/** Tracking services, by address: a run, a report, an experiment; not the service's own pages. */
const runs =
  /^(?:wandb:(?!site\/|authorize|docs\/|home|settings|login)|url:https?:\/\/(?:(?:www\.)?comet\.(?:com|ml)\/[\w-]+\/[\w-]+|tensorboard\.dev\/experiment\/|(?:app|ui)\.neptune\.ai\/[\w-]+\/|[\w-]+\.wandb\.io\/|(?:www\.)?api\.wandb\.ai\/links\/|swanlab\.cn\/@|(?:www\.)?mlflow\.[\w.]+\/#\/experiments))/i;
const serviceOwn = /\/(?:site|docs|login|signup|pricing|authorize|quickstart)\b/i;
const logAnchor =
  /^\W*(?:(?:training|train|tensorboard|wandb|full|tb|pre-?training)[ _-]?)?(?:logs?|log ?files?|log ?book|curves?|loss(?:es)?(?: curves?)?|metrics logs?)\W*$|\btraining (?:logs?|curves?|dynamics)\b|\bloss curves?\b|训练日志/i;
/** "See the logs" may be any program's: in a sentence, training has to stand near. */
const plainLog = /^\W*logs?(?: ?files?)?\W*$/i;
const aboutTraining = /train|\bloss|tensor ?board|wandb|weights|check ?points?|ckpt|models?\b|epoch|experiment|results?|训练/i;
const logFile =
  /^events\.out\.tfevents\.|^trainer_(?:state|log)\.jsonl?$|(?:^|[_-])(?:train(?:ing|er)?|pretrain(?:ing)?|finetun\w*|prun(?:e|ing)|loss)[_-]?(?:logs?|history|curves?|metrics|losses|state)(?:[_.-].*)?\.(?:txt|log|csv|jsonl?|zip|tar|gz|out)$|(?:^|[_-])log_?book(?:[_.-].*)?\.(?:pdf|md|txt)$|^wandb-summary\.json$/;
/** In a folder of logs: named after the training that wrote it. */
const trainingRun = /^(?:pre-?)?(?:train|finetun\w*)(?:ing)?(?:[_.-].*)?\.(?:csv|tsv|jsonl?|txt|log|out)$/;
const curve =
  /(?:train(?:ing)?|pre-?train(?:ing)?|val(?:idation)?)[ _-]*(?:loss|curves?|dynamics|accuracy|perplexity)|loss[ _-]*(?:curves?|plot|_?\d+\s?[bt]{1,2}\b|history)|(?:^|[/ _-])loss(?:es)?\.(?:png|svg|jpe?g|pdf)|learning[ _-]curves?/i;

/** Logs of training: public runs, linked logs, committed log files, curves. Outputs of experiments and logging code are something else. */
export function detectTrainingLogs(context: DetectionContext): KindFinding {
  const found: Evidence[] = [];
  const identifiers: string[] = [];
  for (const mention of context.mentions) {
    if (mention.document === null || isUnder(mention.headings, 'foreign')) continue;
    const text = mention.link?.text ?? '';
    const run = runs.test(mention.identifier) && !serviceOwn.test(mention.href);
    const log =
      !run &&
      mention.link?.kind === 'link' &&
      text.length < 60 &&
      logAnchor.test(text) &&
      !/\b(?:change|release|issue)\b/i.test(text) &&
      (mention.link.cell >= 0 || !plainLog.test(text) || aboutTraining.test(`${mention.context} ${mention.headings.join(' ')} ${mention.href}`)) &&
      !/\.py\b/.test(mention.href);
    if (!run && !log) continue;
    found.push(evidence(run ? trainingLogsRules.run : trainingLogsRules.link, { path: mention.path, line: mention.line, url: mention.href }));
    if (!identifiers.includes(mention.identifier)) identifiers.push(mention.identifier);
  }
  for (const file of context.files.own) {
    if (isKeepFile(file) || !isTrainingLog(file, context)) continue;
    found.push(evidence(trainingLogsRules.file, { path: file.path }));
    if (identifiers.length < 20) identifiers.push(`file:${file.path}`);
    if (found.length > 60) break;
  }
  for (const folder of emptyFolders(context))
    found.push(evidence(trainingLogsRules.file, { path: folder, stub: true, note: 'a folder without files' }));
  found.push(...curves(context));
  return finding(
    'training-logs',
    [...found.filter((one) => one.stub !== true), ...found.filter((one) => one.stub === true)].slice(0, 20),
    identifiers.slice(0, 20),
  );
}

const logFolder = /^(?:(?:train(?:ing)?|pretrain(?:ing)?)[_-]?)?logs?$|^(?:wandb|mlruns|tensorboard)$/;

/**
 * A log of training: by its name, by its folder, or, where its text is at hand, by a table of losses by step.
 * Tables under `logs/` that are neither may as well be results.
 */
export function isTrainingLog(file: IndexedFile, context: DetectionContext): boolean {
  if (isLog(file)) return true;
  if ((file.extension !== 'csv' && file.extension !== 'tsv') || !liesBelow(file, tableFolder)) return false;
  const head = context.text(file.path)?.slice(0, 400).split('\n')[0]?.toLowerCase() ?? '';
  const columns = head.split(/[,\t;]/).map((column) => column.trim());
  return (
    columns.some((column) => /^(?:global_?)?(?:steps?|iter(?:ation)?s?|epochs?)$/.test(column)) && columns.some((column) => column.includes('loss'))
  );
}

const tableFolder = /logs?$|^runs$/;
const runFolder = /^(?:train(?:ing)?|pretrain(?:ing)?|finetun\w*)[_-]?logs?$|^(?:wandb|mlruns|runs|tensorboard|tb_?logs?|chronicles|log_?book)$/;
/** Most files are source, configuration and pictures: none of these names is a log's. */
const neverLogs = new Set('py pyi ipynb sh c cc cpp cu h hpp rs go java js ts r jl m lua yaml yml toml png jpg jpeg gif svg'.split(' '));

/** Log files by name, or any log in a folder that says training logs. */
function isLog(file: IndexedFile): boolean {
  if (neverLogs.has(file.extension)) return false;
  if (logFile.test(file.lower)) return true;
  if (/^logs?$/.test(file.folders.at(-1) ?? '') && trainingRun.test(file.lower)) return true;
  const folder = liesBelow(file, runFolder) ? file.folders.find((one) => runFolder.test(one)) : undefined;
  if (folder === undefined) return false;
  return (
    /^(?:log|csv|out|tfevents|err)$/.test(file.extension) ||
    (/^(?:chronicles|log_?book)$/.test(folder) && /^(?:md|txt|pdf)$/.test(file.extension)) ||
    (/logs?$/.test(folder) && /^(?:txt|jsonl?|zip|gz)$/.test(file.extension))
  );
}

/** Folders for logs at the root that hold a keep-file and nothing else. */
function emptyFolders({ files }: DetectionContext): readonly string[] {
  const folders = new Set(
    files.own.filter((file) => file.folders.length === 1 && logFolder.test(file.folders[0] ?? '')).map((file) => file.path.split('/')[0] ?? ''),
  );
  return [...folders].filter((folder) => isEmptyFolder(files, folder));
}

function curves(context: DetectionContext): readonly Evidence[] {
  const found: Evidence[] = [];
  for (const document of context.documents.slice(0, 20)) {
    if (document.format === 'notebook') continue;
    for (const link of document.links) {
      if (link.kind !== 'image' || !curve.test(`${link.text} ${link.href}`) || isUnder(document.sections[link.section]?.path ?? [], 'foreign'))
        continue;
      found.push(evidence(trainingLogsRules.curve, { path: document.path, line: link.line, url: link.href }));
      if (found.length >= 5) return found;
    }
  }
  return found;
}
