// A task from its giving to its taking: who may do what at each step, and who may not.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#access/actor.ts';
import { instantOf, millisecondsOf } from '#kernel/calendar.ts';
import { listNotifications } from '#modules/notifications/store.ts';
import { lightOf, type TaskId } from '#modules/tasks/index.ts';
import { findTask, listActs, listTasksOfLetter } from '#modules/tasks/services.ts';
import { assignTasks, previewAssignment } from '#modules/tasks/use-cases/assign-tasks.ts';
import { cancelTask, decideExtension, decideResult } from '#modules/tasks/use-cases/assigner-acts.ts';
import { changeDue } from '#modules/tasks/use-cases/change-due.ts';
import { askExtension, handInResult, reportProgress } from '#modules/tasks/use-cases/lead-acts.ts';
import { listTasks } from '#modules/tasks/use-cases/list-tasks.ts';
import { viewTask } from '#modules/tasks/use-cases/view-task.ts';
import {
  as,
  auditor,
  binhLu,
  done,
  fieldsOf,
  forbidden,
  missing,
  muongThan,
  newCommand,
  otherProvince,
  province,
  refused,
  speakerOf,
} from '../producers/people.ts';
import { signedScan } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { BINH_LU, give, MUONG_THAN, officer, PROVINCE, twoBodies } from './offices-and-people.ts';

let house: TestHouse;
let bodies: Awaited<ReturnType<typeof twoBodies>>;
const second = officer('province-officer', '12');
const leader = officer('leader', '12');
beforeAll(async () => {
  house = await freshHouse();
  bodies = await twoBodies(house.ports, province);
});
afterAll(() => house.close());

const read = async (id: TaskId) => {
  const task = await findTask(house.ports.database.write, id);
  if (task === null) throw new Error(id);
  return task;
};
const version = async (id: TaskId) => (await read(id)).version;
/** The clock of these tests stands; acts of one instant have no order. */
const later = () => house.clock.moveTo(instantOf(millisecondsOf(house.ports.clock.now()) + 1_000));
const words = 'Đã rà soát 12 sản phẩm tại 8 bản, còn 3 sản phẩm chưa liên hệ được chủ thể.';

describe('giving', () => {
  const item = { content: 'Rà soát sản phẩm.', leads: [BINH_LU], kind: 'once', dueOn: '30/11/2026' };

  test('needs a preview that a person confirms', async () => {
    const plan = await done(house.ports, province, previewAssignment, { items: [item] });
    expect(plan.planned.map((one) => one.leads.map((lead) => lead.label))).toEqual([['UBND xã Bình Lư']]);
    expect((await refused(house.ports, province, assignTasks, { items: [item] })).code).toBe('tasks/not-confirmed');
  });

  test('does not let offices coordinate what each of them leads for itself', async () => {
    const along = [BINH_LU, MUONG_THAN, PROVINCE];
    const plan = await done(house.ports, province, previewAssignment, {
      items: [{ ...item, leads: [BINH_LU, MUONG_THAN], coordinators: along }],
    });
    expect(plan.planned[0]?.coordinators.map((office) => office.label)).toEqual(['UBND tỉnh Lai Châu']);
    const alone = await done(house.ports, province, previewAssignment, { items: [{ ...item, coordinators: along }] });
    expect(alone.planned[0]?.coordinators).toHaveLength(2);
  });

  test('says every wrong field at once: a day that is past, no period, nobody to lead', async () => {
    const wrong = await refused(house.ports, province, assignTasks, {
      confirmed: 'yes',
      items: [
        { ...item, dueOn: '20/11/2026' },
        { ...item, kind: 'recurring', leads: [] },
        { ...item, leads: ['11/03127/'] },
        { ...item, kind: 'standing', dueOn: '', period: 'quarter' },
        { ...item, dueOn: '' },
      ],
    });
    expect(fieldsOf(wrong)).toEqual([
      ['items.0.dueOn', 'tasks/due-in-past'],
      ['items.1.period', 'tasks/period-missing'],
      ['items.1.leads', 'tasks/lead-missing'],
      ['items.2.leads', 'tasks/office-unknown'],
      ['items.4.dueOn', 'tasks/due-missing'],
    ]);
  });

  test('asks about a day off once: the day named stands, the working day after takes its place, nothing moves by itself', async () => {
    const sunday = { ...item, dueOn: '29/11/2026' };
    const asked = await refused(house.ports, province, assignTasks, { items: [sunday], confirmed: 'yes' });
    expect(fieldsOf(asked)).toEqual([['items.0.dueOn', 'day-off']]);
    const kept = await give(house.ports, province, { dueOn: '29/11/2026', dueOnMeant: '29/11/2026' });
    expect((await read(kept)).dueOn).toBe('2026-11-29');
    const moved = await give(house.ports, province, { dueOn: '29/11/2026', dueOnMeant: '30/11/2026' });
    expect((await read(moved)).dueOn).toBe('2026-11-30');
  });

  test('to all communes of the day is one act: a parent, and one task for each of the 38', async () => {
    const letterId = newCommand();
    const parentId = await give(
      house.ports,
      province,
      { leads: ['communes'], coordinators: [`12//${bodies.trade}`] },
      { letterId, source: 'Công văn số 132/UBND-KTN ngày 09/01/2025, mục 5' },
    );
    const tasks = await listTasksOfLetter(house.ports.database.write, letterId as never);
    expect(tasks).toHaveLength(39);
    expect(tasks[0]).toMatchObject({ id: parentId, spread: 'communes', leadLabel: 'UBND tỉnh Lai Châu' });
    expect(new Set(tasks.slice(1).map((one) => one.parentId))).toEqual(new Set([parentId]));
    expect(tasks.slice(1).map((one) => one.leadLabel)).toContain('UBND xã Bình Lư');
    const list = await done(house.ports, binhLu, listTasks, { side: 'lead', letterId });
    expect(list.tasks.map((one) => one.leadLabel)).toEqual(['UBND xã Bình Lư']);
    expect((await done(house.ports, province, listTasks, { side: 'assigner', letterId })).total).toBe(1);
    expect((await done(house.ports, bodies.lan, listTasks, { side: 'along', letterId })).total).toBe(38);
  });

  test('the very words of a clause twice to one office is refused while the first runs', async () => {
    const clause = { clauseId: newCommand(), content: 'Kiểm tra điểm bán.' };
    await give(house.ports, province, clause);
    const again = { items: [{ ...item, ...clause, leads: [BINH_LU, MUONG_THAN] }], confirmed: 'yes' };
    expect(fieldsOf(await refused(house.ports, province, assignTasks, again))).toEqual([
      ['items.0.leads', 'tasks/given-already'],
    ]);
    await give(house.ports, province, { ...clause, leads: [MUONG_THAN] });
  });

  test('is for who stands for the office: no department, no auditor, no producer, no stranger, no other province', async () => {
    const input = { items: [item], confirmed: 'yes' };
    const nobody: readonly Actor[] = [bodies.lan, auditor, speakerOf(newCommand() as never)];
    for (const actor of nobody) {
      expect(await refused(house.ports, actor, assignTasks, input)).toMatchObject(forbidden);
    }
    const foreign = await refused(house.ports, otherProvince, assignTasks, { ...input, assigner: PROVINCE });
    expect(foreign.code).toBe('tasks/not-your-office');
    const down = await refused(house.ports, binhLu, assignTasks, {
      items: [{ ...item, leads: [MUONG_THAN] }],
      confirmed: 'yes',
    });
    expect(fieldsOf(down)).toEqual([['items.0.leads', 'tasks/office-unknown']]);
  });
});

describe('doing', () => {
  test('the lead office reports with words, figures and files; a foreign commune cannot', async () => {
    const taskId = await give(house.ports, province);
    const report = {
      taskId,
      kind: 'progress',
      words,
      percent: '60',
      figures: [{ name: 'Sản phẩm đã rà soát', value: '12', unit: 'sản phẩm' }],
      files: [await signedScan()],
    };
    await done(house.ports, binhLu, reportProgress, report);
    expect(await refused(house.ports, muongThan, reportProgress, report)).toMatchObject(missing);
    expect(await refused(house.ports, auditor, reportProgress, report)).toMatchObject(forbidden);
    expect((await refused(house.ports, bodies.lan, reportProgress, report)).code).toBe('tasks/not-your-office');
    expect((await refused(house.ports, province, reportProgress, report)).code).toBe('tasks/not-your-office');
    const half = { ...report, figures: [{ name: 'Số bản', value: '' }] };
    expect(fieldsOf(await refused(house.ports, binhLu, reportProgress, half))).toEqual([
      ['figures.0.value', 'required'],
    ]);
    const [act, ...more] = await listActs(house.ports.database.write, [taskId]);
    expect(more).toEqual([]);
    expect(act).toMatchObject({ kind: 'progress', words, percent: 60, officeLabel: 'UBND xã Bình Lư', inPlace: false });
    expect([act?.figures[0]?.value, act?.files.length]).toEqual([12, 1]);
  });

  test('more time is asked with a reason and decided by somebody else of the assigning office', async () => {
    const taskId = await give(house.ports, province);
    const ask = { taskId, version: 1, until: '15/12/2026', words: 'Chủ thể đang đi chợ phiên.' };
    const early = await refused(house.ports, binhLu, askExtension, { ...ask, until: '27/11/2026' });
    expect(fieldsOf(early)).toEqual([['until', 'tasks/until-too-early']]);
    await done(house.ports, binhLu, askExtension, ask);
    expect((await refused(house.ports, binhLu, askExtension, { ...ask, version: 2 })).code).toBe(
      'tasks/extension-waits',
    );
    expect(
      (await refused(house.ports, binhLu, decideExtension, { taskId, version: 2, decision: 'granted' })).code,
    ).toBe('tasks/not-assigner');
    const silent = await refused(house.ports, leader, decideExtension, { taskId, version: 2, decision: 'refused' });
    expect(fieldsOf(silent)).toEqual([['words', 'tasks/reason-missing']]);
    await done(house.ports, leader, decideExtension, { taskId, version: 2, decision: 'granted' });
    expect(await read(taskId)).toMatchObject({ dueOn: '2026-12-15', originalDueOn: '2026-11-30', askedUntil: null });
  });

  test('the result is taken by another than who handed it in; returned, it is done again', async () => {
    const taskId = await give(house.ports, province, { leads: [PROVINCE] });
    await done(house.ports, province, handInResult, { taskId, words });
    const own = await refused(house.ports, province, decideResult, { taskId, version: 2, decision: 'taken' });
    expect(own.code).toBe('tasks/own-result');
    const silent = await refused(house.ports, second, decideResult, { taskId, version: 2, decision: 'returned' });
    expect(fieldsOf(silent)).toEqual([['words', 'tasks/reason-missing']]);
    later();
    await done(house.ports, second, decideResult, {
      taskId,
      version: 2,
      decision: 'returned',
      words: 'Thiếu danh sách.',
    });
    expect(await read(taskId)).toMatchObject({ state: 'open', handedInOn: null });
    later();
    await done(house.ports, province, handInResult, { taskId, words });
    later();
    const both = await Promise.all([
      as(house.ports, second, decideResult, { taskId, version: 4, decision: 'taken' }),
      as(house.ports, leader, decideResult, { taskId, version: 4, decision: 'taken' }),
    ]);
    expect(both.map((one) => one.ok).sort()).toEqual([false, true]);
    expect(await read(taskId)).toMatchObject({ state: 'done', closedOn: '2026-11-23' });
    const kinds = (await listActs(house.ports.database.write, [taskId])).map((act) => act.kind);
    expect(kinds).toEqual(['handed-in', 'returned', 'handed-in', 'taken']);
  });

  test('a parent is done once its children are taken, and never by hand', async () => {
    const parentId = await give(house.ports, province, { leads: [BINH_LU, MUONG_THAN] });
    const { children } = await done(house.ports, province, viewTask, { taskId: parentId });
    const [a, b] = children.map(({ task }) => task.id) as [TaskId, TaskId];
    const byHand = await refused(house.ports, province, handInResult, { taskId: parentId, words });
    expect(byHand.code).toBe('tasks/parent-follows-children');
    const byWhom = new Map([
      [a, (await read(a)).leadLabel === 'UBND xã Bình Lư' ? binhLu : muongThan],
      [b, (await read(b)).leadLabel === 'UBND xã Bình Lư' ? binhLu : muongThan],
    ]);
    for (const id of [a, b]) {
      await done(house.ports, byWhom.get(id) as Actor, handInResult, { taskId: id, words });
    }
    expect((await read(parentId)).state).toBe('handed-in');
    await done(house.ports, leader, decideResult, { taskId: a, version: 2, decision: 'taken' });
    expect((await read(parentId)).state).toBe('handed-in');
    await done(house.ports, leader, decideResult, { taskId: b, version: 2, decision: 'taken' });
    expect(await read(parentId)).toMatchObject({ state: 'done', closedOn: '2026-11-23' });
  });

  test('taken back, a parent takes its open children back with it, and what is taken stays taken', async () => {
    const parentId = await give(house.ports, province, { leads: [BINH_LU, MUONG_THAN] });
    const { children } = await done(house.ports, province, viewTask, { taskId: parentId });
    const ofBinhLu = children.find(({ task }) => task.leadLabel === 'UBND xã Bình Lư')?.task.id as TaskId;
    await done(house.ports, binhLu, handInResult, { taskId: ofBinhLu, words });
    await done(house.ports, leader, decideResult, { taskId: ofBinhLu, version: 2, decision: 'taken' });
    const back = { taskId: parentId, version: await version(parentId), words: 'Văn bản đã thay thế.' };
    expect(await refused(house.ports, binhLu, cancelTask, back)).toMatchObject(missing);
    await done(house.ports, province, cancelTask, back);
    const after = (await done(house.ports, province, viewTask, { taskId: parentId })).children.map(
      ({ task }) => task.state,
    );
    expect(after.sort()).toEqual(['cancelled', 'done']);
  });

  test('for a body without an account its assigner writes, and the list says so; another person takes it', async () => {
    const taskId = await give(house.ports, province, { leads: [`12//${bodies.farmers}`] });
    await done(house.ports, province, handInResult, { taskId, words });
    const [act] = await listActs(house.ports.database.write, [taskId]);
    expect(act).toMatchObject({ officeLabel: 'Hội Nông dân tỉnh', inPlace: true });
    const own = await refused(house.ports, province, decideResult, { taskId, version: 2, decision: 'taken' });
    expect(own.code).toBe('tasks/own-result');
    await done(house.ports, second, decideResult, { taskId, version: 2, decision: 'taken' });
    const withPeople = await give(house.ports, province, { leads: [`12//${bodies.trade}`] });
    const foreign = await refused(house.ports, province, handInResult, { taskId: withPeople, words });
    expect(foreign.code).toBe('tasks/not-your-office');
    await done(house.ports, bodies.lan, handInResult, { taskId: withPeople, words });
  });

  test('who leads is told; who gave is told of the result', async () => {
    later();
    const taskId = await give(house.ports, province, {
      leads: [`12//${bodies.trade}`],
      content: 'Mở điểm bán tại chợ.',
    });
    const told = await listNotifications(house.ports.database.write, bodies.lan.accountId as never, {
      unreadOnly: true,
      offset: 0,
      limit: 5,
    });
    expect(told[0]).toMatchObject({ kind: 'task-assigned', path: `/nhiem-vu/${taskId}` });
  });
});

test('a light is computed for a day: the due date itself is in time, what was handed in by then stays in time', () => {
  const due = { dueOn: '2026-11-30' as never, closedOn: null, handedInOn: null };
  expect(lightOf({ ...due, state: 'open' }, '2026-11-30' as never)).toBe('in-time');
  expect(lightOf({ ...due, state: 'open' }, '2026-12-01' as never)).toBe('late');
  const handed = { ...due, handedInOn: '2026-11-30' as never };
  expect(lightOf({ ...handed, state: 'handed-in' }, '2026-12-20' as never)).toBe('in-time');
  expect(lightOf({ ...handed, state: 'done', closedOn: '2026-12-05' as never }, '2026-12-20' as never)).toBe(
    'done-in-time',
  );
  const late = { ...due, handedInOn: '2026-12-01' as never, closedOn: '2026-12-02' as never };
  expect(lightOf({ ...late, state: 'done' }, '2026-12-20' as never)).toBe('done-late');
  expect(lightOf({ ...due, dueOn: null, state: 'open' }, '2030-01-01' as never)).toBe('in-time');
});

describe('moving a due date', () => {
  test("is the assigner's, with a reason: a common task moves for all that still work on it, those that handed in keep theirs", async () => {
    const parentId = await give(house.ports, province, { leads: [BINH_LU, MUONG_THAN], dueOn: '30/11/2026' });
    const { children } = await done(house.ports, province, viewTask, { taskId: parentId });
    const ofBinhLu = children.find((one) => one.task.leadLabel.includes('Bình Lư'))?.task.id as TaskId;
    const ofMuongThan = children.find((one) => one.task.leadLabel.includes('Mường Than'))?.task.id as TaskId;
    await done(house.ports, binhLu, handInResult, { taskId: ofBinhLu, words });
    const asked = {
      taskId: parentId,
      version: await version(parentId),
      dueOn: '15/12/2026',
      words: 'Theo lịch mới của Bộ.',
    };
    expect(await refused(house.ports, auditor, changeDue, asked)).toMatchObject(forbidden);
    expect(await refused(house.ports, otherProvince, changeDue, asked)).toMatchObject(missing);
    for (const [dueOn, code] of [
      ['20/11/2026', 'tasks/due-in-past'],
      ['30/11/2026', 'tasks/same-due'],
      ['13/12/2026', 'day-off'],
    ] as const) {
      expect(fieldsOf(await refused(house.ports, province, changeDue, { ...asked, dueOn }))).toEqual([['dueOn', code]]);
    }
    expect(await done(house.ports, province, changeDue, asked)).toMatchObject({ moved: 1 });
    expect([(await read(ofBinhLu)).dueOn, (await read(ofMuongThan)).dueOn, (await read(parentId)).dueOn]).toEqual([
      '2026-11-30',
      '2026-12-15',
      '2026-12-15',
    ]);
    const act = (await listActs(house.ports.database.write, [ofMuongThan])).at(-1);
    expect(act).toMatchObject({ kind: 'due-changed', until: '2026-12-15', previousDueOn: '2026-11-30' });
    expect(
      (
        await refused(house.ports, province, changeDue, {
          ...asked,
          taskId: ofBinhLu,
          version: await version(ofBinhLu),
        })
      ).code,
    ).toBe('tasks/not-open');
  });

  test('does not refuse a result whose form was open meanwhile, and a result says no percentage that nobody reported', async () => {
    const taskId = await give(house.ports, province, {});
    await done(house.ports, binhLu, reportProgress, { taskId, kind: 'progress', words, percent: '60' });
    await done(house.ports, province, changeDue, {
      taskId,
      version: await version(taskId),
      dueOn: '15/12/2026',
      words,
    });
    await done(house.ports, binhLu, handInResult, { taskId, words });
    const acts = await listActs(house.ports.database.write, [taskId]);
    expect(acts.map((act) => act.percent).filter((one) => one !== null)).toEqual([60]);
  });
});
