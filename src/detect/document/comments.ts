/**
 * Blanks out what a reader never sees: HTML comments and `[comment]: <> (…)` lines. Lines keep their numbers.
 * Code fences and code spans are left alone. One pass, linear.
 */
export function blankComments(lines: readonly string[]): string[] {
  const lastEnd = lines.findLastIndex((line) => line.includes('-->'));
  const result: string[] = [];
  let fence: string | null = null;
  let open = false;
  for (const [index, line] of lines.entries()) {
    if (!open) {
      const mark = line.includes('```') || line.includes('~~~') ? /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] : undefined;
      if (fence !== null || mark !== undefined) {
        if (fence === null) fence = mark ?? null;
        else if (mark?.startsWith(fence) && line.trim() === mark) fence = null;
        result.push(line);
        continue;
      }
      if (line.includes(']:') && /^ {0,3}\[(?:comment|\/\/|_)\]:\s*(?:<>|#)/i.test(line)) {
        result.push('');
        continue;
      }
    }
    const blanked = blankLine(line, open, index <= lastEnd);
    open = blanked.open;
    result.push(blanked.text);
  }
  return result;
}

/** A comment that never ends hides the rest only where a block starts with it; elsewhere Markdown shows it as text. */
function blankLine(line: string, openBefore: boolean, endsLater: boolean): { readonly text: string; readonly open: boolean } {
  let open = openBefore;
  let text = '';
  let at = 0;
  let ticks = 0;
  while (at <= line.length) {
    if (open) {
      const end = line.indexOf('-->', at);
      if (end < 0) return { text, open };
      open = false;
      at = end + 3;
      continue;
    }
    const start = line.indexOf('<!--', at);
    if (start < 0) return { text: text + line.slice(at), open };
    for (let index = at; index < start; index += 1) if (line[index] === '`') ticks += 1;
    const shown = ticks % 2 === 1 || (!endsLater && line.slice(0, start).trim() !== '');
    text += line.slice(at, shown ? start + 4 : start);
    at = start + 4;
    const empty = /^-?>/.exec(line.slice(at, at + 2));
    if (shown) continue;
    if (empty === null) open = true;
    else at += empty[0].length;
  }
  return { text, open };
}
