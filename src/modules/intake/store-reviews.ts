// The only place that names the tables of advisory teams, of their sheets and of their opinions.

import type { Reach } from '#access/reach.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import type { Db } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { AdvisoryTeam, TeamId } from './rules/intake.ts';
import type { AdvisoryOpinion, AdvisoryReview } from './rules/review.ts';

type Tables = {
  advisoryTeam: Row<AdvisoryTeam>;
  advisoryReview: Row<AdvisoryReview>;
  advisoryOpinion: Row<AdvisoryOpinion>;
};
const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();

export async function insertTeam(db: Db, team: AdvisoryTeam): Promise<void> {
  await insertRows(db, 'advisory_team', [team]);
}

export async function findTeam(db: Db, id: TeamId): Promise<AdvisoryTeam | null> {
  return (await tables(db).selectFrom('advisoryTeam').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** Teams within a reach, the last decided first. */
export async function listTeams(db: Db, reach: Reach): Promise<readonly AdvisoryTeam[]> {
  if (!reach.all && reach.provinceCodes.length + reach.provinceOwnCodes.length === 0) return [];
  const provinces = [...reach.provinceCodes, ...reach.provinceOwnCodes];
  let select = tables(db).selectFrom('advisoryTeam').selectAll();
  if (!reach.all) select = select.where('provinceCode', 'in', provinces);
  return await select.orderBy('decidedOn', 'desc').orderBy('id', 'desc').execute();
}

export async function insertReview(db: Db, review: AdvisoryReview): Promise<void> {
  await insertRows(db, 'advisory_review', [review]);
}

export async function findReview(db: Db, dossierId: DossierId): Promise<AdvisoryReview | null> {
  const select = tables(db).selectFrom('advisoryReview').selectAll().where('dossierId', '=', dossierId);
  return (await select.executeTakeFirst()) ?? null;
}

/** Changes a sheet if it still has the version; false where it has not. */
export async function updateReview(
  db: Db,
  key: Pick<AdvisoryReview, 'id' | 'version'>,
  changes: Partial<AdvisoryReview>,
): Promise<boolean> {
  return await updateRow(db, 'advisory_review', key, changes);
}

export async function insertOpinion(db: Db, opinion: AdvisoryOpinion): Promise<void> {
  await insertRows(db, 'advisory_opinion', [opinion]);
}

/** Opinions on a dossier, the last first. */
export async function findOpinions(db: Db, dossierId: DossierId): Promise<readonly AdvisoryOpinion[]> {
  return await tables(db)
    .selectFrom('advisoryOpinion')
    .selectAll()
    .where('dossierId', '=', dossierId)
    .orderBy('ordinal', 'desc')
    .execute();
}
