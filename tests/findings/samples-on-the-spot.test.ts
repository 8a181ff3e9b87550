// A sample sealed on the spot with a phone: the page after the visit names it, the minutes carry its seal though no office has taken it into its
// list, and once it is there it stands in the paper once.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { date } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import { findProductByCode } from '#modules/products/services.ts';
import { query } from '#platform/database/db.ts';
import { type MadePaper, makePaper } from '../certificates/papers.ts';
import { squeezed, textOfPdf } from '../documents/read-paper.ts';
import { newId, newPhone, send, statesOf, write } from '../field/phones.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { trained } from '../tasks/offices-and-people.ts';
import { heldVisit, sendFiles } from './making.ts';

let house: TestHouse;
let paper: MadePaper;
let visitId: Id<'visit'>;
let seo: Person;
let hoa: Person;
let may: Person;
let productId = '';

beforeAll(async () => {
  house = await freshHouse();
  const { ports } = house;
  paper = await makePaper(ports, 'Chè Shan tuyết giả định lấy mẫu');
  seo = await signedInPerson(house, 'anh Seo, inspector');
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  may = await signedInPerson(house, 'chị Mẩy, producer');
  const account = await findAccountByLogin(ports.database.write, 'kiemtra');
  visitId = await heldVisit(ports, paper.productCode, { heldOn: date('2026-11-20'), team: [account?.id as AccountId] });
  const product = await findProductByCode(ports.database.write, paper.productCode);
  productId = String(product?.id);
  const phone = await newPhone(ports, await trained(ports, 'kiemtra', 'inspector'));
  const value = {
    ...{ seal: 'NP-0117', what: 'Chè đã sao, túi 500 g', quantity: '2 túi', productId, witness: 'Chị Mẩy', photos: [] },
  };
  const opened = write(phone, visitId, 'opened', 'visit', { checklists: ['label@1'] });
  const sampled = write(phone, visitId, 'sampled', `sample/${newId()}`, value as never);
  expect(statesOf(await send(ports, phone, [opened, sampled]))).toEqual(['applied', 'applied']);
});
afterAll(async () => {
  await house.close();
});

const minutes = async (): Promise<string> =>
  squeezed(await textOfPdf((await seo.get(`/bien-ban-kiem-tra/${visitId}/bien-ban.pdf`)).bytes));

it('is named on the page after the visit, for the office and not for the producer', async () => {
  const said = wordsOf((await seo.get(`/phat-hien/chuyen/${visitId}`)).text);
  expect(said).toContain('Niêm phong tại hiện trường, chưa ghi giao nhận');
  expect(said).toContain('Niêm phong NP-0117: Chè đã sao, túi 500 g, 2 túi');
  expect(said).not.toContain('Không lấy mẫu');
  expect((await may.get(`/phat-hien/chuyen/${visitId}`)).text).not.toContain('NP-0117');
});

it('stands in the minutes with its seal, and once it is in the list of samples it stands there once', async () => {
  expect((await seo.submit(`/bien-ban-kiem-tra/${visitId}`, { content: 'Đã lấy mẫu.' })).status).toBe(303);
  expect(await minutes()).toContain(squeezed('NP-0117'));
  expect(await minutes()).toContain(squeezed('Chè đã sao, túi 500 g'));
  // Who saw it sealed is printed as it was recorded, and nobody else.
  expect(await minutes()).toContain(squeezed('người chứng kiến: Chị Mẩy (niêm phong NP-0117)'));
  expect(await minutes()).not.toContain(squeezed('trước sự chứng kiến của đại diện cơ sở'));
  const page = `/phat-hien/chuyen/${visitId}/mau/ghi`;
  const sample = { sealNumber: 'NP-0117', quantity: '2 túi', takenOn: '20/11/2026', asked: 'Độ ẩm' };
  expect((await seo.submit(page, { ...sample, sealNumber: '', productId })).status).toBe(422);
  const before = await hoa.submit(page, { ...sample, takenOn: '19/11/2026', productId });
  expect([before.status, wordsOf(before.text)]).toEqual([422, expect.stringContaining('không thể lấy trước ngày')]);
  // Typed in at the office, sealed by the inspector.
  expect((await hoa.submit(page, { ...sample, productId })).status).toBe(303);
  // Once with its witness, once in the table.
  expect((await minutes()).split(squeezed('NP-0117'))).toHaveLength(3);
  expect(wordsOf((await seo.get(`/phat-hien/chuyen/${visitId}`)).text)).not.toContain('chưa ghi giao nhận');
});

it('is frozen in minutes that are closed', async () => {
  const close = `/bien-ban-kiem-tra/${visitId}/dong`;
  expect(
    (await sendFiles(seo, close, { outcome: 'paper', signedOn: '20/11/2026', sparseReason: 'Có ảnh.' })).status,
  ).toBe(303);
  expect(await minutes()).toContain(squeezed('NP-0117'));
});

it('has no result before somebody was given it, and the report ends as reports of tests do', async () => {
  const list = await hoa.get(`/phat-hien/chuyen/${visitId}`);
  const sample = new RegExp(`/phat-hien/chuyen/${visitId}/mau/[0-9a-f-]{36}`).exec(list.text)?.[0] ?? '';
  expect(wordsOf((await hoa.get(sample)).text)).toMatch(/Đang giữ mẫu[^A-Z]*Anh Seo/);
  const result = { result: 'passed', laboratory: 'Phòng thử giả định', number: 'KN-99', words: 'Đạt.' };
  const nobody = await sendFiles(hoa, `${sample}/ket-qua`, { ...result, on: '23/11/2026' });
  expect([nobody.status, wordsOf(nobody.text)]).toEqual([422, expect.stringContaining('chưa ghi giao cho ai')]);
  const given = { fromName: 'Anh Seo', toName: 'Phòng thử giả định', on: '22/11/2026', laboratory: 'yes' };
  expect((await hoa.submit(`${sample}/giao`, { ...given, sealWhole: 'yes' })).status).toBe(303);
  const early = await sendFiles(hoa, `${sample}/ket-qua`, { ...result, on: '21/11/2026' });
  expect(early.status).toBe(422);
  expect((await sendFiles(hoa, `${sample}/ket-qua`, { ...result, on: '23/11/2026' })).status).toBe(303);
  const [piece] = await query<{ expires_on: string }>(
    house.ports.database.write,
    `select expires_on::text from evidence_piece where number = 'KN-99'`,
  );
  expect(piece?.expires_on).toBe('2027-11-22');
});
