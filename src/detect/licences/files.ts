import type { IndexedFile } from '../files.ts';

export type LicenceRole = 'code' | 'weights' | 'data' | 'documentation';

const licenceName = /(?:^|[._ -])(?:licen[cs]es?|copying|unlicense)(?:[._ -]|$)/;
const prose = /^(?:|md|mdx|markdown|txt|rst|adoc|rtf)$/;
const source =
  /^(?:py|js|jsx|mjs|cjs|ts|tsx|c|cc|cpp|cu|h|hpp|sh|bash|php|rb|go|rs|java|kt|swift|css|scss|json|jsonl|ya?ml|toml|xml|png|svg|jpe?g|gif|ico|ipynb|html?|csv|tsv|bib|lock|sql|cff|docx?|pdf)$/;

/** A file that holds a licence, by its name: LICENSE, LICENSE-MODEL, MIT_LICENSE, COPYING, model_licenses/…; not a script about licences. */
export function isLicenceFile(file: IndexedFile): boolean {
  const named = /^(?:licen[cs]e|copying|unlicense)/.test(file.lower);
  if (file.folders.length > 3 || (named ? source.test(file.extension) : !prose.test(file.extension))) return false;
  if (/header|template|checker|third|notices?$/.test(file.lower) || /third|other|depend/.test(file.folders.at(-1) ?? '')) return false;
  return licenceName.test(file.lower) || /^(?:model_?|data_?)?licen[cs]es?$/.test(file.folders.at(-1) ?? '');
}

/** Terms at the root that stand for a licence where no other is. */
export function isTermsFile(file: IndexedFile): boolean {
  return file.folders.length === 0 && /^(?:terms(?:[-_ ]of[-_ ](?:use|access|service))?|eula)(?:\.(?:md|txt))?$/.test(file.lower);
}

const roles: readonly { readonly role: LicenceRole; readonly pattern: RegExp }[] = [
  { role: 'weights', pattern: /\b(?:model|weights?|checkpoints?|parameters)\b/ },
  { role: 'data', pattern: /\b(?:data|dataset|annotations?|corpus)\b/ },
  { role: 'documentation', pattern: /\b(?:docs?|documentation)\b/ },
];

/** Which artifact a licence file covers, by its name and its folder. */
export function roleOfFile(file: IndexedFile): LicenceRole {
  const words = `${file.folders.at(-1) ?? ''} ${file.lower}`.replace(/[_.-]+/g, ' ');
  return roles.find(({ pattern }) => pattern.test(words))?.role ?? 'code';
}

/** Which artifact a sentence about a licence speaks of. */
export function roleOfSentence(sentence: string): LicenceRole | null {
  const words = sentence.toLowerCase();
  if (/\bcode\b|\bsoftware\b|\brepository\b|\bthis (?:project|repo)\b/.test(words))
    return /\b(?:and|&)\s+(?:model|weights)/.test(words) ? 'weights' : 'code';
  return roles.find(({ pattern }) => pattern.test(words))?.role ?? null;
}
