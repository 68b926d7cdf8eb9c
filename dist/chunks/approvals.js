import { l as approvalReader } from "./github.js";

// src/engine/approvals.ts
/**
* Confirms approvals of waivers by the reviews on GitHub, with one query for a file, and none for a file without a named approver.
* @param repository `owner/name`
* @param commit full hash of the commit whose policy file is in force
*/
function confirmOnGitHub(github, repository, commit) {
	const [owner = "", name = ""] = repository.split("/");
	const approved = approvalReader(github, {
		owner,
		name,
		commit
	});
	return ({ path, artifactLine, untilLine, approvedBy }) => approved(path, [artifactLine, untilLine], approvedBy);
}

export { confirmOnGitHub as t };