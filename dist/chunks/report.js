// src/report.ts
const reportSchemaId = "default-to-share/report@1";
/** The one line of a repository without a matching tag. */
const unreleasedLine = "unreleased";
/** What the policy says of one kind on one day (DESIGN §6). */
const standings = [
	"met",
	"due",
	"overdue",
	"gated",
	"waived",
	"substituted",
	"broken",
	"unverifiable",
	"not-required"
];

export { standings as n, unreleasedLine as r, reportSchemaId as t };