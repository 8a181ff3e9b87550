// Who speaks for a producer, as its page shows it: every reader sees who is confirmed and since when; who asks to be, and how to
// answer, only the office that decides; the account itself only who may open it.

import type { ProducerLinkId } from '#access/account.ts';
import { findAccounts } from '#access/store-accounts.ts';
import { listOpenLinksTo } from '#access/store-links.ts';
import type { Instant } from '#kernel/calendar.ts';
import type { AccountId, ProducerId } from '#kernel/ids.ts';
import { accountsToOpen } from '#modules/accounts/services.ts';
import type { Context } from '#runner/use-case.ts';
import type { Producer } from '../rules/producer.ts';
import { findMergesOf } from '../store.ts';
import { mayOn } from './producer-around.ts';

/** Somebody who speaks for the producer, or asks to. */
export interface Speaker {
  readonly name: string;
  readonly state: 'confirmed' | 'requested';
  /** When it was confirmed, or asked for. */
  readonly since: Instant;
  /** The reader. */
  readonly isReader: boolean;
  /** The account is closed: it speaks for nobody until it is opened again. */
  readonly isClosed: boolean;
  /** Where the reader may open the account. */
  readonly accountId: AccountId | null;
  /** Where the reader decides about it. */
  readonly linkId: ProducerLinkId | null;
}

/** A producer with every record that was merged into it: whoever spoke for one of them speaks for it. */
async function recordsOf(context: Context, producer: Producer): Promise<readonly ProducerId[]> {
  const all = new Set<ProducerId>([producer.id]);
  for (const id of all) {
    for (const merge of await findMergesOf(context.db, id)) if (merge.intoId === id) all.add(merge.fromId);
  }
  return [...all];
}

/** Who speaks for a producer, the longest first; for the office that decides, before them who waits for its answer. */
export async function speakersOf(context: Context, producer: Producer): Promise<readonly Speaker[]> {
  const decides = mayOn(context, 'access/decide-producer-link', producer);
  const open = await listOpenLinksTo(context.db, await recordsOf(context, producer));
  const confirmed = open.filter((link) => link.status === 'confirmed');
  const links = decides ? [...open.filter((link) => link.status === 'requested'), ...confirmed] : confirmed;
  const accounts = await findAccounts(
    context.db,
    links.map((link) => link.accountId),
  );
  const accountOf = new Map(accounts.map((account) => [account.id, account]));
  const toOpen = await accountsToOpen(accounts, context);
  return links.flatMap((link): readonly Speaker[] => {
    const account = accountOf.get(link.accountId);
    if (account === undefined) return [];
    return [
      {
        name: account.displayName,
        state: link.status === 'confirmed' ? 'confirmed' : 'requested',
        since: link.decidedAt ?? link.requestedAt,
        isReader: account.id === context.actor.accountId,
        isClosed: account.status === 'deactivated',
        accountId: toOpen.has(account.id) ? account.id : null,
        linkId: decides ? link.id : null,
      },
    ];
  });
}
