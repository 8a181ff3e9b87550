// The assigning office moves the due date of a task with a reason, of a common one for every office that still works on it. Where it was
// before stays in what happened; a wish for more time that waited is answered by it.

import { z } from 'zod';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { lastDayMeant } from '#law/last-day.ts';
import { date, id, lines, optionalDate, version } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { listTasksBy } from '../store.ts';
import { forAssigner } from './assigner-acts.ts';
import { changeTask, lockedTask, sideWithinReach } from './in-hand.ts';
import { tellLead } from './tell-of-tasks.ts';

export const changeDue = defineUseCase({
  name: 'tasks/change-due',
  kind: 'act',
  legalBasis: null,
  input: z.object({ taskId: id<'task'>(), version, dueOn: date, dueOnMeant: optionalDate, words: lines(4_000) }),
  subject: (input, context) => sideWithinReach(input.taskId, context, ['assigner']),
  async run(input, context) {
    const { db, today } = context;
    const found = await forAssigner(input, context, (task) => {
      if (task.state !== 'open') return problem('conflict', 'tasks/not-open');
      return task.dueOn === null ? problem('conflict', 'tasks/no-due-date') : null;
    });
    if (!found.ok) return found;
    const { day, wrong } = lastDayMeant('dueOn', input.dueOn, input.dueOnMeant);
    if (day < today) return refuse(invalidFields([{ path: 'dueOn', code: 'tasks/due-in-past' }]));
    if (day === found.value.dueOn) return refuse(invalidFields([{ path: 'dueOn', code: 'tasks/same-due' }]));
    if (wrong !== null) return refuse(invalidFields([wrong]));
    const changes = { dueOn: day, askedUntil: null, remindedOn: null, escalation: 0, escalatedOn: null } as const;
    const moved = [found.value];
    if (found.value.spread !== null) {
      for (const child of await listTasksBy(db, 'parentId', [found.value.id])) {
        if (child.state !== 'open') continue;
        const locked = await lockedTask({ taskId: child.id }, context);
        if (locked.ok) moved.push(locked.value);
      }
    }
    for (const task of moved) {
      const said = { kind: 'due-changed', words: input.words, until: day, previousDueOn: task.dueOn } as const;
      const after = await changeTask(task, changes, { ...said, officeLabel: task.assignerLabel }, context);
      if (task.spread === null) await tellLead(context, after, 'due-changed');
    }
    return ok({ taskId: found.value.id, moved: moved.filter((task) => task.spread === null).length });
  },
});
