// The samples that go with a dossier: how many the act asks for, and whether they are still good when the council meets.

import type { LocalDate } from '#kernel/calendar.ts';
import type { CriteriaSet } from '#law/criteria-set.ts';
import { parameterOn } from '#law/parameters.ts';

/**
 * Samples that a dossier received on a day sends along; `null` where no article was read for that time. Tourism sends none.
 * @law 26/2026/QĐ-TTg, Art. 6.2d
 * @example samplesRequired({ sectorCode: 'VI' }, date('2026-11-23')) // 0; tea of sector I sends 5
 */
export function samplesRequired({ sectorCode }: Pick<CriteriaSet, 'sectorCode'>, receivedOn: LocalDate): number | null {
  const rule = parameterOn('dossier-samples', receivedOn)?.value;
  if (rule === undefined || rule === null) return null;
  return rule.exceptSectors.includes(sectorCode) ? 0 : rule.count;
}

/** Samples are said to end soon so many days before; ours, the act says nothing. */
export const SOON_DAYS = 30;

/** `good` · `ends-before-council`: best before lies before the last day of the council · `expired`. */
export const freshnesses = ['good', 'ends-before-council', 'expired'] as const;
export type Freshness = (typeof freshnesses)[number];

/**
 * Whether samples are good: the best-before day itself still counts. Without such a day they count as good.
 * @example freshnessOn(date('2026-11-22'), date('2026-11-23'), null) // 'expired'
 */
export function freshnessOn(bestBefore: LocalDate | null, today: LocalDate, councilDay: LocalDate | null): Freshness {
  if (bestBefore === null) return 'good';
  if (bestBefore < today) return 'expired';
  return councilDay !== null && bestBefore < councilDay ? 'ends-before-council' : 'good';
}

/**
 * Whether samples may be put before a council on a day: not once their best-before day is past. Ours; the act says nothing.
 * @example mayBeTasted(date('2026-11-22'), date('2026-11-23')) // false
 */
export function mayBeTasted(bestBefore: LocalDate | null, on: LocalDate): boolean {
  return freshnessOn(bestBefore, on, null) !== 'expired';
}

export type SampleFault =
  | 'custody/no-samples-here'
  | 'custody/received-in-future'
  | 'custody/received-before-dossier'
  | 'custody/produced-after-best-before'
  | 'custody/produced-after-receipt'
  | 'custody/already-expired';

export interface ReceivedSamples {
  readonly receivedOn: LocalDate;
  readonly producedOn: LocalDate | null;
  readonly bestBefore: LocalDate | null;
}

/**
 * Everything that is wrong with the days of samples that are taken in, by field. `opened`: the day on which the dossier was opened, before
 * which nothing came for it; that day itself counts. `null`: not asked.
 */
export function daysWrong(
  samples: ReceivedSamples,
  today: LocalDate,
  opened: LocalDate | null,
): readonly { path: string; code: SampleFault }[] {
  const { receivedOn, producedOn, bestBefore } = samples;
  const wrong: { path: string; code: SampleFault }[] = [];
  if (receivedOn > today) wrong.push({ path: 'receivedOn', code: 'custody/received-in-future' });
  if (opened !== null && receivedOn < opened) {
    wrong.push({ path: 'receivedOn', code: 'custody/received-before-dossier' });
  }
  if (producedOn !== null && producedOn > receivedOn) {
    wrong.push({ path: 'producedOn', code: 'custody/produced-after-receipt' });
  }
  if (producedOn !== null && bestBefore !== null && bestBefore < producedOn) {
    wrong.push({ path: 'bestBefore', code: 'custody/produced-after-best-before' });
  } else if (bestBefore !== null && bestBefore < receivedOn) {
    wrong.push({ path: 'bestBefore', code: 'custody/already-expired' });
  }
  return wrong;
}
