// A paper of chosen products, or of a whole filter: what may be printed today, and by name what was left out and why.

import { z } from 'zod';
import { covers, type Reach } from '#access/reach.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { compareVietnamese } from '#kernel/vietnamese-text.ts';
import type { PointId } from '#modules/points-of-sale/index.ts';
import { pointsSelling } from '#modules/points-of-sale/services.ts';
import type { Product } from '#modules/products/index.ts';
import { findLiveProductsByCodes, findProductsByIds } from '#modules/products/services.ts';
import { oneOf, optional, optionalOneOf, optionalWhole, ticked } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { type OwnShelf, ownShelf } from '../own-shelf.ts';
import { type PaperFacts, paperOf } from '../paper-facts.ts';
import { leftOutReason } from '../rules/left-out.ts';
import { isOfShelf, type LabelSize, labelSizes, MOST_LABELS, MOST_PRODUCTS, paperKinds } from '../rules/paper.ts';
import { filterShape, type LeftOut, sorted } from './list-products.ts';

export interface MadePaper {
  readonly facts: PaperFacts;
  readonly leftOut: readonly LeftOut[];
  readonly size: LabelSize;
  /** Labels of each product. */
  readonly copies: number;
  /** The point whose shelf the paper is of; `null`: none was chosen. */
  readonly point: LabelPoint | null;
  /** Of labels and price lists: open points that sell some of the products. */
  readonly points: readonly LabelPoint[];
}

export interface LabelPoint {
  readonly id: PointId;
  readonly name: string;
}

const tooMany = problem('invalid', 'selling-papers/too-many', { most: MOST_PRODUCTS });

/** A product of the reader's own, or one that stands on a shelf that the reader keeps or answers for. */
const mayPrint = (product: Product, reach: Reach, shelf: OwnShelf | null): boolean =>
  covers(reach, product) || shelf?.productIds.has(product.id) === true;

/** What may be printed of some products today, and what may not, with why. */
function judged(products: readonly Product[], today: LocalDate): Pick<MadePaper, 'leftOut'> & { valid: Product[] } {
  const asked = products.map((product) => ({ product, reason: leftOutReason(product, today) }));
  return {
    valid: asked.filter(({ reason }) => reason === null).map(({ product }) => product),
    leftOut: asked.flatMap(({ product: { code, name }, reason }) => (reason === null ? [] : [{ code, name, reason }])),
  };
}

export const makePaper = defineUseCase({
  name: 'selling-papers/make-paper',
  kind: 'read',
  legalBasis: null,
  input: z.object({
    kind: oneOf(paperKinds),
    /** None: every product of the filter. */
    codes: ticked(),
    ...filterShape,
    size: optionalOneOf(labelSizes),
    copies: optionalWhole(1, 100),
    /** Labels or a price list of the shelf of this point, with its own prices. */
    pointId: optional(z.uuid()),
  }),
  async run({ kind, codes, size, copies, pointId, ...filter }, context) {
    const { db, reach, today } = context;
    const shelf = pointId === null || !isOfShelf(kind) ? null : await ownShelf(db, reach, pointId, today);
    let valid: readonly Product[] = [];
    let leftOut: readonly LeftOut[] = [];
    if (codes.length === 0 && filter.text !== null) {
      // A search brings what sounds alike: whoever looked for tea must say which of it is to be printed.
      return refuse(problem('invalid', 'selling-papers/mark-products'));
    }
    if (codes.length === 0 && shelf !== null) {
      ({ valid, leftOut } = judged(await findProductsByIds(db, [...shelf.productIds]), today));
      if (valid.length > MOST_PRODUCTS) return refuse(tooMany);
    } else if (codes.length === 0) {
      const found = await sorted(context, filter);
      ({ leftOut } = found);
      if (found.valid.length > MOST_PRODUCTS) return refuse(tooMany);
      valid = await findProductsByIds(
        db,
        found.valid.map(({ id }) => id),
      );
    } else {
      if (codes.length > MOST_PRODUCTS) return refuse(tooMany);
      const living = await findLiveProductsByCodes(db, codes);
      const found = new Map<string, Product>();
      for (const code of codes) {
        const product = living.get(code);
        if (product === undefined || !mayPrint(product, reach, shelf)) return refuse(notFound);
        found.set(product.code, product);
      }
      ({ valid, leftOut } = judged([...found.values()], today));
    }
    if (kind === 'sheet' && valid.length > 1) return refuse(problem('invalid', 'selling-papers/one-product'));
    const each = copies ?? 1;
    const selling = await pointsSelling(
      db,
      valid.map(({ id: one }) => one),
      today,
    );
    const points = isOfShelf(kind) ? [...selling.values()].flat().map(({ point }) => point) : [];
    const point = points.find((one) => one.id === pointId) ?? (codes.length === 0 ? (shelf?.point ?? null) : null);
    if (pointId !== null && isOfShelf(kind) && point === null) {
      return refuse(problem('conflict', 'selling-papers/not-on-that-shelf'));
    }
    if (point !== null) {
      const isThere = ({ id: one }: Product) => selling.get(one)?.some((line) => line.point.id === point.id) === true;
      const elsewhere = valid.filter((one) => !isThere(one));
      leftOut = [...leftOut, ...elsewhere.map(({ code, name }) => ({ code, name, reason: 'not-on-shelf' as const }))];
      valid = valid.filter(isThere);
    }
    if (kind === 'shelf-label' && valid.length * each > MOST_LABELS) {
      return refuse(problem('invalid', 'selling-papers/too-many-labels', { most: MOST_LABELS }));
    }
    const facts = await paperOf(db, kind, valid, today, { selling, ofPoint: point?.id ?? null });
    const names = new Map(points.map((one) => [one.id, one.name]));
    return ok<MadePaper>({
      ...{ facts, leftOut, size: size ?? 'medium', copies: each },
      point: point === null ? null : { id: point.id, name: point.name },
      points: [...names].map(([key, name]) => ({ id: key, name })).sort((a, b) => compareVietnamese(a.name, b.name)),
    });
  },
});
