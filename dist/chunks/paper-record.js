import { t as identify } from "./identity.js";
import { r as validatorOf } from "./provider.js";

// src/probe/providers/paper-record.ts
/**
* A record that exists, held against what the repository claims of it. Only a claimed preprint is held against its title:
* data, software and archives are named as people like.
*/
function paperVerdict(subject, record, url) {
	const paper = subject.kinds.has("preprint");
	const { identity: likeness, backlink } = identify(subject, record);
	const identity = likeness === "mismatch" && !paper ? "unknown" : likeness;
	const noun = paper ? "paper" : "record";
	const found = {
		state: "verified",
		level: 3,
		method: record.service,
		url,
		identity,
		backlink,
		reason: `the ${noun} is public${backlink ? " and names this repository" : identity === "match" ? " under this title" : ""}`,
		...record.title === void 0 ? {} : { title: record.title.replace(/\s+/g, " ").slice(0, 300) },
		...record.published === void 0 ? {} : { published: record.published },
		...validatorOf(record.answer)
	};
	if (record.withdrawn) return {
		...found,
		state: "broken",
		level: 2,
		reason: `the ${noun} was withdrawn`
	};
	if (identity === "mismatch") return {
		...found,
		state: "broken",
		level: 2,
		reason: "another paper: neither its title nor its abstract has anything in common with this repository"
	};
	return found;
}

export { paperVerdict as t };