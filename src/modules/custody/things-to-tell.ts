// Which batches end before their council meets, and which dossiers have no paper at the province: for the desk, for the list, and for
// what is told by itself.

import type { Reach } from '#access/reach.ts';
import { addDays, type LocalDate } from '#kernel/calendar.ts';
import type { Dossier, DossierId } from '#modules/dossiers/index.ts';
import { lastCouncilDay } from '#modules/dossiers/index.ts';
import { findDossierTerms, listForwarded } from '#modules/dossiers/services.ts';
import { standingsAtProvince } from '#modules/intake/services.ts';
import type { Db } from '#platform/database/db.ts';
import type { CustodyItem } from './rules/custody-item.ts';
import { heldPlaces } from './rules/places.ts';
import { SOON_DAYS } from './rules/samples.ts';
import { endsBeforeCouncil, paperIsMissing } from './rules/told.ts';
import { findPaperSets, type ItemQuestion, listHeldSamples } from './store.ts';

export interface EndingBatch {
  readonly item: CustodyItem;
  readonly councilDay: LocalDate | null;
}

/**
 * The last day on which the council of each dossier may meet: the province's own last day once it has received it, else as the
 * commune's report gives it.
 */
async function councilDays(
  db: Db,
  dossierIds: readonly DossierId[],
): Promise<ReadonlyMap<DossierId, LocalDate | null>> {
  const ids = [...new Set(dossierIds)];
  const atProvince = await standingsAtProvince(db, ids);
  const terms = await findDossierTerms(db, ids);
  return new Map(terms.map((one) => [one.id, atProvince.get(one.id)?.dueOn ?? lastCouncilDay(one)]));
}

/** Batches of a reach that are looked after and end before their council meets, the first to end first. */
export async function samplesEndingBefore(db: Db, reach: Reach, today: LocalDate): Promise<readonly EndingBatch[]> {
  const held = await listHeldSamples(db, reach);
  const days = await councilDays(
    db,
    held.map((item) => item.dossierId),
  );
  return held
    .map((item) => ({ item, councilDay: days.get(item.dossierId) ?? null }))
    .filter(({ item, councilDay }) => endsBeforeCouncil(item, today, councilDay));
}

/** The question for batches that end within thirty days, have ended, or end before their council meets. */
export async function endingSamples(
  db: Db,
  asked: Pick<ItemQuestion, 'reach' | 'text'>,
  today: LocalDate,
): Promise<ItemQuestion> {
  const before = await samplesEndingBefore(db, asked.reach, today);
  const endsBy = addDays(today, SOON_DAYS);
  return { ...asked, places: heldPlaces, onTheWay: false, endsBy, alsoIds: before.map(({ item }) => item.id) };
}

export type DossierWithoutPaper = Pick<
  Dossier,
  'id' | 'productName' | 'producerName' | 'slipNumber' | 'provinceCode' | 'communeCode'
>;

/** Dossiers of a reach that the commune sent on and whose paper has not come; not those that the province is done with. */
export async function dossiersWithoutPaper(
  db: Db,
  reach: Reach,
  today: LocalDate,
): Promise<readonly DossierWithoutPaper[]> {
  const sent = await listForwarded(db, { reach });
  const ids = sent.map((one) => one.id);
  const sets = await findPaperSets(db, ids);
  const atProvince = await standingsAtProvince(db, ids);
  return sent
    .filter((one) => atProvince.get(one.id)?.isOver !== true)
    .filter((one) =>
      paperIsMissing(
        one.reportedOn,
        sets.filter((set) => set.dossierId === one.id),
        today,
      ),
    )
    .map(({ id, productName, producerName, slipNumber, provinceCode, communeCode }) => {
      return { id, productName, producerName, slipNumber, provinceCode, communeCode };
    });
}
