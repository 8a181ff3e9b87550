// From a complete draft to the commune's hand and back: what lacks is said at once, what is sent is frozen, the clock is the
// same for both sides.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseInstant } from '#kernel/calendar.ts';
import { sha256 } from '#law/sha256.ts';
import { recordConsent } from '#modules/dossiers/use-cases/give-consent.ts';
import { CheckedFile } from '#modules/evidence/services.ts';
import { addPiece } from '#modules/evidence/use-cases/add-piece.ts';
import { addFile } from '#modules/evidence/use-cases/files.ts';
import { query } from '#platform/database/db.ts';
import { binhLu, done } from '../producers/people.ts';
import { enter, picture } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { hiddenFields, type Person, wordsOf } from '../support/web.ts';
import { completeProducer, fillIn } from './complete-dossier.ts';
import { makeCooperative, makeTea, mayWithTea, opened } from './filing.ts';
import { signedPaper } from './paper-word.ts';

let house: TestHouse;
let may: Person;
let tua: Person;
let producerCode: string;
let place: string;
beforeAll(async () => {
  house = await freshHouse();
  at('2026-10-03T03:00:00Z');
  let productCode: string;
  ({ may, producerCode, productCode } = await mayWithTea(house, 'Shan nộp hồ sơ'));
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  place = await opened(may, productCode);
});
afterAll(() => house.close());

/** Another day: everybody signs in anew. */
async function onDay(instant: string): Promise<void> {
  at(instant);
  may = await signedInPerson(house, 'chị Mẩy, producer');
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
}

/** Moves the clock of the house. */
function at(instant: string): void {
  const moment = parseInstant(instant);
  if (moment === null) throw new Error(instant);
  house.clock.moveTo(moment);
}

describe('before it is sent', () => {
  test('everything that lacks is said at once, each with the way to its place', async () => {
    const page = await may.get(`${place}/nop`);
    const words = wordsOf(page.text);
    for (const lack of [
      'Chưa ghi: Định hướng, kế hoạch',
      'Chưa ghi: Thị trường phân phối sản phẩm',
      'Sổ chưa có: giới tính của người đại diện',
      'Chưa tự chấm 32 tiêu chí: 1.1, 1.2',
      'Ví minh chứng chưa có giấy còn hạn: Giấy đăng ký kinh doanh',
    ]) {
      expect(words).toContain(lack);
    }
    expect(page.text).toContain(`href="${place}/phan/mau-02-phan-4#f-plan"`);
    expect(page.text).toContain(`href="${place}/tu-cham#tc-1.1"`);
    expect(page.text).toContain(`href="/vi-minh-chung/${producerCode}/them?loai=business-registration"`);
    expect(page.text).not.toContain('name="declares"');
  });

  test('it cannot be sent by a form that no page showed, and nothing is lost', async () => {
    const forced = await may.force(`${place}/nop`, { version: '1', declares: 'yes' });
    expect(forced.status).toBe(422);
    expect((await may.get(place)).text).toContain('Đang soạn');
    const rows = await query(house.ports.database.write, 'select 1 from dossier_submission');
    expect(rows).toEqual([]);
  });

  test('a complete one shows both days, the round and the last safe day, on a Saturday those of Monday', async () => {
    await completeProducer(house.ports, producerCode);
    await fillIn(may, place);
    const words = wordsOf((await may.get(`${place}/nop`)).text);
    expect(words).toContain('Hồ sơ đã đủ để nộp');
    for (const fact of ['05/10/2026', '26/10/2026', 'Đợt 2 năm 2026', 'nộp chậm nhất 08/10/2026']) {
      expect(words).toContain(fact);
    }
    expect(words).toContain('Chưa có mô tả hay minh chứng');
  });

  test('points without proof say which star they may cost, and do not keep it back', async () => {
    const words = wordsOf((await may.get(`${place}/nop`)).text);
    expect(words).toContain('Nên bổ sung');
    await may.submit(`${place}/mo-ta`, { 'descriptions.tc-1-1': 'Có hợp đồng với hai mươi hộ.' });
    expect(wordsOf((await may.get(`${place}/nop`)).text)).not.toContain('Chưa có mô tả hay minh chứng: 1.1 ');
  });

  test('evidence of the own wallet is cited where it belongs, and of nobody else’s', async () => {
    const title = 'Phiếu kiểm nghiệm (giả định)';
    const { id: piece } = await enter(house.ports, addPiece, { producerCode, kind: 'test-report', title });
    const file = await CheckedFile.of('phieu.jpg', await picture('#c8d4e0'));
    if (!file.ok) throw new Error(file.problem.code);
    await enter(house.ports, addFile, { pieceId: piece, file: file.value });
    const page = (await may.get(`${place}/mo-ta`)).text;
    // Its criterion is 8 alone, a name that could be read as the eighth place of a list.
    expect(page).toContain(`name="citations.tc-8" value="${piece}"`);
    expect((await may.submit(`${place}/mo-ta`, { 'citations.tc-8': piece })).status).toBe(303);
    expect((await may.get(`${place}/mo-ta`)).text).toMatch(new RegExp(`value="${piece}" checked`));
    const over = {
      kind: 'test-report',
      title: 'Phiếu năm trước (giả định)',
      issuedOn: '01/08/2025',
      expiresOn: '01/08/2026',
    };
    await enter(house.ports, addPiece, { producerCode, ...over });
    const shown = wordsOf((await may.get(`${place}/mo-ta`)).text);
    expect(shown).toContain('Phiếu năm trước (giả định) hạn đến hết 01/08/2026');
    const version = /name="version" value="(\d+)"/.exec((await may.get(`${place}/mo-ta`)).text)?.[1] ?? '';
    const foreign = await may.force(`${place}/mo-ta`, {
      version,
      'citations.tc-1-1': '01a00000-0000-7000-8000-000000000000',
    });
    expect([foreign.status, foreign.text.includes('không có trong ví của chủ thể')]).toEqual([422, true]);
  });

  test('the declaration must be given', async () => {
    const refused = await may.submit(`${place}/nop`, {});
    expect([refused.status, refused.text.includes('lời cam đoan')]).toEqual([422, true]);
  });
});

describe('once it is sent', () => {
  test('it is received, numbered without a gap, and frozen with its check code', async () => {
    const sent = await may.submit(`${place}/nop`, { declares: 'yes' });
    expect([sent.status, sent.location]).toEqual([303, place]);
    const words = wordsOf((await may.get(place)).text);
    for (const fact of ['01-2/PĐK-12-03390-2026', '05/10/2026', '26/10/2026', 'Đã nộp']) expect(words).toContain(fact);
    expect(wordsOf((await tua.get(place)).text)).toContain('01-2/PĐK-12-03390-2026');
    const [row] = await query<{ content: string; content_hash: string; private_facts: { gender: string } }>(
      house.ports.database.write,
      'select content, content_hash, private_facts from dossier_submission',
    );
    expect(sha256(row?.content ?? '')).toBe(row?.content_hash);
    expect(row?.private_facts.gender).toBe('woman');
    expect(row?.content).not.toContain('Mông');
    const copy = wordsOf((await tua.get(`${place}/ban-nop/1`)).text);
    expect(copy).toContain('khớp mã kiểm tra');
    expect(copy).toContain('Trồng thêm năm héc-ta');
    expect(copy.replaceAll(' ', '')).toContain(row?.content_hash);
  });

  test('a copy that somebody touched in the database says so', async () => {
    const spoil = (text: string): Promise<unknown> =>
      query(house.ports.database.write, 'update dossier_submission set content = content || $1', [text]);
    await spoil(' ');
    expect(wordsOf((await may.get(`${place}/ban-nop/1`)).text)).toContain('KHÔNG khớp mã kiểm tra');
    await query(house.ports.database.write, 'update dossier_submission set content = left(content, -1)');
    expect(wordsOf((await may.get(`${place}/ban-nop/1`)).text)).toContain('Bản giữ còn nguyên');
  });

  test('nobody writes in it, and it is not sent twice', async () => {
    expect(wordsOf((await may.get(`${place}/phan/mau-01`)).text)).toContain('Phần này đã khoá');
    expect((await may.force(`${place}/phan/mau-01`, { version: '2', position: 'Khác' })).status).toBe(409);
    expect((await may.get(`${place}/nop`)).status).toBe(409);
    expect((await may.force(`${place}/nop`, { version: '2', declares: 'yes' })).status).toBe(409);
    expect((await may.force(`${place}/bo`, { version: '2' })).status).toBe(409);
  });

  test('offices that read see it now, another commune does not', async () => {
    const seo = await signedInPerson(house, 'anh Seo, inspector');
    expect((await seo.get(place)).status).toBe(200);
    const pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
    expect((await pao.get(place)).status).toBe(404);
    expect((await pao.get(`${place}/ban-nop/1`)).status).toBe(404);
    expect((await pao.force(`${place}/tiep-nhan`, { version: '2' })).status).toBe(404);
  });

  test('the commune takes it in, the producer cannot', async () => {
    expect((await may.force(`${place}/tiep-nhan`, { version: '2' })).status).toBe(403);
    expect(wordsOf((await tua.get('/ho-so')).text)).toContain('26/10/2026');
    expect((await tua.submit(`${place}/tiep-nhan`, {})).status).toBe(303);
    const words = wordsOf((await may.get(place)).text);
    expect(words).toContain('Xã đã tiếp nhận');
    expect(words).toContain('Anh Tủa');
  });

  test('it is returned for everything at once: the clock stands, both sides see it', async () => {
    await onDay('2026-10-07T03:00:00Z');
    const empty = await tua.submit(`${place}/tra-lai`, { dueOn: '21/10/2026' });
    expect([empty.status, empty.text.includes('Chưa ghi chỗ nào phải bổ sung')]).toEqual([422, true]);
    const returned = await tua.submit(`${place}/tra-lai`, {
      results: 'Thiếu số liệu doanh thu năm 2025.',
      samples: 'Mới có ba sản phẩm mẫu.',
      dueOn: '21/10/2026',
    });
    expect(returned.status).toBe(303);
    for (const person of [may, tua]) {
      const words = wordsOf((await person.get(place)).text);
      for (const fact of [
        'Trả lại để bổ sung',
        '07/10/2026',
        'Thiếu số liệu doanh thu',
        'Mới có ba sản phẩm mẫu',
        'Tạm dừng tính thời hạn',
        'Bổ sung và nộp lại trước hết thứ Tư, 21/10/2026',
      ]) {
        expect(words).toContain(fact);
      }
    }
    expect((await may.force(`${place}/tra-lai`, { version: '4', results: 'x' })).status).toBe(403);
    // Both were told, each of what the other did.
    expect(wordsOf((await may.get('/thong-bao')).text)).toContain('Xã trả hồ sơ Chè Shan nộp hồ sơ để bổ sung');
    expect(wordsOf((await tua.get('/thong-bao')).text)).toContain('nộp hồ sơ Chè Shan nộp hồ sơ');
  });

  test('completed, it keeps its slip, has a second copy, and runs on with the days that were left', async () => {
    await onDay('2026-10-19T03:00:00Z');
    await fillIn(may, place, {
      revenueVnd: '1.200.000.000',
      businessResults: 'Doanh thu năm 2025: 1,2 tỷ đồng.',
    });
    // Samples lie outside of what software sees: what the commune named is answered in words.
    const silent = await may.submit(`${place}/nop`, { declares: 'yes' });
    expect([silent.status, silent.text.includes('Hãy trả lời xã về những chỗ xã nêu mà chưa sửa')]).toEqual([
      422,
      true,
    ]);
    const answerToReturn = 'Đã gửi thêm hai hộp ngày 18/10.';
    expect((await may.submit(`${place}/nop`, { declares: 'yes', answerToReturn })).status).toBe(303);
    const words = wordsOf((await tua.get(place)).text);
    expect(words).toContain('Đã gửi thêm hai hộp ngày 18/10.');
    // Two of the fifteen days were used before the return; thirteen run from 19/10.
    for (const fact of [
      '01-2/PĐK-12-03390-2026',
      '05/11/2026',
      'Bổ sung xong, tính nhận ngày 19/10/2026',
      'Bản nộp lần 2',
    ]) {
      expect(words).toContain(fact);
    }
    expect(wordsOf((await tua.get(`${place}/ban-nop/1`)).text)).not.toContain('Doanh thu năm 2025');
    expect(wordsOf((await tua.get(`${place}/ban-nop/2`)).text)).toContain('Doanh thu năm 2025');
    expect(words).toContain('Đợt 1 năm 2027');
  });
});

describe('slips', () => {
  test('five sent at once are numbered without a gap and without a double', async () => {
    const places: string[] = [];
    for (let i = 0; i < 5; i += 1) {
      const dossier = await opened(may, await makeTea(house.ports, producerCode, `Chè song song ${i}`));
      await fillIn(may, dossier);
      places.push(dossier);
    }
    const sent = await Promise.all(places.map((one) => may.submit(`${one}/nop`, { declares: 'yes' })));
    expect(sent.map((one) => one.status)).toEqual([303, 303, 303, 303, 303]);
    const rows = await query<{ slip_number: string }>(
      house.ports.database.write,
      'select slip_number from dossier where slip_number is not null order by slip_number',
    );
    expect(rows.map((row) => row.slip_number.slice(0, 2))).toEqual(['01', '02', '03', '04', '05', '06']);
  });
});

describe('what the commune types', () => {
  test('is sent only with the producer’s word, which what is typed later needs again', async () => {
    const producer = await makeCooperative(house.ports, 'HTX Giả định Nhập Hộ');
    await completeProducer(house.ports, producer);
    const dossier = await opened(tua, await makeTea(house.ports, producer, 'Chè nhập hộ'));
    await fillIn(tua, dossier);
    expect(wordsOf((await tua.get(`${dossier}/nop`)).text)).toContain('Chủ thể chưa xác nhận');
    expect((await tua.force(`${dossier}/nop`, { version: '1', declares: 'yes' })).status).toBe(422);
    expect((await tua.force(`${dossier}/xac-nhan`, { version: '1' })).status).toBe(403);
    const wrong = await tua.submit(`${dossier}/ghi-xac-nhan`, { way: 'thumbprint', givenOn: '01/01/2030', note: '' });
    expect([wrong.status, wrong.text.includes('không thể sau hôm nay')]).toEqual([422, true]);
    // Everything at once: the way, the day, the photograph.
    const empty = await tua.submit(`${dossier}/ghi-xac-nhan`, { givenOn: '01/01/2030' });
    for (const field of ['way', 'givenOn', 'page']) expect(empty.text).toContain(`href="#f-${field}"`);
    const dossierId = dossier.split('/').at(-1);
    const thumbed = async (version: number): Promise<void> => {
      const paper = { ...(await signedPaper(house.ports)), way: 'thumbprint', dossierId, version };
      await done(house.ports, binhLu, recordConsent, paper);
    };
    await thumbed(1);
    expect(wordsOf((await tua.get(dossier)).text)).toContain('Chủ thể đã xác nhận bằng điểm chỉ trên bản in');
    await tua.submit(`${dossier}/phan/mau-02-phan-4`, { plan: 'Xã sửa thêm.' });
    const words = wordsOf((await tua.get(`${dossier}/nop`)).text);
    expect(words).toContain('Chủ thể phải xác nhận lại:');
    expect(words).toContain('đã sửa Mẫu số 02, Phần IV. Kế hoạch');
    await thumbed(2);
    expect((await tua.submit(`${dossier}/nop`, { declares: 'yes' })).status).toBe(303);
  });

  test('is confirmed by the producer in its own account', async () => {
    const tea = await makeTea(house.ports, producerCode, 'Chè nhập hộ có tài khoản');
    const dossier = await opened(tua, tea);
    expect((await may.get(dossier)).text).toContain(`${dossier}/xac-nhan`);
    const { shown = '' } = hiddenFields((await may.get(`${dossier}/xac-nhan`)).text, `${dossier}/xac-nhan`);
    expect((await may.submit(`${dossier}/xac-nhan`, {})).status).toBe(303);
    expect(wordsOf((await tua.get(dossier)).text)).toContain('xác nhận bằng tài khoản của chủ thể');
    expect((await may.force(`${dossier}/xac-nhan`, { version: '2', shown })).status).toBe(303);
  });
});

describe('beyond the calendar that is known', () => {
  test('a dossier is sent all the same, and both sides are told that its day is an estimate', async () => {
    await onDay('2027-12-20T03:00:00Z');
    const dossier = await opened(may, await makeTea(house.ports, producerCode, 'Chè cuối năm'));
    await fillIn(may, dossier);
    expect(wordsOf((await may.get(`${dossier}/nop`)).text)).toContain('Chưa có lịch nghỉ của năm đó: tính tạm');
    expect((await may.submit(`${dossier}/nop`, { declares: 'yes' })).status).toBe(303);
    for (const person of [may, tua]) {
      const words = wordsOf((await person.get(dossier)).text);
      expect(words).toContain('10/01/2028');
      expect(words).toContain('hạn thật có thể muộn hơn');
    }
  });
});
