// What everybody may see: open points by commune with what may be shown there as OCOP today, its price and the day it was seen.

import { z } from 'zod';
import type { LocalDate } from '#kernel/calendar.ts';
import { ok, refuse } from '#kernel/result.ts';
import { compareVietnamese, foldName } from '#kernel/vietnamese-text.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { id, optionalOneOf, optionalText, optionalWhole } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { publicOperator } from '../rules/operator-name.ts';
import {
  type PointId,
  type PointKind,
  type PointOfSale,
  type PointState,
  type Position,
  pointKinds,
} from '../rules/point.ts';
import { countOpenByUnit, findPointRow, listOpenPoints } from '../store.ts';
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
  /** Who keeps the point wrote it; else an office saw it. */
  readonly byOperator: boolean;
}

/** A point as the public sees it: no name of a person, no note of an office. */
export interface PublicPoint {
  readonly id: PointId;
  readonly state: PointState;
  readonly stateSince: LocalDate;
  readonly name: string;
  readonly kind: PointKind;
  readonly place: string;
  readonly position: Position | null;
  readonly link: string | null;
  /** Empty where a private person keeps it. */
  readonly operatorName: string;
  readonly openingHours: string | null;
  readonly communeCode: string | null;
  /** `Xã Bình Lư`; empty for a shop of the whole province. */
  readonly commune: string;
  readonly provinceCode: string;
  readonly province: string;
  readonly photos: number;
  readonly lines: readonly PublicLine[];
  /** Something is written down of its shelf, if only what may not be shown. */
  readonly hasShelf: boolean;
}

function publicLine({ sighting, product, fault }: ShownLine): PublicLine | null {
  if (fault !== null || product === null) return null;
  const { code, name, producerName, stars } = product;
  const { priceVnd, unit, seenOn, byOperator } = sighting;
  return { code, name, producerName, stars, priceVnd, unit, seenOn, byOperator };
}

function publicPoint(
  point: PointOfSale,
  shelf: readonly ShownLine[],
  labels: { commune(code: string | null): string; province(code: string): string },
): PublicPoint {
  const { id: pointId, name, kind, place, position, link, operatorName, openingHours, photos } = point;
  const { communeCode, provinceCode, state, stateSince } = point;
  return {
    ...{
      id: pointId,
      name,
      kind,
      place,
      position,
      link,
      operatorName: publicOperator(operatorName),
      openingHours,
      communeCode,
      provinceCode,
      state,
      stateSince,
    },
    commune: labels.commune(communeCode),
    province: labels.province(provinceCode),
    photos: photos.length,
    lines: shelf.flatMap((line) => publicLine(line) ?? []),
    hasShelf: shelf.length > 0,
  };
}

const MOST = 2_000;

export interface PublicPoints {
  readonly province: string | null;
  readonly provinces: readonly { readonly code: string; readonly name: string; readonly count: number }[];
  readonly communes: readonly { readonly code: string; readonly name: string }[];
  /** Open points of the chosen province that fit what is asked, by commune: one page of them. */
  readonly points: readonly PublicPoint[];
  readonly total: number;
  /** Communes that the points of all pages lie in. */
  readonly communesFound: number;
  /** Points of no commune: they sell in the net, for the whole province. */
  readonly inTheNet: number;
  readonly page: number;
  readonly pageSize: number;
}

const PAGE = 50;

/** Whether each word asked for begins a word of a point or of what stands there. */
function isNamed({ name, place, commune, lines }: PublicPoint, words: readonly string[]): boolean {
  const text = ` ${foldName([name, place, commune, ...lines.map((line) => `${line.name} ${line.code}`)].join(' '))}`;
  return words.every((word) => text.includes(` ${word}`));
}

export const listPublicPoints = defineUseCase({
  name: 'points-of-sale/list-public-points',
  kind: 'read',
  legalBasis: null,
  input: z.object({
    province: optionalText(2),
    commune: optionalText(5),
    text: optionalText(120).prefault(null),
    kind: optionalOneOf(pointKinds).prefault(null),
    page: optionalWhole(1, 1_000).prefault(null),
  }),
  async run({ province: asked, commune, text, kind, page: askedPage }, { db, today }) {
    const labels = await loadUnitLabels();
    const counts = await countOpenByUnit(db, null);
    const provinces = [...counts].map(([code, count]) => ({ code, name: labels.province(code), count }));
    const province = asked ?? (provinces.length === 1 ? (provinces[0]?.code ?? null) : null);
    const within = province === null ? [] : await listOpenPoints(db, province, MOST);
    const codes = [...new Set(within.flatMap(({ communeCode }) => communeCode ?? []))];
    const chosen = within.filter(
      (point) => (commune === null || point.communeCode === commune) && (kind === null || point.kind === kind),
    );
    const shelves = await judgedShelves(
      db,
      chosen.map((one) => one.id),
      today,
    );
    const words = foldName(text ?? '')
      .split(' ')
      .filter((word) => word !== '');
    const points = chosen
      .map((point) => publicPoint(point, shelves.get(point.id) ?? [], labels))
      .filter((point) => isNamed(point, words))
      .sort((a, b) => compareVietnamese(a.commune, b.commune) || compareVietnamese(a.name, b.name));
    const page = askedPage ?? 1;
    return ok<PublicPoints>({
      province,
      provinces: provinces.sort((a, b) => compareVietnamese(a.name, b.name)),
      communes: codes
        .map((code) => ({ code, name: labels.commune(code) }))
        .sort((a, b) => compareVietnamese(a.name, b.name)),
      points: points.slice((page - 1) * PAGE, page * PAGE),
      total: points.length,
      inTheNet: points.filter(({ communeCode }) => communeCode === null).length,
      communesFound: new Set(points.flatMap(({ communeCode }) => communeCode ?? [])).size,
      page,
      pageSize: PAGE,
    });
  },
});

/** What is left out of a point that is not open. */
const nothingMore = {
  link: null,
  position: null,
  openingHours: null,
  operatorName: '',
  place: '',
  photos: [],
} as const;

export const viewPublicPoint = defineUseCase({
  name: 'points-of-sale/view-public-point',
  kind: 'read',
  legalBasis: null,
  input: z.object({ pointId: id<'point-of-sale'>() }),
  async run({ pointId }, { db, today }) {
    const point = await findPointRow(db, pointId);
    if (point === null) return refuse(notFound);
    const labels = await loadUnitLabels();
    // Who has its address or a printed code learns that it is not open; what else it was is told no more.
    if (point.state !== 'open') return ok(publicPoint({ ...point, ...nothingMore }, [], labels));
    const shelf = (await judgedShelves(db, [pointId], today)).get(pointId) ?? [];
    return ok(publicPoint(point, shelf, labels));
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
