// src/user-error.ts
/**
* The user's mistake or surroundings, not our bug: a wrong path, a bad ref, a policy file with a typo, a spent rate limit.
* The message says what is wrong and where; `hint` says how to fix it. Front doors print both without a stack and leave with code 2.
*/
var UserError = class extends Error {
	/** How to fix it, one sentence; null where there is nothing to do but wait. */
	hint;
	constructor(message, hint = null, options) {
		super(message, options);
		this.name = "UserError";
		this.hint = hint;
	}
};
/** Tells a user's error from ours, by shape: it also holds across two copies of this module (bundle chunks). */
function isUserError(error) {
	return error instanceof Error && "hint" in error && (error.hint === null || typeof error.hint === "string");
}

export { isUserError as n, UserError as t };