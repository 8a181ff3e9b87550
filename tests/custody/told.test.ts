// Samples that end before their council meets, and paper that has not come: told to the right people, once, and on the desk and in the
// list as long as it is so.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemActor } from '#access/actor.ts';
import { tasksOf } from '#entry/tasks.ts';
import { instantOf, millisecondsOf, parseInstant } from '#kernel/calendar.ts';
import { tellOfThings } from '#modules/custody/services.ts';
import { makePaperSet } from '#modules/custody/use-cases/make-paper-set.ts';
import { receiveSamples } from '#modules/custody/use-cases/receive-samples.ts';
import { tellOfThing } from '#modules/custody/use-cases/tell-of-thing.ts';
import { query } from '#platform/database/db.ts';
import { completeProducer } from '../dossiers/complete-dossier.ts';
import { makeCooperative } from '../dossiers/filing.ts';
import { sentOn } from '../intake/at-province.ts';
import { province, refused } from '../producers/people.ts';
import { enter, speaksFor } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';

let house: TestHouse;
let may: Person;
let tua: Person;
let hoa: Person;
let pao: Person;
let dossierId: string;
let code: string;
/** Sessions do not outlive a week. */
async function everybodySignsIn(): Promise<void> {
  may = await signedInPerson(house, 'chị Mẩy, producer');
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
}
beforeAll(async () => {
  house = await freshHouse();
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  const producerCode = await makeCooperative(house.ports, 'HTX Giả định Mẫu ngắn hạn');
  await completeProducer(house.ports, producerCode);
  await speaksFor(house.ports, 'chuthe', producerCode);
  await everybodySignsIn();
  // The report is of 23/11/2026: of the round that ends on 29/06/2027 at the latest.
  dossierId = await sentOn(house.ports, producerCode, 'Chè mẫu ngắn hạn');
  const samples = { dossierId, quantity: '5', unit: 'hộp', keeping: 'dry', keptAt: 'Tủ', office: 'commune' };
  const taken = { receivedOn: '23/11/2026', receivedBy: 'Anh Tủa' };
  ({ code } = await enter(house.ports, receiveSamples, { ...samples, ...taken, bestBefore: '28/06/2027' }));
  await enter(house.ports, receiveSamples, { ...samples, ...taken, quantity: '1', bestBefore: '29/06/2027' });
});
afterAll(() => house.close());

const moveTo = (instant: string): void =>
  house.clock.moveTo(instantOf(millisecondsOf(parseInstant(instant) ?? instantOf(0))));
const told = async (person: Person): Promise<string> => wordsOf((await person.get('/thong-bao')).text);
const desk = async (person: Person): Promise<string> => wordsOf((await person.get('/viec')).text);
const ENDS = 'hết hạn trước phiên họp';
const NO_PAPER = 'Bộ hồ sơ giấy của Chè mẫu ngắn hạn chưa đến tỉnh';

describe('samples that end before the council meets', () => {
  test('are told of once to the producer and the office that holds them, the batch that lasts is not', async () => {
    expect(await tellOfThings(house.ports)).toBe(1);
    for (const person of [may, tua]) expect(await told(person)).toContain(`Mẫu ${code} của Chè mẫu ngắn hạn ${ENDS}`);
    for (const person of [hoa, pao]) expect(await told(person)).not.toContain(ENDS);
    // The next night nothing is told again, and each telling is one entry of the ledger.
    expect(await tellOfThings(house.ports)).toBe(0);
    const entries = await query(house.ports.database.write, 'select 1 from ledger_entry where use_case = $1', [
      'custody/tell-of-thing',
    ]);
    expect(entries).toHaveLength(1);
  });

  test('are told with words to send on by Zalo', async () => {
    expect(await told(tua)).toContain('Chép gửi qua Zalo hoặc tin nhắn');
    expect((await tua.get('/thong-bao')).text).toContain('Lô mẫu hết hạn ngày 28/06/2027');
  });

  test('stand on the desk and in the list of those that end, also months before', async () => {
    expect(await desk(tua)).toContain('1 lô sản phẩm mẫu sắp hết hạn hoặc không còn hạn đến phiên họp');
    expect(await desk(pao)).not.toContain('lô sản phẩm mẫu');
    const list = wordsOf((await tua.get('/mau-va-ho-so-giay?loc=sap-het-han')).text);
    expect(list).toContain(code);
    expect(list).toContain('28/06/2027 Hết hạn trước phiên họp');
    expect(list).not.toContain('29/06/2027');
  });
});

describe('a paper set that has not come to the province', () => {
  test('is told of once, five working days after the report, to commune and province, not to the producer', async () => {
    moveTo('2026-11-30T03:00:00.000Z');
    expect(await tellOfThings(house.ports)).toBe(0);
    moveTo('2026-12-01T00:00:00.000Z');
    await everybodySignsIn();
    await tasksOf(house.ports, 'https://ocop.example')['custody/tell-of-things']?.({}, {} as never);
    for (const person of [tua, hoa]) expect(await told(person)).toContain(NO_PAPER);
    for (const person of [may, pao]) expect(await told(person)).not.toContain(NO_PAPER);
    expect(await tellOfThings(house.ports)).toBe(0);
  });

  test('stands on both desks until it lies there', async () => {
    const line = '1 hồ sơ đã chuyển tỉnh mà bộ giấy chưa đến';
    for (const person of [tua, hoa]) expect(await desk(person)).toContain(line);
    expect(await desk(pao)).not.toContain(line);
    const list = wordsOf((await hoa.get('/mau-va-ho-so-giay')).text);
    expect(list).toContain('Hồ sơ đã chuyển tỉnh, bộ giấy chưa đến');
    const counted = { formPages: '6', evidencePages: '1', receivedOn: '01/12/2026', receivedBy: 'Chị Hoa' };
    await enter(house.ports, makePaperSet, { dossierId, office: 'province', difference: 'Đếm lại.', ...counted });
    for (const person of [tua, hoa]) expect(await desk(person)).not.toContain(line);
  });
});

test('nobody tells by hand, nothing is told twice, and nothing of what is not so', async () => {
  const [row] = await query<{ id: string }>(house.ports.database.write, 'select id from custody_item where code = $1', [
    code,
  ]);
  const thing = { kind: 'samples-end-before-council', thingId: row?.id };
  expect((await refused(house.ports, province, tellOfThing, thing)).code).toBe('access/right-missing');
  expect((await refused(house.ports, systemActor, tellOfThing, thing)).code).toBe('custody/told-already');
  const paper = { kind: 'paper-set-missing', thingId: dossierId };
  expect((await refused(house.ports, systemActor, tellOfThing, paper)).code).toBe('records/not-found');
});
