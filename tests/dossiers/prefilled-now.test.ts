// What the register learns after a dossier was opened stands in the dossier as long as nobody saved the part; what somebody saved
// stays as it was written. Evidence without a file is not there.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkDossier } from '#modules/dossiers/use-cases/check-dossier.ts';
import { addPiece } from '#modules/evidence/use-cases/add-piece.ts';
import { changeProducer } from '#modules/producers/use-cases/change-producer.ts';
import { enter } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { wordsOf } from '../support/web.ts';
import { makeCooperative, makeTea, opened } from './filing.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
});
afterAll(() => house.close());

describe('a part that nobody saved', () => {
  test('says what the register knows today, and completeness counts it', async () => {
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const name = 'HTX Giả định Học Dần';
    const facts = { registrationNumber: '6200033001', legalRepresentativePosition: '', history: '', organisation: '' };
    const code = await makeCooperative(house.ports, name, facts);
    const place = await opened(tua, await makeTea(house.ports, code, 'Chè học dần'));
    const dossierId = place.split('/').at(-1);
    const lacking = async () =>
      (await enter(house.ports, checkDossier, { dossierId })).gaps.map((gap) => `${gap.place} ${gap.field}`);
    expect(await lacking()).toEqual(expect.arrayContaining(['registration position', 'general history']));
    const same = {
      code,
      name,
      producerType: 'cooperative',
      registrationNumber: '6200033001',
      history: 'Lập năm 2019.',
    };
    const place12 = { commune: 'Xã Bình Lư (03390)', provinceCode: '12' };
    const change = { ...same, ...place12, version: 1, legalRepresentativePosition: 'Chủ nhiệm' };
    await enter(house.ports, changeProducer, change);
    expect((await tua.get(`${place}/phan/mau-01`)).text).toContain('value="Chủ nhiệm"');
    expect((await tua.get(`${place}/phan/mau-02-phan-1`)).text).toContain('Lập năm 2019.');
    expect(await lacking()).not.toEqual(expect.arrayContaining(['registration position']));
    expect(await lacking()).not.toEqual(expect.arrayContaining(['general history']));
    // Saved once, it is what was written.
    expect((await tua.submit(`${place}/phan/mau-01`, { position: 'Giám đốc' })).status).toBe(303);
    await enter(house.ports, changeProducer, { ...change, version: 2, legalRepresentativePosition: 'Trưởng ban' });
    expect((await tua.get(`${place}/phan/mau-01`)).text).toContain('value="Giám đốc"');
  });
});

describe('evidence without a file', () => {
  test('is not there: the gap names the piece and leads to it', async () => {
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const code = await makeCooperative(house.ports, 'HTX Giả định Chưa Có Tệp');
    const piece = await enter(house.ports, addPiece, {
      producerCode: code,
      kind: 'business-registration',
      title: 'Giấy đăng ký chưa chụp (giả định)',
      issuedOn: '02/03/2019',
    });
    const place = await opened(tua, await makeTea(house.ports, code, 'Chè chưa có tệp'));
    const page = await tua.get(`${place}/nop`);
    expect(wordsOf(page.text)).toContain(
      'Minh chứng chưa có tệp nên chưa dùng được: Giấy đăng ký chưa chụp (giả định)',
    );
    expect(page.text).toContain(`href="/vi-minh-chung/giay/${piece.id}"`);
  });
});

describe('a form of a dossier that is refused', () => {
  test('names the box in its summary', async () => {
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const code = await makeCooperative(house.ports, 'HTX Giả định Sai Số');
    const place = await opened(tua, await makeTea(house.ports, code, 'Chè sai số'));
    const refused = await tua.submit(`${place}/phan/mau-02-phan-2`, { revenueVnd: 'nhiều' });
    expect(refused.status).toBe(422);
    expect(wordsOf(refused.text)).toContain('Doanh thu năm gần nhất: ');
  });
});
