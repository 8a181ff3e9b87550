import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { completed, doubtsOf, recognitionProblems } from './check-recognition.ts';
import type { RecognitionDraft } from './recognition.ts';

const today = date('2026-11-23');
const draft: RecognitionDraft = {
  stars: 3,
  decisionNumber: '1024/QĐ-UBND',
  issuedOn: date('2024-06-06'),
  expiresOn: date('2027-06-06'),
  issuer: 'UBND huyện Tam Đường',
  instrument: '148/QĐ-TTg',
  productCode: null,
  reportedYear: null,
  note: null,
};
const wrong = (change: Partial<RecognitionDraft>) =>
  recognitionProblems({ ...draft, ...change }, today).map((p) => `${p.path} ${p.code}`);
const doubts = (change: Partial<RecognitionDraft>) => doubtsOf({ ...draft, ...change });

describe('what a paper may say', () => {
  it('a decision of a district that no longer exists is right for its day', () => {
    expect(wrong({})).toEqual([]);
    expect(doubts({})).toEqual([]);
  });
  it('a star without a decision may be recorded, and is not doubted', () => {
    const reported = { decisionNumber: null, issuedOn: null, expiresOn: null, issuer: null, reportedYear: 2024 };
    expect(wrong(reported)).toEqual([]);
    expect(doubts(reported)).toEqual([]);
  });
  it('number and day of a decision belong together', () => {
    expect(wrong({ decisionNumber: null })).toEqual(['decisionNumber certificates/number-missing']);
    expect(wrong({ issuedOn: null })).toEqual(['issuedOn certificates/day-missing']);
  });
  it('nothing is issued tomorrow, nothing ends before it begins; today is allowed', () => {
    expect(wrong({ issuedOn: date('2026-11-24'), expiresOn: null, issuer: 'UBND tỉnh Lai Châu' })).toEqual([
      'issuedOn certificates/day-in-future',
    ]);
    expect(wrong({ issuedOn: today, expiresOn: null, issuer: 'UBND tỉnh Lai Châu' })).toEqual([]);
    expect(wrong({ expiresOn: date('2024-06-05') })).toEqual(['expiresOn certificates/ends-before-issue']);
  });
  it('one and two stars carry neither decision nor end, and every such field is named at once', () => {
    expect(wrong({ stars: 2 })).toEqual([
      'decisionNumber certificates/below-three-stars',
      'issuedOn certificates/below-three-stars',
      'expiresOn certificates/below-three-stars',
    ]);
  });
  it('an end without a decision is no end', () => {
    expect(wrong({ decisionNumber: null, issuedOn: null, issuer: null })).toEqual([
      'expiresOn certificates/end-without-decision',
    ]);
  });
  it('an issuer that could not give the stars that day is refused, not put right in silence', () => {
    expect(wrong({ stars: 4 })).toEqual(['issuer certificates/issuer-not-competent']);
    expect(wrong({ issuedOn: date('2025-07-10'), expiresOn: null })).toEqual([
      'issuer certificates/issuer-not-competent',
    ]);
  });
});

describe('what is doubtful passes and is shown', () => {
  it('no issuer, one that tells nothing, a day on which no text names one', () => {
    expect(doubts({ issuer: null })).toEqual(['issuer-missing']);
    expect(doubts({ issuer: 'Hội đồng' })).toContain('issuer-unknown');
    expect(
      doubts({ issuedOn: date('2025-07-03'), expiresOn: date('2028-07-03'), issuer: 'UBND tỉnh Lai Châu' }),
    ).toEqual(['issuer-not-stated']);
    expect(doubts({ issuedOn: date('2022-12-01'), expiresOn: date('2025-12-01') })).toEqual(['issuer-sources-differ']);
  });
  it('a ministry that had ended, or had not begun, on the day', () => {
    const five = { stars: 5, issuer: 'Bộ Nông nghiệp và Phát triển nông thôn' };
    expect(doubts({ ...five, issuedOn: date('2025-02-28'), expiresOn: date('2028-02-28') })).toEqual([]);
    expect(doubts({ ...five, issuedOn: date('2025-03-01'), expiresOn: date('2028-03-01') })).toEqual([
      'issuer-of-another-time',
    ]);
  });
  it('a term that is not 36 months, a symbol that is not one of a decision', () => {
    expect(doubts({ expiresOn: date('2026-06-06') })).toEqual(['not-36-months']);
    expect(doubts({ expiresOn: date('2027-06-07') })).toEqual(['term-unclear']);
    expect(doubtsOf({ ...draft, expiresOn: date('2027-06-07'), termReason: 'nêu trong quyết định' })).toEqual([]);
    expect(doubts({ decisionNumber: 'QĐ 1024' })).toEqual(['decision-symbol-unusual']);
    expect(doubts({ decisionNumber: '12/2026/QĐ-UBND' })).toEqual([]);
    expect(doubts({ decisionNumber: '45/QĐ-BNNMT' })).toEqual([]);
  });
});

describe('what follows from the paper is filled in', () => {
  it('the end of the term and the instrument of the day', () => {
    const whole = completed({ ...draft, issuedOn: date('2024-02-29'), expiresOn: null, instrument: null });
    expect(whole.expiresOn).toBe('2027-02-28');
    expect(whole.instrument).toBe('148/QĐ-TTg');
  });
  it('an end that the paper states is kept as it is', () => {
    expect(completed({ ...draft, expiresOn: date('2026-06-06') }).expiresOn).toBe('2026-06-06');
  });
  it('nothing is filled in below three stars or without a day', () => {
    expect(completed({ ...draft, stars: 2, issuedOn: null, expiresOn: null, instrument: null }).instrument).toBeNull();
    expect(completed({ ...draft, issuedOn: null, expiresOn: null }).expiresOn).toBeNull();
  });
});
