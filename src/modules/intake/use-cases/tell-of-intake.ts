// Who is told what of a dossier at the province: who speaks for the producer and the officers of its commune, the officers of the
// province, the members of the advisory team.

import { findHolders, findSpeakers } from '#access/find-recipients.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { ForwardedDossier } from '#modules/dossiers/services.ts';
import type { NotificationWords } from '#modules/notifications/index.ts';
import { tell } from '#modules/notifications/services.ts';
import type { Context } from '#runner/use-case.ts';

type ToSenders = 'intake-accepted' | 'intake-supplement' | 'intake-waiting-ended' | 'intake-refused' | 'intake-ready';

const page = (dossier: ForwardedDossier): string => `/ho-so-tinh/${dossier.id}`;

/** Tells the producer and its commune what the province did. */
export async function tellSenders<Kind extends ToSenders>(
  context: Context,
  dossier: ForwardedDossier,
  telling: { readonly kind: Kind; readonly words: NotificationWords[Kind]; readonly dueOn?: LocalDate },
): Promise<void> {
  const { provinceCode, communeCode } = dossier;
  const to = [
    ...(await findSpeakers(context.db, [dossier.producerId])),
    ...(await findHolders(context.db, ['commune-officer'], { provinceCode, communeCode }, context.today)),
  ];
  await tell<Kind>(context, { ...telling, to, path: page(dossier) });
}

/** Tells the officers of the province that a producer answered, or that the team gave its opinion. */
export async function tellProvince<Kind extends 'intake-answered' | 'intake-reviewed'>(
  context: Context,
  dossier: ForwardedDossier,
  kind: Kind,
  words: NotificationWords[Kind],
): Promise<void> {
  const unit = { provinceCode: dossier.provinceCode, communeCode: null };
  const to = await findHolders(context.db, ['province-officer'], unit, context.today);
  await tell<Kind>(context, { kind, words, to, path: page(dossier) });
}

/** Tells the members of a team that have an account. */
export async function tellTeam(context: Context, dossier: ForwardedDossier, to: readonly AccountId[]): Promise<void> {
  const words = { product: dossier.productName, producer: dossier.producerName };
  await tell(context, { kind: 'intake-to-team', words, to, path: `${page(dossier)}/phieu-to-tu-van` });
}
