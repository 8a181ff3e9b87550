// What a dossier is: which product asks for what, under which criteria set, and how it stands
// (26/2026/QĐ-TTg, Art. 6.1, 7.1).

import type { Instant } from '#kernel/calendar.ts';
import type { AccountId, Id, ProducerId, ProductId, RecognitionId } from '#kernel/ids.ts';
import type { DossierKind } from '#law/procedure-values.ts';
import type { DossierState } from './lifecycle.ts';

export type DossierId = Id<'dossier'>;

export interface Dossier {
  readonly id: DossierId;
  readonly version: number;
  readonly state: DossierState;
  readonly kind: DossierKind;
  readonly productId: ProductId;
  readonly producerId: ProducerId;
  /** Names as they are today, for lists. */
  readonly productName: string;
  readonly producerName: string;
  readonly provinceCode: string;
  /** The commune that receives it. */
  readonly communeCode: string;
  /** `26-2026/11` */
  readonly setId: string;
  /** The recognition that an upgrade or a re-evaluation goes out from. */
  readonly recognitionId: RecognitionId | null;
  /** An officer types what the producer brings; the producer confirms it before it is sent. */
  readonly byProxy: boolean;
  readonly openedBy: AccountId | null;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

/** Fields of a dossier whose change is history. */
export const dossierFields = ['state', 'kind', 'setId', 'producerName', 'productName'] as const;

/** What the ledger keeps of a dossier. */
export function dossierContent(dossier: Dossier): Readonly<Record<string, unknown>> {
  const { madeAt, changedAt, ...content } = dossier;
  return content;
}
