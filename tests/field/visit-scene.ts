// Where the scenarios of records play: a house, its people, a visit and the phone of who leads it.

import { afterAll, beforeAll } from 'vitest';
import { answerField } from '#modules/field/index.ts';
import { recordOf } from '#modules/field/services.ts';
import { revokeDevice } from '#modules/field/use-cases/devices.ts';
import { viewRecord } from '#modules/field/use-cases/view-record.ts';
import type { VisitId } from '#modules/inspections/index.ts';
import { as, done } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { officer } from '../tasks/offices-and-people.ts';
import { answer, newPhone, type Phone, planned, write } from './phones.ts';

export let house: TestHouse;
export const seo = officer('inspector', '12');
export const lan = officer('department-officer', '12');
export const outsider = officer('inspector', '12');

/** Opens the house for the file that calls this: files share their process, so each has to say so itself. */
export function playHere(): void {
  beforeAll(async () => {
    house = await freshHouse();
  });
  afterAll(async () => {
    await house.close();
  });
}

export const name = answerField('label@1', 'name');
export const said = (phone: Phone, visit: string, value = 'yes', more = {}) =>
  write(phone, visit, 'answered', name, answer(value), more);
export const record = async (visitId: VisitId) => await recordOf(house.ports.database.write, visitId);
export const view = async (visitId: VisitId, who = seo) => await done(house.ports, who, viewRecord, { visitId });

export async function start(team = [seo, lan]) {
  const visitId = await planned(house, team);
  const phone = await newPhone(house.ports, team[0] ?? seo);
  const open = (by: Phone) => write(by, visitId, 'opened', 'visit', { checklists: ['label@1'] });
  return { visitId, phone, open };
}

/** People have at most ten phones in use; scenarios put theirs away. */
export async function putAway(phone: Phone): Promise<void> {
  await as(house.ports, phone.actor, revokeDevice, { deviceId: phone.id, reason: 'Xong kiểm thử' });
}
