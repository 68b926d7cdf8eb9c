import { Mt as readMarker } from "./base.js";

// src/publish/own.ts
/** The oldest of ours with a purpose and line (null: any): where two exist, the lowest id survives. */
function ownMarked(all, purpose, line) {
	return all.flatMap((facts) => {
		const marker = readMarker(facts.body);
		return marker?.for === purpose && (line === null || marker.line === line) ? [{
			facts,
			marker
		}] : [];
	}).reduce((first, next) => first === null || next.facts.id < first.facts.id ? next : first, null);
}
/** Why nothing new is written in a conversation that GitHub did not show in full. */
const unseenComments = "its comments could not be read, and ours may be among them";
function ownIssue(facts, line) {
	return ownMarked(facts.issues, "issue", line);
}
/** Lines with an open tracking issue: those that a push to the default branch re-judges, newest issue first. */
function linesWithOpenIssue(facts) {
	const lines = facts.issues.filter((issue) => issue.isOpen).toSorted((one, other) => other.number - one.number).flatMap((issue) => {
		const marker = readMarker(issue.body);
		return marker?.for === "issue" ? [marker.line] : [];
	});
	return [...new Set(lines)];
}
/**
* The pull request of a release: at most one, of this repository, merged, whose merge commit (or head) is the tagged commit (DESIGN §6).
* A merge commit says more than a head, which a later pull request may share.
*/
function releasePullRequest(facts, report) {
	const { target } = facts;
	const { commit } = report.subject;
	if (target === null || commit === null || target.commit !== commit) return null;
	const candidates = target.pullRequests.filter((pull) => pull.isMerged && !pull.isFork && (pull.headRepository === null || pull.headRepository === facts.name));
	const merged = candidates.filter((pull) => pull.mergeCommit === commit);
	const [only, ...others] = merged.length > 0 ? merged : candidates.filter((pull) => pull.head === commit);
	return only === void 0 || others.length > 0 ? null : only;
}

export { unseenComments as a, releasePullRequest as i, ownIssue as n, ownMarked as r, linesWithOpenIssue as t };