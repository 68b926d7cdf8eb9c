export interface BareLink {
  readonly href: string;
  readonly offset: number;
}

const address = /(?:https?|gs|s3|ftp):\/\/[^\s<>"'`{}|\\^，。；、）】」》]{3,2000}/gi;

/** Addresses in running text or code, without the punctuation that follows them. Linear. */
export function bareLinks(text: string): readonly BareLink[] {
  const result: BareLink[] = [];
  for (const match of text.matchAll(address)) result.push({ href: trimAddress(match[0]), offset: match.index });
  return result;
}

/** Drops closing punctuation; a closing bracket stays only when the address opens it. */
function trimAddress(raw: string): string {
  let end = raw.length;
  let open = 0;
  if (/[()[\]]/.test(raw)) for (const char of raw) open += char === '(' || char === '[' ? 1 : char === ')' || char === ']' ? -1 : 0;
  while (end > 0) {
    const last = raw[end - 1] ?? '';
    if ((last === ')' || last === ']') && open < 0) {
      open += 1;
      end -= 1;
    } else if (/[.,;:!?*_~]/.test(last)) end -= 1;
    else break;
  }
  const cut = raw.slice(0, end);
  const bracket = cut.search(/\]\(|\)\[|\)\]/);
  return bracket < 0 ? cut : cut.slice(0, bracket);
}
