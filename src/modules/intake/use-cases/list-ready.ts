// Dossiers that the office has made ready for the council: those that a session can take onto its agenda, and those named.

import type { LocalDate } from '#kernel/calendar.ts';
import type { ProducerId, ProductId } from '#kernel/ids.ts';
import type { DossierKind } from '#law/procedure-values.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import { listForwarded } from '#modules/dossiers/services.ts';
import type { Db } from '#platform/database/db.ts';
import { roundKept } from '../rules/intake.ts';
import type { IntakeState } from '../rules/lifecycle.ts';
import type { RoundName } from '../rules/terms.ts';
import { findIntakesOf, listReadyIntakes } from '../store.ts';

/** A dossier for the council, as the office of the province has it. */
export interface ReadyDossier {
  readonly dossierId: DossierId;
  readonly kind: DossierKind;
  readonly setId: string;
  readonly product: string;
  readonly producer: string;
  readonly producerId: ProducerId;
  readonly productId: ProductId;
  readonly communeCode: string;
  readonly provinceCode: string;
  /** The day it was received at the province. */
  readonly receivedOn: LocalDate;
  /** The day on which its producer filed it: that day's criteria hold. */
  readonly criteriaOn: LocalDate;
  readonly round: RoundName | null;
  readonly dueOn: LocalDate | null;
  readonly state: IntakeState;
}

/** What asks for dossiers: all that are ready in a province, or some by their ids, in whatever state. */
export type ReadyQuestion = { readonly provinceCode: string } | { readonly ids: readonly DossierId[] };

/** Ready dossiers of a province, the first due first; or those named. */
export async function listReadyFor(db: Db, asked: ReadyQuestion): Promise<readonly ReadyDossier[]> {
  const intakes = 'ids' in asked ? await findIntakesOf(db, asked.ids) : await listReadyIntakes(db, asked.provinceCode);
  const dossiers = await listForwarded(db, { ids: intakes.map((one) => one.dossierId) });
  const kept = new Map(intakes.map((one) => [one.dossierId, one]));
  return dossiers
    .flatMap((dossier): readonly ReadyDossier[] => {
      const intake = kept.get(dossier.id);
      if (intake === undefined) return [];
      return [
        {
          dossierId: dossier.id,
          kind: dossier.kind,
          setId: dossier.setId,
          product: dossier.productName,
          producer: dossier.producerName,
          producerId: dossier.producerId,
          productId: dossier.productId,
          communeCode: dossier.communeCode,
          provinceCode: dossier.provinceCode,
          receivedOn: intake.receivedOn,
          criteriaOn: dossier.receivedOn ?? intake.receivedOn,
          round: roundKept(intake),
          dueOn: intake.dueOn,
          state: intake.state,
        },
      ];
    })
    .sort((a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9') || a.product.localeCompare(b.product, 'vi'));
}
