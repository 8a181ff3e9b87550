// The papers of the offices on a dossier: who gets which, what stands on them, and how much the evidence is beside the last time.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listEvidenceOf } from '#modules/evidence/services.ts';
import { findProducerByCode } from '#modules/producers/services.ts';
import { partsOfDocx, textOfWord } from '../documents/read-docx.ts';
import { squeezed, textOfPdf } from '../documents/read-paper.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { Person as Nobody, openWeb, type Person, wordsOf } from '../support/web.ts';
import { completeTea } from './complete-tea.ts';

let house: TestHouse;
let may: Person;
let tua: Person;
let pao: Person;
let hoa: Person;
let place: string;
beforeAll(async () => {
  house = await freshHouse();
  const made = await completeTea(house, 'Shan giấy tờ');
  ({ may, place } = made);
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  const producer = await findProducerByCode(house.ports.database.write, made.producerCode);
  if (producer === null) throw new Error('the cooperative is not there');
  const [piece] = await listEvidenceOf(house.ports.database.write, producer.id);
  const cited = await may.submit(`${place}/mo-ta`, {
    'descriptions.1-1': 'Hợp đồng với 34 hộ.',
    'citations.1-1': piece?.id ?? '',
  });
  expect(cited.status).toBe(303);
});
afterAll(() => house.close());

const words = async (person: Person, file: string): Promise<string> => {
  const answer = await person.get(`${place}/${file}`);
  expect([file, answer.status]).toEqual([file, 200]);
  if (file.endsWith('.pdf')) return squeezed(await textOfPdf(answer.bytes));
  return squeezed(textOfWord((await partsOfDocx(Buffer.from(answer.bytes))).get('word/document.xml') ?? ''));
};
const status = async (person: Person, file: string): Promise<number> => (await person.get(`${place}/${file}`)).status;

test('before it is sent there is no receipt, no report, no letter', async () => {
  for (const file of ['phieu-tiep-nhan.pdf', 'mau-03.pdf', 'to-trinh.docx', 'tra-lai/1/yeu-cau.pdf']) {
    expect([file, await status(tua, file)]).toEqual([file, 404]);
  }
  const page = wordsOf((await may.get(`${place}/giay-to`)).text);
  expect(page).toContain('Hồ sơ đang soạn');
  expect(page).toContain('Đang viện dẫn');
  expect(page).toContain('Sản phẩm chưa nộp hồ sơ nào trước đó.');
  expect(page).not.toContain('Phiếu tiếp nhận');
});

describe('once it is sent', () => {
  beforeAll(async () => {
    expect((await may.submit(`${place}/nop`, { declares: 'yes' })).status).toBe(303);
  });

  test('the receipt carries slip, day, last day and what was received, for both sides', async () => {
    const slip = /01-\d\/PĐK-12-03390-2026/.exec((await may.get(place)).text)?.[0] ?? 'no slip';
    for (const file of ['phieu-tiep-nhan.pdf', 'phieu-tiep-nhan.docx', 'ban-nop/1/phieu-tiep-nhan.pdf']) {
      for (const person of [may, tua]) {
        const said = await words(person, file);
        for (const line of [
          slip,
          'Phiếu đăng ký đánh giá',
          '1 tài liệu, 1 tệp, 1 trang',
          'Sản phẩm mẫu ghi trên phiếu đăng ký: 5',
        ]) {
          expect(said).toContain(squeezed(line));
        }
      }
    }
    expect(await words(may, 'phieu-tiep-nhan.pdf')).toContain(squeezed('26/2026/QĐ-TTg không quy định mẫu riêng'));
  });

  test('the own score sheet has the points of the dossier', async () => {
    const said = await words(tua, 'phieu-tu-cham.pdf');
    expect(said).toContain(squeezed('Chè Shan giấy tờ'));
    expect(said).toContain(squeezed('Phiếu tự chấm'));
  });

  test('a return becomes a letter with every item, which the producer may take', async () => {
    expect(
      (
        await tua.submit(`${place}/tra-lai`, {
          dueOn: '15/12/2026',
          plan: 'Ghi rõ diện tích.',
          samples: 'Thiếu hai hộp.',
        })
      ).status,
    ).toBe(303);
    for (const person of [may, tua, hoa]) {
      const said = await words(person, 'tra-lai/1/yeu-cau.docx');
      for (const line of [
        'Ghi rõ diện tích.',
        'Thiếu hai hộp.',
        'chậm nhất ngày 15/12/2026',
        'Mẫu số 02, Phần IV',
        'điểm a khoản 2 Điều 7',
        '/UBND-KT',
      ]) {
        expect(said).toContain(squeezed(line));
      }
    }
    expect(await status(may, 'tra-lai/2/yeu-cau.docx')).toBe(404);
    const page = wordsOf((await may.get(`${place}/giay-to`)).text);
    expect(page).toContain('Công văn hoàn thiện hồ sơ');
    expect(page).toContain('như lần trước');
    const answerToReturn = 'Diện tích đã ghi ở Phần I; hai hộp gửi ngày mai.';
    expect((await may.submit(`${place}/nop`, { declares: 'yes', answerToReturn })).status).toBe(303);
    expect(await status(may, 'tra-lai/2/yeu-cau.docx')).toBe(404);
    const again = wordsOf((await may.get(`${place}/giay-to`)).text);
    expect(again).toMatch(/Lần nộp trước, \d.{1,30} 1 tài liệu, 1 tệp, 1 trang/);
    expect(again).not.toContain('Sản phẩm chưa nộp hồ sơ nào trước đó.');
  });

  test('Mẫu số 03 and the letter are drafts until the report is issued, and not for the producer', async () => {
    expect((await tua.submit(`${place}/tiep-nhan`, {})).status).toBe(303);
    const findings = {
      material: 'Đúng như mô tả.',
      labour: 'Mười bốn người.',
      idea: 'Truyền thống.',
      identity: 'Cách sao riêng.',
    };
    expect((await tua.submit(`${place}/mau-03`, findings)).status).toBe(303);
    const draft = await words(tua, 'mau-03.pdf');
    expect(draft).toContain(squeezed('BẢN NHÁP, chưa ban hành'));
    for (const finding of Object.values(findings)) expect(draft).toContain(squeezed(finding));
    const codeOf = async () => /bảntrìnhký([0-9A-F]{4}-[0-9A-F]{4})/.exec(await words(tua, 'mau-03-trinh-ky.pdf'))?.[1];
    const first = await codeOf();
    const toSign = await words(tua, 'mau-03-trinh-ky.pdf');
    expect(toSign).not.toContain('BẢNNHÁP');
    expect(toSign).toContain(squeezed('Số: ……/BC-UBND'));
    expect(await status(may, 'mau-03-trinh-ky.pdf')).toBe(403);
    expect((await tua.submit(`${place}/mau-03`, { ...findings, labour: 'Mười ba người.' })).status).toBe(303);
    expect(await codeOf()).not.toBe(first);
    const signed = {
      reportNumber: '45/BC-UBND',
      reportedOn: '23/11/2026',
      signer: 'Người Ký Giả Định',
      signerOffice: 'Chủ tịch',
    };
    const other = await tua.submit(`${place}/chuyen-tinh`, { ...signed, signedCode: first ?? '' });
    expect([other.status, other.text.includes('đã được sửa sau khi in tờ ký')]).toEqual([422, true]);
    const now = (await codeOf())?.toLowerCase().replace('-', ' ') ?? '';
    expect((await tua.submit(`${place}/chuyen-tinh`, { ...signed, signedCode: now })).status).toBe(303);
    expect(await status(tua, 'mau-03-trinh-ky.pdf')).toBe(404);
    for (const person of [tua, hoa]) {
      const issued = await words(person, 'mau-03.pdf');
      expect(issued).toContain(squeezed('Số: 45/BC-UBND'));
      expect(issued).not.toContain('BẢNNHÁP');
      expect(await words(person, 'to-trinh.docx')).toContain(squeezed('số 45/BC-UBND ngày 23/11/2026'));
    }
    expect([await status(may, 'mau-03.pdf'), await status(may, 'to-trinh.pdf')]).toEqual([403, 403]);
    expect(wordsOf((await may.get(`${place}/giay-to`)).text)).not.toContain('Mẫu số 03');
  });

  test('another commune and a stranger get none of them', async () => {
    const nobody = new Nobody(openWeb(house.ports));
    for (const file of [
      'giay-to',
      'phieu-tiep-nhan.pdf',
      'mau-03.docx',
      'to-trinh.pdf',
      'tra-lai/1/yeu-cau.pdf',
      'phieu-tu-cham.pdf',
    ]) {
      expect([file, await status(pao, file)]).toEqual([file, 404]);
      expect([200, 404]).not.toContain(await status(nobody, file));
    }
  });
});
