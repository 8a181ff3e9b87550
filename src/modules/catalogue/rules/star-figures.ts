// How many products carry stars on a day, by unit: what is valid that day and nothing else, each product once.

import type { LocalDate } from '#kernel/calendar.ts';
import { isValid, type StatusFacts, statusOn } from '#modules/certificates/index.ts';
import {
  type CountedRecord,
  type FigureUnit,
  figuresByUnit,
  type PlaceOnRecord,
  type TerritoryIndex,
  type Unit,
} from '#modules/territory/index.ts';

/** Products that carry three, four and five stars, and all of them. */
export interface StarCounts {
  readonly three: number;
  readonly four: number;
  readonly five: number;
  readonly all: number;
}

export interface StarFigures {
  readonly rows: readonly (StarCounts & { readonly unit: Unit })[];
  /** Products whose unit of that kind nothing decides. */
  readonly undecided: StarCounts;
  readonly total: StarCounts;
}

interface Counted {
  readonly place: PlaceOnRecord;
  readonly recognitions: readonly StatusFacts[];
}

/**
 * The stars a product carries on a day: those of its recognition that is valid that day, the highest where two are; `null`
 * where none is. A star that was reported without number and day of a decision is never valid.
 * @law 26/2026/QĐ-TTg, Arts 4.3, 8, 12.3
 * @example starsOn([{ ...granted, stars: 4, issuedOn: date('2024-05-10'), expiresOn: date('2027-05-10') }], date('2026-11-26')) // 4
 */
export function starsOn(recognitions: readonly StatusFacts[], day: LocalDate): number | null {
  const valid = recognitions.filter((one) => isValid(statusOn(one, day).status)).map((one) => one.stars);
  return valid.length === 0 ? null : Math.max(...valid);
}

const byStars = { three: 3, four: 4, five: 5 } as const;

/**
 * Counts by unit on a day. Every unit of the province has a row, also those without a product; what nothing decides stands
 * apart and is never given to a unit by guess, so that rows and the undecided add up to the total.
 * @example starFigures(index, products, { by: 'old-district', on: date('2025-06-30'), provinceCode: '12' })
 */
export function starFigures(
  index: TerritoryIndex,
  products: readonly Counted[],
  ask: { readonly by: FigureUnit; readonly on: LocalDate; readonly provinceCode?: string },
): StarFigures {
  const records = products.flatMap(({ place, recognitions }): (CountedRecord & { readonly stars: number })[] => {
    const stars = starsOn(recognitions, ask.on);
    return stars === null ? [] : [{ place, stars }];
  });
  const all = figuresByUnit(index, records, ask);
  const of = (stars: number) => {
    const figures = figuresByUnit(
      index,
      records.filter((record) => record.stars === stars),
      ask,
    );
    return { byUnit: new Map(figures.rows.map((row) => [row.unit.code, row.count])), ...figures };
  };
  const [three, four, five] = [of(byStars.three), of(byStars.four), of(byStars.five)];
  const counts = (pick: (figures: ReturnType<typeof of>) => number, whole: number): StarCounts => ({
    three: pick(three),
    four: pick(four),
    five: pick(five),
    all: whole,
  });
  return {
    rows: all.rows.map(({ unit, count }) => ({
      unit,
      ...counts((figures) => figures.byUnit.get(unit.code) ?? 0, count),
    })),
    undecided: counts((figures) => figures.undecided.count, all.undecided.count),
    total: counts((figures) => figures.total.count, all.total.count),
  };
}
