import { beforeAll, describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { loadTerritory } from '#law/territory.ts';
import type { TerritoryIndex, UnitLevel } from '#law/territory-types.ts';
import { covers, currentCommunesOf, reachToday, type UnitGrant } from './jurisdiction.ts';
import { communesOf } from './units-on-date.ts';

let index: TerritoryIndex;
beforeAll(async () => {
  index = await loadTerritory();
});
const grant = (level: UnitLevel, code: string, on: string): UnitGrant => ({ level, code, on: date(on) });
const communes = (g: UnitGrant): readonly string[] => currentCommunesOf(index, g).map((u) => u.code);

describe('a right given for a unit', () => {
  it('follows a merged commune to its successor, not its code to another unit', () => {
    expect(communes(grant('commune', '03389', '2024-05-01'))).toEqual(['03388']);
    expect(communes(grant('commune', '03619', '2025-06-30'))).toEqual(['03595']);
    expect(communes(grant('commune', '03618', '2025-07-01'))).toEqual(['03618']);
  });

  it('covers every part of a commune that was split', () => {
    expect(communes(grant('commune', '00016', '2024-05-01')).length).toBeGreaterThan(1);
  });

  it('for an old district covers what its communes became', () => {
    expect([...communes(grant('district', '106', '2024-05-01'))].sort()).toEqual(
      ['03390', '03394', '03405', '03408', '03424', '03430'].sort(),
    );
    expect(communes(grant('district', '106', '2025-07-01'))).toEqual([]);
    expect(communes(grant('district', '755', '2024-05-01'))).toEqual(['26732']);
  });

  it('for a province that stayed whole is that province; for a merged one only what came from it', () => {
    expect(reachToday(index, grant('province', '12', '2024-05-01'))).toEqual({ provinceCode: '12', communeCodes: [] });
    expect(reachToday(index, grant('province', '08', '2025-07-01'))).toEqual({ provinceCode: '08', communeCodes: [] });
    const before = reachToday(index, grant('province', '08', '2024-05-01'));
    expect(before.provinceCode).toBeNull();
    expect(before.communeCodes.length).toBeGreaterThan(0);
    expect(before.communeCodes.length).toBeLessThan(communesOf(index, '08', date('2025-07-01')).length);
  });

  it('for an unknown code covers nothing', () => {
    expect(communes(grant('commune', '99999', '2024-05-01'))).toEqual([]);
    expect(reachToday(index, grant('province', '99', '2024-05-01'))).toEqual({ provinceCode: null, communeCodes: [] });
  });
});

describe('whether a right covers a record on a day', () => {
  const sungPhai = { communeCode: '03388', oldCommuneCode: '03403' };
  const officer = (): UnitGrant => grant('commune', '03389', '2024-05-01');

  it('ends at the old border until 30 June 2025 and reaches the merged unit from 1 July', () => {
    expect(covers(index, officer(), sungPhai, date('2025-06-30'))).toBe(false);
    expect(covers(index, officer(), sungPhai, date('2025-07-01'))).toBe(true);
  });

  it('does not begin before it was given', () => {
    const own = { communeCode: '03388', oldCommuneCode: '03389' };
    expect(covers(index, officer(), own, date('2024-04-30'))).toBe(false);
    expect(covers(index, officer(), own, date('2024-05-01'))).toBe(true);
  });

  it('does not follow the code 03389 or 03388 elsewhere', () => {
    expect(covers(index, officer(), { communeCode: '03408', oldCommuneCode: '03387' }, date('2026-01-01'))).toBe(false);
    expect(
      covers(
        index,
        grant('commune', '03388', '2025-07-01'),
        { communeCode: null, oldCommuneCode: '03408' },
        date('2026-01-01'),
      ),
    ).toBe(false);
  });

  it('is no for a record without a place', () => {
    expect(covers(index, officer(), { communeCode: null, oldCommuneCode: null }, date('2026-01-01'))).toBe(false);
  });

  it('asks for every part where a record is known only by a unit that was split', () => {
    const parts = communes(grant('commune', '00016', '2024-05-01'));
    const place = { communeCode: null, oldCommuneCode: '00016' };
    expect(covers(index, grant('commune', parts[0] ?? '', '2025-07-01'), place, date('2026-01-01'))).toBe(false);
    expect(covers(index, grant('commune', '00016', '2024-05-01'), place, date('2026-01-01'))).toBe(true);
  });
});
