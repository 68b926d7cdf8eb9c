import { Pt as identifierUrl } from "./base.js";
import { a as spdxOf, n as isOut, r as licenceFor, t as artifactOf } from "./openness.js";
import { n as mofComponents, t as mofClass } from "./class.js";

// src/judge/views/mof/of-report.ts
/** What of the catalogue stands for a component of the framework. */
const componentOf = [
	{
		kind: "code",
		name: "Model architecture",
		role: "code"
	},
	{
		kind: "weights",
		name: "Model parameters (Final)",
		role: "weights"
	},
	{
		kind: "eval-results",
		name: "Evaluation results",
		role: "documentation"
	},
	{
		kind: "model-card",
		name: "Model card",
		role: "documentation"
	},
	{
		kind: "data-card",
		name: "Data card",
		role: "documentation"
	},
	{
		kind: "training-code",
		name: "Training code",
		role: "code"
	},
	{
		kind: "inference-code",
		name: "Inference code",
		role: "code"
	},
	{
		kind: "evals",
		name: "Evaluation code",
		role: "code"
	},
	{
		kind: "preprint",
		name: "Research paper",
		role: "documentation"
	},
	{
		kind: "data",
		name: "Datasets",
		role: "data"
	},
	{
		kind: "checkpoints",
		name: "Model parameters (Intermediate)",
		role: "weights"
	}
];
/**
* The repository as a model file of the Model Openness Framework, and the class that gives it.
* Only what is out and not broken is listed. A thing in the repository's own tree falls under the repository's licence; for a thing
* elsewhere (weights on a hub, the paper) no licence is taken for granted: the key is left empty unless one is named for it.
*/
function mofOfReport(report) {
	const components = componentOf.flatMap((entry) => {
		const artifact = artifactOf(report, entry.kind);
		return artifact !== void 0 && isOut(artifact) ? [{
			...entry,
			artifact
		}] : [];
	}).map(({ name, role, artifact }) => ({
		name,
		component_path: pathOf(report, artifact),
		...licenceOf(report, artifact, role)
	}));
	const model = {
		framework: {
			name: "Model Openness Framework",
			version: "1.0",
			date: "2024-12-15"
		},
		release: {
			...releaseOf(report),
			license: globalLicence(report),
			components
		}
	};
	const result = mofClass(model);
	const looked = new Set(componentOf.map(({ name }) => name));
	const unknown = mofComponents.filter(({ name }) => !looked.has(name)).map(({ name }) => name);
	const unlicensed = result.components.filter((entry) => entry.licence === null).map(({ name }) => name);
	return {
		model,
		result,
		notes: [`Not looked for, add by hand: ${unknown.join(", ")}`, ...unlicensed.length === 0 ? [] : [`No licence is named for: ${unlicensed.join(", ")}`]]
	};
}
function releaseOf({ subject, judgedAt, artifacts }) {
	const [owner = "", name = ""] = subject.repository?.split("/") ?? [];
	const hub = artifacts.find(({ kind }) => kind === "weights")?.identifiers.find((identifier) => identifier.startsWith("hf:"));
	return {
		name,
		version: subject.tag ?? subject.line,
		date: (subject.release?.publishedAt ?? judgedAt).slice(0, 10),
		type: "",
		architecture: "",
		origin: "",
		producer: owner,
		contact: "",
		repository: subject.repository === null ? "" : `${subject.serverUrl ?? "https://github.com"}/${subject.repository}`,
		huggingface: hub === void 0 ? "" : identifierUrl(hub) ?? ""
	};
}
/** The repository's own licence covers the distribution; data and documents have theirs where one is named. */
function globalLicence(report) {
	const [code, data, documentation] = [
		"code",
		"data",
		"documentation"
	].map((role) => named(report, role));
	return {
		...code == null ? {} : {
			distribution: { ...code },
			code
		},
		...data == null ? {} : { data },
		...documentation == null ? {} : { document: documentation }
	};
}
function licenceOf(report, artifact, role) {
	const own = named(report, role);
	if (own !== null) return {
		license: own.name,
		license_path: own.path
	};
	return isInTree(artifact) ? {} : { license: "" };
}
function named(report, role) {
	const licence = licenceFor(report, role);
	return licence === null ? null : {
		name: spdxOf(licence.id) ?? licence.id,
		path: licence.path === null ? "" : fileUrl(report, licence.path)
	};
}
/** Something outside is named first: then the thing itself lies there. */
function isInTree({ proof, identifiers }) {
	return proof?.method === "tree" || identifiers.length === 0;
}
function pathOf(report, artifact) {
	const identifier = artifact.proof?.method === "tree" ? artifact.proof.identifier : artifact.identifiers[0] ?? null;
	if (identifier === null) return artifact.evidence[0]?.path == null ? "" : fileUrl(report, artifact.evidence[0].path);
	if (identifier.startsWith("file:")) return fileUrl(report, identifier.slice(5));
	return identifierUrl(identifier, {
		serverUrl: report.subject.serverUrl ?? "https://github.com",
		name: report.subject.repository ?? "",
		ref: refOf(report)
	}) ?? "";
}
/** A link at the judged commit; the bare path where the repository is not known. */
function fileUrl(report, path) {
	const { repository, serverUrl } = report.subject;
	if (repository === null) return path;
	return identifierUrl(`file:${path}`, {
		serverUrl: serverUrl ?? "https://github.com",
		name: repository,
		ref: refOf(report)
	}) ?? path;
}
function refOf({ subject }) {
	return subject.commit ?? subject.tag ?? subject.ref ?? "HEAD";
}

export { mofOfReport };