// Minutes take what the phone recorded, say what was left out, and a conclusion on a nearly empty sheet asks why; a further conclusion says what
// becomes of the first (26/2026/QĐ-TTg, Art. 8, 9).

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { date } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import { answerField } from '#modules/field/index.ts';
import { conclusionWithNumber } from '#modules/findings/services.ts';
import { findProductByCode } from '#modules/products/services.ts';
import { query } from '#platform/database/db.ts';
import { type MadePaper, makePaper } from '../certificates/papers.ts';
import { squeezed, textOfPdf } from '../documents/read-paper.ts';
import { answer, newId, newPhone, send, statesOf, write } from '../field/phones.ts';
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
let thu: Person;
let may: Person;
let pao: Person;

beforeAll(async () => {
  house = await freshHouse();
  const { ports } = house;
  paper = await makePaper(ports, 'Chè Shan tuyết giả định có phiếu');
  seo = await signedInPerson(house, 'anh Seo, inspector');
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  thu = await signedInPerson(house, 'chị Thu, clerk');
  may = await signedInPerson(house, 'chị Mẩy, producer');
  pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
  const account = await findAccountByLogin(ports.database.write, 'kiemtra');
  visitId = await heldVisit(ports, paper.productCode, { heldOn: date('2026-11-23'), team: [account?.id as AccountId] });
  const phone = await newPhone(ports, await trained(ports, 'kiemtra', 'inspector'));
  phone.seenServerTime = '2026-11-23T00:30:00.000Z';
  const at = (minutes: string) => ({ deviceTime: `2026-11-23T${minutes}:00.000Z` });
  const standsAt = { latitude: 22.3123, longitude: 103.6212, accuracy: 18.4 };
  const refusal = { name: 'Lò Văn Giả', reason: 'Chưa đọc kỹ.', witness: 'Trưởng bản Giả định', over: 'a'.repeat(64) };
  const sent = await send(ports, phone, [
    write(phone, visitId, 'opened', 'visit', { checklists: ['label@1'] }, at('01:30')),
    write(phone, visitId, 'located', 'position', { position: standsAt, reason: null }, at('01:32')),
    write(phone, visitId, 'answered', answerField('label@1', 'present'), answer('yes'), at('01:35')),
    write(phone, visitId, 'noted', `note/${newId()}`, { words: 'Kho khô, sạch.', photos: [] }, at('01:40')),
    write(phone, visitId, 'refused-to-sign', `signature/${newId()}`, refusal, at('01:50')),
    write(phone, visitId, 'finished', 'visit', { words: null }, at('01:55')),
  ]);
  expect(new Set(statesOf(sent))).toEqual(new Set(['applied']));
});
afterAll(() => house.close());

const page = (): string => `/bien-ban-kiem-tra/${visitId}`;
const drawn = async (address: string): Promise<string> => squeezed(await textOfPdf((await hoa.get(address)).bytes));
const draftPage = (): string => `/phat-hien/chuyen/${visitId}/ket-luan`;
const finding = async (words: string): Promise<string> => {
  const product = await findProductByCode(house.ports.database.write, paper.productCode);
  const said = { about: String(product?.id), kind: 'wrong-stars', severity: 'major', words, foundOn: '23/11/2026' };
  const recorded = await hoa.submit(`/phat-hien/chuyen/${visitId}/ghi`, said);
  expect(recorded.status).toBe(303);
  const rows = await query<{ id: string }>(house.ports.database.write, 'select id from finding where words = $1', [
    words,
  ]);
  return rows[0]?.id ?? '';
};

describe('minutes', () => {
  it('propose start, end, place, who was there and what was noted, as the phone recorded it', async () => {
    const { text } = await seo.get(page());
    for (const one of ['08 giờ 30 phút', '08 giờ 55 phút', '22,31230; 103,62120', 'sai số khoảng 18 m', 'Kho khô']) {
      expect(text).toContain(one);
    }
    expect(text).toContain('Lò Văn Giả (không ký)');
    expect(wordsOf(text)).toContain('Tại hiện trường Lò Văn Giả không ký: Chưa đọc kỹ. Người chứng kiến: Trưởng bản');
    // An officer of another commune and the producer do not read what is not closed.
    expect((await pao.get(page())).status).toBe(404);
    expect((await may.get(page())).status).toBe(403);
  });

  it('print what is known without a dotted blank, the refusal, and the questions that were not answered', async () => {
    expect((await seo.submit(page(), { opinion: 'Cơ sở không nêu ý kiến.' })).status).toBe(303);
    const said = await drawn(`${page()}/bien-ban.pdf`);
    for (const one of [
      'hồi 08 giờ 30 phút, ngày 23/11/2026, tại Bản Giả định, xã Bình Lư (tọa độ 22,31230; 103,62120',
      'kết thúc hồi 08 giờ 55 phút',
      'Khi ghi phiếu tại hiện trường, Lò Văn Giả không ký, lý do: Chưa đọc kỹ. Người chứng kiến: Trưởng bản Giả định',
      'Đã trả lời 1 trên',
      'Không trả lời 11 câu',
      'Không có phát hiện',
    ]) {
      expect(said).toContain(squeezed(one));
    }
    expect(said).not.toContain(squeezed('…… giờ'));
    expect(said).not.toContain(squeezed('niêm phong'));
  });

  it('take other words where a person writes them, and freeze them with the sheet', async () => {
    expect((await seo.submit(page(), { startedAt: '08 giờ 15 phút' })).status).toBe(303);
    expect(await drawn(`${page()}/bien-ban.pdf`)).toContain(squeezed('hồi 08 giờ 15 phút'));
    expect(wordsOf((await seo.get(`${page()}/dong`)).text)).not.toContain('Còn để trống');
    await finding('In 5 sao, giấy là 3 sao.');
    const refused = {
      outcome: 'refused',
      signedOn: '23/11/2026',
      refusal: 'Chưa đọc kỹ',
      witness: 'Trưởng bản Giả định',
    };
    // Hardly anything of the sheet was answered: whoever closes says why all the same, and the paper prints it.
    const sparse = await seo.submit(`${page()}/dong`, refused);
    expect([sparse.status, wordsOf(sparse.text).includes('mới trả lời 1 trên')]).toEqual([422, true]);
    expect((await seo.submit(`${page()}/dong`, { ...refused, sparseReason: 'Kho khóa, đã chụp bao bì.' })).status).toBe(
      303,
    );
    expect(await drawn(`${page()}/bien-ban.pdf`)).toContain(
      squeezed('Lý do vẫn lập biên bản: Kho khóa, đã chụp bao bì.'),
    );
    expect(wordsOf((await hoa.get(page())).text)).toContain('Kho khóa, đã chụp bao bì.');
    const [row] = await query<{ frozen: { sheet: { answered: number; asked: number } } }>(
      house.ports.database.write,
      'select frozen from visit_minutes where visit_id = $1',
      [visitId],
    );
    expect(row?.frozen.sheet.answered).toBe(1);
    expect(row?.frozen.sheet.asked).toBeGreaterThan(4);
  });
});

async function issued(values: Record<string, string>, number: string): Promise<string> {
  const drafted = await hoa.submit(draftPage(), values);
  expect([drafted.status, wordsOf(drafted.text).slice(0, 400)]).toEqual([303, '']);
  const conclusion = (drafted.location ?? '').replace(/\?.*$/, '');
  const given = { number, issuedOn: '23/11/2026', signer: 'Người Ký Giả Định' };
  expect((await sendFiles(thu, `${conclusion}/ban-hanh`, given)).status).toBe(303);
  return conclusion;
}
const said = { content: 'Chủ thể in sai số sao.', demands: 'In lại nhãn.' };
const why = { sparseReason: 'Có ảnh bao bì và lời của cơ sở.' };

describe('a conclusion', () => {
  it('on a nearly empty sheet says so and asks why; the paper prints both', async () => {
    const [row] = await query<{ id: string }>(house.ports.database.write, 'select id from finding');
    expect(wordsOf((await hoa.get(draftPage())).text)).toContain('mới trả lời 1 trên');
    const without = await hoa.submit(draftPage(), { ...said, findingIds: row?.id ?? '' });
    expect([without.status, wordsOf(without.text)]).toEqual([422, expect.stringContaining('vì sao vẫn đủ căn cứ')]);
    const first = await issued({ ...said, ...why, findingIds: row?.id ?? '' }, '31/TB-SNNMT');
    const printed = await drawn(`${first}/ket-luan.pdf`);
    expect(printed).toContain(squeezed('Theo biên bản, đoàn đã trả lời 1 trên'));
    expect(printed).toContain(squeezed('Có ảnh bao bì và lời của cơ sở'));
    // The inspector drafts none at all.
    expect((await seo.get(draftPage())).status).toBe(403);
  });

  it('after another one says whether it supplements or replaces it; two never state the same', async () => {
    const [row] = await query<{ id: string }>(house.ports.database.write, 'select id from finding');
    const again = { ...said, ...why, findingIds: row?.id ?? '' };
    const silent = await hoa.submit(draftPage(), again);
    expect([silent.status, wordsOf(silent.text)]).toEqual([422, expect.stringContaining('bổ sung hay thay thế')]);
    const supplement = await hoa.submit(draftPage(), { ...again, relation: 'supplements' });
    expect(wordsOf(supplement.text)).toContain('Kết luận 31/TB-SNNMT đã nêu phát hiện này');
    const second = await issued({ ...again, relation: 'replaces' }, '32/TB-SNNMT');
    expect(await drawn(`${second}/ket-luan.pdf`)).toContain(
      squeezed('thay thế kết luận kiểm tra tại văn bản số 31/TB'),
    );
    const listed = (await hoa.get('/ket-luan?xem=da-ban-hanh')).text;
    const addresses = [...new Set(listed.match(/\/ket-luan\/[0-9a-f-]{36}/g))];
    const first = addresses.find((one) => !second.includes(one)) ?? '';
    expect(wordsOf((await hoa.get(first)).text)).toContain('Kết luận này đã được thay thế');
    const product = await findProductByCode(house.ports.database.write, paper.productCode);
    const asked = { producerId: product?.producerId as never, issuedOn: date('2026-11-23') };
    const known = async (number: string) =>
      (await conclusionWithNumber(house.ports.database.write, { ...asked, number })) !== null;
    expect([await known('31/TB-SNNMT'), await known('32/TB-SNNMT')]).toEqual([false, true]);
  });

  it('is not replaced once a withdrawal was proposed on it, and the proposal asks why the sheet is enough', async () => {
    const [row] = await query<{ id: string }>(house.ports.database.write, 'select id from finding');
    const propose = `/phat-hien/${row?.id}/de-nghi-thu-hoi`;
    const without = await hoa.submit(propose, { paper: 'conclusion', ground: 'mark-misuse' });
    expect([without.status, wordsOf(without.text)]).toEqual([422, expect.stringContaining('vì sao vẫn đủ căn cứ')]);
    const done = await hoa.submit(propose, { paper: 'conclusion', ground: 'mark-misuse', ...why });
    expect(done.status).toBe(303);
    const again = { ...said, ...why, findingIds: row?.id ?? '', relation: 'replaces' };
    const held = await hoa.submit(draftPage(), again);
    expect([held.status, wordsOf(held.text)]).toEqual([422, expect.stringContaining('thời hạn 15 ngày đang tính')]);
  });
});
