import { $t as nothing, A as policyInForce, At as contentHash, Ct as standingWords, D as builtInOrigin, Ft as writeMarker, Gt as policyPaths, J as stableJson, Jt as folded, Kt as trackingLabel, Mt as readMarker, Qt as md, Rt as unreleasedLine, St as standingIcons, Xt as list, Yt as join$1, Zt as logLine, an as UserError, bt as stageCount, ct as day, en as plainText, ft as isRed, in as xmlText, it as byteLength, jt as isLaterJudgement, mt as name, nn as table, nt as reportChanges, on as isUserError, pt as listed, q as renderJson, qt as code, st as colourWords, tn as prose, vt as progress, wt as title, x as shouldFail, yt as progressSentence } from "./chunks/base.js";
import { n as userAgent, r as version, t as docsUrl } from "./chunks/version2.js";
import { a as openGitHubSnapshot, c as organisationReader, d as GitHubError, s as queryFacts, u as createGitHub } from "./chunks/github.js";
import { a as renderTransition, i as renderMarked, n as issueTitle, o as visibleBody } from "./chunks/comment2.js";
import { n as mergeRecord, t as lineRecord } from "./chunks/record.js";
import { a as unseenComments, i as releasePullRequest, n as ownIssue, r as ownMarked } from "./chunks/own.js";
import { t as confirmOnGitHub } from "./chunks/approvals.js";
import { t as sidesOf } from "./chunks/sides.js";
import { tmpdir } from "node:os";
import * as os from "os";
import { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants, existsSync, promises, readFileSync } from "fs";
import { join } from "node:path";
import { writeFile as writeFile$1 } from "node:fs/promises";

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
	process.stdout.write(cmd.toString() + os.EOL);
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

// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
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
const { access, appendFile, writeFile } = promises;
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
				yield access(pathFromEnv, constants.R_OK | constants.W_OK);
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
		return this.addRaw(EOL);
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
	process.stdout.write(os.EOL);
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
	process.stdout.write(message + os.EOL);
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
			if (existsSync(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
			else {
				const path = process.env.GITHUB_EVENT_PATH;
				process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${EOL}`);
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

// src/publish/refusals.ts
/** The line of YAML under `permissions:` that grants a write. */
const grants = {
	"pull-request-comment": "pull-requests: write",
	"tracking-issue": "issues: write",
	"issue-comment": "issues: write",
	"badge-branch": "contents: write",
	"job-summary": null
};
const targetNames = {
	"pull-request-comment": "the comment on the pull request",
	"tracking-issue": "the tracking issue",
	"issue-comment": "the comment on the tracking issue",
	"badge-branch": "the badge",
	"job-summary": "the job summary"
};
/** What went wrong with a write. Errors that are not GitHub's are ours and are thrown on. */
function refusalOf(target, error) {
	if (!(error instanceof GitHubError)) throw error;
	return {
		target,
		status: error.status,
		cause: causeOf(error),
		message: error.message
	};
}
function causeOf({ status, reason, message }) {
	if (/rule violation|protected branch|ruleset/i.test(message)) return "rule";
	if (reason === "rate-limit") return "limit";
	if (status === 410 || /locked|disabled/i.test(message)) return "disabled";
	if (status === 401 || status === 403 || status === 404 || /not accessible by|must have|forbidden/i.test(message)) return "permission";
	return status === 409 || status === 422 ? "rule" : "trouble";
}
/**
* One warning for all refusals of a run, in plain words; null when there were none.
* @param fromFork the run is for a pull request from a fork, whose token can't be given rights
*/
function refusalWarning(refusals, fromFork) {
	if (refusals.length === 0) return null;
	return `${[permissionSentence(refusals.filter(({ cause }) => cause === "permission"), fromFork), ...refusals.filter(({ cause }) => cause !== "permission").map(otherSentence)].filter((sentence) => sentence !== "").join(" ")} The report is in the job summary.`;
}
function permissionSentence(refusals, fromFork) {
	if (refusals.length === 0) return "";
	const missing = `The token may not write ${[...new Set(refusals.map(({ target, status }) => `${targetNames[target]} (${status})`))].join(", ")}.`;
	if (fromFork) return `${missing} Pull requests from forks run with a read-only token whatever the workflow grants.`;
	return `${missing} Grant it in the workflow, under \`permissions:\` of the job: ${[...new Set(refusals.map(({ target }) => grants[target]))].filter((line) => line !== null).map((line) => `\`${line}\``).join(" and ")}.`;
}
function otherSentence({ target, status, cause, message }) {
	const what = targetNames[target];
	const grant = grants[target];
	const also = grant === null ? "" : ` (\`${grant}\` alone is not enough)`;
	switch (cause) {
		case "disabled": return `GitHub refused ${what} (${status}): issues are disabled here or the conversation is locked${also}; enable them, or set \`comment: never\`.`;
		case "rule": return target === "badge-branch" ? `GitHub refused ${what} (${status}): a ruleset or branch protection stands in the way${also}; exempt the badge branch from it, or set \`badge: none\`.` : `GitHub refused ${what} (${status}): ${logLine(message, 200)}.`;
		case "limit": return `GitHub's rate limit stopped ${what}; the next run writes it.`;
		default: return `GitHub could not take ${what} (${status === 0 ? "no answer" : status}): ${logLine(message, 200)}; the next run writes it.`;
	}
}

// src/publish/write-badge.ts
/** Rounds before giving up: as many as there may be runs at one moment. */
const rounds = 8;
/** @returns whether this run wrote anything. @throws GitHubError when GitHub refuses for good */
async function writeBadge(github, repository, write) {
	let head = write.head;
	let files = write.compose(write.previous);
	for (let round = 1; files !== null; round += 1) {
		try {
			if (head === null) await createBranch(github, repository, write.branch, files);
			else await appendCommit(github, repository, write.branch, head, files);
			return true;
		} catch (error) {
			if (!lostRace(error) || round === rounds) throw error;
		}
		const now = await readBranch(github, repository, write.branch);
		head = now.head;
		files = write.compose(now.reportJson === null ? null : (await import("./chunks/record-schema.js")).parseRecord(now.reportJson));
	}
	return false;
}
/** Somebody else moved, made or deleted the branch since we looked. A ruleset's refusal comes with the same status and is no race. */
function lostRace(error) {
	return error instanceof GitHubError && /reference already exists|expected branch to point to|no ref found for branch|was not found/i.test(error.message);
}
function ownerAndName(repository) {
	const slash = repository.indexOf("/");
	return {
		owner: repository.slice(0, slash),
		repo: repository.slice(slash + 1)
	};
}
/** The first time: a tree with its contents, a commit without parents (nothing of the repository's history hangs on it), then the branch. */
async function createBranch(github, repository, branch, { message, files }) {
	const place = ownerAndName(repository);
	const entries = files.map(({ path, text }) => ({
		path,
		mode: "100644",
		type: "blob",
		content: text
	}));
	const tree = await github.request("POST /repos/{owner}/{repo}/git/trees", {
		...place,
		tree: entries
	});
	const commit = await github.request("POST /repos/{owner}/{repo}/git/commits", {
		...place,
		message,
		tree: tree.data.sha,
		parents: []
	});
	await github.request("POST /repos/{owner}/{repo}/git/refs", {
		...place,
		ref: `refs/heads/${branch}`,
		sha: commit.data.sha
	});
}
const commitMutation = `
mutation Badge($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }`;
async function appendCommit(github, repository, branch, head, { message, files }) {
	const input = {
		branch: {
			repositoryNameWithOwner: repository,
			branchName: branch
		},
		expectedHeadOid: head,
		message: { headline: message },
		fileChanges: { additions: files.map(({ path, text }) => ({
			path,
			contents: Buffer.from(text, "utf8").toString("base64")
		})) }
	};
	const { data, errors } = await github.graphql(commitMutation, { input });
	if (data.createCommitOnBranch?.commit) return;
	const words = errors.map(({ type, message: said }) => `${type ?? "error"}: ${said}`).join("; ");
	const forbidden = errors.some(({ type }) => type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES");
	throw new GitHubError({
		status: forbidden ? 403 : 422,
		reason: forbidden ? "forbidden" : "invalid",
		route: "POST /graphql",
		message: `createCommitOnBranch: ${words === "" ? "no answer" : words}`,
		hint: null
	});
}
const branchQuery = `
query BadgeBranch($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $ref) { target { oid ... on Commit { file(path: "report.json") { object { ... on Blob { text isTruncated } } } } } }
  }
}`;
async function readBranch(github, repository, branch) {
	const { owner, repo } = ownerAndName(repository);
	const { data } = await github.graphql(branchQuery, {
		owner,
		name: repo,
		ref: `refs/heads/${branch}`
	});
	const target = data.repository?.ref?.target ?? null;
	const blob = target?.file?.object ?? null;
	return {
		head: target?.oid ?? null,
		reportJson: blob?.isTruncated === true ? null : blob?.text ?? null
	};
}

// src/publish/find-own.ts
const commentsQuery = `
query OwnComments($owner: String!, $name: String!, $number: Int!, $before: String) {
  repository(owner: $owner, name: $name) {
    issueOrPullRequest(number: $number) {
      ... on Issue { comments(last: 100, before: $before) { ...Page } }
      ... on PullRequest { comments(last: 100, before: $before) { ...Page } }
    }
  }
}
fragment Page on IssueCommentConnection {
  nodes { id fullDatabaseId url body viewerDidAuthor }
  pageInfo { hasPreviousPage startCursor }
}`;
/** Pages of 100 comments, newest first, looked at most. */
const mostPages = 10;
/**
* Own comments in an issue or pull request, lowest id first.
* @param depth `newest`: the last hundred, where anything written in this moment is; `all`: back to the first
*/
async function findOwnComments(github, repository, number, depth) {
	const [owner = "", name = ""] = repository.split("/");
	const found = [];
	let before = null;
	for (let page = 0; page < (depth === "newest" ? 1 : mostPages); page += 1) {
		const { data } = await github.graphql(commentsQuery, {
			owner,
			name,
			number,
			before
		});
		const comments = data.repository?.issueOrPullRequest?.comments;
		if (comments === void 0) break;
		found.push(...comments.nodes.flatMap((node) => node === null ? [] : own(node, Number(node.fullDatabaseId))));
		if (!comments.pageInfo.hasPreviousPage) break;
		before = comments.pageInfo.startCursor;
	}
	return found.toSorted((one, other) => one.id - other.id);
}
const issuesQuery = `
query OwnIssues($owner: String!, $name: String!, $label: String!) {
  repository(owner: $owner, name: $name) {
    issues(first: 50, labels: [$label], states: [OPEN, CLOSED], orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { id number url body viewerDidAuthor }
    }
  }
}`;
/** Own tracking issues, lowest number first. */
async function findOwnIssues(github, repository) {
	const [owner = "", name = ""] = repository.split("/");
	const { data } = await github.graphql(issuesQuery, {
		owner,
		name,
		label: trackingLabel
	});
	return (data.repository?.issues?.nodes ?? []).flatMap((node) => node === null ? [] : own(node, node.number)).toSorted((one, other) => one.id - other.id);
}
/**
* Did a later run write the text since this run looked? GitHub has no compare-and-swap for texts, but a look just before writing costs one call.
* @param route `GET …` of the issue or comment
* @param body what is about to be written, marker included
*/
async function isOvertaken(github, route, parameters, body) {
	try {
		const { data } = await github.request(route, parameters);
		return isLater(readMarker(data.body ?? ""), body);
	} catch (error) {
		if (error instanceof GitHubError) return false;
		throw error;
	}
}
/** Was what carries this marker judged later than what is about to be written? */
function isLater(there, body) {
	const ours = readMarker(body);
	return there !== null && ours !== null && isLaterJudgement(there.judgedAt, ours.judgedAt);
}
function own({ id: nodeId, url, body, viewerDidAuthor }, id) {
	const marker = viewerDidAuthor ? readMarker(body) : null;
	return marker === null || !Number.isSafeInteger(id) ? [] : [{
		id,
		nodeId,
		url,
		marker
	}];
}

// src/publish/write-conversation.ts
/** @param careful it is a while since the facts were read: a later run may have written meanwhile, and must not be written over */
async function writeConversation(github, repository, plan, careful) {
	const [owner = "", repo = ""] = repository.split("/");
	const place = {
		github,
		repository,
		owner,
		repo,
		careful
	};
	const refusals = [];
	const attempt = async (target, write) => {
		try {
			return await write();
		} catch (error) {
			refusals.push(refusalOf(target, error));
			return null;
		}
	};
	const { comment } = plan;
	const { issue, transition } = plan.issue !== null && await isIssueOvertaken(place, plan.issue) ? {
		issue: null,
		transition: null
	} : plan;
	const writeIssue = async () => issue === null ? plan.issueUrl : await attempt("tracking-issue", () => putIssue(place, plan.line, issue)) ?? plan.issueUrl;
	const writeTransition = () => transition === null ? null : attempt("issue-comment", () => putTransition(place, plan.line, transition));
	const writeComment = async (issueUrl) => comment === null ? plan.commentUrl : await attempt("pull-request-comment", () => putComment(place, plan.line, comment, issueUrl)) ?? plan.commentUrl;
	if (issue !== null && issue.number === null) {
		const issueUrl = await writeIssue();
		return {
			issueUrl,
			commentUrl: await writeComment(issueUrl),
			refusals
		};
	}
	const [issueUrl, commentUrl] = await Promise.all([
		writeIssue(),
		writeComment(plan.issueUrl),
		writeTransition()
	]);
	return {
		issueUrl,
		commentUrl,
		refusals
	};
}
async function isIssueOvertaken({ github, owner, repo, careful }, { number, body }) {
	if (!careful || number === null) return false;
	return isOvertaken(github, "GET /repos/{owner}/{repo}/issues/{issue_number}", {
		owner,
		repo,
		issue_number: number
	}, body);
}
/** Was the answer lost though the write may have been done? Then looking again tells. */
function answerLost(error) {
	return error instanceof GitHubError && (error.reason === "server" || error.reason === "network");
}
/** A lost answer is no failure yet: null, and the look afterwards decides. @throws GitHubError for any other refusal */
async function created(write) {
	try {
		return {
			data: (await write).data,
			error: null
		};
	} catch (error) {
		if (!answerLost(error)) throw error;
		return {
			data: null,
			error
		};
	}
}
/**
* Ours beside the first that this run made. If the answer was lost, those that say the same may be this run's or that of another run of this moment,
* which takes its own away as well: all go, and the first stands.
* @param all ours, lowest id first
* @param made the id GitHub gave, undefined when its answer was lost
* @returns null when nothing was made
*/
function doubles(all, made, hash) {
	const mine = made === void 0 ? all.filter(({ marker }) => marker.hash === hash).map(({ id }) => id) : [made];
	return mine.length === 0 ? null : mine.filter((id) => all[0] !== void 0 && id > all[0].id);
}
async function putIssue(place, line, write) {
	const { github, repository, owner, repo } = place;
	const { title, body, number, state, hash } = write;
	if (number !== null) {
		const change = state === null ? { body } : {
			body,
			state,
			state_reason: state === "closed" ? "completed" : "reopened"
		};
		const { data } = await github.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
			owner,
			repo,
			issue_number: number,
			...change
		});
		return data.html_url;
	}
	const made = await created(github.request("POST /repos/{owner}/{repo}/issues", {
		owner,
		repo,
		title,
		body,
		labels: [trackingLabel]
	}));
	const all = (await looked(() => findOwnIssues(github, repository))).filter(({ marker }) => marker.for === "issue" && marker.line === line);
	const [first] = all;
	const own = doubles(all, made.data?.number, hash);
	if (own === null) throw made.error;
	if (state === "closed" && made.data !== null && own.length === 0) {
		const close = {
			issue_number: made.data.number,
			state: "closed",
			state_reason: "completed"
		};
		await github.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
			owner,
			repo,
			...close
		});
	}
	if (first === void 0 || own.length === 0) return made.data?.html_url ?? first?.url ?? "";
	for (const id of own) await retireIssue(place, id, first);
	return first.url;
}
/** An own issue opened a moment after another of ours. No workflow's token may delete one: it is closed, without marker and label. */
async function retireIssue({ github, owner, repo }, mine, first) {
	const change = {
		body: `Opened twice at the same moment; [this issue](${first.url}) goes on.`,
		labels: [],
		state: "closed",
		state_reason: "not_planned"
	};
	await github.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
		owner,
		repo,
		issue_number: mine,
		...change
	});
}
async function putComment(place, line, write, issueUrl) {
	const { github, repository } = place;
	const { body, hash } = write.render(issueUrl);
	const isOurs = ({ marker }) => marker.for === write.purpose && (write.purpose === "change" || marker.line === line);
	if (typeof write.comment === "number") return editComment(place, write.comment, body);
	if (write.comment === "find") {
		const own = (await findOwnComments(github, repository, write.pullRequest, "all")).find(isOurs);
		if (own === void 0) return null;
		return own.marker.hash === hash || isLater(own.marker, body) ? own.url : editComment(place, own.id, body);
	}
	return createOnce(place, write.pullRequest, body, hash, isOurs);
}
async function putTransition(place, line, { issue, body, hash, before }) {
	const isSame = ({ id, marker }) => marker.for === "transition" && marker.line === line && marker.hash === hash && !before.includes(id);
	return createOnce(place, issue, body, hash, isSame);
}
/** @returns null when a later run has written it meanwhile: its address is known */
async function editComment({ github, owner, repo, careful }, id, body) {
	const at = {
		owner,
		repo,
		comment_id: id
	};
	if (careful && await isOvertaken(github, "GET /repos/{owner}/{repo}/issues/comments/{comment_id}", at, body)) return null;
	const { data } = await github.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
		...at,
		body
	});
	return data.html_url;
}
/** Creates a comment, then looks again: the lowest id survives, and a run removes only its own later one. */
async function createOnce(place, number, body, hash, isOurs) {
	const { github, repository, owner, repo } = place;
	const made = await created(github.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
		owner,
		repo,
		issue_number: number,
		body
	}));
	const all = (await looked(() => findOwnComments(github, repository, number, "newest"))).filter(isOurs);
	const [first] = all;
	const own = doubles(all, made.data?.id, hash);
	if (own === null) throw made.error;
	if (first === void 0 || own.length === 0) return made.data?.html_url ?? first?.url ?? null;
	for (const id of own) await removeComment(place, id);
	return first.url;
}
/** What is gone already (a repeated call, another run after a lost answer) needs no removal. */
async function removeComment({ github, owner, repo }, id) {
	try {
		await github.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
			owner,
			repo,
			comment_id: id
		});
	} catch (error) {
		if (!(error instanceof GitHubError && error.status === 404)) throw error;
	}
}
/** Looking again may fail; what was written stands all the same. */
async function looked(look) {
	try {
		return await look();
	} catch (error) {
		if (error instanceof GitHubError) return [];
		throw error;
	}
}

// src/publish/act.ts
/** Runs of one release overlap when hosts are slow to answer. A run faster than this saves itself the second look. */
const longAgo = 2e3;
/**
* Carries a plan out: the badge beside the conversations, the conversations of several lines one after the other (GitHub asks for that).
* @param options.fromFork a pull request from a fork: its token can't write
* @param options.lookedAgo milliseconds since the facts were read
* @throws only what is not GitHub's refusal
*/
async function act(github, plan, options = {}) {
	const [badgeRefusals, said] = await Promise.all([badge(github, plan), conversations(github, plan, (options.lookedAgo ?? 0) > longAgo)]);
	const refusals = [...said.flatMap((one) => one.refusals), ...badgeRefusals];
	const warning = refusalWarning(refusals, options.fromFork === true);
	return {
		commentUrl: said.find((one) => one.commentUrl !== null)?.commentUrl ?? null,
		issueUrl: said.find((one) => one.issueUrl !== null)?.issueUrl ?? null,
		badgeUrl: badgeRefusals.length > 0 && plan.badge?.head === null ? null : plan.badgeUrl,
		warnings: [...plan.warnings, ...warning === null ? [] : [warning]],
		refusals
	};
}
async function badge(github, plan) {
	if (plan.badge === null) return [];
	try {
		await writeBadge(github, plan.repository, plan.badge);
		return [];
	} catch (error) {
		return [refusalOf("badge-branch", error)];
	}
}
async function conversations(github, plan, careful) {
	const said = [];
	for (const conversation of plan.conversations) {
		const one = await writeConversation(github, plan.repository, conversation, careful);
		said.push(conversation.outgrown === true ? {
			...one,
			issueUrl: null
		} : one);
	}
	return said;
}

// src/render/badge.ts
/**
* The badge: a picture and the data for shields.io. Our own template, because the usual library weighs 1 MB in the bundle (tables of glyph
* widths) for one shape of badge.
*/
const label = "shared";
/** Dark enough for white text (contrast at least 4.5 : 1). */
const fills = {
	green: "#1a7f37",
	amber: "#9a6700",
	red: "#cf222e",
	grey: "#59636e"
};
/** `3 of 5 stages`, then the most urgent thing there is to say. */
function badgeMessage(report) {
	const count = progress(report);
	if (count === null) return report.subject.line === "unreleased" ? "nothing required yet" : "nothing required";
	const red = report.missing.filter((item) => isRed(item.standing));
	const first = red[0];
	if (first !== void 0) return `${count} · ${name(first.kind)} ${first.standing}${red.length > 1 ? `, ${red.length - 1} more` : ""}`;
	return report.nextDue === null ? count : `${count} · next ${day(report.nextDue)}`;
}
/** The badge in a sentence, for screen readers and as a tooltip. */
function badgeTitle(report) {
	const said = progressSentence(report);
	const line = report.subject.line === "unreleased" ? "" : ` of ${plainText(report.subject.line, 60)}`;
	const red = report.missing.filter((item) => isRed(item.standing)).map((item) => `${name(item.kind)} ${item.standing}`);
	const next = report.nextDue === null ? "" : `; next due ${day(report.nextDue)}`;
	return `Default to share: ${said === null ? colourWords[report.colour] : `${said.subject}${line} ${said.verb}`}${red.length === 0 ? "" : `; ${listed(red)}`}${next} (as of ${day(report.judgedAt)})`;
}
/** Endpoint JSON of shields.io, schema version 1. */
function badgeEndpoint(report) {
	const endpoint = {
		schemaVersion: 1,
		label,
		message: badgeMessage(report),
		color: fills[report.colour].slice(1),
		cacheSeconds: 3600
	};
	return `${JSON.stringify(endpoint, null, 2)}\n`;
}
const widthOf = new Map([
	["ijl'|", 30],
	[" .,·:;I()[]/", 42],
	["frt-\"!", 46],
	["csJxyzvk", 60],
	["abdeghnopqu0123456789EFLPSTXYZ?", 69],
	["ABCDGHKNOQRUV&", 78],
	["mwMW%@", 107]
].flatMap(([glyphs, tenths]) => [...glyphs].map((glyph) => [glyph, tenths])));
/** Width of a text in pixels, roughly. */
function textWidth(text) {
	return Math.round([...text].reduce((sum, glyph) => sum + (widthOf.get(glyph) ?? 110), 0) / 10);
}
const height = 20;
const padding = 6;
const dot = 10;
/** One dot per stage: full when it is fulfilled, hollow when not. More than eight would be a ruler. */
function dots(report) {
	const { done, of } = stageCount(report);
	return of > 8 ? [] : Array.from({ length: of }, (_, index) => index < done);
}
/** The badge as SVG: label, a dot per stage, message. */
function badgeSvg(report) {
	const message = badgeMessage(report);
	const marks = dots(report);
	const labelText = textWidth(label);
	const messageText = textWidth(message);
	const left = labelText + 12;
	const marksWidth = marks.length === 0 ? 0 : marks.length * dot + 4;
	const width = left + marksWidth + messageText + 12;
	const title = xmlText(badgeTitle(report), 400);
	const circles = marks.map((full, index) => `<circle cx="${left + padding + index * dot + 4}" cy="10" r="3" ${full ? "fill=\"#fff\"" : "fill=\"none\" stroke=\"#fff\" stroke-opacity=\".8\""}/>`).join("");
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">
<title>${title}</title>
<clipPath id="r"><rect width="${width}" height="${height}" rx="4"/></clipPath>
<g clip-path="url(#r)"><rect width="${left}" height="${height}" fill="#2f353d"/><rect x="${left}" width="${width - left}" height="${height}" fill="${fills[report.colour]}"/></g>
${circles}
<g fill="#fff" font-family="Verdana,Geneva,'DejaVu Sans',sans-serif" font-size="11" text-rendering="geometricPrecision">
<text x="${padding}" y="14" textLength="${labelText}">${xmlText(label)}</text>
<text x="${left + marksWidth + padding}" y="14" textLength="${messageText}">${xmlText(message)}</text>
</g>
</svg>
`;
}

// src/publish/decide-badge.ts
/** Hash of everything that is said of a line, without the links between issue and pull request. */
function saidHash(report, input) {
	return renderMarked(report, {
		...input.context,
		issueUrl: null,
		pullRequestUrl: null
	}, "release").marker.hash;
}
function decideBadge(input, places) {
	const branch = input.modes.badgeBranch;
	const none = (reason) => ({
		decision: {
			target: "badge-branch",
			action: "none",
			subject: branch,
			reason
		},
		write: null
	});
	const refusal = refuse(input);
	if (refusal !== null) return none(refusal);
	const learned = {
		lines: input.reports.map((report) => {
			const known = places.get(report.subject.line) ?? {
				issue: null,
				pullRequest: null
			};
			return {
				report,
				record: lineRecord(report, {
					...known,
					hash: saidHash(report, input)
				})
			};
		}),
		order: input.order,
		now: input.now,
		minimum: input.minimum ?? null
	};
	const compose = (previous) => {
		const merged = mergeRecord(previous, learned);
		return merged?.changed ? badgeFiles(merged.record) : null;
	};
	const head = input.facts.badgeBranch?.commit ?? null;
	const merged = mergeRecord(input.previous, learned);
	if (merged === null || !merged.changed) return none(merged === null ? "nothing was judged" : "nothing new since it was written");
	const bytes = badgeFiles(merged.record).files.reduce((sum, file) => sum + byteLength(file.text), 0);
	const shown = merged.record.report.subject.line;
	const judged = input.reports.map((report) => report.subject.line);
	const kept = `it keeps showing ${shown}, the newer line; the record of ${judged.join(", ")} is kept beside it`;
	const reason = head === null ? "there is none yet" : judged.includes(shown) ? "what it says has changed" : kept;
	return {
		decision: {
			target: "badge-branch",
			action: head === null ? "create" : "update",
			subject: branch,
			reason,
			bytes
		},
		write: {
			branch,
			head,
			compose,
			previous: input.previous
		}
	};
}
function refuse({ event, modes, facts, reports }) {
	if (event === "pull_request") return "pull-request runs never write the badge";
	if (modes.badge === "none") return "switched off";
	if (modes.badge === "default" && facts.isPrivate) return "a private repository gets no badge unless asked for";
	if (facts.isArchived) return "the repository is archived";
	if (facts.defaultBranch === null) return "the repository is empty";
	if (reports.some((report) => report.anonymous)) return "nothing goes out during double-blind review";
	return null;
}
function badgeFiles(record) {
	const { report } = record;
	return {
		message: `Badge and record: ${badgeMessage(report)} [skip ci]`,
		files: [
			{
				path: "badge.svg",
				text: badgeSvg(report)
			},
			{
				path: "badge.json",
				text: badgeEndpoint(report)
			},
			{
				path: "report.json",
				text: stableJson(record)
			}
		]
	};
}
/** Address of the picture for a README. */
function badgeAddress({ facts, modes, context }) {
	const branch = modes.badgeBranch.split("/").map(encodeURIComponent).join("/");
	const server = context.serverUrl.replace(/\/+$/, "");
	return server === "https://github.com" ? `https://raw.githubusercontent.com/${facts.name}/${branch}/badge.svg` : `${server}/${facts.name}/raw/${branch}/badge.svg`;
}

// src/publish/decide-change.ts
/** Purpose `change` has one comment per pull request, whatever line its head counts to. */
function decideChange(input, report) {
	const { pullRequest: subjectOf } = input;
	const conversation = {
		line: report.subject.line,
		issue: null,
		transition: null,
		comment: null,
		issueUrl: null,
		commentUrl: null
	};
	const none = (reason, commentUrl = null) => ({
		decision: {
			target: "pull-request-comment",
			action: "none",
			reason,
			...subjectOf === void 0 ? {} : { subject: `#${subjectOf.facts.number}` }
		},
		conversation: {
			...conversation,
			commentUrl
		}
	});
	if (subjectOf === void 0) return none("no pull request is known");
	const { facts, base, wouldChange } = subjectOf;
	if (input.modes.comment === "never") return none("switched off");
	if (facts.isLocked) return none("its conversation is locked");
	if (facts.isMerged) return none("it is merged");
	if (input.facts.isArchived) return none("the repository is archived");
	if (report.anonymous) return none("nothing goes out during double-blind review");
	const context = {
		...input.context,
		issueUrl: null,
		pullRequestUrl: null,
		base,
		...wouldChange === null ? {} : { wouldChange }
	};
	const { body, marker, bytes } = renderMarked(report, context, "change");
	const own = ownMarked(facts.ownComments, "change", null);
	if (own === null && facts.commentsUnseen === true) return none(unseenComments);
	const always = input.modes.comment === "always";
	const atStake = always || wouldChange !== null || reportChanges(base, report).length > 0;
	if (own === null && !atStake) return none("it changes no artifact, promise, policy or standing");
	if (own !== null && isLaterJudgement(own.marker.judgedAt, report.judgedAt)) return none("a later run has written it", own.facts.url);
	if (own !== null && own.marker.hash === marker.hash && !always) return none("nothing changed since it was written", own.facts.url);
	const reason = own === null ? "it changes what is shared or promised" : "what it says has changed";
	return {
		decision: {
			target: "pull-request-comment",
			action: own === null ? "create" : "update",
			subject: `#${facts.number}`,
			reason,
			bytes
		},
		conversation: {
			...conversation,
			comment: {
				pullRequest: facts.number,
				purpose: "change",
				comment: own?.facts.id ?? "new",
				render: () => ({
					body,
					hash: marker.hash
				})
			},
			commentUrl: own?.facts.url ?? null
		}
	};
}

// src/publish/decide-line.ts
/** Standings that ask somebody to act. A withheld artifact or a silent host alone is no reason to open an issue. */
const asking = /* @__PURE__ */ new Set([
	"due",
	"overdue",
	"broken",
	"gated"
]);
function decideLine(input, report) {
	const scene = lookAt(input, report);
	const { issue } = scene;
	const comment = decideComment(scene);
	const tracking = decideIssue(scene, comment.willBeThere);
	const transition = decideTransition(scene, tracking.write);
	const existing = issue?.facts.url ?? null;
	const conversation = {
		line: report.subject.line,
		issue: tracking.write,
		transition: transition.write,
		comment: comment.write(tracking.write !== null && tracking.write.number === null),
		issueUrl: existing,
		commentUrl: comment.url
	};
	return {
		decisions: [
			conversation.comment === null && comment.decision.action !== "none" ? {
				...comment.decision,
				action: "none"
			} : comment.decision,
			tracking.decision,
			...transition.decision === null ? [] : [transition.decision]
		],
		conversation,
		issue: issue?.facts.number ?? null,
		pullRequest: scene.pullNumber,
		warnings: tracking.warnings
	};
}
function lookAt(input, report) {
	const { line } = report.subject;
	const issue = ownIssue(input.facts, line);
	const known = input.previous?.lines[line] ?? null;
	const found = input.event === "pull_request" ? null : releasePullRequest(input.facts, report);
	const spoken = found === null ? null : ownMarked(found.ownComments, "release", line);
	const pull = found?.isLocked === true ? null : found;
	const before = issue?.marker.standings ?? spoken?.marker.standings ?? known?.standings ?? null;
	return {
		input,
		report,
		issue,
		pull,
		pullNumber: pull === null ? found === null ? known?.pullRequest ?? null : null : spoken !== null || input.event === "release" ? pull.number : null,
		known,
		transitions: transitionsSince(before, report)
	};
}
function transitionsSince(before, report) {
	if (before === null) return [];
	return report.missing.filter((item) => isRed(item.standing)).map((item) => item.kind).filter((kind) => {
		const standing = before[kind];
		return standing === void 0 || !isRed(standing);
	});
}
const isAllMet = (report) => report.missing.length === 0;
/** Reasons to say nothing at all about a line. */
function silence({ modes, facts }, report) {
	if (modes.comment === "never") return "switched off";
	if (facts.isArchived) return "the repository is archived";
	return report.anonymous ? "nothing goes out during double-blind review" : null;
}
function decideComment(scene) {
	const { input, report, pull, pullNumber, issue } = scene;
	const none = (reason, willBeThere = false, url = null) => ({
		decision: {
			target: "pull-request-comment",
			action: "none",
			reason,
			...pullNumber === null ? {} : { subject: `#${pullNumber}` }
		},
		willBeThere,
		url,
		write: () => null
	});
	const silent = silence(input, report);
	if (silent !== null) return none(silent);
	if (pullNumber === null) return none(noPullRequest(scene));
	const context = contextOf(scene, "comment");
	const render = (issueUrl) => {
		const { body, marker } = renderMarked(report, {
			...context,
			issueUrl
		}, "release");
		return {
			body,
			hash: marker.hash
		};
	};
	const now = render(issue?.facts.url ?? null);
	const subject = `#${pullNumber}`;
	const bytes = byteLength(now.body);
	const base = {
		pullRequest: pullNumber,
		purpose: "release",
		render
	};
	const always = input.modes.comment === "always";
	if (pull === null) {
		const still = scene.known?.hash === saidHash(report, input);
		const same = still && !always;
		const write = (linksNewIssue) => same && !linksNewIssue ? null : {
			...base,
			comment: "find"
		};
		const reason = updateReason(still, always);
		return {
			decision: {
				target: "pull-request-comment",
				action: same ? "none" : "update",
				subject,
				reason,
				bytes
			},
			willBeThere: true,
			url: null,
			write
		};
	}
	const own = ownMarked(pull.ownComments, "release", report.subject.line);
	if (own === null && pull.commentsUnseen === true) return none(unseenComments, true);
	if (own === null) return {
		decision: {
			target: "pull-request-comment",
			action: "create",
			subject,
			reason: "the pull request of the release has no comment of ours yet",
			bytes
		},
		willBeThere: true,
		url: null,
		write: () => ({
			...base,
			comment: "new"
		})
	};
	if (isLaterJudgement(own.marker.judgedAt, report.judgedAt)) return none("a later run has written it", true, own.facts.url);
	const still = own.marker.hash === now.hash;
	const same = still && !always;
	const write = (linksNewIssue) => same && !linksNewIssue ? null : {
		...base,
		comment: own.facts.id
	};
	const reason = updateReason(still, always);
	return {
		decision: {
			target: "pull-request-comment",
			action: same ? "none" : "update",
			subject,
			reason,
			bytes
		},
		willBeThere: true,
		url: own.facts.url,
		write
	};
}
function updateReason(still, always) {
	if (!still) return "what it says has changed";
	return always ? "it is to be written every time" : "nothing changed since it was written";
}
function noPullRequest({ input, report }) {
	const found = input.event === "pull_request" ? null : releasePullRequest(input.facts, report);
	if (found?.isLocked === true) return "the conversation of the release’s pull request is locked";
	return found === null ? "the release has no pull request of its own" : "it is written at the release, and this is not one";
}
function contextOf({ input, pullNumber, issue }, place) {
	return {
		...input.context,
		issueUrl: place === "issue" ? null : issue?.facts.url ?? null,
		pullRequestUrl: place === "comment" || pullNumber === null ? null : `${input.facts.url}/pull/${pullNumber}`
	};
}
function decideIssue(scene, hasComment) {
	const { input, report, issue } = scene;
	const subject = issue === null ? {} : { subject: `#${issue.facts.number}` };
	const none = (reason, warnings = []) => ({
		decision: {
			target: "tracking-issue",
			action: "none",
			reason,
			...subject
		},
		write: null,
		warnings
	});
	const silent = silence(input, report);
	if (silent !== null) return none(silent);
	const { body, marker } = renderMarked(report, contextOf(scene, "issue"), "issue");
	const bytes = byteLength(body);
	const base = {
		number: issue?.facts.number ?? null,
		title: issueTitle(report),
		body,
		hash: marker.hash
	};
	if (issue === null) {
		const wanted = wantsIssue(scene, hasComment);
		if (!wanted.open) return none(wanted.reason);
		if (!input.facts.hasIssues) return none("issues are disabled in this repository", [issuesDisabled]);
		if (input.facts.issuesUnseen === true) return none("the issues could not be read, and ours may be among them", [issuesUnseen]);
		return {
			decision: {
				target: "tracking-issue",
				action: "create",
				reason: wanted.reason,
				bytes
			},
			write: {
				...base,
				state: isAllMet(report) ? "closed" : null
			},
			warnings: []
		};
	}
	if (issue.facts.isLocked) return none("its conversation is locked");
	if (isLaterJudgement(issue.marker.judgedAt, report.judgedAt)) return none("a later run has written it");
	const next = nextState(scene, issue.facts.isOpen);
	const still = issue.marker.hash === marker.hash;
	const same = still && input.modes.comment !== "always";
	if (next === null && same) return none("nothing changed since it was written");
	const action = next === "closed" ? "close" : next === "open" ? "reopen" : "update";
	return {
		decision: {
			target: "tracking-issue",
			action,
			reason: {
				close: "everything that is required is shared",
				reopen: `${scene.transitions.join(", ")} became overdue or broken`,
				update: updateReason(still, !same)
			}[action],
			bytes,
			...subject
		},
		write: {
			...base,
			state: next
		},
		warnings: []
	};
}
const issuesDisabled = "The tracking issue was not opened: issues are disabled in this repository. Enable them in its settings, or set `comment: never` to do without.";
/** GitHub told a part of its answer only. A new one every time would be worse than none. */
const issuesUnseen = "The tracking issue was not opened: the issues could not be read, and ours may be among them. If that stays so, the token may not read them; grant it in the workflow, under `permissions:` of the job: `issues: write`.";
function wantsIssue({ input, report, transitions }, hasComment) {
	if (hasComment) return transitions.length > 0 ? {
		open: true,
		reason: `${transitions.join(", ")} became overdue or broken`
	} : {
		open: false,
		reason: "the pull request’s comment says it; nothing became overdue or broken since"
	};
	if (isAllMet(report)) return input.event === "release" && report.subject.tag !== null ? {
		open: true,
		reason: "the release has no pull request to comment on; everything is shared, so its record is closed at once"
	} : {
		open: false,
		reason: "everything that is required is shared"
	};
	return report.missing.some((item) => asking.has(item.standing)) ? {
		open: true,
		reason: "the release has no pull request to comment on, and something is missing"
	} : {
		open: false,
		reason: "nobody is asked to do anything"
	};
}
/** It closes when all is met and reopens when something breaks; what people closed themselves stays closed until then. */
function nextState({ report, transitions }, isOpen) {
	if (isOpen) return isAllMet(report) ? "closed" : null;
	return transitions.length > 0 ? "open" : null;
}
/** One new comment per transition, on the issue that is there. An issue opened now says it by being opened. */
function decideTransition(scene, issueWrite) {
	const { issue, transitions, report } = scene;
	if (issue === null || issueWrite === null || transitions.length === 0) return {
		decision: null,
		write: null
	};
	const { body, marker, bytes } = renderTransition(report, transitions);
	const subject = `#${issue.facts.number}`;
	const reason = `${transitions.join(", ")} became overdue or broken`;
	if (issue.facts.ownComments.some((comment) => {
		const said = readMarker(comment.body);
		return said?.for === "transition" && said.hash === marker.hash && said.judgedAt > issue.marker.judgedAt;
	})) return {
		decision: {
			target: "issue-comment",
			action: "none",
			subject,
			reason: "it was said already"
		},
		write: null
	};
	return {
		decision: {
			target: "issue-comment",
			action: "create",
			subject,
			reason,
			bytes
		},
		write: {
			issue: issue.facts.number,
			body,
			hash: marker.hash,
			before: issue.facts.ownComments.map(({ id }) => id)
		}
	};
}

// src/render/outgrown.ts
/** The last words of a tracking issue whose release line is none any more: the first release came, its tag was deleted, the policy counts it no longer. */
/**
* @param line what the issue was about
* @param newest the newest release line now
* @param judgedAt ISO 8601
*/
function renderOutgrown(line, newest, judgedAt) {
	const visible = md`${reason(line)} What ${lineName(newest)} still has to share is said on the pull request of its release, or in an issue of its own.`;
	const marker = {
		for: "issue",
		line,
		hash: contentHash(visible.markdown),
		judgedAt,
		standings: {}
	};
	const body = `${visible.markdown}\n${writeMarker(marker)}\n`;
	return {
		body,
		marker,
		bytes: byteLength(body)
	};
}
function reason(line) {
	if (line === "unreleased") return md`This was about the time before the first release.`;
	return md`${lineName(line)} is no release line any more: its tags are gone, or the policy does not count them.`;
}
function lineName(line) {
	return line === "unreleased" ? md`the repository` : code(line, 80);
}

// src/publish/decide-outgrown.ts
/** Tags that the facts hold at most: with so many there may be older ones, whose lines we don't see. */
const tagsSeen = 100;
/** Closes them, with a word where it goes on. Nothing is closed while anything is to be kept silent about. */
function decideOutgrown({ facts, order, reports, modes, now }) {
	const [newest] = order;
	if (newest === void 0 || modes.comment === "never" || facts.isArchived || reports.some((report) => report.anonymous)) return [];
	return facts.issues.flatMap((issue) => {
		const marker = readMarker(issue.body);
		if (marker?.for !== "issue" || !issue.isOpen || issue.isLocked || order.includes(marker.line) || isLaterJudgement(marker.judgedAt, now)) return [];
		if (marker.line !== "unreleased" && facts.tags.length >= tagsSeen) return [];
		const { body, bytes, marker: next } = renderOutgrown(marker.line, newest, now);
		const write = {
			number: issue.number,
			title: issue.title,
			body,
			hash: next.hash,
			state: "closed"
		};
		const reason = `${marker.line} is no release line any more`;
		return [{
			decision: {
				target: "tracking-issue",
				action: "close",
				subject: `#${issue.number}`,
				reason,
				bytes
			},
			conversation: {
				line: marker.line,
				issue: write,
				transition: null,
				comment: null,
				outgrown: true,
				issueUrl: issue.url,
				commentUrl: null
			}
		}];
	});
}

// src/publish/decide.ts
/** Takes every decision of one run: comment, tracking issue, badge. `decisions` names what is not done as well, and why. */
function decide(input) {
	return input.event === "pull_request" ? decidePullRequest(input) : decideLines(input);
}
function decidePullRequest(input) {
	const changes = input.reports.slice(0, 1).map((report) => decideChange(input, report));
	const badge = decideBadge(input, /* @__PURE__ */ new Map());
	return {
		repository: input.facts.name,
		decisions: [...changes.map(({ decision }) => decision), badge.decision],
		conversations: changes.map(({ conversation }) => conversation),
		badge: null,
		badgeUrl: input.facts.badgeBranch === null ? null : badgeAddress(input),
		warnings: []
	};
}
function decideLines(input) {
	const lines = input.reports.map((report) => ({
		line: report.subject.line,
		decided: decideLine(input, report)
	}));
	const places = new Map(lines.map(({ line, decided }) => [line, {
		issue: decided.issue,
		pullRequest: decided.pullRequest
	}]));
	const badge = decideBadge(input, places);
	const outgrown = decideOutgrown(input);
	const several = lines.length > 1;
	const named = (line, decision) => several ? {
		...decision,
		reason: `${line}: ${decision.reason}`
	} : decision;
	return {
		repository: input.facts.name,
		decisions: [
			...lines.flatMap(({ line, decided }) => decided.decisions.map((decision) => named(line, decision))),
			...outgrown.map((one) => one.decision),
			badge.decision
		],
		conversations: [...lines.map(({ decided }) => decided.conversation), ...outgrown.map((one) => one.conversation)],
		badge: badge.write,
		badgeUrl: badge.write === null && input.facts.badgeBranch === null ? null : badgeAddress(input),
		warnings: [...new Set(lines.flatMap(({ decided }) => decided.warnings))]
	};
}

// src/render/decisions.ts
const targetWords = {
	"pull-request-comment": "pull-request comment",
	"tracking-issue": "tracking issue",
	"issue-comment": "comment on the tracking issue",
	"badge-branch": "badge branch",
	"job-summary": "job summary"
};
/** One line a decision: `create  tracking issue  #12  no release pull request (3,412 bytes)`. */
function renderDecisions(decisions) {
	const rows = decisions.map((decision) => [
		decision.action,
		targetWords[decision.target],
		decision.subject ?? ""
	]);
	const widths = [
		0,
		1,
		2
	].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
	return decisions.map((decision, index) => {
		const cells = (rows[index] ?? []).map((cell, column) => plainText(cell).padEnd(widths[column] ?? 0)).filter((cell) => cell !== "");
		const size = decision.bytes === void 0 ? "" : ` (${decision.bytes} bytes)`;
		return `${cells.join("  ")}  ${plainText(decision.reason, 300)}${size}\n`;
	}).join("");
}
function decisionsTable(decisions) {
	if (decisions.length === 0) return nothing;
	return table([
		"What",
		"Decision",
		"Why"
	], decisions.map((decision) => [
		md`${targetWords[decision.target]}${decision.subject === void 0 ? nothing : md` ${code(decision.subject)}`}`,
		md`${decision.action}`,
		md`${decision.reason}`
	]));
}

// src/action/gather.ts
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
	const usual = await recordOf(first);
	const seen = await load(policyFile, usual, usual?.minimum);
	const elsewhere = seen.policy.report.badgeBranch !== asked;
	const facts = elsewhere ? await ask(seen.policy.report.badgeBranch) ?? first : first;
	const record = elsewhere ? await recordOf(facts) : usual;
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
	if (policyFile === null || !/\b(?:extends|approved-by)\b/.test(policyFile.text)) return;
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
/** The record's schema is loaded only where there is a record. */
async function recordOf(facts) {
	const text = facts.badgeBranch?.reportJson ?? null;
	if (text === null) return null;
	const { parseRecord } = await import("./chunks/record-schema.js");
	return parseRecord(text);
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
	if (value === null || /^false$/i.test(value)) return false;
	if (/^true$/i.test(value)) return true;
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
	if (/^(?![-/.])(?!.*(?:\.\.|\/\/|@\{|\.lock$|[/.]$))[\w./@+-]{1,200}$/.test(value)) return value;
	throw new UserError(`The input \`badge-branch\` takes the name of a branch; not '${value}'.`, "Leave it out to use default-to-share.");
}

// src/render/summary.ts
/** GitHub takes 1 MiB per step. */
const summaryBytes = 1e6;
/**
* Renders the job summary of one run.
* @param entries one per release line that was judged
* @returns Markdown of at most `summaryBytes` bytes: lines that don't fit are counted, the first always fits
*/
function renderSummary(entries, did = {}) {
	const warnings = (did.warnings ?? []).slice(0, 20).map((warning) => prose(warning, 1e3));
	const tail = join$1([warnings.length === 0 ? nothing : md`**Warnings**\n\n${list(warnings)}`, folded(md`${did.dryRun === true ? "What a real run would publish (this one was a dry run)" : "What this run published"}`, decisionsTable((did.decisions ?? []).slice(0, 50)))], "\n\n").markdown;
	const parts = [];
	let size = byteLength(tail);
	for (const { report, context } of entries) {
		const part = `${visibleBody(report, context)}\n\n${folded(md`Every kind of the catalogue`, catalogueTable(report)).markdown}`;
		size += byteLength(part) + 2;
		if (size > 1e6 && parts.length > 0) {
			parts.push(md`${entries.length - parts.length} more release lines were judged; they don’t fit here.`.markdown);
			break;
		}
		parts.push(part);
	}
	return `${[...parts, tail].filter((part) => part !== "").join("\n\n")}\n`;
}
function catalogueTable(report) {
	const due = new Map(report.missing.map((item) => [item.kind, item]));
	return table([
		"Artifact",
		"Shown",
		"Standing",
		"Why"
	], report.artifacts.map((artifact) => [
		md`${title(artifact.kind)}`,
		md`${artifact.status}${artifact.alsoPromised ? ", more promised" : ""}`,
		md`${standingIcons[artifact.standing]} ${standingWords(artifact.standing, due.get(artifact.kind)?.due, due.get(artifact.kind)?.overdueDays)}`,
		prose(artifact.because, 300)
	]));
}

// src/action/tell.ts
/** Bytes of a report that still goes into an output; GitHub takes 1 MB of outputs a job. */
const outputBytes = 65536;
/** Tells what the run found and did: summary, warnings, outputs, and the exit code that `fail-on` asks for. */
async function tell(door, runner, { judged, gathered, plan, outcome, dryRun }) {
	const { facts, policy } = gathered;
	const addresses = judged.reports.some(({ anonymous }) => anonymous) ? {
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
		...judged.pullRequest?.wouldChange == null ? {} : { wouldChange: judged.pullRequest.wouldChange }
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
	door.info(`${facts.name} ${report.subject.line}: ${report.standing}${report.nextDue === null ? "" : `, next due ${report.nextDue}`}`);
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
/** Every run ends with a visible outcome, also one that had nothing to do. */
async function tellNothing(door, why) {
	door.notice(logLine(why));
	await door.summary(`${md`default-to-share had nothing to judge: ${prose(why, 1e3)}`.markdown}\n`);
}
async function keepReport(runner, json) {
	const path = join(runner.scratch, "default-to-share-report.json");
	await writeFile$1(path, json);
	return path;
}

// src/action/trigger.ts
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
	if (event.payload.deleted === true || typeof after === "string" && /^0+$/.test(after)) return {
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
	const judging = Promise.all([import("./chunks/judge-lines2.js"), import("./chunks/judge-pull-request.js")]);
	judging.catch(() => {});
	const gathered = await gathering;
	const [{ judgeLines }, { judgePullRequest }] = await judging;
	const context = {
		github,
		runner,
		gathered,
		now
	};
	const judged = trigger.kind === "pull-request" ? await judgePullRequest(context) : await judgeLines(context, trigger);
	if ("why" in judged) return tellNothing(door, judged.why);
	const plan = judged.unpublished === null ? decide(publishInput(runner, gathered, inputs, judged, now)) : unpublished(gathered, judged.unpublished);
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
function publishInput(runner, gathered, inputs, judged, now) {
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
			comment: policy.paused ? "never" : inputs.comment ?? policy.report.comment,
			badge: policy.paused ? "none" : gathered.badge,
			badgeBranch: policy.report.badgeBranch
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
		scratch: process.env.RUNNER_TEMP ?? tmpdir(),
		environment: process.env
	};
	await run(door, runner, () => /* @__PURE__ */ new Date());
} catch (error) {
	if (isUserError(error)) setFailed(error.hint === null ? error.message : `${error.message}\n${error.hint}`);
	else setFailed(`This is our fault, please report it at ${docsUrl}/issues (default-to-share ${version})\n${error instanceof Error ? error.stack : String(error)}`);
}

export {  };