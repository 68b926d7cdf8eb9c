import { un as test } from "./base.js";

// src/probe/endpoints.ts
let pattern$1;
/** The services that are asked by name, and where they live. Self-hosted hubs and tests put their own addresses in. */
const endpoints = {
	hub: "https://huggingface.co",
	arxiv: "https://export.arxiv.org",
	datacite: "https://api.datacite.org",
	zenodo: "https://zenodo.org",
	figshare: "https://api.figshare.com",
	crossref: "https://api.crossref.org",
	doi: "https://doi.org",
	openreview: "https://api2.openreview.net",
	biorxiv: "https://api.biorxiv.org",
	github: "https://github.com",
	"github-api": "https://api.github.com",
	modelscope: "https://www.modelscope.cn",
	"software-heritage": "https://archive.softwareheritage.org"
};
/**
* Reads `hub=http://127.0.0.1:8080,arxiv=https://mirror.example.org` as a flag or variable would carry it.
* Every host named here is allowed past the guard, so this must come from the person who runs the tool, never from a repository.
* @throws Error naming what can't be understood
*/
function parseEndpoints(text) {
	const found = {};
	const allowHosts = [];
	for (const part of text.split(",").map((item) => item.trim())) {
		if (part === "") continue;
		const equals = part.indexOf("=");
		const name = part.slice(0, Math.max(equals, 0)).trim();
		const base = part.slice(equals + 1).trim();
		if (!Object.hasOwn(endpoints, name)) throw new Error(`unknown service "${name}": one of ${Object.keys(endpoints).join(", ")}`);
		if (!URL.canParse(base) || !test(pattern$1 ??= /^https?:$/, new URL(base).protocol)) throw new Error(`"${base}" is not an http(s) address (service ${name})`);
		const url = new URL(base);
		found[name] = base.replace(/\/+$/, "");
		allowHosts.push(url.host);
	}
	return {
		endpoints: found,
		allowHosts
	};
}

export { parseEndpoints as n, endpoints as t };