import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

// src/read/git/locate.ts
/**
* The repository whose top `path` is. We look for it ourselves and name it to git: its own search would also honour `core.worktree`,
* which a hostile repository can point at any folder of the machine.
* @returns null for a sub-folder and for anything that is no repository
*/
function locateRepository(path) {
	const folder = resolve(path);
	const dotGit = join(folder, ".git");
	if (existsSync(dotGit)) return {
		gitDir: dotGit,
		workTree: folder
	};
	return isGitFolder(folder) ? {
		gitDir: folder,
		workTree: null
	} : null;
}
/** The repository that `path` lies in: its own or the nearest one above. */
function locateUpwards(path) {
	for (let folder = resolve(path);; folder = dirname(folder)) {
		const found = locateRepository(folder);
		if (found !== null || folder === dirname(folder)) return found;
	}
}
/** The three entries git itself asks for. */
function isGitFolder(folder) {
	return isFolder(join(folder, "objects")) && isFolder(join(folder, "refs")) && existsSync(join(folder, "HEAD"));
}
function isFolder(path) {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

export { locateUpwards as n, locateRepository as t };