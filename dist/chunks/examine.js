import { i as __toESM, n as __exportAll$1, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as artifactKinds } from "./artifacts.js";
import { a as parseIdentifier, n as doiIdentifier, r as identifierFromUrl, t as arxivIdentifier } from "./identifiers.js";
import { t as require_dist } from "./dist.js";
import { a as Parser, c as decodeHTMLStrict } from "./dist3.js";
import { n as minimatch } from "./esm.js";

// src/detect/combine.ts
/** A tag that lacks these lacks them for ever: a later commit does not mend a release (DESIGN §6). */
const boundToTag = /* @__PURE__ */ new Set([
	"code",
	"dependencies",
	"license"
]);
const places = [
	"head",
	"release",
	"tag"
];
/**
* One release line from up to three looks (DESIGN §6): papers, weights and the rest count wherever they are shown; code, dependencies and
* licence must be in the tagged commit or the release's assets. Of two looks at the same thing the newer speaks; every evidence names its place.
*/
function combine(looks) {
	return artifactKinds.map((kind) => {
		return join$1(kind, places.flatMap((place) => {
			if (place === "head" && looks.tag !== null && boundToTag.has(kind)) return [];
			const detection = looks[place]?.find((one) => one.kind === kind);
			return detection === void 0 ? [] : [placed(detection, place)];
		}));
	});
}
function placed(detection, place) {
	return {
		...detection,
		evidence: detection.evidence.map((one) => ({
			...one,
			place
		}))
	};
}
/** Out beats promised beats missing; among those that are out the first (newest) look speaks. */
const ranks = {
	published: 3,
	gated: 3,
	promised: 2,
	missing: 1,
	"not-applicable": 1
};
function join$1(kind, seen) {
	const declared = seen.find((one) => one.status === "not-applicable" && one.assumed !== true);
	const best = declared ?? [...seen].sort((a, b) => ranks[b.status] - ranks[a.status])[0];
	if (best === void 0) return {
		kind,
		status: "missing",
		alsoPromised: false,
		identifiers: [],
		evidence: [],
		promises: [],
		assumed: true
	};
	const rest = seen.filter((one) => one !== best);
	const newest = seen[0] ?? best;
	const { assumed: _assumed, ...kept } = best;
	const completeness = seen.map((one) => one.completeness ?? 0).reduce((a, b) => Math.max(a, b), 0);
	return {
		...kept,
		status: best.status === "not-applicable" && rest.some((one) => one.status === "missing") && declared === void 0 ? "missing" : best.status,
		alsoPromised: (best.status === "published" || best.status === "gated") && newest.promises.length > 0 && seen.some((one) => one.alsoPromised),
		identifiers: distinct([best, ...rest].flatMap((one) => one.identifiers)).slice(0, 200),
		evidence: [best, ...rest].flatMap((one) => one.evidence).slice(0, 60),
		promises: newest.promises.length > 0 ? newest.promises : best.promises,
		...completeness > 0 ? { completeness } : {},
		...seen.every((one) => one.assumed === true) ? { assumed: true } : {}
	};
}
function distinct(identifiers) {
	const seen = /* @__PURE__ */ new Set();
	return identifiers.filter((one) => !seen.has(one.toLowerCase()) && seen.add(one.toLowerCase()));
}

// src/detect/context.ts
/** Shorthand for the usual finding. */
function finding(kind, evidence, identifiers = [], more = {}) {
	return {
		kind,
		found: evidence.some((one) => one.stub !== true),
		identifiers,
		evidence,
		...more
	};
}

// src/detect/document/bare-links.ts
var import_dist = require_dist();
const address = /(?:https?|gs|s3|ftp):\/\/[^\s<>"'`{}|\\^，。；、）】」》]{3,2000}/gi;
/** Addresses in running text or code, without the punctuation that follows them. Linear. */
function bareLinks(text) {
	const result = [];
	for (const match of text.matchAll(address)) result.push({
		href: trimAddress(match[0]),
		offset: match.index
	});
	return result;
}
/** Drops closing punctuation; a closing bracket stays only when the address opens it. */
function trimAddress(raw) {
	let end = raw.length;
	let open = 0;
	for (const char of raw) open += char === "(" || char === "[" ? 1 : char === ")" || char === "]" ? -1 : 0;
	while (end > 0) {
		const last = raw[end - 1] ?? "";
		if ((last === ")" || last === "]") && open < 0) {
			open += 1;
			end -= 1;
		} else if (/[.,;:!?*_~]/.test(last)) end -= 1;
		else break;
	}
	const cut = raw.slice(0, end);
	const bracket = cut.search(/\]\(|\)\[|\)\]/);
	return bracket < 0 ? cut : cut.slice(0, bracket);
}

// src/detect/document/bibtex.ts
const entryHead = /@(article|inproceedings|conference|proceedings|misc|techreport|report|unpublished|book|inbook|incollection|phdthesis|mastersthesis|thesis|software|online|manual|dataset|electronic|preprint)\s*[{(]\s*([^\s,{}"=]{0,200})\s*,?/gi;
const entryLimit = 16384;
/** @param text any text, lines separated by `\n` */
function findBibEntries(text) {
	const result = [];
	let countedTo = 0;
	let line = 0;
	entryHead.lastIndex = 0;
	for (let match = entryHead.exec(text); match !== null && result.length < 500; match = entryHead.exec(text)) {
		for (; countedTo < match.index; countedTo += 1) if (text[countedTo] === "\n") line += 1;
		const start = match.index + match[0].length;
		const end = entryEnd(text, start);
		result.push({
			type: (match[1] ?? "").toLowerCase(),
			key: match[2] ?? "",
			fields: readFields(text.slice(start, end)),
			line
		});
		entryHead.lastIndex = Math.max(start, end);
	}
	return result;
}
/** Where the entry's braces close, or where the next entry starts when they never do. */
function entryEnd(text, start) {
	let depth = 1;
	const last = Math.min(text.length, start + entryLimit);
	for (let at = start; at < last; at += 1) {
		const char = text[at];
		if (char === "\\") at += 1;
		else if (char === "{") depth += 1;
		else if (char === "}") {
			depth -= 1;
			if (depth === 0) return at;
		} else if (char === "@" && text[at - 1] === "\n") return at;
	}
	return last;
}
const fieldHead = /(?:^|[,\n{}"])[ \t]*([A-Za-z][\w-]{1,30})\s*=\s*/g;
function readFields(body) {
	const fields = /* @__PURE__ */ new Map();
	fieldHead.lastIndex = 0;
	for (let match = fieldHead.exec(body); match !== null; match = fieldHead.exec(body)) {
		const start = match.index + match[0].length;
		const end = valueEnd(body, start);
		const name = (match[1] ?? "").toLowerCase();
		if (!fields.has(name)) fields.set(name, plainValue(body.slice(start, end)));
		fieldHead.lastIndex = Math.max(end, start);
	}
	return fields;
}
function valueEnd(body, start) {
	const open = body[start];
	if (open === "\"") {
		let depth = 0;
		for (let at = start + 1; at < body.length; at += 1) if (body[at] === "{") depth += 1;
		else if (body[at] === "}") depth -= 1;
		else if (body[at] === "\"" && depth <= 0 && body[at - 1] !== "\\") return at + 1;
		return body.length;
	}
	if (open === "{") {
		let depth = 0;
		for (let at = start; at < body.length; at += 1) if (body[at] === "\\") at += 1;
		else if (body[at] === "{") depth += 1;
		else if (body[at] === "}") {
			depth -= 1;
			if (depth === 0) return at + 1;
		}
		return body.length;
	}
	let at = start;
	while (at < body.length && body[at] !== "," && body[at] !== "\n") at += 1;
	return at;
}
function plainValue(raw) {
	return raw.replace(/^[\s{"]+|[\s}",]+$/g, "").replace(/\\[a-zA-Z]+\s?|\\./g, "").replace(/[{}$]/g, "").replace(/~/g, " ").replace(/\s+/g, " ").trim();
}

// src/detect/document/limits.ts
/** Bounds of reading one document. Beyond them a file is cut and says so; nothing a README for people has. */
/** Characters of one document that are read: GitHub itself shows no more of a README (500 KiB). */
const documentLimit = 512e3;
/** Lines of one document that are read. */
const lineLimit = 12e3;
/** A longer line is not parsed as markup, only searched for links: it can't be prose, and may be an attack on the parser. */
const longLine = 8192;
/** Inline text with more brackets, tags and emphasis marks than this is only searched for links. */
const markLimit = 1500;
/** Links kept of one document. */
const linkLimit = 12e3;

// src/detect/document/sentences.ts
/** Splits plain text into sentences with their offsets: Latin and CJK full stops, bullets of running text, hard breaks. Linear. */
function splitSentences(text) {
	const result = [];
	let start = 0;
	const push = (end) => {
		const raw = text.slice(start, end);
		const trimmed = raw.trim();
		if (trimmed !== "") result.push({
			text: trimmed,
			offset: start + raw.indexOf(trimmed[0] ?? "")
		});
		start = end;
	};
	for (let at = 0; at < text.length; at += 1) {
		const char = text[at];
		if (char === "\n" || char === "。" || char === "！" || char === "？" || char === "；") push(at + 1);
		else if ((char === "." || char === "!" || char === "?") && endsSentence(text, start, at)) push(at + 1);
	}
	push(text.length);
	return result;
}
const abbreviations = /* @__PURE__ */ new Set([
	"e.g",
	"i.e",
	"etc",
	"al",
	"vs",
	"fig",
	"figs",
	"sec",
	"eq",
	"tab",
	"no",
	"vol",
	"dr",
	"prof",
	"mr",
	"ms",
	"st",
	"approx",
	"resp",
	"cf",
	"ref",
	"refs",
	"proc",
	"jan",
	"feb",
	"mar",
	"apr",
	"jun",
	"jul",
	"aug",
	"sep",
	"sept",
	"oct",
	"nov",
	"dec"
]);
function endsSentence(text, start, at) {
	const next = text[at + 1];
	if (next === void 0) return true;
	if (next !== " " && !/[)"'”’\]*]/.test(next)) return false;
	if (text[at] !== ".") return true;
	let from = at;
	while (from > start && at - from < 12 && /[A-Za-z.]/.test(text[from - 1] ?? "")) from -= 1;
	const word = text.slice(from, at).toLowerCase();
	if (abbreviations.has(word) || /^[a-z]$/.test(word)) return false;
	const rest = text.slice(at + 1, at + 4).trimStart();
	return !/^[a-z]/.test(rest) || word.length > 2;
}

// src/detect/document/builder.ts
/** Lines at the top of a document that count as its head, where badges and paper links stand. */
const headLines = 70;
function createBuilder() {
	const sections = [{
		index: 0,
		level: 0,
		heading: "",
		path: [],
		parent: null,
		line: 1,
		endLine: 1
	}];
	const blocks = [];
	const links = [];
	let open = null;
	let link = null;
	let bold = 0;
	let struck = 0;
	let quoted = false;
	let headings = 0;
	const items = [];
	const listLeads = [];
	const tables = [];
	const currentSection = () => sections[sections.length - 1];
	const lastLead = () => {
		for (let index = blocks.length - 1; index >= 0 && index > blocks.length - 8; index -= 1) {
			const block = blocks[index];
			if (block?.kind === "paragraph" || block?.kind === "heading") return index;
			if (block?.kind === "item" && listLeads.length > 0) return index;
		}
		return null;
	};
	const openBlock = (kind, line, level = 0) => {
		close(line);
		const parent = items[items.length - 1];
		const listLead = listLeads[listLeads.length - 1];
		open = {
			kind,
			level,
			line,
			endLine: line,
			parts: [],
			length: 0,
			marks: [{
				offset: 0,
				line
			}],
			links: [],
			task: null,
			depth: kind === "item" ? listLeads.length : parent?.depth ?? 0,
			parent: parent?.index ?? null,
			lead: kind === "item" ? listLead ?? null : null,
			index: blocks.length,
			struck: false,
			cells: [],
			cellParts: [],
			header: false,
			plain: false
		};
	};
	const append = (text, line) => {
		if (open === null) {
			if (text.trim() === "") return;
			openBlock("paragraph", line);
		}
		const target = open;
		if (target === null) return;
		if (struck > 0) {
			if (text.trim() !== "") target.struck = true;
			return;
		}
		let folded = text.replace(/[^\S\n]+/g, " ");
		const last = target.parts[target.parts.length - 1] ?? "\n";
		if (/[\s]$/.test(last)) folded = folded.replace(/^ +/, "");
		if (folded === "") return;
		const mark = target.marks[target.marks.length - 1];
		if (mark !== void 0 && mark.line !== line) target.marks.push({
			offset: target.length,
			line
		});
		target.parts.push(folded);
		if (target.kind === "row") target.cellParts.push(folded);
		link?.parts.push(folded);
		if (bold === 0 && /[^\s:]/.test(folded)) target.plain = true;
		target.length += folded.length;
		target.endLine = Math.max(target.endLine, line);
	};
	const keepLink = (kind, href, text, line, offset, image) => {
		if (links.length + (open?.links.length ?? 0) >= 12e3) return;
		if (open === null) openBlock("paragraph", line);
		const target = open;
		target?.links.push({
			href: href.trim().slice(0, 4096),
			text: text.trim().slice(0, 400),
			kind,
			image,
			line,
			section: currentSection().index,
			block: target.index,
			offset,
			cell: target.kind === "row" ? target.cells.length - 1 : -1,
			inHead: headings <= 1 && line <= headLines
		});
	};
	const endLink = () => {
		if (link === null) return;
		const { href, line, offset, image, alternative, parts } = link;
		link = null;
		const text = parts.join("");
		keepLink("link", href, text.trim() === "" ? alternative : text, line, offset, image);
	};
	const findBare = (target, text) => {
		if (!text.includes("://")) return;
		const written = [...target.links];
		let next = 0;
		for (const bare of bareLinks(text)) {
			while (next < written.length && endOf(written[next]) <= bare.offset) next += 1;
			const covering = written[next];
			if (covering !== void 0 && covering.offset <= bare.offset) continue;
			if (links.length + target.links.length >= 12e3) return;
			const line = lineOf(target.marks, bare.offset);
			const cell = target.kind === "row" ? cellAt(target.cells, bare.offset) : -1;
			target.links.push({
				...bareLink(bare, "bare", line, headings),
				block: target.index,
				cell
			});
		}
	};
	const close = (line) => {
		if (open === null) return;
		endLink();
		const target = open;
		open = null;
		struck = 0;
		bold = 0;
		const text = target.parts.join("").trimEnd();
		if (target.kind !== "row") findBare(target, text);
		if (text === "" && target.links.length === 0 && !target.struck && target.kind !== "item") return;
		let kind = target.kind;
		let level = target.level;
		if (kind === "paragraph" && isBoldLine(target, text)) {
			kind = "heading";
			level = 7;
		}
		if (kind === "heading") startSection(level, text.replace(/:$/, ""), target.line);
		const block = {
			index: target.index,
			kind,
			section: currentSection().index,
			line: target.line,
			endLine: Math.max(target.endLine, Math.min(line, target.endLine + 1)),
			text,
			marks: target.marks,
			task: target.task,
			depth: target.depth,
			parent: target.parent,
			lead: target.lead,
			cells: [],
			header: [],
			row: 0,
			language: null,
			quoted,
			struck: target.struck && text === ""
		};
		push(block, target.links);
		if (kind === "item") items.push({
			index: block.index,
			depth: target.depth
		});
	};
	const push = (block, found) => {
		blocks.push(block);
		currentSection().endLine = Math.max(currentSection().endLine, block.endLine);
		for (const one of found) {
			one.block = block.index;
			one.section = block.section;
			links.push(one);
		}
	};
	const startSection = (level, heading, line) => {
		if (heading === "") return;
		if (level <= 6) headings += 1;
		let parent = currentSection();
		while (parent !== void 0 && parent.level >= level) parent = parent.parent === null ? void 0 : sections[parent.parent];
		const index = sections.length;
		sections.push({
			index,
			level,
			heading,
			path: [...(parent?.path ?? []).slice(-8), heading],
			parent: parent?.index ?? null,
			line,
			endLine: line
		});
	};
	return {
		startHeading: (level, line) => openBlock("heading", line, level),
		startParagraph: (line) => {
			if (open?.kind === "item" && open.parts.length === 0) return;
			if (open?.kind === "row") return;
			openBlock("paragraph", line);
		},
		startItem: (line) => openBlock("item", line),
		endBlock: (line) => {
			if (open?.kind !== "row") close(line);
		},
		enterList: () => {
			const at = open?.line ?? 1;
			if (open?.kind !== "row") close(at);
			listLeads.push(items.length > 0 ? items[items.length - 1]?.index ?? null : lastLead());
		},
		leaveList: () => {
			if (open?.kind !== "row" && open !== null) close(open.endLine);
			listLeads.pop();
			while (items.length > 0 && (items[items.length - 1]?.depth ?? 0) > listLeads.length) items.pop();
		},
		leaveItem: () => {
			if (open !== null && open.kind !== "row") close(open.endLine);
			while (items.length > 0 && (items[items.length - 1]?.depth ?? 0) >= listLeads.length) items.pop();
		},
		startTable: () => {
			if (open !== null) close(open.endLine);
			tables.push({
				header: [],
				rows: 0,
				lead: lastLead()
			});
		},
		endTable: () => {
			if (open?.kind === "row") closeRow(open.endLine);
			tables.pop();
		},
		startRow: (line) => {
			if (open?.kind === "row") closeRow(line);
			openBlock("row", line);
		},
		startCell: (line, header) => {
			if (open?.kind !== "row") openBlock("row", line);
			const target = open;
			if (target === null) return;
			endLink();
			finishCell(target);
			if (target.cells.length > 0) append(" | ", line);
			target.cellParts = [];
			if (header) target.header = true;
			target.cells.push({
				text: "",
				line,
				offset: target.length
			});
		},
		endCell: () => {
			endLink();
			if (open?.kind === "row") finishCell(open);
		},
		endRow: (line) => closeRow(line),
		setQuoted: (value) => {
			quoted = value;
		},
		code: (language, text, line) => {
			if (open !== null && open.kind !== "row") close(line);
			if (open !== null) {
				append(text, line);
				return;
			}
			const marks = [];
			let offset = 0;
			let number = line;
			for (const part of text.split("\n")) {
				marks.push({
					offset,
					line: number
				});
				offset += part.length + 1;
				number += 1;
			}
			const index = blocks.length;
			const lead = lastLead();
			const parent = items[items.length - 1];
			const block = {
				index,
				kind: "code",
				section: currentSection().index,
				line,
				endLine: Math.max(line, number - 1),
				text,
				marks,
				task: null,
				depth: parent?.depth ?? 0,
				parent: parent?.index ?? null,
				lead,
				cells: [],
				header: [],
				row: 0,
				language,
				quoted,
				struck: false
			};
			const found = [];
			for (const bare of bareLinks(text)) {
				if (links.length + found.length >= 12e3) break;
				const at = lineOf(marks, bare.offset);
				found.push({
					...bareLink(bare, "code", at, headings),
					block: index
				});
			}
			push(block, found);
		},
		text: append,
		bold: (value) => {
			bold = Math.max(0, bold + (value ? 1 : -1));
		},
		codeSpan: (text, line) => append(text, line),
		hardBreak: (line) => {
			if (open === null) return;
			if (open.kind === "row") append(" ", line);
			else append("\n", line);
		},
		startLink: (href, line) => {
			endLink();
			if (open === null) openBlock("paragraph", line);
			link = {
				href,
				line,
				offset: open?.length ?? 0,
				image: null,
				alternative: "",
				parts: []
			};
		},
		endLink,
		image: (source, alternative, line) => {
			if (link !== null) {
				link.image ??= source.slice(0, 4096);
				if (link.alternative === "") link.alternative = alternative;
				return;
			}
			keepLink("image", source, alternative, line, open?.length ?? 0, null);
		},
		iframe: (source, line) => keepLink("iframe", source, "", line, open?.length ?? 0, null),
		strike: (value) => {
			struck = Math.max(0, struck + (value ? 1 : -1));
		},
		task: (state) => {
			if (open?.kind === "item") open.task = state;
		},
		finish: (details) => {
			if (open?.kind === "row") closeRow(open.endLine);
			else close(open?.endLine ?? 1);
			const sentences = readSentences(blocks);
			const title = sections.find((section) => section.index > 0)?.heading ?? null;
			return {
				...details,
				title,
				sections,
				blocks,
				links,
				sentences,
				bibtex: readBibtex(details.lines, sections)
			};
		}
	};
	function closeRow(line) {
		if (open?.kind !== "row") {
			close(line);
			return;
		}
		endLink();
		const target = open;
		finishCell(target);
		open = null;
		struck = 0;
		bold = 0;
		const text = target.parts.join("").trimEnd();
		findBare(target, text);
		if (text === "" && target.links.length === 0) return;
		const table = tables[tables.length - 1] ?? {
			header: [],
			rows: 0,
			lead: null
		};
		if (table.rows === 0 && (target.header || target.cells.length > 1)) table.header = target.cells.map((cell) => cell.text);
		const isHeader = table.rows === 0 && target.header;
		const block = {
			index: target.index,
			kind: "row",
			section: currentSection().index,
			line: target.line,
			endLine: Math.max(target.endLine, target.line),
			text,
			marks: target.marks,
			task: null,
			depth: target.depth,
			parent: target.parent,
			lead: table.lead,
			cells: target.cells,
			header: table.header,
			row: isHeader ? 0 : Math.max(1, table.rows),
			language: null,
			quoted,
			struck: false
		};
		table.rows += 1;
		push(block, target.links);
	}
}
function isBoldLine(target, text) {
	return !target.plain && target.parent === null && target.links.length === 0 && text.length < 80 && text.length > 2 && !/[.!?]$/.test(text);
}
function finishCell(target) {
	const cell = target.cells[target.cells.length - 1];
	if (cell !== void 0 && cell.text === "") cell.text = target.cellParts.join("").trim();
}
function endOf(link) {
	return link === void 0 ? 0 : link.offset + link.text.length;
}
function bareLink(bare, kind, line, headings) {
	const inHead = headings <= 1 && line <= headLines;
	return {
		href: bare.href,
		text: bare.href,
		kind,
		image: null,
		line,
		section: 0,
		block: 0,
		offset: bare.offset,
		cell: -1,
		inHead
	};
}
function lineOf(marks, offset) {
	let low = 0;
	let high = marks.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((marks[middle]?.offset ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return marks[low]?.line ?? 1;
}
function cellAt(cells, offset) {
	let found = -1;
	for (const [index, cell] of cells.entries()) if (cell.offset <= offset) found = index;
	return found;
}
function readSentences(blocks) {
	const result = [];
	for (const block of blocks) {
		if (block.kind === "code") continue;
		const cells = block.kind === "row" && block.cells.length > 0 ? block.cells : [{
			text: block.text,
			line: block.line,
			offset: 0
		}];
		for (const [index, cell] of cells.entries()) for (const part of splitSentences(cell.text)) {
			const offset = cell.offset + part.offset;
			const line = lineOf(block.marks, offset);
			result.push({
				text: part.text,
				line,
				section: block.section,
				block: block.index,
				cell: block.kind === "row" ? index : -1,
				offset
			});
		}
	}
	return result;
}
function readBibtex(lines, sections) {
	if (!lines.some((line) => line.includes("@"))) return [];
	const result = [];
	let section = 0;
	for (const entry of findBibEntries(lines.join("\n"))) {
		while (section + 1 < sections.length && (sections[section + 1]?.line ?? 0) <= entry.line + 1) section += 1;
		result.push({
			type: entry.type,
			key: entry.key,
			fields: entry.fields,
			line: entry.line + 1,
			section
		});
	}
	return result;
}

// src/detect/document/comments.ts
/**
* Blanks out what a reader never sees: HTML comments and `[comment]: <> (…)` lines. Lines keep their numbers.
* Code fences and code spans are left alone. One pass, linear.
*/
function blankComments(lines) {
	const lastEnd = lines.findLastIndex((line) => line.includes("-->"));
	const result = [];
	let fence = null;
	let open = false;
	for (const [index, line] of lines.entries()) {
		if (!open) {
			const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
			if (fence !== null || mark !== void 0) {
				if (fence === null) fence = mark ?? null;
				else if (mark?.startsWith(fence) && line.trim() === mark) fence = null;
				result.push(line);
				continue;
			}
			if (/^ {0,3}\[(?:comment|\/\/|_)\]:\s*(?:<>|#)/i.test(line)) {
				result.push("");
				continue;
			}
		}
		const blanked = blankLine(line, open, index <= lastEnd);
		open = blanked.open;
		result.push(blanked.text);
	}
	return result;
}
/** A comment that never ends hides the rest only where a block starts with it; elsewhere Markdown shows it as text. */
function blankLine(line, openBefore, endsLater) {
	let open = openBefore;
	let text = "";
	let at = 0;
	let ticks = 0;
	while (at <= line.length) {
		if (open) {
			const end = line.indexOf("-->", at);
			if (end < 0) return {
				text,
				open
			};
			open = false;
			at = end + 3;
			continue;
		}
		const start = line.indexOf("<!--", at);
		if (start < 0) return {
			text: text + line.slice(at),
			open
		};
		for (let index = at; index < start; index += 1) if (line[index] === "`") ticks += 1;
		const shown = ticks % 2 === 1 || !endsLater && line.slice(0, start).trim() !== "";
		text += line.slice(at, shown ? start + 4 : start);
		at = start + 4;
		const empty = /^-?>/.exec(line.slice(at, at + 2));
		if (shown) continue;
		if (empty === null) open = true;
		else at += empty[0].length;
	}
	return {
		text,
		open
	};
}

// src/detect/document/html.ts
/** Open elements kept between fragments. */
const depthLimit = 2e3;
const skipped = /* @__PURE__ */ new Set([
	"script",
	"style",
	"svg",
	"template",
	"noscript"
]);
const lineBreaks = /* @__PURE__ */ new Set([
	"div",
	"center",
	"details",
	"section",
	"figure",
	"figcaption",
	"article",
	"header",
	"footer",
	"dl",
	"dt",
	"dd",
	"address"
]);
/** Tells a builder what HTML says: headings, paragraphs, lists, tables, links even with unquoted addresses, images, iframes, `<pre>`. */
function createHtmlReader(builder) {
	let skip = 0;
	let pre = null;
	let tables = 0;
	let lists = 0;
	const openTag = (name, attributes, line) => {
		if (skipped.has(name)) skip += 1;
		if (skip > 0) return;
		const heading = /^h([1-6])$/.exec(name)?.[1];
		if (heading !== void 0 && tables === 0) builder.startHeading(Number(heading), line);
		else if (name === "p" || lineBreaks.has(name)) builder.startParagraph(line);
		else if (name === "br") builder.hardBreak(line);
		else if (name === "ul" || name === "ol") {
			lists += 1;
			if (tables === 0) builder.enterList();
		} else if (name === "li") tables === 0 ? builder.startItem(line) : builder.hardBreak(line);
		else if (name === "table") {
			tables += 1;
			if (tables === 1) builder.startTable();
		} else if (name === "tr" && tables === 1) builder.startRow(line);
		else if ((name === "td" || name === "th") && tables === 1) builder.startCell(line, name === "th");
		else if (name === "a") {
			const href = attributes.href;
			if (href !== void 0) builder.startLink(href, line);
		} else if (name === "img") builder.image(attributes.src ?? "", attributes.alt ?? "", line);
		else if (name === "iframe" || name === "embed" || name === "video" || name === "source") {
			const source = attributes.src;
			if (source !== void 0) builder.iframe(source, line);
		} else if (name === "pre") pre = {
			text: "",
			line
		};
		else if (name === "b" || name === "strong" || name === "summary") builder.bold(true);
		else if (name === "s" || name === "del" || name === "strike") builder.strike(true);
		else if (name === "input" && attributes.type === "checkbox") builder.task("checked" in attributes ? "done" : "open");
	};
	const closeTag = (name, line) => {
		if (skipped.has(name)) {
			skip = Math.max(0, skip - 1);
			return;
		}
		if (skip > 0) return;
		if (/^h[1-6]$/.test(name) || name === "p" || lineBreaks.has(name)) {
			if (tables === 0) builder.endBlock(line);
		} else if ((name === "ul" || name === "ol") && lists > 0) {
			lists -= 1;
			if (tables === 0) builder.leaveList();
		} else if (name === "li") {
			if (tables === 0) builder.leaveItem();
		} else if (name === "table" && tables > 0) {
			tables -= 1;
			if (tables === 0) builder.endTable();
		} else if (name === "tr" && tables === 1) builder.endRow(line);
		else if ((name === "td" || name === "th") && tables === 1) builder.endCell();
		else if (name === "a") builder.endLink();
		else if (name === "pre" && pre !== null) {
			const { text, line: start } = pre;
			pre = null;
			builder.code(null, text.replace(/^\n/, ""), start + (text.startsWith("\n") ? 1 : 0));
		} else if (name === "b" || name === "strong" || name === "summary") builder.bold(false);
		else if (name === "s" || name === "del" || name === "strike") builder.strike(false);
	};
	let base = 0;
	let lineNow = (_index) => 1;
	let depth = 0;
	const parser = new Parser({
		onopentag: (name, attributes) => {
			depth += 1;
			openTag(name, attributes, lineNow(parser.startIndex));
		},
		onclosetag: (name) => {
			depth -= 1;
			closeTag(name, lineNow(parser.startIndex));
		},
		ontext: (text) => {
			if (skip > 0) return;
			if (pre !== null) {
				pre.text += text;
				return;
			}
			const line = lineNow(parser.startIndex);
			for (const [index, part] of text.split("\n").entries()) builder.text(index === 0 ? part : ` ${part}`, line + index);
		}
	}, {
		decodeEntities: true,
		recognizeSelfClosing: true,
		lowerCaseTags: true,
		lowerCaseAttributeNames: true
	});
	return { read: (html, firstLine) => {
		if (depth > depthLimit) {
			parser.reset();
			base = 0;
			depth = 0;
		}
		const starts = lineStarts(html);
		const from = base;
		let at = 0;
		lineNow = (index) => {
			while (at + 1 < starts.length && (starts[at + 1] ?? 0) <= index - from) at += 1;
			return firstLine + at;
		};
		parser.write(html);
		base += html.length;
	} };
}
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}

// node_modules/mdurl/lib/decode.mjs
const decodeCache = {};
function getDecodeCache(exclude) {
	let cache = decodeCache[exclude];
	if (cache) return cache;
	cache = decodeCache[exclude] = [];
	for (let i = 0; i < 128; i++) {
		const ch = String.fromCharCode(i);
		cache.push(ch);
	}
	for (let i = 0; i < exclude.length; i++) {
		const ch = exclude.charCodeAt(i);
		cache[ch] = "%" + ("0" + ch.toString(16).toUpperCase()).slice(-2);
	}
	return cache;
}
function decode(string, exclude) {
	if (typeof exclude !== "string") exclude = decode.defaultChars;
	const cache = getDecodeCache(exclude);
	return string.replace(/(%[a-f0-9]{2})+/gi, function(seq) {
		let result = "";
		for (let i = 0, l = seq.length; i < l; i += 3) {
			const b1 = parseInt(seq.slice(i + 1, i + 3), 16);
			if (b1 < 128) {
				result += cache[b1];
				continue;
			}
			if ((b1 & 224) === 192 && i + 3 < l) {
				const b2 = parseInt(seq.slice(i + 4, i + 6), 16);
				if ((b2 & 192) === 128) {
					const chr = b1 << 6 & 1984 | b2 & 63;
					if (chr < 128) result += "��";
					else result += String.fromCharCode(chr);
					i += 3;
					continue;
				}
			}
			if ((b1 & 240) === 224 && i + 6 < l) {
				const b2 = parseInt(seq.slice(i + 4, i + 6), 16);
				const b3 = parseInt(seq.slice(i + 7, i + 9), 16);
				if ((b2 & 192) === 128 && (b3 & 192) === 128) {
					const chr = b1 << 12 & 61440 | b2 << 6 & 4032 | b3 & 63;
					if (chr < 2048 || chr >= 55296 && chr <= 57343) result += "���";
					else result += String.fromCharCode(chr);
					i += 6;
					continue;
				}
			}
			if ((b1 & 248) === 240 && i + 9 < l) {
				const b2 = parseInt(seq.slice(i + 4, i + 6), 16);
				const b3 = parseInt(seq.slice(i + 7, i + 9), 16);
				const b4 = parseInt(seq.slice(i + 10, i + 12), 16);
				if ((b2 & 192) === 128 && (b3 & 192) === 128 && (b4 & 192) === 128) {
					let chr = b1 << 18 & 1835008 | b2 << 12 & 258048 | b3 << 6 & 4032 | b4 & 63;
					if (chr < 65536 || chr > 1114111) result += "����";
					else {
						chr -= 65536;
						result += String.fromCharCode(55296 + (chr >> 10), 56320 + (chr & 1023));
					}
					i += 9;
					continue;
				}
			}
			result += "�";
		}
		return result;
	});
}
decode.defaultChars = ";/?:@&=+$,#";
decode.componentChars = "";

// node_modules/mdurl/lib/encode.mjs
const encodeCache = {};
function getEncodeCache(exclude) {
	let cache = encodeCache[exclude];
	if (cache) return cache;
	cache = encodeCache[exclude] = [];
	for (let i = 0; i < 128; i++) {
		const ch = String.fromCharCode(i);
		if (/^[0-9a-z]$/i.test(ch)) cache.push(ch);
		else cache.push("%" + ("0" + i.toString(16).toUpperCase()).slice(-2));
	}
	for (let i = 0; i < exclude.length; i++) cache[exclude.charCodeAt(i)] = exclude[i];
	return cache;
}
function encode(string, exclude, keepEscaped) {
	if (typeof exclude !== "string") {
		keepEscaped = exclude;
		exclude = encode.defaultChars;
	}
	if (typeof keepEscaped === "undefined") keepEscaped = true;
	const cache = getEncodeCache(exclude);
	let result = "";
	for (let i = 0, l = string.length; i < l; i++) {
		const code = string.charCodeAt(i);
		if (keepEscaped && code === 37 && i + 2 < l) {
			if (/^[0-9a-f]{2}$/i.test(string.slice(i + 1, i + 3))) {
				result += string.slice(i, i + 3);
				i += 2;
				continue;
			}
		}
		if (code < 128) {
			result += cache[code];
			continue;
		}
		if (code >= 55296 && code <= 57343) {
			if (code >= 55296 && code <= 56319 && i + 1 < l) {
				const nextCode = string.charCodeAt(i + 1);
				if (nextCode >= 56320 && nextCode <= 57343) {
					result += encodeURIComponent(string[i] + string[i + 1]);
					i++;
					continue;
				}
			}
			result += "%EF%BF%BD";
			continue;
		}
		result += encodeURIComponent(string[i]);
	}
	return result;
}
encode.defaultChars = ";/?:@&=+$,-_.!~*'()#";
encode.componentChars = "-_.!~*'()";

// node_modules/mdurl/lib/format.mjs
function format(url) {
	let result = "";
	result += url.protocol || "";
	result += url.slashes ? "//" : "";
	result += url.auth ? url.auth + "@" : "";
	if (url.hostname && url.hostname.indexOf(":") !== -1) result += "[" + url.hostname + "]";
	else result += url.hostname || "";
	result += url.port ? ":" + url.port : "";
	result += url.pathname || "";
	result += url.search || "";
	result += url.hash || "";
	return result;
}

// node_modules/mdurl/lib/parse.mjs
function Url() {
	this.protocol = null;
	this.slashes = null;
	this.auth = null;
	this.port = null;
	this.hostname = null;
	this.hash = null;
	this.search = null;
	this.pathname = null;
}
const protocolPattern = /^([a-z0-9.+-]+:)/i;
const portPattern = /:[0-9]*$/;
const simplePathPattern = /^(\/\/?(?!\/)[^\?\s]*)(\?[^\s]*)?$/;
const unwise = [
	"{",
	"}",
	"|",
	"\\",
	"^",
	"`"
].concat([
	"<",
	">",
	"\"",
	"`",
	" ",
	"\r",
	"\n",
	"	"
]);
const autoEscape = ["'"].concat(unwise);
const nonHostChars = [
	"%",
	"/",
	"?",
	";",
	"#"
].concat(autoEscape);
const hostEndingChars = [
	"/",
	"?",
	"#"
];
const hostnameMaxLen = 255;
const hostnamePartPattern = /^[+a-z0-9A-Z_-]{0,63}$/;
const hostnamePartStart = /^([+a-z0-9A-Z_-]{0,63})(.*)$/;
const hostlessProtocol = {
	javascript: true,
	"javascript:": true
};
const slashedProtocol = {
	http: true,
	https: true,
	ftp: true,
	gopher: true,
	file: true,
	"http:": true,
	"https:": true,
	"ftp:": true,
	"gopher:": true,
	"file:": true
};
function urlParse(url, slashesDenoteHost) {
	if (url && url instanceof Url) return url;
	const u = new Url();
	u.parse(url, slashesDenoteHost);
	return u;
}
Url.prototype.parse = function(url, slashesDenoteHost) {
	let lowerProto, hec, slashes;
	let rest = url;
	rest = rest.trim();
	if (!slashesDenoteHost && url.split("#").length === 1) {
		const simplePath = simplePathPattern.exec(rest);
		if (simplePath) {
			this.pathname = simplePath[1];
			if (simplePath[2]) this.search = simplePath[2];
			return this;
		}
	}
	let proto = protocolPattern.exec(rest);
	if (proto) {
		proto = proto[0];
		lowerProto = proto.toLowerCase();
		this.protocol = proto;
		rest = rest.substr(proto.length);
	}
	if (slashesDenoteHost || proto || rest.match(/^\/\/[^@\/]+@[^@\/]+/)) {
		slashes = rest.substr(0, 2) === "//";
		if (slashes && !(proto && hostlessProtocol[proto])) {
			rest = rest.substr(2);
			this.slashes = true;
		}
	}
	if (!hostlessProtocol[proto] && (slashes || proto && !slashedProtocol[proto])) {
		let hostEnd = -1;
		for (let i = 0; i < hostEndingChars.length; i++) {
			hec = rest.indexOf(hostEndingChars[i]);
			if (hec !== -1 && (hostEnd === -1 || hec < hostEnd)) hostEnd = hec;
		}
		let auth, atSign;
		if (hostEnd === -1) atSign = rest.lastIndexOf("@");
		else atSign = rest.lastIndexOf("@", hostEnd);
		if (atSign !== -1) {
			auth = rest.slice(0, atSign);
			rest = rest.slice(atSign + 1);
			this.auth = auth;
		}
		hostEnd = -1;
		for (let i = 0; i < nonHostChars.length; i++) {
			hec = rest.indexOf(nonHostChars[i]);
			if (hec !== -1 && (hostEnd === -1 || hec < hostEnd)) hostEnd = hec;
		}
		if (hostEnd === -1) hostEnd = rest.length;
		if (rest[hostEnd - 1] === ":") hostEnd--;
		const host = rest.slice(0, hostEnd);
		rest = rest.slice(hostEnd);
		this.parseHost(host);
		this.hostname = this.hostname || "";
		const ipv6Hostname = this.hostname[0] === "[" && this.hostname[this.hostname.length - 1] === "]";
		if (!ipv6Hostname) {
			const hostparts = this.hostname.split(/\./);
			for (let i = 0, l = hostparts.length; i < l; i++) {
				const part = hostparts[i];
				if (!part) continue;
				if (!part.match(hostnamePartPattern)) {
					let newpart = "";
					for (let j = 0, k = part.length; j < k; j++) if (part.charCodeAt(j) > 127) newpart += "x";
					else newpart += part[j];
					if (!newpart.match(hostnamePartPattern)) {
						const validParts = hostparts.slice(0, i);
						const notHost = hostparts.slice(i + 1);
						const bit = part.match(hostnamePartStart);
						if (bit) {
							validParts.push(bit[1]);
							notHost.unshift(bit[2]);
						}
						if (notHost.length) rest = notHost.join(".") + rest;
						this.hostname = validParts.join(".");
						break;
					}
				}
			}
		}
		if (this.hostname.length > hostnameMaxLen) this.hostname = "";
		if (ipv6Hostname) this.hostname = this.hostname.substr(1, this.hostname.length - 2);
	}
	const hash = rest.indexOf("#");
	if (hash !== -1) {
		this.hash = rest.substr(hash);
		rest = rest.slice(0, hash);
	}
	const qm = rest.indexOf("?");
	if (qm !== -1) {
		this.search = rest.substr(qm);
		rest = rest.slice(0, qm);
	}
	if (rest) this.pathname = rest;
	if (slashedProtocol[lowerProto] && this.hostname && !this.pathname) this.pathname = "";
	return this;
};
Url.prototype.parseHost = function(host) {
	let port = portPattern.exec(host);
	if (port) {
		port = port[0];
		if (port !== ":") this.port = port.substr(1);
		host = host.substr(0, host.length - port.length);
	}
	if (host) this.hostname = host;
};

// node_modules/mdurl/index.mjs
var mdurl_exports = /* @__PURE__ */ __exportAll$1({
	decode: () => decode,
	encode: () => encode,
	format: () => format,
	parse: () => urlParse
});

// node_modules/uc.micro/build/index.mjs
var build_exports = /* @__PURE__ */ __exportAll$1({
	Any: () => Any,
	Cc: () => Cc,
	Cf: () => Cf,
	P: () => P,
	S: () => S,
	Z: () => Z
});
const Any = /[\0-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
const Cc = /[\0-\x1F\x7F-\x9F]/;
const Cf = /[\xAD\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|\uD804[\uDCBD\uDCCD]|\uD80D[\uDC30-\uDC3F]|\uD82F[\uDCA0-\uDCA3]|\uD834[\uDD73-\uDD7A]|\uDB40[\uDC01\uDC20-\uDC7F]/;
const P = /[!-#%-\*,-\/:;\?@\[-\]_\{\}\xA1\xA7\xAB\xB6\xB7\xBB\xBF\u037E\u0387\u055A-\u055F\u0589\u058A\u05BE\u05C0\u05C3\u05C6\u05F3\u05F4\u0609\u060A\u060C\u060D\u061B\u061D-\u061F\u066A-\u066D\u06D4\u0700-\u070D\u07F7-\u07F9\u0830-\u083E\u085E\u0964\u0965\u0970\u09FD\u0A76\u0AF0\u0C77\u0C84\u0DF4\u0E4F\u0E5A\u0E5B\u0F04-\u0F12\u0F14\u0F3A-\u0F3D\u0F85\u0FD0-\u0FD4\u0FD9\u0FDA\u104A-\u104F\u10FB\u1360-\u1368\u1400\u166E\u169B\u169C\u16EB-\u16ED\u1735\u1736\u17D4-\u17D6\u17D8-\u17DA\u1800-\u180A\u1944\u1945\u1A1E\u1A1F\u1AA0-\u1AA6\u1AA8-\u1AAD\u1B4E\u1B4F\u1B5A-\u1B60\u1B7D-\u1B7F\u1BFC-\u1BFF\u1C3B-\u1C3F\u1C7E\u1C7F\u1CC0-\u1CC7\u1CD3\u2010-\u2027\u2030-\u2043\u2045-\u2051\u2053-\u205E\u207D\u207E\u208D\u208E\u2308-\u230B\u2329\u232A\u2768-\u2775\u27C5\u27C6\u27E6-\u27EF\u2983-\u2998\u29D8-\u29DB\u29FC\u29FD\u2CF9-\u2CFC\u2CFE\u2CFF\u2D70\u2E00-\u2E2E\u2E30-\u2E4F\u2E52-\u2E5D\u3001-\u3003\u3008-\u3011\u3014-\u301F\u3030\u303D\u30A0\u30FB\uA4FE\uA4FF\uA60D-\uA60F\uA673\uA67E\uA6F2-\uA6F7\uA874-\uA877\uA8CE\uA8CF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA95F\uA9C1-\uA9CD\uA9DE\uA9DF\uAA5C-\uAA5F\uAADE\uAADF\uAAF0\uAAF1\uABEB\uFD3E\uFD3F\uFE10-\uFE19\uFE30-\uFE52\uFE54-\uFE61\uFE63\uFE68\uFE6A\uFE6B\uFF01-\uFF03\uFF05-\uFF0A\uFF0C-\uFF0F\uFF1A\uFF1B\uFF1F\uFF20\uFF3B-\uFF3D\uFF3F\uFF5B\uFF5D\uFF5F-\uFF65]|\uD800[\uDD00-\uDD02\uDF9F\uDFD0]|\uD801\uDD6F|\uD802[\uDC57\uDD1F\uDD3F\uDE50-\uDE58\uDE7F\uDEF0-\uDEF6\uDF39-\uDF3F\uDF99-\uDF9C]|\uD803[\uDD6E\uDEAD\uDED0\uDF55-\uDF59\uDF86-\uDF89]|\uD804[\uDC47-\uDC4D\uDCBB\uDCBC\uDCBE-\uDCC1\uDD40-\uDD43\uDD74\uDD75\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDDF\uDE38-\uDE3D\uDEA9\uDFD4\uDFD5\uDFD7\uDFD8]|\uD805[\uDC4B-\uDC4F\uDC5A\uDC5B\uDC5D\uDCC6\uDDC1-\uDDD7\uDE41-\uDE43\uDE60-\uDE6C\uDEB9\uDF3C-\uDF3E]|\uD806[\uDC3B\uDD44-\uDD46\uDDE2\uDE3F-\uDE46\uDE9A-\uDE9C\uDE9E-\uDEA2\uDF00-\uDF09\uDFE1]|\uD807[\uDC41-\uDC45\uDC70\uDC71\uDEF7\uDEF8\uDF43-\uDF4F\uDFFF]|\uD809[\uDC70-\uDC74]|\uD80B[\uDFF1\uDFF2]|\uD81A[\uDE6E\uDE6F\uDEF5\uDF37-\uDF3B\uDF44]|\uD81B[\uDD6D-\uDD6F\uDE97-\uDE9A\uDFE2]|\uD82F\uDC9F|\uD836[\uDE87-\uDE8B]|\uD839\uDDFF|\uD83A[\uDD5E\uDD5F]/;
const S = /[\$\+<->\^`\|~\xA2-\xA6\xA8\xA9\xAC\xAE-\xB1\xB4\xB8\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0384\u0385\u03F6\u0482\u058D-\u058F\u0606-\u0608\u060B\u060E\u060F\u06DE\u06E9\u06FD\u06FE\u07F6\u07FE\u07FF\u0888\u09F2\u09F3\u09FA\u09FB\u0AF1\u0B70\u0BF3-\u0BFA\u0C7F\u0D4F\u0D79\u0E3F\u0F01-\u0F03\u0F13\u0F15-\u0F17\u0F1A-\u0F1F\u0F34\u0F36\u0F38\u0FBE-\u0FC5\u0FC7-\u0FCC\u0FCE\u0FCF\u0FD5-\u0FD8\u109E\u109F\u1390-\u1399\u166D\u17DB\u1940\u19DE-\u19FF\u1B61-\u1B6A\u1B74-\u1B7C\u1FBD\u1FBF-\u1FC1\u1FCD-\u1FCF\u1FDD-\u1FDF\u1FED-\u1FEF\u1FFD\u1FFE\u2044\u2052\u207A-\u207C\u208A-\u208C\u20A0-\u20C1\u2100\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F\u218A\u218B\u2190-\u2307\u230C-\u2328\u232B-\u2429\u2440-\u244A\u249C-\u24E9\u2500-\u2767\u2794-\u27C4\u27C7-\u27E5\u27F0-\u2982\u2999-\u29D7\u29DC-\u29FB\u29FE-\u2B73\u2B76-\u2BFF\u2CE5-\u2CEA\u2E50\u2E51\u2E80-\u2E99\u2E9B-\u2EF3\u2F00-\u2FD5\u2FF0-\u2FFF\u3004\u3012\u3013\u3020\u3036\u3037\u303E\u303F\u309B\u309C\u3190\u3191\u3196-\u319F\u31C0-\u31E5\u31EF\u3200-\u321E\u322A-\u3247\u3250\u3260-\u327F\u328A-\u32B0\u32C0-\u33FF\u4DC0-\u4DFF\uA490-\uA4C6\uA700-\uA716\uA720\uA721\uA789\uA78A\uA828-\uA82B\uA836-\uA839\uAA77-\uAA79\uAB5B\uAB6A\uAB6B\uFB29\uFBB2-\uFBD2\uFD40-\uFD4F\uFD90\uFD91\uFDC8-\uFDCF\uFDFC-\uFDFF\uFE62\uFE64-\uFE66\uFE69\uFF04\uFF0B\uFF1C-\uFF1E\uFF3E\uFF40\uFF5C\uFF5E\uFFE0-\uFFE6\uFFE8-\uFFEE\uFFFC\uFFFD]|\uD800[\uDD37-\uDD3F\uDD79-\uDD89\uDD8C-\uDD8E\uDD90-\uDD9C\uDDA0\uDDD0-\uDDFC]|\uD802[\uDC77\uDC78\uDEC8]|\uD803[\uDD8E\uDD8F\uDED1-\uDED8]|\uD805\uDF3F|\uD807[\uDFD5-\uDFF1]|\uD81A[\uDF3C-\uDF3F\uDF45]|\uD82F\uDC9C|\uD833[\uDC00-\uDCEF\uDCFA-\uDCFC\uDD00-\uDEB3\uDEBA-\uDED0\uDEE0-\uDEF0\uDF50-\uDFC3]|\uD834[\uDC00-\uDCF5\uDD00-\uDD26\uDD29-\uDD64\uDD6A-\uDD6C\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDDEA\uDE00-\uDE41\uDE45\uDF00-\uDF56]|\uD835[\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85\uDE86]|\uD838[\uDD4F\uDEFF]|\uD83B[\uDCAC\uDCB0\uDD2E\uDEF0\uDEF1]|\uD83C[\uDC00-\uDC2B\uDC30-\uDC93\uDCA0-\uDCAE\uDCB1-\uDCBF\uDCC1-\uDCCF\uDCD1-\uDCF5\uDD0D-\uDDAD\uDDE6-\uDE02\uDE10-\uDE3B\uDE40-\uDE48\uDE50\uDE51\uDE60-\uDE65\uDF00-\uDFFF]|\uD83D[\uDC00-\uDED8\uDEDC-\uDEEC\uDEF0-\uDEFC\uDF00-\uDFD9\uDFE0-\uDFEB\uDFF0]|\uD83E[\uDC00-\uDC0B\uDC10-\uDC47\uDC50-\uDC59\uDC60-\uDC87\uDC90-\uDCAD\uDCB0-\uDCBB\uDCC0\uDCC1\uDCD0-\uDCD8\uDD00-\uDE57\uDE60-\uDE6D\uDE70-\uDE7C\uDE80-\uDE8A\uDE8E-\uDEC6\uDEC8\uDECD-\uDEDC\uDEDF-\uDEEA\uDEEF-\uDEF8\uDF00-\uDF92\uDF94-\uDFEF\uDFFA]/;
const Z = /[ \xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;

// node_modules/linkify-it/build/index.mjs
var REBuilder = class {
	src_Any = Any.source;
	src_Cc = Cc.source;
	src_Z = Z.source;
	src_P = P.source;
	src_ZPCc = [
		this.src_Z,
		this.src_P,
		this.src_Cc
	].join("|");
	src_ZCc = [this.src_Z, this.src_Cc].join("|");
	cache = {};
	opts = {
		maxLength: 1e4,
		urlAuth: false,
		schema_names: []
	};
	constructor(opts = {}) {
		this.opts = {
			...this.opts,
			...opts
		};
	}
	set(opts = {}) {
		this.opts = {
			...this.opts,
			...opts
		};
		this.cache = {};
		return this;
	}
	escapeRE(str) {
		return str.replace(/[.?*+^$[\]\\(){}|-]/g, "\\$&");
	}
	nestedPairRE(open, close, depth = 4) {
		const openRE = this.escapeRE(open);
		const closeRE = this.escapeRE(close);
		const atom = `(?:(?!${this.src_ZCc}|${openRE}|${closeRE}).)`;
		let pair = `${openRE}${atom}{0,1000}${closeRE}`;
		for (let level = 2; level <= depth; level++) pair = `${openRE}(?:${atom}|${pair}){0,1000}${closeRE}`;
		return pair;
	}
	get_text_separators() {
		return this.cache.text_separators ??= /[><\uff5c]/;
	}
	get_pseudo_letter() {
		return this.cache.src_pseudo_letter ??= new RegExp(`(?:(?!${this.get_text_separators().source}|${this.src_ZPCc})${this.src_Any})`);
	}
	get_ipv4_addr() {
		return this.cache.src_ip4 ??= /* @__PURE__ */ new RegExp("(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])");
	}
	get_ipv6_addr() {
		const h16 = "[0-9A-Fa-f]{1,4}";
		const ls32 = `(?:(?:${h16}:${h16})|${this.get_ipv4_addr().source})`;
		return this.cache.src_ip6_addr ??= new RegExp(`(?:(?:${h16}:){6}${ls32}|::(?:${h16}:){5}${ls32}|(?:${h16})?::(?:${h16}:){4}${ls32}|(?:(?:${h16}:){0,1}${h16})?::(?:${h16}:){3}${ls32}|(?:(?:${h16}:){0,2}${h16})?::(?:${h16}:){2}${ls32}|(?:(?:${h16}:){0,3}${h16})?::${h16}:${ls32}|(?:(?:${h16}:){0,4}${h16})?::${ls32}|(?:(?:${h16}:){0,5}${h16})?::${h16}|(?:(?:${h16}:){0,6}${h16})?::)`);
	}
	get_ipv6_url_host() {
		return this.cache.src_ip6_host ??= new RegExp(`\\[${this.get_ipv6_addr().source}\\]`);
	}
	get_ipv6_mail_host() {
		return this.cache.src_ipv6_mail_host ??= new RegExp(`\\[IPv6:${this.get_ipv6_addr().source}\\]`);
	}
	get_auth() {
		return this.cache.src_auth ??= new RegExp(`(?:(?:(?!${this.src_ZCc}|[@/\\[\\]()]).){1,50}@)?`);
	}
	get_port() {
		return this.cache.src_port ??= /* @__PURE__ */ new RegExp("(?::(?:6(?:[0-4]\\d{3}|5(?:[0-4]\\d{2}|5(?:[0-2]\\d|3[0-5])))|[1-5]?\\d{1,4}))?");
	}
	get_host_terminator() {
		return this.cache.src_host_terminator ??= new RegExp(`(?=$|${this.get_text_separators().source}|${this.src_ZPCc})(?!${this.opts["---"] ? "-(?!--)|" : "-|"}_|:\\d|\\.-|\\.(?!$|${this.src_ZPCc}))`);
	}
	get_path_terminator() {
		return this.cache.src_path_terminator ??= new RegExp(`${this.src_ZPCc}|${this.get_text_separators().source}`);
	}
	get_path() {
		return this.cache.src_path ??= new RegExp(`(?:[/?#](?:${this.nestedPairRE("[", "]")}|${this.nestedPairRE("(", ")")}|${this.nestedPairRE("{", "}")}|\\"(?:(?!${this.src_ZCc}|["]).){1,100}\\"|\\'(?:(?!${this.src_ZCc}|[']).){1,100}\\'|\\'(?=${this.get_pseudo_letter().source}|[-])|\\.{2,20}[:]?[a-zA-Z0-9%/&]|\\.(?!${this.src_ZCc}|[.]|$)|` + (this.opts["---"] ? "\\-(?!--(?:[^-]|$))(?:-{0,19})|" : "\\-{1,20}|") + `,(?!${this.src_ZCc}|$)|;(?!${this.src_ZCc}|$)|\\!{1,20}(?!${this.src_ZCc}|[!]|$)|\\?(?!${this.src_ZCc}|[?]|$)|` + this.get_path_extra().source + `[\\\\/:%@#&=_~*]|(?!${this.get_path_terminator().source}).){1,${this.opts.maxLength}}|\\/)?`);
	}
	get_mail_name() {
		return this.cache.src_mail_name ??= /* @__PURE__ */ new RegExp("[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9](?:[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9]|[.](?=[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9])){0,63}");
	}
	get_xn() {
		return this.cache.src_xn ??= /* @__PURE__ */ new RegExp("xn--[a-z0-9\\-]{1,59}");
	}
	get_tld() {
		if (this.cache.tld) return this.cache.tld;
		const tlds_src = [...new Set(this.opts.tlds || [])].sort().reverse().join("|");
		this.cache.tld = new RegExp(`${tlds_src || "$#none#$"}|${this.get_xn().source}`);
		return this.cache.tld;
	}
	get_domain_root() {
		return this.cache.src_domain_root ??= new RegExp("(?:" + this.get_xn().source + `|${this.get_pseudo_letter().source}{1,63})`);
	}
	get_domain() {
		return this.cache.src_domain ??= new RegExp("(?:" + this.get_xn().source + `|(?:${this.get_pseudo_letter().source})|(?:${this.get_pseudo_letter().source}(?:-|${this.get_pseudo_letter().source}){0,61}${this.get_pseudo_letter().source}))`);
	}
	get_url_host_port() {
		return this.cache.url_host_port ??= new RegExp("(?:" + this.get_ipv6_url_host().source + `|(?:(?:(?:${this.get_domain().source})\\.){0,10}${this.get_domain().source}))` + this.get_port().source + this.get_host_terminator().source);
	}
	get_fuzzy_url_host_port() {
		return this.cache.fuzzy_url_host_port ??= new RegExp("(?:" + (this.opts.fuzzyIP ? this.get_ipv4_addr().source + "|" : "") + `(?:(?:(?:${this.get_domain().source})\\.){1,10}(?:${this.get_tld().source})))` + this.get_host_terminator().source);
	}
	get_mail_host() {
		return this.cache.src_mail_host ??= new RegExp("(?:" + this.get_ipv6_mail_host().source + `|(?:(?:(?:${this.get_domain().source})\\.){0,4}${this.get_domain().source}))` + this.get_host_terminator().source);
	}
	get_fuzzy_mail_host() {
		return this.cache.src_fuzzy_mail_host ??= new RegExp("(?:" + this.get_ipv6_mail_host().source + `|(?:(?:(?:${this.get_domain().source})[.]){1,4}${this.get_domain_root().source}))` + this.get_host_terminator().source);
	}
	get_path_extra() {
		return this.cache.src_path_extra ??= /* @__PURE__ */ new RegExp("");
	}
	get_fuzzy_mail_host_search() {
		return this.cache.mail_fuzzy_host_search ??= new RegExp(`@${this.get_fuzzy_mail_host().source}`, "ig");
	}
	get_fuzzy_link_search() {
		return this.cache.link_fuzzy_search ??= new RegExp(`(^|(?![.:/\\-_@])(?:[$+<=>^\`|\uff5c]|${this.src_ZPCc}))(?:(?![$+<=>^\`|\uff5c])${this.get_fuzzy_url_host_port().source}${this.get_path().source})`, "ig");
	}
	get_http_validator() {
		return this.cache.http_validator ??= new RegExp("\\/\\/" + (this.opts.urlAuth ? this.get_auth().source : "") + this.get_url_host_port().source + this.get_path().source, "iy");
	}
	get_relative_proto_validator() {
		return this.cache.relative_proto_validator ??= new RegExp((this.opts.urlAuth ? this.get_auth().source : "") + `(?:localhost|${this.get_ipv6_url_host().source}|(?:(?:${this.get_domain().source})[.]){1,10}${this.get_domain_root().source})` + this.get_port().source + this.get_host_terminator().source + this.get_path().source, "iy");
	}
	get_mail_name_validator() {
		return this.cache.mail_name_validator ??= new RegExp(`(?:^|${this.get_text_separators().source}|"|\\(|${this.src_ZCc})(${this.get_mail_name().source})$`);
	}
	get_mailto_validator() {
		return this.cache.mailto_validator ??= new RegExp(`${this.get_mail_name().source}@${this.get_mail_host().source}`, "iy");
	}
	get_schema_names() {
		return this.cache.schema_names ??= new RegExp((this.opts.schema_names || []).map((name) => this.escapeRE(name)).join("|"));
	}
	get_schema_search() {
		return this.cache.schema_search ??= new RegExp(`(^|(?!_)(?:[><\uff5c]|${this.src_ZPCc}))(${this.get_schema_names().source})`, "ig");
	}
	get_schema_at_start() {
		return this.cache.schema_at_start ??= new RegExp(`^${this.get_schema_search().source}`, "i");
	}
};
var web_schema = {
	validate: (text, pos, self) => {
		const re = self.re.get_http_validator();
		re.lastIndex = pos;
		const m = re.exec(text);
		return m ? m[0].length : 0;
	},
	normalize: (match, self) => self.normalize(match)
};
var defaultSchemas = {
	"http:": web_schema,
	"https:": web_schema,
	"ftp:": web_schema,
	"//": {
		validate: function(text, pos, self) {
			const re = self.re.get_relative_proto_validator();
			re.lastIndex = pos;
			const m = re.exec(text);
			if (m) {
				if (pos >= 3 && text[pos - 3] === ":") return 0;
				if (pos >= 3 && text[pos - 3] === "/") return 0;
				return m[0].length;
			}
			return 0;
		},
		normalize: (match, self) => self.normalize(match)
	},
	"mailto:": {
		validate: function(text, pos, self) {
			const re = self.re.get_mailto_validator();
			re.lastIndex = pos;
			const m = re.exec(text);
			return m ? m[0].length : 0;
		},
		normalize: (match, self) => self.normalize(match)
	}
};
var tlds_2ch = "a:cdefgilmnoqrstuwxz|b:abdefghijmnorstvwyz|c:acdfghiklmnoruvwxyz|d:ejkmoz|e:cegrstu|f:ijkmor|g:abdefghilmnpqrstuwy|h:kmnrtu|i:delmnoqrst|j:emop|k:eghimnprwyz|l:abcikrstuvy|m:acdeghklmnopqrstuvwxyz|n:acefgilopruz|o:m|p:aefghklmnrstwy|q:a|r:eosuw|s:abcdeghijklmnortuvxyz|t:cdfghjklmnortvwz|u:agksyz|v:aceginu|w:fs|y:et|z:amw";
var tlds_default = "biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|рф";
function unpackTlds() {
	const result = tlds_default.split("|");
	tlds_2ch.split("|").forEach((item) => {
		const sep = item.indexOf(":");
		const prefix = item.slice(0, sep);
		for (const suffix of item.slice(sep + 1)) result.push(prefix + suffix);
	});
	return result;
}
var defaultOptions = {
	fuzzyLink: false,
	fuzzyEmail: true,
	fuzzyIP: false,
	"---": false,
	tlds: unpackTlds(),
	urlAuth: false,
	maxLength: 1e4
};
/**
* Match result returned by {@link LinkifyIt.match} and
* {@link LinkifyIt.matchAtStart}.
*
* @category types
*/
var Match = class {
	/** Prefix (protocol) for matched string. Empty for fuzzy links. */
	schema;
	/** First position of matched string. */
	index;
	/** Next position after matched string. */
	lastIndex;
	/** Matched string. */
	raw;
	/** Normalized text of matched string. */
	text;
	/** Normalized URL of matched string. */
	url;
	constructor(text, schema, index, lastIndex) {
		const raw = text.slice(index, lastIndex);
		this.schema = schema.toLowerCase();
		this.index = index;
		this.lastIndex = lastIndex;
		this.raw = raw;
		this.text = raw;
		this.url = raw;
	}
};
/** Linkifier instance. */
var LinkifyIt = class {
	__opts__;
	__schemas__;
	re;
	/**
	* Creates new linkifier instance.
	*
	* By default understands:
	*
	* - `http(s)://...` , `ftp://...`, `mailto:...` & `//...` links
	* - "fuzzy" emails (foo@bar.com).
	*
	* See {@link LinkifyConstructorOptions} for available options.
	*
	* @param options Recognition options.
	*
	* @example
	* ```javascript
	* import { LinkifyIt } from 'linkify-it'
	*
	* const linkify = new LinkifyIt({ fuzzyLink: true })
	*
	* linkify
	*   .tlds(require('tlds'))       // Reload with full TLD list
	*   .tlds('onion', true)         // Add unofficial `.onion` domain
	*   .add('ftp:', null)           // Disable `ftp:` protocol
	*   .set({ fuzzyIP: true })      // Enable IPs in fuzzy links
	*
	* console.log(linkify.test('Site github.com!')) // true
	* console.log(linkify.match('Site github.com!'))
	* ```
	*/
	constructor(options = {}) {
		const { rebuilder, ...linkifyOptions } = options;
		this.__opts__ = {
			...defaultOptions,
			...linkifyOptions
		};
		this.__schemas__ = { ...defaultSchemas };
		this.re = rebuilder || new REBuilder();
		this.re.set({
			...this.__opts__,
			schema_names: Object.keys(this.__schemas__)
		});
	}
	/**
	* Add new rule definition.
	*
	* `schema` is a link prefix (usually, protocol name with `:` at the end,
	* `skype:` for example). `linkify-it` makes sure that prefix is not
	* preceded with alphanumeric char and symbols. Only whitespaces and
	* punctuation allowed.
	*
	* `definition` is a rule to check tail after link prefix. To disable an
	* existing rule, pass `null`.
	*
	* @param schema Rule name (fixed pattern prefix).
	* @param definition Schema definition, or `null` to disable the rule.
	*
	* See [twitter mentions example](https://github.com/markdown-it/linkify-it/blob/master/examples/twitter.mjs).
	*/
	add(schema, definition = null) {
		if (!definition) delete this.__schemas__[schema];
		else {
			const def = {
				normalize: (match, self) => self.normalize(match),
				...definition
			};
			this.__schemas__[schema] = def;
		}
		this.re.set({
			...this.__opts__,
			schema_names: Object.keys(this.__schemas__)
		});
		return this;
	}
	/**
	* Set recognition options for links without schema.
	*
	* @param options Recognition options.
	*/
	set(options = {}) {
		this.__opts__ = {
			...this.__opts__,
			...options
		};
		this.re.set({
			...this.__opts__,
			schema_names: Object.keys(this.__schemas__)
		});
		return this;
	}
	/**
	* Searches linkifiable pattern and returns `true` on success or `false` on fail.
	*
	* @param text Text to scan.
	*/
	test(text) {
		if (!text.length) return false;
		let m, re;
		re = this.re.get_schema_search();
		re.lastIndex = 0;
		while ((m = re.exec(text)) !== null) if (this.testSchemaAt(text, m[2], re.lastIndex)) return true;
		if (this.__opts__.fuzzyLink && this.__schemas__["http:"]) {
			re = this.re.get_fuzzy_link_search();
			re.lastIndex = 0;
			if (re.exec(text) !== null) return true;
		}
		if (this.__opts__.fuzzyEmail && this.__schemas__["mailto:"]) {
			if (text.indexOf("@") >= 0) {
				const mailHostRe = this.re.get_fuzzy_mail_host_search();
				const mailNameRe = this.re.get_mail_name_validator();
				mailHostRe.lastIndex = 0;
				while ((m = mailHostRe.exec(text)) !== null) {
					const name = text.slice(Math.max(0, m.index - 65), m.index);
					if (mailNameRe.test(name)) return true;
				}
			}
		}
		return false;
	}
	/**
	* Similar to {@link LinkifyIt.test} but checks only specific protocol tail exactly
	* at given position. Returns length of found pattern (0 on fail).
	*
	* @param text Text to scan.
	* @param schema Rule (schema) name.
	* @param pos Text offset to check from.
	*/
	testSchemaAt(text, schema, pos) {
		if (!this.__schemas__[schema.toLowerCase()]) return 0;
		return this.__schemas__[schema.toLowerCase()].validate(text.slice(0, pos + this.__opts__.maxLength), pos, this);
	}
	/**
	* Returns array of found link descriptions or `null` on fail. We strongly
	* recommend to use {@link LinkifyIt.test} first, for best speed.
	*
	* @param text Text to scan.
	*/
	match(text) {
		const result = [];
		const schemaRe = this.re.get_schema_search();
		let fuzzyLinkRe;
		let mailHostRe;
		let mailNameRe;
		let fuzzyLinkCandidate;
		let fuzzyEmailCandidate;
		let schemaPrefix;
		let schemaDone = false;
		let fuzzyLinkDone = false;
		let fuzzyEmailDone = false;
		let pos = 0;
		if (!text.length) return null;
		schemaRe.lastIndex = 0;
		if (this.__opts__.fuzzyLink && this.__schemas__["http:"]) {
			fuzzyLinkRe = this.re.get_fuzzy_link_search();
			fuzzyLinkRe.lastIndex = 0;
		}
		if (this.__opts__.fuzzyEmail && this.__schemas__["mailto:"]) {
			mailHostRe = this.re.get_fuzzy_mail_host_search();
			mailHostRe.lastIndex = 0;
			mailNameRe = this.re.get_mail_name_validator();
		}
		for (;;) {
			const scanFrom = Math.max(pos - 1, 0);
			if (mailHostRe && mailNameRe && !fuzzyEmailDone && (!fuzzyEmailCandidate || fuzzyEmailCandidate.index < pos)) {
				if (mailHostRe.lastIndex < scanFrom) mailHostRe.lastIndex = scanFrom;
				for (;;) {
					const m = mailHostRe.exec(text);
					if (!m) {
						fuzzyEmailDone = true;
						fuzzyEmailCandidate = void 0;
						break;
					}
					const name = mailNameRe.exec(text.slice(Math.max(0, m.index - 65), m.index));
					if (!name) continue;
					fuzzyEmailCandidate = {
						schema: "mailto:",
						index: m.index - name[1].length,
						lastIndex: m.index + m[0].length
					};
					if (fuzzyEmailCandidate.index >= pos) break;
					if (mailHostRe.lastIndex < scanFrom) mailHostRe.lastIndex = scanFrom;
				}
			}
			if (fuzzyLinkRe && !fuzzyLinkDone && (!fuzzyLinkCandidate || fuzzyLinkCandidate.index < pos)) {
				if (fuzzyLinkRe.lastIndex < scanFrom) fuzzyLinkRe.lastIndex = scanFrom;
				for (;;) {
					const m = fuzzyLinkRe.exec(text);
					if (!m) {
						fuzzyLinkDone = true;
						fuzzyLinkCandidate = void 0;
						break;
					}
					fuzzyLinkCandidate = {
						schema: "",
						index: m.index + m[1].length,
						lastIndex: m.index + m[0].length
					};
					if (fuzzyLinkCandidate.index >= pos) break;
					if (fuzzyLinkRe.lastIndex < scanFrom) fuzzyLinkRe.lastIndex = scanFrom;
				}
			}
			let fuzzyCandidate = fuzzyEmailCandidate;
			if (!fuzzyCandidate || fuzzyLinkCandidate && (fuzzyLinkCandidate.index < fuzzyCandidate.index || fuzzyLinkCandidate.index === fuzzyCandidate.index && fuzzyLinkCandidate.lastIndex > fuzzyCandidate.lastIndex)) fuzzyCandidate = fuzzyLinkCandidate;
			let schemaCandidate;
			if (!schemaDone) for (;;) {
				if (!schemaPrefix) {
					if (schemaRe.lastIndex < scanFrom) schemaRe.lastIndex = scanFrom;
					const m = schemaRe.exec(text);
					if (!m) {
						schemaDone = true;
						break;
					}
					schemaPrefix = {
						schema: m[2],
						index: m.index + m[1].length,
						lastIndex: m.index + m[0].length
					};
				}
				if (schemaPrefix.index < pos) {
					schemaPrefix = void 0;
					continue;
				}
				if (fuzzyCandidate && schemaPrefix.index > fuzzyCandidate.index) break;
				const prefix = schemaPrefix;
				schemaPrefix = void 0;
				const len = this.testSchemaAt(text, prefix.schema, prefix.lastIndex);
				if (len) {
					schemaCandidate = {
						schema: prefix.schema,
						index: prefix.index,
						lastIndex: prefix.lastIndex + len
					};
					break;
				}
			}
			let candidate = schemaCandidate;
			if (!candidate || fuzzyEmailCandidate && (fuzzyEmailCandidate.index < candidate.index || fuzzyEmailCandidate.index === candidate.index && fuzzyEmailCandidate.lastIndex > candidate.lastIndex)) candidate = fuzzyEmailCandidate;
			if (!candidate || fuzzyLinkCandidate && (fuzzyLinkCandidate.index < candidate.index || fuzzyLinkCandidate.index === candidate.index && fuzzyLinkCandidate.lastIndex > candidate.lastIndex)) candidate = fuzzyLinkCandidate;
			if (!candidate) break;
			if (candidate === fuzzyEmailCandidate) fuzzyEmailCandidate = void 0;
			else if (candidate === fuzzyLinkCandidate) fuzzyLinkCandidate = void 0;
			const match = new Match(text, candidate.schema, candidate.index, candidate.lastIndex);
			if (match.schema) this.__schemas__[match.schema].normalize(match, this);
			else this.normalize(match);
			result.push(match);
			pos = candidate.lastIndex;
		}
		if (result.length) return result;
		return null;
	}
	/**
	* Returns fully-formed (not fuzzy) link if it starts at the beginning
	* of the string, and null otherwise.
	*
	* @param text Text to scan.
	*/
	matchAtStart(text) {
		if (!text.length) return null;
		const m = this.re.get_schema_at_start().exec(text);
		if (!m) return null;
		const len = this.testSchemaAt(text, m[2], m[0].length);
		if (!len) return null;
		const match = new Match(text, m[2], m.index + m[1].length, m.index + m[0].length + len);
		this.__schemas__[match.schema].normalize(match, this);
		return match;
	}
	/**
	* Load (or merge) new TLDs list. Those are used for fuzzy links (without
	* prefix) to avoid false positives. By default this algorithm is used:
	*
	* - hostname with any 2-letter root zones are ok.
	* - biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|рф
	*   are ok.
	* - encoded (`xn--...`) root zones are ok.
	*
	* If list is replaced, then exact match for 2-chars root zones will be checked.
	*
	* @param list List of TLDs.
	* @param keepOld Merge with current list if `true` (`false` by default).
	*/
	tlds(list, keepOld = false) {
		list = Array.isArray(list) ? list : [list];
		if (!keepOld) this.__opts__.tlds = list;
		else this.__opts__.tlds = this.__opts__.tlds.concat(list);
		this.re.set({
			...this.__opts__,
			schema_names: Object.keys(this.__schemas__)
		});
		return this;
	}
	/**
	* Default normalizer (if schema does not define its own).
	*
	* @param match Match to normalize.
	*/
	normalize(match) {
		if (!match.schema) match.url = `http://${match.url}`;
		if (match.schema === "mailto:" && !/^mailto:/i.test(match.url)) match.url = `mailto:${match.url}`;
	}
};

// node_modules/punycode.js/punycode.js
var require_punycode = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** Highest positive signed 32-bit float value */
	const maxInt = 2147483647;
	/** Bootstring parameters */
	const base = 36;
	const tMin = 1;
	const tMax = 26;
	const skew = 38;
	const damp = 700;
	const initialBias = 72;
	const initialN = 128;
	const delimiter = "-";
	/** Regular expressions */
	const regexPunycode = /^xn--/;
	const regexNonASCII = /[^\0-\x7F]/;
	const regexSeparators = /[\x2E\u3002\uFF0E\uFF61]/g;
	/** Error messages */
	const errors = {
		"overflow": "Overflow: input needs wider integers to process",
		"not-basic": "Illegal input >= 0x80 (not a basic code point)",
		"invalid-input": "Invalid input"
	};
	/** Convenience shortcuts */
	const baseMinusTMin = 35;
	const floor = Math.floor;
	const stringFromCharCode = String.fromCharCode;
	/**
	* A generic error utility function.
	* @private
	* @param {String} type The error type.
	* @returns {Error} Throws a `RangeError` with the applicable error message.
	*/
	function error(type) {
		throw new RangeError(errors[type]);
	}
	/**
	* A generic `Array#map` utility function.
	* @private
	* @param {Array} array The array to iterate over.
	* @param {Function} callback The function that gets called for every array
	* item.
	* @returns {Array} A new array of values returned by the callback function.
	*/
	function map(array, callback) {
		const result = [];
		let length = array.length;
		while (length--) result[length] = callback(array[length]);
		return result;
	}
	/**
	* A simple `Array#map`-like wrapper to work with domain name strings or email
	* addresses.
	* @private
	* @param {String} domain The domain name or email address.
	* @param {Function} callback The function that gets called for every
	* character.
	* @returns {String} A new string of characters returned by the callback
	* function.
	*/
	function mapDomain(domain, callback) {
		const parts = domain.split("@");
		let result = "";
		if (parts.length > 1) {
			result = parts[0] + "@";
			domain = parts[1];
		}
		domain = domain.replace(regexSeparators, ".");
		const encoded = map(domain.split("."), callback).join(".");
		return result + encoded;
	}
	/**
	* Creates an array containing the numeric code points of each Unicode
	* character in the string. While JavaScript uses UCS-2 internally,
	* this function will convert a pair of surrogate halves (each of which
	* UCS-2 exposes as separate characters) into a single code point,
	* matching UTF-16.
	* @see `punycode.ucs2.encode`
	* @see <https://mathiasbynens.be/notes/javascript-encoding>
	* @memberOf punycode.ucs2
	* @name decode
	* @param {String} string The Unicode input string (UCS-2).
	* @returns {Array} The new array of code points.
	*/
	function ucs2decode(string) {
		const output = [];
		let counter = 0;
		const length = string.length;
		while (counter < length) {
			const value = string.charCodeAt(counter++);
			if (value >= 55296 && value <= 56319 && counter < length) {
				const extra = string.charCodeAt(counter++);
				if ((extra & 64512) == 56320) output.push(((value & 1023) << 10) + (extra & 1023) + 65536);
				else {
					output.push(value);
					counter--;
				}
			} else output.push(value);
		}
		return output;
	}
	/**
	* Creates a string based on an array of numeric code points.
	* @see `punycode.ucs2.decode`
	* @memberOf punycode.ucs2
	* @name encode
	* @param {Array} codePoints The array of numeric code points.
	* @returns {String} The new Unicode string (UCS-2).
	*/
	const ucs2encode = (codePoints) => String.fromCodePoint(...codePoints);
	/**
	* Converts a basic code point into a digit/integer.
	* @see `digitToBasic()`
	* @private
	* @param {Number} codePoint The basic numeric code point value.
	* @returns {Number} The numeric value of a basic code point (for use in
	* representing integers) in the range `0` to `base - 1`, or `base` if
	* the code point does not represent a value.
	*/
	const basicToDigit = function(codePoint) {
		if (codePoint >= 48 && codePoint < 58) return 26 + (codePoint - 48);
		if (codePoint >= 65 && codePoint < 91) return codePoint - 65;
		if (codePoint >= 97 && codePoint < 123) return codePoint - 97;
		return base;
	};
	/**
	* Converts a digit/integer into a basic code point.
	* @see `basicToDigit()`
	* @private
	* @param {Number} digit The numeric value of a basic code point.
	* @returns {Number} The basic code point whose value (when used for
	* representing integers) is `digit`, which needs to be in the range
	* `0` to `base - 1`. If `flag` is non-zero, the uppercase form is
	* used; else, the lowercase form is used. The behavior is undefined
	* if `flag` is non-zero and `digit` has no uppercase form.
	*/
	const digitToBasic = function(digit, flag) {
		return digit + 22 + 75 * (digit < 26) - ((flag != 0) << 5);
	};
	/**
	* Bias adaptation function as per section 3.4 of RFC 3492.
	* https://tools.ietf.org/html/rfc3492#section-3.4
	* @private
	*/
	const adapt = function(delta, numPoints, firstTime) {
		let k = 0;
		delta = firstTime ? floor(delta / damp) : delta >> 1;
		delta += floor(delta / numPoints);
		for (; delta > 455; k += base) delta = floor(delta / baseMinusTMin);
		return floor(k + 36 * delta / (delta + skew));
	};
	/**
	* Converts a Punycode string of ASCII-only symbols to a string of Unicode
	* symbols.
	* @memberOf punycode
	* @param {String} input The Punycode string of ASCII-only symbols.
	* @returns {String} The resulting string of Unicode symbols.
	*/
	const decode = function(input) {
		const output = [];
		const inputLength = input.length;
		let i = 0;
		let n = initialN;
		let bias = initialBias;
		let basic = input.lastIndexOf(delimiter);
		if (basic < 0) basic = 0;
		for (let j = 0; j < basic; ++j) {
			if (input.charCodeAt(j) >= 128) error("not-basic");
			output.push(input.charCodeAt(j));
		}
		for (let index = basic > 0 ? basic + 1 : 0; index < inputLength;) {
			const oldi = i;
			for (let w = 1, k = base;; k += base) {
				if (index >= inputLength) error("invalid-input");
				const digit = basicToDigit(input.charCodeAt(index++));
				if (digit >= base) error("invalid-input");
				if (digit > floor((maxInt - i) / w)) error("overflow");
				i += digit * w;
				const t = k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias;
				if (digit < t) break;
				const baseMinusT = base - t;
				if (w > floor(maxInt / baseMinusT)) error("overflow");
				w *= baseMinusT;
			}
			const out = output.length + 1;
			bias = adapt(i - oldi, out, oldi == 0);
			if (floor(i / out) > maxInt - n) error("overflow");
			n += floor(i / out);
			i %= out;
			output.splice(i++, 0, n);
		}
		return String.fromCodePoint(...output);
	};
	/**
	* Converts a string of Unicode symbols (e.g. a domain name label) to a
	* Punycode string of ASCII-only symbols.
	* @memberOf punycode
	* @param {String} input The string of Unicode symbols.
	* @returns {String} The resulting Punycode string of ASCII-only symbols.
	*/
	const encode = function(input) {
		const output = [];
		input = ucs2decode(input);
		const inputLength = input.length;
		let n = initialN;
		let delta = 0;
		let bias = initialBias;
		for (const currentValue of input) if (currentValue < 128) output.push(stringFromCharCode(currentValue));
		const basicLength = output.length;
		let handledCPCount = basicLength;
		if (basicLength) output.push(delimiter);
		while (handledCPCount < inputLength) {
			let m = maxInt;
			for (const currentValue of input) if (currentValue >= n && currentValue < m) m = currentValue;
			const handledCPCountPlusOne = handledCPCount + 1;
			if (m - n > floor((maxInt - delta) / handledCPCountPlusOne)) error("overflow");
			delta += (m - n) * handledCPCountPlusOne;
			n = m;
			for (const currentValue of input) {
				if (currentValue < n && ++delta > maxInt) error("overflow");
				if (currentValue === n) {
					let q = delta;
					for (let k = base;; k += base) {
						const t = k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias;
						if (q < t) break;
						const qMinusT = q - t;
						const baseMinusT = base - t;
						output.push(stringFromCharCode(digitToBasic(t + qMinusT % baseMinusT, 0)));
						q = floor(qMinusT / baseMinusT);
					}
					output.push(stringFromCharCode(digitToBasic(q, 0)));
					bias = adapt(delta, handledCPCountPlusOne, handledCPCount === basicLength);
					delta = 0;
					++handledCPCount;
				}
			}
			++delta;
			++n;
		}
		return output.join("");
	};
	/**
	* Converts a Punycode string representing a domain name or an email address
	* to Unicode. Only the Punycoded parts of the input will be converted, i.e.
	* it doesn't matter if you call it on a string that has already been
	* converted to Unicode.
	* @memberOf punycode
	* @param {String} input The Punycoded domain name or email address to
	* convert to Unicode.
	* @returns {String} The Unicode representation of the given Punycode
	* string.
	*/
	const toUnicode = function(input) {
		return mapDomain(input, function(string) {
			return regexPunycode.test(string) ? decode(string.slice(4).toLowerCase()) : string;
		});
	};
	/**
	* Converts a Unicode string representing a domain name or an email address to
	* Punycode. Only the non-ASCII parts of the domain name will be converted,
	* i.e. it doesn't matter if you call it with a domain that's already in
	* ASCII.
	* @memberOf punycode
	* @param {String} input The domain name or email address to convert, as a
	* Unicode string.
	* @returns {String} The Punycode representation of the given domain name or
	* email address.
	*/
	const toASCII = function(input) {
		return mapDomain(input, function(string) {
			return regexNonASCII.test(string) ? "xn--" + encode(string) : string;
		});
	};
	/** Define the public API */
	const punycode = {
		/**
		* A string representing the current Punycode.js version number.
		* @memberOf punycode
		* @type String
		*/
		"version": "2.3.1",
		/**
		* An object of methods to convert from JavaScript's internal character
		* representation (UCS-2) to Unicode code points, and back.
		* @see <https://mathiasbynens.be/notes/javascript-encoding>
		* @memberOf punycode
		* @type Object
		*/
		"ucs2": {
			"decode": ucs2decode,
			"encode": ucs2encode
		},
		"decode": decode,
		"encode": encode,
		"toASCII": toASCII,
		"toUnicode": toUnicode
	};
	module.exports = punycode;
}));

// node_modules/markdown-it/dist/markdown-it.mjs
/*! markdown-it 15.0.3 https://github.com/markdown-it/markdown-it @license MIT */
var import_punycode = /* @__PURE__ */ __toESM(require_punycode(), 1);
var __defProp = Object.defineProperty;
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
/**
* Common utility functions exposed through `md.utils` for use by plugins.
*
* @module md.utils
*/
var utils_exports = /* @__PURE__ */ __exportAll({
	arrayReplaceAt: () => arrayReplaceAt,
	asciiTrim: () => asciiTrim,
	callable: () => callable,
	escapeHtml: () => escapeHtml,
	escapeRE: () => escapeRE,
	fromCodePoint: () => fromCodePoint,
	isMdAsciiPunct: () => isMdAsciiPunct,
	isPunctChar: () => isPunctChar,
	isPunctCharCode: () => isPunctCharCode,
	isSpace: () => isSpace,
	isValidEntityCode: () => isValidEntityCode,
	isWhiteSpace: () => isWhiteSpace,
	lib: () => lib,
	normalizeReference: () => normalizeReference,
	unescapeAll: () => unescapeAll,
	unescapeMd: () => unescapeMd
});
function callable(cls) {
	const wrapper = function(...args) {
		return Reflect.construct(cls, args, new.target && new.target !== wrapper ? new.target : cls);
	};
	Object.defineProperty(wrapper, "name", { value: cls.name });
	Object.setPrototypeOf(wrapper, cls);
	wrapper.prototype = cls.prototype;
	return wrapper;
}
/**
* Returns a copy of a token array with the token at `pos` replaced by
* `newElements`. Used to transform token streams without modifying the
* original array.
*/
function arrayReplaceAt(src, pos, newElements) {
	return [].concat(src.slice(0, pos), newElements, src.slice(pos + 1));
}
/** Checks whether a code point can be decoded from a numeric HTML entity. */
function isValidEntityCode(c) {
	if (c >= 55296 && c <= 57343) return false;
	if (c >= 64976 && c <= 65007) return false;
	if ((c & 65535) === 65535 || (c & 65535) === 65534) return false;
	if (c >= 0 && c <= 8) return false;
	if (c === 11) return false;
	if (c >= 14 && c <= 31) return false;
	if (c >= 127 && c <= 159) return false;
	if (c > 1114111) return false;
	return true;
}
/**
* Converts a Unicode code point to a string, like `String.fromCodePoint()`,
* but does not throw for invalid input.
*/
function fromCodePoint(c) {
	if (c > 65535) {
		c -= 65536;
		const surrogate1 = 55296 + (c >> 10);
		const surrogate2 = 56320 + (c & 1023);
		return String.fromCharCode(surrogate1, surrogate2);
	}
	return String.fromCharCode(c);
}
var UNESCAPE_MD_RE = /\\([!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~])/g;
var UNESCAPE_ALL_RE = new RegExp(`${UNESCAPE_MD_RE.source}|${/&([a-z#][a-z0-9]{1,31});/gi.source}`, "gi");
var DIGITAL_ENTITY_TEST_RE = /^#((?:x[a-f0-9]{1,8}|[0-9]{1,8}))$/i;
function replaceEntityPattern(match, name) {
	if (name.charCodeAt(0) === 35 && DIGITAL_ENTITY_TEST_RE.test(name)) {
		const code = name[1].toLowerCase() === "x" ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
		if (isValidEntityCode(code)) return fromCodePoint(code);
		return match;
	}
	const decoded = decodeHTMLStrict(match);
	if (decoded !== match) return decoded;
	return match;
}
/** Decodes Markdown backslash escapes. */
function unescapeMd(str) {
	if (str.indexOf("\\") < 0) return str;
	return str.replace(UNESCAPE_MD_RE, "$1");
}
/**
* Decodes Markdown backslash escapes and HTML character references in link
* destinations, link titles, and fenced code info strings.
*/
function unescapeAll(str) {
	if (str.indexOf("\\") < 0 && str.indexOf("&") < 0) return str;
	return str.replace(UNESCAPE_ALL_RE, function(match, escaped, entity) {
		if (escaped) return escaped;
		return replaceEntityPattern(match, entity);
	});
}
var HTML_ESCAPE_TEST_RE = /[&<>"]/;
var HTML_ESCAPE_REPLACE_RE = /[&<>"]/g;
var HTML_REPLACEMENTS = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
function replaceUnsafeChar(ch) {
	return HTML_REPLACEMENTS[ch];
}
/** Escapes HTML special characters in a string. */
function escapeHtml(str) {
	if (HTML_ESCAPE_TEST_RE.test(str)) return str.replace(HTML_ESCAPE_REPLACE_RE, replaceUnsafeChar);
	return str;
}
var REGEXP_ESCAPE_RE = /[.?*+^$[\]\\(){}|-]/g;
/** Escapes regular expression metacharacters in a string. */
function escapeRE(str) {
	return str.replace(REGEXP_ESCAPE_RE, "\\$&");
}
/** Checks whether a character code is an ASCII space or tab. */
function isSpace(code) {
	switch (code) {
		case 9:
		case 32: return true;
	}
	return false;
}
/**
* Checks whether a character code is whitespace recognized by Markdown.
*
* Matches the Unicode `Zs` category or `\t`, `\f`, `\v`, `\r`, `\n`.
*/
function isWhiteSpace(code) {
	if (code >= 8192 && code <= 8202) return true;
	switch (code) {
		case 9:
		case 10:
		case 11:
		case 12:
		case 13:
		case 32:
		case 160:
		case 5760:
		case 8239:
		case 8287:
		case 12288: return true;
	}
	return false;
}
/**
* Checks whether a character is Unicode punctuation or a symbol.
*
* Does not support astral characters.
*/
function isPunctChar(ch) {
	return P.test(ch) || S.test(ch);
}
/** Checks whether a Unicode code point is punctuation or a symbol. */
function isPunctCharCode(code) {
	return isPunctChar(fromCodePoint(code));
}
/**
* Markdown ASCII punctuation characters.
*
*     !, ", #, $, %, &, ', (, ), *, +, ,, -, ., /, :, ;, <, =, >, ?, @,
*     [, \, ], ^, _, `, {, |, }, or ~
*
* http://spec.commonmark.org/0.15/#ascii-punctuation-character
*
* Don't confuse with Unicode punctuation. It lacks some characters in the
* ASCII range.
*/
function isMdAsciiPunct(ch) {
	switch (ch) {
		case 33:
		case 34:
		case 35:
		case 36:
		case 37:
		case 38:
		case 39:
		case 40:
		case 41:
		case 42:
		case 43:
		case 44:
		case 45:
		case 46:
		case 47:
		case 58:
		case 59:
		case 60:
		case 61:
		case 62:
		case 63:
		case 64:
		case 91:
		case 92:
		case 93:
		case 94:
		case 95:
		case 96:
		case 123:
		case 124:
		case 125:
		case 126: return true;
		default: return false;
	}
}
/** Normalizes `[reference labels]` for case-insensitive lookup. */
function normalizeReference(str) {
	str = str.trim().replace(/\s+/g, " ");
	return str.toLowerCase().toUpperCase();
}
function isAsciiTrimmable(c) {
	return c === 32 || c === 9 || c === 10 || c === 13;
}
/**
* "Light" `.trim()` for blocks (headings, paragraphs), where Unicode spaces
* should be preserved.
*/
function asciiTrim(str) {
	let start = 0;
	for (; start < str.length; start++) if (!isAsciiTrimmable(str.charCodeAt(start))) break;
	let end = str.length - 1;
	for (; end >= start; end--) if (!isAsciiTrimmable(str.charCodeAt(end))) break;
	return str.slice(start, end + 1);
}
/**
* Libraries commonly used by markdown-it and its plugins, re-exported to
* reduce duplicate dependencies in browser bundles.
*/
var lib = {
	mdurl: mdurl_exports,
	ucmicro: build_exports
};
/** Finds the end of a link or image label (`[label]`). */
function parseLinkLabel(state, start, disableNested) {
	let level, found, marker, prevPos;
	const max = state.posMax;
	const oldPos = state.pos;
	state.pos = start + 1;
	level = 1;
	while (state.pos < max) {
		marker = state.src.charCodeAt(state.pos);
		if (marker === 93) {
			level--;
			if (level === 0) {
				found = true;
				break;
			}
		}
		prevPos = state.pos;
		state.md.inline.skipToken(state);
		if (marker === 91) {
			if (prevPos === state.pos - 1) level++;
			else if (disableNested) {
				state.pos = oldPos;
				return -1;
			}
		}
	}
	let labelEnd = -1;
	if (found) labelEnd = state.pos;
	state.pos = oldPos;
	return labelEnd;
}
/** Parses the destination in `[label](destination "title")`. */
function parseLinkDestination(str, start, max) {
	let code;
	let pos = start;
	const result = {
		ok: false,
		pos: 0,
		str: ""
	};
	if (str.charCodeAt(pos) === 60) {
		pos++;
		while (pos < max) {
			code = str.charCodeAt(pos);
			if (code === 10) return result;
			if (code === 60) return result;
			if (code === 62) {
				result.pos = pos + 1;
				result.str = unescapeAll(str.slice(start + 1, pos));
				result.ok = true;
				return result;
			}
			if (code === 92 && pos + 1 < max) {
				pos += 2;
				continue;
			}
			pos++;
		}
		return result;
	}
	let level = 0;
	while (pos < max) {
		code = str.charCodeAt(pos);
		if (code === 32) break;
		if (code < 32 || code === 127) break;
		if (code === 92 && pos + 1 < max) {
			if (str.charCodeAt(pos + 1) === 32) {
				pos++;
				continue;
			}
			pos += 2;
			continue;
		}
		if (code === 40) {
			level++;
			if (level > 32) return result;
		}
		if (code === 41) {
			if (level === 0) break;
			level--;
		}
		pos++;
	}
	if (start === pos) return result;
	if (level !== 0) return result;
	result.str = unescapeAll(str.slice(start, pos));
	result.pos = pos;
	result.ok = true;
	return result;
}
/**
* Parses the optional title in `[label](destination "title")` or
* `[label]: destination "title"`.
*
* `prev_state` continues a reference title on the next source line.
*/
function parseLinkTitle(str, start, max, prev_state) {
	let code;
	let pos = start;
	const state = {
		ok: false,
		can_continue: false,
		pos: 0,
		str: "",
		marker: 0
	};
	if (prev_state) {
		state.str = prev_state.str;
		state.marker = prev_state.marker;
	} else {
		if (pos >= max) return state;
		let marker = str.charCodeAt(pos);
		if (marker !== 34 && marker !== 39 && marker !== 40) return state;
		start++;
		pos++;
		if (marker === 40) marker = 41;
		state.marker = marker;
	}
	while (pos < max) {
		code = str.charCodeAt(pos);
		if (code === state.marker) {
			state.pos = pos + 1;
			state.str += unescapeAll(str.slice(start, pos));
			state.ok = true;
			return state;
		} else if (code === 40 && state.marker === 41) return state;
		else if (code === 92 && pos + 1 < max) pos++;
		pos++;
	}
	state.can_continue = true;
	state.str += unescapeAll(str.slice(start, pos));
	return state;
}
/**
* Functions used to parse links and images, split out of parser rules because
* of their size.
*
* @module md.helpers
*/
var helpers_exports = /* @__PURE__ */ __exportAll({
	parseLinkDestination: () => parseLinkDestination,
	parseLinkLabel: () => parseLinkLabel,
	parseLinkTitle: () => parseLinkTitle
});
function _typeof(o) {
	"@babel/helpers - typeof";
	return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
		return typeof o;
	} : function(o) {
		return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
	}, _typeof(o);
}
function toPrimitive(t, r) {
	if ("object" != _typeof(t) || !t) return t;
	var e = t[Symbol.toPrimitive];
	if (void 0 !== e) {
		var i = e.call(t, r || "default");
		if ("object" != _typeof(i)) return i;
		throw new TypeError("@@toPrimitive must return a primitive value.");
	}
	return ("string" === r ? String : Number)(t);
}
function toPropertyKey(t) {
	var i = toPrimitive(t, "string");
	return "symbol" == _typeof(i) ? i : i + "";
}
function _defineProperty(e, r, t) {
	return (r = toPropertyKey(r)) in e ? Object.defineProperty(e, r, {
		value: t,
		enumerable: !0,
		configurable: !0,
		writable: !0
	}) : e[r] = t, e;
}
/**
* Represents one item in the parsed token stream, storing parsed data and
* providing helpers for managing HTML attributes.
*/
var Token = class {
	constructor(type, tag, nesting) {
		_defineProperty(
			this,
			/**
			* Source map info. Format: `[ line_begin, line_end ]`
			*/
			"map",
			null
		);
		_defineProperty(
			this,
			/**
			* nesting level, the same as `state.level`
			*/
			"level",
			0
		);
		_defineProperty(
			this,
			/**
			* An array of child nodes (inline and img tokens)
			*/
			"children",
			null
		);
		_defineProperty(
			this,
			/**
			* In a case of self-closing tag (code, html, fence, etc.),
			* it has contents of this tag.
			*/
			"content",
			""
		);
		_defineProperty(
			this,
			/**
			* '*' or '_' for emphasis, fence string for fence, etc.
			*/
			"markup",
			""
		);
		_defineProperty(
			this,
			/**
			* Additional information:
			*
			* - Info string for "fence" tokens
			* - The value "auto" for autolink "link_open" and "link_close" tokens
			* - The string value of the item marker for ordered-list "list_item_open" tokens
			*/
			"info",
			""
		);
		_defineProperty(
			this,
			/**
			* True for block-level tokens, false for inline tokens.
			* Used in renderer to calculate line breaks
			*/
			"block",
			false
		);
		_defineProperty(
			this,
			/**
			* If it's true, ignore this element when rendering. Used for tight lists
			* to hide paragraphs.
			*/
			"hidden",
			false
		);
		this.type = type;
		this.tag = tag;
		this.attrs = null;
		this.nesting = nesting;
		this.meta = null;
	}
	/**
	* Search attribute index by name.
	*/
	attrIndex(name) {
		if (!this.attrs) return -1;
		const attrs = this.attrs;
		for (let i = 0, len = attrs.length; i < len; i++) if (attrs[i][0] === name) return i;
		return -1;
	}
	/**
	* Add `[ name, value ]` attribute to list. Init attrs if necessary
	*/
	attrPush(attrData) {
		if (this.attrs) this.attrs.push(attrData);
		else this.attrs = [attrData];
	}
	/**
	* Set `name` attribute to `value`. Override old value if exists.
	*/
	attrSet(name, value) {
		const idx = this.attrIndex(name);
		const attrData = [name, value];
		if (idx < 0) this.attrPush(attrData);
		else this.attrs[idx] = attrData;
	}
	/**
	* Get the value of attribute `name`, or null if it does not exist.
	*/
	attrGet(name) {
		const idx = this.attrIndex(name);
		let value = null;
		if (idx >= 0) value = this.attrs[idx][1];
		return value;
	}
	/**
	* Join value to existing attribute via space. Or create new attribute if not
	* exists. Useful to operate with token classes.
	*/
	attrJoin(name, value) {
		const idx = this.attrIndex(name);
		if (idx < 0) this.attrPush([name, value]);
		else this.attrs[idx][1] = `${this.attrs[idx][1]} ${value}`;
	}
};
/**
* Helper class, used by {@link MarkdownIt.core}, {@link MarkdownIt.block} and
* {@link MarkdownIt.inline} to manage sequences of functions (rules):
*
* - keep rules in defined order
* - assign the name to each rule
* - enable/disable rules
* - add/replace rules
* - allow assign rules to additional named chains (in the same)
* - cacheing lists of active rules
*
* You will not need use this class directly until write plugins. For simple
* rules control use {@link MarkdownIt.disable}, {@link MarkdownIt.enable} and
* {@link MarkdownIt.use}.
*/
var Ruler = class {
	constructor() {
		_defineProperty(
			this,
			/** @internal */
			"__rules__",
			[]
		);
		_defineProperty(
			this,
			/** @internal */
			"__cache__",
			null
		);
	}
	/** @internal */
	__find__(name) {
		for (let i = 0; i < this.__rules__.length; i++) if (this.__rules__[i].name === name) return i;
		return -1;
	}
	/** @internal */
	__compile__() {
		const chains = /* @__PURE__ */ new Set();
		this.__rules__.forEach((rule) => {
			if (!rule.enabled) return;
			rule.alt.forEach((altName) => {
				if (altName) chains.add(altName);
			});
		});
		this.__cache__ = Object.create(null);
		this.__cache__[""] = [];
		this.__rules__.forEach((rule) => {
			if (rule.enabled) this.__cache__[""].push(rule.fn);
		});
		chains.forEach((chain) => {
			this.__cache__[chain] = [];
			this.__rules__.forEach((rule) => {
				if (rule.enabled && rule.alt.indexOf(chain) >= 0) this.__cache__[chain].push(rule.fn);
			});
		});
	}
	/**
	* Replace rule by name with new function & options. Throws error if name not
	* found.
	*
	* @example Replace existing typographer replacement rule with new one
	* ```javascript
	* import MarkdownIt from 'markdown-it'
	* const md = new MarkdownIt()
	*
	* md.core.ruler.at('replacements', function replace(state) {
	*   //...
	* });
	* ```
	*/
	at(name, fn, options = {}) {
		const index = this.__find__(name);
		if (index === -1) throw new Error(`Parser rule not found: ${name}`);
		this.__rules__[index].fn = fn;
		this.__rules__[index].alt = options.alt || [];
		this.__cache__ = null;
	}
	/**
	* Add new rule to chain before one with given name. See also
	* {@link Ruler.after}, {@link Ruler.push}.
	*
	* @example
	* ```javascript
	* import MarkdownIt from 'markdown-it'
	* const md = new MarkdownIt()
	*
	* md.block.ruler.before('paragraph', 'my_rule', function replace(state) {
	*   //...
	* });
	* ```
	*/
	before(beforeName, ruleName, fn, options = {}) {
		const index = this.__find__(beforeName);
		if (index === -1) throw new Error(`Parser rule not found: ${beforeName}`);
		this.__rules__.splice(index, 0, {
			name: ruleName,
			enabled: true,
			fn,
			alt: options.alt || []
		});
		this.__cache__ = null;
	}
	/**
	* Add new rule to chain after one with given name. See also
	* {@link Ruler.before}, {@link Ruler.push}.
	*
	* @example
	* ```javascript
	* import MarkdownIt from 'markdown-it'
	* const md = new MarkdownIt()
	*
	* md.inline.ruler.after('text', 'my_rule', function replace(state) {
	*   //...
	* });
	* ```
	*/
	after(afterName, ruleName, fn, options = {}) {
		const index = this.__find__(afterName);
		if (index === -1) throw new Error(`Parser rule not found: ${afterName}`);
		this.__rules__.splice(index + 1, 0, {
			name: ruleName,
			enabled: true,
			fn,
			alt: options.alt || []
		});
		this.__cache__ = null;
	}
	/**
	* Push new rule to the end of chain. See also
	* {@link Ruler.before}, {@link Ruler.after}.
	*
	* @example
	* ```javascript
	* import MarkdownIt from 'markdown-it'
	* const md = new MarkdownIt()
	*
	* md.core.ruler.push('my_rule', function replace(state) {
	*   //...
	* });
	* ```
	*/
	push(ruleName, fn, options = {}) {
		this.__rules__.push({
			name: ruleName,
			enabled: true,
			fn,
			alt: options.alt || []
		});
		this.__cache__ = null;
	}
	/**
	* Enable rules with given names. If any rule name not found - throw Error.
	* Errors can be disabled by second param.
	*
	* See also {@link Ruler.disable}, {@link Ruler.enableOnly}.
	*
	* Returns list of found rule names (if no exception happened).
	*/
	enable(list, ignoreInvalid = false) {
		if (!Array.isArray(list)) list = [list];
		const result = [];
		list.forEach((name) => {
			const idx = this.__find__(name);
			if (idx < 0) {
				if (ignoreInvalid) return;
				throw new Error(`Rules manager: invalid rule name ${name}`);
			}
			this.__rules__[idx].enabled = true;
			result.push(name);
		});
		this.__cache__ = null;
		return result;
	}
	/**
	* Enable rules with given names, and disable everything else. If any rule name
	* not found - throw Error. Errors can be disabled by second param.
	*
	* See also {@link Ruler.disable}, {@link Ruler.enable}.
	*/
	enableOnly(list, ignoreInvalid = false) {
		if (!Array.isArray(list)) list = [list];
		this.__rules__.forEach((rule) => {
			rule.enabled = false;
		});
		this.enable(list, ignoreInvalid);
	}
	/**
	* Disable rules with given names. If any rule name not found - throw Error.
	* Errors can be disabled by second param.
	*
	* See also {@link Ruler.enable}, {@link Ruler.enableOnly}.
	*
	* Returns list of found rule names (if no exception happened).
	*/
	disable(list, ignoreInvalid = false) {
		if (!Array.isArray(list)) list = [list];
		const result = [];
		list.forEach((name) => {
			const idx = this.__find__(name);
			if (idx < 0) {
				if (ignoreInvalid) return;
				throw new Error(`Rules manager: invalid rule name ${name}`);
			}
			this.__rules__[idx].enabled = false;
			result.push(name);
		});
		this.__cache__ = null;
		return result;
	}
	/**
	* Return array of active functions (rules) for given chain name. It analyzes
	* rules configuration, compiles caches if not exists and returns result.
	*
	* Default chain name is `''` (empty string). It can't be skipped. That's
	* done intentionally, to keep signature monomorphic for high speed.
	*/
	getRules(chainName) {
		if (!this.__cache__) this.__compile__();
		return this.__cache__[chainName] || [];
	}
};
var default_rules = {};
default_rules.code_inline = function(tokens, idx, options, env, slf) {
	const token = tokens[idx];
	return `<code${slf.renderAttrs(token)}>${escapeHtml(token.content)}</code>`;
};
default_rules.code_block = function(tokens, idx, options, env, slf) {
	const token = tokens[idx];
	return `<pre${slf.renderAttrs(token)}><code>${escapeHtml(tokens[idx].content)}</code></pre>\n`;
};
default_rules.fence = function(tokens, idx, options, env, slf) {
	const token = tokens[idx];
	const info = token.info ? unescapeAll(token.info).trim() : "";
	let langName = "";
	let langAttrs = "";
	if (info) {
		const arr = info.split(/(\s+)/g);
		langName = arr[0];
		langAttrs = arr.slice(2).join("");
	}
	let highlighted;
	if (options.highlight) highlighted = options.highlight(token.content, langName, langAttrs) || escapeHtml(token.content);
	else highlighted = escapeHtml(token.content);
	if (highlighted.indexOf("<pre") === 0) return highlighted + "\n";
	if (info) {
		const i = token.attrIndex("class");
		const tmpAttrs = token.attrs ? token.attrs.slice() : [];
		if (i < 0) tmpAttrs.push(["class", `${options.langPrefix}${langName}`]);
		else {
			tmpAttrs[i] = [tmpAttrs[i][0], tmpAttrs[i][1]];
			tmpAttrs[i][1] += ` ${options.langPrefix}${langName}`;
		}
		const tmpToken = { attrs: tmpAttrs };
		return `<pre><code${slf.renderAttrs(tmpToken)}>${highlighted}</code></pre>\n`;
	}
	return `<pre><code${slf.renderAttrs(token)}>${highlighted}</code></pre>\n`;
};
default_rules.image = function(tokens, idx, options, env, slf) {
	const token = tokens[idx];
	token.attrs[token.attrIndex("alt")][1] = slf.renderInlineAsText(token.children, options, env);
	return slf.renderToken(tokens, idx, options);
};
default_rules.hardbreak = function(tokens, idx, options) {
	return options.xhtmlOut ? "<br />\n" : "<br>\n";
};
default_rules.softbreak = function(tokens, idx, options) {
	return options.breaks ? options.xhtmlOut ? "<br />\n" : "<br>\n" : "\n";
};
default_rules.text = function(tokens, idx) {
	return escapeHtml(tokens[idx].content);
};
default_rules.html_block = function(tokens, idx) {
	return tokens[idx].content;
};
default_rules.html_inline = function(tokens, idx) {
	return tokens[idx].content;
};
/**
* Generates HTML from parsed token stream. Each instance has independent
* copy of rules. Those can be rewritten with ease. Also, you can add new
* rules if you create plugin and adds new token types.
*
* Creates new renderer instance and fills {@link Renderer.rules} with defaults.
*/
var Renderer = class {
	constructor() {
		_defineProperty(
			this,
			/**
			* Contains render rules for tokens. Can be updated and extended.
			*
			* See [source code](https://github.com/markdown-it/markdown-it/blob/master/src/renderer.ts)
			* for more details and examples.
			*
			* @example Custom render rules
			* ```javascript
			* import MarkdownIt from 'markdown-it'
			* const md = new MarkdownIt()
			*
			* md.renderer.rules.strong_open  = function () { return '<b>'; };
			* md.renderer.rules.strong_close = function () { return '</b>'; };
			*
			* const result = md.renderInline(...);
			* ```
			*
			* @example Each rule is called as independent static function with fixed signature
			* ```javascript
			* function my_token_render(tokens, idx, options, env, renderer) {
			*   // ...
			*   return renderedHTML;
			* }
			* ```
			*/
			"rules",
			Object.assign({}, default_rules)
		);
	}
	/**
	* Render token attributes to string.
	*/
	renderAttrs(token) {
		let i, l, result;
		if (!token.attrs) return "";
		result = "";
		for (i = 0, l = token.attrs.length; i < l; i++) result += ` ${escapeHtml(token.attrs[i][0])}="${escapeHtml(String(token.attrs[i][1]))}"`;
		return result;
	}
	/**
	* Default token renderer. Can be overriden by custom function
	* in {@link Renderer.rules}.
	*/
	renderToken(tokens, idx, options) {
		const token = tokens[idx];
		let result = "";
		if (token.hidden) return "";
		let prev = idx - 1;
		while (prev >= 0 && tokens[prev].hidden && tokens[prev].nesting === 0) prev--;
		if (token.block && token.nesting !== -1 && prev >= 0 && tokens[prev].hidden && tokens[prev].nesting === -1) result += "\n";
		result += (token.nesting === -1 ? "</" : "<") + token.tag;
		result += this.renderAttrs(token);
		if (token.nesting === 0 && options.xhtmlOut) result += " /";
		let needLf = false;
		if (token.block) {
			needLf = true;
			if (token.nesting === 1) {
				let next = idx + 1;
				while (next < tokens.length && tokens[next].hidden && tokens[next].nesting === 0) next++;
				if (next < tokens.length) {
					const nextToken = tokens[next];
					if (nextToken.type === "inline" || nextToken.hidden) needLf = false;
					else if (nextToken.nesting === -1 && nextToken.tag === token.tag) needLf = false;
				}
			}
		}
		result += needLf ? ">\n" : ">";
		return result;
	}
	/**
	* The same as {@link Renderer.render}, but for single token of `inline` type.
	*/
	renderInline(tokens, options, env) {
		let result = "";
		const rules = this.rules;
		for (let i = 0, len = tokens.length; i < len; i++) {
			const type = tokens[i].type;
			if (typeof rules[type] !== "undefined") result += rules[type](tokens, i, options, env, this);
			else result += this.renderToken(tokens, i, options);
		}
		return result;
	}
	/**
	* Special kludge for image `alt` attributes to conform CommonMark spec.
	* Don't try to use it! Spec requires to show `alt` content with stripped markup,
	* instead of simple escaping.
	*/
	renderInlineAsText(tokens, options, env) {
		let result = "";
		for (let i = 0, len = tokens.length; i < len; i++) switch (tokens[i].type) {
			case "text":
			case "code_inline":
				result += tokens[i].content;
				break;
			case "image":
				result += this.renderInlineAsText(tokens[i].children, options, env);
				break;
			case "html_inline":
			case "html_block":
				result += tokens[i].content;
				break;
			case "softbreak":
			case "hardbreak": result += "\n";
		}
		return result;
	}
	/**
	* Takes token stream and generates HTML. Probably, you will never need to call
	* this method directly.
	*/
	render(tokens, options, env) {
		let result = "";
		const rules = this.rules;
		for (let i = 0, len = tokens.length; i < len; i++) {
			const type = tokens[i].type;
			if (type === "inline") result += this.renderInline(tokens[i].children, options, env);
			else if (typeof rules[type] !== "undefined") result += rules[type](tokens, i, options, env, this);
			else result += this.renderToken(tokens, i, options);
		}
		return result;
	}
};
/** Mutable state passed through the core rules chain. */
var StateCore = class {
	constructor(src, md, env) {
		_defineProperty(this, "tokens", []);
		_defineProperty(this, "inlineMode", false);
		_defineProperty(this, "Token", Token);
		this.src = src;
		this.env = env;
		this.md = md;
	}
};
var UNNORMALIZED_NEWLINE_RE = /\r\n?/g;
var NULL_RE = /\0/g;
function normalize(state) {
	let str;
	str = state.src.replace(UNNORMALIZED_NEWLINE_RE, "\n");
	str = str.replace(NULL_RE, "�");
	state.src = str;
}
function block(state) {
	let token;
	if (state.inlineMode) {
		token = new state.Token("inline", "", 0);
		token.content = state.src;
		token.map = [0, 1];
		token.children = [];
		state.tokens.push(token);
	} else state.md.block.parse(state.src, state.md, state.env, state.tokens);
}
function strip_references(state) {
	const tokens = state.tokens;
	let last = 0;
	for (let curr = 0; curr < tokens.length; curr++) {
		if (tokens[curr].type === "reference_definition") continue;
		if (curr !== last) tokens[last] = tokens[curr];
		last++;
	}
	if (tokens.length !== last) tokens.length = last;
}
function inline$1(state) {
	const tokens = state.tokens;
	for (let i = 0, l = tokens.length; i < l; i++) {
		const tok = tokens[i];
		if (tok.type === "inline") state.md.inline.parse(tok.content, state.md, state.env, tok.children);
	}
}
function isLinkOpen$1(str) {
	return /^<a[>\s]/i.test(str);
}
function isLinkClose$1(str) {
	return /^<\/a\s*>/i.test(str);
}
function linkify$1(state) {
	const blockTokens = state.tokens;
	if (!state.md.options.linkify) return;
	for (let j = 0, l = blockTokens.length; j < l; j++) {
		if (blockTokens[j].type !== "inline" || !state.md.linkify.test(blockTokens[j].content)) continue;
		const tokens = blockTokens[j].children;
		const replacements = [];
		let htmlLinkLevel = 0;
		for (let i = tokens.length - 1; i >= 0; i--) {
			const currentToken = tokens[i];
			if (currentToken.type === "link_close") {
				i--;
				while (tokens[i].level !== currentToken.level && tokens[i].type !== "link_open") i--;
				continue;
			}
			if (currentToken.type === "html_inline") {
				if (isLinkOpen$1(currentToken.content) && htmlLinkLevel > 0) htmlLinkLevel--;
				if (isLinkClose$1(currentToken.content)) htmlLinkLevel++;
			}
			if (htmlLinkLevel > 0) continue;
			if (currentToken.type === "text" && state.md.linkify.test(currentToken.content)) {
				const text = currentToken.content;
				let links = state.md.linkify.match(text);
				const nodes = [];
				let level = currentToken.level;
				let lastPos = 0;
				if (links.length > 0 && links[0].index === 0 && i > 0 && tokens[i - 1].type === "text_special") links = links.slice(1);
				for (let ln = 0; ln < links.length; ln++) {
					const url = links[ln].url;
					const fullUrl = state.md.normalizeLink(url);
					if (!state.md.validateLink(fullUrl)) continue;
					let urlText = links[ln].text;
					if (!links[ln].schema) urlText = state.md.normalizeLinkText(`http://${urlText}`).replace(/^http:\/\//, "");
					else if (links[ln].schema === "mailto:" && !/^mailto:/i.test(urlText)) urlText = state.md.normalizeLinkText(`mailto:${urlText}`).replace(/^mailto:/, "");
					else urlText = state.md.normalizeLinkText(urlText);
					const pos = links[ln].index;
					if (pos > lastPos) {
						const token = new state.Token("text", "", 0);
						token.content = text.slice(lastPos, pos);
						token.level = level;
						nodes.push(token);
					}
					const token_o = new state.Token("link_open", "a", 1);
					token_o.attrs = [["href", fullUrl]];
					token_o.level = level++;
					token_o.markup = "linkify";
					token_o.info = "auto";
					nodes.push(token_o);
					const token_t = new state.Token("text", "", 0);
					token_t.content = urlText;
					token_t.level = level;
					nodes.push(token_t);
					const token_c = new state.Token("link_close", "a", -1);
					token_c.level = --level;
					token_c.markup = "linkify";
					token_c.info = "auto";
					nodes.push(token_c);
					lastPos = links[ln].lastIndex;
				}
				if (lastPos < text.length) {
					const token = new state.Token("text", "", 0);
					token.content = text.slice(lastPos);
					token.level = level;
					nodes.push(token);
				}
				replacements.push({
					index: i,
					nodes
				});
			}
		}
		if (replacements.length > 0) {
			let newTokensLength = tokens.length;
			for (const replacement of replacements) newTokensLength += replacement.nodes.length - 1;
			const newTokens = new Array(newTokensLength);
			let replacementIndex = 0;
			let newTokenIndex = 0;
			replacements.reverse();
			for (let i = 0; i < tokens.length; i++) {
				const replacement = replacements[replacementIndex];
				if ((replacement === null || replacement === void 0 ? void 0 : replacement.index) === i) {
					for (const node of replacement.nodes) newTokens[newTokenIndex++] = node;
					replacementIndex++;
				} else newTokens[newTokenIndex++] = tokens[i];
			}
			blockTokens[j].children = newTokens;
		}
	}
}
var RARE_RE = /\+-|\.\.|\?\?\?\?|!!!!|,,|--/;
var SCOPED_ABBR_TEST_RE = /\((c|tm|r)\)/i;
var SCOPED_ABBR_RE = /\((c|tm|r)\)/gi;
var SCOPED_ABBR = {
	c: "©",
	r: "®",
	tm: "™"
};
function replaceFn(match, name) {
	return SCOPED_ABBR[name.toLowerCase()];
}
function replace_scoped(inlineTokens) {
	let inside_autolink = 0;
	for (let i = inlineTokens.length - 1; i >= 0; i--) {
		const token = inlineTokens[i];
		if (token.type === "text" && !inside_autolink) token.content = token.content.replace(SCOPED_ABBR_RE, replaceFn);
		if (token.type === "link_open" && token.info === "auto") inside_autolink--;
		if (token.type === "link_close" && token.info === "auto") inside_autolink++;
	}
}
function replace_rare(inlineTokens) {
	let inside_autolink = 0;
	for (let i = inlineTokens.length - 1; i >= 0; i--) {
		const token = inlineTokens[i];
		if (token.type === "text" && !inside_autolink) {
			if (RARE_RE.test(token.content)) token.content = token.content.replace(/\+-/g, "±").replace(/\.{2,}/g, "…").replace(/([?!])…/g, "$1..").replace(/([?!]){4,}/g, "$1$1$1").replace(/,{2,}/g, ",").replace(/(^|[^-])---(?=[^-]|$)/gm, "$1—").replace(/(^|\s)--(?=\s|$)/gm, "$1–").replace(/(^|[^-\s])--(?=[^-\s]|$)/gm, "$1–");
		}
		if (token.type === "link_open" && token.info === "auto") inside_autolink--;
		if (token.type === "link_close" && token.info === "auto") inside_autolink++;
	}
}
function replace(state) {
	let blkIdx;
	if (!state.md.options.typographer) return;
	for (blkIdx = state.tokens.length - 1; blkIdx >= 0; blkIdx--) {
		if (state.tokens[blkIdx].type !== "inline") continue;
		if (SCOPED_ABBR_TEST_RE.test(state.tokens[blkIdx].content)) replace_scoped(state.tokens[blkIdx].children);
		if (RARE_RE.test(state.tokens[blkIdx].content)) replace_rare(state.tokens[blkIdx].children);
	}
}
var QUOTE_TEST_RE = /['"]/;
var QUOTE_RE = /['"]/g;
var APOSTROPHE = "’";
var MAX_OPENERS = 1e3;
function truncateStack(stack, heads, length) {
	while (stack.length > length) {
		const item = stack.pop();
		if (item.isSingleQuote) heads.single = item.prevSameQuoteIdx;
		else heads.double = item.prevSameQuoteIdx;
	}
}
function addReplacement(replacements, tokenIdx, pos, ch) {
	if (!replacements[tokenIdx]) replacements[tokenIdx] = [];
	replacements[tokenIdx].push({
		pos,
		ch
	});
}
function applyReplacements(str, replacements) {
	let result = "";
	let lastPos = 0;
	replacements.sort((a, b) => a.pos - b.pos);
	for (let i = 0; i < replacements.length; i++) {
		const replacement = replacements[i];
		result += str.slice(lastPos, replacement.pos) + replacement.ch;
		lastPos = replacement.pos + 1;
	}
	return result + str.slice(lastPos);
}
function process_inlines(tokens, state) {
	let j;
	const stack = [];
	const heads = {
		single: -1,
		double: -1
	};
	const replacements = {};
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		const thisLevel = tokens[i].level;
		for (j = stack.length - 1; j >= 0; j--) if (stack[j].level <= thisLevel) break;
		truncateStack(stack, heads, j + 1);
		if (token.type !== "text") continue;
		const text = token.content;
		let pos = 0;
		const max = text.length;
		OUTER: while (pos < max) {
			QUOTE_RE.lastIndex = pos;
			const t = QUOTE_RE.exec(text);
			if (!t) break;
			let canOpen = true;
			let canClose = true;
			pos = t.index + 1;
			const isSingle = t[0] === "'";
			let lastChar = 32;
			if (t.index - 1 >= 0) lastChar = text.charCodeAt(t.index - 1);
			else for (j = i - 1; j >= 0; j--) {
				if (tokens[j].type === "softbreak" || tokens[j].type === "hardbreak") break;
				if (!tokens[j].content) continue;
				lastChar = tokens[j].content.charCodeAt(tokens[j].content.length - 1);
				break;
			}
			let nextChar = 32;
			if (pos < max) nextChar = text.charCodeAt(pos);
			else for (j = i + 1; j < tokens.length; j++) {
				if (tokens[j].type === "softbreak" || tokens[j].type === "hardbreak") break;
				if (!tokens[j].content) continue;
				nextChar = tokens[j].content.charCodeAt(0);
				break;
			}
			const isLastPunctChar = isMdAsciiPunct(lastChar) || isPunctCharCode(lastChar);
			const isNextPunctChar = isMdAsciiPunct(nextChar) || isPunctCharCode(nextChar);
			const isLastWhiteSpace = isWhiteSpace(lastChar);
			const isNextWhiteSpace = isWhiteSpace(nextChar);
			if (isNextWhiteSpace) canOpen = false;
			else if (isNextPunctChar) {
				if (!(isLastWhiteSpace || isLastPunctChar)) canOpen = false;
			}
			if (isLastWhiteSpace) canClose = false;
			else if (isLastPunctChar) {
				if (!(isNextWhiteSpace || isNextPunctChar)) canClose = false;
			}
			if (nextChar === 34 && t[0] === "\"") {
				if (lastChar >= 48 && lastChar <= 57) canClose = canOpen = false;
			}
			if (canOpen && canClose) {
				canOpen = isLastPunctChar;
				canClose = isNextPunctChar;
			}
			if (!canOpen && !canClose) {
				if (isSingle) addReplacement(replacements, i, t.index, APOSTROPHE);
				continue;
			}
			if (canClose) {
				j = isSingle ? heads.single : heads.double;
				if (j >= 0 && stack[j].level === thisLevel) {
					const item = stack[j];
					let openQuote;
					let closeQuote;
					if (isSingle) {
						openQuote = state.md.options.quotes[2];
						closeQuote = state.md.options.quotes[3];
					} else {
						openQuote = state.md.options.quotes[0];
						closeQuote = state.md.options.quotes[1];
					}
					addReplacement(replacements, i, t.index, closeQuote);
					addReplacement(replacements, item.tokenIdx, item.contentPos, openQuote);
					truncateStack(stack, heads, j);
					continue OUTER;
				}
			}
			if (canOpen) {
				if (stack.length >= MAX_OPENERS) return;
				stack.push({
					tokenIdx: i,
					contentPos: t.index,
					isSingleQuote: isSingle,
					level: thisLevel,
					prevSameQuoteIdx: isSingle ? heads.single : heads.double
				});
				if (isSingle) heads.single = stack.length - 1;
				else heads.double = stack.length - 1;
			} else if (canClose && isSingle) addReplacement(replacements, i, t.index, APOSTROPHE);
		}
	}
	Object.keys(replacements).forEach(function(tokenIdx) {
		const idx = Number(tokenIdx);
		tokens[idx].content = applyReplacements(tokens[idx].content, replacements[tokenIdx]);
	});
}
function smartquotes(state) {
	if (!state.md.options.typographer) return;
	for (let blkIdx = state.tokens.length - 1; blkIdx >= 0; blkIdx--) {
		if (state.tokens[blkIdx].type !== "inline" || !QUOTE_TEST_RE.test(state.tokens[blkIdx].content)) continue;
		process_inlines(state.tokens[blkIdx].children, state);
	}
}
function join_alt(tokens) {
	let curr, last;
	const max = tokens.length;
	for (curr = 0; curr < max; curr++) if (tokens[curr].type === "text_special") tokens[curr].type = "text";
	for (curr = last = 0; curr < max; curr++) if (tokens[curr].type === "text" && curr + 1 < max && tokens[curr + 1].type === "text") tokens[curr + 1].content = tokens[curr].content + tokens[curr + 1].content;
	else {
		if (curr !== last) tokens[last] = tokens[curr];
		last++;
	}
	if (curr !== last) tokens.length = last;
}
function text_join(state) {
	let curr, last;
	const blockTokens = state.tokens;
	const l = blockTokens.length;
	for (let j = 0; j < l; j++) {
		if (blockTokens[j].type !== "inline") continue;
		const tokens = blockTokens[j].children;
		const max = tokens.length;
		for (curr = 0; curr < max; curr++) {
			if (tokens[curr].type === "text_special") tokens[curr].type = "text";
			if (tokens[curr].children) join_alt(tokens[curr].children);
		}
		for (curr = last = 0; curr < max; curr++) if (tokens[curr].type === "text" && curr + 1 < max && tokens[curr + 1].type === "text") tokens[curr + 1].content = tokens[curr].content + tokens[curr + 1].content;
		else {
			if (curr !== last) tokens[last] = tokens[curr];
			last++;
		}
		if (curr !== last) tokens.length = last;
	}
}
var _rules$2 = [
	["normalize", normalize],
	["block", block],
	["strip_references", strip_references],
	["inline", inline$1],
	["linkify", linkify$1],
	["replacements", replace],
	["smartquotes", smartquotes],
	["text_join", text_join]
];
/**
* Top-level rules executor. Glues block/inline parsers and does intermediate
* transformations.
*/
var ParserCore = class {
	constructor() {
		_defineProperty(
			this,
			/**
			* {@link Ruler} instance. Keep configuration of core rules.
			*/
			"ruler",
			new Ruler()
		);
		_defineProperty(this, "State", StateCore);
		for (let i = 0; i < _rules$2.length; i++) this.ruler.push(_rules$2[i][0], _rules$2[i][1]);
	}
	/**
	* Executes core chain rules.
	*/
	process(state) {
		const rules = this.ruler.getRules("");
		for (let i = 0, l = rules.length; i < l; i++) rules[i](state);
	}
};
/** Mutable state passed to block rules while tokenizing a source document. */
var StateBlock = class {
	constructor(src, md, env, tokens) {
		_defineProperty(this, "bMarks", []);
		_defineProperty(this, "eMarks", []);
		_defineProperty(this, "tShift", []);
		_defineProperty(this, "sCount", []);
		_defineProperty(this, "bsCount", []);
		_defineProperty(this, "blkIndent", 0);
		_defineProperty(this, "line", 0);
		_defineProperty(this, "lineMax", 0);
		_defineProperty(this, "tight", false);
		_defineProperty(this, "listIndent", -1);
		_defineProperty(this, "parentType", "root");
		_defineProperty(this, "level", 0);
		_defineProperty(this, "Token", Token);
		this.src = src;
		this.md = md;
		this.env = env;
		this.tokens = tokens;
		const s = this.src;
		for (let start = 0, pos = 0, indent = 0, offset = 0, len = s.length, indent_found = false; pos < len; pos++) {
			const ch = s.charCodeAt(pos);
			if (!indent_found) {
				if (isSpace(ch)) {
					indent++;
					if (ch === 9) offset += 4 - offset % 4;
					else offset++;
					continue;
				} else indent_found = true;
			}
			if (ch === 10 || pos === len - 1) {
				if (ch !== 10) pos++;
				this.bMarks.push(start);
				this.eMarks.push(pos);
				this.tShift.push(indent);
				this.sCount.push(offset);
				this.bsCount.push(0);
				indent_found = false;
				indent = 0;
				offset = 0;
				start = pos + 1;
			}
		}
		this.bMarks.push(s.length);
		this.eMarks.push(s.length);
		this.tShift.push(0);
		this.sCount.push(0);
		this.bsCount.push(0);
		this.lineMax = this.bMarks.length - 1;
	}
	push(type, tag, nesting) {
		const token = new Token(type, tag, nesting);
		token.block = true;
		if (nesting < 0) this.level--;
		token.level = this.level;
		if (nesting > 0) this.level++;
		this.tokens.push(token);
		return token;
	}
	isEmpty(line) {
		return this.bMarks[line] + this.tShift[line] >= this.eMarks[line];
	}
	skipEmptyLines(from) {
		for (let max = this.lineMax; from < max; from++) if (this.bMarks[from] + this.tShift[from] < this.eMarks[from]) break;
		return from;
	}
	skipSpaces(pos) {
		for (let max = this.src.length; pos < max; pos++) if (!isSpace(this.src.charCodeAt(pos))) break;
		return pos;
	}
	skipSpacesBack(pos, min) {
		if (pos <= min) return pos;
		while (pos > min) if (!isSpace(this.src.charCodeAt(--pos))) return pos + 1;
		return pos;
	}
	skipChars(pos, code) {
		for (let max = this.src.length; pos < max; pos++) if (this.src.charCodeAt(pos) !== code) break;
		return pos;
	}
	skipCharsBack(pos, code, min) {
		if (pos <= min) return pos;
		while (pos > min) if (code !== this.src.charCodeAt(--pos)) return pos + 1;
		return pos;
	}
	getLines(begin, end, indent, keepLastLF) {
		if (begin >= end) return "";
		const queue = new Array(end - begin);
		for (let i = 0, line = begin; line < end; line++, i++) {
			let lineIndent = 0;
			const lineStart = this.bMarks[line];
			let first = lineStart;
			let last;
			if (line + 1 < end || keepLastLF) last = this.eMarks[line] + 1;
			else last = this.eMarks[line];
			while (first < last && lineIndent < indent) {
				const ch = this.src.charCodeAt(first);
				if (isSpace(ch)) {
					if (ch === 9) lineIndent += 4 - (lineIndent + this.bsCount[line]) % 4;
					else lineIndent++;
				} else if (first - lineStart < this.tShift[line]) lineIndent++;
				else break;
				first++;
			}
			if (lineIndent > indent) queue[i] = new Array(lineIndent - indent + 1).join(" ") + this.src.slice(first, last);
			else queue[i] = this.src.slice(first, last);
		}
		return queue.join("");
	}
};
var MAX_AUTOCOMPLETED_CELLS = 65536;
function getLine(state, line) {
	const pos = state.bMarks[line] + state.tShift[line];
	const max = state.eMarks[line];
	return state.src.slice(pos, max);
}
function escapedSplit(str) {
	const result = [];
	const max = str.length;
	let pos = 0;
	let ch = str.charCodeAt(pos);
	let isEscaped = false;
	let lastPos = 0;
	let current = "";
	while (pos < max) {
		if (ch === 124) {
			if (!isEscaped) {
				result.push(current + str.substring(lastPos, pos));
				current = "";
				lastPos = pos + 1;
			} else {
				current += str.substring(lastPos, pos - 1);
				lastPos = pos;
			}
		}
		isEscaped = ch === 92;
		pos++;
		ch = str.charCodeAt(pos);
	}
	result.push(current + str.substring(lastPos));
	return result;
}
function table(state, startLine, endLine, silent) {
	if (startLine + 2 > endLine) return false;
	let nextLine = startLine + 1;
	if (state.sCount[nextLine] < state.blkIndent) return false;
	if (state.sCount[nextLine] - state.blkIndent >= 4) return false;
	let pos = state.bMarks[nextLine] + state.tShift[nextLine];
	if (pos >= state.eMarks[nextLine]) return false;
	const firstCh = state.src.charCodeAt(pos++);
	if (firstCh !== 124 && firstCh !== 45 && firstCh !== 58) return false;
	if (pos >= state.eMarks[nextLine]) return false;
	const secondCh = state.src.charCodeAt(pos++);
	if (secondCh !== 124 && secondCh !== 45 && secondCh !== 58 && !isSpace(secondCh)) return false;
	if (firstCh === 45 && isSpace(secondCh)) return false;
	while (pos < state.eMarks[nextLine]) {
		const ch = state.src.charCodeAt(pos);
		if (ch !== 124 && ch !== 45 && ch !== 58 && !isSpace(ch)) return false;
		pos++;
	}
	let lineText = getLine(state, startLine + 1);
	let columns = lineText.split("|");
	const aligns = [];
	for (let i = 0; i < columns.length; i++) {
		const t = columns[i].trim();
		if (!t) {
			if (i === 0 || i === columns.length - 1) continue;
			else return false;
		}
		if (!/^:?-+:?$/.test(t)) return false;
		if (t.charCodeAt(t.length - 1) === 58) aligns.push(t.charCodeAt(0) === 58 ? "center" : "right");
		else if (t.charCodeAt(0) === 58) aligns.push("left");
		else aligns.push("");
	}
	lineText = getLine(state, startLine).trim();
	if (lineText.indexOf("|") === -1) return false;
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	columns = escapedSplit(lineText);
	if (columns.length && columns[0] === "") columns.shift();
	if (columns.length && columns[columns.length - 1] === "") columns.pop();
	const columnCount = columns.length;
	if (columnCount === 0 || columnCount !== aligns.length) return false;
	if (silent) return true;
	const oldParentType = state.parentType;
	state.parentType = "table";
	const terminatorRules = state.md.block.ruler.getRules("blockquote");
	const token_to = state.push("table_open", "table", 1);
	const tableLines = [startLine, 0];
	token_to.map = tableLines;
	const token_tho = state.push("thead_open", "thead", 1);
	token_tho.map = [startLine, startLine + 1];
	const token_htro = state.push("tr_open", "tr", 1);
	token_htro.map = [startLine, startLine + 1];
	for (let i = 0; i < columns.length; i++) {
		const token_ho = state.push("th_open", "th", 1);
		if (aligns[i]) token_ho.attrs = [["style", `text-align:${aligns[i]}`]];
		const token_il = state.push("inline", "", 0);
		token_il.content = columns[i].trim();
		token_il.children = [];
		state.push("th_close", "th", -1);
	}
	state.push("tr_close", "tr", -1);
	state.push("thead_close", "thead", -1);
	let tbodyLines;
	let autocompletedCells = 0;
	for (nextLine = startLine + 2; nextLine < endLine; nextLine++) {
		if (state.sCount[nextLine] < state.blkIndent) break;
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		if (terminate) break;
		lineText = getLine(state, nextLine).trim();
		if (!lineText) break;
		if (state.sCount[nextLine] - state.blkIndent >= 4) break;
		columns = escapedSplit(lineText);
		if (columns.length && columns[0] === "") columns.shift();
		if (columns.length && columns[columns.length - 1] === "") columns.pop();
		autocompletedCells += columnCount - columns.length;
		if (autocompletedCells > MAX_AUTOCOMPLETED_CELLS) break;
		if (nextLine === startLine + 2) {
			const token_tbo = state.push("tbody_open", "tbody", 1);
			token_tbo.map = tbodyLines = [startLine + 2, 0];
		}
		const token_tro = state.push("tr_open", "tr", 1);
		token_tro.map = [nextLine, nextLine + 1];
		for (let i = 0; i < columnCount; i++) {
			const token_tdo = state.push("td_open", "td", 1);
			if (aligns[i]) token_tdo.attrs = [["style", `text-align:${aligns[i]}`]];
			const token_il = state.push("inline", "", 0);
			token_il.content = columns[i] ? columns[i].trim() : "";
			token_il.children = [];
			state.push("td_close", "td", -1);
		}
		state.push("tr_close", "tr", -1);
	}
	if (tbodyLines) {
		state.push("tbody_close", "tbody", -1);
		tbodyLines[1] = nextLine;
	}
	state.push("table_close", "table", -1);
	tableLines[1] = nextLine;
	state.parentType = oldParentType;
	state.line = nextLine;
	return true;
}
function code$1(state, startLine, endLine) {
	if (state.sCount[startLine] - state.blkIndent < 4) return false;
	let nextLine = startLine + 1;
	let last = nextLine;
	while (nextLine < endLine) {
		if (state.isEmpty(nextLine)) {
			nextLine++;
			continue;
		}
		if (state.sCount[nextLine] - state.blkIndent >= 4) {
			nextLine++;
			last = nextLine;
			continue;
		}
		break;
	}
	state.line = last;
	const token = state.push("code_block", "code", 0);
	token.content = state.getLines(startLine, last, 4 + state.blkIndent, false) + "\n";
	token.map = [startLine, state.line];
	return true;
}
function fence(state, startLine, endLine, silent) {
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	let max = state.eMarks[startLine];
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	if (pos + 3 > max) return false;
	const marker = state.src.charCodeAt(pos);
	if (marker !== 126 && marker !== 96) return false;
	let mem = pos;
	pos = state.skipChars(pos, marker);
	let len = pos - mem;
	if (len < 3) return false;
	const markup = state.src.slice(mem, pos);
	const params = state.src.slice(pos, max);
	if (marker === 96) {
		if (params.indexOf(String.fromCharCode(marker)) >= 0) return false;
	}
	if (silent) return true;
	let nextLine = startLine;
	let haveEndMarker = false;
	for (;;) {
		nextLine++;
		if (nextLine >= endLine) break;
		pos = mem = state.bMarks[nextLine] + state.tShift[nextLine];
		max = state.eMarks[nextLine];
		if (pos < max && state.sCount[nextLine] < state.blkIndent) break;
		if (state.src.charCodeAt(pos) !== marker) continue;
		if (state.sCount[nextLine] - state.blkIndent >= 4) continue;
		pos = state.skipChars(pos, marker);
		if (pos - mem < len) continue;
		pos = state.skipSpaces(pos);
		if (pos < max) continue;
		haveEndMarker = true;
		break;
	}
	len = state.sCount[startLine];
	state.line = nextLine + (haveEndMarker ? 1 : 0);
	const token = state.push("fence", "code", 0);
	token.info = params;
	token.content = state.getLines(startLine + 1, nextLine, len, true);
	token.markup = markup;
	token.map = [startLine, state.line];
	return true;
}
function blockquote(state, startLine, endLine, silent) {
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	let max = state.eMarks[startLine];
	const oldLineMax = state.lineMax;
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	if (state.src.charCodeAt(pos) !== 62) return false;
	if (silent) return true;
	const oldBMarks = [];
	const oldBSCount = [];
	const oldSCount = [];
	const oldTShift = [];
	const terminatorRules = state.md.block.ruler.getRules("blockquote");
	const oldParentType = state.parentType;
	state.parentType = "blockquote";
	let lastLineEmpty = false;
	let nextLine;
	for (nextLine = startLine; nextLine < endLine; nextLine++) {
		const isOutdented = state.sCount[nextLine] < state.blkIndent;
		pos = state.bMarks[nextLine] + state.tShift[nextLine];
		max = state.eMarks[nextLine];
		if (pos >= max) break;
		if (state.src.charCodeAt(pos++) === 62 && !isOutdented) {
			let initial = state.sCount[nextLine] + 1;
			let spaceAfterMarker;
			let adjustTab;
			if (state.src.charCodeAt(pos) === 32) {
				pos++;
				initial++;
				adjustTab = false;
				spaceAfterMarker = true;
			} else if (state.src.charCodeAt(pos) === 9) {
				spaceAfterMarker = true;
				if ((state.bsCount[nextLine] + initial) % 4 === 3) {
					pos++;
					initial++;
					adjustTab = false;
				} else adjustTab = true;
			} else spaceAfterMarker = false;
			let offset = initial;
			oldBMarks.push(state.bMarks[nextLine]);
			state.bMarks[nextLine] = pos;
			while (pos < max) {
				const ch = state.src.charCodeAt(pos);
				if (isSpace(ch)) {
					if (ch === 9) offset += 4 - (offset + state.bsCount[nextLine] + (adjustTab ? 1 : 0)) % 4;
					else offset++;
				} else break;
				pos++;
			}
			lastLineEmpty = pos >= max;
			oldBSCount.push(state.bsCount[nextLine]);
			state.bsCount[nextLine] = state.sCount[nextLine] + 1 + (spaceAfterMarker ? 1 : 0);
			oldSCount.push(state.sCount[nextLine]);
			state.sCount[nextLine] = offset - initial;
			oldTShift.push(state.tShift[nextLine]);
			state.tShift[nextLine] = pos - state.bMarks[nextLine];
			continue;
		}
		if (lastLineEmpty) break;
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		if (terminate) {
			state.lineMax = nextLine;
			if (state.blkIndent !== 0) {
				oldBMarks.push(state.bMarks[nextLine]);
				oldBSCount.push(state.bsCount[nextLine]);
				oldTShift.push(state.tShift[nextLine]);
				oldSCount.push(state.sCount[nextLine]);
				state.sCount[nextLine] -= state.blkIndent;
			}
			break;
		}
		oldBMarks.push(state.bMarks[nextLine]);
		oldBSCount.push(state.bsCount[nextLine]);
		oldTShift.push(state.tShift[nextLine]);
		oldSCount.push(state.sCount[nextLine]);
		state.sCount[nextLine] = -1;
	}
	const oldIndent = state.blkIndent;
	state.blkIndent = 0;
	const token_o = state.push("blockquote_open", "blockquote", 1);
	token_o.markup = ">";
	const lines = [startLine, 0];
	token_o.map = lines;
	state.md.block.tokenize(state, startLine, nextLine);
	const token_c = state.push("blockquote_close", "blockquote", -1);
	token_c.markup = ">";
	state.lineMax = oldLineMax;
	state.parentType = oldParentType;
	lines[1] = state.line;
	for (let i = 0; i < oldTShift.length; i++) {
		state.bMarks[i + startLine] = oldBMarks[i];
		state.tShift[i + startLine] = oldTShift[i];
		state.sCount[i + startLine] = oldSCount[i];
		state.bsCount[i + startLine] = oldBSCount[i];
	}
	state.blkIndent = oldIndent;
	return true;
}
function hr(state, startLine, endLine, silent) {
	const max = state.eMarks[startLine];
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	const marker = state.src.charCodeAt(pos++);
	if (marker !== 42 && marker !== 45 && marker !== 95) return false;
	let cnt = 1;
	while (pos < max) {
		const ch = state.src.charCodeAt(pos++);
		if (ch !== marker && !isSpace(ch)) return false;
		if (ch === marker) cnt++;
	}
	if (cnt < 3) return false;
	if (silent) return true;
	state.line = startLine + 1;
	const token = state.push("hr", "hr", 0);
	token.map = [startLine, state.line];
	token.markup = Array(cnt + 1).join(String.fromCharCode(marker));
	return true;
}
function skipBulletListMarker(state, startLine) {
	const max = state.eMarks[startLine];
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	const marker = state.src.charCodeAt(pos++);
	if (marker !== 42 && marker !== 45 && marker !== 43) return -1;
	if (pos < max) {
		if (!isSpace(state.src.charCodeAt(pos))) return -1;
	}
	return pos;
}
function skipOrderedListMarker(state, startLine) {
	const start = state.bMarks[startLine] + state.tShift[startLine];
	const max = state.eMarks[startLine];
	let pos = start;
	if (pos + 1 >= max) return -1;
	let ch = state.src.charCodeAt(pos++);
	if (ch < 48 || ch > 57) return -1;
	for (;;) {
		if (pos >= max) return -1;
		ch = state.src.charCodeAt(pos++);
		if (ch >= 48 && ch <= 57) {
			if (pos - start >= 10) return -1;
			continue;
		}
		if (ch === 41 || ch === 46) break;
		return -1;
	}
	if (pos < max) {
		ch = state.src.charCodeAt(pos);
		if (!isSpace(ch)) return -1;
	}
	return pos;
}
function markTightParagraphs(state, idx) {
	const level = state.level + 2;
	for (let i = idx + 2, l = state.tokens.length - 2; i < l; i++) if (state.tokens[i].level === level && state.tokens[i].type === "paragraph_open") {
		state.tokens[i + 2].hidden = true;
		state.tokens[i].hidden = true;
		i += 2;
	}
}
function list(state, startLine, endLine, silent) {
	let max, pos, start, token;
	let nextLine = startLine;
	let tight = true;
	if (state.sCount[nextLine] - state.blkIndent >= 4) return false;
	if (state.listIndent >= 0 && state.sCount[nextLine] - state.listIndent >= 4 && state.sCount[nextLine] < state.blkIndent) return false;
	let isTerminatingParagraph = false;
	if (silent && state.parentType === "paragraph") {
		if (state.sCount[nextLine] >= state.blkIndent) isTerminatingParagraph = true;
	}
	let isOrdered;
	let markerValue;
	let posAfterMarker;
	if ((posAfterMarker = skipOrderedListMarker(state, nextLine)) >= 0) {
		isOrdered = true;
		start = state.bMarks[nextLine] + state.tShift[nextLine];
		markerValue = Number(state.src.slice(start, posAfterMarker - 1));
		if (isTerminatingParagraph && markerValue !== 1) return false;
	} else if ((posAfterMarker = skipBulletListMarker(state, nextLine)) >= 0) isOrdered = false;
	else return false;
	if (isTerminatingParagraph) {
		if (state.skipSpaces(posAfterMarker) >= state.eMarks[nextLine]) return false;
	}
	if (silent) return true;
	const markerCharCode = state.src.charCodeAt(posAfterMarker - 1);
	const listTokIdx = state.tokens.length;
	if (isOrdered) {
		token = state.push("ordered_list_open", "ol", 1);
		if (markerValue !== 1) token.attrs = [["start", markerValue]];
	} else token = state.push("bullet_list_open", "ul", 1);
	const listLines = [nextLine, 0];
	token.map = listLines;
	token.markup = String.fromCharCode(markerCharCode);
	let prevEmptyEnd = false;
	const terminatorRules = state.md.block.ruler.getRules("list");
	const oldParentType = state.parentType;
	state.parentType = "list";
	while (nextLine < endLine) {
		pos = posAfterMarker;
		max = state.eMarks[nextLine];
		const initial = state.sCount[nextLine] + posAfterMarker - (state.bMarks[nextLine] + state.tShift[nextLine]);
		let offset = initial;
		while (pos < max) {
			const ch = state.src.charCodeAt(pos);
			if (ch === 9) offset += 4 - (offset + state.bsCount[nextLine]) % 4;
			else if (ch === 32) offset++;
			else break;
			pos++;
		}
		const contentStart = pos;
		let indentAfterMarker;
		if (contentStart >= max) indentAfterMarker = 1;
		else indentAfterMarker = offset - initial;
		if (indentAfterMarker > 4) indentAfterMarker = 1;
		const indent = initial + indentAfterMarker;
		token = state.push("list_item_open", "li", 1);
		token.markup = String.fromCharCode(markerCharCode);
		const itemLines = [nextLine, 0];
		token.map = itemLines;
		if (isOrdered) token.info = state.src.slice(start, posAfterMarker - 1);
		const oldTight = state.tight;
		const oldTShift = state.tShift[nextLine];
		const oldSCount = state.sCount[nextLine];
		const oldListIndent = state.listIndent;
		state.listIndent = state.blkIndent;
		state.blkIndent = indent;
		state.tight = true;
		state.tShift[nextLine] = contentStart - state.bMarks[nextLine];
		state.sCount[nextLine] = offset;
		if (contentStart >= max && state.isEmpty(nextLine + 1)) state.line = Math.min(state.line + 2, endLine);
		else state.md.block.tokenize(state, nextLine, endLine);
		if (!state.tight || prevEmptyEnd) tight = false;
		prevEmptyEnd = state.line - nextLine > 1 && state.isEmpty(state.line - 1);
		state.blkIndent = state.listIndent;
		state.listIndent = oldListIndent;
		state.tShift[nextLine] = oldTShift;
		state.sCount[nextLine] = oldSCount;
		state.tight = oldTight;
		token = state.push("list_item_close", "li", -1);
		token.markup = String.fromCharCode(markerCharCode);
		nextLine = state.line;
		itemLines[1] = nextLine;
		if (nextLine >= endLine) break;
		if (state.sCount[nextLine] < state.blkIndent) break;
		if (state.sCount[nextLine] - state.blkIndent >= 4) break;
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		if (terminate) break;
		if (isOrdered) {
			posAfterMarker = skipOrderedListMarker(state, nextLine);
			if (posAfterMarker < 0) break;
			start = state.bMarks[nextLine] + state.tShift[nextLine];
		} else {
			posAfterMarker = skipBulletListMarker(state, nextLine);
			if (posAfterMarker < 0) break;
		}
		if (markerCharCode !== state.src.charCodeAt(posAfterMarker - 1)) break;
	}
	if (isOrdered) token = state.push("ordered_list_close", "ol", -1);
	else token = state.push("bullet_list_close", "ul", -1);
	token.markup = String.fromCharCode(markerCharCode);
	listLines[1] = nextLine;
	state.line = nextLine;
	state.parentType = oldParentType;
	if (tight) markTightParagraphs(state, listTokIdx);
	return true;
}
var MAX_LABEL_LENGTH = 999;
function countCodePoints(str) {
	let length = str.length;
	for (let i = 0; i < str.length - 1; i++) {
		const high = str.charCodeAt(i);
		if (high < 55296 || high > 56319) continue;
		const low = str.charCodeAt(i + 1);
		if (low >= 56320 && low <= 57343) {
			length--;
			i++;
		}
	}
	return length;
}
function lineEnd(state, line) {
	return Math.min(state.eMarks[line] + 1, state.src.length);
}
function getNextLinePos(state, nextLine) {
	const endLine = state.lineMax;
	if (nextLine >= endLine || state.isEmpty(nextLine)) return -1;
	let isContinuation = false;
	if (state.sCount[nextLine] - state.blkIndent > 3) isContinuation = true;
	if (state.sCount[nextLine] < 0) isContinuation = true;
	if (!isContinuation) {
		const terminatorRules = state.md.block.ruler.getRules("reference");
		const oldParentType = state.parentType;
		state.parentType = "reference";
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		state.parentType = oldParentType;
		if (terminate) return -1;
	}
	return state.bMarks[nextLine] + state.tShift[nextLine];
}
function reference(state, startLine, _endLine, silent) {
	const src = state.src;
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	let nextLine = startLine + 1;
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	if (src.charCodeAt(pos) !== 91) return false;
	let max = lineEnd(state, startLine);
	let rawLabel = "";
	let labelEnd = -1;
	let segmentStart = ++pos;
	while (pos < max) {
		if (rawLabel.length + pos - segmentStart > MAX_LABEL_LENGTH * 2) return false;
		let ch = src.charCodeAt(pos);
		if (ch === 91) return false;
		if (ch === 93) {
			labelEnd = pos;
			break;
		}
		if (ch === 92) ch = src.charCodeAt(++pos);
		if (ch === 10 && pos < max) {
			const nextPos = getNextLinePos(state, nextLine);
			if (nextPos < 0) return false;
			rawLabel += src.slice(segmentStart, max);
			pos = segmentStart = nextPos;
			max = lineEnd(state, nextLine++);
			continue;
		}
		pos++;
	}
	if (labelEnd < 0 || src.charCodeAt(labelEnd + 1) !== 58) return false;
	rawLabel += src.slice(segmentStart, labelEnd);
	if (rawLabel.length > MAX_LABEL_LENGTH && countCodePoints(rawLabel) > MAX_LABEL_LENGTH) return false;
	pos = labelEnd + 2;
	while (pos < max) {
		const ch = src.charCodeAt(pos);
		if (ch === 10) {
			const nextPos = getNextLinePos(state, nextLine);
			if (nextPos < 0) break;
			pos = nextPos;
			max = lineEnd(state, nextLine++);
		} else if (isSpace(ch)) pos++;
		else break;
	}
	const destRes = state.md.helpers.parseLinkDestination(src, pos, max);
	if (!destRes.ok) return false;
	const href = state.md.normalizeLink(destRes.str);
	if (!state.md.validateLink(href)) return false;
	pos = destRes.pos;
	const destEndPos = pos;
	const destEndMax = max;
	const destEndLineNo = nextLine;
	while (pos < max) {
		const ch = src.charCodeAt(pos);
		if (ch === 10) {
			const nextPos = getNextLinePos(state, nextLine);
			if (nextPos < 0) break;
			pos = nextPos;
			max = lineEnd(state, nextLine++);
		} else if (isSpace(ch)) pos++;
		else break;
	}
	const titleStart = pos;
	let titleRes = state.md.helpers.parseLinkTitle(src, pos, max);
	while (titleRes.can_continue) {
		const nextPos = getNextLinePos(state, nextLine);
		if (nextPos < 0) break;
		pos = nextPos;
		max = lineEnd(state, nextLine++);
		titleRes = state.md.helpers.parseLinkTitle(src, pos, max, titleRes);
	}
	let title;
	if (titleStart !== destEndPos && titleRes.ok) {
		title = titleRes.str;
		pos = titleRes.pos;
	} else {
		title = "";
		pos = destEndPos;
		max = destEndMax;
		nextLine = destEndLineNo;
	}
	while (pos < max) {
		if (!isSpace(src.charCodeAt(pos))) break;
		pos++;
	}
	if (pos < max && src.charCodeAt(pos) !== 10) {
		if (title) {
			title = "";
			pos = destEndPos;
			max = destEndMax;
			nextLine = destEndLineNo;
			while (pos < max) {
				if (!isSpace(src.charCodeAt(pos))) break;
				pos++;
			}
		}
	}
	if (pos < max && src.charCodeAt(pos) !== 10) return false;
	const label = normalizeReference(rawLabel);
	if (!label) return false;
	/* istanbul ignore if */
	if (silent) return true;
	if (typeof state.env.references === "undefined") state.env.references = {};
	if (typeof state.env.references[label] === "undefined") state.env.references[label] = {
		title,
		href
	};
	const token = state.push("reference_definition", "", 0);
	token.map = [startLine, nextLine];
	token.hidden = true;
	const meta = Object.create(null);
	meta.label = label;
	token.meta = meta;
	state.line = nextLine;
	return true;
}
var html_blocks_default = [
	"address",
	"article",
	"aside",
	"base",
	"basefont",
	"blockquote",
	"body",
	"caption",
	"center",
	"col",
	"colgroup",
	"dd",
	"details",
	"dialog",
	"dir",
	"div",
	"dl",
	"dt",
	"fieldset",
	"figcaption",
	"figure",
	"footer",
	"form",
	"frame",
	"frameset",
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"head",
	"header",
	"hr",
	"html",
	"iframe",
	"legend",
	"li",
	"link",
	"main",
	"menu",
	"menuitem",
	"nav",
	"noframes",
	"ol",
	"optgroup",
	"option",
	"p",
	"param",
	"search",
	"section",
	"summary",
	"table",
	"tbody",
	"td",
	"tfoot",
	"th",
	"thead",
	"title",
	"tr",
	"track",
	"ul"
];
var open_tag = `<[A-Za-z][A-Za-z0-9\\-]*(?:\\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\\s*=\\s*(?:[^"'=<>\`\\x00-\\x20]+|'[^']*'|"[^"]*"))?)*\\s*\\/?>`;
var close_tag = "<\\/[A-Za-z][A-Za-z0-9\\-]*\\s*>";
new RegExp(`^(?:${open_tag}|${close_tag}|<!---?>|<!--(?:[^-]|-[^-]|--[^>])*-->|<[?][\\s\\S]*?[?]>|<![A-Za-z][^>]*>|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>)`);
var HTML_OPEN_CLOSE_TAG_RE = new RegExp(`^(?:${open_tag}|${close_tag})`);
var HTML_SEQUENCES = [
	[
		/^<(script|pre|style|textarea)(?=(\s|>|$))/i,
		/<\/(script|pre|style|textarea)>/i,
		true
	],
	[
		/^<!--/,
		/-->/,
		true
	],
	[
		/^<\?/,
		/\?>/,
		true
	],
	[
		/^<![A-Za-z]/,
		/>/,
		true
	],
	[
		/^<!\[CDATA\[/,
		/\]\]>/,
		true
	],
	[
		new RegExp(`^</?(${html_blocks_default.join("|")})(?=(\\s|/?>|$))`, "i"),
		/^$/,
		true
	],
	[
		new RegExp(`${HTML_OPEN_CLOSE_TAG_RE.source}\\s*$`),
		/^$/,
		false
	]
];
function html_block(state, startLine, endLine, silent) {
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	let max = state.eMarks[startLine];
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	if (!state.md.options.html) return false;
	if (state.src.charCodeAt(pos) !== 60) return false;
	let lineText = state.src.slice(pos, max);
	let i = 0;
	for (; i < HTML_SEQUENCES.length; i++) if (HTML_SEQUENCES[i][0].test(lineText)) break;
	if (i === HTML_SEQUENCES.length) return false;
	if (silent) return HTML_SEQUENCES[i][2];
	let nextLine = startLine + 1;
	const endsOnBlankLine = HTML_SEQUENCES[i][1].test("");
	if (!HTML_SEQUENCES[i][1].test(lineText)) for (; nextLine < endLine; nextLine++) {
		if (state.sCount[nextLine] < state.blkIndent) {
			if (endsOnBlankLine || !state.isEmpty(nextLine)) break;
		}
		pos = state.bMarks[nextLine] + state.tShift[nextLine];
		max = state.eMarks[nextLine];
		lineText = state.src.slice(pos, max);
		if (HTML_SEQUENCES[i][1].test(lineText)) {
			if (lineText.length !== 0) nextLine++;
			break;
		}
	}
	state.line = nextLine;
	const token = state.push("html_block", "", 0);
	token.map = [startLine, nextLine];
	token.content = state.getLines(startLine, nextLine, state.blkIndent, true);
	return true;
}
function heading$2(state, startLine, endLine, silent) {
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	let max = state.eMarks[startLine];
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	let ch = state.src.charCodeAt(pos);
	if (ch !== 35 || pos >= max) return false;
	let level = 1;
	ch = state.src.charCodeAt(++pos);
	while (ch === 35 && pos < max && level <= 6) {
		level++;
		ch = state.src.charCodeAt(++pos);
	}
	if (level > 6 || pos < max && !isSpace(ch)) return false;
	if (silent) return true;
	max = state.skipSpacesBack(max, pos);
	const tmp = state.skipCharsBack(max, 35, pos);
	if (tmp > pos && isSpace(state.src.charCodeAt(tmp - 1))) max = tmp;
	state.line = startLine + 1;
	const token_o = state.push("heading_open", `h${level}`, 1);
	token_o.markup = "########".slice(0, level);
	token_o.map = [startLine, state.line];
	const token_i = state.push("inline", "", 0);
	token_i.content = asciiTrim(state.src.slice(pos, max));
	token_i.map = [startLine, state.line];
	token_i.children = [];
	const token_c = state.push("heading_close", `h${level}`, -1);
	token_c.markup = "########".slice(0, level);
	return true;
}
function lheading(state, startLine, endLine) {
	const terminatorRules = state.md.block.ruler.getRules("paragraph");
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	const oldParentType = state.parentType;
	state.parentType = "paragraph";
	let level = 0;
	let marker;
	let nextLine = startLine + 1;
	for (; nextLine < endLine && !state.isEmpty(nextLine); nextLine++) {
		if (state.sCount[nextLine] - state.blkIndent > 3) continue;
		if (state.sCount[nextLine] >= state.blkIndent) {
			let pos = state.bMarks[nextLine] + state.tShift[nextLine];
			const max = state.eMarks[nextLine];
			if (pos < max) {
				marker = state.src.charCodeAt(pos);
				if (marker === 45 || marker === 61) {
					pos = state.skipChars(pos, marker);
					pos = state.skipSpaces(pos);
					if (pos >= max) {
						level = marker === 61 ? 1 : 2;
						break;
					}
				}
			}
		}
		if (state.sCount[nextLine] < 0) continue;
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		if (terminate) break;
	}
	if (!level) {
		state.parentType = oldParentType;
		return false;
	}
	const content = asciiTrim(state.getLines(startLine, nextLine, state.blkIndent, false));
	state.line = nextLine + 1;
	const token_o = state.push("heading_open", `h${level}`, 1);
	token_o.markup = String.fromCharCode(marker);
	token_o.map = [startLine, state.line];
	const token_i = state.push("inline", "", 0);
	token_i.content = content;
	token_i.map = [startLine, state.line - 1];
	token_i.children = [];
	const token_c = state.push("heading_close", `h${level}`, -1);
	token_c.markup = String.fromCharCode(marker);
	state.parentType = oldParentType;
	return true;
}
function paragraph(state, startLine, endLine) {
	const terminatorRules = state.md.block.ruler.getRules("paragraph");
	const oldParentType = state.parentType;
	let nextLine = startLine + 1;
	state.parentType = "paragraph";
	for (; nextLine < endLine && !state.isEmpty(nextLine); nextLine++) {
		if (state.sCount[nextLine] - state.blkIndent > 3) continue;
		if (state.sCount[nextLine] < 0) continue;
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		if (terminate) break;
	}
	const content = asciiTrim(state.getLines(startLine, nextLine, state.blkIndent, false));
	state.line = nextLine;
	const token_o = state.push("paragraph_open", "p", 1);
	token_o.map = [startLine, state.line];
	const token_i = state.push("inline", "", 0);
	token_i.content = content;
	token_i.map = [startLine, state.line];
	token_i.children = [];
	state.push("paragraph_close", "p", -1);
	state.parentType = oldParentType;
	return true;
}
var _rules$1 = [
	[
		"table",
		table,
		["paragraph", "reference"]
	],
	["code", code$1],
	[
		"fence",
		fence,
		[
			"paragraph",
			"reference",
			"blockquote",
			"list"
		]
	],
	[
		"blockquote",
		blockquote,
		[
			"paragraph",
			"reference",
			"blockquote",
			"list"
		]
	],
	[
		"hr",
		hr,
		[
			"paragraph",
			"reference",
			"blockquote",
			"list"
		]
	],
	[
		"list",
		list,
		[
			"paragraph",
			"reference",
			"blockquote"
		]
	],
	["reference", reference],
	[
		"html_block",
		html_block,
		[
			"paragraph",
			"reference",
			"blockquote"
		]
	],
	[
		"heading",
		heading$2,
		[
			"paragraph",
			"reference",
			"blockquote"
		]
	],
	["lheading", lheading],
	["paragraph", paragraph]
];
/**
* Block-level tokenizer.
*/
var ParserBlock = class {
	constructor() {
		_defineProperty(
			this,
			/**
			* {@link Ruler} instance. Keep configuration of block rules.
			*/
			"ruler",
			new Ruler()
		);
		_defineProperty(this, "State", StateBlock);
		for (let i = 0; i < _rules$1.length; i++) this.ruler.push(_rules$1[i][0], _rules$1[i][1], { alt: (_rules$1[i][2] || []).slice() });
	}
	tokenize(state, startLine, endLine) {
		const rules = this.ruler.getRules("");
		const len = rules.length;
		const maxNesting = state.md.options.maxNesting;
		let line = startLine;
		let hasEmptyLines = false;
		while (line < endLine) {
			state.line = line = state.skipEmptyLines(line);
			if (line >= endLine) break;
			if (state.sCount[line] < state.blkIndent) break;
			if (state.level >= maxNesting) {
				state.line = endLine;
				break;
			}
			const prevLine = state.line;
			let ok = false;
			for (let i = 0; i < len; i++) {
				ok = rules[i](state, line, endLine, false);
				if (ok) {
					if (prevLine >= state.line) throw new Error("block rule didn't increment state.line");
					break;
				}
			}
			if (!ok) throw new Error("none of the block rules matched");
			state.tight = !hasEmptyLines;
			if (state.isEmpty(state.line - 1)) hasEmptyLines = true;
			line = state.line;
			if (line < endLine && state.isEmpty(line)) {
				hasEmptyLines = true;
				line++;
				state.line = line;
			}
		}
	}
	/**
	* Process input string and push block tokens into `outTokens`
	*/
	parse(src, md, env, outTokens) {
		if (!src) return;
		const state = new this.State(src, md, env, outTokens);
		this.tokenize(state, state.line, state.lineMax);
	}
};
/** Mutable state passed to inline rules while tokenizing inline content. */
var StateInline = class {
	constructor(src, md, env, outTokens) {
		_defineProperty(this, "pos", 0);
		_defineProperty(this, "level", 0);
		_defineProperty(this, "pending", "");
		_defineProperty(this, "pendingLevel", 0);
		_defineProperty(this, "cache", {});
		_defineProperty(this, "backticks", {});
		_defineProperty(this, "backticksScanned", false);
		_defineProperty(this, "skipHtmlSpecial", false);
		_defineProperty(this, "linkLevel", 0);
		_defineProperty(this, "delimiters", []);
		_defineProperty(this, "_prev_delimiters", []);
		_defineProperty(this, "Token", Token);
		this.src = src;
		this.env = env;
		this.md = md;
		this.tokens = outTokens;
		this.tokens_meta = Array(outTokens.length);
		this.posMax = this.src.length;
	}
	pushPending() {
		const token = new Token("text", "", 0);
		token.content = this.pending;
		token.level = this.pendingLevel;
		this.tokens.push(token);
		this.pending = "";
		return token;
	}
	push(type, tag, nesting) {
		if (this.pending) this.pushPending();
		const token = new Token(type, tag, nesting);
		let token_meta = void 0;
		if (nesting < 0) {
			this.level--;
			this.delimiters = this._prev_delimiters.pop();
		}
		token.level = this.level;
		if (nesting > 0) {
			this.level++;
			this._prev_delimiters.push(this.delimiters);
			this.delimiters = [];
			token_meta = { delimiters: this.delimiters };
		}
		this.pendingLevel = this.level;
		this.tokens.push(token);
		this.tokens_meta.push(token_meta);
		return token;
	}
	scanDelims(start, canSplitWord) {
		const max = this.posMax;
		const marker = this.src.charCodeAt(start);
		let lastChar;
		if (start === 0) lastChar = 32;
		else if (start === 1) {
			lastChar = this.src.charCodeAt(0);
			if ((lastChar & 63488) === 55296) lastChar = 65533;
		} else {
			lastChar = this.src.charCodeAt(start - 1);
			if ((lastChar & 64512) === 56320) {
				const highSurr = this.src.charCodeAt(start - 2);
				lastChar = (highSurr & 64512) === 55296 ? 65536 + (highSurr - 55296 << 10) + (lastChar - 56320) : 65533;
			} else if ((lastChar & 64512) === 55296) lastChar = 65533;
		}
		let pos = start;
		while (pos < max && this.src.charCodeAt(pos) === marker) pos++;
		const count = pos - start;
		let nextChar = pos < max ? this.src.charCodeAt(pos) : 32;
		if ((nextChar & 64512) === 55296) {
			const lowSurr = this.src.charCodeAt(pos + 1);
			nextChar = (lowSurr & 64512) === 56320 ? 65536 + (nextChar - 55296 << 10) + (lowSurr - 56320) : 65533;
		} else if ((nextChar & 64512) === 56320) nextChar = 65533;
		const isLastPunctChar = isMdAsciiPunct(lastChar) || isPunctCharCode(lastChar);
		const isNextPunctChar = isMdAsciiPunct(nextChar) || isPunctCharCode(nextChar);
		const isLastWhiteSpace = isWhiteSpace(lastChar);
		const isNextWhiteSpace = isWhiteSpace(nextChar);
		const left_flanking = !isNextWhiteSpace && (!isNextPunctChar || isLastWhiteSpace || isLastPunctChar);
		const right_flanking = !isLastWhiteSpace && (!isLastPunctChar || isNextWhiteSpace || isNextPunctChar);
		return {
			can_open: left_flanking && (canSplitWord || !right_flanking || isLastPunctChar),
			can_close: right_flanking && (canSplitWord || !left_flanking || isNextPunctChar),
			length: count
		};
	}
};
function isTerminatorChar(ch) {
	switch (ch) {
		case 10:
		case 33:
		case 35:
		case 36:
		case 37:
		case 38:
		case 42:
		case 43:
		case 45:
		case 58:
		case 60:
		case 61:
		case 62:
		case 64:
		case 91:
		case 92:
		case 93:
		case 94:
		case 95:
		case 96:
		case 123:
		case 125:
		case 126: return true;
		default: return false;
	}
}
function text(state, silent) {
	let pos = state.pos;
	while (pos < state.posMax && !isTerminatorChar(state.src.charCodeAt(pos))) pos++;
	if (pos === state.pos) return false;
	if (!silent) state.pending += state.src.slice(state.pos, pos);
	state.pos = pos;
	return true;
}
function isAsciiAlpha(code) {
	return code >= 65 && code <= 90 || code >= 97 && code <= 122;
}
function isSchemeChar(code) {
	return code >= 65 && code <= 90 || code >= 97 && code <= 122 || code >= 48 && code <= 57 || code === 43 || code === 45 || code === 46;
}
function linkify(state, silent) {
	if (!state.md.options.linkify) return false;
	if (state.linkLevel > 0) return false;
	const pos = state.pos;
	const max = state.posMax;
	if (pos + 3 > max) return false;
	if (state.src.charCodeAt(pos) !== 58) return false;
	if (state.src.charCodeAt(pos + 1) !== 47) return false;
	if (state.src.charCodeAt(pos + 2) !== 47) return false;
	const protoMin = pos - Math.min(10, state.pending.length, pos);
	let protoStart = pos;
	while (protoStart > protoMin && isSchemeChar(state.src.charCodeAt(protoStart - 1))) protoStart--;
	if (protoStart === pos || !isAsciiAlpha(state.src.charCodeAt(protoStart))) return false;
	const protoLength = pos - protoStart;
	const link = state.md.linkify.matchAtStart(state.src.slice(protoStart));
	if (!link) return false;
	let url = link.url;
	if (url.length <= protoLength) return false;
	let urlEnd = url.length;
	while (urlEnd > 0 && url.charCodeAt(urlEnd - 1) === 42) urlEnd--;
	if (urlEnd !== url.length) url = url.slice(0, urlEnd);
	const fullUrl = state.md.normalizeLink(url);
	if (!state.md.validateLink(fullUrl)) return false;
	if (!silent) {
		state.pending = state.pending.slice(0, -protoLength);
		const token_o = state.push("link_open", "a", 1);
		token_o.attrs = [["href", fullUrl]];
		token_o.markup = "linkify";
		token_o.info = "auto";
		const token_t = state.push("text", "", 0);
		token_t.content = state.md.normalizeLinkText(url);
		const token_c = state.push("link_close", "a", -1);
		token_c.markup = "linkify";
		token_c.info = "auto";
	}
	state.pos += url.length - protoLength;
	return true;
}
function newline(state, silent) {
	let pos = state.pos;
	if (state.src.charCodeAt(pos) !== 10) return false;
	const pmax = state.pending.length - 1;
	const max = state.posMax;
	if (!silent) {
		if (pmax >= 0 && state.pending.charCodeAt(pmax) === 32) {
			if (pmax >= 1 && state.pending.charCodeAt(pmax - 1) === 32) {
				let ws = pmax - 1;
				while (ws >= 1 && state.pending.charCodeAt(ws - 1) === 32) ws--;
				state.pending = state.pending.slice(0, ws);
				state.push("hardbreak", "br", 0);
			} else {
				state.pending = state.pending.slice(0, -1);
				state.push("softbreak", "br", 0);
			}
		} else state.push("softbreak", "br", 0);
	}
	pos++;
	while (pos < max && isSpace(state.src.charCodeAt(pos))) pos++;
	state.pos = pos;
	return true;
}
var ESCAPED = [];
for (let i = 0; i < 256; i++) ESCAPED.push(0);
"\\!\"#$%&'()*+,./:;<=>?@[]^_`{|}~-".split("").forEach(function(ch) {
	ESCAPED[ch.charCodeAt(0)] = 1;
});
function escape(state, silent) {
	let pos = state.pos;
	const max = state.posMax;
	if (state.src.charCodeAt(pos) !== 92) return false;
	pos++;
	if (pos >= max) return false;
	let ch1 = state.src.charCodeAt(pos);
	if (ch1 === 10) {
		if (!silent) state.push("hardbreak", "br", 0);
		pos++;
		while (pos < max) {
			ch1 = state.src.charCodeAt(pos);
			if (!isSpace(ch1)) break;
			pos++;
		}
		state.pos = pos;
		return true;
	}
	if (ch1 === 32) {
		if (!silent) {
			const token = state.push("text_special", "", 0);
			token.content = "\\";
			token.markup = "\\";
			token.info = "escape";
		}
		state.pos = pos;
		return true;
	}
	let escapedStr = state.src[pos];
	if (ch1 >= 55296 && ch1 <= 56319 && pos + 1 < max) {
		const ch2 = state.src.charCodeAt(pos + 1);
		if (ch2 >= 56320 && ch2 <= 57343) {
			escapedStr += state.src[pos + 1];
			pos++;
		}
	}
	const origStr = "\\" + escapedStr;
	if (!silent) {
		const token = state.push("text_special", "", 0);
		if (ch1 < 256 && ESCAPED[ch1] !== 0) token.content = escapedStr;
		else token.content = origStr;
		token.markup = origStr;
		token.info = "escape";
	}
	state.pos = pos + 1;
	return true;
}
function buildLastRuns(src) {
	const lastRuns = {};
	let pos = 0;
	while ((pos = src.indexOf("`", pos)) !== -1) {
		const start = pos;
		while (src.charCodeAt(++pos) === 96);
		lastRuns[pos - start] = start;
	}
	return lastRuns;
}
function backtick(state, silent) {
	var _state$backticks$open;
	const start = state.pos;
	if (state.src.charCodeAt(start) !== 96) return false;
	const max = state.posMax;
	let pos = start + 1;
	while (pos < max && state.src.charCodeAt(pos) === 96) pos++;
	const marker = state.src.slice(start, pos);
	const openerLength = marker.length;
	if (!state.backticksScanned) {
		state.backticks = buildLastRuns(state.src);
		state.backticksScanned = true;
	}
	if (((_state$backticks$open = state.backticks[openerLength]) !== null && _state$backticks$open !== void 0 ? _state$backticks$open : -1) >= pos) {
		let matchEnd = pos;
		let matchStart;
		while ((matchStart = state.src.indexOf("`", matchEnd)) !== -1 && matchStart < max) {
			matchEnd = matchStart + 1;
			while (state.src.charCodeAt(matchEnd) === 96) matchEnd++;
			if (matchEnd > max) break;
			if (matchEnd - matchStart === openerLength) {
				if (!silent) {
					const token = state.push("code_inline", "code", 0);
					token.markup = marker;
					let content = state.src.slice(pos, matchStart).replace(/\n/g, " ");
					if (content.startsWith(" ") && content.endsWith(" ") && /[^ ]/.test(content)) content = content.slice(1, -1);
					token.content = content;
				}
				state.pos = matchEnd;
				return true;
			}
		}
	}
	if (!silent) state.pending += marker;
	state.pos = pos;
	return true;
}
function strikethrough_tokenize(state, silent) {
	const start = state.pos;
	const marker = state.src.charCodeAt(start);
	if (silent) return false;
	if (marker !== 126) return false;
	const scanned = state.scanDelims(state.pos, true);
	let len = scanned.length;
	const ch = String.fromCharCode(marker);
	if (len < 2) return false;
	let token;
	if (len % 2) {
		token = state.push("text", "", 0);
		token.content = ch;
		len--;
	}
	for (let i = 0; i < len; i += 2) {
		token = state.push("text", "", 0);
		token.content = ch + ch;
		state.delimiters.push({
			marker,
			length: 0,
			token: state.tokens.length - 1,
			end: -1,
			open: scanned.can_open,
			close: scanned.can_close
		});
	}
	state.pos += scanned.length;
	return true;
}
function postProcess$1(state, delimiters) {
	let token;
	const loneMarkers = [];
	const max = delimiters.length;
	for (let i = 0; i < max; i++) {
		const startDelim = delimiters[i];
		if (startDelim.marker !== 126) continue;
		if (startDelim.end === -1) continue;
		const endDelim = delimiters[startDelim.end];
		token = state.tokens[startDelim.token];
		token.type = "s_open";
		token.tag = "s";
		token.nesting = 1;
		token.markup = "~~";
		token.content = "";
		token = state.tokens[endDelim.token];
		token.type = "s_close";
		token.tag = "s";
		token.nesting = -1;
		token.markup = "~~";
		token.content = "";
		if (state.tokens[endDelim.token - 1].type === "text" && state.tokens[endDelim.token - 1].content === "~") loneMarkers.push(endDelim.token - 1);
	}
	while (loneMarkers.length) {
		const i = loneMarkers.pop();
		let j = i + 1;
		while (j < state.tokens.length && state.tokens[j].type === "s_close") j++;
		j--;
		if (i !== j) {
			token = state.tokens[j];
			state.tokens[j] = state.tokens[i];
			state.tokens[i] = token;
		}
	}
}
function strikethrough_postProcess(state) {
	const tokens_meta = state.tokens_meta;
	const max = state.tokens_meta.length;
	postProcess$1(state, state.delimiters);
	for (let curr = 0; curr < max; curr++) {
		var _tokens_meta$curr;
		const delimiters = (_tokens_meta$curr = tokens_meta[curr]) === null || _tokens_meta$curr === void 0 ? void 0 : _tokens_meta$curr.delimiters;
		if (delimiters) postProcess$1(state, delimiters);
	}
}
var strikethrough_default = {
	tokenize: strikethrough_tokenize,
	postProcess: strikethrough_postProcess
};
function emphasis_tokenize(state, silent) {
	const start = state.pos;
	const marker = state.src.charCodeAt(start);
	if (silent) return false;
	if (marker !== 95 && marker !== 42) return false;
	const scanned = state.scanDelims(state.pos, marker === 42);
	for (let i = 0; i < scanned.length; i++) {
		const token = state.push("text", "", 0);
		token.content = String.fromCharCode(marker);
		state.delimiters.push({
			marker,
			length: scanned.length,
			token: state.tokens.length - 1,
			end: -1,
			open: scanned.can_open,
			close: scanned.can_close
		});
	}
	state.pos += scanned.length;
	return true;
}
function postProcess(state, delimiters) {
	const max = delimiters.length;
	for (let i = max - 1; i >= 0; i--) {
		const startDelim = delimiters[i];
		if (startDelim.marker !== 95 && startDelim.marker !== 42) continue;
		if (startDelim.end === -1) continue;
		const endDelim = delimiters[startDelim.end];
		const isStrong = i > 0 && delimiters[i - 1].end === startDelim.end + 1 && delimiters[i - 1].marker === startDelim.marker && delimiters[i - 1].token === startDelim.token - 1 && delimiters[startDelim.end + 1].token === endDelim.token + 1;
		const ch = String.fromCharCode(startDelim.marker);
		const token_o = state.tokens[startDelim.token];
		token_o.type = isStrong ? "strong_open" : "em_open";
		token_o.tag = isStrong ? "strong" : "em";
		token_o.nesting = 1;
		token_o.markup = isStrong ? ch + ch : ch;
		token_o.content = "";
		const token_c = state.tokens[endDelim.token];
		token_c.type = isStrong ? "strong_close" : "em_close";
		token_c.tag = isStrong ? "strong" : "em";
		token_c.nesting = -1;
		token_c.markup = isStrong ? ch + ch : ch;
		token_c.content = "";
		if (isStrong) {
			state.tokens[delimiters[i - 1].token].content = "";
			state.tokens[delimiters[startDelim.end + 1].token].content = "";
			i--;
		}
	}
}
function emphasis_post_process(state) {
	const tokens_meta = state.tokens_meta;
	const max = state.tokens_meta.length;
	postProcess(state, state.delimiters);
	for (let curr = 0; curr < max; curr++) {
		var _tokens_meta$curr;
		const delimiters = (_tokens_meta$curr = tokens_meta[curr]) === null || _tokens_meta$curr === void 0 ? void 0 : _tokens_meta$curr.delimiters;
		if (delimiters) postProcess(state, delimiters);
	}
}
var emphasis_default = {
	tokenize: emphasis_tokenize,
	postProcess: emphasis_post_process
};
function link(state, silent) {
	let code, label, res, ref;
	let href = "";
	let title = "";
	let start = state.pos;
	let parseReference = true;
	if (state.src.charCodeAt(state.pos) !== 91) return false;
	const oldPos = state.pos;
	const max = state.posMax;
	const labelStart = state.pos + 1;
	const labelEnd = state.md.helpers.parseLinkLabel(state, state.pos, true);
	if (labelEnd < 0) return false;
	let pos = labelEnd + 1;
	if (pos < max && state.src.charCodeAt(pos) === 40) {
		parseReference = false;
		pos++;
		for (; pos < max; pos++) {
			code = state.src.charCodeAt(pos);
			if (!isSpace(code) && code !== 10) break;
		}
		if (pos >= max) return false;
		start = pos;
		res = state.md.helpers.parseLinkDestination(state.src, pos, state.posMax);
		if (res.ok) {
			href = state.md.normalizeLink(res.str);
			if (state.md.validateLink(href)) pos = res.pos;
			else href = "";
			start = pos;
			for (; pos < max; pos++) {
				code = state.src.charCodeAt(pos);
				if (!isSpace(code) && code !== 10) break;
			}
			res = state.md.helpers.parseLinkTitle(state.src, pos, state.posMax);
			if (pos < max && start !== pos && res.ok) {
				title = res.str;
				pos = res.pos;
				for (; pos < max; pos++) {
					code = state.src.charCodeAt(pos);
					if (!isSpace(code) && code !== 10) break;
				}
			}
		}
		if (pos >= max || state.src.charCodeAt(pos) !== 41) parseReference = true;
		pos++;
	}
	if (parseReference) {
		if (typeof state.env.references === "undefined") return false;
		if (pos < max && state.src.charCodeAt(pos) === 91) {
			start = pos + 1;
			pos = state.md.helpers.parseLinkLabel(state, pos);
			if (pos >= 0) label = state.src.slice(start, pos++);
			else pos = labelEnd + 1;
		} else pos = labelEnd + 1;
		if (!label) label = state.src.slice(labelStart, labelEnd);
		label = normalizeReference(label);
		ref = state.env.references[label];
		if (!ref) {
			state.pos = oldPos;
			return false;
		}
		href = ref.href;
		title = ref.title;
	}
	if (!silent) {
		state.pos = labelStart;
		state.posMax = labelEnd;
		const token_o = state.push("link_open", "a", 1);
		const attrs = [["href", href]];
		token_o.attrs = attrs;
		if (title) attrs.push(["title", title]);
		if (label) {
			const meta = Object.create(null);
			meta.label = label;
			token_o.meta = meta;
		}
		state.linkLevel++;
		state.md.inline.tokenize(state);
		state.linkLevel--;
		state.push("link_close", "a", -1);
	}
	state.pos = pos;
	state.posMax = max;
	return true;
}
function image(state, silent) {
	let code, content, label, pos, ref, res, title, start;
	let href = "";
	const oldPos = state.pos;
	const max = state.posMax;
	if (state.src.charCodeAt(state.pos) !== 33) return false;
	if (state.src.charCodeAt(state.pos + 1) !== 91) return false;
	const labelStart = state.pos + 2;
	const labelEnd = state.md.helpers.parseLinkLabel(state, state.pos + 1, false);
	if (labelEnd < 0) return false;
	pos = labelEnd + 1;
	if (pos < max && state.src.charCodeAt(pos) === 40) {
		pos++;
		for (; pos < max; pos++) {
			code = state.src.charCodeAt(pos);
			if (!isSpace(code) && code !== 10) break;
		}
		if (pos >= max) return false;
		start = pos;
		res = state.md.helpers.parseLinkDestination(state.src, pos, state.posMax);
		if (res.ok) {
			href = state.md.normalizeLink(res.str);
			if (state.md.validateLink(href)) pos = res.pos;
			else href = "";
		}
		start = pos;
		for (; pos < max; pos++) {
			code = state.src.charCodeAt(pos);
			if (!isSpace(code) && code !== 10) break;
		}
		res = state.md.helpers.parseLinkTitle(state.src, pos, state.posMax);
		if (pos < max && start !== pos && res.ok) {
			title = res.str;
			pos = res.pos;
			for (; pos < max; pos++) {
				code = state.src.charCodeAt(pos);
				if (!isSpace(code) && code !== 10) break;
			}
		} else title = "";
		if (pos >= max || state.src.charCodeAt(pos) !== 41) {
			state.pos = oldPos;
			return false;
		}
		pos++;
	} else {
		if (typeof state.env.references === "undefined") return false;
		if (pos < max && state.src.charCodeAt(pos) === 91) {
			start = pos + 1;
			pos = state.md.helpers.parseLinkLabel(state, pos);
			if (pos >= 0) label = state.src.slice(start, pos++);
			else pos = labelEnd + 1;
		} else pos = labelEnd + 1;
		if (!label) label = state.src.slice(labelStart, labelEnd);
		label = normalizeReference(label);
		ref = state.env.references[label];
		if (!ref) {
			state.pos = oldPos;
			return false;
		}
		href = ref.href;
		title = ref.title;
	}
	if (!silent) {
		content = state.src.slice(labelStart, labelEnd);
		const tokens = [];
		state.md.inline.parse(content, state.md, state.env, tokens);
		const token = state.push("image", "img", 0);
		const attrs = [["src", href], ["alt", ""]];
		token.attrs = attrs;
		token.children = tokens;
		token.content = content;
		if (title) attrs.push(["title", title]);
		if (label) {
			const meta = Object.create(null);
			meta.label = label;
			token.meta = meta;
		}
	}
	state.pos = pos;
	state.posMax = max;
	return true;
}
var EMAIL_RE = /^([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$/;
var AUTOLINK_RE = /^([a-zA-Z][a-zA-Z0-9+.-]{1,31}):([^<>\x00-\x20]*)$/;
function autolink(state, silent) {
	let pos = state.pos;
	if (state.src.charCodeAt(pos) !== 60) return false;
	const start = state.pos;
	const max = state.posMax;
	for (;;) {
		if (++pos >= max) return false;
		const ch = state.src.charCodeAt(pos);
		if (ch === 60) return false;
		if (ch === 62) break;
	}
	const url = state.src.slice(start + 1, pos);
	if (AUTOLINK_RE.test(url)) {
		const fullUrl = state.md.normalizeLink(url);
		if (!state.md.validateLink(fullUrl)) return false;
		if (!silent) {
			const token_o = state.push("link_open", "a", 1);
			token_o.attrs = [["href", fullUrl]];
			token_o.markup = "autolink";
			token_o.info = "auto";
			const token_t = state.push("text", "", 0);
			token_t.content = state.md.normalizeLinkText(url);
			const token_c = state.push("link_close", "a", -1);
			token_c.markup = "autolink";
			token_c.info = "auto";
		}
		state.pos += url.length + 2;
		return true;
	}
	if (EMAIL_RE.test(url)) {
		const fullUrl = state.md.normalizeLink(`mailto:${url}`);
		if (!state.md.validateLink(fullUrl)) return false;
		if (!silent) {
			const token_o = state.push("link_open", "a", 1);
			token_o.attrs = [["href", fullUrl]];
			token_o.markup = "autolink";
			token_o.info = "auto";
			const token_t = state.push("text", "", 0);
			token_t.content = state.md.normalizeLinkText(url);
			const token_c = state.push("link_close", "a", -1);
			token_c.markup = "autolink";
			token_c.info = "auto";
		}
		state.pos += url.length + 2;
		return true;
	}
	return false;
}
function isLinkOpen(str) {
	return /^<a[>\s]/i.test(str);
}
function isLinkClose(str) {
	return /^<\/a\s*>/i.test(str);
}
function isLetter(ch) {
	const lc = ch | 32;
	return lc >= 97 && lc <= 122;
}
function scanSpecial(state, pos) {
	const src = state.src;
	let start;
	let terminator;
	if (src.startsWith("<!--", pos)) {
		if (src.startsWith(">", pos + 4)) return pos + 5;
		if (src.startsWith("->", pos + 4)) return pos + 6;
		start = pos + 4;
		terminator = "-->";
	} else if (src.startsWith("<![CDATA[", pos)) {
		start = pos + 9;
		terminator = "]]>";
	} else if (src.charCodeAt(pos + 1) === 63) {
		start = pos + 2;
		terminator = "?>";
	} else if (isLetter(src.charCodeAt(pos + 2))) {
		start = pos + 3;
		terminator = ">";
	} else return -1;
	if (state.skipHtmlSpecial) return -1;
	const end = src.indexOf(terminator, start);
	if (end < 0) {
		state.skipHtmlSpecial = true;
		return -1;
	}
	return end + terminator.length;
}
function html_inline(state, silent) {
	if (!state.md.options.html) return false;
	const max = state.posMax;
	const pos = state.pos;
	if (state.src.charCodeAt(pos) !== 60 || pos + 2 >= max) return false;
	let end;
	const ch = state.src.charCodeAt(pos + 1);
	if (ch === 33 || ch === 63) end = scanSpecial(state, pos);
	else if (ch === 47 || isLetter(ch)) {
		const match = state.src.slice(pos).match(HTML_OPEN_CLOSE_TAG_RE);
		end = match ? pos + match[0].length : -1;
	} else return false;
	if (end < 0) return false;
	if (!silent) {
		const token = state.push("html_inline", "", 0);
		token.content = state.src.slice(pos, end);
		if (isLinkOpen(token.content)) state.linkLevel++;
		if (isLinkClose(token.content)) state.linkLevel--;
	}
	state.pos = end;
	return true;
}
var DIGITAL_RE = /^&#((?:x[a-f0-9]{1,6}|[0-9]{1,7}));/i;
var NAMED_RE = /^&([a-z][a-z0-9]{1,31});/i;
function entity(state, silent) {
	const pos = state.pos;
	const max = state.posMax;
	if (state.src.charCodeAt(pos) !== 38) return false;
	if (pos + 1 >= max) return false;
	if (state.src.charCodeAt(pos + 1) === 35) {
		const match = state.src.slice(pos).match(DIGITAL_RE);
		if (match) {
			if (!silent) {
				const code = match[1][0].toLowerCase() === "x" ? parseInt(match[1].slice(1), 16) : parseInt(match[1], 10);
				const token = state.push("text_special", "", 0);
				token.content = isValidEntityCode(code) ? fromCodePoint(code) : fromCodePoint(65533);
				token.markup = match[0];
				token.info = "entity";
			}
			state.pos += match[0].length;
			return true;
		}
	} else {
		const match = state.src.slice(pos).match(NAMED_RE);
		if (match) {
			const decoded = decodeHTMLStrict(match[0]);
			if (decoded !== match[0]) {
				if (!silent) {
					const token = state.push("text_special", "", 0);
					token.content = decoded;
					token.markup = match[0];
					token.info = "entity";
				}
				state.pos += match[0].length;
				return true;
			}
		}
	}
	return false;
}
function processDelimiters(delimiters) {
	const openersBottom = {};
	const max = delimiters.length;
	if (!max) return;
	let headerIdx = 0;
	let lastTokenIdx = -2;
	const jumps = [];
	for (let closerIdx = 0; closerIdx < max; closerIdx++) {
		const closer = delimiters[closerIdx];
		jumps.push(0);
		if (delimiters[headerIdx].marker !== closer.marker || lastTokenIdx !== closer.token - 1) headerIdx = closerIdx;
		lastTokenIdx = closer.token;
		closer.length = closer.length || 0;
		if (!closer.close) continue;
		if (!openersBottom.hasOwnProperty(closer.marker)) openersBottom[closer.marker] = [
			-1,
			-1,
			-1,
			-1,
			-1,
			-1
		];
		const minOpenerIdx = openersBottom[closer.marker][(closer.open ? 3 : 0) + closer.length % 3];
		let openerIdx = headerIdx - jumps[headerIdx] - 1;
		let newMinOpenerIdx = openerIdx;
		for (; openerIdx > minOpenerIdx; openerIdx -= jumps[openerIdx] + 1) {
			const opener = delimiters[openerIdx];
			if (opener.marker !== closer.marker) continue;
			if (opener.open && opener.end < 0) {
				let isOddMatch = false;
				if (opener.close || closer.open) {
					if ((opener.length + closer.length) % 3 === 0) {
						if (opener.length % 3 !== 0 || closer.length % 3 !== 0) isOddMatch = true;
					}
				}
				if (!isOddMatch) {
					const lastJump = openerIdx > 0 && !delimiters[openerIdx - 1].open ? jumps[openerIdx - 1] + 1 : 0;
					jumps[closerIdx] = closerIdx - openerIdx + lastJump;
					jumps[openerIdx] = lastJump;
					closer.open = false;
					opener.end = closerIdx;
					opener.close = false;
					newMinOpenerIdx = -1;
					lastTokenIdx = -2;
					break;
				}
			}
		}
		if (newMinOpenerIdx !== -1) openersBottom[closer.marker][(closer.open ? 3 : 0) + (closer.length || 0) % 3] = newMinOpenerIdx;
	}
}
function link_pairs(state) {
	const tokens_meta = state.tokens_meta;
	const max = state.tokens_meta.length;
	processDelimiters(state.delimiters);
	for (let curr = 0; curr < max; curr++) {
		var _tokens_meta$curr;
		const delimiters = (_tokens_meta$curr = tokens_meta[curr]) === null || _tokens_meta$curr === void 0 ? void 0 : _tokens_meta$curr.delimiters;
		if (delimiters) processDelimiters(delimiters);
	}
}
function fragments_join(state) {
	let curr, last;
	let level = 0;
	const tokens = state.tokens;
	const max = state.tokens.length;
	for (curr = last = 0; curr < max; curr++) {
		if (tokens[curr].nesting < 0) level--;
		tokens[curr].level = level;
		if (tokens[curr].nesting > 0) level++;
		if (tokens[curr].type === "text" && curr + 1 < max && tokens[curr + 1].type === "text") tokens[curr + 1].content = tokens[curr].content + tokens[curr + 1].content;
		else {
			if (curr !== last) tokens[last] = tokens[curr];
			last++;
		}
	}
	if (curr !== last) tokens.length = last;
}
var _rules = [
	["text", text],
	["linkify", linkify],
	["newline", newline],
	["escape", escape],
	["backticks", backtick],
	["strikethrough", strikethrough_default.tokenize],
	["emphasis", emphasis_default.tokenize],
	["link", link],
	["image", image],
	["autolink", autolink],
	["html_inline", html_inline],
	["entity", entity]
];
var _rules2 = [
	["balance_pairs", link_pairs],
	["strikethrough", strikethrough_default.postProcess],
	["emphasis", emphasis_default.postProcess],
	["fragments_join", fragments_join]
];
/**
* Tokenizes paragraph content.
*/
var ParserInline = class {
	constructor() {
		_defineProperty(
			this,
			/**
			* {@link Ruler} instance. Keep configuration of inline rules.
			*/
			"ruler",
			new Ruler()
		);
		_defineProperty(
			this,
			/**
			* {@link Ruler} instance. Second ruler used for post-processing
			* (e.g. in emphasis-like rules).
			*/
			"ruler2",
			new Ruler()
		);
		_defineProperty(this, "State", StateInline);
		for (let i = 0; i < _rules.length; i++) this.ruler.push(_rules[i][0], _rules[i][1]);
		for (let i = 0; i < _rules2.length; i++) this.ruler2.push(_rules2[i][0], _rules2[i][1]);
	}
	skipToken(state) {
		const pos = state.pos;
		const rules = this.ruler.getRules("");
		const len = rules.length;
		const maxNesting = state.md.options.maxNesting;
		const cache = state.cache;
		if (typeof cache[pos] !== "undefined") {
			state.pos = cache[pos];
			return;
		}
		let ok = false;
		if (state.level < maxNesting) for (let i = 0; i < len; i++) {
			state.level++;
			ok = rules[i](state, true);
			state.level--;
			if (ok) {
				if (pos >= state.pos) throw new Error("inline rule didn't increment state.pos");
				break;
			}
		}
		else state.pos = state.posMax;
		if (!ok) state.pos++;
		cache[pos] = state.pos;
	}
	tokenize(state) {
		const rules = this.ruler.getRules("");
		const len = rules.length;
		const end = state.posMax;
		const maxNesting = state.md.options.maxNesting;
		while (state.pos < end) {
			const prevPos = state.pos;
			let ok = false;
			if (state.level < maxNesting) for (let i = 0; i < len; i++) {
				ok = rules[i](state, false);
				if (ok) {
					if (prevPos >= state.pos) throw new Error("inline rule didn't increment state.pos");
					break;
				}
			}
			if (ok) {
				if (state.pos >= end) break;
				continue;
			}
			state.pending += state.src[state.pos++];
		}
		if (state.pending) state.pushPending();
	}
	/**
	* Process input string and push inline tokens into `outTokens`
	*/
	parse(str, md, env, outTokens) {
		const state = new this.State(str, md, env, outTokens);
		this.tokenize(state);
		const rules = this.ruler2.getRules("");
		const len = rules.length;
		for (let i = 0; i < len; i++) rules[i](state);
	}
};
var config = {
	default: {
		options: {
			html: false,
			xhtmlOut: false,
			breaks: false,
			langPrefix: "language-",
			linkify: false,
			typographer: false,
			quotes: "“”‘’",
			highlight: null,
			maxNesting: 100
		},
		components: {
			core: {},
			block: {},
			inline: {}
		}
	},
	zero: {
		options: {
			html: false,
			xhtmlOut: false,
			breaks: false,
			langPrefix: "language-",
			linkify: false,
			typographer: false,
			quotes: "“”‘’",
			highlight: null,
			maxNesting: 20
		},
		components: {
			core: { rules: [
				"normalize",
				"block",
				"strip_references",
				"inline",
				"text_join"
			] },
			block: { rules: ["paragraph"] },
			inline: {
				rules: ["text"],
				rules2: ["balance_pairs", "fragments_join"]
			}
		}
	},
	commonmark: {
		options: {
			html: true,
			xhtmlOut: true,
			breaks: false,
			langPrefix: "language-",
			linkify: false,
			typographer: false,
			quotes: "“”‘’",
			highlight: null,
			maxNesting: 20
		},
		components: {
			core: { rules: [
				"normalize",
				"block",
				"strip_references",
				"inline",
				"text_join"
			] },
			block: { rules: [
				"blockquote",
				"code",
				"fence",
				"heading",
				"hr",
				"html_block",
				"lheading",
				"list",
				"reference",
				"paragraph"
			] },
			inline: {
				rules: [
					"autolink",
					"backticks",
					"emphasis",
					"entity",
					"escape",
					"html_inline",
					"image",
					"link",
					"newline",
					"text"
				],
				rules2: [
					"balance_pairs",
					"emphasis",
					"fragments_join"
				]
			}
		}
	}
};
var BAD_PROTO_RE = /^(vbscript|javascript|file|data):/;
var GOOD_DATA_RE = /^data:image\/(gif|png|jpeg|webp);/;
var RECODE_HOSTNAME_FOR = [
	"http:",
	"https:",
	"mailto:"
];
/**
* Parses Markdown into tokens and renders them to HTML.
*
* @category Main
*/
var MarkdownIt = class {
	/**
	* Link validation function. CommonMark allows too much in links. By default
	* we disable `javascript:`, `vbscript:`, `file:` schemas, and almost all `data:...` schemas
	* except some embedded image types.
	*
	* You can change this behaviour:
	*
	* @example
	* ```javascript
	* import MarkdownIt from 'markdown-it'
	* const md = new MarkdownIt()
	*
	* // enable everything
	* md.validateLink = function () { return true; }
	* ```
	*/
	validateLink(url) {
		const str = url.trim().toLowerCase();
		return BAD_PROTO_RE.test(str) ? GOOD_DATA_RE.test(str) : true;
	}
	/**
	* Function used to encode link url to a machine-readable format,
	* which includes url-encoding, punycode, etc.
	*/
	normalizeLink(url) {
		const parsed = urlParse(url, true);
		if (parsed.hostname) {
			if (!parsed.protocol || RECODE_HOSTNAME_FOR.indexOf(parsed.protocol) >= 0) try {
				parsed.hostname = import_punycode.default.toASCII(parsed.hostname);
			} catch (er) {}
		}
		if (parsed.auth) parsed.auth = encode(parsed.auth);
		if (parsed.hostname) parsed.hostname = encode(parsed.hostname);
		if (parsed.pathname) parsed.pathname = encode(parsed.pathname);
		if (parsed.search) parsed.search = encode(parsed.search);
		if (parsed.hash) parsed.hash = encode(parsed.hash);
		return format(parsed);
	}
	/**
	* Function used to decode link url to a human-readable format`
	*/
	normalizeLinkText(url) {
		const parsed = urlParse(url, true);
		if (parsed.hostname) {
			if (!parsed.protocol || RECODE_HOSTNAME_FOR.indexOf(parsed.protocol) >= 0) try {
				parsed.hostname = import_punycode.default.toUnicode(parsed.hostname);
			} catch (er) {}
		}
		return decode(format(parsed), decode.defaultChars + "%");
	}
	constructor(...args) {
		_defineProperty(
			this,
			/**
			* Instance of {@link ParserInline}. You may need it to add new rules when
			* writing plugins. For simple rules control use {@link MarkdownIt.disable}
			* and {@link MarkdownIt.enable}.
			*/
			"inline",
			new ParserInline()
		);
		_defineProperty(
			this,
			/**
			* Instance of {@link ParserBlock}. You may need it to add new rules when
			* writing plugins. For simple rules control use {@link MarkdownIt.disable}
			* and {@link MarkdownIt.enable}.
			*/
			"block",
			new ParserBlock()
		);
		_defineProperty(
			this,
			/**
			* Instance of {@link ParserCore} chain executor. You may need it to add new
			* rules when writing plugins. For simple rules control use
			* {@link MarkdownIt.disable} and {@link MarkdownIt.enable}.
			*/
			"core",
			new ParserCore()
		);
		_defineProperty(
			this,
			/**
			* Instance of {@link Renderer}. Use it to modify output look. Or to add rendering
			* rules for new token types, generated by plugins.
			*
			* See {@link Renderer} docs and
			* [source code](https://github.com/markdown-it/markdown-it/blob/master/src/renderer.ts).
			*
			* @example
			* ```javascript
			* import MarkdownIt from 'markdown-it'
			* const md = new MarkdownIt()
			*
			* function myToken(tokens, idx, options, env, self) {
			*   //...
			*   return result;
			* };
			*
			* md.renderer.rules['my_token'] = myToken
			* ```
			*/
			"renderer",
			new Renderer()
		);
		_defineProperty(
			this,
			/**
			* [linkify-it](https://github.com/markdown-it/linkify-it) instance.
			* Used by [linkify](https://github.com/markdown-it/markdown-it/blob/master/src/rules_core/linkify.ts)
			* rule.
			*/
			"linkify",
			new LinkifyIt()
		);
		_defineProperty(
			this,
			/**
			* Assorted utility functions, useful to write plugins. See details
			* [here](https://github.com/markdown-it/markdown-it/blob/master/src/common/utils.ts).
			*/
			"utils",
			utils_exports
		);
		_defineProperty(
			this,
			/**
			* Link components parser functions, useful to write plugins. See details
			* [here](https://github.com/markdown-it/markdown-it/blob/master/src/helpers).
			*/
			"helpers",
			Object.assign({}, helpers_exports)
		);
		const [presetNameOrOptions, options] = args;
		if (typeof presetNameOrOptions === "string") {
			this.configure(presetNameOrOptions);
			if (options) this.set(options);
		} else {
			this.configure("default");
			this.set(presetNameOrOptions || {});
		}
	}
	/**
	* Set parser options (in the same format as in constructor). Probably, you
	* will never need it, but you can change options after constructor call.
	*
	* __Note:__ To achieve the best possible performance, don't modify a
	* `markdown-it` instance options on the fly. If you need multiple configurations
	* it's best to create multiple instances and initialize each with separate
	* config.
	*
	* @example
	* ```javascript
	* import MarkdownIt from 'markdown-it'
	*
	* const md = new MarkdownIt()
	*   .set({ html: true, breaks: true })
	*   .set({ typographer: true })
	* ```
	*/
	set(options) {
		Object.assign(this.options, options);
		return this;
	}
	/**
	* Batch load of all options and compenent settings. This is internal method,
	* and you probably will not need it. But if you will - see available presets
	* and data structure [here](https://github.com/markdown-it/markdown-it/tree/master/src/presets)
	*
	* We strongly recommend to use presets instead of direct config loads. That
	* will give better compatibility with next versions.
	*/
	configure(presets) {
		let p;
		if (typeof presets === "string") {
			const presetName = presets;
			p = config[presetName];
			if (!p) throw new Error(`Wrong 'markdown-it' preset "${presetName}", check name`);
		} else p = presets;
		if (!p) throw new Error("Wrong `markdown-it` preset, can't be empty");
		if (p.options) this.options = { ...p.options };
		const components = p.components;
		if (components) {
			var _components$inline;
			[
				"core",
				"block",
				"inline"
			].forEach((name) => {
				var _components$name;
				const rules = (_components$name = components[name]) === null || _components$name === void 0 ? void 0 : _components$name.rules;
				if (rules) this[name].ruler.enableOnly(rules);
			});
			const rules2 = (_components$inline = components.inline) === null || _components$inline === void 0 ? void 0 : _components$inline.rules2;
			if (rules2) this.inline.ruler2.enableOnly(rules2);
		}
		return this;
	}
	/**
	* Enable list or rules. It will automatically find appropriate components,
	* containing rules with given names. If rule not found, and `ignoreInvalid`
	* not set - throws exception.
	*
	* @example
	* ```javascript
	* import MarkdownIt from 'markdown-it'
	*
	* const md = new MarkdownIt()
	*   .enable(['sub', 'sup'])
	*   .disable('smartquotes')
	* ```
	*/
	enable(list, ignoreInvalid = false) {
		let result = [];
		if (!Array.isArray(list)) list = [list];
		[
			"core",
			"block",
			"inline"
		].forEach((chain) => {
			result = result.concat(this[chain].ruler.enable(list, true));
		});
		result = result.concat(this.inline.ruler2.enable(list, true));
		const missed = list.filter((name) => result.indexOf(name) < 0);
		if (missed.length && !ignoreInvalid) throw new Error(`MarkdownIt. Failed to enable unknown rule(s): ${missed}`);
		return this;
	}
	/**
	* The same as {@link MarkdownIt.enable}, but turn specified rules off.
	*/
	disable(list, ignoreInvalid = false) {
		let result = [];
		if (!Array.isArray(list)) list = [list];
		[
			"core",
			"block",
			"inline"
		].forEach((chain) => {
			result = result.concat(this[chain].ruler.disable(list, true));
		});
		result = result.concat(this.inline.ruler2.disable(list, true));
		const missed = list.filter((name) => result.indexOf(name) < 0);
		if (missed.length && !ignoreInvalid) throw new Error(`MarkdownIt. Failed to disable unknown rule(s): ${missed}`);
		return this;
	}
	/**
	* Load specified plugin with given params into current parser instance.
	* It's just a sugar to call `plugin(md, params)` with curring.
	*
	* @example
	* ```javascript
	* import MarkdownIt from 'markdown-it'
	* import iterator from 'markdown-it-for-inline'
	*
	* const md = new MarkdownIt()
	*   .use(iterator, 'foo_replace', 'text', function (tokens, idx) {
	*     tokens[idx].content = tokens[idx].content.replace(/foo/g, 'bar')
	*   })
	* ```
	*/
	use(plugin, ...params) {
		plugin.apply(plugin, [this, ...params]);
		return this;
	}
	/**
	* Parse input string and return list of block tokens (special token type
	* "inline" will contain list of inline tokens). You should not call this
	* method directly, until you write custom renderer (for example, to produce
	* AST).
	*
	* `env` is used to pass data between "distributed" rules and return additional
	* metadata like reference info, needed for the renderer. It also can be used to
	* inject data in specific cases. Usually, you will be ok to pass `{}`,
	* and then pass updated object to renderer.
	*/
	parse(src, env) {
		if (typeof src !== "string") throw new Error("Input data should be a String");
		const state = new this.core.State(src, this, env);
		this.core.process(state);
		return state.tokens;
	}
	/**
	* Render markdown string into html. It does all magic for you :).
	*
	* `env` can be used to inject additional metadata (`{}` by default).
	* But you will not need it with high probability. See also comment
	* in {@link MarkdownIt.parse}.
	*/
	render(src, env = {}) {
		return this.renderer.render(this.parse(src, env), this.options, env);
	}
	/**
	* The same as {@link MarkdownIt.parse} but skip all block rules. It returns
	* the block tokens list with the single `inline` element, containing parsed
	* inline tokens in `children` property. Also updates `env` object.
	*/
	parseInline(src, env) {
		const state = new this.core.State(src, this, env);
		state.inlineMode = true;
		this.core.process(state);
		return state.tokens;
	}
	/**
	* Similar to {@link MarkdownIt.render} but for single paragraph content.
	* Result will NOT be wrapped into `<p>` tags.
	*/
	renderInline(src, env = {}) {
		return this.renderer.render(this.parseInline(src, env), this.options, env);
	}
};
_defineProperty(MarkdownIt, "Token", Token);
_defineProperty(MarkdownIt, "Ruler", Ruler);
_defineProperty(MarkdownIt, "Renderer", Renderer);
_defineProperty(MarkdownIt, "ParserCore", ParserCore);
_defineProperty(MarkdownIt, "StateCore", StateCore);
_defineProperty(MarkdownIt, "ParserBlock", ParserBlock);
_defineProperty(MarkdownIt, "StateBlock", StateBlock);
_defineProperty(MarkdownIt, "ParserInline", ParserInline);
_defineProperty(MarkdownIt, "StateInline", StateInline);
/**
* Default package export.
*
* For backward compatibility, the {@link MarkdownIt} class is wrapped so
* legacy code can call it without `new`. New code should instantiate it as a
* regular class with `new`. The compatibility wrapper may be removed in a
* future release.
*
* @category Main
*/
var MarkdownItCallable = callable(MarkdownIt);

// src/detect/document/markdown.ts
/**
* markdown-it reads blocks; inline text is then parsed block by block, so that a block that is an attack is only searched for links.
* (Measured on 123 READMEs and 27 hostile inputs of 1 MiB against @lezer/markdown, micromark and commonmark.js: the only one linear on all.)
*/
const parser = new MarkdownItCallable("default", {
	html: true,
	linkify: false,
	typographer: false,
	maxNesting: 24
});
parser.core.ruler.enableOnly(["normalize", "block"]);
/** @param lines the document's lines, front matter and comments already blanked out */
function readMarkdown(lines, builder) {
	const environment = {};
	const monsters = /* @__PURE__ */ new Map();
	const source = lines.map((line, index) => {
		if (line.length <= 8192) return line;
		monsters.set(index, line);
		return `dts-long-line-${index}`;
	});
	const html = createHtmlReader(builder);
	let quotes = 0;
	let row = 0;
	for (const token of parser.parse(source.join("\n"), environment)) {
		const line = (token.map?.[0] ?? row) + 1;
		const end = token.map?.[1] ?? line;
		switch (token.type) {
			case "heading_open":
				builder.startHeading(Number(token.tag.slice(1)), line);
				break;
			case "paragraph_open":
				builder.startParagraph(line);
				break;
			case "heading_close":
			case "paragraph_close":
				builder.endBlock(row + 1);
				break;
			case "bullet_list_open":
			case "ordered_list_open":
				builder.enterList();
				break;
			case "bullet_list_close":
			case "ordered_list_close":
				builder.leaveList();
				break;
			case "list_item_open":
				builder.startItem(line);
				break;
			case "list_item_close":
				builder.leaveItem();
				break;
			case "blockquote_open":
				quotes += 1;
				builder.setQuoted(true);
				break;
			case "blockquote_close":
				quotes -= 1;
				builder.setQuoted(quotes > 0);
				break;
			case "table_open":
				builder.startTable();
				break;
			case "table_close":
				builder.endTable();
				break;
			case "tr_open":
				row = line - 1;
				builder.startRow(line);
				break;
			case "tr_close":
				builder.endRow(row + 1);
				break;
			case "th_open":
			case "td_open":
				builder.startCell(row + 1, token.type === "th_open");
				break;
			case "th_close":
			case "td_close":
				builder.endCell();
				break;
			case "fence":
				builder.code(token.info.trim().split(/[\s{,]/)[0]?.toLowerCase() || null, token.content, line + 1);
				break;
			case "code_block":
				builder.code(null, token.content, line);
				break;
			case "html_block":
				html.read(restore(token.content, monsters), line);
				break;
			case "inline": readInline$1(token, environment, builder, html, line, monsters);
		}
		if (token.map !== null && token.nesting >= 0 && token.type !== "table_open") row = Math.max(0, token.type === "tr_open" ? row : Math.min(end - 1, lines.length));
	}
}
const marker = /dts-long-line-(\d+)/g;
function restore(text, monsters) {
	if (monsters.size === 0) return text;
	return text.replace(marker, (whole, index) => monsters.get(Number(index)) ?? whole);
}
function readInline$1(token, environment, builder, html, line, monsters) {
	const text = restore(token.content, monsters);
	if (text.length > 8192 * 4 || text !== token.content || countMarks(text) > 1500) {
		readPlainly(text, builder, line);
		return;
	}
	const children = [];
	parser.inline.parse(text, parser, environment, children);
	readChildren(children, builder, html, line);
}
function readChildren(children, builder, html, firstLine) {
	let line = firstLine;
	let first = true;
	for (const child of children) {
		switch (child.type) {
			case "text": {
				const box = first ? /^\s*\[([ xX✓✔√]?)\](?=\s|$)/.exec(child.content) : null;
				if (box !== null) builder.task(box[1]?.trim() ? "done" : "open");
				builder.text(box === null ? child.content : child.content.slice(box[0].length), line);
				break;
			}
			case "code_inline":
				builder.codeSpan(child.content, line);
				break;
			case "softbreak":
				builder.text(" ", line);
				line += 1;
				break;
			case "hardbreak":
				builder.hardBreak(line);
				line += 1;
				break;
			case "html_inline":
				html.read(child.content, line);
				line += child.content.split("\n").length - 1;
				break;
			case "link_open":
				builder.startLink(attribute(child, "href"), line);
				break;
			case "link_close":
				builder.endLink();
				break;
			case "image":
				builder.image(attribute(child, "src"), child.content, line);
				break;
			case "strong_open":
			case "strong_close":
				builder.bold(child.type === "strong_open");
				break;
			case "s_open":
			case "s_close": builder.strike(child.type === "s_open");
		}
		if (child.type !== "text" || child.content.trim() !== "") first = first && child.type.endsWith("_open");
	}
}
function attribute(token, name) {
	const value = String(token.attrGet(name) ?? "");
	try {
		return decodeURI(value);
	} catch {
		return value;
	}
}
function countMarks(text) {
	let count = 0;
	for (let at = 0; at < text.length; at += 1) {
		const char = text[at];
		if (char === "[" || char === "]" || char === "<" || char === "*" || char === "_" || char === "~" || char === "`" || char === "!") count += 1;
	}
	return count;
}
const simpleLink = /\[([^[\]\n]{0,300})\]\(\s{0,4}<?([^\s()<>]{1,2000})[^)\n]{0,200}\)|<a\s[^<>]{0,400}?href\s{0,4}=\s{0,4}["']?([^\s"'<>]{1,2000})/gi;
/** Text too long or too dense to be prose: its links are found by pattern, nothing else is understood. */
function readPlainly(text, builder, firstLine) {
	for (const [index, part] of text.split("\n").entries()) {
		const line = firstLine + index;
		let at = 0;
		if (part.includes("](") || part.includes("href")) for (const match of part.matchAll(simpleLink)) {
			builder.text(part.slice(at, match.index), line);
			builder.startLink(match[2] ?? match[3] ?? "", line);
			builder.text(match[1] ?? "", line);
			builder.endLink();
			at = match.index + match[0].length;
		}
		builder.text(part.slice(at), line);
		builder.text(" ", line);
	}
}

// src/detect/document/notebook.ts
/**
* A Jupyter notebook as one Markdown text: its Markdown cells as they are, its code cells as Python fences. Outputs are left out.
* @returns the empty text when it is no notebook
*/
function notebookText(json) {
	let parsed;
	try {
		parsed = JSON.parse(json);
	} catch {
		return "";
	}
	const cells = field(parsed, "cells");
	if (!Array.isArray(cells)) return "";
	const parts = [];
	for (const cell of cells.slice(0, 500)) {
		const source = field(cell, "source");
		const text = Array.isArray(source) ? source.filter((line) => typeof line === "string").join("") : typeof source === "string" ? source : "";
		if (text === "") continue;
		parts.push(field(cell, "cell_type") === "code" ? `\`\`\`python\n${text}\n\`\`\`` : text);
	}
	return parts.join("\n\n");
}
function field(value, name) {
	return typeof value === "object" && value !== null ? value[name] : void 0;
}

// src/detect/document/restructuredtext.ts
const underline = /^([=\-~^"'`#*+.:_<>])\1{2,}\s*$/;
const bullet = /^(\s*)(?:[-*+•]|\d{1,3}[.)]|#\.)\s+(.*)$/;
const target = /^\.\. _(`[^`]+`|[^:]+):\s+(\S+)\s*$/;
const directive = /^(\s*)\.\. (?:\|[^|]{1,80}\| )?([\w-]+)::\s*(.*)$/;
const inline = /`([^`<>]{0,300}?)\s*<([^<>`]{1,2000})>`__?|`([^`]{1,300})`__?(?![\w`])|\|([^|\s][^|]{0,80})\|_?|(?<![\w`])([A-Za-z0-9][\w-]{0,60})_(?![\w`_])/g;
/**
* A light reader of reStructuredText: headings by their underline, paragraphs, lists, link targets, images (badges with their targets)
* and code directives. One pass over the lines; what it doesn't know is read as text.
*/
function readRestructuredText(lines, builder) {
	const targets = readTargets(lines);
	const badges = readBadges(lines);
	const levels = [];
	let inList = false;
	let index = 0;
	const leave = (line) => {
		builder.endBlock(line);
		if (inList) builder.leaveList();
		inList = false;
	};
	while (index < lines.length) {
		const line = lines[index] ?? "";
		const next = lines[index + 1] ?? "";
		const number = index + 1;
		if (line.trim() === "") {
			builder.endBlock(number);
			index += 1;
			continue;
		}
		const over = underline.test(line) && next.trim() !== "" && underline.test(lines[index + 2] ?? "");
		const heading = over ? next.trim() : line.trim();
		const rule = over ? lines[index + 2] ?? "" : next;
		if (over || underline.test(next) && !underline.test(line) && next.trim().length + 2 >= line.trim().length) {
			leave(number);
			const style = `${over ? "over" : ""}${rule.trim()[0]}`;
			if (!levels.includes(style)) levels.push(style);
			builder.startHeading(Math.min(6, levels.indexOf(style) + 1), over ? number + 1 : number);
			readInline(heading, over ? number + 1 : number, builder, targets, badges);
			builder.endBlock(number);
			index += over ? 3 : 2;
			continue;
		}
		const found = directive.exec(line);
		if (found !== null) {
			leave(number);
			index = readDirective(lines, index, found, builder);
			continue;
		}
		if (/^\s*\.\.(?:\s|$)/.test(line)) {
			index = endOfIndented(lines, index + 1, (/^\s*/.exec(line)?.[0].length ?? 0) + 1);
			continue;
		}
		const item = bullet.exec(line);
		if (item !== null) {
			if (!inList) builder.enterList();
			inList = true;
			builder.startItem(number);
			const box = /^\[([ xX])\]\s*/.exec(item[2] ?? "");
			if (box !== null) builder.task(box[1] === " " ? "open" : "done");
			readInline((item[2] ?? "").slice(box?.[0].length ?? 0), number, builder, targets, badges);
		} else if (/::\s*$/.test(line) && (lines[index + 1] ?? "").trim() === "") {
			builder.startParagraph(number);
			readInline(line.replace(/::\s*$/, ":"), number, builder, targets, badges);
			builder.endBlock(number);
			const indent = (/^\s*/.exec(line)?.[0].length ?? 0) + 1;
			const end = endOfIndented(lines, index + 1, indent);
			if (end > index + 2) builder.code(null, lines.slice(index + 2, end).join("\n").trimEnd(), number + 2);
			index = Math.max(index + 1, end);
			continue;
		} else {
			if (inList && !/^\s/.test(line)) leave(number);
			builder.text(" ", number);
			readInline(line.trim(), number, builder, targets, badges);
		}
		index += 1;
	}
	leave(lines.length);
}
function readTargets(lines) {
	const targets = /* @__PURE__ */ new Map();
	for (const line of lines) {
		const match = target.exec(line.trim());
		if (match?.[1] !== void 0 && match[2] !== void 0) targets.set(match[1].replaceAll("`", "").toLowerCase(), match[2]);
	}
	return targets;
}
/** `.. |name| image:: address` with its `:target:`. */
function readBadges(lines) {
	const badges = /* @__PURE__ */ new Map();
	for (const [index, line] of lines.entries()) {
		const match = /^\.\. \|([^|]{1,80})\| image::\s*(\S+)/.exec(line);
		if (match?.[1] !== void 0) badges.set(match[1].toLowerCase(), {
			image: match[2] ?? "",
			target: option(lines, index, "target")
		});
	}
	return badges;
}
function option(lines, at, name) {
	for (let index = at + 1; index < Math.min(lines.length, at + 12); index += 1) {
		const match = /^\s+:([\w-]+):\s*(.*)$/.exec(lines[index] ?? "");
		if (match === null) return "";
		if (match[1] === name) return (match[2] ?? "").trim();
	}
	return "";
}
function endOfIndented(lines, from, indent) {
	let at = from;
	while (at < lines.length && ((lines[at] ?? "").trim() === "" || (/^\s*/.exec(lines[at] ?? "")?.[0].length ?? 0) >= indent)) at += 1;
	return at;
}
function readDirective(lines, index, found, builder) {
	const [, indent = "", name = "", argument = ""] = found;
	const number = index + 1;
	const end = endOfIndented(lines, index + 1, indent.length + 1);
	if (name === "image" || name === "figure") {
		if (/^\s*\.\. \|/.test(found[0])) return end;
		const goal = option(lines, index, "target");
		if (goal !== "") builder.startLink(goal, number);
		builder.image(argument, option(lines, index, "alt"), number);
		if (goal !== "") builder.endLink();
		return end;
	}
	if (/^(?:code|code-block|sourcecode|prompt|parsed-literal|literalinclude)$/.test(name)) {
		const start = lines.findIndex((line, at) => at > index && (line.trim() === "" || !/^\s+:/.test(line)));
		const from = start < 0 ? end : start;
		if (from < end) builder.code(argument.toLowerCase() || null, lines.slice(from, end).join("\n").trimEnd(), from + 1);
		return end;
	}
	if (/^(?:note|warning|important|tip|hint|attention|caution|admonition|seealso)$/.test(name)) {
		builder.startParagraph(number);
		builder.text(argument, number);
		return index + 1;
	}
	return end;
}
function readInline(text, line, builder, targets, badges) {
	let at = 0;
	const plain = text.replace(/\*\*|``/g, "");
	for (const match of plain.matchAll(inline)) {
		const [whole, anchor, address, quoted, badge, word] = match;
		const name = (quoted ?? word ?? "").toLowerCase();
		const goal = address ?? (badge === void 0 ? targets.get(name) : void 0);
		const image = badge === void 0 ? void 0 : badges.get(badge.toLowerCase());
		if (goal === void 0 && image === void 0) continue;
		builder.text(plain.slice(at, match.index), line);
		at = match.index + whole.length;
		const href = goal ?? image?.target ?? "";
		if (href !== "") builder.startLink(href, line);
		if (image !== void 0) builder.image(image.image, badge ?? "", line);
		else builder.text((anchor ?? quoted ?? word ?? "") || href, line);
		if (href !== "") builder.endLink();
	}
	builder.text(plain.slice(at), line);
}

// src/detect/document/read.ts
/**
* Reads a documentation file to the one model all rules work on. Never throws, linear in the text, cut at the caps of `limits.ts`.
* @param path decides the markup: `.rst`, `.ipynb`, `.bib`, `.txt` or no ending, else Markdown
*/
function readDocument(path, text) {
	const format = formatOf(path);
	const source = format === "notebook" ? notebookText(text) : text;
	const cut = source.length > documentLimit;
	const all = (cut ? source.slice(0, documentLimit) : source).replace(/\r\n?/g, "\n").replaceAll("\0", "").split("\n");
	const truncated = cut || all.length > 12e3;
	const raw = truncated ? all.slice(0, lineLimit) : all;
	if (raw[0] !== void 0) raw[0] = raw[0].replace(/^\uFEFF/, "");
	const builder = createBuilder();
	const front = format === "markdown" ? takeFrontMatter(raw) : null;
	const body = front === null ? raw : raw.map((line, index) => index < front.lines ? "" : line);
	const lines = format === "markdown" || format === "notebook" ? blankComments(body) : body;
	if (format === "restructuredtext") readRestructuredText(lines, builder);
	else if (format === "bibtex") builder.code("bibtex", lines.join("\n"), 1);
	else if (/\.html?$/i.test(path)) createHtmlReader(builder).read(lines.join("\n"), 1);
	else readMarkdown(lines, builder);
	return builder.finish({
		path,
		format,
		lines,
		frontMatter: front?.value ?? null,
		frontMatterText: front?.text ?? "",
		truncated,
		lined: format !== "notebook"
	});
}
function formatOf(path) {
	const name = path.toLowerCase();
	if (name.endsWith(".rst")) return "restructuredtext";
	if (name.endsWith(".ipynb")) return "notebook";
	if (name.endsWith(".bib")) return "bibtex";
	return name.endsWith(".txt") || !name.slice(name.lastIndexOf("/") + 1).includes(".") ? "plain" : "markdown";
}
/** YAML between `---` lines at the very top, as hub cards have it. 64 KiB and 100 aliases at most. */
function takeFrontMatter(lines) {
	if (lines[0]?.trimEnd() !== "---") return null;
	const end = lines.findIndex((line, index) => index > 0 && index < 2e3 && /^(?:---|\.\.\.)\s*$/.test(line));
	if (end < 0) return null;
	const text = lines.slice(1, end).join("\n");
	if (!/^[\w-]+\s*:/m.test(text) || text.length > 65536) return null;
	return {
		lines: end + 1,
		text,
		value: readYaml(text)
	};
}
function readYaml(text) {
	try {
		const value = (0, import_dist.parse)(text, {
			maxAliasCount: 100,
			logLevel: "silent",
			uniqueKeys: false
		});
		return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
	} catch {
		return null;
	}
}

// src/detect/files.ts
const vendorFolders = /* @__PURE__ */ new Set([
	"third_party",
	"thirdparty",
	"third-party",
	"3rdparty",
	"3rd_party",
	"vendor",
	"vendors",
	"vendored",
	"external",
	"externals",
	"extern",
	"node_modules",
	"submodules",
	"deps"
]);
/** Files looked at, at most: a listing beyond it is cut (GitHub's own listing ends at 100,000). */
const fileLimit = 1e5;
function indexFiles(files) {
	const all = [];
	const submodules = [];
	for (const file of files.slice(0, fileLimit)) if (file.type === "commit" || file.mode === "160000") submodules.push(file);
	else all.push(indexFile(file));
	const vendored = findVendored(all);
	const own = vendored.length === 0 ? all : all.filter((file) => !isBelow(file.path, vendored));
	const byPath = new Map(all.map((file) => [file.path, file]));
	const folders = /* @__PURE__ */ new Map();
	for (const file of own) for (let at = file.path.indexOf("/"); at >= 0; at = file.path.indexOf("/", at + 1)) {
		const folder = file.path.slice(0, at);
		const list = folders.get(folder);
		if (list === void 0) folders.set(folder, [file]);
		else list.push(file);
	}
	return {
		own,
		all,
		submodules,
		vendored,
		get: (path) => byPath.get(clean(path)),
		has: (path) => byPath.has(clean(path)) || folders.has(clean(path)),
		below: (folder) => folder === "" ? own : folders.get(clean(folder)) ?? []
	};
}
function indexFile(file) {
	const parts = file.path.split("/");
	const name = parts[parts.length - 1] ?? "";
	const lower = name.toLowerCase();
	const dot = lower.lastIndexOf(".");
	return {
		path: file.path,
		name,
		lower,
		folders: parts.slice(0, -1).map((part) => part.toLowerCase()),
		extension: dot > 0 ? lower.slice(dot + 1) : "",
		size: file.size,
		symlink: file.mode === "120000"
	};
}
function clean(path) {
	return path.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
}
/** Folders that say so by their name, and those that carry another project's own licence and README with source beside them. */
function findVendored(files) {
	const roots = /* @__PURE__ */ new Set();
	const licensed = /* @__PURE__ */ new Map();
	for (const file of files) {
		const parts = file.path.split("/");
		const at = file.folders.findIndex((folder) => vendorFolders.has(folder));
		if (at >= 0) roots.add(parts.slice(0, at + 1).join("/"));
		if (parts.length < 2) continue;
		const folder = parts.slice(0, -1).join("/");
		const seen = licensed.get(folder) ?? {
			license: false,
			readme: false,
			setup: false
		};
		if (/^(?:licen[cs]e|copying)(?:\.|$)/.test(file.lower)) seen.license = true;
		if (/^readme(?:\.|$)/.test(file.lower)) seen.readme = true;
		if (/^(?:setup\.py|pyproject\.toml|contributing\.md|changelog\.md)$/.test(file.lower)) seen.setup = true;
		licensed.set(folder, seen);
	}
	const rootSource = files.filter((file) => file.folders.length === 0).length;
	for (const [folder, seen] of licensed) if (rootSource > 0 && seen.license && seen.readme && seen.setup) roots.add(folder);
	return [...roots].sort();
}
function isBelow(path, roots) {
	return roots.some((root) => path.startsWith(`${root}/`));
}

// src/detect/document/model.ts
/** Line of the file at an offset of a block's text. */
function lineAt(block, offset) {
	let low = 0;
	let high = block.marks.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((block.marks[middle]?.offset ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return block.marks[low]?.line ?? block.line;
}
/** Headings above a block, outermost first; the document's title counts. */
function headingsAbove(document, section) {
	return document.sections[section]?.path ?? [];
}
/** The sentence a link stands in, or the cell's text in a table; the block's text when neither is known. */
function contextOf(document, link) {
	const block = document.blocks[link.block];
	if (block === void 0) return link.text;
	if (link.cell >= 0) return block.cells[link.cell]?.text ?? block.text;
	let found = "";
	for (const sentence of sentencesOf(document, link.block)) {
		if (sentence.offset > link.offset) break;
		found = sentence.text;
	}
	return found === "" ? block.text.slice(0, 600) : found;
}
/** Sentences of one block, in order (binary search: documents may hold many thousands). */
function sentencesOf(document, block) {
	const all = document.sentences;
	let low = 0;
	let high = all.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((all[middle]?.block ?? 0) < block) low = middle + 1;
		else high = middle;
	}
	let end = low;
	while (all[end]?.block === block) end += 1;
	return all.slice(low, end);
}

// src/detect/headings.ts
const topics = [
	{
		id: "foreign",
		pattern: /related (?:work|project|repo|link|resource|paper)|acknowledg|credits?\b|thanks|contributors|similar (?:work|project)|community|third[- ]party|awesome|ecosystem|powered by|projects? (?:using|based|built)|follow-?ups? by|extensions by|built (?:on|with)|integrations?\b|inspired|other (?:work|project|resource|implementation)s?|external|useful links|further reading|see also|致谢|鸣谢|相关工作|友情|社区|謝辞|감사/i
	},
	{
		id: "baseline",
		pattern: /baselines?\b|compar(?:ison|ed|ing)|competitors?|prior work|previous work|background|references?$|bibliography|supported (?:models|datasets|tasks)|other models/i
	},
	{
		id: "citation",
		pattern: /\bcit(?:e|ation|ations|ing|ed)\b|bib ?tex|reference\b|引用|citar|인용/i
	},
	{
		id: "news",
		pattern: /\bnews\b|\bupdates?\b|change ?log|history|what'?s new|latest|announcement|release notes|新闻|更新|动态|最新|お知らせ/i
	},
	{
		id: "plan",
		pattern: /\bto-?\s?do|road ?map|\bplans?\b|coming soon|upcoming|milestone|open-?source plan|future|checklist|计划|待办|路线/i
	},
	{
		id: "weights",
		pattern: /model ?zoo|check ?points?|\bckpts?\b|weights?\b|pre-?trained|(?:released?|available|download\w*|our|open|the|trained) (?:\w+ )?models?|model (?:download|release|weights|list|hub|card|variant|summary|families|family|details|access|introduction)s?|models?$|^models?\b|model & |& model|parameters|权重|模型(?!卡)|モデル|模型下载/i
	},
	{
		id: "data",
		pattern: /\bdata\b|data ?sets?|corpus|corpora|annotations?|数据|データ/i
	},
	{
		id: "evaluation",
		pattern: /\beval\w*|benchmark\w*|\btest(?:ing)?\b|validat\w+|metrics?|leader ?board|评[测估]|評価/i
	},
	{
		id: "results",
		pattern: /\bresults?\b|performance|leader ?board|scores?|accuracy|main results|benchmark|结果|性能|表现/i
	},
	{
		id: "training",
		pattern: /\btrain\w*|fine-?\s?tun\w*|pre-?train\w*|\bsft\b|\brlhf\b|\bdpo\b|训练|微调|学習/i
	},
	{
		id: "usage",
		pattern: /usage|quick ?start|getting started|how to|\buse\b|\busing\b|infer\w*|sampl\w+|generat\w*|demo|example|tutorial|predict|run(?:ning)?\b|deploy|使用|快速|推理/i
	},
	{
		id: "install",
		pattern: /install\w*|set ?up|requirements?|dependenc\w*|environment|prepar\w+|安装|环境|依赖/i
	},
	{
		id: "license",
		pattern: /licen[cs]e|terms|许可|协议/i
	},
	{
		id: "paper",
		pattern: /paper|publication|technical report|论文|技术报告|abstract|preprint/i
	},
	{
		id: "demo",
		pattern: /\bdemos?\b|web ?ui|gradio|playground|colab/i
	},
	{
		id: "convert",
		pattern: /quanti[sz]|\bgguf\b|\bgptq\b|\bawq\b|llama\.cpp|ollama|convert\w*|deploy\w*/i
	}
];
const cache$2 = /* @__PURE__ */ new Map();
/** Topics of one heading. */
function topicsOf(heading) {
	const known = cache$2.get(heading);
	if (known !== void 0) return known;
	const text = heading.slice(0, 200);
	const found = topics.filter((topic) => topic.pattern.test(text)).map((topic) => topic.id);
	if (cache$2.size > 5e3) cache$2.clear();
	cache$2.set(heading, found);
	return found;
}
/** Headings above a section, without the title of a main README: it names the project, not a topic. */
function topicHeadings(document, section) {
	const path = document.sections[section]?.path ?? [];
	return /^(?:\.github\/)?readme(?:[._-][^/]*)?$/i.test(document.path) && path.length > 0 && document.sections[1]?.heading === path[0] && (document.sections[1]?.level ?? 9) <= 2 ? path.slice(1) : path;
}
/** Does any heading above carry the topic? */
function isUnder(headings, topic) {
	return headings.some((heading) => topicsOf(heading).includes(topic));
}
/** Topics of the innermost heading. */
function isIn(headings, topic) {
	return topicsOf(headings[headings.length - 1] ?? "").includes(topic);
}

// src/detect/mentions.ts
/** Mentions kept of one repository, and of one source file. */
const mentionLimit = 2e4;
const perSource = 400;
/** Hub ids as code names them. The first group is the id; `data` says that the call is about a dataset. */
const hubCalls = [
	{
		data: true,
		pattern: /\bload_dataset\(\s{0,40}(?:path\s{0,4}=\s{0,4})?["']([\w.-]{1,96}\/[\w.-]{1,96})["']/g
	},
	{
		data: true,
		pattern: /repo[-_]type[= ]{1,3}["']?dataset["']?[^\n]{0,200}?["' ]([\w.-]{1,96}\/[\w.-]{1,96})["' ]/g
	},
	{
		data: true,
		pattern: /\b(?:huggingface-cli|hf) download\s{1,4}([\w.-]{1,96}\/[\w.-]{1,96})(?=[^\n]{0,200}--repo-type[= ]dataset)/g
	},
	{
		data: false,
		pattern: /\bfrom_pretrained\(\s{0,40}(?:\w{1,40}\s{0,4}=\s{0,4})?f?["']([\w.-]{1,96}\/[\w.-]{1,96})["']/g
	},
	{
		data: false,
		pattern: /\b(?:hf_hub_download|snapshot_download)\(\s{0,40}(?:repo_id\s{0,4}=\s{0,4})?["']([\w.-]{1,96}\/[\w.-]{1,96})["']/g
	},
	{
		data: false,
		pattern: /\b(?:huggingface-cli|hf) download\s{1,4}([\w.-]{1,96}\/[\w.-]{1,96})(?![^\n]{0,200}--repo-type[= ]dataset)/g
	},
	{
		data: false,
		pattern: /\b(?:vllm serve|--model|--model_path|--model-path|--model_name|--model_name_or_path|--checkpoint|--ckpt|--repo_id|--repo-id|--hf_repo|--hf-repo|--pretrained_model_name_or_path)[= ]{1,3}["']?([A-Za-z0-9][\w-]{1,60}\/[A-Za-z][\w.-]{2,96})(?=["'\s\\,)]|$)/g
	},
	{
		data: false,
		pattern: /\b(?:repo_id|model_id|model_name|model_path|model_name_or_path|pretrained_model_name_or_path|checkpoint|ckpt|hf_repo|hub_id)["']?\s{0,4}[:=]\s{0,4}["']([A-Za-z0-9][\w-]{1,60}\/[A-Za-z][\w.-]{2,96})["']/g
	}
];
/** Every identifier anywhere: links, ids in text, hub ids in code and configurations, files of the repository that are linked. */
function findMentions(documents, sources, files, repository) {
	const result = [];
	const own = repository?.toLowerCase() ?? null;
	for (const document of documents) {
		for (const link of document.links) {
			if (result.length >= mentionLimit) return result;
			const identifier = fromLink(link, document, files, own);
			if (identifier !== null) result.push(documentMention(identifier, document, link));
		}
		for (const mention of inText(document)) result.push(mention);
	}
	for (const source of sources) {
		if (result.length >= mentionLimit) return result;
		result.push(...inSource(source, own));
	}
	return result;
}
function fromLink(link, document, files, own) {
	const identifier = ownRelease(identifierFromUrl(link.href), own);
	if (identifier !== null) return ownFile(link.href, own, files) ?? identifier;
	if (/^[a-z][\w+.-]*:/i.test(link.href) || link.href.startsWith("#") || link.href === "") return null;
	const path = resolvePath(document.path.includes("/") ? document.path.slice(0, document.path.lastIndexOf("/")) : "", link.href);
	return path !== null && files.has(path) ? `file:${path}` : null;
}
/** Release assets of this repository lose its name; those of others keep it. */
function ownRelease(identifier, own) {
	if (identifier === null || own === null || !identifier.startsWith("github-release:")) return identifier;
	const value = identifier.slice(15);
	return value.toLowerCase().startsWith(`${own}@`) ? `github-release:${value.slice(own.length + 1)}` : identifier;
}
/** A full address of a file in this very repository is that file. */
function ownFile(href, own, files) {
	if (own === null) return null;
	const match = /^https?:\/\/(?:www\.)?(?:github\.com\/([^/]+\/[^/]+)\/(?:blob|tree|raw)\/[^/]+\/([^#?]+)|raw\.githubusercontent\.com\/([^/]+\/[^/]+)\/[^/]+\/([^#?]+))/i.exec(href);
	const repository = (match?.[1] ?? match?.[3])?.toLowerCase();
	const path = match?.[2] ?? match?.[4];
	return repository === own && path !== void 0 && files.has(path) ? `file:${path.replace(/\/+$/, "")}` : null;
}
/** Path of a relative link, `..` resolved; null when it leaves the repository. */
function resolvePath(folder, href) {
	const clean = href.replace(/[?#].*$/, "");
	const parts = clean.startsWith("/") || folder === "" ? [] : folder.split("/");
	for (const part of clean.split("/")) {
		if (part === "" || part === ".") continue;
		if (part === "..") {
			if (parts.length === 0) return null;
			parts.pop();
		} else parts.push(part);
	}
	return parts.length === 0 ? null : parts.join("/");
}
function documentMention(identifier, document, link) {
	return {
		identifier,
		href: link.href,
		path: document.path,
		line: document.lined ? link.line : null,
		document,
		link,
		context: contextOf(document, link).slice(0, 600),
		headings: topicHeadings(document, link.section)
	};
}
const arxivText = /\barxiv[:\s]{1,2}(?:\[?)(\d{4}\.\d{4,5})(?:v\d+)?/gi;
/** `arXiv:2401.00001` in running text, and hub ids in code blocks. */
function* inText(document) {
	for (const block of document.blocks) {
		if (block.kind === "code") {
			for (const found of hubIds(block.text)) yield textMention(found.identifier, found.id, document, block.index, found.offset);
			continue;
		}
		for (const match of block.text.matchAll(arxivText)) {
			const identifier = arxivIdentifier(match[1] ?? "");
			if (identifier !== null) yield textMention(identifier, match[0], document, block.index, match.index);
		}
	}
}
function textMention(identifier, href, document, index, offset) {
	const block = document.blocks[index];
	const line = block === void 0 ? 1 : lineAt(block, offset);
	const section = block?.section ?? 0;
	const inHead = line <= 40 && document.sections.filter((one) => one.level > 0 && one.level < 7 && one.line <= line).length <= 1;
	return documentMention(identifier, document, {
		href,
		text: href,
		kind: block?.kind === "code" ? "code" : "bare",
		image: null,
		line,
		section,
		block: index,
		offset,
		cell: -1,
		inHead
	});
}
function hubIds(text) {
	const result = [];
	if (!text.includes("/")) return result;
	for (const { pattern, data } of hubCalls) for (const match of text.matchAll(pattern)) {
		const id = match[1] ?? "";
		if (!isHubId(id) || result.length >= perSource) continue;
		result.push({
			identifier: `${data ? "hf-dataset" : "hf"}:${id}`,
			id,
			offset: match.index
		});
	}
	return result.sort((a, b) => a.offset - b.offset);
}
/** `owner/name` that can't be a path: no known file ending, no folder words. */
function isHubId(id) {
	const [owner = "", name = ""] = id.split("/");
	if (/\.(?:py|json|ya?ml|pth?|ckpt|bin|txt|jsonl?|csv|sh|safetensors|pkl|npz|onnx|gguf|tar|gz|zip|cfg|model)$/i.test(name)) return false;
	if (/^(?:\.+|~|path|your|my|output|outputs|checkpoints?|ckpts?|models?|weights|data|datasets?|results?|logs?|exp|experiments?|configs?|runs?|save|saved|tmp|home|mnt|user|username|org|organization|pretrained(?:_models?)?|examples?|assets|cache|models--.*|hf_models|local|dir|folder)$/i.test(owner)) return false;
	return owner !== "" && name !== "" && !/^(?:your|my|path|model|name|x+)(?:[-_](?:model|name|path|repo))?$/i.test(name) && !/[{}<>$]/.test(id);
}
function inSource(source, own) {
	const lines = source.text.split("\n");
	const starts = [];
	let offset = 0;
	for (const line of lines) {
		starts.push(offset);
		offset += line.length + 1;
	}
	const found = [];
	for (const link of bareLinks(source.text)) {
		const identifier = ownRelease(identifierFromUrl(link.href), own);
		if (identifier !== null) found.push({
			identifier,
			href: link.href,
			offset: link.offset
		});
		if (found.length >= perSource) break;
	}
	for (const hub of hubIds(source.text)) found.push({
		identifier: hub.identifier,
		href: hub.id,
		offset: hub.offset
	});
	return found.map((one) => {
		const line = lineIndex(starts, one.offset);
		const context = (lines[line] ?? "").trim().slice(0, 600);
		return {
			identifier: one.identifier,
			href: one.href,
			path: source.path,
			line: line + 1,
			document: null,
			link: null,
			context,
			headings: []
		};
	});
}
function lineIndex(starts, offset) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

// src/detect/ownership/names.ts
/** Words too common in titles and repository names to tell one project from another. */
const common = new Set("a an and are as at by de for from in is it of on or the to via with towards toward using based learning model models network networks neural deep large language vision visual image video data code official implementation pytorch tensorflow jax repo repository paper release project github training inference evaluation benchmark dataset method approach efficient open source research main lib library new instruct instruction chat tuning tuned foundation generative generation diffusion transformer transformers agent agents reasoning multimodal embedding speech audio text".split(" "));
/** Letters and digits only, lower case: `Foo-Bar 2.0` and `foo_bar2.0` are one. */
function normalName(text) {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
/** Telling words of a title. */
function titleWords$1(text) {
	return text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1 && !common.has(word));
}
/** Share of telling words two titles have in common (Dice coefficient, 0–1). */
function similarTitles(one, other) {
	const a = new Set(titleWords$1(one));
	const b = new Set(titleWords$1(other));
	if (a.size === 0 || b.size === 0) return 0;
	let shared = 0;
	for (const word of a) if (b.has(word)) shared += 1;
	const alike = 2 * shared / (a.size + b.size);
	return shared < 2 && Math.max(a.size, b.size) > 2 ? Math.min(alike, .34) : alike;
}
/** The heading that names the project: the first that is not about news, plans, installation and the like. */
function readmeTitle(readme) {
	if (readme === null) return null;
	return readme.sections.filter((section) => section.level > 0 && section.level < 7).slice(0, 4).find((section) => topicsOf(section.heading).every((topic) => !headless.has(topic)) && titleWords$1(section.heading).length > 0)?.heading ?? readme.title;
}
const headless = /* @__PURE__ */ new Set([
	"news",
	"plan",
	"install",
	"citation",
	"license",
	"foreign"
]);
/** Names the project goes by, normalised: its repository, the README's title, what stands before the colon of a title. */
function projectNames(repository, readme, declared) {
	const names = /* @__PURE__ */ new Set();
	const add = (text) => {
		const name = normalName(text ?? "");
		if (name.length >= 3 && name.length <= 40 && !common.has(name)) names.add(name);
	};
	const repositoryName = repository?.split("/")[1];
	add(repositoryName);
	add(repositoryName?.replace(/^(?:ml|the|official)-|[-_](?:pytorch|tf|jax|official|code|release|devkit|main|lm|llm|train|inference)$/gi, ""));
	for (const text of [readmeTitle(readme) ?? "", declared ?? ""]) {
		add(text.split(/[:：—–|(]/)[0]);
		for (const match of text.matchAll(/\(([A-Za-z][\w-]{2,20})\)/g)) add(match[1]);
	}
	return [...names];
}
/** Does a text name the project? `fooBar-7B` names `foobar`. */
function namesProject(text, names) {
	const plain = normalName(text);
	return names.some((name) => name.length >= 3 && plain.includes(name));
}
/** Are two account names those of one team? Equal, or one begins with the other (`foo-research`, `foo`). */
function similarOwners(one, other) {
	const strip = (text) => normalName(text).replace(/(?:ai|lab|labs|research|team|project|org|group|nlp|inc|hq|official|oss)$/g, "");
	const a = strip(one);
	const b = strip(other);
	if (a === "" || b === "") return normalName(one) === normalName(other);
	if (a === b) return true;
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	return short.length >= 4 && long.includes(short);
}

// src/detect/work-title.ts
/** Title of the work, from what is read already: preferred citation, BibTeX of the README, its first heading. */
function workTitle(documents, readme, cff, repository) {
	const declared = cff === null ? null : citationTitle(cff);
	if (declared !== null) return declared;
	const heading = readmeTitle(readme);
	const entries = readme?.bibtex ?? [];
	const title = (entries.find((entry) => heading !== null && similarTitles(entry.fields.get("title") ?? "", heading) >= .4) ?? firstPaper(entries) ?? firstPaper(documents.filter((document) => /(?:^|\/)citation/i.test(document.path)).flatMap((document) => document.bibtex)))?.fields.get("title") ?? heading;
	return title === void 0 || title === null || title === "" || title.toLowerCase() === repository?.split("/")[1]?.toLowerCase() ? title ?? null : title;
}
function firstPaper(entries) {
	return entries.find((entry) => (entry.fields.get("title") ?? "").length > 8);
}
/** Title of `preferred-citation`, else the file's own. Indentation tells them apart; the file is small and flat. */
function citationTitle(cff) {
	const text = cff.slice(0, 65536);
	const preferred = /^preferred-citation:\s*$/m.exec(text);
	const nested = preferred === null ? null : /^\s+title:\s*(.+)$/m.exec(text.slice(preferred.index));
	const own = /^title:\s*(.+)$/m.exec(text);
	const title = (nested?.[1] ?? own?.[1])?.trim().replace(/^["']|["']$/g, "");
	return title === void 0 || title === "" || /^[>|]/.test(title) ? null : title;
}

// src/detect/create-context.ts
const titles = /* @__PURE__ */ new WeakMap();
/** Title of texts a context was made of before; null when there was none. */
function knownTitle(texts) {
	return titles.get(texts) ?? null;
}
/** Reads all documents once and gathers what every rule needs. Sources (anything that is not documentation) stay as text. */
function createContext(input) {
	const files = indexFiles(input.files);
	const { documents, sources } = readTexts$1(input.texts, files);
	const readme = documents.find((document) => isReadme(document.path) && !document.path.includes("/")) ?? documents.find((document) => isReadme(document.path)) ?? null;
	const [owner = null, name = null] = input.repository?.toLowerCase().split("/") ?? [];
	const base = {
		repository: input.repository,
		documents,
		readme,
		files
	};
	const cff = input.texts.get("CITATION.cff");
	const title = workTitle(documents, readme, cff?.kind === "text" ? cff.text : null, input.repository);
	if (title !== null) titles.set(input.texts, title);
	return {
		...base,
		owner,
		name,
		date: input.date,
		tags: input.tags,
		sources,
		text: (path) => {
			const content = input.texts.get(path);
			return content?.kind === "text" ? content.text : null;
		},
		title,
		names: projectNames(input.repository, readme, cff?.kind === "text" ? citationTitle(cff.text) : null),
		mentions: findMentions(documents, sources, files, input.repository),
		declaration: (kind) => input.declarations.find((declaration) => declaration.kind === kind) ?? null
	};
}
const documentEndings = /\.(?:md|mdx|markdown|rst|bib|html?)$/i;
/** Plain files whose text is prose to be read, not only kept. */
const prose = /(?:^|\/)(?:readme|citation|citing|notice|changelog|changes|news)[^/]*$/i;
const noProse = /\.(?:py|json|ya?ml|cff|toml|cfg|sh|ipynb|c|cpp|js|ts)$/i;
function isReadme(path) {
	return /(?:^|\/)readme(?:[._-][^/]*)?$/i.test(path);
}
function readTexts$1(texts, files) {
	const documents = [];
	const sources = [];
	for (const [path, content] of texts) {
		if (content.kind !== "text" || files.vendored.some((root) => path.startsWith(`${root}/`))) continue;
		if ((documentEndings.test(path) || path.endsWith(".ipynb") || prose.test(path) && !noProse.test(path) || /(?:^|\/)docs?\/.*\.txt$/i.test(path)) && !/(?:^|\/)(?:licen[cs]e|copying)[^/]*$/i.test(path)) documents.push({
			document: readDocument(path, content.text),
			rank: rankOf(path)
		});
		else sources.push({
			path,
			text: content.text
		});
	}
	documents.sort((a, b) => a.rank - b.rank || (a.document.path < b.document.path ? -1 : 1));
	return {
		documents: documents.map((one) => one.document),
		sources
	};
}
/** Main README, its translations, cards, other READMEs by depth, docs, the rest; notebooks and meta files (.github) last. */
function rankOf(path) {
	const depth = path.split("/").length - 1;
	if (/^readme(?:\.(?:md|rst|txt|markdown))?$/i.test(path)) return /\.md$/i.test(path) ? 0 : .1;
	if (/^\.github\/readme/i.test(path)) return .5;
	if (/^readme[._-]?en/i.test(path)) return .8;
	if (/^readme/i.test(path)) return 1;
	if (path.startsWith(".github/")) return 60;
	if (path.endsWith(".ipynb")) return 40 + depth;
	if (path.endsWith(".bib")) return 50 + depth;
	if (/card/i.test(path)) return 5 + depth;
	return (isReadme(path) ? 10 : 20) + depth;
}

// src/detect/ownership/papers.ts
/** The table of signals: what it sees and how much it counts (REFERENCE §4.2). */
const paperSignals = {
	"citation-file": {
		points: 5,
		sees: "CITATION.cff or CITATION.bib names it"
	},
	"bibtex-title": {
		points: 5,
		sees: "a BibTeX entry whose title names the project or matches the README title"
	},
	"bibtex-asked": {
		points: 3,
		sees: "a BibTeX entry where the README asks to be cited"
	},
	"bibtex-only": {
		points: 1,
		sees: "another BibTeX entry"
	},
	"head-label": {
		points: 4,
		sees: "a link or badge in the head of the README that says paper, arXiv or report"
	},
	"first-label": {
		points: 3,
		sees: "the first paper link of the README"
	},
	"sub-head": {
		points: 2,
		sees: "a paper link in the head of another README"
	},
	"news-person": {
		points: 2,
		sees: "\"we release\" in a news line"
	},
	"cited-link": {
		points: 3,
		sees: "a paper link where the README asks to be cited"
	},
	"head-link": {
		points: 2,
		sees: "another link in the head of the README"
	},
	"first-person": {
		points: 4,
		sees: "\"our paper\", \"we release\", \"official implementation of\" in the same sentence"
	},
	"paper-label": {
		points: 2,
		sees: "a link that says paper or technical report"
	},
	"names-project": {
		points: 2,
		sees: "the sentence or the link names the project"
	},
	news: {
		points: 1,
		sees: "a news line"
	},
	unofficial: {
		points: -6,
		sees: "the project says it re-implements somebody else’s work"
	},
	"foreign-section": {
		points: -4,
		sees: "a section on related work, thanks or other people’s projects"
	},
	"baseline-section": {
		points: -3,
		sees: "a section on baselines, comparisons or background"
	},
	"foreign-words": {
		points: -3,
		sees: "\"based on\", \"following\", \"proposed by\", \"thanks to\" in the same sentence"
	},
	"data-section": {
		points: -1,
		sees: "a section on data or installation"
	},
	deep: {
		points: -1,
		sees: "a file other than the main README"
	},
	crowd: {
		points: -2,
		sees: "one of many papers in the same list or table"
	}
};
const explicit = /\b(?:paper|report|preprint|arxiv|publication|article|journal|this work)\b|论文|报告/i;
const against = /* @__PURE__ */ new Set([
	"news",
	"foreign-section",
	"baseline-section",
	"foreign-words",
	"unofficial",
	"data-section"
]);
/** Publisher pages carry the DOI, or all of it but the prefix: one paper, one identifier. */
function canonicalPaper(identifier) {
	if (!identifier.startsWith("url:")) return identifier;
	const nature = /^url:https?:\/\/(?:www\.)?nature\.com\/articles\/(s?[\w-]+)/i.exec(identifier);
	if (nature?.[1] !== void 0) return doiIdentifier(`10.1038/${nature[1]}`) ?? identifier;
	const doi = /^url:https?:\/\/(?:[\w-]+\.)*(?:science\.org|biorxiv\.org|medrxiv\.org|dl\.acm\.org|springer\.com|pnas\.org|wiley\.com|acs\.org|tandfonline\.com|sagepub\.com|iop\.org|aps\.org)\/(?:\w+\/){0,3}(10\.\d{4,9}\/[^\s?#]+)/i.exec(identifier)?.[1]?.replace(/(?:v\d+)?(?:\.(?:full|abstract|short))?(?:\.pdf|\.full-text)?$/i, "");
	return (doi === void 0 ? null : doiIdentifier(doi)) ?? identifier;
}
const label = /\b(?:paper|papers|arxiv|preprint|pre-print|pdf|tech(?:nical)?[\s_-]?report|report|publication|article|journal|manuscript|openreview|neurips|nips|icml|iclr|cvpr|iccv|eccv|acl|emnlp|naacl|aaai|siggraph|nature|science|biorxiv|medrxiv|model card)\b|论文|技术报告|論文/i;
const firstPerson$2 = /\bour\s+(?:[\w-]+\s+){0,4}(?:paper|papers|preprint|work|report|publication|article|technical|research|arxiv|manuscript|study)\b|\b(?:we|we've|we have)\s+(?:[\w-]+\s+){0,3}(?:release|released|present|presented|introduce|introduced|propose|proposed|publish|published|describe|described|posted|uploaded|open-?source)\b|\bofficial\s+(?:[\w-]+\s+){0,4}(?:implementation|code|repo|repository|codebase|release)\b|\bthis (?:repo|repository|code|codebase|project|is the)\b|\b(?:code|implementation|repository|dataset|data|models?)\s+(?:for|of|from|accompan\w+)\s+(?:the|our|this)\s+(?:paper|article|preprint)|\bin (?:the|this) (?:paper|work)\b|\b(?:see|read|refer to|check(?: out)?)\s+(?:the|our|this)\s+(?:\w+\s+){0,2}(?:paper|report|preprint)|\bpaper (?:is )?(?:now )?(?:available|released|out|accepted)|\baccepted (?:to|at|by|in)\b|\bcite (?:our|this|the)\b|本文|我们的(?:论文|技术报告)|我们(?:发布|提出|开源)|发布了?(?:论文|技术报告)/i;
const foreignWords$1 = /\b(?:based on|built (?:on|upon|from)|borrow\w*|adapted from|inspired by|following|follows|thanks? to|thank|proposed (?:by|in)|introduced (?:by|in)|originally|unofficial|re-?implement\w*|third[- ]party|credits?|similar to|compared? (?:to|with)|baselines?|such as|used (?:by|in)|trained with|dataset from|from (?:the )?(?:authors|paper by)|\([^)]*et al|concurrent|other work|(?:please|and) also cite|also cite)\b|参考|基于|借鉴|感谢/i;
const unofficial = /\bunofficial\s+(?:[\w-]+\s+){0,3}(?:re-?)?(?:implementation|reproduction|port|version|code|repo\w*|pytorch|jax)\b|\b(?:community|independent|third[- ]party) (?:re-?)?implementation\b|\bre-?implementation of\b|\bnot (?:the|an) official\b/i;
const official = /\bofficial\b|\bour (?:paper|work|method)\b|\bauthors'? (?:implementation|code)\b/i;
/** Scores every paper identifier that is mentioned; highest first. */
function scorePapers(context) {
	const points = /* @__PURE__ */ new Map();
	const add = (identifier, signal, path, line, order, url) => {
		const entry = points.get(identifier) ?? {
			order,
			points: []
		};
		points.set(identifier, entry);
		if (entry.points.some((point) => point.signal === signal && point.path === path) || entry.points.length > 40) return;
		entry.points.push({
			signal,
			points: paperSignals[signal].points,
			path,
			line,
			...url === void 0 ? {} : { url }
		});
	};
	const unofficialWork = isUnofficial(context);
	let first = true;
	for (const [order, mention] of context.mentions.entries()) {
		if (!isPaper(mention)) continue;
		const signals = signalsOf(mention, context, unofficialWork);
		if (first && mention.document === context.readme && (signals.includes("head-label") || signals.includes("paper-label") && (introducedAs(mention) || mention.link?.kind !== "bare" && explicit.test(mention.link?.text ?? ""))) && !signals.some((one) => against.has(one))) {
			first = false;
			signals.push("first-label");
		}
		for (const signal of signals) add(canonicalPaper(mention.identifier), signal, mention.path, mention.line, order, mention.href);
	}
	for (const { identifier, signal, path, line } of fromBibtex(context)) add(canonicalPaper(identifier), signal, path, line, 5e4);
	for (const { identifier, path, line } of fromCitationFile(context)) add(canonicalPaper(identifier), "citation-file", path, line, 6e4);
	return [...points].map(([identifier, { order, points: list }]) => ({
		identifier,
		order,
		points: list,
		score: total(list)
	})).sort((a, b) => b.score - a.score || a.order - b.order);
}
/** The best document decides, where each signal counts once; a citation file adds to it. */
function total(points) {
	const sums = /* @__PURE__ */ new Map();
	let citation = 0;
	for (const point of points) if (point.signal === "citation-file") citation = point.points;
	else sums.set(point.path, (sums.get(point.path) ?? 0) + point.points);
	return Math.max(sums.size === 0 ? 0 : -99, ...sums.values()) + citation;
}
function signalsOf(mention, context, unofficialWork) {
	const signals = [];
	const main = mention.document !== null && mention.document === context.readme;
	const text = mention.context;
	const anchor = `${mention.link?.text ?? ""} ${decodeBadge(mention.link?.image)}`;
	const labelled = introducedAs(mention) || label.test(anchor) || /(?:paper|report)[^/]*\.pdf$/i.test(mention.href);
	const hosted = label.test(mention.href);
	const foreign = isUnder(mention.headings, "foreign");
	const baseline = isUnder(mention.headings, "baseline") && !isUnder(mention.headings, "citation");
	if (foreign) signals.push("foreign-section");
	if (baseline) signals.push("baseline-section");
	if (unofficialWork) signals.push("unofficial");
	if (mention.document === null) return ["deep", "foreign-section"];
	const block = mention.document?.blocks[mention.link?.block ?? -1];
	const news = isUnder(mention.headings, "news") || block?.quoted === true && isAlert(mention.document, block.line);
	if (mention.link?.inHead && isReadme(mention.path) && !news) signals.push(labelled || hosted ? main ? "head-label" : "sub-head" : "head-link");
	else if (labelled && mention.link?.kind !== "code") signals.push("paper-label");
	if (isUnder(mention.headings, "citation") && mention.link?.kind !== "code" && isReadme(mention.path)) signals.push("cited-link");
	if (firstPerson$2.test(text)) signals.push(news ? "news-person" : "first-person");
	if (foreignWords$1.test(text)) signals.push("foreign-words");
	if (namesProject(`${text} ${openingOf(mention)}`, context.names)) signals.push("names-project");
	if (news) signals.push("news");
	if (isUnder(mention.headings, "data") || isUnder(mention.headings, "install")) signals.push("data-section");
	if (!main) signals.push("deep");
	return signals;
}
/** GitHub's alert boxes (`> [!IMPORTANT]`) announce. */
function isAlert(document, line) {
	for (let at = line - 1; at >= Math.max(0, line - 30); at -= 1) {
		const text = document?.lines[at]?.trimStart() ?? "";
		if (!text.startsWith(">")) return false;
		if (/\[!\w+\]/.test(text)) return true;
	}
	return false;
}
/** What stands right before the link: "Paper: [title](…)", "preprint https://…", or a list introduced as reports. */
function introducedAs(mention) {
	const before = (mention.document?.blocks[mention.link?.block ?? -1])?.text.slice(Math.max(0, (mention.link?.offset ?? 0) - 48), mention.link?.offset ?? 0) ?? "";
	return /\b(?:papers?|reports?|preprint|arxiv|publication|article|manuscript)\b[\s:：*"“[(\-–—]{0,4}$/i.test(before) || introducesReports(mention);
}
/** How the paragraph begins that the list item belongs to: what it is about. */
function openingOf(mention) {
	const block = mention.document?.blocks[mention.link?.block ?? -1];
	const lead = block?.kind === "item" ? mention.document?.blocks[block.parent ?? block.lead ?? -1] : block;
	return lead?.kind === "paragraph" || lead?.kind === "item" ? lead.text.slice(0, 60) : "";
}
/** Badge images carry their label in the address: `badge/arXiv-2401.00001-red`. */
function decodeBadge(image) {
	if (image === null || image === void 0) return "";
	return (/(?:badge\/|label=|message=)([^?&]{1,200})/.exec(image)?.[1] ?? image.slice(image.lastIndexOf("/") + 1, image.lastIndexOf("/") + 80)).replace(/%20|_|-|\.svg/g, " ");
}
function isUnofficial(context) {
	const head = (context.readme?.lines ?? []).slice(0, 40).join(" ").slice(0, 4e3);
	return unofficial.test(head) && !official.test(head);
}
/** Schemes and hosts that hold papers. Files count when they are PDFs that call themselves paper or report. */
function isPaper(mention) {
	const { identifier } = mention;
	if (/^(?:arXiv|openreview):/.test(identifier)) return true;
	if (identifier.startsWith("doi:")) return true;
	if (identifier.startsWith("file:")) return /\.pdf$/i.test(identifier) && !/poster|slides|supp|license|figure|terms|manual|guide/i.test(identifier);
	if (identifier.startsWith("zenodo:")) return false;
	if (identifier.startsWith("url:")) return paperHost.test(identifier) || /\/[^/]*(?:paper|report)[^/]*\.pdf$/i.test(identifier) || isLabelledPaper(mention) && !/\.(?:png|svg|jpe?g|gif|mp4|bib|html#|zip)$/i.test(identifier) && !notPaperHost.test(identifier);
	return identifier.startsWith("gdrive:") && isLabelledPaper(mention);
}
const paperHost = /^url:https?:\/\/(?:[\w-]+\.)*(?:aclanthology\.org\/\w|aclweb\.org\/anthology\/|openaccess\.thecvf\.com\/|proceedings\.mlr\.press\/v|papers\.n(?:eur)?ips\.cc\/paper|proceedings\.neurips\.cc\/paper|biorxiv\.org\/content|medrxiv\.org\/content|nature\.com\/articles|science\.org\/doi|cell\.com\/.*fulltext|dl\.acm\.org\/doi|ieeexplore\.ieee\.org\/(?:abstract\/)?document|link\.springer\.com\/(?:chapter|article)|sciencedirect\.com\/science\/article|papers\.ssrn\.com|hal\.science|ecva\.net\/papers|isca-(?:speech|archive)\.org|jmlr\.org\/papers|rdcu\.be\/|pnas\.org\/doi|academic\.oup\.com\/|ai\.(?:meta|facebook)\.com\/research\/publications\/|research\.(?:fb|facebook)\.com\/publications\/|cdn\.openai\.com\/(?:papers|pdf)|pubs\.acs\.org\/doi|onlinelibrary\.wiley\.com\/doi|roboticsproceedings\.org|osf\.io\/preprints|eprint\.iacr\.org|semanticscholar\.org\/paper|chemrxiv\.org\/)/i;
const notPaperHost = /^url:https?:\/\/(?:[\w-]+\.)*(?:shields\.io|youtu\.?be|youtube\.com|twitter\.com|x\.com|medium\.com|discord|slack|reddit\.com|paperswithcode\.com|colab\.research|kaggle\.com|zhihu\.com|bilibili\.com|mp\.weixin)/i;
function isLabelledPaper(mention) {
	const anchor = `${mention.link?.text ?? ""} ${decodeBadge(mention.link?.image)}`.trim();
	if (introducesReports(mention)) return true;
	return anchor.length < 80 && /\b(?:paper|pdf|preprint|tech(?:nical)?[\s_-]?report|publication|manuscript|论文|技术报告)\b|论文|技术报告/i.test(anchor) && !/\b(?:code|website|page|list|blog|poster|slides|video|papers? with code)\b/i.test(anchor);
}
/** An item of a list that is introduced as papers or technical reports. */
function introducesReports(mention) {
	const { document, link } = mention;
	const block = document?.blocks[link?.block ?? -1];
	if (document === null || block?.kind !== "item" || block.text.length > 120) return false;
	const lead = document.blocks[block.parent ?? block.lead ?? -1]?.text ?? "";
	return lead.length < 160 && /\b(?:tech(?:nical)? reports?|papers|publications)\b/i.test(lead) && !/model[_-]card/i.test(mention.href);
}
function* fromBibtex(context) {
	const unofficialWork = isUnofficial(context);
	for (const document of context.documents) {
		if (document.bibtex.length === 0) continue;
		const asked = isReadme(document.path) || /(?:^|\/)citation/i.test(document.path) || document.path === "CITATION.bib";
		const citationFile = /^citation(?:\.(?:bib|md|txt))?$/i.test(document.path);
		const crowd = document.bibtex.length > 8 || document.format === "bibtex";
		const someOurs = document.bibtex.some((entry) => titleIsOurs(entry.fields.get("title") ?? "", context) || namesProject(entry.key, context.names));
		for (const entry of document.bibtex) {
			const headings = topicHeadings(document, entry.section);
			const identifiers = bibIdentifiers(entry);
			const named = titleIsOurs(entry.fields.get("title") ?? "", context) || namesProject(entry.key, context.names);
			for (const identifier of identifiers) {
				const place = {
					identifier,
					path: document.path,
					line: entry.line
				};
				if (document !== context.readme) yield {
					...place,
					signal: "deep"
				};
				if (unofficialWork) yield {
					...place,
					signal: "unofficial"
				};
				if (isUnder(headings, "foreign")) yield {
					...place,
					signal: "foreign-section"
				};
				if (named) yield {
					...place,
					signal: "bibtex-title"
				};
				if (citationFile && !crowd) yield {
					...place,
					signal: "citation-file"
				};
				if (asked && !crowd && (named || !someOurs) && (isUnder(headings, "citation") || askedNear(document, entry))) yield {
					...place,
					signal: "bibtex-asked"
				};
				else yield {
					...place,
					signal: crowd && !named ? "crowd" : "bibtex-only"
				};
			}
		}
	}
}
function titleIsOurs(title, context) {
	if (title === "") return false;
	const heading = readmeTitle(context.readme) ?? "";
	return similarTitles(title, heading) >= .5 || namesProject(title, context.names);
}
/** "If you use this work, please cite" within the four lines above. */
function askedNear(document, entry) {
	const above = document.lines.slice(Math.max(0, entry.line - 8), entry.line).join(" ");
	return /\bcit(?:e|ing|ation)\b|引用/i.test(above);
}
/** Identifiers a BibTeX entry gives: eprint, arXiv in journal or note, DOI, URL. */
function bibIdentifiers(entry) {
	const found = /* @__PURE__ */ new Set();
	const field = (name) => entry.fields.get(name) ?? "";
	const eprint = arxivIdentifier(field("eprint").replace(/^arxiv:/i, ""));
	if (eprint !== null) found.add(eprint);
	for (const name of [
		"journal",
		"note",
		"volume",
		"booktitle",
		"howpublished",
		"number",
		"publisher",
		"journaltitle",
		"eprinttype",
		"archiveprefix",
		"pages",
		"url",
		"ee"
	]) {
		const match = /(?:arxiv[:.\s/]{0,3}(?:preprint)?[:\s]{0,3}(?:arxiv:)?|abs[/-]|pdf\/)\s{0,2}(\d{4}\.\d{4,5})/i.exec(field(name));
		const id = match === null ? null : arxivIdentifier(match[1] ?? "");
		if (id !== null) found.add(id);
	}
	const doi = doiIdentifier(field("doi").replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, ""));
	if (doi !== null && !doi.startsWith("zenodo:")) found.add(doi);
	const url = field("url") === "" ? field("howpublished") : field("url");
	const identifier = identifierFromUrl(/https?:\/\/[^\s,}\\]+/.exec(url)?.[0] ?? "");
	if (identifier !== null && (/^(?:arXiv|doi|openreview):/.test(identifier) || paperHost.test(identifier))) found.add(identifier);
	return [...found];
}
/** arXiv ids and DOIs in CITATION.cff; those of the preferred citation and identifiers alike. */
function* fromCitationFile(context) {
	const text = context.text("CITATION.cff") ?? context.text("citation.cff");
	if (text === null) return;
	for (const [index, line] of text.slice(0, 65536).split("\n").entries()) {
		const value = /^\s*(?:-\s+)?(?:doi|url|value|repository|number|journal|notes|title|publisher)?:?\s*["']?(.+?)["']?\s*$/.exec(line)?.[1] ?? "";
		const arxiv = /(\d{4}\.\d{4,5})/.exec(value)?.[1];
		const identifier = identifierFromUrl(value) ?? doiIdentifier(value) ?? (arxiv !== void 0 && /arxiv/i.test(value) ? arxivIdentifier(arxiv) : null);
		if (identifier !== null && (/^(?:arXiv|doi|openreview):/.test(identifier) || paperHost.test(identifier))) yield {
			identifier,
			path: "CITATION.cff",
			line: index + 1
		};
	}
}

// src/detect/ownership/holdings.ts
const firstPerson$1 = /\bour\b|\bwe(?:'ve| have| also| are)?\s+(?:\w+\s+){0,2}(?:release[ds]?|releasing|provide[ds]?|open-?sourced?|offer|publish(?:ed)?|share[ds]?|upload(?:ed)?|host(?:ed)?|make|made|train(?:ed)?|present|introduce|collect(?:ed)?|construct(?:ed)?|curate[ds]?|create[ds]?|built|build)\b|\b(?:is|are|now|been|has been|have been)\s+(?:now\s+|also\s+|publicly\s+)?(?:released|available|open-?sourced|published|uploaded|online|out)\b|\breleased?\b|我们|发布|开源/i;
const foreignWords = /\b(?:third[- ]party|thanks? to|thank|credits?|community|unofficial|contributed by|by @|provided by|converted by|based on|from the (?:original|official)|original (?:repo|model|weights|authors?)|integrated (?:in|into|with)|supported (?:by|in)|baselines?|other (?:models?|datasets?)|e\.g\.|such as|for example)\b|感谢|社区/i;
/** Parts the project starts from, that are somebody else's. */
const ingredientWords = /\b(?:base models?|backbones?|initiali[sz]\w+|fine-?tuned? (?:from|on)|starting (?:point|from|checkpoint)|text[- ]encoders?|vae|vision encoders?|image encoders?|tokenizers?|built (?:on|upon)|teacher|reference model|prerequisite|download (?:the )?(?:llama|vicuna|bert|clip|stable|sd|t5|qwen|mistral|gpt|imagenet|base|original)|original weights|llm weights|language model weights|detector|judge|reward model from)\b|基座|底座/i;
const weightWords = /\b(?:weights?|check ?points?|ckpts?|pre-?trained|trained (?:\w+ )?models?|models?|parameters|adapters?|lora|delta|download|\d+(?:\.\d+)?[bm]\b|base|large|small|tiny|instruct|chat|hugging ?face|hf|model ?scope|params)\b|模型|权重|下载/i;
const dataWords = /\b(?:data|data ?sets?|corpus|corpora|annotations?|captions|benchmark|test sets?|training sets?|splits?|samples|examples|instructions|preferences|prompts|csv|jsonl|json)\b|数据/i;
const weightSentence = /\b(?:weights?|check ?points?|ckpts?|pre-?trained|trained (?:\w+ ){0,2}models?|model (?:files?|parameters|params)|model zoo|\w+\.(?:pth?|ckpt|safetensors|pth\.tar|caffemodel|onnx))\b|权重|预训练/i;
const demoWords = /\b(?:demo|space|playground|try it|gradio|colab|leader ?board|video|homepage|project page|website|blog|slides|poster|results?|outputs?|predictions|logs?|visuali[sz]\w+|supplementary|evaluation outputs|generations)\b|演示|体验/i;
function surroundings(mention, context) {
	const identifier = parseIdentifier(mention.identifier);
	const value = identifier?.value ?? "";
	const account = /^(?:hf|hf-dataset|hf-collection|hf-space|modelscope|modelscope-dataset|github)$/.test(identifier?.scheme ?? "") ? value.split("/")[0] ?? "" : /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co|modelscope\.cn\/organization|kaggle\.com)\/(?:datasets\/)?([\w.-]+)/.exec(value)?.[1] ?? "";
	const name = account === "" ? value.replace(/^https?:\/\/[^/]+/, "") : value.slice(account.length);
	const anchor = `${mention.link?.text ?? ""} ${decodeBadge(mention.link?.image)}`;
	const words = `${mention.context} ${anchor} ${tableWords(mention)}`;
	const near = `${anchor} ${tableWords(mention)}`;
	return {
		ownerAlike: account !== "" && context.owner !== null && (similarOwners(account, context.owner) || context.names.includes(account.toLowerCase().replace(/[^a-z0-9]/g, ""))),
		namedAlike: name.length > 2 && namesProject(name, context.names),
		firstPerson: firstPerson$1.test(mention.context),
		foreignWords: foreignWords.test(mention.context),
		foreignSection: isUnder(mention.headings, "foreign"),
		baselineSection: isUnder(mention.headings, "baseline"),
		convertSection: isUnder(mention.headings, "convert"),
		weightsSection: isUnder(mention.headings, "weights"),
		dataSection: isIn(mention.headings, "data"),
		weightWords: weightWords.test(words),
		dataWords: dataWords.test(words),
		dataAnchor: dataWords.test(near),
		weightAnchor: weightWords.test(near),
		weightSentence: weightSentence.test(mention.context),
		demoWords: demoWords.test(near),
		ingredientWords: ingredientWords.test(words),
		inHead: mention.link?.inHead === true && isReadme(mention.path),
		inTable: (mention.link?.cell ?? -1) >= 0,
		inSource: mention.document === null,
		inCode: mention.link?.kind === "code",
		main: mention.document !== null && mention.document === context.readme
	};
}
/** Header of the column and first cell of the row a link stands in. */
function tableWords(mention) {
	const { link, document } = mention;
	if (link === null || document === null || link.cell < 0) return "";
	const block = document.blocks[link.block];
	return `${block?.header[link.cell] ?? ""} ${block?.cells[0]?.text ?? ""}`.slice(0, 300);
}
/** Groups mentions by identifier and scores each by its best place. */
function scoreHoldings(context, accepts, signals) {
	const holdings = /* @__PURE__ */ new Map();
	for (const [order, mention] of context.mentions.entries()) {
		if (!accepts(mention)) continue;
		const at = surroundings(mention, context);
		const fired = signals.filter((signal) => signal.test(at, mention, context));
		const score = fired.reduce((sum, signal) => sum + signal.points, 0);
		const why = fired.filter((signal) => signal.points > 0).map((signal) => signal.sees);
		const key = mention.identifier.toLowerCase();
		const known = holdings.get(key);
		if (known === void 0) holdings.set(key, {
			score,
			why,
			mentions: [mention],
			order
		});
		else {
			known.mentions.push(mention);
			if (score > known.score) {
				known.score = score;
				known.why = why;
				known.mentions.unshift(known.mentions.pop());
			}
		}
	}
	return [...holdings.values()].map((one) => ({
		identifier: one.mentions[0]?.identifier ?? "",
		...one
	})).sort((a, b) => b.score - a.score || a.order - b.order);
}

// src/detect/rule.ts
/** Evidence that a rule fired at a spot. */
function evidence(rule, spot) {
	return {
		rule: rule.id,
		path: spot.path,
		line: spot.line ?? null,
		...spot.url === void 0 ? {} : { url: spot.url.slice(0, 2048) },
		...spot.note === void 0 ? {} : { note: spot.note.slice(0, 300) },
		...spot.stub === true ? { stub: true } : {}
	};
}

// src/detect/data.ts
const dataRules = {
	hub: {
		id: "data/hub-link",
		sees: "A dataset on a hub that is the project’s own, by owner, name or words",
		todo: "Publish the dataset on a hub or in a data archive and link it in the README",
		example: "# Foo\n\nOur data: [Foo-Instruct](https://huggingface.co/datasets/foo-lab/foo-instruct).\n",
		counter: "# Foo\n\nWe evaluate on [Bar](https://huggingface.co/datasets/bar-inc/bar).\n"
	},
	download: {
		id: "data/download",
		sees: "A file or folder for download that the text calls the project’s own data",
		todo: "Move the dataset to an archive that keeps it and gives it a DOI",
		example: "# Foo dataset\n\n## Download\n\nWe release the dataset [here](https://zenodo.org/records/7654321).\n",
		counter: "# Foo\n\n## Data preparation\n\nDownload [Bar](https://zenodo.org/records/1234567) and unpack it.\n"
	},
	file: {
		id: "data/file",
		sees: "Data files in the repository that the README presents as the project’s own",
		todo: "Say in the README what the data files are and under which licence they may be used",
		example: "README.md: # FooBench: a benchmark of foo\n\nThe test set is in `data/`.\nfiles:\nREADME.md\ndata/foo_test.jsonl 400000\n",
		counter: "README.md: # Foo\n\nTrain with `train.py`.\nfiles:\nREADME.md\nassets/demo.json 2000\n"
	}
};
const dataFile = /\.(?:jsonl|csv|tsv|parquet|arrow|tfrecord|json|txt|zip|tar|tgz|tar\.gz|gz|7z|h5|hdf5|npz|npy|lmdb|xlsx|pkl|zst|bz2|rar|sqlite|db)$/i;
const archiveHosts = /^url:https?:\/\/(?:[\w-]+\.)*(?:kaggle\.com\/datasets|figshare\.com|dataverse\.\w+|osf\.io|physionet\.org|openml\.org|ieee-dataport\.org|data\.mendeley\.com|registry\.opendata\.aws|dropbox\.com|onedrive\.live\.com|1drv\.ms|sharepoint\.com|pan\.baidu\.com|box\.com|opendatalab\.com|academictorrents\.com|cloud\.tsinghua\.edu\.cn)\//i;
const bucket$1 = /^url:(?:gs|s3):\/\/|^url:https?:\/\/(?:storage\.googleapis\.com|[\w.-]*s3[\w.-]*\.amazonaws\.com|[\w-]+\.blob\.core\.windows\.net|dl\.fbaipublicfiles\.com)\//i;
function isDataPlace(mention) {
	const id = mention.identifier;
	if (/^(?:hf-dataset|modelscope-dataset|gdrive|zenodo):/.test(id) || archiveHosts.test(id) || bucket$1.test(id)) return true;
	if (id.startsWith("hf-collection:")) return /data/i.test(`${id} ${mention.link?.text ?? ""}`);
	if (id.startsWith("github-release:")) return dataFile.test(id);
	if (id.startsWith("url:")) return dataFile.test(id.replace(/[?#].*$/, "")) && !/raw\.githubusercontent|cdn\.jsdelivr/.test(id);
	return false;
}
const page = /^url:https?:\/\/(?!(?:[\w-]+\.)*(?:github\.com|github\.io|youtube\.com|youtu\.be|twitter\.com|x\.com|shields\.io|pypi\.org|readthedocs\.\w+|discord\.\w+|paperswithcode\.com)\/)/i;
const getting = /\b(?:download\w*|access\w*|obtain\w*|request\w*|available|get the)\b|下载/i;
/** A web page the project's own dataset is got from: the anchor names both, or the sentence of a dataset project tells to download there. */
function isOwnPage(mention, context, dataset) {
	if (!page.test(mention.identifier) || mention.document === null || mention.link === null || mention.link.kind !== "link") return false;
	const anchor = `${mention.link.text} ${decodeBadge(mention.link.image)}`;
	if (/\b(?:paper|arxiv|blog|video|slides|poster|code|terms|license|leader ?board|news|demo|docs?|documentation)\b/i.test(anchor)) return false;
	if (namesProject(anchor, context.names) && /\bdata ?sets?\b/i.test(anchor)) return true;
	return dataset && getting.test(mention.context) && (namesProject(mention.context, context.names) || /^(?:the )?(?:download|data ?set)\b/i.test(mention.link.text));
}
const isHub$1 = (mention) => /^(?:hf-dataset|modelscope-dataset):/.test(mention.identifier);
const ownWork = /\bwe(?:['’]ve| have)?\s+(?:\w+\s+){0,2}(?:made|make|provide|release|share|upload|host|open|offer)\w*\b[^.]{0,100}\b(?:data ?sets?|data|corpus|annotations?|runs|benchmark|test ?sets?|prompts)\b|\b(?:our|we)\b[^.]{0,80}\b(?:data ?sets?|data|corpus|benchmark|annotations?|test ?set|instructions|preferences|collection)\b|\b(?:data ?sets?|data|corpus|benchmark|annotations?)\b[^.]{0,60}\b(?:we (?:used|collected|release|built|construct\w*|created|curated)|(?:is|are|now) (?:released|available|open-?sourced)|released)|我们的?[^。]{0,20}数据/i;
/** A holding counts as own data from this score on. */
const ownData = 4;
const dataSignals = [
	{
		id: "owner",
		points: 4,
		sees: "the hub account resembles the repository’s owner",
		test: (at, mention) => at.ownerAlike && isHub$1(mention)
	},
	{
		id: "name",
		points: 4,
		sees: "it carries the project’s name",
		test: (at, mention) => at.namedAlike && isHub$1(mention)
	},
	{
		id: "name-file",
		points: 2,
		sees: "the address carries the project’s name",
		test: (at, mention) => at.namedAlike && !isHub$1(mention)
	},
	{
		id: "own-words",
		points: 2,
		sees: "the sentence says that the data are the project’s own",
		test: (_at, mention) => ownWork.test(mention.context)
	},
	{
		id: "anchor",
		points: 1,
		sees: "the words next to it say data",
		test: (at) => at.dataAnchor
	},
	{
		id: "sentence",
		points: 1,
		sees: "its sentence speaks of data",
		test: (at) => at.dataWords
	},
	{
		id: "model-name",
		points: -5,
		sees: "its name says model or weights",
		test: (_at, mention) => /model|weights|checkpoint|ckpt/i.test(mention.identifier.replace(/^[^/]*\//, "")) && isHub$1(mention)
	},
	{
		id: "section",
		points: 1,
		sees: "a section on data",
		test: (at) => at.dataSection
	},
	{
		id: "head",
		points: 1,
		sees: "it stands in the head of the README",
		test: (at) => at.inHead && at.dataAnchor
	},
	{
		id: "weights",
		points: -3,
		sees: "the words speak of weights",
		test: (at, mention) => !isHub$1(mention) && !at.dataAnchor && (at.weightAnchor || at.weightsSection)
	},
	{
		id: "no-words",
		points: -2,
		sees: "nothing near speaks of data",
		test: (at, mention) => !isHub$1(mention) && !at.dataWords && !at.dataSection
	},
	{
		id: "demo",
		points: -2,
		sees: "a demo, outputs, results",
		test: (at) => at.demoWords
	},
	{
		id: "foreign-section",
		points: -4,
		sees: "a section on other people’s work",
		test: (at) => at.foreignSection && !at.ownerAlike
	},
	{
		id: "foreign-words",
		points: -2,
		sees: "thanks, credits, third parties",
		test: (at) => at.foreignWords && !at.ownerAlike
	},
	{
		id: "source",
		points: -1,
		sees: "it stands in code alone",
		test: (at) => at.inSource && !at.ownerAlike
	}
];
/** Own datasets. Benchmarks of others and training sets the project only uses are not. */
function detectData(context) {
	const dataset = isDatasetProject(context);
	const bonus = dataset ? 1 : 0;
	const holdings = scoreHoldings(context, isDataPlace, dataSignals).filter((one) => one.score + bonus >= ownData);
	const pages = scoreHoldings(context, (mention) => !isDataPlace(mention) && isOwnPage(mention, context, dataset), []);
	holdings.push(...pages.slice(0, holdings.length === 0 ? 4 : 1));
	const files = dataFiles(context, dataset);
	const shown = [...holdings.slice(0, 10).map(explain$2), ...files.map((path) => evidence(dataRules.file, { path }))];
	return finding("data", shown, [...holdings.map((one) => one.identifier), ...files.map((path) => `file:${path}`)].slice(0, 100), { mentions: holdings.flatMap((one) => one.mentions) });
}
function explain$2(holding) {
	const mention = holding.mentions[0];
	const rule = mention !== void 0 && isHub$1(mention) ? dataRules.hub : dataRules.download;
	return evidence(rule, {
		path: mention?.path ?? null,
		line: mention?.line ?? null,
		url: mention?.href ?? "",
		note: `${holding.identifier}: ${holding.why.slice(0, 3).join("; ")}`
	});
}
const datasetTitle = /\b(?:data ?sets?|benchmark|corpus|bench|challenge|leader ?board)\b|数据集/i;
/** The project is itself a dataset or a benchmark: by its title, its name or its first paragraph. */
function isDatasetProject(context) {
	if (datasetTitle.test(context.readme?.title ?? "") || datasetTitle.test(context.title ?? "") || /bench|dataset|corpus/i.test(context.name ?? "")) return true;
	const first = context.readme?.blocks.find((block) => block.kind === "paragraph" && block.text.length > 60)?.text.slice(0, 300) ?? "";
	return /\b(?:is|introduce|present|release)\b[^.]{0,40}\b(?:data ?set|benchmark|corpus)\b/i.test(first);
}
const dataFolder = /^(?:data|datasets?|benchmarks?|bbh|tasks|annotations?|test_?sets?|questions|prompts)$/;
const dataEnding = /^(?:jsonl|csv|tsv|parquet|json|xlsx|arrow|zip|gz)$/;
/** Committed data: files in a data folder that a README beside them, or a sentence of the documentation, presents. */
function dataFiles(context, dataset) {
	const lfs = /\.(?:jsonl?|csv|tsv|parquet|zip|gz)\s[^\n]*filter=lfs/.test(context.text(".gitattributes") ?? "");
	const least = dataset ? 2e3 : 2e4;
	const candidates = context.files.own.filter((file) => dataEnding.test(file.extension) && (file.size === null || file.size > least || lfs && file.size > 100 && file.size < 200) && file.folders.some((folder) => dataFolder.test(folder)) && !file.folders.some((folder) => notDataFolder.test(folder)));
	if (candidates.length === 0) return [];
	const presented = presentedPaths(context);
	const shown = candidates.filter((file) => presented.has(file.path) || presented.has(file.path.slice(0, file.path.lastIndexOf("/"))) || presented.has(file.lower));
	return [...new Set([...shown, ...dataset ? candidates : []].map((file) => file.path))].slice(0, 6);
}
const notDataFolder = /^(?:tests?|testdata|fixtures|node_modules|configs?|results?|outputs?|logs?|website|static|assets|demo|demos|examples?|frontend|samples?)$/;
/** Files and folders that the documentation presents as data: linked or named in a sentence that speaks of data, or with a README beside them. */
function presentedPaths(context) {
	const paths = /* @__PURE__ */ new Set();
	for (const mention of context.mentions) {
		if (!mention.identifier.startsWith("file:") || mention.document === null) continue;
		if (presents.test(`${mention.context} ${mention.link?.text ?? ""}`) && !notOurs.test(mention.context)) paths.add(mention.identifier.slice(5));
	}
	for (const document of context.documents.slice(0, 30)) {
		const folder = document.path.slice(0, Math.max(0, document.path.lastIndexOf("/")));
		if (/^readme/i.test(document.path.slice(folder.length).replace("/", "")) && dataFolder.test(folder.slice(folder.lastIndexOf("/") + 1).toLowerCase())) paths.add(folder);
		for (const sentence of document.sentences) {
			if (!presents.test(sentence.text) || notOurs.test(sentence.text) || sentence.text.length > 800) continue;
			for (const match of sentence.text.matchAll(/[\w./-]{3,120}/g)) {
				const path = match[0].replace(/^\.?\/+|[/.]+$/g, "");
				if (path.includes(".") || context.files.below(path).length > 0) paths.add(path.includes("/") ? path : path.toLowerCase());
			}
		}
	}
	return paths;
}
const presents = /\b(?:data ?sets?|corpus|prompts|annotations?|benchmark|questions|test ?set|splits?|labels|contains? our|our (?:\w+ )?data|released?|evaluation set)\b|数据/i;
const notOurs = /\b(?:download|your (?:own )?(?:data|file)|place|put|prepare|organi[sz]e|preprocess|example|sample|custom|format|should be|e\.g\.)\b/i;

// src/detect/assume.ts
/**
* Kinds that need something else to exist first (DESIGN §6): weights without any sign of training or of a model, and the cards of what is not
* there, are assumed not to apply. It is only an assumption and marked so; a promise or a gate is a sign.
*/
function assume(detection, findings, context) {
	if (detection.status !== "missing") return detection;
	const out = (kind) => findings.get(kind)?.found === true;
	const away = () => ({
		...detection,
		status: "not-applicable",
		assumed: true
	});
	switch (detection.kind) {
		case "weights":
		case "checkpoints": return out("training-code") ? detection : isDatasetProject(context) ? away() : {
			...detection,
			assumed: true
		};
		case "training-code":
		case "training-logs": return !out("weights") && isDatasetProject(context) ? away() : detection;
		case "model-card": return !out("weights") && !out("training-code") && isDatasetProject(context) ? away() : detection;
		case "data":
		case "data-card": return out("data") ? detection : {
			...detection,
			assumed: true
		};
		default: return detection;
	}
}

// src/detect/declared.ts
const declaredRule = {
	id: "policy/declared",
	sees: "The policy file names the artifact: an identifier, a path that exists, another repository",
	todo: "Keep the declaration in the policy file up to date",
	example: "artifacts: { weights: { identifiers: [hf:foo-lab/foo] } }",
	counter: "artifacts: { weights: { paths: [nowhere/*.pt] } }"
};
/** What a lab says of its own artifacts in the policy file beats detection (DESIGN §3). Declared paths count only if files match them. */
function applyDeclaration(detection, declaration, files) {
	if (declaration === null) return detection;
	if (declaration.notApplicable !== null) return {
		...detection,
		status: "not-applicable",
		assumed: false,
		evidence: [declared(declaration.notApplicable), ...detection.evidence]
	};
	const paths = declaration.paths.slice(0, 64).flatMap((glob) => matching(glob, files));
	const identifiers = [
		...declaration.identifiers,
		...declaration.repositories.map((name) => `github:${name}`),
		...paths.map((path) => `file:${path}`)
	];
	if (identifiers.length === 0) return detection;
	const rest = detection.identifiers.filter((identifier) => !identifiers.some((one) => one.toLowerCase() === identifier.toLowerCase()));
	const gated = detection.status === "gated" || declaration.gatedReason !== null;
	const { assumed: _assumed, ...kept } = detection;
	return {
		...kept,
		status: gated ? "gated" : "published",
		identifiers: [...identifiers, ...rest],
		evidence: [...identifiers.slice(0, 6).map(declared), ...detection.evidence]
	};
}
function declared(note) {
	return evidence(declaredRule, {
		path: null,
		note
	});
}
function matching(glob, files) {
	if (glob.length > 256) return [];
	const exact = files.get(glob);
	if (exact !== void 0) return [exact.path];
	const pattern = glob.endsWith("/") ? `${glob}**` : glob;
	const found = [];
	for (const file of files.own) {
		if ((file.size ?? 1) > 0 && minimatch(file.path, pattern, {
			dot: true,
			nobrace: true,
			noext: true
		})) found.push(file.path);
		if (found.length >= 3) break;
	}
	return found;
}

// src/detect/promises/nouns.ts
/** What may stand between "training" and "code": "training, evaluation and inference code". */
const also = String.raw`(?:(?:\s*[,/&+]\s*|\s+(?:and|or)\s+)[\w-]+){0,3}`;
const heads = "(?:codes?|code ?base|source|scripts?|recipes?|pipelines?|implementations?|configs?|configurations?|notebooks?|framework|toolkit)";
const noun = (kind, source) => ({
	kind,
	pattern: new RegExp(source, "giu")
});
/** May overlap one another: "training and inference code" is both. */
const codeNouns = [
	noun("training-code", String.raw`\b(?:pre-?|post-?)?train(?:ing|er)?${also}(?:\s+[\w-]+)?\s+${heads}\b|\bfine-?\s?tun(?:ing|e)${also}(?:\s+[\w-]+)?\s+${heads}\b|\btraining (?:details|procedures?)\b|训练${"(?:的)?(?:代码|脚本)"}|微调(?:的)?(?:代码|脚本)|学習コード|학습 ?코드`),
	noun("inference-code", String.raw`\b(?:inference|sampling|generation|deployment|testing|demo)${also}(?:\s+[\w-]+)?\s+${heads}\b|推理(?:的)?(?:代码|脚本)|推論コード|추론 ?코드`),
	noun("evals", String.raw`\b(?:evaluation|eval|benchmark(?:ing)?|metrics?|scoring|reproduction)${also}(?:\s+[\w-]+)?\s+(?:${heads.slice(3, -1)}|harness|suite|interface|tools?|protocol|server)\b|\beval(?:uation)? (?:harness|suite)\b|\bscripts? (?:for|to) (?:evaluat|benchmark|reproduc|generat\w+ (?:the )?scores)\w*|评[测估](?:的)?(?:代码|脚本)|評価コード|평가 ?코드`)
];
/** The first that matches a stretch of text keeps it. */
const plainNouns = [
	noun("model-card", String.raw`\bmodel ?cards?\b|模型卡`),
	noun("data-card", String.raw`\bdata(?:set)? ?(?:cards?|sheets?|statements?)\b|数据卡`),
	noun("training-logs", String.raw`\b(?:training|train) (?:logs?|curves?|dynamics)\b|\bloss curves?\b|\bwandb (?:logs?|runs?|reports?)\b|训练日志`),
	noun("citation", String.raw`\bcitations?\b|\bbib ?tex\b|引用`),
	noun("preprint", String.raw`\b(?:arxiv )?(?:pre-?print|paper|manuscript)s?\b|\btech(?:nical|nique)?[ -]?reports?\b|\barxiv\b|论文|技术报告|論文|技術レポート|논문`),
	noun("code", String.raw`\b(?:data|image|video|text)?\s?(?:pre-?)?(?:processing|preparation|collection|generation|curation|loader|loading)\s+${heads}\b|\bmodel (?:code|implementation)\b|数据处理(?:代码|脚本)`),
	noun("eval-results", String.raw`\b(?:(?:evaluation|benchmark|experimental|detailed|full|more|quantitative|comparison|test|training)\s+)+(?:results?|numbers|experiments)\b|\bresults?\b|\bleader ?boards?\b|评[测估]结果|实验结果`),
	noun("weights", String.raw`\bmodel zoo\b|\b(?:pre-?trained |trained |fine-?tuned |model |network |base |chat |larger |delta |lora )*(?:models?|weights?|check ?points?|ckpts?|adapters?)\b|\bpre-?trained\b|\b(?:chat|instruct(?:ion)?|base|large|larger|small|smaller|tiny|giant|distilled|quantized|fp8|lite|turbo|pro)[ -](?:versions?|variants?)\b|\b(?:[a-z][\w.]*-)*\d+(?:\.\d+)?[bB](?:-[\w.]+)*\b|\b[a-z]\w*-\d+px\b|模型(?!卡)|权重|モデル|重み|모델|가중치`),
	noun("data", String.raw`\b(?:training |instruction |preference |annotated |raw |caption |our )*(?:data ?sets?|corpus|corpora|annotations|captions)\b|\bdata\b|数据集|数据|データ(?:セット)?|데이터(?:셋)?`),
	noun("evals", String.raw`\bevaluations?\b|\bbench ?marks?\b|评测|评估`),
	noun("code", String.raw`\b(?:source |official |full )*(?:codes?|code ?base|sources|scripts?|implementations?)\b|代码|源码|コード|코드|\brepo(?:sitory)?\b|(?<!\b(?:loss|objective|activation|energy|value|reward|score) )\bfunctions?\b|\b(?:cuda|custom|triton) kernels?\b`)
];
/** Words that turn an artifact's name into something else: "model license", "data parallel", "paper deadline". */
const spoiling = /^[\s-]*(?:licen[cs]es?|parallel\w*|loaders?|loading|processing|preparation|augmentation|format|formats|size|sizes? limit|architecture|deadline|page|hub|serving|sharding|merging|compression|interpretability|quality|privacy|efficien\w+|weighted|agreement|owners?|names?|ids?|paths?|configurations?|configs?|version of|review|reviewers?|link to|point of)\b/iu;
/** Artifact nouns of a sentence in reading order. */
function findNouns(text) {
	const found = [];
	const taken = new Uint8Array(text.length + 1);
	const collect = (nouns, exclusive) => {
		for (const { kind, pattern } of nouns) {
			for (const match of text.matchAll(pattern)) {
				const start = match.index;
				const end = start + match[0].length;
				if (exclusive && taken.subarray(start, end).includes(1)) continue;
				if (exclusive && spoiling.test(text.slice(end, end + 24))) continue;
				found.push({
					kind,
					start,
					end,
					text: match[0]
				});
			}
			if (exclusive) mark(found, taken);
		}
		mark(found, taken);
	};
	collect(codeNouns, false);
	collect(plainNouns, true);
	return found.sort((a, b) => a.start - b.start);
}
function mark(found, taken) {
	for (const { start, end } of found) taken.fill(1, start, end);
}
/** Distinct kinds in order. */
function kindsOf(nouns) {
	return [...new Set(nouns.map(({ kind }) => kind))];
}

// src/detect/gates/wording.ts
const thing = String.raw`(?:\S+\s+){0,6}?(?:weights?|models?|check ?points?|parameters|data ?sets?|data|corpus|annotations|files?|images|archive|access|link|download(?: link)?)`;
const gateWordings = [
	{
		id: "request",
		force: "strong",
		pattern: new RegExp(String.raw`\brequest(?:ing)?\s+(?:for\s+)?(?:\S+\s+){0,2}?access\b|\baccess\s+request|\brequest\s+form\b|\bappl(?:y|ication|ying)\s+for\s+(?:\S+\s+){0,3}?access\b|\b(?:up)?on\s+(?:reasonable\s+)?request\b|\bby\s+request\b|\brequest(?:ing)?\s+(?:the|our|your|a|it|them|these|this)\s+${thing}|\brequest\s+(?:it|them)\s+(?:by|via|from|through)\b`, "iu")
	},
	{
		id: "approval",
		force: "needs-kind",
		pattern: /\b(?:upon|after|once|when|pending|until|subject to)\b(?:\W+\w+){0,5}\W+(?:approv(?:al|ed)|granted|verified)\b|\b(?:if|once) you are granted\b|\bsigned url\b|\bpre-?signed\b|\bcredentialed (?:access|data use|physionet)\b|\b(?:require|need)s?\s+(?:\w+\s+)?credentials\s+(?:to|for)\s+(?:access|download)/iu
	},
	{
		id: "accept",
		force: "needs-kind",
		pattern: /\b(?:need|needs|must|have|has|required|requires?|please|first|and|then|to|before|after|you|by)\b[^.;]{0,60}?\b(?:accept|accepting|agree|agreeing|sign|signing|consent|complete an?|completing an?)\b(?:\s+to)?(?:\s+\S+){0,6}?\s+(?:terms|licen[cs]e|agreements?|conditions|dua|policy)\b|^\W*(?:read and )?(?:accept|agree to|sign)\s+(?:\S+\s+){0,3}?(?:terms|licen[cs]e|agreement|conditions)\b/iu
	},
	{
		id: "form",
		force: "needs-kind",
		pattern: /\b(?:fill(?:ing)?[- ](?:in|out|up)|complet(?:e|ing) (?:a|an|the|this|our)|submit(?:ting)?|sign(?:ing)?)\b(?:\s+\S+){0,6}?\s+(?:form|questionnaire|application|request|agreement|dua)\b/iu
	},
	{
		id: "register",
		force: "needs-kind",
		pattern: /\b(?:register(?:ing)?|registration|sign(?:ing)?[- ]up|creat(?:e|ing) an?(?: \w+)? account|log(?:ging)? ?in)\b.{0,120}?\b(?:to (?:download|access|get access|obtain)|access to|download)|\bto (?:download|access|obtain|get)\b.{0,140}?\b(?:register|registration|sign up|create an?(?: \w+)? account)\b/iu
	},
	{
		id: "mail",
		force: "needs-kind",
		pattern: new RegExp(String.raw`\b(?:e-?mail|contact|write to|send an? e-?mail to|reach out to)\b[^.;]{0,100}?\b(?:to (?:obtain|get|request|access|receive|download)|for (?:access|the (?:download|weights|data|dataset|model|password|link)))|\bto (?:obtain|get|request|access|receive|download)\s+${thing}[^.;]{0,60}?\b(?:e-?mail|contact|write to)\b|\brequest\b[^.;]{0,40}\bby e-?mail`, "iu")
	},
	{
		id: "gated",
		force: "needs-kind",
		pattern: /\b(?:is|are|was|were) (?:currently |now )?gated\b|\bgated (?:models?|repo(?:sitory)?|data ?sets?|access|weights|checkpoints?|release|on)\b/iu
	},
	{
		id: "restricted",
		force: "needs-kind",
		pattern: /\b(?:access|checkpoints?|weights|data(?:set)?) (?:is|are) (?:only )?(?:restricted|limited|available only|provided only) (?:to|for)\b|\bonly (?:available|accessible|provided) (?:to|for) (?:researchers|academic|approved|registered|members)/iu
	},
	{
		id: "zh",
		force: "needs-kind",
		pattern: /(?:填写|提交|签署)[^。；]{0,20}(?:表|申请|协议)|申请(?:下载|获取|使用|权限|访问)|(?:发送?邮件|邮件联系)[^。；]{0,20}(?:获取|申请|下载)|注册[^。；]{0,12}(?:下载|获取)/u
	}
];
/** These words look like a gate and are none, or are about something else than getting the artifact. */
const notGates = [
	{
		id: "by-downloading",
		pattern: /\bby (?:downloading|using|accessing|cloning|installing)\b.{0,80}\b(?:agree|accept|acknowledge|consent)|\bdownload(?:ing)?\b.{0,30}\b(?:implies|constitutes|indicates)\b/iu
	},
	{
		id: "policy",
		pattern: /\bif you (?:access or use|do not agree|are agreeing|don't agree)\b|\bif you are attempting\b|\bcontinu(?:e|ing) to (?:access|use)\b|\bmust not (?:use|download)\b|\bimmediately cease\b|\bbinding\b/iu
	},
	{
		id: "again",
		pattern: /\bre-?(?:request|sign)\b|\b403\b/iu
	},
	{
		id: "commercial",
		pattern: /\bcommercial(?:ly|ize)?\b.{0,120}\b(?:licen[cs]\w*|contact|e-?mail|request|appl\w+|inquir\w+|permission)\b|\b(?:contact|e-?mail|request|apply)\b.{0,100}\bcommercial/iu
	},
	{
		id: "api",
		pattern: /\bapi\b(?!.{0,40}\bweights\b)|\b(?:wait(?:ing)?|white) ?list\b|\bplayground\b|\bbedrock\b|\b(?:aws|azure|gcp|cloud) (?:console|account)\b|\bvertex ai\b|\bsome models\b|\bmodels requiring\b|\bexperience it\b|\bonline chat\b|\bgoogle account\b|白名单|测试|试用|体验|\bcompute grant\b/iu
	},
	{
		id: "repository-work",
		pattern: /\b(?:pull|feature|merge|git) requests?\b|\bbug reports?\b|\bopen an? issue\b|\bcontributor licen[cs]e\b|\bcla\b|\bhttp(?:s)? request|\bcitation request\b|\brequest (?:changes|id|body|headers?|review)\b/iu
	},
	{
		id: "challenge",
		pattern: /\b(?:challenge|competition|leader ?board|submission|submit your|evaluation server|eval ?ai|kaggle competition|workshop)\b/iu
	},
	{
		id: "ungated",
		pattern: /\bun-?gated\b|\bno (?:registration|login|sign[- ]?up|form|request|gate)\b|\bwithout (?:registration|registering|login|request|signing)\b|\bnot gated\b|\bno longer (?:gated|required)\b|\bgated (?:recurrent|linear|attention|mlp|unit|delta|convolution|residual|fusion)/iu
	},
	{
		id: "questions",
		pattern: /\b(?:questions?|feedback|problems?|issues?|inquiries|interested in (?:collaborat|contribut|joining))\b.{0,80}\b(?:contact|e-?mail|reach)|\b(?:contact|e-?mail|reach)\b.{0,80}\b(?:questions?|feedback|problems?|issues?|collaborat)/iu
	},
	{
		id: "raw-logs",
		pattern: /\bwandb\b|\btensorboard\b|\bslack\b|\bdiscord\b|\bdocker login\b/iu
	}
];
/** Addresses that are gates by themselves. */
const gateHosts = [
	{
		id: "form",
		pattern: /^https?:\/\/(?:www\.)?(?:forms\.gle\/|docs\.google\.com\/forms\/|forms\.office\.com\/|forms\.microsoft\.com\/|[\w-]+\.typeform\.com\/|[\w-]+\.jotform\.com\/|form\.jotform\.com\/|www\.wjx\.(?:cn|top)\/|wj\.qq\.com\/|airtable\.com\/shr)/i,
		kind: null
	},
	{
		id: "form-page",
		pattern: /^https?:\/\/\S{4,200}?(?:access|request|application|register|registration|sign-?up|dua|eula)[-_]?(?:form|page)?(?:\.html?|\.php|\/)?(?:[?#]|$)/i,
		kind: null
	},
	{
		id: "credentialed",
		pattern: /^https?:\/\/(?:www\.)?(?:physionet\.org\/content|synapse\.org|ukbiobank\.ac\.uk|adni\.loni\.usc\.edu|ega-archive\.org|nda\.nih\.gov|dbgap\.ncbi\.nlm\.nih\.gov|catalog\.ldc\.upenn\.edu|portal\.brain-map\.org)/i,
		kind: "data"
	}
];
/** Link texts and cells that ask for something rather than give it. */
const askingText = /\b(?:request|apply|application|access form|sign ?up|register|agreement|form)\b|申请/iu;

// src/detect/gates/sentences.ts
/** Does a sentence say that something must be done before the artifact is handed out? Only words; whose artifact it is, others decide. */
function readGate(sentence) {
	const text = sentence.slice(0, 1200);
	if (isNoGate(text)) return null;
	const wording = gateWordings.find(({ pattern }) => pattern.test(text));
	return wording === void 0 ? null : {
		wording,
		kind: gatedKind(text)
	};
}
/** About something else than getting the artifact: an API, a challenge, commercial terms. */
function isNoGate(text) {
	return notGates.some(({ pattern }) => pattern.test(text));
}
/** What a text is about, among the things that are ever gated. Data before weights when both stand there is decided by order. */
function gatedKind(text) {
	for (const kind of kindsOf(findNouns(text.slice(0, 1200)))) if (kind === "weights" || kind === "data" || kind === "checkpoints") return kind;
	return null;
}

// src/detect/gates/find.ts
/** Policies, licences and help pages speak of agreement in general. */
const notAsking = /(?:^|\/)(?:\.github|tests?)\/|(?:^|\/)(?:contributing|code_of_conduct|security|support|(?:acceptable_)?use_policy|terms|eula|[^/]*licen[cs]e|changelog|faq)[^/]*$/i;
const otherPeople = /\brelated\b|\backnowledg|\bcredits?\b|\bsimilar\b|\bawesome\b|\bthird[- ]party\b|\bbaselines?\b|致谢|相关工作/i;
/** Kinds that are ever handed out behind a gate. */
const gatedKinds = ["weights", "data"];
/**
* Gates on the project's own artifacts: by the words around a link, by the link's target, by the hub id or the section.
* @param findings what is out, with own identifiers: they tell own gates from other people's, and the whole from a part
*/
function findGates(context, findings) {
	const gates = [];
	for (const document of context.documents) {
		if (notAsking.test(document.path)) continue;
		for (const candidate of candidates(document)) {
			const gate = bindGate(candidate, context, findings);
			if (gate !== null && !gates.some((one) => one.kind === gate.kind && one.evidence.path === gate.evidence.path && one.evidence.line === gate.evidence.line)) gates.push(gate);
		}
	}
	return gates;
}
function candidates(document) {
	const found = [];
	for (const sentence of document.sentences) {
		const block = document.blocks[sentence.block];
		if (block === void 0 || block.kind === "heading" || block.struck || headingsAbove(document, block.section).slice(1).some((heading) => otherPeople.test(heading))) continue;
		const gate = readGate(sentence.text);
		if (gate !== null) found.push({
			document,
			sentence,
			block,
			rule: `gates/${gate.wording.id}`,
			kind: gate.kind,
			asks: gate.wording.force === "strong"
		});
	}
	for (const link of document.links) {
		const host = gateHosts.find(({ pattern }) => pattern.test(link.href));
		const block = document.blocks[link.block];
		if (host === void 0 || block === void 0) continue;
		const sentence = sentenceAt(document, link.block, link.offset);
		const text = `${link.text} ${block.kind === "row" ? block.text : sentence.text}`;
		if (host.id !== "credentialed" && (!askingText.test(text) || readGate(text) === null && gatedKind(text) === null)) continue;
		if (found.some((one) => one.sentence === sentence) || /\b(?:feedback|survey|question|citation|contribut|slack|join|mailing)\b/i.test(text)) continue;
		found.push({
			document,
			sentence,
			block,
			rule: `gates/link-${host.id}`,
			kind: gatedKind(text) ?? host.kind,
			asks: true
		});
	}
	return found;
}
function bindGate(candidate, context, findings) {
	const { document, sentence, block } = candidate;
	const near = mentionsNear(candidate, context);
	const kind = kindOf(candidate, near, findings);
	if (kind === null) return null;
	const finding = findings.get(kind);
	const own = finding?.identifiers ?? [];
	const named = near.filter(({ identifier }) => own.includes(identifier));
	if (candidate.rule === "gates/link-credentialed" && named.length === 0) return null;
	const foreignHub = near.some(({ identifier, link }) => link?.block === block.index && /^hf(?:-dataset)?:/.test(identifier) && !own.includes(identifier));
	if (named.length === 0 && foreignHub) return null;
	if (named.length === 0 && speaksOfOthers(candidate, context)) return null;
	if (finding?.found !== true && !speaksOfOwn(candidate, context)) return null;
	const inSection = block.kind === "row" ? [] : sectionMentions(candidate, context).filter(({ identifier }) => own.includes(identifier));
	const covered = named.length > 0 ? named : inSection;
	const identifiers = [...new Set(covered.map(({ identifier }) => identifier))];
	return {
		kind,
		identifiers,
		share: shareOf$1(identifiers, own, candidate, context),
		evidence: {
			rule: candidate.rule,
			path: document.path,
			line: document.lined ? sentence.line : null,
			note: sentence.text.slice(0, 300)
		}
	};
}
/** The main artifact decides: a gate that leaves it open is a gate on a part. */
function shareOf$1(identifiers, own, candidate, context) {
	const [main] = own;
	if (main === void 0) return "all";
	if (identifiers.length > 0) return identifiers.includes(main) ? "all" : "part";
	const { document, block } = candidate;
	if (block.kind === "row") return rowsBeside(document, block) > 1 ? "part" : "all";
	const folder = folderOf(document.path);
	if (folder !== "" && !/^(?:docs?|documentation)(?:\/|$)/i.test(folder)) {
		if (context.mentions.some(({ identifier, path }) => identifier === main && !path.startsWith(`${folder}/`))) return "part";
	}
	return own.some((identifier) => /^(?:gdrive|github-release|zenodo|file):|^url:.*\.(?:pth?|ckpt|safetensors|bin|tar|gz|zip|npz)$/i.test(identifier)) && candidate.kind === null ? "part" : "all";
}
function kindOf(candidate, near, findings) {
	const { document, sentence, block } = candidate;
	const direct = plain(candidate.kind);
	if (direct !== null) return direct;
	for (const { identifier } of near) {
		if (identifier.startsWith("hf-dataset:") || identifier.startsWith("modelscope-dataset:")) return "data";
		if (/^(?:hf|modelscope):/.test(identifier)) return "weights";
	}
	const sentences = sentencesOf(document, block.index);
	const before = sentences[sentences.indexOf(sentence) - 1]?.text ?? "";
	const last = headingsAbove(document, block.section).at(-1) ?? "";
	if (isNoGate(before) || isNoGate(last)) return null;
	const lead = block.lead === null ? "" : document.blocks[block.lead]?.text ?? "";
	const above = document.blocks[block.index - 1];
	const handsOut = /\b(?:download|access|obtain|receive|get|use|url|link)\b|下载|获取/i;
	if (!candidate.asks && ![
		sentence.text,
		before,
		lead
	].some((text) => handsOut.test(text)) && near.length === 0 && block.kind !== "item") return null;
	const texts = [
		before,
		...block.kind === "row" ? [block.header.join(" "), ...headingsAbove(document, block.section).slice(-1)] : [],
		lead,
		above?.section === block.section ? above.text : ""
	];
	for (const text of texts) {
		const kind = plain(gatedKind(text));
		if (kind !== null) return kind;
	}
	for (const heading of [...headingsAbove(document, block.section)].reverse().slice(0, 2)) {
		const kind = plain(gatedKind(heading));
		if (kind !== null) return kind;
	}
	const found = gatedKinds.filter((one) => findings.get(one)?.found === true);
	return /\b(?:download|access|obtain)\b/i.test(sentence.text) && found.length === 1 ? found[0] ?? null : null;
}
function plain(kind) {
	return kind === "data" ? "data" : kind === "weights" || kind === "checkpoints" ? "weights" : null;
}
/** Identifiers in the same sentence, cell or block, and in the other items of the same list. */
function mentionsNear({ document, sentence, block }, context) {
	const inDocument = context.mentions.filter((mention) => mention.document === document && mention.link !== null);
	const end = sentence.offset + sentence.text.length;
	const inSentence = inDocument.filter(({ link }) => link !== null && link.block === block.index && link.offset >= sentence.offset && link.offset <= end);
	if (inSentence.some(({ identifier }) => /^(?:hf|modelscope|url|gdrive|zenodo)/.test(identifier))) return inSentence;
	return inDocument.filter(({ link }) => {
		const other = link === null ? void 0 : document.blocks[link.block];
		return other !== void 0 && (other.index === block.index || block.kind === "item" && other.kind === "item" && other.lead === block.lead && other.lead !== null);
	});
}
function sectionMentions({ document, block }, context) {
	if (document.sections[block.section]?.level === 0) return [];
	return context.mentions.filter((mention) => mention.document === document && mention.link?.section === block.section);
}
/** Rows of the same table that hold a link. */
function rowsBeside(document, block) {
	const rows = /* @__PURE__ */ new Set();
	for (const link of document.links) {
		const other = document.blocks[link.block];
		if (other?.kind === "row" && other.lead === block.lead && other.section === block.section) rows.add(other.index);
	}
	return rows.size;
}
/** "the LLaMA weights", "ImageNet dataset": a proper name before the noun that is none of the project's. */
function namesOther(text, context) {
	const proper = [...text.matchAll(/\b(?:(?:the|original|official|base|both) )*((?:[A-Z][\w.+-]*)(?:[ /-][A-Z0-9][\w.+-]*){0,4})(?:['’]s)?(?: v?\d[\w.]*)?(?: (?:base|model|pre-?trained|original|official|chat))* (?:weights|models?|checkpoints?|data ?sets?|license)\b/g)].map((match) => match[1] ?? "").filter((name) => !generic.test(name));
	if (proper.length === 0) return /\b[Ee]\.g\.,? (?:for )?[A-Z]/.test(text) || /\b(?:original|base) (?:llama|model) weights\b/i.test(text);
	return !proper.some((name) => isOwnName(name, context));
}
const generic = /^(?:The|Our|All|These|This|To|Please|Access|Request|Download|Model|Dataset|Data|Pre-?trained|HF|Hugging ?Face|Before|Accept|In|For|If|You|We|Full|Read|Once|Visit|PyTorch|JAX|TensorFlow|Gated|SOTA|AI|ML|NLP|LLM|Large Language|Terms|Use)(?: (?:the|Model|Language|Face))*$/i;
function isOwnName(name, context) {
	const wanted = fold$1(name);
	return [
		...context.names,
		context.name ?? "",
		context.owner ?? ""
	].map(fold$1).filter((one) => one.length >= 2).some((one) => one === wanted || one.length >= 4 && wanted.includes(one) || wanted.length >= 4 && one.includes(wanted) || commonStart(one, wanted) >= 5);
}
function fold$1(name) {
	return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
function commonStart(one, other) {
	let length = 0;
	while (length < one.length && one[length] === other[length]) length += 1;
	return length;
}
const firstPerson = /\b(?:our|we|us|me|my|this (?:data ?set|model|corpus|work))\b|我们|本数据/iu;
/** Another team's thing by its name, in the sentence or, where that only says "the dataset", in the one before. */
function speaksOfOthers(candidate, context) {
	const { text } = candidate.sentence;
	if (/\bfrom the (?:original )?authors\b|\btheir (?:web ?site|data|weights|form)\b|\b(?:third[- ]party|original (?:dataset|authors|repo))/i.test(text)) return true;
	if (namesOther(text, context)) return true;
	return !firstPerson.test(text) && namesOther(before(candidate), context);
}
function before({ document, sentence, block }) {
	const sentences = sentencesOf(document, block.index);
	return sentences[sentences.indexOf(sentence) - 1]?.text ?? "";
}
/** Nothing of the kind was found otherwise: then only a sentence that plainly hands out the project's own thing counts. */
function speaksOfOwn(candidate, context) {
	const { document, sentence, kind } = candidate;
	if (kind === null || document.path.split("/").length > 3) return false;
	const near = `${before(candidate)} ${sentence.text}`;
	if (firstPerson.test(near) || context.names.some((name) => name.length >= 4 && fold$1(near).includes(name))) return true;
	return document === context.readme && plain(kind) === "weights" && /\bthe (?:pre-?trained |model )?(?:weights|models?|checkpoints?)\b/i.test(sentence.text);
}
function sentenceAt(document, block, offset) {
	const all = sentencesOf(document, block);
	let found = all[0];
	for (const sentence of all) if (sentence.offset <= offset) found = sentence;
	return found ?? {
		text: document.blocks[block]?.text ?? "",
		line: document.blocks[block]?.line ?? 1,
		section: 0,
		block,
		cell: -1,
		offset: 0
	};
}
function folderOf(path) {
	return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}

// src/detect/substance.ts
/** Real content told from what only takes its place: keep-files, empty files, pointers without objects, stubs. */
/** Files that keep a folder in Git and hold nothing. */
const keepFile = /^(?:\.(?:gitkeep|keep|gitignore|gitattributes|ds_store|placeholder|empty)|placeholder(?:\.\w+)?|put_.*_here(?:\.\w+)?|thumbs\.db)$/;
function isKeepFile(file) {
	return keepFile.test(file.lower) || file.size === 0;
}
const comment = /^\s*(?:#|\/\/|\/\*|\*|--|%|""".*"""\s*$|'''.*'''\s*$)/;
const empty = /^\s*(?:pass|\.\.\.|return(?: None)?;?|raise NotImplementedError\b.*|throw new Error\(.{0,60}not implemented.{0,20}\);?|todo!\(\)|unimplemented!\(.*\)|exit 0|[{}()[\];,]*)\s*$/i;
const frame = /^\s*(?:import |from \S+ import|using |#include|def |class |async def |function |export |if __name__|main\(|@|print\(["'](?:todo|coming soon|not implemented).{0,60}\))/i;
/**
* Source that does nothing yet: comments, imports and signatures around `pass`, `...`, `NotImplementedError`.
* @param text a source file's content
*/
function isStubSource(text) {
	if (text.trim() === "") return true;
	const lines = text.split("\n").slice(0, 400);
	let inDoc = false;
	let working = 0;
	for (const line of lines) {
		const quotes = line.match(/"""|'''/g)?.length ?? 0;
		if (inDoc || quotes > 0) {
			if (quotes % 2 === 1) inDoc = !inDoc;
			continue;
		}
		if (line.trim() === "" || comment.test(line) || empty.test(line) || frame.test(line)) continue;
		working += 1;
		if (working > 2) return false;
	}
	return lines.length < 120 && working <= 2;
}

// src/detect/ablations.ts
const todo$9 = "Show what was tried and did not help: it saves others the attempt";
const ablationsRules = {
	section: {
		id: "ablations/section",
		sees: "A section on ablations, negative results or what did not work",
		todo: todo$9,
		example: "# Marble\n\n## Ablations\n\nWithout rotary embeddings the loss is 0.1 higher.\n",
		counter: "# Marble\n\n## Results\n\n95 %.\n"
	},
	file: {
		id: "ablations/file",
		sees: "Scripts, configurations or results of ablations",
		todo: todo$9,
		example: "README.md: # Marble\nfiles:\nREADME.md\nconfigs/ablation_no_rope.yaml 300\n",
		counter: "README.md: # Marble\nfiles:\nREADME.md\nconfigs/base.yaml 300\n"
	}
};
const topic = /\bablat(?:ion|ions|ing|ed)\b|\bnegative results?\b|\bfailed (?:experiments?|attempts?)\b|\bwhat (?:did(?:n['’]t| not)|doesn['’]t) work\b|消融/iu;
/** Ablation studies and negative results: shown, never required. */
function detectAblations(context) {
	const found = [];
	for (const document of context.documents) for (const section of document.sections) if (section.level > 0 && topic.test(section.heading)) found.push(evidence(ablationsRules.section, {
		path: document.path,
		line: section.line,
		note: section.heading
	}));
	for (const file of context.files.own) {
		if (found.length >= 10) break;
		if (!isKeepFile(file) && /ablat/.test(`${file.folders.join("/")}/${file.lower}`)) found.push(evidence(ablationsRules.file, { path: file.path }));
	}
	return finding("ablations", found.slice(0, 10));
}

// src/detect/archive.ts
const todo$8 = "Archive the release: connect the repository to Zenodo, or ask Software Heritage to save it, and show the identifier";
const archiveRules = {
	badge: {
		id: "archive/badge",
		sees: "A DOI or Software Heritage badge of the repository itself",
		todo: todo$8,
		example: "# Marble\n\n[![DOI](https://zenodo.org/badge/12345678.svg)](https://zenodo.org/badge/latestdoi/12345678)\n",
		counter: "# Marble\n\n[![CI](https://github.com/marble/marble/workflows/ci/badge.svg)](https://github.com/marble/marble)\n"
	},
	link: {
		id: "archive/link",
		sees: "A link to an archived copy (Zenodo, figshare, OSF, Dataverse, Software Heritage) that the text calls the project’s own",
		todo: todo$8,
		example: "# Marble\n\nThe code of this release is archived at https://zenodo.org/records/1234567.\n",
		counter: "# Marble\n\n## Related work\n\nOther stones: https://zenodo.org/records/7654321.\n"
	},
	citation: {
		id: "archive/citation-doi",
		sees: "A DOI of an archive in CITATION.cff or codemeta.json",
		todo: todo$8,
		example: "README.md: # Marble\nCITATION.cff: cff-version: 1.2.0\ntitle: Marble\ndoi: 10.5281/zenodo.1234567\nfiles:\nREADME.md\nCITATION.cff 90\n",
		counter: "README.md: # Marble\nCITATION.cff: cff-version: 1.2.0\ntitle: Marble\ndoi: 10.1145/12345\nfiles:\nREADME.md\nCITATION.cff 90\n"
	}
};
const archiveHost = /^url:https?:\/\/(?:[\w-]+\.)*(?:figshare\.com|osf\.io|dataverse\.[\w.]+|datadryad\.org|archive\.softwareheritage\.org|zenodo\.org)\//i;
const archiveDoi = /\b10\.(?:5281\/zenodo\.\d+|6084\/m9\.figshare\.\d+|17605\/osf\.io\/\w+|5061\/dryad\.\w+)/gi;
const ownWords$1 = /\b(?:archiv\w+|snapshot|(?:our|the|this|source) (?:code|software|release|repository|data(?:set)?|models?|weights|results)|we (?:release|provide|publish|deposit)\w*|available (?:at|on|from)|released|deposited|cite this (?:repo|software|code))\b/i;
/** A copy in a persistent archive: DOI or Software Heritage identifier of the project's own release. */
function detectArchive(context) {
	const found = [];
	const identifiers = [];
	const keep = (one, identifier) => {
		found.push(one);
		if (identifier !== null && !identifiers.includes(identifier)) identifiers.push(identifier);
	};
	for (const mention of context.mentions) {
		const id = parseIdentifier(mention.identifier);
		if (id === null || mention.document === null || mention.document.path.startsWith(".github/")) continue;
		if (!(id.scheme === "zenodo" || id.scheme === "swh" || archiveHost.test(mention.identifier) || archiveDoiOf(mention.identifier)) || isUnder(mention.headings, "foreign") || isUnder(mention.headings, "baseline")) continue;
		const badge = isBadge(mention);
		if (!badge && !ownWords$1.test(mention.context)) continue;
		const rule = badge ? archiveRules.badge : archiveRules.link;
		keep(evidence(rule, {
			path: mention.path,
			line: mention.line,
			url: mention.href
		}), mention.identifier);
	}
	for (const path of ["CITATION.cff", "codemeta.json"]) for (const match of (context.text(path) ?? "").slice(0, 1e5).matchAll(archiveDoi)) {
		const zenodo = /zenodo\.(\d+)$/i.exec(match[0])?.[1];
		keep(evidence(archiveRules.citation, {
			path,
			note: match[0]
		}), zenodo === void 0 ? `doi:${match[0].toLowerCase()}` : `zenodo:${zenodo}`);
	}
	return finding("archive", found.slice(0, 12), identifiers.slice(0, 12));
}
function archiveDoiOf(identifier) {
	archiveDoi.lastIndex = 0;
	return identifier.startsWith("doi:") && archiveDoi.test(identifier);
}
/** Zenodo's own badge is made for one repository; a DOI badge in the head is the project's. */
function isBadge(mention) {
	const image = mention.link?.image ?? "";
	if (/zenodo\.org\/badge|archive\.softwareheritage\.org\/badge/i.test(`${image} ${mention.href}`)) return true;
	return mention.link?.inHead === true && image !== "" && /\b(?:doi|zenodo|swh|archived?)\b/i.test(decodeBadge(image));
}

// src/detect/cards/fill.ts
/** Words of a section that make it filled; a heading with less says nothing. */
const enoughWords = 25;
/** What templates put where an answer should stand. */
const placeholders$1 = /\[?\b(?:more information needed|information needed|to be (?:added|filled|completed|written)|coming soon|lorem ipsum[^.\n]*)\b\.?\]?|\b(?:todo|tbd|tba|n\/a|xxx+)\b:?|\{\{[^{}\n]{0,80}\}\}|<(?:your|insert|add|fill)[^<>\n]{0,60}>|\[(?:your|insert|add|fill|describe|name|link|optional|provide)[^[\]\n]{0,80}\]|<!--.*?-->/gi;
/** Words of the template itself: instructions to the author. */
const instructions = /^\s*(?:provide (?:a|the|quick|basic|links)|this section (?:is|describes|addresses)|describe (?:the|how|any)|what (?:data|are|is|do)\b.*\?$|if (?:there is|applicable)|add (?:a|your|links)|insert\b|list (?:the|any)|explain\b)/i;
/** Words without placeholders, instructions and links. */
function ownWords(text) {
	return text.split("\n").filter((line) => !instructions.test(line)).join("\n").replace(placeholders$1, " ").replace(/https?:\/\/\S+/g, " ").match(/\p{L}[\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}
/** How many placeholders a text holds. */
function countPlaceholders(text) {
	return text.match(placeholders$1)?.length ?? 0;
}
/**
* How far a card is filled in.
* @param roots sections to look at, their sub-sections included; empty: the whole document
*/
function measureCard(document, standard, roots = []) {
	const sections = roots.length === 0 ? document.sections : document.sections.filter((section) => roots.some((root) => isWithin$2(document, section, root)));
	const texts = /* @__PURE__ */ new Map();
	for (const block of document.blocks) {
		if (block.kind === "heading") continue;
		for (let at = block.section; at !== null; at = document.sections[at]?.parent ?? null) {
			const list = texts.get(at);
			if (list === void 0) texts.set(at, [block.text]);
			else list.push(block.text);
		}
	}
	const wordsOf = (section) => ownWords((texts.get(section.index) ?? []).join("\n").slice(0, 4e4));
	const filled = standard.filter(({ heading }) => sections.some((section) => heading.test(section.heading) && wordsOf(section) >= enoughWords));
	const all = sections.filter((section) => roots.length === 0 || roots.includes(section)).map((section) => (texts.get(section.index) ?? []).join("\n"));
	const text = roots.length === 0 ? document.blocks.map((block) => block.text).join("\n") : all.join("\n");
	const words = ownWords(text.slice(0, 2e5));
	const blanks = countPlaceholders(text);
	return {
		completeness: filled.length / standard.length,
		stub: words < enoughWords || blanks >= 3 && words < blanks * 20
	};
}
function isWithin$2(document, section, root) {
	for (let at = section; at !== void 0; at = at.parent === null ? void 0 : document.sections[at.parent]) if (at.index === root.index) return true;
	return false;
}

// src/detect/cards/own-target.ts
/** Does a link that calls itself a card lead to the project's own? Files of the repository do; hub pages by owner or name. */
function isOwnTarget(mention, context) {
	const id = parseIdentifier(mention.identifier);
	if (id === null || isUnder(mention.headings, "foreign") || isUnder(mention.headings, "baseline")) return false;
	if (id.scheme === "file") return true;
	const account = id.value.split("/")[0] ?? "";
	if (/^(?:hf|hf-dataset|hf-collection|modelscope|modelscope-dataset|github)$/.test(id.scheme)) return context.owner !== null && similarOwners(account, context.owner) || namesProject(id.value, context.names);
	const foreignRepository = /^https?:\/\/(?:www\.)?github\.com\/([\w.-]+)\//i.exec(id.value)?.[1];
	if (foreignRepository !== void 0) return context.owner !== null && similarOwners(foreignRepository, context.owner);
	return /^(?:arXiv|doi|openreview|url|zenodo)$/.test(id.scheme);
}

// src/detect/cards/find-cards.ts
/** Cards that call themselves so: by file name, by heading, by the words of a link, by hub front matter. Unfilled templates are stubs. */
function findCards(context, spec) {
	const found = [];
	const identifiers = [];
	let completeness = 0;
	const documents = new Map(context.documents.map((document) => [document.path, document]));
	for (const file of context.files.own) {
		if (!spec.file(file)) continue;
		const document = documents.get(file.path);
		if (document?.title != null && spec.notHeading?.test(document.title) === true && !spec.heading.test(file.lower.replace(/[_-]/g, " "))) continue;
		const fill = document === void 0 ? null : measureCard(document, spec.standard);
		const stub = isKeepFile(file) || fill?.stub === true;
		found.push(evidence(spec.rules.file, {
			path: file.path,
			...stub ? {
				stub,
				note: "empty, or a template that is not filled in"
			} : {}
		}));
		if (stub) continue;
		identifiers.push(`file:${file.path}`);
		completeness = Math.max(completeness, fill?.completeness ?? 0);
	}
	for (const document of context.documents) {
		if (!spec.reads(document)) continue;
		if (spec.frontMatter !== null && spec.rules.frontMatter !== void 0 && document.frontMatter !== null && spec.frontMatter(document.frontMatter, document.path)) {
			const fill = measureCard(document, spec.standard);
			found.push(evidence(spec.rules.frontMatter, {
				path: document.path,
				line: 1,
				...fill.stub ? { stub: true } : {}
			}));
			if (!fill.stub) identifiers.push(`file:${document.path}`);
			completeness = Math.max(completeness, fill.stub ? 0 : fill.completeness);
		}
		if (identifiers.includes(`file:${document.path}`)) continue;
		const sections = outermost(document, document.sections.filter((section) => isHeading(document, section, spec)));
		for (const section of sections) {
			const fill = measureCard(document, spec.standard, [section]);
			const linked = document.links.some((link) => link.kind === "link" && link.section === section.index && /^https?:|\.md\b/i.test(link.href));
			const stub = fill.stub && !linked;
			found.push(evidence(spec.rules.section, {
				path: document.path,
				line: section.line,
				note: section.heading,
				...stub ? { stub } : {}
			}));
			if (!stub) completeness = Math.max(completeness, fill.completeness);
		}
	}
	if (spec.anchor !== null && spec.rules.link !== void 0) for (const mention of context.mentions) {
		const text = `${mention.link?.text ?? ""} ${decodeBadge(mention.link?.image)}`;
		if (mention.link?.kind !== "link" || text.length > 200 || !spec.anchor.test(text) || !isOwnTarget(mention, context)) continue;
		found.push(evidence(spec.rules.link, {
			path: mention.path,
			line: mention.line,
			url: mention.href,
			note: mention.link.text
		}));
		if (!identifiers.includes(mention.identifier)) identifiers.push(mention.identifier);
	}
	const kept = [...found.filter((one) => one.stub !== true), ...found.filter((one) => one.stub === true)].slice(0, 20);
	return finding(spec.kind, kept, identifiers.slice(0, 20), completeness > 0 ? { completeness: Math.round(completeness * 100) / 100 } : {});
}
/** The heading says so, none above it says that it is about something else, and what must stand in the section does. */
function isHeading(document, section, spec) {
	if (section.level === 0 || section.heading.length > 90) return false;
	if (!(spec.doubtful?.heading.test(section.heading) === true && spec.doubtful.words.test(textOf(document, section))) && (!spec.heading.test(section.heading) || spec.notHeading?.test(section.heading) === true)) return false;
	const { notUnder } = spec;
	if (notUnder === void 0) return true;
	const above = section.path.slice(0, -1);
	return !(isReadme(document.path) ? above.slice(1) : above).some((heading) => notUnder.test(heading));
}
function textOf(document, section) {
	return document.blocks.filter((block) => block.section === section.index && block.kind !== "heading").map((block) => block.text).join("\n").slice(0, 2e4);
}
/** A section within another of the same kind is part of it. */
function outermost(document, sections) {
	return sections.filter((section) => {
		for (let parent = section.parent; parent !== null; parent = document.sections[parent]?.parent ?? null) if (sections.some(({ index }) => index === parent)) return false;
		return true;
	});
}

// src/detect/cards/standard-sections.ts
/** After Mitchell et al. 2019 (arXiv:1810.03993) and the annotated template of the Hugging Face hub. */
const modelCardSections = [
	{
		id: "details",
		heading: /model (?:details|description|summary|overview|information|date|type|architecture)|^(?:description|overview|about|introduction|summary)\b|model card (?:for|:)/i
	},
	{
		id: "intended-use",
		heading: /\b(?:intended|direct|downstream|primary|recommended) (?:uses?|users?)|^uses?\b|use cases?|model use|applications?/i
	},
	{
		id: "out-of-scope",
		heading: /out[- ]of[- ]scope|misuse|malicious|not intended|prohibited|restrictions?/i
	},
	{
		id: "training-data",
		heading: /training data|\bdata(?:sets?)?\b|pre-?training/i
	},
	{
		id: "training",
		heading: /training (?:procedure|details|process|hyper|regime|factors)|^training\b|hyper-?parameters|hardware|compute|fine-?tuning/i
	},
	{
		id: "evaluation",
		heading: /evaluation|benchmarks?|metrics|results|performance|testing|quantitative/i
	},
	{
		id: "limitations",
		heading: /limitations?|caveats|known issues|biases|bias\b|fairness/i
	},
	{
		id: "risks",
		heading: /risks?|ethic|safety|responsib|broader (?:impact|implications)|considerations|harm/i
	},
	{
		id: "license",
		heading: /licen[cs]e|terms/i
	},
	{
		id: "citation",
		heading: /citation|cite|bibtex|references?/i
	}
];
/** After Gebru et al. 2018 (arXiv:1803.09010) and the dataset card template of the Hugging Face hub. */
const dataCardSections = [
	{
		id: "motivation",
		heading: /motivation|purpose|curation rationale|dataset (?:summary|description|overview|details)|^(?:description|overview|summary|about|introduction)\b/i
	},
	{
		id: "composition",
		heading: /composition|structure|fields|instances|splits|schema|contents?|statistics|features|format/i
	},
	{
		id: "collection",
		heading: /collection|source|creation|acquisition|provenance|gather/i
	},
	{
		id: "processing",
		heading: /pre-?processing|cleaning|label+ing|annotat|filter|dedup|processing/i
	},
	{
		id: "uses",
		heading: /\buses?\b|tasks|intended|usage|applications/i
	},
	{
		id: "distribution",
		heading: /distribution|licen[cs]|download|access|availability/i
	},
	{
		id: "maintenance",
		heading: /maintenance|contact|version|update|errata|maintain|contribut/i
	},
	{
		id: "sensitive",
		heading: /personal|sensitive|privacy|pii|consent|ethic/i
	},
	{
		id: "limitations",
		heading: /limitations?|bias|considerations|social impact|risks?|caveats/i
	},
	{
		id: "citation",
		heading: /citation|cite|bibtex|references?/i
	}
];
const safetySections = [
	{
		id: "intended-use",
		heading: /intended|direct use|acceptable|responsible use|permitted/i
	},
	{
		id: "out-of-scope",
		heading: /out[- ]of[- ]scope|misuse|malicious|prohibited|not intended|restrictions?/i
	},
	{
		id: "limitations",
		heading: /limitations?|caveats|known issues/i
	},
	{
		id: "bias",
		heading: /bias|fairness|representation|discriminat/i
	},
	{
		id: "risks",
		heading: /risks?|harm|hazard|safety|threat|red[- ]team/i
	},
	{
		id: "mitigation",
		heading: /mitigat|safeguard|recommendations?|filter|monitor|responsib|report/i
	}
];

// src/detect/cards/data-card.ts
const todo$7 = "Write a datasheet: why, what is in it, how it was collected and labelled, what it is for, who looks after it";
const dataCardRules = {
	file: {
		id: "data-card/file",
		sees: "A filled file that is called data card, dataset card, datasheet or data statement",
		todo: todo$7,
		example: "README.md: # Pebbles\nfiles:\nREADME.md\nDATASHEET.md 4000\n",
		counter: "README.md: # Pebbles\nfiles:\nREADME.md\ndata/README.md 300\n"
	},
	section: {
		id: "data-card/section",
		sees: "A section headed data card, datasheet or data statement",
		todo: todo$7,
		example: "# Pebbles\n\n## Datasheet\n\nPebbles holds ten thousand photographs of stones that we took in 2022. Two students labelled every picture. It is meant for classification and is looked after by the lab.\n",
		counter: "# Pebbles\n\n## Data\n\nUnpack the archive.\n"
	},
	link: {
		id: "data-card/link",
		sees: "A link that calls the project’s own page a data card or datasheet",
		todo: todo$7,
		example: "# Pebbles\n\nSee the [datasheet](https://pebbles.example.org/datasheet.pdf).\n",
		counter: "# Marble\n\nWe use their data ([datasheet](https://github.com/somebody/stones/blob/main/DATASHEET.md)).\n"
	},
	frontMatter: {
		id: "data-card/hub-source",
		sees: "The source of a dataset’s hub page, with the hub’s front matter",
		todo: todo$7,
		example: "data/README.md: ---\ntask_categories: [image-classification]\nlicense: cc-by-4.0\n---\n# Pebbles\n\nPebbles holds ten thousand photographs of stones that we took in 2022. Two students labelled every picture. It is meant for classification and is looked after by the lab.\n",
		counter: "---\ntitle: Pebbles\n---\n# Pebbles\n"
	}
};
/** Data cards: documents or sections that call themselves so (Gebru et al. 2018; Bender and Friedman 2018). */
function detectDataCard(context) {
	return findCards(context, {
		kind: "data-card",
		file: (file) => /^(?:md|mdx|markdown|rst|txt|pdf|html?|)$/.test(file.extension) && /(?:^|[_.-])data(?:set)?[-_ ]?(?:cards?|sheets?|statements?)(?:[_.-]|$)/i.test(file.lower) && !/template|example/.test(file.lower),
		heading: /^(?:[\p{S}\p{P}\d\s]*)(?:the )?data(?:set)? ?(?:cards?|sheets?|statements?)\b|\bdata ?sheet$|\bdata(?:set)? card$|数据(?:集)?卡/iu,
		anchor: /\bdata(?:set)?[ _-]?(?:cards?|sheets?|statements?)\b/i,
		frontMatter: (fields) => "task_categories" in fields || "dataset_info" in fields || "size_categories" in fields,
		standard: dataCardSections,
		rules: dataCardRules,
		reads: ({ path, format }) => format !== "notebook" && !path.startsWith(".github/")
	});
}

// src/detect/cards/model-card.ts
const todo$6 = "Fill in a model card: what it is for, what it was trained on, how it was measured, where it fails";
const modelCardRules = {
	file: {
		id: "model-card/file",
		sees: "A filled file that is called model card or system card",
		todo: todo$6,
		example: "README.md: # Marble\nfiles:\nREADME.md\nMODEL_CARD.md 4000\n",
		counter: "README.md: # Marble\nfiles:\nREADME.md\ndocs/models.md 900\n"
	},
	section: {
		id: "model-card/section",
		sees: "A section headed \"Model card\"",
		todo: todo$6,
		example: "# Marble\n\n## Model card\n\nMarble is a small language model for English. It was trained on public web text until 2023 and is meant for research on tokenisation. It fails on long inputs and other languages.\n",
		counter: "# Marble\n\n## Models\n\nSee the table.\n"
	},
	link: {
		id: "model-card/link",
		sees: "A link that calls the project’s own page a model card",
		todo: todo$6,
		example: "# Marble\n\nRead the [model card](https://huggingface.co/marble/marble-7b).\n",
		counter: "# Marble\n\nWe start from LLaMA ([model card](https://github.com/somebody/llama/blob/main/MODEL_CARD.md)).\n"
	},
	frontMatter: {
		id: "model-card/hub-source",
		sees: "The source of a hub page, with the hub’s front matter",
		todo: todo$6,
		example: "HUGGINGFACE_README.md: ---\nlicense: apache-2.0\npipeline_tag: text-generation\n---\n# Marble\n\nMarble is a small language model for English. It was trained on public web text until 2023 and is meant for research on tokenisation and on long inputs.\n",
		counter: "---\ntitle: Marble docs\n---\n# Marble\n\nWelcome.\n"
	}
};
const name = /(?:^|[_.-])(?:model|system)[-_ ]?cards?(?:[_.-]|$)/i;
const document = /^(?:md|mdx|markdown|rst|txt|pdf|html?|json|ya?ml|)$/;
/** Model cards: documents or sections that call themselves so (Mitchell et al. 2019). A hub page counts when the repository calls it a card. */
function detectModelCard(context) {
	return findCards(context, {
		kind: "model-card",
		file: (file) => document.test(file.extension) && (name.test(file.lower) || /^model_?cards?$/.test(file.folders.at(-1) ?? "")) && !/template|example/.test(file.lower),
		heading: /^(?:[\p{S}\p{P}\d\s]*)(?:the )?(?:model|system) ?cards?\b|\bmodel ?card$|模型卡/iu,
		anchor: /\b(?:model|system)[ _-]?cards?\b|模型卡/i,
		frontMatter: (fields, path) => !/^readme/i.test(path.split("/").at(-1) ?? "") && [
			"pipeline_tag",
			"library_name",
			"base_model",
			"model-index",
			"license",
			"inference",
			"widget"
		].filter((key) => key in fields).length >= 2,
		standard: modelCardSections,
		rules: modelCardRules,
		reads: ({ path, format }) => format !== "notebook" && !path.startsWith(".github/")
	});
}

// src/detect/cards/safety-note.ts
const todo$5 = "Write down known limitations, risks and misuse, and what people should not use it for";
const limits = "The model makes up facts, in particular about people, and repeats the prejudices of the web text it was trained on. Do not use it for medical or legal advice, and check what it says before you rely on it.";
const safetyNoteRules = {
	file: {
		id: "safety-note/file",
		sees: "A filled document on safety, ethics, limitations or acceptable use",
		todo: todo$5,
		example: "README.md: # Marble\nfiles:\nREADME.md\nRESPONSIBLE_USE.md 3000\n",
		counter: "README.md: # Marble\nfiles:\nREADME.md\nSECURITY.md 3000\n"
	},
	section: {
		id: "safety-note/section",
		sees: "A section headed limitations, ethics, risks, misuse, bias or responsible use",
		todo: todo$5,
		example: `# Marble\n\n## Limitations\n\n${limits}\n`,
		counter: "# Marble\n\n## Safety benchmark\n\nRun `bench.py`.\n"
	}
};
/** Safety, ethics, limitations, misuse. A security policy, a licence and a software's list of bugs are something else. */
function detectSafetyNote(context) {
	return findCards(context, {
		kind: "safety-note",
		file: (file) => /^(?:md|mdx|markdown|rst|txt|pdf|)$/.test(file.extension) && file.folders.length <= 3 && /^(?:(?:acceptable[-_ ])?us(?:e|age)[-_ ]?policy|acceptable[-_ ]use|ai[-_ ]?ethics|ethics(?:[-_ ]\w+)?|ethical[-_ ]\w+|safety(?:[-_ ](?:note|card|statement|policy|report))?|responsible[-_ ](?:use|ai|\w*release|development)\w*|limitations|risks?|misuse|system[-_ ]?card|broader[-_ ]impacts?)(?:\.|$)/i.test(file.lower),
		heading: /\blimitations?\b|\bethic(?:s|al)\b|\bresponsible (?:use|ai|development|release|deployment|usage|research)\b|\bresponsibility\b|\bmisuse\b|\bout[- ]of[- ]scope\b|\b(?:social|societal|broader) (?:impacts?|implications)\b|\bbias(?:es)?\b.{0,20}\b(?:risks?|limitations|fairness)\b|\bfairness\b|\brisks?\b|\bsafety\b|\bacceptable use\b|\bintended use\b.{0,30}\blimit|局限|伦理|安全(?:性)?(?:声明|说明)|リスク|제한 ?사항/iu,
		notHeading: /\b(?:benchmarks?|leader ?boards?|evals?|evaluations?|evaluator|datasets?|data|results?|classifier|filter|checker|training|models?|tasks?|scenarios?|scores?|rate|api|memory|thread|type|gpu|functional|risk[- ](?:minimi|aware|sensitive|control)\w*|tuning|install\w*|hardware|known (?:bugs|software)|prompts?|test ?s?(?:uite)?|license)\b|安全评/iu,
		notUnder: /\b(?:leader ?boards?|benchmarks?|evaluations?|evals?|tasks)\b/i,
		doubtful: {
			heading: /\bdisclaimers?\b|\bterms? of use\b|声明/iu,
			words: /\b(?:harm(?:s|ful)?|bias(?:ed|es)?|problematic|misinformation|inaccura\w+|medical|clinical|discriminat\w+|offensive|toxic|unsafe|dangerous|unethical|misuse\w*|illegal|deepfakes?|nsfw|hallucinat\w+)\b|有害|歧视|滥用/iu
		},
		anchor: null,
		frontMatter: null,
		standard: safetySections,
		rules: safetyNoteRules,
		reads: ({ path, format }) => format !== "notebook" && !/(?:^|\/)(?:\.github|tasks|tests?|website|datasets?|data|examples?)\//i.test(path) && !/(?:^|\/)(?:security|contributing|code_of_conduct|changelog|licen[cs]e)[^/]*$/i.test(path)
	});
}

// src/detect/checkpoints.ts
const checkpointsRules = {
	revisions: {
		id: "checkpoints/revisions",
		sees: "Intermediate checkpoints on the hub: a link or an id with a step or token count as its revision",
		todo: "Publish intermediate checkpoints, for example as revisions on the model hub",
		example: "README.md: # Foo\n\n- [step 1000](https://huggingface.co/foo-lab/foo/tree/step1000-tokens4B)\n",
		counter: "README.md: # Foo\n\n- [files](https://huggingface.co/foo-lab/foo/tree/main)\n"
	},
	words: {
		id: "checkpoints/words",
		sees: "A sentence that says intermediate checkpoints are released",
		todo: "Link the intermediate checkpoints where they are mentioned",
		example: "README.md: # Foo\n\nWe release all [intermediate checkpoints](https://huggingface.co/foo-lab/foo).\n",
		counter: "README.md: # Foo\n\nPass `--ckpt` to load a checkpoint.\n"
	}
};
const words = /\b(?:intermediate|all|every|\d{2,4})\s+(?:training\s+|model\s+)?checkpoints?\b[^.]{0,80}|\bcheckpoints?\b[^.]{0,60}\b(?:every|each|at|throughout|during)\b[^.]{0,40}\b(?:steps?|tokens|training|iterations|epochs)\b/i;
/** Intermediate trained parameters: revisions named by step, or words with a link in the same block. */
function detectCheckpoints(context) {
	const shown = [];
	const identifiers = /* @__PURE__ */ new Set();
	for (const mention of context.mentions) {
		if (mention.document === null) continue;
		if (/huggingface\.co\/[^/]+\/[^/]+\/tree\/[\w.-]*(?:step|iter|token|epoch|stage|ckpt)[\w.-]*\d/i.test(mention.href)) {
			shown.push(evidence(checkpointsRules.revisions, {
				path: mention.path,
				line: mention.line,
				url: mention.href
			}));
			identifiers.add(mention.identifier);
		} else if (/^(?:hf|hf-collection|gdrive|zenodo|url):/.test(mention.identifier) && words.test(mention.context) && /intermediate|release|provide|available|download/i.test(mention.context)) {
			shown.push(evidence(checkpointsRules.words, {
				path: mention.path,
				line: mention.line,
				url: mention.href
			}));
			identifiers.add(mention.identifier);
		}
		if (shown.length >= 6) break;
	}
	return finding("checkpoints", shown, [...identifiers]);
}

// src/detect/citation.ts
const todo$4 = "Add a CITATION.cff (https://citation-file-format.github.io) or a BibTeX entry to the README";
const citationRules = {
	file: {
		id: "citation/file",
		sees: "A CITATION.cff with title and authors, or another citation file",
		todo: todo$4,
		example: "README.md: # Marble\nCITATION.cff: cff-version: 1.2.0\ntitle: Marble\nauthors:\n  - family-names: Doe\nfiles:\nREADME.md\nCITATION.cff 200\n",
		counter: "README.md: # Marble\nCITATION.cff: cff-version: 1.2.0\ntitle: TODO\nfiles:\nREADME.md\nCITATION.cff 40\n"
	},
	bibtex: {
		id: "citation/bibtex",
		sees: "A BibTeX entry for the project’s own work",
		todo: todo$4,
		example: "# Marble\n\n## Citation\n\n```\n@misc{doe2024marble,\n title={Marble: small models},\n author={Doe, Jane}\n}\n```\n",
		counter: "# Marble\n\n## Citation\n\n```\n@misc{todo, title={TODO}, author={}}\n```\n"
	}
};
/** How others are to cite the work: a citation file or own BibTeX. Entries for other people's papers don't count. */
function detectCitation(context) {
	const found = [];
	for (const file of context.files.own) {
		if (file.folders.length > 1 || !/^citation(?:s)?(?:\.(?:cff|bib|bibtex|md|txt|rst))?$/.test(file.lower) || file.size === 0) continue;
		const text = context.text(file.path);
		const stub = text !== null && (file.extension === "cff" ? !isFilledCff(text) : text.trim().length < 40);
		found.push(evidence(citationRules.file, {
			path: file.path,
			...stub ? {
				stub,
				note: "without title or authors"
			} : {}
		}));
	}
	const papers = scorePapers(context);
	const reimplementation = papers.some(({ points }) => points.some(({ signal }) => signal === "unofficial")) && !papers.some(({ score }) => score >= 3);
	for (const document of context.documents) {
		if (document.path.startsWith(".github/")) continue;
		for (const entry of document.bibtex) {
			const own = isFilled(entry) ? ownership(entry, document, context, reimplementation) : "stub";
			if (own === null) continue;
			found.push(evidence(citationRules.bibtex, {
				path: document.path,
				line: entry.line,
				note: entry.fields.get("title") ?? entry.key,
				...own === "stub" ? { stub: true } : {}
			}));
		}
	}
	return finding("citation", [...found.filter((one) => one.stub !== true), ...found.filter((one) => one.stub === true)].slice(0, 10));
}
function isFilledCff(text) {
	try {
		const value = (0, import_dist.parse)(text.slice(0, 1e5), {
			maxAliasCount: 100,
			logLevel: "silent",
			uniqueKeys: false
		});
		if (typeof value !== "object" || value === null) return false;
		const { title, authors } = value;
		return typeof title === "string" && !/^\W*(?:todo|tbd|my (?:project|research)\b|your\b|title|<)/i.test(title) && Array.isArray(authors) && authors.length > 0;
	} catch {
		return false;
	}
}
function isFilled(entry) {
	const title = entry.fields.get("title") ?? "";
	const author = entry.fields.get("author") ?? entry.fields.get("organization") ?? "";
	return title.length > 3 && author.length > 1 && !/^\W*(?:todo|tbd|xxx+|title|your\b|coming soon)/i.test(title);
}
/** Own by title or by the request to cite; in a re-implementation only by a title that is the project's and nobody else's. */
function ownership(entry, document, context, reimplementation) {
	const headings = document.sections[entry.section]?.path ?? [];
	const title = entry.fields.get("title") ?? "";
	const same = namesProject(title, context.names) || context.title !== null && similarTitles(title, context.title) >= .5;
	if (reimplementation) return null;
	if (same) return "own";
	if (isUnder(headings, "foreign") || isUnder(headings, "baseline")) return null;
	const asked = isUnder(headings, "citation") || /\bcit(?:e|ing|ation)\b|引用/i.test(headings.at(-1) ?? "");
	const introduced = document.blocks.some((block) => block.endLine <= entry.line && entry.line - block.endLine < 12 && /\b(?:cite|citing|citation|reference|bibtex)\b|引用/i.test(block.text.slice(0, 600)));
	return (document === context.readme || /readme|citation|\.bib$/i.test(document.path)) && (asked || introduced) ? "own" : null;
}

// src/detect/code/source-files.ts
const sourceEndings = new Set("py ipynb r jl m lua c cc cpp cxx cu cuh h hpp rs go java scala kt swift js ts mjs tsx jsx cs f90 f95 ml hs pl rb sh nb mlx pyx proto stan".split(" "));
/** Ending that may hold the work itself, not only launch it. */
const workEndings = new Set("py ipynb r jl m lua c cc cpp cxx cu rs go java scala kt swift js ts cs f90 f95 ml hs pyx stan nb".split(" "));
const metaFolders = /^(?:\.github|\.circleci|\.vscode|\.devcontainer|docs?|documentation|website|site|pages|static|assets|images?|figures?|figs?|media|node_modules|\.ci|css|js|_static)$/;
const testFolders = /^(?:tests?|testing|unit_?tests?|testdata|__tests__|ci)$/;
const metaFiles = /^(?:setup|conf|conftest|__init__|version|_version|manage|noxfile|fabfile|tasks)\.py$/;
const cache$1 = /* @__PURE__ */ new WeakMap();
/** Own source by what it is for (DESIGN §3 "judge by the files"). */
function sourceFiles(context) {
	const known = cache$1.get(context);
	if (known !== void 0) return known;
	const all = [];
	const work = [];
	const stubs = [];
	for (const file of context.files.own) {
		if (file.symlink || !sourceEndings.has(file.extension)) continue;
		if (file.folders.some((folder) => metaFolders.test(folder) && !(folder === "docs" && file.extension === "ipynb"))) continue;
		if (file.folders.some((folder) => testFolders.test(folder)) || /^(?:test_.*|.*_test)\.py$/.test(file.lower)) continue;
		all.push(file);
		if (!workEndings.has(file.extension) || metaFiles.test(file.lower)) continue;
		if (isStub(file, context)) stubs.push(file);
		else work.push(file);
	}
	const result = {
		all,
		work,
		stubs
	};
	cache$1.set(context, result);
	return result;
}
/** Too small to do anything, or (where the text is at hand) nothing but imports, `pass` and "coming soon". */
function isStub(file, context) {
	if (file.size !== null && file.size < 80) return true;
	const text = context.text(file.path);
	if (text === null || file.extension === "ipynb") return false;
	return statements(text) < 3;
}
/** Lines that do something: not blank, comment, docstring quote, import, bare definition head, `pass`, `...`, `raise NotImplementedError`. */
function statements(text) {
	let count = 0;
	for (const line of text.slice(0, 65536).split("\n")) {
		const code = line.trim();
		if (code === "" || /^(?:#|\/\/|--|%|\/\*|\*|"""|''')/.test(code)) continue;
		if (/^(?:import |from \S+ import|pass$|\.\.\.$|raise NotImplementedError|def .*:$|class .*:$|print\(|return$|[)\]}]+$)/.test(code)) continue;
		count += 1;
		if (count >= 3) break;
	}
	return count;
}

// src/detect/code/code.ts
const codeRules = {
	source: {
		id: "code/source",
		sees: "Source files that implement the work: not documentation, tests, packaging or vendored projects",
		todo: "Commit the source code that implements the work",
		example: "files:\nREADME.md\nfoo/model.py 8000\nfoo/layers.py 5000\n",
		counter: "files:\nREADME.md\nLICENSE\nassets/teaser.png\n"
	},
	stub: {
		id: "code/stub",
		sees: "Source files that do nothing yet: empty, imports and `pass` only",
		todo: "Commit the implementation in place of the stubs",
		example: "files:\nREADME.md\nmain.py 12\n",
		counter: "files:\nREADME.md\nmain.py 4000\n"
	}
};
/** Source that implements the work. A README with pictures is not code; neither is a folder of stubs. */
function detectCode(context) {
	const { work, stubs } = sourceFiles(context);
	if (work.length === 0) return finding("code", stubs.slice(0, 3).map((file) => evidence(codeRules.stub, {
		path: file.path,
		stub: true
	})));
	const shown = [...work].sort((a, b) => a.folders.length - b.folders.length || (b.size ?? 0) - (a.size ?? 0)).slice(0, 3);
	const identifiers = context.repository === null ? [] : [`github:${context.repository}`];
	const all = shown.map((file) => evidence(codeRules.source, {
		path: file.path,
		note: `${work.length} source files`
	}));
	return finding("code", [...all, ...stubs.slice(0, 2).map((file) => evidence(codeRules.stub, {
		path: file.path,
		stub: true
	}))], identifiers);
}

// src/detect/code/commands.ts
const launcher = /^(?:\$\s*|>\s*|!\s*|%\s*|sudo\s+|time\s+|nohup\s+|CUDA_VISIBLE_DEVICES=\S+\s+|[A-Z_][A-Z0-9_]{1,40}=\S*\s+){0,8}(?:python3?|torchrun|accelerate launch|deepspeed|bash|sh|srun|sbatch|mpirun|mpiexec|horovodrun|make|julia|Rscript|matlab|node|cargo|uv run|poetry run|pixi run|lm_eval|lm-eval|lighteval|opencompass|helm-run|inspect eval|promptfoo|evalplus|jupyter|colossalai|xtuner|llamafactory-cli|fairseq-\w+|ray|docker run|\.\/[\w./-]+|[\w./-]+\.(?:sh|py))\b/;
const cache = /* @__PURE__ */ new WeakMap();
/** Commands in code blocks (and inline code) of READMEs and docs, continued lines joined. */
function shownCommands(context) {
	const known = cache.get(context);
	if (known !== void 0) return known;
	const result = [];
	for (const document of context.documents) {
		if (document.format === "bibtex") continue;
		for (const block of document.blocks) {
			if (block.kind === "code") fromBlock(block, document, context, result);
			else if (/\b(?:python3?|bash|sh|torchrun|make|sbatch)\s+[\w./-]+|\.(?:py|sh)\b/.test(block.text)) fromProse(block, document, context, result);
			if (result.length > 2e3) break;
		}
	}
	cache.set(context, result);
	return result;
}
function fromBlock(block, document, context, result) {
	let offset = 0;
	let open = null;
	for (const line of block.text.split("\n")) {
		const text = line.trim();
		if (open !== null) open.text += ` ${text.replace(/\\$/, "")}`;
		else if (launcher.test(text)) open = {
			text: text.replace(/\\$/, ""),
			at: offset
		};
		if (open !== null && !text.endsWith("\\")) {
			result.push(command$1(open.text, block, open.at, document, context));
			open = null;
		}
		offset += line.length + 1;
	}
	if (open !== null) result.push(command$1(open.text, block, open.at, document, context));
}
const proseCommand = /\b(?:(?:python3?|bash|sh|torchrun|sbatch)\s+)?([\w./-]{2,120}\.(?:py|sh|ipynb))\b/g;
function fromProse(block, document, context, result) {
	for (const match of block.text.matchAll(proseCommand)) {
		const one = command$1(match[0], block, match.index, document, context);
		if (one.script !== null) result.push(one);
	}
}
function command$1(text, block, offset, document, context) {
	const folder = document.path.includes("/") ? document.path.slice(0, document.path.lastIndexOf("/")) : "";
	const headings = topicHeadings(document, block.section);
	return {
		text: text.slice(0, 1e3),
		document,
		line: lineAt(block, offset),
		headings,
		script: findScript(text, folder, context)
	};
}
function findScript(text, folder, context) {
	const module = /\s-m\s+([\w.]{2,120})/.exec(text)?.[1];
	if (module !== void 0) {
		const path = `${module.replaceAll(".", "/")}`;
		for (const candidate of [
			`${path}.py`,
			`${path}/__main__.py`,
			`src/${path}.py`
		]) if (context.files.get(candidate) !== void 0) return candidate;
	}
	for (const match of text.matchAll(/[\w./${}-]{2,160}\.(?:py|sh|ipynb|jl|R|m|lua)\b/g)) {
		const raw = match[0].replace(/^\.\//, "");
		for (const candidate of [folder === "" ? raw : `${folder}/${raw}`, raw]) if (context.files.get(candidate) !== void 0) return candidate;
		const tail = raw.slice(raw.lastIndexOf("/") + 1).toLowerCase();
		const same = byName(context).get(tail);
		if (same !== void 0) return same;
	}
	return null;
}
const names$2 = /* @__PURE__ */ new WeakMap();
/** READMEs name scripts from inside a folder: a unique file name is enough. */
function byName(context) {
	const known = names$2.get(context);
	if (known !== void 0) return known;
	const map = /* @__PURE__ */ new Map();
	for (const file of context.files.own) if (/^(?:py|sh|ipynb|jl|r|m|lua)$/.test(file.extension) && !map.has(file.lower)) map.set(file.lower, file.path);
	names$2.set(context, map);
	return map;
}

// src/detect/code/inference-code.ts
const inferenceCodeRules = {
	file: {
		id: "inference-code/entry-point",
		sees: "A script or notebook that runs the trained model: demo, inference, generate, predict, sample, app",
		todo: "Commit a script that loads the weights and runs the model",
		example: "files:\nREADME.md\ninference.py 5000\n",
		counter: "files:\nREADME.md\ntrain.py 5000\n"
	},
	usage: {
		id: "inference-code/usage",
		sees: "A usage example in the documentation that loads and runs the model",
		todo: "Show in the README how to load and run the model",
		example: "README.md: # Foo\n\n## Usage\n\n```python\nfrom foo import load_model\nmodel = load_model(\"foo-base\")\nprint(model.predict(image))\n```\nfiles:\nREADME.md\nfoo/model.py 9000\n",
		counter: "README.md: # Foo\n\n## Citation\n\n```bibtex\n@misc{foo, title={Foo}}\n```\n"
	}
};
const inferName = /(?:^|[_-])(?:infer|inference|demo|generate|generation|predict|prediction|predictor|sample|sampling|sampler|chat|app|run|serve|server|cli|test|txt2img|img2img|text2\w+|synthesize|synthesis|translate|transcribe|transcribe|pipeline|pipelines|render|visualize|play|rollout|deploy|gradio\w*|webui|web_demo|example|quickstart|tutorial|usage|apply|main|evaluate|eval)(?:[_.-]|$)/;
const inferFolder = /^(?:inference|demo|demos|generation|sampling|serve|serving|deploy|deployment|examples?|notebooks?|colabs?|tutorials?|app|apps|pipelines?)$/;
const runs$1 = /from_pretrained\(|\.generate\(|\.predict\(|\.sample\(|\.encode\(|\.forward\(|model\(|load_model\(|pipeline\(|\.chat\(|\.transcribe\(|torch\.hub\.load|load_state_dict|\.eval\(\)|create_model/;
/** Source that runs the trained model: entry points by name, notebooks, usage examples in the README. */
function detectInferenceCode(context) {
	const { all } = sourceFiles(context);
	const shown = all.filter((file) => inferName.test(file.lower) || file.extension === "ipynb" || file.folders.some((folder) => inferFolder.test(folder)) && /^(?:py|ipynb|sh)$/.test(file.extension)).slice(0, 3).map((file) => evidence(inferenceCodeRules.file, { path: file.path }));
	for (const document of context.documents.slice(0, 30)) {
		const block = document.blocks.find((one) => one.kind === "code" && runs$1.test(one.text));
		if (block !== void 0) {
			shown.push(evidence(inferenceCodeRules.usage, {
				path: document.path,
				line: block.line
			}));
			break;
		}
	}
	const command = shownCommands(context).find((one) => one.script !== null && topicsOf(one.headings[one.headings.length - 1] ?? "").includes("usage"));
	if (command !== void 0) shown.push(evidence(inferenceCodeRules.usage, {
		path: command.document.path,
		line: command.line,
		note: command.text
	}));
	return finding("inference-code", shown);
}

// src/detect/code/training-code.ts
const trainingCodeRules = {
	file: {
		id: "training-code/entry-point",
		sees: "A training, pre-training or fine-tuning script, or a package of that name",
		todo: "Commit the training scripts and their configurations",
		example: "files:\nREADME.md\ntrain.py 9000\nmodel.py 4000\n",
		counter: "files:\nREADME.md\ninference.py 9000\ndata/train.json 9000\n"
	},
	command: {
		id: "training-code/command",
		sees: "A command under a heading on training that runs a script of the repository",
		todo: "Show the exact training command in the README",
		example: "README.md: # Foo\n\n## Training\n\n```bash\npython main.py --config foo.yaml\n```\nfiles:\nREADME.md\nmain.py 9000\n",
		counter: "README.md: # Foo\n\n## Training\n\nWe trained for two weeks.\nfiles:\nREADME.md\nmain.py 9000\n"
	},
	elsewhere: {
		id: "training-code/own-repository",
		sees: "A link to another repository of the same owner that is said to hold the training code",
		todo: "Name the other repository in the policy file, so that it counts",
		example: "README.md: # Foo\n\nTraining code is in [foo-train](https://github.com/foo-lab/foo-train).\n",
		counter: "README.md: # Foo\n\nWe thank [bar](https://github.com/bar/bar) for their training code.\n"
	}
};
const trainName = /^(?:\w{0,40}[_-])?(?:train|training|trainer|pretrain|pre_train|pretraining|finetune|fine_tune|finetuning|fine_tuning|sft|train\w{1,4}|dpo|grpo|ppo|rlhf|distill|distillation|trainval|train_net|learn|learner)(?:[_-]\w{0,60})?\.(?:py|sh|ipynb|jl|lua|m|r|cpp|cu)$/;
const trainFolder = /^(?:train|training|trainer|trainers|pretrain|pretraining|pre_training|finetune|finetuning|fine_tune|fine-tuning|sft|train_scripts|training_scripts|train_configs|run_train)$/;
const notTraining = /train(?:ed|ing)?[_-]?(?:data|set|split|list|ids|files|test_split)|pre_?trained|constrain|strain|restrain|download|tokenizer_train|prepare|preprocess|train_?test|from_pretrained|dataset/;
/** Source that trains: entry points by name, packages of that name, commands under a heading on training, own repositories for it. */
function detectTrainingCode(context) {
	const { all } = sourceFiles(context);
	const shown = all.filter((file) => trainName.test(file.lower) && !notTraining.test(file.lower) || file.folders.some((folder) => trainFolder.test(folder)) && /^(?:py|sh|cu|cpp)$/.test(file.extension) && (file.size ?? 500) > 200 && file.lower !== "__init__.py").slice(0, 4).map((file) => evidence(trainingCodeRules.file, { path: file.path }));
	const command = shownCommands(context).find((one) => one.script !== null && isTraining(one.headings, one.text));
	if (command !== void 0) shown.push(evidence(trainingCodeRules.command, {
		path: command.document.path,
		line: command.line,
		note: command.text
	}));
	const elsewhere = ownTrainingRepository(context);
	if (elsewhere !== null) shown.push(elsewhere.evidence);
	return finding("training-code", shown, elsewhere === null ? [] : [elsewhere.identifier]);
}
function isTraining(headings, text) {
	if (/\b(?:eval\w*|test|infer\w*|sample|demo|download|prepare\w*|preprocess|convert\w*|generate)[\w-]*\.(?:py|sh)\b|--(?:eval|test|eval[_-]only|test[_-]only|mode[ =](?:test|eval))/i.test(text)) return false;
	if (/\b(?:train|finetune|fine_tune|pretrain)\w*\.(?:py|sh)\b|\btrainer?\b|--(?:do_)?train\b|mode[ =]train/i.test(text) && !/train_test_split/.test(text)) return true;
	const last = headings[headings.length - 1] ?? "";
	return /\btrain(?:ing)?\b|fine-?\s?tun|pre-?train(?:ing)?\b|训练|微调/i.test(last) && !/\bdata|trained|eval/i.test(last);
}
function ownTrainingRepository(context) {
	for (const mention of context.mentions) {
		if (!mention.identifier.startsWith("github:") || mention.document === null) continue;
		const [owner = "", name = ""] = mention.identifier.slice(7).split("/");
		if (`${owner}/${name}`.toLowerCase() === context.repository?.toLowerCase()) continue;
		if (context.owner === null || !similarOwners(owner, context.owner) || isUnder(mention.headings, "foreign")) continue;
		if (!/train|finetun|fine-tun/i.test(name) && !/\b(?:train(?:ing)?|fine-?tun\w+|pre-?train\w*)\s+(?:\w+\s+){0,2}(?:code|scripts?|recipes?|repo)/i.test(mention.context)) continue;
		return {
			identifier: mention.identifier,
			evidence: evidence(trainingCodeRules.elsewhere, {
				path: mention.path,
				line: mention.line,
				url: mention.href
			})
		};
	}
	return null;
}

// src/detect/dependencies.ts
const todo$3 = "Add an environment file with versions (requirements.txt, environment.yml, pyproject.toml, a lock file or a Dockerfile)";
const dependenciesRules = {
	file: {
		id: "dependencies/file",
		sees: "An environment specification: requirements, conda environment, package metadata, lock file, container",
		todo: todo$3,
		example: "README.md: # Marble\nfiles:\nREADME.md\nrequirements.txt 200\n",
		counter: "README.md: # Marble\nfiles:\nREADME.md\nrequirements.txt 0\n"
	},
	section: {
		id: "dependencies/section",
		sees: "A section of the README that lists the packages needed, or one with versions",
		todo: todo$3,
		example: "# Marble\n\n## Requirements\n\n- Python 3.9\n- torch==2.1.0\n- numpy\n",
		counter: "# Marble\n\n## Requirements\n\nA good mood.\n"
	},
	sentence: {
		id: "dependencies/sentence",
		sees: "A sentence that names the versions the code was run with, or a command that installs several packages",
		todo: todo$3,
		example: "# Marble\n\nTested with Python 3.9 and torch 2.1.0.\n",
		counter: "# Marble\n\nIt is written in Python.\n"
	}
};
const names$1 = /^(?:requirements?(?:[-_.][\w.-]+)?\.(?:txt|in|yml|yaml)|[\w-]*requirements\.txt|(?:conda[-_])?env(?:ironment)?(?:[-_.][\w.-]+)?\.ya?ml|conda[\w.-]*\.(?:ya?ml|txt)|meta\.ya?ml|pyproject\.toml|setup\.(?:py|cfg)|pipfile(?:\.lock)?|poetry\.lock|uv\.lock|pdm\.lock|pixi\.(?:toml|lock)|conda-lock\.yml|dockerfile(?:\..+)?|[\w-]+\.dockerfile|singularity(?:\..+)?|apptainer\.def|(?:project|manifest)\.toml|description|renv\.lock|install\.r|dependencies\.r|package\.json|cargo\.toml|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|build\.sbt|vcpkg\.json|conanfile\.(?:txt|py)|package\.swift|\w+\.rockspec|flake\.nix|shell\.nix|default\.nix|environment\.jl|rye\.lock|spack\.yaml|devcontainer\.json)$/;
/** Other folders hold a package of the same repository, not somebody's tool. */
function isSpecification(file) {
	if (file.size === 0 || file.symlink || file.folders.length > 2) return false;
	if (file.folders.some((folder) => /^(?:docs?|website|\.github|examples?|tests?|node_modules|site|web|frontend|demo)$/.test(folder))) return false;
	return names$1.test(file.lower) || /^requirements?$/.test(file.folders.at(-1) ?? "") && file.extension === "txt";
}
const packages = /\b(?:py ?torch|torch|torchvision|torchaudio|torchtext|tensorflow(?:-gpu)?|keras|jax|jaxlib|flax|mxnet|chainer|theano|caffe2?|paddlepaddle|numpy|scipy|scikit-?learn|sklearn|scikit-image|pandas|matplotlib|seaborn|opencv(?:-python)?|pillow|networkx|gym|gymnasium|mujoco(?:-py)?|transformers|datasets|accelerate|deepspeed|peft|vllm|flash-attn|xformers|apex|einops|timm|diffusers|lightning|pytorch-lightning|hydra(?:-core)?|omegaconf|wandb|tensorboardx?|tqdm|pyyaml|h5py|nltk|spacy|gensim|xgboost|lightgbm|cupy|numba|cython|dgl|torch[-_ ]geometric|pyg|rdkit|biopython|pyro|gpytorch|gpy|cvxpy|cvxopt|gurobi|mpi4py|ray|sympy|statsmodels|librosa|cuda(?:toolkit)?|cudnn|graphviz|igraph|ffmpeg|librosa|tslearn|joblib|dill|boost|eigen|openblas|julia|gcc|cmake|bazel)\b/gi;
const version = /(?:==|>=|<=|~=|>|≥)\s?\d|\bv?\d+\.\d+(?:\.\d+)?(?!\s?%)/;
const heading$1 = /\brequire(?:ments?|d)?\b|\bdepend(?:encies|ency|ecies)\b|\bpre-?requisites?\b|\binstall(?:ation|ing)?\b|\bset-?up\b|\benvironment\b|\bpackages?\b|安装|环境|依赖/i;
/** Running text in which versions are the project's own. */
const ranWith = /\b(?:tested|run|ran|works?|developed|implemented|built|written|compatible|code|requires?|using|used|need(?:s|ed)?|experiments)\b/i;
/** Environment specifications: a file beats a list in the README, a list beats a sentence with versions. */
function detectDependencies(context) {
	const found = [];
	const identifiers = [];
	for (const file of context.files.own.filter(isSpecification).slice(0, 20)) {
		const text = context.text(file.path);
		const stub = text !== null && text.trim().length < 4;
		found.push(evidence(dependenciesRules.file, {
			path: file.path,
			...stub ? { stub } : {}
		}));
		if (!stub) identifiers.push(`file:${file.path}`);
	}
	if (context.readme !== null) found.push(...inReadme(context.readme));
	return finding("dependencies", found.slice(0, 20), identifiers);
}
function inReadme(readme) {
	const found = [];
	for (const section of readme.sections) {
		if (section.level === 0 || !heading$1.test(section.heading)) continue;
		const text = ownText(readme, section);
		const listed = packagesIn(text);
		if (listed.size >= 2 || listed.size >= 1 && version.test(text)) found.push(evidence(dependenciesRules.section, {
			path: readme.path,
			line: section.line,
			note: section.heading
		}));
	}
	if (found.length > 0) return found;
	for (const block of readme.blocks) {
		const text = block.text.slice(0, 4e3);
		const installs = block.kind === "code" ? text.split("\n").filter((line) => /\b(?:pip3?|conda|mamba|uv pip|apt(?:-get)?) install\s+(?!-e \.|\.)/.test(line)).join("\n") : "";
		const listed = packagesIn(block.kind === "code" ? installs : text);
		const versions = text.match(/(?:==|>=)\s?\d|\b\d+\.\d+(?:\.\d+)?\b/g)?.length ?? 0;
		if (block.kind === "code" ? listed.size >= 2 || /pip3? install -r|conda env create/.test(text) : ranWith.test(text) && versions >= 2 && (listed.size >= 2 || listed.size === 1 && /\bpython\s?\d/i.test(text))) found.push(evidence(dependenciesRules.sentence, {
			path: readme.path,
			line: block.line
		}));
		if (found.length >= 3) break;
	}
	return found;
}
function ownText(document, section) {
	return document.blocks.filter((block) => isWithin$1(document, block.section, section.index)).map((block) => block.text).join("\n").slice(0, 8e3);
}
function isWithin$1(document, inner, outer) {
	for (let at = inner; at !== null; at = document.sections[at]?.parent ?? null) if (at === outer) return true;
	return false;
}
function packagesIn(text) {
	return new Set([...text.matchAll(packages)].map((match) => match[0].toLowerCase().replace(/[ -]/g, "")));
}

// src/detect/eval-results.ts
const evalResultsRules = {
	table: {
		id: "eval-results/table",
		sees: "A table of numbers with the name of a metric or a benchmark",
		todo: "Report the results in a table of the README or in a machine-readable file",
		example: "README.md: # Foo\n\n## Results\n\n| Model | Accuracy |\n|---|---|\n| Foo | 81.2 |\n| Foo-L | 83.4 |\n",
		counter: "README.md: # Foo\n\n| Option | Default |\n|---|---|\n| seed | 42 |\n| steps | 100 |\n"
	},
	prose: {
		id: "eval-results/prose",
		sees: "A sentence that states a score on a benchmark or with a metric",
		todo: "Put the numbers in a table with model, benchmark, split and metric",
		example: "README.md: # Foo\n\nFoo reaches 81.2% top-1 accuracy on ImageNet.\n",
		counter: "README.md: # Foo\n\nInstall version 1.2 and run on 8 GPUs.\n"
	},
	figure: {
		id: "eval-results/figure",
		sees: "A chart of results shown in the documentation",
		todo: "Give the numbers of the chart as a table",
		example: "README.md: # Foo\n\n## Performance\n\n![benchmark results](assets/benchmark.png)\n",
		counter: "README.md: # Foo\n\n![teaser](assets/teaser.png)\n"
	},
	file: {
		id: "eval-results/file",
		sees: "Result files: scores, predictions or outputs of an evaluation in the repository",
		todo: "Keep result files machine-readable, with model, revision, dataset and split named",
		example: "files:\nREADME.md\nresults/foo_mmlu.json 3000\n",
		counter: "files:\nREADME.md\nconfigs/foo.json 3000\n"
	}
};
const metric = /\b(?:acc(?:uracy)?|top-?[15]|f1|map|ap(?:50|75)?|miou|iou|bleu|rouge|fid|clip[- ]?score|psnr|ssim|lpips|wer|cer|ppl|perplexity|exact match|em|pass@\d+|auc|auroc|auprc|elo|win ?rate|score|avg\.?|average|mmlu\w*|gsm8k|math|human ?eval|mbpp|hellaswag|arc(?:-[ce])?|truthfulqa|bbh|imagenet|coco|ade20k|cifar\w*|glue|squad|vqa\w*|mme|mmbench|mmmu|swe-?bench|aime\w*|gpqa|ifeval|lddt\w*|rmse|mae|mse|abs ?rel|recall(?:@\d+)?|precision|bpb|bpc|nll|elbo|error|err\.?|success rate|return|reward|r@\d|δ\d?|loss|benchmark|ndcg\S*|spearman|pearson|kappa|dice|c-?index|throughput|latency|speed-?up|tokens\/s|zero-?shot|linear)\b|↑|↓|准确率|得分/i;
const strongMetric = /\b(?:acc(?:uracy)?|top-?[15]|f1|m?ap(?:50|75)?|miou|bleu|rouge|fid|psnr|ssim|wer|perplexity|ppl|pass@\d+|auroc|auc|mmlu|gsm8k|human ?eval|imagenet|rmse|win ?rate|success rate|error rate|elo)\b|准确率/i;
const notResults = /\b(?:gpu|memory|vram|params?|parameters|flops|hidden|layers?|heads|batch|lr|learning rate|epochs?|steps|argument|option|default|flag|hyper-?parameters?|context|license|download|link|url|file|size|version|seed|dimension|tokens)\b/i;
/** Reported numbers: tables, files, charts, plain sentences in the documentation of the project. */
function detectEvalResults(context) {
	const shown = [];
	for (const document of context.documents) {
		if (document.path.startsWith(".github/") || document.format === "bibtex") continue;
		const table = resultTable(document);
		if (table !== null) shown.push(evidence(evalResultsRules.table, {
			path: document.path,
			line: document.lined ? table.line : null
		}));
		if (shown.length >= 4) break;
	}
	shown.push(...resultFiles(context).map((path) => evidence(evalResultsRules.file, { path })));
	const figure = resultFigure(context);
	if (figure !== null) shown.push(figure);
	const prose = resultSentence(context);
	if (prose !== null) shown.push(prose);
	return finding("eval-results", shown);
}
/** At least two rows with numbers, a metric in the header, the heading or the row heads, and not a table of sizes or options. */
function resultTable(document) {
	let start = null;
	let rows = [];
	for (const block of document.blocks) {
		if (block.kind !== "row") continue;
		if (!(start !== null && block.section === start.section && block.line - (rows[rows.length - 1]?.line ?? start.line) <= 14 && block.header === start.header)) {
			if (start !== null && isResults(start, rows, document)) return start;
			start = block;
			rows = [block];
		} else rows.push(block);
	}
	return start !== null && isResults(start, rows, document) ? start : null;
}
function isResults(first, rows, document) {
	const header = first.header.join(" | ");
	const headings = document.sections[first.section]?.path ?? [];
	const lead = first.lead === null ? "" : (document.blocks[first.lead]?.text ?? "").slice(-300);
	const scoreColumns = first.header.map((cell, index) => ({
		cell,
		index
	})).filter(({ cell }) => !notResults.test(cell) || strongMetric.test(cell));
	let numbers = 0;
	for (const row of rows) {
		if (row.cells.length < 2) continue;
		for (const { index } of scoreColumns) if (index > 0 && isScore(row.cells[index]?.text ?? "")) numbers += 1;
	}
	if (numbers < 2) return false;
	const about = `${header} | ${rows.map((row) => row.cells[0]?.text ?? "").join(" | ").slice(0, 2e3)}`;
	if (strongMetric.test(about) || metric.test(header) && numbers >= 3) return true;
	const inner = headings[headings.length - 1] ?? "";
	return (topicsOf(inner).some((topic) => topic === "results" || topic === "evaluation") || metric.test(lead)) && (metric.test(about) || metric.test(lead) || numbers >= 6);
}
function isScore(text) {
	const clean = text.replace(/[*_`~]/g, "").trim();
	return /^[<>~≈±+-]?\s?\d{1,3}(?:[.,]\d{1,4})?\s?%?(?:\s?(?:±|\/|\(|→|\+).{0,24})?$/.test(clean);
}
const resultFolder = /^(?:results?|eval_res\w*|eval_results?|outputs?|leader_?boards?|exp_data|evals|predictions|logs?|[\w-]*-outputs|scores|\w+_results|benchmark_results)$/;
function resultFiles(context) {
	return context.files.own.filter((file) => {
		if (file.folders.some((folder) => /^(?:tests?|testdata|fixtures|configs?|node_modules)$/.test(folder)) || (file.size ?? 100) < 40) return false;
		if (/^(?:results?|leaderboard|scores|eval_results)[\w.-]*\.(?:json|jsonl|csv|tsv|md|txt|ya?ml|xlsx|zip)$/.test(file.lower) || /(?:_results?|_scores|_metrics|_outputs)\.(?:json|jsonl|csv|tsv|txt|zip|md)$/.test(file.lower)) return true;
		return file.folders.some((folder) => resultFolder.test(folder)) && /^(?:json|jsonl|csv|tsv|txt|log|pkl|npz|zip)$/.test(file.extension) && !/requirements|config/.test(file.lower);
	}).slice(0, 3).map((file) => file.path);
}
const chart = /bench|result|perf(?:ormance)?\b|performance|score|accuracy|eval|leaderboard|metric|compar|wer\b|fid\b|vs[_-]/i;
function resultFigure(context) {
	for (const document of context.documents.slice(0, 25)) for (const link of document.links) {
		if (link.kind !== "image" || /shields\.io|badge|\.gif$|logo|icon/i.test(link.href)) continue;
		const headings = document.sections[link.section]?.path ?? [];
		const name = `${link.href.slice(link.href.lastIndexOf("/") + 1)} ${link.text}`;
		if ((isUnder(headings, "results") || isUnder(headings, "evaluation")) && !/qualitative|visual|gallery|demo|example|sample/i.test(headings.join(" ")) || chart.test(name)) return evidence(evalResultsRules.figure, {
			path: document.path,
			line: document.lined ? link.line : null,
			url: link.href
		});
	}
	return null;
}
const scoreSentence = /\b(?:achiev\w+|reach\w*|obtain\w*|attain\w*|scor\w+|gets?|got|yields?|outperform\w*|improv\w+|surpass\w*|with|of|accuracy|fid|error)\b[^.]{0,80}?\b\d{1,3}(?:\.\d{1,3})?\s?%|\b(?:accuracy|fid|f1|miou|m?ap|bleu|psnr|wer|perplexity|pass@1|score)\b[^.\d]{0,30}\d{1,3}\.\d{1,3}|\d{1,2}\.\d{1,2}\s(?:fid|map|miou|bleu|top-1|f1|psnr)\b/i;
function resultSentence(context) {
	for (const document of context.documents.slice(0, 3)) for (const sentence of document.sentences) {
		if (sentence.text.length > 600 || !scoreSentence.test(sentence.text) || !strongMetric.test(sentence.text)) continue;
		if (/GPU|memory|install|version|download/i.test(sentence.text)) continue;
		return evidence(evalResultsRules.prose, {
			path: document.path,
			line: sentence.line
		});
	}
	return null;
}

// src/detect/evals.ts
const evalsRules = {
	file: {
		id: "evals/script",
		sees: "An evaluation script or package: eval, evaluate, benchmark, metrics",
		todo: "Add the evaluation scripts",
		example: "files:\nREADME.md\neval/run_eval.py 6000\n",
		counter: "files:\nREADME.md\nevaluation/outputs.jsonl 90000\n"
	},
	command: {
		id: "evals/command",
		sees: "A command in the documentation that evaluates, run by a script of the repository or a known harness",
		todo: "Show the exact evaluation command in the README",
		example: "README.md: # Foo\n\n## Evaluation\n\n```bash\npython main.py --eval --ckpt foo.pth\n```\nfiles:\nREADME.md\nmain.py 9000\n",
		counter: "README.md: # Foo\n\n## Evaluation\n\nFoo is better than Bar.\nfiles:\nREADME.md\nmain.py 9000\n"
	},
	harness: {
		id: "evals/harness-config",
		sees: "Configuration of an evaluation harness: lm-eval task, OpenCompass, HELM run specs, promptfoo, inspect",
		todo: "Commit the harness configuration and name the harness version",
		example: "files:\nREADME.md\npromptfooconfig.yaml 900\n",
		counter: "files:\nREADME.md\nconfig.yaml 900\n"
	},
	elsewhere: {
		id: "evals/own-repository",
		sees: "A link to an evaluation repository of the same owner",
		todo: "Name the other repository in the policy file, so that it counts",
		example: "README.md: # Foo\n\nEvaluation code is in [foo-eval](https://github.com/foo-lab/foo-eval).\n",
		counter: "README.md: # Foo\n\nWe thank the authors of [bar-eval](https://github.com/bar/bar-eval).\n"
	}
};
const evalName = /^(?:.{0,60}[_-])?(?:eval|evals|evaluate|evaluation|evaluator|benchmark|benchmarks|bench|metrics?|score|scoring|scorer|test|validate|validation|val|linear_eval|zero_?shot|knn|fid|compute_\w+|calc_\w+|run_eval\w*|eval\w+|judge|perplexity|ppl)(?:[_-].{0,60})?\.(?:py|sh|ipynb|jl|lua|m|r)$/;
const strongName = /(?:^|[_-])(?:eval\w*|benchmark\w*|zero_?shot|linear_eval|linear_probe|fid|knn|judge|perplexity)(?:[_.-]|$)/;
const evalFolder = /^(?:eval|evals|evaluation|evaluations|evaluate|evaluator|evaluators|benchmark|benchmarks|bench|eval_\w+|evaluation_\w+|\w+_eval|\w+_evaluation|\w+_bench|metrics|lm_eval\w*|eval-\w+|scoring)$/;
/** In an evaluation folder these alone evaluate nothing. */
const helperName = /^(?:__init__|infer\w*|sampl\w*|generat\w*|demo\w*|utils?|funcs?|helpers?|\w*wrapper|config\w*|constants?|preprocess\w*|download\w*|setup)\.\w+$/;
const code = /^(?:py|sh|ipynb|jl|lua|m|r|cpp|cu|yaml|yml)$/;
const harnessFile = /^(?:promptfooconfig\.ya?ml|run_specs?[\w-]*\.conf|eval_[\w-]+\.ya?ml)$/;
/** Runnable evaluation: scripts, harness configurations, exact commands, own evaluation repositories. Output files are not evals. */
function detectEvals(context) {
	const { all } = sourceFiles(context);
	const configs = context.files.own.filter((file) => /^ya?ml$/.test(file.extension) && !file.folders.includes(".github") && (file.size ?? 200) >= 100);
	const shown = [...all, ...configs].filter((file) => isEvalFile(file.lower, file.folders, file.extension, file.size)).sort((a, b) => a.folders.length - b.folders.length).slice(0, 4).map((file) => evidence(evalsRules.file, { path: file.path }));
	for (const file of context.files.own) if (harnessFile.test(file.lower) && shown.length < 6) shown.push(evidence(evalsRules.harness, { path: file.path }));
	for (const module of context.files.submodules) if (/eval|bench/i.test(module.path) && shown.length < 6) shown.push(evidence(evalsRules.harness, { path: module.path }));
	const command = shownCommands(context).find(isEvaluation);
	if (command !== void 0) shown.push(evidence(evalsRules.command, {
		path: command.document.path,
		line: command.line,
		note: command.text
	}));
	const elsewhere = ownEvaluationRepository(context);
	if (elsewhere !== null) shown.push(elsewhere.evidence);
	const named = shown.length === 0 ? {} : { named: naming(context) };
	return finding("evals", shown, elsewhere === null ? [] : [elsewhere.identifier], named);
}
function isEvalFile(name, folders, extension, size) {
	if (size !== null && size < 150) return false;
	if (/speed|latency|throughput|kernel|profil|memory|unittest/.test(name)) return false;
	if (strongName.test(name) && evalName.test(name)) return true;
	if (evalName.test(name) && /^(?:test|evaluate|validate|val|score|metrics?)\.(?:py|sh|lua|m)$/.test(name) && folders.length <= 1) return true;
	return folders.some((folder) => evalFolder.test(folder)) && code.test(extension) && !helperName.test(name);
}
const harness = /\b(?:lm_eval|lm-eval|lighteval|opencompass|helm-run|inspect eval|promptfoo|evalplus|simple_eval\w*|alpaca_eval|vlmevalkit|lmms[-_]eval|bigcode-evaluation-harness|mteb)\b/i;
function isEvaluation(command) {
	if (harness.test(command.text)) return true;
	if (/--(?:do_)?(?:eval|evaluate|eval[_-]only|test[_-]only|test)\b|\bmode[= ](?:['"]?)(?:eval|test|val|ppl_eval|sample_eval)\b|[\w/.-]*(?:\b|_)eval(?:uate|uation)?[\w/-]*\.(?:py|sh|ya?ml|json)\b|\bbenchmark[\w/-]*\.(?:py|sh)\b/i.test(command.text)) return command.script !== null;
	const last = command.headings[command.headings.length - 1] ?? "";
	if (command.script === null || /(?:^|\/)contribut/i.test(command.document.path)) return false;
	if (/\b(?:unit|integration|local)\s+test|pytest|\btests?\/|\btrain\w*\.(?:py|sh)\b|download|prepare|install|data/i.test(`${command.text} ${last}`)) return false;
	return topicsOf(last).includes("evaluation") && !/(?:^|\/)(?:app|demo|gradio|web_demo)\w*\.py$/.test(command.script);
}
function ownEvaluationRepository(context) {
	for (const mention of context.mentions) {
		if (!mention.identifier.startsWith("github:") || mention.document === null) continue;
		const [owner = "", name = ""] = mention.identifier.slice(7).split("/");
		if (`${owner}/${name}`.toLowerCase() === context.repository?.toLowerCase()) continue;
		const alike = context.owner !== null && similarOwners(owner, context.owner);
		const ours = /\bour (?:\w+ ){0,3}(?:eval\w*|benchmark\w*|harness)/i.test(mention.context);
		if (!alike && !ours || isUnder(mention.headings, "foreign")) continue;
		if (!/eval|bench/i.test(name) && !/\b(?:eval\w*|benchmark\w*)\s+(?:\w+\s+){0,2}(?:code|scripts?|harness|repo|suite|framework|toolkit)/i.test(mention.context)) continue;
		return {
			identifier: mention.identifier,
			evidence: evidence(evalsRules.elsewhere, {
				path: mention.path,
				line: mention.line,
				url: mention.href
			})
		};
	}
	return null;
}
/** What makes a number hard to game: a named harness, a pinned revision, a named split. */
function naming(context) {
	const text = [...shownCommands(context).filter(isEvaluation).map((one) => one.text), ...context.sources.filter((one) => /eval|bench/i.test(one.path)).map((one) => one.text.slice(0, 2e4))].join("\n");
	return {
		harness: harness.test(text),
		revision: /--revision|revision\s{0,3}[=:]|@[0-9a-f]{7,40}\b|==\d+\.\d+/.test(text),
		split: /\b(?:split|subset)\s{0,3}[=:]|\b(?:test|validation|val|dev)[_ -](?:set|split)\b/i.test(text)
	};
}

// src/detect/licences/files.ts
const licenceName = /(?:^|[._ -])(?:licen[cs]es?|copying|unlicense)(?:[._ -]|$)/;
const notText = /^(?:py|js|ts|c|cc|cpp|h|sh|json|ya?ml|png|svg|jpe?g|ipynb|html?|csv|rb|go|rs|bib)$/;
/** A file that holds a licence, by its name: LICENSE, LICENSE-MODEL, MIT_LICENSE, COPYING, model_licenses/…; not a script about licences. */
function isLicenceFile(file) {
	if (notText.test(file.extension) || file.folders.length > 3) return false;
	if (/header|template|checker|third|notices?$/.test(file.lower)) return false;
	return licenceName.test(file.lower) || /^(?:model_?|data_?)?licen[cs]es?$/.test(file.folders.at(-1) ?? "");
}
/** Terms at the root that stand for a licence where no other is. */
function isTermsFile(file) {
	return file.folders.length === 0 && /^(?:terms(?:[-_ ]of[-_ ](?:use|access|service))?|eula)(?:\.(?:md|txt))?$/.test(file.lower);
}
const roles = [
	{
		role: "weights",
		pattern: /\b(?:model|weights?|checkpoints?|parameters)\b/
	},
	{
		role: "data",
		pattern: /\b(?:data|dataset|annotations?|corpus)\b/
	},
	{
		role: "documentation",
		pattern: /\b(?:docs?|documentation)\b/
	}
];
/** Which artifact a licence file covers, by its name and its folder. */
function roleOfFile(file) {
	const words = `${file.folders.at(-1) ?? ""} ${file.lower}`.replace(/[_.-]+/g, " ");
	return roles.find(({ pattern }) => pattern.test(words))?.role ?? "code";
}
/** Which artifact a sentence about a licence speaks of. */
function roleOfSentence(sentence) {
	const words = sentence.toLowerCase();
	if (/\bcode\b|\bsoftware\b|\brepository\b|\bthis (?:project|repo)\b/.test(words)) return /\b(?:and|&)\s+(?:model|weights)/.test(words) ? "weights" : "code";
	return roles.find(({ pattern }) => pattern.test(words))?.role ?? null;
}

// src/detect/licences/families.ts
const licenceFamilies = [
	{
		id: "LicenseRef-CreativeML-OpenRAIL++-M",
		title: /\bcreativeml open ?rail ?\+\+-? ?m\b/i
	},
	{
		id: "LicenseRef-CreativeML-OpenRAIL-M",
		title: /\bcreativeml open ?rail-? ?m\b/i
	},
	{
		id: "LicenseRef-BigCode-OpenRAIL-M",
		title: /\bbigcode open ?rail-? ?m\b/i
	},
	{
		id: "LicenseRef-BigScience-OpenRAIL-M",
		title: /\bbigscience open ?rail-? ?m\b/i
	},
	{
		id: "LicenseRef-BigScience-RAIL",
		title: /\bbigscience (?:bloom )?rail\b/i
	},
	{
		id: "LicenseRef-OpenRAIL",
		title: /\bopen ?rail\b/i
	},
	{
		id: "LicenseRef-RAIL",
		title: /\bresponsible (?:ai|artificial intelligence) (?:source code )?licen[cs]e\b/i
	},
	{
		id: "LicenseRef-Llama-$1-Community",
		title: /\bllama (\d(?:\.\d)?) (?:version [^.]{0,40})?community licen[cs]e\b/i
	},
	{
		id: "LicenseRef-Gemma-Terms",
		title: /\bgemma terms of use\b/i
	},
	{
		id: "LicenseRef-AI2-ImpACT",
		title: /\bimpact licen[cs]e\b/i
	},
	{
		id: "LicenseRef-NVIDIA-Source-Code",
		title: /\bnvidia source code licen[cs]e\b/i
	},
	{
		id: "LicenseRef-NVIDIA-Open-Model",
		title: /\bnvidia open model licen[cs]e\b/i
	}
];
/** Words that a licence's own title line holds. */
const titleWords = /\b(?:licen[cs]e|agreement|terms)\b/i;
/**
* A name for a licence that no list knows, made of its own title line: `LicenseRef-Example-Research-License`.
* @returns null where the first lines hold no title
*/
function titleReference(text) {
	const lines = text.slice(0, 2e3).split("\n").map((line) => line.replace(/^[\s#*=_-]+|[\s#*=_.:-]+$/g, "")).filter((line) => line !== "");
	for (const line of lines.slice(0, 6)) {
		const words = line.match(/[A-Za-z0-9.+]+/g) ?? [];
		const capitals = words.filter((word) => /^[A-Z0-9]/.test(word)).length;
		if (line.length > 90 || words.length < 2 || capitals * 2 < words.length || !titleWords.test(line) || /^(?:copyright|licensed|this|these|the following)\b/i.test(line)) continue;
		const name = words.filter((word) => !/^(?:agreement|the|for|of|and|a)$/i.test(word)).slice(0, 8);
		if (name.length > 1) return `LicenseRef-${name.join("-")}`;
	}
	return null;
}

// src/detect/licences/fingerprints.ts
const fingerprints = [
	{
		id: "MIT",
		words: 165,
		covers: ["MIT-0"],
		sample: "1c8fwq 1pn5ag 1uocgo 2gcyti 2x2sl8 30bqk1 30ge52 3jjlwp 4bi8u9 4vkl73 5geoqy 5y42jx 66aear 7fvfmd 7mz93s 7wktk2 7xz7ji 83ny16 8u1svk 8yoakc 9euaf7 9qe5nq a6t0fo a8x7oc a91yvh ag9fgz aku3ij bid9h0 cs4cuu d2kidj dav7cm dfbewy dgr8zl e0fqsw e7g5og e7gdvt f032yi fndbr3 fx0v8b g7fksf guytlo gxjskr h9dpme hafwi0 hgv8s3 ibxq8m ieqs6c inkvex jtk4lc ku4m1x ld8bw0 lj0ezu lx1n32 mxmfei nygcef o37wqw oahsln ogszm9 pg1n4w phhzf1 q6t3zq qe6zwx r4csy6 rcsruf rdns1a rjpktd sb76ym sx5am2 t7j4w7 u8wj4r ucpn7a uldkyk uqgif9 va6xw1 viowmp wstlyt x3wm4e x5a8yv xkhaph xr1s5x xxn4h1 y2402g y8axbu z787xe zcfmwh zmys9a 11fcqwy 11fzd35 11ntxih 126nrlj 12fdt0j 13dni9g 1498a42 14ekjcq 14gu3jm 15jj8wr"
	},
	{
		id: "MIT-0",
		words: 141,
		covers: [],
		sample: "1c8fwq 2gcyti 2x2sl8 30bqk1 30ge52 3jjlwp 43n5t0 4bi8u9 4vkl73 5y42jx 66aear 7fvfmd 7mz93s 7wktk2 7xz7ji 8u1svk 9euaf7 9qe5nq a6t0fo a8x7oc a91yvh ag9fgz aku3ij bid9h0 cs4cuu d2kidj dav7cm dfbewy dgr8zl e0fqsw e7g5og f032yi fx0v8b g7fksf guytlo gxjskr hafwi0 hgv8s3 hwarwr ieqs6c inkvex jtk4lc ku4m1x ld8bw0 lj0ezu lx1n32 mxmfei nygcef o37wqw oahsln ogszm9 pg1n4w phhzf1 q6t3zq qe6zwx r06r3x rcsruf rdns1a rjpktd sb76ym sx5am2 t7j4w7 ucpn7a uldkyk uqgif9 va6xw1 viowmp wstlyt x3wm4e xxn4h1 y2402g y8axbu z787xe zmys9a 11fcqwy 11fzd35 11ntxih 126nrlj 12fdt0j 1498a42 14ekjcq 14gu3jm 15jj8wr 17xsrn9 18czkgc 18eddvw 18n0q7z 18qi1pr 18uvu0k 1af4vqy 1aghgor 1amucn2 1boglk6 1ce2un4 1ch8ge4 1cknsmb"
	},
	{
		id: "Apache-2.0",
		words: 1558,
		covers: [],
		sample: "120vx 6jfhj 6jzl3 8y62w c2weg c5njl comn5 f7r6l frkmd ggaqp ise05 kdqoh pa2fb pbj02 qv9a7 rcrwp rlznz s2jtw ubdzq vnb39 wof7t wyxx2 xf4e5 xujkj yb401 yygtu 10jnzj 10x8h2 12qlfq 135jlh 172hz4 17thbw 1eost0 1ex6yd 1f9og8 1fko60 1g56h2 1jotpu 1kawgm 1l4fjm 1l78uy 1mm1gc 1nl9r6 1q3tub 1tvavl 1vnj5f 1x8lb3 1z947u 23evdd 24b074 24c98l 25gp0w 27h637 286pdx 28oum0 2e1x1c 2g1a6v 2gmpt7 2l8cax 2lvqdt 2lyko4 2m0ijf 2ms9a1 2neggr 2rhura 2rn8hm 2rofxb 2t9jqv 2vdst3 2vgp6f 2xd7gt 2zos83 304s1p 320i1z 326tg5 32u69k 337s7t 3dxdse 3ennzm 3havc4 3hgjgb 3hyvba 3l5oqm 3mt5m6 3p3glz 3x79ei 443sl4 47rnpl 489tk7 492hs2 4bbmk2 4bhmoo 4botr7 4d7ytt 4ev5gg 4kapqe"
	},
	{
		id: "BSD-2-Clause",
		words: 186,
		covers: [],
		sample: "t93ja 1cm9jy 1fw460 21p5kw 2ld0g1 2o64vs 34n1zb 3togc1 3wjay5 47wbue 4fi64w 59ez3a 5g627u 5l40vu 5qevv3 6al6sf 6dg72c 751q2y 7d47gz 8esqft 8imq3m 90j8c7 949npr 94o0gg 97lcxn 99w10n bs24h0 bvsw1i c8xz9a cnpdsx cyywvc d7pmpj ddkyjf eavuj8 ej2tqa evf4tc evzgb2 ex9tya faf3z7 fkz44u gidwlt gshdrv gydqyp gzglbm iflb1o itgth6 iv9m5f j65egv j8frls j8fsrn j94vi9 jq5h48 juppah k6kebw kdhh95 kzvpt4 l0zk15 li8zvc ljd3jd lxosx2 lznlr4 mepkbt mzy1ss nu0ado oahsln onp0v2 orihwe p9ryrj pg1n4w pig1kj pq0sbg pum4zc q7ou3u qw8amk ro8lrk rq4a7b rsqfjx s50na9 sb4qe1 sef7vo silv82 stlip6 t6z3zm tc7jri u8bll0 uqgif9 urkmth v15e21 vmty1z vzypyr w31oxf w7df29 x1jkb6 xug8yr y2402g y84tg9"
	},
	{
		id: "BSD-3-Clause",
		words: 217,
		covers: ["BSD-2-Clause"],
		sample: "t93ja 1cm9jy 1fw460 1iv00z 21p5kw 2ld0g1 2o64vs 2p2wzo 34n1zb 3togc1 3wjay5 47wbue 4fi64w 59ez3a 5g627u 5kuyh6 5l40vu 5qevv3 5ursfr 6al6sf 6dg72c 751q2y 7d47gz 8d8agj 8esqft 8imq3m 8u7ym9 90j8c7 949npr 94o0gg 97lcxn 99w10n bdkz5a bs24h0 bvsw1i c8xz9a cngzlq cnpdsx cyywvc d7pmpj ddkyjf dzem9n eavuj8 ej2tqa eo4gc4 evf4tc evzgb2 ex9tya faf3z7 fkz44u gidwlt gshdrv gydqyp gzglbm hy2mu2 iflb1o iiwlei itgth6 iv9m5f j65egv j8frls j8fsrn j94vi9 jq5h48 juppah k6kebw kdhh95 kx3cel kzvpt4 l0zk15 li8zvc ljd3jd lxosx2 lznlr4 mepkbt mzy1ss nu0ado oahsln onp0v2 orihwe p9ryrj pg1n4w pig1kj pq0sbg pum4zc q7ou3u qw8amk ro8lrk roffu7 rq4a7b rsqfjx s50na9 sb4qe1 sef7vo silv82 stlip6"
	},
	{
		id: "BSD-3-Clause-Clear",
		words: 241,
		covers: ["BSD-2-Clause", "BSD-3-Clause"],
		sample: "41te4 t93ja 19qdvi 1cm9jy 1fw460 1iv00z 21p5kw 2ld0g1 2o64vs 34n1zb 3q3at2 3togc1 3wjay5 3ynal4 47wbue 4fi64w 59ez3a 5f0uqy 5g627u 5l40vu 5qevv3 5ursfr 6al6sf 6dg72c 751q2y 7mckv1 8esqft 8imq3m 8xiaja 90j8c7 949npr 97lcxn 98l1jo 99uf6r 99w10n 9h4290 amajp5 b9pxt5 bdkz5a bs24h0 bvsw1i c8xz9a cngzlq cylmr5 cyywvc d7pmpj ddkyjf dl0lhd dzem9n ej2tqa eo4gc4 evf4tc evzgb2 ex9tya faf3z7 fkz44u fl6ffh ghvu3m gidwlt gshdrv gydqyp gzglbm htyw1w hwt3a0 hy2mu2 iflb1o itgth6 iv9m5f j65egv j8frls j8fsrn j94vi9 jq5h48 juppah k6kebw k7h66i kdhh95 kvtn6i kx3cel kzvpt4 l0zk15 li8zvc ljd3jd lxosx2 lznlr4 mepkbt mzy1ss oahsln onp0v2 orihwe p9ryrj pc9myq pg1n4w pig1kj pjxsg4 pq0sbg"
	},
	{
		id: "BSD-4-Clause",
		words: 235,
		covers: ["BSD-2-Clause", "BSD-3-Clause"],
		sample: "t93ja ykxaz 1cm9jy 1fw460 1iv00z 21p5kw 2ld0g1 2o64vs 2p2wzo 34n1zb 3wjay5 47wbue 4fi64w 59ez3a 5bv3m2 5g627u 5kuyh6 5l40vu 5qevv3 5ursfr 6al6sf 6dg72c 751q2y 7d47gz 8d8agj 8esqft 8imq3m 8ra59e 8u7ym9 90j8c7 949npr 94o0gg 97lcxn 99w10n bdkz5a bs24h0 bvsw1i c8xz9a cngzlq cnpdsx cyywvc d63s31 d6n8dy d7pmpj ddkyjf dzem9n eavuj8 eo4gc4 evf4tc evzgb2 ex9tya g90vll gbphmt gshdrv gydqyp gzglbm hhjw40 hy2mu2 iflb1o itgth6 iv9m5f j8frls j8fsrn j94vi9 jq5h48 juppah k6kebw kdhh95 kpswz5 kx3cel kzvpt4 l0zk15 li8zvc ljd3jd lm9rip lq7zzv lznlr4 mepkbt mzy1ss ntzu2e nu0ado oahsln orihwe p9ryrj pg1n4w pig1kj pq0sbg pum4zc pwhw4e pzw715 q7ou3u qq5pgy qw8amk ro8lrk rq4a7b rsqfjx"
	},
	{
		id: "ISC",
		words: 112,
		covers: ["0BSD"],
		sample: "b6pdq xbxtj 144ju1 1pn5ag 1u9ofl 1woiqd 2qo2is 2xv5uk 39ezzp 3vm0zw 4slq9k 566qm7 5a73gl 66aevg 6aq7o6 70zldf 83uu4o 8f3adn a6t0fo awbq2e blovnz c3qx4z d2kidj dauv0n ef78z7 fk88ri i76qxy j0uhv8 k239qp klf53e l0zk15 m6sm72 m9frx0 mae4sf nb7q5a nlwe5l oe44mu ol6gv0 pdwqz6 pqiix5 q36zkg rpcrr5 sb76ym sfxder smloim supefm t7lk9z ub10qr v2dq5q vao01h w0b75o wqk2r8 wxsrg2 zf5zul ztd6de 11o877m 128j5i8 12m9g09 13b7s5q 13dni9g 14uykli 1561t1y 15fy3of 160dzo0 16x1kiu 17hpsii 17iqhqc 18czkgc 18eddvw 18n0q7z 18zm26k 194t8k3 1b0qk4b 1bdn8tv 1boaduo 1cfoai2 1d5izts 1d7dyng 1damy1u 1dcz6jb 1fafwjt 1fdttc2 1heyl1w 1hrvj0a 1isj8gl 1ml1whe 1nr1ltx 1oezykc 1opiqm1 1ox7b31 1p4pfzy 1qaccem 1qp4jag 1qyp31z 1r8wmtx 1rrxy61"
	},
	{
		id: "Zlib",
		words: 135,
		covers: [],
		sample: "128yuq 144ju1 2bhfuh 2tmd1b 30cqje 3suv16 3y3ko1 4wa0bv 543ary 5f0uqy 5s256h 6h4nhl 6ppgkw 6xmt50 6zuscq 7gsick 7w8p6i 86qwds 8b9g0i 8lpk48 937abv a2hrbm abnqx8 aonb9c avdhbe avdy1m awv4q8 bde9xb d2kidj d8ch86 dfctay e0fqsw e58i1j e6wgo4 fidvfb g4m90l ge3non h4gtm4 hvti8n i2lgoh i59y9i icd1l3 jmci7r jrxrud kua5zo ldg9bt lnpovq lx0cca m5t5n9 maw9gp n8e1y0 ndb32i o9r1d3 oktqet os20vh p72zbe q2i551 qara7a qiunwu qw5as6 r297ex rg62zm rmcpx2 rpq5ex sveutm thllyg tip6oj ts0k7s u9ah9x uiry48 uodc57 v7g0px vdt6wi vvift3 wbbjlz wokf7s wpkjy6 xcvn6q zf03s7 10jpi7a 1155lx0 119tufg 11np9ts 13k64yv 15r04up 15tkzhl 15ujrjd 16bnkbv 16mypvd 17rfmrp 182t6ji 18x7aj6 19k85z6 19l9lfu 19qm252 1bqn2xk"
	},
	{
		id: "0BSD",
		words: 98,
		covers: [],
		sample: "xbxtj 144ju1 1woiqd 2qo2is 2xv5uk 39ezzp 3vm0zw 6106tg 66aevg 6aq7o6 6cmigr 83uu4o 8a3o4j 8f3adn a6t0fo awbq2e blovnz c3qx4z d2kidj dauv0n j0uhv8 k239qp klf53e l0zk15 m6sm72 m9frx0 mae4sf nb7q5a ol6gv0 pdwqz6 pqiix5 q36zkg qq1ed1 rpcrr5 sb76ym smloim t7lk9z v5reoq vao01h wqk2r8 wxsrg2 y2402g zf5zul ztd6de 12m9g09 14070fr 147st1i 14uykli 1561t1y 15o29z4 16x1kiu 17hpsii 17iqhqc 18czkgc 18eddvw 18n0q7z 18wwkfj 18zm26k 194t8k3 19nt3p0 19uqf1t 1bdn8tv 1boaduo 1cfoai2 1d7dyng 1damy1u 1dcz6jb 1fdttc2 1h2y8p5 1heyl1w 1hqixy8 1hrvj0a 1isj8gl 1j86z9m 1ml1whe 1nr1ltx 1oezykc 1opiqm1 1ox7b31 1p4pfzy 1qyp31z 1r8wmtx 1rrxy61 1s3q22f 1souajr 1t8u4fa 1thuze0 1tkszpz 1ugaiih 1uybufr 1vqt29k 1xxze7v 1yb9hiv 1yihv2g"
	},
	{
		id: "Unlicense",
		words: 200,
		covers: [],
		sample: "7q0jk pmg4h 145ao4 276v7a 27gnoa 2gcyti 2x2sl8 30bqk1 3235i4 3jjlwp 3vmbse 3wecc6 3zht4m 41zeqm 535168 5y42jx 6m7y2c 7fvfmd 7xz7ji 84gt98 8c34u9 93tt5g 9qe5nq 9y7l4x a6t0fo a8x7oc a9ptbf afd4ou aku3ij albt39 bocwn4 cs4cuu d2kidj dav7cm duxa3d dv8mk5 e0fqsw e7g5og eqmudt exuoj8 f032yi fmgyl2 fodo13 g7fksf gtw0ot hh4yif hkirfq hry5y3 hts0h5 ieqs6c ihjyov j2f3zp k2r73r k7wiue kqr7gn kuwbe9 lj0ezu lx1n32 mjnaak mu0nt5 mxkv9z n1guc6 nygcef o0lzmc o31rv3 o37wqw oahsln ojxh79 pg1n4w phhzf1 ppq8xa pusqvb q650tq qhwgkc qlryud rdns1a rjpktd sb76ym scn1sv spzqyk t7j4w7 t8m2q2 tuomxi tv0v6v tvnu4s u0v50b uldkyk uqgif9 utclt8 va6xw1 vekdtu w7crsy wiiqcf x2619w xkfcte y2402g"
	},
	{
		id: "WTFPL",
		words: 67,
		covers: [],
		sample: "1dfliv 1m1mhr 2u9itz 3cxwk5 3daiec 3q6b8v 5px8ly 66rwel 6q5bra 78inc7 8ccwst acnc02 apnofb clf2f1 f392d4 f7u5jy h21mgh iw8teq ne9m1a nx4ttb tpye63 vyov6o wmg5jz z1u4vf 10530q9 10zz0ip 11zmvk2 12pw3lh 13bcf0p 1atm0kx 1b3u2y9 1c1ywew 1d0ejhr 1e46eew 1fowqw3 1gb6mkr 1hprgbj 1jz5m23 1kt1i6d 1nveq6i 1o8cyzl 1oz43vt 1p5eer1 1p5nbos 1png69y 1po1w2f 1qmbk66 1rdhhfs 1slwzih 1t8ph7z 1vu6cd3 1x33nd8 1x8e1br 1x9d05f 1ye6fbh"
	},
	{
		id: "BSL-1.0",
		words: 214,
		covers: [],
		sample: "83ut1 tmw0s vwnbd 15g3gz 1f51ku 1jnebz 24meub 2gcyti 3028ay 30bqk1 3qjmhy 4g9ksg 4go8e2 6i8hw9 6k818m 6m6pf8 7fvfmd 7ii4pn 7mz93s 7rydm7 7vg23d 7xz7ji 80gp6y 8fyjgb 8km05v 8uqhas 9qe5nq a6t0fo a8x7oc ag9fgz aku3ij avl5k5 b79vpy bnp77l cohld9 cs4cuu d14azj d2kidj d74hft d8owy8 dtt91u e0fqsw e98l5r ex7ecb f032yi fi17wb fkz44u fxl1in gef2dd guytlo h45hwa hnyk7n i4ia1f ieqs6c it64vv j2z06k jdi33x jq1yku jtk4lc jy5ew0 ld8bw0 lfk5sm lj0ezu lnsail lx1n32 lz1op8 mohoon mv56cc mxeclx nawb3x nfzvb0 nkup2r nn6rfj nygcef o37wqw oahsln pev98z pg1n4w pghdal phhzf1 phkx4a qb3lky qp58ty qz98w9 r6ibkj raemel rb00bv rdns1a rfxpop ru0ek2 sarro9 sb76ym sbtn7e t7j4w7 uldkyk uqgif9"
	},
	{
		id: "Artistic-2.0",
		words: 1352,
		covers: [],
		sample: "rier 1tg7q 22enq 5ined 5oznc 76bh9 9fosw a8em5 amzub bbudp c2weg ee1ic eqpis erc7k g43nn i5354 jgyce m2juh t9prg u34sv ua80t ucdhn ueu7z xjghp xujkj yatlr ymd6r z5erq 10pjnz 11p9hy 12igyv 12p98t 13l0yl 145r6b 17qtsy 1d1oiy 1dhg34 1ecwy9 1gakoi 1gthqo 1kpmpn 1kv6f5 1lthsa 1px2gh 1tesr2 1vdzry 1x0knf 1xlf9h 21p5kw 22nra7 23nl0y 26wfet 2e6exe 2efqok 2i607h 2k4vwz 2k6y90 2k7968 2lkcoz 2q4pj2 2swgk6 2ujf4c 2vzlvr 2zd9q0 30brz4 318u4n 31cb17 34s5rk 377s9q 3arurg 3b0gcn 3c6mb3 3cqksv 3ef346 3i1h6z 3kvbup 3l363n 3njd3l 3okole 3pgy4g 3ply3x 3rbf79 3riu0m 3togc1 3v55gr 3xmsb1 3y1e6j 4532dq 45cwh7 45ge8y 45reqv 47cyt8 48kko5 4bud5u 4g2o65 4hw16p"
	},
	{
		id: "ECL-2.0",
		words: 1731,
		covers: ["Apache-2.0"],
		sample: "120vx 6jfhj 6jzl3 8y62w c2weg c5njl comn5 f7r6l frkmd ggaqp ise05 kdqoh pa2fb pbj02 qv9a7 rcrwp rlznz s2jtw sysdp ubdzq vnb39 wof7t wyxx2 xujkj yb401 yygtu 10jnzj 10x8h2 12qlfq 135jlh 17thbw 1at2dy 1eost0 1f9og8 1fko60 1g56h2 1jotpu 1kawgm 1l4fjm 1l78uy 1mm1gc 1mwbyo 1nl9r6 1q3tub 1tvavl 1v3oqb 1vnj5f 1x8lb3 1xgbep 1z947u 23evdd 24b074 24c98l 254wwr 25gp0w 27h637 286pdx 28oum0 2e1x1c 2g1a6v 2gmpt7 2l8cax 2lvqdt 2lyko4 2m0ijf 2ms9a1 2neggr 2rhura 2rn8hm 2rofxb 2t9jqv 2vdst3 2vgp6f 2xd7gt 2zos83 304s1p 31k3wk 31kyr8 320i1z 326tg5 32u69k 337s7t 3dxdse 3ennzm 3havc4 3hgjgb 3hyvba 3l5oqm 3mt5m6 3p3glz 3x79ei 443sl4 46gsve 47rnpl 489tk7 492hs2"
	},
	{
		id: "NCSA",
		words: 245,
		covers: ["MIT-0"],
		sample: "rshxp 1c8fwq 1iv00z 1smflf 1uocgo 1urqje 2gcyti 2ld0g1 2x2sl8 30bqk1 32rp2l 34n1zb 3jjlwp 4bi8u9 4fi64w 4vkl73 5l40vu 5tsfsy 5ursfr 5y42jx 66aear 6al6sf 6aphjt 6cdpwk 7fvfmd 7lahrw 7mz93s 7wktk2 7xz7ji 7ya5zk 83ny16 8u1svk 90j8c7 97lcxn 9euaf7 9jwo7g 9qe5nq a1jgle a6t0fo a8x7oc a91yvh ag9fgz aku3ij ayyuch bdkz5a bid9h0 bs24h0 bvsw1i cixqvp cngzlq cs4cuu d2kidj dav7cm dfbewy dgr8zl dzem9n e0fqsw e7g5og eo4gc4 epvnc2 f032yi g7fksf gh2613 gshdrv guytlo gxjskr hafwi0 hgv8s3 hjajsy hy2mu2 ieqs6c inkvex iwwsfv j05b27 j94vi9 jq5h48 jtk4lc ku4m1x kx3cel ld8bw0 lj0ezu lx1n32 mxmfei np5og1 nq5sbx nygcef o37wqw oahsln og51ai ogszm9 pg1n4w pig1kj q6t3zq q7ou3u qd9woa qe6zwx"
	},
	{
		id: "UPL-1.0",
		words: 294,
		covers: [],
		sample: "hxc5 bvyz2 d8755 g8bih 157jzl 19zoen 1ggylp 1r5te6 24us87 2gcyti 2x2sl8 30bqk1 30ge52 3jjlwp 3yc0cg 4goo87 4vrpl9 5dbkth 5ncpuo 5xzgbl 5y42jx 6i8hw9 6nqeoa 71oj87 76u1ue 7977c0 7fvfmd 7ja12o 7rvgui 7wktk2 7xz7ji 8l58u3 8puf7j 8saxgo 8yoakc 9cijze 9euaf7 9g2214 9qe5nq a6t0fo a8x7oc a9wqjs ac6jkl ai8z6z aku3ij aqwd9y bnf062 c6xfvz cguddh cs4cuu d067bk d1mrqq d2kidj dav7cm dc9pln dgr8zl dkvn2s e0fqsw e4gv87 e7g5og e7gdvt f032yi f39pdp fi7zab fj570c flgmnm fndbr3 fx0v8b g6nsta g7fksf gqyibi gyqfu0 hchs71 hn9m01 hw2pn6 i0t3lz i2nzvx ibxq8m ieqs6c irds2t ivdacj ja96oy jac4ge kizbmi krsdp4 ktm589 lgwcnh lj0ezu ltr21p lx1n32 madkml mjfefo mt7x9p mtu06g mv256m n49y0g"
	},
	{
		id: "GPL-2.0-only",
		words: 2923,
		covers: [],
		sample: "1p45n 2lc6h 3cgu6 4bxos 5zsus 6o6xx 807y3 8jbks 93rkb bgnts btrcc bx4yi eqojs gogjp j4rpo jb5tm jqhy8 kiim5 kvz4b m8ya1 mk8b1 nmdo5 qerhx sdqtk sk8kx snfjj v26n0 wyys2 xqgsf ys6s4 1063u9 10pz68 12kwmm 13dtwu 13gxnb 14hr7u 15lke4 15qij8 17r1k7 1ado4i 1aeq0t 1am3p2 1aoy8o 1batuk 1bggpn 1c5jib 1c5w3i 1cokiu 1db20p 1dlxqb 1e1l3q 1ej11y 1f2eyf 1fij45 1fow1a 1fw460 1gadpn 1hb7c2 1hjiba 1i1mcn 1ibo8t 1ijjep 1iykic 1jotpu 1k7zx4 1kc2be 1l78uy 1mt63v 1npivl 1om975 1paqqs 1pmdtb 1pr87s 1q5zsj 1uigta 1vnj5f 1yd5ju 1yp52y 1z85ks 2092t7 2289fa 22agra 22zrla 24n9gt 25gp0w 260orl 26gs8r 28k1tf 2ch5pj 2e7pkb 2g2lkx 2gicuv 2hbxpo 2iwu5q 2ko5tf 2ljaxg"
	},
	{
		id: "GPL-3.0-only",
		words: 5684,
		covers: ["AGPL-3.0-only"],
		sample: "if49 13hqi 1syoq 3625n 3d7h7 3kvcb 49uxu 4vvhq 4z2t3 5v2be 607le 6ltt9 72amr 93rkb 9lhem 9lxsd a8em5 awsq5 b9jbq blron bx4yi c2okf d3bsc epba5 eqojs eskuy ewimv eypkz fhe22 flgaz flqfw fpq2m g8bih gogjp gu5sc i5v1k inq6k iy6ov j8vye kbnvp kd9z3 kh6fq kkb3r krn8j kvz4b l5j9y lbi2c m5mbl m74vk m8ya1 myoy9 nirir omlqa orlud oxkqm pfpmm pi08n pwda1 q1762 r6wk1 rpdfo s4h0t s5fd7 sa1b0 sk8kx snfjj tgbh9 u528s u69u5 v26n0 w2q1e w2tnp w53un wl737 wnki7 ww1gr xkvxq xujkj zib0n zkour zm5p6 101afm 10jsjx 10l3ky 10pz68 11625i 11krno 12o21s 132vnw 13dtwu 13ecdf 141ti5 14qyv2 152kog 155vki 15flry"
	},
	{
		id: "AGPL-3.0-only",
		words: 5564,
		covers: [],
		sample: "if49 13hqi 1syoq 3625n 3d7h7 3kvcb 49uxu 4vvhq 5v2be 607le 6ltt9 72amr 93rkb 9lhem 9lxsd a8em5 b9jbq blron bx4yi c2okf d3bsc epba5 eqojs eskuy ewimv fhe22 flqfw fpq2m g8bih gogjp gu5sc i5v1k inq6k iy6ov j8vye kbnvp kd9z3 kh6fq kkb3r krn8j l5j9y lbi2c m5mbl m74vk m8d3n myoy9 omlqa orlud pfpmm pi08n pwda1 q1762 r6wk1 rpdfo s4h0t s5fd7 s8gbg sa1b0 tgbh9 u528s w2q1e w2tnp w53un wl737 wnki7 ww1gr x38z0 xkvxq xujkj zib0n zkour zm5p6 101afm 10jsjx 10l3ky 10pz68 11625i 11krno 12o21s 132vnw 13dtwu 13ecdf 141ti5 149435 14qyv2 155vki 15flry 15fviu 16893e 16xxp8 17dwm9 17r1k7 18nfkn 19ziez 1a9r84 1aeq0t"
	},
	{
		id: "LGPL-2.1-only",
		words: 4400,
		covers: [],
		sample: "17nwm 1k5x3 1p45n 5mlgm 5zsus 6o6xx 78daf 8jbks 8l1yq 8oqng 9d0co b26oh b3w1d bgnts bqnj8 bx4yi byw7o d3z19 dkr2u e3sr4 eqojs fvpi4 gogjp gvjc8 hk8ui i1ppy iqzlw j4rpo jb5tm k52t6 ki8et kw9qb lrs08 m8ya1 m9yxe mkigp qerhx rn0zw ry7b6 sdqtk tktii v78bs vjahy w78tk wc5jr wyys2 xidi1 ys6s4 zjw6l 10pz68 10v2ff 114cf5 12kwmm 12p3y7 12u1f6 13dtwu 13vbbh 13vuhe 14hr7u 15xp4f 16onq3 1724r5 177wh4 17r1k7 18dxam 18gzs3 18jsx0 1aeq0t 1am3p2 1aoy8o 1batuk 1bggpn 1bj99z 1bqvkn 1c5jib 1db20p 1dbl15 1djhrc 1emybq 1eo4ca 1f0p00 1feomu 1fij45 1fow1a 1fw460 1hb7c2 1hy33n 1hyfdf 1ibo8t 1ijjep 1iykic 1jn1tj 1k216t 1k235m 1k7zx4 1kc2be"
	},
	{
		id: "LGPL-3.0-only",
		words: 1231,
		covers: [],
		sample: "17nwm 64sr9 6af7h 6tvss akgg9 b26oh c2okf dmtdo hu8e0 ictio s3w59 v78bs w3xh8 114cf5 13dtwu 16k3mp 1724r5 1am3p2 1fij45 1j1icv 1olary 1p7288 1poopk 1rjhqv 1uotdo 1zbudm 1ze2u2 21t24c 23tvk0 266xug 27x2x5 28fh1k 28tj4l 2f28up 2g0zyq 2ly0s8 2srkfo 2t36c9 2tebsn 2u03r7 2ucmq0 2vvpaa 2x7rzo 2y07qw 2y6x0b 352mr3 35pk3n 38et72 3d0icb 3d25j1 3epjzt 3hv8cl 3ikxxp 3ma7r5 3nhnyi 3pmbcm 3qea8f 3quox0 3r51zm 3sygy7 3vsaj6 3zdz6z 3zl1vs 400cfx 40imf1 42drki 42pq40 439j6u 44ddqj 48jcg1 4i8jyl 4ic73p 4ijrh0 4jk7o5 4o0xxy 4oj9mx 4qynt4 4y0ogv 4ye8mx 4zhmat 50ihn0 5352am 541xhz 57k324 5ch33o 5d20bb 5h3l73 5k3oj2 5o27wb 5p0v4a 5pcdko 5sr6pd 5vzrvb 61gnf2 61ovoq 66ktmo"
	},
	{
		id: "MPL-2.0",
		words: 2414,
		covers: [],
		sample: "xrv tlb4 1bnjy 24ljz 3cips 3q7da 41c39 5uc40 5whgu 73tmc 8tim3 cmhnf d1n3s d466d d7d5a did4c eel7v eqkip g8bih jiufe l58m6 mmtv8 onaes opcbk ow5jg qlkni ssv8x t0qnc twgp6 yhzo5 yinnt ywetq zsb8g 10fo0w 12coyt 12cz1o 12hud1 12tg8e 12ttxl 139r5n 13fn4q 13y9ov 17cses 1b0q8e 1bf8g6 1bwjtr 1cam09 1e6uwj 1e8a7u 1ejm5i 1f93qx 1hfewi 1hq02u 1hvnep 1i3apj 1jra1x 1ju6rr 1k8tbu 1lva32 1n6q7c 1nfmxn 1pzuda 1spiqu 1urt34 1uwt25 1wero1 1wxedm 1x8u8d 1xaym9 1xnfnf 1zhh7k 1zsaj3 1zw3h4 202cgg 247ybo 249q35 24o3er 26fxpy 26pxwn 281uvt 283zxk 28ff4t 28nssj 28utlw 299ona 2ak7rn 2c5875 2c9r4r 2caw5n 2cnfyi 2fdp1w 2gojvg 2i2u5p 2jzeps 2k4qq9 2ka37u"
	},
	{
		id: "EPL-2.0",
		words: 2161,
		covers: [],
		sample: "19jzd 48lpi 4jw9l 563nd 5866p 60qjb 61omb 6oh4n 8a1a7 afvaq b4lqs c5njl d6pt4 fcpsx hgesh j82rx kz7v8 obilw oejrd okp27 oz5qz slfve suo94 t93ja uvoqk uzdh6 vz225 wwjvk xujkj 12qlfq 15fmy2 1924wd 1be2yz 1ctc7t 1f22hz 1f369g 1fw460 1g56h2 1j76bw 1jk2hp 1jra1x 1k0q4e 1m5vqc 1orjdy 1pzuda 1s94ko 1sls8n 1tvavl 1uwt25 1vdgqx 1vxb8p 1w572z 1x89bg 21p5kw 231ob4 23dxzm 24ihze 267dxc 26edtl 2795la 28f1vp 2a16z2 2agjew 2am1s4 2arq6p 2e1x1c 2ea2m3 2ehd7w 2irj5k 2mvg93 2n6bw2 2n74nk 2nldke 2pp06u 2t8a8l 2t8al3 2v9j88 2vnv83 32c2bn 32q70b 355boy 36bybt 37p882 3a4gzt 3cjl3v 3ghzoe 3lbl78 3lg92r 3lgzzw 3mk41g 3ofy6y 3pmzg5 3q5f2b 3qq5n2 3s1hc8 3slx30"
	},
	{
		id: "EUPL-1.2",
		words: 2240,
		covers: [],
		sample: "1uyk9 27u6f 4ou39 7n80e 8gk5g 8iibe 9okig a8ug2 b5nqp c7j8h e73rm ed0us ggaqp i9u70 ifeho j01gx jk2v9 jw7eu k2uqv lsibt odnzd r0ym5 t71ec viif7 vvs2b w0ikr wk564 x1ve4 xgjly xzvfi z50vf 12pxbm 12u1f6 12z48l 15oczt 194ktj 19uo6w 1av672 1bklfe 1cpcsd 1dil3n 1f9og8 1fesza 1hd6o5 1i6x5m 1nn4k4 1or1b5 1pru2g 1q0k6s 1q7jb0 1sxej2 1tf9xb 1tkjd0 1u8woe 1up4m0 1vnj5f 1xl1hr 1y3nop 1y4eu8 1zs41x 203o9q 204ml4 20jv76 22lp1w 22ph2v 247jeu 25pptr 27bjmb 27x7g4 2broeu 2cdirf 2f12g4 2hbvyl 2is1vc 2lhndk 2mejbq 2rvax8 2s87id 2t63s7 2t6h2i 2ve6sv 2wafq0 2xc7vs 30y4u4 31s6pn 32r4sx 33dlm3 33nitv 35gxdy 35sy6l 365zfu 37c690 37qywt 397wq9 3aws4u 3dfn35"
	},
	{
		id: "CECILL-2.1",
		words: 3520,
		covers: ["CECILL-B"],
		sample: "ex1v 1j11l 2e10s 49f2l 4pghf 57j1y 6dfst 8qhz2 8v7ee 9rjp4 9y66s a0wci aslrj b3817 cmtaz dtuvc e5zi4 efwik f0nzr fau60 fkdfi gnu1u if1uq int0p j0juc jvkpv jx0z5 mjclq mni80 n9y62 na8jn ofgqo pbj02 pnxdo qb1qj qcjc0 ra1on sdqtk t79zo tmki8 uu8ao x01yt zlnad ztxpo 101tw2 10962j 12zb4j 13aihn 13k7fl 14bs8d 14uiqf 15m3o8 17zxyi 182sqa 186fsr 19ujrj 1clrm3 1cvg6y 1dugbv 1ep56q 1fuycz 1iazia 1ic124 1ifi7g 1ilh5w 1jqdz5 1klwoc 1kywwr 1m216u 1n4rva 1o12cb 1pmkw2 1q5ai1 1qb249 1rjf65 1rkfti 1sjv6n 1tfcrb 1twzzc 1usc7r 1v310q 1vzmhp 1wixev 1wnr6o 1xvh0u 1yd459 22doy4 22lpcd 22wmbe 23bowt 23efl1 245q51 24jnhs 25k9c7 27ir97 27l0tw"
	},
	{
		id: "CECILL-B",
		words: 3410,
		covers: [],
		sample: "lbm ex1v 1j11l 39li1 57j1y 5zz4w 67oqs 8qhz2 8v7ee 9rjp4 9y66s a0wci aslrj b3817 cmtaz dtuvc e5zi4 ecs56 efwik f0nzr fau60 fkdfi gnu1u hp8u1 j0juc jvkpv jx0z5 mjclq mni80 n9y62 na8jn ofgqo pbj02 pnxdo qb1qj qcjc0 ra1on s0v27 tmki8 uu8ao v1vna wmjc3 x01yt zlnad ztxpo zxkdf 101tw2 10962j 12zb4j 13aihn 13k7fl 14bs8d 14uiqf 15m3o8 17at9i 17zxyi 182sqa 186fsr 19ujrj 1clrm3 1cvg6y 1dugbv 1dy4eq 1ep56q 1fuycz 1h3svi 1iazia 1ic124 1ifi7g 1ilh5w 1jgzol 1jqdz5 1klwoc 1kywwr 1m216u 1n4rva 1o12cb 1pmkw2 1q5ai1 1qb249 1rjf65 1rkfti 1sjv6n 1tfcrb 1twzzc 1usc7r 1v310q 1vh0jx 1vzmhp 1wixev 1xvh0u 1yd459 1zhcp7 213wn3 22doy4 22lpcd"
	},
	{
		id: "CC0-1.0",
		words: 1088,
		covers: [],
		sample: "14h8q 18g8y 1c87d 8ro08 hmu6f mbhge n6no8 ossr6 u14i5 vhdr8 xjsel ye9oc 10ag1e 126n88 153jfc 1ay77b 1gj6b9 1qa7ii 1qc5ra 1qfu69 1skpx5 21i0h2 28e9z5 29qsd5 2egxiy 2jf7tn 2o2jon 2tikfe 2v3p42 2x2n2h 2ztdeq 31a40x 34goqn 34gzv5 36jphk 372ui1 3ar8ci 3b46om 3b53c8 3ctvf1 3flqbv 3hz4sn 3jrhzj 3laaql 3sq9xe 3wceaj 3xs0ey 3zht4m 404wx5 41naqo 42cczp 42xvl9 43lelb 43srx7 44auqn 4mxxsn 4pad71 4pktpp 4r902z 4sunum 4teoq1 4whqq1 53k5hk 5c5mf9 5ci7n6 5dhcg4 5drj97 5eriq2 5ezdn4 5f9xz2 5ldwge 5n091g 5r6o2f 5rnb6l 5warf0 5wdr9b 62jt70 63hvjv 64r1f6 675s36 68c6di 69gn6s 6eahbo 6gylr5 6hv98p 6qph8u 6rpfbv 6sijup 6xcu94 739d1y 760396 7awra3 7bexnx 7igb7u 7kp3c2 7l0sqx"
	},
	{
		id: "CC-BY-3.0",
		words: 2983,
		covers: [],
		sample: "16jr9 31h7b 3nnj1 529qz 52vnf 5pa3g 80xia 8xoub a7l8u b4lqs cj4jt cm22p e4myw hf9cd hyosc i3w9s iyitk lk8er lzfub mbazw mbhge nseme o8ye1 och60 pbj02 r3fq1 telwr v8mxp wkmqb x1q3l x222n xepnq xk0qd ymsns ymv2f ypp94 yr2yk 12bkc9 12h1b9 12kxw1 13bqgd 145fvk 1462xu 14ui8d 14v9cy 159cq1 15r6ta 16chdg 16g0xp 1743qr 174vk1 17lsfa 18ss4a 1bfild 1ckmt5 1doqqd 1e87pp 1f3yee 1fd1xt 1ijo3i 1j9dk3 1kna6t 1kpz55 1ksd0k 1nmdcy 1np3y0 1pzbln 1r0shj 1sgjm9 1tkuy9 1urt34 1uy5t5 1vnj5f 1vxb8p 1vxos7 21baf0 21f2vx 22e85l 24vpz5 25lt4d 26xjzx 27deui 27mo2x 27nj13 298c6p 2bi7pc 2c398v 2c3u6i 2cfyh0 2hb22j 2ibe8t 2ip2z3 2kzl7m 2ld86n 2mo0qf 2nhue2"
	},
	{
		id: "CC-BY-4.0",
		words: 2593,
		covers: ["CC-BY-ND-4.0"],
		sample: "opj9 31h7b 41bco 4ihc5 6vf7i 9fbbp aulaj b4lqs fny8h g1m2u gxac0 i44nh jg2wl lhgun lwd71 mbhge n15ti nxi3k o1602 o82fv pbj02 qngcw s8gwh sh24v tqtf2 tw1k2 us8f0 vappr w385h wf0gk yinnt zcihx zklpk 10yn1t 123ect 124u6r 1323ct 132oty 14qqz1 15zhlp 162qik 16a6z4 17486t 1758pq 186fiv 18e0oq 18ss4a 1f3owj 1f59ay 1jqdz5 1kd2h6 1lvav2 1morg9 1nmdcy 1noe7x 1np3y0 1ov521 1q73dh 1qc5ra 1ry34u 1s7lny 1spwd1 1tsfjo 1vnj5f 1w1xca 1w9xlm 1wk5sl 1wuydw 1wy3mu 1ys44q 1ytbgz 225if4 22juv7 241hbx 24surd 27fc1f 28pmqn 2bkl4x 2c1xm7 2chpjb 2fuqgp 2gz664 2hbvyl 2i607h 2jospt 2kizjl 2kxy7e 2olgwz 2pshv0 2pw9rq 2pyz6t 2qjn2d 2qt003 2r5xxk 2r64cg 2ro82p"
	},
	{
		id: "CC-BY-SA-3.0",
		words: 3408,
		covers: ["CC-BY-3.0", "CC-BY-NC-3.0"],
		sample: "16jr9 2v2sz 31h7b 3nnj1 529qz 52vnf 5pa3g 5yado 80xia 8xoub a7l8u b4lqs bcb65 bzkva cj4jt cm22p e4myw gesxs hf9cd hyosc i0u4z i1mek i3w9s iyitk lk8er lzfub mbazw mbhge nseme o2kqj o8ye1 och60 pbj02 r3fq1 telwr v8mxp wkmqb x1q3l x222n xepnq xk0qd ymsns ymv2f ypp94 yr2yk 10kama 11fwxj 12bkc9 12h1b9 12kxw1 13bqgd 13i17s 145fvk 1462xu 14ui8d 14v9cy 159cq1 15r6ta 16chdg 16g0xp 1743qr 174vk1 17lsfa 18ss4a 1a7wu8 1bfild 1ckmt5 1cl653 1doqqd 1e87pp 1f3yee 1fd1xt 1ijo3i 1j9dk3 1kna6t 1kpz55 1ksd0k 1nmdcy 1np3y0 1nyieb 1pzbln 1r0shj 1sgjm9 1tkuy9 1urt34 1uy5t5 1vnj5f 1vxb8p 1vxos7 1x52gg 1xlie5 21baf0 21h8y0 22e85l 24vpz5 25lt4d"
	},
	{
		id: "CC-BY-SA-4.0",
		words: 2799,
		covers: [
			"CC-BY-4.0",
			"CC-BY-NC-4.0",
			"CC-BY-ND-4.0",
			"CC-BY-NC-ND-4.0"
		],
		sample: "opj9 31h7b 41bco 4ihc5 6vf7i 9fbbp a4jxf aulaj b4lqs fny8h fsp3t g1m2u gxac0 i44nh jg2wl lhgun lwd71 mbhge n0ob6 n15ti nxi3k o1602 o82fv pbj02 s8gwh sh24v tqtf2 tw1k2 us8f0 vappr w385h wf0gk yinnt zcihx zklpk 10yn1t 123ect 124u6r 1323ct 132oty 14qqz1 15zhlp 162qik 163fo0 16a6z4 17486t 1758pq 186fiv 18e0oq 18ss4a 1f3owj 1f59ay 1jqdz5 1kd2h6 1lvav2 1morg9 1n4z6z 1nmdcy 1np3y0 1ov521 1q73dh 1qc5ra 1ry34u 1s7lny 1spwd1 1vnj5f 1vz6la 1w1xca 1w9xlm 1wk5sl 1wuydw 1wy3mu 1ys44q 1ytbgz 225if4 241hbx 24surd 27fc1f 28pmqn 2bkl4x 2c1xm7 2chpjb 2fuqgp 2gz664 2hbvyl 2i607h 2jospt 2kizjl 2kxy7e 2lrdq5 2olgwz 2pshv0 2pw9rq 2pyz6t 2qjn2d 2qt003"
	},
	{
		id: "CC-BY-NC-3.0",
		words: 3137,
		covers: ["CC-BY-3.0"],
		sample: "16jr9 31h7b 3nnj1 529qz 52vnf 5pa3g 80xia 8xoub a7l8u b4lqs cj4jt cm22p e4myw hf9cd hyosc i3w9s iyitk l5j9y lk8er lzfub mbazw mbhge nseme o8ye1 och60 ojg72 pbj02 r3fq1 telwr v8mxp wkmqb x1q3l x222n xepnq xk0qd ymsns ymv2f ypp94 yr2yk 12bkc9 12h1b9 12kxw1 13bqgd 13i17s 145fvk 1462xu 14ui8d 14v9cy 159cq1 15r6ta 16chdg 16g0xp 1743qr 174vk1 17lsfa 18ss4a 1bfild 1ckmt5 1doqqd 1e87pp 1f3yee 1fd1xt 1ijo3i 1j9dk3 1kna6t 1kpz55 1ksd0k 1nmdcy 1np3y0 1pzbln 1r0shj 1sgjm9 1sr9wr 1tkuy9 1urt34 1uy5t5 1vnj5f 1vxb8p 1vxos7 1xpu92 21baf0 22e85l 24vpz5 25lt4d 26xjzx 27deui 27mo2x 27nj13 298c6p 2bi7pc 2c398v 2c3u6i 2cfyh0 2hb22j 2ibe8t 2ip2z3"
	},
	{
		id: "CC-BY-NC-4.0",
		words: 2677,
		covers: [
			"CC-BY-4.0",
			"CC-BY-ND-4.0",
			"CC-BY-NC-ND-4.0"
		],
		sample: "opj9 31h7b 41bco 4ihc5 6vf7i 9fbbp aulaj b4lqs cklh7 fny8h g1m2u gxac0 hf5hu i44nh jg2wl lhgun lwd71 mbhge n15ti nxi3k o1602 pbj02 s8gwh sh24v tqtf2 tw1k2 us8f0 vappr w385h wf0gk yinnt zcihx zklpk 10yn1t 123ect 124u6r 1323ct 132oty 14qqz1 15zhlp 162qik 16a6z4 17486t 1758pq 186fiv 18e0oq 18ss4a 1d012z 1f3owj 1f59ay 1jqdz5 1kd2h6 1lvav2 1morg9 1nmdcy 1np3y0 1ov521 1q73dh 1qc5ra 1ry34u 1s7lny 1spwd1 1tsfjo 1vnj5f 1w1xca 1w9xlm 1wk5sl 1wuydw 1wy3mu 1ys44q 1ytbgz 241hbx 24surd 27fc1f 28pmqn 2bkl4x 2c1xm7 2chpjb 2fuqgp 2gz664 2hbvyl 2i607h 2jospt 2kizjl 2kxy7e 2olgwz 2pshv0 2pyz6t 2qjn2d 2qt003 2r5xxk 2r64cg 2ro82p 2s0w7n 2tdi5q 2v8llr"
	},
	{
		id: "CC-BY-NC-SA-3.0",
		words: 3418,
		covers: [
			"CC-BY-3.0",
			"CC-BY-SA-3.0",
			"CC-BY-NC-3.0"
		],
		sample: "16jr9 31h7b 3nnj1 529qz 52vnf 5pa3g 80xia 8xoub a7l8u b4lqs cj4jt cm22p e4myw hf9cd hyosc i0u4z i3w9s iyitk l5j9y lk8er lmr6o lzfub mbazw mbhge nseme o8ye1 och60 ojg72 pbj02 r3fq1 telwr v8mxp wkmqb x1q3l x222n xepnq xk0qd ymsns ymv2f ypp94 yr2yk 12bkc9 12h1b9 12jx5m 12kxw1 13bqgd 145fvk 1462xu 14ui8d 14v9cy 159cq1 15r6ta 16chdg 16g0xp 1743qr 174vk1 17lsfa 18ss4a 1acawe 1bfild 1ckmt5 1doqqd 1e87pp 1f3yee 1fd1xt 1ijo3i 1j9dk3 1kna6t 1kpz55 1ksd0k 1nmdcy 1np3y0 1r0shj 1sgjm9 1sr9wr 1tkuy9 1urt34 1uy5t5 1vnj5f 1vxb8p 1vxos7 1x52gg 1xlie5 1xpu92 21baf0 21c6fg 21h8y0 22e85l 24vpz5 25lt4d 26xjzx 27deui 27mo2x 27nj13 28gxqy 298c6p"
	},
	{
		id: "CC-BY-NC-SA-4.0",
		words: 2886,
		covers: [
			"CC-BY-4.0",
			"CC-BY-SA-4.0",
			"CC-BY-NC-4.0",
			"CC-BY-ND-4.0",
			"CC-BY-NC-ND-4.0"
		],
		sample: "opj9 31h7b 41bco 4ihc5 6vf7i 9fbbp a4jxf aulaj b4lqs cklh7 fny8h fsp3t g1m2u gxac0 hf5hu i44nh jg2wl lhgun lwd71 mbhge n15ti nxi3k o1602 pbj02 s8gwh sh24v si7ul tqtf2 tw1k2 us8f0 vappr w385h wf0gk yinnt zcihx zklpk 10pvg7 10yn1t 123ect 124u6r 1323ct 132oty 14qqz1 15zhlp 162qik 163fo0 16a6z4 17486t 1758pq 186fiv 18e0oq 18ss4a 1d012z 1f3owj 1f59ay 1jqdz5 1kd2h6 1lvav2 1morg9 1n4z6z 1nmdcy 1np3y0 1ov521 1q73dh 1qc5ra 1ry34u 1s7lny 1spwd1 1vnj5f 1vz6la 1w1xca 1w9xlm 1wk5sl 1wuydw 1wy3mu 1ys44q 1ytbgz 241hbx 24surd 27fc1f 28pmqn 2bkl4x 2c1xm7 2chpjb 2fuqgp 2gz664 2hbvyl 2i607h 2jospt 2kizjl 2kxy7e 2lrdq5 2olgwz 2pshv0 2pyz6t 2qjn2d"
	},
	{
		id: "CC-BY-ND-4.0",
		words: 2560,
		covers: [],
		sample: "opj9 31h7b 3p1xp 41bco 4ihc5 6vf7i 9fbbp aulaj b4lqs fny8h g1m2u gxac0 i44nh jg2wl lhgun lwd71 mbhge mnhn8 n15ti nxi3k o1602 pbj02 qvlvr s2wdg s8gwh sh24v tqtf2 tw1k2 us8f0 vappr w385h wf0gk yinnt zcihx zklpk 10yn1t 123ect 1323ct 132oty 14qqz1 15zhlp 162qik 16a6z4 17486t 1758pq 186fiv 18e0oq 18ss4a 1f3owj 1f59ay 1jqdz5 1kd2h6 1lvav2 1morg9 1nmdcy 1np3y0 1ov521 1q73dh 1qc5ra 1ry34u 1s7lny 1spwd1 1vnj5f 1w1xca 1w9xlm 1wk5sl 1wuydw 1wy3mu 1ys44q 1ytbgz 225if4 241hbx 24surd 27fc1f 28pmqn 2bkl4x 2c1xm7 2chpjb 2fuqgp 2gz664 2hbvyl 2i607h 2jospt 2kizjl 2kxy7e 2olgwz 2pshv0 2pw9rq 2pyz6t 2qjn2d 2ql7ey 2qt003 2r5xxk 2r64cg 2ro82p 2s0w7n"
	},
	{
		id: "CC-BY-NC-ND-4.0",
		words: 2644,
		covers: ["CC-BY-4.0", "CC-BY-ND-4.0"],
		sample: "opj9 1iff5 31h7b 3p1xp 41bco 4ihc5 6vf7i 9fbbp aulaj b4lqs cklh7 fny8h g1m2u gxac0 hf5hu i44nh jg2wl lhgun lwd71 mbhge mnhn8 n15ti nxi3k o1602 pbj02 qngcw s2wdg s8gwh sh24v tqtf2 tw1k2 us8f0 vappr w385h wf0gk yinnt zcihx zklpk 10yn1t 123ect 1323ct 132oty 14qqz1 15zhlp 162qik 16a6z4 17486t 1758pq 186fiv 18e0oq 18ss4a 1d012z 1f3owj 1f59ay 1jqdz5 1kd2h6 1lvav2 1morg9 1nmdcy 1np3y0 1ov521 1q73dh 1qc5ra 1ry34u 1s7lny 1spwd1 1vnj5f 1w1xca 1w9xlm 1wk5sl 1wuydw 1wy3mu 1ys44q 1ytbgz 22juv7 241hbx 24surd 27fc1f 28pmqn 2bkl4x 2c1xm7 2chpjb 2fuqgp 2gz664 2hbvyl 2i607h 2jospt 2kizjl 2kxy7e 2olgwz 2pshv0 2pyz6t 2qjn2d 2qt003 2r5xxk 2r64cg"
	},
	{
		id: "ODbL-1.0",
		words: 4112,
		covers: ["ODC-By-1.0"],
		sample: "3au7 1b9na 21km5 3nccb 4ehy0 4k59f 4v8vr 5cnj9 5t3sh 6n20z 80xia 878dv 9ej8n a2mdm aaugi aifzv bi2ez bsa24 c0kk3 e5m91 fqigg gkltp h1958 iyitk j08wo j243n jtwyv jw5gj k22u7 ltxh1 m2d7n m7ok3 mv7tj n8lzr on2bv p2d0l pbj02 pfxzq przi9 pwuox pxuec qc3bc rxxs5 sl8vv v2bzw vhvum vwyga wf9p6 wxjve xexxq xy49q ygjk7 yopl2 ypp94 yvbno z9zsg zz41f 10kama 115x2g 11ukkb 13jbzy 13ucla 14c5wf 156j6l 15f38d 15i6ly 15z0z2 15zrhl 17ckiz 17d3f0 17tnoa 18kfa5 18qy3e 197url 19bsau 19ocec 1a4avw 1bjzxh 1bxyb0 1ccb3g 1dajdy 1dzefk 1eno8q 1f6j1q 1fd1xt 1gddhk 1gsx94 1hy8ix 1i9puy 1j7fku 1jcaqr 1kna6t 1ksg3t 1lhr7m 1lkf6m 1mf245"
	},
	{
		id: "ODC-By-1.0",
		words: 3248,
		covers: [],
		sample: "1b9na 21km5 4ehy0 4k59f 4v8vr 5cnj9 5t3sh 6n20z 80xia aifzv bsa24 c0kk3 e5m91 fqigg gzk62 h1958 hkgeg iyitk j08wo jtwyv jw5gj k22u7 ltxh1 m7ok3 n8lzr p2d0l pbj02 pfxzq przi9 pwuox pxuec qc3bc rxxs5 sl8vv v2bzw vhvum vwyga wf9p6 xy49q ygjk7 yopl2 ypp94 yvbno z9zsg 115x2g 13jbzy 13ucla 14c5wf 156j6l 15f38d 15i6ly 15z0z2 15zrhl 17ckiz 17d3f0 17tnoa 18qy3e 197url 19bsau 1bjzxh 1bxyb0 1ccb3g 1cpao0 1dajdy 1eno8q 1fd1xt 1gddhk 1gi45r 1gsx94 1hy8ix 1i9puy 1jcaqr 1kgkx1 1kna6t 1ksg3t 1lhr7m 1lkf6m 1mf245 1ophxp 1pfdtm 1q3466 1qc5ra 1qetlo 1qn1sm 1qp89o 1tc3z5 1urt34 1uurkg 1uwt25 1vh8qj 1vmblv 1vn2h1 1vnj5f 1wyr2x 1y06g6 1zfjkz"
	},
	{
		id: "PDDL-1.0",
		words: 2421,
		covers: [],
		sample: "3wxi 5ftcz 84v2c 8qv5b bleck cytps diqkm dn7rs edko0 h1958 iz7vm j08wo jw5gj jy0n3 k22u7 kzkck m2v6f m7fni p2d0l rxxs5 s91yt u40o0 vcv78 vemgs vevr0 vwyga z9zsg 115x2g 13ucla 14brdf 14c5wf 156j6l 15bhg8 15i6ly 15z0z2 167dx4 16gkcn 179gy8 179mkr 17d3f0 17tnoa 18dzk4 18ha8x 192kca 1al0m4 1bd4ix 1bvsk7 1cid2d 1cpdvy 1dd661 1eno8q 1hbx4n 1hxz6q 1jcaqr 1ksg3t 1nykus 1pfdtm 1qc5ra 1qdhlz 1qp89o 1qpag8 1rm3bt 1sghmv 1vnj5f 1x6t92 1y9vf2 1zfjkz 1zwt2a 21q7e4 22p9ec 23dc06 23yhg4 26h82m 274swi 279o3g 27eokx 27fvus 27fydo 2aj7zm 2cq9rk 2dmui1 2e90tt 2eu20q 2j5s61 2j7qo7 2k9vyr 2lpy5t 2lrejb 2lxvmi 2mu8zs 2qzmhb 2snxid 2to00v 2wagv2 2xgr1i 2y97rq"
	},
	{
		id: "CDLA-Permissive-1.0",
		words: 1647,
		covers: [],
		sample: "2qx6d 54kfx 5w52x 7wgfm 8kdqv 9gcp6 bljuz c5njl dnoup ee0wb fbfj9 hu645 kdqoh mav9d pbj02 q4x2r rkjpt s1q9c t3yk9 t93ja tgm0j x6zvj x8qco ywk1x 12bw2u 143iml 15nysj 176w6f 1auwsn 1ckug9 1cpzp4 1e56m9 1e7iv6 1f0a6d 1fqdyx 1gx3y2 1jotpu 1kawgm 1ldw73 1lqvyc 1obugm 1phvni 1qc5ra 1rzl6r 1s8ret 1shcsp 1vksko 1x8d1c 1zafcb 1zdrge 217gv7 21mj7z 21p5kw 22lenb 23ji2g 23jxbx 26pxwn 2am1s4 2bz8gt 2fdug9 2g7g88 2ihsk9 2lrw5f 2przju 2qec32 2sb4vf 2t0ocs 2t8al3 2ti8cp 2y3mgw 30hm7m 30hvqc 30vddz 31q5y5 33jw5r 33sorm 36z7zt 3719n9 3a5pa2 3djuvq 3ecgv8 3fjum2 3fosgi 3jibsf 3k0pfe 3l1x80 3l3vad 3p86yn 3rp55k 3rpctf 3sp3z2 3urnhv 3wwuu7 3x82rp 454j3c 45n2vq"
	},
	{
		id: "CDLA-Permissive-2.0",
		words: 381,
		covers: [],
		sample: "c0eu 7otup c5njl i6jg8 t93ja 126tfu 1bzbcz 1nujih 21p5kw 2cvdv9 2ncusa 2x9d36 3ap1gf 3cqroo 3esb90 3p6ymk 421uti 4l05vd 4nghfa 4oljux 4rx2g4 4slsnv 4ud2hr 4ziqb8 50b9wj 566krp 5lyp60 68gz86 6hj0lw 6mlxbp 6nwsdq 7a370r 7e4x5t 7ev1wd 7xqbh7 817r0y 8esqft 8hci1p 9093qj 939xwa 99n1jc 9jkxjs 9pgymm 9pr44r 9ucn75 9x0p0d aasea6 amfgt1 azue3n b2dcoz baz2sc bths9v bvk78e c8fpta c8xz9a cfbwg7 clwyez cp25pp dbhffx ddkyjf de9ghc e3q8ll e9myac ehu0fs ek1og8 emkkyc evf4tc ex9tya fgcxyr fhrdco flsf7o fn8dfj fvndyr fw49gc fyc9wp g1acv7 gd6x0q glbod2 h9z4nc hjc59s hnr7cn hshqvq hykpe8 i37fs3 iflb1o im7p4f imuj78 in4g0z io6yhe itgth6 ixcjc3 iykn3e iysm2r j0mgnd j19toz juppah"
	},
	{
		id: "CDLA-Sharing-1.0",
		words: 1782,
		covers: ["CDLA-Permissive-1.0"],
		sample: "2qx6d 4e0x2 54kfx 5w52x 7wgfm 8kdqv 9gcp6 bd0gl bljuz c5njl dnoup ee0wb fbfj9 hu645 janfm kdqoh mav9d pbj02 q4x2r rkjpt s1q9c t3yk9 t93ja tgm0j x8qco ywk1x 12bw2u 143iml 15nysj 176w6f 1auwsn 1ckug9 1cpzp4 1e56m9 1e7iv6 1f0a6d 1fqdyx 1gx3y2 1jl53h 1jotpu 1ldw73 1obugm 1qc5ra 1qkhfg 1rzl6r 1s8ret 1shcsp 1sqodf 1vksko 1x8d1c 1zafcb 1zdrge 1zszec 217gv7 21mj7z 21p5kw 22lenb 23ji2g 23jxbx 26pxwn 2am1s4 2bz8gt 2fdug9 2g7g88 2h9u9z 2ihsk9 2lrdq5 2lrw5f 2o7ena 2przju 2qec32 2sb4vf 2t0ocs 2t8al3 2ti8cp 2y3mgw 30hm7m 30hvqc 31q5y5 33jw5r 33sorm 36z7zt 3719n9 3a5pa2 3cn9m9 3d076y 3djuvq 3ecgv8 3fjum2 3fosgi 3jibsf 3k0pfe 3l1x80 3l3vad 3p86yn 3pgzz1"
	},
	{
		id: "C-UDA-1.0",
		words: 597,
		covers: [],
		sample: "9kn7 xx2k 57414 5txrc a3zro c5njl cn40x ew6zy k6ft5 p3bui t93ja x8qco 11jz0o 1clkim 1eol32 1m6p6w 1nujih 1sy8gi 20zksb 21p5kw 28nimf 2a1jra 2j7j2f 2v35gr 2zqbr3 30zzwb 3ae3mr 3c4p8u 3tk4x5 3tk7zd 3ykrd1 43q3is 4cs0xb 4fe4vf 4ia70c 4zroqp 5bnbub 68gz86 6d6kdd 6dbgwm 6ic3kh 6jc6yc 6kc9gz 7aiy55 7nn332 86rwyw 8crgd0 8esqft 8fc3y1 8hlp6h 8kmnnq 8n29ks 8o6rpm 8u499i 8w60ws 8z3ojq 9371dz 93jtv7 94mvbe 99n1jc 9aonr7 9dk9nq 9ucn75 9x0p0d a5h2hv a699z1 a6v3jb adiy3u amfgt1 askjn6 atdnx1 azue3n b2k5c5 b36956 b4jzpb b7sdzp biltiv byabn8 c3rozv c4j1bw c8xz9a c9584l c9kyfs cafxkm cjcexg clwyez cm64bl coe3r9 ctqlpn cvxn65 ddkyjf de9ghc dh7fhc doh9wa ds8q93 dxbadt"
	},
	{
		id: "OFL-1.1",
		words: 647,
		covers: [],
		sample: "2d92i 2eda0 8xg0t c54xp pybsq 14zmto 1l78uy 1mdq4a 1pn5ag 1txmoq 1uuxvl 21ee9o 220ndj 22zfu3 26ogsf 2ogksq 2st7d5 2wr0iq 2x2sl8 325xtj 32kzg8 32xz4d 358a01 38p4pw 3imkx7 3jjlwp 3xlpgk 3ym9c8 4532dq 4570e7 4hw16p 4rigkj 4rnd5o 50qvzl 5ht84c 5mge5e 5oficr 5y42jx 6223bc 6gw8mz 6hogvf 6merwe 6ow321 6wcc0k 6yr8gi 7fvfmd 7mf998 7mhcxf 7mz93s 7thff5 83ny16 87gtf9 88pktd 8dih6x 8m5nsl 8npekm 8zrk62 90ivb2 96bo3o 9aclxc 9b8hbq 9cd8a4 9dykiq 9ehnyv 9euaf7 9f5b32 9fk93v 9jn8zo 9js05c 9me92c 9s59h8 9sayts 9tgsi4 aa35bp aahili aanjzj abh13y aevo1x afqjuc ag9fgz ajf06k aku3ij ali82f ark80n az9jgc b2nj0q b5iawb b899di bjv2wy c10mej c8m1ro cd0vuh cdimgl cil8ho cjosup cmfncm"
	},
	{
		id: "MulanPSL-2.0",
		words: 883,
		covers: [],
		sample: "1rvqr 6h15l 6jvrz 7b26p 9j4hb gzn37 l88bl msguz pbj02 syi5y xujkj xvba4 yb401 10p6vb 16wzb8 174gve 19is5b 1fz027 1gp1uc 1jqdz5 1n5r6z 1nh9qv 1pbqed 1pudkx 1q1bi2 1yc355 21ho3j 221qng 263oli 2el2ip 2fpu19 2jqk38 2o8319 2q3ryu 2r812c 2tuprr 2vu3gu 36idbj 3fnvm0 3gplks 3k3fbl 3p3glz 3u4vdz 3w0qcw 3wh9e2 3x82rp 3yh76g 3ylkv4 40rdkt 41lb3h 41wmzh 426xpd 42otbe 4cjrqy 4hh43p 4hhp1z 4mhyuj 4n0rbn 4s49l1 4zt01b 52qaeg 573mxs 5b1ihl 5bwqw1 5j273s 5wkk5z 5wvt3g 60240q 63sy7s 6ideck 6ln9uq 6oe5m8 6u0b7h 6xusf6 71gw8i 72gipi 73gqcu 772z7a 7b7d2u 7c1xui 7fhhqd 7fvfmd 7gs4iw 7vgd23 7vvtuq 7w2m34 7wt2re 853bh9 88arwd 8b0zsb 8g1mg5 8kmsrf 8n57qc 8ob5vt 8ojts8 8t2j5h"
	},
	{
		id: "BUSL-1.1",
		words: 557,
		covers: [],
		sample: "1jdjg apxyk o2sri wgtbo ymah0 12mpjp 13i9ry 1ifi7g 1wb3m0 1wwl7e 1y3hkj 2465n8 2fjvjm 2ihas2 2r1m3a 2t72c2 2tynzb 2yp547 31a40x 31is9y 34ouo1 3btwy8 3i0e8e 4780kd 47bh2u 496qai 4cqmnr 4e8qq6 4fx81m 4hv5e6 4ipp96 4j4r9j 4jhvj8 4ntlju 5fid3c 5pnwz2 5v65y3 5wxn6i 6ba4b9 6g8fv9 6v1xtd 6wlv4j 6z40re 78yj4a 7nn6u8 7s32op 7vs98e 7zya16 86ug6m 88vada 8hcydg 8l3dsy 8mqpnw 8noyhf 8pev9n 8ucyl2 8vivmb 8xr7r4 9681t7 9cn0u4 9dxw8a 9f2agg 9rceen 9st9a0 9ucn75 9vk0e0 a0v8oq a14y5l a3rux4 a8brz8 aku3ij amfgt1 anyqmp awr5uh awyiy0 b0a6lp b4jwcn b5mggw baz8el bjywde bnzark bp1m3g buvko3 bwhn87 bxb44z c1a39l cd60nj cfbuwx chgyl6 clxzag coydmx cshhp1 cua285 d1mr4u d1vmmh d1xod4"
	}
];

// node_modules/spdx-license-ids/index.json
var require_spdx_license_ids = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = [
		"0BSD",
		"3D-Slicer-1.0",
		"AAL",
		"ADSL",
		"AFL-1.1",
		"AFL-1.2",
		"AFL-2.0",
		"AFL-2.1",
		"AFL-3.0",
		"AGPL-1.0-only",
		"AGPL-1.0-or-later",
		"AGPL-3.0-only",
		"AGPL-3.0-or-later",
		"ALGLIB-Documentation",
		"AMD-newlib",
		"AMDPLPA",
		"AML",
		"AML-glslang",
		"AMPAS",
		"ANTLR-PD",
		"ANTLR-PD-fallback",
		"APAFML",
		"APL-1.0",
		"APSL-1.0",
		"APSL-1.1",
		"APSL-1.2",
		"APSL-2.0",
		"ASWF-Digital-Assets-1.0",
		"ASWF-Digital-Assets-1.1",
		"Abstyles",
		"AdaCore-doc",
		"Adobe-2006",
		"Adobe-Display-PostScript",
		"Adobe-Glyph",
		"Adobe-Utopia",
		"Advanced-Cryptics-Dictionary",
		"Afmparse",
		"Aladdin",
		"Apache-1.0",
		"Apache-1.1",
		"Apache-2.0",
		"App-s2p",
		"Arphic-1999",
		"Artistic-1.0",
		"Artistic-1.0-Perl",
		"Artistic-1.0-cl8",
		"Artistic-2.0",
		"Artistic-dist",
		"Aspell-RU",
		"BOLA-1.1",
		"BSD-1-Clause",
		"BSD-2-Clause",
		"BSD-2-Clause-Darwin",
		"BSD-2-Clause-Patent",
		"BSD-2-Clause-Views",
		"BSD-2-Clause-first-lines",
		"BSD-2-Clause-pkgconf-disclaimer",
		"BSD-2-Clause-pos-unchanged",
		"BSD-3-Clause",
		"BSD-3-Clause-Attribution",
		"BSD-3-Clause-Clear",
		"BSD-3-Clause-HP",
		"BSD-3-Clause-LBNL",
		"BSD-3-Clause-Modification",
		"BSD-3-Clause-No-Military-License",
		"BSD-3-Clause-No-Nuclear-License",
		"BSD-3-Clause-No-Nuclear-License-2014",
		"BSD-3-Clause-No-Nuclear-Warranty",
		"BSD-3-Clause-Open-MPI",
		"BSD-3-Clause-OpenWebUI",
		"BSD-3-Clause-Sun",
		"BSD-3-Clause-Tso",
		"BSD-3-Clause-acpica",
		"BSD-3-Clause-flex",
		"BSD-4-Clause",
		"BSD-4-Clause-Shortened",
		"BSD-4-Clause-UC",
		"BSD-4.3RENO",
		"BSD-4.3TAHOE",
		"BSD-Advertising-Acknowledgement",
		"BSD-Attribution-HPND-disclaimer",
		"BSD-Inferno-Nettverk",
		"BSD-Mark-Modifications",
		"BSD-Protection",
		"BSD-Source-Code",
		"BSD-Source-Code-no-disclaimer",
		"BSD-Source-alt-GPL",
		"BSD-Source-beginning-file",
		"BSD-Systemics",
		"BSD-Systemics-W3Works",
		"BSD-ask-to-endorse",
		"BSL-1.0",
		"BUSL-1.1",
		"Baekmuk",
		"Bahyph",
		"Barr",
		"Beerware",
		"BitTorrent-1.0",
		"BitTorrent-1.1",
		"Bitstream-Charter",
		"Bitstream-Vera",
		"BlueOak-1.0.0",
		"Boehm-GC",
		"Boehm-GC-without-fee",
		"Borceux",
		"Brian-Gladman-2-Clause",
		"Brian-Gladman-3-Clause",
		"Brian-Gladman-3-Clause-no-conversion",
		"Buddy",
		"Bugroff",
		"C-UDA-1.0",
		"CAL-1.0",
		"CAL-1.0-Combined-Work-Exception",
		"CAPEC-tou",
		"CATOSL-1.1",
		"CC-BY-1.0",
		"CC-BY-2.0",
		"CC-BY-2.5",
		"CC-BY-2.5-AU",
		"CC-BY-3.0",
		"CC-BY-3.0-AT",
		"CC-BY-3.0-AU",
		"CC-BY-3.0-DE",
		"CC-BY-3.0-IGO",
		"CC-BY-3.0-NL",
		"CC-BY-3.0-US",
		"CC-BY-4.0",
		"CC-BY-NC-1.0",
		"CC-BY-NC-2.0",
		"CC-BY-NC-2.5",
		"CC-BY-NC-3.0",
		"CC-BY-NC-3.0-DE",
		"CC-BY-NC-3.0-IGO",
		"CC-BY-NC-4.0",
		"CC-BY-NC-ND-1.0",
		"CC-BY-NC-ND-2.0",
		"CC-BY-NC-ND-2.5",
		"CC-BY-NC-ND-3.0",
		"CC-BY-NC-ND-3.0-DE",
		"CC-BY-NC-ND-3.0-IGO",
		"CC-BY-NC-ND-4.0",
		"CC-BY-NC-SA-1.0",
		"CC-BY-NC-SA-2.0",
		"CC-BY-NC-SA-2.0-DE",
		"CC-BY-NC-SA-2.0-FR",
		"CC-BY-NC-SA-2.0-UK",
		"CC-BY-NC-SA-2.5",
		"CC-BY-NC-SA-3.0",
		"CC-BY-NC-SA-3.0-DE",
		"CC-BY-NC-SA-3.0-IGO",
		"CC-BY-NC-SA-4.0",
		"CC-BY-ND-1.0",
		"CC-BY-ND-2.0",
		"CC-BY-ND-2.5",
		"CC-BY-ND-3.0",
		"CC-BY-ND-3.0-DE",
		"CC-BY-ND-4.0",
		"CC-BY-SA-1.0",
		"CC-BY-SA-2.0",
		"CC-BY-SA-2.0-UK",
		"CC-BY-SA-2.1-JP",
		"CC-BY-SA-2.5",
		"CC-BY-SA-3.0",
		"CC-BY-SA-3.0-AT",
		"CC-BY-SA-3.0-DE",
		"CC-BY-SA-3.0-IGO",
		"CC-BY-SA-4.0",
		"CC-PDDC",
		"CC-PDM-1.0",
		"CC-SA-1.0",
		"CC0-1.0",
		"CDDL-1.0",
		"CDDL-1.1",
		"CDL-1.0",
		"CDLA-Permissive-1.0",
		"CDLA-Permissive-2.0",
		"CDLA-Sharing-1.0",
		"CECILL-1.0",
		"CECILL-1.1",
		"CECILL-2.0",
		"CECILL-2.1",
		"CECILL-B",
		"CECILL-C",
		"CERN-OHL-1.1",
		"CERN-OHL-1.2",
		"CERN-OHL-P-2.0",
		"CERN-OHL-S-2.0",
		"CERN-OHL-W-2.0",
		"CFITSIO",
		"CMU-Mach",
		"CMU-Mach-nodoc",
		"CNRI-Jython",
		"CNRI-Python",
		"CNRI-Python-GPL-Compatible",
		"COIL-1.0",
		"CPAL-1.0",
		"CPL-1.0",
		"CPOL-1.02",
		"CUA-OPL-1.0",
		"Caldera",
		"Caldera-no-preamble",
		"Catharon",
		"ClArtistic",
		"Clips",
		"Community-Spec-1.0",
		"Condor-1.1",
		"Cornell-Lossless-JPEG",
		"Cronyx",
		"Crossword",
		"CryptoSwift",
		"CrystalStacker",
		"Cube",
		"D-FSL-1.0",
		"DEC-3-Clause",
		"DL-DE-BY-2.0",
		"DL-DE-ZERO-2.0",
		"DOC",
		"DRL-1.0",
		"DRL-1.1",
		"DSDP",
		"DocBook-DTD",
		"DocBook-Schema",
		"DocBook-Stylesheet",
		"DocBook-XML",
		"Dotseqn",
		"ECL-1.0",
		"ECL-2.0",
		"EFL-1.0",
		"EFL-2.0",
		"EPICS",
		"EPL-1.0",
		"EPL-2.0",
		"ESA-PL-permissive-2.4",
		"ESA-PL-strong-copyleft-2.4",
		"ESA-PL-weak-copyleft-2.4",
		"EUDatagrid",
		"EUPL-1.0",
		"EUPL-1.1",
		"EUPL-1.2",
		"Elastic-2.0",
		"Entessa",
		"ErlPL-1.1",
		"Eurosym",
		"FBM",
		"FDK-AAC",
		"FDK-MPEG-H",
		"FSFAP",
		"FSFAP-no-warranty-disclaimer",
		"FSFUL",
		"FSFULLR",
		"FSFULLRSD",
		"FSFULLRWD",
		"FSL-1.1-ALv2",
		"FSL-1.1-MIT",
		"FTL",
		"Fair",
		"Ferguson-Twofish",
		"Frameworx-1.0",
		"FreeBSD-DOC",
		"FreeImage",
		"Furuseth",
		"GCR-docs",
		"GD",
		"GFDL-1.1-invariants-only",
		"GFDL-1.1-invariants-or-later",
		"GFDL-1.1-no-invariants-only",
		"GFDL-1.1-no-invariants-or-later",
		"GFDL-1.1-only",
		"GFDL-1.1-or-later",
		"GFDL-1.2-invariants-only",
		"GFDL-1.2-invariants-or-later",
		"GFDL-1.2-no-invariants-only",
		"GFDL-1.2-no-invariants-or-later",
		"GFDL-1.2-only",
		"GFDL-1.2-or-later",
		"GFDL-1.3-invariants-only",
		"GFDL-1.3-invariants-or-later",
		"GFDL-1.3-no-invariants-only",
		"GFDL-1.3-no-invariants-or-later",
		"GFDL-1.3-only",
		"GFDL-1.3-or-later",
		"GL2PS",
		"GLWTPL",
		"GPL-1.0-only",
		"GPL-1.0-or-later",
		"GPL-2.0-only",
		"GPL-2.0-or-later",
		"GPL-3.0-only",
		"GPL-3.0-or-later",
		"Game-Programming-Gems",
		"Giftware",
		"Glide",
		"Glulxe",
		"Graphics-Gems",
		"Gutmann",
		"HDF5",
		"HIDAPI",
		"HP-1986",
		"HP-1989",
		"HPND",
		"HPND-DEC",
		"HPND-Fenneberg-Livingston",
		"HPND-INRIA-IMAG",
		"HPND-Intel",
		"HPND-Kevlin-Henney",
		"HPND-MIT-disclaimer",
		"HPND-Markus-Kuhn",
		"HPND-Netrek",
		"HPND-Pbmplus",
		"HPND-SMC",
		"HPND-UC",
		"HPND-UC-export-US",
		"HPND-doc",
		"HPND-doc-sell",
		"HPND-export-US",
		"HPND-export-US-acknowledgement",
		"HPND-export-US-modify",
		"HPND-export2-US",
		"HPND-merchantability-variant",
		"HPND-sell-MIT-disclaimer-xserver",
		"HPND-sell-regexpr",
		"HPND-sell-variant",
		"HPND-sell-variant-MIT-disclaimer",
		"HPND-sell-variant-MIT-disclaimer-rev",
		"HPND-sell-variant-critical-systems",
		"HTMLTIDY",
		"HaskellReport",
		"Hippocratic-2.1",
		"Hippocratic-3.0-core",
		"IBM-pibs",
		"ICU",
		"IEC-Code-Components-EULA",
		"IJG",
		"IJG-short",
		"IPA",
		"IPL-1.0",
		"ISC",
		"ISC-Veillard",
		"ISO-permission",
		"ImageMagick",
		"Imlib2",
		"Info-ZIP",
		"Informatica",
		"Inner-Net-2.0",
		"InnoSetup",
		"Intel",
		"Intel-ACPI",
		"Interbase-1.0",
		"JPL-image",
		"JPNIC",
		"JSON",
		"Jam",
		"JasPer-2.0",
		"Kastrup",
		"Kazlib",
		"Knuth-CTAN",
		"LAL-1.2",
		"LAL-1.3",
		"LGPL-2.0-only",
		"LGPL-2.0-or-later",
		"LGPL-2.1-only",
		"LGPL-2.1-or-later",
		"LGPL-3.0-only",
		"LGPL-3.0-or-later",
		"LGPLLR",
		"LOOP",
		"LPD-document",
		"LPL-1.0",
		"LPL-1.02",
		"LPPL-1.0",
		"LPPL-1.1",
		"LPPL-1.2",
		"LPPL-1.3a",
		"LPPL-1.3c",
		"LZMA-SDK-9.11-to-9.20",
		"LZMA-SDK-9.22",
		"Latex2e",
		"Latex2e-translated-notice",
		"Leptonica",
		"LiLiQ-P-1.1",
		"LiLiQ-R-1.1",
		"LiLiQ-Rplus-1.1",
		"Libpng",
		"Linux-OpenIB",
		"Linux-man-pages-1-para",
		"Linux-man-pages-copyleft",
		"Linux-man-pages-copyleft-2-para",
		"Linux-man-pages-copyleft-var",
		"Lucida-Bitmap-Fonts",
		"MIPS",
		"MIT",
		"MIT-0",
		"MIT-CMU",
		"MIT-Click",
		"MIT-Festival",
		"MIT-Khronos-old",
		"MIT-Modern-Variant",
		"MIT-STK",
		"MIT-Wu",
		"MIT-advertising",
		"MIT-enna",
		"MIT-feh",
		"MIT-open-group",
		"MIT-testregex",
		"MITNFA",
		"MMIXware",
		"MMPL-1.0.1",
		"MPEG-SSG",
		"MPL-1.0",
		"MPL-1.1",
		"MPL-2.0",
		"MPL-2.0-no-copyleft-exception",
		"MS-LPL",
		"MS-PL",
		"MS-RL",
		"MTLL",
		"MVT-1.1",
		"Mackerras-3-Clause",
		"Mackerras-3-Clause-acknowledgment",
		"MakeIndex",
		"Martin-Birgmeier",
		"McPhee-slideshow",
		"Minpack",
		"MirOS",
		"Motosoto",
		"MulanPSL-1.0",
		"MulanPSL-2.0",
		"Multics",
		"Mup",
		"NAIST-2003",
		"NASA-1.3",
		"NBPL-1.0",
		"NCBI-PD",
		"NCGL-UK-2.0",
		"NCL",
		"NCSA",
		"NGPL",
		"NICTA-1.0",
		"NIST-PD",
		"NIST-PD-TNT",
		"NIST-PD-fallback",
		"NIST-Software",
		"NLOD-1.0",
		"NLOD-2.0",
		"NLPL",
		"NOSL",
		"NPL-1.0",
		"NPL-1.1",
		"NPOSL-3.0",
		"NRL",
		"NTIA-PD",
		"NTP",
		"NTP-0",
		"Naumen",
		"NetCDF",
		"Newsletr",
		"Nokia",
		"Noweb",
		"O-UDA-1.0",
		"OAR",
		"OCCT-PL",
		"OCLC-2.0",
		"ODC-By-1.0",
		"ODbL-1.0",
		"OFFIS",
		"OFL-1.0",
		"OFL-1.0-RFN",
		"OFL-1.0-no-RFN",
		"OFL-1.1",
		"OFL-1.1-RFN",
		"OFL-1.1-no-RFN",
		"OGC-1.0",
		"OGDL-Taiwan-1.0",
		"OGL-Canada-2.0",
		"OGL-UK-1.0",
		"OGL-UK-2.0",
		"OGL-UK-3.0",
		"OGTSL",
		"OLDAP-1.1",
		"OLDAP-1.2",
		"OLDAP-1.3",
		"OLDAP-1.4",
		"OLDAP-2.0",
		"OLDAP-2.0.1",
		"OLDAP-2.1",
		"OLDAP-2.2",
		"OLDAP-2.2.1",
		"OLDAP-2.2.2",
		"OLDAP-2.3",
		"OLDAP-2.4",
		"OLDAP-2.5",
		"OLDAP-2.6",
		"OLDAP-2.7",
		"OLDAP-2.8",
		"OLFL-1.3",
		"OML",
		"OPL-1.0",
		"OPL-UK-3.0",
		"OPUBL-1.0",
		"OSC-1.0",
		"OSET-PL-2.1",
		"OSL-1.0",
		"OSL-1.1",
		"OSL-2.0",
		"OSL-2.1",
		"OSL-3.0",
		"OSSP",
		"OpenMDW-1.0",
		"OpenPBS-2.3",
		"OpenSSL",
		"OpenSSL-standalone",
		"OpenVision",
		"PADL",
		"PDDL-1.0",
		"PHP-3.0",
		"PHP-3.01",
		"PPL",
		"PSF-2.0",
		"ParaType-Free-Font-1.3",
		"Parity-6.0.0",
		"Parity-7.0.0",
		"Pixar",
		"Plexus",
		"PolyForm-Noncommercial-1.0.0",
		"PolyForm-Small-Business-1.0.0",
		"PostgreSQL",
		"Python-2.0",
		"Python-2.0.1",
		"QPL-1.0",
		"QPL-1.0-INRIA-2004",
		"Qhull",
		"RHeCos-1.1",
		"RPL-1.1",
		"RPL-1.5",
		"RPSL-1.0",
		"RSA-MD",
		"RSCPL",
		"Rdisc",
		"Ruby",
		"Ruby-pty",
		"SAX-PD",
		"SAX-PD-2.0",
		"SCEA",
		"SGI-B-1.0",
		"SGI-B-1.1",
		"SGI-B-2.0",
		"SGI-OpenGL",
		"SGMLUG-PM",
		"SGP4",
		"SHL-0.5",
		"SHL-0.51",
		"SISSL",
		"SISSL-1.2",
		"SL",
		"SMAIL-GPL",
		"SMLNJ",
		"SMPPL",
		"SNIA",
		"SOFA",
		"SPL-1.0",
		"SSH-OpenSSH",
		"SSH-short",
		"SSLeay-standalone",
		"SSPL-1.0",
		"SUL-1.0",
		"SWL",
		"Saxpath",
		"SchemeReport",
		"Sendmail",
		"Sendmail-8.23",
		"Sendmail-Open-Source-1.1",
		"SimPL-2.0",
		"Sleepycat",
		"Soundex",
		"Spencer-86",
		"Spencer-94",
		"Spencer-99",
		"SugarCRM-1.1.3",
		"Sun-PPP",
		"Sun-PPP-2000",
		"SunPro",
		"Symlinks",
		"TAPR-OHL-1.0",
		"TCL",
		"TCP-wrappers",
		"TGPPL-1.0",
		"TMate",
		"TORQUE-1.1",
		"TOSL",
		"TPDL",
		"TPL-1.0",
		"TTWL",
		"TTYP0",
		"TU-Berlin-1.0",
		"TU-Berlin-2.0",
		"TekHVC",
		"TermReadKey",
		"ThirdEye",
		"TrustedQSL",
		"UCAR",
		"UCL-1.0",
		"UMich-Merit",
		"UPL-1.0",
		"URT-RLE",
		"Ubuntu-font-1.0",
		"UnRAR",
		"Unicode-3.0",
		"Unicode-DFS-2015",
		"Unicode-DFS-2016",
		"Unicode-TOU",
		"UnixCrypt",
		"Unlicense",
		"Unlicense-libtelnet",
		"Unlicense-libwhirlpool",
		"VOSTROM",
		"VSL-1.0",
		"Vim",
		"Vixie-Cron",
		"W3C",
		"W3C-19980720",
		"W3C-20150513",
		"WTFNMFPL",
		"WTFPL",
		"Watcom-1.0",
		"Widget-Workshop",
		"WordNet",
		"Wsuipa",
		"X11",
		"X11-distribute-modifications-variant",
		"X11-no-permit-persons",
		"X11-swapped",
		"XFree86-1.1",
		"XSkat",
		"Xdebug-1.03",
		"Xerox",
		"Xfig",
		"Xnet",
		"YPL-1.0",
		"YPL-1.1",
		"ZPL-1.1",
		"ZPL-2.0",
		"ZPL-2.1",
		"Zed",
		"Zeeff",
		"Zend-2.0",
		"Zimbra-1.3",
		"Zimbra-1.4",
		"Zlib",
		"any-OSI",
		"any-OSI-perl-modules",
		"atc-game",
		"bcrypt-Solar-Designer",
		"blessing",
		"bzip2-1.0.6",
		"check-cvs",
		"checkmk",
		"copyleft-next-0.3.0",
		"copyleft-next-0.3.1",
		"curl",
		"cve-tou",
		"diffmark",
		"dtoa",
		"dvipdfm",
		"eGenix",
		"etalab-2.0",
		"fwlw",
		"gSOAP-1.3b",
		"generic-xts",
		"gnuplot",
		"gtkbook",
		"hdparm",
		"hyphen-bulgarian",
		"iMatix",
		"jove",
		"libpng-1.6.35",
		"libpng-2.0",
		"libselinux-1.0",
		"libtiff",
		"libutil-David-Nugent",
		"lsof",
		"magaz",
		"mailprio",
		"man2html",
		"metamail",
		"mpi-permissive",
		"mpich2",
		"mplus",
		"ngrep",
		"pkgconf",
		"pnmstitch",
		"psfrag",
		"psutils",
		"python-ldap",
		"radvd",
		"snprintf",
		"softSurfer",
		"ssh-keyscan",
		"swrule",
		"threeparttable",
		"ulem",
		"w3m",
		"wwl",
		"xinetd",
		"xkeyboard-config-Zinoviev",
		"xlock",
		"xpp",
		"xzoom",
		"zlib-acknowledgement"
	];
}));

// node_modules/spdx-license-ids/deprecated.json
var require_deprecated = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = [
		"AGPL-1.0",
		"AGPL-3.0",
		"BSD-2-Clause-FreeBSD",
		"BSD-2-Clause-NetBSD",
		"GFDL-1.1",
		"GFDL-1.2",
		"GFDL-1.3",
		"GPL-1.0",
		"GPL-2.0",
		"GPL-2.0-with-GCC-exception",
		"GPL-2.0-with-autoconf-exception",
		"GPL-2.0-with-bison-exception",
		"GPL-2.0-with-classpath-exception",
		"GPL-2.0-with-font-exception",
		"GPL-3.0",
		"GPL-3.0-with-GCC-exception",
		"GPL-3.0-with-autoconf-exception",
		"LGPL-2.0",
		"LGPL-2.1",
		"LGPL-3.0",
		"Net-SNMP",
		"Nunit",
		"StandardML-NJ",
		"bzip2-1.0.5",
		"eCos-2.0",
		"wxWindows"
	];
}));

// node_modules/spdx-exceptions/index.json
var require_spdx_exceptions = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = [
		"389-exception",
		"Asterisk-exception",
		"Autoconf-exception-2.0",
		"Autoconf-exception-3.0",
		"Autoconf-exception-generic",
		"Autoconf-exception-generic-3.0",
		"Autoconf-exception-macro",
		"Bison-exception-1.24",
		"Bison-exception-2.2",
		"Bootloader-exception",
		"Classpath-exception-2.0",
		"CLISP-exception-2.0",
		"cryptsetup-OpenSSL-exception",
		"DigiRule-FOSS-exception",
		"eCos-exception-2.0",
		"Fawkes-Runtime-exception",
		"FLTK-exception",
		"fmt-exception",
		"Font-exception-2.0",
		"freertos-exception-2.0",
		"GCC-exception-2.0",
		"GCC-exception-2.0-note",
		"GCC-exception-3.1",
		"Gmsh-exception",
		"GNAT-exception",
		"GNOME-examples-exception",
		"GNU-compiler-exception",
		"gnu-javamail-exception",
		"GPL-3.0-interface-exception",
		"GPL-3.0-linking-exception",
		"GPL-3.0-linking-source-exception",
		"GPL-CC-1.0",
		"GStreamer-exception-2005",
		"GStreamer-exception-2008",
		"i2p-gpl-java-exception",
		"KiCad-libraries-exception",
		"LGPL-3.0-linking-exception",
		"libpri-OpenH323-exception",
		"Libtool-exception",
		"Linux-syscall-note",
		"LLGPL",
		"LLVM-exception",
		"LZMA-exception",
		"mif-exception",
		"OCaml-LGPL-linking-exception",
		"OCCT-exception-1.0",
		"OpenJDK-assembly-exception-1.0",
		"openvpn-openssl-exception",
		"PS-or-PDF-font-exception-20170817",
		"QPL-1.0-INRIA-2004-exception",
		"Qt-GPL-exception-1.0",
		"Qt-LGPL-exception-1.1",
		"Qwt-exception-1.0",
		"SANE-exception",
		"SHL-2.0",
		"SHL-2.1",
		"stunnel-exception",
		"SWI-exception",
		"Swift-exception",
		"Texinfo-exception",
		"u-boot-exception-2.0",
		"UBDL-exception",
		"Universal-FOSS-exception-1.0",
		"vsftpd-openssl-exception",
		"WxWindows-exception-3.1",
		"x11vnc-openssl-exception"
	];
}));

// node_modules/spdx-expression-parse/scan.js
var require_scan = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var licenses = [].concat(require_spdx_license_ids()).concat(require_deprecated());
	var exceptions = require_spdx_exceptions();
	module.exports = function(source) {
		var index = 0;
		function hasMore() {
			return index < source.length;
		}
		function read(value) {
			if (value instanceof RegExp) {
				var match = source.slice(index).match(value);
				if (match) {
					index += match[0].length;
					return match[0];
				}
			} else if (source.indexOf(value, index) === index) {
				index += value.length;
				return value;
			}
		}
		function skipWhitespace() {
			read(/[ ]*/);
		}
		function operator() {
			var string;
			var possibilities = [
				"WITH",
				"AND",
				"OR",
				"(",
				")",
				":",
				"+"
			];
			for (var i = 0; i < possibilities.length; i++) {
				string = read(possibilities[i]);
				if (string) break;
			}
			if (string === "+" && index > 1 && source[index - 2] === " ") throw new Error("Space before `+`");
			return string && {
				type: "OPERATOR",
				string
			};
		}
		function idstring() {
			return read(/[A-Za-z0-9-.]+/);
		}
		function expectIdstring() {
			var string = idstring();
			if (!string) throw new Error("Expected idstring at offset " + index);
			return string;
		}
		function documentRef() {
			if (read("DocumentRef-")) return {
				type: "DOCUMENTREF",
				string: expectIdstring()
			};
		}
		function licenseRef() {
			if (read("LicenseRef-")) return {
				type: "LICENSEREF",
				string: expectIdstring()
			};
		}
		function identifier() {
			var begin = index;
			var string = idstring();
			if (licenses.indexOf(string) !== -1) return {
				type: "LICENSE",
				string
			};
			else if (exceptions.indexOf(string) !== -1) return {
				type: "EXCEPTION",
				string
			};
			index = begin;
		}
		function parseToken() {
			return operator() || documentRef() || licenseRef() || identifier();
		}
		var tokens = [];
		while (hasMore()) {
			skipWhitespace();
			if (!hasMore()) break;
			var token = parseToken();
			if (!token) throw new Error("Unexpected `" + source[index] + "` at offset " + index);
			tokens.push(token);
		}
		return tokens;
	};
}));

// node_modules/spdx-expression-parse/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(tokens) {
		var index = 0;
		function hasMore() {
			return index < tokens.length;
		}
		function token() {
			return hasMore() ? tokens[index] : null;
		}
		function next() {
			if (!hasMore()) throw new Error();
			index++;
		}
		function parseOperator(operator) {
			var t = token();
			if (t && t.type === "OPERATOR" && operator === t.string) {
				next();
				return t.string;
			}
		}
		function parseWith() {
			if (parseOperator("WITH")) {
				var t = token();
				if (t && t.type === "EXCEPTION") {
					next();
					return t.string;
				}
				throw new Error("Expected exception after `WITH`");
			}
		}
		function parseLicenseRef() {
			var begin = index;
			var string = "";
			var t = token();
			if (t.type === "DOCUMENTREF") {
				next();
				string += "DocumentRef-" + t.string + ":";
				if (!parseOperator(":")) throw new Error("Expected `:` after `DocumentRef-...`");
			}
			t = token();
			if (t.type === "LICENSEREF") {
				next();
				string += "LicenseRef-" + t.string;
				return { license: string };
			}
			index = begin;
		}
		function parseLicense() {
			var t = token();
			if (t && t.type === "LICENSE") {
				next();
				var node = { license: t.string };
				if (parseOperator("+")) node.plus = true;
				var exception = parseWith();
				if (exception) node.exception = exception;
				return node;
			}
		}
		function parseParenthesizedExpression() {
			if (!parseOperator("(")) return;
			var expr = parseExpression();
			if (!parseOperator(")")) throw new Error("Expected `)`");
			return expr;
		}
		function parseAtom() {
			return parseParenthesizedExpression() || parseLicenseRef() || parseLicense();
		}
		function makeBinaryOpParser(operator, nextParser) {
			return function parseBinaryOp() {
				var left = nextParser();
				if (!left) return;
				if (!parseOperator(operator)) return left;
				var right = parseBinaryOp();
				if (!right) throw new Error("Expected expression");
				return {
					left,
					conjunction: operator.toLowerCase(),
					right
				};
			};
		}
		var parseExpression = makeBinaryOpParser("OR", makeBinaryOpParser("AND", parseAtom));
		var node = parseExpression();
		if (!node || hasMore()) throw new Error("Syntax error");
		return node;
	};
}));

// node_modules/spdx-expression-parse/index.js
var require_spdx_expression_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var scan = require_scan();
	var parse = require_parse();
	module.exports = function(source) {
		return parse(scan(source));
	};
}));

// node_modules/spdx-correct/index.js
var require_spdx_correct = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var parse = require_spdx_expression_parse();
	var spdxLicenseIds = require_spdx_license_ids();
	function valid(string) {
		try {
			parse(string);
			return true;
		} catch (error) {
			return false;
		}
	}
	function sortTranspositions(a, b) {
		var length = b[0].length - a[0].length;
		if (length !== 0) return length;
		return a[0].toUpperCase().localeCompare(b[0].toUpperCase());
	}
	var transpositions = [
		["APGL", "AGPL"],
		["Gpl", "GPL"],
		["GLP", "GPL"],
		["APL", "Apache"],
		["ISD", "ISC"],
		["GLP", "GPL"],
		["IST", "ISC"],
		["Claude", "Clause"],
		[" or later", "+"],
		[" International", ""],
		["GNU", "GPL"],
		["GUN", "GPL"],
		["+", ""],
		["GNU GPL", "GPL"],
		["GNU LGPL", "LGPL"],
		["GNU/GPL", "GPL"],
		["GNU GLP", "GPL"],
		["GNU LESSER GENERAL PUBLIC LICENSE", "LGPL"],
		["GNU Lesser General Public License", "LGPL"],
		["GNU LESSER GENERAL PUBLIC LICENSE", "LGPL-2.1"],
		["GNU Lesser General Public License", "LGPL-2.1"],
		["LESSER GENERAL PUBLIC LICENSE", "LGPL"],
		["Lesser General Public License", "LGPL"],
		["LESSER GENERAL PUBLIC LICENSE", "LGPL-2.1"],
		["Lesser General Public License", "LGPL-2.1"],
		["GNU General Public License", "GPL"],
		["Gnu public license", "GPL"],
		["GNU Public License", "GPL"],
		["GNU GENERAL PUBLIC LICENSE", "GPL"],
		["MTI", "MIT"],
		["Mozilla Public License", "MPL"],
		["Universal Permissive License", "UPL"],
		["WTH", "WTF"],
		["WTFGPL", "WTFPL"],
		["-License", ""]
	].sort(sortTranspositions);
	var TRANSPOSED = 0;
	var CORRECT = 1;
	var transforms = [
		function(argument) {
			return argument.toUpperCase();
		},
		function(argument) {
			return argument.trim();
		},
		function(argument) {
			return argument.replace(/\./g, "");
		},
		function(argument) {
			return argument.replace(/\s+/g, "");
		},
		function(argument) {
			return argument.replace(/\s+/g, "-");
		},
		function(argument) {
			return argument.replace("v", "-");
		},
		function(argument) {
			return argument.replace(/,?\s*(\d)/, "-$1");
		},
		function(argument) {
			return argument.replace(/,?\s*(\d)/, "-$1.0");
		},
		function(argument) {
			return argument.replace(/,?\s*(V\.|v\.|V|v|Version|version)\s*(\d)/, "-$2");
		},
		function(argument) {
			return argument.replace(/,?\s*(V\.|v\.|V|v|Version|version)\s*(\d)/, "-$2.0");
		},
		function(argument) {
			return argument[0].toUpperCase() + argument.slice(1);
		},
		function(argument) {
			return argument.replace("/", "-");
		},
		function(argument) {
			return argument.replace(/\s*V\s*(\d)/, "-$1").replace(/(\d)$/, "$1.0");
		},
		function(argument) {
			if (argument.indexOf("3.0") !== -1) return argument + "-or-later";
			else return argument + "-only";
		},
		function(argument) {
			return argument + "only";
		},
		function(argument) {
			return argument.replace(/(\d)$/, "-$1.0");
		},
		function(argument) {
			return argument.replace(/(-| )?(\d)$/, "-$2-Clause");
		},
		function(argument) {
			return argument.replace(/(-| )clause(-| )(\d)/, "-$3-Clause");
		},
		function(argument) {
			return argument.replace(/\b(Modified|New|Revised)(-| )?BSD((-| )License)?/i, "BSD-3-Clause");
		},
		function(argument) {
			return argument.replace(/\bSimplified(-| )?BSD((-| )License)?/i, "BSD-2-Clause");
		},
		function(argument) {
			return argument.replace(/\b(Free|Net)(-| )?BSD((-| )License)?/i, "BSD-2-Clause-$1BSD");
		},
		function(argument) {
			return argument.replace(/\bClear(-| )?BSD((-| )License)?/i, "BSD-3-Clause-Clear");
		},
		function(argument) {
			return argument.replace(/\b(Old|Original)(-| )?BSD((-| )License)?/i, "BSD-4-Clause");
		},
		function(argument) {
			return "CC-" + argument;
		},
		function(argument) {
			return "CC-" + argument + "-4.0";
		},
		function(argument) {
			return argument.replace("Attribution", "BY").replace("NonCommercial", "NC").replace("NoDerivatives", "ND").replace(/ (\d)/, "-$1").replace(/ ?International/, "");
		},
		function(argument) {
			return "CC-" + argument.replace("Attribution", "BY").replace("NonCommercial", "NC").replace("NoDerivatives", "ND").replace(/ (\d)/, "-$1").replace(/ ?International/, "") + "-4.0";
		}
	];
	var licensesWithVersions = spdxLicenseIds.map(function(id) {
		var match = /^(.*)-\d+\.\d+$/.exec(id);
		return match ? [match[0], match[1]] : [id, null];
	}).reduce(function(objectMap, item) {
		var key = item[1];
		objectMap[key] = objectMap[key] || [];
		objectMap[key].push(item[0]);
		return objectMap;
	}, {});
	var licensesWithOneVersion = Object.keys(licensesWithVersions).map(function makeEntries(key) {
		return [key, licensesWithVersions[key]];
	}).filter(function identifySoleVersions(item) {
		return item[1].length === 1 && item[0] !== null && item[0] !== "APL";
	}).map(function createLastResorts(item) {
		return [item[0], item[1][0]];
	});
	licensesWithVersions = void 0;
	var lastResorts = [
		["UNLI", "Unlicense"],
		["WTF", "WTFPL"],
		["2 CLAUSE", "BSD-2-Clause"],
		["2-CLAUSE", "BSD-2-Clause"],
		["3 CLAUSE", "BSD-3-Clause"],
		["3-CLAUSE", "BSD-3-Clause"],
		["AFFERO", "AGPL-3.0-or-later"],
		["AGPL", "AGPL-3.0-or-later"],
		["APACHE", "Apache-2.0"],
		["ARTISTIC", "Artistic-2.0"],
		["Affero", "AGPL-3.0-or-later"],
		["BEER", "Beerware"],
		["BOOST", "BSL-1.0"],
		["BSD", "BSD-2-Clause"],
		["CDDL", "CDDL-1.1"],
		["ECLIPSE", "EPL-1.0"],
		["FUCK", "WTFPL"],
		["GNU", "GPL-3.0-or-later"],
		["LGPL", "LGPL-3.0-or-later"],
		["GPLV1", "GPL-1.0-only"],
		["GPL-1", "GPL-1.0-only"],
		["GPLV2", "GPL-2.0-only"],
		["GPL-2", "GPL-2.0-only"],
		["GPL", "GPL-3.0-or-later"],
		["MIT +NO-FALSE-ATTRIBS", "MITNFA"],
		["MIT", "MIT"],
		["MPL", "MPL-2.0"],
		["X11", "X11"],
		["ZLIB", "Zlib"]
	].concat(licensesWithOneVersion).sort(sortTranspositions);
	var SUBSTRING = 0;
	var IDENTIFIER = 1;
	var validTransformation = function(identifier) {
		for (var i = 0; i < transforms.length; i++) {
			var transformed = transforms[i](identifier).trim();
			if (transformed !== identifier && valid(transformed)) return transformed;
		}
		return null;
	};
	var validLastResort = function(identifier) {
		var upperCased = identifier.toUpperCase();
		for (var i = 0; i < lastResorts.length; i++) {
			var lastResort = lastResorts[i];
			if (upperCased.indexOf(lastResort[SUBSTRING]) > -1) return lastResort[IDENTIFIER];
		}
		return null;
	};
	var anyCorrection = function(identifier, check) {
		for (var i = 0; i < transpositions.length; i++) {
			var transposition = transpositions[i];
			var transposed = transposition[TRANSPOSED];
			if (identifier.indexOf(transposed) > -1) {
				var checked = check(identifier.replace(transposed, transposition[CORRECT]));
				if (checked !== null) return checked;
			}
		}
		return null;
	};
	module.exports = function(identifier, options) {
		options = options || {};
		var upgrade = options.upgrade === void 0 ? true : !!options.upgrade;
		function postprocess(value) {
			return upgrade ? upgradeGPLs(value) : value;
		}
		if (!(typeof identifier === "string" && identifier.trim().length !== 0)) throw Error("Invalid argument. Expected non-empty string.");
		identifier = identifier.trim();
		if (valid(identifier)) return postprocess(identifier);
		var noPlus = identifier.replace(/\+$/, "").trim();
		if (valid(noPlus)) return postprocess(noPlus);
		var transformed = validTransformation(identifier);
		if (transformed !== null) return postprocess(transformed);
		transformed = anyCorrection(identifier, function(argument) {
			if (valid(argument)) return argument;
			return validTransformation(argument);
		});
		if (transformed !== null) return postprocess(transformed);
		transformed = validLastResort(identifier);
		if (transformed !== null) return postprocess(transformed);
		transformed = anyCorrection(identifier, validLastResort);
		if (transformed !== null) return postprocess(transformed);
		return null;
	};
	function upgradeGPLs(value) {
		if ([
			"GPL-1.0",
			"LGPL-1.0",
			"AGPL-1.0",
			"GPL-2.0",
			"LGPL-2.0",
			"AGPL-2.0",
			"LGPL-2.1"
		].indexOf(value) !== -1) return value + "-only";
		else if ([
			"GPL-1.0+",
			"GPL-2.0+",
			"GPL-3.0+",
			"LGPL-2.0+",
			"LGPL-2.1+",
			"LGPL-3.0+",
			"AGPL-1.0+",
			"AGPL-3.0+"
		].indexOf(value) !== -1) return value.replace(/\+$/, "-or-later");
		else if ([
			"GPL-3.0",
			"LGPL-3.0",
			"AGPL-3.0"
		].indexOf(value) !== -1) return value + "-or-later";
		else return value;
	}
}));

// src/detect/licences/names.ts
var import_spdx_correct = /* @__PURE__ */ __toESM(require_spdx_correct(), 1);
/** Licence names as people write them in prose and badges. First match in the table's order wins, so the narrow ones stand first. */
const names = [
	{
		spdx: "CC0-1.0",
		pattern: /\bcc[- ]?0\b|publicdomain\/zero\/1/i
	},
	{
		spdx: "CC-BY-NC-ND-$v",
		pattern: /\bcc[ -]by[ -]nc[ -]nd\b|licenses\/by-nc-nd\/|attribution[ -]noncommercial[ -]noderiv/i
	},
	{
		spdx: "CC-BY-NC-SA-$v",
		pattern: /\bcc[ -]by[ -]nc[ -]sa\b|licenses\/by-nc-sa\/|attribution[ -]non-?commercial[ -]share-?alike/i
	},
	{
		spdx: "CC-BY-NC-$v",
		pattern: /\bcc[ -]by[ -]nc\b|licenses\/by-nc\/|attribution[ -]non-?commercial/i
	},
	{
		spdx: "CC-BY-SA-$v",
		pattern: /\bcc[ -]by[ -]sa\b|licenses\/by-sa\/|attribution[ -]share-?alike/i
	},
	{
		spdx: "CC-BY-ND-$v",
		pattern: /\bcc[ -]by[ -]nd\b|licenses\/by-nd\//i
	},
	{
		spdx: "CC-BY-$v",
		pattern: /\bcc[ -]by\b|licenses\/by\/|creative commons attribution\b/i
	},
	{
		spdx: "ODC-By-1.0",
		pattern: /\bodc[ -]by\b/i
	},
	{
		spdx: "ODbL-1.0",
		pattern: /\bodbl\b|open database licen[cs]e/i
	},
	{
		spdx: "Apache-2.0",
		pattern: /\bapache(?: software)?(?: licen[cs]e)?,?[ -]?(?:version |v\.?)?2(?:\.0)?\b|apache\.org\/licenses\/license-2/i
	},
	{
		spdx: "AGPL-3.0-only",
		pattern: /\bagpl|affero general public/i
	},
	{
		spdx: "LGPL-3.0-only",
		pattern: /\blgpl[ -]?v?3|lesser general public licen[cs]e,? (?:version |v)3/i
	},
	{
		spdx: "LGPL-2.1-only",
		pattern: /\blgpl[ -]?v?2|lesser general public licen[cs]e,? (?:version |v)2/i
	},
	{
		spdx: "GPL-3.0-only",
		pattern: /\bgpl[ -]?v?3|\bgeneral public licen[cs]e,? (?:version |v)3/i
	},
	{
		spdx: "GPL-2.0-only",
		pattern: /\bgpl[ -]?v?2|\bgeneral public licen[cs]e,? (?:version |v)2/i
	},
	{
		spdx: "MPL-2.0",
		pattern: /\bmpl[ -]?2|mozilla public licen[cs]e/i
	},
	{
		spdx: "BSD-3-Clause",
		pattern: /\bbsd[ -]3|3[ -]clause bsd|(?:new|modified|revised) bsd/i
	},
	{
		spdx: "BSD-2-Clause",
		pattern: /\bbsd[ -]2|2[ -]clause bsd|simplified bsd/i
	},
	{
		spdx: "MIT",
		pattern: /\bmit[ -]licen[cs]e|licen[cs]e[-: ]{1,3}mit\b|\bmit\b(?= licen[cs]ed)|under (?:the )?mit\b|opensource\.org\/licenses\/mit|expat licen[cs]e/i
	},
	{
		spdx: "ISC",
		pattern: /\bisc licen[cs]e/i
	}
];
/**
* The first licence that a sentence or a short notice names.
* @param text at most some lines; longer text is cut
*/
function namedLicence(text) {
	const folded = text.slice(0, 4e3).replace(/\s+/g, " ");
	for (const { spdx, pattern } of names) {
		if (!pattern.test(folded)) continue;
		return spdx.replace("$v", /\b3\.0\b/.test(folded) && !/\b4\.0\b/.test(folded) ? "3.0" : "4.0");
	}
	return null;
}
/** Values that say "another one" or "none" in structured fields of hubs and packages. */
const noLicence = /^(?:other|unknown|none|unlicensed|tbd|todo|see .*|custom|proprietary|\W*)$/i;
/**
* An SPDX id from a field that is meant to hold one (`license:` of a hub page, CITATION.cff or pyproject.toml).
* @returns null where the field says nothing usable
*/
function licenceFromField(value) {
	const text = value.trim().slice(0, 120);
	if (text === "" || noLicence.test(text)) return null;
	return hubNames.get(text.toLowerCase()) ?? (0, import_spdx_correct.default)(text) ?? namedLicence(text);
}
/** Hugging Face's own short names (its list of licences) that no SPDX tool knows. */
const hubNames = /* @__PURE__ */ new Map([
	["openrail", "LicenseRef-OpenRAIL"],
	["creativeml-openrail-m", "LicenseRef-CreativeML-OpenRAIL-M"],
	["openrail++", "LicenseRef-CreativeML-OpenRAIL++-M"],
	["bigcode-openrail-m", "LicenseRef-BigCode-OpenRAIL-M"],
	["bigscience-openrail-m", "LicenseRef-BigScience-OpenRAIL-M"],
	["bigscience-bloom-rail-1.0", "LicenseRef-BigScience-RAIL"],
	["llama2", "LicenseRef-Llama-2-Community"],
	["llama3", "LicenseRef-Llama-3-Community"],
	["llama3.1", "LicenseRef-Llama-3.1-Community"],
	["llama3.2", "LicenseRef-Llama-3.2-Community"],
	["llama3.3", "LicenseRef-Llama-3.3-Community"],
	["llama4", "LicenseRef-Llama-4-Community"],
	["gemma", "LicenseRef-Gemma-Terms"]
]);

// src/detect/licences/shingles.ts
/**
* Licence texts as sets of hashed word runs, so that a text is recognised whatever its line breaks, its years and its holders.
* The same functions make the table (scripts/licence-fingerprints.mjs) and read a repository's file.
*/
/** Words in one run. Shorter runs are shared by unrelated licences, longer ones break at every edited word. */
const run = 5;
/** Longer than any licence; a bigger file is judged by its beginning. */
const textLimit = 12e4;
/** Copyright lines, rules and blank template fields differ from copy to copy and say nothing of the terms. */
const personal = /^\s*(?:[#*>/;-]+\s*)?(?:copyright\b|\(c\)|©|all rights reserved\.?\s*$|[-=*_]{3,})/i;
/** Lower-case words of the terms: copyright lines are left out, the two spellings of licence are one. */
function licenceWords(text) {
	return (text.slice(0, textLimit).split("\n").filter((line) => !personal.test(line)).join(" ").toLowerCase().match(/[a-z0-9]{1,40}/g) ?? []).map((word) => word.replace("licence", "license"));
}
/** FNV-1a over the words of every run: 32-bit unsigned numbers. */
function shingleHashes(words) {
	const hashes = /* @__PURE__ */ new Set();
	for (let start = 0; start + run <= words.length; start += 1) hashes.add(hash(words.slice(start, start + run).join(" ")));
	return hashes;
}
function hash(text) {
	let value = 2166136261;
	for (let index = 0; index < text.length; index += 1) {
		value ^= text.charCodeAt(index);
		value = Math.imul(value, 16777619);
	}
	return value >>> 0;
}

// src/detect/licences/identify.ts
/** Found texts below this share are another licence with some of the same sentences. */
const enough = .8;
/** Short licences are the ones that people amend in place; so many added words are added terms. */
const shortLicence = 420;
const addedWords = 45;
const samples = /* @__PURE__ */ new Map();
/**
* Which licences a text holds (several where they stand one after the other), best first.
* @param text content of a licence file
* @returns empty for an empty text or one that is no licence
*/
function identifyLicences(text) {
	const words = licenceWords(text);
	if (words.length < 4) return [];
	const hashes = shingleHashes(words);
	const found = fingerprints.map((fingerprint) => ({
		fingerprint,
		share: shareOf(sampleOf(fingerprint), hashes) ?? 0
	})).filter(({ share }) => share >= enough).sort((a, b) => b.share - a.share || b.fingerprint.words - a.fingerprint.words);
	const family = familyOf(text);
	if (found.length === 0) {
		const reference = (words.length < 120 ? namedLicence(text) : null) ?? family ?? titleReference(text);
		return reference === null ? [] : [{
			spdx: reference,
			share: null
		}];
	}
	const kept = found.filter((one) => !found.some((other) => related(one.fingerprint, other.fingerprint) && beats(other.fingerprint, one.fingerprint, hashes)));
	return kept.map(({ fingerprint, share }) => ({
		spdx: amended(fingerprint, kept.length, words.length, text) ? `LicenseRef-Modified-${fingerprint.id}` : fingerprint.id,
		share
	}));
}
function related(one, other) {
	return one.covers.includes(other.id) || other.covers.includes(one.id);
}
/**
* Of two relatives the one whose own words are there is meant. Both samples are the smallest hashes of their texts, so below the smaller
* of the two highest hashes they are complete and can be subtracted.
*/
function beats(other, one, hashes) {
	const [mine, theirs] = [sampleOf(one), sampleOf(other)];
	const ceiling = Math.min(mine.at(-1) ?? 0, theirs.at(-1) ?? 0);
	const ownShare = shareOf(mine.filter((hash) => hash <= ceiling && !theirs.includes(hash)), hashes);
	const otherShare = shareOf(theirs.filter((hash) => hash <= ceiling && !mine.includes(hash)), hashes);
	if (ownShare === null || otherShare === null) return ownShare === null ? (otherShare ?? 1) >= .5 : ownShare < .5;
	return otherShare > ownShare && otherShare >= .7;
}
function amended(fingerprint, found, words, text) {
	if (found > 1) return false;
	if (/\bmodified\b/i.test(text.slice(0, 120)) && fingerprint.words <= shortLicence) return true;
	return fingerprint.words <= shortLicence && words > fingerprint.words + addedWords;
}
function sampleOf(fingerprint) {
	const known = samples.get(fingerprint);
	if (known !== void 0) return known;
	const sample = fingerprint.sample.split(" ").map((hash) => Number.parseInt(hash, 36));
	samples.set(fingerprint, sample);
	return sample;
}
/** Null for an empty sample: two texts may differ in nothing that was kept. */
function shareOf(sample, hashes) {
	if (sample.length === 0) return null;
	let hits = 0;
	for (const hash of sample) if (hashes.has(hash)) hits += 1;
	return hits / sample.length;
}
function familyOf(text) {
	const start = text.slice(0, 800).replace(/\s+/g, " ");
	for (const { id, title } of licenceFamilies) {
		const match = title.exec(start);
		if (match !== null) return id.replace("$1", match[1] ?? "");
	}
	return null;
}

// src/detect/licences/detect.ts
const todo$2 = "Add a LICENSE file with the whole text of a licence; say in the README which licence covers the weights and the data";
const licenseRules = {
	file: {
		id: "license/file",
		sees: "A licence file with a text in it",
		todo: todo$2,
		example: "README.md: # Marble\nLICENSE: Marble Research License\n\nYou may use the software for research.\nfiles:\nREADME.md\nLICENSE 1000\n",
		counter: "README.md: # Marble\nfiles:\nREADME.md\nLICENSE 0\n"
	},
	terms: {
		id: "license/terms",
		sees: "Terms of use in place of a licence",
		todo: todo$2,
		example: "README.md: # Marble\nTERMS.md: # Terms of use\n\nYou may use the data for research.\nfiles:\nREADME.md\nTERMS.md 1000\n",
		counter: "README.md: # Marble\nfiles:\nREADME.md\ndocs/terminology.md 1000\n"
	},
	declared: {
		id: "license/declared-only",
		sees: "A licence that is named, in the README or the package, without its file",
		todo: todo$2,
		example: "# Marble\n\n## License\n\nThe code is released under the MIT license.\n",
		counter: "# Marble\n\nWe thank MIT for compute.\n"
	}
};
/** Licences by their text, each with what it covers. A licence that is only named is not one that was given. */
function detectLicense(context) {
	const found = [];
	const roles = [];
	const files = context.files.own.filter((file) => isLicenceFile(file) || isTermsFile(file));
	for (const file of [...files].sort((a, b) => a.folders.length - b.folders.length || (a.path < b.path ? -1 : 1)).slice(0, 40)) {
		const text = context.text(file.path);
		const stub = isKeepFile(file) || text?.trim() === "";
		const spdx = stub || text === null ? [] : identifyLicences(text).map((one) => one.spdx);
		const rule = isLicenceFile(file) ? licenseRules.file : licenseRules.terms;
		const note = stub ? "empty" : spdx.length > 0 ? spdx.join(", ") : text === null ? "not read" : "a text of its own";
		found.push(evidence(rule, {
			path: file.path,
			note,
			...stub ? { stub } : {}
		}));
		for (const one of spdx.length > 0 || stub ? spdx : ["LicenseRef-Unknown"]) roles.push({
			role: roleOfFile(file),
			spdx: one,
			path: file.path
		});
	}
	const declared = declaredLicences(context);
	for (const one of declared) {
		if (roles.some(({ role, spdx }) => role === one.role && (spdx === one.spdx || one.role === "code"))) continue;
		roles.push({
			role: one.role,
			spdx: one.spdx,
			path: one.path
		});
		if (files.length === 0) found.push(evidence(licenseRules.declared, {
			path: one.path,
			line: one.line,
			note: one.spdx,
			stub: true
		}));
	}
	const identifiers = [...new Set(roles.filter(({ path }) => files.some((file) => file.path === path)).map(({ spdx }) => spdx))];
	return finding("license", found, identifiers, roles.length > 0 ? { roles } : {});
}
/** Licences named in the README's licence section, hub front matter, CITATION.cff and pyproject.toml. */
function declaredLicences(context) {
	const found = [];
	for (const document of context.documents.slice(0, 12)) {
		const field = document.frontMatter?.license;
		const spdx = typeof field === "string" ? licenceFromField(field) : null;
		if (spdx !== null) found.push({
			role: "task_categories" in (document.frontMatter ?? {}) ? "data" : "weights",
			spdx,
			path: document.path,
			line: 1
		});
		if (document !== context.readme) continue;
		for (const sentence of document.sentences) {
			if (!/licen[cs]e|licen[cs]ed|许可/i.test(sentence.text) && !isIn(document.sections[sentence.section]?.path ?? [], "license")) continue;
			const named = namedLicence(sentence.text);
			if (named === null || found.length >= 20) continue;
			found.push({
				role: roleOfSentence(sentence.text) ?? "code",
				spdx: named,
				path: document.path,
				line: sentence.line
			});
		}
	}
	for (const path of [
		"pyproject.toml",
		"CITATION.cff",
		"setup.py",
		"setup.cfg"
	]) {
		const value = /^\s*["']?license["']?\s{0,4}[:=]\s{0,4}(?:\{\s{0,4}text\s{0,4}=\s{0,4})?["']?([\w .+-]{2,60})["']?/m.exec(context.text(path)?.slice(0, 4e4) ?? "")?.[1];
		const spdx = value === void 0 ? null : licenceFromField(value);
		if (spdx !== null) found.push({
			role: "code",
			spdx,
			path,
			line: null
		});
	}
	return found;
}

// src/detect/preprint.ts
const preprintRules = {
	owned: {
		id: "preprint/own-paper",
		sees: "A paper or technical report that is the project’s own, by score: citation file, BibTeX, head of the README, first person",
		todo: "Post the paper on a preprint server and link it at the top of the README",
		example: "# Foo: faster bars\n\n[![arXiv](https://img.shields.io/badge/arXiv-2401.00001-red)](https://arxiv.org/abs/2401.00001)\n",
		counter: "# Foo\n\n## Related work\n\n- [Bar](https://arxiv.org/abs/2401.00002) by other people\n"
	},
	file: {
		id: "preprint/paper-file",
		sees: "A PDF in the repository that calls itself paper or report",
		todo: "Post the PDF on a preprint server as well, so that it can be found and cited",
		example: "files:\nREADME.md\npaper.pdf 400000\n",
		counter: "files:\nREADME.md\ndocs/poster.pdf\n"
	}
};
/** Own papers and reports, the main one first (DESIGN §3 "own or other people's"). */
function detectPreprint(context) {
	const candidates = scorePapers(context).filter((candidate) => candidate.score >= 3);
	const files = paperFiles(context).filter((path) => !candidates.some((candidate) => candidate.identifier === `file:${path}`));
	const main = context.readme?.path ?? "";
	candidates.sort((a, b) => rank(b, main) - rank(a, main) || a.order - b.order);
	const first = candidates[0];
	if (first !== void 0 && !first.identifier.startsWith("arXiv:")) candidates.sort((a, b) => preferred(b) - preferred(a) || rank(b, main) - rank(a, main) || a.order - b.order);
	const identifiers = [...candidates.map((candidate) => candidate.identifier), ...files.map((path) => `file:${path}`)];
	const shown = [...candidates.slice(0, 8).map(explain$1), ...files.map((path) => evidence(preprintRules.file, { path }))];
	return finding("preprint", shown, identifiers.slice(0, 40));
}
/** An arXiv badge in the head that has no BibTeX entry of its own is the preprint of the work: what anyone can get and prove. */
function preferred(candidate) {
	const signals = candidate.points.map((point) => point.signal);
	return candidate.identifier.startsWith("arXiv:") && signals.includes("head-label") && !signals.some((signal) => signal.startsWith("bibtex")) ? 1 : 0;
}
/** What the main README says counts for the order; a web page gives way to an identifier that can be looked up. */
function rank(candidate, main) {
	return candidate.points.filter((point) => point.path === main || point.signal === "citation-file").reduce((sum, point) => sum + point.points, 0) + (/^(?:arXiv|doi|openreview):/.test(candidate.identifier) ? 5 : 0);
}
function explain$1(candidate) {
	const best = [...candidate.points].sort((a, b) => b.points - a.points)[0];
	const why = candidate.points.filter((point) => point.points > 0).map((point) => paperSignals[point.signal].sees);
	return evidence(preprintRules.owned, {
		path: best?.path ?? null,
		line: best?.line ?? null,
		...best?.url === void 0 ? {} : { url: best.url },
		note: `${candidate.identifier}: ${[...new Set(why)].slice(0, 3).join("; ")}`
	});
}
function paperFiles(context) {
	return context.files.own.filter((file) => file.extension === "pdf" && file.folders.length <= 2 && (file.size ?? 1) > 2e4).filter((file) => /(?:^|[_\-. ])(?:paper|report|preprint|manuscript|tech[_-]?report|technical[_-]?(?:report|note))(?:[_\-. ]|v?\d|$)/.test(file.lower) || file.folders.includes("preprint")).filter((file) => !/poster|slides|supp/.test(file.lower)).map((file) => file.path).slice(0, 3);
}

// src/detect/repro.ts
const todo$1 = "Give the exact commands that reproduce the reported numbers, table by table, with versions and seeds";
const reproRules = {
	script: {
		id: "repro/script",
		sees: "A script or document that is called reproduce or replicate",
		todo: todo$1,
		example: "README.md: # Marble\nfiles:\nREADME.md\nscripts/reproduce_table2.sh 500\n",
		counter: "README.md: # Marble\nfiles:\nREADME.md\nscripts/replicate_padding.py 500\n"
	},
	section: {
		id: "repro/section",
		sees: "A section on reproducing the results or on the paper’s experiments, with commands, scripts or configurations in it",
		todo: todo$1,
		example: "# Marble\n\n## Reproducing the results\n\n```bash\npython eval.py --table 2\n```\n",
		counter: "# Marble\n\n## Reproducibility\n\nWe care a lot about it.\n"
	},
	sentence: {
		id: "repro/sentence",
		sees: "A sentence that says how to reproduce the reported results, with a command or a script next to it",
		todo: todo$1,
		example: "# Marble\n\nTo reproduce the numbers of Table 2, run:\n\n```bash\npython eval.py --table 2\n```\n",
		counter: "# Marble\n\nWe could not reproduce the results of the baseline.\n"
	}
};
const heading = /\breproduc(?:e|es|ing|tion|ibility)\b|\breplicat(?:e|ing|ion)\b|\bpaper(?:'s|’s)? (?:experiments?|results?)\b|\bexperiments? (?:in|from|of) (?:the|our) paper\b|\b(?:steps|how) to (?:reproduce|replicate)\b|复现|再現/iu;
const notHeading = /\b(?:reproduction of|an? (?:open )?reproduction|bugs?|issues?|open reproduction|license|data replication)\b/i;
/** What is reproduced must be something reported. */
const reported = /\b(?:results?|numbers?|scores?|experiments?|tables?|figures?|figs?\b|paper|benchmarks?|performance|evaluations?|metrics|accurac(?:y|ies)|plots?|models?|training|pre-?training|fine-?tun\w+|reported|pipeline|runs?|leader ?boards?|checkpoints?)\b|结果|实验|论文/iu;
const says = /\b(?:reproduc(?:e[ds]?|ing|ible)|replicat(?:e[ds]?|ing)|re-?create[ds]?|recreating)\b|\b(?:we (?:have )?used|(?:was|were) used) (?:to|for|in)\b[^.]{0,60}\b(?:train|produc|generat|obtain|comput|paper|results|numbers|table|figure|plot)|\b(?:exact|full) (?:commands?|scripts?)\b|\b(?:correspond\w*|belong\w*) to (?:\w+ ){0,2}(?:tables?|figures?|figs?\.?|section) \d|\b(?:results|numbers) (?:of|in|from) (?:the |our )?(?:tables?|figures?|figs?\.?) \d|复现/iu;
const notSays = /\b(?:can(?:'t|not| ?not)|could(?:n't| not)|unable to|failed to|hard(?:er)? to|difficult to|not be) (?:\w+ )?(?:reproduc|replicat|re-?creat)|\b(?:bug|issue|error|crash|problem|issues?)\b|\breplicate\.com\b|\b(?:data|model|layer|padding) replicat|\bfor reproducib(?:le|ility)\b(?! purposes)|\breproducib(?:le|ility) of (?:the )?(?:research|science)|\bseed\b|\bif you (?:want|wish) (?:your|the) results|\breproducible (?:evaluations?|environments?|builds?|lock|benchmarks?)|\bopen (?:source )?reproduction\b|\breproduction of\b|\bwere reproduced\b/iu;
/** Scripts, commands or configurations that are said to reproduce what was reported. Usage and training guides that don't say so are not it. */
function detectRepro(context) {
	const found = [];
	const identifiers = [];
	for (const file of context.files.own) {
		if (!isReproFile(file) || found.length >= 10) continue;
		const text = context.text(file.path);
		const stub = isKeepFile(file) || text !== null && /^(?:py|sh)$/.test(file.extension) && isStubSource(text);
		found.push(evidence(reproRules.script, {
			path: file.path,
			...stub ? { stub } : {}
		}));
		if (!stub) identifiers.push(`file:${file.path}`);
	}
	for (const document of context.documents) {
		if (/(?:^|\/)(?:\.github|third_party|tasks|tests?)\/|(?:^|\/)(?:contributing|changelog|code_of_conduct|security|support|licen[cs]e|issue_template)[^/]*$/i.test(document.path)) continue;
		if (document.format === "notebook" || document.format === "bibtex") continue;
		found.push(...sectionsOf(document), ...sentencesIn(document));
		if (found.length >= 12) break;
	}
	return finding("repro", [...found.filter((one) => one.stub !== true), ...found.filter((one) => one.stub === true)].slice(0, 12), identifiers);
}
function isReproFile(file) {
	if (file.folders.length > 3 || !/^(?:py|sh|md|rst|txt|ipynb|ya?ml|r|jl|m|bash|slurm|toml|)$/.test(file.extension)) return false;
	if (/^(?:reproduc(?:e|ing|tion|ibility)|replicat(?:e|ing|ion)(?=_)|repro|run_(?:all_)?experiments|paper_(?:experiments|results))(?:[_.-](?:table|tab|fig|figure|results?|paper|all|experiments?|main|leader\w*|numbers|eval\w*|exp)\w*)*(?:\.|$)/.test(file.lower)) return !/annotator|scenario|decoder|padding|verify/.test(file.lower);
	return /^(?:reproduc(?:e|tion|ibility)|replication|repro|paper_experiments)$/.test(file.folders.at(-1) ?? "") && /^(?:py|sh|ipynb|md)$/.test(file.extension);
}
function sectionsOf(document) {
	const found = [];
	for (const section of document.sections) {
		if (section.level === 0 || section.heading.length > 100 || !heading.test(section.heading) || notHeading.test(section.heading)) continue;
		if (section === document.sections[1] && section.level === 1 && !/how to|steps|guide|reproducing/i.test(section.heading)) continue;
		const inside = document.blocks.filter((block) => isWithin(document, block.section, section.index));
		if (inside.some((block) => isRunnable(block, document)) || inside.reduce((words, block) => words + block.text.length, 0) > 600) found.push(evidence(reproRules.section, {
			path: document.path,
			line: section.line,
			note: section.heading
		}));
	}
	return found;
}
function sentencesIn(document) {
	const found = [];
	for (const sentence of document.sentences) {
		const { text } = sentence;
		if (text.length > 500 || !says.test(text) || !reported.test(text) || notSays.test(text)) continue;
		const block = document.blocks[sentence.block];
		if (block === void 0 || block.kind === "heading" || block.struck || !hasCommandsNear(block, document)) continue;
		found.push(evidence(reproRules.sentence, {
			path: document.path,
			line: sentence.line,
			note: text
		}));
		if (found.length >= 4) break;
	}
	return found;
}
/** A command, a script's name or a link to one in the block itself or in the next few. */
function hasCommandsNear(block, document) {
	if (isRunnable(block, document)) return true;
	return document.blocks.slice(block.index + 1, block.index + 5).some((next) => next.section === block.section && isRunnable(next, document));
}
const command = /(?:^|[\n`$>] ?)(?:python3?|bash|sh|\.\/|make|torchrun|accelerate|deepspeed|julia|Rscript|sbatch|srun|docker|CUDA_VISIBLE_DEVICES|lm_eval|helm-run|nohup|jupyter|export \w+=)[ /\w"]/m;
const script = /\b[\w/.-]+\.(?:sh|py|ipynb|ya?ml|yml|json|slurm)\b/;
function isRunnable(block, document) {
	if (block.kind === "code") return block.language !== "bibtex" && !block.text.includes("@article") && (command.test(block.text) || script.test(block.text));
	if (script.test(block.text)) return true;
	return document.links.some((link) => link.block === block.index && /(?:\.(?:sh|py|ipynb|ya?ml|json)|\/(?:scripts?|configs?|experiments?)\/?)(?:[#?]|$)/i.test(link.href));
}
function isWithin(document, inner, outer) {
	for (let at = inner; at !== null; at = document.sections[at]?.parent ?? null) if (at === outer) return true;
	return false;
}

// src/detect/training-logs.ts
const todo = "Make the training runs public (W&B, TensorBoard, Comet) or commit their logs, and link them";
const trainingLogsRules = {
	run: {
		id: "training-logs/run-link",
		sees: "A link to a public run or report on a tracking service",
		todo,
		example: "# Marble\n\nTraining curves: https://wandb.ai/marble/pretraining/reports/Run-1.\n",
		counter: "# Marble\n\nLog in to https://wandb.ai/site first.\n"
	},
	link: {
		id: "training-logs/log-link",
		sees: "A link that is called log, training log or loss curve",
		todo,
		example: "# Marble\n\n| Model | Files |\n|---|---|\n| Tiny | [weights](https://example.net/t.pth), [log](https://example.net/t.log) |\n",
		counter: "# Marble\n\nSee the [changelog](CHANGELOG.md) and [log in](https://marble.example.net/login).\n"
	},
	file: {
		id: "training-logs/file",
		sees: "Log files of training in the repository",
		todo,
		example: "README.md: # Marble\nfiles:\nREADME.md\ntrain_logs/run1.log 50000\n",
		counter: "README.md: # Marble\nfiles:\nREADME.md\nlogs/.gitkeep 0\nutils/logger.py 900\n"
	},
	curve: {
		id: "training-logs/curve",
		sees: "A picture of the training loss or of training curves",
		todo,
		example: "# Marble\n\n![training loss](figures/training_loss.png)\n",
		counter: "# Marble\n\n![results](figures/accuracy_bars.png)\n"
	}
};
/** Tracking services, by address: a run, a report, an experiment; not the service's own pages. */
const runs = /^(?:wandb:(?!site\/|authorize|docs\/|home|settings|login)|url:https?:\/\/(?:(?:www\.)?comet\.(?:com|ml)\/[\w-]+\/[\w-]+|tensorboard\.dev\/experiment\/|(?:app|ui)\.neptune\.ai\/[\w-]+\/|[\w-]+\.wandb\.io\/|(?:www\.)?api\.wandb\.ai\/links\/|swanlab\.cn\/@|(?:www\.)?mlflow\.[\w.]+\/#\/experiments))/i;
const serviceOwn = /\/(?:site|docs|login|signup|pricing|authorize|quickstart)\b/i;
const logAnchor = /^\W*(?:(?:training|train|tensorboard|wandb|full|tb|pre-?training)[ _-]?)?(?:logs?|log ?files?|log ?book|curves?|loss(?:es)?(?: curves?)?|metrics logs?)\W*$|\btraining (?:logs?|curves?|dynamics)\b|\bloss curves?\b|训练日志/i;
const logFile = /^events\.out\.tfevents\.|^trainer_(?:state|log)\.jsonl?$|(?:^|[_-])(?:train(?:ing|er)?|pretrain(?:ing)?|finetun\w*|prun(?:e|ing)|loss)[_-]?(?:logs?|history|curves?|metrics|losses|state)(?:[_.-].*)?\.(?:txt|log|csv|jsonl?|zip|tar|gz|out)$|(?:^|[_-])log_?book(?:[_.-].*)?\.(?:pdf|md|txt)$|^wandb-summary\.json$/;
const curve = /(?:train(?:ing)?|pre-?train(?:ing)?|val(?:idation)?)[ _-]*(?:loss|curves?|dynamics|accuracy|perplexity)|loss[ _-]*(?:curves?|plot|_?\d+\s?[bt]{1,2}\b|history)|(?:^|[/ _-])loss(?:es)?\.(?:png|svg|jpe?g|pdf)|learning[ _-]curves?/i;
/** Logs of training: public runs, linked logs, committed log files, curves. Outputs of experiments and logging code are something else. */
function detectTrainingLogs(context) {
	const found = [];
	const identifiers = [];
	for (const mention of context.mentions) {
		if (mention.document === null || isUnder(mention.headings, "foreign")) continue;
		const text = mention.link?.text ?? "";
		const run = runs.test(mention.identifier) && !serviceOwn.test(mention.href);
		const log = !run && mention.link?.kind === "link" && text.length < 60 && logAnchor.test(text) && !/\b(?:change|release|issue)\b/i.test(text) && !/\.py\b/.test(mention.href);
		if (!run && !log) continue;
		found.push(evidence(run ? trainingLogsRules.run : trainingLogsRules.link, {
			path: mention.path,
			line: mention.line,
			url: mention.href
		}));
		if (!identifiers.includes(mention.identifier)) identifiers.push(mention.identifier);
	}
	for (const file of context.files.own) {
		if (isKeepFile(file) || !isLog(file)) continue;
		found.push(evidence(trainingLogsRules.file, { path: file.path }));
		if (identifiers.length < 20) identifiers.push(`file:${file.path}`);
		if (found.length > 60) break;
	}
	found.push(...curves(context));
	return finding("training-logs", found.slice(0, 20), identifiers.slice(0, 20));
}
/** Log files by name, or any log in a folder that says training logs. */
function isLog(file) {
	if (logFile.test(file.lower)) return true;
	const folder = file.folders.find((one) => /^(?:train(?:ing)?|pretrain(?:ing)?|finetun\w*)[_-]?logs?$|^(?:wandb|mlruns|runs|tensorboard|tb_?logs?|chronicles|log_?book)$/.test(one));
	if (folder === void 0) return false;
	return /^(?:log|csv|out|tfevents|err)$/.test(file.extension) || /^(?:chronicles|log_?book)$/.test(folder) && /^(?:md|txt|pdf)$/.test(file.extension) || /logs?$/.test(folder) && /^(?:txt|jsonl?|zip|gz)$/.test(file.extension);
}
function curves(context) {
	const found = [];
	for (const document of context.documents.slice(0, 20)) {
		if (document.format === "notebook") continue;
		for (const link of document.links) {
			if (link.kind !== "image" || !curve.test(`${link.text} ${link.href}`) || isUnder(document.sections[link.section]?.path ?? [], "foreign")) continue;
			found.push(evidence(trainingLogsRules.curve, {
				path: document.path,
				line: link.line,
				url: link.href
			}));
			if (found.length >= 5) return found;
		}
	}
	return found;
}

// src/detect/weights.ts
const weightsRules = {
	hub: {
		id: "weights/hub-link",
		sees: "A model or collection on a model hub that is the project’s own, by owner, name or words",
		todo: "Publish the trained parameters on a model hub and link them in the README",
		example: "# Foo\n\n## Model zoo\n\nWe release [Foo-7B](https://huggingface.co/foo-lab/foo-7b).\n",
		counter: "# Foo\n\nWe start from the base model [Bar](https://huggingface.co/bar-inc/bar-7b).\n"
	},
	download: {
		id: "weights/download",
		sees: "A file or folder for download (release asset, Drive, Zenodo, bucket) that the text calls weights, checkpoint or model",
		todo: "Move the files to a host that keeps them: a model hub or Zenodo",
		example: "# Foo\n\n## Pretrained models\n\n- [foo.pth](https://example.org/files/foo.pth)\n",
		counter: "# Foo\n\n## Data\n\n- [images](https://drive.google.com/file/d/1aaaaaaaaaaaaaaaaaaaaaaaaa/view)\n"
	},
	file: {
		id: "weights/file",
		sees: "A file of trained parameters in the repository itself",
		todo: "Keep large parameter files on a model hub; a repository with them is slow to clone",
		example: "files:\nREADME.md\ncheckpoints/foo.safetensors 52428800\n",
		counter: "files:\nREADME.md\ncheckpoints/.gitkeep 0\n"
	}
};
const weightFile = /\.(?:safetensors|pth?|ckpt|gguf|npz|bin|onnx|h5|hdf5|keras|msgpack|tflite|nemo|pkl|pickle|params|caffemodel|mlmodel|t7|torchscript|jit|npy|weights|pdparams|joblib)(?:\.(?:tar|zip|gz|bz2|xz|tar\.gz))?$/i;
/** Endings that data have as often as weights. */
const looseFile = /\.(?:npz|npy|bin|pkl|pickle|h5|hdf5|joblib|msgpack)(?:\.(?:tar|zip|gz|bz2|xz))?$/i;
const archive = /\.(?:tar|tar\.gz|tgz|zip|7z|tar\.bz2|tar\.xz|tar\.zst)$/i;
const drives = /^url:https?:\/\/(?:[\w-]+\.)*(?:dropbox\.com|onedrive\.live\.com|1drv\.ms|sharepoint\.com|box\.com|pan\.baidu\.com|mega\.nz|figshare\.com|cloud\.tsinghua\.edu\.cn|disk\.pku\.edu\.cn|kaggle\.com\/models|syncandshare\.[\w.]+|nextcloud\.[\w.]+|ngc\.nvidia\.com|catalog\.ngc\.nvidia\.com|console\.cloud\.google\.com\/storage|tfhub\.dev|osf\.io)\//i;
const bucket = /^url:(?:gs|s3):\/\/|^url:https?:\/\/(?:storage\.googleapis\.com|[\w.-]+\.s3[\w.-]*\.amazonaws\.com|s3[\w.-]*\.amazonaws\.com|[\w-]+\.blob\.core\.windows\.net|dl\.fbaipublicfiles\.com|ml-site\.cdn-apple\.com|[\w.-]+\.r2\.dev|[\w.-]+\.aliyuncs\.com)\//i;
/** Where weights may lie; null: not a place for weights. */
function placeOf(mention) {
	const id = mention.identifier;
	if (/^(?:hf|hf-collection|modelscope):/.test(id)) return "hub";
	if (/^url:https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co|(?:www\.)?modelscope\.cn\/organization)\/[\w.-]+(?:\/models)?(?:\?.*)?$/i.test(id) && !/\/(?:docs|blog|spaces|datasets|models|papers|join|pricing)(?:$|[/?])/.test(id)) return "hub-account";
	if (id.startsWith("file:")) return weightFile.test(id) && !/\.(?:pkl|npy|npz|h5|bin|pickle|joblib)$/i.test(id) ? "repository-file" : null;
	if (id.startsWith("github-release:")) return weightFile.test(id) || archive.test(id) || !/\//.test(id.replace(/^.*@/, "")) ? "release" : null;
	if (id.startsWith("hf-space:")) return /\/(?:tree|blob|resolve)\/[^/]+\/(?:checkpoints?|weights|models?|ckpts?)/i.test(mention.href) ? "file-url" : null;
	if (/^(?:gdrive|zenodo):/.test(id) || drives.test(id)) return "drive";
	if (/^url:https?:\/\/github\.com\/[^/]+\/[^/]+\/releases/.test(id)) return "drive";
	if (id.startsWith("url:")) {
		const path = id.replace(/[?#].*$/, "");
		if (weightFile.test(path)) return "file-url";
		if (bucket.test(id) || archive.test(path)) return "drive";
		if (isDownloadPage(mention)) return "page";
	}
	return null;
}
/** A web page a sentence sends the reader to for the model: counted only where the sentence names the project. */
function isDownloadPage(mention) {
	if (mention.document === null || mention.link?.kind === "image" || mention.link?.kind === "code") return false;
	if (/^url:https?:\/\/(?:[\w-]+\.)*(?:github\.com|github\.io|pytorch\.org|nvidia\.com|anaconda\.\w+|python\.org|pypi\.org|readthedocs\.\w+|docker\.com|wikipedia\.org|huggingface\.co|hf\.co)\//i.test(`${mention.identifier}/`)) return false;
	return /\bdownload(?:ing)?\b[^.]{0,60}\b(?:models?|weights|checkpoints?|parameters)\b/i.test(mention.context);
}
const isHub = (mention) => placeOf(mention) === "hub";
const isAccount = (mention) => placeOf(mention) === "hub-account";
const isReleasePage = (mention) => /^github-release:[^/]*$|^github-release:[^@]+@[^/]*$|\/releases(?:\/latest)?$/.test(mention.identifier);
const isForeignRelease = (mention) => /^github-release:[^@/]+\/[^@]+@/.test(mention.identifier);
/** A holding counts as own weights from this score on. */
const ownWeights = 3;
const weightSignals = [
	{
		id: "owner",
		points: 3,
		sees: "the hub account resembles the repository’s owner",
		test: (at) => at.ownerAlike
	},
	{
		id: "name",
		points: 3,
		sees: "it carries the project’s name",
		test: (at, mention) => at.namedAlike && (isHub(mention) || isAccount(mention))
	},
	{
		id: "name-file",
		points: 1,
		sees: "the file carries the project’s name",
		test: (at, mention) => at.namedAlike && !isHub(mention) && !isAccount(mention)
	},
	{
		id: "loose-file",
		points: 1,
		sees: "the address ends like an array or a binary file",
		test: (_at, mention) => looseFile.test(mention.identifier)
	},
	{
		id: "weight-file",
		points: 3,
		sees: "the address ends like a parameter file",
		test: (_at, mention) => ["file-url", "repository-file"].includes(placeOf(mention) ?? "") && !looseFile.test(mention.identifier)
	},
	{
		id: "page",
		points: 2,
		sees: "the sentence sends the reader there for the project’s model",
		test: (_at, mention, context) => placeOf(mention) === "page" && namesProject(mention.context, context.names)
	},
	{
		id: "page-foreign",
		points: -6,
		sees: "a web page for somebody else’s model",
		test: (_at, mention, context) => placeOf(mention) === "page" && !namesProject(mention.context, context.names)
	},
	{
		id: "weights-section",
		points: 2,
		sees: "it stands in a section on models or weights",
		test: (at) => at.weightsSection
	},
	{
		id: "words",
		points: 2,
		sees: "the words next to it say weights, checkpoint or model",
		test: (at, mention) => at.weightAnchor && !isHub(mention)
	},
	{
		id: "weights-sentence",
		points: 2,
		sees: "its sentence speaks of weights or checkpoints",
		test: (at, mention) => at.weightSentence && !isHub(mention)
	},
	{
		id: "sentence",
		points: 1,
		sees: "its sentence speaks of models or weights",
		test: (at) => at.weightWords
	},
	{
		id: "first-person",
		points: 1,
		sees: "the text says \"our\" or \"we release\"",
		test: (at) => at.firstPerson
	},
	{
		id: "release",
		points: 1,
		sees: "a release asset",
		test: (_at, mention) => placeOf(mention) === "release" && /\//.test(mention.identifier)
	},
	{
		id: "release-page",
		points: -2,
		sees: "a release page without a file",
		test: (at, mention) => isReleasePage(mention) && !at.weightSentence && !at.weightsSection
	},
	{
		id: "head",
		points: 1,
		sees: "it stands in the head of the README",
		test: (at) => at.inHead
	},
	{
		id: "table",
		points: 1,
		sees: "it stands in a table",
		test: (at) => at.inTable
	},
	{
		id: "data",
		points: -3,
		sees: "the words speak of data",
		test: (at, mention) => !isHub(mention) && (at.dataAnchor || at.dataSection) && !at.weightAnchor && !at.weightSentence
	},
	{
		id: "data-sentence",
		points: -2,
		sees: "the words speak of data, not of weights",
		test: (at, mention) => !isHub(mention) && at.dataWords && !at.weightsSection && !at.weightAnchor && !at.weightSentence
	},
	{
		id: "demo",
		points: -2,
		sees: "a demo, a leaderboard, outputs",
		test: (at, mention) => at.demoWords && !isHub(mention)
	},
	{
		id: "foreign-section",
		points: -4,
		sees: "a section on other people’s work",
		test: (at) => at.foreignSection && !at.ownerAlike
	},
	{
		id: "baseline-section",
		points: -3,
		sees: "a section on baselines",
		test: (at) => at.baselineSection && !at.ownerAlike
	},
	{
		id: "foreign-words",
		points: -2,
		sees: "thanks, credits, third parties",
		test: (at) => at.foreignWords && !at.ownerAlike
	},
	{
		id: "ingredient",
		points: -3,
		sees: "a base model, an encoder, a prerequisite",
		test: (at) => at.ingredientWords && !at.ownerAlike && !at.namedAlike
	},
	{
		id: "convert",
		points: -2,
		sees: "a conversion or quantisation by others",
		test: (at) => at.convertSection && !at.ownerAlike
	},
	{
		id: "foreign-account",
		points: -3,
		sees: "a hub account of others",
		test: (at, mention) => isHub(mention) && !at.ownerAlike && !at.namedAlike && !at.firstPerson && !(at.weightsSection && at.inTable)
	},
	{
		id: "foreign-page",
		points: -4,
		sees: "an account page or a release page of others",
		test: (at, mention) => isAccount(mention) && !at.ownerAlike && !at.namedAlike && !at.firstPerson || isForeignRelease(mention)
	},
	{
		id: "foreign-source",
		points: -2,
		sees: "a hub id in code alone",
		test: (at, mention) => (at.inSource || at.inCode) && isHub(mention) && !at.ownerAlike && !at.namedAlike
	}
];
/** Own trained parameters: hub links, downloads, files in the repository. The base model and baselines are not. */
function detectWeights(context) {
	const holdings = scoreHoldings(context, (mention) => placeOf(mention) !== null && !isPlaceholder(mention.href), weightSignals).filter((one) => one.score >= ownWeights);
	const accounts = holdings.filter((one) => one.mentions.some(isAccount));
	const rest = holdings.filter((one) => !one.mentions.some(isAccount));
	const files = parameterFiles(context);
	const identifiers = [...rest, ...rest.length === 0 ? accounts : []].map((one) => one.identifier);
	const evidences = [...[...rest, ...accounts].slice(0, 12).map(explain), ...files.map((path) => evidence(weightsRules.file, { path }))];
	const mentions = holdings.flatMap((one) => one.mentions);
	return finding("weights", evidences, [...identifiers, ...files.map((path) => `file:${path}`)].slice(0, 200), { mentions });
}
function explain(holding) {
	const mention = holding.mentions[0];
	const rule = mention !== void 0 && (isHub(mention) || isAccount(mention)) ? weightsRules.hub : weightsRules.download;
	return evidence(rule, {
		path: mention?.path ?? null,
		line: mention?.line ?? null,
		url: mention?.href ?? "",
		note: `${holding.identifier}: ${holding.why.slice(0, 3).join("; ")}`
	});
}
/** `org/model` placeholders of templates. */
function isPlaceholder(href) {
	return /(?:x{4,}|your[-_]|\btodo\b|placeholder|\.\.\.|<[^>]*>)/i.test(href);
}
const parameterEnding = /^(?:safetensors|pth?|ckpt|gguf|onnx|keras|msgpack|tflite|nemo|params|caffemodel|t7|pdparams|h5|weights)$/;
/** Parameter files committed or kept by LFS (pointers are about 130 bytes: they stand for a large object). */
function parameterFiles(context) {
	const lfs = lfsEndings(context);
	return context.files.own.filter((file) => parameterEnding.test(file.extension) && !file.folders.some((folder) => /^(?:tests?|testdata|fixtures|examples?_data|third_party)$/.test(folder))).filter((file) => file.folders.some((folder) => modelFolder.test(folder)) || isMentioned(context, file.path, file.lower)).filter((file) => !/(?:map|vocab|stats|mean|std|split|index|dataset|data|list|embeddings?)\.\w+$/.test(file.lower)).filter((file) => (file.size ?? 0) >= 1e5 || lfs.has(file.extension) && (file.size ?? 0) > 100).map((file) => file.path).slice(0, 8);
}
const modelFolder = /check_?points?|ckpts?|weights|pre_?trained|model_?zoo|trained|saved_?models?|^models?$/;
function isMentioned(context, path, name) {
	return context.documents.slice(0, 20).some((document) => document.lines.some((line) => line.includes(path) || line.toLowerCase().includes(name)));
}
function lfsEndings(context) {
	const text = context.text(".gitattributes") ?? "";
	return new Set([...text.slice(0, 65536).matchAll(/^\*\.(\w+)\s[^\n]*filter=lfs/gm)].map((match) => (match[1] ?? "").toLowerCase()));
}

// src/detect/kinds.ts
/** Who finds what. A kind that is not here is never found. */
const kindDetectors = {
	preprint: detectPreprint,
	code: detectCode,
	"training-code": detectTrainingCode,
	"inference-code": detectInferenceCode,
	evals: detectEvals,
	"eval-results": detectEvalResults,
	weights: detectWeights,
	checkpoints: detectCheckpoints,
	data: detectData,
	"model-card": detectModelCard,
	"data-card": detectDataCard,
	"safety-note": detectSafetyNote,
	repro: detectRepro,
	"training-logs": detectTrainingLogs,
	dependencies: detectDependencies,
	license: detectLicense,
	citation: detectCitation,
	archive: detectArchive,
	ablations: detectAblations
};

// src/detect/promises/passage.ts
/** Characters of a passage that are looked at. */
const passageLimit = 1200;

// src/detect/promises/heads.ts
/** Nouns after which "of" leads on to what is meant: of "a version of the model" it is the model, of "an ensemble of models" nothing. */
const partitive = new Set("version versions variant variants set sets list lists part parts rest release series suite all some most remaining detail details subset family range kind kinds size sizes type types each both one any copy copies preview half portion collection lot number sort rest".split(" "));
const ofPhrase = /([\p{L}-]{1,30}) of (?:the |our |their |such |these |multiple |various )?$/iu;
/** What stands behind one of these is a means or a comparison, not the thing itself. */
const aside = /\b(?:using|like|such as|than|on top of|based on|unlike|trained with|by|in (?:the|our|this)|of (?:the|our|this))\s+$/iu;
/** Artifact nouns that are the head of their phrase. */
function headNouns(text) {
	return findNouns(text.slice(0, passageLimit)).filter((noun) => {
		const before = text.slice(Math.max(0, noun.start - 48), noun.start);
		const phrase = ofPhrase.exec(before)?.[1]?.toLowerCase();
		if (phrase !== void 0) return partitive.has(phrase);
		return !aside.test(before);
	});
}
const behindEnd = /[;:]|,? (?:while|whereas|but|however|although|though|so that|because|since|where|which you|before|until|if|when|as soon as)\b|, (?:we|you|it|they|please|and we|so)\b| (?:for|to|trained on|based on|from|with|under|via|at|on|in|built on|using|compared) /giu;
const beforeEnd = /[;!?]|\.(?=\s)|,? (?:while|whereas|but|however|although|though)\b|, (?:we|you|please|and we|so)\b/giu;
/** Where the clause that ends at `at` begins. A comma may be part of a list, so it ends nothing. */
function clauseStart(text, at) {
	let start = 0;
	for (const match of text.slice(0, at).matchAll(beforeEnd)) start = match.index + 1;
	return start;
}
/** Where the object of a verb at `from` ends: at the next clause, or at what only describes it. */
function clauseStop(text, from) {
	for (const match of text.slice(from).matchAll(behindEnd)) if (match.index > 3) return from + match.index;
	return text.length;
}

// src/detect/promises/signals.ts
const soft = String.raw`(?:\s+(?:also|soon|be|shortly|then|eventually|further|gradually|progressively|continue to|try to|now|very|likely|first|fully|publicly|actively|and|share and|clean up and|clean and|to|open-?source and)){0,4}`;
const releaseVerbs = String.raw`(?:release(?! notes)|re-release|publish|open[- ]?source|upload|make\s+(?:\S+\s+){1,8}?(?:publicly\s+)?(?:available|public|open))`;
const released = String.raw`(?:(?:publicly\s+|fully\s+|officially\s+|soon\s+)?(?:released?|published?|open[- ]?sourced|upload(?:ed)?|available|made\s+(?:publicly\s+|freely\s+|openly\s+)?(?:available|public)|public(?:ly available)?|provided|shared|out|online|up)\b)`;
const giveVerbs = "(?:provide|share|add|post|include|put|push|launch|offer|introduce)";
const first = String.raw`(?:\bwe(?:\s+are|'re|’re)?|\bi|\bour team|\bauthors|\bteam)`;
const plan = String.raw`(?:(?:\s+|')(?:(?:wi)?ll|shall|are going to|am going to|(?:are\s+)?(?:currently\s+|also\s+|actively\s+)?plan(?:ning|s)?\s+(?:to|on)|intend to|aim to|expect to|are about to|are working (?:hard )?(?:on|to)|are preparing to|'ll|’ll))`;
const signals = [
	{
		id: "will-release",
		noun: "behind",
		force: "strong",
		pattern: new RegExp(`${first}(?:’|)${plan}${soft}\\s+(?:${releaseVerbs}|releasing|publishing|uploading|open-?sourcing|do a (?:full |public )?release)`, "iu")
	},
	{
		id: "will-give",
		noun: "behind",
		force: "weak",
		pattern: new RegExp(`${first}(?:’|)${plan}${soft}\\s+(?:${giveVerbs}|adding|including|providing|sharing|updating)\\b`, "iu")
	},
	{
		id: "will-be-released",
		noun: "before",
		force: "strong",
		pattern: new RegExp(`(?:\\bwill|\\bshall|'ll|\\bto|\\bshould|\\bexpected to|\\bscheduled to|\\bplanned to|\\bgoing to)${soft}\\s+(?:be|become|get)\\s+(?:\\w+\\s+){0,2}?${released}`, "iu")
	},
	{
		id: "will-be-added",
		noun: "before",
		force: "weak",
		pattern: /\b(?:will|to) (?:also |soon )*be (?:soon |later )?(?:added|coming|included|posted|there)(?: (?:here|soon|shortly|later|next|in (?:the |a )?(?:near |next )?(?:future(?: \w+)?|\w+ weeks?|days?|updates?)))?\s*(?:[.!,;)]|$)/iu
	},
	{
		id: "will-release-intransitive",
		noun: "before",
		force: "strong",
		pattern: /\bwill (?:be )?release(?:d)?(?: \w+)? (?:soon|shortly|later|in|after|upon|on|by|within)\b/iu
	},
	{
		id: "will-contain",
		noun: "behind",
		force: "weak",
		pattern: /(?:\b(?:this|the) (?:repo|repository|page|folder|directory|project)(?: \w+)?|^\W*this|^\W*it) will (?:soon |eventually )?(?:contain|include|host|hold|provide|be updated with|be used to (?:release|share))\b/iu
	},
	{
		id: "coming-soon",
		noun: "around",
		force: "strong",
		pattern: /\b(?:(?:is|are|will be|be) )?comm?ing (?:very )?(?:soon|shortly|next|up soon)\b|\b(?:will )?come (?:very )?soon\b|\bsoon to come\b|\barriv(?:e|es|ing) soon\b|\bon (?:its|their|the) way\b/iu
	},
	{
		id: "soon",
		noun: "before",
		force: "strong",
		pattern: /\(\s*(?:available |released? )?(?:very )?soon\s*!?\s*\)|\bavailable (?:very )?soon\b|\bsoon(?: to be)? (?:available|released)\b|\b(?:to be|being) (?:released?|published|open-?sourced|announced|uploaded)(?: soon)?\b|\brelease(?:d|s)? (?:very )?soon\b|\bupdated? (?:very )?soon\b/iu
	},
	{
		id: "tba",
		noun: "around",
		force: "strong",
		pattern: /\bTB[AD]\b|\bto be (?:announced|added|determined)\b|\bt\.b\.a\.?/u
	},
	{
		id: "not-yet",
		noun: "before",
		force: "strong",
		pattern: /\b(?:not|n't|n’t) (?:been )?(?:yet|quite)? ?(?:been )?(?:released?|published|available|public|uploaded|figured out \w+ to make)(?: \S+){0,9}? yet\b|\bnot yet (?:been )?(?:released?|published|available|public|uploaded|open-?sourced|ready)\b|\byet to be (?:released|published)\b|\bnot ready yet\b/iu
	},
	{
		id: "in-preparation",
		noun: "around",
		force: "weak",
		pattern: /\b(?:(?:is|are) (?:currently |still |now |actively )*(?:being |currently |still |now |under )(?:prepared|finali[sz]ed|cleaned(?: up)?|organi[sz]ed|polished|refactored|uploaded|reviewed|approved)|(?:working on|in the process of|busy|currently|we are|we're|still|am)(?: \w+){0,2} (?:preparing|finali[sz]ing|cleaning(?: up)?|organi[sz]ing|polishing)|(?:working on|in the process of|busy|preparing for)(?: \w+){0,2} (?:releasing|uploading|open-?sourcing|publishing)|under (?:internal |legal )?(?:review|preparation|construction|approval))\b/iu
	},
	{
		id: "upon-acceptance",
		noun: "around",
		force: "weak",
		pattern: /\b(?:after|upon|once|when|until|pending)\s+(?:the\s+|our\s+|its\s+|this\s+)?(?:(?:paper|work|article|manuscript|submission|review|project|conference)\s+)?(?:is\s+|has been\s+|gets\s+|being\s+)?(?:accepted|acceptance|publication|published|approved|approval|peer[- ]review|camera[- ]ready)\b/iu
	},
	{
		id: "stay-tuned",
		noun: "around",
		force: "weak",
		pattern: /\bstay tuned for (?:our |the |more |its |an? )*(?:upcoming |new |full |official |open[- ]?source )*(?:release|paper|code|model|weight|checkpoint|dataset|data|technical report|report)|\bcheck back (?:soon|later)\b|\bwatch this space\b/iu
	},
	{
		id: "stay-tuned-release",
		noun: "around",
		force: "strong",
		unnamed: true,
		pattern: /\bstay tuned for (?:our |the |more |its |an? )*(?:upcoming |next |new |full |official |public )+releases?\b/iu
	},
	{
		id: "working-on",
		noun: "behind",
		force: "weak",
		pattern: /\bworking on (?:including|adding|providing|releasing|uploading|sharing)\b/iu
	},
	{
		id: "in-report",
		noun: "behind",
		force: "weak",
		pattern: /\bwill be (?:described|detailed|explained|reported|presented|discussed|included|given|provided|released) in (?:the|our|an?) (?:upcoming|forthcoming|future|coming)\b/iu
	},
	{
		id: "working-on-release",
		noun: "around",
		force: "strong",
		unnamed: true,
		pattern: /\b(?:working on|preparing|planning) (?:a|an|the|our) (?:[\w-]+ ){0,3}release\b(?! notes)|\bplan(?:ning)? (?:to do )?an? (?:full|public|open) release\b/iu
	},
	{
		id: "zh-will",
		noun: "around",
		force: "strong",
		pattern: /(?:(?<!即)将|会|计划|准备|预计|打算)[^。；，,]{0,30}?(?:开源|发布|公开|放出|上传|开放|释出|提供下载)/u
	},
	{
		id: "zh-soon",
		noun: "around",
		force: "strong",
		pattern: /即将[^。；，,]{0,12}?(?:开源|发布|公开|上线|推出|放出|到来|开放|更新)|敬请期待|尽请期待|稍后(?:开源|发布|公开|放出|上传)|(?:待|尚未|暂未|还未)(?:开源|发布|公开|上传|释放)|近期(?:开源|发布|公开)|(?:很快|马上|不久)[^。；，,]{0,8}(?:开源|发布|公开)/u
	},
	{
		id: "ja-will",
		noun: "around",
		force: "strong",
		pattern: /(?:公開|リリース|アップロード|提供)(?:予定|する予定|準備中)|近日(?:公開|リリース)|(?:公開|リリース)されます|準備中/u
	},
	{
		id: "ko-will",
		noun: "around",
		force: "strong",
		pattern: /(?:공개|출시|배포|업로드)(?:할|될)? ?(?:예정|계획)|곧 (?:공개|출시)|준비 ?중/u
	}
];
/** A sentence with one of these promises nothing, whatever else it says. */
const decoys = [
	{
		id: "localhost",
		pattern: /\blocalhost\b|\b127\.0\.0\.1\b|\b0\.0\.0\.0\b|\bport \d{2,5}\b|\bmapped port\b/iu
	},
	{
		id: "negated",
		pattern: /\b(?:will|can|do|does|could|would|shall|are|is) ?(?:not|never|n't)(?: be)?(?: able to| going to| plan(?:ning)? to)?(?: publicly)? (?:release|publish|open[- ]?source|provide|share|make|upload|be (?:released|published|shared|made))\w*\b(?!.{0,60}\byet\b)|\bwon['’]t\b|\bno (?:plans?|intention) (?:to|of)\b|\bcannot (?:release|share|publish|provide)\b|不会(?:开源|发布|公开)|暂不(?:开源|发布|公开)/iu
	},
	{
		id: "conditional",
		pattern: /\bmay (?:also |later |eventually |not )*(?:be|release|publish|open|provide|add|share|come|make|upload)\b|\b(?:might|could|would like to|hope to|hopefully|wish|would|possibly|perhaps|consider(?:ing)?|feel free|if you (?:have|would|want|are|need|find)|if there is|let us know|depending on)\b/iu
	},
	{
		id: "instruction",
		pattern: /\bnow,? we(?:'ll| will)\b|\bwe(?:'ll| will) be (?:adding|using|going)\b|\b(?:you (?:will|can|should|need|must|may)|the (?:script|command|output|results?|program|server|tool) will|this (?:will (?!(?:soon |eventually )?(?:hold|contain|host|include))|command|script)|it will(?! (?:soon |eventually )?(?:hold|contain|host|include))|will be (?:saved|written|stored|exported|downloaded|printed|generated|created|used|available (?:at|on|in|under|as) (?:the|your|`|\/|http))|automatically)\b/iu
	},
	{
		id: "integration",
		pattern: /\b(?:will|to) (?:soon )?(?:be )?(?:supported|integrated into|merged into)\b|\bsupport (?:for|of)\b|\bsupport(?:ing)?\b.{0,40}\bsoon\b/iu
	},
	{
		id: "access",
		pattern: /\bnext round of access\b|\bapi keys?\b|\bapi access\b|\bwait(?:ing)? ?list\b|\binference api\b/iu
	},
	{
		id: "maintenance",
		pattern: /\b(?:will|to) (?:fix|resolve|debug|improve|optimi[sz]e|refactor|re-enable|look into|investigate|keep updating|maintain)\b|\b(?:bug|issue)s? (?:will|to) be\b|\bwill maintain\b/iu
	},
	{
		id: "demo",
		pattern: /\b(?:to|you can) try\b|\bchallenge\b.{0,40}\bwill\b|\bsubmission\b/iu
	},
	{
		id: "quoted",
		pattern: /["“”'‘’](?:coming soon|to be released|available soon)[.!]?["“”'‘’]/iu
	},
	{
		id: "requirement",
		pattern: /\b(?:needs?|expects?|has|have|had|requires?|allow\w*|supposed|set|assumed?|continue[sd]?|want\w*|must) (?:\S+ ){0,6}to (?:be|work)\b/iu
	},
	{
		id: "past",
		pattern: /\b(?:was|were|had been) (?:to be )?(?:released|coming soon|announced)\b.{0,40}\b(?:soon|later)\b|\bas promised\b/iu
	},
	{
		id: "future-versions",
		pattern: /\bfuture versions? of\b|\bas we improve\b|\bfuture work\b/iu
	}
];
/** Things that labs announce and that are no artifact of the catalogue: a sentence about them alone is refused. */
const otherThings = /\b(?:demos?|gradio|space|spaces|colab|api|apis|documentation|docs|doc|tutorials?|examples?|blog(?: ?post)?|videos?|website|web ?page|project page|page|app|ui|gui|docker(?: images?)?|package|pypi|pip|conda|support|features?|integration|events?|talks?|slides|poster|roadmap|newsletter|twitter|discord|comfyui|diffusers|updates?|challenge|workshop|plugin|extension|cookbooks?)\b|功能|演示|接口|文档|网站|教程|示例|デモ|데모/iu;
/** Headings and lead sentences above lists of what is still to come. */
const planHeading = /\bto[ -]?dos?\b|\broad ?map\b|\b(?:release|open[- ]?source|future|our|current)? ?plans?\b|\bplan\b|\bfuture\b|\bupcoming\b|\bcoming soon\b|\bnews\b|\bupdates?\b|\breleases?\b|\bmilestones?\b|\bcatalog\b|\bprogress\b|\bschedule\b|\btimeline\b|\bcheck ?list\b|\bstatus\b|\bnext steps?\b|\bwhat's next\b|\btask list\b|\bopen[- ]?source\b|待办|计划|路线图|更新|动态|新闻|进展|予定|ロードマップ|로드맵|계획/iu;
/** Lists whose unticked boxes are work for contributors, not releases. */
const workHeading = /\bcontribut\w*\b|\bbugs?\b|\bpull request\b|\bpr check\b|\bwish ?list\b|\bideas?\b|\bknown issues?\b|\bdevelopers?\b|\brequirements?\b|\bsupported\b|\bfeatures?\b|\btype of change\b|\backnowledg\w+|\bdeploy\w*\b/iu;
/** Task items: the first word tells release from labour. */
const releaseTask = /^(?:\W*(?:\d+[.)]\s*)?)(?:release|re-release|publish|open[- ]?sourc(?:e|ing)|upload|provide|add|share|make|post|put|releasing|publishing|uploading|opensource|发布|开源|公开|上传|提供|释放)\b/iu;
const labourTask = /^(?:\W*(?:\d+[.)]\s*)?)(?:support|fix|matche[sd]|checked|is (?:the|this|it)|have you|has (?:the|this)|did|does|if|read|improve|improving|optimi[sz]e|optimi[sz]ing|extend|extending|train(?!ing (?:code|script|recipe|pipeline|log|config|data|set|curve|details?))(?:ing)?|try|trying|mix|mixing|refactor|implement|integrate|integrating|test|testing(?! (?:code|script))|evaluate|evaluating|write|clean|migrate|replace|remove|scale|speed|reduce|increase|use|using|make sure|check|run|convert|explore|investigate|enable|allow|build|create|finish|update|upgrade|merge|port|handle|set ?up|todo|add (?:support|more tests|tests|ci|option|flag|docs?|documentation|logging|feature)|支持|修复|优化|完善)\b/iu;
const announcing = /\b(?:will|to) (?:soon |also )?be (?:populated|filled|released|published|added|updated|uploaded|open-?sourced) (?:with|soon|here|later|shortly)?|\b(?:we|i|repo(?:sitory)?) (?:will|plan to|are going to) (?:soon |also )?(?:release|publish|open-?source|upload|provide|add|share|contain|include)\b|\bcoming soon\b|\bto be released\b|将(?:开源|发布|公开)/iu;
/** Does a line that introduces a list promise what the list names? */
function announces(lead) {
	return announcing.test(lead) && !decoys.some(({ pattern }) => pattern.test(lead));
}

// src/detect/promises/bind.ts
/** Binds a signal to the artifact it is about: in the clause, else in what stands around. */
function bindSignal(passage, signal, start, end) {
	const { text } = passage;
	const rule = `promises/${signal.id}`;
	const nouns = headNouns(text);
	const near = inParentheses(text, nouns, start, end) ?? inClause(text, nouns, signal, start, end);
	if (near.length > 0) return promised(kindsOf(near), rule, true);
	if (signal.force === "weak") return null;
	const subject = signal.noun === "behind" ? text.slice(end) : text.slice(0, start);
	if (otherThings.test(subject) && !/\bmore\b|\betc\b/i.test(subject)) return null;
	if (nouns.length > 0 && signal.noun !== "around") return promised(kindsOf(nouns.slice(0, 1)), rule, false);
	const rest = text.slice(0, start) + text.slice(end);
	if (passage.place === "cell") return fromCell(passage, rule);
	return signal.unnamed === true ? fromNothing(passage, rule) : fromAround(passage, rule, rest);
}
function promised(kinds, rule, certain) {
	return {
		kinds,
		rule,
		certain,
		strength: "will"
	};
}
/**
* "Paper (coming soon)", "(detailed results will come soon)", "kernels for CPU (NPU support coming next)": what the parentheses say is meant
* alone, and where they say nothing else the words right before them.
* @returns null when the signal stands outside parentheses
*/
function inParentheses(text, nouns, start, end) {
	const open = Math.max(text.lastIndexOf("(", start), text.lastIndexOf("[", start));
	if (open < 0 || /[)\]]/.test(text.slice(open, start))) return null;
	const close = text.slice(end - 1).search(/[)\]]/);
	if (close < 0) return null;
	const inside = text.slice(open + 1, start) + text.slice(end, end - 1 + close);
	if (/\p{L}{3,}/u.test(inside.replace(/\b(?:will|very|available|released?|be|in|the)\b/giu, ""))) return nouns.filter((noun) => noun.start > open && noun.end <= end + close);
	return nouns.filter((noun) => noun.end <= open && open - noun.end <= 25).slice(-1);
}
function inClause(text, nouns, signal, start, end) {
	const from = clauseStart(text, start);
	const before = nouns.filter((noun) => noun.end <= start + 1 && noun.start >= from && !isElsewhere(text.slice(noun.end, start)));
	const behind = nouns.filter((noun) => noun.start >= end - 12 && noun.start < clauseStop(text, end));
	const inside = nouns.filter((noun) => noun.start >= start && noun.end <= end);
	if (signal.noun === "behind") return [...inside, ...behind];
	return (signal.noun === "before" ? [before, inside] : [
		before,
		inside,
		behind
	]).find((side) => side.length > 0) ?? [];
}
/** "The results are in this blog and that blog coming soon": something else stands nearer. */
function isElsewhere(between) {
	return otherThings.test(between) && /\b(?:in|on|at|via|with|is|are|from|for|by|of)\b/i.test(between);
}
/** A cell takes the artifact from its column, else from its row, the lead or the headings. */
function fromCell(passage, rule) {
	const kinds = kindsOf(headNouns(passage.column));
	if (kinds.length > 0) return promised(kinds, rule, true);
	if (otherThings.test(passage.column)) return null;
	for (const around of [
		passage.row,
		passage.lead,
		...[...passage.headings].reverse()
	]) {
		const named = kindsOf(headNouns(around));
		if (named.length > 0) return promised(named.slice(0, 1), rule, true);
	}
	return null;
}
/** A release that isn't named: what the sentence before is about, else what the repository is about. */
function fromNothing(passage, rule) {
	const kinds = kindsOf(headNouns(passage.before)).filter((kind) => kind === "weights" || kind === "data" || kind === "code");
	if (kinds.length === 1) return promised(kinds, rule, true);
	return passage.unnamed === null ? null : promised([passage.unnamed], rule, true);
}
const filler = /^(?:please|stay|tuned|and|more|the|will|very|also|still|are|working|soon|our|for|this|that|they|these|all|others?)$/iu;
/** A bare "coming soon": the sentence before, the lead, the headings from the inside out. */
function fromAround(passage, rule, rest) {
	const words = (rest.match(/\p{L}{3,}/gu) ?? []).filter((word) => !filler.test(word));
	if (words.length > 9) return null;
	const near = kindsOf(headNouns(passage.before));
	if (near.length > 0 && words.length > 0) return promised(near.slice(0, 1), rule, true);
	if (words.length > 4) return null;
	const [title, ...inner] = passage.headings;
	const lead = passage.lead.length < 100 || /[:：]\s*$/.test(passage.lead) ? passage.lead : "";
	for (const around of [
		lead,
		...inner.reverse(),
		title ?? ""
	]) {
		if (workHeading.test(around)) return null;
		const kinds = kindsOfHeading(around);
		if (kinds.length > 0) return promised(kinds.slice(0, 2), rule, words.length <= 2 && (around !== title || passage.headings.length === 1));
		if (otherThings.test(around)) return null;
		if (words.length > 2 && around !== lead) return null;
	}
	if (passage.place === "heading" || passage.unnamed === null || words.length > 3) return null;
	return promised([passage.unnamed], rule, false);
}
/** A section named after an activity holds its code: under "Training the large models" comes training code, not models. */
function kindsOfHeading(heading) {
	const nouns = headNouns(heading);
	if (nouns.some(({ text }) => /train|infer/i.test(text))) return kindsOf(nouns);
	if (/\b(?:pre-?|post-?)?training\b|\bfine-?\s?tun(?:ing|e)\b|^\W*train\b|训练|微调/iu.test(heading)) return ["training-code"];
	if (/\binference\b|\bsampling\b|推理/iu.test(heading)) return ["inference-code"];
	return kindsOf(nouns);
}

// src/detect/promises/tasks.ts
/** An unticked box: a release, unless it stands for labour, for somebody else's work or for a question. */
function classifyTask(passage) {
	const { text } = passage;
	if ([passage.lead, ...passage.headings].some((heading) => workHeading.test(heading) && !planHeading.test(heading))) return null;
	if (/\bsupport\b|\bwon['’]t\b|\bcancel+ed\b|\bmaybe\b|\?\s*$/iu.test(text)) return null;
	const releases = releaseTask.test(text);
	const promising = signals.some(({ pattern }) => pattern.test(text));
	if (!releases && !promising && labourTask.test(text)) return null;
	if (/^\W*add (?:support|more tests|tests|ci|option|flag|docs?|documentation|logging|feature)/iu.test(text)) return null;
	const end = clauseStop(text, releases ? 12 : 0);
	const nouns = headNouns(text);
	const main = nouns.filter((noun) => noun.start <= end);
	const kinds = kindsOf(main.length > 0 ? main : nouns.slice(0, 1));
	if (kinds.length === 0) return null;
	if (!releases && !promising && otherThings.test(text.slice(0, end))) return null;
	return {
		kinds,
		rule: "promises/open-task",
		certain: releases || promising || text.length < 160,
		strength: "will"
	};
}

// src/detect/promises/classify.ts
/**
* Does this passage promise an artifact of the project, and which? A pure function of the words; whose project it is and whether the thing
* is out already is decided by others.
*/
function classifyPassage(passage) {
	const text = passage.text.slice(0, passageLimit);
	if (text === "") return null;
	if (passage.place === "task") return classifyTask({
		...passage,
		text
	});
	const refused = decoys.filter(({ pattern }) => pattern.test(text));
	const open = refused.length > 0 && refused.every(({ id }) => id === "conditional");
	if (refused.length > 0 && !open) return null;
	let best = null;
	for (const part of segments(text)) for (const signal of signals) {
		const match = signal.pattern.exec(part);
		if (match === null) continue;
		const found = bindSignal({
			...passage,
			text: part
		}, signal, match.index, match.index + match[0].length);
		if (found !== null && (best === null || found.certain && !best.certain)) best = found;
		if (best?.certain) break;
	}
	return best !== null && open ? best.certain ? {
		...best,
		strength: "may"
	} : null : best;
}
/** Menus and badges put several things in one line: each stands for itself. */
function segments(text) {
	return text.length < 400 && /[|•·]/.test(text) ? text.split(/[|•·]/).filter((part) => part.trim() !== "") : [text];
}

// src/detect/promises/due-date.ts
const months = [
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec"
];
const monthNames = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`;
const counts = {
	a: 1,
	an: 1,
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	couple: 2,
	few: 3,
	several: 4,
	一: 1,
	两: 2,
	二: 2,
	三: 3,
	四: 4,
	几: 3,
	数: 3
};
const unitDays = {
	day: 1,
	week: 7,
	month: 30,
	year: 365,
	天: 1,
	日: 1,
	周: 7,
	月: 30,
	年: 365
};
const number = String.raw`(\d{1,2}|an?|one|two|three|four|five|six|seven|eight|couple|few|several)`;
const lead = String.raw`(?:\bin|\bby|\bbefore|\bon|\buntil|\btill|\baround|\babout|\bwithin|\bduring|\bof|\bnext|\bthis|\bfor|[(~:]|\bexpected|\bETA:?|\bat)\s*(?:the\s+)?(?:beginning\s+|start\s+|end\s+|middle\s+)?(?:of\s+)?(?:the\s+)?`;
const readings = [
	{
		pattern: new RegExp(`${lead}(20\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})\\b`, "iu"),
		read: ([, year, month, day]) => valid(Number(year), Number(month), Number(day))
	},
	{
		pattern: new RegExp(`${lead}(\\d{1,2})/(\\d{1,2})/(20\\d\\d)\\b`, "iu"),
		read: ([, one, two, year]) => valid(Number(year), Number(one), Number(two)) ?? valid(Number(year), Number(two), Number(one))
	},
	{
		pattern: /(20\d\d)\s*年\s*(\d{1,2})\s*月\s*(?:(\d{1,2})\s*[日号]|(底|中旬|初|上旬|下旬))?/u,
		read: ([, year, month, day, part]) => inMonth(Number(year), Number(month), day, part)
	},
	{
		pattern: /(?:将于|于|在|预计)\s*(\d{1,2})\s*月\s*(?:(\d{1,2})\s*[日号]|(底|中旬|初|上旬|下旬))?/u,
		read: ([, month, day, part], base) => base === null ? null : inMonth(yearOf(Number(month), base), Number(month), day, part)
	},
	{
		pattern: new RegExp(`${monthNames}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(20\\d\\d))?\\b`, "iu"),
		read: ([, name, day, year], base) => named(name, day, year, base)
	},
	{
		pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+${monthNames}(?:,?\\s+(20\\d\\d))?`, "iu"),
		read: ([, day, name, year], base) => named(name, day, year, base)
	},
	{
		pattern: new RegExp(`\\b(early|mid|middle of|late|end of|beginning of|start of)[ -]*${monthNames}(?:,?\\s+(20\\d\\d))?`, "iu"),
		read: ([, part, name, year], base) => named(name, partOfMonth(part), year, base)
	},
	{
		pattern: new RegExp(`${lead}${monthNames}(?:,?\\s+(20\\d\\d))?`, "iu"),
		read: ([, name, year], base) => /^may$/.test(name ?? "") ? null : named(name, void 0, year, base)
	},
	{
		pattern: /\b(20\d\d)[ -]?Q([1-4])\b/iu,
		read: ([, year, quarter]) => quarterEnd(Number(year), Number(quarter))
	},
	{
		pattern: /\bQ([1-4])(?:[ ,-]*(20\d\d))?\b/iu,
		read: ([, quarter, year], base) => year === void 0 && base === null ? null : quarterEnd(year === void 0 ? yearOf(Number(quarter) * 3, base) : Number(year), Number(quarter))
	},
	{
		pattern: /\b(spring|summer|fall|autumn)(?: of)?,? (20\d\d)\b/iu,
		read: ([, season, year]) => quarterEnd(Number(year), /spring/i.test(season ?? "") ? 2 : /summer/i.test(season ?? "") ? 3 : 4)
	},
	{
		pattern: new RegExp(`\\b(?:in|within|after|takes?|need)\\s+(?:about\\s+|around\\s+|approximately\\s+|the\\s+(?:next|coming|following)\\s+|at most\\s+|roughly\\s+|less than\\s+|~\\s*)?(?:an?\\s+)?(?:${number}\\s*(?:-|–|to|or)\\s*)?${number}(?:\\s+of)?\\s+(day|week|month)s?\\b`, "iu"),
		read: ([, , count, unit], base) => later(base, count, unit)
	},
	{
		pattern: /(?:在|于)?([一两二三四几数]|\d{1,2})\s*个?\s*(天|日|周|月)(?:之)?[内后]/u,
		read: ([, count, unit], base) => later(base, count, unit)
	},
	{
		pattern: /\b(?:the )?(?:next|coming|following) (?:few |couple of |several )days\b/iu,
		read: (_, base) => later(base, "7", "day")
	},
	{
		pattern: /\btomorrow\b|明天/iu,
		read: (_, base) => later(base, "1", "day")
	},
	{
		pattern: /\b(?:this|next|coming) week\b|\bthis weekend\b|下周|本周/iu,
		read: (match, base) => later(base, /next|下/i.test(match[0]) ? "14" : "7", "day")
	},
	{
		pattern: /\b(?:next|coming) month\b|下个?月/iu,
		read: (_, base) => base === null ? null : monthEnd(base.month === 12 ? base.year + 1 : base.year, base.month % 12 + 1)
	},
	{
		pattern: /\b(?:this month|end of (?:the|this) month)\b|本月|月底/iu,
		read: (_, base) => base === null ? null : monthEnd(base.year, base.month)
	},
	{
		pattern: /\b(?:this year|end of (?:the|this) year|year[- ]end)\b|年底|今年/iu,
		read: (_, base) => base === null ? null : monthEnd(base.year, 12)
	},
	{
		pattern: /\b(?:end of|in|by) (20\d\d)\b(?![-/.])/iu,
		read: ([, year]) => monthEnd(Number(year), 12)
	}
];
/** Dates that head a news item tell when it was written, not when something is due. */
const headDate = new RegExp(String.raw`^[\s\p{P}\p{S}]*(?:(20\d\d)[-/.年]\s?(\d{1,2})(?:[-/.月]\s?(\d{1,2})日?)?|(\d{1,2})[-/.](\d{1,2})[-/.](20\d\d)|${monthNames}\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(20\d\d)|(\d{1,2})\s+${monthNames},?\s+(20\d\d))(?=[\]\s):,*】.-]|$)`, "iu");
/** The date a news item begins with, `YYYY-MM-DD` (the first of the month where no day is given); null when it begins with none. */
function writtenOn(text) {
	const match = headDate.exec(text.slice(0, 80));
	const day = match === null ? null : headDay(match);
	return day === null ? null : iso(day);
}
function headDay(match) {
	const [, year, month, day, one, two, year2, name, day2, year3, day4, name2, year4] = match;
	if (year !== void 0) return valid(Number(year), Number(month), Number(day ?? 1));
	if (year2 !== void 0) return valid(Number(year2), Number(one), Number(two)) ?? valid(Number(year2), Number(two), Number(one));
	const monthName = (name ?? name2 ?? "").slice(0, 3).toLowerCase();
	return valid(Number(year3 ?? year4), months.indexOf(monthName) + 1, Number(day2 ?? day4 ?? 1));
}
/** Whole months from a day to a date, both ISO; 0 where the date is unknown. */
function monthsBetween(day, date) {
	const [from, to] = [readIso(day), readIso(date)];
	return from === null || to === null ? 0 : (to.year - from.year) * 12 + to.month - from.month;
}
/**
* @param date ISO date of the commit that holds the sentence; without it relative dates and dates without a year give nothing
* @returns `YYYY-MM-DD` or null
*/
function dueDate(sentence, date) {
	const text = sentence.slice(0, 1e3);
	const head = headDate.exec(text.slice(0, 80));
	const base = (head === null ? null : headDay(head)) ?? readIso(date);
	const rest = text.slice(head?.[0].length ?? 0);
	for (const { pattern, read } of readings) {
		const match = pattern.exec(rest);
		const day = match === null ? null : read(match, base);
		if (day !== null) return iso(day);
	}
	return null;
}
function readIso(date) {
	const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(date ?? "");
	return match === null ? null : valid(Number(match[1]), Number(match[2]), Number(match[3]));
}
function named(name, day, year, base) {
	const month = months.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
	if (month === 0 || year === void 0 && base === null) return null;
	const resolved = year === void 0 ? yearOf(month, base) : Number(year);
	return day === void 0 ? monthEnd(resolved, month) : valid(resolved, month, Number(day));
}
/** Without a year the next such month is meant; the month before last may still be this year's, promised late. */
function yearOf(month, base) {
	return month + 1 < base.month ? base.year + 1 : base.year;
}
function partOfMonth(part) {
	if (/early|beginning|start/i.test(part ?? "")) return "10";
	return /mid/i.test(part ?? "") ? "15" : void 0;
}
function inMonth(year, month, day, part) {
	if (month < 1 || month > 12) return null;
	if (day !== void 0) return valid(year, month, Number(day));
	if (part === "中旬") return valid(year, month, 20);
	return part === "初" || part === "上旬" ? valid(year, month, 10) : monthEnd(year, month);
}
function quarterEnd(year, quarter) {
	return monthEnd(year, quarter * 3);
}
function monthEnd(year, month) {
	return valid(year, month, daysIn(year, month));
}
function later(base, count, unit) {
	if (base === null) return null;
	const days = (counts[(count ?? "").toLowerCase()] ?? Number(count)) * (unitDays[(unit ?? "").toLowerCase()] ?? NaN);
	if (!Number.isFinite(days) || days <= 0 || days > 1e3) return null;
	let { year, month, day } = base;
	for (day += days; day > daysIn(year, month);) {
		day -= daysIn(year, month);
		month += 1;
		if (month > 12) {
			month = 1;
			year += 1;
		}
	}
	return {
		year,
		month,
		day
	};
}
function daysIn(year, month) {
	if (month === 2) return year % 4 === 0 && year % 100 !== 0 || year % 400 === 0 ? 29 : 28;
	return [
		4,
		6,
		9,
		11
	].includes(month) ? 30 : 31;
}
function valid(year, month, day) {
	return year >= 2e3 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? {
		year,
		month,
		day
	} : null;
}
function iso({ year, month, day }) {
	return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

// src/detect/promises/passages.ts
/** Passages of a document that may promise something: prose, cells, open tasks, headings; no code, nothing struck out or ticked off. */
function* passagesOf(document, unnamed) {
	for (const block of document.blocks) {
		if (block.struck || isTicked(block, document)) continue;
		const headings = headingsAbove(document, block.section);
		if (isUnder(headings, "foreign")) continue;
		const around = {
			before: "",
			headings,
			lead: leadOf(block, document),
			column: "",
			row: "",
			unnamed
		};
		const place = (passage, line, sentence = null) => ({
			passage: {
				...around,
				...passage
			},
			line,
			written: dateOf(block, document),
			elsewhere: sentence !== null && linksRepository(document, sentence)
		});
		const task = openTask(block) ?? announcedItem(block, around.lead);
		if (block.kind === "code") {
			if (isBareAnnouncement(block.text)) yield place({
				text: block.text,
				place: "sentence"
			}, block.line + 1);
			else for (const [index, line] of citationLines(block, headings)) yield place({
				text: line,
				place: "sentence",
				headings: headings.slice(-1),
				lead: ""
			}, block.line + index);
		} else if (block.kind === "heading") {
			if (/\bsoon\b|\btb[ad]\b|即将|敬请期待/iu.test(block.text)) yield place({
				text: block.text,
				place: "heading",
				headings: headings.slice(0, -1)
			}, block.line);
		} else if (task !== null) yield place({
			text: task,
			place: "task"
		}, block.line);
		else {
			let before = "";
			for (const sentence of sentencesOf(document, block.index)) {
				const cell = block.kind === "row" && block.row > 0;
				yield place({
					text: sentence.text,
					place: block.kind === "row" ? "cell" : block.kind === "item" ? "item" : "sentence",
					before,
					column: cell ? block.header[sentence.cell] ?? "" : "",
					row: cell ? block.cells[0]?.text ?? "" : ""
				}, sentence.line, sentence);
				before = sentence.text;
			}
		}
	}
}
/** A task is open when its box is, or when a mark of its own stands for an open box. */
function openTask(block) {
	if (block.kind !== "item") return null;
	if (block.task === "open") return block.text;
	const mark = /^\s*(?:\[\s{0,2}\]|☐|⬜|🔲|◻|⏳)\s*(?=\S)/u.exec(block.text);
	return mark === null || /^\s*\[\s{0,2}\]\(/.test(block.text) ? null : block.text.slice(mark[0].length);
}
/** Items of a list that is introduced by a promise: "We will release:". */
function announcedItem(block, lead) {
	return block.kind === "item" && /[:：]\s*$/.test(lead) && announces(lead) ? block.text : null;
}
/** Done: a ticked box, a check mark, or an item under a ticked one. */
function isTicked(block, document) {
	for (let at = block, depth = 0; at !== void 0 && depth < 24; depth += 1) {
		if (at.kind === "item" && (at.task === "done" || /^\s*(?:\[[xX✓✔]\]|✅|☑|✔|🎉\s*done\b)/u.test(at.text))) return true;
		const parent = at.parent;
		at = parent === null || parent >= at.index ? void 0 : document.blocks[parent];
	}
	return false;
}
function leadOf(block, document) {
	const lead = block.lead === null ? void 0 : document.blocks[block.lead];
	return lead === void 0 || lead.kind === "heading" ? "" : lead.text.slice(-240);
}
/** The date that heads the block, an item around it, what introduces the list, or the heading. */
function dateOf(block, document) {
	const parent = block.parent === null ? void 0 : document.blocks[block.parent];
	const lead = block.lead === null ? void 0 : document.blocks[block.lead];
	const heading = headingsAbove(document, block.section).at(-1) ?? "";
	return writtenOn(block.text) ?? writtenOn(parent?.text ?? "") ?? writtenOn(lead?.text ?? "") ?? writtenOn(heading);
}
function linksRepository(document, sentence) {
	const end = sentence.offset + sentence.text.length;
	return document.links.some((link) => {
		if (link.block !== sentence.block || link.offset < sentence.offset || link.offset > end || link.kind === "image") return false;
		return identifierFromUrl(link.href)?.startsWith("github:") === true;
	});
}
/** A fence that says "coming soon" and nothing more: notes in MyST, or the place of code to come. */
function isBareAnnouncement(text) {
	return text.length < 120 && /^\W*(?:comm?ing soon|to be (?:released|announced)|tb[ad])\b/i.test(text);
}
/** A block that should hold BibTeX and says "update soon" instead. Other code promises nothing. */
function citationLines(block, headings) {
	if (block.text.length > 400 || !/\bcit(?:e|ing|ation)s?\b|\bbibtex\b|引用/iu.test(headings.at(-1) ?? "") || block.text.includes("@")) return [];
	return block.text.split("\n").map((line, index) => [index + 1, line]);
}

// src/detect/promises/placeholders.ts
/**
* Links that lead nowhere: empty, `#`, `TODO`, template ids (`XXXX.XXXXX`, `2030.12345`), example hosts.
* Anchors within the page (`#install`) are links.
*/
function isPlaceholderLink(href) {
	const text = href.trim();
	return placeholders.some((pattern) => pattern.test(text));
}
const placeholders = [
	/^(?:#|\.|\/|<>|about:blank|javascript:\S{0,20}|https?:\/\/|todo|tbd|tba|coming[-_ ]?soon|link|url|your[-_ ]?(?:link|url)(?:[-_ ]here)?|placeholder|x{3,}|\?+|_+|-+)?$/i,
	/^(?:https?:)?\/\/(?:www\.)?(?:arxiv\.org\/(?:abs|pdf|html)|huggingface\.co|github\.com|openreview\.net|drive\.google\.com|doi\.org|twitter\.com|youtu\.be)\/?(?:(?:abs|pdf)\/)?(?:#|todo|tbd|tba|x{3,}\S{0,20}|\.{2,}|coming[-_]?soon)?\/?$/i,
	/\barxiv\.org\/(?:abs|pdf)\/(?:x{2,4}\.x{2,5}|\d{0,4}\.?x{3,}|20[2-9]\d\.1?234\d?5?|0000\.00000|1234\.5678\d?|tbd|todo)/i,
	/\/(?:todo|tbd|tba|xxx+|your[-_](?:link|repo|username|org)\S{0,20})\/?$/i,
	/^(?:https?:)?\/\/(?:www\.)?example\.(?:com|org)\b/i
];

// src/detect/promises/find.ts
/** Lists for contributors, histories and legal texts announce nothing. */
const notAnnouncing = /(?:^|\/)(?:\.github|tests?|third_?party|vendor(?:ed)?|external|extern|node_modules|dependencies|submodules)\/|(?:^|\/)(?:contributing|code_of_conduct|security|pull_request_template|issue_template|license|licence|notice|authors|changelog|changes)[^/]*$/i;
const promisesPerDocument = 200;
/** Promises of artifacts in the project's own documents, bound to an artifact by the words or by what stands around them. */
function findPromises(context) {
	const hub = context.mentions.some(({ identifier, document }) => document !== null && /^(?:hf|modelscope|hf-collection):/.test(identifier));
	return promisesIn(context.documents, {
		date: context.date,
		unnamed: hub ? "weights" : "code"
	});
}
/** @param documents own documents only: other people's READMEs promise other people's artifacts */
function promisesIn(documents, context) {
	return documents.filter(({ path }) => !notAnnouncing.test(path)).flatMap((document) => inDocument(document, context));
}
function inDocument(document, context) {
	const found = [];
	const keep = (promised, text, line, due, certain) => {
		for (const kind of promised.kinds) {
			if (found.length >= promisesPerDocument || found.some((one) => one.kind === kind && one.promise.line === line)) continue;
			const promise = {
				path: document.path,
				line: document.lined ? line : null,
				text: fold(text),
				due
			};
			const evidence = {
				rule: promised.rule,
				path: promise.path,
				line: promise.line,
				note: promise.text
			};
			found.push({
				kind,
				promise,
				evidence,
				strength: promised.strength,
				certain
			});
		}
	};
	for (const placed of passagesOf(document, context.unnamed)) {
		const { text } = placed.passage;
		const promised = classifyPassage(placed.passage);
		if (promised === null) continue;
		const due = dueDate(text, placed.written ?? context.date);
		keep(promised, text, placed.line, due, promised.certain && !isDoubtful(promised, placed, document, due, context.date));
	}
	for (const promise of badges(document)) keep(promise, promise.text, promise.line, null, promise.certain);
	for (const promise of placeholderLinks(document)) keep(promise, promise.text, promise.line, null, false);
	return found.sort((a, b) => (a.promise.line ?? 0) - (b.promise.line ?? 0));
}
function fold(text) {
	return text.replace(/\s+/g, " ").trim().slice(0, 300);
}
/** Months after which a dated promise is history: kept if the thing never came, no sign that more is to come if it did. */
const newsAge = 6;
const overdueAge = 3;
/** Promised elsewhere, long ago, for a day long past, or deep in the tree where documents are about parts and other people's things. */
function isDoubtful(promised, placed, document, due, date) {
	if (placed.elsewhere || document.path.split("/").length > 3) return true;
	if (promised.rule === "promises/tba" && document.path.includes("/")) return true;
	if (due !== null && monthsBetween(due, date) >= overdueAge) return true;
	return placed.written !== null && monthsBetween(placed.written, date) >= newsAge;
}
/** A link that names an artifact and leads nowhere yet. */
function placeholderLinks(document) {
	const promises = [];
	for (const link of document.links) {
		if (link.kind === "code" || link.kind === "bare" || !isPlaceholderLink(link.href)) continue;
		const block = document.blocks[link.block];
		if (block === void 0 || isTicked(block, document) || block.kind === "heading") continue;
		const column = link.cell >= 0 && block.row > 0 ? block.header[link.cell] ?? "" : "";
		const named = findNouns(link.text);
		const kinds = kindsOf(named.length > 0 ? named : findNouns(column));
		if (kinds.length === 0) continue;
		promises.push({
			kinds: kinds.slice(0, 1),
			rule: "promises/placeholder-link",
			certain: false,
			strength: "will",
			text: link.text,
			line: lineAt(block, link.offset)
		});
	}
	return promises;
}
/** Badges that say "weights: coming soon". */
function badges(document) {
	const promises = [];
	for (const link of document.links) {
		const image = link.kind === "image" ? link.href : link.image;
		if (image === null || !/badge|shields\.io/i.test(image)) continue;
		const text = `${decodeBadge(image)} ${link.text}`.slice(0, 200);
		if (!/\bsoon\b|\btb[ad]\b|\btodo\b|\bnot released\b/i.test(text) || /\breleased\b(?! soon)/i.test(text)) continue;
		const kinds = kindsOf(findNouns(text)).slice(0, 1);
		if (kinds.length > 0) promises.push({
			kinds,
			rule: "promises/badge",
			certain: !/\btodo\b/i.test(text),
			strength: "will",
			text,
			line: link.line
		});
	}
	return promises;
}

// src/detect/detect.ts
/**
* What the repository itself shows of every artifact kind, in catalogue order (DESIGN §1, §3). Pure: no network, no clock.
* Never throws on any text.
*/
function detect(input) {
	const context = createContext(input);
	const findings = runDetectors(context);
	const gates = findGates(context, findings);
	const promises = findPromises(context);
	return artifactKinds.map((kind) => {
		const detection = decide(findings.get(kind) ?? {
			kind,
			found: false,
			identifiers: [],
			evidence: []
		}, gates.filter((gate) => gate.kind === kind), promises.filter((promise) => promise.kind === kind));
		return applyDeclaration(assume(detection, findings, context), context.declaration(kind), context.files);
	});
}
function runDetectors(context) {
	const findings = /* @__PURE__ */ new Map();
	for (const kind of artifactKinds) {
		const detector = kindDetectors[kind];
		if (detector !== void 0) findings.set(kind, detector(context));
	}
	return findings;
}
/** Published beats promised; what is out and gated is gated; a part that is gated is told (DESIGN §3). */
function decide(found, gates, promises) {
	const firm = promises.filter((promise) => promise.strength === "will");
	const gated = gateState(found, gates);
	const status = found.found ? gated === "all" ? "gated" : "published" : gated === "all" ? "gated" : firm.length > 0 ? "promised" : "missing";
	const out = status === "published" || status === "gated";
	const evidence = [
		...found.evidence,
		...gated === "none" ? [] : gates.map((gate) => gate.evidence),
		...promises.map((promise) => promise.evidence)
	];
	return {
		kind: found.kind,
		status: found.notApplicable === true && !out && status !== "promised" ? "not-applicable" : status,
		alsoPromised: out && firm.some((promise) => promise.certain),
		...gated === "part" ? { partlyGated: true } : {},
		identifiers: found.identifiers,
		evidence: evidence.slice(0, 40),
		promises: promises.map((promise) => promise.promise),
		...found.completeness === void 0 ? {} : { completeness: found.completeness },
		...found.roles === void 0 ? {} : { roles: found.roles },
		...found.named === void 0 ? {} : { named: found.named }
	};
}
/** The main artifact decides: gated when a gate covers all of the kind, or the main identifier and most others. */
function gateState(found, gates) {
	if (gates.length === 0) return "none";
	if (gates.some((gate) => gate.share === "all")) return "all";
	if (!found.found) return "none";
	const behind = new Set(gates.flatMap((gate) => gate.identifiers));
	const main = found.identifiers[0];
	if (main !== void 0 && behind.has(main) && behind.size * 2 >= found.identifiers.length) return "all";
	return "part";
}

// src/detect/plan.ts
/** Bounds of reading one repository. What lies beyond is judged by name alone, and the report says nothing of its content. */
const documentBounds = {
	files: 120,
	bytesEach: 1048576,
	bytes: 6291456
};
const sourceBounds = {
	files: 40,
	bytesEach: 196608,
	bytes: 2097152
};
const markup = /\.(?:md|mdx|markdown|rst|txt)$/;
const docFolders = /* @__PURE__ */ new Set([
	"doc",
	"docs",
	"documentation",
	"wiki"
]);
const readme = /^(?:readme|hugging_?face_readme|modelzoo|model_?zoo|modelhub|model_?hub)(?:[._-].*)?$/;
/** First batch: documentation, cards, citation, licences, environment specifications, submodules, small configurations. */
const documents = [
	{
		id: "readme",
		rank: 0,
		wants: (file) => file.folders.length === 0 && readme.test(file.lower) && isText(file)
	},
	{
		id: "citation",
		rank: 1,
		wants: (file) => file.folders.length <= 1 && /^(?:citation(?:s)?(?:\.(?:cff|bib|md|txt))?|codemeta\.json|\.zenodo\.json)$/.test(file.lower)
	},
	{
		id: "licence",
		rank: 2,
		wants: (file) => file.folders.length <= 2 && /(?:^|[._-])(?:licen[cs]es?|copying|notice)(?:[._-]|$)/.test(file.lower) && isText(file)
	},
	{
		id: "submodules",
		rank: 2,
		wants: (file) => file.path === ".gitmodules"
	},
	{
		id: "card",
		rank: 3,
		wants: (file) => /(?:model|data|dataset|system|safety)[ _-]?(?:card|sheet|statement)|datasheet|responsible|ethic|safety|limitations|use_policy/.test(file.lower) && markup.test(file.lower)
	},
	{
		id: "sub-readme",
		rank: 4,
		wants: (file) => file.folders.length <= 3 && readme.test(file.lower) && isText(file)
	},
	{
		id: "root-document",
		rank: 5,
		wants: (file) => file.folders.length === 0 && markup.test(file.lower) && !/^requirements/.test(file.lower)
	},
	{
		id: "environment",
		rank: 6,
		wants: (file) => file.folders.length <= 1 && /^(?:requirements[\w.-]*\.txt|environment[\w.-]*\.ya?ml|pyproject\.toml|setup\.(?:py|cfg)|dockerfile|pipfile|conda[\w.-]*\.ya?ml)$/.test(file.lower)
	},
	{
		id: "docs",
		rank: 7,
		wants: (file) => docFolders.has(file.folders[0] ?? "") && file.folders.length <= 4 && markup.test(file.lower)
	},
	{
		id: "other-document",
		rank: 8,
		wants: (file) => file.folders.length <= 3 && /\.(?:md|rst)$/.test(file.lower)
	},
	{
		id: "bibliography",
		rank: 9,
		wants: (file) => file.folders.length <= 1 && file.extension === "bib"
	},
	{
		id: "deep-readme",
		rank: 10,
		wants: (file) => /^readme\.(?:md|rst)$/.test(file.lower)
	}
];
const folders = /(?:^|[_-])(?:checkpoints?|ckpts?|weights|pretrained|models?|configs?|scripts?|tools|eval\w*|benchmarks?|data|datasets?|hub)(?:$|[_-])/;
/** Second batch: where addresses and ids hide in source. */
const sources = [
	{
		id: "hub-entry",
		rank: 0,
		wants: (file) => file.lower === "hubconf.py"
	},
	{
		id: "download",
		rank: 1,
		wants: (file) => /(?:download|fetch|get)[_-]?\w*\.(?:py|sh|ps1)$|\.dvc$|^dvc\.yaml$/.test(file.lower)
	},
	{
		id: "loader",
		rank: 2,
		wants: (file) => /(?:load|loader|hub|pretrained|model_?zoo|registry|constants|checkpoint\w*|build_model|urls?)\.py$/.test(file.lower)
	},
	{
		id: "entry",
		rank: 3,
		wants: (file) => file.folders.length <= 1 && /^(?:app|demo|main|run|inference|infer|predict|generate|sample|chat|cli|eval\w*|test|train\w*|finetune\w*)\.(?:py|sh)$/.test(file.lower)
	},
	{
		id: "reproduce",
		rank: 3,
		wants: (file) => /^(?:reproduce\w*|run_all\w*|replicate\w*)\.(?:py|sh)$|^makefile$/.test(file.lower) && file.folders.length <= 2
	},
	{
		id: "notebook",
		rank: 4,
		wants: (file) => file.extension === "ipynb" && file.folders.length <= 2
	},
	{
		id: "script",
		rank: 5,
		wants: (file) => [
			"sh",
			"bash",
			"slurm"
		].includes(file.extension) && file.folders.length <= 3
	},
	{
		id: "config",
		rank: 6,
		wants: (file) => /^(?:ya?ml|json|toml|jsonnet)$/.test(file.extension) && file.folders.some((folder) => folders.test(folder)) && (file.size ?? 0) < 2e4
	},
	{
		id: "package",
		rank: 7,
		wants: (file) => file.lower === "__init__.py" && file.folders.length <= 2 && (file.size ?? 0) > 200
	},
	{
		id: "source",
		rank: 8,
		wants: (file) => /^(?:py|jl|r|m|cu|cpp|rs|lua)$/.test(file.extension) && file.folders.length <= 2
	}
];
/** Paths to read first, the most telling first; at most `documentBounds`. */
function planDocuments(files) {
	return choose(indexFiles(files).own, documents, documentBounds);
}
/**
* Source files to read after the documents: loaders, download scripts, entry points, notebooks, scripts, configurations; at most
* `sourceBounds`. Through the API they are one more batched query.
* @param texts what was read first: files it names come first
*/
function planSources(files, texts) {
	const index = indexFiles(files);
	const named = namedFiles(texts);
	const wanted = [{
		id: "named",
		rank: .5,
		wants: (file) => named.has(file.lower) && /^(?:py|sh|ipynb|ya?ml)$/.test(file.extension)
	}, ...sources];
	return choose(index.own.filter((file) => !texts.has(file.path)), wanted, sourceBounds);
}
function choose(files, wanted, bounds) {
	const ranked = [];
	for (const file of files) {
		if (file.symlink || (file.size ?? 0) > bounds.bytesEach || file.size === 0) continue;
		const match = wanted.find((want) => want.wants(file));
		if (match !== void 0) ranked.push({
			path: file.path,
			rank: match.rank,
			depth: file.folders.length,
			size: file.size ?? 8192
		});
	}
	ranked.sort((a, b) => a.rank - b.rank || a.depth - b.depth || (a.path < b.path ? -1 : 1));
	const paths = [];
	let bytes = 0;
	for (const one of ranked) {
		if (paths.length >= bounds.files) break;
		if (bytes + one.size > bounds.bytes) continue;
		bytes += one.size;
		paths.push(one.path);
	}
	return paths;
}
/** Names of scripts that the documentation mentions. */
function namedFiles(texts) {
	const names = /* @__PURE__ */ new Set();
	for (const [path, content] of texts) {
		if (content.kind !== "text" || !/readme/i.test(path)) continue;
		for (const match of content.text.slice(0, 262144).matchAll(/([\w.-]{1,80}\.(?:py|sh|ipynb|ya?ml))\b/g)) names.add((match[1] ?? "").toLowerCase());
	}
	return names;
}
function isText(file) {
	return !/^(?:png|jpe?g|gif|svg|pdf|webp|mp4|ipynb|html?|docx?|py|pyc|json|ya?ml|zip|odt)$/.test(file.extension);
}

// src/detect/release.ts
const releaseRule = {
	id: "release/asset",
	sees: "A file attached to the release: weights, data, paper, code, licence, environment, citation",
	todo: "Attach the file to the release, or link it in the release notes",
	example: "asset: foo-7b.safetensors 5000000000",
	counter: "asset: teaser.png 90000"
};
/** What an asset's name says it is. The first that matches decides. */
const assetKinds = [
	{
		kind: "weights",
		pattern: /\.(?:safetensors|pth?|ckpt|gguf|onnx|tflite|keras|nemo|pdparams|caffemodel)(?:\.(?:tar|zip|gz))?$/i,
		least: 1e4
	},
	{
		kind: "weights",
		pattern: /(?:weights|checkpoints?|ckpts?|model|params|parameters|pretrained)[\w.-]*\.(?:tar|tar\.gz|tgz|zip|bin|h5|npz|pkl)$/i,
		least: 1e5
	},
	{
		kind: "preprint",
		pattern: /(?:paper|report|preprint|manuscript)[\w.-]*\.pdf$/i,
		least: 2e4
	},
	{
		kind: "training-logs",
		pattern: /(?:train\w*[_-]?)?logs?[\w.-]*\.(?:zip|tar\.gz|tgz|txt|csv|jsonl)$|tfevents/i,
		least: 100
	},
	{
		kind: "eval-results",
		pattern: /(?:results?|scores|predictions|outputs|eval)[\w.-]*\.(?:json|jsonl|csv|tsv|zip|tar\.gz)$/i,
		least: 20
	},
	{
		kind: "code",
		pattern: /(?:^|[-_.])(?:src|source|code)\b[\w.-]*\.(?:zip|tar\.gz|tgz)$|\.whl$/i,
		least: 500
	},
	{
		kind: "data",
		pattern: /(?:data|dataset|corpus|annotations|train|test|val|dev)[\w.-]*\.(?:zip|tar|tar\.gz|tgz|csv|tsv|jsonl?|parquet|7z)$/i,
		least: 500
	},
	{
		kind: "license",
		pattern: /^licen[cs]e[\w.-]*$/i,
		least: 200
	},
	{
		kind: "dependencies",
		pattern: /^(?:requirements[\w.-]*\.txt|environment[\w.-]*\.ya?ml|[\w.-]*\.lock)$/i,
		least: 5
	},
	{
		kind: "citation",
		pattern: /^citation\.(?:cff|bib)$/i,
		least: 50
	}
];
/** What the body and the assets of a release show. Its places carry no path; the address of the release stands for it. */
function detectRelease(release, context) {
	const heading = context.title === null ? "" : `# ${context.title.replace(/\s+/g, " ")}\n`;
	const texts = /* @__PURE__ */ new Map([["README.md", {
		kind: "text",
		text: heading + release.body,
		truncated: false
	}]]);
	const files = [{
		path: "README.md",
		size: release.body.length,
		mode: "100644",
		type: "blob"
	}];
	return detect({
		repository: context.repository,
		files,
		texts,
		date: release.publishedAt,
		tags: [],
		declarations: []
	}).map((detection) => withAssets(relocate(detection, release, heading === "" ? 0 : 1), release));
}
function relocate(detection, release, shift) {
	const line = (number) => number === null ? null : Math.max(1, number - shift);
	return {
		...detection,
		evidence: detection.evidence.map((one) => ({
			...one,
			path: null,
			line: line(one.line),
			url: one.url ?? release.url
		})),
		promises: detection.promises.map((promise) => ({
			...promise,
			path: null,
			line: line(promise.line)
		}))
	};
}
function withAssets(detection, release) {
	const assets = release.assets.slice(0, 200).filter((asset) => {
		const match = assetKinds.find(({ pattern }) => pattern.test(asset.name));
		return match?.kind === detection.kind && asset.size >= match.least;
	});
	if (assets.length === 0) return detection;
	const { assumed: _assumed, ...kept } = detection;
	return {
		...kept,
		status: "published",
		identifiers: [...assets.map((asset) => `github-release:${release.tag}/${asset.name}`), ...detection.identifiers],
		evidence: [...assets.slice(0, 8).map((asset) => evidence(releaseRule, {
			path: null,
			url: asset.url,
			note: asset.name
		})), ...detection.evidence]
	};
}

// src/detect/title.ts
/**
* Title of the work, for proving that a paper is the one meant: the preferred citation, else the citation the README asks for,
* else the README's first heading.
*/
function projectTitle(files, texts) {
	return knownTitle(texts) ?? createContext({
		repository: null,
		files,
		texts,
		date: null,
		tags: [],
		declarations: []
	}).title;
}

// src/engine/examine.ts
/** Local sources: one trip each. */
const readEach = (requests) => Promise.all(requests.map(({ snapshot, paths }) => snapshot.read(paths)));
/**
* Finds what one or several release lines show. A snapshot that several lines share is read and examined once.
* @returns one examination per views, in their order
*/
async function examine(lines, declarations, readTogether) {
	const snapshots = [...new Set(lines.flatMap(({ tag, head }) => [tag, head].filter((snapshot) => snapshot !== null)))];
	const texts = await readTexts(snapshots, readTogether);
	const findings = new Map(snapshots.map((snapshot) => [snapshot, look(snapshot, texts.get(snapshot) ?? /* @__PURE__ */ new Map(), declarations)]));
	return lines.map((views) => join(views, findings));
}
function look(snapshot, texts, declarations) {
	const { repository, files, date, tags } = snapshot;
	return {
		detections: detect({
			repository,
			files,
			texts,
			date,
			tags,
			declarations
		}),
		title: projectTitle(files, texts),
		gaps: [...snapshot.gaps, ...unreadable(texts)]
	};
}
function join({ tag, head, release }, findings) {
	const atTag = tag === null ? null : findings.get(tag) ?? null;
	const atHead = head === null ? null : findings.get(head) ?? null;
	const repository = tag?.repository ?? head?.repository ?? null;
	return {
		detections: combine({
			tag: atTag?.detections ?? null,
			head: atHead?.detections ?? null,
			release: release === null ? null : detectRelease(release, {
				repository,
				title: atHead?.title ?? atTag?.title ?? null
			})
		}),
		title: atHead?.title ?? atTag?.title ?? null,
		gaps: [.../* @__PURE__ */ new Set([...atTag?.gaps ?? [], ...atHead?.gaps ?? []])]
	};
}
/** Documents and what can be told from names alone come first; what only the documents name comes in at most one more trip. */
async function readTexts(snapshots, readTogether) {
	const documents = await readTogether(snapshots.map((snapshot) => ({
		snapshot,
		paths: [.../* @__PURE__ */ new Set([...planDocuments(snapshot.files), ...planSources(snapshot.files, /* @__PURE__ */ new Map())])]
	})));
	const second = snapshots.flatMap((snapshot, index) => {
		const read = documents[index] ?? /* @__PURE__ */ new Map();
		const paths = planSources(snapshot.files, read).filter((path) => !read.has(path));
		return paths.length === 0 ? [] : [{
			snapshot,
			index,
			paths
		}];
	});
	const sources = second.length === 0 ? [] : await readTogether(second);
	return new Map(snapshots.map((snapshot, index) => {
		const later = second.findIndex((request) => request.index === index);
		return [snapshot, new Map([...documents[index] ?? [], ...later < 0 ? [] : sources[later] ?? []])];
	}));
}
/** Objects that should be there and were not: said in one line, with the first few paths. */
function unreadable(texts) {
	const lost = [...texts].filter(([, content]) => content.kind === "unreadable" && (content.reason === "object-missing" || content.reason === "failed"));
	if (lost.length === 0) return [];
	const named = lost.slice(0, 3).map(([path]) => path);
	const rest = lost.length > named.length ? ` and ${lost.length - named.length} more` : "";
	return [`${lost.length === 1 ? "One file" : `${lost.length} files`} could not be read: ${named.join(", ")}${rest}`];
}

export { readEach as n, examine as t };