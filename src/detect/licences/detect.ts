import type { Detection, Evidence } from '../../detection.ts';
import { type DetectionContext, finding, type KindFinding } from '../context.ts';
import { isIn } from '../headings.ts';
import { evidence, type Rule } from '../rule.ts';
import { isKeepFile } from '../substance.ts';
import { isLicenceFile, isTermsFile, type LicenceRole, roleOfFile, roleOfSentence } from './files.ts';
import { identifyLicences } from './identify.ts';
import { licenceFromField, namedLicence } from './names.ts';

const todo = 'Add a LICENSE file with the whole text of a licence; say in the README which licence covers the weights and the data';

export const licenseRules = {
  file: {
    id: 'license/file',
    sees: 'A licence file with a text in it',
    todo,
    example: 'README.md: # Marble\nLICENSE: Marble Research License\n\nYou may use the software for research.\nfiles:\nREADME.md\nLICENSE 1000\n',
    counter: 'README.md: # Marble\nfiles:\nREADME.md\nLICENSE 0\n',
  },
  terms: {
    id: 'license/terms',
    sees: 'Terms of use in place of a licence',
    todo,
    example: 'README.md: # Marble\nTERMS.md: # Terms of use\n\nYou may use the data for research.\nfiles:\nREADME.md\nTERMS.md 1000\n',
    counter: 'README.md: # Marble\nfiles:\nREADME.md\ndocs/terminology.md 1000\n',
  },
  declared: {
    id: 'license/declared-only',
    sees: 'A licence that is named, in the README or the package, without its file',
    todo,
    example: '# Marble\n\n## License\n\nThe code is released under the MIT license.\n',
    counter: '# Marble\n\nWe thank MIT for compute.\n',
  },
} as const satisfies Record<string, Rule>;

type Roles = NonNullable<Detection['roles']>;

/** Licences by their text, each with what it covers. A licence that is only named is not one that was given. */
export function detectLicense(context: DetectionContext): KindFinding {
  const found: Evidence[] = [];
  const roles: Roles[number][] = [];
  const files = context.files.own.filter((file) => isLicenceFile(file) || isTermsFile(file));
  for (const file of [...files].sort((a, b) => a.folders.length - b.folders.length || (a.path < b.path ? -1 : 1)).slice(0, 40)) {
    const text = context.text(file.path);
    const stub = isKeepFile(file) || text?.trim() === '';
    const spdx = stub || text === null ? [] : identifyLicences(text).map((one) => one.spdx);
    const rule = isLicenceFile(file) ? licenseRules.file : licenseRules.terms;
    const note = stub ? 'empty' : spdx.length > 0 ? spdx.join(', ') : text === null ? 'not read' : 'a text of its own';
    found.push(evidence(rule, { path: file.path, note, ...(stub ? { stub } : {}) }));
    for (const one of spdx.length > 0 || stub ? spdx : ['LicenseRef-Unknown']) roles.push({ role: roleOfFile(file), spdx: one, path: file.path });
  }
  const declared = declaredLicences(context);
  for (const one of declared) {
    if (roles.some(({ role, spdx }) => role === one.role && (spdx === one.spdx || one.role === 'code'))) continue;
    roles.push({ role: one.role, spdx: one.spdx, path: one.path });
    if (files.length === 0) found.push(evidence(licenseRules.declared, { path: one.path, line: one.line, note: one.spdx, stub: true }));
  }
  const identifiers = [...new Set(roles.filter(({ path }) => files.some((file) => file.path === path)).map(({ spdx }) => spdx))];
  return finding('license', found, identifiers, roles.length > 0 ? { roles } : {});
}

interface Declared {
  readonly role: LicenceRole;
  readonly spdx: string;
  readonly path: string;
  readonly line: number | null;
}

/** Licences named in the README's licence section, hub front matter, CITATION.cff and pyproject.toml. */
function declaredLicences(context: DetectionContext): readonly Declared[] {
  const found: Declared[] = [];
  for (const document of context.documents.slice(0, 12)) {
    const field = document.frontMatter?.license;
    const spdx = typeof field === 'string' ? licenceFromField(field) : null;
    if (spdx !== null)
      found.push({ role: 'task_categories' in (document.frontMatter ?? {}) ? 'data' : 'weights', spdx, path: document.path, line: 1 });
    if (document !== context.readme) continue;
    for (const sentence of document.sentences) {
      if (!/licen[cs]e|licen[cs]ed|许可/i.test(sentence.text) && !isIn(document.sections[sentence.section]?.path ?? [], 'license')) continue;
      const named = namedLicence(sentence.text);
      if (named === null || found.length >= 20) continue;
      found.push({ role: roleOfSentence(sentence.text) ?? 'code', spdx: named, path: document.path, line: sentence.line });
    }
  }
  for (const path of ['pyproject.toml', 'CITATION.cff', 'setup.py', 'setup.cfg']) {
    const value = /^[^\S\n]*["']?license["']?\s{0,4}[:=]\s{0,4}(?:\{\s{0,4}text\s{0,4}=\s{0,4})?["']?([\w .+-]{2,60})["']?/m.exec(
      context.text(path)?.slice(0, 40_000) ?? '',
    )?.[1];
    const spdx = value === undefined ? null : licenceFromField(value);
    if (spdx !== null) found.push({ role: 'code', spdx, path, line: null });
  }
  return found;
}
