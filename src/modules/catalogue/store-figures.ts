// What the figures are counted from: each living product of the public register that was ever recognised, with its place and
// what its states follow from.

import type pg from 'pg';
import type { StatusFacts } from '#modules/certificates/index.ts';
import { queryNamed } from '#platform/database/db.ts';
import { keptAMinute } from './kept-a-minute.ts';

/** A living product with its place and everything that was ever decided about its stars. */
export interface PlacedProduct {
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly oldCommuneCode: string | null;
  readonly recognitions: readonly StatusFacts[];
}

const PLACED = `
select coalesce(json_agg(json_build_object(
    'provinceCode', p.province_code, 'communeCode', p.commune_code, 'oldCommuneCode', p.old_commune_code,
    'recognitions', q.recognitions)), '[]')::text as answer
  from public_product p
  join (select q.product_id, json_agg(json_build_object(
          'stars', q.stars, 'decisionNumber', q.decision_number, 'issuedOn', q.issued_on, 'expiresOn', q.expires_on,
          'extendedUntil', q.extended_until, 'suspendedFrom', q.suspended_from, 'suspendedUntil', q.suspended_until,
          'suspensionOrder', q.suspension_order, 'withdrawnOn', q.withdrawn_on, 'supersededOn', q.superseded_on,
          'termConfirmed', q.term_confirmed, 'reEvaluationFiledOn', q.re_evaluation_filed_on,
          'reEvaluationClosedOn', q.re_evaluation_closed_on,
          'extensionProposedOn', q.extension_proposed_on, 'extensionProposalEndedOn', q.extension_proposal_ended_on)) as recognitions
        from public_recognition q group by 1) q
    on q.product_id = p.id
 where p.status <> 'merged'`;

async function read(pool: pg.Pool): Promise<readonly PlacedProduct[]> {
  const [row] = await queryNamed<{ answer: string }>(pool, 'catalogue-placed', PLACED, []);
  return JSON.parse(row?.answer ?? '[]') as PlacedProduct[];
}

/** The products, at most a minute old: a figure may be asked for any day, the rows are the same. */
export const placedProducts = keptAMinute(read);

const PRODUCERS = `
select coalesce(json_object_agg(unit, n), '{}')::text as answer from (
  select coalesce(case when $1::text is null then province_code else commune_code end, '') as unit, count(*)::int as n
    from public_producer where status not in ('merged', 'ceased') and ($1::text is null or province_code = $1) group by 1) one`;

/** How many producers go on by commune of a province, or by province; under an empty code those whose commune the register does not say. */
export async function producersByUnit(
  pool: pg.Pool,
  provinceCode: string | null,
): Promise<ReadonlyMap<string, number>> {
  const [row] = await queryNamed<{ answer: string }>(pool, 'catalogue-producers-by-unit', PRODUCERS, [provinceCode]);
  return new Map(Object.entries(JSON.parse(row?.answer ?? '{}') as Record<string, number>));
}
