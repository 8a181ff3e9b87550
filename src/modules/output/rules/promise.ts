// One thing that a producer promised, or that a rule asks of it, with the day it is due: labour, environment, food safety, raw material.

import type { Instant } from '#kernel/calendar.ts';
import { addMonths, type LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';

export type PromiseId = Id<'output-promise'>;

export const promiseKinds = ['environment', 'food-safety', 'labour', 'raw-material', 'output', 'other'] as const;
export type PromiseKind = (typeof promiseKinds)[number];

export const promiseStates = ['open', 'kept', 'not-kept', 'dropped'] as const;
export type PromiseState = (typeof promiseStates)[number];

export interface FollowedPromise {
  readonly id: PromiseId;
  readonly version: number;
  readonly kind: PromiseKind;
  readonly words: string;
  /** Where it is written. */
  readonly source: string;
  readonly dueOn: LocalDate | null;
  readonly repeatMonths: number | null;
  readonly state: PromiseState;
  readonly stateWords: string | null;
  readonly stateOn: LocalDate | null;
  readonly madeBy: AccountId | null;
  readonly madeByName: string;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

/** How a promise stands on a day: a day that is today is not past. */
export type PromiseStanding = 'overdue' | 'soon' | 'open' | 'kept' | 'not-kept' | 'dropped';

const SOON_DAYS_IN_MONTHS = 1;

/**
 * How a promise stands on a day.
 * @example promiseStanding({ state: 'open', dueOn: date('2026-11-25') }, date('2026-11-26')) // 'overdue'
 */
export function promiseStanding(
  { state, dueOn }: Pick<FollowedPromise, 'state' | 'dueOn'>,
  today: LocalDate,
): PromiseStanding {
  if (state !== 'open') return state;
  if (dueOn === null) return 'open';
  if (dueOn < today) return 'overdue';
  return dueOn <= addMonths(today, SOON_DAYS_IN_MONTHS) ? 'soon' : 'open';
}

/**
 * What a promise is once it was kept: open again with its next day where it repeats, the first that lies after today; else kept.
 * @example afterKept({ dueOn: date('2026-03-31'), repeatMonths: 12 }, date('2026-04-02')).dueOn // '2027-03-31'
 */
export function afterKept(
  { dueOn, repeatMonths }: Pick<FollowedPromise, 'dueOn' | 'repeatMonths'>,
  today: LocalDate,
): { readonly state: 'open' | 'kept'; readonly dueOn: LocalDate | null } {
  if (repeatMonths === null || dueOn === null) return { state: 'kept', dueOn };
  for (let times = 1; ; times += 1) {
    const next = addMonths(dueOn, repeatMonths * times);
    if (next > today) return { state: 'open', dueOn: next };
  }
}
