import { i as wantsBytes } from "./provider.js";
import { a as isRead, i as hubRead, n as hubListing, o as isVerdict, s as sameOwner } from "./hub.js";

// src/probe/providers/hub-space.ts
/** Proves a Space of the hub: its page and, where code is claimed, the head of its application. */
async function proveHubSpace(subject, { world }) {
	const listing = await hubListing(world, "spaces", subject.parsed.value);
	if (isVerdict(listing)) return listing;
	const identity = sameOwner(subject, listing.id) ? "match" : "unknown";
	const base = {
		method: "hf-api",
		url: listing.page,
		level: 3,
		identity
	};
	const file = listing.files.find(({ path }) => path === "app.py") ?? listing.files.find(({ path }) => /\.(?:py|ts|js|html|ipynb)$/.test(path));
	if (file === void 0) return {
		...base,
		state: "broken",
		reason: "the Space holds no program"
	};
	if (!wantsBytes(subject)) return {
		...base,
		state: "verified",
		reason: "the Space is public"
	};
	const read = await hubRead(world, listing, file);
	if (!isRead(read)) return {
		...base,
		...read
	};
	return {
		...base,
		method: "hf-api+range",
		state: "verified",
		level: 4,
		bytes: read.answer.body.length,
		hash: read.hash ?? null,
		reason: `the Space's ${file.path} is open`
	};
}

export { proveHubSpace };