// Papers of an answer to a request: read as they were sent with it, whatever the wallet says since; one that has ended is no answer where
// a paper is asked for, and is marked for every reader where it stands beside words.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { CheckedFile } from '#modules/evidence/checked-file.ts';
import type { EvidencePieceId } from '#modules/evidence/index.ts';
import { addPiece } from '#modules/evidence/use-cases/add-piece.ts';
import { changePiece } from '#modules/evidence/use-cases/change-piece.ts';
import { addFile, removeFile } from '#modules/evidence/use-cases/files.ts';
import { acceptDossier } from '#modules/intake/use-cases/accept-dossier.ts';
import { requestSupplement } from '#modules/intake/use-cases/request-supplement.ts';
import { completeProducer } from '../dossiers/complete-dossier.ts';
import { makeCooperative } from '../dossiers/filing.ts';
import { enter, picture, speaksFor } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { sentOn } from './at-province.ts';

let house: TestHouse;
let may: Person;
let hoa: Person;
let place: string;
let old: EvidencePieceId;
let report: EvidencePieceId;
let fileId: string;

const said = { kind: 'test-report', title: 'Phiếu kiểm nghiệm mới', issuedOn: '10/11/2026', expiresOn: '09/11/2027' };

beforeAll(async () => {
  house = await freshHouse();
  const { ports } = house;
  await signedInPerson(house, 'chị Mẩy, producer');
  const producerCode = await makeCooperative(ports, 'HTX Giả định Giấy bổ sung');
  await completeProducer(ports, producerCode);
  await speaksFor(ports, 'chuthe', producerCode);
  const ended = { kind: 'test-report', title: 'Phiếu kiểm nghiệm cũ', issuedOn: '02/01/2019', expiresOn: '01/01/2020' };
  old = (await enter(ports, addPiece, { producerCode, ...ended })).id;
  report = (await enter(ports, addPiece, { producerCode, ...said })).id;
  const file = await CheckedFile.of('moi.jpg', await picture('#ccddcc'));
  if (!file.ok) throw new Error(file.problem.code);
  fileId = (await enter(ports, addFile, { pieceId: report, file: file.value })).fileId;
  const dossierId = await sentOn(ports, producerCode, 'Chè bổ sung giấy');
  place = `/ho-so-tinh/${dossierId}`;
  await enter(ports, acceptDossier, { dossierId });
  const items = { 'p-results': 'Thiếu doanh thu.', 'e-test-report': 'Phiếu đã quá 12 tháng.' };
  await enter(ports, requestSupplement, { dossierId, version: 1, dueOn: '15/12/2026', items });
  may = await signedInPerson(house, 'chị Mẩy, producer');
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
});
afterAll(() => house.close());

test('a paper that has ended does not answer a request for a paper, with its name and its last day', async () => {
  const no = await may.submit(`${place}/bo-sung`, { 'answers.p-results': 'Có.', 'pieces.e-test-report': old });
  expect(no.status).toBe(422);
  expect(wordsOf(no.text)).toContain('“Phiếu kiểm nghiệm cũ” đã hết hạn ngày 01/01/2020');
  expect(wordsOf((await hoa.get(place)).text)).not.toContain('Phiếu kiểm nghiệm cũ');
});

test('beside words about something else it is taken, and marked as ended for every reader', async () => {
  const yes = await may.submit(`${place}/bo-sung`, {
    'answers.p-results': 'Doanh thu 1,2 tỷ đồng.',
    'pieces.p-results': old,
    'pieces.e-test-report': report,
  });
  expect([yes.status, yes.location]).toEqual([303, place]);
  for (const who of [may, hoa]) {
    const page = wordsOf((await who.get(place)).text);
    expect(page).toContain('Phiếu kiểm nghiệm cũ hết hạn 01/01/2020');
    expect(page.replaceAll(' ,', ',')).toContain('Phiếu kiểm nghiệm mới, hạn đến hết 09/11/2027');
  }
});

test('the paper is read as it was sent with the answer, and its file with it', async () => {
  await enter(house.ports, changePiece, { pieceId: report, version: 2, ...said, expiresOn: '09/11/2030' });
  await enter(house.ports, removeFile, { pieceId: report, fileId });
  const page = await hoa.get(place);
  const [, href = ''] = new RegExp(`href="([^"]*/minh-chung/${report})"`).exec(page.text) ?? [];
  expect(href).toBe(`${place}/tra-loi/1/minh-chung/${report}`);
  expect(page.text).not.toContain('/vi-minh-chung/giay/');
  const shown = await hoa.get(href);
  const words = wordsOf(shown.text);
  expect(words).toContain('Còn hạn đến hết 09/11/2027');
  expect(words).toContain('Ngày hết hạn nay là: 09/11/2030');
  const [, file = ''] = /href="([^"]*\/tep\/[^"]*)"/.exec(shown.text) ?? [];
  const given = await hoa.get(file);
  expect([given.status, given.bytes.length > 0]).toEqual([200, true]);
});

test('another commune, another request and a paper that no answer cites find nothing', async () => {
  const pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
  expect((await pao.get(`${place}/tra-loi/1/minh-chung/${report}`)).status).toBe(404);
  expect((await hoa.get(`${place}/tra-loi/2/minh-chung/${report}`)).status).toBe(404);
  expect((await hoa.get(`${place}/tra-loi/1/minh-chung/${fileId}`)).status).toBe(404);
});
