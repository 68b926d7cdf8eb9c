import { createBuilder } from './builder.ts';
import { blankComments } from './comments.ts';
import { type Fields, topLevelFields } from './fields.ts';
import { createHtmlReader } from './html.ts';
import { documentLimit, lineLimit } from './limits.ts';
import { readMarkdown } from './markdown.ts';
import type { DocumentFormat, TextDocument } from './model.ts';
import { notebookText } from './notebook.ts';
import { readRestructuredText } from './restructuredtext.ts';

/**
 * Reads a documentation file to the one model all rules work on. Never throws, linear in the text, cut at the caps of `limits.ts`.
 * @param path decides the markup: `.rst`, `.ipynb`, `.bib`, `.txt` or no ending, else Markdown
 */
export function readDocument(path: string, text: string): TextDocument {
  const format = formatOf(path);
  const source = format === 'notebook' ? notebookText(text) : text;
  const cut = source.length > documentLimit;
  const all = (cut ? source.slice(0, documentLimit) : source).replace(/\r\n?/g, '\n').replaceAll('\0', '').split('\n');
  const truncated = cut || all.length > lineLimit;
  const raw = truncated ? all.slice(0, lineLimit) : all;
  if (raw[0] !== undefined) raw[0] = raw[0].replace(/^\uFEFF/, '');
  const builder = createBuilder();
  const front = format === 'markdown' ? takeFrontMatter(raw) : null;
  const body = front === null ? raw : raw.map((line, index) => (index < front.lines ? '' : line));
  const lines = format === 'markdown' || format === 'notebook' ? blankComments(body) : body;
  if (format === 'restructuredtext') readRestructuredText(lines, builder);
  else if (format === 'bibtex') builder.code('bibtex', lines.join('\n'), 1);
  else if (/\.html?$/i.test(path)) createHtmlReader(builder).read(lines.join('\n'), 1);
  else readMarkdown(lines, builder);
  return builder.finish({
    path,
    format,
    lines,
    frontMatter: front?.value ?? null,
    frontMatterText: front?.text ?? '',
    truncated,
    lined: format !== 'notebook',
  });
}

function formatOf(path: string): DocumentFormat {
  const name = path.toLowerCase();
  if (name.endsWith('.rst')) return 'restructuredtext';
  if (name.endsWith('.ipynb')) return 'notebook';
  if (name.endsWith('.bib')) return 'bibtex';
  return name.endsWith('.txt') || !name.slice(name.lastIndexOf('/') + 1).includes('.') ? 'plain' : 'markdown';
}

interface FrontMatter {
  readonly lines: number;
  readonly text: string;
  readonly value: Fields;
}

/** YAML between `---` lines at the very top, as hub cards have it. 64 KiB at most. */
function takeFrontMatter(lines: readonly string[]): FrontMatter | null {
  if (lines[0]?.trimEnd() !== '---') return null;
  const end = lines.findIndex((line, index) => index > 0 && index < 2_000 && /^(?:---|\.\.\.)\s*$/.test(line));
  if (end < 0) return null;
  const text = lines.slice(1, end).join('\n');
  if (!/^[\w-]+\s*:/m.test(text) || text.length > 65_536) return null;
  return { lines: end + 1, text, value: topLevelFields(text) };
}
