import { _n as whole$2, kn as whole$1, mn as value_join, un as test } from "./base.js";
import { C as value_rm, S as value_rename, T as value_writeFile, b as value_readFile, w as value_stat, x as value_readdir, y as value_mkdir } from "./local.js";

// \0builtin:process
const whole = /* @__PURE__ */ process.getBuiltinModule("node:process");

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
const homedir = whole$1.homedir();
const tmpdir = whole$1.tmpdir();
const { env } = whole;
const macos = (name) => {
	const library = whole$2.join(homedir, "Library");
	return {
		data: whole$2.join(library, "Application Support", name),
		config: whole$2.join(library, "Preferences", name),
		cache: whole$2.join(library, "Caches", name),
		log: whole$2.join(library, "Logs", name),
		temp: whole$2.join(tmpdir, name)
	};
};
const windows = (name) => {
	const appData = env.APPDATA || whole$2.join(homedir, "AppData", "Roaming");
	const localAppData = env.LOCALAPPDATA || whole$2.join(homedir, "AppData", "Local");
	return {
		data: whole$2.join(localAppData, name, "Data"),
		config: whole$2.join(appData, name, "Config"),
		cache: whole$2.join(localAppData, name, "Cache"),
		log: whole$2.join(localAppData, name, "Log"),
		temp: whole$2.join(tmpdir, name)
	};
};
const linux = (name) => {
	const username = whole$2.basename(homedir);
	return {
		data: whole$2.join(env.XDG_DATA_HOME || whole$2.join(homedir, ".local", "share"), name),
		config: whole$2.join(env.XDG_CONFIG_HOME || whole$2.join(homedir, ".config"), name),
		cache: whole$2.join(env.XDG_CACHE_HOME || whole$2.join(homedir, ".cache"), name),
		log: whole$2.join(env.XDG_STATE_HOME || whole$2.join(homedir, ".local", "state"), name),
		temp: whole$2.join(tmpdir, username, name)
	};
};
function envPaths(name, { suffix = "nodejs" } = {}) {
	assertSafeFilename(name);
	if (suffix) name += `-${suffix}`;
	assertSafeFilename(name);
	if (whole.platform === "darwin") return macos(name);
	if (whole.platform === "win32") return windows(name);
	return linux(name);
}

// src/probe/folder-cache.ts
let pattern$1;
/** Entries not written for this long are swept away. */
const keptDays = 90;
/** Files looked at in one sweep at most. */
const sweepCap = 2e3;
const entryCap = 262144;
/** Characters of a key that a file is called by. Keys that share a name take turns: the file says whose it is. */
const nameCap = 160;
/** The folder the platform keeps such things in: `$XDG_CACHE_HOME/default-to-share` and its like. */
function userCacheFolder() {
	return envPaths("default-to-share", { suffix: "" }).cache;
}
/**
* A cache on disk for the command line. One file an entry, replaced in one step; a damaged or foreign file is as good as none.
* Nothing read from it can make a proof by itself: answers need the host's 304, proofs are only "the last proof".
*/
function folderCache(folder = userCacheFolder()) {
	let swept;
	const file = (kind, key) => value_join(folder, `${kind}-${key.replace(/[^\w.-]+/g, "_").slice(0, nameCap)}.json`);
	async function load(kind, key) {
		try {
			const path = file(kind, key);
			if ((await value_stat(path)).size > entryCap) return null;
			const entry = JSON.parse(await value_readFile(path, "utf8"));
			return entry?.key === key ? entry.value ?? null : null;
		} catch {
			return null;
		}
	}
	async function save(kind, key, value) {
		await value_mkdir(folder, {
			recursive: true,
			mode: 448
		});
		swept ??= sweep(folder);
		const path = file(kind, key);
		const draft = `${path}.${process.pid}`;
		await value_writeFile(draft, JSON.stringify({
			key,
			value
		}), { mode: 384 });
		await value_rename(draft, path);
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
	const names = await value_readdir(folder).catch(() => []);
	for (const name of names.slice(0, sweepCap)) {
		if (!test(pattern$1 ??= /^(?:answer|proof)-[\w.-]{1,160}\.json/, name)) continue;
		const path = value_join(folder, name);
		if (await value_stat(path).then(({ mtimeMs }) => mtimeMs, () => Number.POSITIVE_INFINITY) < oldest) await value_rm(path, { force: true });
	}
}

export { folderCache };