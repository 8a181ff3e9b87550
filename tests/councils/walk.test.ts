// The way of a session from the council's decision to the start of the scoring, and what the room of scoring is given of it.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localOperator } from '#access/actor.ts';
import {
  findRunningSessions,
  findSessionForScoring,
  moveSession,
  sessionsToScore,
} from '#modules/councils/services.ts';
import { declareConflicts } from '#modules/councils/use-cases/declare-conflicts.ts';
import { listCouncilsOf } from '#modules/councils/use-cases/list-councils.ts';
import { openSession, startScoring } from '#modules/councils/use-cases/run-session.ts';
import { setAgenda } from '#modules/councils/use-cases/set-agenda.ts';
import { viewSession } from '#modules/councils/use-cases/view-session.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import { statusAtProvince } from '#modules/intake/services.ts';
import { putBack } from '#modules/intake/use-cases/mark-ready.ts';
import { completeProducer } from '../dossiers/complete-dossier.ts';
import { makeCooperative } from '../dossiers/filing.ts';
import { auditor, binhLu, done, fieldsOf, missing, otherProvince, province, refused } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import {
  actorOf,
  departmentOfficer,
  everybodyDeclares,
  everybodyIsHere,
  makeCouncil,
  memberIds,
  plannedSession,
  readyTea,
} from './making.ts';

let house: TestHouse;
let councilId: string;
let first: string;
let second: string;
let sessionId: string;

beforeAll(async () => {
  house = await freshHouse();
  await signedInPerson(house, 'chị Hoa, officer of the province');
  const producerCode = await makeCooperative(house.ports, 'HTX Giả định Hội đồng');
  await completeProducer(house.ports, producerCode);
  first = await readyTea(house.ports, producerCode, 'Chè ra Hội đồng');
  second = await readyTea(house.ports, producerCode, 'Chè ra Hội đồng thứ hai');
  await departmentOfficer(house.ports, 'so.yte', 'Ông Y tế (giả định)');
  councilId = await makeCouncil(house.ports, { 0: 'lanhdao', 1: 'tinh', 3: 'so.congthuong', 4: 'so.yte' });
});
afterAll(() => house.close());

const versionOf = async (): Promise<number> =>
  (await done(house.ports, localOperator, viewSession, { sessionId })).session.version;

describe('a session', () => {
  test('gives members with an account a dated duty by the decision of the council', async () => {
    const chair = await actorOf(house.ports, 'lanhdao');
    expect(chair.assignments).toMatchObject([{ kind: 'council-chair', subjectKind: 'council', subjectId: councilId }]);
    expect((await actorOf(house.ports, 'tinh')).assignments[0]?.kind).toBe('council-secretary');
    const [line] = await done(house.ports, province, listCouncilsOf, {});
    expect([line?.members, line?.chair]).toEqual([8, 'Ông Chủ tịch Giả định']);
    expect(await done(house.ports, otherProvince, listCouncilsOf, {})).toEqual([]);
  });

  test('takes ready dossiers onto its agenda, each in one open session only', async () => {
    sessionId = await plannedSession(house.ports, councilId, [first, second]);
    const status = await statusAtProvince(house.ports.database.write, first as DossierId);
    expect(status?.state).toBe('in-session');
    const other = await plannedSession(house.ports, councilId, []);
    const twice = await refused(house.ports, province, setAgenda, { sessionId: other, version: 1, add: [first] });
    expect(fieldsOf(twice)).toEqual([['add', 'councils/in-another-session']]);
    const back = await refused(house.ports, province, putBack, { dossierId: first, version: 5, reason: 'Xem lại.' });
    expect(back.code).toBe('intake/not-in-this-state');
  });

  test('recuses who reviewed a dossier in the advisory team, whatever they declare', async () => {
    const lan = await actorOf(house.ports, 'so.congthuong');
    const answers = { [first]: { has: 'no' }, [second]: { has: 'no' } };
    await done(house.ports, lan, declareConflicts, { sessionId, answers });
    const given = await findSessionForScoring(house.ports.database.write, sessionId as never);
    const ids = await memberIds(house.ports, sessionId);
    const lanId = ids['Bà Công Thương Giả định'];
    expect(given?.recused).toEqual([
      { memberId: lanId, dossierId: first },
      { memberId: lanId, dossierId: second },
    ]);
    expect(given?.undeclared.some((one) => one.memberId === ids['Ông Y tế Giả định'])).toBe(true);
    expect(given?.undeclared.some((one) => one.memberId === lanId)).toBe(false);
  });

  test('is open to its members and to the offices of the province, to nobody else', async () => {
    const member = await actorOf(house.ports, 'so.yte');
    expect((await done(house.ports, member, viewSession, { sessionId })).self?.name).toBe('Ông Y tế Giả định');
    expect((await done(house.ports, auditor, viewSession, { sessionId })).self).toBeNull();
    expect(await refused(house.ports, otherProvince, viewSession, { sessionId })).toMatchObject(missing);
    expect(await refused(house.ports, binhLu, viewSession, { sessionId })).toMatchObject(missing);
    const expert = { ...member, grants: [] };
    expect((await done(house.ports, expert, viewSession, { sessionId })).self).not.toBeNull();
    expect(await refused(house.ports, { ...expert, assignments: [] }, viewSession, { sessionId })).toMatchObject(
      missing,
    );
  });

  test('opens with exactly the quorum, run by its chair or its secretary, not by the office', async () => {
    await everybodyDeclares(house.ports, sessionId);
    const secretary = await actorOf(house.ports, 'tinh');
    // Seven have a sheet; at least 75 % of seven are six.
    await everybodyIsHere(house.ports, sessionId, ['Ông Văn hóa Giả định', 'Bà Khoa học Giả định']);
    const few = await refused(house.ports, secretary, openSession, { sessionId, version: await versionOf() });
    expect([few.code, few.details]).toEqual(['councils/no-quorum', { present: 5, seats: 7, needed: 6 }]);
    await everybodyIsHere(house.ports, sessionId, ['Ông Văn hóa Giả định']);
    const open = { sessionId, version: await versionOf() };
    expect((await refused(house.ports, province, openSession, open)).code).toBe('councils/not-running-it');
    const member = await actorOf(house.ports, 'so.yte');
    expect((await refused(house.ports, member, openSession, open)).code).toBe('councils/not-running-it');
    expect((await done(house.ports, secretary, openSession, open)).state).toBe('opened');
  });

  test('starts the scoring, and gives the room of scoring what it needs', async () => {
    const chair = await actorOf(house.ports, 'lanhdao');
    const started = await done(house.ports, chair, startScoring, { sessionId, version: await versionOf() });
    expect(started.state).toBe('scoring');
    const given = await findSessionForScoring(house.ports.database.write, sessionId as never);
    expect(given).toMatchObject({
      provinceCode: '12',
      kind: 'meeting',
      state: 'scoring',
      rules: { quorumPercent: 75, gapPoints: 10, minima: 'majority' },
      heldOn: '2026-11-23',
      undeclared: [],
    });
    expect(given?.dossiers.map((one) => [one.dossierId, one.ordinal, one.setKey, one.product])).toEqual([
      [first, 1, '26-2026/11', 'Chè ra Hội đồng'],
      [second, 2, '26-2026/11', 'Chè ra Hội đồng thứ hai'],
    ]);
    expect(given?.members.map((one) => [one.duty, one.votes, one.present])).toEqual([
      ['chair', true, true],
      ['secretary', false, true],
      ['member', true, true],
      ['member', true, true],
      ['member', true, true],
      ['member', true, true],
      ['member', true, false],
      ['member', true, true],
    ]);
    expect(await findSessionForScoring(house.ports.database.write, councilId as never)).toBeNull();
    const sessionsOf = async (login: string) => {
      const accountId = (await actorOf(house.ports, login)).accountId as never;
      const running = await findRunningSessions(house.ports.database.write, accountId);
      return sessionsToScore(running, accountId).map((one) => one.session.id);
    };
    expect([await sessionsOf('so.yte'), await sessionsOf('tinh')]).toEqual([[sessionId], []]);
  });

  test('is not moved past a state: nothing closes before the reveal', async () => {
    const context = { db: house.ports.database.write } as never;
    const closed = await moveSession(house.ports.database.write, sessionId as never, 'close', context);
    expect(closed.ok ? null : closed.problem.code).toBe('councils/not-in-this-state');
  });
});
