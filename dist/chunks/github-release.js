import { c as json, i as wantsBytes, l as number, n as unexpected, o as fields, s as items, u as text } from "./provider.js";
import { t as Unanswered } from "./unanswered.js";
import { a as safetensorsHeader, i as natureOf, n as leastWeightBytes, t as isWeightName } from "./weights-file.js";

// src/probe/providers/github-release.ts
/**
* Proves an asset of a GitHub release by its first bytes, fetched as a stranger; the REST API adds size, digest and state when its anonymous
* quota allows. Source: GitHub REST API, "Get a release by tag name". A release named without a file is proved by its source archive.
*/
async function proveGitHubRelease(subject, { world }) {
	const { repository, tag, file, isForeign } = partsOf(subject);
	if (repository === null || tag === "") throw new Unanswered("unchecked", "the release does not say whose it is", null, "none");
	const forge = isForeign || subject.serverUrl === "https://github.com" ? world.endpoint("github") : subject.serverUrl;
	const home = `${forge}/${repository.split("/").map(encodeURIComponent).join("/")}`;
	if (file === null) return proveRelease(subject, world, home, tag);
	const path = `${home}/releases/download/${encodeURIComponent(tag)}/${file.split("/").map(encodeURIComponent).join("/")}`;
	const [answer, asset] = await Promise.all([world.read(path, { range: [0, 65535] }), forge === world.endpoint("github") ? askAsset(world, repository, tag, file) : null]);
	const base = {
		method: "github-asset",
		url: path,
		level: 2,
		identity: subject.repository?.toLowerCase() === repository.toLowerCase() ? "match" : "unknown"
	};
	if (answer.status === 404) return {
		...base,
		state: "broken",
		reason: "the asset does not exist, or not for strangers (404)"
	};
	if (answer.status === 416) return {
		...base,
		state: "broken",
		reason: "the asset is empty"
	};
	if (answer.status !== 200 && answer.status !== 206) throw unexpected(answer, "GitHub's release assets");
	const proven = {
		...base,
		level: 3,
		bytes: answer.body.length,
		hash: asset?.digest ?? null
	};
	if (asset !== null && !asset.uploaded) return {
		...proven,
		state: "broken",
		reason: "the asset was never uploaded in full"
	};
	const nature = natureOf(answer.body);
	if (nature === "empty") return {
		...proven,
		state: "broken",
		reason: "the asset is empty"
	};
	if (nature === "lfs-pointer") return {
		...proven,
		state: "broken",
		reason: "the asset is a Git LFS pointer, not the object"
	};
	if (nature === "web-page" && isWeightName(file)) return {
		...proven,
		state: "broken",
		reason: "the asset is a web page, not weights"
	};
	const size = asset?.size ?? (answer.cut ? void 0 : sizeOf(answer.headers["content-range"], answer.body.length));
	if ((subject.kinds.has("weights") || subject.kinds.has("checkpoints")) && nature === "other" && size !== void 0 && size < 1048576) return {
		...proven,
		state: "broken",
		reason: `too small for weights (${size} bytes) and of no known format`
	};
	const header = safetensorsHeader(answer.body);
	return {
		...proven,
		state: "verified",
		level: 4,
		reason: `the asset is open: its first ${answer.body.length} bytes were read`,
		findings: [...size === void 0 ? [] : [`${size} bytes`], ...header === null ? [] : [`${header.whole ? "" : "at least "}${header.tensors} tensors in its header`]]
	};
}
async function proveRelease(subject, world, home, tag) {
	const url = `${home}/releases/tag/${encodeURIComponent(tag)}`;
	const code = wantsBytes(subject) && !subject.kinds.has("weights") && !subject.kinds.has("data") && !subject.kinds.has("checkpoints");
	const answer = await world.read(code ? `${home}/archive/refs/tags/${encodeURIComponent(tag)}.tar.gz` : url, { range: [0, 65535] });
	const base = {
		method: code ? "github-archive" : "github-page",
		url,
		level: 2
	};
	if (answer.status === 404) return {
		...base,
		state: "broken",
		reason: "the release does not exist, or not for strangers (404)"
	};
	if (answer.status !== 200 && answer.status !== 206) throw unexpected(answer, "GitHub");
	if (code) {
		if (natureOf(answer.body) !== "gzip") throw unexpected(answer, "GitHub's archives");
		return {
			...base,
			state: "verified",
			level: 4,
			bytes: answer.body.length,
			reason: "the source of the release is open"
		};
	}
	if (!wantsBytes(subject)) return {
		...base,
		state: "verified",
		level: 3,
		reason: "the release page is public"
	};
	return {
		...base,
		state: "unverifiable",
		level: 3,
		reason: "the release page is public; which of its assets is meant is not said"
	};
}
/** Null when the API does not say (quota, another host): the bytes speak for themselves. */
async function askAsset(world, repository, tag, file) {
	const url = `${world.endpoint("github-api")}/repos/${repository.split("/").map(encodeURIComponent).join("/")}/releases/tags/${encodeURIComponent(tag)}`;
	const answer = await world.readOptional(url, { accept: "application/vnd.github+json" });
	if (answer === null || answer.status !== 200) return null;
	const asset = items(fields(json(answer.body, answer.cut)).assets).map(fields).find((item) => text(item.name) === file);
	if (asset === void 0) return null;
	return {
		size: number(asset.size),
		digest: text(asset.digest),
		uploaded: (text(asset.state) ?? "uploaded") === "uploaded"
	};
}
/** `v1/file` of the own repository, `owner/name@v1/file` of another. */
function partsOf(subject) {
	const value = subject.parsed.value;
	const foreign = /^([\w.-]+\/[\w.-]+)@([^/]+)(?:\/(.+))?$/.exec(value);
	if (foreign !== null) return {
		repository: foreign[1] ?? null,
		tag: foreign[2] ?? "",
		file: foreign[3] ?? null,
		isForeign: true
	};
	const slash = value.indexOf("/");
	return {
		repository: subject.repository,
		tag: slash < 0 ? value : value.slice(0, slash),
		file: slash < 0 ? null : value.slice(slash + 1),
		isForeign: false
	};
}
/** Whole size by `Content-Range: bytes 0-99/1234`, else what was read. */
function sizeOf(range, read) {
	const total = Number(/\/(\d+)$/.exec(range ?? "")?.[1]);
	return Number.isSafeInteger(total) && total > 0 ? total : read;
}

export { proveGitHubRelease };