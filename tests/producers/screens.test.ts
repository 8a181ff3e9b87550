// The pages of producers over HTTP, as named people, without script.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findProducerByCode } from '#modules/producers/services.ts';
import { changeProducer } from '#modules/producers/use-cases/change-producer.ts';
import { registerProduct } from '#modules/products/use-cases/register-product.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { type Answer, type Person, wordsOf as wordsIn } from '../support/web.ts';
import { wholeInput } from '../support/whole-input.ts';
import { binhLu, cooperative, done, newCommand, province, registered } from './people.ts';

let house: TestHouse;
let hoa: Person;
let tua: Person;
let pao: Person;
let seo: Person;
beforeAll(async () => {
  house = await freshHouse();
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
  seo = await signedInPerson(house, 'anh Seo, inspector');
});
afterAll(async () => {
  await house.close();
});

const wordsOf = (answer: Answer): string => wordsIn(answer.text);

const { isAnother: _, ...form } = { ...cooperative, isAnother: '' };

/** The value of a box, as the browser would send it. */
const boxOf = (answer: Answer, name: string): string | undefined =>
  new RegExp(`<input[^>]*name="${name}"[^>]*value="([^"]*)"`).exec(answer.text)?.[1];

describe('/chu-the', () => {
  it('says what would fill it while it is empty, to an officer and to a producer in their own words', async () => {
    expect(wordsOf(await hoa.get('/chu-the'))).toContain('Sổ chưa có chủ thể nào của đơn vị. Nhập từ bảng tính');
    expect(wordsOf(await seo.get('/chu-the'))).toContain('Cán bộ xã và Văn phòng OCOP tỉnh ghi chủ thể vào sổ');
  });

  it('sends a stranger to sign in, and gives programs a refusal', async () => {
    const nobody = stranger(house);
    expect((await nobody.get('/chu-the')).location).toBe('/dang-nhap?tiep=%2Fchu-the');
    expect((await nobody.get('/chu-the.csv')).status).toBe(403);
  });
});

describe('entering a producer', () => {
  it('opens with the officer’s own commune in the box, and enters what was filled in', async () => {
    const page = await tua.get('/chu-the/them');
    expect(boxOf(page, 'commune')).toBe('Xã Bình Lư (03390)');
    const answer = await tua.submit('/chu-the/them', form);
    expect(answer.status).toBe(303);
    const record = await tua.get(answer.location ?? '');
    const words = wordsOf(record);
    expect(words).toContain('HTX Giả định Chè Tả Lèng');
    expect(words).toContain('Đã ghi HTX Giả định Chè Tả Lèng vào sổ.');
    expect(words).toContain('Xã Bình Lư, Tỉnh Lai Châu');
    expect(words).toContain('0900 000 001');
    expect(words).toContain('1.250.000.000');
    expect(words).toContain('75 % tổng số lao động');
    expect(words).toContain('Ghi chủ thể mới Anh Tủa (tập huấn)');
  });

  it('sent back with five wrong fields names each with its label, and keeps all that was typed', async () => {
    const answer = await tua.submit('/chu-the/them', {
      ...form,
      name: '',
      registeredOn: '31/02/2026',
      phone: '12',
      email: 'không có',
      workers: 'mười',
      'private.ethnicity': 'Mông',
    });
    expect(answer.status).toBe(422);
    const words = wordsOf(answer);
    expect(words).toContain('Có 5 chỗ cần sửa');
    expect(words).toContain('Tên chủ thể: Ô này còn trống. Hãy điền hoặc chọn.');
    expect(words).toContain('Ngày thành lập, đăng ký kinh doanh: Không phải là ngày có thật.');
    expect(boxOf(answer, 'registeredOn')).toBe('31/02/2026');
    expect(boxOf(answer, 'address')).toBe('Bản Giả định, xã Bình Lư');
    expect(boxOf(answer, 'private.ethnicity')).toBe('Mông');
    expect(answer.text).toContain('href="#f-phone"');
  });

  it('looks a commune up by an old name without marks, and offers several where several fit', async () => {
    const one = await hoa.submit('/chu-the/them', { commune: 'can ho', 'look-up': 'commune', name: 'Gõ dở' });
    expect(one.status).toBe(200);
    expect(boxOf(one, 'commune')).toBe('Xã Bum Tở (03433)');
    expect(boxOf(one, 'name')).toBe('Gõ dở');
    const many = await hoa.submit('/chu-the/them', { commune: 'muong', 'look-up': 'commune' });
    expect(wordsOf(many)).toContain('Xã Mường Than');
    expect(many.text.match(/name="commune-found"/g)?.length).toBeGreaterThan(3);
    expect(wordsOf(await hoa.submit('/chu-the/them', { commune: 'zzz', 'look-up': 'commune' }))).toContain(
      'Không tìm thấy “zzz”',
    );
  });

  it('takes the row chosen for the typed text', async () => {
    const answer = await hoa.submit('/chu-the/them', {
      ...form,
      name: 'HTX Giả định Chọn Dòng',
      registrationNumber: '6200000901',
      phone: '',
      commune: 'muong',
      'commune-for': 'muong',
      'commune-found': 'Xã Mường Than (03618)',
    });
    expect(wordsOf(await hoa.get(answer.location ?? ''))).toContain('Xã Mường Than, Tỉnh Lai Châu');
  });

  it('warns of a likeness with the reasons, and enters it once it is said to be another one', async () => {
    const twin = { ...form, name: 'Hợp tác xã Giả định chè Tả Lèng', phone: '' };
    const warned = await tua.submit('/chu-the/them', twin);
    expect(warned.status).toBe(409);
    const words = wordsOf(warned);
    expect(words).toContain('Có thể chủ thể này đã có trong sổ');
    expect(words).toMatch(/HTX Giả định Chè Tả Lèng , Xã Bình Lư, Tỉnh Lai Châu \(C[0-9A-Z-]+\): cùng số giấy đăng ký/);
    expect(boxOf(warned, 'name')).toBe(twin.name);
    const entered = await tua.submit('/chu-the/them', { ...twin, isAnother: 'yes' });
    expect(entered.status).toBe(303);
    expect(wordsOf(await tua.get(entered.location ?? ''))).toContain('Có thể trùng với');
  });
});

describe('a record', () => {
  it('shows its products, its acts, and why others cannot be done by this reader', async () => {
    const made = await registered(house.ports, { name: 'HTX Giả định Có Hàng', registrationNumber: '6200000910' });
    const product = { name: 'Chè giả định trên trang', producerCode: made.code, setNumber: '11', isAnother: 'yes' };
    await done(house.ports, province, registerProduct, product);
    const words = wordsOf(await tua.get(`/chu-the/${made.code}`));
    expect(words).toContain('Chè giả định trên trang Chưa xếp hạng sao');
    expect(words).toContain('Gộp với chủ thể bị ghi trùng Việc của Văn phòng OCOP tỉnh.');
    const read = await seo.get(`/chu-the/${made.code}`);
    expect(read.text).not.toContain(`/chu-the/${made.code}/sua`);
    expect(wordsOf(read)).toContain('Sửa thông tin Việc của cán bộ xã, Văn phòng OCOP tỉnh và chính chủ thể.');
    expect(read.text).not.toContain('Tài khoản được nói thay');
    expect(wordsOf(await hoa.get(`/en/chu-the/${made.code}`))).toContain('What can be done');
  });

  it('of another commune answers every page exactly like one that does not exist', async () => {
    const made = await registered(house.ports, { name: 'HTX Giả định Xa', registrationNumber: '6200000911' });
    for (const page of ['', '/sua', '/rieng', '/rieng/sua']) {
      const [foreign, missing] = [`/chu-the/${made.code}${page}`, `/chu-the/C0000-0000${page}`];
      const answers = [await pao.get(foreign), await pao.get(missing)];
      expect(answers.map((one) => one.status)).toEqual([404, 404]);
      expect(wordsOf(answers[0] as Answer)).toBe(wordsOf(answers[1] as Answer));
    }
    expect((await pao.get(`/chu-the/${made.code}.json`)).text).toBe((await pao.get('/chu-the/C0000-0000.json')).text);
    const change = async (code: string) =>
      await pao.send('/api/v1/producers/change-producer', {
        method: 'POST',
        body: JSON.stringify(wholeInput(changeProducer, { ...form, code, version: 1 })),
        headers: { 'idempotency-key': newCommand(), 'sec-fetch-site': 'same-origin' },
      });
    const [foreign, missing] = [await change(made.code), await change('C0000-0000')];
    expect([foreign.status, foreign.text]).toEqual([404, missing.text]);
  });
});

describe('two people at one record', () => {
  it('see both versions, choose field by field, and lose nothing', async () => {
    const made = await registered(house.ports, { name: 'HTX Giả định Hai Bản', registrationNumber: '6200000920' });
    const own = { ...form, name: 'HTX Giả định Hai Bản', registrationNumber: '6200000920' };
    const path = `/chu-the/${made.code}/sua`;
    const opened = await hoa.get(path);
    expect(boxOf(opened, 'version')).toBe('1');
    await done(house.ports, binhLu, changeProducer, {
      ...own,
      code: made.code,
      version: 1,
      workers: '30',
      description: 'Xã ghi',
      isAnother: 'yes',
    });
    const stale = { ...own, commune: 'Xã Bình Lư (03390)', version: '1', description: 'Tỉnh ghi', status: 'active' };
    const conflict = await hoa.submit(path, stale);
    expect(conflict.status).toBe(409);
    const words = wordsOf(conflict);
    expect(words).toContain('Hai người cùng sửa chủ thể này');
    expect(words).toContain('Xã ghi');
    expect(words).toContain('Tỉnh ghi');
    const chosen = (field: string, side: string) =>
      new RegExp(`name="keep.${field}" value="${side}"[^>]*checked`).test(conflict.text);
    expect(chosen('workers', 'theirs')).toBe(true);
    expect(chosen('description', 'yours')).toBe(true);
    expect(boxOf(conflict, 'version')).toBe('2');
    const saved = await hoa.submit(path, {
      ...stale,
      version: '2',
      'keep.workers': 'theirs',
      'keep.description': 'yours',
    });
    expect(saved.status).toBe(303);
    const record = await findProducerByCode(house.ports.database.write, made.code);
    expect(record).toMatchObject({ workers: 30, description: 'Tỉnh ghi', version: 3 });
  });

  it('a form sent back for a wrong field keeps the version that was seen, and is still told of the newer one', async () => {
    const made = await registered(house.ports, { name: 'HTX Giả định Bản Cũ', registrationNumber: '6200000921' });
    const own = { ...form, name: 'HTX Giả định Bản Cũ', registrationNumber: '6200000921', status: 'active' };
    await done(house.ports, binhLu, changeProducer, { ...own, code: made.code, version: 1, workers: '31' });
    const path = `/chu-the/${made.code}/sua`;
    const back = await hoa.submit(path, { ...own, version: '1', email: 'sai' });
    expect([back.status, boxOf(back, 'version')]).toEqual([422, '1']);
    expect((await hoa.submit(path, { ...own, version: '1' })).status).toBe(409);
  });
});

describe('merging', () => {
  it('is chosen, previewed, confirmed on its own page, and undone on another', async () => {
    const stays = await registered(house.ports, { name: 'HTX Giả định Ở Lại', registrationNumber: '6200000930' });
    const goes = await registered(house.ports, {
      name: 'HTX Giả định Ra Đi',
      registrationNumber: '6200000930',
      description: 'Chỉ bản này có giới thiệu',
    });
    const path = `/chu-the/${goes.code}/gop`;
    expect(wordsOf(await hoa.get(path))).toContain('HTX Giả định Ở Lại');
    expect(wordsOf(await hoa.get(`${path}?voi=SAI`))).toContain(
      'Không có chủ thể nào mang mã này trong đơn vị của bạn.',
    );
    const preview = await hoa.get(`${path}?voi=${stays.code}`);
    expect(preview.text).toMatch(/name="keep.description" value="from"[^>]*checked/);
    const merged = await hoa.submit(path, { 'keep.name': 'into', reason: 'Ghi hai lần' }, `${path}?voi=${stays.code}`);
    expect(merged.location).toBe(`/chu-the/${stays.code}`);
    const asked = wordsOf(await hoa.get(`/chu-the/${goes.code}`));
    expect(asked).toContain(`Mã ${goes.code} nay là chủ thể này`);
    expect(asked).toContain('Chỉ bản này có giới thiệu');
    const part = /href="([^"]*\/tach\/[^"]*)"/.exec((await hoa.get(`/chu-the/${stays.code}`)).text)?.[1] ?? '';
    expect(wordsOf(await hoa.get(part))).toContain('Mục của chủ thể giữ lại trở về như trước khi gộp');
    const parted = await hoa.submit(part, {});
    expect(parted.location).toBe(`/chu-the/${goes.code}`);
    expect(wordsOf(await hoa.get(`/chu-the/${goes.code}`))).toContain('HTX Giả định Ra Đi');
    expect((await hoa.get(part)).status).toBe(409);
  });

  it('is no page for a commune', async () => {
    const made = await registered(house.ports, { name: 'HTX Giả định Không Gộp', registrationNumber: '6200000931' });
    expect((await tua.get(`/chu-the/${made.code}/gop`)).status).toBe(403);
  });
});

describe('downloads', () => {
  it('hold every line of the view, the same in CSV and JSON, and nothing sensitive', async () => {
    const csv = await hoa.get('/chu-the.csv?q=gia+dinh&thieu=1');
    const rows = csv.text.trim().split('\r\n');
    expect(rows[0]).toBe('Mã,Chủ thể,Loại hình,"Xã, phường",Tỉnh,Số giấy đăng ký,Sản phẩm,Tình trạng,Còn thiếu');
    const json = (await hoa.get('/chu-the.json?q=gia+dinh&thieu=1')).json() as { total: number; producers: unknown[] };
    expect(json.producers).toHaveLength(json.total);
    expect(rows).toHaveLength(json.total + 1);
    for (const word of ['0900', 'Người Đại Diện', 'Mông']) expect(csv.text + JSON.stringify(json)).not.toContain(word);
  });
});

describe('the API', () => {
  it('holds the same acts: described, refused and done alike', async () => {
    const described = (await hoa.get('/api/v1/openapi.json')).json() as { paths: Record<string, unknown> };
    expect(Object.keys(described.paths)).toContain('/api/v1/producers/register-producer');
    const listed = (await hoa.get('/api/v1/producers/list-producers?text=ta+leng')).json() as { total: number };
    expect(listed.total).toBeGreaterThan(0);
    expect((await pao.get('/api/v1/producers/view-producer?code=C0000-0000')).status).toBe(404);
  });
});
