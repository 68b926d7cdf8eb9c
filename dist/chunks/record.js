import { At as contentHash, J as stableJson, Nt as requiredStandings, Pt as timeless, jt as isLaterJudgement } from "./base.js";

// src/publish/record.ts
const recordSchemaId = "default-to-share/record@1";
/** Lines and proofs kept at most: a repository with hundreds of tags must not grow the file without end. */
const mostLines = 50;
/** An unchanged record is written again after so many days: it keeps ages honest, and a schedule alive (GitHub stops one after 60 quiet days). */
const freshDays = 28;
/** The record after a run, and whether it says anything new. */
function mergeRecord(previous, learned) {
	const shown = learned.lines.reduce((best, { report }) => best === null || supersedes(best, report, learned.order) ? report : best, null);
	if (shown === null) return null;
	const lines = new Map(Object.entries(previous?.lines ?? {}));
	for (const { report, record } of learned.lines) {
		const known = lines.get(report.subject.line);
		if (known === void 0 || !isLaterJudgement(known.judgedAt, record.judgedAt)) lines.set(report.subject.line, {
			...record,
			pullRequest: record.pullRequest ?? known?.pullRequest ?? null
		});
	}
	const kept = [...lines].sort(([, one], [, other]) => one.judgedAt < other.judgedAt ? 1 : -1).slice(0, mostLines);
	const record = {
		schema: recordSchemaId,
		report: previous === null || supersedes(previous.report, shown, learned.order) ? shown : previous.report,
		lines: Object.fromEntries(kept.sort(([one], [other]) => one < other ? -1 : 1)),
		firstRun: previous?.firstRun ?? learned.now,
		proofs: mergeProofs(previous?.proofs ?? [], learned.lines.flatMap(({ report }) => report.artifacts.flatMap((artifact) => artifact.proofs))),
		minimum: learned.minimum ?? previous?.minimum ?? null
	};
	return {
		record,
		changed: previous === null || stale(previous, learned.now) || stillness(previous) !== stillness(record)
	};
}
/** Is the new report of a newer line, or a later judgement of the same? An older one never replaces a newer one. */
function supersedes(shown, next, order) {
	if (shown.subject.line === next.subject.line) return !isLaterJudgement(shown.judgedAt, next.judgedAt);
	const [before, after] = [order.indexOf(shown.subject.line), order.indexOf(next.subject.line)];
	if (after < 0) return false;
	if (before < 0) return next.judgedAt > shown.judgedAt;
	return after < before;
}
/** Those of this run are kept before all others: what is asked about today must be known tomorrow. */
function mergeProofs(known, fresh) {
	const learned = new Map(fresh.filter((proof) => proof.state !== "unchecked").map((proof) => [proof.identifier, proof]));
	return [...new Map([...known.filter(({ identifier }) => !learned.has(identifier)).map((proof) => [proof.identifier, proof]), ...learned]).values()].slice(-200).sort((one, other) => one.identifier < other.identifier ? -1 : 1);
}
function stale(previous, now) {
	const written = [previous.report.judgedAt, ...Object.values(previous.lines).map((line) => line.judgedAt)].map(Date.parse);
	return Date.parse(now) - Math.max(...written) >= freshDays * 864e5;
}
/** Everything a record says, times apart. */
function stillness(record) {
	const lines = Object.entries(record.lines).map(([line, { hash, standings, pullRequest }]) => [
		line,
		hash,
		standings,
		pullRequest
	]);
	const proofs = record.proofs.map((proof) => [
		proof.identifier,
		proof.state,
		proof.level,
		proof.identity
	]);
	return contentHash(stableJson([
		timeless(record.report),
		lines,
		proofs,
		record.minimum
	]));
}
/** What is remembered of a line after it was judged. @param hash of everything visible, times apart */
function lineRecord(report, known) {
	const { tag, commit } = report.subject;
	return {
		tag,
		commit,
		judgedAt: report.judgedAt,
		standing: report.standing,
		colour: report.colour,
		standings: requiredStandings(report),
		...known
	};
}

export { mergeRecord as n, recordSchemaId as r, lineRecord as t };