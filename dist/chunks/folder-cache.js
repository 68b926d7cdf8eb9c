import { sn as test } from "./base.js";
import os from "node:os";
import { existsSync } from "node:fs";
import path, { join } from "node:path";
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import process$1 from "node:process";

// node_modules/is-safe-filename/index.js
const unsafeFilenameFixtures = Object.freeze([
	"",
	"   ",
	".",
	"..",
	" .",
	". ",
	" ..",
	".. ",
	"../",
	"../foo",
	"foo/../bar",
	"foo/bar",
	"foo\\bar",
	"foo\0bar"
]);
function isSafeFilename(filename) {
	if (typeof filename !== "string") return false;
	const trimmed = filename.trim();
	return trimmed !== "" && trimmed !== "." && trimmed !== ".." && !filename.includes("/") && !filename.includes("\\") && !filename.includes("\0");
}
function assertSafeFilename(filename) {
	if (typeof filename !== "string") throw new TypeError("Expected a string");
	if (!isSafeFilename(filename)) throw new Error(`Unsafe filename: ${JSON.stringify(filename)}`);
}

// node_modules/env-paths/index.js
const homedir = os.homedir();
const tmpdir = os.tmpdir();
const { env } = process$1;
const macos = (name) => {
	const library = path.join(homedir, "Library");
	return {
		data: path.join(library, "Application Support", name),
		config: path.join(library, "Preferences", name),
		cache: path.join(library, "Caches", name),
		log: path.join(library, "Logs", name),
		temp: path.join(tmpdir, name)
	};
};
const windows = (name) => {
	const appData = env.APPDATA || path.join(homedir, "AppData", "Roaming");
	const localAppData = env.LOCALAPPDATA || path.join(homedir, "AppData", "Local");
	return {
		data: path.join(localAppData, name, "Data"),
		config: path.join(appData, name, "Config"),
		cache: path.join(localAppData, name, "Cache"),
		log: path.join(localAppData, name, "Log"),
		temp: path.join(tmpdir, name)
	};
};
const linux = (name) => {
	const username = path.basename(homedir);
	return {
		data: path.join(env.XDG_DATA_HOME || path.join(homedir, ".local", "share"), name),
		config: path.join(env.XDG_CONFIG_HOME || path.join(homedir, ".config"), name),
		cache: path.join(env.XDG_CACHE_HOME || path.join(homedir, ".cache"), name),
		log: path.join(env.XDG_STATE_HOME || path.join(homedir, ".local", "state"), name),
		temp: path.join(tmpdir, username, name)
	};
};
function envPaths(name, { suffix = "nodejs" } = {}) {
	assertSafeFilename(name);
	if (suffix) name += `-${suffix}`;
	assertSafeFilename(name);
	if (process$1.platform === "darwin") return macos(name);
	if (process$1.platform === "win32") return windows(name);
	return linux(name);
}

// src/probe/folder-cache.ts
let pattern$1;
/** Entries not written for this long are swept away. */
const keptDays = 90;
/** Files looked at in one sweep at most. */
const sweepCap = 2e3;
const entryCap = 262144;
/** The folder the platform keeps such things in: `$XDG_CACHE_HOME/default-to-share` and its like. */
function userCacheFolder() {
	return envPaths("default-to-share", { suffix: "" }).cache;
}
/**
* A cache on disk for the command line. One file an entry, named by hash, replaced in one step; a damaged or foreign file is as good as none.
* Nothing read from it can make a proof by itself: answers need the host's 304, proofs are only "the last proof".
*/
function folderCache(folder = userCacheFolder()) {
	let swept;
	const file = async (kind, key) => {
		const { createHash } = await import("node:crypto");
		return join(folder, `${kind}-${createHash("sha256").update(key).digest("hex").slice(0, 40)}.json`);
	};
	async function load(kind, key) {
		if (!existsSync(folder)) return null;
		try {
			const path = await file(kind, key);
			if ((await stat(path)).size > entryCap) return null;
			const entry = JSON.parse(await readFile(path, "utf8"));
			return entry?.key === key ? entry.value ?? null : null;
		} catch {
			return null;
		}
	}
	async function save(kind, key, value) {
		await mkdir(folder, {
			recursive: true,
			mode: 448
		});
		swept ??= sweep(folder);
		const path = await file(kind, key);
		const draft = `${path}.${process.pid}`;
		await writeFile(draft, JSON.stringify({
			key,
			value
		}), { mode: 384 });
		await rename(draft, path);
		await swept;
	}
	return {
		answer: async (key) => {
			const value = await load("answer", key);
			return isAnswer(value) ? value : null;
		},
		keepAnswer: (key, answer) => save("answer", key, answer),
		proof: async (identifier) => {
			const value = await load("proof", identifier);
			return isProof(value, identifier) ? value : null;
		},
		keepProof: (proof) => save("proof", proof.identifier, proof)
	};
}
function isAnswer(value) {
	const answer = value;
	return typeof answer?.url === "string" && typeof answer.body === "string" && typeof answer.status === "number" && typeof answer.headers === "object";
}
function isProof(value, identifier) {
	const proof = value;
	return proof?.identifier === identifier && typeof proof.state === "string" && typeof proof.reason === "string" && Array.isArray(proof.findings);
}
async function sweep(folder) {
	const oldest = Date.now() - keptDays * 864e5;
	const names = await readdir(folder).catch(() => []);
	for (const name of names.slice(0, sweepCap)) {
		if (!test(pattern$1 ??= /^(?:answer|proof)-[0-9a-f]{40}\.json/, name)) continue;
		const path = join(folder, name);
		if (await stat(path).then(({ mtimeMs }) => mtimeMs, () => Number.POSITIVE_INFINITY) < oldest) await rm(path, { force: true });
	}
}

export { folderCache };