import { t as UserError } from "./user-error.js";
import { n as readInside, o as unreadable, s as unreadableMode, t as codeOf } from "./disk.js";
import { lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { sep } from "node:path";

// src/read/directory.ts
/** Folders of version control, never part of what is shared. */
const versionControl = /* @__PURE__ */ new Set([
	".git",
	".hg",
	".svn",
	".jj"
]);
/**
* A plain folder as it lies on the disk, without history. Symbolic links are listed, never followed; a folder below that is a repository
* of its own (a submodule, a nested clone) is listed as one entry of mode 160000.
* @throws UserError when the path is not a folder that can be listed
*/
async function openDirectory(path) {
	const root = realRoot(path);
	const { files, gaps } = listFolder(root);
	const byPath = new Map(files.map((file) => [file.path, file]));
	return {
		repository: null,
		ref: null,
		commit: null,
		date: null,
		tags: [],
		files,
		gaps,
		read: async (paths) => new Map(paths.map((wanted) => [wanted, readListed(root, byPath.get(wanted))]))
	};
}
/** Real path of a folder given by the user. */
function realRoot(path) {
	try {
		const root = realpathSync(path);
		if (statSync(root).isDirectory()) return root;
	} catch (error) {
		const code = codeOf(error);
		if (code === "EACCES" || code === "EPERM") throw new UserError(`${path}: permission denied`, "Check who may read the folder.");
		throw new UserError(`${path}: no such file or folder`, "Give the path of a repository, a folder or a snapshot file, or OWNER/NAME.");
	}
	throw new UserError(`${path} is not a folder`, "Give the path of a repository or a folder; a snapshot file must end in .json.");
}
/** Reads a file of a listing; what was not listed is absent. */
function readListed(root, file) {
	if (file === void 0) return unreadable("absent");
	return unreadableMode(file.mode) ?? readInside(root, file.path);
}
/** A listing entry from what `lstat` tells; null for pipes, sockets and devices. Sizes of links are those of their target's name. */
function treeFile(path, stat) {
	if (stat.isSymbolicLink()) return {
		path,
		size: stat.size,
		mode: "120000",
		type: "blob"
	};
	if (stat.isDirectory()) return {
		path,
		size: null,
		mode: "160000",
		type: "commit"
	};
	if (!stat.isFile()) return null;
	return {
		path,
		size: stat.size,
		mode: (stat.mode & 64) === 0 ? "100644" : "100755",
		type: "blob"
	};
}
function listFolder(root) {
	const files = [];
	const gaps = [];
	const folders = [""];
	for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
		const entries = readFolder(root, folder, gaps);
		if (folder !== "" && entries.some((entry) => entry.name === ".git")) {
			files.push({
				path: folder,
				size: null,
				mode: "160000",
				type: "commit"
			});
			continue;
		}
		for (const entry of entries) {
			const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
			if (entry.isDirectory()) {
				if (!versionControl.has(entry.name)) folders.push(path);
				continue;
			}
			if (entry.name === ".git") continue;
			const stat = lstatSync(root + sep + path, { throwIfNoEntry: false });
			const file = stat === void 0 ? null : treeFile(path, stat);
			if (file !== null) files.push(file);
			else if (entry.isFile()) gaps.push(`${path} is gone, or its name is not valid UTF-8`);
		}
	}
	files.sort(byPathOrder);
	return {
		files,
		gaps
	};
}
function readFolder(root, folder, gaps) {
	try {
		return readdirSync(root + sep + folder, { withFileTypes: true });
	} catch (error) {
		if (folder === "") throw new UserError(`${root}: cannot be listed (${codeOf(error)})`, "Check who may read the folder.");
		gaps.push(`${folder}/ could not be listed (${codeOf(error)})`);
		return [];
	}
}
/** Plain code-unit order: the same on every machine. */
function byPathOrder(a, b) {
	if (a.path === b.path) return 0;
	return a.path < b.path ? -1 : 1;
}

export { treeFile as a, realRoot as i, openDirectory as n, readListed as r, byPathOrder as t };