// One indicator of a province by commune, for a period as of a day: asked of the rooms once for the whole province, then counted for each
// commune by the same measure, so that each number is the one that the commune itself is told.

import { z } from 'zod';
import { covers } from '#access/reach.ts';
import { ok } from '#kernel/result.ts';
import { type Indicator, loadIndicators } from '#law/indicators.ts';
import { loadTerritory } from '#law/territory.ts';
import type { PointOfSale } from '#modules/points-of-sale/index.ts';
import { listPoints } from '#modules/points-of-sale/services.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { communesOf } from '#modules/territory/index.ts';
import { optionalOneOf, optionalText } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { factsFrom } from '../facts-of-place.ts';
import { type PlaceChoice, placesWithin, questionFields, readQuestion } from '../read-question.ts';
import type { Facts } from '../rules/facts.ts';
import { factsByCommune } from '../rules/facts-by-commune.ts';
import type { Figure, FigureQuestion } from '../rules/figure.ts';
import { figureFrom, withParts } from '../rules/measures.ts';

/** What may stand above the areas: points of sale where they are, producers by commune, since they have no position. */
export const mapLayers = ['points', 'producers'] as const;
export type MapLayer = (typeof mapLayers)[number];

/** A point of sale of the layer; closed ones are left out. */
export type LayerPoint = Pick<PointOfSale, 'id' | 'name' | 'kind' | 'state' | 'position'> & {
  readonly commune: string;
};

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
  /** Producers with a product in force; `null`: the layer is not shown, or not to the reader here. */
  readonly producers: number | null;
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
  readonly layer: MapLayer | null;
  /** The indicator that the layer of producers is counted by. */
  readonly producersBy: Indicator | null;
  readonly points: readonly LayerPoint[];
}

/** What is shown where no indicator is named, or one that there is not. */
const FIRST = 'products';
/** Told as one number for a place, so that nobody is named. */
const NOT_PARTED: Indicator['measure'] = 'led-by-women';

export const viewFigureMap = defineUseCase({
  name: 'reporting/view-map',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 10 khoản 3 và 4',
  input: z.object({ ...questionFields, indicator: optionalText(60), layer: optionalOneOf(mapLayers) }),
  async run(input, context) {
    const read = await readQuestion(input, context);
    if (!read.ok) return read;
    const question = read.value;
    const { all, find } = await loadIndicators();
    const shown = all.filter(({ measure }) => measure !== 'not-kept');
    const indicator = shown.find(({ code }) => code === input.indicator) ?? find(FIRST) ?? shown[0];
    if (indicator === undefined) throw new Error('law/indicators.json has no indicator that is counted');
    const producersBy = input.layer === 'producers' ? (find('producers') ?? null) : null;
    const asked = [indicator, ...(producersBy === null ? [] : [producersBy])];
    const facts = await factsFrom(context.db)(
      question,
      asked.flatMap((one) => withParts(one, find)),
    );
    const count = (from: Facts, of: FigureQuestion) => figureFrom(indicator, find, from, of);
    const own = factsByCommune(facts);
    const isParted = indicator.measure !== NOT_PARTED || question.communeCode !== null;
    const { records: _records, ...whole } = count(facts, question);
    const communes = communesOf(await loadTerritory(), question.provinceCode, context.today).map(
      ({ code, fullName, name }): MappedCommune => {
        const unit = { code, name: fullName, shortName: name, isUnnamed: false, producers: null };
        const isAsked = question.communeCode === null || question.communeCode === code;
        if (!isAsked || !covers(context.reach, { provinceCode: question.provinceCode, communeCode: code })) {
          return { ...unit, isWithin: false, value: null, missing: 'not-yours' };
        }
        const of = { ...question, communeCode: code };
        const from = question.communeCode === null ? own(code) : facts;
        const producers = producersBy === null ? null : figureFrom(producersBy, find, from, of).value;
        if (!isParted) return { ...unit, producers, isWithin: true, value: null, missing: 'not-parted' };
        const { value, missing, isUnnamed } = question.communeCode === null ? count(from, of) : whole;
        return { ...unit, producers, isWithin: true, value, missing, isUnnamed };
      },
    );
    const rest = count(own(null), question);
    const places = await placesWithin(context.reach);
    const labels = await loadUnitLabels();
    const { provinceCode, communeCode } = question;
    const points = input.layer === 'points' ? await listPoints(context.db, provinceCode, communeCode) : [];
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
      layer: input.layer,
      producersBy,
      points: points
        .filter((one) => one.state !== 'closed' && covers(context.reach, one))
        .map(({ id, name, kind, state, position, communeCode: unit }) => ({
          ...{ id, name, kind, state, position },
          commune: labels.commune(unit),
        })),
    });
  },
});
