// What was promised and how a product stands, as people see it: typed once from paper, followed by its days, on the health card.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commitmentsOf } from '#modules/output/services.ts';
import { typeCommitments } from '#modules/output/use-cases/type-commitments.ts';
import { findProductByCode } from '#modules/products/services.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import { makeCooperative, makeTea } from '../dossiers/filing.ts';
import { muongThan } from '../producers/people.ts';
import { makeRecognition, speaksFor } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { promised, typedFromPaper } from './making.ts';

let house: TestHouse;
let may: Person;
let tua: Person;
let seo: Person;
let pao: Person;
let code = '';
let foreign = '';
beforeAll(async () => {
  house = await freshHouse();
  await signedInPerson(house, 'chị Mẩy, producer');
  const own = await makeCooperative(house.ports, 'HTX Giả định Cam Kết', { registrationNumber: '6200009703' });
  await speaksFor(house.ports, 'chuthe', own);
  code = await makeTea(house.ports, own, 'Chè Shan của cam kết (giả định)');
  await makeRecognition(house.ports, code);
  const other = await makeCooperative(house.ports, 'HTX Giả định Khác', { registrationNumber: '6200009713' });
  foreign = await makeTea(house.ports, other, 'Chè của chủ thể khác (giả định)');
  await makeRecognition(house.ports, foreign, { decisionNumber: '1025/QĐ-UBND' });
  may = await signedInPerson(house, 'chị Mẩy, producer');
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  seo = await signedInPerson(house, 'anh Seo, inspector');
  pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
});
afterAll(() => house.close());

const typed = () => {
  const { productCode: _code, seen: _seen, answers: _answers, ...rest } = typedFromPaper(code);
  return rest;
};

describe('what was promised', () => {
  it('is nowhere at first, and the page says what to do', async () => {
    const page = wordsOf((await tua.get(`/cam-ket/${code}`)).text);
    expect(page).toContain('Chưa ai ghi cam kết của sản phẩm này.');
    expect(page).toContain('Chép từ hồ sơ giấy');
  });

  it('is typed once from paper with its source and who typed it, criteria and all', async () => {
    const wrong = await tua.submit(`/cam-ket/${code}/chep`, { ...typed(), source: '', capacityUnit: '' });
    expect(wrong.status).toBe(422);
    expect(wordsOf(wrong.text)).toContain('Đã ghi công suất nhưng chưa ghi đơn vị');
    const shown = await tua.submit(`/cam-ket/${code}/chep`, { ...typed(), show: 'sheet' });
    expect(wordsOf(shown.text)).toContain('Mức đã được chấm');
    const done = await tua.submit(`/cam-ket/${code}/chep`, { ...typed(), 'answers.tc-1-1': '3' });
    expect(done.status).toBe(303);
    const page = wordsOf((await seo.get(`/cam-ket/${code}`)).text);
    expect(page).toContain('Chép từ Hồ sơ OCOP 2024, tủ số 2');
    expect(page).toContain('người chép: Anh Tủa');
    expect(page).toContain('3.000 kg');
    expect(page).toContain('1.1 ');
    const product = await findProductByCode(house.ports.database.write, code);
    const found =
      product === null ? null : await commitmentsOf(house.ports.database.read, product.id, house.ports.clock.today());
    expect(found).toMatchObject({ from: 'typed', capacity: { value: 3_000, unit: 'kg', per: 'year' }, workers: 9 });
    expect(found?.criteria.map((one) => one.code)).toEqual(['1.1']);
  });

  it('is not typed over by who stood on an older saving, nor by another commune', async () => {
    const again = { ...typedFromPaper(code), seen: '0' };
    const late = await runUseCase(house.ports, typeCommitments, again, { actor: muongThan });
    expect(late.ok ? 'done' : late.problem.kind).toBe('not-found');
    expect((await pao.get(`/cam-ket/${code}`)).status).toBe(404);
    expect((await stranger(house).get(`/cam-ket/${code}`)).status).toBe(303);
    expect((await may.get(`/cam-ket/${code}`)).status).toBe(200);
    expect((await seo.get(`/cam-ket/${code}/chep`)).status).toBe(403);
  });
});

describe('a promise with a day', () => {
  it('is followed, overdue, not kept, told to the producer; kept, it is due again', async () => {
    const { productCode: _code, ...fields } = promised(code);
    expect((await may.get(`/cam-ket/${code}/theo-doi`)).status).toBe(403);
    expect((await tua.submit(`/cam-ket/${code}/theo-doi`, fields)).status).toBe(303);
    const page = await tua.get(`/cam-ket/${code}`);
    expect(wordsOf(page.text)).toContain('Quá hạn');
    const address = /\/cam-ket\/[^"]+\/ket-qua/.exec(page.text)?.[0] ?? '';
    const bare = await tua.submit(address, { outcome: 'not-kept', words: '' });
    expect(wordsOf(bare.text)).toContain('Hãy ghi thấy gì hoặc vì sao');
    expect((await tua.submit(address, { outcome: 'not-kept', words: 'Chưa nộp báo cáo' })).status).toBe(303);
    expect(wordsOf((await may.get('/thong-bao')).text)).toContain('chưa được thực hiện');
    const card = wordsOf((await tua.get(`/suc-khoe/${code}`)).text);
    expect(card).toContain('Cam kết chưa thực hiện');
    expect((await tua.submit(address, { outcome: 'kept', words: 'Đã nộp' })).status).toBe(303);
    expect(wordsOf((await tua.get(`/cam-ket/${code}`)).text)).toContain('15/01/2027');
  });
});

describe('the health card', () => {
  it('says each signal, why, and opens its record; its producer reads what waits for it, another commune nothing', async () => {
    const card = await tua.get(`/suc-khoe/${code}`);
    const words = wordsOf(card.text);
    expect(words).toContain('Không báo cáo sản lượng');
    expect(words).toContain('Cùng điểm và lý do như danh sách chọn nơi kiểm tra');
    expect(card.text).toContain(`href="/san-luong/${code}"`);
    // Its producer reads what waits for it, and nothing of what the office reckons; nobody else's.
    const own = await may.get(`/suc-khoe/${code}`);
    expect([own.status, wordsOf(own.text)]).toEqual([200, expect.stringContaining('Việc chờ bạn')]);
    expect(wordsOf(own.text)).toContain('chưa báo cáo sản lượng');
    const json = (await may.get(`/suc-khoe/${code}.json`)).text;
    for (const secret of ['Điểm rủi ro', 'Đưa vào kế hoạch kiểm tra', 'Nguy cấp', 'never-visited', '"points"']) {
      expect(`${own.text}${json}`).not.toContain(secret);
    }
    expect((await may.get(`/suc-khoe/${foreign}`)).status).toBe(404);
    expect((await may.get('/suc-khoe')).status).toBe(403);
    expect((await pao.get(`/suc-khoe/${code}`)).status).toBe(404);
    const list = wordsOf((await tua.get('/suc-khoe')).text);
    expect(list).toContain('Chè Shan của cam kết (giả định)');
    expect(wordsOf((await pao.get('/suc-khoe')).text)).not.toContain('Chè Shan của cam kết');
    const file = await tua.get('/suc-khoe/bang.xlsx');
    expect(file.headers.get('content-type')).toContain('spreadsheetml');
  });
});
