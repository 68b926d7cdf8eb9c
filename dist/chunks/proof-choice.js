import { a as parseIdentifier } from "./identifiers.js";

// src/judge/calendar.ts
/**
* Calendar arithmetic on UTC days. A day is `YYYY-MM-DD`; such texts compare as strings. Temporal is not in Node 20,
* and due dates need no more than this: whole days, month ends clamped, no time zone, no daylight saving.
*/
const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const msPerDay = 864e5;
/**
* Reads an ISO 8601 duration (`P30D`, `P1M`, `P1Y2M3W4D`, `PT36H`); whole numbers of at most four digits, no sign.
* @returns null for anything else
*/
function parseDuration(text) {
	const match = /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,4})D)?(T(?=\d)(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:(\d{1,4})S)?)?$/.exec(text);
	if (match === null || text === "P") return null;
	const [years, months, weeks, days] = [
		match[1],
		match[2],
		match[3],
		match[4]
	].map((part) => Number(part ?? 0));
	const [hours, minutes, seconds] = [
		match[6],
		match[7],
		match[8]
	].map((part) => Number(part ?? 0));
	return {
		years,
		months,
		days: weeks * 7 + days + Math.ceil((hours * 3600 + minutes * 60 + seconds) / 86400)
	};
}
/** True for a day that exists: `2024-02-29` is one, `2023-02-29` is none. */
function isDay(text) {
	const parts = partsOf(text);
	return parts !== null && formatDay(Date.UTC(parts.year, parts.month - 1, parts.day)) === text;
}
/**
* The UTC day of an instant: `2026-11-22T01:00:00+02:00` is 2026-11-21. A bare day stays as it is.
* @returns null for text that is no date
*/
function dayOf(instant) {
	if (dayPattern.test(instant)) return isDay(instant) ? instant : null;
	const time = Date.parse(instant);
	return Number.isNaN(time) ? null : formatDay(time);
}
/**
* Adds years and months first (31 January + 1 month is the last of February), then days.
* @throws RangeError for a day or duration that is none: the policy is validated before it comes here
*/
function addDuration(day, duration) {
	const parts = partsOf(day);
	const span = parseDuration(duration);
	if (parts === null || span === null) throw new RangeError(`Not a day and a duration: ${day}, ${duration}`);
	const month = parts.month - 1 + span.months + span.years * 12;
	const last = new Date(Date.UTC(parts.year, month + 1, 0)).getUTCDate();
	return formatDay(Date.UTC(parts.year, month, Math.min(parts.day, last)) + span.days * msPerDay);
}
/** Whole days from one day to another; negative when `to` is earlier. */
function daysBetween(from, to) {
	return Math.round((Date.parse(to) - Date.parse(from)) / msPerDay);
}
function earlier(a, b) {
	if (a === null || b === null) return a ?? b;
	return a < b ? a : b;
}
function later(a, b) {
	if (a === null || b === null) return a ?? b;
	return a > b ? a : b;
}
const monthNames = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
/** `22 Nov 2026`: how a day reads in a sentence. Text that is no date is given back. */
function dayText(instant) {
	const parts = partsOf(dayOf(instant) ?? "");
	return parts === null ? instant : `${parts.day} ${monthNames[parts.month - 1]} ${parts.year}`;
}
function partsOf(day) {
	const match = dayPattern.exec(day);
	return match === null ? null : {
		year: Number(match[1]),
		month: Number(match[2]),
		day: Number(match[3])
	};
}
/** Years beyond 9999 stay there: a due date that far needs no more. */
function formatDay(time) {
	return new Date(Math.min(time, Date.UTC(9999, 11, 31))).toISOString().slice(0, 10);
}

// src/judge/proof-choice.ts
/**
* Kinds that live in the repository itself: a file there is the artifact, even when a link stands beside it.
* For the others a file beside a link is only a pointer (a download script is no weights).
*/
const atHome = /* @__PURE__ */ new Set([
	"code",
	"training-code",
	"inference-code",
	"evals",
	"eval-results",
	"model-card",
	"data-card",
	"safety-note",
	"repro",
	"dependencies",
	"license",
	"citation",
	"ablations"
]);
/** Kinds whose bytes must have been fetched; of a document it is enough that it resolves with the right identity. */
const bytesWanted = /* @__PURE__ */ new Set([
	"code",
	"training-code",
	"inference-code",
	"evals",
	"weights",
	"checkpoints",
	"data",
	"training-logs",
	"repro",
	"dependencies"
]);
/** Identifiers of one kind that are looked at; projects with more are judged by their first ones. */
const identifiersRead = 50;
/** The rung of the evidence ladder a requirement asks for (DESIGN §6). */
function levelWanted(kind, wanted) {
	switch (wanted) {
		case "declared":
		case "linked": return 2;
		case "verified": return bytesWanted.has(kind) ? 4 : 3;
		case "archived": return 5;
	}
}
/** Less than was asked for: too low a rung, or a document whose identity nobody could confirm. */
function fallsShort(proof, kind, wanted) {
	const identityCounts = levelWanted(kind, wanted) >= 3 && !bytesWanted.has(kind);
	return proof.level < levelWanted(kind, wanted) || identityCounts && proof.identity !== "match";
}
function isPositive(proof) {
	return (proof.state === "verified" || proof.state === "archived") && proof.identity !== "mismatch";
}
function isBroken(proof) {
	return proof.state === "broken" || proof.identity === "mismatch" && proof.state !== "unchecked" && proof.state !== "unverifiable";
}
/**
* All proofs of one kind, in the order of its identifiers; a file of the tree that no identifier names comes last. Identifiers nobody asked about
* take what the previous report knew of them, so that working offline makes no verdict better or worse.
*/
function settleProofs(detection, input) {
	const before = new Map(input.previous?.artifacts.flatMap((artifact) => artifact.proofs).map((proof) => [proof.identifier, proof]) ?? []);
	const named = detection.identifiers.slice(0, identifiersRead).map((identifier) => {
		if (!isOutside(identifier)) return treeFile(identifier, detection, input);
		return settle(input.proofs.find((proof) => proof.identifier === identifier), before.get(identifier), input);
	}).filter((proof) => proof !== null);
	const tree = named.some(({ proof }) => proof.method === "tree") ? null : treeEvidence(detection);
	return tree?.path == null || detection.status !== "published" ? named : [...named, treeProof(tree.path, tree.place, input)];
}
/**
* The proof that decides: the first that confirms enough, else the first that confirms at all, else the main identifier's.
* @param wanted rung of the ladder that is enough
*/
function chooseProof(proofs, wanted) {
	const positive = proofs.filter((settled) => isPositive(settled.proof));
	return positive.find((settled) => settled.proof.level >= wanted) ?? positive[0] ?? proofs[0] ?? null;
}
/** True when the report before this one had the kind confirmed by the world, or by its own tree. */
function wasShared(before) {
	return before !== void 0 && before.status === "published" && before.proofs.some(isPositive);
}
function settle(now, before, input) {
	const proof = now === void 0 || now.state === "unchecked" ? before ?? remembered(now) : now;
	if (proof === void 0) return null;
	const lastGood = [
		now?.lastVerified,
		before?.lastVerified,
		goodAt(now),
		goodAt(before),
		goodAt(remembered(now))
	].map((instant) => instant == null ? null : dayOf(instant)).reduce(later, null);
	const fresh = lastGood !== null && addDuration(lastGood, input.policy.report.proofAge) >= (dayOf(input.now) ?? "");
	const askedNow = proof === now && now.state !== "unchecked";
	return {
		proof: lastGood === null ? proof : {
			...proof,
			lastVerified: lastGood
		},
		askedNow,
		lastGood: fresh ? lastGood : null,
		stale: isPositive(proof) && lastGood !== null && !fresh
	};
}
/** An unasked proof that still carries the last answer that decided something. */
function remembered(proof) {
	if (proof?.last === void 0) return proof;
	const { state, at } = proof.last;
	const level = state === "archived" ? 5 : state === "verified" ? Math.max(proof.level, 3) : proof.level;
	return {
		...proof,
		state,
		at,
		level
	};
}
function goodAt(proof) {
	return proof !== void 0 && isPositive(proof) ? proof.at : null;
}
/** Licences are named by SPDX ids and files by their path: neither lies outside of the repository. */
function isOutside(identifier) {
	const parsed = parseIdentifier(identifier);
	return parsed !== null && parsed.scheme !== "file";
}
/** `file:` identifiers name files of the tree; SPDX ids of licences name nothing that could be asked. */
function treeFile(identifier, detection, input) {
	const parsed = parseIdentifier(identifier);
	if (parsed?.scheme !== "file" || detection.status !== "published") return null;
	const shown = detection.evidence.find((evidence) => evidence.path === parsed.value);
	return shown?.stub === true ? null : treeProof(parsed.value, shown?.place, input);
}
/**
* What lies in the repository's own tree is its own proof: the bytes at this commit, readable by anybody if the repository is public.
* A commit is content-addressed, so this is E4; with an archived copy of the repository it is E5 (the archive is judged on its own).
*/
function treeProof(path, place, input) {
	const open = input.public !== false;
	return {
		proof: {
			identifier: `file:${path}`,
			state: open ? "verified" : "unchecked",
			level: open ? 4 : 2,
			method: "tree",
			at: input.now,
			url: null,
			bytes: null,
			hash: null,
			reason: open ? whereInTree(place, input) : "in the tree, but the repository is private: nobody outside can read it",
			identity: "match",
			backlink: false,
			fragile: false,
			findings: []
		},
		askedNow: true,
		lastGood: null,
		stale: false
	};
}
function treeEvidence(detection) {
	const inTree = detection.evidence.filter((evidence) => evidence.path !== null && evidence.stub !== true);
	const wholeFile = inTree.find((evidence) => evidence.line === null && evidence.url === void 0);
	if (wholeFile !== void 0 && (atHome.has(detection.kind) || !detection.identifiers.some(isOutside))) return wholeFile;
	if (atHome.has(detection.kind) && !detection.identifiers.some(isOutside)) return inTree[0] ?? null;
	return null;
}
function whereInTree(place, input) {
	if (place === "head") return "in the tree of the default branch";
	if (place === "release") return "in the release";
	return input.subject.tag === null ? "in the tree at this commit" : "in the tree at this tag";
}

export { levelWanted as a, addDuration as c, daysBetween as d, earlier as f, isPositive as i, dayOf as l, fallsShort as n, settleProofs as o, later as p, isBroken as r, wasShared as s, chooseProof as t, dayText as u };