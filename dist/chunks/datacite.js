import { a as day, c as json, d as texts, o as fields, s as items, u as text } from "./provider.js";

// src/probe/providers/datacite.ts
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
		withdrawn: descriptions.some((description) => /^\s*(?:this (?:paper|article|submission) has been withdrawn|withdrawn)\b/i.test(description)),
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

export { askDataCite as t };