// From the reveal on the sheets are fixed: no attendance drops one, no calling off begins again, and nothing is revealed below the quorum.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Actor, localOperator } from '#access/actor.ts';
import { trainingPassword } from '#entry/training/accounts.ts';
import type { WebApp } from '#entry/web-app.ts';
import type { SessionId } from '#modules/councils/index.ts';
import { listAttendanceChanges } from '#modules/councils/services.ts';
import { markAttendance } from '#modules/councils/use-cases/mark-attendance.ts';
import { adjournSession, cancelSession, reconveneSession } from '#modules/councils/use-cases/run-session.ts';
import { viewSession } from '#modules/councils/use-cases/view-session.ts';
import { resultsOf } from '#modules/scoring/services.ts';
import { closeSession } from '#modules/scoring/use-cases/close-session.ts';
import { revealSheets } from '#modules/scoring/use-cases/reveal-sheets.ts';
import { viewResults } from '#modules/scoring/use-cases/view-results.ts';
import { query } from '#platform/database/db.ts';
import { actorOf, memberIds, readyTea, scoringSession } from '../councils/making.ts';
import { completeProducer } from '../dossiers/complete-dossier.ts';
import { makeCooperative } from '../dossiers/filing.ts';
import { done, province, refused } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { openWeb, Person, wordsOf } from '../support/web.ts';
import { councilOfNine, nine, submitted } from './making.ts';

let house: TestHouse;
let web: WebApp;
let sessionId: SessionId;
let dossierId: string;
let ids: Readonly<Record<string, string>>;
let chair: Actor;
let secretary: Actor;

const version = async (): Promise<number> =>
  (await done(house.ports, localOperator, viewSession, { sessionId })).session.version;

const marking = async (names: readonly string[], here: 'yes' | 'no', reason: string) =>
  done(house.ports, secretary, markAttendance, {
    sessionId,
    version: await version(),
    marks: Object.fromEntries(names.map((name) => [ids[name], { here }])),
    reason,
  });

beforeAll(async () => {
  house = await freshHouse();
  web = openWeb(house.ports);
  await signedInPerson(house, 'chị Hoa, officer of the province', web);
  const producerCode = await makeCooperative(house.ports, 'HTX Giả định Sau mở phiếu');
  await completeProducer(house.ports, producerCode);
  dossierId = await readyTea(house.ports, producerCode, 'Chè sau mở phiếu');
  sessionId = await scoringSession(house.ports, await councilOfNine(house.ports), [dossierId]);
  ids = await memberIds(house.ports, sessionId);
  chair = await actorOf(house.ports, 'hd1');
  secretary = await actorOf(house.ports, 'hd2');
});
afterAll(() => house.close());

/** Six have a sheet by then; the others have none yet. */
const LATE = ['Ông Văn hóa Giả định', 'Bà Chuyên ngành Giả định', 'Ông Đặc sản Giả định'] as const;

describe('below the quorum', () => {
  test('nothing is revealed, and the sheets stay sealed', async () => {
    for (const login of nine.slice(0, 6)) await submitted(house.ports, login, { sessionId, dossierId }, 71);
    await marking(LATE, 'no', 'Chưa đến.');
    const not = await refused(house.ports, chair, revealSheets, { sessionId });
    expect([not.code, not.fields?.map((one) => one.code)]).toEqual([
      'scoring/no-quorum-to-reveal',
      ['scoring/no-quorum-too-few-present'],
    ]);
    const open = await query(house.ports.database.write, 'select id from session_sheet where content is not null');
    expect(open).toEqual([]);
    const page = new Person(web);
    await page.signIn('hd1', trainingPassword);
    const words = wordsOf((await page.get(`/phien-hop/${sessionId}/ket-qua`)).text);
    expect(words).toContain('theo Quy chế nên chưa mở phiếu được; phiếu vẫn giữ kín');
    expect(words).not.toContain('Mở phiếu cho cả Hội đồng');
  });

  test('who comes late still scores, and then the chair reveals', async () => {
    await marking(LATE, 'yes', 'Đến muộn.');
    for (const login of nine.slice(6, 8)) await submitted(house.ports, login, { sessionId, dossierId }, 71);
    await submitted(house.ports, 'hd9', { sessionId, dossierId }, 40);
    expect((await done(house.ports, chair, revealSheets, { sessionId })).sheets).toBe(9);
  });
});

describe('after the reveal', () => {
  test('a member who is away when the session goes on counts for the quorum alone: the sheet stays in the mean', async () => {
    await done(house.ports, chair, adjournSession, { sessionId, version: await version(), reason: 'Giải lao.' });
    const { present, seats } = await marking(['Ông Đặc sản Giả định'], 'no', 'Về sớm.');
    expect([present, seats]).toEqual([8, 9]);
    const between = await done(house.ports, chair, viewResults, { sessionId });
    expect(between.boards[0]?.counted.length).toBe(9);
    await done(house.ports, chair, reconveneSession, { sessionId, version: await version() });
    const board = await done(house.ports, chair, viewResults, { sessionId });
    expect(board.progress.map((one) => [one.submitted, one.expected])).toEqual([[9, 9]]);
    expect(board.boards[0]?.spread.mean).toEqual({ sum: 8 * 71 + 40, count: 9 });
    const kept = await listAttendanceChanges(house.ports.database.write, sessionId);
    expect(kept.filter((one) => one.reason === 'Về sớm.').map((one) => one.became.present)).toEqual([false]);
  });

  test('the session is not called off to score again; its page says that the sheets were read', async () => {
    await done(house.ports, chair, adjournSession, { sessionId, version: await version(), reason: 'Nghỉ trưa.' });
    for (const actor of [province, secretary]) {
      const again = { sessionId, version: await version(), reason: 'Làm lại.' };
      expect((await refused(house.ports, actor, cancelSession, again)).code).toBe('councils/revealed-not-cancelled');
    }
    const page = new Person(web);
    await page.signIn('hd2', trainingPassword);
    const words = wordsOf((await page.get(`/phien-hop/${sessionId}/ket-qua`)).text);
    expect(words).toContain('Mọi phiếu đã mở');
    expect(words).not.toContain('giữ kín');
    expect(wordsOf((await page.get(`/phien-hop/${sessionId}`)).text)).toContain('không hủy phiên để chấm lại được');
  });

  test('the result holds every sheet that was revealed', async () => {
    await done(house.ports, chair, reconveneSession, { sessionId, version: await version() });
    const discussions = { [dossierId]: 'Một phiếu thấp vì thiếu nhãn phụ.' };
    await done(house.ports, chair, closeSession, { sessionId, discussions });
    const [result] = await resultsOf(house.ports.database.write, sessionId);
    if (result?.content.kind !== 'computed') throw new Error('not computed');
    expect([result.content.sheets.length, result.content.answer.total.sum]).toEqual([9, 8 * 71 + 40]);
  });
});
