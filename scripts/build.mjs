#!/usr/bin/env node
// Builds dist/: the Action (index.js) and the command line (cli.js) with the chunks they load lazily, and the licence texts of what is inside.
// `--out DIR` builds elsewhere (for the freshness check). The same sources give the same bytes on any machine.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import { compilePatternsOnce } from './compile-patterns-once.mjs';
import { lightBuiltins } from './light-builtins.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'dist') } } });
const out = values.out;

/**
 * What is loaded together is one file, with all it needs: opening many small files costs more than reading few.
 * What is reached by `import()` alone stays out of the files that every run loads.
 */
const chunks = [
  { name: 'markup', test: /[\\/]node_modules[\\/](?:markdown-it|entities|htmlparser2[\\/]dist[\\/](?:Parser|Tokenizer))/ },
  { name: 'dom', test: /[\\/]node_modules[\\/](?:domutils|domhandler|dom-serializer|domelementtype|htmlparser2[\\/]dist[\\/]index)/ },
  { name: 'tunnel', test: /node_modules[\\/]https-proxy-agent[\\/]/ },
  { name: 'version', test: /[\\/]src[\\/]version\.ts/ },
  {
    name: 'base',
    test: new RegExp(
      [
        String.raw`[\\/]src[\\/](?:[^\\/]+`,
        String.raw`policy[\\/](?:load|releases|sourced)`,
        String.raw`judge[\\/](?:fail-on|words|calendar|clock)`,
        String.raw`render[\\/](?:safe-text|words|shared|places|detail|json|marker|notes|missing)`,
        String.raw`engine[\\/](?:policy|probe-environment)`,
        String.raw`read[\\/](?:content|dates|disk|parallel|github[\\/]facts))\.ts`,
        String.raw`^\0builtin:(?:fs|path|os)$`,
      ].join('|'),
    ),
  },
  { name: 'engine', test: /[\\/]src[\\/](?:detect|judge)[\\/](?!views)|[\\/]src[\\/]engine[\\/](?:evaluate|examine)\.ts/ },
  { name: 'local', test: /[\\/]src[\\/](?:read[\\/](?!github)|cli[\\/](?:check|source|output|options)\.ts|render[\\/]text\.ts)/ },
  { name: 'github', test: /[\\/]src[\\/](?:read[\\/]github[\\/]|engine[\\/](?:lines|approvals)\.ts)/ },
  { name: 'publish', test: /[\\/]src[\\/](?:publish[\\/]|render[\\/](?:comment|summary|badge|changes|decisions|outgrown)\.ts|action[\\/]sides\.ts)/ },
  { name: 'probes', test: /[\\/]src[\\/]probe[\\/]providers[\\/](?!registry)/ },
  { name: 'zod', test: /[\\/]node_modules[\\/]zod[\\/]/ },
  { name: 'policy-file', test: /[\\/]src[\\/]policy[\\/](?:resolve|language)\.ts/ },
].map((group, at, all) => ({ ...group, priority: all.length - at }));

const bundle = await rolldown({
  cwd: root,
  input: { index: 'src/action/main.ts', cli: 'src/cli/main.ts' },
  platform: 'node',
  // undici (100 ms at start) is only there for OIDC and @actions/github's own client, neither of which we use.
  resolve: {
    alias: {
      // For Node, yaml has CommonJS alone, of which nothing can be left out; the same code stands there as modules too.
      yaml: join(root, 'node_modules/yaml/browser/index.js'),
      ...Object.fromEntries(['linkify-it', 'mdurl', 'punycode.js'].map((name) => [name, join(root, 'scripts/stubs/no-link-making.mjs')])),
      '@actions/http-client': join(root, 'scripts/stubs/no-http-client.mjs'),
      '@actions/http-client/lib/auth': join(root, 'scripts/stubs/no-http-client.mjs'),
    },
  },
  plugins: [
    lightBuiltins(),
    onFirstUse('spdx-correct'),
    plainFields(/[\\/]node_modules[\\/]markdown-it[\\/]/),
    compilePatternsOnce(/[\\/]src[\\/].*\.ts$/),
  ],
  // Of @actions/github only the event context is used: the rest falls away.
  treeshake: { moduleSideEffects: [{ test: /node_modules[\\/]@actions[\\/]/, sideEffects: false }] },
});

rmSync(out, { recursive: true, force: true });
const { output } = await bundle.write({
  dir: out,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name].js',
  // Few files: what every run needs is one, and each thing that only some runs need is another.
  codeSplitting: { groups: chunks },
  banner: (chunk) => (chunk.name === 'cli' && chunk.isEntry ? '#!/usr/bin/env node' : ''),
  minify: false,
  sourcemap: false,
});
await bundle.close();

const modules = output.flatMap((chunk) => (chunk.type === 'chunk' ? Object.entries(chunk.modules ?? {}) : []));
const used = modules.filter(([, rendered]) => (rendered.renderedLength ?? rendered.code?.length ?? 1) > 0).map(([id]) => id);
writeFileSync(join(out, 'THIRD-PARTY-LICENSES.txt'), thirdPartyLicences(used));

/**
 * A CommonJS package with one function is run when it is first called, not when the program starts.
 * @param {string} name
 * @returns {import('rolldown').Plugin}
 */
function onFirstUse(name) {
  const lazy = `\0lazy:${name}`;
  return {
    name: 'on-first-use',
    resolveId: (id, importer) => (id === name && importer !== lazy ? lazy : null),
    load: (id) => (id === lazy ? `export default (...args) => require('${name}')(...args);` : null),
  };
}

/**
 * markdown-it is published with its class fields compiled for old engines, a slow call for each of twelve fields of every token. Its classes
 * inherit no setters, so that an assignment means the same.
 * @param {RegExp} modules
 * @returns {import('rolldown').Plugin}
 */
function plainFields(modules) {
  const define = /\nfunction _defineProperty\(e, r, t\) \{\n[^}]*\}\)[^}]*\}/;
  return {
    name: 'plain-fields',
    transform: {
      filter: { id: modules },
      handler: (code, id) => {
        if (!define.test(code)) throw new Error(`${id} no longer defines its fields by a helper: this step of the build can go`);
        return { code: code.replace(define, '\nfunction _defineProperty(e, r, t) {\n\te[r] = t;\n}'), map: null };
      },
    },
  };
}

/** @param {readonly string[]} ids module paths that ended up in the bundle */
function thirdPartyLicences(ids) {
  const folders = new Set(ids.map((id) => /^(.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1]).filter((folder) => folder !== undefined));
  const texts = [...folders].map((folder) => {
    const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
    const text = file === undefined ? standardLicence(license, author) : readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim();
    return { title: `${name} ${version} (${license})`, text };
  });
  const unique = new Map(texts.map(({ title, text }) => [title, text]));
  const body = [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([title, text]) => `${title}\n${'-'.repeat(title.length)}\n\n${text}\n`);
  const data = readFileSync(join(root, 'src/judge/views/mof/THIRD-PARTY.md'), 'utf8')
    .replace(/^> ?/gm, '')
    .replace(/^# .*\n+/, '');
  return `Third-party software inside dist/\n\n${body.join('\n\n')}\n\nModel Openness Tool (MIT): data\n-------------------------------\n\n${data}`;
}

/**
 * A package that declares its licence without enclosing it: the standard text, with the author whom package.json names.
 * @param {string} id SPDX
 * @param {string | { name: string }} author
 */
function standardLicence(id, author) {
  const { licenseText } = JSON.parse(readFileSync(join(root, `node_modules/spdx-license-list/licenses/${id}.json`), 'utf8'));
  const holder = typeof author === 'string' ? author : author.name;
  const text = licenseText.replace('<year> <copyright holders>', holder).trim();
  return `Declared in package.json: ${id}, by ${holder}\n\n${text}`;
}

const sizes = output.map(
  (chunk) =>
    `${relative(root, join(out, chunk.fileName))} ${Math.round((chunk.type === 'chunk' ? chunk.code.length : chunk.source.length) / 1024)} kB`,
);
console.log(sizes.join('\n'));
