// What may happen next to a product idea. A forgotten state does not compile. No state of an idea opens or closes a filing.

import { allows } from '#kernel/lifecycle.ts';

/**
 * `registered`: waits for the commune to look · `shortlisted`, `waiting`, `unsuited`: what the commune found last ·
 * `became-product`: it stands in the register · `withdrawn`: given up.
 */
export const ideaStates = ['registered', 'shortlisted', 'waiting', 'unsuited', 'became-product', 'withdrawn'] as const;
export type IdeaState = (typeof ideaStates)[number];

export const ideaActs = ['change', 'screen', 'list-by-province', 'make-product', 'withdraw'] as const;
export type IdeaAct = (typeof ideaActs)[number];

/** What may be done to an idea in each of its states. */
export const ideaLifecycle = {
  registered: ['change', 'screen', 'withdraw'],
  shortlisted: ['screen', 'list-by-province', 'make-product', 'withdraw'],
  waiting: ['change', 'screen', 'withdraw'],
  unsuited: ['change', 'screen', 'withdraw'],
  'became-product': [],
  withdrawn: [],
} as const satisfies Record<IdeaState, readonly IdeaAct[]>;

/**
 * Whether an act is possible in a state.
 * @example ideaMay('waiting', 'make-product') // false
 */
export function ideaMay(state: IdeaState, act: IdeaAct): boolean {
  return allows(ideaLifecycle, state, act);
}

/** The lifecycle as plain words, for the printed page of lifecycles. */
export const ideaLifecycleDescription = {
  record: 'product idea',
  vietnamese: 'ý tưởng sản phẩm',
  law: null,
  states: ideaLifecycle,
} as const;
