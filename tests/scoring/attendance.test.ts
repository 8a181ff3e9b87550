// The attendance of a session in which members score: who comes late or changes to paper is marked with the reason, who has handed in a
// sheet keeps it, and what changed stands in the minutes.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localOperator } from '#access/actor.ts';
import { trainingPassword } from '#entry/training/accounts.ts';
import type { WebApp } from '#entry/web-app.ts';
import type { SessionId } from '#modules/councils/index.ts';
import { listAttendanceChanges } from '#modules/councils/services.ts';
import { markAttendance } from '#modules/councils/use-cases/mark-attendance.ts';
import { viewSession } from '#modules/councils/use-cases/view-session.ts';
import { viewDesk } from '#modules/desk/use-cases/view-desk.ts';
import { listNotifications } from '#modules/notifications/use-cases/list-notifications.ts';
import { progressOf } from '#modules/scoring/services.ts';
import { actorOf, memberIds, readyTea, scoringSession } from '../councils/making.ts';
import { completeProducer } from '../dossiers/complete-dossier.ts';
import { makeCooperative } from '../dossiers/filing.ts';
import { done, refused } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { openWeb, Person, wordsOf } from '../support/web.ts';
import { councilOfNine, submitted } from './making.ts';

let house: TestHouse;
let web: WebApp;
let secretary: Person;
let sessionId: SessionId;
let dossierId: string;
let ids: Readonly<Record<string, string>>;

const version = async (): Promise<number> =>
  (await done(house.ports, localOperator, viewSession, { sessionId })).session.version;

/** Marks some members, as the secretary. */
async function marking(marks: Readonly<Record<string, object>>, more: object = {}) {
  const by = await actorOf(house.ports, 'hd2');
  return { by, input: { sessionId, version: await version(), marks, ...more } };
}

beforeAll(async () => {
  house = await freshHouse();
  web = openWeb(house.ports);
  await signedInPerson(house, 'chị Hoa, officer of the province', web);
  const producerCode = await makeCooperative(house.ports, 'HTX Giả định Điểm danh');
  await completeProducer(house.ports, producerCode);
  dossierId = await readyTea(house.ports, producerCode, 'Chè lúc điểm danh');
  sessionId = await scoringSession(house.ports, await councilOfNine(house.ports), [dossierId]);
  ids = await memberIds(house.ports, sessionId);
  secretary = new Person(web);
  await secretary.signIn('hd2', trainingPassword);
});
afterAll(() => house.close());

describe('while members score', () => {
  test('somebody who has handed in a sheet does not become absent: the sheet counts', async () => {
    await submitted(house.ports, 'hd6', { sessionId, dossierId }, 70);
    const memberId = ids['Bà Khoa học Giả định'] ?? '';
    const { by, input } = await marking({ [memberId]: { here: 'no' } }, { reason: 'Về sớm.' });
    const not = await refused(house.ports, by, markAttendance, input);
    expect(not.fields?.map((one) => [one.path, one.code])).toEqual([
      [`marks.${memberId}.here`, 'councils/sheet-handed-in'],
    ]);
    expect(
      (await progressOf(house.ports.database.write, sessionId)).map((one) => [one.submitted, one.expected]),
    ).toEqual([[1, 9]]);
  });

  test('who goes home stays marked as there, with a note that stands in the minutes', async () => {
    const memberId = ids['Bà Khoa học Giả định'] ?? '';
    const { by, input } = await marking({ [memberId]: { here: 'yes', note: 'Về lúc 10 giờ 30.' } });
    await done(house.ports, by, markAttendance, input);
    const view = await done(house.ports, localOperator, viewSession, { sessionId });
    expect(view.attendance.find((one) => one.memberId === memberId)).toMatchObject({
      present: true,
      note: 'Về lúc 10 giờ 30.',
    });
    expect(await listAttendanceChanges(house.ports.database.write, sessionId)).toEqual([]);
  });

  test('another change needs its reason and is kept with who and when', async () => {
    const memberId = ids['Ông Văn hóa Giả định'] ?? '';
    const { by, input } = await marking({ [memberId]: { here: 'no' } });
    const not = await refused(house.ports, by, markAttendance, input);
    expect(not.fields?.map((one) => [one.path, one.code])).toEqual([['reason', 'councils/change-unexplained']]);
    expect(await listAttendanceChanges(house.ports.database.write, sessionId)).toEqual([]);
    await done(house.ports, by, markAttendance, { ...input, reason: 'Đi cấp cứu lúc 9 giờ.' });
    const changes = await listAttendanceChanges(house.ports.database.write, sessionId);
    expect(changes.map(({ was, became, reason, changedName }) => [was, became, reason, changedName])).toEqual([
      [
        { present: true, standsInFor: null, onPaper: false },
        { present: false, standsInFor: null, onPaper: false },
        'Đi cấp cứu lúc 9 giờ.',
        by.displayName,
      ],
    ]);
    expect((await progressOf(house.ports.database.write, sessionId))[0]?.expected).toBe(8);
  });

  test('the change stands in the minutes as they grow, where the page of the session leads', async () => {
    const page = await secretary.get(`/phien-hop/${sessionId}`);
    expect(page.text).toContain(`href="/ket-qua/${sessionId}/dien-bien"`);
    const minutes = wordsOf((await secretary.get(`/ket-qua/${sessionId}/dien-bien`)).text);
    expect(minutes).toContain('Ông Văn hóa Giả định, từ có mặt thành vắng. Lý do: Đi cấp cứu lúc 9 giờ.');
    expect((await new Person(web).get(`/ket-qua/${sessionId}/dien-bien`)).status).toBe(303);
  });

  test('the page of the session says from whom a sheet lacks, and no mark', async () => {
    const words = wordsOf((await secretary.get(`/phien-hop/${sessionId}`)).text);
    expect(words).toContain('Phiếu chấm Chè lúc điểm danh');
    expect(words).toContain('1 / 8 phiếu. Còn thiếu: Ông Chủ tịch Giả định, Bà Thư ký Giả định');
    expect(words).not.toContain('70 điểm');
  });

  test('members who mark on a device are told that scoring began, and find their sheets on their desk', async () => {
    const member = await actorOf(house.ports, 'hd4');
    const { notifications } = await done(house.ports, member, listNotifications, {});
    expect(notifications.filter((one) => one.kind === 'session-scoring').map((one) => [one.words, one.path])).toEqual([
      [{ day: '23/11/2026', dossiers: 1 }, '/cham-diem'],
    ]);
    const waiting = { kind: 'sheets-to-score', count: 1 };
    expect((await done(house.ports, member, viewDesk, {})).waiting).toContainEqual(waiting);
    const handedIn = await actorOf(house.ports, 'hd6');
    expect((await done(house.ports, handedIn, viewDesk, {})).waiting).not.toContainEqual(waiting);
  });
});
