import { type DetectionContext, finding, type KindFinding } from './context.ts';
import type { Block, TextDocument } from './document/model.ts';
import { liesBelow } from './files.ts';
import { isUnder, topicsOf } from './headings.ts';
import { anyOf, type Phrase } from './phrases.ts';
import { evidence, type Rule } from './rule.ts';
import { isTrainingLog } from './training-logs.ts';

export const evalResultsRules = {
  table: {
    id: 'eval-results/table',
    sees: 'A table of numbers with the name of a metric or a benchmark',
    todo: 'Report the results in a table of the README or in a machine-readable file',
    example: 'README.md: # Foo\n\n## Results\n\n| Model | Accuracy |\n|---|---|\n| Foo | 81.2 |\n| Foo-L | 83.4 |\n',
    counter: 'README.md: # Foo\n\n| Option | Default |\n|---|---|\n| seed | 42 |\n| steps | 100 |\n',
  },
  prose: {
    id: 'eval-results/prose',
    sees: 'A sentence that states a score on a benchmark or with a metric',
    todo: 'Put the numbers in a table with model, benchmark, split and metric',
    example: 'README.md: # Foo\n\nFoo reaches 81.2% top-1 accuracy on ImageNet.\n',
    counter: 'README.md: # Foo\n\nInstall version 1.2 and run on 8 GPUs.\n',
  },
  figure: {
    id: 'eval-results/figure',
    sees: 'A chart of results shown in the documentation',
    todo: 'Give the numbers of the chart as a table',
    example: 'README.md: # Foo\n\n## Performance\n\n![benchmark results](assets/benchmark.png)\n',
    counter: 'README.md: # Foo\n\n![teaser](assets/teaser.png)\n',
  },
  file: {
    id: 'eval-results/file',
    sees: 'Result files: scores, predictions or outputs of an evaluation in the repository',
    todo: 'Keep result files machine-readable, with model, revision, dataset and split named',
    example: 'files:\nREADME.md\nresults/foo_mmlu.json 3000\n',
    counter: 'files:\nREADME.md\nconfigs/foo.json 3000\n',
  },
} as const satisfies Record<string, Rule>;

/** Names of metrics and of benchmarks. */
const metrics: readonly Phrase[] = [
  { id: 'classification', pattern: /\b(?:acc(?:uracy)?|top-?[15]|f1|auc|auroc|auprc|recall(?:@\d+)?|precision|kappa|dice|c-?index|err(?:or)?\.?)\b/ },
  { id: 'detection', pattern: /\b(?:map|ap(?:50|75)?|miou|iou)\b/ },
  { id: 'generation', pattern: /\b(?:bleu|rouge|fid|clip[- ]?score|psnr|ssim|lpips|exact match|em|pass@\d+)\b/ },
  { id: 'speech', pattern: /\b(?:wer|cer)\b/ },
  { id: 'likelihood', pattern: /\b(?:ppl|perplexity|bpb|bpc|nll|elbo|loss)\b/ },
  { id: 'regression', pattern: /\b(?:rmse|mae|mse|abs ?rel|δ\d?|spearman|pearson|ndcg\S*|r@\d|lddt\w*)\b/ },
  { id: 'preference', pattern: /\b(?:elo|win ?rate|score|avg\.?|average|reward|return|success rate|benchmark|zero-?shot|linear)\b/ },
  { id: 'speed', pattern: /\b(?:throughput|latency|speed-?up|tokens\/s)\b/ },
  { id: 'language-benchmarks', pattern: /\b(?:mmlu\w*|gsm8k|math|human ?eval|mbpp|hellaswag|arc(?:-[ce])?|truthfulqa|bbh|glue|squad)\b/ },
  { id: 'newer-benchmarks', pattern: /\b(?:swe-?bench|aime\w*|gpqa|ifeval|vqa\w*|mme|mmbench|mmmu)\b/ },
  { id: 'vision-benchmarks', pattern: /\b(?:imagenet|coco|ade20k|cifar\w*)\b/ },
  { id: 'arrows', pattern: /↑|↓|准确率|得分/ },
];
const metric = anyOf(metrics);
const strongMetric =
  /\b(?:acc(?:uracy)?|top-?[15]|f1|m?ap(?:50|75)?|miou|bleu|rouge|fid|psnr|ssim|wer|perplexity|ppl|pass@\d+|auroc|auc|mmlu|gsm8k|human ?eval|imagenet|rmse|win ?rate|success rate|error rate|elo)\b|准确率/i;
const notResults =
  /\b(?:gpu|memory|vram|params?|parameters|flops|hidden|layers?|heads|batch|lr|learning rate|epochs?|steps|argument|option|default|flag|hyper-?parameters?|context|license|download|link|url|file|size|version|seed|dimension|tokens)\b/i;

/** Reported numbers: tables, files, charts, plain sentences in the documentation of the project. */
export function detectEvalResults(context: DetectionContext): KindFinding {
  const shown = [];
  for (const document of context.documents) {
    if (document.path.startsWith('.github/') || document.format === 'bibtex') continue;
    const table = resultTable(document);
    if (table !== null) shown.push(evidence(evalResultsRules.table, { path: document.path, line: document.lined ? table.line : null }));
    if (shown.length >= 4) break;
  }
  shown.push(...resultFiles(context).map((path) => evidence(evalResultsRules.file, { path })));
  const figure = resultFigure(context);
  if (figure !== null) shown.push(figure);
  const prose = resultSentence(context);
  if (prose !== null) shown.push(prose);
  return finding('eval-results', shown);
}

/** At least two rows with numbers, a metric in the header, the heading or the row heads, and not a table of sizes or options. */
function resultTable(document: TextDocument): Block | null {
  let start: Block | null = null;
  let rows: Block[] = [];
  for (const block of document.blocks) {
    if (block.kind !== 'row') continue;
    const same =
      start !== null &&
      block.section === start.section &&
      block.line - (rows[rows.length - 1]?.line ?? start.line) <= 14 &&
      block.header === start.header;
    if (!same) {
      if (start !== null && isResults(start, rows, document)) return start;
      start = block;
      rows = [block];
    } else rows.push(block);
  }
  return start !== null && isResults(start, rows, document) ? start : null;
}

function isResults(first: Block, rows: readonly Block[], document: TextDocument): boolean {
  const header = first.header.join(' | ');
  const headings = document.sections[first.section]?.path ?? [];
  const lead = first.lead === null ? '' : (document.blocks[first.lead]?.text ?? '').slice(-300);
  const scoreColumns = first.header.map((cell, index) => ({ cell, index })).filter(({ cell }) => !notResults.test(cell) || strongMetric.test(cell));
  let numbers = 0;
  for (const row of rows) {
    if (row.cells.length < 2) continue;
    for (const { index } of scoreColumns) if (index > 0 && isScore(row.cells[index]?.text ?? '')) numbers += 1;
  }
  if (numbers < 2) return false;
  const heads = rows.map((row) => row.cells[0]?.text ?? '').join(' | ');
  const about = `${header} | ${heads.slice(0, 2_000)}`;
  if (strongMetric.test(about) || (metric.test(header) && numbers >= 3)) return true;
  const inner = headings[headings.length - 1] ?? '';
  return (
    (topicsOf(inner).some((topic) => topic === 'results' || topic === 'evaluation') || metric.test(lead)) &&
    (metric.test(about) || metric.test(lead) || numbers >= 6)
  );
}

function isScore(text: string): boolean {
  const clean = text.replace(/[*_`~]/g, '').trim();
  return /^[<>~≈±+-]?\s?\d{1,3}(?:[.,]\d{1,4})?\s?%?(?:\s?(?:±|\/|\(|→|\+).{0,24})?$/.test(clean);
}

const resultFolder =
  /^(?:results?|eval_res\w*|eval_results?|outputs?|leader_?boards?|exp_data|evals|predictions|logs?|[\w-]*-outputs|scores|\w+_results|benchmark_results)$/;

const notResultFolder = /^(?:\.?tests?|testdata|fixtures|configs?|node_modules)$/;
const resultEndings = new Set('json jsonl csv tsv md txt yaml yml xlsx zip log pkl npz'.split(' '));

function resultFiles(context: DetectionContext): readonly string[] {
  const files = context.files.own.filter((file) => {
    if (!resultEndings.has(file.extension) || (file.size ?? 100) < 40 || liesBelow(file, notResultFolder) || isTrainingLog(file, context))
      return false;
    if (
      /^(?:results?|leaderboard|scores|eval_results)[\w.-]*\.(?:json|jsonl|csv|tsv|md|txt|ya?ml|xlsx|zip)$/.test(file.lower) ||
      /(?:_results?|_scores|_metrics|_outputs)\.(?:json|jsonl|csv|tsv|txt|zip|md)$/.test(file.lower)
    )
      return true;
    return (
      liesBelow(file, resultFolder) && /^(?:json|jsonl|csv|tsv|txt|log|pkl|npz|zip)$/.test(file.extension) && !/requirements|config/.test(file.lower)
    );
  });
  return files.slice(0, 3).map((file) => file.path);
}

const chart = /bench|result|perf(?:ormance)?\b|performance|score|accuracy|eval|leaderboard|metric|compar|wer\b|fid\b|vs[_-]/i;

function resultFigure(context: DetectionContext) {
  for (const document of context.documents.slice(0, 25)) {
    if (!document.lined) continue;
    for (const link of document.links) {
      if (link.kind !== 'image' || link.href.startsWith('attachment:') || /shields\.io|badge|\.gif$|logo|icon/i.test(link.href)) continue;
      const headings = document.sections[link.section]?.path ?? [];
      const name = `${link.href.slice(link.href.lastIndexOf('/') + 1)} ${link.text}`;
      const under =
        (isUnder(headings, 'results') || isUnder(headings, 'evaluation')) &&
        !/qualitative|visual|gallery|demo|example|sample/i.test(headings.join(' '));
      if (under || chart.test(name))
        return evidence(evalResultsRules.figure, { path: document.path, line: document.lined ? link.line : null, url: link.href });
    }
  }
  return null;
}

const scoreSentence =
  /\b(?:achiev\w+|reach\w*|obtain\w*|attain\w*|scor\w+|gets?|got|yields?|outperform\w*|improv\w+|surpass\w*|with|of|accuracy|fid|error)\b[^.]{0,80}?\b\d{1,3}(?:\.\d{1,3})?\s?%|\b(?:accuracy|fid|f1|miou|m?ap|bleu|psnr|wer|perplexity|pass@1|score)\b[^.\d]{0,30}\d{1,3}\.\d{1,3}|\d{1,2}\.\d{1,2}\s(?:fid|map|miou|bleu|top-1|f1|psnr)\b/i;

function resultSentence(context: DetectionContext) {
  for (const document of context.documents.slice(0, 3)) {
    for (const sentence of document.sentences) {
      if (sentence.text.length > 600 || !scoreSentence.test(sentence.text) || !strongMetric.test(sentence.text)) continue;
      if (/GPU|memory|install|version|download/i.test(sentence.text)) continue;
      return evidence(evalResultsRules.prose, { path: document.path, line: sentence.line });
    }
  }
  return null;
}
