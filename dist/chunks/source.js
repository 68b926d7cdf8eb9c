import { t as UserError } from "./user-error.js";
import { statSync } from "node:fs";

// src/cli/source.ts
/**
* A path that exists wins over a repository of the same spelling; `./OWNER/NAME` always means a path.
* @throws UserError when the target is neither
*/
async function openSource(target, ref) {
	const stat = statSync(target, { throwIfNoEntry: false });
	if (stat === void 0) return remoteSource(target, ref);
	if (stat.isFile()) return openFile(target, ref);
	const { isGitRepository, openGit } = await import("./git2.js");
	if (ref !== null) return {
		kind: "local",
		snapshot: await openGit(target, ref)
	};
	if (!isGitRepository(target)) {
		const { openDirectory } = await import("./directory.js");
		return {
			kind: "local",
			snapshot: await openDirectory(target)
		};
	}
	const { locateRepository } = await import("./locate.js");
	if (locateRepository(target)?.workTree == null) return {
		kind: "local",
		snapshot: await openGit(target)
	};
	const { openWorkTree } = await import("./work-tree.js");
	return {
		kind: "local",
		snapshot: await openWorkTree(target)
	};
}
async function openFile(path, ref) {
	if (!path.endsWith(".json")) throw new UserError(`${path} is a file.`, "Give a folder, a bare repository, a snapshot .json or OWNER/NAME.");
	if (ref !== null) throw new UserError("A snapshot holds one commit: --ref has no meaning here.", "Leave --ref out.");
	const { openSnapshotFile } = await import("./snapshot-file.js");
	return {
		kind: "local",
		snapshot: await openSnapshotFile(path)
	};
}
function remoteSource(target, ref) {
	const match = /^([\w.-]+\/[\w.-]+?)(?:@(.+))?$/.exec(target);
	if (match?.[1] === void 0 || /^\.{0,2}\//.test(target)) throw new UserError(`There is nothing at '${target}'.`, "Give a folder, a bare repository, a snapshot .json or OWNER/NAME.");
	if (ref !== null && match[2] !== void 0) throw new UserError("The ref is given twice, by @ and by --ref.", "Give it once.");
	return {
		kind: "github",
		name: match[1],
		ref: ref ?? match[2] ?? null
	};
}

export { openSource as t };