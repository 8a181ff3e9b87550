// Where a dossier stands, for somebody who only wants to know: the step, whose turn it is, until which day.

import type { LocalDate } from '#kernel/calendar.ts';
import type { IntakeState, StatusAtProvince } from '#modules/intake/index.ts';
import type { Dossier } from './dossier.ts';
import type { DossierState } from './lifecycle.ts';

/** Steps as they are told: writing, sent, at the commune, with the province. */
export const standingSteps = ['write', 'send', 'commune', 'province'] as const;

/** `council`: in the list of its round · `over`: it goes no further, for a reason of the act · `nobody`: dropped. */
export type WaitsFor = 'producer' | 'commune' | 'province' | 'council' | 'over' | 'nobody';

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

/** Whose turn it is at the province. */
const TURNS_AT_PROVINCE: Readonly<Record<IntakeState, WaitsFor>> = {
  arrived: 'province',
  checking: 'province',
  'supplement-requested': 'producer',
  answered: 'province',
  'under-review': 'province',
  reviewed: 'province',
  ready: 'council',
  'in-session': 'council',
  scored: 'province',
  'not-eligible': 'over',
};

/**
 * Where a dossier stands, until which day: the commune's last day, the province's, or the last day of an answer that the province
 * waits for. `null` for `atProvince`: the province has not received it.
 * @law 26/2026/QĐ-TTg, Art. 5.1, 7.2, 7.3
 * @example whereItStands({ state: 'returned', dueOn: null }, null).waitsFor // 'producer'
 */
export function whereItStands(
  { state, dueOn }: Pick<Dossier, 'state' | 'dueOn'>,
  atProvince: StatusAtProvince | null,
  /** The last day of an open return. */
  completeBy: LocalDate | null = null,
): WhereItStands {
  const [step, waitsFor] = TURNS[state];
  if (state !== 'forwarded' || atProvince === null) {
    return { step, waitsFor, until: waitsFor === 'commune' ? dueOn : state === 'returned' ? completeBy : null };
  }
  const turn = TURNS_AT_PROVINCE[atProvince.state];
  const until = turn === 'producer' ? atProvince.answerBy : turn === 'province' ? atProvince.dueOn : null;
  return { step, waitsFor: turn, until };
}
