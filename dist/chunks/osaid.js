import { Gt as catalogue } from "./base.js";
import { t as licenceTables } from "./licences.js";
import { i as opennessOf, r as licenceFor } from "./openness.js";

// src/judge/views/osaid.ts
/**
* The preferred form to make modifications: data information, code, parameters.
* Source: Open Source AI Definition 1.0 (OSI, 28 October 2024) with its checklist. What a repository can't show (is the data information
* detailed enough? is the code complete?) needs a person: this view says what is there, not that the definition is met.
*/
const rules = [
	{
		id: "data-information",
		title: "Data information",
		kinds: [
			"data",
			"data-card",
			"preprint"
		],
		wants: "any",
		osi: false
	},
	{
		id: "code",
		title: "Code",
		kinds: [
			"training-code",
			"evals",
			"inference-code"
		],
		wants: "all",
		osi: true
	},
	{
		id: "parameters",
		title: "Parameters",
		kinds: ["weights"],
		wants: "all",
		osi: false
	}
];
/** The Open Source AI Definition as a read-only view. Overall it is open only if every element is, closed if none is even in part. */
function osaid(report) {
	const elements = rules.map((rule) => elementOf(report, rule));
	return {
		dot: together(elements.map(({ dot }) => dot)),
		elements
	};
}
function elementOf(report, rule) {
	const told = rule.kinds.map((kind) => ({
		kind,
		title: catalogue[kind].title,
		...opennessOf(report, kind)
	})).map((part) => rule.osi ? osiOnly(report, part) : part);
	const all = told.map(({ dot }) => dot);
	const dot = rule.wants === "all" ? together(all) : all.includes("open") ? "open" : all.includes("partial") ? "partial" : "closed";
	return {
		id: rule.id,
		title: rule.title,
		dot,
		parts: told
	};
}
/** Code must come under a licence that the OSI approved; another free one counts in part. */
function osiOnly(report, part) {
	const licence = licenceFor(report, "code")?.id ?? null;
	if (part.dot !== "open" || licence === null || licenceTables.isOsiApproved(licence)) return part;
	return {
		...part,
		dot: "partial",
		why: `shared, ${licence} is not approved by the OSI`
	};
}
function together(all) {
	if (all.every((dot) => dot === "open")) return "open";
	return all.every((dot) => dot === "closed") ? "closed" : "partial";
}

export { osaid };