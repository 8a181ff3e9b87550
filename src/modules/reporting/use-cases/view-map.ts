// One indicator of a province by commune, for a period as of a day: asked of the rooms once for the whole province, then counted for each
// commune by the same measure, so that each number is the one that the commune itself is told.

import { z } from 'zod';
import { covers } from '#access/reach.ts';
import { ok } from '#kernel/result.ts';
import { type Indicator, loadIndicators } from '#law/indicators.ts';
import { loadTerritory } from '#law/territory.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { communesOf } from '#modules/territory/index.ts';
import { optionalText } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { factsFrom } from '../facts-of-place.ts';
import { type PlaceChoice, placesWithin, questionFields, readQuestion } from '../read-question.ts';
import type { Facts } from '../rules/facts.ts';
import { factsByCommune } from '../rules/facts-by-commune.ts';
import type { Figure, FigureQuestion } from '../rules/figure.ts';
import { figureFrom, withParts } from '../rules/measures.ts';

/** A commune on the map with its figure. */
export interface MappedCommune {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  /** Whether the reader may ask for it; a commune's own officers see the others without figures. */
  readonly isWithin: boolean;
  readonly value: number | null;
  readonly missing: Figure['missing'] | 'not-parted' | 'not-yours';
  /** Whether the records behind the number can be named. */
  readonly isUnnamed: boolean;
}

export interface FigureMap {
  readonly question: FigureQuestion;
  readonly unit: string;
  readonly unitName: string;
  readonly provinceName: string;
  readonly places: readonly Pick<PlaceChoice, 'code' | 'name'>[];
  readonly indicator: Indicator;
  readonly indicators: readonly Pick<Indicator, 'code' | 'name' | 'group'>[];
  readonly communes: readonly MappedCommune[];
  /** The figure of the whole unit. */
  readonly whole: Omit<Figure, 'records'>;
  /** Of what names no commune; `null`: there is none. */
  readonly undecided: number | null;
}

/** What is shown where no indicator is named, or one that there is not. */
const FIRST = 'products';
/** Told as one number for a place, so that nobody is named. */
const NOT_PARTED: Indicator['measure'] = 'led-by-women';

export const viewFigureMap = defineUseCase({
  name: 'reporting/view-map',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 10 khoản 3 và 4',
  input: z.object({ ...questionFields, indicator: optionalText(60) }),
  async run(input, context) {
    const read = await readQuestion(input, context);
    if (!read.ok) return read;
    const question = read.value;
    const { all, find } = await loadIndicators();
    const shown = all.filter(({ measure }) => measure !== 'not-kept');
    const indicator = shown.find(({ code }) => code === input.indicator) ?? find(FIRST) ?? shown[0];
    if (indicator === undefined) throw new Error('law/indicators.json has no indicator that is counted');
    const facts = await factsFrom(context.db)(question, withParts(indicator, find));
    const count = (from: Facts, asked: FigureQuestion) => figureFrom(indicator, find, from, asked);
    const own = factsByCommune(facts);
    const isParted = indicator.measure !== NOT_PARTED || question.communeCode !== null;
    const { records: _records, ...whole } = count(facts, question);
    const communes = communesOf(await loadTerritory(), question.provinceCode, context.today).map(
      ({ code, fullName, name }): MappedCommune => {
        const unit = { code, name: fullName, shortName: name, isUnnamed: false };
        const asked = question.communeCode === null || question.communeCode === code;
        if (!asked || !covers(context.reach, { provinceCode: question.provinceCode, communeCode: code })) {
          return { ...unit, isWithin: false, value: null, missing: 'not-yours' };
        }
        if (!isParted) return { ...unit, isWithin: true, value: null, missing: 'not-parted' };
        if (question.communeCode !== null) {
          return { ...unit, isWithin: true, value: whole.value, missing: whole.missing, isUnnamed: whole.isUnnamed };
        }
        const { value, missing, isUnnamed } = count(own(code), { ...question, communeCode: code });
        return { ...unit, isWithin: true, value, missing, isUnnamed };
      },
    );
    const rest = count(own(null), question);
    const places = await placesWithin(context.reach);
    const labels = await loadUnitLabels();
    return ok<FigureMap>({
      question,
      unit: question.communeCode ?? question.provinceCode,
      unitName: labels.place(question),
      provinceName: labels.province(question.provinceCode),
      places: places.map(({ code, name }) => ({ code, name })),
      indicator,
      indicators: shown.map(({ code, name, group }) => ({ code, name, group })),
      communes,
      whole,
      undecided: question.communeCode === null && isParted && rest.outOf === null ? (rest.value ?? 0) || null : null,
    });
  },
});
