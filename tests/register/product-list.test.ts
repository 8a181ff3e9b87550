// The list of products and the record, as officers and producers open them; another unit's record is a missing one.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WebApp } from '#entry/web-app.ts';
import { changeProduct } from '#modules/products/use-cases/change-product.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { type Named, people, signedInPerson, stranger } from '../support/people.ts';
import { openWeb } from '../support/web.ts';
import { wholeInput } from '../support/whole-input.ts';
import { doanKet, makePhoto, makeProducer, makeProduct, makeRecognition, speaksFor } from './making.ts';

let house: TestHouse;
let web: WebApp;
let producer: string;
let noodles: string;
let honey: string;
let tea: string;
let photo: string;

beforeAll(async () => {
  house = await freshHouse();
  web = openWeb(house.ports);
  const { ports } = house;
  await signedInPerson(house, 'anh Tủa, officer of Bình Lư', web);
  producer = await makeProducer(ports, 'HTX Giả định Bình Lư');
  noodles = await makeProduct(ports, 'Miến dong giả định', {
    producerCode: producer,
    setNumber: 8,
    officialCode: '12-03390-3-2026',
    packs: [{ name: 'Gói 500 g', priceVnd: '45.000' }],
  });
  honey = await makeProduct(ports, 'Mật ong giả định');
  tea = await makeProduct(ports, 'Chè giả định', { commune: doanKet });
  await makeRecognition(ports, noodles);
  await makeRecognition(ports, honey, { decisionNumber: '', issuedOn: '', issuer: '', reportedYear: 2024 });
  await makeRecognition(ports, tea, { issuedOn: '15/01/2023', issuer: 'UBND tỉnh Lai Châu', stars: 4 });
  photo = await makePhoto(ports, noodles);
  await speaksFor(ports, 'chuthe', producer);
});
afterAll(async () => {
  await house.close();
});

const person = (who: Named) => signedInPerson(house, who, web);
const named = (text: string) =>
  ['Miến dong giả định', 'Mật ong giả định', 'Chè giả định'].filter((name) => text.includes(name));

describe('the list', () => {
  it('holds what lies within the reader’s reach: the province all of it, a commune its own, a producer theirs', async () => {
    const province = await (await person('chị Hoa, officer of the province')).get('/quan-ly/san-pham');
    expect(named(province.text)).toHaveLength(3);
    expect(province.text).toContain('3 sản phẩm');
    const commune = await (await person('anh Tủa, officer of Bình Lư')).get('/quan-ly/san-pham');
    expect(named(commune.text)).toEqual(['Miến dong giả định', 'Mật ong giả định']);
    const own = await (await person('chị Mẩy, producer')).get('/quan-ly/san-pham');
    expect(named(own.text)).toEqual(['Miến dong giả định']);
    expect(own.text).toContain('Sản phẩm của tôi');
  });

  it('finds without marks, by producer, by place and by official code', async () => {
    const hoa = await person('chị Hoa, officer of the province');
    for (const [typed, found] of [
      ['mien dong', ['Miến dong giả định']],
      ['htx gia dinh', ['Miến dong giả định']],
      ['doan ket', ['Chè giả định']],
      ['12-03390-3-2026', ['Miến dong giả định']],
      ['khong co gi', []],
    ] as const) {
      expect(
        named((await hoa.get(`/quan-ly/san-pham?q=${encodeURIComponent(typed)}`)).text.split('id="results"')[1] ?? ''),
        typed,
      ).toEqual(found);
    }
  });

  it('filters by what stands in the address: state, stars, set, commune, producer, what is missing', async () => {
    const hoa = await person('chị Hoa, officer of the province');
    for (const [query, found] of [
      ['tt=no-decision', ['Mật ong giả định']],
      ['tt=expired', ['Chè giả định']],
      ['sao=4', ['Chè giả định']],
      ['bo=8', ['Miến dong giả định']],
      ['xa=03388', ['Chè giả định']],
      [`chu-the=${producer}`, ['Miến dong giả định']],
      ['chu-the=P0000-00000', []],
      ['thieu=photo', ['Mật ong giả định', 'Chè giả định']],
      ['thieu=producer&sao=4', ['Chè giả định']],
    ] as const) {
      const answer = await hoa.get(`/quan-ly/san-pham?${query}`);
      expect(answer.status, query).toBe(200);
      expect(named(answer.text.split('id="results"')[1] ?? ''), query).toEqual(found);
    }
  });

  it('is the same view as spreadsheet and as data', async () => {
    const tua = await person('anh Tủa, officer of Bình Lư');
    const data = (await tua.get('/quan-ly/san-pham.json?tt=no-decision')).json() as {
      total: number;
      products: { name: string; state: string }[];
    };
    expect(data).toMatchObject({ total: 1, products: [{ name: 'Mật ong giả định', state: 'no-decision' }] });
    const csv = (await tua.get('/quan-ly/san-pham.csv')).text;
    expect(csv.split('\n')[0]).toContain('Mã cố định');
    expect(named(csv)).toEqual(['Miến dong giả định', 'Mật ong giả định']);
  });

  it('says what would fill it when it is empty, and how to widen a search that found nothing', async () => {
    const empty = await freshHouse();
    const one = await signedInPerson(empty, 'chị Hoa, officer of the province');
    expect((await one.get('/quan-ly/san-pham')).text).toContain('Chưa có sản phẩm nào.');
    expect((await one.get('/quan-ly/san-pham?q=zzz')).text).toContain('Không có sản phẩm nào khớp.');
    await empty.close();
  });

  it('a stranger is sent to sign in and gets no data', async () => {
    expect((await stranger(house, web).get('/quan-ly/san-pham')).status).toBe(303);
    expect((await stranger(house, web).get('/quan-ly/san-pham.json')).status).toBe(403);
  });
});

describe('the record', () => {
  it('shows stars, state, decision, packs, codes, history and the way to the public page', async () => {
    const page = await (await person('anh Tủa, officer of Bình Lư')).get(`/quan-ly/san-pham/${noodles}`);
    expect(page.status).toBe(200);
    for (const words of [
      'Miến dong giả định',
      'Còn hiệu lực',
      'Quyết định 1024/QĐ-UBND ngày 06/06/2024, do UBND huyện Tam Đường ban hành',
      'Hiệu lực đến hết ngày 06/06/2027',
      'Gói 500 g',
      '45.000',
      '12-03390-3-2026',
      'Ghi một lần công nhận đã có',
      'HTX Giả định Bình Lư',
      `/san-pham/${noodles}`,
    ]) {
      expect(page.text).toContain(words);
    }
  });

  it('says of each act whether it may be done now, and if not why', async () => {
    const page = await (await person('anh Tủa, officer of Bình Lư')).get(`/quan-ly/san-pham/${noodles}`);
    expect(page.text).toContain(`/quan-ly/san-pham/${noodles}/anh`);
    expect(page.text).not.toContain(`/quan-ly/san-pham/${noodles}/chuyen`);
    expect(page.text).toContain('Việc của cơ quan quản lý OCOP cấp tỉnh.');
    const province = await (await person('chị Hoa, officer of the province')).get(`/quan-ly/san-pham/${noodles}`);
    expect(province.text).toContain(`/quan-ly/san-pham/${noodles}/chuyen`);
  });

  it('lists what is missing', async () => {
    const page = await (await person('anh Tủa, officer of Bình Lư')).get(`/quan-ly/san-pham/${honey}`);
    expect(page.text).toContain('Chủ thể, Bộ sản phẩm, Số, ngày quyết định công nhận, Ảnh.');
    expect(page.text).toContain('Chưa có quyết định');
  });

  it('stands in English at the same address under /en', async () => {
    const page = await (await person('anh Tủa, officer of Bình Lư')).get(`/en/quan-ly/san-pham/${noodles}`);
    expect(page.text).toContain('Decision 1024/QĐ-UBND of 06/06/2024');
    expect(page.text).toContain('In force');
  });
});

describe('another unit’s product is answered like one that does not exist (SEC-5)', () => {
  const missing = 'S0000-00000';
  const bare = (text: string) =>
    text
      .replace(/value="[^"]*"/g, '')
      .replaceAll(tea, '')
      .replaceAll(missing, '');

  it('for every role that does not reach it: page, data and photograph', async () => {
    const teaPhoto = await makePhoto(house.ports, tea, '#335577');
    for (const who of ['anh Tủa, officer of Bình Lư', 'chị Mẩy, producer'] as const) {
      const one = await person(who);
      for (const path of ['', '/tep-anh/HASH']) {
        const address = (code: string) => `/quan-ly/san-pham/${code}${path.replace('HASH', teaPhoto)}`;
        const foreign = await one.get(address(tea));
        const none = await one.get(address(missing));
        expect(foreign.status, `${who} ${path}`).toBe(404);
        expect(none.status).toBe(404);
        expect(bare(foreign.text)).toBe(bare(none.text));
      }
      const data = await one.get(`/quan-ly/san-pham/${tea}.json`);
      expect(data.json()).toMatchObject({ kind: 'not-found', code: 'records/not-found', details: {} });
    }
  });

  it('for programs too: reading, changing and naming codes through the API', async () => {
    const tua = await person('anh Tủa, officer of Bình Lư');
    const call = async (act: string, input: Record<string, unknown>) => {
      const answer = await tua.send(`/api/v1/products/${act}`, {
        method: 'POST',
        body: JSON.stringify(input),
        headers: { 'sec-fetch-site': 'same-origin', 'idempotency-key': crypto.randomUUID() },
      });
      return { status: answer.status, body: bare(answer.text) };
    };
    for (const [act, input] of [
      ['view-product', {}],
      ['change-product', wholeInput(changeProduct, { version: 1, name: 'Tên khác' })],
      ['change-codes', { act: 'add', kind: 'official', written: '12-03388-9-2026' }],
      ['remove-photo', { photoId: crypto.randomUUID() }],
    ] as const) {
      const foreign = await call(act, { ...input, code: tea });
      expect(foreign.status, act).toBe(404);
      expect(foreign).toEqual(await call(act, { ...input, code: missing }));
    }
  });

  it('and open to every officer whose unit it is, each of whom sees it', async () => {
    for (const who of Object.keys(people) as Named[]) {
      if (who === 'anh Tủa, officer of Bình Lư' || who === 'chị Mẩy, producer') continue;
      expect((await (await person(who)).get(`/quan-ly/san-pham/${tea}`)).status, who).toBe(200);
    }
  });

  it('a photograph is given only under its own product, never the bytes that were sent, and to no stranger', async () => {
    const tua = await person('anh Tủa, officer of Bình Lư');
    const given = await tua.get(`/quan-ly/san-pham/${noodles}/tep-anh/${photo}`);
    expect(given.status).toBe(200);
    expect(given.headers.get('content-type')).toBe('image/jpeg');
    expect(given.headers.get('cache-control')).toContain('private');
    expect((await tua.get(`/quan-ly/san-pham/${honey}/tep-anh/${photo}`)).status).toBe(404);
    const record = (await tua.get(`/quan-ly/san-pham/${noodles}.json`)).json() as {
      photos: { originalHash: string }[];
    };
    expect((await tua.get(`/quan-ly/san-pham/${noodles}/tep-anh/${record.photos[0]?.originalHash}`)).status).toBe(404);
    expect((await stranger(house, web).get(`/quan-ly/san-pham/${noodles}/tep-anh/${photo}`)).status).toBe(403);
  });
});
