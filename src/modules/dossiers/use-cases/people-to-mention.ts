// Colleagues that can be asked to look at a thread: who has a duty on the dossier, and who wrote in its threads already. A producer
// is offered no officers but those that wrote to it.

import { findHolders, findSpeakers } from '#access/find-recipients.ts';
import { findDisplayNames } from '#access/store-accounts.ts';
import type { AccountId } from '#kernel/ids.ts';
import { teamAccountsOf } from '#modules/intake/services.ts';
import { findProducerIdsBehind } from '#modules/producers/services.ts';
import type { Context } from '#runner/use-case.ts';
import type { Audience, CommentSide, DossierComment } from '../rules/comment.ts';
import type { Dossier } from '../rules/dossier.ts';
import { listInvitations } from '../store-invitations.ts';
import { isOwn } from './find-dossier.ts';

/** Somebody who can be named in a comment. */
export interface Mentionable {
  readonly id: AccountId;
  readonly name: string;
  readonly as: CommentSide;
}

type Asking = Pick<Context, 'db' | 'actor' | 'today' | 'now'>;

/** Who speaks for the producer of a dossier. */
export async function speakersOfDossier(dossier: Dossier, { db }: Pick<Context, 'db'>): Promise<readonly AccountId[]> {
  return await findSpeakers(db, await findProducerIdsBehind(db, dossier.producerId));
}

/** The offices that have a dossier in hand: its commune, and the province once it was sent on. */
export async function officersOf(
  dossier: Dossier,
  { db, today }: Pick<Context, 'db' | 'today'>,
): Promise<{ readonly commune: readonly AccountId[]; readonly province: readonly AccountId[] }> {
  const { provinceCode, communeCode } = dossier;
  return {
    commune: await findHolders(db, ['commune-officer'], { provinceCode, communeCode }, today),
    province: await findHolders(db, ['province-officer'], { provinceCode, communeCode: null }, today),
  };
}

async function helpersOf(dossier: Dossier, { db, now }: Pick<Context, 'db' | 'now'>): Promise<readonly AccountId[]> {
  const invitations = await listInvitations(db, dossier.id);
  return invitations.flatMap((one) =>
    one.acceptedAt !== null && one.endedAt === null && one.acceptedAt <= now && one.accountId !== null
      ? [one.accountId]
      : [],
  );
}

/** Who may be named in a comment of an audience by who asks, in the order in which they are offered. */
export async function peopleToMention(
  audience: Audience,
  dossier: Dossier,
  comments: readonly DossierComment[],
  context: Asking,
): Promise<readonly Mentionable[]> {
  const { db, actor } = context;
  const people = new Map<AccountId, CommentSide>();
  const add = (as: CommentSide, ids: readonly AccountId[]): void => {
    for (const id of ids) if (!people.has(id)) people.set(id, as);
  };
  const speakers = await speakersOfDossier(dossier, context);
  const helpers = await helpersOf(dossier, context);
  const ofProducer = new Set([...speakers, ...helpers]);
  const asksForProducer = isOwn(actor, dossier) || (actor.accountId !== null && ofProducer.has(actor.accountId));
  if (audience === 'producer') {
    add('producer', speakers);
    add('helper', helpers);
  }
  for (const one of comments) if (one.madeBy !== null) add(one.madeAs, [one.madeBy]);
  if (!asksForProducer) {
    const officers = await officersOf(dossier, context);
    add('commune', officers.commune);
    add('province', officers.province);
    if (audience === 'offices') add('department', await teamAccountsOf(db, dossier.id));
  }
  const named = [...people].filter(([id]) => id !== actor.accountId && !(audience === 'offices' && ofProducer.has(id)));
  const names = await findDisplayNames(
    db,
    named.map(([id]) => id),
  );
  return named.flatMap(([id, as]) => {
    const name = names.get(id);
    return name === undefined ? [] : [{ id, name, as }];
  });
}
