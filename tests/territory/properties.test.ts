import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, date } from '#kernel/calendar.ts';
import { foldText } from '#kernel/vietnamese-text.ts';
import { loadTerritory } from '#law/territory.ts';
import {
  communesTodayOf,
  currentCommunesOf,
  eraOf,
  type FigureUnit,
  figuresByUnit,
  findUnits,
  predecessorsOf,
  resolvePlace,
  successorsOf,
  type TerritoryIndex,
  type Unit,
  unitByCode,
} from '#modules/territory/index.ts';

let index: TerritoryIndex;
let oldCommunes: readonly Unit[];
let communes: readonly Unit[];
const lastOldDay = date('2025-06-30');
const firstNewDay = date('2025-07-01');

beforeAll(async () => {
  index = await loadTerritory();
  oldCommunes = [...index.before.communes.values()];
  communes = [...index.since.communes.values()];
});

/** Written-out units that break a rule; an empty list is what every property wants. */
const breaking = (units: readonly Unit[], holds: (unit: Unit) => boolean): readonly string[] =>
  units.filter((u) => !holds(u)).map((u) => `${u.code} ${u.fullName}`);

describe('over every unit of the country', () => {
  it('an old commune went somewhere, and a commune of today came from somewhere', () => {
    expect(breaking(oldCommunes, (u) => successorsOf(index, u.code).length > 0)).toEqual([]);
    expect(breaking(communes, (u) => predecessorsOf(index, u.code).length > 0)).toEqual([]);
  });

  it('lineage reads the same from both ends', () => {
    expect(
      breaking(oldCommunes, (u) =>
        successorsOf(index, u.code).every((s) => predecessorsOf(index, s.unit.code).some((p) => p.unit === u)),
      ),
    ).toEqual([]);
  });

  it('a code with a date never crosses into the other era', () => {
    const codes = [...oldCommunes, ...communes];
    for (const on of [lastOldDay, firstNewDay]) {
      expect(
        breaking(codes, (u) => (unitByCode(index, 'commune', u.code, on)?.era ?? eraOf(on)) === eraOf(on)),
      ).toEqual([]);
    }
    const resolved = (u: Unit, on: typeof lastOldDay) => resolvePlace(index, { codeText: u.code, on });
    expect(breaking(oldCommunes, (u) => resolved(u, lastOldDay).oldUnit === u)).toEqual([]);
    expect(
      breaking(
        communes,
        (u) => resolved(u, firstNewDay).oldUnit === null && resolved(u, firstNewDay).unit?.code === u.code,
      ),
    ).toEqual([]);
  });

  it('a search for its own full name finds the unit exactly, and without marks still finds it', () => {
    const found = (u: Unit, text: string) =>
      findUnits(index, { text }).find((m) => m.unit.era === u.era && m.unit.code === u.code);
    const all = [...oldCommunes, ...communes, ...index.before.districts.values(), ...index.before.provinces.values()];
    expect(breaking(all, (u) => found(u, u.fullName)?.matchedBy === 'exact')).toEqual([]);
    expect(breaking(all, (u) => found(u, foldText(u.fullName)) !== undefined)).toEqual([]);
  });

  it('an old commune is itself when name, district, code and a day before the reform are written', () => {
    const named = (u: Unit) =>
      resolvePlace(index, {
        communeText: u.fullName,
        districtText: index.before.districts.get(u.districtCode ?? '')?.fullName ?? '',
        codeText: String(Number(u.code)),
        on: lastOldDay,
      });
    expect(
      breaking(oldCommunes, (u) => {
        const { oldUnit, unit, candidates } = named(u);
        const today = communesTodayOf(index, u.code);
        if (oldUnit !== u) return false;
        return today.length === 1 ? unit === today[0] : unit === null && candidates.length === today.length;
      }),
    ).toEqual([]);
  });

  it('a commune of today is itself when name, province and a day after the reform are written', () => {
    const twins = breaking(communes, (u) => {
      const place = resolvePlace(index, {
        communeText: u.fullName,
        provinceCode: u.provinceCode,
        codeText: u.code,
        on: firstNewDay,
      });
      return place.unit?.code === u.code && place.oldUnit === null;
    });
    expect(twins).toEqual([]);
  });

  it('a right for a commune lies within the right for its district, and that within the right for its province', () => {
    const codesOf = (level: 'district' | 'province', code: string): ReadonlySet<string> =>
      new Set(currentCommunesOf(index, { level, code, on: lastOldDay }).map((u) => u.code));
    const byDistrict = new Map([...index.before.districts.keys()].map((code) => [code, codesOf('district', code)]));
    const byProvince = new Map([...index.before.provinces.keys()].map((code) => [code, codesOf('province', code)]));
    expect(
      breaking(oldCommunes, (u) =>
        communesTodayOf(index, u.code).every(
          (today) =>
            byDistrict.get(u.districtCode ?? '')?.has(today.code) && byProvince.get(u.provinceCode)?.has(today.code),
        ),
      ),
    ).toEqual([]);
  });
});

describe('over any records', () => {
  it('figures by any kind of unit add up to their total', () => {
    const old = fc.option(fc.nat().map((n) => oldCommunes[n % oldCommunes.length]?.code ?? ''));
    const today = fc.option(fc.nat().map((n) => communes[n % communes.length]?.code ?? ''));
    const record = fc.record({
      place: fc.record({ oldCommuneCode: old, communeCode: today }),
      amount: fc.nat(1_000_000),
      period: fc
        .nat(2000)
        .map((n) => ({ from: addDays(date('2022-01-01'), n), until: addDays(date('2025-01-01'), n) })),
    });
    const by = fc.constantFrom<FigureUnit>('commune', 'province', 'old-commune', 'old-district', 'old-province');
    fc.assert(
      fc.property(fc.array(record, { maxLength: 60 }), by, fc.nat(2500), (records, unit, day) => {
        const on = addDays(date('2022-01-01'), day);
        const { rows, undecided, total } = figuresByUnit(index, records, { by: unit, on });
        const sum = (of: 'count' | 'amount'): number => rows.reduce((s, r) => s + r[of], undecided[of]);
        expect([sum('count'), sum('amount')]).toEqual([total.count, total.amount]);
        expect(total.count).toBe(records.filter((r) => r.period.from <= on && on < r.period.until).length);
      }),
      { seed: 20250701, numRuns: 200 },
    );
  });

  it('any text is answered without a fault, and only units that exist come back', () => {
    const words = fc.constantFrom(
      'Xã',
      'TT',
      'tx.',
      'Mường',
      'Than',
      '(cũ)',
      'nay là',
      'P5',
      ',',
      '-',
      '03388',
      '12',
      'Lai Châu',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 8 }).map((w) => w.join(' ')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, text, text, (communeText, districtText, codeText) => {
        const place = resolvePlace(index, { communeText, districtText, codeText });
        for (const unit of place.candidates) expect(index.since.communes.has(unit.code)).toBe(true);
        expect(place.unit === null || (place.candidates.length === 1 && place.candidates[0] === place.unit)).toBe(true);
      }),
      { seed: 20250701, numRuns: 300 },
    );
  });
});
