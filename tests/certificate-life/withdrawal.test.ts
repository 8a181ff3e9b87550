// A withdrawal from the paper that starts it to the decision the public reads (26/2026/QĐ-TTg, Art. 8), and who may do what of it.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { date } from '#kernel/calendar.ts';
import { trainingMark } from '#kernel/training-mark.ts';
import { decideWithdrawal } from '#modules/certificate-life/use-cases/decide-case.ts';
import { openWithdrawal } from '#modules/certificate-life/use-cases/open-case.ts';
import { concludeCase, dropCase, proposeWithdrawal } from '#modules/certificate-life/use-cases/work-on-case.ts';
import { nobodysHead, numberParts } from '#modules/directives/index.ts';
import { enterOutgoing } from '#modules/directives/services.ts';
import { changeSetting } from '#modules/results/use-cases/change-setting.ts';
import { query } from '#platform/database/db.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { actorOf } from '../councils/making.ts';
import { squeezed, textOfPdf } from '../documents/read-paper.ts';
import { makeCooperative } from '../dossiers/filing.ts';
import { sendFiles } from '../findings/making.ts';
import { binhLu, done, muongThan, otherProvince, province, refused } from '../producers/people.ts';
import { makeProduct, makeRecognition, signedScan, speaksFor } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { type Answer, type Person, wordsOf } from '../support/web.ts';
import { officeWords } from './office-words.ts';

let house: TestHouse;
let producerCode: string;
let may: Person;
let tua: Person;
let hoa: Person;
let thu: Person;
let nobody: Person;

async function everybodySignsIn(): Promise<void> {
  may = await signedInPerson(house, 'chị Mẩy, producer');
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  thu = await signedInPerson(house, 'chị Thu, clerk');
  nobody = stranger(house);
}

/** A product of three stars that holds until 06/06/2027. */
async function recognised(name: string, more: Readonly<Record<string, unknown>> = {}) {
  const code = await makeProduct(house.ports, name, { producerCode });
  return { code, recognitionId: await makeRecognition(house.ports, code, more) };
}
const opening = { number: '45/KL-SNNMT', body: 'Sở Nông nghiệp và Môi trường', ground: 'criteria-not-kept' };
/** A case that was proposed by the officer of the province in these tests, on 12/11/2026. */
async function proposed(recognitionId: string) {
  const { caseId } = await done(house.ports, province, openWithdrawal, {
    ...opening,
    recognitionId,
    date: '02/11/2026',
    concludes: 'yes',
    pastTerm: 'yes',
    file: await signedScan(),
  });
  const report = {
    number: '15/BC-VPĐP',
    body: 'Văn phòng điều phối',
    concludedOn: '10/11/2026',
    finding: 'Đã kiểm tra.',
  };
  await done(house.ports, province, concludeCase, { caseId, version: 1, ...report });
  await done(house.ports, province, proposeWithdrawal, { caseId, version: 2, proposedOn: '12/11/2026' });
  return caseId as string;
}
/** The clerk records a decision with its signed copy. */
const records = async (caseId: string, decision: Readonly<Record<string, string>>): Promise<Answer> =>
  await sendFiles(thu, `/thu-hoi/${caseId}/quyet-dinh`, decision);
const stateOf = async (code: string): Promise<string> =>
  ((await nobody.get(`/san-pham/${code}.json`)).json() as { status: string }).status;

beforeAll(async () => {
  house = await freshHouse();
  await signedInPerson(house, 'chị Mẩy, producer');
  producerCode = await makeCooperative(house.ports, 'HTX Giả định Thu hồi');
  await speaksFor(house.ports, 'chuthe', producerCode);
  await everybodySignsIn();
});
afterAll(() => house.close());

describe('a commune confirms that a product is made no more', () => {
  test('and a case on ground đ is open, due in fifteen days: 02/11/2026 → 17/11/2026', async () => {
    const { code, recognitionId } = await recognised('Chè thôi làm');
    const page = `/quan-ly/san-pham/${code}/cong-nhan/${recognitionId}/ngung-san-xuat`;
    const form = wordsOf((await tua.get(page)).text);
    expect(form).toContain('tỉnh có 15 ngày từ ngày xác nhận');
    const sent = await tua.submit(page, {
      number: '12/XN-UBND',
      date: '02/11/2026',
      body: 'Ủy ban nhân dân xã Bình Lư',
    });
    expect(sent.status).toBe(303);
    const view = wordsOf((await hoa.get(sent.location ?? '')).text);
    expect(view).toContain('17/11/2026');
    expect(view).toContain('điểm đ khoản 1 Điều 8');
    expect(wordsOf((await hoa.get('/thong-bao')).text)).toContain('Vụ việc thu hồi: Chè thôi làm');
    // Nobody outside of the offices learns of it, and the certificate holds.
    expect(await stateOf(code)).toBe('in-force');
    for (const asked of [`/san-pham/${code}`, `/san-pham/${code}.json`]) {
      expect((await nobody.get(asked)).text).not.toContain('12/XN-UBND');
    }
    expect((await may.get(sent.location ?? '')).status).toBe(403);
    expect((await nobody.get(sent.location ?? '')).status).toBe(303);
  });

  test('but not for a commune beside it, not after the end, and not a second time', async () => {
    const { code, recognitionId } = await recognised('Chè của xã khác');
    const page = `/quan-ly/san-pham/${code}/cong-nhan/${recognitionId}/ngung-san-xuat`;
    const pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
    expect((await pao.get(page)).status).toBe(404);
    const paper = { number: '13/XN-UBND', date: '02/11/2026', body: 'Ủy ban nhân dân xã Bình Lư' };
    expect((await tua.submit(page, paper)).status).toBe(303);
    const again = await tua.get(page);
    expect(again.status).toBe(409);
    expect(wordsOf(again.text)).toContain('đã có một vụ việc thu hồi đang xử lý');
    const ended = await recognised('Chè đã hết hạn', { issuedOn: '01/06/2023', expiresOn: '01/06/2026' });
    const late = await tua.get(`/quan-ly/san-pham/${ended.code}/cong-nhan/${ended.recognitionId}/ngung-san-xuat`);
    expect(late.status).toBe(409);
    expect(wordsOf(late.text)).toContain('hết hạn không phải là thu hồi');
  });

  test('in words that say what lacks, with what was typed kept', async () => {
    const { code, recognitionId } = await recognised('Chè ghi sai');
    const page = `/quan-ly/san-pham/${code}/cong-nhan/${recognitionId}/ngung-san-xuat`;
    const wrong = await tua.submit(page, { number: '14/XN-UBND', date: '24/11/2026', body: 'UBND xã' });
    expect(wrong.status).toBe(422);
    expect(wordsOf(wrong.text)).toContain('Ngày trên văn bản không thể sau hôm nay');
    expect(wrong.text).toContain('14/XN-UBND');
    const old = await tua.submit(page, { number: '14/XN-UBND', date: '01/06/2024', body: 'UBND xã' });
    expect(wordsOf(old.text)).toContain('Văn bản này có trước ngày công nhận 06/06/2024');
  });
});

describe('the decision', () => {
  test('is refused to who proposed it, and taken from the clerk', async () => {
    const { code, recognitionId } = await recognised('Chè bị thu hồi');
    const caseId = await proposed(recognitionId);
    const decided = { caseId, version: 3, decisionNumber: '1250/QĐ-UBND', decidedOn: '13/11/2026' };
    const own = await refused(house.ports, province, decideWithdrawal, decided);
    expect(own.code).toBe('certificate-life/proposer-does-not-decide');
    for (const actor of [binhLu, muongThan, otherProvince]) {
      expect(['forbidden', 'not-found']).toContain((await refused(house.ports, actor, decideWithdrawal, decided)).kind);
    }
    expect(await stateOf(code)).toBe('in-force');
    const page = `/thu-hoi/${caseId}/quyet-dinh`;
    // A decision that is older than its proposal, and one of tomorrow.
    const early = await thu.submit(page, { decisionNumber: '1250/QĐ-UBND', decidedOn: '11/11/2026' });
    expect(early.status).toBe(422);
    expect(wordsOf(early.text)).toContain('Quyết định không thể có trước ngày trình (12/11/2026)');
    expect((await thu.submit(page, { decisionNumber: '1', decidedOn: '24/11/2026' })).status).toBe(422);
    const signed = { signerName: 'Người Ký Giả Định', signerTitle: 'Phó Chủ tịch' };
    // What the public is told for good rests on the signed paper.
    const decision = { decisionNumber: '1250/QĐ-UBND', decidedOn: '13/11/2026', ...signed };
    expect(wordsOf((await thu.get(page)).text)).toContain('Bắt buộc, trừ khi quyết định đã vào sổ văn bản đi');
    const bare = await thu.submit(page, decision);
    expect([bare.status, wordsOf(bare.text).includes('Chưa có bản chụp quyết định đã ký')]).toEqual([422, true]);
    expect(await stateOf(code)).toBe('in-force');
    expect((await records(caseId, decision)).status).toBe(303);
    expect((await hoa.get(`/thu-hoi/${caseId}/tep/quyet-dinh`)).headers.get('content-type')).toBe('image/jpeg');
    expect(await stateOf(code)).toBe('withdrawn');
    // The record of the product says the ground in words, and its term as the one that was granted.
    const record = wordsOf((await hoa.get(`/quan-ly/san-pham/${code}`)).text);
    expect(record).toContain('Không còn đáp ứng tiêu chí');
    expect(record).not.toContain('criteria-not-kept');
    expect(record).toContain('Thời hạn đã cấp: đến hết ngày 06/06/2027');
    expect(record).not.toContain('Hiệu lực đến hết ngày');
    // The chair decided; the clerk wrote it down, and nobody reads that the clerk decided.
    const shown = wordsOf((await hoa.get(`/thu-hoi/${caseId}`)).text);
    expect(shown).toMatch(/Người quyết định\s+Chủ tịch/u);
    expect(shown).toMatch(/Người ký\s+Phó Chủ tịch Người Ký Giả Định/u);
    const drawn = squeezed(await textOfPdf((await hoa.get(`/thu-hoi/${caseId}/du-thao-quyet-dinh.pdf`)).bytes));
    expect(drawn).toContain(squeezed(trainingMark));
    for (const one of ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Người Ký Giả Định']) expect(drawn).toContain(squeezed(one));
    expect(shown).toMatch(/Người ghi vào sổ\s+Chị Thu/u);
    expect(shown).toContain('Người ghi vào sổ: Chị Thu (tập huấn), ngày 23/11/2026.');
    expect(wordsOf((await may.get('/thong-bao')).text)).toContain('Giấy chứng nhận của Chè bị thu hồi đã bị thu hồi');
  });

  test('that came late keeps its own day and the day it was recorded, both public; states follow on any day', async () => {
    const { code, recognitionId } = await recognised('Chè ghi muộn');
    const caseId = await proposed(recognitionId);
    await records(caseId, { decisionNumber: '1251/QĐ-UBND', decidedOn: '13/11/2026' });
    const product = (await nobody.get(`/san-pham/${code}.json`)).json() as {
      recognitions: { withdrawnOn: string; withdrawalRecordedOn: string; withdrawalDecision: string }[];
    };
    expect(product.recognitions[0]).toMatchObject({
      withdrawnOn: '2026-11-13',
      withdrawalRecordedOn: '2026-11-23',
      withdrawalDecision: '1251/QĐ-UBND',
    });
    const page = wordsOf((await nobody.get(`/san-pham/${code}`)).text);
    expect(page).toContain('Ghi vào sổ ngày 23/11/2026, sau ngày của quyết định');
    expect(page).toContain('Lý do thu hồi: ');
    // What nobody decided on is no part of it.
    expect(page).not.toContain('15/BC-VPĐP');
    const rows = await query<{ entries: number }>(
      house.ports.database.write,
      `select count(*)::int as entries from ledger_entry where use_case = 'certificate-life/decide-withdrawal'`,
    );
    expect(rows[0]?.entries).toBe(2);
  });

  test('is sent afterwards, never before its day, and the papers of the case are drawn', async () => {
    const { recognitionId } = await recognised('Chè có văn bản');
    const caseId = await proposed(recognitionId);
    expect((await hoa.get(`/thu-hoi/${caseId}/thong-bao.pdf`)).status).toBe(404);
    for (const paper of ['bao-cao', 'to-trinh', 'du-thao-quyet-dinh']) {
      for (const format of ['pdf', 'docx']) {
        expect((await hoa.get(`/thu-hoi/${caseId}/${paper}.${format}`)).status, `${paper}.${format}`).toBe(200);
      }
      expect((await may.get(`/thu-hoi/${caseId}/${paper}.pdf`)).status).toBe(403);
    }
    const said = squeezed(await textOfPdf((await hoa.get(`/thu-hoi/${caseId}/bao-cao.pdf`)).bytes));
    for (const words of ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', '/BC-SNNMT', 'GIÁM ĐỐC'])
      expect(said).not.toContain(squeezed(words));
    await done(house.ports, await actorOf(house.ports, 'tinh'), changeSetting, officeWords);
    const named = squeezed(await textOfPdf((await hoa.get(`/thu-hoi/${caseId}/bao-cao.pdf`)).bytes));
    for (const words of ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', '/BC-SNNMT', 'GIÁM ĐỐC'])
      expect(named).toContain(squeezed(words));
    const draft = squeezed(await textOfPdf((await hoa.get(`/thu-hoi/${caseId}/du-thao-quyet-dinh.pdf`)).bytes));
    expect(draft).toContain(squeezed('Theo đề nghị của Giám đốc Sở Nông nghiệp và Môi trường'));
    // The draft names the conclusion from whose day the term runs, then the report; the submission as well.
    for (const file of ['du-thao-quyet-dinh.pdf', 'to-trinh.pdf']) {
      const grounds = squeezed(await textOfPdf((await hoa.get(`/thu-hoi/${caseId}/${file}`)).bytes));
      expect(grounds).toContain(squeezed('Căn cứ kết luận tại văn bản số 45/KL-SNNMT ngày 02/11/2026'));
      expect(grounds).toContain(squeezed('Căn cứ văn bản số 15/BC-VPĐP ngày 10/11/2026'));
    }
    await records(caseId, { decisionNumber: '1252/QĐ-UBND', decidedOn: '13/11/2026' });
    // It is decided and not sent: somebody still has to do that.
    const waiting = wordsOf((await hoa.get('/thu-hoi')).text);
    expect(waiting).toContain('Chè có văn bản');
    expect(waiting).toContain('Còn phải gửi quyết định');
    expect(wordsOf((await hoa.get('/thu-hoi?xem=da-xong')).text)).not.toContain('Chè có văn bản');
    const sending = `/thu-hoi/${caseId}/gui`;
    const early = await thu.submit(sending, { sentOn: '12/11/2026', sentTo: 'HTX Giả định' });
    expect(wordsOf(early.text)).toContain('Không thể gửi trước ngày quyết định (13/11/2026)');
    expect((await thu.submit(sending, { sentOn: '14/11/2026', sentTo: 'HTX Giả định' })).status).toBe(303);
    expect((await hoa.get(`/thu-hoi/${caseId}/thong-bao.docx`)).status).toBe(200);
    expect(wordsOf((await hoa.get('/thu-hoi?xem=da-xong')).text)).toContain('Chè có văn bản');
    expect(wordsOf((await hoa.get('/thu-hoi')).text)).not.toContain('Chè có văn bản');
  });

  test('needs no second copy where the own book holds it, or another product of it brought the copy', async () => {
    const cases = [
      await proposed((await recognised('Chè thu hồi cùng quyết định')).recognitionId),
      await proposed((await recognised('Chè thu hồi cùng quyết định, hai')).recognitionId),
    ] as const;
    const decision = { decisionNumber: '1270/QĐ-UBND', decidedOn: '13/11/2026' };
    expect((await records(cases[0], decision)).status).toBe(303);
    expect((await thu.submit(`/thu-hoi/${cases[1]}/quyet-dinh`, decision)).status).toBe(303);
    expect((await hoa.get(`/thu-hoi/${cases[1]}/tep/quyet-dinh`)).status).toBe(200);
    const booked = await proposed((await recognised('Chè thu hồi theo sổ văn bản đi')).recognitionId);
    const enters = defineUseCase({
      ...({ name: 'certificate-life/decide-withdrawal', kind: 'act', legalBasis: null } as const),
      input: z.object({}),
      run: async (_input, context) =>
        await enterOutgoing(context, {
          office: { provinceCode: '12', communeCode: null, bodyId: null },
          head: {
            ...nobodysHead,
            ...numberParts('1271/QĐ-UBND'),
            ...{ docType: 'quyet-dinh', fullNumber: '1271/QĐ-UBND', issuedOn: date('2026-11-13') },
            ...{ issuer: 'Ủy ban nhân dân tỉnh Lai Châu', subject: 'Thu hồi giấy chứng nhận' },
          },
          ...{ text: 'Điều 1. Thu hồi giấy chứng nhận.', file: null, recipients: [] },
        }),
    });
    await done(house.ports, province, enters, {});
    const other = await thu.submit(`/thu-hoi/${booked}/quyet-dinh`, { ...decision, decisionNumber: '1272/QĐ-UBND' });
    expect(other.status).toBe(422);
    const held = await thu.submit(`/thu-hoi/${booked}/quyet-dinh`, { ...decision, decisionNumber: '1271/QĐ-UBND' });
    expect(held.status).toBe(303);
  });

  test('an explanation is never older than the paper that started the case, and stands among what happened', async () => {
    const caseId = await proposed((await recognised('Chè có giải trình')).recognitionId);
    const page = `/thu-hoi/${caseId}/giai-trinh`;
    const early = await hoa.submit(page, { explanation: 'Đã sửa nhãn.', explainedOn: '01/01/2010' });
    expect(early.status).toBe(422);
    expect(wordsOf(early.text)).toContain('Giải trình không thể có trước văn bản làm phát sinh vụ việc (02/11/2026)');
    expect((await hoa.submit(page, { explanation: 'Đã sửa nhãn.', explainedOn: '05/11/2026' })).status).toBe(303);
    expect(wordsOf((await hoa.get(`/thu-hoi/${caseId}`)).text)).toMatch(/05\/11\/2026 Ý kiến giải trình/u);
  });

  test('of five stars belongs to the minister; the province draws no draft of it', async () => {
    const ministry = { stars: 5, issuer: 'Bộ Nông nghiệp và Phát triển nông thôn' };
    const { recognitionId } = await recognised('Chè năm sao', ministry);
    const caseId = await proposed(recognitionId);
    expect(wordsOf((await hoa.get(`/thu-hoi/${caseId}`)).text)).toContain('Bộ trưởng Bộ Nông nghiệp và Môi trường');
    expect((await hoa.get(`/thu-hoi/${caseId}/du-thao-quyet-dinh.pdf`)).status).toBe(404);
    expect((await hoa.get(`/thu-hoi/${caseId}/to-trinh.pdf`)).status).toBe(200);
  });
});

test('the clerk numbers the papers of a case from the book of letters, once each, and corrects with a reason', async () => {
  const { recognitionId } = await recognised('Chè chờ số');
  const caseId = await proposed(recognitionId);
  const book = wordsOf((await thu.get('/so-van-ban')).text);
  expect(book).toContain('Văn bản thu hồi chưa có số');
  expect(book).toContain('Chè chờ số');
  const page = `/thu-hoi/${caseId}/so/to-trinh`;
  expect(wordsOf((await thu.submit(page, { number: '8', issuedOn: '12/11/2026' })).text)).toContain('số');
  expect((await thu.submit(page, { number: '8/TTr-VPĐP', issuedOn: '12/11/2026' })).status).toBe(303);
  expect(wordsOf((await hoa.get(`/thu-hoi/${caseId}`)).text)).toContain('số 8/TTr-VPĐP ngày 12/11/2026');
  expect((await thu.submit(page, { number: '9/TTr-VPĐP', issuedOn: '12/11/2026' })).status).toBe(422);
  const reason = 'Gõ nhầm số';
  expect((await thu.submit(page, { number: '9/TTr-VPĐP', issuedOn: '12/11/2026', reason })).status).toBe(303);
  const other = await proposed((await recognised('Chè trùng số')).recognitionId);
  const taken = await thu.submit(`/thu-hoi/${other}/so/to-trinh`, { number: '09/TTr-VPĐP', issuedOn: '13/11/2026' });
  expect(taken.status).toBe(422);
  expect(wordsOf(taken.text)).toContain('đã dùng cho văn bản khác của cơ quan: Tờ trình thu hồi số 9/TTr-VPĐP');
  expect((await tua.get(page)).status).toBe(403);
});

test('a ground that rests on a conclusion is not opened on a commune’s word, without a scan, or past its term unasked', async () => {
  const { code, recognitionId } = await recognised('Chè bị nói oan');
  const asked = { ...opening, recognitionId, date: '02/11/2026', concludes: 'yes' };
  const wrongOf = async (more: object) =>
    (await refused(house.ports, province, openWithdrawal, { ...asked, ...more })).fields?.map((one) => one.code);
  expect(await wrongOf({ number: '1', body: 'UBND xã Bình Lư' })).toEqual([
    'certificate-life/commune-does-not-conclude',
    'certificate-life/conclusion-scan-missing',
    'certificate-life/term-over-already',
  ]);
  expect(await wrongOf({ file: await signedScan() })).toEqual(['certificate-life/term-over-already']);
  expect(await wrongOf({ concludes: '', date: '20/11/2026' })).toEqual(['certificate-life/conclusion-scan-missing']);
  const page = `/quan-ly/san-pham/${code}/cong-nhan/${recognitionId}/thu-hoi`;
  const form = await hoa.submit(page, { ...opening, date: '02/11/2026', concludes: 'yes' });
  expect([form.status, wordsOf(form.text)]).toEqual([422, expect.stringContaining('hạn quyết định là 17/11/2026')]);
  expect(form.text).toContain('name="pastTerm"');
  const { caseId } = await done(house.ports, province, openWithdrawal, {
    ...asked,
    file: await signedScan(),
    pastTerm: 'yes',
  });
  expect(wordsOf((await hoa.get(`/thu-hoi/${caseId}`)).text)).toContain('khi hạn này đã qua');
});

test('a ground whose paper does not conclude has no term before the conclusion', async () => {
  const { recognitionId } = await recognised('Chè nghi giả hồ sơ');
  const paper = { ...opening, ground: 'false-dossier', recognitionId, date: '02/11/2026' };
  const { caseId, dueOn } = await done(house.ports, province, openWithdrawal, paper);
  expect(dueOn).toBeNull();
  const skipped = { caseId, version: 1, proposedOn: '12/11/2026' };
  expect((await refused(house.ports, province, proposeWithdrawal, skipped)).code).toBe(
    'certificate-life/case-not-in-this-state',
  );
  const report = { number: '16/BC-VPĐP', body: 'Văn phòng', finding: 'Đã đối chiếu.' };
  const before = await refused(house.ports, province, concludeCase, {
    caseId,
    version: 1,
    ...report,
    concludedOn: '01/11/2026',
  });
  expect(before.fields?.[0]?.code).toBe('certificate-life/conclusion-before-trigger');
  const concluded = await done(house.ports, province, concludeCase, {
    caseId,
    version: 1,
    ...report,
    concludedOn: '12/11/2026',
  });
  expect(concluded.dueOn).toBe('2026-11-27');
});

test('a case without ground is dropped with its reason, and the certificate is as it was', async () => {
  const { code, recognitionId } = await recognised('Chè vẫn làm');
  const { caseId } = await done(house.ports, province, openWithdrawal, {
    ...opening,
    recognitionId,
    date: '02/11/2026',
    file: await signedScan(),
  });
  await done(house.ports, province, dropCase, { caseId, version: 1, reason: 'Vẫn sản xuất, chỉ nghỉ theo mùa.' });
  expect(await stateOf(code)).toBe('in-force');
  expect((await refused(house.ports, province, dropCase, { caseId, version: 2, reason: 'Nữa.' })).kind).toBe(
    'conflict',
  );
  expect(wordsOf((await hoa.get(`/thu-hoi/${caseId}`)).text)).toContain('Vẫn sản xuất, chỉ nghỉ theo mùa.');
});

test('a file of the register of the withdrawn is whole, whatever page somebody was on', async () => {
  type Register = { total: number; lines: readonly unknown[] };
  const whole = (await nobody.get('/danh-sach/da-thu-hoi.json')).json() as Register;
  expect(whole.lines.length).toBe(whole.total);
  expect(whole.total).toBeGreaterThan(0);
  expect(((await nobody.get('/danh-sach/da-thu-hoi.json?trang=2')).json() as Register).lines).toEqual(whole.lines);
  const csv = (await nobody.get('/danh-sach/da-thu-hoi.csv')).text;
  expect((await nobody.get('/danh-sach/da-thu-hoi.csv?trang=2')).text).toBe(csv);
});
