import { a as openLimit, c as readLimit, o as unreadable, r as contentFromBytes, s as unreadableMode, t as codeOf } from "./disk.js";
import { t as UserError } from "./user-error.js";
import { i as realRoot } from "./directory2.js";
import { n as newestFirst, t as isoDate } from "./dates.js";
import { n as locateUpwards, t as locateRepository } from "./locate2.js";
import { spawn } from "node:child_process";

// src/read/git/process.ts
/**
* Options for every call. Only plumbing commands are used, and what a repository's own configuration could still start is switched off:
* file-system monitors, hooks, signature programs, transports. Replace objects and grafts would show another tree than the server's.
*/
const options = [
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
	return spawn("git", [
		...options,
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
	return {
		firstCommitDate: async (path) => {
			if (!await isComplete()) return null;
			const oldest = (await quietly([
				"rev-list",
				"--no-commit-header",
				"--format=%ct",
				commit,
				"--",
				path
			]))?.toString("latin1").trim().split("\n").at(-1);
			return oldest ? isoDate(Number(oldest)) : null;
		},
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
		const header = /^[0-9a-f]{40,64} \d+ (\d+)/.exec(row);
		if (header !== null) line = Number(header[1]);
		const time = /^committer-time (-?\d{1,12})$/.exec(row);
		const date = time === null ? null : isoDate(Number(time[1]));
		if (date !== null && line > 0) found.push({
			line,
			date
		});
	}
	return found;
}

// src/read/git/objects.ts
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
			if (/[\n\r\0]/.test(name) || name === "") return null;
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
				const match = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(header.toString("latin1"));
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
/** What the repository's configuration tells of where it came from. Prefers the remote `origin`, else the only one. */
async function readOrigin(location) {
	const output = await runGit(location, [
		"config",
		"--local",
		"--includes",
		"-z",
		"--get-regexp",
		"^(remote\\..*\\.(url|promisor)|extensions\\.partialclone)$"
	], { accept: [1] });
	const urls = /* @__PURE__ */ new Map();
	let isPartial = false;
	for (const entry of output.toString("utf8").split("\0")) {
		const [key = "", ...value] = entry.split("\n");
		if (/\.promisor$|^extensions\.partialclone$/.test(key)) isPartial = true;
		const remote = /^remote\.(.*)\.url$/.exec(key)?.[1];
		if (remote !== void 0 && !urls.has(remote)) urls.set(remote, value.join("\n"));
	}
	const url = urls.get("origin") ?? (urls.size === 1 ? [...urls.values()][0] : void 0);
	return {
		repository: url === void 0 ? null : repositoryFromRemote(url),
		isPartial
	};
}
/** A GitHub server by its name: github.com, GitHub Enterprise Cloud with data residency, a GitHub Enterprise Server called so. */
const gitHubHost = /(^|\.)github\.com$|\.ghe\.com$|(^|[.-])(github|ghe)[.-]/i;
/**
* `owner/name` of a remote URL (`https://…`, `ssh://…`, `git@host:owner/name.git`), credentials left behind.
* @returns null unless the host is a GitHub by its name and the path is just owner and name
*/
function repositoryFromRemote(url) {
	const remote = url.trim();
	const scp = /^(?:[\w.-]+@)?([\w.-]+):(?!\/\/)(.+)$/.exec(remote);
	const [host, path] = scp === null ? fromUrl(remote) : [scp[1], scp[2]];
	if (host === void 0 || path === void 0 || !gitHubHost.test(host)) return null;
	const match = /^\/*([\w.-]+)\/([\w.-]+?)(?:\.git)?\/*$/.exec(path);
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
	const tags = [];
	const nested = [];
	for (const line of listing.toString("utf8").split("\n")) {
		const [head, name = "", type, oid = "", date = "", peeledType, peeledOid = "", peeledDate = ""] = line.split("\0");
		if (head === "*" && name.startsWith(heads)) branch = name.slice(heads.length);
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
	const match = /^committer [^\n]*> (-?\d{1,12}) [+-]\d{4}$/m.exec(commit.toString("latin1"));
	return match === null ? null : isoDate(Number(match[1]));
}

// src/read/git/tree.ts
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
			size: /^\d+$/.test(size) ? Number(size) : null,
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
		if (/^\d+$/.test(size)) sizes.set(oid, Number(size));
	}
	return sizes;
}

// src/read/git.ts
/** Is this folder the top of a work tree, a `.git` folder or a bare repository? A sub-folder of a work tree is not. */
function isGitRepository(path) {
	return locateRepository(path) !== null;
}
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
		const hint = complaints.find(({ sign }) => sign.test(error.stderr))?.hint ?? null;
		if (hint === null) throw error;
		throw new UserError(`${path}: ${error.message}`, hint, { cause: error });
	}
}

export { readHead as a, openObjects as c, openGit as i, gitHistory as l, blobReader as n, readReferences as o, isGitRepository as r, readOrigin as s, asUserError as t, runGit as u };