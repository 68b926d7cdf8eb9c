import { describe, expect, test } from 'vitest';
import { detect } from '../../../src/detect/detect.ts';
import { exampleInput } from '../example.ts';

const apache =
  'LICENSE: Apache License\nVersion 2.0, January 2004\nhttp://www.apache.org/licenses/\n\nLicensed under the Apache License, Version 2.0.\n';
const rolesOf = (text: string) => {
  const found = detect(exampleInput(text)).find(({ kind }) => kind === 'license');
  return { identifiers: found?.identifiers, roles: found?.roles };
};

describe('a README that names another licence than the file', () => {
  test.each([
    ['in a sentence', '# Foo\n\n## License\n\nThis project is released under the MIT license.\n'],
    ['of the code', '# Foo\n\nThe code is licensed under the MIT License.\n'],
    ['in a word', '# Foo\n\n## License\n\nMIT License\n'],
  ])('%s is kept beside it, with its path', (_name, readme) => {
    expect(rolesOf(`README.md: ${readme}${apache}`)).toEqual({
      identifiers: ['Apache-2.0'],
      roles: [
        { role: 'code', spdx: 'Apache-2.0', path: 'LICENSE' },
        { role: 'code', spdx: 'MIT', path: 'README.md' },
      ],
    });
  });

  test.each([
    ['agrees', '# Foo\n\n## License\n\nThis project is released under the Apache License 2.0.\n'],
    ['speaks of others', '# Foo\n\n## License\n\nThe encoder is taken from Bar, which is under the MIT license.\n'],
    ['thanks others', '# Foo\n\n## Acknowledgements\n\nThe code of Bar is released under the MIT license.\n'],
    ['names both', '# Foo\n\n## License\n\nThe code is under the Apache License 2.0. Parts of the code are under the MIT license.\n'],
  ])('%s: one role', (_name, readme) => {
    expect(rolesOf(`README.md: ${readme}${apache}`).roles).toEqual([{ role: 'code', spdx: 'Apache-2.0', path: 'LICENSE' }]);
  });
});
