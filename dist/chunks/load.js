import { r as builtInPolicy } from "./problem.js";

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
	const { resolvePolicy } = await import("./resolve2.js");
	return resolvePolicy(input);
}

export { loadPolicy as t };