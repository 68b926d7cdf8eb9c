// src/judge/fail-on.ts
/** Which standings of a required kind fail a run. What is withheld by a waiver never does, and neither does a paused policy. */
const failing = {
	never: [],
	overdue: ["overdue"],
	broken: ["overdue", "broken"],
	missing: [
		"overdue",
		"broken",
		"due",
		"gated",
		"unverifiable"
	]
};
/**
* Should the run fail? `missing` counts anything required that is not met, whatever its date.
* @returns `why` in one line, for people; it says so too when nothing fails
*/
function shouldFail(report, failOn) {
	const bad = report.stages.flatMap((stage) => stage.requires).filter((requirement) => failing[failOn].includes(requirement.standing));
	if (bad.length === 0) return {
		fail: false,
		why: failOn === "never" ? "fail-on is never" : `nothing is ${words[failOn]}`
	};
	return {
		fail: true,
		why: `fail-on: ${failOn}; ${[...new Set(bad.map(text))].join(", ")}`
	};
}
const words = {
	overdue: "overdue",
	broken: "overdue or broken",
	missing: "missing"
};
function text({ kind, standing }) {
	return `${kind} ${standing}`;
}

export { shouldFail as t };