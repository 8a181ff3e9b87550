// What changed between the decisions: checked by hand for one set, honest for all.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CriteriaSet } from '#law/criteria-set.ts';
import { criteriaSetsOf, findCriteriaSet } from '#law/criteria-sets.ts';
import { setFolders } from '#law/product-sets.ts';
import { type ComparedLine, compareSets, likeness } from '#modules/criteria/rules/compare-sets.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { openWeb, Person } from '../support/web.ts';

async function setOf(id: string): Promise<CriteriaSet> {
  const set = await findCriteriaSet(id);
  if (set === null) throw new Error(`no set ${id}`);
  return set;
}

const short = ({ match, before, after }: ComparedLine) =>
  `${match} ${before === null ? '-' : `${before.code}:${before.maxPoints}`} ${after === null ? '-' : `${after.code}:${after.maxPoints}`}`;

describe('tea, set 12 of 1048/QĐ-TTg beside set 11 of 26/2026/QĐ-TTg', () => {
  it('has its parts, groups and criteria matched as a person matches them by title', async () => {
    const { parts, groups, criteria } = compareSets(await setOf('1048-2019/12'), await setOf('26-2026/11'));
    expect(parts.map((part) => `${part.part} ${part.before} ${part.after}`)).toEqual(['A 35 40', 'B 25 25', 'C 40 35']);
    expect(groups.map(short)).toEqual([
      'same 1:18 1:18',
      'same 2:8 2:10',
      'same 3:9 3:12',
      'same 4:15 4:13',
      'alike 5:10 5:12',
      'same 6:20 6:15',
      'same 7:5 7:5',
      'alike 8:5 8:5',
      'same 9:5 9:5',
      'added - 10:2',
      'same 10:5 11:3',
    ]);
    const lines = criteria.map(short);
    for (const line of [
      'same 1.1:3 1.1:3',
      'added - 1.2:2',
      'same 1.4:2 1.5:3',
      'alike 1.6:1 1.7:1',
      'gone 2.2:3 -',
      'gone 3.5:2 -',
      'added - 3.5:3',
      'same 5.2:3 5.3:5',
      'alike 5.3:2 5.2:2',
      'alike 8.1:3 8:5',
      'gone 8.2:2 -',
    ]) {
      expect(lines).toContain(line);
    }
  });

  it('tells other steps of points apart from the same ones', async () => {
    const { criteria } = compareSets(await setOf('1048-2019/12'), await setOf('26-2026/11'));
    const at = (code: string) => criteria.find((line) => line.after?.code === code);
    expect([at('1.1')?.pointsChanged, at('4.2')?.pointsChanged, at('5.1')?.pointsChanged]).toEqual([false, true, true]);
  });
});

describe('any two sets', () => {
  it('lose no criterion and take none twice, and a set beside itself has not changed', async () => {
    const sets = await criteriaSetsOf('26-2026');
    for (const [i, set] of sets.entries()) {
      const other = sets[(i + 7) % 26] ?? set;
      const { criteria } = compareSets(set, other);
      const codes = (side: 'before' | 'after') => criteria.flatMap((line) => line[side]?.code ?? []);
      for (const side of ['before', 'after'] as const) expect(new Set(codes(side)).size).toBe(codes(side).length);
      expect(compareSets(set, set).criteria.every((line) => line.match === 'same' && !line.pointsChanged)).toBe(true);
    }
  });

  it('are alike from 0.6 on', () => {
    expect(likeness('cau chuyen ve san pham', 'cau chuyen san pham')).toBeCloseTo(8 / 9);
    expect(likeness('tinh hoan thien cua bao bi', 'dong goi bao bi san pham')).toBeLessThan(0.6);
  });
});

describe('the page', () => {
  let house: TestHouse;
  let reader: Person;
  beforeAll(async () => {
    house = await freshHouse();
    reader = new Person(openWeb(house.ports));
  });
  afterAll(async () => {
    await house.close();
  });

  it('stands for every set of the three decisions, with links that lead to criteria that exist', async () => {
    for (const set of (await Promise.all(setFolders.map((folder) => criteriaSetsOf(folder)))).flat()) {
      const page = await reader.get(`/bo-tieu-chi/${set.id}/so-sanh`);
      expect([set.id, page.status]).toEqual([set.id, 200]);
    }
    const page = await reader.get('/bo-tieu-chi/26-2026/26/so-sanh');
    const old = (await reader.get('/bo-tieu-chi/1048-2019/26')).text;
    const links = [...page.text.matchAll(/href="\/bo-tieu-chi\/1048-2019\/26#([^"]+)"/g)].map((match) => match[1]);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((anchor) => !old.includes(`id="${anchor}"`))).toEqual([]);
  });

  it('says what cannot be compared, and why', async () => {
    const tea = (await reader.get('/bo-tieu-chi/26-2026/11/so-sanh')).text;
    expect(tea).toContain('Không đối chiếu được từng tiêu chí');
    expect(tea).toContain('suy từ tên gọi, không văn bản nào nói');
    expect(tea).toContain('7 cặp chỉ gần giống tên');
    const rice = (await reader.get('/bo-tieu-chi/26-2026/03/so-sanh')).text;
    expect(rice.match(/Không đối chiếu được từng tiêu chí/g)?.length).toBe(2);
    expect((await reader.get('/bo-tieu-chi/26-2026/09/so-sanh')).text).toContain('thiếu 2 điểm');
    expect((await reader.get('/bo-tieu-chi/26-2026/23/so-sanh')).text).toContain(
      'không có bộ tương ứng trong Quyết định 1048/QĐ-TTg',
    );
    expect((await reader.get('/bo-tieu-chi/1048-2019/21/so-sanh')).text).toContain(
      'không có bộ tương ứng trong Quyết định 26/2026/QĐ-TTg',
    );
  });

  it('shows two predecessors where two sets became one', async () => {
    const page = (await reader.get('/bo-tieu-chi/26-2026/08/so-sanh')).text;
    expect(page).toContain('Cạnh bộ 8 của Quyết định 1048/QĐ-TTg');
    expect(page).toContain('Cạnh bộ 9 của Quyết định 1048/QĐ-TTg');
  });

  it('refuses a set that is not there, and gives the same as CSV and to programs', async () => {
    expect((await reader.get('/bo-tieu-chi/26-2026/27/so-sanh')).status).toBe(404);
    const csv = (await reader.get('/bo-tieu-chi/26-2026/11/so-sanh.csv')).text;
    expect(csv).toContain(
      '1048-2019/12,26-2026/11,criterion,A,added,,,,,1.2,Vùng nguyên liệu được cấp chứng nhận chất lượng,2,0 1 2',
    );
    const page = (await reader.get('/bo-tieu-chi/26-2026/11/so-sanh.json')).json();
    expect((await reader.get('/api/v1/criteria/compare-set?set=26-2026/11')).json()).toEqual(page);
  });
});
