// Which kind of dossier the law leaves a product on a day, at every edge.

import { describe, expect, it } from 'vitest';
import { date, instantOf } from '#kernel/calendar.ts';
import type { ProductId, RecognitionId } from '#kernel/ids.ts';
import { noEvents, type Recognition } from '#modules/certificates/index.ts';
import { kindsOn } from './dossier-kind.ts';

const recognised = (more: Partial<Recognition> = {}): Recognition => ({
  ...noEvents,
  id: '01900000-0000-7000-8000-000000000001' as RecognitionId,
  version: 1,
  productId: '01900000-0000-7000-8000-000000000002' as ProductId,
  provinceCode: '12',
  communeCode: '03390',
  issuerKind: 'province',
  source: 'entered',
  madeAt: instantOf(0),
  changedAt: instantOf(0),
  stars: 3,
  decisionNumber: '12/QĐ-UBND',
  issuedOn: date('2024-01-15'),
  expiresOn: date('2027-01-15'),
  issuer: 'UBND tỉnh Lai Châu',
  instrument: '148/QĐ-TTg',
  productCode: null,
  reportedYear: null,
  note: null,
  ...more,
});

const reasonsOn = (day: string, more: Partial<Recognition> = {}) =>
  Object.fromEntries(
    kindsOn([recognised(more)], date(day)).answers.map(({ kind, open, reason }) => [
      kind,
      `${open ? 'open' : 'closed'}: ${reason}`,
    ]),
  );

describe('the kind of a dossier', () => {
  it('is first for a product that was never recognised', () => {
    expect(kindsOn([], date('2026-11-26')).allowed).toEqual(['first']);
  });

  it('is first where only one or two stars were given, which are never recognised (26/2026, Art. 4.1a)', () => {
    expect(kindsOn([recognised({ stars: 2 })], date('2026-08-01')).allowed).toEqual(['first']);
  });

  it('is first where a star was reported without a decision, and says so', () => {
    expect(reasonsOn('2026-08-01', { decisionNumber: null, issuedOn: null })['first']).toBe(
      'open: reported-without-decision',
    );
  });

  it('is first after a withdrawal', () => {
    const withdrawn = { withdrawnOn: date('2026-06-01'), withdrawalGround: 'mark-misuse' } as const;
    expect(reasonsOn('2026-08-01', withdrawn)['first']).toBe('open: withdrawn');
  });

  it('may be an upgrade at any time while the certificate holds, but not above five stars', () => {
    expect(reasonsOn('2026-06-01')['upgrade']).toBe('open: still-recognised');
    expect(reasonsOn('2026-06-01', { stars: 5 })['upgrade']).toBe('closed: already-five');
    expect(reasonsOn('2026-06-01')['first']).toBe('closed: is-recognised');
  });

  it('may be a re-evaluation from 180 to 120 days before the end, both days counting (Art. 7.6a)', () => {
    expect(reasonsOn('2026-07-18')['re-evaluation']).toBe('closed: before-window');
    expect(reasonsOn('2026-07-19')['re-evaluation']).toBe('open: in-window');
    expect(reasonsOn('2026-09-17')['re-evaluation']).toBe('open: in-window');
    expect(reasonsOn('2026-09-18')['re-evaluation']).toBe('open: window-missed');
  });

  it('of a certificate past its end is no upgrade, also while a re-evaluation filed in time is open', () => {
    const filed = { reEvaluationFiledOn: date('2026-09-17') };
    for (const one of [recognised(), recognised(filed)]) {
      expect(kindsOn([one], date('2027-01-15')).allowed).toEqual(['upgrade', 're-evaluation']);
      expect(kindsOn([one], date('2027-01-16'), 're-evaluation').allowed).toEqual(['re-evaluation']);
    }
  });
  it('marks a re-evaluation late only outside its window', () => {
    expect(kindsOn([recognised()], date('2026-09-17')).isLate).toBe(false);
    expect(kindsOn([recognised()], date('2026-09-18')).isLate).toBe(true);
  });

  it('is first again for what ended with no re-evaluation in hand, and no extension open (Art. 7.6a)', () => {
    expect(kindsOn([recognised()], date('2027-01-15')).allowed).toEqual(['upgrade', 're-evaluation']);
    expect(kindsOn([recognised()], date('2027-01-16')).allowed).toEqual(['first']);
    expect(reasonsOn('2027-01-16')['first']).toBe('open: expired-without-dossier');
    expect(reasonsOn('2027-07-15')['first']).toBe('open: expired-long-ago');
    const proposed = { extensionProposedOn: date('2027-01-10') };
    expect(kindsOn([recognised(proposed)], date('2027-01-16')).allowed).toEqual(['re-evaluation']);
  });

  it('is the re-evaluation alone for 180 days after the end where the province chose so (Art. 12.3)', () => {
    const on = (day: string) => kindsOn([recognised()], date(day), 're-evaluation').allowed;
    expect(on('2027-01-16')).toEqual(['re-evaluation']);
    expect(on('2027-07-14')).toEqual(['re-evaluation']);
    expect(on('2027-07-15')).toEqual(['first']);
  });
});
