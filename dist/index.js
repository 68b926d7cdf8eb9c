import { $t as join, Cn as value_readFileSync, Dn as value_EOL, On as value_tmpdir, P as policyInForce, Sn as value_promises, T as shouldFail, Yt as policyPaths, Z as renderJson, an as prose, bn as value_existsSync, dn as UserError, en as list, fn as isUserError, j as builtInOrigin, mn as value_join, nn as md, tn as logLine, un as test, vn as value_appendFileSync, yn as value_constants } from "./chunks/base.js";
import { n as userAgent, r as version, t as docsUrl } from "./chunks/version2.js";
import { i as decide, m as parseRecord, n as sidesOf, p as act, r as renderDecisions, t as renderSummary } from "./chunks/publish.js";
import { c as openGitHubSnapshot, d as organisationReader, f as confirmOnGitHub, p as createGitHub, u as queryFacts } from "./chunks/github.js";
import { T as value_writeFile } from "./chunks/local.js";

// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}

// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + value_EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// \0builtin:crypto
const whole$1 = /* @__PURE__ */ process.getBuiltinModule("node:crypto");
const value_randomUUID = /* @__PURE__ */ (() => whole$1.randomUUID)();

// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!value_existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	value_appendFileSync(filePath, `${toCommandValue(message)}${value_EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${value_randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${value_EOL}${convertedValue}${value_EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = value_promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, value_constants.R_OK | value_constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(value_EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const _summary = new Summary();
const summary = _summary;

// node_modules/@actions/core/lib/core.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Registers a secret which will get masked from logs
*
* @param secret - Value of the secret to be masked
* @remarks
* This function instructs the Actions runner to mask the specified value in any
* logs produced during the workflow run. Once registered, the secret value will
* be replaced with asterisks (***) whenever it appears in console output, logs,
* or error messages.
*
* This is useful for protecting sensitive information such as:
* - API keys
* - Access tokens
* - Authentication credentials
* - URL parameters containing signatures (SAS tokens)
*
* Note that masking only affects future logs; any previous appearances of the
* secret in logs before calling this function will remain unmasked.
*
* @example
* ```typescript
* // Register an API token as a secret
* const apiToken = "abc123xyz456";
* setSecret(apiToken);
*
* // Now any logs containing this value will show *** instead
* console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
* ```
*/
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(value_EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Sets the action status to failed.
* When the action exits it will be with an exit code of 1
* @param message add error issue message
*/
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a notice issue
* @param message notice issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Writes info to log with console.log.
* @param message info message
*/
function info(message) {
	process.stdout.write(message + value_EOL);
}

// node_modules/@actions/github/lib/context.js
var Context = class {
	/**
	* Hydrate the context from the environment
	*/
	constructor() {
		var _a, _b, _c;
		this.payload = {};
		if (process.env.GITHUB_EVENT_PATH) {
			if (value_existsSync(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse(value_readFileSync(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
			else {
				const path = process.env.GITHUB_EVENT_PATH;
				process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${value_EOL}`);
			}
		}
		this.eventName = process.env.GITHUB_EVENT_NAME;
		this.sha = process.env.GITHUB_SHA;
		this.ref = process.env.GITHUB_REF;
		this.workflow = process.env.GITHUB_WORKFLOW;
		this.action = process.env.GITHUB_ACTION;
		this.actor = process.env.GITHUB_ACTOR;
		this.job = process.env.GITHUB_JOB;
		this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
		this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
		this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
		this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
		this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
		this.graphqlUrl = (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
	}
	get issue() {
		const payload = this.payload;
		return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
	}
	get repo() {
		if (process.env.GITHUB_REPOSITORY) {
			const [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
			return {
				owner,
				repo
			};
		}
		if (this.payload.repository) return {
			owner: this.payload.repository.owner.login,
			repo: this.payload.repository.name
		};
		throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
	}
};

// node_modules/@actions/github/lib/github.js
const context = new Context();

// src/action/gather.ts
let pattern$1$2;
const usualBadgeBranch = "default-to-share";
/** One query, and a second one only where the policy keeps the badge on another branch. */
async function gather(github, runner, inputs, trigger, now) {
	const ask = (badgeBranch) => queryFacts(github, {
		owner: runner.owner,
		name: runner.repository,
		badgeBranch,
		...targetOf(trigger)
	});
	const asked = inputs.badgeBranch ?? usualBadgeBranch;
	const first = await ask(asked);
	if (first === null) throw new UserError(`The token does not see ${runner.owner}/${runner.repository}.`, "A private repository needs `contents: read` under `permissions:`.");
	const policyFile = inputs.policyPath === null ? whole(first) : await fileAt(github, first, inputs.policyPath);
	readAhead(github, first, policyFile);
	const readOther = organisationReader(github);
	const confirmApproval = policyFile === null ? void 0 : confirmOnGitHub(github, first.name, policyFile.commit);
	const load = (file, record, minimum) => policyInForce({
		file,
		owner: runner.owner,
		inputs: given(inputs),
		readOther,
		lastMinimum: minimum,
		now,
		earlierWaivers: earlierWaivers(record),
		...file === policyFile ? { confirmApproval } : {}
	});
	const usual = parseRecord(first.badgeBranch?.reportJson ?? null);
	const seen = await load(policyFile, usual, usual?.minimum);
	const elsewhere = seen.policy.report.badgeBranch !== asked;
	const facts = elsewhere ? await ask(seen.policy.report.badgeBranch) ?? first : first;
	const record = elsewhere ? parseRecord(facts.badgeBranch?.reportJson ?? null) : usual;
	const loaded = record === usual ? seen : await load(policyFile, record, record?.minimum ?? usual?.minimum);
	const { policy } = loaded;
	return {
		facts,
		policy,
		policyFile,
		policyPaths: inputs.policyPath === null ? policyPaths : [inputs.policyPath],
		badge: loaded.origins.some(({ key, origin }) => key === "report.badge" && origin !== "built-in default") ? policy.report.badge : "default",
		previous: record,
		minimum: loaded.minimum,
		policyOf: async (file) => (await load(file, record, loaded.minimum)).policy
	};
}
/** Where the policy itself asks GitHub for something, the trees that will be wanted are asked for beside it: opened later, they are there. */
function readAhead(github, facts, policyFile) {
	const { name, defaultBranch, target } = facts;
	if (policyFile === null || !test(pattern$1$2 ??= /\b(?:extends|approved-by)\b/, policyFile.text)) return;
	const pull = pullRequestOf(facts);
	const sides = pull === void 0 ? null : sidesOf(pull);
	for (const commit of new Set(sides === null ? [defaultBranch?.commit, target?.commit] : [sides.base, sides.head])) {
		if (commit === void 0) continue;
		openGitHubSnapshot(github, {
			repository: name,
			commit,
			ref: null,
			date: null,
			tags: []
		}).catch(() => {});
	}
}
/** The pull request that the event is about. */
function pullRequestOf({ target }) {
	return target?.ref.startsWith("pull/") ? target.pullRequests[0] : void 0;
}
function targetOf(trigger) {
	if (trigger.kind === "tag") return { target: { tag: trigger.tag } };
	if (trigger.kind === "ref") return { target: { ref: trigger.ref } };
	return trigger.kind === "pull-request" ? { target: { pullRequest: trigger.number } } : {};
}
function given({ comment, badge, badgeBranch, failOn }) {
	return {
		...comment === null ? {} : { comment },
		...badge === null ? {} : { badge },
		...badgeBranch === null ? {} : { badgeBranch },
		...failOn === null ? {} : { failOn }
	};
}
function whole({ policyFile }) {
	if (policyFile?.truncated) throw new UserError(`The policy file ${policyFile.path} is too large.`, "A policy has 64 kB at most.");
	return policyFile;
}
/** A policy at a path of its own: at the base of a pull request, else at the head of the default branch. */
async function fileAt(github, facts, path) {
	const pull = pullRequestOf(facts);
	const commit = pull === void 0 ? facts.defaultBranch?.commit : sidesOf(pull).base;
	if (commit === void 0) throw new UserError(`There is no commit to read the policy ${path} from.`, "Commit it to the default branch.");
	const content = (await (await openGitHubSnapshot(github, {
		repository: facts.name,
		commit,
		ref: null,
		date: null,
		tags: []
	})).read([path])).get(path);
	if (content?.kind === "text") return {
		path,
		text: content.text,
		commit
	};
	if (pull !== void 0 && content?.reason === "absent") return null;
	throw new UserError(`The policy file ${path} is not in the repository (${content?.reason ?? "absent"}).`, "Correct the input `policy`, or leave it out.");
}
/** Waivers of the last report: an `until` that moved since is a renewal. */
function earlierWaivers(record) {
	return (record?.report.stages.flatMap(({ requires }) => requires) ?? []).flatMap(({ kind, waiver }) => waiver === void 0 ? [] : [{
		artifact: kind,
		until: waiver.until,
		renewals: waiver.renewals
	}]);
}

// src/action/inputs.ts
let pattern$1$1;
let pattern$2;
let pattern$3;
/**
* @param get reads one input by name, `''` where it isn't given
* @throws UserError naming the input, what it takes and where it is set
*/
function readInputs(get) {
	const text = (name) => get(name).trim() || null;
	return {
		token: text("github-token"),
		policyPath: pathOf(text("policy")),
		ref: text("ref"),
		comment: word(text("comment"), "comment", [
			"on-change",
			"always",
			"never"
		]),
		badge: word(text("badge"), "badge", ["branch", "none"]),
		badgeBranch: branchOf(text("badge-branch")),
		failOn: word(text("fail-on"), "fail-on", [
			"never",
			"overdue",
			"broken",
			"missing"
		]),
		dryRun: flag(text("dry-run"))
	};
}
function word(value, name, words) {
	if (value === null || words.includes(value)) return value;
	throw new UserError(`The input \`${name}\` takes ${words.join(", ")}; not '${value}'.`, `Correct it under \`with:\` in the workflow file.`);
}
function flag(value) {
	if (value === null || test(pattern$1$1 ??= /^false$/i, value)) return false;
	if (test(pattern$2 ??= /^true$/i, value)) return true;
	throw new UserError(`The input \`dry-run\` takes true or false; not '${value}'.`, "Correct it under `with:` in the workflow file.");
}
function pathOf(value) {
	if (value === null) return null;
	const path = value.replace(/^\.\//, "");
	if (!path.startsWith("/") && !path.split("/").includes("..")) return path;
	throw new UserError(`The input \`policy\` takes a path inside the repository; not '${value}'.`, "Give it from the root of the repository.");
}
/** Git's own rules for branch names (git check-ref-format), as far as they keep a name harmless. */
function branchOf(value) {
	if (value === null) return null;
	if (test(pattern$3 ??= /^(?![-/.])(?!.*(?:\.\.|\/\/|@\{|\.lock$|[/.]$))[\w./@+-]{1,200}$/, value)) return value;
	throw new UserError(`The input \`badge-branch\` takes the name of a branch; not '${value}'.`, "Leave it out to use default-to-share.");
}

// src/action/tell.ts
/** Bytes of a report that still goes into an output; GitHub takes 1 MB of outputs a job. */
const outputBytes = 65536;
/** Tells what the run found and did: summary, warnings, outputs, and the exit code that `fail-on` asks for. */
async function tell(door, runner, { judged, gathered, plan, outcome, dryRun }) {
	const { facts, policy } = gathered;
	const hidden = judged.reports.some(({ anonymous }) => anonymous);
	const addresses = hidden ? {
		badgeUrl: null,
		commentUrl: null,
		issueUrl: null
	} : outcome;
	const context = {
		serverUrl: runner.serverUrl,
		policyUrl: null,
		runUrl: null,
		docsUrl,
		issueUrl: addresses.issueUrl,
		pullRequestUrl: null,
		...judged.pullRequest === null ? {} : { base: judged.pullRequest.base },
		...judged.pullRequest?.wouldChange == null ? {} : { wouldChange: judged.pullRequest.wouldChange },
		...judged.pullRequest?.policyTrouble == null ? {} : { policyTrouble: judged.pullRequest.policyTrouble }
	};
	const warnings = [...judged.warnings, ...outcome.warnings];
	for (const warning of warnings) door.warning(logLine(warning));
	await door.summary(renderSummary(judged.reports.map((report) => ({
		report,
		context
	})), {
		decisions: withRefusals(plan.decisions, outcome.refusals),
		warnings,
		dryRun
	}));
	const [report] = judged.reports;
	if (report === void 0) return;
	const json = renderJson(report);
	door.output("report", Buffer.byteLength(json) <= outputBytes ? json : await keepReport(runner, json));
	door.output("standing", report.standing);
	door.output("missing", JSON.stringify([...new Set(report.missing.map(({ kind }) => kind))]));
	door.output("badge-url", addresses.badgeUrl ?? "");
	door.output("comment-url", addresses.commentUrl ?? "");
	door.output("issue-url", addresses.issueUrl ?? "");
	door.info(`${hidden ? "this repository" : facts.name} ${report.subject.line}: ${report.standing}${report.nextDue === null ? "" : `, next due ${report.nextDue}`}`);
	const { fail, why } = verdict(judged, policy.report.failOn);
	if (fail) door.fail(`default-to-share: ${why}`);
}
/** What was decided and refused did not happen, and the summary must not say that it did. */
function withRefusals(decisions, refusals) {
	const isRefused = ({ target, action }) => {
		const wanted = decisions.filter((one) => one.target === target && one.action !== "none").length;
		return action !== "none" && wanted > 0 && refusals.filter((one) => one.target === target).length >= wanted;
	};
	return decisions.map((decision) => isRefused(decision) ? {
		...decision,
		reason: `refused by GitHub; ${decision.reason}`
	} : decision);
}
/** The first line that fails decides. A pull request fails only for what it makes worse. */
function verdict({ reports, pullRequest }, failOn) {
	const base = pullRequest?.base ?? null;
	return reports.map((report) => shouldFail(report, failOn, base)).find(({ fail }) => fail) ?? {
		fail: false,
		why: ""
	};
}
/** What the user has to mend, in the summary as in the log. */
async function tellRefusal(door, message, hint) {
	door.fail(hint === null ? message : `${message}\n${hint}`);
	const [what = "", ...details] = message.split("\n");
	const parts = [
		md`default-to-share could not run: ${prose(what, 1e3)}`,
		list(details.slice(0, 20).map((line) => prose(line.trim(), 500))),
		md`${prose(hint ?? "", 500)}`
	];
	await door.summary(`${join(parts, "\n\n").markdown}\n`);
}
/** Every run ends with a visible outcome, also one that had nothing to do. */
async function tellNothing(door, why) {
	door.notice(logLine(why));
	await door.summary(`${md`default-to-share had nothing to judge: ${prose(why, 1e3)}`.markdown}\n`);
}
async function keepReport(runner, json) {
	const path = value_join(runner.scratch, "default-to-share-report.json");
	await value_writeFile(path, json);
	return path;
}

// src/action/trigger.ts
let pattern$1;
const judgedReleaseActions = /* @__PURE__ */ new Set([
	"published",
	"released",
	"edited"
]);
const judgedPullRequestActions = /* @__PURE__ */ new Set([
	"opened",
	"reopened",
	"synchronize",
	"edited",
	"ready_for_review"
]);
const rejudging = /* @__PURE__ */ new Set([
	"schedule",
	"workflow_dispatch",
	"workflow_call",
	"workflow_run",
	"repository_dispatch"
]);
/** Reads an event. Anything that is not for us is `ignore` with a reason that is shown as a notice. */
function triggerOf(event) {
	if (event.wanted !== null) return {
		kind: "ref",
		ref: event.wanted.replace(/^refs\/(tags|heads)\//, "")
	};
	if (rejudging.has(event.name)) return tagOf(event.ref) ?? { kind: "rejudge" };
	switch (event.name) {
		case "push": return pushTrigger(event);
		case "create": return event.payload.ref_type === "tag" && typeof event.payload.ref === "string" ? {
			kind: "tag",
			tag: event.payload.ref
		} : {
			kind: "ignore",
			why: "A branch was created; only tags are judged on `create`."
		};
		case "release": return releaseTrigger(event.payload);
		case "pull_request": return pullRequestTrigger(event.payload);
		default: return {
			kind: "ignore",
			why: `The event \`${event.name}\` asks for nothing here.`
		};
	}
}
function pushTrigger(event) {
	const after = event.payload.after;
	if (event.payload.deleted === true || typeof after === "string" && test(pattern$1 ??= /^0+$/, after)) return {
		kind: "ignore",
		why: `${event.ref} was deleted: nothing to judge.`
	};
	const tag = tagOf(event.ref);
	if (tag !== null) return tag;
	if (event.ref.startsWith("refs/heads/")) return {
		kind: "branch",
		branch: event.ref.slice(11)
	};
	return {
		kind: "ignore",
		why: `A push to ${event.ref} asks for nothing here.`
	};
}
function releaseTrigger(payload) {
	const action = String(payload.action);
	const release = isRecord(payload.release) ? payload.release : {};
	if (!judgedReleaseActions.has(action)) return {
		kind: "ignore",
		why: `A release was ${action}; only published, released and edited are judged.`
	};
	if (release.draft === true) return {
		kind: "ignore",
		why: "The release is a draft: nothing is public yet."
	};
	if (typeof release.tag_name !== "string" || release.tag_name === "") return {
		kind: "ignore",
		why: "The release names no tag."
	};
	return {
		kind: "tag",
		tag: release.tag_name
	};
}
function pullRequestTrigger(payload) {
	const action = String(payload.action);
	if (!judgedPullRequestActions.has(action)) return {
		kind: "ignore",
		why: `A pull request was ${action}; there is nothing new to compare.`
	};
	const pull = isRecord(payload.pull_request) ? payload.pull_request : {};
	const number = typeof payload.number === "number" ? payload.number : pull.number;
	return typeof number === "number" ? {
		kind: "pull-request",
		number
	} : {
		kind: "ignore",
		why: "The event names no pull request."
	};
}
function tagOf(ref) {
	return ref.startsWith("refs/tags/") ? {
		kind: "tag",
		tag: ref.slice(10)
	} : null;
}
function isRecord(value) {
	return typeof value === "object" && value !== null;
}

// src/action/run.ts
/** One run of the Action: event in; comment, issue, badge, summary and outputs out. */
async function run(door, runner, clock) {
	const inputs = readInputs(door.input);
	if (inputs.token !== null) door.secret(inputs.token);
	const trigger = triggerOf({
		name: runner.eventName,
		ref: runner.ref,
		payload: runner.payload,
		wanted: inputs.ref
	});
	if (trigger.kind === "ignore") return tellNothing(door, trigger.why);
	const github = createGitHub({
		token: inputs.token,
		apiUrl: runner.apiUrl,
		userAgent
	});
	const now = clock().toISOString();
	const gathering = gather(github, runner, inputs, trigger, now);
	gathering.catch(() => {});
	await new Promise((resolve) => setImmediate(resolve));
	const loading = import("./chunks/judge.js");
	loading.catch(() => {});
	const gathered = await gathering;
	const { judge } = await loading;
	const judged = await judge({
		github,
		runner,
		gathered,
		now
	}, trigger);
	if ("why" in judged) return tellNothing(door, judged.why);
	const plan = judged.unpublished === null ? decide(publishInput(runner, gathered, judged, now)) : unpublished(gathered, judged.unpublished);
	door.info(inputs.dryRun ? "A dry run: nothing is written. A real one decides the same:" : "Decisions of this run:");
	door.info(renderDecisions(plan.decisions));
	const outcome = inputs.dryRun ? nothingDone(plan) : await act(github, plan, {
		fromFork: judged.pullRequest?.facts.isFork ?? false,
		lookedAgo: clock().getTime() - Date.parse(now)
	});
	await tell(door, runner, {
		judged,
		gathered,
		plan,
		outcome,
		dryRun: inputs.dryRun
	});
}
function publishInput(runner, gathered, judged, now) {
	const { policy, policyFile } = gathered;
	const { facts } = judged;
	const branch = facts.defaultBranch?.name ?? "HEAD";
	return {
		facts,
		event: judged.event,
		reports: judged.reports,
		order: judged.order,
		previous: gathered.previous,
		modes: {
			comment: policy.report.comment,
			badge: gathered.badge,
			badgeBranch: policy.report.badgeBranch,
			paused: policy.paused
		},
		context: {
			serverUrl: runner.serverUrl,
			policyUrl: policyFile === null ? null : `${facts.url}/blob/${encodeURIComponent(branch)}/${policyFile.path.split("/").map(encodeURIComponent).join("/")}`,
			runUrl: runner.runId > 0 ? `${facts.url}/actions/runs/${runner.runId}` : null,
			docsUrl
		},
		now,
		minimum: gathered.minimum,
		...judged.pullRequest === null ? {} : { pullRequest: judged.pullRequest }
	};
}
/** A judgement that is told in the summary and the outputs alone. */
function unpublished({ facts }, reason) {
	const decisions = [{
		target: "job-summary",
		action: "create",
		reason
	}];
	return {
		repository: facts.name,
		decisions,
		conversations: [],
		badge: null,
		badgeUrl: null,
		warnings: []
	};
}
function nothingDone(plan) {
	const [first] = plan.conversations;
	return {
		commentUrl: first?.commentUrl ?? null,
		issueUrl: first?.issueUrl ?? null,
		badgeUrl: null,
		warnings: plan.warnings,
		refusals: []
	};
}

// src/action/main.ts
/** The Action's entry: the only place that knows the runner. */
const door = {
	input: (name) => getInput(name),
	info,
	notice: (message) => notice(message, { title: "default-to-share" }),
	warning: (message) => warning(message, { title: "default-to-share" }),
	fail: setFailed,
	output: setOutput,
	summary: async (markdown) => {
		if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(markdown, true).write();
	},
	secret: setSecret
};
try {
	const runner = {
		eventName: context.eventName,
		ref: context.ref ?? "",
		payload: context.payload,
		owner: context.repo.owner,
		repository: context.repo.repo,
		apiUrl: context.apiUrl,
		serverUrl: context.serverUrl,
		runId: Number.isFinite(context.runId) ? context.runId : 0,
		scratch: process.env.RUNNER_TEMP ?? value_tmpdir(),
		environment: process.env
	};
	await run(door, runner, () => /* @__PURE__ */ new Date());
} catch (error) {
	if (isUserError(error)) await tellRefusal(door, error.message, error.hint);
	else setFailed(`This is our fault, please report it at ${docsUrl}/issues (default-to-share ${version})\n${error instanceof Error ? error.stack : String(error)}`);
}
process.stdout.write("", () => process.exit());

export {  };