import { describe, expect, test } from 'vitest';
import { indexFiles } from '../../src/detect/files.ts';
import { contentOf, isEmptyFolder, isLfsPointer, isPointerSized, isReadmeOnly, isStubSource } from '../../src/detect/substance.ts';

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

  test.each([
    ['documents and pictures', { 'README.md': 10, LICENSE: 10, 'assets/a.png': 10, '.github/workflows/x.yml': 10 }, true],
    ['a script', { 'README.md': 10, 'run.py': 10 }, false],
  ])('a repository of %s', (_, files, expected) => {
    expect(isReadmeOnly(index(files as Record<string, number>))).toBe(expected);
  });
});

describe('files', () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`;

  test('a pointer is not its object', () => {
    expect(isLfsPointer(pointer)).toBe(true);
    expect(isLfsPointer(`${pointer}${'x'.repeat(2_000)}`)).toBe(false);
    expect(isLfsPointer('version 1')).toBe(false);
    expect([0, 130, 5_000].map((size) => isPointerSized({ ...index({ 'a.pt': size }).all[0], size } as never))).toEqual([false, true, false]);
  });

  test.each([
    ['nothing', '', true],
    ['a signature around pass', 'import os\n\ndef main():\n    """To be written."""\n    pass\n\nif __name__ == "__main__":\n    main()\n', true],
    ['not implemented', 'def train(config):\n    raise NotImplementedError("soon")\n', true],
    ['work', 'import os\n\ndef main():\n    total = 0\n    for name in os.listdir("."):\n        total += len(name)\n    print(total)\n', false],
  ])('a source file of %s', (_, text, expected) => {
    expect(isStubSource(text)).toBe(expected);
  });
});
