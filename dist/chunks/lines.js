import { o as lineFinder } from "./base.js";
import { a as openGitHubSnapshot } from "./github.js";

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
			tagDate: release?.publishedAt ?? dateOrNull(line.date),
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
		tagDate: at.tag === null ? null : dateOrNull(at.date),
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
	const lineOf = lineFinder(releases);
	const published = new Map(facts.releases.map(({ tag, publishedAt }) => [tag, publishedAt]));
	return [...facts.tags.map(({ name, date }) => ({
		tag: name,
		date: published.get(name) ?? date
	})), ...facts.firstRelease === null ? [] : [facts.firstRelease]].flatMap(({ tag, date }) => {
		const known = dateOrNull(date);
		return known !== null && lineOf(tag) !== null ? [known] : [];
	}).sort()[0] ?? null;
}
/** Without a token the API tells no dates of tags: they are empty then. */
function dateOrNull(date) {
	const time = date === null ? NaN : Date.parse(date);
	return Number.isNaN(time) ? null : new Date(time).toISOString();
}

export { openCommit as n, openLines as r, firstReleaseDate as t };