// What the register knows of producers that policies ask for: status, place, kind, their products' stars of today and before, and how often
// they had a policy's support.

import type { LocalDate } from '#kernel/calendar.ts';
import { groupedBy } from '#kernel/grouped-by.ts';
import type { ProducerId } from '#kernel/ids.ts';
import { isValid, type Recognition, type RecognitionStatus, statusOfStanding } from '#modules/certificates/index.ts';
import { findRecognitionsByProducts } from '#modules/certificates/services.ts';
import type { Producer } from '#modules/producers/index.ts';
import type { Product } from '#modules/products/index.ts';
import type { Db } from '#platform/database/db.ts';
import type { ClaimFacts, ClaimProduct } from './rules/claims.ts';

/** States of which nobody can say whether stars may be carried; what has a decision and is not valid either has lapsed. */
const UNCLEAR: readonly RecognitionStatus[] = ['no-decision', 'unclear-term', 're-evaluating', 'extension-proposed'];

function standingOn(product: Product, today: LocalDate): ClaimProduct['standing'] {
  const status = statusOfStanding(product, today)?.status;
  if (status !== undefined && isValid(status)) return 'holds';
  if (status !== undefined && UNCLEAR.includes(status)) return 'unclear';
  return (product.stars ?? 0) >= 3 ? 'lapsed' : 'none';
}

function productFacts(product: Product, recognitions: readonly Recognition[], today: LocalDate): ClaimProduct {
  return {
    name: product.name,
    code: product.code,
    stars: product.stars,
    standing: standingOn(product, today),
    past: recognitions
      .filter((one) => one.stars >= 3 && one.decisionNumber !== null)
      .map(({ stars, issuedOn }) => ({ stars, issuedOn })),
  };
}

/** Facts of producers by id; how often each had a policy's support is added by who asks for one. */
export async function claimFactsOf(
  db: Db,
  producers: readonly Producer[],
  products: readonly Product[],
  today: LocalDate,
): Promise<ReadonlyMap<ProducerId, Omit<ClaimFacts, 'used'>>> {
  const living = products.filter((one) => one.producerId !== null && one.status === 'active');
  const recognitions = await findRecognitionsByProducts(
    db,
    living.map((one) => one.id),
  );
  const ofProduct = groupedBy(recognitions, (one) => one.productId);
  const ofProducer = groupedBy(living, (one) => one.producerId);
  return new Map(
    producers.map(({ id, status, communeCode, producerType }) => [
      id,
      {
        ...{ status, communeCode, producerType },
        products: (ofProducer.get(id) ?? []).map((one) => productFacts(one, ofProduct.get(one.id) ?? [], today)),
      },
    ]),
  );
}
