/**
 * A Jupyter notebook as one Markdown text: its Markdown cells as they are, its code cells as Python fences. Outputs are left out.
 * @returns the empty text when it is no notebook
 */
export function notebookText(json: string): string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return '';
  }
  const cells = field(parsed, 'cells');
  if (!Array.isArray(cells)) return '';
  const parts: string[] = [];
  for (const cell of cells.slice(0, 500)) {
    const source = field(cell, 'source');
    const text = Array.isArray(source) ? source.filter((line) => typeof line === 'string').join('') : typeof source === 'string' ? source : '';
    if (text === '') continue;
    parts.push(field(cell, 'cell_type') === 'code' ? `\`\`\`python\n${text}\n\`\`\`` : text);
  }
  return parts.join('\n\n');
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
