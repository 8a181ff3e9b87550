// What figures of a province are counted from, parted by commune: each commune is then counted by the same measures as the whole, from what was
// asked once.

import { groupedBy } from '#kernel/grouped-by.ts';
import { type Facts, noWomen } from './facts.ts';

const communeOf = (one: { readonly communeCode: string | null }): string | null => one.communeCode;

/**
 * Facts by commune; what names no commune stands under `null`. How many producers are led by women cannot be parted: it is told as a number
 * alone.
 * @example factsByCommune(facts).get('03390')?.products.length
 */
export function factsByCommune(facts: Facts): (communeCode: string | null) => Facts {
  const { products, dossiers, tasks, outputs, visits, findings, points, events, eventShares } = facts;
  const communeOfProduct = new Map(products.map((one) => [one.code, one.communeCode]));
  const by = {
    products: groupedBy(products, communeOf),
    dossiers: groupedBy(dossiers, communeOf),
    tasks: groupedBy(tasks, communeOf),
    outputs: groupedBy(outputs, (one) => communeOfProduct.get(one.productCode) ?? null),
    visits: groupedBy(visits, communeOf),
    findings: groupedBy(findings, communeOf),
    points: groupedBy(points, communeOf),
    events: groupedBy(events, communeOf),
    eventShares: groupedBy(eventShares, communeOf),
  };
  return (communeCode) => ({
    products: by.products.get(communeCode) ?? [],
    dossiers: by.dossiers.get(communeCode) ?? [],
    tasks: by.tasks.get(communeCode) ?? [],
    outputs: by.outputs.get(communeCode) ?? [],
    visits: by.visits.get(communeCode) ?? [],
    findings: by.findings.get(communeCode) ?? [],
    points: by.points.get(communeCode) ?? [],
    events: by.events.get(communeCode) ?? [],
    eventShares: by.eventShares.get(communeCode) ?? [],
    ledByWomen: noWomen,
  });
}
