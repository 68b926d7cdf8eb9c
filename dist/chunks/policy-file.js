import { n as policyPaths } from "./facts.js";
import { t as UserError } from "./user-error.js";
import { n as oneOf } from "./options.js";
import { readFile } from "node:fs/promises";

// src/cli/policy-file.ts
/** The repository's own policy file; null where it has none. */
async function policyFileOf(snapshot) {
	const there = new Set(snapshot.files.map(({ path }) => path));
	const path = policyPaths.find((candidate) => there.has(candidate));
	if (path === void 0) return null;
	const content = (await snapshot.read([path])).get(path);
	if (content?.kind === "text") return {
		path,
		text: content.text
	};
	throw new UserError(`The policy file ${path} can't be read (${content?.reason ?? "absent"}).`, "Give another one with --policy FILE.");
}
/** A policy file on this machine (`--policy`). */
async function readPolicyFile(path) {
	try {
		return {
			path,
			text: await readFile(path, "utf8")
		};
	} catch (error) {
		throw new UserError(`can't read ${path}: ${error instanceof Error ? error.message : String(error)}`, "Give the path of a policy file with --policy.");
	}
}
/** Options that beat the policy file. */
function policyInputs(failOn) {
	return failOn === void 0 ? {} : { failOn: oneOf("fail-on", failOn, [
		"never",
		"overdue",
		"broken",
		"missing"
	], "never") };
}

export { policyInputs as n, readPolicyFile as r, policyFileOf as t };