// Five samples and one paper set travel from the commune to the council: taken in, labelled, handed over, counted, used, disposed
// of. Each step names who gave and who took; nobody writes for an office that is not theirs.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#access/actor.ts';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { instantOf, millisecondsOf } from '#kernel/calendar.ts';
import { handOverItem } from '#modules/custody/use-cases/hand-over-item.ts';
import { acknowledgeHandOver } from '#modules/custody/use-cases/settle-hand-over.ts';
import { query } from '#platform/database/db.ts';
import { as, binhLu, done, province, refused } from '../producers/people.ts';
import { speaksFor } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { type SentDossier, sendTea } from './sent-dossier.ts';

let house: TestHouse;
let sent: SentDossier;
let tua: Person;
let hoa: Person;
let pao: Person;
let nga: Person;
let may: Person;
let record: string;
beforeAll(async () => {
  house = await freshHouse();
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  sent = await sendTea(house.ports, 'Chè Shan đi đường');
  const other = await sendTea(house.ports, 'Chè của nhà khác');
  await speaksFor(house.ports, 'chuthe', other.producerCode);
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
  nga = await signedInPerson(house, 'chị Nga, auditor');
  may = await signedInPerson(house, 'chị Mẩy, producer');
  record = `/mau-va-ho-so-giay/ho-so/${sent.dossierId}`;
});
afterAll(() => house.close());

const samples = {
  quantity: '5',
  unit: 'hộp 100 g',
  lot: 'L2611',
  producedOn: '01/11/2026',
  bestBefore: '01/11/2027',
  keeping: 'dry',
  keptAt: 'Tủ mẫu số 2',
  receivedOn: '23/11/2026',
  receivedBy: 'Anh Tủa',
};
const step = {
  takenBy: 'Chị Hoa',
  reason: 'Gửi kèm Báo cáo số 45/BC-UBND',
  handedBy: 'Anh Tủa',
  movedOn: '23/11/2026',
};

/** Takes samples in; answers the page of the batch. */
async function takenIn(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const answer = await tua.submit(`${record}/nhan-mau`, { ...samples, ...more });
  if (answer.status !== 303) throw new Error(`${answer.status} ${wordsOf(answer.text).slice(0, 800)}`);
  return (answer.location ?? '').replace(/\/tem.*$/, '');
}
const wordsAt = async (person: Person, path: string): Promise<string> => wordsOf((await person.get(path)).text);

describe('samples', () => {
  test('are missing until five were taken in; the label names product, lot, best-before day and code', async () => {
    expect(await wordsAt(tua, '/viec')).toMatch(/2 hồ sơ đã nộp chưa nhận mẫu hay hồ sơ giấy/);
    expect((await tua.get('/mau-va-ho-so-giay')).text).toContain(`href="${record}"`);
    expect((await pao.get('/mau-va-ho-so-giay')).text).not.toContain(record);
    expect(await wordsAt(tua, record)).toContain('Đã nhận 0 trên 5 mẫu. Còn thiếu 5 mẫu.');
    const item = await takenIn({ quantity: '4' });
    expect(await wordsAt(tua, record)).toContain('Đã nhận 4 trên 5 mẫu. Còn thiếu 1 mẫu.');
    const label = await wordsAt(tua, `${item}/tem`);
    for (const word of [
      'Chè Shan đi đường',
      'L2611',
      'Hạn dùng 01/11/2027',
      item.split('/').at(-1) ?? '?',
      'Tủ mẫu số 2',
    ]) {
      expect(label).toContain(word);
    }
    expect(await wordsAt(tua, item)).toContain('UBND xã');
  });

  test('with wrong days or without a place are refused with every field named, and what was typed stays', async () => {
    const wrong = { ...samples, bestBefore: '01/10/2026', receivedOn: '24/11/2026', keptAt: '' };
    const answer = await tua.submit(`${record}/nhan-mau`, wrong);
    expect(answer.status).toBe(422);
    const words = wordsOf(answer.text);
    expect(words).toContain('Hạn dùng không thể trước ngày sản xuất');
    expect(words).toContain('Ngày này không thể sau hôm nay');
    expect(answer.text).toContain('href="#f-keptAt"');
    expect(answer.text).toContain('L2611');
    const early = await tua.submit(`${record}/nhan-mau`, { ...samples, receivedOn: '01/01/2020', producedOn: '' });
    expect([early.status, early.text.includes('không thể trước ngày mở hồ sơ')]).toEqual([422, true]);
  });

  test('more than the act asks for are asked about once, then taken', async () => {
    const asked = await tua.submit(`${record}/nhan-mau`, { ...samples, quantity: '500' });
    expect([asked.status, wordsOf(asked.text).includes('Luật chỉ đòi 5 mẫu, bạn ghi 500.')]).toEqual([422, true]);
    expect(asked.text).toContain('name="quantityMeant" value="500"');
    // The answer is to that very number.
    const other = await tua.submit(`${record}/nhan-mau`, { ...samples, quantity: '600', quantityMeant: '500' });
    expect(other.status).toBe(422);
    await takenIn({ quantity: '500', quantityMeant: '500', lot: 'L-nhầm' });
  });

  test('mistyped, are corrected by who took them in, with a reason; what stood there before stays', async () => {
    const item = await takenIn({ quantity: '50', quantityMeant: '50', lot: 'L2161' });
    const right = { ...samples, quantity: '5' };
    const silent = await tua.submit(`${item}/sua`, { ...right, reason: '' });
    expect(silent.status).toBe(422);
    const nothing = await tua.submit(`${item}/sua`, { ...right, quantity: '50', lot: 'L2161', reason: 'Xem lại.' });
    expect([nothing.status, nothing.text.includes('Chưa có gì khác')]).toEqual([422, true]);
    const late = await tua.submit(`${item}/sua`, { ...right, receivedOn: '24/11/2026', reason: 'Nhầm ngày.' });
    expect([late.status, late.text.includes('không thể sau hôm nay')]).toEqual([422, true]);
    for (const person of [hoa, may, nga]) expect((await person.get(`${item}/sua`)).status).toBe(403);
    expect((await pao.get(`${item}/sua`)).status).toBe(404);
    const done = await tua.submit(`${item}/sua`, { ...right, reason: 'Gõ nhầm 50, đếm lại là 5.' });
    expect([done.status, done.location?.endsWith('/tem')]).toEqual([303, true]);
    const label = await wordsAt(tua, `${item}/tem`);
    expect(label).toContain('5 hộp 100 g. Số lô: L2611');
    expect(label).not.toContain('L2161');
    expect(label).toContain('Đã sửa ngày 23/11/2026');
    const page = await wordsAt(hoa, item);
    expect(page).toContain('Gõ nhầm 50, đếm lại là 5.');
    expect(page).toContain('Trước khi sửa: 50 hộp 100 g; lô L2161; sản xuất 01/11/2026; hạn dùng 01/11/2027');
  });

  test('handed over, keep their number; lot and days are corrected by who holds all of them', async () => {
    const item = await takenIn();
    await tua.submit(`${item}/giao`, { ...step, to: 'commune:province', quantity: '5' });
    const right = { ...samples, lot: 'L2612', reason: 'Đọc lại bao bì.' };
    expect((await tua.get(`${item}/sua`)).status).toBe(403);
    expect((await hoa.get(`${item}/sua`)).status).toBe(403);
    const count = { arrived: '5', arrivedOn: '23/11/2026', acknowledgedBy: 'Chị Hoa' };
    expect((await hoa.submit(`${item}/nhan`, count)).status).toBe(303);
    expect((await tua.get(`${item}/sua`)).status).toBe(403);
    const fewer = await hoa.submit(`${item}/sua`, { ...right, quantity: '4' });
    expect([fewer.status, fewer.text.includes('số mẫu và ngày nhận không sửa được nữa')]).toEqual([422, true]);
    expect((await hoa.submit(`${item}/sua`, right)).status).toBe(303);
    expect(await wordsAt(tua, item)).toContain('L2612');
  });

  test('go to the province, which counts four of five: one is lost, and it must be said why', async () => {
    const item = await takenIn();
    const handed = await tua.submit(`${item}/giao`, { ...step, to: 'commune:province', quantity: '5' });
    expect([handed.status, handed.location?.split('?')[0]]).toEqual([303, item]);
    expect(await wordsAt(hoa, '/thong-bao')).toContain('Đang chuyển đến');
    expect(await wordsAt(hoa, '/mau-va-ho-so-giay?loc=dang-chuyen')).toContain('Đang chuyển đến Cơ quan OCOP tỉnh: 5');

    const count = { arrivedOn: '23/11/2026', acknowledgedBy: 'Chị Hoa', arrived: '4' };
    const short = await hoa.submit(`${item}/nhan`, count);
    expect([short.status, wordsOf(short.text).includes('phải ghi thiếu gì')]).toEqual([422, true]);
    const more = await hoa.submit(`${item}/nhan`, { ...count, arrived: '6' });
    expect([more.status, wordsOf(more.text).includes('chỉ giao 5')]).toEqual([422, true]);
    expect((await hoa.submit(`${item}/nhan`, { ...count, remark: 'Một hộp móp, rách.' })).status).toBe(303);
    const after = await wordsAt(hoa, item);
    for (const word of [
      '4 Cơ quan OCOP tỉnh',
      '1 Mất, vỡ',
      'Chị Hoa ký nhận 4 ngày 23/11/2026, thiếu 1',
      'móp, rách',
    ]) {
      expect(after).toContain(word);
    }
    expect(await wordsAt(tua, '/thong-bao')).toContain('Bên nhận đã ký nhận');

    const away = { ...step, handedBy: 'Chị Hoa', takenBy: 'Phòng kiểm nghiệm giả định', reason: 'Kiểm nghiệm' };
    expect((await hoa.submit(`${item}/giao`, { ...away, to: 'province:laboratory', quantity: '5' })).status).toBe(422);
    expect((await hoa.submit(`${item}/giao`, { ...away, to: 'province:laboratory', quantity: '2' })).status).toBe(303);
    expect((await hoa.submit(`${item}/giao`, { ...away, to: 'laboratory:used', quantity: '2' })).status).toBe(303);
    const burned = {
      ...away,
      takenBy: 'Tổ hủy mẫu',
      reason: 'Đã hết dùng, đốt',
      to: 'province:disposed',
      quantity: '2',
    };
    expect((await hoa.submit(`${item}/giao`, burned)).status).toBe(303);
    const gone = await wordsAt(hoa, item);
    expect(gone).toContain('2 Đã dùng');
    expect(gone).toContain('2 Đã hủy');
    expect(gone).not.toContain('Giao đi');
  });

  test('are acknowledged by the other office alone, and never by who recorded the hand-over', async () => {
    const item = await takenIn();
    await tua.submit(`${item}/giao`, { ...step, to: 'commune:province', quantity: '5' });
    const count = { version: '2', arrivedOn: '23/11/2026', acknowledgedBy: 'Anh Tủa', arrived: '5' };
    const own = await tua.force(`${item}/nhan`, count);
    expect([own.status, wordsOf(own.text).includes('gửi cho cơ quan khác')]).toEqual([403, true]);
    expect((await tua.submit(`${item}/lay-lai`, { remark: 'Chưa có xe đi tỉnh.' })).status).toBe(303);
    expect((await hoa.get(`${item}/nhan`)).status).toBe(409);
    const words = await wordsAt(tua, item);
    expect(words).toContain('5 UBND xã');
    expect(words).toContain('Đã lấy lại');
  });

  test('handed over by somebody who stands for both offices are still counted by somebody else', async () => {
    const item = await takenIn();
    const code = item.split('/').at(-1) ?? '';
    const { ports } = house;
    const accountId = (await findAccountByLogin(ports.database.write, 'xa.binhlu'))?.id ?? null;
    const both: Actor = { ...binhLu, accountId, grants: [...binhLu.grants, ...province.grants] };
    await done(ports, both, handOverItem, { code, version: 1, ...step, from: 'commune', to: 'province', quantity: 5 });
    const count = { code, version: 2, arrived: 5, arrivedOn: '23/11/2026', acknowledgedBy: 'Chị Hoa' };
    expect((await refused(ports, both, acknowledgeHandOver, count)).code).toBe('custody/own-hand-over');
    expect((await refused(ports, sent.speaker, acknowledgeHandOver, count)).kind).toBe('forbidden');
    expect(await done(ports, province, acknowledgeHandOver, count)).toMatchObject({ arrived: 5, lost: 0 });
  });

  test('seen meanwhile by somebody else are not handed over from an old page', async () => {
    const item = await takenIn();
    await tua.submit(`${item}/giao`, { ...step, to: 'commune:producer', quantity: '1' });
    const late = { version: '1', ...step, to: 'commune:producer', quantity: '1' };
    expect((await tua.force(`${item}/giao`, late)).status).toBe(409);
    expect(await wordsAt(tua, item)).toContain('4 UBND xã');
  });

  test('handed over by two people at once leave once', async () => {
    const item = await takenIn();
    const code = item.split('/').at(-1) ?? '';
    const whole = { code, version: 1, ...step, from: 'commune', to: 'producer', quantity: 5 };
    const both = await Promise.all([1, 2].map(() => as(house.ports, binhLu, handOverItem, whole)));
    expect(both.map((one) => one.ok).sort()).toEqual([false, true]);
    expect(both.flatMap((one) => (one.ok ? [] : [one.problem.code]))).toEqual(['records/changed-meanwhile']);
    expect(await wordsAt(tua, item)).toContain('5 Trả chủ thể');
  });

  test('past their best-before day do not go to the council', async () => {
    const item = await takenIn({ bestBefore: '23/11/2026' });
    await tua.submit(`${item}/giao`, { ...step, to: 'commune:province', quantity: '5' });
    const count = { arrived: '5', arrivedOn: '23/11/2026', acknowledgedBy: 'Chị Hoa' };
    await hoa.submit(`${item}/nhan`, count);
    const tasting = { ...step, handedBy: 'Chị Hoa', takenBy: 'Thư ký Hội đồng', to: 'province:council', quantity: '1' };
    expect((await hoa.submit(`${item}/giao`, tasting)).status).toBe(303);
    const now = house.ports.clock.now();
    house.clock.moveTo(instantOf(millisecondsOf(now) + 86_400_000));
    const later = {
      ...tasting,
      code: item.split('/').at(-1),
      version: 4,
      from: 'province',
      to: 'council',
      quantity: 1,
    };
    const late = await refused(house.ports, province, handOverItem, { ...later, movedOn: '24/11/2026' });
    house.clock.moveTo(now);
    expect(late.fields?.map(({ path, code }) => [path, code])).toEqual([['to', 'custody/expired-not-to-council']]);
  });

  test('are not taken in for tourism services (Art. 6.2d)', async () => {
    const tour = await sendTea(house.ports, 'Bản du lịch giả định');
    await query(house.ports.database.write, "update dossier set set_id = '26-2026/26' where id = $1", [tour.dossierId]);
    const page = `/mau-va-ho-so-giay/ho-so/${tour.dossierId}`;
    const words = await wordsAt(tua, page);
    expect(words).toContain('Nhóm dịch vụ du lịch không gửi sản phẩm mẫu');
    expect(words).not.toContain('Còn thiếu');
    expect((await tua.force(`${page}/nhan-mau`, samples)).status).toBe(409);
  });

  test('past their best-before day are named before the council meets', async () => {
    await takenIn({ bestBefore: '25/11/2026', lot: 'NGẮN' });
    expect(await wordsAt(tua, record)).toContain('hết hạn ngày 25/11/2026, trước ngày họp muộn nhất');
    expect(await wordsAt(tua, '/mau-va-ho-so-giay?loc=sap-het-han')).toContain('25/11/2026');
  });
});

describe('the paper set', () => {
  const cover = { formPages: '6', receivedOn: '23/11/2026', receivedBy: 'Anh Tủa' };

  test('must have the pages of the frozen dossier, or say why not', async () => {
    const answer = await tua.submit(`${record}/lap-bia`, { ...cover, evidencePages: '2' });
    expect([answer.status, wordsOf(answer.text).includes('Số trang minh chứng khác bản hồ sơ đã nộp')]).toEqual([
      422,
      true,
    ]);
    const made = await tua.submit(`${record}/lap-bia`, { ...cover, evidencePages: '3' });
    expect(made.status).toBe(303);
    const printed = await wordsAt(tua, made.location?.split('?')[0] ?? '');
    expect(printed).toMatch(/Giấy đăng ký hợp tác xã \(giả định\) 3 7–9/);
    expect(printed).toContain('Tổng số trang: 9');
    const item = (made.location ?? '').replace(/\/tem.*$/, '');
    expect(await wordsAt(tua, item)).toContain('Khớp số trang minh chứng của bản đã nộp');
  });

  test('is found by the code of its cover, damaged, handed over and acknowledged', async () => {
    const made = await tua.submit(`${record}/lap-bia`, { ...cover, evidencePages: '3' });
    const item = (made.location ?? '').replace(/\/tem.*$/, '');
    const code = item.split('/').at(-1) ?? '';
    const typed = code.toLowerCase().replace('-', ' ');
    expect(await wordsAt(tua, `/mau-va-ho-so-giay?q=${encodeURIComponent(typed)}`)).toContain(`Mở ${code}`);
    expect((await tua.submit(`${item}/hu-hong`, { damage: 'Trang 7 ướt.', seenOn: '23/11/2026' })).status).toBe(303);
    expect(await wordsAt(tua, item)).toContain('Trang 7 ướt.');
    expect((await tua.submit(`${item}/giao`, { ...step, to: 'commune:province' })).status).toBe(303);
    const arrived = { arrived: '1', arrivedOn: '23/11/2026', acknowledgedBy: 'Chị Hoa' };
    expect((await hoa.submit(`${item}/nhan`, arrived)).status).toBe(303);
    const archived = { ...step, handedBy: 'Chị Hoa', takenBy: 'Kho lưu trữ', to: 'province:archive' };
    expect((await hoa.submit(`${item}/giao`, archived)).status).toBe(303);
    const words = await wordsAt(tua, item);
    expect(words).toContain('Đưa vào lưu trữ tỉnh, từ Cơ quan OCOP tỉnh');
    expect((await tua.force(`${item}/giao`, { version: '6', ...archived, to: 'archive:province' })).status).toBe(422);
  });
});

describe('tests and surveys', () => {
  const asked = {
    kind: 'test',
    asked: 'Chỉ tiêu chì, cadimi của lô L2611.',
    askedOf: 'Phòng kiểm nghiệm giả định',
    workingDays: '5',
  };

  test('are asked with a last day in working days, and the result cites a paper of the wallet', async () => {
    expect((await hoa.submit(`${record}/yeu-cau`, { ...asked, workingDays: '0' })).status).toBe(422);
    expect((await hoa.submit(`${record}/yeu-cau`, asked)).status).toBe(303);
    const page = (await hoa.get(record)).text;
    expect(wordsOf(page)).toContain('Cơ quan OCOP tỉnh yêu cầu ngày 23/11/2026');
    const [, result = ''] = /href="(\/mau-va-ho-so-giay\/yeu-cau\/[^"]+\/ket-qua)"/.exec(page) ?? [];
    const found = { outcome: 'met', result: 'Chì 0,1 mg/kg, dưới ngưỡng.', resultOn: '23/11/2026' };
    expect((await tua.submit(result, found)).status).toBe(403);
    const foreign = { ...found, evidencePieceId: sent.dossierId };
    expect((await hoa.submit(result, foreign)).status).toBe(422);
    expect((await hoa.submit(result, { ...found, evidencePieceId: sent.pieceId })).status).toBe(303);
    const after = await wordsAt(hoa, record);
    for (const word of ['Đã có kết quả', 'Chì 0,1 mg/kg', 'Giấy đăng ký hợp tác xã (giả định)']) {
      expect(after).toContain(word);
    }
    expect((await hoa.submit(result, found)).status).toBe(409);
  });

  test('may be withdrawn with a reason', async () => {
    expect((await tua.submit(`${record}/yeu-cau`, { ...asked, kind: 'survey' })).status).toBe(303);
    const [, withdraw = ''] =
      /href="(\/mau-va-ho-so-giay\/yeu-cau\/[^"]+\/rut)"/.exec((await tua.get(record)).text) ?? [];
    expect((await tua.submit(withdraw, { result: '' })).status).toBe(422);
    expect((await tua.submit(withdraw, { result: 'Đã xem khi xã đánh giá.' })).status).toBe(303);
    expect(await wordsAt(tua, record)).toContain('Đã rút');
  });
});

describe('who is not of it', () => {
  test('another commune and the producer of another product find nothing', async () => {
    const item = await takenIn();
    for (const person of [pao, may]) {
      expect((await person.get(record)).status).toBe(404);
      expect((await person.get(item)).status).toBe(404);
      expect(await wordsAt(person, '/mau-va-ho-so-giay?loc=tat-ca')).not.toContain('Chè Shan đi đường');
    }
    expect((await pao.force(`${record}/nhan-mau`, samples)).status).toBe(404);
    expect(
      (await pao.force(`${item}/giao`, { version: '1', ...step, to: 'commune:province', quantity: '1' })).status,
    ).toBe(404);
    expect(
      (await may.force(`${item}/giao`, { version: '1', ...step, to: 'commune:province', quantity: '1' })).status,
    ).toBe(403);
  });

  test('the auditor reads and records nothing; a stranger signs in first', async () => {
    const item = await takenIn();
    expect((await nga.get(item)).status).toBe(200);
    expect(await wordsAt(nga, item)).not.toContain('Giao đi');
    expect((await nga.get(`${item}/giao`)).status).toBe(403);
    expect((await nga.force(`${record}/nhan-mau`, samples)).status).toBe(403);
    const answer = await stranger(house).get(item);
    expect([answer.status, answer.location?.startsWith('/dang-nhap')]).toEqual([303, true]);
  });

  test('the province does not write for what still lies with the commune', async () => {
    const item = await takenIn();
    const taken = { version: '1', ...step, to: 'commune:province', quantity: '5' };
    const answer = await hoa.force(`${item}/giao`, taken);
    expect([answer.status, wordsOf(answer.text).includes('không do cơ quan bạn giữ')]).toEqual([422, true]);
  });
});
