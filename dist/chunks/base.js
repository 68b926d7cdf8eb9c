import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";

// \0builtin:os
const whole$2 = /* @__PURE__ */ process.getBuiltinModule("node:os");
const value_tmpdir = /* @__PURE__ */ (() => whole$2.tmpdir)();
const value_EOL = /* @__PURE__ */ (() => whole$2.EOL)();

// \0builtin:fs
const whole$1 = /* @__PURE__ */ process.getBuiltinModule("node:fs");
const value_appendFileSync = /* @__PURE__ */ (() => whole$1.appendFileSync)();
const value_closeSync = /* @__PURE__ */ (() => whole$1.closeSync)();
const value_existsSync = /* @__PURE__ */ (() => whole$1.existsSync)();
const value_fstatSync = /* @__PURE__ */ (() => whole$1.fstatSync)();
const value_lstatSync = /* @__PURE__ */ (() => whole$1.lstatSync)();
const value_openSync = /* @__PURE__ */ (() => whole$1.openSync)();
const value_readdirSync = /* @__PURE__ */ (() => whole$1.readdirSync)();
const value_readSync = /* @__PURE__ */ (() => whole$1.readSync)();
const value_readFileSync = /* @__PURE__ */ (() => whole$1.readFileSync)();
const value_realpathSync = /* @__PURE__ */ (() => whole$1.realpathSync)();
const value_statSync = /* @__PURE__ */ (() => whole$1.statSync)();
const value_constants = /* @__PURE__ */ (() => whole$1.constants)();
const value_promises = /* @__PURE__ */ (() => whole$1.promises)();

// \0builtin:path
const whole = /* @__PURE__ */ process.getBuiltinModule("node:path");
const value_resolve = /* @__PURE__ */ (() => whole.resolve)();
const value_join = /* @__PURE__ */ (() => whole.join)();
const value_dirname = /* @__PURE__ */ (() => whole.dirname)();
const value_basename = /* @__PURE__ */ (() => whole.basename)();
const value_sep = /* @__PURE__ */ (() => whole.sep)();

// src/user-error.ts
/**
* The user's mistake or surroundings, not our bug: a wrong path, a bad ref, a policy file with a typo, a spent rate limit.
* The message says what is wrong and where; `hint` says how to fix it. Front doors print both without a stack and leave with code 2.
*/
var UserError = class extends Error {
	/** How to fix it, one sentence; null where there is nothing to do but wait. */
	hint;
	constructor(message, hint = null, options) {
		super(message, options);
		this.name = "UserError";
		this.hint = hint;
	}
};
/** Tells a user's error from ours, by shape: it also holds across two copies of this module (bundle chunks). */
function isUserError(error) {
	return error instanceof Error && "hint" in error && (error.hint === null || typeof error.hint === "string");
}

// \0compile-patterns-once
const padding = "".repeat(1e3);
const compiled = /* @__PURE__ */ new WeakSet();
function compile$1(pattern, text) {
	compiled.add(pattern);
	if (pattern instanceof RegExp && !pattern.global && !pattern.sticky && text.length < 1e3) pattern.test(text + padding);
}
function test(pattern, text) {
	if (!compiled.has(pattern)) compile$1(pattern, text);
	return pattern.test(text);
}
function exec(pattern, text) {
	if (!compiled.has(pattern)) compile$1(pattern, text);
	return pattern.exec(text);
}

// src/render/safe-text.ts
let pattern$1$9;
let pattern$2$2;
/** Invisible joint put inside what GitHub would link or notify. Hostile text can't hold one: `plainText` removes it first. */
const joint = "​";
const defaultLimit = 200;
/**
* Plain text on one line: no control, bidi, zero-width or other invisible format characters, no lone surrogates, no piled-up accents,
* white space folded. Safe in a terminal (no escape sequence survives), not yet in Markdown or HTML.
* @param limit in code points, the ellipsis included
*/
function plainText(text, limit = defaultLimit) {
	const cut = text.slice(0, limit * 4 + 1e3);
	const folded = (test(harmless, cut) ? cut.replace(/ {2,}/g, " ") : stripped(cut)).trim();
	if (folded.length <= limit) return folded;
	const points = [...folded];
	return points.length <= limit ? folded : `${points.slice(0, Math.max(0, limit - 1)).join("").trimEnd()}…`;
}
/** Nothing in it to take out: the usual case, told without the tables of Unicode, which take milliseconds to build. */
const harmless = /^[ -~“”’…]*$/;
function stripped(text) {
	return text.replace(/\p{Cs}/gu, "�").replace(/[\p{Cf}\p{VS}\u115f\u1160\u3164\uffa0]/gu, "").replace(/(\p{M}{4})\p{M}+/gu, "$1").replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
}
/** Text for an issue's title, which GitHub shows without character references. */
function titleText(text, limit = defaultLimit) {
	return breakReferences(plainText(text, limit)).replaceAll("`", "'");
}
/** One line for the log of a workflow: can't start a workflow command (`::error::…`, `##[group]…`) or move the cursor. */
function logLine(text, limit = 1e3) {
	return plainText(text, limit).replace(/^::/, ": :").replaceAll("##[", "## [");
}
/** Text in XML or HTML, as content or inside a quoted attribute. */
function xmlText(text, limit = defaultLimit) {
	return plainText(text, limit).replace(/[&<>"']/g, reference);
}
/**
* Cuts through what GitHub turns into links or notifications: @mentions and addresses, #1, GH-1, owner/name#1, commit hashes,
* owner/name@hash, bare URLs, `www.` and :emoji:. Edges are told by letters and digits: GitHub links behind an underscore, `\b` sees none there.
*/
function breakReferences(text) {
	return text.replace(/@/g, `@${joint}`).replace(/#/g, `#${joint}`).replace(/(?<![0-9a-z])GH-(?=\d)/gi, `$&${joint}`).replace(/:(?=\/\/|[\w+-]+:)/g, `:${joint}`).replace(/(?<![0-9a-z])www(?=\.)/gi, `$&${joint}`).replace(/(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/gi, (hash) => hash.replace(/.{6}(?=.)/g, `$&${joint}`));
}
const reference = (character) => `&#${character.codePointAt(0)};`;
function escapeMarkdown(text) {
	return breakReferences(text).replace(/[&<>"'`*[\]|~\\$]/g, reference).replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, reference("_")).replace(/^[-+=#:]/, reference).replace(/^(\d{1,9})([.)])/, (_, digits, mark) => digits + reference(mark)).replace(/!$/, reference).replaceAll(joint, "&#8203;");
}
function trusted(markdown) {
	return { markdown };
}
const nothing = trusted("");
/** Escaped text, at most `limit` code points. */
function text$1(value, limit) {
	return trusted(escapeMarkdown(plainText(value, limit)));
}
/** A quotation. During double-blind review quotations are empty, and that is said. */
function quotation(value, limit) {
	return value === "" ? trusted("(quotation left out)") : trusted(`“${text$1(value, limit).markdown}”`);
}
/** Template tag: our own words are taken as Markdown, every string put in is escaped, numbers and Markdown are taken as they are. */
function md(words, ...values) {
	let out = words[0] ?? "";
	for (const [index, value] of values.entries()) {
		out += typeof value === "object" ? value.markdown : typeof value === "number" ? String(value) : text$1(value).markdown;
		out += words[index + 1] ?? "";
	}
	return trusted(out);
}
/** Joins the parts that hold anything. */
function join(parts, separator) {
	return trusted(parts.map((part) => part.markdown).filter((part) => part !== "").join(separator));
}
/** Text as code. What a code span can't hold safely in every place (tables, mail, chat) becomes an HTML element with references. */
function code(value, limit) {
	const plain = plainText(value, limit);
	if (plain === "") return nothing;
	return test(pattern$1$9 ??= /[`|@\\#<>&]|GH-\d|:\/\/|www\./i, plain) ? trusted(`<code>${escapeMarkdown(plain)}</code>`) : trusted(`\`${plain}\``);
}
/**
* A sentence of ours that may quote the repository and marks names by backticks: `README.md` line 4. What stands between backticks is code, the
* rest is text, and neither can be more than that.
* @param limit in code points, of the whole
*/
function prose(value, limit) {
	const parts = plainText(value, limit).split("`");
	const odd = parts.length % 2 === 0 ? parts.splice(-2).join("`") : null;
	const all = odd === null ? parts : [...parts, odd];
	return trusted(all.map((part, index) => index % 2 === 1 ? code(part).markdown : between(part, index > 0 && index < all.length - 1)).join(""));
}
/** Text beside code keeps its spaces; two code spans never touch, or their backticks would run together. */
function between(part, inside) {
	if (part.trim() === "") return part === "" && !inside ? "" : " ";
	return `${part.startsWith(" ") ? " " : ""}${escapeMarkdown(part.trim())}${part.endsWith(" ") ? " " : ""}`;
}
/**
* A link of our own: to this repository, its runs or our documentation.
* @returns the label alone when the address is not plain http(s)
*/
function link(label, address) {
	const url = address === null ? null : webUrl(address);
	return url === null || label.markdown === "" ? label : trusted(`[${label.markdown}](${destination(url)})`);
}
/**
* A link that the repository gave. Never to a thread, commit or person on GitHub: GitHub would tell them that we did.
* @param server the GitHub the link is shown on, whatever its host is called
*/
function outsideLink(label, address, server = null) {
	const url = address === null ? null : webUrl(address);
	return url === null || notifies(url, server === null ? null : webUrl(server)) ? label : link(label, url.href);
}
/** Parses an address and refuses all but http(s), and those that hide their host behind credentials. */
function webUrl(address) {
	if (address.length > 2e3) return null;
	try {
		const url = new URL(address);
		return (url.protocol === "https:" || url.protocol === "http:") && url.username === "" && url.password === "" ? url : null;
	} catch {
		return null;
	}
}
const threads = /\/(?:issues|pulls?|discussions|commits?|compare|security)(?:\/|$)/;
function notifies(url, server) {
	return (url.host === server?.host || test(pattern$2$2 ??= /(?:^|\.)(?:github\.com|ghe\.com)$|^git(?:hub)?\./, url.hostname)) && test(threads, url.pathname);
}
/** What would end a link's address, a table cell or a character reference early is percent-encoded. */
function destination(url) {
	return url.href.replace(/[()<>|\\`"'[\]{}^*~\s]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`).replaceAll("&", "&amp;");
}
/** A pipe table. Cells stay on their line and inside their cell. */
function table(head, rows) {
	const line = (cells) => `| ${cells.map((cell) => cell.replace(/\s*\n\s*/g, " ").replaceAll("|", "&#124;")).join(" | ")} |`;
	return trusted([
		line(head),
		line(head.map(() => "---")),
		...rows.map((row) => line(row.map((cell) => cell.markdown)))
	].join("\n"));
}
/** A part that is folded until the reader asks for it. */
function folded(summary, body) {
	return body.markdown === "" ? nothing : trusted(`<details><summary>${summary.markdown}</summary>\n\n${body.markdown}\n\n</details>`);
}
function list(items) {
	return trusted(items.map((item) => `- ${item.markdown.replace(/\s*\n\s*/g, " ")}`).join("\n"));
}

// src/read/github/facts.ts
/** Hidden in every comment and issue of ours: `<!-- default-to-share:v1 … -->`. */
const markerPrefix = "<!-- default-to-share:v1 ";
/** The label of tracking issues. */
const trackingLabel = "default-to-share";
/** Where a policy file is looked for, first match first. */
const policyPaths = [
	".github/default-to-share.yml",
	".github/default-to-share.yaml",
	"default-to-share.yml",
	"default-to-share.yaml"
];

// src/artifacts.ts
/** The catalogue: every kind of research artifact the project knows, in the order people read it. */
const artifactKinds = [
	"preprint",
	"code",
	"training-code",
	"inference-code",
	"evals",
	"eval-results",
	"weights",
	"checkpoints",
	"data",
	"model-card",
	"data-card",
	"safety-note",
	"repro",
	"training-logs",
	"dependencies",
	"license",
	"citation",
	"archive",
	"ablations"
];
/** The four kinds a staged release is made of. */
const coreKinds = [
	"preprint",
	"code",
	"evals",
	"weights"
];
const catalogue = {
	preprint: {
		kind: "preprint",
		title: "Preprint",
		meaning: "own paper or technical report",
		remedy: "Post the paper on a preprint server and link it in the README or in CITATION.cff"
	},
	code: {
		kind: "code",
		title: "Code",
		meaning: "source that implements the work",
		remedy: "Commit the source code that implements the work"
	},
	"training-code": {
		kind: "training-code",
		title: "Training code",
		meaning: "source that trains the model",
		remedy: "Commit the training scripts and their configurations"
	},
	"inference-code": {
		kind: "inference-code",
		title: "Inference code",
		meaning: "source that runs the trained model",
		remedy: "Commit a script that loads the weights and runs the model"
	},
	evals: {
		kind: "evals",
		title: "Evals",
		meaning: "runnable evaluation code, harness configuration or exact commands",
		remedy: "Add the evaluation scripts, the harness configuration or the exact commands"
	},
	"eval-results": {
		kind: "eval-results",
		title: "Eval results",
		meaning: "reported numbers",
		remedy: "Report the results: a table in the README or a machine-readable results file"
	},
	weights: {
		kind: "weights",
		title: "Weights",
		meaning: "trained parameters",
		remedy: "Publish the trained parameters and link them in the README"
	},
	checkpoints: {
		kind: "checkpoints",
		title: "Checkpoints",
		meaning: "intermediate trained parameters",
		remedy: "Publish intermediate checkpoints, for example as revisions on the model hub"
	},
	data: {
		kind: "data",
		title: "Data",
		meaning: "own dataset",
		remedy: "Publish the dataset and link it in the README"
	},
	"model-card": {
		kind: "model-card",
		title: "Model card",
		meaning: "a document that calls itself a model card and is filled in",
		remedy: "Write a model card: use, training, evaluation, limitations",
		newFile: "MODEL_CARD.md"
	},
	"data-card": {
		kind: "data-card",
		title: "Data card",
		meaning: "dataset card, datasheet or data statement",
		remedy: "Write a data card: origin, annotation, intended use, limitations",
		newFile: "DATA_CARD.md"
	},
	"safety-note": {
		kind: "safety-note",
		title: "Safety note",
		meaning: "safety, ethics, limitations or responsible use",
		remedy: "Write a note on safety, limitations and responsible use",
		newFile: "SAFETY.md"
	},
	repro: {
		kind: "repro",
		title: "Reproduction",
		meaning: "scripts or commands that reproduce the reported results",
		remedy: "Add a script, or a README section with the exact commands, that reproduces the reported results",
		newFile: "REPRODUCIBILITY.md"
	},
	"training-logs": {
		kind: "training-logs",
		title: "Training logs",
		meaning: "logs of the training runs",
		remedy: "Publish the training logs: commit the files or link the public run pages"
	},
	dependencies: {
		kind: "dependencies",
		title: "Dependencies",
		meaning: "environment specification",
		remedy: "Specify the environment: requirements, lock file or container",
		newFile: "requirements.txt"
	},
	license: {
		kind: "license",
		title: "License",
		meaning: "the terms under which each artifact may be used, as SPDX identifiers",
		remedy: "Add a licence file",
		newFile: "LICENSE"
	},
	citation: {
		kind: "citation",
		title: "Citation",
		meaning: "CITATION.cff or BibTeX",
		remedy: "Add a CITATION.cff, or a BibTeX entry in the README",
		newFile: "CITATION.cff"
	},
	archive: {
		kind: "archive",
		title: "Archive",
		meaning: "a persistent copy: DOI or Software Heritage",
		remedy: "Archive the release: Zenodo DOI or Software Heritage"
	},
	ablations: {
		kind: "ablations",
		title: "Ablations",
		meaning: "ablation studies and negative results",
		remedy: "Share ablation studies and negative results"
	}
};
/** Kinds that are proved by fetched bytes (E4); the others are documents, proved by their identity (E3) (DESIGN §6). */
const provedByBytes = /* @__PURE__ */ new Set([
	"code",
	"training-code",
	"inference-code",
	"evals",
	"weights",
	"checkpoints",
	"data",
	"training-logs",
	"repro",
	"dependencies"
]);

// src/report.ts
const reportSchemaId = "default-to-share/report@1";
/** The one line of a repository without a matching tag. */
const unreleasedLine = "unreleased";
/** What the policy says of one kind on one day (DESIGN §6). */
const standings = [
	"met",
	"due",
	"overdue",
	"gated",
	"waived",
	"substituted",
	"broken",
	"unverifiable",
	"not-required"
];

// src/render/marker.ts
/**
* The hidden line at the end of every comment and issue of ours: which release line it is about and what it said, so that the next run can
* tell a change from a mere passing of time. Read only from texts that we wrote (marker AND author).
*/
/** Begins every marker; the same words are looked for when our comments are read. */
const markerStart = "<!-- default-to-share:v1 ";
const markerEnd = " -->";
/** `release`: the comment on the release's pull request · `issue`: the tracking issue · `transition`: a comment there · `change`: on an open pull request. */
const markerPurposes = [
	"release",
	"issue",
	"transition",
	"change"
];
/** Standing of every kind a stage requires; the worst where several do. */
function requiredStandings(report) {
	const required = new Set(report.stages.flatMap((stage) => stage.requires.map((requirement) => requirement.kind)));
	return Object.fromEntries(report.artifacts.filter((artifact) => required.has(artifact.kind)).map((artifact) => [artifact.kind, artifact.standing]));
}
/** The marker as a line of HTML. A tag can't end the HTML comment, mention anyone or refer to anything. */
function writeMarker(marker) {
	const json = JSON.stringify(marker).replace(/[<>&@#]|[^ -~]|-(?=-)/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
	return `${markerStart}${json}${markerEnd}`;
}
/**
* The last marker in a text of ours; null if it has none that can be read. It begins its line: other programs write under the same name
* (`github-actions[bot]`), and quote what strangers say.
*/
function readMarker(body) {
	const start = `\n${body}`.lastIndexOf(`\n${markerStart}`);
	const end = start < 0 ? -1 : body.indexOf(markerEnd, start);
	if (end < 0) return null;
	try {
		return toMarker(JSON.parse(body.slice(start + 25, end)));
	} catch {
		return null;
	}
}
const isoTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?Z$/;
/** Days by which a run can be overtaken: a text that claims more was written by a wrong clock, or by somebody else, and stops nobody. */
const overtaking = 60;
/** Was what is there judged later than ours? @param there, ours ISO 8601 */
function isLaterJudgement(there, ours) {
	return there > ours && Date.parse(there) - Date.parse(ours) <= overtaking * 864e5;
}
function toMarker(value) {
	if (typeof value !== "object" || value === null) return null;
	const { line, hash, judgedAt, standings: said, ...rest } = value;
	const purpose = markerPurposes.find((known) => known === rest.for);
	if (purpose === void 0 || typeof line !== "string" || typeof hash !== "string" || typeof judgedAt !== "string") return null;
	if (!test(isoTime, judgedAt)) return null;
	return {
		for: purpose,
		line,
		hash,
		judgedAt,
		standings: toStandings(said)
	};
}
function toStandings(value) {
	if (typeof value !== "object" || value === null) return {};
	const said = value;
	return Object.fromEntries(artifactKinds.flatMap((kind) => {
		const standing = standings.find((known) => known === said[kind]);
		return standing === void 0 ? [] : [[kind, standing]];
	}));
}
/**
* The report with everything taken out that passes by itself: times, ages, counts of days, and the commits that permalinks point to.
* What is rendered from it changes only when there is something to say.
*/
function timeless(report) {
	const days = new Set([report.judgedAt, ...report.artifacts.flatMap((artifact) => artifact.proofs.map((proof) => proof.at ?? ""))].map((time) => time.slice(0, 10)));
	const calm = (text) => {
		const counted = text.replace(/\b\d+ (days?|weeks?|months?|years?)\b/g, "some $1");
		return [...days].filter((date) => date !== "").reduce((all, date) => all.replaceAll(date, "that day"), counted);
	};
	return {
		...report,
		tool: {
			...report.tool,
			version: ""
		},
		judgedAt: "2000-01-01T00:00:00Z",
		subject: {
			...report.subject,
			commit: "0".repeat(40),
			head: report.subject.head === null ? null : {
				...report.subject.head,
				commit: "0".repeat(40)
			}
		},
		artifacts: report.artifacts.map((artifact) => ({
			...artifact,
			because: calm(artifact.because),
			proof: artifact.proof === null ? null : calmProof(artifact.proof, calm),
			proofs: artifact.proofs.map((proof) => calmProof(proof, calm)),
			promises: artifact.promises.map(({ firstSeen: _, ...promise }) => promise)
		})),
		stages: report.stages.map((stage) => ({
			...stage,
			overdueDays: 0,
			requires: stage.requires.map((requirement) => ({
				...requirement,
				because: calm(requirement.because)
			}))
		})),
		missing: report.missing.map((item) => ({
			...item,
			overdueDays: 0,
			saw: calm(item.saw),
			promise: item.promise === null ? null : {
				...item.promise,
				ageDays: null
			}
		}))
	};
}
function calmProof(proof, calm) {
	const { lastVerified: _, last: _last, validator: _validator, ...rest } = proof;
	return {
		...rest,
		at: null,
		bytes: null,
		hash: null,
		reason: calm(proof.reason),
		findings: proof.findings.map(calm)
	};
}
/**
* 53 bits of a text, as hex: cyrb53, a public-domain mixing function by bryc. Not for secrets: it only saves a write that would say the same.
*/
function contentHash(text) {
	let high = 3735928559;
	let low = 1103547991;
	for (let index = 0; index < text.length; index += 1) {
		const unit = text.charCodeAt(index);
		high = Math.imul(high ^ unit, 2654435761);
		low = Math.imul(low ^ unit, 1597334677);
	}
	high = Math.imul(high ^ high >>> 16, 2246822507) ^ Math.imul(low ^ low >>> 13, 3266489909);
	low = Math.imul(low ^ low >>> 16, 2246822507) ^ Math.imul(high ^ high >>> 13, 3266489909);
	return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, "0");
}

// src/identifiers.ts
let pattern$1$8;
let pattern$2$1;
let pattern$3$1;
let pattern$4$1;
let pattern$5$1;
let pattern$6;
const schemes = /* @__PURE__ */ new Set([
	"arXiv",
	"doi",
	"openreview",
	"hf",
	"hf-dataset",
	"hf-collection",
	"hf-space",
	"github",
	"github-release",
	"zenodo",
	"gdrive",
	"modelscope",
	"modelscope-dataset",
	"wandb",
	"swh",
	"url",
	"file"
]);
/** Splits `scheme:value`; null for text that is not an identifier (SPDX ids of licences, for one). */
function parseIdentifier(text) {
	const colon = text.indexOf(":");
	if (colon < 1) return null;
	const scheme = text.slice(0, colon);
	const canonical = scheme.toLowerCase() === "arxiv" ? "arXiv" : scheme;
	const value = text.slice(colon + 1);
	return schemes.has(canonical) && value !== "" ? {
		scheme: canonical,
		value
	} : null;
}
/** arXiv ids: new style with a real month (so that the template id 2030.12345 is refused), old style with an archive name. */
const arxivNew = /^(\d{2}(?:0[1-9]|1[0-2])\.\d{4,5})(?:v\d+)?$/;
const arxivOld = /^([a-z-]+(?:\.[A-Za-z]{2})?\/\d{7})(?:v\d+)?$/;
/** Normalises an arXiv id (the version is dropped); null if it can't be one, placeholders included. */
function arxivIdentifier(text) {
	const id = text.trim().replace(/\.pdf$/i, "");
	const match = exec(arxivNew, id) ?? exec(arxivOld, id);
	return match?.[1] === void 0 ? null : `arXiv:${match[1]}`;
}
/** Far more than any DOI has. The punctuation at its end is looked for from every place, which on a flood of it would take minutes. */
const longestDoi = 2e3;
/** Normalises a DOI; those of arXiv and Zenodo become their own identifiers. Null if it can't be one. */
function doiIdentifier(text) {
	if (text.length > longestDoi) return null;
	const doi = text.trim().replace(/^doi:\s*/i, "").replace(/[).,;\]}>"']+$/, "").toLowerCase();
	if (!test(pattern$1$8 ??= /^10\.\d{4,9}\/\S+$/, doi)) return null;
	const arxiv = exec(pattern$2$1 ??= /^10\.48550\/arxiv\.(.+)$/, doi);
	if (arxiv?.[1] !== void 0) return arxivIdentifier(arxiv[1]);
	const zenodo = exec(pattern$3$1 ??= /^10\.5281\/zenodo\.(\d+)$/, doi);
	return zenodo?.[1] === void 0 ? `doi:${doi}` : `zenodo:${zenodo[1]}`;
}
/** Hub paths that are pages of the hub itself, never an owner. */
const hubPages = /* @__PURE__ */ new Set([
	"blog",
	"chat",
	"collections",
	"datasets",
	"docs",
	"enterprise",
	"inference",
	"join",
	"learn",
	"login",
	"models",
	"new",
	"organizations",
	"papers",
	"posts",
	"pricing",
	"settings",
	"spaces",
	"tasks",
	"api",
	"front",
	"front-end",
	"privacy",
	"terms-of-service",
	"search"
]);
const githubPages = /* @__PURE__ */ new Set([
	"features",
	"topics",
	"orgs",
	"sponsors",
	"settings",
	"marketplace",
	"login",
	"about",
	"apps",
	"search",
	"user-attachments"
]);
const hubName = /^[\w.-]{1,96}$/;
/**
* Normalises a link to an identifier. Accepts protocol-relative links, `gs://` and `s3://`.
* @returns null for anything that is not an absolute link (anchors, relative paths, `TODO`, `#`, `about:blank`)
*/
function identifierFromUrl(link) {
	const text = link.trim().replace(/^\/\//, "https://");
	if (!test(pattern$4$1 ??= /^(https?|gs|s3|ftp):\/\//i, text)) return null;
	let url;
	try {
		url = new URL(text);
	} catch {
		return null;
	}
	if (!url.hostname.includes(".") && url.protocol !== "gs:" && url.protocol !== "s3:") return null;
	return fromHost(url.hostname.toLowerCase().replace(/^www\./, ""), url.pathname.split("/").filter((part) => part !== "").map(decode), url) ?? `url:${text.replace(/#.*$/, "").replace(/\/+$/, "")}`;
}
function fromHost(host, parts, url) {
	switch (host) {
		case "arxiv.org":
		case "export.arxiv.org":
		case "browse.arxiv.org":
		case "ar5iv.org":
		case "ar5iv.labs.arxiv.org":
		case "alphaxiv.org": return arxivFromPath(parts);
		case "doi.org":
		case "dx.doi.org": return doiIdentifier(parts.join("/"));
		case "openreview.net": {
			const id = url.searchParams.get("id");
			return (parts[0] === "forum" || parts[0] === "pdf" || parts[0] === "attachment") && id ? `openreview:${id}` : null;
		}
		case "huggingface.co":
		case "hf.co":
		case "hf-mirror.com": return fromHub(parts);
		case "modelscope.cn":
		case "modelscope.ai": return fromModelScope(parts);
		case "github.com": return fromGitHub(parts);
		case "zenodo.org": {
			const record = parts.indexOf("records") >= 0 ? parts[parts.indexOf("records") + 1] : parts[0] === "record" ? parts[1] : void 0;
			if (record !== void 0 && test(pattern$5$1 ??= /^\d+$/, record)) return `zenodo:${record}`;
			const doi = parts.indexOf("doi");
			return doi >= 0 ? doiIdentifier(parts.slice(doi + 1).join("/")) : null;
		}
		case "drive.google.com":
		case "docs.google.com": return parts[0] === "forms" ? null : `gdrive:https://${host}${url.pathname.replace(/\/+$/, "")}${url.searchParams.get("id") ? `?id=${url.searchParams.get("id")}` : ""}`;
		case "wandb.ai": return parts[0] && parts[1] && parts[0] !== "site" ? `wandb:${parts[0]}/${parts[1]}` : null;
		case "archive.softwareheritage.org": {
			const swh = parts.find((part) => part.startsWith("swh:1:"));
			return swh ? `swh:${swh.slice(4)}` : null;
		}
		default: return null;
	}
}
function arxivFromPath(parts) {
	const [kind, ...rest] = parts;
	if (kind === void 0 || ![
		"abs",
		"pdf",
		"html",
		"ps",
		"format",
		"papers",
		"overview"
	].includes(kind)) return null;
	return arxivIdentifier(rest.slice(0, 2).join("/")) ?? arxivIdentifier(rest[0] ?? "");
}
function fromHub(parts) {
	const [first, second, third] = parts;
	if (first === void 0 || second === void 0) return null;
	if (first === "papers") return arxivIdentifier(second);
	if (first === "collections") return third === void 0 ? null : `hf-collection:${second}/${third}`;
	if (first === "datasets") return third === void 0 || !test(hubName, third) ? null : `hf-dataset:${second}/${third}`;
	if (first === "spaces") return third === void 0 || !test(hubName, third) ? null : `hf-space:${second}/${third}`;
	if (hubPages.has(first) || !test(hubName, first) || !test(hubName, second)) return null;
	return `hf:${first}/${second}`;
}
function fromModelScope(parts) {
	const [first, second, third] = parts;
	if (second === void 0 || third === void 0) return null;
	if (first === "models") return `modelscope:${second}/${third}`;
	return first === "datasets" ? `modelscope-dataset:${second}/${third}` : null;
}
function fromGitHub(parts) {
	const [owner, repo, page, verb, tag, ...file] = parts;
	if (owner === void 0 || repo === void 0 || githubPages.has(owner)) return null;
	const name = `${owner}/${repo.replace(/\.git$/, "")}`;
	if (page === "releases" && verb === "download" && tag !== void 0 && file.length > 0) return `github-release:${name}@${tag}/${file.join("/")}`;
	if (page === "releases" && verb === "tag" && tag !== void 0) return `github-release:${name}@${tag}`;
	return page === void 0 || page === "tree" || page === "blob" ? `github:${name}` : null;
}
function decode(part) {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
/**
* Where a person can look at the thing.
* @param repository own `owner/name` and server, for release assets and files of this repository
* @returns an https link, or null where there is none
*/
function identifierUrl(text, repository) {
	const id = parseIdentifier(text);
	if (id === null) return null;
	const path = id.value.split("/").map(encodeURIComponent).join("/");
	switch (id.scheme) {
		case "arXiv": return `https://arxiv.org/abs/${path}`;
		case "doi": return `https://doi.org/${path}`;
		case "openreview": return `https://openreview.net/forum?id=${encodeURIComponent(id.value)}`;
		case "hf": return `https://huggingface.co/${path}`;
		case "hf-dataset": return `https://huggingface.co/datasets/${path}`;
		case "hf-collection": return `https://huggingface.co/collections/${path}`;
		case "hf-space": return `https://huggingface.co/spaces/${path}`;
		case "github": return `${repository?.name.toLowerCase() === id.value.toLowerCase() ? repository.serverUrl : "https://github.com"}/${path}`;
		case "github-release": return releaseUrl(id.value, repository);
		case "zenodo": return `https://zenodo.org/records/${path}`;
		case "modelscope": return `https://modelscope.cn/models/${path}`;
		case "modelscope-dataset": return `https://modelscope.cn/datasets/${path}`;
		case "wandb": return `https://wandb.ai/${path}`;
		case "swh": return `https://archive.softwareheritage.org/swh:${encodeURI(id.value)}`;
		case "gdrive":
		case "url": return httpUrl(id.value);
		case "file": return repository === void 0 ? null : `${repository.serverUrl}/${repository.name}/blob/${encodeURIComponent(repository.ref)}/${path}`;
	}
}
function releaseUrl(value, repository) {
	const foreign = exec(pattern$6 ??= /^([\w.-]+\/[\w.-]+)@([^/]+)(?:\/(.+))?$/, value);
	const name = foreign?.[1] ?? repository?.name;
	if (name === void 0) return null;
	const server = foreign === null ? repository?.serverUrl ?? "https://github.com" : "https://github.com";
	const slash = value.indexOf("/");
	const tag = foreign?.[2] ?? (slash < 0 ? value : value.slice(0, slash));
	const file = foreign === null ? slash < 0 ? void 0 : value.slice(slash + 1) : foreign[3];
	const release = `${server}/${name}/releases`;
	return file === void 0 ? `${release}/tag/${encodeURIComponent(tag)}` : `${release}/download/${encodeURIComponent(tag)}/${encodeURIComponent(file)}`;
}
function httpUrl(value) {
	try {
		const url = new URL(value);
		return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
	} catch {
		return null;
	}
}

// src/render/words.ts
/** How standings, dates and identifiers are said, the same everywhere. */
let pattern$1$7;
const months = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
/** `2026-12-12` or a full ISO time → `12 Dec 2026` (UTC). Anything else is given back as it is. */
function day(iso) {
	const match = exec(pattern$1$7 ??= /^(\d{4})-(\d{2})-(\d{2})/, iso);
	const month = months[Number(match?.[2]) - 1];
	return match === null || month === void 0 ? iso : `${Number(match[3])} ${month} ${match[1]}`;
}
/** `1 day`, `3 days`, `0 days`. */
function plural$1(count, one, many = `${one}s`) {
	return `${count} ${count === 1 ? one : many}`;
}
/** `evals`, `evals and weights`, `code, evals and weights`. */
function listed(names) {
	return names.length < 2 ? names[0] ?? "" : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
/** A count of days as people say it. */
function age(days) {
	if (days < 60) return plural$1(days, "day");
	return days < 730 ? plural$1(Math.floor(days / 30.44), "month") : plural$1(Math.floor(days / 365.25), "year");
}
/** Whole days from one ISO date to a later one; null if either is not a date or the order is wrong. */
function daysBetween$1(from, to) {
	const days = Math.floor((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 864e5);
	return days >= 0 ? days : null;
}
function title(kind) {
	return catalogue[kind].title;
}
/** Name in the middle of a sentence. */
function name(kind) {
	return catalogue[kind].title.toLowerCase();
}
const standingIcons = {
	met: "✅",
	due: "🕒",
	overdue: "🔴",
	gated: "🟡",
	waived: "🟡",
	substituted: "✅",
	broken: "🔴",
	unverifiable: "🟡",
	"not-required": "⚪"
};
/**
* A standing in plain words.
* @param due `YYYY-MM-DD`, where known
*/
function standingWords(standing, due = null, overdueDays = 0) {
	switch (standing) {
		case "met": return "shared";
		case "due": return due === null ? "due, no date yet" : `due ${day(due)}`;
		case "overdue": return overdueDays > 0 ? `overdue by ${plural$1(overdueDays, "day")}` : "overdue";
		case "gated": return "behind a gate";
		case "waived": return "withheld with a reason";
		case "substituted": return "withheld, substitutes shared";
		case "broken": return "broken";
		case "unverifiable": return "could not be checked";
		case "not-required": return "not required";
	}
}
/** A standing where no date is at hand. */
function standingName(standing) {
	return standing === "due" ? "due" : standingWords(standing);
}
/** Names of several things: "evals are", "a model card is". */
function isPlural(kind) {
	return kind === "data" || catalogue[kind].title.endsWith("s");
}
const colourWords = {
	green: "all that is due is shared",
	amber: "nothing is overdue",
	red: "something is overdue or broken",
	grey: "nothing is required"
};
const done = /* @__PURE__ */ new Set(["met", "substituted"]);
function isDone(standing) {
	return done.has(standing);
}
/** Overdue and broken alone are red (DESIGN §6). */
function isRed(standing) {
	return standing === "overdue" || standing === "broken";
}
/** Stages that ask for anything, and how many of them are fulfilled. */
function stageCount(report) {
	const asked = report.stages.filter((stage) => stage.standing !== "not-required");
	return {
		done: asked.filter((stage) => isDone(stage.standing)).length,
		of: asked.length
	};
}
/** `2 of 4 stages`, `all 4 stages`; null when nothing is required. */
function progress(report) {
	const { done: count, of } = stageCount(report);
	if (of === 0) return null;
	if (count < of) return `${count} of ${plural$1(of, "stage")}`;
	return of === 1 ? "the only stage" : `all ${of} stages`;
}
/** The same as the beginning and end of a sentence, around what the stages are of; null when nothing is required. */
function progressSentence(report) {
	const { done: count, of } = stageCount(report);
	const subject = progress(report);
	if (subject === null) return null;
	if (count === 0) return {
		subject: of === 1 ? "the only stage" : `none of the ${of} stages`,
		verb: of === 1 ? "is not shared yet" : "is shared yet"
	};
	const withheld = report.stages.some((stage) => stage.standing === "substituted");
	return {
		subject,
		verb: `${count === 1 ? "is" : "are"} shared${withheld ? " or accounted for" : ""}`
	};
}
/** `1 of 3 shared`, when a stage is shared in part. */
function stagePart(stage) {
	const asked = stage.requires.filter((item) => item.standing !== "not-required");
	const met = asked.filter((item) => isDone(item.standing)).length;
	return met === 0 || met === asked.length ? null : `${met} of ${asked.length} shared`;
}
/** An identifier as people write it: `arXiv 2402.00838`, `org/model on Hugging Face`. Hostile text in, hostile text out. */
function identifierWords(identifier) {
	const id = parseIdentifier(identifier);
	switch (id?.scheme) {
		case "arXiv": return `arXiv ${id.value}`;
		case "doi": return `DOI ${id.value}`;
		case "openreview": return `OpenReview ${id.value}`;
		case "hf":
		case "hf-dataset":
		case "hf-collection":
		case "hf-space": return `${id.value} on Hugging Face`;
		case "github": return `${id.value} on GitHub`;
		case "github-release": return `release ${id.value}`;
		case "zenodo": return `Zenodo ${id.value}`;
		case "modelscope":
		case "modelscope-dataset": return `${id.value} on ModelScope`;
		case "wandb": return `${id.value} on W&B`;
		case "swh": return "Software Heritage copy";
		case "gdrive": return "Google Drive";
		case "url": return id.value.replace(/^https?:\/\/(?:www\.)?/i, "");
		default: return id?.value ?? identifier;
	}
}
/** Where evidence stands that is in no file of the repository. */
function pathlessName({ rule = "" }) {
	if (rule.startsWith("policy/")) return "the policy file";
	return rule === "archive/commit" ? "Software Heritage" : "the release notes";
}
/** What the proof is of, where that is not the identifier that is named first: a declared repository beside a script of the tree. */
function provenElsewhere({ identifiers, proof }, report) {
	const own = `github:${report.subject.repository}`;
	const [first] = identifiers.filter((identifier) => !identifier.startsWith("file:") && identifier !== own);
	const known = first !== void 0 && parseIdentifier(first) !== null;
	return proof === null || !known || proof.identifier === first ? null : identifierWords(proof.identifier);
}
/** Whose rule asks for what is missing, where it is another than the built-in policy: a funder, a framework, an organisation. */
function askedBy({ stages }, item) {
	const others = (stages.find(({ id }) => id === item.stage)?.requires.find(({ kind }) => kind === item.kind)?.source)?.split(" · ").filter((one) => !one.startsWith("default-to-share: ")) ?? [];
	return others.length === 0 ? null : `Asked for by: ${others.join(" · ")}`;
}
const namedParts = {
	harness: "harness",
	revision: "model revision",
	split: "data split"
};
/** What makes the numbers of evals hard to game: `names harness; no model revision, data split`. Empty for other kinds. */
function namedWords({ kind, named }) {
	if (kind !== "evals" || named === void 0) return "";
	const parts = [
		"harness",
		"revision",
		"split"
	].map((part) => ({
		is: named[part],
		word: namedParts[part]
	}));
	const list = (wanted) => parts.filter(({ is }) => is === wanted).map(({ word }) => word);
	const [said, left] = [list(true).join(", "), list(false).join(", ")];
	return [said === "" ? "" : `names ${said}`, left === "" ? "" : `${said === "" ? "names " : ""}no ${left}`].filter((part) => part !== "").join("; ");
}

// src/render/detail.ts
const full = {
	passed: "table",
	evidence: 3,
	waivers: "table",
	text: 240,
	rows: "table",
	notes: 20
};
/** From everything to counts and names only. */
const details = [
	full,
	{
		...full,
		passed: "names"
	},
	{
		...full,
		passed: "names",
		evidence: 0
	},
	{
		...full,
		passed: "names",
		evidence: 0,
		waivers: "names"
	},
	{
		...full,
		passed: "names",
		evidence: 0,
		waivers: "names",
		text: 80,
		notes: 5
	},
	{
		passed: "names",
		evidence: 0,
		waivers: "names",
		text: 80,
		rows: "names",
		notes: 0
	}
];
/**
* The fullest text within a size.
* @param bytes UTF-8 bytes: GitHub counts characters in comments and bytes in checks, and bytes are never fewer
*/
function fitting(render, bytes) {
	let text = "";
	for (const detail of details) {
		text = render(detail);
		if (byteLength(text) <= bytes) break;
	}
	return text;
}
const encoder = new TextEncoder();
/** Size of a text in UTF-8. */
function byteLength(text) {
	return encoder.encode(text).length;
}

// src/render/places.ts
let pattern$1$6;
let pattern$2;
let pattern$3;
let pattern$4;
let pattern$5;
/** `owner/name` if it can be one: only then are links built from it. */
function repositoryUrl(report, context) {
	const { repository } = report.subject;
	const server = webUrl(report.subject.serverUrl ?? context.serverUrl);
	if (server === null || repository === null || !test(pattern$1$6 ??= /^[\w.-]{1,100}\/[\w.-]{1,100}$/, repository)) return null;
	return `${server.href.replace(/\/+$/, "")}/${repository}`;
}
function commitOf(report, place) {
	const commit = place === "head" ? report.subject.head?.commit ?? report.subject.commit : report.subject.commit;
	return commit !== null && test(pattern$2 ??= /^[0-9a-f]{7,64}$/i, commit) ? commit : null;
}
function encodePath(path) {
	return path.replace(/\p{Cs}/gu, "�").split("/").map(encodeURIComponent).join("/");
}
/** Address of a file, or a line in it, at the commit that was judged. Null outside GitHub. */
function permalink(report, context, spot) {
	if (spot.path === null && spot.rule?.startsWith("policy/") === true) return context.policyUrl;
	if (spot.path === null) return spot.place === "release" ? report.subject.release?.url ?? null : null;
	const home = repositoryUrl(report, context);
	const commit = commitOf(report, spot.place);
	if (home === null || commit === null) return null;
	const folder = spot.path.endsWith("/");
	const view = folder ? "tree" : "blob";
	const plain = spot.line !== null && test(pattern$3 ??= /\.(?:md|markdown|mdx|rst)$/i, spot.path) ? "?plain=1" : "";
	return `${home}/${view}/${commit}/${encodePath(spot.path.replace(/\/+$/, ""))}${plain}${spot.line === null || folder ? "" : `#L${Math.trunc(spot.line)}`}`;
}
/** `README.md line 41` as a permalink; the release's own page for what stands in its notes. */
function spotLink(report, context, spot) {
	const label = spot.path === null ? md`${pathlessName(spot).replace(/^the /, "")}` : spot.line === null ? code(spot.path, 80) : md`${code(spot.path, 80)} line ${Math.trunc(spot.line)}`;
	return link(label, permalink(report, context, spot));
}
/** The file that evidence or a promise stands in, without the line. */
function sameSpot(one, other) {
	return one.path === other.path && one.line === other.line;
}
/** A branch one can commit to: the default branch, else the ref that was asked for if it can be one. */
function branchOf({ subject }) {
	if (subject.head !== null) return subject.head.branch;
	const { ref, tag } = subject;
	return ref !== null && tag === null && ref !== "HEAD" && test(pattern$4 ??= /^[\w][\w./-]*$/, ref) && !test(pattern$5 ??= /^refs\/|^[0-9a-f]{7,64}$/i, ref) ? ref : null;
}
/** One click to a new file on the default branch; null where that branch isn't known. */
function newFileUrl(report, context, path) {
	const home = repositoryUrl(report, context);
	const branch = branchOf(report);
	if (home === null || branch === null) return null;
	return `${home}/new/${encodePath(branch)}?filename=${encodeURIComponent(path.replace(/\p{Cs}/gu, "�"))}`;
}
const policyPath = ".github/default-to-share.yml";
/** Where a person says why something is withheld: the policy file, or the one click that begins it. */
function policyLink(label, report, context) {
	const address = context.policyUrl ?? newFileUrl(report, context, policyPath);
	return address === null ? md`${label} in ${code(report.policy.path ?? policyPath)}` : link(label, address);
}
/** Longer ones are shown cut, and a cut address leads elsewhere: they are not linked. */
const longestIdentifier = 1e3;
/** An own identifier, linked to where a person can look at it. */
function identifierLink(report, context, identifier) {
	const plain = plainText(identifier, longestIdentifier);
	const label = plainText(identifierWords(plain), 80);
	const commit = commitOf(report, "tag");
	const { repository } = report.subject;
	const own = repository === null || commit === null ? void 0 : {
		serverUrl: report.subject.serverUrl ?? context.serverUrl,
		name: repository,
		ref: commit
	};
	const address = identifier.length > longestIdentifier ? null : identifierUrl(plain, own);
	return outsideLink(md`${label}`, address, report.subject.serverUrl ?? context.serverUrl);
}
function promiseSpot(promise, evidence) {
	const place = evidence.find((item) => sameSpot(item, promise))?.place;
	return place === void 0 ? promise : {
		path: promise.path,
		line: promise.line,
		place
	};
}

// src/render/missing.ts
let pattern$1$5;
/** Kinds a lab may have good grounds to withhold. The rest (licence, citation, cards …) harms nobody. */
const withholdable = /* @__PURE__ */ new Set([
	"code",
	"training-code",
	"inference-code",
	"evals",
	"eval-results",
	"weights",
	"checkpoints",
	"data",
	"repro",
	"training-logs"
]);
/** Rows shown before the rest is folded: the comment is one screen. */
const visibleRows = 8;
/** Rows at all: more than the catalogue has kinds. */
const mostRows = 40;
/** What is pressing in one table, what is due later folded beneath. */
function missingSection(report, context, detail) {
	if (report.missing.length === 0) return nothing;
	const all = report.missing.slice(0, mostRows);
	const more = report.missing.length - all.length;
	if (detail.rows === "names") return md`**Missing:** ${listed(all.map((item) => `${name(item.kind)} (${standingWords(item.standing, item.due)})`))}`;
	const pressing = all.filter((item) => item.standing !== "due" || item.due === null || item.due === report.nextDue);
	const now = (pressing.length === 0 ? all : pressing).slice(0, visibleRows);
	const later = all.filter((item) => !now.includes(item));
	const names = listed(later.map((item) => name(item.kind)));
	return join([
		rows(now, report, context, detail),
		folded(md`${later.length === 0 ? "" : `Later: ${names}`}`, later.length === 0 ? nothing : rows(later, report, context, detail)),
		more > 0 ? md`and ${more} more` : nothing
	], "\n\n");
}
function rows(items, report, context, detail) {
	return table([
		"Missing",
		"What we saw",
		"What to do"
	], items.map((item) => [
		state(item),
		saw(item, report, context, detail),
		todo(item, report, context, detail)
	]));
}
function state(item) {
	const words = standingWords(item.standing, item.due, item.overdueDays);
	const since = item.standing === "overdue" && item.due !== null ? md`<br>since ${day(item.due)}` : nothing;
	return md`${standingIcons[item.standing]} **${title(item.kind)}**<br>${words}${since}`;
}
/** What we saw, its place linked where the sentence names it; then the promise in its own words; then further places. */
function saw(item, report, context, detail) {
	const { promise, evidence } = item;
	const promised = promise === null ? [] : [promiseSpot(promise, evidence)];
	const sentence = capital(plainText(item.saw, detail.text));
	const named = [...promised, ...evidence].find((spot) => sentence.includes(spotWords(spot)));
	const links = evidence.filter((spot) => (named === void 0 || !sameSpot(spot, named)) && (promise === null || !sameSpot(spot, promise))).slice(0, detail.evidence).map((spot) => spotLink(report, context, spot));
	const source = askedBy(report, item);
	const told = named === void 0 ? prose(sentence, detail.text) : linked(sentence, spotWords(named), spotLink(report, context, named));
	return join([
		told,
		quoted(item, named !== void 0 && sameSpot(named, promise ?? emptySpot), report, context, detail),
		join(links, " · "),
		source === null ? nothing : md`<sub>${plainText(source, detail.text)}</sub>`
	], "<br>");
}
/** A sentence begins with a capital, unless it begins with a name. */
function capital(sentence) {
	return test(pattern$1$5 ??= /^[a-z]+ /, sentence) ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence;
}
const emptySpot = {
	path: null,
	line: null
};
/** As a sentence of the judge names a place. */
function spotWords({ path, line }) {
	if (path === null) return "the release";
	return line === null ? `\`${path}\`` : `\`${path}\` line ${line}`;
}
function linked(sentence, words, place) {
	const at = sentence.indexOf(words);
	return join([prose(sentence.slice(0, at)), join([place, prose(sentence.slice(at + words.length))], glue(sentence.slice(at + words.length)))], " ");
}
/** A comma or colon stands close to the word before it. */
function glue(rest) {
	return rest.startsWith(" ") ? " " : "";
}
/** The promise in its own words and how old it is. @param placed the sentence before it has said where it stands */
function quoted({ promise, evidence }, placed, report, context, detail) {
	if (promise === null) return nothing;
	const words = quotation(promise.text, Math.min(detail.text, 140));
	const when = promise.ageDays === null ? nothing : md`${age(promise.ageDays)} ago`;
	if (placed) return join([words, when], " · ");
	const where = promise.path === null ? md`the release notes` : spotLink(report, context, promiseSpot(promise, evidence));
	const due = promise.due === null ? nothing : md`, for ${day(promise.due)}`;
	return md`${join([
		md`Promised`,
		when,
		md`in`,
		where
	], " ")}${due}: ${words}`;
}
function todo(item, report, context, detail) {
	const words = prose(item.todo, detail.text);
	const newFile = item.newFile === null ? nothing : link(md`Create ${code(item.newFile, 60)}`, newFileUrl(report, context, item.newFile));
	const reason = withholdable.has(item.kind) && (item.standing === "due" || item.standing === "overdue") ? md`or ${policyLink(md`say why ${isPlural(item.kind) ? "they are" : "it is"} withheld`, report, context)}` : nothing;
	return join([
		words,
		newFile,
		reason
	], "<br>");
}

// src/render/changes.ts
/** Kinds whose artifact, promises or standing differ, in the order of the catalogue. Moved lines and other evidence are no change. */
function reportChanges(base, head) {
	const before = new Map(base.artifacts.map((artifact) => [artifact.kind, artifact]));
	return head.artifacts.flatMap((after) => {
		const from = before.get(after.kind);
		const change = from === void 0 ? null : compare$1(from, after);
		return change === null ? [] : [change];
	});
}
/** What another policy would make of the same files: kinds whose standing, or whose day while it is missing, would be another. */
function verdictChanges(inForce, proposed) {
	const dueOf = (report, kind) => report.missing.find((item) => item.kind === kind)?.due ?? null;
	const after = new Map(proposed.artifacts.map(({ kind, standing }) => [kind, standing]));
	return inForce.artifacts.flatMap(({ kind, standing: from }) => {
		const to = after.get(kind) ?? from;
		const due = {
			from: dueOf(inForce, kind),
			to: dueOf(proposed, kind)
		};
		return from === to && due.from === due.to ? [] : [{
			kind,
			standing: {
				from,
				to
			},
			due
		}];
	});
}
function compare$1(from, to) {
	const promises = (artifact) => artifact.promises.map((promise) => promise.text);
	const change = {
		kind: to.kind,
		status: from.status === to.status ? null : {
			from: from.status,
			to: to.status
		},
		standing: from.standing === to.standing ? null : {
			from: from.standing,
			to: to.standing
		},
		added: without(to.identifiers, from.identifiers),
		removed: without(from.identifiers, to.identifiers),
		promised: without(promises(to), promises(from)),
		unpromised: without(promises(from), promises(to))
	};
	const lists = [
		change.added,
		change.removed,
		change.promised,
		change.unpromised
	];
	return change.status === null && change.standing === null && lists.every((list) => list.length === 0) ? null : change;
}
function without(all, known) {
	const seen = new Set(known);
	return all.filter((item) => !seen.has(item));
}

// src/render/notes.ts
/** A list cut at a length that says how much it leaves out. */
function cut(items, limit, show) {
	const shown = items.slice(0, limit).map(show);
	return items.length <= limit ? shown : [...shown, md`and ${items.length - limit} more`];
}
function contradictionsSection(report, context, detail) {
	if (report.contradictions.length === 0) return nothing;
	if (detail.notes === 0) return md`**Does not add up:** ${plural$1(report.contradictions.length, "finding")}`;
	const show = (finding) => {
		const spots = finding.evidence.slice(0, detail.evidence).map((spot) => spotLink(report, context, spot));
		return join([md`${title(finding.kind)}: ${prose(finding.text, detail.text)}`, join(spots, ", ")], " · ");
	};
	return md`**Does not add up**\n\n${list(cut(report.contradictions, Math.min(5, detail.notes), show))}`;
}
/** What was not checked, what is only assumed, and what the policy has to tell. */
function notesSection(report, detail) {
	const said = [...report.policy.notes, ...report.unchecked];
	if (said.length === 0) return nothing;
	if (detail.notes === 0) return md`${plural$1(said.length, "note")}: see the run`;
	return folded(md`Notes (${said.length})`, list(cut(said, detail.notes, (note) => prose(note, detail.text))));
}
/** On a pull request: what it changes of what is shared, and what its own policy would say. */
function pullRequestSection(report, context) {
	const { base, wouldChange, policyTrouble } = context;
	const changes = base === void 0 ? [] : reportChanges(base, report);
	const none = wouldChange === void 0 && policyTrouble === void 0 ? md`This pull request changes nothing of what is shared.` : nothing;
	const changed = base === void 0 ? nothing : changes.length === 0 ? none : list(changes.map(changeLine));
	const would = wouldChange === void 0 ? [] : verdictChanges(report, wouldChange);
	const edit = wouldChange === void 0 ? nothing : md`**This pull request edits the policy.** It is judged by the policy of its base; once merged, ${would.length === 0 ? "no verdict and no date would change." : "this would change:"}`;
	return join([
		changed,
		edit,
		policyTrouble === void 0 ? nothing : brokenPolicy(policyTrouble),
		list(would.map(({ kind, standing, due }) => md`${title(kind)}: ${verdictWords(standing.from, due.from)} → ${verdictWords(standing.to, due.to)}`))
	], "\n\n");
}
/** The first line of the trouble says that the file can't be used; the others say why. */
function brokenPolicy(trouble) {
	const [, ...problems] = trouble.split("\n");
	const edited = md`**This pull request edits the policy, and the edited file can’t be used.** Merged as it is, it would stop every run:`;
	return md`${edited}\n\n${list(cut(problems, 10, (problem) => prose(problem.trim(), 240)))}`;
}
/** `overdue since 6 Jan 2026`, `due 9 Feb 2027`; the name alone for the rest. */
function verdictWords(standing, due) {
	if (due === null || standing !== "due" && standing !== "overdue") return standingName(standing);
	return `${standingName(standing)}${standing === "overdue" ? " since" : ""} ${day(due)}`;
}
const statusWords = {
	published: "published",
	gated: "gated",
	promised: "promised",
	missing: "missing",
	"not-applicable": "not applicable"
};
function changeLine(change) {
	const { status, standing } = change;
	const words = [
		status === null ? nothing : md`${statusWords[status.from]} → **${statusWords[status.to]}**`,
		standing === null ? nothing : md`${standingName(standing.from)} → ${standingIcons[standing.to]} ${standingName(standing.to)}`,
		...["added", "removed"].map((side) => change[side].length === 0 ? nothing : md`${side} ${join(change[side].slice(0, 3).map((id) => code(id, 80)), ", ")}`),
		...change.promised.slice(0, 2).map((promise) => md`new promise: ${quotation(promise, 120)}`),
		...change.unpromised.slice(0, 2).map((promise) => md`promise gone: ${quotation(promise, 120)}`)
	];
	return md`**${title(change.kind)}**: ${join(words, "; ")}`;
}
/** Policy, clock, commits, date, run and what this is: one small line. */
function footer(report, context) {
	const { policy, clock, subject } = report;
	const file = policy.path === null ? md`built-in default` : link(code(policy.path), context.policyUrl);
	const presets = policy.presets.length === 0 ? nothing : md` (preset ${join(policy.presets.slice(0, 5).map((preset) => code(preset, 60)), ", ")})`;
	const organisation = policy.organisation === null ? nothing : md` with ${code(policy.organisation, 120)}`;
	return md`<sub>${join([
		md`Policy: ${file}${presets}${organisation}`,
		clock.start === null ? nothing : md`clock from ${day(clock.start)} (${clock.basis})`,
		commits(subject, repositoryUrl(report, context)),
		md`checked ${day(report.judgedAt)}`,
		link(context.runUrl === null ? nothing : md`run`, context.runUrl),
		link(context.issueUrl === null ? nothing : md`tracking issue`, context.issueUrl),
		link(context.pullRequestUrl === null ? nothing : md`release pull request`, context.pullRequestUrl),
		link(md`what is this?`, context.docsUrl)
	], " · ")}</sub>`;
}
function commits(subject, home) {
	const commitLink = (commit) => link(code(commit.slice(0, 7)), home === null ? null : `${home}/tree/${encodeURIComponent(commit)}`);
	const at = subject.commit === null ? nothing : commitLink(subject.commit);
	const head = subject.head === null || subject.head.commit === subject.commit ? nothing : md`${code(subject.head.branch, 60)} ${commitLink(subject.head.commit)}`;
	const both = join([at, head], " and ");
	return both.markdown === "" ? nothing : md`judged at ${both}`;
}

// src/render/shared.ts
/** Out for everyone, required or not. */
function isShared(artifact) {
	return (artifact.status === "published" || artifact.status === "gated") && (isDone(artifact.standing) || artifact.standing === "not-required");
}
function sharedSection(report, context, detail) {
	const shared = report.artifacts.filter(isShared);
	if (shared.length === 0) return nothing;
	const names = listed(shared.map((artifact) => name(artifact.kind)));
	if (detail.passed === "names") return md`**Shared:** ${names}`;
	const unproven = new Set(report.stages.flatMap((stage) => stage.requires.filter((item) => item.unproven).map((item) => item.kind)));
	const rows = shared.map((artifact) => [
		md`${title(artifact.kind)}`,
		where(artifact, report, context, detail),
		proofCell(artifact, unproven.has(artifact.kind), report, detail)
	]);
	return folded(md`Shared (${shared.length}): ${names}`, table([
		"Artifact",
		"Where",
		"Proof"
	], rows));
}
function where(artifact, report, context, detail) {
	const named = report.anonymous || artifact.kind === "license" ? [] : artifact.identifiers.filter((identifier) => !identifier.startsWith("file:"));
	const identifiers = artifact.kind === "license" ? artifact.identifiers.slice(0, 3).map((spdx) => md`${spdx}`) : named.slice(0, 3).map((identifier) => identifierLink(report, context, identifier));
	const more = Math.max(named.length, artifact.kind === "license" ? artifact.identifiers.length : 0) - 3;
	const spots = artifact.evidence.filter((item) => item.stub !== true).slice(0, Math.min(2, detail.evidence)).map((item) => spotLink(report, context, item));
	return join([
		...identifiers,
		...more > 0 ? [md`${more} more`] : [],
		...spots
	], " · ");
}
const placeWords = {
	tag: "in the tagged commit",
	head: "on the default branch",
	release: "in the release"
};
function proofCell(artifact, unproven, report, detail) {
	const { proof } = artifact;
	const { subject } = report;
	const what = provenElsewhere(artifact, report);
	const filled = artifact.completeness === void 0 ? nothing : md`${Math.round(artifact.completeness * 100)}% of the sections filled in`;
	const gate = artifact.status === "gated" ? md`behind a gate` : artifact.partlyGated === true ? md`part of it behind a gate` : nothing;
	const word = join([
		unproven ? md`on the repository’s word` : nothing,
		gate,
		md`${namedWords(artifact)}`
	], ", ");
	if (proof === null || proof.state === "unchecked") {
		const place = artifact.evidence.find((item) => item.stub !== true)?.place;
		const here = place === void 0 || place === "head" && subject.head === null ? "in this commit" : placeWords[place];
		return join([
			md`${proof === null ? here : "linked, not checked in this run"}`,
			lastProof(proof),
			filled,
			word
		], ", ");
	}
	const proven = join([what === null ? nothing : code(what, 80), proofWords(proof, detail)], " ");
	return join([
		proven,
		lastProof(proof.state === "verified" || proof.state === "archived" ? null : proof),
		filled,
		word
	], ", ");
}
const proofStateWords = {
	verified: "verified",
	archived: "archived copy verified",
	broken: "broken",
	gated: "gated",
	unverifiable: "could not be checked",
	unchecked: "not checked"
};
function proofWords(proof, detail) {
	const state = join([md`${proofStateWords[proof.state]}`, md`${proof.at === null ? "" : day(proof.at)}`], " ");
	const findings = join(proof.findings.slice(0, 3).map((finding) => prose(finding, detail.text)), ", ");
	return join([md`${state}: ${prose(proof.reason, detail.text)}`, findings], ", ");
}
function lastProof(proof) {
	return proof?.lastVerified === void 0 ? nothing : md`last proven on ${day(proof.lastVerified)}`;
}
/** What is out in part, and promised for the rest. */
function alsoPromisedSection(report, context, detail) {
	const open = report.artifacts.filter((artifact) => artifact.alsoPromised && artifact.promises.length > 0 && !report.missing.some((item) => item.kind === artifact.kind));
	if (open.length === 0 || detail.notes === 0) return nothing;
	const lines = open.flatMap((artifact) => artifact.promises.slice(0, 3).map((promise) => {
		const days = promise.firstSeen === void 0 ? null : daysBetween$1(promise.firstSeen, report.judgedAt);
		const since = days === null ? nothing : md` ${age(days)} ago`;
		return md`${title(artifact.kind)}, promised${since} in ${spotLink(report, context, promiseSpot(promise, artifact.evidence))}: ${quotation(promise.text, Math.min(detail.text, 140))}`;
	}));
	return folded(md`Shared in part, more promised: ${listed(open.map((artifact) => name(artifact.kind)))}`, list(lines.slice(0, detail.notes)));
}
function isWaived(requirement) {
	return requirement.waiver !== void 0;
}
/** Waivers in force: artifact, reason, who approved it, until when, and what is shared instead. */
function waiversSection(report, detail) {
	const waived = new Map(report.stages.flatMap((stage) => stage.requires.filter(isWaived).map((requirement) => [requirement.kind, requirement])));
	if (waived.size === 0) return nothing;
	const names = listed([...waived.keys()].map(name));
	if (detail.waivers === "names") return md`**Withheld with a reason:** ${names}`;
	const rows = [...waived.values()].map(({ kind, waiver }) => [
		md`${title(kind)}`,
		join([md`${waiver.reason}`, text$1(waiver.text ?? "", detail.text)], ": "),
		waiver.approvedBy === null ? md`nobody named` : md`${waiver.approvedBy} (${waiver.approval})`,
		md`${day(waiver.until)}${waiver.renewals > 0 ? `, renewed ${plural$1(waiver.renewals, "time")}` : ""}`,
		waiver.instead.length === 0 ? md`nothing` : join(waiver.instead.map((item) => md`${item.met ? "✅" : "🕒"} ${name(item.kind)}`), ", ")
	]);
	return folded(md`Withheld with a reason: ${names}`, table([
		"Artifact",
		"Reason",
		"Approved by",
		"Until",
		"Shared instead"
	], rows));
}

// src/render/json.ts
/** Keys in the order a person reads them. Others follow by name. */
const readingOrder = [
	"schema",
	"kind",
	"id",
	"title",
	"name",
	"rule",
	"identifier",
	"status",
	"standing",
	"colour",
	"state",
	"subject",
	"repository",
	"ref",
	"commit",
	"line",
	"tag",
	"because",
	"alsoPromised",
	"partlyGated",
	"identifiers",
	"path",
	"evidence",
	"promises",
	"proof",
	"proofs",
	"judgedAt",
	"nextDue",
	"stages",
	"missing",
	"artifacts"
];
const rank$1 = new Map(readingOrder.map((key, index) => [key, index]));
function ordered(value) {
	if (Array.isArray(value)) return value.map(ordered);
	if (typeof value !== "object" || value === null) return value;
	const last = readingOrder.length;
	const entries = Object.entries(value).sort(([one], [other]) => (rank$1.get(one) ?? last) - (rank$1.get(other) ?? last) || (one < other ? -1 : 1));
	return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]));
}
/** Any data of ours as JSON text with keys in a fixed order, indented, with a final line break. */
function stableJson(value) {
	return `${JSON.stringify(ordered(value), null, 2)}\n`;
}
/** The whole report; its shape is `schemas/report.schema.json`. */
function renderJson(report) {
	return stableJson(report);
}

// src/snapshot.ts
/** Bytes read of one file at most (1 MiB). */
const readLimit = 1048576;

// src/read/content.ts
/** Files above this many bytes (8 MiB) are not opened at all: no documentation or source we look into is that large. */
const openLimit = 8388608;
/** How far a NUL byte is looked for: the rule git itself uses to tell binary from text. */
const binaryWindow = 8e3;
/**
* Turns bytes into text: UTF-8, or UTF-16 where a byte order mark says so. Bytes that are not valid become U+FFFD.
* @param bytes the file's beginning, as much of it as was read
* @param size the whole file's size in bytes
*/
function contentFromBytes(bytes, size) {
	const truncated = size > 1048576 || bytes.length < size;
	const head = bytes.length > 1048576 ? bytes.subarray(0, readLimit) : bytes;
	const encoding = wideEncoding(head);
	if (encoding === null && head.subarray(0, binaryWindow).includes(0)) return unreadable("binary");
	return {
		kind: "text",
		text: new TextDecoder(encoding ?? "utf-8").decode(head, { stream: truncated }),
		truncated
	};
}
/** Same cap for text that comes decoded already. */
function contentFromText(text) {
	if (text.length * 3 <= 1048576 || Buffer.byteLength(text) <= 1048576) return {
		kind: "text",
		text,
		truncated: false
	};
	return contentFromBytes(Buffer.from(text), Buffer.byteLength(text));
}
function unreadable(reason) {
	return {
		kind: "unreadable",
		reason
	};
}
/** Modes that are never opened, and why; null for an ordinary file. */
function unreadableMode(mode) {
	if (mode === "120000") return unreadable("symlink");
	return mode === "160000" ? unreadable("submodule") : null;
}
function wideEncoding(bytes) {
	if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
	return bytes[0] === 254 && bytes[1] === 255 ? "utf-16be" : null;
}

// src/read/disk.ts
/** Never through a link, and never waiting for a pipe's other end. Windows knows neither flag. */
const openFlags = value_constants.O_RDONLY | (value_constants.O_NOFOLLOW ?? 0) | (value_constants.O_NONBLOCK ?? 0);
/**
* Reads one listed file below `root`. What was listed may have been replaced since, so the folder's real path must still
* lie inside the root and the file itself must be no link.
* @param root real path of the root folder
* @param path relative path with forward slashes
* @param folders real paths that this batch of reading has found, by folder
*/
function readInside(root, path, folders = /* @__PURE__ */ new Map()) {
	try {
		const full = value_join(root, path);
		const above = value_dirname(full);
		const folder = folders.get(above) ?? value_realpathSync(above);
		folders.set(above, folder);
		if (folder !== root && !folder.startsWith(root.endsWith(value_sep) ? root : root + value_sep)) return unreadable("symlink");
		return readFile(value_join(folder, value_basename(full)));
	} catch (error) {
		return unreadable(reasons[codeOf(error)] ?? "failed");
	}
}
const reasons = {
	ENOENT: "absent",
	ENOTDIR: "absent",
	ELOOP: "symlink",
	EMLINK: "symlink"
};
function readFile(path) {
	const file = value_openSync(path, openFlags);
	try {
		const stat = value_fstatSync(file);
		if (!stat.isFile()) return unreadable("failed");
		if (stat.size > 8388608) return unreadable("too-large");
		const bytes = Buffer.allocUnsafe(Math.min(stat.size, readLimit));
		let read = 0;
		while (read < bytes.length) {
			const count = value_readSync(file, bytes, read, bytes.length - read, read);
			if (count === 0) break;
			read += count;
		}
		return contentFromBytes(bytes.subarray(0, read), stat.size > 1048576 ? stat.size : read);
	} finally {
		value_closeSync(file);
	}
}
/** The `code` of a Node system error, else an empty string. */
function codeOf(error) {
	return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

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

// src/policy/load.ts
/**
* Resolves the policy: built-in default < presets < organisation file < repository file < inputs, then clamped by the organisation's
* minimum, then waivers. Without file, inputs and minimum nothing is parsed, and neither the YAML nor the schema library is loaded.
*/
async function loadPolicy(input) {
	const given = Object.values(input.inputs).some((value) => value !== void 0);
	if (input.file === null && !given && (input.lastMinimum ?? null) === null) return {
		policy: builtInPolicy,
		origins: [],
		minimum: null,
		problems: []
	};
	const { resolvePolicy } = await import("./resolve.js");
	return resolvePolicy(input);
}

// src/policy/problem.ts
let pattern$1$4;
/** Quotes text of a file for a message: one line, no control or direction marks, at most 60 characters. */
function quote(value) {
	const plain = [...(typeof value === "string" ? value : JSON.stringify(value) ?? String(value)).slice(0, 240)].map((character) => test(pattern$1$4 ??= /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u, character) ? " " : character).join("");
	return `"${plain.length > 60 ? `${plain.slice(0, 59)}…` : plain}"`;
}
/** `path:line:column: message. suggestion.` — the shape editors and terminals link. */
function problemLine(problem) {
	const suggestion = problem.suggestion === null ? "" : ` ${problem.suggestion}${problem.suggestion.endsWith("?") ? "" : "."}`;
	return `${problem.path}:${problem.line}:${problem.column}: ${problem.message}.${suggestion}`;
}

// src/engine/policy.ts
/**
* The policy in force. Without a file, inputs or an organisation's minimum the built-in policy stands, and the schema library is not even loaded.
* @throws UserError with file, line, column and a suggestion for every problem of the file
*/
async function policyInForce(input) {
	const loaded = await loadPolicy(input);
	if (loaded.problems.length === 0) return loaded;
	throw new UserError(`The policy can't be used:\n${loaded.problems.map((problem) => `  ${problemLine(problem)}`).join("\n")}`, "Correct it, then see what it says with: default-to-share policy explain");
}

// src/policy/sourced.ts
/** Stages that come from one place as a whole. */
function sourced(stages, origin) {
	return stages.map((stage) => ({
		id: stage.id,
		title: stage.title,
		due: stage.due,
		retroactive: stage.retroactive,
		requires: stage.requires.map((requirement) => ({
			requirement,
			from: everyField(requirement, origin)
		})),
		from: {
			due: origin,
			requires: origin
		}
	}));
}
function everyField(requirement, origin) {
	return Object.fromEntries(Object.keys(requirement).map((field) => [field, origin]));
}
function plainStage(stage) {
	return {
		id: stage.id,
		title: stage.title,
		requires: stage.requires.map(({ requirement }) => requirement),
		due: stage.due,
		...stage.retroactive === void 0 ? {} : { retroactive: stage.retroactive }
	};
}
const builtInOrigin = "built-in default";

// src/read/parallel.ts
/** Runs `work` on every item, at most `width` at once; the answers come in the order of the items. The first failure rejects. */
async function inParallel(items, width, work) {
	const answers = new Array(items.length);
	const queue = items.entries();
	const lane = async () => {
		for (const [index, item] of queue) answers[index] = await work(item);
	};
	await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane));
	return answers;
}

// src/judge/ranking.ts
/** From best to worst. The last two, and only they, are red. */
const order = [
	"not-required",
	"met",
	"substituted",
	"waived",
	"gated",
	"unverifiable",
	"due",
	"overdue",
	"broken"
];
/** Rank of a standing, 0 the best. `not-required`, `met` and `substituted` are equally good: they ask nothing of anybody. */
function rank(standing) {
	return Math.max(0, order.indexOf(standing) - order.indexOf("substituted"));
}
/** The worst of several; `not-required` when there are none. */
function worst(standings) {
	return standings.reduce((low, next) => order.indexOf(next) > order.indexOf(low) ? next : low, "not-required");
}
const colours = {
	"not-required": "grey",
	met: "green",
	substituted: "green",
	waived: "amber",
	gated: "amber",
	unverifiable: "amber",
	due: "green",
	overdue: "red",
	broken: "red"
};
const colourOrder = [
	"grey",
	"green",
	"amber",
	"red"
];
/**
* Colour of one requirement. What is due is green while its day is far, amber in the warning time before it,
* and grey while no clock has started: nothing is asked yet, and nothing is shared either.
*/
function colourOf(standing, when) {
	if (standing !== "due") return colours[standing];
	if (when.soon) return "amber";
	return when.due === null ? "grey" : "green";
}
/** The worst colour of several; grey when there are none, so grey stays only where nothing else is. */
function worstColour(all) {
	return all.reduce((low, next) => colourOrder.indexOf(next) > colourOrder.indexOf(low) ? next : low, "grey");
}

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
* @param base what a pull request starts from: what its base already lacks is not its doing, and doesn't count
* @returns `why` in one line, for people; it says so too when nothing fails
*/
function shouldFail(report, failOn, base = null) {
	const before = (kind) => worst(base === null ? [] : requirements(base).flatMap((one) => one.kind === kind ? [one.standing] : []));
	const bad = requirements(report).filter(({ kind, standing }) => failing[failOn].includes(standing) && (base === null || rank(standing) > rank(before(kind))));
	if (bad.length === 0) return {
		fail: false,
		why: failOn === "never" ? "fail-on is never" : `nothing is ${words[failOn]}`
	};
	return {
		fail: true,
		why: `fail-on: ${failOn}; ${[...new Set(bad.map(text))].join(", ")}`
	};
}
function requirements(report) {
	return report.stages.flatMap((stage) => stage.requires);
}
const words = {
	overdue: "overdue",
	broken: "overdue or broken",
	missing: "missing"
};
function text({ kind, standing }) {
	return `${kind} ${standing}`;
}

// src/judge/calendar.ts
let pattern$1$3;
/**
* Calendar arithmetic on UTC days. A day is `YYYY-MM-DD`; such texts compare as strings. Temporal is not in Node 20,
* and due dates need no more than this: whole days, month ends clamped, no time zone, no daylight saving.
*/
const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const msPerDay = 864e5;
/**
* Reads an ISO 8601 duration (`P30D`, `P1M`, `P1Y2M3W4D`, `PT36H`); whole numbers of at most four digits, no sign.
* @returns null for anything else
*/
function parseDuration(text) {
	const match = exec(pattern$1$3 ??= /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,4})D)?(T(?=\d)(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:(\d{1,4})S)?)?$/, text);
	if (match === null || text === "P") return null;
	const [years, months, weeks, days] = [
		match[1],
		match[2],
		match[3],
		match[4]
	].map((part) => Number(part ?? 0));
	const [hours, minutes, seconds] = [
		match[6],
		match[7],
		match[8]
	].map((part) => Number(part ?? 0));
	return {
		years,
		months,
		days: weeks * 7 + days + Math.ceil((hours * 3600 + minutes * 60 + seconds) / 86400)
	};
}
/** True for a day that exists: `2024-02-29` is one, `2023-02-29` is none. */
function isDay(text) {
	const parts = partsOf(text);
	return parts !== null && formatDay(Date.UTC(parts.year, parts.month - 1, parts.day)) === text;
}
/**
* The UTC day of an instant: `2026-11-22T01:00:00+02:00` is 2026-11-21. A bare day stays as it is.
* @returns null for text that is no date
*/
function dayOf(instant) {
	if (test(dayPattern, instant)) return isDay(instant) ? instant : null;
	const time = Date.parse(instant);
	return Number.isNaN(time) ? null : formatDay(time);
}
/**
* Adds years and months first (31 January + 1 month is the last of February), then days.
* @throws RangeError for a day or duration that is none: the policy is validated before it comes here
*/
function addDuration(day, duration) {
	const parts = partsOf(day);
	const span = parseDuration(duration);
	if (parts === null || span === null) throw new RangeError(`Not a day and a duration: ${day}, ${duration}`);
	const month = parts.month - 1 + span.months + span.years * 12;
	const last = new Date(Date.UTC(parts.year, month + 1, 0)).getUTCDate();
	return formatDay(Date.UTC(parts.year, month, Math.min(parts.day, last)) + span.days * msPerDay);
}
/** Whole days from one day to another; negative when `to` is earlier. */
function daysBetween(from, to) {
	return Math.round((Date.parse(to) - Date.parse(from)) / msPerDay);
}
function earlier(a, b) {
	if (a === null || b === null) return a ?? b;
	return a < b ? a : b;
}
function later(a, b) {
	if (a === null || b === null) return a ?? b;
	return a > b ? a : b;
}
const monthNames = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
/** `22 Nov 2026`: how a day reads in a sentence. Text that is no date is given back. */
function dayText(instant) {
	const parts = partsOf(dayOf(instant) ?? "");
	return parts === null ? instant : `${parts.day} ${monthNames[parts.month - 1]} ${parts.year}`;
}
function partsOf(day) {
	const match = exec(dayPattern, day);
	return match === null ? null : {
		year: Number(match[1]),
		month: Number(match[2]),
		day: Number(match[3])
	};
}
/** Years beyond 9999 stay there: a due date that far needs no more. */
function formatDay(time) {
	return new Date(Math.min(time, Date.UTC(9999, 11, 31))).toISOString().slice(0, 10);
}

// src/judge/clock.ts
/**
* Starts the clock (DESIGN §6): T0 is what the policy names, by default the earlier of preprint v1 and first release;
* nobody is late for the time before the policy was adopted, unless it says `retroactive`.
* @param preprint what is known of the own paper, in the order of its identifiers
*/
function startClock(input, preprint) {
	const { policy } = input;
	const adopted = adoption(input);
	const beginning = begin(input, preprint);
	const known = {
		adopted,
		beginning: beginning.day
	};
	if (beginning.day === null) return {
		start: null,
		basis: beginning.basis,
		...known
	};
	if (policy.clock.retroactive || beginning.day >= adopted) return {
		start: beginning.day,
		basis: beginning.basis,
		...known
	};
	return {
		start: adopted,
		basis: `adopted, after ${beginning.basis} of ${dayText(beginning.day)}`,
		...known
	};
}
/** The day a stage is due, its last good day; null while the clock has not started. */
function dueDay(stage, clock, policy) {
	const retroactive = stage.retroactive ?? policy.clock.retroactive;
	if ("on" in stage.due) {
		const day = dayOf(stage.due.on);
		return retroactive ? day : later(day, clock.adopted);
	}
	if (clock.beginning === null) return null;
	return addDuration(retroactive ? clock.beginning : later(clock.beginning, clock.adopted) ?? clock.beginning, stage.due.after);
}
/** The policy's own date, else the first commit of its file, else the first run, else today. */
function adoption(input) {
	const { policy, now } = input;
	const said = dayIn(policy.adopted);
	const known = dayIn(input.policyFirstCommit) ?? dayIn(input.firstRun) ?? dayIn(now);
	if (known === null) throw new RangeError(`"now" is no date: ${now}`);
	if (said === null) return known;
	return policy.adoptedHeld === true && said > known ? known : said;
}
function dayIn(instant) {
	return instant === null ? null : dayOf(instant);
}
/** Is it worth asking when the policy file was first committed? */
function adoptionNeedsHistory(policy) {
	return policy.adopted === null || policy.adoptedHeld === true;
}
function begin(input, preprint) {
	const paper = {
		day: preprintDay(input, preprint),
		basis: "preprint v1"
	};
	const release = {
		day: input.firstRelease === null ? null : dayOf(input.firstRelease),
		basis: "first release"
	};
	const { start } = input.policy.clock;
	if (typeof start === "object") return {
		day: dayOf(start.date),
		basis: "date in the policy"
	};
	switch (start) {
		case "preprint": return paper.day === null ? {
			day: null,
			basis: "no dated preprint yet"
		} : paper;
		case "first-release": return release.day === null ? {
			day: null,
			basis: "no release yet"
		} : release;
		case "this-tag": {
			const date = input.tagDate ?? input.subject.release?.publishedAt ?? null;
			return date === null ? {
				day: null,
				basis: "no dated tag yet"
			} : {
				day: dayOf(date),
				basis: "this tag"
			};
		}
		case "earliest": {
			const day = earlier(paper.day, release.day);
			if (day === null) return {
				day,
				basis: "neither a dated preprint nor a release yet"
			};
			return day === paper.day ? paper : release;
		}
	}
}
/**
* Date of the first public version of the own preprint, the main one first. When the paper is no longer shown, or its host could
* not be asked, the date an earlier report knew still counts: taking a paper down doesn't turn the clock back.
*/
function preprintDay(input, preprint) {
	const before = input.previous?.artifacts.find((artifact) => artifact.kind === "preprint");
	return (preprint.length > 0 ? preprint.map(({ proof }) => proof) : before?.proofs ?? []).map(firstPublic).find((day) => day !== null) ?? null;
}
function firstPublic(proof) {
	if (proof.published === void 0 || proof.state === "broken" || proof.identity === "mismatch") return null;
	return dayOf(proof.published);
}

// node_modules/balanced-match/dist/esm/index.js
const range = (a, b, str) => {
	let begs, beg, left, right = void 0, result;
	let ai = str.indexOf(a);
	let bi = str.indexOf(b, ai + 1);
	let i = ai;
	if (ai >= 0 && bi > 0) {
		if (a === b) return [ai, bi];
		begs = [];
		left = str.length;
		while (i >= 0 && !result) {
			if (i === ai) {
				begs.push(i);
				ai = str.indexOf(a, i + 1);
			} else if (begs.length === 1) {
				const r = begs.pop();
				if (r !== void 0) result = [r, bi];
			} else {
				beg = begs.pop();
				if (beg !== void 0 && beg < left) {
					left = beg;
					right = bi;
				}
				bi = str.indexOf(b, i + 1);
			}
			i = ai < bi && ai >= 0 ? ai : bi;
		}
		if (begs.length && right !== void 0) result = [left, right];
	}
	return result;
};

// node_modules/brace-expansion/dist/esm/index.js
const escSlash = "\0SLASH" + Math.random().toFixed(16) + "\0";
const escOpen = "\0OPEN" + Math.random().toFixed(16) + "\0";
const escClose = "\0CLOSE" + Math.random().toFixed(16) + "\0";
const escComma = "\0COMMA" + Math.random().toFixed(16) + "\0";
const escPeriod = "\0PERIOD" + Math.random().toFixed(16) + "\0";
const escSlashPattern = new RegExp(escSlash, "g");
const escOpenPattern = new RegExp(escOpen, "g");
const escClosePattern = new RegExp(escClose, "g");
const escCommaPattern = new RegExp(escComma, "g");
const escPeriodPattern = new RegExp(escPeriod, "g");
const slashPattern = /\\\\/g;
const openPattern = /\\{/g;
const closePattern = /\\}/g;
const commaPattern = /\\,/g;
const periodPattern = /\\\./g;
const EXPANSION_MAX = 1e5;
const EXPANSION_MAX_LENGTH = 4e6;
const EXPANSION_MAX_DEPTH = 1e3;
const EXPANSION_MAX_REWRITES = 1e3;
const EXPANSION_MAX_STEPS = 2e7;
const CALL_STEPS = 16;
function numeric(str) {
	return !isNaN(str) ? parseInt(str, 10) : str.charCodeAt(0);
}
function escapeBraces(str) {
	return str.replace(slashPattern, escSlash).replace(openPattern, escOpen).replace(closePattern, escClose).replace(commaPattern, escComma).replace(periodPattern, escPeriod);
}
function unescapeBraces(str) {
	return str.replace(escSlashPattern, "\\").replace(escOpenPattern, "{").replace(escClosePattern, "}").replace(escCommaPattern, ",").replace(escPeriodPattern, ".");
}
function pushAll(target, items) {
	for (let i = 0; i < items.length; i++) target.push(items[i]);
}
function balancedWithBudget(str, masked, budget) {
	if (budget.remaining < 0) return;
	const r = range("{", "}", masked);
	const unmatched = r !== void 0 && masked.indexOf("{") < r[0];
	budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
	if (!r || budget.remaining < 0) return;
	return {
		end: r[1],
		pre: str.slice(0, r[0]),
		body: str.slice(r[0] + 1, r[1]),
		post: str.slice(r[1] + 1),
		unmatched
	};
}
function maskUnmatchedOpens(masked, budget) {
	budget.remaining -= masked.length;
	const open = [];
	for (let i = 0; i < masked.length; i++) {
		const c = masked.charCodeAt(i);
		if (c === 123) open.push(i);
		else if (c === 125 && open.length) open.pop();
	}
	let out = "";
	let last = 0;
	for (let i = 0; i < open.length; i++) {
		const at = open[i];
		out += masked.slice(last, at) + "\0";
		last = at + 1;
	}
	return out + masked.slice(last);
}
function commaSetFollows(str, budget) {
	budget.remaining -= str.length;
	if (budget.remaining < 0) return false;
	let close = false;
	for (let i = str.length - 1; i >= 0; i--) {
		const c = str.charCodeAt(i);
		if (c === 125) close = true;
		else if (c === 10 || c === 13 || c === 8232 || c === 8233) close = false;
		else if (c === 44 && close && str.charCodeAt(i + 1) !== 44) return true;
	}
	return false;
}
/**
* Basically just str.split(","), but handling cases
* where we have nested braced sections, which should be
* treated as individual members, like {a,{b,c},d}
*
* Returns `undefined` if the step budget runs out before the whole set is
* split, since splitting what is left on every comma would tear apart the
* nested sets it still holds.
*/
function parseCommaParts(str, budget) {
	const parts = [];
	let carry = "";
	for (;;) {
		const m = balancedWithBudget(str, str, budget);
		if (budget.remaining < 0) return;
		if (!m) {
			const tail = str.split(",");
			tail[0] = carry + tail[0];
			pushAll(parts, tail);
			return parts;
		}
		const { pre, body, post } = m;
		const p = pre.split(",");
		p[0] = carry + p[0];
		p[p.length - 1] += "{" + body + "}";
		if (!post.length) {
			pushAll(parts, p);
			return parts;
		}
		carry = p.pop();
		pushAll(parts, p);
		str = post;
	}
}
function bound(value, fallback) {
	return value === void 0 || isNaN(value) ? fallback : value;
}
function expand(str, options = {}) {
	if (!str) return [];
	const max = bound(options.max, EXPANSION_MAX);
	const maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH);
	const maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH);
	const maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES);
	const maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
	if (str.slice(0, 2) === "{}") str = "\\{\\}" + str.slice(2);
	return expand_(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
}
function embrace(str) {
	return "{" + str + "}";
}
function isPadded(el) {
	return /^-?0\d/.test(el);
}
function lte(i, y) {
	return i <= y;
}
function gte(i, y) {
	return i >= y;
}
function combine(acc, pre, values, max, maxLength, dropEmpties, budget) {
	const out = [];
	let length = 0;
	let nonEmpty;
	outer: for (let a = 0; a < acc.length; a++) {
		const prefix = acc[a] + pre;
		let vs = values;
		if (dropEmpties && !prefix) {
			if (!nonEmpty) nonEmpty = values.filter((v) => v);
			vs = nonEmpty;
		}
		for (let v = 0; v < vs.length; v++) {
			if (out.length >= max) break outer;
			const expansion = prefix + vs[v];
			if (length + expansion.length > maxLength) break outer;
			out.push(expansion);
			length += expansion.length;
		}
	}
	budget.remaining -= out.length;
	return out;
}
function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
	const n = body.split(/\.\./);
	const N = [];
	/* c8 ignore start */
	if (n[0] === void 0 || n[1] === void 0) return N;
	/* c8 ignore stop */
	const x = numeric(n[0]);
	const y = numeric(n[1]);
	const width = Math.max(n[0].length, n[1].length);
	let incr = n.length === 3 && n[2] !== void 0 ? Math.max(Math.abs(numeric(n[2])), 1) : 1;
	let test = lte;
	if (y < x) {
		incr *= -1;
		test = gte;
	}
	const pad = n.some(isPadded);
	const cost = pad ? width : 1;
	let length = 0;
	for (let i = x; test(i, y) && N.length < max; i += incr) {
		budget.remaining -= cost;
		if (budget.remaining < 0) return;
		let c;
		if (isAlphaSequence) {
			c = String.fromCharCode(i);
			if (c === "\\") c = "";
		} else {
			c = String(i);
			if (pad) {
				const need = width - c.length;
				if (need > 0) {
					const z = new Array(need + 1).join("0");
					if (i < 0) c = "-" + z + c.slice(1);
					else c = z + c;
				}
			}
		}
		if (length + c.length > maxLength) break;
		N.push(c);
		length += c.length;
	}
	return N;
}
function expand_(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
	budget.remaining -= CALL_STEPS;
	if (depth > maxDepth) return [str];
	let acc = [""];
	let rewrites = 0;
	let dropEmpties = false;
	let firstGroup = true;
	let masked = str;
	for (;;) {
		const m = balancedWithBudget(str, masked, budget);
		if (!m) return combine(acc, str, [""], max, maxLength, dropEmpties, budget);
		if (m.unmatched) masked = maskUnmatchedOpens(masked, budget);
		const pre = m.pre;
		const literal = () => combine(acc, pre + "{" + m.body + "}" + m.post, [""], max, maxLength, dropEmpties, budget);
		if (/\$$/.test(pre)) {
			acc = combine(acc, pre + "{" + m.body + "}", [""], max, maxLength, dropEmpties && !m.post.length, budget);
			firstGroup = false;
			if (!m.post.length) break;
			str = m.post;
			masked = masked.slice(m.end + 1);
			continue;
		}
		const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
		const isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
		const isSequence = isNumericSequence || isAlphaSequence;
		const isOptions = m.body.indexOf(",") >= 0;
		if (!isSequence && !isOptions) {
			if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
				rewrites++;
				str = m.pre + "{" + m.body + escClose + m.post;
				masked = masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
				isTop = true;
				continue;
			}
			return literal();
		}
		if (firstGroup) {
			dropEmpties = isTop && !isSequence;
			firstGroup = false;
		}
		let values;
		if (isSequence) {
			values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
			if (!values) return literal();
		} else {
			let n = parseCommaParts(m.body, budget);
			if (!n) return literal();
			if (n.length === 1 && n[0] !== void 0) {
				n = expand_(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
				if (budget.remaining < 0) return literal();
				/* c8 ignore start */
				if (n.length === 1) {
					const next = combine(acc, pre + n[0], [""], max, maxLength, dropEmpties && !m.post.length, budget);
					if (budget.remaining < 0) return literal();
					acc = next;
					if (!m.post.length) break;
					str = m.post;
					masked = masked.slice(m.end + 1);
					continue;
				}
			}
			let dropsEmpties = dropEmpties && !m.post.length && !pre;
			for (let d = 0; dropsEmpties && d < acc.length; d++) if (acc[d]) dropsEmpties = false;
			values = [];
			let valuesLength = 0;
			outer: for (let j = 0; j < n.length; j++) {
				const expanded = expand_(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false);
				if (budget.remaining < 0) return literal();
				for (let k = 0; k < expanded.length; k++) {
					const v = expanded[k];
					if (dropsEmpties && !v) continue;
					if (values.length >= max || valuesLength + v.length > maxLength) break outer;
					values.push(v);
					valuesLength += v.length;
				}
			}
		}
		const next = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
		if (budget.remaining < 0) return literal();
		acc = next;
		if (!m.post.length) break;
		str = m.post;
		masked = masked.slice(m.end + 1);
	}
	return acc;
}

// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/numeric-range.js
const digit = (a, b) => a === b ? {
	t: "lit",
	ch: String(a)
} : {
	t: "class",
	re: new RegExp(`^[${a}-${b}]$`)
};
const prefix = (d, alts) => alts.map((s) => [digit(d, d), ...s]);
const fixed = (a, b) => {
	if (!a) return [[]];
	let lo = +a[0];
	let hi = +b[0];
	const ra = a.slice(1);
	const rb = b.slice(1);
	if (lo === hi) return prefix(lo, fixed(ra, rb));
	const zeros = "0".repeat(ra.length);
	const nines = "9".repeat(ra.length);
	const out = [];
	if (ra !== zeros) out.push(...prefix(lo++, fixed(ra, nines)));
	const last = rb === nines ? [] : prefix(hi--, fixed(zeros, rb));
	if (lo <= hi) out.push([digit(lo, hi), ...Array.from(ra, () => digit(0, 9))]);
	out.push(...last);
	return out;
};
const nonneg = (a, b, width) => {
	if (width) return fixed(String(a).padStart(width, "0"), String(b).padStart(width, "0"));
	const out = [];
	for (let len = String(a).length; len <= String(b).length; len++) {
		const lo = Math.max(a, len === 1 ? 0 : 10 ** (len - 1));
		const hi = Math.min(b, 10 ** len - 1);
		out.push(...fixed(String(lo), String(hi)));
	}
	return out;
};
/**
* The strings that the bash brace expansion `{lo..hi}` makes, as
* the alternatives of an `@(...)` extglob. Each one is a sequence of
* digits and digit classes, so there are only a few of them, even for
* a large range.
*
* If either end has a leading zero, such as `{01..10}`, each number
* has leading zeros to make it as long as the longer end, counting a
* `-` sign. So `{-05..3}` makes `-05` to `-01`, then `000` to `003`.
*
* Returns undefined if either end is not a safe integer.
*/
const numericRange = (loStr, hiStr) => {
	let lo = Number(loStr);
	let hi = Number(hiStr);
	if (!Number.isSafeInteger(lo) || !Number.isSafeInteger(hi)) return;
	if (lo > hi) [lo, hi] = [hi, lo];
	const width = /^-?0\d/.test(loStr) || /^-?0\d/.test(hiStr) ? Math.max(loStr.length, hiStr.length) : 0;
	const out = [];
	if (lo < 0) {
		const neg = nonneg(Math.max(-hi, 1), -lo, width && width - 1);
		out.push(...neg.map((s) => [{
			t: "lit",
			ch: "-"
		}, ...s]));
	}
	if (hi >= 0) out.push(...nonneg(Math.max(lo, 0), hi, width));
	return out;
};

// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/parse-class.js
const posixClasses = {
	"[:alnum:]": ["\\p{L}\\p{Nl}\\p{Nd}"],
	"[:alpha:]": ["\\p{L}\\p{Nl}"],
	"[:ascii:]": ["\\x00-\\x7f"],
	"[:blank:]": ["\\p{Zs}\\t"],
	"[:cntrl:]": ["\\p{Cc}"],
	"[:digit:]": ["\\p{Nd}"],
	"[:graph:]": ["\\p{Z}\\p{C}", true],
	"[:lower:]": ["\\p{Ll}"],
	"[:print:]": ["\\p{C}", true],
	"[:punct:]": ["\\p{P}\\p{S}"],
	"[:space:]": ["\\p{Z}\\t\\r\\n\\v\\f"],
	"[:upper:]": ["\\p{Lu}"],
	"[:word:]": ["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}"],
	"[:xdigit:]": ["A-Fa-f0-9"]
};
const braceEscape = (s) => s.replace(/[[\]\\-]/g, "\\$&");
const noMatch = /$./;
const parseClass = (glob, position, nocase = false, form) => {
	const norm = (c) => {
		const n = form ? c.normalize(form) : c;
		return [...n].length === 1 ? n : c;
	};
	const pos = position;
	/* c8 ignore start */
	if (glob.charAt(pos) !== "[") throw new Error("not in a brace expression");
	/* c8 ignore stop */
	const ranges = [];
	const negs = [];
	let i = pos + 1;
	let sawStart = false;
	let escaping = false;
	let negate = false;
	let endPos = pos;
	let rangeStart = "";
	WHILE: while (i < glob.length) {
		const c = String.fromCodePoint(glob.codePointAt(i));
		if ((c === "!" || c === "^") && i === pos + 1) {
			negate = true;
			i++;
			continue;
		}
		if (c === "]" && sawStart && !escaping) {
			endPos = i + 1;
			break;
		}
		sawStart = true;
		if (c === "\\") {
			if (!escaping) {
				escaping = true;
				i++;
				continue;
			}
		}
		if (c === "[" && !escaping) {
			for (const [cls, [unip, neg]] of Object.entries(posixClasses)) if (glob.startsWith(cls, i)) {
				if (rangeStart) return [noMatch, glob.length - pos];
				i += cls.length;
				if (neg) negs.push(unip);
				else ranges.push(unip);
				continue WHILE;
			}
		}
		escaping = false;
		const n = norm(c);
		if (rangeStart) {
			if (n.codePointAt(0) > rangeStart.codePointAt(0)) ranges.push(braceEscape(rangeStart) + "-" + braceEscape(n));
			else if (n === rangeStart) ranges.push(braceEscape(n));
			rangeStart = "";
			i += c.length;
			continue;
		}
		if (glob.startsWith("-]", i + c.length)) {
			ranges.push(braceEscape(n + "-"));
			i += c.length + 1;
			continue;
		}
		if (glob.startsWith("-", i + c.length)) {
			rangeStart = n;
			i += c.length + 1;
			continue;
		}
		ranges.push(braceEscape(n));
		i += c.length;
	}
	if (endPos < i) return [noMatch, 0];
	if (!ranges.length && !negs.length) return [noMatch, glob.length - pos];
	const sranges = "[" + (negate ? "^" : "") + ranges.join("") + "]";
	const snegs = "[" + (negate ? "" : "^") + negs.join("") + "]";
	const comb = "^" + (ranges.length && negs.length ? "(" + sranges + "|" + snegs + ")" : ranges.length ? sranges : snegs);
	return [new RegExp(comb, nocase ? "iu" : "u"), endPos - pos];
};

// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/index.js
const MATCH = {
	t: "match",
	id: 0
};
const extTypes = "!?+*@";
const lit = (ch) => ({
	t: "lit",
	ch
});
const reEscape = (s) => s.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
const newFoldRe = (s) => new RegExp(`^${reEscape(s)}$`, "iu");
const foldCache = /* @__PURE__ */ new Map();
const foldRe = (ch) => {
	let re = foldCache.get(ch);
	if (!re) {
		re = newFoldRe(ch);
		if (foldCache.size >= 1e3) foldCache.clear();
		foldCache.set(ch, re);
	}
	return re;
};
const litMatch = (l, c) => {
	if (c === l.ch) return true;
	if (!l.re) return false;
	const code = c.charCodeAt(0);
	if (code >= 128) return l.re.test(c);
	const ascii = l.ascii ??= /* @__PURE__ */ new Uint8Array(128);
	ascii[code] ||= l.re.test(c) ? 1 : 2;
	return ascii[code] === 1;
};
const tokenize = (p, nocase, noext, form, mark) => {
	const toks = [];
	for (let i = 0; i < p.length;) {
		const c = String.fromCodePoint(p.codePointAt(i));
		if (mark) {
			const m = c === "\\" && p.startsWith(mark, i + 1) ? 1 : 0;
			if (m || c === mark) {
				const start = i + m + mark.length;
				const end = p.indexOf(mark, start);
				const r = /^(-?\d+)\.\.(-?\d+)$/.exec(p.slice(start, end));
				const alts = end !== -1 && r && numericRange(r[1], r[2]);
				if (alts) {
					toks.push({
						t: "ext",
						type: "@",
						alts
					});
					i = end + mark.length;
					continue;
				}
			}
		}
		if (c === "\\") {
			const e = p.codePointAt(i + 1);
			const ch = e === void 0 ? c : String.fromCodePoint(e);
			toks.push(lit(ch));
			i += 1 + ch.length;
			continue;
		}
		if (c === "[") {
			const [re, consumed] = parseClass(p, i, nocase, form);
			if (consumed) {
				toks.push({
					t: "class",
					re
				});
				i += consumed;
				continue;
			}
		}
		if (!noext && extTypes.includes(c) && p[i + 1] === "(") {
			toks.push({
				t: "open",
				type: c
			});
			i += 2;
			continue;
		}
		toks.push(!noext && c === "|" ? { t: "bar" } : !noext && c === ")" ? { t: "close" } : c === "*" ? { t: "star" } : c === "?" ? { t: "any" } : lit(c));
		i += c.length;
	}
	return toks;
};
const pair = (toks) => {
	const pairs = /* @__PURE__ */ new Map();
	const stack = [];
	toks.forEach((tok, i) => {
		if (tok.t === "open") stack.push(i);
		else if (tok.t === "close" && stack.length) pairs.set(stack.pop(), i);
	});
	return pairs;
};
const build = (toks, pairs, start, end, top) => {
	let seq = [];
	const alts = [seq];
	for (let i = start; i < end; i++) {
		const tok = toks[i];
		const close = pairs.get(i);
		if (tok.t === "open" && close !== void 0) {
			const sub = build(toks, pairs, i + 1, close, false);
			seq.push({
				t: "ext",
				type: tok.type,
				alts: sub
			});
			i = close;
		} else if (tok.t === "bar" && !top) alts.push(seq = []);
		else if (tok.t === "open") seq.push(lit(tok.type), lit("("));
		else if (tok.t === "bar") seq.push(lit("|"));
		else if (tok.t === "close") seq.push(lit(")"));
		else seq.push(tok);
	}
	return alts;
};
const normalize = (items, form) => {
	const out = [];
	let run = "";
	const flush = () => {
		for (const ch of run.normalize(form)) out.push(lit(ch));
		run = "";
	};
	for (const it of items) {
		if (it.t === "lit") {
			run += it.ch;
			continue;
		}
		flush();
		out.push(it.t === "ext" ? {
			...it,
			alts: it.alts.map((a) => normalize(a, form))
		} : it);
	}
	flush();
	return out;
};
const compile = (items, nocase) => {
	let id = 1;
	const split = (out) => ({
		t: "split",
		id: id++,
		out
	});
	const seq = (items, next) => items.reduceRight((next, it) => item(it, next), next);
	const item = (it, next) => {
		switch (it.t) {
			case "lit":
				const re = nocase ? foldRe(it.ch) : void 0;
				return {
					t: "lit",
					id: id++,
					ch: it.ch,
					re,
					next
				};
			case "any":
			case "star": return {
				t: it.t,
				id: id++,
				next
			};
			case "class": return {
				t: "class",
				id: id++,
				re: it.re,
				next
			};
		}
		const alts = (next) => it.alts.map((a) => seq(a, next));
		switch (it.type) {
			case "@": return split(alts(next));
			case "?": return split([next, ...alts(next)]);
			case "!": return {
				t: "neg",
				id: id++,
				sub: split(alts(MATCH)),
				next
			};
		}
		const after = split([]);
		const entry = split(alts(after));
		after.out.push(next, entry);
		return it.type === "*" ? after : entry;
	};
	return [seq(items, MATCH), id];
};
const show = (start) => {
	const lines = [];
	const seen = /* @__PURE__ */ new Set();
	const ref = (n) => n.t === "match" ? "match" : String(n.id);
	const walk = (n, indent) => {
		if (n.t === "match" || seen.has(n)) return;
		seen.add(n);
		const line = (desc) => lines.push(`${indent}${n.id}: ${desc}`);
		switch (n.t) {
			case "split":
				line(`split -> ${n.out.map(ref).join(", ")}`);
				for (const o of n.out) walk(o, indent);
				return;
			case "neg":
				line(`!(${ref(n.sub)}) -> ${ref(n.next)}`);
				walk(n.sub, indent + "  ");
				return walk(n.next, indent);
			case "lit":
				line(`${JSON.stringify(n.ch)} -> ${ref(n.next)}`);
				break;
			case "class":
				line(`${n.re} -> ${ref(n.next)}`);
				break;
			default: line(`${n.t === "any" ? "?" : "*"} -> ${ref(n.next)}`);
		}
		walk(n.next, indent);
	};
	walk(start, "");
	return [`start -> ${ref(start)}`, ...lines].join("\n");
};
var State = class {
	gen;
	threads = [];
	match = false;
	runs = [];
	ids = [];
	constructor(gen) {
		this.gen = gen;
	}
	get dead() {
		return !this.threads.length && !this.match && !this.runs.length;
	}
};
const sameState = (a, b) => {
	if (a.ids.length !== b.ids.length) return false;
	if (a.runs.length !== b.runs.length) return false;
	if (a.ids.some((id, i) => id !== b.ids[i])) return false;
	return a.runs.every((r) => b.runs.some((o) => o.neg === r.neg && sameState(o.state, r.state)));
};
const marks = (size) => ({
	has: new Float64Array(size),
	seen: new Float64Array(size),
	gen: 0
});
var Sim = class {
	dots;
	dotStart;
	#marks;
	constructor(dots, dotStart, marks) {
		this.dots = dots;
		this.dotStart = dotStart;
		this.#marks = marks;
	}
	state() {
		return new State(++this.#marks.gen);
	}
	done(state) {
		state.ids = state.threads.map((n) => n.id).sort((a, b) => a - b);
		if (state.match) state.ids.unshift(MATCH.id);
		return state;
	}
	#visit(state, node) {
		const { seen } = this.#marks;
		if (seen[node.id] === state.gen) return false;
		seen[node.id] = state.gen;
		return true;
	}
	#addThread(state, node) {
		const { has } = this.#marks;
		if (has[node.id] === state.gen) return false;
		has[node.id] = state.gen;
		state.threads.push(node);
		return true;
	}
	restricted(i, top) {
		return top && (this.dots || this.dotStart && i === 0);
	}
	add(state, node, i, top) {
		switch (node.t) {
			case "split":
				if (!this.#visit(state, node)) return;
				for (const o of node.out) this.add(state, o, i, top);
				return;
			case "neg":
				if (!this.#visit(state, node)) return;
				const sub = this.state();
				this.add(sub, node.sub, i, false);
				this.done(sub);
				return this.addRun(state, {
					t: "run",
					neg: node,
					state: sub
				}, i, top);
			case "star":
				if (this.restricted(i, top)) return;
				if (this.#addThread(state, node)) this.add(state, node.next, i, top);
				return;
			case "match":
				state.match = true;
				return;
			default: this.#addThread(state, node);
		}
	}
	addRun(state, run, i, top) {
		for (const r of state.runs) if (r.neg === run.neg && sameState(r.state, run.state)) return;
		state.runs.push(run);
		if (!run.state.match) this.add(state, run.neg.next, i, top);
	}
	step(state, c, i, top) {
		const next = this.state();
		for (const th of state.threads) switch (th.t) {
			case "lit":
				if (litMatch(th, c)) this.add(next, th.next, i + 1, top);
				break;
			case "any":
				if (!this.restricted(i, top)) this.add(next, th.next, i + 1, top);
				break;
			case "class":
				if (!this.restricted(i, top) && th.re.test(c)) this.add(next, th.next, i + 1, top);
				break;
			case "star": if (!this.restricted(i, top)) this.add(next, th, i + 1, top);
		}
		if (!this.restricted(i, top)) for (const run of state.runs) {
			if (run.state.dead) {
				this.addRun(next, run, i + 1, top);
				continue;
			}
			const sub = this.step(run.state, c, i, false);
			this.addRun(next, {
				t: "run",
				neg: run.neg,
				state: sub
			}, i + 1, top);
		}
		return this.done(next);
	}
};
const stateKey = (state) => {
	const ids = state.ids.join();
	if (!state.runs.length) return ids;
	return `${ids}|${state.runs.map((r) => `${r.neg.id}(${stateKey(r.state)})`).sort().join("|")}`;
};
const DFA_BUDGET = 1 << 18;
var Dfa = class {
	#start;
	#states = /* @__PURE__ */ new Map();
	#size = 0;
	#plain;
	#dotStart;
	#sim;
	#dotSim;
	constructor(start, marks) {
		this.#start = start;
		this.#sim = new Sim(false, false, marks);
		this.#dotSim = new Sim(false, true, marks);
	}
	#make(state) {
		return {
			state,
			match: state.match,
			dead: state.dead,
			next: /* @__PURE__ */ new Map()
		};
	}
	#intern(state) {
		const key = stateKey(state);
		const found = this.#states.get(key);
		if (found) return found;
		if (this.#size > DFA_BUDGET) this.#clear();
		const d = this.#make(state);
		this.#states.set(key, d);
		this.#size += key.length + 1;
		return d;
	}
	#clear() {
		this.#states.clear();
		this.#size = 0;
		this.#plain = void 0;
		this.#dotStart = void 0;
	}
	start(dotStart) {
		if (dotStart) {
			if (this.#dotStart) return this.#dotStart;
			const state = this.#dotSim.state();
			this.#dotSim.add(state, this.#start, 0, true);
			return this.#dotStart = this.#make(this.#dotSim.done(state));
		}
		if (this.#plain) return this.#plain;
		const state = this.#sim.state();
		this.#sim.add(state, this.#start, 0, true);
		return this.#plain = this.#intern(this.#sim.done(state));
	}
	next(d, c) {
		const code = c.charCodeAt(0);
		const found = code < 128 ? void 0 : d.next.get(c);
		if (found) return found;
		const n = d === this.#dotStart ? this.#intern(this.#dotSim.step(d.state, c, 0, true)) : this.#intern(this.#sim.step(d.state, c, 1, true));
		if (code < 128) {
			if (!d.ascii) {
				d.ascii = new Array(128);
				this.#size += 128;
			}
			d.ascii[code] = n;
		} else d.next.set(c, n);
		this.#size++;
		return n;
	}
};
const linear = (start) => {
	const nodes = [];
	for (let n = start; n.t !== "match"; n = n.next) {
		if (n.t === "split" || n.t === "neg") return void 0;
		nodes.push(n);
	}
	return nodes;
};
const testLinear = (nodes, chars, start, end) => {
	let ni = 0;
	let ci = start;
	let starNi = -1;
	let starCi = 0;
	while (ci < end) {
		const n = nodes[ni];
		if (n?.t === "star") {
			starNi = ni++;
			starCi = ci;
			continue;
		}
		const c = chars[ci];
		if (n && (n.t === "any" || n.t === "lit" && litMatch(n, c) || n.t === "class" && n.re.test(c))) {
			ni++;
			ci++;
			continue;
		}
		if (starNi === -1) return false;
		ni = starNi + 1;
		ci = ++starCi;
	}
	while (nodes[ni]?.t === "star") ni++;
	return ni === nodes.length;
};
const lengths = (items) => {
	let min = 0;
	let max = 0;
	for (const it of items) {
		const [lo, hi] = itemLengths(it);
		min += lo;
		max += hi;
	}
	return [min, max];
};
const itemLengths = (it) => {
	if (it.t === "star") return [0, 1e400];
	if (it.t !== "ext") return [1, 1];
	if (it.type === "!") return [0, 1e400];
	const alts = it.alts.map(lengths);
	const min = Math.min(...alts.map((a) => a[0]));
	const max = Math.max(...alts.map((a) => a[1]));
	const loop = max === 0 ? 0 : 1e400;
	return it.type === "@" ? [min, max] : it.type === "?" ? [0, max] : it.type === "*" ? [0, loop] : [min, loop];
};
const hasAffix = (lits, chars, start) => {
	for (let j = 0; j < lits.length; j++) if (!litMatch(lits[j], chars[start + j])) return false;
	return true;
};
const slashOrSurrogate = /[/\ud800-\udfff]/;
const surrogate = /[\ud800-\udfff]/;
const codePoints = (s) => surrogate.test(s) ? [...s] : s;
const noSlash = (s) => {
	if (s.includes("/")) throw new Error("can only match a single path portion, got: " + s);
};
var Matcher = class {
	pattern;
	options;
	#start;
	#size;
	#marks;
	#dotsSim;
	#literal;
	#literalFold = false;
	#literalRe;
	#linear;
	#wild = false;
	#min = 0;
	#max = 1e400;
	#prefix = [];
	#suffix = [];
	#prefixStr;
	#suffixStr;
	#affix = false;
	#dfa;
	#form;
	constructor(pattern, options = {}) {
		if (pattern.includes("/")) throw new Error("can only match a single path portion, got pattern: " + pattern);
		this.pattern = pattern;
		this.options = options;
		const { nocase = false, noext = false, normalize: n } = options;
		this.#form = n === true ? "NFC" : n || void 0;
		const literal = /^[?*+@]\(\)$/.test(pattern);
		const toks = tokenize(pattern, nocase, noext || literal, this.#form, options.rangeMark);
		let [items] = build(toks, pair(toks), 0, toks.length, true);
		if (this.#form) items = normalize(items, this.#form);
		const [start, size] = compile(items, nocase);
		this.#start = start;
		this.#size = size;
		if (items.every((it) => it.t === "lit")) {
			this.#literal = items.map((it) => it.ch).join("");
			this.#literalFold = nocase;
		} else {
			const lit = (it) => it.t !== "lit" ? void 0 : nocase ? {
				ch: it.ch,
				re: foldRe(it.ch)
			} : { ch: it.ch };
			for (const it of items) {
				const l = lit(it);
				if (!l) break;
				this.#prefix.push(l);
			}
			for (let j = items.length - 1; j >= 0; j--) {
				const l = lit(items[j]);
				if (!l) break;
				this.#suffix.unshift(l);
			}
			this.#affix = !!(this.#prefix.length || this.#suffix.length);
			if (!nocase) {
				this.#prefixStr = this.#prefix.map((l) => l.ch).join("");
				this.#suffixStr = this.#suffix.map((l) => l.ch).join("");
			}
			this.#linear = linear(this.#start)?.slice(this.#prefix.length, -this.#suffix.length || void 0);
			this.#wild = !!this.#linear?.every((n) => n.t === "star" || n.t === "any");
			const [min, max] = lengths(items);
			this.#min = min;
			this.#max = max;
		}
	}
	test(s) {
		if (this.#form) {
			noSlash(s);
			return this.#test(s.normalize(this.#form));
		}
		if (slashOrSurrogate.test(s)) {
			noSlash(s);
			return this.#test(s, [...s]);
		}
		return this.#test(s, s);
	}
	/**
	* The same as {@link Matcher#test}, but the string is not checked
	* for `/` chars, so the result for a string that has one is not
	* defined. Only use it for a string that is known to be one path
	* portion, such as a part of a path that was split on `/`. It can
	* be faster, because some patterns do not need to look at each char
	* of the string.
	*/
	testUnchecked(s) {
		return this.#test(this.#form ? s.normalize(this.#form) : s);
	}
	#test(s, chars) {
		if (this.#literal !== void 0) return this.#literalFold ? (this.#literalRe ??= newFoldRe(this.#literal)).test(s) : s === this.#literal;
		const min = this.#min;
		const max = this.#max;
		if (chars === void 0) {
			const most = s.length;
			const least = most + 1 >> 1;
			if (most < min || least > max) return false;
			if (least < min || most > max) chars = codePoints(s);
		}
		if (chars !== void 0 && (chars.length < min || chars.length > max)) return false;
		const prefix = this.#prefix.length;
		if (this.#affix) {
			if (this.#prefixStr !== void 0 && this.#suffixStr !== void 0) {
				if (!s.startsWith(this.#prefixStr) || !s.endsWith(this.#suffixStr)) return false;
			} else {
				chars ??= codePoints(s);
				const end = chars.length - this.#suffix.length;
				if (!hasAffix(this.#prefix, chars, 0) || !hasAffix(this.#suffix, chars, end)) return false;
			}
		}
		const dotStart = !this.options.dot && s.startsWith(".");
		if (this.#linear) {
			if (s === "." || s === "..") return false;
			if (dotStart && !prefix) return false;
			if (this.#wild) return true;
			chars ??= codePoints(s);
			const end = chars.length - this.#suffix.length;
			return testLinear(this.#linear, chars, prefix, end);
		}
		chars ??= codePoints(s);
		if (s === "." || s === "..") {
			this.#marks ??= marks(this.#size);
			const sim = this.#dotsSim ??= new Sim(true, false, this.#marks);
			const start = sim.state();
			sim.add(start, this.#start, 0, true);
			let state = sim.done(start);
			for (let i = 0; i < chars.length; i++) state = sim.step(state, chars[i], i, true);
			return state.match;
		}
		this.#marks ??= marks(this.#size);
		const dfa = this.#dfa ??= new Dfa(this.#start, this.#marks);
		let d = dfa.start(dotStart);
		const str = chars === s;
		for (let i = 0; i < chars.length; i++) {
			if (d.dead) return false;
			const code = str ? s.charCodeAt(i) : chars[i].charCodeAt(0);
			d = d.ascii?.[code] ?? dfa.next(d, chars[i]);
		}
		return d.match;
	}
	/** a readable listing of the state machine */
	toString() {
		return show(this.#start);
	}
};

// node_modules/minimatch/dist/esm/assert-valid-pattern.js
const MAX_PATTERN_LENGTH = 65536;
const assertValidPattern = (pattern) => {
	if (typeof pattern !== "string") throw new TypeError("invalid pattern");
	if (pattern.length > MAX_PATTERN_LENGTH) throw new TypeError("pattern is too long");
};

// node_modules/minimatch/dist/esm/escape.js
/**
* Escape all magic characters in a glob pattern.
*
* If the {@link MinimatchOptions.windowsPathsNoEscape}
* option is used, then characters are escaped by wrapping in `[]`, because
* a magic character wrapped in a character class can only be satisfied by
* that exact character.  In this mode, `\` is _not_ escaped, because it is
* not interpreted as a magic character, but instead as a path separator.
*
* If the {@link MinimatchOptions.magicalBraces} option is used,
* then braces (`{` and `}`) will be escaped.
*
* A leading `#` or `!` is escaped as well, so that the result is never a
* comment or a negated pattern. In `windowsPathsNoEscape` mode, a leading
* `!` is written as `@(!)`, because `[!` starts a negated class.
*/
const escape = (s, { windowsPathsNoEscape = false, magicalBraces = false } = {}) => {
	const e = magicalBraces ? windowsPathsNoEscape ? s.replace(/[?*()[\]{}]/g, "[$&]") : s.replace(/[?*()[\]\\{}]/g, "\\$&") : windowsPathsNoEscape ? s.replace(/[?*()[\]]/g, "[$&]") : s.replace(/[?*()[\]\\]/g, "\\$&");
	const c = e.charAt(0);
	if (c === "#") return (windowsPathsNoEscape ? "[#]" : "\\#") + e.slice(1);
	if (c === "!") return (windowsPathsNoEscape ? "@(!)" : "\\!") + e.slice(1);
	return e;
};

// node_modules/minimatch/dist/esm/unescape.js
/**
* Un-escape a string that has been escaped with {@link escape}.
*
* If the {@link MinimatchOptions.windowsPathsNoEscape} option is used, then
* square-bracket escapes are removed, but not backslash escapes.
*
* For example, it will turn the string `'[*]'` into `*`, but it will not
* turn `'\\*'` into `'*'`, because `\` is a path separator in
* `windowsPathsNoEscape` mode.
*
* When `windowsPathsNoEscape` is not set, then both square-bracket escapes and
* backslash escapes are removed.
*
* Slashes (and backslashes in `windowsPathsNoEscape` mode) cannot be escaped
* or unescaped.
*
* When `magicalBraces` is not set, escapes of braces (`{` and `}`) will not be
* unescaped.
*/
const unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true } = {}) => {
	if (windowsPathsNoEscape && s.startsWith("@(!)")) return "!" + unescape(s.slice(4), {
		windowsPathsNoEscape,
		magicalBraces
	});
	if (magicalBraces) return windowsPathsNoEscape ? s.replace(/\[([^/\\])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\])\]/g, "$1$2").replace(/\\([^/])/g, "$1");
	return windowsPathsNoEscape ? s.replace(/\[([^/\\{}])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\{}])\]/g, "$1$2").replace(/\\([^/{}])/g, "$1");
};

// node_modules/minimatch/dist/esm/index.js
const DEFAULT_BRACE_EXPAND_MAX = 1e5;
const DEFAULT_GLOB_STAR_RECURSION_MAX = 200;
const AWE_KEY = "allowWindowsEscape";
const minimatch = (p, pattern, options) => {
	assertValidPattern(pattern);
	if (!options?.nocomment && pattern.charAt(0) === "#") return false;
	return cachedMinimatch(pattern, options).match(p);
};
let cache = /* @__PURE__ */ new Map();
let oldCache = /* @__PURE__ */ new Map();
let cacheSize = 0;
let cacheTotalWeight = 0;
const cacheMax = 256;
const cacheMaxWeight = 32768;
const cacheMaxEntryWeight = 4096;
const cacheWeight = (mm) => {
	let w = mm.pattern.length;
	for (const s of mm.globSet) {
		w += s.length + 1;
		if (w > cacheMaxEntryWeight) break;
	}
	return w;
};
const tri = (v) => v === void 0 ? 0 : v ? 2 : 1;
const booleanWeights = new Map(Object.keys({
	nobrace: 0,
	nocomment: 0,
	nonegate: 0,
	noglobstar: 0,
	noext: 0,
	nonull: 0,
	partial: 0,
	dot: 0,
	nocase: 0,
	nocaseMagicOnly: 0,
	magicalBraces: 0,
	matchBase: 0,
	flipNegate: 0,
	preserveMultipleSlashes: 0,
	windowsNoMagicRoot: 0
}).map((k, i) => [k, 24 * 3 ** i]));
const optionsKey = (o) => {
	let n = 0;
	let wpe = false;
	for (const k in o) {
		const v = o[k];
		switch (k) {
			case "windowsPathsNoEscape":
				if (v) wpe = true;
				break;
			case AWE_KEY:
				if (v === false) wpe = true;
				break;
			case "platform": {
				const p = v || defaultPlatform;
				if (p === defaultPlatform) break;
				if (p === "darwin") n += 3;
				else if (p === "win32") n += 6;
				else if (p === "linux") n += 9;
				else return JSON.stringify(o);
				break;
			}
			case "optimizationLevel":
				if (v === void 0) break;
				n += v >= 2 ? 1 : v >= 1 ? 0 : 2;
				break;
			case "braceExpandMax":
				if (v !== void 0 && v !== DEFAULT_BRACE_EXPAND_MAX) return JSON.stringify(o);
				break;
			case "maxGlobstarRecursion":
				if (v !== void 0 && v !== DEFAULT_GLOB_STAR_RECURSION_MAX) return JSON.stringify(o);
				break;
			case "normalize":
				if (v !== void 0) return JSON.stringify(o);
				break;
			default: n += (booleanWeights.get(k) ?? 0) * tri(v);
		}
	}
	return wpe ? n + 12 : n;
};
const copyOptions = (o) => {
	const copy = {};
	for (const k in o) copy[k] = o[k];
	return copy;
};
const cachedMinimatch = (pattern, options) => {
	const key = options ? optionsKey(options) : 0;
	let mm = cache.get(key)?.get(pattern);
	if (mm) return mm;
	mm = oldCache.get(key)?.get(pattern) ?? new Minimatch(pattern, copyOptions(options));
	const weight = cacheWeight(mm);
	if (weight > cacheMaxEntryWeight) return mm;
	if (cacheSize >= cacheMax || cacheTotalWeight + weight > cacheMaxWeight) {
		oldCache = cache;
		cache = /* @__PURE__ */ new Map();
		cacheSize = 0;
		cacheTotalWeight = 0;
	}
	let byPattern = cache.get(key);
	if (!byPattern) cache.set(key, byPattern = /* @__PURE__ */ new Map());
	byPattern.set(pattern, mm);
	cacheSize++;
	cacheTotalWeight += weight;
	return mm;
};
/* c8 ignore start */
const defaultPlatform = typeof process === "object" && process ? process.env?.__MINIMATCH_TESTING_PLATFORM__ || process.platform : "posix";
const path = {
	win32: { sep: "\\" },
	posix: { sep: "/" }
};
/* c8 ignore stop */
const sep = defaultPlatform === "win32" ? path.win32.sep : path.posix.sep;
minimatch.sep = sep;
const GLOBSTAR = Symbol("globstar **");
minimatch.GLOBSTAR = GLOBSTAR;
const filter = (pattern, options) => {
	let mm;
	return (p) => (mm ??= cachedMinimatch(pattern, options)).match(p);
};
minimatch.filter = filter;
const ext = (a, b = {}) => Object.assign({}, a, b);
const defaults = (def) => {
	if (!def || typeof def !== "object" || !Object.keys(def).length) return minimatch;
	const orig = minimatch;
	const m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
	return Object.assign(m, {
		Minimatch: class Minimatch extends orig.Minimatch {
			constructor(pattern, options = {}) {
				super(pattern, ext(def, options));
			}
			static defaults(options) {
				return orig.defaults(ext(def, options)).Minimatch;
			}
		},
		unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
		escape: (s, options = {}) => orig.escape(s, ext(def, options)),
		filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
		defaults: (options) => orig.defaults(ext(def, options)),
		braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
		match: (list, pattern, options = {}) => orig.match(list, pattern, ext(def, options)),
		sep: orig.sep,
		GLOBSTAR
	});
};
minimatch.defaults = defaults;
const braceExpand = (pattern, options = {}) => {
	assertValidPattern(pattern);
	if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) return [pattern];
	let p = pattern.replace(/\\\\/g, "\\\\\\\\");
	if (options.windowsPathsNoEscape || options[AWE_KEY] === false) p = p.replace(/\[([{}])\]/g, "[\\$1]");
	return expand(p, { max: options.braceExpandMax });
};
minimatch.braceExpand = braceExpand;
const RANGE_MIN = 100;
const rangeRe = /(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g;
const inRepeatOrNegExt = (portion, mark) => {
	const stack = [];
	for (let i = 0; i < portion.length; i++) {
		const c = portion.charAt(i);
		if (c === "\\") i++;
		else if (c === mark) {
			if (stack.some((t) => t !== "@" && t !== "?")) return true;
		} else if (portion.charAt(i + 1) === "(" && "!?+*@".includes(c)) {
			stack.push(c);
			i++;
		} else if (c === ")") stack.pop();
	}
	return false;
};
const match = (list, pattern, options = {}) => {
	const mm = new Minimatch(pattern, options);
	list = list.filter((f) => mm.match(f));
	if (mm.options.nonull && !list.length) list.push(pattern);
	return list;
};
minimatch.match = match;
const globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
const classEnd = (pattern, start) => {
	let i = start + 1;
	if (pattern.charAt(i) === "!" || pattern.charAt(i) === "^") i++;
	let sawStart = false;
	for (; i < pattern.length; i++) {
		const c = pattern.charAt(i);
		if (c === "]" && sawStart) return i;
		sawStart = true;
		if (c === "\\") i++;
	}
	return -1;
};
const literal = (pattern, noext) => {
	if (!noext && (pattern === "+()" || pattern === "@()")) return pattern;
	let lit = "";
	for (let i = 0; i < pattern.length; i++) {
		const c = pattern.charAt(i);
		if (c === "\\") lit += pattern.charAt(++i) || c;
		else if (c === "*" || c === "?") return;
		else if (c === "[") {
			const close = classEnd(pattern, i);
			if (close === -1) {
				lit += c;
				continue;
			}
			let body = pattern.slice(i + 1, close);
			if (body.startsWith("\\")) body = body.slice(1);
			if ([...body].length !== 1 || "!^".includes(pattern.charAt(i + 1))) return;
			lit += body;
			i = close;
		} else if (!noext && "+@!".includes(c) && pattern.charAt(i + 1) === "(" && pattern.includes(")", i + 2)) return;
		else lit += c;
	}
	return lit;
};
const MAX_EXTGLOBS = 256;
const extglobCount = (pattern) => {
	let n = 0;
	for (let i = 0; i < pattern.length - 1; i++) {
		const c = pattern.charAt(i);
		if (c === "\\") i++;
		else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") {
			n++;
			i++;
		}
	}
	return n;
};
const assertValidExtglobs = (pattern) => {
	if (extglobCount(pattern) > MAX_EXTGLOBS) throw new TypeError("pattern has too many extglobs");
};
const extSafe = (pattern) => {
	if (/^[?*+@]\(\)$/.test(pattern) || pattern.includes("[:")) return false;
	let depth = 0;
	for (let i = 0; i < pattern.length; i++) {
		const c = pattern.charAt(i);
		if (c === "\\") {
			if (++i === pattern.length) return false;
		} else if (c === "[") {
			const close = classEnd(pattern, i);
			if (close !== -1) i = close;
		} else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") {
			depth++;
			i++;
		} else if (c === ")") {
			if (!depth--) return false;
		} else if (c === "|" && !depth) return false;
	}
	return !depth;
};
let lastSplit;
let lastChecked;
const portionMatch = (p, f) => typeof p === "string" ? f === p : f !== "" && p.testUnchecked(f);
const endIndex = (p, last, lastStart, prev, prevStart) => portionMatch(p, last) ? lastStart : prev !== void 0 && portionMatch(p, prev) ? prevStart : -1;
const isDots = (p) => p === "." || p === "..";
const isDrive = (p) => typeof p === "string" && /^[a-z]:$/i.test(p);
const isLongUNC = (p) => typeof p === "string" && /^unc$/i.test(p);
const uncHost = (p) => {
	if (p[0] !== "" || p[1] !== "") return -1;
	const h = p[2] !== "?" ? 2 : isLongUNC(p[3]) ? 4 : -1;
	const host = p[h];
	const share = p[h + 1];
	return h !== -1 && host !== void 0 && host !== "" && host !== GLOBSTAR && share !== void 0 && share !== "" && share !== GLOBSTAR ? h : -1;
};
const walkable = (p, dot) => !isDots(p) && (dot || !p.startsWith("."));
const dotPortion = (f, start, end, dot, sep) => {
	for (let k = start; k < end;) {
		if (f.charCodeAt(k) === 46) {
			if (!dot) return true;
			const n = f.charCodeAt(k + 1) === 46 ? k + 2 : k + 1;
			if (n >= end || isSep(f.charCodeAt(n), sep)) return true;
		}
		const s = nextSep(f, k, sep);
		if (s === -1) return false;
		k = s + 1;
		while (k < end && isSep(f.charCodeAt(k), sep)) k++;
	}
	return false;
};
const isSep = (c, sep) => sep === "/" ? c === 47 : sep === "\\" ? c === 92 : c === 47 || c === 92;
const nextSep = (f, from, sep) => {
	if (sep !== "both") return f.indexOf(sep, from);
	const s = f.indexOf("/", from);
	const b = f.indexOf("\\", from);
	return s === -1 ? b : b === -1 ? s : Math.min(s, b);
};
const lastSep = (f, from, sep) => sep !== "both" ? f.lastIndexOf(sep, from) : Math.max(f.lastIndexOf("/", from), f.lastIndexOf("\\", from));
const PENDING = {};
var Minimatch = class {
	options;
	set;
	pattern;
	windowsPathsNoEscape;
	nonegate;
	negate;
	comment;
	empty;
	preserveMultipleSlashes;
	partial;
	globSet;
	globParts;
	nocase;
	isWindows;
	platform;
	windowsNoMagicRoot;
	maxGlobstarRecursion;
	#endCheck;
	#literalCheck;
	#level2;
	#form;
	#literals = [];
	#shapes = [];
	#endRows = [];
	#matchers = /* @__PURE__ */ new Map();
	#pending = false;
	#rangeMark;
	#globstarParts = /* @__PURE__ */ new WeakMap();
	constructor(pattern, options = {}) {
		assertValidPattern(pattern);
		options = options || {};
		this.options = options;
		this.maxGlobstarRecursion = options.maxGlobstarRecursion ?? DEFAULT_GLOB_STAR_RECURSION_MAX;
		this.pattern = pattern;
		this.platform = options.platform || defaultPlatform;
		this.isWindows = this.platform === "win32";
		this.windowsPathsNoEscape = !!options.windowsPathsNoEscape || options[AWE_KEY] === false;
		if (this.windowsPathsNoEscape) this.pattern = this.pattern.replace(/\\/g, "/");
		this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
		this.negate = false;
		this.nonegate = !!options.nonegate;
		this.comment = false;
		this.empty = false;
		this.partial = !!options.partial;
		this.nocase = !!this.options.nocase;
		this.windowsNoMagicRoot = options.windowsNoMagicRoot !== void 0 ? options.windowsNoMagicRoot : !!(this.isWindows && this.nocase);
		this.globSet = [];
		this.globParts = [];
		this.set = [];
		this.#endCheck = !this.preserveMultipleSlashes;
		this.#level2 = (options.optimizationLevel ?? 1) >= 2;
		const n = options.normalize;
		this.#form = n === true ? "NFC" : n || void 0;
		this.make();
		const drives = this.set.map((row) => this.#rootIndex(row));
		this.#endRows = this.set.map((row, r) => this.#endCheck && row.length - 1 > drives[r]);
		this.#literals = this.set.map((row, r) => {
			const end = this.#endRows[r] ? row.length - 1 : row.length;
			const lits = row.slice(drives[r] + 1, end).filter((p) => typeof p === "string" && !!p);
			return [...new Set(lits)];
		});
		this.#literalCheck = this.#literals.some((l) => l.length);
		this.#shapes = this.set.map((row, r) => {
			const [p0, p1, p2] = row;
			if (this.#endRows[r] && row.length === 2) {
				if (p0 === GLOBSTAR && p1 !== GLOBSTAR) return "tail";
			}
			if (this.#endRows[r] && options.matchBase && row.length === 1 && p0 !== GLOBSTAR && p0 !== "") return "base";
			if (!this.#endCheck || drives[r] !== -1) return void 0;
			if (row.length === 3 && p0 === GLOBSTAR && p2 === GLOBSTAR && p1 !== GLOBSTAR && p1 !== "" && this.maxGlobstarRecursion > 0) return "mid";
			if (row.length === 2 && p1 === GLOBSTAR && p0 !== GLOBSTAR && p0 !== "") return "head";
		});
	}
	#norm(p) {
		return this.#form ? p.normalize(this.#form) : p;
	}
	#rootIndex(row) {
		if (!this.isWindows) return -1;
		if (isDrive(row[0])) return 0;
		if (row[0] === "" && row[1] === "" && row[2] === "?" && isDrive(row[3])) return 3;
		const h = uncHost(row);
		return h === -1 ? -1 : h + 1;
	}
	hasMagic() {
		if (this.options.magicalBraces && this.set.length > 1) return true;
		for (const pattern of this.set) for (const part of pattern) if (typeof part !== "string") return true;
		return false;
	}
	make() {
		const pattern = this.pattern;
		const options = this.options;
		if (!options.nocomment && pattern.charAt(0) === "#") {
			this.comment = true;
			return;
		}
		if (!pattern) {
			this.empty = true;
			return;
		}
		this.parseNegate();
		this.globSet = [...new Set(this.#expandBraces())];
		const rawGlobParts = this.globSet.map((s) => this.#slashSplit(s));
		this.globParts = this.preprocess(rawGlobParts);
		this.#pending = true;
		let set = this.globParts.map((s, _, __) => {
			if (this.isWindows && this.windowsNoMagicRoot) {
				const n = s[2] === "?" && isLongUNC(s[3]) ? 6 : 4;
				const isUNC = s[0] === "" && s[1] === "" && (s[2] === "?" || !globMagic.test(s[2])) && s.slice(3, n).every((p) => !globMagic.test(p));
				const isDrive = /^[a-z]:/i.test(s[0]);
				if (isUNC) return [...s.slice(0, n).map((p) => this.#norm(p)), ...s.slice(n).map((ss) => this.parse(ss))];
				else if (isDrive) return [this.#norm(s[0]), ...s.slice(1).map((ss) => this.parse(ss))];
			}
			return s.map((ss) => this.parse(ss));
		});
		this.set = set.filter((s) => s.indexOf(false) === -1);
		if (this.isWindows) for (let i = 0; i < this.set.length; i++) {
			const p = this.set[i];
			if (p[0] === "" && p[1] === "" && this.globParts[i][2] === "?" && (isDrive(p[3]) || isLongUNC(this.globParts[i][3]))) {
				if (isLongUNC(this.globParts[i][3])) p[3] = "UNC";
				p[2] = "?";
			}
		}
		if (!options.noext) this.mergeRows();
		this.#pending = false;
		this.set.forEach((row, i) => {
			for (let k = 0; k < row.length; k++) if (row[k] === PENDING) row[k] = this.parse(this.globParts[i][k]);
		});
	}
	mergeRows() {
		let merged = true;
		while (merged) {
			merged = false;
			if (this.set.length < 2) return;
			let keys = this.#mergeKeys();
			const len = Math.max(0, ...this.set.map((r) => r.length));
			for (let k = 0; k < len; k++) {
				const groups = /* @__PURE__ */ new Map();
				const R = this.set.length + 1;
				this.set.forEach((row, i) => {
					if (!(row[k] instanceof Matcher || row[k] === PENDING) || !extSafe(this.globParts[i][k])) return;
					const { pre, suf } = keys[i];
					const key = pre[k] * R + suf[k + 1];
					const g = groups.get(key);
					if (g) g.push(i);
					else groups.set(key, [i]);
				});
				const drop = /* @__PURE__ */ new Set();
				for (const g of groups.values()) {
					if (g.length < 2) continue;
					const [first, ...rest] = g;
					const glob = `@(${g.map((i) => this.globParts[i][k]).join("|")})`;
					if (extglobCount(glob) > MAX_EXTGLOBS) continue;
					this.globParts[first][k] = glob;
					this.set[first][k] = this.parse(glob);
					for (const i of rest) drop.add(i);
				}
				if (drop.size) {
					merged = true;
					this.set = this.set.filter((_, i) => !drop.has(i));
					this.globParts = this.globParts.filter((_, i) => !drop.has(i));
					if (this.set.length < 2) return;
					keys = this.#mergeKeys();
				}
			}
		}
	}
	#mergeKeys() {
		const partIds = /* @__PURE__ */ new Map();
		const ids = this.globParts.map((parts) => parts.map((s) => {
			let id = partIds.get(s);
			if (id === void 0) partIds.set(s, id = partIds.size);
			return id;
		}));
		const P = partIds.size;
		const len = Math.max(0, ...ids.map((r) => r.length));
		const keys = ids.map((r) => ({
			pre: [0],
			suf: new Array(r.length + 1).fill(0)
		}));
		for (let k = 0; k < len; k++) {
			const m = /* @__PURE__ */ new Map();
			ids.forEach((r, i) => {
				if (k >= r.length) return;
				const { pre } = keys[i];
				const key = pre[k] * P + r[k];
				let id = m.get(key);
				if (id === void 0) m.set(key, id = m.size + 1);
				pre.push(id);
			});
		}
		for (let k = len - 1; k >= 0; k--) {
			const m = /* @__PURE__ */ new Map();
			ids.forEach((r, i) => {
				if (k >= r.length) return;
				const { suf } = keys[i];
				const key = suf[k + 1] * P + r[k];
				let id = m.get(key);
				if (id === void 0) m.set(key, id = m.size + 1);
				suf[k] = id;
			});
		}
		return keys;
	}
	preprocess(globParts) {
		if (this.options.noglobstar) {
			for (const partset of globParts) for (let j = 0; j < partset.length; j++) if (partset[j] === "**") partset[j] = "*";
		}
		const { optimizationLevel = 1 } = this.options;
		if (optimizationLevel >= 2) {
			globParts = this.firstPhasePreProcess(globParts);
			globParts = this.secondPhasePreProcess(globParts);
		} else if (optimizationLevel >= 1) globParts = this.levelOneOptimize(globParts);
		else globParts = this.adjascentGlobstarOptimize(globParts);
		return globParts;
	}
	adjascentGlobstarOptimize(globParts) {
		return globParts.map((parts) => {
			let gs = -1;
			while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
				let i = gs;
				while (parts[i + 1] === "**") i++;
				if (i !== gs) parts.splice(gs, i - gs);
			}
			return parts;
		});
	}
	levelOneOptimize(globParts) {
		return globParts.map((parts) => {
			const root = this.#rootIndex(parts) + 1;
			parts = parts.reduce((set, part) => {
				const prev = set[set.length - 1];
				if (part === "**" && prev === "**") return set;
				if (part === "..") {
					if (set.length > root && prev && prev !== ".." && prev !== "." && prev !== "**") {
						set.pop();
						return set;
					}
				}
				set.push(part);
				return set;
			}, []);
			return parts.length === 0 ? [""] : parts;
		});
	}
	#canMatch(f) {
		const sep = !this.isWindows || !f.includes("\\") ? "/" : f.includes("/") ? "both" : "\\";
		let ends = this.#endCheck ? 0 : -1;
		let last = "";
		let lastStart = 0;
		let prev;
		let prevStart = 0;
		const dot = !!this.options.dot;
		ROWS: for (let r = 0; r < this.set.length; r++) {
			const row = this.set[r];
			const p = row[row.length - 1];
			let end = ends !== -1 && this.#endRows[r] && p !== GLOBSTAR;
			if (end && ends === 0) {
				const i = lastSep(f, f.length, sep);
				lastStart = i + 1;
				last = f.slice(lastStart);
				if (last === "" && i >= 0) {
					let j = i;
					while (j > 0 && isSep(f.charCodeAt(j - 1), sep)) j--;
					prevStart = j === 0 ? 0 : lastSep(f, j - 1, sep) + 1;
					prev = f.slice(prevStart, j);
				}
				const resolves = this.#level2 && (isDots(last) || last === "" && prev !== void 0 && isDots(prev));
				ends = resolves ? -1 : 1;
				end = !resolves;
			}
			let tailStart = -1;
			if (end && typeof p === "string") {
				tailStart = endIndex(p, last, lastStart, prev, prevStart);
				if (tailStart === -1) continue;
			}
			if (this.#literalCheck) {
				for (const l of this.#literals[r]) if (!f.includes(l)) continue ROWS;
			}
			if (end && typeof p === "object") {
				tailStart = endIndex(p, last, lastStart, prev, prevStart);
				if (tailStart === -1) continue;
			}
			const shape = this.#shapes[r];
			if (shape === "base" && end) return "yes";
			if (shape === "tail" && end) {
				if (this.#level2 && dotPortion(f, 0, tailStart, true, sep)) return "maybe";
				if (!dotPortion(f, 0, tailStart, dot, sep)) return "yes";
				continue;
			}
			if (shape === "mid" || shape === "head") {
				const m = this.#walk(f, row, shape === "head", dot, sep);
				if (m !== "no") return m;
				continue;
			}
			return "maybe";
		}
		return "no";
	}
	#matchShape(file, row, shape) {
		const dot = !!this.options.dot;
		const n = file.length;
		if (shape === "head") {
			if (n < 2 || !portionMatch(row[0], file[0])) return false;
			for (let i = 1; i < n; i++) if (!walkable(file[i], dot)) return false;
			return true;
		}
		const x = row[1];
		if (shape === "tail") {
			let t = n - 1;
			if (!portionMatch(x, file[t])) {
				if (file[t] !== "" || n === 1 || !portionMatch(x, file[--t])) return false;
			}
			for (let i = 0; i < t; i++) if (!walkable(file[i], dot)) return false;
			return true;
		}
		for (let k = 0; k < n; k++) {
			if (portionMatch(x, file[k]) && k + 1 < n) {
				let i = k + 1;
				while (i < n && walkable(file[i], dot)) i++;
				if (i === n) return true;
			}
			if (!walkable(file[k], dot)) return false;
		}
		return false;
	}
	#walk(f, row, head, dot, sep) {
		if (this.#level2 && dotPortion(f, 0, f.length, true, sep)) return "maybe";
		const x = row[head ? 0 : 1];
		let s = 0;
		for (let e = nextSep(f, s, sep); e !== -1; e = nextSep(f, s, sep)) {
			let next = e + 1;
			while (next < f.length && isSep(f.charCodeAt(next), sep)) next++;
			if ((typeof x === "string" ? e - s === x.length && f.startsWith(x, s) : e > s && x.testUnchecked(f.slice(s, e))) && !dotPortion(f, next, f.length, dot, sep)) return "yes";
			if (head || dotPortion(f, s, next, dot, sep)) return "no";
			s = next;
		}
		return "no";
	}
	#cachedSplit(f) {
		const last = lastSplit;
		return last?.f === f && last.isWindows === this.isWindows && last.preserveMultipleSlashes === this.preserveMultipleSlashes && last.normalize === this.#form ? last : void 0;
	}
	#split(f) {
		const { isWindows, preserveMultipleSlashes } = this;
		let parts = this.#slashSplit(isWindows ? f.split("\\").join("/") : f);
		const normalize = this.#form;
		if (normalize) parts = parts.map((p) => p.normalize(normalize));
		lastSplit = {
			f,
			isWindows,
			preserveMultipleSlashes,
			normalize,
			parts
		};
		return lastSplit;
	}
	#levelTwoFileOptimize(file) {
		const parts = [...file];
		let didSomething = false;
		do {
			didSomething = false;
			if (!this.preserveMultipleSlashes) {
				for (let i = 1; i < parts.length - 1; i++) {
					const p = parts[i];
					if (i === 1 && p === "" && parts[0] === "") continue;
					if (p === "." || p === "") {
						didSomething = true;
						parts.splice(i, 1);
						i--;
					}
				}
				if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
					didSomething = true;
					parts.pop();
				}
			}
			const root = this.#rootIndex(parts) + 1;
			let dd = root;
			while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
				const p = parts[dd - 1];
				if (p && p !== "." && p !== ".." && p !== "**") {
					didSomething = true;
					parts.splice(dd - 1, 2);
					dd = Math.max(dd - 2, root);
				}
			}
		} while (didSomething);
		return parts.length === 0 ? [""] : parts;
	}
	firstPhasePreProcess(globParts) {
		const { braceExpandMax = DEFAULT_BRACE_EXPAND_MAX } = this.options;
		let splitCells = 0;
		const maxSplitCells = 1e6;
		let didSomething = false;
		do {
			didSomething = false;
			for (let parts of globParts) {
				let gs = -1;
				while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
					let gss = gs;
					while (parts[gss + 1] === "**") gss++;
					if (gss > gs) parts.splice(gs + 1, gss - gs);
					let next = parts[gs + 1];
					const p = parts[gs + 2];
					const p2 = parts[gs + 3];
					if (next !== "..") continue;
					if (!p || p === "." || p === ".." || !p2 || p2 === "." || p2 === "..") continue;
					const addedCells = parts.length - 1;
					if (globParts.length >= braceExpandMax || splitCells + addedCells > maxSplitCells) throw new RangeError(`optimizationLevel 2: too many patterns from '**/..'`);
					didSomething = true;
					parts.splice(gs, 1);
					const other = parts.slice(0);
					other[gs] = "**";
					splitCells += addedCells;
					globParts.push(other);
					gs--;
				}
				if (!this.preserveMultipleSlashes) {
					for (let i = 1; i < parts.length - 1; i++) {
						const p = parts[i];
						if (i === 1 && p === "" && parts[0] === "") continue;
						if (p === "." || p === "") {
							didSomething = true;
							parts.splice(i, 1);
							i--;
						}
					}
					if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
						didSomething = true;
						parts.pop();
					}
				}
				const root = this.#rootIndex(parts) + 1;
				let dd = root;
				while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
					const p = parts[dd - 1];
					if (p && p !== "." && p !== ".." && p !== "**") {
						didSomething = true;
						const splin = dd === 1 && parts[dd + 1] === "**" ? ["."] : [];
						parts.splice(dd - 1, 2, ...splin);
						if (parts.length === 0) parts.push("");
						dd = Math.max(dd - 2, root);
					}
				}
			}
		} while (didSomething);
		return globParts;
	}
	secondPhasePreProcess(globParts) {
		const keys = /* @__PURE__ */ new Set();
		const rows = globParts.filter((parts) => {
			const key = parts.join("/");
			if (keys.has(key)) return false;
			keys.add(key);
			return true;
		});
		const stars = /* @__PURE__ */ new Map();
		for (const parts of rows) {
			const s = [];
			for (let i = 0; i < parts.length; i++) if (parts[i] === "*") s.push(i);
			if (s.length) stars.set(s.join(","), s);
		}
		if (!stars.size || rows.length * stars.size > 1e5) return rows;
		const { dot } = this.options;
		return rows.filter((parts) => {
			for (const s of stars.values()) {
				if (s[s.length - 1] >= parts.length) continue;
				const c = [...parts];
				let ok = true;
				let changed = false;
				for (const i of s) {
					const p = parts[i];
					if (p === "*") continue;
					if (!p || p === "**" || !dot && p.startsWith(".")) {
						ok = false;
						break;
					}
					c[i] = "*";
					changed = true;
				}
				if (ok && changed && keys.has(c.join("/"))) return false;
			}
			return true;
		});
	}
	parseNegate() {
		if (this.nonegate) return;
		const pattern = this.pattern;
		let negate = false;
		let negateOffset = 0;
		for (let i = 0; i < pattern.length && pattern.charAt(i) === "!"; i++) {
			negate = !negate;
			negateOffset++;
		}
		if (negateOffset) this.pattern = pattern.slice(negateOffset);
		this.negate = negate;
	}
	#matchRow(file, resolved, pattern, partial) {
		let fileStartIndex = 0;
		let patternStartIndex = 0;
		const fh = this.isWindows ? uncHost(resolved) : -1;
		const ph = fh === -1 ? -1 : uncHost(pattern);
		if (ph !== -1) {
			const host = pattern[ph];
			const share = pattern[ph + 1];
			if (typeof host !== "string" || typeof share !== "string") {
				fileStartIndex = fh;
				patternStartIndex = ph;
			} else if (resolved[fh].toLowerCase() === host.toLowerCase() && resolved[fh + 1].toLowerCase() === share.toLowerCase()) {
				fileStartIndex = fh + 2;
				patternStartIndex = ph + 2;
			}
		} else if (this.isWindows) {
			const fileDrive = typeof file[0] === "string" && /^[a-z]:$/i.test(file[0]);
			const fileUNC = !fileDrive && file[0] === "" && file[1] === "" && file[2] === "?" && /^[a-z]:$/i.test(file[3]);
			const patternDrive = typeof pattern[0] === "string" && /^[a-z]:$/i.test(pattern[0]);
			const patternUNC = !patternDrive && pattern[0] === "" && pattern[1] === "" && pattern[2] === "?" && typeof pattern[3] === "string" && /^[a-z]:$/i.test(pattern[3]);
			const fdi = fileUNC ? 3 : fileDrive ? 0 : void 0;
			const pdi = patternUNC ? 3 : patternDrive ? 0 : void 0;
			if (typeof fdi === "number" && typeof pdi === "number") {
				const [fd, pd] = [file[fdi], pattern[pdi]];
				if (fd.toLowerCase() === pd.toLowerCase()) {
					patternStartIndex = pdi + 1;
					fileStartIndex = fdi + 1;
				}
			}
		}
		file = resolved;
		if (pattern.includes(GLOBSTAR)) return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
		return this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
	}
	#matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
		const { head, body, tail, segments } = this.#getGlobstarParts(pattern, partial, patternIndex);
		if (head.length) {
			const headEnd = fileIndex + head.length;
			if (!this.#matchOne(file, head, partial, fileIndex, 0, headEnd)) return false;
			fileIndex += head.length;
			patternIndex += head.length;
		}
		let fileTailMatch = 0;
		if (tail.length) {
			if (tail.length + fileIndex > file.length) return false;
			let tailStart = file.length - tail.length;
			if (this.#matchOne(file, tail, partial, tailStart, 0)) fileTailMatch = tail.length;
			else {
				if (file[file.length - 1] !== "" || fileIndex + tail.length === file.length) return false;
				tailStart--;
				if (!this.#matchOne(file, tail, partial, tailStart, 0)) return false;
				fileTailMatch = tail.length + 1;
			}
		}
		if (!body.length) {
			let sawSome = !!fileTailMatch;
			for (let i = fileIndex; i < file.length - fileTailMatch; i++) {
				const f = String(file[i]);
				sawSome = true;
				if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return false;
			}
			return partial || sawSome;
		}
		return !!this.#matchGlobStarBodySections(file, segments, file.length - fileTailMatch, fileIndex, 0, partial, 0, !!fileTailMatch, /* @__PURE__ */ new Set());
	}
	#getGlobstarParts(pattern, partial, patternIndex) {
		let byStart = this.#globstarParts.get(pattern);
		if (!byStart) {
			byStart = [];
			this.#globstarParts.set(pattern, byStart);
		}
		const key = patternIndex * 2 + (partial ? 1 : 0);
		const found = byStart[key];
		if (found) return found;
		const firstgs = pattern.indexOf(GLOBSTAR, patternIndex);
		const lastgs = pattern.lastIndexOf(GLOBSTAR);
		const head = pattern.slice(patternIndex, firstgs);
		const body = pattern.slice(firstgs + 1, partial ? void 0 : lastgs);
		const tail = partial ? [] : pattern.slice(lastgs + 1);
		const segments = [[[], 0]];
		let current = segments[0];
		let nonGsParts = 0;
		const nonGsPartsSums = [0];
		for (const b of body) if (b === GLOBSTAR) {
			nonGsPartsSums.push(nonGsParts);
			current = [[], 0];
			segments.push(current);
		} else {
			current[0].push(b);
			nonGsParts++;
		}
		segments.forEach((b, i) => {
			b[1] = nonGsParts - nonGsPartsSums[i];
		});
		const parts = {
			head,
			body,
			tail,
			segments
		};
		byStart[key] = parts;
		return parts;
	}
	#matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex, bodyIndex, partial, globStarDepth, sawTail, tried) {
		const bs = bodySegments[bodyIndex];
		if (!bs) {
			if (partial) return fileIndex >= fileLength || fileIndex === fileLength - 1 && file[fileIndex] === "";
			for (let i = fileIndex; i < fileLength; i++) {
				sawTail = true;
				const f = file[i];
				if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return false;
			}
			return sawTail;
		}
		const [body, need] = bs;
		const after = partial ? fileLength : fileLength - need;
		while (fileIndex <= after) {
			const key = bodyIndex * (file.length + 1) + fileIndex;
			if (tried.has(key)) return false;
			tried.add(key);
			if (this.#matchOne(file, body, partial, fileIndex, 0, fileIndex + body.length) && globStarDepth < this.maxGlobstarRecursion) {
				const sub = this.#matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail, tried);
				if (sub !== false) return sub;
			}
			if (fileIndex === after) break;
			const f = file[fileIndex];
			if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return false;
			fileIndex++;
		}
		return partial || null;
	}
	#matchOne(file, pattern, partial, fileIndex, patternIndex, fileEnd = file.length) {
		let fi;
		let pi;
		let pl;
		let fl;
		for (fi = fileIndex, pi = patternIndex, fl = Math.min(fileEnd, file.length), pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
			let p = pattern[pi];
			let f = file[fi];
			/* c8 ignore start */
			if (p === false || p === GLOBSTAR) return false;
			/* c8 ignore stop */
			if (!portionMatch(p, f)) return false;
		}
		if (fi === fl && pi === pl) return true;
		else if (fi === fl) return partial;
		else if (pi === pl) return fi === fl - 1 && file[fi] === "";
		else throw new Error("wtf?");
		/* c8 ignore stop */
	}
	braceExpand() {
		return braceExpand(this.pattern, this.options);
	}
	#expandBraces() {
		const { pattern } = this;
		if (this.options.nobrace) return this.braceExpand();
		let code = 57344;
		while (pattern.includes(String.fromCharCode(code))) if (++code > 63743) return this.braceExpand();
		const mark = String.fromCharCode(code);
		let found = false;
		const marked = pattern.replace(rangeRe, (m, lo, hi) => {
			const a = Number(lo);
			const b = Number(hi);
			if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b) || Math.abs(a - b) + 1 < RANGE_MIN) return m;
			found = true;
			return `${mark}${lo}..${hi}${mark}`;
		});
		if (!found) return this.braceExpand();
		const set = braceExpand(marked, this.options);
		for (const p of set) for (const portion of p.split("/")) {
			const c = portion.indexOf("[");
			if (c !== -1 && c < portion.lastIndexOf(mark)) return this.braceExpand();
			if (!this.options.noext && inRepeatOrNegExt(portion, mark)) return this.braceExpand();
		}
		this.#rangeMark = mark;
		return set;
	}
	parse(pattern) {
		assertValidPattern(pattern);
		const options = this.options;
		if (pattern === "**") return GLOBSTAR;
		if (pattern === "") return "";
		const { nocase, nocaseMagicOnly, noext = false, dot, normalize } = options;
		const rangeMark = this.#rangeMark;
		const lit = rangeMark && pattern.includes(rangeMark) ? void 0 : literal(pattern, noext);
		if (lit !== void 0 && !(nocase && !nocaseMagicOnly && pattern.toUpperCase() !== pattern.toLowerCase())) return this.#norm(lit);
		if (this.#pending) return PENDING;
		let m = this.#matchers.get(pattern);
		if (!m) {
			if (!noext) assertValidExtglobs(pattern);
			m = new Matcher(pattern, {
				nocase,
				noext,
				dot,
				normalize,
				...rangeMark && { rangeMark }
			});
			this.#matchers.set(pattern, m);
		}
		return m;
	}
	#slashSplit(p) {
		if (this.preserveMultipleSlashes) return p.split("/");
		else if (this.isWindows && /^\/\/[^/]+/.test(p)) return ["", ...p.split(/\/+/)];
		else return p.split(/\/+/);
	}
	match(f, partial = this.partial) {
		if (this.comment) return false;
		if (this.empty) return f === "";
		if (f === "/" && partial) return true;
		const options = this.options;
		let split = this.#cachedSplit(f);
		if (!split) {
			if (!partial && !this.#form && (this.#endCheck || this.#literalCheck) && lastChecked !== f) {
				lastChecked = f;
				const can = this.#canMatch(f);
				if (can === "no") return options.flipNegate ? false : this.negate;
				if (can === "yes") return options.flipNegate ? true : !this.negate;
			}
			split = this.#split(f);
		}
		const ff = split.parts;
		const resolved = this.#level2 ? split.resolved ??= this.#levelTwoFileOptimize(ff) : ff;
		const set = this.set;
		let filename = ff[ff.length - 1];
		if (!filename) for (let i = ff.length - 2; !filename && i >= 0; i--) filename = ff[i];
		for (let r = 0; r < set.length; r++) {
			const pattern = set[r];
			const shape = partial ? void 0 : this.#shapes[r];
			if (shape === "base" ? portionMatch(pattern[0], filename) : shape ? this.#matchShape(resolved, pattern, shape) : options.matchBase && pattern.length === 1 ? this.#matchRow([filename], [filename], pattern, partial) : this.#matchRow(ff, resolved, pattern, partial)) {
				if (options.flipNegate) return true;
				return !this.negate;
			}
		}
		if (options.flipNegate) return false;
		return this.negate;
	}
	static defaults(def) {
		return minimatch.defaults(def).Minimatch;
	}
};
/* c8 ignore stop */
minimatch.Minimatch = Minimatch;
minimatch.escape = escape;
minimatch.unescape = unescape;

// src/judge/words.ts
/** What a reader sees who looks for a kind in vain. */
const absence = {
	preprint: "no paper of its own is linked",
	code: "no source code that implements the work",
	"training-code": "no training script",
	"inference-code": "no script that runs the model",
	evals: "no evaluation script, harness configuration or exact command",
	"eval-results": "no reported numbers",
	weights: "no model is linked",
	checkpoints: "no intermediate checkpoints are linked",
	data: "no dataset is linked",
	"model-card": "no document calls itself a model card",
	"data-card": "no document describes the dataset",
	"safety-note": "no note on safety, limitations or responsible use",
	repro: "no script or commands that reproduce the results",
	"training-logs": "no training logs, and no reason why not",
	dependencies: "no requirements, lock file or container",
	license: "no licence file",
	citation: "no CITATION.cff and no BibTeX entry",
	archive: "no DOI and no Software Heritage copy",
	ablations: "no ablation studies"
};
/** Kinds named by a plural: "promises them". */
const plural = /* @__PURE__ */ new Set([
	"evals",
	"eval-results",
	"weights",
	"checkpoints",
	"data",
	"training-logs",
	"dependencies",
	"ablations"
]);
function pronoun(kind) {
	return plural.has(kind) ? "them" : "it";
}
/** `evals, training logs`: kinds in a sentence. */
function kindsText(kinds) {
	return kinds.map((kind) => catalogue[kind].title.toLowerCase()).join(", ");
}
/** `README.md` line 41: a place in a sentence. Backticks in a path would end the code span, so they go. */
function placeText(place) {
	if (place.path === null) return "the release";
	const path = `\`${place.path.replace(/[`\p{Cc}]/gu, "").slice(0, 120)}\``;
	return place.line === null ? path : `${path} line ${place.line}`;
}

// node_modules/semver/internal/debug.js
var require_debug = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const debug = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {};
	module.exports = debug;
}));

// node_modules/semver/internal/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SEMVER_SPEC_VERSION = "2.0.0";
	const MAX_LENGTH = 256;
	const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || 
	/* istanbul ignore next */ 9007199254740991;
	const MAX_SAFE_COMPONENT_LENGTH = 16;
	const MAX_SAFE_BUILD_LENGTH = 250;
	const WHITESPACE_CHARACTERS = [
		"	",
		"\n",
		"\v",
		"\f",
		"\r",
		" ",
		"\xA0",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		"\u2028",
		"\u2029",
		" ",
		" ",
		"　",
		"﻿"
	];
	const RELEASE_TYPES = [
		"major",
		"premajor",
		"minor",
		"preminor",
		"patch",
		"prepatch",
		"prerelease"
	];
	module.exports = {
		MAX_LENGTH,
		MAX_SAFE_COMPONENT_LENGTH,
		MAX_SAFE_BUILD_LENGTH,
		MAX_SAFE_INTEGER,
		WHITESPACE_CHARACTERS,
		RELEASE_TYPES,
		SEMVER_SPEC_VERSION,
		FLAG_INCLUDE_PRERELEASE: 1,
		FLAG_LOOSE: 2
	};
}));

// node_modules/semver/internal/re.js
var require_re = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH } = require_constants();
	const debug = require_debug();
	exports = module.exports = {};
	const re = exports.re = [];
	const safeRe = exports.safeRe = [];
	const src = exports.src = [];
	const safeSrc = exports.safeSrc = [];
	const t = exports.t = {};
	let R = 0;
	const LETTERDASHNUMBER = "[a-zA-Z0-9-]";
	const safeRegexReplacements = [
		["\\s", 1],
		["\\d", MAX_LENGTH],
		[LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
	];
	const makeSafeRegex = (value) => {
		for (const [token, max] of safeRegexReplacements) value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
		return value;
	};
	const createToken = (name, value, isGlobal) => {
		const safe = makeSafeRegex(value);
		const index = R++;
		debug(name, index, value);
		t[name] = index;
		src[index] = value;
		safeSrc[index] = safe;
		re[index] = new RegExp(value, isGlobal ? "g" : void 0);
		safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
	};
	createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
	createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
	createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
	createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
	createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
	createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
	createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
	createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
	createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
	createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
	createToken("FULL", `^${src[t.FULLPLAIN]}$`);
	createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
	createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
	createToken("GTLT", "((?:<|>)?=?)");
	createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
	createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
	createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
	createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
	createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
	createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("COERCEPLAIN", `(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
	createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
	createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);
	createToken("COERCERTL", src[t.COERCE], true);
	createToken("COERCERTLFULL", src[t.COERCEFULL], true);
	createToken("LONETILDE", "(?:~>?)");
	createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
	exports.tildeTrimReplace = "$1~";
	createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
	createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("LONECARET", "(?:\\^)");
	createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
	exports.caretTrimReplace = "$1^";
	createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
	createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
	createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
	createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
	exports.comparatorTrimReplace = "$1$2$3";
	createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
	createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
	createToken("STAR", "(<|>)?=?\\s*\\*");
	createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
	createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
}));

// node_modules/semver/internal/parse-options.js
var require_parse_options = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const looseOption = Object.freeze({ loose: true });
	const emptyOpts = Object.freeze({});
	const parseOptions = (options) => {
		if (!options) return emptyOpts;
		if (typeof options !== "object") return looseOption;
		return options;
	};
	module.exports = parseOptions;
}));

// node_modules/semver/internal/identifiers.js
var require_identifiers = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const numeric = /^[0-9]+$/;
	const compareIdentifiers = (a, b) => {
		if (typeof a === "number" && typeof b === "number") return a === b ? 0 : a < b ? -1 : 1;
		const anum = numeric.test(a);
		const bnum = numeric.test(b);
		if (anum && bnum) {
			a = +a;
			b = +b;
		}
		return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
	};
	const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
	module.exports = {
		compareIdentifiers,
		rcompareIdentifiers
	};
}));

// node_modules/semver/classes/semver.js
var require_semver = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const debug = require_debug();
	const { MAX_LENGTH, MAX_SAFE_INTEGER } = require_constants();
	const { safeRe: re, t } = require_re();
	const parseOptions = require_parse_options();
	const { compareIdentifiers } = require_identifiers();
	const isPrereleaseIdentifier = (prerelease, identifier) => {
		const identifiers = identifier.split(".");
		if (identifiers.length > prerelease.length) return false;
		for (let i = 0; i < identifiers.length; i++) if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) return false;
		return true;
	};
	var SemVer = class SemVer {
		constructor(version, options) {
			options = parseOptions(options);
			if (version instanceof SemVer) {
				if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) return version;
				else version = version.version;
			} else if (typeof version !== "string") throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
			if (version.length > MAX_LENGTH) throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);
			debug("SemVer", version, options);
			this.options = options;
			this.loose = !!options.loose;
			this.includePrerelease = !!options.includePrerelease;
			const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
			if (!m) throw new TypeError(`Invalid Version: ${version}`);
			this.raw = version;
			this.major = +m[1];
			this.minor = +m[2];
			this.patch = +m[3];
			if (this.major > MAX_SAFE_INTEGER || this.major < 0) throw new TypeError("Invalid major version");
			if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) throw new TypeError("Invalid minor version");
			if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) throw new TypeError("Invalid patch version");
			if (!m[4]) this.prerelease = [];
			else this.prerelease = m[4].split(".").map((id) => {
				if (/^[0-9]+$/.test(id)) {
					const num = +id;
					if (num >= 0 && num < MAX_SAFE_INTEGER) return num;
				}
				return id;
			});
			this.build = m[5] ? m[5].split(".") : [];
			this.format();
		}
		format() {
			this.version = `${this.major}.${this.minor}.${this.patch}`;
			if (this.prerelease.length) this.version += `-${this.prerelease.join(".")}`;
			return this.version;
		}
		toString() {
			return this.version;
		}
		compare(other) {
			debug("SemVer.compare", this.version, this.options, other);
			if (!(other instanceof SemVer)) {
				if (typeof other === "string" && other === this.version) return 0;
				other = new SemVer(other, this.options);
			}
			if (other.version === this.version) return 0;
			return this.compareMain(other) || this.comparePre(other);
		}
		compareMain(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.major < other.major) return -1;
			if (this.major > other.major) return 1;
			if (this.minor < other.minor) return -1;
			if (this.minor > other.minor) return 1;
			if (this.patch < other.patch) return -1;
			if (this.patch > other.patch) return 1;
			return 0;
		}
		comparePre(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.prerelease.length && !other.prerelease.length) return -1;
			else if (!this.prerelease.length && other.prerelease.length) return 1;
			else if (!this.prerelease.length && !other.prerelease.length) return 0;
			let i = 0;
			do {
				const a = this.prerelease[i];
				const b = other.prerelease[i];
				debug("prerelease compare", i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		compareBuild(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			let i = 0;
			do {
				const a = this.build[i];
				const b = other.build[i];
				debug("build compare", i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		inc(release, identifier, identifierBase) {
			if (release.startsWith("pre")) {
				if (!identifier && identifierBase === false) throw new Error("invalid increment argument: identifier is empty");
				if (identifier) {
					const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
					if (!match || match[1] !== identifier) throw new Error(`invalid identifier: ${identifier}`);
				}
			}
			switch (release) {
				case "premajor":
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor = 0;
					this.major++;
					this.inc("pre", identifier, identifierBase);
					break;
				case "preminor":
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor++;
					this.inc("pre", identifier, identifierBase);
					break;
				case "prepatch":
					this.prerelease.length = 0;
					this.inc("patch", identifier, identifierBase);
					this.inc("pre", identifier, identifierBase);
					break;
				case "prerelease":
					if (this.prerelease.length === 0) this.inc("patch", identifier, identifierBase);
					this.inc("pre", identifier, identifierBase);
					break;
				case "release":
					if (this.prerelease.length === 0) throw new Error(`version ${this.raw} is not a prerelease`);
					this.prerelease.length = 0;
					break;
				case "major":
					if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) this.major++;
					this.minor = 0;
					this.patch = 0;
					this.prerelease = [];
					break;
				case "minor":
					if (this.patch !== 0 || this.prerelease.length === 0) this.minor++;
					this.patch = 0;
					this.prerelease = [];
					break;
				case "patch":
					if (this.prerelease.length === 0) this.patch++;
					this.prerelease = [];
					break;
				case "pre": {
					const base = Number(identifierBase) ? 1 : 0;
					if (this.prerelease.length === 0) this.prerelease = [base];
					else {
						let i = this.prerelease.length;
						while (--i >= 0) if (typeof this.prerelease[i] === "number") {
							this.prerelease[i]++;
							i = -2;
						}
						if (i === -1) {
							if (identifier === this.prerelease.join(".") && identifierBase === false) throw new Error("invalid increment argument: identifier already exists");
							this.prerelease.push(base);
						}
					}
					if (identifier) {
						let prerelease = [identifier, base];
						if (identifierBase === false) prerelease = [identifier];
						if (isPrereleaseIdentifier(this.prerelease, identifier)) {
							const prereleaseBase = this.prerelease[identifier.split(".").length];
							if (isNaN(prereleaseBase)) this.prerelease = prerelease;
						} else this.prerelease = prerelease;
					}
					break;
				}
				default: throw new Error(`invalid increment argument: ${release}`);
			}
			this.raw = this.format();
			if (this.build.length) this.raw += `+${this.build.join(".")}`;
			return this;
		}
	};
	module.exports = SemVer;
}));

// node_modules/semver/functions/compare.js
var require_compare = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver();
	const compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
	module.exports = compare;
}));

// node_modules/semver/functions/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver();
	const parse = (version, options, throwErrors = false) => {
		if (version instanceof SemVer) return version;
		try {
			return new SemVer(version, options);
		} catch (er) {
			if (!throwErrors) return null;
			throw er;
		}
	};
	module.exports = parse;
}));

// src/policy/glob.ts
var import_compare = /* @__PURE__ */ __toESM(require_compare(), 1);
var import_parse = /* @__PURE__ */ __toESM(require_parse(), 1);
let pattern$1$2;
/** Longest glob taken from a policy file, in characters. */
const globLimit = 256;
/** Most patterns that one glob's braces may expand to. */
const braceLimit = 64;
const globstarLimit = 8;
/** Globs are data from a repository: no extended globs, no negation, no comments, and bounds on braces and `**`. */
const options = {
	dot: true,
	noext: true,
	nonegate: true,
	nocomment: true,
	braceExpandMax: braceLimit,
	maxGlobstarRecursion: globstarLimit,
	platform: "linux",
	optimizationLevel: 1
};
/** Why a glob is refused, in plain words; null for one that can be used. */
function globProblem(glob) {
	if (glob.trim() === "") return "an empty pattern matches nothing";
	if (glob.length > 256) return `a pattern may have ${256} characters, this one has ${glob.length}`;
	if (hasControl(glob)) return "a pattern may not contain control characters";
	if (glob.startsWith("!")) return "a pattern can’t be negated with \"!\": list it under \"ignore\"";
	if (test(pattern$1$2 ??= /[@!+?*]\(/, glob)) return "extended patterns such as \"+(a|b)\" are not supported: use \"{a,b}\"";
	if ((glob.match(/\*\*/g)?.length ?? 0) > globstarLimit) return `a pattern may have "**" ${globstarLimit} times`;
	if (braceSize(glob) > braceLimit) return `the braces of a pattern may stand for ${braceLimit} alternatives`;
	return null;
}
function hasControl(text) {
	for (let i = 0; i < text.length; i += 1) {
		const code = text.charCodeAt(i);
		if (code < 32 || code === 127) return true;
	}
	return false;
}
/** An upper bound of what braces expand to, without expanding them. */
function braceSize(glob) {
	let size = 1;
	for (const [, from, to] of glob.matchAll(/\{(-?\d{1,9})\.\.(-?\d{1,9})/g)) size *= Math.abs(Number(to) - Number(from)) + 1;
	for (const _ of glob.matchAll(/\{[A-Za-z]\.\.[A-Za-z]/g)) size *= 58;
	let commas = 0;
	for (const character of glob) {
		if (character === "{") {
			size *= commas + 1;
			commas = 0;
		} else if (character === ",") commas += 1;
		if (size > braceLimit) return size;
	}
	return size * (commas + 1);
}
/**
* Does the text match one of the globs? `*` alone matches everything, slashes too: tags may hold them (`models/v1`).
* A glob that `globProblem` refuses matches nothing.
*/
function globMatcher(globs) {
	if (globs.includes("*")) return () => true;
	const matchers = globs.filter((glob) => globProblem(glob) === null).map((glob) => new Minimatch(glob, options));
	return (text) => text.length <= 4096 && matchers.some((matcher) => matcher.match(text));
}

// src/policy/releases.ts
const unreleased = {
	line: "unreleased",
	tag: null,
	commit: null,
	date: null
};
/** A number of one to four parts, at the start or behind a separator: `v1.0`, `release-1.2.3`, `model-v2`, `pkg@1.0.0`, `olmo-7b-v1.0`. */
const numbers = /(?:^|[-_/@])(v\.?|r|ver|version|rel|release|)(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(?:\.\d{1,9})?(?![\d])/gi;
/** Suffixes that mean "not yet": `-rc.1`, `a1`, `-beta`, `.dev3`, and semver's bare numbers (`1.0.0-0`). Others (`-large`) name a variant. */
const unfinished = /^(?:[-_.]?(?:alpha|beta|rc|pre|preview|prerelease|dev|nightly|snapshot|canary|next|test|wip|draft|a|b|c)(?:$|[-_.+\d])|-\d+(?:$|[.+]))/i;
const movingTag = /^(?:nightly|snapshot|canary|edge|dev|continuous)(?:$|[-_./])/i;
/** Nobody tags longer names; a longer one is a line of its own. */
const tagLimit = 255;
/** A lone number is a version only behind a `v` or as the whole, small tag: `neurips-2023` is a venue, `2024` a year, `-7b` a size. */
function numbersOf(tag) {
	return [...tag.matchAll(numbers)].flatMap((match) => {
		const [text, mark = "", major = "", minor, patch] = match;
		const marked = mark !== "";
		const whole = text === tag && major.length <= 2;
		if (minor === void 0 && !marked && !whole || minor === void 0 && major.length > 4) return [];
		return [{
			core: [
				major,
				minor ?? "0",
				patch ?? "0"
			].map(Number).join("."),
			marked,
			rest: tag.slice(match.index + text.length)
		}];
	});
}
/** Reads a tag as a version: prefixes are dropped and missing parts completed, so that the semver library can order it. */
function readTag(tag) {
	const own = {
		version: null,
		line: tag,
		prerelease: test(movingTag, tag)
	};
	if (tag.length > tagLimit) return own;
	const found = numbersOf(tag);
	const chosen = found.find(({ marked }) => marked) ?? found[0];
	if (chosen === void 0) return own;
	const { core, rest } = chosen;
	const prerelease = own.prerelease || test(unfinished, rest);
	const suffix = prerelease ? `-${rest.replace(/^[-_.]/, "").replace(/([A-Za-z])(\d)/g, "$1.$2")}` : "";
	const version = (0, import_parse.default)(`${core}${suffix}`) ?? (0, import_parse.default)(core);
	return version === null ? own : {
		version: version.version,
		line: `v${version.major}.${version.minor}`,
		prerelease
	};
}
function counts(releases) {
	const included = globMatcher(releases.include);
	const ignored = globMatcher(releases.ignore);
	return (tag) => included(tag) && !ignored(tag) && (releases.prereleases || !readTag(tag).prerelease);
}
/** Tells for many tags which release line each belongs to; null when the policy does not count the tag (no match, ignored, prerelease). */
function lineFinder(releases) {
	const wanted = counts(releases);
	return (tag) => wanted(tag) ? readTag(tag).line : null;
}
/** The same for one tag. */
function lineOfTag(tag, releases) {
	return lineFinder(releases)(tag);
}
function byAge(a, b) {
	return b.time - a.time || (a.tag.name < b.tag.name ? -1 : a.tag.name > b.tag.name ? 1 : 0);
}
function newestFirst$1(a, b) {
	if (a.version !== null && b.version !== null) return (0, import_compare.default)(b.version, a.version) || byAge(a, b);
	return byAge(a, b);
}
/**
* Cuts tags into release lines, newest first: versions by semver (so that a backport is never newer than what it was ported from),
* other tags by date. The two orders meet at the highest version: a tag that is no version leads only if it is younger than that.
* @returns at least one line: `unreleased` where no tag counts
*/
function releaseLines(tags, releases) {
	const wanted = counts(releases);
	const candidates = tags.filter((tag) => wanted(tag.name)).map((tag) => {
		const { version, line } = readTag(tag.name);
		const time = Date.parse(tag.date);
		return {
			tag,
			version,
			line,
			time: Number.isNaN(time) ? 0 : time
		};
	});
	const versions = candidates.filter(({ version }) => version !== null).sort(newestFirst$1);
	const others = candidates.filter(({ version }) => version === null).sort(newestFirst$1);
	const top = versions[0]?.time ?? 0;
	const ordered = [
		...others.filter(({ time }) => time > top),
		...versions,
		...others.filter(({ time }) => time <= top)
	];
	const lines = /* @__PURE__ */ new Map();
	for (const { tag, line } of ordered) if (!lines.has(line)) lines.set(line, {
		line,
		tag: tag.name,
		commit: tag.commit,
		date: tag.date
	});
	return lines.size === 0 ? [unreleased] : [...lines.values()];
}

// src/engine/probe-environment.ts
let pattern$1$1;
/**
* What the surroundings say of probes, for both doors: DEFAULT_TO_SHARE_OFFLINE (runners without a way out) and DEFAULT_TO_SHARE_ENDPOINTS
* (`hub=https://hub.example.org,…`, for self-hosted hubs and tests). Both come from the person who runs the tool, never from a repository.
* @param options what the door knows by itself; hosts it allows are kept
* @throws UserError naming what can't be understood in DEFAULT_TO_SHARE_ENDPOINTS
*/
async function withProbeEnvironment(options, environment) {
	const offline = options.offline === true || test(pattern$1$1 ??= /^(1|true|yes)$/i, environment.DEFAULT_TO_SHARE_OFFLINE ?? "");
	const own = environment.DEFAULT_TO_SHARE_ENDPOINTS;
	if (!own || offline) return {
		...options,
		offline
	};
	const { parseEndpoints } = await import("./endpoints.js");
	try {
		const { endpoints, allowHosts } = parseEndpoints(own);
		return {
			...options,
			offline,
			endpoints,
			allowHosts: [...options.allowHosts ?? [], ...allowHosts]
		};
	} catch (error) {
		throw new UserError(`DEFAULT_TO_SHARE_ENDPOINTS: ${error instanceof Error ? error.message : String(error)}.`, "Write name=address pairs with commas between them.");
	}
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

// src/read/dates.ts
let pattern$1;
/** Seconds since 1970 → ISO 8601 in UTC without fractions, as GitHub's API writes dates; null if out of range. */
function isoDate(seconds) {
	const date = /* @__PURE__ */ new Date(seconds * 1e3);
	return Number.isNaN(date.getTime()) ? null : date.toISOString().replace(".000Z", "Z");
}
/** Any ISO 8601 date, with whatever offset, in UTC: dates of all sources compare as text. Null for other text. */
function utcDate(text) {
	return test(pattern$1 ??= /^\d{4}-\d{2}-\d{2}/, text) ? isoDate(Math.floor(Date.parse(text) / 1e3)) : null;
}
/** Tags by date, then name; those without a date last. */
function newestFirst(a, b) {
	const [first, second] = a.date === b.date ? [a.name, b.name] : [a.date ?? "", b.date ?? ""];
	if (first === second) return 0;
	return first < second ? 1 : -1;
}

export { alsoPromisedSection as $, join as $t, inParallel as A, title as At, builtInSource as B, timeless as Bt, earlier as C, value_readFileSync as Cn, progress as Ct, rank as D, value_EOL as Dn, stagePart as Dt, colourOf as E, value_statSync as En, stageCount as Et, problemLine as F, parseIdentifier as Ft, contentFromBytes as G, catalogue as Gt, requirement as H, reportSchemaId as Ht, quote as I, contentHash as It, unreadable as J, markerPrefix as Jt, contentFromText as K, coreKinds as Kt, loadPolicy as L, isLaterJudgement as Lt, plainStage as M, doiIdentifier as Mt, sourced as N, identifierFromUrl as Nt, worst as O, value_tmpdir as On, standingIcons as Ot, policyInForce as P, identifierUrl as Pt, stableJson as Q, folded as Qt, builtInPolicy as R, readMarker as Rt, daysBetween as S, value_promises as Sn, plural$1 as St, shouldFail as T, value_realpathSync as Tn, provenElsewhere as Tt, codeOf as U, unreleasedLine as Ut, builtInStages as V, writeMarker as Vt, readInside as W, artifactKinds as Wt, readLimit as X, trackingLabel as Xt, unreadableMode as Y, policyPaths as Yt, renderJson as Z, code as Zt, dueDay as _, whole as _n, isRed as _t, withProbeEnvironment as a, prose as an, pullRequestSection as at, dayOf as b, value_existsSync as bn, namedWords as bt, releaseLines as c, xmlText as cn, byteLength as ct, kindsText as d, UserError as dn, askedBy as dt, list as en, sharedSection as et, placeText as f, isUserError as fn, colourWords as ft, adoptionNeedsHistory as g, value_sep as gn, isPlural as gt, minimatch as h, value_resolve as hn, isDone as ht, closest as i, plainText as in, notesSection as it, builtInOrigin as j, arxivIdentifier as jt, worstColour as k, whole$2 as kn, standingWords as kt, globProblem as l, exec as ln, fitting as lt, Minimatch as m, value_join as mn, identifierWords as mt, newestFirst as n, md as nn, contradictionsSection as nt, lineFinder as o, table as on, reportChanges as ot, pronoun as p, value_dirname as pn, day as pt, openLimit as q, provedByBytes as qt, utcDate as r, nothing as rn, footer as rt, lineOfTag as s, titleText as sn, missingSection as st, isoDate as t, logLine as tn, waiversSection as tt, absence as u, test as un, age as ut, startClock as v, value_appendFileSync as vn, listed as vt, later as w, value_readdirSync as wn, progressSentence as wt, dayText as x, value_lstatSync as xn, pathlessName as xt, addDuration as y, value_constants as yn, name as yt, builtInPreset as z, requiredStandings as zt };