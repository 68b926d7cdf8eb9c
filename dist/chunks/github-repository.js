import { n as namesRepository } from "./identity.js";
import { n as unexpected } from "./provider.js";
import { constants, gunzipSync } from "node:zlib";

// src/probe/tar-listing.ts
/** Bytes unpacked at most: 64 KiB of gzip can hold 64 MiB of zeros. */
const unpackedCap = 4194304;
const block = 512;
/**
* Lists the head of a `.tar.gz` from its first bytes; contents of README files among them come along.
* @param cut the archive was longer than `head`
* @returns null when it is no gzipped tar
*/
function tarListing(head, cut) {
	let tar;
	try {
		tar = gunzipSync(head, {
			finishFlush: constants.Z_SYNC_FLUSH,
			maxOutputLength: unpackedCap
		});
	} catch {
		return null;
	}
	const files = [];
	let at = 0;
	while (at + block <= tar.length) {
		const header = tar.subarray(at, at + block);
		if (header[0] === 0) return {
			files,
			whole: !cut
		};
		if (header.toString("latin1", 257, 262) !== "ustar") return at === 0 ? null : {
			files,
			whole: false
		};
		const size = Number.parseInt(header.toString("latin1", 124, 136), 8) || 0;
		const type = String.fromCharCode(header[156] ?? 0);
		const path = [field(header, 345, 500), field(header, 0, 100)].filter((part) => part !== "").join("/");
		if (type === "0" || type === "\0") {
			const readme = /(?:^|\/)README[^/]*$/i.test(path);
			files.push({
				path,
				size,
				...readme ? { text: tar.toString("utf8", at + block, at + block + Math.min(size, 65536)) } : {}
			});
		}
		at += block + Math.ceil(size / block) * block;
	}
	return {
		files,
		whole: false
	};
}
function field(header, from, to) {
	const raw = header.toString("utf8", from, to);
	const end = raw.indexOf("\0");
	return end < 0 ? raw : raw.slice(0, end);
}

// src/probe/providers/github-repository.ts
/** Files that alone make no code release. */
const shell = /(?:^|\/)(?:README[^/]*|LICEN[CS]E[^/]*|NOTICE[^/]*|CITATION[^/]*|CHANGELOG[^/]*|\.[^/]+)$|^(?:[^/]+\/)?(?:assets|images|figures|docs|static|\.github)\//i;
/**
* Proves a GitHub repository the way a stranger's git does: the branches it lists, then the head of its archive. Not through the REST API,
* whose 60 anonymous requests an hour are used up on shared runners. Source: git's smart HTTP protocol (`git-upload-pack` advertisement).
*/
async function proveGitHubRepository(subject, { world }) {
	const name = subject.parsed.value;
	const path = name.split("/").slice(0, 2).map(encodeURIComponent).join("/");
	const url = `${world.endpoint("github")}/${path}`;
	const [refs, archive] = await Promise.all([world.read(`${url}.git/info/refs?service=git-upload-pack`), world.read(`${url}/archive/HEAD.tar.gz`, { range: [0, 65535] })]);
	const base = {
		method: "git-refs",
		url,
		level: 2
	};
	if (refs.status === 401 || refs.status === 404) return {
		...base,
		state: "broken",
		reason: "the repository is private or does not exist"
	};
	if (refs.status === 451) return {
		...base,
		state: "broken",
		reason: "taken down for legal reasons (451)"
	};
	if (refs.status === 403) return {
		...base,
		state: "broken",
		reason: "access to the repository is disabled"
	};
	const advertised = refs.body.toString("latin1");
	if (refs.status !== 200 || !advertised.includes("# service=git-upload-pack")) throw unexpected(refs, "GitHub");
	const head = headOf(advertised);
	const findings = [];
	const at = /^\/([^/]+\/[^/]+?)\.git\//.exec(new URL(refs.finalUrl).pathname)?.[1];
	if (refs.hops.length > 1 && at !== void 0 && at.toLowerCase() !== name.toLowerCase()) findings.push(`moved to ${at.slice(0, 200)}`);
	const own = subject.repository?.toLowerCase() === name.toLowerCase();
	const listed = {
		...base,
		level: 3,
		findings,
		identity: own ? "match" : "unknown",
		hash: head === null ? null : `git:${head}`
	};
	if (head === null) return {
		...listed,
		state: "broken",
		reason: "the repository is empty"
	};
	if (archive.status === 404) return {
		...listed,
		state: "broken",
		reason: "the repository has no tree to download"
	};
	if (archive.status !== 200 && archive.status !== 206) throw unexpected(archive, "GitHub's archives");
	const tree = tarListing(archive.body, archive.cut || archive.status === 206);
	if (tree === null) throw unexpected(archive, "GitHub's archives");
	const inside = tree.files.map((file) => file.path.replace(/^[^/]+\//, ""));
	if (tree.whole && inside.every((file) => shell.test(file))) return {
		...listed,
		state: "broken",
		reason: inside.length === 0 ? "the repository holds no files" : `only a shell: ${inside.slice(0, 3).join(", ")}`
	};
	const readme = tree.files.find(({ path: file }) => /^[^/]+\/README[^/]*$/i.test(file));
	const backlink = readme?.text !== void 0 && !own && namesRepository(readme.text, subject.repository);
	return {
		...listed,
		state: "verified",
		level: 4,
		method: "git-refs+archive",
		bytes: archive.body.length,
		backlink,
		...backlink ? { identity: "match" } : {},
		reason: `the code is open: ${archive.body.length} bytes of its archive read at ${head.slice(0, 7)}`
	};
}
/** The commit of HEAD: the hash that stands before ` HEAD` on a line whose length comes before it; null in an empty repository. */
function headOf(advertised) {
	const at = advertised.indexOf(" HEAD\0");
	const length = advertised.includes("object-format=sha256") ? 64 : 40;
	const hash = at < length ? "" : advertised.slice(at - length, at);
	return /^[0-9a-f]+$/.test(hash) ? hash : null;
}

export { proveGitHubRepository };