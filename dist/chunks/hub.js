import { c as json, d as texts, l as number, n as unexpected, o as fields, s as items, u as text } from "./provider.js";
import { t as Unanswered } from "./unanswered.js";
import { i as natureOf } from "./weights-file.js";

// src/probe/providers/hub.ts
const prefix = {
	models: "",
	datasets: "datasets/",
	spaces: "spaces/"
};
const noun = {
	models: "model",
	datasets: "dataset",
	spaces: "Space"
};
/** Asks for the metadata. A verdict when they already decide: missing, private, disabled. */
async function hubListing(world, shelf, id) {
	const hub = world.endpoint("hub");
	const page = `${hub}/${prefix[shelf]}${hubPath(id)}`;
	const answer = await world.read(`${hub}/api/${shelf}/${hubPath(id)}?blobs=true`, { accept: "application/json" });
	const base = {
		method: "hf-api",
		url: page,
		level: 2
	};
	const said = text(answer.headers["x-error-message"]) ?? text(fields(json(answer.body, answer.cut)).error) ?? "";
	if (answer.status === 403 && /disabled/i.test(said)) return {
		...base,
		state: "broken",
		reason: `the ${noun[shelf]} is disabled on the hub`
	};
	if (answer.status === 401 || answer.status === 404) return {
		...base,
		state: "broken",
		reason: `the ${noun[shelf]} is private or does not exist (${answer.status})`
	};
	if (answer.status !== 200) throw unexpected(answer, "the hub");
	const value = json(answer.body, answer.cut);
	const data = fields(value);
	const revision = text(data.sha);
	const found = text(data.id) ?? text(data.modelId);
	if (found === void 0) throw new Unanswered("unverifiable", "the hub answered with something that is not its documented JSON", answer.url);
	if (data.disabled === true) return {
		...base,
		state: "broken",
		reason: `the ${noun[shelf]} is disabled on the hub`
	};
	if (data.private === true) return {
		...base,
		state: "broken",
		reason: `the ${noun[shelf]} is private`
	};
	const gated = data.gated;
	return {
		shelf,
		id: found,
		url: answer.url,
		page,
		revision: revision ?? "main",
		gated: gated === "auto" || gated === "manual" ? gated : gated === true ? "manual" : false,
		files: items(data.siblings).flatMap((sibling) => {
			const path = text(fields(sibling).rfilename);
			const lfs = fields(fields(sibling).lfs);
			const size = number(lfs.size) ?? number(fields(sibling).size);
			return path === void 0 ? [] : [{
				path,
				size,
				sha256: text(lfs.sha256)
			}];
		}),
		cut: answer.cut,
		topOnly: false,
		card: fields(data.cardData),
		tags: texts(data.tags),
		created: text(data.createdAt),
		doi: text(fields(data.doi).id) ?? texts(data.tags).find((tag) => tag.startsWith("doi:"))?.slice(4)
	};
}
/**
* The files of the top folder, for repositories whose whole listing is longer than what we read. Source: Hub OpenAPI,
* `GET /api/{shelf}/{id}/tree/{revision}`: `[{type, path, size, lfs: {oid, size}}]`. The listing as it was when that does not help.
*/
async function withTopFolder(world, listing, wanted) {
	if (!listing.cut) return listing;
	const url = `${world.endpoint("hub")}/api/${listing.shelf}/${hubPath(listing.id)}/tree/${encodeURIComponent(listing.revision)}`;
	const answer = await world.readOptional(url, { accept: "application/json" });
	if (answer === null || answer.status !== 200 || answer.cut || answer.headers.link !== void 0) return listing;
	const files = items(json(answer.body)).flatMap((entry) => {
		const path = text(fields(entry).path);
		const lfs = fields(fields(entry).lfs);
		if (path === void 0 || fields(entry).type !== "file") return [];
		return [{
			path,
			size: number(lfs.size) ?? number(fields(entry).size),
			sha256: text(lfs.oid)
		}];
	});
	return files.some(({ path }) => wanted(path)) ? {
		...listing,
		files,
		cut: false,
		topOnly: true
	} : listing;
}
function isVerdict(value) {
	return "state" in value;
}
/** Reads the head of a file at the listing's revision, as a stranger. A verdict when the hub refuses. */
async function hubRead(world, listing, file) {
	const path = file.path.split("/").map(encodeURIComponent).join("/");
	const url = `${world.endpoint("hub")}/${prefix[listing.shelf]}${hubPath(listing.id)}/resolve/${encodeURIComponent(listing.revision)}/${path}`;
	const answer = await world.read(url, { range: [0, 65535] });
	const base = {
		method: "hf-api+range",
		url: listing.page,
		level: 3
	};
	const refusal = answer.hops.map((hop) => hop.headers["x-error-code"]).find((code) => code !== void 0);
	if (refusal === "GatedRepo") return {
		...base,
		state: "gated",
		reason: gateReason(listing)
	};
	if (refusal === "EntryNotFound") return {
		...base,
		state: "broken",
		reason: `${file.path} is listed but can not be downloaded`
	};
	if (refusal !== void 0) return {
		...base,
		state: "broken",
		reason: `the hub refuses ${file.path} (${refusal.slice(0, 40)})`
	};
	const atHub = answer.hops.length === 1;
	if (answer.status === 401 || answer.status === 403 && atHub) return {
		...base,
		state: "gated",
		reason: listing.gated === false ? `${file.path} asks for a login (${answer.status})` : gateReason(listing)
	};
	if (answer.status === 404 || answer.status === 410) return {
		...base,
		state: "broken",
		reason: `${file.path} is listed but its object is gone (${answer.status})`
	};
	if (answer.status === 416) return {
		...base,
		state: "broken",
		reason: `${file.path} is empty`
	};
	if (answer.status !== 200 && answer.status !== 206) throw unexpected(answer, "the hub's file store");
	const first = answer.hops[0]?.headers ?? {};
	const etag = (first["x-linked-etag"] ?? "").replace(/^W\//, "").replace(/"/g, "");
	const linked = Number(first["x-linked-size"]);
	return {
		path: file.path,
		answer,
		nature: natureOf(answer.body),
		size: Number.isSafeInteger(linked) && linked > 0 ? linked : file.size,
		hash: /^[0-9a-f]{64}$/.test(etag) ? `sha256:${etag}` : file.sha256 === void 0 ? void 0 : `sha256:${file.sha256}`
	};
}
function isRead(value) {
	return "answer" in value;
}
function gateReason(listing) {
	return `gated: the files need ${listing.gated === "auto" ? "accepting the conditions while logged in" : "a request that the authors decide"}`;
}
/** Owner and name without marks, so that `Some-Lab` and `somelab` are one. */
function sameOwner(subject, id) {
	const plain = (name) => (name ?? "").toLowerCase().replace(/[^a-z0-9]/g, "");
	const owner = plain(subject.repository?.split("/")[0]);
	return owner !== "" && owner === plain(id.split("/")[0]);
}
/** Do the tags name a paper that this repository claims as its own? */
function tagsOwnPaper(subject, tags) {
	return tags.some((tag) => tag.startsWith("arxiv:") && subject.together.has(`arXiv:${tag.slice(6)}`));
}
function hubPath(id) {
	return id.split("/").map(encodeURIComponent).join("/");
}

export { isRead as a, tagsOwnPaper as c, hubRead as i, withTopFolder as l, hubListing as n, isVerdict as o, hubPath as r, sameOwner as s, gateReason as t };