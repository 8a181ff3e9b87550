// What a paper is worth on a day, when one may be issued, and its number.

import { expect, it } from 'vitest';
import { date, instantOf } from '#kernel/calendar.ts';
import type { ProductId, RecognitionId } from '#kernel/ids.ts';
import { type CertificateFacts, certificateOn, coveredUntil, holds } from './certificate.ts';
import { certificateNumber, isPattern, seriesOf } from './certificate-number.ts';
import { issueFault } from './may-issue.ts';
import { isPermanentOrigin } from './permanent-origin.ts';
import { noEvents, type Recognition } from './recognition.ts';

const recognition: Recognition = {
  id: 'r' as RecognitionId,
  version: 1,
  productId: 'p' as ProductId,
  provinceCode: '12',
  communeCode: null,
  issuerKind: 'province',
  source: 'entered',
  madeAt: instantOf(0),
  changedAt: instantOf(0),
  ...noEvents,
  stars: 4,
  decisionNumber: '512/QĐ-UBND',
  issuedOn: date('2024-01-15'),
  expiresOn: date('2027-01-15'),
  issuer: 'UBND tỉnh Lai Châu',
  instrument: '148/QĐ-TTg',
  productCode: null,
  reportedYear: null,
  note: null,
};
const paper: CertificateFacts = {
  stars: 4,
  decisionNumber: '512/QĐ-UBND',
  issuedOn: date('2024-01-15'),
  validUntil: date('2027-01-15'),
  endedOn: null,
  endKind: null,
};
const on = (day: string, one = paper, of: Recognition | null = recognition) => certificateOn(one, of, date(day)).state;

it('holds as its recognition does: the last valid day counts', () => {
  expect([on('2024-01-14'), on('2024-01-15'), on('2027-01-15'), on('2027-01-16')]).toEqual([
    'not-yet',
    'in-force',
    'expiring',
    'expired',
  ]);
  expect(holds('expiring')).toBe(true);
  expect(holds('re-evaluating')).toBe(false);
});

it('is void from the day it ended, whatever the recognition says', () => {
  const ended: CertificateFacts = { ...paper, endedOn: date('2026-03-01'), endKind: 'reissued' };
  expect([on('2026-02-28', ended), on('2026-03-01', ended)]).toEqual(['in-force', 'replaced']);
  expect(on('2026-03-01', { ...ended, endKind: 'withdrawn' })).toBe('withdrawn');
});

it('is not green where the register says something else than it prints, or nothing any more', () => {
  expect(on('2026-03-01', paper, { ...recognition, stars: 3 })).toBe('differs');
  expect(on('2026-03-01', paper, null)).toBe('differs');
});

it('covered what was made until the first of its ends', () => {
  expect(coveredUntil(paper, recognition)).toBe('2027-01-15');
  expect(coveredUntil(paper, { ...recognition, extendedUntil: date('2027-07-14') })).toBe('2027-07-14');
  // Withdrawn from the day of the decision: the day before is the last.
  expect(coveredUntil(paper, { ...recognition, withdrawnOn: date('2025-05-05') })).toBe('2025-05-04');
  expect(coveredUntil({ ...paper, endedOn: date('2025-05-05'), endKind: 'superseded' }, recognition)).toBe(
    '2025-05-04',
  );
  // On its very first day: before it, so that no day is left.
  const first = coveredUntil(paper, { ...recognition, withdrawnOn: paper.issuedOn });
  expect(first < paper.issuedOn).toBe(true);
  expect(coveredUntil(paper, { ...recognition, withdrawnOn: date('2027-01-15') })).toBe('2027-01-14');
  expect(coveredUntil(paper, { ...recognition, withdrawnOn: date('2027-01-16') })).toBe('2027-01-15');
});

it.each([
  ['below three stars', { stars: 2 }, 'certificates/below-certificate'],
  ['without a decision', { decisionNumber: null }, 'certificates/no-decision-to-certify'],
  ['of an issuer that nobody knows', { issuerKind: null }, 'certificates/issuer-not-clear'],
  [
    'of a body without competence that day',
    { stars: 5, issuedOn: date('2026-07-30'), expiresOn: date('2029-07-30') },
    'certificates/issuer-not-competent',
  ],
  [
    'of a district after districts ended',
    { stars: 3, issuerKind: 'district', issuedOn: date('2025-07-10'), expiresOn: date('2028-07-10') },
    'certificates/issuer-not-competent',
  ],
  ['that is over', { expiresOn: date('2026-01-15') }, 'certificates/not-valid-to-certify'],
  ['that was withdrawn', { withdrawnOn: date('2026-01-15') }, 'certificates/not-valid-to-certify'],
  ['whose term is not clear', { expiresOn: date('2092-01-15') }, 'certificates/not-valid-to-certify'],
] as const)('none is issued for a recognition %s', (_words, changes, code) => {
  expect(issueFault({ ...recognition, ...changes } as Recognition, date('2026-11-23'))?.code).toBe(code);
});

it('one is issued on the last valid day and not on the next', () => {
  expect(issueFault(recognition, date('2027-01-15'))).toBeNull();
  expect(issueFault(recognition, date('2027-01-16'))?.code).toBe('certificates/not-valid-to-certify');
});

it('is numbered by the pattern of its province', () => {
  expect(certificateNumber('{số}/{năm}/GCN-OCOP', 7, 2026)).toBe('07/2026/GCN-OCOP');
  expect(certificateNumber('LC-{số}', 112, 2026)).toBe('LC-112');
  expect(seriesOf('{số}/{năm}/GCN', 2026)).not.toBe(seriesOf('{số}/{năm}/GCN', 2027));
  expect(['{số}', '{năm}/GCN', '{số}{số}', '{số}/{x}'].map(isPattern)).toEqual([true, false, false, false]);
});

it.each([
  ['https://ocop.laichau.gov.vn', true],
  ['http://ocop.laichau.gov.vn', false],
  ['https://192.168.1.4', false],
  ['https://localhost', false],
  ['https://may-chu.local', false],
  ['https://ocop.laichau.gov.vn:8443', false],
  ['https://ocop.laichau.gov.vn/ocop', false],
])('the name %s may be printed: %s', (origin, fit) => {
  expect(isPermanentOrigin(origin)).toBe(fit);
});
