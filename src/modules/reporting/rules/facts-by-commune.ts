// What figures of a province are counted from, parted by commune: each commune is then counted by the same measures as the whole, from what was
// asked once.

import type { Facts } from './facts.ts';

function parted<One>(all: readonly One[], communeOf: (one: One) => string | null): ReadonlyMap<string | null, One[]> {
  const parts = new Map<string | null, One[]>();
  for (const one of all) {
    const own = parts.get(communeOf(one));
    if (own === undefined) parts.set(communeOf(one), [one]);
    else own.push(one);
  }
  return parts;
}

/**
 * Facts by commune; what names no commune stands under `null`. How many producers are led by women cannot be parted: it is told as a number
 * alone.
 * @example factsByCommune(facts).get('03390')?.products.length
 */
export function factsByCommune(facts: Facts): (communeCode: string | null) => Facts {
  const { products, dossiers, tasks, outputs, visits, findings, points, events } = facts;
  const communeOfProduct = new Map(products.map((one) => [one.code, one.communeCode]));
  const by = {
    products: parted(products, (one) => one.communeCode),
    dossiers: parted(dossiers, (one) => one.communeCode),
    tasks: parted(tasks, (one) => one.communeCode),
    outputs: parted(outputs, (one) => communeOfProduct.get(one.productCode) ?? null),
    visits: parted(visits, (one) => one.communeCode),
    findings: parted(findings, (one) => one.communeCode),
    points: parted(points, (one) => one.communeCode),
    events: parted(events, (one) => one.communeCode),
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
    ledByWomen: 0,
  });
}
