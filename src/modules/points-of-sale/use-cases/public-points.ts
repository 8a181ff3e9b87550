// What everybody may see: open points by commune with what may be shown there as OCOP today, its price and the day it was seen.

import { z } from 'zod';
import type { LocalDate } from '#kernel/calendar.ts';
import { ok, refuse } from '#kernel/result.ts';
import { compareVietnamese } from '#kernel/vietnamese-text.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { id, optionalText } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import type { PointId, PointKind, PointOfSale, Position } from '../rules/point.ts';
import { findPointRow, listOpenPoints } from '../store.ts';
import { judgedShelves, type ShownLine } from './judged-shelf.ts';

/** A line of a shelf as the public sees it. */
export interface PublicLine {
  readonly code: string;
  readonly name: string;
  readonly producerName: string | null;
  readonly stars: number | null;
  readonly priceVnd: number | null;
  readonly unit: string;
  readonly seenOn: LocalDate;
}

/** A point as the public sees it: no name of a person, no note of an office. */
export interface PublicPoint {
  readonly id: PointId;
  readonly name: string;
  readonly kind: PointKind;
  readonly place: string;
  readonly position: Position | null;
  readonly link: string | null;
  readonly operatorName: string;
  readonly openingHours: string | null;
  readonly communeCode: string | null;
  /** `Xã Bình Lư`; empty for a shop of the whole province. */
  readonly commune: string;
  readonly provinceCode: string;
  readonly province: string;
  readonly photos: number;
  readonly lines: readonly PublicLine[];
}

function publicLine({ sighting, product, fault }: ShownLine): PublicLine | null {
  if (fault !== null || product === null) return null;
  const { code, name, producerName, stars } = product;
  const { priceVnd, unit, seenOn } = sighting;
  return { code, name, producerName, stars, priceVnd, unit, seenOn };
}

function publicPoint(
  point: PointOfSale,
  shelf: readonly ShownLine[],
  labels: { commune(code: string | null): string; province(code: string): string },
): PublicPoint {
  const { id: pointId, name, kind, place, position, link, operatorName, openingHours, photos } = point;
  const { communeCode, provinceCode } = point;
  return {
    ...{ id: pointId, name, kind, place, position, link, operatorName, openingHours, communeCode, provinceCode },
    commune: labels.commune(communeCode),
    province: labels.province(provinceCode),
    photos: photos.length,
    lines: shelf.flatMap((line) => publicLine(line) ?? []),
  };
}

const MOST = 2_000;

export interface PublicPoints {
  readonly province: string | null;
  readonly provinces: readonly { readonly code: string; readonly name: string; readonly count: number }[];
  /** Open points of the chosen province, by commune. */
  readonly points: readonly PublicPoint[];
}

export const listPublicPoints = defineUseCase({
  name: 'points-of-sale/list-public-points',
  kind: 'read',
  legalBasis: null,
  input: z.object({ province: optionalText(2), commune: optionalText(5) }),
  async run({ province: asked, commune }, { db, today }) {
    const open = await listOpenPoints(db, null, MOST);
    const labels = await loadUnitLabels();
    const counts = new Map<string, number>();
    for (const { provinceCode } of open) counts.set(provinceCode, (counts.get(provinceCode) ?? 0) + 1);
    const provinces = [...counts].map(([code, count]) => ({ code, name: labels.province(code), count }));
    const province = asked ?? (provinces.length === 1 ? (provinces[0]?.code ?? null) : null);
    const chosen = open.filter(
      (point) => point.provinceCode === province && (commune === null || point.communeCode === commune),
    );
    const shelves = await judgedShelves(
      db,
      chosen.map((one) => one.id),
      today,
    );
    const points = chosen.map((point) => publicPoint(point, shelves.get(point.id) ?? [], labels));
    return ok<PublicPoints>({
      province,
      provinces: provinces.sort((a, b) => compareVietnamese(a.name, b.name)),
      points: points.sort((a, b) => compareVietnamese(a.commune, b.commune) || compareVietnamese(a.name, b.name)),
    });
  },
});

export const viewPublicPoint = defineUseCase({
  name: 'points-of-sale/view-public-point',
  kind: 'read',
  legalBasis: null,
  input: z.object({ pointId: id<'point-of-sale'>() }),
  async run({ pointId }, { db, today }) {
    const point = await findPointRow(db, pointId);
    if (point === null || point.state !== 'open') return refuse(notFound);
    const shelf = (await judgedShelves(db, [pointId], today)).get(pointId) ?? [];
    return ok(publicPoint(point, shelf, await loadUnitLabels()));
  },
});

/** Photographs of an open point: one of them is fetched without reading shelf and products. */
export const publicPhotos = defineUseCase({
  name: 'points-of-sale/view-public-point',
  kind: 'read',
  legalBasis: null,
  input: z.object({ pointId: id<'point-of-sale'>() }),
  async run({ pointId }, { db }) {
    const point = await findPointRow(db, pointId);
    return point === null || point.state !== 'open' ? refuse(notFound) : ok(point.photos);
  },
});
