// What the register knows of producers that policies ask for: status, place, kind, their products' stars of today and before, and how often
// they had a policy's support.

import type { LocalDate } from '#kernel/calendar.ts';
import type { ProducerId } from '#kernel/ids.ts';
import { type Recognition, statusOfStanding } from '#modules/certificates/index.ts';
import { findRecognitionsByProducts } from '#modules/certificates/services.ts';
import type { Producer } from '#modules/producers/index.ts';
import type { Product } from '#modules/products/index.ts';
import type { Db } from '#platform/database/db.ts';
import type { ClaimFacts, ClaimProduct } from './rules/claims.ts';

/** States in which stars may be carried; the rest of those with a decision have lapsed. */
const HOLDS: readonly string[] = ['in-force', 'expiring', 'extended'];
const UNCLEAR: readonly string[] = ['no-decision', 'unclear-term', 're-evaluating', 'extension-proposed'];

function productFacts(product: Product, recognitions: readonly Recognition[], today: LocalDate): ClaimProduct {
  const status = statusOfStanding(product, today);
  const word = status === null ? 'none' : String(status.status);
  return {
    name: product.name,
    code: product.code,
    stars: product.stars,
    standing: HOLDS.includes(word)
      ? 'holds'
      : UNCLEAR.includes(word)
        ? 'unclear'
        : (product.stars ?? 0) >= 3
          ? 'lapsed'
          : 'none',
    past: recognitions
      .filter((one) => one.stars >= 3 && one.decisionNumber !== null)
      .map(({ stars, issuedOn }) => ({ stars, issuedOn })),
  };
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
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
  const ofProduct = grouped(recognitions, (one) => one.productId);
  const ofProducer = grouped(living, (one) => one.producerId);
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
