import type { Evidence } from '../detection.ts';
import { type ShownCommand, shownCommands } from './code/commands.ts';
import { sourceFiles } from './code/source-files.ts';
import { type DetectionContext, finding, type KindFinding } from './context.ts';
import { type IndexedFile, liesBelow } from './files.ts';
import { isUnder, topicsOf } from './headings.ts';
import { similarOwners } from './ownership/names.ts';
import { saysForeignHolding } from './ownership/wording.ts';
import { evidence, type Rule } from './rule.ts';
import { contentOf } from './substance.ts';

export const evalsRules = {
  file: {
    id: 'evals/script',
    sees: 'An evaluation script or package: eval, evaluate, benchmark, metrics',
    todo: 'Add the evaluation scripts',
    example: 'files:\nREADME.md\neval/run_eval.py 6000\n',
    counter: 'files:\nREADME.md\nevaluation/outputs.jsonl 90000\n',
  },
  command: {
    id: 'evals/command',
    sees: 'A command in the documentation that evaluates, run by a script of the repository or a known harness',
    todo: 'Show the exact evaluation command in the README',
    example: 'README.md: # Foo\n\n## Evaluation\n\n```bash\npython main.py --eval --ckpt foo.pth\n```\nfiles:\nREADME.md\nmain.py 9000\n',
    counter: 'README.md: # Foo\n\n## Evaluation\n\nFoo is better than Bar.\nfiles:\nREADME.md\nmain.py 9000\n',
  },
  harness: {
    id: 'evals/harness-config',
    sees: 'Configuration of an evaluation harness: lm-eval task, OpenCompass, HELM run specs, promptfoo, inspect',
    todo: 'Commit the harness configuration and name the harness version',
    example: 'files:\nREADME.md\npromptfooconfig.yaml 900\n',
    counter: 'files:\nREADME.md\nconfig.yaml 900\n',
  },
  outputs: {
    id: 'evals/outputs-only',
    sees: 'An evaluation folder that holds outputs only: nothing in it can be run',
    todo: 'Add the scripts or the harness configuration that made these outputs',
    example: 'files:\nREADME.md\nevaluation/outputs.jsonl 90000\n',
    counter: 'files:\nREADME.md\nevaluation/outputs.jsonl 90000\nevaluation/run_eval.py 6000\n',
  },
  elsewhere: {
    id: 'evals/own-repository',
    sees: 'A link to an evaluation repository of the same owner',
    todo: 'Name the other repository in the policy file, so that it counts',
    example: 'README.md: # Foo\n\nEvaluation code is in [foo-eval](https://github.com/foo-lab/foo-eval).\n',
    counter: 'README.md: # Foo\n\nWe thank the authors of [bar-eval](https://github.com/bar/bar-eval).\n',
  },
} as const satisfies Record<string, Rule>;

const evalName =
  /^(?:.{0,60}[_-])?(?:eval|evals|evaluate|evaluation|evaluator|benchmark|benchmarks|bench|metrics?|score|scoring|scorer|test|validate|validation|val|linear_eval|zero_?shot|knn|fid|compute_\w+|calc_\w+|run_eval\w*|eval\w+|judge|perplexity|ppl)(?:[_-].{0,60})?\.(?:py|sh|ipynb|jl|lua|m|r)$/;
const strongName = /(?:^|[_-])(?:eval\w*|benchmark\w*|zero_?shot|linear_eval|linear_probe|fid|knn|judge|perplexity)(?:[_.-]|$)/;
const evalFolder =
  /^(?:eval|evals|evaluation|evaluations|evaluate|evaluator|evaluators|benchmark|benchmarks|bench|eval_\w+|evaluation_\w+|\w+_eval|\w+_evaluation|\w+_bench|metrics|lm_eval\w*|eval-\w+|scoring)$/;
/** In an evaluation folder these alone evaluate nothing. */
const helperName =
  /^(?:__init__|infer\w*|sampl\w*|generat\w*|demo\w*|utils?|funcs?|helpers?|\w*wrapper|config\w*|constants?|preprocess\w*|download\w*|setup)\.\w+$/;
const code = /^(?:py|sh|ipynb|jl|lua|m|r|cpp|cu|yaml|yml)$/;
const harnessFile = /^(?:promptfooconfig\.ya?ml|run_specs?[\w-]*\.conf|eval_[\w-]+\.ya?ml)$/;

/** Settings evaluate nothing by themselves, unless they lie in the folder of evaluation or of a harness that everybody has. */
const isConfiguration = (file: IndexedFile): boolean => file.extension === 'yaml' || file.extension === 'yml';
const harnessFolder = /^(?:evals?|evaluations?|lm_eval\w*|lm-eval\w*|opencompass|helm|lighteval|promptfoo|alpaca_?eval\w*)$/;

/** Runnable evaluation: scripts, harness configurations, exact commands, own evaluation repositories. Output files are not evals. */
export function detectEvals(context: DetectionContext): KindFinding {
  const { all } = sourceFiles(context);
  const configs = context.files.own.filter((file) => isConfiguration(file) && !file.folders.includes('.github') && (file.size ?? 200) >= 100);
  const candidates = [...all, ...configs].filter((file) => isEvalFile(file) && !testsUnits(file, context));
  const scripts = withoutSpeed(candidates, context);
  const files = scripts.every(isConfiguration) ? scripts.filter((file) => liesBelow(file, harnessFolder)) : [...scripts];
  const shown = files
    .sort((a, b) => a.folders.length - b.folders.length)
    .slice(0, 4)
    .map((file) => evidence(evalsRules.file, { path: file.path }));
  for (const file of context.files.own)
    if ((isConfiguration(file) || file.extension === 'conf') && harnessFile.test(file.lower) && shown.length < 6)
      shown.push(evidence(evalsRules.harness, { path: file.path }));
  for (const module of context.files.submodules)
    if (/eval|bench/i.test(module.path) && shown.length < 6) shown.push(evidence(evalsRules.harness, { path: module.path }));
  const command = shownCommands(context).find(isEvaluation);
  if (command !== undefined) shown.push(evidence(evalsRules.command, { path: command.document.path, line: command.line, note: command.text }));
  const elsewhere = ownEvaluationRepository(context);
  if (elsewhere !== null) shown.push(elsewhere.evidence);
  if (shown.length === 0) shown.push(...outputFolders(context));
  const named = shown.length === 0 ? {} : { named: naming(context) };
  return finding('evals', shown, elsewhere === null ? [] : [elsewhere.identifier], named);
}

/** `test.sh` and its like run the tests of the program, where their text says so. */
function testsUnits(file: IndexedFile, context: DetectionContext): boolean {
  return /^test\.\w+$/.test(file.lower) && /\b(?:pytest|unittest|ctest|nosetests|tox)\b/.test(context.text(file.path)?.slice(0, 16_384) ?? '');
}

/**
 * Benchmark scripts that take times and name no metric measure speed. Told from their text, where that is at hand, and else from what the
 * benchmark scripts beside them do.
 */
function withoutSpeed(files: readonly IndexedFile[], context: DetectionContext): readonly IndexedFile[] {
  const folders = new Map<string, Set<boolean>>();
  const told = files.map((file) => {
    const timed = takesTimes(file, context);
    const folder = file.folders.join('/');
    if (timed !== null) folders.set(folder, (folders.get(folder) ?? new Set()).add(timed));
    return { file, timed, folder };
  });
  return told
    .filter(({ file, timed, folder }) => {
      if (timed !== null || !/bench/i.test(file.path)) return timed !== true;
      const beside = folders.get(folder);
      return !(beside?.has(true) === true && !beside.has(false));
    })
    .map(({ file }) => file);
}

/** Null: its name does not speak of benchmarks, or its text was not read. */
function takesTimes(file: IndexedFile, context: DetectionContext): boolean | null {
  if (!/bench|profil|perf/.test(file.lower)) return null;
  const text = context.text(file.path)?.slice(0, 65_536);
  if (text === undefined) return null;
  return (
    /perf_counter|time\.time\(|\blatency\b|\bthroughput\b|tokens?[_ /]?(?:per|s\b)|cuda\.Event|do_bench|benchmark_forward/i.test(text) &&
    !/\baccuracy|\bscore\b|\bmetrics?\b|\bf1\b|\bbleu\b|\bwer\b|exact_match|\bevaluat/i.test(text)
  );
}

const outputFile = /^(?:jsonl?|csv|tsv|txt|log|pkl|npy|npz|parquet|xlsx|zip|gz)$/;
const outputFolder = /^(?:eval|evals|evaluations?|eval_\w+|\w+_eval|\w+_evaluation)$/;

/** Evaluation folders without anything to run, each as a stub that says what lies there. */
function outputFolders({ files }: DetectionContext): readonly Evidence[] {
  const folders = new Set<string>();
  for (const file of files.own) {
    const at = liesBelow(file, outputFolder) ? file.folders.findIndex((folder) => outputFolder.test(folder)) : -1;
    if (at >= 0 && at <= 2)
      folders.add(
        file.path
          .split('/')
          .slice(0, at + 1)
          .join('/'),
      );
    if (folders.size >= 20) break;
  }
  const found: Evidence[] = [];
  for (const folder of folders) {
    const inside = contentOf(files, folder).filter(({ lower }) => !/^readme|^licen[cs]e/.test(lower));
    if (inside.length === 0 || !inside.every((file) => outputFile.test(file.extension) && !/config|task|prompt/.test(file.lower))) continue;
    const counts = new Map<string, number>();
    for (const { extension } of inside) counts.set(extension, (counts.get(extension) ?? 0) + 1);
    const said = [...counts].map(([extension, count]) => `${count} .${extension} ${count === 1 ? 'file' : 'files'}`).join(', ');
    found.push(evidence(evalsRules.outputs, { path: folder, stub: true, note: `outputs only (${said}), no script and no harness configuration` }));
    if (found.length >= 3) break;
  }
  return found;
}

function isEvalFile(file: IndexedFile): boolean {
  const { lower: name, folders, extension, size } = file;
  if ((size !== null && size < 150) || folders[0]?.startsWith('.')) return false;
  if (/speed|latency|throughput|kernel|profil|memory|unittest|[_-]config(?:uration)?(?:\.\w+|s\.ya?ml)$/.test(name)) return false;
  if (extension === 'ipynb' && /zero_?shot|demo|tutorial|example/.test(name) && !/eval|bench/.test(name)) return false;
  if (strongName.test(name) && evalName.test(name)) return true;
  if (evalName.test(name) && /^(?:test|evaluate|validate|val|score|metrics?)\.(?:py|sh|lua|m)$/.test(name) && folders.length <= 1) return true;
  return liesBelow(file, evalFolder) && code.test(extension) && !helperName.test(name);
}

const harness =
  /\b(?:lm_eval|lm-eval|lighteval|opencompass|helm-run|inspect eval|promptfoo|evalplus|simple_eval\w*|alpaca_eval|vlmevalkit|lmms[-_]eval|bigcode-evaluation-harness|mteb)\b/i;

/** Under a heading that says only "testing" the command has to have something of a model: a switch is tested as well, and a cable. */
const evaluates =
  /\beval|bench|valid|\bmetric|score|leader|accura|评|評価|test(?:\.|_|ing? (?:on|set|data|the (?:model|network)))|infer|predict|model|weights|check ?point|ckpt|resume|load|--\w*(?:data|test)/i;

function isEvaluation(command: ShownCommand): boolean {
  if (harness.test(command.text)) return true;
  if (
    /--(?:do_)?(?:eval|evaluate|eval[_-]only|test[_-]only|test)\b(?!-)|\bmode[= ](?:['"]?)(?:eval|test|val|ppl_eval|sample_eval)\b|[\w/.-]*(?:\b|_)eval(?:uate|uation)?[\w/-]*\.(?:py|sh|ya?ml|json)\b|\bbenchmark[\w/-]*\.(?:py|sh)\b/i.test(
      command.text,
    )
  )
    return command.script !== null;
  const last = command.headings[command.headings.length - 1] ?? '';
  if (command.script === null || /(?:^|\/)contribut/i.test(command.document.path)) return false;
  if (
    /\b(?:unit|integration|local)[\s_-]+test|pytest|\btests?\/|\b(?:pre_?|fine_?)?(?:train|tune)\w*\.(?:py|sh)\b|download|prepare|install|data/i.test(
      `${command.text} ${last}`,
    )
  )
    return false;
  const says = evaluates.test(last) || evaluates.test(command.text);
  return says && topicsOf(last).includes('evaluation') && !/(?:^|\/)(?:app|demo|gradio|web_demo)\w*\.py$/.test(command.script);
}

function ownEvaluationRepository(context: DetectionContext) {
  for (const mention of context.mentions) {
    if (!mention.identifier.startsWith('github:') || mention.document === null) continue;
    const [owner = '', name = ''] = mention.identifier.slice('github:'.length).split('/');
    if (`${owner}/${name}`.toLowerCase() === context.repository?.toLowerCase()) continue;
    const alike = context.owner !== null && similarOwners(owner, context.owner);
    const ours = /\bour (?:\w+ ){0,3}(?:eval\w*|benchmark\w*|harness)/i.test(mention.context);
    if ((!alike && !ours) || isUnder(mention.headings, 'foreign') || (!alike && saysForeignHolding.test(mention.context))) continue;
    if (
      !/eval|bench/i.test(name) &&
      !/\b(?:eval\w*|benchmark\w*)\s+(?:\w+\s+){0,2}(?:code|scripts?|harness|repo|suite|framework|toolkit)/i.test(mention.context)
    )
      continue;
    return {
      identifier: mention.identifier,
      evidence: evidence(evalsRules.elsewhere, { path: mention.path, line: mention.line, url: mention.href }),
    };
  }
  return null;
}

/** What makes a number hard to game: a named harness, a pinned revision, a named split. */
function naming(context: DetectionContext): NonNullable<KindFinding['named']> {
  const text = [
    ...shownCommands(context)
      .filter(isEvaluation)
      .map((one) => one.text),
    ...context.sources.filter((one) => /eval|bench/i.test(one.path)).map((one) => one.text.slice(0, 20_000)),
  ].join('\n');
  return {
    harness: harness.test(text),
    revision: /--revision|revision\s{0,3}[=:]|@[0-9a-f]{7,40}\b|==\d+\.\d+/.test(text),
    split: /\b(?:split|subset)\s{0,3}[=:]|\b(?:test|validation|val|dev)[_ -](?:set|split)\b/i.test(text),
  };
}
