// What may happen next to a dossier. A forgotten state does not compile.

import { allows } from '#kernel/lifecycle.ts';

/**
 * `draft`: being written · `dropped`: given up, never sent or sent back to be completed · `submitted`: sent, the commune's clock runs ·
 * `received`: an officer has it in hand · `returned`: lacks something, the clock stands still ·
 * `forwarded`: the commune's report is issued and the file is with the province.
 */
export const dossierStates = ['draft', 'submitted', 'received', 'returned', 'forwarded', 'dropped'] as const;
export type DossierState = (typeof dossierStates)[number];

export const dossierActs = ['write', 'drop', 'consent', 'submit', 'take-in', 'return', 'assess', 'forward'] as const;
export type DossierAct = (typeof dossierActs)[number];

/** What may be done to a dossier in each of its states. */
export const dossierLifecycle = {
  draft: ['write', 'drop', 'consent', 'submit'],
  submitted: ['take-in', 'return'],
  received: ['return', 'assess', 'forward'],
  returned: ['write', 'drop', 'consent', 'submit'],
  forwarded: [],
  dropped: [],
} as const satisfies Record<DossierState, readonly DossierAct[]>;

/**
 * Whether an act is possible in a state.
 * @example dossierMay('dropped', 'write') // false
 */
export function dossierMay(state: DossierState, act: DossierAct): boolean {
  return allows(dossierLifecycle, state, act);
}

/** The lifecycle as plain words, for the printed page of lifecycles. */
export const dossierLifecycleDescription = {
  record: 'dossier',
  vietnamese: 'hồ sơ',
  law: '26/2026/QĐ-TTg, Arts 6.1, 7.1, 7.2',
  states: dossierLifecycle,
} as const;
