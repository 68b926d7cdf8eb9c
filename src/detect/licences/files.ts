import type { IndexedFile } from '../files.ts';

export type LicenceRole = 'code' | 'weights' | 'data' | 'documentation';

const licenceName = /(?:^|[._ -])(?:licen[cs]es?|copying|unlicense)(?:[._ -]|$)/;
const prose = /^(?:|md|mdx|markdown|txt|rst|adoc|rtf)$/;
const source =
  /^(?:py|js|jsx|mjs|cjs|ts|tsx|c|cc|cpp|cu|h|hpp|sh|bash|php|rb|go|rs|java|kt|swift|css|scss|json|jsonl|ya?ml|toml|xml|png|svg|jpe?g|gif|ico|ipynb|html?|csv|tsv|bib|lock|sql|cff|docx?|pdf)$/;

/** A file that holds a licence, by its name: LICENSE, LICENSE-MODEL, MIT_LICENSE, COPYING, model_licenses/…; not a script about licences. */
export function isLicenceFile(file: IndexedFile): boolean {
  if (!file.lower.includes('licen') && !file.lower.includes('copying') && !(file.folders.at(-1) ?? '').includes('licen')) return false;
  const named = /^(?:licen[cs]e|copying|unlicense)/.test(file.lower);
  if (file.folders.length > 3 || (named ? source.test(file.extension) : !prose.test(file.extension))) return false;
  if (/header|template|checker|third|notices?$/.test(file.lower) || /third|other|depend/.test(file.folders.at(-1) ?? '')) return false;
  return licenceName.test(file.lower) || /^(?:model_?|data_?)?licen[cs]es?$/.test(file.folders.at(-1) ?? '');
}

/**
 * The folder that a licence file alone covers: a part taken over with its own licence, deep in the tree or called after its project
 * (`utils/PYTORCH3D_LICENSE`). Null: it speaks for the repository.
 */
export function partCovered(file: IndexedFile): string | null {
  if (file.folders.length === 0 || /licen[cs]es?$/.test(file.folders.at(-1) ?? '') || roles.some(({ pattern }) => pattern.test(wordsOf(file))))
    return null;
  const named = /^([a-z\d]+)[_-]licen[cs]e/.exec(file.lower)?.[1];
  const others =
    named !== undefined && !/^(?:mit|apache\d*|bsd\d*|a?gpl\w*|lgpl\w*|cc\w*|mpl\d*|code|software|source|research|community|use)$/.test(named);
  return others || file.folders.length > 1 ? file.path.slice(0, file.path.lastIndexOf('/')) : null;
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
  return roles.find(({ pattern }) => pattern.test(wordsOf(file)))?.role ?? 'code';
}

function wordsOf(file: IndexedFile): string {
  return `${file.folders.at(-1) ?? ''} ${file.lower}`.replace(/[_.-]+/g, ' ');
}

/** Which artifact a sentence about a licence speaks of. */
export function roleOfSentence(sentence: string): LicenceRole | null {
  const words = sentence.toLowerCase();
  if (/\bcode\b|\bsoftware\b|\brepository\b|\bthis (?:project|repo)\b/.test(words))
    return /\b(?:and|&)\s+(?:model|weights)/.test(words) ? 'weights' : 'code';
  return roles.find(({ pattern }) => pattern.test(words))?.role ?? null;
}
