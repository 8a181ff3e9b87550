// The only place that names the tables of screening: choices, invitations, decisions that took products off the list, what was told
// before an end, and which way an expired product comes back.

import type { LocalDate } from '#kernel/calendar.ts';
import type { Id, ProductId, RecognitionId } from '#kernel/ids.ts';
import { type Db, query } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row } from '#platform/database/record-rows.ts';
import type { ExpiredProductRule } from './rules/expired-product.ts';
import type { ListRemoval, ScreeningChoice, ScreeningInvitation } from './rules/screening.ts';

/** That people were told at so many days before an end; never told again. */
export interface ExpiryNotice {
  readonly id: Id<'expiry-notice'>;
  readonly recognitionId: RecognitionId;
  readonly expiresOn: LocalDate;
  readonly days: number;
  readonly toldOn: LocalDate;
}

type Tables = {
  expiryNotice: Row<ExpiryNotice>;
  screeningChoice: Row<ScreeningChoice>;
  screeningInvitation: Row<ScreeningInvitation>;
  listRemoval: Row<ListRemoval>;
  expiredProductRule: Row<ExpiredProductRule>;
};
const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();

export async function findExpiryNotices(db: Db, ids: readonly RecognitionId[]): Promise<readonly ExpiryNotice[]> {
  if (ids.length === 0) return [];
  return await tables(db)
    .selectFrom('expiryNotice')
    .selectAll()
    .where('recognitionId', 'in', [...ids])
    .execute();
}

/** Notes what was told; false where somebody had done it already. */
export async function insertExpiryNotices(db: Db, rows: readonly ExpiryNotice[]): Promise<boolean> {
  const written = await query(
    db,
    `insert into expiry_notice (id, recognition_id, expires_on, days, told_on)
     select id, recognition_id, expires_on, days, told_on from jsonb_to_recordset($1::jsonb)
       as r (id uuid, recognition_id uuid, expires_on date, days int, told_on date)
     on conflict (recognition_id, expires_on, days) do nothing returning id`,
    [
      JSON.stringify(
        rows.map(({ id, recognitionId, expiresOn, days, toldOn }) => ({
          id,
          recognition_id: recognitionId,
          expires_on: expiresOn,
          days,
          told_on: toldOn,
        })),
      ),
    ],
  );
  return written.length === rows.length;
}

/** The choices that stand for some products. */
export async function findChoices(db: Db, ids: readonly ProductId[]): Promise<readonly ScreeningChoice[]> {
  if (ids.length === 0) return [];
  return await tables(db)
    .selectFrom('screeningChoice')
    .selectAll()
    .where('productId', 'in', [...ids])
    .where('replacedAt', 'is', null)
    .execute();
}

/** Every choice that stands in a province. */
export async function listChoices(db: Db, provinceCode: string): Promise<readonly ScreeningChoice[]> {
  return await tables(db)
    .selectFrom('screeningChoice')
    .selectAll()
    .where('provinceCode', '=', provinceCode)
    .where('replacedAt', 'is', null)
    .orderBy('madeAt')
    .execute();
}

/** Writes a choice; the one before is kept as replaced. */
export async function putChoice(db: Db, row: ScreeningChoice): Promise<ScreeningChoice | null> {
  const [before] = await findChoices(db, [row.productId]);
  if (before !== undefined) {
    const replaced = tables(db).updateTable('screeningChoice').set({ replacedAt: row.madeAt });
    await replaced.where('id', '=', before.id).execute();
  }
  await insertRows(db, 'screening_choice', [row]);
  return before ?? null;
}

export async function insertInvitation(db: Db, row: ScreeningInvitation): Promise<void> {
  await insertRows(db, 'screening_invitation', [row]);
}

/** Invitations of some products, the newest first. */
export async function findInvitations(db: Db, ids: readonly ProductId[]): Promise<readonly ScreeningInvitation[]> {
  if (ids.length === 0) return [];
  return await tables(db)
    .selectFrom('screeningInvitation')
    .selectAll()
    .where('productId', 'in', [...ids])
    .orderBy('madeAt', 'desc')
    .execute();
}

/** Puts the decision beside its recognition; false where one stands there. */
export async function insertRemoval(db: Db, row: ListRemoval): Promise<boolean> {
  const [known] = await findRemovals(db, [row.recognitionId]);
  if (known !== undefined) return false;
  await insertRows(db, 'list_removal', [row]);
  return true;
}

export async function findRemovals(db: Db, ids: readonly RecognitionId[]): Promise<readonly ListRemoval[]> {
  if (ids.length === 0) return [];
  return await tables(db)
    .selectFrom('listRemoval')
    .selectAll()
    .where('recognitionId', 'in', [...ids])
    .execute();
}

/** Decisions that took products off the list and were recorded on a day or later. */
export async function listRemovalsSince(db: Db, day: LocalDate): Promise<readonly ListRemoval[]> {
  return await tables(db)
    .selectFrom('listRemoval')
    .selectAll()
    .where((where) => where.or([where('recordedOn', '>=', day), where('decidedOn', '>=', day)]))
    .execute();
}

/** Rules of a province, the newest first. */
export async function listExpiredRules(db: Db, provinceCode: string): Promise<readonly ExpiredProductRule[]> {
  return await tables(db)
    .selectFrom('expiredProductRule')
    .selectAll()
    .where('provinceCode', '=', provinceCode)
    .orderBy('validFrom', 'desc')
    .execute();
}

export async function insertExpiredRule(db: Db, row: ExpiredProductRule): Promise<void> {
  await insertRows(db, 'expired_product_rule', [row]);
}
