import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ArtifactKind } from '../../src/artifacts.ts';
import type { Proof } from '../../src/proof.ts';
import type { Actors } from '../support/world/actors.ts';
import { lfsPointer, safetensors, tarball } from '../support/world/files.ts';
import { claim, type Stage, setStage } from '../support/world/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const commit = '0123456789abcdef0123456789abcdef01234567';
const page = { headers: { 'content-type': 'text/html; charset=utf-8' }, body: '<!DOCTYPE html><html><title>A page</title></html>' };

interface Row {
  readonly name: string;
  readonly identifier: string;
  readonly kind: ArtifactKind;
  readonly play: (actors: Actors) => void;
  readonly expected: Partial<Proof> & { readonly reason: unknown };
}

const rows: readonly Row[] = [
  {
    name: 'an open Zenodo record',
    identifier: 'zenodo:7',
    kind: 'data',
    play: ({ zenodo }) => {
      zenodo['7'] = {
        metadata: { related_identifiers: [{ identifier: 'https://github.com/lab/olm/tree/v1', relation: 'isSupplementTo' }] },
        files: { 'data.zip': Buffer.from('PK\x03\x04 data') },
      };
    },
    expected: {
      state: 'archived',
      level: 5,
      backlink: true,
      identity: 'match',
      published: '2026-02-03',
      hash: expect.stringMatching(/^md5:/),
      bytes: 9,
      reason: expect.stringMatching(/^archived and open/),
    },
  },
  {
    name: 'an embargoed Zenodo record',
    identifier: 'zenodo:7',
    kind: 'data',
    play: ({ zenodo }) => {
      zenodo['7'] = { metadata: { access_right: 'embargoed', embargo_date: '2027-01-01' } };
    },
    expected: { state: 'gated', reason: 'under embargo until 2027-01-01' },
  },
  {
    name: 'a restricted Zenodo record in the newer shape',
    identifier: 'zenodo:7',
    kind: 'data',
    play: ({ zenodo }) => {
      zenodo['7'] = {
        metadata: { access_right: undefined },
        record: { access: { record: 'public', files: 'restricted', status: 'restricted' }, files: { enabled: true, entries: {} } },
      };
    },
    expected: { state: 'gated', reason: expect.stringMatching(/restricted/) },
  },
  {
    name: 'a closed Zenodo record',
    identifier: 'zenodo:7',
    kind: 'data',
    play: ({ zenodo }) => {
      zenodo['7'] = { metadata: { access_right: 'closed' } };
    },
    expected: { state: 'broken', reason: 'the files are closed' },
  },
  {
    name: 'a deleted Zenodo record',
    identifier: 'zenodo:7',
    kind: 'archive',
    play: ({ zenodo }) => {
      zenodo['7'] = { status: 410 };
    },
    expected: { state: 'broken', reason: 'the record was deleted' },
  },
  {
    name: 'a Zenodo record that never was',
    identifier: 'zenodo:8',
    kind: 'archive',
    play: () => undefined,
    expected: { state: 'broken', reason: 'the record does not exist' },
  },
  {
    name: 'a Zenodo record without files',
    identifier: 'zenodo:7',
    kind: 'data',
    play: ({ zenodo }) => {
      zenodo['7'] = {};
    },
    expected: { state: 'broken', reason: 'the record holds no files' },
  },
  {
    name: 'a Zenodo record whose file is gone',
    identifier: 'zenodo:7',
    kind: 'data',
    play: ({ zenodo }) => {
      zenodo['7'] = { files: { 'data.zip': Buffer.from('PK\x03\x04') }, fileStatus: 404 };
    },
    expected: { state: 'broken', reason: 'data.zip is listed but gone (404)' },
  },
  {
    name: 'a Zenodo preprint of another team',
    identifier: 'zenodo:7',
    kind: 'preprint',
    play: ({ zenodo }) => {
      zenodo['7'] = {
        metadata: { title: 'Neutrino masses at large scales', description: 'Cosmology.' },
        files: { 'paper.pdf': Buffer.from('%PDF-1.7') },
      };
    },
    expected: { state: 'broken', identity: 'mismatch', reason: expect.stringMatching(/^another paper/) },
  },
  {
    name: 'an open figshare article',
    identifier: 'doi:10.6084/m9.figshare.7.v2',
    kind: 'data',
    play: ({ figshare }) => {
      figshare['7'] = { article: { references: ['https://github.com/lab/olm'] }, files: { 'a b.zip': Buffer.from('PK\x03\x04') } };
    },
    expected: {
      state: 'archived',
      level: 5,
      backlink: true,
      published: '2026-02-03',
      hash: expect.stringMatching(/^md5:/),
      reason: expect.stringContaining('a b.zip'),
    },
  },
  {
    name: 'a page of figshare is its article',
    identifier: 'url:https://figshare.com/articles/dataset/Caves/1234567/2',
    kind: 'data',
    play: ({ figshare }) => {
      figshare['1234567'] = { files: { 'caves.csv': Buffer.from('a,b') } };
    },
    expected: {
      state: 'archived',
      level: 5,
      url: 'https://figshare.com/articles/dataset/Caves/1234567/2',
      reason: expect.stringContaining('caves.csv'),
    },
  },
  {
    name: 'an embargoed figshare article',
    identifier: 'doi:10.6084/m9.figshare.7',
    kind: 'data',
    play: ({ figshare }) => {
      figshare['7'] = { article: { is_embargoed: true, embargo_date: '2027-05-01' } };
    },
    expected: { state: 'gated', reason: 'under embargo until 2027-05-01' },
  },
  {
    name: 'a figshare article of links only',
    identifier: 'doi:10.6084/m9.figshare.7',
    kind: 'data',
    play: ({ figshare }) => {
      figshare['7'] = { article: { files: [{ name: 'elsewhere', is_link_only: true, download_url: 'https://lab.edu/' }] } };
    },
    expected: { state: 'broken', reason: 'the article holds no files, or only links' },
  },
  {
    name: 'a figshare article that is gone',
    identifier: 'doi:10.6084/m9.figshare.8',
    kind: 'data',
    play: () => undefined,
    expected: { state: 'broken', reason: 'figshare does not know the article' },
  },
  {
    name: 'a commit in Software Heritage',
    identifier: `swh:1:rev:${commit};origin=https://github.com/lab/olm`,
    kind: 'archive',
    play: ({ swh }) => {
      swh.add(`swh:1:rev:${commit}`);
    },
    expected: { state: 'archived', level: 5, identity: 'match', hash: `swh:${commit}`, reason: 'Software Heritage holds a copy' },
  },
  {
    name: 'a commit that is not in Software Heritage',
    identifier: `swh:1:rev:${commit}`,
    kind: 'archive',
    play: () => undefined,
    expected: { state: 'broken', reason: 'Software Heritage does not hold it' },
  },
  {
    name: 'a damaged Software Heritage identifier is not even asked',
    identifier: 'swh:1:rev:abc',
    kind: 'archive',
    play: () => undefined,
    expected: { state: 'broken', reason: 'not a Software Heritage identifier' },
  },
  {
    name: 'an open repository whose README names ours',
    identifier: 'github:lab/olm-eval',
    kind: 'evals',
    play: ({ forge }) => {
      forge.repositories['lab/olm-eval'] = tarball({ 'README.md': 'Evals of https://github.com/lab/olm', 'run.py': 'print(1)' });
    },
    expected: {
      state: 'verified',
      level: 4,
      method: 'git-refs+archive',
      backlink: true,
      identity: 'match',
      hash: `git:${'1234567890'.repeat(4)}`,
      reason: expect.stringMatching(/^the code is open/),
    },
  },
  {
    name: 'a private or missing repository',
    identifier: 'github:lab/secret',
    kind: 'code',
    play: () => undefined,
    expected: { state: 'broken', level: 2, reason: 'the repository is private or does not exist' },
  },
  {
    name: 'an empty repository',
    identifier: 'github:lab/soon',
    kind: 'code',
    play: ({ forge }) => {
      forge.repositories['lab/soon'] = null;
    },
    expected: { state: 'broken', reason: 'the repository is empty' },
  },
  {
    name: 'a repository that is only a shell',
    identifier: 'github:lab/soon',
    kind: 'code',
    play: ({ forge }) => {
      forge.repositories['lab/soon'] = tarball({ 'README.md': '# Soon', LICENSE: 'MIT', '.gitignore': '*', 'assets/teaser.png': 'x' });
    },
    expected: { state: 'broken', reason: expect.stringMatching(/^only a shell/) },
  },
  {
    name: 'a repository that moved',
    identifier: 'github:lab/olm-eval',
    kind: 'evals',
    play: ({ forge }) => {
      forge.moved['lab/olm-eval'] = 'lab2/evals';
      forge.repositories['lab2/evals'] = tarball({ 'run.py': 'print(1)' });
    },
    expected: { state: 'verified', findings: ['moved to lab2/evals'], reason: expect.anything() },
  },
  {
    name: 'a release asset of the own repository',
    identifier: 'github-release:v1.0/model.safetensors',
    kind: 'weights',
    play: ({ forge }) => {
      forge.assets['lab/olm@v1.0/model.safetensors'] = safetensors();
      forge.releases['lab/olm@v1.0'] = {
        draft: false,
        assets: [{ name: 'model.safetensors', state: 'uploaded', size: 5_000_000, digest: `sha256:${'e'.repeat(64)}` }],
      };
    },
    expected: {
      state: 'verified',
      level: 4,
      identity: 'match',
      hash: `sha256:${'e'.repeat(64)}`,
      findings: ['5000000 bytes', '1 tensors in its header'],
      reason: expect.anything(),
    },
  },
  {
    name: 'a release asset where the API is out of quota',
    identifier: 'github-release:other/repo@v2/weights.pt',
    kind: 'weights',
    play: ({ forge }) => {
      forge.assets['other/repo@v2/weights.pt'] = Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(2_000)]);
      stage.world.host('api.github.com', () => ({
        status: 403,
        headers: { 'x-ratelimit-remaining': '0' },
        body: { message: 'API rate limit exceeded' },
      }));
    },
    expected: { state: 'verified', level: 4, identity: 'unknown', hash: null, reason: expect.anything() },
  },
  {
    name: 'a missing release asset',
    identifier: 'github-release:v1.0/model.safetensors',
    kind: 'weights',
    play: () => undefined,
    expected: { state: 'broken', reason: expect.stringMatching(/does not exist, or not for strangers/) },
  },
  {
    name: 'a release asset that is an LFS pointer',
    identifier: 'github-release:v1.0/model.safetensors',
    kind: 'weights',
    play: ({ forge }) => {
      forge.assets['lab/olm@v1.0/model.safetensors'] = Buffer.from(lfsPointer());
    },
    expected: { state: 'broken', reason: 'the asset is a Git LFS pointer, not the object' },
  },
  {
    name: 'a release asset that was never uploaded in full',
    identifier: 'github-release:v1.0/model.pt',
    kind: 'weights',
    play: ({ forge }) => {
      forge.assets['lab/olm@v1.0/model.pt'] = Buffer.from('PK\x03\x04');
      forge.releases['lab/olm@v1.0'] = { assets: [{ name: 'model.pt', state: 'starter', size: 0 }] };
    },
    expected: { state: 'broken', reason: 'the asset was never uploaded in full' },
  },
  {
    name: "a release's source",
    identifier: 'github-release:lab/olm-eval@v1.0',
    kind: 'evals',
    play: ({ forge }) => {
      forge.repositories['lab/olm-eval'] = tarball({ 'run.py': '1' });
    },
    expected: { state: 'verified', level: 4, method: 'github-archive', reason: 'the source of the release is open' },
  },
  {
    name: 'open weights on ModelScope',
    identifier: 'modelscope:lab/olm',
    kind: 'weights',
    play: ({ modelscope }) => {
      modelscope.repositories['models/lab/olm'] = { 'README.md': Buffer.from('# Olm'), 'model.safetensors': safetensors() };
    },
    expected: { state: 'verified', level: 4, hash: `sha256:${'b'.repeat(64)}`, reason: expect.stringMatching(/^open on ModelScope/) },
  },
  {
    name: 'configuration only on ModelScope',
    identifier: 'modelscope:lab/olm',
    kind: 'weights',
    play: ({ modelscope }) => {
      modelscope.repositories['models/lab/olm'] = { 'configuration.json': Buffer.from('{}') };
    },
    expected: { state: 'broken', reason: 'there is no weight file' },
  },
  {
    name: 'a dataset on ModelScope',
    identifier: 'modelscope-dataset:lab/caves',
    kind: 'data',
    play: ({ modelscope }) => {
      modelscope.repositories['datasets/lab/caves'] = { 'train.jsonl': Buffer.from('{"a":1}') };
    },
    expected: { state: 'verified', level: 4, reason: expect.anything() },
  },
  {
    name: 'missing on ModelScope',
    identifier: 'modelscope:lab/olm',
    kind: 'weights',
    play: () => undefined,
    expected: { state: 'broken', reason: expect.stringMatching(/^ModelScope does not know it/) },
  },
  {
    name: 'a Drive folder that is there: fragile, and no proof of the files',
    identifier: 'gdrive:https://drive.google.com/drive/folders/1abc',
    kind: 'weights',
    play: () => stage.world.host('drive.google.com', () => page),
    expected: { state: 'unverifiable', level: 3, fragile: true, reason: expect.stringMatching(/Google Drive/) },
  },
  {
    name: 'a Drive file that is gone',
    identifier: 'gdrive:https://drive.google.com/file/d/1abc',
    kind: 'weights',
    play: () => stage.world.host('drive.google.com', () => ({ status: 404, body: 'not found' })),
    expected: { state: 'broken', fragile: true, reason: 'Google Drive does not know it (404)' },
  },
  {
    name: 'a Drive file behind a login',
    identifier: 'gdrive:https://drive.google.com/file/d/1abc',
    kind: 'weights',
    play: () => {
      stage.world.host('drive.google.com', () => ({ status: 302, headers: { location: 'https://accounts.google.com/ServiceLogin?continue=x' } }));
      stage.world.host('accounts.google.com', () => page);
    },
    expected: { state: 'gated', fragile: true, reason: 'Google Drive asks for a login' },
  },
  {
    name: 'a Weights & Biases project',
    identifier: 'wandb:lab/olm',
    kind: 'training-logs',
    play: () => stage.world.host('wandb.ai', () => page),
    expected: { state: 'unverifiable', level: 3, fragile: true, reason: expect.stringMatching(/Weights & Biases/) },
  },
];

describe('archives, forges and fragile hosts', () => {
  test.each(rows)('$name', async ({ identifier, kind, play, expected }) => {
    play(stage.actors());
    const [proof] = await stage.prove([claim(identifier, kind)]);
    expect(proof).toMatchObject({ identifier, ...expected });
  });

  test('the own repository of another forge is asked there, and github.com hears nothing of it', async () => {
    stage.actors();
    stage.world.host('git.lab.edu', () => ({ status: 401, body: 'Repository not found.' }));
    const [proof] = await stage.prove([claim('github:Lab/olm', 'code')], { serverUrl: 'https://git.lab.edu' });
    expect(proof).toMatchObject({ state: 'broken', url: 'https://git.lab.edu/Lab/olm' });
    expect(stage.world.requests.map(({ host }) => host)).not.toContain('github.com');
  });
});
