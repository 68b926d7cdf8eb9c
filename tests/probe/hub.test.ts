import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ArtifactKind } from '../../src/artifacts.ts';
import type { Proof } from '../../src/proof.ts';
import type { Actors } from '../support/world/actors.ts';
import { gguf, lfsPointer, safetensors, sha256 } from '../support/world/files.ts';
import type { HubState } from '../support/world/hub.ts';
import { claim, type Stage, setStage } from '../support/world/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const weights = { content: safetensors(), size: 4_000_000 };
const shard = (index: number) => `model-0000${index}-of-00003.safetensors`;

interface Row {
  readonly name: string;
  readonly play: (hub: HubState, actors: Actors) => void;
  readonly identifier?: string;
  readonly kind?: ArtifactKind;
  readonly expected: Partial<Proof> & { readonly reason: unknown };
  readonly findings?: readonly RegExp[];
}

const rows: readonly Row[] = [
  {
    name: 'open weights',
    play: (hub) => {
      hub.models['lab/olm'] = { files: { 'config.json': '{}', 'model.safetensors': weights } };
    },
    expected: {
      state: 'verified',
      level: 4,
      identity: 'match',
      hash: `sha256:${sha256(weights.content)}`,
      bytes: weights.content.length,
      reason: expect.stringMatching(/weights are open/),
    },
    findings: [/^1 tensors, 4096 parameters in model.safetensors$/],
  },
  {
    name: 'open GGUF of another owner',
    play: (hub) => {
      hub.models['someone/olm-gguf'] = { files: { 'olm.Q4.gguf': { content: gguf(), size: 9_000_000 } } };
    },
    identifier: 'hf:someone/olm-gguf',
    expected: { state: 'verified', level: 4, identity: 'unknown', backlink: false, reason: expect.stringMatching(/olm.Q4.gguf/) },
  },
  {
    name: 'the card names the repository',
    play: (hub) => {
      hub.models['someone/olm'] = { files: { 'README.md': '# Olm\nCode: <https://github.com/lab/olm>', 'model.safetensors': weights } };
    },
    identifier: 'hf:someone/olm',
    expected: { state: 'verified', identity: 'match', backlink: true, reason: expect.anything() },
  },
  {
    name: 'the card names a repository with a longer name',
    play: (hub) => {
      hub.models['someone/olm'] = { files: { 'README.md': 'Code: https://github.com/lab/olm-next', 'model.safetensors': weights } };
    },
    identifier: 'hf:someone/olm',
    expected: { state: 'verified', identity: 'unknown', backlink: false, reason: expect.anything() },
  },
  {
    name: 'gated, form and access at once',
    play: (hub) => {
      hub.models['lab/olm'] = { gated: 'auto', files: { 'model.safetensors': weights } };
    },
    expected: { state: 'gated', reason: expect.stringMatching(/accepting the conditions/) },
  },
  {
    name: 'gated, the authors decide',
    play: (hub) => {
      hub.models['lab/olm'] = { gated: 'manual', files: { 'model.safetensors': weights } };
    },
    expected: { state: 'gated', reason: expect.stringMatching(/a request that the authors decide/) },
  },
  {
    name: 'private',
    play: (hub) => {
      hub.models['lab/olm'] = { private: true, files: { 'model.safetensors': weights } };
    },
    expected: { state: 'broken', level: 2, reason: 'the model is private or does not exist (401)' },
  },
  { name: 'missing', play: () => undefined, expected: { state: 'broken', level: 2, reason: 'the model is private or does not exist (401)' } },
  {
    name: 'disabled',
    play: (hub) => {
      hub.models['lab/olm'] = { disabled: true };
    },
    expected: { state: 'broken', reason: 'the model is disabled on the hub' },
  },
  {
    name: 'configuration only',
    play: (hub) => {
      hub.models['lab/olm'] = {
        files: { 'README.md': '# soon', 'config.json': '{}', 'tokenizer.json': '{}', 'training_args.bin': Buffer.alloc(5_000) },
      };
    },
    expected: { state: 'broken', reason: 'there is no weight file, only configuration and documents' },
  },
  {
    name: 'empty repository',
    play: (hub) => {
      hub.models['lab/olm'] = { files: {} };
    },
    expected: { state: 'broken', reason: 'the repository is empty' },
  },
  {
    name: 'an LFS pointer instead of the object',
    play: (hub) => {
      hub.models['lab/olm'] = { files: { 'model.safetensors': { content: Buffer.from(lfsPointer()), lfs: false } } };
    },
    expected: { state: 'broken', reason: 'model.safetensors is a Git LFS pointer, not the object' },
  },
  {
    name: 'a listed object that is gone',
    play: (hub) => {
      hub.models['lab/olm'] = { files: { 'model.safetensors': { ...weights, gone: true, sha256: 'd'.repeat(64) } } };
    },
    expected: { state: 'broken', reason: 'model.safetensors is listed but its object is gone (404)' },
  },
  {
    name: 'a missing shard by its number',
    play: (hub) => {
      hub.models['lab/olm'] = { files: { [shard(1)]: weights, [shard(3)]: weights } };
    },
    expected: { state: 'broken', reason: `1 shard is missing: ${shard(2)}` },
  },
  {
    name: 'a missing shard by the index',
    play: (hub) => {
      const index = { metadata: {}, weight_map: { a: 'first.safetensors', b: 'second.safetensors', c: 'third.safetensors' } };
      hub.models['lab/olm'] = { files: { 'first.safetensors': weights, 'model.safetensors.index.json': JSON.stringify(index) } };
    },
    expected: { state: 'broken', reason: '2 shards are missing: second.safetensors, third.safetensors' },
  },
  {
    name: 'all shards there',
    play: (hub) => {
      hub.models['lab/olm'] = { files: { [shard(1)]: weights, [shard(2)]: weights, [shard(3)]: weights } };
    },
    expected: { state: 'verified', level: 4, reason: expect.stringContaining(shard(1)) },
  },
  {
    name: 'a checkpoint folder with a missing shard beside whole weights',
    play: (hub) => {
      hub.models['lab/olm'] = { files: { 'model.safetensors': weights, [`checkpoint-5/${shard(1)}`]: weights } };
    },
    expected: { state: 'verified', level: 4, reason: expect.anything() },
    findings: [/^2 shards of other files in the repository are missing$/],
  },
  {
    name: 'an index of another format does not count against whole weights',
    play: (hub) => {
      const index = { weight_map: { a: 'pytorch_model-00001-of-00002.bin' } };
      hub.models['lab/olm'] = { files: { 'model.safetensors': weights, 'pytorch_model.bin.index.json': JSON.stringify(index) } };
    },
    expected: { state: 'verified', level: 4, reason: expect.anything() },
  },
  {
    name: 'a file name of enormous length',
    play: (hub) => {
      hub.models['lab/olm'] = { files: { [`${'x'.repeat(3_000)}.pt`]: Buffer.from('soon') } };
    },
    expected: { state: 'broken', reason: expect.stringMatching(/^x{399}…$/) },
  },
  {
    name: 'an adapter',
    play: (hub) => {
      hub.models['lab/olm'] = { files: { 'adapter_config.json': '{}', 'adapter_model.safetensors': safetensors({ lora_A: [8, 8] }) } };
    },
    expected: { state: 'verified', level: 4, reason: expect.stringMatching(/^adapter weights are open/) },
    findings: [/^adapter, not full weights$/],
  },
  {
    name: 'a re-upload of the base model',
    play: (hub) => {
      hub.models['big/base'] = { files: { 'model.safetensors': weights } };
      hub.models['lab/olm'] = { cardData: { base_model: 'big/base' }, files: { 'config.json': '{}', 'model.safetensors': weights } };
    },
    expected: { state: 'broken', identity: 'mismatch', reason: 'the weights are those of big/base, byte for byte: a re-upload, not a release' },
  },
  {
    name: 'a fine-tune with weights of its own',
    play: (hub) => {
      hub.models['big/base'] = { files: { 'model.safetensors': { content: safetensors({ other: [4] }), size: 4_000_000 } } };
      hub.models['lab/olm'] = { cardData: { base_model: ['big/base'] }, files: { 'model.safetensors': weights } };
    },
    expected: { state: 'verified', level: 4, reason: expect.anything() },
  },
  {
    name: 'weights without tensors',
    play: (hub) => {
      hub.models['lab/olm'] = { files: { 'model.safetensors': { content: safetensors({}), size: 4_000_000 } } };
    },
    expected: { state: 'broken', reason: 'model.safetensors has no tensors in its header' },
  },
  {
    name: 'too small and of no format',
    play: (hub) => {
      hub.models['lab/olm'] = { files: { 'model.pt': Buffer.from('soon') } };
    },
    expected: { state: 'broken', reason: 'model.pt is too small for weights (4 bytes) and of no known format' },
  },
  {
    name: 'small but real',
    play: (hub) => {
      hub.models['lab/olm'] = { files: { 'policy.safetensors': safetensors({ w: [4, 4] }, 64) } };
    },
    expected: { state: 'verified', level: 4, reason: expect.anything() },
    findings: [/^policy.safetensors holds only \d+ bytes$/],
  },
  {
    name: 'an empty weight file',
    play: (hub) => {
      hub.models['lab/olm'] = { files: { 'model.safetensors': { content: Buffer.alloc(0), lfs: false } } };
    },
    expected: { state: 'broken', reason: 'model.safetensors is empty' },
  },
  {
    name: 'a web page named as weights',
    play: (hub) => {
      hub.models['lab/olm'] = { files: { 'model.pt': { content: Buffer.from('<!DOCTYPE html><title>Sign in</title>'), size: 4_000_000 } } };
    },
    expected: { state: 'broken', reason: 'model.pt is a web page, not weights' },
  },
  {
    name: 'renamed on the hub',
    play: (hub) => {
      hub.models['lab/olm'] = { movedTo: 'lab/olm-1b' };
      hub.models['lab/olm-1b'] = { files: { 'model.safetensors': weights } };
    },
    expected: { state: 'verified', level: 4, reason: expect.anything() },
    findings: [/^renamed on the hub to lab\/olm-1b$/],
  },
  {
    name: 'checkpoints as revisions',
    play: (hub) => {
      hub.models['lab/olm'] = { files: { 'model.safetensors': weights }, refs: { branches: ['step1000', 'step2000'], tags: ['v1'] } };
    },
    kind: 'checkpoints',
    expected: { state: 'verified', level: 4, reason: expect.anything() },
    findings: [/^3 revisions besides the main one$/],
  },
  {
    name: 'a listing longer than what is read',
    play: (hub) => {
      const many = Object.fromEntries(Array.from({ length: 900 }, (_, index) => [`checkpoint-${index}/notes.txt`, 'x']));
      hub.models['lab/olm'] = { files: { 'model.safetensors': weights, ...many } };
    },
    expected: { state: 'verified', level: 4, reason: expect.anything() },
    findings: [/^the listing is longer than the 64 KiB we read: only the top folder/],
  },
  {
    name: 'a listing whose head holds no weights: the top folder is asked for',
    play: (hub) => {
      const many = Object.fromEntries(Array.from({ length: 900 }, (_, index) => [`a/${index}/notes.txt`, 'x']));
      hub.models['lab/olm'] = { files: { ...many, [shard(1)]: weights, [shard(2)]: weights } };
    },
    expected: { state: 'broken', reason: `1 shard is missing: ${shard(3)}` },
  },
  {
    name: 'a listing longer than what is read, with weights in deep folders only',
    play: (hub) => {
      const many = Object.fromEntries(Array.from({ length: 900 }, (_, index) => [`a/${index}/notes.txt`, 'x']));
      hub.models['lab/olm'] = { files: { ...many, 'z/model.safetensors': weights } };
    },
    expected: { state: 'unverifiable', level: 3, reason: expect.stringMatching(/^the listing is longer than what we read/) },
    findings: [/only its head was looked at/],
  },
  {
    name: 'a public card of a gated model',
    play: (hub) => {
      hub.models['lab/olm'] = { gated: 'manual', files: { 'README.md': '# Card', 'model.safetensors': weights } };
    },
    kind: 'model-card',
    expected: { state: 'verified', level: 3, reason: expect.stringMatching(/page is public/) },
  },
  {
    name: 'a model without a card',
    play: (hub) => {
      hub.models['lab/olm'] = { files: { 'model.safetensors': weights } };
    },
    kind: 'model-card',
    expected: { state: 'broken', reason: 'the model has no card' },
  },
  {
    name: 'an open dataset',
    play: (hub) => {
      hub.datasets['lab/caves'] = { files: { 'README.md': '# Caves', 'data/train.parquet': Buffer.from(`PAR1${'x'.repeat(500)}PAR1`) } };
    },
    identifier: 'hf-dataset:lab/caves',
    kind: 'data',
    expected: { state: 'verified', level: 4, method: 'hf-api+range', identity: 'match', reason: expect.stringContaining('data/train.parquet') },
  },
  {
    name: 'a gated dataset',
    play: (hub) => {
      hub.datasets['lab/caves'] = { gated: 'auto', files: { 'train.csv': 'a,b' } };
    },
    identifier: 'hf-dataset:lab/caves',
    kind: 'data',
    expected: { state: 'gated', reason: expect.stringMatching(/^gated/) },
  },
  {
    name: 'a dataset of documents only',
    play: (hub) => {
      hub.datasets['lab/caves'] = { files: { 'README.md': '# Coming soon', '.gitattributes': '*' } };
    },
    identifier: 'hf-dataset:lab/caves',
    kind: 'data',
    expected: { state: 'broken', reason: 'there is no data file, only documents' },
  },
  {
    name: 'a dataset that is only a loading script',
    play: (hub) => {
      hub.datasets['lab/caves'] = { files: { 'README.md': '# Caves', 'caves.py': 'import datasets' } };
    },
    identifier: 'hf-dataset:lab/caves',
    kind: 'data',
    expected: { state: 'unverifiable', level: 3, reason: 'only a loading script: the data lie elsewhere' },
  },
  {
    name: 'a missing dataset',
    play: () => undefined,
    identifier: 'hf-dataset:lab/caves',
    kind: 'data',
    expected: { state: 'broken', reason: 'the dataset is private or does not exist (401)' },
  },
  {
    name: "a dataset's card that names the repository",
    play: (hub) => {
      hub.datasets['other/caves'] = { files: { 'README.md': 'From https://github.com/lab/olm.', 'train.csv': 'a' } };
    },
    identifier: 'hf-dataset:other/caves',
    kind: 'data-card',
    expected: { state: 'verified', level: 3, backlink: true, identity: 'match', reason: expect.anything() },
  },
  {
    name: 'a collection with an open model of its own',
    play: (hub) => {
      hub.models['lab/olm'] = { files: { 'model.safetensors': weights } };
      hub.collections['lab/olm-65b9'] = {
        items: [
          { type: 'paper', id: '2402.00838' },
          { type: 'model', id: 'big/base' },
          { type: 'model', id: 'lab/olm' },
        ],
      };
    },
    identifier: 'hf-collection:lab/olm-65b9',
    expected: { state: 'verified', level: 4, identity: 'match', reason: expect.stringMatching(/^lab\/olm: weights are open/) },
    findings: [/^collection of 2 models; one was read$/],
  },
  {
    name: 'a collection without models',
    play: (hub) => {
      hub.collections['lab/olm-65b9'] = { items: [{ type: 'paper', id: '2402.00838' }] };
    },
    identifier: 'hf-collection:lab/olm-65b9',
    expected: { state: 'broken', reason: 'the collection holds no model' },
  },
  {
    name: 'a missing collection',
    play: () => undefined,
    identifier: 'hf-collection:lab/olm-65b9',
    expected: { state: 'broken', reason: expect.stringMatching(/private or does not exist/) },
  },
  {
    name: 'a Space with its program',
    play: (hub) => {
      hub.spaces['lab/demo'] = { files: { 'app.py': 'import gradio' } };
    },
    identifier: 'hf-space:lab/demo',
    kind: 'inference-code',
    expected: { state: 'verified', level: 4, reason: "the Space's app.py is open" },
  },
  {
    name: 'a hub that answers in another shape',
    play: (_, __) => stage.world.host('huggingface.co', () => ({ headers: { 'content-type': 'text/html' }, body: '<html>maintenance</html>' })),
    expected: { state: 'unverifiable', reason: expect.stringMatching(/not its documented JSON/) },
  },
];

describe('the hub', () => {
  test.each(rows)('$name', async ({ play, identifier = 'hf:lab/olm', kind = 'weights', expected, findings = [] }) => {
    const actors = stage.actors();
    play(actors.hub, actors);
    const [proof] = await stage.prove([claim(identifier, kind)]);
    expect(proof).toMatchObject({ identifier, ...expected });
    for (const finding of findings) expect(proof?.findings).toContainEqual(expect.stringMatching(finding));
  });

  test('an arXiv tag of a paper claimed in the same run is a back-link, of another paper it is not', async () => {
    const { hub } = stage.actors();
    hub.models['someone/olm'] = { tags: ['arxiv:2402.00838'], files: { 'model.safetensors': weights } };
    const together = await stage.prove([claim('hf:someone/olm', 'weights'), claim('arXiv:2402.00838', 'preprint')]);
    expect(together[0]).toMatchObject({ backlink: true, identity: 'match' });
    const alone = await stage.prove([claim('hf:someone/olm', 'weights')]);
    expect(alone[0]).toMatchObject({ backlink: false, identity: 'unknown' });
  });

  test('the file is asked for at the revision the metadata named, and the signature of the file store is not kept', async () => {
    const { hub } = stage.actors();
    hub.models['lab/olm'] = { sha: 'f00d'.repeat(10), files: { 'model.safetensors': weights } };
    const [proof] = await stage.prove([claim('hf:lab/olm', 'weights')]);
    expect(stage.world.requests.map(({ path }) => path)).toContain(`/lab/olm/resolve/${'f00d'.repeat(10)}/model.safetensors`);
    expect(stage.world.requests.find(({ host }) => host === 'cdn.hub-files.net')?.headers.range).toBe('bytes=0-65535');
    expect(JSON.stringify(proof)).not.toContain('Signature');
  });

  test('two kinds of one identifier are one proof, by the more demanding kind', async () => {
    const { hub } = stage.actors();
    hub.models['lab/olm'] = { files: { 'README.md': '# Card', 'config.json': '{}' } };
    const proofs = await stage.prove([claim('hf:lab/olm', 'model-card'), claim('hf:lab/olm', 'weights')]);
    expect(proofs).toHaveLength(1);
    expect(proofs[0]).toMatchObject({ state: 'broken', reason: expect.stringMatching(/no weight file/) });
  });
});
