// The papers of a dossier that was sent are drawn from the frozen copy: what the register and the wallet say later does not
// reach them. What is still written is a draft, and says so.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instantOf, millisecondsOf } from '#kernel/calendar.ts';
import { findProducerByCode } from '#modules/producers/services.ts';
import { changeProducer } from '#modules/producers/use-cases/change-producer.ts';
import { partsOfDocx, textOfWord } from '../documents/read-docx.ts';
import { squeezed, textOfPdf } from '../documents/read-paper.ts';
import { enter } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { Person as Nobody, openWeb, type Person } from '../support/web.ts';
import { completeTea } from './complete-tea.ts';

let house: TestHouse;
let may: Person;
let tua: Person;
let producerCode: string;
let place: string;
beforeAll(async () => {
  house = await freshHouse();
  ({ may, producerCode, place } = await completeTea(house, 'Shan đã nộp'));
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
});
afterAll(() => house.close());

async function bytesOf(person: Person, file: string): Promise<Uint8Array> {
  const answer = await person.get(`${place}/${file}`);
  expect([file, answer.status]).toEqual([file, 200]);
  return answer.bytes;
}
const pdfWords = async (person: Person, file: string): Promise<string> =>
  squeezed(await textOfPdf(await bytesOf(person, file)));
const hashOf = async (ordinal: number): Promise<string> =>
  ((await may.get(`${place}/ban-nop/${ordinal}.json`)).json() as { contentHash: string }).contentHash;

/** Another name and address in the register, as a later change. */
async function renamed(name: string): Promise<void> {
  const before = await findProducerByCode(house.ports.database.write, producerCode);
  await enter(house.ports, changeProducer, {
    code: producerCode,
    version: before?.version,
    name,
    producerType: 'cooperative',
    registrationNumber: before?.registrationNumber,
    registeredOn: '02/03/2019',
    registrationIssuer: 'Phòng Tài chính – Kế hoạch (giả định)',
    commune: 'Xã Bình Lư (03390)',
    provinceCode: '12',
    address: 'Bản Dời Đi, xã Bình Lư',
    legalRepresentativeName: 'Người Khác Giả Định',
    legalRepresentativePosition: 'Giám đốc',
    isAnother: 'yes',
  });
}

test('a draft follows the register, says that it is a draft, and carries no check code', async () => {
  await renamed('HTX Giả định Tên Lúc Nháp');
  for (const form of ['mau-01.pdf', 'mau-02.pdf']) {
    const words = await pdfWords(may, form);
    expect(words).toContain(squeezed('HTX Giả định Tên Lúc Nháp'));
    expect(words).toContain(squeezed('BẢN NHÁP, chưa nộp'));
    expect(words).not.toContain('SHA-256');
  }
  expect((await may.get(`${place}/ban-nop/1/mau-01.pdf`)).status).toBe(404);
});

describe('once it is sent', () => {
  const before = new Map<string, Uint8Array>();
  beforeAll(async () => {
    await renamed('HTX Giả định Tên Lúc Nộp');
    expect((await may.submit(`${place}/nop`, { declares: 'yes' })).status).toBe(303);
    for (const form of ['mau-01.pdf', 'mau-02.pdf']) before.set(form, await bytesOf(may, form));
    await renamed('HTX Giả định Tên Sau Này');
  });

  test('a later change of the register does not reach its papers: the same bytes, with the check code on every page', async () => {
    const code = await hashOf(1);
    for (const form of ['mau-01.pdf', 'mau-02.pdf']) {
      const after = await bytesOf(tua, form);
      expect(Buffer.from(after).equals(Buffer.from(before.get(form) ?? []))).toBe(true);
      const words = squeezed(await textOfPdf(after));
      expect(words).toContain(squeezed('HTX Giả định Tên Lúc Nộp'));
      for (const late of ['Tên Sau Này', 'BẢN NHÁP']) expect(words).not.toContain(squeezed(late));
      expect(words).toContain(squeezed(`Mã kiểm tra (SHA-256) bản nộp lần 1: ${code}`));
    }
  });

  test('says the same in Word', async () => {
    const parts = await partsOfDocx(Buffer.from(await bytesOf(tua, 'mau-02.docx')));
    const words = squeezed(textOfWord(parts.get('word/document.xml') ?? ''));
    expect(words).toContain(squeezed('HTX Giả định Tên Lúc Nộp'));
    expect(words).not.toContain(squeezed('Tên Sau Này'));
    const feet = [...parts].filter(([name]) => /^word\/footer/.test(name)).map(([, xml]) => squeezed(textOfWord(xml)));
    expect(feet.join()).toContain(await hashOf(1));
  });

  test('returned, it is a draft again beside the copy that was sent', async () => {
    expect(
      (await tua.submit(`${place}/tra-lai`, { dueOn: '15/12/2026', plan: 'Ghi rõ diện tích trồng thêm.' })).status,
    ).toBe(303);
    const draft = await pdfWords(may, 'mau-02.pdf');
    expect(draft).toContain(squeezed('HTX Giả định Tên Sau Này'));
    expect(draft).toContain('BẢNNHÁP');
    expect(
      Buffer.from(await bytesOf(may, 'ban-nop/1/mau-02.pdf')).equals(Buffer.from(before.get('mau-02.pdf') ?? [])),
    ).toBe(true);
  });

  test('sent again, each sending keeps its own papers', async () => {
    house.clock.moveTo(instantOf(millisecondsOf(house.ports.clock.now()) + 1_000));
    expect((await may.submit(`${place}/phan/mau-02-phan-4`, { plan: 'Trồng thêm bảy héc-ta.' })).status).toBe(303);
    expect((await may.submit(`${place}/nop`, { declares: 'yes' })).status).toBe(303);
    expect(await pdfWords(may, 'mau-02.pdf')).toContain(squeezed('Trồng thêm bảy héc-ta.'));
    expect(await pdfWords(may, 'mau-02.pdf')).toContain(await hashOf(2));
    expect(await pdfWords(tua, 'ban-nop/1/mau-02.pdf')).toContain(await hashOf(1));
  });

  test('another commune and a stranger get none of them', async () => {
    const pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
    const nobody = new Nobody(openWeb(house.ports));
    for (const file of ['mau-01.pdf', 'ban-nop/1/mau-01.pdf', 'ban-nop/2/mau-02.docx']) {
      expect((await pao.get(`${place}/${file}`)).status).toBe(404);
      expect((await nobody.get(`${place}/${file}`)).status).toBe(403);
    }
    expect((await may.get(`${place}/ban-nop/7/mau-01.pdf`)).status).toBe(404);
  });
});
