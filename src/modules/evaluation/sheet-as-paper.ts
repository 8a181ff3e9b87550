// A filled sheet as the paper of Annex II, for who knows only the choices: product, producer and signature stay lines to write on.

import type { LocalDate } from '#kernel/calendar.ts';
import { checkOf } from '#law/checklist.ts';
import type { CriteriaSet } from '#law/criteria-set.ts';
import { type SheetResult, scoreSheet } from '#official-forms/decision-26-2026/score-sheet.ts';
import type { Paper } from '#official-forms/paper.ts';

export interface FilledSheet {
  /** Leaf → option number, 1-based. */
  readonly choices: Readonly<Record<string, number>>;
  /** Its points; `null` prints none. */
  readonly result: SheetResult | null;
  /** Who scored; `null` leaves a line to write on. */
  readonly evaluator: string | null;
  readonly madeOn: LocalDate;
}

/**
 * The paper of a sheet; it says so where nobody has compared the set with the signed act.
 * @law 26/2026/QĐ-TTg, Phụ lục II
 */
export function sheetAsPaper(set: CriteriaSet, { choices, result, evaluator, madeOn }: FilledSheet): Paper {
  return scoreSheet(set, {
    choices,
    result,
    madeOn,
    product: { name: null, code: null },
    producer: { name: null, phone: null, address: null },
    evaluator: { name: evaluator, office: null },
    opinion: null,
    signedAt: { place: null, date: null },
    comparedWithSignedAct: checkOf(set).state === 'checked',
  });
}
