// One set on paper, numbered through as the frozen dossier is; and the last day of a request.

import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { requestDue } from './custody-request.ts';
import { frozenPages, numbered, pagesAgree, paperSetsRequired } from './paper-set.ts';

const pieces = [
  { title: 'Giấy đăng ký', pages: 2 },
  { title: 'Bản kê không có tệp', pages: 0 },
  { title: 'Phiếu kiểm nghiệm', pages: 1 },
];

describe('the paper set', () => {
  it('is one at each level beside the electronic one (26/2026, Art. 7.1, 7.2b)', () => {
    expect(paperSetsRequired(date('2026-11-23'))).toBe(1);
    expect(paperSetsRequired(date('2026-05-21'))).toBeNull();
  });

  it('is numbered through, the forms first; a piece without files has no page', () => {
    expect(numbered(6, pieces).map(({ from, to }) => [from, to])).toEqual([
      [7, 8],
      [null, null],
      [9, 9],
    ]);
  });

  it('agrees with the frozen dossier where its pages of evidence are exactly as many', () => {
    expect(frozenPages(pieces)).toBe(3);
    expect([2, 3, 4].map((evidencePages) => pagesAgree({ evidencePages, pieces }))).toEqual([false, true, false]);
  });
});

describe('a request', () => {
  it('is due on the last of its working days, the day of asking not counted', () => {
    expect(requestDue(date('2026-11-27'), 1)).toBe('2026-11-30');
    expect(requestDue(date('2026-11-25'), 5)).toBe('2026-12-02');
  });

  it('has no last day beyond the known calendar', () => {
    expect(requestDue(date('2027-12-20'), 30)).toBeNull();
  });
});
