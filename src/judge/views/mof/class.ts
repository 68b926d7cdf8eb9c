import { type ContentType, type MofComponent, type MofLevel, mofComponents, researchPaper, technicalReport } from './components.ts';
import { type LicenceTables, licenceTables } from './licences.ts';

export interface MofTables {
  readonly components: readonly MofComponent[];
  readonly licences: LicenceTables;
}

export const mofTables: MofTables = { components: mofComponents, licences: licenceTables };

/** One component of a model file, with the licence that counts for it. */
export interface MofEntry {
  readonly id: number;
  readonly name: string;
  readonly licence: string | null;
  /** Where the licence stands: with the component, or with the release for its content type, or for the whole distribution. */
  readonly licenceFrom: 'component' | ContentType | 'distribution' | null;
  readonly open: boolean;
  /** Made for this type of content. Open but not appropriate still counts. */
  readonly appropriate: boolean;
}

export interface MofResult {
  /** 0: unclassified. */
  readonly class: 0 | MofLevel;
  readonly label: string;
  /** Per cent of what the class asks for; 0 while a class before it is not complete. */
  readonly progress: Readonly<Record<'1' | '2' | '3', number>>;
  readonly components: readonly MofEntry[];
  /** Names of what the next class still lacks: not there, or not under an open licence. */
  readonly missing: readonly string[];
  readonly counts: {
    readonly components: number;
    readonly globalLicenses: number;
    readonly componentLicenses: number;
    /** Components under an open licence, and under one that is not. */
    readonly valid: number;
    readonly invalid: number;
  };
  /** Unknown components and licences, odd shapes: told, never a reason to stop. */
  readonly warnings: readonly string[];
}

const labels: Readonly<Record<0 | MofLevel, string>> = {
  0: 'Unclassified',
  3: 'Class III - Open Model',
  2: 'Class II - Open Tooling Model',
  1: 'Class I - Open Science Model',
};

/** Most components read of one file: the framework knows 17. */
const componentLimit = 1_000;

/**
 * Classifies a model file of the Model Openness Framework, as the Model Openness Tool does.
 * Rule: https://isitopen.ai, Model Openness Framework 1.0 (licences: own, else by content type, else of the distribution; classes add up).
 * @param model the parsed YAML, of whatever shape: nothing in it makes this throw
 */
export function mofClass(model: unknown, tables: MofTables = mofTables): MofResult {
  const warnings: string[] = [];
  const release = recordOf(recordOf(model)?.release);
  if (release === null) warnings.push('no `release` in the file');
  const global = globalLicences(release?.license, warnings);
  const listed = componentsOf(release?.components, warnings);
  const entries = listed.map((component) => entryOf(component, global, tables, warnings)).filter((entry) => entry !== null);
  const best = bestOfEach(entries, warnings);
  const needs = levelNeeds(best, tables);
  const complete = (level: MofLevel): boolean => needs[level].every((need) => best.get(need.id)?.open === true);
  const progress = progressOf(needs, best);
  const reached = ([1, 2, 3] as const).find((level) => progress[level] === 100 && complete(level)) ?? 0;
  const next = reached === 0 ? 3 : reached === 1 ? null : ((reached - 1) as MofLevel);
  return {
    class: reached,
    label: labels[reached],
    progress,
    components: entries,
    missing: next === null ? [] : needs[next].filter((need) => best.get(need.id)?.open !== true).map(({ name }) => name),
    counts: {
      components: listed.length,
      globalLicenses: global.size,
      componentLicenses: entries.filter((entry) => entry.licenceFrom === 'component' && entry.licence !== null).length,
      valid: entries.filter((entry) => entry.open).length,
      invalid: entries.filter((entry) => entry.licence !== null && !entry.open).length,
    },
    warnings: [...new Set(warnings)],
  };
}

type Needs = Readonly<Record<MofLevel, readonly MofComponent[]>>;

/**
 * What each class asks for, those of the classes below it included. A research paper stands in for a technical report that is not there
 * under an open licence; then no class asks for the report.
 */
function levelNeeds(best: ReadonlyMap<number, MofEntry>, { components }: MofTables): Needs {
  const standsIn = best.get(technicalReport)?.open !== true && best.has(researchPaper);
  const upTo = (level: MofLevel) =>
    components.filter(({ id, required, level: from }) => {
      if (standsIn && id === technicalReport) return false;
      return required && (from >= level || (standsIn && id === researchPaper));
    });
  return { 3: upTo(3), 2: upTo(2), 1: upTo(1) };
}

function progressOf(needs: Needs, best: ReadonlyMap<number, MofEntry>): MofResult['progress'] {
  const share = (level: MofLevel) => {
    const included = needs[level].filter((need) => best.get(need.id)?.open === true).length;
    return needs[level].length === 0 ? 0 : Math.min(100, (included / needs[level].length) * 100);
  };
  const three = share(3);
  const two = three < 100 ? 0 : share(2);
  return { 1: two < 100 ? 0 : share(1), 2: two, 3: three };
}

/** A component listed twice counts once, by its better licence. */
function bestOfEach(entries: readonly MofEntry[], warnings: string[]): ReadonlyMap<number, MofEntry> {
  const best = new Map<number, MofEntry>();
  for (const entry of entries) {
    const before = best.get(entry.id);
    if (before !== undefined) warnings.push(`component listed twice: ${entry.name}`);
    if (before === undefined || (!before.open && entry.open)) best.set(entry.id, entry);
  }
  return best;
}

function entryOf(
  component: Readonly<Record<string, unknown>>,
  global: ReadonlyMap<string, string>,
  tables: MofTables,
  warnings: string[],
): MofEntry | null {
  const given = textOf(component.name);
  const known = tables.components.find(({ name }) => name === given) ?? tables.components.find(({ name }) => same(name, given));
  if (known === undefined) {
    warnings.push(given === '' ? 'a component without a name' : `unknown component: ${given}`);
    return null;
  }
  if (Object.hasOwn(component, 'license_name') && !Object.hasOwn(component, 'license'))
    warnings.push('an older file format: `license_name` of a component is not read, write `license`');
  const { licence, from } = licenceOf(component, known.type, global);
  if (licence !== null && !tables.licences.isKnown(licence)) {
    const meant = tables.licences.canonical(licence);
    warnings.push(`unknown licence: ${licence}${meant === null ? '' : ` (did you mean ${meant}?)`}`);
  }
  const open = licence !== null && tables.licences.isOpen(licence);
  const appropriate = licence !== null && tables.licences.isAppropriate(licence, known.type);
  if (open && !appropriate) warnings.push(`${licence} is not made for ${known.type}: ${known.name}`);
  return { id: known.id, name: known.name, licence, licenceFrom: from, open, appropriate };
}

/** The component's own key wins even when it is empty or says `unlicensed`: then there is no licence, and no fallback. */
function licenceOf(
  component: Readonly<Record<string, unknown>>,
  type: ContentType,
  global: ReadonlyMap<string, string>,
): { readonly licence: string | null; readonly from: MofEntry['licenceFrom'] } {
  if (Object.hasOwn(component, 'license')) {
    const own = licenceName(component.license);
    return { licence: own, from: 'component' };
  }
  for (const from of [type, 'distribution'] as const) {
    const licence = global.get(from);
    if (licence !== undefined) return { licence, from };
  }
  return { licence: null, from: null };
}

/** `license: {distribution: {name}, code: {name}, …}`; a plain text is taken for the whole distribution, a list is none. */
function globalLicences(value: unknown, warnings: string[]): ReadonlyMap<string, string> {
  const licences = new Map<string, string>();
  const plain = typeof value === 'string' ? licenceName(value) : null;
  if (plain !== null) licences.set('distribution', plain);
  for (const [key, entry] of Object.entries(recordOf(value) ?? {})) {
    const name = licenceName(entry);
    if (!globalKeys.has(key)) warnings.push(`unknown kind of licence: ${key.slice(0, 100)}`);
    else if (name !== null) licences.set(key, name);
  }
  return licences;
}

const globalKeys: ReadonlySet<string> = new Set(['distribution', 'code', 'data', 'document']);

function componentsOf(value: unknown, warnings: string[]): readonly Readonly<Record<string, unknown>>[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    warnings.push('`components` is not a list');
    return [];
  }
  const listed = value.slice(0, componentLimit).map(recordOf);
  if (value.length > componentLimit) warnings.push(`more than ${componentLimit} components: the rest was not read`);
  if (listed.includes(null)) warnings.push('a component that is not a mapping');
  return listed.filter((component) => component !== null);
}

function licenceName(value: unknown): string | null {
  const name = textOf(recordOf(value)?.name ?? value);
  return name === '' || name.toLowerCase() === 'unlicensed' ? null : name;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim().slice(0, 200) : '';
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
