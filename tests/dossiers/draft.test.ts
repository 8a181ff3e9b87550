// From opening a dossier to its last saved part, as the people who do it: without a script, each allowed path with its
// refused twin.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dateInVietnam, instantOf, millisecondsOf } from '#kernel/calendar.ts';
import { changeProduct } from '#modules/products/use-cases/change-product.ts';
import { viewProduct } from '#modules/products/use-cases/view-product.ts';
import { query } from '#platform/database/db.ts';
import { enter, makeRecognition } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { openWeb, type Person, plainText, Person as Stranger } from '../support/web.ts';
import { makeCooperative, makeTea, mayWithTea, opened } from './filing.ts';

let house: TestHouse;
let may: Person;
let producerCode: string;
let productCode: string;
let place: string;
beforeAll(async () => {
  house = await freshHouse();
  ({ may, producerCode, productCode } = await mayWithTea(house, 'Shan Tả Lèng'));
  place = await opened(may, productCode);
});
afterAll(() => house.close());

const wait = (): void => house.clock.moveTo(instantOf(millisecondsOf(house.ports.clock.now()) + 1_000));

describe('opening a dossier', () => {
  test('the producer sees that a product never recognised is a first one, and why nothing else', async () => {
    const other = await makeTea(house.ports, producerCode, 'Chè xanh mở thử');
    const page = (await may.get(`/ho-so/mo?san-pham=${other}`)).text;
    expect(page).toContain('Theo quy định, hồ sơ này là: Lần đầu.');
    expect(page).toContain('Chỉ dành cho sản phẩm đang được công nhận.');
    expect(page).not.toContain('nhập hộ chủ thể');
  });

  test('what the register knows stands in it already', async () => {
    const page = (await may.get(place)).text;
    for (const known of ['HTX Giả định Shan Tả Lèng', 'Người Đại Diện Giả Định', '02/03/2019', '11. Chè tươi']) {
      expect(page).toContain(known);
    }
    expect((await may.get(`${place}/phan/mau-01`)).text).toContain('value="Bản Giả định, xã Bình Lư"');
    expect((await may.get(`${place}/phan/mau-02-phan-1`)).text).toContain('Thành lập năm 2019 từ mười hộ trong bản.');
    expect((await may.get(`${place}/phan/mau-02-phan-2`)).text).toContain('Búp chè Shan tuyết; Bản Giả định');
  });

  test('a second one for the same product is refused with the way to the first', async () => {
    const page = (await may.get(`/ho-so/mo?san-pham=${productCode}`)).text;
    expect(page).toContain('đang có một hồ sơ chưa xong');
    expect(page).toContain(`href="${place}"`);
    const forced = await may.force('/ho-so/mo', { productCode });
    expect(forced.status).toBe(409);
  });

  test('a product of another producer is answered like one that does not exist', async () => {
    const foreign = await makeTea(
      house.ports,
      await makeCooperative(house.ports, 'HTX Giả định Khác'),
      'Chè của nhà khác',
    );
    for (const code of [foreign, 'S0000-00000']) {
      const page = await may.get(`/ho-so/mo?san-pham=${code}`);
      expect(page.text).toContain('Sản phẩm này không thuộc chủ thể của bạn hay xã của bạn');
      const forced = await may.force('/ho-so/mo', { productCode: code });
      expect([forced.status, forced.text.includes('Sản phẩm này không thuộc')]).toEqual([422, true]);
    }
  });

  test('a product without a set, and one whose set is not for this kind of producer, say what to do', async () => {
    const bare = await makeTea(house.ports, producerCode, 'Chè chưa chọn bộ', { setNumber: '' });
    expect((await may.get(`/ho-so/mo?san-pham=${bare}`)).text).toContain('chưa được chọn bộ sản phẩm');
    const club = await makeCooperative(house.ports, 'Hội Giả định Du lịch');
    const tea = await makeTea(house.ports, club, 'Chè của hội');
    // As an import of an old list may leave it.
    await query(house.ports.database.write, `update producer set producer_type = 'association' where code = $1`, [
      club,
    ]);
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const page = (await tua.get(`/ho-so/mo?san-pham=${tea}`)).text;
    expect(page).toContain('chỉ được đăng ký dịch vụ du lịch (Điều 2 khoản 3)');
    expect((await tua.force('/ho-so/mo', { productCode: tea })).status).toBe(409);
  });

  test('a recognised product may be upgraded or, in its window, re-evaluated: the producer chooses', async () => {
    const tea = await makeTea(house.ports, producerCode, 'Chè đã ba sao');
    const today = dateInVietnam(house.ports.clock.now());
    expect(today).toBe('2026-11-23');
    // 153 days are left: the window is open.
    await makeRecognition(house.ports, tea, { issuedOn: '25/04/2024', expiresOn: '25/04/2027' });
    const page = (await may.get(`/ho-so/mo?san-pham=${tea}`)).text;
    expect(page).toContain('từ 27/10/2026 đến hết 26/12/2026');
    expect((await may.submit('/ho-so/mo', {}, `/ho-so/mo?san-pham=${tea}`)).status).toBe(422);
    expect((await may.submit('/ho-so/mo', { kind: 'first' }, `/ho-so/mo?san-pham=${tea}`)).status).toBe(422);
    const again = await opened(may, tea, 're-evaluation');
    expect((await may.get(again)).text).toContain('Đang được công nhận 3 sao, đến hết 25/04/2027');
    expect((await may.get(`${again}/phan/mau-02-phan-2`)).text).toContain('Những thay đổi so với sản phẩm OCOP');
  });
});

describe('writing a dossier', () => {
  test('a part is saved with gaps, and opens again with what was typed', async () => {
    const saved = await may.submit(`${place}/phan/mau-01`, { position: 'Giám đốc', phone: '0900 000 002', email: '' });
    expect([saved.status, saved.location]).toEqual([303, place]);
    expect((await may.get(`${place}/phan/mau-01`)).text).toContain('value="0900000002"');
    expect((await may.get(place)).text).toContain('Chị Mẩy');
  });

  test('what cannot be read is named at its field, and everything typed is kept', async () => {
    const refused = await may.submit(`${place}/phan/mau-01`, {
      position: 'Phó giám đốc',
      phone: '12',
      email: 'không có',
      sampleCount: 'năm',
    });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('value="Phó giám đốc"');
    expect(refused.text).toMatch(/id="f-sampleCount-error"/);
    const readable = await may.submit(`${place}/phan/mau-01`, { phone: '12', email: 'không có' });
    expect(readable.text).toMatch(/id="f-phone-error"[\s\S]*id="f-email-error"/);
    expect((await may.get(`${place}/phan/mau-01`)).text).not.toContain('Phó giám đốc');
  });

  test('the sheet of the product’s set is filled in without a script, and only what fits it', async () => {
    const saved = await may.submit(`${place}/tu-cham`, { 'tc-1-1': '3', 'tc-1-2': '2' });
    expect([saved.status, saved.location]).toEqual([303, place]);
    const page = (await may.get(`${place}/tu-cham`)).text;
    expect(page).toMatch(/name="tc-1-1" value="3" checked/);
    const refused = await may.submit(`${place}/tu-cham`, { 'tc-1-1': '9' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Tiêu chí 1.1 chỉ nhận một lựa chọn');
    expect((await may.get(`${place}/tu-cham`)).text).toMatch(/name="tc-1-1" value="3" checked/);
  });

  test('each criterion is described beside the level that was chosen there', async () => {
    const saved = await may.submit(`${place}/mo-ta`, { 'descriptions.tc-1-1': 'Búp chè hái trong bản, có sổ ghi.' });
    expect(saved.status).toBe(303);
    const page = plainText((await may.get(`${place}/mo-ta`)).text);
    expect(page).toContain('Búp chè hái trong bản, có sổ ghi.');
    expect(page).toContain('Chưa chọn mức');
    const refused = await may.force(`${place}/mo-ta`, { version: '2', 'descriptions.tc-9-9': 'Không có tiêu chí này' });
    expect([refused.status, refused.text.includes('Bộ này không chấm tại tiêu chí 9.9')]).toEqual([422, true]);
  });

  test('two people in one part: the later one sees both versions, and nothing is overwritten', async () => {
    const address = `${place}/phan/mau-02-phan-4`;
    const page = await may.get(address);
    expect((await may.submit(address, { plan: 'Trồng thêm năm héc-ta.' })).status).toBe(303);
    wait();
    const csrf = /name="csrf" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
    const late = await may.send(address, {
      method: 'POST',
      body: new URLSearchParams({
        csrf,
        commandId: '01900000-0000-7000-8000-0000000000aa',
        version: '1',
        plan: 'Xây nhà xưởng mới.',
      }),
      headers: { 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:8080' },
    });
    expect(late.status).toBe(409);
    for (const both of ['Trồng thêm năm héc-ta.', 'Xây nhà xưởng mới.', 'Chị Mẩy']) expect(late.text).toContain(both);
    expect((await may.get(address)).text).toContain('Trồng thêm năm héc-ta.');
    const chosen = await may.force(address, { version: '2', plan: 'Xây nhà xưởng mới.', 'keep.plan': 'theirs' });
    expect(chosen.status).toBe(303);
    expect((await may.get(address)).text).toContain('Trồng thêm năm héc-ta.');
  });

  test('two people in two parts never meet', async () => {
    const first = await may.get(`${place}/phan/mau-02-phan-1`);
    expect((await may.submit(`${place}/phan/mau-02-phan-2`, { markets: 'Chợ phiên.' })).status).toBe(303);
    const csrf = /name="csrf" value="([^"]+)"/.exec(first.text)?.[1] ?? '';
    const version = /name="version" value="(\d+)"/.exec(first.text)?.[1] ?? '';
    const done = await may.send(`${place}/phan/mau-02-phan-1`, {
      method: 'POST',
      body: new URLSearchParams({
        csrf,
        commandId: '01900000-0000-7000-8000-0000000000ab',
        version,
        standard: 'TCCS 02',
      }),
      headers: { 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:8080' },
    });
    expect(done.status).toBe(303);
  });

  test('a form sent twice with the same command is saved once', async () => {
    const address = `${place}/phan/mau-02-phan-4`;
    const page = (await may.get(address)).text;
    const fields = (name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
    const send = () =>
      may.send(address, {
        method: 'POST',
        body: new URLSearchParams({
          csrf: fields('csrf'),
          commandId: fields('commandId'),
          version: fields('version'),
          plan: 'Gửi hai lần.',
        }),
        headers: { 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:8080' },
      });
    const both = await Promise.all([send(), send()]);
    expect(both.map((one) => one.status)).toEqual([303, 303]);
    const [row] = await query<{ version: number }>(
      house.ports.database.write,
      `select version from dossier_part where dossier_id = $1 and name = 'plan'`,
      [place.split('/').at(-1)],
    );
    expect(row?.version).toBe(Number(fields('version')) + 1);
  });
});

describe('others', () => {
  test('the commune reads the draft to guide, and does not write in it', async () => {
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const page = await tua.get(place);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Xã xem để hướng dẫn, không sửa thay');
    expect(page.text).not.toContain(`${place}/bo`);
    expect((await tua.get(`${place}/phan/mau-01`)).status).toBe(404);
    expect((await tua.force(`${place}/phan/mau-01`, { version: '1', position: 'Sửa hộ' })).status).toBe(404);
  });

  test('another commune and offices that only read get the answer of a dossier that is not there', async () => {
    const missing = '/ho-so/01a00000-0000-7000-8000-000000000000';
    for (const who of ['anh Páo, officer of Đoàn Kết', 'anh Seo, inspector', 'chị Nga, auditor'] as const) {
      const person = await signedInPerson(house, who);
      const [theirs, nobodys] = [await person.get(place), await person.get(missing)];
      expect([who, theirs.status, nobodys.status]).toEqual([who, 404, 404]);
      expect(theirs.text.replaceAll(place, missing)).toBe(nobodys.text);
      expect((await person.get('/ho-so')).text).not.toContain('Chè Shan Tả Lèng');
    }
    const nobody = new Stranger(openWeb(house.ports));
    expect((await nobody.get(place)).location).toContain('/dang-nhap');
  });

  test('an officer of the commune types for a producer as proxy, and the dossier says so', async () => {
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const tea = await makeTea(house.ports, await makeCooperative(house.ports, 'HTX Giả định Nhờ Xã'), 'Chè nhờ xã');
    expect((await tua.get(`/ho-so/mo?san-pham=${tea}`)).text).toContain('mở hồ sơ này để nhập hộ chủ thể');
    const proxied = await opened(tua, tea);
    expect((await tua.submit(`${proxied}/phan/mau-01`, { position: 'Tổ trưởng' })).status).toBe(303);
    expect((await tua.get(proxied)).text).toContain('Xã nhập hộ');
    expect((await may.get(proxied)).status).toBe(404);
  });

  test('a changed name in the register shows in the draft, which is not typed again', async () => {
    const { product } = await enter(house.ports, viewProduct, { code: productCode }).catch(() => ({ product: null }));
    expect(product).not.toBeNull();
    const facts = { producerCode, commune: 'Xã Bình Lư (03390)', provinceCode: '12', setNumber: '11' };
    const name = 'Chè Shan Tả Lèng hảo hạng';
    await enter(house.ports, changeProduct, {
      ...facts,
      code: productCode,
      version: product?.version,
      name,
      isAnother: 'yes',
    });
    expect((await may.get(place)).text).toContain(name);
  });

  test('a draft is given up, stays readable, and makes room for another', async () => {
    const tea = await makeTea(house.ports, producerCode, 'Chè bỏ dở');
    const draft = await opened(may, tea);
    await may.submit(`${draft}/phan/mau-02-phan-4`, { plan: 'Viết dở dang.' });
    expect((await may.submit(`${draft}/bo`, {})).status).toBe(303);
    const page = (await may.get(draft)).text;
    expect(page).toContain('Đã bỏ');
    expect((await may.get(`${draft}/phan/mau-01`)).text).toContain('Hồ sơ đã được bỏ nên không sửa được nữa.');
    expect((await may.force(`${draft}/bo`, { version: '2' })).status).toBe(409);
    const again = await opened(may, tea);
    expect(again).not.toBe(draft);
    // What was written there is not typed again.
    expect((await may.get(`${again}/phan/mau-02-phan-4`)).text).toContain('Viết dở dang.');
    expect(plainText((await may.get(again)).text)).toContain('Bắt đầu từ hồ sơ trước của sản phẩm');
  });
});
