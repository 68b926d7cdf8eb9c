import { F as problemLine, L as loadPolicy } from "./base.js";

// src/policy/check.ts
async function checkPolicy(input) {
	const { policy, problems } = await loadPolicy(input);
	return {
		path: input.file?.path ?? null,
		problems,
		notes: problems.length === 0 ? policy.notes : [],
		stages: policy.stages.length,
		waivers: policy.waivers.length
	};
}
/** One line for each problem, in the form that editors and terminals link. */
function renderCheck(check) {
	if (check.problems.length > 0) return check.problems.map((problem) => `${problemLine(problem)}\n`).join("");
	const count = (number, word) => `${number} ${word}${number === 1 ? "" : "s"}`;
	return [
		`${check.path ?? "no policy file, the built-in default"}: fine, ${count(check.stages, "stage")}, ${count(check.waivers, "waiver")}`,
		...check.notes.map((note) => `note: ${note}`),
		""
	].join("\n");
}

export { checkPolicy, renderCheck };