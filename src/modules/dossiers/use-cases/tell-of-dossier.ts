// Who is told what of a dossier: the commune that it was sent, who speaks for the producer what the commune did.

import { findHolders, findSpeakers } from '#access/find-recipients.ts';
import type { NotificationWords } from '#modules/notifications/index.ts';
import { tell } from '#modules/notifications/services.ts';
import type { Context } from '#runner/use-case.ts';
import type { Dossier } from '../rules/dossier.ts';

type ToProducer = 'dossier-returned' | 'dossier-taken-in' | 'dossier-forwarded';

const path = (dossier: Dossier): string => `/ho-so/${dossier.id}`;

/** Tells the officers of the commune that a dossier waits, with their last day. */
export async function tellCommune(context: Context, dossier: Dossier): Promise<void> {
  const { provinceCode, communeCode, productName, producerName, slipNumber, dueOn } = dossier;
  await tell(context, {
    kind: 'dossier-sent',
    to: await findHolders(context.db, ['commune-officer'], { provinceCode, communeCode }, context.today),
    words: { product: productName, producer: producerName, slip: slipNumber ?? '' },
    path: path(dossier),
    dueOn,
  });
}

/** Tells who speaks for the producer what became of its dossier. */
export async function tellProducer<Kind extends ToProducer>(
  context: Context,
  dossier: Dossier,
  kind: Kind,
  words: NotificationWords[Kind],
): Promise<void> {
  const to = await findSpeakers(context.db, [dossier.producerId]);
  await tell<Kind>(context, { kind, to, words, path: path(dossier) });
}
