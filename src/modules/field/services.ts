// Side door of the field: what was recorded at a visit, for rooms that go on from there, in the transaction they hand in.

import type { Reach } from '#access/reach.ts';
import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { VisitId } from '#modules/inspections/index.ts';
import { findVisit } from '#modules/inspections/services.ts';
import type { Db } from '#platform/database/db.ts';
import type { Context } from '#runner/use-case.ts';
import { checklistsForVisit, findChecklistsByKey, lawChecklists } from './checklists.ts';
import { keptRecordOf } from './record-of.ts';
import type { Checklist } from './rules/checklist.ts';
import { type Completeness, completeness } from './rules/completeness.ts';
import type { VisitRecord } from './rules/fold-visit.ts';
import { type HeldOnSite, heldOnSite } from './rules/held-on-site.ts';
import type { KeptOperation } from './rules/kept-operation.ts';
import { partsOfField } from './rules/visit-field.ts';
import { countQuarantining, findDevices, listOperationsOf } from './store.ts';
import { type FieldFile, listFiles } from './store-files.ts';
import { undecidedFor, visitsToDecide } from './undecided.ts';

export { checklistsForVisit } from './checklists.ts';
export type { FieldFile } from './store-files.ts';
export { releaseWhatWaited } from './use-cases/release-overdue.ts';

/** The record of a visit as it stands. */
export async function recordOf(db: Db, visitId: VisitId): Promise<VisitRecord> {
  return (await keptRecordOf(db, visitId)).record;
}

/** A checklist of the software by its key; `null`: none has it. */
export async function checklistOf(key: string): Promise<Checklist | null> {
  return (await lawChecklists()).find((one) => one.key === key) ?? null;
}

/** The checklists that a visit was opened under, those of its products' dossiers as they were then. */
export async function checklistsOf(db: Db, visitId: VisitId, today: LocalDate): Promise<readonly Checklist[]> {
  const visit = await findVisit(db, visitId);
  if (visit === null) return [];
  return await findChecklistsByKey(db, visit, (await recordOf(db, visitId)).checklists, today);
}

/** The record of a visit as its papers need it. */
export interface RecordForPapers {
  readonly record: VisitRecord;
  /** Those it was opened under; before that, those it will be. */
  readonly checklists: readonly Checklist[];
  /** What was asked, answered and left out; of a record that nobody opened everything is left out. */
  readonly lacks: Completeness;
  readonly held: HeldOnSite;
  /** By operation. */
  readonly authors: ReadonlyMap<string, Author>;
}

/** Who did something at a visit, by their account. */
export interface Author {
  readonly accountId: AccountId;
  readonly name: string;
}

/** What was written down at a visit, what was left out, and when and where its phones were; `null`: there is no such visit. */
export async function recordForPapers(db: Db, visitId: VisitId, today: LocalDate): Promise<RecordForPapers | null> {
  const visit = await findVisit(db, visitId);
  if (visit === null) return null;
  const { record, applied } = await keptRecordOf(db, visitId);
  const checklists =
    record.checklists.length === 0
      ? await checklistsForVisit(db, visit, today)
      : await findChecklistsByKey(db, visit, record.checklists, today);
  const devices = await findDevices(db, [...new Set(applied.map((one) => one.operation.device))]);
  const phones = new Set<string>(devices.filter((one) => one.kind === 'phone').map((one) => one.id));
  return {
    record,
    checklists,
    lacks: completeness({ ...record, checklists: checklists.map((one) => one.key) }, checklists),
    authors: new Map(applied.map((one) => [one.operation.id, { accountId: one.accountId, name: one.accountName }])),
    held: heldOnSite(applied.filter((one) => phones.has(one.operation.device))),
  };
}

/** Photographs of a visit that have arrived, in the order in which they did. */
export async function filesOf(db: Db, visitId: VisitId): Promise<readonly FieldFile[]> {
  return await listFiles(db, visitId);
}

/** When the last operation of a visit arrived; `null`: none has. */
export async function lastOperationAt(db: Db, visitId: VisitId): Promise<Instant | null> {
  const applied = (await listOperationsOf(db, visitId)).filter((one) => one.state === 'applied');
  return applied.at(-1)?.arrivedAt ?? null;
}

/** What entered or changed in the record of a visit since a moment, by field: photographs and presence only add and are left out. */
export async function changesSince(
  db: Db,
  visitId: VisitId,
  since: Instant,
): Promise<{ readonly fields: readonly string[]; readonly lastAt: Instant | null }> {
  const enteredAt = (one: KeptOperation): Instant => one.decidedAt ?? one.arrivedAt;
  const later = (await listOperationsOf(db, visitId)).filter(
    (one) =>
      one.state === 'applied' &&
      enteredAt(one) > since &&
      ['answer', 'sample', 'finding', 'note'].includes(partsOfField(one.operation.field)?.part ?? ''),
  );
  return {
    fields: [...new Set(later.map((one) => one.operation.field))],
    lastAt: later.map(enteredAt).sort().at(-1) ?? null,
  };
}

/** Phones of a reach that sent something an officer decides about; nobody decides about the own one. */
export async function countWaitingDevices(db: Db, reach: Reach, not: AccountId | null): Promise<number> {
  return await countQuarantining(db, reach, not);
}

/** Records of visits that contradict themselves and that the person who acts decides. */
export async function countUndecided(context: Pick<Context, 'db' | 'actor' | 'today'>): Promise<number> {
  return (await undecidedFor(context, await visitsToDecide(context))).size;
}
