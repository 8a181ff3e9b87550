// Offices and tasks: every act done once, by who may and by the clock of the house.

import { type Actor, systemActor } from '#access/actor.ts';
import { instantOf, millisecondsOf } from '#kernel/calendar.ts';
import { changeBody, endBody, registerBodies } from '#modules/offices/use-cases/keep-bodies.ts';
import { addMember, endMember } from '#modules/offices/use-cases/keep-members.ts';
import { setResponsibility } from '#modules/offices/use-cases/responsibilities.ts';
import { assignTasks } from '#modules/tasks/use-cases/assign-tasks.ts';
import { cancelTask, decideExtension, decideResult } from '#modules/tasks/use-cases/assigner-acts.ts';
import { makeCalendarLink, revokeCalendarLink } from '#modules/tasks/use-cases/calendar.ts';
import { changeDue } from '#modules/tasks/use-cases/change-due.ts';
import { continueSeries, escalateTask, remindLead } from '#modules/tasks/use-cases/clock-acts.ts';
import { followUnit } from '#modules/tasks/use-cases/follow-unit.ts';
import { handOver, previewHandOver } from '#modules/tasks/use-cases/hand-over.ts';
import { askExtension, handInResult, reportProgress } from '#modules/tasks/use-cases/lead-acts.ts';
import { changeTaskSetting } from '#modules/tasks/use-cases/silent-offices.ts';
import { binhLu, done, province } from '../../producers/people.ts';
import { BINH_LU, give, officer, trained } from '../../tasks/offices-and-people.ts';
import type { Proving } from './proving.ts';

const BOTH = ['task', 'task-act'];
const leader = officer('leader', '12');

export async function proveTasks(proving: Proving): Promise<void> {
  const { ports } = proving.house;
  const lan: Actor = await trained(ports, 'so.congthuong', 'department-officer');
  const { bodyIds } = await proving.act(
    registerBodies,
    { provinceCode: '12', usual: ['Sở Công Thương'], name: 'Trung tâm Giả định', kind: 'agency' },
    province,
    ['body'],
    (made) => made.bodyIds,
  );
  const [trade = '', centre = ''] = bodyIds;
  await proving.act(
    changeBody,
    { bodyId: centre, version: 1, name: 'Trung tâm Giả định tỉnh', kind: 'agency' },
    province,
    ['body'],
  );
  const { memberId } = await proving.act(addMember, { bodyId: trade, accountId: lan.accountId }, province, [
    'body-member',
  ]);
  await proving.act(endMember, { memberId }, province, ['body-member']);
  const duty = { provinceCode: '12', functionCode: 'promote-and-sell', validFrom: '23/11/2026', lead: trade };
  await proving.act(setResponsibility, { ...duty, coordinators: ['communes'] }, province, ['responsibility']);
  const days = { provinceCode: '12', validFrom: '23/11/2026', remindDays: 7, graceDays: 1, silentDays: 30 };
  await proving.act(changeTaskSetting, days, province, ['task-setting']);

  const item = { content: 'Rà soát sản phẩm.', leads: [BINH_LU], kind: 'once', dueOn: '30/11/2026' };
  const { taskIds } = await proving.act(
    assignTasks,
    { items: [item], confirmed: 'yes' },
    province,
    ['task'],
    (made) => made.taskIds,
  );
  const [taskId = ''] = taskIds;
  const words = 'Đã rà soát 12 sản phẩm.';
  await proving.act(reportProgress, { taskId, kind: 'progress', words }, binhLu, BOTH);
  await proving.act(changeDue, { taskId, version: 2, dueOn: '07/12/2026', words: 'Theo lịch mới.' }, province, BOTH);
  await proving.act(askExtension, { taskId, version: 3, until: '15/12/2026', words: 'Chờ chủ thể.' }, binhLu, BOTH);
  await proving.act(decideExtension, { taskId, version: 4, decision: 'granted' }, leader, BOTH);
  await proving.act(handInResult, { taskId, words }, binhLu, BOTH);
  await proving.act(decideResult, { taskId, version: 6, decision: 'taken' }, leader, BOTH);
  const away = await give(ports, province);
  await proving.act(cancelTask, { taskId: away, version: 1, words: 'Giao nhầm.' }, province, BOTH);

  await proving.act(makeCalendarLink, {}, lan, ['task-calendar-link']);
  await proving.act(revokeCalendarLink, {}, lan, ['task-calendar-link']);

  const due = await give(ports, province, { dueOn: '27/11/2026' });
  await proving.act(remindLead, { taskId: due }, systemActor, BOTH);
  const monthly = await give(ports, province, { kind: 'recurring', period: 'month', dueOn: '27/11/2026' });
  const moving = await give(ports, province, {
    leads: [`12//${centre}`],
    kind: 'standing',
    period: 'quarter',
    dueOn: '',
  });
  const end = { bodyId: centre, version: 2, validUntil: '24/11/2026', endBasis: '10/QĐ-UBND', successorIds: [trade] };
  await proving.act(endBody, end, province, ['body']);
  const now = ports.clock.now();
  proving.house.clock.moveTo(instantOf(millisecondsOf(now) + 6 * 86_400_000));
  await proving.act(escalateTask, { taskId: due }, systemActor, BOTH);
  await proving.act(continueSeries, { taskId: monthly }, systemActor, ['task']);
  await proving.act(followUnit, { taskId: moving }, systemActor, BOTH);
  const lines = (await done(ports, province, previewHandOver, { from: `person:${province.accountId}` })).lines;
  const taker = (await trained(ports, 'tinh', 'province-officer')).accountId;
  const list = { from: `person:${province.accountId}`, reason: 'Chuyển công tác.' };
  await proving.act(handOver, { ...list, lines: lines.map((one) => ({ ...one, taker })) }, leader, [
    'hand-over',
    ...BOTH,
  ]);
  proving.house.clock.moveTo(now);
}
