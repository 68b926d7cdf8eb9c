import type { DocumentBuilder } from './builder.ts';

const underline = /^([=\-~^"'`#*+.:_<>])\1{2,}\s*$/;
const bullet = /^(\s*)(?:[-*+•]|\d{1,3}[.)]|#\.)\s+(.*)$/;
const target = /^\.\. _(`[^`]+`|[^:]+):\s+(\S+)\s*$/;
const directive = /^(\s*)\.\. (?:\|[^|]{1,80}\| )?([\w-]+)::\s*(.*)$/;
const inline =
  /`([^`<>]{0,300}?)\s*<([^<>`]{1,2000})>`__?|`([^`]{1,300})`__?(?![\w`])|\|([^|\s][^|]{0,80})\|_?|(?<![\w`])([A-Za-z0-9][\w-]{0,60})_(?![\w`_])/g;

/**
 * A light reader of reStructuredText: headings by their underline, paragraphs, lists, link targets, images (badges with their targets)
 * and code directives. One pass over the lines; what it doesn't know is read as text.
 */
export function readRestructuredText(lines: readonly string[], builder: DocumentBuilder): void {
  const targets = readTargets(lines);
  const badges = readBadges(lines);
  const levels: string[] = [];
  let inList = false;
  let index = 0;
  const leave = (line: number): void => {
    builder.endBlock(line);
    if (inList) builder.leaveList();
    inList = false;
  };
  while (index < lines.length) {
    const line = lines[index] ?? '';
    const next = lines[index + 1] ?? '';
    const number = index + 1;
    if (line.trim() === '') {
      builder.endBlock(number);
      index += 1;
      continue;
    }
    const over = underline.test(line) && next.trim() !== '' && underline.test(lines[index + 2] ?? '');
    const heading = over ? next.trim() : line.trim();
    const rule = over ? (lines[index + 2] ?? '') : next;
    if (over || (underline.test(next) && !underline.test(line) && next.trim().length + 2 >= line.trim().length)) {
      leave(number);
      const style = `${over ? 'over' : ''}${rule.trim()[0]}`;
      if (!levels.includes(style)) levels.push(style);
      builder.startHeading(Math.min(6, levels.indexOf(style) + 1), over ? number + 1 : number);
      readInline(heading, over ? number + 1 : number, builder, targets, badges);
      builder.endBlock(number);
      index += over ? 3 : 2;
      continue;
    }
    const found = directive.exec(line);
    if (found !== null) {
      leave(number);
      index = readDirective(lines, index, found, builder);
      continue;
    }
    if (/^\s*\.\.(?:\s|$)/.test(line)) {
      index = endOfIndented(lines, index + 1, (/^\s*/.exec(line)?.[0].length ?? 0) + 1);
      continue;
    }
    const item = bullet.exec(line);
    if (item !== null) {
      if (!inList) builder.enterList();
      inList = true;
      builder.startItem(number);
      const box = /^\[([ xX])\]\s*/.exec(item[2] ?? '');
      if (box !== null) builder.task(box[1] === ' ' ? 'open' : 'done');
      readInline((item[2] ?? '').slice(box?.[0].length ?? 0), number, builder, targets, badges);
    } else if (/::\s*$/.test(line) && (lines[index + 1] ?? '').trim() === '') {
      builder.startParagraph(number);
      readInline(line.replace(/::\s*$/, ':'), number, builder, targets, badges);
      builder.endBlock(number);
      const indent = (/^\s*/.exec(line)?.[0].length ?? 0) + 1;
      const end = endOfIndented(lines, index + 1, indent);
      if (end > index + 2)
        builder.code(
          null,
          lines
            .slice(index + 2, end)
            .join('\n')
            .trimEnd(),
          number + 2,
        );
      index = Math.max(index + 1, end);
      continue;
    } else {
      if (inList && !/^\s/.test(line)) leave(number);
      builder.text(' ', number);
      readInline(line.trim(), number, builder, targets, badges);
    }
    index += 1;
  }
  leave(lines.length);
}

function readTargets(lines: readonly string[]): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const line of lines) {
    const match = target.exec(line.trim());
    if (match?.[1] !== undefined && match[2] !== undefined) targets.set(match[1].replaceAll('`', '').toLowerCase(), match[2]);
  }
  return targets;
}

/** `.. |name| image:: address` with its `:target:`. */
function readBadges(lines: readonly string[]): ReadonlyMap<string, { readonly image: string; readonly target: string }> {
  const badges = new Map<string, { image: string; target: string }>();
  for (const [index, line] of lines.entries()) {
    const match = /^\.\. \|([^|]{1,80})\| image::\s*(\S+)/.exec(line);
    if (match?.[1] !== undefined) badges.set(match[1].toLowerCase(), { image: match[2] ?? '', target: option(lines, index, 'target') });
  }
  return badges;
}

function option(lines: readonly string[], at: number, name: string): string {
  for (let index = at + 1; index < Math.min(lines.length, at + 12); index += 1) {
    const match = /^\s+:([\w-]+):\s*(.*)$/.exec(lines[index] ?? '');
    if (match === null) return '';
    if (match[1] === name) return (match[2] ?? '').trim();
  }
  return '';
}

function endOfIndented(lines: readonly string[], from: number, indent: number): number {
  let at = from;
  while (at < lines.length && ((lines[at] ?? '').trim() === '' || (/^\s*/.exec(lines[at] ?? '')?.[0].length ?? 0) >= indent)) at += 1;
  return at;
}

function readDirective(lines: readonly string[], index: number, found: RegExpExecArray, builder: DocumentBuilder): number {
  const [, indent = '', name = '', argument = ''] = found;
  const number = index + 1;
  const end = endOfIndented(lines, index + 1, indent.length + 1);
  if (name === 'image' || name === 'figure') {
    if (/^\s*\.\. \|/.test(found[0])) return end;
    const goal = option(lines, index, 'target');
    if (goal !== '') builder.startLink(goal, number);
    builder.image(argument, option(lines, index, 'alt'), number);
    if (goal !== '') builder.endLink();
    return end;
  }
  if (/^(?:code|code-block|sourcecode|prompt|parsed-literal|literalinclude)$/.test(name)) {
    const start = lines.findIndex((line, at) => at > index && (line.trim() === '' || !/^\s+:/.test(line)));
    const from = start < 0 ? end : start;
    if (from < end) builder.code(argument.toLowerCase() || null, lines.slice(from, end).join('\n').trimEnd(), from + 1);
    return end;
  }
  if (/^(?:note|warning|important|tip|hint|attention|caution|admonition|seealso)$/.test(name)) {
    builder.startParagraph(number);
    builder.text(argument, number);
    return index + 1;
  }
  return end;
}

type Badges = ReadonlyMap<string, { readonly image: string; readonly target: string }>;

function readInline(text: string, line: number, builder: DocumentBuilder, targets: ReadonlyMap<string, string>, badges: Badges): void {
  let at = 0;
  const plain = text.replace(/\*\*|``/g, '');
  for (const match of plain.matchAll(inline)) {
    const [whole, anchor, address, quoted, badge, word] = match;
    const name = (quoted ?? word ?? '').toLowerCase();
    const goal = address ?? (badge === undefined ? targets.get(name) : undefined);
    const image = badge === undefined ? undefined : badges.get(badge.toLowerCase());
    if (goal === undefined && image === undefined) continue;
    builder.text(plain.slice(at, match.index), line);
    at = match.index + whole.length;
    const href = goal ?? image?.target ?? '';
    if (href !== '') builder.startLink(href, line);
    if (image !== undefined) builder.image(image.image, badge ?? '', line);
    else builder.text((anchor ?? quoted ?? word ?? '') || href, line);
    if (href !== '') builder.endLink();
  }
  builder.text(plain.slice(at), line);
}
