// An expert is a member of the council and holds no role: in a live installation the own sheet is written once the second factor is set up
// and given; until then the page says what to do, and the sheet can come on paper.

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#access/actor.ts';
import { listMyScoring } from '#modules/scoring/use-cases/list-my-scoring.ts';
import { saveDraft } from '#modules/scoring/use-cases/save-draft.ts';
import { submitSheet } from '#modules/scoring/use-cases/submit-sheet.ts';
import { binhLu, openPerson, password } from '../access/people.ts';
import { actorOf, readyTea, scoringSession } from '../councils/making.ts';
import { completeProducer } from '../dossiers/complete-dossier.ts';
import { makeCooperative } from '../dossiers/filing.ts';
import { done, refused } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { openWeb, Person, wordsOf } from '../support/web.ts';
import { councilOfNine, drafted, nine } from './making.ts';

let house: TestHouse;
let place: { readonly sessionId: string; readonly dossierId: string };
const expert = nine[4] ?? '';
beforeAll(async () => {
  house = await freshHouse();
  await signedInPerson(house, 'chị Hoa, officer of the province');
  const producerCode = await makeCooperative(house.ports, 'HTX Giả định Chuyên gia');
  await completeProducer(house.ports, producerCode);
  const councilId = await councilOfNine(house.ports);
  const dossierId = await readyTea(house.ports, producerCode, 'Chè giả định chuyên gia');
  place = { sessionId: await scoringSession(house.ports, councilId, [dossierId]), dossierId };
  // An expert of a trade, no officer: the duty alone.
  await house.ports.database.writePool.query(
    'delete from role_grant where account_id = (select id from account where login_key = $1)',
    [expert],
  );
  // A live installation takes no password of the training.
  await openPerson(house.ports, 'somebody.else', 'commune-officer', binhLu);
  await house.ports.database.writePool.query(
    "update account set password_hash = (select password_hash from account where login_key = 'somebody.else') where login_key = $1",
    [expert],
  );
});
afterAll(() => house.close());

test('without the second factor a live installation takes no sheet, and says what to do', async () => {
  const live = { ...house.ports, mode: 'production' as const };
  const person = new Person(openWeb(live));
  expect((await person.signIn(expert, password)).status).toBe(303);
  const mine = wordsOf((await person.get('/cham-diem')).text);
  expect(mine).toContain('Trước khi chấm: bước xác nhận thứ hai');
  expect(mine).toContain('chấm trên giấy');
  const path = `/phien-hop/${place.sessionId}/cham/${place.dossierId}`;
  const sheet = await person.get(path);
  expect(sheet.text).toContain('href="/tai-khoan/bao-mat"');
  expect(sheet.text).not.toContain('name="notes.');
  const bare: Actor = { ...(await actorOf(live, expert)), secondFactor: false };
  expect(bare.grants).toEqual([]);
  for (const [useCase, input] of [
    [saveDraft, { ...place, answers: '' }],
    [submitSheet, { ...place, version: 1 }],
  ] as const) {
    const not = await refused(live, bare, useCase as never, input);
    expect([not.kind, not.code]).toEqual(['forbidden', 'access/second-factor-for-duty']);
  }
  // What is read stays open: the meeting goes on around who has it not yet.
  expect((await done(live, bare, listMyScoring, {})).sessions).toHaveLength(1);
});

test('with it the same person scores', async () => {
  const member = await actorOf(house.ports, expert);
  const version = await drafted(house.ports, member, place, 70);
  await done(house.ports, member, submitSheet, { ...place, version });
});

test('training asks nobody: the same person scores with the password alone', async () => {
  const person = new Person(openWeb(house.ports));
  expect((await person.signIn(expert, password)).status).toBe(303);
  expect(wordsOf((await person.get('/cham-diem')).text)).not.toContain('bước xác nhận thứ hai');
});
