import { c as presets, r as settingsTable, t as resolvePolicy } from "./policy-file.js";
import { F as problemLine } from "./base.js";

// src/policy/explain.ts
async function explainPolicy(input) {
	const { policy, origins, problems } = await resolvePolicy(input);
	return {
		source: policy.source,
		problems,
		values: origins,
		presets: presets.filter(({ id }) => policy.source.presets.includes(id)).map(({ id, summary, source, url, notChecked }) => ({
			id,
			summary,
			source,
			url,
			notChecked
		})),
		notes: policy.notes
	};
}
const groups = [
	{
		title: "Settings",
		has: (key) => settingsTable.some((setting) => setting.key === key)
	},
	{
		title: "Stages",
		has: (key) => key.startsWith("stages.")
	},
	{
		title: "Artifacts",
		has: (key) => key.startsWith("artifacts.")
	},
	{
		title: "Waivers",
		has: (key) => key.startsWith("waivers.")
	}
];
const widest = 60;
/** Text for a terminal: the problems of a file that is refused, else key, value, origin in three columns. Values are one line and cut at 60 characters. */
function renderExplanation(explanation) {
	const { values, problems } = explanation;
	if (problems.length > 0) return problems.map((problem) => `${problemLine(problem)}\n`).join("");
	const keys = Math.max(0, ...values.map(({ key }) => key.length));
	const texts = Math.max(0, ...values.map(({ value }) => plain(value).length));
	const line = ({ key, value, origin }) => `  ${key.padEnd(keys)}  ${plain(value).padEnd(texts)}  ${origin}`.trimEnd();
	const sections = groups.flatMap(({ title, has }) => {
		const own = values.filter(({ key }) => has(key));
		return own.length === 0 ? [] : [[title, ...own.map(line)]];
	});
	const about = explanation.presets.map(({ id, summary, source, url, notChecked }) => [
		`Preset ${id}: ${summary}`,
		`  source: ${source}${url === null ? "" : ` <${url}>`}`,
		...notChecked === null ? [] : [`  not checked: ${notChecked}`]
	]);
	const notes = explanation.notes.length === 0 ? [] : [["Notes", ...explanation.notes.map((note) => `  ${note}`)]];
	return `${[
		head(explanation),
		...about,
		...sections,
		...notes
	].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function head({ source }) {
	const organisation = source.organisation === null ? [] : [`Organisation: ${source.organisation}`];
	return [`Policy: ${source.path ?? "no file, the built-in default"}`, ...organisation];
}
/** Values may be text of the repository: one line, no control characters. */
function plain(text) {
	const folded = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ");
	return folded.length > widest ? `${folded.slice(0, 59)}…` : folded;
}

export { explainPolicy, renderExplanation };