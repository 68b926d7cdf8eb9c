import { CST, type Document, isAlias, isCollection, isMap, isNode, isPair, isScalar, Lexer, LineCounter, type Node, parseDocument } from 'yaml';
import type { PolicyProblem, Position } from './problem.ts';
import { problemLimit, quote } from './problem.ts';

/** Bounds on a policy file: real ones have 2 kB and 200 tokens. They hold before anything is parsed, for a parser's worst case is bad. */
export const yamlLimits = {
  /** UTF-8 bytes. */
  bytes: 65_536,
  tokens: 8_000,
  /** Nesting of collections. */
  depth: 12,
  aliases: 20,
} as const;

export interface YamlFile {
  readonly value: unknown;
  /** Where the value at a path stands, or (`key`) the key that leads to it; the nearest thing around it where it is absent. */
  position(path: readonly PropertyKey[], part?: 'key' | 'value'): Position;
}

type Reading = { readonly file: YamlFile; readonly problems: readonly [] } | { readonly file: null; readonly problems: readonly PolicyProblem[] };

/** Reads a YAML 1.2 file of the core schema: no custom tags, no merge keys, no complex keys, one document. */
export function readYaml(path: string, content: string): Reading {
  const text = content.replace(/^\ufeff/, '');
  const at = (message: string, suggestion: string | null, position: Position = { line: 1, column: 1 }): Reading => ({
    file: null,
    problems: [{ path, ...position, message, suggestion }],
  });
  if (text.length > yamlLimits.bytes || new TextEncoder().encode(text).length > yamlLimits.bytes) {
    return at('the file is larger than 64 kB', 'Shorten it: a policy needs a few dozen lines');
  }
  const broken = text.indexOf('\ufffd');
  if (broken >= 0) {
    const before = text.slice(0, broken).split('\n');
    return at('the file is not UTF-8 text', 'Save it as UTF-8', { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
  }
  const excess = scan(text);
  if (excess !== null) return at(excess.message, excess.suggestion, excess.position);

  const counter = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: true,
    strict: true,
    prettyErrors: false,
    lineCounter: counter,
    logLevel: 'error',
  });
  const position = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.directives?.yaml.version !== '1.2') return at('the file asks for another version of YAML than 1.2', 'Remove the line "%YAML"');
  const complaints = [...document.errors, ...document.warnings];
  if (complaints.length > 0) {
    const problems = complaints.map(({ code, message, pos }) => ({ path, ...position(pos[0]), ...inOurWords(code, message) }));
    return { file: null, problems: onePerPlace(problems).slice(0, problemLimit) };
  }
  const alias = danglingAlias(document);
  if (alias !== null) return at(`the alias "*${alias.source.slice(0, 40)}" names nothing`, 'Write the value out', position(alias.offset));
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: yamlLimits.aliases });
  } catch {
    return at('the aliases of the file expand to too much', 'Write the values out');
  }
  return { file: { value, position: locator(document, position) }, problems: [] };
}

interface Excess {
  readonly message: string;
  readonly suggestion: string | null;
  readonly position: Position;
}

/** What the lexer puts between tokens that is not in the text. */
const marks: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** Bounds nesting, size and aliases on tokens: the lexer takes linear time, the parser does not (`? ? ?…` takes minutes). */
function scan(text: string): Excess | null {
  let line = 1;
  let lineStart = 0;
  let offset = 0;
  let count = 0;
  let flow = 0;
  let dashes = 0;
  let aliases = 0;
  for (const token of new Lexer().lex(text)) {
    const position = { line, column: offset - lineStart + 1 };
    count += 1;
    if (token === '[' || token === '{') flow += 1;
    else if (token === ']' || token === '}') flow -= 1;
    else if (token === '-') dashes += 1;
    else if (token.startsWith('*')) aliases += 1;
    if (token === '?') return { message: 'keys that are collections ("? ") are not supported', suggestion: 'Write "key: value"', position };
    if (flow > yamlLimits.depth || dashes > yamlLimits.depth) return { message: 'the file is nested too deeply', suggestion: null, position };
    if (aliases > yamlLimits.aliases)
      return { message: `a file may have ${yamlLimits.aliases} aliases`, suggestion: 'Write the values out', position };
    if (count > yamlLimits.tokens)
      return { message: 'the file has too many entries', suggestion: 'Shorten it: a policy needs a few dozen lines', position };
    if (!marks.has(token)) offset += token.length;
    const lines = token.split('\n').length - 1;
    if (lines > 0) {
      line += lines;
      lineStart = offset - (token.length - token.lastIndexOf('\n') - 1);
      dashes = 0;
    }
  }
  return null;
}

const ourWords: Readonly<Record<string, readonly [message: string, suggestion: string | null]>> = {
  DUPLICATE_KEY: ['this key is there twice', 'Keep one of the two'],
  TAB_AS_INDENT: ['tabs can’t indent YAML', 'Indent with spaces'],
  MULTIPLE_DOCS: ['the file holds more than one document', 'Remove the line "---"'],
  TAG_RESOLVE_FAILED: ['tags ("!…") are not supported', 'Write the plain value'],
  MISSING_CHAR: ['a quote or bracket is not closed', null],
  BAD_INDENT: ['the indentation does not fit', 'Indent entries of one list or map alike'],
};

/** Where the library's code says less than its message. */
const finerWords: readonly (readonly [said: RegExp, message: string, suggestion: string])[] = [
  [/without - indicator/, 'the indentation does not fit', 'Indent entries of one list or map alike'],
  [/end with a \]/, 'a list in brackets is not closed', 'Close it with "]", and indent what it holds'],
  [/end with a \}/, 'a map in braces is not closed', 'Close it with "}", and indent what it holds'],
];

/** What is not closed is complained of once for each level around it: the innermost is enough. */
function onePerPlace(problems: readonly PolicyProblem[]): readonly PolicyProblem[] {
  const places = new Set<string>();
  return problems.filter(({ line, column }) => !places.has(`${line}:${column}`) && places.add(`${line}:${column}`));
}

function inOurWords(code: string, message: string): Pick<PolicyProblem, 'message' | 'suggestion'> {
  const finer = finerWords.find(([said]) => said.test(message));
  if (finer !== undefined) return { message: finer[1], suggestion: finer[2] };
  const [words, suggestion] = ourWords[code] ?? [`not valid YAML: ${message.replace(/\s+/g, ' ').slice(0, 120)}`, null];
  return { message: words, suggestion };
}

function danglingAlias(document: Document): { readonly source: string; readonly offset: number } | null {
  const pending: unknown[] = [document.contents];
  for (let item = pending.pop(); item !== undefined; item = pending.pop()) {
    if (isAlias(item) && item.resolve(document) === undefined) return { source: item.source, offset: item.range?.[0] ?? 0 };
    if (isPair(item)) pending.push(item.key ?? undefined, item.value ?? undefined);
    else if (isCollection(item)) pending.push(...item.items);
  }
  return null;
}

function locator(document: Document, position: (offset: number) => Position): YamlFile['position'] {
  return (path, part = 'value') => {
    let node: Node | null = document.contents as Node | null;
    let offset = node?.range?.[0] ?? 0;
    for (const [index, step] of path.entries()) {
      const container: unknown = isAlias(node) ? node.resolve(document) : node;
      if (!isCollection(container)) break;
      const pair = isMap(container) ? container.items.find(({ key }) => isScalar(key) && String(key.value) === String(step)) : undefined;
      const next: unknown = pair?.value ?? (isMap(container) ? undefined : container.get(Number(step), true));
      const wantsKey = pair !== undefined && (!isNode(next) || (part === 'key' && index === path.length - 1));
      if (wantsKey && isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      else if (isNode(next)) offset = next.range?.[0] ?? offset;
      if (!isNode(next)) break;
      node = next;
    }
    return position(offset);
  };
}

/** How a value looks in a message: its kind for collections, itself for scalars. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return quote(value);
}
