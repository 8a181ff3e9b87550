// What a dossier is told before it is sent: which papers go along because they must, what ends before the council meets, what contradicts
// the register, what the own answers come to; and that any paper of the wallet can be cited beside any criterion.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EvidencePieceId } from '#modules/evidence/index.ts';
import { addPiece } from '#modules/evidence/use-cases/add-piece.ts';
import { enter } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { completeTea } from './complete-tea.ts';
import { makeCooperative } from './filing.ts';
import { unzipped } from './unzipped.ts';

let house: TestHouse;
let may: Person;
let tua: Person;
let place: string;
let producerCode: string;
let leaflet: EvidencePieceId;
let report: EvidencePieceId;
let foreign: EvidencePieceId;

beforeAll(async () => {
  house = await freshHouse();
  const { ports } = house;
  ({ may, place, producerCode } = await completeTea(house, 'Trước khi nộp'));
  const piece = async (code: string, more: Readonly<Record<string, string>>) =>
    (await enter(ports, addPiece, { producerCode: code, ...more })).id;
  leaflet = await piece(producerCode, { kind: 'awards', title: 'Tờ hướng dẫn sử dụng (giả định)' });
  report = await piece(producerCode, {
    kind: 'test-report',
    title: 'Phiếu kiểm nghiệm 03/2026',
    issuedOn: '16/01/2026',
    expiresOn: '15/01/2027',
  });
  const other = await makeCooperative(ports, 'HTX Giả định Ví Khác', { registrationNumber: '6200077001' });
  foreign = await piece(other, { kind: 'awards', title: 'Giấy của người khác' });
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
});
afterAll(() => house.close());

describe('before it is sent', () => {
  test('the paper that every dossier must hold is shown: it goes along though no criterion cites it', async () => {
    const page = wordsOf((await may.get(`${place}/nop`)).text);
    expect(page).toContain('Lấy từ ví vào hồ sơ khi nộp');
    expect(page).toContain('Giấy đăng ký hợp tác xã (giả định)');
  });

  test('points, projected stars and the criteria without any word or paper are said on the page that sends', async () => {
    const page = wordsOf((await may.get(`${place}/nop`)).text);
    expect(page).toMatch(/Chủ thể tự chấm: \d+ điểm/);
    expect(page).toMatch(/\d+ tiêu chí tự chấm có điểm mà không có mô tả, không có giấy nào/);
    expect(wordsOf((await tua.get(place)).text)).toMatch(/Chủ thể tự chấm \d+ điểm/);
  });

  test('a cooperative that chose the household is told, and sends all the same', async () => {
    const page = wordsOf((await may.get(`${place}/nop`)).text);
    expect(page).toContain('chọn loại hình khác với sổ (sổ ghi: Hợp tác xã)');
    expect(page).toContain('Hồ sơ đã đủ để nộp');
  });

  test('any paper of the wallet is offered beside any criterion, those of other kinds folded', async () => {
    const page = await may.get(`${place}/mo-ta`);
    expect(page.text).toContain('name="others.tc-2-1"');
    expect(wordsOf(page.text)).toContain('Giấy khác trong ví (');
    const done = await may.submit(`${place}/mo-ta`, { 'others.tc-2-1': leaflet, 'others.tc-1-1': report });
    expect(done.status).toBe(303);
    expect((await may.get(`${place}/mo-ta`)).text).toMatch(
      new RegExp(`name="citations.tc-2-1"[^>]*value="${leaflet}"[^>]*checked|value="${leaflet}"[^>]*checked`),
    );
  });

  test('a paper of another wallet, posted by hand, is refused with a sentence and nothing is saved', async () => {
    for (const field of ['citations.tc-2-1', 'others.tc-2-1']) {
      const no = await may.force(`${place}/mo-ta`, { version: '2', [field]: foreign });
      expect([field, no.status]).toEqual([field, 422]);
      expect(wordsOf(no.text)).toContain('không có trong ví');
    }
    expect((await may.get(place)).text).not.toContain(foreign);
  });

  test('a cited paper without a file keeps it back; one that ends before the council meets does not, and is named', async () => {
    const page = wordsOf((await may.get(`${place}/nop`)).text);
    expect(page).toContain('Minh chứng chưa có tệp nên chưa dùng được: Tờ hướng dẫn sử dụng (giả định)');
    expect((await may.submit(`${place}/mo-ta`, { 'citations.tc-2-1': [], 'citations.tc-1-1': [] })).status).toBe(303);
  });
});

describe('once it is sent', () => {
  test('the required paper is frozen with it, in the copy, the list and the archive', async () => {
    expect((await may.submit(`${place}/nop`, { declares: 'yes' })).status).toBe(303);
    const copy = await tua.get(`${place}/ban-nop/1`);
    expect(wordsOf(copy.text)).toContain('giấy bắt buộc, lấy từ ví lúc nộp');
    expect(wordsOf(copy.text)).toMatch(/Chủ thể tự chấm \d+ điểm/);
    expect(wordsOf((await tua.get(place)).text)).toContain('Giấy đăng ký hợp tác xã (giả định)');
    const archive = await unzipped((await tua.get(`${place}/ca-bo.zip`)).bytes);
    expect([...archive.keys()].filter((one) => one.startsWith('minh-chung/'))).toEqual([
      'minh-chung/01-giay-dang-ky-hop-tac-xa-gia-dinh/01-giay-dang-ky.jpg',
    ]);
  });
});
