// Places, counts and days of what travels with a dossier, as words.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import type { Texts } from '#texts/index.ts';
import type { CustodyItem, CustodyMove } from '../rules/custody-item.ts';
import type { PlacedCount } from '../use-cases/shown-item.ts';

/** A legal day as people write it; a dash where there is none. */
export const dayWords = (day: string | null): string => (day === null ? '–' : formatVietnamese(day as LocalDate));

/** What it is, in a word with its code. */
export const nameWords = (t: Texts, item: Pick<CustodyItem, 'kind' | 'code'>): string =>
  `${t.custody.kinds[item.kind]} ${item.code}`;

/** Where it lies: `UBND xã: 3; Phòng kiểm nghiệm: 2`; of a paper set only the place. */
export function whereWords(
  t: Texts,
  shown: {
    readonly item: Pick<CustodyItem, 'kind'>;
    readonly at: readonly PlacedCount[];
    readonly waiting: Pick<CustodyMove, 'toPlace' | 'quantity'> | null;
  },
): string {
  const { places, placeCount, onTheWay } = t.custody;
  const isPaper = shown.item.kind === 'paper-set';
  const lies = shown.at.map(({ place, count }) => (isPaper ? places[place] : placeCount(places[place], count)));
  if (shown.waiting !== null) {
    const way = onTheWay(places[shown.waiting.toPlace]);
    lies.push(isPaper ? way : placeCount(way, shown.waiting.quantity));
  }
  return lies.join('; ');
}
