// Side door of the tasks: what other rooms may ask for, in the transaction they hand in.

import { type Reach, reachOf } from '#access/reach.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/ids.ts';
import { officesOfActor } from '#modules/offices/services.ts';
import type { Db } from '#platform/database/db.ts';
import type { Context } from '#runner/use-case.ts';
import { settingOn, type TaskSetting } from './rules/escalation.ts';
import { isRunning, type Task } from './rules/task.ts';
import { listTasksBy } from './store.ts';
import { countTasks, listTasks } from './store-lists.ts';
import { listSettings } from './store-settings.ts';
import { noFilters, questionOf } from './use-cases/list-tasks.ts';

export { followTasks } from './follow-tasks.ts';
export { handInByReport } from './hand-in-by-report.ts';
export { findTask, listActs, listTasksLedBy } from './store.ts';
export { listTasksOfPlace } from './store-place.ts';

/** Tasks of a letter, parents among them, in the order they were given. */
export async function listTasksOfLetter(db: Db, letterId: Id<'letter'>): Promise<readonly Task[]> {
  return await listTasksBy(db, 'letterId', [letterId]);
}

/** The same of some clauses. */
export async function listTasksOfClauses(db: Db, clauseIds: readonly Id<'clause'>[]): Promise<readonly Task[]> {
  return await listTasksBy(db, 'clauseId', clauseIds);
}

/** Tasks that an office of a province gave for a case, parents among them, in the order they were given. */
export async function listTasksOfCase(
  db: Db,
  caseId: Id<'inspection-case'>,
  provinceCode: string,
): Promise<readonly Task[]> {
  return (await listTasksBy(db, 'caseId', [caseId])).filter((one) => one.assigner.provinceCode === provinceCode);
}

export interface TasksWaiting {
  readonly late: number;
  readonly open: number;
  readonly toDecide: number;
  /** Late at other offices: what the own offices gave, and what this person is the leader in charge of. */
  readonly lateOfOthers: number;
  readonly lateInCharge: number;
}

/** What waits for a person: tasks of the own offices that are late and that run in time, and what the own offices have to decide. */
export async function countTasksFor(
  { db, actor, today }: Pick<Context, 'db' | 'actor' | 'today'>,
  reach: Reach,
): Promise<TasksWaiting> {
  const offices = await officesOfActor(db, actor, today);
  const base = questionOf(noFilters, { reach, today });
  const inCharge = actor.accountId === null ? null : { ...base, side: null, leaderId: actor.accountId };
  const lateInCharge = inCharge === null ? 0 : await countTasks(db, { ...inCharge, light: 'late' });
  if (offices.length === 0) return { late: 0, open: 0, toDecide: 0, lateOfOthers: 0, lateInCharge };
  const led = { ...base, side: { kind: 'lead', offices } } as const;
  return {
    late: await countTasks(db, { ...led, light: 'late' }),
    open: await countTasks(db, { ...led, light: 'in-time' }),
    toDecide: await countTasks(db, { ...base, side: { kind: 'assigner', offices }, waits: true }),
    lateOfOthers: await countTasks(db, { ...base, side: { kind: 'assigner', offices }, light: 'late' }),
    lateInCharge,
  };
}

/** The days of reminding and of grace that a province set, on a day; other rooms follow up what they ask for by the same. */
export async function taskSettingOn(db: Db, provinceCode: string, day: LocalDate): Promise<TaskSetting> {
  return settingOn(await listSettings(db, provinceCode), day);
}

const MOST_DUE = 500;

/** Running tasks of the own offices that are due between two days (both count), the first to be due first; those that work along left out. */
export async function tasksDueFor(
  { db, actor, today }: Pick<Context, 'db' | 'actor' | 'today'>,
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
): Promise<readonly Task[]> {
  const reach = reachOf(actor, 'tasks/list-tasks');
  const offices = reach === null ? [] : await officesOfActor(db, actor, today);
  if (reach === null || offices.length === 0) return [];
  const asked = {
    ...questionOf({ ...noFilters, from, to }, { reach, today }),
    side: { kind: 'lead', offices },
  } as const;
  return (await listTasks(db, asked, { offset: 0, limit: MOST_DUE })).filter(isRunning);
}
