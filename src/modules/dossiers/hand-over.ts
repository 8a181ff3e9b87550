// Dossiers change hands when two records of a producer become one, and go back when they are parted. What was sent keeps the
// names that it was sent under.

import type { Instant } from '#kernel/calendar.ts';
import type { ProducerId } from '#kernel/ids.ts';
import type { Db } from '#platform/database/db.ts';
import type { Touched } from '#runner/use-case.ts';
import { type Dossier, dossierContent } from './rules/dossier.ts';
import { updateDossierRows } from './store.ts';

/** Gives dossiers to a producer; answers them as the ledger names them. */
export async function giveDossiersToProducer(
  db: Db,
  dossiers: readonly Dossier[],
  producer: { readonly id: ProducerId; readonly name: string },
  at: Instant,
): Promise<readonly Touched[]> {
  const changes = { producerId: producer.id, producerName: producer.name, changedAt: at };
  await updateDossierRows(
    db,
    dossiers.map(({ id }) => ({ id, ...changes })),
  );
  return dossiers.map((before) => {
    const after = { ...before, ...changes, version: before.version + 1 };
    return { kind: 'dossier', id: before.id, before: dossierContent(before), after: dossierContent(after) };
  });
}
