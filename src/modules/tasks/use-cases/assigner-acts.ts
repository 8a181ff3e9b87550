// What the assigning office decides: takes a result or returns it with a reason, grants or refuses more time, takes a task back. Nobody decides
// about what they handed in or asked for themselves.

import { z } from 'zod';
import { invalidFields, type Problem, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { id, lines, oneOf, optionalLines, version } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { isRunning, type Task, type TaskId } from '../rules/task.ts';
import { listActs, listTasksBy } from '../store.ts';
import { changeTask, lockedTask, sideWithinReach, standingOf } from './in-hand.ts';
import { tellLead } from './tell-of-tasks.ts';

const own = (accountId: string | null, other: string | null): boolean => accountId !== null && accountId === other;

/** The task for its assigner, of a state that the act needs. */
export async function forAssigner(
  input: { readonly taskId: TaskId; readonly version: number },
  context: Context,
  whyNot: (task: Task) => Problem | null | Promise<Problem | null>,
): Promise<Result<Task>> {
  const found = await lockedTask(input, context);
  if (!found.ok) return found;
  const { isAssigner } = await standingOf(context, found.value);
  if (!isAssigner) return refuse(problem('forbidden', 'tasks/not-assigner', { office: found.value.assignerLabel }));
  const not = await whyNot(found.value);
  return not === null ? found : refuse(not);
}

export const decideResult = defineUseCase({
  name: 'tasks/decide-result',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    taskId: id<'task'>(),
    version,
    decision: oneOf(['taken', 'returned']),
    words: optionalLines(4_000),
  }),
  subject: (input, context) => sideWithinReach(input.taskId, context, ['assigner']),
  async run(input, context) {
    const { today, actor } = context;
    const found = await forAssigner(input, context, (task) => {
      if (task.spread !== null) return problem('conflict', 'tasks/parent-follows-children');
      if (task.state !== 'handed-in') return problem('conflict', 'tasks/nothing-handed-in');
      return own(actor.accountId, task.handedInBy) ? problem('forbidden', 'tasks/own-result') : null;
    });
    if (!found.ok) return found;
    const { decision, words } = input;
    if (decision === 'returned' && words === null) {
      return refuse(invalidFields([{ path: 'words', code: 'tasks/reason-missing' }]));
    }
    const changes =
      decision === 'taken'
        ? ({ state: 'done', closedOn: today } as const)
        : ({ state: 'open', handedInOn: null, handedInBy: null } as const);
    const after = await changeTask(
      found.value,
      changes,
      { kind: decision, words, officeLabel: found.value.assignerLabel },
      context,
    );
    await tellLead(context, after, decision);
    return ok({ taskId: after.id });
  },
});

export const decideExtension = defineUseCase({
  name: 'tasks/decide-extension',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    taskId: id<'task'>(),
    version,
    decision: oneOf(['granted', 'refused']),
    words: optionalLines(4_000),
  }),
  subject: (input, context) => sideWithinReach(input.taskId, context, ['assigner']),
  async run(input, context) {
    const { db, actor } = context;
    const found = await forAssigner(input, context, async (task) => {
      if (task.askedUntil === null || task.state !== 'open') return problem('conflict', 'tasks/no-extension-asked');
      const asked = (await listActs(db, [task.id])).findLast((act) => act.kind === 'extension-asked');
      return own(actor.accountId, asked?.byId ?? null) ? problem('forbidden', 'tasks/own-request') : null;
    });
    if (!found.ok) return found;
    const task = found.value;
    const { decision, words } = input;
    if (decision === 'refused' && words === null) {
      return refuse(invalidFields([{ path: 'words', code: 'tasks/reason-missing' }]));
    }
    const granted = decision === 'granted';
    const after = await changeTask(
      task,
      granted
        ? { dueOn: task.askedUntil, askedUntil: null, remindedOn: null, escalation: 0, escalatedOn: null }
        : { askedUntil: null },
      {
        kind: granted ? 'extension-granted' : 'extension-refused',
        words,
        until: task.askedUntil,
        previousDueOn: task.dueOn,
        officeLabel: task.assignerLabel,
      },
      context,
    );
    await tellLead(context, after, granted ? 'extension-granted' : 'extension-refused');
    return ok({ taskId: task.id, dueOn: after.dueOn });
  },
});

export const cancelTask = defineUseCase({
  name: 'tasks/cancel-task',
  kind: 'act',
  legalBasis: null,
  input: z.object({ taskId: id<'task'>(), version, words: lines(4_000) }),
  subject: (input, context) => sideWithinReach(input.taskId, context, ['assigner']),
  async run(input, context) {
    const { db, today } = context;
    const found = await forAssigner(input, context, (task) =>
      isRunning(task) ? null : problem('conflict', 'tasks/not-open'),
    );
    if (!found.ok) return found;
    const said = { kind: 'cancelled', words: input.words, officeLabel: found.value.assignerLabel } as const;
    const changes = { state: 'cancelled', closedOn: today, askedUntil: null } as const;
    const children = await listTasksBy(db, 'parentId', [found.value.id]);
    await changeTask(found.value, changes, said, context);
    if (found.value.spread === null) await tellLead(context, found.value, 'cancelled');
    for (const child of children.filter(isRunning)) {
      const locked = await lockedTask({ taskId: child.id }, context);
      if (!locked.ok) continue;
      await changeTask(locked.value, changes, said, context);
      await tellLead(context, locked.value, 'cancelled');
    }
    return ok({ taskId: found.value.id });
  },
});
