// A re-evaluation that is filed, and one that ends without a result, are told to the room of certificates in the same act: the
// state of a certificate past its end follows from it (26/2026/QĐ-TTg, Art. 7.6a).

import { closeReEvaluation, openReEvaluation } from '#modules/certificates/services.ts';
import type { Context } from '#runner/use-case.ts';
import type { Dossier } from './rules/dossier.ts';

type Filed = Pick<Dossier, 'kind' | 'recognitionId' | 'receivedOn'>;

/** Tells that a re-evaluation was received; of other kinds there is nothing to tell. */
export async function tellFiled({ kind, recognitionId, receivedOn }: Filed, context: Context): Promise<void> {
  if (kind !== 're-evaluation' || recognitionId === null || receivedOn === null) return;
  context.touch(...(await openReEvaluation(context.db, recognitionId, receivedOn, context.now)));
}

/** Tells that from today on a re-evaluation is open no more, without a new decision: given up, or it goes no further. */
export async function tellClosed({ kind, recognitionId, receivedOn }: Filed, context: Context): Promise<void> {
  if (kind !== 're-evaluation' || recognitionId === null || receivedOn === null) return;
  const days = { filedOn: receivedOn, closedOn: context.today };
  context.touch(...(await closeReEvaluation(context.db, recognitionId, days, context.now)));
}
