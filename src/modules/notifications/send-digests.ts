// Every hour: whoever wants one letter of many things and for whom it is time gets it; each is an act of its own.

import { systemActor } from '#access/actor.ts';
import type { Ports } from '#runner/ports.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import { digestDue } from './rules/preference.ts';
import { lastDigestDays, listWithDigest } from './store-preferences.ts';
import { sendDigest } from './use-cases/send-digest.ts';

/** Sends what is due; answers to how many accounts. */
export async function sendDigests(ports: Ports, origin: string): Promise<number> {
  const db = ports.database.write;
  const [now, today] = [ports.clock.now(), ports.clock.today()];
  const lasts = await lastDigestDays(db);
  let sent = 0;
  for (const preference of await listWithDigest(db)) {
    const last = lasts.get(preference.id) ?? null;
    if (!digestDue(preference, { now, today, last })) continue;
    const answer = await runUseCase(ports, sendDigest, { accountId: preference.id, origin }, { actor: systemActor });
    if (answer.ok) sent += 1;
  }
  return sent;
}
