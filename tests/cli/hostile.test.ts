import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { files, now, repository, shortPolicy, temporaryFolder, write } from './labs.ts';
import { cli, steering } from './run-cli.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const steers = '\u001b[2J\u001b]0;owned\u0007\u009b31m';
const turned = '\u202eabc\u2066';

let path = '';
beforeAll(() => {
  path = repository(folder.path, 'hostile', {
    ...files,
    'README.md': [
      `# Otter ${steers}${turned}`,
      `The pretrained weights ${steers} will be ${turned} released soon.`,
      `We will release the ${turned}dataset${steers} in 2027.`,
      `- [ ] Release the evaluation ${steers} code`,
      `Our paper ${steers}: https://arxiv.org/abs/2401.99001`,
      '```bash',
      `python eval.py ${steers}`,
      '```',
      `Our weights: [otter${steers}](https://huggingface.co/small-lab/otter-base)`,
    ].join('\n\n'),
    [`train_${steers}${turned}.py`]: files['train.py'],
    [`eval_${steers}.py`]: files['train.py'],
    [`results${steers}.csv`]: 'model,accuracy\notter,0.9\n',
    'CITATION.cff': `cff-version: 1.2.0\nmessage: "cite ${'\\e[2J'}"\ntitle: "Otter ${'\\e[2J\\u202e'}"\nauthors:\n  - family-names: Rivers\n`,
    LICENSE: `${steers} All rights reserved\n`,
    '.github/default-to-share.yml': `${shortPolicy}contact: "${'\\e[2J\\u009b31m'}"\n`,
  });
});

const outputs: readonly (readonly string[])[] = [
  ['check', '--offline'],
  ['check', '--offline', '--format', 'json'],
  ['check', '--offline', '--format', 'markdown'],
  ...['mof', 'completeness', 'osaid', 'dots'].flatMap((view) => [
    ['check', '--offline', '--view', view],
    ['check', '--offline', '--view', view, '--format', 'json'],
  ]),
  ['policy', 'check'],
  ['policy', 'explain'],
  ['policy', 'explain', '--format', 'json'],
  ['init', '--dry-run', '--release-pack'],
];

describe('nothing of a repository steers the terminal', () => {
  test.each(outputs.map((args) => [args.join(' '), args] as const))('%s', async (_, args) => {
    const run = await cli([...args, ...(args[0] === 'policy' ? [] : ['--now', now])], { cwd: path });
    expect(run.stderr).not.toMatch(/our fault/);
    expect(run.stdout.length).toBeGreaterThan(50);
    expect(run.stdout).not.toMatch(steering);
    expect(run.stderr).not.toMatch(steering);
  });

  test('what is hostile was really looked at', async () => {
    const { stdout } = await cli(['check', '--offline', '--now', now, '--format', 'json'], { cwd: path });
    expect(stdout).toContain('\\u001b[2J');
    expect(stdout).toContain('\\u202e');
  });

  test('nor do arguments and a broken policy file', async () => {
    const runs = await Promise.all([
      cli(['check', `none${steers}`]),
      cli(['prove', `otter${steers}`]),
      cli(['mof', `none${steers}`]),
      cli(['check', `--${steers}`]),
      cli(['check', '.', '--ref', steers], { cwd: path }),
    ]);
    for (const run of runs) {
      expect(run.code).toBe(2);
      expect(run.stderr).not.toMatch(steering);
    }
    write(folder.path, { 'broken.yml': `"${'\\e[2J'}": 1\nstages: 3\n` });
    const broken = await cli(['check', '.', '--offline', '--policy', `${folder.path}/broken.yml`], { cwd: path });
    expect(broken.code).toBe(2);
    expect(broken.stderr).not.toMatch(steering);
  });
});
