// The only place that names the tables of days of reminders, of calendar addresses and of hand-overs.

import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import type { Instant } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { type Db, query } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row } from '#platform/database/record-rows.ts';
import type { CalendarLink } from './rules/calendar-link.ts';
import type { DatedTaskSetting } from './rules/escalation.ts';
import type { HandOver } from './rules/hand-over.ts';

type Tables = {
  taskSetting: Row<DatedTaskSetting>;
  taskCalendarLink: Row<CalendarLink>;
  handOver: Row<Omit<HandOver, 'on'> & { readonly onDay: HandOver['on'] }>;
};
const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();

export async function insertSetting(db: Db, setting: DatedTaskSetting): Promise<void> {
  await insertRows(db, 'task_setting', [setting]);
}

/** What a province set, the last first. */
export async function listSettings(db: Db, provinceCode: string): Promise<readonly DatedTaskSetting[]> {
  const select = tables(db).selectFrom('taskSetting').selectAll().where('provinceCode', '=', provinceCode);
  return await select.orderBy('validFrom', 'desc').orderBy('madeAt', 'desc').execute();
}

export async function insertLink(db: Db, link: CalendarLink): Promise<void> {
  await insertRows(db, 'task_calendar_link', [link]);
}

export async function findOpenLink(db: Db, accountId: AccountId): Promise<CalendarLink | null> {
  const select = tables(db).selectFrom('taskCalendarLink').selectAll().where('accountId', '=', accountId);
  return (await select.where('revokedAt', 'is', null).executeTakeFirst()) ?? null;
}

export async function findLinkByHash(db: Db, tokenHash: string): Promise<CalendarLink | null> {
  const select = tables(db).selectFrom('taskCalendarLink').selectAll().where('tokenHash', '=', tokenHash);
  return (await select.where('revokedAt', 'is', null).executeTakeFirst()) ?? null;
}

/** Ends the address of an account; false: there was none. */
export async function revokeLink(db: Db, accountId: AccountId, at: Instant): Promise<boolean> {
  const rows = await query(
    db,
    'update task_calendar_link set revoked_at = $2 where account_id = $1 and revoked_at is null returning id',
    [accountId, at],
  );
  return rows.length === 1;
}

export async function insertHandOver(db: Db, { on, ...handOver }: HandOver): Promise<void> {
  await insertRows(db, 'hand_over', [{ ...handOver, onDay: on }]);
}

export async function findHandOver(db: Db, id: HandOver['id']): Promise<HandOver | null> {
  const row = await tables(db).selectFrom('handOver').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) return null;
  const { onDay, ...rest } = row;
  return { ...rest, on: onDay };
}

/** Every hand-over of people of a committee, the first first. */
export async function listHandOversOfPeople(
  db: Db,
  { provinceCode, communeCode }: Pick<HandOver, 'provinceCode' | 'communeCode'>,
): Promise<readonly Pick<HandOver, 'fromAccountId' | 'lines'>[]> {
  return await tables(db)
    .selectFrom('handOver')
    .select(['fromAccountId', 'lines'])
    .where('fromKind', '=', 'person')
    .where('provinceCode', '=', provinceCode)
    .where('communeCode', communeCode === null ? 'is' : '=', communeCode)
    .orderBy('madeAt')
    .orderBy('id')
    .execute();
}

/** Hand-overs within a reach, the last first. */
export async function listHandOvers(db: Db, reach: Reach): Promise<readonly HandOver[]> {
  const rows = await tables(db)
    .selectFrom('handOver')
    .selectAll()
    .where(reachCondition(reach, { province: 'provinceCode', commune: 'communeCode' }))
    .orderBy('onDay', 'desc')
    .orderBy('madeAt', 'desc')
    .limit(100)
    .execute();
  return rows.map(({ onDay, ...rest }) => ({ ...rest, on: onDay }));
}
