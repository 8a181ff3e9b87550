// The only place that names the table of the communes' reports.

import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import type { DossierKind } from '#law/procedure-values.ts';
import type { Db } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { CommuneReport } from './rules/commune-report.ts';
import type { Dossier, DossierId } from './rules/dossier.ts';

type Tables = { communeReport: Row<CommuneReport>; dossier: Row<Dossier> };
const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();

export async function findReport(db: Db, dossierId: DossierId): Promise<CommuneReport | null> {
  const select = tables(db).selectFrom('communeReport').selectAll().where('dossierId', '=', dossierId);
  return (await select.executeTakeFirst()) ?? null;
}

export async function insertReport(db: Db, report: CommuneReport): Promise<void> {
  await insertRows(db, 'commune_report', [report]);
}

/** Changes a report if it still has the version; false where it has not. */
export async function updateReport(
  db: Db,
  key: Pick<CommuneReport, 'id' | 'version'>,
  changes: Partial<CommuneReport>,
): Promise<boolean> {
  return await updateRow(db, 'commune_report', key, changes);
}

/** A dossier that the commune sent on, with number, day and signer of its report. Nothing changes it any more. */
export interface ForwardedDossier extends Dossier {
  readonly reportNumber: string;
  readonly reportedOn: LocalDate;
  readonly signer: string;
}

export interface ForwardedQuestion {
  readonly reach?: Reach;
  readonly ids?: readonly DossierId[];
  readonly kinds?: readonly DossierKind[];
  /** The day of the commune's report: from this day on (it counts), before that day. */
  readonly reportedFrom?: LocalDate;
  readonly reportedBefore?: LocalDate;
}

/** Dossiers that communes sent on, the first reported first; at most five thousand. */
export async function listForwarded(db: Db, asked: ForwardedQuestion): Promise<readonly ForwardedDossier[]> {
  if (asked.ids?.length === 0) return [];
  let select = tables(db)
    .selectFrom('dossier')
    .innerJoin('communeReport', 'communeReport.dossierId', 'dossier.id')
    .where('dossier.state', '=', 'forwarded')
    .where('communeReport.reportedOn', 'is not', null);
  if (asked.reach !== undefined) {
    const columns = { province: 'provinceCode', commune: 'communeCode', producer: 'producerId' };
    select = select.where(reachCondition(asked.reach, columns));
  }
  if (asked.ids !== undefined) select = select.where('dossier.id', 'in', [...asked.ids]);
  if (asked.kinds !== undefined) select = select.where('dossier.kind', 'in', [...asked.kinds]);
  if (asked.reportedFrom !== undefined) select = select.where('communeReport.reportedOn', '>=', asked.reportedFrom);
  if (asked.reportedBefore !== undefined) select = select.where('communeReport.reportedOn', '<', asked.reportedBefore);
  const rows = await select
    .selectAll('dossier')
    .select(['communeReport.reportNumber', 'communeReport.reportedOn', 'communeReport.signer'])
    .orderBy('communeReport.reportedOn')
    .orderBy('dossier.id')
    .limit(5_000)
    .execute();
  return rows as readonly ForwardedDossier[];
}

/** What places a dossier in a round: its kind and the day of the commune's report. */
export type ForwardedHead = Pick<ForwardedDossier, 'id' | 'kind' | 'reportedOn'>;

/** The heads of all dossiers within a reach that communes sent on. */
export async function listForwardedHeads(db: Db, reach: Reach): Promise<readonly ForwardedHead[]> {
  const columns = { province: 'provinceCode', commune: 'communeCode', producer: 'producerId' };
  const rows = await tables(db)
    .selectFrom('dossier')
    .innerJoin('communeReport', 'communeReport.dossierId', 'dossier.id')
    .where('dossier.state', '=', 'forwarded')
    .where('communeReport.reportedOn', 'is not', null)
    .where(reachCondition(reach, columns))
    .select(['dossier.id', 'dossier.kind', 'communeReport.reportedOn'])
    .execute();
  return rows as readonly ForwardedHead[];
}
