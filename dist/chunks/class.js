import { t as licenceTables } from "./licences.js";

// src/judge/views/mof/components.ts
const mofComponents = [
	{
		id: 9,
		name: "Model architecture",
		level: 3,
		type: "code",
		required: true
	},
	{
		id: 10,
		name: "Model parameters (Final)",
		level: 3,
		type: "data",
		required: true
	},
	{
		id: 11,
		name: "Technical report",
		level: 3,
		type: "document",
		required: true
	},
	{
		id: 12,
		name: "Evaluation results",
		level: 3,
		type: "document",
		required: true
	},
	{
		id: 13,
		name: "Model card",
		level: 3,
		type: "document",
		required: true
	},
	{
		id: 14,
		name: "Data card",
		level: 3,
		type: "document",
		required: true
	},
	{
		id: 20,
		name: "Sample model outputs",
		level: 3,
		type: "document",
		required: false
	},
	{
		id: 7,
		name: "Training code",
		level: 2,
		type: "code",
		required: true
	},
	{
		id: 8,
		name: "Inference code",
		level: 2,
		type: "code",
		required: true
	},
	{
		id: 18,
		name: "Evaluation code",
		level: 2,
		type: "code",
		required: true
	},
	{
		id: 19,
		name: "Evaluation data",
		level: 2,
		type: "data",
		required: true
	},
	{
		id: 22,
		name: "Supporting libraries and tools",
		level: 2,
		type: "code",
		required: false
	},
	{
		id: 15,
		name: "Datasets",
		level: 1,
		type: "data",
		required: true
	},
	{
		id: 16,
		name: "Data preprocessing code",
		level: 1,
		type: "code",
		required: true
	},
	{
		id: 17,
		name: "Model metadata",
		level: 1,
		type: "data",
		required: false
	},
	{
		id: 21,
		name: "Research paper",
		level: 1,
		type: "document",
		required: true
	},
	{
		id: 24,
		name: "Model parameters (Intermediate)",
		level: 1,
		type: "data",
		required: true
	}
];

// src/judge/views/mof/class.ts
const mofTables = {
	components: mofComponents,
	licences: licenceTables
};
const labels = {
	0: "Unclassified",
	3: "Class III - Open Model",
	2: "Class II - Open Tooling Model",
	1: "Class I - Open Science Model"
};
/** Most components read of one file: the framework knows 17. */
const componentLimit = 1e3;
/**
* Classifies a model file of the Model Openness Framework, as the Model Openness Tool does.
* Rule: https://isitopen.ai, Model Openness Framework 1.0 (licences: own, else by content type, else of the distribution; classes add up).
* @param model the parsed YAML, of whatever shape: nothing in it makes this throw
*/
function mofClass(model, tables = mofTables) {
	const warnings = [];
	const release = recordOf(recordOf(model)?.release);
	if (release === null) warnings.push("no `release` in the file");
	const global = globalLicences(release?.license, warnings);
	const listed = componentsOf(release?.components, warnings);
	const entries = listed.map((component) => entryOf(component, global, tables, warnings)).filter((entry) => entry !== null);
	const best = bestOfEach(entries, warnings);
	const needs = levelNeeds(best, tables);
	const complete = (level) => needs[level].every((need) => best.get(need.id)?.open === true);
	const progress = progressOf(needs, best);
	const reached = [
		1,
		2,
		3
	].find((level) => progress[level] === 100 && complete(level)) ?? 0;
	const next = reached === 0 ? 3 : reached === 1 ? null : reached - 1;
	return {
		class: reached,
		label: labels[reached],
		progress,
		components: entries,
		missing: next === null ? [] : needs[next].filter((need) => best.get(need.id)?.open !== true).map(({ name }) => name),
		counts: {
			components: listed.length,
			globalLicenses: global.size,
			componentLicenses: entries.filter((entry) => entry.licenceFrom === "component" && entry.licence !== null).length,
			valid: entries.filter((entry) => entry.open).length,
			invalid: entries.filter((entry) => entry.licence !== null && !entry.open).length
		},
		warnings: [...new Set(warnings)]
	};
}
/**
* What each class asks for, those of the classes below it included. A research paper stands in for a technical report that is not there
* under an open licence; then no class asks for the report.
*/
function levelNeeds(best, { components }) {
	const standsIn = best.get(11)?.open !== true && best.has(21);
	const upTo = (level) => components.filter(({ id, required, level: from }) => {
		if (standsIn && id === 11) return false;
		return required && (from >= level || standsIn && id === 21);
	});
	return {
		3: upTo(3),
		2: upTo(2),
		1: upTo(1)
	};
}
function progressOf(needs, best) {
	const share = (level) => {
		const included = needs[level].filter((need) => best.get(need.id)?.open === true).length;
		return needs[level].length === 0 ? 0 : Math.min(100, included / needs[level].length * 100);
	};
	const three = share(3);
	const two = three < 100 ? 0 : share(2);
	return {
		1: two < 100 ? 0 : share(1),
		2: two,
		3: three
	};
}
/** A component listed twice counts once, by its better licence. */
function bestOfEach(entries, warnings) {
	const best = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const before = best.get(entry.id);
		if (before !== void 0) warnings.push(`component listed twice: ${entry.name}`);
		if (before === void 0 || !before.open && entry.open) best.set(entry.id, entry);
	}
	return best;
}
function entryOf(component, global, tables, warnings) {
	const given = textOf(component.name);
	const known = tables.components.find(({ name }) => name === given) ?? tables.components.find(({ name }) => same(name, given));
	if (known === void 0) {
		warnings.push(given === "" ? "a component without a name" : `unknown component: ${given}`);
		return null;
	}
	if (Object.hasOwn(component, "license_name") && !Object.hasOwn(component, "license")) warnings.push("an older file format: `license_name` of a component is not read, write `license`");
	const { licence, from } = licenceOf(component, known.type, global);
	if (licence !== null && !tables.licences.isKnown(licence)) {
		const meant = tables.licences.canonical(licence);
		warnings.push(`unknown licence: ${licence}${meant === null ? "" : ` (did you mean ${meant}?)`}`);
	}
	const open = licence !== null && tables.licences.isOpen(licence);
	const appropriate = licence !== null && tables.licences.isAppropriate(licence, known.type);
	if (open && !appropriate) warnings.push(`${licence} is not made for ${known.type}: ${known.name}`);
	return {
		id: known.id,
		name: known.name,
		licence,
		licenceFrom: from,
		open,
		appropriate
	};
}
/** The component's own key wins even when it is empty or says `unlicensed`: then there is no licence, and no fallback. */
function licenceOf(component, type, global) {
	if (Object.hasOwn(component, "license")) return {
		licence: licenceName(component.license),
		from: "component"
	};
	for (const from of [type, "distribution"]) {
		const licence = global.get(from);
		if (licence !== void 0) return {
			licence,
			from
		};
	}
	return {
		licence: null,
		from: null
	};
}
/** `license: {distribution: {name}, code: {name}, …}`; a plain text is taken for the whole distribution, a list is none. */
function globalLicences(value, warnings) {
	const licences = /* @__PURE__ */ new Map();
	const plain = typeof value === "string" ? licenceName(value) : null;
	if (plain !== null) licences.set("distribution", plain);
	for (const [key, entry] of Object.entries(recordOf(value) ?? {})) {
		const name = licenceName(entry);
		if (!globalKeys.has(key)) warnings.push(`unknown kind of licence: ${key.slice(0, 100)}`);
		else if (name !== null) licences.set(key, name);
	}
	return licences;
}
const globalKeys = /* @__PURE__ */ new Set([
	"distribution",
	"code",
	"data",
	"document"
]);
function componentsOf(value, warnings) {
	if (value === void 0 || value === null) return [];
	if (!Array.isArray(value)) {
		warnings.push("`components` is not a list");
		return [];
	}
	const listed = value.slice(0, componentLimit).map(recordOf);
	if (value.length > componentLimit) warnings.push(`more than ${componentLimit} components: the rest was not read`);
	if (listed.includes(null)) warnings.push("a component that is not a mapping");
	return listed.filter((component) => component !== null);
}
function licenceName(value) {
	const name = textOf(recordOf(value)?.name ?? value);
	return name === "" || name.toLowerCase() === "unlicensed" ? null : name;
}
function recordOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
}
function textOf(value) {
	return typeof value === "string" ? value.trim().slice(0, 200) : "";
}
function same(a, b) {
	return a.toLowerCase() === b.toLowerCase();
}

export { mofComponents as n, mofClass as t };