#!/usr/bin/env node
// src/cli/help.ts
const generalHelp = `default-to-share: what has this repository really shared?

Usage
  default-to-share check [PATH | OWNER/NAME[@REF]]   what is shared, what is missing, what is due
  default-to-share prove IDENTIFIER|URL…             does an anonymous stranger get the bytes?
  default-to-share policy check|explain|schema       the policy file: errors, values, JSON Schema
  default-to-share init [PATH]                       write a policy, a workflow and a badge line
  default-to-share mof FILE.yml…                     Model Openness Framework class of model files

  default-to-share help COMMAND                      the options of one command
  default-to-share --version

Exit codes: 0 fine, 1 policy not met and enforced (--fail-on), 2 usage or configuration.
`;
const commandHelp = {
	check: `Usage: default-to-share check [PATH | OWNER/NAME[@REF]] [options]

PATH is a work tree (default: .), a bare repository or a snapshot .json. OWNER/NAME is read through
GitHub's API with GITHUB_TOKEN, or anonymously. Nothing of the repository is ever executed.

  --ref REF              judge this tag, branch or commit alone
  --repository OWNER/NAME  whose repository it is, where the remote does not tell
  --policy FILE          a policy file on this machine instead of the repository's own
  --offline              no probes: proofs stay unchecked (OWNER/NAME itself is read through GitHub)
  --probe-proxy          send probes through the proxy of HTTPS_PROXY (no address is pinned then)
  --allow-host HOST      let probes reach this host although its address is private (repeatable)
  --now ISO              judge as of this date, such as 2026-11-22
  --format FORMAT        text (default), json or markdown
  --view VIEW            mof, completeness, osaid or dots instead of the report
  --output FILE          write there instead of to standard output
  --fail-on WHAT         never (default), overdue, broken or missing: exit 1 when it is so
`,
	init: `Usage: default-to-share init [PATH] [options]

Looks at what is there, writes .github/default-to-share.yml and
.github/workflows/default-to-share.yml,
and prints the badge line for the README. Never overwrites.

  --preset NAME          a preset of the policy (see docs/policy.md)
  --release-pack         templates of model card, data card, safety note and checklist too
  --repository OWNER/NAME  whose repository it is, where the remote does not tell
  --now ISO              the date of adoption, default today
  --dry-run              show what would be written, write nothing
`,
	mof: `Usage: default-to-share mof FILE.yml… [--format text|json]

Prints the class of the Model Openness Framework and the progress towards each, for MOF model files.
`,
	policy: `Usage: default-to-share policy check [FILE]     errors with line, column and a suggestion
       default-to-share policy explain [FILE]   the resolved policy with the origin of every value
       default-to-share policy schema           the JSON Schema for editors

FILE defaults to .github/default-to-share.yml, then default-to-share.yml.
  --format text|json
`,
	prove: `Usage: default-to-share prove IDENTIFIER|URL… [options]

Asks the world, without credentials, and prints how far up the ladder each identifier gets (E0–E5).
Identifiers look like arXiv:2402.00838, hf:org/model, hf-dataset:org/name, doi:10.5281/zenodo.7.

  --title TEXT           the title that the thing found must carry
  --repository OWNER/NAME  the repository that a back-link must name
  --probe-proxy          send probes through the proxy of HTTPS_PROXY
  --allow-host HOST      let probes reach this host although its address is private (repeatable)
  --format text|json
  --output FILE
`
};

// src/cli/main.ts
/** The command line's entry. It stays tiny: what a command needs is loaded when the command runs. */
const commands = {
	check: async () => (await import("./chunks/check.js")).runCheck,
	init: async () => (await import("./chunks/init.js")).runInit,
	mof: async () => (await import("./chunks/mof.js")).runMof,
	policy: async () => (await import("./chunks/policy.js")).runPolicy,
	prove: async () => (await import("./chunks/prove.js")).runProve
};
async function main(argv) {
	const [name, ...rest] = argv;
	if (name === "--version" || name === "-v") {
		const { version } = await import("./chunks/version.js");
		process.stdout.write(`${version}\n`);
		return 0;
	}
	if (name === void 0 || name === "--help" || name === "-h" || name === "help") {
		const about = rest[0];
		if (about !== void 0 && !about.startsWith("-") && !isCommand(about)) return unknownCommand(about);
		process.stdout.write(isCommand(about) ? commandHelp[about] : generalHelp);
		return name === void 0 ? 2 : 0;
	}
	if (!isCommand(name)) return unknownCommand(name);
	if (rest.includes("--help") || rest.includes("-h")) {
		process.stdout.write(commandHelp[name]);
		return 0;
	}
	return (await commands[name]())(rest);
}
function isCommand(name) {
	return name !== void 0 && Object.hasOwn(commands, name);
}
async function unknownCommand(name) {
	const [{ closest }, { printable }] = await Promise.all([import("./chunks/closest.js"), import("./chunks/failure.js")]);
	const meant = closest(name, Object.keys(commands));
	process.stderr.write(`default-to-share: there is no command '${printable(name.slice(0, 80))}'.${meant === null ? "" : ` Did you mean '${meant}'?`} See --help.\n`);
	return 2;
}
process.stdout.on("error", (error) => process.exit(error.code === "EPIPE" ? 0 : 2));
try {
	process.exitCode = await main(process.argv.slice(2));
} catch (error) {
	const { explain } = await import("./chunks/failure.js");
	process.stderr.write(explain(error));
	process.exitCode = 2;
}

export {  };