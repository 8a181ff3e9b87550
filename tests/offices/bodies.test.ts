// Bodies of a province over time: who may keep them, what is refused, and what a person stands for on a day.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTrainingAccounts } from '#entry/training/accounts.ts';
import { enterSampleOffices } from '#entry/training/sample-offices.ts';
import { instantOf } from '#kernel/calendar.ts';
import { labelOfOffice, leadsOn, listBodies, officesOfActor } from '#modules/offices/services.ts';
import { changeBody, endBody, registerBodies } from '#modules/offices/use-cases/keep-bodies.ts';
import { addMember, endMember } from '#modules/offices/use-cases/keep-members.ts';
import { listBodiesOfProvince, viewBody } from '#modules/offices/use-cases/read-bodies.ts';
import { setResponsibility } from '#modules/offices/use-cases/responsibilities.ts';
import {
  auditor,
  binhLu,
  done,
  fieldsOf,
  forbidden,
  missing,
  otherProvince,
  province,
  refused,
  speakerOf,
} from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { trained } from '../tasks/offices-and-people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
});
afterAll(() => house.close());
const one = (name: string) => ({ provinceCode: '12', name, kind: 'department', validFrom: '01/03/2025' });

test('are entered by the office of their province alone, once by a name', async () => {
  const { ports } = house;
  await done(ports, province, registerBodies, one('Sở Giả định Một'));
  expect(await refused(ports, otherProvince, registerBodies, one('Sở Giả định Hai'))).toMatchObject(missing);
  for (const actor of [binhLu, auditor, speakerOf('x' as never)]) {
    expect(await refused(ports, actor, registerBodies, one('Sở Giả định Hai'))).toMatchObject(forbidden);
  }
  const again = await refused(ports, province, registerBodies, one('SỞ GIẢ ĐỊNH MỘT'));
  expect(fieldsOf(again)).toEqual([['name', 'offices/name-taken']]);
  const nothing = await refused(ports, province, registerBodies, { provinceCode: '12', name: ' ' });
  expect(fieldsOf(nothing)).toEqual([['name', 'offices/nothing-chosen']]);
  const seen = await done(ports, binhLu, listBodiesOfProvince, {});
  expect(seen.standing.map(({ body }) => body.name)).toContain('Sở Giả định Một');
  expect((await done(ports, otherProvince, listBodiesOfProvince, {})).standing).toEqual([]);
});

test('renamed by a decision, one ends and the other follows; the old name is that of its days', async () => {
  const { ports } = house;
  const db = ports.database.write;
  const { bodyIds } = await done(ports, province, registerBodies, one('Sở Tên Cũ'));
  const [bodyId] = bodyIds;
  if (bodyId === undefined) throw new Error('no body');
  const end = { bodyId, version: 1, validUntil: '01/12/2026', endBasis: '5/NQ-HĐND', successorName: 'Sở Tên Mới' };
  const early = await refused(ports, province, endBody, { ...end, validUntil: '01/03/2025' });
  expect(fieldsOf(early)).toEqual([['validUntil', 'offices/ends-before-it-began']]);
  const itself = await refused(ports, province, endBody, { ...end, successorIds: [bodyId] });
  expect(fieldsOf(itself)).toEqual([['successorIds', 'offices/successor-is-itself']]);
  expect(await refused(ports, otherProvince, endBody, end)).toMatchObject(missing);
  const { successorIds } = await done(ports, province, endBody, end);
  const names = async (day: string) => (await listBodies(db, '12', day as never)).map((body) => body.name);
  expect(await names('2026-11-30')).toContain('Sở Tên Cũ');
  expect(await names('2026-12-01')).not.toContain('Sở Tên Cũ');
  expect(await names('2026-12-01')).toContain('Sở Tên Mới');
  const office = { provinceCode: '12', communeCode: null, bodyId };
  expect(await labelOfOffice(db, office, '2026-12-05' as never)).toBe('Sở Tên Cũ');
  const view = await done(ports, province, viewBody, { bodyId: successorIds[0] });
  expect(view.predecessors.map((body) => body.name)).toEqual(['Sở Tên Cũ']);
  expect(await refused(ports, otherProvince, viewBody, { bodyId })).toMatchObject(missing);
  const stale = await refused(ports, province, changeBody, { bodyId, version: 1, name: 'Sở Khác', kind: 'department' });
  expect(stale.code).toBe('records/changed-meanwhile');
});

test('an account stands for a body from its first day to its last, and only with a role in the province', async () => {
  const { ports, clock } = house;
  const db = ports.database.write;
  const lan = await trained(ports, 'so.congthuong', 'department-officer');
  const tua = await trained(ports, 'xa.binhlu', 'commune-officer');
  const { bodyIds } = await done(ports, province, registerBodies, one('Sở Có Người'));
  const [bodyId] = bodyIds;
  const stands = async () => (await officesOfActor(db, lan, ports.clock.today())).map((office) => office.bodyId);
  expect(await stands()).toEqual([]);
  const foreign = await refused(ports, province, addMember, { bodyId, accountId: tua.accountId });
  expect(fieldsOf(foreign)).toEqual([['accountId', 'offices/not-of-province']]);
  const { memberId } = await done(ports, province, addMember, { bodyId, accountId: lan.accountId });
  expect(await stands()).toEqual([bodyId]);
  expect((await officesOfActor(db, { ...lan, grants: [] }, ports.clock.today())).length).toBe(0);
  const twice = await refused(ports, province, addMember, { bodyId, accountId: lan.accountId });
  expect(fieldsOf(twice)).toEqual([['accountId', 'offices/member-already']]);
  const now = ports.clock.now();
  clock.moveTo(instantOf(Date.parse('2026-11-24T03:00:00.000Z')));
  await done(ports, province, endMember, { memberId });
  expect(await stands()).toEqual([]);
  expect((await refused(ports, province, endMember, { memberId })).code).toBe('offices/member-ended');
  clock.moveTo(now);
});

test('who leads what is the province’s to say, for bodies that stand on the day; others keep the inferred', async () => {
  const { ports } = house;
  const db = ports.database.write;
  const { bodyIds } = await done(ports, province, registerBodies, one('Sở Chủ Trì'));
  const duty = { provinceCode: '12', functionCode: 'select-and-evaluate', validFrom: '01/12/2026', lead: bodyIds[0] };
  expect(await refused(ports, otherProvince, setResponsibility, duty)).toMatchObject(missing);
  expect(await refused(ports, binhLu, setResponsibility, duty)).toMatchObject(forbidden);
  const unknown = await refused(ports, province, setResponsibility, { ...duty, lead: 'province', coordinators: ['x'] });
  expect(fieldsOf(unknown)).toEqual([['coordinators', 'offices/holder-unknown']]);
  expect((await refused(ports, province, setResponsibility, { ...duty, functionCode: 'x' })).code).toBe(
    'offices/function-unknown',
  );
  await done(ports, province, setResponsibility, { ...duty, coordinators: ['communes'], basis: 'QĐ 1/QĐ-UBND' });
  const lead = async (day: string) => (await leadsOn(db, '12', day as never))('select-and-evaluate')?.source;
  expect([await lead('2026-11-30'), await lead('2026-12-01')]).toEqual(['inferred', 'province']);
  expect((await leadsOn(db, '12', '2026-12-01' as never))('no-such')).toBeNull();
});

test('a training installation has the usual bodies, and each account of a department in its own; a second start adds none', async () => {
  const other = await freshHouse();
  try {
    await openTrainingAccounts(other.ports);
    expect(await enterSampleOffices(other.ports)).toEqual([
      '  training: 15 bodies of the province, 5 accounts in them',
    ]);
    expect(await enterSampleOffices(other.ports)).toEqual([]);
  } finally {
    await other.close();
  }
});
