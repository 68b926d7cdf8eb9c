import { describe, expect, test } from 'vitest';
import { createContext } from '../../../src/detect/create-context.ts';
import { canonicalPaper } from '../../../src/detect/ownership/paper-places.ts';
import { ownPaper, scorePapers } from '../../../src/detect/ownership/papers.ts';
import { detectPreprint } from '../../../src/detect/preprint.ts';
import { exampleInput } from '../example.ts';

const paper = (text: string): readonly string[] => detectPreprint(createContext(exampleInput(text))).identifiers;
const own = 'https://arxiv.org/abs/2401.00001';
const other = 'https://arxiv.org/abs/2401.00002';

describe('own paper', () => {
  test.each([
    ['badge in the head', `# Foo\n\n[![arXiv](https://img.example/arXiv-b31b1b)](${own})\n`],
    ['protocol-relative link in HTML', '# Foo\n\n<a href=//arxiv.org/abs/2401.00001>Paper</a>\n'],
    ['"our paper"', `# Foo\n\n## Usage\n\nSee [this](${own}), our paper, for details.\n`],
    ['introduced by a word', `# Foo\n\nPaper: ${own}\n`],
    ['BibTeX where citing is asked for', '# Foo\n\n## Citation\n\n```\n@article{foo, title={Foo}, journal={arXiv preprint arXiv:2401.00001}}\n```\n'],
    ['CITATION.cff', `README.md: # Foo\nCITATION.cff: title: Foo\nurl: ${own}\n`],
  ])('%s', (_name, text) => {
    expect(paper(text)[0]).toBe('arXiv:2401.00001');
  });

  test.each([
    ['related work', `# Foo\n\n## Related work\n\n- [Bar paper](${other})\n`],
    ['thanks', `# Foo\n\n## Acknowledgements\n\nWe thank the authors of [Bar](${other}).\n`],
    ['unofficial implementation', `# Bar\n\nUnofficial implementation of [Bar](${other}) in PyTorch.\n`],
    ['inline citation', `# Foo\n\n## Usage\n\nWe start from [Bar (Doe et al., 2024)](${other}).\n`],
    ['placeholder id', '# Foo\n\n[paper](https://arxiv.org/abs/2030.12345) [arXiv](https://arxiv.org/abs/XXXX.XXXXX)\n'],
    ['hidden in a comment', `# Foo\n\n<!-- [paper](${own}) -->\n`],
    ['software DOI', '# Foo\n\n[![DOI](https://zenodo.org/badge/DOI/10.5281/zenodo.7.svg)](https://doi.org/10.5281/zenodo.7)\n'],
  ])('not: %s', (_name, text) => {
    expect(paper(text)).toEqual([]);
  });

  test('the paper of the README title comes first, other own papers follow', () => {
    const text = [
      '# Foo: faster bars',
      '',
      `[paper](${other}) of our next project`,
      '',
      '## Citation',
      '',
      '```',
      '@misc{foo, title={Foo: Faster Bars}, eprint={2401.00001}}',
      '```',
    ].join('\n');
    expect(paper(text)).toEqual(['arXiv:2401.00001', 'arXiv:2401.00002']);
  });

  describe('of several own papers the main one is', () => {
    const later = 'https://arxiv.org/abs/2506.00003';
    test.each([
      [
        'the eldest, where only news name them',
        `# Foo\n\nSpeaks.\n\n## News\n\n- Foo 2 is out: [paper](${later})\n- Foo is out: [paper](${own})\n`,
        own,
      ],
      [
        'the eldest, told in a sentence that ends in "here"',
        `# Foo\n\nSpeaks.\n\n## News\n\n- We made Foo 2: [paper](${later})\n- The technical report on Foo is online [here](${own}).\n`,
        own,
      ],
      ['the first in the head, whatever its age', `# Foo\n\n[Foo 2 paper](${later}), [Foo paper](${own})\n`, later],
      [
        'the one asked to be cited, whatever its age',
        `# Foo\n\nSpeaks.\n\n## News\n\n- Side work: [paper](${own})\n\n## Citation\n\n\`\`\`\n@misc{foo, title={Foo}, eprint={2506.00003}}\n\`\`\`\n`,
        later,
      ],
      [
        'the preprint that bears the title, beside the DOI of the journal',
        `# Foo\n\n## Introduction\n\nThe official implementation of Foo, proposed in the paper [Foo: fast bars](${later}).\n\n## Citation\n\n\`\`\`\n@article{foo, title={Foo: Fast Bars}, doi={10.1234/foo.7}}\n\`\`\`\n`,
        later,
      ],
      [
        'the one the main README tells of, not that of a part',
        `README.md: # Foo\n\nOur paper: ${later}\nparts/bar/README.md: # Bar\n\n[paper](${own})\n\nOur paper has the details. Please cite it.\n`,
        later,
      ],
      [
        'the one that can be found there, not the source of the data',
        `# Foo\n\nSpeaks.\n\n## News\n\n- Foo is accepted: ${later}\n\n## Paper\n\nThe paper on all of this can be found - ${later}\n\n## Citation\n\nDoe et al. [Bar](${own}).\n`,
        later,
      ],
      [
        'the one whose title names the project, though it follows others in the head',
        `# Foo\n\nFoo holds [Bar](${own}) and is described, following custom, in the [paper](${later}).\n\n## Citation\n\n\`\`\`\n@misc{foo, title={Foo: A Kit}, eprint={2506.00003}}\n\`\`\`\n`,
        later,
      ],
      [
        'not the one that is only in the news more often',
        `# Foo series\n\nSpeaks.\n\n## News\n\n- FooFlow is out, see [paper](${own})\n\n## Introduction\n\n- [Foo: a start](${later})\n\n## Citation\n\n\`\`\`\n@misc{a, title={Foo: a start}, eprint={2506.00003}}\n@misc{b, title={FooFlow: and on}, eprint={2401.00001}}\n\`\`\`\n`,
        later,
      ],
      [
        'not the one called the first of two',
        `# Foo\n\nOur first paper [Early bars](${own}) has the idea. Our second paper [Late bars](${later}) has the results.\n`,
        later,
      ],
    ])('%s', (_name, text, want) => {
      expect(paper(text)[0]).toBe(`arXiv:${want.slice(-10)}`);
    });
  });

  test.each([
    ['the project’s name and a version', 'Foo v2 preprint', true],
    ['the project’s name', 'Foo paper:', true],
    ['another name', 'Bar paper:', false],
    ['more than the name', 'Foo for birds paper:', false],
  ])('in a section on others a label of %s counts: %s', (_name, label, want) => {
    expect(paper(`# Foo\n\nSpeaks.\n\n## Community projects\n\n**${label}** ${own}\n`).length > 0).toBe(want);
  });

  test('the evidence says why', () => {
    const candidates = scorePapers(createContext(exampleInput(`# Foo\n\n[arXiv](${own})\n`)));
    expect(candidates[0]?.score).toBeGreaterThanOrEqual(ownPaper);
    expect(candidates[0]?.points.map(({ signal, line }) => [signal, line])).toEqual([
      ['head-label', 3],
      ['first-label', 3],
    ]);
  });
});

test.each([
  ['url:https://www.nature.com/articles/s41586-021-03819-2', 'doi:10.1038/s41586-021-03819-2'],
  ['url:https://www.biorxiv.org/content/10.1101/2022.11.20.517210v3.full', 'doi:10.1101/2022.11.20.517210'],
  ['url:https://www.science.org/doi/10.1126/science.ads0018', 'doi:10.1126/science.ads0018'],
  ['url:https://www.biorxiv.org/content/early/2021/10/04/2021.10.04.463034v2', 'doi:10.1101/2021.10.04.463034'],
  ['url:https://www.biorxiv.org/content/early/2018/01/02/242719.full.pdf', 'doi:10.1101/242719'],
  ['url:https://academic.oup.com/bib/advance-article/doi/10.1234/bib/abc409/6713511?guestAccessKey=a1', 'doi:10.1234/bib/abc409'],
  ['url:https://example.org/paper', 'url:https://example.org/paper'],
  ['arXiv:2401.00001', 'arXiv:2401.00001'],
])('%s is %s', (page, identifier) => {
  expect(canonicalPaper(page)).toBe(identifier);
});
