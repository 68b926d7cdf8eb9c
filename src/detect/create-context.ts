import type { ArtifactDeclaration } from '../resolved-policy.ts';
import type { FileContent, TreeFile } from '../snapshot.ts';
import type { DetectionContext, SourceText } from './context.ts';
import type { TextDocument } from './document/model.ts';
import { readDocument } from './document/read.ts';
import { type FileIndex, indexFiles } from './files.ts';
import { findMentions } from './mentions.ts';
import { projectNames } from './ownership/names.ts';
import { citationTitle, workTitle } from './work-title.ts';

export interface ContextInput {
  readonly repository: string | null;
  readonly files: readonly TreeFile[];
  readonly texts: ReadonlyMap<string, FileContent>;
  readonly date: string | null;
  readonly tags: readonly string[];
  readonly declarations: readonly ArtifactDeclaration[];
}

const titles = new WeakMap<ReadonlyMap<string, FileContent>, string>();

/** Title of texts a context was made of before; null when there was none. */
export function knownTitle(texts: ReadonlyMap<string, FileContent>): string | null {
  return titles.get(texts) ?? null;
}

/** Reads all documents once and gathers what every rule needs. Sources (anything that is not documentation) stay as text. */
export function createContext(input: ContextInput): DetectionContext {
  const files = indexFiles(input.files);
  const { documents, sources } = readTexts(input.texts, files);
  const readme =
    documents.find((document) => isReadme(document.path) && !document.path.includes('/')) ??
    documents.find((document) => isReadme(document.path)) ??
    null;
  const [owner = null, name = null] = input.repository?.toLowerCase().split('/') ?? [];
  const base = { repository: input.repository, documents, readme, files };
  const cff = input.texts.get('CITATION.cff');
  const title = workTitle(documents, readme, cff?.kind === 'text' ? cff.text : null, input.repository);
  if (title !== null) titles.set(input.texts, title);
  return {
    ...base,
    owner,
    name,
    date: input.date,
    tags: input.tags,
    sources,
    text: (path) => {
      const content = input.texts.get(path);
      return content?.kind === 'text' ? content.text : null;
    },
    title,
    names: projectNames(input.repository, readme, cff?.kind === 'text' ? citationTitle(cff.text) : null),
    mentions: findMentions(documents, sources, files, input.repository),
    declaration: (kind) => input.declarations.find((declaration) => declaration.kind === kind) ?? null,
  };
}

const documentEndings = /\.(?:md|mdx|markdown|rst|bib|html?)$/i;
/** Plain files whose text is prose to be read, not only kept. */
const prose = /(?:^|\/)(?:readme|citation|citing|notice|changelog|changes|news)[^/]*$/i;
const noProse = /\.(?:py|json|ya?ml|cff|toml|cfg|sh|ipynb|c|cpp|js|ts)$/i;

export function isReadme(path: string): boolean {
  return /(?:^|\/)readme(?:[._-][^/]*)?$/i.test(path);
}

function readTexts(
  texts: ReadonlyMap<string, FileContent>,
  files: FileIndex,
): { readonly documents: readonly TextDocument[]; readonly sources: readonly SourceText[] } {
  const documents: { document: TextDocument; rank: number }[] = [];
  const sources: SourceText[] = [];
  for (const [path, content] of texts) {
    if (content.kind !== 'text' || files.vendored.some((root) => path.startsWith(`${root}/`))) continue;
    const isDocument =
      documentEndings.test(path) || path.endsWith('.ipynb') || (prose.test(path) && !noProse.test(path)) || /(?:^|\/)docs?\/.*\.txt$/i.test(path);
    if (isDocument && !/(?:^|\/)(?:licen[cs]e|copying)[^/]*$/i.test(path))
      documents.push({ document: readDocument(path, content.text), rank: rankOf(path) });
    else sources.push({ path, text: content.text });
  }
  documents.sort((a, b) => a.rank - b.rank || (a.document.path < b.document.path ? -1 : 1));
  return { documents: documents.map((one) => one.document), sources };
}

/** Main README, its translations, cards, other READMEs by depth, docs, the rest; notebooks and meta files (.github) last. */
function rankOf(path: string): number {
  const depth = path.split('/').length - 1;
  if (/^readme(?:\.(?:md|rst|txt|markdown))?$/i.test(path)) return /\.md$/i.test(path) ? 0 : 0.1;
  if (/^\.github\/readme/i.test(path)) return 0.5;
  if (/^readme[._-]?en/i.test(path)) return 0.8;
  if (/^readme/i.test(path)) return 1;
  if (path.startsWith('.github/')) return 60;
  if (path.endsWith('.ipynb')) return 40 + depth;
  if (path.endsWith('.bib')) return 50 + depth;
  if (/card/i.test(path)) return 5 + depth;
  return (isReadme(path) ? 10 : 20) + depth;
}
