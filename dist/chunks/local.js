import { At as title, Cn as value_readFileSync, Dt as stagePart, En as value_statSync, G as contentFromBytes, J as unreadable, K as contentFromText, P as policyInForce, St as plural, T as shouldFail, Tn as value_realpathSync, Tt as provenElsewhere, U as codeOf, Ut as unreleasedLine, W as readInside, X as readLimit, Y as unreadableMode, Yt as policyPaths, _t as isRed, a as withProbeEnvironment, bn as value_existsSync, bt as namedWords, c as releaseLines, dn as UserError, dt as askedBy, fn as isUserError, g as adoptionNeedsHistory, gn as value_sep, hn as value_resolve, ht as isDone, i as closest, in as plainText, kt as standingWords, ln as exec, mn as value_join, mt as identifierWords, n as newestFirst, o as lineFinder, pn as value_dirname, pt as day, q as openLimit, r as utcDate, t as isoDate, un as test, ut as age, wn as value_readdirSync, wt as progressSentence, xn as value_lstatSync, xt as pathlessName, yt as name } from "./base.js";
import { r as version, t as docsUrl } from "./version2.js";

// \0builtin:child_process
const whole$2 = /* @__PURE__ */ process.getBuiltinModule("node:child_process");
const value_spawn = /* @__PURE__ */ (() => whole$2.spawn)();

// \0builtin:fs/promises
const whole$1 = /* @__PURE__ */ process.getBuiltinModule("node:fs/promises");
const value_rename = /* @__PURE__ */ (() => whole$1.rename)();
const value_rm = /* @__PURE__ */ (() => whole$1.rm)();
const value_mkdir = /* @__PURE__ */ (() => whole$1.mkdir)();
const value_readdir = /* @__PURE__ */ (() => whole$1.readdir)();
const value_stat = /* @__PURE__ */ (() => whole$1.stat)();
const value_writeFile = /* @__PURE__ */ (() => whole$1.writeFile)();
const value_readFile = /* @__PURE__ */ (() => whole$1.readFile)();

// src/cli/failure.ts
/** One error for a person: the user's own without a stack, ours with one and where to report it. Safe to print: what it quotes can't steer a terminal. */
function explain(error) {
	return printable(told(error));
}
function told(error) {
	if (isUserError(error)) return `default-to-share: ${error.message}\n${error.hint === null ? "" : `  ${error.hint}\n`}`;
	const stack = error instanceof Error ? error.stack ?? error.message : String(error);
	return `default-to-share ${version}: this is our fault, please report it at ${docsUrl}/issues\n${stack}\n`;
}
/** Lines of text without anything that steers a terminal or turns the reading direction round. */
function printable(text) {
	return text.replace(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "?");
}
/** Why the system refused a file, in plain words. */
function reasonOf(error) {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
const reasons = {
	ENOENT: "there is no such file or folder",
	ENOTDIR: "a part of the path is no folder",
	EEXIST: "there is a file where a folder should be",
	EISDIR: "it is a folder",
	EACCES: "permission denied",
	EPERM: "permission denied",
	EROFS: "the disk is read-only",
	ENOSPC: "the disk is full"
};

// src/cli/line-seen.ts
/** Which release line a local snapshot stands for: that of its own tag, else the newest one, else `unreleased`. */
function lineSeen(snapshot, releases) {
	const known = (snapshot.tagDetails ?? []).flatMap(({ name, commit, date }) => commit === null || date === null ? [] : [{
		name,
		commit,
		date
	}]);
	const lineOf = lineFinder(releases);
	const counted = known.filter(({ name }) => lineOf(name) !== null);
	const here = counted.find(({ name }) => name === snapshot.ref) ?? counted.find(({ commit }) => commit === snapshot.commit);
	const dates = counted.map(({ date }) => new Date(date).toISOString()).sort();
	return {
		line: (here && lineOf(here.name)) ?? releaseLines(counted, releases)[0]?.line ?? "unreleased",
		tag: here?.name ?? null,
		tagDate: here?.date ?? null,
		firstRelease: dates[0] ?? null
	};
}

// \0builtin:util
const whole = /* @__PURE__ */ process.getBuiltinModule("node:util");
const value_parseArgs = /* @__PURE__ */ (() => whole.parseArgs)();

// src/cli/options.ts
let pattern$1$8;
let pattern$2$5;
let pattern$3$1;
/**
* The options and positionals of a command.
* @throws UserError for an option that is unknown (with the one that was meant), lacks its value or takes none
*/
function parseOptions(command, argv, options) {
	const config = {
		args: [...argv],
		options,
		allowPositionals: true
	};
	const help = `See default-to-share help ${command}.`;
	for (const token of value_parseArgs({
		...config,
		strict: false,
		tokens: true
	}).tokens) {
		if (token.kind !== "option") continue;
		const { rawName, value } = token;
		const known = Object.hasOwn(options, token.name) ? options[token.name] : void 0;
		if (known === void 0) {
			const meant = closest(token.name, Object.keys(options));
			throw new UserError(`${command} has no option '${rawName}'.`, meant === null ? help : `Did you mean '--${meant}'? ${help}`);
		}
		if (known.type === "boolean" && value !== void 0) throw new UserError(`${rawName} takes no value.`, help);
		const lacks = value === void 0 || value === "" || token.inlineValue === false && value.startsWith("-");
		if (known.type === "string" && lacks) throw new UserError(`${rawName} needs a value.`, help);
	}
	return value_parseArgs(config);
}
/**
* An option that takes one of a few words.
* @param option as the person typed it, such as `--format`
*/
function oneOf(option, value, words, fallback) {
	if (value === void 0) return fallback;
	if (words.includes(value)) return value;
	const meant = closest(value, words);
	throw new UserError(`${option} takes ${words.join(", ")}; not '${value}'.`, meant === null ? null : `Did you mean '${meant}'?`);
}
/** `--now`: a date or a date with time; without a zone it is UTC. @returns ISO 8601 in UTC */
function instant(value, clock) {
	if (value === void 0) return clock().toISOString();
	const text = test(pattern$1$8 ??= /^\d{4}-\d{2}-\d{2}T[\d:.]+$/, value) ? `${value}Z` : value;
	const date = test(pattern$2$5 ??= /^\d{4}-\d{2}-\d{2}(T|$)/, text) && isDay(text.slice(0, 10)) ? new Date(text) : /* @__PURE__ */ new Date(NaN);
	if (Number.isNaN(date.getTime())) throw new UserError(`--now takes an ISO 8601 date such as 2026-11-22 or 2026-11-22T09:00:00Z; not '${value}'.`);
	return date.toISOString();
}
/** JavaScript takes 30 February for 2 March. */
function isDay(day) {
	const date = new Date(day);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
/** `OWNER/NAME`. */
function repositoryName(value) {
	if (value === void 0) return null;
	if (test(pattern$3$1 ??= /^[\w.-]+\/[\w.-]+$/, value)) return value;
	throw new UserError(`--repository takes OWNER/NAME; not '${value}'.`);
}

// src/cli/output.ts
/** Writes a command's answer to standard output, or to the file of `--output`. */
async function deliver(text, file) {
	const body = text.endsWith("\n") ? text : `${text}\n`;
	if (file === void 0) {
		process.stdout.write(body);
		return;
	}
	try {
		await value_writeFile(file, body);
	} catch (error) {
		throw new UserError(`can't write ${file}: ${reasonOf(error)}`, "Choose another place with --output.");
	}
}
/** JSON that means the same and shows nothing that steers a terminal: outside ASCII control characters `JSON.stringify` leaves those as they are. */
function terminalSafeJson(json) {
	return json.replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** Colours only for a person at a terminal (https://no-color.org). */
function wantsColour() {
	return process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb";
}

// src/cli/policy-file.ts
/** The repository's own policy file; null where it has none. */
async function policyFileOf(snapshot) {
	const there = new Set(snapshot.files.map(({ path }) => path));
	const path = policyPaths.find((candidate) => there.has(candidate));
	if (path === void 0) return null;
	const content = (await snapshot.read([path])).get(path);
	if (content?.kind === "text") return {
		path,
		text: content.text
	};
	throw new UserError(`The policy file ${path} can't be read (${content?.reason ?? "absent"}).`, "Give another one with --policy FILE.");
}
/** A policy file on this machine (`--policy`). */
async function readPolicyFile(path) {
	try {
		return {
			path,
			text: await value_readFile(path, "utf8")
		};
	} catch (error) {
		throw new UserError(`can't read ${path}: ${reasonOf(error)}`, "Give the path of a policy file.");
	}
}
/** Options that beat the policy file. */
function policyInputs(failOn) {
	return failOn === void 0 ? {} : { failOn: oneOf("--fail-on", failOn, [
		"never",
		"overdue",
		"broken",
		"missing"
	], "never") };
}

// src/cli/proving.ts
/** Options of every command that probes. */
const probeOptions = {
	"probe-proxy": {
		type: "boolean",
		default: false
	},
	"allow-host": {
		type: "string",
		multiple: true
	}
};
/** What probes may do: from the options, then from the surroundings. */
async function proving(values, now) {
	const { folderCache } = await import("./folder-cache.js");
	const options = {
		now: () => new Date(now),
		previous: [],
		offline: values.offline ?? false,
		proxy: values["probe-proxy"] ? "allow" : "refuse",
		toolVersion: version,
		allowHosts: values["allow-host"] ?? [],
		cache: folderCache()
	};
	return withProbeEnvironment(options, process.env);
}

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
		read: async (paths) => {
			const folders = /* @__PURE__ */ new Map();
			return new Map(paths.map((wanted) => [wanted, readListed(root, byPath.get(wanted), folders)]));
		}
	};
}
/** Real path of a folder given by the user. */
function realRoot(path) {
	try {
		const root = value_realpathSync(path);
		if (value_statSync(root).isDirectory()) return root;
	} catch (error) {
		const code = codeOf(error);
		if (code === "EACCES" || code === "EPERM") throw new UserError(`${path}: permission denied`, "Check who may read the folder.");
		throw new UserError(`${path}: no such file or folder`, "Give the path of a repository, a folder or a snapshot file, or OWNER/NAME.");
	}
	throw new UserError(`${path} is not a folder`, "Give the path of a repository or a folder; a snapshot file must end in .json.");
}
/** Reads a file of a listing; what was not listed is absent. `folders` is shared by one batch of reading. */
function readListed(root, file, folders) {
	if (file === void 0) return unreadable("absent");
	return unreadableMode(file.mode) ?? readInside(root, file.path, folders);
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
			const stat = value_lstatSync(root + value_sep + path, { throwIfNoEntry: false });
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
		return value_readdirSync(root + value_sep + folder, { withFileTypes: true });
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

// src/read/git/locate.ts
/**
* The repository whose top `path` is. We look for it ourselves and name it to git: its own search would also honour `core.worktree`,
* which a hostile repository can point at any folder of the machine.
* @returns null for a sub-folder and for anything that is no repository
*/
function locateRepository(path) {
	const folder = value_resolve(path);
	const dotGit = value_join(folder, ".git");
	if (value_existsSync(dotGit)) return {
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
	for (let folder = value_resolve(path);; folder = value_dirname(folder)) {
		const found = locateRepository(folder);
		if (found !== null || folder === value_dirname(folder)) return found;
	}
}
/** The three entries git itself asks for. */
function isGitFolder(folder) {
	return isFolder(value_join(folder, "objects")) && isFolder(value_join(folder, "refs")) && value_existsSync(value_join(folder, "HEAD"));
}
function isFolder(path) {
	return value_statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

// src/read/git/process.ts
/**
* Options for every call. Only plumbing commands are used, and what a repository's own configuration could still start is switched off:
* file-system monitors, hooks, signature programs, transports. Replace objects and grafts would show another tree than the server's.
*/
const options$1 = [
	"--no-pager",
	"--no-replace-objects",
	"--literal-pathspecs",
	...[
		"core.fsmonitor=false",
		"core.hooksPath=/dev/null",
		"log.showSignature=false",
		"protocol.allow=never"
	].flatMap((setting) => ["-c", setting])
];
/** Nothing is fetched, nothing is asked of a terminal, nothing is locked. */
const environment = {
	GIT_TERMINAL_PROMPT: "0",
	GIT_NO_LAZY_FETCH: "1",
	GIT_ALLOW_PROTOCOL: "none",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_CONFIG_NOSYSTEM: "1",
	LC_ALL: "C"
};
/** A git that ended with an error: what it said. */
var GitFailure = class extends Error {
	stderr;
	constructor(command, stderr) {
		super(`git ${command}: ${stderr.trim().slice(0, 500) || "failed"}`);
		this.name = "GitFailure";
		this.stderr = stderr;
	}
};
/** Starts git on a repository. Variables such as GIT_DIR or GIT_INDEX_FILE, set while a hook runs, would lead elsewhere and are dropped. */
function startGit(location, args) {
	const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
	const workTree = location.workTree === null ? [] : [`--work-tree=${location.workTree}`];
	return value_spawn("git", [
		...options$1,
		`--git-dir=${location.gitDir}`,
		...workTree,
		...args
	], {
		cwd: location.workTree ?? location.gitDir,
		env: {
			...Object.fromEntries(inherited),
			...environment
		},
		stdio: "pipe",
		windowsHide: true
	});
}
/**
* Runs git to its end and returns what it wrote.
* @throws GitFailure when it exits with another code than 0 or an accepted one, or takes too long; UserError when there is no git
*/
function runGit(location, args, { input, timeout, accept = [] } = {}) {
	return new Promise((resolve, reject) => {
		const child = startGit(location, args);
		const chunks = [];
		let stderr = "";
		const timer = timeout === void 0 ? void 0 : setTimeout(() => child.kill(), timeout);
		child.stdout.on("data", (chunk) => chunks.push(chunk));
		child.stderr.on("data", (chunk) => {
			if (stderr.length < 1e4) stderr += chunk.toString("utf8");
		});
		child.on("error", (error) => reject(spawnError(error)));
		child.on("close", (code) => {
			clearTimeout(timer);
			if (code === 0 || code !== null && accept.includes(code)) resolve(Buffer.concat(chunks));
			else reject(new GitFailure(args[0] ?? "", stderr));
		});
		child.stdin.on("error", () => {});
		child.stdin.end(input);
	});
}
/** Says in the user's words that git itself could not be started. */
function spawnError(error) {
	if (codeOf(error) !== "ENOENT") return error;
	return new UserError("git was not found", "Install git or put it on PATH; a folder without .git is read without it.", { cause: error });
}

// src/read/git/history.ts
let pattern$1$7;
let pattern$2$4;
/** Milliseconds one question to history may take: dates are an extra, nobody should wait for them. */
const timeout = 3e3;
/** Files and lines of one file that are asked about at most. */
const fileLimit = 10;
const lineLimit = 40;
/**
* History of a commit, asked only when needed: one process to see that it is complete, then one a file. None can run a program of the
* repository: no text conversion, no external diff, no signatures, and with a commit named the working files are left alone.
*/
function gitHistory(location, commit) {
	let complete = null;
	const isComplete = () => {
		complete ??= quietly(["rev-parse", "--is-shallow-repository"]).then((output) => output?.toString("latin1").trim() === "false");
		return complete;
	};
	/** Committer dates of the commits that touched a path, newest first. */
	const datesOf = async (path) => {
		if (!await isComplete()) return [];
		return ((await quietly([
			"rev-list",
			"--no-commit-header",
			"--format=%ct",
			commit,
			"--",
			path
		]))?.toString("latin1").trim().split("\n") ?? []).flatMap((date) => date === "" ? [] : isoDate(Number(date)) ?? []);
	};
	return {
		firstCommitDate: async (path) => (await datesOf(path)).at(-1) ?? null,
		lastCommitDate: async (path) => (await datesOf(path))[0] ?? null,
		firstSeen: async (lines) => {
			const seen = /* @__PURE__ */ new Map();
			const paths = [...new Set(lines.map(({ path }) => path))].slice(0, fileLimit);
			if (paths.length === 0 || !await isComplete()) return seen;
			await Promise.all(paths.map(async (path) => {
				const ranges = lines.filter((wanted) => wanted.path === path && wanted.line > 0).map(({ line }) => line).slice(0, lineLimit).flatMap((line) => ["-L", `${line},${line}`]);
				if (ranges.length === 0) return;
				const blame = await quietly([
					"blame",
					"--line-porcelain",
					"--root",
					"--no-textconv",
					...ranges,
					commit,
					"--",
					path
				]);
				for (const { line, date } of blame === null ? [] : parseBlame(blame.toString("utf8"))) seen.set(`${path}:${line}`, date);
			}));
			return seen;
		}
	};
	function quietly(args) {
		return runGit(location, args, { timeout }).catch(() => null);
	}
}
/** Each line of `--line-porcelain`: a header with original and final line number, fields, and the content after a tab. */
function parseBlame(output) {
	const found = [];
	let line = 0;
	for (const row of output.split("\n")) {
		const header = exec(pattern$1$7 ??= /^[0-9a-f]{40,64} \d+ (\d+)/, row);
		if (header !== null) line = Number(header[1]);
		const time = exec(pattern$2$4 ??= /^committer-time (-?\d{1,12})$/, row);
		const date = time === null ? null : isoDate(Number(time[1]));
		if (date !== null && line > 0) found.push({
			line,
			date
		});
	}
	return found;
}

// src/read/git/objects.ts
let pattern$1$6;
let pattern$2$3;
/** A corrupt object ends the process: so many fresh starts are made, one object further each time. */
const restartLimit = 20;
/**
* One `git cat-file --batch` for a snapshot's whole life. It starts with the first question and, while nothing is asked,
* does not keep our process alive; it ends when we do.
*/
function openObjects(location) {
	let child = null;
	let pending = [];
	let restarts = 0;
	let answered = false;
	function start() {
		const started = startGit(location, ["cat-file", "--batch"]);
		const parse = batchParser((object) => {
			answered = true;
			pending.shift()?.resolve(object);
			if (pending.length === 0) keepAlive(started, false);
		});
		let stderr = "";
		started.stderr.on("data", (chunk) => {
			if (stderr.length < 1e4) stderr += chunk.toString("utf8");
		});
		started.stdout.on("data", (chunk) => parse(chunk, pending));
		started.stdin.on("error", () => {});
		started.on("error", (error) => fail(spawnError(error)));
		started.on("close", () => {
			if (child === started) ended(stderr);
		});
		return started;
	}
	function ended(stderr) {
		child = null;
		if (pending.length === 0) return;
		if (!answered || restarts === restartLimit) {
			fail(new GitFailure("cat-file", stderr));
			return;
		}
		restarts += 1;
		pending.shift()?.resolve(null);
		if (pending.length > 0) ask(pending);
	}
	function fail(error) {
		child = null;
		const waiting = pending;
		pending = [];
		for (const each of waiting) each.reject(error);
	}
	function ask(questions) {
		child ??= start();
		keepAlive(child, true);
		child.stdin.write(questions.map(({ name }) => `${name}\n`).join(""));
	}
	return { read: (names, cap) => {
		const questions = [];
		const answers = names.map((name) => {
			if (test(pattern$1$6 ??= /[\n\r\0]/, name) || name === "") return null;
			return new Promise((resolve, reject) => questions.push({
				name,
				cap,
				resolve,
				reject
			}));
		});
		if (questions.length > 0) {
			pending.push(...questions);
			ask(questions);
		}
		return Promise.all(answers);
	} };
}
/** Sockets can let go of the event loop; the declared stream types don't show it. */
function keepAlive(child, alive) {
	for (const handle of [
		child,
		child.stdin,
		child.stdout,
		child.stderr
	]) if (alive) handle.ref?.();
	else handle.unref?.();
}
/** Reads `<oid> <type> <size>\n<content>\n`, or `<name> missing\n`, from chunks cut anywhere. Content beyond the cap is dropped as it comes. */
function batchParser(emit) {
	let header = Buffer.alloc(0);
	let body = null;
	return (chunk, pending) => {
		let at = 0;
		while (at < chunk.length) {
			if (body === null) {
				const end = chunk.indexOf(10, at);
				header = Buffer.concat([header, chunk.subarray(at, end < 0 ? chunk.length : end)]);
				if (end < 0) return;
				at = end + 1;
				const match = exec(pattern$2$3 ??= /^([0-9a-f]{40,64}) (\w+) (\d+)$/, header.toString("latin1"));
				header = Buffer.alloc(0);
				if (match === null) {
					emit(null);
					continue;
				}
				const size = Number(match[3]);
				body = {
					oid: match[1] ?? "",
					type: match[2] ?? "",
					size,
					cap: pending[0]?.cap ?? 0,
					left: size + 1,
					kept: []
				};
			}
			const part = chunk.subarray(at, at + body.left);
			const wanted = Math.min(body.size, body.cap) - (body.size + 1 - body.left);
			if (wanted > 0) body.kept.push(part.subarray(0, wanted));
			body.left -= part.length;
			at += part.length;
			if (body.left === 0) {
				const { oid, type, size, kept } = body;
				body = null;
				emit({
					oid,
					type,
					size,
					bytes: Buffer.concat(kept)
				});
			}
		}
	};
}

// src/read/git/origin.ts
let pattern$1$5;
let pattern$2$2;
let pattern$3;
let pattern$4;
let pattern$5;
let pattern$6;
let pattern$7;
let pattern$8;
/** What the repository's configuration tells of where it came from. Prefers the remote `origin`, else the only one. */
async function readOrigin(location) {
	const entries = plainConfiguration(location) ?? await askGit(location);
	const urls = /* @__PURE__ */ new Map();
	let isPartial = false;
	for (const [key, value] of entries) {
		if (test(pattern$1$5 ??= /\.promisor$|^extensions\.partialclone$/, key)) isPartial = true;
		const remote = exec(pattern$2$2 ??= /^remote\.(.*)\.url$/, key)?.[1];
		if (remote !== void 0 && !urls.has(remote)) urls.set(remote, value);
	}
	const url = urls.get("origin") ?? (urls.size === 1 ? [...urls.values()][0] : void 0);
	return {
		repository: url === void 0 ? null : repositoryFromRemote(url),
		isPartial
	};
}
async function askGit(location) {
	return (await runGit(location, [
		"config",
		"--local",
		"--includes",
		"-z",
		"--get-regexp",
		"^(remote\\..*\\.(url|promisor)|extensions\\.partialclone)$"
	], { accept: [1] })).toString("utf8").split("\0").map((entry) => {
		const [key = "", ...value] = entry.split("\n");
		return [key, value.join("\n")];
	});
}
/**
* The configuration as `git clone` and `git remote add` write it, read without starting git, which takes longer than all the rest of this file.
* @returns null for one with includes, quotes, escapes or anything else that git had better read itself
*/
function plainConfiguration({ gitDir }) {
	let text;
	try {
		text = value_readFileSync(value_join(gitDir, "config"), "utf8");
	} catch {
		return null;
	}
	const entries = [];
	let section = "";
	for (const line of text.split("\n")) {
		if (test(pattern$3 ??= /^\s*(?:[#;].*)?$/, line)) continue;
		const head = exec(pattern$4 ??= /^\[([A-Za-z][\w.-]*)(?: "([\w./+-]*)")?\]$/, line.trim());
		if (head !== null) {
			section = head[2] === void 0 ? (head[1] ?? "").toLowerCase() : `${head[1]?.toLowerCase()}.${head[2]}`;
			if (test(pattern$5 ??= /^include(?:if)?\b/, section)) return null;
			continue;
		}
		const entry = exec(pattern$6 ??= /^\s+([A-Za-z][\w-]*) = ([^"\\#;]*)$/, line.trimEnd());
		if (entry === null || section === "") return null;
		entries.push([`${section}.${entry[1]?.toLowerCase()}`, entry[2] ?? ""]);
	}
	return entries;
}
/** A GitHub server by its name: github.com, GitHub Enterprise Cloud with data residency, a GitHub Enterprise Server called so. */
const gitHubHost = /(^|\.)github\.com$|\.ghe\.com$|(^|[.-])(github|ghe)[.-]/i;
/**
* `owner/name` of a remote URL (`https://…`, `ssh://…`, `git@host:owner/name.git`), credentials left behind.
* @returns null unless the host is a GitHub by its name and the path is just owner and name
*/
function repositoryFromRemote(url) {
	const remote = url.trim();
	const scp = exec(pattern$7 ??= /^(?:[\w.-]+@)?([\w.-]+):(?!\/\/)(.+)$/, remote);
	const [host, path] = scp === null ? fromUrl(remote) : [scp[1], scp[2]];
	if (host === void 0 || path === void 0 || !test(gitHubHost, host)) return null;
	const match = exec(pattern$8 ??= /^\/*([\w.-]+)\/([\w.-]+?)(?:\.git)?\/*$/, path);
	return match === null ? null : `${match[1]}/${match[2]}`;
}
function fromUrl(remote) {
	try {
		const { protocol, hostname, pathname } = new URL(remote);
		return [
			"https:",
			"http:",
			"ssh:",
			"git:",
			"git+ssh:"
		].includes(protocol) ? [hostname, pathname] : [];
	} catch {
		return [];
	}
}

// src/read/git/references.ts
let pattern$1$4;
/** One level is peeled by `%(*…)`; `%00` parts the fields, a reference's name holds neither NUL nor line break. */
const fields = [
	"%(HEAD)",
	"%(refname)",
	"%(objecttype)",
	"%(objectname)",
	"%(committerdate:unix)",
	"%(*objecttype)",
	"%(*objectname)",
	"%(*committerdate:unix)"
];
/** Lists branches and tags in one process. */
async function readReferences(location, objects) {
	const listing = await runGit(location, [
		"for-each-ref",
		`--format=${fields.join("%00")}`,
		"refs/heads",
		"refs/tags"
	]);
	let branch = null;
	let headCommit = null;
	const tags = [];
	const nested = [];
	for (const line of listing.toString("utf8").split("\n")) {
		const [head, name = "", type, oid = "", date = "", peeledType, peeledOid = "", peeledDate = ""] = line.split("\0");
		if (head === "*" && name.startsWith(heads)) {
			branch = name.slice(heads.length);
			headCommit = {
				commit: oid,
				date: isoDate(Number(date))
			};
		}
		if (!name.startsWith(tagsPrefix)) continue;
		const tag = name.slice(tagsPrefix.length);
		if (type === "commit") tags.push({
			name: tag,
			commit: oid,
			date: isoDate(Number(date))
		});
		else if (peeledType === "commit") tags.push({
			name: tag,
			commit: peeledOid,
			date: isoDate(Number(peeledDate))
		});
		else if (peeledType === "tag") nested.push(tag);
	}
	tags.push(...await peelNested(objects, nested));
	return {
		head: headCommit,
		branch,
		tags: tags.sort(newestFirst)
	};
}
const heads = "refs/heads/";
const tagsPrefix = "refs/tags/";
/** A tag of a tag (of a tag …). */
async function peelNested(objects, names) {
	const commits = await objects.read(names.map((name) => `${tagsPrefix}${name}^{commit}`), commitHeaderLimit);
	return names.flatMap((name, index) => {
		const commit = commits[index];
		return commit ? [{
			name,
			commit: commit.oid,
			date: committerDate(commit.bytes)
		}] : [];
	});
}
/** Bytes of a commit object in which its committer line is looked for: many parents or long names fit. */
const commitHeaderLimit = 16384;
/** The committer date of a commit object, in UTC; null if it has none that can be read. */
function committerDate(commit) {
	const match = exec(pattern$1$4 ??= /^committer [^\n]*> (-?\d{1,12}) [+-]\d{4}$/m, commit.toString("latin1"));
	return match === null ? null : isoDate(Number(match[1]));
}

// src/read/git/tree.ts
let pattern$1$3;
let pattern$2$1;
/**
* The whole tree of a commit.
* @param isPartial the clone left objects out: sizes are then asked of the present ones alone, because `ls-tree -l` would try to fetch the rest
* @throws GitFailure when a folder's own object is missing
*/
async function readTree(location, commit, isPartial) {
	if (!isPartial) try {
		return {
			files: parseTree(await runGit(location, [
				"ls-tree",
				"-r",
				"-l",
				"-z",
				"--full-tree",
				commit
			])),
			missing: /* @__PURE__ */ new Set()
		};
	} catch (error) {
		if (!(error instanceof GitFailure)) throw error;
	}
	const [listing, missing] = await Promise.all([runGit(location, [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit
	]).then(parseTree), readMissing(location, commit)]);
	const present = listing.filter(({ oid, type }) => type === "blob" && !missing.has(oid));
	const sizes = await readSizes(location, [...new Set(present.map(({ oid }) => oid))]);
	return {
		files: listing.map((file) => ({
			...file,
			size: sizes.get(file.oid) ?? null
		})),
		missing
	};
}
/** `<mode> <type> <oid> <size or ->\t<path>\0`, the size only with `-l`. An object that can't be read has the size `BAD`. */
function parseTree(output) {
	const files = [];
	for (const entry of output.toString("utf8").split("\0")) {
		const tab = entry.indexOf("	");
		if (tab < 0) continue;
		const [mode = "", type, oid = "", size = ""] = entry.slice(0, tab).split(/ +/);
		files.push({
			path: entry.slice(tab + 1),
			size: test(pattern$1$3 ??= /^\d+$/, size) ? Number(size) : null,
			mode,
			type: type === "commit" ? "commit" : "blob",
			oid
		});
	}
	return files;
}
/** Ids of the objects of this commit that are not here; they are printed with a question mark. */
async function readMissing(location, commit) {
	const output = await runGit(location, [
		"rev-list",
		"--objects",
		"--no-object-names",
		"--missing=print",
		"--no-walk",
		commit
	]);
	const missing = /* @__PURE__ */ new Set();
	for (const line of output.toString("latin1").split("\n")) if (line.startsWith("?")) missing.add(line.slice(1));
	return missing;
}
async function readSizes(location, oids) {
	const output = await runGit(location, ["cat-file", "--batch-check=%(objectname) %(objectsize)"], { input: oids.map((oid) => `${oid}\n`).join("") });
	const sizes = /* @__PURE__ */ new Map();
	for (const line of output.toString("latin1").split("\n")) {
		const [oid = "", size = ""] = line.split(" ");
		if (test(pattern$2$1 ??= /^\d+$/, size)) sizes.set(oid, Number(size));
	}
	return sizes;
}

// src/read/git.ts
/**
* A repository at one commit, bare or not, read from its objects alone: what is checked out or changed on the disk plays no part.
* @param path the repository or a folder inside it
* @param ref tag, branch, commit or any revision expression; HEAD by default. A branch known only from `origin` is found too.
* @throws UserError for a path without a repository, an unknown ref, an empty repository, a missing git
*/
async function openGit(path, ref = "HEAD") {
	const location = locateUpwards(realRoot(path));
	if (location === null) throw new UserError(`${path} is not in a git repository`, "Leave --ref away to read the folder as it lies on the disk.");
	return asUserError(path, async () => {
		const objects = openObjects(location);
		const [found, references, origin] = await Promise.all([
			resolveCommit(objects, path, ref),
			readReferences(location, objects),
			readOrigin(location)
		]);
		const tree = await readTree(location, found.commit, origin.isPartial);
		return {
			repository: origin.repository,
			ref: ref === "HEAD" ? references.branch : shortRef(ref),
			commit: found.commit,
			date: found.date,
			tags: references.tags.map(({ name }) => name),
			tagDetails: references.tags,
			files: tree.files.map(({ oid: _, ...file }) => file),
			gaps: tree.missing.size === 0 ? [] : [`${tree.missing.size} objects are missing in this partial clone`],
			read: blobReader(objects, tree.files, tree.missing),
			history: gitHistory(location, found.commit)
		};
	});
}
/** Answers come from `cat-file`'s input, so that a ref that begins with a dash is never taken for an option. */
async function resolveCommit(objects, path, ref) {
	const names = [`${ref}^{commit}`, `refs/remotes/origin/${ref}^{commit}`];
	const found = (await objects.read(ref === "HEAD" ? names.slice(0, 1) : names, commitHeaderLimit)).find((object) => object !== null);
	if (found) return {
		commit: found.oid,
		date: committerDate(found.bytes)
	};
	if (ref === "HEAD") throw new UserError(`${path}: the repository has no commits yet`, "Commit something, or name a branch or tag with --ref.");
	throw new UserError(`${path}: no tag, branch or commit is called ${JSON.stringify(ref)}`, "List them with: git tag; git branch --all");
}
/** The commit of HEAD, or null in a repository without commits. */
async function readHead(objects) {
	const [head] = await objects.read(["HEAD^{commit}"], commitHeaderLimit);
	return head ? {
		commit: head.oid,
		date: committerDate(head.bytes)
	} : null;
}
/** Reads listed files from the object store, all of one call in one trip. */
function blobReader(objects, files, missing) {
	const byPath = new Map(files.map((file) => [file.path, file]));
	return async (paths) => {
		const contents = /* @__PURE__ */ new Map();
		const wanted = [];
		for (const path of paths) {
			const file = byPath.get(path);
			const known = file === void 0 ? unreadable("absent") : whyNot(file, missing);
			contents.set(path, known ?? unreadable("object-missing"));
			if (file !== void 0 && known === null) wanted.push(file);
		}
		const blobs = await objects.read(wanted.map(({ oid }) => oid), readLimit);
		for (const [index, file] of wanted.entries()) {
			const blob = blobs[index];
			if (blob) contents.set(file.path, contentFromBytes(blob.bytes, blob.size));
		}
		return contents;
	};
}
function whyNot(file, missing) {
	if (missing.has(file.oid)) return unreadable("object-missing");
	return unreadableMode(file.mode) ?? ((file.size ?? 0) > 8388608 ? unreadable("too-large") : null);
}
/** `refs/tags/v1` → `v1`; other text as it is. */
function shortRef(ref) {
	return ref.replace(/^refs\/(?:tags|heads|remotes\/origin)\//, "");
}
/** Complaints of git about the repository itself are the user's to mend; each with what it means. */
const complaints = [
	{
		sign: /not a git repository/,
		hint: "Check the path; a .git file must lead to an existing repository."
	},
	{
		sign: /dubious ownership/,
		hint: "The folder belongs to another user: git config --global --add safe.directory <path>"
	},
	{
		sign: /repository version|repository extension|object format/,
		hint: "The repository needs a newer git."
	},
	{
		sign: /not a tree object|unable to read tree|missing blob|could not fetch|corrupt|bad object/,
		hint: "Objects are missing or damaged: git fsck tells more, git fetch --refetch gets them again."
	}
];
/** Runs `work`; a failure of git that the user can mend becomes a UserError. */
async function asUserError(path, work) {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof GitFailure)) throw error;
		const hint = complaints.find(({ sign }) => test(sign, error.stderr))?.hint ?? null;
		if (hint === null) throw error;
		throw new UserError(`${path}: ${error.message}`, hint, { cause: error });
	}
}

// src/read/work-tree.ts
/**
* A work tree as it lies on the disk, with what is not committed yet: tracked files and new ones, without what git ignores.
* Files that a sparse checkout left out are read from the repository. `commit` is HEAD, `ref` its tag if it has one, else its branch.
* @param path the top folder of a work tree
* @throws UserError when it is none, or there is no git
*/
async function openWorkTree(path) {
	const root = realRoot(path);
	const location = locateRepository(root);
	if (location?.workTree == null) throw new UserError(`${path} is not the top of a work tree`, "Name a tag, branch or commit with --ref.");
	return asUserError(path, async () => {
		const objects = openObjects(location);
		const [listing, references, origin] = await Promise.all([
			listFiles(location, root),
			readReferences(location, objects),
			readOrigin(location)
		]);
		const head = references.head ?? await readHead(objects);
		const tag = references.tags.find(({ commit }) => commit !== null && commit === head?.commit);
		const onDisk = new Map(listing.onDisk.map((file) => [file.path, file]));
		const stored = new Set(listing.stored.map((file) => file.path));
		const readStored = blobReader(objects, listing.stored, /* @__PURE__ */ new Set());
		return {
			repository: origin.repository,
			ref: tag?.name ?? references.branch,
			commit: head?.commit ?? null,
			date: head?.date ?? null,
			tags: references.tags.map(({ name }) => name),
			tagDetails: references.tags,
			files: [...listing.onDisk, ...listing.stored.map(({ oid: _, ...file }) => file)].sort(byPathOrder),
			gaps: [],
			read: async (paths) => {
				const folders = /* @__PURE__ */ new Map();
				const contents = new Map(paths.map((wanted) => [wanted, readListed(root, onDisk.get(wanted), folders)]));
				for (const [read, content] of await readStored(paths.filter((wanted) => stored.has(wanted)))) contents.set(read, content);
				return contents;
			},
			...head === null ? {} : { history: historyOnDisk(root, objects, gitHistory(location, head.commit), head.commit) }
		};
	});
}
/**
* Lines of files on the disk, asked of HEAD's history: files with changes that are not committed have their lines elsewhere there, or not at all.
* (Blaming the working file itself would run the repository's clean filters.)
*/
function historyOnDisk(root, objects, history, head) {
	return {
		firstCommitDate: (path) => history.firstCommitDate(path),
		lastCommitDate: (path) => history.lastCommitDate(path),
		firstSeen: async (lines) => {
			const paths = [...new Set(lines.map(({ path }) => path))];
			const blobs = await objects.read(paths.map((path) => `${head}:${path}`), readLimit);
			const committed = new Map(paths.map((path, index) => [path, linesOf(contentOf(blobs[index]))]));
			const current = new Map(paths.map((path) => [path, linesOf(readInside(root, path))]));
			const moved = lines.flatMap(({ path, line }) => {
				const text = current.get(path)?.[line - 1];
				const before = committed.get(path) ?? [];
				const at = before[line - 1] === text ? line - 1 : before.indexOf(text ?? "");
				return text === void 0 || at < 0 ? [] : [{
					path,
					line,
					before: at + 1
				}];
			});
			const seen = await history.firstSeen(moved.map(({ path, before }) => ({
				path,
				line: before
			})));
			return new Map(moved.flatMap(({ path, line, before }) => {
				const date = seen.get(`${path}:${before}`);
				return date === void 0 ? [] : [[`${path}:${line}`, date]];
			}));
		}
	};
}
function contentOf(blob) {
	return blob ? contentFromBytes(blob.bytes, blob.size) : unreadable("object-missing");
}
function linesOf(content) {
	return content.kind === "text" ? content.text.split(/\r?\n/) : [];
}
/**
* Index and untracked files in one process: `H <mode> <oid> <stage>\t<path>` for tracked ones, `S …` for those a sparse checkout
* skips, `? <path>` for new ones; a repository inside ends with a slash.
*/
async function listFiles(location, root) {
	const output = await runGit(location, [
		"ls-files",
		"-z",
		"-t",
		"--stage",
		"--cached",
		"--others",
		"--exclude-standard"
	]);
	const onDisk = /* @__PURE__ */ new Map();
	const stored = [];
	for (const entry of output.toString("utf8").split("\0")) {
		if (entry === "") continue;
		const tab = entry.startsWith("? ") ? 1 : entry.indexOf("	");
		const path = entry.slice(tab + 1, entry.endsWith("/") ? -1 : void 0);
		if (onDisk.has(path)) continue;
		const stat = value_lstatSync(root + value_sep + path, { throwIfNoEntry: false });
		const file = stat === void 0 ? null : treeFile(path, stat);
		if (file !== null) onDisk.set(path, file);
		else if (entry.startsWith("S ")) stored.push(storedFile(entry.slice(2, tab), path));
	}
	return {
		onDisk: [...onDisk.values()],
		stored
	};
}
function storedFile(fields, path) {
	const [mode = "", oid = ""] = fields.split(" ");
	return {
		path,
		size: null,
		mode,
		type: mode === "160000" ? "commit" : "blob",
		oid
	};
}

// src/cli/source.ts
let pattern$1$2;
let pattern$2;
/**
* Starts what reads the source before it returns for the first time: git works on its own processor while the caller loads the engine.
* A path that exists wins over a repository of the same spelling; `./OWNER/NAME` always means a path.
* @throws UserError when the target is neither
*/
async function openSource(target, ref) {
	const stat = value_statSync(target, { throwIfNoEntry: false });
	if (stat === void 0) return remoteSource(target, ref);
	if (stat.isFile()) return openFile(target, ref);
	if (ref !== null) return {
		kind: "local",
		snapshot: await openGit(target, ref)
	};
	const location = locateRepository(target);
	if (location === null) return {
		kind: "local",
		snapshot: await openDirectory(target),
		inside: locateUpwards(target)?.workTree ?? null
	};
	if (location.workTree === null) return {
		kind: "local",
		snapshot: await openGit(target),
		bare: true
	};
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
	const match = exec(pattern$1$2 ??= /^([\w.-]+\/[\w.-]+?)(?:@(.+))?$/, target);
	if (match?.[1] === void 0 || test(pattern$2 ??= /^\.{0,2}\//, target)) throw new UserError(`There is nothing at '${target}'.`, "Give a folder, a bare repository, a snapshot .json or OWNER/NAME.");
	if (ref !== null && match[2] !== void 0) throw new UserError("The ref is given twice, by @ and by --ref.", "Give it once.");
	return {
		kind: "github",
		name: match[1],
		ref: ref ?? match[2] ?? null
	};
}

// src/cli/check.ts
const options = {
	ref: { type: "string" },
	repository: { type: "string" },
	policy: { type: "string" },
	offline: {
		type: "boolean",
		default: false
	},
	now: { type: "string" },
	format: { type: "string" },
	view: { type: "string" },
	output: { type: "string" },
	"fail-on": { type: "string" },
	...probeOptions
};
const formats = [
	"text",
	"json",
	"markdown"
];
const views = [
	"report",
	"mof",
	"completeness",
	"osaid",
	"dots"
];
/** Ownership of models and data is told by the owner's name, among other signs. */
const ownerUnknown = "the owner of this repository is not known, so models and data of its own may be missed: --repository OWNER/NAME tells it";
/** `default-to-share check`: reads, detects, probes, judges, and prints. */
async function runCheck(argv) {
	const { values, positionals } = parseOptions("check", argv, options);
	if (positionals.length > 1) throw new UserError(`check takes one PATH or OWNER/NAME; not ${positionals.length}.`, "See default-to-share help check.");
	const format = oneOf("--format", values.format, formats, "text");
	const view = oneOf("--view", values.view, views, "report");
	const now = instant(values.now, () => /* @__PURE__ */ new Date());
	const opening = openSource(positionals[0] ?? ".", values.ref ?? null);
	const [source, { evaluate }] = await Promise.all([opening, import("./evaluate.js")]);
	if (source.kind === "local" && source.inside) process.stderr.write(printable(`default-to-share: only this folder is looked at; it is a part of the repository in ${source.inside}\n`));
	const inputs = policyInputs(values["fail-on"]);
	const probing = await proving(values, now);
	const { report, failOn } = source.kind === "local" ? await checkSnapshot() : await (await import("./check-remote.js")).checkRemote({
		name: source.name,
		ref: source.ref,
		now,
		inputs,
		policyFile: values.policy === void 0 ? null : await readPolicyFile(values.policy),
		probing
	});
	await deliver(await print(report, format, view), values.output);
	const { fail, why } = shouldFail(report, failOn);
	if (fail) process.stderr.write(`default-to-share: ${why}\n`);
	return fail ? 1 : 0;
	async function checkSnapshot() {
		if (source.kind !== "local") throw new Error("unreachable");
		const repository = repositoryName(values.repository) ?? source.snapshot.repository;
		const snapshot = {
			...source.snapshot,
			repository
		};
		const file = values.policy === void 0 ? await policyFileOf(snapshot) : await readPolicyFile(values.policy);
		const { policy } = await policyInForce({
			file,
			owner: repository?.split("/")[0] ?? null,
			inputs,
			now
		});
		const { line, firstRelease, tag, tagDate } = lineSeen(snapshot, policy.releases);
		const [judged] = await evaluate({
			lines: [{
				subject: {
					repository,
					ref: snapshot.ref,
					commit: snapshot.commit,
					line,
					tag,
					head: null,
					release: null,
					serverUrl: null
				},
				views: {
					tag: null,
					head: snapshot,
					release: null
				},
				tagDate,
				previous: null
			}],
			policy,
			now,
			firstRelease,
			policyFirstCommit: file === null || !adoptionNeedsHistory(policy) ? null : await snapshot.history?.firstCommitDate(file.path) ?? null,
			firstRun: null,
			unchecked: repository === null ? [ownerUnknown] : [],
			isPublic: null,
			proving: probing
		});
		if (judged === void 0) throw new Error("the engine returned no report");
		return {
			report: judged,
			failOn: policy.report.failOn
		};
	}
}
async function print(report, format, view) {
	if (view !== "report") return (await import("./views.js")).printView(report, view, format === "json" ? "json" : "text");
	if (format === "json") return terminalSafeJson((await import("./json.js")).renderJson(report));
	if (format === "text") {
		const { renderText } = await import("./text.js");
		return renderText(report, {
			colour: wantsColour(),
			width: process.stdout.columns ?? 100
		});
	}
	const [{ visibleBody }, { docsUrl }] = await Promise.all([import("./comment.js"), import("./version.js")]);
	return visibleBody(report, {
		serverUrl: report.subject.serverUrl ?? process.env.GITHUB_SERVER_URL ?? "https://github.com",
		policyUrl: null,
		runUrl: null,
		docsUrl,
		issueUrl: null,
		pullRequestUrl: null
	});
}

// src/read/snapshot-file.ts
let pattern$1$1;
/** Bytes a snapshot file may have: 100,000 files with paths of usual length and a few hundred texts stay far below. */
const sizeLimit = 268435456;
const format = "A snapshot is { \"repo\", \"commit\", \"date\", \"tags\": [{ \"name\", \"date\" }], \"files\": [{ \"path\", \"size\", \"mode\", \"type\" }], \"texts\": { PATH: CONTENT } }.";
/**
* A snapshot kept as JSON: `{ repo, commit, date, tags: [{ name, date }], files: [{ path, size, mode, type }], texts: { path: content } }`.
* Only `files` must be there; a listed file without a text reads as `object-missing`. Unknown keys are let pass.
* The checks are by hand: a listing of 100,000 files goes through them in milliseconds.
* @throws UserError that names the first entry that is wrong
*/
async function openSnapshotFile(path) {
	const data = await readJson(path);
	const fail = (where, what) => new UserError(`${path}: ${where} ${what}`, format);
	if (!isRecord(data)) throw fail("the file", "must hold a JSON object");
	const files = readFiles(data.files, fail);
	const texts = readTexts(data.texts, fail);
	const tags = readTags(data.tags, fail);
	const byPath = new Map(files.map((file) => [file.path, file]));
	return {
		repository: optionalText(data.repo ?? data.repository, "repo", /^[\w.-]+\/[\w.-]+$/, "OWNER/NAME", fail),
		ref: optionalText(data.ref, "ref", /^[^\0\n]{1,1000}$/, "a tag or branch", fail),
		commit: optionalText(data.commit, "commit", /^[0-9a-f]{7,64}$/, "a commit hash", fail),
		date: readDate(data.date, "date", fail),
		tags: tags.map(({ name }) => name),
		tagDetails: tags,
		files,
		gaps: [],
		read: async (paths) => new Map(paths.map((wanted) => [wanted, readText(byPath.get(wanted), texts)]))
	};
}
async function readJson(path) {
	let text;
	try {
		if ((await value_stat(path)).size > sizeLimit) throw new UserError(`${path}: larger than ${sizeLimit / 1048576} MiB`);
		text = await value_readFile(path, "utf8");
	} catch (error) {
		if (error instanceof UserError) throw error;
		throw new UserError(`${path}: cannot be read (${codeOf(error)})`, "Check the path and who may read it.", { cause: error });
	}
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch (error) {
		throw new UserError(`${path}: not valid JSON: ${error instanceof Error ? error.message : ""}`, null, { cause: error });
	}
}
function readFiles(value, fail) {
	if (!Array.isArray(value)) throw fail("\"files\"", "must be a list of { path, size, mode, type }");
	return value.map((entry, index) => {
		const where = `files[${index}]`;
		if (!isRecord(entry) || typeof entry.path !== "string" || entry.path === "") throw fail(where, "must be an object with a path");
		const { path, size = null, mode = "100644", type = mode === "160000" ? "commit" : "blob" } = entry;
		if (size !== null && (typeof size !== "number" || !(size >= 0))) throw fail(`${where}.size`, "must be a number of bytes or null");
		if (typeof mode !== "string" || !test(pattern$1$1 ??= /^(100644|100755|100664|120000|160000)$/, mode)) throw fail(`${where}.mode`, "must be a git mode such as \"100644\"");
		if (type !== "blob" && type !== "commit") throw fail(`${where}.type`, "must be \"blob\" or \"commit\"");
		return {
			path,
			size,
			mode,
			type
		};
	});
}
function readTexts(value, fail) {
	if (value === void 0 || value === null) return /* @__PURE__ */ new Map();
	if (!isRecord(value)) throw fail("\"texts\"", "must be an object of path and content");
	const texts = /* @__PURE__ */ new Map();
	for (const [path, text] of Object.entries(value)) {
		if (typeof text !== "string") throw fail(`texts[${JSON.stringify(path)}]`, "must be text");
		texts.set(path, text);
	}
	return texts;
}
function readTags(value, fail) {
	if (value === void 0 || value === null) return [];
	if (!Array.isArray(value)) throw fail("\"tags\"", "must be a list of names or { name, date }");
	return value.map((entry, index) => {
		const where = `tags[${index}]`;
		const tag = typeof entry === "string" ? { name: entry } : entry;
		if (!isRecord(tag) || typeof tag.name !== "string" || tag.name === "") throw fail(where, "must be a name or an object with a name");
		const commit = optionalText(tag.commit, `${where}.commit`, /^[0-9a-f]{7,64}$/, "a commit hash", fail);
		return {
			name: tag.name,
			commit,
			date: readDate(tag.date, `${where}.date`, fail)
		};
	}).sort(newestFirst);
}
function readDate(value, where, fail) {
	if (value === void 0 || value === null) return null;
	const date = typeof value === "string" ? utcDate(value) : null;
	if (date === null) throw fail(`"${where}"`, "must be an ISO 8601 date");
	return date;
}
function optionalText(value, where, pattern, what, fail) {
	if (value === void 0 || value === null) return null;
	if (typeof value !== "string" || !test(pattern, value)) throw fail(`"${where}"`, `must be ${what}`);
	return value;
}
function readText(file, texts) {
	if (file === void 0) return unreadable("absent");
	const special = unreadableMode(file.mode);
	if (special !== null) return special;
	const text = texts.get(file.path);
	return text === void 0 ? unreadable("object-missing") : contentFromText(text);
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/render/text.ts
let pattern$1;
const codes = {
	bold: [1, 22],
	dim: [2, 22],
	green: [32, 39],
	red: [31, 39],
	amber: [33, 39]
};
function painter(colour) {
	return (style, text) => colour && text !== "" ? `\u001b[${codes[style][0]}m${text}\u001b[${codes[style][1]}m` : text;
}
function mark(standing, paint) {
	if (isDone(standing)) return paint("green", "✓");
	if (isRed(standing)) return paint("red", "✗");
	return standing === "not-required" ? paint("dim", "-") : paint("amber", standing === "due" ? "○" : "!");
}
function styled(standing, text, paint) {
	if (isDone(standing)) return paint("green", text);
	return isRed(standing) ? paint("red", text) : standing === "not-required" ? paint("dim", text) : paint("amber", text);
}
/** The whole report as text that ends with a line break. */
function renderText(report, options) {
	const paint = painter(options.colour);
	const width = Math.max(40, Math.min(options.width, 120));
	return `${[
		heading(report, paint),
		stages(report, paint, width),
		missing(report, paint, width),
		shared(report, paint, width),
		notes(report, paint, width),
		origin(report, paint, width)
	].filter((block) => block !== "").join("\n\n")}\n`;
}
function heading(report, paint) {
	const { subject } = report;
	const place = [subject.repository ?? "this repository", subject.line === "unreleased" ? "(no release yet)" : subject.line].map((part) => plainText(part, 80)).join(" ");
	const said = progressSentence(report);
	return `${paint("bold", place)}: ${said === null ? "nothing is required" : `${said.subject} ${said.verb}`}`;
}
function stages(report, paint, width) {
	const titles = report.stages.map((stage) => plainText(stage.title, 30));
	const column = longest(titles);
	return report.stages.map((stage, index) => {
		const words = standingWords(stage.standing, stage.due, stage.overdueDays);
		const part = stagePart(stage);
		const fitting = [part === null ? "" : ` (${part})`, stage.standing === "overdue" && stage.due !== null ? ` since ${day(stage.due)}` : ""].reduce((said, piece) => column + 6 + words.length + said.length + piece.length > width ? said : said + piece, "");
		return `  ${mark(stage.standing, paint)} ${pad(titles[index] ?? "", column)}  ${styled(stage.standing, words, paint)}${paint("dim", fitting)}`;
	}).join("\n");
}
function missing(report, paint, width) {
	if (report.missing.length === 0) return "";
	const column = longest(report.missing.map((item) => title(item.kind)));
	const lines = report.missing.map((item) => missingLines(item, report, column, paint, width));
	return [paint("bold", "Missing"), ...lines].join("\n");
}
function missingLines(item, report, column, paint, width) {
	const indent = " ".repeat(column + 6);
	const sentence = bare(item.saw, 240);
	const { promise } = item;
	const days = promise?.ageDays ?? null;
	const promised = promise === null ? [] : [`${spot(promise)}${days === null ? "" : `, ${age(days)} ago`}: ${promise.text === "" ? "(quotation left out)" : `“${plainText(promise.text, 140)}”`}`];
	const spots = [...new Set(item.evidence.slice(0, 3).map(spot))].filter((place) => !sentence.includes(place));
	const source = askedBy(report, item);
	const said = [
		sentence,
		...promised,
		...promise === null && spots.length > 0 ? [`in ${spots.join(", ")}`] : [],
		...source === null ? [] : [plainText(source.charAt(0).toLowerCase() + source.slice(1), 240)]
	];
	const overdue = standingWords(item.standing, item.due, item.overdueDays);
	const todo = item.newFile === null || item.todo.includes(item.newFile) ? item.todo : `${item.todo} (${item.newFile})`;
	return [
		`  ${mark(item.standing, paint)} ${pad(title(item.kind), column)}  ${styled(item.standing, overdue, paint)}`,
		...said.flatMap((line) => wrap(line, indent, width)).map((line) => paint("dim", line)),
		...wrap(`→ ${bare(todo, 240)}`, indent, width, "  ")
	].join("\n");
}
/** A sentence without the backticks that mark names: a terminal shows them as they are. */
function bare(text, limit) {
	return plainText(text, limit).replace(/`([^`]*)`/g, "$1");
}
/** `README.md:41`, which editors and terminals open. */
function spot(place) {
	const path = place.path === null ? pathlessName(place) : plainText(place.path, 100);
	return place.line === null ? path : `${path}:${place.line}`;
}
function shared(report, paint, width) {
	const listed = report.artifacts.filter((artifact) => artifact.status === "published" || artifact.status === "gated" && isDone(artifact.standing)).filter((artifact) => !report.missing.some((item) => item.kind === artifact.kind));
	if (listed.length === 0) return "";
	const column = longest(listed.map((artifact) => title(artifact.kind)));
	const lines = listed.map((artifact) => {
		const [first = "", ...rest] = wrap([
			where(artifact, report),
			proven(artifact, report),
			namedWords(artifact)
		].filter((part) => part !== "").join(" · "), " ".repeat(column + 6), width);
		return [`  ${paint("green", "✓")} ${pad(title(artifact.kind), column)}  ${first.trimStart()}`, ...rest].join("\n");
	});
	return [paint("bold", "Shared"), ...lines].join("\n");
}
function where(artifact, report) {
	const own = `github:${report.subject.repository}`;
	const named = report.anonymous ? [] : artifact.identifiers.filter((identifier) => !identifier.startsWith("file:") && identifier !== own);
	const shown = named.slice(0, 2).map((identifier) => plainText(identifierWords(identifier), 80));
	const more = named.length > shown.length ? [`${named.length - shown.length} more`] : [];
	const evidence = artifact.evidence.filter((item) => item.stub !== true).slice(0, 1);
	return [
		...shown,
		...more,
		...evidence.map(spot)
	].join(" · ");
}
function proven(artifact, report) {
	const { proof } = artifact;
	if (proof === null) return "";
	if (proof.state === "unchecked") return "not checked in this run";
	const last = proof.lastVerified === void 0 || proof.state === "verified" ? "" : `, last proven on ${day(proof.lastVerified)}`;
	const what = provenElsewhere(artifact, report);
	return `${what === null ? "" : `${plainText(what, 80)} `}${proof.state}${proof.at === null ? "" : ` ${day(proof.at)}`}${last}`;
}
/** Who approved it, on whose word, and how often it was renewed. */
function granted({ approvedBy, approval, renewals }) {
	const parts = [...approvedBy === null ? [] : [`approved by ${plainText(approvedBy, 60)}, ${approval}`], ...renewals === 0 ? [] : [`renewed ${plural(renewals, "time")}`]];
	return parts.length === 0 ? "" : ` (${parts.join("; ")})`;
}
function notes(report, paint, width) {
	const waived = report.stages.flatMap((stage) => stage.requires.flatMap((item) => item.waiver === void 0 ? [] : [`${name(item.kind)} withheld until ${day(item.waiver.until)}: ${item.waiver.reason}${granted(item.waiver)}`]));
	const assumed = report.artifacts.filter((artifact) => artifact.assumed === true && artifact.status === "not-applicable").map((artifact) => name(artifact.kind));
	const all = [
		...report.contradictions.map((finding) => `${title(finding.kind)}: ${finding.text}`),
		...waived,
		...report.policy.notes,
		...report.unchecked,
		...assumed.length === 0 ? [] : [`Not asked for, because nothing shows that the project has them: ${assumed.join(", ")}. If it does, declare them in the policy.`]
	];
	const most = 20;
	const lines = all.slice(0, most).flatMap((note) => wrap(`- ${bare(note, 300)}`, "  ", width, "  "));
	return all.length === 0 ? "" : [
		paint("bold", "Notes"),
		...lines,
		...all.length > most ? [`  and ${all.length - most} more`] : []
	].join("\n");
}
function origin(report, paint, width) {
	const { policy, clock } = report;
	const parts = [
		`Policy: ${policy.path ?? "built-in default"}${policy.presets.length === 0 ? "" : ` (preset ${policy.presets.join(", ")})`}`,
		...clock.start === null ? [] : [`clock from ${day(clock.start)} (${clock.basis})`],
		...report.subject.commit === null ? [] : [`at ${report.subject.commit.slice(0, 7)}`],
		`checked ${day(report.judgedAt)}`
	];
	return wrap(plainText(parts.join(" · "), 400), "", width).map((line) => paint("dim", line)).join("\n");
}
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const ascii = /^[ -~]*$/;
/** Columns a text takes: East Asian letters and emoji take two, combining marks none. */
function columns(text) {
	if (test(ascii, text)) return text.length;
	return [...text].reduce((sum, character) => sum + (character < "̀" ? 1 : test(pattern$1 ??= /\p{M}/u, character) ? 0 : test(wide, character) ? 2 : 1), 0);
}
function pad(text, column) {
	return text + " ".repeat(Math.max(0, column - columns(text)));
}
function longest(texts) {
	return Math.max(0, ...texts.map(columns));
}
/** Breaks a line at spaces. A word that is too long stays whole: paths and addresses are there to be copied. */
function wrap(text, indent, width, hanging = "") {
	const lines = [];
	let line = "";
	for (const word of text.split(" ")) {
		const room = width - indent.length - (lines.length === 0 ? 0 : hanging.length);
		if (line !== "" && columns(line) + 1 + columns(word) > room) {
			lines.push(indent + (lines.length === 0 ? "" : hanging) + line);
			line = word;
		} else line = line === "" ? word : `${line} ${word}`;
	}
	return [...lines, indent + (lines.length === 0 ? "" : hanging) + line];
}

export { value_rm as C, value_rename as S, value_writeFile as T, printable as _, probeOptions as a, value_readFile as b, readPolicyFile as c, wantsColour as d, instant as f, explain as g, repositoryName as h, openSource as i, deliver as l, parseOptions as m, openSnapshotFile as n, proving as o, oneOf as p, runCheck as r, policyInputs as s, renderText as t, terminalSafeJson as u, reasonOf as v, value_stat as w, value_readdir as x, value_mkdir as y };