// Figures from what producers report of their output: who reported, who exports, who sells through modern channels, what it brought in. A
// report counts where its own period ends within the period asked for and by the day asked for, whenever it was given: it is given after its
// period, so a half year that is closed on its last day would never have the last quarter.

import type { Facts, OutputFact, ProductFact } from './facts.ts';
import { type Counted, type CountedRecord, type FigureQuestion, isWithin, millions } from './figure.ts';
import { validOn } from './measure-products.ts';

/** Supermarkets and chains, and electronic marketplaces. */
const MODERN = ['modern', 'e-commerce'] as const;

/** Reports that count for a question, of products that carried stars when their period ended. */
function counting(
  { products, outputs }: Facts,
  question: FigureQuestion,
): readonly (OutputFact & { of: ProductFact })[] {
  const byCode = new Map(products.map((one) => [one.code, one]));
  return outputs.flatMap((one) => {
    const of = byCode.get(one.productCode);
    const counts = of !== undefined && isWithin(question, one.periodEnd) && validOn(of, one.periodEnd) !== null;
    return counts ? [{ ...one, of }] : [];
  });
}

/** Each product once, as the last day of the last period it counts for. */
function asProducts(found: readonly (OutputFact & { of: ProductFact })[]): readonly CountedRecord[] {
  const last = new Map<string, OutputFact & { of: ProductFact }>();
  for (const one of found) {
    const known = last.get(one.productCode);
    if (known === undefined || known.periodEnd < one.periodEnd) last.set(one.productCode, one);
  }
  return [...last.values()].map(({ of, periodEnd }) => ({
    kind: 'product',
    key: of.code,
    name: of.name,
    of: of.producer?.name ?? '',
    communeCode: of.communeCode,
    day: periodEnd,
    parts: { commune: of.communeCode ?? '', sector: of.sector ?? '' },
  }));
}

/** Products of which a period was reported. */
export const reportedProducts = (facts: Facts, question: FigureQuestion): Counted => ({
  records: asProducts(counting(facts, question)),
});

/** Products that were made and exported; `null`: nobody reported anything, so nobody knows. */
export function exportedProducts(facts: Facts, question: FigureQuestion): Counted | null {
  const all = counting(facts, question);
  if (all.length === 0) return null;
  return { records: asProducts(all.filter((one) => one.quantity > 0 && one.channels.includes('export'))) };
}

/** Producers that sell through modern channels, out of those that reported. */
export function modernChannels(facts: Facts, question: FigureQuestion): Counted {
  const all = counting(facts, question).filter((one) => one.of.producer !== null);
  const records = new Map<string, CountedRecord>();
  for (const { of, channels, periodEnd } of all) {
    const { producer } = of;
    if (producer === null || !MODERN.some((one) => channels.includes(one))) continue;
    records.set(producer.id, {
      kind: 'producer',
      key: producer.code,
      name: producer.name,
      of: '',
      communeCode: of.communeCode,
      day: periodEnd,
      parts: { 'producer-type': producer.type, commune: of.communeCode ?? '' },
    });
  }
  return { records: [...records.values()], outOf: new Set(all.map((one) => one.of.producer?.id)).size };
}

/**
 * Revenue that was reported, in whole millions of đồng, cut off; reports without revenue add nothing. `null`: nobody reported any.
 * @example 1_999_999 đồng are 1
 */
export function reportedRevenue(facts: Facts, question: FigureQuestion): Counted | null {
  const all = counting(facts, question).filter((one) => one.revenueVnd !== null);
  if (all.length === 0) return null;
  const byProduct = new Map<string, number>();
  for (const { productCode, revenueVnd } of all) {
    byProduct.set(productCode, (byProduct.get(productCode) ?? 0) + (revenueVnd ?? 0));
  }
  const records = asProducts(all).map((one) => ({ ...one, amount: byProduct.get(one.key) ?? 0 }));
  return { records, amount: millions(records) };
}
