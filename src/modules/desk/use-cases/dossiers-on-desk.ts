// Dossiers as they stand on the desk; for a producer with whether its word is asked for what an officer typed.

import type { Dossier } from '#modules/dossiers/index.ts';
import { consentHolds } from '#modules/dossiers/services.ts';
import type { Context } from '#runner/use-case.ts';

/** A dossier on the desk. */
export type DeskDossier = Pick<
  Dossier,
  'id' | 'productName' | 'producerName' | 'state' | 'dueOn' | 'dueEstimated' | 'byProxy'
> & {
  /** An officer typed it, and the producer's word is asked: none was given, or what it covered is another text by now. */
  readonly asksWord: 'none' | 'changed' | null;
};

/** What the desk shows of a dossier. */
export const onDesk = ({
  id,
  productName,
  producerName,
  state,
  dueOn,
  dueEstimated,
  byProxy,
}: Dossier): DeskDossier => ({
  ...{ id, productName, producerName, state, dueOn, dueEstimated, byProxy },
  asksWord: null,
});

/** Dossiers of a producer, each with whether its word is asked for what an officer typed. */
export async function withWord(context: Context, dossiers: readonly Dossier[]): Promise<readonly DeskDossier[]> {
  const shown: DeskDossier[] = [];
  for (const one of dossiers) {
    const isOwn = context.actor.producerIds.includes(one.producerId);
    const asks = one.byProxy && isOwn && !(await consentHolds(context.db, one));
    shown.push({ ...onDesk(one), asksWord: !asks ? null : one.consent === null ? 'none' : 'changed' });
  }
  return shown;
}
