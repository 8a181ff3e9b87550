// Side door of the life of certificates: what other rooms may ask for, in the transaction they hand in.

import type { Reach } from '#access/reach.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Db } from '#platform/database/db.ts';
import { paperWords } from './papers/withdrawal.ts';
import { type NumberedPaper, numberedPapers } from './rules/paper-number.ts';
import { isUnfinished, withdrawalStates } from './rules/withdrawal-lifecycle.ts';
import { listCases, listCasesOfProvinces } from './store.ts';
import { listProposals } from './store-extensions.ts';
import { findPaperNumbers } from './store-numbers.ts';

export type { CaseAttachment } from './rules/withdrawal-case.ts';
export { countCasesOpened, listOpenCasesAbout as openWithdrawalsOf } from './store.ts';
export { expiredKindOn } from './use-cases/expired-rule.ts';
export { openCaseFromFinding } from './use-cases/open-case.ts';
export { tellOfExpiries } from './use-cases/tell-of-expiry.ts';

const COUNTED = 500;

/** Cases of withdrawal of a reach that somebody has to go on with, until the decision was sent; and those that wait for a decision. */
export async function countOpenCases(
  db: Db,
  reach: Reach,
): Promise<{ readonly open: number; readonly proposed: number }> {
  const cases = await listCases(db, reach, withdrawalStates.filter(isUnfinished), COUNTED);
  return { open: cases.length, proposed: cases.filter((one) => one.state === 'proposed').length };
}

/** Proposed extensions of a reach that wait for somebody to confirm them; not those that this account proposed. */
export async function countOpenProposals(db: Db, reach: Reach, accountId: AccountId | null): Promise<number> {
  const open = await listProposals(db, reach, true, COUNTED);
  return open.filter((one) => one.proposedBy !== accountId).length;
}

/** A paper of a withdrawal that has no number yet. */
export interface OpenPaper {
  readonly caseId: string;
  readonly paper: NumberedPaper;
  /** `bao-cao`: its word in addresses. */
  readonly word: string;
  readonly product: string;
  readonly madeOn: LocalDate;
}

/** Papers of withdrawals that the clerk of a province has to number, the oldest first. */
export async function papersWithoutNumber(db: Db, reach: Reach): Promise<readonly OpenPaper[]> {
  const cases = await listCasesOfProvinces(db, reach, ['concluded', 'proposed', 'decided', 'sent'], COUNTED);
  const numbers = await findPaperNumbers(
    db,
    cases.map((one) => one.id),
  );
  return cases
    .flatMap((one): readonly OpenPaper[] => {
      const days = { report: one.concludedOn, submission: one.proposedOn, notice: one.decidedOn };
      return numberedPapers.flatMap((paper): readonly OpenPaper[] => {
        const madeOn = days[paper];
        const given = numbers.some((known) => known.subjectId === one.id && known.paper === paper);
        if (madeOn === null || given) return [];
        return [{ caseId: one.id, paper, word: paperWords[paper], product: one.productName, madeOn }];
      });
    })
    .sort((a, b) => (a.madeOn < b.madeOn ? -1 : a.madeOn > b.madeOn ? 1 : 0));
}
