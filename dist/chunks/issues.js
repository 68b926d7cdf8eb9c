import { t as artifactKinds } from "./artifacts.js";
import { a as builtInSource, i as builtInPreset, n as quote, o as builtInStages, s as requirement } from "./problem.js";
import { r as sourced } from "./sourced.js";
import { t as require_dist } from "./dist.js";
import { a as daysFrom, c as isDay, i as dayMeant, o as durationMeant, r as compareDurations } from "./preset-names.js";
import { B as $ZodRecord, I as $ZodOptional, J as $ZodUnion, P as $ZodObject, h as $ZodEnum, t as $ZodArray } from "./schemas.js";

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
			...requirement(kind),
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
		requires: wanted.map((want) => typeof want === "string" ? requirement(want, { source }) : requirement(want.kind, {
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
		const lines = {
			line: layer.yaml.position(path).line,
			untilLine: layer.yaml.position([...path, "until"]).line
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

// src/closest.ts
/** The nearest of some names, for "did you mean"; null where none is near (at most a third of the letters differ). */
function closest(word, names) {
	return names.map((name) => ({
		name,
		distance: editDistance(word.slice(0, 64).toLowerCase(), name.toLowerCase())
	})).filter(({ name, distance }) => distance <= Math.max(1, Math.floor(name.length / 3))).sort((a, b) => a.distance - b.distance)[0]?.name ?? null;
}
function editDistance(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
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
var import_dist = require_dist();
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
function readYaml(path, text) {
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
	const counter = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
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
	import_dist.CST.DOCUMENT,
	import_dist.CST.FLOW_END,
	import_dist.CST.SCALAR
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
	for (const token of new import_dist.Lexer().lex(text)) {
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
		if ((0, import_dist.isAlias)(item) && item.resolve(document) === void 0) return {
			source: item.source,
			offset: item.range?.[0] ?? 0
		};
		if ((0, import_dist.isPair)(item)) pending.push(item.key ?? void 0, item.value ?? void 0);
		else if ((0, import_dist.isCollection)(item)) pending.push(...item.items);
	}
	return null;
}
function locator(document, position) {
	return (path, part = "value") => {
		let node = document.contents;
		let offset = node?.range?.[0] ?? 0;
		for (const [index, step] of path.entries()) {
			const container = (0, import_dist.isAlias)(node) ? node.resolve(document) : node;
			if (!(0, import_dist.isCollection)(container)) break;
			const pair = (0, import_dist.isMap)(container) ? container.items.find(({ key }) => (0, import_dist.isScalar)(key) && String(key.value) === String(step)) : void 0;
			const next = pair?.value ?? ((0, import_dist.isMap)(container) ? void 0 : container.get(Number(step), true));
			if (pair !== void 0 && (!(0, import_dist.isNode)(next) || part === "key" && index === path.length - 1) && (0, import_dist.isNode)(pair.key)) offset = pair.key.range?.[0] ?? offset;
			else if ((0, import_dist.isNode)(next)) offset = next.range?.[0] ?? offset;
			if (!(0, import_dist.isNode)(next)) break;
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
			message: `${nameOf(at)} ${issue.message}, not ${describeValue(value)}`,
			suggestion: hints([...telling, issue], value)
		}];
	}
	if (issue.code === "unrecognized_keys") {
		const allowed = keysAt(schema, at);
		return issue.keys.map((key) => ({
			path,
			...file.position([...at, key], "key"),
			message: `unknown key ${quote(key)}${at.length === 0 ? "" : ` in ${nameOf(at)}`}`,
			suggestion: didYouMean(key, allowed) ?? (allowed.length === 0 ? null : `Known here: ${allowed.slice(0, 20).join(", ")}`)
		}));
	}
	if (value === void 0 && at.length > 0) return [{
		path,
		...file.position(at.slice(0, -1)),
		message: `${nameOf(at.slice(0, -1))} lacks ${quote(at.at(-1))}`,
		suggestion: needed(issue)
	}];
	const [message, suggestion] = inWords(issue, value);
	return [{
		path,
		...file.position(at),
		message: `${nameOf(at)} ${message}`,
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
function nameOf(path) {
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

export { resolveWaivers as a, originIn as c, presetOrigin as d, presets as f, sourceSeparator as h, daysAfter as i, problemIn as l, compose as m, problemsOf as n, waiverProblems as o, compareDue as p, readYaml as r, lacks as s, didYouMean as t, composePresets as u };