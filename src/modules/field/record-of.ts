// The record of a visit out of what was kept: what entered it, folded, with the photographs that have arrived and the checklists it was
// opened under.

import type { LocalDate } from '#kernel/calendar.ts';
import type { Visit, VisitId } from '#modules/inspections/index.ts';
import type { Db } from '#platform/database/db.ts';
import { findChecklistsByKey } from './checklists.ts';
import type { Checklist } from './rules/checklist.ts';
import { foldVisit, type VisitRecord } from './rules/fold-visit.ts';
import type { KeptOperation } from './rules/kept-operation.ts';
import { listOperationsOf } from './store.ts';
import { type FieldFile, listFiles } from './store-files.ts';

/** Everything that is kept of a visit. */
export interface KeptRecord {
  readonly kept: readonly KeptOperation[];
  readonly applied: readonly KeptOperation[];
  readonly files: readonly FieldFile[];
  readonly record: VisitRecord;
}

/** The record with what it was made of. */
export async function keptRecordOf(db: Db, visitId: VisitId): Promise<KeptRecord> {
  const [kept, files] = [await listOperationsOf(db, visitId), await listFiles(db, visitId)];
  const applied = kept.filter((one) => one.state === 'applied');
  const arrived = new Set<string>(files.map((one) => one.hash));
  const record = foldVisit(
    applied.map((one) => one.operation),
    arrived,
  );
  return { kept, applied, files, record };
}

/** The record with its checklists, those that are known. */
export async function recordWithChecklists(
  db: Db,
  visit: Pick<Visit, 'id' | 'productIds'>,
  today: LocalDate,
): Promise<KeptRecord & { readonly checklists: readonly Checklist[] }> {
  const found = await keptRecordOf(db, visit.id);
  return { ...found, checklists: await findChecklistsByKey(db, visit, found.record.checklists, today) };
}
