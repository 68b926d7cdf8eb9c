import { describe, expect, test } from 'vitest';
import { artifactKinds } from '../../src/artifacts.ts';
import { combine } from '../../src/detect/combine.ts';
import { detect } from '../../src/detect/detect.ts';
import { documentBounds, planDocuments, planSources, sourceBounds } from '../../src/detect/plan.ts';
import { detectRelease } from '../../src/detect/release.ts';
import { projectTitle } from '../../src/detect/title.ts';
import type { Detection } from '../../src/detection.ts';
import type { ArtifactDeclaration } from '../../src/resolved-policy.ts';
import type { TreeFile } from '../../src/snapshot.ts';
import { exampleInput } from './example.ts';

const of = (detections: readonly Detection[], kind: string): Detection => {
  const found = detections.find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`no ${kind}`);
  return found;
};
const blob = (path: string, size: number | null = 1_000): TreeFile => ({ path, size, mode: '100644', type: 'blob' });

describe('detect', () => {
  test('says something of every kind, in catalogue order, even of nothing', () => {
    const nothing = detect(exampleInput('files:\n'));
    expect(nothing.map(({ kind }) => kind)).toEqual([...artifactKinds]);
    expect(new Set(nothing.map(({ status }) => status))).toEqual(new Set(['missing']));
  });

  test('published beats promised; more to come is told', () => {
    const weights = of(
      detect(exampleInput('# Foo\n\n[Foo-7B](https://huggingface.co/foo-lab/foo-7b) is out. We will release the 70B weights in May 2024.\n')),
      'weights',
    );
    expect(weights).toMatchObject({ status: 'published', alsoPromised: true });
    expect(weights.promises[0]).toMatchObject({ path: 'README.md', line: 3, due: '2024-05-31' });
  });

  test('a promise alone is a promise', () => {
    expect(of(detect(exampleInput('# Foo\n\n- [ ] Release the training code\n')), 'training-code').status).toBe('promised');
  });

  test('what will follow is promised, with the last day of its month', () => {
    const weights = of(detect(exampleInput('# Foo\n\nPretrained weights will follow in March 2025.\n')), 'weights');
    expect(weights.status).toBe('promised');
    expect(weights.promises).toEqual([expect.objectContaining({ line: 3, due: '2025-03-31' })]);
  });

  test('where there is no code, a promise of training code promises the code', () => {
    const text = '# Foo\n\nThe training and evaluation code will be released after the review.\n';
    const bare = detect(exampleInput(text));
    expect(of(bare, 'code')).toMatchObject({ status: 'promised', promises: [{ line: 3 }] });
    expect(of(bare, 'evals').status).toBe('promised');
    const coded = detect(exampleInput(`README.md: ${text}files:\nREADME.md\nfoo/model.py 8000\n`));
    expect(of(coded, 'code')).toMatchObject({ status: 'published', alsoPromised: false, promises: [] });
    expect(of(coded, 'training-code').status).toBe('promised');
  });

  test('"will contain" is fulfilled by what is there', () => {
    const text = 'README.md: # Foo\n\nThis repository will contain the code of Foo.\n';
    expect(of(detect(exampleInput(text)), 'code')?.status).toBe('promised');
    const filled = of(detect(exampleInput(`${text}files:\nREADME.md\nfoo.py 9000\n`)), 'code');
    expect(filled).toMatchObject({ status: 'published', alsoPromised: false });
  });

  test('a dead link beside a live one promises nothing more', () => {
    const text = '# Foo\n\n[weights](https://huggingface.co/foo-lab/foo-7b) and their [checkpoint](TODO)\n';
    const weights = of(detect(exampleInput(text)), 'weights');
    expect(weights).toMatchObject({ status: 'published', alsoPromised: false, promises: [] });
    expect(of(detect(exampleInput('# Foo\n\n[checkpoint](TODO)\n')), 'weights')).toMatchObject({ status: 'promised', promises: [{ line: 3 }] });
  });

  test('a gate on the main artifact gates it', () => {
    const text =
      '# Foo\n\n## Weights\n\nRequest access with [this form](https://forms.gle/abc) to download [Foo-7B](https://huggingface.co/foo-lab/foo-7b).\n';
    expect(of(detect(exampleInput(text)), 'weights').status).toBe('gated');
  });

  test('a sub-folder’s README gates nothing that is not seen', () => {
    const text = 'README.md: # Foo\nscripts/README.md: To obtain the dataset you must create an account and request access.\n';
    expect(of(detect(exampleInput(text)), 'data').status).not.toBe('gated');
  });

  test.each([
    ['a benchmark that only takes times', 'import time\nstart = time.time()\nrun()\nprint("latency", time.time() - start)', 'missing'],
    ['a benchmark with a metric', 'import time\nstart = time.time()\nprint("accuracy", correct / total)', 'published'],
  ])('%s', (_name, source, status) => {
    const text = `README.md: # Foo\nbenchmark.py: ${source}\nfiles:\nREADME.md\nbenchmark.py 900\n`;
    expect(of(detect(exampleInput(text)), 'evals').status).toBe(status);
  });

  test('what is said in words only is assumed, and marked', () => {
    expect(of(detect(exampleInput('# Foo\n')), 'data')).toMatchObject({ status: 'missing', assumed: true });
  });
});

describe('folders of outputs', () => {
  const outputs = (more = ''): Detection =>
    of(
      detect(exampleInput(`README.md: # Foo\nfiles:\nREADME.md\nevaluation/a.jsonl 90000\nevaluation/b.jsonl 90000\nevaluation/c.csv 900\n${more}`)),
      'evals',
    );

  test('evaluate nothing, and that is told', () => {
    expect(outputs()).toMatchObject({
      status: 'missing',
      evidence: [
        {
          rule: 'evals/outputs-only',
          path: 'evaluation',
          stub: true,
          note: 'outputs only (2 .jsonl files, 1 .csv file), no script and no harness configuration',
        },
      ],
    });
  });

  test('are no stubs beside a script', () => {
    const found = outputs('evaluation/run.py 4000\n');
    expect(found.status).toBe('published');
    expect(found.evidence.map(({ rule }) => rule)).not.toContain('evals/outputs-only');
  });
});

describe('a tool about artifacts', () => {
  test('has no ablations because a module is called so', () => {
    const ablations = (path: string) => of(detect(exampleInput(`README.md: # Foo\nfiles:\nREADME.md\n${path} 4000\n`)), 'ablations').status;
    expect(ablations('src/detect/ablations.ts')).toBe('missing');
    expect(ablations('experiments/ablations.py')).toBe('published');
  });

  test('is archived nowhere because an example in its documentation is', () => {
    const example = 'docs/policy.md: # Policy\n\n```yaml\narchive: https://zenodo.org/records/1234567\n```\n';
    expect(of(detect(exampleInput(`README.md: # Foo\n${example}`)), 'archive').status).toBe('missing');
  });

  test('has no safety note because an option is called so', () => {
    const words = 'The model is known to invent facts and to repeat prejudices of the web, so nobody should ask it for medical advice. '.repeat(3);
    const note = (heading: string) =>
      of(detect(exampleInput(`README.md: # Foo\ndocs/policy.md: # Policy\n\n### ${heading}\n\n${words}\n`)), 'safety-note');
    expect(note('`staged-safety`').status).toBe('missing');
    expect(note('Safety').status).toBe('published');
  });
});

describe('declarations', () => {
  const declaration = (more: Partial<ArtifactDeclaration>): ArtifactDeclaration => ({
    kind: 'weights',
    identifiers: [],
    paths: [],
    repositories: [],
    notApplicable: null,
    gatedReason: null,
    ...more,
  });
  const declared = (more: Partial<ArtifactDeclaration>): Detection =>
    of(
      detect({ ...exampleInput('README.md: # Foo\nfiles:\nREADME.md\nout/last.bin 90\nout/empty.bin 0\n'), declarations: [declaration(more)] }),
      'weights',
    );

  test('beat detection', () => {
    expect(declared({ identifiers: ['hf:foo-lab/foo'] })).toMatchObject({ status: 'published', identifiers: ['hf:foo-lab/foo'] });
    expect(declared({ notApplicable: 'a benchmark' })).toMatchObject({ status: 'not-applicable', assumed: false });
    expect(declared({ identifiers: ['hf:foo-lab/foo'], gatedReason: 'medical images' }).status).toBe('gated');
  });
  test('a declared path counts only if it is there', () => {
    expect(declared({ paths: ['out/*.bin'] })).toMatchObject({ status: 'published', identifiers: ['file:out/last.bin'] });
    expect(declared({ paths: ['nowhere/*.bin'] }).status).not.toBe('published');
  });
  test('a declared file counts only if it is there and holds something, and is told where it is not', () => {
    expect(declared({ identifiers: ['file:out/last.bin'] })).toMatchObject({ status: 'published', identifiers: ['file:out/last.bin'] });
    for (const more of [{ identifiers: ['file:out/gone.bin'] }, { identifiers: ['file:out/empty.bin'] }, { paths: ['out/empty.bin'] }]) {
      const found = declared(more);
      expect(found).toMatchObject({ status: 'missing', identifiers: [] });
      const [named = ''] = [...(more.identifiers ?? []), ...(more.paths ?? [])];
      expect(found.evidence).toContainEqual(
        expect.objectContaining({ rule: 'policy/declared', stub: true, note: expect.stringContaining(named.replace('file:', '')) }),
      );
    }
    expect(declared({ paths: ['out/*.bin'] }).evidence[0]).toMatchObject({ rule: 'policy/declared', path: 'out/last.bin' });
    expect(declared({ identifiers: ['hf:foo-lab/foo', 'file:out/gone.bin'] }).identifiers).toEqual(['hf:foo-lab/foo']);
  });
});

describe('combine', () => {
  const look = (text: string): readonly Detection[] => detect(exampleInput(text));
  const code = 'files:\nREADME.md\nmodel.py 5000\n';
  const paper = '# Foo\n\n[paper](https://arxiv.org/abs/2401.00001)\n';

  test('papers count from the head, code only from the tag', () => {
    const both = combine({ tag: look('# Foo\n'), head: look(`README.md: ${paper}${code}`), release: null });
    expect(of(both, 'preprint')).toMatchObject({ status: 'published', identifiers: ['arXiv:2401.00001'] });
    expect(of(both, 'preprint').evidence[0]?.place).toBe('head');
    expect(of(both, 'code').status).toBe('missing');
    expect(of(combine({ tag: look(code), head: look('# Foo\n'), release: null }), 'code').status).toBe('published');
  });
  test('without a tag the head is all there is', () => {
    expect(of(combine({ tag: null, head: look(code), release: null }), 'code').status).toBe('published');
  });
  test('a promise of the tag that the head has kept is no promise any more', () => {
    const tag = look('# Foo\n\nWe will release the weights soon.\n');
    const head = look('# Foo\n\n[weights](https://huggingface.co/foo-lab/foo)\n');
    expect(of(combine({ tag, head, release: null }), 'weights')).toMatchObject({ status: 'published', alsoPromised: false });
    expect(of(combine({ tag, head: look('# Foo\n'), release: null }), 'weights').status).toBe('promised');
  });
  test('nothing at all is still every kind', () => {
    expect(combine({ tag: null, head: null, release: null }).map(({ kind }) => kind)).toEqual([...artifactKinds]);
  });
});

describe('detectRelease', () => {
  const release = {
    tag: 'v1.0',
    url: 'https://github.com/foo-lab/foo/releases/tag/v1.0',
    body: 'The [paper](https://arxiv.org/abs/2401.00001) is out. We will release the training code in June.',
    publishedAt: '2024-04-01T00:00:00Z',
    assets: [
      { name: 'foo-7b.safetensors', size: 9_000_000, url: 'https://github.com/foo-lab/foo/releases/download/v1.0/foo-7b.safetensors' },
      { name: 'teaser.png', size: 9_000_000, url: 'https://github.com/foo-lab/foo/releases/download/v1.0/teaser.png' },
    ],
  };
  const shown = detectRelease(release, { repository: 'foo-lab/foo', title: 'Foo: faster bars' });

  test('reads the body and the assets; places carry no path', () => {
    expect(of(shown, 'preprint')).toMatchObject({ status: 'published', identifiers: ['arXiv:2401.00001'] });
    expect(of(shown, 'preprint').evidence[0]).toMatchObject({ path: null, line: 1 });
    expect(of(shown, 'weights')).toMatchObject({ status: 'published', identifiers: ['github-release:v1.0/foo-7b.safetensors'] });
    expect(of(shown, 'training-code')).toMatchObject({ status: 'promised' });
    expect(of(shown, 'training-code').promises[0]?.path).toBeNull();
  });
});

describe('plan', () => {
  test('documentation first, the README before all; no pictures, no links, nothing too large', () => {
    const files = [
      blob('docs/a.md'),
      blob('README.md'),
      blob('LICENSE'),
      blob('a.png'),
      blob('huge.md', 9_000_000),
      blob('CITATION.cff'),
      blob('src/model/README.md'),
    ];
    expect(planDocuments([...files, { path: 'LINK.md', size: 9, mode: '120000', type: 'blob' }])).toEqual([
      'README.md',
      'CITATION.cff',
      'LICENSE',
      'src/model/README.md',
      'docs/a.md',
    ]);
  });
  test('sources: loaders and download scripts first, those the README names before', () => {
    const files = ['z.py', 'tools/download_weights.sh', 'foo/loader.py', 'run.py'].map((path) => blob(path));
    const texts = new Map([['README.md', { kind: 'text' as const, text: 'python z.py', truncated: false }]]);
    expect(planSources(files, texts)).toEqual(['z.py', 'tools/download_weights.sh', 'foo/loader.py', 'run.py']);
  });
  test('both stay within their bounds', () => {
    const many = Array.from({ length: 5_000 }, (_, index) => [blob(`docs/${index}.md`, 100_000), blob(`scripts/${index}.py`, 100_000)]).flat();
    const documents = planDocuments(many);
    const sources = planSources(many, new Map());
    expect(documents.length).toBeLessThanOrEqual(documentBounds.files);
    expect(documents.length * 100_000).toBeLessThanOrEqual(documentBounds.bytes);
    expect(sources.length).toBeLessThanOrEqual(sourceBounds.files);
    expect(sources.length * 100_000).toBeLessThanOrEqual(sourceBounds.bytes);
  });
  test('vendored trees are left alone', () => {
    expect(planDocuments([blob('README.md'), blob('third_party/bar/README.md')])).toEqual(['README.md']);
  });
});

test.each([
  [
    'preferred citation',
    'README.md: # foo\nCITATION.cff: title: Foo software\npreferred-citation:\n  title: "Foo: faster bars"\n',
    'Foo: faster bars',
  ],
  ['BibTeX', '# foo\n\n```\n@misc{foo, title={Foo: Faster Bars}}\n```\n', 'Foo: Faster Bars'],
  ['heading, news skipped', '# News\n\nhello\n\n# Foo: faster bars\n', 'Foo: faster bars'],
])('title of the work: %s', (_name, text, expected) => {
  const { files, texts } = exampleInput(text);
  expect(projectTitle(files, texts)).toBe(expected);
});
