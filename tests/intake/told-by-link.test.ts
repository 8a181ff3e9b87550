// Whoever follows a dossier by its link is told by the page and by the text to send that the province waits for the producer, for what
// and until when; never what was written.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeStatusLink } from '#modules/dossiers/use-cases/status-links.ts';
import { acceptDossier } from '#modules/intake/use-cases/accept-dossier.ts';
import { endWaiting } from '#modules/intake/use-cases/end-waiting.ts';
import { requestSupplement } from '#modules/intake/use-cases/request-supplement.ts';
import { completeProducer } from '../dossiers/complete-dossier.ts';
import { makeCooperative } from '../dossiers/filing.ts';
import { done, province } from '../producers/people.ts';
import { enter } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { type Person, plainText, wordsOf } from '../support/web.ts';
import { sentOn } from './at-province.ts';

let house: TestHouse;
let tua: Person;
let dossierId: string;
let link: string;
beforeAll(async () => {
  house = await freshHouse();
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  const producerCode = await makeCooperative(house.ports, 'HTX Giả định Theo đường dẫn');
  await completeProducer(house.ports, producerCode);
  dossierId = await sentOn(house.ports, producerCode, 'Chè theo đường dẫn');
  await enter(house.ports, makeStatusLink, { dossierId });
  link = /(\/theo-doi\/[\w-]+)/.exec(plainText((await tua.get(`/ho-so/${dossierId}/duong-dan`)).text))?.[1] ?? '';
});
afterAll(() => house.close());

const page = async (): Promise<string> => wordsOf((await stranger(house).get(link)).text);
const text = async (): Promise<string> => wordsOf((await tua.get(`/ho-so/${dossierId}/duong-dan`)).text);

test('a dossier that the province has in hand says until when the province is done', async () => {
  expect(await page()).toContain('Xã đã gửi hồ sơ lên tỉnh');
  await done(house.ports, province, acceptDossier, { dossierId });
  expect(await page()).toContain('Tỉnh đang kiểm tra, xong trước hết ngày 29/06/2027.');
});

test('a request for a supplement is told with its items and its last day, on the page and in the text to send', async () => {
  const items = { 'p-plan': 'Lời riêng cho chủ thể.' };
  await done(house.ports, province, requestSupplement, { dossierId, version: 1, dueOn: '04/12/2026', items });
  const said = await page();
  expect(said).toContain('Đang chờ chủ thể Tỉnh cần chủ thể bổ sung, trả lời trước hết ngày 04/12/2026.');
  expect(said).toContain('Tỉnh hỏi về: Mẫu số 02, Phần IV. Kế hoạch');
  expect(said).toContain('Bổ sung trước hết ngày 04/12/2026');
  expect(said).not.toContain('Lời riêng');
  expect(await text()).toContain('Đang chờ chủ thể. Tỉnh cần chủ thể bổ sung, trả lời trước hết ngày 04/12/2026.');
  expect(wordsOf((await tua.get(`/ho-so/${dossierId}`)).text)).toMatch(/bổ sung 1 mục|Tỉnh cần bạn bổ sung 1 mục/);
});

test('waits for the producer no longer once the province goes on', async () => {
  await done(house.ports, province, endWaiting, { dossierId, version: 2, reason: 'Quá hạn.' });
  expect(await page()).not.toContain('Tỉnh hỏi về');
  expect(await page()).toContain('Đang ở tỉnh');
});
