// What waits for whoever runs the installation: receivers of changes at which messages did not arrive.

import { reachOf } from '#access/reach.ts';
import { countFailing } from '#modules/webhooks/services.ts';
import type { Context } from '#runner/use-case.ts';
import type { Waiting } from '../rules/waiting.ts';

export async function receiversOnDesk({ db, actor }: Context): Promise<readonly Waiting[]> {
  if (reachOf(actor, 'webhooks/send-again') === null) return [];
  return [{ kind: 'receivers-failing', count: await countFailing(db) }];
}
