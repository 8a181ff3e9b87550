// Councils as their decisions set them up: composition, rules with their source, members in time, waivers; and sessions that are written, on
// paper, adjourned or called off. What a member may read is open to nobody else.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Actor, localOperator } from '#access/actor.ts';
import { findSessionForScoring } from '#modules/councils/services.ts';
import { changeMembers } from '#modules/councils/use-cases/change-members.ts';
import { declareConflicts } from '#modules/councils/use-cases/declare-conflicts.ts';
import { markAttendance } from '#modules/councils/use-cases/mark-attendance.ts';
import {
  adjournSession,
  cancelSession,
  openSession,
  reconveneSession,
  startScoring,
} from '#modules/councils/use-cases/run-session.ts';
import { setAgenda } from '#modules/councils/use-cases/set-agenda.ts';
import { setUpCouncil } from '#modules/councils/use-cases/set-up-council.ts';
import { viewCouncil } from '#modules/councils/use-cases/view-council.ts';
import { viewSession } from '#modules/councils/use-cases/view-session.ts';
import { viewSessionDossier, viewSessionPiece } from '#modules/councils/use-cases/view-session-dossier.ts';
import { endWaiver, listWaiversOf, recordWaiver } from '#modules/councils/use-cases/waivers.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import { statusAtProvince } from '#modules/intake/services.ts';
import { query } from '#platform/database/db.ts';
import { completeProducer } from '../dossiers/complete-dossier.ts';
import { makeCooperative } from '../dossiers/filing.ts';
import {
  auditor,
  binhLu,
  done,
  fieldsOf,
  forbidden,
  missing,
  otherProvince,
  province,
  refused,
} from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import {
  accountIdOf,
  actorOf,
  decision,
  decisionMembers,
  departmentOfficer,
  everybodyDeclares,
  everybodyIsHere,
  makeCouncil,
  memberIds,
  plannedSession,
  readyAgain,
} from './making.ts';

let house: TestHouse;
let hoa: Person;
let lan: Person;
let producerCode: string;
let councilId: string;

beforeAll(async () => {
  house = await freshHouse();
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  lan = await signedInPerson(house, 'chị Lan, officer of a department');
  producerCode = await makeCooperative(house.ports, 'HTX Giả định Phiên họp');
  await completeProducer(house.ports, producerCode);
  await departmentOfficer(house.ports, 'so.yte', 'Ông Y tế (giả định)');
  councilId = await makeCouncil(house.ports, { 0: 'lanhdao', 3: 'so.congthuong', 4: 'so.yte' });
});
afterAll(() => house.close());

const versionOf = async (sessionId: string): Promise<number> =>
  (await done(house.ports, localOperator, viewSession, { sessionId })).session.version;
const run = async (useCase: typeof openSession, sessionId: string, by: Actor = localOperator) =>
  await done(house.ports, by, useCase, { sessionId, version: await versionOf(sessionId) });

describe('a council', () => {
  test('is recorded by the province with its decision; a page says what lacks, and goes on with a reason', async () => {
    const lacking = decisionMembers.filter((one) => one.body !== 'health');
    const fields = Object.fromEntries(
      lacking.flatMap((one, at) => Object.entries(one).map(([key, value]) => [`members.${at}.${key}`, value])),
    );
    const form = { ...decision, decisionNumber: '1400/QĐ-UBND', ...fields, 'members.8.name': '' };
    const refusal = await hoa.submit('/hoi-dong/ghi', form);
    expect([refusal.status, wordsOf(refusal.text).includes('còn thiếu: đại diện Sở Y tế')]).toEqual([422, true]);
    expect(refusal.text).toContain('value="1400/QĐ-UBND"');
    const made = await hoa.submit('/hoi-dong/ghi', { ...form, compositionReason: 'Sở Y tế cử người sau.' });
    expect(made.status).toBe(303);
    const page = wordsOf((await hoa.get(made.location ?? '')).text);
    for (const said of [
      'còn thiếu 1 điều',
      'Điều 7 khoản 3 điểm b',
      'Sở Y tế cử người sau.',
      'Mặc định của phần mềm',
    ]) {
      expect(page).toContain(said);
    }
  });

  test('grows by a button that does nothing else, and keeps what was typed', async () => {
    const more = await hoa.submit('/hoi-dong/ghi', { more: 'yes', decisionNumber: '77/QĐ', rows: '9' });
    expect([more.status, more.text.includes('Người thứ 12'), more.text.includes('value="77/QĐ"')]).toEqual([
      200,
      true,
      true,
    ]);
  });

  test('needs a chair and a secretary, nobody twice, and nobody who enters themselves', async () => {
    const hoaId = await accountIdOf(house.ports, 'tinh');
    const office = await actorOf(house.ports, 'tinh');
    const [chair, secretary, ...rest] = decisionMembers;
    const headless = await refused(house.ports, office, setUpCouncil, { ...decision, members: rest });
    expect(fieldsOf(headless)).toContainEqual(['members', 'councils/no-chair']);
    expect(fieldsOf(headless)).toContainEqual(['members', 'councils/no-secretary']);
    const self = { ...decision, members: [chair, { ...secretary, accountId: hoaId }, ...rest] };
    expect(fieldsOf(await refused(house.ports, office, setUpCouncil, self))).toEqual([
      ['members.1.accountId', 'councils/account-unknown'],
    ]);
    const twice = { ...decision, members: [...decisionMembers, { ...chair, duty: 'member' }] };
    expect(fieldsOf(await refused(house.ports, office, setUpCouncil, twice))).toEqual([
      ['members.8.name', 'councils/named-twice'],
    ]);
  });

  test('takes another quorum only from a Quy chế', async () => {
    const input = { ...decision, members: decisionMembers, quorumPercent: 60 };
    expect(fieldsOf(await refused(house.ports, province, setUpCouncil, input))).toEqual([
      ['quorumPercent', 'councils/rule-without-paper'],
    ]);
    const paper = { regulationNumber: '15/QC-HĐ', regulationOn: '12/11/2026', fromRegulation: ['quorumPercent'] };
    const made = await done(house.ports, province, setUpCouncil, { ...input, ...paper });
    const page = wordsOf((await hoa.get(`/hoi-dong/${made.councilId}`)).text);
    expect(page).toContain('ít nhất 60 %');
    expect(page).toContain('Theo Quy chế số 15/QC-HĐ.');
  });

  test('is recorded by nobody else, and read by nobody outside the province but its members', async () => {
    const input = { ...decision, members: decisionMembers };
    expect(await refused(house.ports, otherProvince, setUpCouncil, input)).toMatchObject(missing);
    expect(await refused(house.ports, binhLu, setUpCouncil, input)).toMatchObject(forbidden);
    expect(await refused(house.ports, auditor, setUpCouncil, input)).toMatchObject(forbidden);
    expect(await refused(house.ports, binhLu, viewCouncil, { councilId })).toMatchObject(missing);
    expect(await refused(house.ports, otherProvince, viewCouncil, { councilId })).toMatchObject(missing);
    expect((await done(house.ports, auditor, viewCouncil, { councilId })).members).toHaveLength(8);
    const expert = { ...(await actorOf(house.ports, 'so.yte')), grants: [] };
    expect((await done(house.ports, expert, viewCouncil, { councilId })).members).toHaveLength(8);
  });

  test('keeps who was in it when another decision changes the members, and ends the duty of who leaves', async () => {
    const own = await makeCouncil(house.ports, { 4: 'so.yte' }, { decisionNumber: '1500/QĐ-UBND' });
    const { council, members } = await done(house.ports, province, viewCouncil, { councilId: own });
    const leaving = members.find((one) => one.body === 'health')?.id;
    const change = {
      councilId: own,
      version: council.version,
      decisionNumber: '1501/QĐ-UBND',
      decidedOn: '23/11/2026',
    };
    const nobody = await refused(house.ports, province, changeMembers, { ...change, from: '23/11/2026' });
    expect(fieldsOf(nobody)).toEqual([['leaving', 'councils/nothing-changed']]);
    const entering = [{ name: 'Bà Y tế mới Giả định', body: 'health', duty: 'member' }];
    const input = { ...change, from: '23/11/2026', leaving, leavingReason: 'Nghỉ hưu', members: entering };
    expect(await refused(house.ports, otherProvince, changeMembers, input)).toMatchObject(missing);
    const before = (await actorOf(house.ports, 'so.yte')).assignments.length;
    expect(await done(house.ports, province, changeMembers, input)).toMatchObject({ left: 1, entered: 1 });
    expect((await actorOf(house.ports, 'so.yte')).assignments).toHaveLength(before - 1);
    const after = await done(house.ports, province, viewCouncil, { councilId: own });
    expect(after.members.map((one) => one.name)).toContain('Bà Y tế mới Giả định');
    expect(after.others.map((one) => [one.name, one.endDecisionNumber])).toEqual([
      ['Ông Y tế Giả định', '1501/QĐ-UBND'],
    ]);
    const page = wordsOf((await hoa.get(`/hoi-dong/${own}`)).text);
    expect(page).toContain('thôi từ 23/11/2026 (1501/QĐ-UBND): Nghỉ hưu');
    expect((await refused(house.ports, province, changeMembers, input)).code).toBe('records/changed-meanwhile');
  });
});

describe('opinions in writing', () => {
  test('take re-evaluations alone, ask everybody, and open without a meeting', async () => {
    const dossierId = await readyAgain(house.ports, producerCode, 'Chè lấy ý kiến');
    const meeting = await plannedSession(house.ports, councilId, []);
    const bare = await refused(house.ports, province, setAgenda, { sessionId: meeting, version: 1, add: [dossierId] });
    expect(fieldsOf(bare)).toEqual([['meetingReason', 'councils/meeting-reason-missing']]);
    const sessionId = await plannedSession(house.ports, councilId, [dossierId], { kind: 'written', place: '' });
    await run(openSession, sessionId);
    const given = await findSessionForScoring(house.ports.database.write, sessionId);
    expect([given?.kind, given?.members.every((one) => one.present)]).toEqual(['written', true]);
  });
});

describe('a session', () => {
  let sessionId: string;
  let dossierId: string;
  beforeAll(async () => {
    dossierId = await readyAgain(house.ports, producerCode, 'Chè họp lại');
    const reason = { meetingReason: 'Nhiều ý kiến khác nhau.' };
    sessionId = await plannedSession(house.ports, councilId, [dossierId], reason);
  });

  test('tells a member with an account on the desk and by a notice that a declaration is awaited', async () => {
    const waits = /Chờ anh\/chị khai xung đột lợi ích cho \d+ hồ sơ/;
    expect(wordsOf((await lan.get('/viec')).text)).toMatch(waits);
    expect(wordsOf((await lan.get('/thong-bao')).text)).toContain('chờ khai xung đột lợi ích');
    expect(wordsOf((await lan.get(`/phien-hop/${sessionId}`)).text)).toContain(
      'Chờ anh/chị khai xung đột lợi ích cho 1 hồ sơ',
    );
  });

  test('takes a declaration from the member on a phone without a script; yes asks why and recuses', async () => {
    const page = `/phien-hop/${sessionId}/khai-xung-dot`;
    const bare = await lan.submit(page, { [`answers.${dossierId}.has`]: 'yes' });
    expect([bare.status, wordsOf(bare.text).includes('ghi ngắn gọn vì sao')]).toEqual([422, true]);
    const said = { [`answers.${dossierId}.has`]: 'yes', [`answers.${dossierId}.reason`]: 'Em ruột là giám đốc.' };
    expect((await lan.submit(page, said)).status).toBe(303);
    const given = await findSessionForScoring(house.ports.database.write, sessionId as never);
    const ids = await memberIds(house.ports, sessionId);
    expect(given?.recused).toEqual([{ memberId: ids['Bà Công Thương Giả định'], dossierId }]);
    // Why is for the member and who runs the session.
    expect((await hoa.get(`/phien-hop/${sessionId}`)).text).not.toContain('Em ruột là giám đốc.');
    expect((await lan.get(page)).text).toContain('Em ruột là giám đốc.');
    expect((await hoa.get(`${page}?tv=${ids['Bà Công Thương Giả định']}`)).status).toBe(403);
  });

  test('tells who reads it why an act is for others or not now, instead of calling the session missing', async () => {
    const counting = await hoa.get(`/phien-hop/${sessionId}/diem-danh`);
    expect([counting.status, wordsOf(counting.text).includes('Việc này của người chủ trì hoặc Thư ký')]).toEqual([
      403,
      true,
    ]);
    const later = await hoa.get(`/phien-hop/${sessionId}/hop-tiep`);
    expect([later.status, wordsOf(later.text).includes('Phiên đang ở tình trạng “Đã lên kế hoạch”')]).toEqual([
      409,
      true,
    ]);
  });

  test('takes no declaration from who is no member, nor for a member who has an account', async () => {
    const answers = { [dossierId]: { has: 'no' } };
    expect((await refused(house.ports, province, declareConflicts, { sessionId, answers })).code).toBe(
      'councils/not-a-member',
    );
    expect(await refused(house.ports, binhLu, declareConflicts, { sessionId, answers })).toMatchObject(missing);
    const memberId = (await memberIds(house.ports, sessionId))['Ông Y tế Giả định'];
    const chair = await actorOf(house.ports, 'lanhdao');
    expect((await refused(house.ports, chair, declareConflicts, { sessionId, memberId, answers })).code).toBe(
      'councils/declares-oneself',
    );
  });

  test('shows a dossier to its members and the province alone, its evidence too, until it is over', async () => {
    const asked = { sessionId, dossierId };
    const member = { ...(await actorOf(house.ports, 'so.yte')), grants: [] };
    const view = await done(house.ports, member, viewSessionDossier, asked);
    expect([view.isWhole, view.standing?.standing]).toEqual([true, 'undeclared']);
    expect(view.report?.reportNumber).toMatch(/\/BC-UBND$/);
    expect(view.frozen.parts.registration).toMatchObject({ phone: null, email: null });
    const file = { ...asked, piece: 1, file: 1 };
    for (const actor of [binhLu, otherProvince, { ...member, assignments: [] }]) {
      expect(await refused(house.ports, actor, viewSessionDossier, asked)).toMatchObject(missing);
      expect(await refused(house.ports, actor, viewSessionPiece, file)).toMatchObject(missing);
    }
    const elsewhere = await readyAgain(house.ports, producerCode, 'Chè ở phiên khác');
    expect(await refused(house.ports, member, viewSessionDossier, { sessionId, dossierId: elsewhere })).toMatchObject(
      missing,
    );
  });

  test('asks for a delegation where the chair is away, and for a second person at a sheet on paper', async () => {
    const ids = await memberIds(house.ports, sessionId);
    const marks = { [ids['Ông Nông nghiệp Giả định'] ?? '']: { here: 'yes', onPaper: 'yes' } };
    const input = { sessionId, version: await versionOf(sessionId), marks, presidingId: ids['Ông Y tế Giả định'] };
    const chair = await actorOf(house.ports, 'lanhdao');
    expect(fieldsOf(await refused(house.ports, chair, markAttendance, input))).toEqual([
      [`marks.${ids['Ông Nông nghiệp Giả định']}.checker`, 'councils/checker-missing'],
      ['presidingPaper', 'councils/presiding-paper-missing'],
    ]);
    const self = {
      ...marks,
      [ids['Ông Nông nghiệp Giả định'] ?? '']: { here: 'yes', onPaper: 'yes', checker: chair.accountId },
    };
    const paper = { presidingPaper: 'Ủy quyền ngày 23/11/2026' };
    expect(fieldsOf(await refused(house.ports, chair, markAttendance, { ...input, ...paper, marks: self }))).toEqual([
      [`marks.${ids['Ông Nông nghiệp Giả định']}.checker`, 'councils/checker-unknown'],
    ]);
    expect((await refused(house.ports, await actorOf(house.ports, 'so.yte'), markAttendance, input)).code).toBe(
      'councils/not-running-it',
    );
  });

  test('is adjourned and taken up again where it stopped, with the quorum counted anew', async () => {
    await everybodyDeclares(house.ports, sessionId);
    await everybodyIsHere(house.ports, sessionId);
    await run(openSession, sessionId);
    const chair = await actorOf(house.ports, 'lanhdao');
    const stop = { sessionId, version: await versionOf(sessionId), reason: 'Mất điện.', reconveneOn: '24/11/2026' };
    expect((await done(house.ports, chair, adjournSession, stop)).state).toBe('adjourned');
    const early = await refused(house.ports, chair, reconveneSession, {
      sessionId,
      version: await versionOf(sessionId),
    });
    expect(early.code).toBe('councils/day-not-come');
  });

  test('called off, gives its dossiers back to those that wait; members read them no more', async () => {
    const input = { sessionId, version: await versionOf(sessionId), reason: 'Dời sang đợt sau.' };
    expect((await done(house.ports, province, cancelSession, input)).state).toBe('cancelled');
    const status = await statusAtProvince(house.ports.database.write, dossierId as DossierId);
    expect(status?.state).toBe('ready');
    const member = { ...(await actorOf(house.ports, 'so.yte')), grants: [] };
    expect(await refused(house.ports, member, viewSessionDossier, { sessionId, dossierId })).toMatchObject(missing);
    const again = await plannedSession(house.ports, councilId, [dossierId], { kind: 'written', place: '' });
    expect((await done(house.ports, province, viewSession, { sessionId: again })).agenda).toHaveLength(1);
  });
});

describe('a council that met on paper', () => {
  test('is recorded with its day and its minutes, marked so, and never planned ahead', async () => {
    const ahead = await hoa.submit('/phien-hop/them', {
      councilId,
      kind: 'paper',
      plannedOn: '30/11/2026',
      minutesNumber: '',
    });
    expect(ahead.status).toBe(422);
    const dossierId = await readyAgain(house.ports, producerCode, 'Chè họp giấy');
    // The province received it on 23/11: a council of the 20th cannot have had it.
    const before = await plannedSession(house.ports, councilId, [], {
      kind: 'paper',
      plannedOn: '20/11/2026',
      minutesNumber: '02/BB-HĐ',
    });
    const asked = { sessionId: before, version: 1, add: [dossierId] };
    const at = `receipts.${dossierId}`;
    const late = await refused(house.ports, province, setAgenda, asked);
    expect(late.fields?.map((one) => [one.path, one.code])).toEqual([[at, 'councils/paper-receipt-missing']]);
    const paper = { kind: 'paper', plannedOn: '23/11/2026', minutesNumber: '03/BB-HĐ' };
    const sessionId = await plannedSession(house.ports, councilId, [dossierId], paper);
    const given = await findSessionForScoring(house.ports.database.write, sessionId);
    expect([given?.heldOn, given?.members.every((one) => one.onPaper)]).toEqual(['2026-11-23', true]);
    expect(wordsOf((await hoa.get(`/phien-hop/${sessionId}`)).text)).toContain(
      'biên bản số 03/BB-HĐ; ghi lại ngày 23/11/2026',
    );
  });
});

describe('criteria that nobody has compared with the signed act', () => {
  test('need a dated waiver before scoring in production; training only says it', async () => {
    const live = { ...house.ports, mode: 'production' as const };
    const dossierId = await readyAgain(house.ports, producerCode, 'Chè chờ chấp thuận');
    const sessionId = await plannedSession(house.ports, councilId, [dossierId], { kind: 'written', place: '' });
    await run(openSession, sessionId);
    const start = { sessionId, version: await versionOf(sessionId) };
    const refusal = await refused(live, localOperator, startScoring, start);
    expect([refusal.code, refusal.details]).toEqual(['councils/waiver-missing', { sets: ['26-2026/11'] }]);
    const waiver = {
      provinceCode: '12',
      sets: ['26-2026/11'],
      grantedByName: 'Ông Chủ tịch Giả định',
      grantedByPosition: 'Chủ tịch Hội đồng',
      reason: 'Chưa có bản ký.',
    };
    const long = await refused(live, province, recordWaiver, { ...waiver, lastDay: '23/11/2027' });
    expect(fieldsOf(long)).toEqual([['lastDay', 'councils/waiver-too-long']]);
    const input = { ...waiver, lastDay: '31/12/2026' };
    expect(await refused(live, auditor, recordWaiver, input)).toMatchObject(forbidden);
    expect(await refused(live, otherProvince, recordWaiver, input)).toMatchObject(missing);
    await done(live, province, recordWaiver, input);
    const [held] = (await done(live, province, listWaiversOf, {})).current;
    const end = { waiverId: held?.id, version: 1, reason: 'Đã có bản ký.' };
    expect(await refused(live, otherProvince, endWaiver, end)).toMatchObject(missing);
    expect((await done(live, localOperator, startScoring, start)).state).toBe('scoring');
    await done(live, province, endWaiver, end);
    expect((await done(live, province, listWaiversOf, {})).current).toEqual([]);
    expect((await refused(live, province, endWaiver, end)).code).toBe('councils/waiver-ended');
  });
});

describe('an expert without a role', () => {
  test('becomes a member with an account by the exact name they sign in with, and by no other', async () => {
    const { ports } = house;
    const expert = await departmentOfficer(ports, 'chuyengia.tudo', 'Ông Chuyên gia Giả định');
    await query(ports.database.write, 'delete from role_grant where account_id = $1', [expert]);
    const invited = { name: 'Ông Chuyên gia Giả định', body: 'expert', duty: 'invited' };
    const members = [...decisionMembers, { ...invited, login: 'chuyen.gia.la' }];
    const input = { ...decision, decisionNumber: '1399/QĐ-UBND', members };
    expect(fieldsOf(await refused(ports, province, setUpCouncil, input))).toEqual([
      [`members.${decisionMembers.length}.login`, 'councils/login-unknown'],
    ]);
    const named = [...decisionMembers, { ...invited, login: ' ChuyenGia.TuDo ' }];
    const made = await done(ports, province, setUpCouncil, { ...input, members: named });
    const view = await done(ports, province, viewCouncil, { councilId: made.councilId });
    expect(view.members.find((one) => one.name === invited.name)?.accountId).toBe(expert);
    const duty = (await actorOf(ports, 'chuyengia.tudo')).assignments.map((one) => one.kind);
    expect(duty).toEqual(['council-member']);
  });
});
