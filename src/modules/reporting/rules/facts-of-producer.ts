// What figures of one producer are counted from: of what a place holds, its own products, what it reported of them, what was found at it.

import { type Facts, noWomen } from './facts.ts';

/**
 * Facts of one producer; what does not name its producer by its record is left out.
 * @example factsOfProducer(facts, producer.id).products.length
 */
export function factsOfProducer(facts: Facts, producerId: string): Facts {
  const products = facts.products.filter(({ producer }) => producer?.id === producerId);
  const codes = new Set(products.map(({ code }) => code));
  return {
    products,
    outputs: facts.outputs.filter(({ productCode }) => codes.has(productCode)),
    dossiers: [],
    tasks: [],
    visits: [],
    findings: facts.findings.filter((one) => one.producerId === producerId),
    points: [],
    events: [],
    eventShares: facts.eventShares.filter((one) => one.producerId === producerId),
    ledByWomen: noWomen,
  };
}
