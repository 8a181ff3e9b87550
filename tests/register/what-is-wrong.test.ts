// What a form says is wrong: every field at once, each by its name, and what was recorded before is never replaced in silence.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WebApp } from '#entry/web-app.ts';
import { date } from '#kernel/calendar.ts';
import { insertRecognitions } from '#modules/certificates/services.ts';
import { decideCorrection } from '#modules/certificates/use-cases/decide-correction.ts';
import { recordRecognition } from '#modules/certificates/use-cases/record-recognition.ts';
import { registerProducer } from '#modules/producers/use-cases/register-producer.ts';
import { findProductByCode } from '#modules/products/services.ts';
import { registerProduct } from '#modules/products/use-cases/register-product.ts';
import { binhLu, cooperative, done, province, refused } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { openWeb } from '../support/web.ts';
import { makeProduct, signedScan } from './making.ts';

let house: TestHouse;
let web: WebApp;
const list = '/quan-ly/san-pham';

beforeAll(async () => {
  house = await freshHouse();
  web = openWeb(house.ports);
});
afterAll(async () => {
  await house.close();
});

/** What a list of an office may say: an end that nobody typed in a form. */
const draftOfPaper = {
  stars: 4,
  decisionNumber: '88/QĐ-UBND',
  issuedOn: date('2026-06-01'),
  expiresOn: date('2092-06-01'),
  issuer: 'UBND tỉnh Lai Châu',
  instrument: null,
  productCode: null,
  reportedYear: null,
  note: null,
};

const fieldsOf = (problem: { fields?: readonly { path: string; code: string }[] }) =>
  (problem.fields ?? []).map(({ path, code }) => `${path}: ${code}`);

describe('the form of a product', () => {
  it('names every wrong field in one round, also those that only the register can judge', async () => {
    const problem = await refused(house.ports, binhLu, registerProduct, {
      name: '',
      commune: 'Xã Không Có Thật',
      setNumber: '99',
      capacity: '5',
      priceVnd: '-1',
      officialCode: '12-3-4',
      gtin: '123',
    });
    expect(fieldsOf(problem)).toEqual([
      'name: required',
      'commune: producers/commune-unknown',
      'setNumber: too-big',
      'capacityUnit: products/unit-needed',
      'priceVnd: not-an-amount',
      'officialCode: products/code-format',
      'gtin: products/gtin-format',
    ]);
  });

  it('says in its summary which box each sentence is about', async () => {
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư', web);
    const page = await tua.submit(`${list}/them`, { name: '', officialCode: '12-3-4' });
    const summary = /<ul class="error-summary__list">([\s\S]*?)<\/ul>/.exec(page.text)?.[1] ?? '';
    expect(summary).toContain('Tên sản phẩm: Ô này còn trống');
    expect(summary).toContain('Mã số sản phẩm OCOP: Không phải dạng');
  });

  it('asks about a name that units of today and before share only once', async () => {
    const problem = await refused(house.ports, province, registerProduct, { name: 'Thử', commune: 'Khổng Lào xa' });
    const near = String(problem.fields?.[0]?.details?.['near'] ?? '').split('; ');
    expect(near.length).toBeGreaterThan(0);
    expect(near).toEqual([...new Set(near)]);
    // The commune of today and the one it had been: each says which it is.
    expect(near).toContain('Xã Khổng Lào, Huyện Phong Thổ');
    expect(near.some((one) => /^Xã Khổng Lào \(\d{5}\)$/.test(one))).toBe(true);
  });
});

describe('the form of a producer', () => {
  it('names a day to come and more local workers than workers beside an empty name', async () => {
    const input = { ...cooperative, name: '', registeredOn: '01/01/2030', workers: '2', localWorkers: '5' };
    const problem = await refused(house.ports, binhLu, registerProducer, { ...input, provinceCode: '12' });
    expect(fieldsOf(problem)).toEqual([
      'name: required',
      'registeredOn: producers/registered-in-future',
      'localWorkers: producers/more-local-than-all',
    ]);
  });

  it('does not store in Xã Bình Lư what was sent for another province', async () => {
    for (const place of [{ commune: '' }, { commune: 'xã Bình Lư' }]) {
      const input = { ...cooperative, ...place, provinceCode: '01' };
      const problem = await refused(house.ports, binhLu, registerProducer, input);
      expect(fieldsOf(problem)).toEqual(['provinceCode: producers/province-of-another-commune']);
    }
  });
});

describe('the form of a recognition', () => {
  it('judges the days also where stars and year cannot be read', async () => {
    const code = await makeProduct(house.ports, 'Thử một lượt giả định');
    const problem = await refused(house.ports, province, recordRecognition, {
      code,
      stars: '9',
      reportedYear: '1700',
      decisionNumber: '1/QĐ-UBND',
      issuedOn: '01/01/2030',
      expiresOn: '01/01/2029',
      issuer: 'UBND tỉnh Lai Châu',
    });
    expect(fieldsOf(problem)).toEqual([
      'stars: too-big',
      'issuedOn: certificates/day-in-future',
      'expiresOn: certificates/ends-before-issue',
      'reportedYear: not-a-year',
    ]);
  });

  it('knows no decision of before the programme', async () => {
    const code = await makeProduct(house.ports, 'Thử ngày xưa giả định');
    const paper = { stars: '3', decisionNumber: '1/QĐ-UBND', issuedOn: '01/02/1990', issuer: 'UBND tỉnh Lai Châu' };
    const problem = await refused(house.ports, province, recordRecognition, { code, ...paper });
    expect(fieldsOf(problem)).toContain('issuedOn: certificates/day-before-programme');
  });

  it('of a decision that is recorded already asks which of the two is wrong, and replaces nothing', async () => {
    const hoa = await signedInPerson(house, 'chị Hoa, officer of the province', web);
    const code = await makeProduct(house.ports, 'Thử hai hạng giả định');
    const path = `${list}/${code}/cong-nhan`;
    const paper = { decisionNumber: '1/QĐ-UBND', issuedOn: '01/06/2026', issuer: 'UBND tỉnh Lai Châu' };
    expect((await hoa.submit(path, { ...paper, stars: '4' })).status).toBe(303);
    const clash = await hoa.submit(path, { ...paper, decisionNumber: '1/qđ-ubnd', stars: '3' });
    expect(clash.status).toBe(409);
    expect(clash.text).toContain('Quyết định 1/QĐ-UBND ngày 01/06/2026 đã ghi 4 sao cho sản phẩm này');
    expect(clash.text).toContain('value="1/qđ-ubnd"');
    const correct = /href="([^"]+\/sua)"[^>]*>Đính chính lần đã ghi/.exec(clash.text)?.[1] ?? '';
    expect((await hoa.get(correct)).status).toBe(200);
    const view = (await hoa.get(`${list}/${code}.json`)).json() as {
      product: { stars: number };
      recognitions: unknown[];
    };
    expect([view.product.stars, view.recognitions.length]).toEqual([4, 1]);
    expect((await hoa.submit(correct, { ...paper, stars: '3', reason: 'Chép nhầm hạng' })).status).toBe(303);
    const other = { ...paper, decisionNumber: '2/QĐ-UBND', stars: '4' };
    expect((await hoa.submit(path, other)).status).toBe(303);
  });
});

describe('an end after the term of the law', () => {
  const paper = { stars: '4', decisionNumber: '88/QĐ-UBND', issuedOn: '01/06/2026', issuer: 'UBND tỉnh Lai Châu' };
  const reason = 'Quyết định nêu thời hạn năm năm (giả định)';

  it('is asked about: a mistyped year is refused at the form, which then asks for the word and its reason', async () => {
    const hoa = await signedInPerson(house, 'chị Hoa, officer of the province', web);
    const code = await makeProduct(house.ports, 'Thử hạn xa giả định');
    const path = `${list}/${code}/cong-nhan`;
    expect((await hoa.get(path)).text).not.toContain('name="termConfirmed"');
    const asked = await hoa.submit(path, { ...paper, expiresOn: '01/06/2092' });
    expect(asked.status).toBe(422);
    expect(asked.text).toContain('xa hơn 36 tháng kể từ ngày quyết định, tức quá 01/06/2029');
    expect(asked.text).toContain('name="termConfirmed"');
    const noReason = await hoa.submit(path, { ...paper, expiresOn: '01/06/2092', termConfirmed: 'yes' });
    expect(noReason.status).toBe(422);
    expect(noReason.text).toContain('href="#f-termReason"');
    expect((await hoa.submit(path, { ...paper, expiresOn: '02/06/2029' })).status).toBe(422);
    expect((await hoa.submit(path, { ...paper, expiresOn: '01/06/2029' })).status).toBe(303);
  });

  it('that two officers confirmed by its scan counts, and its reason stands in the history', async () => {
    const hoa = await signedInPerson(house, 'chị Hoa, officer of the province', web);
    const code = await makeProduct(house.ports, 'Thử hạn đã xác nhận giả định');
    const said = { ...paper, expiresOn: '01/06/2031', termConfirmed: 'yes', termReason: reason };
    expect((await hoa.submit(`${list}/${code}/cong-nhan`, said)).text).toContain('href="#f-file"');
    const typed = { code, ...said, file: await signedScan() };
    const { id, waits } = await done(house.ports, province, recordRecognition, typed);
    expect([waits, (await hoa.get(`${list}/${code}`)).text.includes('01/06/2031')]).toEqual([true, false]);
    const own = { correctionId: id, version: 1, decision: 'confirmed' };
    expect((await refused(house.ports, province, decideCorrection, own)).code).toBe(
      'certificates/proposer-does-not-correct',
    );
    expect((await hoa.submit(`/dinh-chinh/${id}`, { decision: 'confirmed' })).status).toBe(303);
    const page = (await stranger(house, web).get(`/san-pham/${code}`)).text;
    expect(page).toContain('01/06/2031');
    expect(page).not.toContain('Chưa rõ thời hạn');
    expect(page).not.toContain(reason);
  });

  it('that came by another way is told to nobody as valid, until an officer confirms or corrects it', async () => {
    const hoa = await signedInPerson(house, 'chị Hoa, officer of the province', web);
    const code = await makeProduct(house.ports, 'Thử hạn chưa rõ giả định');
    const { db, product } = {
      db: house.ports.database.write,
      product: await findProductByCode(house.ports.database.write, code),
    };
    if (product === null) throw new Error('no product');
    const { id: productId, provinceCode, communeCode } = product;
    const draft = { ...draftOfPaper, productId, provinceCode, communeCode, source: 'imported' as const };
    const making = { now: house.clock.now(), today: house.clock.today(), random: house.ports.random };
    await insertRecognitions(db, [draft], making);
    const reader = stranger(house, web);
    const page = (await reader.get(`/san-pham/${code}`)).text;
    expect(page).toContain('Chưa rõ thời hạn');
    expect(page).not.toContain('2092');
    expect((await reader.get(`/san-pham/${code}.json`)).json()).toMatchObject({
      status: 'unclear-term',
      validUntil: null,
    });
    expect((await reader.get('/?q=thu+han+chua+ro&trang-thai=valid')).text).not.toContain(code);
    const listed = (await reader.get('/?q=thu+han+chua+ro')).text;
    expect(listed).toContain('Chưa rõ thời hạn');
    expect(listed).not.toContain('không còn hiệu lực');
    const line =
      (await reader.get('/du-lieu-mo/tep/products.csv')).text.split('\n').find((one) => one.startsWith(code)) ?? '';
    expect(line).toContain('unclear-term');
    expect(line).not.toContain('2092');
    expect((await hoa.get(`${list}?tt=unclear-term`)).text).toContain('Thử hạn chưa rõ giả định');
    expect((await hoa.get(`${list}?tt=in-force`)).text).not.toContain('Thử hạn chưa rõ giả định');
    const view = (await hoa.get(`${list}/${code}.json`)).json() as { recognitions: { id: string; doubts: string[] }[] };
    expect(view.recognitions[0]?.doubts).toEqual(['term-unclear']);
    const correct = `${list}/${code}/cong-nhan/${view.recognitions[0]?.id}/sua`;
    const mended = { ...paper, expiresOn: '01/06/2029', reason: 'Chép nhầm năm' };
    expect((await hoa.submit(correct, mended)).status).toBe(303);
    expect((await reader.get(`/san-pham/${code}.json`)).json()).toMatchObject({
      status: 'in-force',
      validUntil: '2029-06-01',
    });
  });
});
