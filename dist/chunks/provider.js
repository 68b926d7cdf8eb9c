import { t as Unanswered } from "./unanswered.js";

// src/probe/shape.ts
const depthCap = 64;
function fields(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function items(value) {
	return Array.isArray(value) ? value : [];
}
function text(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
function number(value) {
	return typeof value === "number" && Number.isFinite(value) ? value : void 0;
}
/** Strings of a field that holds one string or a list of them. */
function texts(value) {
	return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === "string" && item !== "");
}
/** `YYYY-MM-DD` of an ISO date or time; undefined for anything else. */
function day(value) {
	const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]|$)/.exec(text(value) ?? "");
	return match === null ? void 0 : `${match[1]}-${match[2]}-${match[3]}`;
}
/**
* Parses a JSON document. One that was cut at our read cap is closed after its last whole element, so that the head of a long listing
* can still be used.
* @returns undefined for what is not JSON
*/
function json(body, cut = false) {
	const source = new TextDecoder().decode(body);
	try {
		return JSON.parse(source);
	} catch {
		return cut ? parseHead(source) : void 0;
	}
}
function parseHead(source) {
	const open = [];
	let inString = false;
	let end = 0;
	let closers = "";
	for (let at = 0; at < source.length; at += 1) {
		const sign = source[at];
		if (inString) {
			if (sign === "\\") at += 1;
			else if (sign === "\"") inString = false;
			continue;
		}
		if (sign === "\"") inString = true;
		else if (sign === "{" || sign === "[") {
			open.push(sign === "{" ? "}" : "]");
			if (open.length > depthCap) return void 0;
			end = at + 1;
			closers = [...open].reverse().join("");
		} else if (sign === "}" || sign === "]") open.pop();
		else if (sign === ",") {
			end = at;
			closers = [...open].reverse().join("");
		}
	}
	try {
		return JSON.parse(source.slice(0, end) + closers);
	} catch {
		return;
	}
}

// src/probe/provider.ts
/** Kinds whose proof is bytes (E4); the others are documents, proved by their identity (E3) (DESIGN §6). */
const provedByBytes = /* @__PURE__ */ new Set([
	"code",
	"training-code",
	"inference-code",
	"evals",
	"weights",
	"checkpoints",
	"data",
	"training-logs",
	"repro"
]);
function wantsBytes(subject) {
	return [...subject.kinds].some((kind) => provedByBytes.has(kind));
}
/** The validator of an answer whose document alone decides the verdict. */
function validatorOf(answer) {
	const etag = answer.headers.etag ?? null;
	const lastModified = answer.headers["last-modified"] ?? null;
	if ((etag?.length ?? 0) > 200 || (lastModified?.length ?? 0) > 100) return {};
	return etag === null && lastModified === null ? {} : { validator: {
		url: answer.url,
		etag,
		lastModified
	} };
}
/** @throws Unanswered when a 200 is not the JSON object the service documents (a challenge page, a captive portal) */
function jsonObject(answer, service) {
	const value = json(answer.body, answer.cut);
	if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Unanswered("unverifiable", `${service} answered with something that is not its documented JSON`, answer.url);
	return fields(value);
}
/** A status that no documented case explains. */
function unexpected(answer, service) {
	return new Unanswered("unverifiable", `${service} answered ${answer.status}, which decides nothing`, answer.url);
}

export { day as a, json as c, texts as d, wantsBytes as i, number as l, unexpected as n, fields as o, validatorOf as r, items as s, jsonObject as t, text as u };