// The minutes that grow: chair and secretary write while a session goes on, members read at once, nothing is written before the opening or
// after the end.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localOperator } from '#access/actor.ts';
import type { SessionId } from '#modules/councils/index.ts';
import { openSession, startScoring } from '#modules/councils/use-cases/run-session.ts';
import { viewSession } from '#modules/councils/use-cases/view-session.ts';
import { viewNotes, writeNote } from '#modules/results/use-cases/session-notes.ts';
import { closeSession } from '#modules/scoring/use-cases/close-session.ts';
import { revealSheets } from '#modules/scoring/use-cases/reveal-sheets.ts';
import { actorOf, everybodyDeclares, everybodyIsHere, plannedSession, readyTea } from '../councils/making.ts';
import { completeProducer } from '../dossiers/complete-dossier.ts';
import { makeCooperative } from '../dossiers/filing.ts';
import { done, missing, otherProvince, province, refused } from '../producers/people.ts';
import { councilOfNine, nine, submitted } from '../scoring/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';

let house: TestHouse;
let sessionId: SessionId;
let dossierId: string;

const version = async (): Promise<number> =>
  (await done(house.ports, localOperator, viewSession, { sessionId })).session.version;

beforeAll(async () => {
  house = await freshHouse();
  await signedInPerson(house, 'chị Hoa, officer of the province');
  const producerCode = await makeCooperative(house.ports, 'HTX Giả định Biên bản');
  await completeProducer(house.ports, producerCode);
  dossierId = await readyTea(house.ports, producerCode, 'Chè trong biên bản');
  sessionId = await plannedSession(house.ports, await councilOfNine(house.ports), [dossierId]);
});
afterAll(() => house.close());

describe('the course of a session', () => {
  test('is not written down before the opening', async () => {
    const early = await refused(house.ports, await actorOf(house.ports, 'hd2'), writeNote, {
      sessionId,
      words: 'Sớm.',
    });
    expect(early.code).toBe('results/session-not-open');
  });

  test('is written by secretary and chair, read by every member, and by nobody of another place', async () => {
    await everybodyDeclares(house.ports, sessionId);
    await everybodyIsHere(house.ports, sessionId);
    await done(house.ports, localOperator, openSession, { sessionId, version: await version() });
    const words = 'Chủ tịch nêu lý do phiên họp.';
    await done(house.ports, await actorOf(house.ports, 'hd2'), writeNote, { sessionId, words });
    await done(house.ports, await actorOf(house.ports, 'hd1'), writeNote, { sessionId, words: 'Tổ tư vấn trình bày.' });
    const member = await actorOf(house.ports, 'hd5');
    const view = await done(house.ports, member, viewNotes, { sessionId });
    expect(view.notes.map((one) => one.words)).toEqual([words, 'Tổ tư vấn trình bày.']);
    expect(view.mayWrite).toBe(false);
    for (const actor of [member, province]) {
      const not = await refused(house.ports, actor, writeNote, { sessionId, words: 'Thêm.' });
      expect(not.code).toBe('results/not-keeping-the-minutes');
    }
    for (const useCase of [viewNotes, writeNote]) {
      const not = await refused(house.ports, otherProvince, useCase as typeof writeNote, { sessionId, words: 'Lạ.' });
      expect(not).toMatchObject(missing);
    }
  });

  test('keeps what the council said at the closing, and takes nothing after it', async () => {
    await done(house.ports, localOperator, startScoring, { sessionId, version: await version() });
    for (const login of nine) await submitted(house.ports, login, { sessionId, dossierId }, 72);
    const chair = await actorOf(house.ports, 'hd1');
    await done(house.ports, chair, revealSheets, { sessionId });
    await done(house.ports, chair, closeSession, { sessionId, discussions: { [dossierId]: 'Thử chung một ấm.' } });
    const { notes, mayWrite } = await done(house.ports, chair, viewNotes, { sessionId });
    expect(notes.at(-1)).toMatchObject({
      words: 'Trao đổi về phiếu chấm Chè trong biên bản: Thử chung một ấm.',
      writtenName: chair.displayName,
    });
    expect(mayWrite).toBe(false);
    expect((await refused(house.ports, chair, writeNote, { sessionId, words: 'Muộn.' })).code).toBe(
      'results/session-not-open',
    );
  });
});
