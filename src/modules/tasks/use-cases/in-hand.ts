// A task in the hands of somebody: whose it is to them, and how it is changed with an act that stays.

import { covers, type Subject } from '#access/reach.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { isAmong, type Office } from '#modules/offices/index.ts';
import { officesOfActor, peopleOfOffice, subjectOfOffice } from '#modules/offices/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import { stateOfParent, type Task, type TaskId, taskContent } from '../rules/task.ts';
import { actsOfLead, type TaskAct } from '../rules/task-act.ts';
import { findTask, insertActs, listTasksBy, lockTask, updateTask } from '../store.ts';
import { isStale } from './stale-unit.ts';

/** The side of a task that the actor's reach covers, as the subject of an act or a read; none covered: like a missing one. */
export async function sideWithinReach(
  taskId: TaskId,
  { db, reach, today }: Context,
  sides: readonly ('lead' | 'along' | 'assigner')[],
): Promise<Result<Subject>> {
  const task = await findTask(db, taskId);
  if (task === null) return refuse(notFound);
  const offices: readonly Office[] = sides.flatMap((side): readonly Office[] =>
    side === 'lead' ? [task.lead] : side === 'assigner' ? [task.assigner] : task.coordinators,
  );
  const own = offices.map(subjectOfOffice).find((one) => covers(reach, one));
  if (isStale(task, today) && reach.communeCodes.length > 0) return refuse(notFound);
  return ok(own ?? subjectOfOffice(task.lead));
}

/** What a task is to the person who acts. */
export interface Standing {
  readonly offices: readonly Office[];
  readonly isLead: boolean;
  readonly isAlong: boolean;
  readonly isAssigner: boolean;
  /** Writes for a lead body that nobody's account belongs to. */
  readonly inPlace: boolean;
}

/** The console stands for every side. */
export async function standingOf(
  { db, actor, today }: Pick<Context, 'db' | 'actor' | 'today'>,
  task: Task,
): Promise<Standing> {
  const offices = await officesOfActor(db, actor, today);
  const all = actor.kind === 'local-operator';
  const isAssigner = all || isAmong(task.assigner, offices);
  const isLead = all || isAmong(task.lead, offices);
  const mayWrite = !isLead && isAssigner && task.lead.bodyId !== null;
  return {
    offices,
    isLead,
    isAlong: task.coordinators.some((one) => isAmong(one, offices)),
    isAssigner,
    inPlace: mayWrite && (await peopleOfOffice(db, task.lead, today)).length === 0,
  };
}

/** The task under a lock, with the version that was seen where one is given. */
export async function lockedTask(
  { taskId, version }: { readonly taskId: TaskId; readonly version?: number },
  { db }: Context,
): Promise<Result<Task>> {
  const task = await lockTask(db, taskId);
  if (task === null) return refuse(notFound);
  if (version !== undefined && task.version !== version) {
    return refuse(problem('conflict', 'records/changed-meanwhile', { current: taskContent(task) }));
  }
  return ok(task);
}

type Said = Pick<TaskAct, 'kind'> & Partial<Omit<TaskAct, 'id' | 'taskId' | 'byId' | 'byName' | 'on' | 'at'>>;

/** One row of what happened to a task, by the actor, now. */
export function actOn(task: Pick<Task, 'id'>, said: Said, { actor, now, today, newId }: Context): TaskAct {
  return {
    words: null,
    figures: [],
    percent: null,
    files: [],
    until: null,
    previousDueOn: null,
    officeLabel: null,
    inPlace: false,
    toLabel: null,
    ...said,
    id: newId<'task-act'>(),
    taskId: task.id,
    byId: actor.accountId,
    byName: actor.displayName,
    on: today,
    at: now,
  };
}

/** Changes a task that is locked, keeps the act, and brings its parent along. */
export async function changeTask(
  before: Task,
  changes: Partial<Omit<Task, 'id' | 'version'>>,
  said: Said,
  context: Context,
): Promise<Task> {
  const { db, now, today } = context;
  const act = actOn(before, said, context);
  const own = actsOfLead.includes(said.kind);
  const dated = { ...changes, lastActOn: own ? today : before.lastActOn, changedAt: now };
  if (!(await updateTask(db, before, dated))) throw new Error(`task ${before.id} was not locked`);
  await insertActs(db, [act]);
  const after: Task = { ...before, ...dated, version: before.version + 1 };
  context.touch({ kind: 'task', id: before.id, before: taskContent(before), after: taskContent(after) });
  context.touch({ kind: 'task-act', id: act.id, before: null, after: act });
  if (before.parentId !== null && before.state !== after.state) await followChildren(before.parentId, context);
  return after;
}

/** A parent is what its children are. */
export async function followChildren(parentId: TaskId, context: Context): Promise<void> {
  const { db, now } = context;
  const parent = await findTask(db, parentId);
  if (parent === null || parent.state === 'cancelled') return;
  const derived = stateOfParent(await listTasksBy(db, 'parentId', [parentId]));
  if (derived.state === parent.state) return;
  const changes = { ...derived, changedAt: now };
  if (!(await updateTask(db, parent, changes))) throw new Error(`parent ${parentId} was not locked`);
  const after: Task = { ...parent, ...changes, version: parent.version + 1 };
  context.touch({ kind: 'task', id: parent.id, before: taskContent(parent), after: taskContent(after) });
}
