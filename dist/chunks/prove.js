import { i as prove, y as claimOf } from "./engine.js";
import { dn as UserError } from "./base.js";
import { a as probeOptions, d as wantsColour, h as repositoryName, l as deliver, m as parseOptions, o as proving, p as oneOf, u as terminalSafeJson } from "./local.js";

// src/cli/prove.ts
const options = {
	title: { type: "string" },
	repository: { type: "string" },
	format: { type: "string" },
	output: { type: "string" },
	...probeOptions
};
/** `default-to-share prove`: the probes alone, and how far up the ladder each identifier gets. */
async function runProve(argv) {
	const { values, positionals } = parseOptions("prove", argv, options);
	const format = oneOf("--format", values.format, ["text", "json"], "text");
	if (positionals.length === 0) throw new UserError("prove takes at least one IDENTIFIER or URL.", "Such as arXiv:2402.00838 or https://huggingface.co/org/model.");
	const context = {
		title: values.title ?? null,
		repository: repositoryName(values.repository)
	};
	const claims = positionals.map((text) => {
		const claim = claimOf(text, context);
		if (claim === null) throw new UserError(`'${text}' is neither an identifier nor a link.`, "Such as arXiv:2402.00838, hf:org/model or https://zenodo.org/records/7.");
		return claim;
	});
	const proofs = await prove(claims, await proving(values, (/* @__PURE__ */ new Date()).toISOString()));
	const { renderLadder } = await import("./ladder.js");
	await deliver(format === "json" ? terminalSafeJson(JSON.stringify(proofs, null, 2)) : renderLadder(proofs, { colour: wantsColour() }), values.output);
	return 0;
}

export { runProve };