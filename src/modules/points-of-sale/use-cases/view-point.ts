// One point with everything an office knows of it: what it is, every turn, the shelf with what must not stand there, sales, visits.

import { z } from 'zod';
import type { UseCaseName } from '#access/permission-matrix.ts';
import { covers, reachOf } from '#access/reach.ts';
import type { ProductId } from '#kernel/ids.ts';
import { ok, refuse } from '#kernel/result.ts';
import type { Visit } from '#modules/inspections/index.ts';
import { listVisitsToPoint } from '#modules/inspections/services.ts';
import { communeAsTyped, findLiveProducerById, loadUnitLabels } from '#modules/producers/services.ts';
import { findNamedProducts, findProductsByIds, type NamedProduct } from '#modules/products/services.ts';
import { type SupportOfPoint, supportOfPoint } from '#modules/support/services.ts';
import { id, optionalText } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { healthOf, type PointHealth, type SinceSupport, sinceSupport } from '../rules/health.ts';
import type { PointOfSale } from '../rules/point.ts';
import { type PointTurn, pointMay, type Turn, turnNames } from '../rules/point-lifecycle.ts';
import { type MonthSales, monthsBefore, readMonth, type SalesMonth, sameMonth } from '../rules/sales.ts';
import { type ShelfFault, type Sighting, shelfFault } from '../rules/shelf.ts';
import { findPointRow, listTurns } from '../store.ts';
import { listNotices, listSales, listSayingsOf, listTakenOff, type ShelfNotice } from '../store-shelves.ts';
import { isOperator, onlyAsOperator, subjectByPoint, subjectOfPoint } from './find-point.ts';
import type { ShownLine } from './judged-shelf.ts';
import { shelvesFor } from './put-away.ts';
import { type CheckedCriteria, criteriaOf, type VisitedShelf, visitedShelf } from './visited.ts';

/** Months of sales that are shown. */
const MONTHS = 12;
/** Lines put away that are shown. */
const TAKEN_OFF = 20;

export interface PointView {
  readonly point: PointOfSale;
  /** `Xã Bình Lư, Tỉnh Lai Châu` */
  readonly unit: string;
  /** As the commune stands in a form. */
  readonly communeTyped: string;
  readonly operator: { readonly code: string; readonly name: string } | null;
  readonly turns: readonly PointTurn[];
  readonly shelf: readonly ShownLine[];
  /** Unfit lines that the keeper said are gone or put right; empty for the keeper. They wait for an office to look. */
  readonly away: readonly ShownLine[];
  /** What was said to be gone, the last first. */
  readonly takenOff: readonly Sighting[];
  readonly notices: readonly ShelfNotice[];
  readonly health: PointHealth;
  /** What it was given, and what became of it since; `null`: the reader does not read support. */
  readonly support: (SupportOfPoint & { readonly after: SinceSupport | null }) | null;
  /** The last twelve months that have begun, the last first; `null`: nobody said anything. */
  readonly months: readonly { readonly month: SalesMonth; readonly sales: MonthSales | null }[];
  readonly visits: readonly Visit[];
  readonly criteria: CheckedCriteria | null;
  /** What the last visit found of the shelf and nobody wrote down there yet; for whoever may, and supervises. */
  readonly visited: VisitedShelf | null;
  /** Who reads it only as who keeps it. */
  readonly onlyOperator: boolean;
  readonly isOperator: boolean;
  /** Products whose own page in the register the reader may open. */
  readonly opens: readonly ProductId[];
  readonly may: {
    readonly change: boolean;
    readonly turns: readonly Turn[];
    readonly shelf: boolean;
    readonly sales: boolean;
    readonly visit: boolean;
    readonly answer: boolean;
    /** Write down what its operator was given for it. */
    readonly support: boolean;
  };
}

/** Whether the reader may do an act to this point. */
function mayAct({ actor }: Pick<Context, 'actor'>, point: PointOfSale, name: UseCaseName): boolean {
  const reach = reachOf(actor, name);
  return reach !== null && covers(reach, subjectOfPoint(point));
}

export const viewPoint = defineUseCase({
  name: 'points-of-sale/view-point',
  kind: 'read',
  legalBasis: null,
  input: z.object({ pointId: id<'point-of-sale'>() }),
  subject: ({ pointId }, context) => subjectByPoint(pointId, context),
  async run({ pointId }, context) {
    const { db, reach, today, actor } = context;
    const point = await findPointRow(db, pointId);
    if (point === null) return refuse(notFound);
    const onlyOperator = onlyAsOperator(reach, point);
    const { shelves, away } = await shelvesFor(db, [pointId], today, onlyOperator ? 'keeper' : 'supervisor');
    const shelf = shelves.get(pointId) ?? [];
    const sales = await listSales(db, [pointId]);
    const visits = await listVisitsToPoint(db, pointId);
    const operator =
      point.operatorProducerId === null ? null : await findLiveProducerById(db, point.operatorProducerId);
    const may = (name: UseCaseName): boolean => mayAct(context, point, name);
    const inUse = point.state !== 'closed';
    const reading = reachOf(actor, 'products/view-product');
    const mayOpen = ({ product }: ShownLine): readonly ProductId[] =>
      product !== null && reading !== null && covers(reading, product) ? [product.id] : [];
    const given = may('support/list-support') ? await supportOfPoint(db, pointId) : null;
    return ok<PointView>({
      point,
      unit: (await loadUnitLabels()).place(point),
      communeTyped: await communeAsTyped(point.communeCode),
      operator: operator === null ? null : { code: operator.code, name: operator.name },
      turns: await listTurns(db, pointId),
      shelf,
      opens: shelf.flatMap(mayOpen),
      away: away.get(pointId) ?? [],
      takenOff: await listTakenOff(db, pointId, TAKEN_OFF),
      notices: await listNotices(db, pointId),
      health: healthOf(point, shelf, today),
      support: given === null ? null : { ...given, after: sinceSupport(point, given.supports, today) },
      months: monthsBefore(today, MONTHS).map((month) => ({
        month,
        sales: sales.find((one) => sameMonth(one, month)) ?? null,
      })),
      visits: onlyOperator ? visits.filter(({ state }) => state === 'closed' || state === 'recorded') : visits,
      criteria: await criteriaOf(db, visits),
      visited:
        onlyOperator || !inUse || !may('points-of-sale/keep-shelf')
          ? null
          : await visitedShelf(
              db,
              visits,
              shelf.map(({ sighting }) => sighting),
            ),
      onlyOperator,
      isOperator: isOperator(actor, point),
      may: {
        change: may('points-of-sale/change-point') && pointMay(point, 'change'),
        turns: may('points-of-sale/turn-point') ? turnNames.filter((turn) => pointMay(point, turn)) : [],
        shelf: may('points-of-sale/keep-shelf') && inUse,
        sales: may('points-of-sale/report-sales'),
        visit: may('points-of-sale/log-visit') && inUse,
        answer: may('points-of-sale/send-notice') && inUse,
        support: operator !== null && may('support/record-support'),
      },
    });
  },
});

/** Photographs of a point: one of them is fetched without reading everything else that is known of it. */
export const pointPhotos = defineUseCase({
  name: 'points-of-sale/view-point',
  kind: 'read',
  legalBasis: null,
  input: z.object({ pointId: id<'point-of-sale'>() }),
  subject: ({ pointId }, context) => subjectByPoint(pointId, context),
  async run({ pointId }, { db }) {
    const point = await findPointRow(db, pointId);
    return point === null ? refuse(notFound) : ok(point.photos);
  },
});

/** A product to choose, with why it must not stand on a shelf today. */
export interface ChoosableProduct extends NamedProduct {
  readonly fault: ShelfFault | null;
}

/** Products that fit what somebody typed, for a new line of the shelf. */
export const productChoices = defineUseCase({
  name: 'points-of-sale/keep-shelf',
  kind: 'read',
  legalBasis: null,
  input: z.object({ pointId: id<'point-of-sale'>(), typed: optionalText(200) }),
  subject: ({ pointId }, context) => subjectByPoint(pointId, context),
  async run({ pointId, typed }, { db, today }) {
    const point = await findPointRow(db, pointId);
    if (point === null) return refuse(notFound);
    const named = await findNamedProducts(db, typed ?? '', point.provinceCode, 8);
    const found = await findProductsByIds(
      db,
      named.map((one) => one.id),
    );
    return ok<readonly ChoosableProduct[]>(
      named.map((one) => {
        const product = found.find((known) => known.id === one.id) ?? null;
        return { ...one, fault: shelfFault({ starsShown: null }, product, today) };
      }),
    );
  },
});

/** What was said of one month, the last first. */
export const salesSayings = defineUseCase({
  name: 'points-of-sale/report-sales',
  kind: 'read',
  legalBasis: null,
  input: z.object({ pointId: id<'point-of-sale'>(), month: optionalText(7) }),
  subject: ({ pointId }, context) => subjectByPoint(pointId, context),
  async run({ pointId, month: word }, { db }) {
    const month = readMonth(word ?? '');
    return ok<readonly MonthSales[]>(month === null ? [] : await listSayingsOf(db, pointId, month));
  },
});
