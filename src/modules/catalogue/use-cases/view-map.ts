// Where products with stars come from: by province of the whole country, or by commune of one province, as of today.

import { z } from 'zod';
import type { LocalDate } from '#kernel/calendar.ts';
import { ok, refuse } from '#kernel/result.ts';
import { compareVietnamese } from '#kernel/vietnamese-text.ts';
import { loadTerritory } from '#law/territory.ts';
import { countOpenByUnit, listOpenPlaces, type OpenPlace } from '#modules/points-of-sale/services.ts';
import { communesOf, provincesOn, provinceToday } from '#modules/territory/index.ts';
import { optionalText } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { poolOf } from '../public-day.ts';
import { type StarCounts, starFigures } from '../rules/star-figures.ts';
import { placedProducts, producersByUnit } from '../store-figures.ts';

/** A unit on the map with its products that carry stars. */
export interface MappedUnit extends StarCounts {
  /** Producers that go on. */
  readonly producers: number;
  /** Open points of sale. */
  readonly points: number;
  readonly code: string;
  /** Without the word of its type: "Bình Lư". */
  readonly shortName: string;
  readonly name: string;
}

export interface MapView {
  readonly asOf: LocalDate;
  /** The province whose communes are shown; `null`: the provinces of the country. */
  readonly province: { readonly code: string; readonly name: string } | null;
  readonly units: readonly MappedUnit[];
  /** Products of the area whose unit the register does not say. */
  readonly undecided: StarCounts;
  readonly total: StarCounts;
  /** Producers and open points of the whole area, with those whose unit the register does not say. */
  readonly producers: number;
  readonly points: number;
  /** Open points that say where they stand; of a province. */
  readonly places: readonly OpenPlace[];
}

const nothing: StarCounts = { three: 0, four: 0, five: 0, all: 0 };

export const viewMap = defineUseCase({
  name: 'catalogue/view-map',
  kind: 'read',
  legalBasis: null,
  input: z.object({ province: optionalText(2).prefault(null) }),
  async run({ province: provinceCode }, context) {
    const { today } = context;
    const territory = await loadTerritory();
    const province = provinceCode === null ? null : provinceToday(territory, provinceCode);
    if (provinceCode !== null && province === null) return refuse(notFound);
    const products = await placedProducts(poolOf(context));
    const figures = starFigures(
      territory,
      products
        .filter((one) => province === null || one.provinceCode === province.code)
        .map(({ communeCode, oldCommuneCode, recognitions }) => ({
          place: { communeCode, oldCommuneCode },
          recognitions,
        })),
      {
        by: province === null ? 'province' : 'commune',
        on: today,
        ...(province === null ? {} : { provinceCode: province.code }),
      },
    );
    const counts = new Map(figures.rows.map(({ unit, ...row }) => [unit.code, row]));
    const code = province?.code ?? null;
    const producers = await producersByUnit(poolOf(context), code);
    const points = await countOpenByUnit(context.db, code);
    const units = province === null ? provincesOn(territory, today) : communesOf(territory, province.code, today);
    return ok<MapView>({
      asOf: today,
      province: province === null ? null : { code: province.code, name: province.fullName },
      units: units
        .map((unit) => ({
          code: unit.code,
          shortName: unit.name,
          name: unit.fullName,
          ...(counts.get(unit.code) ?? nothing),
          producers: producers.get(unit.code) ?? 0,
          points: points.get(unit.code) ?? 0,
        }))
        .toSorted((a, b) => compareVietnamese(a.shortName, b.shortName) || (a.code < b.code ? -1 : 1)),
      undecided: figures.undecided,
      total: figures.total,
      producers: [...producers.values()].reduce((sum, n) => sum + n, 0),
      points: [...points.values()].reduce((sum, n) => sum + n, 0),
      places: code === null ? [] : await listOpenPlaces(context.db, code),
    });
  },
});
