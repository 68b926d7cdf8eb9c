/** What every end-to-end test shares: a local GitHub, a token as workflows get it, and the committed Action started as the runner does. */
import type { ActionEvent } from '../support/events.ts';
import type { RepositoryHandle } from '../support/github/build.ts';
import { type GitHubOptions, type GitHubServer, startGitHub } from '../support/github/server.ts';
import type { PullRequest } from '../support/github/state.ts';
import { type ActionRun, type RunOptions, runAction } from '../support/run-action.ts';

export const badgeBranch = 'default-to-share';
export const allRights = { contents: 'write', issues: 'write', 'pull-requests': 'write' } as const;

export interface Lab {
  readonly server: GitHubServer;
  /** Starts the Action for an event, without a way out to the world: proofs stay unchecked. */
  readonly run: (event: ActionEvent, options?: Partial<Pick<RunOptions, 'inputs' | 'env' | 'timeout' | 'token'>>) => Promise<ActionRun>;
}

/** Runs a test against a server of its own; the server's violations fail it. */
export async function withLab(work: (lab: Lab) => Promise<void>, options: GitHubOptions = {}): Promise<void> {
  const server = await startGitHub(options);
  const { value } = server.token({ permissions: allRights });
  try {
    await work({
      server,
      run: async (event, { inputs = {}, env = {}, timeout = 60_000, token = value } = {}) =>
        runAction({ server, event, token, inputs, env: { DEFAULT_TO_SHARE_OFFLINE: '1', ...env }, timeout }),
    });
    server.assertClean();
  } finally {
    await server.close();
  }
}

/** Own issues: those that carry our marker. */
export const trackingIssues = (lab: RepositoryHandle) => lab.issues().filter(({ body }) => body.includes('<!-- default-to-share:v1'));

/** Comments of ours on an issue or pull request. */
export const ownComments = (lab: RepositoryHandle, number: number) =>
  lab
    .conversation(number)
    .comments.filter(({ body, author }) => body.includes('<!-- default-to-share:v1') && author.login.startsWith('github-actions'));

export interface Badge {
  readonly svg: string;
  readonly endpoint: { readonly schemaVersion: number; readonly label: string; readonly message: string; readonly color: string };
  readonly record: {
    readonly report: { readonly standing: string; readonly colour: string; readonly subject: { readonly line: string } };
    readonly lines: Readonly<Record<string, unknown>>;
  };
  readonly commit: string;
}

export function badgeOf(lab: RepositoryHandle): Badge | null {
  const svg = lab.text('badge.svg', badgeBranch);
  const endpoint = lab.text('badge.json', badgeBranch);
  const record = lab.text('report.json', badgeBranch);
  if (svg === null || endpoint === null || record === null) return null;
  return { svg, endpoint: JSON.parse(endpoint), record: JSON.parse(record), commit: lab.head(badgeBranch) };
}

/** A policy of two stages, so that a test can make everything met with few files. */
export const shortPolicy = `# yaml-language-server: $schema=https://raw.githubusercontent.com/default-to-share/default-to-share/main/schemas/policy.schema.json
adopted: 2026-01-01
stages:
  - id: code
    due: P0D
    requires: [code, license]
  - id: weights
    due: 2099-12-31
    requires: [weights]
`;

const training =
  'import torch\n\n\ndef main() -> None:\n    model = torch.nn.Linear(8, 2)\n    for step in range(100):\n        loss = model(torch.randn(4, 8)).sum()\n        loss.backward()\n\n\nif __name__ == "__main__":\n    main()\n';
export const mit = `MIT License\n\nCopyright (c) 2026 A Lab\n\nPermission is hereby granted, free of charge, to any person obtaining a copy\nof this software and associated documentation files (the "Software"), to deal\nin the Software without restriction, including without limitation the rights\nto use, copy, modify, merge, publish, distribute, sublicense, and/or sell\ncopies of the Software, and to permit persons to whom the Software is\nfurnished to do so, subject to the following conditions:\n\nThe above copyright notice and this permission notice shall be included in all\ncopies or substantial portions of the Software.\n\nTHE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR\nIMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,\nFITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE\nAUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER\nLIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,\nOUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE\nSOFTWARE.\n`;

/** A small lab repository: code and licence, weights promised, and the short policy. */
export function smallLab(server: GitHubServer, name = 'small-lab/otter', policy: string | null = shortPolicy): RepositoryHandle {
  const lab = server.repository(name);
  lab.commit({
    date: '2026-01-05T10:00:00Z',
    message: 'Code of the paper',
    files: {
      'README.md':
        '# Otter\n\nA small model of rivers.\n\n## Training\n\n```bash\npython train.py\n```\n\n## Weights\n\nThe pretrained weights will be released soon.\n',
      LICENSE: mit,
      'requirements.txt': 'torch==2.6.0\n',
      'train.py': training,
      'otter/__init__.py': '',
      'otter/model.py': training,
      ...(policy === null ? {} : { '.github/default-to-share.yml': policy }),
    },
  });
  return lab;
}

export const weightsReadme =
  '# Otter\n\nA small model of rivers.\n\n## Training\n\n```bash\npython train.py\n```\n\n## Weights\n\nOur pretrained weights are on the hub: [small-lab/otter-base](https://huggingface.co/small-lab/otter-base).\n';

/** A release that came by a merged pull request, tagged at its merge commit. */
export function releaseByPullRequest(lab: RepositoryHandle, tag: string): PullRequest {
  lab.branch('release');
  lab.commit({ branch: 'release', files: { 'CHANGELOG.md': `# ${tag}\n` } });
  const pull = lab.pullRequest({ head: 'release' });
  lab.merge(pull.number);
  lab.tag(tag);
  return pull;
}
