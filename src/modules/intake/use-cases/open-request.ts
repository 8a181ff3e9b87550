// The request for a supplement that a dossier waits for, and its end: answered, no longer waited for, or refused with the dossier.

import type { DossierId } from '#modules/dossiers/index.ts';
import type { Context } from '#runner/use-case.ts';
import type { SupplementRequest } from '../rules/supplement.ts';
import { closeRequest, findOpenRequests } from '../store.ts';

/** The open request of a dossier whose state says that there is one. */
export async function openRequestOf(dossier: { readonly id: DossierId }, { db }: Context): Promise<SupplementRequest> {
  const [request] = await findOpenRequests(db, [dossier.id]);
  if (request === undefined) throw new Error('a dossier that waits for a supplement without its request');
  return request;
}

/** Closes a request today and touches it; `endReason` is null where it was answered. */
export async function endRequest(before: SupplementRequest, endReason: string | null, context: Context): Promise<void> {
  const closing = { closedOn: context.today, endReason };
  await closeRequest(context.db, before.id, closing);
  context.touch({ kind: 'supplement-request', id: before.id, before, after: { ...before, ...closing } });
}
