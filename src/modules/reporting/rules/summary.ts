// The register summed up: what a line counts, and how the lines of a place are laid out for people.

import type { LocalDate } from '#kernel/calendar.ts';
import type { ProducerType } from '#modules/producers/index.ts';

/** What a line is about; `null`: not on record. */
export interface SummaryKey {
  readonly communeCode: string | null;
  /** Number of the set of criteria. */
  readonly setNumber: number | null;
  readonly stars: number;
  readonly producerType: ProducerType | null;
}

/** Commune, set, stars, kind of producer, products, how many of them end within six months: in a row, since a country has tens of thousands. */
export type SummaryLine = readonly [
  communeCode: string | null,
  setNumber: number | null,
  stars: number,
  producerType: ProducerType | null,
  products: number,
  due: number,
];

/** A product of a line. */
export interface SummaryProduct {
  readonly code: string;
  readonly name: string;
  readonly producerName: string | null;
  readonly communeCode: string | null;
  readonly lastDay: LocalDate | null;
}

/** How many months ahead an end is near. */
export const DUE_MONTHS = 6;

/**
 * Lines in the order of people: by commune as `orderOf` has them, then set, then stars from many to few.
 * @example inReadingOrder(lines, new Map([['03390', 0]]))
 */
export function inReadingOrder(
  lines: readonly SummaryLine[],
  orderOf: ReadonlyMap<string, number>,
): readonly SummaryLine[] {
  const place = ([commune]: SummaryLine): number =>
    commune === null ? Number.MAX_SAFE_INTEGER : (orderOf.get(commune) ?? Number.MAX_SAFE_INTEGER - 1);
  return lines.toSorted(
    (a, b) =>
      place(a) - place(b) ||
      (a[1] ?? 99) - (b[1] ?? 99) ||
      b[2] - a[2] ||
      ((a[3] ?? 'zz') < (b[3] ?? 'zz') ? -1 : (a[3] ?? 'zz') > (b[3] ?? 'zz') ? 1 : 0),
  );
}

/** All products of some lines, and how many of them end soon. */
export function totalOf(lines: readonly SummaryLine[]): { readonly products: number; readonly due: number } {
  let products = 0;
  let due = 0;
  for (const line of lines) {
    products += line[4];
    due += line[5];
  }
  return { products, due };
}
