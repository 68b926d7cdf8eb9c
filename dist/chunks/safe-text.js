// src/render/safe-text.ts
/** Invisible joint put inside what GitHub would link or notify. Hostile text can't hold one: `plainText` removes it first. */
const joint = "​";
const defaultLimit = 200;
/**
* Plain text on one line: no control, bidi, zero-width or other invisible format characters, no lone surrogates, no piled-up accents,
* white space folded. Safe in a terminal (no escape sequence survives), not yet in Markdown or HTML.
* @param limit in code points, the ellipsis included
*/
function plainText(text, limit = defaultLimit) {
	const folded = text.slice(0, limit * 4 + 1e3).replace(/\p{Cs}/gu, "�").replace(/[\p{Cf}\p{VS}\u115f\u1160\u3164\uffa0]/gu, "").replace(/(\p{M}{4})\p{M}+/gu, "$1").replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
	const points = [...folded];
	return points.length <= limit ? folded : `${points.slice(0, Math.max(0, limit - 1)).join("").trimEnd()}…`;
}
/** Text for an issue's title, which GitHub shows without character references. */
function titleText(text, limit = defaultLimit) {
	return breakReferences(plainText(text, limit)).replaceAll("`", "'");
}
/** One line for the log of a workflow: can't start a workflow command (`::error::…`, `##[group]…`) or move the cursor. */
function logLine(text, limit = 1e3) {
	return plainText(text, limit).replace(/^::/, ": :").replaceAll("##[", "## [");
}
/** Text in XML or HTML, as content or inside a quoted attribute. */
function xmlText(text, limit = defaultLimit) {
	return plainText(text, limit).replace(/[&<>"']/g, reference);
}
/**
* Cuts through what GitHub turns into links or notifications: @mentions and addresses, #1, GH-1, owner/name#1, commit hashes,
* owner/name@hash, bare URLs, `www.` and :emoji:.
*/
function breakReferences(text) {
	return text.replace(/@/g, `@${joint}`).replace(/#/g, `#${joint}`).replace(/\bGH-(?=\d)/gi, `$&${joint}`).replace(/:(?=\/\/|[\w+-]+:)/g, `:${joint}`).replace(/\bwww(?=\.)/gi, `$&${joint}`).replace(/(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/gi, (hash) => hash.replace(/.{6}(?=.)/g, `$&${joint}`));
}
const reference = (character) => `&#${character.codePointAt(0)};`;
function escapeMarkdown(text) {
	return breakReferences(text).replace(/[&<>"'`*[\]|~\\$]/g, reference).replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, reference("_")).replace(/^[-+=#:]/, reference).replace(/^(\d{1,9})([.)])/, (_, digits, mark) => digits + reference(mark)).replace(/!$/, reference).replaceAll(joint, "&#8203;");
}
function trusted(markdown) {
	return { markdown };
}
const nothing = trusted("");
/** Escaped text, at most `limit` code points. */
function text(value, limit) {
	return trusted(escapeMarkdown(plainText(value, limit)));
}
/** Template tag: our own words are taken as Markdown, every string put in is escaped, numbers and Markdown are taken as they are. */
function md(words, ...values) {
	let out = words[0] ?? "";
	for (const [index, value] of values.entries()) {
		out += typeof value === "object" ? value.markdown : typeof value === "number" ? String(value) : text(value).markdown;
		out += words[index + 1] ?? "";
	}
	return trusted(out);
}
/** Joins the parts that hold anything. */
function join(parts, separator) {
	return trusted(parts.map((part) => part.markdown).filter((part) => part !== "").join(separator));
}
/** Text as code. What a code span can't hold safely in every place (tables, mail, chat) becomes an HTML element with references. */
function code(value, limit) {
	const plain = plainText(value, limit);
	if (plain === "") return nothing;
	return /[`|@\\#<>&]|GH-\d|:\/\/|www\./i.test(plain) ? trusted(`<code>${escapeMarkdown(plain)}</code>`) : trusted(`\`${plain}\``);
}
/**
* A sentence of ours that may quote the repository and marks names by backticks: `README.md` line 4. What stands between backticks is code, the
* rest is text, and neither can be more than that.
* @param limit in code points, of the whole
*/
function prose(value, limit) {
	const parts = plainText(value, limit).split("`");
	const odd = parts.length % 2 === 0 ? parts.splice(-2).join("`") : null;
	const all = odd === null ? parts : [...parts, odd];
	return trusted(all.map((part, index) => index % 2 === 1 ? code(part).markdown : between(part, index > 0 && index < all.length - 1)).join(""));
}
/** Text beside code keeps its spaces; two code spans never touch, or their backticks would run together. */
function between(part, inside) {
	if (part.trim() === "") return part === "" && !inside ? "" : " ";
	return `${part.startsWith(" ") ? " " : ""}${escapeMarkdown(part.trim())}${part.endsWith(" ") ? " " : ""}`;
}
/**
* A link of our own: to this repository, its runs or our documentation.
* @returns the label alone when the address is not plain http(s)
*/
function link(label, address) {
	const url = address === null ? null : webUrl(address);
	return url === null || label.markdown === "" ? label : trusted(`[${label.markdown}](${destination(url)})`);
}
/** A link that the repository gave. Never to a thread, commit or person on GitHub: GitHub would tell them that we did. */
function outsideLink(label, address) {
	const url = address === null ? null : webUrl(address);
	return url === null || notifies(url) ? label : link(label, url.href);
}
/** Parses an address and refuses all but http(s), and those that hide their host behind credentials. */
function webUrl(address) {
	if (address.length > 2e3) return null;
	try {
		const url = new URL(address);
		return (url.protocol === "https:" || url.protocol === "http:") && url.username === "" && url.password === "" ? url : null;
	} catch {
		return null;
	}
}
const threads = /\/(?:issues|pulls?|discussions|commits?|compare|security)(?:\/|$)/;
function notifies(url) {
	return threads.test(url.pathname) && /(?:^|\.)(?:github\.com|ghe\.com)$|^git(?:hub)?\./.test(url.hostname);
}
/** What would end a link's address, a table cell or a character reference early is percent-encoded. */
function destination(url) {
	return url.href.replace(/[()<>|\\`"'[\]{}^*~\s]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`).replaceAll("&", "&amp;");
}
/** A pipe table. Cells stay on their line and inside their cell. */
function table(head, rows) {
	const line = (cells) => `| ${cells.map((cell) => cell.replace(/\s*\n\s*/g, " ").replaceAll("|", "&#124;")).join(" | ")} |`;
	return trusted([
		line(head),
		line(head.map(() => "---")),
		...rows.map((row) => line(row.map((cell) => cell.markdown)))
	].join("\n"));
}
/** A part that is folded until the reader asks for it. */
function folded(summary, body) {
	return body.markdown === "" ? nothing : trusted(`<details><summary>${summary.markdown}</summary>\n\n${body.markdown}\n\n</details>`);
}
function list(items) {
	return trusted(items.map((item) => `- ${item.markdown.replace(/\s*\n\s*/g, " ")}`).join("\n"));
}

export { list as a, nothing as c, prose as d, table as f, xmlText as g, webUrl as h, link as i, outsideLink as l, titleText as m, folded as n, logLine as o, text as p, join as r, md as s, code as t, plainText as u };