// Numbers that the clerk of the province gives the papers of a withdrawal: typed once, later ones are corrections that say why. The decision
// has its number from the decision itself.

import { type Instant, type LocalDate, partsOf } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import { serialOf } from '#modules/dossiers/index.ts';
import type { WithdrawalCaseId } from './withdrawal-case.ts';

/** Papers with a number of their own. */
export const numberedPapers = ['report', 'submission', 'notice'] as const;
export type NumberedPaper = (typeof numberedPapers)[number];

/** A number as it was typed. Never changed: a correction is a row of its own, and says what it replaces and why. */
export interface PaperNumber {
  readonly id: Id<'life-paper-number'>;
  readonly subjectKind: 'withdrawal';
  readonly subjectId: WithdrawalCaseId;
  readonly paper: NumberedPaper;
  readonly provinceCode: string;
  /** The row in which the office counts: each named kind of document has one of its own. */
  readonly series: NumberedPaper;
  readonly serial: string;
  /** `15/BC-VPĐP` */
  readonly number: string;
  readonly issuedOn: LocalDate;
  readonly issuedYear: number;
  readonly typedBy: AccountId | null;
  readonly typedAt: Instant;
  readonly corrects: Id<'life-paper-number'> | null;
  readonly reason: string | null;
  readonly replacedAt: Instant | null;
}

/**
 * The number as it is counted, with its year; nothing where it is no number and symbol.
 * @law Decree 30/2020/NĐ-CP, Annex I, Part I, II.3
 * @example countedNumber('015/BC-VPĐP', date('2026-11-10')) // { serial: '15', year: 2026 }
 */
export function countedNumber(
  number: string,
  issuedOn: LocalDate,
): { readonly serial: string; readonly year: number } | null {
  const serial = serialOf(number);
  return serial === null ? null : { serial, year: partsOf(issuedOn).year };
}
