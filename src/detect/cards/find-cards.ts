import type { ArtifactKind } from '../../artifacts.ts';
import type { Evidence } from '../../detection.ts';
import { type DetectionContext, finding, type KindFinding } from '../context.ts';
import { isReadme } from '../create-context.ts';
import type { Fields } from '../document/fields.ts';
import type { Section, TextDocument } from '../document/model.ts';
import type { IndexedFile } from '../files.ts';
import { decodeBadge } from '../ownership/paper-places.ts';
import { blocksWithin, linksOf } from '../parts.ts';
import { evidence, type Rule } from '../rule.ts';
import { isKeepFile } from '../substance.ts';
import { measureCard } from './fill.ts';
import { isOwnTarget } from './own-target.ts';
import type { StandardSection } from './standard-sections.ts';

/** What makes a document, a section or a link one of a kind of card. */
export interface CardSpec {
  readonly kind: ArtifactKind;
  readonly file: (file: IndexedFile) => boolean;
  readonly heading: RegExp;
  /** Headings that match `heading` and mean something else. */
  readonly notHeading?: RegExp;
  /** Headings under which it means something else. */
  readonly notUnder?: RegExp;
  /** Headings that may hold it: the section's own words decide. */
  readonly doubtful?: { readonly heading: RegExp; readonly words: RegExp };
  /** Link texts; null where links don't count. */
  readonly anchor: RegExp | null;
  readonly frontMatter: ((fields: Fields, path: string) => boolean) | null;
  readonly standard: readonly StandardSection[];
  readonly rules: { readonly file: Rule; readonly section: Rule; readonly link?: Rule; readonly frontMatter?: Rule };
  /** Documents whose sections may count. */
  readonly reads: (document: TextDocument) => boolean;
}

/** Sections of one kind looked at in one document. */
const sectionsPerDocument = 24;

/** Cards that call themselves so: by file name, by heading, by the words of a link, by hub front matter. Unfilled templates are stubs. */
export function findCards(context: DetectionContext, spec: CardSpec): KindFinding {
  const found: Evidence[] = [];
  const identifiers: string[] = [];
  const judged = new Set<string>();
  let completeness = 0;
  const documents = new Map(context.documents.map((document) => [document.path, document]));
  for (const file of context.files.own) {
    if (!spec.file(file)) continue;
    const document = documents.get(file.path);
    if (document?.title != null && spec.notHeading?.test(document.title) === true && !spec.heading.test(file.lower.replace(/[_-]/g, ' '))) continue;
    const fill = document === undefined ? null : measureCard(document, spec.standard);
    const stub = isKeepFile(file) || fill?.stub === true;
    judged.add(file.path);
    found.push(evidence(spec.rules.file, { path: file.path, ...(stub ? { stub, note: 'empty, or a template that is not filled in' } : {}) }));
    if (stub) continue;
    identifiers.push(`file:${file.path}`);
    completeness = Math.max(completeness, fill?.completeness ?? 0);
  }
  for (const document of context.documents) {
    if (!spec.reads(document)) continue;
    if (
      spec.frontMatter !== null &&
      spec.rules.frontMatter !== undefined &&
      document.frontMatter !== null &&
      spec.frontMatter(document.frontMatter, document.path)
    ) {
      const fill = measureCard(document, spec.standard);
      found.push(evidence(spec.rules.frontMatter, { path: document.path, line: 1, ...(fill.stub ? { stub: true } : {}) }));
      if (!fill.stub) identifiers.push(`file:${document.path}`);
      completeness = Math.max(completeness, fill.stub ? 0 : fill.completeness);
    }
    if (judged.has(document.path) || identifiers.includes(`file:${document.path}`)) continue;
    const sections = outermost(document, cardSections(document, spec));
    for (const section of sections) {
      const fill = measureCard(document, spec.standard, section);
      const linked = blocksWithin(document, section).some((block) =>
        linksOf(document, block.index).some((link) => link.kind === 'link' && /^https?:|\.md\b/i.test(link.href)),
      );
      const stub = fill.stub && !linked;
      found.push(evidence(spec.rules.section, { path: document.path, line: section.line, note: section.heading, ...(stub ? { stub } : {}) }));
      if (!stub) completeness = Math.max(completeness, fill.completeness);
    }
  }
  if (spec.anchor !== null && spec.rules.link !== undefined) {
    for (const mention of context.mentions) {
      const text = `${mention.link?.text ?? ''} ${decodeBadge(mention.link?.image)}`;
      if (mention.link?.kind !== 'link' || text.length > 200 || !spec.anchor.test(text) || !isOwnTarget(mention, context)) continue;
      found.push(evidence(spec.rules.link, { path: mention.path, line: mention.line, url: mention.href, note: mention.link.text }));
      if (!identifiers.includes(mention.identifier)) identifiers.push(mention.identifier);
    }
  }
  const kept = [...found.filter((one) => one.stub !== true), ...found.filter((one) => one.stub === true)].slice(0, 20);
  return finding(spec.kind, kept, identifiers.slice(0, 20), completeness > 0 ? { completeness: Math.round(completeness * 100) / 100 } : {});
}

function cardSections(document: TextDocument, spec: CardSpec): readonly Section[] {
  const found: Section[] = [];
  for (const section of document.sections) {
    if (isHeading(document, section, spec)) found.push(section);
    if (found.length >= sectionsPerDocument) break;
  }
  return found;
}

/** `staged-safety`, `model_card`: a heading that is an identifier documents an option of that name. */
const optionName = /^[a-z\d]+(?:[-_][a-z\d]+)+$/;

/** The heading says so, none above it says that it is about something else, and what must stand in the section does. */
function isHeading(document: TextDocument, section: Section, spec: CardSpec): boolean {
  if (section.level === 0 || section.heading.length > 90 || optionName.test(section.heading)) return false;
  const doubtful = spec.doubtful?.heading.test(section.heading) === true && spec.doubtful.words.test(textOf(document, section));
  if (!doubtful && (!spec.heading.test(section.heading) || spec.notHeading?.test(section.heading) === true)) return false;
  const { notUnder } = spec;
  if (notUnder === undefined) return true;
  const above = section.path.slice(0, -1);
  return !(isReadme(document.path) ? above.slice(1) : above).some((heading) => notUnder.test(heading));
}

function textOf(document: TextDocument, section: Section): string {
  return blocksWithin(document, section)
    .slice(0, 60)
    .map((block) => block.text.slice(0, 2_000))
    .join('\n');
}

/** A section within another of the same kind is part of it. */
function outermost(document: TextDocument, sections: readonly Section[]): readonly Section[] {
  return sections.filter((section) => {
    for (let parent = section.parent; parent !== null; parent = document.sections[parent]?.parent ?? null)
      if (sections.some(({ index }) => index === parent)) return false;
    return true;
  });
}
