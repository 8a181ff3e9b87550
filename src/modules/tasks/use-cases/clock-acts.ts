// What the clock of the house does with tasks: reminds before the due date, tells one level up of a late one, brings the next of a row.

import { z } from 'zod';
import { daysBetween } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { tell } from '#modules/notifications/services.ts';
import { type NamedOffice, officeKey } from '#modules/offices/index.ts';
import { bodyOffices, communeOffices, peopleOfOffice } from '#modules/offices/services.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { textsOf } from '#texts/index.ts';
import { type EscalationLevel, escalationLevels, isToRemind, levelsDue, settingOn } from '../rules/escalation.ts';
import { nextDue } from '../rules/occurrence.ts';
import { type Task, untouched } from '../rules/task.ts';
import { taskPath } from '../screens/paths.ts';
import { findTask, listTasksBy } from '../store.ts';
import { listSettings } from '../store-settings.ts';
import { giveTasks } from './give-tasks.ts';
import { changeTask, lockedTask } from './in-hand.ts';
import { successorsOfOffice } from './successor-office.ts';
import { inShort, stillHere } from './tell-of-tasks.ts';

const settingOf = async ({ db, today }: Context, task: Task) =>
  settingOn(await listSettings(db, task.assigner.provinceCode), today);

export const remindLead = defineUseCase({
  name: 'tasks/remind-lead',
  kind: 'act',
  legalBasis: null,
  input: z.object({ taskId: id<'task'>() }),
  async run({ taskId }, context) {
    const { db, today } = context;
    const found = await lockedTask({ taskId }, context);
    if (!found.ok) return found;
    const task = found.value;
    if (!isToRemind(task, await settingOf(context, task), today) || task.dueOn === null) {
      return refuse(problem('conflict', 'tasks/told-already'));
    }
    await changeTask(
      task,
      { remindedOn: today },
      { kind: 'reminded', toLabel: task.leadLabel, until: task.dueOn },
      context,
    );
    await tell(context, {
      kind: 'task-due',
      to: await peopleOfOffice(db, task.lead, today),
      words: { content: inShort(task.content), left: daysBetween(today, task.dueOn) },
      path: taskPath(task.id),
      dueOn: task.dueOn,
    });
    return ok({ taskId });
  },
});

async function peopleOfLevel(context: Context, task: Task, level: EscalationLevel): Promise<readonly AccountId[]> {
  const { db, today } = context;
  switch (level) {
    case 'lead-officers':
      return await peopleOfOffice(db, task.lead, today);
    case 'lead-leaders':
      return await peopleOfOffice(db, task.lead, today, 'leaders');
    case 'assigner':
      return [...(await stillHere(context, [task.assignedBy])), ...(await peopleOfOffice(db, task.assigner, today))];
    case 'assigner-leaders':
      return [
        ...(await stillHere(context, [task.leaderId])),
        ...(await peopleOfOffice(db, task.assigner, today, 'leaders')),
      ];
  }
}

/**
 * The levels that are told now: all that the delay has reached since the last time, and where nobody there has an account the next one that
 * somebody has. Those without an account are passed over, and said so.
 */
async function levelsToTell(
  context: Context,
  task: Task,
  due: number,
): Promise<readonly { readonly level: EscalationLevel; readonly people: readonly AccountId[] }[]> {
  const levels: { level: EscalationLevel; people: readonly AccountId[] }[] = [];
  for (const [at, level] of escalationLevels.entries()) {
    if (at < task.escalation || (at >= due && levels.some((one) => one.people.length > 0))) continue;
    levels.push({ level, people: await peopleOfLevel(context, task, level) });
  }
  return levels;
}

export const escalateTask = defineUseCase({
  name: 'tasks/escalate-task',
  kind: 'act',
  legalBasis: null,
  input: z.object({ taskId: id<'task'>() }),
  async run({ taskId }, context) {
    const { today } = context;
    const found = await lockedTask({ taskId }, context);
    if (!found.ok) return found;
    const task = found.value;
    const due = levelsDue(task, await settingOf(context, task), today);
    if (task.dueOn === null || task.escalation >= escalationLevels.length || due <= task.escalation) {
      return refuse(problem('conflict', 'tasks/told-already'));
    }
    const levels = await levelsToTell(context, task, due);
    const words = textsOf('vi').tasks;
    const toLabel = levels
      .map(({ level, people }) => {
        const named = words.levels[level](level.startsWith('lead') ? task.leadLabel : task.assignerLabel);
        return people.length === 0 ? words.nobodyThere(named) : named;
      })
      .join('; ');
    const changes = { escalation: task.escalation + levels.length, escalatedOn: today };
    await changeTask(task, changes, { kind: 'escalated', toLabel, until: task.dueOn }, context);
    await tell(context, {
      kind: 'task-late',
      to: levels.flatMap((one) => one.people),
      words: { content: inShort(task.content), office: task.leadLabel, days: daysBetween(task.dueOn, today) },
      path: taskPath(task.id),
      dueOn: task.dueOn,
    });
    return ok({ taskId, level: levels.at(-1)?.level ?? null });
  },
});

/** To whom the next of a row goes: all communes or departments of its day, else those of the last one or what they became. */
async function leadsOfNext(last: Task, { db, today }: Context): Promise<readonly NamedOffice[]> {
  const { provinceCode } = last.assigner;
  if (last.spread === 'communes') return await communeOffices(provinceCode, today);
  if (last.spread === 'departments') return await bodyOffices(db, provinceCode, today);
  const before = last.spread === null ? [last] : await listTasksBy(db, 'parentId', [last.id]);
  const all = await Promise.all(before.map((one) => successorsOfOffice(db, one.lead, one.unitNamedOn, today)));
  return [...new Map(all.flat().map((one) => [officeKey(one), one])).values()];
}

export const continueSeries = defineUseCase({
  name: 'tasks/continue-series',
  kind: 'act',
  legalBasis: null,
  input: z.object({ taskId: id<'task'>() }),
  async run({ taskId }, context) {
    const { db, today, now, newId } = context;
    const first = await findTask(db, taskId);
    if (first === null) return refuse(notFound);
    const rows = (await listTasksBy(db, 'seriesId', [taskId])).filter((one) => one.parentId === null);
    const last = rows.reduce((most, one) => (one.ordinal > most.ordinal ? one : most), first);
    const due = nextDue(first, last, today);
    if (due === null) return refuse(problem('conflict', 'tasks/series-not-due'));
    const fresh = {
      ...untouched,
      ordinal: last.ordinal + 1,
      dueOn: due,
      originalDueOn: due,
      assignedOn: today,
      unitNamedOn: today,
      madeAt: now,
      changedAt: now,
    } as const;
    const rootId = newId<'task'>();
    const leads = await leadsOfNext(last, context);
    const of = ({ label, ...lead }: NamedOffice, more: Partial<Task>): Task => ({
      ...last,
      ...fresh,
      id: newId<'task'>(),
      lead,
      leadLabel: label,
      ...more,
    });
    const tasks =
      last.spread === null
        ? leads.slice(0, 1).map((lead) => of(lead, { id: rootId }))
        : [
            { ...last, ...fresh, id: rootId },
            ...leads.map((lead) => of(lead, { parentId: rootId, spread: null, seriesId: null })),
          ];
    await giveTasks(tasks, context);
    return ok({ taskId: rootId, dueOn: due });
  },
});
