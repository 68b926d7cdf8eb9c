import { i as identifierUrl } from "./identifiers.js";
import { n as unexpected } from "./provider.js";
import { t as Unanswered } from "./unanswered.js";

// src/probe/providers/fragile-page.ts
/**
* Google Drive and Weights & Biases: pages drawn by scripts, without an anonymous interface. That a page is there is the most that can be
* known; it never counts as proof of the files behind it.
*/
async function proveFragilePage(subject, { world }) {
	const url = identifierUrl(subject.identifier);
	if (url === null) throw new Unanswered("unverifiable", "not a link", null, "none");
	const service = subject.parsed.scheme === "gdrive" ? "Google Drive" : "Weights & Biases";
	const answer = await world.read(url, { accept: "text/html" });
	const base = {
		method: "page",
		url,
		level: 2,
		fragile: true
	};
	if (answer.status === 404 || answer.status === 410) return {
		...base,
		state: "broken",
		reason: `${service} does not know it (${answer.status})`
	};
	const final = new URL(answer.finalUrl);
	if (answer.status === 401 || final.hostname === "accounts.google.com" || /^\/(?:login|signin)/.test(final.pathname)) return {
		...base,
		state: "gated",
		level: 3,
		reason: `${service} asks for a login`
	};
	if (answer.status !== 200 && answer.status !== 206) throw unexpected(answer, service);
	return {
		...base,
		state: "unverifiable",
		level: 3,
		reason: `a page is there; ${service} does not tell strangers' programs what is behind it`
	};
}

export { proveFragilePage };