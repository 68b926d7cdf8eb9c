import type { ArtifactKind } from '../../artifacts.ts';
import type { Requirement, Stage } from '../../resolved-policy.ts';
import type { PresetId } from '../preset-names.ts';
import { requirement } from '../requirement.ts';

/** Ready-made stages with the source they follow. */
export interface Preset {
  readonly id: PresetId;
  /** One line for docs and lists. */
  readonly summary: string;
  /** What it is taken from; every rule prints it. */
  readonly source: string;
  /** Where to read it; null where there is no stable address. */
  readonly url: string | null;
  /** What no repository can show, or what the lab has to add: told in docs and in `policy explain`. */
  readonly notChecked: string | null;
  /** True: what a funder or a law asks for was due at publication, not when a file was committed. */
  readonly retroactive?: boolean;
  readonly stages: readonly Stage[];
}

export type Wanted = ArtifactKind | (Partial<Requirement> & { readonly kind: ArtifactKind });

/** One stage of a preset; `after` is a duration from the clock's start. */
export function presetStage(source: string, id: string, title: string, after: string, wanted: readonly Wanted[]): Stage {
  return {
    id,
    title,
    due: { after },
    requires: wanted.map((want) => (typeof want === 'string' ? requirement(want, { source }) : requirement(want.kind, { source, ...want }))),
  };
}
