// Tasks asked for in lists and counted in boards, by the same condition, so that a count opens exactly the rows it counted.

import { type RawBuilder, sql } from 'kysely';
import type { Reach } from '#access/reach.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { likeEscape, searchWords } from '#kernel/vietnamese-text.ts';
import type { Office } from '#modules/offices/index.ts';
import type { Db } from '#platform/database/db.ts';
import type { BoardCut, BoardRow } from './rules/board.ts';
import type { Task, TaskLight } from './rules/task.ts';
import { assignerColumns, isOffice, leadColumns, tables, taskOf, withinReach } from './store.ts';

export interface TaskQuestion {
  readonly reach: Reach;
  readonly today: LocalDate;
  /** The reform, where the day is after it: codes named before may mean another commune. */
  readonly namedSince: LocalDate | null;
  /** Led by, given by, or worked along on by one of these offices; `null`: all that the reach covers. */
  readonly side: { readonly kind: 'lead' | 'assigner' | 'along'; readonly offices: readonly Office[] } | null;
  readonly light?: TaskLight | null;
  /** Open and waiting for its assigner. */
  readonly waits?: boolean;
  readonly lead?: Office | null;
  readonly leaderId?: AccountId | null;
  readonly letterId?: string | null;
  readonly clauseId?: string | null;
  readonly parentId?: string | null;
  /** Due in this span, both ends counting. */
  readonly dueFrom?: LocalDate | null;
  readonly dueTo?: LocalDate | null;
  readonly text?: string;
}

const among = (one: RawBuilder<boolean>[]): RawBuilder<boolean> =>
  one.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(one, sql` or `)})`;

function sideCondition({ kind, offices }: NonNullable<TaskQuestion['side']>): RawBuilder<boolean> {
  if (kind === 'along') {
    return among(
      offices.map(({ provinceCode, communeCode, bodyId }) => {
        const one = JSON.stringify([{ provinceCode, communeCode, bodyId }]);
        return sql<boolean>`coordinators @> ${one}::jsonb`;
      }),
    );
  }
  const columns = kind === 'lead' ? leadColumns : assignerColumns;
  return among(offices.map((office) => isOffice(columns, office)));
}

const inTime = (today: LocalDate) =>
  sql<boolean>`(due_on is null or coalesce(handed_in_on, closed_on, ${today}::date) <= due_on)`;

function lightCondition(light: TaskLight, today: LocalDate): RawBuilder<boolean> {
  const done = light === 'done-in-time' || light === 'done-late';
  const state = done ? sql<boolean>`state = 'done'` : sql<boolean>`state in ('open', 'handed-in')`;
  const good = light === 'in-time' || light === 'done-in-time';
  return good ? sql<boolean>`(${state} and ${inTime(today)})` : sql<boolean>`(${state} and not ${inTime(today)})`;
}

/** The offices that give see what they gave as one line each; others see what each office has to do. */
function meant(db: Db, asked: TaskQuestion) {
  const { side, today } = asked;
  let select = tables(db)
    .selectFrom('task')
    .where(withinReach(asked.reach, asked.namedSince))
    .where('state', '<>', 'cancelled');
  const asParents = side?.kind === 'assigner' && !asked.waits;
  select = asParents ? select.where('parentId', 'is', null) : select.where('spread', 'is', null);
  if (side !== null) select = select.where(sideCondition(side));
  if (asked.light != null) select = select.where(lightCondition(asked.light, today));
  if (asked.waits) {
    select = select.where(sql<boolean>`(state = 'handed-in' or (state = 'open' and asked_until is not null))`);
  }
  if (asked.lead != null) select = select.where(isOffice(leadColumns, asked.lead));
  if (asked.leaderId != null) select = select.where('leaderId', '=', asked.leaderId);
  if (asked.letterId != null) select = select.where(sql<boolean>`letter_id = ${asked.letterId}::uuid`);
  if (asked.clauseId != null) select = select.where(sql<boolean>`clause_id = ${asked.clauseId}::uuid`);
  if (asked.parentId != null) select = select.where(sql<boolean>`parent_id = ${asked.parentId}::uuid`);
  if (asked.dueFrom != null) select = select.where('dueOn', '>=', asked.dueFrom);
  if (asked.dueTo != null) select = select.where('dueOn', '<=', asked.dueTo);
  for (const word of searchWords(asked.text ?? '')) {
    select = select.where('searchText', 'like', `%${likeEscape(word)}%`);
  }
  return select;
}

/** A page of tasks: those that run first, the first to be due before the others. */
export async function listTasks(
  db: Db,
  asked: TaskQuestion,
  page: { readonly offset: number; readonly limit: number },
): Promise<readonly Task[]> {
  const rows = await meant(db, asked)
    .selectAll()
    .orderBy(sql`case when state in ('open', 'handed-in') then 0 else 1 end`)
    .orderBy(sql`due_on asc nulls last`)
    .orderBy('leadLabel')
    .orderBy('id')
    .offset(page.offset)
    .limit(page.limit)
    .execute();
  return rows.map(taskOf);
}

export async function countTasks(db: Db, asked: TaskQuestion): Promise<number> {
  const counted = meant(db, asked).select(sql<number>`count(*)::int`.as('total'));
  return (await counted.executeTakeFirst())?.total ?? 0;
}

const cutBy: Readonly<Record<BoardCut, { key: RawBuilder<string | null>; label: RawBuilder<string | null> }>> = {
  unit: {
    key: sql<string>`province_code || '/' || coalesce(commune_code, '') || '/' || coalesce(body_id::text, '')`,
    label: sql<string>`max(lead_label)`,
  },
  leader: { key: sql<string>`leader_id::text`, label: sql<string>`max(leader_name)` },
  letter: { key: sql<string>`letter_id::text`, label: sql<string>`max(source)` },
  clause: { key: sql<string>`clause_id::text`, label: sql<string>`max(left(content, 140))` },
  month: { key: sql<string>`to_char(due_on, 'YYYY-MM')`, label: sql<string>`max(to_char(due_on, 'MM/YYYY'))` },
};

/** Tasks counted by light, one row for each unit, leader, letter, clause or month in which they are due. */
export async function countBoard(db: Db, asked: TaskQuestion, cut: BoardCut): Promise<readonly BoardRow[]> {
  const { key, label } = cutBy[cut];
  const counted = (light: TaskLight) =>
    sql<number>`(count(*) filter (where ${lightCondition(light, asked.today)}))::int`;
  return await meant(db, asked)
    .select([
      key.as('key'),
      label.as('label'),
      counted('in-time').as('inTime'),
      counted('late').as('late'),
      counted('done-in-time').as('doneInTime'),
      counted('done-late').as('doneLate'),
    ])
    .groupBy(sql`1`)
    .orderBy(cut === 'month' ? sql`1 nulls last` : sql`4 desc, 2 nulls last`)
    .limit(300)
    .execute();
}
