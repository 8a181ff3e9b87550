// A score sheet filled in by invented people, for the tests of papers.

import { date } from '#kernel/calendar.ts';
import { type CriteriaSet, leavesOf } from '#law/criteria-set.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import type { ScoreSheetFacts } from '#official-forms/decision-26-2026/score-sheet.ts';

export const blankFacts: ScoreSheetFacts = {
  choices: {},
  none: [],
  conditions: null,
  selfAssessment: false,
  product: { name: null, code: null },
  producer: { name: null, phone: null, address: null },
  evaluator: { name: null, office: null },
  opinion: null,
  signedAt: { place: null, date: null },
  result: null,
  madeOn: date('2026-06-15'),
};

export const filledFacts: ScoreSheetFacts = {
  ...blankFacts,
  product: { name: 'Chè Shan tuyết Nậm Giả (giả định)', code: '12-03390-01-2026' },
  producer: {
    name: 'HTX Chè Nậm Giả (giả định)',
    phone: '(không ghi)',
    address: 'Bản Nậm Giả, xã Tả Giả, tỉnh Lai Châu (giả định)',
  },
  evaluator: { name: 'Thành viên thứ nhất (giả định)', office: 'Thành viên Hội đồng' },
  opinion: 'Búp chè đều, nước xanh vàng, hậu ngọt. Cần ký hợp đồng liên kết trên 75% sản lượng.',
  signedAt: { place: 'Lai Châu', date: date('2026-06-15') },
};

/** The last option of every criterion; of two cases the first. */
export function highestChoices(set: CriteriaSet): Readonly<Record<string, number>> {
  return Object.fromEntries(
    leavesOf(set).flatMap((leaf) => {
      const own = leaf.options.filter((option) => option.caseCode === null || option.caseCode === 'a').at(-1);
      return own === undefined ? [] : [[leaf.code, own.number]];
    }),
  );
}

/** A set that is known to be there. */
export async function setOf(number: number): Promise<CriteriaSet> {
  const set = await findCriteriaSet(`26-2026/${String(number).padStart(2, '0')}`);
  if (set === null) throw new Error(`no set ${number}`);
  return set;
}
