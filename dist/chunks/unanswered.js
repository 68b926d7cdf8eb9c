// src/probe/unanswered.ts
/**
* The world gave no answer that decides anything: host error, time-out, 429, a refusal of our own guard, an exhausted budget.
* It never means "missing" (DESIGN §1).
*/
var Unanswered = class extends Error {
	state;
	/** The URL that was asked last, where there was one. */
	url;
	method;
	constructor(state, reason, url = null, method = "https") {
		super(reason);
		this.name = "Unanswered";
		this.state = state;
		this.url = url;
		this.method = method;
	}
};
/** The host says that nothing changed since the last proof (304), and we hold no copy of the document: the last proof stands. */
var Unchanged = class extends Error {
	url;
	constructor(url) {
		super("not changed since the last proof");
		this.name = "Unchanged";
		this.url = url;
	}
};

export { Unchanged as n, Unanswered as t };