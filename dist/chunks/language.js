import { t as artifactKinds } from "./artifacts.js";
import { n as globProblem } from "./glob.js";
import { c as isDay, l as nominalDays, n as waiverReasons, s as durationPattern, t as presetIds } from "./preset-names.js";
import { B as $ZodRecord, Bt as normalizeParams, D as $ZodLiteral, Dt as clone, Ht as own, I as $ZodOptional, J as $ZodUnion, M as $ZodNumber, N as $ZodNumberFormat, P as $ZodObject, Pt as installLazyProp, V as $ZodString, W as $ZodType, bt as $constructor, et as $ZodCheck, h as $ZodEnum, i as $ZodBoolean, k as $ZodNever, t as $ZodArray, u as $ZodCustom } from "./schemas.js";
import { A as _maxLength, H as _string, I as _number, P as _never, R as _refine, _ as _int, _t as safeParse, gt as parseAsync, ht as parse, i as _boolean, j as _minLength, k as _lte, m as _gte, nt as globalRegistry, vt as safeParseAsync, z as _regex } from "./api.js";

// node_modules/zod/v4/mini/schemas.js
const ZodMiniType = /*@__PURE__*/ $constructor("ZodMiniType", (inst, def) => {
	if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
}, {
	get with() {
		return this.check;
	},
	set with(value) {
		own(this, "with", value);
	},
	parse(data, params) {
		return parse(this, data, params, { callee: this.parse });
	},
	parseAsync(data, params) {
		return parseAsync(this, data, params, { callee: this.parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	check(...checks) {
		const def = this.def;
		return this.clone({
			...def,
			checks: [...def.checks ?? [], ...checks.map((ch) => typeof ch === "function" ? { _zod: {
				check: ch,
				def: { check: "custom" },
				onattach: []
			} } : ch)]
		}, { parent: true });
	},
	clone(_def, params) {
		return clone(this, _def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	}
});
const ZodMiniString = /*@__PURE__*/ $constructor("ZodMiniString", (inst, def) => {
	$ZodString.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function string(params) {
	return _string(ZodMiniString, params);
}
const ZodMiniNumber = /*@__PURE__*/ $constructor("ZodMiniNumber", (inst, def) => {
	$ZodNumber.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function number(params) {
	return _number(ZodMiniNumber, params);
}
const ZodMiniNumberFormat = /*@__PURE__*/ $constructor("ZodMiniNumberFormat", (inst, def) => {
	$ZodNumberFormat.init(inst, def);
	ZodMiniNumber.init(inst, def);
});
function int(params) {
	return _int(ZodMiniNumberFormat, params);
}
const ZodMiniBoolean = /*@__PURE__*/ $constructor("ZodMiniBoolean", (inst, def) => {
	$ZodBoolean.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function boolean(params) {
	return _boolean(ZodMiniBoolean, params);
}
const ZodMiniNever = /*@__PURE__*/ $constructor("ZodMiniNever", (inst, def) => {
	$ZodNever.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
	return _never(ZodMiniNever, params);
}
const ZodMiniArray = /*@__PURE__*/ $constructor("ZodMiniArray", (inst, def) => {
	$ZodArray.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
	return new ZodMiniArray({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
const ZodMiniObject = /*@__PURE__*/ $constructor("ZodMiniObject", (inst, def) => {
	$ZodObject.init(inst, def);
	ZodMiniType.init(inst, def);
	installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
	return new ZodMiniObject({
		type: "object",
		shape,
		catchall: /* @__PURE__ */ never(),
		...normalizeParams(params)
	});
}
const ZodMiniUnion = /*@__PURE__*/ $constructor("ZodMiniUnion", (inst, def) => {
	$ZodUnion.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function union(options, params) {
	return new ZodMiniUnion({
		type: "union",
		options,
		...normalizeParams(params)
	});
}
const ZodMiniRecord = /*@__PURE__*/ $constructor("ZodMiniRecord", (inst, def) => {
	$ZodRecord.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function partialRecord(keyType, valueType, params) {
	return new ZodMiniRecord({
		type: "record",
		keyType,
		valueType,
		...normalizeParams(params),
		partial: true
	});
}
const ZodMiniEnum = /*@__PURE__*/ $constructor("ZodMiniEnum", (inst, def) => {
	$ZodEnum.init(inst, def);
	ZodMiniType.init(inst, def);
	inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
	const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
	return new ZodMiniEnum({
		type: "enum",
		entries,
		...normalizeParams(params)
	});
}
const ZodMiniLiteral = /*@__PURE__*/ $constructor("ZodMiniLiteral", (inst, def) => {
	$ZodLiteral.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
	return new ZodMiniLiteral({
		type: "literal",
		values: Array.isArray(value) ? value : [value],
		...normalizeParams(params)
	});
}
const ZodMiniOptional = /*@__PURE__*/ $constructor("ZodMiniOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
	return new ZodMiniOptional({
		type: "optional",
		innerType
	});
}
const ZodMiniCustom = /*@__PURE__*/ $constructor("ZodMiniCustom", (inst, def) => {
	$ZodCustom.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function check(fn, params) {
	const ch = new $ZodCheck({
		check: "custom",
		...normalizeParams(params)
	});
	ch._zod.check = fn;
	return ch;
}
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
	return _refine(ZodMiniCustom, fn, _params);
}

// src/policy/language-values.ts
/** Values that occur in several places of the policy language. Errors complete the sentence "`key` …". */
const aDay = "a date such as 2026-12-31";
const aDuration = "an ISO 8601 duration such as P30D";
/** Text of a pattern; `expected` says in words what it should have been. */
function matching(pattern, expected) {
	const error = `takes ${expected}`;
	return string({ error }).check(_regex(pattern, {
		error,
		abort: true
	}));
}
const kind = _enum(artifactKinds, { error: "takes an artifact kind" });
const kinds = array(kind, { error: "takes a list of artifact kinds" }).check(_minLength(1), _maxLength(artifactKinds.length));
const proof = _enum([
	"declared",
	"linked",
	"verified",
	"archived"
]);
const presetNames = _enum(presetIds);
const day = matching(/^\d{4}-\d{2}-\d{2}$/, aDay).check(refine(isDay, { error: "names a day that the calendar does not have:" }));
const duration = matching(durationPattern, aDuration);
const dueText = matching(new RegExp(`${durationPattern.source}|^\\d{4}-\\d{2}-\\d{2}$`), `${aDuration}, or ${aDay}`).check(refine((value) => nominalDays(value) !== null || isDay(value), { error: "names a day that the calendar does not have:" }));
/** Text that is shown to people. */
const text = (limit) => string().check(_minLength(1), _maxLength(limit));
const reasonText = text(1e3);
const glob = string().check(_minLength(1), _maxLength(256), check(({ value, issues }) => {
	const problem = globProblem(value);
	if (problem !== null) issues.push({
		code: "custom",
		message: `holds a pattern that can’t be used (${problem}):`,
		input: value
	});
}));
const globs = array(glob, { error: "takes a list of patterns" }).check(_minLength(1), _maxLength(50));
/** Several forms of one value; the error names them where none fits. */
function oneOf(expected, options) {
	return union(options, { error: `takes ${expected}` });
}

// src/policy/language.ts
/**
* The policy language: the single source of what a file may say, of its JSON Schema and of docs/policy.md.
* No defaults and no transforms here: a value that is absent has to stay absent, or it would beat the layer below.
*/
/** Describes a value where it stands: shared values are copied, for a description belongs to one place. */
const about = (schema, description) => {
	const own = clone(schema);
	globalRegistry.add(own, { description });
	return own;
};
const maybe = (schema, description) => about(optional(schema), description);
const gated = _enum([
	"accept",
	"accept-with-reason",
	"refuse"
]);
const share = number({ error: "takes a share between 0 and 1" }).check(_gte(0), _lte(1));
const packed = oneOf("a share between 0 and 1, true, or false", [share, boolean()]);
const instead = oneOf("a list of kinds, or a map with `at-least` and `of`", [kinds, strictObject({
	"at-least": about(int().check(_gte(0), _lte(19)), "How many of them must be met. 0: the reason alone is enough."),
	of: about(kinds, "The kinds that can stand in.")
})]);
const asked = {
	proof: maybe(proof, "Proof wanted: `declared` (said), `linked` (a file or link is there), `verified` (a stranger gets it), `archived` (in a persistent archive too)."),
	gated: maybe(gated, "How a gate (form, request, licence click) is taken. Default: `accept-with-reason` for weights and data, else `refuse`."),
	instead: maybe(instead, "What must be met when it is withheld. Default for weights: at least two of evals, training-logs, data-card, repro. A plain list: all of them."),
	when: maybe(_enum([
		"always",
		"own-data",
		"own-weights"
	]), "Ask for it always, or only when there is a sign that the project has its own data or weights.")
};
const requirement = strictObject({
	kind: about(kind, "The artifact kind."),
	...asked,
	"where-safe": maybe(boolean(), "May be withheld by a waiver and still count as compliant, where its substitutes are met."),
	completeness: maybe(share, "Cards and notes: least share (0–1) of the standard sections that is filled in."),
	identifiers: maybe(globs, "Only own identifiers that match count: the size tiers of one model family, such as `hf:org/model-7b*`."),
	"at-least": maybe(int().check(_gte(1), _lte(100)), "How many own identifiers of the kind must be out."),
	fresh: maybe(boolean(), "The document must have changed since the stage before it fell due.")
});
const stage = strictObject({
	id: about(matching(/^[a-z][a-z0-9-]{0,39}$/, "a lower-case name such as code"), "Lower-case name, unique. The name of an inherited stage changes that stage: only the keys given."),
	title: maybe(text(60), "How people read it. Default: the id."),
	requires: maybe(array(oneOf("an artifact kind, or a map with a `kind`", [kind, requirement])).check(_maxLength(40)), "What must be shared: artifact kinds, or maps with a `kind` and its own rules. An empty list drops an inherited stage."),
	due: maybe(dueText, "When: a duration after the clock’s start (`P30D`), or a date (`2026-12-31`)."),
	...asked,
	"where-safe": maybe(oneOf("true, false, or a list of kinds", [boolean(), kinds]), "What may be withheld: all of the stage (`true`), nothing (`false`), or the kinds listed.")
});
const stages = array(stage).check(_maxLength(40));
const clockStart = oneOf("earliest, preprint, first-release, this-tag, or a date such as 2026-12-31", [_enum([
	"earliest",
	"preprint",
	"first-release",
	"this-tag"
]), day]);
const clock = strictObject({
	start: maybe(clockStart, "What starts it: `earliest` of preprint v1 and first release (default), `preprint` (v1), `first-release`, `this-tag`, or a date."),
	retroactive: maybe(boolean(), "Whether a stage may be due before the policy was adopted. Default `false`.")
});
const failOn = _enum([
	"never",
	"overdue",
	"broken",
	"missing"
]);
const comment = _enum([
	"on-change",
	"always",
	"never"
]);
const report = strictObject({
	comment: maybe(comment, "When to comment: `on-change` (default), `always`, `never`."),
	badge: maybe(_enum(["branch", "none"]), "Where the badge goes: a branch of its own (default), or `none`."),
	"badge-branch": maybe(matching(/^(?![-/.])(?!.*(?:\.\.|\/\/|@\{|\.lock$|[/.]$))(?!(?:main|master|develop|trunk)$)[\w./@+-]{1,200}$/, "the name of a branch that holds no code, such as default-to-share"), "The branch that badge and report are written to. Never a branch that holds code. Default `default-to-share`."),
	"fail-on": maybe(failOn, "What fails the run: `never` (default), `overdue`, `broken` (overdue too), `missing` (anything required and not met)."),
	"warn-before": maybe(duration, "How long before a due date the report warns. Default `P14D`."),
	"proof-age": maybe(duration, "How old a proof may be before it counts as unchecked. Default `P30D`.")
});
const declaration = strictObject({
	identifiers: maybe(array(text(300)).check(_minLength(1), _maxLength(100)), "Identifiers (`hf:org/model`, `arXiv:2402.00838`, `doi:10.…`) or links, the main one first. For `license`: SPDX ids."),
	paths: maybe(globs, "Globs of paths in this repository."),
	repositories: maybe(array(matching(/^[\w.-]{1,100}\/[\w.-]{1,100}$/, "a repository such as owner/name")).check(_minLength(1), _maxLength(20)), "Other repositories of the project, `owner/name`."),
	"not-applicable": maybe(reasonText, "The reason why the project has no such artifact."),
	"gated-reason": maybe(reasonText, "The reason for a gate, where the policy asks for one.")
});
const waiver = strictObject({
	artifact: about(kind, "What is withheld."),
	reason: about(_enum(waiverReasons), "Why: one of the list. `other` needs a `text`."),
	text: maybe(reasonText, "The reason in your own words; it is shown."),
	"approved-by": maybe(text(100), "Who approved it: a GitHub login, if it is to be confirmed by a review."),
	from: maybe(day, "The day it was granted. From there it may run 365 days at most."),
	until: about(day, "The last day in force, UTC. At most 365 days."),
	instead: maybe(kinds, "What is shared instead; all of it must be met.")
});
const minimum = strictObject({
	stages: maybe(stages, "Stages that every repository has at the latest: a repository can be earlier and stricter, never later or laxer."),
	clock: maybe(clock, "The clock that every repository uses. Default, where `stages` are given: that of this file."),
	"fail-on": maybe(failOn, "The mildest `report.fail-on` that is accepted."),
	comment: maybe(comment, "The quietest `report.comment` that is accepted."),
	paused: maybe(literal(false), "A repository may not pause itself."),
	anonymous: maybe(literal(false), "A repository may not go anonymous."),
	"always-applicable": maybe(kinds, "Kinds that a repository can’t declare `not-applicable`."),
	waivers: maybe(strictObject({
		approval: maybe(_enum(["declared", "confirmed"]), "`confirmed`: the pull request that brought the waiver was approved by the login it names."),
		approvers: maybe(array(text(100)).check(_minLength(1), _maxLength(100)), "The logins that may approve."),
		"max-renewals": maybe(int().check(_gte(0), _lte(100)), "How often a waiver may be renewed."),
		"max-days": maybe(int().check(_gte(1), _lte(365)), "How many days a waiver may run."),
		reasons: maybe(array(_enum(waiverReasons)).check(_minLength(1)), "The reasons that are accepted."),
		artifacts: maybe(kinds, "The kinds that may be withheld.")
	}), "What a waiver needs to be accepted.")
});
const one = (schema) => oneOf("a preset’s name, or a list of them", [schema, array(schema).check(_minLength(1), _maxLength(20))]);
const policyFile = strictObject({
	$schema: maybe(text(300), "Address of the JSON Schema, for editors."),
	preset: maybe(one(presetNames), "Ready-made stages, one or several: the earliest date wins. Default `default-to-share`, unless the file lists `stages`."),
	extends: maybe(matching(/^(?:org|[\w.-]{1,100}\/[\w.-]{1,100}\/[\w./-]{1,200}(?:@[\w./-]{1,200})?)$/, "`org`, or owner/repository/path@ref"), "The organisation’s file: `org` (the owner’s `.github` repository), or `owner/repository/path@ref`."),
	adopted: maybe(day, "The day this policy was adopted: no stage is due before it. Default: the first commit of this file."),
	releases: maybe(oneOf("a list of patterns, or a map with `tags`, `ignore` and `prereleases`", [globs, strictObject({
		tags: maybe(globs, "Globs of the tags that count. Default `*`."),
		ignore: maybe(globs, "Globs of tags that don’t count."),
		prereleases: maybe(boolean(), "Whether prereleases count. Default `false`.")
	})]), "Which tags are releases. A plain list: the globs that count."),
	clock: maybe(oneOf("earliest, preprint, first-release, this-tag, a date, or a map with `start`", [clockStart, clock]), "From when durations count. A plain word or date: the start."),
	report: maybe(report, "What is said, and where."),
	contact: maybe(text(200), "Whom to ask: a login, an address, a link."),
	stages: maybe(stages, "The stages, in order. They change and add to those of `preset` and `extends`; without either they are the whole policy."),
	"release-pack": maybe(strictObject({
		due: maybe(dueText, "When the documents that no stage asks for are due. Default `P90D`."),
		"model-card": maybe(packed, "Least completeness (0–1); `true`: it must be there, `false`: it is not asked for here."),
		"data-card": maybe(packed, "The same for the data card."),
		"safety-note": maybe(packed, "The same for the safety note."),
		repro: maybe(packed, "The same for the reproduction notes.")
	}), "The documents that make a release usable, and how complete each must be."),
	artifacts: maybe(partialRecord(_enum(artifactKinds), oneOf("identifiers, or a map", [
		text(300),
		array(text(300)).check(_minLength(1), _maxLength(100)),
		declaration
	])), "What the project says of its own artifacts, by kind: it beats what is detected. A plain text or list: identifiers."),
	waivers: maybe(array(waiver).check(_maxLength(100)), "What is withheld on purpose, why, for how long, and what is shared instead. A later entry for the same artifact renews the earlier one."),
	anonymous: maybe(oneOf("true, false, a date, or a map with `until`", [
		boolean(),
		day,
		strictObject({ until: about(day, "The last anonymous day, UTC.") })
	]), "Double-blind review: no outbound request, comment, badge or identifier until this date is over (`true`: until it is removed)."),
	paused: maybe(boolean(), "Judge nothing for now."),
	languages: maybe(array(matching(/^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}$/, "language tags such as en")).check(_minLength(1), _maxLength(10)), "Languages of the repository’s documents, as language tags (`en`, `zh`)."),
	minimum: maybe(minimum, "Organisation files only: what no repository can weaken.")
});
const minimumSchema = minimum;

export { policyFile as n, minimumSchema as t };