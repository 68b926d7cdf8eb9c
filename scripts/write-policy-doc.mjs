#!/usr/bin/env node
// Writes docs/policy.md from the schema, the presets and the example files. `--check` writes nothing and fails when it is stale.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { artifactKinds, catalogue } from '../src/artifacts.ts';
import { globLimit } from '../src/policy/glob.ts';
import { policyJsonSchema } from '../src/policy/json-schema.ts';
import { presets } from '../src/policy/presets.ts';
import { defaultWhen } from '../src/policy/requirement.ts';
import { waiverDays } from '../src/policy/waiver-reasons.ts';
import { yamlLimits } from '../src/policy/yaml.ts';

/** @typedef {{ type?: string, description?: string, properties?: Record<string, Schema>, required?: string[], items?: Schema, anyOf?: Schema[],
 *   enum?: string[], const?: unknown, additionalProperties?: Schema | boolean, minimum?: number, maximum?: number }} Schema */

const schema = /** @type {Schema} */ (policyJsonSchema());
const examples = new URL('../docs/examples/policies/', import.meta.url);
const titles = {
  'paper.yml': 'A paper with code',
  'model-lab.yml': 'A lab that releases a family of models',
  'organisation.yml': 'The organisation of that lab',
  'funder.yml': 'A publicly funded project',
  'withheld-model.yml': 'A model that is withheld',
};

const conditions = { always: 'always', 'own-data': 'where there is own data', 'own-weights': 'where there is an own model' };

const text = `<!-- Written by scripts/write-policy-doc.mjs: change src/policy/ or docs/examples/policies/, then run npm run write. -->
# The policy file

\`.github/default-to-share.yml\` (or \`default-to-share.yml\` at the root) says what a repository will share, by when, and what is withheld for
which reason. Without it the preset \`default-to-share\` holds. \`default-to-share init\` proposes one.

\`\`\`sh
default-to-share policy check     # errors with file, line, column and a suggestion
default-to-share policy explain   # every value in force, and which layer said it
default-to-share policy schema    # the JSON Schema, for editors
\`\`\`

For completion in the editor start the file with
\`# yaml-language-server: $schema=${/** @type {{ $id: string }} */ (/** @type {unknown} */ (schema)).$id}\`.

## Who wins

1. the built-in default,
2. presets (\`preset\`): the earliest date of each kind, whatever their order,
3. the organisation's file (\`extends\`),
4. the repository's file,
5. inputs of the Action, options of the command line;
6. then the organisation's \`minimum\` makes stricter what is weaker than it,
7. and waivers that are in force apply last.

A stage with the name of an inherited one changes it, only the keys given; \`requires: []\` drops it. Another name adds a stage and takes nothing
away: a kind may be asked for twice, and the earlier date counts. A file that lists \`stages\` and names neither \`preset\` nor \`extends\` is the
whole policy. A change of the policy in a pull request is shown as what it would change; in force is the base branch's.

## Stages and standings

A stage is due at the later of the clock's start and the adoption, plus its duration; on the day itself it is still on time (UTC). Weights, checkpoints,
data and their cards are asked for only where there is a sign of them; \`when\` changes that. Artifact kinds:

| kind | what counts |
|---|---|
${artifactKinds.map((kind) => `| \`${kind}\` | ${catalogue[kind].meaning} |`).join('\n')}

## Waivers: withheld, with a reason

A waiver in force counts as compliant when enough is shared in its place, else it is amber; it is never red. It runs ${waiverDays} days at most and
ends after its day \`until\`, UTC. Leave the old entry in the file and add a new one to renew it: renewals are counted and shown. \`approved-by\` is shown
as declared, and as confirmed when the pull request that brought the waiver was approved by that login.

## Every key

${sections().join('\n\n')}

## Presets

Several presets compose: of each kind the earliest date and the strictest rule, and every rule prints its source.

${presets.map(presetText).join('\n\n')}

## Examples

${Object.entries(titles).map(exampleText).join('\n\n')}

## Limits

A file has at most ${yamlLimits.bytes / 1024} kB, ${yamlLimits.tokens.toLocaleString('en')} tokens, ${yamlLimits.aliases} aliases and ${yamlLimits.depth} levels of nesting; one document, YAML 1.2, no tags, no unknown
keys. Patterns are globs of at most ${globLimit} characters (\`*\`, \`**\`, \`?\`, \`[…]\`, \`{a,b}\`), never regular expressions.
`;

const path = fileURLToPath(new URL('../docs/policy.md', import.meta.url));
const missing = readdirSync(examples).filter((name) => !Object.hasOwn(titles, name));
if (missing.length > 0) throw new Error(`docs/examples/policies has files without a title here: ${missing.join(', ')}`);
if (existing() !== text) {
  if (process.argv.includes('--check')) {
    console.error('docs/policy.md is stale: run npm run write');
    process.exit(1);
  }
  writeFileSync(path, text);
}

function existing() {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** One table for the file, then one for each map in it that has keys of its own. */
function sections() {
  /** @type {string[]} */
  const tables = [];
  /** @type {(name: string, map: Schema) => void} */
  const add = (name, map) => {
    const rows = Object.entries(map.properties ?? {});
    const lines = rows.map(
      ([key, value]) => `| \`${key}\`${map.required?.includes(key) ? ' (needed)' : ''} | ${typeOf(value)} | ${value.description ?? ''} |`,
    );
    tables.push([`### ${name}`, '', '| key | value | |', '|---|---|---|', ...lines].join('\n'));
    for (const [key, value] of rows) {
      const inner = mapIn(value);
      if (inner !== null && !(name.startsWith('`minimum') && key === 'clock'))
        add(name === 'The file' ? `\`${key}\`` : `${name.slice(0, -1)}.${key}\``, inner);
    }
  };
  add('The file', schema);
  return tables.filter((table, index) => tables.findIndex((other) => body(other) === body(table)) === index);
}

/** @param {string} table */
function body(table) {
  return table.slice(table.indexOf('\n'));
}

/** The map among the forms of a value, also of the entries of a list. @param {Schema} value @returns {Schema | null} */
function mapIn(value) {
  if (value.properties !== undefined) return value;
  if (typeof value.additionalProperties === 'object') return mapIn(value.additionalProperties);
  if (value.items !== undefined) return mapIn(value.items);
  return value.anyOf?.map(mapIn).find((inner) => inner !== null) ?? null;
}

/** @param {Schema} value @returns {string} */
function typeOf(value) {
  if (value.anyOf !== undefined) return [...new Set(value.anyOf.map(typeOf))].join(' or ');
  if (value.const !== undefined) return `\`${String(value.const)}\``;
  if (value.enum !== undefined) {
    if (value.enum.length === artifactKinds.length) return 'kind';
    return value.enum.length > 8 ? 'name' : value.enum.map((word) => `\`${word}\``).join(', ');
  }
  if (value.type === 'array') return value.items === undefined ? 'list' : `list of ${typeOf(value.items)}`;
  if (value.type === 'object') return typeof value.additionalProperties === 'object' ? 'map by kind' : 'map';
  if (value.type === 'string') return 'text';
  if (value.type === 'boolean') return '`true`, `false`';
  if (value.minimum === 0 && value.maximum === 1) return 'number 0–1';
  return value.type === 'integer' ? 'whole number' : (value.type ?? '');
}

/** @param {typeof presets[number]} preset */
function presetText({ id, summary, source, url, notChecked, retroactive, stages }) {
  const rows = stages.map(({ title, due, requires }) => {
    const kinds = requires.map(({ kind, proof, atLeast, fresh, when }) => {
      const more = [
        ...(proof === 'archived' ? ['archived'] : []),
        ...(atLeast === undefined || atLeast === 1 ? [] : [`${atLeast} models`]),
        ...(fresh === true ? ['looked at again'] : []),
        ...(when === defaultWhen(kind) ? [] : [conditions[when]]),
      ];
      return more.length === 0 ? kind : `${kind} (${more.join(', ')})`;
    });
    return `| ${title} | ${'after' in due ? due.after : due.on} | ${kinds.join(' · ')} |`;
  });
  return [
    `### \`${id}\``,
    '',
    `${summary} Source: ${url === null ? source : `[${source}](${url})`}.${retroactive === true ? ' Counts from publication, also before the policy was adopted.' : ''}`,
    ...(notChecked === null ? [] : ['', notChecked]),
    '',
    '| stage | due | requires |',
    '|---|---|---|',
    ...rows,
  ].join('\n');
}

/** @param {[string, string]} example */
function exampleText([name, title]) {
  const yaml = readFileSync(new URL(name, examples), 'utf8').replace(/^# yaml-language-server.*\n/m, '');
  return [`### ${title}`, '', `[${name}](examples/policies/${name})`, '', '```yaml', yaml.trimEnd(), '```'].join('\n');
}
