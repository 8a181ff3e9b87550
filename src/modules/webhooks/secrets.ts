// Secrets of receivers: drawn by the page that shows them once, kept sealed with the installation's own secret.

import { seal, unseal } from '#access/sealed-secret.ts';
import type { RandomBytes } from '#kernel/ids.ts';
import type { Ports } from '#runner/ports.ts';
import type { Receiver, ReceiverId } from './rules/receiver.ts';

const PURPOSE = 'webhooks/secret';

export const freshSecret = (random: RandomBytes): string => `whsec_${Buffer.from(random(32)).toString('base64')}`;

export const sealedFor = (ports: Pick<Ports, 'formSecret'>, id: ReceiverId, secret: string): string =>
  seal(ports.formSecret, PURPOSE, id, secret);

/** The secrets that sign now, the newest first; `null` where the seal is of another installation. */
export function secretsOf(ports: Pick<Ports, 'formSecret' | 'clock'>, receiver: Receiver): readonly string[] | null {
  const open = (box: string) => unseal(ports.formSecret, PURPOSE, receiver.id, box);
  const now = open(receiver.sealedSecret);
  if (now === null) return null;
  const { sealedBefore, beforeUntil } = receiver;
  const counts = sealedBefore !== null && beforeUntil !== null && ports.clock.now() < beforeUntil;
  const before = counts ? open(sealedBefore) : null;
  return before === null ? [now] : [now, before];
}
