import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { loadTerritory } from '#law/territory.ts';
import { loadCommuneOutlines, loadProvinceOutlines, type Outlines } from '#law/territory-outlines.ts';
import { readTerritory } from '#law/territory-reader.ts';
import type { LineageEdge, Unit, UnitType } from '#law/territory-types.ts';
import { codeReuse, communesOf, provincesOn, type TerritoryIndex } from '#modules/territory/index.ts';
import lineageDocument from '../../law/territory/lineage.json' with { type: 'json' };
import beforeDocument from '../../law/territory/units-2024.json' with { type: 'json' };
import sinceDocument from '../../law/territory/units-2025.json' with { type: 'json' };

let index: TerritoryIndex;
let edges: readonly LineageEdge[];

beforeAll(async () => {
  index = await loadTerritory();
  edges = [...index.edgesFrom.values()].flat();
});

const statedCounts = (): Map<string, number> => {
  const readme = readFileSync(new URL('../../law/territory/README.md', import.meta.url), 'utf8');
  return new Map([...readme.matchAll(/^\| ([^|]+) \| (\d+) \|$/gm)].map((m) => [m[1] ?? '', Number(m[2])]));
};

function countedNow(): Map<string, number> {
  const since = [...index.since.communes.values()];
  const after2026 = provincesOn(index, date('2026-04-30')).flatMap((p) =>
    communesOf(index, p.code, date('2026-04-30')),
  );
  const ofType = (units: readonly Unit[], type: UnitType): number => units.filter((u) => u.type === type).length;
  const ofKind = (kind: string): number => edges.filter((e) => e.kind === kind).length;
  const ofCheck = (check: string): number => edges.filter((e) => e.check === check).length;
  const reuse = (kind: string, province = ''): number =>
    since.filter((u) => u.provinceCode.startsWith(province) && codeReuse(index, u.code) === kind).length;
  const provinceOf = (code: string): string =>
    (index.before.communes.get(code) ?? index.before.districts.get(code))?.provinceCode ?? '';
  return new Map([
    ['provinces before', index.before.provinces.size],
    ['districts before', index.before.districts.size],
    ['communes before', index.before.communes.size],
    ['provinces since', index.since.provinces.size],
    ['communes since', since.length],
    ['wards since', ofType(since, 'ward')],
    ['communes proper since', ofType(since, 'commune')],
    ['special zones since', ofType(since, 'special-zone')],
    ['wards after the events of 2026', ofType(after2026, 'ward')],
    ['communes proper after the events of 2026', ofType(after2026, 'commune')],
    ['cities among the provinces after the events of 2026', ofType(provincesOn(index, date('2026-04-30')), 'city')],
    ['province edges', index.provinceEdgesFrom.size],
    ['commune edges', edges.length],
    ['edges merged', ofKind('merged')],
    ['edges split', ofKind('split')],
    ['edges unchanged', ofKind('unchanged')],
    ['edges renamed', ofKind('renamed')],
    ['edges from a district to a special zone', ofKind('district-to-special-zone')],
    ['edges checked by the resolution text', ofCheck('resolution-text')],
    ['edges with both names in the clause', ofCheck('names-in-clause')],
    ['edges from a third party only', ofCheck('third-party')],
    ['edges suspect', ofCheck('suspect')],
    [
      'edges across provinces',
      edges.filter(
        (e) => index.provinceEdgesFrom.get(provinceOf(e.from))?.to !== index.since.communes.get(e.to)?.provinceCode,
      ).length,
    ],
    ['codes of today that are new', reuse('new-code')],
    ['codes of today kept by the same unit', reuse('same-unit')],
    ['codes of today that a predecessor had under the same name', reuse('predecessor-same-name')],
    ['codes of today that a predecessor had under another name', reuse('predecessor-other-name')],
    ['codes of today that belonged to an unrelated unit', reuse('not-a-predecessor')],
    ['Lai Châu communes before', communesOf(index, '12', date('2025-06-30')).length],
    ['Lai Châu communes since', communesOf(index, '12', date('2025-07-01')).length],
    ['Lai Châu codes reused under another name', reuse('predecessor-other-name', '12')],
  ]);
}

describe('the data of law/territory', () => {
  it('has exactly the counts that its README states', () => {
    expect(Object.fromEntries(countedNow())).toEqual(Object.fromEntries(statedCounts()));
  });

  it('gives every edge the kind that its neighbours make', () => {
    const wrong = edges.filter((e) => {
      const to = index.edgesTo.get(e.to)?.length ?? 0;
      if (e.kind === 'district-to-special-zone') return to !== 1;
      if ((index.edgesFrom.get(e.from)?.length ?? 0) > 1) return e.kind !== 'split';
      return to > 1 ? e.kind !== 'merged' : e.kind !== 'unchanged' && e.kind !== 'renamed';
    });
    expect(wrong).toEqual([]);
  });

  it('is loaded once and kept', async () => {
    expect(await loadTerritory()).toBe(index);
  });
});

describe('a damaged document', () => {
  const damaged = (
    change: (documents: { before: string; since: string; lineage: string }) => void,
  ): (() => unknown) => {
    const texts = {
      before: JSON.stringify(beforeDocument),
      since: JSON.stringify(sinceDocument),
      lineage: JSON.stringify(lineageDocument),
    };
    change(texts);
    return () => readTerritory(JSON.parse(texts.before), JSON.parse(texts.since), JSON.parse(texts.lineage));
  };

  it('names file, path and fault where a commune stands under no district', () => {
    expect(
      damaged((t) => {
        t.before = t.before.replace('"03386 105 ', '"03386 999 ');
      }),
    ).toThrow(/law\/territory\/units-2024\.json: communes\[\d+\]: no unit above 999/);
  });

  it('names the line where a code stands twice', () => {
    expect(
      damaged((t) => {
        t.since = t.since.replace('"03390 12 ', '"03388 12 ');
      }),
    ).toThrow(/units-2025\.json: communes\[\d+\]: code 03388 stands twice/);
  });

  it('refuses an edge into a unit that does not exist, an unknown check and an unknown kind', () => {
    const line = '"03388 36 resolution-text 03386 ';
    expect(
      damaged((t) => {
        t.lineage = t.lineage.replace(line, '"99999 36 resolution-text 03386 ');
      }),
    ).toThrow(/lineage\.json: communeEdges\[\d+\]\.edges\[\d+\]: no commune of today 99999/);
    expect(
      damaged((t) => {
        t.lineage = t.lineage.replace(line, '"03388 36 hearsay 03386 ');
      }),
    ).toThrow(/unknown check "hearsay"/);
    expect(
      damaged((t) => {
        t.lineage = t.lineage.replace(line, '"03388 36 resolution-text 03386/eaten ');
      }),
    ).toThrow(/unknown kind "eaten"/);
  });

  it('refuses an event that does not follow the state before it', () => {
    expect(
      damaged((t) => {
        t.since = t.since.replace('"before":"Xã Lộc Ninh"', '"before":"Xã Lộc Bình"');
      }),
    ).toThrow(/events\[\d+\]: does not follow Xã Lộc Ninh/);
  });
});

/** Rings of an outline whose points all lie within a box of longitudes and latitudes. */
function ringsWithin({ units }: Outlines, [west, south, east, north]: readonly [number, number, number, number]) {
  return units.flatMap(({ code, polygons }) =>
    polygons
      .map((rings) => rings[0] ?? [])
      .filter((ring) => ring.every(([x, y]) => x >= west && x <= east && y >= south && y <= north))
      .map((ring) => ({ code, ring })),
  );
}

describe('the outlines', () => {
  it('hold every province of today', async () => {
    const outlines = await loadProvinceOutlines(index);
    expect(outlines.units.map((u) => u.code).sort()).toEqual([...index.since.provinces.keys()].sort());
    expect(outlines.attribution).toContain('Nhà xuất bản Tài nguyên, Môi trường và Bản đồ Việt Nam');
  });

  it('keep Hoàng Sa (Đà Nẵng) and Trường Sa (Khánh Hòa) inside the national outline', async () => {
    const outlines = await loadProvinceOutlines(index);
    const hoangSa = ringsWithin(outlines, [111, 15.5, 113, 17.3]);
    const truongSa = ringsWithin(outlines, [111.3, 6.5, 117.5, 12.1]);
    expect(new Set(hoangSa.map((r) => r.code))).toEqual(new Set(['48']));
    expect(new Set(truongSa.map((r) => r.code))).toEqual(new Set(['56']));
    expect(hoangSa.length).toBeGreaterThanOrEqual(3);
    expect(truongSa.length).toBeGreaterThanOrEqual(3);
    expect(index.since.provinces.get('48')?.name).toBe('Đà Nẵng');
    expect(index.since.provinces.get('56')?.name).toBe('Khánh Hòa');
  });

  it('hold every commune of Lai Châu, and say that other provinces have none', async () => {
    const outlines = await loadCommuneOutlines(index, '12');
    const communes = communesOf(index, '12', date('2025-07-01')).map((u) => u.code);
    expect(outlines?.units.map((u) => u.code).sort()).toEqual([...communes].sort());
    expect(await loadCommuneOutlines(index, '01')).toBeNull();
  });
});
