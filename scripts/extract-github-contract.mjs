/**
 * Extracts the part of GitHub's OpenAPI description that the local GitHub of the tests serves, into one small contract file.
 *
 * The whole description is 385 MB unpacked, so it is no dependency of the project. To refresh the contract:
 *
 *   npm install --prefix /tmp/openapi --ignore-scripts @octokit/openapi
 *   node scripts/extract-github-contract.mjs /tmp/openapi/node_modules/@octokit/openapi
 *
 * To serve one more operation: add its id below, run this, write its handler in tests/support/github/rest/.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const operations = [
  'repos/get',
  'repos/get-content',
  'repos/create-or-update-file-contents',
  'repos/get-readme',
  'repos/list-commits',
  'repos/get-commit',
  'repos/list-pull-requests-associated-with-commit',
  'repos/compare-commits-with-basehead',
  'repos/list-tags',
  'repos/list-branches',
  'repos/get-branch',
  'repos/get-branch-rules',
  'repos/get-collaborator-permission-level',
  'repos/list-releases',
  'repos/get-latest-release',
  'repos/get-release-by-tag',
  'repos/get-release',
  'repos/create-release',
  'repos/update-release',
  'repos/list-release-assets',
  'repos/get-release-asset',
  'repos/upload-release-asset',
  'repos/delete-release-asset',
  'git/get-tree',
  'git/create-tree',
  'git/get-blob',
  'git/create-blob',
  'git/get-commit',
  'git/create-commit',
  'git/get-ref',
  'git/list-matching-refs',
  'git/create-ref',
  'git/update-ref',
  'git/delete-ref',
  'git/get-tag',
  'issues/list-for-repo',
  'issues/create',
  'issues/get',
  'issues/update',
  'issues/lock',
  'issues/unlock',
  'issues/list-comments',
  'issues/create-comment',
  'issues/list-comments-for-repo',
  'issues/get-comment',
  'issues/update-comment',
  'issues/delete-comment',
  'issues/list-labels-for-repo',
  'issues/create-label',
  'issues/get-label',
  'issues/add-labels',
  'issues/remove-label',
  'pulls/list',
  'pulls/get',
  'pulls/list-files',
  'pulls/list-commits',
  'pulls/list-reviews',
  'checks/create',
  'checks/update',
  'checks/get',
  'checks/list-for-ref',
  'users/get-authenticated',
  'rate-limit/get',
];

/** Words for people and tools: they validate nothing and are most of the bytes. */
const wordy = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'tags', 'title', 'deprecated', 'readOnly', 'default']);
/** Under these keys stand names chosen by the API, which may look like one of the words above. */
const namesInside = new Set(['properties', 'schemas', 'parameters', 'responses', 'headers']);

function strip(node, named = false) {
  if (Array.isArray(node)) return node.map((item) => strip(item));
  if (node === null || typeof node !== 'object') return node;
  const kept = {};
  for (const [key, value] of Object.entries(node)) {
    if (!named && (wordy.has(key) || key.startsWith('x-'))) continue;
    kept[key] = key === 'enum' || key === 'required' ? value : strip(value, !named && namesInside.has(key) && !Array.isArray(value));
  }
  return kept;
}

function refsIn(node, found) {
  if (Array.isArray(node)) for (const item of node) refsIn(item, found);
  else if (node !== null && typeof node === 'object') {
    if (typeof node.$ref === 'string') found.add(node.$ref);
    for (const value of Object.values(node)) refsIn(value, found);
  }
  return found;
}

/** Keeps the components that the operations reach, through any number of references. */
function reach(root, description) {
  const components = {};
  const waiting = [...refsIn(root, new Set())];
  for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
    const [, , group, name] = ref.split('/');
    components[group] ??= {};
    if (components[group][name] !== undefined) continue;
    const component = strip(description.components[group][name]);
    components[group][name] = component;
    waiting.push(...refsIn(component, new Set()));
  }
  return components;
}

function sorted(node) {
  if (Array.isArray(node)) return node.map(sorted);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.keys(node)
      .sort()
      .map((key) => [key, sorted(node[key])]),
  );
}

const source = process.argv[2];
if (source === undefined) {
  console.error('usage: node scripts/extract-github-contract.mjs PATH_TO/@octokit/openapi');
  process.exit(2);
}
const version = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')).version;
const description = JSON.parse(readFileSync(join(source, 'generated/api.github.com.json'), 'utf8'));

const wanted = new Set(operations);
const routes = [];
for (const [path, item] of Object.entries(description.paths)) {
  for (const [method, operation] of Object.entries(item)) {
    if (!wanted.delete(operation?.operationId)) continue;
    const { parameters, requestBody, responses } = strip(operation);
    const shared = item.parameters === undefined ? [] : strip(item.parameters);
    routes.push({
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      parameters: [...shared, ...(parameters ?? [])],
      requestBody,
      responses,
    });
  }
}
if (wanted.size > 0) {
  console.error(`Not in @octokit/openapi ${version}: ${[...wanted].join(', ')}`);
  process.exit(1);
}
routes.sort((a, b) => (a.id < b.id ? -1 : 1));
const contract = {
  source: { package: '@octokit/openapi', version, file: 'generated/api.github.com.json', license: 'MIT' },
  routes,
  components: reach(routes, description),
};
const file = new URL('../tests/support/github/contract/rest.json', import.meta.url);
const text = `${JSON.stringify(sorted(contract))}\n`;
writeFileSync(file, text);
console.log(`${routes.length} operations, ${text.length} bytes → tests/support/github/contract/rest.json`);
