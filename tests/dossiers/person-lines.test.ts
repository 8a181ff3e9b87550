// Gender, ethnicity and residence of who represents a producer: on the forms for who assesses or examines, and for the producer; lines to
// write on for who was only let in; in no ledger, and as they were sent once a dossier is sent.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPersonLines } from '#modules/dossiers/use-cases/read-person-lines.ts';
import { changePrivateFacts } from '#modules/producers/use-cases/change-private-facts.ts';
import { query } from '#platform/database/db.ts';
import { pagesOf } from '../documents/read-paper.ts';
import { binhLu, done, missing, muongThan, refused } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import type { Person } from '../support/web.ts';
import { completeTea, findings } from './complete-tea.ts';

let house: TestHouse;
let may: Person;
let tua: Person;
let place: string;
let producerCode: string;
let dossierId: string;
beforeAll(async () => {
  house = await freshHouse();
  ({ may, place, producerCode } = await completeTea(house, 'Shan người đại diện'));
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  dossierId = place.split('/').at(-1) ?? '';
});
afterAll(() => house.close());

const printed = async (person: Person, form: string): Promise<string> => {
  const answer = await person.get(`${place}/${form}.pdf`);
  expect(answer.status).toBe(200);
  return (await pagesOf(answer.bytes)).join(' ').replace(/\s+/g, ' ');
};
const GENDER_AND_PEOPLE = /Giới tính \(Nam\/nữ\): Nữ Dân tộc: Mông/;

test('the producer and its commune print them filled in, on one line as the act has it', async () => {
  for (const person of [may, tua]) {
    const words = await printed(person, 'mau-02');
    expect(words).toMatch(GENDER_AND_PEOPLE);
    expect(words).toContain('Địa chỉ thường trú: Bản Giả định, xã Bình Lư');
  }
  expect(await printed(may, 'mau-01')).not.toContain('Dân tộc');
});

test('who was only let in prints lines to write on', async () => {
  const people = `${place}/nguoi-cung-soan`;
  expect((await may.submit(people, { forWhom: 'Kế toán', access: 'view', way: 'link' })).status).toBe(303);
  const link = /(\/moi-soan\/(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4})/.exec((await may.get(people)).text)?.[1] ?? '';
  const pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
  await pao.submit(link, {});
  const words = await printed(pao, 'mau-02');
  expect(words).not.toMatch(GENDER_AND_PEOPLE);
  expect(words).not.toContain('Địa chỉ thường trú: Bản Giả định');
});

test('a foreign commune and a stranger get nothing', async () => {
  const asked = await refused(house.ports, muongThan, readPersonLines, { dossierId });
  expect({ kind: asked.kind, code: asked.code }).toEqual(missing);
  expect((await stranger(house).get(`${place}/mau-02.pdf`)).status).not.toBe(200);
});

test('each reading stands in the ledger, without what was read', async () => {
  const count = async () =>
    (
      await query<{ n: number }>(
        house.ports.database.write,
        "select count(*)::int as n from ledger_entry where use_case = 'dossiers/read-person-lines'",
        [],
      )
    )[0]?.n ?? 0;
  const before = await count();
  await printed(tua, 'mau-02');
  expect(await count()).toBe(before + 1);
  const entries = await query<{ words: string }>(
    house.ports.database.write,
    "select e::text as words from ledger_entry e where use_case = 'dossiers/read-person-lines'",
    [],
  );
  for (const { words } of entries) expect(words).not.toMatch(/Mông|woman|Nữ/);
});

test('once it is sent they stay as they were sent, on the report of the commune too', async () => {
  await may.submit(`${place}/nop`, { declares: 'yes' });
  await tua.submit(`${place}/tiep-nhan`, {});
  await tua.submit(`${place}/mau-03`, findings);
  const person = { gender: 'man', ethnicity: 'Kinh', disabled: 'no', permanentAddress: 'Nơi khác' };
  await done(house.ports, binhLu, changePrivateFacts, { code: producerCode, ...person });
  expect(await printed(tua, 'mau-02')).toMatch(GENDER_AND_PEOPLE);
  expect(await printed(tua, 'mau-03')).toMatch(GENDER_AND_PEOPLE);
});
