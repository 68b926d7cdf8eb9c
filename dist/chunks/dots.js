import { Gt as catalogue } from "./base.js";
import { i as opennessOf } from "./openness.js";

// src/judge/views/dots.ts
/** Open, partial or closed for every kind that applies: a read-only view, apart from what the policy asks. */
function dots(report) {
	return report.artifacts.filter(({ status }) => status !== "not-applicable").map(({ kind }) => ({
		kind,
		title: catalogue[kind].title,
		...opennessOf(report, kind)
	}));
}

export { dots };