// src/read/dates.ts
/** Seconds since 1970 → ISO 8601 in UTC without fractions, as GitHub's API writes dates; null if out of range. */
function isoDate(seconds) {
	const date = /* @__PURE__ */ new Date(seconds * 1e3);
	return Number.isNaN(date.getTime()) ? null : date.toISOString().replace(".000Z", "Z");
}
/** Any ISO 8601 date, with whatever offset, in UTC: dates of all sources compare as text. Null for other text. */
function utcDate(text) {
	return /^\d{4}-\d{2}-\d{2}/.test(text) ? isoDate(Math.floor(Date.parse(text) / 1e3)) : null;
}
/** Tags by date, then name; those without a date last. */
function newestFirst(a, b) {
	const [first, second] = a.date === b.date ? [a.name, b.name] : [a.date ?? "", b.date ?? ""];
	if (first === second) return 0;
	return first < second ? 1 : -1;
}

export { newestFirst as n, utcDate as r, isoDate as t };