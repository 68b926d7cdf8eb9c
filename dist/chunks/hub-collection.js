import { n as unexpected, o as fields, s as items, t as jsonObject, u as text } from "./provider.js";
import { r as hubPath, s as sameOwner } from "./hub.js";

// src/probe/providers/hub-collection.ts
/**
* Proves a collection by its first member of the right type, its owner's own before other people's.
* Source: Hub OpenAPI, `GET /api/collections/{namespace}/{slug}`: `items[].{type,id}`; private members are not listed to strangers.
*/
async function proveHubCollection(subject, { world, prove }) {
	const hub = world.endpoint("hub");
	const slug = hubPath(subject.parsed.value);
	const url = `${hub}/collections/${slug}`;
	const answer = await world.read(`${hub}/api/collections/${slug}`, { accept: "application/json" });
	const base = {
		method: "hf-api",
		url,
		level: 2
	};
	if (answer.status === 401 || answer.status === 404) return {
		...base,
		state: "broken",
		reason: `the collection is private or does not exist (${answer.status})`
	};
	if (answer.status !== 200) throw unexpected(answer, "the hub");
	const collection = jsonObject(answer, "the hub");
	const title = text(collection.title)?.slice(0, 300);
	const named = title === void 0 ? {} : { title };
	const type = subject.kinds.has("data") || subject.kinds.has("data-card") ? "dataset" : "model";
	const owner = subject.parsed.value.split("/")[0];
	const members = items(collection.items).flatMap((item) => {
		const id = text(fields(item).id);
		return id !== void 0 && text(fields(item).type) === type ? [id] : [];
	});
	const own = members.filter((id) => id.split("/")[0] === owner);
	const first = own[0] ?? members[0];
	if (first === void 0) return {
		...base,
		...named,
		state: "broken",
		reason: `the collection holds no ${type}`
	};
	const verdict = await prove(`${type === "model" ? "hf" : "hf-dataset"}:${first}`);
	return {
		...verdict,
		...named,
		url,
		identity: verdict.identity === "mismatch" ? "mismatch" : sameOwner(subject, first) || verdict.identity === "match" ? "match" : "unknown",
		reason: `${first}: ${verdict.reason}`,
		findings: [
			...verdict.findings ?? [],
			`collection of ${members.length} ${type}${members.length === 1 ? "" : "s"}; one was read`,
			...own.length === 0 ? ["none of them is the collection owner's"] : []
		]
	};
}

export { proveHubCollection };