// Takes what is new for a receiver from the list of public changes: its messages and its new place in the list are written together, so a
// kill between two rounds leaves nothing out and tells nothing twice.

import { millisecondsOf } from '#kernel/calendar.ts';
import { uuidV7 } from '#kernel/ids.ts';
import { cursorText, parseCursor } from '#modules/catalogue/index.ts';
import { readChangesAfter } from '#modules/catalogue/services.ts';
import type { Ports } from '#runner/ports.ts';
import type { DeliveryId } from './rules/delivery.ts';
import { bodyOf, eventTypeOf } from './rules/message.ts';
import { hears, mostWaiting, type ReceiverId } from './rules/receiver.ts';
import { messageIdOf } from './signed-message.ts';
import { lockReceiver, moveReceiver } from './store.ts';
import { countWaiting, insertDeliveries } from './store-deliveries.ts';

const AT_ONCE = 200;

/** Gathers until nothing is new or enough waits; answers how many messages were written. */
export async function gatherFor(ports: Ports, id: ReceiverId): Promise<number> {
  let written = 0;
  for (;;) {
    const more = await ports.database.write.transaction().execute(async (db) => {
      const receiver = await lockReceiver(db, id);
      if (receiver?.state !== 'on') return false;
      if ((await countWaiting(db, id)) >= mostWaiting) return false;
      const page = await readChangesAfter(ports, receiver.after, AT_ONCE);
      // Nothing was written since: there is no place to move to.
      if (page.next === cursorText(receiver.after)) return false;
      const next = parseCursor(page.next);
      if (next === null) throw new Error('the list of changes answered no place');
      const now = ports.clock.now();
      const messages = page.changes
        .filter((change) => hears(receiver, change.kind))
        .map((change) => ({
          id: uuidV7(millisecondsOf(now), ports.random) as DeliveryId,
          receiverId: id,
          eventId: change.id,
          messageId: messageIdOf(id, change.id),
          eventType: eventTypeOf(change),
          body: bodyOf(change),
          madeAt: now,
        }));
      await insertDeliveries(db, messages);
      await moveReceiver(db, id, next);
      written += messages.length;
      return page.more;
    });
    if (!more) return written;
  }
}
