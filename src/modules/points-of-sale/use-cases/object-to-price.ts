// Who makes a product does not agree with the price a shop asks for it: an office gets a case with a last day, the shop is told. The price stays
// with its place and day, since a shop may ask what it likes; whether it was written down rightly is what the office looks at.

import { z } from 'zod';
import { findHolders, findSpeakers } from '#access/find-recipients.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { caseDueOn, putCase } from '#modules/inspections/services.ts';
import { tell } from '#modules/notifications/services.ts';
import type { Product } from '#modules/products/index.ts';
import { findLiveProductByCode } from '#modules/products/services.ts';
import { id, lines, text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { PointId, PointOfSale } from '../rules/point.ts';
import type { Sighting } from '../rules/shelf.ts';
import { findPointRow } from '../store.ts';
import { insertNotice, listNotices, listShelfRows, type ShelfNotice } from '../store-shelves.ts';
import { pointInUse } from './find-point.ts';

const shape = { pointId: id<'point-of-sale'>(), productCode: text(20) } as const;

/** Whose the product is: who makes it, and nobody else, may object. */
async function subjectByProduct(productCode: string, { db }: Pick<Context, 'db'>) {
  const product = await findLiveProductByCode(db, productCode);
  return product === null ? refuse(notFound) : ok(product);
}

/** The price of a product on a shelf today; `conflict` where it stands there no more, or without one. */
async function priceOnShelf(context: Context, pointId: PointId, product: Product): Promise<Result<Sighting>> {
  const shelf = await listShelfRows(context.db, [pointId], context.today);
  const line = shelf.find(({ productId }) => productId === product.id);
  return line === undefined || line.priceVnd === null
    ? refuse(problem('conflict', 'points-of-sale/no-price-there'))
    : ok(line);
}

const objected = (notices: readonly ShelfNotice[], line: Sighting): ShelfNotice | undefined =>
  notices.find((one) => one.fault === 'price-objected' && one.lineKey === line.lineKey && one.madeAt >= line.madeAt);

export interface PriceThere {
  readonly point: Pick<PointOfSale, 'id' | 'name' | 'place'>;
  readonly product: { readonly code: string; readonly name: string };
  readonly line: Sighting;
  /** The day of an objection to this price; `null`: none. */
  readonly objectedOn: string | null;
}

export const viewPriceThere = defineUseCase({
  name: 'points-of-sale/object-to-price',
  kind: 'read',
  legalBasis: null,
  input: z.object(shape),
  subject: ({ productCode }, context) => subjectByProduct(productCode, context),
  async run({ pointId, productCode }, context) {
    const point = await findPointRow(context.db, pointId);
    const product = await findLiveProductByCode(context.db, productCode);
    if (point === null || product === null || point.state === 'closed') return refuse(notFound);
    const line = await priceOnShelf(context, pointId, product);
    if (!line.ok) return line;
    const { id: pid, name, place } = point;
    return ok<PriceThere>({
      point: { id: pid, name, place },
      product: { code: product.code, name: product.name },
      line: line.value,
      objectedOn: objected(await listNotices(context.db, pointId), line.value)?.onDay ?? null,
    });
  },
});

export const objectToPrice = defineUseCase({
  name: 'points-of-sale/object-to-price',
  kind: 'act',
  legalBasis: null,
  input: z.object({ ...shape, words: lines(1_000) }),
  subject: ({ productCode }, context) => subjectByProduct(productCode, context),
  async run({ pointId, productCode, words }, context) {
    const found = await pointInUse(pointId, context);
    if (!found.ok) return found;
    const point = found.value;
    const product = await findLiveProductByCode(context.db, productCode);
    if (product === null) return refuse(notFound);
    const line = await priceOnShelf(context, pointId, product);
    if (!line.ok) return line;
    if (objected(await listNotices(context.db, pointId), line.value) !== undefined) {
      return refuse(problem('conflict', 'points-of-sale/objected-already'));
    }
    const opened = await putCase(context, {
      provinceCode: point.provinceCode,
      communeCode: point.communeCode,
      source: 'other',
      sourceNumber: null,
      sourceBody: product.producerName ?? context.actor.displayName,
      // It is about the shop: a case must not weigh on the product whose maker objects.
      product: null,
      itemName: product.name,
      words: `${point.name}: ${words}`,
      seenOn: line.value.seenOn,
      photos: [],
      triageDueOn: caseDueOn(context.today),
    });
    const { provinceCode, communeCode, operatorProducerId } = point;
    const offices = await findHolders(
      context.db,
      ['commune-officer', 'department-officer'],
      { provinceCode, communeCode },
      context.today,
    );
    const keepers = operatorProducerId === null ? [] : await findSpeakers(context.db, [operatorProducerId]);
    const to = [...new Set([...offices, ...keepers])];
    await tell(context, {
      kind: 'shelf-price-objected',
      to,
      words: { item: product.name, point: point.name, words },
      path: `/quan-ly/diem-ban/${point.id}`,
    });
    const notice: ShelfNotice = {
      id: context.newId<'point-of-sale-notice'>(),
      pointId,
      lineKey: line.value.lineKey,
      itemName: product.name,
      fault: 'price-objected',
      kind: 'case',
      words,
      caseId: opened.id,
      told: to.length,
      onDay: context.today,
      madeBy: context.actor.accountId,
      madeByName: context.actor.displayName,
      madeAt: context.now,
    };
    await insertNotice(context.db, notice);
    context.touch({ kind: 'point-of-sale-notice', id: notice.id, before: null, after: notice });
    return ok({ caseId: opened.id, noticeId: notice.id });
  },
});
