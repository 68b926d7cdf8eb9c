/**
 * Finds BibTeX entries anywhere in a text and reads their fields. READMEs hold them fenced, in `<pre>`, or bare between paragraphs,
 * often with a comma or the last brace missing, so entries are found and read tolerantly by counting braces. Linear.
 */
export interface RawBibEntry {
  readonly type: string;
  readonly key: string;
  readonly fields: ReadonlyMap<string, string>;
  /** 0-based line in the text that was handed in. */
  readonly line: number;
}

const entryHead =
  /@(article|inproceedings|conference|proceedings|misc|techreport|report|unpublished|book|inbook|incollection|phdthesis|mastersthesis|thesis|software|online|manual|dataset|electronic|preprint)\s*[{(]\s*([^\s,{}"=]{0,200})\s*,?/gi;

const entryLimit = 16_384;

/** @param text any text, lines separated by `\n` */
export function findBibEntries(text: string): readonly RawBibEntry[] {
  const result: RawBibEntry[] = [];
  let countedTo = 0;
  let line = 0;
  entryHead.lastIndex = 0;
  for (let match = entryHead.exec(text); match !== null && result.length < 500; match = entryHead.exec(text)) {
    for (; countedTo < match.index; countedTo += 1) if (text[countedTo] === '\n') line += 1;
    const start = match.index + match[0].length;
    const end = entryEnd(text, start);
    result.push({ type: (match[1] ?? '').toLowerCase(), key: match[2] ?? '', fields: readFields(text.slice(start, end)), line });
    entryHead.lastIndex = Math.max(start, end);
  }
  return result;
}

/** Where the entry's braces close, or where the next entry starts when they never do. */
function entryEnd(text: string, start: number): number {
  let depth = 1;
  const last = Math.min(text.length, start + entryLimit);
  for (let at = start; at < last; at += 1) {
    const char = text[at];
    if (char === '\\') at += 1;
    else if (char === '{') depth += 1;
    else if (char === '}') {
      depth -= 1;
      if (depth === 0) return at;
    } else if (char === '@' && text[at - 1] === '\n') return at;
  }
  return last;
}

const fieldHead = /(?:^|[,\n{}"])[ \t]*([A-Za-z][\w-]{1,30})\s*=\s*/g;

function readFields(body: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  fieldHead.lastIndex = 0;
  for (let match = fieldHead.exec(body); match !== null; match = fieldHead.exec(body)) {
    const start = match.index + match[0].length;
    const end = valueEnd(body, start);
    const name = (match[1] ?? '').toLowerCase();
    if (!fields.has(name)) fields.set(name, plainValue(body.slice(start, end)));
    fieldHead.lastIndex = Math.max(end, start);
  }
  return fields;
}

function valueEnd(body: string, start: number): number {
  const open = body[start];
  if (open === '"') {
    let depth = 0;
    for (let at = start + 1; at < body.length; at += 1) {
      if (body[at] === '{') depth += 1;
      else if (body[at] === '}') depth -= 1;
      else if (body[at] === '"' && depth <= 0 && body[at - 1] !== '\\') return at + 1;
    }
    return body.length;
  }
  if (open === '{') {
    let depth = 0;
    for (let at = start; at < body.length; at += 1) {
      if (body[at] === '\\') at += 1;
      else if (body[at] === '{') depth += 1;
      else if (body[at] === '}') {
        depth -= 1;
        if (depth === 0) return at + 1;
      }
    }
    return body.length;
  }
  let at = start;
  while (at < body.length && body[at] !== ',' && body[at] !== '\n') at += 1;
  return at;
}

function plainValue(raw: string): string {
  return raw
    .replace(/^[\s{"]+|[\s}",]+$/g, '')
    .replace(/\\[a-zA-Z]+\s?|\\./g, '')
    .replace(/[{}$]/g, '')
    .replace(/~/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
