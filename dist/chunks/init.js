import { T as value_writeFile, _ as printable, f as instant, h as repositoryName, i as openSource, m as parseOptions, v as reasonOf, y as value_mkdir } from "./local.js";
import { Gt as catalogue, Wt as artifactKinds, dn as UserError, mn as value_join, pn as value_dirname, un as test } from "./base.js";
import { n as examine, r as readEach } from "./engine.js";
import { t as docsUrl } from "./version2.js";
import { a as didYouMean, c as presets, i as presetIds, o as daysAfter, s as composePresets } from "./policy-file.js";

// src/policy/init/policy-text.ts
let pattern$1$1;
const schemaUrl = `${docsUrl.replace("https://github.com/", "https://raw.githubusercontent.com/")}/main/schemas/policy.schema.json`;
/** Days that the example of a waiver runs. */
const exampleWaiverDays = 180;
/**
* The policy that is proposed: presets, the day of adoption, the dates the repository promised itself, and as comments what was found.
* @param today `YYYY-MM-DD`
*/
function policyText(names, today, detections) {
	const summary = names.length === 1 ? ` # ${presets.find(({ id }) => id === names[0])?.summary ?? ""}` : "";
	return `${[
		"# What this repository will share, by when, and what is withheld for which reason.",
		`# The language: ${docsUrl}/blob/main/docs/policy.md`,
		`# yaml-language-server: $schema=${schemaUrl}`,
		`preset: ${names.length === 1 ? names[0] : `[${names.join(", ")}]`}${summary}`,
		`adopted: ${today} # no stage is due before this day`,
		...promisedStages(names, today, detections),
		"",
		...foundArtifacts(detections),
		"",
		"# Withheld on purpose? Say so, for at most 365 days. With enough shared in its place it counts as compliant.",
		"# waivers:",
		"#   - artifact: weights",
		"#     reason: safety",
		"#     approved-by: login",
		`#     until: ${daysAfter(today, exampleWaiverDays)}`,
		"#     instead: [evals, repro]"
	].join("\n")}\n`;
}
/** Kinds whose promised dates are worth a stage. */
const promisable = [
	"preprint",
	"code",
	"evals",
	"weights",
	"data"
];
/** A date that the README gives is the date the policy proposes: the last one promised for what is not out yet. */
function promisedStages(names, today, detections) {
	const stages = composePresets(names).stages;
	const dated = detections.flatMap(({ kind, status, promises }) => {
		if (!promisable.includes(kind) || status !== "promised" && status !== "missing") return [];
		const [last] = promises.filter(({ due }) => due !== null && due > today).toSorted((a, b) => (a.due ?? "") < (b.due ?? "") ? 1 : -1);
		if (last === void 0 || last.due === null) return [];
		const stage = stages.find(({ requires }) => requires.some(({ requirement }) => requirement.kind === kind));
		return [{
			kind,
			id: stage?.id ?? kind,
			isNew: stage === void 0,
			due: last.due,
			where: placeOf(last.path, last.line)
		}];
	});
	const first = dated.filter(({ id }, index) => dated.findIndex((other) => other.id === id) === index);
	if (first.length === 0) return [];
	return ["stages: # dates that the repository promised", ...first.flatMap(({ kind, id, isNew, due, where }) => [
		`  - id: ${id}`,
		...isNew ? [`    requires: [${kind}]`] : [],
		`    due: ${due} # ${catalogue[kind].title.toLowerCase()}${where}`
	])];
}
function placeOf(path, line) {
	if (path === null) return "";
	return `, ${plain(path)}${line === null ? "" : ` line ${line}`}`;
}
/** Identifiers shown for a kind at most. */
const shown = 5;
function foundArtifacts(detections) {
	const lines = artifactKinds.flatMap((kind) => {
		const found = detections.find((detection) => detection.kind === kind);
		if (found === void 0 || kind === "license") return [];
		const identifiers = found.identifiers.slice(0, shown).map(scalar);
		if (identifiers.length > 0) return [`#   ${kind}: ${identifiers.length === 1 ? identifiers[0] : `[${identifiers.join(", ")}]`}`];
		return found.status === "not-applicable" ? [`#   ${kind}: { not-applicable: we have none of our own }`] : [];
	});
	if (lines.length === 0) return ["# Nothing of your own was found yet. What detection can’t see is declared under `artifacts:`."];
	return [
		"# Found so far. Uncomment and correct what is wrong: what is declared here beats what is detected.",
		"# artifacts:",
		...lines
	];
}
/** An identifier as a YAML scalar that is safe in a flow list and in a comment. */
function scalar(identifier) {
	const text = plain(identifier);
	return test(pattern$1$1 ??= /^[A-Za-z][A-Za-z0-9:/._@-]*$/, text) && !text.endsWith(":") ? text : JSON.stringify(text);
}
/** Text of the repository on one line. */
function plain(text) {
	return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").slice(0, 200);
}

// src/policy/init/templates.ts
const outlines = [
	{
		kind: "model-card",
		path: "MODEL_CARD.md",
		title: "Model card",
		after: "Mitchell et al. 2019, arXiv:1810.03993",
		sections: [
			["Model details", "Name, version, date, size, architecture, who made it, which paper it belongs to."],
			["Intended use", "Tasks and people it is for."],
			["Out-of-scope use", "What it must not be used for, and what it was never tested on."],
			["Training data", "What it learned from, with links to the data card, filters and known gaps."],
			["Training procedure", "Code at which commit, hyperparameters, hardware, hours, energy."],
			["Evaluation", "Harness and version, model revision, data and split, metric, numbers with spread."],
			["Limitations and bias", "Where it fails, for whom it works less well, how that was found."],
			["Risks and ethical considerations", "What could go wrong when others use it, and what was done about it."],
			["License", "SPDX id of the weights, and of the code and data if they differ."],
			["Citation", "BibTeX of the paper."],
			["Contact", "Where questions and reports go."]
		]
	},
	{
		kind: "data-card",
		path: "DATA_CARD.md",
		title: "Data card",
		after: "Gebru et al. 2018, arXiv:1803.09010",
		sections: [
			["Motivation", "Why the data were collected, by whom, who paid."],
			["Composition", "What one instance is, how many there are, fields, splits, languages."],
			["Collection", "Sources, dates, sampling, who did the work and how they were paid."],
			["Preprocessing and annotation", "Cleaning, filters, deduplication, labels, agreement; where the raw data are."],
			["Uses", "Tasks the data suit, tasks they do not suit."],
			["Personal and sensitive information", "People in the data, consent, how to be removed."],
			["Limitations and bias", "Who and what is missing, known errors."],
			["Distribution and license", "Where to get the data, under which licence, with which checksum."],
			["Maintenance", "Versions, errata, contact, until when it will be kept."],
			["Citation", "BibTeX of the paper."]
		]
	},
	{
		kind: "safety-note",
		path: "SAFETY.md",
		title: "Safety note",
		after: null,
		sections: [
			["Intended use", "What was designed for and tested."],
			["Out-of-scope use and misuse", "Uses to be refused, and misuse that was thought of."],
			["Limitations", "Where the output must not be relied upon."],
			["Bias and fairness", "Groups and languages it was checked on, with results."],
			["Risks", "Dangerous capabilities that were evaluated, how, by whom, with what result."],
			["Mitigations and reporting", "Safeguards in place, what remains, where to report a problem."]
		]
	},
	{
		kind: "repro",
		path: "REPRODUCIBILITY.md",
		title: "Reproducibility checklist",
		after: null,
		sections: [
			["Environment", "Hardware, operating system, exact versions: a lock file or a container."],
			["Data", "How to get each input, with checksums and expected place."],
			["Commands", "One command for each table and figure of the paper, in order, with seeds."],
			["Expected results", "The numbers to expect, and how far they may differ."],
			["Cost", "Time, memory and compute of each command; the smallest run that shows it works."],
			["Known differences", "What in the paper this repository does not reproduce, and why."]
		]
	}
];
/** Templates in our own words, every section open: detection takes them for what they are until they are filled in. */
const templates = outlines.map(({ kind, path, title, after, sections }) => ({
	kind,
	path,
	text: [
		`# ${title}`,
		"",
		`<!-- Fill in each section and remove its TODO; a section that does not apply says why.${after === null ? "" : ` Outline after ${after}.`} -->`,
		...sections.flatMap(([heading, hint]) => [
			"",
			`## ${heading}`,
			"",
			`<!-- ${hint} -->`,
			"",
			"TODO"
		]),
		""
	].join("\n")
}));

// src/policy/init/workflow.ts
let pattern$1;
/** Where the workflow goes. */
const workflowPath = ".github/workflows/default-to-share.yml";
/**
* The workflow, at most 15 lines. Every permission says what is lost without it; none is needed for the report itself.
* @param branch the default branch
*/
function workflowText(branch) {
	return `name: default-to-share
on:
  push: { branches: [${quoted(branch)}], tags: ['**'] }
  release: { types: [published, edited] }
  schedule: [{ cron: '17 6 * * 1' }]
  workflow_dispatch:
permissions:
  contents: write # the badge on its own branch; without it: no badge
  pull-requests: write # the comment on the release's pull request; without it: no comment
  issues: write # the tracking issue of a release; without it: no tracking issue
jobs:
  share:
    runs-on: ubuntu-latest
    steps:
      - uses: default-to-share/default-to-share@v0
`;
}
/** Branch names may hold what YAML or the filter patterns of workflows read as syntax. */
function quoted(branch) {
	if (test(pattern$1 ??= /^[A-Za-z][A-Za-z0-9_./-]*$/, branch)) return branch;
	return `'${branch.replace(/[*?+[\]!\\]/g, (character) => `\\${character}`).replaceAll("'", "''")}'`;
}

// src/policy/init.ts
const policyPath = ".github/default-to-share.yml";
/** Any of these is a policy already. */
const policyCandidates = [
	policyPath,
	".github/default-to-share.yaml",
	"default-to-share.yml",
	"default-to-share.yaml"
];
/**
* Plans what `init` writes: a policy, a workflow, with `releasePack` the documents that are missing. Nothing that is there is touched.
* @throws UserError for a preset that does not exist
*/
function planInit(input) {
	const names = input.preset === void 0 ? [propose(input.detections)] : presetNames(input.preset);
	const branch = input.defaultBranch ?? "main";
	const there = new Map([...input.files.map(({ path }) => path), ...input.existing.keys()].map((path) => [path.toLowerCase(), path]));
	const policy = policyCandidates.map((path) => there.get(path)).find((path) => path !== void 0);
	const wanted = [
		{
			path: policyPath,
			text: () => policyText(names, input.now.slice(0, 10), input.detections),
			skip: policy === void 0 ? null : policy === policyPath ? "already there" : `the policy is in ${policy}`
		},
		{
			path: workflowPath,
			text: () => workflowText(branch),
			skip: null
		},
		...input.releasePack ? templates.map(({ kind, path, text }) => ({
			path,
			text: () => text,
			skip: alreadyShared(input.detections, kind)
		})) : []
	].map((file) => ({
		...file,
		skip: file.skip ?? (there.has(file.path.toLowerCase()) ? "already there" : null)
	}));
	return {
		writes: wanted.filter(({ skip }) => skip === null).map(({ path, text }) => ({
			path,
			text: text()
		})),
		skipped: wanted.flatMap(({ path, skip }) => skip === null ? [] : [{
			path,
			reason: skip
		}]),
		badgeLine: badgeLine(input.repository, branch, policy ?? policyPath),
		notes: notesFor(input, names)
	};
}
/** Data without code or model of their own are judged as data; everything else starts with the staged default. */
function propose(detections) {
	const shows = (kind) => detections.some((detection) => detection.kind === kind && isOut(detection));
	return shows("data") && !shows("weights") && !shows("training-code") && !shows("code") ? "funder-basic" : "default-to-share";
}
function isOut({ status }) {
	return status === "published" || status === "gated" || status === "promised";
}
function presetNames(text) {
	const names = text.split(",").map((name) => name.trim());
	return [...new Set(names)].map((name) => {
		const known = presetIds.find((id) => id === name);
		if (known !== void 0) return known;
		throw new UserError(`There is no preset '${name.slice(0, 60)}'.`, didYouMean(name, presetIds) ?? `Presets: ${presetIds.join(", ")}.`);
	});
}
function alreadyShared(detections, kind) {
	const found = detections.find((detection) => detection.kind === kind);
	if (found?.status === "not-applicable") return "nothing here that it would describe";
	const [evidence] = found?.status === "published" ? found.evidence.filter(({ stub }) => stub !== true) : [];
	if (evidence === void 0) return null;
	return evidence.path === null ? "already shared" : `already shared in ${evidence.path}${evidence.line === null ? "" : ` line ${evidence.line}`}`;
}
function badgeLine(repository, branch, path) {
	const name = repository ?? "OWNER/NAME";
	return `[![Default to share](https://raw.githubusercontent.com/${name}/default-to-share/badge.svg)](${`https://github.com/${name}/blob/${branch.split("/").map(encodeURIComponent).join("/")}/${path}`})`;
}
function notesFor(input, names) {
	const weights = input.detections.find(({ kind }) => kind === "weights");
	const family = (weights?.identifiers.length ?? 0) > 1 && weights?.alsoPromised === true && !names.includes("staged-safety");
	return [
		"The badge appears after the first run on the default branch.",
		...input.repository === null ? ["Put the repository in place of OWNER/NAME in the badge line."] : [],
		...input.defaultBranch === null ? ["The default branch is taken to be main: correct it in the workflow if it is not."] : [],
		...family ? ["Several sizes are out and more are promised: the preset staged-safety has a date and a safety note for each."] : [],
		...input.releasePack ? ["The templates count once their TODOs are filled in."] : []
	];
}
/** The plan as a unified diff: every file is new. */
function renderInitDiff(plan) {
	const files = plan.writes.map(({ path, text }) => {
		const lines = text.replace(/\n$/, "").split("\n");
		return [
			`--- /dev/null`,
			`+++ b/${path}`,
			`@@ -0,0 +1,${lines.length} @@`,
			...lines.map((line) => `+${line}`),
			""
		].join("\n");
	});
	const skipped = plan.skipped.map(({ path, reason }) => `# ${path}: ${reason}\n`);
	return [...files, ...skipped].join("");
}

// src/cli/init.ts
const options = {
	preset: { type: "string" },
	"release-pack": {
		type: "boolean",
		default: false
	},
	repository: { type: "string" },
	now: { type: "string" },
	"dry-run": {
		type: "boolean",
		default: false
	}
};
/** `default-to-share init`: looks at what is there, writes what is missing, never overwrites. */
async function runInit(argv) {
	const { values, positionals } = parseOptions("init", argv, options);
	if (positionals.length > 1) throw new UserError("init takes one PATH.", "See default-to-share help init.");
	const path = positionals[0] ?? ".";
	const source = await openSource(path, null);
	if (source.kind !== "local" || path.endsWith(".json")) throw new UserError(`init writes files: '${path}' is no folder.`, "Give the folder of a clone.");
	if (source.bare === true && !values["dry-run"]) throw new UserError(`init writes files: the bare repository '${path}' has no work tree.`, "Give the folder of a clone, or add --dry-run.");
	if (source.inside) throw new UserError(`'${path}' is a part of the repository in ${source.inside}: GitHub looks for .github at its root alone.`, `Run it at the root: default-to-share init ${source.inside}`);
	const { snapshot } = source;
	const repository = repositoryName(values.repository) ?? snapshot.repository;
	const [examination] = await examine([{
		tag: null,
		head: {
			...snapshot,
			repository
		},
		release: null
	}], [], readEach);
	const branch = snapshot.ref !== null && !snapshot.tags.includes(snapshot.ref) ? snapshot.ref : null;
	const plan = planInit({
		detections: examination?.detections ?? [],
		files: snapshot.files,
		repository,
		defaultBranch: branch,
		now: instant(values.now, () => /* @__PURE__ */ new Date()),
		preset: values.preset,
		releasePack: values["release-pack"],
		existing: /* @__PURE__ */ new Map()
	});
	if (values["dry-run"]) process.stdout.write(printable(renderInitDiff(plan)));
	else await carryOut(plan, path);
	process.stdout.write(printable(nextSteps(plan)));
	return 0;
}
async function carryOut(plan, root) {
	for (const { path, text } of plan.writes) {
		const target = value_join(root, path);
		try {
			await value_mkdir(value_dirname(target), { recursive: true });
		} catch (error) {
			throw new UserError(`can't write ${target}: ${reasonOf(error)}`, "A folder has to be made there.");
		}
		try {
			await value_writeFile(target, text, { flag: "wx" });
			process.stdout.write(`wrote ${path}\n`);
		} catch (error) {
			if (error.code !== "EEXIST") throw new UserError(`can't write ${target}: ${reasonOf(error)}`);
			process.stdout.write(`left ${path}: already there\n`);
		}
	}
	for (const { path, reason } of plan.skipped) process.stdout.write(printable(`left ${path}: ${reason}\n`));
}
function nextSteps({ badgeLine, notes }) {
	return `\nFor the README:\n\n${badgeLine}\n\n${notes.map((note) => `${note}\n`).join("")}`;
}

export { runInit };