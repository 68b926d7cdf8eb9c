/** GitHub's own client, unmodified, against the local GitHub: a stranger's idea of what the API answers. */
import { Octokit } from '@octokit/rest';
import { expect, it } from 'vitest';
import { startGitHub } from '../support/github/server.ts';

it('serves Octokit: tree, issue, comments with paging, and the error of a missing right', async () => {
  const server = await startGitHub();
  const lab = server.repository('lab/model');
  const commit = lab.commit({ files: { 'README.md': '# Model\n', 'src/a.py': 'a = 1\n' } });
  const { value: auth } = server.token({ permissions: { contents: 'read', issues: 'write' } });
  const octokit = new Octokit({ auth, baseUrl: server.apiUrl, log: { debug() {}, info() {}, warn() {}, error() {} } });
  const where = { owner: 'lab', repo: 'model' };

  const { data: tree } = await octokit.rest.git.getTree({ ...where, tree_sha: commit, recursive: '1' });
  expect(tree.tree.map(({ path }) => path)).toEqual(expect.arrayContaining(['README.md', 'src/a.py']));

  const { data: issue } = await octokit.rest.issues.create({ ...where, title: 'One', body: 'Text' });
  for (let index = 0; index < 31; index++) lab.comment(issue.number, { author: 'researcher', body: `${index}` });
  const comments = await octokit.paginate(octokit.rest.issues.listComments, { ...where, issue_number: issue.number });
  expect(comments).toHaveLength(31);

  await expect(octokit.rest.git.createRef({ ...where, ref: 'refs/heads/x', sha: commit })).rejects.toMatchObject({ status: 403 });
  server.assertClean();
  await server.close();
});
