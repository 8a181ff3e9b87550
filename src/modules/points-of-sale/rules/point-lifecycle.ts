// What may happen next to a point of sale: paused and taken up again as often as it needs, closed, and once opened again after that.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import { allows } from '#kernel/lifecycle.ts';
import type { PointId, PointOfSale, PointState } from './point.ts';

export const pointActs = ['change', 'pause', 'resume', 'close', 'reopen'] as const;
export type PointAct = (typeof pointActs)[number];

/** A point that was closed keeps its record as it was; only opening it again makes it one that changes. */
export const pointLifecycle = {
  open: ['change', 'pause', 'close'],
  paused: ['change', 'resume', 'close'],
  closed: ['reopen'],
} as const satisfies Record<PointState, readonly PointAct[]>;

/** Where each turn leads. */
export const turns = { pause: 'paused', resume: 'open', close: 'closed', reopen: 'open' } as const;
export type Turn = keyof typeof turns;
export const turnNames = ['pause', 'resume', 'close', 'reopen'] as const satisfies readonly Turn[];

/** How often a closed point may be opened again: whoever closes a second time starts a new record. Ours, no act says it. */
const MOST_REOPENINGS = 1;

/**
 * Whether an act is possible: by the state, and a closed point is opened again once.
 * @example pointMay({ state: 'closed', reopened: 1 }, 'reopen') // false
 */
export function pointMay({ state, reopened }: Pick<PointOfSale, 'state' | 'reopened'>, act: PointAct): boolean {
  return allows(pointLifecycle, state, act) && (act !== 'reopen' || reopened < MOST_REOPENINGS);
}

/** One turn of a point's state; the first is its opening. */
export interface PointTurn {
  readonly id: Id<'point-of-sale-turn'>;
  readonly pointId: PointId;
  readonly ordinal: number;
  readonly fromState: PointState | null;
  readonly toState: PointState;
  readonly onDay: LocalDate;
  readonly reason: string | null;
  readonly madeBy: AccountId | null;
  readonly madeByName: string;
  readonly madeAt: Instant;
}

/** The lifecycle as plain words, for the printed page of lifecycles. */
export const pointLifecycleDescription = {
  record: 'pointOfSale',
  vietnamese: 'điểm giới thiệu và bán sản phẩm OCOP',
  law: 'ours; 920/QĐ-BCT and 950/QĐ-BCT were read in a secondary source only',
  states: pointLifecycle,
} as const;
