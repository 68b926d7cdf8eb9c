import { n as namesRepository } from "./identity.js";
import { a as day, c as json, d as texts, o as fields, s as items, u as text } from "./provider.js";
import { a as safetensorsHeader, n as leastWeightBytes, r as missingShards, t as isWeightName } from "./weights-file.js";
import { a as isRead, c as tagsOwnPaper, i as hubRead, l as withTopFolder, n as hubListing, o as isVerdict, r as hubPath, s as sameOwner, t as gateReason } from "./hub.js";

// src/probe/providers/hub-model.ts
/** Proves a model of the hub: metadata, then the head of a real weight file at a pinned revision, read as a stranger. */
async function proveHubModel(subject, { world }) {
	const first = await hubListing(world, "models", subject.parsed.value);
	if (isVerdict(first)) return first;
	const listing = await withTopFolder(world, first, isWeightName);
	const findings = listingFindings(subject, listing);
	const cardAsked = readCard(subject, listing, world);
	const asked = {
		method: "hf-api",
		url: listing.page,
		level: 3,
		findings,
		...published(listing)
	};
	const identity = async () => {
		const backlink = tagsOwnPaper(subject, listing.tags) || namesRepository(await cardAsked ?? "", subject.repository);
		return {
			backlink,
			identity: backlink || sameOwner(subject, listing.id) ? "match" : "unknown"
		};
	};
	if (!(subject.kinds.size === 0 || subject.kinds.has("weights") || subject.kinds.has("checkpoints"))) return proveCompanion(subject, listing, {
		...asked,
		...await identity()
	});
	const weights = listing.files.filter((file) => isWeightName(file.path));
	const file = mostTelling(weights);
	if (file === void 0) {
		if (listing.cut) return {
			...asked,
			state: "unverifiable",
			reason: "the listing is longer than what we read, and its head holds no weight file"
		};
		const what = listing.files.length === 0 ? "the repository is empty" : "there is no weight file, only configuration and documents";
		return {
			...asked,
			state: "broken",
			reason: what
		};
	}
	const [read, index, base, refs, who] = await Promise.all([
		hubRead(world, listing, file),
		shardsOfIndex(listing, file, world),
		baseHashes(listing, weights, world),
		subject.kinds.has("checkpoints") ? countRevisions(listing, world) : null,
		identity()
	]);
	if (!isRead(read)) return {
		...asked,
		...read,
		...who,
		findings
	};
	const proven = {
		...asked,
		...who,
		method: "hf-api+range",
		finalUrl: withoutQuery(read.answer.finalUrl),
		bytes: read.answer.body.length,
		hash: read.hash ?? null
	};
	if (listing.gated !== false) findings.push(`marked as gated (${listing.gated}), but the file is open to everyone`);
	if (read.nature === "lfs-pointer") return {
		...proven,
		state: "broken",
		reason: `${file.path} is a Git LFS pointer, not the object`
	};
	if (read.nature === "web-page") return {
		...proven,
		state: "broken",
		reason: `${file.path} is a web page, not weights`
	};
	if (read.nature === "empty") return {
		...proven,
		state: "broken",
		reason: `${file.path} is empty`
	};
	const missing = listing.cut ? [] : missingShards(weights.map(({ path }) => path));
	const needed = [.../* @__PURE__ */ new Set([...missing.filter((path) => sameFamily(path, file.path)), ...index.filter((path) => !hasFile(listing, path) && !(listing.topOnly && path.includes("/")))])];
	if (needed.length > 0) {
		const named = needed.slice(0, 3).join(", ");
		return {
			...proven,
			state: "broken",
			reason: `${needed.length} ${needed.length === 1 ? "shard is" : "shards are"} missing: ${named}`
		};
	}
	if (missing.length > 0) findings.push(`${missing.length} shards of other files in the repository are missing`);
	if (base !== null && weights.every(({ sha256 }) => sha256 !== void 0 && base.hashes.has(sha256))) return {
		...proven,
		state: "broken",
		identity: "mismatch",
		reason: `the weights are those of ${base.id}, byte for byte: a re-upload, not a release`
	};
	const header = safetensorsHeader(read.answer.body);
	const adapter = hasFile(listing, "adapter_config.json") || /(?:^|\/)adapter_model\./.test(file.path);
	if (adapter) findings.push("adapter, not full weights");
	if (read.nature === "safetensors" && (header === null || header.tensors === 0)) return {
		...proven,
		state: "broken",
		reason: `${file.path} has no tensors in its header`
	};
	if ((read.size ?? 1048576) < 1048576 && !adapter) {
		if (read.nature === "other") return {
			...proven,
			state: "broken",
			reason: `${file.path} is too small for weights (${read.size} bytes) and of no known format`
		};
		findings.push(`${file.path} holds only ${read.size} bytes`);
	}
	if (header !== null && header.tensors > 0) findings.push(`${header.whole ? "" : "at least "}${header.tensors} tensors, ${header.whole ? "" : "at least "}${header.parameters} parameters in ${file.path}`);
	if (refs !== null) findings.push(refs === 0 ? "no revision besides the main one" : `${refs} revisions besides the main one`);
	return {
		...proven,
		state: "verified",
		level: 4,
		reason: `${adapter ? "adapter weights" : "weights"} are open: ${read.answer.body.length} bytes of ${file.path} read at ${listing.revision.slice(0, 7)}`
	};
}
/** A model claimed for its card, its results or its logs only. */
function proveCompanion(subject, listing, asked) {
	const wanted = [...subject.kinds];
	if (wanted.includes("model-card") && !hasFile(listing, "README.md") && !listing.cut) return {
		...asked,
		state: "broken",
		reason: "the model has no card"
	};
	if (listing.gated !== false && !wanted.includes("model-card")) return {
		...asked,
		state: "gated",
		reason: gateReason(listing)
	};
	return {
		...asked,
		state: "verified",
		reason: `the model's page is public at ${listing.revision.slice(0, 7)}`
	};
}
function listingFindings(subject, listing) {
	const findings = [];
	if (listing.id.toLowerCase() !== subject.parsed.value.toLowerCase()) findings.push(`renamed on the hub to ${listing.id.slice(0, 200)}`);
	if (listing.topOnly) findings.push("the listing is longer than the 64 KiB we read: only the top folder was looked at");
	if (listing.cut) findings.push("the listing is longer than the 64 KiB we read: only its head was looked at");
	if (listing.doi !== void 0) findings.push(`has the DOI ${listing.doi.slice(0, 100)}`);
	return findings;
}
function published(listing) {
	const date = day(listing.created);
	return date === void 0 ? {} : { published: date };
}
/** The file whose head tells most: safetensors, then GGUF, then the rest; real sizes before small ones. */
function mostTelling(files) {
	const rank = (file) => (/\.safetensors$/i.test(file.path) ? 0 : /\.gguf$/i.test(file.path) ? 1 : 2) + ((file.size ?? 1048576) < 1048576 ? 10 : 0);
	return [...files].sort((a, b) => rank(a) - rank(b) || a.path.split("/").length - b.path.split("/").length || (a.path < b.path ? -1 : 1))[0];
}
function hasFile(listing, path) {
	return listing.files.some((file) => file.path === path);
}
async function readCard(subject, listing, world) {
	if (subject.repository === null || !hasFile(listing, "README.md") || tagsOwnPaper(subject, listing.tags)) return null;
	const url = `${world.endpoint("hub")}/${hubPath(listing.id)}/resolve/${encodeURIComponent(listing.revision)}/README.md`;
	const answer = await world.readOptional(url, { range: [0, 65535] });
	return answer !== null && (answer.status === 200 || answer.status === 206) ? answer.body.toString("utf8") : null;
}
/** `a-00001-of-00002.bin` and `a-00002-of-00002.bin` are one file in two shards. */
function sameFamily(one, other) {
	const family = (path) => path.replace(/\d{5}(?=-of-\d{5}\.[a-z0-9]+$)/i, "");
	return family(one) === family(other);
}
/** Files that the index beside the file that was read names. */
async function shardsOfIndex(listing, file, world) {
	const extension = /\.(safetensors|bin)$/.exec(file.path)?.[1];
	const index = file.path.includes("/") ? void 0 : listing.files.find(({ path }) => /^[^/]*\.index\.json$/.test(path) && path.endsWith(`.${extension}.index.json`));
	if (index === void 0 || listing.cut) return [];
	const answer = await world.readOptional(`${world.endpoint("hub")}/${hubPath(listing.id)}/resolve/${encodeURIComponent(listing.revision)}/${encodeURIComponent(index.path)}`, { range: [0, 65535] });
	if (answer === null || answer.status >= 300) return [];
	return [...new Set(texts(Object.values(fields(fields(json(answer.body, true)).weight_map))))].slice(0, 5e3);
}
/** Hashes of the weights this model says it comes from. */
async function baseHashes(listing, weights, world) {
	const base = texts(listing.card.base_model)[0];
	if (base === void 0 || base === listing.id || !/^[\w.-]+\/[\w.-]+$/.test(base) || weights.every(({ sha256 }) => sha256 === void 0)) return null;
	const answer = await world.readOptional(`${world.endpoint("hub")}/api/models/${hubPath(base)}?blobs=true`, { accept: "application/json" });
	if (answer === null || answer.status !== 200) return null;
	const hashes = items(fields(json(answer.body, answer.cut)).siblings).flatMap((file) => text(fields(fields(file).lfs).sha256) ?? []);
	return {
		id: base,
		hashes: new Set(hashes)
	};
}
/** Branches and tags besides the main one: intermediate checkpoints live there. */
async function countRevisions(listing, world) {
	const answer = await world.readOptional(`${world.endpoint("hub")}/api/models/${hubPath(listing.id)}/refs`, { accept: "application/json" });
	if (answer === null || answer.status !== 200) return null;
	const refs = fields(json(answer.body, answer.cut));
	return [...items(refs.branches), ...items(refs.tags)].map((ref) => text(fields(ref).name)).filter((name) => name !== void 0 && name !== "main").length;
}
/** Signed links of file stores carry a signature: it is nobody's business. */
function withoutQuery(link) {
	const url = new URL(link);
	url.search = "";
	return url.href;
}

export { proveHubModel };