import type { Evidence } from '../detection.ts';
import { type DetectionContext, finding, type KindFinding } from './context.ts';
import { topLevelFields } from './document/fields.ts';
import type { BibEntry, TextDocument } from './document/model.ts';
import { isUnder } from './headings.ts';
import { namesProject, similarTitles } from './ownership/names.ts';
import { ownPaper, scorePapers } from './ownership/papers.ts';
import { evidence, type Rule } from './rule.ts';

const todo = 'Add a CITATION.cff (https://citation-file-format.github.io) or a BibTeX entry to the README';

export const citationRules = {
  file: {
    id: 'citation/file',
    sees: 'A CITATION.cff with title and authors, or another citation file',
    todo,
    example:
      'README.md: # Marble\nCITATION.cff: cff-version: 1.2.0\ntitle: Marble\nauthors:\n  - family-names: Doe\nfiles:\nREADME.md\nCITATION.cff 200\n',
    counter: 'README.md: # Marble\nCITATION.cff: cff-version: 1.2.0\ntitle: TODO\nfiles:\nREADME.md\nCITATION.cff 40\n',
  },
  bibtex: {
    id: 'citation/bibtex',
    sees: 'A BibTeX entry for the project’s own work',
    todo,
    example: '# Marble\n\n## Citation\n\n```\n@misc{doe2024marble,\n title={Marble: small models},\n author={Doe, Jane}\n}\n```\n',
    counter: '# Marble\n\n## Citation\n\n```\n@misc{todo, title={TODO}, author={}}\n```\n',
  },
} as const satisfies Record<string, Rule>;

/** How others are to cite the work: a citation file or own BibTeX. Entries for other people's papers don't count. */
export function detectCitation(context: DetectionContext): KindFinding {
  const found: Evidence[] = [];
  for (const file of context.files.own) {
    if (file.folders.length > 1 || !/^citation(?:s)?(?:\.(?:cff|bib|bibtex|md|txt|rst))?$/.test(file.lower) || file.size === 0) continue;
    const text = context.text(file.path);
    const stub = text !== null && (file.extension === 'cff' ? !isFilledCff(text) : text.trim().length < 40);
    found.push(evidence(citationRules.file, { path: file.path, ...(stub ? { stub, note: 'without title or authors' } : {}) }));
  }
  const reimplementation = isReimplementation(context);
  for (const document of context.documents) {
    if (document.path.startsWith('.github/')) continue;
    for (const entry of document.bibtex) {
      const own = isFilled(entry) ? ownership(entry, document, context, reimplementation) : 'stub';
      if (own === null) continue;
      found.push(
        evidence(citationRules.bibtex, {
          path: document.path,
          line: entry.line,
          note: entry.fields.get('title') ?? entry.key,
          ...(own === 'stub' ? { stub: true } : {}),
        }),
      );
    }
  }
  return finding('citation', [...found.filter((one) => one.stub !== true), ...found.filter((one) => one.stub === true)].slice(0, 10));
}

const says = /\bunofficial\b|\bnot (?:the |an )?official\b|\b(?:pytorch|tensorflow|jax|simple|minimal) (?:re-?)?implementation of (?!our\b)/i;

/** The project re-implements somebody else's paper and has none of its own. */
function isReimplementation(context: DetectionContext): boolean {
  const papers = scorePapers(context);
  if (papers.some(({ score }) => score >= ownPaper)) return false;
  if (papers.some(({ points }) => points.some(({ signal }) => signal === 'unofficial'))) return true;
  const head = context.readme?.blocks.slice(0, 12).map((block) => block.text.slice(0, 400)) ?? [];
  return head.some((text) => says.test(text) && !/\bofficial implementation\b(?<!unofficial implementation)/i.test(text));
}

/** A citation file has a title of its own and at least one author. https://citation-file-format.github.io */
function isFilledCff(text: string): boolean {
  const { title, authors } = topLevelFields(text);
  return typeof title === 'string' && title !== '' && !unfilledTitle.test(title) && Array.isArray(authors) && authors.length > 0;
}

const unfilledTitle = /^\W*(?:todo|tbd|my (?:project|research)\b|your\b|title|<)/i;

function isFilled(entry: BibEntry): boolean {
  const title = entry.fields.get('title') ?? '';
  const author = entry.fields.get('author') ?? entry.fields.get('organization') ?? '';
  return title.length > 3 && author.length > 1 && !/^\W*(?:todo|tbd|xxx+|title|your\b|coming soon)/i.test(title);
}

/** Own by title or by the request to cite; in a re-implementation only by a title that is the project's and nobody else's. */
function ownership(entry: BibEntry, document: TextDocument, context: DetectionContext, reimplementation: boolean): 'own' | null {
  const headings = document.sections[entry.section]?.path ?? [];
  const title = entry.fields.get('title') ?? '';
  const same = namesProject(title, context.names) || (context.title !== null && similarTitles(title, context.title) >= 0.5);
  if (reimplementation && !asksForOwn(entry, document)) return null;
  if (same) return 'own';
  if (isUnder(headings, 'foreign') || isUnder(headings, 'baseline')) return null;
  const asked = isUnder(headings, 'citation') || /\bcit(?:e|ing|ation)\b|引用/i.test(headings.at(-1) ?? '');
  const introduced = document.blocks.some(
    (block) =>
      block.endLine <= entry.line &&
      entry.line - block.endLine < 12 &&
      /\b(?:cite|citing|citation|reference|bibtex)\b|引用/i.test(block.text.slice(0, 600)),
  );
  return (document === context.readme || /readme|citation|\.bib$/i.test(document.path)) && (asked || introduced) ? 'own' : null;
}

/** "Please cite our paper" right above the entry. */
function asksForOwn(entry: BibEntry, document: TextDocument): boolean {
  return document.blocks.some(
    (block) =>
      block.endLine <= entry.line &&
      entry.line - block.endLine < 6 &&
      /\b(?:our|this) (?:paper|work|article|research)\b/i.test(block.text.slice(-400)),
  );
}
