// When a lead office is reminded before the due date, and when a task that is late is told one level further up.

import { daysBetween, type Instant, type LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import { addWorkingDaysForNow } from '#law/working-days.ts';
import type { Task } from './task.ts';

export interface TaskSetting {
  /** Days before the due date on which the lead office is reminded; 0: not at all. */
  readonly remindDays: number;
  /** Working days of lateness until one level up is told, and again until the next. */
  readonly graceDays: number;
  /** Days without an act after which an office counts as silent. */
  readonly silentDays: number;
}

/** Ours, until a province says otherwise. */
export const usualSetting: TaskSetting = { remindDays: 5, graceDays: 3, silentDays: 30 };

/** What a province set, from a day on. */
export interface DatedTaskSetting extends TaskSetting {
  readonly id: Id<'task-setting'>;
  readonly provinceCode: string;
  readonly validFrom: LocalDate;
  readonly madeBy: AccountId | null;
  readonly madeAt: Instant;
}

/** The setting that holds on a day: of those valid by then the latest, of two of one day the one made last; ours where there is none. */
export function settingOn(settings: readonly DatedTaskSetting[], day: LocalDate): TaskSetting {
  const order = (one: DatedTaskSetting): string => `${one.validFrom} ${one.madeAt}`;
  const [last] = settings.filter((one) => one.validFrom <= day).sort((a, b) => (order(a) < order(b) ? 1 : -1));
  return last ?? usualSetting;
}

/** Levels that are told of a task that is late, from the nearest up. */
export const escalationLevels = ['lead-officers', 'lead-leaders', 'assigner', 'assigner-leaders'] as const;
export type EscalationLevel = (typeof escalationLevels)[number];

/** Whether the lead office is reminded on a day: the due date is near, and it was not reminded of it yet. */
export function isToRemind(
  task: Pick<Task, 'state' | 'dueOn' | 'remindedOn' | 'spread'>,
  { remindDays }: TaskSetting,
  today: LocalDate,
): boolean {
  const { state, dueOn, remindedOn, spread } = task;
  if (state !== 'open' || dueOn === null || spread !== null || remindDays === 0) return false;
  return nearEnd({ dueOn, remindedOn }, remindDays, today);
}

/**
 * How many levels should know on a day that a task is late: the lead's officers from the first late day, one more for each grace period of
 * working days that went by.
 * @example due 2026-11-20 (a Friday), grace 3: 1 on 2026-11-21, still 1 on 2026-11-25, 2 on 2026-11-26
 */
export function levelsDue(
  task: Pick<Task, 'state' | 'dueOn' | 'spread'>,
  { graceDays }: TaskSetting,
  today: LocalDate,
): number {
  const { state, dueOn, spread } = task;
  if (state !== 'open' || dueOn === null || spread !== null) return 0;
  return lateLevels(dueOn, graceDays, today, escalationLevels.length);
}

/**
 * Whether a last day is so near that somebody is reminded of it, once before each last day.
 * @example nearEnd({ dueOn: date('2026-11-27'), remindedOn: null }, 5, date('2026-11-23')) // true
 */
export function nearEnd(
  { dueOn, remindedOn }: { readonly dueOn: LocalDate; readonly remindedOn: LocalDate | null },
  remindDays: number,
  today: LocalDate,
): boolean {
  if (remindDays === 0) return false;
  const left = daysBetween(today, dueOn);
  if (left < 0 || left > remindDays) return false;
  return remindedOn === null || daysBetween(remindedOn, dueOn) > remindDays;
}

/**
 * How many of so many levels should know that a last day went by: one from the first late day, one more for each grace period of working days.
 * @example lateLevels(date('2026-11-20'), 3, date('2026-11-26'), 4) // 2: the 20th is a Friday
 */
export function lateLevels(dueOn: LocalDate, graceDays: number, today: LocalDate, most: number): number {
  if (today <= dueOn) return 0;
  let levels = 1;
  while (levels < most && addWorkingDaysForNow(dueOn, graceDays * levels).day < today) levels += 1;
  return levels;
}
