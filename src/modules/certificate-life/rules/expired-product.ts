// Which way a product comes back whose certificate ended with no re-evaluation in hand: the window of Art. 7.6a has closed, and no text says
// what follows. By default it files a first dossier; a province may choose the other reading from a day on, by a paper.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';

export const expiredKinds = ['first', 're-evaluation'] as const;
export type ExpiredKind = (typeof expiredKinds)[number];

/** Which kind of dossier a product files whose certificate ended, from a day on in a province, by which paper. */
export interface ExpiredProductRule {
  readonly id: Id<'expired-product-rule'>;
  readonly provinceCode: string;
  readonly kind: ExpiredKind;
  readonly validFrom: LocalDate;
  readonly basisNumber: string;
  readonly basisDate: LocalDate;
  readonly basisBody: string;
  readonly madeBy: AccountId | null;
  readonly madeAt: Instant;
}

/**
 * What stands on a day, of rules with the newest first; a first dossier where none does.
 * @example expiredKindOf([], date('2026-11-23')) // 'first'
 */
export function expiredKindOf(
  rules: readonly Pick<ExpiredProductRule, 'kind' | 'validFrom'>[],
  day: LocalDate,
): ExpiredKind {
  return rules.find((one) => one.validFrom <= day)?.kind ?? 'first';
}
