import { $ as alsoPromisedSection, $t as join, At as title, Bt as timeless, Ct as progress, Dt as stagePart, Et as stageCount, It as contentHash, Lt as isLaterJudgement, Ot as standingIcons, Q as stableJson, Qt as folded, Rt as readMarker, Ut as unreleasedLine, Vt as writeMarker, Xt as trackingLabel, Zt as code, _t as isRed, an as prose, at as pullRequestSection, cn as xmlText, ct as byteLength, en as list, et as sharedSection, ft as colourWords, gt as isPlural, in as plainText, it as notesSection, kt as standingWords, lt as fitting, nn as md, nt as contradictionsSection, on as table, ot as reportChanges, pt as day, rn as nothing, rt as footer, sn as titleText, st as missingSection, tn as logLine, tt as waiversSection, un as test, vt as listed, wt as progressSentence, yt as name, zt as requiredStandings } from "./base.js";
import { m as GitHubError } from "./github.js";

// src/publish/refusals.ts
let pattern$1$1;
let pattern$2;
let pattern$3;
/** The line of YAML under `permissions:` that grants a write. */
const grants = {
	"pull-request-comment": "pull-requests: write",
	"tracking-issue": "issues: write",
	"issue-comment": "issues: write",
	"badge-branch": "contents: write",
	"job-summary": null
};
const targetNames = {
	"pull-request-comment": "the comment on the pull request",
	"tracking-issue": "the tracking issue",
	"issue-comment": "the comment on the tracking issue",
	"badge-branch": "the badge",
	"job-summary": "the job summary"
};
/** What went wrong with a write. Errors that are not GitHub's are ours and are thrown on. */
function refusalOf(target, error) {
	if (!(error instanceof GitHubError)) throw error;
	return {
		target,
		status: error.status,
		cause: causeOf(error),
		message: error.message
	};
}
function causeOf({ status, reason, message }) {
	if (test(pattern$1$1 ??= /rule violation|protected branch|ruleset/i, message)) return "rule";
	if (reason === "rate-limit") return "limit";
	if (status === 410 || test(pattern$2 ??= /locked|disabled/i, message)) return "disabled";
	if (status === 401 || status === 403 || status === 404 || test(pattern$3 ??= /not accessible by|must have|forbidden/i, message)) return "permission";
	return status === 409 || status === 422 ? "rule" : "trouble";
}
/**
* One warning for all refusals of a run, in plain words; null when there were none.
* @param fromFork the run is for a pull request from a fork, whose token can't be given rights
*/
function refusalWarning(refusals, fromFork) {
	if (refusals.length === 0) return null;
	return `${[permissionSentence(refusals.filter(({ cause }) => cause === "permission"), fromFork), ...refusals.filter(({ cause }) => cause !== "permission").map(otherSentence)].filter((sentence) => sentence !== "").join(" ")} The report is in the job summary.`;
}
function permissionSentence(refusals, fromFork) {
	if (refusals.length === 0) return "";
	const missing = `The token may not write ${[...new Set(refusals.map(({ target, status }) => `${targetNames[target]} (${status})`))].join(", ")}.`;
	if (fromFork) return `${missing} Pull requests from forks run with a read-only token whatever the workflow grants.`;
	return `${missing} Grant it in the workflow, under \`permissions:\` of the job: ${[...new Set(refusals.map(({ target }) => grants[target]))].filter((line) => line !== null).map((line) => `\`${line}\``).join(" and ")}.`;
}
function otherSentence({ target, status, cause, message }) {
	const what = targetNames[target];
	const grant = grants[target];
	const also = grant === null ? "" : ` (\`${grant}\` alone is not enough)`;
	switch (cause) {
		case "disabled": return `GitHub refused ${what} (${status}): issues are disabled here or the conversation is locked${also}; enable them, or set \`comment: never\`.`;
		case "rule": return target === "badge-branch" ? `GitHub refused ${what} (${status}): a ruleset or branch protection stands in the way${also}; exempt the badge branch from it, or set \`badge: none\`.` : `GitHub refused ${what} (${status}): ${logLine(message, 200)}.`;
		case "limit": return `GitHub's rate limit stopped ${what}; the next run writes it.`;
		default: return `GitHub could not take ${what} (${status === 0 ? "no answer" : status}): ${logLine(message, 200)}; the next run writes it.`;
	}
}

// src/publish/record-shape.ts
/** The record's shape as JSON, read when there is a record: `Shape` of shape.ts. */
const recordShape = `{
 "type":"object",
 "properties":{
  "schema":{"const":"default-to-share/record@1"},
  "report":{
   "type":"object",
   "properties":{
    "schema":{"const":"default-to-share/report@1"},
    "tool":{"type":"object","properties":{"name":{"const":"default-to-share"},"version":{"type":"string"}},"required":["name","version"]},
    "subject":{
     "type":"object",
     "properties":{
      "repository":{"type":["string","null"]},
      "ref":{"type":["string","null"]},
      "commit":{"type":["string","null"]},
      "line":{"type":"string"},
      "tag":{"type":["string","null"]},
      "head":{
       "anyOf":[
        {"type":"object","properties":{"branch":{"type":"string"},"commit":{"type":"string"}},"required":["branch","commit"]},
        {"type":"null"}
       ]
      },
      "release":{
       "anyOf":[
        {
         "type":"object",
         "properties":{"url":{"type":"string"},"publishedAt":{"anyOf":[{"type":"string"},{"type":"null"}]}},
         "required":["url","publishedAt"]
        },
        {"type":"null"}
       ]
      },
      "serverUrl":{"type":["string","null"]}
     },
     "required":["repository","ref","commit","line","tag","head","release","serverUrl"]
    },
    "judgedAt":{"type":"string"},
    "policy":{
     "type":"object",
     "properties":{
      "path":{"type":["string","null"]},
      "presets":{"type":"array","items":{"type":"string"}},
      "organisation":{"type":["string","null"]},
      "notes":{"type":"array","items":{"type":"string"}}
     },
     "required":["path","presets","organisation","notes"]
    },
    "clock":{
     "type":"object",
     "properties":{
      "start":{"anyOf":[{"type":"string"},{"type":"null"}]},
      "basis":{"type":"string"},
      "adopted":{"anyOf":[{"type":"string"},{"type":"null"}]}
     },
     "required":["start","basis","adopted"]
    },
    "artifacts":{
     "type":"array",
     "items":{
      "type":"object",
      "properties":{
       "kind":{
        "enum":[
         "preprint",
         "code",
         "training-code",
         "inference-code",
         "evals",
         "eval-results",
         "weights",
         "checkpoints",
         "data",
         "model-card",
         "data-card",
         "safety-note",
         "repro",
         "training-logs",
         "dependencies",
         "license",
         "citation",
         "archive",
         "ablations"
        ]
       },
       "status":{"enum":["published","gated","promised","missing","not-applicable"]},
       "alsoPromised":{"type":"boolean"},
       "partlyGated":{"type":"boolean"},
       "identifiers":{"type":"array","items":{"type":"string"}},
       "evidence":{
        "type":"array",
        "items":{
         "type":"object",
         "properties":{
          "rule":{"type":"string"},
          "path":{"type":["string","null"]},
          "line":{"anyOf":[{"type":"integer"},{"type":"null"}]},
          "url":{"type":"string"},
          "note":{"type":"string"},
          "place":{"enum":["tag","head","release"]},
          "stub":{"type":"boolean"}
         },
         "required":["rule","path","line"]
        }
       },
       "promises":{
        "type":"array",
        "items":{
         "type":"object",
         "properties":{
          "path":{"type":["string","null"]},
          "line":{"anyOf":[{"type":"integer"},{"type":"null"}]},
          "text":{"type":"string"},
          "due":{"anyOf":[{"type":"string"},{"type":"null"}]},
          "firstSeen":{"type":"string"}
         },
         "required":["path","line","text","due"]
        }
       },
       "completeness":{"type":"number"},
       "roles":{
        "type":"array",
        "items":{
         "type":"object",
         "properties":{"role":{"enum":["code","weights","data","documentation"]},"spdx":{"type":"string"},"path":{"type":["string","null"]}},
         "required":["role","spdx","path"]
        }
       },
       "named":{
        "type":"object",
        "properties":{"harness":{"type":"boolean"},"revision":{"type":"boolean"},"split":{"type":"boolean"}},
        "required":["harness","revision","split"]
       },
       "assumed":{"type":"boolean"},
       "proof":{
        "anyOf":[
         {
          "type":"object",
          "properties":{
           "identifier":{"type":"string"},
           "state":{"enum":["verified","archived","broken","gated","unverifiable","unchecked"]},
           "level":{"anyOf":[{"const":0},{"const":1},{"const":2},{"const":3},{"const":4},{"const":5}]},
           "method":{"type":"string"},
           "at":{"anyOf":[{"type":"string"},{"type":"null"}]},
           "url":{"type":["string","null"]},
           "finalUrl":{"type":"string"},
           "bytes":{"type":["number","null"]},
           "hash":{"type":["string","null"]},
           "reason":{"type":"string"},
           "identity":{"enum":["match","mismatch","unknown"]},
           "backlink":{"type":"boolean"},
           "title":{"type":"string"},
           "published":{"type":"string"},
           "fragile":{"type":"boolean"},
           "lastVerified":{"type":"string"},
           "last":{
            "type":"object",
            "properties":{"state":{"enum":["verified","archived","broken","gated","unverifiable","unchecked"]},"at":{"type":"string"}},
            "required":["state","at"]
           },
           "validator":{
            "type":"object",
            "properties":{"url":{"type":"string"},"etag":{"type":["string","null"]},"lastModified":{"type":["string","null"]}},
            "required":["url","etag","lastModified"]
           },
           "findings":{"type":"array","items":{"type":"string"}}
          },
          "required":["identifier","state","level","method","at","url","bytes","hash","reason","identity","backlink","fragile","findings"]
         },
         {"type":"null"}
        ]
       },
       "proofs":{
        "type":"array",
        "items":{
         "type":"object",
         "properties":{
          "identifier":{"type":"string"},
          "state":{"enum":["verified","archived","broken","gated","unverifiable","unchecked"]},
          "level":{"anyOf":[{"const":0},{"const":1},{"const":2},{"const":3},{"const":4},{"const":5}]},
          "method":{"type":"string"},
          "at":{"anyOf":[{"type":"string"},{"type":"null"}]},
          "url":{"type":["string","null"]},
          "finalUrl":{"type":"string"},
          "bytes":{"type":["number","null"]},
          "hash":{"type":["string","null"]},
          "reason":{"type":"string"},
          "identity":{"enum":["match","mismatch","unknown"]},
          "backlink":{"type":"boolean"},
          "title":{"type":"string"},
          "published":{"type":"string"},
          "fragile":{"type":"boolean"},
          "lastVerified":{"type":"string"},
          "last":{
           "type":"object",
           "properties":{"state":{"enum":["verified","archived","broken","gated","unverifiable","unchecked"]},"at":{"type":"string"}},
           "required":["state","at"]
          },
          "validator":{
           "type":"object",
           "properties":{"url":{"type":"string"},"etag":{"type":["string","null"]},"lastModified":{"type":["string","null"]}},
           "required":["url","etag","lastModified"]
          },
          "findings":{"type":"array","items":{"type":"string"}}
         },
         "required":["identifier","state","level","method","at","url","bytes","hash","reason","identity","backlink","fragile","findings"]
        }
       },
       "standing":{"enum":["met","due","overdue","gated","waived","substituted","broken","unverifiable","not-required"]},
       "because":{"type":"string"}
      },
      "required":["kind","status","alsoPromised","identifiers","evidence","promises","proof","proofs","standing","because"]
     }
    },
    "stages":{
     "type":"array",
     "items":{
      "type":"object",
      "properties":{
       "id":{"type":"string"},
       "title":{"type":"string"},
       "due":{"anyOf":[{"type":"string"},{"type":"null"}]},
       "standing":{"enum":["met","due","overdue","gated","waived","substituted","broken","unverifiable","not-required"]},
       "colour":{"enum":["green","amber","red","grey"]},
       "overdueDays":{"type":"integer"},
       "requires":{
        "type":"array",
        "items":{
         "type":"object",
         "properties":{
          "kind":{
           "enum":[
            "preprint",
            "code",
            "training-code",
            "inference-code",
            "evals",
            "eval-results",
            "weights",
            "checkpoints",
            "data",
            "model-card",
            "data-card",
            "safety-note",
            "repro",
            "training-logs",
            "dependencies",
            "license",
            "citation",
            "archive",
            "ablations"
           ]
          },
          "standing":{"enum":["met","due","overdue","gated","waived","substituted","broken","unverifiable","not-required"]},
          "because":{"type":"string"},
          "source":{"type":["string","null"]},
          "unproven":{"type":"boolean"},
          "waiver":{
           "type":"object",
           "properties":{
            "reason":{"type":"string"},
            "text":{"type":["string","null"]},
            "approvedBy":{"type":["string","null"]},
            "approval":{"enum":["declared","confirmed"]},
            "until":{"type":"string"},
            "renewals":{"type":"integer"},
            "instead":{
             "type":"array",
             "items":{
              "type":"object",
              "properties":{
               "kind":{
                "enum":[
                 "preprint",
                 "code",
                 "training-code",
                 "inference-code",
                 "evals",
                 "eval-results",
                 "weights",
                 "checkpoints",
                 "data",
                 "model-card",
                 "data-card",
                 "safety-note",
                 "repro",
                 "training-logs",
                 "dependencies",
                 "license",
                 "citation",
                 "archive",
                 "ablations"
                ]
               },
               "met":{"type":"boolean"}
              },
              "required":["kind","met"]
             }
            }
           },
           "required":["reason","text","approvedBy","approval","until","renewals","instead"]
          }
         },
         "required":["kind","standing","because","source","unproven"]
        }
       }
      },
      "required":["id","title","due","standing","colour","overdueDays","requires"]
     }
    },
    "missing":{
     "type":"array",
     "items":{
      "type":"object",
      "properties":{
       "kind":{
        "enum":[
         "preprint",
         "code",
         "training-code",
         "inference-code",
         "evals",
         "eval-results",
         "weights",
         "checkpoints",
         "data",
         "model-card",
         "data-card",
         "safety-note",
         "repro",
         "training-logs",
         "dependencies",
         "license",
         "citation",
         "archive",
         "ablations"
        ]
       },
       "stage":{"type":"string"},
       "standing":{"enum":["due","overdue","gated","waived","broken","unverifiable"]},
       "due":{"anyOf":[{"type":"string"},{"type":"null"}]},
       "overdueDays":{"type":"integer"},
       "saw":{"type":"string"},
       "evidence":{
        "type":"array",
        "items":{
         "type":"object",
         "properties":{
          "rule":{"type":"string"},
          "path":{"type":["string","null"]},
          "line":{"anyOf":[{"type":"integer"},{"type":"null"}]},
          "url":{"type":"string"},
          "note":{"type":"string"},
          "place":{"enum":["tag","head","release"]},
          "stub":{"type":"boolean"}
         },
         "required":["rule","path","line"]
        }
       },
       "todo":{"type":"string"},
       "newFile":{"type":["string","null"]},
       "promise":{
        "anyOf":[
         {
          "type":"object",
          "properties":{
           "path":{"type":["string","null"]},
           "line":{"anyOf":[{"type":"integer"},{"type":"null"}]},
           "text":{"type":"string"},
           "due":{"anyOf":[{"type":"string"},{"type":"null"}]},
           "ageDays":{"anyOf":[{"type":"integer"},{"type":"null"}]}
          },
          "required":["path","line","text","due","ageDays"]
         },
         {"type":"null"}
        ]
       }
      },
      "required":["kind","stage","standing","due","overdueDays","saw","evidence","todo","newFile","promise"]
     }
    },
    "standing":{"enum":["met","due","overdue","gated","waived","substituted","broken","unverifiable","not-required"]},
    "colour":{"enum":["green","amber","red","grey"]},
    "nextDue":{"anyOf":[{"type":"string"},{"type":"null"}]},
    "contradictions":{
     "type":"array",
     "items":{
      "type":"object",
      "properties":{
       "kind":{
        "enum":[
         "preprint",
         "code",
         "training-code",
         "inference-code",
         "evals",
         "eval-results",
         "weights",
         "checkpoints",
         "data",
         "model-card",
         "data-card",
         "safety-note",
         "repro",
         "training-logs",
         "dependencies",
         "license",
         "citation",
         "archive",
         "ablations"
        ]
       },
       "text":{"type":"string"},
       "evidence":{
        "type":"array",
        "items":{
         "type":"object",
         "properties":{
          "rule":{"type":"string"},
          "path":{"type":["string","null"]},
          "line":{"anyOf":[{"type":"integer"},{"type":"null"}]},
          "url":{"type":"string"},
          "note":{"type":"string"},
          "place":{"enum":["tag","head","release"]},
          "stub":{"type":"boolean"}
         },
         "required":["rule","path","line"]
        }
       },
       "place":{"enum":["tag","head","release"]}
      },
      "required":["kind","text","evidence"]
     }
    },
    "unchecked":{"type":"array","items":{"type":"string"}},
    "anonymous":{"type":"boolean"}
   },
   "required":[
    "schema",
    "tool",
    "subject",
    "judgedAt",
    "policy",
    "clock",
    "artifacts",
    "stages",
    "missing",
    "standing",
    "colour",
    "nextDue",
    "contradictions",
    "unchecked",
    "anonymous"
   ]
  },
  "lines":{
   "type":"object",
   "additionalProperties":{
    "type":"object",
    "properties":{
     "tag":{"type":["string","null"]},
     "commit":{"type":["string","null"]},
     "judgedAt":{"type":"string"},
     "standing":{"enum":["met","due","overdue","gated","waived","substituted","broken","unverifiable","not-required"]},
     "colour":{"enum":["green","amber","red","grey"]},
     "standings":{
      "type":"object",
      "additionalProperties":{"enum":["met","due","overdue","gated","waived","substituted","broken","unverifiable","not-required"]}
     },
     "issue":{"anyOf":[{"type":"integer"},{"type":"null"}]},
     "pullRequest":{"anyOf":[{"type":"integer"},{"type":"null"}]},
     "hash":{"type":"string"}
    },
    "required":["tag","commit","judgedAt","standing","colour","standings","issue","pullRequest","hash"]
   }
  },
  "firstRun":{"type":"string"},
  "proofs":{
   "type":"array",
   "items":{
    "type":"object",
    "properties":{
     "identifier":{"type":"string"},
     "state":{"enum":["verified","archived","broken","gated","unverifiable","unchecked"]},
     "level":{"anyOf":[{"const":0},{"const":1},{"const":2},{"const":3},{"const":4},{"const":5}]},
     "method":{"type":"string"},
     "at":{"anyOf":[{"type":"string"},{"type":"null"}]},
     "url":{"type":["string","null"]},
     "finalUrl":{"type":"string"},
     "bytes":{"type":["number","null"]},
     "hash":{"type":["string","null"]},
     "reason":{"type":"string"},
     "identity":{"enum":["match","mismatch","unknown"]},
     "backlink":{"type":"boolean"},
     "title":{"type":"string"},
     "published":{"type":"string"},
     "fragile":{"type":"boolean"},
     "lastVerified":{"type":"string"},
     "last":{
      "type":"object",
      "properties":{"state":{"enum":["verified","archived","broken","gated","unverifiable","unchecked"]},"at":{"type":"string"}},
      "required":["state","at"]
     },
     "validator":{
      "type":"object",
      "properties":{"url":{"type":"string"},"etag":{"type":["string","null"]},"lastModified":{"type":["string","null"]}},
      "required":["url","etag","lastModified"]
     },
     "findings":{"type":"array","items":{"type":"string"}}
    },
    "required":["identifier","state","level","method","at","url","bytes","hash","reason","identity","backlink","fragile","findings"]
   }
  },
  "minimum":{}
 },
 "required":["schema","report","lines","firstRun","proofs","minimum"]
}`;

// src/publish/shape.ts
const misfit = Symbol("misfit");
/** The value with nothing but what the shape knows, keys in the shape's order; null if it does not fit. */
function readShape(value, shape) {
	const read = narrow(value, shape);
	return read === misfit ? null : read;
}
function narrow(value, shape) {
	if (shape.anyOf !== void 0) {
		for (const one of shape.anyOf) {
			const read = narrow(value, one);
			if (read !== misfit) return read;
		}
		return misfit;
	}
	if (shape.const !== void 0) return value === shape.const ? value : misfit;
	if (shape.enum !== void 0) return shape.enum.includes(value) ? value : misfit;
	if (shape.type === void 0) return value;
	if (!(typeof shape.type === "string" ? [shape.type] : shape.type).some((type) => isOfType(value, type))) return misfit;
	if (shape.items !== void 0) return narrowAll(value, shape.items);
	if (shape.properties !== void 0) return narrowProperties(value, shape.properties, shape.required ?? []);
	return shape.additionalProperties === void 0 ? value : narrowEntries(value, shape.additionalProperties);
}
function isOfType(value, type) {
	if (type === "null") return value === null;
	if (type === "array") return Array.isArray(value);
	if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
	if (type === "integer") return Number.isSafeInteger(value);
	return type === "number" ? Number.isFinite(value) : typeof value === type;
}
function narrowAll(values, shape) {
	const read = values.map((value) => narrow(value, shape));
	return read.includes(misfit) ? misfit : read;
}
function narrowProperties(value, shapes, required) {
	const read = {};
	for (const [key, shape] of Object.entries(shapes)) {
		if (!Object.hasOwn(value, key)) {
			if (required.includes(key)) return misfit;
			continue;
		}
		const inner = narrow(value[key], shape);
		if (inner === misfit) return misfit;
		read[key] = inner;
	}
	return read;
}
function narrowEntries(value, shape) {
	const read = Object.entries(value).filter(([key]) => key !== "__proto__").map(([key, inner]) => [key, narrow(inner, shape)]);
	return read.some(([, inner]) => inner === misfit) ? misfit : Object.fromEntries(read);
}

// src/publish/read-record.ts
/** Bytes read at most. */
const largest = 5e6;
/**
* Reads `report.json` of the badge branch back; null if the text is no record (an older schema, a conflict marker, someone's own file).
* Whoever may push may write it, so nothing in it is trusted further than its types. Keys it doesn't know are dropped.
*/
function parseRecord(text) {
	if (text === null || text.length > largest) return null;
	try {
		return readShape(JSON.parse(text), JSON.parse(recordShape));
	} catch {
		return null;
	}
}

// src/publish/write-badge.ts
let pattern$1;
/** Rounds before giving up: as many as there may be runs at one moment. */
const rounds = 8;
/** @returns whether this run wrote anything. @throws GitHubError when GitHub refuses for good */
async function writeBadge(github, repository, write) {
	let head = write.head;
	let files = write.compose(write.previous);
	for (let round = 1; files !== null; round += 1) {
		try {
			if (head === null) await createBranch(github, repository, write.branch, files);
			else await appendCommit(github, repository, write.branch, head, files);
			return true;
		} catch (error) {
			if (!lostRace(error) || round === rounds) throw error;
		}
		const now = await readBranch(github, repository, write.branch);
		head = now.head;
		files = write.compose(parseRecord(now.reportJson));
	}
	return false;
}
/** Somebody else moved, made or deleted the branch since we looked. A ruleset's refusal comes with the same status and is no race. */
function lostRace(error) {
	return error instanceof GitHubError && test(pattern$1 ??= /reference already exists|expected branch to point to|no ref found for branch|was not found/i, error.message);
}
function ownerAndName(repository) {
	const slash = repository.indexOf("/");
	return {
		owner: repository.slice(0, slash),
		repo: repository.slice(slash + 1)
	};
}
/** The first time: a tree with its contents, a commit without parents (nothing of the repository's history hangs on it), then the branch. */
async function createBranch(github, repository, branch, { message, files }) {
	const place = ownerAndName(repository);
	const entries = files.map(({ path, text }) => ({
		path,
		mode: "100644",
		type: "blob",
		content: text
	}));
	const tree = await github.request("POST /repos/{owner}/{repo}/git/trees", {
		...place,
		tree: entries
	});
	const commit = await github.request("POST /repos/{owner}/{repo}/git/commits", {
		...place,
		message,
		tree: tree.data.sha,
		parents: []
	});
	await github.request("POST /repos/{owner}/{repo}/git/refs", {
		...place,
		ref: `refs/heads/${branch}`,
		sha: commit.data.sha
	});
}
const commitMutation = `
mutation Badge($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }`;
async function appendCommit(github, repository, branch, head, { message, files }) {
	const input = {
		branch: {
			repositoryNameWithOwner: repository,
			branchName: branch
		},
		expectedHeadOid: head,
		message: { headline: message },
		fileChanges: { additions: files.map(({ path, text }) => ({
			path,
			contents: Buffer.from(text, "utf8").toString("base64")
		})) }
	};
	const { data, errors } = await github.graphql(commitMutation, { input });
	if (data.createCommitOnBranch?.commit) return;
	const words = errors.map(({ type, message: said }) => `${type ?? "error"}: ${said}`).join("; ");
	const forbidden = errors.some(({ type }) => type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES");
	throw new GitHubError({
		status: forbidden ? 403 : 422,
		reason: forbidden ? "forbidden" : "invalid",
		route: "POST /graphql",
		message: `createCommitOnBranch: ${words === "" ? "no answer" : words}`,
		hint: null
	});
}
const branchQuery = `
query BadgeBranch($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $ref) { target { oid ... on Commit { file(path: "report.json") { object { ... on Blob { text isTruncated } } } } } }
  }
}`;
async function readBranch(github, repository, branch) {
	const { owner, repo } = ownerAndName(repository);
	const { data } = await github.graphql(branchQuery, {
		owner,
		name: repo,
		ref: `refs/heads/${branch}`
	});
	const target = data.repository?.ref?.target ?? null;
	const blob = target?.file?.object ?? null;
	return {
		head: target?.oid ?? null,
		reportJson: blob?.isTruncated === true ? null : blob?.text ?? null
	};
}

// src/publish/find-own.ts
const commentsQuery = `
query OwnComments($owner: String!, $name: String!, $number: Int!, $before: String) {
  repository(owner: $owner, name: $name) {
    issueOrPullRequest(number: $number) {
      ... on Issue { comments(last: 100, before: $before) { ...Page } }
      ... on PullRequest { comments(last: 100, before: $before) { ...Page } }
    }
  }
}
fragment Page on IssueCommentConnection {
  nodes { id fullDatabaseId url body viewerDidAuthor }
  pageInfo { hasPreviousPage startCursor }
}`;
/** Pages of 100 comments, newest first, looked at most. */
const mostPages = 10;
/**
* Own comments in an issue or pull request, lowest id first.
* @param depth `newest`: the last hundred, where anything written in this moment is; `all`: back to the first
*/
async function findOwnComments(github, repository, number, depth) {
	const [owner = "", name = ""] = repository.split("/");
	const found = [];
	let before = null;
	for (let page = 0; page < (depth === "newest" ? 1 : mostPages); page += 1) {
		const { data } = await github.graphql(commentsQuery, {
			owner,
			name,
			number,
			before
		});
		const comments = data.repository?.issueOrPullRequest?.comments;
		if (comments === void 0) break;
		found.push(...comments.nodes.flatMap((node) => node === null ? [] : own(node, Number(node.fullDatabaseId))));
		if (!comments.pageInfo.hasPreviousPage) break;
		before = comments.pageInfo.startCursor;
	}
	return found.toSorted((one, other) => one.id - other.id);
}
const issuesQuery = `
query OwnIssues($owner: String!, $name: String!, $label: String!) {
  repository(owner: $owner, name: $name) {
    issues(first: 50, labels: [$label], states: [OPEN, CLOSED], orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { id number url body viewerDidAuthor }
    }
  }
}`;
/** Own tracking issues, lowest number first. */
async function findOwnIssues(github, repository) {
	const [owner = "", name = ""] = repository.split("/");
	const { data } = await github.graphql(issuesQuery, {
		owner,
		name,
		label: trackingLabel
	});
	return (data.repository?.issues?.nodes ?? []).flatMap((node) => node === null ? [] : own(node, node.number)).toSorted((one, other) => one.id - other.id);
}
/**
* Did a later run write the text since this run looked? GitHub has no compare-and-swap for texts, but a look just before writing costs one call.
* @param route `GET …` of the issue or comment
* @param body what is about to be written, marker included
*/
async function isOvertaken(github, route, parameters, body) {
	try {
		const { data } = await github.request(route, parameters);
		return isLater(readMarker(data.body ?? ""), body);
	} catch (error) {
		if (error instanceof GitHubError) return false;
		throw error;
	}
}
/** Was what carries this marker judged later than what is about to be written? */
function isLater(there, body) {
	const ours = readMarker(body);
	return there !== null && ours !== null && isLaterJudgement(there.judgedAt, ours.judgedAt);
}
function own({ id: nodeId, url, body, viewerDidAuthor }, id) {
	const marker = viewerDidAuthor ? readMarker(body) : null;
	return marker === null || !Number.isSafeInteger(id) ? [] : [{
		id,
		nodeId,
		url,
		marker
	}];
}

// src/publish/write-conversation.ts
/** @param careful it is a while since the facts were read: a later run may have written meanwhile, and must not be written over */
async function writeConversation(github, repository, plan, careful) {
	const [owner = "", repo = ""] = repository.split("/");
	const place = {
		github,
		repository,
		owner,
		repo,
		careful
	};
	const refusals = [];
	const attempt = async (target, write) => {
		try {
			return await write();
		} catch (error) {
			refusals.push(refusalOf(target, error));
			return null;
		}
	};
	const { comment } = plan;
	const { issue, transition } = plan.issue !== null && await isIssueOvertaken(place, plan.issue) ? {
		issue: null,
		transition: null
	} : plan;
	const writeIssue = async () => issue === null ? plan.issueUrl : await attempt("tracking-issue", () => putIssue(place, plan.line, issue)) ?? plan.issueUrl;
	const writeTransition = () => transition === null ? null : attempt("issue-comment", () => putTransition(place, plan.line, transition));
	const writeComment = async (issueUrl) => comment === null ? plan.commentUrl : await attempt("pull-request-comment", () => putComment(place, plan.line, comment, issueUrl)) ?? plan.commentUrl;
	if (issue !== null && issue.number === null) {
		const issueUrl = await writeIssue();
		return {
			issueUrl,
			commentUrl: await writeComment(issueUrl),
			refusals
		};
	}
	const [issueUrl, commentUrl] = await Promise.all([
		writeIssue(),
		writeComment(plan.issueUrl),
		writeTransition()
	]);
	return {
		issueUrl,
		commentUrl,
		refusals
	};
}
async function isIssueOvertaken({ github, owner, repo, careful }, { number, body }) {
	if (!careful || number === null) return false;
	return isOvertaken(github, "GET /repos/{owner}/{repo}/issues/{issue_number}", {
		owner,
		repo,
		issue_number: number
	}, body);
}
/** Was the answer lost though the write may have been done? Then looking again tells. */
function answerLost(error) {
	return error instanceof GitHubError && (error.reason === "server" || error.reason === "network");
}
/** A lost answer is no failure yet: null, and the look afterwards decides. @throws GitHubError for any other refusal */
async function created(write) {
	try {
		return {
			data: (await write).data,
			error: null
		};
	} catch (error) {
		if (!answerLost(error)) throw error;
		return {
			data: null,
			error
		};
	}
}
/**
* Ours beside the first that this run made. If the answer was lost, those that say the same may be this run's or that of another run of this moment,
* which takes its own away as well: all go, and the first stands.
* @param all ours, lowest id first
* @param made the id GitHub gave, undefined when its answer was lost
* @returns null when nothing was made
*/
function doubles(all, made, hash) {
	const mine = made === void 0 ? all.filter(({ marker }) => marker.hash === hash).map(({ id }) => id) : [made];
	return mine.length === 0 ? null : mine.filter((id) => all[0] !== void 0 && id > all[0].id);
}
async function putIssue(place, line, write) {
	const { github, repository, owner, repo } = place;
	const { title, body, number, state, hash } = write;
	if (number !== null) {
		const change = state === null ? { body } : {
			body,
			state,
			state_reason: state === "closed" ? "completed" : "reopened"
		};
		const { data } = await github.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
			owner,
			repo,
			issue_number: number,
			...change
		});
		return data.html_url;
	}
	const made = await created(github.request("POST /repos/{owner}/{repo}/issues", {
		owner,
		repo,
		title,
		body,
		labels: [trackingLabel]
	}));
	const all = (await looked(() => findOwnIssues(github, repository))).filter(({ marker }) => marker.for === "issue" && marker.line === line);
	const [first] = all;
	const own = doubles(all, made.data?.number, hash);
	if (own === null) throw made.error;
	if (state === "closed" && made.data !== null && own.length === 0) {
		const close = {
			issue_number: made.data.number,
			state: "closed",
			state_reason: "completed"
		};
		await github.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
			owner,
			repo,
			...close
		});
	}
	if (first === void 0 || own.length === 0) return made.data?.html_url ?? first?.url ?? "";
	for (const id of own) await retireIssue(place, id, first);
	return first.url;
}
/** An own issue opened a moment after another of ours. No workflow's token may delete one: it is closed, without marker and label. */
async function retireIssue({ github, owner, repo }, mine, first) {
	const change = {
		body: `Opened twice at the same moment; [this issue](${first.url}) goes on.`,
		labels: [],
		state: "closed",
		state_reason: "not_planned"
	};
	await github.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
		owner,
		repo,
		issue_number: mine,
		...change
	});
}
async function putComment(place, line, write, issueUrl) {
	const { github, repository } = place;
	const { body, hash } = write.render(issueUrl);
	const isOurs = ({ marker }) => marker.for === write.purpose && (write.purpose === "change" || marker.line === line);
	if (typeof write.comment === "number") return editComment(place, write.comment, body);
	if (write.comment === "find") {
		const own = (await findOwnComments(github, repository, write.pullRequest, "all")).find(isOurs);
		if (own === void 0) return null;
		return own.marker.hash === hash || isLater(own.marker, body) ? own.url : editComment(place, own.id, body);
	}
	return createOnce(place, write.pullRequest, body, hash, isOurs);
}
async function putTransition(place, line, { issue, body, hash, before }) {
	const isSame = ({ id, marker }) => marker.for === "transition" && marker.line === line && marker.hash === hash && !before.includes(id);
	return createOnce(place, issue, body, hash, isSame);
}
/** @returns null when a later run has written it meanwhile: its address is known */
async function editComment({ github, owner, repo, careful }, id, body) {
	const at = {
		owner,
		repo,
		comment_id: id
	};
	if (careful && await isOvertaken(github, "GET /repos/{owner}/{repo}/issues/comments/{comment_id}", at, body)) return null;
	const { data } = await github.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
		...at,
		body
	});
	return data.html_url;
}
/** Creates a comment, then looks again: the lowest id survives, and a run removes only its own later one. */
async function createOnce(place, number, body, hash, isOurs) {
	const { github, repository, owner, repo } = place;
	const made = await created(github.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
		owner,
		repo,
		issue_number: number,
		body
	}));
	const all = (await looked(() => findOwnComments(github, repository, number, "newest"))).filter(isOurs);
	const [first] = all;
	const own = doubles(all, made.data?.id, hash);
	if (own === null) throw made.error;
	if (first === void 0 || own.length === 0) return made.data?.html_url ?? first?.url ?? null;
	for (const id of own) await removeComment(place, id);
	return first.url;
}
/** What is gone already (a repeated call, another run after a lost answer) needs no removal. */
async function removeComment({ github, owner, repo }, id) {
	try {
		await github.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
			owner,
			repo,
			comment_id: id
		});
	} catch (error) {
		if (!(error instanceof GitHubError && error.status === 404)) throw error;
	}
}
/** Looking again may fail; what was written stands all the same. */
async function looked(look) {
	try {
		return await look();
	} catch (error) {
		if (error instanceof GitHubError) return [];
		throw error;
	}
}

// src/publish/act.ts
/** Runs of one release overlap when hosts are slow to answer. A run faster than this saves itself the second look. */
const longAgo = 2e3;
/**
* Carries a plan out: the badge beside the conversations, the conversations of several lines one after the other (GitHub asks for that).
* @param options.fromFork a pull request from a fork: its token can't write
* @param options.lookedAgo milliseconds since the facts were read
* @throws only what is not GitHub's refusal
*/
async function act(github, plan, options = {}) {
	const [badgeRefusals, said] = await Promise.all([badge(github, plan), conversations(github, plan, (options.lookedAgo ?? 0) > longAgo)]);
	const refusals = [...said.flatMap((one) => one.refusals), ...badgeRefusals];
	const warning = refusalWarning(refusals, options.fromFork === true);
	return {
		commentUrl: said.find((one) => one.commentUrl !== null)?.commentUrl ?? null,
		issueUrl: said.find((one) => one.issueUrl !== null)?.issueUrl ?? null,
		badgeUrl: badgeRefusals.length > 0 && plan.badge?.head === null ? null : plan.badgeUrl,
		warnings: [...plan.warnings, ...warning === null ? [] : [warning]],
		refusals
	};
}
async function badge(github, plan) {
	if (plan.badge === null) return [];
	try {
		await writeBadge(github, plan.repository, plan.badge);
		return [];
	} catch (error) {
		return [refusalOf("badge-branch", error)];
	}
}
async function conversations(github, plan, careful) {
	const said = [];
	for (const conversation of plan.conversations) {
		const one = await writeConversation(github, plan.repository, conversation, careful);
		said.push(conversation.outgrown === true ? {
			...one,
			issueUrl: null
		} : one);
	}
	return said;
}

// src/render/badge.ts
/**
* The badge: a picture and the data for shields.io. Our own template, because the usual library weighs 1 MB in the bundle (tables of glyph
* widths) for one shape of badge.
*/
const label = "shared";
/** Dark enough for white text (contrast at least 4.5 : 1). */
const fills = {
	green: "#1a7f37",
	amber: "#9a6700",
	red: "#cf222e",
	grey: "#59636e"
};
/** `3 of 5 stages`, then the most urgent thing there is to say. */
function badgeMessage(report) {
	const count = progress(report);
	if (count === null) return report.subject.line === "unreleased" ? "nothing required yet" : "nothing required";
	const red = report.missing.filter((item) => isRed(item.standing));
	const first = red[0];
	if (first !== void 0) return `${count} · ${name(first.kind)} ${first.standing}${red.length > 1 ? `, ${red.length - 1} more` : ""}`;
	return report.nextDue === null ? count : `${count} · next ${day(report.nextDue)}`;
}
/** The badge in a sentence, for screen readers and as a tooltip. */
function badgeTitle(report) {
	const said = progressSentence(report);
	const line = report.subject.line === "unreleased" ? "" : ` of ${plainText(report.subject.line, 60)}`;
	const red = report.missing.filter((item) => isRed(item.standing)).map((item) => `${name(item.kind)} ${item.standing}`);
	const next = report.nextDue === null ? "" : `; next due ${day(report.nextDue)}`;
	return `Default to share: ${said === null ? colourWords[report.colour] : `${said.subject}${line} ${said.verb}`}${red.length === 0 ? "" : `; ${listed(red)}`}${next} (as of ${day(report.judgedAt)})`;
}
/** Endpoint JSON of shields.io, schema version 1. */
function badgeEndpoint(report) {
	const endpoint = {
		schemaVersion: 1,
		label,
		message: badgeMessage(report),
		color: fills[report.colour].slice(1),
		cacheSeconds: 3600
	};
	return `${JSON.stringify(endpoint, null, 2)}\n`;
}
const widthOf = new Map([
	["ijl'|", 30],
	[" .,·:;I()[]/", 42],
	["frt-\"!", 46],
	["csJxyzvk", 60],
	["abdeghnopqu0123456789EFLPSTXYZ?", 69],
	["ABCDGHKNOQRUV&", 78],
	["mwMW%@", 107]
].flatMap(([glyphs, tenths]) => [...glyphs].map((glyph) => [glyph, tenths])));
/** Width of a text in pixels, roughly. */
function textWidth(text) {
	return Math.round([...text].reduce((sum, glyph) => sum + (widthOf.get(glyph) ?? 110), 0) / 10);
}
const height = 20;
const padding = 6;
const dot = 10;
/** One dot per stage: full when it is fulfilled, hollow when not. More than eight would be a ruler. */
function dots(report) {
	const { done, of } = stageCount(report);
	return of > 8 ? [] : Array.from({ length: of }, (_, index) => index < done);
}
/** The badge as SVG: label, a dot per stage, message. */
function badgeSvg(report) {
	const message = badgeMessage(report);
	const marks = dots(report);
	const labelText = textWidth(label);
	const messageText = textWidth(message);
	const left = labelText + 12;
	const marksWidth = marks.length === 0 ? 0 : marks.length * dot + 4;
	const width = left + marksWidth + messageText + 12;
	const title = xmlText(badgeTitle(report), 400);
	const circles = marks.map((full, index) => `<circle cx="${left + padding + index * dot + 4}" cy="10" r="3" ${full ? "fill=\"#fff\"" : "fill=\"none\" stroke=\"#fff\" stroke-opacity=\".8\""}/>`).join("");
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">
<title>${title}</title>
<clipPath id="r"><rect width="${width}" height="${height}" rx="4"/></clipPath>
<g clip-path="url(#r)"><rect width="${left}" height="${height}" fill="#2f353d"/><rect x="${left}" width="${width - left}" height="${height}" fill="${fills[report.colour]}"/></g>
${circles}
<g fill="#fff" font-family="Verdana,Geneva,'DejaVu Sans',sans-serif" font-size="11" text-rendering="geometricPrecision">
<text x="${padding}" y="14" textLength="${labelText}">${xmlText(label)}</text>
<text x="${left + marksWidth + padding}" y="14" textLength="${messageText}">${xmlText(message)}</text>
</g>
</svg>
`;
}

// src/render/comment.ts
/** GitHub refuses comments over 65,536 characters; this leaves room for the marker and for what GitHub adds. */
const commentBytes = 6e4;
/** The whole comment, marker included. */
function renderComment(report, context, purpose = "release") {
	return renderMarked(report, context, purpose).body;
}
/** The comment with its marker at hand: its hash is that of everything visible, times apart. */
function renderMarked(report, context, purpose) {
	const visible = visibleBody(report, context);
	const marker = {
		for: purpose,
		line: report.subject.line,
		hash: hashOf(report, context),
		judgedAt: report.judgedAt,
		standings: requiredStandings(report)
	};
	const body = `${visible}\n${writeMarker(marker)}\n`;
	return {
		body,
		marker,
		bytes: byteLength(body)
	};
}
/** Hash of everything visible, times apart. */
function hashOf(report, context) {
	return contentHash(visibleBody(timeless(report), timelessContext(context)));
}
/** The run, and the commit in the policy's permalink, differ from run to run and say nothing new. */
function timelessContext(context) {
	const { base, wouldChange, ...rest } = context;
	return {
		...rest,
		runUrl: null,
		policyUrl: context.policyUrl?.replace(/\/[0-9a-f]{40}\//, "/commit/") ?? null,
		...base === void 0 ? {} : { base: timeless(base) },
		...wouldChange === void 0 ? {} : { wouldChange: timeless(wouldChange) }
	};
}
/** The comment without its marker. */
function visibleBody(report, context, bytes = commentBytes) {
	return fitting((detail) => compose(report, context, detail).markdown, bytes);
}
function compose(report, context, detail) {
	return join([
		md`### ${heading(report, context)}`,
		pullRequestSection(report, context),
		strip(report),
		missingSection(report, context, detail),
		contradictionsSection(report, context, detail),
		sharedSection(report, context, detail),
		alsoPromisedSection(report, context, detail),
		waiversSection(report, detail),
		notesSection(report, detail),
		footer(report, context)
	], "\n\n");
}
function heading(report, context) {
	if (context.base !== void 0 || context.wouldChange !== void 0) return md`Default to share: what this pull request changes`;
	return md`Default to share: ${verdict(report)}`;
}
/** `2 of 4 stages of v1.0 are shared`. */
function verdict(report) {
	const said = progressSentence(report);
	const released = report.subject.line !== unreleasedLine;
	if (said === null) return released ? md`nothing is required of ${code(report.subject.line, 80)}` : md`nothing is required yet`;
	const subject = released ? md`${said.subject} of ${code(report.subject.line, 80)}` : md`${said.subject}`;
	return md`${subject} ${said.verb}${released ? nothing : md` (no release yet)`}`;
}
/** Stages shown side by side; a policy may have any number. */
const visibleStages = 12;
/** The stages in their order, each with its state: the release at a glance. */
function strip(report) {
	const asked = report.stages.filter((stage) => stage.standing !== "not-required");
	const parts = asked.slice(0, visibleStages).map((stage) => {
		const words = stage.standing === "met" ? "" : standingWords(stage.standing, stage.due, stage.overdueDays);
		const part = stagePart(stage);
		return join([
			md`${standingIcons[stage.standing]} **${stage.title}**`,
			md`${words}`,
			part === null ? nothing : md`(${part})`
		], " ");
	});
	const more = asked.length > visibleStages ? [md`${asked.length - visibleStages} more`] : [];
	return join([...parts, ...more], " → ");
}
/** Title of a line's tracking issue: it stays the same from opening to closing. */
function issueTitle(report) {
	const { line } = report.subject;
	return line === "unreleased" ? "Default to share: what is still to be shared" : `Default to share: what ${titleText(line, 80)} still has to share`;
}
/**
* The one new comment on a tracking issue when something becomes overdue or breaks: an edited text notifies nobody.
* @param kinds those that became overdue or broken since the last word on it
*/
function renderTransition(report, kinds) {
	const items = report.missing.filter((item) => kinds.includes(item.kind) && isRed(item.standing));
	const lines = items.map((item) => {
		const since = item.standing === "overdue" && item.due !== null ? `, due since ${day(item.due)}` : "";
		return md`${standingIcons[item.standing]} **${title(item.kind)}** ${isPlural(item.kind) ? "are" : "is"} ${item.standing}${since}. ${prose(item.todo, 240)}.`;
	});
	const visible = lines.length === 0 ? md`${listed(kinds.map(name))} need attention.` : join(lines, "\n\n");
	const marker = {
		for: "transition",
		line: report.subject.line,
		hash: contentHash(`${report.subject.line} ${items.map((item) => `${item.kind}:${item.standing}`).join(" ")}`),
		judgedAt: report.judgedAt,
		standings: Object.fromEntries(items.map((item) => [item.kind, item.standing]))
	};
	const body = `${join([visible, md`<sub>The whole list is at the top of this issue.</sub>`], "\n\n").markdown}\n${writeMarker(marker)}\n`;
	return {
		body,
		marker,
		bytes: byteLength(body)
	};
}

// src/publish/record.ts
const recordSchemaId = "default-to-share/record@1";
/** Lines and proofs kept at most: a repository with hundreds of tags must not grow the file without end. */
const mostLines = 50;
/** An unchanged record is written again after so many days: it keeps ages honest, and a schedule alive (GitHub stops one after 60 quiet days). */
const freshDays = 28;
/** The record after a run, and whether it says anything new. */
function mergeRecord(previous, learned) {
	const shown = learned.lines.reduce((best, { report }) => best === null || supersedes(best, report, learned.order) ? report : best, null);
	if (shown === null) return null;
	const lines = new Map(Object.entries(previous?.lines ?? {}));
	for (const { report, record } of learned.lines) {
		const known = lines.get(report.subject.line);
		if (known === void 0 || !isLaterJudgement(known.judgedAt, record.judgedAt)) lines.set(report.subject.line, {
			...record,
			pullRequest: record.pullRequest ?? known?.pullRequest ?? null
		});
	}
	const kept = [...lines].sort(([, one], [, other]) => one.judgedAt < other.judgedAt ? 1 : -1).slice(0, mostLines);
	const record = {
		schema: recordSchemaId,
		report: previous === null || supersedes(previous.report, shown, learned.order) ? shown : previous.report,
		lines: Object.fromEntries(kept.sort(([one], [other]) => one < other ? -1 : 1)),
		firstRun: previous?.firstRun ?? learned.now,
		proofs: mergeProofs(previous?.proofs ?? [], learned.lines.flatMap(({ report }) => report.artifacts.flatMap((artifact) => artifact.proofs))),
		minimum: learned.minimum ?? previous?.minimum ?? null
	};
	return {
		record,
		changed: previous === null || stale(previous, learned.now) || !isSame(stillness(previous), stillness(record))
	};
}
/** Is the new report of a newer line, or a later judgement of the same? An older one never replaces a newer one. */
function supersedes(shown, next, order) {
	if (shown.subject.line === next.subject.line) return !isLaterJudgement(shown.judgedAt, next.judgedAt);
	const [before, after] = [order.indexOf(shown.subject.line), order.indexOf(next.subject.line)];
	if (after < 0) return false;
	if (before < 0) return next.judgedAt > shown.judgedAt;
	return after < before;
}
/** Those of this run are kept before all others: what is asked about today must be known tomorrow. */
function mergeProofs(known, fresh) {
	const learned = new Map(fresh.filter((proof) => proof.state !== "unchecked").map((proof) => [proof.identifier, proof]));
	return [...new Map([...known.filter(({ identifier }) => !learned.has(identifier)).map((proof) => [proof.identifier, proof]), ...learned]).values()].slice(-200).sort((one, other) => one.identifier < other.identifier ? -1 : 1);
}
function stale(previous, now) {
	const written = [previous.report.judgedAt, ...Object.values(previous.lines).map((line) => line.judgedAt)].map(Date.parse);
	return Date.parse(now) - Math.max(...written) >= freshDays * 864e5;
}
/** Everything a record says, times apart. */
function stillness(record) {
	const lines = Object.entries(record.lines).map(([line, { hash, standings, pullRequest }]) => [
		line,
		hash,
		standings,
		pullRequest
	]);
	const proofs = record.proofs.map((proof) => [
		proof.identifier,
		proof.state,
		proof.level,
		proof.identity
	]);
	return [
		timeless(record.report),
		lines,
		proofs,
		record.minimum
	];
}
/** The same data as JSON, in whatever order the keys come. */
function isSame(one, other) {
	if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
	if (Array.isArray(one) !== Array.isArray(other)) return false;
	const [left, right] = [one, other];
	return Object.keys({
		...left,
		...right
	}).every((key) => isSame(left[key], right[key]));
}
/** What is remembered of a line after it was judged. @param hash of everything visible, times apart */
function lineRecord(report, known) {
	const { tag, commit } = report.subject;
	return {
		tag,
		commit,
		judgedAt: report.judgedAt,
		standing: report.standing,
		colour: report.colour,
		standings: requiredStandings(report),
		...known
	};
}

// src/publish/decide-badge.ts
/** Hash of everything that is said of a line, without the links between issue and pull request. */
function saidHash(report, input) {
	return hashOf(report, {
		...input.context,
		issueUrl: null,
		pullRequestUrl: null
	});
}
function decideBadge(input, places) {
	const branch = input.modes.badgeBranch;
	const none = (reason) => ({
		decision: {
			target: "badge-branch",
			action: "none",
			subject: branch,
			reason
		},
		write: null
	});
	const refusal = refuse(input);
	if (refusal !== null) return none(refusal);
	const learned = {
		lines: input.reports.map((report) => {
			const known = places.get(report.subject.line) ?? {
				issue: null,
				pullRequest: null
			};
			return {
				report,
				record: lineRecord(report, {
					...known,
					hash: saidHash(report, input)
				})
			};
		}),
		order: input.order,
		now: input.now,
		minimum: input.minimum ?? null
	};
	const compose = (previous) => {
		const merged = mergeRecord(previous, learned);
		return merged?.changed ? badgeFiles(merged.record) : null;
	};
	const head = input.facts.badgeBranch?.commit ?? null;
	const merged = mergeRecord(input.previous, learned);
	if (merged === null || !merged.changed) return none(merged === null ? "nothing was judged" : "nothing new since it was written");
	const bytes = badgeFiles(merged.record).files.reduce((sum, file) => sum + byteLength(file.text), 0);
	const shown = merged.record.report.subject.line;
	const judged = input.reports.map((report) => report.subject.line);
	const kept = `it keeps showing ${shown}, the newer line; the record of ${judged.join(", ")} is kept beside it`;
	const reason = head === null ? "there is none yet" : judged.includes(shown) ? "what it says has changed" : kept;
	return {
		decision: {
			target: "badge-branch",
			action: head === null ? "create" : "update",
			subject: branch,
			reason,
			bytes
		},
		write: {
			branch,
			head,
			compose,
			previous: input.previous
		}
	};
}
function refuse({ event, modes, facts, reports }) {
	if (event === "pull_request") return "pull-request runs never write the badge";
	if (modes.paused === true) return "the policy is paused";
	if (modes.badge === "none") return "switched off";
	if (modes.badge === "default" && facts.isPrivate) return "a private repository gets no badge unless asked for";
	if (facts.isArchived) return "the repository is archived";
	if (facts.defaultBranch === null) return "the repository is empty";
	if (reports.some((report) => report.anonymous)) return "nothing goes out during double-blind review";
	return null;
}
function badgeFiles(record) {
	const { report } = record;
	return {
		message: `Badge and record: ${badgeMessage(report)} [skip ci]`,
		files: [
			{
				path: "badge.svg",
				text: badgeSvg(report)
			},
			{
				path: "badge.json",
				text: badgeEndpoint(report)
			},
			{
				path: "report.json",
				text: stableJson(record)
			}
		]
	};
}
/** Address of the picture for a README. */
function badgeAddress({ facts, modes, context }) {
	const branch = modes.badgeBranch.split("/").map(encodeURIComponent).join("/");
	const server = context.serverUrl.replace(/\/+$/, "");
	return server === "https://github.com" ? `https://raw.githubusercontent.com/${facts.name}/${branch}/badge.svg` : `${server}/${facts.name}/raw/${branch}/badge.svg`;
}

// src/publish/own.ts
/** The oldest of ours with a purpose and line (null: any): where two exist, the lowest id survives. */
function ownMarked(all, purpose, line) {
	return all.flatMap((facts) => {
		const marker = readMarker(facts.body);
		return marker?.for === purpose && (line === null || marker.line === line) ? [{
			facts,
			marker
		}] : [];
	}).reduce((first, next) => first === null || next.facts.id < first.facts.id ? next : first, null);
}
/** Why nothing new is written in a conversation that GitHub did not show in full. */
const unseenComments = "its comments could not be read, and ours may be among them";
function ownIssue(facts, line) {
	return ownMarked(facts.issues, "issue", line);
}
/** Lines with an open tracking issue: those that a push to the default branch re-judges, newest issue first. */
function linesWithOpenIssue(facts) {
	const lines = facts.issues.filter((issue) => issue.isOpen).toSorted((one, other) => other.number - one.number).flatMap((issue) => {
		const marker = readMarker(issue.body);
		return marker?.for === "issue" ? [marker.line] : [];
	});
	return [...new Set(lines)];
}
/**
* The pull request of a release: at most one, of this repository, merged, whose merge commit (or head) is the tagged commit (DESIGN §6).
* A merge commit says more than a head, which a later pull request may share.
*/
function releasePullRequest(facts, report) {
	const { target } = facts;
	const { commit } = report.subject;
	if (target === null || commit === null || target.commit !== commit) return null;
	const candidates = target.pullRequests.filter((pull) => pull.isMerged && !pull.isFork && (pull.headRepository === null || pull.headRepository === facts.name));
	const merged = candidates.filter((pull) => pull.mergeCommit === commit);
	const [only, ...others] = merged.length > 0 ? merged : candidates.filter((pull) => pull.head === commit);
	return only === void 0 || others.length > 0 ? null : only;
}

// src/publish/decide-change.ts
/** Purpose `change` has one comment per pull request, whatever line its head counts to. */
function decideChange(input, report) {
	const { pullRequest: subjectOf } = input;
	const conversation = {
		line: report.subject.line,
		issue: null,
		transition: null,
		comment: null,
		issueUrl: null,
		commentUrl: null
	};
	const none = (reason, commentUrl = null) => ({
		decision: {
			target: "pull-request-comment",
			action: "none",
			reason,
			...subjectOf === void 0 ? {} : { subject: `#${subjectOf.facts.number}` }
		},
		conversation: {
			...conversation,
			commentUrl
		}
	});
	if (subjectOf === void 0) return none("no pull request is known");
	const { facts, base, wouldChange, policyTrouble = null } = subjectOf;
	if (input.modes.paused === true) return none("the policy is paused");
	if (input.modes.comment === "never") return none("switched off");
	if (facts.isLocked) return none("its conversation is locked");
	if (facts.isMerged) return none("it is merged");
	if (input.facts.isArchived) return none("the repository is archived");
	if (report.anonymous) return none("nothing goes out during double-blind review");
	const context = {
		...input.context,
		issueUrl: null,
		pullRequestUrl: null,
		base,
		...wouldChange === null ? {} : { wouldChange },
		...policyTrouble === null ? {} : { policyTrouble }
	};
	const { body, marker, bytes } = renderMarked(report, context, "change");
	const own = ownMarked(facts.ownComments, "change", null);
	if (own === null && facts.commentsUnseen === true) return none(unseenComments);
	const always = input.modes.comment === "always";
	const atStake = always || wouldChange !== null || policyTrouble !== null || reportChanges(base, report).length > 0;
	if (own === null && !atStake) return none("it changes no artifact, promise, policy or standing");
	if (own !== null && isLaterJudgement(own.marker.judgedAt, report.judgedAt)) return none("a later run has written it", own.facts.url);
	if (own !== null && own.marker.hash === marker.hash && !always) return none("nothing changed since it was written", own.facts.url);
	const reason = own === null ? "it changes what is shared or promised" : "what it says has changed";
	return {
		decision: {
			target: "pull-request-comment",
			action: own === null ? "create" : "update",
			subject: `#${facts.number}`,
			reason,
			bytes
		},
		conversation: {
			...conversation,
			comment: {
				pullRequest: facts.number,
				purpose: "change",
				comment: own?.facts.id ?? "new",
				render: () => ({
					body,
					hash: marker.hash
				})
			},
			commentUrl: own?.facts.url ?? null
		}
	};
}

// src/publish/decide-line.ts
/** Standings that ask somebody to act. A withheld artifact or a silent host alone is no reason to open an issue. */
const asking = /* @__PURE__ */ new Set([
	"due",
	"overdue",
	"broken",
	"gated"
]);
function decideLine(input, report) {
	const scene = lookAt(input, report);
	const { issue } = scene;
	const comment = decideComment(scene);
	const tracking = decideIssue(scene, comment.willBeThere);
	const transition = decideTransition(scene, tracking.write);
	const existing = issue?.facts.url ?? null;
	const conversation = {
		line: report.subject.line,
		issue: tracking.write,
		transition: transition.write,
		comment: comment.write(tracking.write !== null && tracking.write.number === null),
		issueUrl: existing,
		commentUrl: comment.url
	};
	return {
		decisions: [
			conversation.comment === null && comment.decision.action !== "none" ? {
				...comment.decision,
				action: "none"
			} : comment.decision,
			tracking.decision,
			...transition.decision === null ? [] : [transition.decision]
		],
		conversation,
		issue: issue?.facts.number ?? null,
		pullRequest: scene.pullNumber,
		warnings: tracking.warnings
	};
}
function lookAt(input, report) {
	const { line } = report.subject;
	const issue = ownIssue(input.facts, line);
	const known = input.previous?.lines[line] ?? null;
	const found = input.event === "pull_request" ? null : releasePullRequest(input.facts, report);
	const spoken = found === null ? null : ownMarked(found.ownComments, "release", line);
	const pull = found?.isLocked === true ? null : found;
	const before = issue?.marker.standings ?? spoken?.marker.standings ?? known?.standings ?? null;
	return {
		input,
		report,
		issue,
		pull,
		pullNumber: pull === null ? found === null ? known?.pullRequest ?? null : null : spoken !== null || input.event === "release" ? pull.number : null,
		known,
		transitions: transitionsSince(before, report)
	};
}
function transitionsSince(before, report) {
	if (before === null) return [];
	return report.missing.filter((item) => isRed(item.standing)).map((item) => item.kind).filter((kind) => {
		const standing = before[kind];
		return standing === void 0 || !isRed(standing);
	});
}
const isAllMet = (report) => report.missing.length === 0;
/** Reasons to say nothing at all about a line. */
function silence({ modes, facts }, report) {
	if (modes.paused === true) return "the policy is paused";
	if (modes.comment === "never") return "switched off";
	if (facts.isArchived) return "the repository is archived";
	return report.anonymous ? "nothing goes out during double-blind review" : null;
}
function decideComment(scene) {
	const { input, report, pull, pullNumber, issue } = scene;
	const none = (reason, willBeThere = false, url = null) => ({
		decision: {
			target: "pull-request-comment",
			action: "none",
			reason,
			...pullNumber === null ? {} : { subject: `#${pullNumber}` }
		},
		willBeThere,
		url,
		write: () => null
	});
	const silent = silence(input, report);
	if (silent !== null) return none(silent);
	if (pullNumber === null) return none(noPullRequest(scene));
	const context = contextOf(scene, "comment");
	const render = (issueUrl) => {
		const { body, marker } = renderMarked(report, {
			...context,
			issueUrl
		}, "release");
		return {
			body,
			hash: marker.hash
		};
	};
	const now = render(issue?.facts.url ?? null);
	const subject = `#${pullNumber}`;
	const bytes = byteLength(now.body);
	const base = {
		pullRequest: pullNumber,
		purpose: "release",
		render
	};
	const always = input.modes.comment === "always";
	if (pull === null) {
		const still = scene.known?.hash === saidHash(report, input);
		const same = still && !always;
		const write = (linksNewIssue) => same && !linksNewIssue ? null : {
			...base,
			comment: "find"
		};
		const reason = updateReason(still, always);
		return {
			decision: {
				target: "pull-request-comment",
				action: same ? "none" : "update",
				subject,
				reason,
				bytes
			},
			willBeThere: true,
			url: null,
			write
		};
	}
	const own = ownMarked(pull.ownComments, "release", report.subject.line);
	if (own === null && pull.commentsUnseen === true) return none(unseenComments, true);
	if (own === null) return {
		decision: {
			target: "pull-request-comment",
			action: "create",
			subject,
			reason: "the pull request of the release has no comment of ours yet",
			bytes
		},
		willBeThere: true,
		url: null,
		write: () => ({
			...base,
			comment: "new"
		})
	};
	if (isLaterJudgement(own.marker.judgedAt, report.judgedAt)) return none("a later run has written it", true, own.facts.url);
	const still = own.marker.hash === now.hash;
	const same = still && !always;
	const write = (linksNewIssue) => same && !linksNewIssue ? null : {
		...base,
		comment: own.facts.id
	};
	const reason = updateReason(still, always);
	return {
		decision: {
			target: "pull-request-comment",
			action: same ? "none" : "update",
			subject,
			reason,
			bytes
		},
		willBeThere: true,
		url: own.facts.url,
		write
	};
}
function updateReason(still, always) {
	if (!still) return "what it says has changed";
	return always ? "it is to be written every time" : "nothing changed since it was written";
}
function noPullRequest({ input, report }) {
	const found = input.event === "pull_request" ? null : releasePullRequest(input.facts, report);
	if (found?.isLocked === true) return "the conversation of the release’s pull request is locked";
	return found === null ? "the release has no pull request of its own" : "it is written at the release, and this is not one";
}
function contextOf({ input, pullNumber, issue }, place) {
	return {
		...input.context,
		issueUrl: place === "issue" ? null : issue?.facts.url ?? null,
		pullRequestUrl: place === "comment" || pullNumber === null ? null : `${input.facts.url}/pull/${pullNumber}`
	};
}
function decideIssue(scene, hasComment) {
	const { input, report, issue } = scene;
	const subject = issue === null ? {} : { subject: `#${issue.facts.number}` };
	const none = (reason, warnings = []) => ({
		decision: {
			target: "tracking-issue",
			action: "none",
			reason,
			...subject
		},
		write: null,
		warnings
	});
	const silent = silence(input, report);
	if (silent !== null) return none(silent);
	const context = contextOf(scene, "issue");
	const text = () => {
		const { body, marker } = renderMarked(report, context, "issue");
		return {
			title: issueTitle(report),
			body,
			hash: marker.hash
		};
	};
	if (issue === null) {
		const wanted = wantsIssue(scene, hasComment);
		if (!wanted.open) return none(wanted.reason);
		if (!input.facts.hasIssues) return none("issues are disabled in this repository", [issuesDisabled]);
		if (input.facts.issuesUnseen === true) return none("the issues could not be read, and ours may be among them", [issuesUnseen]);
		const write = {
			number: null,
			...text(),
			state: isAllMet(report) ? "closed" : null
		};
		return {
			decision: {
				target: "tracking-issue",
				action: "create",
				reason: wanted.reason,
				bytes: byteLength(write.body)
			},
			write,
			warnings: []
		};
	}
	if (issue.facts.isLocked) return none("its conversation is locked");
	if (isLaterJudgement(issue.marker.judgedAt, report.judgedAt)) return none("a later run has written it");
	const next = nextState(scene, issue.facts.isOpen);
	const still = issue.marker.hash === hashOf(report, context);
	const same = still && input.modes.comment !== "always";
	if (next === null && same) return none("nothing changed since it was written");
	const action = next === "closed" ? "close" : next === "open" ? "reopen" : "update";
	const reason = {
		close: "everything that is required is shared",
		reopen: `${scene.transitions.join(", ")} became overdue or broken`,
		update: updateReason(still, !same)
	}[action];
	const write = {
		number: issue.facts.number,
		...text(),
		state: next
	};
	return {
		decision: {
			target: "tracking-issue",
			action,
			reason,
			bytes: byteLength(write.body),
			...subject
		},
		write,
		warnings: []
	};
}
const issuesDisabled = "The tracking issue was not opened: issues are disabled in this repository. Enable them in its settings, or set `comment: never` to do without.";
/** GitHub told a part of its answer only. A new one every time would be worse than none. */
const issuesUnseen = "The tracking issue was not opened: the issues could not be read, and ours may be among them. If that stays so, the token may not read them; grant it in the workflow, under `permissions:` of the job: `issues: write`.";
function wantsIssue({ input, report, transitions }, hasComment) {
	if (hasComment) return transitions.length > 0 ? {
		open: true,
		reason: `${transitions.join(", ")} became overdue or broken`
	} : {
		open: false,
		reason: "the pull request’s comment says it; nothing became overdue or broken since"
	};
	if (isAllMet(report)) return input.event === "release" && report.subject.tag !== null ? {
		open: true,
		reason: "the release has no pull request to comment on; everything is shared, so its record is closed at once"
	} : {
		open: false,
		reason: "everything that is required is shared"
	};
	return report.missing.some((item) => asking.has(item.standing)) ? {
		open: true,
		reason: "the release has no pull request to comment on, and something is missing"
	} : {
		open: false,
		reason: "nobody is asked to do anything"
	};
}
/** It closes when all is met and reopens when something breaks; what people closed themselves stays closed until then. */
function nextState({ report, transitions }, isOpen) {
	if (isOpen) return isAllMet(report) ? "closed" : null;
	return transitions.length > 0 ? "open" : null;
}
/** One new comment per transition, on the issue that is there. An issue opened now says it by being opened. */
function decideTransition(scene, issueWrite) {
	const { issue, transitions, report } = scene;
	if (issue === null || issueWrite === null || transitions.length === 0) return {
		decision: null,
		write: null
	};
	const { body, marker, bytes } = renderTransition(report, transitions);
	const subject = `#${issue.facts.number}`;
	const reason = `${transitions.join(", ")} became overdue or broken`;
	if (issue.facts.ownComments.some((comment) => {
		const said = readMarker(comment.body);
		return said?.for === "transition" && said.hash === marker.hash && said.judgedAt > issue.marker.judgedAt;
	})) return {
		decision: {
			target: "issue-comment",
			action: "none",
			subject,
			reason: "it was said already"
		},
		write: null
	};
	return {
		decision: {
			target: "issue-comment",
			action: "create",
			subject,
			reason,
			bytes
		},
		write: {
			issue: issue.facts.number,
			body,
			hash: marker.hash,
			before: issue.facts.ownComments.map(({ id }) => id)
		}
	};
}

// src/render/outgrown.ts
/** The last words of a tracking issue whose release line is none any more: the first release came, its tag was deleted, the policy counts it no longer. */
/**
* @param line what the issue was about
* @param newest the newest release line now
* @param judgedAt ISO 8601
*/
function renderOutgrown(line, newest, judgedAt) {
	const visible = md`${reason(line)} What ${lineName(newest)} still has to share is said on the pull request of its release, or in an issue of its own.`;
	const marker = {
		for: "issue",
		line,
		hash: contentHash(visible.markdown),
		judgedAt,
		standings: {}
	};
	const body = `${visible.markdown}\n${writeMarker(marker)}\n`;
	return {
		body,
		marker,
		bytes: byteLength(body)
	};
}
function reason(line) {
	if (line === "unreleased") return md`This was about the time before the first release.`;
	return md`${lineName(line)} is no release line any more: its tags are gone, or the policy does not count them.`;
}
function lineName(line) {
	return line === "unreleased" ? md`the repository` : code(line, 80);
}

// src/publish/decide-outgrown.ts
/** Tags that the facts hold at most: with so many there may be older ones, whose lines we don't see. */
const tagsSeen = 100;
/** Closes them, with a word where it goes on. Nothing is closed while anything is to be kept silent about. */
function decideOutgrown({ facts, order, reports, modes, now }) {
	const [newest] = order;
	if (newest === void 0 || modes.comment === "never" || modes.paused === true || facts.isArchived || reports.some((report) => report.anonymous)) return [];
	return facts.issues.flatMap((issue) => {
		const marker = readMarker(issue.body);
		if (marker?.for !== "issue" || !issue.isOpen || issue.isLocked || order.includes(marker.line) || isLaterJudgement(marker.judgedAt, now)) return [];
		if (marker.line !== "unreleased" && facts.tags.length >= tagsSeen) return [];
		const { body, bytes, marker: next } = renderOutgrown(marker.line, newest, now);
		const write = {
			number: issue.number,
			title: issue.title,
			body,
			hash: next.hash,
			state: "closed"
		};
		const reason = `${marker.line} is no release line any more`;
		return [{
			decision: {
				target: "tracking-issue",
				action: "close",
				subject: `#${issue.number}`,
				reason,
				bytes
			},
			conversation: {
				line: marker.line,
				issue: write,
				transition: null,
				comment: null,
				outgrown: true,
				issueUrl: issue.url,
				commentUrl: null
			}
		}];
	});
}

// src/publish/decide.ts
/** Takes every decision of one run: comment, tracking issue, badge. `decisions` names what is not done as well, and why. */
function decide(input) {
	return input.event === "pull_request" ? decidePullRequest(input) : decideLines(input);
}
function decidePullRequest(input) {
	const changes = input.reports.slice(0, 1).map((report) => decideChange(input, report));
	const badge = decideBadge(input, /* @__PURE__ */ new Map());
	return {
		repository: input.facts.name,
		decisions: [...changes.map(({ decision }) => decision), badge.decision],
		conversations: changes.map(({ conversation }) => conversation),
		badge: null,
		badgeUrl: input.facts.badgeBranch === null ? null : badgeAddress(input),
		warnings: []
	};
}
function decideLines(input) {
	const lines = input.reports.map((report) => ({
		line: report.subject.line,
		decided: decideLine(input, report)
	}));
	const places = new Map(lines.map(({ line, decided }) => [line, {
		issue: decided.issue,
		pullRequest: decided.pullRequest
	}]));
	const badge = decideBadge(input, places);
	const outgrown = decideOutgrown(input);
	const several = lines.length > 1;
	const named = (line, decision) => several ? {
		...decision,
		reason: `${line}: ${decision.reason}`
	} : decision;
	return {
		repository: input.facts.name,
		decisions: [
			...lines.flatMap(({ line, decided }) => decided.decisions.map((decision) => named(line, decision))),
			...outgrown.map((one) => one.decision),
			badge.decision
		],
		conversations: [...lines.map(({ decided }) => decided.conversation), ...outgrown.map((one) => one.conversation)],
		badge: badge.write,
		badgeUrl: badge.write === null && input.facts.badgeBranch === null ? null : badgeAddress(input),
		warnings: [...new Set(lines.flatMap(({ decided }) => decided.warnings))]
	};
}

// src/render/decisions.ts
const targetWords = {
	"pull-request-comment": "pull-request comment",
	"tracking-issue": "tracking issue",
	"issue-comment": "comment on the tracking issue",
	"badge-branch": "badge branch",
	"job-summary": "job summary"
};
/** One line a decision: `create  tracking issue  #12  no release pull request (3,412 bytes)`. */
function renderDecisions(decisions) {
	const rows = decisions.map((decision) => [
		decision.action,
		targetWords[decision.target],
		decision.subject ?? ""
	]);
	const widths = [
		0,
		1,
		2
	].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
	return decisions.map((decision, index) => {
		const cells = (rows[index] ?? []).map((cell, column) => plainText(cell).padEnd(widths[column] ?? 0)).filter((cell) => cell !== "");
		const size = decision.bytes === void 0 ? "" : ` (${decision.bytes} bytes)`;
		return `${cells.join("  ")}  ${plainText(decision.reason, 300)}${size}\n`;
	}).join("");
}
function decisionsTable(decisions) {
	if (decisions.length === 0) return nothing;
	return table([
		"What",
		"Decision",
		"Why"
	], decisions.map((decision) => [
		md`${targetWords[decision.target]}${decision.subject === void 0 ? nothing : md` ${code(decision.subject)}`}`,
		md`${decision.action}`,
		md`${decision.reason}`
	]));
}

// src/action/sides.ts
/**
* What is compared: the base, and what merging makes of it. A head that is behind its base lacks what came there since, and would seem to take it
* away; where there is no trial merge (a conflict) that can't be helped.
*/
function sidesOf({ head, base, trialMerge }) {
	return trialMerge == null ? {
		base: base.commit,
		head
	} : {
		base: trialMerge.base,
		head: trialMerge.commit
	};
}

// src/render/summary.ts
/** GitHub takes 1 MiB per step. */
const summaryBytes = 1e6;
/**
* Renders the job summary of one run.
* @param entries one per release line that was judged
* @returns Markdown of at most `summaryBytes` bytes: lines that don't fit are counted, the first always fits
*/
function renderSummary(entries, did = {}) {
	const warnings = (did.warnings ?? []).slice(0, 20).map((warning) => prose(warning, 1e3));
	const tail = join([warnings.length === 0 ? nothing : md`**Warnings**\n\n${list(warnings)}`, folded(md`${did.dryRun === true ? "What a real run would publish (this one was a dry run)" : "What this run published"}`, decisionsTable((did.decisions ?? []).slice(0, 50)))], "\n\n").markdown;
	const parts = [];
	let size = byteLength(tail);
	for (const { report, context } of entries) {
		const part = `${visibleBody(report, context)}\n\n${folded(md`Every kind of the catalogue`, catalogueTable(report)).markdown}`;
		size += byteLength(part) + 2;
		if (size > 1e6 && parts.length > 0) {
			parts.push(md`${entries.length - parts.length} more release lines were judged; they don’t fit here.`.markdown);
			break;
		}
		parts.push(part);
	}
	return `${[...parts, tail].filter((part) => part !== "").join("\n\n")}\n`;
}
function catalogueTable(report) {
	const due = new Map(report.missing.map((item) => [item.kind, item]));
	return table([
		"Artifact",
		"Shown",
		"Standing",
		"Why"
	], report.artifacts.map((artifact) => [
		md`${title(artifact.kind)}`,
		md`${artifact.status}${artifact.alsoPromised ? ", more promised" : ""}`,
		md`${standingIcons[artifact.standing]} ${standingWords(artifact.standing, due.get(artifact.kind)?.due, due.get(artifact.kind)?.overdueDays)}`,
		prose(artifact.because, 300)
	]));
}

export { linesWithOpenIssue as a, issueTitle as c, renderTransition as d, visibleBody as f, decide as i, renderComment as l, parseRecord as m, sidesOf as n, commentBytes as o, act as p, renderDecisions as r, hashOf as s, renderSummary as t, renderMarked as u };