import { i as __toESM } from "./rolldown-runtime.js";
import { u as plainText } from "./safe-text.js";

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
	return format === "json" ? JSON.stringify(data, null, 2) : lines.map((line) => plainText(line, 300)).join("\n");
}
async function rows(report, view) {
	if (view === "dots") {
		const { dots } = await import("./dots.js");
		const data = dots(report);
		return {
			data,
			lines: data.map(({ title, dot, why }) => `${dotSigns[dot]} ${title}: ${dot} (${why})`)
		};
	}
	if (view === "osaid") {
		const { osaid } = await import("./osaid.js");
		const data = osaid(report);
		const parts = data.elements.flatMap(({ title, dot, parts }) => [`${dotSigns[dot]} ${title}`, ...parts.map((part) => `  ${dotSigns[part.dot]} ${part.title}: ${part.why}`)]);
		return {
			data,
			lines: [`${dotSigns[data.dot]} Open Source AI Definition: ${data.dot}`, ...parts]
		};
	}
	const { codeCompleteness } = await import("./completeness.js");
	const data = codeCompleteness(report);
	return {
		data,
		lines: [`ML Code Completeness Checklist: ${data.score} of ${data.of}`, ...data.items.map(({ title, met, note }) => `${met ? "●" : "○"} ${title}${note === null ? "" : `: ${note}`}`)]
	};
}
/** A Model Openness Framework model file for the repository: YAML, so that the framework's own tool reads it. */
async function printMof(report, format) {
	const { mofOfReport } = await import("./of-report.js");
	const { model, result, notes } = mofOfReport(report);
	if (format === "json") return JSON.stringify({
		model,
		result,
		notes
	}, null, 2);
	const { stringify } = await import("./dist2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	return `${[`${result.label}`, ...notes].map((line) => `# ${plainText(line, 300)}`).join("\n")}\n${stringify(model, { version: "1.1" })}`;
}

export { printView };