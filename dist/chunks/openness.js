import { b as isBroken } from "./engine.js";
import { t as licenceTables } from "./licences.js";

// src/judge/views/mof/hub-licences.ts
/**
* Licence ids of model hubs that are no SPDX ids but mean one, in lower case. All other hub ids are SPDX ids in lower case.
* Families without a version (`gpl`, `cc`, `bsd`, `gfdl`) name no licence; RAIL and vendor licences have no SPDX id.
* Source: the licence list of the Hugging Face Hub (hub-docs, "Licenses").
*/
const hubIds = /* @__PURE__ */ new Map([
	["odc-by", "ODC-By-1.0"],
	["odbl", "ODbL-1.0"],
	["pddl", "PDDL-1.0"],
	["c-uda", "C-UDA-1.0"],
	["cc0", "CC0-1.0"],
	["openmdw", "OpenMDW-1.0"],
	["apache2", "Apache-2.0"],
	["apache 2.0", "Apache-2.0"]
]);
/**
* The SPDX id behind a licence id of a hub or of prose: `apache-2.0` → `Apache-2.0`.
* @returns null for ids that name no SPDX licence (`other`, `unknown`, `openrail`, `llama3`, `LicenseRef-…`)
*/
function spdxOf(id) {
	const text = id.trim();
	if (licenceTables.isKnown(text)) return text;
	return hubIds.get(text.toLowerCase()) ?? licenceTables.canonical(text);
}

// src/judge/views/openness.ts
/** Which licence covers a kind; documents are open by being readable. */
const licensedAs = {
	code: "code",
	"training-code": "code",
	"inference-code": "code",
	evals: "code",
	repro: "code",
	weights: "weights",
	checkpoints: "weights",
	data: "data"
};
function artifactOf(report, kind) {
	return report.artifacts.find((artifact) => artifact.kind === kind);
}
/** Out, as far as the repository shows and the world doesn't deny: published, and not found broken. */
function isOut(artifact) {
	return artifact?.status === "published" && (artifact.proof === null || !isBroken(artifact.proof));
}
/** The first licence named for a role, as SPDX where it has an id there. The main licence file comes first. */
function licenceFor(report, role) {
	const found = artifactOf(report, "license")?.roles?.find((entry) => entry.role === role);
	return found === void 0 ? null : {
		id: spdxOf(found.spdx) ?? found.spdx,
		path: found.path
	};
}
/** How open one kind is, by what is shown, by the proof, and by the licence. */
function opennessOf(report, kind) {
	const artifact = artifactOf(report, kind);
	const out = isOut(artifact);
	const role = licensedAs[kind];
	const licence = role === void 0 ? null : licenceFor(report, role)?.id ?? null;
	const is = (dot, why) => ({
		dot,
		why,
		licence
	});
	if (artifact?.status === "gated" || out && artifact?.proof?.state === "gated") return is("partial", "gated");
	if (artifact?.status === "promised") return is("closed", "promised");
	if (artifact?.status === "not-applicable") return is("closed", "not applicable");
	if (!out) return is("closed", artifact?.status === "published" ? "broken" : "not shared");
	if (role !== void 0 && licence === null) return is("partial", "shared, no licence is named for it");
	if (licence !== null && !licenceTables.isOpen(licence)) return is("partial", `shared, ${licence} is not an open licence`);
	if (artifact?.partlyGated === true) return is("partial", "part of it is gated");
	if (artifact?.alsoPromised === true) return is("partial", "part of it is shared, more is promised");
	return is("open", licence === null ? "shared" : `shared under ${licence}`);
}

export { spdxOf as a, opennessOf as i, isOut as n, licenceFor as r, artifactOf as t };