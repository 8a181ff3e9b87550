// What the board counts: how much of what is recognised was visited, what was found, who was found at fault again.

import type { LocalDate } from '#kernel/calendar.ts';
import type { ProducerId, ProductId } from '#kernel/ids.ts';
import { type Finding, type FindingKind, findingKinds, isOverdue, type Severity, severities } from './finding.ts';

export interface BoardProduct {
  readonly id: ProductId;
  readonly code: string;
  readonly name: string;
  readonly producerName: string;
  readonly communeCode: string | null;
  /** Its certificate holds today. What has expired or was withdrawn is inspected all the same. */
  readonly inForce: boolean;
}

export interface BoardVisit {
  readonly productIds: readonly ProductId[];
  /** Somebody was there. */
  readonly held: boolean;
  /** Those of its products whose recognition held on that day; one that was withdrawn on the very day held when somebody came. */
  readonly inForce: readonly ProductId[];
}

export const coverageParts = ['valid', 'visited', 'planned', 'neither'] as const;
export type CoveragePart = (typeof coverageParts)[number];
/** What a share is counted from: those that were visited while they held, out of those that hold or held when they were visited. */
export const shareParts = ['visitedInForce', 'heldInPeriod'] as const;
export type Coverage = Readonly<Record<CoveragePart | (typeof shareParts)[number], readonly BoardProduct[]>>;

/** Per cent of the products in force that were visited; `null`: there are none. */
export function shareVisited(counts: Readonly<Record<(typeof shareParts)[number], number>>): number | null {
  return counts.heldInPeriod === 0 ? null : Math.round((counts.visitedInForce * 100) / counts.heldInPeriod);
}

/**
 * Those that were visited, and those that are planned and not done, whatever their certificate is today; of those in force the rest. In
 * `undone` stands what an approved plan chose and nobody has inspected.
 * What was withdrawn after a visit, perhaps because of it, was in force when it was visited.
 * @example coverageOf([], []).visited.length // 0
 */
export function coverageOf(
  products: readonly BoardProduct[],
  visits: readonly BoardVisit[],
  undone: ReadonlySet<ProductId> = new Set(),
): Coverage {
  const held = new Set(visits.filter((one) => one.held).flatMap((one) => one.productIds));
  const planned = new Set(visits.filter((one) => !one.held).flatMap((one) => one.productIds));
  const isPlanned = ({ id }: BoardProduct): boolean => undone.has(id) || (!held.has(id) && planned.has(id));
  const heldInForce = new Set(visits.filter((one) => one.held).flatMap((one) => one.inForce));
  const valid = products.filter((one) => one.inForce);
  return {
    valid,
    visited: products.filter((one) => held.has(one.id)),
    visitedInForce: products.filter((one) => heldInForce.has(one.id)),
    heldInPeriod: products.filter((one) => one.inForce || heldInForce.has(one.id)),
    planned: products.filter(isPlanned),
    neither: valid.filter((one) => !held.has(one.id) && !isPlanned(one)),
  };
}

/** Coverage of each unit: those of the products, and those where somebody went or found something (`also`), in this order. */
export function coverageByUnit(
  products: readonly BoardProduct[],
  visits: readonly BoardVisit[],
  undone: ReadonlySet<ProductId> = new Set(),
  also: readonly (string | null)[] = [],
): ReadonlyMap<string | null, Coverage> {
  const units = new Map<string | null, BoardProduct[]>();
  for (const one of products) {
    const own = units.get(one.communeCode);
    if (own === undefined) units.set(one.communeCode, [one]);
    else own.push(one);
  }
  for (const code of also) if (!units.has(code)) units.set(code, []);
  return new Map([...units].map(([code, own]) => [code, coverageOf(own, visits, undone)]));
}

export interface KindRow {
  readonly kind: FindingKind;
  readonly total: number;
  readonly by: Readonly<Record<Severity, number>>;
}

/** Findings by kind and severity, kinds without a finding left out; the most frequent first. Dropped ones count nowhere. */
export function byKind(findings: readonly Pick<Finding, 'kind' | 'severity' | 'state'>[]): readonly KindRow[] {
  const counted = findings.filter((one) => one.state !== 'dropped');
  return findingKinds
    .map((kind): KindRow => {
      const own = counted.filter((one) => one.kind === kind);
      const by = Object.fromEntries(
        severities.map((one) => [one, own.filter(({ severity }) => severity === one).length]),
      );
      return { kind, total: own.length, by: by as KindRow['by'] };
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
}

export interface Offender {
  readonly producerId: ProducerId;
  readonly name: string;
  readonly findings: number;
  /** Different days on which something was found. */
  readonly times: number;
  readonly overdue: number;
  readonly last: LocalDate;
}

/**
 * Producers at which something was found on two days or more; what is only noted, and what was dropped, does not count.
 * @example repeated([]) // []
 */
export function repeated(findings: readonly Finding[], today: LocalDate): readonly Offender[] {
  const counted = findings.filter(
    (one) => one.state !== 'dropped' && one.severity !== 'none' && one.producerId !== null,
  );
  const producers = new Map<ProducerId, Finding[]>();
  for (const one of counted) {
    if (one.producerId === null) continue;
    const own = producers.get(one.producerId);
    if (own === undefined) producers.set(one.producerId, [one]);
    else own.push(one);
  }
  return [...producers]
    .map(([producerId, own]): Offender => {
      const days = [...new Set(own.map((one) => one.foundOn))].sort();
      return {
        producerId,
        name: own[0]?.producerName ?? '',
        findings: own.length,
        times: days.length,
        overdue: own.filter((one) => isOverdue(one, today)).length,
        last: days.at(-1) ?? today,
      };
    })
    .filter(({ times }) => times > 1)
    .sort((a, b) => b.times - a.times || b.findings - a.findings);
}
