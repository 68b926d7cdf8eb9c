/** The command line's entry. It stays tiny: what a command needs is loaded when the command runs. */
import { commandHelp, generalHelp } from './help.ts';

export type CommandName = 'check' | 'init' | 'mof' | 'policy' | 'prove';

/** 0 fine · 1 policy not met and enforced · 2 usage or configuration. */
export type ExitCode = 0 | 1 | 2;

const commands: Readonly<Record<CommandName, () => Promise<(argv: readonly string[]) => Promise<ExitCode>>>> = {
  check: async () => (await import('./check.ts')).runCheck,
  init: async () => (await import('./init.ts')).runInit,
  mof: async () => (await import('./mof.ts')).runMof,
  policy: async () => (await import('./policy.ts')).runPolicy,
  prove: async () => (await import('./prove.ts')).runProve,
};

async function main(argv: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === '--version' || name === '-v') {
    const { version } = await import('../version.ts');
    process.stdout.write(`${version}\n`);
    return 0;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const about = rest[0];
    if (about !== undefined && !about.startsWith('-') && !isCommand(about)) return unknownCommand(about);
    process.stdout.write(isCommand(about) ? commandHelp[about] : generalHelp);
    return name === undefined ? 2 : 0;
  }
  if (!isCommand(name)) return unknownCommand(name);
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(commandHelp[name]);
    return 0;
  }
  const run = await commands[name]();
  return run(rest);
}

function isCommand(name: string | undefined): name is CommandName {
  return name !== undefined && Object.hasOwn(commands, name);
}

async function unknownCommand(name: string): Promise<ExitCode> {
  const [{ closest }, { printable }] = await Promise.all([import('../closest.ts'), import('./failure.ts')]);
  const meant = closest(name, Object.keys(commands));
  process.stderr.write(
    `default-to-share: there is no command '${printable(name.slice(0, 80))}'.${meant === null ? '' : ` Did you mean '${meant}'?`} See --help.\n`,
  );
  return 2;
}

// A closed pipe (`| head`) is the reader's choice, not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const { explain } = await import('./failure.ts');
  process.stderr.write(explain(error));
  process.exitCode = 2;
}
