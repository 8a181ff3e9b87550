// The province receives a dossier, asks for chosen items, the producer answers them on one page: as the people who do it, without a
// script, each allowed path with its refused twin.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instantOf, millisecondsOf } from '#kernel/calendar.ts';
import { addPiece } from '#modules/evidence/use-cases/add-piece.ts';
import { acceptDossier } from '#modules/intake/use-cases/accept-dossier.ts';
import { answerSupplement } from '#modules/intake/use-cases/answer-supplement.ts';
import { requestSupplement } from '#modules/intake/use-cases/request-supplement.ts';
import { viewIntake } from '#modules/intake/use-cases/view-intake.ts';
import { findProducerByCode } from '#modules/producers/services.ts';
import { query } from '#platform/database/db.ts';
import { completeProducer } from '../dossiers/complete-dossier.ts';
import { makeCooperative } from '../dossiers/filing.ts';
import { auditor, binhLu, done, newCommand, otherProvince, province, refused, speakerOf } from '../producers/people.ts';
import { enter, speaksFor } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { sentOn } from './at-province.ts';

let house: TestHouse;
let hoa: Person;
let may: Person;
let tua: Person;
let producerCode: string;
let dossierId: string;
let place: string;
beforeAll(async () => {
  house = await freshHouse();
  await signedInPerson(house, 'chị Mẩy, producer');
  producerCode = await makeCooperative(house.ports, 'HTX Giả định Shan ở tỉnh');
  await completeProducer(house.ports, producerCode);
  await speaksFor(house.ports, 'chuthe', producerCode);
  dossierId = await sentOn(house.ports, producerCode, 'Chè Shan ở tỉnh');
  place = `/ho-so-tinh/${dossierId}`;
  may = await signedInPerson(house, 'chị Mẩy, producer');
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
});
afterAll(() => house.close());

const items = ['p-results', 'c-1-5', 'e-test-report'];
const asking = `${'/yeu-cau-bo-sung'}?${items.map((one) => `muc=${one}`).join('&')}`;

describe('a dossier that a commune sent on', () => {
  test('is seen by producer, commune and province where it stands, by the round of the commune’s report', async () => {
    for (const person of [may, tua, hoa]) {
      const page = await person.get(place);
      expect(page.status).toBe(200);
      expect(wordsOf(page.text)).toContain('Xã mới gửi đến');
      // The report is of 23/11/2026: after 30/10, so of the first round of the next year, done before 30/6.
      expect(wordsOf(page.text)).toContain('Đợt 1 năm 2027');
      expect(wordsOf(page.text)).toContain('29/06/2027');
    }
    expect(wordsOf((await may.get(`/ho-so/${dossierId}`)).text)).toContain('Xem hồ sơ ở tỉnh');
  });

  test('of another province, commune or producer is answered like one that does not exist', async () => {
    const pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
    const nowhere = `/ho-so-tinh/${newCommand()}`;
    expect([(await pao.get(place)).status, (await hoa.get(nowhere)).status]).toEqual([404, 404]);
    expect((await refused(house.ports, otherProvince, acceptDossier, { dossierId })).code).toBe('records/not-found');
    expect((await refused(house.ports, otherProvince, viewIntake, { dossierId })).code).toBe('records/not-found');
  });

  test('is received by the province alone, under its own slip that counts without a gap', async () => {
    for (const other of [may, tua]) expect((await other.force(`${place}/tiep-nhan`, {})).status).toBe(403);
    expect((await refused(house.ports, auditor, acceptDossier, { dossierId })).code).toBe('access/right-missing');
    expect((await hoa.submit(`${place}/tiep-nhan`, {})).status).toBe(303);
    const page = wordsOf((await hoa.get(place)).text);
    expect(page).toContain('01-1/PĐK-12-03390-2026');
    expect(page).toContain('Tỉnh đang kiểm tra');
    expect((await hoa.force(`${place}/tiep-nhan`, {})).status).toBe(409);
    const second = await sentOn(house.ports, producerCode, 'Chè thứ hai ở tỉnh');
    expect((await done(house.ports, province, acceptDossier, { dossierId: second })).slipNumber).toMatch(/^02-1\/PĐK/);
  });

  test('tells producer and commune that it was received', async () => {
    for (const person of [may, tua]) {
      expect(wordsOf((await person.get('/thong-bao')).text)).toContain('Tỉnh đã tiếp nhận hồ sơ Chè Shan ở tỉnh');
    }
  });
});

describe('a request for a supplement', () => {
  test('asks for a day ahead and a note at each chosen item, and keeps what was typed', async () => {
    const bad = await hoa.submit(
      `${place}/yeu-cau-bo-sung`,
      { dueOn: '23/11/2026', 'items.p-results': 'Thiếu số liệu doanh thu.' },
      place + asking,
    );
    expect(bad.status).toBe(422);
    expect(bad.text).toContain('Hạn bổ sung phải sau hôm nay');
    expect(bad.text).toContain('Thiếu số liệu doanh thu.');
    const nothing = await hoa.submit(
      `${place}/yeu-cau-bo-sung`,
      { dueOn: '05/12/2026', dueOnMeant: '2026-12-05' },
      place + asking,
    );
    expect([nothing.status, nothing.text.includes('chọn ít nhất một mục')]).toEqual([422, true]);
    const strange = {
      dossierId,
      version: 1,
      dueOn: '05/12/2026',
      dueOnMeant: '2026-12-05',
      items: { 'c-9-9-9': 'Có gì ở đây?' },
    };
    expect((await refused(house.ports, province, requestSupplement, strange)).fields?.[0]?.code).toBe(
      'intake/item-unknown',
    );
  });

  test('is sent by the province alone and shows the producer those items and nothing else', async () => {
    const asked = {
      dueOn: '05/12/2026',
      dueOnMeant: '2026-12-05',
      note: 'Chị gọi Văn phòng OCOP nếu chưa rõ.',
      'items.p-results': 'Thiếu số liệu doanh thu năm 2025.',
      'items.c-1-5': 'Gửi hợp đồng liên kết còn hạn.',
      'items.e-test-report': 'Phiếu kiểm nghiệm đã quá 12 tháng.',
    };
    expect((await tua.force(`${place}/yeu-cau-bo-sung`, { version: '1', ...asked })).status).toBe(403);
    const sent = await hoa.submit(`${place}/yeu-cau-bo-sung`, asked, place + asking);
    expect([sent.status, sent.location]).toEqual([303, place]);
    const page = wordsOf((await may.get(`${place}/bo-sung`)).text);
    for (const said of ['Gửi hợp đồng liên kết còn hạn.', 'Trả lời trước hết ngày 05/12/2026', 'Kết quả sản xuất']) {
      expect(page).toContain(said);
    }
    expect(page).not.toContain('Phần IV. Kế hoạch');
    expect(wordsOf((await may.get('/viec')).text)).toContain('Tỉnh cần bạn bổ sung 3 mục');
    expect(wordsOf((await tua.get('/viec')).text)).toContain('1 hồ sơ của xã, tỉnh đang chờ bổ sung');
    expect(wordsOf((await may.get('/thong-bao')).text)).toContain('Có 3 mục cần bổ sung');
  });

  test('is not asked a second time while it is open, nor handed on', async () => {
    expect((await hoa.get(`${place}/yeu-cau-bo-sung`)).status).toBe(409);
    const again = { version: '2', dueOn: '06/12/2026', dueOnMeant: '2026-12-06', 'items.p-plan': 'Thiếu kế hoạch.' };
    expect((await hoa.force(`${place}/yeu-cau-bo-sung`, again)).status).toBe(409);
  });
});

describe('the answer', () => {
  test('says something to every item, and names only papers of the own wallet', async () => {
    const half = await may.submit(`${place}/bo-sung`, { 'answers.p-results': 'Doanh thu 1,2 tỷ đồng.' });
    expect(half.status).toBe(422);
    expect(half.text).toContain('Doanh thu 1,2 tỷ đồng.');
    expect(half.text.match(/Hãy trả lời mục này/g)?.length).toBeGreaterThanOrEqual(2);
    const foreign = await makeCooperative(house.ports, 'HTX Giả định Ví Khác');
    const { id: pieceId } = await enter(house.ports, addPiece, {
      producerCode: foreign,
      kind: 'test-report',
      title: 'Phiếu của nhà khác (giả định)',
    });
    const stolen = await may.submit(`${place}/bo-sung`, {
      'answers.p-results': 'Có.',
      'answers.c-1-5': 'Có.',
      'pieces.e-test-report': pieceId,
    });
    expect([stolen.status, stolen.text.includes('không có trong ví')]).toEqual([422, true]);
  });

  test('is given by who speaks for the producer, by nobody else for it', async () => {
    const stranger = await makeCooperative(house.ports, 'HTX Giả định Người Lạ');
    const other = await findProducerByCode(house.ports.database.write, stranger);
    if (other === null) throw new Error('the cooperative is not there');
    const said = { dossierId, version: 2, answers: { 'p-results': 'a', 'c-1-5': 'b', 'e-test-report': 'c' } };
    expect((await refused(house.ports, speakerOf(other.id), answerSupplement, said)).code).toBe('records/not-found');
    expect((await refused(house.ports, province, answerSupplement, said)).code).toBe('access/right-missing');
  });

  test('by an officer of the commune, for what the commune typed, names whose word it is', async () => {
    const said = { dossierId, version: 2, answers: { 'p-results': 'a', 'c-1-5': 'b', 'e-test-report': 'c' } };
    // `sentOn` opens dossiers as proxy, so the commune may type the answer, with the producer’s word.
    const refusal = await refused(house.ports, binhLu, answerSupplement, said);
    expect(refusal.fields).toEqual([{ path: 'proxyNote', code: 'intake/proxy-where' }]);
    await query(house.ports.database.write, 'update dossier set by_proxy = false where id = $1', [dossierId]);
    expect((await refused(house.ports, binhLu, answerSupplement, said)).code).toBe('intake/producer-answers');
    expect((await tua.get(`${place}/bo-sung`)).status).toBe(404);
    await query(house.ports.database.write, 'update dossier set by_proxy = true where id = $1', [dossierId]);
  });

  test('that comes late is taken, says so, and stands beside the request with its own check code', async () => {
    house.clock.moveTo(instantOf(millisecondsOf(house.ports.clock.now()) + 14 * 86_400_000));
    const piece = await enter(house.ports, addPiece, {
      producerCode,
      kind: 'test-report',
      title: 'Phiếu kiểm nghiệm mới (giả định)',
      issuedOn: '01/12/2026',
    });
    may = await signedInPerson(house, 'chị Mẩy, producer');
    hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
    expect(wordsOf((await may.get(`${place}/bo-sung`)).text)).toContain('Đã quá hạn 2 ngày');
    const answered = await may.submit(`${place}/bo-sung`, {
      'answers.p-results': 'Doanh thu 1,2 tỷ đồng, lợi nhuận 150 triệu đồng.',
      'answers.c-1-5': 'Hợp đồng với 34 hộ, đến hết 2028.',
      'pieces.e-test-report': piece.id,
    });
    expect([answered.status, answered.location]).toEqual([303, place]);
    const page = wordsOf((await hoa.get(place)).text);
    for (const said of ['Đã bổ sung, chờ xem', 'Muộn 2 ngày', 'Phiếu kiểm nghiệm mới (giả định)', 'Chờ 14 ngày.']) {
      expect(page).toContain(said);
    }
    const view = await done(house.ports, province, viewIntake, { dossierId });
    const [round] = view.requests;
    expect([round?.isWhole, round?.answer?.requestHash]).toEqual([true, round?.contentHash]);
    expect(round?.answer?.contentHash).toMatch(/^[0-9a-f]{64}$/);
    expect(wordsOf((await hoa.get('/viec')).text)).toContain('1 hồ sơ đã bổ sung, chờ tỉnh xem');
  });

  test('changed afterwards behind the system’s back is found out', async () => {
    const write = house.ports.database.write;
    await query(write, `update supplement_answer set content = replace(content, '150 triệu', '950 triệu')`);
    expect((await done(house.ports, province, viewIntake, { dossierId })).requests[0]?.isWhole).toBe(false);
    await query(write, `update supplement_answer set content = replace(content, '950 triệu', '150 triệu')`);
    expect((await done(house.ports, province, viewIntake, { dossierId })).requests[0]?.isWhole).toBe(true);
  });

  test('may be followed by a second request, which the office may also stop waiting for', async () => {
    const second = await hoa.submit(
      `${place}/yeu-cau-bo-sung`,
      { dueOn: '20/12/2026', dueOnMeant: '2026-12-20', 'items.p-plan': 'Kế hoạch chưa nói thị trường.' },
      `${place}/yeu-cau-bo-sung?muc=p-plan`,
    );
    expect(second.status).toBe(303);
    expect((await hoa.submit(`${place}/thoi-cho`, { reason: '' })).status).toBe(422);
    expect((await may.force(`${place}/thoi-cho`, { version: '4', reason: 'Thôi.' })).status).toBe(403);
    expect((await hoa.submit(`${place}/thoi-cho`, { reason: 'Nội dung không ảnh hưởng điểm.' })).status).toBe(303);
    const page = wordsOf((await may.get(place)).text);
    expect(page).toContain('Tỉnh thôi chờ ngày 07/12/2026: Nội dung không ảnh hưởng điểm.');
    expect(page).toMatch(/Lần 2 .* Lần 1 /);
  });
});

describe('a dossier that is not eligible', () => {
  test('ends with a ground that the act prints and an explanation, never with one made up', async () => {
    const third = await sentOn(house.ports, producerCode, 'Chè bị loại', { reportedOn: '07/12/2026' });
    await done(house.ports, province, acceptDossier, { dossierId: third });
    const its = `/ho-so-tinh/${third}`;
    const made = await hoa.submit(`${its}/khong-du-dieu-kien`, { ground: 'khong-thich', explanation: 'Không thích.' });
    expect([made.status, made.text.includes('Hãy chọn một căn cứ')]).toEqual([422, true]);
    const page = (await hoa.get(`${its}/khong-du-dieu-kien`)).text;
    expect(page).toContain('Bị loại nếu sử dụng toàn bộ nguyên liệu nhập khẩu');
    const ground = /name="ground" value="([A-Z]\d+)"/.exec(page)?.[1] ?? '';
    expect((await tua.force(`${its}/khong-du-dieu-kien`, { version: '1', ground, explanation: 'x' })).status).toBe(403);
    const explanation = 'Giấy chứng nhận nộp kèm không phải của cơ sở này.';
    expect((await hoa.submit(`${its}/khong-du-dieu-kien`, { ground, explanation })).status).toBe(303);
    const seen = wordsOf((await may.get(its)).text);
    for (const said of ['Không đủ điều kiện', explanation, 'Phụ lục II, Bộ số 11']) expect(seen).toContain(said);
    expect((await hoa.get(`${its}/yeu-cau-bo-sung`)).status).toBe(409);
  });
});
