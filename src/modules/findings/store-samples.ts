// The only place that names the tables of samples and of their hand-overs.

import { sql } from 'kysely';
import type { LocalDate } from '#kernel/calendar.ts';
import type { Id, ProductId } from '#kernel/ids.ts';
import type { Db } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import { uuidArray } from '#platform/database/uuid-array.ts';
import type { SampleId, SampleStep, VisitSample } from './rules/sample.ts';

type FlatStep = Omit<SampleStep, 'on'> & { readonly onDay: LocalDate };
const tables = (db: Db) =>
  db.withPlugin(camelCase).withTables<{ visitSample: Row<VisitSample>; sampleStep: Row<FlatStep> }>();

export async function insertSample(db: Db, sample: VisitSample): Promise<void> {
  await insertRows(db, 'visit_sample', [sample]);
}

/** Changes a sample if it still has the version; false where it has not. */
export async function updateSample(
  db: Db,
  key: Pick<VisitSample, 'id' | 'version'>,
  changes: Partial<VisitSample>,
): Promise<boolean> {
  return await updateRow(db, 'visit_sample', key, changes);
}

export async function findSample(db: Db, id: SampleId): Promise<VisitSample | null> {
  return (await tables(db).selectFrom('visitSample').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** The samples of a visit, the first taken first. */
export async function listSamplesOfVisit(db: Db, visitId: Id<'visit'>): Promise<readonly VisitSample[]> {
  return await tables(db)
    .selectFrom('visitSample')
    .selectAll()
    .where('visitId', '=', visitId)
    .orderBy('takenOn')
    .orderBy('id')
    .execute();
}

/** Samples of products whose test failed, the newest first. */
export async function listFailedSamples(db: Db, productIds: readonly ProductId[]): Promise<readonly VisitSample[]> {
  if (productIds.length === 0) return [];
  return await tables(db)
    .selectFrom('visitSample')
    .selectAll()
    .where(sql<boolean>`product_id = any(${uuidArray(productIds)})`)
    .where('result', '=', 'failed')
    .orderBy('resultOn', 'desc')
    .orderBy('id')
    .execute();
}

export async function insertStep(db: Db, { on, ...step }: SampleStep): Promise<void> {
  await insertRows(db, 'sample_step', [{ ...step, onDay: on }]);
}

/** The chain of hand-overs of samples, the first first. */
export async function listSteps(db: Db, ids: readonly SampleId[]): Promise<readonly SampleStep[]> {
  if (ids.length === 0) return [];
  const rows = await tables(db)
    .selectFrom('sampleStep')
    .selectAll()
    .where('sampleId', 'in', [...ids])
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(({ onDay, ...step }) => ({ ...step, on: onDay }));
}
