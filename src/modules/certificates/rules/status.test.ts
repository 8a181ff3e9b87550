import { describe, expect, it } from 'vitest';
import { date, type LocalDate } from '#kernel/calendar.ts';
import { isValid, type OpenMatters, recognitionStatuses, type StatusFacts, statusOn } from './status.ts';

const granted: StatusFacts = {
  stars: 4,
  decisionNumber: '12/QĐ-UBND',
  issuedOn: date('2024-01-15'),
  expiresOn: date('2027-01-15'),
  extendedUntil: null,
  suspendedFrom: null,
  suspendedUntil: null,
  suspensionOrder: null,
  withdrawnOn: null,
  supersededOn: null,
  reEvaluationFiledOn: null,
  reEvaluationClosedOn: null,
};

const on = (day: string, facts: Partial<StatusFacts> = {}, open?: Partial<OpenMatters>) =>
  statusOn({ ...granted, ...facts }, date(day), {
    extensionProposedOn: null,
    ...open,
  });
const word = (day: string, facts?: Partial<StatusFacts>, open?: Partial<OpenMatters>) => on(day, facts, open).status;

describe('the state of a recognition on a day', () => {
  it('is nothing before the issue, in force from the day itself', () => {
    expect(word('2024-01-14')).toBe('not-yet');
    expect(word('2024-01-15')).toBe('in-force');
  });

  it('is “sắp hết hạn” with 180 days left or fewer, not with 181', () => {
    expect(on('2026-07-18')).toEqual({ status: 'in-force', until: '2027-01-15', daysLeft: 181 });
    expect(on('2026-07-19')).toEqual({ status: 'expiring', until: '2027-01-15', daysLeft: 180 });
  });

  it('is “chưa rõ thời hạn” while its end lies after the term and nobody confirmed it, and over after that end', () => {
    const far = { expiresOn: date('2027-01-16') };
    expect(on('2026-07-18', far)).toEqual({ status: 'unclear-term', until: null, daysLeft: null });
    expect(word('2027-01-16', far)).toBe('unclear-term');
    expect(word('2027-01-17', far)).toBe('expired');
    expect(word('2026-07-18', { ...far, termReason: 'nêu trong quyết định' })).toBe('in-force');
    expect(word('2026-07-18', { ...far, withdrawnOn: date('2026-01-01') })).toBe('withdrawn');
    expect(isValid('unclear-term')).toBe(false);
  });

  it('holds on the last valid day and is over the day after', () => {
    expect(on('2027-01-15')).toEqual({ status: 'expiring', until: '2027-01-15', daysLeft: 0 });
    expect(on('2027-01-16')).toEqual({ status: 'expired', until: '2027-01-15', daysLeft: -1 });
  });

  it('is extended until the confirmed day, that day counting, then over (26/2026, Art. 12.3)', () => {
    const extended = { extendedUntil: date('2027-07-14') };
    expect(word('2027-01-15', extended)).toBe('expiring');
    expect(on('2027-01-16', extended)).toEqual({ status: 'extended', until: '2027-07-14', daysLeft: 179 });
    expect(word('2027-07-14', extended)).toBe('extended');
    expect(on('2027-07-15', extended)).toEqual({ status: 'expired', until: '2027-07-14', daysLeft: -1 });
  });

  it('without number or without day of a decision is never valid, whatever else is written', () => {
    for (const facts of [{ decisionNumber: null }, { issuedOn: null }, { decisionNumber: null, issuedOn: null }]) {
      for (const day of ['2024-01-15', '2026-11-23', '2028-01-01']) expect(word(day, facts)).toBe('no-decision');
    }
    expect(isValid('no-decision')).toBe(false);
  });

  it('of one or two stars carries no certificate (26/2026, Art. 4.1a)', () => {
    expect(word('2026-11-23', { stars: 2 })).toBe('ranked-only');
    expect(word('2026-06-30', { stars: 3 })).toBe('in-force');
  });

  it('is withdrawn from the day of withdrawal on and not the day before', () => {
    const withdrawn = { withdrawnOn: date('2026-03-10') };
    expect(word('2026-03-09', withdrawn)).toBe('in-force');
    expect(word('2026-03-10', withdrawn)).toBe('withdrawn');
    expect(word('2030-01-01', withdrawn)).toBe('withdrawn');
  });

  it('is replaced from the day of the next decision on', () => {
    const superseded = { supersededOn: date('2026-06-30') };
    expect(word('2026-06-29', superseded)).toBe('in-force');
    expect(word('2026-06-30', superseded)).toBe('superseded');
  });

  it('is suspended only on an order, on its first and last day too', () => {
    const dates = { suspendedFrom: date('2026-02-01'), suspendedUntil: date('2026-02-28') };
    const ordered = { ...dates, suspensionOrder: '5/QĐ-QLTT' };
    expect(word('2026-01-31', ordered)).toBe('in-force');
    expect(word('2026-02-01', ordered)).toBe('suspended');
    expect(word('2026-02-28', ordered)).toBe('suspended');
    expect(word('2026-03-01', ordered)).toBe('in-force');
    expect(word('2026-02-15', dates)).toBe('in-force');
    expect(word('2029-01-01', { ...ordered, suspendedUntil: null })).toBe('suspended');
  });

  it('ends come before a suspension: what was withdrawn stays withdrawn', () => {
    const both = { withdrawnOn: date('2026-02-01'), suspendedFrom: date('2026-02-01'), suspensionOrder: '5/QĐ' };
    expect(word('2026-02-15', both)).toBe('withdrawn');
  });

  it('without a stated end has no last day and stays in force', () => {
    expect(on('2040-01-01', { expiresOn: null })).toEqual({ status: 'in-force', until: null, daysLeft: null });
  });
});

describe('nothing says “hết hạn” while something is open', () => {
  const filed = (day: string) => ({ reEvaluationFiledOn: date(day) });
  it('a re-evaluation filed on the first or the last day of its window', () => {
    expect(on('2027-02-01', filed('2026-07-19'))).toEqual({
      status: 're-evaluating',
      until: '2027-01-15',
      daysLeft: -17,
    });
    expect(word('2027-02-01', filed('2026-09-17'))).toBe('re-evaluating');
  });
  it('but not one filed a day too early or too late', () => {
    expect(word('2027-02-01', filed('2026-07-18'))).toBe('expired');
    expect(word('2027-02-01', filed('2026-09-18'))).toBe('expired');
  });
  it('and until the end it is still “sắp hết hạn”', () => {
    expect(word('2027-01-15', filed('2026-08-01'))).toBe('expiring');
    expect(word('2026-08-10', { ...filed('2026-08-01'), withdrawnOn: date('2026-08-05') })).toBe('withdrawn');
  });
  it('it says so until the day on which the re-evaluation is open no more', () => {
    const closed = { ...filed('2026-08-01'), reEvaluationClosedOn: date('2027-02-10') };
    expect(word('2027-02-09', closed)).toBe('re-evaluating');
    expect(word('2027-02-10', closed)).toBe('expired');
  });
  it('an extension that was confirmed comes first, and after it the re-evaluation is still open', () => {
    const both = { ...filed('2026-08-01'), extendedUntil: date('2027-07-14') };
    expect(word('2027-07-14', both)).toBe('extended');
    expect(word('2027-07-15', both)).toBe('re-evaluating');
  });
  it('an extension that was proposed, from that day on', () => {
    expect(word('2027-02-01', {}, { extensionProposedOn: date('2027-01-20') })).toBe('extension-proposed');
    expect(word('2027-01-19', {}, { extensionProposedOn: date('2027-01-20') })).toBe('expired');
  });
  it('and waiting is not validity', () => {
    expect(recognitionStatuses.filter(isValid)).toEqual(['in-force', 'expiring', 'extended']);
  });
});

describe('any day at all', () => {
  it('has exactly one state, and “còn hiệu lực” never comes back after “hết hạn”', () => {
    let over = false;
    for (let month = 0; month < 60; month += 1) {
      const day = `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-20` as LocalDate;
      const state = word(day);
      if (state === 'expired') over = true;
      expect(over ? state : 'ok').toBe(over ? 'expired' : 'ok');
    }
    expect(over).toBe(true);
  });
});
