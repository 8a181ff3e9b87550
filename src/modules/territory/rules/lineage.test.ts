import { beforeAll, describe, expect, it } from 'vitest';
import { loadTerritory } from '#law/territory.ts';
import type { TerritoryIndex } from '#law/territory-types.ts';
import { predecessorsOf, provincePredecessorsOf, provinceSuccessorOf, successorsOf } from './lineage.ts';

let index: TerritoryIndex;
beforeAll(async () => {
  index = await loadTerritory();
});

describe('what became of an old unit', () => {
  it('names the unit of today, the resolution, its clause and that it was checked', () => {
    expect(successorsOf(index, '03403')).toMatchObject([
      {
        unit: { code: '03388', fullName: 'Phường Đoàn Kết' },
        kind: 'merged',
        verified: true,
        clause: 36,
        instrument: { id: '1670/NQ-UBTVQH15', date: '2025-06-16' },
      },
    ]);
  });

  it('gives every part of a unit that was split, marked as not checked', () => {
    const parts = successorsOf(index, '00016');
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.every((p) => p.kind === 'split' && !p.verified)).toBe(true);
  });

  it('takes an island district without communes to its special zone', () => {
    expect(successorsOf(index, '755')).toMatchObject([
      { kind: 'district-to-special-zone', unit: { type: 'special-zone', name: 'Côn Đảo' } },
    ]);
  });

  it('gives the successor in its latest state (xã Lộc Ninh became a phường in 2026)', () => {
    expect(predecessorsOf(index, '25270').flatMap((p) => successorsOf(index, p.unit.code))).toContainEqual(
      expect.objectContaining({ unit: expect.objectContaining({ fullName: 'Phường Lộc Ninh' }) }),
    );
  });

  it('knows nothing of an unknown code', () => {
    expect(successorsOf(index, '99999')).toEqual([]);
    expect(provinceSuccessorOf(index, '99')).toBeNull();
  });
});

describe('what a unit of today was made from', () => {
  it('lists its predecessors, also from two old districts', () => {
    expect(predecessorsOf(index, '03388').map((p) => p.unit.code)).toEqual([
      '03386',
      '03388',
      '03389',
      '03391',
      '03403',
    ]);
    expect(predecessorsOf(index, '03618').map((p) => p.unit.fullName)).toEqual(['Xã Phúc Than', 'Xã Mường Mít']);
  });

  it('does the same for provinces', () => {
    expect(provinceSuccessorOf(index, '02')).toMatchObject({
      unit: { code: '08', name: 'Tuyên Quang' },
      kind: 'merged',
    });
    expect(provincePredecessorsOf(index, '08').map((p) => p.unit.name)).toEqual(['Hà Giang', 'Tuyên Quang']);
    expect(provincePredecessorsOf(index, '12')).toMatchObject([{ kind: 'unchanged', instrument: null }]);
  });
});
