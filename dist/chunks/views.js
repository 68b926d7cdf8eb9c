import { in as plainText } from "./base.js";
import { _ as printable, u as terminalSafeJson } from "./local.js";

// src/cli/views.ts
const dotSigns = {
	open: "●",
	partial: "◐",
	closed: "○"
};
/** Read-only views of a report: foreign yardsticks on the same facts. */
async function printView(report, view, format) {
	if (view === "mof") return printMof(report, format);
	const { data, lines } = await rows(report, view);
	return format === "json" ? terminalSafeJson(JSON.stringify(data, null, 2)) : lines.join("\n");
}
/** Why something stands as it does may quote the repository. */
const said = (line) => plainText(line, 300);
async function rows(report, view) {
	if (view === "dots") {
		const { dots } = await import("./dots.js");
		const data = dots(report);
		return {
			data,
			lines: data.map(({ title, dot, why }) => said(`${dotSigns[dot]} ${title}: ${dot} (${why})`))
		};
	}
	if (view === "osaid") {
		const { osaid } = await import("./osaid.js");
		const data = osaid(report);
		const parts = data.elements.flatMap(({ title, dot, parts }) => [`${dotSigns[dot]} ${title}`, ...parts.map((part) => `  ${said(`${dotSigns[part.dot]} ${part.title}: ${part.why}`)}`)]);
		return {
			data,
			lines: [`${dotSigns[data.dot]} Open Source AI Definition: ${data.dot}`, ...parts]
		};
	}
	const { codeCompleteness } = await import("./completeness.js");
	const data = codeCompleteness(report);
	return {
		data,
		lines: [`ML Code Completeness Checklist: ${data.score} of ${data.of}`, ...data.items.map(({ title, met, note }) => said(`${met ? "●" : "○"} ${title}${note === null ? "" : `: ${note}`}`))]
	};
}
/** A Model Openness Framework model file for the repository: YAML, so that the framework's own tool reads it. */
async function printMof(report, format) {
	const { mofOfReport } = await import("./of-report.js");
	const { model, result, notes } = mofOfReport(report);
	if (format === "json") return terminalSafeJson(JSON.stringify({
		model,
		result,
		notes
	}, null, 2));
	const { stringify } = await import("./browser.js");
	return `${[result.label, ...notes].map((line) => `# ${said(line)}`).join("\n")}\n${printable(stringify(model, { version: "1.1" }))}`;
}

export { printView };