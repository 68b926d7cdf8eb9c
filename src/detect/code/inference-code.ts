import { type DetectionContext, finding, type KindFinding } from '../context.ts';
import { liesBelow } from '../files.ts';
import { topicsOf } from '../headings.ts';
import { evidence, type Rule } from '../rule.ts';
import { shownCommands } from './commands.ts';
import { tellingFirst } from './order.ts';
import { sourceFiles } from './source-files.ts';

export const inferenceCodeRules = {
  file: {
    id: 'inference-code/entry-point',
    sees: 'A script or notebook that runs the trained model: demo, inference, generate, predict, sample, app',
    todo: 'Commit a script that loads the weights and runs the model',
    example: 'files:\nREADME.md\ninference.py 5000\n',
    counter: 'files:\nREADME.md\ntrain.py 5000\n',
  },
  usage: {
    id: 'inference-code/usage',
    sees: 'A usage example in the documentation that loads and runs the model',
    todo: 'Show in the README how to load and run the model',
    example:
      'README.md: # Foo\n\n## Usage\n\n```python\nfrom foo import load_model\nmodel = load_model("foo-base")\nprint(model.predict(image))\n```\nfiles:\nREADME.md\nfoo/model.py 9000\n',
    counter: 'README.md: # Foo\n\n## Citation\n\n```bibtex\n@misc{foo, title={Foo}}\n```\n',
  },
} as const satisfies Record<string, Rule>;

const inferName =
  /(?:^|[_-])(?:infer|inference|demo|generate|generation|predict|prediction|predictor|sample|sampling|sampler|chat|app|run|serve|server|cli|test|txt2img|img2img|text2\w+|synthesize|synthesis|translate|transcribe|transcribe|pipeline|pipelines|render|visualize|play|rollout|deploy|gradio\w*|webui|web_demo|example|quickstart|tutorial|usage|apply|main|evaluate|eval)(?:[_.-]|$)/;
const inferFolder =
  /^(?:inference|demo|demos|generation|sampling|serve|serving|deploy|deployment|examples?|notebooks?|colabs?|tutorials?|app|apps|pipelines?)$/;
const runs =
  /from_pretrained\(|\.generate\(|\.predict\(|\.sample\(|\.encode\(|\.forward\(|model\(|load_model\(|pipeline\(|\.chat\(|\.transcribe\(|torch\.hub\.load|load_state_dict|\.eval\(\)|create_model/;

/** Source that runs the trained model: entry points by name, notebooks, usage examples in the README. */
export function detectInferenceCode(context: DetectionContext): KindFinding {
  const { all } = sourceFiles(context);
  const files = all.filter(
    (file) =>
      inferName.test(file.lower) ||
      file.extension === 'ipynb' ||
      ((file.extension === 'py' || file.extension === 'sh') && liesBelow(file, inferFolder)),
  );
  const shown = tellingFirst(files, context, 'inference')
    .slice(0, 3)
    .map((file) => evidence(inferenceCodeRules.file, { path: file.path }));
  for (const document of context.documents.slice(0, 30)) {
    const block = document.blocks.find((one) => one.kind === 'code' && runs.test(one.text));
    if (block !== undefined) {
      shown.push(evidence(inferenceCodeRules.usage, { path: document.path, line: block.line }));
      break;
    }
  }
  const command = shownCommands(context).find(
    (one) => one.script !== null && topicsOf(one.headings[one.headings.length - 1] ?? '').includes('usage'),
  );
  if (command !== undefined) shown.push(evidence(inferenceCodeRules.usage, { path: command.document.path, line: command.line, note: command.text }));
  return finding('inference-code', shown);
}
