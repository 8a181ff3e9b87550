// When a visit began and ended and where it was, as far as the phones of its team recorded it: proposed to the minutes, where a person changes
// it. What was entered at a desk says nothing of either.

import { dateInVietnam } from '#kernel/calendar.ts';
import { type BracketedTime, bracketTime } from './bracket-time.ts';
import type { Position } from './operation.ts';
import type { ArrivedOperation } from './time-on-site.ts';

export interface HeldOnSite {
  /** The first opening by a phone; `null`: none opened it. */
  readonly began: BracketedTime | null;
  /** The last word of that day that the visit is over; `null`: no phone said so. */
  readonly ended: BracketedTime | null;
  /** The surest position, the smallest radius first; `null`: none. */
  readonly position: Position | null;
  /** Why there is none, where somebody wrote it down. */
  readonly noPosition: string | null;
}

/**
 * What phones recorded of time and place; `arrived` are their operations alone. The end is looked for on the day of the beginning: who presses
 * the button again a day later was not there all night.
 * @example heldOnSite([]) // { began: null, ended: null, position: null, noPosition: null }
 */
export function heldOnSite(arrived: readonly ArrivedOperation[]): HeldOnSite {
  const timed = arrived
    .map(({ operation, arrivedAt }) => ({ operation, time: bracketTime(operation, arrivedAt) }))
    .sort((a, b) => (a.time.best < b.time.best ? -1 : a.time.best > b.time.best ? 1 : 0));
  const began = timed.find((one) => one.operation.kind === 'opened')?.time ?? null;
  const ends = timed.filter((one) => one.operation.kind === 'finished').map((one) => one.time);
  const sameDay = ends.filter((one) => began !== null && dateInVietnam(one.best) === dateInVietnam(began.best));
  const located = arrived.flatMap(({ operation }) =>
    operation.kind === 'located' || operation.kind === 'photographed' ? (operation.value.position ?? []) : [],
  );
  const why = arrived.findLast(({ operation }) => operation.kind === 'located' && operation.value.position === null);
  return {
    began,
    ended: sameDay.at(-1) ?? null,
    position: located.sort((a, b) => a.accuracy - b.accuracy)[0] ?? null,
    noPosition: why?.operation.kind === 'located' ? why.operation.value.reason : null,
  };
}
