import { type ParseArgsConfig, parseArgs } from 'node:util';
import { closest } from '../closest.ts';
import { UserError } from '../user-error.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The options and positionals of a command.
 * @throws UserError for an option that is unknown (with the one that was meant), lacks its value or takes none
 */
export function parseOptions<const Known extends Options>(command: string, argv: readonly string[], options: Known) {
  const config = { args: [...argv], options, allowPositionals: true } as const;
  const help = `See default-to-share help ${command}.`;
  for (const token of parseArgs({ ...config, strict: false, tokens: true }).tokens) {
    if (token.kind !== 'option') continue;
    const { rawName, value } = token;
    const known = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (known === undefined) {
      const meant = closest(token.name, Object.keys(options));
      throw new UserError(`${command} has no option '${rawName}'.`, meant === null ? help : `Did you mean '--${meant}'? ${help}`);
    }
    if (known.type === 'boolean' && value !== undefined) throw new UserError(`${rawName} takes no value.`, help);
    const lacks = value === undefined || value === '' || (token.inlineValue === false && value.startsWith('-'));
    if (known.type === 'string' && lacks) throw new UserError(`${rawName} needs a value.`, help);
  }
  return parseArgs(config);
}

/**
 * An option that takes one of a few words.
 * @param option as the person typed it, such as `--format`
 */
export function oneOf<const Words extends readonly string[]>(
  option: string,
  value: string | undefined,
  words: Words,
  fallback: Words[number],
): Words[number] {
  if (value === undefined) return fallback;
  if (words.includes(value)) return value;
  const meant = closest(value, words);
  throw new UserError(`${option} takes ${words.join(', ')}; not '${value}'.`, meant === null ? null : `Did you mean '${meant}'?`);
}

/** `--now`: a date or a date with time; without a zone it is UTC. @returns ISO 8601 in UTC */
export function instant(value: string | undefined, clock: () => Date): string {
  if (value === undefined) return clock().toISOString();
  const text = /^\d{4}-\d{2}-\d{2}T[\d:.]+$/.test(value) ? `${value}Z` : value;
  const date = /^\d{4}-\d{2}-\d{2}(T|$)/.test(text) && isDay(text.slice(0, 10)) ? new Date(text) : new Date(Number.NaN);
  if (Number.isNaN(date.getTime())) throw new UserError(`--now takes an ISO 8601 date such as 2026-11-22 or 2026-11-22T09:00:00Z; not '${value}'.`);
  return date.toISOString();
}

/** JavaScript takes 30 February for 2 March. */
function isDay(day: string): boolean {
  const date = new Date(day);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** `OWNER/NAME`. */
export function repositoryName(value: string | undefined): string | null {
  if (value === undefined) return null;
  if (/^[\w.-]+\/[\w.-]+$/.test(value)) return value;
  throw new UserError(`--repository takes OWNER/NAME; not '${value}'.`);
}
