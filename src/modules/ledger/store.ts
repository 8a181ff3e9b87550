// The only place that writes the ledger: append an act with every record it touched, read acts back.

import type pg from 'pg';
import type { Reach } from '#access/reach.ts';
import { type Db, query, queryNamed } from '#platform/database/db.ts';

/** One touched record, ready to be written: `before` is canonical JSON or null. */
export interface LedgerRecordRow {
  readonly kind: string;
  readonly id: string;
  readonly contentHash: string;
  readonly before: string | null;
}

export interface LedgerAct {
  readonly at: string;
  readonly useCase: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly commandId: string | null;
  /** The unit the act concerned, where it is one. */
  readonly provinceCode: string | null;
  readonly communeCode: string | null;
  /** Canonical JSON of the act; what is hashed. */
  readonly content: string;
  readonly records: readonly LedgerRecordRow[];
  /** Canonical JSON of the answer to remember for this command, or null. */
  readonly answer: string | null;
}

/**
 * Joins content to the hash before it: `sha256(previous || "\n" || content)`, counted by the database under one row lock.
 * The records come as lines: nothing of theirs has a line break in it, so nothing need be escaped. An empty line is null.
 */
const APPEND = `
with head as (
  update ledger_head
     set seq = seq + 1, previous_hash = hash, hash = encode(sha256(convert_to(hash || E'\\n' || $5, 'UTF8')), 'hex')
   where id = 1
  returning seq, hash, previous_hash
), entry as (
  insert into ledger_entry (seq, at, use_case, actor_kind, actor_id, command_id, province_code, commune_code, content, records_count, previous_hash, hash)
  select seq, $1::timestamptz, $2, $3, $4::uuid, $11::uuid, $12, $13, $5, $14, previous_hash, hash from head
  returning seq, hash
), records as (
  insert into ledger_record (seq, record_kind, record_id, content_hash, before)
  select entry.seq, r.kind, r.id, r.content_hash, r.before
    from entry, unnest(string_to_array($6, E'\\n'), string_to_array($7, E'\\n')::uuid[], string_to_array($8, E'\\n'),
         string_to_array($9, E'\\n', '')::jsonb[]) as r (kind, id, content_hash, before)
), answered as (
  update command set answer = $10::jsonb where id = $11::uuid
)
select seq, hash from entry`;

/** Writes the act, its records and the remembered answer in one statement; answers its number and hash. */
export async function appendAct(db: Db, act: LedgerAct): Promise<{ seq: number; hash: string }> {
  const rows = await query<{ seq: number; hash: string }>(db, APPEND, [
    act.at,
    act.useCase,
    act.actorKind,
    act.actorId,
    act.content,
    act.records.map((r) => r.kind).join('\n'),
    act.records.map((r) => r.id).join('\n'),
    act.records.map((r) => r.contentHash).join('\n'),
    act.records.map((r) => r.before ?? '').join('\n'),
    act.answer,
    act.commandId,
    act.provinceCode,
    act.communeCode,
    act.records.length,
  ]);
  const row = rows[0];
  if (row === undefined) throw new Error('the ledger has no head row; the database was not migrated');
  return row;
}

export interface HistoryRow {
  readonly seq: number;
  readonly at: string;
  readonly use_case: string;
  readonly content: string;
  readonly before: unknown;
}

/** Whether an act left a record with content of this hash. */
export async function hasContentHash(db: Db, kind: string, id: string, contentHash: string): Promise<boolean> {
  const rows = await query(
    db,
    'select 1 from ledger_record where record_kind = $1 and record_id = $2 and content_hash = $3 limit 1',
    [kind, id, contentHash],
  );
  return rows.length > 0;
}

/** Acts on one record, newest first. */
export async function findHistory(db: Db, kind: string, id: string, limit: number): Promise<readonly HistoryRow[]> {
  return await query<HistoryRow>(
    db,
    `select e.seq, e.at, e.use_case, e.content, r.before
       from ledger_record r join ledger_entry e on e.seq = r.seq
      where r.record_id = $2 and r.record_kind = $1
      order by r.seq desc limit $3`,
    [kind, id, limit],
  );
}

/** A record in the ledger. */
export interface RecordKey {
  readonly kind: string;
  readonly id: string;
}

/** Acts on several records, of each the newest first, without the contents before them; in the order of the records. */
export async function findActs(
  db: Db,
  records: readonly RecordKey[],
  limit: number,
): Promise<readonly (Omit<HistoryRow, 'before'> & { readonly record_id: string })[]> {
  if (records.length === 0) return [];
  return await query(
    db,
    `select q.id as record_id, e.seq, e.at, e.use_case, e.content
       from unnest($1::text[], $2::uuid[]) with ordinality as q (kind, id, place)
      cross join lateral (
            select r.seq from ledger_record r
             where r.record_id = q.id and r.record_kind = q.kind
             order by r.seq desc limit $3
            ) r
       join ledger_entry e on e.seq = r.seq
      order by q.place, e.seq desc`,
    [records.map((one) => one.kind), records.map((one) => one.id), limit],
  );
}

export interface EntryRow {
  readonly seq: number;
  readonly at: string;
  readonly use_case: string;
  readonly content: string;
  readonly records_count: number;
  readonly previous_hash: string;
  readonly hash: string;
}

/** Entries after a number, oldest first, for verification and reading. */
export async function listEntries(db: Db, afterSeq: number, limit: number): Promise<readonly EntryRow[]> {
  return await query<EntryRow>(
    db,
    `select seq, at, use_case, content, records_count, previous_hash, hash
       from ledger_entry where seq > $1 order by seq limit $2`,
    [afterSeq, limit],
  );
}

/** Newest entries first, within a reach, for the screen. */
export async function listNewestEntries(
  db: Db,
  reach: Pick<Reach, 'all' | 'provinceCodes' | 'communeCodes'>,
  beforeSeq: number | null,
  limit: number,
): Promise<readonly EntryRow[]> {
  return await query<EntryRow>(
    db,
    `select seq, at, use_case, content, records_count, previous_hash, hash
       from ledger_entry
      where ($1::bigint is null or seq < $1)
        and ($3 or province_code = any ($4::text[]) or commune_code = any ($5::text[]))
      order by seq desc limit $2`,
    [beforeSeq, limit, reach.all, reach.provinceCodes, reach.communeCodes],
  );
}

/** Records of one kind that one entry touched: how many, and the first three ids. */
export interface TouchedKind {
  readonly seq: number;
  readonly kind: string;
  readonly count: number;
  readonly ids: readonly string[];
  /** None of them is there any more: the act took them away. */
  readonly removed: boolean;
}

/** What entries touched, by kind; one statement for a whole page of entries. */
export async function listTouchedKinds(db: Db, seqs: readonly number[]): Promise<readonly TouchedKind[]> {
  return await query<TouchedKind>(
    db,
    `select seq, record_kind as kind, count(*)::int as count, (array_agg(record_id::text order by record_id))[1:3] as ids,
       bool_and(content_hash = 'removed') as removed
       from ledger_record where seq = any($1::bigint[]) group by seq, record_kind order by seq, record_kind`,
    [[...seqs]],
  );
}

/** The records of one entry in a fixed order. */
export async function listRecords(
  db: Db,
  seq: number,
): Promise<readonly { record_kind: string; record_id: string; content_hash: string }[]> {
  return await query(
    db,
    `select record_kind, record_id::text, content_hash from ledger_record where seq = $1
      order by record_kind, record_id::text`,
    [seq],
  );
}

export async function findHead(db: Db): Promise<{ seq: number; hash: string }> {
  const rows = await query<{ seq: number; hash: string }>(db, 'select seq, hash from ledger_head where id = 1');
  const head = rows[0];
  if (head === undefined) throw new Error('the ledger has no head row; the database was not migrated');
  return head;
}

/** The moment of the latest act; null before the first, and where the ledger's table is not made yet. */
export async function findLatestActAt(db: Db): Promise<string | null> {
  const [made] = await query<{ there: boolean }>(db, `select to_regclass('ledger_entry') is not null as there`);
  if (made?.there !== true) return null;
  const [latest] = await query<{ at: string | null }>(db, 'select max(at) as at from ledger_entry');
  return latest?.at ?? null;
}

/** Claims a command id for this transaction. False: somebody already has it, and by now has finished. */
export async function claimCommand(
  db: Db,
  command: { id: string; useCase: string; actorId: string | null; fingerprint: string; at: string },
): Promise<boolean> {
  const rows = await query(
    db,
    `insert into command (id, use_case, actor_id, fingerprint, made_at) values ($1, $2, $3, $4, $5)
     on conflict (id) do nothing returning id`,
    [command.id, command.useCase, command.actorId, command.fingerprint, command.at],
  );
  return rows.length === 1;
}

export async function findCommand(
  db: Db,
  id: string,
): Promise<{ use_case: string; actor_id: string | null; fingerprint: string; answer: unknown } | undefined> {
  const rows = await query<{ use_case: string; actor_id: string | null; fingerprint: string; answer: unknown }>(
    db,
    'select use_case, actor_id, fingerprint, answer from command where id = $1',
    [id],
  );
  return rows[0];
}

/** The chain's head at the end of a day, with its signature. */
export interface DayHeadRow {
  readonly day: string;
  readonly seq: number;
  readonly hash: string;
  readonly key_id: string;
  readonly signature: string;
}

export async function findDayHead(db: Db, day: string): Promise<DayHeadRow | undefined> {
  const rows = await query<DayHeadRow>(
    db,
    'select day, seq, hash, key_id, signature from ledger_day_head where day = $1',
    [day],
  );
  return rows[0];
}

/** The newest signed heads, newest first. */
export async function listDayHeads(db: Db, limit: number): Promise<readonly DayHeadRow[]> {
  return await query<DayHeadRow>(
    db,
    'select day, seq, hash, key_id, signature from ledger_day_head order by day desc limit $1',
    [limit],
  );
}

export async function insertDayHead(db: Db, head: DayHeadRow & { made_at: string }): Promise<void> {
  await query(
    db,
    `insert into ledger_day_head (day, seq, hash, key_id, signature, made_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (day) do nothing`,
    [head.day, head.seq, head.hash, head.key_id, head.signature, head.made_at],
  );
}

export async function findSigningKey(
  db: Db,
  purpose: string,
): Promise<{ id: string; privateMaterial: string } | undefined> {
  const rows = await query<{ id: string; private_material: string }>(
    db,
    `select id, private_material from secret_key where purpose = $1 and retired_at is null order by made_at, id limit 1`,
    [purpose],
  );
  const row = rows[0];
  return row === undefined ? undefined : { id: row.id, privateMaterial: row.private_material };
}

export async function insertSigningKey(
  db: Db,
  key: { id: string; purpose: string; privateMaterial: string; publicMaterial: string; now: string },
): Promise<void> {
  await query(
    db,
    `insert into secret_key (id, purpose, private_material, public_material, made_at) values ($1, $2, $3, $4, $5)
     on conflict (id) do nothing`,
    [key.id, key.purpose, key.privateMaterial, key.publicMaterial, key.now],
  );
}

/** Public halves of the signing keys, for anyone who checks. */
export async function listPublicKeys(
  db: Db,
  purpose: string,
): Promise<readonly { id: string; public_material: string }[]> {
  return await query(db, 'select id, public_material from secret_key where purpose = $1 order by made_at', [purpose]);
}

/** A record that an entry touched, with its content before that entry and before the next one. */
export interface TouchedRow {
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  readonly id: string;
  /** The act took it away. */
  readonly removed: boolean;
  readonly before: Readonly<Record<string, unknown>> | null;
  /** Whether a later entry touched it again, and its content before that: what this entry left. */
  readonly touchedAgain: boolean;
  readonly left: Readonly<Record<string, unknown>> | null;
}

/** Public records of entries on one side of a place, from that place on. */
const touched = (side: '>' | '<', order: 'asc' | 'desc'): string => `
select r.seq::int as seq, e.at, r.record_kind as kind, r.record_id as id, r.content_hash = 'removed' as removed, r.before,
    n.seq is not null as "touchedAgain", n.before as left
  from (select seq, record_kind, record_id, content_hash, before from ledger_record
         where record_kind in ('product', 'product-codes', 'product-photos', 'producer', 'recognition', 'point-of-sale')
           and record_kind = any ($4::text[])
           and (seq, record_kind, record_id) ${side} ($1::bigint, $2::text, $3::uuid)
         order by seq ${order}, record_kind ${order}, record_id ${order} limit $5) r
  join ledger_entry e on e.seq = r.seq
  left join lateral (select m.seq, m.before from ledger_record m
         where m.record_id = r.record_id and m.record_kind = r.record_kind and m.seq > r.seq order by m.seq limit 1) n on true
 order by r.seq ${order}, r.record_kind ${order}, r.record_id ${order}`;
const TOUCHED = touched('>', 'asc');
const TOUCHED_BEFORE = touched('<', 'desc');

/**
 * Records that entries touched after a place in the ledger, in its order. Every entry took its number under
 * the lock of the ledger's head and is seen with its commit: whoever sees one sees all before it, so no reader misses a late one.
 */
export async function listTouched(
  pool: pg.Pool,
  place: { readonly seq: number; readonly kind: string; readonly id: string },
  kinds: readonly string[],
  limit: number,
): Promise<readonly TouchedRow[]> {
  return await queryNamed<TouchedRow & pg.QueryResultRow>(pool, 'ledger-touched', TOUCHED, [
    place.seq,
    place.kind,
    place.id,
    kinds,
    limit,
  ]);
}

/** Records that entries touched before a place in the ledger, the latest first. */
export async function listTouchedBefore(
  pool: pg.Pool,
  place: { readonly seq: number; readonly kind: string; readonly id: string },
  kinds: readonly string[],
  limit: number,
): Promise<readonly TouchedRow[]> {
  return await queryNamed<TouchedRow & pg.QueryResultRow>(pool, 'ledger-touched-before', TOUCHED_BEFORE, [
    place.seq,
    place.kind,
    place.id,
    kinds,
    limit,
  ]);
}
