// src/identifiers.ts
const schemes = /* @__PURE__ */ new Set([
	"arXiv",
	"doi",
	"openreview",
	"hf",
	"hf-dataset",
	"hf-collection",
	"hf-space",
	"github",
	"github-release",
	"zenodo",
	"gdrive",
	"modelscope",
	"modelscope-dataset",
	"wandb",
	"swh",
	"url",
	"file"
]);
/** Splits `scheme:value`; null for text that is not an identifier (SPDX ids of licences, for one). */
function parseIdentifier(text) {
	const colon = text.indexOf(":");
	if (colon < 1) return null;
	const scheme = text.slice(0, colon);
	const canonical = scheme.toLowerCase() === "arxiv" ? "arXiv" : scheme;
	const value = text.slice(colon + 1);
	return schemes.has(canonical) && value !== "" ? {
		scheme: canonical,
		value
	} : null;
}
/** arXiv ids: new style with a real month (so that the template id 2030.12345 is refused), old style with an archive name. */
const arxivNew = /^(\d{2}(?:0[1-9]|1[0-2])\.\d{4,5})(?:v\d+)?$/;
const arxivOld = /^([a-z-]+(?:\.[A-Za-z]{2})?\/\d{7})(?:v\d+)?$/;
/** Normalises an arXiv id (the version is dropped); null if it can't be one, placeholders included. */
function arxivIdentifier(text) {
	const id = text.trim().replace(/\.pdf$/i, "");
	const match = arxivNew.exec(id) ?? arxivOld.exec(id);
	return match?.[1] === void 0 ? null : `arXiv:${match[1]}`;
}
/** Normalises a DOI; those of arXiv and Zenodo become their own identifiers. Null if it can't be one. */
function doiIdentifier(text) {
	const doi = text.trim().replace(/^doi:\s*/i, "").replace(/[).,;\]}>"']+$/, "").toLowerCase();
	if (!/^10\.\d{4,9}\/\S+$/.test(doi)) return null;
	const arxiv = /^10\.48550\/arxiv\.(.+)$/.exec(doi);
	if (arxiv?.[1] !== void 0) return arxivIdentifier(arxiv[1]);
	const zenodo = /^10\.5281\/zenodo\.(\d+)$/.exec(doi);
	return zenodo?.[1] === void 0 ? `doi:${doi}` : `zenodo:${zenodo[1]}`;
}
/** Hub paths that are pages of the hub itself, never an owner. */
const hubPages = /* @__PURE__ */ new Set([
	"blog",
	"chat",
	"collections",
	"datasets",
	"docs",
	"enterprise",
	"inference",
	"join",
	"learn",
	"login",
	"models",
	"new",
	"organizations",
	"papers",
	"posts",
	"pricing",
	"settings",
	"spaces",
	"tasks",
	"api",
	"front",
	"front-end",
	"privacy",
	"terms-of-service",
	"search"
]);
const githubPages = /* @__PURE__ */ new Set([
	"features",
	"topics",
	"orgs",
	"sponsors",
	"settings",
	"marketplace",
	"login",
	"about",
	"apps",
	"search",
	"user-attachments"
]);
const hubName = /^[\w.-]{1,96}$/;
/**
* Normalises a link to an identifier. Accepts protocol-relative links, `gs://` and `s3://`.
* @returns null for anything that is not an absolute link (anchors, relative paths, `TODO`, `#`, `about:blank`)
*/
function identifierFromUrl(link) {
	const text = link.trim().replace(/^\/\//, "https://");
	if (!/^(https?|gs|s3|ftp):\/\//i.test(text)) return null;
	let url;
	try {
		url = new URL(text);
	} catch {
		return null;
	}
	if (!url.hostname.includes(".") && url.protocol !== "gs:" && url.protocol !== "s3:") return null;
	return fromHost(url.hostname.toLowerCase().replace(/^www\./, ""), url.pathname.split("/").filter((part) => part !== "").map(decode), url) ?? `url:${text.replace(/#.*$/, "").replace(/\/+$/, "")}`;
}
function fromHost(host, parts, url) {
	switch (host) {
		case "arxiv.org":
		case "export.arxiv.org":
		case "browse.arxiv.org":
		case "ar5iv.org":
		case "ar5iv.labs.arxiv.org":
		case "alphaxiv.org": return arxivFromPath(parts);
		case "doi.org":
		case "dx.doi.org": return doiIdentifier(parts.join("/"));
		case "openreview.net": {
			const id = url.searchParams.get("id");
			return (parts[0] === "forum" || parts[0] === "pdf" || parts[0] === "attachment") && id ? `openreview:${id}` : null;
		}
		case "huggingface.co":
		case "hf.co":
		case "hf-mirror.com": return fromHub(parts);
		case "modelscope.cn":
		case "modelscope.ai": return fromModelScope(parts);
		case "github.com": return fromGitHub(parts);
		case "zenodo.org": {
			const record = parts.indexOf("records") >= 0 ? parts[parts.indexOf("records") + 1] : parts[0] === "record" ? parts[1] : void 0;
			if (record !== void 0 && /^\d+$/.test(record)) return `zenodo:${record}`;
			const doi = parts.indexOf("doi");
			return doi >= 0 ? doiIdentifier(parts.slice(doi + 1).join("/")) : null;
		}
		case "drive.google.com":
		case "docs.google.com": return parts[0] === "forms" ? null : `gdrive:https://${host}${url.pathname.replace(/\/+$/, "")}${url.searchParams.get("id") ? `?id=${url.searchParams.get("id")}` : ""}`;
		case "wandb.ai": return parts[0] && parts[1] && parts[0] !== "site" ? `wandb:${parts[0]}/${parts[1]}` : null;
		case "archive.softwareheritage.org": {
			const swh = parts.find((part) => part.startsWith("swh:1:"));
			return swh ? `swh:${swh.slice(4)}` : null;
		}
		default: return null;
	}
}
function arxivFromPath(parts) {
	const [kind, ...rest] = parts;
	if (kind === void 0 || ![
		"abs",
		"pdf",
		"html",
		"ps",
		"format",
		"papers",
		"overview"
	].includes(kind)) return null;
	return arxivIdentifier(rest.slice(0, 2).join("/")) ?? arxivIdentifier(rest[0] ?? "");
}
function fromHub(parts) {
	const [first, second, third] = parts;
	if (first === void 0 || second === void 0) return null;
	if (first === "papers") return arxivIdentifier(second);
	if (first === "collections") return third === void 0 ? null : `hf-collection:${second}/${third}`;
	if (first === "datasets") return third === void 0 || !hubName.test(third) ? null : `hf-dataset:${second}/${third}`;
	if (first === "spaces") return third === void 0 || !hubName.test(third) ? null : `hf-space:${second}/${third}`;
	if (hubPages.has(first) || !hubName.test(first) || !hubName.test(second)) return null;
	return `hf:${first}/${second}`;
}
function fromModelScope(parts) {
	const [first, second, third] = parts;
	if (second === void 0 || third === void 0) return null;
	if (first === "models") return `modelscope:${second}/${third}`;
	return first === "datasets" ? `modelscope-dataset:${second}/${third}` : null;
}
function fromGitHub(parts) {
	const [owner, repo, page, verb, tag, ...file] = parts;
	if (owner === void 0 || repo === void 0 || githubPages.has(owner)) return null;
	const name = `${owner}/${repo.replace(/\.git$/, "")}`;
	if (page === "releases" && verb === "download" && tag !== void 0 && file.length > 0) return `github-release:${name}@${tag}/${file.join("/")}`;
	if (page === "releases" && verb === "tag" && tag !== void 0) return `github-release:${name}@${tag}`;
	return page === void 0 || page === "tree" || page === "blob" ? `github:${name}` : null;
}
function decode(part) {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
/**
* Where a person can look at the thing.
* @param repository own `owner/name` and server, for release assets and files of this repository
* @returns an https link, or null where there is none
*/
function identifierUrl(text, repository) {
	const id = parseIdentifier(text);
	if (id === null) return null;
	const path = id.value.split("/").map(encodeURIComponent).join("/");
	switch (id.scheme) {
		case "arXiv": return `https://arxiv.org/abs/${path}`;
		case "doi": return `https://doi.org/${path}`;
		case "openreview": return `https://openreview.net/forum?id=${encodeURIComponent(id.value)}`;
		case "hf": return `https://huggingface.co/${path}`;
		case "hf-dataset": return `https://huggingface.co/datasets/${path}`;
		case "hf-collection": return `https://huggingface.co/collections/${path}`;
		case "hf-space": return `https://huggingface.co/spaces/${path}`;
		case "github": return `https://github.com/${path}`;
		case "github-release": return releaseUrl(id.value, repository);
		case "zenodo": return `https://zenodo.org/records/${path}`;
		case "modelscope": return `https://modelscope.cn/models/${path}`;
		case "modelscope-dataset": return `https://modelscope.cn/datasets/${path}`;
		case "wandb": return `https://wandb.ai/${path}`;
		case "swh": return `https://archive.softwareheritage.org/swh:${encodeURI(id.value)}`;
		case "gdrive":
		case "url": return httpUrl(id.value);
		case "file": return repository === void 0 ? null : `${repository.serverUrl}/${repository.name}/blob/${encodeURIComponent(repository.ref)}/${path}`;
	}
}
function releaseUrl(value, repository) {
	const foreign = /^([\w.-]+\/[\w.-]+)@([^/]+)(?:\/(.+))?$/.exec(value);
	const name = foreign?.[1] ?? repository?.name;
	if (name === void 0) return null;
	const server = foreign === null ? repository?.serverUrl ?? "https://github.com" : "https://github.com";
	const slash = value.indexOf("/");
	const tag = foreign?.[2] ?? (slash < 0 ? value : value.slice(0, slash));
	const file = foreign === null ? slash < 0 ? void 0 : value.slice(slash + 1) : foreign[3];
	const release = `${server}/${name}/releases`;
	return file === void 0 ? `${release}/tag/${encodeURIComponent(tag)}` : `${release}/download/${encodeURIComponent(tag)}/${encodeURIComponent(file)}`;
}
function httpUrl(value) {
	try {
		const url = new URL(value);
		return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
	} catch {
		return null;
	}
}

export { parseIdentifier as a, identifierUrl as i, doiIdentifier as n, identifierFromUrl as r, arxivIdentifier as t };