import { b as value_readFile, l as deliver, m as parseOptions, p as oneOf, u as terminalSafeJson, v as reasonOf } from "./local.js";
import { t as mofClass } from "./class.js";
import { dn as UserError, in as plainText } from "./base.js";

// src/cli/mof.ts
/** Bytes of a model file at most; real ones have a few kilobytes. */
const largest = 1048576;
/** `default-to-share mof`: class and progress of Model Openness Framework model files. */
async function runMof(argv) {
	const { values, positionals } = parseOptions("mof", argv, {
		format: { type: "string" },
		output: { type: "string" }
	});
	const format = oneOf("--format", values.format, ["text", "json"], "text");
	if (positionals.length === 0) throw new UserError("mof takes at least one model file.", "Such as: default-to-share mof model.yml");
	const results = await Promise.all(positionals.map(async (file) => ({
		file,
		...mofClass(await readModel(file))
	})));
	await deliver(format === "json" ? terminalSafeJson(JSON.stringify(results, null, 2)) : results.map(describe).join("\n"), values.output);
	return 0;
}
async function readModel(file) {
	const text = await value_readFile(file, "utf8").catch((error) => {
		throw new UserError(`can't read ${file}: ${reasonOf(error)}`);
	});
	if (text.length > largest) throw new UserError(`${file} is larger than 1 MiB.`, "Give a Model Openness Framework model file.");
	const { LineCounter, parseDocument } = await import("./browser.js");
	const lines = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: lines,
		version: "1.2",
		prettyErrors: false
	});
	const [error] = document.errors;
	if (error !== void 0) {
		const { line, col } = lines.linePos(error.pos[0]);
		throw new UserError(`${file}:${line}:${col}: ${error.message}`, "Correct the YAML.");
	}
	try {
		return document.toJS({ maxAliasCount: 100 });
	} catch (failure) {
		throw new UserError(`${file}: ${failure instanceof Error ? failure.message : String(failure)}`, "Write the aliases out.");
	}
}
function describe(result) {
	const progress = [
		"3",
		"2",
		"1"
	].map((level) => `class ${level} ${result.progress[level].toFixed(0)} %`).join(", ");
	const warnings = result.warnings.map((warning) => `  ${plainText(warning, 300)}\n`).join("");
	return `${plainText(result.file, 1e3)}: ${result.label} (${progress})\n${warnings}`;
}

export { runMof };