import { Ft as parseIdentifier, Nt as identifierFromUrl, Pt as identifierUrl, ln as exec, un as test } from "./base.js";
import { _ as text, a as jsonObject, c as wantsBytes, d as day, f as dayOfTime, g as number, h as json, l as Unanswered, m as items, o as unexpected, p as fields, s as validatorOf, v as texts } from "./engine.js";

// src/probe/providers/datacite.ts
let pattern$1$17;
/**
* A DOI as DataCite registers it (arXiv, Zenodo, the hub, figshare, Dryad …). Source: DataCite REST API, `GET /dois/{doi}`, metadata schema 4.
* @returns null when DataCite does not know the DOI
*/
async function askDataCite(world, doi) {
	const path = doi.split("/").map(encodeURIComponent).join("/");
	const answer = await world.read(`${world.endpoint("datacite")}/dois/${path}`, { accept: "application/vnd.api+json" });
	if (answer.status !== 200) return null;
	const attributes = fields(fields(fields(json(answer.body, answer.cut)).data).attributes);
	if (text(attributes.doi) === void 0) return null;
	const descriptions = items(attributes.descriptions).map((item) => text(fields(item).description) ?? "");
	const related = items(attributes.relatedIdentifiers).map((item) => text(fields(item).relatedIdentifier) ?? "");
	return {
		service: "datacite",
		answer,
		title: items(attributes.titles).map((item) => text(fields(item).title))[0],
		published: firstDay(attributes.dates) ?? day(attributes.registered) ?? day(attributes.created),
		prose: [
			...descriptions,
			...related,
			...texts(attributes.url)
		].join("\n"),
		withdrawn: descriptions.some((description) => test(pattern$1$17 ??= /^\s*(?:this (?:paper|article|submission) has been withdrawn|withdrawn)\b/i, description)),
		landing: text(attributes.url),
		findable: (text(attributes.state) ?? "findable") === "findable" && attributes.isActive !== false
	};
}
/** arXiv registers each version as "Submitted" and "Updated", the first with "v1": the earliest day is the first version's. */
function firstDay(dates) {
	return items(dates).filter((item) => [
		"Submitted",
		"Issued",
		"Available",
		"Created"
	].includes(text(fields(item).dateType) ?? "")).flatMap((item) => day(fields(item).date) ?? []).sort()[0];
}

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

// src/probe/identity.ts
let pattern$1$16;
/**
* Is the thing found the thing claimed? By title, by name and by back-link. Titles of repositories are often a mere name and papers are
* renamed between versions, so a mismatch is only called when nothing at all connects the two.
*/
/** Share of common words (Dice) from which two titles count as the same. */
const sameTitle = .5;
/** Distinctive words a claimed title must have before a mismatch may be called. */
const wordsForMismatch = 3;
const commonWords = new Set("a an and are as at by code docs documentation for from getting github guide how implementation in installation into is it model models new of official on or our overview paper project pytorch readme released release repo repository research source started supplementary tensorflow the this to towards usage using version via we welcome with your".split(" "));
/** Lower-case words without marks, markup and common words; at most 64. */
function distinctiveWords(title) {
	const words = wordsOf(title.slice(0, 500)).filter((word) => word !== "" && !commonWords.has(word));
	return [...new Set(words)].slice(0, 64);
}
/** Dice's coefficient of the distinctive words, 0–1 (Dice 1945). A word and its plural are one word. */
function titleSimilarity(one, other) {
	const a = new Set(distinctiveWords(one).map(stem));
	const b = new Set(distinctiveWords(other).map(stem));
	if (a.size === 0 || b.size === 0) return 0;
	return 2 * [...a].filter((word) => b.has(word)).length / (a.size + b.size);
}
/** Does the text link this repository (`github.com/owner/name`, `owner.github.io/name`)? */
function namesRepository(prose, repository) {
	if (repository === null) return false;
	const [owner, name] = repository.toLowerCase().split("/");
	if (!owner || !name) return false;
	const where = prose.toLowerCase();
	return [`github.com/${owner}/${name}`, `${owner}.github.io/${name}`].some((link) => {
		for (let at = where.indexOf(link); at >= 0; at = where.indexOf(link, at + 1)) if (!test(pattern$1$16 ??= /^[\w-]/, where.slice(at + link.length))) return true;
		return false;
	});
}
function identify(claimed, found) {
	const prose = `${found.title ?? ""}\n${found.prose}`;
	if (namesRepository(prose, claimed.repository)) return {
		identity: "match",
		backlink: true
	};
	if (found.title === void 0) return {
		identity: "unknown",
		backlink: false
	};
	const name = claimed.repository?.split("/")[1] ?? "";
	if (isNamedAfter(found.title, name)) return {
		identity: "match",
		backlink: false
	};
	if (claimed.title === null) return {
		identity: "unknown",
		backlink: false
	};
	if (titleSimilarity(claimed.title, found.title) >= .5 || isNamedAfter(found.title, claimed.title)) return {
		identity: "match",
		backlink: false
	};
	const claimedWords = distinctiveWords(claimed.title);
	const said = new Set(wordsOf(prose).map(stem));
	return {
		identity: [...claimedWords, ...distinctiveWords(name)].some((word) => said.has(stem(word))) || claimedWords.length < wordsForMismatch ? "unknown" : "mismatch",
		backlink: false
	};
}
/** "OLMo: Accelerating …" is named after `OLMo`: the short name before the colon, or a whole title found at the head of the other. */
function isNamedAfter(title, name) {
	const short = squeeze(name);
	if (short.length < 3) return false;
	const colon = title.indexOf(":");
	return squeeze(title) === short || colon > 0 && squeeze(title.slice(0, colon)) === short;
}
function wordsOf(prose) {
	return prose.slice(0, 8e3).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().split(/[^\p{L}\p{N}+]+/u);
}
function squeeze(name) {
	return name.slice(0, 300).normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}+]/gu, "");
}
function stem(word) {
	return word.length > 3 && word.endsWith("s") ? word.slice(0, -1) : word;
}

// src/probe/providers/paper-record.ts
/**
* A record that exists, held against what the repository claims of it. Only a claimed preprint is held against its title:
* data, software and archives are named as people like.
*/
function paperVerdict(subject, record, url) {
	const paper = subject.kinds.has("preprint");
	const { identity: likeness, backlink } = identify(subject, record);
	const identity = likeness === "mismatch" && !paper ? "unknown" : likeness;
	const noun = paper ? "paper" : "record";
	const found = {
		state: "verified",
		level: 3,
		method: record.service,
		url,
		identity,
		backlink,
		reason: `the ${noun} is public${backlink ? " and names this repository" : identity === "match" ? " under this title" : ""}`,
		...record.title === void 0 ? {} : { title: record.title.replace(/\s+/g, " ").slice(0, 300) },
		...record.published === void 0 ? {} : { published: record.published },
		...validatorOf(record.answer)
	};
	if (record.withdrawn) return {
		...found,
		state: "broken",
		level: 2,
		reason: `the ${noun} was withdrawn`
	};
	if (identity === "mismatch") return {
		...found,
		state: "broken",
		level: 2,
		reason: "another paper: neither its title nor its abstract has anything in common with this repository"
	};
	return found;
}

// src/probe/providers/arxiv.ts
let pattern$1$15;
let pattern$2$10;
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
	const { parseDocument, DomUtils } = await import("./dist.js");
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
		withdrawn: test(pattern$1$15 ??= /\bwithdrawn\b/i, comment) || test(pattern$2$10 ??= /^\s*(?:this (?:paper|article|submission) has been withdrawn|withdrawn)\b/i, summary)
	};
}

// src/probe/providers/biorxiv.ts
let pattern$1$14;
let pattern$2$9;
/** DOI prefixes of bioRxiv and medRxiv: Cold Spring Harbor's, and openRxiv's since 2025. */
const biorxivPrefixes = ["10.1101/", "10.64898/"];
/**
* Source: api.biorxiv.org, `GET /details/{server}/{doi}`: `collection[]` with one entry a version, the first one first.
* @returns null when neither server knows the DOI
*/
async function askBiorxiv(world, doi) {
	for (const server of ["biorxiv", "medrxiv"]) {
		const answer = await world.read(`${world.endpoint("biorxiv")}/details/${server}/${doi}/na/json`, { accept: "application/json" });
		if (answer.status !== 200) continue;
		const versions = items(fields(json(answer.body, answer.cut)).collection).map(fields);
		const latest = versions.at(-1);
		const title = text(latest?.title);
		if (latest === void 0 || title === void 0) continue;
		return {
			service: server,
			answer,
			title,
			published: versions.flatMap((version) => day(version.date) ?? []).sort()[0],
			prose: text(latest.abstract) ?? "",
			withdrawn: test(pattern$1$14 ??= /^\s*withdrawn\b/i, title) || test(pattern$2$9 ??= /withdrawn/i, text(latest.type) ?? "")
		};
	}
	return null;
}

// src/probe/providers/crossref.ts
let pattern$1$13;
let pattern$2$8;
/**
* A DOI as Crossref registers it (bioRxiv, SSRN, Research Square, proceedings, journals). Source: Crossref REST API, `GET /works/{doi}`.
* @returns null when Crossref does not know the DOI
*/
async function askCrossref(world, doi) {
	const answer = await world.read(`${world.endpoint("crossref")}/works/${encodeURIComponent(doi)}`, { accept: "application/json" });
	if (answer.status === 404) return null;
	if (answer.status !== 200) throw unexpected(answer, "Crossref");
	const work = fields(fields(json(answer.body, answer.cut)).message);
	const title = texts(work.title)[0];
	if (title === void 0) return null;
	const updates = items(work["updated-by"]).map((update) => text(fields(update).type) ?? "");
	const links = Object.values(fields(work.relation)).flatMap((relation) => items(relation).map((item) => text(fields(item).id) ?? ""));
	return {
		service: "crossref",
		answer,
		title,
		published: dayOfParts(work.posted) ?? dayOfParts(work["published-online"]) ?? dayOfParts(work.created) ?? dayOfParts(work.issued),
		prose: [text(work.abstract) ?? "", ...links].join("\n"),
		withdrawn: test(pattern$1$13 ??= /^\s*(?:withdrawn|retracted)\b/i, title) || updates.some((type) => test(pattern$2$8 ??= /^(?:withdrawal|retraction|removal)$/, type))
	};
}
/** Crossref's `date-parts`: `[[year, month, day]]`; a date without its day is of no use to a clock. */
function dayOfParts(value) {
	const [year, month, date] = items(items(fields(value)["date-parts"])[0]).map(number);
	if (year === void 0 || month === void 0 || date === void 0) return void 0;
	return day(`${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`);
}

// src/probe/weights-file.ts
let pattern$1$12;
let pattern$2$7;
/** Real parameters don't fit in less: smaller "weights" are placeholders. */
const leastWeightBytes = 1048576;
const weightNames = /\.(?:safetensors|bin|pt|pth|ckpt|gguf|onnx|h5|hdf5|keras|msgpack|npz|tflite|pb|mlmodel|nemo|t7|pkl|pdparams|distcp|llamafile)$/i;
const notWeights = /(?:^|\/)(?:training_args\.bin|optimizer\.(?:bin|pt)|scheduler\.(?:bin|pt)|rng_state(?:_\d+)?\.pth|tokenizer[^/]*\.(?:bin|pkl)|scaler\.pt)$/i;
/** Does the name promise trained parameters (optimizer states and training arguments don't)? */
function isWeightName(path) {
	return test(weightNames, path) && !test(notWeights, path);
}
function natureOf(head) {
	if (head.length === 0) return "empty";
	const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 512));
	const latin = start.toString("latin1");
	if (latin.startsWith("version https://git-lfs.github.com/spec/v1")) return "lfs-pointer";
	if (test(pattern$1$12 ??= /^\s*(?:<!doctype html|<html|<head)/i, latin)) return "web-page";
	if (latin.startsWith("GGUF")) return "gguf";
	if (latin.startsWith("PK")) return "zip";
	if (latin.startsWith("HDF\r\n\n")) return "hdf5";
	if (latin.startsWith("PAR1")) return "parquet";
	if (latin.startsWith("")) return "gzip";
	if (latin.startsWith("NUMPY")) return "numpy";
	if (safetensorsHeaderLength(start) !== null) return "safetensors";
	if (start[0] === 128 && (start[1] ?? 0) >= 2 && (start[1] ?? 0) <= 5) return "pickle";
	return "other";
}
/** Length of the JSON header: 8 bytes little endian, then `{` (safetensors format); null if this is none. */
function safetensorsHeaderLength(head) {
	if (head.length < 10) return null;
	const view = new DataView(head.buffer, head.byteOffset, 8);
	const length = Number(view.getBigUint64(0, true));
	return length >= 2 && length <= 1e8 && head[8] === 123 ? length : null;
}
/** Reads the header of a safetensors file from its first bytes. Null when it is not one, or broken. */
function safetensorsHeader(head) {
	const length = safetensorsHeaderLength(head);
	if (length === null) return null;
	const whole = head.length >= 8 + length;
	const value = json(head.subarray(8, 8 + length), !whole);
	if (typeof value !== "object" || value === null) return null;
	let tensors = 0;
	let parameters = 0;
	for (const [name, entry] of Object.entries(fields(value))) {
		const shape = items(fields(entry).shape);
		if (name === "__metadata__" || fields(entry).dtype === void 0) continue;
		tensors += 1;
		parameters += shape.reduce((product, size) => product * (number(size) ?? 1), 1);
	}
	return {
		tensors,
		parameters,
		whole
	};
}
/** Shards a set of file names promises (`…-00001-of-00004.safetensors`) and does not hold. */
function missingShards(paths) {
	const held = new Set(paths);
	const families = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const match = exec(pattern$2$7 ??= /^(.*-)(\d{5})-of-(\d{5})(\.[a-z0-9]+)$/i, path);
		if (match === null) continue;
		const [, before = "", , of = "", after = ""] = match;
		const name = (shard) => `${before}${String(shard).padStart(5, "0")}-of-${of}${after}`;
		families.set(name(0), {
			count: Math.min(Number(of), 5e3),
			name
		});
	}
	return [...families.values()].slice(0, 50).flatMap(({ count, name }) => Array.from({ length: count }, (_, index) => name(index + 1)).filter((shard) => !held.has(shard)));
}

// src/probe/providers/figshare.ts
let pattern$1$11;
/** The article's number in a figshare DOI: `10.6084/m9.figshare.7`, `10.6084/m9.figshare.7.v2`; null for other DOIs. */
function figshareArticle(doi) {
	return exec(pattern$1$11 ??= /^10\.6084\/m9\.figshare\.(\d{1,12})(?:\.v\d{1,4})?$/, doi)?.[1] ?? null;
}
/**
* Proves a figshare article by the head of its largest file. Source: figshare API v2, `GET /articles/{id}`:
* `files[].{name,size,is_link_only,download_url,computed_md5}`, `is_embargoed`, `embargo_date`, `is_metadata_record`.
*/
async function proveFigshare(subject, { world }, article, url) {
	const answer = await world.read(`${world.endpoint("figshare")}/v2/articles/${article}`, { accept: "application/json" });
	const base = {
		method: "figshare-api",
		url,
		level: 2
	};
	if (answer.status === 404) return {
		...base,
		state: "broken",
		reason: "figshare does not know the article"
	};
	if (answer.status === 403) return {
		...base,
		state: "gated",
		reason: "the article is restricted"
	};
	if (answer.status !== 200) throw unexpected(answer, "figshare");
	const record = jsonObject(answer, "figshare");
	const title = text(record.title);
	const links = [record.description, ...items(record.references)].flatMap((part) => text(part) ?? []);
	const { identity, backlink } = identify(subject, {
		title,
		prose: links.join("\n")
	});
	const published = day(record.published_date) ?? day(record.created_date);
	const told = {
		...base,
		level: 3,
		backlink,
		identity: identity === "match" ? "match" : "unknown",
		...title === void 0 ? {} : { title: title.slice(0, 300) },
		...published === void 0 ? {} : { published }
	};
	if (record.is_embargoed === true) {
		const until = day(record.embargo_date);
		return {
			...told,
			state: "gated",
			reason: `under embargo${until === void 0 ? "" : ` until ${until}`}`
		};
	}
	const file = [...items(record.files).map(fields).filter((file) => file.is_link_only !== true)].sort((a, b) => (number(b.size) ?? 0) - (number(a.size) ?? 0))[0];
	const link = text(file?.download_url);
	if (file === void 0 || link === void 0) return {
		...told,
		state: "broken",
		reason: "the article holds no files, or only links"
	};
	const name = text(file.name) ?? "its file";
	const bytes = await world.read(link, { range: [0, 65535] });
	if (bytes.status === 401 || bytes.status === 403) return {
		...told,
		state: "gated",
		reason: `${name} asks for access (${bytes.status})`
	};
	if (bytes.status === 404 || bytes.status === 410) return {
		...told,
		state: "broken",
		reason: `${name} is listed but gone (${bytes.status})`
	};
	if (bytes.status !== 200 && bytes.status !== 206) throw unexpected(bytes, "figshare");
	if (natureOf(bytes.body) === "empty") return {
		...told,
		state: "broken",
		reason: `${name} is empty`
	};
	const md5 = text(file.computed_md5) ?? text(file.supplied_md5);
	return {
		...told,
		state: "archived",
		level: 5,
		method: "figshare-api+range",
		bytes: bytes.body.length,
		hash: md5 === void 0 ? null : `md5:${md5}`,
		reason: `archived and open: ${bytes.body.length} bytes of ${name} read`
	};
}

// src/probe/providers/doi.ts
/** Homes whose files we know how to read: a DOI that leads there is proved there. */
const provableHomes = /* @__PURE__ */ new Set([
	"hf",
	"hf-dataset",
	"zenodo",
	"arXiv"
]);
/** Proves a DOI: the registry that holds it, or the archive behind it where that can be read. */
async function proveDoi(subject, company) {
	const { world, prove } = company;
	const doi = subject.parsed.value;
	const url = `https://doi.org/${doi.split("/").map(encodeURIComponent).join("/")}`;
	const article = figshareArticle(doi);
	if (article !== null) return proveFigshare(subject, company, article, url);
	const document = subject.kinds.has("preprint") || subject.kinds.has("citation");
	const registries = biorxivPrefixes.some((prefix) => doi.startsWith(prefix)) ? [askBiorxiv, askCrossref] : document ? [askCrossref, askDataCite] : [askDataCite, askCrossref];
	let silent = null;
	for (const ask of registries) {
		const record = await ask(world, doi).catch((error) => {
			if (!(error instanceof Unanswered) || error.state === "unchecked") throw error;
			silent = error;
			return null;
		});
		if (record === null) continue;
		if (!("landing" in record)) return wantsBytes(subject) ? unread(subject, record, url) : paperVerdict(subject, record, url);
		const home = record.landing === void 0 ? null : identifierFromUrl(record.landing);
		if (home !== null && provableHomes.has(parseIdentifier(home)?.scheme ?? "")) {
			const verdict = await prove(home);
			return {
				...verdict,
				findings: [...verdict.findings ?? [], `${doi} leads to ${home}`]
			};
		}
		if (!record.findable) return {
			...paperVerdict(subject, record, url),
			state: "broken",
			level: 2,
			reason: "the DOI is registered but withdrawn from view"
		};
		return wantsBytes(subject) ? unread(subject, record, url) : paperVerdict(subject, record, url);
	}
	if (silent !== null) throw silent;
	return askHandle(world, doi, url);
}
function unread(subject, record, url) {
	const { validator: _, ...verdict } = paperVerdict(subject, record, url);
	if (verdict.state === "broken") return verdict;
	return {
		...verdict,
		state: "unverifiable",
		reason: "the DOI is registered; the files behind it were not read"
	};
}
/** Neither registry knows it: does the handle exist at all? Source: DOI proxy REST API, `GET /api/handles/{doi}`, responseCode 1 or 100. */
async function askHandle(world, doi, url) {
	const answer = await world.read(`${world.endpoint("doi")}/api/handles/${doi.split("/").map(encodeURIComponent).join("/")}`, { accept: "application/json" });
	const code = number(fields(json(answer.body, answer.cut)).responseCode);
	const base = {
		method: "doi-handle",
		url
	};
	if (code === 1) return {
		...base,
		state: "verified",
		level: 3,
		reason: "the DOI is registered, with an agency that we do not ask"
	};
	if (code === 100 || answer.status === 404) return {
		...base,
		state: "broken",
		level: 2,
		reason: "the DOI does not exist"
	};
	throw new Unanswered("unverifiable", "doi.org gave no answer that decides", answer.url);
}

// src/probe/providers/fragile-page.ts
let pattern$1$10;
/**
* Google Drive and Weights & Biases: pages drawn by scripts, without an anonymous interface. That a page is there is the most that can be
* known; it never counts as proof of the files behind it.
*/
async function proveFragilePage(subject, { world }) {
	const url = identifierUrl(subject.identifier);
	if (url === null) throw new Unanswered("unverifiable", "not a link", null, "none");
	const service = subject.parsed.scheme === "gdrive" ? "Google Drive" : "Weights & Biases";
	const answer = await world.read(url, { accept: "text/html" });
	const base = {
		method: "page",
		url,
		level: 2,
		fragile: true
	};
	if (answer.status === 404 || answer.status === 410) return {
		...base,
		state: "broken",
		reason: `${service} does not know it (${answer.status})`
	};
	const final = new URL(answer.finalUrl);
	if (answer.status === 401 || final.hostname === "accounts.google.com" || test(pattern$1$10 ??= /^\/(?:login|signin)/, final.pathname)) return {
		...base,
		state: "gated",
		level: 3,
		reason: `${service} asks for a login`
	};
	if (answer.status !== 200 && answer.status !== 206) throw unexpected(answer, service);
	return {
		...base,
		state: "unverifiable",
		level: 3,
		reason: `a page is there; ${service} does not tell strangers' programs what is behind it`
	};
}

// src/probe/providers/github-release.ts
let pattern$1$9;
let pattern$2$6;
/**
* Proves an asset of a GitHub release by its first bytes, fetched as a stranger; the REST API adds size, digest and state when its anonymous
* quota allows. Source: GitHub REST API, "Get a release by tag name". A release named without a file is proved by its source archive.
*/
async function proveGitHubRelease(subject, { world }) {
	const { repository, tag, file, isForeign } = partsOf(subject);
	if (repository === null || tag === "") throw new Unanswered("unchecked", "the release does not say whose it is", null, "none");
	const forge = isForeign || subject.serverUrl === "https://github.com" ? world.endpoint("github") : subject.serverUrl;
	const home = `${forge}/${repository.split("/").map(encodeURIComponent).join("/")}`;
	if (file === null) return proveRelease(subject, world, home, tag);
	const path = `${home}/releases/download/${encodeURIComponent(tag)}/${file.split("/").map(encodeURIComponent).join("/")}`;
	const [answer, asset] = await Promise.all([world.read(path, { range: [0, 65535] }), forge === world.endpoint("github") ? askAsset(world, repository, tag, file) : null]);
	const base = {
		method: "github-asset",
		url: path,
		level: 2,
		identity: subject.repository?.toLowerCase() === repository.toLowerCase() ? "match" : "unknown"
	};
	if (answer.status === 404) return {
		...base,
		state: "broken",
		reason: "the asset does not exist, or not for strangers (404)"
	};
	if (answer.status === 416) return {
		...base,
		state: "broken",
		reason: "the asset is empty"
	};
	if (answer.status !== 200 && answer.status !== 206) throw unexpected(answer, "GitHub's release assets");
	const proven = {
		...base,
		level: 3,
		bytes: answer.body.length,
		hash: asset?.digest ?? null
	};
	if (asset !== null && !asset.uploaded) return {
		...proven,
		state: "broken",
		reason: "the asset was never uploaded in full"
	};
	const nature = natureOf(answer.body);
	if (nature === "empty") return {
		...proven,
		state: "broken",
		reason: "the asset is empty"
	};
	if (nature === "lfs-pointer") return {
		...proven,
		state: "broken",
		reason: "the asset is a Git LFS pointer, not the object"
	};
	if (nature === "web-page" && isWeightName(file)) return {
		...proven,
		state: "broken",
		reason: "the asset is a web page, not weights"
	};
	const size = asset?.size ?? (answer.cut ? void 0 : sizeOf(answer.headers["content-range"], answer.body.length));
	if ((subject.kinds.has("weights") || subject.kinds.has("checkpoints")) && nature === "other" && size !== void 0 && size < 1048576) return {
		...proven,
		state: "broken",
		reason: `too small for weights (${size} bytes) and of no known format`
	};
	const header = safetensorsHeader(answer.body);
	return {
		...proven,
		state: "verified",
		level: 4,
		reason: `the asset is open: its first ${answer.body.length} bytes were read`,
		findings: [...size === void 0 ? [] : [`${size} bytes`], ...header === null ? [] : [`${header.whole ? "" : "at least "}${header.tensors} tensors in its header`]]
	};
}
async function proveRelease(subject, world, home, tag) {
	const url = `${home}/releases/tag/${encodeURIComponent(tag)}`;
	const code = wantsBytes(subject) && !subject.kinds.has("weights") && !subject.kinds.has("data") && !subject.kinds.has("checkpoints");
	const answer = await world.read(code ? `${home}/archive/refs/tags/${encodeURIComponent(tag)}.tar.gz` : url, { range: [0, 65535] });
	const base = {
		method: code ? "github-archive" : "github-page",
		url,
		level: 2
	};
	if (answer.status === 404) return {
		...base,
		state: "broken",
		reason: "the release does not exist, or not for strangers (404)"
	};
	if (answer.status !== 200 && answer.status !== 206) throw unexpected(answer, "GitHub");
	if (code) {
		if (natureOf(answer.body) !== "gzip") throw unexpected(answer, "GitHub's archives");
		return {
			...base,
			state: "verified",
			level: 4,
			bytes: answer.body.length,
			reason: "the source of the release is open"
		};
	}
	if (!wantsBytes(subject)) return {
		...base,
		state: "verified",
		level: 3,
		reason: "the release page is public"
	};
	return {
		...base,
		state: "unverifiable",
		level: 3,
		reason: "the release page is public; which of its assets is meant is not said"
	};
}
/** Null when the API does not say (quota, another host): the bytes speak for themselves. */
async function askAsset(world, repository, tag, file) {
	const url = `${world.endpoint("github-api")}/repos/${repository.split("/").map(encodeURIComponent).join("/")}/releases/tags/${encodeURIComponent(tag)}`;
	const answer = await world.readOptional(url, { accept: "application/vnd.github+json" });
	if (answer === null || answer.status !== 200) return null;
	const asset = items(fields(json(answer.body, answer.cut)).assets).map(fields).find((item) => text(item.name) === file);
	if (asset === void 0) return null;
	return {
		size: number(asset.size),
		digest: text(asset.digest),
		uploaded: (text(asset.state) ?? "uploaded") === "uploaded"
	};
}
/** `v1/file` of the own repository, `owner/name@v1/file` of another. */
function partsOf(subject) {
	const value = subject.parsed.value;
	const foreign = exec(pattern$1$9 ??= /^([\w.-]+\/[\w.-]+)@([^/]+)(?:\/(.+))?$/, value);
	if (foreign !== null) return {
		repository: foreign[1] ?? null,
		tag: foreign[2] ?? "",
		file: foreign[3] ?? null,
		isForeign: true
	};
	const slash = value.indexOf("/");
	return {
		repository: subject.repository,
		tag: slash < 0 ? value : value.slice(0, slash),
		file: slash < 0 ? null : value.slice(slash + 1),
		isForeign: false
	};
}
/** Whole size by `Content-Range: bytes 0-99/1234`, else what was read. */
function sizeOf(range, read) {
	const total = Number(exec(pattern$2$6 ??= /\/(\d+)$/, range ?? "")?.[1]);
	return Number.isSafeInteger(total) && total > 0 ? total : read;
}

// \0builtin:zlib
const whole = /* @__PURE__ */ process.getBuiltinModule("node:zlib");
const value_gunzipSync = /* @__PURE__ */ (() => whole.gunzipSync)();
const value_constants = /* @__PURE__ */ (() => whole.constants)();

// src/probe/tar-listing.ts
let pattern$1$8;
/** Bytes unpacked at most: 64 KiB of gzip can hold 64 MiB of zeros. */
const unpackedCap = 4194304;
const block = 512;
/**
* Lists the head of a `.tar.gz` from its first bytes; contents of README files among them come along.
* @param cut the archive was longer than `head`
* @returns null when it is no gzipped tar
*/
function tarListing(head, cut) {
	let tar;
	try {
		tar = value_gunzipSync(head, {
			finishFlush: value_constants.Z_SYNC_FLUSH,
			maxOutputLength: unpackedCap
		});
	} catch {
		return null;
	}
	const files = [];
	let at = 0;
	while (at + block <= tar.length) {
		const header = tar.subarray(at, at + block);
		if (header[0] === 0) return {
			files,
			whole: !cut
		};
		if (header.toString("latin1", 257, 262) !== "ustar") return at === 0 ? null : {
			files,
			whole: false
		};
		const size = Number.parseInt(header.toString("latin1", 124, 136), 8) || 0;
		const type = String.fromCharCode(header[156] ?? 0);
		const path = [field(header, 345, 500), field(header, 0, 100)].filter((part) => part !== "").join("/");
		if (type === "0" || type === "\0") {
			const readme = test(pattern$1$8 ??= /(?:^|\/)README[^/]*$/i, path);
			files.push({
				path,
				size,
				...readme ? { text: tar.toString("utf8", at + block, at + block + Math.min(size, 65536)) } : {}
			});
		}
		at += block + Math.ceil(size / block) * block;
	}
	return {
		files,
		whole: false
	};
}
function field(header, from, to) {
	const raw = header.toString("utf8", from, to);
	const end = raw.indexOf("\0");
	return end < 0 ? raw : raw.slice(0, end);
}

// src/probe/providers/github-repository.ts
let pattern$1$7;
let pattern$2$5;
let pattern$3$3;
/** Files that alone make no code release. */
const shell = /(?:^|\/)(?:README[^/]*|LICEN[CS]E[^/]*|NOTICE[^/]*|CITATION[^/]*|CHANGELOG[^/]*|\.[^/]+)$|^(?:[^/]+\/)?(?:assets|images|figures|docs|static|\.github)\//i;
/**
* Proves a GitHub repository the way a stranger's git does: the branches it lists, then the head of its archive. Not through the REST API,
* whose 60 anonymous requests an hour are used up on shared runners. Source: git's smart HTTP protocol (`git-upload-pack` advertisement).
*/
async function proveGitHubRepository(subject, { world }) {
	const name = subject.parsed.value;
	const path = name.split("/").slice(0, 2).map(encodeURIComponent).join("/");
	const own = subject.repository?.toLowerCase() === name.toLowerCase();
	const url = `${own && subject.serverUrl !== "https://github.com" ? subject.serverUrl.replace(/\/+$/, "") : world.endpoint("github")}/${path}`;
	const [refs, archive] = await Promise.all([world.read(`${url}.git/info/refs?service=git-upload-pack`), world.read(`${url}/archive/HEAD.tar.gz`, { range: [0, 65535] })]);
	const base = {
		method: "git-refs",
		url,
		level: 2
	};
	if (refs.status === 401 || refs.status === 404) return {
		...base,
		state: "broken",
		reason: "the repository is private or does not exist"
	};
	if (refs.status === 451) return {
		...base,
		state: "broken",
		reason: "taken down for legal reasons (451)"
	};
	if (refs.status === 403) return {
		...base,
		state: "broken",
		reason: "access to the repository is disabled"
	};
	const advertised = refs.body.toString("latin1");
	if (refs.status !== 200 || !advertised.includes("# service=git-upload-pack")) throw unexpected(refs, "GitHub");
	const head = headOf(advertised);
	const findings = [];
	const at = exec(pattern$1$7 ??= /^\/([^/]+\/[^/]+?)\.git\//, new URL(refs.finalUrl).pathname)?.[1];
	if (refs.hops.length > 1 && at !== void 0 && at.toLowerCase() !== name.toLowerCase()) findings.push(`moved to ${at.slice(0, 200)}`);
	const listed = {
		...base,
		level: 3,
		findings,
		identity: own ? "match" : "unknown",
		hash: head === null ? null : `git:${head}`
	};
	if (head === null) return {
		...listed,
		state: "broken",
		reason: "the repository is empty"
	};
	if (archive.status === 404) return {
		...listed,
		state: "broken",
		reason: "the repository has no tree to download"
	};
	if (archive.status !== 200 && archive.status !== 206) throw unexpected(archive, "GitHub's archives");
	const tree = tarListing(archive.body, archive.cut || archive.status === 206);
	if (tree === null) throw unexpected(archive, "GitHub's archives");
	const inside = tree.files.map((file) => file.path.replace(/^[^/]+\//, ""));
	if (tree.whole && inside.every((file) => test(shell, file))) return {
		...listed,
		state: "broken",
		reason: inside.length === 0 ? "the repository holds no files" : `only a shell: ${inside.slice(0, 3).join(", ")}`
	};
	const readme = tree.files.find(({ path: file }) => test(pattern$2$5 ??= /^[^/]+\/README[^/]*$/i, file));
	const backlink = readme?.text !== void 0 && !own && namesRepository(readme.text, subject.repository);
	return {
		...listed,
		state: "verified",
		level: 4,
		method: "git-refs+archive",
		bytes: archive.body.length,
		backlink,
		...backlink ? { identity: "match" } : {},
		reason: `the code is open: ${archive.body.length} bytes of its archive read at ${head.slice(0, 7)}`
	};
}
/** The commit of HEAD: the hash that stands before ` HEAD` on a line whose length comes before it; null in an empty repository. */
function headOf(advertised) {
	const at = advertised.indexOf(" HEAD\0");
	const length = advertised.includes("object-format=sha256") ? 64 : 40;
	const hash = at < length ? "" : advertised.slice(at - length, at);
	return test(pattern$3$3 ??= /^[0-9a-f]+$/, hash) ? hash : null;
}

// src/probe/providers/hub.ts
let pattern$1$6;
let pattern$2$4;
const prefix = {
	models: "",
	datasets: "datasets/",
	spaces: "spaces/"
};
const noun = {
	models: "model",
	datasets: "dataset",
	spaces: "Space"
};
/** Asks for the metadata. A verdict when they already decide: missing, private, disabled. */
async function hubListing(world, shelf, id) {
	const hub = world.endpoint("hub");
	const page = `${hub}/${prefix[shelf]}${hubPath(id)}`;
	const answer = await world.read(`${hub}/api/${shelf}/${hubPath(id)}?blobs=true`, { accept: "application/json" });
	const base = {
		method: "hf-api",
		url: page,
		level: 2
	};
	const said = text(answer.headers["x-error-message"]) ?? text(fields(json(answer.body, answer.cut)).error) ?? "";
	if (answer.status === 403 && test(pattern$1$6 ??= /disabled/i, said)) return {
		...base,
		state: "broken",
		reason: `the ${noun[shelf]} is disabled on the hub`
	};
	if (answer.status === 401 || answer.status === 404) return {
		...base,
		state: "broken",
		reason: `the ${noun[shelf]} is private or does not exist (${answer.status})`
	};
	if (answer.status !== 200) throw unexpected(answer, "the hub");
	const value = json(answer.body, answer.cut);
	const data = fields(value);
	const revision = text(data.sha);
	const found = text(data.id) ?? text(data.modelId);
	if (found === void 0) throw new Unanswered("unverifiable", "the hub answered with something that is not its documented JSON", answer.url);
	if (data.disabled === true) return {
		...base,
		state: "broken",
		reason: `the ${noun[shelf]} is disabled on the hub`
	};
	if (data.private === true) return {
		...base,
		state: "broken",
		reason: `the ${noun[shelf]} is private`
	};
	const gated = data.gated;
	return {
		shelf,
		id: found,
		url: answer.url,
		page,
		revision: revision ?? "main",
		gated: gated === "auto" || gated === "manual" ? gated : gated === true ? "manual" : false,
		files: items(data.siblings).flatMap((sibling) => {
			const path = text(fields(sibling).rfilename);
			const lfs = fields(fields(sibling).lfs);
			const size = number(lfs.size) ?? number(fields(sibling).size);
			return path === void 0 ? [] : [{
				path,
				size,
				sha256: text(lfs.sha256)
			}];
		}),
		cut: answer.cut,
		topOnly: false,
		card: fields(data.cardData),
		tags: texts(data.tags),
		created: text(data.createdAt),
		doi: text(fields(data.doi).id) ?? texts(data.tags).find((tag) => tag.startsWith("doi:"))?.slice(4)
	};
}
/**
* The files of the top folder, for repositories whose whole listing is longer than what we read. Source: Hub OpenAPI,
* `GET /api/{shelf}/{id}/tree/{revision}`: `[{type, path, size, lfs: {oid, size}}]`. The listing as it was when that does not help.
*/
async function withTopFolder(world, listing, wanted) {
	if (!listing.cut) return listing;
	const url = `${world.endpoint("hub")}/api/${listing.shelf}/${hubPath(listing.id)}/tree/${encodeURIComponent(listing.revision)}`;
	const answer = await world.readOptional(url, { accept: "application/json" });
	if (answer === null || answer.status !== 200 || answer.cut || answer.headers.link !== void 0) return listing;
	const files = items(json(answer.body)).flatMap((entry) => {
		const path = text(fields(entry).path);
		const lfs = fields(fields(entry).lfs);
		if (path === void 0 || fields(entry).type !== "file") return [];
		return [{
			path,
			size: number(lfs.size) ?? number(fields(entry).size),
			sha256: text(lfs.oid)
		}];
	});
	return files.some(({ path }) => wanted(path)) ? {
		...listing,
		files,
		cut: false,
		topOnly: true
	} : listing;
}
function isVerdict(value) {
	return "state" in value;
}
/** Reads the head of a file at the listing's revision, as a stranger. A verdict when the hub refuses. */
async function hubRead(world, listing, file) {
	const path = file.path.split("/").map(encodeURIComponent).join("/");
	const url = `${world.endpoint("hub")}/${prefix[listing.shelf]}${hubPath(listing.id)}/resolve/${encodeURIComponent(listing.revision)}/${path}`;
	const answer = await world.read(url, { range: [0, 65535] });
	const base = {
		method: "hf-api+range",
		url: listing.page,
		level: 3
	};
	const refusal = answer.hops.map((hop) => hop.headers["x-error-code"]).find((code) => code !== void 0);
	if (refusal === "GatedRepo") return {
		...base,
		state: "gated",
		reason: gateReason(listing)
	};
	if (refusal === "EntryNotFound") return {
		...base,
		state: "broken",
		reason: `${file.path} is listed but can not be downloaded`
	};
	if (refusal !== void 0) return {
		...base,
		state: "broken",
		reason: `the hub refuses ${file.path} (${refusal.slice(0, 40)})`
	};
	const atHub = answer.hops.length === 1;
	if (answer.status === 401 || answer.status === 403 && atHub) return {
		...base,
		state: "gated",
		reason: listing.gated === false ? `${file.path} asks for a login (${answer.status})` : gateReason(listing)
	};
	if (answer.status === 404 || answer.status === 410) return {
		...base,
		state: "broken",
		reason: `${file.path} is listed but its object is gone (${answer.status})`
	};
	if (answer.status === 416) return {
		...base,
		state: "broken",
		reason: `${file.path} is empty`
	};
	if (answer.status !== 200 && answer.status !== 206) throw unexpected(answer, "the hub's file store");
	const first = answer.hops[0]?.headers ?? {};
	const etag = (first["x-linked-etag"] ?? "").replace(/^W\//, "").replace(/"/g, "");
	const linked = Number(first["x-linked-size"]);
	return {
		path: file.path,
		answer,
		nature: natureOf(answer.body),
		size: Number.isSafeInteger(linked) && linked > 0 ? linked : file.size,
		hash: test(pattern$2$4 ??= /^[0-9a-f]{64}$/, etag) ? `sha256:${etag}` : file.sha256 === void 0 ? void 0 : `sha256:${file.sha256}`
	};
}
function isRead(value) {
	return "answer" in value;
}
function gateReason(listing) {
	return `gated: the files need ${listing.gated === "auto" ? "accepting the conditions while logged in" : "a request that the authors decide"}`;
}
/** Owner and name without marks, so that `Some-Lab` and `somelab` are one. */
function sameOwner(subject, id) {
	const plain = (name) => (name ?? "").toLowerCase().replace(/[^a-z0-9]/g, "");
	const owner = plain(subject.repository?.split("/")[0]);
	return owner !== "" && owner === plain(id.split("/")[0]);
}
/** Do the tags name a paper that this repository claims as its own? */
function tagsOwnPaper(subject, tags) {
	return tags.some((tag) => tag.startsWith("arxiv:") && subject.together.has(`arXiv:${tag.slice(6)}`));
}
function hubPath(id) {
	return id.split("/").map(encodeURIComponent).join("/");
}

// src/probe/providers/hub-collection.ts
/**
* Proves a collection by its first member of the right type, its owner's own before other people's.
* Source: Hub OpenAPI, `GET /api/collections/{namespace}/{slug}`: `items[].{type,id}`; private members are not listed to strangers.
*/
async function proveHubCollection(subject, { world, prove }) {
	const hub = world.endpoint("hub");
	const slug = hubPath(subject.parsed.value);
	const url = `${hub}/collections/${slug}`;
	const answer = await world.read(`${hub}/api/collections/${slug}`, { accept: "application/json" });
	const base = {
		method: "hf-api",
		url,
		level: 2
	};
	if (answer.status === 401 || answer.status === 404) return {
		...base,
		state: "broken",
		reason: `the collection is private or does not exist (${answer.status})`
	};
	if (answer.status !== 200) throw unexpected(answer, "the hub");
	const collection = jsonObject(answer, "the hub");
	const title = text(collection.title)?.slice(0, 300);
	const named = title === void 0 ? {} : { title };
	const type = subject.kinds.has("data") || subject.kinds.has("data-card") ? "dataset" : "model";
	const owner = subject.parsed.value.split("/")[0];
	const members = items(collection.items).flatMap((item) => {
		const id = text(fields(item).id);
		return id !== void 0 && text(fields(item).type) === type ? [id] : [];
	});
	const own = members.filter((id) => id.split("/")[0] === owner);
	const first = own[0] ?? members[0];
	if (first === void 0) return {
		...base,
		...named,
		state: "broken",
		reason: `the collection holds no ${type}`
	};
	const verdict = await prove(`${type === "model" ? "hf" : "hf-dataset"}:${first}`);
	return {
		...verdict,
		...named,
		url,
		identity: verdict.identity === "mismatch" ? "mismatch" : sameOwner(subject, first) || verdict.identity === "match" ? "match" : "unknown",
		reason: `${first}: ${verdict.reason}`,
		findings: [
			...verdict.findings ?? [],
			`collection of ${members.length} ${type}${members.length === 1 ? "" : "s"}; one was read`,
			...own.length === 0 ? ["none of them is the collection owner's"] : []
		]
	};
}

// src/probe/providers/hub-dataset.ts
/** Files that are about the data, not the data. */
const besideTheData = /(?:^|\/)(?:README[^/]*|LICENSE[^/]*|NOTICE[^/]*|CITATION[^/]*|\.[^/]+|dataset_infos?\.json|croissant\.json)$|\.(?:md|png|jpe?g|svg|gif|ya?ml|lock)$/i;
const script = /\.(?:py|sh|ipynb)$/i;
/** Proves a dataset of the hub: metadata, then the head of a data file at a pinned revision, read as a stranger. */
async function proveHubDataset(subject, { world }) {
	const listing = await hubListing(world, "datasets", subject.parsed.value);
	if (isVerdict(listing)) return listing;
	const findings = [];
	if (listing.id.toLowerCase() !== subject.parsed.value.toLowerCase()) findings.push(`renamed on the hub to ${listing.id.slice(0, 200)}`);
	if (listing.cut) findings.push("the listing is longer than the 64 KiB we read: only its head was looked at");
	const published = day(listing.created);
	const card = listing.files.find(({ path }) => path === "README.md");
	const backlink = tagsOwnPaper(subject, listing.tags);
	const base = {
		method: "hf-api",
		url: listing.page,
		level: 3,
		findings,
		backlink,
		identity: backlink || sameOwner(subject, listing.id) ? "match" : "unknown",
		...published === void 0 ? {} : { published }
	};
	if (!wantsBytes(subject)) {
		if (subject.kinds.has("data-card") && card === void 0 && !listing.cut) return {
			...base,
			state: "broken",
			reason: "the dataset has no card"
		};
		if (card === void 0) return {
			...base,
			state: "verified",
			reason: "the dataset's page is public"
		};
		const text = await world.readOptional(`${listing.page}/resolve/${encodeURIComponent(listing.revision)}/README.md`, { range: [0, 65535] });
		const named = text !== null && text.status < 300 && namesRepository(text.body.toString("utf8"), subject.repository);
		return {
			...base,
			...named ? {
				backlink: true,
				identity: "match"
			} : {},
			state: "verified",
			reason: `the dataset's card is public at ${listing.revision.slice(0, 7)}`
		};
	}
	const file = largest(listing.files.filter(({ path }) => !test(besideTheData, path) && !test(script, path)));
	if (file === void 0) {
		if (listing.files.some(({ path }) => test(script, path))) return {
			...base,
			state: "unverifiable",
			reason: "only a loading script: the data lie elsewhere"
		};
		if (listing.cut) return {
			...base,
			state: "unverifiable",
			reason: "the listing is longer than what we read, and its head holds no data file"
		};
		return {
			...base,
			state: "broken",
			reason: listing.files.length === 0 ? "the repository is empty" : "there is no data file, only documents"
		};
	}
	const read = await hubRead(world, listing, file);
	if (!isRead(read)) return {
		...base,
		...read,
		findings
	};
	if (listing.gated !== false) findings.push(`marked as gated (${listing.gated}), but the file is open to everyone`);
	const proven = {
		...base,
		method: "hf-api+range",
		bytes: read.answer.body.length,
		hash: read.hash ?? null
	};
	if (read.nature === "lfs-pointer") return {
		...proven,
		state: "broken",
		reason: `${file.path} is a Git LFS pointer, not the object`
	};
	if (read.nature === "empty") return {
		...proven,
		state: "broken",
		reason: `${file.path} is empty`
	};
	return {
		...proven,
		state: "verified",
		level: 4,
		reason: `the data are open: ${read.answer.body.length} bytes of ${file.path} read at ${listing.revision.slice(0, 7)}`
	};
}
function largest(files) {
	return [...files].sort((a, b) => (b.size ?? 0) - (a.size ?? 0) || (a.path < b.path ? -1 : 1))[0];
}

// src/probe/providers/hub-model.ts
let pattern$1$5;
let pattern$2$3;
let pattern$3$2;
let pattern$4$2;
let pattern$5$1;
let pattern$6;
/** Proves a model of the hub: metadata, then the head of a real weight file at a pinned revision, read as a stranger. */
async function proveHubModel(subject, { world }) {
	const first = await hubListing(world, "models", subject.parsed.value);
	if (isVerdict(first)) return first;
	const listing = await withTopFolder(world, first, isWeightName);
	const findings = listingFindings(subject, listing);
	const cardAsked = readCard(subject, listing, world);
	const asked = {
		method: "hf-api",
		url: listing.page,
		level: 3,
		findings,
		...published(listing)
	};
	const identity = async () => {
		const backlink = tagsOwnPaper(subject, listing.tags) || namesRepository(await cardAsked ?? "", subject.repository);
		return {
			backlink,
			identity: backlink || sameOwner(subject, listing.id) ? "match" : "unknown"
		};
	};
	if (!(subject.kinds.size === 0 || subject.kinds.has("weights") || subject.kinds.has("checkpoints"))) return proveCompanion(subject, listing, {
		...asked,
		...await identity()
	});
	const weights = listing.files.filter((file) => isWeightName(file.path));
	const file = mostTelling(weights);
	if (file === void 0) {
		if (listing.cut) return {
			...asked,
			state: "unverifiable",
			reason: "the listing is longer than what we read, and its head holds no weight file"
		};
		const what = listing.files.length === 0 ? "the repository is empty" : "there is no weight file, only configuration and documents";
		return {
			...asked,
			state: "broken",
			reason: what
		};
	}
	const [read, index, base, refs, who] = await Promise.all([
		hubRead(world, listing, file),
		shardsOfIndex(listing, file, world),
		baseHashes(listing, weights, world),
		subject.kinds.has("checkpoints") ? countRevisions(listing, world) : null,
		identity()
	]);
	if (!isRead(read)) return {
		...asked,
		...read,
		...who,
		findings
	};
	const proven = {
		...asked,
		...who,
		method: "hf-api+range",
		finalUrl: withoutQuery(read.answer.finalUrl),
		bytes: read.answer.body.length,
		hash: read.hash ?? null
	};
	if (listing.gated !== false) findings.push(`marked as gated (${listing.gated}), but the file is open to everyone`);
	if (read.nature === "lfs-pointer") return {
		...proven,
		state: "broken",
		reason: `${file.path} is a Git LFS pointer, not the object`
	};
	if (read.nature === "web-page") return {
		...proven,
		state: "broken",
		reason: `${file.path} is a web page, not weights`
	};
	if (read.nature === "empty") return {
		...proven,
		state: "broken",
		reason: `${file.path} is empty`
	};
	const missing = listing.cut ? [] : missingShards(weights.map(({ path }) => path));
	const needed = [.../* @__PURE__ */ new Set([...missing.filter((path) => sameFamily(path, file.path)), ...index.filter((path) => !hasFile(listing, path) && !(listing.topOnly && path.includes("/")))])];
	if (needed.length > 0) {
		const named = needed.slice(0, 3).join(", ");
		return {
			...proven,
			state: "broken",
			reason: `${needed.length} ${needed.length === 1 ? "shard is" : "shards are"} missing: ${named}`
		};
	}
	if (missing.length > 0) findings.push(`${missing.length} shards of other files in the repository are missing`);
	if (base !== null && weights.every(({ sha256 }) => sha256 !== void 0 && base.hashes.has(sha256))) return {
		...proven,
		state: "broken",
		identity: "mismatch",
		reason: `the weights are those of ${base.id}, byte for byte: a re-upload, not a release`
	};
	const header = safetensorsHeader(read.answer.body);
	const adapter = hasFile(listing, "adapter_config.json") || test(pattern$1$5 ??= /(?:^|\/)adapter_model\./, file.path);
	if (adapter) findings.push("adapter, not full weights");
	if (read.nature === "safetensors" && (header === null || header.tensors === 0)) return {
		...proven,
		state: "broken",
		reason: `${file.path} has no tensors in its header`
	};
	if ((read.size ?? 1048576) < 1048576 && !adapter) {
		if (read.nature === "other") return {
			...proven,
			state: "broken",
			reason: `${file.path} is too small for weights (${read.size} bytes) and of no known format`
		};
		findings.push(`${file.path} holds only ${read.size} bytes`);
	}
	if (header !== null && header.tensors > 0) findings.push(`${header.whole ? "" : "at least "}${header.tensors} tensors, ${header.whole ? "" : "at least "}${header.parameters} parameters in ${file.path}`);
	if (refs !== null) findings.push(refs === 0 ? "no revision besides the main one" : `${refs} revisions besides the main one`);
	return {
		...proven,
		state: "verified",
		level: 4,
		reason: `${adapter ? "adapter weights" : "weights"} are open: ${read.answer.body.length} bytes of ${file.path} read at ${listing.revision.slice(0, 7)}`
	};
}
/** A model claimed for its card, its results or its logs only. */
function proveCompanion(subject, listing, asked) {
	const wanted = [...subject.kinds];
	if (wanted.includes("model-card") && !hasFile(listing, "README.md") && !listing.cut) return {
		...asked,
		state: "broken",
		reason: "the model has no card"
	};
	if (listing.gated !== false && !wanted.includes("model-card")) return {
		...asked,
		state: "gated",
		reason: gateReason(listing)
	};
	return {
		...asked,
		state: "verified",
		reason: `the model's page is public at ${listing.revision.slice(0, 7)}`
	};
}
function listingFindings(subject, listing) {
	const findings = [];
	if (listing.id.toLowerCase() !== subject.parsed.value.toLowerCase()) findings.push(`renamed on the hub to ${listing.id.slice(0, 200)}`);
	if (listing.topOnly) findings.push("the listing is longer than the 64 KiB we read: only the top folder was looked at");
	if (listing.cut) findings.push("the listing is longer than the 64 KiB we read: only its head was looked at");
	if (listing.doi !== void 0) findings.push(`has the DOI ${listing.doi.slice(0, 100)}`);
	return findings;
}
function published(listing) {
	const date = day(listing.created);
	return date === void 0 ? {} : { published: date };
}
/** The file whose head tells most: safetensors, then GGUF, then the rest; real sizes before small ones. */
function mostTelling(files) {
	const rank = (file) => (test(pattern$2$3 ??= /\.safetensors$/i, file.path) ? 0 : test(pattern$3$2 ??= /\.gguf$/i, file.path) ? 1 : 2) + ((file.size ?? 1048576) < 1048576 ? 10 : 0);
	return [...files].sort((a, b) => rank(a) - rank(b) || a.path.split("/").length - b.path.split("/").length || (a.path < b.path ? -1 : 1))[0];
}
function hasFile(listing, path) {
	return listing.files.some((file) => file.path === path);
}
async function readCard(subject, listing, world) {
	if (subject.repository === null || !hasFile(listing, "README.md") || tagsOwnPaper(subject, listing.tags)) return null;
	const url = `${world.endpoint("hub")}/${hubPath(listing.id)}/resolve/${encodeURIComponent(listing.revision)}/README.md`;
	const answer = await world.readOptional(url, { range: [0, 65535] });
	return answer !== null && (answer.status === 200 || answer.status === 206) ? answer.body.toString("utf8") : null;
}
/** `a-00001-of-00002.bin` and `a-00002-of-00002.bin` are one file in two shards. */
function sameFamily(one, other) {
	const family = (path) => path.replace(/\d{5}(?=-of-\d{5}\.[a-z0-9]+$)/i, "");
	return family(one) === family(other);
}
/** Files that the index beside the file that was read names. */
async function shardsOfIndex(listing, file, world) {
	const extension = exec(pattern$4$2 ??= /\.(safetensors|bin)$/, file.path)?.[1];
	const index = file.path.includes("/") ? void 0 : listing.files.find(({ path }) => test(pattern$5$1 ??= /^[^/]*\.index\.json$/, path) && path.endsWith(`.${extension}.index.json`));
	if (index === void 0 || listing.cut) return [];
	const answer = await world.readOptional(`${world.endpoint("hub")}/${hubPath(listing.id)}/resolve/${encodeURIComponent(listing.revision)}/${encodeURIComponent(index.path)}`, { range: [0, 65535] });
	if (answer === null || answer.status >= 300) return [];
	return [...new Set(texts(Object.values(fields(fields(json(answer.body, true)).weight_map))))].slice(0, 5e3);
}
/** Hashes of the weights this model says it comes from. */
async function baseHashes(listing, weights, world) {
	const base = texts(listing.card.base_model)[0];
	if (base === void 0 || base === listing.id || !test(pattern$6 ??= /^[\w.-]+\/[\w.-]+$/, base) || weights.every(({ sha256 }) => sha256 === void 0)) return null;
	const answer = await world.readOptional(`${world.endpoint("hub")}/api/models/${hubPath(base)}?blobs=true`, { accept: "application/json" });
	if (answer === null || answer.status !== 200) return null;
	const hashes = items(fields(json(answer.body, answer.cut)).siblings).flatMap((file) => text(fields(fields(file).lfs).sha256) ?? []);
	return {
		id: base,
		hashes: new Set(hashes)
	};
}
/** Branches and tags besides the main one: intermediate checkpoints live there. */
async function countRevisions(listing, world) {
	const answer = await world.readOptional(`${world.endpoint("hub")}/api/models/${hubPath(listing.id)}/refs`, { accept: "application/json" });
	if (answer === null || answer.status !== 200) return null;
	const refs = fields(json(answer.body, answer.cut));
	return [...items(refs.branches), ...items(refs.tags)].map((ref) => text(fields(ref).name)).filter((name) => name !== void 0 && name !== "main").length;
}
/** Signed links of file stores carry a signature: it is nobody's business. */
function withoutQuery(link) {
	const url = new URL(link);
	url.search = "";
	return url.href;
}

// src/probe/providers/hub-space.ts
let pattern$1$4;
/** Proves a Space of the hub: its page and, where code is claimed, the head of its application. */
async function proveHubSpace(subject, { world }) {
	const listing = await hubListing(world, "spaces", subject.parsed.value);
	if (isVerdict(listing)) return listing;
	const identity = sameOwner(subject, listing.id) ? "match" : "unknown";
	const base = {
		method: "hf-api",
		url: listing.page,
		level: 3,
		identity
	};
	const file = listing.files.find(({ path }) => path === "app.py") ?? listing.files.find(({ path }) => test(pattern$1$4 ??= /\.(?:py|ts|js|html|ipynb)$/, path));
	if (file === void 0) return {
		...base,
		state: "broken",
		reason: "the Space holds no program"
	};
	if (!wantsBytes(subject)) return {
		...base,
		state: "verified",
		reason: "the Space is public"
	};
	const read = await hubRead(world, listing, file);
	if (!isRead(read)) return {
		...base,
		...read
	};
	return {
		...base,
		method: "hf-api+range",
		state: "verified",
		level: 4,
		bytes: read.answer.body.length,
		hash: read.hash ?? null,
		reason: `the Space's ${file.path} is open`
	};
}

// src/probe/providers/link.ts
let pattern$1$3;
let pattern$2$2;
let pattern$3$1;
let pattern$4$1;
let pattern$5;
/** Hosts that lose files: links break, quotas run out, owners leave. */
const fragileHosts = /(?:^|\.)(?:drive\.google\.com|docs\.google\.com|dropbox\.com|1drv\.ms|onedrive\.live\.com|sharepoint\.com|pan\.baidu\.com|box\.com|mega\.nz|mediafire\.com|wetransfer\.com|wandb\.ai|comet\.com|neptune\.ai|icloud\.com)$/;
const fileName = /\.(?:safetensors|bin|pt|pth|ckpt|gguf|onnx|h5|hdf5|keras|npz|npy|pkl|tar|tgz|gz|bz2|xz|zst|zip|7z|parquet|arrow|csv|tsv|jsonl|json|mat|tfrecord|pdf)$/i;
const loginPages = /(?:^|\.)(?:accounts\.google\.com|login\.microsoftonline\.com|login\.live\.com)$/;
/** Proves any https link: a file by its first bytes, a page by its answer and its title. */
async function proveLink(subject, company) {
	const { world } = company;
	const target = askable(subject.parsed.value);
	if (target === null) return {
		state: "unverifiable",
		level: 2,
		method: "none",
		url: null,
		reason: "only web links are asked"
	};
	const article = figshareArticleOfPage(target.url);
	if (article !== null) return (await import("./figshare.js")).proveFigshare(subject, company, article, target.url.href);
	const fragile = test(fragileHosts, target.url.hostname);
	const answer = await world.read(target.url.href, { range: [0, 65535] });
	const final = new URL(answer.finalUrl);
	const shownFinal = final.href === target.url.href ? {} : { finalUrl: `${final.origin}${final.pathname}` };
	const base = {
		method: "https-get",
		url: target.url.href,
		level: 2,
		fragile,
		findings: target.findings,
		...shownFinal
	};
	if (answer.status === 404 || answer.status === 410) return {
		...base,
		state: "broken",
		reason: `the link is dead (${answer.status})`
	};
	if (answer.status === 451) return {
		...base,
		state: "broken",
		reason: "not available for legal reasons (451)"
	};
	if (answer.status === 401 || test(loginPages, final.hostname)) return {
		...base,
		state: "gated",
		level: 3,
		reason: "the link asks for a login"
	};
	if (answer.status === 416) return {
		...base,
		state: "broken",
		reason: "the file is empty"
	};
	if (answer.status !== 200 && answer.status !== 206) throw unexpected(answer, target.url.hostname);
	if (answer.body.length === 0) return {
		...base,
		state: "broken",
		reason: "the answer is empty"
	};
	const nature = natureOf(answer.body);
	if (nature === "lfs-pointer") return {
		...base,
		state: "broken",
		reason: "a Git LFS pointer, not the object"
	};
	return nature === "web-page" || test(pattern$1$3 ??= /^(?:text\/html|application\/xhtml)/i, answer.headers["content-type"] ?? "") ? pageVerdict(subject, answer, base) : fileVerdict(subject, answer, base);
}
function fileVerdict(subject, answer, base) {
	const nature = natureOf(answer.body);
	const weights = subject.kinds.has("weights") || subject.kinds.has("checkpoints");
	const header = nature === "safetensors" ? safetensorsHeader(answer.body) : null;
	if (header !== null && header.tensors === 0) return {
		...base,
		state: "broken",
		reason: "the file has no tensors in its header"
	};
	if (weights && nature === "other" && !isWeightName(new URL(answer.finalUrl).pathname) && !isWeightName(new URL(answer.url).pathname)) return {
		...base,
		state: "unverifiable",
		level: 3,
		bytes: answer.body.length,
		reason: "a file is there, but its first bytes are of no known weights format"
	};
	const etag = answer.headers.etag;
	return {
		...base,
		state: "verified",
		level: 4,
		bytes: answer.body.length,
		hash: etag === void 0 ? null : `etag:${etag.replace(/^W\//, "").replace(/"/g, "").slice(0, 100)}`,
		identity: "unknown",
		reason: `the file is open: its first ${answer.body.length} bytes were read`,
		findings: [...base.findings ?? [], ...header === null ? [] : [`${header.whole ? "" : "at least "}${header.tensors} tensors in its header`]],
		...validatorOf(answer)
	};
}
async function pageVerdict(subject, answer, base) {
	if (wantsBytes(subject)) {
		if (test(fileName, new URL(answer.url).pathname)) return {
			...base,
			state: "broken",
			reason: "the link names a file, but a web page comes"
		};
		return {
			...base,
			state: "unverifiable",
			level: 3,
			reason: "a page is there; whether the files behind it can be had, it does not tell"
		};
	}
	const { title, prose } = await readPage(answer);
	const documents = subject.kinds.has("preprint");
	const { identity, backlink } = identify(subject, {
		title,
		prose
	});
	const found = {
		...base,
		state: "verified",
		level: 3,
		identity: identity === "match" ? "match" : "unknown",
		backlink,
		reason: backlink ? "the page is public and names this repository" : "the page is public",
		...title === void 0 ? {} : { title: title.slice(0, 300) },
		...validatorOf(answer)
	};
	return documents && identity === "mismatch" ? {
		...found,
		findings: [...base.findings ?? [], "the page's title has nothing in common with this repository"]
	} : found;
}
/** Title (Highwire's `citation_title` before the page's own) and links of a page's head. */
async function readPage(answer) {
	const { parseDocument, DomUtils } = await import("./dist.js");
	const document = parseDocument(answer.body.toString("utf8"));
	const metas = DomUtils.getElementsByTagName("meta", document, true, 200);
	const meta = (name) => metas.find((element) => element.attribs.name === name || element.attribs.property === name)?.attribs.content?.trim();
	const heading = DomUtils.textContent(DomUtils.getElementsByTagName("title", document, true, 1)).replace(/\s+/g, " ").trim();
	const links = DomUtils.getElementsByTagName("a", document, true, 500).map((element) => element.attribs.href ?? "");
	return {
		title: [
			meta("citation_title"),
			meta("og:title"),
			heading
		].find((candidate) => candidate !== void 0 && candidate !== ""),
		prose: [
			meta("citation_abstract"),
			meta("description"),
			...links
		].join("\n")
	};
}
/** The https form of a link: buckets by their public address, plain http tried over https. */
function askable(link) {
	const bucket = exec(pattern$2$2 ??= /^(gs|s3):\/\/([a-z0-9][a-z0-9._-]{1,61}[a-z0-9])\/(.+)$/i, link);
	if (bucket !== null) {
		const [, scheme, name, key = ""] = bucket;
		const path = key.split("/").map(encodeURIComponent).join("/");
		return {
			url: new URL(scheme?.toLowerCase() === "gs" ? `https://storage.googleapis.com/${name}/${path}` : `https://${name}.s3.amazonaws.com/${path}`),
			findings: []
		};
	}
	if (!URL.canParse(link)) return null;
	const url = new URL(link);
	if (url.protocol === "https:") return {
		url: direct(url),
		findings: []
	};
	if (url.protocol !== "http:") return null;
	return {
		url: direct(new URL(`https:${link.slice(5)}`)),
		findings: ["linked by plain http, asked over https"]
	};
}
/** `figshare.com/articles/dataset/Some_title/1234567/2`: the article's number; null for other pages. */
function figshareArticleOfPage(url) {
	if (!test(pattern$3$1 ??= /(?:^|\.)figshare\.com$/, url.hostname)) return null;
	const [, articles, ...rest] = url.pathname.split("/");
	return articles === "articles" ? rest.find((part) => test(pattern$4$1 ??= /^\d{4,12}$/, part)) ?? null : null;
}
/** Dropbox shows a page unless asked for the file. */
function direct(url) {
	if (test(pattern$5 ??= /(?:^|\.)dropbox\.com$/, url.hostname) && url.searchParams.get("dl") === "0") url.searchParams.set("dl", "1");
	return url;
}

// src/probe/providers/modelscope.ts
let pattern$1$2;
/**
* Proves a ModelScope model or dataset by its file listing and the head of one file. The API is undocumented; the shapes are those its own
* client uses (`modelscope/hub/api.py`): `{Code, Success, Data: {Files: [{Path, Size, Sha256, Type}]}}`.
*/
async function proveModelScope(subject, { world }) {
	const shelf = subject.parsed.scheme === "modelscope-dataset" ? "datasets" : "models";
	const home = world.endpoint("modelscope");
	const name = subject.parsed.value.split("/").map(encodeURIComponent).join("/");
	const url = `${home}/${shelf}/${name}`;
	const api = `${home}/api/v1/${shelf}/${name}`;
	const listing = await world.read(shelf === "models" ? `${api}/repo/files?Recursive=true` : `${api}/repo/tree?Recursive=true`, { accept: "application/json" });
	const body = fields(json(listing.body, listing.cut));
	const code = number(body.Code) ?? listing.status;
	const base = {
		method: "modelscope-api",
		url,
		level: 2
	};
	if (listing.status === 404 || code === 404 || code === 10010205001) return {
		...base,
		state: "broken",
		reason: "ModelScope does not know it, or not for strangers"
	};
	if (listing.status === 401 || listing.status === 403 || code === 401 || code === 403) return {
		...base,
		state: "gated",
		reason: "ModelScope asks for a login"
	};
	if (listing.status !== 200) throw unexpected(listing, "ModelScope");
	if (body.Data === void 0 || body.Data === null) throw new Unanswered("unverifiable", "ModelScope answered in a shape we do not know", listing.url);
	const files = items(fields(body.Data).Files).map(fields).filter((file) => text(file.Type) !== "tree").flatMap((file) => {
		const path = text(file.Path) ?? text(file.Name);
		return path === void 0 ? [] : [{
			path,
			size: number(file.Size) ?? 0,
			sha256: text(file.Sha256)
		}];
	});
	const listed = {
		...base,
		level: 3
	};
	if (!wantsBytes(subject)) return {
		...listed,
		state: "verified",
		reason: "it is public on ModelScope"
	};
	const wanted = shelf === "models" ? files.filter(({ path }) => isWeightName(path)) : files.filter(({ path }) => !test(pattern$1$2 ??= /(?:^|\/)(?:README|LICENSE|\.)[^/]*$|\.(?:md|py|json)$/i, path));
	const file = [...wanted].sort((a, b) => b.size - a.size)[0];
	if (file === void 0) {
		if (listing.cut) return {
			...listed,
			state: "unverifiable",
			reason: "the listing is longer than what we read, and its head holds no such file"
		};
		return {
			...listed,
			state: "broken",
			reason: shelf === "models" ? "there is no weight file" : "there is no data file"
		};
	}
	const missing = listing.cut ? [] : missingShards(wanted.map(({ path }) => path));
	if (missing.length > 0) return {
		...listed,
		state: "broken",
		reason: `${missing.length} shards are missing: ${missing.slice(0, 3).join(", ")}`
	};
	const read = await world.read(`${api}/repo?${new URLSearchParams({
		Revision: "master",
		FilePath: file.path
	})}`, { range: [0, 65535] });
	if (read.status === 401 || read.status === 403) return {
		...listed,
		state: "gated",
		reason: `${file.path} asks for a login (${read.status})`
	};
	if (read.status === 404) return {
		...listed,
		state: "broken",
		reason: `${file.path} is listed but gone`
	};
	if (read.status !== 200 && read.status !== 206) throw unexpected(read, "ModelScope");
	const nature = natureOf(read.body);
	if (nature === "lfs-pointer" || nature === "empty" || nature === "web-page") return {
		...listed,
		state: "broken",
		reason: `${file.path} is ${nature === "empty" ? "empty" : nature === "web-page" ? "a web page" : "a Git LFS pointer, not the object"}`
	};
	return {
		...listed,
		state: "verified",
		level: 4,
		method: "modelscope-api+range",
		bytes: read.body.length,
		hash: file.sha256 === void 0 ? null : `sha256:${file.sha256}`,
		reason: `open on ModelScope: ${read.body.length} bytes of ${file.path} read`
	};
}

// src/probe/providers/openreview.ts
let pattern$1$1;
let pattern$2$1;
let pattern$3;
let pattern$4;
/**
* Proves an OpenReview forum. Source: OpenReview API 2, `GET /notes?forum={id}`. Since 2026 anonymous calls are often answered with
* `ChallengeRequiredError`: that decides nothing.
*/
async function proveOpenReview(subject, { world }) {
	const id = subject.parsed.value;
	const url = `https://openreview.net/forum?id=${encodeURIComponent(id)}`;
	const answer = await world.read(`${world.endpoint("openreview")}/notes?${new URLSearchParams({ id })}`, { accept: "application/json" });
	const error = text(fields(json(answer.body, answer.cut)).name) ?? "";
	if (test(pattern$1$1 ??= /challenge/i, error) || answer.status === 403 && error === "") throw new Unanswered("unverifiable", "OpenReview asks anonymous readers to solve a challenge", url, "openreview-api");
	const base = {
		method: "openreview-api",
		url,
		level: 2
	};
	if (test(pattern$2$1 ??= /forbidden/i, error)) return {
		...base,
		state: "broken",
		reason: "the submission is not open to everyone"
	};
	if (answer.status === 404 || test(pattern$3 ??= /notfound/i, error)) return {
		...base,
		state: "broken",
		reason: "OpenReview does not know this submission"
	};
	if (answer.status !== 200) throw unexpected(answer, "OpenReview");
	const note = items(jsonObject(answer, "OpenReview").notes).map(fields).find((item) => text(item.id) === id);
	if (note === void 0) return {
		...base,
		state: "broken",
		reason: "OpenReview does not know this submission"
	};
	if (note.ddate !== void 0 && note.ddate !== null) return {
		...base,
		state: "broken",
		reason: "the submission was deleted"
	};
	const content = fields(note.content);
	const value = (name) => text(fields(content[name]).value) ?? text(content[name]);
	const when = number(note.pdate) ?? number(note.cdate);
	const venue = value("venueid") ?? value("venue") ?? "";
	return paperVerdict(subject, {
		service: "openreview-api",
		answer,
		title: value("title"),
		published: when === void 0 ? void 0 : dayOfTime(when),
		prose: [
			"abstract",
			"TLDR",
			"code",
			"supplementary_material",
			"html"
		].map((name) => value(name) ?? "").join("\n"),
		withdrawn: test(pattern$4 ??= /withdrawn/i, venue)
	}, url);
}

// src/probe/providers/software-heritage.ts
let pattern$1;
let pattern$2;
/**
* Is this object in the archive? Source: Software Heritage Web API, `GET /api/1/resolve/{swhid}/`: 200 when archived, 404 when not,
* 400 for what is no SWHID; 120 anonymous requests an hour.
*/
async function proveSoftwareHeritage(subject, { world }) {
	const swhid = `swh:${subject.parsed.value}`;
	const base = world.endpoint("software-heritage");
	const outline = {
		method: "swh-resolve",
		url: `${base}/${encodeURI(swhid)}`,
		level: 2
	};
	const core = swhid.split(";")[0] ?? "";
	if (!test(pattern$1 ??= /^swh:1:(?:cnt|dir|rev|rel|snp):[0-9a-f]{40}$/, core)) return {
		...outline,
		state: "broken",
		reason: "not a Software Heritage identifier"
	};
	const answer = await world.read(`${base}/api/1/resolve/${core}/`, { accept: "application/json" });
	if (answer.status === 404) return {
		...outline,
		state: "broken",
		reason: "Software Heritage does not hold it"
	};
	if (answer.status !== 200) throw unexpected(answer, "Software Heritage");
	const origin = exec(pattern$2 ??= /;origin=([^;]+)/, swhid)?.[1]?.toLowerCase() ?? "";
	const own = subject.repository !== null && origin.replace(/\.git$/, "").endsWith(`/${subject.repository.toLowerCase()}`);
	return {
		...outline,
		state: "archived",
		level: 5,
		hash: `swh:${core.slice(core.lastIndexOf(":") + 1)}`,
		identity: own ? "match" : "unknown",
		reason: "Software Heritage holds a copy"
	};
}

// src/probe/providers/zenodo.ts
/**
* Proves a Zenodo record: its access rights, then the head of its largest file. Sources: Zenodo REST API, `GET /api/records/{id}`, in the
* shape it has had since 2023 (`metadata.access_right`) and InvenioRDM's own (`access.{record,files,embargo}`).
*/
async function proveZenodo(subject, { world }) {
	const base = world.endpoint("zenodo");
	const id = encodeURIComponent(subject.parsed.value);
	const url = `${base}/records/${id}`;
	const answer = await world.read(`${base}/api/records/${id}`, { accept: "application/json" });
	const outline = {
		method: "zenodo-api",
		url,
		level: 2
	};
	if (answer.status === 410) return {
		...outline,
		state: "broken",
		reason: "the record was deleted"
	};
	if (answer.status === 404) return {
		...outline,
		state: "broken",
		reason: "the record does not exist"
	};
	if (answer.status === 401 || answer.status === 403) return {
		...outline,
		state: "gated",
		reason: "the record is restricted"
	};
	if (answer.status !== 200) throw unexpected(answer, "Zenodo");
	const record = jsonObject(answer, "Zenodo");
	const metadata = fields(record.metadata);
	const title = text(metadata.title) ?? text(record.title);
	const related = items(metadata.related_identifiers).map((item) => text(fields(item).identifier) ?? "");
	const found = identify(subject, {
		title,
		prose: [text(metadata.description) ?? "", ...related].join("\n")
	});
	const published = day(record.created) ?? day(metadata.publication_date);
	const told = {
		...outline,
		level: 3,
		backlink: found.backlink,
		identity: found.identity === "mismatch" && !subject.kinds.has("preprint") ? "unknown" : found.identity,
		...title === void 0 ? {} : { title: title.slice(0, 300) },
		...published === void 0 ? {} : { published }
	};
	if (told.identity === "mismatch") return {
		...told,
		state: "broken",
		level: 2,
		reason: "another paper: its title has nothing in common with this repository"
	};
	const closed = closedReason(record, metadata);
	if (closed !== null) return {
		...told,
		...closed
	};
	const file = [...filesOf(record)].sort((a, b) => (b.size ?? 0) - (a.size ?? 0))[0];
	if (file === void 0) return {
		...told,
		state: "broken",
		reason: "the record holds no files"
	};
	if (file.link === void 0) return {
		...told,
		state: "verified",
		reason: "the record is public; its files were not read"
	};
	const bytes = await world.read(file.link, { range: [0, 65535] });
	if (bytes.status === 401 || bytes.status === 403) return {
		...told,
		state: "gated",
		reason: `${file.name} asks for access (${bytes.status})`
	};
	if (bytes.status === 404 || bytes.status === 410) return {
		...told,
		state: "broken",
		reason: `${file.name} is listed but gone (${bytes.status})`
	};
	if (bytes.status !== 200 && bytes.status !== 206) throw unexpected(bytes, "Zenodo");
	if (natureOf(bytes.body) === "empty") return {
		...told,
		state: "broken",
		reason: `${file.name} is empty`
	};
	return {
		...told,
		state: "archived",
		level: 5,
		method: "zenodo-api+range",
		bytes: bytes.body.length,
		hash: file.checksum ?? null,
		reason: `archived and open: ${bytes.body.length} bytes of ${file.name} read`
	};
}
/** Who may read the files; null when everyone may. */
function closedReason(record, metadata) {
	const access = fields(record.access);
	const embargo = fields(access.embargo);
	const until = day(metadata.embargo_date) ?? day(embargo.until);
	const right = text(metadata.access_right) ?? text(access.status);
	if (right === "embargoed" || embargo.active === true) return {
		state: "gated",
		reason: `under embargo${until === void 0 ? "" : ` until ${until}`}`
	};
	if (right === "restricted" || text(access.files) === "restricted") return {
		state: "gated",
		reason: "the files are restricted: access is asked for on the record page"
	};
	if (right === "closed") return {
		state: "broken",
		reason: "the files are closed"
	};
	return null;
}
function filesOf(record) {
	return (items(record.files).length > 0 ? items(record.files) : Object.values(fields(fields(record.files).entries))).map(fields).flatMap((file) => {
		const name = text(file.key) ?? text(file.filename);
		const checksum = text(file.checksum);
		if (name === void 0) return [];
		return [{
			name,
			size: number(file.size) ?? number(file.filesize),
			checksum: checksum === void 0 ? void 0 : checksum.includes(":") ? checksum : `md5:${checksum}`,
			link: text(fields(file.links).content) ?? text(fields(file.links).self) ?? text(fields(file.links).download)
		}];
	});
}

export { proveArxiv as _, proveLink as a, proveHubDataset as c, proveGitHubRelease as d, proveFragilePage as f, askArxiv as g, proveFigshare as h, proveModelScope as i, proveHubCollection as l, figshareArticle as m, proveSoftwareHeritage as n, proveHubSpace as o, proveDoi as p, proveOpenReview as r, proveHubModel as s, proveZenodo as t, proveGitHubRepository as u };