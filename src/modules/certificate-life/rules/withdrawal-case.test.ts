import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { authorityFor, groundsOn, termOfWithdrawal } from './withdrawal-case.ts';
import { caseMay, withdrawalStates } from './withdrawal-lifecycle.ts';

describe('the term of a withdrawal (26/2026/QĐ-TTg, Art. 8.4)', () => {
  it('is fifteen days from the conclusion or the confirmation: 02/11/2026 → 17/11/2026', () => {
    expect(termOfWithdrawal(date('2026-11-02'))).toMatchObject({ termFrom: '2026-11-02', dueOn: '2026-11-17' });
  });
  it('that would end on a Sunday ends on the Monday after it', () => {
    expect(termOfWithdrawal(date('2026-11-07'))?.dueOn).toBe('2026-11-23');
  });
  it('is stated by no act before 22/05/2026', () => {
    expect(termOfWithdrawal(date('2026-05-21'))).toBeNull();
    expect(groundsOn(date('2026-05-21'))).toEqual([]);
    expect(groundsOn(date('2026-05-22'))).toHaveLength(7);
  });
});

it('three and four stars are withdrawn by the province’s chair, five by the minister (Art. 8.2)', () => {
  expect([3, 4, 5].map(authorityFor)).toEqual(['province-chair', 'province-chair', 'minister']);
});

it('what was decided is neither dropped nor decided again, and nothing is decided that was not proposed', () => {
  expect(withdrawalStates.filter((state) => caseMay(state, 'decide'))).toEqual(['proposed']);
  expect(withdrawalStates.filter((state) => caseMay(state, 'drop'))).toEqual(['verifying', 'concluded', 'proposed']);
});
