import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cli, root, steering } from './run-cli.ts';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

describe('help and version', () => {
  test('--version is that of the package', async () => {
    expect(await cli(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test.each([['--help'], ['-h'], ['help']])('%s names every command', async (word) => {
    const { code, stdout } = await cli([word]);
    expect(code).toBe(0);
    for (const command of ['check', 'prove', 'policy', 'init', 'mof']) expect(stdout).toContain(`default-to-share ${command}`);
  });

  test('without a command the help is shown and the code says that nothing was done', async () => {
    expect(await cli([])).toMatchObject({ code: 2, stdout: expect.stringContaining('Usage') });
  });

  test.each(['check', 'prove', 'policy', 'init', 'mof'])('help %s is what --help prints', async (command) => {
    const [one, other] = await Promise.all([cli(['help', command]), cli([command, '--help'])]);
    expect(one).toMatchObject({ code: 0, stdout: expect.stringContaining(`Usage: default-to-share ${command}`) });
    expect(other.stdout).toBe(one.stdout);
  });

  test('help tells every option of check, within a terminal of 100 columns', async () => {
    const { stdout } = await cli(['help', 'check']);
    const source = readFileSync(join(root, 'src/cli/check.ts'), 'utf8');
    const options = [...(/const options = \{([\s\S]*?)\} as const/.exec(source)?.[1] ?? '').matchAll(/^ {2}'?([\w-]+)'?: \{/gm)].map(
      ([, name]) => name,
    );
    expect(options.length).toBeGreaterThan(6);
    for (const option of [...options, 'probe-proxy', 'allow-host']) expect(stdout).toContain(`--${option} `);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });
});

describe('mistakes', () => {
  const mistakes: readonly [args: readonly string[], message: string][] = [
    [['chek'], "there is no command 'chek'. Did you mean 'check'?"],
    [['help', 'chek'], "there is no command 'chek'. Did you mean 'check'?"],
    [['\u001b[31mred'], "there is no command '?[31mred'"],
    [['check', '--ofline'], "check has no option '--ofline'.\n  Did you mean '--offline'?"],
    [['check', '--now'], '--now needs a value.'],
    [['check', '--now', '--offline'], '--now needs a value.'],
    [['check', '--now='], '--now needs a value.'],
    [['check', '--offline=yes'], '--offline takes no value.'],
    [['check', '--now', 'yesterday'], "--now takes an ISO 8601 date such as 2026-11-22 or 2026-11-22T09:00:00Z; not 'yesterday'"],
    [['check', '--now', '2026-02-30'], "not '2026-02-30'"],
    [['check', '--format', 'jsn'], "--format takes text, json, markdown; not 'jsn'.\n  Did you mean 'json'?"],
    [['check', '--view', 'dot'], "--view takes report, mof, completeness, osaid, dots; not 'dot'.\n  Did you mean 'dots'?"],
    [['check', '--fail-on', 'overdu', '.'], "--fail-on takes never, overdue, broken, missing; not 'overdu'.\n  Did you mean 'overdue'?"],
    [['check', '--repository', 'otter', '.'], "--repository takes OWNER/NAME; not 'otter'"],
    [['check', 'a', 'b'], 'check takes one PATH or OWNER/NAME; not 2.'],
    [['check', '/no/such/place'], "There is nothing at '/no/such/place'."],
    [['check', './small-lab/otter'], "There is nothing at './small-lab/otter'."],
    [['check', '.', '--policy', 'none.yml'], "can't read none.yml: there is no such file or folder"],
    [['check', '.', '--offline', '--output', 'no/such/report.txt'], "can't write no/such/report.txt: there is no such file or folder"],
    [['check', '.', '--ref', 'v1'], '. is not in a git repository\n  Leave --ref away'],
    [['check', 'small-lab/otter@v1', '--ref', 'v2'], 'The ref is given twice, by @ and by --ref.'],
    [['prove'], 'prove takes at least one IDENTIFIER or URL.\n  Such as arXiv:'],
    [['prove', 'otter'], "'otter' is neither an identifier nor a link."],
    [['mof'], 'mof takes at least one model file.'],
    [['mof', 'none.yml'], "can't read none.yml: there is no such file or folder"],
    [['policy', 'chek'], "policy takes check, explain, schema; not 'chek'.\n  Did you mean 'check'?"],
    [['policy', 'check', 'none.yml'], "can't read none.yml: there is no such file or folder"],
    [['init', 'small-lab/otter'], "init writes files: 'small-lab/otter' is no folder."],
    [['init', '.', '--preset', 'day-zeroo', '--dry-run'], "There is no preset 'day-zeroo'."],
  ];

  test.each(mistakes)('%j', async (args, message) => {
    const { code, stdout, stderr, strayed } = await cli(args);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^default-to-share: /);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stderr.replaceAll('\n', '')).not.toMatch(steering);
    expect({ code, stdout, strayed }).toEqual({ code: 2, stdout: '', strayed: [] });
  });

  test('a broken DEFAULT_TO_SHARE_ENDPOINTS is told', async () => {
    const { code, stderr } = await cli(['check', '.'], { env: { DEFAULT_TO_SHARE_ENDPOINTS: 'hubb=http://127.0.0.1:1' } });
    expect(code).toBe(2);
    expect(stderr).toContain('DEFAULT_TO_SHARE_ENDPOINTS: unknown service "hubb"');
  });
});
