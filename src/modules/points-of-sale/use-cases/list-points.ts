// Points within the reader's reach with how each fares; for a producer those that it keeps.

import { z } from 'zod';
import { speaksOnly } from '#access/reach.ts';
import { ok } from '#kernel/result.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { optionalOneOf, optionalText, optionalWhole } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { healthOf, type PointHealth } from '../rules/health.ts';
import { type PointOfSale, pointKinds, pointStates } from '../rules/point.ts';
import type { MonthSales } from '../rules/sales.ts';
import { listPointRows } from '../store.ts';
import { listSales } from '../store-shelves.ts';
import { shelvesFor } from './put-away.ts';

const PAGE = 50;
const MOST = 5_000;

export interface PointListLine {
  readonly point: PointOfSale;
  readonly commune: string;
  readonly health: PointHealth;
  /** Unfit lines that its keeper said are gone or put right, and no office has looked; nought for the keeper itself. */
  readonly waiting: number;
  readonly lastSales: MonthSales | null;
}

export interface PointList {
  readonly lines: readonly PointListLine[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  /** Points that have something on the shelf that must not be shown there, within the same filters. */
  readonly withUnfit: number;
  readonly communes: readonly { readonly code: string; readonly name: string }[];
  /** The reader speaks for producers only. */
  readonly own: boolean;
}

export const pointViews = ['unfit', 'stale', 'no-shelf'] as const;

export const listPoints = defineUseCase({
  name: 'points-of-sale/list-points',
  kind: 'read',
  legalBasis: null,
  input: z.object({
    text: optionalText(120),
    state: optionalOneOf([...pointStates, 'all']),
    kind: optionalOneOf(pointKinds),
    communeCode: optionalText(5),
    view: optionalOneOf(pointViews),
    page: optionalWhole(1, 10_000),
  }),
  async run(input, { db, reach, today }) {
    const states = input.state === 'all' ? null : input.state === null ? (['open', 'paused'] as const) : [input.state];
    const { points } = await listPointRows(db, {
      ...{ reach, states, kind: input.kind, communeCode: null, words: foldName(input.text ?? '') },
      offset: 0,
      limit: MOST,
    });
    const labels = await loadUnitLabels();
    const codes = [...new Set(points.flatMap(({ communeCode }) => communeCode ?? []))];
    const communes = codes
      .map((code) => ({ code, name: labels.commune(code) }))
      .sort((a, b) => a.name.localeCompare(b.name, 'vi'));
    const within = points.filter(({ communeCode }) => input.communeCode === null || communeCode === input.communeCode);
    const own = speaksOnly(reach);
    const ids = within.map((one) => one.id);
    const { shelves, away } = await shelvesFor(db, ids, today, own ? 'keeper' : 'supervisor');
    const all = within.map((point) => ({
      point,
      health: healthOf(point, shelves.get(point.id) ?? [], today),
      waiting: away.get(point.id)?.length ?? 0,
    }));
    const isUnfit = ({ health, waiting }: Pick<PointListLine, 'health' | 'waiting'>): boolean =>
      health.unfit + waiting > 0;
    const fits = ({ health, waiting }: Pick<PointListLine, 'health' | 'waiting'>): boolean =>
      input.view === null ||
      (input.view === 'unfit'
        ? isUnfit({ health, waiting })
        : input.view === 'stale'
          ? health.stale > 0
          : health.lines === 0);
    const shown = all.filter(fits);
    const page = input.page ?? 1;
    const onPage = shown.slice((page - 1) * PAGE, page * PAGE);
    const sales = await listSales(
      db,
      onPage.map((one) => one.point.id),
    );
    return ok<PointList>({
      lines: onPage.map(({ point, health, waiting }) => ({
        ...{ point, health, waiting, commune: labels.commune(point.communeCode) },
        lastSales: sales.find(({ pointId }) => pointId === point.id) ?? null,
      })),
      total: shown.length,
      page,
      pageSize: PAGE,
      withUnfit: all.filter(isUnfit).length,
      communes,
      own,
    });
  },
});
