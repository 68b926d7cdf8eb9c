import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";

// src/snapshot.ts
/** Bytes read of one file at most (1 MiB). */
const readLimit = 1048576;

// src/read/content.ts
/** Files above this many bytes (8 MiB) are not opened at all: no documentation or source we look into is that large. */
const openLimit = 8388608;
/** How far a NUL byte is looked for: the rule git itself uses to tell binary from text. */
const binaryWindow = 8e3;
/**
* Turns bytes into text: UTF-8, or UTF-16 where a byte order mark says so. Bytes that are not valid become U+FFFD.
* @param bytes the file's beginning, as much of it as was read
* @param size the whole file's size in bytes
*/
function contentFromBytes(bytes, size) {
	const truncated = size > 1048576 || bytes.length < size;
	const head = bytes.length > 1048576 ? bytes.subarray(0, readLimit) : bytes;
	const encoding = wideEncoding(head);
	if (encoding === null && head.subarray(0, binaryWindow).includes(0)) return unreadable("binary");
	return {
		kind: "text",
		text: new TextDecoder(encoding ?? "utf-8").decode(head, { stream: truncated }),
		truncated
	};
}
/** Same cap for text that comes decoded already. */
function contentFromText(text) {
	if (text.length * 3 <= 1048576 || Buffer.byteLength(text) <= 1048576) return {
		kind: "text",
		text,
		truncated: false
	};
	return contentFromBytes(Buffer.from(text), Buffer.byteLength(text));
}
function unreadable(reason) {
	return {
		kind: "unreadable",
		reason
	};
}
/** Modes that are never opened, and why; null for an ordinary file. */
function unreadableMode(mode) {
	if (mode === "120000") return unreadable("symlink");
	return mode === "160000" ? unreadable("submodule") : null;
}
function wideEncoding(bytes) {
	if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
	return bytes[0] === 254 && bytes[1] === 255 ? "utf-16be" : null;
}

// src/read/disk.ts
/** Never through a link, and never waiting for a pipe's other end. Windows knows neither flag. */
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
/**
* Reads one listed file below `root`. What was listed may have been replaced since, so the folder's real path must still
* lie inside the root and the file itself must be no link.
* @param root real path of the root folder
* @param path relative path with forward slashes
*/
function readInside(root, path) {
	try {
		const full = join(root, path);
		const folder = realpathSync(dirname(full));
		if (folder !== root && !folder.startsWith(root.endsWith(sep) ? root : root + sep)) return unreadable("symlink");
		return readFile(join(folder, basename(full)));
	} catch (error) {
		return unreadable(reasons[codeOf(error)] ?? "failed");
	}
}
const reasons = {
	ENOENT: "absent",
	ENOTDIR: "absent",
	ELOOP: "symlink",
	EMLINK: "symlink"
};
function readFile(path) {
	const file = openSync(path, openFlags);
	try {
		const stat = fstatSync(file);
		if (!stat.isFile()) return unreadable("failed");
		if (stat.size > 8388608) return unreadable("too-large");
		const bytes = Buffer.allocUnsafe(Math.min(stat.size, readLimit));
		let read = 0;
		while (read < bytes.length) {
			const count = readSync(file, bytes, read, bytes.length - read, read);
			if (count === 0) break;
			read += count;
		}
		return contentFromBytes(bytes.subarray(0, read), stat.size > 1048576 ? stat.size : read);
	} finally {
		closeSync(file);
	}
}
/** The `code` of a Node system error, else an empty string. */
function codeOf(error) {
	return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

export { openLimit as a, readLimit as c, contentFromText as i, readInside as n, unreadable as o, contentFromBytes as r, unreadableMode as s, codeOf as t };