// What the papers of a case are drawn from: the case as it stands, with the numbers that the clerk gave.

import type { LocalDate } from '#kernel/calendar.ts';
import type { Issue } from '#official-forms/decree-30-2020/letter-frame.ts';
import {
  type WithdrawalFacts,
  withdrawalDecision,
  withdrawalNotice,
  withdrawalReport,
  withdrawalSubmission,
} from '#official-forms/decree-30-2020/withdrawal-papers.ts';
import type { Paper } from '#official-forms/paper.ts';
import { groundsOn } from '../rules/withdrawal-case.ts';
import type { CaseView } from '../use-cases/view-cases.ts';

export const withdrawalPapers = ['report', 'submission', 'decision', 'notice'] as const;
export type WithdrawalPaper = (typeof withdrawalPapers)[number];

/** The word of each paper in its address and its file. */
export const paperWords = {
  report: 'bao-cao',
  submission: 'to-trinh',
  decision: 'du-thao-quyet-dinh',
  notice: 'thong-bao',
} as const satisfies Record<WithdrawalPaper, string>;

const draw: Readonly<Record<WithdrawalPaper, (facts: WithdrawalFacts) => Paper>> = {
  report: withdrawalReport,
  submission: withdrawalSubmission,
  decision: withdrawalDecision,
  notice: withdrawalNotice,
};

const POINTS: Readonly<Record<string, string>> = { a: 'a', b: 'b', c: 'c', d: 'd', đ: 'đ', e: 'e' };

/**
 * An article as a paper writes it.
 * @example articleWords('8.1đ') // 'điểm đ khoản 1 Điều 8'
 */
export function articleWords(article: string): string {
  const [, no = '', clause = '', point = ''] = /^(\d+)\.(\d+)(.?)$/u.exec(article) ?? [];
  const where = `khoản ${clause} Điều ${no}`;
  return POINTS[point] === undefined ? where : `điểm ${point} ${where}`;
}

/**
 * Which papers a case has now: the report once it is concluded, the submission and the draft with it, the notice once it is decided.
 * The minister's decision is drawn up by the ministry.
 */
export function papersOf({ one, authority }: Pick<CaseView, 'one' | 'authority'>): readonly WithdrawalPaper[] {
  if (one.state === 'verifying' || (one.state === 'dropped' && one.concludedOn === null)) return [];
  const drafts: readonly WithdrawalPaper[] =
    authority === 'minister' ? ['report', 'submission'] : ['report', 'submission', 'decision'];
  return one.decidedOn === null ? drafts : [...drafts, 'notice'];
}

/** The ground of a case in the words of the act on the day it was opened. */
export const groundOf = ({ ground, openedOn }: CaseView['one']) =>
  groundsOn(openedOn).find((one) => one.ground === ground);

/** Draws one paper; the draft of a decision gets number and day from the decision itself. */
export function withdrawalPaper(which: WithdrawalPaper, view: CaseView, issue: Issue, today: LocalDate): Paper {
  const { one, recognition, product } = view;
  const ground = groundOf(one);
  const decision: Issue = { number: one.decisionNumber, date: one.decidedOn };
  return draw[which]({
    province: view.province,
    office: view.office,
    commune: view.commune,
    productName: one.productName,
    // The code that the decision of the recognition printed; ours where it had none.
    productCode: recognition.productCode ?? product.code,
    producerName: one.producerName === '' ? '………………………………' : one.producerName,
    stars: one.stars,
    recognition: {
      number: recognition.decisionNumber,
      issuedOn: recognition.issuedOn,
      issuer: recognition.issuer,
      expiresOn: recognition.expiresOn,
    },
    article: articleWords(ground?.article ?? '8.1'),
    ground: ground?.text ?? '',
    trigger: { number: one.triggerNumber, date: one.triggerDate, body: one.triggerBody },
    triggerIs: !one.triggerConcludes ? null : one.ground === 'production-stopped' ? 'confirmation' : 'conclusion',
    conclusion:
      one.concludedOn === null
        ? null
        : { number: one.conclusionNumber ?? '', date: one.concludedOn, body: one.conclusionBody ?? '' },
    finding: one.finding,
    explanation:
      one.explanation === null || one.explainedOn === null ? null : { text: one.explanation, on: one.explainedOn },
    dueOn: one.dueOn,
    authority: view.authority,
    decision,
    signer: { name: one.signerName, title: one.signerTitle },
    sentTo: one.sentTo,
    issue: which === 'decision' ? decision : issue,
    madeOn: one.decidedOn ?? one.proposedOn ?? one.concludedOn ?? today,
  });
}
