import { i as builtInPreset, n as quote, r as builtInPolicy, s as requirement, t as problemLine } from "./problem.js";
import { a as resolveWaivers, c as originIn, d as presetOrigin, h as sourceSeparator, l as problemIn, m as compose, n as problemsOf, o as waiverProblems, p as compareDue, r as readYaml, s as lacks, t as didYouMean, u as composePresets } from "./issues.js";
import { n as plainStage, r as sourced, t as builtInOrigin } from "./sourced.js";
import { t as artifactKinds } from "./artifacts.js";
import { a as parseIdentifier, n as doiIdentifier, r as identifierFromUrl, t as arxivIdentifier } from "./identifiers.js";
import { n as policyFile, t as minimumSchema } from "./language.js";

// src/policy/settings.ts
const setting = (key, read, write) => ({
	key,
	path: key.split("."),
	read,
	write
});
/** Every setting, in the order `explain` prints. */
const settingsTable = [
	setting("adopted", (s) => s.adopted, (s, adopted) => ({
		...s,
		adopted
	})),
	setting("releases.tags", (s) => s.releases.include, (s, include) => ({
		...s,
		releases: {
			...s.releases,
			include
		}
	})),
	setting("releases.ignore", (s) => s.releases.ignore, (s, ignore) => ({
		...s,
		releases: {
			...s.releases,
			ignore
		}
	})),
	setting("releases.prereleases", (s) => s.releases.prereleases, (s, prereleases) => ({
		...s,
		releases: {
			...s.releases,
			prereleases
		}
	})),
	setting("clock.start", ({ clock }) => typeof clock.start === "string" ? clock.start : clock.start.date, (s, start) => ({
		...s,
		clock: {
			...s.clock,
			start: startOf(start)
		}
	})),
	setting("clock.retroactive", (s) => s.clock.retroactive, (s, retroactive) => ({
		...s,
		clock: {
			...s.clock,
			retroactive
		}
	})),
	setting("report.comment", (s) => s.report.comment, (s, comment) => ({
		...s,
		report: {
			...s.report,
			comment
		}
	})),
	setting("report.badge", (s) => s.report.badge, (s, badge) => ({
		...s,
		report: {
			...s.report,
			badge
		}
	})),
	setting("report.badge-branch", (s) => s.report.badgeBranch, (s, badgeBranch) => ({
		...s,
		report: {
			...s.report,
			badgeBranch
		}
	})),
	setting("report.fail-on", (s) => s.report.failOn, (s, failOn) => ({
		...s,
		report: {
			...s.report,
			failOn
		}
	})),
	setting("report.warn-before", (s) => s.report.warnBefore, (s, warnBefore) => ({
		...s,
		report: {
			...s.report,
			warnBefore
		}
	})),
	setting("report.proof-age", (s) => s.report.proofAge, (s, proofAge) => ({
		...s,
		report: {
			...s.report,
			proofAge
		}
	})),
	setting("contact", (s) => s.contact, (s, contact) => ({
		...s,
		contact
	})),
	setting("anonymous", ({ anonymous }) => typeof anonymous === "boolean" ? anonymous : anonymous.until, (s, value) => ({
		...s,
		anonymous: typeof value === "boolean" ? value : { until: value }
	})),
	setting("paused", (s) => s.paused, (s, paused) => ({
		...s,
		paused
	})),
	setting("languages", (s) => s.languages, (s, languages) => ({
		...s,
		languages
	}))
];
function startOf(start) {
	return start === "earliest" || start === "preprint" || start === "first-release" || start === "this-tag" ? start : { date: start };
}
const builtInSettings = {
	values: (({ source: _source, stages: _stages, artifacts: _artifacts, waivers: _waivers, notes: _notes, ...settings }) => settings)(builtInPolicy),
	from: new Map(settingsTable.map(({ key }) => [key, builtInOrigin]))
};
/** Sets one value, whatever layer says it. */
function withSetting(settings, key, value, origin) {
	const entry = settingsTable.find((candidate) => candidate.key === key);
	if (entry === void 0) throw new Error(`No such setting: ${key}`);
	return {
		values: entry.write(settings.values, value),
		from: new Map([...settings.from, [key, origin]])
	};
}
/** Keys that speak of one repository: an organisation's file can't say them for all. */
const ownKeys = [
	"waivers",
	"artifacts",
	"anonymous",
	"paused"
];
/** Lays the settings of a file over those below. */
function overlaySettings(below, layer, role) {
	const wide = widen(layer.file);
	return settingsTable.reduce((settings, { key, path }) => {
		const [head = "", tail] = path;
		if (role === "organisation" && ownKeys.some((own) => own === head)) return settings;
		const group = wide[head];
		const value = tail === void 0 ? group : isRecord(group) ? group[tail] : void 0;
		return value === void 0 ? settings : withSetting(settings, key, value, originIn(layer, path));
	}, below);
}
/** Shorthands in the form of maps, so that each setting has one path. */
function widen(file) {
	const { releases, clock, anonymous } = file;
	return {
		...file,
		releases: Array.isArray(releases) ? { tags: releases } : releases,
		clock: typeof clock === "string" ? { start: clock } : clock,
		anonymous: typeof anonymous === "object" ? anonymous.until : anonymous
	};
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/policy/clamp.ts
/**
* Makes stages at least as early and as strict as the minimum's. Stages that already are stay exactly as they were.
* @param minimum the stages of the organisation's `minimum`, complete
*/
function clampStages(stages, minimum) {
	if (minimum.length === 0) return {
		value: stages,
		notes: []
	};
	const clamped = compose([stages, minimum]);
	const before = summary(stages);
	const changed = [...summary(clamped)].filter(([kind, text]) => before.get(kind) !== text).map(([kind]) => kind);
	if (changed.length === 0) return {
		value: stages,
		notes: []
	};
	const dueBy = (kind) => {
		const [first] = minimum.filter(({ requires }) => requires.some(({ requirement }) => requirement.kind === kind)).map(({ due }) => due).sort(compareDue);
		return first === void 0 ? "" : "after" in first ? ` by ${first.after} after the clock's start` : ` by ${first.on}`;
	};
	return {
		value: clamped,
		notes: changed.map((kind) => `The organisation's minimum applies to ${kind}: it is wanted${dueBy(kind)}.`)
	};
}
/** What is asked for by kind, apart from which stage asks and who said so. */
function summary(stages) {
	const demands = /* @__PURE__ */ new Map();
	for (const { due, retroactive, requires } of stages) for (const { requirement } of requires) {
		const { kind, source: _source, ...rules } = requirement;
		const text = JSON.stringify([
			due,
			retroactive === true,
			sortedFields(rules)
		]);
		demands.set(kind, [...demands.get(kind) ?? [], text]);
	}
	return new Map([...demands].map(([kind, texts]) => [kind, texts.sort().join()]));
}
function sortedFields(rules) {
	return Object.entries(rules).sort(([a], [b]) => a < b ? -1 : 1);
}
const failOnOrder = [
	"never",
	"overdue",
	"broken",
	"missing"
];
const commentOrder = [
	"never",
	"on-change",
	"always"
];
/**
* Clamps settings. A minimum with stages holds the clock too: durations mean nothing while a repository may choose from when they count.
* @param organisation the clock of the organisation's own file, for a minimum that names none
*/
function clampSettings(settings, minimum, organisation, origin) {
	const { values } = settings;
	const applied = [
		[
			"report.fail-on",
			minimum["fail-on"],
			isBelow(failOnOrder, values.report.failOn, minimum["fail-on"])
		],
		[
			"report.comment",
			minimum.comment,
			isBelow(commentOrder, values.report.comment, minimum.comment)
		],
		[
			"paused",
			minimum.paused,
			minimum.paused === false && values.paused
		],
		[
			"anonymous",
			minimum.anonymous,
			minimum.anonymous === false && values.anonymous !== false
		],
		...clockClamps(values, minimum, organisation)
	].filter(([, , weaker]) => weaker);
	return {
		value: applied.reduce((clamped, [key, value]) => withSetting(clamped, key, value, origin), settings),
		notes: applied.map(([key, value]) => `The organisation's minimum sets ${key} to ${String(value)}.`)
	};
}
function isBelow(order, value, least) {
	return least !== void 0 && order.indexOf(value) < order.indexOf(least);
}
function clockClamps(values, minimum, organisation) {
	const text = (start) => typeof start === "string" ? start : start.date;
	const start = minimum.clock?.start ?? (minimum.stages === void 0 ? void 0 : text(organisation.start));
	const retroactive = minimum.clock?.retroactive === true || minimum.stages !== void 0 && organisation.retroactive;
	return [[
		"clock.start",
		start,
		start !== void 0 && start !== text(values.clock.start)
	], [
		"clock.retroactive",
		true,
		retroactive && !values.clock.retroactive
	]];
}

// src/policy/declarations.ts
/** What a project says of its own artifacts, with identifiers in their normal form, in the catalogue's order. */
function declarationsOf(layer) {
	const given = layer.file.artifacts ?? {};
	const problems = [];
	return {
		artifacts: artifactKinds.flatMap((kind) => {
			const said = given[kind];
			if (said === void 0) return [];
			const path = ["artifacts", kind];
			const map = typeof said === "string" ? { identifiers: [said] } : Array.isArray(said) ? { identifiers: said } : said;
			const steps = (index) => typeof said === "string" ? path : Array.isArray(said) ? [...path, index] : [
				...path,
				"identifiers",
				index
			];
			const identifiers = (map.identifiers ?? []).flatMap((text, index) => {
				const identifier = normalise(kind, text);
				if (identifier !== null) return [identifier];
				problems.push(problemIn(layer, steps(index), `artifacts.${kind} names ${quote(text)}, which is no identifier`, exampleOf(kind)));
				return [];
			});
			problems.push(...contradictions(layer, kind, map));
			return [{
				kind,
				identifiers: [...new Set(identifiers)],
				paths: map.paths ?? [],
				repositories: map.repositories ?? [],
				notApplicable: map["not-applicable"] ?? null,
				gatedReason: map["gated-reason"] ?? null
			}];
		}),
		problems
	};
}
function contradictions(layer, kind, map) {
	const path = ["artifacts", kind];
	const outside = (map.paths ?? []).flatMap((glob, index) => glob.startsWith("/") || glob.split("/").includes("..") ? [problemIn(layer, [
		...path,
		"paths",
		index
	], `artifacts.${kind} names ${quote(glob)}, which is outside the repository`, "Give it from the root, without \"/\" or \"..\"")] : []);
	const shown = map.identifiers !== void 0 || map.paths !== void 0 || map.repositories !== void 0;
	const both = map["not-applicable"] !== void 0 && shown;
	const message = `artifacts.${kind} is declared not applicable, and shown all the same`;
	return [...outside, ...both ? [problemIn(layer, [...path, "not-applicable"], message, "Keep one of the two")] : []];
}
/** Identifiers, links, bare arXiv ids and DOIs; for licences SPDX ids and expressions. Null for anything else. */
function normalise(kind, text) {
	const plain = text.trim();
	if (kind === "license") return /^[A-Za-z0-9][A-Za-z0-9.+() -]{0,199}$/.test(plain) ? plain : null;
	const link = identifierFromUrl(plain);
	if (link !== null) return link;
	const identifier = parseIdentifier(plain);
	if (identifier === null) return arxivIdentifier(plain) ?? doiIdentifier(plain);
	switch (identifier.scheme) {
		case "arXiv": return arxivIdentifier(identifier.value);
		case "doi": return doiIdentifier(identifier.value);
		case "url": return identifierFromUrl(identifier.value);
		case "file": return /^[^/]/.test(identifier.value) && !identifier.value.split("/").includes("..") ? plain : null;
		default: return /\s/.test(identifier.value) ? null : `${identifier.scheme}:${identifier.value}`;
	}
}
const examples = {
	preprint: "arXiv:2402.00838",
	weights: "hf:org/model",
	checkpoints: "hf:org/model",
	data: "hf-dataset:org/name",
	license: "Apache-2.0",
	archive: "doi:10.5281/zenodo.7",
	"training-logs": "wandb:entity/project"
};
function exampleOf(kind) {
	return `Write it like ${examples[kind] ?? "github:owner/name or file:path/in/repository"}, or give the full link`;
}

// src/policy/inputs.ts
/** Inputs of the front doors, by the setting they stand for. */
const settingInputs = [
	["comment", "comment"],
	["badge", "badge"],
	["badgeBranch", "badge-branch"],
	["failOn", "fail-on"],
	["warnBefore", "warn-before"],
	["proofAge", "proof-age"]
];
/** Checks inputs by the same schema as a file. */
function parseInputs(inputs) {
	const report = Object.fromEntries(settingInputs.flatMap(([input, key]) => inputs[input] === void 0 ? [] : [[key, inputs[input]]]));
	const value = {
		...inputs.preset === void 0 ? {} : { preset: inputs.preset.split(",").map((name) => name.trim()) },
		...inputs.extends === void 0 ? {} : { extends: inputs.extends },
		report
	};
	const parsed = policyFile.safeParse(value);
	if (parsed.success) return {
		file: parsed.data,
		problems: []
	};
	const nowhere = {
		value,
		position: () => ({
			line: 1,
			column: 1
		})
	};
	return {
		file: {},
		problems: problemsOf(parsed.error.issues, policyFile, "inputs", nowhere)
	};
}
/** Lays inputs over everything else but the organisation's minimum. */
function overlayInputs(settings, inputs) {
	return settingInputs.reduce((laid, [, key]) => {
		const value = inputs.report?.[key];
		return value === void 0 ? laid : withSetting(laid, `report.${key}`, value, `input ${key}`);
	}, settings);
}

// src/policy/overlay.ts
/**
* Lays the stages of a file over those it inherits: a stage with an inherited name changes it, only the keys given; another name adds a
* stage and takes nothing away: a kind may be asked for twice, and the earlier date counts.
* @param at path of the stage list in the file (`stages`, or `minimum.stages`)
*/
function overlayStages(inherited, layer, given, at) {
	const problems = [];
	const named = /* @__PURE__ */ new Set();
	const laid = given.flatMap((stage, index) => {
		const path = [...at, index];
		if (named.has(stage.id)) problems.push(problemIn(layer, [...path, "id"], `the stage ${quote(stage.id)} is there twice`, "Give each stage its own id"));
		named.add(stage.id);
		const base = inherited.find(({ id }) => id === stage.id);
		if (base === void 0) problems.push(...incomplete(layer, stage, path, inherited));
		return base === void 0 && (stage.due === void 0 || stage.requires === void 0) ? [] : [lay(base, stage, inherited, layer, path)];
	});
	const kept = inherited.filter(({ id }) => !named.has(id));
	const byId = new Map([...kept, ...laid].map((stage) => [stage.id, stage]));
	return {
		stages: [...new Set([...inherited, ...laid].map(({ id }) => id))].flatMap((id) => byId.get(id) ?? []).filter(({ requires }) => requires.length > 0),
		problems
	};
}
function incomplete(layer, stage, path, inherited) {
	const ids = inherited.map(({ id }) => id);
	const hint = didYouMean(stage.id, ids) ?? (ids.length === 0 ? "Add it, or name a preset whose stages this file changes: \"preset: default-to-share\"" : `Inherited stages: ${ids.join(", ")}`);
	const name = `the new stage ${quote(stage.id)}`;
	return [...stage.requires === void 0 ? [lacks(layer, path, name, "requires", hint)] : [], ...stage.due === void 0 ? [lacks(layer, path, name, "due", hint)] : []];
}
function lay(base, stage, inherited, layer, path) {
	const origin = (key) => originIn(layer, [...path, key]);
	const due = stage.due === void 0 ? void 0 : dueOf(stage.due);
	const known = [...base?.requires ?? [], ...inherited.flatMap(({ requires }) => requires)];
	const requires = stage.requires === void 0 ? (base?.requires ?? []).map((one) => adjust(one, stage, null, origin)) : stage.requires.map((want) => {
		const own = typeof want === "string" ? null : want;
		const kind = typeof want === "string" ? want : want.kind;
		const start = known.find((one) => one.requirement.kind === kind) ?? {
			requirement: requirement(kind),
			from: {}
		};
		return adjust({
			requirement: {
				...start.requirement,
				source: null
			},
			from: {
				...start.from,
				kind: origin("requires"),
				source: origin("requires")
			}
		}, stage, own, origin);
	});
	return {
		id: stage.id,
		title: stage.title ?? base?.title ?? titleOf(stage.id),
		due: due ?? base?.due ?? { after: "P0D" },
		retroactive: due === void 0 ? base?.retroactive : void 0,
		requires: due === void 0 || stage.requires !== void 0 ? requires : requires.map(dateMoved),
		from: {
			due: stage.due === void 0 ? base?.from.due ?? layer.path : origin("due"),
			requires: stage.requires === void 0 ? base?.from.requires ?? layer.path : origin("requires")
		}
	};
}
/** The source asked for the artifact, but not on this day: say so wherever it is printed. */
function dateMoved(one) {
	const { source } = one.requirement;
	return source === null ? one : {
		...one,
		requirement: {
			...one.requirement,
			source: `${source} (date set by the policy file)`
		}
	};
}
/** What the stage says for all of its kinds, then what the requirement says for itself. */
function adjust(one, stage, own, origin) {
	const { kind } = one.requirement;
	const fields = {};
	const set = (field, value, key) => {
		if (value !== void 0) fields[field] = [value, origin(key)];
	};
	for (const [said, key] of [[stage, null], [own, "requires"]]) {
		if (said === null) continue;
		set("proof", said.proof, key ?? "proof");
		set("gated", said.gated, key ?? "gated");
		set("when", said.when, key ?? "when");
	}
	const safe = own?.["where-safe"] ?? (own?.instead === void 0 ? whereSafe(stage["where-safe"], kind) : true);
	set("whereSafe", safe, own?.["where-safe"] === void 0 && own?.instead === void 0 ? "where-safe" : "requires");
	const mayWithhold = safe ?? one.requirement.whereSafe;
	if (own?.instead !== void 0) set("instead", insteadOf(own.instead, kind), "requires");
	else if (mayWithhold) set("instead", insteadOf(stage.instead, kind), "instead");
	if (safe === false) set("instead", null, "where-safe");
	set("completeness", own?.completeness, "requires");
	set("identifiers", own?.identifiers, "requires");
	set("atLeast", own?.["at-least"], "requires");
	set("fresh", own?.fresh, "requires");
	const entries = Object.entries(fields);
	return {
		requirement: {
			...one.requirement,
			...Object.fromEntries(entries.map(([field, [value]]) => [field, value]))
		},
		from: {
			...one.from,
			...Object.fromEntries(entries.map(([field, [, from]]) => [field, from]))
		}
	};
}
function whereSafe(said, kind) {
	return Array.isArray(said) ? said.includes(kind) : said;
}
function insteadOf(said, kind) {
	if (said === void 0) return void 0;
	const of = (Array.isArray(said) ? said : said.of).filter((other) => other !== kind);
	return {
		atLeast: Math.min(Array.isArray(said) ? of.length : said["at-least"], of.length),
		of
	};
}
function dueOf(text) {
	return text.startsWith("P") ? { after: text } : { on: text };
}
/** `release-pack` → `Release pack`. */
function titleOf(id) {
	const words = id.replaceAll("-", " ");
	return words.charAt(0).toUpperCase() + words.slice(1);
}

// src/policy/parse.ts
/**
* Reads one policy file: YAML, then the schema, then what the schema can't say.
* @param now `YYYY-MM-DD`, for the length of waivers; null leaves that out
*/
function parsePolicy(path, text, role, now) {
	const { file: yaml, problems } = readYaml(path, text);
	if (yaml === null) return {
		layer: null,
		problems
	};
	const parsed = policyFile.safeParse(yaml.value ?? {});
	if (!parsed.success) return {
		layer: null,
		problems: problemsOf(parsed.error.issues, policyFile, path, yaml)
	};
	const layer = {
		path,
		file: parsed.data,
		yaml
	};
	const found = [...waiverProblems(layer, now), ...misplaced(layer, role)].slice(0, 20);
	return {
		layer: found.length === 0 ? layer : null,
		problems: found
	};
}
/** What is valid by itself, and wrong in this place. */
function misplaced(layer, role) {
	const nested = role === "organisation" && layer.file.extends !== void 0 ? [problemIn(layer, ["extends"], "an organisation’s file can’t extend another one", "Name presets with `preset`")] : [];
	const stages = layer.file.minimum?.stages;
	return stages === void 0 ? nested : [...nested, ...overlayStages([], layer, stages, ["minimum", "stages"]).problems];
}

// src/policy/organisation.ts
/** Where an organisation keeps its file, in its `.github` repository. */
const organisationPaths = ["default-to-share.yml", ".github/default-to-share.yml"];
/** The candidates that `extends` names. */
function sourcesOf(reference, owner) {
	if (reference === "org") return owner === null ? [] : organisationPaths.map((path) => ({
		repository: `${owner}/.github`,
		path,
		ref: null
	}));
	const [name, ref = null] = reference.split("@", 2);
	const [account = "", repository = "", ...path] = name.split("/");
	return [{
		repository: `${account}/${repository}`,
		path: path.join("/"),
		ref
	}];
}
function nameOf({ repository, path, ref }) {
	return `${repository}/${path}${ref === null ? "" : `@${ref}`}`;
}
/**
* Reads the organisation's file. One that can't be read or used is never passed over in silence: the last good minimum holds,
* else the report says that it was not checked.
*/
async function readOrganisation(reference, owner, readOther, last) {
	const sources = sourcesOf(reference, owner);
	const source = sources[0] === void 0 ? reference : nameOf(sources[0]);
	const missed = (why, at = source) => {
		const lastRules = last !== null && sources.some((candidate) => nameOf(candidate) === last.source) ? last.rules : null;
		return {
			source: at,
			layer: null,
			lastRules,
			note: `organisation policy not checked: ${why}${lastRules === null ? "" : "; its last known minimum applies"}`
		};
	};
	if (sources.length === 0) return missed("the owner of the repository is not known");
	if (readOther === void 0) return missed("other repositories can’t be read from here");
	for (const candidate of sources) {
		const text = await readOther(candidate).catch(() => null);
		if (text === null) continue;
		const parsed = parsePolicy(nameOf(candidate), text, "organisation", null);
		const [problem] = parsed.problems;
		if (parsed.layer === null || problem !== void 0) return missed(problem === void 0 ? "it is not valid" : problemLine(problem), nameOf(candidate));
		return {
			source: nameOf(candidate),
			layer: parsed.layer,
			lastRules: null,
			note: null
		};
	}
	return missed(`${source} could not be read`);
}
/** Reads what an earlier run kept; null for anything that is not a minimum. */
function knownMinimum(value) {
	if (typeof value !== "object" || value === null || !("source" in value) || !("rules" in value) || typeof value.source !== "string") return null;
	const rules = minimumSchema.safeParse(value.rules);
	return rules.success ? {
		source: value.source.slice(0, 600),
		rules: rules.data
	} : null;
}

// src/policy/origins.ts
/** Fields of a requirement as a file would write them. */
const fields = [
	[
		"proof",
		"proof",
		({ proof }) => proof
	],
	[
		"gated",
		"gated",
		({ gated }) => gated
	],
	[
		"when",
		"when",
		({ when }) => when
	],
	[
		"whereSafe",
		"where-safe",
		({ whereSafe }) => String(whereSafe)
	],
	[
		"instead",
		"instead",
		({ instead }) => instead === null ? null : instead.of.length === 0 ? "a reason is enough" : `at least ${instead.atLeast} of ${instead.of.join(", ")}`
	],
	[
		"completeness",
		"completeness",
		({ completeness }) => completeness === null ? null : String(completeness)
	],
	[
		"identifiers",
		"identifiers",
		({ identifiers }) => identifiers?.join(", ") ?? null
	],
	[
		"atLeast",
		"at-least",
		({ atLeast }) => atLeast === void 0 ? null : String(atLeast)
	],
	[
		"fresh",
		"fresh",
		({ fresh }) => fresh === void 0 ? null : String(fresh)
	],
	[
		"source",
		"source",
		({ source }) => source
	]
];
/** Every value of the resolved policy with its origin, in reading order. */
function originsOf(policy, settings, stages, repository, waiverIndexes) {
	return [
		...settingsTable.map(({ key, read }) => ({
			key,
			value: show(read(settings.values)),
			origin: settings.from.get(key) ?? "built-in default"
		})),
		...stages.flatMap(stageOrigins),
		...repository === null ? [] : ownOrigins(policy, repository, waiverIndexes)
	];
}
function stageOrigins(stage) {
	const key = `stages.${stage.id}`;
	return [
		{
			key: `${key}.due`,
			value: "after" in stage.due ? stage.due.after : stage.due.on,
			origin: stage.from.due
		},
		...stage.retroactive === void 0 ? [] : [{
			key: `${key}.retroactive`,
			value: String(stage.retroactive),
			origin: stage.from.due
		}],
		{
			key: `${key}.requires`,
			value: stage.requires.map(({ requirement }) => requirement.kind).join(", "),
			origin: stage.from.requires
		},
		...stage.requires.flatMap(({ requirement, from }) => fields.flatMap(([field, name, write]) => {
			const value = write(requirement);
			return value === null ? [] : [{
				key: `${key}.${requirement.kind}.${name}`,
				value,
				origin: from[field] ?? "built-in default"
			}];
		}))
	];
}
function ownOrigins(policy, repository, waiverIndexes) {
	const artifacts = policy.artifacts.map(({ kind, identifiers, paths, repositories, notApplicable }) => ({
		key: `artifacts.${kind}`,
		value: notApplicable === null ? [
			...identifiers,
			...paths,
			...repositories
		].join(", ") || "–" : `not applicable: ${notApplicable}`,
		origin: originIn(repository, ["artifacts", kind])
	}));
	const waivers = policy.waivers.map(({ artifact, reason, until, approvedBy, approval, renewals }) => ({
		key: `waivers.${artifact}`,
		value: [
			`${reason}, until ${until}`,
			approvedBy === null ? null : `approved by ${approvedBy} (${approval})`,
			renewals === 0 ? null : `renewed ${renewals}×`
		].filter((part) => part !== null).join(", "),
		origin: originIn(repository, ["waivers", waiverIndexes.get(artifact) ?? 0])
	}));
	return [...artifacts, ...waivers];
}
function show(value) {
	if (value === null) return "–";
	return Array.isArray(value) ? value.join(", ") || "–" : String(value);
}

// src/policy/release-pack.ts
const packKinds = [
	"model-card",
	"data-card",
	"safety-note",
	"repro"
];
const packStage = "release-pack";
/** Lays `release-pack` over the stages: a least completeness for the documents, and a stage of its own for those that no stage asks for. */
function overlayReleasePack(stages, layer, pack) {
	const wanted = packKinds.flatMap((kind) => pack[kind] === void 0 ? [] : [{
		kind,
		least: pack[kind],
		from: originIn(layer, [packStage, kind])
	}]);
	const dropped = new Set(wanted.filter(({ least }) => least === false).map(({ kind }) => kind));
	const present = new Set(stages.flatMap(({ requires }) => requires.map((one) => one.requirement.kind)));
	const completed = stages.map((stage) => ({
		...stage,
		requires: stage.requires.filter((one) => !dropped.has(one.requirement.kind)).map((one) => {
			const want = wanted.find(({ kind }) => kind === one.requirement.kind);
			return want === void 0 ? one : complete(one, want.least, want.from);
		})
	})).filter(({ requires }) => requires.length > 0);
	const added = wanted.filter(({ kind, least }) => least !== false && !present.has(kind));
	if (added.length === 0) return completed;
	const requires = added.map(({ kind, least, from }) => complete({
		requirement: requirement(kind),
		from: { kind: from }
	}, least, from));
	const stage = {
		id: packStage,
		title: "Release pack",
		due: dueOf(pack.due ?? "P90D"),
		retroactive: void 0,
		requires,
		from: {
			due: originIn(layer, pack.due === void 0 ? [packStage] : [packStage, "due"]),
			requires: originIn(layer, [packStage])
		}
	};
	const known = completed.find(({ id }) => id === packStage);
	if (known === void 0) return [...completed, stage];
	return completed.map((one) => one === known ? {
		...one,
		requires: [...one.requires, ...requires]
	} : one);
}
function complete(one, least, from) {
	if (typeof least === "boolean") return one;
	return {
		requirement: {
			...one.requirement,
			completeness: least
		},
		from: {
			...one.from,
			completeness: from
		}
	};
}

// src/policy/resolve.ts
/** The whole of precedence; `loadPolicy` calls it when there is something to resolve. */
async function resolvePolicy(input) {
	const now = input.now?.slice(0, 10) ?? null;
	const last = knownMinimum(input.lastMinimum);
	const inputs = parseInputs(input.inputs);
	const own = input.file === null ? null : parsePolicy(input.file.path, input.file.text, "repository", now);
	const refused = [...inputs.problems, ...own?.problems ?? []];
	if (refused.length > 0) return refuse(refused, last);
	const repository = own?.layer ?? null;
	const reference = inputs.file.extends ?? repository?.file.extends ?? null;
	const organisation = await organisationOf(reference, input, last);
	const above = reference === null ? null : organisation?.layer ?? null;
	const rules = organisation?.layer?.file.minimum ?? organisation?.lastRules ?? null;
	const names = presetsOf(inputs.file, above?.file ?? null, repository?.file ?? null);
	const presets = composePresets(names);
	const laid = [...above === null ? [] : [above], ...repository === null ? [] : [repository]].reduce(layStages, {
		stages: presets.stages,
		problems: []
	});
	const declared = repository === null ? {
		artifacts: [],
		problems: []
	} : declarationsOf(repository);
	const problems = [...laid.problems, ...declared.problems];
	if (problems.length > 0) return refuse(problems, last);
	const origin = `minimum of ${organisation?.source ?? "the organisation"}`;
	const base = presets.retroactive ? withSetting(builtInSettings, "clock.retroactive", true, names.map(presetOrigin).join(sourceSeparator)) : builtInSettings;
	const outer = above === null ? base : overlaySettings(base, above, "organisation");
	const inner = overlayInputs(repository === null ? outer : overlaySettings(outer, repository, "repository"), inputs.file);
	const settings = rules === null ? {
		value: inner,
		notes: []
	} : clampSettings(inner, rules, outer.values.clock, origin);
	const stages = clampStages(ownClock(laid.stages, inner), minimumStages(rules, organisation, origin));
	const artifacts = applicable(declared.artifacts, rules);
	const waivers = repository === null ? {
		waivers: [],
		indexes: /* @__PURE__ */ new Map(),
		notes: []
	} : await resolveWaivers(repository, rules?.waivers ?? null, {
		confirmApproval: input.confirmApproval,
		earlier: input.earlierWaivers ?? [],
		now
	});
	const policy = {
		source: {
			path: repository?.path ?? null,
			presets: names,
			organisation: organisation?.layer === void 0 ? null : organisation.source
		},
		...settings.value.values,
		stages: stages.value.map(plainStage),
		artifacts: artifacts.value,
		waivers: waivers.waivers,
		notes: [
			...notesOn(organisation, above, repository),
			...settings.notes,
			...stages.notes,
			...artifacts.notes,
			...waivers.notes
		]
	};
	const minimum = organisation === null || rules === null ? null : {
		source: organisation.source,
		rules
	};
	return {
		policy,
		origins: originsOf(policy, settings.value, stages.value, repository, waivers.indexes),
		minimum,
		problems: []
	};
}
function refuse(problems, minimum) {
	return {
		policy: builtInPolicy,
		origins: [],
		minimum,
		problems
	};
}
async function organisationOf(reference, input, last) {
	const wanted = reference ?? last?.source ?? null;
	return wanted === null ? null : readOrganisation(wanted, input.owner, input.readOther, last);
}
/** The presets in force: those of the inputs, else of both files, else the default where no file lists stages of its own. */
function presetsOf(inputs, above, own) {
	if (inputs.preset !== void 0) return [...new Set([inputs.preset].flat())];
	const files = [above, own].filter((file) => file !== null);
	const named = [...new Set(files.flatMap(({ preset }) => preset === void 0 ? [] : [preset].flat()))];
	if (named.length > 0) return named;
	return files.some(({ stages }) => stages !== void 0) ? [] : [builtInPreset];
}
function layStages(below, layer) {
	const pack = layer.file["release-pack"];
	const { stages, problems } = overlayStages(below.stages, layer, layer.file.stages ?? [], ["stages"]);
	return {
		stages: pack === void 0 ? stages : overlayReleasePack(stages, layer, pack),
		problems: [...below.problems, ...problems]
	};
}
/** A file that says `clock.retroactive` says it for every stage. */
function ownClock(stages, settings) {
	return (settings.from.get("clock.retroactive") ?? "built-in default") === "built-in default" ? stages : stages.map((stage) => ({
		...stage,
		retroactive: void 0
	}));
}
function minimumStages(rules, organisation, origin) {
	if (rules?.stages === void 0) return [];
	const layer = organisation?.layer ?? {
		path: organisation?.source ?? "the organisation",
		file: {},
		yaml: {
			value: null,
			position: () => ({
				line: 1,
				column: 1
			})
		}
	};
	const stages = overlayStages([], layer, rules.stages, ["minimum", "stages"]).stages;
	return sourced(stages.map(plainStage), origin).map((stage) => ({
		...stage,
		requires: stage.requires.map((one) => ({
			...one,
			requirement: {
				...one.requirement,
				source: origin
			}
		}))
	}));
}
function applicable(artifacts, rules) {
	const always = rules?.["always-applicable"] ?? [];
	const refused = artifacts.filter(({ kind, notApplicable }) => notApplicable !== null && always.includes(kind));
	return {
		value: artifacts.map((artifact) => refused.includes(artifact) ? {
			...artifact,
			notApplicable: null
		} : artifact),
		notes: refused.map(({ kind }) => `The organisation does not let ${kind} be declared not applicable.`)
	};
}
function notesOn(organisation, above, repository) {
	const ignored = above === null ? [] : ownKeys.filter((key) => above.file[key] !== void 0);
	return [
		...organisation?.note ? [organisation.note] : [],
		...ignored.length === 0 ? [] : [`${ignored.join(", ")} in the organisation's file ${ignored.length === 1 ? "speaks" : "speak"} of one repository and ${ignored.length === 1 ? "is" : "are"} not inherited.`],
		...repository?.file.minimum === void 0 ? [] : ["minimum holds in the file of an organisation; in this file it is ignored."]
	];
}

export { settingsTable as n, resolvePolicy as t };