// An indicator of a province by commune of today, or by the commune or district that a record lay in until June 2025, as of any day: one count,
// parted; what nothing on record decides stands apart and is never guessed.

import { z } from 'zod';
import { ok, refuse } from '#kernel/result.ts';
import { type Indicator, loadIndicators } from '#law/indicators.ts';
import { loadTerritory } from '#law/territory.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { type Figures, figuresByUnit } from '#modules/territory/index.ts';
import { optionalOneOf, optionalText } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { countFigures } from '../figures.ts';
import { type PlaceChoice, placesWithin, questionFields, readQuestion } from '../read-question.ts';
import type { Figure, FigureQuestion } from '../rules/figure.ts';

export const unitWays = ['commune', 'old-district', 'old-commune'] as const;
export type UnitWay = (typeof unitWays)[number];

export interface ByUnit {
  readonly question: FigureQuestion;
  readonly unitName: string;
  readonly places: readonly Pick<PlaceChoice, 'code' | 'name'>[];
  readonly indicator: Indicator;
  readonly indicators: readonly Pick<Indicator, 'code' | 'name' | 'group'>[];
  readonly by: UnitWay;
  readonly rows: readonly { readonly code: string; readonly name: string; readonly count: number }[];
  readonly undecided: number;
  readonly whole: Pick<Figure, 'value' | 'missing' | 'outOf' | 'isUnnamed'>;
}

/** Indicators whose number is the number of its records, so that its parts add up to it. */
const isCounted = ({ measure, unit, splits }: Indicator): boolean =>
  measure !== 'not-kept' && splits.includes('commune') && unit !== '%';

function rowsOf(figures: Figures): ByUnit['rows'] {
  return figures.rows.map(({ unit, count }) => ({ code: unit.code, name: unit.fullName, count }));
}

export const viewByUnit = defineUseCase({
  name: 'reporting/view-by-unit',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 10 khoản 3 và 4',
  input: z.object({ ...questionFields, indicator: optionalText(60), by: optionalOneOf(unitWays) }),
  async run(input, context) {
    const read = await readQuestion(input, context);
    if (!read.ok) return read;
    const question = read.value;
    const { all } = await loadIndicators();
    const choices = all.filter(isCounted);
    const indicator = choices.find(({ code }) => code === (input.indicator ?? 'products'));
    if (indicator === undefined) return refuse(notFound);
    const [counted] = await countFigures(context.db, question, [indicator.code]);
    if (counted === undefined) return refuse(notFound);
    const by = input.by ?? 'commune';
    const records = counted.figure.records.map(({ communeCode, oldCommuneCode = null }) => ({
      place: { communeCode, oldCommuneCode },
    }));
    const { provinceCode, communeCode, asOf } = question;
    const every = communeCode === null ? { provinceCode } : {};
    const figures = figuresByUnit(await loadTerritory(), records, { by, on: asOf, ...every });
    const { value, missing, outOf, isUnnamed } = counted.figure;
    return ok<ByUnit>({
      question,
      unitName: (await loadUnitLabels()).place(question),
      places: (await placesWithin(context.reach)).map(({ code, name }) => ({ code, name })),
      indicator,
      indicators: choices.map(({ code, name, group }) => ({ code, name, group })),
      by,
      rows: rowsOf(figures),
      undecided: figures.undecided.count,
      whole: { value, missing, outOf, isUnnamed },
    });
  },
});
