import type { FileIndex, IndexedFile } from './files.ts';

/** Real content told from what only takes its place: keep-files, empty files, stubs. */

/** Files that keep a folder in Git and hold nothing. */
const keepFile = /^(?:\.(?:gitkeep|keep|gitignore|gitattributes|ds_store|placeholder|empty)|placeholder(?:\.\w+)?|put_.*_here(?:\.\w+)?|thumbs\.db)$/;

const mayKeep = new Set(['.', 'p', 't']);

export function isKeepFile(file: IndexedFile): boolean {
  return file.size === 0 || (mayKeep.has(file.lower[0] ?? '') && keepFile.test(file.lower));
}

/** Files of a folder that hold something. */
export function contentOf(files: FileIndex, folder: string): readonly IndexedFile[] {
  return files.below(folder).filter((file) => !isKeepFile(file) && !file.symlink);
}

/** A folder that is there only because of a keep-file or empty files. */
export function isEmptyFolder(files: FileIndex, folder: string): boolean {
  return files.below(folder).length > 0 && contentOf(files, folder).length === 0;
}

const comment = /^\s*(?:#|\/\/|\/\*|\*|--|%|""".*"""\s*$|'''.*'''\s*$)/;
const empty =
  /^\s*(?:pass|\.\.\.|return(?: None)?;?|raise NotImplementedError\b.*|throw new Error\(.{0,60}not implemented.{0,20}\);?|todo!\(\)|unimplemented!\(.*\)|exit 0|[{}()[\];,]*)\s*$/i;
const frame =
  /^\s*(?:import |from \S+ import|using |#include|def |class |async def |function |export |if __name__|main\(|@|print\(["'](?:todo|coming soon|not implemented).{0,60}\))/i;

/**
 * Source that does nothing yet: comments, imports and signatures around `pass`, `...`, `NotImplementedError`.
 * @param text a source file's content
 */
export function isStubSource(text: string): boolean {
  if (text.trim() === '') return true;
  const lines = text.split('\n').slice(0, 400);
  let inDoc = false;
  let working = 0;
  for (const line of lines) {
    const quotes = line.match(/"""|'''/g)?.length ?? 0;
    if (inDoc || quotes > 0) {
      if (quotes % 2 === 1) inDoc = !inDoc;
      continue;
    }
    if (line.trim() === '' || comment.test(line) || empty.test(line) || frame.test(line)) continue;
    working += 1;
    if (working > 2) return false;
  }
  return lines.length < 120 && working <= 2;
}
