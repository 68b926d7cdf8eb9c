import { Ft as identifierUrl, zt as unreleasedLine } from "./engine.js";
import { a as writeMarker, i as timeless, r as requiredStandings, t as contentHash } from "./marker.js";
import { B as isPlural, H as listed, I as day, J as stagePart, K as progressSentence, L as daysBetween, P as age, Q as title, R as identifierWords, U as name, V as isRed, W as plural, X as standingName, Y as standingIcons, Z as standingWords, _t as webUrl, at as link, ct as md, dt as plainText, ft as prose, gt as titleText, ht as text, it as join, lt as nothing, mt as table, nt as code, ot as list, pt as quotation, rt as folded, ut as outsideLink, z as isDone } from "./local.js";

// src/render/detail.ts
const full = {
	passed: "table",
	evidence: 3,
	waivers: "table",
	text: 240,
	rows: "table",
	notes: 20
};
/** From everything to counts and names only. */
const details = [
	full,
	{
		...full,
		passed: "names"
	},
	{
		...full,
		passed: "names",
		evidence: 0
	},
	{
		...full,
		passed: "names",
		evidence: 0,
		waivers: "names"
	},
	{
		...full,
		passed: "names",
		evidence: 0,
		waivers: "names",
		text: 80,
		notes: 5
	},
	{
		passed: "names",
		evidence: 0,
		waivers: "names",
		text: 80,
		rows: "names",
		notes: 0
	}
];
/**
* The fullest text within a size.
* @param bytes UTF-8 bytes: GitHub counts characters in comments and bytes in checks, and bytes are never fewer
*/
function fitting(render, bytes) {
	let text = "";
	for (const detail of details) {
		text = render(detail);
		if (byteLength(text) <= bytes) break;
	}
	return text;
}
const encoder = new TextEncoder();
/** Size of a text in UTF-8. */
function byteLength(text) {
	return encoder.encode(text).length;
}

// src/render/places.ts
/** `owner/name` if it can be one: only then are links built from it. */
function repositoryUrl(report, context) {
	const { repository } = report.subject;
	const server = webUrl(report.subject.serverUrl ?? context.serverUrl);
	if (server === null || repository === null || !/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(repository)) return null;
	return `${server.href.replace(/\/+$/, "")}/${repository}`;
}
function commitOf(report, place) {
	const commit = place === "head" ? report.subject.head?.commit ?? report.subject.commit : report.subject.commit;
	return commit !== null && /^[0-9a-f]{7,64}$/i.test(commit) ? commit : null;
}
function encodePath(path) {
	return path.replace(/\p{Cs}/gu, "�").split("/").map(encodeURIComponent).join("/");
}
/** Address of a file, or a line in it, at the commit that was judged. Null outside GitHub. */
function permalink(report, context, spot) {
	if (spot.path === null) return spot.place === "release" ? report.subject.release?.url ?? null : null;
	const home = repositoryUrl(report, context);
	const commit = commitOf(report, spot.place);
	if (home === null || commit === null) return null;
	const folder = spot.path.endsWith("/");
	const view = folder ? "tree" : "blob";
	const plain = spot.line !== null && /\.(?:md|markdown|mdx|rst)$/i.test(spot.path) ? "?plain=1" : "";
	return `${home}/${view}/${commit}/${encodePath(spot.path.replace(/\/+$/, ""))}${plain}${spot.line === null || folder ? "" : `#L${Math.trunc(spot.line)}`}`;
}
/** `README.md line 41` as a permalink; the release's own page for what stands in its notes. */
function spotLink(report, context, spot) {
	const label = spot.path === null ? md`release notes` : spot.line === null ? code(spot.path, 80) : md`${code(spot.path, 80)} line ${Math.trunc(spot.line)}`;
	return link(label, permalink(report, context, spot));
}
/** The file that evidence or a promise stands in, without the line. */
function sameSpot(one, other) {
	return one.path === other.path && one.line === other.line;
}
/** A branch one can commit to: the default branch, else the ref that was asked for if it can be one. */
function branchOf({ subject }) {
	if (subject.head !== null) return subject.head.branch;
	const { ref, tag } = subject;
	return ref !== null && tag === null && ref !== "HEAD" && /^[\w][\w./-]*$/.test(ref) && !/^refs\/|^[0-9a-f]{7,64}$/i.test(ref) ? ref : null;
}
/** One click to a new file on the default branch; null where that branch isn't known. */
function newFileUrl(report, context, path) {
	const home = repositoryUrl(report, context);
	const branch = branchOf(report);
	if (home === null || branch === null) return null;
	return `${home}/new/${encodePath(branch)}?filename=${encodeURIComponent(path.replace(/\p{Cs}/gu, "�"))}`;
}
const policyPath = ".github/default-to-share.yml";
/** Where a person says why something is withheld: the policy file, or the one click that begins it. */
function policyLink(label, report, context) {
	const address = context.policyUrl ?? newFileUrl(report, context, policyPath);
	return address === null ? md`${label} in ${code(report.policy.path ?? policyPath)}` : link(label, address);
}
/** Longer ones are shown cut, and a cut address leads elsewhere: they are not linked. */
const longestIdentifier = 1e3;
/** An own identifier, linked to where a person can look at it. */
function identifierLink(report, context, identifier) {
	const plain = plainText(identifier, longestIdentifier);
	const label = plainText(identifierWords(plain), 80);
	const commit = commitOf(report, "tag");
	const { repository } = report.subject;
	const own = repository === null || commit === null ? void 0 : {
		serverUrl: report.subject.serverUrl ?? context.serverUrl,
		name: repository,
		ref: commit
	};
	return outsideLink(md`${label}`, identifier.length > longestIdentifier ? null : identifierUrl(plain, own));
}
function promiseSpot(promise, evidence) {
	const place = evidence.find((item) => sameSpot(item, promise))?.place;
	return place === void 0 ? promise : {
		path: promise.path,
		line: promise.line,
		place
	};
}

// src/render/missing.ts
/** Kinds a lab may have good grounds to withhold. The rest (licence, citation, cards …) harms nobody. */
const withholdable = /* @__PURE__ */ new Set([
	"code",
	"training-code",
	"inference-code",
	"evals",
	"eval-results",
	"weights",
	"checkpoints",
	"data",
	"repro",
	"training-logs"
]);
/** Rows shown before the rest is folded: the comment is one screen. */
const visibleRows = 8;
/** Rows at all: more than the catalogue has kinds. */
const mostRows = 40;
/** What is pressing in one table, what is due later folded beneath. */
function missingSection(report, context, detail) {
	if (report.missing.length === 0) return nothing;
	const all = report.missing.slice(0, mostRows);
	const more = report.missing.length - all.length;
	if (detail.rows === "names") return md`**Missing:** ${listed(all.map((item) => `${name(item.kind)} (${standingWords(item.standing, item.due)})`))}`;
	const pressing = all.filter((item) => item.standing !== "due" || item.due === null || item.due === report.nextDue);
	const now = (pressing.length === 0 ? all : pressing).slice(0, visibleRows);
	const later = all.filter((item) => !now.includes(item));
	const names = listed(later.map((item) => name(item.kind)));
	return join([
		rows(now, report, context, detail),
		folded(md`${later.length === 0 ? "" : `Later: ${names}`}`, later.length === 0 ? nothing : rows(later, report, context, detail)),
		more > 0 ? md`and ${more} more` : nothing
	], "\n\n");
}
function rows(items, report, context, detail) {
	return table([
		"Missing",
		"What we saw",
		"What to do"
	], items.map((item) => [
		state(item),
		saw(item, report, context, detail),
		todo(item, report, context, detail)
	]));
}
function state(item) {
	const words = standingWords(item.standing, item.due, item.overdueDays);
	const since = item.standing === "overdue" && item.due !== null ? md`<br>since ${day(item.due)}` : nothing;
	return md`${standingIcons[item.standing]} **${title(item.kind)}**<br>${words}${since}`;
}
/** What we saw, its place linked where the sentence names it; then the promise in its own words; then further places. */
function saw(item, report, context, detail) {
	const { promise, evidence } = item;
	const promised = promise === null ? [] : [promiseSpot(promise, evidence)];
	const sentence = capital(plainText(item.saw, detail.text));
	const named = [...promised, ...evidence].find((spot) => sentence.includes(spotWords(spot)));
	const links = evidence.filter((spot) => (named === void 0 || !sameSpot(spot, named)) && (promise === null || !sameSpot(spot, promise))).slice(0, detail.evidence).map((spot) => spotLink(report, context, spot));
	const told = named === void 0 ? prose(sentence, detail.text) : linked(sentence, spotWords(named), spotLink(report, context, named));
	return join([
		told,
		quoted(item, named !== void 0 && sameSpot(named, promise ?? emptySpot), report, context, detail),
		join(links, " · ")
	], "<br>");
}
/** A sentence begins with a capital, unless it begins with a name. */
function capital(sentence) {
	return /^[a-z]+ /.test(sentence) ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence;
}
const emptySpot = {
	path: null,
	line: null
};
/** As a sentence of the judge names a place. */
function spotWords({ path, line }) {
	if (path === null) return "the release";
	return line === null ? `\`${path}\`` : `\`${path}\` line ${line}`;
}
function linked(sentence, words, place) {
	const at = sentence.indexOf(words);
	return join([prose(sentence.slice(0, at)), join([place, prose(sentence.slice(at + words.length))], glue(sentence.slice(at + words.length)))], " ");
}
/** A comma or colon stands close to the word before it. */
function glue(rest) {
	return rest.startsWith(" ") ? " " : "";
}
/** The promise in its own words and how old it is. @param placed the sentence before it has said where it stands */
function quoted({ promise, evidence }, placed, report, context, detail) {
	if (promise === null) return nothing;
	const words = quotation(promise.text, Math.min(detail.text, 140));
	const when = promise.ageDays === null ? nothing : md`${age(promise.ageDays)} ago`;
	if (placed) return join([words, when], " · ");
	const where = promise.path === null ? md`the release notes` : spotLink(report, context, promiseSpot(promise, evidence));
	const due = promise.due === null ? nothing : md`, for ${day(promise.due)}`;
	return md`${join([
		md`Promised`,
		when,
		md`in`,
		where
	], " ")}${due}: ${words}`;
}
function todo(item, report, context, detail) {
	const words = prose(item.todo, detail.text);
	const newFile = item.newFile === null ? nothing : link(md`Create ${code(item.newFile, 60)}`, newFileUrl(report, context, item.newFile));
	const reason = withholdable.has(item.kind) && (item.standing === "due" || item.standing === "overdue") ? md`or ${policyLink(md`say why ${isPlural(item.kind) ? "they are" : "it is"} withheld`, report, context)}` : nothing;
	return join([
		words,
		newFile,
		reason
	], "<br>");
}

// src/render/changes.ts
/** Kinds whose artifact, promises or standing differ, in the order of the catalogue. Moved lines and other evidence are no change. */
function reportChanges(base, head) {
	const before = new Map(base.artifacts.map((artifact) => [artifact.kind, artifact]));
	return head.artifacts.flatMap((after) => {
		const from = before.get(after.kind);
		const change = from === void 0 ? null : compare(from, after);
		return change === null ? [] : [change];
	});
}
/** What another policy would make of the same files: kinds whose standing, or whose day while it is missing, would be another. */
function verdictChanges(inForce, proposed) {
	const dueOf = (report, kind) => report.missing.find((item) => item.kind === kind)?.due ?? null;
	const after = new Map(proposed.artifacts.map(({ kind, standing }) => [kind, standing]));
	return inForce.artifacts.flatMap(({ kind, standing: from }) => {
		const to = after.get(kind) ?? from;
		const due = {
			from: dueOf(inForce, kind),
			to: dueOf(proposed, kind)
		};
		return from === to && due.from === due.to ? [] : [{
			kind,
			standing: {
				from,
				to
			},
			due
		}];
	});
}
function compare(from, to) {
	const promises = (artifact) => artifact.promises.map((promise) => promise.text);
	const change = {
		kind: to.kind,
		status: from.status === to.status ? null : {
			from: from.status,
			to: to.status
		},
		standing: from.standing === to.standing ? null : {
			from: from.standing,
			to: to.standing
		},
		added: without(to.identifiers, from.identifiers),
		removed: without(from.identifiers, to.identifiers),
		promised: without(promises(to), promises(from)),
		unpromised: without(promises(from), promises(to))
	};
	const lists = [
		change.added,
		change.removed,
		change.promised,
		change.unpromised
	];
	return change.status === null && change.standing === null && lists.every((list) => list.length === 0) ? null : change;
}
function without(all, known) {
	const seen = new Set(known);
	return all.filter((item) => !seen.has(item));
}

// src/render/notes.ts
/** A list cut at a length that says how much it leaves out. */
function cut(items, limit, show) {
	const shown = items.slice(0, limit).map(show);
	return items.length <= limit ? shown : [...shown, md`and ${items.length - limit} more`];
}
function contradictionsSection(report, context, detail) {
	if (report.contradictions.length === 0) return nothing;
	if (detail.notes === 0) return md`**Does not add up:** ${plural(report.contradictions.length, "finding")}`;
	const show = (finding) => {
		const spots = finding.evidence.slice(0, detail.evidence).map((spot) => spotLink(report, context, spot));
		return join([md`${title(finding.kind)}: ${prose(finding.text, detail.text)}`, join(spots, ", ")], " · ");
	};
	return md`**Does not add up**\n\n${list(cut(report.contradictions, Math.min(5, detail.notes), show))}`;
}
/** What was not checked, what is only assumed, and what the policy has to tell. */
function notesSection(report, detail) {
	const said = [...report.policy.notes, ...report.unchecked];
	if (said.length === 0) return nothing;
	if (detail.notes === 0) return md`${plural(said.length, "note")}: see the run`;
	return folded(md`Notes (${said.length})`, list(cut(said, detail.notes, (note) => prose(note, detail.text))));
}
/** On a pull request: what it changes of what is shared, and what its own policy would say. */
function pullRequestSection(report, context) {
	const { base, wouldChange } = context;
	const changes = base === void 0 ? [] : reportChanges(base, report);
	const none = wouldChange === void 0 ? md`This pull request changes nothing of what is shared.` : nothing;
	const changed = base === void 0 ? nothing : changes.length === 0 ? none : list(changes.map(changeLine));
	const would = wouldChange === void 0 ? [] : verdictChanges(report, wouldChange);
	const edit = wouldChange === void 0 ? nothing : md`**This pull request edits the policy.** It is judged by the policy of its base; once merged, ${would.length === 0 ? "no verdict and no date would change." : "this would change:"}`;
	return join([
		changed,
		edit,
		list(would.map(({ kind, standing, due }) => md`${title(kind)}: ${verdictWords(standing.from, due.from)} → ${verdictWords(standing.to, due.to)}`))
	], "\n\n");
}
/** `overdue since 6 Jan 2026`, `due 9 Feb 2027`; the name alone for the rest. */
function verdictWords(standing, due) {
	if (due === null || standing !== "due" && standing !== "overdue") return standingName(standing);
	return `${standingName(standing)}${standing === "overdue" ? " since" : ""} ${day(due)}`;
}
const statusWords = {
	published: "published",
	gated: "gated",
	promised: "promised",
	missing: "missing",
	"not-applicable": "not applicable"
};
function changeLine(change) {
	const { status, standing } = change;
	const words = [
		status === null ? nothing : md`${statusWords[status.from]} → **${statusWords[status.to]}**`,
		standing === null ? nothing : md`${standingName(standing.from)} → ${standingIcons[standing.to]} ${standingName(standing.to)}`,
		...["added", "removed"].map((side) => change[side].length === 0 ? nothing : md`${side} ${join(change[side].slice(0, 3).map((id) => code(id, 80)), ", ")}`),
		...change.promised.slice(0, 2).map((promise) => md`new promise: ${quotation(promise, 120)}`),
		...change.unpromised.slice(0, 2).map((promise) => md`promise gone: ${quotation(promise, 120)}`)
	];
	return md`**${title(change.kind)}**: ${join(words, "; ")}`;
}
/** Policy, clock, commits, date, run and what this is: one small line. */
function footer(report, context) {
	const { policy, clock, subject } = report;
	const file = policy.path === null ? md`built-in default` : link(code(policy.path), context.policyUrl);
	const presets = policy.presets.length === 0 ? nothing : md` (preset ${join(policy.presets.slice(0, 5).map((preset) => code(preset, 60)), ", ")})`;
	const organisation = policy.organisation === null ? nothing : md` with ${code(policy.organisation, 120)}`;
	return md`<sub>${join([
		md`Policy: ${file}${presets}${organisation}`,
		clock.start === null ? nothing : md`clock from ${day(clock.start)} (${clock.basis})`,
		commits(subject, repositoryUrl(report, context)),
		md`checked ${day(report.judgedAt)}`,
		link(context.runUrl === null ? nothing : md`run`, context.runUrl),
		link(context.issueUrl === null ? nothing : md`tracking issue`, context.issueUrl),
		link(context.pullRequestUrl === null ? nothing : md`release pull request`, context.pullRequestUrl),
		link(md`what is this?`, context.docsUrl)
	], " · ")}</sub>`;
}
function commits(subject, home) {
	const commitLink = (commit) => link(code(commit.slice(0, 7)), home === null ? null : `${home}/tree/${encodeURIComponent(commit)}`);
	const at = subject.commit === null ? nothing : commitLink(subject.commit);
	const head = subject.head === null || subject.head.commit === subject.commit ? nothing : md`${code(subject.head.branch, 60)} ${commitLink(subject.head.commit)}`;
	const both = join([at, head], " and ");
	return both.markdown === "" ? nothing : md`judged at ${both}`;
}

// src/render/shared.ts
/** Out for everyone, required or not. */
function isShared(artifact) {
	return (artifact.status === "published" || artifact.status === "gated") && (isDone(artifact.standing) || artifact.standing === "not-required");
}
function sharedSection(report, context, detail) {
	const shared = report.artifacts.filter(isShared);
	if (shared.length === 0) return nothing;
	const names = listed(shared.map((artifact) => name(artifact.kind)));
	if (detail.passed === "names") return md`**Shared:** ${names}`;
	const unproven = new Set(report.stages.flatMap((stage) => stage.requires.filter((item) => item.unproven).map((item) => item.kind)));
	const rows = shared.map((artifact) => [
		md`${title(artifact.kind)}`,
		where(artifact, report, context, detail),
		proofCell(artifact, unproven.has(artifact.kind), report, detail)
	]);
	return folded(md`Shared (${shared.length}): ${names}`, table([
		"Artifact",
		"Where",
		"Proof"
	], rows));
}
function where(artifact, report, context, detail) {
	const named = report.anonymous || artifact.kind === "license" ? [] : artifact.identifiers.filter((identifier) => !identifier.startsWith("file:"));
	const identifiers = artifact.kind === "license" ? artifact.identifiers.slice(0, 3).map((spdx) => md`${spdx}`) : named.slice(0, 3).map((identifier) => identifierLink(report, context, identifier));
	const more = Math.max(named.length, artifact.kind === "license" ? artifact.identifiers.length : 0) - 3;
	const spots = artifact.evidence.filter((item) => item.stub !== true).slice(0, Math.min(2, detail.evidence)).map((item) => spotLink(report, context, item));
	return join([
		...identifiers,
		...more > 0 ? [md`${more} more`] : [],
		...spots
	], " · ");
}
const placeWords = {
	tag: "in the tagged commit",
	head: "on the default branch",
	release: "in the release"
};
function proofCell(artifact, unproven, { subject }, detail) {
	const { proof } = artifact;
	const filled = artifact.completeness === void 0 ? nothing : md`${Math.round(artifact.completeness * 100)}% of the sections filled in`;
	const gate = artifact.status === "gated" ? md`behind a gate` : artifact.partlyGated === true ? md`part of it behind a gate` : nothing;
	const word = join([unproven ? md`on the repository’s word` : nothing, gate], ", ");
	if (proof === null || proof.state === "unchecked") {
		const place = artifact.evidence.find((item) => item.stub !== true)?.place;
		const here = place === void 0 || place === "head" && subject.head === null ? "in this commit" : placeWords[place];
		return join([
			md`${proof === null ? here : "linked, not checked in this run"}`,
			lastProof(proof),
			filled,
			word
		], ", ");
	}
	return join([
		proofWords(proof, detail),
		lastProof(proof.state === "verified" || proof.state === "archived" ? null : proof),
		filled,
		word
	], ", ");
}
const proofStateWords = {
	verified: "verified",
	archived: "archived copy verified",
	broken: "broken",
	gated: "gated",
	unverifiable: "could not be checked",
	unchecked: "not checked"
};
function proofWords(proof, detail) {
	const state = join([md`${proofStateWords[proof.state]}`, md`${proof.at === null ? "" : day(proof.at)}`], " ");
	const findings = join(proof.findings.slice(0, 3).map((finding) => prose(finding, detail.text)), ", ");
	return join([md`${state}: ${prose(proof.reason, detail.text)}`, findings], ", ");
}
function lastProof(proof) {
	return proof?.lastVerified === void 0 ? nothing : md`last proven on ${day(proof.lastVerified)}`;
}
/** What is out in part, and promised for the rest. */
function alsoPromisedSection(report, context, detail) {
	const open = report.artifacts.filter((artifact) => artifact.alsoPromised && artifact.promises.length > 0 && !report.missing.some((item) => item.kind === artifact.kind));
	if (open.length === 0 || detail.notes === 0) return nothing;
	const lines = open.flatMap((artifact) => artifact.promises.slice(0, 3).map((promise) => {
		const days = promise.firstSeen === void 0 ? null : daysBetween(promise.firstSeen, report.judgedAt);
		const since = days === null ? nothing : md` ${age(days)} ago`;
		return md`${title(artifact.kind)}, promised${since} in ${spotLink(report, context, promiseSpot(promise, artifact.evidence))}: ${quotation(promise.text, Math.min(detail.text, 140))}`;
	}));
	return folded(md`Shared in part, more promised: ${listed(open.map((artifact) => name(artifact.kind)))}`, list(lines.slice(0, detail.notes)));
}
function isWaived(requirement) {
	return requirement.waiver !== void 0;
}
/** Waivers in force: artifact, reason, who approved it, until when, and what is shared instead. */
function waiversSection(report, detail) {
	const waived = new Map(report.stages.flatMap((stage) => stage.requires.filter(isWaived).map((requirement) => [requirement.kind, requirement])));
	if (waived.size === 0) return nothing;
	const names = listed([...waived.keys()].map(name));
	if (detail.waivers === "names") return md`**Withheld with a reason:** ${names}`;
	const rows = [...waived.values()].map(({ kind, waiver }) => [
		md`${title(kind)}`,
		join([md`${waiver.reason}`, text(waiver.text ?? "", detail.text)], ": "),
		waiver.approvedBy === null ? md`nobody named` : md`${waiver.approvedBy} (${waiver.approval})`,
		md`${day(waiver.until)}${waiver.renewals > 0 ? `, renewed ${plural(waiver.renewals, "time")}` : ""}`,
		waiver.instead.length === 0 ? md`nothing` : join(waiver.instead.map((item) => md`${item.met ? "✅" : "🕒"} ${name(item.kind)}`), ", ")
	]);
	return folded(md`Withheld with a reason: ${names}`, table([
		"Artifact",
		"Reason",
		"Approved by",
		"Until",
		"Shared instead"
	], rows));
}

// src/render/comment.ts
/** GitHub refuses comments over 65,536 characters; this leaves room for the marker and for what GitHub adds. */
const commentBytes = 6e4;
/** The whole comment, marker included. */
function renderComment(report, context, purpose = "release") {
	return renderMarked(report, context, purpose).body;
}
/** The comment with its marker at hand: its hash is that of everything visible, times apart. */
function renderMarked(report, context, purpose) {
	const visible = visibleBody(report, context);
	const still = timeless(report);
	const marker = {
		for: purpose,
		line: report.subject.line,
		hash: contentHash(visibleBody(still, timelessContext(context))),
		judgedAt: report.judgedAt,
		standings: requiredStandings(report)
	};
	const body = `${visible}\n${writeMarker(marker)}\n`;
	return {
		body,
		marker,
		bytes: byteLength(body)
	};
}
/** The run, and the commit in the policy's permalink, differ from run to run and say nothing new. */
function timelessContext(context) {
	const { base, wouldChange, ...rest } = context;
	return {
		...rest,
		runUrl: null,
		policyUrl: context.policyUrl?.replace(/\/[0-9a-f]{40}\//, "/commit/") ?? null,
		...base === void 0 ? {} : { base: timeless(base) },
		...wouldChange === void 0 ? {} : { wouldChange: timeless(wouldChange) }
	};
}
/** The comment without its marker. */
function visibleBody(report, context, bytes = commentBytes) {
	return fitting((detail) => compose(report, context, detail).markdown, bytes);
}
function compose(report, context, detail) {
	return join([
		md`### ${heading(report, context)}`,
		pullRequestSection(report, context),
		strip(report),
		missingSection(report, context, detail),
		contradictionsSection(report, context, detail),
		sharedSection(report, context, detail),
		alsoPromisedSection(report, context, detail),
		waiversSection(report, detail),
		notesSection(report, detail),
		footer(report, context)
	], "\n\n");
}
function heading(report, context) {
	if (context.base !== void 0 || context.wouldChange !== void 0) return md`Default to share: what this pull request changes`;
	return md`Default to share: ${verdict(report)}`;
}
/** `2 of 4 stages of v1.0 are shared`. */
function verdict(report) {
	const said = progressSentence(report);
	const released = report.subject.line !== unreleasedLine;
	if (said === null) return released ? md`nothing is required of ${code(report.subject.line, 80)}` : md`nothing is required yet`;
	const subject = released ? md`${said.subject} of ${code(report.subject.line, 80)}` : md`${said.subject}`;
	return md`${subject} ${said.verb}${released ? nothing : md` (no release yet)`}`;
}
/** Stages shown side by side; a policy may have any number. */
const visibleStages = 12;
/** The stages in their order, each with its state: the release at a glance. */
function strip(report) {
	const asked = report.stages.filter((stage) => stage.standing !== "not-required");
	const parts = asked.slice(0, visibleStages).map((stage) => {
		const words = stage.standing === "met" ? "" : standingWords(stage.standing, stage.due, stage.overdueDays);
		const part = stagePart(stage);
		return join([
			md`${standingIcons[stage.standing]} **${stage.title}**`,
			md`${words}`,
			part === null ? nothing : md`(${part})`
		], " ");
	});
	const more = asked.length > visibleStages ? [md`${asked.length - visibleStages} more`] : [];
	return join([...parts, ...more], " → ");
}
/** Title of a line's tracking issue: it stays the same from opening to closing. */
function issueTitle(report) {
	const { line } = report.subject;
	return line === "unreleased" ? "Default to share: what is still to be shared" : `Default to share: what ${titleText(line, 80)} still has to share`;
}
/**
* The one new comment on a tracking issue when something becomes overdue or breaks: an edited text notifies nobody.
* @param kinds those that became overdue or broken since the last word on it
*/
function renderTransition(report, kinds) {
	const items = report.missing.filter((item) => kinds.includes(item.kind) && isRed(item.standing));
	const lines = items.map((item) => {
		const since = item.standing === "overdue" && item.due !== null ? `, due since ${day(item.due)}` : "";
		return md`${standingIcons[item.standing]} **${title(item.kind)}** ${isPlural(item.kind) ? "are" : "is"} ${item.standing}${since}. ${prose(item.todo, 240)}.`;
	});
	const visible = lines.length === 0 ? md`${listed(kinds.map(name))} need attention.` : join(lines, "\n\n");
	const marker = {
		for: "transition",
		line: report.subject.line,
		hash: contentHash(`${report.subject.line} ${items.map((item) => `${item.kind}:${item.standing}`).join(" ")}`),
		judgedAt: report.judgedAt,
		standings: Object.fromEntries(items.map((item) => [item.kind, item.standing]))
	};
	const body = `${join([visible, md`<sub>The whole list is at the top of this issue.</sub>`], "\n\n").markdown}\n${writeMarker(marker)}\n`;
	return {
		body,
		marker,
		bytes: byteLength(body)
	};
}

export { renderTransition as a, byteLength as c, renderMarked as i, issueTitle as n, visibleBody as o, renderComment as r, reportChanges as s, commentBytes as t };