// A finding that denies a certificate which the register holds is proposed unticked and stated only with its reason; who found it on the spot is
// its author; what was found after the minutes were closed is called so in pages and in the conclusion (26/2026/QĐ-TTg, Art. 9).

import { afterAll, beforeAll, expect, it } from 'vitest';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { date } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import { answerField } from '#modules/field/index.ts';
import { findProductByCode } from '#modules/products/services.ts';
import { query } from '#platform/database/db.ts';
import { makePaper } from '../certificates/papers.ts';
import { squeezed, textOfPdf } from '../documents/read-paper.ts';
import { answer, newPhone, planned, send, statesOf, write } from '../field/phones.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { trained } from '../tasks/offices-and-people.ts';
import { heldVisit, productIdOf } from './making.ts';

let house: TestHouse;
let visitId: Id<'visit'>;
let productCode = '';
let seo: Person;
let hoa: Person;
const list = 'mark-and-advertising@2';
const recognised = answerField(list, 'recognised');

beforeAll(async () => {
  house = await freshHouse();
  const { ports } = house;
  ({ productCode } = await makePaper(ports, 'Hạt mắc ca giả định còn hạn'));
  seo = await signedInPerson(house, 'anh Seo, inspector');
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  const account = await findAccountByLogin(ports.database.write, 'kiemtra');
  visitId = await heldVisit(ports, productCode, { heldOn: date('2026-11-23'), team: [account?.id as AccountId] });
  const phone = await newPhone(ports, await trained(ports, 'kiemtra', 'inspector'));
  phone.seenServerTime = '2026-11-23T00:30:00.000Z';
  const at = (minutes: string) => ({ deviceTime: `2026-11-23T${minutes}:00.000Z` });
  const sent = await send(ports, phone, [
    write(phone, visitId, 'opened', 'visit', { checklists: [list] }, at('01:30')),
    write(phone, visitId, 'answered', answerField(list, 'mark-used'), answer('yes'), at('01:33')),
    write(phone, visitId, 'answered', recognised, answer('no', 'Người trông kho không tìm thấy giấy.'), at('01:35')),
    write(phone, visitId, 'answered', answerField(list, 'price-clear'), answer('no'), at('01:36')),
    write(phone, visitId, 'finished', 'visit', { words: null }, at('01:55')),
  ]);
  expect(new Set(statesOf(sent))).toEqual(new Set(['applied']));
});
afterAll(() => house.close());

const page = (): string => `/phat-hien/chuyen/${visitId}`;
const minutes = (): string => `/bien-ban-kiem-tra/${visitId}`;
const drawn = async (address: string): Promise<string> => squeezed(await textOfPdf((await hoa.get(address)).bytes));
const idOf = async (kind: string): Promise<string> =>
  (await query<{ id: string }>(house.ports.database.write, 'select id from finding where kind = $1', [kind]))[0]?.id ??
  '';

it('the record and the proposal say that the register holds it as valid; it is not ticked, and needs a reason', async () => {
  const record = wordsOf((await hoa.get(`/phieu-kiem-tra/${visitId}`)).text);
  expect(record).toContain('nhưng sổ đăng ký ghi giấy chứng nhận còn hiệu lực');
  const { text } = await hoa.get(page());
  expect(wordsOf(text)).toContain('Sổ đăng ký ghi khác: giấy chứng nhận còn hiệu lực (Hạt mắc ca giả định còn hạn');
  const ticked = [...text.matchAll(/<input[^>]*name="keys"[^>]*>/g)].map(([one]) => [
    /value="([^"]*)"/.exec(one)?.[1],
    one.includes('checked'),
  ]);
  expect(ticked).toEqual([
    [recognised, false],
    [answerField(list, 'price-clear'), true],
  ]);
  const without = await hoa.submit(page(), { keys: recognised });
  expect([without.status, wordsOf(without.text)]).toEqual([422, expect.stringContaining('Hãy ghi căn cứ để ghi khác')]);
  expect(await idOf('expired-mark-in-use')).toBe('');
  expect((await hoa.submit(page(), { keys: answerField(list, 'price-clear') })).status).toBe(303);
  const reason = 'Đối chiếu giấy gốc: giấy đã bị rút tại cơ sở.';
  expect((await hoa.submit(page(), { keys: recognised, registerReason: reason })).status).toBe(303);
});

it('the minutes print what was answered and why it is stated against the register', async () => {
  // Hours are hours of a day, and the end is not before the beginning.
  const noHour = await seo.submit(minutes(), { startedAt: '25 giờ 99 phút', endedAt: '08 giờ 00 phút' });
  expect([noHour.status, wordsOf(noHour.text)]).toEqual([422, expect.stringContaining('Không có giờ này trong ngày')]);
  const turned = await seo.submit(minutes(), { startedAt: '09 giờ 00 phút', endedAt: '08 giờ 00 phút' });
  expect([turned.status, wordsOf(turned.text)]).toEqual([422, expect.stringContaining('không thể trước giờ bắt đầu')]);
  const productId = await productIdOf(house.ports, productCode);
  const sample = { productId, sealNumber: 'NP-1', quantity: '-5 túi', takenOn: '23/11/2026', asked: 'Vi sinh' };
  const nothing = await hoa.submit(`${page()}/mau/ghi`, sample);
  expect([nothing.status, wordsOf(nothing.text)]).toEqual([422, expect.stringContaining('Lượng mẫu phải lớn hơn 0')]);
  expect((await seo.submit(minutes(), { opinion: 'Không nêu ý kiến.' })).status).toBe(303);
  const said = await drawn(`${minutes()}/bien-ban.pdf`);
  for (const one of [
    'Trả lời: Không.',
    'Người trông kho không tìm thấy giấy.',
    'Sổ đăng ký: giấy chứng nhận còn hiệu lực (Hạt mắc ca giả định còn hạn',
    'Căn cứ ghi khác: Đối chiếu giấy gốc',
  ]) {
    expect(said).toContain(squeezed(one));
  }
});

it('typed at the office against the register, it asks for the reason as well', async () => {
  const about = await productIdOf(house.ports, productCode);
  const said = { about, kind: 'uncertified-use', severity: 'major', words: 'In trên túi.', foundOn: '23/11/2026' };
  const without = await hoa.submit(`${page()}/ghi`, said);
  expect([without.status, wordsOf(without.text)]).toEqual([422, expect.stringContaining('Hãy ghi căn cứ để ghi khác')]);
});

it('who found it on the spot is named and does not check its correction, nor who confirmed it', async () => {
  const id = await idOf('misleading-advertising');
  expect(wordsOf((await hoa.get(`/phat-hien/${id}`)).text)).toMatch(/Người ghi: Anh Seo[^.]*\. [^.]*\(Chị Hoa/);
  const asked = { correction: 'Niêm yết giá.', dueOn: '26/11/2026' };
  // What cannot be done yet says why; a day that is refused is not asked about as a day off.
  expect(wordsOf((await hoa.get(`/phat-hien/${id}`)).text)).toContain('Cơ sở trả lời sau khi cán bộ gửi yêu cầu');
  const past = await hoa.submit(`/phat-hien/${id}/yeu-cau-khac-phuc`, { ...asked, dueOn: '01/11/2026' });
  expect([past.status, wordsOf(past.text)]).toEqual([422, expect.not.stringContaining('Hạn rơi vào ngày nghỉ')]);
  expect((await hoa.submit(`/phat-hien/${id}/yeu-cau-khac-phuc`, asked)).status).toBe(303);
  for (const one of [seo, hoa]) {
    const { status, text } = await one.get(`/phat-hien/${id}/kiem-tra-khac-phuc`);
    expect([status, wordsOf(text)]).toEqual([403, expect.stringContaining('Bạn là người ghi phát hiện')]);
  }
});

it('what is found after the minutes were closed is called so, on its page and in the conclusion', async () => {
  const refused = { outcome: 'refused', signedOn: '23/11/2026', refusal: 'Đi vắng', witness: 'Trưởng bản Giả định' };
  expect((await seo.submit(`${minutes()}/dong`, refused)).status).toBe(303);
  const about = await productIdOf(house.ports, productCode);
  const said = { about, kind: 'wrong-stars', severity: 'major', words: 'Hộp in 5 sao.', foundOn: '23/11/2026' };
  expect((await hoa.submit(`${page()}/ghi`, said)).status).toBe(303);
  const [later, held] = [await idOf('wrong-stars'), await idOf('expired-mark-in-use')];
  expect(wordsOf((await hoa.get(`/phat-hien/${later}`)).text)).toContain('Phát hiện ghi sau khi đóng biên bản');
  expect(wordsOf((await hoa.get(`/phat-hien/${held}`)).text)).not.toContain('Phát hiện ghi sau khi đóng biên bản');
  expect(wordsOf((await hoa.get(page())).text)).toContain('(ngoài biên bản)');
  const stated = await hoa.submit(`${page()}/ket-luan`, {
    ...{ content: 'Đã kiểm tra nhãn.', demands: 'In lại nhãn.', sparseReason: 'Có ảnh.' },
    findingIds: [held, later],
  });
  expect(stated.status).toBe(303);
  const paper = await drawn(`${(stated.location ?? '').replace(/\?.*$/, '')}/ket-luan.pdf`);
  for (const one of [
    'Có trong biên bản ngày 23/11/2026.',
    'không có trong biên bản, cơ sở chưa được nghe đọc',
    'phát hiện xác lập sau khi đóng biên bản, ghi rõ tại từng mục',
    'Căn cứ ghi khác: Đối chiếu giấy gốc',
  ]) {
    expect(paper).toContain(squeezed(one));
  }
});

it('calls a correction not made before its term only with a reason', async () => {
  const id = await idOf('wrong-stars');
  const asked = { correction: 'In lại nhãn.', dueOn: '26/11/2026' };
  expect((await hoa.submit(`/phat-hien/${id}/yeu-cau-khac-phuc`, asked)).status).toBe(303);
  const said = { outcome: 'not-corrected', words: 'Vẫn bày bán.' };
  const early = await seo.submit(`/phat-hien/${id}/kiem-tra-khac-phuc`, said);
  expect([early.status, wordsOf(early.text)]).toEqual([422, expect.stringContaining('26/11/2026 chưa qua')]);
  const reason = { ...said, earlyReason: 'Cơ sở ghi bằng văn bản là không sửa.' };
  expect((await seo.submit(`/phat-hien/${id}/kiem-tra-khac-phuc`, reason)).status).toBe(303);
  expect(wordsOf((await hoa.get(`/phat-hien/${id}`)).text)).toContain('Ghi trước hạn khắc phục 26/11/2026');
});

it('who goes there again has the visit on the desk, and on the phone what is still open', async () => {
  const product = await findProductByCode(house.ports.database.write, productCode);
  await planned(house, [await trained(house.ports, 'kiemtra', 'inspector')], {
    producerId: product?.producerId ?? null,
    producerName: 'HTX đến lần nữa',
  });
  const desk = (await seo.get('/viec')).text;
  expect(wordsOf(desk)).toMatch(/của tôi hôm nay và tuần này.*HTX đến lần nữa.*Hôm nay/);
  expect(desk).toContain('href="/hien-truong"');
  expect(wordsOf((await hoa.get('/viec')).text)).not.toContain('HTX đến lần nữa');
  const { visits } = (await seo.get('/api/v1/field/package')).json() as {
    visits: {
      visit: { producerName: string };
      openFindings: { kind: string; dueOn: string | null; waits: boolean }[];
    }[];
  };
  const again = visits.find(({ visit }) => visit.producerName === 'HTX đến lần nữa');
  expect(again?.openFindings).toContainEqual(
    expect.objectContaining({ kind: 'misleading-advertising', dueOn: '2026-11-26', waits: true }),
  );
  expect(again?.openFindings.map(({ kind }) => kind).sort()).toEqual([
    'expired-mark-in-use',
    'misleading-advertising',
    'wrong-stars',
  ]);
});

it('a draft conclusion waits on the desk of the leader who may issue it', async () => {
  const leader = await signedInPerson(house, 'anh Bình, leader');
  expect(wordsOf((await leader.get('/viec')).text)).toContain('1 dự thảo kết luận kiểm tra chờ ban hành');
});
