import { $ as footer, $t as nothing, At as contentHash, Ct as standingWords, Ft as writeMarker, Nt as requiredStandings, Pt as timeless, Q as contradictionsSection, Qt as md, Rt as unreleasedLine, St as standingIcons, X as sharedSection, Y as alsoPromisedSection, Yt as join, Z as waiversSection, at as fitting, ct as day, dt as isPlural, et as notesSection, ft as isRed, it as byteLength, mt as name, pt as listed, qt as code, rn as titleText, rt as missingSection, tn as prose, tt as pullRequestSection, wt as title, xt as stagePart, yt as progressSentence } from "./base.js";

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

export { renderTransition as a, renderMarked as i, issueTitle as n, visibleBody as o, renderComment as r, commentBytes as t };