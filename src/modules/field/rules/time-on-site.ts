// From when to when somebody was at a place and how far from it, as far as the record tells: for the head of a team to ask about, never
// a finding about a person.

import { type Instant, millisecondsOf } from '#kernel/calendar.ts';
import { type BracketedTime, bracketTime } from './bracket-time.ts';
import { metresBetween } from './distance.ts';
import type { Operation } from './operation.ts';

/** An operation with the time at which it arrived. */
export interface ArrivedOperation {
  readonly operation: Operation;
  readonly arrivedAt: Instant;
}

/** How one device was at a visit. */
export interface DeviceOnSite {
  readonly device: string;
  readonly first: BracketedTime;
  readonly last: BracketedTime;
  readonly minutes: number;
  readonly answers: number;
  /** Seconds between two answers, half of them took longer; `null`: fewer than two. */
  readonly secondsPerAnswer: number | null;
  /** Metres to the premises at the nearest position, with its accuracy; `null`: one of the two is not known. */
  readonly distance: { readonly metres: number; readonly accuracy: number } | null;
  readonly clockAgrees: boolean;
}

function middle(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null;
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

/**
 * Each device of a visit, in the order in which it began. The minutes are by the device's own clock, which runs evenly even where it is
 * days off; a clock that was turned meanwhile gives no minutes below zero.
 * @example timeOnSite([], null) // []
 */
export function timeOnSite(
  arrived: readonly ArrivedOperation[],
  premises: { readonly latitude: number; readonly longitude: number } | null,
): readonly DeviceOnSite[] {
  const devices = [...new Set(arrived.map((one) => one.operation.device))];
  return devices
    .flatMap((device): readonly DeviceOnSite[] => {
      const own = arrived
        .filter((one) => one.operation.device === device)
        .sort((a, b) => a.operation.sequence - b.operation.sequence);
      const [first, last] = [own[0], own.at(-1)];
      if (first === undefined || last === undefined) return [];
      const times = own.map((one) => bracketTime(one.operation, one.arrivedAt));
      const answers = own.filter((one) => one.operation.kind === 'answered');
      const moments = answers.map((one) => millisecondsOf(bracketTime(one.operation, one.arrivedAt).device));
      const steps = moments.slice(1).map((at, i) => Math.max(0, Math.round((at - (moments[i] ?? at)) / 1000)));
      const began = bracketTime(first.operation, first.arrivedAt);
      const ended = bracketTime(last.operation, last.arrivedAt);
      return [
        {
          device,
          first: began,
          last: ended,
          minutes: Math.max(0, Math.round((millisecondsOf(ended.device) - millisecondsOf(began.device)) / 60_000)),
          answers: answers.length,
          secondsPerAnswer: middle(steps),
          distance: nearest(own, premises),
          clockAgrees: times.every((one) => one.agrees),
        },
      ];
    })
    .sort((a, b) => (a.first.best < b.first.best ? -1 : 1));
}

function nearest(
  own: readonly ArrivedOperation[],
  premises: { readonly latitude: number; readonly longitude: number } | null,
): DeviceOnSite['distance'] {
  if (premises === null) return null;
  const found = own.flatMap(({ operation }) => {
    const position =
      operation.kind === 'located' || operation.kind === 'photographed' ? operation.value.position : null;
    return position === null
      ? []
      : [{ metres: metresBetween(position, premises), accuracy: Math.round(position.accuracy) }];
  });
  return found.sort((a, b) => a.metres - b.metres)[0] ?? null;
}
