// One task: what was given, how it stands, what happened, and what the reader may do now.

import { z } from 'zod';
import { covers, reachOf } from '#access/reach.ts';
import { daysBetween, type LocalDate } from '#kernel/calendar.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { isRunning, lightOf, type Task, type TaskId, type TaskLight } from '../rules/task.ts';
import { actsOfLead, type TaskAct } from '../rules/task-act.ts';
import { findTask, listActs, listTasksBy } from '../store.ts';
import { sideWithinReach, standingOf } from './in-hand.ts';

/** What a lead office told last of a task. */
export interface Told {
  readonly percent: number | null;
  readonly on: LocalDate;
  readonly figures: TaskAct['figures'];
}

export interface TaskView {
  readonly task: Task;
  readonly light: TaskLight;
  readonly acts: readonly TaskAct[];
  /** Those of the offices, in Vietnamese order, with what each told last. */
  readonly children: readonly { readonly task: Task; readonly light: TaskLight; readonly told: Told | null }[];
  /** Others of the same row, the last first. */
  readonly series: readonly { readonly task: Task; readonly light: TaskLight }[];
  /** The parent, where the reader may see it. */
  readonly parentSeen: boolean;
  readonly may: {
    readonly report: boolean;
    readonly delay: boolean;
    readonly askExtension: boolean;
    readonly handIn: boolean;
    readonly decideResult: boolean;
    readonly decideExtension: boolean;
    readonly changeDue: boolean;
    readonly cancel: boolean;
    /** What the reader does stands for an office without an account. */
    readonly inPlace: boolean;
    /** The reader handed in or asked what waits: somebody else decides. */
    readonly ownWork: boolean;
  };
}

/** So many days before it is due, or fewer, a lead may say why it will be late. */
const SOON = 5;

async function mayOf(task: Task, acts: readonly TaskAct[], context: Context): Promise<TaskView['may']> {
  const { actor, today } = context;
  const has = (name: Parameters<typeof reachOf>[1]): boolean => reachOf(actor, name) !== null;
  const standing = await standingOf(context, task);
  const leads = (standing.isLead || standing.inPlace) && task.spread === null && task.state === 'open';
  const decides = standing.isAssigner;
  const asked = acts.findLast((act) => act.kind === 'extension-asked');
  const mine = (other: string | null | undefined): boolean => actor.accountId !== null && actor.accountId === other;
  const ownResult = task.state === 'handed-in' && mine(task.handedInBy);
  const ownRequest = task.askedUntil !== null && mine(asked?.byId);
  return {
    report:
      has('tasks/report-progress') && task.spread === null && task.state === 'open' && (leads || standing.isAlong),
    delay: has('tasks/report-progress') && leads && task.dueOn !== null && daysBetween(today, task.dueOn) <= SOON,
    askExtension: has('tasks/ask-extension') && leads && task.dueOn !== null && task.askedUntil === null,
    handIn: has('tasks/hand-in-result') && leads,
    decideResult:
      has('tasks/decide-result') && decides && task.spread === null && task.state === 'handed-in' && !ownResult,
    decideExtension:
      has('tasks/decide-extension') && decides && task.state === 'open' && task.askedUntil !== null && !ownRequest,
    changeDue: has('tasks/change-due') && decides && task.state === 'open' && task.dueOn !== null,
    cancel: has('tasks/cancel-task') && decides && isRunning(task),
    inPlace: standing.inPlace,
    ownWork: decides && (ownResult || ownRequest),
  };
}

async function childrenOf({ id: parentId }: Task, { db, today }: Context): Promise<TaskView['children']> {
  const tasks = await listTasksBy(db, 'parentId', [parentId]);
  const acts = await listActs(
    db,
    tasks.map((one) => one.id),
  );
  const toldOf = (taskId: TaskId): Told | null => {
    const own = acts.filter((act) => act.taskId === taskId && actsOfLead.includes(act.kind));
    const last = own.at(-1);
    if (last === undefined) return null;
    const percent = own.findLast((act) => act.percent !== null)?.percent ?? null;
    return { percent, on: last.on, figures: own.findLast((act) => act.figures.length > 0)?.figures ?? [] };
  };
  return [...tasks]
    .sort((a, b) => a.leadLabel.localeCompare(b.leadLabel, 'vi'))
    .map((task) => ({ task, light: lightOf(task, today), told: toldOf(task.id) }));
}

async function parentSeen(parentId: TaskId, context: Context): Promise<boolean> {
  const side = await sideWithinReach(parentId, context, ['lead', 'assigner', 'along']);
  return side.ok && covers(context.reach, side.value);
}

export const viewTask = defineUseCase({
  name: 'tasks/view-task',
  kind: 'read',
  legalBasis: null,
  input: z.object({ taskId: id<'task'>() }),
  subject: (input, context) => sideWithinReach(input.taskId, context, ['lead', 'assigner', 'along']),
  async run({ taskId }, context) {
    const { db, today } = context;
    const task = await findTask(db, taskId);
    if (task === null) return refuse(notFound);
    const lit = (rows: readonly Task[]) => rows.map((one) => ({ task: one, light: lightOf(one, today) }));
    const acts = await listActs(db, [task.id]);
    const series =
      task.seriesId === null
        ? []
        : (await listTasksBy(db, 'seriesId', [task.seriesId])).filter(
            (one) => one.id !== task.id && one.parentId === null,
          );
    return ok<TaskView>({
      task,
      light: lightOf(task, today),
      acts,
      children: await childrenOf(task, context),
      series: lit([...series].sort((a, b) => b.ordinal - a.ordinal)),
      parentSeen: task.parentId !== null && (await parentSeen(task.parentId, context)),
      may: await mayOf(task, acts, context),
    });
  },
});
