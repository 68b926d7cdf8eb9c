import { t as evaluate } from "./engine.js";
import { n as openCommit } from "./lines.js";
import { i as isSameBlob } from "./github.js";
import { on as isUserError } from "./base.js";
import { r as newestLine, t as commonInput } from "./judge-lines.js";
import { t as sidesOf } from "./sides.js";

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
			wouldChange
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

export { judgePullRequest };