// What the province asks to be completed, as a letter: every item with its note and the last day, as it was frozen when it was sent.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptDossier } from '#modules/intake/use-cases/accept-dossier.ts';
import { requestSupplement } from '#modules/intake/use-cases/request-supplement.ts';
import { partsOfDocx, textOfWord } from '../documents/read-docx.ts';
import { squeezed, textOfPdf } from '../documents/read-paper.ts';
import { sentOn } from '../intake/at-province.ts';
import { done, province } from '../producers/people.ts';
import { speaksFor } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { Person as Nobody, openWeb, type Person, wordsOf } from '../support/web.ts';
import { completeProducer } from './complete-dossier.ts';
import { makeCooperative } from './filing.ts';

let house: TestHouse;
let may: Person;
let place: string;
beforeAll(async () => {
  house = await freshHouse();
  await signedInPerson(house, 'chị Mẩy, producer');
  const producerCode = await makeCooperative(house.ports, 'HTX Giả định Shan bổ sung');
  await completeProducer(house.ports, producerCode);
  await speaksFor(house.ports, 'chuthe', producerCode);
  const dossierId = await sentOn(house.ports, producerCode, 'Chè Shan bổ sung');
  place = `/ho-so/${dossierId}`;
  may = await signedInPerson(house, 'chị Mẩy, producer');
  const accepted = await done(house.ports, province, acceptDossier, { dossierId });
  await done(house.ports, province, requestSupplement, {
    dossierId,
    version: accepted.version,
    dueOn: '15/12/2026',
    note: 'Liên hệ văn phòng khi chưa rõ.',
    items: { 'p-results': 'Nêu doanh thu từng năm.', 'e-test-report': 'Phiếu kiểm nghiệm trong 12 tháng.' },
  });
});
afterAll(() => house.close());

test('the letter has every item, the note, the last day and the code of the request, in PDF and in Word', async () => {
  const pdf = await may.get(`${place}/bo-sung/1/cong-van.pdf`);
  const docx = await may.get(`${place}/bo-sung/1/cong-van.docx`);
  expect([pdf.status, docx.status]).toEqual([200, 200]);
  const word = textOfWord((await partsOfDocx(Buffer.from(docx.bytes))).get('word/document.xml') ?? '');
  for (const said of [squeezed(await textOfPdf(pdf.bytes)), squeezed(word)]) {
    for (const line of [
      'Nêu doanh thu từng năm.',
      'Phiếu kiểm nghiệm trong 12 tháng.',
      'Liên hệ văn phòng khi chưa rõ.',
      'chậm nhất ngày 15/12/2026',
      'HTX Giả định Shan bổ sung',
      'khoản 3 Điều 7',
    ]) {
      expect(said).toContain(squeezed(line));
    }
  }
  expect(squeezed(await textOfPdf(pdf.bytes))).toMatch(/yêucầulần1:[0-9a-f]{64}/);
});

test('the page of papers names it; one that was never asked is not there', async () => {
  expect(wordsOf((await may.get(`${place}/giay-to`)).text)).toContain('Công văn bổ sung của tỉnh, lần 1');
  expect((await may.get(`${place}/bo-sung/2/cong-van.pdf`)).status).toBe(404);
});

test('another commune and a stranger do not get it', async () => {
  const pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
  const nobody = new Nobody(openWeb(house.ports));
  expect((await pao.get(`${place}/bo-sung/1/cong-van.pdf`)).status).toBe(404);
  expect((await nobody.get(`${place}/bo-sung/1/cong-van.pdf`)).status).toBe(403);
});
