import { describe, expect, it } from 'vitest';
import { loadTerritory } from '#law/territory.ts';
import { codeDoubts, parseOfficialCode } from './official-code.ts';

const read = (text: string) => parseOfficialCode(text);
const doubts = async (text: string, thisYear = 2026) => {
  const code = read(text);
  if (code === null) throw new Error(`not a code: ${text}`);
  return codeDoubts(code, await loadTerritory(), thisYear);
};

describe('an official code', () => {
  it('of the new form has province, commune, serial, year: T-X-STT-20YY (26/2026, Annex II)', () => {
    expect(read('12-03390-3-2026')).toEqual({
      kind: 'ocop-new',
      provinceCode: '12',
      districtCode: null,
      communeCode: '03390',
      serial: 3,
      year: 2026,
      text: '12-03390-3-2026',
    });
  });
  it('of the old form has a district too: T-H-X-STT-YYYY', () => {
    expect(read('83-832-28882-2-2022')).toMatchObject({
      kind: 'ocop-old',
      districtCode: '832',
      communeCode: '28882',
      serial: 2,
      year: 2022,
    });
  });
  it.each(['12.03390.3.2026', '12 03390 3 2026', '12–03390–3–2026', '12/03390/3/2026', ' 12-03390-03-2026 '])(
    'written %s is one and the same',
    (text) => {
      expect(read(text)?.text).toBe('12-03390-3-2026');
    },
  );
  it.each(['', '12-3390-3-2026', '12-03390-0-2026', '12-03390-3-1926', 'OCOP 12', '12-03390-3', '1-03390-3-2026'])(
    'is not “%s”',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});

describe('what speaks against a code', () => {
  it('is nothing where its units stood in the time of its form', async () => {
    expect(await doubts('12-03390-3-2026')).toEqual([]);
    expect(await doubts('12-106-03424-4-2024')).toEqual([]);
  });
  it('are units that never were', async () => {
    expect(await doubts('99-03390-3-2026')).toContain('unknown-province');
    expect(await doubts('12-99999-3-2026')).toContain('unknown-commune');
    expect(await doubts('12-999-03424-4-2024')).toContain('unknown-district');
  });
  it('is a commune of another province', async () => {
    expect(await doubts('11-03390-3-2026')).toContain('commune-of-another-unit');
  });
  it('is a year before the programme or after this one; 2018 and this year pass', async () => {
    expect(await doubts('12-106-03424-4-2018')).toEqual([]);
    expect(await doubts('12-106-03424-4-2017')).toContain('year-before-programme');
    expect(await doubts('12-03390-3-2027')).toContain('year-in-future');
  });
  it('is a form of the wrong time; in 2025 both are right', async () => {
    expect(await doubts('12-106-03424-4-2025')).toEqual([]);
    expect(await doubts('12-106-03424-4-2026')).toEqual(['old-form-after-reform']);
    expect(await doubts('12-03390-3-2025')).toEqual([]);
    expect(await doubts('12-03390-3-2024')).toEqual(['new-form-before-reform']);
  });
});
