import { t as UserError } from "./user-error.js";
import { t as closest } from "./closest2.js";

// src/cli/options.ts
/** An option that takes one of a few words. */
function oneOf(option, value, words, fallback) {
	if (value === void 0) return fallback;
	if (words.includes(value)) return value;
	const meant = closest(value, words);
	throw new UserError(`--${option} takes ${words.join(", ")}; not '${value}'.`, meant === null ? null : `Did you mean '${meant}'?`);
}
/** `--now`: a date or a date with time; without a zone it is UTC. @returns ISO 8601 in UTC */
function instant(value, clock) {
	if (value === void 0) return clock().toISOString();
	const text = /^\d{4}-\d{2}-\d{2}T[\d:.]+$/.test(value) ? `${value}Z` : value;
	const date = /^\d{4}-\d{2}-\d{2}(T|$)/.test(text) ? new Date(text) : /* @__PURE__ */ new Date(NaN);
	if (Number.isNaN(date.getTime())) throw new UserError(`--now takes an ISO 8601 date such as 2026-11-22 or 2026-11-22T09:00:00Z; not '${value}'.`);
	return date.toISOString();
}
/** `OWNER/NAME`. */
function repositoryName(value) {
	if (value === void 0) return null;
	if (/^[\w.-]+\/[\w.-]+$/.test(value)) return value;
	throw new UserError(`--repository takes OWNER/NAME; not '${value}'.`);
}

export { oneOf as n, repositoryName as r, instant as t };