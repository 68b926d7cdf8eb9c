import { compose } from './compose.ts';
import type { PresetId } from './preset-names.ts';
import { funderPresets } from './presets/funders.ts';
import { opennessPresets } from './presets/openness.ts';
import type { Preset } from './presets/preset.ts';
import { researchPresets } from './presets/research.ts';
import { type SourcedStage, sourced } from './sourced.ts';

/** Every preset, in the order of the documentation. */
export const presets: readonly Preset[] = [...researchPresets, ...opennessPresets, ...funderPresets];

/** What several presets come to together. */
export interface Composition {
  readonly stages: readonly SourcedStage[];
  readonly retroactive: boolean;
}

/**
 * Composes presets by the earliest date of each kind, whatever their order. Where only some count from before the adoption, their stages
 * say so themselves.
 */
export function composePresets(names: readonly PresetId[]): Composition {
  const chosen = presets.filter(({ id }) => names.includes(id));
  const retroactive = chosen.length > 0 && chosen.every((preset) => preset.retroactive === true);
  const lists = chosen.map((preset) => {
    const stages = sourced(preset.stages, presetOrigin(preset.id));
    return preset.retroactive === true && !retroactive ? stages.map((stage) => ({ ...stage, retroactive: true })) : stages;
  });
  return { stages: compose(lists), retroactive };
}

export function presetOrigin(name: string): string {
  return `preset ${name}`;
}
