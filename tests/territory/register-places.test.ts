import { beforeAll, describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { loadTerritory } from '#law/territory.ts';
import { placeFindings, resolvePlace, type TerritoryIndex } from '#modules/territory/index.ts';
import fixture from '../fixtures/territory/register-places.json' with { type: 'json' };

interface Row {
  readonly row: number;
  readonly communeText: string;
  readonly districtText: string;
  readonly codeText: string;
  readonly on: string | null;
  readonly oldCommuneCode: string | null;
  readonly communeCode: string | null;
  readonly findings: readonly string[];
}

const { provinceCode, rows } = fixture as { provinceCode: string; rows: readonly Row[] };
let index: TerritoryIndex;

beforeAll(async () => {
  index = await loadTerritory();
});

describe('the places of an office register resolve as its officers know them', () => {
  it('has every row of the register', () => {
    expect(rows).toHaveLength(123);
  });

  for (const row of rows) {
    it(`row ${row.row}: ${row.communeText || '(no commune)'} | ${row.districtText} | ${row.codeText} | ${row.on}`, () => {
      const { communeText, districtText, codeText } = row;
      const on = row.on === null ? null : date(row.on);
      const place = resolvePlace(index, { communeText, districtText, codeText, provinceCode, on });
      expect({
        old: place.oldUnit?.code ?? null,
        today: place.unit?.code ?? null,
        findings: [...placeFindings(place)].sort(),
      }).toEqual({ old: row.oldCommuneCode, today: row.communeCode, findings: row.findings });
    });
  }
});
