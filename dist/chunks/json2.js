// src/render/json.ts
/** Keys in the order a person reads them. Others follow by name. */
const readingOrder = [
	"schema",
	"kind",
	"id",
	"title",
	"name",
	"rule",
	"identifier",
	"status",
	"standing",
	"colour",
	"state",
	"subject",
	"repository",
	"ref",
	"commit",
	"line",
	"tag",
	"because",
	"alsoPromised",
	"partlyGated",
	"identifiers",
	"path",
	"evidence",
	"promises",
	"proof",
	"proofs",
	"judgedAt",
	"nextDue",
	"stages",
	"missing",
	"artifacts"
];
const rank = new Map(readingOrder.map((key, index) => [key, index]));
function ordered(value) {
	if (Array.isArray(value)) return value.map(ordered);
	if (typeof value !== "object" || value === null) return value;
	const last = readingOrder.length;
	const entries = Object.entries(value).sort(([one], [other]) => (rank.get(one) ?? last) - (rank.get(other) ?? last) || (one < other ? -1 : 1));
	return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]));
}
/** Any data of ours as JSON text with keys in a fixed order, indented, with a final line break. */
function stableJson(value) {
	return `${JSON.stringify(ordered(value), null, 2)}\n`;
}
/** The whole report; its shape is `schemas/report.schema.json`. */
function renderJson(report) {
	return stableJson(report);
}

export { stableJson as n, renderJson as t };