import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as UserError } from "./user-error.js";
import { n as version } from "./version2.js";
import { n as catalogue, t as artifactKinds } from "./artifacts.js";
import { t as reportSchemaId } from "./report.js";
import { t as problemLine } from "./problem.js";
import { t as loadPolicy } from "./load.js";
import { a as levelWanted, c as addDuration, d as daysBetween, f as earlier, i as isPositive, l as dayOf, n as fallsShort, o as settleProofs, p as later, r as isBroken, s as wasShared, t as chooseProof, u as dayText } from "./proof-choice.js";
import { t as Minimatch } from "./esm.js";
import { r as claimsOf, t as prove } from "./prove.js";
import { t as examine } from "./examine.js";
import { t as globMatcher } from "./glob.js";

// src/engine/policy.ts
/**
* The policy in force. Without a file, inputs or an organisation's minimum the built-in policy stands, and the schema library is not even loaded.
* @throws UserError with file, line, column and a suggestion for every problem of the file
*/
async function policyInForce(input) {
	const loaded = await loadPolicy(input);
	if (loaded.problems.length === 0) return loaded;
	throw new UserError(`The policy can't be used:\n${loaded.problems.map((problem) => `  ${problemLine(problem)}`).join("\n")}`, "Correct it, then see what it says with: default-to-share policy explain");
}

// src/judge/anonymous.ts
/** Is the repository under double-blind review on that day? A date is the last day of it, UTC. */
function isAnonymous(policy, now) {
	if (typeof policy.anonymous === "boolean") return policy.anonymous;
	return (dayOf(now) ?? "") <= policy.anonymous.until;
}
/**
* The report without anything that names the authors or their work: identifiers, titles, links, quotations, logins, the repository.
* Stages, standings, dates, paths and lines remain.
*/
function withoutNames(report) {
	return {
		...report,
		subject: {
			...report.subject,
			repository: null,
			release: null
		},
		policy: {
			...report.policy,
			organisation: null,
			notes: []
		},
		artifacts: report.artifacts.map(artifact),
		stages: report.stages.map(stage),
		missing: report.missing.map(item),
		contradictions: report.contradictions.map(finding),
		unchecked: ["double-blind review: nothing was asked of other hosts, and no identifier is shown"],
		anonymous: true
	};
}
function artifact(shown) {
	const keepsIds = shown.kind === "license";
	return {
		...shown,
		identifiers: keepsIds ? shown.identifiers : [],
		evidence: shown.evidence.map(place),
		promises: shown.promises.map((promise) => ({
			...promise,
			text: ""
		})),
		proof: null,
		proofs: [],
		because: plain(shown.because)
	};
}
function place({ rule, path, line, place: where, stub }) {
	return {
		rule,
		path,
		line,
		...where === void 0 ? {} : { place: where },
		...stub === void 0 ? {} : { stub }
	};
}
function stage(shown) {
	return {
		...shown,
		requires: shown.requires.map(requirement)
	};
}
function requirement({ waiver, ...shown }) {
	const because = plain(shown.because);
	return waiver === void 0 ? {
		...shown,
		because
	} : {
		...shown,
		because,
		waiver: {
			...waiver,
			text: null,
			approvedBy: null
		}
	};
}
function item(shown) {
	return {
		...shown,
		saw: plain(shown.saw),
		evidence: shown.evidence.map(place),
		promise: shown.promise === null ? null : {
			...shown.promise,
			text: ""
		}
	};
}
function finding(shown) {
	return {
		...shown,
		text: plain(shown.text),
		evidence: shown.evidence.map(place)
	};
}
/** Links, identifiers and quotations in a sentence of ours. */
function plain(text) {
	return text.replace(/"[^"]{0,400}"|“[^”]{0,400}”/g, "(left out)").replace(/\b(?:arXiv|doi|openreview|hf(?:-\w+)?|github(?:-release)?|gdrive|zenodo|modelscope(?:-dataset)?|wandb|swh|url):[^\s`,;)]{1,400}/g, "(left out)").replace(/\bhttps?:\/\/[^\s`,;)]{1,400}/g, "(left out)");
}

// src/judge/clock.ts
/**
* Starts the clock (DESIGN §6): T0 is what the policy names, by default the earlier of preprint v1 and first release;
* nobody is late for the time before the policy was adopted, unless it says `retroactive`.
* @param preprint what is known of the own paper, in the order of its identifiers
*/
function startClock(input, preprint) {
	const { policy } = input;
	const adopted = adoption(input);
	const beginning = begin(input, preprint);
	if (beginning.day === null) return {
		start: null,
		basis: beginning.basis,
		adopted
	};
	if (policy.clock.retroactive || beginning.day >= adopted) return {
		start: beginning.day,
		basis: beginning.basis,
		adopted
	};
	return {
		start: adopted,
		basis: `adopted, after ${beginning.basis} of ${dayText(beginning.day)}`,
		adopted
	};
}
/** The day a stage is due, its last good day; null while the clock has not started. */
function dueDay(stage, clock, policy) {
	if ("on" in stage.due) {
		const day = dayOf(stage.due.on);
		return policy.clock.retroactive ? day : later(day, clock.adopted);
	}
	return clock.start === null ? null : addDuration(clock.start, stage.due.after);
}
/** The policy's own date, else the first commit of its file, else the first run, else today. */
function adoption(input) {
	const candidates = [
		input.policy.adopted,
		input.policyFirstCommit,
		input.firstRun,
		input.now
	];
	for (const candidate of candidates) {
		const day = candidate === null ? null : dayOf(candidate);
		if (day !== null) return day;
	}
	throw new RangeError(`"now" is no date: ${input.now}`);
}
function begin(input, preprint) {
	const paper = {
		day: preprintDay(input, preprint),
		basis: "preprint v1"
	};
	const release = {
		day: input.firstRelease === null ? null : dayOf(input.firstRelease),
		basis: "first release"
	};
	const { start } = input.policy.clock;
	if (typeof start === "object") return {
		day: dayOf(start.date),
		basis: "date in the policy"
	};
	switch (start) {
		case "preprint": return paper.day === null ? {
			day: null,
			basis: "no dated preprint yet"
		} : paper;
		case "first-release": return release.day === null ? {
			day: null,
			basis: "no release yet"
		} : release;
		case "this-tag": {
			const date = input.tagDate ?? input.subject.release?.publishedAt ?? null;
			return date === null ? {
				day: null,
				basis: "no dated tag yet"
			} : {
				day: dayOf(date),
				basis: "this tag"
			};
		}
		case "earliest": {
			const day = earlier(paper.day, release.day);
			if (day === null) return {
				day,
				basis: "neither a dated preprint nor a release yet"
			};
			return day === paper.day ? paper : release;
		}
	}
}
/**
* Date of the first public version of the own preprint, the main one first. When the paper is no longer shown, or its host could
* not be asked, the date an earlier report knew still counts: taking a paper down doesn't turn the clock back.
*/
function preprintDay(input, preprint) {
	const before = input.previous?.artifacts.find((artifact) => artifact.kind === "preprint");
	return (preprint.length > 0 ? preprint.map(({ proof }) => proof) : before?.proofs ?? []).map(firstPublic).find((day) => day !== null) ?? null;
}
function firstPublic(proof) {
	if (proof.published === void 0 || proof.state === "broken" || proof.identity === "mismatch") return null;
	return dayOf(proof.published);
}

// src/judge/words.ts
/** What a reader sees who looks for a kind in vain. */
const absence = {
	preprint: "no paper of its own is linked",
	code: "no source code that implements the work",
	"training-code": "no training script",
	"inference-code": "no script that runs the model",
	evals: "no evaluation script, harness configuration or exact command",
	"eval-results": "no reported numbers",
	weights: "no model is linked",
	checkpoints: "no intermediate checkpoints are linked",
	data: "no dataset is linked",
	"model-card": "no document calls itself a model card",
	"data-card": "no document describes the dataset",
	"safety-note": "no note on safety, limitations or responsible use",
	repro: "no script or commands that reproduce the results",
	"training-logs": "no training logs, and no reason why not",
	dependencies: "no requirements, lock file or container",
	license: "no licence file",
	citation: "no CITATION.cff and no BibTeX entry",
	archive: "no DOI and no Software Heritage copy",
	ablations: "no ablation studies"
};
/** Kinds named by a plural: "promises them". */
const plural = /* @__PURE__ */ new Set([
	"evals",
	"eval-results",
	"weights",
	"checkpoints",
	"data",
	"training-logs",
	"dependencies",
	"ablations"
]);
function pronoun(kind) {
	return plural.has(kind) ? "them" : "it";
}
/** `README.md` line 41: a place in a sentence. Backticks in a path would end the code span, so they go. */
function placeText(place) {
	if (place.path === null) return "the release";
	const path = `\`${place.path.replace(/[`\p{Cc}]/gu, "").slice(0, 120)}\``;
	return place.line === null ? path : `${path} line ${place.line}`;
}

// src/judge/outcome.ts
/**
* The standing table of DESIGN §6, first row that applies. The rows about what is shown stand before those about the proof,
* so that every pair of status and proof falls into exactly one.
*/
const standingTable = [
	{
		id: "not-applicable",
		applies: ({ detection }) => detection.status === "not-applicable",
		gives: ({ detection }) => ({
			standing: "not-required",
			because: detection.assumed === true ? "not applicable (assumed): no sign of it in the repository" : "not applicable to this project",
			unproven: false
		})
	},
	{
		id: "missing",
		applies: ({ detection }) => detection.status === "missing",
		gives: (at) => awaited(at, absence[at.requirement.kind])
	},
	{
		id: "promised",
		applies: ({ detection }) => detection.status === "promised",
		gives: (at) => awaited(at, "promised, not shared yet")
	},
	{
		id: "shown/broken",
		applies: ({ proof }) => proof !== null && isBroken(proof),
		gives: ({ proof, chosen }) => ({
			standing: "broken",
			because: `${proof?.identity === "mismatch" ? "points to something else" : "broken"}: ${proof?.reason ?? ""}${asOf(chosen)}`,
			unproven: false
		})
	},
	{
		id: "unfilled",
		applies: ({ detection, requirement }) => requirement.completeness !== null && detection.completeness !== void 0 && detection.completeness < requirement.completeness,
		gives: (at) => awaited(at, `only ${percent(at.detection.completeness)} of the usual sections are filled in, ${percent(at.requirement.completeness)} are asked for`)
	},
	{
		id: "shown/proven-too-little",
		applies: ({ proof, requirement }) => proof !== null && isPositive(proof) && requirement.proof === "archived" && proof.level < 5,
		gives: (at) => awaited(at, "shared, but not in a persistent archive")
	},
	{
		id: "shown/proven",
		applies: ({ proof, detection }) => proof !== null && isPositive(proof) && (detection.status === "published" || proof.level >= 4),
		gives: ({ proof, chosen, requirement, detection }) => ({
			standing: "met",
			because: provenText(proof, chosen, detection),
			unproven: proof !== null && (chosen?.stale === true || fallsShort(proof, requirement.kind, requirement.proof))
		})
	},
	{
		id: "gated/refused",
		applies: (at) => isGated(at) && at.requirement.gated === "refuse",
		gives: (at) => awaited(at, "gated, and the policy asks for open access")
	},
	{
		id: "gated/unexplained",
		applies: (at) => isGated(at) && at.requirement.gated === "accept-with-reason" && !at.gateExplained,
		gives: () => ({
			standing: "gated",
			because: "gated, and the reason is not given yet",
			unproven: false
		})
	},
	{
		id: "gated/accepted",
		applies: isGated,
		gives: (at) => ({
			standing: "met",
			because: at.gateExplained ? "gated, with a reason given in the policy file" : "gated, which the policy accepts",
			unproven: at.proof?.state !== "gated"
		})
	},
	{
		id: "published/unverifiable-known",
		applies: ({ proof, chosen }) => proof?.state === "unverifiable" && chosen?.lastGood != null,
		gives: ({ proof, chosen }) => ({
			standing: "met",
			because: `last proven on ${dayText(chosen?.lastGood ?? "")}; could not be checked this time: ${proof?.reason ?? ""}`,
			unproven: false
		})
	},
	{
		id: "published/unverifiable-fragile",
		applies: ({ proof }) => proof?.state === "unverifiable" && proof.fragile,
		gives: ({ proof }) => ({
			standing: "met",
			because: `unproven, on a host known to lose files: ${proof?.reason ?? ""}`,
			unproven: true
		})
	},
	{
		id: "published/unverifiable-link-enough",
		applies: ({ proof, requirement }) => proof?.state === "unverifiable" && levelWanted(requirement.kind, requirement.proof) <= 2,
		gives: ({ proof }) => ({
			standing: "met",
			because: `linked, which is enough here; could not be checked: ${proof?.reason ?? ""}`,
			unproven: true
		})
	},
	{
		id: "published/unverifiable",
		applies: ({ proof }) => proof?.state === "unverifiable",
		gives: ({ proof }) => ({
			standing: "unverifiable",
			because: `could not be checked: ${proof?.reason ?? ""}`,
			unproven: false
		})
	},
	{
		id: "published/unchecked",
		applies: () => true,
		gives: ({ proof, detection }) => ({
			standing: "met",
			because: uncheckedText(proof, detection),
			unproven: true
		})
	}
];
/** The standing of one required kind on one day, waivers apart. */
function outcomeOf(facts) {
	const chosen = chooseProof(facts.proofs, levelWanted(facts.requirement.kind, facts.requirement.proof));
	const at = {
		...facts,
		chosen,
		proof: chosen?.proof ?? null
	};
	const row = standingTable.find((candidate) => candidate.applies(at));
	if (row === void 0) throw new Error("The last row of the standing table applies always");
	return {
		row: row.id,
		...row.gives(at)
	};
}
/** What the repository says is gated, or what the world says is, though the repository shows it as open. */
function isGated({ detection, proof }) {
	return detection.status === "gated" || proof?.state === "gated";
}
/** Due until the end of its day, UTC; overdue from the next. */
function awaited({ due, today }, what) {
	return {
		standing: due !== null && today > due ? "overdue" : "due",
		because: what,
		unproven: false
	};
}
function provenText(proof, chosen, detection) {
	if (proof === null) return "";
	const parts = [proof.method === "tree" ? proof.reason : `${proof.state}${on(proof.at)}: ${proof.reason}`];
	if (chosen?.stale === true) parts.push("too long ago to count as checked");
	else if (chosen?.askedNow === false) parts.push("not asked again this time");
	if (proof.backlink) parts.push("it links back to this repository");
	if (detection.status === "gated") parts.push("the repository calls it gated, yet it opens without credentials");
	if (proof.level < 4 && proof.fragile) parts.push("on a host known to lose files");
	return [...parts, ...asides(detection)].join("; ");
}
/** What is true besides of a thing that is shared. */
function asides({ partlyGated, alsoPromised }) {
	return [...partlyGated === true ? ["part of it is gated"] : [], ...alsoPromised ? ["more is promised"] : []];
}
function uncheckedText(proof, detection) {
	if (proof === null) return ["shown by the repository; nothing there that could be checked", ...asides(detection)].join("; ");
	const known = proof.lastVerified === void 0 ? [] : [`last proven on ${dayText(proof.lastVerified)}`];
	return [
		`shown by the repository, not checked: ${proof.reason}`,
		...known,
		...asides(detection)
	].join("; ");
}
function asOf(chosen) {
	if (chosen === null || chosen.askedNow) return "";
	return ` (as of${on(chosen.proof.at).replace(" on", "")}; not asked again this time)`;
}
function on(instant) {
	return instant === null ? "" : ` on ${dayText(instant)}`;
}
function percent(share) {
	return `${Math.round((share ?? 0) * 100)} %`;
}

// src/judge/ranking.ts
/** From best to worst. The last two, and only they, are red. */
const order = [
	"not-required",
	"met",
	"substituted",
	"waived",
	"gated",
	"unverifiable",
	"due",
	"overdue",
	"broken"
];
/** Rank of a standing, 0 the best. `not-required`, `met` and `substituted` are equally good: they ask nothing of anybody. */
function rank(standing) {
	return Math.max(0, order.indexOf(standing) - order.indexOf("substituted"));
}
/** The worst of several; `not-required` when there are none. */
function worst(standings) {
	return standings.reduce((low, next) => order.indexOf(next) > order.indexOf(low) ? next : low, "not-required");
}
const colours = {
	"not-required": "grey",
	met: "green",
	substituted: "green",
	waived: "amber",
	gated: "amber",
	unverifiable: "amber",
	due: "green",
	overdue: "red",
	broken: "red"
};
const colourOrder = [
	"grey",
	"green",
	"amber",
	"red"
];
/**
* Colour of one requirement. What is due is green while its day is far, amber in the warning time before it,
* and grey while no clock has started: nothing is asked yet, and nothing is shared either.
*/
function colourOf(standing, when) {
	if (standing !== "due") return colours[standing];
	if (when.soon) return "amber";
	return when.due === null ? "grey" : "green";
}
/** The worst colour of several; grey when there are none, so grey stays only where nothing else is. */
function worstColour(all) {
	return all.reduce((low, next) => colourOrder.indexOf(next) > colourOrder.indexOf(low) ? next : low, "grey");
}

// src/judge/tiers.ts
/**
* The standing of one kind where the policy narrows it down: only some of its identifiers (`identifiers`), several of them (`atLeast`),
* a document that was renewed (`fresh`). Without any of these it is the plain standing table.
*/
function outcomeOfTier(facts) {
	const { detection, requirement } = facts;
	const globs = requirement.identifiers ?? [];
	const wanted = requirement.atLeast ?? 1;
	if (!(detection.status === "published" || detection.status === "gated") || globs.length === 0 && wanted <= 1) return renewed(facts, outcomeOf(facts));
	const matches = matcher(globs);
	const identifiers = detection.identifiers.filter(matches);
	if (identifiers.length === 0) return absent(facts, `none of what is shared matches ${globs.map((glob) => `\`${glob}\``).join(" or ")}`);
	const each = identifiers.map((identifier) => outcomeOf(only(facts, identifier))).sort((a, b) => rank(a.standing) - rank(b.standing));
	const decisive = each[Math.min(wanted, each.length) - 1];
	if (decisive === void 0) return absent(facts, "none is shared");
	if (each.length < wanted && rank(decisive.standing) <= rank("due")) return absent(facts, `${each.length} of ${wanted} are shared`);
	const unproven = each.slice(0, wanted).some((outcome) => outcome.unproven);
	return renewed(facts, wanted > 1 ? {
		...decisive,
		unproven,
		because: `${decisive.because} (${wanted} are asked for)`
	} : decisive);
}
function only(facts, identifier) {
	const detection = {
		...facts.detection,
		identifiers: [identifier]
	};
	return {
		...facts,
		detection,
		proofs: facts.proofs.filter((settled) => settled.proof.identifier === identifier)
	};
}
/** A fresh document is one that changed since the stage before fell due; without history it is taken on its word. */
function renewed(facts, outcome) {
	if (facts.requirement.fresh !== true || outcome.standing !== "met" || facts.stageBefore === null) return outcome;
	const changed = facts.changed === null ? null : dayOf(facts.changed);
	if (changed === null) return {
		...outcome,
		unproven: true,
		because: `${outcome.because}; whether it was renewed for this stage could not be checked`
	};
	return changed >= facts.stageBefore ? outcome : absent(facts, `not renewed for this stage: last changed on ${dayText(changed)}`);
}
function absent(facts, because) {
	return {
		row: "tier",
		standing: facts.due !== null && facts.today > facts.due ? "overdue" : "due",
		because,
		unproven: false
	};
}
/** Globs over identifiers; `*` stays within one part of a name. The policy's schema has bounded them. */
function matcher(globs) {
	if (globs.length === 0 || globs.includes("*")) return () => true;
	const options = {
		dot: true,
		noext: true,
		nonegate: true,
		nocomment: true,
		platform: "linux"
	};
	const all = globs.map((glob) => new Minimatch(glob, options));
	return (identifier) => all.some((glob) => glob.match(identifier));
}
/** Identifiers of a kind that are known to be broken, though another one stands. */
function brokenBeside(proofs, chosen) {
	return chosen === null || isBroken(chosen.proof) ? [] : proofs.filter((settled) => isBroken(settled.proof));
}

// src/judge/waiver.ts
/** The waivers of a kind that are in force on a day: until the end of their last day, UTC. */
function waiversInForce(policy, kind, today) {
	return policy.waivers.filter((waiver) => waiver.artifact === kind && waiver.until >= today);
}
/** The last waiver of a kind that has run out. */
function waiverEnded(policy, kind, today) {
	return policy.waivers.filter((waiver) => waiver.artifact === kind && waiver.until < today).reduce((last, next) => last === null || next.until > last.until ? next : last, null);
}
/**
* What the waivers in force make of a requirement; of several the kindest, then the longest.
* @param isMet is the kind really shared, by itself, without a waiver of its own?
* @returns null when there are none
*/
function withhold(waivers, requirement, isMet) {
	return waivers.map((waiver) => withholdBy(waiver, requirement, isMet)).reduce((best, next) => best === null || isKinder(next, best) ? next : best, null);
}
function isKinder(a, b) {
	return a.standing === b.standing ? a.waiver.until > b.waiver.until : a.standing === "substituted";
}
/**
* A withheld artifact is substituted (as good as met) when what the policy wants instead is met, and so is all that the waiver itself
* names; otherwise it is waived, amber. Where neither names a substitute it stays waived, unless the policy says that the reason alone
* is enough (`atLeast: 0`, as for training logs).
*/
function withholdBy(waiver, requirement, isMet) {
	const wanted = requirement.instead;
	const instead = [.../* @__PURE__ */ new Set([...waiver.instead, ...wanted?.of ?? []])].filter((kind) => kind !== requirement.kind).map((kind) => ({
		kind,
		met: isMet(kind)
	}));
	const namedAreMet = waiver.instead.every(isMet);
	const met = instead.filter((substitute) => substitute.met && (wanted === null || wanted.of.includes(substitute.kind))).length;
	const enough = wanted === null ? waiver.instead.length > 0 : met >= wanted.atLeast;
	const { reason, text, approvedBy, approval, until, renewals } = waiver;
	return {
		standing: enough && namedAreMet ? "substituted" : "waived",
		waiver: {
			reason,
			text,
			approvedBy,
			approval,
			until,
			renewals,
			instead
		}
	};
}

// src/judge/contradictions.ts
/** Where the repository says one thing and shows, or the world says, another. Each rule looks at one kind. */
const rules = [
	ticked,
	licences,
	gate,
	withheldYetOut,
	notApplicableYetShown,
	brokenAmongOthers,
	gone
];
function contradictionsOf(scene) {
	return [...scene.detections.values()].flatMap((detection) => rules.flatMap((rule) => rule(scene, detection)));
}
/** A box is ticked ("released"), but nothing verified stands behind it. */
function ticked(scene, { kind, evidence, status, identifiers }) {
	const boxes = evidence.filter((one) => one.rule.endsWith("/ticked"));
	const [box] = boxes;
	if (box === void 0) return [];
	const proof = chooseProof(scene.proofs.get(kind) ?? [], levelWanted(kind, "verified"))?.proof ?? null;
	if (proof !== null && (isPositive(proof) || proof.state === "unchecked" || proof.state === "unverifiable")) return [];
	if (status === "gated" || status === "published" && proof?.state === "gated") return [];
	const but = proof !== null ? proof.reason : identifiers.length === 0 ? "nothing is linked" : `${pronoun(kind)} could not be confirmed`;
	return [{
		kind,
		text: `${placeText(box)} ticks ${pronoun(kind)} off, but ${but}`,
		evidence: boxes
	}];
}
/**
* A licence that is only named (README, package file) and none of the licence files agrees, or two places name different ones.
* Several licence files side by side are a choice, not a contradiction.
*/
function licences(_scene, { kind, roles, evidence }) {
	if (kind !== "license" || roles === void 0) return [];
	const files = new Set(evidence.filter((one) => one.rule === "license/file" || one.rule === "license/terms").map((one) => one.path));
	const findings = [];
	for (const role of new Set(roles.map((entry) => entry.role))) {
		const own = roles.filter((entry) => entry.role === role);
		const filed = own.filter((entry) => files.has(entry.path));
		const first = filed[0] ?? own[0];
		const given = filed.length > 0 ? filed : own.filter((entry) => entry.path === first?.path);
		const accepted = new Set(given.map((entry) => withoutSuffix(entry.spdx)));
		const agrees = new Set(own.filter((entry) => accepted.has(withoutSuffix(entry.spdx))).map((entry) => entry.path));
		const other = own.find((entry) => !given.includes(entry) && !agrees.has(entry.path));
		if (first === void 0 || other === void 0 || accepted.has("LicenseRef-Unknown")) continue;
		const where = ({ path }) => placeText({
			path,
			line: null
		});
		const places = [first, other].map(({ path }) => ({
			rule: "license/contradiction",
			path,
			line: null
		}));
		findings.push({
			kind,
			text: `${where(first)} says ${first.spdx} for the ${role}, ${where(other)} says ${other.spdx}`,
			evidence: places
		});
	}
	return findings;
}
/** `GPL-3.0`, `GPL-3.0-only` and `GPL-3.0-or-later` name the same text. */
function withoutSuffix(spdx) {
	return spdx.replace(/-(?:only|or-later)$|\+$/, "");
}
/** Called open, but it asks for a login; called gated, but it opens. */
function gate(scene, { kind, status, evidence, identifiers }) {
	const main = scene.proofs.get(kind)?.find((settled) => settled.proof.identifier === identifiers[0])?.proof;
	if (main === void 0) return [];
	if (status === "published" && main.state === "gated") return [{
		kind,
		text: `${name(kind)}: linked as public, but the host asks for access first`,
		evidence
	}];
	if (status === "gated" && isPositive(main) && main.level >= 4) return [{
		kind,
		text: `${name(kind)}: described as gated, but it opens without credentials`,
		evidence
	}];
	return [];
}
function withheldYetOut(scene, { kind, status, evidence }) {
	const [waiver] = waiversInForce(scene.input.policy, kind, scene.today);
	if (waiver === void 0 || status !== "published") return [];
	return [{
		kind,
		text: `${name(kind)}: withheld by a waiver until ${dayText(waiver.until)}, but published`,
		evidence
	}];
}
function notApplicableYetShown(scene, { kind, status, evidence }) {
	if (!scene.input.policy.artifacts.some((entry) => entry.kind === kind && entry.notApplicable !== null) || status === "missing" || status === "not-applicable") return [];
	return [{
		kind,
		text: `${name(kind)}: not applicable by the policy file, but ${status}`,
		evidence
	}];
}
/** One of several places is broken; the kind stands by another one. */
function brokenAmongOthers(scene, { kind, evidence }) {
	const proofs = scene.proofs.get(kind) ?? [];
	return brokenBeside(proofs, chooseProof(proofs, levelWanted(kind, "verified"))).map(({ proof }) => ({
		kind,
		text: `\`${proof.identifier.replace(/[`\p{Cc}]/gu, "")}\`: ${proof.reason}`,
		evidence
	}));
}
/** It was verified in the last report, and now it is broken or not shown any more. */
function gone(scene, { kind, status, evidence }) {
	const before = scene.input.previous?.artifacts.find((artifact) => artifact.kind === kind);
	if (before === void 0 || !wasShared(before)) return [];
	const known = before.proofs.find(isPositive);
	const since = known?.at == null ? "" : ` on ${dayText(known.at)}`;
	const now = chooseProof(scene.proofs.get(kind) ?? [], levelWanted(kind, "verified"))?.proof;
	if (now !== void 0 && isBroken(now)) return [{
		kind,
		text: `${name(kind)}: was shared${since}, now broken: ${now.reason}`,
		evidence
	}];
	return status === "missing" || status === "promised" || status === "not-applicable" ? [{
		kind,
		text: `${name(kind)}: was shared${since}, no longer shown`,
		evidence
	}] : [];
}
function name(kind) {
	return catalogue[kind].title;
}

// src/judge/requirement.ts
const notRequired = (because) => ({
	row: "not-required",
	standing: "not-required",
	because,
	unproven: false
});
/** Judges one requirement of a stage. */
function judgeRequirement(scene, stage, requirement, days) {
	const { due } = days;
	const { input, today } = scene;
	const exempt = exemption(scene, stage, requirement);
	const own = exempt ?? outcomeOfTier(factsOf(scene, requirement, days));
	const waivers = waiversInForce(input.policy, requirement.kind, today);
	const withheld = exempt === null ? withhold(waivers, requirement, (kind) => isShared(scene, kind)) : null;
	const source = requirement.source;
	const soon = isSoon(scene, stage, requirement, due);
	if (withheld !== null && rank(withheld.standing) < rank(own.standing)) {
		const because = `withheld (${withheld.waiver.reason}) until ${dayText(withheld.waiver.until)}${substitutesText(withheld.waiver.instead)}`;
		return {
			requirement,
			stage,
			due,
			report: {
				kind: requirement.kind,
				standing: withheld.standing,
				because,
				source,
				unproven: false,
				waiver: withheld.waiver
			},
			soon
		};
	}
	const ended = rank(own.standing) === 0 ? null : waiverEnded(input.policy, requirement.kind, today);
	const because = ended === null ? own.because : `${own.because}; the waiver ended on ${dayText(ended.until)}`;
	return {
		requirement,
		stage,
		due,
		report: {
			kind: requirement.kind,
			standing: own.standing,
			because,
			source,
			unproven: own.unproven
		},
		soon
	};
}
/** Is the kind really shared, by itself? A waiver of its own doesn't make it so, and what doesn't apply is no substitute. */
function isShared(scene, kind) {
	const asked = scene.input.policy.stages.flatMap((stage) => stage.requires).find((requirement) => requirement.kind === kind);
	return outcomeOf(factsOf(scene, asked ?? usual(kind), {
		due: null,
		before: null
	})).standing === "met";
}
/** Is there any sign that the project has weights (or data) of its own? Without one its cards are not asked for. */
function hasSign(scene, kind) {
	const { policy, previous } = scene.input;
	const shows = signs[kind].some((sign) => isShown(scene.detections.get(sign)));
	const own = scene.detections.get(kind);
	const detected = own !== void 0 && own.status !== "not-applicable" && own.assumed !== true;
	const declared = policy.artifacts.some((entry) => entry.kind === kind && entry.notApplicable === null && namesSomething(entry));
	const withheld = policy.waivers.some((waiver) => waiver.artifact === kind);
	const before = previous?.artifacts.some((artifact) => signs[kind].includes(artifact.kind) && wasThere(artifact)) ?? false;
	return !(own?.status === "not-applicable" && own.assumed !== true) && (shows || detected || declared || withheld || before);
}
/** Kinds whose presence says that there are weights, or data, even if nothing is said of them. */
const signs = {
	weights: [
		"weights",
		"checkpoints",
		"training-code"
	],
	data: ["data"]
};
/** The kinds that are n/a without a sign, and what the sign must be of (DESIGN §6: weights, data and their cards). */
const dependsOn = {
	weights: "weights",
	checkpoints: "weights",
	"model-card": "weights",
	data: "data",
	"data-card": "data"
};
function exemption(scene, stage, requirement) {
	const { input, detections, today } = scene;
	const { kind, when } = requirement;
	if (input.policy.paused) return notRequired("the policy is paused");
	const declared = input.policy.artifacts.find((entry) => entry.kind === kind && entry.notApplicable !== null);
	if (declared?.notApplicable != null) return notRequired(`not applicable: ${declared.notApplicable}`);
	const subject = when === "always" ? dependsOn[kind] : when === "own-data" ? "data" : "weights";
	const detection = detections.get(kind);
	const before = input.previous?.artifacts.find((artifact) => artifact.kind === kind);
	const known = !isShown(detection) && wasThere(before) && before?.standing !== "not-required";
	const assumedAway = when !== "always" || detection?.assumed === true;
	if (subject !== void 0 && assumedAway && !known && !hasSign(scene, subject)) return notRequired(`not applicable (assumed): no sign of own ${subject} in the repository`);
	if (when === "own-weights" && kind !== "weights" && waiversInForce(input.policy, "weights", today).length > 0 && stage.requires.some((other) => other.kind === "weights")) return notRequired("goes with the weights, which are withheld");
	return null;
}
function factsOf(scene, requirement, days) {
	const { kind } = requirement;
	const { policy } = scene.input;
	const detection = scene.detections.get(kind);
	if (detection === void 0) throw new Error(`No detection of ${kind}`);
	const declared = policy.artifacts.some((entry) => entry.kind === kind && entry.gatedReason !== null);
	return {
		detection: seen(scene, detection),
		proofs: scene.proofs.get(kind) ?? [],
		requirement,
		gateExplained: declared || waiversInForce(policy, kind, scene.today).length > 0,
		due: days.due,
		stageBefore: days.before,
		changed: lastChange(scene, detection),
		today: scene.today
	};
}
/** The latest change among the files that show a kind. */
function lastChange(scene, detection) {
	const { changed } = scene.input;
	return detection.evidence.map((evidence) => evidence.path === null ? void 0 : changed?.get(evidence.path)).reduce((last, day) => day !== void 0 && (last === null || day > last) ? day : last, null);
}
/** What was only assumed not to apply is missing once there is a sign that it exists, or when the last report had it. */
function seen(scene, detection) {
	if (detection.assumed !== true) return detection;
	const subject = dependsOn[detection.kind];
	const before = scene.input.previous?.artifacts.find((artifact) => artifact.kind === detection.kind);
	if (wasThere(before)) return {
		...detection,
		status: "missing",
		assumed: false
	};
	return subject !== void 0 && hasSign(scene, subject) ? {
		...detection,
		status: "missing"
	} : detection;
}
/** Shown in the last report, or already missed in it: what was shared once is not forgotten after a day. */
function wasThere(before) {
	return isShown(before) || before?.status === "missing" && before.assumed === false;
}
/** "Safety note first": the note is asked for as soon as the weights are out, whatever the stage's day. */
function comesTooLate(scene, stage, kind) {
	const weights = scene.detections.get("weights")?.status;
	return kind === "safety-note" && (weights === "published" || weights === "gated") && stage.requires.some((other) => other.kind === "weights") && !isShared(scene, "safety-note");
}
function isSoon(scene, stage, requirement, due) {
	if (comesTooLate(scene, stage, requirement.kind)) return true;
	if (waiverEnded(scene.input.policy, requirement.kind, scene.today) !== null) return true;
	return due !== null && addDuration(scene.today, scene.input.policy.report.warnBefore) >= due;
}
function isShown(detection) {
	return detection !== void 0 && (detection.status === "published" || detection.status === "gated" || detection.status === "promised");
}
function namesSomething(entry) {
	return entry.identifiers.length + entry.paths.length + entry.repositories.length > 0;
}
function substitutesText(instead) {
	if (instead.length === 0) return "";
	return `; shared instead: ${instead.filter((substitute) => substitute.met).length} of ${instead.length}`;
}
/** How a kind is judged that no stage requires: as the default policy would. */
function usual(kind) {
	return {
		kind,
		proof: "verified",
		gated: "accept-with-reason",
		when: "always",
		whereSafe: false,
		instead: null,
		completeness: null,
		source: null
	};
}

// src/judge/missing.ts
/** Standings that ask something of somebody. */
function isMissing(standing) {
	return standing !== "met" && standing !== "substituted" && standing !== "not-required";
}
/** Every kind that is required and not met, once, the most urgent first: red, then what is due by date, then what is withheld. */
function missingItems(scene, judged) {
	const seen = /* @__PURE__ */ new Set();
	return judged.map((entry, order) => ({
		entry,
		order,
		urgency: urgency(scene, entry)
	})).sort((a, b) => compare$1(a.urgency, b.urgency) || a.order - b.order).map(({ entry }) => itemOf(scene, entry)).filter((item) => item !== null).filter((item) => !seen.has(item.kind) && seen.add(item.kind));
}
/** Days past due (UTC), for what is overdue; else 0. */
function overdueDays(standing, due, today) {
	return standing === "overdue" && due !== null ? daysBetween(due, today) : 0;
}
const tiers = {
	broken: 0,
	overdue: 0,
	due: 2,
	gated: 2,
	unverifiable: 2,
	waived: 3,
	met: 4,
	substituted: 4,
	"not-required": 4
};
function urgency(scene, { stage, report, due }) {
	const first = comesTooLate(scene, stage, report.kind) ? 1 : tiers[report.standing];
	return [
		Math.min(first, tiers[report.standing]),
		due ?? "9999-99-99",
		report.kind === "safety-note" ? 0 : 1
	];
}
function compare$1(a, b) {
	for (const [i, left] of a.entries()) {
		const right = b[i];
		if (right !== void 0 && left !== right) return left < right ? -1 : 1;
	}
	return 0;
}
function itemOf(scene, { stage, report, due }) {
	const detection = scene.detections.get(report.kind);
	if (detection === void 0 || !isMissing(report.standing)) return null;
	const promise = detection.status === "promised" ? detection.promises[0] : void 0;
	const late = comesTooLate(scene, stage, report.kind);
	const gone = detection.status === "missing" || detection.status === "promised" || detection.status === "not-applicable";
	return {
		kind: report.kind,
		stage: stage.id,
		standing: report.standing,
		due,
		overdueDays: overdueDays(report.standing, due, scene.today),
		saw: late ? `the weights are out already; ${saw(detection, report)}` : saw(detection, report),
		evidence: telling(detection, promise),
		todo: todo(report),
		newFile: gone && report.standing !== "waived" ? newFile(detection) : null,
		promise: promise === void 0 ? null : {
			...pick(promise),
			ageDays: ageDays(promise, scene.today)
		}
	};
}
/** A file to create, unless one of that name stands there already, if only as a placeholder. */
function newFile({ kind, evidence }) {
	const path = catalogue[kind].newFile ?? null;
	return path === null || evidence.some((one) => one.path?.toLowerCase() === path.toLowerCase()) ? null : path;
}
function pick({ path, line, text, due }) {
	return {
		path,
		line,
		text,
		due
	};
}
function ageDays(promise, today) {
	const seen = promise.firstSeen === void 0 ? null : dayOf(promise.firstSeen);
	return seen === null ? null : Math.max(0, daysBetween(seen, today));
}
/** What we saw, in our own words. */
function saw(detection, report) {
	if (report.standing === "waived") return report.because;
	if (detection.status === "promised") return promisedText(detection);
	if (detection.status === "published" || detection.status === "gated") return `${shownText(detection)}: ${report.because}`;
	const ticked = detection.evidence.find((evidence) => evidence.rule.endsWith("/ticked"));
	if (ticked !== void 0) return `${placeText(ticked)} ticks ${pronoun(detection.kind)} off; ${absence[detection.kind]}`;
	const [mention] = detection.promises;
	if (mention !== void 0) return `${placeText(mention)} speaks of ${pronoun(detection.kind)} without a commitment; ${absence[detection.kind]}`;
	const stub = detection.evidence.find((evidence) => evidence.stub === true) ?? detection.evidence.find((evidence) => evidence.note !== void 0);
	return stub === void 0 ? absence[detection.kind] : stubText(stub, detection.kind);
}
/** Something is there, but doesn't count. Most rules say why in their note; in some the note is a heading or a name. */
function stubText(evidence, kind) {
	const { rule, note } = evidence;
	if (note === void 0) return `${placeText(evidence)} is a placeholder or not filled in`;
	if (rule.endsWith("/section")) return `${placeText(evidence)} (“${note}”) is hardly filled in`;
	if (rule.endsWith("/declared-only")) return `${placeText(evidence)} names ${note}; ${absence[kind]}`;
	return `${placeText(evidence)}: ${note}`;
}
function promisedText({ kind, promises }) {
	const [promise] = promises;
	if (promise === void 0) return `promised; ${absence[kind]}`;
	const by = promise.due === null ? "" : ` for ${dayText(promise.due)}`;
	return `${placeText(promise)} promises ${pronoun(kind)}${by}; ${absence[kind]}`;
}
function shownText({ identifiers, evidence }) {
	const [identifier] = identifiers;
	if (identifier !== void 0) return `\`${identifier.replace(/[`\p{Cc}]/gu, "").slice(0, 160)}\``;
	const [first] = evidence;
	return first === void 0 ? "shown" : placeText(first);
}
/** At most five pieces: the promise's own line, then what has a note, then the rest. */
function telling({ evidence }, promise) {
	const atPromise = evidence.filter((one) => promise !== void 0 && one.path === promise.path && one.line === promise.line);
	const noted = evidence.filter((one) => one.note !== void 0);
	return [.../* @__PURE__ */ new Set([
		...atPromise,
		...noted,
		...evidence
	])].slice(0, 5);
}
/** What to do. The plain case is the catalogue's own remedy. */
function todo({ kind, standing, waiver }) {
	switch (standing) {
		case "broken": return "Repair the link, or point it to the right place; it must open without an account";
		case "gated": return `Say why access is gated (\`artifacts: ${kind}: gated-reason\` in the policy file), or open it`;
		case "unverifiable": return "Nothing, if the host is only down; else move it to a host that answers anonymous readers";
		case "waived": {
			const open = waiver?.instead.filter((substitute) => !substitute.met).map((substitute) => catalogue[substitute.kind].title.toLowerCase()) ?? [];
			return open.length === 0 ? "Name what is shared instead (`instead`), or share it" : `Share instead what is still open: ${open.join(", ")}`;
		}
		default: return catalogue[kind].remedy;
	}
}

// src/judge/judge.ts
/**
* Holds what a repository shows, and what the world confirms of it, against the policy on one day (DESIGN §6).
* Pure: the same input gives the same report.
* @throws RangeError when `now` or a duration of the policy is no date or duration; the edges have validated both
*/
function judge(input) {
	const scene = sceneOf(input);
	const clock = startClock(input, scene.proofs.get("preprint") ?? []);
	const days = input.policy.stages.map((stage) => dueDay(stage, clock, input.policy));
	const judged = input.policy.stages.map((stage, i) => stage.requires.map((requirement) => judgeRequirement(scene, stage, requirement, {
		due: days[i] ?? null,
		before: days[i - 1] ?? null
	})));
	const all = judged.flat();
	const stages = input.policy.stages.map(({ id, title }, i) => stageReport({
		id,
		title
	}, judged[i] ?? [], days[i] ?? null, scene.today));
	const report = {
		schema: reportSchemaId,
		tool: {
			name: "default-to-share",
			version: input.toolVersion
		},
		subject: input.subject,
		judgedAt: input.now,
		policy: {
			...input.policy.source,
			notes: [...input.policy.notes, ...notesOf(scene, all)]
		},
		clock,
		artifacts: artifactKinds.map((kind) => reportArtifact(scene, kind, all)),
		stages,
		missing: missingItems(scene, all),
		standing: worst(stages.map((stage) => stage.standing)),
		colour: worstColour(stages.map((stage) => stage.colour)),
		nextDue: all.filter(({ report: { standing } }) => standing === "due").reduce((next, { due }) => earlier(next, due), null),
		contradictions: contradictionsOf(scene),
		unchecked: uncheckedOf(scene, clock),
		anonymous: false
	};
	return isAnonymous(input.policy, input.now) ? withoutNames(report) : report;
}
function sceneOf(input) {
	const today = dayOf(input.now);
	if (today === null) throw new RangeError(`"now" is no date: ${input.now}`);
	const detected = new Map(input.detections.map((detection) => [detection.kind, detection]));
	const detections = new Map(artifactKinds.map((kind) => [kind, detected.get(kind) ?? nothing(kind)]));
	return {
		input,
		today,
		detections,
		proofs: new Map([...detections].map(([kind, detection]) => [kind, withArchive(settleProofs(detection, input), detections, input)]))
	};
}
function nothing(kind) {
	return {
		kind,
		status: "missing",
		alsoPromised: false,
		identifiers: [],
		evidence: [],
		promises: [],
		assumed: true
	};
}
/** An archived copy of the repository archives all that lies in its tree. */
function withArchive(settled, detections, input) {
	const archive = detections.get("archive");
	if (archive === void 0 || !settled.some(({ proof }) => proof.method === "tree" && proof.level === 4)) return settled;
	if (settleProofs(archive, input).find(({ proof }) => proof.state === "archived" && proof.identity !== "mismatch") === void 0) return settled;
	const reason = (text) => `${text}, with an archived copy of the repository`;
	return settled.map((one) => one.proof.method === "tree" ? {
		...one,
		proof: {
			...one.proof,
			state: "archived",
			level: 5,
			reason: reason(one.proof.reason)
		}
	} : one);
}
function stageReport(stage, judged, due, today) {
	const standing = worst(judged.map(({ report }) => report.standing));
	const colours = judged.map(({ report, soon }) => colourOf(report.standing, {
		due,
		soon
	}));
	const late = judged.map(({ report }) => overdueDays(report.standing, due, today));
	return {
		...stage,
		due,
		standing,
		colour: worstColour(colours),
		overdueDays: Math.max(0, ...late),
		requires: judged.map(({ report }) => report)
	};
}
function reportArtifact(scene, kind, judged) {
	const detection = seen(scene, scene.detections.get(kind) ?? nothing(kind));
	const settled = scene.proofs.get(kind) ?? [];
	const own = judged.filter(({ requirement }) => requirement.kind === kind).map(({ report }) => report);
	const standing = worst(own.map((report) => report.standing));
	const because = own.find((report) => report.standing === standing)?.because ?? "not required by the policy";
	return {
		...detection,
		proof: chooseProof(settled, levelWanted(kind, "verified"))?.proof ?? null,
		proofs: settled.map(({ proof }) => proof),
		standing,
		because: kind === "evals" && detection.status === "published" ? `${because}; ${namedText(detection)}` : because
	};
}
/** What makes a number hard to game: harness, model revision and data split by name. */
function namedText({ named }) {
	if (named === void 0) return "whether harness, model revision and data split are named is not known";
	const parts = [
		["harness", named.harness],
		["model revision", named.revision],
		["data split", named.split]
	];
	const list = (wanted) => parts.filter(([, is]) => is === wanted).map(([name]) => name);
	const said = list(true).length === 0 ? "names none of" : `names ${list(true).join(", ")}`;
	return list(false).length === 0 ? said : `${said}${list(true).length === 0 ? "" : ", not"} ${list(false).join(", ")}`;
}
/** What the reader of the policy line must know: pauses, waivers that end soon, what was only assumed not to apply and how to correct it. */
function notesOf(scene, judged) {
	if (scene.input.policy.paused) return ["the policy is paused: nothing is judged"];
	const soon = addDuration(scene.today, scene.input.policy.report.warnBefore);
	const ending = judged.flatMap(({ report }) => report.waiver === void 0 || report.waiver.until > soon ? [] : [{
		kind: report.kind,
		until: report.waiver.until
	}]).map(({ kind, until }) => `the waiver for ${catalogue[kind].title.toLowerCase()} ends on ${dayText(until)}`);
	const assumed = judged.filter(({ report }) => report.because.startsWith("not applicable (assumed)")).map(({ report }) => report.kind);
	const correct = `not asked for, since nothing in the repository speaks of own weights or data: ${[...new Set(assumed)].map((kind) => catalogue[kind].title.toLowerCase()).join(", ")}; to correct this, list them under \`artifacts\` in the policy file`;
	return [...new Set(ending), ...assumed.length === 0 ? [] : [correct]];
}
/** Everything that could not be checked is said: what earlier steps found, then one line for each kind that rests on an old or no answer. */
function uncheckedOf(scene, clock) {
	const lines = [...scene.detections.values()].flatMap(({ kind, status }) => {
		if (status !== "published" && status !== "gated") return [];
		const chosen = chooseProof(scene.proofs.get(kind) ?? [], levelWanted(kind, "verified"));
		if (chosen === null || chosen.askedNow && !chosen.stale && chosen.proof.state !== "unverifiable" && chosen.proof.state !== "unchecked") return [];
		const last = chosen.proof.lastVerified === void 0 ? "never proven" : `last proven on ${dayText(chosen.proof.lastVerified)}`;
		return [`${catalogue[kind].title}: ${chosen.proof.state === "unverifiable" ? chosen.proof.reason : "not checked this time"} (${last})`];
	});
	const undated = clock.start === null ? [`The clock has not started: ${clock.basis}`] : [];
	return [.../* @__PURE__ */ new Set([
		...scene.input.unchecked,
		...lines,
		...undated
	])];
}

// src/engine/first-seen.ts
/**
* Tells when each promise was first seen, where the snapshot has a history at hand (blame, a few processes).
* Promises that history says nothing of stay as they are.
*/
async function withFirstSeen(detections, snapshot) {
	const history = snapshot?.history;
	const lines = detections.flatMap(({ promises }) => promises).flatMap(({ path, line }) => path === null || line === null ? [] : [{
		path,
		line
	}]);
	if (history === void 0 || lines.length === 0) return detections;
	const seen = await history.firstSeen(lines);
	const dated = (promise) => {
		const date = seen.get(`${promise.path}:${promise.line}`);
		return date === void 0 ? promise : {
			...promise,
			firstSeen: date
		};
	};
	return detections.map((detection) => detection.promises.length === 0 ? detection : {
		...detection,
		promises: detection.promises.map(dated)
	});
}

// src/engine/evaluate.ts
/**
* The engine: read → detect → probe → judge, for one line or several.
* Probes run once per identifier, however many lines show it.
* @returns one report per line, in their order
*/
async function evaluate(input) {
	const { lines, policy } = input;
	const examinations = await examine(lines.map(({ views }) => views), policy.artifacts, input.readTogether);
	const claims = lines.flatMap(({ subject }, index) => {
		const found = examinations[index];
		return found === void 0 ? [] : claimsOf(found.detections, {
			title: found.title,
			repository: subject.repository,
			tag: subject.tag
		});
	});
	const silent = isAnonymous(policy, input.now);
	const [proofs, dated] = await Promise.all([prove(claims, silent ? {
		...input.proving,
		offline: true
	} : input.proving), Promise.all(lines.map(({ views }, index) => withFirstSeen(examinations[index]?.detections ?? [], views.head ?? views.tag)))]);
	return lines.map(({ subject, tagDate, previous }, index) => {
		const found = examinations[index];
		return judge({
			subject,
			detections: dated[index] ?? [],
			proofs,
			policy,
			now: input.now,
			toolVersion: version,
			firstRelease: input.firstRelease,
			policyFirstCommit: input.policyFirstCommit,
			firstRun: input.firstRun,
			unchecked: [...input.unchecked, ...found?.gaps ?? []],
			previous,
			tagDate,
			...input.isPublic === null ? {} : { public: input.isPublic }
		});
	});
}

// node_modules/semver/internal/debug.js
var require_debug = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const debug = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {};
	module.exports = debug;
}));

// node_modules/semver/internal/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SEMVER_SPEC_VERSION = "2.0.0";
	const MAX_LENGTH = 256;
	const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || 
	/* istanbul ignore next */ 9007199254740991;
	const MAX_SAFE_COMPONENT_LENGTH = 16;
	const MAX_SAFE_BUILD_LENGTH = 250;
	const WHITESPACE_CHARACTERS = [
		"	",
		"\n",
		"\v",
		"\f",
		"\r",
		" ",
		"\xA0",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		"\u2028",
		"\u2029",
		" ",
		" ",
		"　",
		"﻿"
	];
	const RELEASE_TYPES = [
		"major",
		"premajor",
		"minor",
		"preminor",
		"patch",
		"prepatch",
		"prerelease"
	];
	module.exports = {
		MAX_LENGTH,
		MAX_SAFE_COMPONENT_LENGTH,
		MAX_SAFE_BUILD_LENGTH,
		MAX_SAFE_INTEGER,
		WHITESPACE_CHARACTERS,
		RELEASE_TYPES,
		SEMVER_SPEC_VERSION,
		FLAG_INCLUDE_PRERELEASE: 1,
		FLAG_LOOSE: 2
	};
}));

// node_modules/semver/internal/re.js
var require_re = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH } = require_constants();
	const debug = require_debug();
	exports = module.exports = {};
	const re = exports.re = [];
	const safeRe = exports.safeRe = [];
	const src = exports.src = [];
	const safeSrc = exports.safeSrc = [];
	const t = exports.t = {};
	let R = 0;
	const LETTERDASHNUMBER = "[a-zA-Z0-9-]";
	const safeRegexReplacements = [
		["\\s", 1],
		["\\d", MAX_LENGTH],
		[LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
	];
	const makeSafeRegex = (value) => {
		for (const [token, max] of safeRegexReplacements) value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
		return value;
	};
	const createToken = (name, value, isGlobal) => {
		const safe = makeSafeRegex(value);
		const index = R++;
		debug(name, index, value);
		t[name] = index;
		src[index] = value;
		safeSrc[index] = safe;
		re[index] = new RegExp(value, isGlobal ? "g" : void 0);
		safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
	};
	createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
	createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
	createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
	createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
	createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
	createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
	createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
	createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
	createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
	createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
	createToken("FULL", `^${src[t.FULLPLAIN]}$`);
	createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
	createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
	createToken("GTLT", "((?:<|>)?=?)");
	createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
	createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
	createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
	createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
	createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
	createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("COERCEPLAIN", `(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
	createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
	createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);
	createToken("COERCERTL", src[t.COERCE], true);
	createToken("COERCERTLFULL", src[t.COERCEFULL], true);
	createToken("LONETILDE", "(?:~>?)");
	createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
	exports.tildeTrimReplace = "$1~";
	createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
	createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("LONECARET", "(?:\\^)");
	createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
	exports.caretTrimReplace = "$1^";
	createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
	createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
	createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
	createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
	exports.comparatorTrimReplace = "$1$2$3";
	createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
	createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
	createToken("STAR", "(<|>)?=?\\s*\\*");
	createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
	createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
}));

// node_modules/semver/internal/parse-options.js
var require_parse_options = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const looseOption = Object.freeze({ loose: true });
	const emptyOpts = Object.freeze({});
	const parseOptions = (options) => {
		if (!options) return emptyOpts;
		if (typeof options !== "object") return looseOption;
		return options;
	};
	module.exports = parseOptions;
}));

// node_modules/semver/internal/identifiers.js
var require_identifiers = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const numeric = /^[0-9]+$/;
	const compareIdentifiers = (a, b) => {
		if (typeof a === "number" && typeof b === "number") return a === b ? 0 : a < b ? -1 : 1;
		const anum = numeric.test(a);
		const bnum = numeric.test(b);
		if (anum && bnum) {
			a = +a;
			b = +b;
		}
		return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
	};
	const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
	module.exports = {
		compareIdentifiers,
		rcompareIdentifiers
	};
}));

// node_modules/semver/classes/semver.js
var require_semver = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const debug = require_debug();
	const { MAX_LENGTH, MAX_SAFE_INTEGER } = require_constants();
	const { safeRe: re, t } = require_re();
	const parseOptions = require_parse_options();
	const { compareIdentifiers } = require_identifiers();
	const isPrereleaseIdentifier = (prerelease, identifier) => {
		const identifiers = identifier.split(".");
		if (identifiers.length > prerelease.length) return false;
		for (let i = 0; i < identifiers.length; i++) if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) return false;
		return true;
	};
	var SemVer = class SemVer {
		constructor(version, options) {
			options = parseOptions(options);
			if (version instanceof SemVer) {
				if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) return version;
				else version = version.version;
			} else if (typeof version !== "string") throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
			if (version.length > MAX_LENGTH) throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);
			debug("SemVer", version, options);
			this.options = options;
			this.loose = !!options.loose;
			this.includePrerelease = !!options.includePrerelease;
			const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
			if (!m) throw new TypeError(`Invalid Version: ${version}`);
			this.raw = version;
			this.major = +m[1];
			this.minor = +m[2];
			this.patch = +m[3];
			if (this.major > MAX_SAFE_INTEGER || this.major < 0) throw new TypeError("Invalid major version");
			if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) throw new TypeError("Invalid minor version");
			if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) throw new TypeError("Invalid patch version");
			if (!m[4]) this.prerelease = [];
			else this.prerelease = m[4].split(".").map((id) => {
				if (/^[0-9]+$/.test(id)) {
					const num = +id;
					if (num >= 0 && num < MAX_SAFE_INTEGER) return num;
				}
				return id;
			});
			this.build = m[5] ? m[5].split(".") : [];
			this.format();
		}
		format() {
			this.version = `${this.major}.${this.minor}.${this.patch}`;
			if (this.prerelease.length) this.version += `-${this.prerelease.join(".")}`;
			return this.version;
		}
		toString() {
			return this.version;
		}
		compare(other) {
			debug("SemVer.compare", this.version, this.options, other);
			if (!(other instanceof SemVer)) {
				if (typeof other === "string" && other === this.version) return 0;
				other = new SemVer(other, this.options);
			}
			if (other.version === this.version) return 0;
			return this.compareMain(other) || this.comparePre(other);
		}
		compareMain(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.major < other.major) return -1;
			if (this.major > other.major) return 1;
			if (this.minor < other.minor) return -1;
			if (this.minor > other.minor) return 1;
			if (this.patch < other.patch) return -1;
			if (this.patch > other.patch) return 1;
			return 0;
		}
		comparePre(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.prerelease.length && !other.prerelease.length) return -1;
			else if (!this.prerelease.length && other.prerelease.length) return 1;
			else if (!this.prerelease.length && !other.prerelease.length) return 0;
			let i = 0;
			do {
				const a = this.prerelease[i];
				const b = other.prerelease[i];
				debug("prerelease compare", i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		compareBuild(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			let i = 0;
			do {
				const a = this.build[i];
				const b = other.build[i];
				debug("build compare", i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		inc(release, identifier, identifierBase) {
			if (release.startsWith("pre")) {
				if (!identifier && identifierBase === false) throw new Error("invalid increment argument: identifier is empty");
				if (identifier) {
					const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
					if (!match || match[1] !== identifier) throw new Error(`invalid identifier: ${identifier}`);
				}
			}
			switch (release) {
				case "premajor":
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor = 0;
					this.major++;
					this.inc("pre", identifier, identifierBase);
					break;
				case "preminor":
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor++;
					this.inc("pre", identifier, identifierBase);
					break;
				case "prepatch":
					this.prerelease.length = 0;
					this.inc("patch", identifier, identifierBase);
					this.inc("pre", identifier, identifierBase);
					break;
				case "prerelease":
					if (this.prerelease.length === 0) this.inc("patch", identifier, identifierBase);
					this.inc("pre", identifier, identifierBase);
					break;
				case "release":
					if (this.prerelease.length === 0) throw new Error(`version ${this.raw} is not a prerelease`);
					this.prerelease.length = 0;
					break;
				case "major":
					if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) this.major++;
					this.minor = 0;
					this.patch = 0;
					this.prerelease = [];
					break;
				case "minor":
					if (this.patch !== 0 || this.prerelease.length === 0) this.minor++;
					this.patch = 0;
					this.prerelease = [];
					break;
				case "patch":
					if (this.prerelease.length === 0) this.patch++;
					this.prerelease = [];
					break;
				case "pre": {
					const base = Number(identifierBase) ? 1 : 0;
					if (this.prerelease.length === 0) this.prerelease = [base];
					else {
						let i = this.prerelease.length;
						while (--i >= 0) if (typeof this.prerelease[i] === "number") {
							this.prerelease[i]++;
							i = -2;
						}
						if (i === -1) {
							if (identifier === this.prerelease.join(".") && identifierBase === false) throw new Error("invalid increment argument: identifier already exists");
							this.prerelease.push(base);
						}
					}
					if (identifier) {
						let prerelease = [identifier, base];
						if (identifierBase === false) prerelease = [identifier];
						if (isPrereleaseIdentifier(this.prerelease, identifier)) {
							const prereleaseBase = this.prerelease[identifier.split(".").length];
							if (isNaN(prereleaseBase)) this.prerelease = prerelease;
						} else this.prerelease = prerelease;
					}
					break;
				}
				default: throw new Error(`invalid increment argument: ${release}`);
			}
			this.raw = this.format();
			if (this.build.length) this.raw += `+${this.build.join(".")}`;
			return this;
		}
	};
	module.exports = SemVer;
}));

// node_modules/semver/functions/compare.js
var require_compare = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver();
	const compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
	module.exports = compare;
}));

// node_modules/semver/functions/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver();
	const parse = (version, options, throwErrors = false) => {
		if (version instanceof SemVer) return version;
		try {
			return new SemVer(version, options);
		} catch (er) {
			if (!throwErrors) return null;
			throw er;
		}
	};
	module.exports = parse;
}));

// src/policy/releases.ts
var import_compare = /* @__PURE__ */ __toESM(require_compare(), 1);
var import_parse = /* @__PURE__ */ __toESM(require_parse(), 1);
const unreleased = {
	line: "unreleased",
	tag: null,
	commit: null,
	date: null
};
/** A number of one to four parts, at the start or behind a separator: `v1.0`, `release-1.2.3`, `model-v2`, `pkg@1.0.0`, `olmo-7b-v1.0`. */
const numbers = /(?:^|[-_/@])(v\.?|r|ver|version|rel|release|)(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(?:\.\d{1,9})?(?![\d])/gi;
/** Suffixes that mean "not yet": `-rc.1`, `a1`, `-beta`, `.dev3`, and semver's bare numbers (`1.0.0-0`). Others (`-large`) name a variant. */
const unfinished = /^(?:[-_.]?(?:alpha|beta|rc|pre|preview|prerelease|dev|nightly|snapshot|canary|next|test|wip|draft|a|b|c)(?:$|[-_.+\d])|-\d+(?:$|[.+]))/i;
const movingTag = /^(?:nightly|snapshot|canary|edge|dev|continuous)(?:$|[-_./])/i;
/** Nobody tags longer names; a longer one is a line of its own. */
const tagLimit = 255;
/** A lone number is a version only behind a `v` or as the whole, small tag: `neurips-2023` is a venue, `2024` a year, `-7b` a size. */
function numbersOf(tag) {
	return [...tag.matchAll(numbers)].flatMap((match) => {
		const [text, mark = "", major = "", minor, patch] = match;
		const marked = mark !== "";
		const whole = text === tag && major.length <= 2;
		if (minor === void 0 && !marked && !whole || minor === void 0 && major.length > 4) return [];
		return [{
			core: [
				major,
				minor ?? "0",
				patch ?? "0"
			].map(Number).join("."),
			marked,
			rest: tag.slice(match.index + text.length)
		}];
	});
}
/** Reads a tag as a version: prefixes are dropped and missing parts completed, so that the semver library can order it. */
function readTag(tag) {
	const own = {
		version: null,
		line: tag,
		prerelease: movingTag.test(tag)
	};
	if (tag.length > tagLimit) return own;
	const found = numbersOf(tag);
	const chosen = found.find(({ marked }) => marked) ?? found[0];
	if (chosen === void 0) return own;
	const { core, rest } = chosen;
	const prerelease = own.prerelease || unfinished.test(rest);
	const suffix = prerelease ? `-${rest.replace(/^[-_.]/, "").replace(/([A-Za-z])(\d)/g, "$1.$2")}` : "";
	const version = (0, import_parse.default)(`${core}${suffix}`) ?? (0, import_parse.default)(core);
	return version === null ? own : {
		version: version.version,
		line: `v${version.major}.${version.minor}`,
		prerelease
	};
}
function counts(releases) {
	const included = globMatcher(releases.include);
	const ignored = globMatcher(releases.ignore);
	return (tag) => included(tag) && !ignored(tag) && (releases.prereleases || !readTag(tag).prerelease);
}
/** The release line a tag belongs to; null when the policy does not count the tag (no match, ignored, prerelease). */
function lineOfTag(tag, releases) {
	return counts(releases)(tag) ? readTag(tag).line : null;
}
function byAge(a, b) {
	return b.time - a.time || (a.tag.name < b.tag.name ? -1 : a.tag.name > b.tag.name ? 1 : 0);
}
function newestFirst(a, b) {
	if (a.version !== null && b.version !== null) return (0, import_compare.default)(b.version, a.version) || byAge(a, b);
	return byAge(a, b);
}
/**
* Cuts tags into release lines, newest first: versions by semver (so that a backport is never newer than what it was ported from),
* other tags by date. The two orders meet at the highest version: a tag that is no version leads only if it is younger than that.
* @returns at least one line: `unreleased` where no tag counts
*/
function releaseLines(tags, releases) {
	const wanted = counts(releases);
	const candidates = tags.filter((tag) => wanted(tag.name)).map((tag) => {
		const { version, line } = readTag(tag.name);
		const time = Date.parse(tag.date);
		return {
			tag,
			version,
			line,
			time: Number.isNaN(time) ? 0 : time
		};
	});
	const versions = candidates.filter(({ version }) => version !== null).sort(newestFirst);
	const others = candidates.filter(({ version }) => version === null).sort(newestFirst);
	const top = versions[0]?.time ?? 0;
	const ordered = [
		...others.filter(({ time }) => time > top),
		...versions,
		...others.filter(({ time }) => time <= top)
	];
	const lines = /* @__PURE__ */ new Map();
	for (const { tag, line } of ordered) if (!lines.has(line)) lines.set(line, {
		line,
		tag: tag.name,
		commit: tag.commit,
		date: tag.date
	});
	return lines.size === 0 ? [unreleased] : [...lines.values()];
}

export { policyInForce as i, releaseLines as n, evaluate as r, lineOfTag as t };