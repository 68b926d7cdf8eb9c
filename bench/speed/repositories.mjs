// Repositories to be timed, made up on the spot: the same bytes every time, no clock, no chance.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesOf, situation } from '../../tests/support/situations.ts';

const words =
  'river gauge tide sensor model token layer batch corpus split sample metric baseline curve seed probe depth width filter window forecast channel archive station season error mean scale trace'.split(
    ' ',
  );
const verbs = 'measures reads writes maps filters combines predicts sorts normalises compares'.split(' ');
const pick = (/** @type {readonly string[]} */ list, /** @type {number} */ at) => list[at % list.length] ?? '';

/** A sentence of its own for every number. @param {number} seed */
const sentence = (seed) =>
  `The ${pick(words, seed * 7)} ${pick(words, seed * 3 + 1)} ${pick(verbs, seed)} each ${pick(words, seed * 5 + 2)} of the ${pick(words, seed * 11 + 3)} before the ${pick(words, seed + 4)} is taken.`;

/** @param {number} seed @param {number} count */
const paragraph = (seed, count) => Array.from({ length: count }, (_, at) => sentence(seed * 31 + at)).join(' ');

/** @param {number} seed */
function page(seed) {
  const title = `${pick(words, seed)} ${pick(words, seed * 3 + 5)}`;
  const sections = Array.from(
    { length: 4 },
    (_, at) =>
      `## ${pick(words, seed + at * 2)} ${pick(words, seed * 2 + at)}\n\n${paragraph(seed + at, 5)}\n\n- ${sentence(seed + at)}\n- ${sentence(seed + at + 9)} See [the guide](guide-${at}.md).\n\n\`\`\`python\nfrom tidewater.part${seed % 40} import step_${at}\n\nstep_${at}(depth=${seed})\n\`\`\`\n`,
  );
  return `# ${title}\n\n${paragraph(seed, 3)}\n\n${sections.join('\n')}`;
}

/** @param {number} seed */
function source(seed) {
  const functions = Array.from(
    { length: 8 },
    (_, at) =>
      `def step_${at}(depth: int, width: int = ${seed % 64}) -> torch.Tensor:\n    """${sentence(seed + at)}"""\n    values = torch.arange(depth * width, dtype=torch.float32).reshape(depth, width)\n    for row in range(depth):\n        values[row] = values[row] * ${at + 1} + row\n    return values.mean(dim=${at % 2})\n`,
  );
  return `"""${sentence(seed)}"""\nimport math\n\nimport torch\n\nfrom tidewater.part${(seed * 3) % 40} import step_0 as before\n\n\n${functions.join('\n\n')}`;
}

/** Extra chapters of the README, as long READMEs have them. */
const chapters = Array.from(
  { length: 10 },
  (_, at) =>
    `## ${pick(words, at * 3)} ${pick(words, at + 11)}\n\n${paragraph(at + 100, 6)}\n\n| setting | value | [source](https://example.org/${at}) |\n|---|---|---|\n${Array.from({ length: 6 }, (_, row) => `| ${pick(words, row + at)} | ${row * at} | run ${row} |`).join('\n')}\n`,
).join('\n');

/**
 * A lab's repository: everything of a full release, a long README, `docs/`, Python packages, tests. With 40 documents of 150 kB it has more to
 * read than most real ones of its size.
 * @param {number} count files
 * @returns {Generator<readonly [path: string, text: string]>}
 */
function* labFiles(count) {
  const release = filesOf(situation('full-release'));
  for (const { path, text } of release) yield [path, path === 'README.md' ? `${text}\n${chapters}` : (text ?? '')];
  for (let at = release.length; at < count; at += 1) {
    const folder = at % 40;
    if (at % 40 === 0) yield [`docs/chapter${folder}/page${at}.md`, page(at)];
    else if (at % 9 === 0) yield [`tests/part${folder}/test_${at}.py`, source(at)];
    else if (at % 11 === 0) yield [`configs/part${folder}/run${at}.yaml`, `seed: ${at}\nmodel:\n  width: ${at % 512}\n  depth: ${folder}\n`];
    else yield [`tidewater/part${folder}/module${at}.py`, source(at)];
  }
}

/**
 * A packed repository with one commit and its work tree.
 * @param {string} folder @param {number} count files
 */
export function makeRepository(folder, count) {
  for (const [path, text] of labFiles(count)) write(join(folder, path), text);
  commitAll(folder);
}

/**
 * A small lab with a great many data files beside it, as a plain folder.
 * @param {string} folder @param {number} count files
 */
export function makeHugeFolder(folder, count) {
  const lab = [...labFiles(40)];
  for (const [path, text] of lab) write(join(folder, path), text);
  for (let at = lab.length; at < count; at += 1) write(join(folder, `data/part-${at % 250}/shard-${at}.json`), '{"words":[]}\n');
}

/** @param {string} folder */
export function commitAll(folder) {
  const git = (/** @type {string[]} */ ...args) =>
    execFileSync('git', ['-c', 'user.name=Bench', '-c', 'user.email=bench@localhost', '-c', 'core.autocrlf=false', ...args], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, GIT_AUTHOR_DATE: '2024-05-02T09:00:00Z', GIT_COMMITTER_DATE: '2024-05-02T09:00:00Z' },
    });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'Everything');
  git('tag', 'v1.0.0');
  git('gc', '-q');
}

const made = new Set();

/** @param {string} path @param {string} text */
function write(path, text) {
  const folder = dirname(path);
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  writeFileSync(path, text);
}
