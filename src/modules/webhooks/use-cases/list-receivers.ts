// Every receiver with how it stands; nothing of its secret but the day it was drawn.

import { z } from 'zod';
import { findDisplayNames } from '#access/store-accounts.ts';
import type { Instant } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { ok } from '#kernel/result.ts';
import { defineUseCase } from '#runner/use-case.ts';
import type { Receiver } from '../rules/receiver.ts';
import { countDeliveries, listReceiverRows, type ReceiverCounts } from '../store.ts';

export type ListedReceiver = Omit<Receiver, 'sealedSecret' | 'sealedBefore' | 'after' | 'madeBy' | 'toldAt'> &
  ReceiverCounts & { readonly madeByName: string | null };

export interface Receivers {
  readonly receivers: readonly ListedReceiver[];
  /** Hosts that the operator allowed; empty: nobody is called. */
  readonly hosts: readonly string[];
}

const none: ReceiverCounts = { waiting: 0, delivered: 0, dead: 0, lastAt: null as Instant | null };

/** A receiver as it is shown. */
export function shownReceiver(
  { sealedSecret: _secret, sealedBefore: _before, after: _after, toldAt: _told, madeBy, ...shown }: Receiver,
  counts: ReadonlyMap<string, ReceiverCounts>,
  names: ReadonlyMap<AccountId | null, string>,
  now: Instant,
): ListedReceiver {
  // A secret that signs no more needs no word.
  const beforeUntil = shown.beforeUntil !== null && shown.beforeUntil > now ? shown.beforeUntil : null;
  return {
    ...shown,
    beforeUntil,
    ...(counts.get(shown.id) ?? none),
    madeByName: madeBy === null ? null : (names.get(madeBy) ?? null),
  };
}

export const listReceivers = defineUseCase({
  name: 'webhooks/list-receivers',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, { db, now, ports }) {
    const rows = await listReceiverRows(db);
    const counts = await countDeliveries(
      db,
      rows.map((row) => row.id),
    );
    const names = await findDisplayNames(
      db,
      rows.flatMap(({ madeBy }) => (madeBy === null ? [] : [madeBy])),
    );
    return ok<Receivers>({
      receivers: rows.map((row) => shownReceiver(row, counts, names, now)),
      hosts: ports.outbound.hosts,
    });
  },
});
