import { a as day, c as json, d as texts, n as unexpected, o as fields, u as text } from "./provider.js";
import { t as Unanswered } from "./unanswered.js";
import { t as askDataCite } from "./datacite.js";
import { t as paperVerdict } from "./paper-record.js";

// src/probe/providers/hub-paper.ts
/**
* A paper as the hub's paper pages know it. Source: Hub OpenAPI, `GET /api/papers/{arxivId}`. Not every paper has a page, so a 404 decides nothing.
* @returns null when the hub does not know the paper
*/
async function askHubPaper(world, id) {
	const answer = await world.read(`${world.endpoint("hub")}/api/papers/${encodeURIComponent(id)}`, { accept: "application/json" });
	if (answer.status !== 200) return null;
	const paper = fields(json(answer.body, answer.cut));
	const title = text(paper.title);
	if (title === void 0) return null;
	return {
		service: "hf-papers",
		answer,
		title,
		published: day(paper.publishedAt),
		prose: [
			paper.githubRepo,
			paper.projectPage,
			paper.summary
		].flatMap((part) => texts(part)).join("\n"),
		withdrawn: false
	};
}

// src/probe/providers/arxiv.ts
/**
* Proves an arXiv paper by whoever answers first in the order hub papers, DataCite, arXiv itself (which answers 429 to many cloud addresses).
* That a paper does not exist is believed from arXiv alone.
*/
async function proveArxiv(subject, { world }) {
	const id = subject.parsed.value;
	const url = `https://arxiv.org/abs/${id}`;
	let silent = null;
	for (const ask of [
		() => askHubPaper(world, id),
		() => askDataCite(world, `10.48550/arXiv.${id}`),
		() => askArxiv(world, id)
	]) try {
		const record = await ask();
		if (record !== null) return paperVerdict(subject, record, url);
		silent = null;
	} catch (error) {
		if (!(error instanceof Unanswered) || error.state === "unchecked") throw error;
		silent = error;
	}
	if (silent !== null) throw silent;
	return {
		state: "broken",
		level: 2,
		method: "arxiv-atom",
		url,
		reason: "arXiv does not know this paper"
	};
}
/**
* Source: arXiv API user's manual. One entry with id, title, published (v1), summary, arxiv:comment; an unknown id gives no entry, or one
* entitled "Error". Withdrawn papers keep their entry and say so in the comment or the abstract.
* @returns null when arXiv does not know the paper
*/
async function askArxiv(world, id) {
	const query = new URLSearchParams({
		id_list: id,
		max_results: "1"
	});
	const answer = await world.read(`${world.endpoint("arxiv")}/api/query?${query}`, { accept: "application/atom+xml" });
	if (answer.status === 400 || answer.status === 404) return null;
	if (answer.status !== 200) throw unexpected(answer, "arXiv");
	const { parseDocument, DomUtils } = await import("./dist4.js");
	const document = parseDocument(answer.body.toString("utf8"), { xmlMode: true });
	const feed = DomUtils.getElementsByTagName("feed", document, true, 1)[0];
	if (feed === void 0) throw new Unanswered("unverifiable", "arXiv answered with something that is not Atom", answer.url);
	const entry = DomUtils.getElementsByTagName("entry", feed, true, 1)[0];
	if (entry === void 0) return null;
	const part = (name) => DomUtils.textContent(DomUtils.getElementsByTagName(name, entry, true, 1)).trim();
	const title = part("title").replace(/\s+/g, " ");
	if (title === "Error" || !part("id").includes(id)) return null;
	const comment = part("arxiv:comment");
	const summary = part("summary");
	return {
		service: "arxiv-atom",
		answer,
		title,
		published: day(part("published")),
		prose: [
			comment,
			summary,
			part("arxiv:doi"),
			part("arxiv:journal_ref")
		].join("\n"),
		withdrawn: /\bwithdrawn\b/i.test(comment) || /^\s*(?:this (?:paper|article|submission) has been withdrawn|withdrawn)\b/i.test(summary)
	};
}

export { proveArxiv };