import { It as reportSchemaId, Lt as standings, Ut as statuses, i as proofStates, zt as artifactKinds } from "./base.js";
import { r as recordSchemaId } from "./record.js";
import { a as number, c as string, i as literal, l as union, n as array, o as object, r as boolean, s as record, t as _enum, u as unknown } from "./zod.js";

// src/render/report-schema.ts
/**
* The report's schema, for reading reports back (the badge branch) and for `schemas/report.schema.json`.
* Loaded only when needed: zod costs start-up time.
*/
const kind = _enum(artifactKinds).describe("A kind of the catalogue");
const standing = _enum(standings).describe("What the policy says of it on the day of the report");
const colour = _enum([
	"green",
	"amber",
	"red",
	"grey"
]).describe("Red only for overdue and broken");
const date = string().describe("YYYY-MM-DD");
const time = string().describe("ISO 8601");
const place = _enum([
	"tag",
	"head",
	"release"
]).describe("The tagged commit, the head of the default branch, or the release");
const lineNumber = number().int().describe("1-based");
const evidence = object({
	rule: string().describe("Rule id, kind/what-it-sees"),
	path: string().nullable(),
	line: lineNumber.nullable(),
	url: string().exactOptional(),
	note: string().exactOptional(),
	place: place.exactOptional(),
	stub: boolean().exactOptional()
}).describe("What made us believe something");
const promise = object({
	path: string().nullable(),
	line: lineNumber.nullable(),
	text: string(),
	due: date.nullable(),
	firstSeen: time.exactOptional()
});
const proofSchema = object({
	identifier: string(),
	state: _enum(proofStates),
	level: union([
		literal(0),
		literal(1),
		literal(2),
		literal(3),
		literal(4),
		literal(5)
	]).describe("Rung of the evidence ladder, E0 to E5"),
	method: string(),
	at: time.nullable(),
	url: string().nullable(),
	finalUrl: string().exactOptional(),
	bytes: number().nullable(),
	hash: string().nullable(),
	reason: string(),
	identity: _enum([
		"match",
		"mismatch",
		"unknown"
	]),
	backlink: boolean(),
	title: string().exactOptional(),
	published: date.exactOptional(),
	fragile: boolean(),
	lastVerified: time.exactOptional(),
	last: object({
		state: _enum(proofStates),
		at: time
	}).exactOptional(),
	validator: object({
		url: string(),
		etag: string().nullable(),
		lastModified: string().nullable()
	}).exactOptional(),
	findings: array(string())
}).describe("What the world confirms of one identifier, asked anonymously");
const artifact = object({
	kind,
	status: _enum(statuses).describe("What the repository itself shows"),
	alsoPromised: boolean(),
	partlyGated: boolean().exactOptional(),
	identifiers: array(string()),
	evidence: array(evidence),
	promises: array(promise),
	completeness: number().exactOptional(),
	roles: array(object({
		role: _enum([
			"code",
			"weights",
			"data",
			"documentation"
		]),
		spdx: string(),
		path: string().nullable()
	})).exactOptional(),
	named: object({
		harness: boolean(),
		revision: boolean(),
		split: boolean()
	}).exactOptional(),
	assumed: boolean().exactOptional(),
	proof: proofSchema.nullable(),
	proofs: array(proofSchema),
	standing,
	because: string()
}).describe("One kind: what is shown, what is proven, and what the policy says of it");
const waiver = object({
	reason: string(),
	text: string().nullable(),
	approvedBy: string().nullable(),
	approval: _enum(["declared", "confirmed"]),
	until: date,
	renewals: number().int(),
	instead: array(object({
		kind,
		met: boolean()
	}))
});
const stage = object({
	id: string(),
	title: string(),
	due: date.nullable(),
	standing,
	colour,
	overdueDays: number().int(),
	requires: array(object({
		kind,
		standing,
		because: string(),
		source: string().nullable(),
		unproven: boolean(),
		waiver: waiver.exactOptional()
	}))
});
const missing = object({
	kind,
	stage: string(),
	standing: _enum(standings).exclude([
		"met",
		"substituted",
		"not-required"
	]),
	due: date.nullable(),
	overdueDays: number().int(),
	saw: string(),
	evidence: array(evidence),
	todo: string(),
	newFile: string().nullable(),
	promise: object({
		path: string().nullable(),
		line: lineNumber.nullable(),
		text: string(),
		due: date.nullable(),
		ageDays: number().int().nullable()
	}).nullable()
}).describe("Required and not met");
const subject = object({
	repository: string().nullable().describe("owner/name"),
	ref: string().nullable(),
	commit: string().nullable(),
	line: string().describe("The release line: v1.2, a tag that is not semver, or unreleased"),
	tag: string().nullable(),
	head: object({
		branch: string(),
		commit: string()
	}).nullable(),
	release: object({
		url: string(),
		publishedAt: time.nullable()
	}).nullable(),
	serverUrl: string().nullable()
});
const reportSchema = object({
	schema: literal(reportSchemaId),
	tool: object({
		name: literal("default-to-share"),
		version: string()
	}),
	subject,
	judgedAt: time,
	policy: object({
		path: string().nullable(),
		presets: array(string()),
		organisation: string().nullable(),
		notes: array(string())
	}),
	clock: object({
		start: date.nullable(),
		basis: string(),
		adopted: date.nullable()
	}),
	artifacts: array(artifact).describe("Every kind of the catalogue, in its order"),
	stages: array(stage),
	missing: array(missing).describe("Required and not met, the most urgent first"),
	standing: standing.describe("The worst standing of any required kind"),
	colour,
	nextDue: date.nullable(),
	contradictions: array(object({
		kind,
		text: string(),
		evidence: array(evidence),
		place: place.exactOptional()
	})),
	unchecked: array(string()).describe("What could not be checked, in plain words"),
	anonymous: boolean()
}).describe("The whole answer of default-to-share for one repository, release line and day");

// src/publish/record-schema.ts
/** Reads `report.json` of the badge branch back. Apart from the rest because zod costs start-up time: load it when there is a file to read. */
const line = object({
	tag: string().nullable(),
	commit: string().nullable(),
	judgedAt: string(),
	standing: _enum(standings),
	colour: _enum([
		"green",
		"amber",
		"red",
		"grey"
	]),
	standings: record(string(), _enum(standings)),
	issue: number().int().nullable(),
	pullRequest: number().int().nullable(),
	hash: string()
});
const recordSchema = object({
	schema: literal(recordSchemaId),
	report: reportSchema,
	lines: record(string(), line),
	firstRun: string(),
	proofs: array(proofSchema),
	minimum: unknown()
});
/** Bytes read at most. */
const largest = 5e6;
/**
* Reads a record; null if the text is not one (an older schema, a conflict marker, someone's own file).
* Whoever may push may write it, so nothing in it is trusted further than its types.
*/
function parseRecord(text) {
	if (text === null || text.length > largest) return null;
	try {
		const read = recordSchema.safeParse(JSON.parse(text)).data;
		return read === void 0 ? null : {
			...read,
			minimum: read.minimum ?? null
		};
	} catch {
		return null;
	}
}

export { parseRecord };