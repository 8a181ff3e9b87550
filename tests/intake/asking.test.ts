// What the office is told before it does something amiss: nothing chosen, a last day after its own, no team; and whose desk waits.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptDossier } from '#modules/intake/use-cases/accept-dossier.ts';
import { requestSupplement } from '#modules/intake/use-cases/request-supplement.ts';
import { completeProducer } from '../dossiers/complete-dossier.ts';
import { makeCooperative, makeTea } from '../dossiers/filing.ts';
import { done, province, refused } from '../producers/people.ts';
import { makeRecognition } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { sentOn } from './at-province.ts';
import { teamOfLan } from './team-of-lan.ts';

let house: TestHouse;
let hoa: Person;
let lan: Person;
let producerCode: string;
let first: string;
let second: string;
const page = (dossierId: string, act: string): string => `/ho-so-tinh/${dossierId}/${act}`;
beforeAll(async () => {
  house = await freshHouse();
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  lan = await signedInPerson(house, 'chị Lan, officer of a department');
  producerCode = await makeCooperative(house.ports, 'HTX Giả định Hỏi trước');
  await completeProducer(house.ports, producerCode);
  first = await sentOn(house.ports, producerCode, 'Chè hỏi trước một');
  second = await sentOn(house.ports, producerCode, 'Chè hỏi trước hai');
  for (const dossierId of [first, second]) await done(house.ports, province, acceptDossier, { dossierId });
});
afterAll(() => house.close());

describe('a request for a supplement', () => {
  test('without any item chosen says so instead of coming back without a word', async () => {
    const asking = page(first, 'yeu-cau-bo-sung');
    expect((await hoa.get(asking)).text).not.toContain('Chưa chọn mục nào');
    expect(wordsOf((await hoa.get(`${asking}?da-chon=1`)).text)).toContain('Chưa chọn mục nào');
    expect((await hoa.get(`${asking}?da-chon=1&muc=p-plan`)).text).not.toContain('Chưa chọn mục nào');
  });

  test('with a last day after the province’s own is asked about once, then taken; that day itself is taken at once', async () => {
    const asking = page(first, 'yeu-cau-bo-sung');
    const from = `${asking}?muc=p-plan`;
    expect(wordsOf((await hoa.get(from)).text)).toContain('Tỉnh phải hoàn thành trước hết ngày 29/06/2027.');
    expect((await hoa.get(from)).text).not.toContain('name="afterTerm"');
    const asked = { dueOn: '01/01/2099', 'items.p-plan': 'Thêm diện tích.' };
    const warned = await hoa.submit(asking, asked, from);
    expect(warned.status).toBe(422);
    expect(wordsOf(warned.text)).toContain('Hạn này sau ngày 29/06/2027, là ngày tỉnh phải hoàn thành');
    expect(warned.text).toContain('name="afterTerm"');
    expect(warned.text).toContain('Thêm diện tích.');
    expect((await hoa.submit(asking, { ...asked, afterTerm: 'yes' }, from)).status).toBe(303);
    const inTime = { dossierId: second, version: 1, dueOn: '29/06/2027', items: { 'p-plan': 'Thêm.' } };
    await done(house.ports, province, requestSupplement, inTime);
  });

  test('of a re-evaluation is held against as many days from today as the act gives it', async () => {
    const productCode = await makeTea(house.ports, producerCode, 'Chè hỏi lại');
    await makeRecognition(house.ports, productCode, { issuedOn: '25/04/2024', expiresOn: '25/04/2027' });
    const dossierId = await sentOn(house.ports, producerCode, '', { productCode, kind: 're-evaluation' });
    await done(house.ports, province, acceptDossier, { dossierId });
    const asked = { dossierId, version: 1, items: { 'p-plan': 'Thêm.' } };
    const late = await refused(house.ports, province, requestSupplement, { ...asked, dueOn: '08/01/2027' });
    expect(late.fields?.[0]?.code).toBe('intake/deadline-after-term');
    await done(house.ports, province, requestSupplement, { ...asked, dueOn: '07/01/2027' });
  });
});

describe('handing to the advisory team', () => {
  test('says that a team is recorded first where there is none, with the way, and no empty form', async () => {
    const third = await sentOn(house.ports, producerCode, 'Chè hỏi trước ba');
    await done(house.ports, province, acceptDossier, { dossierId: third });
    const handing = page(third, 'chuyen-to-tu-van');
    const without = (await hoa.get(handing)).text;
    expect(wordsOf(without)).toContain('Tỉnh ghi quyết định thành lập Tổ trước');
    expect(without).toContain('href="/ho-so-tinh/to-tu-van#ghi-to"');
    expect(without).not.toContain(`action="${handing}"`);
    expect(wordsOf((await lan.get('/viec')).text)).not.toContain('chờ Tổ tư vấn của bạn xem');
    const teamId = await teamOfLan(house);
    expect((await hoa.submit(handing, { teamId })).status).toBe(303);
  });

  test('puts the dossier on the desk of the members and of nobody else', async () => {
    const line = '1 hồ sơ chờ Tổ tư vấn của bạn xem';
    const desk = await lan.get('/viec');
    expect(wordsOf(desk.text)).toContain(line);
    expect(desk.text).toContain('href="/ho-so-tinh?tt=under-review"');
    expect(wordsOf((await lan.get('/ho-so-tinh?tt=under-review')).text)).toContain('Chè hỏi trước ba');
    expect(wordsOf((await hoa.get('/viec')).text)).not.toContain(line);
  });
});
