import MarkdownIt, { type Env, type Token } from 'markdown-it';
import type { DocumentBuilder } from './builder.ts';
import { createHtmlReader, type HtmlReader } from './html.ts';
import { longLine, markLimit, nestingLimit } from './limits.ts';

/**
 * markdown-it reads blocks; inline text is then parsed block by block, so that a block that is an attack is only searched for links.
 * (Measured on 123 READMEs and 27 hostile inputs of 1 MiB against @lezer/markdown, micromark and commonmark.js: the only one linear on all.)
 */
const parser = new MarkdownIt('default', { html: true, linkify: false, typographer: false, maxNesting: nestingLimit });
parser.core.ruler.enableOnly(['normalize', 'block']);
// Addresses are wanted as they are written; what is percent-encoded is decoded below.
parser.normalizeLink = (address) => address;
parser.normalizeLinkText = decoded;

/** @param lines the document's lines, front matter and comments already blanked out */
export function readMarkdown(lines: readonly string[], builder: DocumentBuilder): void {
  const environment: Env = {};
  const monsters = new Map<number, string>();
  const source = lines.map((line, index) => {
    if (line.length <= longLine) return line;
    monsters.set(index, line);
    return `dts-long-line-${index}`;
  });
  let reader: HtmlReader | null = null;
  // Most documents hold no HTML.
  const html: HtmlReader = {
    read: (text, line) => {
      reader ??= createHtmlReader(builder);
      reader.read(text, line);
    },
  };
  let quotes = 0;
  let row = 0;
  for (const token of parser.parse(source.join('\n'), environment)) {
    const line = (token.map?.[0] ?? row) + 1;
    const end = token.map?.[1] ?? line;
    switch (token.type) {
      case 'heading_open':
        builder.startHeading(Number(token.tag.slice(1)), line);
        break;
      case 'paragraph_open':
        builder.startParagraph(line);
        break;
      case 'heading_close':
      case 'paragraph_close':
        builder.endBlock(row + 1);
        break;
      case 'bullet_list_open':
      case 'ordered_list_open':
        builder.enterList();
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
        builder.leaveList();
        break;
      case 'list_item_open':
        builder.startItem(line);
        break;
      case 'list_item_close':
        builder.leaveItem();
        break;
      case 'blockquote_open':
        quotes += 1;
        builder.setQuoted(true);
        break;
      case 'blockquote_close':
        quotes -= 1;
        builder.setQuoted(quotes > 0);
        break;
      case 'table_open':
        builder.startTable();
        break;
      case 'table_close':
        builder.endTable();
        break;
      case 'tr_open':
        row = line - 1;
        builder.startRow(line);
        break;
      case 'tr_close':
        builder.endRow(row + 1);
        break;
      case 'th_open':
      case 'td_open':
        builder.startCell(row + 1, token.type === 'th_open');
        break;
      case 'th_close':
      case 'td_close':
        builder.endCell();
        break;
      case 'fence':
        builder.code(
          token.info
            .trim()
            .split(/[\s{,]/)[0]
            ?.toLowerCase() || null,
          token.content,
          line + 1,
        );
        break;
      case 'code_block':
        builder.code(null, token.content, line);
        break;
      case 'html_block':
        html.read(restore(token.content, monsters), line);
        break;
      case 'inline':
        readInline(token, environment, builder, html, line, monsters);
        break;
      default:
        break;
    }
    if (token.map !== null && token.nesting >= 0 && token.type !== 'table_open')
      row = Math.max(0, token.type === 'tr_open' ? row : Math.min(end - 1, lines.length));
  }
}

const marker = /dts-long-line-(\d+)/g;

function restore(text: string, monsters: ReadonlyMap<number, string>): string {
  if (monsters.size === 0) return text;
  return text.replace(marker, (whole, index: string) => monsters.get(Number(index)) ?? whole);
}

function readInline(
  token: Token,
  environment: Env,
  builder: DocumentBuilder,
  html: HtmlReader,
  line: number,
  monsters: ReadonlyMap<number, string>,
): void {
  const text = restore(token.content, monsters);
  if (text.length > longLine * 4 || text !== token.content || countMarks(text) > markLimit) {
    readPlainly(text, builder, line);
    return;
  }
  if (!mayHoldMarkup.test(text)) {
    readUnmarked(text, builder, line);
    return;
  }
  const children: Token[] = [];
  parser.inline.parse(text, parser, environment, children);
  readChildren(children, builder, html, line);
}

/** What inline markup begins with. */
const mayHoldMarkup = /[\\`*_[\]<>&!~]/;

/** Most paragraphs hold no markup at all; only their line breaks mean something: two spaces before one make it a hard one. */
function readUnmarked(text: string, builder: DocumentBuilder, firstLine: number): void {
  const parts = text.split('\n');
  for (const [index, part] of parts.entries()) {
    const line = firstLine + index;
    builder.text(part.trim(), line);
    if (index === parts.length - 1) return;
    if (part.endsWith('  ')) builder.hardBreak(line);
    else builder.text(' ', line);
  }
}

function readChildren(children: readonly Token[], builder: DocumentBuilder, html: HtmlReader, firstLine: number): void {
  let line = firstLine;
  let first = true;
  for (const child of children) {
    switch (child.type) {
      case 'text': {
        const box = first ? /^\s*\[([ xX✓✔√]?)\](?=\s|$)/.exec(child.content) : null;
        if (box !== null) builder.task(box[1]?.trim() ? 'done' : 'open');
        builder.text(box === null ? child.content : child.content.slice(box[0].length), line);
        break;
      }
      case 'code_inline':
        builder.codeSpan(child.content, line);
        break;
      case 'softbreak':
        builder.text(' ', line);
        line += 1;
        break;
      case 'hardbreak':
        builder.hardBreak(line);
        line += 1;
        break;
      case 'html_inline':
        html.read(child.content, line);
        line += child.content.split('\n').length - 1;
        break;
      case 'link_open':
        builder.startLink(attribute(child, 'href'), line);
        break;
      case 'link_close':
        builder.endLink();
        break;
      case 'image':
        builder.image(attribute(child, 'src'), child.content, line);
        break;
      case 'strong_open':
      case 'strong_close':
        builder.bold(child.type === 'strong_open');
        break;
      case 's_open':
      case 's_close':
        builder.strike(child.type === 's_open');
        break;
      default:
        break;
    }
    if (child.type !== 'text' || child.content.trim() !== '') first = first && child.type.endsWith('_open');
  }
}

function attribute(token: Token, name: string): string {
  return decoded(String(token.attrGet(name) ?? ''));
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

function countMarks(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '[' || char === ']' || char === '<' || char === '*' || char === '_' || char === '~' || char === '`' || char === '!') count += 1;
  }
  return count;
}

const simpleLink =
  /\[([^[\]\n]{0,300})\]\(\s{0,4}<?([^\s()<>]{1,2000})[^)\n]{0,200}\)|<a\s[^<>]{0,400}?href\s{0,4}=\s{0,4}["']?([^\s"'<>]{1,2000})/gi;

/** Text too long or too dense to be prose: its links are found by pattern, nothing else is understood. */
function readPlainly(text: string, builder: DocumentBuilder, firstLine: number): void {
  for (const [index, part] of text.split('\n').entries()) {
    const line = firstLine + index;
    let at = 0;
    if (part.includes('](') || part.includes('href')) {
      for (const match of part.matchAll(simpleLink)) {
        builder.text(part.slice(at, match.index), line);
        builder.startLink(match[2] ?? match[3] ?? '', line);
        builder.text(match[1] ?? '', line);
        builder.endLink();
        at = match.index + match[0].length;
      }
    }
    builder.text(part.slice(at), line);
    builder.text(' ', line);
  }
}
