import { a as parseIdentifier, r as identifierFromUrl } from "./identifiers.js";
import { a as day, c as json, d as texts, i as wantsBytes, l as number, n as unexpected, o as fields, s as items, t as jsonObject, u as text } from "./provider.js";
import { t as Unanswered } from "./unanswered.js";
import { t as askDataCite } from "./datacite.js";
import { t as identify } from "./identity.js";
import { i as natureOf } from "./weights-file.js";
import { t as paperVerdict } from "./paper-record.js";

// src/probe/providers/biorxiv.ts
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
			withdrawn: /^\s*withdrawn\b/i.test(title) || /withdrawn/i.test(text(latest.type) ?? "")
		};
	}
	return null;
}

// src/probe/providers/crossref.ts
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
		withdrawn: /^\s*(?:withdrawn|retracted)\b/i.test(title) || updates.some((type) => /^(?:withdrawal|retraction|removal)$/.test(type))
	};
}
/** Crossref's `date-parts`: `[[year, month, day]]`; a date without its day is of no use to a clock. */
function dayOfParts(value) {
	const [year, month, date] = items(items(fields(value)["date-parts"])[0]).map(number);
	if (year === void 0 || month === void 0 || date === void 0) return void 0;
	return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

// src/probe/providers/figshare.ts
/** The article's number in a figshare DOI: `10.6084/m9.figshare.7`, `10.6084/m9.figshare.7.v2`; null for other DOIs. */
function figshareArticle(doi) {
	return /^10\.6084\/m9\.figshare\.(\d{1,12})(?:\.v\d{1,4})?$/.exec(doi)?.[1] ?? null;
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

export { proveDoi };