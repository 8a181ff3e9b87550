// The only place that names the tables of the intake, of its requests for supplements and of their answers.

import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import { likeEscape } from '#kernel/vietnamese-text.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import { type Db, query } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { Intake, TeamId } from './rules/intake.ts';
import type { SupplementAnswer, SupplementRequest, SupplementRequestId } from './rules/supplement.ts';
import type { RoundName } from './rules/terms.ts';

type Tables = {
  intake: Row<Intake>;
  supplementRequest: Row<SupplementRequest>;
  supplementAnswer: Row<SupplementAnswer>;
};
const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();

export async function insertIntake(db: Db, intake: Intake): Promise<void> {
  await insertRows(db, 'intake', [intake]);
}

/** Changes an intake if it still has the version; false where it has not. */
export async function updateIntake(
  db: Db,
  key: Pick<Intake, 'id' | 'version'>,
  changes: Partial<Intake>,
): Promise<boolean> {
  return await updateRow(db, 'intake', key, changes);
}

export async function findIntakeOf(db: Db, dossierId: DossierId): Promise<Intake | null> {
  const select = tables(db).selectFrom('intake').selectAll().where('dossierId', '=', dossierId);
  return (await select.executeTakeFirst()) ?? null;
}

/** The number of the province's slip of each of these dossiers that has one. */
export async function findProvinceSlips(db: Db, ids: readonly DossierId[]): Promise<ReadonlyMap<DossierId, string>> {
  if (ids.length === 0) return new Map();
  const rows = await query<{ id: DossierId; slip: string }>(
    db,
    'select dossier_id as id, slip_number as slip from intake where dossier_id = any($1::uuid[])',
    [[...ids]],
  );
  return new Map(rows.map((row) => [row.id, row.slip]));
}

/** Dossiers whose slip of the province holds what was typed, in whatever case; at most two hundred. */
export async function findDossiersByProvinceSlip(db: Db, typed: string): Promise<readonly DossierId[]> {
  const rows = await query<{ id: DossierId }>(
    db,
    'select dossier_id as id from intake where slip_number ilike $1 order by dossier_id limit 200',
    [`%${likeEscape(typed)}%`],
  );
  return rows.map((row) => row.id);
}

export async function findIntakesOf(db: Db, dossierIds: readonly DossierId[]): Promise<readonly Intake[]> {
  if (dossierIds.length === 0) return [];
  return await tables(db)
    .selectFrom('intake')
    .selectAll()
    .where('dossierId', 'in', [...dossierIds])
    .execute();
}

export interface IntakeQuestion {
  readonly reach: Reach;
  readonly round: RoundName | null;
}

/** Intakes within a reach; `round: null` asks for those outside of rounds. */
export async function listIntakes(db: Db, asked: IntakeQuestion): Promise<readonly Intake[]> {
  const columns = { province: 'provinceCode', commune: 'communeCode', producer: 'producerId' };
  let select = tables(db).selectFrom('intake').selectAll().where(reachCondition(asked.reach, columns));
  select =
    asked.round === null
      ? select.where('kind', '=', 're-evaluation')
      : select.where('roundYear', '=', asked.round.year).where('round', '=', asked.round.round);
  return await select.limit(5_000).execute();
}

/** Intakes of a province that are ready for its council. */
export async function listReadyIntakes(db: Db, provinceCode: string): Promise<readonly Intake[]> {
  return await tables(db)
    .selectFrom('intake')
    .selectAll()
    .where('provinceCode', '=', provinceCode)
    .where('state', '=', 'ready')
    .limit(5_000)
    .execute();
}

export async function insertRequest(db: Db, request: SupplementRequest): Promise<void> {
  await insertRows(db, 'supplement_request', [request]);
}

/** Requests of a dossier, the last first. */
export async function findRequests(db: Db, dossierId: DossierId): Promise<readonly SupplementRequest[]> {
  return await tables(db)
    .selectFrom('supplementRequest')
    .selectAll()
    .where('dossierId', '=', dossierId)
    .orderBy('ordinal', 'desc')
    .execute();
}

/** The open request of each of these dossiers. */
export async function findOpenRequests(db: Db, ids: readonly DossierId[]): Promise<readonly SupplementRequest[]> {
  if (ids.length === 0) return [];
  return await tables(db)
    .selectFrom('supplementRequest')
    .selectAll()
    .where('dossierId', 'in', [...ids])
    .where('closedOn', 'is', null)
    .execute();
}

/** Every request that the office of one of these provinces made, the first first. */
export async function listRequestsOfOffices(
  db: Db,
  provinceCodes: readonly string[] | 'all',
): Promise<readonly SupplementRequest[]> {
  if (provinceCodes !== 'all' && provinceCodes.length === 0) return [];
  let select = tables(db)
    .selectFrom('supplementRequest')
    .innerJoin('intake', 'intake.id', 'supplementRequest.intakeId');
  if (provinceCodes !== 'all') select = select.where('intake.provinceCode', 'in', [...provinceCodes]);
  return await select.selectAll('supplementRequest').orderBy('supplementRequest.askedAt').limit(5_000).execute();
}

export async function closeRequest(
  db: Db,
  id: SupplementRequestId,
  closing: { readonly closedOn: LocalDate; readonly endReason: string | null },
): Promise<void> {
  await tables(db).updateTable('supplementRequest').set(closing).where('id', '=', id).execute();
}

export async function insertAnswer(db: Db, answer: SupplementAnswer): Promise<void> {
  await insertRows(db, 'supplement_answer', [answer]);
}

export async function findAnswers(db: Db, dossierId: DossierId): Promise<readonly SupplementAnswer[]> {
  return await tables(db).selectFrom('supplementAnswer').selectAll().where('dossierId', '=', dossierId).execute();
}

/** How a dossier stands that the province has received: in which round, until when. */
export type IntakeStanding = Pick<Intake, 'dossierId' | 'state' | 'kind' | 'round' | 'roundYear' | 'dueOn'>;

/** How each dossier within a reach stands that the province has received. */
export async function listStandings(db: Db, reach: Reach): Promise<readonly IntakeStanding[]> {
  const columns = { province: 'provinceCode', commune: 'communeCode', producer: 'producerId' };
  return await tables(db)
    .selectFrom('intake')
    .select(['dossierId', 'state', 'kind', 'round', 'roundYear', 'dueOn'])
    .where(reachCondition(reach, columns))
    .execute();
}

/** How many dossiers are under review by some teams. */
export async function countWithTeams(db: Db, teams: readonly TeamId[]): Promise<number> {
  if (teams.length === 0) return 0;
  const counted = tables(db)
    .selectFrom('intake')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .where('state', '=', 'under-review')
    .where('teamId', 'in', [...teams]);
  return Number((await counted.executeTakeFirst())?.total ?? 0);
}
