// src/probe/identity.ts
/**
* Is the thing found the thing claimed? By title, by name and by back-link. Titles of repositories are often a mere name and papers are
* renamed between versions, so a mismatch is only called when nothing at all connects the two.
*/
/** Share of common words (Dice) from which two titles count as the same. */
const sameTitle = .5;
/** Distinctive words a claimed title must have before a mismatch may be called. */
const wordsForMismatch = 3;
const commonWords = new Set("a an and are as at by code docs documentation for from getting github guide how implementation in installation into is it model models new of official on or our overview paper project pytorch readme released release repo repository research source started supplementary tensorflow the this to towards usage using version via we welcome with your".split(" "));
/** Lower-case words without marks, markup and common words; at most 64. */
function distinctiveWords(title) {
	const words = wordsOf(title.slice(0, 500)).filter((word) => word !== "" && !commonWords.has(word));
	return [...new Set(words)].slice(0, 64);
}
/** Dice's coefficient of the distinctive words, 0–1 (Dice 1945). A word and its plural are one word. */
function titleSimilarity(one, other) {
	const a = new Set(distinctiveWords(one).map(stem));
	const b = new Set(distinctiveWords(other).map(stem));
	if (a.size === 0 || b.size === 0) return 0;
	return 2 * [...a].filter((word) => b.has(word)).length / (a.size + b.size);
}
/** Does the text link this repository (`github.com/owner/name`, `owner.github.io/name`)? */
function namesRepository(prose, repository) {
	if (repository === null) return false;
	const [owner, name] = repository.toLowerCase().split("/");
	if (!owner || !name) return false;
	const where = prose.toLowerCase();
	return [`github.com/${owner}/${name}`, `${owner}.github.io/${name}`].some((link) => {
		for (let at = where.indexOf(link); at >= 0; at = where.indexOf(link, at + 1)) if (!/^[\w-]/.test(where.slice(at + link.length))) return true;
		return false;
	});
}
function identify(claimed, found) {
	const prose = `${found.title ?? ""}\n${found.prose}`;
	if (namesRepository(prose, claimed.repository)) return {
		identity: "match",
		backlink: true
	};
	if (found.title === void 0) return {
		identity: "unknown",
		backlink: false
	};
	const name = claimed.repository?.split("/")[1] ?? "";
	if (isNamedAfter(found.title, name)) return {
		identity: "match",
		backlink: false
	};
	if (claimed.title === null) return {
		identity: "unknown",
		backlink: false
	};
	if (titleSimilarity(claimed.title, found.title) >= .5 || isNamedAfter(found.title, claimed.title)) return {
		identity: "match",
		backlink: false
	};
	const claimedWords = distinctiveWords(claimed.title);
	const said = new Set(wordsOf(prose).map(stem));
	return {
		identity: [...claimedWords, ...distinctiveWords(name)].some((word) => said.has(stem(word))) || claimedWords.length < wordsForMismatch ? "unknown" : "mismatch",
		backlink: false
	};
}
/** "OLMo: Accelerating …" is named after `OLMo`: the short name before the colon, or a whole title found at the head of the other. */
function isNamedAfter(title, name) {
	const short = squeeze(name);
	if (short.length < 3) return false;
	const colon = title.indexOf(":");
	return squeeze(title) === short || colon > 0 && squeeze(title.slice(0, colon)) === short;
}
function wordsOf(prose) {
	return prose.slice(0, 8e3).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().split(/[^\p{L}\p{N}+]+/u);
}
function squeeze(name) {
	return name.slice(0, 300).normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}+]/gu, "");
}
function stem(word) {
	return word.length > 3 && word.endsWith("s") ? word.slice(0, -1) : word;
}

export { namesRepository as n, identify as t };