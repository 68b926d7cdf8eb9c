import { describe, expect, test } from 'vitest';
import { indexFiles } from '../../src/detect/files.ts';
import { contentOf, isEmptyFolder, isStubSource } from '../../src/detect/substance.ts';

const index = (files: Readonly<Record<string, number>>) =>
  indexFiles(Object.entries(files).map(([path, size]) => ({ path, size, mode: '100644', type: 'blob' as const })));

describe('folders', () => {
  test('one with a keep-file alone is empty', () => {
    const files = index({ 'logs/.gitkeep': 0, 'data/PUT_DATA_HERE.txt': 10, 'src/a.py': 40 });
    expect(isEmptyFolder(files, 'logs')).toBe(true);
    expect(isEmptyFolder(files, 'data')).toBe(true);
    expect(isEmptyFolder(files, 'src')).toBe(false);
    expect(isEmptyFolder(files, 'nowhere')).toBe(false);
    expect(contentOf(files, 'src').map(({ path }) => path)).toEqual(['src/a.py']);
  });
});

describe('files', () => {
  test.each([
    ['nothing', '', true],
    ['a signature around pass', 'import os\n\ndef main():\n    """To be written."""\n    pass\n\nif __name__ == "__main__":\n    main()\n', true],
    ['not implemented', 'def train(config):\n    raise NotImplementedError("soon")\n', true],
    ['work', 'import os\n\ndef main():\n    total = 0\n    for name in os.listdir("."):\n        total += len(name)\n    print(total)\n', false],
  ])('a source file of %s', (_, text, expected) => {
    expect(isStubSource(text)).toBe(expected);
  });
});
