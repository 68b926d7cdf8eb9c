import type { ResolvedPolicy } from '../resolved-policy.ts';
import { builtInPolicy } from './built-in.ts';
import type { PolicyFile } from './language.ts';
import { type Layer, originIn } from './layer.ts';
import { builtInOrigin } from './sourced.ts';

/** The values of a policy that are not lists of stages, artifacts or waivers. */
export type Settings = Omit<ResolvedPolicy, 'source' | 'stages' | 'artifacts' | 'waivers' | 'notes'>;

/** One setting: where a file writes it, and where the resolved policy has it. */
interface Setting {
  readonly key: string;
  /** Path in the file, in the form a map takes; shorthands are widened before. */
  readonly path: readonly string[];
  read(settings: Settings): unknown;
  write(settings: Settings, value: never): Settings;
}

const setting = <V>(key: string, read: (settings: Settings) => V, write: (settings: Settings, value: V) => Settings): Setting => ({
  key,
  path: key.split('.'),
  read,
  write,
});

/** Every setting, in the order `explain` prints. */
export const settingsTable: readonly Setting[] = [
  setting(
    'adopted',
    (s) => s.adopted,
    (s, adopted) => ({ ...s, adopted }),
  ),
  setting(
    'releases.tags',
    (s) => s.releases.include,
    (s, include) => ({ ...s, releases: { ...s.releases, include } }),
  ),
  setting(
    'releases.ignore',
    (s) => s.releases.ignore,
    (s, ignore) => ({ ...s, releases: { ...s.releases, ignore } }),
  ),
  setting(
    'releases.prereleases',
    (s) => s.releases.prereleases,
    (s, prereleases) => ({ ...s, releases: { ...s.releases, prereleases } }),
  ),
  setting<string>(
    'clock.start',
    ({ clock }) => (typeof clock.start === 'string' ? clock.start : clock.start.date),
    (s, start) => ({ ...s, clock: { ...s.clock, start: startOf(start) } }),
  ),
  setting(
    'clock.retroactive',
    (s) => s.clock.retroactive,
    (s, retroactive) => ({ ...s, clock: { ...s.clock, retroactive } }),
  ),
  setting(
    'report.comment',
    (s) => s.report.comment,
    (s, comment) => ({ ...s, report: { ...s.report, comment } }),
  ),
  setting(
    'report.badge',
    (s) => s.report.badge,
    (s, badge) => ({ ...s, report: { ...s.report, badge } }),
  ),
  setting(
    'report.badge-branch',
    (s) => s.report.badgeBranch,
    (s, badgeBranch) => ({ ...s, report: { ...s.report, badgeBranch } }),
  ),
  setting(
    'report.fail-on',
    (s) => s.report.failOn,
    (s, failOn) => ({ ...s, report: { ...s.report, failOn } }),
  ),
  setting(
    'report.warn-before',
    (s) => s.report.warnBefore,
    (s, warnBefore) => ({ ...s, report: { ...s.report, warnBefore } }),
  ),
  setting(
    'report.proof-age',
    (s) => s.report.proofAge,
    (s, proofAge) => ({ ...s, report: { ...s.report, proofAge } }),
  ),
  setting(
    'contact',
    (s) => s.contact,
    (s, contact) => ({ ...s, contact }),
  ),
  setting<boolean | string>(
    'anonymous',
    ({ anonymous }) => (typeof anonymous === 'boolean' ? anonymous : anonymous.until),
    (s, value) => ({ ...s, anonymous: typeof value === 'boolean' ? value : { until: value } }),
  ),
  setting(
    'paused',
    (s) => s.paused,
    (s, paused) => ({ ...s, paused }),
  ),
  setting(
    'languages',
    (s) => s.languages,
    (s, languages) => ({ ...s, languages }),
  ),
];

function startOf(start: string): ResolvedPolicy['clock']['start'] {
  return start === 'earliest' || start === 'preprint' || start === 'first-release' || start === 'this-tag' ? start : { date: start };
}

export interface SourcedSettings {
  readonly values: Settings;
  /** Origin by key of the settings table. */
  readonly from: ReadonlyMap<string, string>;
}

export const builtInSettings: SourcedSettings = {
  values: (({ source: _source, stages: _stages, artifacts: _artifacts, waivers: _waivers, notes: _notes, ...settings }) => settings)(builtInPolicy),
  from: new Map(settingsTable.map(({ key }) => [key, builtInOrigin])),
};

/** Sets one value, whatever layer says it. */
export function withSetting(settings: SourcedSettings, key: string, value: unknown, origin: string): SourcedSettings {
  const entry = settingsTable.find((candidate) => candidate.key === key);
  if (entry === undefined) throw new Error(`No such setting: ${key}`);
  return { values: entry.write(settings.values, value as never), from: new Map([...settings.from, [key, origin]]) };
}

/** Keys that speak of one repository: an organisation's file can't say them for all. */
export const ownKeys = ['waivers', 'artifacts', 'anonymous', 'paused'] as const satisfies readonly (keyof PolicyFile)[];

/** Lays the settings of a file over those below. */
export function overlaySettings(below: SourcedSettings, layer: Layer, role: 'repository' | 'organisation'): SourcedSettings {
  const wide = widen(layer.file);
  return settingsTable.reduce((settings, { key, path }) => {
    const [head = '', tail] = path;
    if (role === 'organisation' && ownKeys.some((own) => own === head)) return settings;
    const group = wide[head];
    const value = tail === undefined ? group : isRecord(group) ? group[tail] : undefined;
    return value === undefined ? settings : withSetting(settings, key, value, originIn(layer, path));
  }, below);
}

/** Shorthands in the form of maps, so that each setting has one path. */
function widen(file: PolicyFile): Readonly<Record<string, unknown>> {
  const { releases, clock, anonymous } = file;
  return {
    ...file,
    releases: Array.isArray(releases) ? { tags: releases } : releases,
    clock: typeof clock === 'string' ? { start: clock } : clock,
    anonymous: typeof anonymous === 'object' ? anonymous.until : anonymous,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
