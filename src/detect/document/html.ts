import { Parser } from 'htmlparser2';
import type { DocumentBuilder } from './builder.ts';

/** Open elements kept between fragments. */
const depthLimit = 2_000;
/** Characters parsed before the depth is looked at again: each open element costs the next one time. */
const partLength = 16_384;

export interface HtmlReader {
  /** @param line 1-based line the fragment starts at. Fragments of one document are told in order; open links stay open across them. */
  read(html: string, line: number): void;
}

const skipped = new Set(['script', 'style', 'svg', 'template', 'noscript']);
const lineBreaks = new Set([
  'div',
  'center',
  'details',
  'section',
  'figure',
  'figcaption',
  'article',
  'header',
  'footer',
  'dl',
  'dt',
  'dd',
  'address',
]);

/** Tells a builder what HTML says: headings, paragraphs, lists, tables, links even with unquoted addresses, images, iframes, `<pre>`. */
export function createHtmlReader(builder: DocumentBuilder): HtmlReader {
  let skip = 0;
  let pre: { text: string; line: number } | null = null;
  let tables = 0;
  let lists = 0;

  const openTag = (name: string, attributes: Readonly<Record<string, string>>, line: number): void => {
    if (skipped.has(name)) skip += 1;
    if (skip > 0) return;
    const heading = /^h([1-6])$/.exec(name)?.[1];
    if (heading !== undefined && tables === 0) builder.startHeading(Number(heading), line);
    else if (name === 'p' || lineBreaks.has(name)) builder.startParagraph(line);
    else if (name === 'br') builder.hardBreak(line);
    else if (name === 'ul' || name === 'ol') {
      lists += 1;
      if (tables === 0) builder.enterList();
    } else if (name === 'li') tables === 0 ? builder.startItem(line) : builder.hardBreak(line);
    else if (name === 'table') {
      tables += 1;
      if (tables === 1) builder.startTable();
    } else if (name === 'tr' && tables === 1) builder.startRow(line);
    else if ((name === 'td' || name === 'th') && tables === 1) builder.startCell(line, name === 'th');
    else if (name === 'a') {
      const href = attributes.href;
      if (href !== undefined) builder.startLink(href, line);
    } else if (name === 'img') builder.image(attributes.src ?? '', attributes.alt ?? '', line);
    else if (name === 'iframe' || name === 'embed' || name === 'video' || name === 'source') {
      const source = attributes.src;
      if (source !== undefined) builder.iframe(source, line);
    } else if (name === 'pre') {
      pre = { text: '', line };
    } else if (name === 'b' || name === 'strong' || name === 'summary') builder.bold(true);
    else if (name === 's' || name === 'del' || name === 'strike') builder.strike(true);
    else if (name === 'input' && attributes.type === 'checkbox') builder.task('checked' in attributes ? 'done' : 'open');
  };

  const closeTag = (name: string, line: number): void => {
    if (skipped.has(name)) {
      skip = Math.max(0, skip - 1);
      return;
    }
    if (skip > 0) return;
    if (/^h[1-6]$/.test(name) || name === 'p' || lineBreaks.has(name)) {
      if (tables === 0) builder.endBlock(line);
    } else if ((name === 'ul' || name === 'ol') && lists > 0) {
      lists -= 1;
      if (tables === 0) builder.leaveList();
    } else if (name === 'li') {
      if (tables === 0) builder.leaveItem();
    } else if (name === 'table' && tables > 0) {
      tables -= 1;
      if (tables === 0) builder.endTable();
    } else if (name === 'tr' && tables === 1) builder.endRow(line);
    else if ((name === 'td' || name === 'th') && tables === 1) builder.endCell();
    else if (name === 'a') builder.endLink();
    else if (name === 'pre' && pre !== null) {
      const { text, line: start } = pre;
      pre = null;
      builder.code(null, text.replace(/^\n/, ''), start + (text.startsWith('\n') ? 1 : 0));
    } else if (name === 'b' || name === 'strong' || name === 'summary') builder.bold(false);
    else if (name === 's' || name === 'del' || name === 'strike') builder.strike(false);
  };

  // One parser for all fragments of the document, so that `</a>` closes what an earlier fragment opened.
  let base = 0;
  let lineNow = (_index: number): number => 1;
  let depth = 0;
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        openTag(name, attributes, lineNow(parser.startIndex));
      },
      onclosetag: (name) => {
        depth -= 1;
        closeTag(name, lineNow(parser.startIndex));
      },
      ontext: (text) => {
        if (skip > 0) return;
        if (pre !== null) {
          pre.text += text;
          return;
        }
        const line = lineNow(parser.startIndex);
        for (const [index, part] of text.split('\n').entries()) builder.text(index === 0 ? part : ` ${part}`, line + index);
      },
    },
    { decodeEntities: true, recognizeSelfClosing: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );

  const readPart = (html: string, firstLine: number): void => {
    if (depth > depthLimit) {
      parser.reset();
      base = 0;
      depth = 0;
    }
    const starts = lineStarts(html);
    const from = base;
    let at = 0;
    lineNow = (index) => {
      while (at + 1 < starts.length && (starts[at + 1] ?? 0) <= index - from) at += 1;
      return firstLine + at;
    };
    parser.write(html);
    base += html.length;
  };

  return {
    read: (html, firstLine) => {
      let line = firstLine;
      for (let at = 0; at < html.length; at += partLength) {
        const part = html.slice(at, at + partLength);
        readPart(part, line);
        if (at + partLength < html.length) line += lineStarts(part).length - 1;
      }
    },
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
