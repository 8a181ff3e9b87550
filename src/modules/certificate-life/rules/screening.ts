// Screening of what was recognised (rà soát): what becomes of a product, in the words that a list is signed with, and what it is for
// that stands out.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id, ProductId, RecognitionId } from '#kernel/ids.ts';
import { roundMetBy } from '#law/rounds.ts';
import type { KeptFile } from '#modules/evidence/index.ts';

/** Giữ · củng cố · cho ra. */
export const screeningChoices = ['keep', 'strengthen', 'let-go'] as const;
export type ScreeningChoiceName = (typeof screeningChoices)[number];

/** What an office chose for a product, and why. A later choice takes its place and both are kept. */
export interface ScreeningChoice {
  readonly id: Id<'screening-choice'>;
  readonly productId: ProductId;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly choice: ScreeningChoiceName;
  readonly reason: string;
  readonly chosenBy: AccountId | null;
  readonly chosenOn: LocalDate;
  readonly madeAt: Instant;
  readonly replacedAt: Instant | null;
}

/** That a producer was invited: to be evaluated again, or to register the product anew. */
export interface ScreeningInvitation {
  readonly id: Id<'screening-invitation'>;
  readonly productId: ProductId;
  readonly recognitionId: RecognitionId;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly kind: 're-evaluation' | 'first';
  readonly respondBy: LocalDate | null;
  readonly invitedBy: AccountId | null;
  readonly invitedOn: LocalDate;
  /** Accounts that were told in the house. */
  readonly told: number;
  readonly madeAt: Instant;
}

/** A decision that took an expired product off the list: a paper about an expired recognition, no withdrawal. */
export interface ListRemoval {
  readonly id: Id<'list-removal'>;
  readonly recognitionId: RecognitionId;
  readonly productId: ProductId;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly decisionNumber: string;
  readonly decidedOn: LocalDate;
  readonly body: string;
  readonly file: KeptFile | null;
  readonly recordedBy: AccountId | null;
  readonly recordedOn: LocalDate;
  readonly madeAt: Instant;
}

/** The month of a day, for counting by month. */
export const monthOf = (day: LocalDate): string => day.slice(0, 7);

/**
 * The round of the province in which a council would have a product that is evaluated again: met by the last day of its window, or by
 * today where that has passed. Re-evaluations run outside rounds; the forecast only says when the work falls due.
 * @law 26/2026/QĐ-TTg, Art. 5, 7.6
 * @example forecastRound(date('2026-09-17'), date('2026-06-01')) // '2026-2'
 */
export function forecastRound(closesOn: LocalDate | null, today: LocalDate): string | null {
  const from = closesOn !== null && closesOn > today ? closesOn : today;
  const round = roundMetBy('province', from);
  return round === null ? null : `${round.finishedBefore.slice(0, 4)}-${round.round}`;
}
