import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identifyLicences } from '../../../src/detect/licences/identify.ts';
import { licenceFromField, namedLicence } from '../../../src/detect/licences/names.ts';
import { quickest } from '../../support/quickest.ts';

function listed(id: string): string {
  const file = new URL(`../../../node_modules/spdx-license-list/licenses/${id}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')).licenseText;
}

const ids = (text: string) => identifyLicences(text).map(({ spdx }) => spdx);

describe('identifyLicences', () => {
  test.each([
    'MIT',
    'MIT-0',
    'Apache-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'GPL-2.0-only',
    'GPL-3.0-only',
    'AGPL-3.0-only',
    'LGPL-2.1-only',
    'CC0-1.0',
    'CC-BY-4.0',
    'CC-BY-NC-4.0',
    'CC-BY-NC-SA-4.0',
    'CC-BY-NC-ND-4.0',
    'ODC-By-1.0',
    'MPL-2.0',
  ])('knows the listed text of %s from its relatives', (id) => {
    expect(ids(listed(id))).toEqual([id]);
  });

  test('does not mind line breaks, years and holders', () => {
    const text = listed('BSD-3-Clause').replace('<year> <owner>', '2024, The Marble Lab').replaceAll('\n', ' \r\n');
    expect(ids(text)).toEqual(['BSD-3-Clause']);
  });

  test('finds several texts that stand in one file', () => {
    expect(ids(`${listed('Apache-2.0')}\n\n---\nThird-party parts:\n${listed('MIT')}`).sort()).toEqual(['Apache-2.0', 'MIT']);
  });

  test('does not call an amended text by the name of the original', () => {
    const clause =
      'If the software serves more than ten million people in a month, its name has to be shown on the first page of the service. '.repeat(3);
    expect(ids(`${listed('MIT')}\n${clause}`)).toEqual(['LicenseRef-Modified-MIT']);
  });

  test.each([
    [
      'a notice that points elsewhere',
      'Copyright 2024 Marble\nLicensed under the Apache License, Version 2.0. See http://www.apache.org/licenses/LICENSE-2.0',
      ['Apache-2.0'],
    ],
    [
      'a weights licence, by its family',
      'CreativeML Open RAIL-M\ndated August 22, 2022\n\nSection I: PREAMBLE\nterms follow',
      ['LicenseRef-CreativeML-OpenRAIL-M'],
    ],
    [
      'a licence of its own, by its title',
      'Marble Research License Agreement\n\nYou may use the models for research.',
      ['LicenseRef-Marble-Research-License'],
    ],
    ['nothing, for an empty file', '', []],
    ['nothing, for a readme', 'Marble is a library for tiny models. Install it with pip and enjoy.', []],
  ])('reads %s', (_, text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  test('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => Array.isArray(identifyLicences(text))),
      { numRuns: 50 },
    );
    expect(quickest(() => identifyLicences('permission '.repeat(200_000)), 500)).toBeLessThan(500);
  });
});

describe('names of licences', () => {
  test.each([
    ['The code is released under the MIT license.', 'MIT'],
    ['Weights are licensed under CC BY-NC 4.0', 'CC-BY-NC-4.0'],
    ['released under the Apache 2.0 license', 'Apache-2.0'],
    ['https://creativecommons.org/licenses/by-sa/3.0/', 'CC-BY-SA-3.0'],
    ['We thank MIT for the compute.', null],
    ['See the license for details.', null],
  ])('%s → %s', (sentence, spdx) => {
    expect(namedLicence(sentence)).toBe(spdx);
  });

  test.each([
    ['apache-2.0', 'Apache-2.0'],
    ['MIT License', 'MIT'],
    ['Apache Software License', 'Apache-2.0'],
    ['llama3.1', 'LicenseRef-Llama-3.1-Community'],
    ['other', null],
    ['', null],
  ])('field %s → %s', (value, spdx) => {
    expect(licenceFromField(value)).toBe(spdx);
  });
});
