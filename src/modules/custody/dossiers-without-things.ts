// Dossiers that lie with an office and for which neither samples nor paper were taken in.

import type { Reach } from '#access/reach.ts';
import type { Dossier } from '#modules/dossiers/index.ts';
import { listDossierRows } from '#modules/dossiers/services.ts';
import type { Db } from '#platform/database/db.ts';
import { findDossiersWithItems } from './store.ts';

export type DossierWithoutThings = Pick<Dossier, 'id' | 'productName' | 'producerName' | 'slipNumber'>;

/** So many dossiers are looked through, those that are due first before the others. */
const LOOKED_THROUGH = 200;

/** The dossiers of a reach that were sent and have nothing taken in, in the order of the list of dossiers. */
export async function dossiersWithoutThings(db: Db, reach: Reach): Promise<readonly DossierWithoutThings[]> {
  const { dossiers } = await listDossierRows(db, {
    reach,
    withDrafts: false,
    states: ['submitted', 'received', 'returned', 'forwarded'],
    offset: 0,
    limit: LOOKED_THROUGH,
  });
  const held = await findDossiersWithItems(
    db,
    dossiers.map((one) => one.id),
  );
  return dossiers
    .filter((one) => !held.has(one.id))
    .map(({ id, productName, producerName, slipNumber }) => ({ id, productName, producerName, slipNumber }));
}
