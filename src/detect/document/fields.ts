/** Top-level fields of a YAML mapping: a text, or the texts of a list. A nested mapping is an empty text: that it is there is all we ask. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

const key = /^(?:"([^"]{1,100})"|'([^']{1,100})'|([A-Za-z_][\w.-]{0,99}))\s*:(?:\s+(.*))?$/;

/**
 * Reads what stands at the top level of YAML in block style, as CITATION.cff and the front matter of hub cards are written: texts plain, quoted,
 * folded or over several lines, and lists of texts. Everything below the top level is passed over, which is why this is not the YAML library:
 * loading and warming that up costs more than all other reading of a repository. Linear; never throws.
 */
export function topLevelFields(text: string): Fields {
  const fields: Record<string, string | readonly string[]> = Object.create(null);
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    at += 1;
    if (line.startsWith('...')) break;
    const match = key.exec(line.trimEnd());
    if (match === null) continue;
    const start = at;
    while (at < lines.length && belongs(lines[at] ?? '')) at += 1;
    const name = match[1] ?? match[2] ?? match[3] ?? '';
    fields[name] = readValue(match[4] ?? '', lines.slice(start, at));
  }
  return fields;
}

/** Indented, empty, or an item of a list that stands as far left as its key. */
const belongs = (line: string): boolean => line === '' || /^(?:\s|-\s|-$)/.test(line);

function readValue(first: string, rest: readonly string[]): string | readonly string[] {
  const head = withoutComment(first);
  if (/^[|>][-+\d]*$/.test(head))
    return rest
      .map((line) => line.trim())
      .join(' ')
      .trim();
  if (head.startsWith('[')) return flowItems([head, ...rest.map(withoutComment)].join(' '));
  const body = rest.map(withoutComment).filter((line) => line !== '');
  if (head !== '') return plain([head, ...body].join(' '));
  if (body[0]?.startsWith('-') === true) return body.filter((line) => line.startsWith('-')).map((line) => plain(line.slice(1).trim()));
  return body.length > 0 && !key.test(body[0] ?? '') ? plain(body.join(' ')) : '';
}

/** A comment begins behind white space; inside quotes there is none. */
function withoutComment(line: string): string {
  const text = line.trim();
  if (text.startsWith('#')) return '';
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(text)?.[0];
  if (quoted !== undefined) return quoted;
  const comment = text.search(/\s#/);
  return comment < 0 ? text : text.slice(0, comment).trimEnd();
}

function plain(text: string): string {
  const quote = text[0];
  if ((quote !== '"' && quote !== "'") || text.length < 2 || !text.endsWith(quote)) return text === '~' || text === 'null' ? '' : text;
  const inside = text.slice(1, -1);
  return quote === "'" ? inside.replaceAll("''", "'") : inside.replace(/\\(["\\/])/g, '$1');
}

function flowItems(text: string): readonly string[] {
  const inside = text.replace(/^\[/, '').replace(/\][^\]]*$/, '');
  return inside
    .split(',')
    .map((item) => plain(item.trim()))
    .filter((item) => item !== '');
}
