import { expect, it } from 'vitest';
import { date, type Instant, type LocalDate } from '#kernel/calendar.ts';
import type { EvidenceKind } from '#law/evidence-kinds.ts';
import { isUsable, kindStanding, shelvesOf } from './wallet.ts';

it('one piece that counts is enough for its subject, however many have ended', () => {
  expect(kindStanding(['expired', 'expiring'])).toBe('expiring');
  expect(kindStanding(['expired', 'valid', 'expiring'])).toBe('valid');
  expect(kindStanding(['withdrawn'])).toBe('none');
  expect(kindStanding([])).toBe('none');
});

it('the shelves stand in the order of the form, fifteen of them, without what was withdrawn', () => {
  const piece = (kind: EvidenceKind, expiresOn: string | null, withdrawnAt: string | null = null) => ({
    kind,
    issuedOn: null,
    expiresOn: expiresOn as LocalDate | null,
    withdrawnAt: withdrawnAt as Instant | null,
  });
  const shelves = shelvesOf(
    [piece('test-report', '2026-01-01'), piece('awards', null, '2026-01-01T00:00:00.000Z')],
    date('2026-11-26'),
  );
  expect(shelves.map((shelf) => shelf.kind).slice(0, 2)).toEqual(['business-registration', 'production-conditions']);
  expect(shelves).toHaveLength(15);
  expect(shelves.find((shelf) => shelf.kind === 'test-report')?.standing).toBe('expired');
  expect(shelves.find((shelf) => shelf.kind === 'awards')).toMatchObject({ standing: 'none', pieces: [] });
});

it('a paper without a file, or past its end, is in the wallet and cannot be used', () => {
  expect(isUsable({ validity: 'expiring', files: 1 })).toBe(true);
  expect(isUsable({ validity: 'valid', files: 0 })).toBe(false);
  expect(isUsable({ validity: 'expired', files: 2 })).toBe(false);
});
