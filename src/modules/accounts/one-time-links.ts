// Making a way in that works once: by letter where letters go out, else as a slip that is handed over in person. The secret
// is made again from the link's id by this installation alone; at rest there is only its hash.

import type { Account, OneTimeLink, OneTimeLinkId } from '#access/account.ts';
import { oneTimeLinkContent } from '#access/account.ts';
import { readCode, writeCode } from '#access/handwritten-code.ts';
import { derivedToken } from '#access/sealed-secret.ts';
import { insertOneTimeLink } from '#access/store-links.ts';
import { type Instant, instantOf, millisecondsOf } from '#kernel/calendar.ts';
import { sha256Hex } from '#platform/clock/random.ts';
import type { Context } from '#runner/use-case.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How long a link works: two weeks for the first way in, three days for a slip of reset, two hours for a letter of it. */
export function linkLifeMs(purpose: OneTimeLink['purpose'], delivery: OneTimeLink['delivery']): number {
  if (purpose === 'invitation') return 14 * DAY;
  return delivery === 'slip' ? 3 * DAY : 2 * HOUR;
}

/** The secret of a link, as it stands in the address and on the slip: `7K2M-4QX9-D0AB-CDEF`. */
export function tokenOfLink(formSecret: string, id: OneTimeLinkId): string {
  return writeCode(Buffer.from(derivedToken(formSecret, 'one-time-link', id), 'base64url'));
}

/** What is stored of a link's secret, however it was typed; text that is no such secret has a hash that nothing has. */
export function hashOfToken(typed: string): string {
  return sha256Hex(`one-time-link ${readCode(typed) ?? `? ${typed}`}`);
}

/** The path a link opens. */
export function pathOfToken(token: string): string {
  return `/loi-moi/${token}`;
}

/** Adds a link for an account within the act; earlier ones stop working. A letter leaves after the commit. */
export async function giveLink(
  context: Context,
  account: Pick<Account, 'id'>,
  wanted: Pick<OneTimeLink, 'purpose' | 'delivery'> & {
    readonly dropsSecondFactor?: boolean;
    readonly batchId?: string;
  },
): Promise<OneTimeLink> {
  const ends: Instant = instantOf(millisecondsOf(context.now) + linkLifeMs(wanted.purpose, wanted.delivery));
  const link: OneTimeLink = {
    id: context.newId<'one-time-link'>(),
    accountId: account.id,
    purpose: wanted.purpose,
    delivery: wanted.delivery,
    batchId: wanted.batchId ?? null,
    dropsSecondFactor: wanted.dropsSecondFactor ?? false,
    madeBy: context.actor.accountId,
    madeAt: context.now,
    expiresAt: ends,
    usedAt: null,
    revokedAt: null,
    handedTo: null,
    handedBy: null,
    handedOn: null,
    handedAt: null,
  };
  await insertOneTimeLink(context.db, link, hashOfToken(tokenOfLink(context.ports.formSecret, link.id)));
  context.touch({ kind: 'one-time-link', id: link.id, before: null, after: oneTimeLinkContent(link) });
  if (wanted.delivery === 'mail') {
    context.job({ task: 'access/send-link', payload: { linkId: link.id }, key: `access/send-link ${link.id}` });
  }
  return link;
}
