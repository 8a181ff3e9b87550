// The only place that names the tables of certificates: the papers themselves, the public halves of keys, numbers, settings.

import { sql } from 'kysely';
import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import type { Instant } from '#kernel/calendar.ts';
import type { AccountId, ProductId, RecognitionId } from '#kernel/ids.ts';
import { type Db, query } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { Certificate, CertificateId } from './rules/certificate.ts';
import { placesOfList } from './rules/certificate-code.ts';
import type { CertificateTemplate } from './rules/certificate-template.ts';

/** The public half of a key, and how long it signed. */
export interface CertificateKey {
  readonly keyNumber: number;
  readonly x: string;
  readonly y: string;
  readonly madeAt: Instant;
  readonly retiredAt: Instant | null;
}

export interface CertificateSetting {
  readonly provinceCode: string;
  readonly version: number;
  readonly numberPattern: string;
  readonly template: CertificateTemplate;
  readonly changedAt: Instant;
}

/** A confirmed name for printed codes. */
export interface CertificateHost {
  readonly id: string;
  readonly origin: string;
  readonly reason: string;
  readonly confirmedBy: AccountId | null;
  readonly confirmedAt: Instant;
}

type Tables = {
  certificate: Row<Certificate>;
  certificateKey: Row<CertificateKey>;
  certificateSetting: Row<CertificateSetting>;
  certificateHost: Row<CertificateHost>;
};
const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();

export async function insertCertificate(db: Db, certificate: Certificate): Promise<void> {
  await insertRows(db, 'certificate', [certificate]);
}

/** Changes a certificate if it still has the version; false where it has not. */
export async function updateCertificate(
  db: Db,
  key: { readonly id: CertificateId; readonly version: number },
  changes: Partial<Certificate>,
): Promise<boolean> {
  return await updateRow(db, 'certificate', key, changes);
}

export async function findCertificate(db: Db, id: CertificateId): Promise<Certificate | null> {
  return (await tables(db).selectFrom('certificate').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

export async function findCertificateByCode(db: Db, code: string): Promise<Certificate | null> {
  return (await tables(db).selectFrom('certificate').selectAll().where('code', '=', code).executeTakeFirst()) ?? null;
}

export async function findCertificateByNumber(db: Db, number: string): Promise<readonly Certificate[]> {
  return await tables(db).selectFrom('certificate').selectAll().where('number', '=', number).limit(2).execute();
}

/** The papers of recognitions, the newest first. */
export async function findCertificatesOf(
  db: Db,
  recognitionIds: readonly RecognitionId[],
): Promise<readonly Certificate[]> {
  if (recognitionIds.length === 0) return [];
  return await tables(db)
    .selectFrom('certificate')
    .selectAll()
    .where(sql<boolean>`recognition_id = any(${[...recognitionIds]}::uuid[])`)
    .orderBy('madeAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** Papers of products, the newest first. */
export async function findCertificatesOfProducts(
  db: Db,
  productIds: readonly ProductId[],
): Promise<readonly Certificate[]> {
  if (productIds.length === 0) return [];
  return await tables(db)
    .selectFrom('certificate')
    .selectAll()
    .where(sql<boolean>`product_id = any(${[...productIds]}::uuid[])`)
    .orderBy('madeAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** Living papers of a reach that follow one decision of a province, by their numbers. */
export async function findCertificatesOfDecision(
  db: Db,
  reach: Reach,
  decision: Pick<Certificate, 'provinceCode' | 'decisionNumber' | 'issuedOn'>,
): Promise<readonly Certificate[]> {
  return await tables(db)
    .selectFrom('certificate')
    .selectAll()
    .where(reachCondition(reach, { province: 'provinceCode', commune: 'communeCode', producer: 'producerId' }))
    .where('provinceCode', '=', decision.provinceCode)
    .where('decisionNumber', '=', decision.decisionNumber)
    .where('issuedOn', '=', decision.issuedOn)
    .where('endedOn', 'is', null)
    .orderBy('madeAt')
    .orderBy('id')
    .execute();
}

/** The papers of a reach, the newest first. */
export async function listCertificates(db: Db, reach: Reach, limit: number): Promise<readonly Certificate[]> {
  return await tables(db)
    .selectFrom('certificate')
    .selectAll()
    .where(reachCondition(reach, { province: 'provinceCode', commune: 'communeCode', producer: 'producerId' }))
    .orderBy('madeAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** A place that no certificate has, drawn by lot among the first lists; the unique column settles a tie. */
export async function freePlace(db: Db, draw: () => number): Promise<number> {
  const [counted] = await query<{ held: number }>(db, 'select count(*)::int as held from certificate');
  // Three quarters full, a new list begins: a free place is then found within a few draws.
  const lists = Math.floor((counted?.held ?? 0) / (placesOfList * 0.75)) + 1;
  for (;;) {
    const place = draw() % (lists * placesOfList);
    const taken = await query(db, 'select 1 from certificate where list_place = $1', [place]);
    if (taken.length === 0) return place;
  }
}

/** The next number of a series; the row stays locked until the transaction ends, so that numbers have no gaps. */
export async function drawOrdinal(db: Db, provinceCode: string, series: string): Promise<number> {
  const [row] = await query<{ last_ordinal: number }>(
    db,
    `insert into certificate_series as s (province_code, series, last_ordinal) values ($1, $2, 1)
     on conflict (province_code, series) do update set last_ordinal = s.last_ordinal + 1 returning last_ordinal`,
    [provinceCode, series],
  );
  if (row === undefined) throw new Error('a series gave no number');
  return row.last_ordinal;
}

export async function listKeys(db: Db): Promise<readonly CertificateKey[]> {
  return await tables(db).selectFrom('certificateKey').selectAll().orderBy('keyNumber').execute();
}

export async function insertKey(db: Db, key: CertificateKey): Promise<void> {
  await query(
    db,
    'insert into certificate_key (key_number, x, y, made_at) values ($1, $2, $3, $4) on conflict (key_number) do nothing',
    [key.keyNumber, key.x, key.y, key.madeAt],
  );
}

/** Ends the time of every key that still signs. */
export async function retireKeys(db: Db, at: Instant): Promise<void> {
  await query(db, 'update certificate_key set retired_at = $1 where retired_at is null', [at]);
}

export async function findSetting(db: Db, provinceCode: string): Promise<CertificateSetting | null> {
  const found = await tables(db)
    .selectFrom('certificateSetting')
    .selectAll()
    .where('provinceCode', '=', provinceCode)
    .executeTakeFirst();
  return found ?? null;
}

/** Writes the settings of a province if they still have the version (0: none yet); false where they have not. */
export async function writeSetting(db: Db, setting: CertificateSetting): Promise<boolean> {
  const { provinceCode, version, numberPattern, template, changedAt } = setting;
  const rows = await query(
    db,
    `insert into certificate_setting as s (province_code, version, number_pattern, template, changed_at)
     values ($1, 1, $3, $4::jsonb, $5)
     on conflict (province_code) do update set version = s.version + 1, number_pattern = excluded.number_pattern,
       template = excluded.template, changed_at = excluded.changed_at where s.version = $2 returning 1`,
    [provinceCode, version, numberPattern, JSON.stringify(template), changedAt],
  );
  return rows.length === 1;
}

/** The name that counts for printed codes, or `null` where none is confirmed. */
export async function findHost(db: Db): Promise<CertificateHost | null> {
  const found = await tables(db)
    .selectFrom('certificateHost')
    .selectAll()
    .orderBy('confirmedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return found ?? null;
}

export async function insertHost(db: Db, host: CertificateHost): Promise<void> {
  await insertRows(db, 'certificate_host', [host]);
}
