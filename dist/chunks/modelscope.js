import { c as json, i as wantsBytes, l as number, n as unexpected, o as fields, s as items, u as text } from "./provider.js";
import { t as Unanswered } from "./unanswered.js";
import { i as natureOf, r as missingShards, t as isWeightName } from "./weights-file.js";

// src/probe/providers/modelscope.ts
/**
* Proves a ModelScope model or dataset by its file listing and the head of one file. The API is undocumented; the shapes are those its own
* client uses (`modelscope/hub/api.py`): `{Code, Success, Data: {Files: [{Path, Size, Sha256, Type}]}}`.
*/
async function proveModelScope(subject, { world }) {
	const shelf = subject.parsed.scheme === "modelscope-dataset" ? "datasets" : "models";
	const home = world.endpoint("modelscope");
	const name = subject.parsed.value.split("/").map(encodeURIComponent).join("/");
	const url = `${home}/${shelf}/${name}`;
	const api = `${home}/api/v1/${shelf}/${name}`;
	const listing = await world.read(shelf === "models" ? `${api}/repo/files?Recursive=true` : `${api}/repo/tree?Recursive=true`, { accept: "application/json" });
	const body = fields(json(listing.body, listing.cut));
	const code = number(body.Code) ?? listing.status;
	const base = {
		method: "modelscope-api",
		url,
		level: 2
	};
	if (listing.status === 404 || code === 404 || code === 10010205001) return {
		...base,
		state: "broken",
		reason: "ModelScope does not know it, or not for strangers"
	};
	if (listing.status === 401 || listing.status === 403 || code === 401 || code === 403) return {
		...base,
		state: "gated",
		reason: "ModelScope asks for a login"
	};
	if (listing.status !== 200) throw unexpected(listing, "ModelScope");
	if (body.Data === void 0 || body.Data === null) throw new Unanswered("unverifiable", "ModelScope answered in a shape we do not know", listing.url);
	const files = items(fields(body.Data).Files).map(fields).filter((file) => text(file.Type) !== "tree").flatMap((file) => {
		const path = text(file.Path) ?? text(file.Name);
		return path === void 0 ? [] : [{
			path,
			size: number(file.Size) ?? 0,
			sha256: text(file.Sha256)
		}];
	});
	const listed = {
		...base,
		level: 3
	};
	if (!wantsBytes(subject)) return {
		...listed,
		state: "verified",
		reason: "it is public on ModelScope"
	};
	const wanted = shelf === "models" ? files.filter(({ path }) => isWeightName(path)) : files.filter(({ path }) => !/(?:^|\/)(?:README|LICENSE|\.)[^/]*$|\.(?:md|py|json)$/i.test(path));
	const file = [...wanted].sort((a, b) => b.size - a.size)[0];
	if (file === void 0) {
		if (listing.cut) return {
			...listed,
			state: "unverifiable",
			reason: "the listing is longer than what we read, and its head holds no such file"
		};
		return {
			...listed,
			state: "broken",
			reason: shelf === "models" ? "there is no weight file" : "there is no data file"
		};
	}
	const missing = listing.cut ? [] : missingShards(wanted.map(({ path }) => path));
	if (missing.length > 0) return {
		...listed,
		state: "broken",
		reason: `${missing.length} shards are missing: ${missing.slice(0, 3).join(", ")}`
	};
	const read = await world.read(`${api}/repo?${new URLSearchParams({
		Revision: "master",
		FilePath: file.path
	})}`, { range: [0, 65535] });
	if (read.status === 401 || read.status === 403) return {
		...listed,
		state: "gated",
		reason: `${file.path} asks for a login (${read.status})`
	};
	if (read.status === 404) return {
		...listed,
		state: "broken",
		reason: `${file.path} is listed but gone`
	};
	if (read.status !== 200 && read.status !== 206) throw unexpected(read, "ModelScope");
	const nature = natureOf(read.body);
	if (nature === "lfs-pointer" || nature === "empty" || nature === "web-page") return {
		...listed,
		state: "broken",
		reason: `${file.path} is ${nature === "empty" ? "empty" : nature === "web-page" ? "a web page" : "a Git LFS pointer, not the object"}`
	};
	return {
		...listed,
		state: "verified",
		level: 4,
		method: "modelscope-api+range",
		bytes: read.body.length,
		hash: file.sha256 === void 0 ? null : `sha256:${file.sha256}`,
		reason: `open on ModelScope: ${read.body.length} bytes of ${file.path} read`
	};
}

export { proveModelScope };