// Figures of the public register by commune or province of today, or by the old commune, district or province on record, on
// any day. What nothing decides is said as such.

import { z } from 'zod';
import { date, formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { loadTerritory } from '#law/territory.ts';
import type { FigureUnit } from '#modules/territory/index.ts';
import { optionalDate, optionalOneOf, optionalText } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { placeCounts } from '../place-counts.ts';
import { poolOf } from '../public-day.ts';
import { provinceLabel } from '../rules/place-labels.ts';
import { type StarCounts, starFigures } from '../rules/star-figures.ts';
import { placedProducts } from '../store-figures.ts';

export const figureUnits = [
  'commune',
  'old-district',
  'old-commune',
  'province',
  'old-province',
] as const satisfies readonly FigureUnit[];

/** The first day of which anything is known: OCOP's first criteria were issued on 21/08/2019. */
export const earliestDay = date('2019-08-21');

export interface FiguresView {
  readonly asOf: LocalDate;
  readonly by: FigureUnit;
  /** The province whose units are shown; null: of the whole register. */
  readonly provinceCode: string | null;
  readonly provinces: readonly { readonly code: string; readonly name: string }[];
  readonly rows: readonly (StarCounts & { readonly code: string; readonly name: string })[];
  readonly undecided: StarCounts;
  readonly total: StarCounts;
}

const input = z.object({
  day: optionalDate,
  by: optionalOneOf(figureUnits),
  province: optionalText(2),
});

export const viewFigures = defineUseCase({
  name: 'catalogue/view-figures',
  kind: 'read',
  legalBasis: null,
  input,
  async run(question, context) {
    if (question.day !== null && (question.day < earliestDay || question.day > context.today)) {
      const details = { first: formatVietnamese(earliestDay), today: formatVietnamese(context.today) };
      return refuse(invalidFields([{ path: 'day', code: 'catalogue/day-not-kept', details }]));
    }
    const pool = poolOf(context);
    const [territory, products, counts] = await Promise.all([loadTerritory(), placedProducts(pool), placeCounts(pool)]);
    const provinces = [...new Set(counts.map((place) => place.provinceCode))]
      .map((code) => ({ code, name: provinceLabel(territory, code).name }))
      .sort((a, b) => (a.code < b.code ? -1 : 1));
    const only = provinces.length === 1 ? (provinces[0]?.code ?? null) : null;
    const provinceCode = provinces.find((one) => one.code === question.province)?.code ?? only;
    const asOf = question.day ?? context.today;
    const by = question.by ?? (provinceCode === null ? 'province' : 'commune');
    const within = products.filter((one) => provinceCode === null || one.provinceCode === provinceCode);
    const figures = starFigures(
      territory,
      within.map(({ communeCode, oldCommuneCode, recognitions }) => ({
        place: { communeCode, oldCommuneCode },
        recognitions,
      })),
      { by, on: asOf, ...(provinceCode === null ? {} : { provinceCode }) },
    );
    return ok<FiguresView>({
      asOf,
      by,
      provinceCode,
      provinces,
      rows: figures.rows.map(({ unit, ...row }) => ({ code: unit.code, name: unit.fullName, ...row })),
      undecided: figures.undecided,
      total: figures.total,
    });
  },
});
