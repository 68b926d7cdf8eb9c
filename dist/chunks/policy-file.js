import { D as builtInOrigin, Dt as identifierFromUrl, Et as doiIdentifier, F as builtInPreset, I as builtInSource, L as builtInStages, M as quote, O as plainStage, P as builtInPolicy, R as requirement$1, Tt as arxivIdentifier, a as closest, j as problemLine, k as sourced, kt as parseIdentifier, l as globProblem, zt as artifactKinds } from "./base.js";
import { A as globalRegistry, C as union, D as _maxLength, E as _lte, F as $ZodRecord, I as $ZodUnion, L as clone, M as $ZodEnum, N as $ZodObject, O as _minLength, P as $ZodOptional, S as string, T as _gte, _ as number, b as refine, d as _enum, f as array, g as literal, h as int, j as $ZodArray, k as _regex, m as check, p as boolean, v as optional, x as strictObject, y as partialRecord } from "./zod.js";
import { B as isAlias, E as Lexer, G as isPair, K as isScalar, S as parseDocument, T as LineCounter, U as isMap, V as isCollection, W as isNode } from "./engine.js";

// src/policy/duration.ts
/** ISO 8601 durations as a policy writes them: whole numbers, no sign (`P30D`, `P6M`, `P1Y2W`). A time part counts as whole days. */
const durationPattern = /^P(?=\d|T\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?=\d)(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:(\d{1,4})S)?)?$/;
/**
* How long a duration is when nobody says from which day: years of 365 and months of 30 days. Only for telling which of two is the
* shorter; due dates are counted on the calendar.
* @returns days; null for text that is no duration
*/
function nominalDays(text) {
	const match = durationPattern.exec(text);
	if (match === null) return null;
	const part = (index) => Number(match[index] ?? 0);
	return part(1) * 365 + part(2) * 30 + part(3) * 7 + part(4) + Math.ceil((part(5) * 3600 + part(6) * 60 + part(7)) / 86400);
}
/** Orders durations by length; of two that are as long, by their text, so that the order never depends on who came first. */
function compareDurations(a, b) {
	return (nominalDays(a) ?? 0) - (nominalDays(b) ?? 0) || (a < b ? -1 : a > b ? 1 : 0);
}
/** A day that exists: `2024-02-29` is one, `2023-02-29` is none. */
function isDay(text) {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
/** Whole days from one day to another, UTC. */
function daysFrom(from, to) {
	return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 864e5);
}
const spokenUnits = /* @__PURE__ */ new Map([
	["d", "D"],
	["day", "D"],
	["w", "W"],
	["week", "W"],
	["m", "M"],
	["month", "M"],
	["y", "Y"],
	["year", "Y"]
]);
/** What someone who wrote `30 days`, `30d`, `30` or `p30d` meant; null where that can't be told. */
function durationMeant(text) {
	const spoken = /^\s*(\d{1,4})\s*([a-z]*?)s?\s*$/i.exec(text);
	if (spoken !== null) {
		const unit = spoken[2] === "" ? "D" : spokenUnits.get((spoken[2] ?? "").toLowerCase());
		return unit === void 0 ? null : `P${spoken[1]}${unit}`;
	}
	const upper = text.trim().toUpperCase();
	return upper !== text && nominalDays(upper) !== null ? upper : null;
}
/** What someone who wrote `2026-1-5`, `2026/01/05` or a date with a time meant; null where that can't be told. */
function dayMeant(text) {
	const match = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T.*)?\s*$/.exec(text);
	if (match === null) return null;
	const [, year = "", month = "", day = ""] = match;
	const meant = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
	return meant !== text && isDay(meant) ? meant : null;
}

// src/policy/compose.ts
/**
* Composes stage lists so that all of them hold: of each kind the earliest date and the strictest rule. The result does not depend on
* the order of the lists. A duration and a date can't be compared before the clock starts, so a kind may stay in two stages, one of each.
*/
function compose(lists) {
	const [only, ...others] = lists.filter((list) => list.length > 0);
	if (only === void 0) return [];
	if (others.length === 0) return only;
	const demands = /* @__PURE__ */ new Map();
	for (const stage of lists.flat()) for (const requires of stage.requires) {
		const key = demandKey(requires.requirement, stage);
		const known = demands.get(key);
		demands.set(key, known === void 0 ? {
			stage,
			requires
		} : join(known, {
			stage,
			requires
		}));
	}
	return regroup(withoutCovered([...demands.values()]));
}
/**
* A demand that counts from before the adoption covers one that does not and is due no earlier: the same thing is not asked for twice.
*/
function withoutCovered(demands) {
	const covers = (a, b) => a.stage.retroactive === true && b.stage.retroactive !== true && demandKey(a.requires.requirement, {
		...a.stage,
		retroactive: false
	}) === demandKey(b.requires.requirement, b.stage) && compareDue(a.stage.due, b.stage.due) <= 0;
	return demands.filter((demand) => !demands.some((other) => covers(other, demand))).map((demand) => {
		const covered = demands.find((other) => covers(demand, other));
		return covered === void 0 ? demand : {
			...demand,
			requires: strictest(demand.requires, covered.requires)
		};
	});
}
/** Demands with the same key are comparable: the same things of the same kind, counted from the same clock. */
function demandKey({ kind, identifiers, atLeast }, { due, retroactive }) {
	return JSON.stringify([
		kind,
		identifiers?.toSorted() ?? [],
		atLeast ?? 1,
		"on" in due,
		retroactive === true
	]);
}
function compareDue(a, b) {
	if ("after" in a && "after" in b) return compareDurations(a.after, b.after);
	if ("on" in a && "on" in b) return a.on < b.on ? -1 : a.on > b.on ? 1 : 0;
	return "after" in a ? -1 : 1;
}
function join(a, b) {
	const order = compareDue(a.stage.due, b.stage.due) || compareText(a.stage.id, b.stage.id) || compareText(a.stage.title, b.stage.title);
	return {
		stage: order < 0 ? a.stage : order > 0 ? b.stage : {
			...a.stage,
			from: joinFrom(a.stage.from, b.stage.from)
		},
		requires: strictest(a.requires, b.requires)
	};
}
function joinFrom(a, b) {
	return {
		due: joinTexts([a.due, b.due]),
		requires: joinTexts([a.requires, b.requires])
	};
}
/** Several origins or sources as one text, each once, in an order of their own. */
function joinTexts(texts) {
	return [...new Set(texts.flatMap((text) => text?.split(" · ") ?? []))].sort().join(sourceSeparator);
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
const proofOrder = [
	"declared",
	"linked",
	"verified",
	"archived"
];
const gatedOrder = [
	"accept",
	"accept-with-reason",
	"refuse"
];
const whenOrder = [
	"own-data",
	"own-weights",
	"always"
];
/** How strict each field of a requirement is; the higher number wins. Equal ones keep the origin whose text comes first. */
const strictness = {
	proof: ({ proof }) => proofOrder.indexOf(proof),
	gated: ({ gated }) => gatedOrder.indexOf(gated),
	when: ({ when }) => whenOrder.indexOf(when),
	whereSafe: ({ whereSafe }) => whereSafe ? 0 : 1,
	instead: ({ whereSafe, instead }) => whereSafe ? instead === null ? 1e3 : instead.atLeast * 20 - instead.of.length : 2e3,
	completeness: ({ completeness }) => completeness ?? -1,
	fresh: ({ fresh }) => fresh === true ? 1 : 0,
	identifiers: () => 0,
	atLeast: () => 0
};
const strictFields = Object.keys(strictness);
function strictest(a, b) {
	const pick = (field) => {
		const order = strictness[field](b.requirement) - strictness[field](a.requirement);
		const tie = compareText(JSON.stringify(a.requirement[field]) ?? "", JSON.stringify(b.requirement[field]) ?? "");
		return (order || tie || compareText(a.from[field] ?? "", b.from[field] ?? "")) <= 0 ? a : b;
	};
	const chosen = strictFields.map((field) => [field, pick(field)]);
	const { kind } = a.requirement;
	return {
		requirement: {
			...requirement$1(kind),
			...Object.fromEntries(chosen.flatMap(([field, one]) => one.requirement[field] === void 0 ? [] : [[field, one.requirement[field]]])),
			source: joinTexts([a.requirement.source, b.requirement.source]) || null
		},
		from: {
			...Object.fromEntries(chosen.flatMap(([field, { from }]) => from[field] === void 0 ? [] : [[field, from[field]]])),
			kind: joinTexts([a.from.kind, b.from.kind]),
			source: joinTexts([a.from.source, b.from.source])
		}
	};
}
const sourceSeparator = " · ";
/** People read a stage in the catalogue's order, but the safety note comes before the weights it speaks of. */
const readingOrder = artifactKinds.filter((kind) => kind !== "safety-note").flatMap((kind) => kind === "weights" ? ["safety-note", kind] : [kind]);
function rank({ requirement }) {
	return readingOrder.indexOf(requirement.kind) * 1e3 + (requirement.atLeast ?? 1);
}
/** Puts demands that share a stage and a date back together; a stage name with several dates is told apart by number, the earliest first. */
function regroup(demands) {
	const groups = /* @__PURE__ */ new Map();
	for (const demand of demands) {
		const key = JSON.stringify([
			demand.stage.id,
			demand.stage.due,
			demand.stage.retroactive === true
		]);
		groups.set(key, [...groups.get(key) ?? [], demand]);
	}
	const stages = [...groups.values()].map((group) => {
		const requires = group.map((demand) => demand.requires).sort((a, b) => rank(a) - rank(b) || compareText(JSON.stringify(a), JSON.stringify(b)));
		const [first] = group.map(({ stage }) => stage).sort((a, b) => compareText(a.title, b.title) || compareText(a.from.due, b.from.due));
		if (first === void 0) throw new Error("A group of demands is never empty");
		return {
			...first,
			requires,
			from: group.map(({ stage }) => stage.from).reduce(joinFrom)
		};
	});
	const earliest = (stage) => Math.min(...stage.requires.map(rank));
	stages.sort((a, b) => compareDue(a.due, b.due) || earliest(a) - earliest(b) || compareText(a.id, b.id) || Number(a.retroactive === true) - Number(b.retroactive === true));
	const used = /* @__PURE__ */ new Set();
	return stages.map((stage) => {
		let id = stage.id;
		for (let count = 2; used.has(id); count += 1) id = `${stage.id}-${count}`;
		used.add(id);
		return {
			...stage,
			id
		};
	});
}

// src/policy/presets/preset.ts
/** One stage of a preset; `after` is a duration from the clock's start. */
function presetStage(source, id, title, after, wanted) {
	return {
		id,
		title,
		due: { after },
		requires: wanted.map((want) => typeof want === "string" ? requirement$1(want, { source }) : requirement$1(want.kind, {
			source,
			...want
		}))
	};
}

// src/policy/presets/funders.ts
/** Data may have to stay closed (people, contracts): then the card that describes them stands in. */
const dataWhereSafe = {
	kind: "data",
	whereSafe: true,
	instead: {
		atLeast: 1,
		of: ["data-card"]
	}
};
/** What public and private funders and one law ask for. All count from publication: the preprint, unless the lab names a date. */
const rules = [
	{
		id: "funder-basic",
		summary: "The common core of funders’ policies: paper, data or a reason, code and licence at publication.",
		source: "Common core of the funder presets below",
		url: null,
		notChecked: null,
		retroactive: false,
		stage: ["publication", "Publication"],
		wanted: [
			"preprint",
			"citation",
			"code",
			"license",
			dataWhereSafe,
			"data-card",
			"archive"
		]
	},
	{
		id: "us-federal",
		summary: "Paper and underlying data at publication, without embargo.",
		source: "OSTP memorandum on public access (25 August 2022), in force at US agencies by 31 December 2025",
		url: null,
		notChecked: "The agency’s own repository and its plan are not looked at.",
		retroactive: true,
		stage: ["publication", "Publication"],
		wanted: [
			"preprint",
			"citation",
			dataWhereSafe,
			"data-card"
		]
	},
	{
		id: "eu-gpai",
		summary: "A public summary of the training content of a general-purpose model.",
		source: "Regulation (EU) 2024/1689 (AI Act) Art. 53(1)(d), applies since 2 August 2025",
		url: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj",
		notChecked: "Whether the summary follows the Commission’s template needs a person. A model placed on the market before 2 August 2025 has until 2 August 2027: give the stage `due: 2027-08-02`.",
		retroactive: false,
		stage: ["training-content", "Training-content summary"],
		wanted: [{
			kind: "data-card",
			when: "own-weights",
			gated: "refuse"
		}]
	},
	{
		id: "horizon-europe",
		summary: "Paper and data at publication, data in a trusted repository, and what is needed to validate the results.",
		source: "Horizon Europe model grant agreement, open science",
		url: null,
		notChecked: "The data management plan (month 6) and the end of the project: add a stage with the project’s end date for what is left until then.",
		retroactive: true,
		stage: ["publication", "Publication"],
		wanted: [
			"preprint",
			"citation",
			{
				kind: "data",
				proof: "archived",
				whereSafe: true,
				instead: {
					atLeast: 1,
					of: ["data-card"]
				}
			},
			"data-card",
			"code",
			"dependencies",
			"repro",
			"license",
			"archive"
		]
	},
	{
		id: "nih-dms",
		summary: "Data no later than publication or the end of the award, whichever comes first.",
		source: "NIH Policy for Data Management and Sharing, NOT-OD-21-013, in force since 25 January 2023",
		url: "https://grants.nih.gov/grants/guide/notice-files/NOT-OD-21-013.html",
		notChecked: "The end of the award: add a stage with that date; the earlier of the two then counts.",
		retroactive: true,
		stage: ["data", "Data"],
		wanted: [dataWhereSafe, "data-card"]
	},
	{
		id: "ukri",
		summary: "The paper open at once under CC BY, with a statement on access to the data.",
		source: "UKRI open access policy, for papers submitted since 1 April 2022",
		url: null,
		notChecked: "The licence of the paper itself and the wording of the data access statement need a person.",
		retroactive: true,
		stage: ["publication", "Publication"],
		wanted: [
			"preprint",
			"citation",
			"license",
			"data-card"
		]
	},
	{
		id: "wellcome",
		summary: "The paper open at publication, with the data and the original software behind it.",
		source: "Wellcome open access and data, software and materials policies; CC BY preprints accepted since 16 January 2024",
		url: null,
		notChecked: "The licence of the paper itself needs a person.",
		retroactive: true,
		stage: ["publication", "Publication"],
		wanted: [
			"preprint",
			"citation",
			"code",
			"license",
			dataWhereSafe,
			"data-card"
		]
	}
];
const funderPresets = rules.map(({ stage: [id, title], wanted, ...rule }) => ({
	...rule,
	stages: [presetStage(rule.source, id, title, "P0D", wanted)]
}));

// src/policy/presets/openness.ts
const source = (name) => `Model Openness Framework, ${name} (LF AI & Data, 2024)`;
const url = "https://arxiv.org/abs/2403.13784";
const notChecked = "The framework sets no date: everything is due when the clock starts. Open licences are judged by the `mof` view.";
/** The framework has no waivers: a class is reached with the component or not at all. */
const shared = (kind) => ({
	kind,
	when: "always",
	gated: "refuse",
	whereSafe: false,
	instead: null
});
const openModel = [
	"preprint",
	"code",
	{
		kind: "data-card",
		when: "always"
	},
	{
		kind: "model-card",
		when: "always"
	},
	"eval-results",
	"license",
	shared("weights")
];
const openTooling = [
	...openModel,
	"training-code",
	"inference-code",
	"evals",
	"dependencies"
];
const openScience = [
	...openTooling,
	{
		kind: "data",
		when: "always",
		gated: "refuse"
	},
	shared("checkpoints")
];
const preset = (id, name, summary, wanted) => ({
	id,
	summary,
	source: source(name),
	url,
	notChecked,
	stages: [presetStage(source(name), "openness", name, "P0D", wanted)]
});
const opennessPresets = [
	preset("mof-class-3", "Class III, Open Model", "Weights, architecture, technical report, results and cards under open licences.", openModel),
	preset("mof-class-2", "Class II, Open Tooling", "Class III and the code that trains, runs and evaluates the model.", openTooling),
	preset("mof-class-1", "Class I, Open Science", "Class II and the data and intermediate checkpoints.", openScience)
];

// src/policy/presets/research.ts
const dayZeroSource = "Day-zero release, after OLMo (February 2024): paper, code, data, logs, evals and weights on one day";
const stagedSource = "Staged release by model size, after GPT-2 (2019): four sizes at 0, 3, 6 and 9 months";
const checklistSource = "ML Code Completeness Checklist (Papers with Code, 2020)";
const neuripsSource = "NeurIPS paper checklist and code policy; Evaluations & Datasets track 2026";
/** One size tier: the next model of the family, and a safety note that was looked at again for it. */
const tier = (size, title, after) => presetStage(stagedSource, `weights-tier-${size}`, title, after, [
	{
		kind: "safety-note",
		when: "own-weights",
		fresh: true
	},
	{
		kind: "weights",
		atLeast: size
	},
	"model-card"
]);
const researchPresets = [
	{
		id: builtInPreset,
		summary: "Preprint first, then code, evals, the pack around them, and weights where safe.",
		source: builtInSource,
		url: null,
		notChecked: null,
		stages: builtInStages
	},
	{
		id: "day-zero",
		summary: "Everything on the day of the preprint.",
		source: dayZeroSource,
		url: null,
		notChecked: "Intermediate checkpoints are not asked for: add `checkpoints` to a stage to promise them.",
		stages: builtInStages.map((stage) => ({
			...stage,
			due: { after: "P0D" },
			requires: stage.requires.map((requirement) => ({
				...requirement,
				source: dayZeroSource
			}))
		}))
	},
	{
		id: "staged-safety",
		summary: "Weights in four size tiers, each with a fresh safety note.",
		source: stagedSource,
		url: null,
		notChecked: "A tier counts the models that are out; name the sizes with `identifiers` to tell them apart.",
		stages: [
			tier(1, "Smallest weights", "P0D"),
			tier(2, "Second size", "P90D"),
			tier(3, "Third size", "P180D"),
			tier(4, "Largest weights", "P270D")
		]
	},
	{
		id: "paper-code",
		summary: "The five items of the ML Code Completeness Checklist.",
		source: checklistSource,
		url: "https://github.com/paperswithcode/releasing-research-code",
		notChecked: null,
		stages: [presetStage(checklistSource, "code", "Code completeness", "P0D", [
			{
				kind: "training-code",
				when: "always"
			},
			{
				kind: "weights",
				whereSafe: false,
				instead: null
			},
			"evals",
			"eval-results",
			"dependencies"
		])]
	},
	{
		id: "neurips",
		summary: "What a paper owes at camera-ready: code, data and the means to reproduce the results.",
		source: neuripsSource,
		url: "https://neurips.cc/public/guides/PaperChecklist",
		notChecked: "Set `clock.start` to the camera-ready date, and `anonymous` until the reviews are over. The checklist’s text is in the PDF, not in the repository.",
		stages: [presetStage(neuripsSource, "camera-ready", "Camera-ready", "P0D", [
			"preprint",
			"code",
			"evals",
			"data",
			"data-card",
			"repro",
			"dependencies",
			"license",
			{
				kind: "safety-note",
				when: "own-weights"
			}
		])]
	}
];

// src/policy/presets.ts
/** Every preset, in the order of the documentation. */
const presets = [
	...researchPresets,
	...opennessPresets,
	...funderPresets
];
/**
* Composes presets by the earliest date of each kind, whatever their order. Where only some count from before the adoption, their stages
* say so themselves.
*/
function composePresets(names) {
	const chosen = presets.filter(({ id }) => names.includes(id));
	const retroactive = chosen.length > 0 && chosen.every((preset) => preset.retroactive === true);
	const lists = chosen.map((preset) => {
		const stages = sourced(preset.stages, presetOrigin(preset.id));
		return preset.retroactive === true && !retroactive ? stages.map((stage) => ({
			...stage,
			retroactive: true
		})) : stages;
	});
	return {
		stages: compose(lists),
		retroactive
	};
}
function presetOrigin(name) {
	return `preset ${name}`;
}

// src/policy/layer.ts
/** `path:line` of a value: the origin that `explain` prints. */
function originIn(layer, path) {
	return `${layer.path}:${layer.yaml.position(path, "key").line}`;
}
function problemIn(layer, path, message, suggestion) {
	return {
		path: layer.path,
		...layer.yaml.position(path),
		message,
		suggestion
	};
}
function lacks(layer, path, name, key, suggestion) {
	return problemIn(layer, path, `${name} lacks ${quote(key)}`, suggestion);
}

// src/policy/waiver-reasons.ts
/** Why an artifact may be withheld: the closed list, so that reports can be counted; the words beside it are free. */
const waiverReasons = [
	"safety",
	"privacy",
	"licence",
	"security",
	"commercial",
	"legal",
	"cost",
	"other"
];

// src/policy/waivers.ts
/** At most this many approvals are asked for in a run. */
const confirmLimit = 10;
/** Rules that the schema can't say. `now`: `YYYY-MM-DD`; null leaves out what needs it. */
function waiverProblems(layer, now) {
	return (layer.file.waivers ?? []).flatMap((waiver, index) => {
		const at = (key, message, suggestion) => [problemIn(layer, [
			"waivers",
			index,
			key
		], `waivers[${index + 1}].${key} ${message}`, suggestion)];
		const last = waiver.from ?? now;
		const limit = last === null ? null : daysAfter(last, 365);
		return [
			...waiver.reason === "other" && waiver.text === void 0 ? at("reason", "is \"other\", which says nothing alone", "Add `text` with the reason") : [],
			...waiver.instead?.includes(waiver.artifact) ? at("instead", "names the artifact that is withheld", "Name what is shared in its place") : [],
			...waiver.from !== void 0 && waiver.from > waiver.until ? at("until", "is before `from`", null) : [],
			...waiver.from !== void 0 && now !== null && waiver.from > daysAfter(now, 1) ? at("from", "lies in the future", "Give the day the waiver was granted") : [],
			...limit !== null && waiver.until > limit ? at("until", `is more than ${365} days after ${waiver.from === void 0 ? "today" : "`from`"}`, `The last day it may name is ${limit}`) : []
		];
	});
}
function daysAfter(day, days) {
	return new Date(Date.parse(`${day}T00:00:00Z`) + days * 864e5).toISOString().slice(0, 10);
}
const login = /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}$/i;
function loginOf(approver) {
	const name = approver?.replace(/^@/, "") ?? "";
	return login.test(name) ? name : null;
}
/** One waiver an artifact, the longest; each earlier entry of the file, or each move of `until` since the last report, is a renewal. */
function latest(waivers, earlier) {
	return [...new Set(waivers.map(({ artifact }) => artifact))].flatMap((artifact) => {
		const entries = waivers.map((waiver, index) => ({
			waiver,
			index
		})).filter(({ waiver }) => waiver.artifact === artifact);
		const [last] = entries.toSorted((a, b) => a.waiver.until < b.waiver.until ? 1 : a.waiver.until > b.waiver.until ? -1 : b.index - a.index);
		if (last === void 0) return [];
		const { waiver, index } = last;
		const before = earlier.find((known) => known.artifact === artifact);
		const since = before === void 0 ? 0 : before.renewals + (before.until < waiver.until ? 1 : 0);
		return [{
			index,
			from: waiver.from ?? null,
			waiver: {
				artifact,
				reason: waiver.reason,
				text: waiver.text ?? null,
				approvedBy: waiver["approved-by"] ?? null,
				approval: "declared",
				until: waiver.until,
				instead: waiver.instead ?? [],
				renewals: Math.max(entries.length - 1, since)
			}
		}];
	});
}
/** Confirms approvals, counts renewals, and refuses what the organisation's minimum does not accept. */
async function resolveWaivers(layer, minimum, options) {
	const notes = [];
	const standing = latest(layer.file.waivers ?? [], options.earlier);
	const accepted = (await Promise.all(standing.map(async (one, place) => {
		const approvedBy = loginOf(one.waiver.approvedBy);
		if (approvedBy === null || options.confirmApproval === void 0 || place >= confirmLimit) return one;
		const path = ["waivers", one.index];
		const lineOf = (...key) => layer.yaml.position([...path, ...key]).line;
		const lines = {
			line: lineOf(),
			artifactLine: lineOf("artifact"),
			untilLine: lineOf("until")
		};
		try {
			return await options.confirmApproval({
				artifact: one.waiver.artifact,
				approvedBy,
				until: one.waiver.until,
				path: layer.path,
				...lines
			}) ? {
				...one,
				waiver: {
					...one.waiver,
					approval: "confirmed"
				}
			} : one;
		} catch {
			notes.push(`The approval of the waiver of ${one.waiver.artifact} was not checked.`);
			return one;
		}
	}))).filter(({ waiver, from }) => {
		const objection = minimum === null || minimum === void 0 ? null : objectionTo(waiver, from ?? options.now, minimum);
		if (objection !== null) notes.push(`The organisation does not accept the waiver of ${waiver.artifact}: ${objection}.`);
		return objection === null;
	});
	return {
		waivers: accepted.map(({ waiver }) => waiver),
		indexes: new Map(accepted.map(({ waiver, index }) => [waiver.artifact, index])),
		notes
	};
}
/** Why a minimum refuses a waiver; null when it accepts it. */
function objectionTo(waiver, from, rules) {
	const approver = loginOf(waiver.approvedBy)?.toLowerCase() ?? null;
	const may = rules.approvers?.map((name) => name.replace(/^@/, "").toLowerCase());
	if (rules.artifacts !== void 0 && !rules.artifacts.includes(waiver.artifact)) return "this kind may not be withheld";
	if (rules.reasons !== void 0 && !rules.reasons.some((reason) => reason === waiver.reason)) return `${quote(waiver.reason)} is not an accepted reason`;
	if (may !== void 0 && (approver === null || !may.includes(approver))) return "it is not approved by someone who may";
	if (rules.approval === "confirmed" && waiver.approval !== "confirmed") return "its approval is not confirmed by a review";
	if (rules["max-renewals"] !== void 0 && waiver.renewals > rules["max-renewals"]) return `it was renewed ${waiver.renewals === 1 ? "once" : `${waiver.renewals} times`}`;
	const days = from !== null && isDay(from) ? daysFrom(from, waiver.until) : null;
	if (rules["max-days"] !== void 0 && days !== null && days > rules["max-days"]) return `it runs ${days} days, and may run ${rules["max-days"]}`;
	return null;
}

// src/policy/synonyms.ts
/** Other names people have for artifact kinds. Only for suggestions: a file uses the one name. */
const kindNames = /* @__PURE__ */ new Map([
	["paper", "preprint"],
	["arxiv", "preprint"],
	["technical-report", "preprint"],
	["source", "code"],
	["source-code", "code"],
	["evaluation", "evals"],
	["evaluations", "evals"],
	["eval-code", "evals"],
	["benchmarks", "evals"],
	["results", "eval-results"],
	["model", "weights"],
	["models", "weights"],
	["model-weights", "weights"],
	["parameters", "weights"],
	["dataset", "data"],
	["datasets", "data"],
	["dataset-card", "data-card"],
	["datasheet", "data-card"],
	["data-statement", "data-card"],
	["system-card", "safety-note"],
	["safety", "safety-note"],
	["reproducibility", "repro"],
	["reproduction", "repro"],
	["logs", "training-logs"],
	["environment", "dependencies"],
	["requirements", "dependencies"],
	["licence", "license"],
	["doi", "archive"]
]);
const keyNames = /* @__PURE__ */ new Map([
	["presets", "preset"],
	["tags", "releases"],
	["include", "tags"],
	["enforce", "fail-on"],
	["expires", "until"],
	["approver", "approved-by"],
	["substitutes", "instead"],
	["deadline", "due"],
	["name", "id"],
	["n/a", "not-applicable"]
]);
const wordNames = /* @__PURE__ */ new Map([
	["license", "licence"],
	["yes", "true"],
	["on", "true"],
	["no", "false"],
	["off", "false"]
]);
const folded = (word) => word.trim().toLowerCase().replaceAll(/[_\s]+/g, "-").slice(0, 64);
/** The allowed name someone meant by another name for the same thing; null where none is known. */
function synonym(word, allowed) {
	const name = folded(word);
	if (allowed.includes(name)) return name;
	const isKinds = allowed.some((candidate) => candidate === artifactKinds[0]);
	for (const names of isKinds ? [kindNames] : [keyNames, wordNames]) {
		const meant = names.get(name);
		if (meant !== void 0 && allowed.includes(meant)) return meant;
	}
	return null;
}

// src/policy/yaml.ts
/** Bounds on a policy file: real ones have 2 kB and 200 tokens. They hold before anything is parsed, for a parser's worst case is bad. */
const yamlLimits = {
	/** UTF-8 bytes. */
	bytes: 65536,
	tokens: 8e3,
	/** Nesting of collections. */
	depth: 12,
	aliases: 20
};
/** Reads a YAML 1.2 file of the core schema: no custom tags, no merge keys, no complex keys, one document. */
function readYaml(path, content) {
	const text = content.replace(/^\ufeff/, "");
	const at = (message, suggestion, position = {
		line: 1,
		column: 1
	}) => ({
		file: null,
		problems: [{
			path,
			...position,
			message,
			suggestion
		}]
	});
	if (text.length > yamlLimits.bytes || new TextEncoder().encode(text).length > yamlLimits.bytes) return at("the file is larger than 64 kB", "Shorten it: a policy needs a few dozen lines");
	const excess = scan(text);
	if (excess !== null) return at(excess.message, excess.suggestion, excess.position);
	const counter = new LineCounter();
	const document = parseDocument(text, {
		version: "1.2",
		schema: "core",
		uniqueKeys: true,
		strict: true,
		prettyErrors: false,
		lineCounter: counter,
		logLevel: "error"
	});
	const position = (offset) => {
		const { line, col } = counter.linePos(offset);
		return {
			line: Math.max(1, line),
			column: Math.max(1, col)
		};
	};
	if (document.directives?.yaml.version !== "1.2") return at("the file asks for another version of YAML than 1.2", "Remove the line \"%YAML\"");
	const complaints = [...document.errors, ...document.warnings];
	if (complaints.length > 0) return {
		file: null,
		problems: complaints.map(({ code, message, pos }) => ({
			path,
			...position(pos[0]),
			...inOurWords(code, message)
		})).slice(0, 20)
	};
	const alias = danglingAlias(document);
	if (alias !== null) return at(`the alias "*${alias.source.slice(0, 40)}" names nothing`, "Write the value out", position(alias.offset));
	let value;
	try {
		value = document.toJS({ maxAliasCount: yamlLimits.aliases });
	} catch {
		return at("the aliases of the file expand to too much", "Write the values out");
	}
	return {
		file: {
			value,
			position: locator(document, position)
		},
		problems: []
	};
}
/** What the lexer puts between tokens that is not in the text. */
const marks = /* @__PURE__ */ new Set([
	"",
	"",
	""
]);
/** Bounds nesting, size and aliases on tokens: the lexer takes linear time, the parser does not (`? ? ?…` takes minutes). */
function scan(text) {
	let line = 1;
	let lineStart = 0;
	let offset = 0;
	let count = 0;
	let flow = 0;
	let dashes = 0;
	let aliases = 0;
	for (const token of new Lexer().lex(text)) {
		const position = {
			line,
			column: offset - lineStart + 1
		};
		count += 1;
		if (token === "[" || token === "{") flow += 1;
		else if (token === "]" || token === "}") flow -= 1;
		else if (token === "-") dashes += 1;
		else if (token.startsWith("*")) aliases += 1;
		if (token === "?") return {
			message: "keys that are collections (\"? \") are not supported",
			suggestion: "Write \"key: value\"",
			position
		};
		if (flow > yamlLimits.depth || dashes > yamlLimits.depth) return {
			message: "the file is nested too deeply",
			suggestion: null,
			position
		};
		if (aliases > yamlLimits.aliases) return {
			message: `a file may have ${yamlLimits.aliases} aliases`,
			suggestion: "Write the values out",
			position
		};
		if (count > yamlLimits.tokens) return {
			message: "the file has too many entries",
			suggestion: "Shorten it: a policy needs a few dozen lines",
			position
		};
		if (!marks.has(token)) offset += token.length;
		const lines = token.split("\n").length - 1;
		if (lines > 0) {
			line += lines;
			lineStart = offset - (token.length - token.lastIndexOf("\n") - 1);
			dashes = 0;
		}
	}
	return null;
}
const ourWords = {
	DUPLICATE_KEY: ["this key is there twice", "Keep one of the two"],
	TAB_AS_INDENT: ["tabs can’t indent YAML", "Indent with spaces"],
	MULTIPLE_DOCS: ["the file holds more than one document", "Remove the line \"---\""],
	TAG_RESOLVE_FAILED: ["tags (\"!…\") are not supported", "Write the plain value"],
	MISSING_CHAR: ["a quote or bracket is not closed", null],
	BAD_INDENT: ["the indentation does not fit", "Indent entries of one list or map alike"]
};
function inOurWords(code, message) {
	const [words, suggestion] = ourWords[code] ?? [`not valid YAML: ${message.replace(/\s+/g, " ").slice(0, 120)}`, null];
	return {
		message: words,
		suggestion
	};
}
function danglingAlias(document) {
	const pending = [document.contents];
	for (let item = pending.pop(); item !== void 0; item = pending.pop()) {
		if (isAlias(item) && item.resolve(document) === void 0) return {
			source: item.source,
			offset: item.range?.[0] ?? 0
		};
		if (isPair(item)) pending.push(item.key ?? void 0, item.value ?? void 0);
		else if (isCollection(item)) pending.push(...item.items);
	}
	return null;
}
function locator(document, position) {
	return (path, part = "value") => {
		let node = document.contents;
		let offset = node?.range?.[0] ?? 0;
		for (const [index, step] of path.entries()) {
			const container = isAlias(node) ? node.resolve(document) : node;
			if (!isCollection(container)) break;
			const pair = isMap(container) ? container.items.find(({ key }) => isScalar(key) && String(key.value) === String(step)) : void 0;
			const next = pair?.value ?? (isMap(container) ? void 0 : container.get(Number(step), true));
			if (pair !== void 0 && (!isNode(next) || part === "key" && index === path.length - 1) && isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
			else if (isNode(next)) offset = next.range?.[0] ?? offset;
			if (!isNode(next)) break;
			node = next;
		}
		return position(offset);
	};
}
/** How a value looks in a message: its kind for collections, itself for scalars. */
function describeValue(value) {
	if (value === null || value === void 0) return "nothing";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "a map";
	return quote(value);
}

// src/policy/issues.ts
/** Turns what the schema found into problems with line, column and a suggestion, in the order of the file. */
function problemsOf(issues, schema, path, file) {
	return issues.flatMap((issue) => explain(issue, [], schema, path, file)).toSorted((a, b) => a.line - b.line || a.column - b.column).slice(0, 20);
}
function explain(issue, base, schema, path, file) {
	const at = [...base, ...issue.path];
	const value = valueAt(file.value, at);
	if (issue.code === "invalid_union") {
		const telling = issue.errors.find((errors) => !errors.every((error) => isAnotherType(error, value)));
		if (telling !== void 0 && !telling.every(isAboutForm)) return telling.flatMap((error) => explain(error, at, schema, path, file));
		if (telling !== void 0) return [{
			path,
			...file.position(at),
			message: `${nameOf$1(at)} ${issue.message}, not ${describeValue(value)}`,
			suggestion: hints([...telling, issue], value)
		}];
	}
	if (issue.code === "unrecognized_keys") {
		const allowed = keysAt(schema, at);
		return issue.keys.map((key) => ({
			path,
			...file.position([...at, key], "key"),
			message: `unknown key ${quote(key)}${at.length === 0 ? "" : ` in ${nameOf$1(at)}`}`,
			suggestion: didYouMean(key, allowed) ?? (allowed.length === 0 ? null : `Known here: ${allowed.slice(0, 20).join(", ")}`)
		}));
	}
	if (value === void 0 && at.length > 0) return [{
		path,
		...file.position(at.slice(0, -1)),
		message: `${nameOf$1(at.slice(0, -1))} lacks ${quote(at.at(-1))}`,
		suggestion: needed(issue)
	}];
	const [message, suggestion] = inWords(issue, value);
	return [{
		path,
		...file.position(at),
		message: `${nameOf$1(at)} ${message}`,
		suggestion
	}];
}
/** Says the issue no more than that the value has the wrong form? Then the union's own words, which name every form, say it better. */
function isAboutForm(issue) {
	return issue.path.length === 0 && (issue.code === "invalid_value" || issue.code === "invalid_format" || issue.code === "invalid_type");
}
/** Did this branch of a union fail because the value is of another type altogether? */
function isAnotherType(issue, value) {
	if (issue.path.length > 0) return false;
	if (issue.code === "invalid_union") return issue.errors.every((errors) => errors.some((error) => isAnotherType(error, value)));
	return issue.code === "invalid_type" || issue.code === "invalid_value" && typeof value !== "string";
}
function inWords(issue, value) {
	const ours = issue.message === "Invalid input" ? null : issue.message;
	const but = `, not ${describeValue(value)}`;
	switch (issue.code) {
		case "invalid_value": return [(ours ?? `takes ${issue.values.map(String).join(", ")}`) + but, hints([issue], value)];
		case "custom": return [`${ours} ${describeValue(value)}`, null];
		case "too_big": return [`may have ${issue.maximum} ${unitOf(issue.origin)} at most`, null];
		case "too_small": return [issue.origin === "number" ? `is at least ${issue.minimum}` : "is empty", "Give a value, or remove the key"];
		case "invalid_type": return [(ours ?? `takes ${typeNames[issue.expected] ?? issue.expected}`) + but, hints([issue], value)];
		default: return [(ours ?? "is not valid") + but, hints([issue], value)];
	}
}
/** What the value should have been, guessed from what the issues expected of it. */
function hints(issues, value) {
	if (value === null) return "Give a value, or remove the key";
	if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return null;
	const written = String(value);
	const words = issues.flatMap((issue) => issue.code === "invalid_value" ? issue.values.map(String) : []);
	const expected = issues.map((issue) => `${issue.message} ${issue.code === "invalid_type" ? issue.expected : ""}`).join(" ");
	const guess = (/duration/.test(expected) ? durationMeant(written) : null) ?? (/date/.test(expected) ? dayMeant(written) : null) ?? (/boolean|true/.test(expected) ? synonym(written, ["true", "false"]) : null);
	if (guess !== null && guess !== written) return `Did you mean ${guess}?`;
	const word = words.length === 0 ? null : didYouMean(written, words);
	if (word !== null) return word;
	if (words.length > 0) return `One of: ${words.join(", ")}`;
	return typeof value === "number" && /identifiers|Invalid input string/.test(expected) ? `Put it in quotes: "${written}"` : null;
}
const typeNames = {
	string: "text",
	number: "a number",
	int: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "a map",
	record: "a map"
};
function unitOf(origin) {
	return origin === "string" ? "characters" : origin === "array" ? "entries" : "";
}
function needed(issue) {
	if (issue.code === "invalid_value") return `Give one of: ${issue.values.map(String).join(", ")}`;
	return issue.message === "Invalid input" ? null : `It ${issue.message}`;
}
function didYouMean(word, allowed) {
	const name = synonym(word, allowed) ?? closest(word, allowed);
	return name === null ? null : `Did you mean ${quote(name)}?`;
}
/** `stages[2].requires[0]`, as people would point at it; `the policy` for the whole file. */
function nameOf$1(path) {
	if (path.length === 0) return "the policy";
	return path.map((step) => typeof step === "number" ? `[${step + 1}]` : `.${String(step).slice(0, 40)}`).join("").replace(/^\./, "");
}
function valueAt(value, path) {
	return path.reduce((found, step) => typeof found === "object" && found !== null && Object.hasOwn(found, step) ? found[step] : void 0, value);
}
/** The keys that the schema knows at a path; of several forms, those of the map. */
function keysAt(schema, path) {
	const [step, ...rest] = path;
	if (schema instanceof $ZodOptional) return keysAt(schema._zod.def.innerType, path);
	if (schema instanceof $ZodUnion) return schema._zod.def.options.map((option) => keysAt(option, path)).find((keys) => keys.length > 0) ?? [];
	if (schema instanceof $ZodObject) {
		const { shape } = schema._zod.def;
		if (step === void 0) return Object.keys(shape);
		const inner = shape[String(step)];
		return inner === void 0 ? [] : keysAt(inner, rest);
	}
	if (schema instanceof $ZodRecord) {
		const keys = schema._zod.def.keyType;
		if (step === void 0) return keys instanceof $ZodEnum ? Object.values(keys._zod.def.entries).map(String) : [];
		return keysAt(schema._zod.def.valueType, rest);
	}
	if (schema instanceof $ZodArray && step !== void 0) return keysAt(schema._zod.def.element, rest);
	return [];
}

// src/policy/preset-names.ts
/** The presets, by the name a policy file uses. */
const presetIds = [
	"default-to-share",
	"day-zero",
	"staged-safety",
	"paper-code",
	"neurips",
	"mof-class-3",
	"mof-class-2",
	"mof-class-1",
	"funder-basic",
	"us-federal",
	"eu-gpai",
	"horizon-europe",
	"nih-dms",
	"ukri",
	"wellcome"
];

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
	contact: maybe(text(200), "Whom to ask: a login, an address, a link. Shown with the report, and told to hosts that are asked for proof."),
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
	languages: maybe(array(matching(/^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}$/, "language tags such as en")).check(_minLength(1), _maxLength(10)), "Languages of the repository’s documents, as language tags (`en`, `zh`), for readers of this file: documents in others are read all the same."),
	minimum: maybe(minimum, "Organisation files only: what no repository can weaken.")
});
const minimumSchema = minimum;

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
			requirement: requirement$1(kind),
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
		requirement: requirement$1(kind),
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
			...stages.value.length === 0 ? ["The policy asks for nothing: every stage was dropped."] : [],
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
	return files.some(({ stages }) => stages !== void 0 && stages.length > 0) ? [] : [builtInPreset];
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

export { didYouMean as a, presets as c, presetIds as i, policyFile as n, daysAfter as o, settingsTable as r, composePresets as s, resolvePolicy as t };