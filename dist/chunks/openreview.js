import { c as json, l as number, n as unexpected, o as fields, s as items, t as jsonObject, u as text } from "./provider.js";
import { t as Unanswered } from "./unanswered.js";
import { t as paperVerdict } from "./paper-record.js";

// src/probe/providers/openreview.ts
/**
* Proves an OpenReview forum. Source: OpenReview API 2, `GET /notes?forum={id}`. Since 2026 anonymous calls are often answered with
* `ChallengeRequiredError`: that decides nothing.
*/
async function proveOpenReview(subject, { world }) {
	const id = subject.parsed.value;
	const url = `https://openreview.net/forum?id=${encodeURIComponent(id)}`;
	const answer = await world.read(`${world.endpoint("openreview")}/notes?${new URLSearchParams({ id })}`, { accept: "application/json" });
	const error = text(fields(json(answer.body, answer.cut)).name) ?? "";
	if (/challenge/i.test(error) || answer.status === 403 && error === "") throw new Unanswered("unverifiable", "OpenReview asks anonymous readers to solve a challenge", url, "openreview-api");
	const base = {
		method: "openreview-api",
		url,
		level: 2
	};
	if (/forbidden/i.test(error)) return {
		...base,
		state: "broken",
		reason: "the submission is not open to everyone"
	};
	if (answer.status === 404 || /notfound/i.test(error)) return {
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
		published: when === void 0 ? void 0 : new Date(when).toISOString().slice(0, 10),
		prose: [
			"abstract",
			"TLDR",
			"code",
			"supplementary_material",
			"html"
		].map((name) => value(name) ?? "").join("\n"),
		withdrawn: /withdrawn/i.test(venue)
	}, url);
}

export { proveOpenReview };