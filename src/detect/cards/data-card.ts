import type { DetectionContext, KindFinding } from '../context.ts';
import type { Rule } from '../rule.ts';
import { findCards } from './find-cards.ts';
import { dataCardSections } from './standard-sections.ts';

const todo = 'Write a datasheet: why, what is in it, how it was collected and labelled, what it is for, who looks after it';

export const dataCardRules = {
  file: {
    id: 'data-card/file',
    sees: 'A filled file that is called data card, dataset card, datasheet or data statement',
    todo,
    example: 'README.md: # Pebbles\nfiles:\nREADME.md\nDATASHEET.md 4000\n',
    counter: 'README.md: # Pebbles\nfiles:\nREADME.md\ndata/README.md 300\n',
  },
  section: {
    id: 'data-card/section',
    sees: 'A section headed data card, datasheet or data statement',
    todo,
    example:
      '# Pebbles\n\n## Datasheet\n\nPebbles holds ten thousand photographs of stones that we took in 2022. Two students labelled every picture. It is meant for classification and is looked after by the lab.\n',
    counter: '# Pebbles\n\n## Data\n\nUnpack the archive.\n',
  },
  link: {
    id: 'data-card/link',
    sees: 'A link that calls the project’s own page a data card or datasheet',
    todo,
    example: '# Pebbles\n\nSee the [datasheet](https://pebbles.example.org/datasheet.pdf).\n',
    counter: '# Marble\n\nWe use their data ([datasheet](https://github.com/somebody/stones/blob/main/DATASHEET.md)).\n',
  },
  frontMatter: {
    id: 'data-card/hub-source',
    sees: 'The source of a dataset’s hub page, with the hub’s front matter',
    todo,
    example:
      'data/README.md: ---\ntask_categories: [image-classification]\nlicense: cc-by-4.0\n---\n# Pebbles\n\nPebbles holds ten thousand photographs of stones that we took in 2022. Two students labelled every picture. It is meant for classification and is looked after by the lab.\n',
    counter: '---\ntitle: Pebbles\n---\n# Pebbles\n',
  },
} as const satisfies Record<string, Rule>;

const endings = new Set(['md', 'mdx', 'markdown', 'rst', 'txt', 'pdf', 'htm', 'html', '']);

/** Data cards: documents or sections that call themselves so (Gebru et al. 2018; Bender and Friedman 2018). */
export function detectDataCard(context: DetectionContext): KindFinding {
  return findCards(context, {
    kind: 'data-card',
    file: (file) =>
      endings.has(file.extension) &&
      /(?:^|[_.-])data(?:set)?[-_ ]?(?:cards?|sheets?|statements?)(?:[_.-]|$)/i.test(file.lower) &&
      !/template|example/.test(file.lower),
    heading: /^(?:[\p{S}\p{P}\d\s]*)(?:the )?data(?:set)? ?(?:cards?|sheets?|statements?)\b|\bdata ?sheet$|\bdata(?:set)? card$|数据(?:集)?卡/iu,
    anchor: /\bdata(?:set)?[ _-]?(?:cards?|sheets?|statements?)\b(?! for (?:data|natural))(?!.{0,80}\bet al)/i,
    frontMatter: (fields) => 'task_categories' in fields || 'dataset_info' in fields || 'size_categories' in fields,
    standard: dataCardSections,
    rules: dataCardRules,
    reads: ({ path, format }) => format !== 'notebook' && !path.startsWith('.github/'),
  });
}
