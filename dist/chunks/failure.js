import { n as isUserError } from "./user-error.js";
import { n as version, t as docsUrl } from "./version2.js";

// src/cli/failure.ts
/** One error for a person: the user's own without a stack, ours with one and where to report it. */
function explain(error) {
	if (isUserError(error)) return `default-to-share: ${error.message}\n${error.hint === null ? "" : `  ${error.hint}\n`}`;
	if (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")) return `default-to-share: ${error.message}\n  See --help.\n`;
	const stack = error instanceof Error ? error.stack ?? error.message : String(error);
	return `default-to-share ${version}: this is our fault, please report it at ${docsUrl}/issues\n${stack}\n`;
}

export { explain };