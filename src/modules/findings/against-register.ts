// Findings that deny a certificate which the register holds: proposed with what the register says, confirmed only with a reason, which then
// stands in the finding and in every paper that states it.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import type { ProductId } from '#kernel/ids.ts';
import { type CertifiedProduct, heldOtherwise } from '#modules/field/index.ts';
import { dayOfVisit, type Visit } from '#modules/inspections/index.ts';
import type { Product } from '#modules/products/index.ts';
import { findProductsByIds } from '#modules/products/services.ts';
import type { Db } from '#platform/database/db.ts';
import { textsOf } from '#texts/index.ts';
import type { FindingKind } from './rules/finding.ts';
import type { FoundProposal } from './what-was-recorded.ts';

/** A proposal with the products that the register holds as certified against it. */
export interface WeighedProposal extends FoundProposal {
  readonly certified: readonly CertifiedProduct[];
}

/** The products that the register holds as certified against a finding of this kind on a day; empty: it says nothing against it. */
export async function certifiedAgainst(
  db: Db,
  { kind, productIds, day }: { kind: FindingKind; productIds: readonly ProductId[]; day: LocalDate },
): Promise<readonly CertifiedProduct[]> {
  return heldOtherwise(kind, (await findProductsByIds(db, productIds)).map(asCertified), day);
}

const asCertified = ({ name, standing, validUntil }: Product): CertifiedProduct => ({
  name,
  standing,
  until: validUntil,
});

/** The proposals of a visit, each with what the register says against it. */
export async function weighed(
  db: Db,
  visit: Visit,
  proposed: readonly FoundProposal[],
): Promise<readonly WeighedProposal[]> {
  const named = proposed.flatMap((one) => one.productId ?? []);
  const products = await findProductsByIds(db, [...new Set([...visit.productIds, ...named])]);
  return proposed.map((one) => {
    const about = one.productId === null ? visit.productIds : [one.productId];
    const certified = products.filter(({ id }) => about.includes(id)).map(asCertified);
    return { ...one, certified: heldOtherwise(one.kind, certified, dayOfVisit(visit)) };
  });
}

/** `Hạt mắc ca đến hết ngày 10/04/2027`, one after the other. */
export function certifiedWords(certified: readonly CertifiedProduct[]): string {
  const { heldUntil } = textsOf('vi').visitPapers.follow;
  return certified
    .map(({ name, until }) => heldUntil(name, until === null ? null : formatVietnamese(until)))
    .join('; ');
}

/** What a finding says, with what the register says against it and why it is stated all the same. */
export function wordsWithReason(words: string, certified: readonly CertifiedProduct[], reason: string | null): string {
  if (certified.length === 0 || reason === null) return words;
  return [words, textsOf('vi').visitPapers.follow.statedAgainst(certifiedWords(certified), reason)].join('\n');
}
