// Open threads that wait for somebody: the own side was asked last, or the last word names them. What one said oneself waits for others.

import { reachOf } from '#access/reach.ts';
import type { Context } from '#runner/use-case.ts';
import { type Audience, audiences, waitsForSide } from '../rules/comment.ts';
import type { DossierId } from '../rules/dossier.ts';
import { type LastWordRow, listLastWords } from '../store-comments.ts';
import { findDossierIdsInvitedTo } from '../store-invitations.ts';
import { officeSideOf, readRight } from './find-thread.ts';

type Asking = Pick<Context, 'db' | 'actor'>;

/** How many wait on one dossier. */
export type ThreadsWaiting = Readonly<Record<Audience, number>>;

/** Dossiers with the threads that wait there for who asks; `invitedTo`: dossiers that the account was invited to. */
export async function threadsWaitingFor(
  { db, actor }: Asking,
  invitedTo: readonly DossierId[],
): Promise<ReadonlyMap<DossierId, ThreadsWaiting>> {
  const found = new Map<DossierId, { offices: number; producer: number }>();
  const { accountId } = actor;
  if (accountId === null) return found;
  const isWithProducer = (row: LastWordRow): boolean =>
    actor.producerIds.includes(row.producerId) || invitedTo.includes(row.dossierId);
  for (const audience of audiences) {
    const reach = reachOf(actor, readRight[audience]);
    const alsoIds = audience === 'producer' ? invitedTo : [];
    for (const row of await listLastWords(db, audience, reach, alsoIds)) {
      const side = isWithProducer(row) ? 'producer' : officeSideOf(row, actor);
      // What the offices say among themselves is not for who stands with the producer.
      if (row.madeBy === accountId || (audience === 'offices' && side === 'producer')) continue;
      if (waitsForSide(row) !== side && !row.mentions.includes(accountId)) continue;
      const counted = found.get(row.dossierId) ?? { offices: 0, producer: 0 };
      counted[audience] += 1;
      found.set(row.dossierId, counted);
    }
  }
  return found;
}

/** How many threads wait for somebody. */
export async function countThreadsWaiting(context: Asking): Promise<number> {
  const { accountId } = context.actor;
  const invitedTo = accountId === null ? [] : await findDossierIdsInvitedTo(context.db, accountId);
  const waiting = [...(await threadsWaitingFor(context, invitedTo)).values()];
  return waiting.reduce((sum, one) => sum + one.offices + one.producer, 0);
}
