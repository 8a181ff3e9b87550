// Where a dossier stands, for somebody who only wants to know: the step, whose turn it is, until which day.

import type { LocalDate } from '#kernel/calendar.ts';
import type { Dossier } from './dossier.ts';
import type { DossierState } from './lifecycle.ts';

/** Steps as they are told: writing, sent, at the commune, with the province. */
export const standingSteps = ['write', 'send', 'commune', 'province'] as const;

export type WaitsFor = 'producer' | 'commune' | 'province' | 'nobody';

export interface WhereItStands {
  /** Index into `standingSteps`. */
  readonly step: number;
  readonly waitsFor: WaitsFor;
  /** The last day of whose turn it is; `null`: none is known. */
  readonly until: LocalDate | null;
}

const TURNS: Readonly<Record<DossierState, readonly [number, WaitsFor]>> = {
  draft: [0, 'producer'],
  dropped: [0, 'nobody'],
  submitted: [1, 'commune'],
  returned: [1, 'producer'],
  received: [2, 'commune'],
  forwarded: [3, 'province'],
};

/**
 * Where a dossier stands. Only a term of the commune has a day here.
 * @law 26/2026/QĐ-TTg, Art. 7.2
 * @example whereItStands({ state: 'returned', dueOn: null }).waitsFor // 'producer'
 */
export function whereItStands({ state, dueOn }: Pick<Dossier, 'state' | 'dueOn'>): WhereItStands {
  const [step, waitsFor] = TURNS[state];
  return { step, waitsFor, until: waitsFor === 'commune' ? dueOn : null };
}
