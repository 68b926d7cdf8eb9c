import { n as unexpected } from "./provider.js";

// src/probe/providers/software-heritage.ts
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
	if (!/^swh:1:(?:cnt|dir|rev|rel|snp):[0-9a-f]{40}$/.test(core)) return {
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
	const origin = /;origin=([^;]+)/.exec(swhid)?.[1]?.toLowerCase() ?? "";
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

export { proveSoftwareHeritage };