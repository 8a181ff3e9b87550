// Who is told what of a dossier: the commune that it was sent, who speaks for the producer what the commune did.

import { findHolders, findSpeakers } from '#access/find-recipients.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import type { NotificationWords } from '#modules/notifications/index.ts';
import { tell } from '#modules/notifications/services.ts';
import { findProducerIdsBehind } from '#modules/producers/services.ts';
import type { Context } from '#runner/use-case.ts';
import type { Dossier } from '../rules/dossier.ts';
import type { Invitation } from '../rules/invitation.ts';

type ToProducer =
  | 'dossier-returned'
  | 'dossier-taken-in'
  | 'dossier-forwarded'
  | 'dossier-opened-for-you'
  | 'dossier-word-recorded'
  | 'dossier-sent-for-you'
  | 'dossier-consent-asked'
  | 'dossier-denial-answered';

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

/** Accounts that speak for the producer of a dossier. */
export async function speakersOf(db: Context['db'], { producerId }: Pick<Dossier, 'producerId'>) {
  // Who was confirmed for a record that was merged away speaks for the one that stayed.
  return await findSpeakers(db, await findProducerIdsBehind(db, producerId));
}

/** Tells who speaks for the producer what became of its dossier. */
export async function tellProducer<Kind extends ToProducer>(
  context: Context,
  dossier: Dossier,
  kind: Kind,
  words: NotificationWords[Kind],
  /** The day by which it is asked for something. */
  dueOn: LocalDate | null = null,
): Promise<void> {
  const to = await speakersOf(context.db, dossier);
  await tell<Kind>(context, { kind, to, words, path: path(dossier), dueOn });
}

/** Tells who has such an account that it is invited; by a link nobody is told. */
export async function tellInvited(context: Context, dossier: Dossier, invitation: Invitation): Promise<void> {
  const { productName: product, producerName: producer } = dossier;
  await tell(context, {
    kind: 'dossier-invitation',
    to: invitation.accountId === null ? [] : [invitation.accountId],
    words: { product, producer },
    path: `/moi-soan/tai-khoan/${invitation.id}`,
  });
}

/** Tells who invited that somebody came in. */
export async function tellInviter(context: Context, dossier: Dossier, invitation: Invitation): Promise<void> {
  await tell(context, {
    kind: 'dossier-invitation-accepted',
    to: invitation.invitedBy === null ? [] : [invitation.invitedBy],
    words: { product: dossier.productName, person: context.actor.displayName },
    path: `${path(dossier)}/nguoi-cung-soan`,
  });
}

/** Tells commune and province that the producer denies what was done in its place. */
export async function tellOfDenial(context: Context, dossier: Dossier): Promise<void> {
  const { provinceCode, communeCode, productName: product, producerName: producer } = dossier;
  const { db, today } = context;
  const commune = await findHolders(db, ['commune-officer'], { provinceCode, communeCode }, today);
  const province = await findHolders(db, ['province-officer'], { provinceCode, communeCode: null }, today);
  const to = [...commune, ...province];
  await tell(context, { kind: 'dossier-denied', to, words: { product, producer }, path: path(dossier) });
}
