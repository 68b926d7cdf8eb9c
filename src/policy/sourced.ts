import type { Requirement, Stage } from '../resolved-policy.ts';

/** A stage on its way to the resolved policy: every value still knows which layer said it. */
export interface SourcedStage {
  readonly id: string;
  readonly title: string;
  readonly due: Stage['due'];
  readonly retroactive: boolean | undefined;
  readonly requires: readonly SourcedRequirement[];
  readonly from: { readonly due: string; readonly requires: string };
}

export interface SourcedRequirement {
  readonly requirement: Requirement;
  /** Layer by field; a field that is absent has the default of its kind. */
  readonly from: Readonly<Partial<Record<keyof Requirement, string>>>;
}

/** Where a value of the resolved policy comes from. */
export interface ValueOrigin {
  /** `report.fail-on`, `stages.weights.due`, `stages.weights.requires.weights.proof`. */
  readonly key: string;
  /** The value as a file would write it. */
  readonly value: string;
  /** `built-in default`, `preset neurips`, `.github/default-to-share.yml:12`, `input fail-on`, `minimum of owner/.github`. */
  readonly origin: string;
}

/** Stages that come from one place as a whole. */
export function sourced(stages: readonly Stage[], origin: string): readonly SourcedStage[] {
  return stages.map((stage) => ({
    id: stage.id,
    title: stage.title,
    due: stage.due,
    retroactive: stage.retroactive,
    requires: stage.requires.map((requirement) => ({ requirement, from: everyField(requirement, origin) })),
    from: { due: origin, requires: origin },
  }));
}

function everyField(requirement: Requirement, origin: string): SourcedRequirement['from'] {
  return Object.fromEntries(Object.keys(requirement).map((field) => [field, origin]));
}

export function plainStage(stage: SourcedStage): Stage {
  return {
    id: stage.id,
    title: stage.title,
    requires: stage.requires.map(({ requirement }) => requirement),
    due: stage.due,
    ...(stage.retroactive === undefined ? {} : { retroactive: stage.retroactive }),
  };
}

export const builtInOrigin = 'built-in default';
