import { in as plainText } from "./base.js";

// src/render/ladder.ts
/** The rungs of the evidence ladder (DESIGN §1), for people. */
const rungs = {
	0: "nothing",
	1: "words only",
	2: "declared or linked",
	3: "resolves with the right identity",
	4: "bytes fetched without credentials",
	5: "archived copy"
};
const marks = {
	verified: {
		sign: "✓",
		colour: 32
	},
	archived: {
		sign: "✓",
		colour: 32
	},
	gated: {
		sign: "!",
		colour: 33
	},
	unverifiable: {
		sign: "?",
		colour: 33
	},
	unchecked: {
		sign: "·",
		colour: 90
	},
	broken: {
		sign: "✗",
		colour: 31
	}
};
/**
* How far up the ladder each identifier gets, one block each, for a terminal.
* @param colour use ANSI colours
*/
function renderLadder(proofs, { colour }) {
	if (proofs.length === 0) return "Nothing to prove.\n";
	const paint = (text, code) => colour ? `\u001b[${code}m${text}\u001b[39m` : text;
	return `${proofs.map((proof) => {
		const { sign, colour: code } = marks[proof.state];
		const told = [
			["reached", `${"■".repeat(proof.level)}${"□".repeat(5 - proof.level)} E${proof.level} ${rungs[proof.level]}`],
			["why", proof.reason],
			["title", proof.title],
			["identity", proof.identity === "unknown" ? null : proof.backlink ? `${proof.identity}, names this repository` : proof.identity],
			["published", proof.published],
			["address", proof.url],
			["read", proof.bytes === null ? null : `${proof.bytes} bytes`],
			["hash", proof.hash],
			["host", proof.fragile ? "known to lose files" : null],
			["last good", proof.state === "verified" || proof.state === "archived" ? null : proof.lastVerified?.slice(0, 10)],
			["asked", proof.at === null ? "not asked" : `${proof.at.slice(0, 16).replace("T", " ")} UTC by ${proof.method}`]
		].flatMap(([name, value]) => value ? [`    ${name.padEnd(10)}${plainText(value, 300)}`] : []);
		const findings = proof.findings.slice(0, 10).map((finding) => `    - ${plainText(finding, 300)}`);
		return [
			`${paint(`${sign} ${proof.state}`, code)}  ${plainText(proof.identifier, 300)}`,
			...told,
			...findings
		].join("\n");
	}).join("\n\n")}\n`;
}

export { renderLadder };