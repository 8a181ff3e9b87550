// One receiver: what waits, what arrived lately, what was given up and why.

import { z } from 'zod';
import { findDisplayNames } from '#access/store-accounts.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import type { Delivery } from '../rules/delivery.ts';
import type { ReceiverId } from '../rules/receiver.ts';
import { countDeliveries, findReceiver } from '../store.ts';
import { listDeliveries } from '../store-deliveries.ts';
import { type ListedReceiver, shownReceiver } from './list-receivers.ts';

const SHOWN = 50;

/** A message as it is shown, without its body. */
export type ListedDelivery = Omit<Delivery, 'body' | 'receiverId' | 'id'>;

export interface ViewedReceiver {
  readonly receiver: ListedReceiver;
  readonly waiting: readonly ListedDelivery[];
  readonly delivered: readonly ListedDelivery[];
  readonly dead: readonly ListedDelivery[];
}

const shown = (all: readonly Delivery[]): readonly ListedDelivery[] =>
  all.map(({ body: _body, receiverId: _receiver, id: _id, ...rest }) => rest);

export const viewReceiver = defineUseCase({
  name: 'webhooks/view-receiver',
  kind: 'read',
  legalBasis: null,
  input: z.object({ receiverId: id<'webhook-receiver'>() }),
  async run({ receiverId }, { db, now }) {
    const row = await findReceiver(db, receiverId as ReceiverId);
    if (row === null) return refuse(notFound);
    const names = await findDisplayNames(db, row.madeBy === null ? [] : [row.madeBy]);
    const of = async (state: Delivery['state']) => shown(await listDeliveries(db, row.id, state, SHOWN));
    return ok<ViewedReceiver>({
      receiver: shownReceiver(row, await countDeliveries(db, [row.id]), names, now),
      waiting: await of('waiting'),
      delivered: await of('delivered'),
      dead: await of('dead'),
    });
  },
});
