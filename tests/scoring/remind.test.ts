// Chair or secretary reminds who still owes sheets: each is told how many, at most once in ten minutes, and nobody learns a mark.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { instantOf, millisecondsOf } from '#kernel/calendar.ts';
import { listNotifications } from '#modules/notifications/use-cases/list-notifications.ts';
import { remindMembers } from '#modules/scoring/use-cases/remind-members.ts';
import { actorOf, readyTea, scoringSession } from '../councils/making.ts';
import { completeProducer } from '../dossiers/complete-dossier.ts';
import { makeCooperative } from '../dossiers/filing.ts';
import { done, refused } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { councilOfNine, nine, submitted } from './making.ts';

let house: TestHouse;
let sessionId: string;
let dossiers: readonly string[];
beforeAll(async () => {
  house = await freshHouse();
  await signedInPerson(house, 'chị Hoa, officer of the province');
  const producerCode = await makeCooperative(house.ports, 'HTX Giả định Nhắc phiếu');
  await completeProducer(house.ports, producerCode);
  const councilId = await councilOfNine(house.ports);
  const { ports } = house;
  dossiers = [await readyTea(ports, producerCode, 'Chè nhắc một'), await readyTea(ports, producerCode, 'Chè nhắc hai')];
  sessionId = await scoringSession(ports, councilId, [...dossiers]);
});
afterAll(() => house.close());

const titlesOf = async (login: string): Promise<readonly string[]> => {
  const told = await done(house.ports, await actorOf(house.ports, login), listNotifications, {});
  return told.notifications.filter((one) => one.kind === 'sheets-awaited').map((one) => JSON.stringify(one.words));
};

test('tells each member how many sheets are out; who has handed in both is left alone', async () => {
  const { ports } = house;
  for (const dossierId of dossiers) await submitted(ports, 'hd3', { sessionId, dossierId }, 71);
  await submitted(ports, 'hd4', { sessionId, dossierId: dossiers[0] ?? '' }, 72);
  const member = await actorOf(ports, 'hd5');
  expect((await refused(ports, member, remindMembers, { sessionId })).code).toBe('scoring/not-for-the-council');
  const secretary = await actorOf(ports, 'hd2');
  const { reminded } = await done(ports, secretary, remindMembers, { sessionId });
  expect(reminded).toBe(8);
  expect(await titlesOf('hd3')).toEqual([]);
  expect(await titlesOf('hd4')).toEqual(['{"day":"23/11/2026","sheets":1}']);
  expect(await titlesOf('hd9')).toEqual(['{"day":"23/11/2026","sheets":2}']);
});

test('not again before ten minutes have passed, by nobody; then it is', async () => {
  const chair = await actorOf(house.ports, 'hd1');
  expect((await refused(house.ports, chair, remindMembers, { sessionId })).code).toBe('scoring/reminded-just-now');
  house.clock.moveTo(instantOf(millisecondsOf(house.ports.clock.now()) + 10 * 60_000));
  expect((await done(house.ports, chair, remindMembers, { sessionId })).reminded).toBe(8);
  house.clock.moveTo(instantOf(millisecondsOf(house.ports.clock.now()) + 10 * 60_000));
  for (const login of nine) {
    for (const dossierId of dossiers) {
      const isIn = login === 'hd3' || (login === 'hd4' && dossierId === dossiers[0]);
      if (!isIn) await submitted(house.ports, login, { sessionId, dossierId }, 73);
    }
  }
  expect((await refused(house.ports, chair, remindMembers, { sessionId })).code).toBe('scoring/nobody-to-remind');
});
