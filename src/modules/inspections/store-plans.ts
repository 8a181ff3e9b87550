// The only place that names the tables of plans, of what was chosen for them, and of the numbers of notices.

import { sql } from 'kysely';
import type { Reach } from '#access/reach.ts';
import type { Db } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { PlanAmendment } from './rules/amendment.ts';
import type { PlanId } from './rules/inspection.ts';
import type { VisitNotice } from './rules/notice.ts';
import type { Choice, InspectionPlan } from './rules/plan.ts';
import type { VisitId } from './rules/visit.ts';

type Tables = {
  inspectionPlan: Row<InspectionPlan>;
  inspectionChoice: Row<Choice>;
  inspectionPlanAmendment: Row<PlanAmendment>;
  visitNotice: Row<VisitNotice>;
};
const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();

export async function insertPlan(db: Db, plan: InspectionPlan): Promise<void> {
  await insertRows(db, 'inspection_plan', [plan]);
}

export async function findPlan(db: Db, id: PlanId): Promise<InspectionPlan | null> {
  return (await tables(db).selectFrom('inspectionPlan').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

export async function updatePlan(
  db: Db,
  key: Pick<InspectionPlan, 'id' | 'version'>,
  changes: Partial<Omit<InspectionPlan, 'id' | 'version'>>,
): Promise<boolean> {
  return await updateRow(db, 'inspection_plan', key, changes);
}

/** Plans of the provinces of a reach, the latest year first. */
export async function listPlanRows(db: Db, reach: Reach): Promise<readonly InspectionPlan[]> {
  const provinces = [...reach.provinceCodes, ...reach.provinceOwnCodes];
  return await tables(db)
    .selectFrom('inspectionPlan')
    .selectAll()
    .where(sql<boolean>`${reach.all} or province_code = any(${provinces}::text[])`)
    .orderBy('year', 'desc')
    .orderBy('madeAt', 'desc')
    .execute();
}

export async function insertChoices(db: Db, choices: readonly Choice[]): Promise<void> {
  await insertRows(db, 'inspection_choice', choices);
}

/** Everything that was said about products of a plan, the first first; the plan's row is locked so that ordinals are given one by one. */
export async function listChoices(db: Db, planId: PlanId): Promise<readonly Choice[]> {
  const select = tables(db).selectFrom('inspectionChoice').selectAll().where('planId', '=', planId);
  return await select.orderBy('ordinal').execute();
}

export async function insertAmendment(db: Db, amendment: PlanAmendment): Promise<void> {
  await insertRows(db, 'inspection_plan_amendment', [amendment]);
}

/** The papers that changed a plan after its approval, the first first. */
export async function listAmendments(db: Db, planId: PlanId): Promise<readonly PlanAmendment[]> {
  const select = tables(db).selectFrom('inspectionPlanAmendment').selectAll().where('planId', '=', planId);
  return await select.orderBy('upTo').execute();
}

export async function lockPlan(db: Db, id: PlanId): Promise<InspectionPlan | null> {
  const select = tables(db).selectFrom('inspectionPlan').selectAll().where('id', '=', id).forUpdate();
  return (await select.executeTakeFirst()) ?? null;
}

/** Numbers in force of the notices of some visits. */
export async function findNotices(db: Db, ids: readonly VisitId[]): Promise<readonly VisitNotice[]> {
  if (ids.length === 0) return [];
  return await tables(db)
    .selectFrom('visitNotice')
    .selectAll()
    .where(sql<boolean>`visit_id = any(${[...ids]}::uuid[])`)
    .where('replacedAt', 'is', null)
    .execute();
}

/** Writes a number; the one that it corrects is kept as replaced. */
export async function putNotice(db: Db, row: VisitNotice): Promise<void> {
  if (row.corrects !== null) {
    const replaced = tables(db).updateTable('visitNotice').set({ replacedAt: row.typedAt });
    await replaced.where('id', '=', row.corrects).execute();
  }
  await insertRows(db, 'visit_notice', [row]);
}
