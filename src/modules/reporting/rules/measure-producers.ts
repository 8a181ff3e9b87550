// Figures about producers of products that carry stars: their kinds, who leads them, the communes they come from.

import type { LocalDate } from '#kernel/calendar.ts';
import type { ProducerType } from '#modules/producers/index.ts';
import type { Facts, ProductFact } from './facts.ts';
import type { Counted, CountedRecord } from './figure.ts';
import { validOn } from './measure-products.ts';

/** Producers of at least one product that carries stars on the day; a producer stands where its first product does, before July 2025 too. */
export function validProducers(products: readonly ProductFact[], day: LocalDate): readonly CountedRecord[] {
  const found = new Map<string, CountedRecord>();
  for (const product of products) {
    const { producer, communeCode, oldCommuneCode } = product;
    if (producer === null || found.has(producer.id) || validOn(product, day) === null) continue;
    found.set(producer.id, {
      kind: 'producer',
      key: producer.code,
      name: producer.name,
      of: '',
      communeCode,
      ...(oldCommuneCode === null ? {} : { oldCommuneCode }),
      day: null,
      parts: { 'producer-type': producer.type, commune: communeCode ?? '' },
    });
  }
  return [...found.values()];
}

/** Those of one kind, out of all of them. */
export function shareOfType(products: readonly ProductFact[], day: LocalDate, type: ProducerType): Counted {
  const all = validProducers(products, day);
  return { records: all.filter((one) => one.parts['producer-type'] === type), outOf: all.length };
}

/** Ids of the producers that count on the day. */
export function validProducerIds(products: readonly ProductFact[], day: LocalDate): readonly string[] {
  const ids = products.flatMap((product) =>
    product.producer === null || validOn(product, day) === null ? [] : [product.producer.id],
  );
  return [...new Set(ids)];
}

/** How many are represented by a woman: the number alone, since who is a woman stands among what is private. */
export const ledByWomen = (facts: Facts): Counted => ({
  records: [],
  unnamed: facts.ledByWomen.women,
  known: facts.ledByWomen.known,
});

/** Communes with at least one product that carries stars on the day. */
export function communesWithProduct(products: readonly ProductFact[], day: LocalDate): readonly CountedRecord[] {
  const codes = products.flatMap((product) =>
    product.communeCode === null || validOn(product, day) === null ? [] : [product.communeCode],
  );
  return [...new Set(codes)].map((code) => ({
    kind: 'commune',
    key: code,
    name: '',
    of: '',
    communeCode: code,
    day: null,
    parts: { commune: code },
  }));
}
