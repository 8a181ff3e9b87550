// Pages that those of a dossier resemble: named to who may read the dossier that they lie with, said without a name to others.

import { covers, reachOf } from '#access/reach.ts';
import type { Context } from '#runner/use-case.ts';
import type { DossierScan, ScanKind } from '../rules/scan.ts';
import { findDossier } from '../store.ts';
import { findScan } from '../store-scans.ts';
import { subjectOfDossier } from './find-dossier.ts';

/** A page that another one resembles. */
export interface LookAlike {
  /** `null` in every part: the reader does not see the dossier that it lies with. */
  readonly product: string | null;
  readonly kind: ScanKind | null;
  readonly dossierId: string | null;
  readonly scanId: string | null;
}

/** A page of a dossier that the reader does not see. */
export const unnamed: LookAlike = { product: null, kind: null, dossierId: null, scanId: null };

/** Pages that those of a dossier resemble, by their id. */
export async function namedLookAlikes(
  context: Context,
  scans: readonly Pick<DossierScan, 'likeOf'>[],
): Promise<ReadonlyMap<string, LookAlike>> {
  const named = new Map<string, LookAlike>();
  const reach = reachOf(context.actor, 'dossiers/view-dossier');
  for (const { likeOf } of scans) {
    const other = likeOf === null ? null : await findScan(context.db, likeOf);
    const lies = other === null ? null : await findDossier(context.db, other.dossierId);
    if (other === null || lies === null || reach === null || !covers(reach, subjectOfDossier(lies))) continue;
    named.set(other.id, { product: lies.productName, kind: other.kind, dossierId: lies.id, scanId: other.id });
  }
  return named;
}
