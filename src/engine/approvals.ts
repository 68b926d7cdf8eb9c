import type { ConfirmApproval } from '../policy/waivers.ts';
import type { GitHub } from '../read/github/client.ts';
import { approvalReader } from '../read/github/query-approvals.ts';

/**
 * Confirms approvals of waivers by the reviews on GitHub, with one query for a file, and none for a file without a named approver.
 * @param repository `owner/name`
 * @param commit full hash of the commit whose policy file is in force
 */
export function confirmOnGitHub(github: GitHub, repository: string, commit: string): ConfirmApproval {
  const [owner = '', name = ''] = repository.split('/');
  const approved = approvalReader(github, { owner, name, commit });
  return ({ path, artifactLine, untilLine, approvedBy }) => approved(path, [artifactLine, untilLine], approvedBy);
}
