import { type DetectionContext, finding, type KindFinding } from '../context.ts';
import { isDatasetProject } from '../data.ts';
import { liesBelow } from '../files.ts';
import { isUnder } from '../headings.ts';
import { similarOwners } from '../ownership/names.ts';
import { evidence, type Rule } from '../rule.ts';
import { detectWeights } from '../weights.ts';
import { shownCommands } from './commands.ts';
import { tellingFirst } from './order.ts';
import { sourceFiles } from './source-files.ts';

export const trainingCodeRules = {
  file: {
    id: 'training-code/entry-point',
    sees: 'A training, pre-training or fine-tuning script, or a package of that name',
    todo: 'Commit the training scripts and their configurations',
    example: 'files:\nREADME.md\ntrain.py 9000\nmodel.py 4000\n',
    counter: 'files:\nREADME.md\ninference.py 9000\ndata/train.json 9000\n',
  },
  command: {
    id: 'training-code/command',
    sees: 'A command under a heading on training that runs a script of the repository',
    todo: 'Show the exact training command in the README',
    example: 'README.md: # Foo\n\n## Training\n\n```bash\npython main.py --config foo.yaml\n```\nfiles:\nREADME.md\nmain.py 9000\n',
    counter: 'README.md: # Foo\n\n## Training\n\nWe trained for two weeks.\nfiles:\nREADME.md\nmain.py 9000\n',
  },
  experiment: {
    id: 'training-code/experiment',
    sees: 'An experiment script of a project that shares no weights: its models are trained by whoever runs it',
    todo: 'Name the training entry point in the README',
    example: 'README.md: # Foo\n\nExperiments on how networks are trained.\nfiles:\nREADME.md\nexperiments/run_toy.py 4000\nfoo/model.py 4000\n',
    counter:
      'README.md: # Foo\n\n## Models\n\n[Foo](https://huggingface.co/foo-lab/foo)\nfiles:\nREADME.md\nexperiments/run_toy.py 4000\nfoo/model.py 4000\n',
  },
  elsewhere: {
    id: 'training-code/own-repository',
    sees: 'A link to another repository of the same owner that is said to hold the training code',
    todo: 'Name the other repository in the policy file, so that it counts',
    example: 'README.md: # Foo\n\nTraining code is in [foo-train](https://github.com/foo-lab/foo-train).\n',
    counter: 'README.md: # Foo\n\nWe thank [bar](https://github.com/bar/bar) for their training code.\n',
  },
} as const satisfies Record<string, Rule>;

const trainName =
  /^(?:\w{0,40}[_-])?(?:train|training|trainer|pretrain|pre_train|pretraining|finetune|fine_tune|finetuning|fine_tuning|sft|train\w{1,4}|dpo|grpo|ppo|rlhf|distill|distillation|trainval|train_net|learn|learner)(?:[_-]\w{0,60})?\.(?:py|sh|ipynb|jl|lua|m|r|cpp|cu)$/;
const trainFolder =
  /^(?:train|training|trainer|trainers|pretrain|pretraining|pre_training|finetune|finetuning|fine_tune|fine-tuning|sft|train_scripts|training_scripts|train_configs|run_train)$/;
const experimentFolder = /^(?:\w+_)?experiments?$/;
const notTraining =
  /train(?:ed|ing)?[_-]?(?:data|set|split|list|ids|files|test_split)|pre_?trained|constrain|strain|restrain|download|tokenizer_train|prepare|preprocess|train_?test|from_pretrained|dataset/;

/** Source that trains: entry points by name, packages of that name, commands under a heading on training, own repositories for it. */
export function detectTrainingCode(context: DetectionContext): KindFinding {
  const { all } = sourceFiles(context);
  const files = all.filter(
    (file) =>
      (trainName.test(file.lower) && !notTraining.test(file.lower)) ||
      (liesBelow(file, trainFolder) && /^(?:py|sh|cu|cpp)$/.test(file.extension) && (file.size ?? 500) > 200 && file.lower !== '__init__.py'),
  );
  const shown = tellingFirst(files, context, 'training')
    .slice(0, 4)
    .map((file) => evidence(trainingCodeRules.file, { path: file.path }));
  const command = shownCommands(context).find((one) => one.script !== null && isTraining(one.headings, one.text));
  if (command !== undefined) shown.push(evidence(trainingCodeRules.command, { path: command.document.path, line: command.line, note: command.text }));
  if (shown.length === 0 && speaksOfTraining(context) && !isDatasetProject(context) && !detectWeights(context).found) {
    const experiment = all.find(
      (file) =>
        /^(?:main|experiments?|exp|run_exp\w*|main_\w+|exp_\w+|\w+_experiments?|experiments?_\w+)\.(?:py|ipynb|jl|r|m|sh)$/.test(file.lower) ||
        (liesBelow(file, experimentFolder) && /^(?:py|ipynb|jl|r|m|sh)$/.test(file.extension) && file.lower !== '__init__.py'),
    );
    if (experiment !== undefined) shown.push(evidence(trainingCodeRules.experiment, { path: experiment.path }));
  }
  const elsewhere = ownTrainingRepository(context);
  if (elsewhere !== null) shown.push(elsewhere.evidence);
  return finding('training-code', shown, elsewhere === null ? [] : [elsewhere.identifier]);
}

/** The README or the source says that something is trained: experiments on graphs or proofs are not training. */
function speaksOfTraining(context: DetectionContext): boolean {
  const words = /\btrain(?:ing|ed|s)?\b|\bepochs?\b|\blearn(?:ed|ing) rate|\bpytorch\b|\btensorflow\b|\bkeras\b/i;
  return (
    words.test((context.readme?.lines ?? []).join('\n').slice(0, 20_000)) ||
    context.sources.some((source) => /\.backward\(\)|optimizer\.step\(|\.fit\(/.test(source.text))
  );
}

function isTraining(headings: readonly string[], text: string): boolean {
  if (
    /\b(?:eval\w*|test|infer\w*|sample|demo|download|prepare\w*|preprocess|convert\w*|generate)[\w-]*\.(?:py|sh)\b|--(?:eval|test|eval[_-]only|test[_-]only|mode[ =](?:test|eval))/i.test(
      text,
    )
  )
    return false;
  if (
    /\b(?:train|finetune|fine_tune|pretrain)\w*\.(?:py|sh)\b|\btrainer?\b|--(?:do_)?train\b|mode[ =]train/i.test(text) &&
    !/train_test_split/.test(text)
  )
    return true;
  const last = headings[headings.length - 1] ?? '';
  return /\btrain(?:ing)?\b|fine-?\s?tun|pre-?train(?:ing)?\b|训练|微调/i.test(last) && !/\bdata|trained|eval/i.test(last);
}

function ownTrainingRepository(context: DetectionContext) {
  for (const mention of context.mentions) {
    if (!mention.identifier.startsWith('github:') || mention.document === null) continue;
    const [owner = '', name = ''] = mention.identifier.slice('github:'.length).split('/');
    if (`${owner}/${name}`.toLowerCase() === context.repository?.toLowerCase()) continue;
    if (context.owner === null || !similarOwners(owner, context.owner) || isUnder(mention.headings, 'foreign')) continue;
    if (
      !/train|finetun|fine-tun/i.test(name) &&
      !/\b(?:train(?:ing)?|fine-?tun\w+|pre-?train\w*)\s+(?:\w+\s+){0,2}(?:code|scripts?|recipes?|repo)/i.test(mention.context)
    )
      continue;
    return {
      identifier: mention.identifier,
      evidence: evidence(trainingCodeRules.elsewhere, { path: mention.path, line: mention.line, url: mention.href }),
    };
  }
  return null;
}
