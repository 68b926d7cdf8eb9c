// The local GitHub in a process of its own, so that its work is not counted with the Action's. Asked by messages, one answer each.
import { branchPush, tagPush } from '../../tests/support/events.ts';
import { startGitHub } from '../../tests/support/github/server.ts';
import { buildSituation, situation } from '../../tests/support/situations.ts';

const server = await startGitHub({ latency: Number(process.argv[2] ?? 0) });
const token = server.token({ permissions: { contents: 'write', issues: 'write', 'pull-requests': 'write' } }).value;
const release = situation('full-release');
/** @type {Map<string, import('../../tests/support/github/build.ts').RepositoryHandle>} */
const repositories = new Map();
/** What a process needs to know of an event; handles stay here. */
const plain = (/** @type {import('../../tests/support/events.ts').ActionEvent} */ { name, payload, env, repository }) => ({
  name,
  payload,
  env,
  repository: {
    name: repository.name,
    data: { id: repository.data.id, owner: { login: repository.data.owner.login, id: repository.data.owner.id } },
  },
});

const answers = {
  /** A repository with a full release; its tag was pushed. */
  make: (/** @type {string} */ name) => {
    const handle = buildSituation(server, release, name);
    repositories.set(name, handle);
    return plain(tagPush(server, handle, 'v1.0.0'));
  },
  /** Something for a comment to be posted to. */
  openIssue: (/** @type {string} */ name) => repositories.get(name)?.issue({ title: 'A place to comment' }).number,
  /** The weights' link is taken away on the default branch. */
  change: (/** @type {string} */ name) => {
    const handle = repositories.get(name);
    if (handle === undefined) throw new Error(`no repository ${name}`);
    const readme = (handle.text('README.md') ?? '').replace(/.*huggingface\.co.*\n/g, '').replace(/^## Weights$/m, '## Parameters');
    handle.commit({ files: { 'README.md': readme, 'SAFETY.md': null }, message: 'Take the link away', date: '2024-06-02T09:00:00Z' });
    return plain(branchPush(server, handle));
  },
  clear: () => server.log.clear(),
  log: () => ({ calls: server.log.calls(), depth: server.log.depth(), writes: server.log.writes().length, text: server.log.text() }),
  violations: () => server.violations,
};

process.on('message', (/** @type {{ id: number, ask: keyof typeof answers, name: string }} */ { id, ask, name }) => {
  try {
    process.send?.({ id, answer: answers[ask](name) });
  } catch (error) {
    process.send?.({ id, error: String(error) });
  }
});
process.on('disconnect', () => process.exit(0));
const { apiUrl, graphqlUrl, serverUrl } = server;
process.send?.({ id: 0, answer: { apiUrl, graphqlUrl, serverUrl, token } });
