// A dated waiver: somebody who may answers for scoring by criteria that nobody has compared with the signed act yet.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { CheckState } from '#law/checklist.ts';

export interface CriteriaWaiver {
  readonly id: Id<'criteria-waiver'>;
  readonly version: number;
  readonly provinceCode: string;
  readonly setKey: string;
  readonly contentHash: string;
  readonly grantedByName: string;
  readonly grantedByPosition: string;
  /** The paper it stands on. */
  readonly document: string | null;
  readonly reason: string;
  readonly grantedOn: LocalDate;
  /** The last day on which it counts. */
  readonly lastDay: LocalDate;
  readonly recordedBy: AccountId | null;
  readonly recordedAt: Instant;
  readonly endedAt: Instant | null;
  readonly endReason: string | null;
}

/** A set as it stands now: how far it was compared with the signed act. */
export interface SetStanding {
  readonly setKey: string;
  readonly state: CheckState;
  readonly contentHash: string;
}

/**
 * Whether a waiver covers a set on a day: the same content, not ended; the day it was granted and its last day count.
 */
export function covers(waiver: CriteriaWaiver, set: SetStanding, day: LocalDate): boolean {
  return (
    waiver.endedAt === null &&
    waiver.setKey === set.setKey &&
    waiver.contentHash === set.contentHash &&
    waiver.grantedOn <= day &&
    day <= waiver.lastDay
  );
}

/**
 * Sets by which nobody may score for real on a day: not compared with the signed act by two people, and no waiver covers them.
 * @example uncovered([{ setKey: '26-2026/11', state: 'unchecked', … }], [], day) // the set: a waiver is asked for
 */
export function uncovered(
  sets: readonly SetStanding[],
  waivers: readonly CriteriaWaiver[],
  day: LocalDate,
): readonly SetStanding[] {
  return sets.filter((set) => set.state !== 'checked' && !waivers.some((one) => covers(one, set, day)));
}
