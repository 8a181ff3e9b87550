// Figures of a unit for a period, as of a day; and the records behind one of them. Both count by the same question, so they agree.

import { z } from 'zod';
import { invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { type Indicator, loadIndicators, type Split, splits } from '#law/indicators.ts';
import { loadProductSets } from '#law/product-sets.ts';
import { loadTerritory } from '#law/territory.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { optionalOneOf, optionalText, text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { countFigures } from '../figures.ts';
import { type PlaceChoice, placesWithin, questionFields, readQuestion } from '../read-question.ts';
import { formerCommunesOf, formerDistrictsOf, isPartedBy, withFormerUnits } from '../rules/cross.ts';
import {
  type CountedRecord,
  type Figure,
  type FigurePart,
  type FigureQuestion,
  partsOfFigure,
} from '../rules/figure.ts';

/** A figure with its parts, without the records. */
export interface ShownFigure extends Omit<Figure, 'records'> {
  readonly indicator: Indicator;
  readonly parts: readonly { readonly split: Split; readonly parts: readonly FigurePart[] }[];
}

/** Names of what figures are divided by. */
export interface PartNames {
  readonly communes: Readonly<Record<string, string>>;
  readonly sectors: Readonly<Record<string, string>>;
  /** Districts until June 2025. */
  readonly districts: Readonly<Record<string, string>>;
  /** Communes until June 2025. */
  readonly oldCommunes: Readonly<Record<string, string>>;
}

export interface FiguresView {
  readonly question: FigureQuestion;
  readonly unit: string;
  readonly unitName: string;
  readonly places: readonly Pick<PlaceChoice, 'code' | 'name'>[];
  readonly figures: readonly ShownFigure[];
  readonly names: PartNames;
}

export function shown(indicator: Indicator, { records: _records, ...figure }: Figure, records = _records): ShownFigure {
  const whole = { ...figure, records };
  return {
    ...figure,
    indicator,
    parts: records.length === 0 ? [] : indicator.splits.map((split) => ({ split, parts: partsOfFigure(whole, split) })),
  };
}

export async function partNames(provinceCode: string): Promise<PartNames> {
  const labels = await loadUnitLabels();
  const { today } = await loadProductSets();
  const index = await loadTerritory();
  const named = (units: readonly { readonly code: string; readonly fullName: string }[]) =>
    Object.fromEntries(units.map(({ code, fullName }) => [code, fullName]));
  return {
    communes: Object.fromEntries(labels.communesOf(provinceCode).map((one) => [one.code, one.name])),
    sectors: Object.fromEntries(today.sectors.map((one) => [one.code, one.name])),
    districts: named(formerDistrictsOf(index, provinceCode)),
    oldCommunes: named(formerCommunesOf(index, provinceCode)),
  };
}

export const viewFigures = defineUseCase({
  name: 'reporting/view-figures',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 10 khoản 3 và 4',
  input: z.object({ ...questionFields, indicator: optionalText(60) }),
  async run(input, context) {
    const question = await readQuestion(input, context);
    if (!question.ok) return question;
    const codes = input.indicator === null ? null : [input.indicator];
    const figures = await countFigures(context.db, question.value, codes);
    const places = await placesWithin(context.reach);
    const unit = question.value.communeCode ?? question.value.provinceCode;
    return ok<FiguresView>({
      question: question.value,
      unit,
      unitName: (await loadUnitLabels()).place(question.value),
      places: places.map(({ code, name }) => ({ code, name })),
      figures: figures.map(({ indicator, figure }) => shown(indicator, figure)),
      names: await partNames(question.value.provinceCode),
    });
  },
});

export interface FigureRecords {
  readonly question: FigureQuestion;
  readonly unit: string;
  readonly unitName: string;
  readonly indicator: Indicator;
  /** Of a share: what is counted. */
  readonly thing: string;
  readonly figure: Omit<Figure, 'records'>;
  readonly split: Split | null;
  readonly key: string | null;
  /** The part of that part. */
  readonly within: { readonly split: Split; readonly key: string } | null;
  readonly records: readonly CountedRecord[];
  readonly names: PartNames;
}

export const listFigureRecords = defineUseCase({
  name: 'reporting/list-figure-records',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 10 khoản 3 và 4',
  input: z.object({
    ...questionFields,
    indicator: text(60),
    split: optionalOneOf(splits),
    key: optionalText(40),
    /** A part of that part. */
    within: optionalOneOf(splits),
    withinKey: optionalText(40),
  }),
  async run(input, context) {
    const { find } = await loadIndicators();
    const indicator = find(input.indicator);
    if (indicator === undefined) return refuse(notFound);
    const question = await readQuestion(input, context);
    if (!question.ok) return question;
    const { split, key, within, withinKey } = input;
    for (const [path, one] of [
      ['split', split],
      ['within', within],
    ] as const) {
      if (one !== null && !isPartedBy(indicator, one)) return refuse(invalidFields([{ path, code: 'not-an-option' }]));
    }
    const [counted] = await countFigures(context.db, question.value, [indicator.code]);
    if (counted === undefined) return refuse(notFound);
    const { records: counting, ...figure } = counted.figure;
    const named = withFormerUnits(await loadTerritory(), counting);
    const asked = [[split, key] as const, [within, withinKey] as const];
    const records = named.filter(({ parts }) =>
      asked.every(([by, one]) => by === null || (parts[by] ?? '') === (one ?? '')),
    );
    const names = await partNames(question.value.provinceCode);
    const unit = question.value.communeCode ?? question.value.provinceCode;
    const labels = await loadUnitLabels();
    return ok<FigureRecords>({
      question: question.value,
      unit,
      unitName: labels.place(question.value),
      indicator,
      thing: find(indicator.formula.part ?? 'producers')?.unit ?? indicator.unit,
      figure,
      split,
      key: split === null ? null : (key ?? ''),
      within: within === null ? null : { split: within, key: withinKey ?? '' },
      records,
      names,
    });
  },
});
