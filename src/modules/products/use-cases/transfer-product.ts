// A product changes hands: from a day, for a reason, on a document. Codes and certificates go with it, and both
// producers' pages show it.

import { z } from 'zod';
import type { Subject } from '#access/reach.ts';
import { addDays } from '#kernel/calendar.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { loadProductSets } from '#law/product-sets.ts';
import { mayTakePart, type Producer } from '#modules/producers/index.ts';
import { findLiveProducerByCode } from '#modules/producers/services.ts';
import { date, text, tick, version } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { whyNot } from '../rules/lifecycle.ts';
import { productContent } from '../rules/product.ts';
import { changeProductRow, touchedProduct } from '../services.ts';
import { endOwnership, findOwnershipsOf, insertOwnerships } from '../store.ts';
import { liveProduct, subjectOfProduct } from './find-subject.ts';

const input = z.object({
  code: text(20),
  version,
  /** Permanent code of the new owner. */
  producerCode: text(20),
  /** First day on which the new owner owns it. */
  from: date,
  reason: text(500),
  document: text(300),
  /** The product is made at the new owner's place from then on. */
  takesPlace: tick,
});
type Input = z.output<typeof input>;

async function newOwner(context: Context, given: Input): Promise<Producer | null> {
  return await findLiveProducerByCode(context.db, given.producerCode);
}

export const transferProduct = defineUseCase({
  name: 'products/transfer-product',
  kind: 'act',
  legalBasis: null,
  input,
  async subject(given, context): Promise<Result<readonly Subject[]>> {
    const product = await liveProduct(context, given.code);
    if (!product.ok) return product;
    const owner = await newOwner(context, given);
    if (owner === null) {
      return refuse(invalidFields([{ path: 'producerCode', code: 'products/no-such-producer' }]));
    }
    const { provinceCode, communeCode, id } = owner;
    return ok([subjectOfProduct(product.value), { provinceCode, communeCode, producerId: id }]);
  },
  async run(given, context) {
    const found = await liveProduct(context, given.code);
    if (!found.ok) return found;
    const before = found.value;
    const owner = await newOwner(context, given);
    const problems: FieldProblem[] = [];
    const set = before.setNumber === null ? undefined : (await loadProductSets()).set(before.setNumber);
    if (owner === null) problems.push({ path: 'producerCode', code: 'products/no-such-producer' });
    else if (owner.id === before.producerId) problems.push({ path: 'producerCode', code: 'products/owner-already' });
    else if (set !== undefined && !mayTakePart(owner.producerType, set.sector)) {
      problems.push({ path: 'producerCode', code: 'products/type-not-in-sector' });
    }
    if (given.from > context.today) problems.push({ path: 'from', code: 'products/day-in-future' });
    const [current] = await findOwnershipsOf(context.db, before.id);
    if (current?.validFrom != null && given.from <= current.validFrom) {
      problems.push({ path: 'from', code: 'products/before-last-transfer', details: { day: current.validFrom } });
    }
    if (problems.length > 0 || owner === null) return refuse(invalidFields(problems));
    const closed = whyNot(before.status, 'transfer');
    if (closed !== null) return refuse(problem('conflict', closed));
    const stale = refuse(problem('conflict', 'records/changed-meanwhile', { current: productContent(before) }));
    if (before.version !== given.version) return stale;
    const { provinceCode, communeCode, oldCommuneCode, placeText } = owner;
    const place = given.takesPlace ? { provinceCode, communeCode, oldCommuneCode, placeText } : {};
    // What the former owner wished to call it is not the new one's wish.
    const changes = { producerId: owner.id, producerName: owner.name, proposedName: null, ...place };
    const after = await changeProductRow(context.db, before, changes, context.now);
    if (after === null) return stale;
    const lastDay = addDays(given.from, -1);
    const row = {
      productId: before.id,
      reason: given.reason,
      document: given.document,
      madeAt: context.now,
    };
    if (current === undefined) {
      const { producerId, producerName } = before;
      await insertOwnerships(context.db, [
        {
          ...row,
          id: context.newId(),
          producerId,
          producerName,
          validFrom: null,
          validUntil: lastDay,
          reason: null,
          document: null,
        },
      ]);
    } else await endOwnership(context.db, current.id, lastDay);
    await insertOwnerships(context.db, [
      {
        ...row,
        id: context.newId(),
        producerId: owner.id,
        producerName: owner.name,
        validFrom: given.from,
        validUntil: null,
      },
    ]);
    context.touch(touchedProduct(before, after), {
      kind: 'product-ownership',
      id: before.id,
      before: { owner: before.producerName },
      after: { owner: owner.name, from: given.from, reason: given.reason, document: given.document },
    });
    return ok({ code: after.code, owner: owner.name });
  },
});
