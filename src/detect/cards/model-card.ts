import type { DetectionContext, KindFinding } from '../context.ts';
import type { Rule } from '../rule.ts';
import { findCards } from './find-cards.ts';
import { modelCardSections } from './standard-sections.ts';

const todo = 'Fill in a model card: what it is for, what it was trained on, how it was measured, where it fails';

export const modelCardRules = {
  file: {
    id: 'model-card/file',
    sees: 'A filled file that is called model card or system card',
    todo,
    example: 'README.md: # Marble\nfiles:\nREADME.md\nMODEL_CARD.md 4000\n',
    counter: 'README.md: # Marble\nfiles:\nREADME.md\ndocs/models.md 900\n',
  },
  section: {
    id: 'model-card/section',
    sees: 'A section headed "Model card"',
    todo,
    example:
      '# Marble\n\n## Model card\n\nMarble is a small language model for English. It was trained on public web text until 2023 and is meant for research on tokenisation. It fails on long inputs and other languages.\n',
    counter: '# Marble\n\n## Models\n\nSee the table.\n',
  },
  link: {
    id: 'model-card/link',
    sees: 'A link that calls the project’s own page a model card',
    todo,
    example: '# Marble\n\nRead the [model card](https://huggingface.co/marble/marble-7b).\n',
    counter: '# Marble\n\nWe start from LLaMA ([model card](https://github.com/somebody/llama/blob/main/MODEL_CARD.md)).\n',
  },
  frontMatter: {
    id: 'model-card/hub-source',
    sees: 'The source of a hub page, with the hub’s front matter',
    todo,
    example:
      'HUGGINGFACE_README.md: ---\nlicense: apache-2.0\npipeline_tag: text-generation\n---\n# Marble\n\nMarble is a small language model for English. It was trained on public web text until 2023 and is meant for research on tokenisation and on long inputs.\n',
    counter: '---\ntitle: Marble docs\n---\n# Marble\n\nWelcome.\n',
  },
} as const satisfies Record<string, Rule>;

const name = /(?:^|[_.-])(?:model|system)[-_ ]?cards?(?:[_.-]|$)/i;
const endings = new Set(['md', 'mdx', 'markdown', 'rst', 'txt', 'pdf', 'htm', 'html', 'json', 'yaml', 'yml', '']);

/** Model cards: documents or sections that call themselves so (Mitchell et al. 2019). A hub page counts when the repository calls it a card. */
export function detectModelCard(context: DetectionContext): KindFinding {
  return findCards(context, {
    kind: 'model-card',
    file: (file) =>
      endings.has(file.extension) &&
      (name.test(file.lower) || /^model_?cards?$/.test(file.folders.at(-1) ?? '')) &&
      !/template|example/.test(file.lower),
    heading: /^(?:[\p{S}\p{P}\d\s]*)(?:the )?(?:model|system) ?cards?\b|\bmodel ?card$|模型卡/iu,
    anchor: /\b(?:model|system)[ _-]?cards?\b(?! for model reporting)(?!.{0,80}\bet al)|模型卡/i,
    frontMatter: (fields, path) =>
      !/^readme/i.test(path.split('/').at(-1) ?? '') &&
      ['pipeline_tag', 'library_name', 'base_model', 'model-index', 'license', 'inference', 'widget'].filter((key) => key in fields).length >= 2,
    standard: modelCardSections,
    rules: modelCardRules,
    reads: ({ path, format }) => format !== 'notebook' && !path.startsWith('.github/'),
  });
}
