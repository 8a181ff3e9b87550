// The only place that names the tables of tasks and of what happened to them.

import { type RawBuilder, sql } from 'kysely';
import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import type { BodyId, Office } from '#modules/offices/index.ts';
import { type Db, query } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { Task, TaskId } from './rules/task.ts';
import type { TaskAct } from './rules/task-act.ts';

/** A task as its table has it: the two offices in columns of their own. */
type Flat = Omit<Task, 'assigner' | 'lead'> & {
  readonly assignerProvinceCode: string;
  readonly assignerCommuneCode: string | null;
  readonly assignerBodyId: BodyId | null;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly bodyId: BodyId | null;
  readonly coordinatorCommunes: readonly string[];
  readonly searchText: string;
};
type FlatAct = Omit<TaskAct, 'on'> & { readonly onDay: LocalDate };
export const tables = (db: Db) => db.withPlugin(camelCase).withTables<{ task: Row<Flat>; taskAct: Row<FlatAct> }>();

/** The columns of the two offices of a task. */
export const leadColumns = { province: 'province_code', commune: 'commune_code', body: 'body_id' } as const;
export const assignerColumns = {
  province: 'assigner_province_code',
  commune: 'assigner_commune_code',
  body: 'assigner_body_id',
} as const;

/** Whether a row's office is this one: same unit, same body. */
export function isOffice(
  columns: typeof leadColumns | typeof assignerColumns,
  { provinceCode, communeCode, bodyId }: Office,
): RawBuilder<boolean> {
  return sql<boolean>`(${sql.ref(columns.province)} = ${provinceCode}
    and ${sql.ref(columns.commune)} is not distinct from ${communeCode}
    and ${sql.ref(columns.body)} is not distinct from ${bodyId}::uuid)`;
}

const communesAmong = (offices: readonly Office[]): readonly string[] =>
  offices.flatMap((one) => (one.communeCode === null ? [] : [one.communeCode]));

function flat({ assigner, lead, ...task }: Task): Flat {
  return {
    ...task,
    assignerProvinceCode: assigner.provinceCode,
    assignerCommuneCode: assigner.communeCode,
    assignerBodyId: assigner.bodyId,
    ...lead,
    coordinatorCommunes: communesAmong(task.coordinators),
    searchText: foldName(`${task.content} ${task.leadLabel} ${task.output ?? ''} ${task.source ?? ''}`),
  };
}

export function taskOf(row: Row<Flat>): Task {
  const {
    assignerProvinceCode,
    assignerCommuneCode,
    assignerBodyId,
    provinceCode,
    communeCode,
    bodyId,
    coordinatorCommunes: _communes,
    searchText: _text,
    ...task
  } = row;
  return {
    ...task,
    assigner: { provinceCode: assignerProvinceCode, communeCode: assignerCommuneCode, bodyId: assignerBodyId },
    lead: { provinceCode, communeCode, bodyId },
  };
}

export async function insertTasks(db: Db, tasks: readonly Task[]): Promise<void> {
  await insertRows(db, 'task', tasks.map(flat));
}

export async function findTask(db: Db, id: TaskId): Promise<Task | null> {
  const row = await tables(db).selectFrom('task').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : taskOf(row);
}

/** The same under a lock until the transaction ends; of a child, its parent first: parents are counted from all children. */
export async function lockTask(db: Db, id: TaskId): Promise<Task | null> {
  await query(db, 'select 1 from task where id = (select parent_id from task where id = $1) for update', [id]);
  const row = await tables(db).selectFrom('task').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  return row === undefined ? null : taskOf(row);
}

/** Changes a task if it still has the version; false where it has not. */
export async function updateTask(db: Db, task: Task, changes: Partial<Omit<Task, 'id' | 'version'>>): Promise<boolean> {
  const { lead, assigner, ...rest } = changes;
  const gives =
    assigner === undefined
      ? {}
      : {
          assignerProvinceCode: assigner.provinceCode,
          assignerCommuneCode: assigner.communeCode,
          assignerBodyId: assigner.bodyId,
        };
  const more = changes.coordinators === undefined ? {} : { coordinatorCommunes: communesAmong(changes.coordinators) };
  return await updateRow(db, 'task', task, { ...rest, ...lead, ...gives, ...more });
}

export async function insertActs(db: Db, acts: readonly TaskAct[]): Promise<void> {
  await insertRows(
    db,
    'task_act',
    acts.map(({ on, ...act }) => ({ ...act, onDay: on })),
  );
}

/** What happened to some tasks, from a day on where one is named, the first first. */
export async function listActs(
  db: Db,
  taskIds: readonly TaskId[],
  since: LocalDate | null = null,
): Promise<readonly TaskAct[]> {
  if (taskIds.length === 0) return [];
  let select = tables(db)
    .selectFrom('taskAct')
    .selectAll()
    .where(sql<boolean>`task_id = any(${[...taskIds]}::uuid[])`);
  if (since !== null) select = select.where('onDay', '>=', since);
  const rows = await select.orderBy('at').orderBy('id').execute();
  return rows.map(({ onDay, ...act }) => ({ ...act, on: onDay }));
}

/**
 * Tasks that a reach covers: those its offices lead, gave, or work along on. Where the codes of a lead office mean another territory
 * since the reform, a commune's reach does not cover it until it was handed over.
 */
export function withinReach(reach: Reach, namedSince: LocalDate | null): RawBuilder<boolean> {
  if (reach.all) return sql<boolean>`true`;
  const lead = reachCondition(reach, { province: 'provinceCode', commune: 'communeCode' });
  const gave = reachCondition(reach, { province: 'assignerProvinceCode', commune: 'assignerCommuneCode' });
  const along = sql<boolean>`coordinator_communes && ${[...reach.communeCodes]}::text[]`;
  if (namedSince === null || reach.communeCodes.length === 0) return sql<boolean>`(${lead} or ${gave} or ${along})`;
  return sql<boolean>`((${lead} or ${gave} or ${along}) and (unit_named_on >= ${namedSince} or (province_code = any(${[
    ...reach.provinceCodes,
    ...reach.provinceOwnCodes,
  ]}::text[]))))`;
}

/** Tasks by where they come from, in the order they were given. */
export async function listTasksBy(
  db: Db,
  column: 'letterId' | 'clauseId' | 'caseId' | 'parentId' | 'seriesId' | 'id',
  ids: readonly string[],
): Promise<readonly Task[]> {
  if (ids.length === 0) return [];
  const rows = await tables(db)
    .selectFrom('task')
    .selectAll()
    .where(sql<boolean>`${sql.ref(column)} = any(${[...ids]}::uuid[])`)
    .orderBy('madeAt')
    .orderBy(sql`parent_id is not null`)
    .orderBy('leadLabel')
    .orderBy('id')
    .execute();
  return rows.map(taskOf);
}

/** Tasks that an office leads and that ran in a period: given by its end, not closed before its start. Parents are left out. */
export async function listTasksLedBy(
  db: Db,
  office: Office,
  period: { readonly from: LocalDate; readonly to: LocalDate },
): Promise<readonly Task[]> {
  const rows = await tables(db)
    .selectFrom('task')
    .selectAll()
    .where(isOffice(leadColumns, office))
    .where('spread', 'is', null)
    .where('assignedOn', '<=', period.to)
    .where((where) => where.or([where('closedOn', 'is', null), where('closedOn', '>=', period.from)]))
    .orderBy(sql`due_on asc nulls last`)
    .orderBy('id')
    .execute();
  return rows.map(taskOf);
}

/** Running tasks with a due date up to a day, for the clock of the house; parents are left out. */
export async function listDueBy(db: Db, day: LocalDate): Promise<readonly Task[]> {
  const rows = await tables(db)
    .selectFrom('task')
    .selectAll()
    .where('state', '=', 'open')
    .where('spread', 'is', null)
    .where('dueOn', '<=', day)
    .orderBy('dueOn')
    .orderBy('id')
    .execute();
  return rows.map(taskOf);
}

/** Of each row of recurring tasks the last one. */
export async function listLastOfSeries(db: Db): Promise<readonly Task[]> {
  const rows = await tables(db)
    .selectFrom('task')
    .distinctOn('seriesId')
    .selectAll()
    .where('seriesId', 'is not', null)
    .where('parentId', 'is', null)
    .orderBy('seriesId')
    .orderBy('ordinal', 'desc')
    .execute();
  return rows.map(taskOf);
}

/** Running tasks that a body leads or that are written in codes named before a day. */
export async function listPerhapsMoved(db: Db, namedBefore: LocalDate | null): Promise<readonly Task[]> {
  const rows = await tables(db)
    .selectFrom('task')
    .selectAll()
    .where('state', 'in', ['open', 'handed-in'])
    .where((where) =>
      where.or([
        where('bodyId', 'is not', null),
        ...(namedBefore === null ? [] : [where('unitNamedOn', '<', namedBefore)]),
      ]),
    )
    .orderBy('madeAt')
    .orderBy('id')
    .execute();
  return rows.map(taskOf);
}

/** Running tasks that a province gave to communes written in codes named before a day. */
export async function listNamedBefore(db: Db, day: LocalDate, assignerProvinceCode: string): Promise<readonly Task[]> {
  const rows = await tables(db)
    .selectFrom('task')
    .selectAll()
    .where('state', 'in', ['open', 'handed-in'])
    .where('communeCode', 'is not', null)
    .where('unitNamedOn', '<', day)
    .where('assignerProvinceCode', '=', assignerProvinceCode)
    .orderBy('madeAt')
    .orderBy('id')
    .execute();
  return rows.map(taskOf);
}

/** Running tasks that an office leads, and those it gave. `namedOn`: written in codes of that day alone. */
export async function listRunningOfOffice(
  db: Db,
  office: Office,
  namedOn: LocalDate | null,
): Promise<{ readonly led: readonly Task[]; readonly given: readonly Task[] }> {
  const running = () => {
    const select = tables(db).selectFrom('task').selectAll().where('state', 'in', ['open', 'handed-in']);
    return (namedOn === null ? select : select.where('unitNamedOn', '=', namedOn)).orderBy('dueOn').orderBy('id');
  };
  const led = await running().where(isOffice(leadColumns, office)).where('spread', 'is', null).execute();
  const given = await running().where(isOffice(assignerColumns, office)).where('parentId', 'is', null).execute();
  const isLed = new Set(led.map((one) => one.id));
  return { led: led.map(taskOf), given: given.filter((one) => !isLed.has(one.id)).map(taskOf) };
}

/** Running tasks whose results a person takes, or directs. */
export async function listRunningOfPerson(db: Db, accountId: AccountId): Promise<readonly Task[]> {
  const rows = await tables(db)
    .selectFrom('task')
    .selectAll()
    .where('state', 'in', ['open', 'handed-in'])
    .where((where) => where.or([where('assignedBy', '=', accountId), where('leaderId', '=', accountId)]))
    .orderBy('dueOn')
    .orderBy('id')
    .execute();
  return rows.map(taskOf);
}

/** People who gave running tasks for an office, whether or not they still hold a role. */
export async function listGivers(
  db: Db,
  office: Office,
): Promise<readonly { readonly accountId: AccountId; readonly name: string }[]> {
  return await query(
    db,
    `select assigned_by as "accountId", max(assigned_by_name) as name from task
      where state in ('open', 'handed-in') and assigned_by is not null and assigner_province_code = $1
        and assigner_commune_code is not distinct from $2 and assigner_body_id is not distinct from $3::uuid
      group by assigned_by order by 2`,
    [office.provinceCode, office.communeCode, office.bodyId],
  );
}
