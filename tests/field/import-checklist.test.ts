// A checklist that the province brings as an XLSForm workbook, through its page.

import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { viewChecklist } from '#modules/field/use-cases/checklists.ts';
import { importChecklist } from '#modules/field/use-cases/import-checklist.ts';
import { done, fieldsOf, forbidden, inspector, otherProvince, province, refused } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { hiddenFields, type Person, wordsOf } from '../support/web.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
});
afterAll(() => house.close());

async function workbook(survey: readonly (readonly string[])[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('survey').addRows([['type', 'name', 'label', 'relevant'], ...survey] as never);
  book.addWorksheet('choices').addRows([
    ['list_name', 'name', 'label'],
    ['yn', 'yes', 'Có'],
    ['yn', 'no', 'Không'],
  ]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function bring(person: Person, bytes: Uint8Array, code: string) {
  const path = '/bo-cau-hoi-kiem-tra/nap';
  const form = new FormData();
  for (const [name, value] of Object.entries(hiddenFields((await person.get(path)).text, path))) form.set(name, value);
  form.set('code', code);
  form.set('title', 'Kiểm tra nơi sao chè');
  form.set('instrument', 'Văn bản giả định của tỉnh');
  form.set('file', new Blob([Buffer.from(bytes)]), 'kiem-tra-che.xlsx');
  const headers = { 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:8080' };
  return await person.send(path, { method: 'POST', body: form, headers });
}

const sound = [
  ['select_one yn', 'clean', 'Chảo sao sạch?', ''],
  ['text', 'why', 'Vì sao chưa sạch?', `$${'{clean}'} = 'no'`],
];

describe('an XLSForm of the province', () => {
  it('becomes a version, and the same code again the next one; what it was before stays', async () => {
    const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
    const bytes = await workbook(sound);
    const first = await bring(hoa, bytes, 'sao-che');
    expect([first.status, first.location]).toEqual([303, expect.stringContaining('/bo-cau-hoi-kiem-tra/sao-che@1')]);
    expect((await bring(hoa, bytes, 'sao-che')).location).toContain('sao-che@2');
    const shown = wordsOf((await hoa.get('/bo-cau-hoi-kiem-tra/sao-che@1')).text);
    expect(shown).toContain('Vì sao chưa sạch?');
    const { checklist } = await done(house.ports, province, viewChecklist, { key: 'sao-che@2' });
    expect(checklist.sections[0]?.questions[1]?.askIf).toEqual({ question: 'clean', is: ['no'] });
    expect(await refused(house.ports, otherProvince, viewChecklist, { key: 'sao-che@1' })).toMatchObject({
      code: 'records/not-found',
    });
  });

  it('is refused with the row of what is not supported, and nothing of it is kept', async () => {
    const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
    const refusedPage = await bring(hoa, await workbook([...sound, ['geopoint', 'where', 'Ở đâu?', '']]), 'co-vi-tri');
    expect([refusedPage.status, wordsOf(refusedPage.text)]).toEqual([
      422,
      expect.stringContaining('Dòng 4 của trang survey dùng "geopoint"'),
    ]);
    expect((await hoa.get('/bo-cau-hoi-kiem-tra/co-vi-tri@1')).status).toBe(404);
    const notOne = await bring(hoa, Buffer.from('no workbook'), 'khong-phai');
    expect(notOne.status).toBe(422);
  });

  it('takes no code of the software, and comes from the office of the province alone', async () => {
    const input = {
      code: 'label',
      title: 'Nhãn',
      instrument: 'Giả định',
      fileName: 'a.xlsx',
      fileHash: 'a'.repeat(64),
      survey: [{ row: 2, cells: { type: 'text', name: 'a', label: 'A' } }],
      choices: [],
    };
    expect(fieldsOf(await refused(house.ports, province, importChecklist, input))).toEqual([
      ['code', 'field/code-of-the-law'],
    ]);
    expect(fieldsOf(await refused(house.ports, province, importChecklist, { ...input, code: 'Có dấu' }))).toEqual([
      ['code', 'field/not-a-code'],
    ]);
    expect(await refused(house.ports, inspector, importChecklist, { ...input, code: 'khac' })).toMatchObject(forbidden);
    await done(house.ports, province, importChecklist, { ...input, code: 'rieng' });
    expect(fieldsOf(await refused(house.ports, otherProvince, importChecklist, { ...input, code: 'rieng' }))).toEqual([
      ['code', 'field/code-of-another-province'],
    ]);
  });
});
