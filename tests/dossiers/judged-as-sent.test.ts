// What is judged is what was sent: after filing the producer goes on changing its wallet and its product in the register, and commune,
// province and advisory team still read the papers, the files and the name of the day of filing, with the change said beside them.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assessDossier } from '#modules/dossiers/use-cases/assess-dossier.ts';
import { forwardDossier } from '#modules/dossiers/use-cases/forward-dossier.ts';
import { takeInDossier } from '#modules/dossiers/use-cases/take-in-dossier.ts';
import { CheckedFile } from '#modules/evidence/checked-file.ts';
import type { EvidencePieceId } from '#modules/evidence/index.ts';
import { findEvidenceByIds } from '#modules/evidence/services.ts';
import { addPiece } from '#modules/evidence/use-cases/add-piece.ts';
import { changePiece } from '#modules/evidence/use-cases/change-piece.ts';
import { addFile, removeFile } from '#modules/evidence/use-cases/files.ts';
import { withdrawPiece } from '#modules/evidence/use-cases/withdraw-piece.ts';
import { acceptDossier } from '#modules/intake/use-cases/accept-dossier.ts';
import { handToTeam } from '#modules/intake/use-cases/hand-to-team.ts';
import { findProducerByCode } from '#modules/producers/services.ts';
import { findProductByCode } from '#modules/products/services.ts';
import { decideDeclaredProduct } from '#modules/products/use-cases/decide-declared-product.ts';
import { registerProduct } from '#modules/products/use-cases/register-product.ts';
import { sha256Hex } from '#platform/clock/random.ts';
import { teamOfLan } from '../intake/team-of-lan.ts';
import { binhLu, done, province, refused, speakerOf } from '../producers/people.ts';
import { enter, picture } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { completeProducer, fillIn } from './complete-dossier.ts';
import { findings } from './complete-tea.ts';
import { mayWithTea, opened } from './filing.ts';

let house: TestHouse;
let may: Person;
let tua: Person;
let hoa: Person;
let lan: Person;
let place: string;
let dossierId: string;
let productCode: string;
let producerCode: string;
let speaker: ReturnType<typeof speakerOf>;
let report: EvidencePieceId;
let medal: EvidencePieceId;
let sentBytes: Uint8Array;

const said = { kind: 'test-report', title: 'Phiếu kiểm nghiệm 03/2026', number: '12/KN', issuedOn: '16/01/2026' };

async function fileFor(pieceId: EvidencePieceId, name: string, colour: string): Promise<Uint8Array> {
  const file = await CheckedFile.of(name, await picture(colour));
  if (!file.ok) throw new Error(file.problem.code);
  await enter(house.ports, addFile, { pieceId, file: file.value });
  const [piece] = await findEvidenceByIds(house.ports.database.write, [pieceId]);
  const kept = piece?.files.find((one) => one.name === name);
  return new Uint8Array((await house.ports.files.get(kept?.sha256 ?? ('' as never))) ?? []);
}

/** From the taking in to the province, by the people whose acts these are. */
async function onToTheProvince(id: string): Promise<void> {
  await done(house.ports, binhLu, takeInDossier, { dossierId: id, version: 2 });
  await done(house.ports, binhLu, assessDossier, { dossierId: id, ...findings });
}
const letter = {
  reportNumber: '45/BC-UBND',
  reportedOn: '23/11/2026',
  signer: 'Ông Giả Định',
  signerOffice: 'Chủ tịch',
};

beforeAll(async () => {
  house = await freshHouse();
  ({ may, productCode, producerCode } = await mayWithTea(house, 'Như lúc nộp'));
  const producer = await findProducerByCode(house.ports.database.write, producerCode);
  speaker = speakerOf(producer?.id ?? ('' as never));
  await completeProducer(house.ports, producerCode);
  report = (await enter(house.ports, addPiece, { producerCode, ...said, expiresOn: '15/01/2027' })).id;
  sentBytes = await fileFor(report, 'kiem-nghiem.jpg', '#ddeedd');
  medal = (await enter(house.ports, addPiece, { producerCode, kind: 'awards', title: 'Giấy khen (giả định)' })).id;
  await fileFor(medal, 'giay-khen.jpg', '#eeeedd');
  place = await opened(may, productCode);
  dossierId = place.split('/').at(-1) ?? '';
  await fillIn(may, place);
  const cited = await may.submit(`${place}/mo-ta`, { 'citations.1-1': [report, medal] });
  expect([cited.status, wordsOf(cited.text).slice(0, 400)]).toEqual([303, '']);
  expect((await may.submit(`${place}/nop`, { declares: 'yes' })).status).toBe(303);
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
});
afterAll(() => house.close());

test('an old scan that is entered once more without its end is known again by whoever judges, and by nobody else', async () => {
  const page = `${place}/minh-chung/${medal}`;
  const told = 'Tệp này cũng là tệp của một giấy đã hết hạn';
  expect(wordsOf((await tua.get(page)).text)).not.toContain(told);
  const ended = { kind: 'awards', title: 'Giấy khen cũ', issuedOn: '01/01/2018', expiresOn: '01/01/2020' };
  const old = (await enter(house.ports, addPiece, { producerCode, ...ended })).id;
  await fileFor(old, 'ban-quet-cu.jpg', '#eeeedd');
  for (const person of [tua, hoa]) {
    const words = wordsOf((await person.get(page)).text);
    expect(words).toContain(told);
    expect(words).toContain('Tệp "giay-khen.jpg" cũng nằm trong giấy "Giấy khen cũ", hết hạn 01/01/2020.');
  }
  expect(wordsOf((await may.get(page)).text)).not.toContain(told);
});

describe('a paper that was changed in the wallet after filing', () => {
  let seen: string;

  test('is the wallet’s: the producer changes title and end, puts another file for the one that was sent', async () => {
    const [before] = await findEvidenceByIds(house.ports.database.write, [report]);
    const version = before?.version;
    const change = { ...said, title: 'Huy chương vàng quốc tế', expiresOn: '15/01/2030' };
    await done(house.ports, speaker, changePiece, { pieceId: report, version, ...change });
    await fileFor(report, 'khac.jpg', '#553322');
    await done(house.ports, speaker, removeFile, { pieceId: report, fileId: before?.files[0]?.id });
    await done(house.ports, speaker, withdrawPiece, { pieceId: medal, version: 2, reason: 'Nhầm' });
    expect(wordsOf((await may.get(`/vi-minh-chung/giay/${report}`)).text)).toContain('Huy chương vàng quốc tế');
  });

  test('stands on the page of the dossier as it was sent, marked, for producer, commune and province', async () => {
    for (const who of [may, tua, hoa]) {
      const page = wordsOf((await who.get(place)).text).replaceAll(' ,', ',');
      expect(page).toContain('Phiếu kiểm nghiệm 03/2026, hạn đến hết 15/01/2027 đã sửa sau khi nộp');
      expect(page).toContain('Giấy khen (giả định) đã sửa sau khi nộp');
      expect(page).not.toContain('Huy chương vàng');
    }
  });

  test('opens as it was sent, with what the wallet says today beside it', async () => {
    const page = await hoa.get(`${place}/minh-chung/${report}`);
    seen = page.text;
    const words = wordsOf(seen);
    expect(words).toContain('Còn hạn đến hết 15/01/2027');
    for (const line of [
      'Chủ thể đã sửa giấy này trong ví sau khi nộp hồ sơ',
      'Tên nay là: Huy chương vàng quốc tế',
      'Ngày hết hạn nay là: 15/01/2030',
      'Thêm tệp “khac.jpg”, không thuộc hồ sơ đã nộp',
      '1 tệp đã nộp không còn trong ví; vẫn giữ ở dưới',
    ]) {
      expect(words).toContain(line);
    }
    expect(wordsOf((await tua.get(`${place}/minh-chung/${medal}`)).text)).toContain('Giấy đã rút khỏi ví');
  });

  test('gives the file that was sent, byte for byte, and never the one that came later', async () => {
    const links = [...seen.matchAll(/href="([^"]*\/tep\/[^"]*)"/g)].map(([, href]) => href ?? '');
    expect(links).toHaveLength(1);
    const file = await hoa.get(links[0] ?? '');
    expect([file.status, sha256Hex(file.bytes)]).toEqual([200, sha256Hex(sentBytes)]);
    const [now] = await findEvidenceByIds(house.ports.database.write, [report]);
    const late = now?.files.find((one) => one.name === 'khac.jpg');
    for (const key of [late?.id, late?.sha256]) {
      expect((await hoa.get(`${place}/minh-chung/${report}/tep/${key}`)).status).toBe(404);
    }
  });

  test('is linked with its files from the copy of that sending', async () => {
    const copy = await tua.get(`${place}/ban-nop/1`);
    expect(copy.text).toContain(`href="${place}/ban-nop/1/minh-chung/${report}"`);
    const piece = await tua.get(`${place}/ban-nop/1/minh-chung/${report}`);
    const [, href = ''] = /href="([^"]*\/tep\/[^"]*)"/.exec(piece.text) ?? [];
    expect(sha256Hex((await tua.get(href)).bytes)).toBe(sha256Hex(sentBytes));
    expect((await tua.get(`${place}/ban-nop/2/minh-chung/${report}`)).status).toBe(404);
  });

  test('is nobody’s who may not read the dossier, and no paper that it does not cite opens below it', async () => {
    const pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
    for (const path of [`${place}/minh-chung/${report}`, `${place}/ban-nop/1/minh-chung/${report}`]) {
      expect((await pao.get(path)).status).toBe(404);
    }
    const other = (await enter(house.ports, addPiece, { producerCode, kind: 'awards', title: 'Không viện dẫn' })).id;
    expect((await hoa.get(`${place}/minh-chung/${other}`)).status).toBe(404);
  });

  test('is what the advisory team reads: its sheet links the dossier, not the wallet', async () => {
    await onToTheProvince(dossierId);
    await done(house.ports, binhLu, forwardDossier, { dossierId, version: 3, ...letter });
    await done(house.ports, province, acceptDossier, { dossierId });
    await done(house.ports, province, handToTeam, { dossierId, version: 1, teamId: await teamOfLan(house) });
    lan = await signedInPerson(house, 'chị Lan, officer of a department');
    const sheet = (await lan.get(`/ho-so-tinh/${dossierId}/phieu-to-tu-van`)).text;
    expect(sheet).toContain(`href="${place}/minh-chung/${report}"`);
    expect(sheet).not.toContain('/vi-minh-chung/giay/');
    expect(wordsOf(sheet)).toContain('trong hồ sơ đã nộp · hạn đến hết 15/01/2027');
    expect(wordsOf(sheet)).not.toContain('Huy chương vàng');
    expect(wordsOf((await lan.get(`${place}/minh-chung/${report}`)).text)).toContain('Phiếu kiểm nghiệm 03/2026');
  });
});

describe('a product whose dossier is on its way', () => {
  const form = `/quan-ly/san-pham`;

  test('does not change its set by its producer, with the reason; name and set stand as they were sent', async () => {
    const no = await may.submit(`${form}/${productCode}/sua/bo-san-pham`, { setNumber: '14' });
    expect([no.status, wordsOf(no.text).includes('đang có hồ sơ được đánh giá theo bộ 11')]).toEqual([422, true]);
    expect((await findProductByCode(house.ports.database.write, productCode))?.setNumber).toBe(11);
  });

  test('an office that answers for the register still may', async () => {
    const yes = await tua.submit(`${form}/${productCode}/sua/bo-san-pham`, { setNumber: '14' });
    expect(yes.status).toBe(303);
    expect(wordsOf((await hoa.get(place)).text)).toContain('11. ');
    expect((await tua.submit(`${form}/${productCode}/sua/bo-san-pham`, { setNumber: '11' })).status).toBe(303);
  });

  test('is called on every page of the dossier as it was sent, and the new name is told', async () => {
    expect((await tua.submit(`${form}/${productCode}/sua/chung`, { name: 'Rượu ngô Giả định' })).status).toBe(303);
    const page = await hoa.get(place);
    expect(page.text).toMatch(/<h1[^>]*>\s*(<[^>]+>)*Chè Như lúc nộp/);
    expect(wordsOf(page.text)).toContain('Trong sổ, sản phẩm nay mang tên “Rượu ngô Giả định”');
  });
});

describe('a product that nobody confirmed', () => {
  let second: string;
  let code: string;

  test('is said to the commune with the way to confirm it, and is refused at the door of the province', async () => {
    const facts = { name: 'Chè tự khai', producerCode, setNumber: '11', specification: 'Hộp 100 g', isAnother: 'yes' };
    code = (await done(house.ports, speaker, registerProduct, facts)).code;
    expect((await findProductByCode(house.ports.database.write, code))?.status).toBe('declared');
    const at = await opened(may, code);
    second = at.split('/').at(-1) ?? '';
    await fillIn(may, at);
    expect((await may.submit(`${at}/nop`, { declares: 'yes' })).status).toBe(303);
    for (const page of [at, `${at}/tiep-nhan`]) {
      const answer = await tua.get(page);
      expect(wordsOf(answer.text)).toContain('Sản phẩm chưa được xác nhận vào sổ');
      expect(answer.text).toContain(`href="/quan-ly/san-pham/${code}/xem"`);
    }
    await onToTheProvince(second);
    const page = await tua.get(`${at}/chuyen-tinh`);
    expect([page.text.includes(`${code}/xem`), page.text.includes('name="reportNumber"')]).toEqual([true, false]);
    const no = await refused(house.ports, binhLu, forwardDossier, { dossierId: second, version: 3, ...letter });
    expect(no.code).toBe('dossiers/product-unconfirmed');
    expect((await hoa.get(`/ho-so-tinh/${second}`)).status).toBe(404);
  });

  test('goes on once an office has confirmed it', async () => {
    const product = await findProductByCode(house.ports.database.write, code);
    const word = { code, version: product?.version, decision: 'confirmed' };
    await done(house.ports, binhLu, decideDeclaredProduct, word);
    await done(house.ports, binhLu, forwardDossier, {
      dossierId: second,
      version: 3,
      ...letter,
      reportNumber: '46/BC-UBND',
    });
    expect((await hoa.get(`/ho-so-tinh/${second}`)).status).toBe(200);
    expect(wordsOf((await tua.get(`/ho-so/${second}`)).text)).not.toContain('chưa được xác nhận vào sổ');
  });
});
