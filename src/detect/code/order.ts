import type { DetectionContext } from '../context.ts';
import { type IndexedFile, liesBelow } from '../files.ts';
import { shownCommands } from './commands.ts';

/** Names that say what a reader looks for first, by what is asked. */
const likely = {
  code: /^(?:(?:main_?)?(?:train|training|pretrain|finetune|main|run|model|models|modeling|modelling|network|networks|net|trainer|pipeline)(?:[_-]\w{0,40})?|(?:run|main)[_-](?:train|pretrain)\w{0,40})\.\w+$/,
  training:
    /^(?:main|run_)?_?(?:train|training|pretrain|pretraining|finetune|fine_tune|train_net|trainval|run_train(?:ing)?|run_pretrain(?:ing)?)(?:_\w{0,20})?\.\w+$/,
  inference: /^(?:infer|inference|generate|predict|sample|demo|chat|run_inference|run_generator|cli_demo|web_demo)(?:_\w{0,20})?\.\w+$/,
} as const;

/** What stands beside the work: drawing, preparing, converting, measuring speed, configuration. */
const besideNames =
  /(?:^|[_.-])(?:plots?|plotting|eda|figures?|draw|visuali[sz]e\w*|convert\w*|download\w*|prepare\w*|preprocess\w*|process|tools?|utils?|helpers?|benchmarks?|patch|register\w*|datasets?|data|samplers?|example|tutorial|scraper|config|settings|constants?|logger|registry|create)(?:[_.-]|$)/;
const besideFolders =
  /^(?:configs?|conf|plots?|figures?|notebooks?|tutorials?|examples?|demos?|benchmarks?|deploy|deployment|utils?|datasets?|data|data_?utils|docker|case-studies|playground|\w+_demo|patch|misc|experimental|archive|legacy|old|evals?|evaluation)$/;
/** Not a way to run a model, though its name matched. */
const measuring = /(?:^|[_-])(?:eval|evaluate|evaluation|test|context)(?:[_.-]|$)/;

/**
 * Puts first what a reader would call the work: what the documentation runs, then files with telling names, near the top, in a language rather
 * than in notebooks. Only the order changes; equal files stay as they are.
 */
export function tellingFirst(files: readonly IndexedFile[], context: DetectionContext, what: keyof typeof likely): readonly IndexedFile[] {
  const shown = new Set(shownCommands(context).flatMap(({ script }) => (script === null ? [] : [script])));
  const distance = (file: IndexedFile): number =>
    file.folders.length * 4 +
    (likely[what].test(file.lower) ? -20 : 0) +
    (shown.has(file.path) ? -10 : 0) +
    (besideNames.test(file.lower) ? 15 : 0) +
    (liesBelow(file, besideFolders) ? 8 : 0) +
    (file.extension === 'ipynb' ? 12 : 0) +
    (/^(?:__init__|setup)\.py$|\.config\.\w+$/.test(file.lower) ? 25 : 0) +
    (what === 'inference' && measuring.test(file.lower) ? 12 : 0);
  return files
    .map((file) => ({ file, distance: distance(file) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ file }) => file);
}
