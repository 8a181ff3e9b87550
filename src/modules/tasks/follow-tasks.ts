// Every morning: tasks of offices that are no more go to their successors, the next of each row appears, lead offices are reminded, and what is
// late is told one level further up. Each is an act of its own.

import { systemActor } from '#access/actor.ts';
import { addDays } from '#kernel/calendar.ts';
import { type NamedOffice, officeKey, sameOffice } from '#modules/offices/index.ts';
import { reformDay } from '#modules/territory/index.ts';
import type { Ports } from '#runner/ports.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import type { UseCase } from '#runner/use-case.ts';
import { isToRemind, levelsDue, settingOn, type TaskSetting } from './rules/escalation.ts';
import { nextDue } from './rules/occurrence.ts';
import type { TaskId } from './rules/task.ts';
import { listDueBy, listLastOfSeries, listPerhapsMoved, listTasksBy } from './store.ts';
import { listSettings } from './store-settings.ts';
import { continueSeries, escalateTask, remindLead } from './use-cases/clock-acts.ts';
import { followUnit } from './use-cases/follow-unit.ts';
import { isStale } from './use-cases/stale-unit.ts';
import { successorsOfOffice } from './use-cases/successor-office.ts';

const MOST_REMIND_DAYS = 60;
/** A row that stood still for long catches up one task at a time, not without end. */
const MOST_AT_ONCE = 24;

async function moveToSuccessors(ports: Ports, done: Done): Promise<void> {
  const db = ports.database.write;
  const today = ports.clock.today();
  // Many tasks have one lead office.
  const known = new Map<string, readonly NamedOffice[]>();
  for (const task of await listPerhapsMoved(db, today >= reformDay ? reformDay : null)) {
    const key = `${officeKey(task.lead)}@${task.unitNamedOn}`;
    const after = known.get(key) ?? (await successorsOfOffice(db, task.lead, task.unitNamedOn, today));
    known.set(key, after);
    const [only] = after;
    if (after.length !== 1 || only === undefined) continue;
    if (isStale(task, today) || !sameOffice(only, task.lead)) await done('moved', followUnit, task.id);
  }
}

async function bringNext(ports: Ports, done: Done): Promise<void> {
  const db = ports.database.write;
  const today = ports.clock.today();
  for (let round = 0; round < MOST_AT_ONCE; round += 1) {
    let brought = false;
    const lasts = await listLastOfSeries(db);
    const seriesIds = lasts.flatMap((last) => last.seriesId ?? []);
    const firsts = new Map((await listTasksBy(db, 'id', seriesIds)).map((first) => [first.id, first]));
    for (const last of lasts) {
      const first = last.seriesId === null ? undefined : firsts.get(last.seriesId);
      if (first === undefined || nextDue(first, last, today) === null) continue;
      brought = (await done('brought', continueSeries, first.id)) || brought;
    }
    if (!brought) return;
  }
}

async function tellOfDue(ports: Ports, done: Done): Promise<void> {
  const db = ports.database.write;
  const today = ports.clock.today();
  const settings = new Map<string, TaskSetting>();
  for (const task of await listDueBy(db, addDays(today, MOST_REMIND_DAYS))) {
    const { provinceCode } = task.assigner;
    const setting = settings.get(provinceCode) ?? settingOn(await listSettings(db, provinceCode), today);
    settings.set(provinceCode, setting);
    if (isToRemind(task, setting, today)) await done('reminded', remindLead, task.id);
    else if (levelsDue(task, setting, today) > task.escalation) await done('escalated', escalateTask, task.id);
  }
}

type Counted = 'moved' | 'brought' | 'reminded' | 'escalated';
type Done = (what: Counted, useCase: UseCase<{ taskId: TaskId }, unknown>, taskId: string) => Promise<boolean>;

/** Does what is due this morning; answers how much of each. */
export async function followTasks(ports: Ports): Promise<Readonly<Record<Counted, number>>> {
  const counts = { moved: 0, brought: 0, reminded: 0, escalated: 0 };
  const done: Done = async (what, useCase, taskId) => {
    const answer = await runUseCase(ports, useCase, { taskId }, { actor: systemActor });
    if (answer.ok) counts[what] += 1;
    return answer.ok;
  };
  await moveToSuccessors(ports, done);
  await bringNext(ports, done);
  await tellOfDue(ports, done);
  return counts;
}
