// The only place that names the tables of dossiers.

import { sql } from 'kysely';
import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, ProducerId, ProductId } from '#kernel/ids.ts';
import { likeEscape, searchWords } from '#kernel/vietnamese-text.ts';
import { type Db, query } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow, updateRows } from '#platform/database/record-rows.ts';
import type { Dossier, DossierId, DossierReturn, Submission } from './rules/dossier.ts';
import type { DossierState } from './rules/lifecycle.ts';
import type { DossierPart, PartName } from './rules/parts.ts';

type Tables = {
  dossier: Row<Dossier>;
  dossierPart: Row<DossierPart>;
  dossierSubmission: Row<Submission>;
  dossierReturn: Row<DossierReturn>;
};
const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();

export async function insertDossier(db: Db, dossier: Dossier, parts: readonly DossierPart[]): Promise<void> {
  await insertRows(db, 'dossier', [dossier]);
  await insertRows(db, 'dossier_part', parts);
}

export async function findDossier(db: Db, id: DossierId): Promise<Dossier | null> {
  return (await tables(db).selectFrom('dossier').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** The dossier under a lock until the transaction ends: acts on one dossier come one after another. */
export async function lockDossier(db: Db, id: DossierId): Promise<Dossier | null> {
  const select = tables(db).selectFrom('dossier').selectAll().where('id', '=', id).forUpdate();
  return (await select.executeTakeFirst()) ?? null;
}

/** What of a dossier says when its council meets. */
export type DossierTerm = Pick<Dossier, 'id' | 'dueOn' | 'round'>;

export async function findDossierTerms(db: Db, ids: readonly DossierId[]): Promise<readonly DossierTerm[]> {
  if (ids.length === 0) return [];
  return await tables(db)
    .selectFrom('dossier')
    .select(['id', 'dueOn', 'round'])
    .where('id', 'in', [...ids])
    .execute();
}

/** The dossier of a product that is neither forwarded nor dropped. */
export async function findOpenDossierOf(db: Db, productId: ProductId): Promise<Dossier | null> {
  const select = tables(db)
    .selectFrom('dossier')
    .selectAll()
    .where('productId', '=', productId)
    .where(sql<boolean>`state not in ('forwarded', 'dropped')`);
  return (await select.executeTakeFirst()) ?? null;
}

/** Dossiers of a product that were sent and not given up, those sent back among them. */
export async function findSentDossiersOf(db: Db, productId: ProductId): Promise<readonly Dossier[]> {
  return await tables(db)
    .selectFrom('dossier')
    .selectAll()
    .where('productId', '=', productId)
    .where('receivedOn', 'is not', null)
    .where('state', '!=', 'dropped')
    .execute();
}

/** Which product each dossier of some products is about. */
export async function findDossierIdsOf(
  db: Db,
  productIds: readonly ProductId[],
): Promise<readonly { readonly id: DossierId; readonly productId: ProductId }[]> {
  if (productIds.length === 0) return [];
  return await tables(db)
    .selectFrom('dossier')
    .select(['id', 'productId'])
    .where(sql<boolean>`product_id = any(${[...productIds]}::uuid[])`)
    .execute();
}

/** The last dossier of a product, one that was sent before one that was given up. */
export async function findLastDossierOf(db: Db, productId: ProductId): Promise<Dossier | null> {
  const select = tables(db)
    .selectFrom('dossier')
    .selectAll()
    .where('productId', '=', productId)
    .orderBy(sql`(state = 'dropped')::int`)
    .orderBy('madeAt', 'desc')
    .orderBy('id', 'desc');
  return (await select.executeTakeFirst()) ?? null;
}

/** Changes a dossier if it still has the version; false where it has not. */
export async function updateDossier(
  db: Db,
  key: { readonly id: DossierId; readonly version: number },
  changes: Partial<Dossier>,
): Promise<boolean> {
  return await updateRow(db, 'dossier', key, changes);
}

/** Changes dossiers whatever their version, which counts up. */
export async function updateDossierRows(
  db: Db,
  rows: readonly ({ readonly id: DossierId } & Partial<Dossier>)[],
): Promise<void> {
  await updateRows(db, 'dossier', rows);
}

/** Every dossier of a producer, whatever its state. */
export async function findDossiersOfProducer(db: Db, producerId: ProducerId): Promise<readonly Dossier[]> {
  return await tables(db)
    .selectFrom('dossier')
    .selectAll()
    .where('producerId', '=', producerId)
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** Notes that a part was saved, for lists; the dossier itself stays the version that it is. */
export async function noteSaved(db: Db, id: DossierId, at: Instant): Promise<void> {
  await tables(db).updateTable('dossier').set({ changedAt: at }).where('id', '=', id).execute();
}

export async function findParts(db: Db, dossierId: DossierId): Promise<readonly DossierPart[]> {
  return await tables(db).selectFrom('dossierPart').selectAll().where('dossierId', '=', dossierId).execute();
}

export async function findPart(db: Db, dossierId: DossierId, name: PartName): Promise<DossierPart | null> {
  const select = tables(db)
    .selectFrom('dossierPart')
    .selectAll()
    .where('dossierId', '=', dossierId)
    .where('name', '=', name);
  return (await select.executeTakeFirst()) ?? null;
}

/** Saves a part if it still has the version; false where it has not. */
export async function updatePart(
  db: Db,
  key: Pick<DossierPart, 'id' | 'version'>,
  changes: Partial<DossierPart>,
): Promise<boolean> {
  return await updateRow(db, 'dossier_part', key, changes);
}

/** What a list asks for. */
export interface DossierQuestion {
  readonly reach: Reach;
  /** Drafts are for those who write and guide them. */
  readonly withDrafts: boolean;
  /** Dossiers beyond the reach that the reader is invited into, drafts among them. */
  readonly alsoIds?: readonly DossierId[];
  readonly states: readonly DossierState[] | null;
  /** Words of the product or the producer, or a part of the commune's slip; `null`: all. */
  readonly text?: string | null;
  /** Meant by the text in another way: by the province's slip. */
  readonly textIds?: readonly DossierId[];
  /** Only these. */
  readonly onlyIds?: readonly DossierId[] | null;
  /** Only those that this account opened. */
  readonly openedBy?: AccountId | null;
  readonly offset: number;
  readonly limit: number;
}

/** Names of product and producer without marks, as `foldName` writes them but for signs. */
const foldedNames = sql`regexp_replace(lower(normalize(translate(product_name || ' ' || producer_name, 'đĐ', 'dD'), NFD)), '[\u0300-\u036F]', '', 'g')`;

/** Dossiers within a reach: those whose clock runs first, the first to be due before the others; then those changed last. */
export async function listDossierRows(
  db: Db,
  {
    reach,
    withDrafts,
    alsoIds = [],
    states,
    text = null,
    textIds = [],
    onlyIds = null,
    openedBy = null,
    offset,
    limit,
  }: DossierQuestion,
): Promise<{ readonly dossiers: readonly Dossier[]; readonly total: number }> {
  const within = reachCondition(reach, { province: 'provinceCode', commune: 'communeCode', producer: 'producerId' });
  const sent = withDrafts ? sql<boolean>`true` : sql<boolean>`received_on is not null`;
  const invited = alsoIds.length === 0 ? sql<boolean>`false` : sql<boolean>`id = any(${[...alsoIds]}::uuid[])`;
  let select = tables(db).selectFrom('dossier').where(sql<boolean>`((${within} and ${sent}) or ${invited})`);
  if (states !== null) select = select.where('state', 'in', [...states]);
  if (onlyIds !== null) select = select.where(sql<boolean>`id = any(${[...onlyIds]}::uuid[])`);
  if (openedBy !== null) select = select.where('openedBy', '=', openedBy);
  if (text !== null) {
    const words = searchWords(text).map((word) => sql`${foldedNames} like ${`%${likeEscape(word)}%`}`);
    const named = words.length === 0 ? sql`false` : sql.join(words, sql` and `);
    const slip = sql`slip_number ilike ${`%${likeEscape(text)}%`}`;
    const meant = sql`id = any(${[...textIds]}::uuid[])`;
    select = select.where(sql<boolean>`((${named}) or ${slip} or ${meant})`);
  }
  const dossiers = await select
    .selectAll()
    .orderBy(sql`case when state in ('submitted', 'received') then due_on end asc nulls last`)
    .orderBy('changedAt', 'desc')
    .orderBy('id', 'desc')
    .offset(offset)
    .limit(limit)
    .execute();
  const counted = await select.select(sql<number>`count(*)::int`.as('total')).executeTakeFirst();
  return { dossiers, total: counted?.total ?? 0 };
}

/** Which of these products a dossier names, whatever its state. */
export async function findProductIdsWithDossier(db: Db, ids: readonly ProductId[]): Promise<readonly ProductId[]> {
  if (ids.length === 0) return [];
  const rows = await query<{ product_id: ProductId }>(
    db,
    'select distinct product_id from dossier where product_id = any($1::uuid[])',
    [ids],
  );
  return rows.map((row) => row.product_id);
}

/** The sheet that a producer filled in with the last dossier that was received of a product. */
export interface OwnSheetOfProduct {
  readonly productId: ProductId;
  readonly setId: string;
  readonly receivedOn: LocalDate;
  readonly answers: string;
}

/** The own sheets of some products, of the last dossier received of each; products without one are left out. */
export async function findOwnSheets(db: Db, ids: readonly ProductId[]): Promise<readonly OwnSheetOfProduct[]> {
  if (ids.length === 0) return [];
  return await query<OwnSheetOfProduct>(
    db,
    `select distinct on (d.product_id) d.product_id as "productId", d.set_id as "setId", d.received_on as "receivedOn",
            p.content ->> 'answers' as answers
       from dossier d join dossier_part p on p.dossier_id = d.id and p.name = 'sheet'
      where d.product_id = any($1::uuid[]) and d.received_on is not null
      order by d.product_id, d.received_on desc, d.id desc`,
    [ids],
  );
}

/** Which of these products have a dossier that is written or worked on. */
export async function findProductIdsInHand(db: Db, ids: readonly ProductId[]): Promise<readonly ProductId[]> {
  if (ids.length === 0) return [];
  const rows = await query<{ product_id: ProductId }>(
    db,
    `select distinct product_id from dossier
      where product_id = any($1::uuid[]) and state in ('draft', 'submitted', 'received', 'returned', 'forwarded')`,
    [ids],
  );
  return rows.map((row) => row.product_id);
}

/** Which of these producers a dossier names, whatever its state. */
export async function findProducerIdsWithDossier(db: Db, ids: readonly ProducerId[]): Promise<readonly ProducerId[]> {
  if (ids.length === 0) return [];
  const rows = await query<{ producer_id: ProducerId }>(
    db,
    'select distinct producer_id from dossier where producer_id = any($1::uuid[])',
    [ids],
  );
  return rows.map((row) => row.producer_id);
}

/** Draws the next number of an office's slips of a year; held until the transaction ends, so that none is left out. */
export async function drawSlipNumber(db: Db, office: string, year: number): Promise<number> {
  const rows = await query<{ last_number: number }>(
    db,
    `insert into dossier_slip (office, year, last_number) values ($1, $2, 1)
     on conflict (office, year) do update set last_number = dossier_slip.last_number + 1
     returning last_number`,
    [office, year],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('no slip number was drawn');
  return row.last_number;
}

export async function insertSubmission(db: Db, submission: Submission): Promise<void> {
  await insertRows(db, 'dossier_submission', [submission]);
}

/** What was sent, the last sending first. */
export async function findSubmissions(db: Db, dossierId: DossierId): Promise<readonly Submission[]> {
  return await tables(db)
    .selectFrom('dossierSubmission')
    .selectAll()
    .where('dossierId', '=', dossierId)
    .orderBy('ordinal', 'desc')
    .execute();
}

/** The sending of a product before one of its dossiers was sent for the `ordinal`th time; `null` for a first one. */
export async function findSendingBefore(
  db: Db,
  { id, productId }: Pick<Dossier, 'id' | 'productId'>,
  { ordinal, sentAt }: { readonly ordinal: number; readonly sentAt: Instant | null },
): Promise<Submission | null> {
  const own = (await findSubmissions(db, id)).find((one) => one.ordinal < ordinal);
  if (own !== undefined) return own;
  let select = tables(db)
    .selectFrom('dossierSubmission')
    .selectAll('dossierSubmission')
    .innerJoin('dossier', 'dossier.id', 'dossierSubmission.dossierId')
    .where('dossier.productId', '=', productId)
    .where('dossier.id', '!=', id);
  if (sentAt !== null) select = select.where('dossierSubmission.sentAt', '<', sentAt);
  return (await select.orderBy('dossierSubmission.sentAt', 'desc').limit(1).executeTakeFirst()) ?? null;
}

export async function insertReturn(db: Db, returned: DossierReturn): Promise<void> {
  await insertRows(db, 'dossier_return', [returned]);
}

/** Returns of a dossier, the last first. */
export async function findReturns(db: Db, dossierId: DossierId): Promise<readonly DossierReturn[]> {
  return await tables(db)
    .selectFrom('dossierReturn')
    .selectAll()
    .where('dossierId', '=', dossierId)
    .orderBy('ordinal', 'desc')
    .execute();
}

export async function markReturnCompleted(
  db: Db,
  id: DossierReturn['id'],
  changes: Pick<DossierReturn, 'completedOn' | 'answer'>,
): Promise<void> {
  await tables(db).updateTable('dossierReturn').set(changes).where('id', '=', id).execute();
}

/** What the ledger names a record of a dossier by. */
export interface NamedDossier
  extends Pick<Dossier, 'productName' | 'slipNumber' | 'provinceCode' | 'communeCode' | 'producerId' | 'receivedOn'> {
  readonly recordId: string;
  readonly dossierId: DossierId;
}

/** The dossiers that records belong to: dossiers themselves, their parts, sendings and returns. */
export async function findDossiersOfRecords(db: Db, ids: readonly string[]): Promise<readonly NamedDossier[]> {
  if (ids.length === 0) return [];
  return await query<NamedDossier>(
    db,
    `select x.id as "recordId", d.id as "dossierId", d.product_name as "productName", d.slip_number as "slipNumber",
            d.province_code as "provinceCode", d.commune_code as "communeCode", d.producer_id as "producerId",
            d.received_on as "receivedOn"
       from (select id, id as dossier_id from dossier where id = any($1::uuid[])
             union all select id, dossier_id from dossier_part where id = any($1::uuid[])
             union all select id, dossier_id from dossier_submission where id = any($1::uuid[])
             union all select id, dossier_id from dossier_return where id = any($1::uuid[])) x
       join dossier d on d.id = x.dossier_id`,
    [ids],
  );
}
