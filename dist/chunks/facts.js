// src/read/github/facts.ts
/** Hidden in every comment and issue of ours: `<!-- default-to-share:v1 … -->`. */
const markerPrefix = "<!-- default-to-share:v1 ";
/** The label of tracking issues. */
const trackingLabel = "default-to-share";
/** Where a policy file is looked for, first match first. */
const policyPaths = [
	".github/default-to-share.yml",
	".github/default-to-share.yaml",
	"default-to-share.yml",
	"default-to-share.yaml"
];

export { policyPaths as n, trackingLabel as r, markerPrefix as t };