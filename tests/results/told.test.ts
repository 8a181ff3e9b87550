// Who learns a result and when, what the papers say, and complaints: a producer below three stars is told in writing with points and reasons, and
// nobody outside the council and the offices of the province sees anything before (26/2026/QĐ-TTg, Art. 7.3g).

import { afterAll, beforeAll, expect, test } from 'vitest';
import { localOperator } from '#access/actor.ts';
import { instantOf } from '#kernel/calendar.ts';
import { makeStatusLink } from '#modules/dossiers/use-cases/status-links.ts';
import { answerComplaint, fileComplaint, takeComplaint } from '#modules/results/use-cases/complaints.ts';
import { issueNotices } from '#modules/results/use-cases/issue-notices.ts';
import { recordMinistryAnswer, sendToMinistry } from '#modules/results/use-cases/ministry.ts';
import { numberPaper } from '#modules/results/use-cases/number-paper.ts';
import { recordDecision } from '#modules/results/use-cases/record-decision.ts';
import { actorOf } from '../councils/making.ts';
import { squeezed, textOfPdf } from '../documents/read-paper.ts';
import { completeProducer } from '../dossiers/complete-dossier.ts';
import { makeCooperative } from '../dossiers/filing.ts';
import { signedPage } from '../dossiers/paper-word.ts';
import { done, fieldsOf, refused } from '../producers/people.ts';
import { enter, speaksFor } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { type Person, plainText, wordsOf } from '../support/web.ts';
import {
  type Closed,
  closedSession,
  decisionInput,
  inDecision,
  ninety,
  numbered,
  second,
  third,
  twoStars,
} from './closed-session.ts';

let house: TestHouse;
let closed: Closed;
let may: Person;
let hoa: Person;
let two: string;
let five: string;
beforeAll(async () => {
  house = await freshHouse();
  // The first to sign in opens the accounts; sessions end while days pass.
  await signedInPerson(house, 'chị Hoa, officer of the province');
  const producerCode = await makeCooperative(house.ports, 'HTX Giả định Được báo');
  await completeProducer(house.ports, producerCode);
  await speaksFor(house.ports, 'chuthe', producerCode);
  const low = { ...twoStars, note: 'Chưa có bao bì riêng' };
  closed = await closedSession(house, [low, ninety], { producerCode, logins: { 3: 'so.congthuong' } });
  [two = '', five = ''] = closed.dossiers;
  house.clock.moveTo(instantOf(Date.parse('2026-11-26T03:00:00.000Z')));
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  may = await signedInPerson(house, 'chị Mẩy, producer');
});
afterAll(() => house.close());

const page = (dossierId: string) => `/ket-qua-ho-so/${dossierId}`;

test('before the notice neither the producer nor its commune finds a result, by no way', async () => {
  expect((await may.get(page(two))).status).toBe(404);
  expect((await may.get(`/ket-qua/${closed.sessionId}`)).status).not.toBe(200);
  expect(wordsOf((await may.get(`/ho-so/${two}`)).text)).not.toMatch(/40,00|2 sao/);
  const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  expect((await tua.get(page(two))).status).toBe(404);
});

test('the office sees the session, and takes its papers as PDF and DOCX', async () => {
  const list = wordsOf((await hoa.get('/ket-qua')).text);
  expect(list).toContain('Phiên họp ngày 23/11/2026');
  const session = wordsOf((await hoa.get(`/ket-qua/${closed.sessionId}`)).text);
  expect(session).toContain('40,00 điểm, 2 sao');
  expect(session).toContain('Đề nghị phê duyệt kết quả, gửi hồ sơ cấp trung ương');
  for (const paper of ['bien-ban', 'bao-cao', 'to-trinh', 'quyet-dinh-phe-duyet', 'de-nghi-bo']) {
    const pdf = await hoa.get(`/ket-qua/${closed.sessionId}/${paper}.pdf`);
    expect([paper, pdf.status, new TextDecoder().decode(pdf.bytes.slice(0, 5))]).toEqual([paper, 200, '%PDF-']);
  }
  expect((await hoa.get(`/ket-qua/${closed.sessionId}/quyet-dinh-cong-nhan.pdf`)).status).toBe(404);
  expect((await hoa.get(`/ket-qua/${closed.sessionId}/thong-bao/${two}/van-ban.docx`)).status).toBe(200);
});

test('minutes of a meeting on paper say when and by whom it was recorded, and assert nothing that nobody knows', async () => {
  const pdf = await hoa.get(`/ket-qua/${closed.sessionId}/bien-ban.pdf`);
  const said = squeezed(await textOfPdf(pdf.bytes));
  for (const words of [
    'Ghi lại vào phần mềm ngày 23/11/2026 từ biên bản giấy số 03/BB-HĐOCOP',
    'kết quả chép từ giấy, không do phần mềm tính',
    'Số phiếu theo biên bản giấy: 6',
    'Sở Công Thương',
  ]) {
    expect(said).toContain(squeezed(words));
  }
  expect(said).not.toContain(squeezed('đã đọc lại cho các thành viên'));
  const board = wordsOf((await hoa.get(`/phien-hop/${closed.sessionId}/ket-qua`)).text);
  expect(board).toContain('Kết quả ghi theo biên bản giấy');
  expect(board).not.toContain('do máy chủ tính');
});

test('90 and more is told only once its approval is recorded; two stars at once, with points and reasons', async () => {
  const early = await refused(house.ports, localOperator, issueNotices, {
    sessionId: closed.sessionId,
    dossierIds: [five],
  });
  expect(early.code).toBe('results/not-to-be-told-yet');
  const { ports } = house;
  const link = await enter(ports, makeStatusLink, { dossierId: two });
  expect(link).toBeDefined();
  await done(ports, localOperator, issueNotices, { sessionId: closed.sessionId, dossierIds: [two] });
  const told = wordsOf((await may.get(page(two))).text);
  expect(told).toContain('Đạt 2 sao: không có quyết định công nhận và giấy chứng nhận.');
  expect(told).toContain('40,00 trên 100');
  expect(told).toContain('Chưa có bao bì riêng');
  expect(wordsOf((await may.get(`/ho-so/${two}`)).text)).toContain('Đạt 2 sao');
  expect(wordsOf((await may.get('/thong-bao')).text)).toContain('Đã có kết quả đánh giá');
  const again = await refused(ports, localOperator, issueNotices, { sessionId: closed.sessionId, dossierIds: [two] });
  expect(again.code).toBe('results/told-already');
});

test('who follows by the status link reads the verdict, never points or reasons', async () => {
  const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  const links = plainText((await tua.get(`/ho-so/${two}/duong-dan`)).text);
  const link = /(\/theo-doi\/[\w-]+)/.exec(links)?.[1] ?? '';
  const told = wordsOf((await stranger(house).get(link)).text);
  expect(told).toContain('Đạt 2 sao');
  expect(told).not.toMatch(/40,00|Chưa có bao bì riêng/);
});

test('a complaint is answered by who neither scored nor prepared, and leaves the result as it is', async () => {
  const { ports } = house;
  const early = await refused(ports, second, fileComplaint, {
    dossierId: five,
    words: 'Chưa có gì.',
    file: await signedPage(),
  });
  expect(early.code).toBe('results/complaint-before-result');
  const sent = await may.submit(page(two), { words: 'Phần B chấm thấp, chúng tôi có hợp đồng.' });
  expect(sent.status).toBe(303);
  const complaintId = sent.location?.split('/').at(-1) ?? '';
  expect(wordsOf((await may.get(sent.location ?? '')).text)).toContain('26/12/2026');
  const lan = { ...(await actorOf(ports, 'so.congthuong')), grants: second.grants };
  expect((await refused(ports, lan, takeComplaint, { complaintId, version: 1 })).code).toBe(
    'results/handler-scored-it',
  );
  const answer = { complaintId, outcome: 'look-again', answer: 'Tỉnh xem lại hợp đồng.' };
  // Who compared the typed result with its scan, as the secretary of the session, decides nothing about it.
  expect((await refused(ports, second, takeComplaint, { complaintId, version: 1 })).code).toBe(
    'results/handler-ran-session',
  );
  expect((await refused(ports, third, answerComplaint, { ...answer, version: 1 })).code).toBe(
    'results/complaint-not-in-hand',
  );
  await done(ports, third, takeComplaint, { complaintId, version: 1 });
  expect(fieldsOf(await refused(ports, third, answerComplaint, { ...answer, version: 2 }))).toEqual([
    ['recheck', 'results/recheck-missing'],
  ]);
  await done(ports, third, answerComplaint, { ...answer, version: 2, recheck: 'Phiên đợt 1 năm 2027' });
  expect(wordsOf((await may.get(`/kien-nghi/${complaintId}`)).text)).toContain('Xem xét lại: Phiên đợt 1 năm 2027');
  expect(wordsOf((await may.get(page(two))).text)).toContain('40,00 trên 100');
});

test('below 90 at the ministry the province may take over its level; exactly 90 is not below', async () => {
  const { ports } = house;
  const { sessionId } = closed;
  await numbered(ports, sessionId);
  const file = { sessionId, dossierId: five, sentOn: '26/11/2026', samples: '5', extraChecks: '0' };
  expect((await refused(ports, second, sendToMinistry, file)).code).toBe('results/not-approved');
  const approval = [{ dossierId: five, included: 'yes' }];
  const head = { kind: 'approval', number: '1351/QĐ-UBND' };
  await done(ports, second, recordDecision, await decisionInput(sessionId, approval, head));
  expect((await refused(ports, second, sendToMinistry, file)).code).toBe('results/letter-not-numbered');
  const letter = { sessionId, paper: 'de-nghi-bo', number: '4120/UBND-KT', issuedOn: '25/11/2026' };
  await done(ports, second, numberPaper, letter);
  await done(ports, second, sendToMinistry, file);
  const said = { sessionId, dossierId: five, version: 1, answeredOn: '26/11/2026', answerNumber: '512/BNNMT-PTNT' };
  const below = { ...said, outcome: 'below-ninety', way: 'recognise', stars: '4', file: await signedPage() };
  expect(fieldsOf(await refused(ports, second, recordMinistryAnswer, { ...below, points: '90,00' }))).toEqual([
    ['points', 'results/ninety-is-not-below'],
  ]);
  expect(fieldsOf(await refused(ports, second, recordMinistryAnswer, { ...below, points: '69,99' }))).toEqual([
    ['stars', 'results/stars-above-ministry'],
  ]);
  await done(ports, second, recordMinistryAnswer, { ...below, points: '88,33' });
  const five5 = await decisionInput(sessionId, [inDecision(five, 5, 7)]);
  expect(fieldsOf(await refused(ports, second, recordDecision, five5))).toContainEqual([
    'lines.0.stars',
    'results/other-stars-than-allowed',
  ]);
  // Before an address is confirmed no certificate can be issued: the product is recognised, and the session's page keeps it.
  const production = { ...ports, mode: 'production' } as const;
  const given = await decisionInput(sessionId, [inDecision(five, 4, 7)]);
  const recorded = await done(production, second, recordDecision, given);
  expect(recorded).toMatchObject({ recognised: 1, certificates: 0 });
  const session = wordsOf((await hoa.get(`/ket-qua/${sessionId}`)).text);
  expect(session).toContain('1 sản phẩm đã công nhận mà chưa có giấy chứng nhận');
});

test('the notices that may be told are printed in one file, each with pages of its own; a commune opens none of it', async () => {
  const file = `/ket-qua/${closed.sessionId}/thong-bao-1.pdf`;
  const all = await hoa.get(file);
  expect(all.status).toBe(200);
  const single = await hoa.get(`/ket-qua/${closed.sessionId}/thong-bao/${two}/van-ban.pdf`);
  const [whole, one] = [squeezed(await textOfPdf(all.bytes)), squeezed(await textOfPdf(single.bytes))];
  expect(whole).toContain(one.slice(0, 2_000));
  expect(whole.split(squeezed('Kết quả đánh giá, phân hạng sản phẩm OCOP')).length).toBeGreaterThan(1);
  expect((await hoa.get(`/ket-qua/${closed.sessionId}/thong-bao-2.pdf`)).status).toBe(404);
  expect((await hoa.get(`/ket-qua/${closed.sessionId}/thong-bao-0.pdf`)).status).toBe(404);
  const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  expect((await tua.get(file)).status).not.toBe(200);
});
