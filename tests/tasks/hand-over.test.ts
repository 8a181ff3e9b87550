// What a person hands over is theirs no longer: dossiers and promises stand in the list of who took them, and in that of nobody else.

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#access/actor.ts';
import { instantOf, millisecondsOf } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { openDossier } from '#modules/dossiers/use-cases/open-dossier.ts';
import { openLegacyFile } from '#modules/legacy-files/use-cases/open-file.ts';
import { saveCommitments } from '#modules/legacy-files/use-cases/save-commitments.ts';
import { findProducerByCode } from '#modules/producers/services.ts';
import { passedOn } from '#modules/tasks/rules/hand-over.ts';
import { handOver, previewHandOver } from '#modules/tasks/use-cases/hand-over.ts';
import { query } from '#platform/database/db.ts';
import { makeCooperative, makeTea } from '../dossiers/filing.ts';
import { recognisedTea } from '../legacy-files/making.ts';
import { done, fieldsOf, refused, speakerOf } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { trained } from './offices-and-people.ts';

let house: TestHouse;
let hoa: Actor;
let din: Actor;
let binh: Actor;
beforeAll(async () => {
  house = await freshHouse();
  hoa = await trained(house.ports, 'tinh', 'province-officer');
  din = await trained(house.ports, 'thuky', 'province-officer');
  binh = await trained(house.ports, 'lanhdao', 'leader');
});
afterAll(() => house.close());

const linesOf = async (person: Actor) => {
  const view = await done(house.ports, din, previewHandOver, { from: `person:${person.accountId}` });
  return view.lines.map(({ kind, subjectId }) => [kind, subjectId]);
};
/** The clock of these tests stands; acts of one instant have no order. */
const give = async (from: Actor, to: Actor) => {
  house.clock.moveTo(instantOf(millisecondsOf(house.ports.clock.now()) + 1_000));
  const lines = (await linesOf(from)).map(([kind, subjectId]) => ({ kind, subjectId, taker: to.accountId }));
  return await done(house.ports, din, handOver, {
    from: `person:${from.accountId}`,
    reason: 'Chuyển công tác.',
    lines,
  });
};

test('the last hand-over says who goes on with a line, whoever began it', () => {
  const [a, b, c] = ['a', 'b', 'c'] as AccountId[];
  const line = (taker: AccountId | undefined) =>
    ({ kind: 'dossier', subjectId: 'd', label: '', note: null, taker: taker ?? '', takerLabel: '' }) as const;
  const task = { ...line(b), kind: 'given' as const };
  const passed = passedOn([
    { fromAccountId: a ?? null, lines: [line(b), task] },
    { fromAccountId: b ?? null, lines: [line(c)] },
  ]);
  expect([...passed]).toEqual([['dossier d', { first: a, now: c }]]);
});

test('a dossier and a promise leave the list of the giver, stand in that of the taker, and may be handed on and back', async () => {
  const { ports } = house;
  const producerCode = await makeCooperative(ports, 'HTX Giả định Bàn giao');
  const producer = await findProducerByCode(ports.database.write, producerCode);
  if (producer === null) throw new Error(producerCode);
  const opened: string[] = [];
  for (const name of ['Chè Một', 'Chè Hai']) {
    const productCode = await makeTea(ports, producerCode, name);
    opened.push((await done(ports, speakerOf(producer.id), openDossier, { productCode })).dossierId);
  }
  const [dossier = '', others = ''] = opened;
  await query(ports.database.write, 'update dossier set opened_by = $2 where id = $1', [dossier, hoa.accountId]);
  await query(ports.database.write, 'update dossier set opened_by = $2 where id = $1', [others, din.accountId]);
  const { productCode } = await recognisedTea(house, 'Chè có hồ sơ giấy');
  const { fileId } = await done(ports, hoa, openLegacyFile, { productCode });
  await done(ports, hoa, saveCommitments, { fileId, seen: '0', volume: '1 tấn' });
  const both = [
    ['promise', fileId],
    ['dossier', dossier],
  ];
  expect(await linesOf(hoa)).toEqual(both);

  // Nobody hands over to the giver, and a line without a taker moves nothing.
  const self = both.map(([kind, subjectId]) => ({ kind, subjectId, taker: hoa.accountId }));
  const asked = { from: `person:${hoa.accountId}`, reason: 'Chuyển công tác.' };
  const refusal = await refused(ports, din, handOver, { ...asked, lines: self });
  expect(fieldsOf(refusal).map(([, code]) => code)).toEqual(['tasks/taker-missing', 'tasks/taker-missing']);
  expect(await linesOf(hoa)).toEqual(both);

  await give(hoa, binh);
  expect(await linesOf(hoa)).toEqual([]);
  expect(await linesOf(binh)).toEqual(both);
  expect(await linesOf(din)).toEqual([['dossier', others]]);
  const again = await refused(ports, din, handOver, { ...asked, lines: [] });
  expect(again.code).toBe('tasks/nothing-to-hand-over');

  await give(binh, din);
  expect(await linesOf(binh)).toEqual([]);
  expect((await linesOf(din)).map(([, id]) => id).sort()).toEqual([fileId, dossier, others].sort());

  await give(din, hoa);
  expect((await linesOf(hoa)).map(([, id]) => id).sort()).toEqual([fileId, dossier, others].sort());
  expect(await linesOf(din)).toEqual([]);
});
