// Headers of a message by Standard Webhooks 1.0.0: an id that stays the same at every repeat, the moment of the attempt, a signature by each
// secret that counts.

import { createHmac } from 'node:crypto';
import { type Instant, millisecondsOf } from '#kernel/calendar.ts';
import { sha256Hex } from '#platform/clock/random.ts';
import type { ReceiverId } from './rules/receiver.ts';

/** The id of a change for a receiver: made of both, so that it is the same wherever and whenever it is made. */
export const messageIdOf = (receiverId: ReceiverId, eventId: string): string =>
  `msg_${sha256Hex(`${receiverId}\n${eventId}`).slice(0, 32)}`;

/** The signature of a body under one secret. */
export function signatureOf(secret: string, messageId: string, seconds: number, body: string): string {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  return `v1,${createHmac('sha256', key).update(`${messageId}.${seconds}.${body}`).digest('base64')}`;
}

/** What is sent beside the body. */
export function headersOf(
  message: { readonly messageId: string; readonly body: string },
  secrets: readonly string[],
  at: Instant,
): Readonly<Record<string, string>> {
  const seconds = Math.trunc(millisecondsOf(at) / 1_000);
  return {
    'content-type': 'application/json; charset=utf-8',
    'user-agent': 'OpenOCOP',
    'webhook-id': message.messageId,
    'webhook-timestamp': String(seconds),
    'webhook-signature': secrets
      .map((secret) => signatureOf(secret, message.messageId, seconds, message.body))
      .join(' '),
  };
}
