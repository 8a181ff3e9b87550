// Which paper may open a case on a ground: where the law wants a conclusion, that is one of the register, or the scan of another competent
// body's; a commune concludes no inspection (26/2026/QĐ-TTg, Art. 8.1b, c, d, e; 9.4).

import type { LocalDate } from '#kernel/calendar.ts';
import type { FieldProblem } from '#kernel/problem.ts';
import type { WithdrawalGround } from '#law/parameters.ts';
import { issuerKindOf } from '#modules/certificates/index.ts';
import { groundsOn } from './withdrawal-case.ts';

/**
 * Whether a ground rests on a conclusion.
 * @law 26/2026/QĐ-TTg, Art. 8.1b, c, d, e
 * @example needsConclusion('criteria-not-kept', date('2026-11-02')) // true
 */
export function needsConclusion(ground: WithdrawalGround, day: LocalDate): boolean {
  return groundsOn(day).some((one) => one.ground === ground && one.trigger === 'conclusion');
}

/** The paper as it was typed, with what is known of it here. */
export interface OpeningPaper {
  readonly ground: WithdrawalGround;
  readonly date: LocalDate;
  readonly body: string;
  readonly hasFile: boolean;
  /** It is an issued conclusion of the register about this producer. */
  readonly registered: boolean;
}

/** What is wrong with the paper of a case; empty: nothing. */
export function wrongOpeningPaper(paper: OpeningPaper, today: LocalDate): readonly FieldProblem[] {
  if (!needsConclusion(paper.ground, today)) return [];
  const wrong: FieldProblem[] = [];
  if (issuerKindOf(paper.body, paper.date) === 'commune') {
    wrong.push({ path: 'body', code: 'certificate-life/commune-does-not-conclude' });
  }
  if (!paper.hasFile && !paper.registered)
    wrong.push({ path: 'file', code: 'certificate-life/conclusion-scan-missing' });
  return wrong;
}
