/**
 * The one place that makes hostile text safe. Everything that comes from a repository (titles, paths, sentences, tags, notes of rules that
 * quote it) goes through here before it is shown anywhere.
 *
 * Markdown is a type of its own: the `md` tag escapes every plain string put into it, so forgetting to escape doesn't compile away silently,
 * it can't be written. Escapes are character references, which mean the same in Markdown, in tables and inside HTML tags.
 */

declare const brand: unique symbol;

/** Markdown that is safe to publish. Made by this file alone. */
export interface Markdown {
  readonly markdown: string;
  readonly [brand]: true;
}

/** Invisible joint put inside what GitHub would link or notify. Hostile text can't hold one: `plainText` removes it first. */
const joint = '\u200b';
const defaultLimit = 200;

/**
 * Plain text on one line: no control, bidi, zero-width or other invisible format characters, no lone surrogates, no piled-up accents,
 * white space folded. Safe in a terminal (no escape sequence survives), not yet in Markdown or HTML.
 * @param limit in code points, the ellipsis included
 */
export function plainText(text: string, limit: number = defaultLimit): string {
  const cut = text.slice(0, limit * 4 + 1_000);
  const folded = (harmless.test(cut) ? cut.replace(/ {2,}/g, ' ') : stripped(cut)).trim();
  if (folded.length <= limit) return folded;
  const points = [...folded];
  return points.length <= limit
    ? folded
    : `${points
        .slice(0, Math.max(0, limit - 1))
        .join('')
        .trimEnd()}…`;
}

/** Nothing in it to take out: the usual case, told without the tables of Unicode, which take milliseconds to build. */
const harmless = /^[ -~“”’…]*$/;

function stripped(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\p{Cf}\p{VS}\u115f\u1160\u3164\uffa0]/gu, '')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}

/** Text for an issue's title, which GitHub shows without character references. */
export function titleText(text: string, limit: number = defaultLimit): string {
  return breakReferences(plainText(text, limit)).replaceAll('`', "'");
}

/** One line for the log of a workflow: can't start a workflow command (`::error::…`, `##[group]…`) or move the cursor. */
export function logLine(text: string, limit: number = 1_000): string {
  return plainText(text, limit).replace(/^::/, ': :').replaceAll('##[', '## [');
}

/** Text in XML or HTML, as content or inside a quoted attribute. */
export function xmlText(text: string, limit: number = defaultLimit): string {
  return plainText(text, limit).replace(/[&<>"']/g, reference);
}

/**
 * Cuts through what GitHub turns into links or notifications: @mentions and addresses, #1, GH-1, owner/name#1, commit hashes,
 * owner/name@hash, bare URLs, `www.` and :emoji:. Edges are told by letters and digits: GitHub links behind an underscore, `\b` sees none there.
 */
function breakReferences(text: string): string {
  return text
    .replace(/@/g, `@${joint}`)
    .replace(/#/g, `#${joint}`)
    .replace(/(?<![0-9a-z])GH-(?=\d)/gi, `$&${joint}`)
    .replace(/:(?=\/\/|[\w+-]+:)/g, `:${joint}`)
    .replace(/(?<![0-9a-z])www(?=\.)/gi, `$&${joint}`)
    .replace(/(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/gi, (hash) => hash.replace(/.{6}(?=.)/g, `$&${joint}`));
}

const reference = (character: string): string => `&#${character.codePointAt(0)};`;

function escapeMarkdown(text: string): string {
  return (
    breakReferences(text)
      .replace(/[&<>"'`*[\]|~\\$]/g, reference)
      // An underscore between letters or digits means nothing in Markdown and is common in file names.
      .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, reference('_'))
      // What would begin a heading, list or rule if the text came first on its line.
      .replace(/^[-+=#:]/, reference)
      .replace(/^(\d{1,9})([.)])/, (_, digits: string, mark: string) => digits + reference(mark))
      // What would make an image of a link that follows.
      .replace(/!$/, reference)
      .replaceAll(joint, '&#8203;')
  );
}

function trusted(markdown: string): Markdown {
  return { markdown } as Markdown;
}

export const nothing: Markdown = trusted('');

/** Escaped text, at most `limit` code points. */
export function text(value: string, limit?: number): Markdown {
  return trusted(escapeMarkdown(plainText(value, limit)));
}

/** A quotation. During double-blind review quotations are empty, and that is said. */
export function quotation(value: string, limit: number): Markdown {
  return value === '' ? trusted('(quotation left out)') : trusted(`“${text(value, limit).markdown}”`);
}

/** Template tag: our own words are taken as Markdown, every string put in is escaped, numbers and Markdown are taken as they are. */
export function md(words: TemplateStringsArray, ...values: readonly (string | number | Markdown)[]): Markdown {
  let out = words[0] ?? '';
  for (const [index, value] of values.entries()) {
    out += typeof value === 'object' ? value.markdown : typeof value === 'number' ? String(value) : text(value).markdown;
    out += words[index + 1] ?? '';
  }
  return trusted(out);
}

/** Joins the parts that hold anything. */
export function join(parts: readonly Markdown[], separator: string): Markdown {
  return trusted(
    parts
      .map((part) => part.markdown)
      .filter((part) => part !== '')
      .join(separator),
  );
}

/** Text as code. What a code span can't hold safely in every place (tables, mail, chat) becomes an HTML element with references. */
export function code(value: string, limit?: number): Markdown {
  const plain = plainText(value, limit);
  if (plain === '') return nothing;
  return /[`|@\\#<>&]|GH-\d|:\/\/|www\./i.test(plain) ? trusted(`<code>${escapeMarkdown(plain)}</code>`) : trusted(`\`${plain}\``);
}

/**
 * A sentence of ours that may quote the repository and marks names by backticks: `README.md` line 4. What stands between backticks is code, the
 * rest is text, and neither can be more than that.
 * @param limit in code points, of the whole
 */
export function prose(value: string, limit?: number): Markdown {
  const parts = plainText(value, limit).split('`');
  // A backtick without a partner is a backtick.
  const odd = parts.length % 2 === 0 ? parts.splice(-2).join('`') : null;
  const all = odd === null ? parts : [...parts, odd];
  return trusted(all.map((part, index) => (index % 2 === 1 ? code(part).markdown : between(part, index > 0 && index < all.length - 1))).join(''));
}

/** Text beside code keeps its spaces; two code spans never touch, or their backticks would run together. */
function between(part: string, inside: boolean): string {
  if (part.trim() === '') return part === '' && !inside ? '' : ' ';
  return `${part.startsWith(' ') ? ' ' : ''}${escapeMarkdown(part.trim())}${part.endsWith(' ') ? ' ' : ''}`;
}

/**
 * A link of our own: to this repository, its runs or our documentation.
 * @returns the label alone when the address is not plain http(s)
 */
export function link(label: Markdown, address: string | null): Markdown {
  const url = address === null ? null : webUrl(address);
  return url === null || label.markdown === '' ? label : trusted(`[${label.markdown}](${destination(url)})`);
}

/**
 * A link that the repository gave. Never to a thread, commit or person on GitHub: GitHub would tell them that we did.
 * @param server the GitHub the link is shown on, whatever its host is called
 */
export function outsideLink(label: Markdown, address: string | null, server: string | null = null): Markdown {
  const url = address === null ? null : webUrl(address);
  return url === null || notifies(url, server === null ? null : webUrl(server)) ? label : link(label, url.href);
}

/** Parses an address and refuses all but http(s), and those that hide their host behind credentials. */
export function webUrl(address: string): URL | null {
  if (address.length > 2_000) return null;
  try {
    const url = new URL(address);
    const plain = (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === '';
    return plain ? url : null;
  } catch {
    return null;
  }
}

const threads = /\/(?:issues|pulls?|discussions|commits?|compare|security)(?:\/|$)/;

function notifies(url: URL, server: URL | null): boolean {
  const isGitHub = url.host === server?.host || /(?:^|\.)(?:github\.com|ghe\.com)$|^git(?:hub)?\./.test(url.hostname);
  return isGitHub && threads.test(url.pathname);
}

/** What would end a link's address, a table cell or a character reference early is percent-encoded. */
function destination(url: URL): string {
  return url.href
    .replace(/[()<>|\\`"'[\]{}^*~\s]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replaceAll('&', '&amp;');
}

/** A pipe table. Cells stay on their line and inside their cell. */
export function table(head: readonly string[], rows: readonly (readonly Markdown[])[]): Markdown {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\s*\n\s*/g, ' ').replaceAll('|', '&#124;')).join(' | ')} |`;
  return trusted([line(head), line(head.map(() => '---')), ...rows.map((row) => line(row.map((cell) => cell.markdown)))].join('\n'));
}

/** A part that is folded until the reader asks for it. */
export function folded(summary: Markdown, body: Markdown): Markdown {
  return body.markdown === '' ? nothing : trusted(`<details><summary>${summary.markdown}</summary>\n\n${body.markdown}\n\n</details>`);
}

export function list(items: readonly Markdown[]): Markdown {
  return trusted(items.map((item) => `- ${item.markdown.replace(/\s*\n\s*/g, ' ')}`).join('\n'));
}
