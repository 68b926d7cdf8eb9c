// V8 compiles a pattern twice when it is run: to bytecode at its first use and to machine code at its second. Only where the first text is long
// (1,000 characters) does it go to machine code at once. Most of our patterns run a few times on short sentences and names, and compiling them
// is a tenth of a run. This step of the build gives each pattern a long first text: the text it is asked about, padded. Nothing else changes.
import { parseSync } from 'rolldown/utils';

const helper = '\0compile-patterns-once';

/** `text + padding` keeps the width of the text's characters, which V8 compiles apart. The pad is of characters no pattern looks for. */
const helperCode = `
const padding = '\\u0001'.repeat(1000);
const compiled = new WeakSet();
function compile(pattern, text) {
  compiled.add(pattern);
  if (pattern instanceof RegExp && !pattern.global && !pattern.sticky && text.length < 1000) pattern.test(text + padding);
}
export function test(pattern, text) {
  if (!compiled.has(pattern)) compile(pattern, text);
  return pattern.test(text);
}
export function exec(pattern, text) {
  if (!compiled.has(pattern)) compile(pattern, text);
  return pattern.exec(text);
}
`;

/**
 * Rewrites `pattern.test(text)` and `pattern.exec(text)` in the given modules to calls of the helper. A literal inside a function is made once,
 * not at each call, unless it keeps a position (flags g and y).
 * @param {RegExp} modules paths of the modules
 * @returns {import('rolldown').Plugin}
 */
export function compilePatternsOnce(modules) {
  return {
    name: 'compile-patterns-once',
    resolveId: (id) => (id === helper ? id : null),
    load: (id) => (id === helper ? helperCode : null),
    transform: { filter: { id: modules }, handler: (code, id) => ({ code: withCompiledPatterns(code, id), map: null }) },
  };
}

/**
 * @param {string} code TypeScript or JavaScript, a module
 * @param {string} path its ending tells the language
 * @returns {string}
 */
export function withCompiledPatterns(code, path) {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  /** @type {{ at: number, end: number, text: string }[]} */
  const edits = [];
  let kept = 0;
  visit(program, (node) => {
    if (node.type !== 'CallExpression' || node.optional || node.arguments.length !== 1 || node.arguments[0].type === 'SpreadElement') return;
    const { callee } = node;
    if (callee.type !== 'MemberExpression' || callee.computed || hasOptionalLink(callee)) return;
    const method = callee.property.name;
    if (method !== 'test' && method !== 'exec') return;
    const { object } = callee;
    const literal = object.type === 'Literal' && object.regex !== undefined;
    if (literal && /[gy]/.test(object.regex.flags)) return;
    if (literal) kept += 1;
    edits.push({ at: node.start, end: node.start, text: literal ? `${method}$once(pattern$${kept} ??= ` : `${method}$once(` });
    edits.push({ at: object.end, end: node.arguments[0].start, text: ', ' });
  });
  if (edits.length === 0) return code;
  let out = code;
  for (const { at, end, text } of edits.sort((a, b) => b.at - a.at || b.end - a.end)) out = out.slice(0, at) + text + out.slice(end);
  const names = Array.from({ length: kept }, (_, index) => `pattern$${index + 1}`);
  const declared = kept === 0 ? '' : `let ${names.join(', ')};\n`;
  return `import { test as test$once, exec as exec$once } from '${helper}';\n${declared}${out}`;
}

/** `a?.b.test(text)` asks nothing where there is no `a`. @param {any} node a member or call @returns {boolean} */
function hasOptionalLink(node) {
  if (node.type === 'MemberExpression') return node.optional || hasOptionalLink(node.object);
  if (node.type === 'CallExpression') return node.optional || hasOptionalLink(node.callee);
  return false;
}

/** @param {any} node @param {(node: any) => void} see */
function visit(node, see) {
  if (node === null || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const each of node) visit(each, see);
    return;
  }
  if (typeof node.type === 'string') see(node);
  for (const key in node) visit(node[key], see);
}
