// Entering and changing products as people do it, with a browser that runs no script; each with its refused twin.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WebApp } from '#entry/web-app.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { type Named, signedInPerson } from '../support/people.ts';
import { hiddenFields, openWeb, type Person } from '../support/web.ts';
import { doanKet, makePhoto, makeProducer, makeProduct, picture, speaksFor } from './making.ts';

let house: TestHouse;
let web: WebApp;
let producer: string;
let other: string;
const person = (who: Named) => signedInPerson(house, who, web);
const list = '/quan-ly/san-pham';

beforeAll(async () => {
  house = await freshHouse();
  web = openWeb(house.ports);
  await person('anh Tủa, officer of Bình Lư');
  producer = await makeProducer(house.ports, 'HTX Giả định Bình Lư');
  other = await makeProducer(house.ports, 'HTX Giả định Đoàn Kết', doanKet);
  await speaksFor(house.ports, 'chuthe', producer);
});
afterAll(async () => {
  await house.close();
});

/** The record as data, for looking at what an act left. */
async function record(who: Person, code: string): Promise<Record<string, never>> {
  return (await who.get(`${list}/${code}.json`)).json() as Record<string, never>;
}
const codeOf = (location: string | null): string => /san-pham\/([^/?]+)/.exec(location ?? '')?.[1] ?? '';

/** Sends a photograph the way a browser does. */
async function sendPhoto(who: Person, code: string, bytes: Uint8Array, name: string, caption = '') {
  const path = `${list}/${code}/anh`;
  const form = new FormData();
  for (const [field, value] of Object.entries(hiddenFields((await who.get(path)).text, path))) form.set(field, value);
  form.set('caption', caption);
  if (bytes.byteLength > 0) form.set('photo', new File([bytes as BlobPart], name));
  return await who.send(path, {
    method: 'POST',
    body: form,
    headers: { 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:8080' },
  });
}

describe('anh Tủa enters a product', () => {
  it('with its name alone, and is led to the record that says what is missing', async () => {
    const tua = await person('anh Tủa, officer of Bình Lư');
    const done = await tua.submit(`${list}/them`, { name: 'Chẳm chéo giả định' });
    expect(done.status).toBe(303);
    const page = await tua.get(done.location ?? '');
    expect(page.text).toContain('Đã ghi sản phẩm Chẳm chéo giả định.');
    expect(page.text).toContain('Còn thiếu');
    expect(page.text).toContain('Xã Bình Lư');
  });

  it('and hears of every wrong field at once, with what was typed kept', async () => {
    const tua = await person('anh Tủa, officer of Bình Lư');
    const empty = await tua.submit(`${list}/them`, { name: '' });
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('Ô này còn trống');
    const again = await tua.submit(`${list}/them`, {
      name: 'Rượu giả định',
      producerCode: 'HTX không có',
      commune: 'Xã Không Có Thật',
      officialCode: '12-3-4',
      gtin: '123',
    });
    expect(again.status).toBe(422);
    expect(again.text).toContain('Có 4 chỗ cần sửa');
    for (const words of ['Không tìm thấy chủ thể này', 'Không phải dạng mã số', 'Không phải mã vạch GTIN']) {
      expect(again.text).toContain(words);
    }
    expect(again.text).toContain('value="Rượu giả định"');
  });

  it('looks for the producer by a button, chooses it, and nothing is saved by looking', async () => {
    const tua = await person('anh Tủa, officer of Bình Lư');
    const found = await tua.submit(`${list}/them`, {
      name: 'Miến dong giả định',
      producerCode: 'gia dinh',
      'look-up': 'producerCode',
    });
    expect(found.status).toBe(200);
    expect(found.text).toContain('value="Miến dong giả định"');
    expect(found.text).toContain(`HTX Giả định Bình Lư (${producer})`);
    expect(found.text).not.toContain('HTX Giả định Đoàn Kết');
    const done = await tua.submit(`${list}/them`, {
      name: 'Miến dong giả định',
      producerCode: 'gia dinh',
      'producerCode-for': 'gia dinh',
      'producerCode-found': `HTX Giả định Bình Lư (${producer})`,
    });
    expect(done.status).toBe(303);
    expect(await record(tua, codeOf(done.location))).toMatchObject({
      product: { producerName: 'HTX Giả định Bình Lư', communeCode: '03390' },
    });
  });

  it('is warned of one that looks the same, and may say that it is another', async () => {
    const tua = await person('anh Tủa, officer of Bình Lư');
    const values = { name: 'Miến dong giả định', producerCode: `HTX Giả định Bình Lư (${producer})` };
    const warned = await tua.submit(`${list}/them`, values);
    expect(warned.status).toBe(409);
    expect(warned.text).toContain('cùng tên, cùng chủ thể');
    expect((await tua.submit(`${list}/them`, { ...values, isAnother: 'yes' })).status).toBe(303);
  });

  it('but not for a producer of another commune, nor into another commune', async () => {
    const tua = await person('anh Tủa, officer of Bình Lư');
    const foreign = await tua.submit(`${list}/them`, { name: 'Chè giả định', producerCode: other });
    expect(foreign.status).toBe(422);
    expect(foreign.text).toContain('Không tìm thấy chủ thể này');
    const elsewhere = await tua.submit(`${list}/them`, { name: 'Chè giả định', commune: doanKet });
    expect(elsewhere.status).toBe(422);
    expect(elsewhere.text).toContain('href="#f-commune"');
    expect(elsewhere.text).toContain('value="Chè giả định"');
  });
});

describe('a section is changed', () => {
  it('packs are rows; a button adds one without a script and without saving; empty rows are left out', async () => {
    const tua = await person('anh Tủa, officer of Bình Lư');
    const code = await makeProduct(house.ports, 'Mật ong giả định', {
      packs: [{ name: 'Chai 500 ml', priceVnd: '90.000' }],
    });
    const path = `${list}/${code}/sua/quy-cach`;
    const more = await tua.submit(path, {
      'packs.0.name': 'Chai 500 ml',
      'packs.0.priceVnd': '95.000',
      'add-row': 'packs',
    });
    expect(more.status).toBe(200);
    expect(more.text).toContain('name="packs.1.name"');
    expect(more.text).toContain('value="95.000"');
    expect((await record(tua, code))['product']).toMatchObject({ packs: [{ priceVnd: 90_000 }] });
    const wrong = await tua.submit(path, { 'packs.0.name': '', 'packs.1.name': 'Can 1 l', 'packs.1.priceVnd': 'rẻ' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('href="#f-packs-1-priceVnd"');
    const done = await tua.submit(path, {
      'packs.0.name': '',
      'packs.0.priceVnd': '',
      'packs.1.name': 'Can 1 l',
      'packs.1.priceVnd': '170.000',
      papers: ['trademark', 'copyright'],
    });
    expect(done.status).toBe(303);
    expect((await record(tua, code))['product']).toMatchObject({
      name: 'Mật ong giả định',
      packs: [{ name: 'Can 1 l', priceVnd: 170_000 }],
      papers: ['trademark', 'copyright'],
    });
  });

  it('the set stands under each instrument', async () => {
    const tua = await person('anh Tủa, officer of Bình Lư');
    const code = await makeProduct(house.ports, 'Chè dây giả định');
    const path = `${list}/${code}/sua/bo-san-pham`;
    expect((await tua.submit(path, { setNumber: '11', set2023: '11', set2019: '12' })).status).toBe(303);
    expect(await record(tua, code)).toMatchObject({
      product: { setNumber: 11, olderSets: { '148-2023': 11, '1048-2019': 12 } },
    });
    const page = (await tua.get(`${list}/${code}`)).text;
    expect(page).toContain('148/QĐ-TTg');
    expect(page).toContain('1048/QĐ-TTg');
  });

  it('two people at once: the second sees both versions, chooses, and nothing of the first is lost', async () => {
    const tua = await person('anh Tủa, officer of Bình Lư');
    const hoa = await person('chị Hoa, officer of the province');
    const code = await makeProduct(house.ports, 'Gạo giả định');
    const path = `${list}/${code}/sua/gioi-thieu`;
    const stale = hiddenFields((await hoa.get(path)).text, path);
    expect((await tua.submit(path, { summary: 'Gạo của Bình Lư', story: 'Ruộng bậc thang.' })).status).toBe(303);
    const send = (fields: Record<string, string>) =>
      hoa.send(path, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:8080' },
      });
    const both = await send({ ...stale, summary: 'Gạo ngon', story: '', whereToBuy: 'Chợ phiên' });
    expect(both.status).toBe(409);
    for (const words of ['Gạo của Bình Lư', 'Gạo ngon', 'Ruộng bậc thang.', 'Giữ bản nào của từng mục?', 'Anh Tủa']) {
      expect(both.text).toContain(words);
    }
    const kept = hiddenFields(both.text, path);
    const done = await send({ ...kept, 'keep.summary': 'theirs', 'keep.story': 'theirs', 'keep.whereToBuy': 'yours' });
    expect(done.status).toBe(303);
    expect((await record(hoa, code))['product']).toMatchObject({
      summary: 'Gạo của Bình Lư',
      story: 'Ruộng bậc thang.',
      whereToBuy: 'Chợ phiên',
    });
  });

  it('of fifty people who save the same version exactly one succeeds (REL-8)', async () => {
    const code = await makeProduct(house.ports, 'Táo mèo giả định');
    const hoa = await person('chị Hoa, officer of the province');
    const path = `${list}/${code}/sua/gioi-thieu`;
    const fields = hiddenFields((await hoa.get(path)).text, path);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        hoa.send(path, {
          method: 'POST',
          body: new URLSearchParams({ ...fields, commandId: crypto.randomUUID(), summary: `Bản ${i}` }),
          headers: { 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:8080' },
        }),
      ),
    );
    const won = answers.flatMap((answer, i) => (answer.status === 303 ? [i] : []));
    expect(won).toHaveLength(1);
    expect(answers.filter((answer) => answer.status === 409)).toHaveLength(49);
    expect((await record(hoa, code))['product']).toMatchObject({ version: 2, summary: `Bản ${won[0]}` });
  });

  it('another commune’s product cannot be changed: its form is a missing page', async () => {
    const tua = await person('anh Tủa, officer of Bình Lư');
    const code = await makeProduct(house.ports, 'Chè Đoàn Kết giả định', { commune: doanKet });
    for (const page of ['sua/chung', 'anh', 'ma']) {
      expect((await tua.get(`${list}/${code}/${page}`)).status, page).toBe(404);
    }
    expect((await tua.get(`${list}/${code}/chuyen`)).status).toBe(403);
  });
});

describe('codes', () => {
  it('are added, ended and stay findable; a wrong one is taken away', async () => {
    const tua = await person('anh Tủa, officer of Bình Lư');
    const code = await makeProduct(house.ports, 'Thịt sấy giả định');
    const path = `${list}/${code}/ma`;
    expect(
      (await tua.submit(path, { kind: 'official', written: '12.106.03424.4.2024', validFrom: '01/01/2024' })).status,
    ).toBe(303);
    expect((await tua.submit(path, { kind: 'gtin', written: '8 936012 345674' })).status).toBe(303);
    const refused = await tua.submit(path, { kind: 'gtin', written: '8936012345675' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Không phải mã vạch GTIN đúng');
    const codes = (await record(tua, code))['codes'] as unknown as { id: string; kind: string; code: string }[];
    expect(codes.map((one) => [one.kind, one.code])).toEqual(
      expect.arrayContaining([
        ['ocop-old', '12-106-03424-4-2024'],
        ['gtin', '8936012345674'],
      ]),
    );
    const old = codes.find((one) => one.kind === 'ocop-old')?.id ?? '';
    const early = await tua.submit(`${path}/${old}`, { act: 'end', validUntil: '31/12/2023' });
    expect(early.status).toBe(422);
    expect((await tua.submit(`${path}/${old}`, { act: 'end', validUntil: '30/06/2025' })).status).toBe(303);
    const listed = await tua.get(`${list}?q=12-106-03424-4-2024`);
    expect(listed.text).toContain('Thịt sấy giả định');
    const gtin = codes.find((one) => one.kind === 'gtin')?.id ?? '';
    expect((await tua.submit(`${path}/${gtin}`, { act: 'remove' })).status).toBe(303);
    expect((await record(tua, code))['codes']).toHaveLength(1);
  });

  it('one that another product carries is refused', async () => {
    const tua = await person('anh Tủa, officer of Bình Lư');
    await makeProduct(house.ports, 'Sản phẩm thứ nhất giả định', { officialCode: '12-03390-71-2026' });
    const second = await makeProduct(house.ports, 'Sản phẩm thứ hai giả định');
    const taken = await tua.submit(`${list}/${second}/ma`, { kind: 'official', written: '12-03390-71-2026' });
    expect(taken.status).toBe(422);
    expect(taken.text).toContain('đang hoặc đã thuộc sản phẩm khác');
  });
});

describe('chị Mẩy, from her phone', () => {
  it('sees her own product, changes its story and adds a photograph; the transfer is not hers', async () => {
    const may = await person('chị Mẩy, producer');
    const code = await makeProduct(house.ports, 'Bánh chưng giả định', { producerCode: producer });
    expect((await may.get(list)).text).toContain('Bánh chưng giả định');
    const path = `${list}/${code}/sua/gioi-thieu`;
    expect((await may.submit(path, { story: 'Gói bằng lá dong rừng.' })).status).toBe(303);
    expect((await sendPhoto(may, code, await picture('#884422'), 'IMG_1.JPG', 'Bánh chưng đen')).status).toBe(303);
    const page = (await may.get(`${list}/${code}`)).text;
    expect(page).toContain('Gói bằng lá dong rừng.');
    expect(page).toContain('alt="Bánh chưng đen"');
    expect((await may.get(`${list}/${code}/chuyen`)).status).toBe(403);
    expect((await may.get(`${list}/${code}/cong-nhan`)).status).toBe(403);
  });

  it('enters a new product of her own, and cannot for somebody else', async () => {
    const may = await person('chị Mẩy, producer');
    const own = await may.submit(`${list}/them`, { name: 'Rượu ngô giả định', producerCode: producer });
    expect(own.status).toBe(303);
    expect((await may.submit(`${list}/them`, { name: 'Bánh rán giả định', producerCode: other })).status).toBe(422);
  });
});

describe('photographs', () => {
  it.each([
    ['nothing at all', 'x.jpg', new Uint8Array(), 'Chưa chọn ảnh.'],
    [
      'a text file with the name of a picture',
      'anh.jpg',
      new TextEncoder().encode('không phải ảnh'),
      'không phải ảnh JPEG, PNG hoặc WebP',
    ],
    [
      'a drawing with a script',
      'anh.svg',
      new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
      'Tệp vẽ (SVG)',
    ],
    ['a PDF', 'anh.png', new TextEncoder().encode('%PDF-1.7\n1 0 obj'), 'không phải ảnh JPEG, PNG hoặc WebP'],
  ])('%s is refused with a sentence at the field', async (_what, name, bytes, sentence) => {
    const tua = await person('anh Tủa, officer of Bình Lư');
    const code = await makeProduct(house.ports, `Sản phẩm ${name} giả định`, { isAnother: 'yes' });
    const refused = await sendPhoto(tua, code, bytes, name, 'Mặt trước');
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(sentence);
    expect(refused.text).toContain('href="#f-photo"');
    expect(refused.text).toContain('value="Mặt trước"');
  });

  it('in JPEG, PNG and WebP are taken, put in order, described and removed', async () => {
    const tua = await person('anh Tủa, officer of Bình Lư');
    const code = await makeProduct(house.ports, 'Cao atisô giả định');
    const path = `${list}/${code}/anh`;
    for (const [format, colour] of [
      ['jpeg', '#aa3333'],
      ['png', '#33aa33'],
      ['webp', '#3333aa'],
    ] as const) {
      expect((await sendPhoto(tua, code, await picture(colour, format), `anh.${format}`)).status).toBe(303);
    }
    expect((await sendPhoto(tua, code, await picture('#aa3333'), 'again.jpg')).text).toContain(
      'Ảnh này đã có ở sản phẩm',
    );
    const photos = async () =>
      (await record(tua, code))['photos'] as unknown as { id: string; caption: string | null }[];
    const [first, second] = await photos();
    const change = (photoId: string, fields: Record<string, string>) => tua.submit(path, { photoId, ...fields });
    expect((await change(second?.id ?? '', { act: 'earlier' })).status).toBe(303);
    expect((await photos()).map((one) => one.id).slice(0, 2)).toEqual([second?.id, first?.id]);
    const caption = { act: 'caption', [`captions.${first?.id}`]: 'Lọ cao 100 g' };
    expect((await change(first?.id ?? '', caption)).status).toBe(303);
    expect((await photos())[1]?.caption).toBe('Lọ cao 100 g');
    const long = { act: 'caption', [`captions.${first?.id}`]: 'a'.repeat(201) };
    expect((await change(first?.id ?? '', long)).text).toContain('Quá dài: nhiều nhất 200 ký tự');
    const gone = `${path}/${second?.id}/go`;
    expect((await tua.get(gone)).text).toContain('Gỡ ảnh này khỏi sản phẩm?');
    expect((await tua.submit(gone, {})).status).toBe(303);
    expect(await photos()).toHaveLength(2);
    expect((await tua.get(`${list}/${code}`)).text).toContain('Gỡ ảnh sản phẩm');
  });

  it('of another product cannot be removed through one’s own', async () => {
    const tua = await person('anh Tủa, officer of Bình Lư');
    const mine = await makeProduct(house.ports, 'Của mình giả định');
    const theirs = await makeProduct(house.ports, 'Của người giả định', { commune: doanKet });
    await makePhoto(house.ports, theirs, '#123456');
    const hoa = await person('chị Hoa, officer of the province');
    const [photo] = (await record(hoa, theirs))['photos'] as unknown as { id: string }[];
    expect((await tua.get(`${list}/${mine}/anh/${photo?.id}/go`)).status).toBe(404);
  });
});

describe('the summary of what is wrong', () => {
  it('says which box, on the forms of codes, photographs and the transfer too', async () => {
    const hoa = await person('chị Hoa, officer of the province');
    const code = await makeProduct(house.ports, 'Thịt sấy giả định', { producerCode: producer });
    const summaryOf = async (page: string) => {
      const answer = await hoa.submit(`${list}/${code}/${page}`, {});
      expect(answer.status).toBe(422);
      return /<section class="error-summary".*?<\/section>/s.exec(answer.text)?.[0] ?? '';
    };
    expect(await summaryOf('ma')).toContain('>Mã: Ô này còn trống');
    const transfer = await summaryOf('chuyen');
    for (const label of ['Chủ thể nhận', 'Thuộc chủ thể nhận từ ngày', 'Lý do', 'Giấy tờ'])
      expect(transfer).toContain(`>${label}: `);
    expect((await sendPhoto(hoa, code, new Uint8Array(), 'x.jpg')).text).toContain('>Chọn hoặc chụp ảnh: ');
  });
});
