import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { extensionFault } from './extension.ts';
import type { StatusFacts } from './status.ts';

const facts = (expiresOn: string | null, more: Partial<StatusFacts> = {}): StatusFacts => ({
  stars: 3,
  decisionNumber: '214/QĐ-UBND',
  issuedOn: date('2023-09-10'),
  expiresOn: expiresOn === null ? null : date(expiresOn),
  extendedUntil: null,
  suspendedFrom: null,
  suspendedUntil: null,
  suspensionOrder: null,
  withdrawnOn: null,
  supersededOn: null,
  reEvaluationFiledOn: null,
  reEvaluationClosedOn: null,
  ...more,
});
const fault = (f: StatusFacts, until: string, today: string, confirmed = false) =>
  extensionFault(f, date(until), date(today), confirmed)?.code ?? null;

describe('an extension under Art. 12.3', () => {
  const ended = facts('2026-09-10');
  it('may reach 180 days beyond the last valid day and not 181', () => {
    expect(fault(ended, '2027-03-09', '2026-11-23')).toBeNull();
    expect(extensionFault(ended, date('2027-03-10'), date('2026-11-23'), false)).toEqual({
      code: 'too-late',
      latest: '2027-03-09',
    });
  });
  it('must reach beyond the last valid day itself', () => {
    const ends = facts('2026-12-31', { issuedOn: date('2023-12-31') });
    expect(fault(ends, '2026-12-31', '2026-11-23', true)).toBe('too-early');
    expect(fault(ends, '2027-01-01', '2026-11-23', true)).toBeNull();
  });
  it('is no way to make an end hold that lies after the term and that nobody confirmed', () => {
    const inDoubt = facts('2026-12-31');
    expect(fault(inDoubt, '2027-01-01', '2026-11-23', true)).toBe('not-in-this-state');
    expect(fault({ ...inDoubt, termReason: 'giả định' }, '2027-01-01', '2026-11-23', true)).toBeNull();
  });
  it('does not lie in the past; today still helps', () => {
    expect(fault(ended, '2026-11-22', '2026-11-23')).toBe('past');
    expect(fault(ended, '2026-11-23', '2026-11-23')).toBeNull();
  });
  it('needs the officer’s own confirmation where the certificate ended after 19/09/2026', () => {
    expect(fault(facts('2026-09-19'), '2027-01-01', '2026-11-23')).toBeNull();
    expect(fault(facts('2026-09-20'), '2027-01-01', '2026-11-23')).toBe('doubtful-footing');
    expect(fault(facts('2026-09-20'), '2027-01-01', '2026-11-23', true)).toBeNull();
  });
  it('is for what expires or has expired: not for what is far from its end, withdrawn, replaced or never decided', () => {
    expect(fault(facts('2028-01-01'), '2028-02-01', '2026-11-23', true)).toBe('not-in-this-state');
    expect(fault(facts('2026-09-10', { withdrawnOn: date('2026-08-01') }), '2027-01-01', '2026-11-23')).toBe(
      'not-in-this-state',
    );
    expect(fault(facts('2026-09-10', { supersededOn: date('2026-08-01') }), '2027-01-01', '2026-11-23')).toBe(
      'not-in-this-state',
    );
    expect(fault(facts(null, { decisionNumber: null }), '2027-01-01', '2026-11-23')).toBe('not-in-this-state');
    expect(fault(facts(null), '2027-01-01', '2026-11-23')).toBe('not-in-this-state');
  });
  it('stands in no text before 22/05/2026', () => {
    expect(fault(facts('2026-05-01'), '2026-06-01', '2026-05-21')).toBe('no-rule');
  });
});
