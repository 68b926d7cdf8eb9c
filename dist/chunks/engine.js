import { t as __commonJSMin } from "./rolldown-runtime.js";
import { C as earlier, D as rank$2, E as colourOf, Ft as parseIdentifier, Gt as catalogue, Ht as reportSchemaId, Kt as coreKinds, Mt as doiIdentifier, Nt as identifierFromUrl, O as worst, S as daysBetween, Wt as artifactKinds, _ as dueDay, b as dayOf, d as kindsText, f as placeText, h as minimatch, jt as arxivIdentifier, k as worstColour, ln as exec, m as Minimatch, p as pronoun, qt as provedByBytes, u as absence, un as test, v as startClock, w as later$1, x as dayText, y as addDuration } from "./base.js";
import { r as version$1 } from "./version2.js";
import { a as Parser, t as MarkdownItCallable } from "./markup.js";

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
		contradictions: report.contradictions.map(finding$1),
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
		because: plain$2(shown.because)
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
	const because = plain$2(shown.because);
	const source = shown.source?.replace(/minimum of [^·]{1,400}(?= · |$)/g, "the organisation’s minimum") ?? null;
	return waiver === void 0 ? {
		...shown,
		because,
		source
	} : {
		...shown,
		because,
		source,
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
		saw: plain$2(shown.saw),
		evidence: shown.evidence.map(place),
		promise: shown.promise === null ? null : {
			...shown.promise,
			text: ""
		}
	};
}
function finding$1(shown) {
	return {
		...shown,
		text: plain$2(shown.text),
		evidence: shown.evidence.map(place)
	};
}
/** Links, identifiers, quotations and the lab's own words in a sentence of ours. */
function plain$2(text) {
	return text.replace(/^not applicable: .*/s, "not applicable").replace(/"[^"]{0,400}"|“[^”]{0,400}”/g, "(left out)").replace(/\b(?:arXiv|doi|openreview|hf(?:-\w+)?|github(?:-release)?|gdrive|zenodo|modelscope(?:-dataset)?|wandb|swh|url):[^\s`,;)]{1,400}/g, "(left out)").replace(/\bhttps?:\/\/[^\s`,;)]{1,400}/g, "(left out)");
}

// src/judge/proof-choice.ts
/**
* Kinds that live in the repository itself: a file there is the artifact, even when a link stands beside it.
* For the others a file beside a link is only a pointer (a download script is no weights).
*/
const atHome = /* @__PURE__ */ new Set([
	"code",
	"training-code",
	"inference-code",
	"evals",
	"eval-results",
	"model-card",
	"data-card",
	"safety-note",
	"repro",
	"dependencies",
	"license",
	"citation",
	"ablations"
]);
/** Identifiers of one kind that are looked at; projects with more are judged by their first ones. */
const identifiersRead = 50;
/** The rung of the evidence ladder a requirement asks for (DESIGN §6). */
function levelWanted(kind, wanted) {
	switch (wanted) {
		case "declared":
		case "linked": return 2;
		case "verified": return provedByBytes.has(kind) ? 4 : 3;
		case "archived": return 5;
	}
}
/** Less than was asked for: too low a rung, or a document whose identity nobody could confirm. */
function fallsShort(proof, kind, wanted) {
	const identityCounts = levelWanted(kind, wanted) >= 3 && !provedByBytes.has(kind);
	return proof.level < levelWanted(kind, wanted) || identityCounts && proof.identity !== "match";
}
function isPositive(proof) {
	return (proof.state === "verified" || proof.state === "archived") && proof.identity !== "mismatch";
}
function isBroken(proof) {
	return proof.state === "broken" || proof.identity === "mismatch" && proof.state !== "unchecked" && proof.state !== "unverifiable";
}
/**
* All proofs of one kind, in the order of its identifiers; a file of the tree that no identifier names comes last. Identifiers nobody asked about
* take what the previous report knew of them, so that working offline makes no verdict better or worse.
*/
function settleProofs(detection, input) {
	const before = new Map(input.previous?.artifacts.flatMap((artifact) => artifact.proofs).map((proof) => [proof.identifier, proof]) ?? []);
	const named = detection.identifiers.slice(0, identifiersRead).map((identifier) => {
		if (!isOutside$1(identifier)) return treeFile(identifier, detection, input);
		return settle$1(input.proofs.find((proof) => proof.identifier === identifier), before.get(identifier), input);
	}).filter((proof) => proof !== null);
	const tree = named.some(({ proof }) => proof.method === "tree") ? null : treeEvidence(detection);
	return tree?.path == null || detection.status !== "published" ? named : [...named, treeProof(tree.path, tree.place, input)];
}
/**
* The proof that decides: the first that confirms enough, else the first that confirms at all, else the main identifier's.
* @param wanted rung of the ladder that is enough
*/
function chooseProof(proofs, wanted) {
	const positive = proofs.filter((settled) => isPositive(settled.proof));
	return positive.find((settled) => settled.proof.level >= wanted) ?? positive[0] ?? proofs[0] ?? null;
}
/** True when the report before this one had the kind confirmed by the world, or by its own tree. */
function wasShared(before) {
	return before !== void 0 && before.status === "published" && before.proofs.some(isPositive);
}
function settle$1(now, before, input) {
	const proof = now === void 0 || now.state === "unchecked" ? before ?? remembered(now) : now;
	if (proof === void 0) return null;
	const lastGood = [
		now?.lastVerified,
		before?.lastVerified,
		goodAt(now),
		goodAt(before),
		goodAt(remembered(now))
	].map((instant) => instant == null ? null : dayOf(instant)).reduce(later$1, null);
	const fresh = lastGood !== null && addDuration(lastGood, input.policy.report.proofAge) >= (dayOf(input.now) ?? "");
	const askedNow = proof === now && now.state !== "unchecked";
	return {
		proof: lastGood === null ? proof : {
			...proof,
			lastVerified: lastGood
		},
		askedNow,
		lastGood: fresh ? lastGood : null,
		stale: isPositive(proof) && lastGood !== null && !fresh
	};
}
/** An unasked proof that still carries the last answer that decided something. */
function remembered(proof) {
	if (proof?.last === void 0) return proof;
	const { state, at } = proof.last;
	const level = state === "archived" ? 5 : state === "verified" ? Math.max(proof.level, 3) : proof.level;
	return {
		...proof,
		state,
		at,
		level,
		reason: lastAnswer[state] ?? proof.reason
	};
}
/** Why an answer of an earlier run does not confirm; its own words are not kept. */
const lastAnswer = {
	broken: "a stranger could not get it when it was last asked for",
	gated: "access had to be asked for when it was last tried"
};
function goodAt(proof) {
	return proof !== void 0 && isPositive(proof) ? proof.at : null;
}
/** Licences are named by SPDX ids and files by their path: neither lies outside of the repository. */
function isOutside$1(identifier) {
	const parsed = parseIdentifier(identifier);
	return parsed !== null && parsed.scheme !== "file";
}
/** `file:` identifiers name files of the tree; SPDX ids of licences name nothing that could be asked. */
function treeFile(identifier, detection, input) {
	const parsed = parseIdentifier(identifier);
	if (parsed?.scheme !== "file" || detection.status !== "published") return null;
	const shown = detection.evidence.filter((evidence) => evidence.path === parsed.value);
	return shown.some(({ stub }) => stub === true) ? null : treeProof(parsed.value, shown[0]?.place, input);
}
/**
* What lies in the repository's own tree is its own proof: the bytes at this commit, readable by anybody if the repository is public.
* A commit is content-addressed, so this is E4; with an archived copy of the repository it is E5 (the archive is judged on its own).
*/
function treeProof(path, place, input) {
	const open = input.public !== false;
	return {
		proof: {
			identifier: `file:${path}`,
			state: open ? "verified" : "unchecked",
			level: open ? 4 : 2,
			method: "tree",
			at: input.now,
			url: null,
			bytes: null,
			hash: null,
			reason: open ? whereInTree(place, input) : "in the tree, but the repository is private: nobody outside can read it",
			identity: "match",
			backlink: false,
			fragile: false,
			findings: []
		},
		askedNow: true,
		lastGood: null,
		stale: false
	};
}
function treeEvidence(detection) {
	const inTree = detection.evidence.filter((evidence) => evidence.path !== null && evidence.stub !== true);
	const wholeFile = inTree.find((evidence) => evidence.line === null && evidence.url === void 0);
	if (wholeFile !== void 0 && (atHome.has(detection.kind) || !detection.identifiers.some(isOutside$1))) return wholeFile;
	if (atHome.has(detection.kind) && !detection.identifiers.some(isOutside$1)) return inTree[0] ?? null;
	return null;
}
function whereInTree(place, input) {
	if (place === "head") return input.subject.head === null ? "in the tree at this commit" : "in the tree of the default branch";
	if (place === "release") return "in the release";
	return input.subject.tag === null ? "in the tree at this commit" : "in the tree at this tag";
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
			because: `${proof?.identity === "mismatch" ? "points to something else" : "broken"}: ${brokenText(proof)}${asOf(chosen)}`,
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
/** What was had once and can't be had any more is told as such, by whoever knew the day. */
function brokenText(proof) {
	if (proof === null) return "";
	return proof.lastVerified === void 0 || proof.reason.includes("was verified on") ? proof.reason : `${proof.reason}; was verified on ${proof.lastVerified.slice(0, 10)}`;
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
	const each = identifiers.map((identifier) => outcomeOf(only(facts, identifier))).sort((a, b) => rank$2(a.standing) - rank$2(b.standing));
	const decisive = each[Math.min(wanted, each.length) - 1];
	if (decisive === void 0) return absent(facts, "none is shared");
	if (each.length < wanted && rank$2(decisive.standing) <= rank$2("due")) return absent(facts, `${each.length} of ${wanted} are shared`);
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
	return changed >= facts.stageBefore ? outcome : absent(facts, `not renewed for this stage: last changed on ${dayText(changed)}`, "tier/not-renewed");
}
function absent(facts, because, row = "tier") {
	return {
		row,
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
* is enough (`atLeast: 0`, as for training logs). What the policy does not let be withheld (`where-safe: false`) stays waived at best.
*/
function withholdBy(waiver, requirement, isMet) {
	const wanted = requirement.instead;
	const instead = [.../* @__PURE__ */ new Set([...waiver.instead, ...wanted?.of ?? []])].filter((kind) => kind !== requirement.kind).map((kind) => ({
		kind,
		met: isMet(kind)
	}));
	const open = instead.filter((substitute) => !substitute.met).map(({ kind }) => kind);
	const met = instead.filter((substitute) => substitute.met && (wanted === null || wanted.of.includes(substitute.kind))).length;
	const enough = wanted === null ? waiver.instead.length > 0 : met >= wanted.atLeast;
	const named = waiver.instead.filter((kind) => !isMet(kind));
	const counted = wanted === null ? 0 : met + named.filter((kind) => wanted.of.includes(kind)).length;
	const { reason, text, approvedBy, approval, until, renewals } = waiver;
	return {
		standing: requirement.whereSafe && enough && named.length === 0 ? "substituted" : "waived",
		waiver: {
			reason,
			text,
			approvedBy,
			approval,
			until,
			renewals,
			instead
		},
		lacking: {
			refused: !requirement.whereSafe,
			named,
			more: wanted === null ? 0 : Math.max(0, wanted.atLeast - counted),
			of: open.filter((kind) => !named.includes(kind))
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
	const explained = scene.input.policy.artifacts.some((entry) => entry.kind === kind && entry.gatedReason !== null);
	if (status === "published" && main.state === "gated" && !explained) return [{
		kind,
		text: `linked as public, but the host asks for access first`,
		evidence
	}];
	if (status === "gated" && isPositive(main) && main.level >= 4) return [{
		kind,
		text: `described as gated, but it opens without credentials`,
		evidence
	}];
	return [];
}
function withheldYetOut(scene, { kind, status, evidence }) {
	const [waiver] = waiversInForce(scene.input.policy, kind, scene.today);
	if (waiver === void 0 || status !== "published") return [];
	return [{
		kind,
		text: `withheld by a waiver until ${dayText(waiver.until)}, but published`,
		evidence
	}];
}
function notApplicableYetShown(scene, { kind, status, evidence }) {
	if (!scene.input.policy.artifacts.some((entry) => entry.kind === kind && entry.notApplicable !== null) || status === "missing" || status === "not-applicable") return [];
	return [{
		kind,
		text: `not applicable by the policy file, but ${status}`,
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
/**
* It was verified once, and is broken or not shown any more. What stays gone is said in the same words, report after report;
* a broken proof that knows its last good day says so itself.
*/
function gone(scene, { kind, status, evidence }) {
	const { previous } = scene.input;
	const hidden = status === "missing" || status === "promised" || status === "not-applicable";
	const before = previous?.artifacts.find((artifact) => artifact.kind === kind);
	if (!wasShared(before)) {
		const said = previous?.contradictions.find((finding) => finding.kind === kind && finding.text.endsWith(noLongerShown));
		return hidden && said !== void 0 ? [{
			kind,
			text: said.text,
			evidence
		}] : [];
	}
	const known = before?.proofs.find(isPositive);
	const since = known?.at == null ? "" : ` on ${dayText(known.at)}`;
	if (hidden) return [{
		kind,
		text: `was shared${since}${noLongerShown}`,
		evidence
	}];
	const now = chooseProof(scene.proofs.get(kind) ?? [], levelWanted(kind, "verified"))?.proof;
	if (now === void 0 || !isBroken(now) || now.lastVerified !== void 0) return [];
	return [{
		kind,
		text: `was shared${since}, now broken: ${now.reason}`,
		evidence
	}];
}
const noLongerShown = ", no longer shown";

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
	if (withheld !== null && rank$2(withheld.standing) < rank$2(own.standing)) {
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
			row: own.row,
			withheld,
			ended: null,
			soon
		};
	}
	const ended = rank$2(own.standing) === 0 ? null : waiverEnded(input.policy, requirement.kind, today);
	const because = ended === null ? own.because : `${own.because}; ${endedText(ended)}`;
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
		row: own.row,
		withheld: null,
		ended,
		soon
	};
}
function endedText({ until }) {
	return `the waiver ended on ${dayText(until)}`;
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
	const met = instead.filter((substitute) => substitute.met).map(({ kind }) => kind);
	return met.length === 0 ? "; nothing is shared instead yet" : `; shared instead: ${kindsText(met)}`;
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
	})).sort((a, b) => compare(a.urgency, b.urgency) || a.order - b.order).map(({ entry }) => itemOf(scene, entry)).filter((item) => item !== null).filter((item) => !seen.has(item.kind) && seen.add(item.kind));
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
function compare(a, b) {
	for (const [i, left] of a.entries()) {
		const right = b[i];
		if (right !== void 0 && left !== right) return left < right ? -1 : 1;
	}
	return 0;
}
function itemOf(scene, entry) {
	const { stage, report, due, ended } = entry;
	const detection = scene.detections.get(report.kind);
	if (detection === void 0 || !isMissing(report.standing)) return null;
	const promise = detection.status === "promised" ? detection.promises[0] : void 0;
	const late = comesTooLate(scene, stage, report.kind);
	const gone = detection.status === "missing" || detection.status === "promised" || detection.status === "not-applicable";
	const told = saw(detection, report);
	return {
		kind: report.kind,
		stage: stage.id,
		standing: report.standing,
		due,
		overdueDays: overdueDays(report.standing, due, scene.today),
		saw: [
			...late ? ["the weights are out already"] : [],
			told,
			...ended === null || told.endsWith(endedText(ended)) ? [] : [endedText(ended)]
		].join("; "),
		evidence: telling(detection, promise),
		todo: todo$10(entry),
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
	if (rule === "policy/declared") return `the policy file ${note}`;
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
	if (identifier !== void 0) return `\`${identifier.replace(/^file:|[`\p{Cc}]/gu, "").slice(0, 160)}\``;
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
function todo$10({ report: { kind, standing }, row, withheld }) {
	switch (standing) {
		case "broken": return "Repair the link, or point it to the right place; it must open without an account";
		case "gated": return `Say why access is gated (\`artifacts: ${kind}: gated-reason\` in the policy file), or open it`;
		case "unverifiable": return "Nothing, if the host is only down; else move it to a host that answers anonymous readers";
		case "waived": return withheld === null ? catalogue[kind].remedy : substitute(kind, withheld);
		default: return remedies[row] ?? catalogue[kind].remedy;
	}
}
/** Where the thing is there, and only not as it is asked for. */
const remedies = {
	unfilled: "Fill in the sections that are empty",
	"shown/proven-too-little": "Put a copy into a persistent archive, such as Zenodo or Software Heritage",
	"gated/refused": "Open access to everybody: the policy refuses a gate",
	"tier/not-renewed": "Look through it again, and commit what has changed since"
};
/** What makes a waiver as good as met. */
function substitute(kind, { lacking: { refused, named, more, of } }) {
	if (refused) return `Share ${pronoun(kind)}: the policy does not let ${pronoun(kind)} be withheld (\`where-safe\`)`;
	if (named.length === 0 && more === 0) return `Name what is shared instead (\`instead\`), or share ${pronoun(kind)}`;
	const others = more === 0 ? "" : more === of.length ? kindsText(of) : `${more} more of ${kindsText(of)}`;
	if (named.length === 0) return `Share ${others} instead`;
	return `Share ${kindsText(named)} instead${others === "" ? "" : `, and ${others}`}`;
}

// src/judge/notes.ts
/** What the reader of the policy line must know: pauses, what was declared away or is withheld unasked, waivers that end soon, what was only assumed not to apply, and whom to ask. */
function notesOf(scene, judged) {
	if (scene.input.policy.paused) return ["the policy is paused: nothing is judged"];
	const soon = addDuration(scene.today, scene.input.policy.report.warnBefore);
	const ending = judged.flatMap(({ report }) => report.waiver === void 0 || report.waiver.until > soon ? [] : [{
		kind: report.kind,
		until: report.waiver.until
	}]).map(({ kind, until }) => `the waiver for ${catalogue[kind].title.toLowerCase()} ends on ${dayText(until)}`);
	const assumed = judged.filter(({ report }) => report.because.startsWith("not applicable (assumed)")).map(({ report }) => report.kind);
	const names = [...new Set(assumed)].map((kind) => catalogue[kind].title.toLowerCase()).join(", ");
	const ofData = assumed.filter((kind) => kind === "data" || kind === "data-card").length;
	const correct = `not asked for, since nothing in the repository speaks of ${ofData === 0 ? "own weights" : ofData === assumed.length ? "own data" : "own weights or data"}: ${names}; to correct this, list them under \`artifacts\` in the policy file`;
	const { contact } = scene.input.policy;
	return [
		...new Set(ending),
		...declaredAway(scene, judged),
		...gatedWithReason(scene, judged),
		...withheldUnasked(scene, judged),
		...assumed.length === 0 ? [] : [correct],
		...contact === null ? [] : [`whom to ask: ${contact}`]
	];
}
/** What a stage asks for and the policy file declares not applicable: it counts as not required, so the reason is told. */
function declaredAway({ input }, judged) {
	const asked = new Set(judged.map(({ requirement }) => requirement.kind));
	const away = input.policy.artifacts.flatMap(({ kind, notApplicable }) => notApplicable === null || !asked.has(kind) ? [] : [`${catalogue[kind].title.toLowerCase()} (${notApplicable})`]);
	return away.length === 0 ? [] : [`not applicable by the policy file: ${away.join(", ")}`];
}
/** A gate counts as open because of its reason, so the reason is told. */
function gatedWithReason({ input, detections }, judged) {
	const asked = new Set(judged.map(({ requirement }) => requirement.kind));
	return input.policy.artifacts.flatMap(({ kind, gatedReason }) => gatedReason === null || !asked.has(kind) || detections.get(kind)?.status !== "gated" ? [] : [`${catalogue[kind].title.toLowerCase()} behind a gate, by the policy file: ${gatedReason}`]);
}
/** Waivers in force of kinds that no stage asks for: they decide nothing, and say something all the same. */
function withheldUnasked({ input, today }, judged) {
	const asked = new Set(judged.map(({ requirement }) => requirement.kind));
	return input.policy.waivers.filter(({ artifact, until }) => until >= today && !asked.has(artifact)).map(({ artifact, reason, text, until, approvedBy, approval, renewals }) => {
		const granted = [...approvedBy === null ? [] : [`approved by ${approvedBy}, ${approval}`], ...renewals === 0 ? [] : [`renewed ${renewals} time${renewals === 1 ? "" : "s"}`]];
		const why = text === null ? reason : `${reason}, ${text}`;
		const by = granted.length === 0 ? "" : ` (${granted.join("; ")})`;
		return `${catalogue[artifact].title.toLowerCase()} withheld until ${dayText(until)}: ${why}${by}; no stage asks for it`;
	});
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
		before: dayBefore(input.policy.stages, days, i, requirement.kind)
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
		clock: {
			start: clock.start,
			basis: clock.basis,
			adopted: clock.adopted
		},
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
/** When the last stage before this one that asks for the kind fell due; null where none does. What stands between them in the file doesn't count. */
function dayBefore(stages, days, at, kind) {
	const due = days[at] ?? null;
	return stages.map(({ requires }, i) => requires.some((other) => other.kind === kind) ? days[i] ?? null : null).reduce((last, day) => due !== null && day !== null && day < due ? later$1(last, day) : last, null);
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
/** Everything that could not be checked is said: what earlier steps found, then, by reason, the kinds that rest on an old or no answer. */
function uncheckedOf(scene, clock) {
	const byReason = /* @__PURE__ */ new Map();
	for (const { kind, status } of scene.detections.values()) {
		if (status !== "published" && status !== "gated") continue;
		const chosen = chooseProof(scene.proofs.get(kind) ?? [], levelWanted(kind, "verified"));
		if (chosen === null || chosen.askedNow && chosen.proof.state !== "unverifiable" && chosen.proof.state !== "unchecked") continue;
		const last = chosen.proof.lastVerified === void 0 ? "" : ` (last proven on ${dayText(chosen.proof.lastVerified)})`;
		const kinds = byReason.get(chosen.proof.reason) ?? [];
		byReason.set(chosen.proof.reason, [...kinds, `${catalogue[kind].title.toLowerCase()}${last}`]);
	}
	const further = [...scene.detections.values()].flatMap(({ kind, identifiers }) => {
		const asked = new Set((scene.proofs.get(kind) ?? []).map(({ proof }) => proof.identifier));
		const left = identifiers.filter((identifier) => isOutside$1(identifier) && !asked.has(identifier)).length;
		return identifiers.some((identifier) => isOutside$1(identifier) && asked.has(identifier)) && left > 0 ? [`Not asked: ${left} further of ${catalogue[kind].title.toLowerCase()}; the first ones of a kind are`] : [];
	});
	const lines = [...byReason].map(([reason, kinds]) => `Not checked this time: ${kinds.join(", ")}; ${reason.replace(/^not asked: /, "")}`);
	const undated = clock.start === null ? [`The clock has not started: ${clock.basis}`] : [];
	return [.../* @__PURE__ */ new Set([
		...scene.input.unchecked,
		...lines,
		...further,
		...undated
	])];
}

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
/**
* A commit that the archive holds is an archived copy, whether or not the repository speaks of one: adds it to what was detected.
* A commit that it does not hold changes nothing.
*/
function withArchivedCommit(detections, proofs, commit) {
	const identifier = archivedName(commit);
	const proof = proofs.find((candidate) => candidate.identifier === identifier && candidate.state === "archived");
	if (proof === void 0) return detections;
	const evidence = {
		rule: "archive/commit",
		path: null,
		line: null,
		...proof.url === null ? {} : { url: proof.url },
		note: "Software Heritage holds this commit"
	};
	const known = detections.find(({ kind }) => kind === "archive");
	const archive = {
		...known ?? {
			kind: "archive",
			alsoPromised: false,
			promises: []
		},
		status: "published",
		assumed: false,
		identifiers: [.../* @__PURE__ */ new Set([...known?.identifiers ?? [], identifier])],
		evidence: [...known?.evidence ?? [], evidence]
	};
	return known === void 0 ? [...detections, archive] : detections.map((detection) => detection.kind === "archive" ? archive : detection);
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

// src/probe/shape.ts
let pattern$1$57;
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
function number$1(value) {
	return typeof value === "number" && Number.isFinite(value) ? value : void 0;
}
/** Strings of a field that holds one string or a list of them. */
function texts(value) {
	return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === "string" && item !== "");
}
/** `YYYY-MM-DD` of an ISO date or time; undefined for anything else, and for days that no calendar has. */
function day(value) {
	const match = exec(pattern$1$57 ??= /^(\d{4}-\d{2}-\d{2})(?:[T ]|$)/, text(value) ?? "");
	return match?.[1] !== void 0 && dayOfTime(Date.parse(match[1])) === match[1] ? match[1] : void 0;
}
/** The same of milliseconds since 1970; undefined out of range. */
function dayOfTime(milliseconds) {
	const date = new Date(milliseconds);
	return Number.isNaN(date.getTime()) ? void 0 : date.toISOString().slice(0, 10);
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

// src/probe/provider.ts
function wantsBytes(subject) {
	return [...subject.kinds].some((kind) => provedByBytes.has(kind));
}
/** The validator of an answer whose document alone decides the verdict; after a redirect it would belong to another URL. */
function validatorOf(answer) {
	const etag = answer.headers.etag ?? null;
	const lastModified = answer.headers["last-modified"] ?? null;
	if (answer.hops.length > 1 || (etag?.length ?? 0) > 200 || (lastModified?.length ?? 0) > 100) return {};
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
		userAgent: `default-to-share/${options.toolVersion ?? "0"} (+${headerText(options.contact ?? usualContact)})`,
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
			if (!(error instanceof Unanswered)) return settle(subject.identifier, unreadable$1(error), last(subject), options.now());
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
function unreadable$1(error) {
	return {
		state: "unverifiable",
		level: 2,
		method: "https",
		url: null,
		reason: `the answer could not be made sense of (${error instanceof Error ? error.name : "failure"})`
	};
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
/** A contact comes from a policy file, in any writing; a header carries ASCII. */
function headerText(contact) {
	return contact.replace(/[^\x20-\x7e]+/g, "?").slice(0, 200);
}

// src/detect/combine.ts
/** A tag that lacks these lacks them for ever: a later commit does not mend a release (DESIGN §6). */
const boundToTag = /* @__PURE__ */ new Set([
	"code",
	"dependencies",
	"license"
]);
/** What came after the tag, by kind. */
const lateRules = [...boundToTag].map((kind) => ({
	id: `${kind}/not-at-tag`,
	sees: "It is on the default branch, but not in the tagged commit",
	todo: "Tag a new release: a tag never gets what came after it",
	example: "tag: README.md; default branch: README.md and what is asked for",
	counter: "tag and default branch alike"
}));
const places = [
	"head",
	"release",
	"tag"
];
/**
* One release line from up to three looks (DESIGN §6): papers, weights and the rest count wherever they are shown; code, dependencies and
* licence must be in the tagged commit or the release's assets. Of two looks at the same thing the newer speaks; every evidence names its place.
*/
function combine(looks) {
	return artifactKinds.map((kind) => {
		const joined = join$1(kind, places.flatMap((place) => {
			if (place === "head" && looks.tag !== null && boundToTag.has(kind)) return [];
			const detection = looks[place]?.find((one) => one.kind === kind);
			return detection === void 0 ? [] : [placed$1(detection, place)];
		}));
		return boundToTag.has(kind) && looks.tag !== null ? withLatecomer(joined, looks.head) : joined;
	});
}
/** What came after the tag does not count for it; that it is there now is said all the same, with what would help. */
function withLatecomer(detection, head) {
	const late = head?.find((one) => one.kind === detection.kind);
	if (late?.status !== "published" || detection.status === "published" || detection.status === "gated") return detection;
	const first = late.evidence.find((one) => one.stub !== true);
	const evidence = {
		rule: `${detection.kind}/not-at-tag`,
		path: first?.path ?? null,
		line: first?.line ?? null,
		note: "it is on the default branch, but not in the tagged commit: the next release will have it",
		place: "head",
		stub: true
	};
	return {
		...detection,
		evidence: [evidence, ...detection.evidence]
	};
}
function placed$1(detection, place) {
	return {
		...detection,
		evidence: detection.evidence.map((one) => ({
			...one,
			place
		}))
	};
}
/** Out beats promised beats missing; among those that are out the first (newest) look speaks. */
const ranks$1 = {
	published: 3,
	gated: 3,
	promised: 2,
	missing: 1,
	"not-applicable": 1
};
function join$1(kind, seen) {
	const declared = seen.find((one) => one.status === "not-applicable" && one.assumed !== true);
	const best = declared ?? [...seen].sort((a, b) => ranks$1[b.status] - ranks$1[a.status])[0];
	if (best === void 0) return {
		kind,
		status: "missing",
		alsoPromised: false,
		identifiers: [],
		evidence: [],
		promises: [],
		assumed: true
	};
	const rest = seen.filter((one) => one !== best);
	const newest = seen[0] ?? best;
	const { assumed: _assumed, ...kept } = best;
	const completeness = seen.map((one) => one.completeness ?? 0).reduce((a, b) => Math.max(a, b), 0);
	return {
		...kept,
		status: best.status === "not-applicable" && rest.some((one) => one.status === "missing") && declared === void 0 ? "missing" : best.status,
		alsoPromised: (best.status === "published" || best.status === "gated") && newest.promises.length > 0 && seen.some((one) => one.alsoPromised),
		identifiers: distinct([best, ...rest].flatMap((one) => one.identifiers)).slice(0, 200),
		evidence: [best, ...rest].flatMap((one) => one.evidence).slice(0, 60),
		promises: newest.promises.length > 0 ? newest.promises : best.promises,
		...completeness > 0 ? { completeness } : {},
		...seen.every((one) => one.assumed === true) ? { assumed: true } : {}
	};
}
function distinct(identifiers) {
	const seen = /* @__PURE__ */ new Set();
	return identifiers.filter((one) => !seen.has(one.toLowerCase()) && seen.add(one.toLowerCase()));
}

// src/detect/context.ts
/** Shorthand for the usual finding. */
function finding(kind, evidence, identifiers = [], more = {}) {
	return {
		kind,
		found: evidence.some((one) => one.stub !== true),
		identifiers,
		evidence,
		...more
	};
}

// src/detect/files.ts
let pattern$1$56;
let pattern$2$45;
let pattern$3$39;
const vendorFolders = /* @__PURE__ */ new Set([
	"third_party",
	"thirdparty",
	"third-party",
	"3rdparty",
	"3rd_party",
	"vendor",
	"vendors",
	"vendored",
	"external",
	"externals",
	"extern",
	"node_modules",
	"submodules",
	"deps"
]);
/** Files looked at, at most: a listing beyond it is cut (GitHub's own listing ends at 100,000). */
const fileLimit = 1e5;
const indexes = /* @__PURE__ */ new WeakMap();
/** The index of a listing, made once: planning and detection ask for the same. */
function indexFiles(files) {
	const known = indexes.get(files);
	if (known !== void 0) return known;
	const index = makeIndex(files);
	indexes.set(files, index);
	return index;
}
function makeIndex(files) {
	const all = [];
	const submodules = [];
	const known = /* @__PURE__ */ new Map();
	for (const file of files.slice(0, fileLimit)) if (file.type === "commit" || file.mode === "160000") submodules.push(file);
	else all.push(indexFile(file, known));
	const vendored = findVendored(all);
	const own = vendored.length === 0 ? all : all.filter((file) => !isBelow$1(file.path, vendored));
	const byPath = new Map(all.map((file) => [file.path, file]));
	const folders = /* @__PURE__ */ new Map();
	for (const file of own) for (let at = file.path.indexOf("/"); at >= 0; at = file.path.indexOf("/", at + 1)) {
		const folder = file.path.slice(0, at);
		const list = folders.get(folder);
		if (list === void 0) folders.set(folder, [file]);
		else list.push(file);
	}
	return {
		own,
		all,
		submodules,
		vendored,
		get: (path) => byPath.get(clean(path)),
		has: (path) => byPath.has(clean(path)) || folders.has(clean(path)),
		below: (folder) => folder === "" ? own : folders.get(clean(folder)) ?? []
	};
}
const asked = /* @__PURE__ */ new WeakMap();
/**
* Is one of the folders above a file called so? Files of one folder share the answer, so the pattern must be one that stays: a constant of its
* module, not a literal in a function.
*/
function liesBelow(file, folder) {
	let answers = asked.get(folder);
	if (answers === void 0) {
		answers = /* @__PURE__ */ new WeakMap();
		asked.set(folder, answers);
	}
	const known = answers.get(file.folders);
	if (known !== void 0) return known;
	const answer = file.folders.some((name) => test(folder, name));
	answers.set(file.folders, answer);
	return answer;
}
const atRoot = [];
function indexFile(file, known) {
	const slash = file.path.lastIndexOf("/");
	const name = file.path.slice(slash + 1);
	const lower = name.toLowerCase();
	const dot = lower.lastIndexOf(".");
	return {
		path: file.path,
		name,
		lower,
		folders: slash < 0 ? atRoot : foldersOf(file.path.slice(0, slash), known),
		extension: dot > 0 ? lower.slice(dot + 1) : "",
		size: file.size,
		symlink: file.mode === "120000"
	};
}
function foldersOf(path, known) {
	const before = known.get(path);
	if (before !== void 0) return before;
	const folders = path.toLowerCase().split("/");
	known.set(path, folders);
	return folders;
}
function clean(path) {
	return path.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
}
/** First letters of the names below: most files are told by them. */
const mayStand = /* @__PURE__ */ new Set("lcrsp");
/** Folders that say so by their name, and those that carry another project's own licence and README with source beside them. */
function findVendored(files) {
	const roots = /* @__PURE__ */ new Set();
	const licensed = /* @__PURE__ */ new Map();
	for (const file of files) {
		if (file.folders.length === 0) continue;
		const at = file.folders.findIndex((folder) => vendorFolders.has(folder));
		if (at >= 0) roots.add(file.path.split("/").slice(0, at + 1).join("/"));
		if (!mayStand.has(file.lower[0] ?? "")) continue;
		const license = test(pattern$1$56 ??= /^(?:licen[cs]e|copying)(?:\.|$)/, file.lower);
		const readme = test(pattern$2$45 ??= /^readme(?:\.|$)/, file.lower);
		const setup = test(pattern$3$39 ??= /^(?:setup\.py|pyproject\.toml|contributing\.md|changelog\.md)$/, file.lower);
		if (!license && !readme && !setup) continue;
		const folder = file.path.slice(0, file.path.lastIndexOf("/"));
		const seen = licensed.get(folder) ?? {
			license: false,
			readme: false,
			setup: false
		};
		licensed.set(folder, {
			license: seen.license || license,
			readme: seen.readme || readme,
			setup: seen.setup || setup
		});
	}
	const rootSource = files.filter((file) => file.folders.length === 0).length;
	for (const [folder, seen] of licensed) if (rootSource > 0 && seen.license && seen.readme && seen.setup) roots.add(folder);
	return [...roots].sort();
}
function isBelow$1(path, roots) {
	return roots.some((root) => path.startsWith(`${root}/`));
}

// src/detect/document/bibtex.ts
const entryHead = /@(article|inproceedings|conference|proceedings|misc|techreport|report|unpublished|book|inbook|incollection|phdthesis|mastersthesis|thesis|software|online|manual|dataset|electronic|preprint)\s*[{(]\s*([^\s,{}"=]{0,200})\s*,?/gi;
const entryLimit = 16384;
/** @param text any text, lines separated by `\n` */
function findBibEntries(text) {
	const result = [];
	let countedTo = 0;
	let line = 0;
	entryHead.lastIndex = 0;
	for (let match = exec(entryHead, text); match !== null && result.length < 500; match = exec(entryHead, text)) {
		for (; countedTo < match.index; countedTo += 1) if (text[countedTo] === "\n") line += 1;
		const start = match.index + match[0].length;
		const end = entryEnd(text, start);
		result.push({
			type: (match[1] ?? "").toLowerCase(),
			key: match[2] ?? "",
			fields: readFields(text.slice(start, end)),
			line
		});
		entryHead.lastIndex = Math.max(start, end);
	}
	return result;
}
/** Where the entry's braces close, or where the next entry starts when they never do. */
function entryEnd(text, start) {
	let depth = 1;
	const last = Math.min(text.length, start + entryLimit);
	for (let at = start; at < last; at += 1) {
		const char = text[at];
		if (char === "\\") at += 1;
		else if (char === "{") depth += 1;
		else if (char === "}") {
			depth -= 1;
			if (depth === 0) return at;
		} else if (char === "@" && text[at - 1] === "\n") return at;
	}
	return last;
}
const fieldHead = /(?:^|[,\n{}"])[ \t]*([A-Za-z][\w-]{1,30})\s*=\s*/g;
function readFields(body) {
	const fields = /* @__PURE__ */ new Map();
	fieldHead.lastIndex = 0;
	for (let match = exec(fieldHead, body); match !== null; match = exec(fieldHead, body)) {
		const start = match.index + match[0].length;
		const end = valueEnd(body, start);
		const name = (match[1] ?? "").toLowerCase();
		if (!fields.has(name)) fields.set(name, plainValue(body.slice(start, end)));
		fieldHead.lastIndex = Math.max(end, start);
	}
	return fields;
}
function valueEnd(body, start) {
	const open = body[start];
	if (open === "\"") {
		let depth = 0;
		for (let at = start + 1; at < body.length; at += 1) if (body[at] === "{") depth += 1;
		else if (body[at] === "}") depth -= 1;
		else if (body[at] === "\"" && depth <= 0 && body[at - 1] !== "\\") return at + 1;
		return body.length;
	}
	if (open === "{") {
		let depth = 0;
		for (let at = start; at < body.length; at += 1) if (body[at] === "\\") at += 1;
		else if (body[at] === "{") depth += 1;
		else if (body[at] === "}") {
			depth -= 1;
			if (depth === 0) return at + 1;
		}
		return body.length;
	}
	let at = start;
	while (at < body.length && body[at] !== "," && body[at] !== "\n") at += 1;
	return at;
}
function plainValue(raw) {
	return raw.replace(/^[\s{"]+|[\s}",]+$/g, "").replace(/\\[a-zA-Z]+\s?|\\./g, "").replace(/[{}$]/g, "").replace(/~/g, " ").replace(/\s+/g, " ").trim();
}

// src/detect/document/bare-links.ts
let pattern$1$55;
let pattern$2$44;
const address = /(?:https?|gs|s3|ftp):\/\/[^\s<>"'`{}|\\^，。；、）】」》]{3,2000}/gi;
/** Addresses in running text or code, without the punctuation that follows them. Linear. */
function bareLinks(text) {
	const result = [];
	for (const match of text.matchAll(address)) result.push({
		href: trimAddress(match[0]),
		offset: match.index
	});
	return result;
}
/** Drops closing punctuation; a closing bracket stays only when the address opens it. */
function trimAddress(raw) {
	let end = raw.length;
	let open = 0;
	if (test(pattern$1$55 ??= /[()[\]]/, raw)) for (const char of raw) open += char === "(" || char === "[" ? 1 : char === ")" || char === "]" ? -1 : 0;
	while (end > 0) {
		const last = raw[end - 1] ?? "";
		if ((last === ")" || last === "]") && open < 0) {
			open += 1;
			end -= 1;
		} else if (test(pattern$2$44 ??= /[.,;:!?*_~]/, last)) end -= 1;
		else break;
	}
	const cut = raw.slice(0, end);
	const bracket = cut.search(/\]\(|\)\[|\)\]/);
	return bracket < 0 ? cut : cut.slice(0, bracket);
}

// src/detect/document/limits.ts
/** Bounds of reading one document. Beyond them a file is cut and says so; nothing a README for people has. */
/** Characters of one document that are read: GitHub itself shows no more of a README (500 KiB). */
const documentLimit = 512e3;
/** Lines of one document that are read. */
const lineLimit = 12e3;
/** A longer line is not parsed as markup, only searched for links: it can't be prose, and may be an attack on the parser. */
const longLine = 8192;
/** Inline text with more brackets, tags and emphasis marks than this is only searched for links. */
const markLimit = 1500;
/** Links kept of one document. */
const linkLimit = 12e3;

// src/detect/document/open-text.ts
let pattern$1$54;
let pattern$2$43;
let pattern$3$38;
let pattern$4$27;
function openText(start) {
	return {
		...start,
		endLine: start.line,
		parts: [],
		length: 0,
		marks: [{
			offset: 0,
			line: start.line
		}],
		links: [],
		task: null,
		struck: false,
		cells: [],
		cellParts: [],
		header: false,
		plain: false
	};
}
/** Adds a piece with its white space folded; remembers where it stands. Returns what was added. */
function addText(target, text, line, bold) {
	let folded = test(pattern$1$54 ??= /[^\S\n ]| {2}/, text) ? text.replace(/[^\S\n]+/g, " ") : text;
	const last = target.parts[target.parts.length - 1] ?? "\n";
	if (test(pattern$2$43 ??= /\s$/, last)) folded = folded.replace(/^ +/, "");
	if (folded === "") return "";
	if (target.marks[target.marks.length - 1]?.line !== line) target.marks.push({
		offset: target.length,
		line
	});
	target.parts.push(folded);
	if (target.kind === "row") target.cellParts.push(folded);
	if (!bold && test(pattern$3$38 ??= /[^\s:]/, folded)) target.plain = true;
	target.length += folded.length;
	target.endLine = Math.max(target.endLine, line);
	return folded;
}
function finishCell(target) {
	const cell = target.cells[target.cells.length - 1];
	if (cell !== void 0 && cell.text === "") cell.text = target.cellParts.join("").trim();
}
/** A short line that is all bold works as a heading. */
function isBoldLine(target, text) {
	return !target.plain && target.parent === null && target.links.length === 0 && text.length < 80 && text.length > 2 && !test(pattern$4$27 ??= /[.!?]$/, text);
}
/** The closed block, its section still to be told. */
function closedBlock(target, text, more) {
	return {
		index: target.index,
		kind: target.kind,
		section: 0,
		line: target.line,
		endLine: Math.max(target.endLine, target.line),
		text,
		marks: target.marks,
		task: target.task,
		depth: target.depth,
		parent: target.parent,
		lead: target.lead,
		cells: target.cells,
		header: [],
		row: 0,
		language: null,
		quoted: false,
		struck: target.struck && text === "",
		...more
	};
}
/** Marks of a text that keeps its lines. */
function lineMarks(text, line) {
	const marks = [];
	let offset = 0;
	for (const [index, part] of text.split("\n").entries()) {
		marks.push({
			offset,
			line: line + index
		});
		offset += part.length + 1;
	}
	return marks;
}
/** Line at an offset. */
function lineOf(marks, offset) {
	let low = 0;
	let high = marks.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((marks[middle]?.offset ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return marks[low]?.line ?? 1;
}
/** Addresses in a block's text that no written link covers. */
function bareLinksOf(target, text, make) {
	if (!text.includes("://")) return [];
	const found = [];
	let next = 0;
	let cell = -1;
	for (const bare of bareLinks(text)) {
		while (next < target.links.length && endOf(target.links[next]) <= bare.offset) next += 1;
		const covering = target.links[next];
		if (covering !== void 0 && covering.offset <= bare.offset) continue;
		if (found.length >= 12e3) break;
		while ((target.cells[cell + 1]?.offset ?? Number.POSITIVE_INFINITY) <= bare.offset) cell += 1;
		found.push({
			...make(bare.href, lineOf(target.marks, bare.offset), bare.offset),
			cell: target.kind === "row" ? cell : -1
		});
	}
	return found;
}
function endOf(link) {
	return link === void 0 ? 0 : link.offset + link.text.length;
}

// src/detect/document/sentences.ts
let pattern$1$53;
let pattern$2$42;
let pattern$3$37;
/** Splits plain text into sentences with their offsets: Latin and CJK full stops, bullets of running text, hard breaks. Linear. */
function splitSentences(text) {
	const result = [];
	let start = 0;
	const push = (end) => {
		const raw = text.slice(start, end);
		const trimmed = raw.trim();
		if (trimmed !== "") result.push({
			text: trimmed,
			offset: start + raw.indexOf(trimmed[0] ?? "")
		});
		start = end;
	};
	for (let at = 0; at < text.length; at += 1) {
		const char = text[at];
		if (char === "\n" || char === "。" || char === "！" || char === "？" || char === "；") push(at + 1);
		else if ((char === "." || char === "!" || char === "?") && endsSentence(text, start, at)) push(at + 1);
	}
	push(text.length);
	return result;
}
const abbreviations = /* @__PURE__ */ new Set([
	"e.g",
	"i.e",
	"etc",
	"al",
	"vs",
	"fig",
	"figs",
	"sec",
	"eq",
	"tab",
	"no",
	"vol",
	"dr",
	"prof",
	"mr",
	"ms",
	"st",
	"approx",
	"resp",
	"cf",
	"ref",
	"refs",
	"proc",
	"jan",
	"feb",
	"mar",
	"apr",
	"jun",
	"jul",
	"aug",
	"sep",
	"sept",
	"oct",
	"nov",
	"dec"
]);
const isLetterOrStop = (code) => code >= 97 && code <= 122 || code >= 65 && code <= 90 || code === 46;
function endsSentence(text, start, at) {
	const next = text[at + 1];
	if (next === void 0) return true;
	if (next !== " " && !test(pattern$1$53 ??= /[)"'”’\]*]/, next)) return false;
	if (text[at] !== ".") return true;
	let from = at;
	while (from > start && at - from < 12 && isLetterOrStop(text.charCodeAt(from - 1))) from -= 1;
	const word = text.slice(from, at).toLowerCase();
	if (abbreviations.has(word) || test(pattern$2$42 ??= /^[a-z]$/, word)) return false;
	const rest = text.slice(at + 1, at + 4).trimStart();
	return !test(pattern$3$37 ??= /^[a-z]/, rest) || word.length > 2;
}

// src/detect/document/assemble.ts
/** Sentences of all blocks but code, cell by cell in tables. */
function readSentences(blocks) {
	const result = [];
	for (const block of blocks) {
		if (block.kind === "code") continue;
		const cells = block.kind === "row" && block.cells.length > 0 ? block.cells : [{
			text: block.text,
			line: block.line,
			offset: 0
		}];
		for (const [index, cell] of cells.entries()) for (const part of splitSentences(cell.text)) {
			const offset = cell.offset + part.offset;
			const line = lineOf(block.marks, offset);
			result.push({
				text: part.text,
				line,
				section: block.section,
				block: block.index,
				cell: block.kind === "row" ? index : -1,
				offset
			});
		}
	}
	return result;
}
/** BibTeX entries wherever they stand, each with its section. */
function readBibtex(lines, sections) {
	if (!lines.some((line) => line.includes("@"))) return [];
	const result = [];
	let section = 0;
	for (const entry of findBibEntries(lines.join("\n"))) {
		while (section + 1 < sections.length && (sections[section + 1]?.line ?? 0) <= entry.line + 1) section += 1;
		result.push({
			type: entry.type,
			key: entry.key,
			fields: entry.fields,
			line: entry.line + 1,
			section
		});
	}
	return result;
}

// src/detect/document/outline.ts
/** Lines at the top of a document that count as its head, where badges and paper links stand. */
const headLines = 70;
function createOutline(blocks) {
	const first = {
		index: 0,
		level: 0,
		heading: "",
		path: [],
		parent: null,
		line: 1,
		endLine: 1
	};
	const sections = [first];
	const items = [];
	const leads = [];
	let headings = 0;
	const current = () => sections[sections.length - 1] ?? first;
	const item = () => items[items.length - 1] ?? null;
	const lead = () => {
		for (let index = blocks.length - 1; index >= 0 && index > blocks.length - 8; index -= 1) {
			const kind = blocks[index]?.kind;
			if (kind === "paragraph" || kind === "heading" || kind === "item" && leads.length > 0) return index;
		}
		return null;
	};
	return {
		sections,
		current,
		startSection: (level, heading, line) => {
			if (heading === "") return;
			if (level <= 6) headings += 1;
			let parent = current();
			while (parent !== void 0 && parent.level >= level) parent = parent.parent === null ? void 0 : sections[parent.parent];
			const path = [...(parent?.path ?? []).slice(-8), heading];
			sections.push({
				index: sections.length,
				level,
				heading,
				path,
				parent: parent?.index ?? null,
				line,
				endLine: line
			});
		},
		inHead: (line) => headings <= 1 && line <= headLines,
		enterList: () => {
			leads.push(item()?.index ?? lead());
		},
		leaveList: () => {
			leads.pop();
			while ((item()?.depth ?? 0) > leads.length) items.pop();
		},
		enterItem: (index, depth) => {
			items.push({
				index,
				depth
			});
		},
		leaveItem: () => {
			while (items.length > 0 && (item()?.depth ?? 0) >= leads.length) items.pop();
		},
		listDepth: () => leads.length,
		listLead: () => leads[leads.length - 1] ?? null,
		item,
		lead
	};
}

// src/detect/document/builder.ts
function createBuilder() {
	const blocks = [];
	const links = [];
	const outline = createOutline(blocks);
	const tables = [];
	let open = null;
	let link = null;
	let bold = 0;
	let struck = 0;
	let quoted = false;
	/** The open block, told to the compiler afresh: closures change it. */
	const now = () => open;
	const start = (kind, line, level = 0) => {
		close(line);
		const item = outline.item();
		const isItem = kind === "item";
		const depth = isItem ? outline.listDepth() : item?.depth ?? 0;
		open = openText({
			kind,
			level,
			line,
			index: blocks.length,
			depth,
			parent: item?.index ?? null,
			lead: isItem ? outline.listLead() : null
		});
		return open;
	};
	const append = (text, line) => {
		if (open === null && text.trim() === "") return;
		const target = now() ?? start("paragraph", line);
		if (struck === 0) {
			const added = addText(target, text, line, bold > 0);
			if (added !== "") link?.parts.push(added);
		} else if (text.trim() !== "") target.struck = true;
	};
	const makeLink = (kind, href, line, offset) => {
		const address = href.trim().slice(0, 4096);
		return {
			href: address,
			text: address,
			kind,
			image: null,
			line,
			section: 0,
			block: 0,
			offset,
			cell: -1,
			inHead: outline.inHead(line)
		};
	};
	const keepLink = (kind, href, text, line, offset, image) => {
		if (links.length + (now()?.links.length ?? 0) >= 12e3) return;
		const target = now() ?? start("paragraph", line);
		const cell = target.kind === "row" ? target.cells.length - 1 : -1;
		target.links.push({
			...makeLink(kind, href, line, offset),
			text: text.trim().slice(0, 400),
			image,
			cell
		});
	};
	const endLink = () => {
		if (link === null) return;
		const { href, line, offset, image, alternative, parts } = link;
		link = null;
		const text = parts.join("");
		keepLink("link", href, text.trim() === "" ? alternative : text, line, offset, image);
	};
	/** Ends the open block; its text, and the addresses in it, are settled. */
	const settle = (target) => {
		endLink();
		open = null;
		struck = 0;
		bold = 0;
		const text = target.parts.join("").trimEnd();
		target.links.push(...bareLinksOf(target, text, (href, line, offset) => makeLink("bare", href, line, offset)));
		return text;
	};
	const push = (block, found) => {
		const section = outline.current();
		block.section = section.index;
		block.quoted = quoted;
		blocks.push(block);
		section.endLine = Math.max(section.endLine, block.endLine);
		for (const one of found.slice(0, Math.max(0, linkLimit - links.length))) {
			one.block = block.index;
			one.section = section.index;
			links.push(one);
		}
	};
	const close = (line) => {
		const target = now();
		if (target === null) return;
		const text = settle(target);
		if (text === "" && target.links.length === 0 && !target.struck && target.kind !== "item") return;
		const asHeading = target.kind === "paragraph" && isBoldLine(target, text);
		const kind = asHeading ? "heading" : target.kind;
		if (kind === "heading") outline.startSection(asHeading ? 7 : target.level, text.replace(/:$/, ""), target.line);
		push(closedBlock(target, text, {
			kind,
			endLine: Math.max(target.endLine, Math.min(line, target.endLine + 1))
		}), target.links);
		if (kind === "item") outline.enterItem(target.index, target.depth);
	};
	const closeRow = (line) => {
		const target = now();
		if (target?.kind !== "row") {
			close(line);
			return;
		}
		endLink();
		finishCell(target);
		const text = settle(target);
		if (text === "" && target.links.length === 0) return;
		const table = tables[tables.length - 1] ?? {
			header: [],
			rows: 0,
			lead: null
		};
		if (table.rows === 0 && (target.header || target.cells.length > 1)) table.header = target.cells.map((cell) => cell.text);
		const row = table.rows === 0 && target.header ? 0 : Math.max(1, table.rows);
		table.rows += 1;
		push(closedBlock(target, text, {
			lead: table.lead,
			header: table.header,
			row,
			struck: false
		}), target.links);
	};
	/** Ends what is open unless it is a table row, which only its table ends. */
	const closeText = (line) => {
		const target = now();
		if (target !== null && target.kind !== "row") close(line ?? target.endLine);
	};
	const addCode = (language, text, line) => {
		closeText(line);
		if (now() !== null) {
			append(text, line);
			return;
		}
		const marks = lineMarks(text, line);
		const item = outline.item();
		const target = openText({
			kind: "code",
			level: 0,
			line,
			index: blocks.length,
			depth: item?.depth ?? 0,
			parent: item?.index ?? null,
			lead: outline.lead()
		});
		const found = bareLinks(text).map((bare) => makeLink("code", bare.href, lineOf(marks, bare.offset), bare.offset));
		push(closedBlock(target, text, {
			marks,
			language,
			endLine: Math.max(line, line + marks.length - 1)
		}), found);
	};
	return {
		startHeading: (level, line) => {
			start("heading", line, level);
		},
		startParagraph: (line) => {
			const target = now();
			if (target?.kind === "row" || target?.kind === "item" && target.parts.length === 0) return;
			start("paragraph", line);
		},
		startItem: (line) => {
			start("item", line);
		},
		endBlock: closeText,
		enterList: () => {
			closeText(now()?.line);
			outline.enterList();
		},
		leaveList: () => {
			closeText();
			outline.leaveList();
		},
		leaveItem: () => {
			closeText();
			outline.leaveItem();
		},
		startTable: () => {
			close(now()?.endLine ?? 1);
			tables.push({
				header: [],
				rows: 0,
				lead: outline.lead()
			});
		},
		endTable: () => {
			if (now()?.kind === "row") closeRow(now()?.endLine ?? 1);
			tables.pop();
		},
		startRow: (line) => {
			if (now()?.kind === "row") closeRow(line);
			start("row", line);
		},
		startCell: (line, header) => {
			const current = now();
			const target = current?.kind === "row" ? current : start("row", line);
			endLink();
			finishCell(target);
			if (target.cells.length > 0) append(" | ", line);
			target.cellParts = [];
			target.header ||= header;
			target.cells.push({
				text: "",
				line,
				offset: target.length
			});
		},
		endCell: () => {
			endLink();
			const target = now();
			if (target?.kind === "row") finishCell(target);
		},
		endRow: closeRow,
		setQuoted: (value) => {
			quoted = value;
		},
		code: addCode,
		text: append,
		bold: (value) => {
			bold = Math.max(0, bold + (value ? 1 : -1));
		},
		codeSpan: append,
		hardBreak: (line) => {
			const target = now();
			if (target !== null) append(target.kind === "row" ? " " : "\n", line);
		},
		startLink: (href, line) => {
			endLink();
			link = {
				href,
				line,
				offset: (now() ?? start("paragraph", line)).length,
				parts: [],
				image: null,
				alternative: ""
			};
		},
		endLink,
		image: (source, alternative, line) => {
			if (link === null) keepLink("image", source, alternative, line, now()?.length ?? 0, null);
			else {
				link.image ??= source.slice(0, 4096);
				if (link.alternative === "") link.alternative = alternative;
			}
		},
		iframe: (source, line) => keepLink("iframe", source, "", line, now()?.length ?? 0, null),
		strike: (value) => {
			struck = Math.max(0, struck + (value ? 1 : -1));
		},
		task: (state) => {
			const target = now();
			if (target?.kind === "item") target.task = state;
		},
		finish: (details) => {
			closeRow(now()?.endLine ?? 1);
			const title = outline.sections.find((section) => section.index > 0)?.heading ?? null;
			const { sections } = outline;
			return {
				...details,
				title,
				sections,
				blocks,
				links,
				sentences: readSentences(blocks),
				bibtex: readBibtex(details.lines, sections)
			};
		}
	};
}

// src/detect/document/comments.ts
let pattern$1$52;
let pattern$2$41;
let pattern$3$36;
/**
* Blanks out what a reader never sees: HTML comments and `[comment]: <> (…)` lines. Lines keep their numbers.
* Code fences and code spans are left alone. One pass, linear.
*/
function blankComments(lines) {
	const lastEnd = lines.findLastIndex((line) => line.includes("-->"));
	const result = [];
	let fence = null;
	let open = false;
	for (const [index, line] of lines.entries()) {
		if (!open) {
			const mark = line.includes("```") || line.includes("~~~") ? exec(pattern$1$52 ??= /^ {0,3}(`{3,}|~{3,})/, line)?.[1] : void 0;
			if (fence !== null || mark !== void 0) {
				if (fence === null) fence = mark ?? null;
				else if (mark?.startsWith(fence) && line.trim() === mark) fence = null;
				result.push(line);
				continue;
			}
			if (line.includes("]:") && test(pattern$2$41 ??= /^ {0,3}\[(?:comment|\/\/|_)\]:\s*(?:<>|#)/i, line)) {
				result.push("");
				continue;
			}
		}
		const blanked = blankLine(line, open, index <= lastEnd);
		open = blanked.open;
		result.push(blanked.text);
	}
	return result;
}
/** A comment that never ends hides the rest only where a block starts with it; elsewhere Markdown shows it as text. */
function blankLine(line, openBefore, endsLater) {
	let open = openBefore;
	let text = "";
	let at = 0;
	let ticks = 0;
	while (at <= line.length) {
		if (open) {
			const end = line.indexOf("-->", at);
			if (end < 0) return {
				text,
				open
			};
			open = false;
			at = end + 3;
			continue;
		}
		const start = line.indexOf("<!--", at);
		if (start < 0) return {
			text: text + line.slice(at),
			open
		};
		for (let index = at; index < start; index += 1) if (line[index] === "`") ticks += 1;
		const shown = ticks % 2 === 1 || !endsLater && line.slice(0, start).trim() !== "";
		text += line.slice(at, shown ? start + 4 : start);
		at = start + 4;
		const empty = exec(pattern$3$36 ??= /^-?>/, line.slice(at, at + 2));
		if (shown) continue;
		if (empty === null) open = true;
		else at += empty[0].length;
	}
	return {
		text,
		open
	};
}

// src/detect/document/fields.ts
let pattern$1$51;
let pattern$2$40;
let pattern$3$35;
const key = /^(?:"([^"]{1,100})"|'([^']{1,100})'|([A-Za-z_][\w.-]{0,99}))\s*:(?:\s+(.*))?$/;
/**
* Reads what stands at the top level of YAML in block style, as CITATION.cff and the front matter of hub cards are written: texts plain, quoted,
* folded or over several lines, and lists of texts. Everything below the top level is passed over, which is why this is not the YAML library:
* loading and warming that up costs more than all other reading of a repository. Linear; never throws.
*/
function topLevelFields(text) {
	const fields = Object.create(null);
	const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
	let at = 0;
	while (at < lines.length) {
		const line = lines[at] ?? "";
		at += 1;
		if (line.startsWith("...")) break;
		const match = exec(key, line.trimEnd());
		if (match === null) continue;
		const start = at;
		while (at < lines.length && belongs(lines[at] ?? "")) at += 1;
		const name = match[1] ?? match[2] ?? match[3] ?? "";
		fields[name] = readValue(match[4] ?? "", lines.slice(start, at));
	}
	return fields;
}
/** Indented, empty, or an item of a list that stands as far left as its key. */
const belongs = (line) => line === "" || test(pattern$1$51 ??= /^(?:\s|-\s|-$)/, line);
function readValue(first, rest) {
	const head = withoutComment(first);
	if (test(pattern$2$40 ??= /^[|>][-+\d]*$/, head)) return rest.map((line) => line.trim()).join(" ").trim();
	if (head.startsWith("[")) return flowItems([head, ...rest.map(withoutComment)].join(" "));
	const body = rest.map(withoutComment).filter((line) => line !== "");
	if (head !== "") return plain$1([head, ...body].join(" "));
	if (body[0]?.startsWith("-") === true) return body.filter((line) => line.startsWith("-")).map((line) => plain$1(line.slice(1).trim()));
	return body.length > 0 && !test(key, body[0] ?? "") ? plain$1(body.join(" ")) : "";
}
/** A comment begins behind white space; inside quotes there is none. */
function withoutComment(line) {
	const text = line.trim();
	if (text.startsWith("#")) return "";
	const quoted = exec(pattern$3$35 ??= /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/, text)?.[0];
	if (quoted !== void 0) return quoted;
	const comment = text.search(/\s#/);
	return comment < 0 ? text : text.slice(0, comment).trimEnd();
}
function plain$1(text) {
	const quote = text[0];
	if (quote !== "\"" && quote !== "'" || text.length < 2 || !text.endsWith(quote)) return text === "~" || text === "null" ? "" : text;
	const inside = text.slice(1, -1);
	return quote === "'" ? inside.replaceAll("''", "'") : inside.replace(/\\(["\\/])/g, "$1");
}
function flowItems(text) {
	return text.replace(/^\[/, "").replace(/\][^\]]*$/, "").split(",").map((item) => plain$1(item.trim())).filter((item) => item !== "");
}

// src/detect/document/html.ts
let pattern$1$50;
let pattern$2$39;
/** Open elements kept between fragments. */
const depthLimit = 2e3;
/** Characters parsed before the depth is looked at again: each open element costs the next one time. */
const partLength = 16384;
const skipped = /* @__PURE__ */ new Set([
	"script",
	"style",
	"svg",
	"template",
	"noscript"
]);
const lineBreaks = /* @__PURE__ */ new Set([
	"div",
	"center",
	"details",
	"section",
	"figure",
	"figcaption",
	"article",
	"header",
	"footer",
	"dl",
	"dt",
	"dd",
	"address"
]);
/** Tells a builder what HTML says: headings, paragraphs, lists, tables, links even with unquoted addresses, images, iframes, `<pre>`. */
function createHtmlReader(builder) {
	let skip = 0;
	let pre = null;
	let tables = 0;
	let lists = 0;
	const openTag = (name, attributes, line) => {
		if (skipped.has(name)) skip += 1;
		if (skip > 0) return;
		const heading = exec(pattern$1$50 ??= /^h([1-6])$/, name)?.[1];
		if (heading !== void 0 && tables === 0) builder.startHeading(Number(heading), line);
		else if (name === "p" || lineBreaks.has(name)) builder.startParagraph(line);
		else if (name === "br") builder.hardBreak(line);
		else if (name === "ul" || name === "ol") {
			lists += 1;
			if (tables === 0) builder.enterList();
		} else if (name === "li") tables === 0 ? builder.startItem(line) : builder.hardBreak(line);
		else if (name === "table") {
			tables += 1;
			if (tables === 1) builder.startTable();
		} else if (name === "tr" && tables === 1) builder.startRow(line);
		else if ((name === "td" || name === "th") && tables === 1) builder.startCell(line, name === "th");
		else if (name === "a") {
			const href = attributes.href;
			if (href !== void 0) builder.startLink(href, line);
		} else if (name === "img") builder.image(attributes.src ?? "", attributes.alt ?? "", line);
		else if (name === "iframe" || name === "embed" || name === "video" || name === "source") {
			const source = attributes.src;
			if (source !== void 0) builder.iframe(source, line);
		} else if (name === "pre") pre = {
			text: "",
			line
		};
		else if (name === "b" || name === "strong" || name === "summary") builder.bold(true);
		else if (name === "s" || name === "del" || name === "strike") builder.strike(true);
		else if (name === "input" && attributes.type === "checkbox") builder.task("checked" in attributes ? "done" : "open");
	};
	const closeTag = (name, line) => {
		if (skipped.has(name)) {
			skip = Math.max(0, skip - 1);
			return;
		}
		if (skip > 0) return;
		if (test(pattern$2$39 ??= /^h[1-6]$/, name) || name === "p" || lineBreaks.has(name)) {
			if (tables === 0) builder.endBlock(line);
		} else if ((name === "ul" || name === "ol") && lists > 0) {
			lists -= 1;
			if (tables === 0) builder.leaveList();
		} else if (name === "li") {
			if (tables === 0) builder.leaveItem();
		} else if (name === "table" && tables > 0) {
			tables -= 1;
			if (tables === 0) builder.endTable();
		} else if (name === "tr" && tables === 1) builder.endRow(line);
		else if ((name === "td" || name === "th") && tables === 1) builder.endCell();
		else if (name === "a") builder.endLink();
		else if (name === "pre" && pre !== null) {
			const { text, line: start } = pre;
			pre = null;
			builder.code(null, text.replace(/^\n/, ""), start + (text.startsWith("\n") ? 1 : 0));
		} else if (name === "b" || name === "strong" || name === "summary") builder.bold(false);
		else if (name === "s" || name === "del" || name === "strike") builder.strike(false);
	};
	let base = 0;
	let lineNow = (_index) => 1;
	let depth = 0;
	const parser = new Parser({
		onopentag: (name, attributes) => {
			depth += 1;
			openTag(name, attributes, lineNow(parser.startIndex));
		},
		onclosetag: (name) => {
			depth -= 1;
			closeTag(name, lineNow(parser.startIndex));
		},
		ontext: (text) => {
			if (skip > 0) return;
			if (pre !== null) {
				pre.text += text;
				return;
			}
			const line = lineNow(parser.startIndex);
			for (const [index, part] of text.split("\n").entries()) builder.text(index === 0 ? part : ` ${part}`, line + index);
		}
	}, {
		decodeEntities: true,
		recognizeSelfClosing: true,
		lowerCaseTags: true,
		lowerCaseAttributeNames: true
	});
	const readPart = (html, firstLine) => {
		if (depth > depthLimit) {
			parser.reset();
			base = 0;
			depth = 0;
		}
		const starts = lineStarts(html);
		const from = base;
		let at = 0;
		lineNow = (index) => {
			while (at + 1 < starts.length && (starts[at + 1] ?? 0) <= index - from) at += 1;
			return firstLine + at;
		};
		parser.write(html);
		base += html.length;
	};
	return { read: (html, firstLine) => {
		let line = firstLine;
		for (let at = 0; at < html.length; at += partLength) {
			const part = html.slice(at, at + partLength);
			readPart(part, line);
			if (at + partLength < html.length) line += lineStarts(part).length - 1;
		}
	} };
}
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}

// src/detect/document/markdown.ts
let pattern$1$49;
/**
* markdown-it reads blocks; inline text is then parsed block by block, so that a block that is an attack is only searched for links.
* (Measured on 123 READMEs and 27 hostile inputs of 1 MiB against @lezer/markdown, micromark and commonmark.js: the only one linear on all.)
*/
const parser = new MarkdownItCallable("default", {
	html: true,
	linkify: false,
	typographer: false,
	maxNesting: 24
});
parser.core.ruler.enableOnly(["normalize", "block"]);
parser.normalizeLink = (address) => address;
parser.normalizeLinkText = decoded;
/** @param lines the document's lines, front matter and comments already blanked out */
function readMarkdown(lines, builder) {
	const environment = {};
	const monsters = /* @__PURE__ */ new Map();
	const source = lines.map((line, index) => {
		if (line.length <= 8192) return line;
		monsters.set(index, line);
		return `dts-long-line-${index}`;
	});
	let reader = null;
	const html = { read: (text, line) => {
		reader ??= createHtmlReader(builder);
		reader.read(text, line);
	} };
	let quotes = 0;
	let row = 0;
	for (const token of parser.parse(source.join("\n"), environment)) {
		const line = (token.map?.[0] ?? row) + 1;
		const end = token.map?.[1] ?? line;
		switch (token.type) {
			case "heading_open":
				builder.startHeading(Number(token.tag.slice(1)), line);
				break;
			case "paragraph_open":
				builder.startParagraph(line);
				break;
			case "heading_close":
			case "paragraph_close":
				builder.endBlock(row + 1);
				break;
			case "bullet_list_open":
			case "ordered_list_open":
				builder.enterList();
				break;
			case "bullet_list_close":
			case "ordered_list_close":
				builder.leaveList();
				break;
			case "list_item_open":
				builder.startItem(line);
				break;
			case "list_item_close":
				builder.leaveItem();
				break;
			case "blockquote_open":
				quotes += 1;
				builder.setQuoted(true);
				break;
			case "blockquote_close":
				quotes -= 1;
				builder.setQuoted(quotes > 0);
				break;
			case "table_open":
				builder.startTable();
				break;
			case "table_close":
				builder.endTable();
				break;
			case "tr_open":
				row = line - 1;
				builder.startRow(line);
				break;
			case "tr_close":
				builder.endRow(row + 1);
				break;
			case "th_open":
			case "td_open":
				builder.startCell(row + 1, token.type === "th_open");
				break;
			case "th_close":
			case "td_close":
				builder.endCell();
				break;
			case "fence":
				builder.code(token.info.trim().split(/[\s{,]/)[0]?.toLowerCase() || null, token.content, line + 1);
				break;
			case "code_block":
				builder.code(null, token.content, line);
				break;
			case "html_block":
				html.read(restore(token.content, monsters), line);
				break;
			case "inline": readInline$1(token, environment, builder, html, line, monsters);
		}
		if (token.map !== null && token.nesting >= 0 && token.type !== "table_open") row = Math.max(0, token.type === "tr_open" ? row : Math.min(end - 1, lines.length));
	}
}
const marker = /dts-long-line-(\d+)/g;
function restore(text, monsters) {
	if (monsters.size === 0) return text;
	return text.replace(marker, (whole, index) => monsters.get(Number(index)) ?? whole);
}
function readInline$1(token, environment, builder, html, line, monsters) {
	const text = restore(token.content, monsters);
	if (text.length > 8192 * 4 || text !== token.content || countMarks(text) > 1500) {
		readPlainly(text, builder, line);
		return;
	}
	if (!test(mayHoldMarkup, text)) {
		readUnmarked(text, builder, line);
		return;
	}
	const children = [];
	parser.inline.parse(text, parser, environment, children);
	readChildren(children, builder, html, line);
}
/** What inline markup begins with. */
const mayHoldMarkup = /[\\`*_[\]<>&!~]/;
/** Most paragraphs hold no markup at all; only their line breaks mean something: two spaces before one make it a hard one. */
function readUnmarked(text, builder, firstLine) {
	const parts = text.split("\n");
	for (const [index, part] of parts.entries()) {
		const line = firstLine + index;
		builder.text(part.trim(), line);
		if (index === parts.length - 1) return;
		if (part.endsWith("  ")) builder.hardBreak(line);
		else builder.text(" ", line);
	}
}
function readChildren(children, builder, html, firstLine) {
	let line = firstLine;
	let first = true;
	for (const child of children) {
		switch (child.type) {
			case "text": {
				const box = first ? exec(pattern$1$49 ??= /^\s*\[([ xX✓✔√]?)\](?=\s|$)/, child.content) : null;
				if (box !== null) builder.task(box[1]?.trim() ? "done" : "open");
				builder.text(box === null ? child.content : child.content.slice(box[0].length), line);
				break;
			}
			case "code_inline":
				builder.codeSpan(child.content, line);
				break;
			case "softbreak":
				builder.text(" ", line);
				line += 1;
				break;
			case "hardbreak":
				builder.hardBreak(line);
				line += 1;
				break;
			case "html_inline":
				html.read(child.content, line);
				line += child.content.split("\n").length - 1;
				break;
			case "link_open":
				builder.startLink(attribute(child, "href"), line);
				break;
			case "link_close":
				builder.endLink();
				break;
			case "image":
				builder.image(attribute(child, "src"), child.content, line);
				break;
			case "strong_open":
			case "strong_close":
				builder.bold(child.type === "strong_open");
				break;
			case "s_open":
			case "s_close": builder.strike(child.type === "s_open");
		}
		if (child.type !== "text" || child.content.trim() !== "") first = first && child.type.endsWith("_open");
	}
}
function attribute(token, name) {
	return decoded(String(token.attrGet(name) ?? ""));
}
function decoded(address) {
	try {
		return decodeURI(address);
	} catch {
		return address;
	}
}
function countMarks(text) {
	let count = 0;
	for (let at = 0; at < text.length; at += 1) {
		const char = text[at];
		if (char === "[" || char === "]" || char === "<" || char === "*" || char === "_" || char === "~" || char === "`" || char === "!") count += 1;
	}
	return count;
}
const simpleLink = /\[([^[\]\n]{0,300})\]\(\s{0,4}<?([^\s()<>]{1,2000})[^)\n]{0,200}\)|<a\s[^<>]{0,400}?href\s{0,4}=\s{0,4}["']?([^\s"'<>]{1,2000})/gi;
/** Text too long or too dense to be prose: its links are found by pattern, nothing else is understood. */
function readPlainly(text, builder, firstLine) {
	for (const [index, part] of text.split("\n").entries()) {
		const line = firstLine + index;
		let at = 0;
		if (part.includes("](") || part.includes("href")) for (const match of part.matchAll(simpleLink)) {
			builder.text(part.slice(at, match.index), line);
			builder.startLink(match[2] ?? match[3] ?? "", line);
			builder.text(match[1] ?? "", line);
			builder.endLink();
			at = match.index + match[0].length;
		}
		builder.text(part.slice(at), line);
		builder.text(" ", line);
	}
}

// src/detect/document/notebook.ts
/**
* A Jupyter notebook as one Markdown text: its Markdown cells as they are, its code cells as Python fences. Outputs are left out.
* @returns the empty text when it is no notebook
*/
function notebookText(json) {
	let parsed;
	try {
		parsed = JSON.parse(json);
	} catch {
		return "";
	}
	const cells = field(parsed, "cells");
	if (!Array.isArray(cells)) return "";
	const parts = [];
	for (const cell of cells.slice(0, 500)) {
		const source = field(cell, "source");
		const text = Array.isArray(source) ? source.filter((line) => typeof line === "string").join("") : typeof source === "string" ? source : "";
		if (text === "") continue;
		parts.push(field(cell, "cell_type") === "code" ? `\`\`\`python\n${text}\n\`\`\`` : text);
	}
	return parts.join("\n\n");
}
function field(value, name) {
	return typeof value === "object" && value !== null ? value[name] : void 0;
}

// src/detect/document/restructuredtext.ts
let pattern$1$48;
let pattern$2$38;
let pattern$3$34;
let pattern$4$26;
let pattern$5$24;
let pattern$6$18;
let pattern$7$16;
let pattern$8$13;
let pattern$9$11;
let pattern$10$8;
let pattern$11$6;
let pattern$12$5;
let pattern$13$4;
const underline = /^([=\-~^"'`#*+.:_<>])\1{2,}\s*$/;
const bullet = /^(\s*)(?:[-*+•]|\d{1,3}[.)]|#\.)\s+(.*)$/;
const target = /^\.\. _(`[^`]+`|[^:]+):\s+(\S+)\s*$/;
const directive = /^(\s*)\.\. (?:\|[^|]{1,80}\| )?([\w-]+)::\s*(.*)$/;
const inline = /`([^`<>]{0,300}?)\s*<([^<>`]{1,2000})>`__?|`([^`]{1,300})`__?(?![\w`])|\|([^|\s][^|]{0,80})\|_?|(?<![\w`])([A-Za-z0-9][\w-]{0,60})_(?![\w`_])/g;
/**
* A light reader of reStructuredText: headings by their underline, paragraphs, lists, link targets, images (badges with their targets)
* and code directives. One pass over the lines; what it doesn't know is read as text.
*/
function readRestructuredText(lines, builder) {
	const targets = readTargets(lines);
	const badges = readBadges(lines);
	const levels = [];
	let inList = false;
	let index = 0;
	const leave = (line) => {
		builder.endBlock(line);
		if (inList) builder.leaveList();
		inList = false;
	};
	while (index < lines.length) {
		const line = lines[index] ?? "";
		const next = lines[index + 1] ?? "";
		const number = index + 1;
		if (line.trim() === "") {
			builder.endBlock(number);
			index += 1;
			continue;
		}
		const over = test(underline, line) && next.trim() !== "" && test(underline, lines[index + 2] ?? "");
		const heading = over ? next.trim() : line.trim();
		const rule = over ? lines[index + 2] ?? "" : next;
		if (over || test(underline, next) && !test(underline, line) && next.trim().length + 2 >= line.trim().length) {
			leave(number);
			const style = `${over ? "over" : ""}${rule.trim()[0]}`;
			if (!levels.includes(style)) levels.push(style);
			builder.startHeading(Math.min(6, levels.indexOf(style) + 1), over ? number + 1 : number);
			readInline(heading, over ? number + 1 : number, builder, targets, badges);
			builder.endBlock(number);
			index += over ? 3 : 2;
			continue;
		}
		const found = exec(directive, line);
		if (found !== null) {
			leave(number);
			index = readDirective(lines, index, found, builder);
			continue;
		}
		if (test(pattern$1$48 ??= /^\s*\.\.(?:\s|$)/, line)) {
			index = endOfIndented(lines, index + 1, (exec(pattern$2$38 ??= /^\s*/, line)?.[0].length ?? 0) + 1);
			continue;
		}
		const item = exec(bullet, line);
		if (item !== null) {
			if (!inList) builder.enterList();
			inList = true;
			builder.startItem(number);
			const box = exec(pattern$3$34 ??= /^\[([ xX])\]\s*/, item[2] ?? "");
			if (box !== null) builder.task(box[1] === " " ? "open" : "done");
			readInline((item[2] ?? "").slice(box?.[0].length ?? 0), number, builder, targets, badges);
		} else if (test(pattern$4$26 ??= /::\s*$/, line) && (lines[index + 1] ?? "").trim() === "") {
			builder.startParagraph(number);
			readInline(line.replace(/::\s*$/, ":"), number, builder, targets, badges);
			builder.endBlock(number);
			const indent = (exec(pattern$5$24 ??= /^\s*/, line)?.[0].length ?? 0) + 1;
			const end = endOfIndented(lines, index + 1, indent);
			if (end > index + 2) builder.code(null, lines.slice(index + 2, end).join("\n").trimEnd(), number + 2);
			index = Math.max(index + 1, end);
			continue;
		} else {
			if (inList && !test(pattern$6$18 ??= /^\s/, line)) leave(number);
			builder.text(" ", number);
			readInline(line.trim(), number, builder, targets, badges);
		}
		index += 1;
	}
	leave(lines.length);
}
function readTargets(lines) {
	const targets = /* @__PURE__ */ new Map();
	for (const line of lines) {
		const match = exec(target, line.trim());
		if (match?.[1] !== void 0 && match[2] !== void 0) targets.set(match[1].replaceAll("`", "").toLowerCase(), match[2]);
	}
	return targets;
}
/** `.. |name| image:: address` with its `:target:`. */
function readBadges(lines) {
	const badges = /* @__PURE__ */ new Map();
	for (const [index, line] of lines.entries()) {
		const match = exec(pattern$7$16 ??= /^\.\. \|([^|]{1,80})\| image::\s*(\S+)/, line);
		if (match?.[1] !== void 0) badges.set(match[1].toLowerCase(), {
			image: match[2] ?? "",
			target: option(lines, index, "target")
		});
	}
	return badges;
}
function option(lines, at, name) {
	for (let index = at + 1; index < Math.min(lines.length, at + 12); index += 1) {
		const match = exec(pattern$8$13 ??= /^\s+:([\w-]+):\s*(.*)$/, lines[index] ?? "");
		if (match === null) return "";
		if (match[1] === name) return (match[2] ?? "").trim();
	}
	return "";
}
function endOfIndented(lines, from, indent) {
	let at = from;
	while (at < lines.length && ((lines[at] ?? "").trim() === "" || (exec(pattern$9$11 ??= /^\s*/, lines[at] ?? "")?.[0].length ?? 0) >= indent)) at += 1;
	return at;
}
function readDirective(lines, index, found, builder) {
	const [, indent = "", name = "", argument = ""] = found;
	const number = index + 1;
	const end = endOfIndented(lines, index + 1, indent.length + 1);
	if (name === "image" || name === "figure") {
		if (test(pattern$10$8 ??= /^\s*\.\. \|/, found[0])) return end;
		const goal = option(lines, index, "target");
		if (goal !== "") builder.startLink(goal, number);
		builder.image(argument, option(lines, index, "alt"), number);
		if (goal !== "") builder.endLink();
		return end;
	}
	if (test(pattern$11$6 ??= /^(?:code|code-block|sourcecode|prompt|parsed-literal|literalinclude)$/, name)) {
		const start = lines.findIndex((line, at) => at > index && (line.trim() === "" || !test(pattern$12$5 ??= /^\s+:/, line)));
		const from = start < 0 ? end : start;
		if (from < end) builder.code(argument.toLowerCase() || null, lines.slice(from, end).join("\n").trimEnd(), from + 1);
		return end;
	}
	if (test(pattern$13$4 ??= /^(?:note|warning|important|tip|hint|attention|caution|admonition|seealso)$/, name)) {
		builder.startParagraph(number);
		builder.text(argument, number);
		return index + 1;
	}
	return end;
}
function readInline(text, line, builder, targets, badges) {
	let at = 0;
	const plain = text.replace(/\*\*|``/g, "");
	for (const match of plain.matchAll(inline)) {
		const [whole, anchor, address, quoted, badge, word] = match;
		const name = (quoted ?? word ?? "").toLowerCase();
		const goal = address ?? (badge === void 0 ? targets.get(name) : void 0);
		const image = badge === void 0 ? void 0 : badges.get(badge.toLowerCase());
		if (goal === void 0 && image === void 0) continue;
		builder.text(plain.slice(at, match.index), line);
		at = match.index + whole.length;
		const href = goal ?? image?.target ?? "";
		if (href !== "") builder.startLink(href, line);
		if (image !== void 0) builder.image(image.image, badge ?? "", line);
		else builder.text((anchor ?? quoted ?? word ?? "") || href, line);
		if (href !== "") builder.endLink();
	}
	builder.text(plain.slice(at), line);
}

// src/detect/document/read.ts
let pattern$1$47;
let pattern$2$37;
let pattern$3$33;
/**
* Reads a documentation file to the one model all rules work on. Never throws, linear in the text, cut at the caps of `limits.ts`.
* @param path decides the markup: `.rst`, `.ipynb`, `.bib`, `.txt` or no ending, else Markdown
*/
function readDocument(path, text) {
	const format = formatOf(path);
	const source = format === "notebook" ? notebookText(text) : text;
	const cut = source.length > documentLimit;
	const all = (cut ? source.slice(0, documentLimit) : source).replace(/\r\n?/g, "\n").replaceAll("\0", "").split("\n");
	const truncated = cut || all.length > 12e3;
	const raw = truncated ? all.slice(0, lineLimit) : all;
	if (raw[0] !== void 0) raw[0] = raw[0].replace(/^\uFEFF/, "");
	const builder = createBuilder();
	const front = format === "markdown" ? takeFrontMatter(raw) : null;
	const body = front === null ? raw : raw.map((line, index) => index < front.lines ? "" : line);
	const lines = format === "markdown" || format === "notebook" ? blankComments(body) : body;
	if (format === "restructuredtext") readRestructuredText(lines, builder);
	else if (format === "bibtex") builder.code("bibtex", lines.join("\n"), 1);
	else if (test(pattern$1$47 ??= /\.html?$/i, path)) createHtmlReader(builder).read(lines.join("\n"), 1);
	else readMarkdown(lines, builder);
	return builder.finish({
		path,
		format,
		lines,
		frontMatter: front?.value ?? null,
		frontMatterText: front?.text ?? "",
		truncated,
		lined: format !== "notebook"
	});
}
function formatOf(path) {
	const name = path.toLowerCase();
	if (name.endsWith(".rst")) return "restructuredtext";
	if (name.endsWith(".ipynb")) return "notebook";
	if (name.endsWith(".bib")) return "bibtex";
	return name.endsWith(".txt") || !name.slice(name.lastIndexOf("/") + 1).includes(".") ? "plain" : "markdown";
}
/** YAML between `---` lines at the very top, as hub cards have it. 64 KiB at most. */
function takeFrontMatter(lines) {
	if (lines[0]?.trimEnd() !== "---") return null;
	const end = lines.findIndex((line, index) => index > 0 && index < 2e3 && test(pattern$2$37 ??= /^(?:---|\.\.\.)\s*$/, line));
	if (end < 0) return null;
	const text = lines.slice(1, end).join("\n");
	if (!test(pattern$3$33 ??= /^[\w-]+\s*:/m, text) || text.length > 65536) return null;
	return {
		lines: end + 1,
		text,
		value: topLevelFields(text)
	};
}

// src/detect/document/model.ts
/** Line of the file at an offset of a block's text. */
function lineAt(block, offset) {
	let low = 0;
	let high = block.marks.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((block.marks[middle]?.offset ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return block.marks[low]?.line ?? block.line;
}
/** Headings above a block, outermost first; the document's title counts. */
function headingsAbove(document, section) {
	return document.sections[section]?.path ?? [];
}
/** The sentence a link stands in, or the cell's text in a table; the block's text when neither is known. */
function contextOf(document, link) {
	const block = document.blocks[link.block];
	if (block === void 0) return link.text;
	if (block.kind === "code") return lineWithin(block.text, link.offset);
	if (link.cell >= 0) return block.cells[link.cell]?.text ?? block.text;
	return sentenceAt(document, link.block, link.offset)?.text ?? block.text.slice(0, 600);
}
/** The last sentence of a block that begins at an offset or before it (binary search); null where none does. */
function sentenceAt(document, block, offset) {
	const all = document.sentences;
	let low = 0;
	let high = all.length;
	while (low < high) {
		const middle = low + high >> 1;
		const sentence = all[middle];
		if (sentence !== void 0 && (sentence.block < block || sentence.block === block && sentence.offset <= offset)) low = middle + 1;
		else high = middle;
	}
	const found = all[low - 1];
	return found?.block === block ? found : null;
}
/** Sentences of one block, in order (binary search: documents may hold many thousands). */
function sentencesOf(document, block) {
	const all = document.sentences;
	let low = 0;
	let high = all.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((all[middle]?.block ?? 0) < block) low = middle + 1;
		else high = middle;
	}
	let end = low;
	while (all[end]?.block === block) end += 1;
	return all.slice(low, end);
}
/** Characters of a line that are looked at on either side of a place in it. */
const lineReach = 1e4;
function lineWithin(text, offset) {
	const from = Math.max(0, offset - lineReach);
	const near = text.slice(from, offset + lineReach);
	const start = near.lastIndexOf("\n", Math.max(0, offset - from - 1)) + 1;
	const end = near.indexOf("\n", offset - from);
	return near.slice(start, end < 0 ? void 0 : end).trim();
}

// src/detect/headings.ts
let pattern$1$46;
const topics = [
	{
		id: "foreign",
		pattern: /related (?:work|project|repo|link|resource|paper)|acknowledg|credits?\b|thanks|contributors|similar (?:work|project)|community|third[- ]party|awesome|ecosystem|powered by|projects? (?:using|based|built)|follow-?ups? by|extensions by|built (?:on|with)|integrations?\b|inspired|other (?:work|project|resource|implementation)s?|external|useful links|further reading|see also|致谢|鸣谢|相关工作|友情|社区|謝辞|감사/i
	},
	{
		id: "baseline",
		pattern: /baselines?\b|compar(?:ison|ed|ing)|competitors?|prior work|previous work|background|references?$|bibliography|supported (?:models|datasets|tasks)|other models/i
	},
	{
		id: "citation",
		pattern: /\bcit(?:e|ation|ations|ing|ed)\b|bib ?tex|reference\b|引用|citar|인용/i
	},
	{
		id: "news",
		pattern: /\bnews\b|\bupdates?\b|change ?log|history|what'?s new|latest|announcement|release notes|新闻|更新|动态|最新|お知らせ/i
	},
	{
		id: "plan",
		pattern: /\bto-?\s?do|road ?map|\bplans?\b|coming soon|upcoming|milestone|open-?source plan|future|checklist|计划|待办|路线/i
	},
	{
		id: "weights",
		pattern: /model ?zoo|check ?points?|\bckpts?\b|weights?\b|pre-?trained|(?:released?|available|download\w*|our|open|the|trained) (?:\w+ )?models?|model (?:download|release|weights|list|hub|card|variant|summary|families|family|details|access|introduction)s?|models?$|^models?\b|model & |& model|parameters|权重|模型(?!卡)|モデル|模型下载/i
	},
	{
		id: "data",
		pattern: /\bdata\b|data ?sets?|corpus|corpora|annotations?|数据|データ/i
	},
	{
		id: "evaluation",
		pattern: /\beval\w*|benchmark\w*|\btest(?:ing)?\b|validat\w+|\bmetrics?\b|leader ?board|评[测估]|評価/i
	},
	{
		id: "results",
		pattern: /\bresults?\b|performance|leader ?board|scores?|accuracy|main results|benchmark|结果|性能|表现/i
	},
	{
		id: "training",
		pattern: /\btrain\w*|fine-?\s?tun\w*|pre-?train\w*|\bsft\b|\brlhf\b|\bdpo\b|训练|微调|学習/i
	},
	{
		id: "usage",
		pattern: /usage|quick ?start|getting started|how to|\buse\b|\busing\b|infer\w*|sampl\w+|generat\w*|demo|example|tutorial|predict|run(?:ning)?\b|deploy|使用|快速|推理/i
	},
	{
		id: "install",
		pattern: /install\w*|set ?up|requirements?|dependenc\w*|environment|prepar\w+|安装|环境|依赖/i
	},
	{
		id: "license",
		pattern: /licen[cs]e|terms|许可|协议/i
	},
	{
		id: "paper",
		pattern: /paper|publication|technical report|论文|技术报告|abstract|preprint/i
	},
	{
		id: "demo",
		pattern: /\bdemos?\b|web ?ui|gradio|playground|colab/i
	},
	{
		id: "convert",
		pattern: /quanti[sz]|\bgguf\b|\bgptq\b|\bawq\b|llama\.cpp|ollama|convert\w*|deploy\w*/i
	}
];
const cache$2 = /* @__PURE__ */ new Map();
/** Topics of one heading. */
function topicsOf(heading) {
	const known = cache$2.get(heading);
	if (known !== void 0) return known;
	const text = heading.slice(0, 200);
	const found = topics.filter((topic) => test(topic.pattern, text)).map((topic) => topic.id);
	if (cache$2.size > 5e3) cache$2.clear();
	cache$2.set(heading, found);
	return found;
}
/** Headings above a section, without the title of a main README: it names the project, not a topic. */
function topicHeadings(document, section) {
	const path = document.sections[section]?.path ?? [];
	return test(pattern$1$46 ??= /^(?:\.github\/)?readme(?:[._-][^/]*)?$/i, document.path) && path.length > 0 && document.sections[1]?.heading === path[0] && (document.sections[1]?.level ?? 9) <= 2 ? path.slice(1) : path;
}
/** Does any heading above carry the topic? */
function isUnder(headings, topic) {
	return headings.some((heading) => topicsOf(heading).includes(topic));
}
/** Topics of the innermost heading. */
function isIn(headings, topic) {
	return topicsOf(headings[headings.length - 1] ?? "").includes(topic);
}

// src/detect/mentions.ts
let pattern$1$45;
let pattern$2$36;
let pattern$3$32;
let pattern$4$25;
let pattern$5$23;
let pattern$6$17;
/** Mentions kept of one repository, and of one source file. */
const mentionLimit = 2e4;
const perSource = 60;
/** Hub ids as code names them. The first group is the id; `data` says that the call is about a dataset. */
const hubCalls = [
	{
		data: true,
		pattern: /\bload_dataset\(\s{0,40}(?:path\s{0,4}=\s{0,4})?["']([\w.-]{1,96}\/[\w.-]{1,96})["']/g
	},
	{
		data: true,
		pattern: /repo[-_]type[= ]{1,3}["']?dataset["']?[^\n]{0,200}?["' ]([\w.-]{1,96}\/[\w.-]{1,96})["' ]/g
	},
	{
		data: true,
		pattern: /\b(?:huggingface-cli|hf) download\s{1,4}([\w.-]{1,96}\/[\w.-]{1,96})(?=[^\n]{0,200}--repo-type[= ]dataset)/g
	},
	{
		data: false,
		pattern: /\bfrom_pretrained\(\s{0,40}(?:\w{1,40}\s{0,4}=\s{0,4})?f?["']([\w.-]{1,96}\/[\w.-]{1,96})["']/g
	},
	{
		data: false,
		pattern: /\b(?:hf_hub_download|snapshot_download)\(\s{0,40}(?:repo_id\s{0,4}=\s{0,4})?["']([\w.-]{1,96}\/[\w.-]{1,96})["']/g
	},
	{
		data: false,
		pattern: /\b(?:huggingface-cli|hf) download\s{1,4}([\w.-]{1,96}\/[\w.-]{1,96})(?![^\n]{0,200}--repo-type[= ]dataset)/g
	},
	{
		data: false,
		pattern: /\b(?:vllm serve|--model|--model_path|--model-path|--model_name|--model-name|pretrained(?==)|--model_name_or_path|--checkpoint|--ckpt|--repo_id|--repo-id|--hf_repo|--hf-repo|--pretrained_model_name_or_path)[= ]{1,3}["']?([A-Za-z0-9][\w-]{1,60}\/[A-Za-z][\w.-]{2,96})(?=["'\s\\,)]|$)/g
	},
	{
		data: false,
		pattern: /\b(?:repo_id|model_id|model_name|model_path|model_name_or_path|pretrained_model_name_or_path|checkpoint|ckpt|hf_repo|hub_id)["']?\s{0,4}[:=]\s{0,4}["']([A-Za-z0-9][\w-]{1,60}\/[A-Za-z][\w.-]{2,96})["']/g
	}
];
/** Every identifier anywhere: links, ids in text, hub ids in code and configurations, files of the repository that are linked. */
function findMentions(documents, sources, files, repository) {
	const result = [];
	const own = repository?.toLowerCase() ?? null;
	for (const document of documents) {
		for (const link of document.links) {
			if (result.length >= mentionLimit) return result;
			const identifier = fromLink(link, document, files, own);
			if (identifier !== null) result.push(documentMention(identifier, document, link));
		}
		for (const mention of inText(document)) result.push(mention);
	}
	for (const source of sources) {
		if (result.length >= mentionLimit) return result;
		result.push(...inSource(source, own));
	}
	return result;
}
function fromLink(link, document, files, own) {
	const identifier = ownRelease(identifierFromUrl(link.href), own);
	if (identifier !== null) return ownFile(link.href, own, files) ?? identifier;
	if (test(pattern$1$45 ??= /^[a-z][\w+.-]*:/i, link.href) || link.href.startsWith("#") || link.href === "") return null;
	const path = resolvePath(document.path.includes("/") ? document.path.slice(0, document.path.lastIndexOf("/")) : "", link.href);
	return path !== null && files.has(path) ? `file:${path}` : null;
}
/** Release assets of this repository lose its name; those of others keep it. */
function ownRelease(identifier, own) {
	if (identifier === null || own === null || !identifier.startsWith("github-release:")) return identifier;
	const value = identifier.slice(15);
	return value.toLowerCase().startsWith(`${own}@`) ? `github-release:${value.slice(own.length + 1)}` : identifier;
}
/** A full address of a file in this very repository is that file. */
function ownFile(href, own, files) {
	if (own === null) return null;
	const match = exec(pattern$2$36 ??= /^https?:\/\/(?:www\.)?(?:github\.com\/([^/]+\/[^/]+)\/(?:blob|tree|raw)\/[^/]+\/([^#?]+)|raw\.githubusercontent\.com\/([^/]+\/[^/]+)\/[^/]+\/([^#?]+))/i, href);
	const repository = (match?.[1] ?? match?.[3])?.toLowerCase();
	const path = match?.[2] ?? match?.[4];
	return repository === own && path !== void 0 && files.has(path) ? `file:${path.replace(/\/+$/, "")}` : null;
}
/** Path of a relative link, `..` resolved; null when it leaves the repository. */
function resolvePath(folder, href) {
	const clean = href.replace(/[?#].*$/, "");
	const parts = clean.startsWith("/") || folder === "" ? [] : folder.split("/");
	for (const part of clean.split("/")) {
		if (part === "" || part === ".") continue;
		if (part === "..") {
			if (parts.length === 0) return null;
			parts.pop();
		} else parts.push(part);
	}
	return parts.length === 0 ? null : parts.join("/");
}
function documentMention(identifier, document, link) {
	return {
		identifier,
		href: link.href,
		path: document.path,
		line: document.lined ? link.line : null,
		document,
		link,
		context: contextOf(document, link).slice(0, 600),
		headings: topicHeadings(document, link.section)
	};
}
const arxivText = /\barxiv[:\s]{1,2}(?:\[?)(\d{4}\.\d{4,5})(?:v\d+)?/gi;
/** `arXiv:2401.00001` in running text, and hub ids in code blocks. */
function* inText(document) {
	for (const block of document.blocks) {
		if (block.kind === "code") {
			for (const found of hubIds(block.text)) yield textMention(found.identifier, found.id, document, block.index, found.offset);
			continue;
		}
		for (const match of block.text.matchAll(arxivText)) {
			const identifier = arxivIdentifier(match[1] ?? "");
			if (identifier !== null) yield textMention(identifier, match[0], document, block.index, match.index);
		}
	}
}
function textMention(identifier, href, document, index, offset) {
	const block = document.blocks[index];
	const line = block === void 0 ? 1 : lineAt(block, offset);
	const section = block?.section ?? 0;
	const inHead = line <= 40 && document.sections.filter((one) => one.level > 0 && one.level < 7 && one.line <= line).length <= 1;
	return documentMention(identifier, document, {
		href,
		text: href,
		kind: block?.kind === "code" ? "code" : "bare",
		image: null,
		line,
		section,
		block: index,
		offset,
		cell: -1,
		inHead
	});
}
function hubIds(text) {
	const result = [];
	if (!text.includes("/")) return result;
	for (const { pattern, data } of hubCalls) for (const match of text.matchAll(pattern)) {
		const id = match[1] ?? "";
		if (!isHubId(id) || result.length >= perSource) continue;
		result.push({
			identifier: `${data ? "hf-dataset" : "hf"}:${id}`,
			id,
			offset: match.index
		});
	}
	return result.sort((a, b) => a.offset - b.offset);
}
/** `owner/name` that can't be a path: no known file ending, no folder words. */
function isHubId(id) {
	const [owner = "", name = ""] = id.split("/");
	if (test(pattern$3$32 ??= /\.(?:py|json|ya?ml|pth?|ckpt|bin|txt|jsonl?|csv|sh|safetensors|pkl|npz|onnx|gguf|tar|gz|zip|cfg|model)$/i, name)) return false;
	if (test(pattern$4$25 ??= /^(?:\.+|~|path|your|my|output|outputs|checkpoints?|ckpts?|models?|weights|data|datasets?|results?|logs?|exp|experiments?|configs?|runs?|save|saved|tmp|home|mnt|user|username|org|organization|pretrained(?:_models?)?|examples?|assets|cache|models--.*|hf_models|local|dir|folder)$/i, owner)) return false;
	return owner !== "" && name !== "" && !test(pattern$5$23 ??= /^(?:your|my|path|model|name|x+)(?:[-_](?:model|name|path|repo))?$/i, name) && !test(pattern$6$17 ??= /[{}<>$]/, id);
}
function inSource(source, own) {
	const lines = source.text.split("\n");
	const starts = [];
	let offset = 0;
	for (const line of lines) {
		starts.push(offset);
		offset += line.length + 1;
	}
	const found = [];
	for (const link of bareLinks(source.text)) {
		const identifier = ownRelease(identifierFromUrl(link.href), own);
		if (identifier !== null) found.push({
			identifier,
			href: link.href,
			offset: link.offset
		});
		if (found.length >= perSource) break;
	}
	for (const hub of hubIds(source.text)) found.push({
		identifier: hub.identifier,
		href: hub.id,
		offset: hub.offset
	});
	return found.map((one) => {
		const line = lineIndex(starts, one.offset);
		const context = (lines[line] ?? "").trim().slice(0, 600);
		return {
			identifier: one.identifier,
			href: one.href,
			path: source.path,
			line: line + 1,
			document: null,
			link: null,
			context,
			headings: []
		};
	});
}
function lineIndex(starts, offset) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

// src/detect/ownership/names.ts
/** Words too common in titles and repository names to tell one project from another. */
const common = new Set("a an and are as at by de for from in is it of on or the to via with towards toward using based learning model models network networks neural deep large language vision visual image video data code official implementation pytorch tensorflow jax repo repository paper release project github training inference evaluation benchmark dataset method approach efficient open source research main lib library new instruct instruction chat tuning tuned foundation generative generation diffusion transformer transformers agent agents reasoning multimodal embedding speech audio text".split(" "));
/** Letters and digits only, lower case: `Foo-Bar 2.0` and `foo_bar2.0` are one. */
function normalName(text) {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
/** Telling words of a title. */
function titleWords$1(text) {
	return text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1 && !common.has(word));
}
/** Share of telling words two titles have in common (Dice coefficient, 0–1). */
function similarTitles(one, other) {
	const a = new Set(titleWords$1(one));
	const b = new Set(titleWords$1(other));
	if (a.size === 0 || b.size === 0) return 0;
	let shared = 0;
	for (const word of a) if (b.has(word)) shared += 1;
	const alike = 2 * shared / (a.size + b.size);
	return shared < 2 && Math.max(a.size, b.size) > 2 ? Math.min(alike, .34) : alike;
}
/** The heading that names the project: the first that is not about news, plans, installation and the like. */
function readmeTitle(readme) {
	if (readme === null) return null;
	return readme.sections.filter((section) => section.level > 0 && section.level < 7).slice(0, 4).find((section) => topicsOf(section.heading).every((topic) => !headless.has(topic)) && titleWords$1(section.heading).length > 0)?.heading ?? readme.title;
}
const headless = /* @__PURE__ */ new Set([
	"news",
	"plan",
	"install",
	"citation",
	"license",
	"foreign"
]);
/** Names the project goes by, normalised: its repository, the README's title, what stands before the colon of a title. */
function projectNames(repository, readme, declared) {
	const names = /* @__PURE__ */ new Set();
	const add = (text) => {
		const name = normalName(text ?? "");
		if (name.length >= 3 && name.length <= 40 && !common.has(name)) names.add(name);
	};
	const repositoryName = repository?.split("/")[1];
	add(repositoryName);
	add(repositoryName?.replace(/^(?:ml|the|official)-|[-_](?:pytorch|tf|jax|official|code|release|devkit|main|lm|llm|train|inference)$/gi, ""));
	for (const text of [readmeTitle(readme) ?? "", declared ?? ""]) {
		add(text.split(/[:：—–|(]/)[0]);
		for (const match of text.matchAll(/\(([A-Za-z][\w-]{2,20})\)/g)) add(match[1]);
	}
	return [...names];
}
/** Does a text name the project? `fooBar-7B` names `foobar`. */
function namesProject(text, names) {
	const plain = normalName(text);
	return names.some((name) => name.length >= 3 && plain.includes(name));
}
/** Are two account names those of one team? Equal, or one begins with the other (`foo-research`, `foo`). */
function similarOwners(one, other) {
	const strip = (text) => normalName(text).replace(/(?:ai|lab|labs|research|team|project|org|group|nlp|inc|hq|official|oss)$/g, "");
	const a = strip(one);
	const b = strip(other);
	if (a === "" || b === "") return normalName(one) === normalName(other);
	if (a === b) return true;
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	return short.length >= 4 && long.includes(short);
}

// src/detect/work-title.ts
let pattern$1$44;
let pattern$2$35;
let pattern$3$31;
let pattern$4$24;
let pattern$5$22;
/** Title of the work, from what is read already: preferred citation, BibTeX of the README, its first heading. */
function workTitle(documents, readme, cff, repository) {
	const declared = cff === null ? null : citationTitle(cff);
	if (declared !== null) return declared;
	const heading = readmeTitle(readme);
	const entries = readme?.bibtex ?? [];
	const title = (entries.find((entry) => heading !== null && similarTitles(entry.fields.get("title") ?? "", heading) >= .4) ?? firstPaper(entries) ?? firstPaper(documents.filter((document) => test(pattern$1$44 ??= /(?:^|\/)citation/i, document.path)).flatMap((document) => document.bibtex)))?.fields.get("title") ?? heading;
	return title === void 0 || title === null || title === "" || title.toLowerCase() === repository?.split("/")[1]?.toLowerCase() ? title ?? null : title;
}
function firstPaper(entries) {
	return entries.find((entry) => (entry.fields.get("title") ?? "").length > 8);
}
/** Title of `preferred-citation`, else the file's own. Indentation tells them apart; the file is small and flat. */
function citationTitle(cff) {
	const text = cff.slice(0, 65536);
	const preferred = exec(pattern$2$35 ??= /^preferred-citation:\s*$/m, text);
	const nested = preferred === null ? null : exec(pattern$3$31 ??= /^\s{1,200}title:\s*(.+)$/m, text.slice(preferred.index));
	const own = exec(pattern$4$24 ??= /^title:\s*(.+)$/m, text);
	const title = (nested?.[1] ?? own?.[1])?.trim().replace(/^["']|["']$/g, "");
	return title === void 0 || title === "" || test(pattern$5$22 ??= /^[>|]/, title) ? null : title;
}

// src/detect/create-context.ts
let pattern$1$43;
let pattern$2$34;
let pattern$3$30;
let pattern$4$23;
let pattern$5$21;
let pattern$6$16;
let pattern$7$15;
let pattern$8$12;
let pattern$9$10;
const titles = /* @__PURE__ */ new WeakMap();
/** Title of texts a context was made of before; null when there was none. */
function knownTitle(texts) {
	return titles.get(texts) ?? null;
}
/** Reads all documents once and gathers what every rule needs. Sources (anything that is not documentation) stay as text. */
function createContext(input) {
	const files = indexFiles(input.files);
	const { documents, sources } = readTexts$1(input.texts, files);
	const readme = documents.find((document) => isReadme(document.path) && !document.path.includes("/")) ?? documents.find((document) => isReadme(document.path)) ?? null;
	const [owner = null, name = null] = input.repository?.toLowerCase().split("/") ?? [];
	const base = {
		repository: input.repository,
		documents,
		readme,
		files
	};
	const cff = input.texts.get("CITATION.cff");
	const title = workTitle(documents, readme, cff?.kind === "text" ? cff.text : null, input.repository);
	if (title !== null) titles.set(input.texts, title);
	return {
		...base,
		owner,
		name,
		date: input.date,
		tags: input.tags,
		sources,
		text: (path) => {
			const content = input.texts.get(path);
			return content?.kind === "text" ? content.text : null;
		},
		title,
		names: projectNames(input.repository, readme, cff?.kind === "text" ? citationTitle(cff.text) : null),
		mentions: findMentions(documents, sources, files, input.repository),
		declaration: (kind) => input.declarations.find((declaration) => declaration.kind === kind) ?? null
	};
}
const documentEndings = /\.(?:md|mdx|markdown|rst|bib|html?)$/i;
/** Plain files whose text is prose to be read, not only kept. */
const prose$1 = /(?:^|\/)(?:readme|citation|citing|notice|changelog|changes|news)[^/]*$/i;
const noProse = /\.(?:py|json|ya?ml|cff|toml|cfg|sh|ipynb|c|cpp|js|ts)$/i;
function isReadme(path) {
	return test(pattern$1$43 ??= /(?:^|\/)readme(?:[._-][^/]*)?$/i, path);
}
function readTexts$1(texts, files) {
	const documents = [];
	const sources = [];
	for (const [path, content] of texts) {
		if (content.kind !== "text" || files.vendored.some((root) => path.startsWith(`${root}/`))) continue;
		if ((test(documentEndings, path) || path.endsWith(".ipynb") || test(prose$1, path) && !test(noProse, path) || test(pattern$2$34 ??= /(?:^|\/)docs?\/.*\.txt$/i, path)) && !test(pattern$3$30 ??= /(?:^|\/)(?:licen[cs]e|copying)[^/]*$/i, path)) documents.push({
			document: readDocument(path, content.text),
			rank: rankOf(path)
		});
		else sources.push({
			path,
			text: content.text
		});
	}
	documents.sort((a, b) => a.rank - b.rank || (a.document.path < b.document.path ? -1 : 1));
	return {
		documents: documents.map((one) => one.document),
		sources
	};
}
/** Main README, its translations, cards, other READMEs by depth, docs, the rest; notebooks and meta files (.github) last. */
function rankOf(path) {
	const depth = path.split("/").length - 1;
	if (test(pattern$4$23 ??= /^readme(?:\.(?:md|rst|txt|markdown))?$/i, path)) return test(pattern$5$21 ??= /\.md$/i, path) ? 0 : .1;
	if (test(pattern$6$16 ??= /^\.github\/readme/i, path)) return .5;
	if (test(pattern$7$15 ??= /^readme[._-]?en/i, path)) return .8;
	if (test(pattern$8$12 ??= /^readme/i, path)) return 1;
	if (path.startsWith(".github/")) return 60;
	if (path.endsWith(".ipynb")) return 40 + depth;
	if (path.endsWith(".bib")) return 50 + depth;
	if (test(pattern$9$10 ??= /card/i, path)) return 5 + depth;
	return (isReadme(path) ? 10 : 20) + depth;
}

// src/detect/phrases.ts
/** One case-insensitive pattern that matches what any of the phrases does. */
function anyOf(phrases) {
	return new RegExp(phrases.map(({ pattern }) => pattern.source).join("|"), "iu");
}

// src/detect/ownership/paper-places.ts
let pattern$1$42;
let pattern$2$33;
let pattern$3$29;
let pattern$4$22;
let pattern$5$20;
let pattern$6$15;
let pattern$7$14;
let pattern$8$11;
let pattern$9$9;
let pattern$10$7;
let pattern$11$5;
let pattern$12$4;
let pattern$13$3;
let pattern$14$3;
let pattern$15$3;
let pattern$16$3;
let pattern$17$2;
let pattern$18$1;
let pattern$19$1;
let pattern$20$1;
/** Publisher pages carry the DOI, or all of it but the prefix: one paper, one identifier. */
function canonicalPaper(identifier) {
	if (!identifier.startsWith("url:")) return identifier;
	const nature = exec(pattern$1$42 ??= /^url:https?:\/\/(?:www\.)?nature\.com\/articles\/(s?[\w-]+)/i, identifier);
	if (nature?.[1] !== void 0) return doiIdentifier(`10.1038/${nature[1]}`) ?? identifier;
	const oup = exec(pattern$2$33 ??= /^url:https?:\/\/academic\.oup\.com\/[^?#]*\/doi\/(10\.\d{4,9}\/[^?#]+?)\/\d+(?:[?#]|$)/i, identifier);
	if (oup?.[1] !== void 0) return doiIdentifier(oup[1]) ?? identifier;
	const early = exec(pattern$3$29 ??= /^url:https?:\/\/(?:www\.)?(?:bio|med)rxiv\.org\/content\/early\/[\d/]{10}\/((?:\d{4}\.\d\d\.\d\d\.)?\d{5,9})/i, identifier);
	if (early?.[1] !== void 0) return doiIdentifier(`10.1101/${early[1]}`) ?? identifier;
	const doi = exec(pattern$4$22 ??= /^url:https?:\/\/(?:[\w-]+\.)*(?:science\.org|biorxiv\.org|medrxiv\.org|dl\.acm\.org|springer\.com|pnas\.org|wiley\.com|acs\.org|tandfonline\.com|sagepub\.com|iop\.org|aps\.org)\/(?:\w+\/){0,3}(10\.\d{4,9}\/[^\s?#]+)/i, identifier)?.[1]?.replace(/(?:v\d+)?(?:\.(?:full|abstract|short))?(?:\.pdf|\.full-text)?$/i, "");
	return (doi === void 0 ? null : doiIdentifier(doi)) ?? identifier;
}
/** Schemes and hosts that hold papers. Files count when they are PDFs that call themselves paper or report. */
function isPaper(mention) {
	const { identifier } = mention;
	if (test(pattern$5$20 ??= /^(?:arXiv|openreview):/, identifier)) return true;
	if (identifier.startsWith("doi:")) return true;
	if (identifier.startsWith("file:")) return test(pattern$6$15 ??= /\.pdf$/i, identifier) && !test(pattern$7$14 ??= /poster|slides|supp|license|figure|terms|manual|guide/i, identifier);
	if (identifier.startsWith("zenodo:")) return false;
	if (test(pattern$8$11 ??= /^url:https?:\/\/(?:www\.)?(?:arxiv\.org|openreview\.net)\//, identifier)) return false;
	if (identifier.startsWith("url:")) return test(paperHost, identifier) || test(pattern$9$9 ??= /\/[^/]*(?:paper|report)[^/]*\.pdf$/i, identifier) || isLabelledPaper(mention) && !test(pattern$10$7 ??= /\.(?:png|svg|jpe?g|gif|mp4|bib|html#|zip)$/i, identifier) && !test(notPaperHost, identifier);
	return identifier.startsWith("gdrive:") && isLabelledPaper(mention);
}
/** Hosts of papers and of publishers. */
const paperHosts = [
	{
		id: "acl",
		pattern: /^url:https?:\/\/(?:[\w-]+\.)*(?:aclanthology\.org\/\w|aclweb\.org\/anthology\/)/
	},
	{
		id: "cvf",
		pattern: /^url:https?:\/\/(?:[\w-]+\.)*(?:openaccess\.thecvf\.com\/|ecva\.net\/papers)/
	},
	{
		id: "pmlr",
		pattern: /^url:https?:\/\/(?:[\w-]+\.)*(?:proceedings\.mlr\.press\/v|jmlr\.org\/papers)/
	},
	{
		id: "neurips",
		pattern: /^url:https?:\/\/(?:[\w-]+\.)*(?:papers\.n(?:eur)?ips\.cc\/paper|proceedings\.neurips\.cc\/paper)/
	},
	{
		id: "biorxiv",
		pattern: /^url:https?:\/\/(?:[\w-]+\.)*(?:biorxiv\.org\/content|medrxiv\.org\/content|chemrxiv\.org\/|osf\.io\/preprints|eprint\.iacr\.org|papers\.ssrn\.com|hal\.science)/
	},
	{
		id: "nature",
		pattern: /^url:https?:\/\/(?:[\w-]+\.)*(?:nature\.com\/articles|rdcu\.be\/|science\.org\/doi|cell\.com\/.*fulltext|pnas\.org\/doi|academic\.oup\.com\/)/
	},
	{
		id: "acm-ieee",
		pattern: /^url:https?:\/\/(?:[\w-]+\.)*(?:dl\.acm\.org\/doi|ieeexplore\.ieee\.org\/(?:abstract\/)?document)/
	},
	{
		id: "publishers",
		pattern: /^url:https?:\/\/(?:[\w-]+\.)*(?:link\.springer\.com\/(?:chapter|article)|sciencedirect\.com\/science\/article|pubs\.acs\.org\/doi|onlinelibrary\.wiley\.com\/doi)/
	},
	{
		id: "speech-robotics",
		pattern: /^url:https?:\/\/(?:[\w-]+\.)*(?:isca-(?:speech|archive)\.org|roboticsproceedings\.org)/
	},
	{
		id: "labs",
		pattern: /^url:https?:\/\/(?:[\w-]+\.)*(?:ai\.(?:meta|facebook)\.com\/research\/publications\/|ai\.google\/research\/pubs\/|research\.google\/pubs\/|research\.(?:fb|facebook)\.com\/publications\/|cdn\.openai\.com\/(?:papers|pdf))/
	},
	{
		id: "semantic-scholar",
		pattern: /^url:https?:\/\/(?:[\w-]+\.)*(?:semanticscholar\.org\/paper)/
	}
];
const paperHost = anyOf(paperHosts);
const notPaperHost = /^url:https?:\/\/(?:[\w-]+\.)*(?:shields\.io|youtu\.?be|youtube\.com|twitter\.com|x\.com|medium\.com|discord|slack|reddit\.com|paperswithcode\.com|colab\.research|kaggle\.com|zhihu\.com|bilibili\.com|mp\.weixin)/i;
function isLabelledPaper(mention) {
	const anchor = `${mention.link?.text ?? ""} ${decodeBadge(mention.link?.image)}`.trim();
	if (introducesReports(mention)) return true;
	if (mention.link?.kind === "link" && anchor.split(" ").length >= 5 && !test(pattern$11$5 ??= /github\.com|huggingface\.co/, mention.href) && test(calledPaper, textBefore(mention))) return true;
	return anchor.length < 80 && test(pattern$12$4 ??= /\b(?:paper|pdf|preprint|tech(?:nical)?[\s_-]?report|publication|manuscript|论文|技术报告)\b|论文|技术报告/i, anchor) && !test(pattern$13$3 ??= /\b(?:code|website|page|list|blog|poster|slides|video|papers? with code)\b/i, anchor);
}
/** "in the paper [Long title](…)": whatever the host, it is called one. */
const calledPaper = /\b(?:paper|preprint|technical report)\b[\s:："“(]{0,4}$/i;
/** What stands right before the link: "Paper: [title](…)", "preprint https://…", "the report is out [here](…)", or a list introduced as reports. */
function introducedAs(mention) {
	const before = textBefore(mention);
	if (test(pattern$14$3 ??= /\b(?:papers?|reports?|preprint|arxiv|publication|article|manuscript)\b[\s:：*"“[(\-–—]{0,4}$/i, before)) return true;
	if (test(pointing, mention.link?.text ?? "") && test(pattern$15$3 ??= /\b(?:paper|report|preprint|manuscript)\b[^.!?;|\n]*$/i, before)) return true;
	if (test(pattern$16$3 ??= /\b(?:paper|report|preprint)\b[^.!?;|\n]{0,40}\b(?:found|available)(?:\s(?:here|at|on))?\s?[-–:]?\s?$/i, before)) return true;
	return introducesReports(mention);
}
/** Anchors that say nothing themselves: the sentence before them does. */
const pointing = /^(?:here|(?:this |at this )?link|at this url)$/i;
function textBefore(mention) {
	return (mention.document?.blocks[mention.link?.block ?? -1])?.text.slice(Math.max(0, (mention.link?.offset ?? 0) - 48), mention.link?.offset ?? 0) ?? "";
}
/** "Foo v2 preprint: …": a label that is nothing but the project's name, a version and a word for paper speaks for itself, wherever it stands. */
function labelledByName(mention, names) {
	const line = textBefore(mention).split("\n").at(-1) ?? "";
	const label = exec(pattern$17$2 ??= /^(.{2,40}?)\s(?:papers?|(?:tech(?:nical)?\s)?report|pre-?print|arxiv)[\s:：]{0,3}$/i, line)?.[1];
	return label !== void 0 && names.includes(normalName(label).replace(/v?\d+$/, ""));
}
/** An item of a list that is introduced as papers or technical reports. */
function introducesReports(mention) {
	const { document, link } = mention;
	const block = document?.blocks[link?.block ?? -1];
	if (document === null || block?.kind !== "item" || block.text.length > 120) return false;
	const lead = document.blocks[block.parent ?? block.lead ?? -1]?.text ?? "";
	return lead.length < 160 && test(pattern$18$1 ??= /\b(?:tech(?:nical)? reports?|papers|publications)\b/i, lead) && !test(pattern$19$1 ??= /model[_-]card/i, mention.href);
}
/** Badge images carry their label in the address: `badge/arXiv-2401.00001-red`. */
function decodeBadge(image) {
	if (image === null || image === void 0) return "";
	return (exec(pattern$20$1 ??= /(?:badge\/|label=|message=)([^?&]{1,200})/, image)?.[1] ?? image.slice(image.lastIndexOf("/") + 1, image.lastIndexOf("/") + 80)).replace(/%20|_|-|\.svg/g, " ");
}

// src/detect/ownership/wording.ts
/** How people call a paper: in anchors, badges, addresses. */
const paperLabels = [
	{
		id: "paper",
		pattern: /\b(?:papers?|arxiv|pre-?print|pdf|publication|article|journal|manuscript|openreview|biorxiv|medrxiv|model card)\b/
	},
	{
		id: "report",
		pattern: /\b(?:tech(?:nical)?[\s_-]?)?report\b/
	},
	{
		id: "venue",
		pattern: /\b(?:neurips|nips|icml|iclr|cvpr|iccv|eccv|acl|emnlp|naacl|aaai|siggraph|nature|science)\b/
	},
	{
		id: "chinese",
		pattern: /论文|技术报告|論文/
	}
];
/** The writer speaks of the paper as theirs. */
const ownPaperWords = [
	{
		id: "our-paper",
		pattern: /\bour\s+(?:[\w-]+\s+){0,4}(?:papers?|preprint|work|report|publication|article|technical|research|arxiv|manuscript|study)\b/
	},
	{
		id: "we-release",
		pattern: /\b(?:we|we've|we have)\s+(?:[\w-]+\s+){0,3}(?:releas|present|introduc|propos|publish|describ)(?:e|ed)?\b/
	},
	{
		id: "we-post",
		pattern: /\b(?:we|we've|we have)\s+(?:[\w-]+\s+){0,3}(?:posted|uploaded|open-?source)\b/
	},
	{
		id: "official",
		pattern: /\bofficial\s+(?:[\w-]+\s+){0,4}(?:implementation|code|repo|repository|codebase|release)\b/
	},
	{
		id: "this-repository",
		pattern: /\bthis (?:repo|repository|code|codebase|project|is the)\b/
	},
	{
		id: "code-of-the-paper",
		pattern: /\b(?:code|implementation|repository|dataset|data|models?)\s+(?:for|of|from|accompan\w+)\s+(?:the|our|this)\s+(?:paper|article|preprint)/
	},
	{
		id: "in-this-work",
		pattern: /\bin (?:the|this) (?:paper|work)\b/
	},
	{
		id: "see-the-paper",
		pattern: /\b(?:see|read|refer to|check(?: out)?)\s+(?:the|our|this)\s+(?:\w+\s+){0,2}(?:paper|report|preprint)/
	},
	{
		id: "paper-is-out",
		pattern: /\bpaper (?:is )?(?:now )?(?:available|released|out|accepted)|\baccepted (?:to|at|by|in)\b/
	},
	{
		id: "cite-our",
		pattern: /\bcite (?:our|this|the)\b/
	},
	{
		id: "chinese",
		pattern: /本文|我们的(?:论文|技术报告)|我们(?:发布|提出|开源)|发布了?(?:论文|技术报告)/
	}
];
/** The sentence speaks of somebody else's work. */
const foreignPaperWords = [
	{
		id: "built-on",
		pattern: /\b(?:based on|built (?:on|upon|from)|borrow\w*|adapted from|inspired by|following|follows|originally)\b/
	},
	{
		id: "thanks",
		pattern: /\b(?:thanks? to|thank|credits?|third[- ]party)\b/
	},
	{
		id: "proposed-by",
		pattern: /\b(?:proposed (?:by|in)|introduced (?:by|in)|from (?:the )?(?:authors|paper by)|(?:a|another) paper by|dataset from)\b/
	},
	{
		id: "unofficial",
		pattern: /\b(?:unofficial|re-?implement\w*)\b/
	},
	{
		id: "compared",
		pattern: /\b(?:similar to|compared? (?:to|with)|baselines?|such as|used (?:by|in)|trained with|concurrent|other work)\b/
	},
	{
		id: "cited",
		pattern: /\bet al\.?,? ?\(?(?:19|20)\d\d\b|\b(?:(?:please|and) )?also cite\b/
	},
	{
		id: "chinese",
		pattern: /参考|基于|借鉴|感谢/
	}
];
/** Own work that the writer counts as gone before. */
const earlierPaperWords = [{
	id: "our-first",
	pattern: /\bour (?:first|initial|previous|earlier|prior) (?:[\w-]+ ){0,2}(?:papers?|works?|reports?|preprint|publication|study)\b/
}];
/** The project says that it re-implements somebody else's work. */
const unofficialWords = [
	{
		id: "unofficial",
		pattern: /\bunofficial\s+(?:[\w-]+\s+){0,3}(?:re-?)?(?:implementation|reproduction|port|version|code|repo\w*|pytorch|jax)\b/
	},
	{
		id: "community",
		pattern: /\b(?:community|independent|third[- ]party) (?:re-?)?implementation\b/
	},
	{
		id: "re-implementation",
		pattern: /\bre-?implementation of\b/
	},
	{
		id: "not-official",
		pattern: /\bnot (?:the|an) official\b/
	}
];
/** The writer speaks of weights or data as theirs, or as just released. */
const ownHoldingWords = [
	{
		id: "our",
		pattern: /\bour\b/
	},
	{
		id: "we-release",
		pattern: /\bwe(?:'ve| have| also| are)?\s+(?:\w+\s+){0,2}(?:releas(?:e[ds]?|ing)|provide[ds]?|open-?sourced?|offer|publish(?:ed)?|share[ds]?|make|made)\b/
	},
	{
		id: "we-made",
		pattern: /\bwe(?:'ve| have| also| are)?\s+(?:\w+\s+){0,2}(?:upload(?:ed)?|host(?:ed)?|train(?:ed)?|present|introduce|collect(?:ed)?|buil[dt])\b/
	},
	{
		id: "we-curated",
		pattern: /\bwe(?:'ve| have| also| are)?\s+(?:\w+\s+){0,2}(?:construct(?:ed)?|curate[ds]?|create[ds]?)\b/
	},
	{
		id: "is-released",
		pattern: /\b(?:is|are|now|been|has been|have been)\s+(?:now\s+|also\s+|publicly\s+)?(?:released|available|open-?sourced|published|uploaded|online|out)\b/
	},
	{
		id: "released",
		pattern: /\breleased?\b|我们|发布|开源/
	}
];
/** Others gave, converted or host it. */
const foreignHoldingWords = [
	{
		id: "thanks",
		pattern: /\b(?:third[- ]party|thanks? to|thank|credits?|community|unofficial|contributed by|by @)\b/
	},
	{
		id: "by-others",
		pattern: /\b(?:provided by|converted by|based on|from the (?:original|official)|original (?:repo|model|weights|authors?))\b/
	},
	{
		id: "elsewhere",
		pattern: /\b(?:integrated (?:in|into|with)|supported (?:by|in)|baselines?|other (?:models?|datasets?))\b/
	},
	{
		id: "instances",
		pattern: /\b(?:e\.g\.|such as|for example)\b/
	},
	{
		id: "chinese",
		pattern: /感谢|社区/
	}
];
/** Parts the project starts from, that are somebody else's. */
const ingredientPhrases = [
	{
		id: "base",
		pattern: /\b(?:base models?|backbones?|initiali[sz]\w+|fine-?tuned? (?:from|on)|starting (?:point|from|checkpoint)|built (?:on|upon))\b/
	},
	{
		id: "part",
		pattern: /\b(?:text[- ]encoders?|vae|vision encoders?|image encoders?|tokenizers?|detector|judge|teacher|reference model)\b/
	},
	{
		id: "prerequisite",
		pattern: /\b(?:prerequisite|original weights|llm weights|language model weights|reward model from)\b/
	},
	{
		id: "download-theirs",
		pattern: /\bdownload (?:the )?(?:llama|vicuna|bert|clip|stable|sd|t5|qwen|mistral|gpt|imagenet|base|original)\b/
	},
	{
		id: "chinese",
		pattern: /基座|底座/
	}
];
const saysPaper = anyOf(paperLabels);
const saysOwnPaper = anyOf(ownPaperWords);
const saysForeignPaper = anyOf(foreignPaperWords);
const saysEarlierPaper = anyOf(earlierPaperWords);
const saysUnofficial = anyOf(unofficialWords);
const saysOwnHolding = anyOf(ownHoldingWords);
const saysForeignHolding = anyOf(foreignHoldingWords);
const saysIngredient = anyOf(ingredientPhrases);

// src/detect/ownership/holdings.ts
let pattern$1$41;
let pattern$2$32;
const weightWords = /\b(?:weights?|check ?points?|ckpts?|pre-?trained|trained (?:\w+ )?models?|models?|parameters|adapters?|lora|delta|\d+(?:\.\d+)?[bm]\b|instruct|hugging ?face|hf|model ?scope|params)\b|模型|权重/i;
const dataWords = /\b(?:data|data ?sets?|corpus|corpora|annotations?|captions|benchmark|test sets?|training sets?|splits?|samples|examples|instructions|preferences|prompts|csv|jsonl|json)\b|数据/i;
const weightSentence = /\b(?:weights?|check ?points?|ckpts?|pre-?trained|trained (?:\w+ ){0,2}models?|model (?:files?|parameters|params)|model zoo|\w+\.(?:pth?|ckpt|safetensors|pth\.tar|caffemodel|onnx))\b|权重|预训练/i;
const demoWords = /\b(?:demo|space|playground|try it|gradio|colab|leader ?board|video|homepage|project page|website|blog|slides|poster|results?|outputs?|predictions|logs?|visuali[sz]\w+|supplementary|evaluation outputs|generations)\b|演示|体验/i;
/** Weights, data and checkpoints ask of the same places: each is looked at once. */
const looked = /* @__PURE__ */ new WeakMap();
function surroundings(mention, context) {
	const known = looked.get(context) ?? /* @__PURE__ */ new Map();
	looked.set(context, known);
	const found = known.get(mention) ?? lookAround(mention, context);
	known.set(mention, found);
	return found;
}
function lookAround(mention, context) {
	const identifier = parseIdentifier(mention.identifier);
	const value = identifier?.value ?? "";
	const account = test(pattern$1$41 ??= /^(?:hf|hf-dataset|hf-collection|hf-space|modelscope|modelscope-dataset|github)$/, identifier?.scheme ?? "") ? value.split("/")[0] ?? "" : exec(pattern$2$32 ??= /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co|modelscope\.cn\/organization|kaggle\.com)\/(?:datasets\/)?([\w.-]+)/, value)?.[1] ?? "";
	const name = account === "" ? value.replace(/^https?:\/\/[^/]+/, "") : value.slice(account.length);
	const anchor = `${mention.link?.text ?? ""} ${decodeBadge(mention.link?.image)}`;
	const words = `${mention.context} ${anchor} ${tableWords(mention)}`;
	const near = `${anchor} ${tableWords(mention)}`;
	return {
		ownerAlike: account !== "" && context.owner !== null && (similarOwners(account, context.owner) || context.names.includes(account.toLowerCase().replace(/[^a-z0-9]/g, ""))),
		namedAlike: name.length > 2 && namesProject(name, context.names),
		firstPerson: test(saysOwnHolding, mention.context),
		foreignWords: test(saysForeignHolding, mention.context),
		foreignSection: isUnder(mention.headings, "foreign"),
		baselineSection: isUnder(mention.headings, "baseline"),
		convertSection: isUnder(mention.headings, "convert"),
		weightsSection: isUnder(mention.headings, "weights"),
		dataSection: isIn(mention.headings, "data"),
		weightWords: test(weightWords, words),
		dataWords: test(dataWords, words),
		dataAnchor: test(dataWords, near),
		weightAnchor: test(weightWords, near),
		weightSentence: test(weightSentence, mention.context),
		demoWords: test(demoWords, near),
		ingredientWords: test(saysIngredient, words),
		inHead: mention.link?.inHead === true && isReadme(mention.path),
		inTable: (mention.link?.cell ?? -1) >= 0,
		inSource: mention.document === null,
		inCode: mention.link?.kind === "code",
		main: mention.document !== null && mention.document === context.readme
	};
}
/** Header of the column and first cell of the row a link stands in. */
function tableWords(mention) {
	const { link, document } = mention;
	if (link === null || document === null || link.cell < 0) return "";
	const block = document.blocks[link.block];
	return `${block?.header[link.cell] ?? ""} ${block?.cells[0]?.text ?? ""}`.slice(0, 300);
}
/** Groups mentions by identifier and scores each by its best place. */
function scoreHoldings(context, accepts, signals) {
	const holdings = /* @__PURE__ */ new Map();
	for (const [order, mention] of context.mentions.entries()) {
		if (!accepts(mention)) continue;
		const at = surroundings(mention, context);
		const fired = signals.filter((signal) => signal.test(at, mention, context));
		const score = fired.reduce((sum, signal) => sum + signal.points, 0);
		const why = fired.filter((signal) => signal.points > 0).map((signal) => signal.sees);
		const key = mention.identifier.toLowerCase();
		const known = holdings.get(key);
		if (known === void 0) holdings.set(key, {
			score,
			why,
			mentions: [mention],
			order
		});
		else {
			known.mentions.push(mention);
			if (score > known.score) {
				known.score = score;
				known.why = why;
				known.mentions.unshift(known.mentions.pop());
			}
		}
	}
	return [...holdings.values()].map((one) => ({
		identifier: one.mentions[0]?.identifier ?? "",
		...one
	})).sort((a, b) => b.score - a.score || a.order - b.order);
}

// src/detect/rule.ts
/** Evidence that a rule fired at a spot. */
function evidence(rule, spot) {
	return {
		rule: rule.id,
		path: spot.path,
		line: spot.line ?? null,
		...spot.url === void 0 ? {} : { url: spot.url.slice(0, 2048) },
		...spot.note === void 0 ? {} : { note: spot.note.slice(0, 300) },
		...spot.stub === true ? { stub: true } : {}
	};
}

// src/detect/data.ts
let pattern$1$40;
let pattern$2$31;
let pattern$3$28;
let pattern$4$21;
let pattern$5$19;
let pattern$6$14;
let pattern$7$13;
let pattern$8$10;
let pattern$9$8;
let pattern$10$6;
let pattern$11$4;
let pattern$12$3;
let pattern$13$2;
let pattern$14$2;
let pattern$15$2;
let pattern$16$2;
const dataRules = {
	hub: {
		id: "data/hub-link",
		sees: "A dataset on a hub that is the project’s own, by owner, name or words",
		todo: "Publish the dataset on a hub or in a data archive and link it in the README",
		example: "# Foo\n\nOur data: [Foo-Instruct](https://huggingface.co/datasets/foo-lab/foo-instruct).\n",
		counter: "# Foo\n\nWe evaluate on [Bar](https://huggingface.co/datasets/bar-inc/bar).\n"
	},
	download: {
		id: "data/download",
		sees: "A file or folder for download that the text calls the project’s own data",
		todo: "Move the dataset to an archive that keeps it and gives it a DOI",
		example: "# Foo dataset\n\n## Download\n\nWe release the dataset [here](https://zenodo.org/records/7654321).\n",
		counter: "# Foo\n\n## Data preparation\n\nDownload [Bar](https://zenodo.org/records/1234567) and unpack it.\n"
	},
	file: {
		id: "data/file",
		sees: "Data files in the repository that the README presents as the project’s own",
		todo: "Say in the README what the data files are and under which licence they may be used",
		example: "README.md: # FooBench: a benchmark of foo\n\nThe test set is in `data/`.\nfiles:\nREADME.md\ndata/foo_test.jsonl 400000\n",
		counter: "README.md: # Foo\n\nTrain with `train.py`.\nfiles:\nREADME.md\nassets/demo.json 2000\n"
	}
};
const dataFile = /\.(?:jsonl|csv|tsv|parquet|arrow|tfrecord|json|txt|zip|tar|tgz|tar\.gz|gz|7z|h5|hdf5|npz|npy|lmdb|xlsx|pkl|zst|bz2|rar|sqlite|db)$/i;
const archiveHosts = /^url:https?:\/\/(?:[\w-]+\.)*(?:kaggle\.com\/datasets|figshare\.com|dataverse\.\w+|osf\.io|physionet\.org|openml\.org|ieee-dataport\.org|data\.mendeley\.com|registry\.opendata\.aws|dropbox\.com|onedrive\.live\.com|1drv\.ms|sharepoint\.com|pan\.baidu\.com|box\.com|opendatalab\.com|academictorrents\.com|cloud\.tsinghua\.edu\.cn)\//i;
const bucket$1 = /^url:(?:gs|s3):\/\/|^url:https?:\/\/(?:storage\.googleapis\.com|[\w.-]*s3[\w.-]*\.amazonaws\.com|[\w-]+\.blob\.core\.windows\.net|dl\.fbaipublicfiles\.com)\//i;
function isDataPlace(mention) {
	const id = mention.identifier;
	if (test(pattern$1$40 ??= /^(?:hf-dataset|modelscope-dataset|gdrive|zenodo):/, id) || test(archiveHosts, id) || test(bucket$1, id)) return true;
	if (id.startsWith("hf-collection:")) return test(pattern$2$31 ??= /data/i, `${id} ${mention.link?.text ?? ""}`);
	if (id.startsWith("github-release:")) return test(dataFile, id);
	if (id.startsWith("url:")) return test(dataFile, id.replace(/[?#].*$/, "")) && !test(pattern$3$28 ??= /raw\.githubusercontent|cdn\.jsdelivr/, id);
	return false;
}
const page = /^url:https?:\/\/(?!(?:[\w-]+\.)*(?:github\.com|github\.io|youtube\.com|youtu\.be|twitter\.com|x\.com|shields\.io|pypi\.org|readthedocs\.\w+|discord\.\w+|paperswithcode\.com)\/)/i;
const getting = /\b(?:download\w*|access\w*|obtain\w*|request\w*|available|get the)\b|下载/i;
/** A web page the project's own dataset is got from: the anchor names both, or the sentence of a dataset project tells to download there. */
function isOwnPage(mention, context, dataset) {
	if (!test(page, mention.identifier) || mention.document === null || mention.link === null || mention.link.kind !== "link") return false;
	const anchor = `${mention.link.text} ${decodeBadge(mention.link.image)}`;
	if (test(pattern$4$21 ??= /\b(?:paper|arxiv|blog|video|slides|poster|code|terms|license|leader ?board|news|demo|docs?|documentation)\b/i, anchor)) return false;
	if (test(pattern$5$19 ??= /\bdata ?sets?\b/i, anchor) && namesProject(anchor, context.names)) return true;
	if (test(pattern$6$14 ??= /\bdata ?sets?\b/i, mention.context) && test(getting, mention.context) && namesProject(mention.href.replace(/^\w+:\/\/[^/]+/, ""), context.names)) return true;
	if (!dataset || !test(pattern$7$13 ??= /\b(?:download\w*|data ?sets?)\b/i, mention.context)) return false;
	return test(getting, mention.context) && namesProject(mention.context, context.names) || test(pattern$8$10 ??= /^(?:the )?(?:download|data ?set)\b/i, mention.link.text);
}
/** Files of public datasets that projects keep copies of: somebody else's. */
const publicData = /^(?:enwik\d|text8|mnist|fashion-?mnist|cifar|imagenet|ilsvrc|coco(?:_|20)|wikitext|ptb|penn|gsm8k|math(?:_|\.)|mmlu|human_?eval|mbpp|squad|glue|sst-?2?|imdb|yelp|librispeech|vctk|celeba|svhn|kitti|ade20k|pascal|voc20|iris|adult|movielens|cora|citeseer|pubmed|qm9|zinc|arc[-_.]|hellaswag|truthful)/i;
/** A well-known dataset is public to all but the project that bears its name. */
function isPublic(name, context) {
	return test(publicData, name) && !namesProject(name, context.names);
}
const isHub$1 = (mention) => test(pattern$9$8 ??= /^(?:hf-dataset|modelscope-dataset):/, mention.identifier);
const ownWork = anyOf([
	{
		id: "we-made-available",
		pattern: /\bwe(?:['’]ve| have)?\s+(?:\w+\s+){0,2}(?:made|make|provide|release|share|upload|host|open|offer)\w*\b[^.]{0,100}\b(?:data(?: ?sets?)?|corpus|runs)\b/
	},
	{
		id: "we-made-more",
		pattern: /\bwe(?:['’]ve| have)?\s+(?:\w+\s+){0,2}(?:made|make|provide|release|share|upload|host|open|offer)\w*\b[^.]{0,100}\b(?:annotations?|benchmark|test ?sets?|prompts)\b/
	},
	{
		id: "our-data",
		pattern: /\b(?:our|we)\b[^.]{0,80}\b(?:data(?: ?sets?)?|corpus|benchmark|annotations?|test ?set|instructions|preferences|collection)\b/
	},
	{
		id: "data-we-made",
		pattern: /\b(?:data(?: ?sets?)?|corpus|benchmark|annotations?)\b[^.]{0,60}\bwe (?:used|collected|release|built|construct\w*|created|curated)/
	},
	{
		id: "data-is-out",
		pattern: /\b(?:data(?: ?sets?)?|corpus|benchmark|annotations?)\b[^.]{0,60}\b(?:(?:is|are|now) (?:released|available|open-?sourced)|released)/
	},
	{
		id: "chinese",
		pattern: /我们的?[^。]{0,20}数据/
	}
]);
/** A holding counts as own data from this score on. */
const ownData = 4;
const dataSignals = [
	{
		id: "owner",
		points: 4,
		sees: "the hub account resembles the repository’s owner",
		test: (at, mention) => at.ownerAlike && isHub$1(mention)
	},
	{
		id: "name",
		points: 4,
		sees: "it carries the project’s name",
		test: (at, mention) => at.namedAlike && isHub$1(mention)
	},
	{
		id: "name-file",
		points: 2,
		sees: "the address carries the project’s name",
		test: (at, mention) => at.namedAlike && !isHub$1(mention)
	},
	{
		id: "own-words",
		points: 3,
		sees: "the sentence says that the data are the project’s own",
		test: (_at, mention) => test(ownWork, mention.context)
	},
	{
		id: "anchor",
		points: 1,
		sees: "the words next to it say data",
		test: (at) => at.dataAnchor
	},
	{
		id: "sentence",
		points: 1,
		sees: "its sentence speaks of data",
		test: (at) => at.dataWords
	},
	{
		id: "data-name",
		points: 2,
		sees: "the file calls itself data",
		test: (_at, mention) => test(pattern$10$6 ??= /(?:^|[/_-])(?:data|datasets?|corpus)(?:[_-]\w+)?\.(?:tar|tgz|zip|tar\.gz|7z|csv|jsonl?|tsv|parquet)$/i, mention.identifier)
	},
	{
		id: "model-name",
		points: -5,
		sees: "its name says model or weights",
		test: (_at, mention) => test(pattern$11$4 ??= /model|weights|checkpoint|ckpt|[-_](?:evals|results?|outputs|details|generations|predictions|logs)$/i, mention.identifier.replace(/^[^/]*\//, "")) && isHub$1(mention)
	},
	{
		id: "section",
		points: 1,
		sees: "a section on data",
		test: (at) => at.dataSection
	},
	{
		id: "download-table",
		points: 2,
		sees: "a table of downloads of a project that is a dataset",
		test: (at, mention, context) => at.main && at.inTable && !isHub$1(mention) && !at.foreignSection && isDatasetProject(context)
	},
	{
		id: "head",
		points: 1,
		sees: "it stands in the head of the README",
		test: (at) => at.inHead && at.dataAnchor
	},
	{
		id: "weights",
		points: -3,
		sees: "the words speak of weights",
		test: (at, mention) => !isHub$1(mention) && !at.dataAnchor && !at.dataSection && (at.weightAnchor || at.weightsSection)
	},
	{
		id: "no-words",
		points: -2,
		sees: "nothing near speaks of data",
		test: (at, mention) => !isHub$1(mention) && !at.dataWords && !at.dataSection
	},
	{
		id: "public",
		points: -4,
		sees: "a well-known public dataset",
		test: (_at, mention, context) => isPublic(mention.href.slice(mention.href.lastIndexOf("/") + 1), context)
	},
	{
		id: "foreign-account",
		points: -2,
		sees: "a hub account of others, outside the main README",
		test: (at, mention) => isHub$1(mention) && !at.ownerAlike && !at.namedAlike && !at.main
	},
	{
		id: "demo",
		points: -2,
		sees: "a demo, outputs, results",
		test: (at) => at.demoWords
	},
	{
		id: "foreign-section",
		points: -4,
		sees: "a section on other people’s work",
		test: (at) => at.foreignSection && !at.ownerAlike
	},
	{
		id: "foreign-words",
		points: -2,
		sees: "thanks, credits, third parties",
		test: (at) => at.foreignWords && !at.ownerAlike
	},
	{
		id: "source",
		points: -1,
		sees: "it stands in code alone",
		test: (at) => at.inSource && !at.ownerAlike
	}
];
/** Own datasets. Benchmarks of others and training sets the project only uses are not. */
function detectData(context) {
	const dataset = isDatasetProject(context);
	const bonus = dataset ? 1 : 0;
	const holdings = scoreHoldings(context, isDataPlace, dataSignals).filter((one) => one.score + bonus >= ownData);
	const pages = scoreHoldings(context, (mention) => !isDataPlace(mention) && isOwnPage(mention, context, dataset), []);
	holdings.push(...pages.slice(0, holdings.length === 0 ? 4 : 1));
	const files = dataFiles(context, dataset);
	const shown = [...holdings.slice(0, 10).map(explain$2), ...files.map((path) => evidence(dataRules.file, { path }))];
	return finding("data", shown, [...holdings.map((one) => one.identifier), ...files.map((path) => `file:${path}`)].slice(0, 100), { mentions: holdings.flatMap((one) => one.mentions) });
}
function explain$2(holding) {
	const mention = holding.mentions[0];
	const rule = mention !== void 0 && isHub$1(mention) ? dataRules.hub : dataRules.download;
	return evidence(rule, {
		path: mention?.path ?? null,
		line: mention?.line ?? null,
		url: mention?.href ?? "",
		note: `${holding.identifier}: ${holding.why.slice(0, 3).join("; ")}`
	});
}
const datasetTitle = /\b(?:data ?sets?|benchmark|corpus|bench|challenge|leader ?board)\b|数据集/i;
/** "Foo is a large dataset of bars": what stands before "is" has to be the project's name. */
const isOneItself = /^[^.]{2,40}\sis\s(?:an?|the)\s[^.]{0,60}\b(?:data ?set|benchmark|corpus)\b/i;
/** The project is itself a dataset or a benchmark: by its title, its name or its first paragraph. */
function isDatasetProject(context) {
	const known = datasets.get(context) ?? saysDataset(context);
	datasets.set(context, known);
	return known;
}
const datasets = /* @__PURE__ */ new WeakMap();
function saysDataset(context) {
	if (test(datasetTitle, context.readme?.title ?? "") || test(datasetTitle, context.title ?? "") || test(pattern$12$3 ??= /bench|dataset|corpus|annotations/i, context.name ?? "")) return true;
	const paragraphs = context.readme?.blocks.filter((block) => block.kind === "paragraph").slice(0, 12) ?? [];
	const first = paragraphs.find((block) => block.text.length > 60)?.text.slice(0, 300) ?? "";
	if (paragraphs.some(({ text }) => test(isOneItself, text) && namesProject(text.slice(0, text.search(/\sis\s/)), context.names))) return true;
	return test(pattern$13$2 ??= /\b(?:is|introduce|present|release)\b[^.]{0,40}\b(?:data ?set|benchmark|corpus)\b/i, first);
}
const dataFolder = /^(?:data|datasets?|benchmarks?|bbh|tasks|annotations?|test_?sets?|questions|prompts)$/;
const dataEndings = new Set("jsonl csv tsv parquet json xlsx arrow zip gz".split(" "));
/** Committed data: files in a data folder that a README beside them, or a sentence of the documentation, presents. */
function dataFiles(context, dataset) {
	const lfs = test(pattern$14$2 ??= /\.(?:jsonl?|csv|tsv|parquet|zip|gz)\s[^\n]*filter=lfs/, context.text(".gitattributes") ?? "");
	const least = dataset ? 2e3 : 2e4;
	const candidates = context.files.own.filter((file) => dataEndings.has(file.extension) && (file.size === null || file.size > least || lfs && file.size > 100 && file.size < 200) && (dataset || isInDataFolder(file)) && !liesBelow(file, notDataFolder) && !test(pattern$15$2 ??= /dummy|sample|example|toy|debug|demo|mock|template|schema|config|^baselines?\./, file.lower) && !isPublic(file.lower, context));
	if (candidates.length === 0) return [];
	const presented = presentedPaths(context);
	const shown = candidates.filter((file) => presented.has(file.path) || presented.has(file.path.slice(0, file.path.lastIndexOf("/"))) || presented.has(file.lower));
	return [...new Set([...shown, ...dataset ? candidates.filter(isInDataFolder) : []].map((file) => file.path))].slice(0, 6);
}
const isInDataFolder = (file) => liesBelow(file, dataFolder);
const notDataFolder = /^(?:tests?|testdata|fixtures|node_modules|configs?|results?|outputs?|logs?|website|static|assets|demo|demos|examples?|frontend|samples?)$/;
/** Files and folders that the documentation presents as data: linked or named in a sentence that speaks of data, or with a README beside them. */
function presentedPaths(context) {
	const paths = /* @__PURE__ */ new Set();
	for (const mention of context.mentions) {
		if (!mention.identifier.startsWith("file:") || mention.document === null) continue;
		if (test(presents, `${mention.context} ${mention.link?.text ?? ""}`) && !test(notOurs, mention.context)) paths.add(mention.identifier.slice(5));
	}
	for (const document of context.documents.slice(0, 30)) {
		const folder = document.path.slice(0, Math.max(0, document.path.lastIndexOf("/")));
		if (test(pattern$16$2 ??= /^readme/i, document.path.slice(folder.length).replace("/", "")) && test(dataFolder, folder.slice(folder.lastIndexOf("/") + 1).toLowerCase())) paths.add(folder);
		for (const sentence of document.sentences) {
			if (!test(presents, sentence.text) || test(notOurs, sentence.text) || sentence.text.length > 800) continue;
			for (const match of sentence.text.matchAll(/[\w./-]{3,120}/g)) {
				const path = match[0].replace(/^\.?\/+|[/.]+$/g, "");
				if (path.includes(".") || context.files.below(path).length > 0) paths.add(path.includes("/") ? path : path.toLowerCase());
			}
		}
	}
	return paths;
}
const presents = /\b(?:data ?sets?|corpus|prompts|annotations?|benchmark|questions|test ?set|splits?|labels|contains? our|our (?:\w+ )?data|released?|evaluation set)\b|数据/i;
const notOurs = /\b(?:download|your (?:own )?(?:data|file)|place|put|prepare|organi[sz]e|preprocess|example|sample|custom|format|should be|e\.g\.)\b/i;

// src/detect/assume.ts
/**
* Kinds that need something else to exist first (DESIGN §6): weights without any sign of training or of a model, and the cards of what is not
* there, are assumed not to apply. It is only an assumption and marked so; a promise or a gate is a sign.
*/
function assume(detection, findings, context) {
	if (detection.status !== "missing") return detection;
	const out = (kind) => findings.get(kind)?.found === true;
	const away = () => ({
		...detection,
		status: "not-applicable",
		assumed: true
	});
	switch (detection.kind) {
		case "weights":
		case "checkpoints": return out("training-code") ? detection : isDatasetProject(context) ? away() : {
			...detection,
			assumed: true
		};
		case "training-code":
		case "training-logs": return !out("weights") && isDatasetProject(context) ? away() : detection;
		case "model-card": return !out("weights") && !out("training-code") && isDatasetProject(context) ? away() : detection;
		case "data":
		case "data-card": return out("data") ? detection : {
			...detection,
			assumed: true
		};
		default: return detection;
	}
}

// src/detect/declared.ts
const declaredRule = {
	id: "policy/declared",
	sees: "The policy file names the artifact: an identifier, a path that exists, another repository",
	todo: "Keep the declaration in the policy file up to date",
	example: "artifacts: { weights: { identifiers: [hf:foo-lab/foo] } }",
	counter: "artifacts: { weights: { paths: [nowhere/*.pt] } }"
};
/** What a lab says of its own artifacts in the policy file beats detection (DESIGN §3). Declared paths and files count only if they are there. */
function applyDeclaration(detection, declaration, files) {
	if (declaration === null) return detection;
	if (declaration.notApplicable !== null) return {
		...detection,
		status: "not-applicable",
		assumed: false,
		evidence: [declared(declaration.notApplicable), ...detection.evidence]
	};
	const paths = declaration.paths.slice(0, 64).flatMap((glob) => matching(glob, files));
	const identifiers = [
		...declaration.identifiers.filter((identifier) => !identifier.startsWith("file:") || holdsSomething(files.get(identifier.slice(5)))),
		...declaration.repositories.map((name) => `github:${name}`),
		...paths.map((path) => `file:${path}`)
	];
	if (identifiers.length === 0) return inVain(detection, declaration);
	const rest = detection.identifiers.filter((identifier) => !identifiers.some((one) => one.toLowerCase() === identifier.toLowerCase()));
	const gated = detection.status === "gated" || declaration.gatedReason !== null;
	const { assumed: _assumed, ...kept } = detection;
	return {
		...kept,
		status: gated ? "gated" : "published",
		identifiers: [...identifiers, ...rest],
		evidence: [...identifiers.slice(0, 6).map(shown), ...detection.evidence]
	};
}
/** Named in the policy file, and not here: told, because whoever wrote it believes it is. */
function inVain(detection, { identifiers, paths }) {
	const [named] = [...identifiers.map((identifier) => identifier.slice(5)), ...paths];
	if (named === void 0) return detection;
	const told = {
		...declared(`names \`${named.replace(/[`\p{Cc}]/gu, "").slice(0, 120)}\`, and no file here is that`),
		stub: true
	};
	return {
		...detection,
		evidence: [told, ...detection.evidence]
	};
}
/** A file of the repository is shown at its place, all else in the policy file. */
function shown(identifier) {
	return identifier.startsWith("file:") ? evidence(declaredRule, {
		path: identifier.slice(5),
		note: "named in the policy file"
	}) : declared(identifier);
}
function declared(note) {
	return evidence(declaredRule, {
		path: null,
		note
	});
}
function holdsSomething(file) {
	return file !== void 0 && (file.size ?? 1) > 0;
}
function matching(glob, files) {
	if (glob.length > 256) return [];
	const exact = files.get(glob);
	if (exact !== void 0) return holdsSomething(exact) ? [exact.path] : [];
	const pattern = glob.endsWith("/") ? `${glob}**` : glob;
	const found = [];
	for (const file of files.own) {
		if (holdsSomething(file) && minimatch(file.path, pattern, {
			dot: true,
			nobrace: true,
			noext: true
		})) found.push(file.path);
		if (found.length >= 3) break;
	}
	return found;
}

// src/detect/promises/nouns.ts
/** What may stand between "training" and "code": "training, evaluation and inference code". */
const also = String.raw`(?:(?:\s*[,/&+]\s*|\s+(?:and|or)\s+)[\w-]+){0,3}`;
const heads = "(?:codes?|code ?base|source|scripts?|recipes?|pipelines?|implementations?|configs?|configurations?|notebooks?|framework|toolkit)";
const noun = (kind, source) => ({
	kind,
	pattern: new RegExp(source, "gi")
});
/** May overlap one another: "training and inference code" is both. */
const codeNouns = [
	noun("training-code", String.raw`\b(?:pre-?|post-?)?train(?:ing|er)?${also}(?:\s+[\w-]+)?\s+${heads}\b|\bfine-?\s?tun(?:ing|e)${also}(?:\s+[\w-]+)?\s+${heads}\b|\btraining (?:details|procedures?)\b|训练${"(?:的)?(?:代码|脚本)"}|微调(?:的)?(?:代码|脚本)|学習コード|학습 ?코드`),
	noun("inference-code", String.raw`\b(?:inference|sampling|generation|deployment|testing|demo)${also}(?:\s+[\w-]+)?\s+${heads}\b|推理(?:的)?(?:代码|脚本)|推論コード|추론 ?코드`),
	noun("evals", String.raw`\b(?:evaluation|eval|benchmark(?:ing)?|metrics?|scoring|reproduction)${also}(?:\s+[\w-]+)?\s+(?:${heads.slice(3, -1)}|harness|suite|interface|tools?|protocol|server)\b|\beval(?:uation)? (?:harness|suite)\b|\bscripts? (?:for|to) (?:evaluat|benchmark|reproduc|generat\w+ (?:the )?scores)\w*|评[测估](?:的)?(?:代码|脚本)|評価コード|평가 ?코드`)
];
/** The first that matches a stretch of text keeps it. */
const plainNouns = [
	noun("model-card", String.raw`\bmodel ?cards?\b|模型卡`),
	noun("data-card", String.raw`\bdata(?:set)? ?(?:cards?|sheets?|statements?)\b|数据卡`),
	noun("training-logs", String.raw`\b(?:training|train) (?:logs?|curves?|dynamics)\b|\bloss curves?\b|\bwandb (?:logs?|runs?|reports?)\b|训练日志`),
	noun("citation", String.raw`\bcitations?\b|\bbib ?tex\b|引用`),
	noun("preprint", String.raw`\b(?:arxiv )?(?:pre-?print|paper|manuscript)s?\b|\btech(?:nical|nique)?[ -]?reports?\b|\barxiv\b|论文|技术报告|論文|技術レポート|논문`),
	noun("code", String.raw`\b(?:data|image|video|text)?\s?(?:pre-?)?(?:processing|preparation|collection|generation|curation|loader|loading)\s+${heads}\b|\bmodel (?:code|implementation)\b|数据处理(?:代码|脚本)`),
	noun("eval-results", String.raw`\b(?:(?:evaluation|benchmark|experimental|detailed|full|more|quantitative|comparison|test|training)\s+)+(?:results?|numbers|experiments)\b|\bresults?\b|\bleader ?boards?\b|评[测估]结果|实验结果`),
	noun("weights", String.raw`\bmodel zoo\b|\b(?:pre-?trained |trained |fine-?tuned |model |network |base |chat |larger |delta |lora )*(?:models?|weights?|check ?points?|ckpts?|adapters?)\b|\bpre-?trained\b|\b(?:chat|instruct(?:ion)?|base|large|larger|small|smaller|tiny|giant|distilled|quantized|fp8|lite|turbo|pro)[ -](?:versions?|variants?)\b|\b(?:[a-z][\w.]*-)*\d+(?:\.\d+)?[bB](?:-[\w.]+)*\b|\b[a-z]\w*-\d+px\b|模型(?!卡)|权重|モデル|重み|모델|가중치`),
	noun("data", String.raw`\b(?:training |instruction |preference |annotated |raw |caption |our )*(?:data ?sets?|corpus|corpora|annotations|captions)\b|\bdata\b|数据集|数据|データ(?:セット)?|데이터(?:셋)?`),
	noun("evals", String.raw`\bevaluations?\b|\bbench ?marks?\b|评测|评估`),
	noun("code", String.raw`\b(?:source |official |full )*(?:codes?|code ?base|sources|scripts?|implementations?)\b|代码|源码|コード|코드|(?<!\b(?:loss|objective|activation|energy|value|reward|score) )\bfunctions?\b|\b(?:cuda|custom|triton) kernels?\b`)
];
/** Words that turn an artifact's name into something else: "model license", "data parallel", "paper deadline". */
const spoiling = /^[\s-]*(?:licen[cs]es?|parallel\w*|loaders?|loading|processing|preparation|augmentation|format|formats|size|sizes? limit|architecture|deadline|page|hub|serving|sharding|merging|compression|interpretability|quality|privacy|efficien\w+|weighted|agreement|owners?|names?|ids?|paths?|configurations?|configs?|urls?|version of|review|reviewers?|link to|point of|(?:use|usage|sharing|transfer|access|protection) (?:agreement|policy|terms|form))\b/i;
/** Artifact nouns of a sentence in reading order. */
function findNouns(text) {
	const found = [];
	const taken = new Uint8Array(text.length + 1);
	const collect = (nouns, exclusive) => {
		for (const { kind, pattern } of nouns) {
			for (const match of text.matchAll(pattern)) {
				const start = match.index;
				const end = start + match[0].length;
				if (exclusive && taken.subarray(start, end).includes(1)) continue;
				if (exclusive && test(spoiling, text.slice(end, end + 24))) continue;
				found.push({
					kind,
					start,
					end,
					text: match[0]
				});
			}
			if (exclusive) mark$1(found, taken);
		}
		mark$1(found, taken);
	};
	collect(codeNouns, false);
	collect(plainNouns, true);
	return found.sort((a, b) => a.start - b.start);
}
function mark$1(found, taken) {
	for (const { start, end } of found) taken.fill(1, start, end);
}
/** Distinct kinds in order. */
function kindsOf(nouns) {
	return [...new Set(nouns.map(({ kind }) => kind))];
}

// src/detect/gates/wording.ts
const thing = String.raw`(?:\S+\s+){0,6}?(?:weights?|models?|check ?points?|parameters|data ?sets?|data|corpus|annotations|files?|images|archive|access|link|download(?: link)?)`;
const gateWordings = [
	{
		id: "request",
		force: "strong",
		pattern: new RegExp(String.raw`\brequest(?:ing)?\s+(?:for\s+)?(?:\S+\s+){0,2}?access\b|\baccess\s+request|\brequest\s+form\b|\bappl(?:y|ication|ying)\s+for\s+(?:\S+\s+){0,3}?access\b|\b(?:up)?on\s+(?:reasonable\s+)?request\b|\bby\s+request\b|\brequest(?:ing)?\s+(?:the|our|your|a|it|them|these|this)\s+${thing}|\brequest\s+(?:it|them)\s+(?:by|via|from|through)\b`, "i")
	},
	{
		id: "approval",
		force: "needs-kind",
		pattern: /\b(?:upon|after|once|when|pending|until|subject to)\b(?:\W+\w+){0,5}\W+(?:approv(?:al|ed)|granted|verified)\b|\b(?:if|once) you are granted\b|\bsigned url\b|\bpre-?signed\b|\bcredentialed (?:access|data use|physionet)\b|\b(?:require|need)s?\s+(?:\w+\s+)?credentials\s+(?:to|for)\s+(?:access|download)/i
	},
	{
		id: "accept",
		force: "needs-kind",
		pattern: /\b(?:need|needs|must|have|has|required|requires?|please|first|and|then|to|before|after|you|by)\b[^.;]{0,60}?\b(?:accept|accepting|agree|agreeing|sign|signing|consent|complete an?|completing an?)\b(?:\s+to)?(?:\s+\S+){0,6}?\s+(?:terms|licen[cs]e|agreements?|conditions|dua|policy)\b|^\W*(?:read and )?(?:accept|agree to|sign)\s+(?:\S+\s+){0,3}?(?:terms|licen[cs]e|agreement|conditions)\b/i
	},
	{
		id: "form",
		force: "needs-kind",
		pattern: /\b(?:fill(?:ing)?[- ](?:in|out|up)|complet(?:e|ing) (?:a|an|the|this|our)|submit(?:ting)?|sign(?:ing)?)\b(?:\s+\S+){0,6}?\s+(?:form|questionnaire|application|request|agreement|dua)\b/i
	},
	{
		id: "register",
		force: "needs-kind",
		pattern: /\b(?:register(?:ing)?|registration|sign(?:ing)?[- ]up|creat(?:e|ing) an?(?: \w+)? account|log(?:ging)? ?in)\b.{0,120}?\b(?:to (?:download|access|get access|obtain)|access to|download)|\bto (?:download|access|obtain|get)\b.{0,140}?\b(?:register|registration|sign up|create an?(?: \w+)? account)\b/i
	},
	{
		id: "mail",
		force: "needs-kind",
		pattern: new RegExp(String.raw`\b(?:e-?mail|contact|write to|send an? e-?mail to|reach out to)\b[^.;]{0,100}?\b(?:to (?:obtain|get|request|access|receive|download)|for (?:access|the (?:download|weights|data|dataset|model|password|link)))|\bto (?:obtain|get|request|access|receive|download)\s+${thing}[^.;]{0,60}?\b(?:e-?mail|contact|write to)\b|\brequest\b[^.;]{0,40}\bby e-?mail`, "i")
	},
	{
		id: "gated",
		force: "needs-kind",
		pattern: /\b(?:is|are|was|were) (?:currently |now )?gated\b|\bgated (?:models?|repo(?:sitory)?|data ?sets?|access|weights|checkpoints?|release|on)\b/i
	},
	{
		id: "restricted",
		force: "needs-kind",
		pattern: /\b(?:access|checkpoints?|weights|data(?:set)?) (?:is|are) (?:only )?(?:restricted|limited|available only|provided only) (?:to|for) (?!\w+ing\b)|\bonly (?:available|accessible|provided) (?:to|for) (?:researchers|academic|approved|registered|members)/i
	},
	{
		id: "zh",
		force: "needs-kind",
		pattern: /(?:填写|提交|签署)[^。；]{0,20}(?:表|申请|协议)|申请(?:下载|获取|使用|权限|访问)|(?:发送?邮件|邮件联系)[^。；]{0,20}(?:获取|申请|下载)|注册[^。；]{0,12}(?:下载|获取)/u
	}
];
/**
* Words without which no wording matches: most sentences hold none of them, and one look spares the table. A new wording's words belong here too;
* its example in the rules' tests fails until they do.
*/
const cue$1 = /request|access|\bappl|approv|granted|verified|\bsigned|presigned|credential|\bsign|accept|\bagree|\bconsent|\bcomplet|\bfill|\bsubmit|\bregist|\bcreat(?:e|ing) an?\b|\blog(?:ging)? ?in\b|mail|\bcontact|\bwrite to\b|\breach out\b|gated|restricted|limited|\bonly\b|[\u3400-\u9fff]/i;
/** False: certainly none of the wordings is in the text. */
function mayGate(text) {
	return test(cue$1, text);
}
/** These words look like a gate and are none, or are about something else than getting the artifact. */
const notGates = [
	{
		id: "by-downloading",
		pattern: /\bby (?:downloading|using|accessing|cloning|installing)\b.{0,80}\b(?:agree|accept|acknowledge|consent)|\bdownload(?:ing)?\b.{0,30}\b(?:implies|constitutes|indicates)\b/i
	},
	{
		id: "policy",
		pattern: /\bif you (?:access or use|do not agree|are agreeing|don't agree)\b|\bif you are attempting\b|\bcontinu(?:e|ing) to (?:access|use)\b|\bmust not (?:use|download)\b|\bimmediately cease\b|\bbinding\b/i
	},
	{
		id: "optional",
		pattern: /\boptional(?:ly)?\b|\b(?:appreciate|grateful)\b.{0,60}\bif you\b|(?:若|如果?)您?(?:能|愿意|方便)|可选|自愿/iu
	},
	{
		id: "login",
		pattern: /\blog(?:ging)?[- ]?in\b(?!.{0,160}\b(?:request|regist|accept|agree|appl(?:y|ication)|approv|granted)).{0,30}\b(?:hugging ?face|hf|wandb)\b(?!.{0,160}\b(?:request|regist|accept|agree|appl(?:y|ication)|approv|granted))/i
	},
	{
		id: "again",
		pattern: /\bre-?(?:request|sign)\b|\b403\b/i
	},
	{
		id: "commercial",
		pattern: /\bbusiness (?:inquir|enquir)|\bcommercial(?:ly|ize)?\b.{0,120}\b(?:licen[cs]\w*|contact|e-?mail|request|appl\w+|inquir\w+|permission)\b|\b(?:contact|e-?mail|request|apply)\b.{0,100}\bcommercial/i
	},
	{
		id: "api",
		pattern: /\bapi\b(?!.{0,40}\bweights\b)|\b(?:wait(?:ing)?|white) ?list\b|\bplayground\b|\bbedrock\b|\b(?:aws|azure|gcp|cloud) (?:console|account)\b|\bvertex ai\b|\bsome models\b|\b(?:for|if|some|any|access(?:ing)?|use|using|other) (?:\w+ )?gated (?:models?|repos?)|\bgated models require\b|\bmodels requiring\b|\bexperience it\b|\bonline chat\b|\bgoogle account\b|白名单|测试|试用|体验|\bcompute grant\b/i
	},
	{
		id: "repository-work",
		pattern: /\b(?:pull|feature|merge|git) requests?\b|\bbug reports?\b|\bopen an? issue\b|\bcontributor licen[cs]e\b|\bcla\b|\bhttp(?:s)? request|\bcitation request\b|\brequest (?:changes|id|body|headers?|review)\b/i
	},
	{
		id: "challenge",
		pattern: /\b(?:challenge|competition|leader ?board|submission|submit your|evaluation server|eval ?ai|kaggle competition|workshop)\b/i
	},
	{
		id: "ungated",
		pattern: /\bun-?gated\b|\bno (?:registration|login|sign[- ]?up|form|request|gate)\b|\bwithout (?:registration|registering|login|request|signing)\b|\bnot gated\b|\bno longer (?:gated|required)\b|\bgated (?:recurrent|linear|attention|mlp|unit|delta|convolution|residual|fusion)/i
	},
	{
		id: "questions",
		pattern: /\b(?:questions?|feedback|problems?|issues?|inquiries|interested in (?:collaborat|contribut|joining))\b.{0,80}\b(?:contact|e-?mail|reach)|\b(?:contact|e-?mail|reach)\b.{0,80}\b(?:questions?|feedback|problems?|issues?|collaborat)/i
	},
	{
		id: "raw-logs",
		pattern: /\bwandb\b|\btensorboard\b|\bslack\b|\bdiscord\b|\bdocker login\b/i
	}
];
/** Addresses that are gates by themselves. */
const gateHosts = [
	{
		id: "form",
		pattern: /^https?:\/\/(?:www\.)?(?:forms\.gle\/|docs\.google\.com\/forms\/|forms\.office\.com\/|forms\.microsoft\.com\/|[\w-]+\.typeform\.com\/|[\w-]+\.jotform\.com\/|form\.jotform\.com\/|www\.wjx\.(?:cn|top)\/|wj\.qq\.com\/|airtable\.com\/shr)/i,
		kind: null
	},
	{
		id: "form-page",
		pattern: /^https?:\/\/\S{4,200}?(?:access|request|application|register|registration|sign-?up|dua|eula)[-_]?(?:form|page)?(?:\.html?|\.php|\/)?(?:[?#]|$)/i,
		kind: null
	},
	{
		id: "credentialed",
		pattern: /^https?:\/\/(?:www\.)?(?:physionet\.org\/content|synapse\.org|ukbiobank\.ac\.uk|adni\.loni\.usc\.edu|ega-archive\.org|nda\.nih\.gov|dbgap\.ncbi\.nlm\.nih\.gov|catalog\.ldc\.upenn\.edu|portal\.brain-map\.org)/i,
		kind: "data"
	}
];
/** Link texts and cells that ask for something rather than give it. */
const askingText = /\b(?:request|apply|application|access form|sign ?up|register|agreement|form)\b|申请/i;

// src/detect/gates/sentences.ts
/** Does a sentence say that something must be done before the artifact is handed out? Only words; whose artifact it is, others decide. */
function readGate(sentence) {
	const text = sentence.slice(0, 1200);
	if (!mayGate(text)) return null;
	const wording = gateWordings.find(({ pattern }) => test(pattern, text));
	return wording === void 0 || isNoGate(text) ? null : {
		wording,
		kind: gatedKind(text)
	};
}
/** About something else than getting the artifact: an API, a challenge, commercial terms. */
function isNoGate(text) {
	return notGates.some(({ pattern }) => test(pattern, text));
}
/** What a text is about, among the things that are ever gated. Data before weights when both stand there is decided by order. */
function gatedKind(text) {
	for (const kind of kindsOf(findNouns(text.slice(0, 1200)))) if (kind === "weights" || kind === "data" || kind === "checkpoints") return kind;
	return null;
}

// src/detect/gates/candidates.ts
let pattern$1$39;
/** Policies, licences and help pages speak of agreement in general. */
const notAsking = /(?:^|\/)(?:\.github|tests?)\/|(?:^|\/)(?:contributing|code_of_conduct|security|support|[^/]*use[_-]policy|[^/]*terms(?:[_-]of[_-]\w+)?|eula|[^/]*licen[cs]e|changelog|faq)(?:\.[^/]*)?$/i;
const otherPeople = /\brelated\b|\backnowledg|\bcredits?\b|\bsimilar\b|\bawesome\b|\bthird[- ]party\b|\bbaselines?\b|致谢|相关工作/i;
/** Sentences looked at in one document; a page for people has a handful. */
const gatesPerDocument = 80;
/** Links to forms and sign-up pages whose sentences are read in one document. */
const linksPerDocument = 500;
/** Characters of a sentence or row that are looked at beside a link. */
const sentenceReach = 4e3;
/** Whether it asks is told by the words and by the link's target; whose thing it is, others decide. */
function gateCandidates(document) {
	if (test(notAsking, document.path)) return [];
	const found = [];
	for (const sentence of document.sentences) {
		if (found.length >= gatesPerDocument) return found;
		const block = document.blocks[sentence.block];
		const gate = readGate(sentence.text);
		if (gate === null || block === void 0 || block.kind === "heading" || block.struck || headingsAbove(document, block.section).slice(1).some((heading) => test(otherPeople, heading))) continue;
		found.push({
			document,
			sentence,
			block,
			rule: `gates/${gate.wording.id}`,
			kind: gate.kind,
			asks: gate.wording.force === "strong"
		});
	}
	let read = 0;
	for (const link of document.links) {
		if (found.length >= gatesPerDocument || read >= linksPerDocument) return found;
		const host = gateHosts.find(({ pattern }) => test(pattern, link.href));
		const block = document.blocks[link.block];
		if (host === void 0 || block === void 0) continue;
		read += 1;
		const sentence = sentenceOf(document, link.block, link.offset);
		const text = `${link.text} ${(block.kind === "row" ? block.text : sentence.text).slice(0, sentenceReach)}`;
		if (host.id !== "credentialed" && (!test(askingText, text) || readGate(text) === null && gatedKind(text) === null)) continue;
		if (found.some((one) => one.sentence === sentence) || test(pattern$1$39 ??= /\b(?:feedback|survey|question(?:naire)?|optional(?:ly)?|business|citation|contribut|slack|join|mailing)\b|问卷/i, text)) continue;
		found.push({
			document,
			sentence,
			block,
			rule: `gates/link-${host.id}`,
			kind: gatedKind(text) ?? host.kind,
			asks: true
		});
	}
	return found;
}
/** The sentence a link stands in; a block without sentences stands for one. */
function sentenceOf(document, block, offset) {
	return sentenceAt(document, block, offset) ?? sentencesOf(document, block)[0] ?? {
		text: document.blocks[block]?.text ?? "",
		line: document.blocks[block]?.line ?? 1,
		section: 0,
		block,
		cell: -1,
		offset: 0
	};
}
/** The sentence before it in the same block. */
function sentenceBefore$1({ document, sentence, block }) {
	const sentences = sentencesOf(document, block.index);
	return sentences[sentences.indexOf(sentence) - 1]?.text ?? "";
}

// src/detect/gates/whose.ts
let pattern$1$38;
let pattern$2$30;
let pattern$3$27;
let pattern$4$20;
let pattern$5$18;
/** "the LLaMA weights", "ImageNet dataset": a proper name before the noun that is none of the project's. */
function namesOther(text, context) {
	const proper = [...text.matchAll(/\b(?:(?:the|original|official|base|both) )*((?:[A-Z][\w.+-]*)(?:[ /-][A-Z0-9][\w.+-]*){0,4})(?:['’]s)?(?: v?\d[\w.]*)?(?: (?:base|model|pre-?trained|original|official|chat))* (?:weights|models?|checkpoints?|data ?sets?|license)\b/g)].map((match) => match[1] ?? "").filter((name) => !test(generic, name));
	if (proper.length === 0) return test(pattern$1$38 ??= /\b[Ee]\.g\.,? (?:for )?[A-Z]/, text) || test(pattern$2$30 ??= /\b(?:original|base) (?:llama|model) weights\b/i, text);
	return !proper.some((name) => isOwnName(name, context));
}
const generic = /^(?:The|Our|All|These|This|To|Please|Access|Request|Download|Model|Dataset|Data|Pre-?trained|HF|Hugging ?Face|Before|Accept|In|For|If|You|We|Full|Read|Once|Visit|PyTorch|JAX|TensorFlow|Gated|SOTA|AI|ML|NLP|LLM|Large Language|Terms|Use)(?: (?:the|Model|Language|Face))*$/i;
function isOwnName(name, context) {
	const wanted = fold$1(name);
	return [
		...context.names,
		context.name ?? "",
		context.owner ?? ""
	].map(fold$1).filter((one) => one.length >= 2).some((one) => one === wanted || one.length >= 4 && wanted.includes(one) || wanted.length >= 4 && one.includes(wanted) || commonStart(one, wanted) >= 5);
}
function fold$1(name) {
	return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
function commonStart(one, other) {
	let length = 0;
	while (length < one.length && one[length] === other[length]) length += 1;
	return length;
}
const firstPerson = /\b(?:our|we|us|me|my)\b|我们|本数据/i;
/** Another team's thing by its name, in the sentence or, where that only says "the dataset", in the one before. */
function speaksOfOthers(candidate, context) {
	const { text } = candidate.sentence;
	if (test(pattern$3$27 ??= /\bfrom the (?:original )?authors\b|\btheir (?:web ?site|data|weights|form)\b|\b(?:third[- ]party|original (?:dataset|authors|repo))/i, text)) return true;
	const official = exec(pattern$4$20 ??= /\bofficial ([A-Z][\w-]*(?: [A-Z][\w-]*)?) (?:web ?site|web ?page|page)\b/, text)?.[1];
	if (namesOther(text, context) || official !== void 0 && !isOwnName(official, context)) return true;
	return !test(firstPerson, text) && namesOther(sentenceBefore$1(candidate), context);
}
/** Nothing of the kind was found otherwise: then only a sentence that plainly hands out the project's own thing counts. */
function speaksOfOwn(candidate, context) {
	const { document, sentence, kind } = candidate;
	if (kind === null || document.path.split("/").length > 3) return false;
	const near = `${sentenceBefore$1(candidate)} ${sentence.text}`;
	if (test(firstPerson, near) || context.names.some((name) => name.length >= 4 && fold$1(near).includes(name))) return true;
	return document === context.readme && kind !== "data" && test(pattern$5$18 ??= /\bthe (?:pre-?trained |model )?(?:weights|models?|checkpoints?)\b/i, sentence.text);
}

// src/detect/gates/find.ts
let pattern$1$37;
let pattern$2$29;
let pattern$3$26;
let pattern$4$19;
let pattern$5$17;
let pattern$6$13;
/** Kinds that are ever handed out behind a gate. */
const gatedKinds = ["weights", "data"];
/**
* Gates on the project's own artifacts: by the words around a link, by the link's target, by the hub id or the section.
* @param findings what is out, with own identifiers: they tell own gates from other people's, and the whole from a part
*/
function findGates(context, findings) {
	const gates = [];
	for (const document of context.documents) for (const candidate of gateCandidates(document)) {
		const gate = bindGate(candidate, context, findings);
		if (gate !== null && !gates.some((one) => one.kind === gate.kind && one.evidence.path === gate.evidence.path && one.evidence.line === gate.evidence.line)) gates.push(gate);
	}
	return gates;
}
function bindGate(candidate, context, findings) {
	const { document, sentence, block } = candidate;
	const near = mentionsNear(candidate, context);
	const kind = kindOf(candidate, near, findings);
	if (kind === null) return null;
	const finding = findings.get(kind);
	const own = finding?.identifiers ?? [];
	const named = near.filter(({ identifier }) => own.includes(identifier));
	if (candidate.rule === "gates/link-credentialed" && named.length === 0) return null;
	const foreignHub = near.some(({ identifier, link }) => link?.block === block.index && test(pattern$1$37 ??= /^hf(?:-dataset)?:/, identifier) && !own.includes(identifier));
	if (named.length === 0 && foreignHub) return null;
	if (named.length === 0 && speaksOfOthers(candidate, context)) return null;
	if (finding?.found !== true && !speaksOfOwn(candidate, context)) return null;
	const inSection = block.kind === "row" ? [] : sectionMentions(candidate, context).filter(({ identifier }) => own.includes(identifier));
	const covered = named.length > 0 ? named : inSection;
	const identifiers = [...new Set(covered.map(({ identifier }) => identifier))].filter((identifier) => !isForm(identifier));
	return {
		kind,
		identifiers,
		share: shareOf$1(identifiers, own, candidate, context),
		evidence: {
			rule: candidate.rule,
			path: document.path,
			line: document.lined ? sentence.line : null,
			note: sentence.text.slice(0, 300)
		}
	};
}
/** A form is the gate, not what is behind it. */
function isForm(identifier) {
	const href = identifier.replace(/^url:/, "");
	return gateHosts.some(({ id, pattern }) => id === "form" && test(pattern, href));
}
/** The main artifact decides: a gate that leaves it open is a gate on a part. */
function shareOf$1(identifiers, own, candidate, context) {
	const [main] = own;
	if (main === void 0) return "all";
	if (identifiers.length > 0) return identifiers.includes(main) ? "all" : "part";
	const { document, block } = candidate;
	if (block.kind === "row") return rowsBeside(document, block) > 1 ? "part" : "all";
	const folder = folderOf(document.path);
	if (folder !== "" && !test(pattern$2$29 ??= /^(?:docs?|documentation)(?:\/|$)/i, folder)) {
		if (context.mentions.some(({ identifier, path }) => identifier === main && !path.startsWith(`${folder}/`))) return "part";
	}
	return own.some((identifier) => test(pattern$3$26 ??= /^(?:gdrive|github-release|zenodo|file):|^url:.*\.(?:pth?|ckpt|safetensors|bin|tar|gz|zip|npz)$/i, identifier)) && candidate.kind === null ? "part" : "all";
}
function kindOf(candidate, near, findings) {
	const { document, sentence, block } = candidate;
	const direct = plain(candidate.kind);
	if (direct !== null) return direct;
	for (const { identifier } of near) {
		if (identifier.startsWith("hf-dataset:") || identifier.startsWith("modelscope-dataset:")) return "data";
		if (test(pattern$4$19 ??= /^(?:hf|modelscope):/, identifier)) return "weights";
	}
	const before = sentenceBefore$1(candidate);
	const last = headingsAbove(document, block.section).at(-1) ?? "";
	if (isNoGate(before) || isNoGate(last)) return null;
	const lead = block.lead === null ? "" : document.blocks[block.lead]?.text ?? "";
	const above = document.blocks[block.index - 1];
	const handsOut = /\b(?:download|access|obtain|receive|get|use|url|link)\b|下载|获取/i;
	if (!candidate.asks && ![
		sentence.text,
		before,
		lead
	].some((text) => test(handsOut, text)) && near.length === 0 && block.kind !== "item") return null;
	const texts = [
		before,
		...block.kind === "row" ? [block.header.join(" "), ...headingsAbove(document, block.section).slice(-1)] : [],
		lead,
		above?.section === block.section ? above.text : ""
	];
	for (const text of texts) {
		const kind = plain(gatedKind(text));
		if (kind !== null) return kind;
	}
	for (const heading of [...headingsAbove(document, block.section)].reverse().slice(0, 2)) {
		const kind = plain(gatedKind(heading));
		if (kind !== null) return kind;
	}
	const found = gatedKinds.filter((one) => findings.get(one)?.found === true);
	return test(pattern$5$17 ??= /\b(?:download|access|obtain)\b/i, sentence.text) && found.length === 1 ? found[0] ?? null : null;
}
function plain(kind) {
	return kind === "data" ? "data" : kind === "weights" || kind === "checkpoints" ? "weights" : null;
}
/** Identifiers in the same sentence, cell or block, and in the other items of the same list. */
function mentionsNear({ document, sentence, block }, context) {
	const inDocument = context.mentions.filter((mention) => mention.document === document && mention.link !== null);
	const end = sentence.offset + sentence.text.length;
	const inSentence = inDocument.filter(({ link }) => link !== null && link.block === block.index && link.offset >= sentence.offset && link.offset <= end);
	if (inSentence.some(({ identifier }) => test(pattern$6$13 ??= /^(?:hf|modelscope|url|gdrive|zenodo)/, identifier))) return inSentence;
	return inDocument.filter(({ link }) => {
		const other = link === null ? void 0 : document.blocks[link.block];
		return other !== void 0 && (other.index === block.index || block.kind === "item" && other.kind === "item" && other.lead === block.lead && other.lead !== null);
	});
}
function sectionMentions({ document, block }, context) {
	if (document.sections[block.section]?.level === 0) return [];
	return context.mentions.filter((mention) => mention.document === document && mention.link?.section === block.section);
}
/** Rows of the same table that hold a link. */
function rowsBeside(document, block) {
	const rows = /* @__PURE__ */ new Set();
	for (const link of document.links) {
		const other = document.blocks[link.block];
		if (other?.kind === "row" && other.lead === block.lead && other.section === block.section) rows.add(other.index);
	}
	return rows.size;
}
function folderOf(path) {
	return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}

// src/detect/parts.ts
/** Parts of a document by place, found without walking all of it: documents may hold many thousands of blocks and links. */
/** Blocks of a section, its sub-sections included, in reading order. */
function blocksWithin(document, section) {
	let last = section.index;
	while (isBelow(document, last + 1, section)) last += 1;
	const start = firstBlock(document, section.index);
	return document.blocks.slice(start, firstBlock(document, last + 1));
}
/** Sections follow one another as their headings do, so a section's own are the ones right behind it with a deeper level. */
function isBelow(document, index, section) {
	const next = document.sections[index];
	return next !== void 0 && next.level > section.level;
}
function firstBlock({ blocks }, section) {
	let low = 0;
	let high = blocks.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((blocks[middle]?.section ?? 0) < section) low = middle + 1;
		else high = middle;
	}
	return low;
}
const linksByBlock = /* @__PURE__ */ new WeakMap();
/** Links of one block, in order. */
function linksOf(document, block) {
	let index = linksByBlock.get(document);
	if (index === void 0) {
		const made = /* @__PURE__ */ new Map();
		for (const link of document.links) {
			const list = made.get(link.block);
			if (list === void 0) made.set(link.block, [link]);
			else list.push(link);
		}
		for (const list of made.values()) list.sort((a, b) => a.offset - b.offset);
		index = made;
		linksByBlock.set(document, index);
	}
	return index.get(block) ?? [];
}
/** Links whose text begins in a stretch of a block. */
function linksBetween(document, block, start, end) {
	const links = linksOf(document, block);
	let low = 0;
	let high = links.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((links[middle]?.offset ?? 0) < start) low = middle + 1;
		else high = middle;
	}
	let stop = low;
	while (stop < links.length && (links[stop]?.offset ?? 0) <= end) stop += 1;
	return links.slice(low, stop);
}

// src/detect/substance.ts
/** Real content told from what only takes its place: keep-files, empty files, stubs. */
/** Files that keep a folder in Git and hold nothing. */
const keepFile = /^(?:\.(?:gitkeep|keep|gitignore|gitattributes|ds_store|placeholder|empty)|placeholder(?:\.\w+)?|put_.*_here(?:\.\w+)?|thumbs\.db)$/;
const mayKeep = /* @__PURE__ */ new Set([
	".",
	"p",
	"t"
]);
function isKeepFile(file) {
	return file.size === 0 || mayKeep.has(file.lower[0] ?? "") && test(keepFile, file.lower);
}
/** Files of a folder that hold something. */
function contentOf(files, folder) {
	return files.below(folder).filter((file) => !isKeepFile(file) && !file.symlink);
}
/** A folder that is there only because of a keep-file or empty files. */
function isEmptyFolder(files, folder) {
	return files.below(folder).length > 0 && contentOf(files, folder).length === 0;
}
const comment = /^\s*(?:#|\/\/|\/\*|\*|--|%|""".*"""\s*$|'''.*'''\s*$)/;
const empty = /^\s*(?:pass|\.\.\.|return(?: None)?;?|raise NotImplementedError\b.*|throw new Error\(.{0,60}not implemented.{0,20}\);?|todo!\(\)|unimplemented!\(.*\)|exit 0|[{}()[\];,]*)\s*$/i;
const frame = /^\s*(?:import |from \S+ import|using |#include|def |class |async def |function |export |if __name__|main\(|@|print\(["'](?:todo|coming soon|not implemented).{0,60}\))/i;
/**
* Source that does nothing yet: comments, imports and signatures around `pass`, `...`, `NotImplementedError`.
* @param text a source file's content
*/
function isStubSource(text) {
	if (text.trim() === "") return true;
	const lines = text.split("\n").slice(0, 400);
	let inDoc = false;
	let working = 0;
	for (const line of lines) {
		const quotes = line.match(/"""|'''/g)?.length ?? 0;
		if (inDoc || quotes > 0) {
			if (quotes % 2 === 1) inDoc = !inDoc;
			continue;
		}
		if (line.trim() === "" || test(comment, line) || test(empty, line) || test(frame, line)) continue;
		working += 1;
		if (working > 2) return false;
	}
	return lines.length < 120 && working <= 2;
}

// src/detect/ablations.ts
let pattern$1$36;
const todo$9 = "Show what was tried and did not help: it saves others the attempt";
const ablationsRules = {
	section: {
		id: "ablations/section",
		sees: "A section on ablations, negative results or what did not work",
		todo: todo$9,
		example: "# Marble\n\n## Ablations\n\nWithout rotary embeddings the loss is 0.1 higher.\n",
		counter: "# Marble\n\n## Results\n\n95 %.\n"
	},
	file: {
		id: "ablations/file",
		sees: "Scripts, configurations or results of ablations",
		todo: todo$9,
		example: "README.md: # Marble\nfiles:\nREADME.md\nconfigs/ablation_no_rope.yaml 300\n",
		counter: "README.md: # Marble\nfiles:\nREADME.md\nconfigs/base.yaml 300\n"
	}
};
const topic = /\bablat(?:ion|ions|ing|ed)\b|\bnegative results?\b|\bfailed (?:experiments?|attempts?)\b|\bwhat (?:did(?:n['’]t| not)|doesn['’]t) work\b|消融/i;
/** Experiments are run by scripts and configurations; a module of a web tool that is called after them is none. */
const toolSource = /^(?:[cm]?[jt]sx?|go|java|kt|swift|php|rb|css|html?|vue|svelte)$/;
/** A number, a picture, a command or some sentences: a heading over a definition reports nothing. */
function reports(document, section) {
	let words = 0;
	for (const block of blocksWithin(document, section).slice(0, 60)) {
		if (block.kind === "heading") continue;
		if (block.kind === "code" || test(pattern$1$36 ??= /\d/, block.text) || linksOf(document, block.index).some(({ kind }) => kind === "image")) return true;
		if (block.kind !== "row") words += block.text.split(" ").length;
	}
	return words >= 25;
}
const ablation = /ablat/;
/** Ablation studies and negative results: shown, never required. */
function detectAblations(context) {
	const found = [];
	for (const document of context.documents) for (const section of document.sections) if (section.level > 0 && test(topic, section.heading) && reports(document, section)) found.push(evidence(ablationsRules.section, {
		path: document.path,
		line: section.line,
		note: section.heading
	}));
	for (const file of context.files.own) {
		if (found.length >= 10) break;
		if (!file.lower.includes("ablat") && !liesBelow(file, ablation)) continue;
		if (!isKeepFile(file) && !test(toolSource, file.extension)) found.push(evidence(ablationsRules.file, { path: file.path }));
	}
	return finding("ablations", found.slice(0, 10));
}

// src/detect/archive.ts
let pattern$1$35;
let pattern$2$28;
let pattern$3$25;
let pattern$4$18;
let pattern$5$16;
const todo$8 = "Archive the release: connect the repository to Zenodo, or ask Software Heritage to save it, and show the identifier";
const archiveRules = {
	badge: {
		id: "archive/badge",
		sees: "A DOI or Software Heritage badge of the repository itself",
		todo: todo$8,
		example: "# Marble\n\n[![DOI](https://zenodo.org/badge/12345678.svg)](https://zenodo.org/badge/latestdoi/12345678)\n",
		counter: "# Marble\n\n[![CI](https://github.com/marble/marble/workflows/ci/badge.svg)](https://github.com/marble/marble)\n"
	},
	link: {
		id: "archive/link",
		sees: "A link to an archived copy (Zenodo, figshare, OSF, Dataverse, Software Heritage) that the text calls the project’s own",
		todo: todo$8,
		example: "# Marble\n\nThe code of this release is archived at https://zenodo.org/records/1234567.\n",
		counter: "# Marble\n\n## Related work\n\nOther stones: https://zenodo.org/records/7654321.\n"
	},
	citation: {
		id: "archive/citation-doi",
		sees: "A DOI of an archive in CITATION.cff or codemeta.json",
		todo: todo$8,
		example: "README.md: # Marble\nCITATION.cff: cff-version: 1.2.0\ntitle: Marble\ndoi: 10.5281/zenodo.1234567\nfiles:\nREADME.md\nCITATION.cff 90\n",
		counter: "README.md: # Marble\nCITATION.cff: cff-version: 1.2.0\ntitle: Marble\ndoi: 10.1145/12345\nfiles:\nREADME.md\nCITATION.cff 90\n"
	}
};
const archiveHost = /^url:https?:\/\/(?:[\w-]+\.)*(?:figshare\.com|osf\.io|dataverse\.[\w.]+|datadryad\.org|archive\.softwareheritage\.org|zenodo\.org)\//i;
const archiveDoi = /\b10\.(?:5281\/zenodo\.\d+|6084\/m9\.figshare\.\d+|17605\/osf\.io\/\w+|5061\/dryad\.\w+)/gi;
const ownWords$1 = /\b(?:archiv\w+|snapshot|(?:our|the|this|source) (?:code|software|release|repository|data(?:set)?|models?|weights|results)|we (?:release|provide|publish|deposit)\w*|available (?:at|on|from)|released|deposited|cite this (?:repo|software|code))\b/i;
/** A copy in a persistent archive: DOI or Software Heritage identifier of the project's own release. */
function detectArchive(context) {
	const found = [];
	const identifiers = [];
	const keep = (one, identifier) => {
		found.push(one);
		if (identifier !== null && !identifiers.includes(identifier)) identifiers.push(identifier);
	};
	for (const mention of context.mentions) {
		const id = parseIdentifier(mention.identifier);
		if (id === null || mention.document === null || mention.document.path.startsWith(".github/")) continue;
		if (!(id.scheme === "zenodo" || id.scheme === "swh" || test(archiveHost, mention.identifier) || archiveDoiOf(mention.identifier)) || isExample(mention) || isUnder(mention.headings, "foreign") || isUnder(mention.headings, "baseline")) continue;
		if (mention.link?.kind === "code" && !test(pattern$1$35 ??= /(?:^|\/)readme[^/]*$/i, mention.document.path)) continue;
		const badge = isBadge(mention);
		if (!badge && !test(ownWords$1, mention.context)) continue;
		const rule = badge ? archiveRules.badge : archiveRules.link;
		keep(evidence(rule, {
			path: mention.path,
			line: mention.line,
			url: mention.href
		}), mention.identifier);
	}
	for (const path of ["CITATION.cff", "codemeta.json"]) for (const match of (context.text(path) ?? "").slice(0, 1e5).matchAll(archiveDoi)) {
		const zenodo = exec(pattern$2$28 ??= /zenodo\.(\d+)$/i, match[0])?.[1];
		keep(evidence(archiveRules.citation, {
			path,
			note: match[0]
		}), zenodo === void 0 ? `doi:${match[0].toLowerCase()}` : `zenodo:${zenodo}`);
	}
	return finding("archive", found.slice(0, 12), identifiers.slice(0, 12));
}
function archiveDoiOf(identifier) {
	archiveDoi.lastIndex = 0;
	return identifier.startsWith("doi:") && test(archiveDoi, identifier);
}
/** Characters of a code block that tell what it is. */
const codeReach = 2e3;
/** Outside of BibTeX, code in the documentation shows how something is written: a configuration, a command on somebody's data. */
function isExample({ document, link }) {
	const block = link?.kind === "code" ? document?.blocks[link.block] : void 0;
	return block?.kind === "code" && !test(pattern$3$25 ??= /^[ \t]*@\w{1,30}\s?\{/m, block.text.slice(0, codeReach));
}
/** Zenodo's own badge is made for one repository; a DOI badge in the head is the project's. */
function isBadge(mention) {
	const image = mention.link?.image ?? "";
	if (test(pattern$4$18 ??= /zenodo\.org\/badge|archive\.softwareheritage\.org\/badge/i, `${image} ${mention.href}`)) return true;
	return mention.link?.inHead === true && image !== "" && test(pattern$5$16 ??= /\b(?:doi|zenodo|swh|archived?)\b/i, decodeBadge(image));
}

// src/detect/cards/fill.ts
/** Words of a section that make it filled; a heading with less says nothing. */
const enoughWords = 25;
/** What templates put where an answer should stand. */
const placeholders$1 = /\[?\b(?:more information needed|information needed|to be (?:added|filled|completed|written)|coming soon|lorem ipsum[^.\n]*)\b\.?\]?|\b(?:todo|tbd|tba|n\/a|xxx+)\b:?|\{\{[^{}\n]{0,80}\}\}|<(?:your|insert|add|fill)[^<>\n]{0,60}>|\[(?:your|insert|add|fill|describe|name|link|optional|provide)[^[\]\n]{0,80}\]|<!--.*?-->/gi;
/** Words of the template itself: instructions to the author. */
const instructions = /^\s*(?:provide (?:a|the|quick|basic|links)|this section (?:is|describes|addresses)|describe (?:the|how|any)|what (?:data|are|is|do)\b.*\?$|if (?:there is|applicable)|add (?:a|your|links)|insert\b|list (?:the|any)|explain\b)/i;
/** Words without placeholders, instructions and links. */
function ownWords(text) {
	return text.split("\n").filter((line) => !test(instructions, line)).join("\n").replace(placeholders$1, " ").replace(/https?:\/\/\S+/g, " ").match(/\p{L}[\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}
/** How many placeholders a text holds. */
function countPlaceholders(text) {
	return text.match(placeholders$1)?.length ?? 0;
}
/** Blanks, and hardly a word between them and the headings: three or more in any text, one in a text that says next to nothing else. */
function isUnfilledTemplate(text) {
	const said = text.slice(0, 2e5).replace(/^#.*$/gm, "");
	const blanks = countPlaceholders(said.replace(/<!--.*?-->/g, ""));
	const words = ownWords(said);
	return blanks >= 3 && words < blanks * 20 || blanks > 0 && words < enoughWords;
}
/**
* How far a card is filled in.
* @param root the section to look at, its sub-sections included; null: the whole document
*/
function measureCard(document, standard, root = null) {
	const text = (root === null ? document.blocks : blocksWithin(document, root)).filter((block) => block.kind !== "heading").map((block) => block.text).join("\n").slice(0, 2e5);
	const words = ownWords(text);
	const blanks = countPlaceholders(text);
	const sections = sectionsWithin(document, root);
	return {
		completeness: standard.filter(({ heading }) => sections.some((section) => test(heading, section.heading) && isFilled$1(document, section))).length / standard.length,
		stub: words < enoughWords || blanks >= 3 && words < blanks * 20
	};
}
/** Sections of a card, at most as many as a long card has. */
function sectionsWithin(document, root) {
	const start = root === null ? 0 : root.index;
	const sections = [];
	for (let index = start; index < document.sections.length && sections.length < 120; index += 1) {
		const section = document.sections[index];
		if (section === void 0 || root !== null && index > start && section.level <= root.level) break;
		sections.push(section);
	}
	return sections;
}
function isFilled$1(document, section) {
	let words = 0;
	for (const block of blocksWithin(document, section).slice(0, 200)) {
		if (block.kind !== "heading") words += ownWords(block.text.slice(0, 4e3));
		if (words >= enoughWords) return true;
	}
	return false;
}

// src/detect/cards/own-target.ts
let pattern$1$34;
let pattern$2$27;
let pattern$3$24;
/** Does a link that calls itself a card lead to the project's own? Files of the repository do; hub pages by owner or name. */
function isOwnTarget(mention, context) {
	const id = parseIdentifier(mention.identifier);
	if (id === null || isUnder(mention.headings, "foreign") || isUnder(mention.headings, "baseline")) return false;
	if (id.scheme === "file") return true;
	const account = id.value.split("/")[0] ?? "";
	if (test(pattern$1$34 ??= /^(?:hf|hf-dataset|hf-collection|modelscope|modelscope-dataset|github)$/, id.scheme)) return context.owner !== null && similarOwners(account, context.owner) || namesProject(id.value, context.names);
	const foreignRepository = exec(pattern$2$27 ??= /^https?:\/\/(?:www\.)?github\.com\/([\w.-]+)\//i, id.value)?.[1];
	if (foreignRepository !== void 0) return context.owner !== null && similarOwners(foreignRepository, context.owner);
	return test(pattern$3$24 ??= /^(?:arXiv|doi|openreview|url|zenodo)$/, id.scheme);
}

// src/detect/cards/find-cards.ts
let pattern$1$33;
/** Sections of one kind looked at in one document. */
const sectionsPerDocument$1 = 24;
/** Cards that call themselves so: by file name, by heading, by the words of a link, by hub front matter. Unfilled templates are stubs. */
function findCards(context, spec) {
	const found = [];
	const identifiers = [];
	const judged = /* @__PURE__ */ new Set();
	let completeness = 0;
	const documents = new Map(context.documents.map((document) => [document.path, document]));
	for (const file of context.files.own) {
		if (!spec.file(file)) continue;
		const document = documents.get(file.path);
		if (document?.title != null && spec.notHeading?.test(document.title) === true && !test(spec.heading, file.lower.replace(/[_-]/g, " "))) continue;
		const fill = document === void 0 ? null : measureCard(document, spec.standard);
		const stub = isKeepFile(file) || fill?.stub === true;
		judged.add(file.path);
		found.push(evidence(spec.rules.file, {
			path: file.path,
			...stub ? {
				stub,
				note: "empty, or a template that is not filled in"
			} : {}
		}));
		if (stub) continue;
		identifiers.push(`file:${file.path}`);
		completeness = Math.max(completeness, fill?.completeness ?? 0);
	}
	for (const document of context.documents) {
		if (!spec.reads(document)) continue;
		if (spec.frontMatter !== null && spec.rules.frontMatter !== void 0 && document.frontMatter !== null && spec.frontMatter(document.frontMatter, document.path)) {
			const fill = measureCard(document, spec.standard);
			found.push(evidence(spec.rules.frontMatter, {
				path: document.path,
				line: 1,
				...fill.stub ? { stub: true } : {}
			}));
			if (!fill.stub) identifiers.push(`file:${document.path}`);
			completeness = Math.max(completeness, fill.stub ? 0 : fill.completeness);
		}
		if (judged.has(document.path) || identifiers.includes(`file:${document.path}`)) continue;
		const sections = outermost(document, cardSections(document, spec));
		for (const section of sections) {
			const fill = measureCard(document, spec.standard, section);
			const linked = blocksWithin(document, section).some((block) => linksOf(document, block.index).some((link) => link.kind === "link" && test(pattern$1$33 ??= /^https?:|\.md\b/i, link.href)));
			const stub = fill.stub && !linked;
			found.push(evidence(spec.rules.section, {
				path: document.path,
				line: section.line,
				note: section.heading,
				...stub ? { stub } : {}
			}));
			if (!stub) completeness = Math.max(completeness, fill.completeness);
		}
	}
	if (spec.anchor !== null && spec.rules.link !== void 0) for (const mention of context.mentions) {
		const text = `${mention.link?.text ?? ""} ${decodeBadge(mention.link?.image)}`;
		if (mention.link?.kind !== "link" || text.length > 200 || !test(spec.anchor, text) || !isOwnTarget(mention, context)) continue;
		found.push(evidence(spec.rules.link, {
			path: mention.path,
			line: mention.line,
			url: mention.href,
			note: mention.link.text
		}));
		if (!identifiers.includes(mention.identifier)) identifiers.push(mention.identifier);
	}
	const kept = [...found.filter((one) => one.stub !== true), ...found.filter((one) => one.stub === true)].slice(0, 20);
	return finding(spec.kind, kept, identifiers.slice(0, 20), completeness > 0 ? { completeness: Math.round(completeness * 100) / 100 } : {});
}
function cardSections(document, spec) {
	const found = [];
	for (const section of document.sections) {
		if (isHeading(document, section, spec)) found.push(section);
		if (found.length >= sectionsPerDocument$1) break;
	}
	return found;
}
/** `staged-safety`, `model_card`: a heading that is an identifier documents an option of that name. */
const optionName = /^[a-z\d]+(?:[-_][a-z\d]+)+$/;
/** The heading says so, none above it says that it is about something else, and what must stand in the section does. */
function isHeading(document, section, spec) {
	if (section.level === 0 || section.heading.length > 90 || test(optionName, section.heading)) return false;
	if (!(spec.doubtful?.heading.test(section.heading) === true && test(spec.doubtful.words, textOf(document, section))) && (!test(spec.heading, section.heading) || spec.notHeading?.test(section.heading) === true)) return false;
	const { notUnder } = spec;
	if (notUnder === void 0) return true;
	const above = section.path.slice(0, -1);
	return !(isReadme(document.path) ? above.slice(1) : above).some((heading) => test(notUnder, heading));
}
function textOf(document, section) {
	return blocksWithin(document, section).slice(0, 60).map((block) => block.text.slice(0, 2e3)).join("\n");
}
/** A section within another of the same kind is part of it. */
function outermost(document, sections) {
	return sections.filter((section) => {
		for (let parent = section.parent; parent !== null; parent = document.sections[parent]?.parent ?? null) if (sections.some(({ index }) => index === parent)) return false;
		return true;
	});
}

// src/detect/cards/standard-sections.ts
/** After Mitchell et al. 2019 (arXiv:1810.03993) and the annotated template of the Hugging Face hub. */
const modelCardSections = [
	{
		id: "details",
		heading: /model (?:details|description|summary|overview|information|date|type|architecture)|^(?:description|overview|about|introduction|summary)\b|model card (?:for|:)/i
	},
	{
		id: "intended-use",
		heading: /\b(?:intended|direct|downstream|primary|recommended) (?:uses?|users?)|^uses?\b|use cases?|model use|applications?/i
	},
	{
		id: "out-of-scope",
		heading: /out[- ]of[- ]scope|misuse|malicious|not intended|prohibited|restrictions?/i
	},
	{
		id: "training-data",
		heading: /training data|\bdata(?:sets?)?\b|pre-?training/i
	},
	{
		id: "training",
		heading: /training (?:procedure|details|process|hyper|regime|factors)|^training$|hyper-?parameters|hardware|compute|fine-?tuning/i
	},
	{
		id: "evaluation",
		heading: /evaluation|benchmarks?|metrics|results|performance|testing|quantitative/i
	},
	{
		id: "limitations",
		heading: /limitations?|caveats|known issues|biases|bias\b|fairness/i
	},
	{
		id: "risks",
		heading: /risks?|ethic|safety|responsib|broader (?:impact|implications)|considerations|harm/i
	},
	{
		id: "license",
		heading: /licen[cs]e|terms/i
	},
	{
		id: "citation",
		heading: /citation|cite|bibtex|references?/i
	}
];
/** After Gebru et al. 2018 (arXiv:1803.09010) and the dataset card template of the Hugging Face hub. */
const dataCardSections = [
	{
		id: "motivation",
		heading: /motivation|purpose|curation rationale|dataset (?:summary|description|overview|details)|^(?:description|overview|summary|about|introduction)\b/i
	},
	{
		id: "composition",
		heading: /composition|structure|fields|instances|splits|schema|contents?|statistics|features|format/i
	},
	{
		id: "collection",
		heading: /collection|source|creation|acquisition|provenance|gather/i
	},
	{
		id: "processing",
		heading: /pre-?processing|cleaning|label+ing|annotat|filter|dedup|processing/i
	},
	{
		id: "uses",
		heading: /\buses?\b|tasks|intended|usage|applications/i
	},
	{
		id: "distribution",
		heading: /distribution|licen[cs]|download|access|availability/i
	},
	{
		id: "maintenance",
		heading: /maintenance|contact|version|update|errata|maintain|contribut/i
	},
	{
		id: "sensitive",
		heading: /personal|sensitive|privacy|pii|consent|ethic/i
	},
	{
		id: "limitations",
		heading: /limitations?|bias|considerations|social impact|risks?|caveats/i
	},
	{
		id: "citation",
		heading: /citation|cite|bibtex|references?/i
	}
];
const safetySections = [
	{
		id: "intended-use",
		heading: /intended|direct use|acceptable|responsible use|permitted/i
	},
	{
		id: "out-of-scope",
		heading: /out[- ]of[- ]scope|misuse|malicious|prohibited|not intended|restrictions?/i
	},
	{
		id: "limitations",
		heading: /limitations?|caveats|known issues/i
	},
	{
		id: "bias",
		heading: /bias|fairness|representation|discriminat/i
	},
	{
		id: "risks",
		heading: /risks?|harm|hazard|safety|threat|red[- ]team/i
	},
	{
		id: "mitigation",
		heading: /mitigat|safeguard|recommendations?|filter|monitor|responsib|report/i
	}
];

// src/detect/cards/data-card.ts
let pattern$1$32;
let pattern$2$26;
const todo$7 = "Write a datasheet: why, what is in it, how it was collected and labelled, what it is for, who looks after it";
const dataCardRules = {
	file: {
		id: "data-card/file",
		sees: "A filled file that is called data card, dataset card, datasheet or data statement",
		todo: todo$7,
		example: "README.md: # Pebbles\nfiles:\nREADME.md\nDATASHEET.md 4000\n",
		counter: "README.md: # Pebbles\nfiles:\nREADME.md\ndata/README.md 300\n"
	},
	section: {
		id: "data-card/section",
		sees: "A section headed data card, datasheet or data statement",
		todo: todo$7,
		example: "# Pebbles\n\n## Datasheet\n\nPebbles holds ten thousand photographs of stones that we took in 2022. Two students labelled every picture. It is meant for classification and is looked after by the lab.\n",
		counter: "# Pebbles\n\n## Data\n\nUnpack the archive.\n"
	},
	link: {
		id: "data-card/link",
		sees: "A link that calls the project’s own page a data card or datasheet",
		todo: todo$7,
		example: "# Pebbles\n\nSee the [datasheet](https://pebbles.example.org/datasheet.pdf).\n",
		counter: "# Marble\n\nWe use their data ([datasheet](https://github.com/somebody/stones/blob/main/DATASHEET.md)).\n"
	},
	frontMatter: {
		id: "data-card/hub-source",
		sees: "The source of a dataset’s hub page, with the hub’s front matter",
		todo: todo$7,
		example: "data/README.md: ---\ntask_categories: [image-classification]\nlicense: cc-by-4.0\n---\n# Pebbles\n\nPebbles holds ten thousand photographs of stones that we took in 2022. Two students labelled every picture. It is meant for classification and is looked after by the lab.\n",
		counter: "---\ntitle: Pebbles\n---\n# Pebbles\n"
	}
};
const endings$2 = /* @__PURE__ */ new Set([
	"md",
	"mdx",
	"markdown",
	"rst",
	"txt",
	"pdf",
	"htm",
	"html",
	""
]);
/** Data cards: documents or sections that call themselves so (Gebru et al. 2018; Bender and Friedman 2018). */
function detectDataCard(context) {
	return findCards(context, {
		kind: "data-card",
		file: (file) => endings$2.has(file.extension) && test(pattern$1$32 ??= /(?:^|[_.-])data(?:set)?[-_ ]?(?:cards?|sheets?|statements?)(?:[_.-]|$)/i, file.lower) && !test(pattern$2$26 ??= /template|example/, file.lower),
		heading: /^(?:[\p{S}\p{P}\d\s]*)(?:the )?data(?:set)? ?(?:cards?|sheets?|statements?)\b|\bdata ?sheet$|\bdata(?:set)? card$|数据(?:集)?卡/iu,
		anchor: /\bdata(?:set)?[ _-]?(?:cards?|sheets?|statements?)\b(?! for (?:data|natural))(?!.{0,80}\bet al)/i,
		frontMatter: (fields) => "task_categories" in fields || "dataset_info" in fields || "size_categories" in fields,
		standard: dataCardSections,
		rules: dataCardRules,
		reads: ({ path, format }) => format !== "notebook" && !path.startsWith(".github/")
	});
}

// src/detect/cards/model-card.ts
let pattern$1$31;
let pattern$2$25;
let pattern$3$23;
const todo$6 = "Fill in a model card: what it is for, what it was trained on, how it was measured, where it fails";
const modelCardRules = {
	file: {
		id: "model-card/file",
		sees: "A filled file that is called model card or system card",
		todo: todo$6,
		example: "README.md: # Marble\nfiles:\nREADME.md\nMODEL_CARD.md 4000\n",
		counter: "README.md: # Marble\nfiles:\nREADME.md\ndocs/models.md 900\n"
	},
	section: {
		id: "model-card/section",
		sees: "A section headed \"Model card\"",
		todo: todo$6,
		example: "# Marble\n\n## Model card\n\nMarble is a small language model for English. It was trained on public web text until 2023 and is meant for research on tokenisation. It fails on long inputs and other languages.\n",
		counter: "# Marble\n\n## Models\n\nSee the table.\n"
	},
	link: {
		id: "model-card/link",
		sees: "A link that calls the project’s own page a model card",
		todo: todo$6,
		example: "# Marble\n\nRead the [model card](https://huggingface.co/marble/marble-7b).\n",
		counter: "# Marble\n\nWe start from LLaMA ([model card](https://github.com/somebody/llama/blob/main/MODEL_CARD.md)).\n"
	},
	frontMatter: {
		id: "model-card/hub-source",
		sees: "The source of a hub page, with the hub’s front matter",
		todo: todo$6,
		example: "HUGGINGFACE_README.md: ---\nlicense: apache-2.0\npipeline_tag: text-generation\n---\n# Marble\n\nMarble is a small language model for English. It was trained on public web text until 2023 and is meant for research on tokenisation and on long inputs.\n",
		counter: "---\ntitle: Marble docs\n---\n# Marble\n\nWelcome.\n"
	}
};
const name = /(?:^|[_.-])(?:model|system)[-_ ]?cards?(?:[_.-]|$)/i;
const endings$1 = /* @__PURE__ */ new Set([
	"md",
	"mdx",
	"markdown",
	"rst",
	"txt",
	"pdf",
	"htm",
	"html",
	"json",
	"yaml",
	"yml",
	""
]);
/** Model cards: documents or sections that call themselves so (Mitchell et al. 2019). A hub page counts when the repository calls it a card. */
function detectModelCard(context) {
	return findCards(context, {
		kind: "model-card",
		file: (file) => endings$1.has(file.extension) && (test(name, file.lower) || test(pattern$1$31 ??= /^model_?cards?$/, file.folders.at(-1) ?? "")) && !test(pattern$2$25 ??= /template|example/, file.lower),
		heading: /^(?:[\p{S}\p{P}\d\s]*)(?:the )?(?:model|system) ?cards?\b|\bmodel ?card$|模型卡/iu,
		anchor: /\b(?:model|system)[ _-]?cards?\b(?! for model reporting)(?!.{0,80}\bet al)|模型卡/i,
		frontMatter: (fields, path) => !test(pattern$3$23 ??= /^readme/i, path.split("/").at(-1) ?? "") && [
			"pipeline_tag",
			"library_name",
			"base_model",
			"model-index",
			"license",
			"inference",
			"widget"
		].filter((key) => key in fields).length >= 2,
		standard: modelCardSections,
		rules: modelCardRules,
		reads: ({ path, format }) => format !== "notebook" && !path.startsWith(".github/")
	});
}

// src/detect/cards/safety-note.ts
let pattern$1$30;
let pattern$2$24;
let pattern$3$22;
const todo$5 = "Write down known limitations, risks and misuse, and what people should not use it for";
const limits = "The model makes up facts, in particular about people, and repeats the prejudices of the web text it was trained on. Do not use it for medical or legal advice, and check what it says before you rely on it.";
const safetyNoteRules = {
	file: {
		id: "safety-note/file",
		sees: "A filled document on safety, ethics, limitations or acceptable use",
		todo: todo$5,
		example: "README.md: # Marble\nfiles:\nREADME.md\nRESPONSIBLE_USE.md 3000\n",
		counter: "README.md: # Marble\nfiles:\nREADME.md\nSECURITY.md 3000\n"
	},
	section: {
		id: "safety-note/section",
		sees: "A section headed limitations, ethics, risks, misuse, bias or responsible use",
		todo: todo$5,
		example: `# Marble\n\n## Limitations\n\n${limits}\n`,
		counter: "# Marble\n\n## Safety benchmark\n\nRun `bench.py`.\n"
	}
};
const endings = /* @__PURE__ */ new Set([
	"md",
	"mdx",
	"markdown",
	"rst",
	"txt",
	"pdf",
	""
]);
/** Safety, ethics, limitations, misuse. A security policy, a licence and a software's list of bugs are something else. */
function detectSafetyNote(context) {
	return findCards(context, {
		kind: "safety-note",
		file: (file) => endings.has(file.extension) && file.folders.length <= 3 && test(pattern$1$30 ??= /^(?:(?:\w+[-_ ])?(?:acceptable|prohibited)[-_ ]us(?:e|age)(?:[-_ ]policy)?|us(?:e|age)[-_ ]?policy|acceptable[-_ ]use|ai[-_ ]?ethics|ethics(?:[-_ ]\w+)?|ethical[-_ ]\w+|safety(?:[-_ ](?:note|card|statement|policy|report))?|responsible[-_ ](?:use|ai|\w*release|development)\w*|limitations|risks?|misuse|system[-_ ]?card|broader[-_ ]impacts?)(?:\.|$)/i, file.lower),
		heading: /\blimitations?\b|\bethic(?:s|al)\b|\bresponsible (?:use|ai|development|release|deployment|usage|research)\b|\bresponsibility\b|\bmisuse\b|\bout[- ]of[- ]scope\b|\b(?:social|societal|broader) (?:impacts?|implications)\b|\bbias(?:es)?\b.{0,20}\b(?:risks?|limitations|fairness)\b|\bfairness\b|\brisks?\b|\bsafety\b|\bacceptable use\b|\bintended use\b.{0,30}\blimit|局限|伦理|安全(?:性)?(?:声明|说明)|リスク|제한 ?사항/i,
		notHeading: /\b(?:benchmarks?|leader ?boards?|evals?|evaluations?|evaluator|datasets?|data|results?|classifier|filter|checker|training|models?|tasks?|scenarios?|scores?|rate|api|memory|thread|retry|type|gpus?|functional|risk[- ](?:minimi|aware|sensitive|control)\w*|tuning|install\w*|hardware|known (?:bugs|software)|prompts?|test ?s?(?:uite)?|license)\b|安全评/i,
		notUnder: /\b(?:leader ?boards?|benchmarks?|evaluations?|evals?|tasks)\b/i,
		doubtful: {
			heading: /\bdisclaimers?\b|\bterms? of use\b|声明/i,
			words: /\b(?:harm(?:s|ful)?|bias(?:ed|es)?|problematic|misinformation|inaccura\w+|medical|clinical|discriminat\w+|offensive|toxic|unsafe|dangerous|unethical|misuse\w*|illegal|deepfakes?|nsfw|hallucinat\w+)\b|有害|歧视|滥用/i
		},
		anchor: null,
		frontMatter: null,
		standard: safetySections,
		rules: safetyNoteRules,
		reads: ({ path, format }) => format !== "notebook" && !test(pattern$2$24 ??= /(?:^|\/)(?:\.github|tasks|tests?|website|datasets?|data|examples?|tutorials?|cookbooks?)\//i, path) && !test(pattern$3$22 ??= /(?:^|\/)(?:security|contributing|code_of_conduct|changelog|licen[cs]e|[^/]*terms[_-]of[_-])[^/]*$/i, path)
	});
}

// src/detect/checkpoints.ts
let pattern$1$29;
let pattern$2$23;
let pattern$3$21;
let pattern$4$17;
let pattern$5$15;
const checkpointsRules = {
	revisions: {
		id: "checkpoints/revisions",
		sees: "Intermediate checkpoints on the hub: a link or an id with a step or token count as its revision",
		todo: "Publish intermediate checkpoints, for example as revisions on the model hub",
		example: "README.md: # Foo\n\n- [step 1000](https://huggingface.co/foo-lab/foo/tree/step1000-tokens4B)\n",
		counter: "README.md: # Foo\n\n- [files](https://huggingface.co/foo-lab/foo/tree/main)\n"
	},
	words: {
		id: "checkpoints/words",
		sees: "A sentence that says intermediate checkpoints are released",
		todo: "Link the intermediate checkpoints where they are mentioned",
		example: "README.md: # Foo\n\nWe release all [intermediate checkpoints](https://huggingface.co/foo-lab/foo).\n",
		counter: "README.md: # Foo\n\nPass `--ckpt` to load a checkpoint.\n"
	}
};
const words = /\b(?:intermediate|all|every|\d{2,4})\s+(?:training\s+|model\s+)?checkpoints?\b[^.]{0,80}|\bcheckpoints?\b[^.]{0,60}\b(?:every|each|at|throughout|during)\b[^.]{0,40}\b(?:steps?|tokens|training|iterations|epochs)\b/i;
/** Intermediate trained parameters: revisions named by step, or words with a link in the same block. */
function detectCheckpoints(context) {
	const shown = [];
	const identifiers = /* @__PURE__ */ new Set();
	for (const mention of context.mentions) {
		if (mention.document === null) continue;
		if (test(pattern$1$29 ??= /huggingface\.co\/[^/]+\/[^/]+\/tree\/[\w.-]*(?:step|iter|token|epoch|stage|ckpt)[\w.-]*\d/i, mention.href)) {
			shown.push(evidence(checkpointsRules.revisions, {
				path: mention.path,
				line: mention.line,
				url: mention.href
			}));
			identifiers.add(mention.identifier);
		} else if (test(pattern$2$23 ??= /^(?:hf|hf-collection|gdrive|zenodo|url):/, mention.identifier) && test(words, mention.context) && test(pattern$3$21 ??= /intermediate|release|provide|available|download/i, mention.context)) {
			shown.push(evidence(checkpointsRules.words, {
				path: mention.path,
				line: mention.line,
				url: mention.href
			}));
			identifiers.add(mention.identifier);
		}
		if (shown.length >= 6) break;
	}
	if (shown.length === 0) {
		const sentence = releasedSeries(context);
		if (sentence !== null) shown.push(sentence);
	}
	return finding("checkpoints", shown, [...identifiers]);
}
const series = /\b(?:\d{2,4}|intermediate|all (?:the )?intermediate)\s+(?:\w+\s+){0,2}checkpoints?\b/i;
/** "We provide 154 checkpoints per model, as branches": the series is told once, the models are linked elsewhere. */
function releasedSeries(context) {
	if (!context.mentions.some(({ identifier, document }) => document !== null && identifier.startsWith("hf:"))) return null;
	for (const document of context.documents.slice(0, 4)) for (const sentence of document.sentences) {
		if (!test(series, sentence.text) || !test(pattern$4$17 ??= /\b(?:provide|release[ds]?|available|host(?:ed)?|branch(?:es)?|revisions?|publish(?:ed)?|access)\b/i, sentence.text)) continue;
		if (!test(pattern$5$15 ??= /\bwill\b|soon/i, sentence.text)) return evidence(checkpointsRules.words, {
			path: document.path,
			line: sentence.line
		});
	}
	return null;
}

// src/detect/ownership/paper-citations.ts
let pattern$1$28;
let pattern$2$22;
let pattern$3$20;
let pattern$4$16;
let pattern$5$14;
let pattern$6$12;
let pattern$7$12;
let pattern$8$9;
let pattern$9$7;
let pattern$10$5;
/** What BibTeX in the documentation says. */
function* fromBibtex(context, unofficialWork) {
	for (const document of context.documents) {
		if (document.bibtex.length === 0) continue;
		const asked = isReadme(document.path) || test(pattern$1$28 ??= /(?:^|\/)citation/i, document.path) || document.path === "CITATION.bib";
		const citationFile = test(pattern$2$22 ??= /^citation(?:\.(?:bib|md|txt))?$/i, document.path);
		const crowd = document.bibtex.length > 8 || document.format === "bibtex";
		const someOurs = document.bibtex.some((entry) => titleIsOurs(entry.fields.get("title") ?? "", context) || namesProject(entry.key, context.names));
		for (const entry of document.bibtex) {
			const headings = topicHeadings(document, entry.section);
			const identifiers = bibIdentifiers(entry);
			const title = entry.fields.get("title") ?? "";
			const named = titleIsOurs(title, context) || namesProject(entry.key, context.names);
			for (const identifier of identifiers) {
				const place = {
					identifier,
					path: document.path,
					line: entry.line
				};
				if (document !== context.readme) yield {
					...place,
					signal: "deep"
				};
				if (unofficialWork) yield {
					...place,
					signal: "unofficial"
				};
				if (isUnder(headings, "foreign")) yield {
					...place,
					signal: "foreign-section"
				};
				if (named) yield {
					...place,
					signal: isExact(title, context) ? "bibtex-exact" : "bibtex-title"
				};
				if (citationFile && !crowd) yield {
					...place,
					signal: "citation-file"
				};
				if (asked && !crowd && (named || !someOurs) && (isUnder(headings, "citation") || askedNear(document, entry))) yield {
					...place,
					signal: "bibtex-asked"
				};
				else yield {
					...place,
					signal: crowd && !named ? "crowd" : "bibtex-only"
				};
			}
		}
	}
}
function isExact(title, context) {
	const heading = readmeTitle(context.readme) ?? "";
	return title !== "" && (normalName(title) === normalName(heading) || similarTitles(title, heading) >= .8);
}
function titleIsOurs(title, context) {
	if (title === "") return false;
	const heading = readmeTitle(context.readme) ?? "";
	return similarTitles(title, heading) >= .5 || namesProject(title, context.names);
}
/** "If you use this work, please cite" within the four lines above. */
function askedNear(document, entry) {
	const above = document.lines.slice(Math.max(0, entry.line - 8), entry.line).join(" ");
	return test(pattern$3$20 ??= /\bcit(?:e|ing|ation)\b|引用/i, above);
}
/** Identifiers a BibTeX entry gives: eprint, arXiv in journal or note, DOI, URL. */
function bibIdentifiers(entry) {
	const found = /* @__PURE__ */ new Set();
	const field = (name) => entry.fields.get(name) ?? "";
	const eprint = arxivIdentifier(field("eprint").replace(/^arxiv:/i, ""));
	if (eprint !== null) found.add(eprint);
	for (const name of [
		"journal",
		"note",
		"volume",
		"booktitle",
		"howpublished",
		"number",
		"publisher",
		"journaltitle",
		"eprinttype",
		"archiveprefix",
		"pages",
		"url",
		"ee"
	]) {
		const match = exec(pattern$4$16 ??= /(?:arxiv[:.\s/]{0,3}(?:preprint)?[:\s]{0,3}(?:arxiv:)?|abs[/-]|pdf\/)\s{0,2}(\d{4}\.\d{4,5})/i, field(name));
		const id = match === null ? null : arxivIdentifier(match[1] ?? "");
		if (id !== null) found.add(id);
	}
	const doi = doiIdentifier(field("doi").replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, ""));
	if (doi !== null && !doi.startsWith("zenodo:")) found.add(doi);
	const url = field("url") === "" ? field("howpublished") : field("url");
	const identifier = identifierFromUrl(exec(pattern$5$14 ??= /https?:\/\/[^\s,}\\]+/, url)?.[0] ?? "");
	if (identifier !== null && (test(pattern$6$12 ??= /^(?:arXiv|doi|openreview):/, identifier) || test(paperHost, identifier))) found.add(identifier);
	return [...found];
}
/** arXiv ids and DOIs in CITATION.cff; those of the preferred citation and identifiers alike. */
function* fromCitationFile(context) {
	const text = context.text("CITATION.cff") ?? context.text("citation.cff");
	if (text === null) return;
	for (const [index, line] of text.slice(0, 65536).split("\n").entries()) {
		const value = exec(pattern$7$12 ??= /^\s*(?:-\s+)?(?:doi|url|value|repository|number|journal|notes|title|publisher)?:?\s*["']?(.+?)["']?\s*$/, line)?.[1] ?? "";
		const arxiv = exec(pattern$8$9 ??= /(\d{4}\.\d{4,5})/, value)?.[1];
		const identifier = identifierFromUrl(value) ?? doiIdentifier(value) ?? (arxiv !== void 0 && test(pattern$9$7 ??= /arxiv/i, value) ? arxivIdentifier(arxiv) : null);
		if (identifier !== null && (test(pattern$10$5 ??= /^(?:arXiv|doi|openreview):/, identifier) || test(paperHost, identifier))) yield {
			identifier,
			path: "CITATION.cff",
			line: index + 1
		};
	}
}

// src/detect/ownership/paper-signals.ts
/** The table of signals: what it sees and how much it counts (REFERENCE §4.2). */
const paperSignals = {
	"citation-file": {
		points: 5,
		sees: "CITATION.cff or CITATION.bib names it"
	},
	"bibtex-exact": {
		points: 8,
		sees: "a BibTeX entry with the title of the README"
	},
	"bibtex-title": {
		points: 5,
		sees: "a BibTeX entry whose title names the project or matches the README title"
	},
	"bibtex-asked": {
		points: 5,
		sees: "a BibTeX entry where the README asks to be cited"
	},
	"bibtex-only": {
		points: 1,
		sees: "another BibTeX entry"
	},
	"head-label": {
		points: 4,
		sees: "a link or badge in the head of the README that says paper, arXiv or report"
	},
	"first-label": {
		points: 4,
		sees: "the first paper link of the README"
	},
	"sub-head": {
		points: 2,
		sees: "a paper link in the head of another README"
	},
	"news-person": {
		points: 1,
		sees: "\"we release\" in a news line"
	},
	"titled-link": {
		points: 3,
		sees: "a link whose text is the title of the work"
	},
	"cited-link": {
		points: 3,
		sees: "a paper link where the README asks to be cited"
	},
	"head-link": {
		points: 2,
		sees: "another link in the head of the README"
	},
	"first-person": {
		points: 4,
		sees: "\"our paper\", \"we release\", \"official implementation of\" in the same sentence"
	},
	"paper-label": {
		points: 2,
		sees: "a link that says paper or technical report"
	},
	"names-project": {
		points: 2,
		sees: "the sentence or the link names the project"
	},
	news: {
		points: 1,
		sees: "a news line"
	},
	unofficial: {
		points: -6,
		sees: "the project says it re-implements somebody else’s work"
	},
	"foreign-section": {
		points: -4,
		sees: "a section on related work, thanks or other people’s projects"
	},
	"baseline-section": {
		points: -3,
		sees: "a section on baselines, comparisons or background"
	},
	"foreign-words": {
		points: -3,
		sees: "\"based on\", \"following\", \"proposed by\", \"thanks to\" in the same sentence"
	},
	earlier: {
		points: 0,
		sees: "\"our first paper\", \"our previous work\": own, but there is a later one"
	},
	"data-section": {
		points: -1,
		sees: "a section on data or installation"
	},
	deep: {
		points: -1,
		sees: "a file other than the main README"
	},
	crowd: {
		points: -2,
		sees: "one of many papers in the same list or table"
	}
};
/** The project calls itself the authors' own. */
const official = /\bofficial\b|\bour (?:paper|work|method)\b|\bauthors'? (?:implementation|code)\b/i;
/** Anchors that name a paper outright. */
const explicit = /\b(?:paper|report|preprint|arxiv|publication|article|journal|this work)\b|论文|报告/i;
/** With these a link is not the README's first own paper. */
const against = /* @__PURE__ */ new Set([
	"news",
	"foreign-section",
	"baseline-section",
	"foreign-words",
	"unofficial",
	"data-section",
	"crowd"
]);

// src/detect/ownership/papers.ts
let pattern$1$27;
let pattern$2$21;
let pattern$3$19;
/** Scores every paper identifier that is mentioned; highest first. */
function scorePapers(context) {
	const points = /* @__PURE__ */ new Map();
	const add = (identifier, signal, path, line, order, url) => {
		const entry = points.get(identifier) ?? {
			order,
			points: []
		};
		points.set(identifier, entry);
		const point = {
			signal,
			points: paperSignals[signal].points,
			path,
			line,
			...url === void 0 ? {} : { url }
		};
		const known = entry.points.findIndex((one) => one.signal === signal && one.path === path);
		if (known >= 0 && isNews(entry.points, entry.points[known]) && !isNews(entry.points, point)) entry.points[known] = point;
		if (known < 0 && entry.points.length <= 40) entry.points.push(point);
	};
	const unofficialWork = isUnofficial(context);
	let first = true;
	for (const [order, mention] of context.mentions.entries()) {
		if (mention.path.toLowerCase() === "citation.cff" || !isPaper(mention)) continue;
		const signals = signalsOf(mention, context, unofficialWork);
		if (first && mention.document === context.readme && (signals.includes("head-label") || signals.includes("paper-label") && (introducedAs(mention) || mention.link?.kind !== "bare" && test(explicit, mention.link?.text ?? ""))) && !signals.some((one) => against.has(one))) {
			first = false;
			signals.push("first-label");
		}
		for (const signal of signals) add(canonicalPaper(mention.identifier), signal, mention.path, mention.line, order, mention.href);
	}
	for (const { identifier, signal, path, line } of fromBibtex(context, unofficialWork)) add(canonicalPaper(identifier), signal, path, line, 5e4);
	for (const { identifier, path, line } of fromCitationFile(context)) add(canonicalPaper(identifier), "citation-file", path, line, 6e4);
	return [...points].map(([identifier, { order, points: list }]) => ({
		identifier,
		order,
		points: list,
		score: total(list)
	})).sort((a, b) => b.score - a.score || a.order - b.order);
}
function isNews(points, point) {
	return points.some((one) => one.signal === "news" && one.path === point?.path && one.line === point.line);
}
/** The best document decides, where each signal counts once; a citation file adds to it. */
function total(points) {
	const sums = /* @__PURE__ */ new Map();
	let citation = 0;
	for (const point of points) if (point.signal === "citation-file") citation = point.points;
	else sums.set(point.path, (sums.get(point.path) ?? 0) + point.points);
	return Math.max(sums.size === 0 ? 0 : -99, ...sums.values()) + citation;
}
function signalsOf(mention, context, unofficialWork) {
	const signals = [];
	const main = mention.document !== null && mention.document === context.readme;
	const text = mention.context;
	const anchor = `${mention.link?.text ?? ""} ${decodeBadge(mention.link?.image)}`;
	const labelled = introducedAs(mention) || test(saysPaper, anchor) || test(pattern$1$27 ??= /(?:paper|report)[^/]*\.pdf$/i, mention.href);
	const hosted = test(saysPaper, mention.href) && (mention.link?.cell ?? -1) < 0;
	const foreign = isUnder(mention.headings, "foreign") && !labelledByName(mention, context.names);
	const baseline = isUnder(mention.headings, "baseline") && !isUnder(mention.headings, "citation");
	if (foreign) signals.push("foreign-section");
	if (baseline) signals.push("baseline-section");
	if (unofficialWork) signals.push("unofficial");
	if (mention.document === null) return ["deep", "foreign-section"];
	const block = mention.document?.blocks[mention.link?.block ?? -1];
	const news = isUnder(mention.headings, "news") || block?.quoted === true && isAlert(mention.document, block.line);
	if (mention.link?.inHead && isReadme(mention.path) && !news) signals.push(labelled || hosted ? main ? "head-label" : "sub-head" : "head-link");
	else if (labelled && mention.link?.kind !== "code") signals.push("paper-label");
	if (isUnder(mention.headings, "citation") && mention.link?.kind !== "code" && isReadme(mention.path)) signals.push("cited-link");
	if (test(saysOwnPaper, text)) signals.push(news ? "news-person" : "first-person");
	if (test(saysForeignPaper, test(presentsItself, text) ? text.replace(/\b(?:proposed|introduced|presented) (?:by|in)\b/gi, "") : text)) signals.push("foreign-words");
	if (mention.link !== null && context.title !== null && normalName(mention.link.text) === normalName(context.title)) signals.push("titled-link");
	if (test(saysEarlierPaper, text)) signals.push("earlier");
	if (namesProject(`${text} ${openingOf(mention)}`, context.names)) signals.push("names-project");
	if (news) signals.push("news");
	if (isCrowded(mention)) signals.push("crowd");
	if (isUnder(mention.headings, "data") || isUnder(mention.headings, "install")) signals.push("data-section");
	if (!main) signals.push("deep");
	return signals;
}
/** "The official implementation of Foo, proposed in [the paper]": the project speaks of its own. */
const presentsItself = /\bofficial (?:[\w-]+ ){0,3}(?:implementation|code|codebase|repo|repository|release)\b/i;
/** Items of a list that each name a paper are a survey of other people's work from this number on. */
const crowd = 6;
const crowds = /* @__PURE__ */ new WeakMap();
/** One of many papers in the same section's lists: a reader takes none of them for the project's own. */
function isCrowded({ document, link }) {
	if (document === null || link === null || document.blocks[link.block]?.kind !== "item") return false;
	let counts = crowds.get(document);
	if (counts === void 0) {
		const items = /* @__PURE__ */ new Map();
		for (const { href, block, section } of document.links) {
			if (document.blocks[block]?.kind !== "item" || !test(pattern$2$21 ??= /arxiv\.org\/(?:abs|pdf)|openreview\.net\/forum|aclanthology|doi\.org\/10/i, href)) continue;
			items.set(section, (items.get(section) ?? /* @__PURE__ */ new Set()).add(block));
		}
		counts = new Map([...items].map(([section, blocks]) => [section, blocks.size]));
		crowds.set(document, counts);
	}
	return (counts.get(link.section) ?? 0) >= crowd;
}
/** GitHub's alert boxes (`> [!IMPORTANT]`) announce. */
function isAlert(document, line) {
	for (let at = line - 1; at >= Math.max(0, line - 30); at -= 1) {
		const text = document?.lines[at]?.trimStart() ?? "";
		if (!text.startsWith(">")) return false;
		if (test(pattern$3$19 ??= /\[!\w+\]/, text)) return true;
	}
	return false;
}
/** How the paragraph begins that the list item belongs to: what it is about. */
function openingOf(mention) {
	const block = mention.document?.blocks[mention.link?.block ?? -1];
	const lead = block?.kind === "item" ? mention.document?.blocks[block.parent ?? block.lead ?? -1] : block;
	return lead?.kind === "paragraph" || lead?.kind === "item" ? lead.text.slice(0, 60) : "";
}
function isUnofficial(context) {
	const head = (context.readme?.lines ?? []).slice(0, 40).join(" ").slice(0, 4e3);
	return test(saysUnofficial, head) && !test(official, head);
}

// src/detect/citation.ts
let pattern$1$26;
let pattern$2$20;
let pattern$3$18;
let pattern$4$15;
let pattern$5$13;
let pattern$6$11;
let pattern$7$11;
const todo$4 = "Add a CITATION.cff (https://citation-file-format.github.io) or a BibTeX entry to the README";
const citationRules = {
	file: {
		id: "citation/file",
		sees: "A CITATION.cff with title and authors, or another citation file",
		todo: todo$4,
		example: "README.md: # Marble\nCITATION.cff: cff-version: 1.2.0\ntitle: Marble\nauthors:\n  - family-names: Doe\nfiles:\nREADME.md\nCITATION.cff 200\n",
		counter: "README.md: # Marble\nCITATION.cff: cff-version: 1.2.0\ntitle: TODO\nfiles:\nREADME.md\nCITATION.cff 40\n"
	},
	bibtex: {
		id: "citation/bibtex",
		sees: "A BibTeX entry for the project’s own work",
		todo: todo$4,
		example: "# Marble\n\n## Citation\n\n```\n@misc{doe2024marble,\n title={Marble: small models},\n author={Doe, Jane}\n}\n```\n",
		counter: "# Marble\n\n## Citation\n\n```\n@misc{todo, title={TODO}, author={}}\n```\n"
	}
};
/** How others are to cite the work: a citation file or own BibTeX. Entries for other people's papers don't count. */
function detectCitation(context) {
	const found = [];
	for (const file of context.files.own) {
		if (file.folders.length > 1 || !test(pattern$1$26 ??= /^citation(?:s)?(?:\.(?:cff|bib|bibtex|md|txt|rst))?$/, file.lower) || file.size === 0) continue;
		const text = context.text(file.path);
		const stub = text !== null && (file.extension === "cff" ? !isFilledCff(text) : text.trim().length < 40);
		found.push(evidence(citationRules.file, {
			path: file.path,
			...stub ? {
				stub,
				note: "without title or authors"
			} : {}
		}));
	}
	const reimplementation = isReimplementation(context);
	for (const document of context.documents) {
		if (document.path.startsWith(".github/")) continue;
		for (const entry of document.bibtex) {
			const own = isFilled(entry) ? ownership(entry, document, context, reimplementation) : "stub";
			if (own === null) continue;
			found.push(evidence(citationRules.bibtex, {
				path: document.path,
				line: entry.line,
				note: entry.fields.get("title") ?? entry.key,
				...own === "stub" ? { stub: true } : {}
			}));
		}
	}
	return finding("citation", [...found.filter((one) => one.stub !== true), ...found.filter((one) => one.stub === true)].slice(0, 10));
}
const says$1 = /\bunofficial\b|\bnot (?:the |an )?official\b|\b(?:pytorch|tensorflow|jax|simple|minimal) (?:re-?)?implementation of (?!our\b)/i;
/** The project re-implements somebody else's paper and has none of its own. */
function isReimplementation(context) {
	const papers = scorePapers(context);
	if (papers.some(({ score }) => score >= 3)) return false;
	if (papers.some(({ points }) => points.some(({ signal }) => signal === "unofficial"))) return true;
	return (context.readme?.blocks.slice(0, 12).map((block) => block.text.slice(0, 400)) ?? []).some((text) => test(says$1, text) && !test(pattern$2$20 ??= /\bofficial implementation\b(?<!unofficial implementation)/i, text));
}
/** A citation file has a title of its own and at least one author. https://citation-file-format.github.io */
function isFilledCff(text) {
	const { title, authors } = topLevelFields(text);
	return typeof title === "string" && title !== "" && !test(unfilledTitle, title) && Array.isArray(authors) && authors.length > 0;
}
const unfilledTitle = /^\W*(?:todo|tbd|my (?:project|research)\b|your\b|title|<)/i;
function isFilled(entry) {
	const title = entry.fields.get("title") ?? "";
	const author = entry.fields.get("author") ?? entry.fields.get("organization") ?? "";
	return title.length > 3 && author.length > 1 && !test(pattern$3$18 ??= /^\W*(?:todo|tbd|xxx+|title|your\b|coming soon)/i, title);
}
/** Own by title or by the request to cite; in a re-implementation only by a title that is the project's and nobody else's. */
function ownership(entry, document, context, reimplementation) {
	const headings = document.sections[entry.section]?.path ?? [];
	const title = entry.fields.get("title") ?? "";
	const same = namesProject(title, context.names) || context.title !== null && similarTitles(title, context.title) >= .5;
	if (reimplementation && !asksForOwn(entry, document)) return null;
	if (same) return "own";
	if (isUnder(headings, "foreign") || isUnder(headings, "baseline")) return null;
	const asked = isUnder(headings, "citation") || test(pattern$4$15 ??= /\bcit(?:e|ing|ation)\b|引用/i, headings.at(-1) ?? "");
	const introduced = document.blocks.some((block) => block.endLine <= entry.line && entry.line - block.endLine < 12 && test(pattern$5$13 ??= /\b(?:cite|citing|citation|reference|bibtex)\b|引用/i, block.text.slice(0, 600)));
	return (document === context.readme || test(pattern$6$11 ??= /readme|citation|\.bib$/i, document.path)) && (asked || introduced) ? "own" : null;
}
/** "Please cite our paper" right above the entry. */
function asksForOwn(entry, document) {
	return document.blocks.some((block) => block.endLine <= entry.line && entry.line - block.endLine < 6 && test(pattern$7$11 ??= /\b(?:our|this) (?:paper|work|article|research)\b/i, block.text.slice(-400)));
}

// src/detect/code/commands.ts
let pattern$1$25;
let pattern$2$19;
let pattern$3$17;
const launcher = /^(?:\$\s*|>\s*|!\s*|%\s*|sudo\s+|time\s+|nohup\s+|CUDA_VISIBLE_DEVICES=\S+\s+|[A-Z_][A-Z0-9_]{1,40}=\S*\s+){0,8}(?:python3?|torchrun|accelerate launch|deepspeed|bash|sh|srun|sbatch|mpirun|mpiexec|horovodrun|make|julia|Rscript|matlab|node|cargo|uv run|poetry run|pixi run|lm_eval|lm-eval|lighteval|opencompass|helm-run|inspect eval|promptfoo|evalplus|jupyter|colossalai|xtuner|llamafactory-cli|fairseq-\w+|ray|docker run|\.\/[\w./-]+|[\w./-]+\.(?:sh|py))\b/;
const cache$1 = /* @__PURE__ */ new WeakMap();
/** Commands in code blocks (and inline code) of READMEs and docs, continued lines joined. */
function shownCommands(context) {
	const known = cache$1.get(context);
	if (known !== void 0) return known;
	const result = [];
	for (const document of context.documents) {
		if (document.format === "bibtex") continue;
		for (const block of document.blocks) {
			if (block.kind === "code") fromBlock(block, document, context, result);
			else if (test(pattern$1$25 ??= /\b(?:python3?|bash|sh|torchrun|make|sbatch)\s+[\w./-]+|\.(?:py|sh)\b/, block.text)) fromProse(block, document, context, result);
			if (result.length > 2e3) break;
		}
	}
	cache$1.set(context, result);
	return result;
}
function fromBlock(block, document, context, result) {
	let offset = 0;
	let open = null;
	for (const line of block.text.split("\n")) {
		const text = line.trim();
		if (open !== null) open.text += ` ${text.replace(/\\$/, "")}`;
		else if (test(launcher, text)) open = {
			text: text.replace(/\\$/, ""),
			at: offset
		};
		if (open !== null && !text.endsWith("\\")) {
			result.push(command$1(open.text, block, open.at, document, context));
			open = null;
		}
		offset += line.length + 1;
	}
	if (open !== null) result.push(command$1(open.text, block, open.at, document, context));
}
const proseCommand = /\b(?:(?:python3?|bash|sh|torchrun|sbatch)\s+)?([\w./-]{2,120}\.(?:py|sh|ipynb))\b/g;
function fromProse(block, document, context, result) {
	for (const match of block.text.matchAll(proseCommand)) {
		const one = command$1(match[0], block, match.index, document, context);
		if (one.script !== null) result.push(one);
	}
}
function command$1(text, block, offset, document, context) {
	const folder = document.path.includes("/") ? document.path.slice(0, document.path.lastIndexOf("/")) : "";
	const headings = topicHeadings(document, block.section);
	return {
		text: text.slice(0, 1e3),
		document,
		line: lineAt(block, offset),
		headings,
		script: findScript(text, folder, context)
	};
}
function findScript(text, folder, context) {
	const module = exec(pattern$2$19 ??= /\s-m\s+([\w.]{2,120})/, text)?.[1];
	if (module !== void 0) {
		const path = `${module.replaceAll(".", "/")}`;
		for (const candidate of [
			`${path}.py`,
			`${path}/__main__.py`,
			`src/${path}.py`
		]) if (context.files.get(candidate) !== void 0) return candidate;
	}
	for (const match of text.matchAll(/[\w./${}-]{2,160}\.(?:py|sh|ipynb|jl|R|m|lua)\b/g)) {
		const raw = match[0].replace(/^\.\//, "");
		for (const candidate of [folder === "" ? raw : `${folder}/${raw}`, raw]) if (context.files.get(candidate) !== void 0) return candidate;
		const tail = raw.slice(raw.lastIndexOf("/") + 1).toLowerCase();
		const same = byName(context).get(tail);
		if (same !== void 0) return same;
	}
	return null;
}
const names$2 = /* @__PURE__ */ new WeakMap();
/** READMEs name scripts from inside a folder: a unique file name is enough. */
function byName(context) {
	const known = names$2.get(context);
	if (known !== void 0) return known;
	const map = /* @__PURE__ */ new Map();
	for (const file of context.files.own) if (test(pattern$3$17 ??= /^(?:py|sh|ipynb|jl|r|m|lua)$/, file.extension) && !map.has(file.lower)) map.set(file.lower, file.path);
	names$2.set(context, map);
	return map;
}

// src/detect/code/order.ts
let pattern$1$24;
/** Names that say what a reader looks for first, by what is asked. */
const likely = {
	code: /^(?:(?:main_?)?(?:train|training|pretrain|finetune|main|run|model|models|modeling|modelling|network|networks|net|trainer|pipeline)(?:[_-]\w{0,40})?|(?:run|main)[_-](?:train|pretrain)\w{0,40})\.\w+$/,
	training: /^(?:main|run_)?_?(?:train|training|pretrain|pretraining|finetune|fine_tune|train_net|trainval|run_train(?:ing)?|run_pretrain(?:ing)?)(?:_\w{0,20})?\.\w+$/,
	inference: /^(?:infer|inference|generate|predict|sample|demo|chat|run_inference|run_generator|cli_demo|web_demo)(?:_\w{0,20})?\.\w+$/
};
/** What stands beside the work: drawing, preparing, converting, measuring speed, configuration. */
const besideNames = /(?:^|[_.-])(?:plots?|plotting|eda|figures?|draw|visuali[sz]e\w*|convert\w*|download\w*|prepare\w*|preprocess\w*|process|tools?|utils?|helpers?|benchmarks?|patch|register\w*|datasets?|data|samplers?|example|tutorial|scraper|config|settings|constants?|logger|registry|create)(?:[_.-]|$)/;
const besideFolders = /^(?:configs?|conf|plots?|figures?|notebooks?|tutorials?|examples?|demos?|benchmarks?|deploy|deployment|utils?|datasets?|data|data_?utils|docker|case-studies|playground|\w+_demo|patch|misc|experimental|archive|legacy|old|evals?|evaluation)$/;
/** Not a way to run a model, though its name matched. */
const measuring = /(?:^|[_-])(?:eval|evaluate|evaluation|test|context)(?:[_.-]|$)/;
/**
* Puts first what a reader would call the work: what the documentation runs, then files with telling names, near the top, in a language rather
* than in notebooks. Only the order changes; equal files stay as they are.
*/
function tellingFirst(files, context, what) {
	const shown = new Set(shownCommands(context).flatMap(({ script }) => script === null ? [] : [script]));
	const distance = (file) => file.folders.length * 4 + (test(likely[what], file.lower) ? -20 : 0) + (shown.has(file.path) ? -10 : 0) + (test(besideNames, file.lower) ? 15 : 0) + (liesBelow(file, besideFolders) ? 8 : 0) + (file.extension === "ipynb" ? 12 : 0) + (test(pattern$1$24 ??= /^(?:__init__|setup)\.py$|\.config\.\w+$/, file.lower) ? 25 : 0) + (what === "inference" && test(measuring, file.lower) ? 12 : 0);
	return files.map((file) => ({
		file,
		distance: distance(file)
	})).sort((a, b) => a.distance - b.distance).map(({ file }) => file);
}

// src/detect/code/source-files.ts
let pattern$1$23;
const sourceEndings = new Set("py ipynb r jl m lua c cc cpp cxx cu cuh h hpp rs go java scala kt swift js ts mjs tsx jsx cs f90 f95 ml hs pl rb sh nb mlx pyx proto stan".split(" "));
/** Ending that may hold the work itself, not only launch it. */
const workEndings = new Set("py ipynb r jl m lua c cc cpp cxx cu rs go java scala kt swift js ts cs f90 f95 ml hs pyx stan nb".split(" "));
const metaFolders = /^(?:\.github|\.circleci|\.vscode|\.devcontainer|dist|docs?|documentation|website|site|pages|static|assets|images?|figures?|figs?|media|node_modules|\.ci|css|js|_static)$/;
/** Notebooks in `docs/` are often the work's own. */
const metaFoldersOfNotebooks = new RegExp(`^(?!docs$)(?:${metaFolders.source})`);
const testFolders = /^(?:\.?tests?|testing|unit_?tests?|testdata|__tests__|ci)$/;
const metaFiles = /^(?:setup|conf|conftest|__init__|version|_version|manage|noxfile|fabfile|tasks)\.py$/;
const cache = /* @__PURE__ */ new WeakMap();
/** Own source by what it is for (DESIGN §3 "judge by the files"). */
function sourceFiles(context) {
	const known = cache.get(context);
	if (known !== void 0) return known;
	const all = [];
	const work = [];
	const stubs = [];
	for (const file of context.files.own) {
		if (file.symlink || !sourceEndings.has(file.extension)) continue;
		if (liesBelow(file, file.extension === "ipynb" ? metaFoldersOfNotebooks : metaFolders)) continue;
		if (liesBelow(file, testFolders) || test(pattern$1$23 ??= /^(?:test_.*|.*_test)\.py$/, file.lower)) continue;
		all.push(file);
		if (!workEndings.has(file.extension) || test(metaFiles, file.lower)) continue;
		if (isStub(file, context)) stubs.push(file);
		else work.push(file);
	}
	const result = {
		all,
		work,
		stubs
	};
	cache.set(context, result);
	return result;
}
/** Too small to do anything, or (where the text is at hand) nothing but imports, `pass` and "coming soon". */
function isStub(file, context) {
	if (file.size !== null && file.size < 80) return true;
	const text = context.text(file.path);
	if (text === null || file.extension === "ipynb") return false;
	return isStubSource(text);
}

// src/detect/code/code.ts
const codeRules = {
	source: {
		id: "code/source",
		sees: "Source files that implement the work: not documentation, tests, packaging or vendored projects",
		todo: "Commit the source code that implements the work",
		example: "files:\nREADME.md\nfoo/model.py 8000\nfoo/layers.py 5000\n",
		counter: "files:\nREADME.md\nLICENSE\nassets/teaser.png\n"
	},
	stub: {
		id: "code/stub",
		sees: "Source files that do nothing yet: empty, imports and `pass` only",
		todo: "Commit the implementation in place of the stubs",
		example: "files:\nREADME.md\nmain.py 12\n",
		counter: "files:\nREADME.md\nmain.py 4000\n"
	}
};
/** Source that implements the work. A README with pictures is not code; neither is a folder of stubs. */
function detectCode(context) {
	const { work, stubs } = sourceFiles(context);
	if (work.length === 0) return finding("code", stubs.slice(0, 3).map((file) => evidence(codeRules.stub, {
		path: file.path,
		stub: true
	})));
	const largestFirst = [...work].sort((a, b) => (b.size ?? 0) - (a.size ?? 0));
	const shown = tellingFirst(largestFirst, context, "code").slice(0, 3);
	const identifiers = context.repository === null ? [] : [`github:${context.repository}`];
	const all = shown.map((file) => evidence(codeRules.source, {
		path: file.path,
		note: `${work.length} source files`
	}));
	return finding("code", [...all, ...stubs.slice(0, 2).map((file) => evidence(codeRules.stub, {
		path: file.path,
		stub: true
	}))], identifiers);
}

// src/detect/code/inference-code.ts
const inferenceCodeRules = {
	file: {
		id: "inference-code/entry-point",
		sees: "A script or notebook that runs the trained model: demo, inference, generate, predict, sample, app",
		todo: "Commit a script that loads the weights and runs the model",
		example: "files:\nREADME.md\ninference.py 5000\n",
		counter: "files:\nREADME.md\ntrain.py 5000\n"
	},
	usage: {
		id: "inference-code/usage",
		sees: "A usage example in the documentation that loads and runs the model",
		todo: "Show in the README how to load and run the model",
		example: "README.md: # Foo\n\n## Usage\n\n```python\nfrom foo import load_model\nmodel = load_model(\"foo-base\")\nprint(model.predict(image))\n```\nfiles:\nREADME.md\nfoo/model.py 9000\n",
		counter: "README.md: # Foo\n\n## Citation\n\n```bibtex\n@misc{foo, title={Foo}}\n```\n"
	}
};
const inferName = /(?:^|[_-])(?:infer|inference|demo|generate|generation|predict|prediction|predictor|sample|sampling|sampler|chat|app|run|serve|server|cli|test|txt2img|img2img|text2\w+|synthesize|synthesis|translate|transcribe|transcribe|pipeline|pipelines|render|visualize|play|rollout|deploy|gradio\w*|webui|web_demo|example|quickstart|tutorial|usage|apply|main|evaluate|eval)(?:[_.-]|$)/;
const inferFolder = /^(?:inference|demo|demos|generation|sampling|serve|serving|deploy|deployment|examples?|notebooks?|colabs?|tutorials?|app|apps|pipelines?)$/;
const runs$1 = /from_pretrained\(|\.generate\(|\.predict\(|\.sample\(|\.encode\(|\.forward\(|model\(|load_model\(|pipeline\(|\.chat\(|\.transcribe\(|torch\.hub\.load|load_state_dict|\.eval\(\)|create_model/;
/** Source that runs the trained model: entry points by name, notebooks, usage examples in the README. */
function detectInferenceCode(context) {
	const { all } = sourceFiles(context);
	const files = all.filter((file) => test(inferName, file.lower) || file.extension === "ipynb" || (file.extension === "py" || file.extension === "sh") && liesBelow(file, inferFolder));
	const shown = tellingFirst(files, context, "inference").slice(0, 3).map((file) => evidence(inferenceCodeRules.file, { path: file.path }));
	for (const document of context.documents.slice(0, 30)) {
		const block = document.blocks.find((one) => one.kind === "code" && test(runs$1, one.text));
		if (block !== void 0) {
			shown.push(evidence(inferenceCodeRules.usage, {
				path: document.path,
				line: block.line
			}));
			break;
		}
	}
	const command = shownCommands(context).find((one) => one.script !== null && topicsOf(one.headings[one.headings.length - 1] ?? "").includes("usage"));
	if (command !== void 0) shown.push(evidence(inferenceCodeRules.usage, {
		path: command.document.path,
		line: command.line,
		note: command.text
	}));
	return finding("inference-code", shown);
}

// src/detect/weight-loaders.ts
/** Weights whose address the documentation leaves to the project's own code: a download script, a loader that takes a model's name. */
const fetches = /(?:^|\/)(?:download|fetch|get)(?:[_-]?\w+)?\.(?:py|sh)$/i;
const saysWeights = /\bweights?\b|\bcheck ?points?\b|\bckpts?\b|\bpre-?trained\b|\btrained models?\b|\bmodel (?:files?|parameters)\b|权重/i;
/**
* A command that runs a script of the repository to download weights.
* @param weighed mentions that were looked at already: a script that holds only such addresses downloads what is not the project's own
*/
function downloadScript(context, weighed) {
	for (const command of shownCommands(context)) {
		const { script, document, line } = command;
		if (script === null || !test(fetches, script) || !isReadme(document.path)) continue;
		const said = `${command.text} ${command.headings.at(-1) ?? ""} ${sentenceBefore(document, line)}`;
		if (!test(saysWeights, said.replaceAll("_", " ")) || test(saysIngredient, said) || test(saysForeignHolding, said)) continue;
		if (context.mentions.some((mention) => mention.path === script && weighed(mention))) continue;
		return {
			path: document.path,
			line,
			note: command.text
		};
	}
	return null;
}
function sentenceBefore(document, line) {
	let last = null;
	for (const block of document.blocks) {
		if (block.line >= line) break;
		if (block.kind === "paragraph" || block.kind === "item") last = block;
	}
	return last === null || line - last.line > 8 ? "" : last.text.slice(-200);
}
const loaderCall = /\b(\w{2,40})\.(?:load(?:_model|_pretrained)?|get_(?:pretrained_)?model)\(\s{0,20}(?:\w{1,30}\s{0,4}=\s{0,4})?["']([^"'\n]{2,60})["']/g;
const hubCall = /\btorch\.hub\.load\(\s{0,20}["']([\w.-]{1,60}\/[\w.-]{1,60})(?::[\w.-]+)?["']/g;
/** `from foo import pretrained`, `foo.pretrained.base()`. */
const pretrainedModule = /\bfrom\s(\w{2,40})(?:\.pretrained)?\simport\s(?:pretrained\b)?|\b(\w{2,40})\.pretrained\.\w{1,60}\(/g;
/** A name of a model, not a file of the reader's. */
const aPath = /^[./~]|\\|path|^\w+:\/\/|\.(?:pth?|ckpt|bin|safetensors|json|ya?ml|npz|npy|wav|png|jpe?g|pkl|h5|onnx|tar|txt|csv)$/i;
/** `foo.load_model("base")` of the project's own package, or its own torch hub entry: the package knows where the weights lie. */
function namedModel(context) {
	for (const document of context.documents) {
		if (!isReadme(document.path)) continue;
		for (const block of document.blocks) {
			if (block.kind !== "code") continue;
			const text = block.text.slice(0, 8192);
			for (const match of text.matchAll(loaderCall)) if (context.names.includes(normalName(match[1] ?? "")) && !test(aPath, match[2] ?? "")) return spot(document, block, match);
			for (const match of text.matchAll(pretrainedModule)) {
				const name = normalName(match[1] ?? match[2] ?? "");
				if (match[0].includes("pretrained") && context.names.includes(name)) return spot(document, block, match);
			}
			for (const match of text.matchAll(hubCall)) if ((match[1] ?? "").toLowerCase() === context.repository?.toLowerCase()) return spot(document, block, match);
		}
	}
	return null;
}
function spot(document, block, match) {
	return {
		path: document.path,
		line: block.line,
		note: match[0]
	};
}

// src/detect/weight-places.ts
let pattern$1$22;
let pattern$2$18;
let pattern$3$16;
let pattern$4$14;
let pattern$5$12;
let pattern$6$10;
let pattern$7$10;
let pattern$8$8;
let pattern$9$6;
let pattern$10$4;
let pattern$11$3;
let pattern$12$2;
/** Where trained parameters may lie, told from addresses alone. */
const weightFile = /\.(?:safetensors|pth?|th|ckpt|gguf|npz|bin|onnx|h5|hdf5|keras|msgpack|tflite|nemo|pkl|pickle|params|caffemodel|mlmodel|t7|torchscript|jit|npy|weights|pdparams|joblib)(?:\.(?:tar|zip|gz|bz2|xz|tar\.gz))?$/i;
/** Documents, pictures and data are no parameters, and neither is an archive that calls itself data. */
const notParameters = /\.(?:pdf|html?|md|png|jpe?g|gif|mp4|mov|webm|wav|mp3|txt|csv|tsv|json|jsonl|ipynb|whl|deb|ya?ml)$|(?:^|[/_-])(?:data|datasets?|corpus|images|train|test|val)(?:[_-]\w+)?\.(?:tar|tgz|zip|tar\.gz|7z|npz|h5)$/i;
/** Endings that data have as often as weights. */
const looseFile = /\.(?:npz|npy|bin|pkl|pickle|h5|hdf5|joblib|msgpack)(?:\.(?:tar|zip|gz|bz2|xz))?$/i;
const archive = /\.(?:tar|tar\.gz|tgz|zip|7z|tar\.bz2|tar\.xz|tar\.zst)$/i;
const drives = /^url:https?:\/\/(?:[\w-]+\.)*(?:dropbox\.com|onedrive\.live\.com|1drv\.ms|sharepoint\.com|box\.com|pan\.baidu\.com|mega\.nz|figshare\.com|cloud\.tsinghua\.edu\.cn|disk\.pku\.edu\.cn|kaggle\.com\/models|syncandshare\.[\w.]+|nextcloud\.[\w.]+|ngc\.nvidia\.com|catalog\.ngc\.nvidia\.com|console\.cloud\.google\.com\/storage|tfhub\.dev|osf\.io)\//i;
const bucket = /^url:(?:gs|s3):\/\/|^url:https?:\/\/(?:storage\.googleapis\.com|[\w.-]+\.s3[\w.-]*\.amazonaws\.com|s3[\w.-]*\.amazonaws\.com|[\w-]+\.blob\.core\.windows\.net|dl\.fbaipublicfiles\.com|ml-site\.cdn-apple\.com|[\w.-]+\.r2\.dev|[\w.-]+\.aliyuncs\.com)\//i;
/** Where weights may lie; null: not a place for weights. */
function placeOf$1(mention) {
	const id = mention.identifier;
	if (test(pattern$1$22 ??= /^(?:hf|hf-collection|modelscope):/, id)) return "hub";
	if (test(pattern$2$18 ??= /^url:https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co|(?:www\.)?modelscope\.cn\/organization)\/[\w.-]+(?:\/models)?(?:\?.*)?$/i, id) && !test(pattern$3$16 ??= /\/(?:docs|blog|spaces|datasets|models|papers|join|pricing)(?:$|[/?])/, id)) return "hub-account";
	if (id.startsWith("file:")) return test(weightFile, id) && !test(pattern$4$14 ??= /\.(?:pkl|npy|npz|h5|bin|pickle|joblib)$/i, id) ? "repository-file" : null;
	if (id.startsWith("github-release:")) return test(weightFile, id) || test(archive, id) || !test(pattern$5$12 ??= /\//, id.replace(/^.*@/, "")) ? "release" : null;
	if (id.startsWith("hf-space:")) return test(pattern$6$10 ??= /\/(?:tree|blob|resolve)\/[^/]+\/(?:checkpoints?|weights|models?|ckpts?)/i, mention.href) ? "file-url" : null;
	if (test(pattern$7$10 ??= /^(?:gdrive|zenodo):/, id) || test(drives, id)) return "drive";
	if (test(pattern$8$8 ??= /^url:https?:\/\/github\.com\/[^/]+\/[^/]+\/releases/, id)) return "drive";
	if (id.startsWith("url:")) {
		const path = id.replace(/[?#].*$/, "");
		if (test(weightFile, path)) return "file-url";
		if ((test(bucket, id) || test(archive, path)) && !test(notParameters, path)) return "drive";
		if (isDownloadPage(mention)) return "page";
	}
	return null;
}
/** A web page a sentence sends the reader to for the model: counted only where the sentence names the project. */
function isDownloadPage(mention) {
	if (mention.document === null || mention.link?.kind === "image" || mention.link?.kind === "code") return false;
	if (test(pattern$9$6 ??= /^url:https?:\/\/(?:[\w-]+\.)*(?:github\.com|github\.io|pytorch\.org|nvidia\.com|anaconda\.\w+|python\.org|pypi\.org|readthedocs\.\w+|docker\.com|wikipedia\.org|huggingface\.co|hf\.co)\//i, `${mention.identifier}/`)) return false;
	return test(pattern$10$4 ??= /\bdownload(?:ing)?\b[^.]{0,60}\b(?:models?|weights|checkpoints?|parameters)\b/i, mention.context);
}
const isHub = (mention) => placeOf$1(mention) === "hub";
const isAccount = (mention) => placeOf$1(mention) === "hub-account";
const isReleasePage = (mention) => test(pattern$11$3 ??= /^github-release:[^/]*$|^github-release:[^@]+@[^/]*$|\/releases(?:\/latest)?$/, mention.identifier);
const isForeignRelease = (mention) => test(pattern$12$2 ??= /^github-release:[^@/]+\/[^@]+@/, mention.identifier);
/** Download hosts that only members of one lab can fill. */
const labHosts = [
	/^url:https?:\/\/dl\.fbaipublicfiles\.com\//i,
	/^url:https?:\/\/openaipublic\.(?:blob|azureedge)\./i,
	/^url:https?:\/\/download\.pytorch\.org\//i,
	/^url:https?:\/\/ml-site\.cdn-apple\.com\//i,
	/^url:https?:\/\/download\.openmmlab\.com\//i
];
/** A file on a lab's own host that is not called after the repository's owner. Whose it is then has to be said. */
function isOtherLab(identifier, owner) {
	const host = labHosts.map((pattern) => exec(pattern, identifier)?.[0]).find((found) => found !== void 0);
	return owner !== null && host !== void 0 && !normalName(host).includes(normalName(owner));
}
/** Parts that projects fetch in order to start: word vectors, ImageNet backbones, Google's BERT files, networks of metrics. */
const wellKnown = /(?:^|[/._-])(?:glove[._-]?\d|wiki-news-300d|crawl-300d|googlenews-vectors|fasttext|word2vec|(?:bn_)?inception(?:[._-]?v\d)?[._-]|pt_inception|vgg_?(?:ish)?1[1369]|resnet_?(?:18|34|50|101|152)-[\da-f]{8}|(?:multi_|chinese_)?(?:un)?cased_l-\d+_h-\d+|lpaps|lpips|i3d_torchscript|cloud-tpu-checkpoints\/bert|raft-(?:things|sintel))/i;

// src/detect/weights.ts
let pattern$1$21;
let pattern$2$17;
let pattern$3$15;
let pattern$4$13;
let pattern$5$11;
const weightsRules = {
	hub: {
		id: "weights/hub-link",
		sees: "A model or collection on a model hub that is the project’s own, by owner, name or words",
		todo: "Publish the trained parameters on a model hub and link them in the README",
		example: "# Foo\n\n## Model zoo\n\nWe release [Foo-7B](https://huggingface.co/foo-lab/foo-7b).\n",
		counter: "# Foo\n\nWe start from the base model [Bar](https://huggingface.co/bar-inc/bar-7b).\n"
	},
	download: {
		id: "weights/download",
		sees: "A file or folder for download (release asset, Drive, Zenodo, bucket) that the text calls weights, checkpoint or model",
		todo: "Move the files to a host that keeps them: a model hub or Zenodo",
		example: "# Foo\n\n## Pretrained models\n\n- [foo.pth](https://example.org/files/foo.pth)\n",
		counter: "# Foo\n\n## Data\n\n- [images](https://drive.google.com/file/d/1aaaaaaaaaaaaaaaaaaaaaaaaa/view)\n"
	},
	file: {
		id: "weights/file",
		sees: "A file of trained parameters in the repository itself",
		todo: "Keep large parameter files on a model hub; a repository with them is slow to clone",
		example: "files:\nREADME.md\ncheckpoints/foo.safetensors 52428800\n",
		counter: "files:\nREADME.md\ncheckpoints/.gitkeep 0\n"
	},
	script: {
		id: "weights/download-script",
		sees: "A command in the README that runs a script of the repository to download the weights",
		todo: "Name the address of the weights in the README as well: a script can’t be proven without being run",
		example: "README.md: # Foo\n\n## Usage\n\nDownload the weights:\n\n```bash\nbash download.sh\n```\nfiles:\nREADME.md\nfoo.py 9000\ndownload.sh 400\n",
		counter: "README.md: # Foo\n\n## Usage\n\nDownload the images:\n\n```bash\nbash download.sh\n```\nfiles:\nREADME.md\nfoo.py 9000\ndownload.sh 400\n"
	},
	named: {
		id: "weights/named-model",
		sees: "A call of the project’s own loader, or its torch hub entry, that takes a model by its name",
		todo: "Name the address of the weights in the README as well, not only in the loader",
		example: "# Foo\n\n## Usage\n\n```python\nimport foo\nmodel = foo.load_model(\"base\")\n```\n",
		counter: "# Foo\n\n## Usage\n\n```python\nimport foo\nmodel = foo.load_model(\"out/last.ckpt\")\n```\n"
	}
};
/** A holding counts as own weights from this score on. */
const ownWeights = 3;
const weightSignals = [
	{
		id: "owner",
		points: 3,
		sees: "the hub account resembles the repository’s owner",
		test: (at) => at.ownerAlike
	},
	{
		id: "name",
		points: 3,
		sees: "it carries the project’s name",
		test: (at, mention) => at.namedAlike && (isHub(mention) || isAccount(mention))
	},
	{
		id: "name-file",
		points: 1,
		sees: "the file carries the project’s name",
		test: (at, mention) => at.namedAlike && !isHub(mention) && !isAccount(mention)
	},
	{
		id: "loose-file",
		points: 1,
		sees: "the address ends like an array or a binary file",
		test: (_at, mention) => test(looseFile, mention.identifier)
	},
	{
		id: "weight-file",
		points: 3,
		sees: "the address ends like a parameter file",
		test: (_at, mention) => ["file-url", "repository-file"].includes(placeOf$1(mention) ?? "") && !test(looseFile, mention.identifier)
	},
	{
		id: "page",
		points: 2,
		sees: "the sentence sends the reader there for the project’s model",
		test: (_at, mention, context) => placeOf$1(mention) === "page" && namesProject(mention.context, context.names)
	},
	{
		id: "page-foreign",
		points: -6,
		sees: "a web page for somebody else’s model",
		test: (_at, mention, context) => placeOf$1(mention) === "page" && !namesProject(mention.context, context.names)
	},
	{
		id: "weights-section",
		points: 2,
		sees: "it stands in a section on models or weights",
		test: (at) => at.weightsSection
	},
	{
		id: "words",
		points: 2,
		sees: "the words next to it say weights, checkpoint or model",
		test: (at, mention) => at.weightAnchor && !isHub(mention)
	},
	{
		id: "weights-sentence",
		points: 2,
		sees: "its sentence speaks of weights or checkpoints",
		test: (at, mention) => at.weightSentence && !isHub(mention)
	},
	{
		id: "sentence",
		points: 1,
		sees: "its sentence speaks of models or weights",
		test: (at) => at.weightWords
	},
	{
		id: "first-person",
		points: 1,
		sees: "the text says \"our\" or \"we release\"",
		test: (at) => at.firstPerson
	},
	{
		id: "release",
		points: 1,
		sees: "a release asset",
		test: (_at, mention) => placeOf$1(mention) === "release" && test(pattern$1$21 ??= /\//, mention.identifier)
	},
	{
		id: "release-page",
		points: -2,
		sees: "a release page without a file",
		test: (at, mention) => isReleasePage(mention) && !at.weightSentence && !at.weightsSection
	},
	{
		id: "head",
		points: 1,
		sees: "it stands in the head of the README",
		test: (at) => at.inHead
	},
	{
		id: "table",
		points: 1,
		sees: "it stands in a table",
		test: (at) => at.inTable
	},
	{
		id: "data",
		points: -3,
		sees: "the words speak of data",
		test: (at, mention) => !isHub(mention) && (at.dataAnchor || at.dataSection) && !at.weightAnchor && !at.weightSentence
	},
	{
		id: "data-sentence",
		points: -2,
		sees: "the words speak of data, not of weights",
		test: (at, mention) => !isHub(mention) && at.dataWords && !at.weightsSection && !at.weightAnchor && !at.weightSentence
	},
	{
		id: "demo",
		points: -2,
		sees: "a demo, a leaderboard, outputs",
		test: (at, mention) => at.demoWords && !isHub(mention)
	},
	{
		id: "foreign-section",
		points: -4,
		sees: "a section on other people’s work",
		test: (at) => at.foreignSection && !at.ownerAlike
	},
	{
		id: "baseline-section",
		points: -3,
		sees: "a section on baselines",
		test: (at) => at.baselineSection && !at.ownerAlike
	},
	{
		id: "foreign-words",
		points: -2,
		sees: "thanks, credits, third parties",
		test: (at) => at.foreignWords && !at.ownerAlike
	},
	{
		id: "ingredient",
		points: -3,
		sees: "a base model, an encoder, a prerequisite",
		test: (at) => at.ingredientWords && !at.ownerAlike && !at.namedAlike
	},
	{
		id: "baseline-folder",
		points: -8,
		sees: "a file of a baseline: it lies in their folder",
		test: (at, mention) => test(pattern$2$17 ??= /(?:^|\/)baselines?\//i, mention.path) && !at.ownerAlike && !at.namedAlike
	},
	{
		id: "well-known",
		points: -5,
		sees: "an embedding, a backbone or a metric’s network that everybody uses",
		test: (_at, mention, context) => !isHub(mention) && test(wellKnown, mention.identifier) && !namesProject(mention.href.slice(mention.href.lastIndexOf("/") + 1), context.names)
	},
	{
		id: "other-lab",
		points: -9,
		sees: "a download host of another lab",
		test: (at, mention, context) => !at.namedAlike && !at.firstPerson && isOtherLab(mention.identifier, context.owner)
	},
	{
		id: "convert",
		points: -2,
		sees: "a conversion or quantisation by others",
		test: (at) => at.convertSection && !at.ownerAlike
	},
	{
		id: "foreign-account",
		points: -3,
		sees: "a hub account of others",
		test: (at, mention) => isHub(mention) && !at.ownerAlike && !at.namedAlike && !at.firstPerson && !(at.weightsSection && at.inTable)
	},
	{
		id: "foreign-page",
		points: -4,
		sees: "an account page or a release page of others",
		test: (at, mention) => isAccount(mention) && !at.ownerAlike && !at.namedAlike && !at.firstPerson || isForeignRelease(mention)
	},
	{
		id: "foreign-source",
		points: -2,
		sees: "a hub id in code alone",
		test: (at, mention) => (at.inSource || at.inCode) && isHub(mention) && !at.ownerAlike && !at.namedAlike
	}
];
/** Own trained parameters: hub links, downloads, files in the repository. The base model and baselines are not. */
function detectWeights(context) {
	const holdings = scoreHoldings(context, (mention) => placeOf$1(mention) !== null && !isPlaceholder(mention.href), weightSignals).filter((one) => one.score >= ownWeights);
	const accounts = holdings.filter((one) => one.mentions.some(isAccount));
	const rest = ownHubFirst(holdings.filter((one) => !one.mentions.some(isAccount)), context);
	const files = parameterFiles(context);
	const identifiers = [...rest, ...rest.length === 0 ? accounts : []].map((one) => one.identifier);
	const evidences = [...[...rest, ...accounts].slice(0, 12).map(explain$1), ...files.map((path) => evidence(weightsRules.file, { path }))];
	if (evidences.length === 0) evidences.push(...leftToCode(context));
	const mentions = holdings.flatMap((one) => one.mentions);
	return finding("weights", evidences, [...identifiers, ...files.map((path) => `file:${path}`)].slice(0, 200), { mentions });
}
function leftToCode(context) {
	const script = downloadScript(context, (mention) => placeOf$1(mention) !== null);
	if (script !== null) return [evidence(weightsRules.script, script)];
	const named = namedModel(context);
	return named === null ? [] : [evidence(weightsRules.named, named)];
}
/** A model on a hub under the owner's or the project's name is the main one: it has a card, a revision and an address that stays. */
function ownHubFirst(holdings, context) {
	const own = (one) => test(pattern$3$15 ??= /^(?:hf|modelscope):/, one.identifier) && one.mentions.some((mention) => {
		const at = surroundings(mention, context);
		return !at.inSource && !at.inCode && (at.ownerAlike || at.namedAlike);
	});
	const mirror = (one) => one.identifier.startsWith("modelscope:");
	const mine = holdings.filter(own);
	return [
		...mine.filter((one) => !mirror(one)),
		...mine.filter(mirror),
		...holdings.filter((one) => !own(one))
	];
}
function explain$1(holding) {
	const mention = holding.mentions[0];
	const rule = mention !== void 0 && (isHub(mention) || isAccount(mention)) ? weightsRules.hub : weightsRules.download;
	return evidence(rule, {
		path: mention?.path ?? null,
		line: mention?.line ?? null,
		url: mention?.href ?? "",
		note: `${holding.identifier}: ${holding.why.slice(0, 3).join("; ")}`
	});
}
/** `org/model` placeholders of templates. */
function isPlaceholder(href) {
	return test(pattern$4$13 ??= /(?:x{4,}|your[-_]|\$[{(\w]|^(?:hf:)?user(?:name)?\/|huggingface\.co\/user(?:name)?\/|\bmy[-_]?bucket\b|\btodo\b|placeholder|\.\.\.|<[^>]*>)/i, href);
}
const parameterEndings = new Set("safetensors pt pth th ckpt gguf onnx keras msgpack tflite nemo params caffemodel t7 pdparams h5 weights".split(" "));
/** What the common libraries call parameters; other `.bin` files are anything. */
const hubFile = /^(?:(?:diffusion_)?pytorch_model|adapter_model)[\w-]*\.bin$/;
/** Parameter files committed or kept by LFS (pointers are about 130 bytes: they stand for a large object). */
function parameterFiles(context) {
	const lfs = lfsEndings(context);
	return context.files.own.filter((file) => (parameterEndings.has(file.extension) || file.extension === "bin" && test(hubFile, file.lower)) && !liesBelow(file, testFolder)).filter((file) => liesBelow(file, modelFolder) || isMentioned(context, file.path, file.lower)).filter((file) => !test(pattern$5$11 ??= /(?:map|vocab|stats|mean|std|split|index|dataset|data|list|embeddings?)\.\w+$/, file.lower)).filter((file) => (file.size ?? 1e5) >= 1e5 || lfs.has(file.extension) && (file.size ?? 0) > 100).map((file) => file.path).slice(0, 8);
}
const testFolder = /^(?:tests?|testdata|fixtures|examples?_data|third_party)$/;
const modelFolder = /check_?points?|ckpts?|weights|pre_?trained|model_?zoo|trained|saved_?models?|^models?$/;
function isMentioned(context, path, name) {
	return context.documents.slice(0, 20).some((document) => document.lines.some((line) => line.includes(path) || line.toLowerCase().includes(name)));
}
function lfsEndings(context) {
	const text = context.text(".gitattributes") ?? "";
	return new Set([...text.slice(0, 65536).matchAll(/^\*\.(\w+)\s[^\n]*filter=lfs/gm)].map((match) => (match[1] ?? "").toLowerCase()));
}

// src/detect/code/training-code.ts
let pattern$1$20;
let pattern$2$16;
let pattern$3$14;
let pattern$4$12;
let pattern$5$10;
let pattern$6$9;
let pattern$7$9;
let pattern$8$7;
let pattern$9$5;
let pattern$10$3;
let pattern$11$2;
const trainingCodeRules = {
	file: {
		id: "training-code/entry-point",
		sees: "A training, pre-training or fine-tuning script, or a package of that name",
		todo: "Commit the training scripts and their configurations",
		example: "files:\nREADME.md\ntrain.py 9000\nmodel.py 4000\n",
		counter: "files:\nREADME.md\ninference.py 9000\ndata/train.json 9000\n"
	},
	command: {
		id: "training-code/command",
		sees: "A command under a heading on training that runs a script of the repository",
		todo: "Show the exact training command in the README",
		example: "README.md: # Foo\n\n## Training\n\n```bash\npython main.py --config foo.yaml\n```\nfiles:\nREADME.md\nmain.py 9000\n",
		counter: "README.md: # Foo\n\n## Training\n\nWe trained for two weeks.\nfiles:\nREADME.md\nmain.py 9000\n"
	},
	experiment: {
		id: "training-code/experiment",
		sees: "An experiment script of a project that shares no weights: its models are trained by whoever runs it",
		todo: "Name the training entry point in the README",
		example: "README.md: # Foo\n\nExperiments on how networks are trained.\nfiles:\nREADME.md\nexperiments/run_toy.py 4000\nfoo/model.py 4000\n",
		counter: "README.md: # Foo\n\n## Models\n\n[Foo](https://huggingface.co/foo-lab/foo)\nfiles:\nREADME.md\nexperiments/run_toy.py 4000\nfoo/model.py 4000\n"
	},
	elsewhere: {
		id: "training-code/own-repository",
		sees: "A link to another repository of the same owner that is said to hold the training code",
		todo: "Name the other repository in the policy file, so that it counts",
		example: "README.md: # Foo\n\nTraining code is in [foo-train](https://github.com/foo-lab/foo-train).\n",
		counter: "README.md: # Foo\n\nWe thank [bar](https://github.com/bar/bar) for their training code.\n"
	}
};
const trainName = /^(?:\w{0,40}[_-])?(?:train|training|trainer|pretrain|pre_train|pretraining|finetune|fine_tune|finetuning|fine_tuning|sft|train\w{1,4}|dpo|grpo|ppo|rlhf|distill|distillation|trainval|train_net|learn|learner)(?:[_-]\w{0,60})?\.(?:py|sh|ipynb|jl|lua|m|r|cpp|cu)$/;
const trainFolder = /^(?:train|training|trainer|trainers|pretrain|pretraining|pre_training|finetune|finetuning|fine_tune|fine-tuning|sft|train_scripts|training_scripts|train_configs|run_train)$/;
const experimentFolder = /^(?:\w+_)?experiments?$/;
const notTraining = /train(?:ed|ing)?[_-]?(?:data|set|split|list|ids|files|test_split)|pre_?trained|constrain|strain|restrain|download|tokenizer_train|prepare|preprocess|train_?test|from_pretrained|dataset/;
/** Source that trains: entry points by name, packages of that name, commands under a heading on training, own repositories for it. */
function detectTrainingCode(context) {
	const { all } = sourceFiles(context);
	const files = all.filter((file) => test(trainName, file.lower) && !test(notTraining, file.lower) || liesBelow(file, trainFolder) && test(pattern$1$20 ??= /^(?:py|sh|cu|cpp)$/, file.extension) && (file.size ?? 500) > 200 && file.lower !== "__init__.py");
	const shown = tellingFirst(files, context, "training").slice(0, 4).map((file) => evidence(trainingCodeRules.file, { path: file.path }));
	const command = shownCommands(context).find((one) => one.script !== null && isTraining(one.headings, one.text));
	if (command !== void 0) shown.push(evidence(trainingCodeRules.command, {
		path: command.document.path,
		line: command.line,
		note: command.text
	}));
	if (shown.length === 0 && speaksOfTraining(context) && !isDatasetProject(context) && !detectWeights(context).found) {
		const experiment = all.find((file) => test(pattern$2$16 ??= /^(?:main|experiments?|exp|run_exp\w*|main_\w+|exp_\w+|\w+_experiments?|experiments?_\w+)\.(?:py|ipynb|jl|r|m|sh)$/, file.lower) || liesBelow(file, experimentFolder) && test(pattern$3$14 ??= /^(?:py|ipynb|jl|r|m|sh)$/, file.extension) && file.lower !== "__init__.py");
		if (experiment !== void 0) shown.push(evidence(trainingCodeRules.experiment, { path: experiment.path }));
	}
	const elsewhere = ownTrainingRepository(context);
	if (elsewhere !== null) shown.push(elsewhere.evidence);
	return finding("training-code", shown, elsewhere === null ? [] : [elsewhere.identifier]);
}
/** The README or the source says that something is trained: experiments on graphs or proofs are not training. */
function speaksOfTraining(context) {
	return test(/\btrain(?:ing|ed|s)?\b|\bepochs?\b|\blearn(?:ed|ing) rate|\bpytorch\b|\btensorflow\b|\bkeras\b/i, (context.readme?.lines ?? []).join("\n").slice(0, 2e4)) || context.sources.some((source) => test(pattern$4$12 ??= /\.backward\(\)|optimizer\.step\(|\.fit\(/, source.text));
}
function isTraining(headings, text) {
	if (test(pattern$5$10 ??= /\b(?:eval\w*|test|infer\w*|sample|demo|download|prepare\w*|preprocess|convert\w*|generate)[\w-]*\.(?:py|sh)\b|--(?:eval|test|eval[_-]only|test[_-]only|mode[ =](?:test|eval))/i, text)) return false;
	if (test(pattern$6$9 ??= /\b(?:train|finetune|fine_tune|pretrain)\w*\.(?:py|sh)\b|\btrainer?\b|--(?:do_)?train\b|mode[ =]train/i, text) && !test(pattern$7$9 ??= /train_test_split/, text)) return true;
	const last = headings[headings.length - 1] ?? "";
	return test(pattern$8$7 ??= /\btrain(?:ing)?\b|fine-?\s?tun|pre-?train(?:ing)?\b|训练|微调/i, last) && !test(pattern$9$5 ??= /\bdata|trained|eval/i, last);
}
function ownTrainingRepository(context) {
	for (const mention of context.mentions) {
		if (!mention.identifier.startsWith("github:") || mention.document === null) continue;
		const [owner = "", name = ""] = mention.identifier.slice(7).split("/");
		if (`${owner}/${name}`.toLowerCase() === context.repository?.toLowerCase()) continue;
		if (context.owner === null || !similarOwners(owner, context.owner) || isUnder(mention.headings, "foreign")) continue;
		if (!test(pattern$10$3 ??= /train|finetun|fine-tun/i, name) && !test(pattern$11$2 ??= /\b(?:train(?:ing)?|fine-?tun\w+|pre-?train\w*)\s+(?:\w+\s+){0,2}(?:code|scripts?|recipes?|repo)/i, mention.context)) continue;
		return {
			identifier: mention.identifier,
			evidence: evidence(trainingCodeRules.elsewhere, {
				path: mention.path,
				line: mention.line,
				url: mention.href
			})
		};
	}
	return null;
}

// src/detect/dependencies.ts
let pattern$1$19;
let pattern$2$15;
let pattern$3$13;
let pattern$4$11;
const todo$3 = "Add an environment file with versions (requirements.txt, environment.yml, pyproject.toml, a lock file or a Dockerfile)";
const dependenciesRules = {
	file: {
		id: "dependencies/file",
		sees: "An environment specification: requirements, conda environment, package metadata, lock file, container",
		todo: todo$3,
		example: "README.md: # Marble\nfiles:\nREADME.md\nrequirements.txt 200\n",
		counter: "README.md: # Marble\nfiles:\nREADME.md\nrequirements.txt 0\n"
	},
	section: {
		id: "dependencies/section",
		sees: "A section of the README that lists the packages needed, or one with versions",
		todo: todo$3,
		example: "# Marble\n\n## Requirements\n\n- Python 3.9\n- torch==2.1.0\n- numpy\n",
		counter: "# Marble\n\n## Requirements\n\nA good mood.\n"
	},
	sentence: {
		id: "dependencies/sentence",
		sees: "A sentence that names the versions the code was run with, or a command that installs several packages",
		todo: todo$3,
		example: "# Marble\n\nTested with Python 3.9 and torch 2.1.0.\n",
		counter: "# Marble\n\nIt is written in Python.\n"
	}
};
const names$1 = /^(?:requirements?(?:[-_.][\w.-]+)?\.(?:txt|in|yml|yaml)|[\w-]*requirements\.txt|(?:conda[-_])?env(?:ironment)?(?:[-_.][\w.-]+)?\.ya?ml|conda[\w.-]*\.(?:ya?ml|txt)|meta\.ya?ml|pyproject\.toml|setup\.(?:py|cfg)|pipfile(?:\.lock)?|poetry\.lock|uv\.lock|pdm\.lock|pixi\.(?:toml|lock)|conda-lock\.yml|dockerfile(?:\..+)?|[\w-]+\.dockerfile|singularity(?:\..+)?|apptainer\.def|(?:project|manifest)\.toml|description|renv\.lock|install\.r|dependencies\.r|package\.json|cargo\.toml|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|build\.sbt|vcpkg\.json|conanfile\.(?:txt|py)|package\.swift|\w+\.rockspec|flake\.nix|shell\.nix|default\.nix|environment\.jl|rye\.lock|spack\.yaml|devcontainer\.json)$/;
const asideFolder = /^(?:docs?|website|\.github|examples?|tests?|node_modules|site|web|frontend|demo)$/;
/** Other folders hold a package of the same repository, not somebody's tool. */
function isSpecification(file) {
	if (file.size === 0 || file.symlink || file.folders.length > 2) return false;
	if (liesBelow(file, asideFolder)) return false;
	if (file.extension === "py") return file.lower === "setup.py" || file.lower === "conanfile.py";
	return test(names$1, file.lower) || file.extension === "txt" && test(pattern$1$19 ??= /^requirements?$/, file.folders.at(-1) ?? "");
}
const packages = /\b(?:py ?torch|torch|torchvision|torchaudio|torchtext|tensorflow(?:-gpu)?|keras|jax|jaxlib|flax|mxnet|chainer|theano|caffe2?|paddlepaddle|numpy|scipy|scikit-?learn|sklearn|scikit-image|pandas|matplotlib|seaborn|opencv(?:-python)?|pillow|networkx|gym|gymnasium|mujoco(?:-py)?|transformers|datasets|accelerate|deepspeed|peft|vllm|flash-attn|xformers|apex|einops|timm|diffusers|lightning|pytorch-lightning|hydra(?:-core)?|omegaconf|wandb|tensorboardx?|tqdm|pyyaml|h5py|nltk|spacy|gensim|xgboost|lightgbm|cupy|numba|cython|dgl|torch[-_ ]geometric|pyg|rdkit|biopython|pyro|gpytorch|gpy|cvxpy|cvxopt|gurobi|mpi4py|ray|sympy|statsmodels|librosa|cuda(?:toolkit)?|cudnn|graphviz|igraph|ffmpeg|librosa|tslearn|joblib|dill|boost|eigen|openblas|julia|gcc|cmake|bazel)\b/gi;
const version = /(?:==|>=|<=|~=|>|≥)\s?\d|\bv?\d+\.\d+(?:\.\d+)?(?!\s?%)/;
const heading$1 = /\brequire(?:ments?|d)?\b|\bdepend(?:encies|ency|ecies)\b|\bpre-?requisites?\b|\binstall(?:ation|ing)?\b|\bset-?up\b|\benvironment\b|\bpackages?\b|安装|环境|依赖/i;
/** Running text in which versions are the project's own. */
const ranWith = /\b(?:tested|run|ran|works?|developed|implemented|built|written|compatible|code|requires?|using|used|need(?:s|ed)?|experiments)\b/i;
/** Environment specifications: a file beats a list in the README, a list beats a sentence with versions. */
function detectDependencies(context) {
	const found = [];
	const identifiers = [];
	for (const file of context.files.own.filter(isSpecification).slice(0, 20)) {
		const text = context.text(file.path);
		const stub = text !== null && text.trim().length < 4;
		found.push(evidence(dependenciesRules.file, {
			path: file.path,
			...stub ? { stub } : {}
		}));
		if (!stub) identifiers.push(`file:${file.path}`);
	}
	if (context.readme !== null) found.push(...inReadme(context.readme));
	return finding("dependencies", found.slice(0, 20), identifiers);
}
function inReadme(readme) {
	const found = [];
	for (const section of readme.sections) {
		if (found.length >= 6) break;
		if (section.level === 0 || !test(heading$1, section.heading)) continue;
		const text = ownText(readme, section);
		const listed = packagesIn(text);
		if (listed.size >= 2 || listed.size >= 1 && test(version, text)) found.push(evidence(dependenciesRules.section, {
			path: readme.path,
			line: section.line,
			note: section.heading
		}));
	}
	if (found.length > 0) return found;
	for (const block of readme.blocks) {
		const text = block.text.slice(0, 4e3);
		const installs = block.kind === "code" ? text.split("\n").filter((line) => test(pattern$2$15 ??= /\b(?:pip3?|conda|mamba|uv pip|apt(?:-get)?) install\s+(?!-e \.|\.)/, line)).join("\n") : "";
		const listed = packagesIn(block.kind === "code" ? installs : text);
		const versions = text.match(/(?:==|>=)\s?\d|\b\d+\.\d+(?:\.\d+)?\b/g)?.length ?? 0;
		if (block.kind === "code" ? listed.size >= 2 || test(pattern$3$13 ??= /pip3? install -r|conda env create/, text) : test(ranWith, text) && versions >= 2 && (listed.size >= 2 || listed.size === 1 && test(pattern$4$11 ??= /\bpython\s?\d/i, text))) found.push(evidence(dependenciesRules.sentence, {
			path: readme.path,
			line: block.line
		}));
		if (found.length >= 3) break;
	}
	return found;
}
function ownText(document, section) {
	return blocksWithin(document, section).slice(0, 100).map((block) => block.text.slice(0, 2e3)).join("\n").slice(0, 8e3);
}
function packagesIn(text) {
	return new Set([...text.matchAll(packages)].map((match) => match[0].toLowerCase().replace(/[ -]/g, "")));
}

// src/detect/training-logs.ts
let pattern$1$18;
let pattern$2$14;
let pattern$3$12;
let pattern$4$10;
let pattern$5$9;
let pattern$6$8;
let pattern$7$8;
let pattern$8$6;
let pattern$9$4;
const todo$2 = "Make the training runs public (W&B, TensorBoard, Comet) or commit their logs, and link them";
const trainingLogsRules = {
	run: {
		id: "training-logs/run-link",
		sees: "A link to a public run or report on a tracking service",
		todo: todo$2,
		example: "# Marble\n\nTraining curves: https://wandb.ai/marble/pretraining/reports/Run-1.\n",
		counter: "# Marble\n\nLog in to https://wandb.ai/site first.\n"
	},
	link: {
		id: "training-logs/log-link",
		sees: "A link that is called log, training log or loss curve",
		todo: todo$2,
		example: "# Marble\n\n| Model | Files |\n|---|---|\n| Tiny | [weights](https://example.net/t.pth), [log](https://example.net/t.log) |\n",
		counter: "# Marble\n\nSee the [changelog](CHANGELOG.md) and [log in](https://marble.example.net/login).\n"
	},
	file: {
		id: "training-logs/file",
		sees: "Log files of training in the repository",
		todo: todo$2,
		example: "README.md: # Marble\nfiles:\nREADME.md\ntrain_logs/run1.log 50000\n",
		counter: "README.md: # Marble\nfiles:\nREADME.md\nlogs/.gitkeep 0\nutils/logger.py 900\n"
	},
	curve: {
		id: "training-logs/curve",
		sees: "A picture of the training loss or of training curves",
		todo: todo$2,
		example: "# Marble\n\n![training loss](figures/training_loss.png)\n",
		counter: "# Marble\n\n![results](figures/accuracy_bars.png)\n"
	}
};
/** Tracking services, by address: a run, a report, an experiment; not the service's own pages. */
const runs = /^(?:wandb:(?!site\/|authorize|docs\/|home|settings|login)|url:https?:\/\/(?:(?:www\.)?comet\.(?:com|ml)\/[\w-]+\/[\w-]+|tensorboard\.dev\/experiment\/|(?:app|ui)\.neptune\.ai\/[\w-]+\/|[\w-]+\.wandb\.io\/|(?:www\.)?api\.wandb\.ai\/links\/|swanlab\.cn\/@|(?:www\.)?mlflow\.[\w.]+\/#\/experiments))/i;
const serviceOwn = /\/(?:site|docs|login|signup|pricing|authorize|quickstart)\b/i;
const logAnchor = /^\W*(?:(?:training|train|tensorboard|wandb|full|tb|pre-?training)[ _-]?)?(?:logs?|log ?files?|log ?book|curves?|loss(?:es)?(?: curves?)?|metrics logs?)\W*$|\btraining (?:logs?|curves?|dynamics)\b|\bloss curves?\b|训练日志/i;
/** "See the logs" may be any program's: in a sentence, training has to stand near. */
const plainLog = /^\W*logs?(?: ?files?)?\W*$/i;
const aboutTraining = /train|\bloss|tensor ?board|wandb|weights|check ?points?|ckpt|models?\b|epoch|experiment|results?|训练/i;
const logFile = /^events\.out\.tfevents\.|^trainer_(?:state|log)\.jsonl?$|(?:^|[_-])(?:train(?:ing|er)?|pretrain(?:ing)?|finetun\w*|prun(?:e|ing)|loss)[_-]?(?:logs?|history|curves?|metrics|losses|state)(?:[_.-].*)?\.(?:txt|log|csv|jsonl?|zip|tar|gz|out)$|(?:^|[_-])log_?book(?:[_.-].*)?\.(?:pdf|md|txt)$|^wandb-summary\.json$/;
/** In a folder of logs: named after the training that wrote it. */
const trainingRun = /^(?:pre-?)?(?:train|finetun\w*)(?:ing)?(?:[_.-].*)?\.(?:csv|tsv|jsonl?|txt|log|out)$/;
const curve = /(?:train(?:ing)?|pre-?train(?:ing)?|val(?:idation)?)[ _-]*(?:loss|curves?|dynamics|accuracy|perplexity)|loss[ _-]*(?:curves?|plot|_?\d+\s?[bt]{1,2}\b|history)|(?:^|[/ _-])loss(?:es)?\.(?:png|svg|jpe?g|pdf)|learning[ _-]curves?/i;
/** Logs of training: public runs, linked logs, committed log files, curves. Outputs of experiments and logging code are something else. */
function detectTrainingLogs(context) {
	const found = [];
	const identifiers = [];
	for (const mention of context.mentions) {
		if (mention.document === null || isUnder(mention.headings, "foreign")) continue;
		const text = mention.link?.text ?? "";
		const run = test(runs, mention.identifier) && !test(serviceOwn, mention.href);
		const log = !run && mention.link?.kind === "link" && text.length < 60 && test(logAnchor, text) && !test(pattern$1$18 ??= /\b(?:change|release|issue)\b/i, text) && (mention.link.cell >= 0 || !test(plainLog, text) || test(aboutTraining, `${mention.context} ${mention.headings.join(" ")} ${mention.href}`)) && !test(pattern$2$14 ??= /\.py\b/, mention.href);
		if (!run && !log) continue;
		found.push(evidence(run ? trainingLogsRules.run : trainingLogsRules.link, {
			path: mention.path,
			line: mention.line,
			url: mention.href
		}));
		if (!identifiers.includes(mention.identifier)) identifiers.push(mention.identifier);
	}
	for (const file of context.files.own) {
		if (isKeepFile(file) || !isTrainingLog(file, context)) continue;
		found.push(evidence(trainingLogsRules.file, { path: file.path }));
		if (identifiers.length < 20) identifiers.push(`file:${file.path}`);
		if (found.length > 60) break;
	}
	for (const folder of emptyFolders(context)) found.push(evidence(trainingLogsRules.file, {
		path: folder,
		stub: true,
		note: "a folder without files"
	}));
	found.push(...curves(context));
	return finding("training-logs", [...found.filter((one) => one.stub !== true), ...found.filter((one) => one.stub === true)].slice(0, 20), identifiers.slice(0, 20));
}
const logFolder = /^(?:(?:train(?:ing)?|pretrain(?:ing)?)[_-]?)?logs?$|^(?:wandb|mlruns|tensorboard)$/;
/**
* A log of training: by its name, by its folder, or, where its text is at hand, by a table of losses by step.
* Tables under `logs/` that are neither may as well be results.
*/
function isTrainingLog(file, context) {
	if (isLog(file)) return true;
	if (file.extension !== "csv" && file.extension !== "tsv" || !liesBelow(file, tableFolder)) return false;
	const columns = (context.text(file.path)?.slice(0, 400).split("\n")[0]?.toLowerCase() ?? "").split(/[,\t;]/).map((column) => column.trim());
	return columns.some((column) => test(pattern$3$12 ??= /^(?:global_?)?(?:steps?|iter(?:ation)?s?|epochs?)$/, column)) && columns.some((column) => column.includes("loss"));
}
const tableFolder = /logs?$|^runs$/;
const runFolder = /^(?:train(?:ing)?|pretrain(?:ing)?|finetun\w*)[_-]?logs?$|^(?:wandb|mlruns|runs|tensorboard|tb_?logs?|chronicles|log_?book)$/;
/** Most files are source, configuration and pictures: none of these names is a log's. */
const neverLogs = new Set("py pyi ipynb sh c cc cpp cu h hpp rs go java js ts r jl m lua yaml yml toml png jpg jpeg gif svg".split(" "));
/** Log files by name, or any log in a folder that says training logs. */
function isLog(file) {
	if (neverLogs.has(file.extension)) return false;
	if (test(logFile, file.lower)) return true;
	if (test(pattern$4$10 ??= /^logs?$/, file.folders.at(-1) ?? "") && test(trainingRun, file.lower)) return true;
	const folder = liesBelow(file, runFolder) ? file.folders.find((one) => test(runFolder, one)) : void 0;
	if (folder === void 0) return false;
	return test(pattern$5$9 ??= /^(?:log|csv|out|tfevents|err)$/, file.extension) || test(pattern$6$8 ??= /^(?:chronicles|log_?book)$/, folder) && test(pattern$7$8 ??= /^(?:md|txt|pdf)$/, file.extension) || test(pattern$8$6 ??= /logs?$/, folder) && test(pattern$9$4 ??= /^(?:txt|jsonl?|zip|gz)$/, file.extension);
}
/** Folders for logs at the root that hold a keep-file and nothing else. */
function emptyFolders({ files }) {
	return [...new Set(files.own.filter((file) => file.folders.length === 1 && test(logFolder, file.folders[0] ?? "")).map((file) => file.path.split("/")[0] ?? ""))].filter((folder) => isEmptyFolder(files, folder));
}
function curves(context) {
	const found = [];
	for (const document of context.documents.slice(0, 20)) {
		if (document.format === "notebook") continue;
		for (const link of document.links) {
			if (link.kind !== "image" || !test(curve, `${link.text} ${link.href}`) || isUnder(document.sections[link.section]?.path ?? [], "foreign")) continue;
			found.push(evidence(trainingLogsRules.curve, {
				path: document.path,
				line: link.line,
				url: link.href
			}));
			if (found.length >= 5) return found;
		}
	}
	return found;
}

// src/detect/eval-results.ts
let pattern$1$17;
let pattern$2$13;
let pattern$3$11;
let pattern$4$9;
let pattern$5$8;
let pattern$6$7;
let pattern$7$7;
let pattern$8$5;
const evalResultsRules = {
	table: {
		id: "eval-results/table",
		sees: "A table of numbers with the name of a metric or a benchmark",
		todo: "Report the results in a table of the README or in a machine-readable file",
		example: "README.md: # Foo\n\n## Results\n\n| Model | Accuracy |\n|---|---|\n| Foo | 81.2 |\n| Foo-L | 83.4 |\n",
		counter: "README.md: # Foo\n\n| Option | Default |\n|---|---|\n| seed | 42 |\n| steps | 100 |\n"
	},
	prose: {
		id: "eval-results/prose",
		sees: "A sentence that states a score on a benchmark or with a metric",
		todo: "Put the numbers in a table with model, benchmark, split and metric",
		example: "README.md: # Foo\n\nFoo reaches 81.2% top-1 accuracy on ImageNet.\n",
		counter: "README.md: # Foo\n\nInstall version 1.2 and run on 8 GPUs.\n"
	},
	figure: {
		id: "eval-results/figure",
		sees: "A chart of results shown in the documentation",
		todo: "Give the numbers of the chart as a table",
		example: "README.md: # Foo\n\n## Performance\n\n![benchmark results](assets/benchmark.png)\n",
		counter: "README.md: # Foo\n\n![teaser](assets/teaser.png)\n"
	},
	file: {
		id: "eval-results/file",
		sees: "Result files: scores, predictions or outputs of an evaluation in the repository",
		todo: "Keep result files machine-readable, with model, revision, dataset and split named",
		example: "files:\nREADME.md\nresults/foo_mmlu.json 3000\n",
		counter: "files:\nREADME.md\nconfigs/foo.json 3000\n"
	}
};
const metric = anyOf([
	{
		id: "classification",
		pattern: /\b(?:acc(?:uracy)?|top-?[15]|f1|auc|auroc|auprc|recall(?:@\d+)?|precision|kappa|dice|c-?index|err(?:or)?\.?)\b/
	},
	{
		id: "detection",
		pattern: /\b(?:map|ap(?:50|75)?|miou|iou)\b/
	},
	{
		id: "generation",
		pattern: /\b(?:bleu|rouge|fid|clip[- ]?score|psnr|ssim|lpips|exact match|em|pass@\d+)\b/
	},
	{
		id: "speech",
		pattern: /\b(?:wer|cer)\b/
	},
	{
		id: "likelihood",
		pattern: /\b(?:ppl|perplexity|bpb|bpc|nll|elbo|loss)\b/
	},
	{
		id: "regression",
		pattern: /\b(?:rmse|mae|mse|abs ?rel|δ\d?|spearman|pearson|ndcg\S*|r@\d|lddt\w*)\b/
	},
	{
		id: "preference",
		pattern: /\b(?:elo|win ?rate|score|avg\.?|average|reward|return|success rate|benchmark|zero-?shot|linear)\b/
	},
	{
		id: "speed",
		pattern: /\b(?:throughput|latency|speed-?up|tokens\/s)\b/
	},
	{
		id: "language-benchmarks",
		pattern: /\b(?:mmlu\w*|gsm8k|math|human ?eval|mbpp|hellaswag|arc(?:-[ce])?|truthfulqa|bbh|glue|squad)\b/
	},
	{
		id: "newer-benchmarks",
		pattern: /\b(?:swe-?bench|aime\w*|gpqa|ifeval|vqa\w*|mme|mmbench|mmmu)\b/
	},
	{
		id: "vision-benchmarks",
		pattern: /\b(?:imagenet|coco|ade20k|cifar\w*)\b/
	},
	{
		id: "arrows",
		pattern: /↑|↓|准确率|得分/
	}
]);
const strongMetric = /\b(?:acc(?:uracy)?|top-?[15]|f1|m?ap(?:50|75)?|miou|bleu|rouge|fid|psnr|ssim|wer|perplexity|ppl|pass@\d+|auroc|auc|mmlu|gsm8k|human ?eval|imagenet|rmse|win ?rate|success rate|error rate|elo)\b|准确率/i;
const notResults = /\b(?:gpu|memory|vram|params?|parameters|flops|hidden|layers?|heads|batch|lr|learning rate|epochs?|steps|argument|option|default|flag|hyper-?parameters?|context|license|download|link|url|file|size|version|seed|dimension|tokens)\b/i;
/** Reported numbers: tables, files, charts, plain sentences in the documentation of the project. */
function detectEvalResults(context) {
	const shown = [];
	for (const document of context.documents) {
		if (document.path.startsWith(".github/") || document.format === "bibtex") continue;
		const table = resultTable(document);
		if (table !== null) shown.push(evidence(evalResultsRules.table, {
			path: document.path,
			line: document.lined ? table.line : null
		}));
		if (shown.length >= 4) break;
	}
	shown.push(...resultFiles(context).map((path) => evidence(evalResultsRules.file, { path })));
	const figure = resultFigure(context);
	if (figure !== null) shown.push(figure);
	const prose = resultSentence(context);
	if (prose !== null) shown.push(prose);
	return finding("eval-results", shown);
}
/** At least two rows with numbers, a metric in the header, the heading or the row heads, and not a table of sizes or options. */
function resultTable(document) {
	let start = null;
	let rows = [];
	for (const block of document.blocks) {
		if (block.kind !== "row") continue;
		if (!(start !== null && block.section === start.section && block.line - (rows[rows.length - 1]?.line ?? start.line) <= 14 && block.header === start.header)) {
			if (start !== null && isResults(start, rows, document)) return start;
			start = block;
			rows = [block];
		} else rows.push(block);
	}
	return start !== null && isResults(start, rows, document) ? start : null;
}
function isResults(first, rows, document) {
	const header = first.header.join(" | ");
	const headings = document.sections[first.section]?.path ?? [];
	const lead = first.lead === null ? "" : (document.blocks[first.lead]?.text ?? "").slice(-300);
	const scoreColumns = first.header.map((cell, index) => ({
		cell,
		index
	})).filter(({ cell }) => !test(notResults, cell) || test(strongMetric, cell));
	let numbers = 0;
	for (const row of rows) {
		if (row.cells.length < 2) continue;
		for (const { index } of scoreColumns) if (index > 0 && isScore(row.cells[index]?.text ?? "")) numbers += 1;
	}
	if (numbers < 2) return false;
	const about = `${header} | ${rows.map((row) => row.cells[0]?.text ?? "").join(" | ").slice(0, 2e3)}`;
	if (test(strongMetric, about) || test(metric, header) && numbers >= 3) return true;
	const inner = headings[headings.length - 1] ?? "";
	return (topicsOf(inner).some((topic) => topic === "results" || topic === "evaluation") || test(metric, lead)) && (test(metric, about) || test(metric, lead) || numbers >= 6);
}
function isScore(text) {
	const clean = text.replace(/[*_`~]/g, "").trim();
	return test(pattern$1$17 ??= /^[<>~≈±+-]?\s?\d{1,3}(?:[.,]\d{1,4})?\s?%?(?:\s?(?:±|\/|\(|→|\+).{0,24})?$/, clean);
}
const resultFolder = /^(?:results?|eval_res\w*|eval_results?|outputs?|leader_?boards?|exp_data|evals|predictions|logs?|[\w-]*-outputs|scores|\w+_results|benchmark_results)$/;
const notResultFolder = /^(?:\.?tests?|testdata|fixtures|configs?|node_modules)$/;
const resultEndings = new Set("json jsonl csv tsv md txt yaml yml xlsx zip log pkl npz".split(" "));
function resultFiles(context) {
	return context.files.own.filter((file) => {
		if (!resultEndings.has(file.extension) || (file.size ?? 100) < 40 || liesBelow(file, notResultFolder) || isTrainingLog(file, context)) return false;
		if (test(pattern$2$13 ??= /^(?:results?|leaderboard|scores|eval_results)[\w.-]*\.(?:json|jsonl|csv|tsv|md|txt|ya?ml|xlsx|zip)$/, file.lower) || test(pattern$3$11 ??= /(?:_results?|_scores|_metrics|_outputs)\.(?:json|jsonl|csv|tsv|txt|zip|md)$/, file.lower)) return true;
		return liesBelow(file, resultFolder) && test(pattern$4$9 ??= /^(?:json|jsonl|csv|tsv|txt|log|pkl|npz|zip)$/, file.extension) && !test(pattern$5$8 ??= /requirements|config/, file.lower);
	}).slice(0, 3).map((file) => file.path);
}
const chart = /bench|result|perf(?:ormance)?\b|performance|score|accuracy|eval|leaderboard|metric|compar|wer\b|fid\b|vs[_-]/i;
function resultFigure(context) {
	for (const document of context.documents.slice(0, 25)) {
		if (!document.lined) continue;
		for (const link of document.links) {
			if (link.kind !== "image" || link.href.startsWith("attachment:") || test(pattern$6$7 ??= /shields\.io|badge|\.gif$|logo|icon/i, link.href)) continue;
			const headings = document.sections[link.section]?.path ?? [];
			const name = `${link.href.slice(link.href.lastIndexOf("/") + 1)} ${link.text}`;
			if ((isUnder(headings, "results") || isUnder(headings, "evaluation")) && !test(pattern$7$7 ??= /qualitative|visual|gallery|demo|example|sample/i, headings.join(" ")) || test(chart, name)) return evidence(evalResultsRules.figure, {
				path: document.path,
				line: document.lined ? link.line : null,
				url: link.href
			});
		}
	}
	return null;
}
const scoreSentence = /\b(?:achiev\w+|reach\w*|obtain\w*|attain\w*|scor\w+|gets?|got|yields?|outperform\w*|improv\w+|surpass\w*|with|of|accuracy|fid|error)\b[^.]{0,80}?\b\d{1,3}(?:\.\d{1,3})?\s?%|\b(?:accuracy|fid|f1|miou|m?ap|bleu|psnr|wer|perplexity|pass@1|score)\b[^.\d]{0,30}\d{1,3}\.\d{1,3}|\d{1,2}\.\d{1,2}\s(?:fid|map|miou|bleu|top-1|f1|psnr)\b/i;
function resultSentence(context) {
	for (const document of context.documents.slice(0, 3)) for (const sentence of document.sentences) {
		if (sentence.text.length > 600 || !test(scoreSentence, sentence.text) || !test(strongMetric, sentence.text)) continue;
		if (test(pattern$8$5 ??= /GPU|memory|install|version|download/i, sentence.text)) continue;
		return evidence(evalResultsRules.prose, {
			path: document.path,
			line: sentence.line
		});
	}
	return null;
}

// src/detect/evals.ts
let pattern$1$16;
let pattern$2$12;
let pattern$3$10;
let pattern$4$8;
let pattern$5$7;
let pattern$6$6;
let pattern$7$6;
let pattern$8$4;
let pattern$9$3;
let pattern$10$2;
let pattern$11$1;
let pattern$12$1;
let pattern$13$1;
let pattern$14$1;
let pattern$15$1;
let pattern$16$1;
let pattern$17$1;
let pattern$18;
let pattern$19;
let pattern$20;
let pattern$21;
let pattern$22;
let pattern$23;
const evalsRules = {
	file: {
		id: "evals/script",
		sees: "An evaluation script or package: eval, evaluate, benchmark, metrics",
		todo: "Add the evaluation scripts",
		example: "files:\nREADME.md\neval/run_eval.py 6000\n",
		counter: "files:\nREADME.md\nevaluation/outputs.jsonl 90000\n"
	},
	command: {
		id: "evals/command",
		sees: "A command in the documentation that evaluates, run by a script of the repository or a known harness",
		todo: "Show the exact evaluation command in the README",
		example: "README.md: # Foo\n\n## Evaluation\n\n```bash\npython main.py --eval --ckpt foo.pth\n```\nfiles:\nREADME.md\nmain.py 9000\n",
		counter: "README.md: # Foo\n\n## Evaluation\n\nFoo is better than Bar.\nfiles:\nREADME.md\nmain.py 9000\n"
	},
	harness: {
		id: "evals/harness-config",
		sees: "Configuration of an evaluation harness: lm-eval task, OpenCompass, HELM run specs, promptfoo, inspect",
		todo: "Commit the harness configuration and name the harness version",
		example: "files:\nREADME.md\npromptfooconfig.yaml 900\n",
		counter: "files:\nREADME.md\nconfig.yaml 900\n"
	},
	outputs: {
		id: "evals/outputs-only",
		sees: "An evaluation folder that holds outputs only: nothing in it can be run",
		todo: "Add the scripts or the harness configuration that made these outputs",
		example: "files:\nREADME.md\nevaluation/outputs.jsonl 90000\n",
		counter: "files:\nREADME.md\nevaluation/outputs.jsonl 90000\nevaluation/run_eval.py 6000\n"
	},
	elsewhere: {
		id: "evals/own-repository",
		sees: "A link to an evaluation repository of the same owner",
		todo: "Name the other repository in the policy file, so that it counts",
		example: "README.md: # Foo\n\nEvaluation code is in [foo-eval](https://github.com/foo-lab/foo-eval).\n",
		counter: "README.md: # Foo\n\nWe thank the authors of [bar-eval](https://github.com/bar/bar-eval).\n"
	}
};
const evalName = /^(?:.{0,60}[_-])?(?:eval|evals|evaluate|evaluation|evaluator|benchmark|benchmarks|bench|metrics?|score|scoring|scorer|test|validate|validation|val|linear_eval|zero_?shot|knn|fid|compute_\w+|calc_\w+|run_eval\w*|eval\w+|judge|perplexity|ppl)(?:[_-].{0,60})?\.(?:py|sh|ipynb|jl|lua|m|r)$/;
const strongName = /(?:^|[_-])(?:eval\w*|benchmark\w*|zero_?shot|linear_eval|linear_probe|fid|knn|judge|perplexity)(?:[_.-]|$)/;
const evalFolder = /^(?:eval|evals|evaluation|evaluations|evaluate|evaluator|evaluators|benchmark|benchmarks|bench|eval_\w+|evaluation_\w+|\w+_eval|\w+_evaluation|\w+_bench|metrics|lm_eval\w*|eval-\w+|scoring)$/;
/** In an evaluation folder these alone evaluate nothing. */
const helperName = /^(?:__init__|infer\w*|sampl\w*|generat\w*|demo\w*|utils?|funcs?|helpers?|\w*wrapper|config\w*|constants?|preprocess\w*|download\w*|setup)\.\w+$/;
const code = /^(?:py|sh|ipynb|jl|lua|m|r|cpp|cu|yaml|yml)$/;
const harnessFile = /^(?:promptfooconfig\.ya?ml|run_specs?[\w-]*\.conf|eval_[\w-]+\.ya?ml)$/;
/** Settings evaluate nothing by themselves, unless they lie in the folder of evaluation or of a harness that everybody has. */
const isConfiguration = (file) => file.extension === "yaml" || file.extension === "yml";
const harnessFolder = /^(?:evals?|evaluations?|lm_eval\w*|lm-eval\w*|opencompass|helm|lighteval|promptfoo|alpaca_?eval\w*)$/;
/** Runnable evaluation: scripts, harness configurations, exact commands, own evaluation repositories. Output files are not evals. */
function detectEvals(context) {
	const { all } = sourceFiles(context);
	const configs = context.files.own.filter((file) => isConfiguration(file) && !file.folders.includes(".github") && (file.size ?? 200) >= 100);
	const scripts = withoutSpeed([...all, ...configs].filter((file) => isEvalFile(file) && !testsUnits(file, context)), context);
	const shown = (scripts.every(isConfiguration) ? scripts.filter((file) => liesBelow(file, harnessFolder)) : [...scripts]).sort((a, b) => a.folders.length - b.folders.length).slice(0, 4).map((file) => evidence(evalsRules.file, { path: file.path }));
	for (const file of context.files.own) if ((isConfiguration(file) || file.extension === "conf") && test(harnessFile, file.lower) && shown.length < 6) shown.push(evidence(evalsRules.harness, { path: file.path }));
	for (const module of context.files.submodules) if (test(pattern$1$16 ??= /eval|bench/i, module.path) && shown.length < 6) shown.push(evidence(evalsRules.harness, { path: module.path }));
	const command = shownCommands(context).find(isEvaluation);
	if (command !== void 0) shown.push(evidence(evalsRules.command, {
		path: command.document.path,
		line: command.line,
		note: command.text
	}));
	const elsewhere = ownEvaluationRepository(context);
	if (elsewhere !== null) shown.push(elsewhere.evidence);
	if (shown.length === 0) shown.push(...outputFolders(context));
	const named = shown.length === 0 ? {} : { named: naming(context) };
	return finding("evals", shown, elsewhere === null ? [] : [elsewhere.identifier], named);
}
/** `test.sh` and its like run the tests of the program, where their text says so. */
function testsUnits(file, context) {
	return test(pattern$2$12 ??= /^test\.\w+$/, file.lower) && test(pattern$3$10 ??= /\b(?:pytest|unittest|ctest|nosetests|tox)\b/, context.text(file.path)?.slice(0, 16384) ?? "");
}
/**
* Benchmark scripts that take times and name no metric measure speed. Told from their text, where that is at hand, and else from what the
* benchmark scripts beside them do.
*/
function withoutSpeed(files, context) {
	const folders = /* @__PURE__ */ new Map();
	return files.map((file) => {
		const timed = takesTimes(file, context);
		const folder = file.folders.join("/");
		if (timed !== null) folders.set(folder, (folders.get(folder) ?? /* @__PURE__ */ new Set()).add(timed));
		return {
			file,
			timed,
			folder
		};
	}).filter(({ file, timed, folder }) => {
		if (timed !== null || !test(pattern$4$8 ??= /bench/i, file.path)) return timed !== true;
		const beside = folders.get(folder);
		return !(beside?.has(true) === true && !beside.has(false));
	}).map(({ file }) => file);
}
/** Null: its name does not speak of benchmarks, or its text was not read. */
function takesTimes(file, context) {
	if (!test(pattern$5$7 ??= /bench|profil|perf/, file.lower)) return null;
	const text = context.text(file.path)?.slice(0, 65536);
	if (text === void 0) return null;
	return test(pattern$6$6 ??= /perf_counter|time\.time\(|\blatency\b|\bthroughput\b|tokens?[_ /]?(?:per|s\b)|cuda\.Event|do_bench|benchmark_forward/i, text) && !test(pattern$7$6 ??= /\baccuracy|\bscore\b|\bmetrics?\b|\bf1\b|\bbleu\b|\bwer\b|exact_match|\bevaluat/i, text);
}
const outputFile = /^(?:jsonl?|csv|tsv|txt|log|pkl|npy|npz|parquet|xlsx|zip|gz)$/;
const outputFolder = /^(?:eval|evals|evaluations?|eval_\w+|\w+_eval|\w+_evaluation)$/;
/** Evaluation folders without anything to run, each as a stub that says what lies there. */
function outputFolders({ files }) {
	const folders = /* @__PURE__ */ new Set();
	for (const file of files.own) {
		const at = liesBelow(file, outputFolder) ? file.folders.findIndex((folder) => test(outputFolder, folder)) : -1;
		if (at >= 0 && at <= 2) folders.add(file.path.split("/").slice(0, at + 1).join("/"));
		if (folders.size >= 20) break;
	}
	const found = [];
	for (const folder of folders) {
		const inside = contentOf(files, folder).filter(({ lower }) => !test(pattern$8$4 ??= /^readme|^licen[cs]e/, lower));
		if (inside.length === 0 || !inside.every((file) => test(outputFile, file.extension) && !test(pattern$9$3 ??= /config|task|prompt/, file.lower))) continue;
		const counts = /* @__PURE__ */ new Map();
		for (const { extension } of inside) counts.set(extension, (counts.get(extension) ?? 0) + 1);
		const said = [...counts].map(([extension, count]) => `${count} .${extension} ${count === 1 ? "file" : "files"}`).join(", ");
		found.push(evidence(evalsRules.outputs, {
			path: folder,
			stub: true,
			note: `outputs only (${said}), no script and no harness configuration`
		}));
		if (found.length >= 3) break;
	}
	return found;
}
function isEvalFile(file) {
	const { lower: name, folders, extension, size } = file;
	if (size !== null && size < 150 || folders[0]?.startsWith(".")) return false;
	if (test(pattern$10$2 ??= /speed|latency|throughput|kernel|profil|memory|unittest|[_-]config(?:uration)?(?:\.\w+|s\.ya?ml)$/, name)) return false;
	if (extension === "ipynb" && test(pattern$11$1 ??= /zero_?shot|demo|tutorial|example/, name) && !test(pattern$12$1 ??= /eval|bench/, name)) return false;
	if (test(strongName, name) && test(evalName, name)) return true;
	if (test(evalName, name) && test(pattern$13$1 ??= /^(?:test|evaluate|validate|val|score|metrics?)\.(?:py|sh|lua|m)$/, name) && folders.length <= 1) return true;
	return liesBelow(file, evalFolder) && test(code, extension) && !test(helperName, name);
}
const harness = /\b(?:lm_eval|lm-eval|lighteval|opencompass|helm-run|inspect eval|promptfoo|evalplus|simple_eval\w*|alpaca_eval|vlmevalkit|lmms[-_]eval|bigcode-evaluation-harness|mteb)\b/i;
/** Under a heading that says only "testing" the command has to have something of a model: a switch is tested as well, and a cable. */
const evaluates = /\beval|bench|valid|\bmetric|score|leader|accura|评|評価|test(?:\.|_|ing? (?:on|set|data|the (?:model|network)))|infer|predict|model|weights|check ?point|ckpt|resume|load|--\w*(?:data|test)/i;
function isEvaluation(command) {
	if (test(harness, command.text)) return true;
	if (test(pattern$14$1 ??= /--(?:do_)?(?:eval|evaluate|eval[_-]only|test[_-]only|test)\b(?!-)|\bmode[= ](?:['"]?)(?:eval|test|val|ppl_eval|sample_eval)\b|[\w/.-]*(?:\b|_)eval(?:uate|uation)?[\w/-]*\.(?:py|sh|ya?ml|json)\b|\bbenchmark[\w/-]*\.(?:py|sh)\b/i, command.text)) return command.script !== null;
	const last = command.headings[command.headings.length - 1] ?? "";
	if (command.script === null || test(pattern$15$1 ??= /(?:^|\/)contribut/i, command.document.path)) return false;
	if (test(pattern$16$1 ??= /\b(?:unit|integration|local)[\s_-]+test|pytest|\btests?\/|\b(?:pre_?|fine_?)?(?:train|tune)\w*\.(?:py|sh)\b|download|prepare|install|data/i, `${command.text} ${last}`)) return false;
	return (test(evaluates, last) || test(evaluates, command.text)) && topicsOf(last).includes("evaluation") && !test(pattern$17$1 ??= /(?:^|\/)(?:app|demo|gradio|web_demo)\w*\.py$/, command.script);
}
function ownEvaluationRepository(context) {
	for (const mention of context.mentions) {
		if (!mention.identifier.startsWith("github:") || mention.document === null) continue;
		const [owner = "", name = ""] = mention.identifier.slice(7).split("/");
		if (`${owner}/${name}`.toLowerCase() === context.repository?.toLowerCase()) continue;
		const alike = context.owner !== null && similarOwners(owner, context.owner);
		const ours = test(pattern$18 ??= /\bour (?:\w+ ){0,3}(?:eval\w*|benchmark\w*|harness)/i, mention.context);
		if (!alike && !ours || isUnder(mention.headings, "foreign") || !alike && test(saysForeignHolding, mention.context)) continue;
		if (!test(pattern$19 ??= /eval|bench/i, name) && !test(pattern$20 ??= /\b(?:eval\w*|benchmark\w*)\s+(?:\w+\s+){0,2}(?:code|scripts?|harness|repo|suite|framework|toolkit)/i, mention.context)) continue;
		return {
			identifier: mention.identifier,
			evidence: evidence(evalsRules.elsewhere, {
				path: mention.path,
				line: mention.line,
				url: mention.href
			})
		};
	}
	return null;
}
/** What makes a number hard to game: a named harness, a pinned revision, a named split. */
function naming(context) {
	const text = [...shownCommands(context).filter(isEvaluation).map((one) => one.text), ...context.sources.filter((one) => test(pattern$21 ??= /eval|bench/i, one.path)).map((one) => one.text.slice(0, 2e4))].join("\n");
	return {
		harness: test(harness, text),
		revision: test(pattern$22 ??= /--revision|revision\s{0,3}[=:]|@[0-9a-f]{7,40}\b|==\d+\.\d+/, text),
		split: test(pattern$23 ??= /\b(?:split|subset)\s{0,3}[=:]|\b(?:test|validation|val|dev)[_ -](?:set|split)\b/i, text)
	};
}

// src/detect/licences/files.ts
let pattern$1$15;
let pattern$2$11;
let pattern$3$9;
let pattern$4$7;
let pattern$5$6;
let pattern$6$5;
let pattern$7$5;
let pattern$8$3;
let pattern$9$2;
let pattern$10$1;
const licenceName = /(?:^|[._ -])(?:licen[cs]es?|copying|unlicense)(?:[._ -]|$)/;
const prose = /^(?:|md|mdx|markdown|txt|rst|adoc|rtf)$/;
const source = /^(?:py|js|jsx|mjs|cjs|ts|tsx|c|cc|cpp|cu|h|hpp|sh|bash|php|rb|go|rs|java|kt|swift|css|scss|json|jsonl|ya?ml|toml|xml|png|svg|jpe?g|gif|ico|ipynb|html?|csv|tsv|bib|lock|sql|cff|docx?|pdf)$/;
/** A file that holds a licence, by its name: LICENSE, LICENSE-MODEL, MIT_LICENSE, COPYING, model_licenses/…; not a script about licences. */
function isLicenceFile(file) {
	if (!file.lower.includes("licen") && !file.lower.includes("copying") && !(file.folders.at(-1) ?? "").includes("licen")) return false;
	const named = test(pattern$1$15 ??= /^(?:licen[cs]e|copying|unlicense)/, file.lower);
	if (file.folders.length > 3 || (named ? test(source, file.extension) : !test(prose, file.extension))) return false;
	if (test(pattern$2$11 ??= /header|template|checker|third|notices?$/, file.lower) || test(pattern$3$9 ??= /third|other|depend/, file.folders.at(-1) ?? "")) return false;
	return test(licenceName, file.lower) || test(pattern$4$7 ??= /^(?:model_?|data_?)?licen[cs]es?$/, file.folders.at(-1) ?? "");
}
/**
* The folder that a licence file alone covers: a part taken over with its own licence, deep in the tree or called after its project
* (`utils/PYTORCH3D_LICENSE`). Null: it speaks for the repository.
*/
function partCovered(file) {
	if (file.folders.length === 0 || test(pattern$5$6 ??= /licen[cs]es?$/, file.folders.at(-1) ?? "") || roles.some(({ pattern }) => test(pattern, wordsOf(file)))) return null;
	const named = exec(pattern$6$5 ??= /^([a-z\d]+)[_-]licen[cs]e/, file.lower)?.[1];
	return named !== void 0 && !test(pattern$7$5 ??= /^(?:mit|apache\d*|bsd\d*|a?gpl\w*|lgpl\w*|cc\w*|mpl\d*|code|software|source|research|community|use)$/, named) || file.folders.length > 1 ? file.path.slice(0, file.path.lastIndexOf("/")) : null;
}
/** Terms at the root that stand for a licence where no other is. */
function isTermsFile(file) {
	return file.folders.length === 0 && test(pattern$8$3 ??= /^(?:terms(?:[-_ ]of[-_ ](?:use|access|service))?|eula)(?:\.(?:md|txt))?$/, file.lower);
}
const roles = [
	{
		role: "weights",
		pattern: /\b(?:model|weights?|checkpoints?|parameters)\b/
	},
	{
		role: "data",
		pattern: /\b(?:data|dataset|annotations?|corpus)\b/
	},
	{
		role: "documentation",
		pattern: /\b(?:docs?|documentation)\b/
	}
];
/** Which artifact a licence file covers, by its name and its folder. */
function roleOfFile(file) {
	return roles.find(({ pattern }) => test(pattern, wordsOf(file)))?.role ?? "code";
}
function wordsOf(file) {
	return `${file.folders.at(-1) ?? ""} ${file.lower}`.replace(/[_.-]+/g, " ");
}
/** Which artifact a sentence about a licence speaks of. */
function roleOfSentence(sentence) {
	const words = sentence.toLowerCase();
	if (test(pattern$9$2 ??= /\bcode\b|\bsoftware\b|\brepository\b|\bthis (?:project|repo)\b/, words)) return test(pattern$10$1 ??= /\b(?:and|&)\s+(?:model|weights)/, words) ? "weights" : "code";
	return roles.find(({ pattern }) => test(pattern, words))?.role ?? null;
}

// src/detect/licences/families.ts
let pattern$1$14;
let pattern$2$10;
let pattern$3$8;
const licenceFamilies = [
	{
		id: "LicenseRef-CreativeML-OpenRAIL++-M",
		title: /\bcreativeml open ?rail ?\+\+-? ?m\b/i
	},
	{
		id: "LicenseRef-CreativeML-OpenRAIL-M",
		title: /\bcreativeml open ?rail-? ?m\b/i
	},
	{
		id: "LicenseRef-BigCode-OpenRAIL-M",
		title: /\bbigcode open ?rail-? ?m\b/i
	},
	{
		id: "LicenseRef-BigScience-OpenRAIL-M",
		title: /\bbigscience open ?rail-? ?m\b/i
	},
	{
		id: "LicenseRef-BigScience-RAIL",
		title: /\bbigscience (?:bloom )?rail\b/i
	},
	{
		id: "LicenseRef-OpenRAIL",
		title: /\bopen ?rail\b/i
	},
	{
		id: "LicenseRef-RAIL",
		title: /\bresponsible (?:ai|artificial intelligence) (?:source code )?licen[cs]e\b/i
	},
	{
		id: "LicenseRef-Llama-$1-Community",
		title: /\bllama (\d(?:\.\d)?) (?:version [^.]{0,40})?community licen[cs]e\b/i
	},
	{
		id: "LicenseRef-Gemma-Terms",
		title: /\bgemma terms of use\b/i
	},
	{
		id: "LicenseRef-AI2-ImpACT",
		title: /\bimpact licen[cs]e\b/i
	},
	{
		id: "LicenseRef-NVIDIA-Source-Code",
		title: /\bnvidia source code licen[cs]e\b/i
	},
	{
		id: "LicenseRef-NVIDIA-Open-Model",
		title: /\bnvidia open model licen[cs]e\b/i
	}
];
/** Words that a licence's own title line holds. */
const titleWords = /\b(?:licen[cs]e|agreement|terms)\b/i;
/**
* A name for a licence that no list knows, made of its own title line: `LicenseRef-Example-Research-License`.
* @returns null where the first lines hold no title
*/
function titleReference(text) {
	const lines = text.slice(0, 2e3).split("\n").map((line) => line.replace(/^[\s#*=_-]+|[\s#*=_.:-]+$/g, "")).filter((line) => line !== "");
	for (const line of lines.slice(0, 6)) {
		const words = line.match(/[A-Za-z0-9.+]+/g) ?? [];
		const capitals = words.filter((word) => test(pattern$1$14 ??= /^[A-Z0-9]/, word)).length;
		if (line.length > 90 || words.length < 2 || capitals * 2 < words.length || !test(titleWords, line) || test(pattern$2$10 ??= /^(?:copyright|licensed|this|these|the following)\b/i, line)) continue;
		const name = words.filter((word) => !test(pattern$3$8 ??= /^(?:agreement|the|for|of|and|a)$/i, word)).slice(0, 8);
		if (name.length > 1) return `LicenseRef-${name.join("-")}`;
	}
	return null;
}

// src/detect/licences/fingerprints.ts
const fingerprints = [
	{
		id: "MIT",
		words: 165,
		covers: ["MIT-0"],
		sample: "1c8fwq 1pn5ag 1uocgo 2gcyti 2x2sl8 30bqk1 30ge52 3jjlwp 4bi8u9 4vkl73 5geoqy 5y42jx 66aear 7fvfmd 7mz93s 7wktk2 7xz7ji 83ny16 8u1svk 8yoakc 9euaf7 9qe5nq a6t0fo a8x7oc a91yvh ag9fgz aku3ij bid9h0 cs4cuu d2kidj dav7cm dfbewy dgr8zl e0fqsw e7g5og e7gdvt f032yi fndbr3 fx0v8b g7fksf guytlo gxjskr h9dpme hafwi0 hgv8s3 ibxq8m ieqs6c inkvex jtk4lc ku4m1x ld8bw0 lj0ezu lx1n32 mxmfei nygcef o37wqw oahsln ogszm9 pg1n4w phhzf1 q6t3zq qe6zwx r4csy6 rcsruf rdns1a rjpktd sb76ym sx5am2 t7j4w7 u8wj4r ucpn7a uldkyk uqgif9 va6xw1 viowmp wstlyt x3wm4e x5a8yv xkhaph xr1s5x xxn4h1 y2402g y8axbu z787xe zcfmwh zmys9a 11fcqwy 11fzd35 11ntxih 126nrlj 12fdt0j 13dni9g 1498a42 14ekjcq 14gu3jm 15jj8wr"
	},
	{
		id: "MIT-0",
		words: 141,
		covers: [],
		sample: "1c8fwq 2gcyti 2x2sl8 30bqk1 30ge52 3jjlwp 43n5t0 4bi8u9 4vkl73 5y42jx 66aear 7fvfmd 7mz93s 7wktk2 7xz7ji 8u1svk 9euaf7 9qe5nq a6t0fo a8x7oc a91yvh ag9fgz aku3ij bid9h0 cs4cuu d2kidj dav7cm dfbewy dgr8zl e0fqsw e7g5og f032yi fx0v8b g7fksf guytlo gxjskr hafwi0 hgv8s3 hwarwr ieqs6c inkvex jtk4lc ku4m1x ld8bw0 lj0ezu lx1n32 mxmfei nygcef o37wqw oahsln ogszm9 pg1n4w phhzf1 q6t3zq qe6zwx r06r3x rcsruf rdns1a rjpktd sb76ym sx5am2 t7j4w7 ucpn7a uldkyk uqgif9 va6xw1 viowmp wstlyt x3wm4e xxn4h1 y2402g y8axbu z787xe zmys9a 11fcqwy 11fzd35 11ntxih 126nrlj 12fdt0j 1498a42 14ekjcq 14gu3jm 15jj8wr 17xsrn9 18czkgc 18eddvw 18n0q7z 18qi1pr 18uvu0k 1af4vqy 1aghgor 1amucn2 1boglk6 1ce2un4 1ch8ge4 1cknsmb"
	},
	{
		id: "Apache-2.0",
		words: 1558,
		covers: [],
		sample: "120vx 6jfhj 6jzl3 8y62w c2weg c5njl comn5 f7r6l frkmd ggaqp ise05 kdqoh pa2fb pbj02 qv9a7 rcrwp rlznz s2jtw ubdzq vnb39 wof7t wyxx2 xf4e5 xujkj yb401 yygtu 10jnzj 10x8h2 12qlfq 135jlh 172hz4 17thbw 1eost0 1ex6yd 1f9og8 1fko60 1g56h2 1jotpu 1kawgm 1l4fjm 1l78uy 1mm1gc 1nl9r6 1q3tub 1tvavl 1vnj5f 1x8lb3 1z947u 23evdd 24b074 24c98l 25gp0w 27h637 286pdx 28oum0 2e1x1c 2g1a6v 2gmpt7 2l8cax 2lvqdt 2lyko4 2m0ijf 2ms9a1 2neggr 2rhura 2rn8hm 2rofxb 2t9jqv 2vdst3 2vgp6f 2xd7gt 2zos83 304s1p 320i1z 326tg5 32u69k 337s7t 3dxdse 3ennzm 3havc4 3hgjgb 3hyvba 3l5oqm 3mt5m6 3p3glz 3x79ei 443sl4 47rnpl 489tk7 492hs2 4bbmk2 4bhmoo 4botr7 4d7ytt 4ev5gg 4kapqe"
	},
	{
		id: "BSD-2-Clause",
		words: 186,
		covers: [],
		sample: "t93ja 1cm9jy 1fw460 21p5kw 2ld0g1 2o64vs 34n1zb 3togc1 3wjay5 47wbue 4fi64w 59ez3a 5g627u 5l40vu 5qevv3 6al6sf 6dg72c 751q2y 7d47gz 8esqft 8imq3m 90j8c7 949npr 94o0gg 97lcxn 99w10n bs24h0 bvsw1i c8xz9a cnpdsx cyywvc d7pmpj ddkyjf eavuj8 ej2tqa evf4tc evzgb2 ex9tya faf3z7 fkz44u gidwlt gshdrv gydqyp gzglbm iflb1o itgth6 iv9m5f j65egv j8frls j8fsrn j94vi9 jq5h48 juppah k6kebw kdhh95 kzvpt4 l0zk15 li8zvc ljd3jd lxosx2 lznlr4 mepkbt mzy1ss nu0ado oahsln onp0v2 orihwe p9ryrj pg1n4w pig1kj pq0sbg pum4zc q7ou3u qw8amk ro8lrk rq4a7b rsqfjx s50na9 sb4qe1 sef7vo silv82 stlip6 t6z3zm tc7jri u8bll0 uqgif9 urkmth v15e21 vmty1z vzypyr w31oxf w7df29 x1jkb6 xug8yr y2402g y84tg9"
	},
	{
		id: "BSD-3-Clause",
		words: 217,
		covers: ["BSD-2-Clause"],
		sample: "t93ja 1cm9jy 1fw460 1iv00z 21p5kw 2ld0g1 2o64vs 2p2wzo 34n1zb 3togc1 3wjay5 47wbue 4fi64w 59ez3a 5g627u 5kuyh6 5l40vu 5qevv3 5ursfr 6al6sf 6dg72c 751q2y 7d47gz 8d8agj 8esqft 8imq3m 8u7ym9 90j8c7 949npr 94o0gg 97lcxn 99w10n bdkz5a bs24h0 bvsw1i c8xz9a cngzlq cnpdsx cyywvc d7pmpj ddkyjf dzem9n eavuj8 ej2tqa eo4gc4 evf4tc evzgb2 ex9tya faf3z7 fkz44u gidwlt gshdrv gydqyp gzglbm hy2mu2 iflb1o iiwlei itgth6 iv9m5f j65egv j8frls j8fsrn j94vi9 jq5h48 juppah k6kebw kdhh95 kx3cel kzvpt4 l0zk15 li8zvc ljd3jd lxosx2 lznlr4 mepkbt mzy1ss nu0ado oahsln onp0v2 orihwe p9ryrj pg1n4w pig1kj pq0sbg pum4zc q7ou3u qw8amk ro8lrk roffu7 rq4a7b rsqfjx s50na9 sb4qe1 sef7vo silv82 stlip6"
	},
	{
		id: "BSD-3-Clause-Clear",
		words: 241,
		covers: ["BSD-2-Clause", "BSD-3-Clause"],
		sample: "41te4 t93ja 19qdvi 1cm9jy 1fw460 1iv00z 21p5kw 2ld0g1 2o64vs 34n1zb 3q3at2 3togc1 3wjay5 3ynal4 47wbue 4fi64w 59ez3a 5f0uqy 5g627u 5l40vu 5qevv3 5ursfr 6al6sf 6dg72c 751q2y 7mckv1 8esqft 8imq3m 8xiaja 90j8c7 949npr 97lcxn 98l1jo 99uf6r 99w10n 9h4290 amajp5 b9pxt5 bdkz5a bs24h0 bvsw1i c8xz9a cngzlq cylmr5 cyywvc d7pmpj ddkyjf dl0lhd dzem9n ej2tqa eo4gc4 evf4tc evzgb2 ex9tya faf3z7 fkz44u fl6ffh ghvu3m gidwlt gshdrv gydqyp gzglbm htyw1w hwt3a0 hy2mu2 iflb1o itgth6 iv9m5f j65egv j8frls j8fsrn j94vi9 jq5h48 juppah k6kebw k7h66i kdhh95 kvtn6i kx3cel kzvpt4 l0zk15 li8zvc ljd3jd lxosx2 lznlr4 mepkbt mzy1ss oahsln onp0v2 orihwe p9ryrj pc9myq pg1n4w pig1kj pjxsg4 pq0sbg"
	},
	{
		id: "BSD-4-Clause",
		words: 235,
		covers: ["BSD-2-Clause", "BSD-3-Clause"],
		sample: "t93ja ykxaz 1cm9jy 1fw460 1iv00z 21p5kw 2ld0g1 2o64vs 2p2wzo 34n1zb 3wjay5 47wbue 4fi64w 59ez3a 5bv3m2 5g627u 5kuyh6 5l40vu 5qevv3 5ursfr 6al6sf 6dg72c 751q2y 7d47gz 8d8agj 8esqft 8imq3m 8ra59e 8u7ym9 90j8c7 949npr 94o0gg 97lcxn 99w10n bdkz5a bs24h0 bvsw1i c8xz9a cngzlq cnpdsx cyywvc d63s31 d6n8dy d7pmpj ddkyjf dzem9n eavuj8 eo4gc4 evf4tc evzgb2 ex9tya g90vll gbphmt gshdrv gydqyp gzglbm hhjw40 hy2mu2 iflb1o itgth6 iv9m5f j8frls j8fsrn j94vi9 jq5h48 juppah k6kebw kdhh95 kpswz5 kx3cel kzvpt4 l0zk15 li8zvc ljd3jd lm9rip lq7zzv lznlr4 mepkbt mzy1ss ntzu2e nu0ado oahsln orihwe p9ryrj pg1n4w pig1kj pq0sbg pum4zc pwhw4e pzw715 q7ou3u qq5pgy qw8amk ro8lrk rq4a7b rsqfjx"
	},
	{
		id: "ISC",
		words: 112,
		covers: ["0BSD"],
		sample: "b6pdq xbxtj 144ju1 1pn5ag 1u9ofl 1woiqd 2qo2is 2xv5uk 39ezzp 3vm0zw 4slq9k 566qm7 5a73gl 66aevg 6aq7o6 70zldf 83uu4o 8f3adn a6t0fo awbq2e blovnz c3qx4z d2kidj dauv0n ef78z7 fk88ri i76qxy j0uhv8 k239qp klf53e l0zk15 m6sm72 m9frx0 mae4sf nb7q5a nlwe5l oe44mu ol6gv0 pdwqz6 pqiix5 q36zkg rpcrr5 sb76ym sfxder smloim supefm t7lk9z ub10qr v2dq5q vao01h w0b75o wqk2r8 wxsrg2 zf5zul ztd6de 11o877m 128j5i8 12m9g09 13b7s5q 13dni9g 14uykli 1561t1y 15fy3of 160dzo0 16x1kiu 17hpsii 17iqhqc 18czkgc 18eddvw 18n0q7z 18zm26k 194t8k3 1b0qk4b 1bdn8tv 1boaduo 1cfoai2 1d5izts 1d7dyng 1damy1u 1dcz6jb 1fafwjt 1fdttc2 1heyl1w 1hrvj0a 1isj8gl 1ml1whe 1nr1ltx 1oezykc 1opiqm1 1ox7b31 1p4pfzy 1qaccem 1qp4jag 1qyp31z 1r8wmtx 1rrxy61"
	},
	{
		id: "Zlib",
		words: 135,
		covers: [],
		sample: "128yuq 144ju1 2bhfuh 2tmd1b 30cqje 3suv16 3y3ko1 4wa0bv 543ary 5f0uqy 5s256h 6h4nhl 6ppgkw 6xmt50 6zuscq 7gsick 7w8p6i 86qwds 8b9g0i 8lpk48 937abv a2hrbm abnqx8 aonb9c avdhbe avdy1m awv4q8 bde9xb d2kidj d8ch86 dfctay e0fqsw e58i1j e6wgo4 fidvfb g4m90l ge3non h4gtm4 hvti8n i2lgoh i59y9i icd1l3 jmci7r jrxrud kua5zo ldg9bt lnpovq lx0cca m5t5n9 maw9gp n8e1y0 ndb32i o9r1d3 oktqet os20vh p72zbe q2i551 qara7a qiunwu qw5as6 r297ex rg62zm rmcpx2 rpq5ex sveutm thllyg tip6oj ts0k7s u9ah9x uiry48 uodc57 v7g0px vdt6wi vvift3 wbbjlz wokf7s wpkjy6 xcvn6q zf03s7 10jpi7a 1155lx0 119tufg 11np9ts 13k64yv 15r04up 15tkzhl 15ujrjd 16bnkbv 16mypvd 17rfmrp 182t6ji 18x7aj6 19k85z6 19l9lfu 19qm252 1bqn2xk"
	},
	{
		id: "0BSD",
		words: 98,
		covers: [],
		sample: "xbxtj 144ju1 1woiqd 2qo2is 2xv5uk 39ezzp 3vm0zw 6106tg 66aevg 6aq7o6 6cmigr 83uu4o 8a3o4j 8f3adn a6t0fo awbq2e blovnz c3qx4z d2kidj dauv0n j0uhv8 k239qp klf53e l0zk15 m6sm72 m9frx0 mae4sf nb7q5a ol6gv0 pdwqz6 pqiix5 q36zkg qq1ed1 rpcrr5 sb76ym smloim t7lk9z v5reoq vao01h wqk2r8 wxsrg2 y2402g zf5zul ztd6de 12m9g09 14070fr 147st1i 14uykli 1561t1y 15o29z4 16x1kiu 17hpsii 17iqhqc 18czkgc 18eddvw 18n0q7z 18wwkfj 18zm26k 194t8k3 19nt3p0 19uqf1t 1bdn8tv 1boaduo 1cfoai2 1d7dyng 1damy1u 1dcz6jb 1fdttc2 1h2y8p5 1heyl1w 1hqixy8 1hrvj0a 1isj8gl 1j86z9m 1ml1whe 1nr1ltx 1oezykc 1opiqm1 1ox7b31 1p4pfzy 1qyp31z 1r8wmtx 1rrxy61 1s3q22f 1souajr 1t8u4fa 1thuze0 1tkszpz 1ugaiih 1uybufr 1vqt29k 1xxze7v 1yb9hiv 1yihv2g"
	},
	{
		id: "Unlicense",
		words: 200,
		covers: [],
		sample: "7q0jk pmg4h 145ao4 276v7a 27gnoa 2gcyti 2x2sl8 30bqk1 3235i4 3jjlwp 3vmbse 3wecc6 3zht4m 41zeqm 535168 5y42jx 6m7y2c 7fvfmd 7xz7ji 84gt98 8c34u9 93tt5g 9qe5nq 9y7l4x a6t0fo a8x7oc a9ptbf afd4ou aku3ij albt39 bocwn4 cs4cuu d2kidj dav7cm duxa3d dv8mk5 e0fqsw e7g5og eqmudt exuoj8 f032yi fmgyl2 fodo13 g7fksf gtw0ot hh4yif hkirfq hry5y3 hts0h5 ieqs6c ihjyov j2f3zp k2r73r k7wiue kqr7gn kuwbe9 lj0ezu lx1n32 mjnaak mu0nt5 mxkv9z n1guc6 nygcef o0lzmc o31rv3 o37wqw oahsln ojxh79 pg1n4w phhzf1 ppq8xa pusqvb q650tq qhwgkc qlryud rdns1a rjpktd sb76ym scn1sv spzqyk t7j4w7 t8m2q2 tuomxi tv0v6v tvnu4s u0v50b uldkyk uqgif9 utclt8 va6xw1 vekdtu w7crsy wiiqcf x2619w xkfcte y2402g"
	},
	{
		id: "WTFPL",
		words: 67,
		covers: [],
		sample: "1dfliv 1m1mhr 2u9itz 3cxwk5 3daiec 3q6b8v 5px8ly 66rwel 6q5bra 78inc7 8ccwst acnc02 apnofb clf2f1 f392d4 f7u5jy h21mgh iw8teq ne9m1a nx4ttb tpye63 vyov6o wmg5jz z1u4vf 10530q9 10zz0ip 11zmvk2 12pw3lh 13bcf0p 1atm0kx 1b3u2y9 1c1ywew 1d0ejhr 1e46eew 1fowqw3 1gb6mkr 1hprgbj 1jz5m23 1kt1i6d 1nveq6i 1o8cyzl 1oz43vt 1p5eer1 1p5nbos 1png69y 1po1w2f 1qmbk66 1rdhhfs 1slwzih 1t8ph7z 1vu6cd3 1x33nd8 1x8e1br 1x9d05f 1ye6fbh"
	},
	{
		id: "BSL-1.0",
		words: 214,
		covers: [],
		sample: "83ut1 tmw0s vwnbd 15g3gz 1f51ku 1jnebz 24meub 2gcyti 3028ay 30bqk1 3qjmhy 4g9ksg 4go8e2 6i8hw9 6k818m 6m6pf8 7fvfmd 7ii4pn 7mz93s 7rydm7 7vg23d 7xz7ji 80gp6y 8fyjgb 8km05v 8uqhas 9qe5nq a6t0fo a8x7oc ag9fgz aku3ij avl5k5 b79vpy bnp77l cohld9 cs4cuu d14azj d2kidj d74hft d8owy8 dtt91u e0fqsw e98l5r ex7ecb f032yi fi17wb fkz44u fxl1in gef2dd guytlo h45hwa hnyk7n i4ia1f ieqs6c it64vv j2z06k jdi33x jq1yku jtk4lc jy5ew0 ld8bw0 lfk5sm lj0ezu lnsail lx1n32 lz1op8 mohoon mv56cc mxeclx nawb3x nfzvb0 nkup2r nn6rfj nygcef o37wqw oahsln pev98z pg1n4w pghdal phhzf1 phkx4a qb3lky qp58ty qz98w9 r6ibkj raemel rb00bv rdns1a rfxpop ru0ek2 sarro9 sb76ym sbtn7e t7j4w7 uldkyk uqgif9"
	},
	{
		id: "Artistic-2.0",
		words: 1352,
		covers: [],
		sample: "rier 1tg7q 22enq 5ined 5oznc 76bh9 9fosw a8em5 amzub bbudp c2weg ee1ic eqpis erc7k g43nn i5354 jgyce m2juh t9prg u34sv ua80t ucdhn ueu7z xjghp xujkj yatlr ymd6r z5erq 10pjnz 11p9hy 12igyv 12p98t 13l0yl 145r6b 17qtsy 1d1oiy 1dhg34 1ecwy9 1gakoi 1gthqo 1kpmpn 1kv6f5 1lthsa 1px2gh 1tesr2 1vdzry 1x0knf 1xlf9h 21p5kw 22nra7 23nl0y 26wfet 2e6exe 2efqok 2i607h 2k4vwz 2k6y90 2k7968 2lkcoz 2q4pj2 2swgk6 2ujf4c 2vzlvr 2zd9q0 30brz4 318u4n 31cb17 34s5rk 377s9q 3arurg 3b0gcn 3c6mb3 3cqksv 3ef346 3i1h6z 3kvbup 3l363n 3njd3l 3okole 3pgy4g 3ply3x 3rbf79 3riu0m 3togc1 3v55gr 3xmsb1 3y1e6j 4532dq 45cwh7 45ge8y 45reqv 47cyt8 48kko5 4bud5u 4g2o65 4hw16p"
	},
	{
		id: "ECL-2.0",
		words: 1731,
		covers: ["Apache-2.0"],
		sample: "120vx 6jfhj 6jzl3 8y62w c2weg c5njl comn5 f7r6l frkmd ggaqp ise05 kdqoh pa2fb pbj02 qv9a7 rcrwp rlznz s2jtw sysdp ubdzq vnb39 wof7t wyxx2 xujkj yb401 yygtu 10jnzj 10x8h2 12qlfq 135jlh 17thbw 1at2dy 1eost0 1f9og8 1fko60 1g56h2 1jotpu 1kawgm 1l4fjm 1l78uy 1mm1gc 1mwbyo 1nl9r6 1q3tub 1tvavl 1v3oqb 1vnj5f 1x8lb3 1xgbep 1z947u 23evdd 24b074 24c98l 254wwr 25gp0w 27h637 286pdx 28oum0 2e1x1c 2g1a6v 2gmpt7 2l8cax 2lvqdt 2lyko4 2m0ijf 2ms9a1 2neggr 2rhura 2rn8hm 2rofxb 2t9jqv 2vdst3 2vgp6f 2xd7gt 2zos83 304s1p 31k3wk 31kyr8 320i1z 326tg5 32u69k 337s7t 3dxdse 3ennzm 3havc4 3hgjgb 3hyvba 3l5oqm 3mt5m6 3p3glz 3x79ei 443sl4 46gsve 47rnpl 489tk7 492hs2"
	},
	{
		id: "NCSA",
		words: 245,
		covers: ["MIT-0"],
		sample: "rshxp 1c8fwq 1iv00z 1smflf 1uocgo 1urqje 2gcyti 2ld0g1 2x2sl8 30bqk1 32rp2l 34n1zb 3jjlwp 4bi8u9 4fi64w 4vkl73 5l40vu 5tsfsy 5ursfr 5y42jx 66aear 6al6sf 6aphjt 6cdpwk 7fvfmd 7lahrw 7mz93s 7wktk2 7xz7ji 7ya5zk 83ny16 8u1svk 90j8c7 97lcxn 9euaf7 9jwo7g 9qe5nq a1jgle a6t0fo a8x7oc a91yvh ag9fgz aku3ij ayyuch bdkz5a bid9h0 bs24h0 bvsw1i cixqvp cngzlq cs4cuu d2kidj dav7cm dfbewy dgr8zl dzem9n e0fqsw e7g5og eo4gc4 epvnc2 f032yi g7fksf gh2613 gshdrv guytlo gxjskr hafwi0 hgv8s3 hjajsy hy2mu2 ieqs6c inkvex iwwsfv j05b27 j94vi9 jq5h48 jtk4lc ku4m1x kx3cel ld8bw0 lj0ezu lx1n32 mxmfei np5og1 nq5sbx nygcef o37wqw oahsln og51ai ogszm9 pg1n4w pig1kj q6t3zq q7ou3u qd9woa qe6zwx"
	},
	{
		id: "UPL-1.0",
		words: 294,
		covers: [],
		sample: "hxc5 bvyz2 d8755 g8bih 157jzl 19zoen 1ggylp 1r5te6 24us87 2gcyti 2x2sl8 30bqk1 30ge52 3jjlwp 3yc0cg 4goo87 4vrpl9 5dbkth 5ncpuo 5xzgbl 5y42jx 6i8hw9 6nqeoa 71oj87 76u1ue 7977c0 7fvfmd 7ja12o 7rvgui 7wktk2 7xz7ji 8l58u3 8puf7j 8saxgo 8yoakc 9cijze 9euaf7 9g2214 9qe5nq a6t0fo a8x7oc a9wqjs ac6jkl ai8z6z aku3ij aqwd9y bnf062 c6xfvz cguddh cs4cuu d067bk d1mrqq d2kidj dav7cm dc9pln dgr8zl dkvn2s e0fqsw e4gv87 e7g5og e7gdvt f032yi f39pdp fi7zab fj570c flgmnm fndbr3 fx0v8b g6nsta g7fksf gqyibi gyqfu0 hchs71 hn9m01 hw2pn6 i0t3lz i2nzvx ibxq8m ieqs6c irds2t ivdacj ja96oy jac4ge kizbmi krsdp4 ktm589 lgwcnh lj0ezu ltr21p lx1n32 madkml mjfefo mt7x9p mtu06g mv256m n49y0g"
	},
	{
		id: "GPL-2.0-only",
		words: 2923,
		covers: [],
		sample: "1p45n 2lc6h 3cgu6 4bxos 5zsus 6o6xx 807y3 8jbks 93rkb bgnts btrcc bx4yi eqojs gogjp j4rpo jb5tm jqhy8 kiim5 kvz4b m8ya1 mk8b1 nmdo5 qerhx sdqtk sk8kx snfjj v26n0 wyys2 xqgsf ys6s4 1063u9 10pz68 12kwmm 13dtwu 13gxnb 14hr7u 15lke4 15qij8 17r1k7 1ado4i 1aeq0t 1am3p2 1aoy8o 1batuk 1bggpn 1c5jib 1c5w3i 1cokiu 1db20p 1dlxqb 1e1l3q 1ej11y 1f2eyf 1fij45 1fow1a 1fw460 1gadpn 1hb7c2 1hjiba 1i1mcn 1ibo8t 1ijjep 1iykic 1jotpu 1k7zx4 1kc2be 1l78uy 1mt63v 1npivl 1om975 1paqqs 1pmdtb 1pr87s 1q5zsj 1uigta 1vnj5f 1yd5ju 1yp52y 1z85ks 2092t7 2289fa 22agra 22zrla 24n9gt 25gp0w 260orl 26gs8r 28k1tf 2ch5pj 2e7pkb 2g2lkx 2gicuv 2hbxpo 2iwu5q 2ko5tf 2ljaxg"
	},
	{
		id: "GPL-3.0-only",
		words: 5684,
		covers: ["AGPL-3.0-only"],
		sample: "if49 13hqi 1syoq 3625n 3d7h7 3kvcb 49uxu 4vvhq 4z2t3 5v2be 607le 6ltt9 72amr 93rkb 9lhem 9lxsd a8em5 awsq5 b9jbq blron bx4yi c2okf d3bsc epba5 eqojs eskuy ewimv eypkz fhe22 flgaz flqfw fpq2m g8bih gogjp gu5sc i5v1k inq6k iy6ov j8vye kbnvp kd9z3 kh6fq kkb3r krn8j kvz4b l5j9y lbi2c m5mbl m74vk m8ya1 myoy9 nirir omlqa orlud oxkqm pfpmm pi08n pwda1 q1762 r6wk1 rpdfo s4h0t s5fd7 sa1b0 sk8kx snfjj tgbh9 u528s u69u5 v26n0 w2q1e w2tnp w53un wl737 wnki7 ww1gr xkvxq xujkj zib0n zkour zm5p6 101afm 10jsjx 10l3ky 10pz68 11625i 11krno 12o21s 132vnw 13dtwu 13ecdf 141ti5 14qyv2 152kog 155vki 15flry"
	},
	{
		id: "AGPL-3.0-only",
		words: 5564,
		covers: [],
		sample: "if49 13hqi 1syoq 3625n 3d7h7 3kvcb 49uxu 4vvhq 5v2be 607le 6ltt9 72amr 93rkb 9lhem 9lxsd a8em5 b9jbq blron bx4yi c2okf d3bsc epba5 eqojs eskuy ewimv fhe22 flqfw fpq2m g8bih gogjp gu5sc i5v1k inq6k iy6ov j8vye kbnvp kd9z3 kh6fq kkb3r krn8j l5j9y lbi2c m5mbl m74vk m8d3n myoy9 omlqa orlud pfpmm pi08n pwda1 q1762 r6wk1 rpdfo s4h0t s5fd7 s8gbg sa1b0 tgbh9 u528s w2q1e w2tnp w53un wl737 wnki7 ww1gr x38z0 xkvxq xujkj zib0n zkour zm5p6 101afm 10jsjx 10l3ky 10pz68 11625i 11krno 12o21s 132vnw 13dtwu 13ecdf 141ti5 149435 14qyv2 155vki 15flry 15fviu 16893e 16xxp8 17dwm9 17r1k7 18nfkn 19ziez 1a9r84 1aeq0t"
	},
	{
		id: "LGPL-2.1-only",
		words: 4400,
		covers: [],
		sample: "17nwm 1k5x3 1p45n 5mlgm 5zsus 6o6xx 78daf 8jbks 8l1yq 8oqng 9d0co b26oh b3w1d bgnts bqnj8 bx4yi byw7o d3z19 dkr2u e3sr4 eqojs fvpi4 gogjp gvjc8 hk8ui i1ppy iqzlw j4rpo jb5tm k52t6 ki8et kw9qb lrs08 m8ya1 m9yxe mkigp qerhx rn0zw ry7b6 sdqtk tktii v78bs vjahy w78tk wc5jr wyys2 xidi1 ys6s4 zjw6l 10pz68 10v2ff 114cf5 12kwmm 12p3y7 12u1f6 13dtwu 13vbbh 13vuhe 14hr7u 15xp4f 16onq3 1724r5 177wh4 17r1k7 18dxam 18gzs3 18jsx0 1aeq0t 1am3p2 1aoy8o 1batuk 1bggpn 1bj99z 1bqvkn 1c5jib 1db20p 1dbl15 1djhrc 1emybq 1eo4ca 1f0p00 1feomu 1fij45 1fow1a 1fw460 1hb7c2 1hy33n 1hyfdf 1ibo8t 1ijjep 1iykic 1jn1tj 1k216t 1k235m 1k7zx4 1kc2be"
	},
	{
		id: "LGPL-3.0-only",
		words: 1231,
		covers: [],
		sample: "17nwm 64sr9 6af7h 6tvss akgg9 b26oh c2okf dmtdo hu8e0 ictio s3w59 v78bs w3xh8 114cf5 13dtwu 16k3mp 1724r5 1am3p2 1fij45 1j1icv 1olary 1p7288 1poopk 1rjhqv 1uotdo 1zbudm 1ze2u2 21t24c 23tvk0 266xug 27x2x5 28fh1k 28tj4l 2f28up 2g0zyq 2ly0s8 2srkfo 2t36c9 2tebsn 2u03r7 2ucmq0 2vvpaa 2x7rzo 2y07qw 2y6x0b 352mr3 35pk3n 38et72 3d0icb 3d25j1 3epjzt 3hv8cl 3ikxxp 3ma7r5 3nhnyi 3pmbcm 3qea8f 3quox0 3r51zm 3sygy7 3vsaj6 3zdz6z 3zl1vs 400cfx 40imf1 42drki 42pq40 439j6u 44ddqj 48jcg1 4i8jyl 4ic73p 4ijrh0 4jk7o5 4o0xxy 4oj9mx 4qynt4 4y0ogv 4ye8mx 4zhmat 50ihn0 5352am 541xhz 57k324 5ch33o 5d20bb 5h3l73 5k3oj2 5o27wb 5p0v4a 5pcdko 5sr6pd 5vzrvb 61gnf2 61ovoq 66ktmo"
	},
	{
		id: "MPL-2.0",
		words: 2414,
		covers: [],
		sample: "xrv tlb4 1bnjy 24ljz 3cips 3q7da 41c39 5uc40 5whgu 73tmc 8tim3 cmhnf d1n3s d466d d7d5a did4c eel7v eqkip g8bih jiufe l58m6 mmtv8 onaes opcbk ow5jg qlkni ssv8x t0qnc twgp6 yhzo5 yinnt ywetq zsb8g 10fo0w 12coyt 12cz1o 12hud1 12tg8e 12ttxl 139r5n 13fn4q 13y9ov 17cses 1b0q8e 1bf8g6 1bwjtr 1cam09 1e6uwj 1e8a7u 1ejm5i 1f93qx 1hfewi 1hq02u 1hvnep 1i3apj 1jra1x 1ju6rr 1k8tbu 1lva32 1n6q7c 1nfmxn 1pzuda 1spiqu 1urt34 1uwt25 1wero1 1wxedm 1x8u8d 1xaym9 1xnfnf 1zhh7k 1zsaj3 1zw3h4 202cgg 247ybo 249q35 24o3er 26fxpy 26pxwn 281uvt 283zxk 28ff4t 28nssj 28utlw 299ona 2ak7rn 2c5875 2c9r4r 2caw5n 2cnfyi 2fdp1w 2gojvg 2i2u5p 2jzeps 2k4qq9 2ka37u"
	},
	{
		id: "EPL-2.0",
		words: 2161,
		covers: [],
		sample: "19jzd 48lpi 4jw9l 563nd 5866p 60qjb 61omb 6oh4n 8a1a7 afvaq b4lqs c5njl d6pt4 fcpsx hgesh j82rx kz7v8 obilw oejrd okp27 oz5qz slfve suo94 t93ja uvoqk uzdh6 vz225 wwjvk xujkj 12qlfq 15fmy2 1924wd 1be2yz 1ctc7t 1f22hz 1f369g 1fw460 1g56h2 1j76bw 1jk2hp 1jra1x 1k0q4e 1m5vqc 1orjdy 1pzuda 1s94ko 1sls8n 1tvavl 1uwt25 1vdgqx 1vxb8p 1w572z 1x89bg 21p5kw 231ob4 23dxzm 24ihze 267dxc 26edtl 2795la 28f1vp 2a16z2 2agjew 2am1s4 2arq6p 2e1x1c 2ea2m3 2ehd7w 2irj5k 2mvg93 2n6bw2 2n74nk 2nldke 2pp06u 2t8a8l 2t8al3 2v9j88 2vnv83 32c2bn 32q70b 355boy 36bybt 37p882 3a4gzt 3cjl3v 3ghzoe 3lbl78 3lg92r 3lgzzw 3mk41g 3ofy6y 3pmzg5 3q5f2b 3qq5n2 3s1hc8 3slx30"
	},
	{
		id: "EUPL-1.2",
		words: 2240,
		covers: [],
		sample: "1uyk9 27u6f 4ou39 7n80e 8gk5g 8iibe 9okig a8ug2 b5nqp c7j8h e73rm ed0us ggaqp i9u70 ifeho j01gx jk2v9 jw7eu k2uqv lsibt odnzd r0ym5 t71ec viif7 vvs2b w0ikr wk564 x1ve4 xgjly xzvfi z50vf 12pxbm 12u1f6 12z48l 15oczt 194ktj 19uo6w 1av672 1bklfe 1cpcsd 1dil3n 1f9og8 1fesza 1hd6o5 1i6x5m 1nn4k4 1or1b5 1pru2g 1q0k6s 1q7jb0 1sxej2 1tf9xb 1tkjd0 1u8woe 1up4m0 1vnj5f 1xl1hr 1y3nop 1y4eu8 1zs41x 203o9q 204ml4 20jv76 22lp1w 22ph2v 247jeu 25pptr 27bjmb 27x7g4 2broeu 2cdirf 2f12g4 2hbvyl 2is1vc 2lhndk 2mejbq 2rvax8 2s87id 2t63s7 2t6h2i 2ve6sv 2wafq0 2xc7vs 30y4u4 31s6pn 32r4sx 33dlm3 33nitv 35gxdy 35sy6l 365zfu 37c690 37qywt 397wq9 3aws4u 3dfn35"
	},
	{
		id: "CECILL-2.1",
		words: 3520,
		covers: ["CECILL-B"],
		sample: "ex1v 1j11l 2e10s 49f2l 4pghf 57j1y 6dfst 8qhz2 8v7ee 9rjp4 9y66s a0wci aslrj b3817 cmtaz dtuvc e5zi4 efwik f0nzr fau60 fkdfi gnu1u if1uq int0p j0juc jvkpv jx0z5 mjclq mni80 n9y62 na8jn ofgqo pbj02 pnxdo qb1qj qcjc0 ra1on sdqtk t79zo tmki8 uu8ao x01yt zlnad ztxpo 101tw2 10962j 12zb4j 13aihn 13k7fl 14bs8d 14uiqf 15m3o8 17zxyi 182sqa 186fsr 19ujrj 1clrm3 1cvg6y 1dugbv 1ep56q 1fuycz 1iazia 1ic124 1ifi7g 1ilh5w 1jqdz5 1klwoc 1kywwr 1m216u 1n4rva 1o12cb 1pmkw2 1q5ai1 1qb249 1rjf65 1rkfti 1sjv6n 1tfcrb 1twzzc 1usc7r 1v310q 1vzmhp 1wixev 1wnr6o 1xvh0u 1yd459 22doy4 22lpcd 22wmbe 23bowt 23efl1 245q51 24jnhs 25k9c7 27ir97 27l0tw"
	},
	{
		id: "CECILL-B",
		words: 3410,
		covers: [],
		sample: "lbm ex1v 1j11l 39li1 57j1y 5zz4w 67oqs 8qhz2 8v7ee 9rjp4 9y66s a0wci aslrj b3817 cmtaz dtuvc e5zi4 ecs56 efwik f0nzr fau60 fkdfi gnu1u hp8u1 j0juc jvkpv jx0z5 mjclq mni80 n9y62 na8jn ofgqo pbj02 pnxdo qb1qj qcjc0 ra1on s0v27 tmki8 uu8ao v1vna wmjc3 x01yt zlnad ztxpo zxkdf 101tw2 10962j 12zb4j 13aihn 13k7fl 14bs8d 14uiqf 15m3o8 17at9i 17zxyi 182sqa 186fsr 19ujrj 1clrm3 1cvg6y 1dugbv 1dy4eq 1ep56q 1fuycz 1h3svi 1iazia 1ic124 1ifi7g 1ilh5w 1jgzol 1jqdz5 1klwoc 1kywwr 1m216u 1n4rva 1o12cb 1pmkw2 1q5ai1 1qb249 1rjf65 1rkfti 1sjv6n 1tfcrb 1twzzc 1usc7r 1v310q 1vh0jx 1vzmhp 1wixev 1xvh0u 1yd459 1zhcp7 213wn3 22doy4 22lpcd"
	},
	{
		id: "CC0-1.0",
		words: 1088,
		covers: [],
		sample: "14h8q 18g8y 1c87d 8ro08 hmu6f mbhge n6no8 ossr6 u14i5 vhdr8 xjsel ye9oc 10ag1e 126n88 153jfc 1ay77b 1gj6b9 1qa7ii 1qc5ra 1qfu69 1skpx5 21i0h2 28e9z5 29qsd5 2egxiy 2jf7tn 2o2jon 2tikfe 2v3p42 2x2n2h 2ztdeq 31a40x 34goqn 34gzv5 36jphk 372ui1 3ar8ci 3b46om 3b53c8 3ctvf1 3flqbv 3hz4sn 3jrhzj 3laaql 3sq9xe 3wceaj 3xs0ey 3zht4m 404wx5 41naqo 42cczp 42xvl9 43lelb 43srx7 44auqn 4mxxsn 4pad71 4pktpp 4r902z 4sunum 4teoq1 4whqq1 53k5hk 5c5mf9 5ci7n6 5dhcg4 5drj97 5eriq2 5ezdn4 5f9xz2 5ldwge 5n091g 5r6o2f 5rnb6l 5warf0 5wdr9b 62jt70 63hvjv 64r1f6 675s36 68c6di 69gn6s 6eahbo 6gylr5 6hv98p 6qph8u 6rpfbv 6sijup 6xcu94 739d1y 760396 7awra3 7bexnx 7igb7u 7kp3c2 7l0sqx"
	},
	{
		id: "CC-BY-3.0",
		words: 2983,
		covers: [],
		sample: "16jr9 31h7b 3nnj1 529qz 52vnf 5pa3g 80xia 8xoub a7l8u b4lqs cj4jt cm22p e4myw hf9cd hyosc i3w9s iyitk lk8er lzfub mbazw mbhge nseme o8ye1 och60 pbj02 r3fq1 telwr v8mxp wkmqb x1q3l x222n xepnq xk0qd ymsns ymv2f ypp94 yr2yk 12bkc9 12h1b9 12kxw1 13bqgd 145fvk 1462xu 14ui8d 14v9cy 159cq1 15r6ta 16chdg 16g0xp 1743qr 174vk1 17lsfa 18ss4a 1bfild 1ckmt5 1doqqd 1e87pp 1f3yee 1fd1xt 1ijo3i 1j9dk3 1kna6t 1kpz55 1ksd0k 1nmdcy 1np3y0 1pzbln 1r0shj 1sgjm9 1tkuy9 1urt34 1uy5t5 1vnj5f 1vxb8p 1vxos7 21baf0 21f2vx 22e85l 24vpz5 25lt4d 26xjzx 27deui 27mo2x 27nj13 298c6p 2bi7pc 2c398v 2c3u6i 2cfyh0 2hb22j 2ibe8t 2ip2z3 2kzl7m 2ld86n 2mo0qf 2nhue2"
	},
	{
		id: "CC-BY-4.0",
		words: 2593,
		covers: ["CC-BY-ND-4.0"],
		sample: "opj9 31h7b 41bco 4ihc5 6vf7i 9fbbp aulaj b4lqs fny8h g1m2u gxac0 i44nh jg2wl lhgun lwd71 mbhge n15ti nxi3k o1602 o82fv pbj02 qngcw s8gwh sh24v tqtf2 tw1k2 us8f0 vappr w385h wf0gk yinnt zcihx zklpk 10yn1t 123ect 124u6r 1323ct 132oty 14qqz1 15zhlp 162qik 16a6z4 17486t 1758pq 186fiv 18e0oq 18ss4a 1f3owj 1f59ay 1jqdz5 1kd2h6 1lvav2 1morg9 1nmdcy 1noe7x 1np3y0 1ov521 1q73dh 1qc5ra 1ry34u 1s7lny 1spwd1 1tsfjo 1vnj5f 1w1xca 1w9xlm 1wk5sl 1wuydw 1wy3mu 1ys44q 1ytbgz 225if4 22juv7 241hbx 24surd 27fc1f 28pmqn 2bkl4x 2c1xm7 2chpjb 2fuqgp 2gz664 2hbvyl 2i607h 2jospt 2kizjl 2kxy7e 2olgwz 2pshv0 2pw9rq 2pyz6t 2qjn2d 2qt003 2r5xxk 2r64cg 2ro82p"
	},
	{
		id: "CC-BY-SA-3.0",
		words: 3408,
		covers: ["CC-BY-3.0", "CC-BY-NC-3.0"],
		sample: "16jr9 2v2sz 31h7b 3nnj1 529qz 52vnf 5pa3g 5yado 80xia 8xoub a7l8u b4lqs bcb65 bzkva cj4jt cm22p e4myw gesxs hf9cd hyosc i0u4z i1mek i3w9s iyitk lk8er lzfub mbazw mbhge nseme o2kqj o8ye1 och60 pbj02 r3fq1 telwr v8mxp wkmqb x1q3l x222n xepnq xk0qd ymsns ymv2f ypp94 yr2yk 10kama 11fwxj 12bkc9 12h1b9 12kxw1 13bqgd 13i17s 145fvk 1462xu 14ui8d 14v9cy 159cq1 15r6ta 16chdg 16g0xp 1743qr 174vk1 17lsfa 18ss4a 1a7wu8 1bfild 1ckmt5 1cl653 1doqqd 1e87pp 1f3yee 1fd1xt 1ijo3i 1j9dk3 1kna6t 1kpz55 1ksd0k 1nmdcy 1np3y0 1nyieb 1pzbln 1r0shj 1sgjm9 1tkuy9 1urt34 1uy5t5 1vnj5f 1vxb8p 1vxos7 1x52gg 1xlie5 21baf0 21h8y0 22e85l 24vpz5 25lt4d"
	},
	{
		id: "CC-BY-SA-4.0",
		words: 2799,
		covers: [
			"CC-BY-4.0",
			"CC-BY-NC-4.0",
			"CC-BY-ND-4.0",
			"CC-BY-NC-ND-4.0"
		],
		sample: "opj9 31h7b 41bco 4ihc5 6vf7i 9fbbp a4jxf aulaj b4lqs fny8h fsp3t g1m2u gxac0 i44nh jg2wl lhgun lwd71 mbhge n0ob6 n15ti nxi3k o1602 o82fv pbj02 s8gwh sh24v tqtf2 tw1k2 us8f0 vappr w385h wf0gk yinnt zcihx zklpk 10yn1t 123ect 124u6r 1323ct 132oty 14qqz1 15zhlp 162qik 163fo0 16a6z4 17486t 1758pq 186fiv 18e0oq 18ss4a 1f3owj 1f59ay 1jqdz5 1kd2h6 1lvav2 1morg9 1n4z6z 1nmdcy 1np3y0 1ov521 1q73dh 1qc5ra 1ry34u 1s7lny 1spwd1 1vnj5f 1vz6la 1w1xca 1w9xlm 1wk5sl 1wuydw 1wy3mu 1ys44q 1ytbgz 225if4 241hbx 24surd 27fc1f 28pmqn 2bkl4x 2c1xm7 2chpjb 2fuqgp 2gz664 2hbvyl 2i607h 2jospt 2kizjl 2kxy7e 2lrdq5 2olgwz 2pshv0 2pw9rq 2pyz6t 2qjn2d 2qt003"
	},
	{
		id: "CC-BY-NC-3.0",
		words: 3137,
		covers: ["CC-BY-3.0"],
		sample: "16jr9 31h7b 3nnj1 529qz 52vnf 5pa3g 80xia 8xoub a7l8u b4lqs cj4jt cm22p e4myw hf9cd hyosc i3w9s iyitk l5j9y lk8er lzfub mbazw mbhge nseme o8ye1 och60 ojg72 pbj02 r3fq1 telwr v8mxp wkmqb x1q3l x222n xepnq xk0qd ymsns ymv2f ypp94 yr2yk 12bkc9 12h1b9 12kxw1 13bqgd 13i17s 145fvk 1462xu 14ui8d 14v9cy 159cq1 15r6ta 16chdg 16g0xp 1743qr 174vk1 17lsfa 18ss4a 1bfild 1ckmt5 1doqqd 1e87pp 1f3yee 1fd1xt 1ijo3i 1j9dk3 1kna6t 1kpz55 1ksd0k 1nmdcy 1np3y0 1pzbln 1r0shj 1sgjm9 1sr9wr 1tkuy9 1urt34 1uy5t5 1vnj5f 1vxb8p 1vxos7 1xpu92 21baf0 22e85l 24vpz5 25lt4d 26xjzx 27deui 27mo2x 27nj13 298c6p 2bi7pc 2c398v 2c3u6i 2cfyh0 2hb22j 2ibe8t 2ip2z3"
	},
	{
		id: "CC-BY-NC-4.0",
		words: 2677,
		covers: [
			"CC-BY-4.0",
			"CC-BY-ND-4.0",
			"CC-BY-NC-ND-4.0"
		],
		sample: "opj9 31h7b 41bco 4ihc5 6vf7i 9fbbp aulaj b4lqs cklh7 fny8h g1m2u gxac0 hf5hu i44nh jg2wl lhgun lwd71 mbhge n15ti nxi3k o1602 pbj02 s8gwh sh24v tqtf2 tw1k2 us8f0 vappr w385h wf0gk yinnt zcihx zklpk 10yn1t 123ect 124u6r 1323ct 132oty 14qqz1 15zhlp 162qik 16a6z4 17486t 1758pq 186fiv 18e0oq 18ss4a 1d012z 1f3owj 1f59ay 1jqdz5 1kd2h6 1lvav2 1morg9 1nmdcy 1np3y0 1ov521 1q73dh 1qc5ra 1ry34u 1s7lny 1spwd1 1tsfjo 1vnj5f 1w1xca 1w9xlm 1wk5sl 1wuydw 1wy3mu 1ys44q 1ytbgz 241hbx 24surd 27fc1f 28pmqn 2bkl4x 2c1xm7 2chpjb 2fuqgp 2gz664 2hbvyl 2i607h 2jospt 2kizjl 2kxy7e 2olgwz 2pshv0 2pyz6t 2qjn2d 2qt003 2r5xxk 2r64cg 2ro82p 2s0w7n 2tdi5q 2v8llr"
	},
	{
		id: "CC-BY-NC-SA-3.0",
		words: 3418,
		covers: [
			"CC-BY-3.0",
			"CC-BY-SA-3.0",
			"CC-BY-NC-3.0"
		],
		sample: "16jr9 31h7b 3nnj1 529qz 52vnf 5pa3g 80xia 8xoub a7l8u b4lqs cj4jt cm22p e4myw hf9cd hyosc i0u4z i3w9s iyitk l5j9y lk8er lmr6o lzfub mbazw mbhge nseme o8ye1 och60 ojg72 pbj02 r3fq1 telwr v8mxp wkmqb x1q3l x222n xepnq xk0qd ymsns ymv2f ypp94 yr2yk 12bkc9 12h1b9 12jx5m 12kxw1 13bqgd 145fvk 1462xu 14ui8d 14v9cy 159cq1 15r6ta 16chdg 16g0xp 1743qr 174vk1 17lsfa 18ss4a 1acawe 1bfild 1ckmt5 1doqqd 1e87pp 1f3yee 1fd1xt 1ijo3i 1j9dk3 1kna6t 1kpz55 1ksd0k 1nmdcy 1np3y0 1r0shj 1sgjm9 1sr9wr 1tkuy9 1urt34 1uy5t5 1vnj5f 1vxb8p 1vxos7 1x52gg 1xlie5 1xpu92 21baf0 21c6fg 21h8y0 22e85l 24vpz5 25lt4d 26xjzx 27deui 27mo2x 27nj13 28gxqy 298c6p"
	},
	{
		id: "CC-BY-NC-SA-4.0",
		words: 2886,
		covers: [
			"CC-BY-4.0",
			"CC-BY-SA-4.0",
			"CC-BY-NC-4.0",
			"CC-BY-ND-4.0",
			"CC-BY-NC-ND-4.0"
		],
		sample: "opj9 31h7b 41bco 4ihc5 6vf7i 9fbbp a4jxf aulaj b4lqs cklh7 fny8h fsp3t g1m2u gxac0 hf5hu i44nh jg2wl lhgun lwd71 mbhge n15ti nxi3k o1602 pbj02 s8gwh sh24v si7ul tqtf2 tw1k2 us8f0 vappr w385h wf0gk yinnt zcihx zklpk 10pvg7 10yn1t 123ect 124u6r 1323ct 132oty 14qqz1 15zhlp 162qik 163fo0 16a6z4 17486t 1758pq 186fiv 18e0oq 18ss4a 1d012z 1f3owj 1f59ay 1jqdz5 1kd2h6 1lvav2 1morg9 1n4z6z 1nmdcy 1np3y0 1ov521 1q73dh 1qc5ra 1ry34u 1s7lny 1spwd1 1vnj5f 1vz6la 1w1xca 1w9xlm 1wk5sl 1wuydw 1wy3mu 1ys44q 1ytbgz 241hbx 24surd 27fc1f 28pmqn 2bkl4x 2c1xm7 2chpjb 2fuqgp 2gz664 2hbvyl 2i607h 2jospt 2kizjl 2kxy7e 2lrdq5 2olgwz 2pshv0 2pyz6t 2qjn2d"
	},
	{
		id: "CC-BY-ND-4.0",
		words: 2560,
		covers: [],
		sample: "opj9 31h7b 3p1xp 41bco 4ihc5 6vf7i 9fbbp aulaj b4lqs fny8h g1m2u gxac0 i44nh jg2wl lhgun lwd71 mbhge mnhn8 n15ti nxi3k o1602 pbj02 qvlvr s2wdg s8gwh sh24v tqtf2 tw1k2 us8f0 vappr w385h wf0gk yinnt zcihx zklpk 10yn1t 123ect 1323ct 132oty 14qqz1 15zhlp 162qik 16a6z4 17486t 1758pq 186fiv 18e0oq 18ss4a 1f3owj 1f59ay 1jqdz5 1kd2h6 1lvav2 1morg9 1nmdcy 1np3y0 1ov521 1q73dh 1qc5ra 1ry34u 1s7lny 1spwd1 1vnj5f 1w1xca 1w9xlm 1wk5sl 1wuydw 1wy3mu 1ys44q 1ytbgz 225if4 241hbx 24surd 27fc1f 28pmqn 2bkl4x 2c1xm7 2chpjb 2fuqgp 2gz664 2hbvyl 2i607h 2jospt 2kizjl 2kxy7e 2olgwz 2pshv0 2pw9rq 2pyz6t 2qjn2d 2ql7ey 2qt003 2r5xxk 2r64cg 2ro82p 2s0w7n"
	},
	{
		id: "CC-BY-NC-ND-4.0",
		words: 2644,
		covers: ["CC-BY-4.0", "CC-BY-ND-4.0"],
		sample: "opj9 1iff5 31h7b 3p1xp 41bco 4ihc5 6vf7i 9fbbp aulaj b4lqs cklh7 fny8h g1m2u gxac0 hf5hu i44nh jg2wl lhgun lwd71 mbhge mnhn8 n15ti nxi3k o1602 pbj02 qngcw s2wdg s8gwh sh24v tqtf2 tw1k2 us8f0 vappr w385h wf0gk yinnt zcihx zklpk 10yn1t 123ect 1323ct 132oty 14qqz1 15zhlp 162qik 16a6z4 17486t 1758pq 186fiv 18e0oq 18ss4a 1d012z 1f3owj 1f59ay 1jqdz5 1kd2h6 1lvav2 1morg9 1nmdcy 1np3y0 1ov521 1q73dh 1qc5ra 1ry34u 1s7lny 1spwd1 1vnj5f 1w1xca 1w9xlm 1wk5sl 1wuydw 1wy3mu 1ys44q 1ytbgz 22juv7 241hbx 24surd 27fc1f 28pmqn 2bkl4x 2c1xm7 2chpjb 2fuqgp 2gz664 2hbvyl 2i607h 2jospt 2kizjl 2kxy7e 2olgwz 2pshv0 2pyz6t 2qjn2d 2qt003 2r5xxk 2r64cg"
	},
	{
		id: "ODbL-1.0",
		words: 4112,
		covers: ["ODC-By-1.0"],
		sample: "3au7 1b9na 21km5 3nccb 4ehy0 4k59f 4v8vr 5cnj9 5t3sh 6n20z 80xia 878dv 9ej8n a2mdm aaugi aifzv bi2ez bsa24 c0kk3 e5m91 fqigg gkltp h1958 iyitk j08wo j243n jtwyv jw5gj k22u7 ltxh1 m2d7n m7ok3 mv7tj n8lzr on2bv p2d0l pbj02 pfxzq przi9 pwuox pxuec qc3bc rxxs5 sl8vv v2bzw vhvum vwyga wf9p6 wxjve xexxq xy49q ygjk7 yopl2 ypp94 yvbno z9zsg zz41f 10kama 115x2g 11ukkb 13jbzy 13ucla 14c5wf 156j6l 15f38d 15i6ly 15z0z2 15zrhl 17ckiz 17d3f0 17tnoa 18kfa5 18qy3e 197url 19bsau 19ocec 1a4avw 1bjzxh 1bxyb0 1ccb3g 1dajdy 1dzefk 1eno8q 1f6j1q 1fd1xt 1gddhk 1gsx94 1hy8ix 1i9puy 1j7fku 1jcaqr 1kna6t 1ksg3t 1lhr7m 1lkf6m 1mf245"
	},
	{
		id: "ODC-By-1.0",
		words: 3248,
		covers: [],
		sample: "1b9na 21km5 4ehy0 4k59f 4v8vr 5cnj9 5t3sh 6n20z 80xia aifzv bsa24 c0kk3 e5m91 fqigg gzk62 h1958 hkgeg iyitk j08wo jtwyv jw5gj k22u7 ltxh1 m7ok3 n8lzr p2d0l pbj02 pfxzq przi9 pwuox pxuec qc3bc rxxs5 sl8vv v2bzw vhvum vwyga wf9p6 xy49q ygjk7 yopl2 ypp94 yvbno z9zsg 115x2g 13jbzy 13ucla 14c5wf 156j6l 15f38d 15i6ly 15z0z2 15zrhl 17ckiz 17d3f0 17tnoa 18qy3e 197url 19bsau 1bjzxh 1bxyb0 1ccb3g 1cpao0 1dajdy 1eno8q 1fd1xt 1gddhk 1gi45r 1gsx94 1hy8ix 1i9puy 1jcaqr 1kgkx1 1kna6t 1ksg3t 1lhr7m 1lkf6m 1mf245 1ophxp 1pfdtm 1q3466 1qc5ra 1qetlo 1qn1sm 1qp89o 1tc3z5 1urt34 1uurkg 1uwt25 1vh8qj 1vmblv 1vn2h1 1vnj5f 1wyr2x 1y06g6 1zfjkz"
	},
	{
		id: "PDDL-1.0",
		words: 2421,
		covers: [],
		sample: "3wxi 5ftcz 84v2c 8qv5b bleck cytps diqkm dn7rs edko0 h1958 iz7vm j08wo jw5gj jy0n3 k22u7 kzkck m2v6f m7fni p2d0l rxxs5 s91yt u40o0 vcv78 vemgs vevr0 vwyga z9zsg 115x2g 13ucla 14brdf 14c5wf 156j6l 15bhg8 15i6ly 15z0z2 167dx4 16gkcn 179gy8 179mkr 17d3f0 17tnoa 18dzk4 18ha8x 192kca 1al0m4 1bd4ix 1bvsk7 1cid2d 1cpdvy 1dd661 1eno8q 1hbx4n 1hxz6q 1jcaqr 1ksg3t 1nykus 1pfdtm 1qc5ra 1qdhlz 1qp89o 1qpag8 1rm3bt 1sghmv 1vnj5f 1x6t92 1y9vf2 1zfjkz 1zwt2a 21q7e4 22p9ec 23dc06 23yhg4 26h82m 274swi 279o3g 27eokx 27fvus 27fydo 2aj7zm 2cq9rk 2dmui1 2e90tt 2eu20q 2j5s61 2j7qo7 2k9vyr 2lpy5t 2lrejb 2lxvmi 2mu8zs 2qzmhb 2snxid 2to00v 2wagv2 2xgr1i 2y97rq"
	},
	{
		id: "CDLA-Permissive-1.0",
		words: 1647,
		covers: [],
		sample: "2qx6d 54kfx 5w52x 7wgfm 8kdqv 9gcp6 bljuz c5njl dnoup ee0wb fbfj9 hu645 kdqoh mav9d pbj02 q4x2r rkjpt s1q9c t3yk9 t93ja tgm0j x6zvj x8qco ywk1x 12bw2u 143iml 15nysj 176w6f 1auwsn 1ckug9 1cpzp4 1e56m9 1e7iv6 1f0a6d 1fqdyx 1gx3y2 1jotpu 1kawgm 1ldw73 1lqvyc 1obugm 1phvni 1qc5ra 1rzl6r 1s8ret 1shcsp 1vksko 1x8d1c 1zafcb 1zdrge 217gv7 21mj7z 21p5kw 22lenb 23ji2g 23jxbx 26pxwn 2am1s4 2bz8gt 2fdug9 2g7g88 2ihsk9 2lrw5f 2przju 2qec32 2sb4vf 2t0ocs 2t8al3 2ti8cp 2y3mgw 30hm7m 30hvqc 30vddz 31q5y5 33jw5r 33sorm 36z7zt 3719n9 3a5pa2 3djuvq 3ecgv8 3fjum2 3fosgi 3jibsf 3k0pfe 3l1x80 3l3vad 3p86yn 3rp55k 3rpctf 3sp3z2 3urnhv 3wwuu7 3x82rp 454j3c 45n2vq"
	},
	{
		id: "CDLA-Permissive-2.0",
		words: 381,
		covers: [],
		sample: "c0eu 7otup c5njl i6jg8 t93ja 126tfu 1bzbcz 1nujih 21p5kw 2cvdv9 2ncusa 2x9d36 3ap1gf 3cqroo 3esb90 3p6ymk 421uti 4l05vd 4nghfa 4oljux 4rx2g4 4slsnv 4ud2hr 4ziqb8 50b9wj 566krp 5lyp60 68gz86 6hj0lw 6mlxbp 6nwsdq 7a370r 7e4x5t 7ev1wd 7xqbh7 817r0y 8esqft 8hci1p 9093qj 939xwa 99n1jc 9jkxjs 9pgymm 9pr44r 9ucn75 9x0p0d aasea6 amfgt1 azue3n b2dcoz baz2sc bths9v bvk78e c8fpta c8xz9a cfbwg7 clwyez cp25pp dbhffx ddkyjf de9ghc e3q8ll e9myac ehu0fs ek1og8 emkkyc evf4tc ex9tya fgcxyr fhrdco flsf7o fn8dfj fvndyr fw49gc fyc9wp g1acv7 gd6x0q glbod2 h9z4nc hjc59s hnr7cn hshqvq hykpe8 i37fs3 iflb1o im7p4f imuj78 in4g0z io6yhe itgth6 ixcjc3 iykn3e iysm2r j0mgnd j19toz juppah"
	},
	{
		id: "CDLA-Sharing-1.0",
		words: 1782,
		covers: ["CDLA-Permissive-1.0"],
		sample: "2qx6d 4e0x2 54kfx 5w52x 7wgfm 8kdqv 9gcp6 bd0gl bljuz c5njl dnoup ee0wb fbfj9 hu645 janfm kdqoh mav9d pbj02 q4x2r rkjpt s1q9c t3yk9 t93ja tgm0j x8qco ywk1x 12bw2u 143iml 15nysj 176w6f 1auwsn 1ckug9 1cpzp4 1e56m9 1e7iv6 1f0a6d 1fqdyx 1gx3y2 1jl53h 1jotpu 1ldw73 1obugm 1qc5ra 1qkhfg 1rzl6r 1s8ret 1shcsp 1sqodf 1vksko 1x8d1c 1zafcb 1zdrge 1zszec 217gv7 21mj7z 21p5kw 22lenb 23ji2g 23jxbx 26pxwn 2am1s4 2bz8gt 2fdug9 2g7g88 2h9u9z 2ihsk9 2lrdq5 2lrw5f 2o7ena 2przju 2qec32 2sb4vf 2t0ocs 2t8al3 2ti8cp 2y3mgw 30hm7m 30hvqc 31q5y5 33jw5r 33sorm 36z7zt 3719n9 3a5pa2 3cn9m9 3d076y 3djuvq 3ecgv8 3fjum2 3fosgi 3jibsf 3k0pfe 3l1x80 3l3vad 3p86yn 3pgzz1"
	},
	{
		id: "C-UDA-1.0",
		words: 597,
		covers: [],
		sample: "9kn7 xx2k 57414 5txrc a3zro c5njl cn40x ew6zy k6ft5 p3bui t93ja x8qco 11jz0o 1clkim 1eol32 1m6p6w 1nujih 1sy8gi 20zksb 21p5kw 28nimf 2a1jra 2j7j2f 2v35gr 2zqbr3 30zzwb 3ae3mr 3c4p8u 3tk4x5 3tk7zd 3ykrd1 43q3is 4cs0xb 4fe4vf 4ia70c 4zroqp 5bnbub 68gz86 6d6kdd 6dbgwm 6ic3kh 6jc6yc 6kc9gz 7aiy55 7nn332 86rwyw 8crgd0 8esqft 8fc3y1 8hlp6h 8kmnnq 8n29ks 8o6rpm 8u499i 8w60ws 8z3ojq 9371dz 93jtv7 94mvbe 99n1jc 9aonr7 9dk9nq 9ucn75 9x0p0d a5h2hv a699z1 a6v3jb adiy3u amfgt1 askjn6 atdnx1 azue3n b2k5c5 b36956 b4jzpb b7sdzp biltiv byabn8 c3rozv c4j1bw c8xz9a c9584l c9kyfs cafxkm cjcexg clwyez cm64bl coe3r9 ctqlpn cvxn65 ddkyjf de9ghc dh7fhc doh9wa ds8q93 dxbadt"
	},
	{
		id: "OFL-1.1",
		words: 647,
		covers: [],
		sample: "2d92i 2eda0 8xg0t c54xp pybsq 14zmto 1l78uy 1mdq4a 1pn5ag 1txmoq 1uuxvl 21ee9o 220ndj 22zfu3 26ogsf 2ogksq 2st7d5 2wr0iq 2x2sl8 325xtj 32kzg8 32xz4d 358a01 38p4pw 3imkx7 3jjlwp 3xlpgk 3ym9c8 4532dq 4570e7 4hw16p 4rigkj 4rnd5o 50qvzl 5ht84c 5mge5e 5oficr 5y42jx 6223bc 6gw8mz 6hogvf 6merwe 6ow321 6wcc0k 6yr8gi 7fvfmd 7mf998 7mhcxf 7mz93s 7thff5 83ny16 87gtf9 88pktd 8dih6x 8m5nsl 8npekm 8zrk62 90ivb2 96bo3o 9aclxc 9b8hbq 9cd8a4 9dykiq 9ehnyv 9euaf7 9f5b32 9fk93v 9jn8zo 9js05c 9me92c 9s59h8 9sayts 9tgsi4 aa35bp aahili aanjzj abh13y aevo1x afqjuc ag9fgz ajf06k aku3ij ali82f ark80n az9jgc b2nj0q b5iawb b899di bjv2wy c10mej c8m1ro cd0vuh cdimgl cil8ho cjosup cmfncm"
	},
	{
		id: "MulanPSL-2.0",
		words: 883,
		covers: [],
		sample: "1rvqr 6h15l 6jvrz 7b26p 9j4hb gzn37 l88bl msguz pbj02 syi5y xujkj xvba4 yb401 10p6vb 16wzb8 174gve 19is5b 1fz027 1gp1uc 1jqdz5 1n5r6z 1nh9qv 1pbqed 1pudkx 1q1bi2 1yc355 21ho3j 221qng 263oli 2el2ip 2fpu19 2jqk38 2o8319 2q3ryu 2r812c 2tuprr 2vu3gu 36idbj 3fnvm0 3gplks 3k3fbl 3p3glz 3u4vdz 3w0qcw 3wh9e2 3x82rp 3yh76g 3ylkv4 40rdkt 41lb3h 41wmzh 426xpd 42otbe 4cjrqy 4hh43p 4hhp1z 4mhyuj 4n0rbn 4s49l1 4zt01b 52qaeg 573mxs 5b1ihl 5bwqw1 5j273s 5wkk5z 5wvt3g 60240q 63sy7s 6ideck 6ln9uq 6oe5m8 6u0b7h 6xusf6 71gw8i 72gipi 73gqcu 772z7a 7b7d2u 7c1xui 7fhhqd 7fvfmd 7gs4iw 7vgd23 7vvtuq 7w2m34 7wt2re 853bh9 88arwd 8b0zsb 8g1mg5 8kmsrf 8n57qc 8ob5vt 8ojts8 8t2j5h"
	},
	{
		id: "BUSL-1.1",
		words: 557,
		covers: [],
		sample: "1jdjg apxyk o2sri wgtbo ymah0 12mpjp 13i9ry 1ifi7g 1wb3m0 1wwl7e 1y3hkj 2465n8 2fjvjm 2ihas2 2r1m3a 2t72c2 2tynzb 2yp547 31a40x 31is9y 34ouo1 3btwy8 3i0e8e 4780kd 47bh2u 496qai 4cqmnr 4e8qq6 4fx81m 4hv5e6 4ipp96 4j4r9j 4jhvj8 4ntlju 5fid3c 5pnwz2 5v65y3 5wxn6i 6ba4b9 6g8fv9 6v1xtd 6wlv4j 6z40re 78yj4a 7nn6u8 7s32op 7vs98e 7zya16 86ug6m 88vada 8hcydg 8l3dsy 8mqpnw 8noyhf 8pev9n 8ucyl2 8vivmb 8xr7r4 9681t7 9cn0u4 9dxw8a 9f2agg 9rceen 9st9a0 9ucn75 9vk0e0 a0v8oq a14y5l a3rux4 a8brz8 aku3ij amfgt1 anyqmp awr5uh awyiy0 b0a6lp b4jwcn b5mggw baz8el bjywde bnzark bp1m3g buvko3 bwhn87 bxb44z c1a39l cd60nj cfbuwx chgyl6 clxzag coydmx cshhp1 cua285 d1mr4u d1vmmh d1xod4"
	}
];

// node_modules/spdx-license-ids/index.json
var require_spdx_license_ids = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = [
		"0BSD",
		"3D-Slicer-1.0",
		"AAL",
		"ADSL",
		"AFL-1.1",
		"AFL-1.2",
		"AFL-2.0",
		"AFL-2.1",
		"AFL-3.0",
		"AGPL-1.0-only",
		"AGPL-1.0-or-later",
		"AGPL-3.0-only",
		"AGPL-3.0-or-later",
		"ALGLIB-Documentation",
		"AMD-newlib",
		"AMDPLPA",
		"AML",
		"AML-glslang",
		"AMPAS",
		"ANTLR-PD",
		"ANTLR-PD-fallback",
		"APAFML",
		"APL-1.0",
		"APSL-1.0",
		"APSL-1.1",
		"APSL-1.2",
		"APSL-2.0",
		"ASWF-Digital-Assets-1.0",
		"ASWF-Digital-Assets-1.1",
		"Abstyles",
		"AdaCore-doc",
		"Adobe-2006",
		"Adobe-Display-PostScript",
		"Adobe-Glyph",
		"Adobe-Utopia",
		"Advanced-Cryptics-Dictionary",
		"Afmparse",
		"Aladdin",
		"Apache-1.0",
		"Apache-1.1",
		"Apache-2.0",
		"App-s2p",
		"Arphic-1999",
		"Artistic-1.0",
		"Artistic-1.0-Perl",
		"Artistic-1.0-cl8",
		"Artistic-2.0",
		"Artistic-dist",
		"Aspell-RU",
		"BOLA-1.1",
		"BSD-1-Clause",
		"BSD-2-Clause",
		"BSD-2-Clause-Darwin",
		"BSD-2-Clause-Patent",
		"BSD-2-Clause-Views",
		"BSD-2-Clause-first-lines",
		"BSD-2-Clause-pkgconf-disclaimer",
		"BSD-2-Clause-pos-unchanged",
		"BSD-3-Clause",
		"BSD-3-Clause-Attribution",
		"BSD-3-Clause-Clear",
		"BSD-3-Clause-HP",
		"BSD-3-Clause-LBNL",
		"BSD-3-Clause-Modification",
		"BSD-3-Clause-No-Military-License",
		"BSD-3-Clause-No-Nuclear-License",
		"BSD-3-Clause-No-Nuclear-License-2014",
		"BSD-3-Clause-No-Nuclear-Warranty",
		"BSD-3-Clause-Open-MPI",
		"BSD-3-Clause-OpenWebUI",
		"BSD-3-Clause-Sun",
		"BSD-3-Clause-Tso",
		"BSD-3-Clause-acpica",
		"BSD-3-Clause-flex",
		"BSD-4-Clause",
		"BSD-4-Clause-Shortened",
		"BSD-4-Clause-UC",
		"BSD-4.3RENO",
		"BSD-4.3TAHOE",
		"BSD-Advertising-Acknowledgement",
		"BSD-Attribution-HPND-disclaimer",
		"BSD-Inferno-Nettverk",
		"BSD-Mark-Modifications",
		"BSD-Protection",
		"BSD-Source-Code",
		"BSD-Source-Code-no-disclaimer",
		"BSD-Source-alt-GPL",
		"BSD-Source-beginning-file",
		"BSD-Systemics",
		"BSD-Systemics-W3Works",
		"BSD-ask-to-endorse",
		"BSL-1.0",
		"BUSL-1.1",
		"Baekmuk",
		"Bahyph",
		"Barr",
		"Beerware",
		"BitTorrent-1.0",
		"BitTorrent-1.1",
		"Bitstream-Charter",
		"Bitstream-Vera",
		"BlueOak-1.0.0",
		"Boehm-GC",
		"Boehm-GC-without-fee",
		"Borceux",
		"Brian-Gladman-2-Clause",
		"Brian-Gladman-3-Clause",
		"Brian-Gladman-3-Clause-no-conversion",
		"Buddy",
		"Bugroff",
		"C-UDA-1.0",
		"CAL-1.0",
		"CAL-1.0-Combined-Work-Exception",
		"CAPEC-tou",
		"CATOSL-1.1",
		"CC-BY-1.0",
		"CC-BY-2.0",
		"CC-BY-2.5",
		"CC-BY-2.5-AU",
		"CC-BY-3.0",
		"CC-BY-3.0-AT",
		"CC-BY-3.0-AU",
		"CC-BY-3.0-DE",
		"CC-BY-3.0-IGO",
		"CC-BY-3.0-NL",
		"CC-BY-3.0-US",
		"CC-BY-4.0",
		"CC-BY-NC-1.0",
		"CC-BY-NC-2.0",
		"CC-BY-NC-2.5",
		"CC-BY-NC-3.0",
		"CC-BY-NC-3.0-DE",
		"CC-BY-NC-3.0-IGO",
		"CC-BY-NC-4.0",
		"CC-BY-NC-ND-1.0",
		"CC-BY-NC-ND-2.0",
		"CC-BY-NC-ND-2.5",
		"CC-BY-NC-ND-3.0",
		"CC-BY-NC-ND-3.0-DE",
		"CC-BY-NC-ND-3.0-IGO",
		"CC-BY-NC-ND-4.0",
		"CC-BY-NC-SA-1.0",
		"CC-BY-NC-SA-2.0",
		"CC-BY-NC-SA-2.0-DE",
		"CC-BY-NC-SA-2.0-FR",
		"CC-BY-NC-SA-2.0-UK",
		"CC-BY-NC-SA-2.5",
		"CC-BY-NC-SA-3.0",
		"CC-BY-NC-SA-3.0-DE",
		"CC-BY-NC-SA-3.0-IGO",
		"CC-BY-NC-SA-4.0",
		"CC-BY-ND-1.0",
		"CC-BY-ND-2.0",
		"CC-BY-ND-2.5",
		"CC-BY-ND-3.0",
		"CC-BY-ND-3.0-DE",
		"CC-BY-ND-4.0",
		"CC-BY-SA-1.0",
		"CC-BY-SA-2.0",
		"CC-BY-SA-2.0-UK",
		"CC-BY-SA-2.1-JP",
		"CC-BY-SA-2.5",
		"CC-BY-SA-3.0",
		"CC-BY-SA-3.0-AT",
		"CC-BY-SA-3.0-DE",
		"CC-BY-SA-3.0-IGO",
		"CC-BY-SA-4.0",
		"CC-PDDC",
		"CC-PDM-1.0",
		"CC-SA-1.0",
		"CC0-1.0",
		"CDDL-1.0",
		"CDDL-1.1",
		"CDL-1.0",
		"CDLA-Permissive-1.0",
		"CDLA-Permissive-2.0",
		"CDLA-Sharing-1.0",
		"CECILL-1.0",
		"CECILL-1.1",
		"CECILL-2.0",
		"CECILL-2.1",
		"CECILL-B",
		"CECILL-C",
		"CERN-OHL-1.1",
		"CERN-OHL-1.2",
		"CERN-OHL-P-2.0",
		"CERN-OHL-S-2.0",
		"CERN-OHL-W-2.0",
		"CFITSIO",
		"CMU-Mach",
		"CMU-Mach-nodoc",
		"CNRI-Jython",
		"CNRI-Python",
		"CNRI-Python-GPL-Compatible",
		"COIL-1.0",
		"CPAL-1.0",
		"CPL-1.0",
		"CPOL-1.02",
		"CUA-OPL-1.0",
		"Caldera",
		"Caldera-no-preamble",
		"Catharon",
		"ClArtistic",
		"Clips",
		"Community-Spec-1.0",
		"Condor-1.1",
		"Cornell-Lossless-JPEG",
		"Cronyx",
		"Crossword",
		"CryptoSwift",
		"CrystalStacker",
		"Cube",
		"D-FSL-1.0",
		"DEC-3-Clause",
		"DL-DE-BY-2.0",
		"DL-DE-ZERO-2.0",
		"DOC",
		"DRL-1.0",
		"DRL-1.1",
		"DSDP",
		"DocBook-DTD",
		"DocBook-Schema",
		"DocBook-Stylesheet",
		"DocBook-XML",
		"Dotseqn",
		"ECL-1.0",
		"ECL-2.0",
		"EFL-1.0",
		"EFL-2.0",
		"EPICS",
		"EPL-1.0",
		"EPL-2.0",
		"ESA-PL-permissive-2.4",
		"ESA-PL-strong-copyleft-2.4",
		"ESA-PL-weak-copyleft-2.4",
		"EUDatagrid",
		"EUPL-1.0",
		"EUPL-1.1",
		"EUPL-1.2",
		"Elastic-2.0",
		"Entessa",
		"ErlPL-1.1",
		"Eurosym",
		"FBM",
		"FDK-AAC",
		"FDK-MPEG-H",
		"FSFAP",
		"FSFAP-no-warranty-disclaimer",
		"FSFUL",
		"FSFULLR",
		"FSFULLRSD",
		"FSFULLRWD",
		"FSL-1.1-ALv2",
		"FSL-1.1-MIT",
		"FTL",
		"Fair",
		"Ferguson-Twofish",
		"Frameworx-1.0",
		"FreeBSD-DOC",
		"FreeImage",
		"Furuseth",
		"GCR-docs",
		"GD",
		"GFDL-1.1-invariants-only",
		"GFDL-1.1-invariants-or-later",
		"GFDL-1.1-no-invariants-only",
		"GFDL-1.1-no-invariants-or-later",
		"GFDL-1.1-only",
		"GFDL-1.1-or-later",
		"GFDL-1.2-invariants-only",
		"GFDL-1.2-invariants-or-later",
		"GFDL-1.2-no-invariants-only",
		"GFDL-1.2-no-invariants-or-later",
		"GFDL-1.2-only",
		"GFDL-1.2-or-later",
		"GFDL-1.3-invariants-only",
		"GFDL-1.3-invariants-or-later",
		"GFDL-1.3-no-invariants-only",
		"GFDL-1.3-no-invariants-or-later",
		"GFDL-1.3-only",
		"GFDL-1.3-or-later",
		"GL2PS",
		"GLWTPL",
		"GPL-1.0-only",
		"GPL-1.0-or-later",
		"GPL-2.0-only",
		"GPL-2.0-or-later",
		"GPL-3.0-only",
		"GPL-3.0-or-later",
		"Game-Programming-Gems",
		"Giftware",
		"Glide",
		"Glulxe",
		"Graphics-Gems",
		"Gutmann",
		"HDF5",
		"HIDAPI",
		"HP-1986",
		"HP-1989",
		"HPND",
		"HPND-DEC",
		"HPND-Fenneberg-Livingston",
		"HPND-INRIA-IMAG",
		"HPND-Intel",
		"HPND-Kevlin-Henney",
		"HPND-MIT-disclaimer",
		"HPND-Markus-Kuhn",
		"HPND-Netrek",
		"HPND-Pbmplus",
		"HPND-SMC",
		"HPND-UC",
		"HPND-UC-export-US",
		"HPND-doc",
		"HPND-doc-sell",
		"HPND-export-US",
		"HPND-export-US-acknowledgement",
		"HPND-export-US-modify",
		"HPND-export2-US",
		"HPND-merchantability-variant",
		"HPND-sell-MIT-disclaimer-xserver",
		"HPND-sell-regexpr",
		"HPND-sell-variant",
		"HPND-sell-variant-MIT-disclaimer",
		"HPND-sell-variant-MIT-disclaimer-rev",
		"HPND-sell-variant-critical-systems",
		"HTMLTIDY",
		"HaskellReport",
		"Hippocratic-2.1",
		"Hippocratic-3.0-core",
		"IBM-pibs",
		"ICU",
		"IEC-Code-Components-EULA",
		"IJG",
		"IJG-short",
		"IPA",
		"IPL-1.0",
		"ISC",
		"ISC-Veillard",
		"ISO-permission",
		"ImageMagick",
		"Imlib2",
		"Info-ZIP",
		"Informatica",
		"Inner-Net-2.0",
		"InnoSetup",
		"Intel",
		"Intel-ACPI",
		"Interbase-1.0",
		"JPL-image",
		"JPNIC",
		"JSON",
		"Jam",
		"JasPer-2.0",
		"Kastrup",
		"Kazlib",
		"Knuth-CTAN",
		"LAL-1.2",
		"LAL-1.3",
		"LGPL-2.0-only",
		"LGPL-2.0-or-later",
		"LGPL-2.1-only",
		"LGPL-2.1-or-later",
		"LGPL-3.0-only",
		"LGPL-3.0-or-later",
		"LGPLLR",
		"LOOP",
		"LPD-document",
		"LPL-1.0",
		"LPL-1.02",
		"LPPL-1.0",
		"LPPL-1.1",
		"LPPL-1.2",
		"LPPL-1.3a",
		"LPPL-1.3c",
		"LZMA-SDK-9.11-to-9.20",
		"LZMA-SDK-9.22",
		"Latex2e",
		"Latex2e-translated-notice",
		"Leptonica",
		"LiLiQ-P-1.1",
		"LiLiQ-R-1.1",
		"LiLiQ-Rplus-1.1",
		"Libpng",
		"Linux-OpenIB",
		"Linux-man-pages-1-para",
		"Linux-man-pages-copyleft",
		"Linux-man-pages-copyleft-2-para",
		"Linux-man-pages-copyleft-var",
		"Lucida-Bitmap-Fonts",
		"MIPS",
		"MIT",
		"MIT-0",
		"MIT-CMU",
		"MIT-Click",
		"MIT-Festival",
		"MIT-Khronos-old",
		"MIT-Modern-Variant",
		"MIT-STK",
		"MIT-Wu",
		"MIT-advertising",
		"MIT-enna",
		"MIT-feh",
		"MIT-open-group",
		"MIT-testregex",
		"MITNFA",
		"MMIXware",
		"MMPL-1.0.1",
		"MPEG-SSG",
		"MPL-1.0",
		"MPL-1.1",
		"MPL-2.0",
		"MPL-2.0-no-copyleft-exception",
		"MS-LPL",
		"MS-PL",
		"MS-RL",
		"MTLL",
		"MVT-1.1",
		"Mackerras-3-Clause",
		"Mackerras-3-Clause-acknowledgment",
		"MakeIndex",
		"Martin-Birgmeier",
		"McPhee-slideshow",
		"Minpack",
		"MirOS",
		"Motosoto",
		"MulanPSL-1.0",
		"MulanPSL-2.0",
		"Multics",
		"Mup",
		"NAIST-2003",
		"NASA-1.3",
		"NBPL-1.0",
		"NCBI-PD",
		"NCGL-UK-2.0",
		"NCL",
		"NCSA",
		"NGPL",
		"NICTA-1.0",
		"NIST-PD",
		"NIST-PD-TNT",
		"NIST-PD-fallback",
		"NIST-Software",
		"NLOD-1.0",
		"NLOD-2.0",
		"NLPL",
		"NOSL",
		"NPL-1.0",
		"NPL-1.1",
		"NPOSL-3.0",
		"NRL",
		"NTIA-PD",
		"NTP",
		"NTP-0",
		"Naumen",
		"NetCDF",
		"Newsletr",
		"Nokia",
		"Noweb",
		"O-UDA-1.0",
		"OAR",
		"OCCT-PL",
		"OCLC-2.0",
		"ODC-By-1.0",
		"ODbL-1.0",
		"OFFIS",
		"OFL-1.0",
		"OFL-1.0-RFN",
		"OFL-1.0-no-RFN",
		"OFL-1.1",
		"OFL-1.1-RFN",
		"OFL-1.1-no-RFN",
		"OGC-1.0",
		"OGDL-Taiwan-1.0",
		"OGL-Canada-2.0",
		"OGL-UK-1.0",
		"OGL-UK-2.0",
		"OGL-UK-3.0",
		"OGTSL",
		"OLDAP-1.1",
		"OLDAP-1.2",
		"OLDAP-1.3",
		"OLDAP-1.4",
		"OLDAP-2.0",
		"OLDAP-2.0.1",
		"OLDAP-2.1",
		"OLDAP-2.2",
		"OLDAP-2.2.1",
		"OLDAP-2.2.2",
		"OLDAP-2.3",
		"OLDAP-2.4",
		"OLDAP-2.5",
		"OLDAP-2.6",
		"OLDAP-2.7",
		"OLDAP-2.8",
		"OLFL-1.3",
		"OML",
		"OPL-1.0",
		"OPL-UK-3.0",
		"OPUBL-1.0",
		"OSC-1.0",
		"OSET-PL-2.1",
		"OSL-1.0",
		"OSL-1.1",
		"OSL-2.0",
		"OSL-2.1",
		"OSL-3.0",
		"OSSP",
		"OpenMDW-1.0",
		"OpenPBS-2.3",
		"OpenSSL",
		"OpenSSL-standalone",
		"OpenVision",
		"PADL",
		"PDDL-1.0",
		"PHP-3.0",
		"PHP-3.01",
		"PPL",
		"PSF-2.0",
		"ParaType-Free-Font-1.3",
		"Parity-6.0.0",
		"Parity-7.0.0",
		"Pixar",
		"Plexus",
		"PolyForm-Noncommercial-1.0.0",
		"PolyForm-Small-Business-1.0.0",
		"PostgreSQL",
		"Python-2.0",
		"Python-2.0.1",
		"QPL-1.0",
		"QPL-1.0-INRIA-2004",
		"Qhull",
		"RHeCos-1.1",
		"RPL-1.1",
		"RPL-1.5",
		"RPSL-1.0",
		"RSA-MD",
		"RSCPL",
		"Rdisc",
		"Ruby",
		"Ruby-pty",
		"SAX-PD",
		"SAX-PD-2.0",
		"SCEA",
		"SGI-B-1.0",
		"SGI-B-1.1",
		"SGI-B-2.0",
		"SGI-OpenGL",
		"SGMLUG-PM",
		"SGP4",
		"SHL-0.5",
		"SHL-0.51",
		"SISSL",
		"SISSL-1.2",
		"SL",
		"SMAIL-GPL",
		"SMLNJ",
		"SMPPL",
		"SNIA",
		"SOFA",
		"SPL-1.0",
		"SSH-OpenSSH",
		"SSH-short",
		"SSLeay-standalone",
		"SSPL-1.0",
		"SUL-1.0",
		"SWL",
		"Saxpath",
		"SchemeReport",
		"Sendmail",
		"Sendmail-8.23",
		"Sendmail-Open-Source-1.1",
		"SimPL-2.0",
		"Sleepycat",
		"Soundex",
		"Spencer-86",
		"Spencer-94",
		"Spencer-99",
		"SugarCRM-1.1.3",
		"Sun-PPP",
		"Sun-PPP-2000",
		"SunPro",
		"Symlinks",
		"TAPR-OHL-1.0",
		"TCL",
		"TCP-wrappers",
		"TGPPL-1.0",
		"TMate",
		"TORQUE-1.1",
		"TOSL",
		"TPDL",
		"TPL-1.0",
		"TTWL",
		"TTYP0",
		"TU-Berlin-1.0",
		"TU-Berlin-2.0",
		"TekHVC",
		"TermReadKey",
		"ThirdEye",
		"TrustedQSL",
		"UCAR",
		"UCL-1.0",
		"UMich-Merit",
		"UPL-1.0",
		"URT-RLE",
		"Ubuntu-font-1.0",
		"UnRAR",
		"Unicode-3.0",
		"Unicode-DFS-2015",
		"Unicode-DFS-2016",
		"Unicode-TOU",
		"UnixCrypt",
		"Unlicense",
		"Unlicense-libtelnet",
		"Unlicense-libwhirlpool",
		"VOSTROM",
		"VSL-1.0",
		"Vim",
		"Vixie-Cron",
		"W3C",
		"W3C-19980720",
		"W3C-20150513",
		"WTFNMFPL",
		"WTFPL",
		"Watcom-1.0",
		"Widget-Workshop",
		"WordNet",
		"Wsuipa",
		"X11",
		"X11-distribute-modifications-variant",
		"X11-no-permit-persons",
		"X11-swapped",
		"XFree86-1.1",
		"XSkat",
		"Xdebug-1.03",
		"Xerox",
		"Xfig",
		"Xnet",
		"YPL-1.0",
		"YPL-1.1",
		"ZPL-1.1",
		"ZPL-2.0",
		"ZPL-2.1",
		"Zed",
		"Zeeff",
		"Zend-2.0",
		"Zimbra-1.3",
		"Zimbra-1.4",
		"Zlib",
		"any-OSI",
		"any-OSI-perl-modules",
		"atc-game",
		"bcrypt-Solar-Designer",
		"blessing",
		"bzip2-1.0.6",
		"check-cvs",
		"checkmk",
		"copyleft-next-0.3.0",
		"copyleft-next-0.3.1",
		"curl",
		"cve-tou",
		"diffmark",
		"dtoa",
		"dvipdfm",
		"eGenix",
		"etalab-2.0",
		"fwlw",
		"gSOAP-1.3b",
		"generic-xts",
		"gnuplot",
		"gtkbook",
		"hdparm",
		"hyphen-bulgarian",
		"iMatix",
		"jove",
		"libpng-1.6.35",
		"libpng-2.0",
		"libselinux-1.0",
		"libtiff",
		"libutil-David-Nugent",
		"lsof",
		"magaz",
		"mailprio",
		"man2html",
		"metamail",
		"mpi-permissive",
		"mpich2",
		"mplus",
		"ngrep",
		"pkgconf",
		"pnmstitch",
		"psfrag",
		"psutils",
		"python-ldap",
		"radvd",
		"snprintf",
		"softSurfer",
		"ssh-keyscan",
		"swrule",
		"threeparttable",
		"ulem",
		"w3m",
		"wwl",
		"xinetd",
		"xkeyboard-config-Zinoviev",
		"xlock",
		"xpp",
		"xzoom",
		"zlib-acknowledgement"
	];
}));

// node_modules/spdx-license-ids/deprecated.json
var require_deprecated = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = [
		"AGPL-1.0",
		"AGPL-3.0",
		"BSD-2-Clause-FreeBSD",
		"BSD-2-Clause-NetBSD",
		"GFDL-1.1",
		"GFDL-1.2",
		"GFDL-1.3",
		"GPL-1.0",
		"GPL-2.0",
		"GPL-2.0-with-GCC-exception",
		"GPL-2.0-with-autoconf-exception",
		"GPL-2.0-with-bison-exception",
		"GPL-2.0-with-classpath-exception",
		"GPL-2.0-with-font-exception",
		"GPL-3.0",
		"GPL-3.0-with-GCC-exception",
		"GPL-3.0-with-autoconf-exception",
		"LGPL-2.0",
		"LGPL-2.1",
		"LGPL-3.0",
		"Net-SNMP",
		"Nunit",
		"StandardML-NJ",
		"bzip2-1.0.5",
		"eCos-2.0",
		"wxWindows"
	];
}));

// node_modules/spdx-exceptions/index.json
var require_spdx_exceptions = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = [
		"389-exception",
		"Asterisk-exception",
		"Autoconf-exception-2.0",
		"Autoconf-exception-3.0",
		"Autoconf-exception-generic",
		"Autoconf-exception-generic-3.0",
		"Autoconf-exception-macro",
		"Bison-exception-1.24",
		"Bison-exception-2.2",
		"Bootloader-exception",
		"Classpath-exception-2.0",
		"CLISP-exception-2.0",
		"cryptsetup-OpenSSL-exception",
		"DigiRule-FOSS-exception",
		"eCos-exception-2.0",
		"Fawkes-Runtime-exception",
		"FLTK-exception",
		"fmt-exception",
		"Font-exception-2.0",
		"freertos-exception-2.0",
		"GCC-exception-2.0",
		"GCC-exception-2.0-note",
		"GCC-exception-3.1",
		"Gmsh-exception",
		"GNAT-exception",
		"GNOME-examples-exception",
		"GNU-compiler-exception",
		"gnu-javamail-exception",
		"GPL-3.0-interface-exception",
		"GPL-3.0-linking-exception",
		"GPL-3.0-linking-source-exception",
		"GPL-CC-1.0",
		"GStreamer-exception-2005",
		"GStreamer-exception-2008",
		"i2p-gpl-java-exception",
		"KiCad-libraries-exception",
		"LGPL-3.0-linking-exception",
		"libpri-OpenH323-exception",
		"Libtool-exception",
		"Linux-syscall-note",
		"LLGPL",
		"LLVM-exception",
		"LZMA-exception",
		"mif-exception",
		"OCaml-LGPL-linking-exception",
		"OCCT-exception-1.0",
		"OpenJDK-assembly-exception-1.0",
		"openvpn-openssl-exception",
		"PS-or-PDF-font-exception-20170817",
		"QPL-1.0-INRIA-2004-exception",
		"Qt-GPL-exception-1.0",
		"Qt-LGPL-exception-1.1",
		"Qwt-exception-1.0",
		"SANE-exception",
		"SHL-2.0",
		"SHL-2.1",
		"stunnel-exception",
		"SWI-exception",
		"Swift-exception",
		"Texinfo-exception",
		"u-boot-exception-2.0",
		"UBDL-exception",
		"Universal-FOSS-exception-1.0",
		"vsftpd-openssl-exception",
		"WxWindows-exception-3.1",
		"x11vnc-openssl-exception"
	];
}));

// node_modules/spdx-expression-parse/scan.js
var require_scan = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var licenses = [].concat(require_spdx_license_ids()).concat(require_deprecated());
	var exceptions = require_spdx_exceptions();
	module.exports = function(source) {
		var index = 0;
		function hasMore() {
			return index < source.length;
		}
		function read(value) {
			if (value instanceof RegExp) {
				var match = source.slice(index).match(value);
				if (match) {
					index += match[0].length;
					return match[0];
				}
			} else if (source.indexOf(value, index) === index) {
				index += value.length;
				return value;
			}
		}
		function skipWhitespace() {
			read(/[ ]*/);
		}
		function operator() {
			var string;
			var possibilities = [
				"WITH",
				"AND",
				"OR",
				"(",
				")",
				":",
				"+"
			];
			for (var i = 0; i < possibilities.length; i++) {
				string = read(possibilities[i]);
				if (string) break;
			}
			if (string === "+" && index > 1 && source[index - 2] === " ") throw new Error("Space before `+`");
			return string && {
				type: "OPERATOR",
				string
			};
		}
		function idstring() {
			return read(/[A-Za-z0-9-.]+/);
		}
		function expectIdstring() {
			var string = idstring();
			if (!string) throw new Error("Expected idstring at offset " + index);
			return string;
		}
		function documentRef() {
			if (read("DocumentRef-")) return {
				type: "DOCUMENTREF",
				string: expectIdstring()
			};
		}
		function licenseRef() {
			if (read("LicenseRef-")) return {
				type: "LICENSEREF",
				string: expectIdstring()
			};
		}
		function identifier() {
			var begin = index;
			var string = idstring();
			if (licenses.indexOf(string) !== -1) return {
				type: "LICENSE",
				string
			};
			else if (exceptions.indexOf(string) !== -1) return {
				type: "EXCEPTION",
				string
			};
			index = begin;
		}
		function parseToken() {
			return operator() || documentRef() || licenseRef() || identifier();
		}
		var tokens = [];
		while (hasMore()) {
			skipWhitespace();
			if (!hasMore()) break;
			var token = parseToken();
			if (!token) throw new Error("Unexpected `" + source[index] + "` at offset " + index);
			tokens.push(token);
		}
		return tokens;
	};
}));

// node_modules/spdx-expression-parse/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(tokens) {
		var index = 0;
		function hasMore() {
			return index < tokens.length;
		}
		function token() {
			return hasMore() ? tokens[index] : null;
		}
		function next() {
			if (!hasMore()) throw new Error();
			index++;
		}
		function parseOperator(operator) {
			var t = token();
			if (t && t.type === "OPERATOR" && operator === t.string) {
				next();
				return t.string;
			}
		}
		function parseWith() {
			if (parseOperator("WITH")) {
				var t = token();
				if (t && t.type === "EXCEPTION") {
					next();
					return t.string;
				}
				throw new Error("Expected exception after `WITH`");
			}
		}
		function parseLicenseRef() {
			var begin = index;
			var string = "";
			var t = token();
			if (t.type === "DOCUMENTREF") {
				next();
				string += "DocumentRef-" + t.string + ":";
				if (!parseOperator(":")) throw new Error("Expected `:` after `DocumentRef-...`");
			}
			t = token();
			if (t.type === "LICENSEREF") {
				next();
				string += "LicenseRef-" + t.string;
				return { license: string };
			}
			index = begin;
		}
		function parseLicense() {
			var t = token();
			if (t && t.type === "LICENSE") {
				next();
				var node = { license: t.string };
				if (parseOperator("+")) node.plus = true;
				var exception = parseWith();
				if (exception) node.exception = exception;
				return node;
			}
		}
		function parseParenthesizedExpression() {
			if (!parseOperator("(")) return;
			var expr = parseExpression();
			if (!parseOperator(")")) throw new Error("Expected `)`");
			return expr;
		}
		function parseAtom() {
			return parseParenthesizedExpression() || parseLicenseRef() || parseLicense();
		}
		function makeBinaryOpParser(operator, nextParser) {
			return function parseBinaryOp() {
				var left = nextParser();
				if (!left) return;
				if (!parseOperator(operator)) return left;
				var right = parseBinaryOp();
				if (!right) throw new Error("Expected expression");
				return {
					left,
					conjunction: operator.toLowerCase(),
					right
				};
			};
		}
		var parseExpression = makeBinaryOpParser("OR", makeBinaryOpParser("AND", parseAtom));
		var node = parseExpression();
		if (!node || hasMore()) throw new Error("Syntax error");
		return node;
	};
}));

// node_modules/spdx-expression-parse/index.js
var require_spdx_expression_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var scan = require_scan();
	var parse = require_parse();
	module.exports = function(source) {
		return parse(scan(source));
	};
}));

// node_modules/spdx-correct/index.js
var require_spdx_correct = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var parse = require_spdx_expression_parse();
	var spdxLicenseIds = require_spdx_license_ids();
	function valid(string) {
		try {
			parse(string);
			return true;
		} catch (error) {
			return false;
		}
	}
	function sortTranspositions(a, b) {
		var length = b[0].length - a[0].length;
		if (length !== 0) return length;
		return a[0].toUpperCase().localeCompare(b[0].toUpperCase());
	}
	var transpositions = [
		["APGL", "AGPL"],
		["Gpl", "GPL"],
		["GLP", "GPL"],
		["APL", "Apache"],
		["ISD", "ISC"],
		["GLP", "GPL"],
		["IST", "ISC"],
		["Claude", "Clause"],
		[" or later", "+"],
		[" International", ""],
		["GNU", "GPL"],
		["GUN", "GPL"],
		["+", ""],
		["GNU GPL", "GPL"],
		["GNU LGPL", "LGPL"],
		["GNU/GPL", "GPL"],
		["GNU GLP", "GPL"],
		["GNU LESSER GENERAL PUBLIC LICENSE", "LGPL"],
		["GNU Lesser General Public License", "LGPL"],
		["GNU LESSER GENERAL PUBLIC LICENSE", "LGPL-2.1"],
		["GNU Lesser General Public License", "LGPL-2.1"],
		["LESSER GENERAL PUBLIC LICENSE", "LGPL"],
		["Lesser General Public License", "LGPL"],
		["LESSER GENERAL PUBLIC LICENSE", "LGPL-2.1"],
		["Lesser General Public License", "LGPL-2.1"],
		["GNU General Public License", "GPL"],
		["Gnu public license", "GPL"],
		["GNU Public License", "GPL"],
		["GNU GENERAL PUBLIC LICENSE", "GPL"],
		["MTI", "MIT"],
		["Mozilla Public License", "MPL"],
		["Universal Permissive License", "UPL"],
		["WTH", "WTF"],
		["WTFGPL", "WTFPL"],
		["-License", ""]
	].sort(sortTranspositions);
	var TRANSPOSED = 0;
	var CORRECT = 1;
	var transforms = [
		function(argument) {
			return argument.toUpperCase();
		},
		function(argument) {
			return argument.trim();
		},
		function(argument) {
			return argument.replace(/\./g, "");
		},
		function(argument) {
			return argument.replace(/\s+/g, "");
		},
		function(argument) {
			return argument.replace(/\s+/g, "-");
		},
		function(argument) {
			return argument.replace("v", "-");
		},
		function(argument) {
			return argument.replace(/,?\s*(\d)/, "-$1");
		},
		function(argument) {
			return argument.replace(/,?\s*(\d)/, "-$1.0");
		},
		function(argument) {
			return argument.replace(/,?\s*(V\.|v\.|V|v|Version|version)\s*(\d)/, "-$2");
		},
		function(argument) {
			return argument.replace(/,?\s*(V\.|v\.|V|v|Version|version)\s*(\d)/, "-$2.0");
		},
		function(argument) {
			return argument[0].toUpperCase() + argument.slice(1);
		},
		function(argument) {
			return argument.replace("/", "-");
		},
		function(argument) {
			return argument.replace(/\s*V\s*(\d)/, "-$1").replace(/(\d)$/, "$1.0");
		},
		function(argument) {
			if (argument.indexOf("3.0") !== -1) return argument + "-or-later";
			else return argument + "-only";
		},
		function(argument) {
			return argument + "only";
		},
		function(argument) {
			return argument.replace(/(\d)$/, "-$1.0");
		},
		function(argument) {
			return argument.replace(/(-| )?(\d)$/, "-$2-Clause");
		},
		function(argument) {
			return argument.replace(/(-| )clause(-| )(\d)/, "-$3-Clause");
		},
		function(argument) {
			return argument.replace(/\b(Modified|New|Revised)(-| )?BSD((-| )License)?/i, "BSD-3-Clause");
		},
		function(argument) {
			return argument.replace(/\bSimplified(-| )?BSD((-| )License)?/i, "BSD-2-Clause");
		},
		function(argument) {
			return argument.replace(/\b(Free|Net)(-| )?BSD((-| )License)?/i, "BSD-2-Clause-$1BSD");
		},
		function(argument) {
			return argument.replace(/\bClear(-| )?BSD((-| )License)?/i, "BSD-3-Clause-Clear");
		},
		function(argument) {
			return argument.replace(/\b(Old|Original)(-| )?BSD((-| )License)?/i, "BSD-4-Clause");
		},
		function(argument) {
			return "CC-" + argument;
		},
		function(argument) {
			return "CC-" + argument + "-4.0";
		},
		function(argument) {
			return argument.replace("Attribution", "BY").replace("NonCommercial", "NC").replace("NoDerivatives", "ND").replace(/ (\d)/, "-$1").replace(/ ?International/, "");
		},
		function(argument) {
			return "CC-" + argument.replace("Attribution", "BY").replace("NonCommercial", "NC").replace("NoDerivatives", "ND").replace(/ (\d)/, "-$1").replace(/ ?International/, "") + "-4.0";
		}
	];
	var licensesWithVersions = spdxLicenseIds.map(function(id) {
		var match = /^(.*)-\d+\.\d+$/.exec(id);
		return match ? [match[0], match[1]] : [id, null];
	}).reduce(function(objectMap, item) {
		var key = item[1];
		objectMap[key] = objectMap[key] || [];
		objectMap[key].push(item[0]);
		return objectMap;
	}, {});
	var licensesWithOneVersion = Object.keys(licensesWithVersions).map(function makeEntries(key) {
		return [key, licensesWithVersions[key]];
	}).filter(function identifySoleVersions(item) {
		return item[1].length === 1 && item[0] !== null && item[0] !== "APL";
	}).map(function createLastResorts(item) {
		return [item[0], item[1][0]];
	});
	licensesWithVersions = void 0;
	var lastResorts = [
		["UNLI", "Unlicense"],
		["WTF", "WTFPL"],
		["2 CLAUSE", "BSD-2-Clause"],
		["2-CLAUSE", "BSD-2-Clause"],
		["3 CLAUSE", "BSD-3-Clause"],
		["3-CLAUSE", "BSD-3-Clause"],
		["AFFERO", "AGPL-3.0-or-later"],
		["AGPL", "AGPL-3.0-or-later"],
		["APACHE", "Apache-2.0"],
		["ARTISTIC", "Artistic-2.0"],
		["Affero", "AGPL-3.0-or-later"],
		["BEER", "Beerware"],
		["BOOST", "BSL-1.0"],
		["BSD", "BSD-2-Clause"],
		["CDDL", "CDDL-1.1"],
		["ECLIPSE", "EPL-1.0"],
		["FUCK", "WTFPL"],
		["GNU", "GPL-3.0-or-later"],
		["LGPL", "LGPL-3.0-or-later"],
		["GPLV1", "GPL-1.0-only"],
		["GPL-1", "GPL-1.0-only"],
		["GPLV2", "GPL-2.0-only"],
		["GPL-2", "GPL-2.0-only"],
		["GPL", "GPL-3.0-or-later"],
		["MIT +NO-FALSE-ATTRIBS", "MITNFA"],
		["MIT", "MIT"],
		["MPL", "MPL-2.0"],
		["X11", "X11"],
		["ZLIB", "Zlib"]
	].concat(licensesWithOneVersion).sort(sortTranspositions);
	var SUBSTRING = 0;
	var IDENTIFIER = 1;
	var validTransformation = function(identifier) {
		for (var i = 0; i < transforms.length; i++) {
			var transformed = transforms[i](identifier).trim();
			if (transformed !== identifier && valid(transformed)) return transformed;
		}
		return null;
	};
	var validLastResort = function(identifier) {
		var upperCased = identifier.toUpperCase();
		for (var i = 0; i < lastResorts.length; i++) {
			var lastResort = lastResorts[i];
			if (upperCased.indexOf(lastResort[SUBSTRING]) > -1) return lastResort[IDENTIFIER];
		}
		return null;
	};
	var anyCorrection = function(identifier, check) {
		for (var i = 0; i < transpositions.length; i++) {
			var transposition = transpositions[i];
			var transposed = transposition[TRANSPOSED];
			if (identifier.indexOf(transposed) > -1) {
				var checked = check(identifier.replace(transposed, transposition[CORRECT]));
				if (checked !== null) return checked;
			}
		}
		return null;
	};
	module.exports = function(identifier, options) {
		options = options || {};
		var upgrade = options.upgrade === void 0 ? true : !!options.upgrade;
		function postprocess(value) {
			return upgrade ? upgradeGPLs(value) : value;
		}
		if (!(typeof identifier === "string" && identifier.trim().length !== 0)) throw Error("Invalid argument. Expected non-empty string.");
		identifier = identifier.trim();
		if (valid(identifier)) return postprocess(identifier);
		var noPlus = identifier.replace(/\+$/, "").trim();
		if (valid(noPlus)) return postprocess(noPlus);
		var transformed = validTransformation(identifier);
		if (transformed !== null) return postprocess(transformed);
		transformed = anyCorrection(identifier, function(argument) {
			if (valid(argument)) return argument;
			return validTransformation(argument);
		});
		if (transformed !== null) return postprocess(transformed);
		transformed = validLastResort(identifier);
		if (transformed !== null) return postprocess(transformed);
		transformed = anyCorrection(identifier, validLastResort);
		if (transformed !== null) return postprocess(transformed);
		return null;
	};
	function upgradeGPLs(value) {
		if ([
			"GPL-1.0",
			"LGPL-1.0",
			"AGPL-1.0",
			"GPL-2.0",
			"LGPL-2.0",
			"AGPL-2.0",
			"LGPL-2.1"
		].indexOf(value) !== -1) return value + "-only";
		else if ([
			"GPL-1.0+",
			"GPL-2.0+",
			"GPL-3.0+",
			"LGPL-2.0+",
			"LGPL-2.1+",
			"LGPL-3.0+",
			"AGPL-1.0+",
			"AGPL-3.0+"
		].indexOf(value) !== -1) return value.replace(/\+$/, "-or-later");
		else if ([
			"GPL-3.0",
			"LGPL-3.0",
			"AGPL-3.0"
		].indexOf(value) !== -1) return value + "-or-later";
		else return value;
	}
}));

// \0lazy:spdx-correct
var _lazy_spdx_correct_default = (...args) => require_spdx_correct()(...args);

// src/detect/licences/names.ts
let pattern$1$13;
let pattern$2$9;
/** Licence names as people write them in prose and badges. First match in the table's order wins, so the narrow ones stand first. */
const names = [
	{
		spdx: "CC0-1.0",
		pattern: /\bcc[- ]?0\b|publicdomain\/zero\/1/i
	},
	{
		spdx: "CC-BY-NC-ND-$v",
		pattern: /\bcc[ -]by[ -]nc[ -]nd\b|licenses\/by-nc-nd\/|attribution[ -]noncommercial[ -]noderiv/i
	},
	{
		spdx: "CC-BY-NC-SA-$v",
		pattern: /\bcc[ -]by[ -]nc[ -]sa\b|licenses\/by-nc-sa\/|attribution[ -]non-?commercial[ -]share-?alike/i
	},
	{
		spdx: "CC-BY-NC-$v",
		pattern: /\bcc[ -]by[ -]nc\b|licenses\/by-nc\/|attribution[ -]non-?commercial/i
	},
	{
		spdx: "CC-BY-SA-$v",
		pattern: /\bcc[ -]by[ -]sa\b|licenses\/by-sa\/|attribution[ -]share-?alike/i
	},
	{
		spdx: "CC-BY-ND-$v",
		pattern: /\bcc[ -]by[ -]nd\b|licenses\/by-nd\//i
	},
	{
		spdx: "CC-BY-$v",
		pattern: /\bcc[ -]by\b|licenses\/by\/|creative commons attribution\b/i
	},
	{
		spdx: "ODC-By-1.0",
		pattern: /\bodc[ -]by\b/i
	},
	{
		spdx: "ODbL-1.0",
		pattern: /\bodbl\b|open database licen[cs]e/i
	},
	{
		spdx: "Apache-2.0",
		pattern: /\bapache(?: software)?(?: licen[cs]e)?,?[ -]?(?:version |v\.?)?2(?:\.0)?\b|apache\.org\/licenses\/license-2/i
	},
	{
		spdx: "AGPL-3.0-only",
		pattern: /\bagpl|affero general public/i
	},
	{
		spdx: "LGPL-3.0-only",
		pattern: /\blgpl[ -]?v?3|lesser general public licen[cs]e,? (?:version |v)3/i
	},
	{
		spdx: "LGPL-2.1-only",
		pattern: /\blgpl[ -]?v?2|lesser general public licen[cs]e,? (?:version |v)2/i
	},
	{
		spdx: "GPL-3.0-only",
		pattern: /\bgpl[ -]?v?3|\bgeneral public licen[cs]e,? (?:version |v)3/i
	},
	{
		spdx: "GPL-2.0-only",
		pattern: /\bgpl[ -]?v?2|\bgeneral public licen[cs]e,? (?:version |v)2/i
	},
	{
		spdx: "MPL-2.0",
		pattern: /\bmpl[ -]?2|mozilla public licen[cs]e/i
	},
	{
		spdx: "BSD-3-Clause",
		pattern: /\bbsd[ -]3|3[ -]clause bsd|(?:new|modified|revised) bsd/i
	},
	{
		spdx: "BSD-2-Clause",
		pattern: /\bbsd[ -]2|2[ -]clause bsd|simplified bsd/i
	},
	{
		spdx: "MIT",
		pattern: /\bmit[ -]licen[cs]e|licen[cs]e[-: ]{1,3}mit\b|\bmit\b(?= licen[cs]ed)|under (?:the )?mit\b|opensource\.org\/licenses\/mit|expat licen[cs]e/i
	},
	{
		spdx: "ISC",
		pattern: /\bisc licen[cs]e/i
	}
];
/**
* The first licence that a sentence or a short notice names.
* @param text at most some lines; longer text is cut
*/
function namedLicence(text) {
	const folded = text.slice(0, 4e3).replace(/\s+/g, " ");
	for (const { spdx, pattern } of names) {
		if (!test(pattern, folded)) continue;
		return spdx.replace("$v", test(pattern$1$13 ??= /\b3\.0\b/, folded) && !test(pattern$2$9 ??= /\b4\.0\b/, folded) ? "3.0" : "4.0");
	}
	return null;
}
/** Values that say "another one" or "none" in structured fields of hubs and packages. */
const noLicence = /^(?:other|unknown|none|unlicensed|tbd|todo|see .*|custom|proprietary|\W*)$/i;
/**
* An SPDX id from a field that is meant to hold one (`license:` of a hub page, CITATION.cff or pyproject.toml).
* @returns null where the field says nothing usable
*/
function licenceFromField(value) {
	const text = value.trim().slice(0, 120);
	if (text === "" || test(noLicence, text)) return null;
	if (plainIds.has(text)) return text;
	return hubNames.get(text.toLowerCase()) ?? _lazy_spdx_correct_default(text) ?? namedLicence(text);
}
/** The ids most projects write, as SPDX has them: they spare the table of misspellings, which takes as long to load as all else here. */
const plainIds = /* @__PURE__ */ new Set([
	"Apache-2.0",
	"MIT",
	"BSD-3-Clause",
	"BSD-2-Clause",
	"CC-BY-4.0",
	"CC0-1.0",
	"CC-BY-NC-4.0",
	"CC-BY-SA-4.0"
]);
/** Hugging Face's own short names (its list of licences) that no SPDX tool knows. */
const hubNames = /* @__PURE__ */ new Map([
	["openrail", "LicenseRef-OpenRAIL"],
	["creativeml-openrail-m", "LicenseRef-CreativeML-OpenRAIL-M"],
	["openrail++", "LicenseRef-CreativeML-OpenRAIL++-M"],
	["bigcode-openrail-m", "LicenseRef-BigCode-OpenRAIL-M"],
	["bigscience-openrail-m", "LicenseRef-BigScience-OpenRAIL-M"],
	["bigscience-bloom-rail-1.0", "LicenseRef-BigScience-RAIL"],
	["llama2", "LicenseRef-Llama-2-Community"],
	["llama3", "LicenseRef-Llama-3-Community"],
	["llama3.1", "LicenseRef-Llama-3.1-Community"],
	["llama3.2", "LicenseRef-Llama-3.2-Community"],
	["llama3.3", "LicenseRef-Llama-3.3-Community"],
	["llama4", "LicenseRef-Llama-4-Community"],
	["gemma", "LicenseRef-Gemma-Terms"]
]);

// src/detect/licences/shingles.ts
/**
* Licence texts as sets of hashed word runs, so that a text is recognised whatever its line breaks, its years and its holders.
* The same functions make the table (scripts/licence-fingerprints.mjs) and read a repository's file.
*/
/** Words in one run. Shorter runs are shared by unrelated licences, longer ones break at every edited word. */
const run = 5;
/** Longer than any licence; a bigger file is judged by its beginning. */
const textLimit = 12e4;
/** Copyright lines, rules and blank template fields differ from copy to copy and say nothing of the terms. */
const personal = /^\s*(?:[#*>/;-]+\s*)?(?:copyright\b|\(c\)|©|all rights reserved\.?\s*$|[-=*_]{3,})/i;
/** Lower-case words of the terms: copyright lines are left out, the two spellings of licence are one. */
function licenceWords(text) {
	return (text.slice(0, textLimit).split("\n").filter((line) => !test(personal, line)).join(" ").toLowerCase().match(/[a-z0-9]{1,40}/g) ?? []).map((word) => word.replace("licence", "license"));
}
/** FNV-1a over the words of every run: 32-bit unsigned numbers. */
function shingleHashes(words) {
	const hashes = /* @__PURE__ */ new Set();
	for (let start = 0; start + run <= words.length; start += 1) hashes.add(hash(words.slice(start, start + run).join(" ")));
	return hashes;
}
function hash(text) {
	let value = 2166136261;
	for (let index = 0; index < text.length; index += 1) {
		value ^= text.charCodeAt(index);
		value = Math.imul(value, 16777619);
	}
	return value >>> 0;
}

// src/detect/licences/identify.ts
let pattern$1$12;
/** Found texts below this share are another licence with some of the same sentences. */
const enough = .8;
/** Short licences are the ones that people amend in place; so many added words are added terms. */
const shortLicence = 420;
const addedWords = 45;
const samples = /* @__PURE__ */ new Map();
/**
* Which licences a text holds (several where they stand one after the other), best first.
* @param text content of a licence file
* @returns empty for an empty text or one that is no licence
*/
function identifyLicences(text) {
	const words = licenceWords(text);
	if (words.length < 4) return [];
	const hashes = shingleHashes(words);
	const found = fingerprints.map((fingerprint) => ({
		fingerprint,
		share: shareOf(sampleOf(fingerprint), hashes) ?? 0
	})).filter(({ share }) => share >= enough).sort((a, b) => b.share - a.share || b.fingerprint.words - a.fingerprint.words);
	const family = familyOf(text);
	if (found.length === 0) {
		const reference = (words.length < 120 ? namedLicence(text) : null) ?? family ?? titleReference(text);
		return reference === null ? [] : [{
			spdx: reference,
			share: null
		}];
	}
	const kept = found.filter((one) => !found.some((other) => related(one.fingerprint, other.fingerprint) && beats(other.fingerprint, one.fingerprint, hashes)));
	return kept.map(({ fingerprint, share }) => ({
		spdx: amended(fingerprint, kept.length, words.length, text) ? `LicenseRef-Modified-${fingerprint.id}` : fingerprint.id,
		share
	}));
}
function related(one, other) {
	return one.covers.includes(other.id) || other.covers.includes(one.id);
}
/**
* Of two relatives the one whose own words are there is meant. Both samples are the smallest hashes of their texts, so below the smaller
* of the two highest hashes they are complete and can be subtracted.
*/
function beats(other, one, hashes) {
	const [mine, theirs] = [sampleOf(one), sampleOf(other)];
	const ceiling = Math.min(mine.at(-1) ?? 0, theirs.at(-1) ?? 0);
	const ownShare = shareOf(mine.filter((hash) => hash <= ceiling && !theirs.includes(hash)), hashes);
	const otherShare = shareOf(theirs.filter((hash) => hash <= ceiling && !mine.includes(hash)), hashes);
	if (ownShare === null || otherShare === null) return ownShare === null ? (otherShare ?? 1) >= .5 : ownShare < .5;
	return otherShare > ownShare && otherShare >= .7;
}
function amended(fingerprint, found, words, text) {
	if (found > 1) return false;
	if (test(pattern$1$12 ??= /\bmodified\b/i, text.slice(0, 120)) && fingerprint.words <= shortLicence) return true;
	return fingerprint.words <= shortLicence && words > fingerprint.words + addedWords;
}
function sampleOf(fingerprint) {
	const known = samples.get(fingerprint);
	if (known !== void 0) return known;
	const sample = fingerprint.sample.split(" ").map((hash) => Number.parseInt(hash, 36));
	samples.set(fingerprint, sample);
	return sample;
}
/** Null for an empty sample: two texts may differ in nothing that was kept. */
function shareOf(sample, hashes) {
	if (sample.length === 0) return null;
	let hits = 0;
	for (const hash of sample) if (hashes.has(hash)) hits += 1;
	return hits / sample.length;
}
function familyOf(text) {
	const start = text.slice(0, 800).replace(/\s+/g, " ");
	for (const { id, title } of licenceFamilies) {
		const match = exec(title, start);
		if (match !== null) return id.replace("$1", match[1] ?? "");
	}
	return null;
}

// src/detect/licences/detect.ts
let pattern$1$11;
let pattern$2$8;
const todo$1 = "Add a LICENSE file with the whole text of a licence; say in the README which licence covers the weights and the data";
const licenseRules = {
	file: {
		id: "license/file",
		sees: "A licence file with a text in it",
		todo: todo$1,
		example: "README.md: # Marble\nLICENSE: Marble Research License\n\nYou may use the software for research.\nfiles:\nREADME.md\nLICENSE 1000\n",
		counter: "README.md: # Marble\nfiles:\nREADME.md\nLICENSE 0\n"
	},
	terms: {
		id: "license/terms",
		sees: "Terms of use in place of a licence",
		todo: todo$1,
		example: "README.md: # Marble\nTERMS.md: # Terms of use\n\nYou may use the data for research.\nfiles:\nREADME.md\nTERMS.md 1000\n",
		counter: "README.md: # Marble\nfiles:\nREADME.md\ndocs/terminology.md 1000\n"
	},
	declared: {
		id: "license/declared-only",
		sees: "A licence that is named, in the README or the package, without its file",
		todo: todo$1,
		example: "# Marble\n\n## License\n\nThe code is released under the MIT license.\n",
		counter: "# Marble\n\nWe thank MIT for compute.\n"
	}
};
/** Licences by their text, each with what it covers. A licence that is only named is not one that was given. */
function detectLicense(context) {
	const found = [];
	const parts = [];
	const roles = [];
	const files = context.files.own.filter((file) => isLicenceFile(file) || isTermsFile(file));
	for (const file of [...files].sort((a, b) => a.folders.length - b.folders.length || (a.path < b.path ? -1 : 1)).slice(0, 40)) {
		const part = partCovered(file);
		if (part !== null) {
			parts.push(evidence(licenseRules.file, {
				path: file.path,
				note: `covers only ${part}`,
				stub: true
			}));
			continue;
		}
		const text = context.text(file.path);
		const stub = isKeepFile(file) || text?.trim() === "";
		const spdx = stub || text === null ? [] : identifyLicences(text).map((one) => one.spdx);
		const rule = isLicenceFile(file) ? licenseRules.file : licenseRules.terms;
		const note = stub ? "empty" : spdx.length > 0 ? spdx.join(", ") : text === null ? "not read" : "a text of its own";
		found.push(evidence(rule, {
			path: file.path,
			note,
			...stub ? { stub } : {}
		}));
		for (const one of spdx.length > 0 || stub ? spdx : ["LicenseRef-Unknown"]) roles.push({
			role: roleOfFile(file),
			spdx: one,
			path: file.path
		});
	}
	const declared = declaredLicences(context);
	for (const one of declared) {
		const beside = roles.filter(({ role }) => role === one.role);
		if (beside.some(({ spdx }) => sameLicence(spdx, one.spdx))) continue;
		if (one.role === "code" && beside.length > 0 && (!one.plain || isMet(one, declared, beside))) continue;
		roles.push({
			role: one.role,
			spdx: one.spdx,
			path: one.path
		});
		if (files.length === parts.length) found.push(evidence(licenseRules.declared, {
			path: one.path,
			line: one.line,
			note: one.spdx,
			stub: true
		}));
	}
	const identifiers = [...new Set(roles.filter(({ path }) => files.some((file) => file.path === path)).map(({ spdx }) => spdx))];
	return finding("license", [...found, ...parts.slice(0, 6)], identifiers, roles.length > 0 ? { roles } : {});
}
/** `GPL-3.0`, `GPL-3.0-only` and `GPL-3.0-or-later` name one text; a bare name of a family names each of its versions. */
function sameLicence(one, other) {
	const bare = (spdx) => spdx.replace(/-(?:only|or-later)$|\+$/, "").toLowerCase();
	return bare(one) === bare(other);
}
/** The same page names the file's licence too: then the other name is about a part. And a text that no list knows can't be held against a name. */
function isMet(one, declared, beside) {
	if (beside.some(({ spdx }) => spdx.startsWith("LicenseRef-"))) return true;
	return declared.some(({ path, spdx }) => path === one.path && beside.some((role) => role.path !== path && sameLicence(role.spdx, spdx)));
}
const ofOthers = /\b(?:parts?|portions?|based on|borrow\w*|adapted|taken|derived|from|third[- ]party|dependenc\w*|follow\w*|original\w*|some|several|except\w*|thank\w*|dual\w*|either|compatible|models?|weights?|data(?:sets?)?|checkpoints?|paper|documentation|content|images?)\b/i;
const ofCode = /\b(?:this|our|the|all) (?:[\w-]+ ){0,2}?(?:project|repo(?:sitory)?|code|code ?base|software|work|library|package|toolkit|framework)\b[^.]{0,60}\b(?:licen[cs]\w+|released|distributed|available|made|provided|under)\b/i;
const ofItself = /^\W*(?:[\w-]+ )?(?:is )?(?:licensed|released|distributed) under\b/i;
const forContent = /^(?:CC-|CC0|ODC|ODbL)/;
const justName = /^\W*(?:the )?[\w.+-]{2,14}(?: [\w.,+()-]{1,14}){0,5}\W*$/;
/** A sentence that names the licence of the project as such; alone under the heading, the name is enough. */
function isPlain(sentence, spdx, headings) {
	if (test(ofOthers, sentence) || isIn(headings, "foreign")) return false;
	if (test(ofCode, sentence)) return true;
	return !test(forContent, spdx) && (test(ofItself, sentence) || isIn(headings, "license") && test(justName, sentence));
}
/** Licences named in the README's licence section, hub front matter, CITATION.cff and pyproject.toml. */
function declaredLicences(context) {
	const found = [];
	for (const document of context.documents.slice(0, 12)) {
		const field = document.frontMatter?.license;
		const spdx = typeof field === "string" ? licenceFromField(field) : null;
		if (spdx !== null) found.push({
			role: "task_categories" in (document.frontMatter ?? {}) ? "data" : "weights",
			spdx,
			path: document.path,
			line: 1,
			plain: true
		});
		if (document !== context.readme) continue;
		for (const sentence of document.sentences) {
			if (!test(pattern$1$11 ??= /licen[cs]e|licen[cs]ed|许可/i, sentence.text) && !isIn(document.sections[sentence.section]?.path ?? [], "license")) continue;
			const named = namedLicence(sentence.text);
			if (named === null || found.length >= 20) continue;
			const plain = isPlain(sentence.text, named, document.sections[sentence.section]?.path ?? []);
			found.push({
				role: roleOfSentence(sentence.text) ?? "code",
				spdx: named,
				path: document.path,
				line: sentence.line,
				plain
			});
		}
	}
	for (const path of [
		"pyproject.toml",
		"CITATION.cff",
		"setup.py",
		"setup.cfg"
	]) {
		const value = exec(pattern$2$8 ??= /^[^\S\n]*["']?license["']?\s{0,4}[:=]\s{0,4}(?:\{\s{0,4}text\s{0,4}=\s{0,4})?["']?([\w .+-]{2,60})["']?/m, context.text(path)?.slice(0, 4e4) ?? "")?.[1];
		const spdx = value === void 0 ? null : licenceFromField(value);
		if (spdx !== null) found.push({
			role: "code",
			spdx,
			path,
			line: null,
			plain: true
		});
	}
	return found;
}

// src/detect/preprint.ts
let pattern$1$10;
let pattern$2$7;
let pattern$3$7;
let pattern$4$6;
const preprintRules = {
	owned: {
		id: "preprint/own-paper",
		sees: "A paper or technical report that is the project’s own, by score: citation file, BibTeX, head of the README, first person",
		todo: "Post the paper on a preprint server and link it at the top of the README",
		example: "# Foo: faster bars\n\n[![arXiv](https://img.shields.io/badge/arXiv-2401.00001-red)](https://arxiv.org/abs/2401.00001)\n",
		counter: "# Foo\n\n## Related work\n\n- [Bar](https://arxiv.org/abs/2401.00002) by other people\n"
	},
	file: {
		id: "preprint/paper-file",
		sees: "A PDF in the repository that calls itself paper or report",
		todo: "Post the PDF on a preprint server as well, so that it can be found and cited",
		example: "files:\nREADME.md\npaper.pdf 400000\n",
		counter: "files:\nREADME.md\ndocs/poster.pdf\n"
	}
};
/** Own papers and reports, the main one first (DESIGN §3 "own or other people's"). */
function detectPreprint(context) {
	const candidates = scorePapers(context).filter((candidate) => candidate.score >= 3);
	const files = paperFiles(context).filter((path) => !candidates.some((candidate) => candidate.identifier === `file:${path}`));
	const main = context.readme?.path ?? "";
	const compare = byProminence(main);
	candidates.sort(compare);
	if (candidates[0]?.identifier.startsWith("arXiv:") === false) candidates.sort((a, b) => preferred(b, main) - preferred(a, main) || compare(a, b));
	putEldestFirst(candidates, main);
	const identifiers = [...candidates.map((candidate) => candidate.identifier), ...files.map((path) => `file:${path}`)];
	const shown = [...candidates.slice(0, 8).map(explain), ...files.map((path) => evidence(preprintRules.file, { path }))];
	return finding("preprint", shown, identifiers.slice(0, 40));
}
/**
* An arXiv id that has no BibTeX entry of its own in the README, but a badge in the head or a link of the work's very title, is the preprint
* of the work: what anyone can get and prove.
*/
function preferred(candidate, main) {
	const signals = candidate.points.filter((point) => point.path === main).map((point) => point.signal);
	const shown = signals.includes("head-label") || signals.includes("titled-link");
	return candidate.identifier.startsWith("arXiv:") && shown && !signals.some((signal) => signal.startsWith("bibtex")) ? 1 : 0;
}
/**
* Where neither the head of the README nor BibTeX says which paper is the project's, it is the one the project began with: news stand with
* the newest on top, and sequels are told about before what they continue. arXiv ids carry their month.
*/
function putEldestFirst(candidates, main) {
	const told = candidates.filter(({ identifier, points }) => {
		const signals = points.filter((point) => point.path === main).map((point) => point.signal);
		return test(pattern$1$10 ??= /^arXiv:\d/, identifier) && signals.includes("paper-label") && !signals.some((signal) => test(placed, signal));
	});
	if (candidates[0] === void 0 || !told.includes(candidates[0])) return;
	const eldest = told.reduce((a, b) => b.identifier < a.identifier ? b : a);
	candidates.splice(candidates.indexOf(eldest), 1);
	candidates.unshift(eldest);
}
/** Signals that tell a paper's rank better than its age. */
const placed = /^(?:head-|bibtex-|cited-link|citation-file|earlier|foreign-)/;
/**
* Papers the main README itself owns to come before those of its folders; identifiers that can be looked up before web pages and files; then
* the paper of the README's own title, then those of its head as they stand there, then by what speaks for them.
*/
function byProminence(main) {
	const has = (one, signal) => one.points.some((point) => point.signal === signal && point.path === main) ? 1 : 0;
	const owned = (one) => rank$1(one, main) >= 3 ? 1 : 0;
	const inHead = (one) => has(one, "head-label") === 1 && (has(one, "foreign-words") === 0 || has(one, "bibtex-title") === 1) ? 1 : 0;
	return (a, b) => {
		const first = owned(b) - owned(a) || canLookUp(b) - canLookUp(a) || isTitled(b) - isTitled(a) || inHead(b) - inHead(a) || has(a, "earlier") - has(b, "earlier");
		if (first !== 0) return first;
		return inHead(a) === 1 ? has(b, "names-project") - has(a, "names-project") || a.order - b.order : lastingRank(b, main) - lastingRank(a, main) || rank$1(b, main) - rank$1(a, main) || (owned(a) === 1 ? 0 : b.score - a.score) || a.order - b.order;
	};
}
const isTitled = (one) => one.points.some((point) => point.signal === "bibtex-exact") ? 1 : 0;
const canLookUp = (one) => test(pattern$2$7 ??= /^(?:arXiv|doi|openreview):/, one.identifier) ? 1 : 0;
/** What the main README says, and a citation file. */
function rank$1(candidate, main) {
	return sum(candidate.points.filter((point) => point.path === main || point.signal === "citation-file"));
}
/** The same without the news: the latest paper is told about more often there, and is no more the project's for that. */
function lastingRank(candidate, main) {
	const news = new Set(candidate.points.filter((point) => point.path === main && point.signal === "news").map((point) => point.line));
	return sum(candidate.points.filter((point) => point.path === main && !news.has(point.line) || point.signal === "citation-file"));
}
const sum = (points) => points.reduce((total, point) => total + point.points, 0);
function explain(candidate) {
	const best = [...candidate.points].sort((a, b) => b.points - a.points)[0];
	const why = candidate.points.filter((point) => point.points > 0).map((point) => paperSignals[point.signal].sees);
	return evidence(preprintRules.owned, {
		path: best?.path ?? null,
		line: best?.line ?? null,
		...best?.url === void 0 ? {} : { url: best.url },
		note: `${candidate.identifier}: ${[...new Set(why)].slice(0, 3).join("; ")}`
	});
}
function paperFiles(context) {
	return context.files.own.filter((file) => file.extension === "pdf" && file.folders.length <= 2 && (file.size ?? 1) > 2e4).filter((file) => test(pattern$3$7 ??= /(?:^|[_\-. ])(?:paper|report|preprint|manuscript|tech[_-]?report|technical[_-]?(?:report|note))(?:[_\-. ]|v?\d|$)/, file.lower) || file.folders.includes("preprint")).filter((file) => !test(pattern$4$6 ??= /poster|slides|supp/, file.lower)).map((file) => file.path).slice(0, 3);
}

// src/detect/repro.ts
let pattern$1$9;
let pattern$2$6;
let pattern$3$6;
let pattern$4$5;
let pattern$5$5;
let pattern$6$4;
let pattern$7$4;
let pattern$8$2;
let pattern$9$1;
const todo = "Give the exact commands that reproduce the reported numbers, table by table, with versions and seeds";
const reproRules = {
	script: {
		id: "repro/script",
		sees: "A script or document that is called reproduce or replicate",
		todo,
		example: "README.md: # Marble\nfiles:\nREADME.md\nscripts/reproduce_table2.sh 500\n",
		counter: "README.md: # Marble\nfiles:\nREADME.md\nscripts/replicate_padding.py 500\n"
	},
	section: {
		id: "repro/section",
		sees: "A section on reproducing the results or on the paper’s experiments, with commands, scripts or configurations in it",
		todo,
		example: "# Marble\n\n## Reproducing the results\n\n```bash\npython eval.py --table 2\n```\n",
		counter: "# Marble\n\n## Reproducibility\n\nWe care a lot about it.\n"
	},
	sentence: {
		id: "repro/sentence",
		sees: "A sentence that says how to reproduce the reported results, with a command or a script next to it",
		todo,
		example: "# Marble\n\nTo reproduce the numbers of Table 2, run:\n\n```bash\npython eval.py --table 2\n```\n",
		counter: "# Marble\n\nWe could not reproduce the results of the baseline.\n"
	}
};
const heading = /\breproduc(?:e|es|ing|tion|ibility)\b|\breplicat(?:e|ing|ion)\b|\bpaper(?:'s|’s)? (?:experiments?|results?)\b|\bexperiments? (?:in|from|of) (?:the|our) paper\b|\b(?:steps|how) to (?:reproduce|replicate)\b|复现|再現/i;
const notHeading = /\b(?:reproduction of|an? (?:open )?reproduction|bugs?|issues?|open reproduction|license|data replication)\b/i;
/** What is reproduced must be something reported. */
const reported = /\b(?:results?|numbers?|scores?|experiments?|tables?|figures?|figs?\b|paper|benchmarks?|performance|evaluations?|metrics|accurac(?:y|ies)|plots?|evals?|(?:our|the|these|this) (?:\w+ )?models?|training|pre-?training|fine-?tun\w+|reported|pipeline|runs?|leader ?boards?|checkpoints?)\b|结果|实验|论文/i;
const says = /\b(?:reproduc(?:e[ds]?|ing|ible)|replicat(?:e[ds]?|ing)|re-?create[ds]?|recreating)\b|\b(?:we (?:have )?used|(?:was|were) used) (?:to|for|in)\b[^.]{0,60}\b(?:train|produc|generat|obtain|comput|paper|results|numbers|table|figure|plot)|\b(?:exact|full) (?:commands?|scripts?)\b|\b(?:correspond\w*|belong\w*) to (?:\w+ ){0,2}(?:tables?|figures?|figs?\.?|section) \d|\b(?:results|numbers) (?:of|in|from) (?:the |our )?(?:tables?|figures?|figs?\.?) \d|复现/i;
const notSays = /\b(?:can(?:'t|not| ?not)|could(?:n't| not)|unable to|failed to|hard(?:er)? to|difficult to|not be) (?:\w+ )?(?:reproduc|replicat|re-?creat)|\b(?:bug|issue|error|crash|problem|issues?)\b|\breplicate\.com\b|\b(?:data|model|layer|padding) replicat|\bfor reproducib(?:le|ility)\b(?! purposes)|\breproducib(?:le|ility) of (?:the )?(?:research|science)|\bseed\b|\bif you (?:want|wish) (?:your|the) results|\breproducible (?:evaluations?|environments?|builds?|lock|benchmarks?)|\bopen (?:source )?reproduction\b|\breproduction of\b|\bwere reproduced\b|\bnot the (?:exact|same)\b/i;
/** Scripts, commands or configurations that are said to reproduce what was reported. Usage and training guides that don't say so are not it. */
function detectRepro(context) {
	const found = [];
	const identifiers = [];
	for (const file of context.files.own) {
		if (!isReproFile(file) || found.length >= 10) continue;
		const text = context.text(file.path);
		const stub = isKeepFile(file) || text !== null && (test(pattern$1$9 ??= /^(?:py|sh)$/, file.extension) ? isStubSource(text) : isUnfilledTemplate(text));
		found.push(evidence(reproRules.script, {
			path: file.path,
			...stub ? { stub } : {}
		}));
		if (!stub) identifiers.push(`file:${file.path}`);
	}
	for (const document of context.documents) {
		if (test(pattern$2$6 ??= /(?:^|\/)(?:\.github|third_party|tasks|tests?)\/|(?:^|\/)(?:contributing|changelog|code_of_conduct|security|support|licen[cs]e|issue_template)[^/]*$/i, document.path)) continue;
		if (document.format === "notebook" || document.format === "bibtex") continue;
		found.push(...sectionsOf(document), ...sentencesIn(document));
		if (found.length >= 12) break;
	}
	return finding("repro", [...found.filter((one) => one.stub !== true), ...found.filter((one) => one.stub === true)].slice(0, 12), identifiers);
}
const reproEndings = /* @__PURE__ */ new Set([
	"py",
	"sh",
	"md",
	"rst",
	"txt",
	"ipynb",
	"yaml",
	"yml",
	"r",
	"jl",
	"m",
	"bash",
	"slurm",
	"toml",
	""
]);
/** Each name that counts begins so, and so do the folders. */
const mayReproduce = /^(?:repro|replic|run_|paper_)/;
function isReproFile(file) {
	if (file.folders.length > 3 || !reproEndings.has(file.extension)) return false;
	if (!test(mayReproduce, file.lower) && !test(mayReproduce, file.folders.at(-1) ?? "")) return false;
	if (test(pattern$3$6 ??= /^(?:reproduc(?:e|ing|tion|ibility)|replicat(?:e|ing|ion)(?=_)|repro|run_(?:all_)?experiments|paper_(?:experiments|results))(?:[_.-](?:table|tab|fig|figure|results?|paper|all|experiments?|main|leader\w*|numbers|eval\w*|exp)\w*)*(?:\.|$)/, file.lower)) return !test(pattern$4$5 ??= /annotator|scenario|decoder|padding|verify/, file.lower);
	return test(pattern$5$5 ??= /^(?:reproduc(?:e|tion|ibility)|replication|repro|paper_experiments)$/, file.folders.at(-1) ?? "") && test(pattern$6$4 ??= /^(?:py|sh|ipynb|md)$/, file.extension);
}
/** Sections that speak of reproducing, looked at in one document. */
const sectionsPerDocument = 24;
function sectionsOf(document) {
	const found = [];
	let seen = 0;
	for (const section of document.sections) {
		if (seen >= sectionsPerDocument) break;
		if (section.level === 0 || section.heading.length > 100 || !test(heading, section.heading) || test(notHeading, section.heading)) continue;
		if (test(pattern$7$4 ??= /\b(?:reproduc|replicat)ing \p{L}/iu, section.heading) && !test(reported, section.heading)) continue;
		if (section === document.sections[1] && section.level === 1 && !test(pattern$8$2 ??= /how to|steps|guide|reproducing/i, section.heading)) continue;
		seen += 1;
		const inside = blocksWithin(document, section).slice(0, 200);
		if (inside.some((block) => isRunnable(block, document)) || inside.reduce((words, block) => words + block.text.length, 0) > 600) found.push(evidence(reproRules.section, {
			path: document.path,
			line: section.line,
			note: section.heading
		}));
	}
	return found;
}
function sentencesIn(document) {
	const found = [];
	for (const sentence of document.sentences) {
		const { text } = sentence;
		if (text.length > 500 || !saysReported(text) || test(notSays, text)) continue;
		const block = document.blocks[sentence.block];
		if (block === void 0 || block.kind === "heading" || block.struck || !hasCommandsNear(block, document)) continue;
		found.push(evidence(reproRules.sentence, {
			path: document.path,
			line: sentence.line,
			note: text
		}));
		if (found.length >= 4) break;
	}
	return found;
}
/** The reported thing stands near the verb: "reproduce the results", "these numbers can be reproduced". */
function saysReported(text) {
	const match = exec(says, text);
	return match !== null && test(reported, text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 90));
}
/** A command, a script's name or a link to one in the block itself or in the next few. */
function hasCommandsNear(block, document) {
	if (isRunnable(block, document)) return true;
	return document.blocks.slice(block.index + 1, block.index + 5).some((next) => next.section === block.section && isRunnable(next, document));
}
const command = /(?:^|[\n`$>] ?)(?:python3?|bash|sh|\.\/|make|torchrun|accelerate|deepspeed|julia|Rscript|sbatch|srun|docker|CUDA_VISIBLE_DEVICES|lm_eval|helm-run|nohup|jupyter|export \w+=)[ /\w"]/m;
const script = /\b[\w/.-]+\.(?:sh|py|ipynb|ya?ml|yml|json|slurm)\b/;
function isRunnable(block, document) {
	if (block.kind === "code") return block.language !== "bibtex" && !block.text.includes("@article") && (test(command, block.text) || test(script, block.text));
	if (test(script, block.text)) return true;
	return linksOf(document, block.index).some((link) => test(pattern$9$1 ??= /(?:\.(?:sh|py|ipynb|ya?ml|json)|\/(?:scripts?|configs?|experiments?|eval\w*|benchmark\w*)(?:\/readme\.md)?\/?)(?:[#?]|$)/i, link.href));
}

// src/detect/kinds.ts
/** Who finds what. A kind that is not here is never found. */
const kindDetectors = {
	preprint: detectPreprint,
	code: detectCode,
	"training-code": detectTrainingCode,
	"inference-code": detectInferenceCode,
	evals: detectEvals,
	"eval-results": detectEvalResults,
	weights: detectWeights,
	checkpoints: detectCheckpoints,
	data: detectData,
	"model-card": detectModelCard,
	"data-card": detectDataCard,
	"safety-note": detectSafetyNote,
	repro: detectRepro,
	"training-logs": detectTrainingLogs,
	dependencies: detectDependencies,
	license: detectLicense,
	citation: detectCitation,
	archive: detectArchive,
	ablations: detectAblations
};

// src/detect/promises/passage.ts
/** Characters of a passage that are looked at. */
const passageLimit = 1200;

// src/detect/promises/heads.ts
/** Nouns after which "of" leads on to what is meant: of "a version of the model" it is the model, of "an ensemble of models" nothing. */
const partitive = new Set("version versions variant variants set sets list lists part parts rest release series suite all some most remaining detail details subset family range kind kinds size sizes type types each both one any copy copies preview half portion collection lot number sort rest".split(" "));
const ofPhrase = /([\p{L}-]{1,30}) of (?:the |our |their |such |these |multiple |various )?$/iu;
/** What stands behind one of these is a means or a comparison, not the thing itself. */
const aside = /\b(?:using|like|such as|than|on top of|based on|unlike|trained with|by|in (?:the|our|this)|of (?:the|our|this))\s+$/i;
/** "The code of our paper" is about the code. */
const ofPaper = /\b(?:of|in|from|accompanying) (?:the|our|this|their)\s+$|\b(?:code|implementation|data(?:set)?|models?|weights|results|scripts|release) for (?:the|our|this|their)\s+$/i;
/** Artifact nouns that are the head of their phrase. */
function headNouns(text) {
	return findNouns(text.slice(0, passageLimit)).filter((noun) => {
		const before = text.slice(Math.max(0, noun.start - 48), noun.start);
		if (noun.kind === "preprint" && test(ofPaper, before)) return false;
		const phrase = exec(ofPhrase, before)?.[1]?.toLowerCase();
		if (phrase !== void 0) return partitive.has(phrase);
		return !test(aside, before);
	});
}
const behindEnd = /[;:]|,? (?:while|whereas|but|however|although|though|so that|because|since|where|which you|before|until|if|when|as soon as)\b|, (?:we|you|it|they|please|and we|so)\b| (?:for|to|trained on|based on|from|with|under|via|at|on|in|built on|using|compared) /gi;
const beforeEnd = /[;!?]|\.(?=\s)|,? (?:while|whereas|but|however|although|though)\b|, (?:we|you|please|and we|so)\b/gi;
/** Where the clause that ends at `at` begins. A comma may be part of a list, so it ends nothing. */
function clauseStart(text, at) {
	let start = 0;
	for (const match of text.slice(0, at).matchAll(beforeEnd)) start = match.index + 1;
	return start;
}
/** Where the object of a verb at `from` ends: at the next clause, or at what only describes it. */
function clauseStop(text, from) {
	for (const match of text.slice(from).matchAll(behindEnd)) if (match.index > 3) return from + match.index;
	return text.length;
}

// src/detect/promises/signals.ts
const soft = String.raw`(?:\s+(?:also|soon|be|shortly|then|eventually|further|gradually|progressively|continue to|try to|now|very|likely|first|fully|publicly|actively|and|share and|clean up and|clean and|to|open-?source and)){0,4}`;
const releaseVerbs = String.raw`(?:release(?! notes)|re-release|publish|open[- ]?source|upload|make\s+(?:\S+\s+){1,8}?(?:publicly\s+)?(?:available|public|open))`;
const released = String.raw`(?:(?:publicly\s+|fully\s+|officially\s+|soon\s+)?(?:released?|published?|open[- ]?sourced|upload(?:ed)?|available|made\s+(?:publicly\s+|freely\s+|openly\s+)?(?:available|public)|public(?:ly available)?|provided|shared|out|online|up(?! and running))\b)`;
const giveVerbs = "(?:provide|share|add|post|include|put|push|launch|offer|introduce)";
const first = String.raw`(?:\bwe(?:\s+are|'re|’re)?|\bi|\bour team|\bauthors|\bteam)`;
const plan = String.raw`(?:(?:\s+|')(?:(?:wi)?ll|shall|are going to|am going to|(?:are\s+)?(?:currently\s+|also\s+|actively\s+)?plan(?:ning|s)?\s+(?:to|on)|intend to|aim to|expect to|are about to|are working (?:hard )?(?:on|to)|are (?:gradually|progressively|continuously|still)|are preparing to|'ll|’ll))`;
const signals = [
	{
		id: "will-release",
		noun: "behind",
		force: "strong",
		pattern: new RegExp(`${first}(?:’|)${plan}${soft}\\s+(?:${releaseVerbs}|releasing|publishing|uploading|open-?sourcing|do a (?:full |public )?release)`, "i")
	},
	{
		id: "will-give",
		noun: "behind",
		force: "weak",
		pattern: new RegExp(`${first}(?:’|)${plan}${soft}\\s+(?:${giveVerbs}|adding|including|providing|sharing|updating)\\b`, "i")
	},
	{
		id: "will-be-released",
		noun: "before",
		force: "strong",
		pattern: new RegExp(`(?:\\bwill|\\bshall|'ll|\\bto|\\bshould|\\bexpected to|\\bscheduled to|\\bplanned to|\\bgoing to)${soft}\\s+(?:be|become|get)\\s+(?:\\w+\\s+){0,2}?${released}`, "i")
	},
	{
		id: "will-be-added",
		noun: "before",
		force: "weak",
		pattern: /\b(?:will|to) (?:also |soon )*be (?:soon |later )?(?:added|coming|included|posted|there)(?: (?:here|soon|shortly|later|next|in (?:the |a )?(?:near |next )?(?:future(?: \w+)?|\w+ weeks?|days?|updates?)))?\s*(?:[.!,;)]|$)/i
	},
	{
		id: "will-release-intransitive",
		noun: "before",
		force: "strong",
		pattern: /\bwill (?:be )?release(?:d)?(?: \w+)? (?:soon|shortly|later|in|after|upon|on|by|within)\b/i
	},
	{
		id: "will-follow",
		noun: "before",
		force: "weak",
		pattern: /\b(?:will|to) (?:also |soon |shortly )?follow(?: (?:here|soon|shortly|later|next|in (?!order|line|the (?:same|footsteps))|by|on|within|after|upon|once|before|at)\b|\s*(?:[.!;,)]|$))/i
	},
	{
		id: "will-contain",
		noun: "behind",
		force: "weak",
		pattern: /(?:\b(?:this|the) (?:repo|repository|page|folder|directory|project)(?: \w+)?|^\W*this|^\W*it) will (?:soon |eventually )?(?:contain|include|host|hold|provide|be updated with|be used to (?:release|share))\b/i
	},
	{
		id: "coming-soon",
		noun: "around",
		force: "strong",
		pattern: /\b(?:(?:is|are|will be|be) )?comm?ing (?:very )?(?:soon|shortly|next|up soon)\b|\b(?:will )?come (?:very )?soon\b|\bsoon to come\b|\barriv(?:e|es|ing) soon\b|\bon (?:its|their|the) way\b(?! (?:from|to|into)\b)/i
	},
	{
		id: "soon",
		noun: "before",
		force: "strong",
		pattern: /\(\s*(?:available |released? )?(?:very )?soon\s*!?\s*\)|\bavailable (?:very )?soon\b|\bsoon(?: to be)? (?:available|released)\b|\b(?:to be|being) (?:released?|published|open-?sourced|announced|uploaded)(?: soon)?\b|\brelease(?:d|s)? (?:very )?soon\b|\bupdated? (?:very )?soon\b/i
	},
	{
		id: "tba",
		noun: "around",
		force: "strong",
		pattern: /\bTB[AD]\b|\bto be announced\b|\bt\.b\.a\.?/u
	},
	{
		id: "not-yet",
		noun: "before",
		force: "strong",
		pattern: /\b(?:not|n't|n’t) (?:been )?(?:yet|quite)? ?(?:been )?(?:released?|published|available|public|uploaded|figured out \w+ to make)(?: \S+){0,9}? yet\b|\bnot yet (?:been )?(?:released?|published|available|public|uploaded|open-?sourced|ready)\b|\byet to be (?:released|published)\b|\bnot ready yet\b/i
	},
	{
		id: "in-preparation",
		noun: "around",
		force: "weak",
		pattern: /\b(?:(?:is|are) (?:currently |still |now |actively )*(?:being |currently |still |now |under )(?:prepared|finali[sz]ed|cleaned(?: up)?|organi[sz]ed|polished|refactored|uploaded|reviewed|approved)|(?:working on|in the process of|busy|currently|we are|we're|still|am)(?: \w+){0,2} (?:preparing|finali[sz]ing|cleaning(?: up)?|organi[sz]ing|polishing)|(?:working on|in the process of|busy|preparing for)(?: \w+){0,2} (?:releasing|uploading|open-?sourcing|publishing)|under (?:internal |legal )?(?:review|preparation|construction|approval))\b/i
	},
	{
		id: "upon-acceptance",
		noun: "around",
		force: "weak",
		pattern: /\b(?:after|upon|once|when|until|pending)\s+(?:the\s+|our\s+|its\s+|this\s+)?(?:(?:paper|work|article|manuscript|submission|review|project|conference)\s+(?:is\s+|has been\s+|gets\s+|being\s+)?(?:accepted|published|approved)|(?:paper |work |journal )?(?:acceptance|publication|approval|peer[- ]review|camera[- ]ready))\b/i
	},
	{
		id: "stay-tuned",
		noun: "around",
		force: "weak",
		pattern: /\bstay tuned for (?:our |the |more |its |an? )*(?:upcoming |new |full |official |open[- ]?source )*(?:release|paper|code|model|weight|checkpoint|dataset|data|technical report|report)|\bcheck back (?:soon|later)\b|\bwatch this space\b/i
	},
	{
		id: "stay-tuned-release",
		noun: "around",
		force: "strong",
		unnamed: true,
		pattern: /\bstay tuned for (?:our |the |more |its |an? )*(?:upcoming |next |new |full |official |public )+releases?\b/i
	},
	{
		id: "working-on",
		noun: "behind",
		force: "weak",
		pattern: /\bworking on (?:including|adding|providing|releasing|uploading|sharing)\b/i
	},
	{
		id: "in-report",
		noun: "behind",
		force: "weak",
		pattern: /\bwill be (?:described|detailed|explained|reported|presented|discussed|included|given|provided|released) in (?:the|our|an?) (?:upcoming|forthcoming|future|coming)\b/i
	},
	{
		id: "working-on-thing",
		noun: "behind",
		force: "weak",
		pattern: /\bworking on (?:an?|the|our|some|more|new|larger|better)\b(?=.{0,200}\bstay tuned\b)/i
	},
	{
		id: "working-on-release",
		noun: "around",
		force: "strong",
		unnamed: true,
		pattern: /\b(?:working on|preparing|planning) (?:a|an|the|our) (?:[\w-]+ ){0,3}release\b(?! notes)|\bplan(?:ning)? (?:to do )?an? (?:full|public|open) release\b/i
	},
	{
		id: "zh-will",
		noun: "around",
		force: "strong",
		pattern: /(?:(?<![即为]|为了)将(?:会|在|于)?|会在|计划|准备|预计|打算)(?:(?!带领|使用|通过|可以|支持)[^。；，,]){0,14}?(?:开源(?!模型|仓库|项目|社区|的)|发布(?!会)|公开|放出|上传|释出|提供下载)/u
	},
	{
		id: "zh-soon",
		noun: "around",
		force: "strong",
		pattern: /即将[^。；，,]{0,12}?(?:开源|发布|公开|上线|推出|放出|到来|开放|更新)|敬请期待|尽请期待|稍后(?:开源|发布|公开|放出|上传)|(?:待|尚未|暂未|还未)(?:开源|发布|公开|上传|释放)|近期(?:开源|发布|公开)|(?:很快|马上|不久)[^。；，,]{0,8}(?:开源|发布|公开)/u
	},
	{
		id: "ja-will",
		noun: "around",
		force: "strong",
		pattern: /(?:公開|リリース|アップロード|提供)(?:予定|する予定|準備中)|近日(?:公開|リリース)|(?:公開|リリース)されます|準備中/u
	},
	{
		id: "ko-will",
		noun: "around",
		force: "strong",
		pattern: /(?:공개|출시|배포|업로드)(?:할|될)? ?(?:예정|계획)|곧 (?:공개|출시)|준비 ?중/u
	}
];
/**
* Words without which no signal matches. Most sentences hold none of them: one look spares the table.
* A new signal's words belong here too; its example in the rules' tests fails until they do.
*/
const cue = /\b(?:wi|sha)ll\b|[\s'’]ll\b|soon|shortly|\byet\b|\bgoing to\b|\bplan|\bintend|\baim to\b|\bexpect|\babout to\b|\bworking\b|prepar|\bcomm?ing\b|\bon (?:its|their|the) way\b|\btb[ad]\b|\bt\.b\.a|\bstay tuned\b|\bcheck back\b|\bwatch this\b|finali[sz]|\bcleaning|\bcleaned|organi[sz]|polish|refactored|upload|review|approv|accept|releasing|sourcing|publish|publication|construction|\bcamera|\b(?:be|being|become|get)\s+(?:\w+\s+){0,3}?(?:releas|publi|open|upload|available|made|provided|shared|out|online|up|added|coming|included|posted|there|announced|determined)|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/i;
/** False: certainly none of the signals is in the text. */
function maySignal(text) {
	return test(cue, text);
}
/** A sentence with one of these promises nothing, whatever else it says. */
const decoys = [
	{
		id: "localhost",
		pattern: /\blocalhost\b|\b127\.0\.0\.1\b|\b0\.0\.0\.0\b|\bport \d{2,5}\b|\bmapped port\b/i
	},
	{
		id: "negated",
		pattern: /\b(?:will|can|do|does|could|would|shall|are|is) ?(?:not|never|n't)(?: be)?(?: able to| going to| plan(?:ning)? to)?(?: publicly)? (?:release|publish|open[- ]?source|provide|share|make|upload|be (?:released|published|shared|made))\w*\b(?!.{0,60}\byet\b)|\bwon['’]t\b|\bno (?:plans?|intention) (?:to|of)\b|\bcannot (?:release|share|publish|provide)\b|不会(?:开源|发布|公开)|暂不(?:开源|发布|公开)/i
	},
	{
		id: "conditional",
		pattern: /\bmay (?:also |later |eventually |not )*(?:be|release|publish|open|provide|add|share|come|make|upload)\b|\b(?:might|could|would like to|hope to|hopefully|wish|would|possibly|perhaps|it is possible(?: that)?|consider(?:ing)?|feel free|if you (?:have|would|want|are|need|find)|if there is|let us know|depending on)\b/i
	},
	{
		id: "instruction",
		pattern: /\bnow,? we(?:'ll| will)\b|\bwe(?:'ll| will) be (?:adding|using|going)\b|\b(?:you (?:will|can|should|need|must|may)|the (?:script|command|output|results?|program|server|tool) will|this (?:will (?!(?:soon |eventually )?(?:hold|contain|host|include))|command|script)|it will(?! (?:soon |eventually )?(?:hold|contain|host|include))|will be (?:saved|written|stored|exported|downloaded|printed|generated|created|used|available (?:at|on|in|under|as) (?:the|your|`|\/|http))|automatically)\b/i
	},
	{
		id: "integration",
		pattern: /\b(?:will|to) (?:soon )?(?:be )?(?:supported|integrated into|merged into)\b|\bsupport (?:for|of)\b|\bsupport(?:ing)?\b.{0,40}\bsoon\b/i
	},
	{
		id: "access",
		pattern: /\bnext round of access\b|\bapi keys?\b|\bapi access\b|\bwait(?:ing)? ?list\b|\binference api\b/i
	},
	{
		id: "maintenance",
		pattern: /\b(?:will|to) (?:fix|resolve|debug|improve|optimi[sz]e|refactor|re-enable|look into|investigate|keep updating|maintain)\b|\b(?:bug|issue)s? (?:will|to) be\b|\bwill maintain\b/i
	},
	{
		id: "demo",
		pattern: /\b(?:to|you can) try\b|\bchallenge\b.{0,40}\bwill\b|\bsubmission\b/i
	},
	{
		id: "quoted",
		pattern: /["“”'‘’](?:coming soon|to be released|available soon)[.!]?["“”'‘’]/i
	},
	{
		id: "option",
		pattern: /\b(?:can|must|should) be (?:set to|one of|either|chosen|provided (?:in|as|by|with|to|when|if|for|via|under))\b|\b(?:defaults? to|allowed values|one of:)/i
	},
	{
		id: "if-not-yet",
		pattern: /\bif (?:it is |they are )?not (?:yet|already) (?:available|present|there|done|downloaded)\b/i
	},
	{
		id: "question",
		pattern: /[?？]\s*$|吗\s*$/
	},
	{
		id: "if-it-paid",
		pattern: /\bif (?:we|it|this|they) (?:could|can|get|gets|find|turns? out|proves?|works?|goes)\b/i
	},
	{
		id: "requirement",
		pattern: /\b(?:needs?|expects?|has|have|had|requires?|allow\w*|supposed|set|assumed?|continue[sd]?|want\w*|must) (?:\S+ ){0,6}to (?:be|work)\b/i
	},
	{
		id: "past",
		pattern: /\b(?:was|were|had been) (?:to be )?(?:released|coming soon|announced)\b.{0,40}\b(?:soon|later)\b|\bas promised\b/i
	},
	{
		id: "future-versions",
		pattern: /\bfuture versions? of\b|\bas we improve\b|\bfuture work\b/i
	}
];
/** Things that labs announce and that are no artifact of the catalogue: a sentence about them alone is refused. */
const otherThings = /\b(?:demos?|gradio|space|spaces|colab|api|apis|documentation|docs|doc|tutorials?|examples?|blog(?: ?post)?|videos?|website|web ?page|project page|page|app|ui|gui|docker(?: images?)?|package|pypi|pip|conda|support|features?|functionalit(?:y|ies)|integration|events?|talks?|slides|poster|roadmap|newsletter|twitter|discord|comfyui|diffusers|updates?|challenge|workshop|plugin|extension|cookbooks?|explanations?|descriptions?|warnings?)\b|功能|演示|接口|文档|网站|教程|示例|デモ|데모/i;
/** Headings and lead sentences above lists of what is still to come. */
const planHeading = /\bto[ -]?dos?\b|\broad ?map\b|\b(?:release|open[- ]?source|future|our|current)? ?plans?\b|\bplan\b|\bfuture\b|\bupcoming\b|\bcoming soon\b|\bnews\b|\bupdates?\b|\breleases?\b|\bmilestones?\b|\bcatalog\b|\bprogress\b|\bschedule\b|\btimeline\b|\bcheck ?list\b|\bstatus\b|\bnext steps?\b|\bwhat's next\b|\btask list\b|\bopen[- ]?source\b|待办|计划|路线图|更新|动态|新闻|进展|予定|ロードマップ|로드맵|계획/i;
/** Lists whose unticked boxes are work for contributors, not releases. */
const workHeading = /\bcontribut\w*\b|\bbugs?\b|\bpull request\b|\bpr check\b|\bwish ?list\b|\bideas?\b|\bknown issues?\b|\bdevelopers?\b|\brequirements?\b|\bsupported\b|\bfeatures?\b|\btype of change\b|\backnowledg\w+|\bdeploy\w*\b/i;
/** Task items: the first word tells release from labour. */
const releaseTask = /^(?:\W*(?:\d+[.)]\s*)?)(?:release|re-release|publish|open[- ]?sourc(?:e|ing)|upload|provide|add|share|make|post|put|releasing|publishing|uploading|opensource|发布|开源|公开|上传|提供|释放)\b/i;
const labourTask = /^(?:\W*(?:\d+[.)]\s*)?)(?:support|fix|enlarge|expand|collect|explore|validate|batch|parse|detect|display|show|automat\w+|handle|include|includes|scopes|ensure|verify|confirm|matche[sd]|checked|is (?:the|this|it)|have you|has (?:the|this)|did|does|if|read|improve|improving|optimi[sz]e|optimi[sz]ing|extend|extending|train(?!ing (?:code|script|recipe|pipeline|log|config|data|set|curve|details?))(?:ing)?|try|trying|mix|mixing|refactor|implement|integrate|integrating|test|testing(?! (?:code|script))|evaluate|evaluating|write|clean|migrate|replace|remove|scale|speed|reduce|increase|use|using|make sure|check|run|convert|explore|investigate|enable|allow|build|create|finish|update|upgrade|merge|port|handle|set ?up|todo|add (?:support|more tests|tests|ci|option|flag|docs?|documentation|logging|feature)|支持|修复|优化|完善)\b/i;
const announcing = /\b(?:will|to) (?:soon |also )?be (?:populated|filled|released|published|added|updated|uploaded|open-?sourced) (?:with|soon|here|later|shortly)?|\b(?:we|i|repo(?:sitory)?) (?:will|plan to|are going to) (?:soon |also )?(?:release|publish|open-?source|upload|provide|add|share|contain|include)\b|\bcoming soon\b|\bto be released\b|将(?:开源|发布|公开)/i;
/** Does a line that introduces a list promise what the list names? */
function announces(lead) {
	return test(announcing, lead) && !decoys.some(({ pattern }) => test(pattern, lead));
}

// src/detect/promises/bind.ts
let pattern$1$8;
let pattern$2$5;
let pattern$3$5;
let pattern$4$4;
let pattern$5$4;
let pattern$6$3;
let pattern$7$3;
let pattern$8$1;
/** Binds a signal to the artifact it is about: in the clause, else in what stands around. */
function bindSignal(passage, signal, start, end) {
	const { text } = passage;
	const rule = `promises/${signal.id}`;
	if (passage.place === "heading" && passage.headings.length === 0) return promised([passage.unnamed ?? "code"], rule, false);
	const nouns = headNouns(text);
	const near = inParentheses(text, nouns, start, end) ?? inClause(text, nouns, signal, start, end);
	if (near.length > 0) return promised(kindsOf(near), rule, true);
	if (signal.force === "weak") return null;
	const subject = signal.noun === "behind" ? text.slice(end) : text.slice(0, start);
	if (test(otherThings, subject) && !test(pattern$1$8 ??= /\bmore\b|\betc\b/i, subject)) return null;
	if (nouns.length > 0 && signal.noun !== "around") return promised(kindsOf(nouns.slice(0, 1)), rule, false);
	const rest = text.slice(0, start) + text.slice(end);
	if (passage.place === "cell") return fromCell(passage, rule);
	return signal.unnamed === true ? fromNothing(passage, rule) : fromAround(passage, rule, rest);
}
function promised(kinds, rule, certain) {
	return {
		kinds,
		rule,
		certain,
		strength: "will"
	};
}
/**
* "Paper (coming soon)", "(detailed results will come soon)", "kernels for CPU (NPU support coming next)": what the parentheses say is meant
* alone, and where they say nothing else the words right before them.
* @returns null when the signal stands outside parentheses
*/
function inParentheses(text, nouns, start, end) {
	const open = Math.max(text.lastIndexOf("(", start), text.lastIndexOf("[", start));
	if (open < 0 || test(pattern$2$5 ??= /[)\]]/, text.slice(open, start))) return null;
	const close = text.slice(end - 1).search(/[)\]]/);
	if (close < 0) return null;
	const inside = text.slice(open + 1, start) + text.slice(end, end - 1 + close);
	if (test(pattern$3$5 ??= /\p{L}{3,}/u, inside.replace(/\b(?:will|very|available|released?|be|in|the)\b/gi, ""))) return nouns.filter((noun) => noun.start > open && noun.end <= end + close);
	return nouns.filter((noun) => noun.end <= open && open - noun.end <= 25).slice(-1);
}
function inClause(text, nouns, signal, start, end) {
	const from = clauseStart(text, start);
	const before = nouns.filter((noun) => noun.end <= start + 1 && noun.start >= from && !isElsewhere(text.slice(noun.end, start)));
	const behind = nouns.filter((noun) => noun.start >= end - 12 && noun.start < clauseStop(text, end));
	const inside = nouns.filter((noun) => noun.start >= start && noun.end <= end);
	if (signal.noun === "behind") return [...inside, ...behind];
	return (signal.noun === "before" ? [before, inside] : [
		before,
		inside,
		behind
	]).find((side) => side.length > 0) ?? [];
}
/** "The results are in this blog and that blog coming soon": something else stands nearer. */
function isElsewhere(between) {
	return test(otherThings, between) && test(pattern$4$4 ??= /\b(?:in|on|at|via|with|is|are|from|for|by|of)\b/i, between);
}
/** A cell takes the artifact from its column, else from its row, the lead or the headings. */
function fromCell(passage, rule) {
	const kinds = kindsOf(headNouns(passage.column));
	if (kinds.length > 0) return promised(kinds, rule, true);
	if (test(otherThings, passage.column)) return null;
	for (const around of [
		passage.row,
		passage.lead,
		...[...passage.headings].reverse()
	]) {
		const named = kindsOf(headNouns(around));
		if (named.length > 0) return promised(named.slice(0, 1), rule, true);
	}
	return null;
}
/** A release that isn't named: what the sentence before is about, else what the repository is about. */
function fromNothing(passage, rule) {
	const kinds = kindsOf(headNouns(passage.before)).filter((kind) => kind === "weights" || kind === "data" || kind === "code");
	if (kinds.length === 1) return promised(kinds, rule, true);
	return passage.unnamed === null ? null : promised([passage.unnamed], rule, true);
}
const filler = /^(?:please|stay|tuned|and|more|the|will|very|also|still|are|working|soon|our|for|this|that|they|these|all|others?)$/i;
/** A bare "coming soon": the sentence before, the lead, the headings from the inside out. */
function fromAround(passage, rule, rest) {
	const words = (rest.match(/\p{L}{3,}/gu) ?? []).filter((word) => !test(filler, word));
	if (words.length > 9) return null;
	const near = kindsOf(headNouns(passage.before));
	if (near.length > 0 && words.length > 0) return promised(near.slice(0, 1), rule, true);
	if (words.length > 4) return null;
	const [title, ...inner] = passage.headings;
	const lead = passage.lead.length < 100 || test(pattern$5$4 ??= /[:：]\s*$/, passage.lead) ? passage.lead : "";
	for (const around of [
		lead,
		...inner.reverse(),
		title ?? ""
	]) {
		if (test(workHeading, around)) return null;
		const kinds = kindsOfHeading(around);
		if (kinds.length > 0) return promised(kinds.slice(0, 2), rule, words.length <= 2 && (around !== title || passage.headings.length === 1));
		if (test(otherThings, around)) return null;
		if (words.length > 2 && around !== lead) return null;
	}
	if (passage.place === "heading" || passage.unnamed === null || words.length > 3) return null;
	return promised([passage.unnamed], rule, false);
}
/** A section named after an activity holds its code: under "Training the large models" comes training code, not models. */
function kindsOfHeading(heading) {
	const nouns = headNouns(heading);
	if (nouns.some(({ text }) => test(pattern$6$3 ??= /train|infer/i, text))) return kindsOf(nouns);
	if (test(pattern$7$3 ??= /\b(?:pre-?|post-?)?training\b|\bfine-?\s?tun(?:ing|e)\b|^\W*train\b|训练|微调/i, heading)) return ["training-code"];
	if (test(pattern$8$1 ??= /\binference\b|\bsampling\b|推理/i, heading)) return ["inference-code"];
	return kindsOf(nouns);
}

// src/detect/promises/tasks.ts
let pattern$1$7;
let pattern$2$4;
let pattern$3$4;
/** A release of something that goes by its own name. */
const plainRelease = /^\W*(?:release|open[- ]?source|publish|发布|开源)\s+(?!notes|process|candidate|version|v?\d)\p{L}/iu;
/** An unticked box: a release, unless it stands for labour, for somebody else's work, for a condition to be checked or for a question. */
function classifyTask(passage) {
	const { text } = passage;
	if ([passage.lead, ...passage.headings].some((heading) => test(workHeading, heading) && !test(planHeading, heading))) return null;
	if (test(pattern$1$7 ??= /\bmust\b/i, text)) return null;
	if (test(pattern$2$4 ??= /\bsupport\b|\bwon['’]t\b|\bcancel+ed\b|\bmaybe\b|\?\s*$/i, text)) return null;
	const releases = test(releaseTask, text);
	const promising = signals.some(({ pattern }) => test(pattern, text));
	if (!releases && !promising && test(labourTask, text)) return null;
	if (test(pattern$3$4 ??= /^\W*add (?:support|more tests|tests|ci|option|flag|docs?|documentation|logging|feature)/i, text)) return null;
	const end = clauseStop(text, releases ? 12 : 0);
	const nouns = headNouns(text);
	const main = nouns.filter((noun) => noun.start <= end);
	const kinds = kindsOf(main.length > 0 || !(releases || promising) ? main : nouns.slice(0, 1));
	if (kinds.length === 0) {
		const { unnamed } = passage;
		return test(plainRelease, text) && !test(otherThings, text.replace(/\bintegration\b/i, "")) && unnamed !== null ? {
			kinds: [unnamed],
			rule: "promises/open-task",
			certain: false,
			strength: "will"
		} : null;
	}
	if (!releases && !promising && test(otherThings, text.slice(0, end))) return null;
	return {
		kinds,
		rule: "promises/open-task",
		certain: releases || promising || text.length < 160,
		strength: "will"
	};
}

// src/detect/promises/classify.ts
let pattern$1$6;
/**
* Does this passage promise an artifact of the project, and which? A pure function of the words; whose project it is and whether the thing
* is out already is decided by others.
*/
function classifyPassage(passage) {
	const text = (test(stayTuned, passage.text) && passage.before !== "" ? `${passage.before} ${passage.text}` : passage.text).slice(0, passageLimit);
	if (text === "") return null;
	if (passage.place === "task") return classifyTask({
		...passage,
		text
	});
	if (!maySignal(text)) return null;
	const refused = decoys.filter(({ pattern }) => test(pattern, text));
	const open = refused.length > 0 && refused.every(({ id }) => id === "conditional");
	if (refused.length > 0 && !open) return null;
	let best = null;
	for (const part of segments(text)) for (const signal of signals) {
		const match = exec(signal.pattern, part);
		if (match === null) continue;
		const found = bindSignal({
			...passage,
			text: part
		}, signal, match.index, match.index + match[0].length);
		if (found !== null && (best === null || found.certain && !best.certain)) best = found;
		if (best?.certain) break;
	}
	return best !== null && open ? best.certain ? {
		...best,
		strength: "may"
	} : null : best;
}
/** On its own it means the sentence before. */
const stayTuned = /^\W*(?:please |so )?stay tuned\W*$/i;
/** Menus and badges put several things in one line: each stands for itself. */
function segments(text) {
	return text.length < 400 && test(pattern$1$6 ??= /[|•·]/, text) ? text.split(/[|•·]/).filter((part) => part.trim() !== "") : [text];
}

// src/detect/promises/due-date.ts
let pattern$1$5;
let pattern$2$3;
let pattern$3$3;
let pattern$4$3;
let pattern$5$3;
let pattern$6$2;
let pattern$7$2;
const months = [
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec"
];
const monthNames = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`;
const counts = {
	a: 1,
	an: 1,
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	couple: 2,
	few: 3,
	several: 4,
	一: 1,
	两: 2,
	二: 2,
	三: 3,
	四: 4,
	几: 3,
	数: 3
};
const unitDays = {
	day: 1,
	week: 7,
	month: 30,
	year: 365,
	天: 1,
	日: 1,
	周: 7,
	月: 30,
	年: 365
};
const number = String.raw`(\d{1,2}|an?|one|two|three|four|five|six|seven|eight|couple|few|several)`;
const lead = String.raw`(?:\bin|\bby|\bbefore|\bon|\buntil|\btill|\baround|\babout|\bwithin|\bduring|\bof|\bnext|\bthis|\bfor|[(~:]|\bexpected|\bETA:?|\bat)\s*(?:the\s+)?(?:beginning\s+|start\s+|end\s+|middle\s+)?(?:of\s+)?(?:the\s+)?`;
const readings = [
	{
		pattern: new RegExp(`${lead}(20\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})\\b`, "i"),
		read: ([, year, month, day]) => valid(Number(year), Number(month), Number(day))
	},
	{
		pattern: new RegExp(`${lead}(\\d{1,2})/(\\d{1,2})/(20\\d\\d)\\b`, "i"),
		read: ([, one, two, year]) => valid(Number(year), Number(one), Number(two)) ?? valid(Number(year), Number(two), Number(one))
	},
	{
		pattern: /(20\d\d)\s*年\s*(\d{1,2})\s*月\s*(?:(\d{1,2})\s*[日号]|(底|中旬|初|上旬|下旬))?/u,
		read: ([, year, month, day, part]) => inMonth(Number(year), Number(month), day, part)
	},
	{
		pattern: /(?:将于|于|在|预计)\s*(\d{1,2})\s*月\s*(?:(\d{1,2})\s*[日号]|(底|中旬|初|上旬|下旬))?/u,
		read: ([, month, day, part], base) => base === null ? null : inMonth(yearOf(Number(month), base), Number(month), day, part)
	},
	{
		pattern: new RegExp(`${monthNames}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(20\\d\\d))?\\b`, "i"),
		read: ([, name, day, year], base) => named(name, day, year, base)
	},
	{
		pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+${monthNames}(?:,?\\s+(20\\d\\d))?`, "i"),
		read: ([, day, name, year], base) => named(name, day, year, base)
	},
	{
		pattern: new RegExp(`\\b(early|mid|middle of|late|end of|beginning of|start of)[ -]*${monthNames}(?:,?\\s+(20\\d\\d))?`, "i"),
		read: ([, part, name, year], base) => named(name, partOfMonth(part), year, base)
	},
	{
		pattern: new RegExp(`${lead}${monthNames}(?:,?\\s+(20\\d\\d))?`, "i"),
		read: ([, name, year], base) => test(pattern$1$5 ??= /^may$/, name ?? "") ? null : named(name, void 0, year, base)
	},
	{
		pattern: /\b(20\d\d)[ -]?Q([1-4])\b/i,
		read: ([, year, quarter]) => quarterEnd(Number(year), Number(quarter))
	},
	{
		pattern: /\bQ([1-4])(?:[ ,-]*(20\d\d))?\b/i,
		read: ([, quarter, year], base) => year === void 0 && base === null ? null : quarterEnd(year === void 0 ? yearOf(Number(quarter) * 3, base) : Number(year), Number(quarter))
	},
	{
		pattern: /\b(spring|summer|fall|autumn)(?: of)?,? (20\d\d)\b/i,
		read: ([, season, year]) => quarterEnd(Number(year), test(pattern$2$3 ??= /spring/i, season ?? "") ? 2 : test(pattern$3$3 ??= /summer/i, season ?? "") ? 3 : 4)
	},
	{
		pattern: new RegExp(`\\b(?:in|within|after|takes?|need)\\s+(?:about\\s+|around\\s+|approximately\\s+|the\\s+(?:next|coming|following)\\s+|at most\\s+|roughly\\s+|less than\\s+|~\\s*)?(?:an?\\s+)?(?:${number}\\s*(?:-|–|to|or)\\s*)?${number}(?:\\s+of)?\\s+(day|week|month)s?\\b`, "i"),
		read: ([, , count, unit], base) => later(base, count, unit)
	},
	{
		pattern: /(?:在|于)?([一两二三四几数]|\d{1,2})\s*个?\s*(天|日|周|月)(?:之)?[内后]/u,
		read: ([, count, unit], base) => later(base, count, unit)
	},
	{
		pattern: /\b(?:the )?(?:next|coming|following) (?:few |couple of |several )days\b/i,
		read: (_, base) => later(base, "7", "day")
	},
	{
		pattern: /\btomorrow\b|明天/i,
		read: (_, base) => later(base, "1", "day")
	},
	{
		pattern: /\b(?:this|next|coming) week\b|\bthis weekend\b|下周|本周/i,
		read: (match, base) => later(base, test(pattern$4$3 ??= /next|下/i, match[0]) ? "14" : "7", "day")
	},
	{
		pattern: /\b(?:next|coming) month\b|下个?月/i,
		read: (_, base) => base === null ? null : monthEnd(base.month === 12 ? base.year + 1 : base.year, base.month % 12 + 1)
	},
	{
		pattern: /\b(?:this month|end of (?:the|this) month)\b|本月|月底/i,
		read: (_, base) => base === null ? null : monthEnd(base.year, base.month)
	},
	{
		pattern: /\b(?:this year|end of (?:the|this) year|year[- ]end)\b|年底|今年/i,
		read: (_, base) => base === null ? null : monthEnd(base.year, 12)
	},
	{
		pattern: /\b(?:end of|in|by) (20\d\d)\b(?![-/.])/i,
		read: ([, year]) => monthEnd(Number(year), 12)
	}
];
/** Dates that head a news item tell when it was written, not when something is due. */
const headDate = new RegExp(String.raw`^[\s\p{P}\p{S}]*(?:(20\d\d)[-/.年]\s?(\d{1,2})(?:[-/.月]\s?(\d{1,2})日?)?|(\d{1,2})[-/.](\d{1,2})[-/.](20\d\d)|${monthNames}\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(20\d\d)|(\d{1,2})\s+${monthNames},?\s+(20\d\d))(?=[\]\s):,*】.-]|$)`, "iu");
/** The date a news item begins with, `YYYY-MM-DD` (the first of the month where no day is given); null when it begins with none. */
function writtenOn(text) {
	const match = exec(headDate, text.slice(0, 80));
	const day = match === null ? null : headDay(match);
	return day === null ? null : iso(day);
}
function headDay(match) {
	const [, year, month, day, one, two, year2, name, day2, year3, day4, name2, year4] = match;
	if (year !== void 0) return valid(Number(year), Number(month), Number(day ?? 1));
	if (year2 !== void 0) return valid(Number(year2), Number(one), Number(two)) ?? valid(Number(year2), Number(two), Number(one));
	const monthName = (name ?? name2 ?? "").slice(0, 3).toLowerCase();
	return valid(Number(year3 ?? year4), months.indexOf(monthName) + 1, Number(day2 ?? day4 ?? 1));
}
/** Whole months from a day to a date, both ISO; 0 where the date is unknown. */
function monthsBetween(day, date) {
	const [from, to] = [readIso(day), readIso(date)];
	return from === null || to === null ? 0 : (to.year - from.year) * 12 + to.month - from.month;
}
/**
* @param date ISO date of the commit that holds the sentence; without it relative dates and dates without a year give nothing
* @returns `YYYY-MM-DD` or null
*/
function dueDate(sentence, date) {
	const text = sentence.slice(0, 1e3);
	const head = exec(headDate, text.slice(0, 80));
	const base = (head === null ? null : headDay(head)) ?? readIso(date);
	const rest = text.slice(head?.[0].length ?? 0);
	for (const { pattern, read } of readings) {
		const match = exec(pattern, rest);
		const day = match === null ? null : read(match, base);
		if (day !== null) return iso(day);
	}
	return null;
}
function readIso(date) {
	const match = exec(pattern$5$3 ??= /^(\d{4})-(\d\d)-(\d\d)/, date ?? "");
	return match === null ? null : valid(Number(match[1]), Number(match[2]), Number(match[3]));
}
function named(name, day, year, base) {
	const month = months.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
	if (month === 0 || year === void 0 && base === null) return null;
	const resolved = year === void 0 ? yearOf(month, base) : Number(year);
	return day === void 0 ? monthEnd(resolved, month) : valid(resolved, month, Number(day));
}
/** Without a year the next such month is meant; the month before last may still be this year's, promised late. */
function yearOf(month, base) {
	return month + 1 < base.month ? base.year + 1 : base.year;
}
function partOfMonth(part) {
	if (test(pattern$6$2 ??= /early|beginning|start/i, part ?? "")) return "10";
	return test(pattern$7$2 ??= /mid/i, part ?? "") ? "15" : void 0;
}
function inMonth(year, month, day, part) {
	if (month < 1 || month > 12) return null;
	if (day !== void 0) return valid(year, month, Number(day));
	if (part === "中旬") return valid(year, month, 20);
	return part === "初" || part === "上旬" ? valid(year, month, 10) : monthEnd(year, month);
}
function quarterEnd(year, quarter) {
	return monthEnd(year, quarter * 3);
}
function monthEnd(year, month) {
	return valid(year, month, daysIn(year, month));
}
function later(base, count, unit) {
	if (base === null) return null;
	const days = (counts[(count ?? "").toLowerCase()] ?? Number(count)) * (unitDays[(unit ?? "").toLowerCase()] ?? NaN);
	if (!Number.isFinite(days) || days <= 0 || days > 1e3) return null;
	let { year, month, day } = base;
	for (day += days; day > daysIn(year, month);) {
		day -= daysIn(year, month);
		month += 1;
		if (month > 12) {
			month = 1;
			year += 1;
		}
	}
	return {
		year,
		month,
		day
	};
}
function daysIn(year, month) {
	if (month === 2) return year % 4 === 0 && year % 100 !== 0 || year % 400 === 0 ? 29 : 28;
	return [
		4,
		6,
		9,
		11
	].includes(month) ? 30 : 31;
}
function valid(year, month, day) {
	return year >= 2e3 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? {
		year,
		month,
		day
	} : null;
}
function iso({ year, month, day }) {
	return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

// src/detect/promises/passages.ts
let pattern$1$4;
let pattern$2$2;
let pattern$3$2;
let pattern$4$2;
let pattern$5$2;
let pattern$6$1;
let pattern$7$1;
/** Passages of a document that may promise something: prose, cells, open tasks, headings; no code, nothing struck out or ticked off. */
function* passagesOf(document, unnamed) {
	for (const block of document.blocks) {
		if (block.struck || isTicked(block, document)) continue;
		const headings = headingsAbove(document, block.section);
		if (isUnder(headings, "foreign")) continue;
		const around = {
			before: "",
			headings,
			lead: leadOf(block, document),
			column: "",
			row: "",
			unnamed
		};
		const place = (passage, line, sentence = null) => ({
			passage: {
				...around,
				...passage
			},
			line,
			written: dateOf(block, document),
			elsewhere: sentence !== null && linksRepository(document, sentence)
		});
		const task = openTask(block) ?? announcedItem(block, around.lead);
		if (block.kind === "code") {
			if (isBareAnnouncement(block.text)) yield place({
				text: block.text,
				place: "sentence"
			}, block.line + 1);
			else for (const [index, line] of citationLines(block, headings)) yield place({
				text: line,
				place: "sentence",
				headings: headings.slice(-1),
				lead: ""
			}, block.line + index);
		} else if (block.kind === "heading") {
			if (test(pattern$1$4 ??= /\bsoon\b|\btb[ad]\b|即将|敬请期待/i, block.text)) yield place({
				text: block.text,
				place: "heading",
				headings: headings.slice(0, -1)
			}, block.line);
		} else if (task !== null) yield place({
			text: task,
			place: "task"
		}, block.line);
		else if (!leadsTasks(block, document)) {
			let before = "";
			for (const sentence of sentencesOf(document, block.index)) {
				const cell = block.kind === "row" && block.row > 0;
				if (!maySignal(sentence.text)) {
					before = sentence.text;
					continue;
				}
				yield place({
					text: sentence.text,
					place: block.kind === "row" ? "cell" : block.kind === "item" ? "item" : "sentence",
					before,
					column: cell ? block.header[sentence.cell] ?? "" : "",
					row: cell ? block.cells[0]?.text ?? "" : ""
				}, sentence.line, sentence);
				before = sentence.text;
			}
		}
	}
}
/** A task is open when its box is, or when a mark of its own stands for an open box. */
function openTask(block) {
	if (block.kind !== "item") return null;
	if (block.task === "open") return block.text;
	const mark = exec(pattern$2$2 ??= /^\s*(?:\[\s{0,2}\]|☐|⬜|🔲|◻|⏳)\s*(?=\S)/u, block.text);
	return mark === null || test(pattern$3$2 ??= /^\s*\[\s{0,2}\]\(/, block.text) ? null : block.text.slice(mark[0].length);
}
/** "We will release the following:" above boxes: the boxes tell what is still to come. */
function leadsTasks(block, document) {
	if (block.kind !== "paragraph") return false;
	const next = document.blocks[block.index + 1];
	return next?.kind === "item" && next.task !== null && next.lead === block.index;
}
/** Items of a list that is introduced by a promise: "We will release:". */
function announcedItem(block, lead) {
	return block.kind === "item" && test(pattern$4$2 ??= /[:：]\s*$/, lead) && announces(lead) ? block.text : null;
}
/** Done: a ticked box, a check mark, or what stands under a ticked one and has no open box of its own. */
function isTicked(block, document) {
	if (block.task === "open") return false;
	for (let at = block, depth = 0; at !== void 0 && depth < 24; depth += 1) {
		if (at.kind === "item" && (at.task === "done" || test(pattern$5$2 ??= /^\s*(?:\[[xX✓✔]\]|✅|☑|✔|🎉\s*done\b)/u, at.text))) return true;
		const parent = at.parent;
		at = parent === null || parent >= at.index ? void 0 : document.blocks[parent];
	}
	return false;
}
function leadOf(block, document) {
	const lead = block.lead === null ? void 0 : document.blocks[block.lead];
	return lead === void 0 || lead.kind === "heading" ? "" : lead.text.slice(-240);
}
/** The date that heads the block, an item around it, what introduces the list, or the heading. */
function dateOf(block, document) {
	const parent = block.parent === null ? void 0 : document.blocks[block.parent];
	const lead = block.lead === null ? void 0 : document.blocks[block.lead];
	const heading = headingsAbove(document, block.section).at(-1) ?? "";
	return writtenOn(block.text) ?? writtenOn(parent?.text ?? "") ?? writtenOn(lead?.text ?? "") ?? writtenOn(heading);
}
function linksRepository(document, sentence) {
	return linksBetween(document, sentence.block, sentence.offset, sentence.offset + sentence.text.length).slice(0, 20).some((link) => link.kind !== "image" && identifierFromUrl(link.href)?.startsWith("github:") === true);
}
/** A fence that says "coming soon" and nothing more: notes in MyST, or the place of code to come. */
function isBareAnnouncement(text) {
	return text.length < 120 && test(pattern$6$1 ??= /^\W*(?:comm?ing soon|to be (?:released|announced)|tb[ad])\b/i, text);
}
/** A block that should hold BibTeX and says "update soon" instead. Other code promises nothing. */
function citationLines(block, headings) {
	if (block.text.length > 400 || !test(pattern$7$1 ??= /\bcit(?:e|ing|ation)s?\b|\bbibtex\b|引用/i, headings.at(-1) ?? "") || block.text.includes("@")) return [];
	return block.text.split("\n").map((line, index) => [index + 1, line]);
}

// src/detect/promises/placeholders.ts
/**
* Links that lead nowhere: empty, `#`, `TODO`, template ids (`XXXX.XXXXX`, `2030.12345`), example hosts.
* Anchors within the page (`#install`) are links.
*/
function isPlaceholderLink(href) {
	const text = href.trim();
	return placeholders.some((pattern) => test(pattern, text));
}
const placeholders = [
	/^(?:#|\.|\/|<>|about:blank|javascript:\S{0,20}|https?:\/\/|todo|tbd|tba|coming[-_ ]?soon|link|url|your[-_ ]?(?:link|url)(?:[-_ ]here)?|placeholder|x{3,}|\?+|_+|-+)?$/i,
	/^(?:https?:)?\/\/(?:www\.)?(?:arxiv\.org\/(?:abs|pdf|html)|huggingface\.co|github\.com|openreview\.net|drive\.google\.com|doi\.org|twitter\.com|youtu\.be)\/?(?:(?:abs|pdf)\/)?(?:#|todo|tbd|tba|x{3,}\S{0,20}|\.{2,}|coming[-_]?soon)?\/?$/i,
	/\barxiv\.org\/(?:abs|pdf)\/(?:x{2,4}\.x{2,5}|\d{0,4}\.?x{3,}|20[2-9]\d\.1?234\d?5?|0000\.00000|1234\.5678\d?|tbd|todo)/i,
	/\/(?:todo|tbd|tba|xxx+|your[-_](?:link|repo|username|org)\S{0,20})\/?$/i,
	/^(?:https?:)?\/\/(?:www\.)?example\.(?:com|org)\b/i
];

// src/detect/promises/find.ts
let pattern$1$3;
let pattern$2$1;
let pattern$3$1;
let pattern$4$1;
let pattern$5$1;
/** Lists for contributors, histories, legal texts and instructions to coding agents announce nothing. */
const notAnnouncing = /(?:^|\/)(?:\.github|tests?|third_?party|vendor(?:ed)?|external|extern|node_modules|dependencies|submodules)\/|(?:^|\/)(?:contributing|code_of_conduct|security|pull_request_template|issue_template|license|licence|notice|authors|changelog|changes)[^/]*$|(?:^|\/)(?:skill|agents?|claude|gemini|copilot-instructions)\.md$/i;
/** Pages that announce nothing of the project, whatever their words. */
function announcesNothing(path) {
	return test(notAnnouncing, path);
}
const promisesPerDocument = 200;
/** Promises of artifacts in the project's own documents, bound to an artifact by the words or by what stands around them. */
function findPromises(context) {
	const hub = context.mentions.some(({ identifier, document }) => document !== null && test(pattern$1$3 ??= /^(?:hf|modelscope|hf-collection):/, identifier));
	return promisesIn(context.documents, {
		date: context.date,
		unnamed: hub ? "weights" : "code"
	});
}
/** @param documents own documents only: other people's READMEs promise other people's artifacts */
function promisesIn(documents, context) {
	return documents.filter(({ path }) => !announcesNothing(path)).flatMap((document) => inDocument$1(document, context));
}
function inDocument$1(document, context) {
	const found = [];
	const keep = (promised, text, line, due, certain) => {
		for (const kind of promised.kinds) {
			if (found.length >= promisesPerDocument || found.some((one) => one.kind === kind && one.promise.line === line)) continue;
			const promise = {
				path: document.path,
				line: document.lined ? line : null,
				text: fold(text),
				due
			};
			const evidence = {
				rule: promised.rule,
				path: promise.path,
				line: promise.line,
				note: promise.text
			};
			found.push({
				kind,
				promise,
				evidence,
				strength: promised.strength,
				certain
			});
		}
	};
	let hits = 0;
	for (const placed of passagesOf(document, context.unnamed)) {
		if (hits >= promisesPerDocument) break;
		const { text } = placed.passage;
		const promised = classifyPassage(placed.passage);
		if (promised === null) continue;
		hits += 1;
		const due = dueDate(text, placed.written ?? context.date);
		keep(promised, text, placed.line, due, promised.certain && !isDoubtful(promised, placed, document, due, context.date));
	}
	for (const promise of badges(document)) keep(promise, promise.text, promise.line, null, promise.certain);
	for (const promise of placeholderLinks(document)) keep(promise, promise.text, promise.line, null, false);
	return found.sort((a, b) => (a.promise.line ?? 0) - (b.promise.line ?? 0));
}
function fold(text) {
	return text.replace(/\s+/g, " ").trim().slice(0, 300);
}
/** Months after which a dated promise is history: kept if the thing never came, no sign that more is to come if it did. */
const newsAge = 6;
const overdueAge = 3;
/** Promised elsewhere, long ago, for a day long past, or deep in the tree where documents are about parts and other people's things. */
function isDoubtful(promised, placed, document, due, date) {
	if (placed.elsewhere || document.path.split("/").length > 3) return true;
	if (promised.rule === "promises/tba" && document.path.includes("/")) return true;
	if (due !== null && monthsBetween(due, date) >= overdueAge) return true;
	return placed.written !== null && monthsBetween(placed.written, date) >= newsAge;
}
/** A link that names an artifact and leads nowhere yet. */
function placeholderLinks(document) {
	const promises = [];
	for (const link of document.links) {
		if (link.kind === "code" || link.kind === "bare" || !isPlaceholderLink(link.href)) continue;
		const block = document.blocks[link.block];
		if (block === void 0 || isTicked(block, document) || block.kind === "heading") continue;
		const column = link.cell >= 0 && block.row > 0 ? block.header[link.cell] ?? "" : "";
		const named = findNouns(link.text);
		const kinds = kindsOf(named.length > 0 ? named : findNouns(column));
		if (kinds.length === 0) continue;
		promises.push({
			kinds: kinds.slice(0, 1),
			rule: "promises/placeholder-link",
			certain: false,
			strength: "will",
			text: link.text,
			line: lineAt(block, link.offset)
		});
	}
	return promises;
}
/** Badges that say "weights: coming soon". */
function badges(document) {
	const promises = [];
	for (const link of document.links) {
		const image = link.kind === "image" ? link.href : link.image;
		if (image === null || !test(pattern$2$1 ??= /badge|shields\.io/i, image)) continue;
		const text = `${decodeBadge(image)} ${link.text}`.slice(0, 200);
		if (!test(pattern$3$1 ??= /\bsoon\b|\btb[ad]\b|\btodo\b|\bnot released\b/i, text) || test(pattern$4$1 ??= /\breleased\b(?! soon)/i, text)) continue;
		const kinds = kindsOf(findNouns(text)).slice(0, 1);
		if (kinds.length > 0) promises.push({
			kinds,
			rule: "promises/badge",
			certain: !test(pattern$5$1 ??= /\btodo\b/i, text),
			strength: "will",
			text,
			line: link.line
		});
	}
	return promises;
}

// src/detect/promises/ticked.ts
const tickedRule = {
	id: "promises/ticked",
	sees: "A ticked box that says an artifact is out: a claim, no proof of it",
	todo: "Link what the box says is out, or take the tick away until it is",
	example: "# Marble\n## TODO\n- [x] Release the weights",
	counter: "# Marble\n## TODO\n- [ ] Release the weights"
};
const tickedPerDocument = 60;
/** Ticked boxes for artifacts, in the pages where a project speaks of itself. Whether the thing is there, others find out. */
function findTicked(context) {
	return context.documents.filter(({ path }) => path.split("/").length <= 2 && !announcesNothing(path)).flatMap(inDocument);
}
function inDocument(document) {
	const found = [];
	for (const block of document.blocks) {
		const text = tickedText(block);
		if (text === null || block.struck) continue;
		const headings = headingsAbove(document, block.section);
		if (isUnder(headings, "foreign")) continue;
		const lead = block.lead === null ? "" : (document.blocks[block.lead]?.text ?? "").slice(-240);
		const task = classifyTask({
			text,
			place: "task",
			before: "",
			headings,
			lead,
			column: "",
			row: "",
			unnamed: null
		});
		for (const kind of task?.certain === true ? task.kinds : []) {
			const spot = {
				path: document.path,
				line: document.lined ? block.line : null,
				note: text.slice(0, 300),
				stub: true
			};
			found.push({
				kind,
				evidence: evidence(tickedRule, spot)
			});
		}
		if (found.length >= tickedPerDocument) break;
	}
	return found;
}
const mark = /^\s*(?:\[[xX✓✔]\]|✅|☑️?|✔️?)\s*(?=\S)/u;
/** What a ticked item says, without the mark that stands for its box. */
function tickedText(block) {
	if (block.kind !== "item") return null;
	if (block.task === "done") return block.text.slice(0, 1e3);
	const match = block.task === null ? exec(mark, block.text) : null;
	return match === null ? null : block.text.slice(match[0].length, 1e3);
}

// src/detect/detect.ts
let pattern$1$2;
/**
* What the repository itself shows of every artifact kind, in catalogue order (DESIGN §1, §3). Pure: no network, no clock.
* Never throws on any text.
*/
function detect(input) {
	const context = createContext(input);
	const findings = runDetectors(context);
	const gates = findGates(context, findings);
	const promises = findPromises(context);
	const ticked = findTicked(context);
	return artifactKinds.map((kind) => {
		const found = findings.get(kind) ?? {
			kind,
			found: false,
			identifiers: [],
			evidence: []
		};
		const detection = decide(found, gates.filter((gate) => gate.kind === kind && (found.found || speaksForProject(gate))), promisesOf(kind, promises, found.found), ticked.filter((one) => one.kind === kind).map((one) => one.evidence));
		return applyDeclaration(assume(detection, findings, context), context.declaration(kind), context.files);
	});
}
/** Of something that is not seen, only the project's own pages can say that it is behind a gate: a sub-folder's README tells where to get what is used. */
function speaksForProject(gate) {
	return test(pattern$1$2 ??= /^(?:docs?\/|documentation\/)?[^/]+$/i, gate.evidence.path ?? "");
}
const partsOfCode = /* @__PURE__ */ new Set(["training-code", "inference-code"]);
/** Where there is no code at all, training code that is promised is code that is promised. One line promises a kind once. */
function promisesOf(kind, promises, found) {
	const own = promises.filter((promise) => promise.kind === kind);
	if (kind !== "code" || found) return own;
	const lines = new Set(own.map(placeOf));
	const parts = promises.filter((promise) => {
		const known = !partsOfCode.has(promise.kind) || lines.has(placeOf(promise));
		lines.add(placeOf(promise));
		return !known;
	});
	return [...own, ...parts];
}
function placeOf({ promise }) {
	return `${promise.path}:${promise.line}:${promise.text}`;
}
function runDetectors(context) {
	const findings = /* @__PURE__ */ new Map();
	for (const kind of artifactKinds) {
		const detector = kindDetectors[kind];
		if (detector !== void 0) findings.set(kind, detector(context));
	}
	return findings;
}
/** "This repository will contain the code" was written before it was filled: once the thing is there, no more is to come. */
const fulfilled = /* @__PURE__ */ new Set(["promises/will-contain"]);
/** Published beats promised; what is out and gated is gated; a part that is gated is told (DESIGN §3). */
function decide(found, gates, all, ticked) {
	const firm = all.filter((promise) => promise.strength === "will");
	const gated = gateState(found, gates);
	const status = found.found ? gated === "all" ? "gated" : "published" : gated === "all" ? "gated" : firm.length > 0 ? "promised" : "missing";
	const out = status === "published" || status === "gated";
	const alsoPromised = out && firm.some((promise) => promise.certain && !fulfilled.has(promise.evidence.rule));
	const promises = out && !alsoPromised ? all.filter((promise) => promise.certain) : all;
	const evidence = [
		...found.evidence,
		...gated === "none" ? [] : gates.map((gate) => gate.evidence),
		...promises.map((promise) => promise.evidence),
		...ticked
	];
	return {
		kind: found.kind,
		status: found.notApplicable === true && !out && status !== "promised" ? "not-applicable" : status,
		alsoPromised,
		...gated === "part" ? { partlyGated: true } : {},
		identifiers: found.identifiers,
		evidence: evidence.slice(0, 40),
		promises: promises.map((promise) => promise.promise),
		...found.completeness === void 0 ? {} : { completeness: found.completeness },
		...found.roles === void 0 ? {} : { roles: found.roles },
		...found.named === void 0 ? {} : { named: found.named }
	};
}
/** The main artifact decides: gated when a gate covers all of the kind, or the main identifier and most others. */
function gateState(found, gates) {
	if (gates.length === 0) return "none";
	if (gates.some((gate) => gate.share === "all")) return "all";
	if (!found.found) return "none";
	const behind = new Set(gates.flatMap((gate) => gate.identifiers));
	const main = found.identifiers[0];
	if (main !== void 0 && behind.has(main) && behind.size * 2 >= found.identifiers.length) return "all";
	return "part";
}

// src/detect/plan.ts
let pattern$1$1;
let pattern$2;
let pattern$3;
let pattern$4;
let pattern$5;
let pattern$6;
let pattern$7;
let pattern$8;
let pattern$9;
let pattern$10;
let pattern$11;
let pattern$12;
let pattern$13;
let pattern$14;
let pattern$15;
let pattern$16;
let pattern$17;
/** Bounds of reading one repository. What lies beyond is judged by name alone, and the report says nothing of its content. */
const documentBounds = {
	files: 120,
	bytesEach: 1048576,
	bytes: 6291456
};
const sourceBounds = {
	files: 40,
	bytesEach: 98304,
	bytes: 1048576
};
const markup = /\.(?:md|mdx|markdown|rst|txt)$/;
const docFolders = /* @__PURE__ */ new Set([
	"doc",
	"docs",
	"documentation",
	"wiki"
]);
const readme = /^(?:readme|hugging_?face_readme|modelzoo|model_?zoo|modelhub|model_?hub)(?:[._-].*)?$/;
/** First batch: documentation, cards, citation, licences, environment specifications, submodules, small configurations. */
const documents = [
	{
		id: "readme",
		rank: 0,
		wants: (file) => file.folders.length === 0 && test(readme, file.lower) && isText(file)
	},
	{
		id: "citation",
		rank: 1,
		wants: (file) => file.folders.length <= 1 && test(pattern$1$1 ??= /^(?:citation(?:s)?(?:\.(?:cff|bib|md|txt))?|codemeta\.json|\.zenodo\.json)$/, file.lower)
	},
	{
		id: "licence",
		rank: 2,
		wants: (file) => file.folders.length <= 2 && test(pattern$2 ??= /(?:^|[._-])(?:licen[cs]es?|copying|notice)(?:[._-]|$)/, file.lower) && isText(file)
	},
	{
		id: "submodules",
		rank: 2,
		wants: (file) => file.path === ".gitmodules" || file.path === ".gitattributes"
	},
	{
		id: "card",
		rank: 3,
		wants: (file) => test(pattern$3 ??= /(?:model|data|dataset|system|safety)[ _-]?(?:card|sheet|statement)|datasheet|responsible|ethic|safety|limitations|use_policy/, file.lower) && test(markup, file.lower)
	},
	{
		id: "sub-readme",
		rank: 4,
		wants: (file) => file.folders.length <= 3 && test(readme, file.lower) && isText(file)
	},
	{
		id: "root-document",
		rank: 5,
		wants: (file) => file.folders.length === 0 && test(markup, file.lower) && !test(pattern$4 ??= /^requirements/, file.lower)
	},
	{
		id: "environment",
		rank: 6,
		wants: (file) => file.folders.length <= 1 && test(pattern$5 ??= /^(?:requirements[\w.-]*\.txt|environment[\w.-]*\.ya?ml|pyproject\.toml|setup\.(?:py|cfg)|dockerfile|pipfile|conda[\w.-]*\.ya?ml)$/, file.lower)
	},
	{
		id: "docs",
		rank: 7,
		wants: (file) => docFolders.has(file.folders[0] ?? "") && file.folders.length <= 4 && test(markup, file.lower)
	},
	{
		id: "other-document",
		rank: 8,
		wants: (file) => file.folders.length <= 3 && test(pattern$6 ??= /\.(?:md|rst)$/, file.lower)
	},
	{
		id: "bibliography",
		rank: 9,
		wants: (file) => file.folders.length <= 1 && file.extension === "bib"
	},
	{
		id: "deep-readme",
		rank: 10,
		wants: (file) => test(pattern$7 ??= /^readme\.(?:md|rst)$/, file.lower)
	}
];
const folders = /(?:^|[_-])(?:checkpoints?|ckpts?|weights|pretrained|models?|configs?|scripts?|tools|eval\w*|benchmarks?|data|datasets?|hub)(?:$|[_-])/;
const logFolders = /logs?$|^runs$/;
/** Second batch: where addresses and ids hide in source. */
const sources = [
	{
		id: "hub-entry",
		rank: 0,
		wants: (file) => file.lower === "hubconf.py"
	},
	{
		id: "download",
		rank: 1,
		wants: (file) => test(pattern$8 ??= /(?:download|fetch|get)[_-]?\w*\.(?:py|sh|ps1)$|\.dvc$|^dvc\.yaml$/, file.lower)
	},
	{
		id: "loader",
		rank: 2,
		wants: (file) => test(pattern$9 ??= /(?:load|loader|hub|pretrained|model_?zoo|registry|constants|checkpoint\w*|build_model|urls?)\.py$/, file.lower)
	},
	{
		id: "entry",
		rank: 3,
		wants: (file) => file.folders.length <= 1 && test(pattern$10 ??= /^(?:app|demo|main|run|inference|infer|predict|generate|sample|chat|cli|eval\w*|test|train\w*|finetune\w*)\.(?:py|sh)$/, file.lower)
	},
	{
		id: "reproduce",
		rank: 3,
		wants: (file) => test(pattern$11 ??= /^(?:reproduce\w*|run_all\w*|replicate\w*)\.(?:py|sh)$|^makefile$/, file.lower) && file.folders.length <= 2
	},
	{
		id: "notebook",
		rank: 4,
		wants: (file) => file.extension === "ipynb" && file.folders.length <= 2
	},
	{
		id: "benchmark",
		rank: 4.5,
		wants: (file) => test(pattern$12 ??= /bench/, file.lower) && ["py", "sh"].includes(file.extension) && file.folders.length <= 2
	},
	{
		id: "script",
		rank: 5,
		wants: (file) => [
			"sh",
			"bash",
			"slurm"
		].includes(file.extension) && file.folders.length <= 3
	},
	{
		id: "config",
		rank: 6,
		wants: (file) => test(pattern$13 ??= /^(?:ya?ml|json|toml|jsonnet)$/, file.extension) && liesBelow(file, folders) && (file.size ?? 0) < 2e4
	},
	{
		id: "log-table",
		rank: 6.5,
		wants: (file) => (file.extension === "csv" || file.extension === "tsv") && liesBelow(file, logFolders) && (file.size ?? 0) < 4e4
	},
	{
		id: "package",
		rank: 7,
		wants: (file) => file.lower === "__init__.py" && file.folders.length <= 2 && (file.size ?? 0) > 200
	},
	{
		id: "source",
		rank: 8,
		wants: (file) => test(pattern$14 ??= /^(?:py|jl|r|m|cu|cpp|rs|lua)$/, file.extension) && file.folders.length <= 2
	}
];
/** Most files are source and pictures: no rule above wants one, but for setup.py. */
const neverDocuments = new Set("py pyi pyc ipynb png jpg jpeg gif svg pdf mp4 webp zip".split(" "));
/** Paths to read first, the most telling first; at most `documentBounds`. */
function planDocuments(files) {
	return take(rank(indexFiles(files).own.filter((file) => !neverDocuments.has(file.extension) || file.lower === "setup.py"), documents, documentBounds.bytesEach), documentBounds);
}
/**
* Source files to read after the documents: loaders, download scripts, entry points, notebooks, scripts, configurations; at most
* `sourceBounds`. Through the API they are one more batched query.
* @param texts what was read first: files it names come first
*/
function planSources(files, texts) {
	const index = indexFiles(files);
	const named = namedFiles(texts);
	const ranked = named.size === 0 ? [] : rank(index.own, [{
		id: "named",
		rank: .5,
		wants: isNamed
	}], sourceBounds.bytesEach);
	const first = new Set(ranked.map(({ path }) => path));
	ranked.push(...rankedSources(index).filter(({ path }) => !first.has(path)));
	return take(ranked.filter(({ path }) => !texts.has(path)), sourceBounds);
	function isNamed(file) {
		return named.has(file.lower) && test(pattern$15 ??= /^(?:py|sh|ipynb|ya?ml)$/, file.extension);
	}
}
const ranks = /* @__PURE__ */ new WeakMap();
/** Sources by what their names say, ranked once: they are planned before and after the documents are read. */
function rankedSources(index) {
	const known = ranks.get(index) ?? rank(index.own, sources, sourceBounds.bytesEach);
	ranks.set(index, known);
	return known;
}
function rank(files, wanted, bytesEach) {
	const ranked = [];
	for (const file of files) {
		if (file.symlink || (file.size ?? 0) > bytesEach || file.size === 0) continue;
		const match = wanted.find((want) => want.wants(file));
		if (match !== void 0) ranked.push({
			path: file.path,
			rank: match.rank,
			depth: file.folders.length,
			size: file.size ?? 8192
		});
	}
	return ranked;
}
function take(ranked, bounds) {
	ranked.sort((a, b) => a.rank - b.rank || a.depth - b.depth || (a.path < b.path ? -1 : 1));
	const paths = [];
	let bytes = 0;
	for (const one of ranked) {
		if (paths.length >= bounds.files) break;
		if (bytes + one.size > bounds.bytes) continue;
		bytes += one.size;
		paths.push(one.path);
	}
	return paths;
}
/** Names of scripts that the documentation mentions. */
function namedFiles(texts) {
	const names = /* @__PURE__ */ new Set();
	for (const [path, content] of texts) {
		if (content.kind !== "text" || !test(pattern$16 ??= /readme/i, path)) continue;
		for (const match of content.text.slice(0, 262144).matchAll(/([\w.-]{1,80}\.(?:py|sh|ipynb|ya?ml))\b/g)) names.add((match[1] ?? "").toLowerCase());
	}
	return names;
}
function isText(file) {
	return !test(pattern$17 ??= /^(?:png|jpe?g|gif|svg|pdf|webp|mp4|ipynb|html?|docx?|py|pyc|json|ya?ml|zip|odt)$/, file.extension);
}

// src/detect/release.ts
const releaseRule = {
	id: "release/asset",
	sees: "A file attached to the release: weights, data, paper, code, licence, environment, citation",
	todo: "Attach the file to the release, or link it in the release notes",
	example: "asset: foo-7b.safetensors 5000000000",
	counter: "asset: teaser.png 90000"
};
/** What an asset's name says it is. The first that matches decides. */
const assetKinds = [
	{
		kind: "weights",
		pattern: /\.(?:safetensors|pth?|ckpt|gguf|onnx|tflite|keras|nemo|pdparams|caffemodel)(?:\.(?:tar|zip|gz))?$/i,
		least: 1e4
	},
	{
		kind: "weights",
		pattern: /(?:weights|checkpoints?|ckpts?|model|params|parameters|pretrained)[\w.-]*\.(?:tar|tar\.gz|tgz|zip|bin|h5|npz|pkl)$/i,
		least: 1e5
	},
	{
		kind: "preprint",
		pattern: /(?:paper|report|preprint|manuscript)[\w.-]*\.pdf$/i,
		least: 2e4
	},
	{
		kind: "training-logs",
		pattern: /(?:train\w*[_-]?)?logs?[\w.-]*\.(?:zip|tar\.gz|tgz|txt|csv|jsonl)$|tfevents/i,
		least: 100
	},
	{
		kind: "eval-results",
		pattern: /(?:results?|scores|predictions|outputs|eval)[\w.-]*\.(?:json|jsonl|csv|tsv|zip|tar\.gz)$/i,
		least: 20
	},
	{
		kind: "code",
		pattern: /(?:^|[-_.])(?:src|source|code)\b[\w.-]*\.(?:zip|tar\.gz|tgz)$|\.whl$/i,
		least: 500
	},
	{
		kind: "data",
		pattern: /(?:data|dataset|corpus|annotations|train|test|val|dev)[\w.-]*\.(?:zip|tar|tar\.gz|tgz|csv|tsv|jsonl?|parquet|7z)$/i,
		least: 500
	},
	{
		kind: "license",
		pattern: /^licen[cs]e[\w.-]*$/i,
		least: 200
	},
	{
		kind: "dependencies",
		pattern: /^(?:requirements[\w.-]*\.txt|environment[\w.-]*\.ya?ml|[\w.-]*\.lock)$/i,
		least: 5
	},
	{
		kind: "citation",
		pattern: /^citation\.(?:cff|bib)$/i,
		least: 50
	}
];
/** What the body and the assets of a release show. Its places carry no path; the address of the release stands for it. */
function detectRelease(release, context) {
	const heading = context.title === null ? "" : `# ${context.title.replace(/\s+/g, " ")}\n`;
	const texts = /* @__PURE__ */ new Map([["README.md", {
		kind: "text",
		text: heading + release.body,
		truncated: false
	}]]);
	const files = [{
		path: "README.md",
		size: release.body.length,
		mode: "100644",
		type: "blob"
	}];
	return detect({
		repository: context.repository,
		files,
		texts,
		date: release.publishedAt,
		tags: [],
		declarations: []
	}).map((detection) => withAssets(relocate(detection, release, heading === "" ? 0 : 1), release));
}
function relocate(detection, release, shift) {
	const line = (number) => number === null ? null : Math.max(1, number - shift);
	return {
		...detection,
		evidence: detection.evidence.map((one) => ({
			...one,
			path: null,
			line: line(one.line),
			url: one.url ?? release.url
		})),
		promises: detection.promises.map((promise) => ({
			...promise,
			path: null,
			line: line(promise.line)
		}))
	};
}
function withAssets(detection, release) {
	const assets = release.assets.slice(0, 200).filter((asset) => {
		const match = assetKinds.find(({ pattern }) => test(pattern, asset.name));
		return match?.kind === detection.kind && asset.size >= match.least;
	});
	if (assets.length === 0) return detection;
	const { assumed: _assumed, ...kept } = detection;
	return {
		...kept,
		status: "published",
		identifiers: [...assets.map((asset) => `github-release:${release.tag}/${asset.name}`), ...detection.identifiers],
		evidence: [...assets.slice(0, 8).map((asset) => evidence(releaseRule, {
			path: null,
			url: asset.url,
			note: asset.name
		})), ...detection.evidence]
	};
}

// src/detect/title.ts
/**
* Title of the work, for proving that a paper is the one meant: the preferred citation, else the citation the README asks for,
* else the README's first heading.
*/
function projectTitle(files, texts) {
	return knownTitle(texts) ?? createContext({
		repository: null,
		files,
		texts,
		date: null,
		tags: [],
		declarations: []
	}).title;
}

// src/engine/examine.ts
/** Local sources: one trip each. */
const readEach = (requests) => Promise.all(requests.map(({ snapshot, paths }) => snapshot.read(paths)));
/**
* Finds what one or several release lines show. A snapshot that several lines share is read and examined once.
* @returns one examination per views, in their order
*/
async function examine(lines, declarations, readTogether) {
	const snapshots = [...new Set(lines.flatMap(({ tag, head }) => [tag, head].filter((snapshot) => snapshot !== null)))];
	const texts = await readTexts(snapshots, readTogether);
	const findings = new Map(snapshots.map((snapshot) => [snapshot, look(snapshot, texts.get(snapshot) ?? /* @__PURE__ */ new Map(), declarations)]));
	return lines.map((views) => join(views, findings));
}
function look(snapshot, texts, declarations) {
	const { repository, files, date, tags } = snapshot;
	return {
		detections: detect({
			repository,
			files,
			texts,
			date,
			tags,
			declarations
		}),
		title: projectTitle(files, texts),
		gaps: [...snapshot.gaps, ...unreadable(texts)]
	};
}
function join({ tag, head, release }, findings) {
	const atTag = tag === null ? null : findings.get(tag) ?? null;
	const atHead = head === null ? null : findings.get(head) ?? null;
	const repository = tag?.repository ?? head?.repository ?? null;
	return {
		detections: combine({
			tag: atTag?.detections ?? null,
			head: atHead?.detections ?? null,
			release: release === null ? null : detectRelease(release, {
				repository,
				title: atHead?.title ?? atTag?.title ?? null
			})
		}),
		title: atHead?.title ?? atTag?.title ?? null,
		gaps: [.../* @__PURE__ */ new Set([...atTag?.gaps ?? [], ...atHead?.gaps ?? []])]
	};
}
/** Documents and what can be told from names alone come first; what only the documents name comes in at most one more trip. */
async function readTexts(snapshots, readTogether) {
	const documents = await readTogether(snapshots.map((snapshot) => ({
		snapshot,
		paths: [.../* @__PURE__ */ new Set([...planDocuments(snapshot.files), ...planSources(snapshot.files, /* @__PURE__ */ new Map())])]
	})));
	const second = snapshots.flatMap((snapshot, index) => {
		const read = documents[index] ?? /* @__PURE__ */ new Map();
		const paths = planSources(snapshot.files, read).filter((path) => !read.has(path));
		return paths.length === 0 ? [] : [{
			snapshot,
			index,
			paths
		}];
	});
	const sources = second.length === 0 ? [] : await readTogether(second);
	return new Map(snapshots.map((snapshot, index) => {
		const later = second.findIndex((request) => request.index === index);
		return [snapshot, new Map([...documents[index] ?? [], ...later < 0 ? [] : sources[later] ?? []])];
	}));
}
/** Objects that should be there and were not: said in one line, with the first few paths. */
function unreadable(texts) {
	const lost = [...texts].filter(([, content]) => content.kind === "unreadable" && (content.reason === "object-missing" || content.reason === "failed"));
	if (lost.length === 0) return [];
	const named = lost.slice(0, 3).map(([path]) => path);
	const rest = lost.length > named.length ? ` and ${lost.length - named.length} more` : "";
	return [`${lost.length === 1 ? "One file" : `${lost.length} files`} could not be read: ${named.join(", ")}${rest}`];
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

// src/engine/renewals.ts
/** Files asked about at most in one judgement. */
const mostFiles = 5;
/**
* When the documents that the policy wants renewed (`fresh`) were last changed. Costs nothing where no stage asks for it.
* @param lastCommitDate of one path; null where history is not at hand
* @returns path → ISO date; what could not be found out is left out, and the report says so
*/
async function renewals(policy, detections, lastCommitDate) {
	const kinds = new Set(policy.stages.flatMap(({ requires }) => requires.filter(({ fresh }) => fresh === true).map(({ kind }) => kind)));
	if (kinds.size === 0 || lastCommitDate === null) return /* @__PURE__ */ new Map();
	const evidence = detections.filter(({ kind }) => kinds.has(kind)).flatMap((detection) => detection.evidence);
	const paths = [...new Set(evidence.flatMap(({ path, stub }) => path === null || stub === true ? [] : [path]))].slice(0, mostFiles);
	const dated = await Promise.all(paths.map(async (path) => [path, await lastCommitDate(path).catch(() => null)]));
	return new Map(dated.flatMap(([path, date]) => date === null ? [] : [[path, date]]));
}

// src/engine/evaluate.ts
let pattern$1;
/**
* The engine: read → detect → probe → judge, for one line or several.
* Probes run once per identifier, however many lines show it.
* @returns one report per line, in their order
*/
async function evaluate(input) {
	const { lines, policy } = input;
	const examinations = await examine(lines.map(({ views }) => views), policy.artifacts, input.readTogether ?? readEach);
	const shown = lines.flatMap(({ subject }, index) => {
		const found = examinations[index];
		return found === void 0 ? [] : claimsOf(found.detections, {
			title: found.title,
			repository: subject.repository,
			tag: subject.tag,
			commit: archivable(input, subject)
		});
	});
	const claims = input.isPublic === false ? shown.filter((claim) => !liesIn(claim)) : shown;
	const hidden = claims.length < shown.length ? ["the repository is private: a stranger was not asked for what lies in it"] : [];
	const silent = isAnonymous(policy, input.now);
	const renewed = (line, index) => {
		const snapshot = line.views.head ?? line.views.tag;
		const { lastCommitDate } = input;
		const commit = snapshot?.commit ?? null;
		const byCommit = lastCommitDate === void 0 || commit === null ? null : (path) => lastCommitDate(commit, path);
		const history = snapshot?.history;
		return renewals(policy, examinations[index]?.detections ?? [], history === void 0 ? byCommit : (path) => history.lastCommitDate(path));
	};
	const [proofs, dated, changed] = await Promise.all([
		prove(claims, silent ? {
			...input.proving,
			offline: true
		} : input.proving),
		Promise.all(lines.map(({ views }, index) => withFirstSeen(examinations[index]?.detections ?? [], views.head ?? views.tag))),
		Promise.all(lines.map(renewed))
	]);
	return lines.map(({ subject, tagDate, previous }, index) => {
		const found = examinations[index];
		return judge({
			subject,
			detections: subject.commit === null ? dated[index] ?? [] : withArchivedCommit(dated[index] ?? [], proofs, subject.commit),
			proofs,
			policy,
			now: input.now,
			toolVersion: version$1,
			firstRelease: input.firstRelease,
			policyFirstCommit: input.policyFirstCommit,
			firstRun: input.firstRun,
			unchecked: [
				...input.unchecked,
				...hidden,
				...found?.gaps ?? []
			],
			previous,
			tagDate,
			changed: changed[index] ?? /* @__PURE__ */ new Map(),
			...input.isPublic === null ? {} : { public: input.isPublic }
		});
	});
}
/** Is the thing the repository itself or an asset of its releases? A stranger gets neither while it is private, and that breaks nothing. */
function liesIn({ identifier, repository }) {
	const [scheme = "", value = ""] = identifier.toLowerCase().split(/:(.*)/s);
	const own = repository?.toLowerCase() ?? "";
	if (scheme === "github") return value === own;
	return scheme === "github-release" && (value.startsWith(`${own}@`) || !test(pattern$1 ??= /^[\w.-]+\/[\w.-]+@/, value));
}
/** Which commit an archive may hold a copy of: that of a repository known to be public. Nobody is told of a private one. */
function archivable({ isPublic }, { repository, commit }) {
	return isPublic === true && repository !== null ? commit : null;
}

export { text as _, jsonObject as a, isBroken as b, wantsBytes as c, day as d, dayOfTime as f, number$1 as g, json as h, prove as i, Unanswered as l, items as m, examine as n, unexpected as o, fields as p, readEach as r, validatorOf as s, evaluate as t, Unchanged as u, texts as v, claimOf as y };