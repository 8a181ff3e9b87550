// The letter that carries a one-time link: made and sent by the background work, so that the link stands nowhere but there.

import type { OneTimeLinkId } from '#access/account.ts';
import { findAccount } from '#access/store-accounts.ts';
import { findLink } from '#access/store-links.ts';
import { formatInstantInVietnam } from '#kernel/calendar.ts';
import type { Mail } from '#platform/mail/mailer.ts';
import type { Ports } from '#runner/ports.ts';
import { textsOf } from '#texts/index.ts';
import { pathOfToken, tokenOfLink } from './one-time-links.ts';

/** The letter of a link that still works, or null: it was used, replaced or has run out, or the account has no address. */
export async function letterOfLink(ports: Ports, linkId: string, origin: string): Promise<Mail | null> {
  const db = ports.database.write;
  const link = await findLink(db, linkId as OneTimeLinkId);
  if (link === undefined || link.usedAt !== null || link.revokedAt !== null) return null;
  if (link.expiresAt <= ports.clock.now()) return null;
  const account = await findAccount(db, link.accountId);
  if (account === undefined || account.email === null || account.status === 'deactivated') return null;
  const t = textsOf('vi').access.letter;
  const address = `${origin}${pathOfToken(tokenOfLink(ports.formSecret, link.id))}`;
  const until = formatInstantInVietnam(link.expiresAt);
  const first = link.purpose === 'invitation';
  return {
    to: account.email,
    subject: first ? t.invitationSubject : t.resetSubject,
    text: (first ? t.invitation : t.reset)(account.displayName, address, until),
  };
}
