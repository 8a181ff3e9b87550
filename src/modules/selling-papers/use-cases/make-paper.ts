// A paper of chosen products, or of a whole filter: what may be printed today, and by name what was left out and why.

import { z } from 'zod';
import { covers } from '#access/reach.ts';
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
import { type PaperFacts, paperOf } from '../paper-facts.ts';
import { leftOutReason } from '../rules/left-out.ts';
import { type LabelSize, labelSizes, MOST_LABELS, MOST_PRODUCTS, paperKinds } from '../rules/paper.ts';
import { filterShape, type LeftOut, sorted } from './list-products.ts';

export interface MadePaper {
  readonly facts: PaperFacts;
  readonly leftOut: readonly LeftOut[];
  readonly size: LabelSize;
  /** Labels of each product. */
  readonly copies: number;
  /** The point whose shelf the labels are for; `null`: none was chosen. */
  readonly point: LabelPoint | null;
  /** Of labels: open points that sell some of the products. */
  readonly points: readonly LabelPoint[];
}

export interface LabelPoint {
  readonly id: PointId;
  readonly name: string;
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
    /** Labels for the shelf of this point, with its own prices. */
    pointId: optional(z.uuid()),
  }),
  async run({ kind, codes, size, copies, pointId, ...filter }, context) {
    const { db, reach, today } = context;
    let valid: readonly Product[] = [];
    let leftOut: readonly LeftOut[] = [];
    if (codes.length === 0 && filter.text !== null) {
      // A search brings what sounds alike: whoever looked for tea must say which of it is to be printed.
      return refuse(problem('invalid', 'selling-papers/mark-products'));
    }
    if (codes.length === 0) {
      const found = await sorted(context, filter);
      ({ leftOut } = found);
      if (found.valid.length > MOST_PRODUCTS) {
        return refuse(problem('invalid', 'selling-papers/too-many', { most: MOST_PRODUCTS }));
      }
      valid = await findProductsByIds(
        db,
        found.valid.map(({ id }) => id),
      );
    } else {
      if (codes.length > MOST_PRODUCTS)
        return refuse(problem('invalid', 'selling-papers/too-many', { most: MOST_PRODUCTS }));
      const living = await findLiveProductsByCodes(db, codes);
      const found = new Map<string, Product>();
      for (const code of codes) {
        const product = living.get(code);
        if (product === undefined || !covers(reach, product)) return refuse(notFound);
        found.set(product.code, product);
      }
      const asked = [...found.values()].map((product) => ({ product, reason: leftOutReason(product, today) }));
      valid = asked.filter(({ reason }) => reason === null).map(({ product }) => product);
      leftOut = asked.flatMap(({ product: { code, name }, reason }) =>
        reason === null ? [] : [{ code, name, reason }],
      );
    }
    if (kind === 'sheet' && valid.length > 1) return refuse(problem('invalid', 'selling-papers/one-product'));
    const each = copies ?? 1;
    const selling = await pointsSelling(
      db,
      valid.map(({ id: one }) => one),
      today,
    );
    const points = kind === 'shelf-label' ? [...selling.values()].flat().map(({ point }) => point) : [];
    const point = points.find((one) => one.id === pointId) ?? null;
    if (pointId !== null && kind === 'shelf-label' && point === null) {
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
