// Numbers that the clerk of the province gives the papers of a withdrawal: typed once, later ones are corrections that say why. The decision
// has its number from the decision itself.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
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

const rows = { report: 'bao-cao', submission: 'to-trinh', notice: 'thong-bao' } as const;

/**
 * The row of the letter book in which a paper counts.
 * @example bookSeriesOf('submission') // 'to-trinh'
 */
export const bookSeriesOf = (paper: NumberedPaper): (typeof rows)[NumberedPaper] => rows[paper];
