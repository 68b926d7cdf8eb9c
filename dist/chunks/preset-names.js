// src/policy/duration.ts
/** ISO 8601 durations as a policy writes them: whole numbers, no sign (`P30D`, `P6M`, `P1Y2W`). A time part counts as whole days. */
const durationPattern = /^P(?=\d|T\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?=\d)(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:(\d{1,4})S)?)?$/;
/**
* How long a duration is when nobody says from which day: years of 365 and months of 30 days. Only for telling which of two is the
* shorter; due dates are counted on the calendar.
* @returns days; null for text that is no duration
*/
function nominalDays(text) {
	const match = durationPattern.exec(text);
	if (match === null) return null;
	const part = (index) => Number(match[index] ?? 0);
	return part(1) * 365 + part(2) * 30 + part(3) * 7 + part(4) + Math.ceil((part(5) * 3600 + part(6) * 60 + part(7)) / 86400);
}
/** Orders durations by length; of two that are as long, by their text, so that the order never depends on who came first. */
function compareDurations(a, b) {
	return (nominalDays(a) ?? 0) - (nominalDays(b) ?? 0) || (a < b ? -1 : a > b ? 1 : 0);
}
/** A day that exists: `2024-02-29` is one, `2023-02-29` is none. */
function isDay(text) {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
/** Whole days from one day to another, UTC. */
function daysFrom(from, to) {
	return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 864e5);
}
const spokenUnits = /* @__PURE__ */ new Map([
	["d", "D"],
	["day", "D"],
	["w", "W"],
	["week", "W"],
	["m", "M"],
	["month", "M"],
	["y", "Y"],
	["year", "Y"]
]);
/** What someone who wrote `30 days`, `30d`, `30` or `p30d` meant; null where that can't be told. */
function durationMeant(text) {
	const spoken = /^\s*(\d{1,4})\s*([a-z]*?)s?\s*$/i.exec(text);
	if (spoken !== null) {
		const unit = spoken[2] === "" ? "D" : spokenUnits.get((spoken[2] ?? "").toLowerCase());
		return unit === void 0 ? null : `P${spoken[1]}${unit}`;
	}
	const upper = text.trim().toUpperCase();
	return upper !== text && nominalDays(upper) !== null ? upper : null;
}
/** What someone who wrote `2026-1-5`, `2026/01/05` or a date with a time meant; null where that can't be told. */
function dayMeant(text) {
	const match = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T.*)?\s*$/.exec(text);
	if (match === null) return null;
	const [, year = "", month = "", day = ""] = match;
	const meant = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
	return meant !== text && isDay(meant) ? meant : null;
}

// src/policy/waiver-reasons.ts
/** Why an artifact may be withheld: the closed list, so that reports can be counted; the words beside it are free. */
const waiverReasons = [
	"safety",
	"privacy",
	"licence",
	"security",
	"commercial",
	"legal",
	"cost",
	"other"
];

// src/policy/preset-names.ts
/** The presets, by the name a policy file uses. */
const presetIds = [
	"default-to-share",
	"day-zero",
	"staged-safety",
	"paper-code",
	"neurips",
	"mof-class-3",
	"mof-class-2",
	"mof-class-1",
	"funder-basic",
	"us-federal",
	"eu-gpai",
	"horizon-europe",
	"nih-dms",
	"ukri",
	"wellcome"
];

export { daysFrom as a, isDay as c, dayMeant as i, nominalDays as l, waiverReasons as n, durationMeant as o, compareDurations as r, durationPattern as s, presetIds as t };