// The history of a record as people read it: each act with who, when, and field by field what it changed. Made from the
// ledger, which keeps every record as it was before each act.

import { findDisplayNames } from '#access/store-accounts.ts';
import type { AccountId } from '#kernel/ids.ts';
import { historyOf } from '#modules/ledger/services.ts';
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
  const names = await findDisplayNames(
    db,
    items.map((item) => item.actorId as AccountId | null),
  );
  let after: Content | null = record.current;
  return items.map((item): HistoryLine => {
    const before = (item.before ?? null) as Content | null;
    const changes = before === null || after === null ? [] : changesBetween(before, after, fields);
    after = before;
    return {
      seq: item.seq,
      at: item.at,
      useCase: item.useCase,
      actorKind: item.actorKind,
      actorName: names.get(item.actorId as AccountId | null) ?? null,
      changes,
    };
  });
}
