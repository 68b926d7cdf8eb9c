import { n as isOut, t as artifactOf } from "./openness.js";

// src/judge/views/completeness.ts
const items = [
	{
		id: "dependencies",
		title: "Specification of dependencies",
		kind: "dependencies"
	},
	{
		id: "training-code",
		title: "Training code",
		kind: "training-code"
	},
	{
		id: "evaluation-code",
		title: "Evaluation code",
		kind: "evals"
	},
	{
		id: "pretrained-models",
		title: "Pre-trained models",
		kind: "weights"
	},
	{
		id: "results",
		title: "Table of results, with the commands that produce them",
		kind: "eval-results"
	}
];
/**
* The five items of the ML Code Completeness Checklist.
* Source: paperswithcode/releasing-research-code (NeurIPS 2020 code submission guidelines).
* A gated model counts, as it did for the checklist's authors: what counts there is that it can be had.
*/
function codeCompleteness(report) {
	const judged = items.map((item) => {
		const artifact = artifactOf(report, item.kind);
		const met = isOut(artifact) || artifact?.status === "gated";
		const noCommands = item.kind === "eval-results" && met && !isOut(artifactOf(report, "repro"));
		return {
			...item,
			met,
			note: noCommands ? "no exact commands stand beside the results" : artifact?.status === "gated" ? "gated" : null
		};
	});
	return {
		score: judged.filter(({ met }) => met).length,
		of: 5,
		items: judged
	};
}

export { codeCompleteness };