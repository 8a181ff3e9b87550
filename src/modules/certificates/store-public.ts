// Certificates as anybody may see them, each with the keys it is checked with. What was read once is read again only when a
// row that it was made of changed; whether one did is asked every time.

import type pg from 'pg';
import { Memory } from '#kernel/memory.ts';
import { type Db, query, queryNamed } from '#platform/database/db.ts';
import type { PublicKey } from './rules/check-token.ts';
import type { PublicCertificate } from './rules/public-certificate.ts';

// Whole rows as JSON and lists as arrays: PostgreSQL does that with a third less work than objects built field by field.

/** The product whose recognitions are told: that of the paper's own recognition, which may have moved with a merger. */
const PRODUCT = 'coalesce((select r.product_id from recognition r where r.id = c.recognition_id), c.product_id)';

const CORRECTIONS = `array(select json_build_object('on', k.decided_on, 'paper', k.paper_number, 'before', k.facts_before,
      'after', k.facts_after)
    from public_recognition_correction k where k.recognition_id = h.id order by k.changed_at)`;

const HISTORY = `array(select row_to_json(one) from (
  select h.id, h.stars, h.decision_number as "decisionNumber", h.issued_on as "issuedOn", h.expires_on as "expiresOn",
    h.extended_until as "extendedUntil", h.suspended_from as "suspendedFrom", h.suspended_until as "suspendedUntil",
    h.suspension_order as "suspensionOrder", h.withdrawn_on as "withdrawnOn", h.withdrawal_decision as "withdrawalDecision",
    h.superseded_on as "supersededOn", h.re_evaluation_filed_on as "reEvaluationFiledOn",
    h.re_evaluation_closed_on as "reEvaluationClosedOn", h.term_reason is not null as "termConfirmed", h.issuer, h.source,
    h.paper_council_on as "paperCouncilOn", h.paper_council_recorded_on as "paperCouncilRecordedOn",
    (h.made_at at time zone interval '7 hours')::date as "recordedOn", ${CORRECTIONS} as corrections
  from recognition h
   where h.product_id = ${PRODUCT} and h.decision_number is not null and h.issued_on is not null and h.stars >= 3
   order by h.issued_on desc, h.id desc) one)`;

const PAPER = `select c.code, c.number, c.list_place as "listPlace", c.token, c.key_number as "keyNumber",
    c.picture_hash as "pictureHash", c.training, c.province_code as "provinceCode", c.commune_code as "communeCode",
    c.ended_on as "endedOn", c.end_kind as "endKind", c.end_decision as "endDecision", c.end_decision_on as "endDecisionOn",
    (select n.number from certificate n where n.id = c.replaced_by_id) as "replacedBy", c.recognition_id as "recognitionId",
    c.product_code as "productCode", c.product_name as "productName", c.producer_name as "producerName",
    c.place_name as "placeName", c.set_number as "setNumber", c.packs, c.stars, c.decision_number as "decisionNumber",
    c.issued_on as "issuedOn", c.valid_until as "validUntil", c.issuer, ${HISTORY} as history
  from certificate c`;

const KEYS = `array(select row_to_json(k) from (select key_number as "keyNumber", x, y from certificate_key) k)`;

/**
 * Which version of every row the answer is made of, by the transaction that wrote it: another text as soon as one of them was
 * changed, added or taken away, by whatever way. (The number of a paper in place of another never changes.)
 */
const STAMP = `concat_ws(' ', c.xmin,
  array(select h.xmin || ':' || array(select k.xmin from recognition_correction k where k.recognition_id = h.id)::text
          from recognition h where h.product_id = ${PRODUCT})::text,
  array(select xmin from certificate_key)::text)`;

/** One certificate and the keys. */
export interface ReadCertificate {
  readonly keys: readonly PublicKey[];
  readonly certificate: PublicCertificate | null;
}

interface Remembered {
  readonly stamp: string;
  readonly read: ReadCertificate;
}

/** About five megabytes. */
const MOST_REMEMBERED = 500;
const memories = new WeakMap<pg.Pool, Memory<Remembered>>();

function memoryOf(pool: pg.Pool): Memory<Remembered> {
  const memory = memories.get(pool) ?? new Memory(MOST_REMEMBERED);
  memories.set(pool, memory);
  return memory;
}

/** The certificate of a code with all keys; `certificate` is `null` where nothing has the code. */
export async function readPublicCertificate(pool: pg.Pool, code: string): Promise<ReadCertificate> {
  const memory = memoryOf(pool);
  const known = memory.get(code);
  if (known !== undefined) {
    const text = `select ${STAMP} as stamp from certificate c where c.code = $1`;
    const [row] = await queryNamed<{ stamp: string }>(pool, 'certificate-stamp', text, [code]);
    if (row?.stamp === known.stamp) return known.read;
  }
  const [row] = await queryNamed<{ stamp: string; answer: string }>(
    pool,
    'certificate-public',
    `select ${STAMP} as stamp, json_build_object('keys', ${KEYS},
        'certificate', (select row_to_json(paper) from (${PAPER} where c.code = $1) paper))::text as answer
       from (values ($1)) asked (code) left join certificate c on c.code = asked.code`,
    [code],
  );
  if (row === undefined) throw new Error('one row is asked for, and none came');
  const read = JSON.parse(row.answer) as ReadCertificate;
  if (read.certificate === null) memory.forget(code);
  else memory.set(code, { stamp: row.stamp, read });
  return read;
}

/** Every certificate, some thousand at a time, in the order of their places. */
export async function readAllPublic(db: Db): Promise<readonly PublicCertificate[]> {
  const all: PublicCertificate[] = [];
  for (let after = -1; ; ) {
    const rows = await query<{ answer: string }>(
      db,
      `select row_to_json(paper)::text as answer
         from (${PAPER} where c.list_place > $1 order by c.list_place limit 2000) paper`,
      [after],
    );
    for (const row of rows) all.push(JSON.parse(row.answer) as PublicCertificate);
    const last = all.at(-1);
    if (rows.length < 2_000 || last === undefined) return all;
    after = last.listPlace;
  }
}

/** The code of the living certificate of each product that has one, by the product's permanent code. */
export async function readCodesOfProducts(
  pool: pg.Pool,
  productCodes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await queryNamed<{ product_code: string; code: string }>(
    pool,
    'certificate-codes-of-products',
    'select product_code, code from certificate where ended_on is null and product_code = any($1::text[]) order by made_at',
    [productCodes],
  );
  return new Map(rows.map((row) => [row.product_code, row.code]));
}
