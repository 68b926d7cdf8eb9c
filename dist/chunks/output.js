import { t as UserError } from "./user-error.js";
import { writeFile } from "node:fs/promises";

// src/cli/output.ts
/** Writes a command's answer to standard output, or to the file of `--output`. */
async function deliver(text, file) {
	const body = text.endsWith("\n") ? text : `${text}\n`;
	if (file === void 0) {
		process.stdout.write(body);
		return;
	}
	try {
		await writeFile(file, body);
	} catch (error) {
		throw new UserError(`can't write ${file}: ${error instanceof Error ? error.message : String(error)}`, "Choose another place with --output.");
	}
}
/** Colours only for a person at a terminal (https://no-color.org). */
function wantsColour() {
	return process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb";
}

export { wantsColour as n, deliver as t };