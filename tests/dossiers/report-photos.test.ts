// The commune's photographs in Mẫu số 03: sent from a phone by a plain form, shown beside the finding, printed in the annex, packed
// with the dossier, and fixed once the report is issued.

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { partsOfDocx } from '../documents/read-docx.ts';
import { pagesOf, squeezed, textOfPdf } from '../documents/read-paper.ts';
import { picture } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { type Answer, hiddenFields, type Person, wordsOf } from '../support/web.ts';
import { completeTea, findings } from './complete-tea.ts';
import { unzipped } from './unzipped.ts';

let house: TestHouse;
let may: Person;
let tua: Person;
let pao: Person;
let hoa: Person;
let place: string;
beforeAll(async () => {
  house = await freshHouse();
  ({ may, place } = await completeTea(house, 'Shan có ảnh'));
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  await may.submit(`${place}/nop`, { declares: 'yes' });
  await tua.submit(`${place}/tiep-nhan`, {});
});
afterAll(() => house.close());

/** Sends photographs the way a browser without script does. */
async function send(who: Person, matter: string, pictures: readonly Uint8Array[], caption = ''): Promise<Answer> {
  const path = `${place}/mau-03/anh`;
  const form = new FormData();
  const hidden = hiddenFields((await who.get(path)).text, path);
  const csrf = hiddenFields((await who.get('/tai-khoan')).text)['csrf'] ?? '';
  for (const [field, value] of Object.entries({ csrf, commandId: randomUUID(), ...hidden })) form.set(field, value);
  form.set('matter', matter);
  form.set('caption', caption);
  for (const [i, bytes] of pictures.entries()) form.append('photos', new File([bytes as BlobPart], `IMG_${i}.jpg`));
  return await who.send(path, {
    method: 'POST',
    body: form,
    headers: { 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:8080' },
  });
}
const photoIds = async (): Promise<readonly string[]> => [
  ...new Set(
    [...(await tua.get(`${place}/mau-03/anh`)).text.matchAll(/mau-03\/anh\/([0-9a-f-]{36})\/nho/g)].map(
      ([, id = '']) => id,
    ),
  ),
];

/** A picture as a phone makes it, with the place where it was taken hidden in it. */
async function withPlace(): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  const plain = sharp({ create: { width: 640, height: 480, channels: 3, background: '#88aa66' } }).jpeg();
  const exif = { IFD0: { Make: 'MayGiaDinh' }, IFD3: { GPSLatitude: '22/1 23/1 0/1', GPSLatitudeRef: 'N' } };
  return new Uint8Array(await plain.withExif(exif).toBuffer());
}

describe('while the report is a draft', () => {
  test('what was typed is saved on the way to the photographs of a matter', async () => {
    const done = await tua.submit(`${place}/mau-03`, { ...findings, idea: '', photos: 'labour' });
    expect([done.status, done.location]).toEqual([303, `${place}/mau-03/anh?noi-dung=labour`]);
    const page = (await tua.get(done.location ?? '')).text;
    expect(page).toMatch(/value="labour"[^>]*checked|checked[^>]*value="labour"/);
    expect((await tua.get(`${place}/mau-03`)).text).toContain(findings.labour);
  });

  test('several are sent at once with one caption, and stand beside the finding', async () => {
    const sent = await send(tua, 'material', [await withPlace(), await picture('#556644')], 'Vườn chè bản Giả định');
    expect(sent.status).toBe(303);
    expect(await photoIds()).toHaveLength(2);
    for (const person of [tua, hoa]) {
      const page = (await person.get(`${place}/bao-cao-xa`)).text;
      expect(page.match(/Vườn chè bản Giả định<\/figcaption>/g)).toHaveLength(2);
    }
  });

  test('is given out without where and on what it was taken', async () => {
    for (const id of await photoIds()) {
      for (const size of ['lon', 'nho']) {
        const given = await hoa.get(`${place}/mau-03/anh/${id}/${size}`);
        expect([given.status, given.headers.get('content-type')?.startsWith('image/')]).toEqual([200, true]);
        expect(Buffer.from(given.bytes).toString('latin1')).not.toMatch(/Exif|MayGiaDinh|GPS/);
      }
    }
  });

  test('one that is there already is not taken twice', async () => {
    expect((await send(tua, 'material', [await picture('#556644')])).status).toBe(303);
    expect(await photoIds()).toHaveLength(2);
  });

  test('no photograph, no picture, and too many are refused with a sentence, and nothing of them is kept', async () => {
    const none = await send(tua, 'material', []);
    expect([none.status, none.text.includes('Chưa chọn ảnh')]).toEqual([422, true]);
    const text = await send(tua, 'material', [new TextEncoder().encode('không phải ảnh')]);
    expect([text.status, text.text.includes('không phải ảnh JPEG, PNG hoặc WebP')]).toEqual([422, true]);
    const five = await Promise.all(['#101010', '#202020', '#303030', '#404040', '#505050'].map((c) => picture(c)));
    const many = await send(tua, 'material', five, 'Năm ảnh nữa');
    expect([many.status, many.text.includes('nay còn chỗ cho 4 ảnh')]).toEqual([422, true]);
    expect(many.text).toContain('value="Năm ảnh nữa"');
    expect(await photoIds()).toHaveLength(2);
  });

  test('a caption is changed, and a version that somebody changed meanwhile is not overwritten', async () => {
    const [id = ''] = await photoIds();
    const caption = { photo: id, act: 'caption', version: '1', [`captions.${id}`]: 'Vườn của tổ hai' };
    expect((await tua.force(`${place}/mau-03/anh`, caption)).status).toBe(303);
    expect((await tua.get(`${place}/mau-03/anh`)).text).toContain('value="Vườn của tổ hai"');
    expect((await tua.force(`${place}/mau-03/anh`, caption)).status).toBe(409);
  });

  test('one is taken off again, and is then given out no more', async () => {
    expect((await send(tua, 'idea', [await picture('#774433')])).status).toBe(303);
    const id = (await photoIds()).at(-1) ?? '';
    expect((await tua.force(`${place}/mau-03/anh`, { photo: id, act: 'remove' })).status).toBe(303);
    expect(await photoIds()).toHaveLength(2);
    expect((await tua.get(`${place}/mau-03/anh/${id}/lon`)).status).toBe(404);
  });

  test('another commune, the producer and the province add, change and see none of it, as far as it is not theirs', async () => {
    const [id = ''] = await photoIds();
    const file = `${place}/mau-03/anh/${id}/lon`;
    const page = `${place}/mau-03/anh`;
    expect([(await pao.get(file)).status, (await may.get(file)).status, (await hoa.get(file)).status]).toEqual([
      404, 403, 200,
    ]);
    expect([(await pao.get(page)).status, (await may.get(page)).status, (await hoa.get(page)).status]).toEqual([
      404, 403, 403,
    ]);
    const sent = [await picture('#998877')];
    expect([(await send(pao, 'idea', sent)).status, (await send(may, 'idea', sent)).status]).toEqual([404, 403]);
    const away = { photo: id, act: 'remove' };
    expect([(await pao.force(page, away)).status, (await may.force(page, away)).status]).toEqual([404, 403]);
    expect((await pao.get(`${place}/bao-cao-xa`)).status).toBe(404);
    expect((await may.get(`${place}/bao-cao-xa`)).status).toBe(403);
  });
});

describe('the meeting of the commune', () => {
  test('is written with day, place, who came and the conclusion; a day to come is refused', async () => {
    const past = await tua.submit(`${place}/mau-03`, { ...findings, meetingOn: '01/01/2020' });
    expect([past.status, past.text.includes('Ngày họp không thể trước ngày nhận hồ sơ')]).toEqual([422, true]);
    const future = await tua.submit(`${place}/mau-03`, { ...findings, meetingOn: '01/01/2030' });
    expect([future.status, future.text.includes('Ngày họp không thể sau hôm nay')]).toEqual([422, true]);
    const half = await tua.submit(`${place}/mau-03`, { ...findings, meetingPlace: 'Phòng họp xã' });
    expect(half.status).toBe(303);
    const page = wordsOf((await tua.get(`${place}/chuyen-tinh`)).text);
    expect(page).toContain('Cuộc họp còn thiếu: ngày họp, thành phần dự, ý kiến và kết luận.');
  });

  test('keeps the report from being issued while it is half written', async () => {
    const signed = {
      version: '3',
      reportNumber: '45/BC-UBND',
      reportedOn: '23/11/2026',
      signer: 'Người Ký Giả Định',
      signerOffice: 'Chủ tịch',
    };
    const forced = await tua.force(`${place}/chuyen-tinh`, signed);
    expect([forced.status, forced.text.includes('ghi chưa đủ ngày, nơi họp')]).toEqual([409, true]);
    const whole = {
      ...findings,
      meetingOn: '23/11/2026',
      meetingPlace: 'Phòng họp xã',
      meetingAttendees: 'Phòng Kinh tế: 2 người\nTrưởng bản: 1 người',
      meeting: 'Thống nhất với nhận xét của xã.',
    };
    expect((await tua.submit(`${place}/mau-03`, whole)).status).toBe(303);
  });
});

describe('once the report is issued', () => {
  beforeAll(async () => {
    await send(tua, 'identity', [await picture('#334455')], 'Chảo gang sao chè');
    const signed = {
      reportNumber: '45/BC-UBND',
      reportedOn: '23/11/2026',
      signer: 'Người Ký Giả Định',
      signerOffice: 'Chủ tịch',
    };
    expect((await tua.submit(`${place}/chuyen-tinh`, signed)).status).toBe(303);
  });

  test('the province reads number, finding, photographs and meeting', async () => {
    const words = wordsOf((await hoa.get(`${place}/bao-cao-xa`)).text);
    for (const said of [
      'Số 45/BC-UBND, ngày 23/11/2026',
      findings.identity,
      'Chảo gang sao chè',
      'Trưởng bản: 1 người',
    ]) {
      expect(words).toContain(said);
    }
  });

  test('nothing is added, described or taken off any more', async () => {
    const page = `${place}/mau-03/anh`;
    expect((await tua.get(page)).status).toBe(409);
    expect((await send(tua, 'idea', [await picture('#123456')])).status).toBe(409);
    const { text } = await hoa.get(`${place}/bao-cao-xa`);
    const id = /mau-03\/anh\/([0-9a-f-]{36})\/nho/.exec(text)?.[1] ?? '';
    expect((await tua.force(page, { photo: id, act: 'remove' })).status).toBe(409);
    const caption = { photo: id, act: 'caption', version: '2', [`captions.${id}`]: 'Khác' };
    expect((await tua.force(page, caption)).status).toBe(409);
  });

  test('Mẫu số 03 carries the meeting, and the photographs in an annex of its own', async () => {
    const pdf = (await hoa.get(`${place}/mau-03.pdf`)).bytes;
    const pages = (await pagesOf(pdf)).map(squeezed);
    expect(pages.join('')).toContain(squeezed('Họp ngày 23 tháng 11 năm 2026, tại Phòng họp xã.'));
    expect(pages.join('')).toContain(squeezed('Thành phần dự: Phòng Kinh tế: 2 người; Trưởng bản: 1 người.'));
    const annex = pages.at(-1) ?? '';
    expect(annex).toContain(squeezed('PHỤ LỤC ẢNH'));
    expect(annex).toContain(squeezed('Kèm theo Báo cáo số 45/BC-UBND ngày 23 tháng 11 năm 2026'));
    for (const line of ['Ảnh 1. Vườn của tổ hai', 'Ảnh 2. Vườn chè bản Giả định', 'Ảnh 3. Chảo gang sao chè']) {
      expect(annex).toContain(squeezed(line));
    }
    expect(
      Buffer.from(pdf)
        .toString('latin1')
        .match(/\/DCTDecode/g),
    ).toHaveLength(3);
    const word = await partsOfDocx(Buffer.from((await hoa.get(`${place}/mau-03.docx`)).bytes));
    expect([...word.keys()].filter((name) => /^word\/media\/.*\.jpg$/.test(name))).toHaveLength(3);
  });

  test('the whole dossier holds the annex and every photograph, for the offices; the producer’s copy holds neither', async () => {
    const packed = await unzipped((await hoa.get(`${place}/ca-bo.zip`)).bytes);
    const names = [...packed.keys()];
    expect(names.filter((name) => name.startsWith('anh-mau-03/'))).toEqual([
      'anh-mau-03/01.jpg',
      'anh-mau-03/02.jpg',
      'anh-mau-03/03.jpg',
    ]);
    expect(packed.get('DANH-MUC.txt')?.toString('utf8')).toContain('Ảnh 3 của Mẫu số 03. Chảo gang sao chè');
    const bound = (await hoa.get(`${place}/ca-bo.pdf`)).bytes;
    expect(squeezed(await textOfPdf(bound))).toContain(squeezed('PHỤ LỤC ẢNH'));
    const own = [...(await unzipped((await may.get(`${place}/ca-bo.zip`)).bytes)).keys()];
    expect(own.filter((name) => /mau-03/.test(name))).toEqual([]);
  });
});
