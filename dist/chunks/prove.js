import { r as coreKinds, t as artifactKinds } from "./artifacts.js";
import { a as parseIdentifier, n as doiIdentifier, r as identifierFromUrl, t as arxivIdentifier } from "./identifiers.js";
import { i as wantsBytes } from "./provider.js";
import { n as Unchanged, t as Unanswered } from "./unanswered.js";

// src/probe/claims.ts
/** Identifiers asked of one kind at most: a project with forty checkpoints is proved by its first ones. */
const claimsPerKind = 5;
const order = [...coreKinds, ...artifactKinds.filter((kind) => !coreKinds.includes(kind))];
/**
* Which identifiers are worth asking the world about, the most telling first, for the budget may end early: the main identifier of each core
* kind, then of every other kind, then the second ones, and so on. Files of the repository and licence names are left out: the tree shows them.
*/
function claimsOf(detections, context) {
	const asked = detections.filter(({ status }) => status === "published" || status === "gated").map((detection) => ({
		kind: detection.kind,
		identifiers: detection.identifiers.filter(isOutside).slice(0, 5)
	})).sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
	const { title, repository, tag = null, commit = null } = context;
	const shown = Array.from({ length: 5 }, (_, rank) => asked.flatMap(({ kind, identifiers }) => {
		const identifier = identifiers[rank];
		return identifier === void 0 ? [] : [{
			identifier,
			kind,
			title,
			repository,
			tag
		}];
	})).flat();
	return commit === null ? shown : [...shown, {
		identifier: archivedName(commit),
		kind: "archive",
		title,
		repository,
		tag
	}];
}
function archivedName(commit) {
	return `swh:1:rev:${commit}`;
}
function isOutside(identifier) {
	const parsed = parseIdentifier(identifier);
	return parsed !== null && parsed.scheme !== "file";
}
/** What an identifier on its own is taken to be. */
const usualKind = {
	arXiv: "preprint",
	openreview: "preprint",
	doi: "preprint",
	hf: "weights",
	"hf-collection": "weights",
	modelscope: "weights",
	"hf-dataset": "data",
	"modelscope-dataset": "data",
	"hf-space": "inference-code",
	github: "code",
	"github-release": "weights",
	zenodo: "archive",
	swh: "archive",
	gdrive: "data",
	wandb: "training-logs",
	url: "archive",
	file: "code"
};
/**
* A claim made by hand: an identifier or a link, as `default-to-share prove` takes it.
* @returns null for text that is neither
*/
function claimOf(text, context, kind) {
	const given = identifierFromUrl(text) ?? arxivIdentifier(text) ?? doiIdentifier(text) ?? text.trim();
	const raw = parseIdentifier(given);
	const parsed = raw?.scheme === "arXiv" ? parseIdentifier(arxivIdentifier(raw.value) ?? "") : raw;
	if (parsed === null || parsed.scheme === "file") return null;
	const { title, repository, tag = null } = context;
	return {
		identifier: `${parsed.scheme}:${parsed.value}`,
		kind: kind ?? usualKind[parsed.scheme],
		title,
		repository,
		tag
	};
}

// src/probe/settle.ts
/** States that decide something; the others only say that nothing was learned. */
const decisive = /* @__PURE__ */ new Set([
	"verified",
	"archived",
	"broken",
	"gated"
]);
/**
* Makes a proof of what was found today and what was known before: the last good proof and its age are kept, and what was verified once
* and can't be had any more is broken, however it went away.
*/
function settle(identifier, verdict, previous, now) {
	const at = now.toISOString();
	const good = verdict.state === "verified" || verdict.state === "archived";
	const lastVerified = good ? at : lastGood(previous);
	const unshared = lastVerified !== void 0 && (verdict.state === "broken" || verdict.state === "gated");
	const proof = {
		identifier,
		state: unshared ? "broken" : verdict.state,
		level: verdict.level,
		method: verdict.method,
		at,
		url: verdict.url,
		...optional("finalUrl", verdict.finalUrl?.slice(0, 2e3)),
		bytes: verdict.bytes ?? null,
		hash: verdict.hash?.slice(0, 200) ?? null,
		reason: unshared ? `${clipped(verdict.reason)}; was verified on ${lastVerified.slice(0, 10)}` : clipped(verdict.reason),
		identity: verdict.identity ?? "unknown",
		backlink: verdict.backlink ?? false,
		...optional("title", verdict.title),
		...optional("published", verdict.published),
		fragile: verdict.fragile ?? previous?.fragile ?? false,
		...optional("lastVerified", lastVerified),
		findings: (verdict.findings ?? []).slice(0, 20).map(clipped),
		...optional("validator", good ? verdict.validator : void 0)
	};
	if (decisive.has(proof.state)) return {
		...proof,
		last: {
			state: proof.state,
			at
		}
	};
	return {
		...proof,
		...kept(previous)
	};
}
/** Not asked at all: nothing is learned and nothing is forgotten. */
function unaskedProof(identifier, reason, previous) {
	return {
		identifier,
		state: "unchecked",
		level: 2,
		method: "none",
		at: null,
		url: previous?.url ?? null,
		bytes: null,
		hash: null,
		reason,
		identity: "unknown",
		backlink: false,
		fragile: previous?.fragile ?? false,
		findings: [],
		...kept(previous)
	};
}
/** The host says that nothing changed: the last proof stands, dated today. */
function restate(identifier, previous, unchanged, now) {
	if (previous === null || !decisive.has(previous.state)) return settle(identifier, {
		state: "unverifiable",
		level: 2,
		method: "https",
		url: unchanged.url,
		reason: unchanged.message
	}, previous, now);
	const at = now.toISOString();
	const good = previous.state === "verified" || previous.state === "archived";
	return {
		...previous,
		at,
		last: {
			state: previous.state,
			at
		},
		...good ? { lastVerified: at } : {}
	};
}
/** What a proof that learned nothing takes over from the last one, the policy clock's date among it. */
function kept(previous) {
	if (previous === null) return {};
	const last = decisive.has(previous.state) && previous.at !== null ? {
		state: previous.state,
		at: previous.at
	} : previous.last;
	return {
		identity: previous.identity,
		backlink: previous.backlink,
		...optional("title", previous.title),
		...optional("published", previous.published),
		...optional("lastVerified", lastGood(previous)),
		...optional("validator", previous.validator),
		...optional("last", last)
	};
}
/** Reasons and findings may quote names that strangers chose, of any length. */
function clipped(text) {
	return text.length <= 400 ? text : `${text.slice(0, 399)}…`;
}
function lastGood(previous) {
	if (previous === null) return void 0;
	return (previous.state === "verified" || previous.state === "archived" ? previous.at : null) ?? previous.lastVerified;
}
function optional(key, value) {
	return value === void 0 ? {} : { [key]: value };
}

// src/probe/prove.ts
const usualBudget = {
	requests: 40,
	milliseconds: 2e4
};
const usualContact = "https://github.com/default-to-share/default-to-share";
/** Identifiers proved side by side. */
const sideBySide = 8;
/**
* Asks the world about each identifier, anonymously, and says what it confirmed.
* One proof per identifier, in the order of first mention; never rejects for what the world does.
*/
async function prove(claims, options) {
	const subjects = group(claims, options.serverUrl ?? "https://github.com");
	if (subjects.length === 0) return [];
	const previous = new Map(options.previous.map((proof) => [proof.identifier, proof]));
	for (const { identifier } of subjects) {
		const kept = previous.has(identifier) ? null : await options.cache?.proof(identifier).catch(() => null);
		if (kept) previous.set(identifier, kept);
	}
	const last = (subject) => previous.get(subject.identifier) ?? null;
	const refusal = reasonNotToAsk(options);
	if (refusal !== null) return subjects.map((subject) => unaskedProof(subject.identifier, refusal, last(subject)));
	const [{ createWorld }, { providerOf }] = await Promise.all([import("./world.js"), import("./registry.js")]);
	const proxyRoute = hasProxy(options) ? (await import("./proxy.js")).createProxyRoute() : void 0;
	const world = createWorld({
		budget: options.budget ?? usualBudget,
		userAgent: `default-to-share/${options.toolVersion ?? "0"} (+${options.contact ?? usualContact})`,
		allowHosts: [...options.allowHosts ?? [], ...Object.values(options.endpoints ?? {}).map((base) => new URL(base).host)],
		endpoints: options.endpoints ?? {},
		cache: options.cache ?? null,
		validators: new Map(subjects.flatMap((subject) => validatorFor(subject, last(subject)))),
		...options.network === void 0 ? {} : { network: options.network },
		...proxyRoute === void 0 ? {} : { proxyRoute }
	});
	const ask = async (subject, depth = 0) => {
		const provider = await providerOf(subject.parsed.scheme);
		if (provider === null) throw new Unanswered("unchecked", "nothing outside the repository to ask", null, "none");
		return provider(subject, {
			world,
			prove: (identifier) => {
				const parsed = parseIdentifier(identifier);
				if (parsed === null || depth > 1) throw new Unanswered("unverifiable", "leads from one name to the next without end");
				return ask({
					...subject,
					identifier,
					parsed
				}, depth + 1);
			}
		});
	};
	const proveOne = async (subject) => {
		try {
			const verdict = await ask(subject);
			return settle(subject.identifier, verdict, last(subject), options.now());
		} catch (error) {
			if (error instanceof Unchanged) return restate(subject.identifier, last(subject), error, options.now());
			if (!(error instanceof Unanswered)) throw error;
			if (error.state === "unchecked") return unaskedProof(subject.identifier, error.message, last(subject));
			const { message, url, method } = error;
			return settle(subject.identifier, {
				state: "unverifiable",
				level: 2,
				method,
				url,
				reason: message
			}, last(subject), options.now());
		}
	};
	try {
		const answers = await inParallel(subjects, sideBySide, proveOne);
		const proofs = world.reached() ? answers : answers.map((proof) => withoutNetwork(proof, previous.get(proof.identifier) ?? null));
		await Promise.all(proofs.filter(({ at }) => at !== null).map((proof) => options.cache?.keepProof(proof).catch(() => void 0)));
		return proofs;
	} finally {
		world.close();
	}
}
/** One subject per identifier, in the order of first mention. */
function group(claims, serverUrl) {
	const together = new Set(claims.map(({ identifier }) => identifier));
	const subjects = /* @__PURE__ */ new Map();
	for (const claim of claims) {
		const known = subjects.get(claim.identifier);
		const parsed = parseIdentifier(claim.identifier);
		if (known !== void 0) known.kinds.add(claim.kind);
		else if (parsed !== null) {
			const { identifier, title, repository, tag = null } = claim;
			subjects.set(identifier, {
				identifier,
				parsed,
				kinds: /* @__PURE__ */ new Set([claim.kind]),
				title,
				repository,
				tag,
				together,
				serverUrl
			});
		}
	}
	return [...subjects.values()];
}
/** A "not changed" is only of use when the last proof reached as high as is asked for today. */
function validatorFor(subject, previous) {
	const validator = previous?.validator;
	const enough = (previous?.state === "verified" || previous?.state === "archived") && previous.level >= (wantsBytes(subject) ? 4 : 3);
	return validator !== void 0 && enough ? [[validator.url, validator]] : [];
}
/** Several hosts were asked and none could be reached: that is our network's fault, so nothing was checked. */
function withoutNetwork(proof, previous) {
	if (proof.state !== "unverifiable" || proof.method === "none") return proof;
	return unaskedProof(proof.identifier, `no host could be reached: there seems to be no network (${proof.reason})`, previous);
}
function reasonNotToAsk(options) {
	if (options.offline === true) return "not asked: offline";
	if (hasProxy(options) && options.proxy !== "allow") return "not asked: behind a proxy names are resolved elsewhere, so addresses can not be checked (--probe-proxy asks all the same)";
	return null;
}
function hasProxy(options) {
	const environment = options.environment ?? process.env;
	return [
		"HTTPS_PROXY",
		"https_proxy",
		"ALL_PROXY",
		"all_proxy"
	].some((name) => (environment[name] ?? "") !== "");
}
async function inParallel(all, width, work) {
	const results = new Array(all.length);
	let next = 0;
	const worker = async () => {
		for (let at = next++; at < all.length; at = next++) {
			const item = all[at];
			if (item !== void 0) results[at] = await work(item);
		}
	};
	await Promise.all(Array.from({ length: Math.min(width, all.length) }, worker));
	return results;
}

export { claimOf as n, claimsOf as r, prove as t };