// One product and one producer as the public may see them: each one statement, prepared by name, answered as one JSON text.

import type pg from 'pg';
import type { LocalDate } from '#kernel/calendar.ts';
import type { ProducerId } from '#kernel/ids.ts';
import { Memory } from '#kernel/memory.ts';
import type { WithdrawalGround } from '#law/parameters.ts';
import type { ToldCorrection } from '#modules/certificates/index.ts';
import { queryNamed } from '#platform/database/db.ts';
import type { ListedStatus } from './rules/listed-status.ts';
import { carriesSql, type FoundRow, rowOf, type StatusDay, statusSql } from './store-search.ts';

/** A recognition as the public may see it; state and term are computed from it by the certificates' rules. */
export interface PublicRecognitionRow {
  readonly id: string;
  readonly stars: number;
  readonly decisionNumber: string | null;
  readonly issuedOn: LocalDate | null;
  readonly expiresOn: LocalDate | null;
  readonly issuer: string | null;
  readonly issuerKind: string | null;
  readonly instrument: string | null;
  readonly productCode: string | null;
  readonly reportedYear: number | null;
  readonly extendedUntil: LocalDate | null;
  readonly suspendedFrom: LocalDate | null;
  readonly suspendedUntil: LocalDate | null;
  readonly suspensionOrder: string | null;
  readonly withdrawnOn: LocalDate | null;
  readonly withdrawalDecision: string | null;
  readonly supersededOn: LocalDate | null;
  readonly reEvaluationFiledOn: LocalDate | null;
  readonly reEvaluationClosedOn: LocalDate | null;
  readonly extensionProposedOn: LocalDate | null;
  readonly extensionProposalEndedOn: LocalDate | null;
  /** The day a withdrawal was recorded here. */
  readonly withdrawalRecordedOn: LocalDate | null;
  /** On which ground; `null`: not withdrawn, or nobody recorded it. */
  readonly withdrawalGround: WithdrawalGround | null;
  readonly source: string;
  /** The day it was written into this register. */
  readonly recordedOn: LocalDate;
  /** Of a council that met on paper and was recorded later. */
  readonly paperCouncilOn: LocalDate | null;
  readonly paperCouncilRecordedOn: LocalDate | null;
  readonly corrections: readonly ToldCorrection[];
  /** An end after the law's term was confirmed by an office. */
  readonly termConfirmed: boolean;
}

/** A product with everything the public may see, names of units aside. */
export interface ProductRow extends Omit<FoundRow, 'photo'> {
  readonly id: string;
  readonly oldCommuneCode: string | null;
  readonly placeText: string | null;
  readonly specification: string | null;
  readonly standard: string | null;
  readonly rawMaterial: string | null;
  readonly rawMaterialArea: string | null;
  readonly rawMaterialLocalPercent: number | null;
  readonly packs: readonly { readonly name: string; readonly priceVnd: number | null }[];
  readonly priceVnd: number | null;
  readonly summary: string | null;
  readonly story: string | null;
  readonly whereToBuy: string | null;
  readonly changedAt: string;
  readonly suspendedFrom: LocalDate | null;
  readonly suspendedUntil: LocalDate | null;
  readonly producerId: ProducerId | null;
  readonly producerStatus: string | null;
  readonly producerPhone: string | null;
  readonly codes: readonly {
    readonly kind: string;
    readonly code: string;
    readonly validFrom: LocalDate | null;
    readonly validUntil: LocalDate | null;
  }[];
  readonly photos: readonly {
    readonly large: string;
    readonly thumbnail: string;
    readonly width: number;
    readonly height: number;
    readonly caption: string | null;
  }[];
  readonly recognitions: readonly PublicRecognitionRow[];
}

// Whole rows as JSON and lists as arrays: PostgreSQL does that with less work than objects built field by field.

/** A recognition, from the view `q`. */
export const recognitionColumns = `
  q.id, q.stars, q.decision_number as "decisionNumber", q.issued_on as "issuedOn", q.expires_on as "expiresOn", q.issuer,
  q.issuer_kind as "issuerKind", q.instrument, q.product_code as "productCode", q.reported_year as "reportedYear",
  q.extended_until as "extendedUntil", q.suspended_from as "suspendedFrom", q.suspended_until as "suspendedUntil",
  q.suspension_order as "suspensionOrder", q.withdrawn_on as "withdrawnOn", q.withdrawal_decision as "withdrawalDecision",
  q.superseded_on as "supersededOn", q.source, q.term_confirmed as "termConfirmed",
  q.re_evaluation_filed_on as "reEvaluationFiledOn", q.re_evaluation_closed_on as "reEvaluationClosedOn",
  q.extension_proposed_on as "extensionProposedOn", q.extension_proposal_ended_on as "extensionProposalEndedOn",
  q.withdrawal_recorded_on as "withdrawalRecordedOn", q.withdrawal_ground as "withdrawalGround", q.paper_council_on as "paperCouncilOn",
  q.paper_council_recorded_on as "paperCouncilRecordedOn", (q.made_at at time zone interval '7 hours')::date as "recordedOn",
  array(select json_build_object('on', k.decided_on, 'paper', k.paper_number, 'before', k.facts_before, 'after', k.facts_after)
    from public_recognition_correction k where k.recognition_id = q.id order by k.changed_at) as corrections`;

const STATUS = statusSql('p.', '$2::date', '$3::date', '$4::int');

const PRODUCT = `
select row_to_json(product)::text as answer from (
  select p.id, p.code, p.name, p.stars, ${STATUS} as status,
    p.issued_on as "issuedOn", p.valid_until as "validUntil", p.extended_until as "extendedUntil",
    p.suspended_from as "suspendedFrom", p.suspended_until as "suspendedUntil", p.set_number as "setNumber",
    p.producer_id as "producerId", r.code as "producerCode", coalesce(r.name, p.producer_name) as "producerName", r.status as "producerStatus",
    r.phone as "producerPhone", p.province_code as "provinceCode", p.commune_code as "communeCode",
    p.old_commune_code as "oldCommuneCode", p.place_text as "placeText", p.status = 'discontinued' as discontinued,
    p.specification, p.standard, p.raw_material as "rawMaterial", p.raw_material_area as "rawMaterialArea",
    p.raw_material_local_percent as "rawMaterialLocalPercent", p.packs, p.price_vnd as "priceVnd", p.summary, p.story,
    p.where_to_buy as "whereToBuy", to_char(p.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "changedAt",
    array(select json_build_object('kind', c.kind, 'code', c.code, 'validFrom', c.valid_from, 'validUntil', c.valid_until)
      from public_product_code c where c.product_id = p.id order by c.valid_until desc nulls first, c.id desc) as codes,
    array(select json_build_object('large', f.large_hash, 'thumbnail', f.thumbnail_hash, 'width', f.width, 'height', f.height,
        'caption', f.caption)
      from public_product_photo f where f.product_id = p.id order by f.position, f.id) as photos,
    array(select row_to_json(one) from (select ${recognitionColumns} from public_recognition q where q.product_id = p.id
      order by q.issued_on desc nulls last, q.id desc) one) as recognitions
  from public_product p left join public_producer r on r.id = p.producer_id
 where p.code = $1 and p.status <> 'merged') product`;

/** About as many as a province has that people look at; some ten kilobytes each. */
const lastRead = new Memory<{ readonly text: string; readonly row: ProductRow }>(600);

/** The living product of a permanent code, or `null`; the same object as before where PostgreSQL says the same, letter by letter. */
export async function findPublicProduct(pool: pg.Pool, code: string, on: StatusDay): Promise<ProductRow | null> {
  const [row] = await queryNamed<{ answer: string }>(pool, 'catalogue-product', PRODUCT, [
    code,
    on.day,
    on.soonUntil,
    on.lowestStars,
  ]);
  if (row === undefined) return null;
  const last = lastRead.get(code);
  if (last?.text === row.answer) return last.row;
  const read = JSON.parse(row.answer) as ProductRow;
  lastRead.set(code, { text: row.answer, row: read });
  return read;
}

const SURVIVOR = (view: 'public_product' | 'public_producer'): string => `
with recursive chain as (
  select id, code, status, merged_into, 0 as steps from ${view} where code = $1
  union all
  select n.id, n.code, n.status, n.merged_into, chain.steps + 1
    from chain join ${view} n on n.id = chain.merged_into where chain.steps < 20)
select code from chain where status <> 'merged'`;

/** The permanent code under which a merged record lives on; `null` where nothing ever had the code. */
export async function findSurvivingCode(
  pool: pg.Pool,
  kind: 'product' | 'producer',
  code: string,
): Promise<string | null> {
  const [row] = await queryNamed<{ code: string }>(pool, `catalogue-survivor-${kind}`, SURVIVOR(`public_${kind}`), [
    code,
  ]);
  return row?.code ?? null;
}

/** The permanent code of the one living product that carries or carried an official code; `null` for none or several. */
export async function findCodeByOfficialCode(pool: pg.Pool, official: string): Promise<string | null> {
  const rows = await queryNamed<{ code: string }>(
    pool,
    'catalogue-official',
    `select distinct p.code from public_product_code c join public_product p on p.id = c.product_id
      where c.code = $1 and p.status <> 'merged' limit 2`,
    [official],
  );
  return rows.length === 1 ? (rows[0]?.code ?? null) : null;
}

/**
 * The permanent code of the living product that carries a number of goods of 14 digits on a day, else of the only one that carried it once;
 * `null` for none or several.
 */
export async function findCodeByGoodsNumber(pool: pg.Pool, padded: string, day: string): Promise<string | null> {
  const rows = await queryNamed<{ code: string; carried: boolean }>(
    pool,
    'catalogue-goods-number',
    `select p.code, bool_or(c.valid_until is null or c.valid_until >= $2::date) as carried
       from public_product_code c join public_product p on p.id = c.product_id
      where c.kind = 'gtin' and lpad(c.code, 14, '0') = $1 and p.status <> 'merged' group by p.code limit 20`,
    [padded, day],
  );
  const today = rows.filter(({ carried }) => carried);
  const found = today.length > 0 ? today : rows;
  return found.length === 1 ? (found[0]?.code ?? null) : null;
}

/** A producer with its living products, as the public may see them. */
export interface ProducerRow {
  readonly code: string;
  readonly name: string;
  readonly producerType: string;
  readonly status: string;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly oldCommuneCode: string | null;
  readonly placeText: string | null;
  readonly phone: string | null;
  /** How many there are; at most the first hundred are listed. */
  readonly productCount: number;
  readonly products: readonly (FoundRow & { readonly status: ListedStatus })[];
}

const PRODUCER = `
select json_build_object(
    'code', r.code, 'name', r.name, 'producerType', r.producer_type, 'status', r.status,
    'provinceCode', r.province_code, 'communeCode', r.commune_code, 'oldCommuneCode', r.old_commune_code,
    'placeText', r.place_text, 'phone', r.phone,
    'productCount', (select count(*) from public_product p where p.producer_id = r.id and p.status <> 'merged'),
    'products', coalesce((select json_agg(one.row order by one.carries desc, one.ranked desc nulls last, one.norm, one.id) from (
        select p.ranked, p.id, p.norm, ${carriesSql(STATUS)} as carries, ${rowOf(STATUS)} as row from public_product p
         where p.producer_id = r.id and p.status <> 'merged' order by carries desc, p.ranked desc nulls last, p.norm, p.id limit 100) one), '[]')
  )::text as answer
  from public_producer r where r.code = $1 and r.status <> 'merged'`;

/** The living producer of a permanent code, or `null`. */
export async function findPublicProducer(pool: pg.Pool, code: string, on: StatusDay): Promise<ProducerRow | null> {
  const [row] = await queryNamed<{ answer: string }>(pool, 'catalogue-producer', PRODUCER, [
    code,
    on.day,
    on.soonUntil,
    on.lowestStars,
  ]);
  return row === undefined ? null : (JSON.parse(row.answer) as ProducerRow);
}

/** Whether a picture is one that a public product shows: a hash alone opens nothing else. */
export async function isPublicPhoto(pool: pg.Pool, hash: string): Promise<boolean> {
  const rows = await queryNamed(
    pool,
    'catalogue-photo',
    'select 1 from public_product_photo where large_hash = $1 or thumbnail_hash = $1 limit 1',
    [hash],
  );
  return rows.length > 0;
}
