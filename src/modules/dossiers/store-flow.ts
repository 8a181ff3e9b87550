// How dossiers of a place went: the day each was received, every day it was sent back, the day it went to the province. Days alone, for
// figures of a period.

import type { LocalDate } from '#kernel/calendar.ts';
import { type Db, query } from '#platform/database/db.ts';
import type { DossierId } from './rules/dossier.ts';

/** A dossier that was sent at least once. */
export interface DossierFlow {
  readonly id: DossierId;
  readonly productName: string;
  readonly producerName: string;
  readonly communeCode: string;
  /** The first day it was received. */
  readonly receivedOn: LocalDate;
  /** The commune's last day, as it stands after every return. */
  readonly dueOn: LocalDate | null;
  readonly forwardedOn: LocalDate | null;
  readonly returnedOn: readonly LocalDate[];
}

/** Dossiers of a province, or of one commune of it, the first received first. */
export async function listDossierFlow(
  db: Db,
  { provinceCode, communeCode }: { readonly provinceCode: string; readonly communeCode: string | null },
): Promise<readonly DossierFlow[]> {
  return await query<DossierFlow>(
    db,
    `select d.id, d.product_name as "productName", d.producer_name as "producerName", d.commune_code as "communeCode",
            s.received_on as "receivedOn", d.due_on as "dueOn",
            case when d.state = 'forwarded' then r.reported_on end as "forwardedOn",
            coalesce((select jsonb_agg(b.returned_on order by b.returned_on) from dossier_return b where b.dossier_id = d.id), '[]')
              as "returnedOn"
       from dossier d
       join (select dossier_id, min(received_on) as received_on from dossier_submission group by 1) s on s.dossier_id = d.id
       left join commune_report r on r.dossier_id = d.id
      where d.province_code = $1 and ($2::text is null or d.commune_code = $2)
      order by s.received_on, d.id`,
    [provinceCode, communeCode],
  );
}
