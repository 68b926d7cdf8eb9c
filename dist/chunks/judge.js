import { t as evaluate } from "./engine.js";
import { a as openCommit, i as firstReleaseDate, l as readTogether, n as lastCommitDate, o as openLines, r as queryPullRequests, s as isSameBlob, t as firstCommitDate } from "./github.js";
import { a as withProbeEnvironment, c as releaseLines, fn as isUserError, g as adoptionNeedsHistory, s as lineOfTag } from "./base.js";
import { a as linesWithOpenIssue, n as sidesOf } from "./publish.js";
import { r as version } from "./version2.js";

// src/action/choose-lines.ts
/** Lines judged in one run at most: the newest, and those with an open tracking issue (DESIGN §6). */
const mostLines = 5;
/** The newest line and every line with an open tracking issue. */
function linesToRejudge(facts, releases, withIssue) {
	const all = releaseLines(facts.tags, releases);
	return {
		chosen: all.filter(({ line }, index) => index === 0 || withIssue.includes(line)).slice(0, 5),
		all
	};
}
/**
* The line of one tag, judged at its newest tag.
* @returns null when the policy does not count the tag
*/
function lineToJudge(facts, releases, tag) {
	const wanted = lineOfTag(tag, releases);
	if (wanted === null) return null;
	const { target } = facts;
	const tags = facts.tags.some(({ name }) => name === tag) || target?.tag !== tag ? facts.tags : [...facts.tags, {
		name: tag,
		commit: target.commit,
		date: target.date
	}];
	const all = releaseLines(tags, releases);
	const chosen = all.filter(({ line }) => line === wanted);
	return chosen.length === 0 ? null : {
		chosen,
		all
	};
}

// src/action/judge-lines.ts
/** Chooses the lines an event asks for, and judges them. */
async function judgeLines(context, trigger) {
	const { facts, policy } = context.gathered;
	const branch = facts.defaultBranch;
	if (branch === null) return { why: "The repository is empty: there is nothing to judge yet." };
	if (trigger.kind === "branch" && trigger.branch !== branch.name) return { why: `A push to ${trigger.branch} asks for nothing here: only the default branch (${branch.name}) and tags are judged.` };
	const tag = tagWanted(context, trigger);
	if (tag === null && trigger.kind === "ref") return judgeCommit(context, trigger.ref);
	if (tag === null) return judgeChosen(context, linesToRejudge(facts, policy.releases, linesWithOpenIssue(facts)), "re-judge");
	if (facts.target === null) return { why: `The tag ${tag} does not exist (any more), or is no tag of a commit.` };
	const chosen = lineToJudge(facts, policy.releases, tag);
	if (chosen !== null) return judgeChosen(context, chosen, "release");
	return { why: `The policy does not count the tag ${tag} as a release (\`releases\`: prereleases are off by default).` };
}
function tagWanted({ gathered: { facts } }, trigger) {
	if (trigger.kind === "tag") return trigger.tag;
	if (trigger.kind !== "ref") return null;
	return facts.target?.tag ?? facts.tags.find(({ commit }) => commit === facts.target?.commit)?.name ?? null;
}
const usual = {
	pullRequest: null,
	unpublished: null,
	warnings: []
};
async function judgeChosen(context, { chosen, all }, event) {
	const { github, gathered, runner } = context;
	const { facts, previous } = gathered;
	const [lines, common, known] = await Promise.all([
		openLines({
			github,
			facts,
			serverUrl: runner.serverUrl,
			lines: chosen,
			previous: (line) => previous?.report.subject.line === line ? previous.report : null
		}),
		commonInput(context),
		withPullRequest(context, chosen[0] ?? null)
	]);
	return {
		...usual,
		facts: known,
		event,
		reports: await evaluate({
			...common,
			lines
		}),
		order: all.map(({ line }) => line)
	};
}
/** An event without a tag, or with an older tag of its line, knows no pull request yet: it is asked for beside the trees. */
async function withPullRequest({ github, runner, gathered: { facts } }, line) {
	if (line === null || line.tag === null || line.commit === null || line.date === null || facts.target?.commit === line.commit) return facts;
	const pullRequests = (await queryPullRequests(github, {
		owner: runner.owner,
		name: runner.repository
	}, [line.commit])).get(line.commit) ?? [];
	return {
		...facts,
		target: {
			ref: line.tag,
			tag: line.tag,
			commit: line.commit,
			date: line.date,
			pullRequests
		}
	};
}
/** A commit without a tag is judged alone; it is told in the summary and outputs, and nothing is published for it. */
async function judgeCommit(context, ref) {
	const { github, gathered, runner } = context;
	const { facts, policy } = gathered;
	if (facts.target === null) return { why: `There is no tag, branch or commit called ${ref}.` };
	const { commit, date } = facts.target;
	if (commit === facts.defaultBranch?.commit) return judgeChosen(context, linesToRejudge(facts, policy.releases, linesWithOpenIssue(facts)), "re-judge");
	const line = await openCommit({
		github,
		facts,
		serverUrl: runner.serverUrl
	}, {
		commit,
		ref,
		date,
		line: "unreleased",
		tag: null
	});
	const reports = await evaluate({
		...await commonInput(context),
		lines: [line]
	});
	return {
		...usual,
		facts,
		event: "re-judge",
		reports,
		order: [],
		unpublished: "a commit without a release tag is told here alone"
	};
}
/** What every judgement of a run shares. */
async function commonInput(context) {
	const { runner, gathered, now } = context;
	const { facts, policy, previous } = gathered;
	return {
		policy,
		now,
		firstRelease: firstReleaseDate(facts, policy.releases),
		policyFirstCommit: await policyFirstCommit(context),
		firstRun: previous?.firstRun ?? null,
		unchecked: facts.gaps,
		isPublic: !facts.isPrivate,
		proving: await withProbeEnvironment({
			now: () => new Date(now),
			previous: previous?.proofs ?? [],
			toolVersion: version,
			serverUrl: runner.serverUrl,
			...policy.contact === null ? {} : { contact: policy.contact }
		}, runner.environment),
		readTogether,
		lastCommitDate: (commit, path) => lastCommitDate(context.github, {
			owner: runner.owner,
			name: runner.repository
		}, commit, path)
	};
}
/** Asked only where the policy has a file that names no date of its own, or one that an organisation's minimum holds. */
async function policyFirstCommit({ github, runner, gathered: { facts, policy, policyFile } }) {
	if (policyFile === null || !adoptionNeedsHistory(policy) || facts.defaultBranch === null) return null;
	return firstCommitDate(github, {
		owner: runner.owner,
		name: runner.repository
	}, facts.defaultBranch.commit, policyFile.path);
}
/** The line a pull request is compared in. */
function newestLine({ facts, policy }) {
	const newest = linesToRejudge(facts, policy.releases, []).chosen[0];
	return {
		line: newest?.line ?? "unreleased",
		tag: newest?.tag ?? null
	};
}

// src/action/judge-pull-request.ts
/** Compares the head of a pull request with its base under the base branch's policy: a pull request can't pardon itself (DESIGN §6). */
async function judgePullRequest(context) {
	const { github, gathered, runner } = context;
	const { facts } = gathered;
	const pullRequest = facts.target?.pullRequests[0];
	if (pullRequest === void 0) return { why: github.isAuthenticated ? "The pull request does not exist (any more)." : "A pull request can’t be compared without a token." };
	const { line, tag } = newestLine(gathered);
	const open = (commit, ref) => openCommit({
		github,
		facts,
		serverUrl: runner.serverUrl
	}, {
		commit,
		ref,
		date: null,
		line,
		tag
	});
	const sides = sidesOf(pullRequest);
	const [atBase, atHead, common] = await Promise.all([
		open(sides.base, pullRequest.base.branch),
		open(sides.head, `pull/${pullRequest.number}`),
		commonInput(context)
	]);
	const [[base, head], edited] = await Promise.all([evaluate({
		...common,
		lines: [atBase, atHead]
	}), editedPolicy(atBase.views.head, atHead.views.head, gathered)]);
	if (base === void 0 || head === void 0) throw new Error("the engine returned no report");
	const { wouldChange, trouble } = edited === null ? unedited : await underItsOwnPolicy(context, edited.file, {
		...common,
		lines: [atHead]
	}, head);
	return {
		facts,
		event: "pull_request",
		reports: [head],
		order: [],
		pullRequest: {
			facts: pullRequest,
			base,
			wouldChange,
			policyTrouble: trouble
		},
		unpublished: null,
		warnings: trouble === null ? [] : [`Merged as it is, this pull request would stop every run. ${trouble}`]
	};
}
const unedited = {
	wouldChange: null,
	trouble: null
};
async function underItsOwnPolicy({ gathered }, file, input, head) {
	try {
		const policy = await gathered.policyOf(file);
		const proofs = [...input.proving.previous, ...head.artifacts.flatMap((artifact) => artifact.proofs)];
		const [wouldChange = null] = await evaluate({
			...input,
			policy,
			proving: {
				...input.proving,
				offline: true,
				previous: proofs
			}
		});
		return {
			wouldChange,
			trouble: null
		};
	} catch (error) {
		if (isUserError(error)) return {
			wouldChange: null,
			trouble: error.message
		};
		throw error;
	}
}
/** The head's policy file where it is not the base's; `file: null` where the pull request takes it away. */
async function editedPolicy(base, head, { policyFile: inForce, policyPaths: paths }) {
	if (head === null) return null;
	const there = new Set(head.files.map(({ path }) => path));
	const path = paths.find((candidate) => there.has(candidate));
	if (path === void 0) return inForce === null ? null : { file: null };
	if (base !== null && isSameBlob(base, head, path)) return null;
	const content = (await head.read([path])).get(path);
	if (content?.kind !== "text" || path === inForce?.path && content.text === inForce.text) return null;
	return { file: {
		path,
		text: content.text
	} };
}

// src/action/judge.ts
/** Judges what the event asks for. With this the engine is loaded. */
function judge(context, trigger) {
	return trigger.kind === "pull-request" ? judgePullRequest(context) : judgeLines(context, trigger);
}

export { judge };