import correct from 'spdx-correct';

/** Licence names as people write them in prose and badges. First match in the table's order wins, so the narrow ones stand first. */
const names: readonly { readonly spdx: string; readonly pattern: RegExp }[] = [
  { spdx: 'CC0-1.0', pattern: /\bcc[- ]?0\b|publicdomain\/zero\/1/i },
  { spdx: 'CC-BY-NC-ND-$v', pattern: /\bcc[ -]by[ -]nc[ -]nd\b|licenses\/by-nc-nd\/|attribution[ -]noncommercial[ -]noderiv/i },
  { spdx: 'CC-BY-NC-SA-$v', pattern: /\bcc[ -]by[ -]nc[ -]sa\b|licenses\/by-nc-sa\/|attribution[ -]non-?commercial[ -]share-?alike/i },
  { spdx: 'CC-BY-NC-$v', pattern: /\bcc[ -]by[ -]nc\b|licenses\/by-nc\/|attribution[ -]non-?commercial/i },
  { spdx: 'CC-BY-SA-$v', pattern: /\bcc[ -]by[ -]sa\b|licenses\/by-sa\/|attribution[ -]share-?alike/i },
  { spdx: 'CC-BY-ND-$v', pattern: /\bcc[ -]by[ -]nd\b|licenses\/by-nd\//i },
  { spdx: 'CC-BY-$v', pattern: /\bcc[ -]by\b|licenses\/by\/|creative commons attribution\b/i },
  { spdx: 'ODC-By-1.0', pattern: /\bodc[ -]by\b/i },
  { spdx: 'ODbL-1.0', pattern: /\bodbl\b|open database licen[cs]e/i },
  { spdx: 'Apache-2.0', pattern: /\bapache(?: software)?(?: licen[cs]e)?,?[ -]?(?:version |v\.?)?2(?:\.0)?\b|apache\.org\/licenses\/license-2/i },
  { spdx: 'AGPL-3.0-only', pattern: /\bagpl|affero general public/i },
  { spdx: 'LGPL-3.0-only', pattern: /\blgpl[ -]?v?3|lesser general public licen[cs]e,? (?:version |v)3/i },
  { spdx: 'LGPL-2.1-only', pattern: /\blgpl[ -]?v?2|lesser general public licen[cs]e,? (?:version |v)2/i },
  { spdx: 'GPL-3.0-only', pattern: /\bgpl[ -]?v?3|\bgeneral public licen[cs]e,? (?:version |v)3/i },
  { spdx: 'GPL-2.0-only', pattern: /\bgpl[ -]?v?2|\bgeneral public licen[cs]e,? (?:version |v)2/i },
  { spdx: 'MPL-2.0', pattern: /\bmpl[ -]?2|mozilla public licen[cs]e/i },
  { spdx: 'BSD-3-Clause', pattern: /\bbsd[ -]3|3[ -]clause bsd|(?:new|modified|revised) bsd/i },
  { spdx: 'BSD-2-Clause', pattern: /\bbsd[ -]2|2[ -]clause bsd|simplified bsd/i },
  {
    spdx: 'MIT',
    pattern:
      /\bmit[ -]licen[cs]e|licen[cs]e[-: ]{1,3}mit\b|\bmit\b(?= licen[cs]ed)|under (?:the )?mit\b|opensource\.org\/licenses\/mit|expat licen[cs]e/i,
  },
  { spdx: 'ISC', pattern: /\bisc licen[cs]e/i },
];

/**
 * The first licence that a sentence or a short notice names.
 * @param text at most some lines; longer text is cut
 */
export function namedLicence(text: string): string | null {
  const start = text.slice(0, 4000);
  const folded = start.replace(/\s+/g, ' ');
  for (const { spdx, pattern } of names) {
    if (!pattern.test(folded)) continue;
    return spdx.replace('$v', /\b3\.0\b/.test(folded) && !/\b4\.0\b/.test(folded) ? '3.0' : '4.0');
  }
  return null;
}

/** Values that say "another one" or "none" in structured fields of hubs and packages. */
const noLicence = /^(?:other|unknown|none|unlicensed|tbd|todo|see .*|custom|proprietary|\W*)$/i;

/**
 * An SPDX id from a field that is meant to hold one (`license:` of a hub page, CITATION.cff or pyproject.toml).
 * @returns null where the field says nothing usable
 */
export function licenceFromField(value: string): string | null {
  const text = value.trim().slice(0, 120);
  if (text === '' || noLicence.test(text)) return null;
  if (plainIds.has(text)) return text;
  return hubNames.get(text.toLowerCase()) ?? correct(text) ?? namedLicence(text);
}

/** The ids most projects write, as SPDX has them: they spare the table of misspellings, which takes as long to load as all else here. */
const plainIds: ReadonlySet<string> = new Set([
  'Apache-2.0',
  'MIT',
  'BSD-3-Clause',
  'BSD-2-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'CC-BY-NC-4.0',
  'CC-BY-SA-4.0',
]);

/** Hugging Face's own short names (its list of licences) that no SPDX tool knows. */
const hubNames: ReadonlyMap<string, string> = new Map([
  ['openrail', 'LicenseRef-OpenRAIL'],
  ['creativeml-openrail-m', 'LicenseRef-CreativeML-OpenRAIL-M'],
  ['openrail++', 'LicenseRef-CreativeML-OpenRAIL++-M'],
  ['bigcode-openrail-m', 'LicenseRef-BigCode-OpenRAIL-M'],
  ['bigscience-openrail-m', 'LicenseRef-BigScience-OpenRAIL-M'],
  ['bigscience-bloom-rail-1.0', 'LicenseRef-BigScience-RAIL'],
  ['llama2', 'LicenseRef-Llama-2-Community'],
  ['llama3', 'LicenseRef-Llama-3-Community'],
  ['llama3.1', 'LicenseRef-Llama-3.1-Community'],
  ['llama3.2', 'LicenseRef-Llama-3.2-Community'],
  ['llama3.3', 'LicenseRef-Llama-3.3-Community'],
  ['llama4', 'LicenseRef-Llama-4-Community'],
  ['gemma', 'LicenseRef-Gemma-Terms'],
]);
