import { writeFile } from 'node:fs/promises';
import { UserError } from '../user-error.ts';

/** Writes a command's answer to standard output, or to the file of `--output`. */
export async function deliver(text: string, file: string | undefined): Promise<void> {
  const body = text.endsWith('\n') ? text : `${text}\n`;
  if (file === undefined) {
    process.stdout.write(body);
    return;
  }
  try {
    await writeFile(file, body);
  } catch (error) {
    throw new UserError(`can't write ${file}: ${error instanceof Error ? error.message : String(error)}`, 'Choose another place with --output.');
  }
}

/** Colours only for a person at a terminal (https://no-color.org). */
export function wantsColour(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
}
