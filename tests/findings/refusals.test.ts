// How minutes end without a signature by hand, and where a finding goes besides: refused with a witness, signed on a screen as presence alone,
// handed to another agency, a sanction cited. Each as people, each with who may not.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { date } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import { keyedField } from '#modules/field/index.ts';
import { type MadePaper, makePaper } from '../certificates/papers.ts';
import { squeezed, textOfPdf } from '../documents/read-paper.ts';
import { newId, newPhone, send, statesOf, write } from '../field/phones.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { trained } from '../tasks/offices-and-people.ts';
import { heldVisit, productIdOf, sendFiles } from './making.ts';

let house: TestHouse;
let paper: MadePaper;
let hoa: Person;
let seo: Person;
let pao: Person;

beforeAll(async () => {
  house = await freshHouse();
  paper = await makePaper(house.ports, 'Chè Shan tuyết giả định không ký');
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  seo = await signedInPerson(house, 'anh Seo, inspector');
  pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
});
afterAll(() => house.close());

async function visited(): Promise<Id<'visit'>> {
  const account = await findAccountByLogin(house.ports.database.write, 'kiemtra');
  const team = [account?.id as AccountId];
  const visitId = await heldVisit(house.ports, paper.productCode, { heldOn: date('2026-11-20'), team });
  expect((await seo.submit(`/bien-ban-kiem-tra/${visitId}`, { content: 'Đã xem kho.' })).status).toBe(303);
  return visitId;
}
const printed = async (visitId: string): Promise<string> =>
  squeezed(await textOfPdf((await hoa.get(`/bien-ban-kiem-tra/${visitId}/bien-ban.pdf`)).bytes));

describe('minutes', () => {
  it('that the producer refuses to sign are closed with the reason and a witness, never without', async () => {
    const visitId = await visited();
    const close = `/bien-ban-kiem-tra/${visitId}/dong`;
    const refused = { outcome: 'refused', signedOn: '20/11/2026', sparseReason: 'Có ảnh kho.' };
    const bare = await seo.submit(close, refused);
    expect(bare.status).toBe(422);
    const alone = await seo.submit(close, { ...refused, refusal: 'Không đồng ý với số hộp.' });
    expect(alone.status).toBe(422);
    const whole = {
      ...refused,
      refusal: 'Không đồng ý với số hộp.',
      witness: 'Anh Tủa (giả định), UBND xã Bình Lư',
    };
    expect([403, 404]).toContain((await pao.force(close, whole)).status);
    expect((await stranger(house).get(close)).status).toBe(303);
    expect((await seo.submit(close, whole)).status).toBe(303);
    const page = wordsOf((await hoa.get(`/bien-ban-kiem-tra/${visitId}`)).text);
    expect(page).toContain('Không ký. Người chứng kiến: Anh Tủa (giả định), UBND xã Bình Lư');
    expect(await printed(visitId)).toContain(squeezed('Anh Tủa (giả định)'));
    expect((await seo.force(close, whole)).status).toBe(409);
  });

  it('signed on a screen are a record of presence, and the page says so; without a signature they are refused', async () => {
    const visitId = await visited();
    const close = `/bien-ban-kiem-tra/${visitId}/dong`;
    const onScreen = { outcome: 'screen', signedOn: '20/11/2026', sparseReason: 'Có ảnh kho.' };
    expect(wordsOf((await seo.submit(close, onScreen)).text)).toContain('Chưa có ai ký trên màn hình');
    const phone = await newPhone(house.ports, await trained(house.ports, 'kiemtra', 'inspector'));
    const signature = { name: 'Chị Mẩy', role: 'inspected', over: 'a'.repeat(64), strokes: 'M 10 10 L 90 40' } as const;
    const told = await send(house.ports, phone, [
      write(phone, visitId, 'opened', 'visit', { checklists: ['label@1'] }),
      write(phone, visitId, 'signed', keyedField('signature', newId()), signature),
    ]);
    expect(statesOf(told)).toEqual(['applied', 'applied']);
    expect((await seo.submit(close, onScreen)).status).toBe(303);
    expect(wordsOf((await hoa.get(`/bien-ban-kiem-tra/${visitId}`)).text)).toMatch(/có mặt/u);
    expect(await printed(visitId)).toContain(squeezed('có mặt'));
  });
});

describe('a finding', () => {
  it('is handed to another agency by letter, and cites a sanction; a foreign commune and the public see neither', async () => {
    const visitId = await visited();
    const said = {
      about: String(await productIdOf(house.ports, paper.productCode)),
      kind: 'label-incomplete',
      severity: 'major',
      words: 'Nhãn thiếu ngày sản xuất.',
      foundOn: '20/11/2026',
    };
    const written = await seo.submit(`/phat-hien/chuyen/${visitId}/ghi`, said);
    expect(written.status).toBe(303);
    const list = (await hoa.get('/phat-hien')).text;
    const [finding = ''] = /\/phat-hien\/[0-9a-f-]{36}/.exec(list) ?? [];
    const letter = {
      agency: 'Chi cục QLTT (giả định)',
      number: '88/VPĐP',
      issuedOn: '21/11/2026',
      words: 'Đề nghị xử lý nhãn hàng hóa.',
      until: '05/12/2026',
    };
    const bare = await hoa.submit(`${finding}/chuyen-co-quan`, letter);
    expect(bare.status).toBe(422);
    expect((await sendFiles(hoa, `${finding}/chuyen-co-quan`, letter)).status).toBe(303);
    const sanction = { authority: 'Chi cục QLTT (giả định)', number: '15/QĐ-XPHC', decidedOn: '22/11/2026' };
    const tomorrow = await hoa.submit(`${finding}/xu-phat`, { ...sanction, decidedOn: '24/11/2026' });
    expect(tomorrow.status).toBe(422);
    const odd = await hoa.submit(`${finding}/xu-phat`, { ...sanction, amountVnd: '999.999.999.999.999' });
    expect([odd.status, wordsOf(odd.text).includes('999.999.999.999.999 đồng lớn bất thường')]).toEqual([422, true]);
    expect(odd.text).toContain('name="confirmed"');
    expect((await hoa.submit(`${finding}/xu-phat`, { ...sanction, amountVnd: '2.000.000.000' })).status).toBe(303);
    const shown = wordsOf((await hoa.get(finding)).text);
    for (const words of ['88/VPĐP', 'Chi cục QLTT (giả định)', '15/QĐ-XPHC']) expect(shown).toContain(words);
    for (const page of ['chuyen-co-quan', 'xu-phat']) {
      expect([403, 404], page).toContain((await pao.get(`${finding}/${page}`)).status);
      expect([403, 404], page).toContain((await pao.force(`${finding}/${page}`, sanction)).status);
    }
    expect((await stranger(house).get(finding)).status).toBe(303);
    expect((await stranger(house).get(`/san-pham/${paper.productCode}`)).text).not.toContain('15/QĐ-XPHC');
  });
});
