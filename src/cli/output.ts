import { writeFile } from 'node:fs/promises';
import { UserError } from '../user-error.ts';
import { reasonOf } from './failure.ts';

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
    throw new UserError(`can't write ${file}: ${reasonOf(error)}`, 'Choose another place with --output.');
  }
}

/** JSON that means the same and shows nothing that steers a terminal: outside ASCII control characters `JSON.stringify` leaves those as they are. */
export function terminalSafeJson(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Colours only for a person at a terminal (https://no-color.org). */
export function wantsColour(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
}
