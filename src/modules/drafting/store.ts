// The only place that names the tables of signers, drafted letters and exchanged packets.

import { sql } from 'kysely';
import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import { likeEscape } from '#kernel/vietnamese-text.ts';
import type { Office } from '#modules/offices/index.ts';
import { type Db, query } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { DraftId, DraftVersion, OutgoingDraft } from './rules/draft.ts';
import type { DraftState } from './rules/lifecycle.ts';
import type { Packet } from './rules/packet.ts';
import type { Signer, SignerId } from './rules/signing-authority.ts';

/** A signer as it is kept, with the moments of its record. */
export interface KeptSigner extends Signer {
  readonly madeAt: string;
  readonly changedAt: string;
}
type Tables = {
  letterSigner: Row<KeptSigner>;
  outgoingDraft: Row<OutgoingDraft>;
  outgoingDraftVersion: Row<DraftVersion>;
  exchangePacket: Row<Packet>;
};
const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();

/** Whose records are meant: everything a reach covers, or of it only what certain offices have. */
export interface Whose {
  readonly reach: Reach;
  /** `null`: all that the reach covers. */
  readonly offices: readonly Office[] | null;
}

function whoseCondition({ reach, offices }: Whose) {
  const within = reachCondition(reach, { province: 'provinceCode', commune: 'communeCode' });
  if (offices === null) return within;
  const keys = offices.map((one) => `${one.provinceCode}/${one.communeCode ?? ''}/${one.bodyId ?? ''}`);
  return sql<boolean>`(${within} and province_code || '/' || coalesce(commune_code, '') || '/' || coalesce(body_id::text, '') = any(${keys}::text[]))`;
}

export async function insertSigner(db: Db, signer: Signer, now: string): Promise<void> {
  await insertRows(db, 'letter_signer', [{ ...signer, madeAt: now, changedAt: now }]);
}

export async function findSigner(db: Db, id: SignerId): Promise<KeptSigner | null> {
  return (await tables(db).selectFrom('letterSigner').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

export async function updateSigner(
  db: Db,
  key: Pick<Signer, 'id' | 'version'>,
  changes: Partial<KeptSigner>,
): Promise<boolean> {
  return await updateRow(db, 'letter_signer', key, changes);
}

/** Signers of offices, those that hold longest first. */
export async function listSigners(db: Db, whose: Whose): Promise<readonly KeptSigner[]> {
  return await tables(db)
    .selectFrom('letterSigner')
    .selectAll()
    .where(whoseCondition(whose))
    .orderBy(sql`last_day desc nulls first`)
    .orderBy('firstDay')
    .orderBy('id')
    .limit(500)
    .execute();
}

export async function insertDraft(db: Db, draft: OutgoingDraft): Promise<void> {
  await insertRows(db, 'outgoing_draft', [draft]);
}

export async function findDraft(db: Db, id: DraftId): Promise<OutgoingDraft | null> {
  return (await tables(db).selectFrom('outgoingDraft').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** The letter under a lock until the transaction ends. */
export async function lockDraft(db: Db, id: DraftId): Promise<OutgoingDraft | null> {
  const select = tables(db).selectFrom('outgoingDraft').selectAll().where('id', '=', id).forUpdate();
  return (await select.executeTakeFirst()) ?? null;
}

export async function updateDraft(
  db: Db,
  key: Pick<OutgoingDraft, 'id' | 'version'>,
  changes: Partial<OutgoingDraft>,
): Promise<boolean> {
  return await updateRow(db, 'outgoing_draft', key, changes);
}

export interface DraftQuestion extends Whose {
  /** Folded words; empty: any. */
  readonly norm: string;
  readonly states: readonly DraftState[];
  readonly kind: string | null;
  readonly offset: number;
  readonly limit: number;
}

/** Drafted letters, the last changed first, with how many there are. */
export async function listDraftRows(
  db: Db,
  { norm, states, kind, offset, limit, ...whose }: DraftQuestion,
): Promise<{ readonly drafts: readonly OutgoingDraft[]; readonly total: number }> {
  let within = tables(db)
    .selectFrom('outgoingDraft')
    .where(whoseCondition(whose))
    .where('state', 'in', [...states]);
  if (norm !== '') within = within.where('norm', 'like', `%${likeEscape(norm)}%`);
  if (kind !== null) within = within.where(sql<boolean>`kind = ${kind}`);
  const drafts = await within
    .selectAll()
    .orderBy('changedAt', 'desc')
    .orderBy('id')
    .offset(offset)
    .limit(limit)
    .execute();
  const counted = await within.select(sql<number>`count(*)::int`.as('total')).executeTakeFirst();
  return { drafts, total: counted?.total ?? 0 };
}

/** The last letter of an office: its heading is proposed for the next. */
export async function lastDraftOf(
  db: Db,
  { provinceCode, communeCode, bodyId }: Office,
): Promise<OutgoingDraft | null> {
  const found = await tables(db)
    .selectFrom('outgoingDraft')
    .selectAll()
    .where('provinceCode', '=', provinceCode)
    .where('communeCode', 'is not distinct from', communeCode)
    .where('bodyId', 'is not distinct from', bodyId)
    .orderBy('madeAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  return found ?? null;
}

export async function insertVersion(db: Db, version: DraftVersion): Promise<void> {
  await insertRows(db, 'outgoing_draft_version', [version]);
}

/** The number of the last save of a letter; 0 where there is none. */
export async function lastOrdinal(db: Db, draftId: DraftId): Promise<number> {
  const found = await tables(db)
    .selectFrom('outgoingDraftVersion')
    .select(sql<number>`coalesce(max(ordinal), 0)::int`.as('last'))
    .where('draftId', '=', draftId)
    .executeTakeFirst();
  return found?.last ?? 0;
}

/** Every save of a letter, the last first. */
export async function listVersions(db: Db, draftId: DraftId): Promise<readonly DraftVersion[]> {
  return await tables(db)
    .selectFrom('outgoingDraftVersion')
    .selectAll()
    .where('draftId', '=', draftId)
    .orderBy('ordinal', 'desc')
    .limit(200)
    .execute();
}

/** Takes of one packet go one after another until the transaction ends. */
export async function lockPackets(db: Db, contentHash: string): Promise<void> {
  await query(db, 'select pg_advisory_xact_lock(hashtextextended($1, 80))', [contentHash]);
}

/** Packets with this content that were taken. */
export async function findPackets(db: Db, contentHash: string): Promise<readonly Packet[]> {
  return await tables(db).selectFrom('exchangePacket').selectAll().where('contentHash', '=', contentHash).execute();
}

export async function insertPacket(db: Db, packet: Packet): Promise<void> {
  await insertRows(db, 'exchange_packet', [packet]);
}
