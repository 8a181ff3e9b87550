// The forms of a dossier on paper: what the register and the parts say stands on them, for those who may see it and nobody else.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { partsOfDocx, textOfWord } from '../documents/read-docx.ts';
import { squeezed, textOfPdf } from '../documents/read-paper.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { Person as Nobody, openWeb, type Person } from '../support/web.ts';
import { mayWithTea, opened } from './filing.ts';

let house: TestHouse;
let may: Person;
let place: string;
beforeAll(async () => {
  house = await freshHouse();
  let productCode: string;
  ({ may, productCode } = await mayWithTea(house, 'Shan In Giấy'));
  place = await opened(may, productCode);
  expect((await may.submit(`${place}/tu-cham`, { '1.1': '3', '1.2': '2' })).status).toBe(303);
  expect((await may.submit(`${place}/mo-ta`, { 'descriptions.tc-1-1': 'Hợp đồng với 34 hộ trồng chè.' })).status).toBe(
    303,
  );
  expect((await may.submit(`${place}/phan/mau-02-phan-4`, { plan: 'Mở thêm vùng chè.' })).status).toBe(303);
});
afterAll(() => house.close());

const bytesOf = async (person: Person, file: string): Promise<Uint8Array> => {
  const answer = await person.get(`${place}/${file}`);
  expect(answer.status).toBe(200);
  return answer.bytes;
};

describe('Mẫu số 01 of a dossier', () => {
  test('says what the register knows, and ticks what the law makes of it', async () => {
    const words = squeezed(await textOfPdf(await bytesOf(may, 'mau-01.pdf')));
    for (const known of [
      'của tỉnh Lai Châu năm 2026',
      'Tên đơn vị: HTX Giả định Shan In Giấy',
      'Tên sản phẩm: Chè Shan In Giấy',
      'Chức vụ: Giám đốc',
      'Nhóm Chè; Phân nhóm Chè tươi, chế biến',
      'theo bản chép, chưa đối chiếu bản ký',
    ]) {
      expect(words).toContain(squeezed(known));
    }
    expect(words).toMatch(/Lầnđầu□√/);
  });
});

describe('Mẫu số 02 of a dossier', () => {
  test('says each criterion with its points and what the producer says to it, in PDF and in Word', async () => {
    const pdf = squeezed(await textOfPdf(await bytesOf(may, 'mau-02.pdf')));
    const parts = await partsOfDocx(Buffer.from(await bytesOf(may, 'mau-02.docx')));
    for (const words of [pdf, squeezed(textOfWord(parts.get('word/document.xml') ?? ''))]) {
      for (const known of ['Hợp đồng với 34 hộ trồng chè.', 'Mở thêm vùng chè.', 'Thành lập năm 2019', 'Hợp tác xã']) {
        expect(words).toContain(squeezed(known));
      }
      expect(words).toContain(squeezed('Tổng điểm tự đánh giá: '));
      expect(words).toContain('Chưachọn');
    }
  });
});

test('another commune, another producer and a stranger are answered as for any other part of it', async () => {
  const pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
  const nobody = new Nobody(openWeb(house.ports));
  for (const file of ['mau-01.pdf', 'mau-02.docx']) {
    expect((await pao.get(`${place}/${file}`)).status).toBe(404);
    expect((await nobody.get(`${place}/${file}`)).status).toBe(403);
  }
});
