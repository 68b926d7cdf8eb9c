import { type DetectionContext, finding, type KindFinding } from '../context.ts';
import { evidence, type Rule } from '../rule.ts';
import { tellingFirst } from './order.ts';
import { sourceFiles } from './source-files.ts';

export const codeRules = {
  source: {
    id: 'code/source',
    sees: 'Source files that implement the work: not documentation, tests, packaging or vendored projects',
    todo: 'Commit the source code that implements the work',
    example: 'files:\nREADME.md\nfoo/model.py 8000\nfoo/layers.py 5000\n',
    counter: 'files:\nREADME.md\nLICENSE\nassets/teaser.png\n',
  },
  stub: {
    id: 'code/stub',
    sees: 'Source files that do nothing yet: empty, imports and `pass` only',
    todo: 'Commit the implementation in place of the stubs',
    example: 'files:\nREADME.md\nmain.py 12\n',
    counter: 'files:\nREADME.md\nmain.py 4000\n',
  },
} as const satisfies Record<string, Rule>;

/** Source that implements the work. A README with pictures is not code; neither is a folder of stubs. */
export function detectCode(context: DetectionContext): KindFinding {
  const { work, stubs } = sourceFiles(context);
  if (work.length === 0)
    return finding(
      'code',
      stubs.slice(0, 3).map((file) => evidence(codeRules.stub, { path: file.path, stub: true })),
    );
  const largestFirst = [...work].sort((a, b) => (b.size ?? 0) - (a.size ?? 0));
  const shown = tellingFirst(largestFirst, context, 'code').slice(0, 3);
  const identifiers = context.repository === null ? [] : [`github:${context.repository}`];
  const all = shown.map((file) => evidence(codeRules.source, { path: file.path, note: `${work.length} source files` }));
  return finding('code', [...all, ...stubs.slice(0, 2).map((file) => evidence(codeRules.stub, { path: file.path, stub: true }))], identifiers);
}
