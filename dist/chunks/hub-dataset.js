import { n as namesRepository } from "./identity.js";
import { a as day, i as wantsBytes } from "./provider.js";
import { a as isRead, c as tagsOwnPaper, i as hubRead, n as hubListing, o as isVerdict, s as sameOwner } from "./hub.js";

// src/probe/providers/hub-dataset.ts
/** Files that are about the data, not the data. */
const besideTheData = /(?:^|\/)(?:README[^/]*|LICENSE[^/]*|NOTICE[^/]*|CITATION[^/]*|\.[^/]+|dataset_infos?\.json|croissant\.json)$|\.(?:md|png|jpe?g|svg|gif|ya?ml|lock)$/i;
const script = /\.(?:py|sh|ipynb)$/i;
/** Proves a dataset of the hub: metadata, then the head of a data file at a pinned revision, read as a stranger. */
async function proveHubDataset(subject, { world }) {
	const listing = await hubListing(world, "datasets", subject.parsed.value);
	if (isVerdict(listing)) return listing;
	const findings = [];
	if (listing.id.toLowerCase() !== subject.parsed.value.toLowerCase()) findings.push(`renamed on the hub to ${listing.id.slice(0, 200)}`);
	if (listing.cut) findings.push("the listing is longer than the 64 KiB we read: only its head was looked at");
	const published = day(listing.created);
	const card = listing.files.find(({ path }) => path === "README.md");
	const backlink = tagsOwnPaper(subject, listing.tags);
	const base = {
		method: "hf-api",
		url: listing.page,
		level: 3,
		findings,
		backlink,
		identity: backlink || sameOwner(subject, listing.id) ? "match" : "unknown",
		...published === void 0 ? {} : { published }
	};
	if (!wantsBytes(subject)) {
		if (subject.kinds.has("data-card") && card === void 0 && !listing.cut) return {
			...base,
			state: "broken",
			reason: "the dataset has no card"
		};
		if (card === void 0) return {
			...base,
			state: "verified",
			reason: "the dataset's page is public"
		};
		const text = await world.readOptional(`${listing.page}/resolve/${encodeURIComponent(listing.revision)}/README.md`, { range: [0, 65535] });
		const named = text !== null && text.status < 300 && namesRepository(text.body.toString("utf8"), subject.repository);
		return {
			...base,
			...named ? {
				backlink: true,
				identity: "match"
			} : {},
			state: "verified",
			reason: `the dataset's card is public at ${listing.revision.slice(0, 7)}`
		};
	}
	const file = largest(listing.files.filter(({ path }) => !besideTheData.test(path) && !script.test(path)));
	if (file === void 0) {
		if (listing.files.some(({ path }) => script.test(path))) return {
			...base,
			state: "unverifiable",
			reason: "only a loading script: the data lie elsewhere"
		};
		if (listing.cut) return {
			...base,
			state: "unverifiable",
			reason: "the listing is longer than what we read, and its head holds no data file"
		};
		return {
			...base,
			state: "broken",
			reason: listing.files.length === 0 ? "the repository is empty" : "there is no data file, only documents"
		};
	}
	const read = await hubRead(world, listing, file);
	if (!isRead(read)) return {
		...base,
		...read,
		findings
	};
	if (listing.gated !== false) findings.push(`marked as gated (${listing.gated}), but the file is open to everyone`);
	const proven = {
		...base,
		method: "hf-api+range",
		bytes: read.answer.body.length,
		hash: read.hash ?? null
	};
	if (read.nature === "lfs-pointer") return {
		...proven,
		state: "broken",
		reason: `${file.path} is a Git LFS pointer, not the object`
	};
	if (read.nature === "empty") return {
		...proven,
		state: "broken",
		reason: `${file.path} is empty`
	};
	return {
		...proven,
		state: "verified",
		level: 4,
		reason: `the data are open: ${read.answer.body.length} bytes of ${file.path} read at ${listing.revision.slice(0, 7)}`
	};
}
function largest(files) {
	return [...files].sort((a, b) => (b.size ?? 0) - (a.size ?? 0) || (a.path < b.path ? -1 : 1))[0];
}

export { proveHubDataset };