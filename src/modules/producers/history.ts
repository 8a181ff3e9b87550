// The history of a record as people read it: each act with who, when, and field by field what it changed. Made from the
// ledger, which keeps every record as it was before each act.

import { findDisplayNames } from '#access/store-accounts.ts';
import type { AccountId } from '#kernel/ids.ts';
import { actsOf, historyOf } from '#modules/ledger/services.ts';
import type { Db } from '#platform/database/db.ts';
import { type Change, changesBetween } from './rules/field-changes.ts';

/** One act on a record. */
export interface HistoryLine {
  readonly seq: number;
  readonly at: string;
  readonly useCase: string;
  readonly actorKind: string;
  /** The account's name as it is today; `null` for acts of the system or the console. */
  readonly actorName: string | null;
  /** Empty for the act that made the record. */
  readonly changes: readonly Change[];
}

type Content = Readonly<Record<string, unknown>>;

/** The newest acts on a record; `current` is its content now, `fields` those whose change is shown. */
export async function readHistory(
  db: Db,
  record: { readonly kind: string; readonly id: string; readonly current: Content },
  fields: readonly string[],
  limit = 50,
): Promise<readonly HistoryLine[]> {
  const items = await historyOf(db, record.kind, record.id, limit);
  const lines = await withNames(db, items);
  let after: Content | null = record.current;
  return lines.map(({ before: kept, ...line }): HistoryLine => {
    const before = (kept ?? null) as Content | null;
    const changes = before === null || after === null ? [] : changesBetween(before, after, fields);
    after = before;
    return { ...line, changes };
  });
}

/** The newest acts on several records, without what they changed, in the order of the records: two statements, however many. */
export async function readActs(
  db: Db,
  records: readonly { readonly kind: string; readonly id: string }[],
  limit = 50,
): Promise<readonly (HistoryLine & { readonly recordId: string })[]> {
  const lines = await withNames(db, await actsOf(db, records, limit));
  return lines.map((line) => ({ ...line, changes: [] }));
}

/** Acts with the name of who did each instead of the id. */
async function withNames<Item extends { readonly actorId: string | null }>(db: Db, items: readonly Item[]) {
  const names = await findDisplayNames(
    db,
    items.map((item) => item.actorId as AccountId | null),
  );
  return items.map(({ actorId, ...item }) => ({ ...item, actorName: names.get(actorId as AccountId | null) ?? null }));
}
