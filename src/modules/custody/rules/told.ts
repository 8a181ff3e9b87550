// What is told of samples and paper by itself, once: samples that end before their council meets, and paper that has not come.

import type { LocalDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/ids.ts';
import { addWorkingDaysForNow } from '#law/working-days.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import type { CustodyItem, CustodyItemId } from './custody-item.ts';
import type { CustodyPlace } from './places.ts';
import { freshnessOn } from './samples.ts';

export const toldKinds = ['samples-end-before-council', 'paper-set-missing'] as const;
export type ToldKind = (typeof toldKinds)[number];

/** That something was told; never told again. */
export interface CustodyNotice {
  readonly id: Id<'custody-notice'>;
  readonly kind: ToldKind;
  /** The batch, or the dossier. */
  readonly thingId: CustodyItemId | DossierId;
  readonly dossierId: DossierId;
  readonly toldOn: LocalDate;
}

/**
 * Whether samples end before the last day on which their council may meet, or have ended already; the best-before day itself still
 * counts.
 * @example endsBeforeCouncil({ bestBefore: date('2026-12-28') }, date('2026-11-23'), date('2026-12-29')) // true
 */
export function endsBeforeCouncil(
  { bestBefore }: Pick<CustodyItem, 'bestBefore'>,
  today: LocalDate,
  councilDay: LocalDate | null,
): boolean {
  return freshnessOn(bestBefore, today, councilDay) !== 'good';
}

/** So many working days after the commune's report its paper set is said to be missing (ours: the act names no day). */
export const PAPER_DAYS = 5;

/** Where a paper set has reached the province or has gone on from there. */
const AT_PROVINCE: readonly CustodyPlace[] = ['province', 'council', 'archive', 'ministry'];

/**
 * Whether the paper set that goes with a dossier has not come to the province in time; the last of the five days still counts.
 * @law 26/2026/QĐ-TTg, Art. 7.2b
 * @example paperIsMissing(date('2026-11-23'), [], date('2026-12-01')) // true; on 30/11 it is not
 */
export function paperIsMissing(
  reportedOn: LocalDate,
  sets: readonly Pick<CustodyItem, 'places'>[],
  today: LocalDate,
): boolean {
  if (sets.some(({ places }) => places.some((place) => AT_PROVINCE.includes(place)))) return false;
  return today > addWorkingDaysForNow(reportedOn, PAPER_DAYS).day;
}
