// One click from a product with bad signs: a letter that asks for an explanation, an unscheduled inspection, with the reasons in the form.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCooperative } from '../dossiers/filing.ts';
import { makeProduct, makeRecognition } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';

let house: TestHouse;
let hoa: Person;
let code = '';
let producerCode = '';
beforeAll(async () => {
  house = await freshHouse();
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  producerCode = await makeCooperative(house.ports, 'HTX Giả định Dấu hiệu');
  code = await makeProduct(house.ports, 'Trà dấu hiệu', { producerCode });
  await makeRecognition(house.ports, code, { issuedOn: '06/06/2023' });
});
afterAll(() => house.close());

/** The addresses that a page links to below a path, as a browser reads them. */
async function linksTo(person: Person, page: string, path: string): Promise<readonly string[]> {
  const { text } = await person.get(page);
  return [...text.matchAll(/href="([^"]+)"/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter((href) => href.startsWith(`${path}?`));
}
const LETTER = '/soan-thao/moi';
const INSPECTION = '/kiem-tra-giam-sat/cuoc/lap';
const pages = (): readonly string[] => [`/suc-khoe/${code}`, '/kiem-tra-giam-sat/rui-ro'];

test('health card and risk list open a letter whose subject, addressee and reasons are written', async () => {
  for (const page of pages()) {
    const [address = ''] = await linksTo(hoa, page, LETTER);
    expect(wordsOf((await hoa.get(address)).text), page).toContain('Sẽ điền sẵn: đề nghị giải trình');
    const begun = await hoa.submit(address, { kind: 'cong-van' });
    expect(begun.status, page).toBe(303);
    const form = (await hoa.get(begun.location ?? '')).text;
    expect(wordsOf(form)).toContain('Hết hạn');
    expect(form).toContain('HTX Giả định Dấu hiệu');
    expect(form).toContain('chưa phải kết luận');
    // That nobody has been there is for the office to explain.
    expect(wordsOf(form)).not.toMatch(/Lâu chưa được kiểm tra|Chưa có lượt nào/u);
  }
});

test('and an unscheduled inspection with title and reason; set up, it leads to the visit of that producer', async () => {
  for (const page of pages()) {
    const [address = ''] = await linksTo(hoa, page, INSPECTION);
    const form = wordsOf((await hoa.get(address)).text);
    expect(form, page).toContain('Trà dấu hiệu, HTX Giả định Dấu hiệu');
    expect(form, page).toContain('Hết hạn');
  }
  const [address = ''] = await linksTo(hoa, `/suc-khoe/${code}`, INSPECTION);
  const why = new URL(address, 'http://127.0.0.1').searchParams.get('ly-do') ?? '';
  const page = (await hoa.get(address)).text;
  const seo = /<option value="([^"]+)"[^>]*>Anh Seo/.exec(page)?.[1] ?? '';
  const said = {
    reason: why,
    title: 'Kiểm tra đột xuất sản phẩm “Trà dấu hiệu”',
    purpose: 'Xác minh dấu hiệu',
    startsOn: '24/11/2026',
    endsOn: '25/11/2026',
    decider: 'province-committee',
    'decision.number': '77/QĐ-UBND',
    'decision.date': '20/11/2026',
    'decision.body': 'UBND tỉnh Lai Châu',
    'team.0.accountId': seo,
    'team.0.agency': 'Văn phòng OCOP',
    head: '0',
  };
  const wrong = await hoa.submit(address, { ...said, title: '' });
  expect([wrong.status, wordsOf(wrong.text).includes('Trà dấu hiệu')]).toEqual([422, true]);
  const made = await hoa.submit(address, said);
  expect([made.status, made.location]).toEqual([303, expect.stringContaining(`them-luot?chu-the=${producerCode}`)]);
  const visit = wordsOf((await hoa.get(made.location ?? '')).text);
  expect(visit).toContain('HTX Giả định Dấu hiệu');
});

test('who may do neither sees neither, and words in an address give nobody a right', async () => {
  const nga = await signedInPerson(house, 'chị Nga, auditor');
  for (const page of pages()) {
    expect((await nga.get(page)).status, page).toBe(200);
    expect(await linksTo(nga, page, INSPECTION), page).toEqual([]);
    expect(await linksTo(nga, page, LETTER), page).toEqual([]);
  }
  const [address = ''] = await linksTo(hoa, `/suc-khoe/${code}`, INSPECTION);
  expect((await nga.get(address)).status).toBe(403);
  const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  expect(await linksTo(tua, `/suc-khoe/${code}`, INSPECTION)).toEqual([]);
  expect((await stranger(house).get(address)).status).toBe(303);
  // A product of which this person may know nothing fills nothing in.
  const foreign = await hoa.get(`${INSPECTION}?san-pham=OCOP-00-00000-0&ly-do=x`);
  expect([foreign.status, wordsOf(foreign.text).includes('Trà dấu hiệu')]).toEqual([200, false]);
});
