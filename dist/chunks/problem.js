// src/policy/requirement.ts
/** What can stand in for weights that stay private: a reader can still judge the work by them (DESIGN §6). */
const weightSubstitutes = [
	"evals",
	"training-logs",
	"data-card",
	"repro"
];
/** Things that live on other hosts and are fetched: only a proof says that they are really there. */
const fetched = /* @__PURE__ */ new Set([
	"preprint",
	"code",
	"training-code",
	"inference-code",
	"weights",
	"checkpoints",
	"data",
	"archive"
]);
/** Things whose gate may have a good reason: terms of use, licences, personal data. */
const gateable = /* @__PURE__ */ new Set([
	"weights",
	"checkpoints",
	"data"
]);
/** The proof wanted of a kind where the policy names none. Training logs stay `linked`: their hosts show pages, not bytes. */
function defaultProof(kind) {
	return fetched.has(kind) ? "verified" : "linked";
}
/** How a gate on a kind is taken where the policy does not say (DESIGN §6). */
function defaultGated(kind) {
	return gateable.has(kind) ? "accept-with-reason" : "refuse";
}
/** Kinds that depend on a thing that not every project has: they are asked for only where there is a sign of it. */
const dependsOn = /* @__PURE__ */ new Map([
	["weights", "own-weights"],
	["checkpoints", "own-weights"],
	["model-card", "own-weights"],
	["data", "own-data"],
	["data-card", "own-data"]
]);
/** When a kind is asked for where the policy does not say. */
function defaultWhen(kind) {
	return dependsOn.get(kind) ?? "always";
}
/** A requirement with the defaults of its kind; `given` wins over them. Weights are shared where safe: they alone may be withheld by default. */
function requirement(kind, given = {}) {
	return {
		kind,
		proof: defaultProof(kind),
		gated: defaultGated(kind),
		when: defaultWhen(kind),
		whereSafe: kind === "weights",
		instead: kind === "weights" ? {
			atLeast: 2,
			of: weightSubstitutes
		} : null,
		completeness: null,
		source: null,
		...given
	};
}

// src/policy/built-in.ts
/** Name of the built-in preset, and of what it is taken from. */
const builtInPreset = "default-to-share";
const builtInSource = "default-to-share: the built-in staged-release policy";
const source = builtInSource;
/** Preprint first, then code, evals, the pack around them, and weights where safe. */
const builtInStages = [
	{
		id: "preprint",
		title: "Preprint",
		requires: [requirement("preprint", { source }), requirement("citation", { source })],
		due: { after: "P0D" }
	},
	{
		id: "code",
		title: "Code",
		requires: [
			requirement("code", { source }),
			requirement("dependencies", { source }),
			requirement("license", { source })
		],
		due: { after: "P30D" }
	},
	{
		id: "evals",
		title: "Evals",
		requires: [requirement("evals", { source }), requirement("eval-results", { source })],
		due: { after: "P45D" }
	},
	{
		id: "pack",
		title: "Release pack",
		requires: [
			requirement("repro", { source }),
			requirement("training-logs", {
				source,
				when: "own-weights",
				whereSafe: true,
				instead: {
					atLeast: 0,
					of: []
				}
			}),
			requirement("data-card", { source })
		],
		due: { after: "P90D" }
	},
	{
		id: "weights",
		title: "Weights",
		requires: [
			requirement("safety-note", {
				source,
				when: "own-weights"
			}),
			requirement("weights", { source }),
			requirement("model-card", { source })
		],
		due: { after: "P120D" }
	}
];
/** The policy of a repository that has none. Written without the schema library, so that it costs nothing to load. */
const builtInPolicy = {
	source: {
		path: null,
		presets: [builtInPreset],
		organisation: null
	},
	adopted: null,
	releases: {
		include: ["*"],
		ignore: [],
		prereleases: false
	},
	clock: {
		start: "earliest",
		retroactive: false
	},
	report: {
		comment: "on-change",
		badge: "branch",
		badgeBranch: "default-to-share",
		failOn: "never",
		warnBefore: "P14D",
		proofAge: "P30D"
	},
	contact: null,
	stages: builtInStages,
	artifacts: [],
	waivers: [],
	anonymous: false,
	paused: false,
	languages: ["en"],
	notes: []
};

// src/policy/problem.ts
/** Quotes text of a file for a message: one line, no control or direction marks, at most 60 characters. */
function quote(value) {
	const plain = [...(typeof value === "string" ? value : JSON.stringify(value) ?? String(value)).slice(0, 240)].map((character) => /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(character) ? " " : character).join("");
	return `"${plain.length > 60 ? `${plain.slice(0, 59)}…` : plain}"`;
}
/** `path:line:column: message. suggestion.` — the shape editors and terminals link. */
function problemLine(problem) {
	const suggestion = problem.suggestion === null ? "" : ` ${problem.suggestion}${problem.suggestion.endsWith("?") ? "" : "."}`;
	return `${problem.path}:${problem.line}:${problem.column}: ${problem.message}.${suggestion}`;
}

export { builtInSource as a, builtInPreset as i, quote as n, builtInStages as o, builtInPolicy as r, requirement as s, problemLine as t };