// Certificates as anybody may see them, each with the keys it is checked with: one statement, answered as one JSON text.

import type pg from 'pg';
import { type Db, query, queryNamed } from '#platform/database/db.ts';
import type { PublicKey } from './rules/check-token.ts';
import type { PublicCertificate } from './rules/public-certificate.ts';

const HISTORY = `coalesce((select json_agg(json_build_object(
    'id', h.id, 'stars', h.stars, 'decisionNumber', h.decision_number, 'issuedOn', h.issued_on, 'expiresOn', h.expires_on,
    'extendedUntil', h.extended_until, 'suspendedFrom', h.suspended_from, 'suspendedUntil', h.suspended_until,
    'suspensionOrder', h.suspension_order, 'withdrawnOn', h.withdrawn_on, 'withdrawalDecision', h.withdrawal_decision,
    'supersededOn', h.superseded_on, 'reEvaluationFiledOn', h.re_evaluation_filed_on,
    'reEvaluationClosedOn', h.re_evaluation_closed_on, 'termConfirmed', h.term_reason is not null, 'issuer', h.issuer, 'source', h.source,
    'paperCouncilOn', h.paper_council_on, 'paperCouncilRecordedOn', h.paper_council_recorded_on,
    'recordedOn', (h.made_at at time zone 'Asia/Ho_Chi_Minh')::date, 'corrections', coalesce((select json_agg(json_build_object('on', k.decided_on, 'paper', k.paper_number, 'before', k.facts_before,
      'after', k.facts_after) order by k.changed_at)
    from public_recognition_correction k where k.recognition_id = h.id), '[]'))
    order by h.issued_on desc, h.id desc)
  from recognition h where h.product_id = coalesce(r.product_id, c.product_id)
   and h.decision_number is not null and h.issued_on is not null and h.stars >= 3), '[]')`;

const PAPER = `json_build_object(
  'code', c.code, 'number', c.number, 'listPlace', c.list_place, 'token', c.token, 'keyNumber', c.key_number,
  'pictureHash', c.picture_hash, 'training', c.training, 'provinceCode', c.province_code, 'communeCode', c.commune_code,
  'endedOn', c.ended_on, 'endKind', c.end_kind, 'endDecision', c.end_decision, 'endDecisionOn', c.end_decision_on,
  'replacedBy', n.number, 'recognitionId', c.recognition_id, 'productCode', c.product_code, 'productName', c.product_name,
  'producerName', c.producer_name, 'placeName', c.place_name, 'setNumber', c.set_number, 'packs', c.packs,
  'stars', c.stars, 'decisionNumber', c.decision_number, 'issuedOn', c.issued_on, 'validUntil', c.valid_until,
  'issuer', c.issuer, 'history', ${HISTORY})`;

const FROM = `from certificate c left join recognition r on r.id = c.recognition_id
  left join certificate n on n.id = c.replaced_by_id`;

const KEYS = `(select coalesce(json_agg(json_build_object('keyNumber', k.key_number, 'x', k.x, 'y', k.y)), '[]') from certificate_key k)`;

/** One certificate and the keys. */
export interface ReadCertificate {
  readonly keys: readonly PublicKey[];
  readonly certificate: PublicCertificate | null;
}

/** The certificate of a code with all keys; `certificate` is `null` where nothing has the code. */
export async function readPublicCertificate(pool: pg.Pool, code: string): Promise<ReadCertificate> {
  const [row] = await queryNamed<{ answer: string }>(
    pool,
    'certificate-public',
    `select json_build_object('keys', ${KEYS}, 'certificate', (select ${PAPER} ${FROM} where c.code = $1))::text as answer`,
    [code],
  );
  return JSON.parse(row?.answer ?? '{"keys":[],"certificate":null}') as ReadCertificate;
}

/** Every certificate, some thousand at a time, in the order of their places. */
export async function readAllPublic(db: Db): Promise<readonly PublicCertificate[]> {
  const all: PublicCertificate[] = [];
  for (let after = -1; ; ) {
    const rows = await query<{ answer: string }>(
      db,
      `select ${PAPER}::text as answer ${FROM} where c.list_place > $1 order by c.list_place limit 2000`,
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
