// What time does to tasks: reminders, one level up after the other, the next of a row, offices that end in the middle of a task.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instantOf } from '#kernel/calendar.ts';
import { openDossier } from '#modules/dossiers/use-cases/open-dossier.ts';
import { listNotifications } from '#modules/notifications/store.ts';
import { endBody, registerBodies } from '#modules/offices/use-cases/keep-bodies.ts';
import { findProducerByCode } from '#modules/producers/services.ts';
import type { TaskId } from '#modules/tasks/index.ts';
import { findTask, followTasks, listActs } from '#modules/tasks/services.ts';
import { handOver, previewHandOver } from '#modules/tasks/use-cases/hand-over.ts';
import { handInResult, reportProgress } from '#modules/tasks/use-cases/lead-acts.ts';
import { listTasks } from '#modules/tasks/use-cases/list-tasks.ts';
import { viewTask } from '#modules/tasks/use-cases/view-task.ts';
import { query } from '#platform/database/db.ts';
import { makeCooperative, makeTea } from '../dossiers/filing.ts';
import { as, binhLu, done, fieldsOf, province, refused, speakerOf } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { give, MUONG_THAN, officer, PROVINCE, trained, twoBodies } from './offices-and-people.ts';

const words = 'Đã rà soát xong, gửi kèm danh sách sản phẩm của xã.';
const atDay = (house: TestHouse, day: string) => house.clock.moveTo(instantOf(Date.parse(`${day}T03:00:00.000Z`)));
const read = async (house: TestHouse, id: TaskId) => {
  const task = await findTask(house.ports.database.write, id);
  if (task === null) throw new Error(id);
  return task;
};
const kinds = async (house: TestHouse, id: TaskId) =>
  (await listActs(house.ports.database.write, [id])).map((act) => [act.on, act.kind, act.toLabel]);

describe('a task that comes near and passes its day', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await freshHouse();
  });
  afterAll(() => house.close());

  test('is reminded of once, then told one level further up after each grace period, each step seen in the task', async () => {
    const tua = await trained(house.ports, 'xa.binhlu', 'commune-officer');
    const taskId = await give(house.ports, province, { dueOn: '27/11/2026' });
    expect(await followTasks(house.ports)).toMatchObject({ reminded: 1, escalated: 0 });
    expect(await followTasks(house.ports)).toMatchObject({ reminded: 0, escalated: 0 });
    atDay(house, '2026-11-27');
    expect(await followTasks(house.ports)).toMatchObject({ reminded: 0, escalated: 0 });
    for (const day of ['28', '29', '30']) {
      atDay(house, `2026-11-${day}`);
      await followTasks(house.ports);
    }
    for (const day of ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13', '14', '15']) {
      atDay(house, `2026-12-${day}`);
      await followTasks(house.ports);
    }
    // Due on a Friday, three working days of grace: Wednesday 2, Monday 7, Thursday 10 December are the last days of each.
    expect(await kinds(house, taskId)).toEqual([
      ['2026-11-23', 'reminded', 'UBND xã Bình Lư'],
      ['2026-11-28', 'escalated', 'UBND xã Bình Lư (cán bộ phụ trách)'],
      ['2026-12-03', 'escalated', 'UBND xã Bình Lư (lãnh đạo)'],
      ['2026-12-08', 'escalated', 'UBND tỉnh Lai Châu (cơ quan giao việc)'],
      ['2026-12-11', 'escalated', 'UBND tỉnh Lai Châu (lãnh đạo cơ quan giao việc)'],
    ]);
    const told = await listNotifications(house.ports.database.write, tua.accountId as never, {
      unreadOnly: true,
      offset: 0,
      limit: 20,
    });
    expect(told.map((one) => one.kind).sort()).toEqual(['task-assigned', 'task-due', 'task-late']);
    const view = await done(house.ports, binhLu, viewTask, { taskId });
    expect(view).toMatchObject({ light: 'late' });
    atDay(house, '2026-11-23');
  });

  test('found late after the machine was off for weeks is told to every level that the delay has reached', async () => {
    const taskId = await give(house.ports, province, { dueOn: '24/11/2026' });
    atDay(house, '2027-01-20');
    await followTasks(house.ports);
    const [first] = (await kinds(house, taskId)).filter(([, kind]) => kind === 'escalated');
    expect(first?.[2]).toContain('UBND xã Bình Lư (cán bộ phụ trách)');
    expect(first?.[2]).not.toContain('chưa có tài khoản');
    expect(first?.[2]).toContain('UBND tỉnh Lai Châu (lãnh đạo cơ quan giao việc)');
    atDay(house, '2026-11-23');
  });

  test('of an office without an account says so, and the assigner is told without waiting', async () => {
    const taskId = await give(house.ports, province, { leads: [MUONG_THAN], dueOn: '24/11/2026' });
    atDay(house, '2026-11-25');
    await followTasks(house.ports);
    expect((await kinds(house, taskId)).filter(([, kind]) => kind === 'escalated')).toEqual([
      [
        '2026-11-25',
        'escalated',
        'UBND xã Mường Than (cán bộ phụ trách): chưa có tài khoản, không ai nhận được; UBND xã Mường Than (lãnh đạo): chưa có tài khoản, không ai nhận được; UBND tỉnh Lai Châu (cơ quan giao việc)',
      ],
    ]);
    atDay(house, '2026-11-23');
  });

  test('that was handed in goes no further up', async () => {
    const taskId = await give(house.ports, province, { dueOn: '24/11/2026' });
    await done(house.ports, binhLu, handInResult, { taskId, words });
    atDay(house, '2026-12-20');
    await followTasks(house.ports);
    expect((await kinds(house, taskId)).map(([, kind]) => kind)).toEqual(['handed-in']);
    atDay(house, '2026-11-23');
  });

  test('of a row is followed by the next one, though the last is late; a short month shortens none after it', async () => {
    const first = await give(house.ports, province, { kind: 'recurring', period: 'month', dueOn: '31/12/2026' });
    await followTasks(house.ports);
    const rows = async () =>
      (await done(house.ports, province, viewTask, { taskId: first })).series.map(({ task }) => task.dueOn);
    expect(await rows()).toEqual([]);
    atDay(house, '2027-01-01');
    await followTasks(house.ports);
    expect(await rows()).toEqual(['2027-01-31']);
    atDay(house, '2027-03-01');
    await followTasks(house.ports);
    expect(await rows()).toEqual(['2027-03-31', '2027-02-28', '2027-01-31']);
    expect((await read(house, first)).state).toBe('open');
    atDay(house, '2026-11-23');
  });
});

describe('an office that ends in the middle of a task', () => {
  test('a commune merged on 1 July 2025: the successor goes on, what happened keeps the old name', async () => {
    const house = await freshHouse({ at: '2025-06-02T03:00:00.000Z' });
    try {
      const { ports } = house;
      const giver = officer('province-officer', '12');
      // Xã Sơn Bình, 03413 until 30/06/2025, is Xã Bình Lư, 03390, since. 03390 was another commune before.
      const taskId = await give(ports, giver, { leads: ['12/03413/'], dueOn: '15/07/2025' });
      const before = officer('commune-officer', '12', ['03413']);
      await done(ports, before, reportProgress, { taskId, kind: 'progress', words });
      expect((await read(house, taskId)).leadLabel).toBe('UBND xã Sơn Bình');
      atDay(house, '2025-07-01');
      // Until it was moved, nobody of another territory that the code may mean today reaches it.
      expect((await as(ports, before, viewTask, { taskId })).ok).toBe(false);
      expect((await as(ports, binhLu, viewTask, { taskId })).ok).toBe(false);
      expect(await followTasks(ports)).toMatchObject({ moved: 1 });
      const { task, acts } = await done(ports, binhLu, viewTask, { taskId });
      expect(task).toMatchObject({
        leadLabel: 'UBND xã Bình Lư',
        lead: { provinceCode: '12', communeCode: '03390' },
        state: 'open',
      });
      expect(acts.map((act) => [act.kind, act.officeLabel, act.toLabel])).toEqual([
        ['progress', 'UBND xã Sơn Bình', null],
        ['handed-over', 'UBND xã Sơn Bình', 'UBND xã Bình Lư'],
      ]);
      await done(ports, binhLu, handInResult, { taskId, words });
      expect((await done(ports, binhLu, listTasks, { side: 'lead' })).total).toBe(1);
      expect(await followTasks(ports)).toMatchObject({ moved: 0 });
    } finally {
      await house.close();
    }
  });

  test('given to all communes it counts the units of its day: 106 before, 38 since', async () => {
    const house = await freshHouse({ at: '2025-06-30T03:00:00.000Z' });
    try {
      const giver = officer('province-officer', '12');
      const parent = await give(house.ports, giver, { leads: ['communes'], dueOn: '15/07/2025' });
      expect((await done(house.ports, giver, viewTask, { taskId: parent })).children).toHaveLength(106);
      atDay(house, '2025-07-01');
      const after = await give(house.ports, giver, { leads: ['communes'], dueOn: '15/07/2025' });
      expect((await done(house.ports, giver, viewTask, { taskId: after })).children).toHaveLength(38);
    } finally {
      await house.close();
    }
  });

  test('a body with one successor hands over by itself; with two a person chooses who takes what', async () => {
    const house = await freshHouse();
    try {
      const { ports } = house;
      const { trade, farmers } = await twoBodies(ports, province);
      const led = await give(ports, province, { leads: [`12//${farmers}`] });
      const other = await give(ports, province, { leads: [`12//${trade}`] });
      const end = { version: 1, validUntil: '24/11/2026', endBasis: '10/QĐ-UBND ngày 20/11/2026' };
      await done(ports, province, endBody, { ...end, bodyId: farmers, successorIds: [trade] });
      const { bodyIds } = await done(ports, province, registerBodies, {
        provinceCode: '12',
        usual: ['Sở Y tế', 'Sở Tài chính'],
      });
      await done(ports, province, endBody, { ...end, bodyId: trade, validUntil: '25/11/2026', successorIds: bodyIds });
      atDay(house, '2026-11-24');
      expect(await followTasks(ports)).toMatchObject({ moved: 1 });
      expect((await read(house, led)).leadLabel).toBe('Sở Công Thương');
      atDay(house, '2026-11-25');
      expect(await followTasks(ports)).toMatchObject({ moved: 0 });
      const from = `12//${trade}`;
      const view = await done(ports, province, previewHandOver, { from });
      expect(view.giver.pressing).toBe(true);
      expect(view.lines.map((one) => one.subjectId).sort()).toEqual([led, other].sort());
      const [health = '', money = ''] = bodyIds;
      const lines = [
        { kind: 'led', subjectId: led, taker: `12//${health}` },
        { kind: 'led', subjectId: other, taker: '' },
      ];
      const reason = 'Sáp nhập theo 10/QĐ-UBND.';
      const half = await refused(ports, province, handOver, { from, reason, lines });
      expect(fieldsOf(half).map(([, code]) => code)).toEqual(['tasks/taker-missing']);
      expect((await read(house, led)).lead.bodyId).toBe(trade);
      const whole = lines.map((one, index) => ({ ...one, taker: index === 0 ? one.taker : `12//${money}` }));
      expect((await refused(ports, binhLu, handOver, { from, reason, lines: whole })).code).toBe('records/not-found');
      await done(ports, province, handOver, { from, reason, lines: whole });
      expect([(await read(house, led)).leadLabel, (await read(house, other)).leadLabel]).toEqual([
        'Sở Y tế',
        'Sở Tài chính',
      ]);
      expect((await refused(ports, province, handOver, { from, reason, lines: whole })).code).toBe(
        'tasks/nothing-to-hand-over',
      );
    } finally {
      await house.close();
    }
  });

  test('a person who leaves hands over what they gave; the next one is told and takes the results', async () => {
    const house = await freshHouse();
    try {
      const { ports } = house;
      const hoa = await trained(ports, 'tinh', 'province-officer');
      const din = await trained(ports, 'thuky', 'province-officer');
      const taskId = await give(ports, hoa, { leads: [PROVINCE] });
      const from = `person:${hoa.accountId}`;
      const view = await done(ports, din, previewHandOver, { from });
      expect(view.lines.map((one) => [one.kind, one.subjectId])).toEqual([['given', taskId]]);
      expect(view.people.map((one) => one.key)).not.toContain(hoa.accountId);
      const lines = [{ kind: 'given', subjectId: taskId, taker: din.accountId }];
      await done(ports, din, handOver, { from, reason: 'Chuyển công tác.', lines });
      expect(await read(house, taskId)).toMatchObject({
        assignedBy: din.accountId,
        assignedByName: 'Anh Dìn (tập huấn)',
      });
    } finally {
      await house.close();
    }
  });

  test('who leaves has a line for each unfinished dossier they opened, and none for those of others', async () => {
    const house = await freshHouse();
    try {
      const { ports } = house;
      const hoa = await trained(ports, 'tinh', 'province-officer');
      const din = await trained(ports, 'thuky', 'province-officer');
      const producerCode = await makeCooperative(ports, 'HTX Giả định Bàn giao');
      const producer = await findProducerByCode(ports.database.write, producerCode);
      if (producer === null) throw new Error(producerCode);
      const opened: string[] = [];
      for (const name of ['Chè Một', 'Chè Hai']) {
        const productCode = await makeTea(ports, producerCode, name);
        opened.push((await done(ports, speakerOf(producer.id), openDossier, { productCode })).dossierId);
      }
      const [hers] = opened;
      await query(ports.database.write, 'update dossier set opened_by = $2 where id = $1', [hers, hoa.accountId]);
      const view = await done(ports, din, previewHandOver, { from: `person:${hoa.accountId}` });
      expect(view.lines).toEqual([
        { kind: 'dossier', subjectId: hers, label: 'Chè Một', note: 'HTX Giả định Bàn giao' },
      ]);
    } finally {
      await house.close();
    }
  });
});
