// Side door of the room of drafting: the exchange folder, for the background work and the command line; and what waits for the clerk.

import type { Reach } from '#access/reach.ts';
import { officesOfActor } from '#modules/offices/services.ts';
import type { Context } from '#runner/use-case.ts';
import { listDraftRows } from './store.ts';

export { putOut } from './exchange/put-out.ts';
export { putOutPacket } from './exchange/put-out-packet.ts';
export { paperFiles } from './exchange/seal-packet.ts';
export { type TakenPacket, takePackets } from './exchange/take-packets.ts';

/** How many letters of the own offices were checked and wait for their number. */
export async function countToNumber({ db, actor, today }: Context, reach: Reach): Promise<number> {
  const offices = await officesOfActor(db, actor, today);
  const asked = { reach, offices, norm: '', states: ['checked'] as const, kind: null, offset: 0, limit: 1 };
  return (await listDraftRows(db, asked)).total;
}
