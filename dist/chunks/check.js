import { i as policyInForce, n as releaseLines, r as evaluate, t as lineOfTag } from "./releases.js";
import { n as readEach } from "./examine.js";
import { t as shouldFail } from "./fail-on.js";
import { t as UserError } from "./user-error.js";
import { n as oneOf, r as repositoryName, t as instant } from "./options.js";
import { n as wantsColour, t as deliver } from "./output.js";
import { n as policyInputs, r as readPolicyFile, t as policyFileOf } from "./policy-file.js";
import { n as proving, t as probeOptions } from "./proving.js";
import { t as openSource } from "./source.js";
import { parseArgs } from "node:util";

// src/cli/line-seen.ts
/** Which release line a local snapshot stands for: that of its own tag, else the newest one, else `unreleased`. */
function lineSeen(snapshot, releases) {
	const counted = (snapshot.tagDetails ?? []).flatMap(({ name, commit, date }) => commit === null || date === null ? [] : [{
		name,
		commit,
		date
	}]).filter(({ name }) => lineOfTag(name, releases) !== null);
	const here = counted.find(({ name }) => name === snapshot.ref) ?? counted.find(({ commit }) => commit === snapshot.commit);
	const dates = counted.map(({ date }) => new Date(date).toISOString()).sort();
	return {
		line: (here && lineOfTag(here.name, releases)) ?? releaseLines(counted, releases)[0]?.line ?? "unreleased",
		tag: here?.name ?? null,
		tagDate: here?.date ?? null,
		firstRelease: dates[0] ?? null
	};
}

// src/cli/check.ts
const options = {
	ref: { type: "string" },
	repository: { type: "string" },
	policy: { type: "string" },
	offline: {
		type: "boolean",
		default: false
	},
	now: { type: "string" },
	format: { type: "string" },
	view: { type: "string" },
	output: { type: "string" },
	"fail-on": { type: "string" },
	...probeOptions
};
const formats = [
	"text",
	"json",
	"markdown"
];
const views = [
	"report",
	"mof",
	"completeness",
	"osaid",
	"dots"
];
/** `default-to-share check`: reads, detects, probes, judges, and prints. */
async function runCheck(argv) {
	const { values, positionals } = parseArgs({
		args: [...argv],
		options,
		allowPositionals: true
	});
	if (positionals.length > 1) throw new UserError(`check takes one PATH or OWNER/NAME; not ${positionals.length}.`, "See default-to-share help check.");
	const format = oneOf("format", values.format, formats, "text");
	const view = oneOf("view", values.view, views, "report");
	const now = instant(values.now, () => /* @__PURE__ */ new Date());
	const source = await openSource(positionals[0] ?? ".", values.ref ?? null);
	const inputs = policyInputs(values["fail-on"]);
	const probing = await proving(values, now);
	const { report, failOn } = source.kind === "local" ? await checkSnapshot() : await (await import("./check-remote.js")).checkRemote({
		name: source.name,
		ref: source.ref,
		now,
		inputs,
		policyFile: values.policy === void 0 ? null : await readPolicyFile(values.policy),
		probing
	});
	await deliver(await print(report, format, view), values.output);
	const { fail, why } = shouldFail(report, failOn);
	if (fail) process.stderr.write(`default-to-share: ${why}\n`);
	return fail ? 1 : 0;
	async function checkSnapshot() {
		if (source.kind !== "local") throw new Error("unreachable");
		const repository = repositoryName(values.repository) ?? source.snapshot.repository;
		const snapshot = {
			...source.snapshot,
			repository
		};
		const file = values.policy === void 0 ? await policyFileOf(snapshot) : await readPolicyFile(values.policy);
		const { policy } = await policyInForce({
			file,
			owner: repository?.split("/")[0] ?? null,
			inputs,
			now
		});
		const { line, firstRelease, tag, tagDate } = lineSeen(snapshot, policy.releases);
		const [judged] = await evaluate({
			lines: [{
				subject: {
					repository,
					ref: snapshot.ref,
					commit: snapshot.commit,
					line,
					tag,
					head: null,
					release: null,
					serverUrl: null
				},
				views: {
					tag: null,
					head: snapshot,
					release: null
				},
				tagDate,
				previous: null
			}],
			policy,
			now,
			firstRelease,
			policyFirstCommit: file === null || policy.adopted !== null ? null : await snapshot.history?.firstCommitDate(file.path) ?? null,
			firstRun: null,
			unchecked: [],
			isPublic: null,
			proving: probing,
			readTogether: readEach
		});
		if (judged === void 0) throw new Error("the engine returned no report");
		return {
			report: judged,
			failOn: policy.report.failOn
		};
	}
}
async function print(report, format, view) {
	if (view !== "report") return (await import("./views.js")).printView(report, view, format === "json" ? "json" : "text");
	if (format === "json") return (await import("./json.js")).renderJson(report);
	if (format === "text") {
		const { renderText } = await import("./text.js");
		return renderText(report, {
			colour: wantsColour(),
			width: process.stdout.columns ?? 100
		});
	}
	const [{ visibleBody }, { docsUrl }] = await Promise.all([import("./comment2.js"), import("./version.js")]);
	return visibleBody(report, {
		serverUrl: report.subject.serverUrl ?? process.env.GITHUB_SERVER_URL ?? "https://github.com",
		policyUrl: null,
		runUrl: null,
		docsUrl,
		issueUrl: null,
		pullRequestUrl: null
	});
}

export { runCheck };