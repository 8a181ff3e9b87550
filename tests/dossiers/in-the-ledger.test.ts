// The ledger names a dossier by its product and its slip, to who may read it; that somebody came in by an invitation stands in the
// part of the ledger of the dossier's own units.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { inviteEditor } from '#modules/dossiers/use-cases/invite-editor.ts';
import { findProducerByCode } from '#modules/producers/services.ts';
import { done, speakerOf } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { completeProducer, fillIn } from './complete-dossier.ts';
import { mayWithTea, opened } from './filing.ts';

let house: TestHouse;
let may: Person;
let place: string;
beforeAll(async () => {
  house = await freshHouse();
  const made = await mayWithTea(house, 'Shan trong nhật ký');
  may = made.may;
  const pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
  await completeProducer(house.ports, made.producerCode);
  place = await opened(may, made.productCode);
  const account = await findAccountByLogin(house.ports.database.write, 'chuthe');
  const producer = await findProducerByCode(house.ports.database.write, made.producerCode);
  if (account === undefined || producer === null) throw new Error('nobody speaks');
  const chi = { ...speakerOf(producer.id), accountId: account.id };
  const dossierId = place.split('/').at(-1);
  const invite = { dossierId, forWhom: 'Cán bộ', access: 'edit', way: 'login', login: 'xa.doanket' };
  const { invitationId } = await done(house.ports, chi, inviteEditor, invite);
  expect((await pao.submit(`/moi-soan/tai-khoan/${invitationId}`, {})).status).toBe(303);
});
afterAll(() => house.close());

test('a draft is named to the province and not to who examines, who cannot read it', async () => {
  const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  expect((await hoa.get('/nhat-ky')).text).toContain(`href="${place}"`);
  const nga = await signedInPerson(house, 'chị Nga, auditor');
  expect((await nga.get('/nhat-ky')).text).not.toContain(place);
});

test('a sent one is named with its slip, its parts too; and who came in is in the list', async () => {
  await fillIn(may, place);
  expect((await may.submit(`${place}/nop`, { declares: 'yes' })).status).toBe(303);
  const nga = await signedInPerson(house, 'chị Nga, auditor');
  const page = (await nga.get('/nhat-ky')).text;
  expect(page).toContain(`href="${place}"`);
  expect(wordsOf(page)).toMatch(/Chè Shan trong nhật ký, \d+-\d\/PĐK-12-03390-2026/);
  expect(wordsOf(page)).toContain('Nhận lời mời vào hồ sơ');
});
