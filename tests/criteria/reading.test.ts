// The criteria sets as everybody reads them: every set of the three decisions, honest about what the copy lacks.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCriteriaRemarks } from '#law/criteria-remarks.ts';
import { leavesOf } from '#law/criteria-set.ts';
import { criteriaSetsOf } from '#law/criteria-sets.ts';
import { setFolders } from '#law/product-sets.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { openWeb, Person, plainText } from '../support/web.ts';

let house: TestHouse;
let reader: Person;
beforeAll(async () => {
  house = await freshHouse();
  reader = new Person(openWeb(house.ports));
});
afterAll(async () => {
  await house.close();
});

const sets = (await Promise.all(setFolders.map((folder) => criteriaSetsOf(folder)))).flat();
describe('the list', () => {
  it('shows the 26 sets in force by sector and group, without any script', async () => {
    const page = await reader.get('/bo-tieu-chi');
    expect(page.status).toBe(200);
    expect(page.headers.get('cache-control')).toBe('public, max-age=300');
    expect(page.text).toContain('<link rel="canonical" href="http://127.0.0.1:8080/bo-tieu-chi"');
    for (let number = 1; number <= 26; number += 1) {
      expect(page.text).toContain(`href="/bo-tieu-chi/26-2026/${String(number).padStart(2, '0')}"`);
    }
    for (const words of ['I. Sản phẩm thực phẩm', 'Thực phẩm tươi sống', 'Đang áp dụng']) {
      expect(page.text).toContain(words);
    }
    expect(page.text).not.toMatch(/<script(?! type="application\/ld\+json")/);
  });

  it('shows the lapsed decisions as lapsed, with what their copies lack', async () => {
    const of2023 = await reader.get('/bo-tieu-chi/148-2023');
    expect(of2023.text).toContain('Hết hiệu lực');
    expect(of2023.text).toContain('hết hiệu lực từ ngày 21/07/2026');
    expect(of2023.text).toContain('Không bộ nào trong danh mục này được cộng điểm');
    expect(of2023.text.match(/href="\/bo-tieu-chi\/148-2023\/\d\d"/g)?.length).toBe(26);
    const of2019 = await reader.get('/bo-tieu-chi/1048-2019');
    expect(of2019.text.match(/Bản chép thiếu 2 điểm/g)?.length).toBe(3);
    expect(of2019.text.match(/Chưa có tiêu chí/g)?.length).toBe(1);
  });

  it('refuses a decision without sets and a set without a sheet, in a sentence that says what there is', async () => {
    const decision = await reader.get('/bo-tieu-chi/27-2027');
    expect([decision.status, decision.text.includes('26-2026, 148-2023 và 1048-2019')]).toEqual([404, true]);
    for (const number of ['27', '00', '1', 'xx', '%00']) {
      const set = await reader.get(`/bo-tieu-chi/26-2026/${number}`);
      expect([number, set.status]).toEqual([number, 404]);
      expect(set.text).toContain('từ 01 đến 26');
    }
  });

  it('answers programs with one line for each of the 78 sets', async () => {
    const lists = (await reader.get('/bo-tieu-chi.json')).json() as { sets: { id: string }[] }[];
    expect(lists.flatMap((list) => list.sets)).toHaveLength(78);
    expect((await reader.get('/bo-tieu-chi.csv')).text.trimEnd().split('\r\n')).toHaveLength(79);
    const answer = (await reader.get('/api/v1/criteria/list-sets?instrument=26-2026')).json() as unknown[];
    expect(answer).toHaveLength(1);
  });
});

describe('a set', () => {
  it.each(sets.map((set) => [set.id, set] as const))(
    '%s shows every criterion, option and condition',
    async (id, set) => {
      const page = await reader.get(`/bo-tieu-chi/${id}`);
      expect(page.status).toBe(200);
      const text = plainText(page.text);
      for (const leaf of leavesOf(set)) {
        expect(text).toContain(`id="${leaf.code}"`);
        for (const option of leaf.options) {
          expect(text).toContain(`id="${leaf.code}/${option.number}"`);
          expect(text).toContain(option.text);
        }
      }
      for (const condition of set.conditions) expect(text).toContain(condition.text);
      const ids = [...page.text.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
      expect(ids.filter((one, i) => ids.indexOf(one) !== i)).toEqual([]);
      const within = [...page.text.matchAll(/href="#([^"]+)"/g)].map((match) => decodeURIComponent(match[1] ?? ''));
      expect(within.filter((one) => one !== 'all-sections' && !ids.includes(one))).toEqual([]);
      expect(text).toContain(
        set.provenance.status === 'missing' ? 'Chưa có tiêu chí' : 'Theo bản chép, chưa đối chiếu bản ký',
      );
    },
  );

  it('shows star marks as drawn shapes with words, as many as the sheet has', async () => {
    const page = await reader.get('/bo-tieu-chi/26-2026/11');
    expect(page.text.match(/[345] sao<\/span><\/span><span class="sheet-option__least">mức tối thiểu/g)?.length).toBe(
      23,
    );
    expect(page.text.match(/sheet-option__mark/g)?.length).toBe(23);
  });

  it('leads to scoring one’s own product where the set is in force, and nowhere else', async () => {
    for (const set of sets) {
      const page = await reader.get(`/bo-tieu-chi/${set.id}`);
      const path = `/tu-cham-diem/${set.id}`;
      expect([set.id, page.text.includes(`href="${path}"`)]).toEqual([set.id, set.folder === '26-2026']);
      if (set.folder === '26-2026') expect([path, (await reader.get(path)).status]).toEqual([path, 200]);
    }
  });

  it('says of a gap and of a missing set that they are never totalled', async () => {
    const gap = await reader.get('/bo-tieu-chi/1048-2019/10');
    expect(gap.text).toContain('Bản chép thiếu 2 điểm: không bao giờ cộng tổng');
    expect(gap.text).toContain('các dòng trong nguồn cộng được 38, không phải 40');
    const missing = await reader.get('/bo-tieu-chi/148-2023/11');
    expect(missing.text).toContain('không bao giờ được cộng điểm');
    expect(missing.text).not.toContain('class="criterion');
    expect((await reader.get('/bo-tieu-chi/26-2026/11')).text).not.toContain('không bao giờ');
  });

  it('keeps what stood in the copy beside what stands now', async () => {
    const page = plainText((await reader.get('/bo-tieu-chi/26-2026/11')).text);
    expect(page).toContain('vượt điểm tối đa 2 của tiêu chí; nhầm của số 1');
    expect(page).toMatch(/Bản chép ghi"[^>]*>11</);
  });

  it('has the words of the act in Vietnamese on the English page, and says so', async () => {
    const page = plainText((await reader.get('/en/bo-tieu-chi/26-2026/11')).text);
    expect(page).toContain('<span lang="vi">Liên kết chuỗi trong sản xuất</span>');
    expect(page).toContain('exceeds the criterion maximum 2; slip for 1');
    expect(page).toContain('From a copy, not compared with the signed act');
  });

  it('is downloaded as the very file, and as a table that says the same', async () => {
    const file = (await reader.get('/bo-tieu-chi/26-2026/11.json')).json() as Record<string, unknown>;
    const [own] = sets.filter((set) => set.id === '26-2026/11');
    expect(file).toMatchObject({ schemaVersion: 1, id: '26-2026/11', provenance: { sources: ['qd26-text'] } });
    const csv = (await reader.get('/bo-tieu-chi/26-2026/11.csv')).text.trimEnd().split('\r\n').slice(1);
    const options = csv.filter((line) => line.includes(',option,'));
    expect(options).toHaveLength(own === undefined ? 0 : leavesOf(own).flatMap((leaf) => leaf.options).length);
    expect(csv.filter((line) => line.includes(',condition,'))).toHaveLength(7);
    expect(csv.find((line) => line.includes(',1.5,') && line.includes(',3,Có hợp đồng'))).toContain(',2,4,');
    const viewed = (await reader.get('/api/v1/criteria/view-set?set=26-2026/11')).json() as { document: unknown };
    expect(viewed.document).toEqual(file);
  });

  it('comes with its whole decision: 26 files, and one table', async () => {
    const whole = (await reader.get('/bo-tieu-chi/26-2026.json')).json() as { sets: { id: string }[] };
    expect(whole.sets.map((one) => one.id)).toEqual(sets.filter((s) => s.folder === '26-2026').map((s) => s.id));
    const csv = (await reader.get('/bo-tieu-chi/26-2026.csv')).text;
    expect(csv.match(/,option,[ABC],/g)?.length).toBe(2557);
    expect((await reader.get('/bo-tieu-chi/148-2023.csv')).text.match(/,part,[ABC],/g)?.length).toBe(78);
  });
});

describe('our remarks', () => {
  it('stand in Vietnamese too, every one', async () => {
    const { inVietnamese, sources, evidence } = await loadCriteriaRemarks();
    const english = new Set([
      ...sets.flatMap((set) => [
        set.provenance.notes,
        ...set.gaps.map((gap) => gap.note),
        ...set.provenance.corrections.map((one) => one.why),
      ]),
      ...[...sources.values()].map((source) => source.what),
    ]);
    expect([...english].filter((one) => !inVietnamese.has(one))).toEqual([]);
    const codes = sets.flatMap((set) =>
      leavesOf(set).flatMap((leaf) => leaf.evidence.filter((code) => !evidence[set.folder].has(code))),
    );
    expect(codes).toEqual([]);
  });
});
