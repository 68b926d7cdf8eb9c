import type { Detection, Evidence } from '../../detection.ts';
import { type DetectionContext, finding, type KindFinding } from '../context.ts';
import { isIn } from '../headings.ts';
import { evidence, type Rule } from '../rule.ts';
import { isKeepFile } from '../substance.ts';
import { isLicenceFile, isTermsFile, type LicenceRole, partCovered, roleOfFile, roleOfSentence } from './files.ts';
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
  const parts: Evidence[] = [];
  const roles: Roles[number][] = [];
  const files = context.files.own.filter((file) => isLicenceFile(file) || isTermsFile(file));
  for (const file of [...files].sort((a, b) => a.folders.length - b.folders.length || (a.path < b.path ? -1 : 1)).slice(0, 40)) {
    const part = partCovered(file);
    if (part !== null) {
      parts.push(evidence(licenseRules.file, { path: file.path, note: `covers only ${part}`, stub: true }));
      continue;
    }
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
    const beside = roles.filter(({ role }) => role === one.role);
    if (beside.some(({ spdx }) => sameLicence(spdx, one.spdx))) continue;
    // Beside a file for the code only what plainly speaks of the project itself is a second opinion.
    if (one.role === 'code' && beside.length > 0 && (!one.plain || isMet(one, declared, beside))) continue;
    roles.push({ role: one.role, spdx: one.spdx, path: one.path });
    if (files.length === parts.length) found.push(evidence(licenseRules.declared, { path: one.path, line: one.line, note: one.spdx, stub: true }));
  }
  const identifiers = [...new Set(roles.filter(({ path }) => files.some((file) => file.path === path)).map(({ spdx }) => spdx))];
  return finding('license', [...found, ...parts.slice(0, 6)], identifiers, roles.length > 0 ? { roles } : {});
}

/** `GPL-3.0`, `GPL-3.0-only` and `GPL-3.0-or-later` name one text; a bare name of a family names each of its versions. */
function sameLicence(one: string, other: string): boolean {
  const bare = (spdx: string): string => spdx.replace(/-(?:only|or-later)$|\+$/, '').toLowerCase();
  return bare(one) === bare(other);
}

/** The same page names the file's licence too: then the other name is about a part. And a text that no list knows can't be held against a name. */
function isMet(one: Declared, declared: readonly Declared[], beside: readonly Roles[number][]): boolean {
  if (beside.some(({ spdx }) => spdx.startsWith('LicenseRef-'))) return true;
  return declared.some(({ path, spdx }) => path === one.path && beside.some((role) => role.path !== path && sameLicence(role.spdx, spdx)));
}

interface Declared {
  readonly role: LicenceRole;
  readonly spdx: string;
  readonly path: string;
  readonly line: number | null;
  /** Said of the project's own code, not of a part or of somebody else's. */
  readonly plain: boolean;
}

const ofOthers =
  /\b(?:parts?|portions?|based on|borrow\w*|adapted|taken|derived|from|third[- ]party|dependenc\w*|follow\w*|original\w*|some|several|except\w*|thank\w*|dual\w*|either|compatible|models?|weights?|data(?:sets?)?|checkpoints?|paper|documentation|content|images?)\b/i;
const ofCode =
  /\b(?:this|our|the|all) (?:[\w-]+ ){0,2}?(?:project|repo(?:sitory)?|code|code ?base|software|work|library|package|toolkit|framework)\b[^.]{0,60}\b(?:licen[cs]\w+|released|distributed|available|made|provided|under)\b/i;
const ofItself = /^\W*(?:[\w-]+ )?(?:is )?(?:licensed|released|distributed) under\b/i;
const forContent = /^(?:CC-|CC0|ODC|ODbL)/;
const justName = /^\W*(?:the )?[\w.+-]{2,14}(?: [\w.,+()-]{1,14}){0,5}\W*$/;

/** A sentence that names the licence of the project as such; alone under the heading, the name is enough. */
function isPlain(sentence: string, spdx: string, headings: readonly string[]): boolean {
  if (ofOthers.test(sentence) || isIn(headings, 'foreign')) return false;
  if (ofCode.test(sentence)) return true;
  // "Marble is under CC-BY": licences of content are rather those of its data.
  return !forContent.test(spdx) && (ofItself.test(sentence) || (isIn(headings, 'license') && justName.test(sentence)));
}

/** Licences named in the README's licence section, hub front matter, CITATION.cff and pyproject.toml. */
function declaredLicences(context: DetectionContext): readonly Declared[] {
  const found: Declared[] = [];
  for (const document of context.documents.slice(0, 12)) {
    const field = document.frontMatter?.license;
    const spdx = typeof field === 'string' ? licenceFromField(field) : null;
    if (spdx !== null)
      found.push({ role: 'task_categories' in (document.frontMatter ?? {}) ? 'data' : 'weights', spdx, path: document.path, line: 1, plain: true });
    if (document !== context.readme) continue;
    for (const sentence of document.sentences) {
      if (!/licen[cs]e|licen[cs]ed|许可/i.test(sentence.text) && !isIn(document.sections[sentence.section]?.path ?? [], 'license')) continue;
      const named = namedLicence(sentence.text);
      if (named === null || found.length >= 20) continue;
      const plain = isPlain(sentence.text, named, document.sections[sentence.section]?.path ?? []);
      found.push({ role: roleOfSentence(sentence.text) ?? 'code', spdx: named, path: document.path, line: sentence.line, plain });
    }
  }
  for (const path of ['pyproject.toml', 'CITATION.cff', 'setup.py', 'setup.cfg']) {
    const value = /^[^\S\n]*["']?license["']?\s{0,4}[:=]\s{0,4}(?:\{\s{0,4}text\s{0,4}=\s{0,4})?["']?([\w .+-]{2,60})["']?/m.exec(
      context.text(path)?.slice(0, 40_000) ?? '',
    )?.[1];
    const spdx = value === undefined ? null : licenceFromField(value);
    if (spdx !== null) found.push({ role: 'code', spdx, path, line: null, plain: true });
  }
  return found;
}
