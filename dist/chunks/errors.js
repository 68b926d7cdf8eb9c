import { t as UserError } from "./user-error.js";

// src/read/github/errors.ts
/** A call that GitHub refused or that never reached it. Message and hint hold no secrets. */
var GitHubError = class extends UserError {
	/** HTTP status; 0 when there was no answer. */
	status;
	reason;
	/** `METHOD /path`, without query. */
	route;
	/** What GitHub says a token needs for this call (`x-accepted-github-permissions`): `issues=write`; null where it doesn't say. */
	permissions;
	constructor(failure) {
		super(failure.message, failure.hint);
		this.name = "GitHubError";
		this.status = failure.status;
		this.reason = failure.reason;
		this.route = failure.route;
		this.permissions = failure.permissions ?? null;
	}
};
const reasons = {
	401: "credentials",
	403: "forbidden",
	404: "not-found",
	409: "conflict",
	410: "not-found",
	422: "invalid",
	429: "rate-limit"
};
const hints = {
	credentials: "The token is wrong, expired or revoked.",
	server: "GitHub has trouble; try again later (https://www.githubstatus.com).",
	network: "Check the connection; behind a proxy set HTTPS_PROXY."
};
/** What a status means; rate limits are told by their headers before this. */
function reasonOfStatus(status) {
	return reasons[status] ?? (status >= 500 ? "server" : "other");
}
function hintOf(reason) {
	return hints[reason] ?? null;
}
/** Takes tokens, authorization headers and credentials in URLs out of a text, and cuts it at 500 characters. */
function redact(text, token) {
	return (token === null || token === "" ? text : text.replaceAll(token, "[REDACTED]")).replace(/\b(?:gh[a-z]_[A-Za-z0-9_]{10,}|github_pat_[A-Za-z0-9_]{10,})/g, "[REDACTED]").replace(/\b(token|bearer|basic) +[A-Za-z0-9._~+/=-]{8,}/gi, "$1 [REDACTED]").replace(/:\/\/[^/\s@]*@/g, "://[REDACTED]@").slice(0, 500);
}
/** When a spent limit is filled again, in the user's words. @param headers of the refusal */
function limitMessage(headers, isAuthenticated) {
	const reset = Number(headers.get("x-ratelimit-reset"));
	const retryAfter = Number(headers.get("retry-after"));
	const when = reset > 0 ? ` until ${(/* @__PURE__ */ new Date(reset * 1e3)).toISOString().slice(0, 19)}Z` : retryAfter > 0 ? ` for ${retryAfter} seconds` : "";
	const limit = headers.get("x-ratelimit-limit");
	return {
		message: `GitHub's rate limit${limit === null || headers.get("x-ratelimit-remaining") !== "0" ? "" : ` of ${limit} calls an hour`} is spent${when}`,
		hint: isAuthenticated ? "Run again after that time." : "Set GITHUB_TOKEN: without a token GitHub allows 60 calls an hour."
	};
}

export { redact as a, reasonOfStatus as i, hintOf as n, limitMessage as r, GitHubError as t };