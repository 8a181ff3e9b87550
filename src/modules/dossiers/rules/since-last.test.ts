import { expect, test } from 'vitest';
import { date } from '#kernel/calendar.ts';
import type { FrozenDossier, FrozenPiece } from './frozen.ts';
import { compareDescriptions, compareLines, comparePieces } from './since-last.ts';

const piece = (id: string, more: Partial<FrozenPiece> = {}): FrozenPiece => ({
  id: id as FrozenPiece['id'],
  version: 1,
  kind: 'business-registration',
  title: `Giấy ${id}`,
  issuer: null,
  number: null,
  issuedOn: null,
  expiresOn: null,
  files: [`tệp ${id}`],
  ...more,
});
const changes = (before: readonly FrozenPiece[], now: readonly FrozenPiece[]) =>
  comparePieces(before, now).map((one) => [one.change, one.before?.id ?? null, one.now?.id ?? null]);

test('a paper as it was is carried; another day, number or file renews it, another version alone does not', () => {
  expect(changes([piece('a')], [piece('a', { version: 3 })])).toEqual([['carried', 'a', 'a']]);
  const until = date('2028-01-15');
  for (const more of [{ expiresOn: until }, { number: '12/GCN' }, { files: ['khác'] }, { files: [] }]) {
    expect(changes([piece('a')], [piece('a', more)])).toEqual([['renewed', 'a', 'a']]);
  }
});

test('a new paper takes the place of one of its kind that is cited no more, once; the rest is new or gone', () => {
  const labour = { kind: 'local-labour' } as const;
  expect(changes([piece('a'), piece('b'), piece('c', labour)], [piece('d'), piece('e', labour), piece('b')])).toEqual([
    ['renewed', 'a', 'd'],
    ['renewed', 'c', 'e'],
    ['carried', 'b', 'b'],
  ]);
  expect(changes([piece('a')], [piece('d'), piece('e')])).toEqual([
    ['new', null, 'e'],
    ['renewed', 'a', 'd'],
  ]);
  expect(changes([piece('a'), piece('c', labour)], [piece('d')])).toEqual([
    ['renewed', 'a', 'd'],
    ['gone', 'c', null],
  ]);
});

const parts = (general: object, results: object = {}, descriptions: Record<string, string> = {}) =>
  ({
    general,
    results,
    plan: { plan: null },
    proofs: { descriptions, citations: {} },
  }) as unknown as FrozenDossier['parts'];

test('lines are compared by what they say; an empty one and a missing one are the same', () => {
  const before = parts({ specification: 'Hộp 100 g', holds: ['a'], history: '' }, { markets: 'Chợ phiên' });
  const now = parts({ specification: 'Hộp 200 g', holds: ['a'], history: null }, { markets: null });
  expect(compareLines(before, now)).toEqual({
    changed: [
      { part: 'general', field: 'specification', before: 'Hộp 100 g', now: 'Hộp 200 g' },
      { part: 'results', field: 'markets', before: 'Chợ phiên', now: null },
    ],
    same: 1,
  });
});

test('descriptions that differ stand in the order of the sheet', () => {
  const before = parts({}, {}, { '2.1': 'cũ', '1.1': 'như nhau' });
  const now = parts({}, {}, { '10.1': 'mới', '1.1': 'như nhau', '2.1': 'khác' });
  expect(compareDescriptions(before.proofs, now.proofs)).toEqual([
    { criterion: '2.1', before: 'cũ', now: 'khác' },
    { criterion: '10.1', before: null, now: 'mới' },
  ]);
});
