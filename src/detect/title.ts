import type { FileContent, TreeFile } from '../snapshot.ts';
import { createContext, knownTitle } from './create-context.ts';

/**
 * Title of the work, for proving that a paper is the one meant: the preferred citation, else the citation the README asks for,
 * else the README's first heading.
 */
export function projectTitle(files: readonly TreeFile[], texts: ReadonlyMap<string, FileContent>): string | null {
  return knownTitle(texts) ?? createContext({ repository: null, files, texts, date: null, tags: [], declarations: [] }).title;
}
