// Paper: a member scores on paper inside an electronic session, typed by one and compared by another; a council that met on paper is recorded
// later with its means. Both are marked, and nobody compares what they typed.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localOperator } from '#access/actor.ts';
import type { SessionId } from '#modules/councils/index.ts';
import { markAttendance } from '#modules/councils/use-cases/mark-attendance.ts';
import { listPaperCheckers } from '#modules/councils/use-cases/paper-checkers.ts';
import { openSession } from '#modules/councils/use-cases/run-session.ts';
import { viewSession } from '#modules/councils/use-cases/view-session.ts';
import { viewDesk } from '#modules/desk/use-cases/view-desk.ts';
import { CheckedFile } from '#modules/evidence/services.ts';
import { listNotifications } from '#modules/notifications/use-cases/list-notifications.ts';
import { issueNotices } from '#modules/results/use-cases/issue-notices.ts';
import { numberPaper } from '#modules/results/use-cases/number-paper.ts';
import { recordDecision, viewDecisionForm } from '#modules/results/use-cases/record-decision.ts';
import { resultsOf, sheetsOf } from '#modules/scoring/services.ts';
import { listMyScoring } from '#modules/scoring/use-cases/list-my-scoring.ts';
import { checkPaperResult, recordPaperResult, viewPaperResult } from '#modules/scoring/use-cases/paper-result.ts';
import { checkPaperSheet, typePaperSheet, viewPaperSheet } from '#modules/scoring/use-cases/paper-sheet.ts';
import { recomputeSession } from '#modules/scoring/use-cases/recompute-session.ts';
import { revealSheets } from '#modules/scoring/use-cases/reveal-sheets.ts';
import { viewOwnSheet } from '#modules/scoring/use-cases/view-sheet.ts';
import { accountIdOf, actorOf, plannedSession, readyTea, scoringSession } from '../councils/making.ts';
import { completeProducer } from '../dossiers/complete-dossier.ts';
import { makeCooperative } from '../dossiers/filing.ts';
import { as, done, refused } from '../producers/people.ts';
import { picture, signedScan } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { wordsOf } from '../support/web.ts';
import { answersFor, councilOfNine, everyNote, nine, submitted, tea } from './making.ts';

let house: TestHouse;
let councilId: string;
let producerCode: string;

beforeAll(async () => {
  house = await freshHouse();
  await signedInPerson(house, 'chị Hoa, officer of the province');
  producerCode = await makeCooperative(house.ports, 'HTX Giả định Phiếu giấy');
  await completeProducer(house.ports, producerCode);
  councilId = await councilOfNine(house.ports);
});
afterAll(() => house.close());

async function scan(colour = '#d8c8b0'): Promise<CheckedFile> {
  const file = await CheckedFile.of('phieu-da-ky.jpg', await picture(colour));
  if (!file.ok) throw new Error(file.problem.code);
  return file.value;
}

describe('a member on paper', () => {
  let sessionId: SessionId;
  let dossierId: string;
  let place: { sessionId: SessionId; dossierId: string; memberId: string };

  test('is typed by one, compared by another, and counts from then on, marked', async () => {
    const { ports } = house;
    dossierId = await readyTea(ports, producerCode, 'Chè có phiếu giấy');
    sessionId = await scoringSession(ports, councilId, [dossierId]);
    const secretary = await actorOf(ports, 'hd2');
    const view = await done(ports, secretary, viewSession, { sessionId });
    const memberId = view.members.find((one) => one.name === 'Ông Đặc sản Giả định')?.id ?? '';
    place = { sessionId, dossierId, memberId };
    const checker = await accountIdOf(ports, 'tinh');
    const marks = Object.fromEntries(
      view.members.map((one) => [
        one.id,
        one.id === memberId ? { here: 'yes', onPaper: 'yes', checker } : { here: 'yes' },
      ]),
    );
    const change = { sessionId, version: view.session.version, marks };
    // hd4 has a sheet of their own; so.congthuong was in the advisory team; hd2 types it.
    for (const [login, code] of [
      ['hd4', 'councils/checker-unknown'],
      ['so.congthuong', 'councils/checker-unknown'],
      ['hd2', 'councils/checker-unknown'],
    ] as const) {
      const unfit = { ...marks, [memberId]: { here: 'yes', onPaper: 'yes', checker: await accountIdOf(ports, login) } };
      const not = await refused(ports, secretary, markAttendance, { ...change, reason: 'Hỏng máy.', marks: unfit });
      expect(not.fields?.map((one) => [one.path, one.code])).toEqual([[`marks.${memberId}.checker`, code]]);
    }
    const checkers = await done(ports, secretary, listPaperCheckers, { sessionId });
    const names = checkers.map((one) => one.name);
    expect(checkers.some((one) => one.accountId === checker)).toBe(true);
    for (const one of view.members) expect(names).not.toContain(one.name);
    expect((await refused(ports, secretary, markAttendance, change)).fields?.map((one) => one.code)).toEqual([
      'councils/change-unexplained',
    ]);
    await done(ports, secretary, markAttendance, { ...change, reason: 'Hỏng máy, chấm trên giấy.' });
    const member = await actorOf(ports, 'hd9');
    expect((await done(ports, member, viewOwnSheet, place)).notToWrite?.code).toBe('scoring/on-paper');
    const compiled = await tea();
    const typed = { ...place, answers: answersFor(compiled, 71), notes: everyNote(compiled) };
    const officer = await actorOf(ports, 'tinh');
    const file = await scan();
    expect((await refused(ports, officer, typePaperSheet, { ...typed, file })).code).toBe('scoring/not-the-typist');
    expect((await refused(ports, await actorOf(ports, 'hd4'), typePaperSheet, { ...typed, file })).code).toBe(
      'records/not-found',
    );
    // The secretary has a sheet here too: it is in before a colleague's is read.
    expect((await refused(ports, secretary, typePaperSheet, { ...typed, file })).code).toBe('scoring/own-sheet-first');
    for (const login of nine.filter((one) => one !== 'hd9')) await submitted(ports, login, place, 70);
    await done(ports, secretary, typePaperSheet, { ...typed, file });
    const told = await done(ports, officer, listNotifications, {});
    expect(told.notifications.filter((one) => one.kind === 'paper-sheet-typed').map((one) => one.path)).toEqual([
      `/phien-hop/${sessionId}/phieu-giay/${dossierId}/${memberId}`,
    ]);
    const waits = await done(ports, officer, listMyScoring, {});
    expect(waits.sessions.map((one) => [one.dossiers, one.paperWork.map((work) => work.act)])).toEqual([
      [[], ['compare']],
    ]);
    expect((await done(ports, officer, viewDesk, {})).waiting).toContainEqual({
      kind: 'paper-sheets-to-check',
      count: 1,
    });
    const twice = await refused(ports, secretary, typePaperSheet, { ...typed, file: await scan('#d8c8b1') });
    expect(twice.code).toBe('scoring/paper-typed-already');
    const chair = await actorOf(ports, 'hd1');
    expect((await refused(ports, chair, revealSheets, { sessionId })).code).toBe('scoring/paper-unchecked');
    expect((await refused(ports, secretary, checkPaperSheet, { ...place, verdict: 'same' })).code).toBe(
      'scoring/not-the-checker',
    );
    for (const other of [chair, await actorOf(ports, 'hd4'), await actorOf(ports, 'lanhdao')]) {
      expect((await as(ports, other, viewPaperSheet, place)).ok).toBe(false);
    }
  });

  test('typed wrongly goes back and is typed again', async () => {
    const { ports } = house;
    const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
    const path = `/phien-hop/${sessionId}/phieu-giay/${dossierId}/${place.memberId}`;
    const page = await hoa.get(path);
    expect(wordsOf(page.text)).toContain('So từng dòng với bản chụp');
    expect((await hoa.get(`${path}/tep`)).status).toBe(200);
    expect((await hoa.submit(path, { verdict: 'differs' })).status).toBe(303);
    const compiled = await tea();
    const secretary = await actorOf(ports, 'hd2');
    const again = { ...place, answers: answersFor(compiled, 72), notes: {}, file: await scan('#d0c0a0') };
    await done(ports, secretary, typePaperSheet, again);
    expect((await hoa.submit(path, { verdict: 'same' })).status).toBe(303);
    const chair = await actorOf(ports, 'hd1');
    await done(ports, chair, revealSheets, { sessionId });
    const paper = (await sheetsOf(ports.database.write, sessionId)).filter((one) => one.origin === 'paper');
    expect(paper.map((one) => one.points.total)).toEqual([72]);
  });
});

describe('a council on paper', () => {
  test('is typed with its scan, compared by a second person, marked "giấy", and not computed again', async () => {
    const { ports } = house;
    const dossierId = await readyTea(ports, producerCode, 'Chè họp giấy');
    const more = { kind: 'paper', plannedOn: '23/11/2026', plannedAt: '', minutesNumber: '12/BB-HĐ' };
    const sessionId = await plannedSession(ports, councilId, [dossierId], more);
    const view = await done(ports, localOperator, viewSession, { sessionId });
    const marks = Object.fromEntries(view.members.map((one) => [one.id, { here: 'yes' }]));
    await done(ports, localOperator, markAttendance, { sessionId, version: view.session.version, marks });
    const ready = await done(ports, localOperator, viewSession, { sessionId });
    await done(ports, localOperator, openSession, { sessionId, version: ready.session.version });
    const secretary = await actorOf(ports, 'hd2');
    const said = { sessionId, dossierId, members: 9, meanA: '30,11', meanB: '18,22', meanC: '25,66', total: '74,00' };
    const wrong = await refused(ports, secretary, recordPaperResult, {
      ...said,
      meanA: '41',
      total: 'bảy',
      file: await scan('#c0b090'),
    });
    expect(wrong.fields?.map((one) => one.code)).toEqual(['scoring/mean-too-big', 'scoring/not-a-mean']);
    const many = await refused(ports, secretary, recordPaperResult, {
      ...said,
      members: 10,
      file: await scan('#c0b0a0'),
    });
    expect(many.fields?.map((one) => [one.code, one.details])).toEqual([['scoring/too-many-sheets', { most: 9 }]]);
    const apart = await refused(ports, secretary, recordPaperResult, {
      ...said,
      total: '75',
      file: await scan('#c0b091'),
    });
    expect(apart.fields?.[0]?.code).toBe('scoring/parts-do-not-fit');
    const high = { ...said, allowed: 5, file: await scan('#c0b092') };
    expect((await refused(ports, secretary, recordPaperResult, high)).fields?.[0]?.code).toBe(
      'scoring/level-above-band',
    );
    const low = { ...said, allowed: 3, file: await scan('#c0b093') };
    expect((await refused(ports, secretary, recordPaperResult, low)).fields?.[0]?.code).toBe(
      'scoring/lower-level-unexplained',
    );
    const file = await scan('#c0b094');
    const { resultId } = await done(ports, secretary, recordPaperResult, { ...said, allowed: 4, file });
    const check = { sessionId, resultId, verdict: 'same' };
    expect((await refused(ports, secretary, checkPaperResult, check)).code).toBe('scoring/typed-it');
    expect(await resultsOf(ports.database.write, sessionId)).toEqual([]);
    const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
    const path = `/phien-hop/${sessionId}/ghi-tu-giay/${dossierId}`;
    expect(wordsOf((await hoa.get(path)).text)).toContain('74,00');
    expect((await hoa.submit(path, { verdict: 'same' })).status).toBe(303);
    const closed = await done(ports, secretary, viewPaperResult, { sessionId, dossierId });
    expect(closed.session.state).toBe('closed');
    const board = wordsOf((await hoa.get(`/phien-hop/${sessionId}/ket-qua`)).text);
    for (const words of ['74,00', '9 (giấy)']) expect(board).toContain(words);
    const again = await done(ports, secretary, recomputeSession, { sessionId });
    expect(again.results.map((one) => one.outcome)).toEqual(['paper']);
  });

  test('that met before the dossier came here keeps its own day, the day on the paper and the day it was recorded', async () => {
    const { ports } = house;
    const dossierId = await readyTea(ports, producerCode, 'Chè họp giấy trước');
    const more = { kind: 'paper', plannedOn: '20/11/2026', plannedAt: '', minutesNumber: '11/BB-HĐ' };
    const sessionId = await plannedSession(ports, councilId, [], more);
    const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
    const agenda = `/phien-hop/${sessionId}/chuong-trinh`;
    const form = wordsOf((await hoa.get(agenda)).text);
    expect(form).toContain('Ngày tiếp nhận ghi trên hồ sơ giấy: Chè họp giấy trước');
    const without = await hoa.submit(agenda, { add: dossierId });
    expect(without.status).toBe(422);
    expect(wordsOf(without.text)).toContain('Nếu Hội đồng đã xem hồ sơ giấy thì ghi ngày tiếp nhận');
    const later = await hoa.submit(agenda, { add: dossierId, [`receipts.${dossierId}`]: '21/11/2026' });
    expect(wordsOf(later.text)).toContain('ngày tiếp nhận trên giấy sau ngày họp 20/11/2026');
    expect((await hoa.submit(agenda, { add: dossierId, [`receipts.${dossierId}`]: '09/11/2026' })).status).toBe(303);
    const view = await done(ports, localOperator, viewSession, { sessionId });
    expect(wordsOf((await hoa.get(`/phien-hop/${sessionId}`)).text)).toContain('Hồ sơ giấy tiếp nhận ngày 09/11/2026');
    const marks = Object.fromEntries(view.members.map((one) => [one.id, { here: 'yes' }]));
    await done(ports, localOperator, markAttendance, { sessionId, version: view.session.version, marks });
    const ready = await done(ports, localOperator, viewSession, { sessionId });
    await done(ports, localOperator, openSession, { sessionId, version: ready.session.version });
    const secretary = await actorOf(ports, 'hd2');
    const means = { meanA: '30,11', meanB: '18,22', meanC: '25,66', total: '74,00', allowed: 4 };
    const typed = { sessionId, dossierId, members: 9, ...means, file: await scan('#c0b0c4') };
    const { resultId } = await done(ports, secretary, recordPaperResult, typed);
    expect((await hoa.submit(`/phien-hop/${sessionId}/ghi-tu-giay/${dossierId}`, { verdict: 'same' })).status).toBe(
      303,
    );
    const [result] = await resultsOf(ports.database.write, sessionId);
    expect(result?.id).toBe(resultId);
    expect(result?.content).toMatchObject({
      heldOn: '2026-11-20',
      receivedOn: '2026-11-09',
      recordedOn: '2026-11-23',
      set: { id: '26-2026/11' },
    });
    const board = wordsOf((await hoa.get(`/phien-hop/${sessionId}/ket-qua/${dossierId}`)).text);
    expect(board).toContain('hồ sơ tiếp nhận ngày 09/11/2026; kết quả được nhập ngày 23/11/2026');
    for (const [paper, number] of [
      ['bien-ban', '11/BB-HĐOCOP'],
      ['bao-cao', '11/BC-HĐOCOP'],
      ['to-trinh', '11/TTr-SNNMT'],
    ]) {
      await done(ports, localOperator, numberPaper, { sessionId, paper, number, issuedOn: '20/11/2026' });
    }
    const { candidates, codes } = await done(ports, localOperator, viewDecisionForm, {
      sessionId,
      kind: 'recognition',
    });
    const lines = candidates.map((one) => ({
      dossierId: one.dossierId,
      included: 'yes',
      stars: String(one.stars),
      productCode: codes.get(one.dossierId),
    }));
    const signed = { number: '1349/QĐ-UBND', issuer: 'Chủ tịch UBND tỉnh Lai Châu', signer: 'Người Ký (giả định)' };
    const decision = { sessionId, kind: 'recognition', ...signed, decidedOn: '21/11/2026', lines };
    await done(ports, localOperator, recordDecision, { ...decision, file: await signedScan() });
    const nobody = stranger(house);
    const product = /href="(\/san-pham\/[^"?]+)"/.exec(
      (await nobody.get('/?q=Ch%C3%A8+h%E1%BB%8Dp+gi%E1%BA%A5y+tr%C6%B0%E1%BB%9Bc')).text,
    );
    expect(wordsOf((await nobody.get(product?.[1] ?? '')).text)).toContain(
      'Hội đồng họp trên giấy ngày 20/11/2026, ghi lại ngày 23/11/2026',
    );
    const certificate = /href="\/giay-chung-nhan\/([0-9A-Z-]+)"/.exec((await hoa.get('/giay-chung-nhan')).text);
    expect(wordsOf((await nobody.get(`/v/${certificate?.[1] ?? ''}`)).text)).toContain(
      'Hội đồng họp trên giấy ngày 20/11/2026, ghi lại ngày 23/11/2026',
    );
    await done(ports, localOperator, issueNotices, { sessionId, dossierIds: [dossierId] });
    const told = wordsOf((await hoa.get(`/ket-qua-ho-so/${dossierId}`)).text);
    expect(told).toContain('Họp trên giấy, ghi lại ngày 23/11/2026; hồ sơ giấy tiếp nhận ngày 09/11/2026.');
  });
});
