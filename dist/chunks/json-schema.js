import { n as policyFile } from "./policy-file.js";
import { m as toJSONSchema } from "./zod.js";

// src/policy/json-schema.ts
/** The JSON Schema of policy files (draft 7, which every editor's YAML support knows), generated from the schema in the code. */
function policyJsonSchema() {
	const { $schema, ...schema } = toJSONSchema(policyFile, {
		target: "draft-7",
		io: "input"
	});
	return {
		$schema,
		$id: "https://raw.githubusercontent.com/default-to-share/default-to-share/main/schemas/policy.schema.json",
		title: "Policy of default-to-share",
		description: "What a repository will share, by when, and what is withheld for which reason.",
		...schema
	};
}

export { policyJsonSchema };