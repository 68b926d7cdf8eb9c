import { Yt as policyPaths, bn as value_existsSync, dn as UserError } from "./base.js";
import { _ as printable, c as readPolicyFile, f as instant, h as repositoryName, l as deliver, m as parseOptions, p as oneOf, s as policyInputs, u as terminalSafeJson } from "./local.js";

// src/cli/read-other.ts
/** Reads an organisation's policy file through GitHub's API; null when it isn't there, can't be seen or can't be asked. */
async function readOtherPolicy(source) {
	const [{ githubFromEnvironment }, { organisationReader }] = await Promise.all([import("./github2.js"), import("./other-file.js")]);
	return organisationReader(githubFromEnvironment())(source);
}

// src/cli/policy.ts
const options = {
	repository: { type: "string" },
	"fail-on": { type: "string" },
	now: { type: "string" },
	format: { type: "string" },
	output: { type: "string" }
};
/** `default-to-share policy check|explain|schema`. */
async function runPolicy(argv) {
	const { values, positionals } = parseOptions("policy", argv, options);
	const [verb, path, ...more] = positionals;
	const action = oneOf("policy", verb, [
		"check",
		"explain",
		"schema"
	], "check");
	if (more.length > 0) throw new UserError(`policy ${action} takes one FILE.`, "See default-to-share help policy.");
	const asJson = oneOf("--format", values.format, ["text", "json"], "text") === "json";
	if (action === "schema") {
		const { policyJsonSchema } = await import("./json-schema.js");
		await deliver(JSON.stringify(policyJsonSchema(), null, 2), values.output);
		return 0;
	}
	const found = path ?? policyPaths.find((candidate) => value_existsSync(candidate));
	const input = {
		file: found === void 0 ? null : await readPolicyFile(found),
		owner: repositoryName(values.repository)?.split("/")[0] ?? null,
		inputs: policyInputs(values["fail-on"]),
		now: instant(values.now, () => /* @__PURE__ */ new Date()),
		readOther: readOtherPolicy
	};
	const { problems, text, data } = action === "check" ? await check(input) : await explain(input);
	await deliver(asJson ? terminalSafeJson(JSON.stringify(data, null, 2)) : printable(text), values.output);
	return problems > 0 ? 2 : 0;
}
async function check(input) {
	const { checkPolicy, renderCheck } = await import("./check2.js");
	const data = await checkPolicy(input);
	return {
		problems: data.problems.length,
		text: renderCheck(data),
		data
	};
}
async function explain(input) {
	const { explainPolicy, renderExplanation } = await import("./explain.js");
	const data = await explainPolicy(input);
	return {
		problems: data.problems.length,
		text: renderExplanation(data),
		data
	};
}

export { runPolicy };