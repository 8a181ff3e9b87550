// Papers that sell as people take them: chị Mẩy prints her own from a phone, anh Tủa those of his commune, a visitor the sheet of a public product;
// anh Páo of another commune and a stranger get none of the others, and nobody gets a product that has lapsed.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localOperator } from '#access/actor.ts';
import { keepShelf } from '#modules/points-of-sale/use-cases/keep-shelf.ts';
import { openPoint } from '#modules/points-of-sale/use-cases/open-point.ts';
import { beginningOf } from '#modules/selling-papers/papers/product-sheet.ts';
import { labelGrids } from '#modules/selling-papers/rules/paper.ts';
import { partsOfDocx, textOfWord } from '../documents/read-docx.ts';
import { pagesOf as pdfPages } from '../documents/read-paper.ts';
import { opened, shelved } from '../points-of-sale/making.ts';
import { done } from '../producers/people.ts';
import { makeProduct, makeRecognition, speaksFor } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { papersToMake, story } from './making.ts';

/** The words of a DOCX, as its XML holds them. */
async function docxText(bytes: Uint8Array): Promise<string> {
  return textOfWord((await partsOfDocx(bytes)).get('word/document.xml') ?? '');
}

let house: TestHouse;
let made: Awaited<ReturnType<typeof papersToMake>>;
let may: Person;
let tua: Person;
let pao: Person;
let hoa: Person;
const wordsAt = async (person: Person, path: string): Promise<string> => wordsOf((await person.get(path)).text);

beforeAll(async () => {
  house = await freshHouse();
  await signedInPerson(house, 'chị Mẩy, producer');
  made = await papersToMake(house);
  await speaksFor(house.ports, 'chuthe', made.producer);
  may = await signedInPerson(house, 'chị Mẩy, producer');
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
});
afterAll(() => house.close());

describe('choosing', () => {
  it('offers what is in force and names the rest with its reason', async () => {
    const words = await wordsAt(may, '/an-pham');
    expect(words).toContain('1 sản phẩm in được');
    expect(words).toContain('Chè Shan tuyết trên giấy');
    expect(words).toContain('Mật ong trên giấy (giả định): công nhận đã hết hạn');
    expect(words).toContain('Bánh chưa công nhận trên giấy (giả định): chưa có quyết định công nhận trong danh mục');
    expect(words).not.toContain('Khăn thổ cẩm');
  });

  it('reaches as far as the office does', async () => {
    expect(await wordsAt(tua, '/an-pham')).not.toContain('Khăn thổ cẩm');
    expect(await wordsAt(pao, '/an-pham')).not.toContain('Chè Shan tuyết trên giấy');
    const words = await wordsAt(hoa, '/an-pham');
    expect(words).toContain('Khăn thổ cẩm');
    expect(words).toContain('Chè Shan tuyết trên giấy');
    expect((await pao.get(`/an-pham/xem?loai=to-gap&sp=${made.tea}`)).status).toBe(404);
    expect((await pao.get(`/an-pham/to-gap.pdf?sp=${made.tea}`)).status).toBe(404);
    expect((await stranger(house).get('/an-pham')).status).not.toBe(200);
    expect((await stranger(house).get(`/an-pham/to-gap.pdf?sp=${made.tea}`)).status).not.toBe(200);
  });

  it('looks before printing: price with its place and day, and what was left out', async () => {
    const words = await wordsAt(may, `/an-pham/xem?loai=bang-gia&sp=${made.tea}&sp=${made.honey}`);
    expect(words).toContain('128.000 ₫ một hộp 100 g, thấy tại Điểm bán OCOP chợ Bình Lư (giả định) ngày 20/11/2026');
    expect(words).toContain('Mật ong trên giấy (giả định): công nhận đã hết hạn');
    expect(words).toContain('Có giá trị theo ngày 23/11/2026');
  });

  it('says what a paper is for where it cannot be made', async () => {
    const two = await hoa.get(`/an-pham/xem?loai=to-gioi-thieu&sp=${made.tea}&sp=${made.cloth}`);
    expect([two.status, wordsOf(two.text).includes('chỉ dành cho một sản phẩm')]).toEqual([422, true]);
    const many = await hoa.get(`/an-pham/xem?loai=nhan-ke&so=101&sp=${made.tea}`);
    expect(many.status).toBe(422);
    expect(await wordsAt(may, `/an-pham/xem?loai=to-gap&sp=${made.honey}`)).toContain('Không có gì để in');
    expect((await may.get(`/an-pham/to-gap.pdf?sp=${made.honey}`)).status).toBe(409);
  });
});

describe('a sheet', () => {
  it('is for everybody, on one page, with day, version and training mark', async () => {
    const sheet = await stranger(house).get(`/an-pham/san-pham/${made.tea}/to-gioi-thieu.pdf`);
    expect([sheet.status, sheet.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const pages = await pdfPages(sheet.bytes);
    expect(pages).toHaveLength(1);
    const [page = ''] = pages;
    expect(page).toContain('Chè Shan tuyết trên giấy (giả định)');
    expect(page).toContain('OCOP 4 sao');
    expect(page).toContain('Quyết định số 1024/QĐ-UBND');
    expect(page).toContain('Có giá trị theo ngày 23/11/2026');
    expect(page).toMatch(/Mã bản in [0-9A-F]{12}/);
    expect(page).toContain('TẬP HUẤN');
    expect(page.replace(/\s+/g, ' ')).toContain(story.slice(0, 60));
  });

  it('says the same in English with the names of the record', async () => {
    const sheet = await stranger(house).get(`/an-pham/san-pham/${made.tea}/to-gioi-thieu.pdf?tieng=en`);
    const [page = ''] = await pdfPages(sheet.bytes);
    expect(page).toContain('Chè Shan tuyết trên giấy (giả định)');
    expect(page).toContain('Valid as of 23 November 2026');
    expect(page).toContain('in Vietnamese');
  });

  it('comes as DOCX too', async () => {
    const sheet = await may.get(`/an-pham/to-gioi-thieu.docx?sp=${made.tea}`);
    expect(await docxText(sheet.bytes)).toContain('Chè Shan tuyết trên giấy (giả định)');
  });

  it('of what has lapsed, or was never recognised, is made for nobody', async () => {
    for (const code of [made.honey, made.never]) {
      const refused = await stranger(house).get(`/an-pham/san-pham/${code}/to-gioi-thieu.pdf`);
      expect(refused.status).toBe(409);
    }
    expect(wordsOf((await stranger(house).get(`/an-pham/san-pham/${made.honey}/to-gioi-thieu.pdf`)).text)).toContain(
      'công nhận đã hết hạn',
    );
    expect((await stranger(house).get(`/san-pham/${made.honey}`)).text).not.toContain('to-gioi-thieu.pdf');
    expect((await stranger(house).get(`/san-pham/${made.tea}`)).text).toContain('to-gioi-thieu.pdf');
  });

  it('ends a long story at a sentence', () => {
    expect(beginningOf('Một. Hai ba bốn.', 8)).toBe('Một.');
    expect(beginningOf('Một hai ba', 7)).toBe('Một…');
    expect(beginningOf('Ngắn', 9)).toBe('Ngắn');
  });
});

describe('papers of several products', () => {
  it('go by commune, in both formats', async () => {
    const pdf = (await pdfPages((await hoa.get('/an-pham/to-gap.pdf')).bytes)).join('\n');
    expect(pdf.indexOf('Phường Đoàn Kết')).toBeGreaterThan(-1);
    expect(pdf.indexOf('Phường Đoàn Kết')).toBeLessThan(pdf.indexOf('Xã Bình Lư'));
    expect(pdf).not.toContain('Mật ong');
    const docx = await docxText((await hoa.get('/an-pham/bang-gia.docx')).bytes);
    expect(docx).toContain('Khăn thổ cẩm trên giấy (giả định)');
    expect(docx).toContain('chưa ghi giá');
  });

  it('give labels of their size on A4, as many as asked', async () => {
    const labels = await may.get(`/an-pham/nhan-ke.pdf?sp=${made.tea}&co=medium&so=11`);
    const pages = await pdfPages(labels.bytes);
    expect(pages).toHaveLength(2);
    expect(pages[0]?.match(/OCOP 4 sao/g)).toHaveLength(labelGrids.medium.columns * labelGrids.medium.rows);
    expect(pages[1]?.match(/OCOP 4 sao/g)).toHaveLength(1);
    expect((await may.get(`/an-pham/nhan-ke.docx?sp=${made.tea}`)).status).toBe(404);
  });

  it('label a chosen shelf with its own price, and no shelf with that of another', async () => {
    const words = async (more: string): Promise<string> => {
      const labels = await may.get(`/an-pham/nhan-ke.pdf?sp=${made.tea}${more}`);
      return (await pdfPages(labels.bytes)).join(' ').replace(/\s+/g, ' ');
    };
    expect(await words('')).not.toContain('₫');
    expect(await words(`&diem=${made.pointId}`)).toContain('128.000 ₫ một hộp 100 g');
    expect(await words(`&diem=${made.pointId}`)).not.toContain('thấy tại');
    const look = await wordsAt(may, `/an-pham/xem?loai=nhan-ke&sp=${made.tea}`);
    expect(look).toContain('Nhãn cho kệ của điểm bán');
    expect(look).toContain('nhãn không in giá');
    const elsewhere = await hoa.get(`/an-pham/nhan-ke.pdf?sp=${made.cloth}&diem=${made.pointId}`);
    expect(elsewhere.status).toBe(409);
    const both = await wordsAt(hoa, `/an-pham/xem?loai=nhan-ke&sp=${made.cloth}&sp=${made.tea}&diem=${made.pointId}`);
    expect(both).toContain('Khăn thổ cẩm trên giấy (giả định): không có trên kệ của điểm đã chọn');
    const printed = await hoa.get(`/an-pham/nhan-ke.pdf?sp=${made.cloth}&sp=${made.tea}&diem=${made.pointId}`);
    expect((await pdfPages(printed.bytes)).join(' ')).not.toContain('Khăn thổ cẩm');
  });

  it('of a shelf hold what stands there in force, whoever makes it, for who keeps or answers for the point alone', async () => {
    const own = { ...opened({ name: 'Quầy của chị Mẩy (giả định)', operatorCode: made.producer }), isAnother: 'yes' };
    const { pointId } = await done(house.ports, localOperator, openPoint, own);
    const lines = [
      shelved(made.cloth, { priceVnd: '350.000', unit: 'chiếc' }),
      shelved(made.tea, { priceVnd: '129.000' }),
      shelved(made.honey, { priceVnd: '210.000', unit: 'chai 500 ml' }),
    ];
    await done(house.ports, localOperator, keepShelf, { pointId, seenOn: '20/11/2026', lines });
    const text = async (who: Person, path: string): Promise<string> => {
      const file = await who.get(path);
      expect(file.status, path).toBe(200);
      return (await pdfPages(file.bytes)).join(' ').replace(/\s+/g, ' ');
    };
    for (const who of [may, tua]) {
      const labels = await text(who, `/an-pham/nhan-ke.pdf?diem=${pointId}`);
      expect(labels).toContain('Khăn thổ cẩm trên giấy');
      expect(labels).toContain('350.000 ₫ một chiếc');
      expect(labels).toContain('129.000 ₫');
      expect(labels).not.toContain('Mật ong');
      const prices = await text(who, `/an-pham/bang-gia.pdf?diem=${pointId}&sp=${made.cloth}`);
      expect(prices).toContain('350.000 ₫ một chiếc');
      expect(prices).not.toContain('Chè Shan');
      // Without the point, at another shelf, on another paper it is not theirs to print.
      for (const path of [
        `/an-pham/nhan-ke.pdf?sp=${made.cloth}`,
        `/an-pham/bang-gia.pdf?sp=${made.cloth}`,
        `/an-pham/to-gap.pdf?sp=${made.cloth}&diem=${pointId}`,
      ]) {
        expect((await who.get(path)).status, path).toBe(404);
      }
    }
    expect((await pao.get(`/an-pham/nhan-ke.pdf?diem=${pointId}&sp=${made.tea}`)).status).toBe(404);
    expect((await may.get(`/an-pham/nhan-ke.pdf?diem=${made.pointId}&sp=${made.cloth}`)).status).toBe(404);
    const look = await wordsAt(may, `/an-pham/xem?loai=bang-gia&diem=${pointId}`);
    expect(look).toContain('Cho kệ của Quầy của chị Mẩy (giả định)');
    expect(look).toContain('Mật ong trên giấy (giả định): công nhận đã hết hạn');
    const page = (await may.get(`/quan-ly/diem-ban/${pointId}`)).text;
    expect(page).toContain(`/an-pham/xem?loai=nhan-ke&amp;diem=${pointId}`);
  });

  it('print what a search brought only where it was marked', async () => {
    const bare = await hoa.get('/an-pham/xem?loai=to-gap&q=che');
    expect([bare.status, wordsOf(bare.text).includes('đánh dấu từng sản phẩm cần in')]).toEqual([422, true]);
    expect((await hoa.get(`/an-pham/xem?loai=to-gap&q=che&sp=${made.tea}`)).status).toBe(200);
    const sauce = await makeProduct(house.ports, 'Chẩm chéo trên giấy (giả định)');
    await makeRecognition(house.ports, sauce, { decisionNumber: '99/QĐ-UBND' });
    expect(await wordsAt(hoa, '/an-pham?q=che')).not.toContain('Chẩm chéo');
    expect(await wordsAt(hoa, '/an-pham?q=cham')).toContain('Chẩm chéo');
  });

  it('have the same version as long as they say the same, and another once a price is seen', async () => {
    const version = async () => /Mã bản in ([0-9A-F]{12})/.exec(await wordsAt(hoa, '/an-pham/xem?loai=to-gap'))?.[1];
    const first = await version();
    expect(first).toBeDefined();
    expect(await version()).toBe(first);
    const lines = [shelved(made.tea, { priceVnd: '131.000' })];
    await done(house.ports, localOperator, keepShelf, { pointId: made.pointId, seenOn: '22/11/2026', lines });
    expect(await version()).not.toBe(first);
  });
});
