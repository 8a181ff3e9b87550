// A council that met on paper gets another day: what its dossiers were received as on paper must hold on that day too.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { localOperator } from '#access/actor.ts';
import { changeSession } from '#modules/councils/use-cases/change-session.ts';
import { viewSession } from '#modules/councils/use-cases/view-session.ts';
import { query } from '#platform/database/db.ts';
import { completeProducer } from '../dossiers/complete-dossier.ts';
import { makeCooperative } from '../dossiers/filing.ts';
import { done, province, refused } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { departmentOfficer, makeCouncil, plannedSession, readyAgain } from './making.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
  await signedInPerson(house, 'chị Hoa, officer of the province');
});
afterAll(() => house.close());

test('no later day than the transition let older criteria of its paper have (26/2026, Art. 12.2)', async () => {
  const { ports } = house;
  const producerCode = await makeCooperative(ports, 'HTX Giả định Phiên giấy');
  await completeProducer(ports, producerCode);
  await departmentOfficer(ports, 'so.yte', 'Ông Y tế (giả định)');
  const councilId = await makeCouncil(ports, { 0: 'lanhdao', 3: 'so.congthuong', 4: 'so.yte' });
  const dossierId = await readyAgain(ports, producerCode, 'Chè họp giấy theo tiêu chí cũ');
  const minutes = { minutesNumber: '04/BB-HĐ' };
  const sessionId = await plannedSession(ports, councilId, [dossierId], {
    kind: 'paper',
    plannedOn: '23/11/2026',
    ...minutes,
  });
  await query(
    ports.database.write,
    "update session_dossier set paper_received_on = '2026-05-21', paper_set = '148-2023/11' where session_id = $1",
    [sessionId],
  );
  const { session } = await done(ports, localOperator, viewSession, { sessionId });
  const codesOn = async (plannedOn: string) => {
    const input = { sessionId, version: session.version, plannedOn, ...minutes };
    return (await refused(ports, province, changeSession, input)).fields?.map((one) => one.code);
  };
  // A re-evaluation had to be finished by 21/06/2026.
  expect(await codesOn('22/06/2026')).toContain('councils/older-criteria-out-of-time');
  expect(await codesOn('21/06/2026')).not.toContain('councils/older-criteria-out-of-time');
});
