// What waits in the room of promotion: events that are over and have no account, contracts to ask about, buyers to speak with.

import { reachOf } from '#access/reach.ts';
import { countDue } from '#modules/promotion/services.ts';
import type { Context } from '#runner/use-case.ts';
import type { Waiting } from '../rules/waiting.ts';

/** Of the events of the own office and below, for whoever may settle them. */
export async function marketOnDesk({ db, today, actor }: Context): Promise<readonly Waiting[]> {
  const reach = reachOf(actor, 'promotion/settle-event');
  if (reach === null) return [];
  const { events, followUps, leads } = await countDue(db, reach, today);
  return [
    { kind: 'buyers-to-ask', count: leads },
    { kind: 'contracts-to-ask', count: followUps },
    { kind: 'events-to-settle', count: events },
  ];
}
