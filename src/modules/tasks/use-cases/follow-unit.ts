// A task goes to the one successor of its office; its list of acts keeps the old name. Several successors, or none: a person chooses.

import { z } from 'zod';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { type NamedOffice, sameOffice } from '#modules/offices/index.ts';
import { id } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { Task } from '../rules/task.ts';
import { changeTask, lockedTask } from './in-hand.ts';
import { isStale } from './stale-unit.ts';
import { successorsOfOffice } from './successor-office.ts';
import { tellTaker } from './tell-of-tasks.ts';

/** Offices that work along, as they are called and coded today: a merged one once, a split one as all it became. */
export async function alongToday(
  task: Task,
  { db, today }: Pick<Context, 'db' | 'today'>,
): Promise<readonly NamedOffice[]> {
  const found: NamedOffice[] = [];
  for (const one of task.coordinators) {
    for (const after of await successorsOfOffice(db, one, task.unitNamedOn, today)) {
      if (!found.some((other) => sameOffice(other, after))) found.push(after);
    }
  }
  return found;
}

/** Changes a task's lead office to another, with what follows from it. */
export async function moveTo(task: Task, lead: NamedOffice, words: string | null, context: Context): Promise<Task> {
  const { db, today } = context;
  const [assigner] = await successorsOfOffice(db, task.assigner, task.unitNamedOn, today);
  const { label, ...office } = lead;
  const along = (await alongToday(task, context)).filter((one) => !sameOffice(one, office));
  const after = await changeTask(
    task,
    {
      lead: office,
      leadLabel: label,
      unitNamedOn: today,
      coordinators: along,
      ...(assigner === undefined
        ? {}
        : {
            assigner: {
              provinceCode: assigner.provinceCode,
              communeCode: assigner.communeCode,
              bodyId: assigner.bodyId,
            },
          }),
    },
    { kind: 'handed-over', words, officeLabel: task.leadLabel, toLabel: label },
    context,
  );
  await tellTaker(context, after, task.leadLabel);
  return after;
}

export const followUnit = defineUseCase({
  name: 'tasks/follow-unit',
  kind: 'act',
  legalBasis: '202/2025/QH15; 1670/NQ-UBTVQH15',
  input: z.object({ taskId: id<'task'>() }),
  async run({ taskId }, context) {
    const { db, today } = context;
    const found = await lockedTask({ taskId }, context);
    if (!found.ok) return found;
    const task = found.value;
    const successors = await successorsOfOffice(db, task.lead, task.unitNamedOn, today);
    const [only] = successors;
    if (only === undefined || successors.length > 1) return refuse(problem('conflict', 'tasks/several-successors'));
    if (!isStale(task, today) && sameOffice(only, task.lead))
      return refuse(problem('conflict', 'tasks/unit-unchanged'));
    await moveTo(task, only, null, context);
    return ok({ taskId, to: only.label });
  },
});
