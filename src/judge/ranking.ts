import type { Colour, Standing } from '../report.ts';

/** From best to worst. The last two, and only they, are red. */
const order: readonly Standing[] = ['not-required', 'met', 'substituted', 'waived', 'gated', 'unverifiable', 'due', 'overdue', 'broken'];

/** Rank of a standing, 0 the best. `not-required`, `met` and `substituted` are equally good: they ask nothing of anybody. */
export function rank(standing: Standing): number {
  return Math.max(0, order.indexOf(standing) - order.indexOf('substituted'));
}

/** The worst of several; `not-required` when there are none. */
export function worst(standings: readonly Standing[]): Standing {
  return standings.reduce<Standing>((low, next) => (order.indexOf(next) > order.indexOf(low) ? next : low), 'not-required');
}

const colours: Readonly<Record<Standing, Colour>> = {
  'not-required': 'grey',
  met: 'green',
  substituted: 'green',
  waived: 'amber',
  gated: 'amber',
  unverifiable: 'amber',
  due: 'green',
  overdue: 'red',
  broken: 'red',
};

const colourOrder: readonly Colour[] = ['grey', 'green', 'amber', 'red'];

/**
 * Colour of one requirement. What is due is green while its day is far, amber in the warning time before it,
 * and grey while no clock has started: nothing is asked yet, and nothing is shared either.
 */
export function colourOf(standing: Standing, when: { readonly due: string | null; readonly soon: boolean }): Colour {
  if (standing !== 'due') return colours[standing];
  if (when.soon) return 'amber';
  return when.due === null ? 'grey' : 'green';
}

/** The worst colour of several; grey when there are none, so grey stays only where nothing else is. */
export function worstColour(all: readonly Colour[]): Colour {
  return all.reduce<Colour>((low, next) => (colourOrder.indexOf(next) > colourOrder.indexOf(low) ? next : low), 'grey');
}
