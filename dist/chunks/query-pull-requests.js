import { t as GitHubError } from "./errors.js";
import { n as policyPaths, r as trackingLabel, t as markerPrefix } from "./facts.js";
import { a as openLimit, c as readLimit, i as contentFromText, o as unreadable, r as contentFromBytes, s as unreadableMode } from "./disk.js";
import { t as lineOfTag } from "./releases.js";

// src/read/github/answers.ts
/** The entries of a page, without those that rights took away. */
function nodesOf(page) {
	return (page?.nodes ?? []).filter((node) => node !== null);
}

// src/read/github/facts-query.ts
/** Comments of one conversation in a first query; more come page by page. */
const commentPage = 100;
/** Tracking issues a page: one a release line, so one page is the usual case. */
const issuePage = 50;
const commentFields = `
fragment CommentFields on IssueComment { fullDatabaseId id url body createdAt viewerDidAuthor author { __typename login } }`;
const issueFields = `
fragment IssueFields on Issue {
  fullDatabaseId id url number title body state locked createdAt viewerDidAuthor author { __typename login }
  comments(first: ${commentPage}) { nodes { ...CommentFields } pageInfo { hasNextPage endCursor } }
}`;
const pullRequestFields = `
fragment PullRequestFields on PullRequest {
  id number url locked merged isCrossRepository headRefOid baseRefName baseRefOid
  headRepository { nameWithOwner }
  baseRepository { nameWithOwner }
  mergeCommit { oid }
  comments(first: ${commentPage}) @include(if: $publishing) { nodes { ...CommentFields } pageInfo { hasNextPage endCursor } }
}`;
/** A commit can be the merge of one pull request and the head of another; more than a handful is no release. */
const mergedFields = "associatedPullRequests(first: 5) { nodes { ...PullRequestFields } }";
const releaseFields = `
fragment ReleaseFields on Release {
  tagName name description url isDraft isPrerelease publishedAt
  releaseAssets(first: 50) { nodes { name size downloadUrl } pageInfo { hasNextPage } }
}`;
const textFields = `
fragment TextFields on TreeEntry { mode object { ... on Blob { text isTruncated } } }`;
const policyFields = `
fragment PolicyFields on Commit {
${policyPaths.map((path, index) => `  policy${index}: file(path: ${JSON.stringify(path)}) { ...TextFields }`).join("\n")}
}`;
/** A tag object may point at a tag object, and so on: three levels are looked through. */
function peeled(fragment, commitFields) {
	const commit = `__typename oid ... on Commit { ${commitFields} }`;
	let fields = commit;
	for (let level = 0; level < 3; level += 1) fields = `${commit} ... on Tag { target { ${fields} } }`;
	return `\nfragment ${fragment} on GitObject { ${fields} }`;
}
/**
* Everything that reading, judging and publishing need to know before they begin, in one query (DESIGN §5, §6).
* What a run does not ask for is left out by the variables, so that it costs the server nothing.
*/
const factsQuery = `
query Facts(
  $owner: String!, $name: String!, $label: String!, $badgeRef: String!, $publishing: Boolean!, $withViewer: Boolean!,
  $byRef: Boolean!, $asTag: String!, $asBranch: String!, $tagName: String!, $byExpression: Boolean!, $expression: String!,
  $byNumber: Boolean!, $number: Int!
) {
  viewer @include(if: $withViewer) { login }
  repository(owner: $owner, name: $name) {
    id nameWithOwner url isPrivate isFork isArchived hasIssuesEnabled
    defaultBranchRef { name target { oid ... on Commit { committedDate ...PolicyFields } } }
    tags: refs(refPrefix: "refs/tags/", first: 100, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { nodes { name target { ...Peeled } } }
    oldestTags: refs(refPrefix: "refs/tags/", first: 5, orderBy: { field: TAG_COMMIT_DATE, direction: ASC }) { nodes { name target { ...Peeled } } }
    releases(first: 30, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { ...ReleaseFields } }
    oldestReleases: releases(first: 5, orderBy: { field: CREATED_AT, direction: ASC }) { nodes { tagName isDraft publishedAt } }
    asTag: ref(qualifiedName: $asTag) @include(if: $byRef) { name prefix target { ...PeeledTarget } }
    asBranch: ref(qualifiedName: $asBranch) @include(if: $byRef) { name prefix target { ...PeeledTarget } }
    asObject: object(expression: $expression) @include(if: $byExpression) { ...PeeledTarget }
    targetRelease: release(tagName: $tagName) @include(if: $byRef) { ...ReleaseFields }
    pullRequest(number: $number) @include(if: $byNumber) {
      ...PullRequestFields
      commits(last: 1) { nodes { commit { oid committedDate } } }
      baseRef { target { ... on Commit { ...PolicyFields } } }
    }
    issues(first: ${issuePage}, labels: [$label], states: [OPEN, CLOSED], orderBy: { field: CREATED_AT, direction: DESC }) @include(if: $publishing) {
      nodes { ...IssueFields }
      pageInfo { hasNextPage endCursor }
    }
    badge: ref(qualifiedName: $badgeRef) @include(if: $publishing) {
      name
      target { oid ... on Commit {
        svg: file(path: "badge.svg") { ...TextFields }
        json: file(path: "badge.json") { ...TextFields }
        report: file(path: "report.json") { ...TextFields }
      } }
    }
  }
}
${peeled("Peeled", "committedDate")}${peeled("PeeledTarget", `committedDate ${mergedFields}`)}
${commentFields}${issueFields}${pullRequestFields}${releaseFields}${textFields}${policyFields}`;
/** Pull requests of several commits, one alias each: `c0`, `c1` … */
function pullRequestsQuery(count) {
	const indexes = Array.from({ length: count }, (_, index) => index);
	return `
query PullRequests($owner: String!, $name: String!, $publishing: Boolean!, $withViewer: Boolean!, ${indexes.map((index) => `$oid${index}: GitObjectID!`).join(", ")}) {
  viewer @include(if: $withViewer) { login }
  repository(owner: $owner, name: $name) {
    nameWithOwner
    ${indexes.map((index) => `c${index}: object(oid: $oid${index}) { oid ... on Commit { ${mergedFields} } }`).join("\n    ")}
  }
}
${commentFields}${pullRequestFields}`;
}
const moreCommentsQuery = `
query MoreComments($id: ID!, $after: String!) {
  node(id: $id) {
    ... on Issue { comments(first: ${commentPage}, after: $after) { nodes { ...CommentFields } pageInfo { hasNextPage endCursor } } }
    ... on PullRequest { comments(first: ${commentPage}, after: $after) { nodes { ...CommentFields } pageInfo { hasNextPage endCursor } } }
  }
}
${commentFields}`;
const moreIssuesQuery = `
query MoreIssues($owner: String!, $name: String!, $label: String!, $after: String!) {
  repository(owner: $owner, name: $name) {
    issues(first: ${issuePage}, after: $after, labels: [$label], states: [OPEN, CLOSED], orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { ...IssueFields }
      pageInfo { hasNextPage endCursor }
    }
  }
}
${commentFields}${issueFields}`;
/** Commits that touched a path, newest first, before a given commit. */
const pathHistoryQuery = `
query PathHistory($owner: String!, $name: String!, $commit: GitObjectID!, $path: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    object(oid: $commit) {
      ... on Commit { history(first: 100, path: $path, after: $after) { nodes { committedDate } pageInfo { hasNextPage endCursor } } }
    }
  }
}`;

// src/read/github/own.ts
/** Pages of one conversation that are looked at: 5,000 comments. */
const pageLimit = 50;
/**
* Ours is what carries our marker AND was written by us: anybody can write the marker. `viewerDidAuthor` tells; where it doesn't, the login, for
* which GraphQL calls an App's author `name` and its viewer `name[bot]`. A person called like the App is told apart by the type.
*/
function ownership(viewer) {
	return ({ body, viewerDidAuthor, author }) => {
		if (!body.includes("<!-- default-to-share:v1 ")) return false;
		if (viewerDidAuthor) return true;
		if (viewer === null || author === null || bare(author.login) !== bare(viewer)) return false;
		const isBot = author.__typename === "Bot" || author.login.endsWith("[bot]");
		return viewer.endsWith("[bot]") === isBot;
	};
}
/**
* Asks a query that also asks for the viewer. Some tokens may not know who they are, and since `viewer` can't be null the whole answer is
* lost then: it is asked for once more without.
*/
async function askAsViewer(github, query, variables) {
	try {
		return await github.graphql(query, {
			...variables,
			withViewer: variables.publishing
		});
	} catch (error) {
		if (!(error instanceof GitHubError) || error.status !== 200 || !variables.publishing) throw error;
		return github.graphql(query, {
			...variables,
			withViewer: false
		});
	}
}
function bare(login) {
	return login.toLowerCase().replace(/\[bot\]$/, "");
}
/** Reads the pages after the first. Every page is looked at: a copy of our comment made by a race may be on the last. */
async function ownComments(github, id, first, isOwn) {
	const found = [...nodesOf(first)];
	let page = first?.pageInfo;
	for (let count = 1; page?.hasNextPage && page.endCursor !== null && count < pageLimit; count += 1) {
		const { data } = await github.graphql(moreCommentsQuery, {
			id,
			after: page.endCursor
		});
		found.push(...nodesOf(data.node?.comments));
		page = data.node?.comments?.pageInfo;
	}
	return found.filter(isOwn).map(commentFacts);
}
function commentFacts({ fullDatabaseId, id, url, body, createdAt }) {
	return {
		id: Number(fullDatabaseId),
		nodeId: id,
		url,
		body,
		createdAt
	};
}
async function issueFacts(github, issue, isOwn) {
	const { number, title, state, locked } = issue;
	const comments = await ownComments(github, issue.id, issue.comments, isOwn);
	return {
		...commentFacts(issue),
		number,
		title,
		isOpen: state === "OPEN",
		isLocked: locked,
		ownComments: comments
	};
}
async function pullRequestFacts(github, node, isOwn) {
	return {
		number: node.number,
		nodeId: node.id,
		url: node.url,
		isLocked: node.locked,
		isMerged: node.merged,
		isFork: node.isCrossRepository,
		head: node.headRefOid,
		headRepository: node.headRepository?.nameWithOwner ?? null,
		base: {
			branch: node.baseRefName,
			commit: node.baseRefOid
		},
		mergeCommit: node.mergeCommit?.oid ?? null,
		ownComments: await ownComments(github, node.id, node.comments, isOwn)
	};
}
/** The pull requests that brought a release: merged, of this repository, their merge commit or head is the commit (DESIGN §6). */
function releasePullRequests(github, page, commit, repository, isOwn) {
	const brought = nodesOf(page).filter(({ merged, baseRepository, mergeCommit, headRefOid }) => merged && baseRepository?.nameWithOwner === repository && (mergeCommit?.oid === commit || headRefOid === commit));
	return Promise.all(brought.map((node) => pullRequestFacts(github, node, isOwn)));
}

// src/read/github/releases.ts
/** The commit an object leads to through tag objects; null for trees, blobs and chains longer than were asked for. */
function peel(object) {
	for (let at = object; at; at = at.target) if (at.committedDate !== void 0) return {
		oid: at.oid,
		committedDate: at.committedDate,
		associatedPullRequests: at.associatedPullRequests
	};
	return null;
}
/** A tag of a commit; nothing for a tag of a tree or a blob. */
function tagFacts({ name, target }) {
	const commit = peel(target);
	return commit === null ? [] : [{
		name,
		commit: commit.oid,
		date: commit.committedDate
	}];
}
function releaseFacts$1(release) {
	return {
		tag: release.tagName,
		name: release.name,
		body: release.description ?? "",
		url: release.url,
		isPrerelease: release.isPrerelease,
		publishedAt: release.publishedAt,
		assets: nodesOf(release.releaseAssets).map(({ name, size, downloadUrl }) => ({
			name,
			size,
			url: downloadUrl
		}))
	};
}
/** The earlier of the oldest published release and the oldest tag of a commit. */
function firstRelease({ oldestReleases, oldestTags }) {
	const released = nodesOf(oldestReleases).flatMap(({ tagName, isDraft, publishedAt }) => isDraft || publishedAt === null ? [] : [{
		tag: tagName,
		date: publishedAt
	}]);
	const tagged = nodesOf(oldestTags).flatMap((node) => tagFacts(node).map(({ name, date }) => ({
		tag: name,
		date
	})));
	return earliest([...released, ...tagged]);
}
/** Dates are compared as instants: servers differ in how they write the offset. */
function earliest(dated) {
	return dated.reduce((first, each) => first === null || Date.parse(each.date) < Date.parse(first.date) ? each : first, null);
}

// src/read/github/raw.ts
/**
* A file's bytes at a commit, from the server that serves raw files where there is one (it doesn't count as an API call), else by the API.
* @returns null when there is no such file
*/
async function rawFile(github, repository, commit, path) {
	const encoded = path.split("/").map(encodeURIComponent).join("/");
	const accept = "application/vnd.github.raw+json";
	try {
		if (github.rawUrl !== null) return await github.requestBytes(`GET ${github.rawUrl}/${repository}/${commit}/${encoded}`);
		return await github.requestBytes(`GET /repos/${repository}/contents/${encoded}?ref=${commit}`, { headers: { accept } });
	} catch (error) {
		if (error instanceof GitHubError && error.reason === "not-found") return null;
		throw error;
	}
}
/** A blob's bytes by its id, up to 100 MB. @throws GitHubError */
function rawBlob(github, repository, oid) {
	return github.requestBytes(`GET /repos/${repository}/git/blobs/${oid}`, { headers: { accept: "application/vnd.github.raw+json" } });
}

// src/read/github/rest-facts.ts
/**
* What anybody may see, for a run without a token: five to nine REST calls of the sixty an hour that GitHub allows. Nothing can be published
* then, so comments, issues and the badge are left out; tags have the date of their release or none.
* @returns null when there is no such public repository
*/
async function queryFactsByRest(github, { owner, name, target = {} }) {
	const base = {
		owner,
		repo: name
	};
	const repository = await ifThere(github.request("GET /repos/{owner}/{repo}", base));
	if (repository === null) return null;
	const commit = (ref) => ifThere(github.request("GET /repos/{owner}/{repo}/commits/{ref}", {
		...base,
		ref
	}));
	const ref = target.tag === void 0 ? target.ref ?? target.commit ?? pullRef(target.pullRequest) : `tags/${target.tag}`;
	const [head, wanted, tags, releases] = await Promise.all([
		commit(`heads/${repository.default_branch}`),
		ref === void 0 ? null : commit(ref),
		ifThere(github.request("GET /repos/{owner}/{repo}/tags", {
			...base,
			per_page: 100
		})),
		ifThere(github.request("GET /repos/{owner}/{repo}/releases", {
			...base,
			per_page: 30
		}))
	]);
	const published = (releases ?? []).filter(({ draft }) => !draft).map(releaseFacts);
	const dates = new Map(published.map(({ tag, publishedAt }) => [tag, publishedAt]));
	const dated = published.flatMap(({ tag, publishedAt }) => publishedAt === null ? [] : [{
		tag,
		date: publishedAt
	}]);
	return {
		name: repository.full_name,
		nodeId: repository.node_id,
		url: repository.html_url,
		isPrivate: repository.private,
		isFork: repository.fork,
		isArchived: repository.archived,
		hasIssues: repository.has_issues,
		defaultBranch: head === null ? null : {
			name: repository.default_branch,
			commit: head.sha,
			date: dateOf(head)
		},
		tags: (tags ?? []).map((tag) => ({
			name: tag.name,
			commit: tag.commit.sha,
			date: dates.get(tag.name) ?? ""
		})),
		releases: published,
		firstRelease: earliest(dated),
		policyFile: head === null ? null : await policyFile$1(github, repository.full_name, head.sha),
		target: wanted === null ? null : targetFacts$1(wanted, target, tags ?? []),
		issues: [],
		badgeBranch: null,
		gaps: []
	};
}
function pullRef(number) {
	return number === void 0 ? void 0 : `pull/${number}/head`;
}
function targetFacts$1(wanted, target, tags) {
	const asked = target.tag ?? (target.ref ?? "").replace(/^(refs\/)?(tags|heads)\//, "");
	const tag = tags.find((each) => each.name === asked && each.commit.sha === wanted.sha)?.name ?? target.tag ?? null;
	return {
		ref: asked || (target.commit ?? `pull/${target.pullRequest}`),
		tag,
		commit: wanted.sha,
		date: dateOf(wanted),
		pullRequests: []
	};
}
function dateOf({ commit }) {
	return commit.committer?.date ?? "";
}
function releaseFacts(release) {
	return {
		tag: release.tag_name,
		name: release.name,
		body: release.body ?? "",
		url: release.html_url,
		isPrerelease: release.prerelease,
		publishedAt: release.published_at,
		assets: release.assets.map(({ name, size, browser_download_url }) => ({
			name,
			size,
			url: browser_download_url
		}))
	};
}
async function policyFile$1(github, repository, commit) {
	for (const path of policyPaths) {
		const bytes = await rawFile(github, repository, commit, path);
		if (bytes !== null) return {
			path,
			text: new TextDecoder().decode(bytes),
			truncated: false
		};
	}
	return null;
}
/** Not found, an empty repository (409) and a ref that is no commit (422) are answers here. */
async function ifThere(call) {
	try {
		return (await call).data;
	} catch (error) {
		if (error instanceof GitHubError && (error.status === 404 || error.status === 409 || error.status === 422)) return null;
		throw error;
	}
}

// src/read/github/query-facts.ts
/**
* One query for all that is needed to begin; one more for each further page of comments or tracking issues.
* Without a token GitHub offers no GraphQL: then a few REST calls tell what is public, and nothing can be published.
* @returns null when there is no such repository, or the token may not see it
* @throws GitHubError
*/
async function queryFacts(github, request) {
	if (!github.isAuthenticated) return queryFactsByRest(github, request);
	const { data, errors, repository } = await askFacts(github, request);
	if (repository === null) return null;
	const gaps = gapsOf(errors);
	const isOwn = ownership(data.viewer?.login ?? null);
	const [target, issues] = await Promise.all([targetFacts(github, repository, request, isOwn), trackingIssues(github, repository, request, isOwn)]);
	const head = repository.defaultBranchRef;
	return {
		name: repository.nameWithOwner,
		nodeId: repository.id,
		url: repository.url,
		isPrivate: repository.isPrivate,
		isFork: repository.isFork,
		isArchived: repository.isArchived,
		hasIssues: repository.hasIssuesEnabled ?? false,
		defaultBranch: head?.target ? {
			name: head.name,
			commit: head.target.oid,
			date: head.target.committedDate ?? ""
		} : null,
		tags: nodesOf(repository.tags).flatMap(tagFacts),
		releases: allReleases(repository),
		firstRelease: firstRelease(repository),
		policyFile: policyFile(repository, gaps),
		target,
		issues,
		badgeBranch: badgeFacts(repository, gaps),
		gaps
	};
}
/**
* A field that can't be null and is forbidden takes the whole repository with it. What only publishing needs is then left out.
* @throws GitHubError when even the rest is forbidden
*/
async function askFacts(github, request) {
	const variables = variablesOf(request);
	const whole = await askAsViewer(github, factsQuery, variables);
	const refusal = refusalOf(whole);
	if (refusal === null) return {
		...whole,
		repository: whole.data.repository
	};
	const rest = variables.publishing ? await askAsViewer(github, factsQuery, {
		...variables,
		publishing: false
	}) : whole;
	if (refusalOf(rest) === null) return {
		data: rest.data,
		errors: [...whole.errors, ...rest.errors],
		repository: rest.data.repository
	};
	const message = `${request.owner}/${request.name}: ${refusal.message}`;
	throw new GitHubError({
		status: 403,
		reason: "forbidden",
		route: "POST /graphql",
		message,
		hint: "The token needs `contents: read` on this repository."
	});
}
function refusalOf({ data, errors }) {
	if (data.repository !== null) return null;
	const refusal = errors.find(({ path }) => path[0] === "repository");
	return refusal === void 0 || refusal.type === null || refusal.type === "NOT_FOUND" ? null : refusal;
}
function variablesOf({ owner, name, target = {}, badgeBranch }) {
	const ref = target.tag === void 0 ? target.ref : `refs/tags/${target.tag}`;
	const full = ref?.startsWith("refs/") ? ref : null;
	return {
		owner,
		name,
		label: trackingLabel,
		badgeRef: `refs/heads/${badgeBranch ?? ""}`,
		publishing: badgeBranch !== null,
		byRef: ref !== void 0,
		asTag: full ?? `refs/tags/${ref ?? ""}`,
		asBranch: full ?? `refs/heads/${ref ?? ""}`,
		tagName: (ref ?? "").replace(/^refs\/tags\//, ""),
		byExpression: (target.ref ?? target.commit) !== void 0 && target.tag === void 0,
		expression: target.ref ?? target.commit ?? "",
		byNumber: target.pullRequest !== void 0,
		number: target.pullRequest ?? 0
	};
}
/** Errors beside data, in plain words and once each; a thing that was asked for by name and doesn't exist is no gap. */
function gapsOf(errors) {
	const gaps = errors.filter(({ type }) => type !== "NOT_FOUND").map(({ path, message }) => `${placeOf(path)} could not be read: ${message}`);
	return [...new Set(gaps)];
}
function placeOf(path) {
	const names = path.filter((part) => typeof part === "string" && part !== "repository" && part !== "nodes");
	return names.length === 0 ? "A part of the repository" : names.slice(0, 2).join(".");
}
function policyFile(repository, gaps) {
	const commit = repository.pullRequest ? repository.pullRequest.baseRef?.target : repository.defaultBranchRef?.target;
	for (const [index, path] of policyPaths.entries()) {
		const entry = commit?.[`policy${index}`];
		if (!entry) continue;
		const text = textOf(entry, path, gaps);
		if (text !== null) return {
			path,
			text,
			truncated: entry.object?.isTruncated ?? false
		};
	}
	return null;
}
const linkMode = 40960;
function textOf(entry, path, gaps) {
	if (!entry) return null;
	if (entry.mode === linkMode) gaps.push(`${path} is a symbolic link and was not followed`);
	else if (typeof entry.object?.text === "string") return entry.object.text;
	else gaps.push(`${path} is not a text file`);
	return null;
}
async function targetFacts(github, repository, { target = {} }, isOwn) {
	if (target.pullRequest !== void 0) {
		const pull = repository.pullRequest;
		if (!pull) return null;
		const last = nodesOf(pull.commits).at(-1)?.commit;
		const date = last?.oid === pull.headRefOid ? last.committedDate : "";
		return {
			ref: `pull/${pull.number}`,
			tag: null,
			commit: pull.headRefOid,
			date,
			pullRequests: [await pullRequestFacts(github, pull, isOwn)]
		};
	}
	const candidates = [
		{
			ref: repository.asTag?.name ?? "",
			tag: repository.asTag?.prefix === "refs/tags/" ? repository.asTag.name : null,
			object: repository.asTag?.target
		},
		{
			ref: repository.asBranch?.name ?? "",
			tag: null,
			object: repository.asBranch?.target
		},
		{
			ref: target.ref ?? target.commit ?? "",
			tag: null,
			object: repository.asObject
		}
	];
	for (const { ref, tag, object } of candidates) {
		const commit = peel(object);
		if (commit === null) continue;
		const pullRequests = await releasePullRequests(github, commit.associatedPullRequests, commit.oid, repository.nameWithOwner, isOwn);
		return {
			ref,
			tag,
			commit: commit.oid,
			date: commit.committedDate,
			pullRequests
		};
	}
	return null;
}
/** The newest thirty and, if it is older, the release of the target. */
function allReleases(repository) {
	const releases = nodesOf(repository.releases).filter(({ isDraft }) => !isDraft);
	const own = repository.targetRelease;
	return (own && !own.isDraft && releases.every(({ tagName }) => tagName !== own.tagName) ? [...releases, own] : releases).map(releaseFacts$1);
}
async function trackingIssues(github, repository, request, isOwn) {
	const found = [...nodesOf(repository.issues)];
	let page = repository.issues?.pageInfo;
	for (let count = 1; page?.hasNextPage && page.endCursor !== null && count < 10; count += 1) {
		const variables = {
			owner: request.owner,
			name: request.name,
			label: trackingLabel,
			after: page.endCursor
		};
		const { data } = await github.graphql(moreIssuesQuery, variables);
		found.push(...nodesOf(data.repository?.issues));
		page = data.repository?.issues.pageInfo;
	}
	return Promise.all(found.filter(isOwn).map((issue) => issueFacts(github, issue, isOwn)));
}
function badgeFacts({ badge }, gaps) {
	if (!badge?.target) return null;
	const { oid, svg, json, report } = badge.target;
	const text = (entry, path) => {
		if (!entry?.object?.isTruncated) return textOf(entry, path, gaps);
		gaps.push(`${path} on the badge branch is too large`);
		return null;
	};
	return {
		branch: badge.name,
		commit: oid,
		badgeSvg: text(svg, "badge.svg"),
		badgeJson: text(json, "badge.json"),
		reportJson: text(report, "report.json")
	};
}

// src/read/parallel.ts
/** Runs `work` on every item, at most `width` at once; the answers come in the order of the items. The first failure rejects. */
async function inParallel(items, width, work) {
	const answers = new Array(items.length);
	const queue = items.entries();
	const lane = async () => {
		for (const [index, item] of queue) answers[index] = await work(item);
	};
	await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane));
	return answers;
}

// src/read/github/blobs.ts
/** One query holds so many blobs, of so many bytes together: GitHub gives a query ten seconds. */
const batchCount = 100;
const batchBytes = 4194304;
/** Queries at once, and single reads at once. */
const lanes = 4;
/** Blobs read one by one at most: those that GraphQL cuts (above 512,000 bytes) or does not decode. */
const singleLimit = 20;
/**
* Reads blobs of one repository by their ids in batched queries; one query is the usual case.
* @param files with different ids, none larger than what is opened at all
* @returns content by id
* @throws GitHubError for a spent limit or a refused token
*/
async function readBlobs(github, repository, files) {
	const contents = /* @__PURE__ */ new Map();
	const singles = [];
	const batches = await inParallel(batchesOf(files), lanes, (batch) => readBatch(github, repository, batch, 0));
	for (const batch of batches) for (const [file, node] of batch) {
		const content = contentOf(node);
		contents.set(file.oid, content);
		if (isWorthReadingAlone(file, node)) singles.push(file);
	}
	const raws = await inParallel(singles.slice(0, singleLimit), lanes, async (file) => ({
		file,
		bytes: await rawOrNull(github, repository, file.oid)
	}));
	for (const { file, bytes } of raws) if (bytes !== null) contents.set(file.oid, contentFromBytes(bytes, bytes.length));
	return contents;
}
function batchesOf(files) {
	const batches = [];
	let bytes = Number.POSITIVE_INFINITY;
	for (const file of files) {
		const size = file.size ?? 0;
		const last = batches.at(-1);
		if (last === void 0 || last.length === 100 || bytes + size > batchBytes) {
			batches.push([file]);
			bytes = size;
		} else {
			last.push(file);
			bytes += size;
		}
	}
	return batches;
}
/** A query that GitHub can't answer in time is cut in half, twice at most. */
async function readBatch(github, repository, batch, halvings) {
	const [owner, name] = repository.split("/");
	const query = `query Blobs($owner: String!, $name: String!) { repository(owner: $owner, name: $name) {\n${batch.map(({ oid }, index) => `b${index}: object(oid: ${JSON.stringify(oid)}) { ... on Blob { text isBinary isTruncated } }`).join("\n")}\n} }`;
	try {
		const { data, errors } = await github.graphql(query, {
			owner,
			name
		});
		const failed = new Set(errors.map(({ path }) => path[1]));
		return new Map(batch.map((file, index) => [file, failed.has(`b${index}`) ? "failed" : data.repository?.[`b${index}`] ?? null]));
	} catch (error) {
		if (!(error instanceof GitHubError) || error.reason === "rate-limit" || error.reason === "credentials" || error.reason === "network") throw error;
		if (halvings === 2 || batch.length === 1) return new Map(batch.map((file) => [file, "failed"]));
		const middle = Math.ceil(batch.length / 2);
		const halves = await inParallel([batch.slice(0, middle), batch.slice(middle)], 2, (half) => readBatch(github, repository, half, halvings + 1));
		return new Map(halves.flatMap((half) => [...half]));
	}
}
function contentOf(node) {
	if (node === "failed") return unreadable("failed");
	if (node === null) return unreadable("object-missing");
	if (typeof node.text !== "string") return unreadable(node.isBinary ? "binary" : "failed");
	const content = contentFromText(node.text.replace(/^\uFEFF/, ""));
	return content.kind === "text" && node.isTruncated ? {
		...content,
		truncated: true
	} : content;
}
/** Documents that Windows programs write in UTF-16 pass for binary with GitHub. */
const documents = /\.(md|markdown|mdx|rst|txt|cff|ya?ml|bib)$|(^|\/)(readme|licen[cs]e|citation)[^/]*$/i;
function isWorthReadingAlone(file, node) {
	if (node === "failed") return true;
	if (node === null) return false;
	if (node.isTruncated || typeof node.text !== "string" && !node.isBinary) return true;
	return node.isBinary === true && documents.test(file.path) && (file.size ?? 0) <= 1048576;
}
async function rawOrNull(github, repository, oid) {
	try {
		return await rawBlob(github, repository, oid);
	} catch (error) {
		if (error instanceof GitHubError && error.reason !== "rate-limit" && error.reason !== "credentials") return null;
		throw error;
	}
}

// src/read/github/tree.ts
/** Calls spent at most on walking a tree that is too large for one answer (100,000 entries or 7 MB). */
const walkLimit = 100;
/** Calls at once while walking. */
const walkers = 4;
/** Lists a commit's whole tree in one call; a truncated answer is walked folder by folder, each again in one call if that is enough. */
async function readGitHubTree(github, repository, commit) {
	const list = async (sha, recursive) => (await github.request(`GET /repos/${repository}/git/trees/${sha}${recursive ? "?recursive=1" : ""}`)).data;
	const whole = await list(commit, true);
	if (!whole.truncated) return {
		files: filesOf(whole.tree, ""),
		gaps: []
	};
	const files = [];
	const gaps = [];
	let calls = 1;
	let folders = [{
		path: "",
		sha: commit,
		isWhole: false
	}];
	while (folders.length > 0) {
		const now = folders.slice(0, walkLimit - calls);
		for (const { path } of folders.slice(now.length)) gaps.push(`${path}/ was not listed: the tree is too large`);
		calls += now.length;
		const listings = await inParallel(now, walkers, ({ sha, isWhole }) => list(sha, isWhole));
		folders = [];
		for (const [index, folder] of now.entries()) {
			const listing = listings[index];
			if (listing === void 0) continue;
			const prefix = folder.path === "" ? "" : `${folder.path}/`;
			if (folder.isWhole && listing.truncated) {
				folders.push({
					...folder,
					isWhole: false
				});
				continue;
			}
			files.push(...filesOf(listing.tree, prefix));
			if (folder.isWhole) continue;
			if (listing.truncated) gaps.push(`${prefix} was not listed to its end: it has too many entries`);
			for (const { path, type, sha } of listing.tree) if (type === "tree") folders.push({
				path: prefix + path,
				sha,
				isWhole: true
			});
		}
	}
	return {
		files,
		gaps
	};
}
function filesOf(entries, prefix) {
	return entries.flatMap(({ path, mode, type, sha, size }) => type === "tree" ? [] : [{
		path: prefix + path,
		size: size ?? null,
		mode,
		type,
		oid: sha
	}]);
}

// src/read/github/snapshot.ts
const sources = /* @__PURE__ */ new WeakMap();
const memories = /* @__PURE__ */ new WeakMap();
/**
* A commit by the API, without a checkout: one call for the tree, texts come in batches when they are read.
* @throws GitHubError
*/
async function openGitHubSnapshot(github, request) {
	const { repository, commit, ref, date } = request;
	const tree = await treeOnce(github, repository, commit);
	const tagDetails = request.tags.filter((tag) => typeof tag !== "string");
	const snapshot = {
		repository,
		ref,
		commit,
		date,
		tags: request.tags.map((tag) => typeof tag === "string" ? tag : tag.name),
		...tagDetails.length === 0 ? {} : { tagDetails },
		files: tree.files.map(({ oid: _, ...file }) => file),
		gaps: tree.gaps,
		read: async (paths) => (await readTogether([{
			snapshot,
			paths
		}]))[0] ?? /* @__PURE__ */ new Map()
	};
	sources.set(snapshot, {
		github,
		repository,
		commit,
		files: new Map(tree.files.map((file) => [file.path, file]))
	});
	return snapshot;
}
/**
* Reads files of several snapshots at once. Blobs that they share are fetched once, all of a repository in one batch;
* snapshots of other sources are read by themselves.
* @returns contents in the order of the requests
*/
async function readTogether(requests) {
	const wanted = /* @__PURE__ */ new Map();
	for (const { snapshot, paths } of requests) {
		const source = sources.get(snapshot);
		if (source === void 0) continue;
		const repositories = wanted.get(source.github) ?? /* @__PURE__ */ new Map();
		wanted.set(source.github, repositories);
		const blobs = repositories.get(source.repository) ?? /* @__PURE__ */ new Map();
		repositories.set(source.repository, blobs);
		for (const path of paths) {
			const file = source.files.get(path);
			if (file === void 0 || whyNot(file) !== null || memoryOf(source.github).texts.has(textKey(source, file))) continue;
			blobs.set(file.oid, {
				file,
				commit: source.commit
			});
		}
	}
	const batches = [...wanted].flatMap(([github, repositories]) => [...repositories].map(([name, blobs]) => fetchTexts(github, name, [...blobs.values()])));
	await Promise.all(batches);
	return Promise.all(requests.map(({ snapshot, paths }) => answer(snapshot, paths)));
}
async function answer(snapshot, paths) {
	const source = sources.get(snapshot);
	if (source === void 0) return snapshot.read(paths);
	const { texts } = memoryOf(source.github);
	return new Map(paths.map((path) => {
		const file = source.files.get(path);
		if (file === void 0) return [path, unreadable("absent")];
		return [path, whyNot(file) ?? texts.get(textKey(source, file)) ?? unreadable("failed")];
	}));
}
function whyNot(file) {
	return unreadableMode(file.mode) ?? ((file.size ?? 0) > 8388608 ? unreadable("too-large") : null);
}
async function fetchTexts(github, repository, wanted) {
	if (wanted.length === 0) return;
	const { texts } = memoryOf(github);
	const files = wanted.map(({ file }) => file);
	const contents = github.isAuthenticated ? await readBlobs(github, repository, files) : await readAnonymously(github, repository, wanted);
	for (const [oid, content] of contents) if (content.kind === "text" || content.reason !== "failed") texts.set(`${repository} ${oid}`, content);
}
/** Without a token there is no GraphQL: file by file, from the raw server where there is one. */
async function readAnonymously(github, repository, wanted) {
	const contents = await inParallel(wanted, 8, async ({ file, commit }) => {
		try {
			const bytes = await rawFile(github, repository, commit, file.path);
			return [file.oid, bytes === null ? unreadable("object-missing") : contentFromBytes(bytes, bytes.length)];
		} catch (error) {
			if (error instanceof GitHubError && error.reason !== "rate-limit") return [file.oid, unreadable("failed")];
			throw error;
		}
	});
	return new Map(contents);
}
function textKey(source, file) {
	return `${source.repository} ${file.oid}`;
}
function memoryOf(github) {
	const known = memories.get(github);
	if (known !== void 0) return known;
	const memory = {
		trees: /* @__PURE__ */ new Map(),
		texts: /* @__PURE__ */ new Map()
	};
	memories.set(github, memory);
	return memory;
}
function treeOnce(github, repository, commit) {
	const { trees } = memoryOf(github);
	const key = `${repository} ${commit}`;
	const known = trees.get(key);
	if (known !== void 0) return known;
	const tree = readGitHubTree(github, repository, commit);
	trees.set(key, tree);
	tree.catch(() => trees.delete(key));
	return tree;
}

// src/engine/lines.ts
/** Opens the two snapshots of every line, tag and head, side by side; a commit is listed once (DESIGN §6). */
async function openLines({ github, facts, serverUrl, lines, previous }) {
	const open = snapshotOpener(github, facts);
	const branch = facts.defaultBranch;
	return Promise.all(lines.map(async (line) => {
		const [tag, head] = await Promise.all([line.commit === null ? null : open(line.commit, line.tag, line.date), branch === null || branch.commit === line.commit ? null : open(branch.commit, branch.name, branch.date)]);
		const release = facts.releases.find((candidate) => candidate.tag === line.tag) ?? null;
		return {
			subject: {
				repository: facts.name,
				ref: line.tag ?? branch?.name ?? null,
				commit: line.commit ?? branch?.commit ?? null,
				line: line.line,
				tag: line.tag,
				head: branch === null ? null : {
					branch: branch.name,
					commit: branch.commit
				},
				release: release === null ? null : {
					url: release.url,
					publishedAt: release.publishedAt
				},
				serverUrl
			},
			views: {
				tag,
				head,
				release: release === null ? null : notesOf(release)
			},
			tagDate: release?.publishedAt ?? line.date,
			previous: previous(line.line)
		};
	}));
}
/** One commit alone, without release or head: `--ref`, and the two sides of a pull request. */
async function openCommit({ github, facts, serverUrl }, at) {
	const head = await snapshotOpener(github, facts)(at.commit, at.ref, at.date);
	return {
		subject: {
			repository: facts.name,
			ref: at.ref,
			commit: at.commit,
			line: at.line,
			tag: at.tag,
			head: null,
			release: null,
			serverUrl
		},
		views: {
			tag: null,
			head,
			release: null
		},
		tagDate: at.tag === null ? null : at.date,
		previous: null
	};
}
function snapshotOpener(github, facts) {
	const opened = /* @__PURE__ */ new Map();
	return (commit, ref, date) => {
		const known = opened.get(commit);
		if (known !== void 0) return known;
		const snapshot = openGitHubSnapshot(github, {
			repository: facts.name,
			commit,
			ref,
			date,
			tags: facts.tags
		});
		opened.set(commit, snapshot);
		return snapshot;
	};
}
function notesOf({ tag, url, body, publishedAt, assets }) {
	return {
		tag,
		url,
		body,
		publishedAt,
		assets
	};
}
/** When the first release that counts came out: its publication where there is one, else the date of its tag. */
function firstReleaseDate(facts, releases) {
	const published = new Map(facts.releases.map(({ tag, publishedAt }) => [tag, publishedAt]));
	return [...facts.tags.map(({ name, date }) => ({
		tag: name,
		date: published.get(name) ?? date
	})), ...facts.firstRelease === null ? [] : [facts.firstRelease]].filter(({ tag }) => lineOfTag(tag, releases) !== null).map(({ date }) => new Date(date).toISOString()).sort()[0] ?? null;
}

// src/read/github/query-pull-requests.ts
/**
* The release pull requests of several tagged commits, in one query: for the lines that a push or a schedule judges anew. It needs nothing but the
* facts, so it can run beside the trees.
* @param commits full hashes of commits of this repository
*/
async function queryPullRequests(github, { owner, name }, commits) {
	if (commits.length === 0 || !github.isAuthenticated) return /* @__PURE__ */ new Map();
	const oids = Object.fromEntries(commits.map((commit, index) => [`oid${index}`, commit]));
	const { data } = await askAsViewer(github, pullRequestsQuery(commits.length), {
		owner,
		name,
		publishing: true,
		...oids
	});
	const isOwn = ownership(data.viewer?.login ?? null);
	const repository = data.repository;
	const found = await Promise.all(commits.map((commit, index) => releasePullRequests(github, repository?.[`c${index}`]?.associatedPullRequests, commit, repository?.nameWithOwner ?? "", isOwn)));
	return new Map(commits.map((commit, index) => [commit, found[index] ?? []]));
}
/** Pages of a file's history that are looked through: a thousand commits. */
const historyPages = 10;
/**
* Committer date (ISO 8601) of the first commit that touched a path: the policy's clock where the file itself names no `adopted`.
* History can't be asked for backwards; one call does for a file with up to a hundred commits.
* @returns null when no commit did, for a longer history than is looked through, and without a token
*/
async function firstCommitDate(github, { owner, name }, commit, path) {
	if (!github.isAuthenticated) return null;
	const ask = async (after) => (await github.graphql(pathHistoryQuery, {
		owner,
		name,
		commit,
		path,
		after
	})).data.repository?.object?.history;
	let history = await ask(null);
	for (let page = 1; history?.pageInfo.hasNextPage; page += 1) {
		if (page === historyPages) return null;
		history = await ask(history.pageInfo.endCursor);
	}
	return history?.nodes?.at(-1)?.committedDate ?? null;
}

export { openLines as a, queryFacts as c, openCommit as i, queryPullRequests as n, openGitHubSnapshot as o, firstReleaseDate as r, readTogether as s, firstCommitDate as t };