import { a as openCommit, d as organisationReader, f as confirmOnGitHub, i as firstReleaseDate, l as readTogether, n as lastCommitDate, o as openLines, t as firstCommitDate, u as queryFacts } from "./github.js";
import { t as evaluate } from "./engine.js";
import { P as policyInForce, c as releaseLines, dn as UserError, g as adoptionNeedsHistory, s as lineOfTag } from "./base.js";
import { t as githubFromEnvironment } from "./github3.js";

// src/cli/check-remote.ts
/** `check OWNER/NAME[@REF]`: the same through GitHub's API, with GITHUB_TOKEN or anonymously. */
async function checkRemote(check) {
	const [owner = "", repository = ""] = check.name.split("/");
	const serverUrl = process.env.GITHUB_SERVER_URL ?? "https://github.com";
	const github = githubFromEnvironment();
	const facts = await queryFacts(github, {
		owner,
		name: repository,
		badgeBranch: null,
		...check.ref === null ? {} : { target: { ref: check.ref } }
	});
	if (facts === null) throw new UserError(`${check.name} does not exist, or the token does not see it.`, "Set GITHUB_TOKEN to a token that may read it.");
	if (facts.defaultBranch === null) throw new UserError(`${check.name} is empty.`);
	const file = check.policyFile ?? facts.policyFile;
	const { policy } = await policyInForce({
		file,
		owner,
		inputs: check.inputs,
		now: check.now,
		readOther: organisationReader(github),
		...check.policyFile !== null || facts.policyFile === null ? {} : { confirmApproval: confirmOnGitHub(github, facts.name, facts.policyFile.commit) }
	});
	const line = await lineOf(github, facts, policy, check.ref, serverUrl);
	const asksHistory = check.policyFile === null && facts.policyFile !== null && adoptionNeedsHistory(policy);
	const [report] = await evaluate({
		lines: [line],
		policy,
		now: check.now,
		firstRelease: firstReleaseDate(facts, policy.releases),
		policyFirstCommit: asksHistory ? await firstCommitDate(github, {
			owner,
			name: repository
		}, facts.defaultBranch.commit, file?.path ?? "") : null,
		firstRun: null,
		unchecked: facts.gaps,
		isPublic: !facts.isPrivate,
		proving: {
			...check.probing,
			serverUrl
		},
		readTogether,
		lastCommitDate: (commit, path) => lastCommitDate(github, {
			owner,
			name: repository
		}, commit, path)
	});
	if (report === void 0) throw new Error("the engine returned no report");
	return {
		report,
		failOn: policy.report.failOn
	};
}
async function lineOf(github, facts, policy, ref, serverUrl) {
	if (ref === null) {
		const newest = releaseLines(facts.tags, policy.releases).slice(0, 1);
		const [line] = await openLines({
			github,
			facts,
			serverUrl,
			lines: newest,
			previous: () => null
		});
		if (line === void 0) throw new Error("there is always one release line");
		return line;
	}
	const { target } = facts;
	if (target === null) throw new UserError(`${facts.name} has no tag, branch or commit called '${ref}'.`);
	const line = target.tag === null ? null : lineOfTag(target.tag, policy.releases);
	return openCommit({
		github,
		facts,
		serverUrl
	}, {
		commit: target.commit,
		ref,
		date: target.date,
		line: line ?? "unreleased",
		tag: line === null ? null : target.tag
	});
}

export { checkRemote };