/** Where the workflow goes. */
export const workflowPath = '.github/workflows/default-to-share.yml';

/**
 * The workflow, at most 15 lines. Every permission says what is lost without it; none is needed for the report itself.
 * @param branch the default branch
 */
export function workflowText(branch: string): string {
  return `name: default-to-share
on:
  push: { branches: [${quoted(branch)}], tags: ['**'] }
  release: { types: [published, edited] }
  schedule: [{ cron: '17 6 * * 1' }]
  workflow_dispatch:
permissions:
  contents: write # the badge on its own branch; without it: no badge
  pull-requests: write # the comment on the release's pull request; without it: no comment
  issues: write # the tracking issue of a release; without it: no tracking issue
jobs:
  share:
    runs-on: ubuntu-latest
    steps:
      - uses: default-to-share/default-to-share@v0
`;
}

/** Branch names may hold what YAML or the filter patterns of workflows read as syntax. */
function quoted(branch: string): string {
  if (/^[A-Za-z][A-Za-z0-9_./-]*$/.test(branch)) return branch;
  return `'${branch.replace(/[*?+[\]!\\]/g, (character) => `\\${character}`).replaceAll("'", "''")}'`;
}
