import type { TextDocument } from '../document/model.ts';
import { type Topic, topicsOf } from '../headings.ts';

/** Words too common in titles and repository names to tell one project from another. */
const common = new Set(
  'a an and are as at by de for from in is it of on or the to via with towards toward using based learning model models network networks neural deep large language vision visual image video data code official implementation pytorch tensorflow jax repo repository paper release project github training inference evaluation benchmark dataset method approach efficient open source research main lib library new instruct instruction chat tuning tuned foundation generative generation diffusion transformer transformers agent agents reasoning multimodal embedding speech audio text'.split(
    ' ',
  ),
);

/** Letters and digits only, lower case: `Foo-Bar 2.0` and `foo_bar2.0` are one. */
export function normalName(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Telling words of a title. */
export function titleWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !common.has(word));
}

/** Share of telling words two titles have in common (Dice coefficient, 0–1). */
export function similarTitles(one: string, other: string): number {
  const a = new Set(titleWords(one));
  const b = new Set(titleWords(other));
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  const alike = (2 * shared) / (a.size + b.size);
  return shared < 2 && Math.max(a.size, b.size) > 2 ? Math.min(alike, 0.34) : alike;
}

/** The heading that names the project: the first that is not about news, plans, installation and the like. */
export function readmeTitle(readme: TextDocument | null): string | null {
  if (readme === null) return null;
  const headings = readme.sections.filter((section) => section.level > 0 && section.level < 7).slice(0, 4);
  const named = headings.find(
    (section) => topicsOf(section.heading).every((topic) => !headless.has(topic)) && titleWords(section.heading).length > 0,
  );
  return named?.heading ?? readme.title;
}

const headless: ReadonlySet<Topic> = new Set(['news', 'plan', 'install', 'citation', 'license', 'foreign'] as const);

/** Names the project goes by, normalised: its repository, the README's title, what stands before the colon of a title. */
export function projectNames(repository: string | null, readme: TextDocument | null, declared: string | null): readonly string[] {
  const names = new Set<string>();
  const add = (text: string | undefined): void => {
    const name = normalName(text ?? '');
    if (name.length >= 3 && name.length <= 40 && !common.has(name)) names.add(name);
  };
  const repositoryName = repository?.split('/')[1];
  add(repositoryName);
  add(repositoryName?.replace(/^(?:ml|the|official)-|[-_](?:pytorch|tf|jax|official|code|release|devkit|main|lm|llm|train|inference)$/gi, ''));
  for (const text of [readmeTitle(readme) ?? '', declared ?? '']) {
    add(text.split(/[:：—–|(]/)[0]);
    for (const match of text.matchAll(/\(([A-Za-z][\w-]{2,20})\)/g)) add(match[1]);
  }
  return [...names];
}

/** Does a text name the project? `fooBar-7B` names `foobar`. */
export function namesProject(text: string, names: readonly string[]): boolean {
  const plain = normalName(text);
  return names.some((name) => name.length >= 3 && plain.includes(name));
}

/** Are two account names those of one team? Equal, or one begins with the other (`foo-research`, `foo`). */
export function similarOwners(one: string, other: string): boolean {
  const strip = (text: string): string => normalName(text).replace(/(?:ai|lab|labs|research|team|project|org|group|nlp|inc|hq|official|oss)$/g, '');
  const a = strip(one);
  const b = strip(other);
  if (a === '' || b === '') return normalName(one) === normalName(other);
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.includes(short);
}
