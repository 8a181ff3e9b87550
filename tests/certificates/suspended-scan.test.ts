// What a shopper reads while a certificate is suspended: no day on which its stars would count, and the order in the history.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { liftSuspension, suspendRecognition } from '#modules/certificate-life/use-cases/suspend.ts';
import { confirmTyped, enter, signedScan } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { wordsOf } from '../support/web.ts';
import { makePaper } from './papers.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
});
afterAll(() => house.close());

it('a suspended star is said to count for no day, and the history names the order and its end', async () => {
  const { ports } = house;
  const { code, recognitionId } = await makePaper(ports, 'Chè giả định bị đình chỉ');
  const order = { number: '9/QĐ-ATTP', date: '20/11/2026', body: 'Chi cục An toàn thực phẩm' };
  const held = { recognitionId, ...order, from: '20/11/2026', until: '', file: await signedScan() };
  const { correctionId } = await enter(ports, suspendRecognition, held);
  // While it waits the page says when it ends in words that go together.
  const waiting = wordsOf(
    (await (await signedInPerson(house, 'anh Bình, leader')).get(`/dinh-chinh/${correctionId}`)).text,
  );
  expect(waiting).toContain('Thời hạn cho đến khi có văn bản mới');
  await confirmTyped(ports, correctionId);
  const nobody = stranger(house);
  const said = wordsOf((await nobody.get(`/v/${code}`)).text);
  expect(said).toContain('Trong thời gian này sản phẩm không được mang sao');
  expect(said).not.toContain('Sao này chỉ dùng cho sản phẩm làm ra từ ngày');
  expect(said).toContain('Tạm đình chỉ từ ngày 20/11/2026 (9/QĐ-ATTP');
  const end = { number: '12/QĐ-ATTP', date: '22/11/2026', body: 'Chi cục An toàn thực phẩm' };
  const lifted = { recognitionId, ...end, until: '22/11/2026', file: await signedScan() };
  await confirmTyped(ports, (await enter(ports, liftSuspension, lifted)).correctionId);
  const after = wordsOf((await nobody.get(`/v/${code}`)).text);
  expect(after).toContain('Tạm đình chỉ từ ngày 20/11/2026 đến hết ngày 22/11/2026');
});
