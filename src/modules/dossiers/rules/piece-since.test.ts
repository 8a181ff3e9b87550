import { expect, test } from 'vitest';
import { date, type Instant } from '#kernel/calendar.ts';
import type { FileHash } from '#kernel/ids.ts';
import { pieceSince } from './piece-since.ts';

const piece = {
  kind: 'test-report',
  title: 'Phiếu kiểm nghiệm 03/2026',
  issuer: 'Trung tâm Giả định',
  number: '12/KN',
  issuedOn: date('2026-01-16'),
  expiresOn: date('2027-01-15'),
  withdrawnAt: null,
} as const;
const file = (sha256: string, name: string) => {
  return { sha256: sha256 as FileHash, sentSha256: sha256 as FileHash, fromPage: null, name };
};
const sent = { ...piece, files: ['a'] };

test('a paper that the wallet still shows as it was sent has nothing to tell', () => {
  expect(pieceSince(sent, { ...piece, files: [file('a', 'kn.pdf')] })).toBeNull();
});

test('another end, another title, another file: each is told beside what was sent', () => {
  const now = { ...piece, title: 'Huy chương', expiresOn: date('2030-01-15'), files: [file('b', 'khac.jpg')] };
  expect(pieceSince(sent, now)).toEqual({
    changed: [
      { field: 'title', now: 'Huy chương' },
      { field: 'expiresOn', now: '2030-01-15' },
    ],
    addedFiles: ['khac.jpg'],
    removedFiles: 1,
    withdrawn: false,
  });
});

test('a paper that was taken out of the wallet is told, also where nothing else changed', () => {
  const now = { ...piece, withdrawnAt: '2026-11-25T02:00:00Z' as Instant, files: [file('a', 'kn.pdf')] };
  expect(pieceSince(sent, now)).toMatchObject({ changed: [], withdrawn: true });
});

test('pages that were cut out of their scan since are the same paper', () => {
  const cut = { ...file('c', 'kn.pdf'), sentSha256: 'a' as FileHash, fromPage: 4 };
  expect(pieceSince(sent, { ...piece, files: [cut] })).toBeNull();
});

test('what an answer did not freeze is not compared', () => {
  const { issuer: _none, ...answered } = sent;
  expect(pieceSince(answered, { ...piece, issuer: 'Nơi khác', files: [file('a', 'kn.pdf')] })).toBeNull();
});
