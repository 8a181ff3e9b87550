// Which dossiers cite a piece of the wallet, and to which criteria.

import type { ProducerId } from '#kernel/ids.ts';
import type { EvidencePieceId } from '#modules/evidence/index.ts';
import { type Db, query } from '#platform/database/db.ts';
import type { Dossier } from './rules/dossier.ts';

type Cited = Pick<Dossier, 'productName' | 'kind' | 'state' | 'provinceCode' | 'communeCode' | 'producerId'>;

/** A dossier with the criteria to which it cites the piece. */
export interface CitationRow extends Cited {
  readonly dossierId: Dossier['id'];
  readonly leaves: readonly string[];
}

/** Dossiers of some producers that cite a piece, the last changed first; those given up are left out. */
export async function findCitationRows(
  db: Db,
  pieceId: EvidencePieceId,
  producerIds: readonly ProducerId[],
): Promise<readonly CitationRow[]> {
  return await query<CitationRow>(
    db,
    `select d.id as "dossierId", d.product_name as "productName", d.kind, d.state, d.province_code as "provinceCode",
            d.commune_code as "communeCode", d.producer_id as "producerId", array_agg(c.key) as leaves
       from dossier d
       join dossier_part p on p.dossier_id = d.id and p.name = 'proofs'
       cross join jsonb_each(p.content -> 'citations') c
      where d.producer_id = any($2::uuid[]) and d.state <> 'dropped' and c.value ? $1
      group by d.id order by d.changed_at desc, d.id`,
    [pieceId, [...producerIds]],
  );
}
