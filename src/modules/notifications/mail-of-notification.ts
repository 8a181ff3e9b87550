// The same words by mail, for who has an address: made by the background work, left out where it was opened meanwhile, where the account hears
// of its group in the house alone or by digest; put off over the hours in which it wants no mail.

import { findAccount } from '#access/store-accounts.ts';
import { formatVietnamese, type Instant } from '#kernel/calendar.ts';
import type { Mail } from '#platform/mail/mailer.ts';
import type { Ports } from '#runner/ports.ts';
import { textsOf } from '#texts/index.ts';
import { sentenceOf } from './notification-sentence.ts';
import { groupOf } from './rules/kind-group.ts';
import type { NotificationId } from './rules/notification.ts';
import { quietUntil, usualPreference } from './rules/preference.ts';
import { findNotification } from './store.ts';
import { findPreference } from './store-preferences.ts';

/** A mail that may leave, or when it may. */
export type MailNow = { readonly mail: Mail } | { readonly until: Instant };

/** The mail of a notification; `null`: already opened, gone, not wanted by itself, or the account has no address or is closed. */
export async function mailOfNotification(ports: Ports, id: string, origin: string): Promise<MailNow | null> {
  const db = ports.database.write;
  const notification = await findNotification(db, id as NotificationId);
  if (notification === null || notification.readAt !== null) return null;
  const account = await findAccount(db, notification.accountId);
  if (account === undefined || account.email === null || account.status !== 'active') return null;
  const { ways, digestSince, ...quiet } = (await findPreference(db, account.id)) ?? usualPreference;
  const comesByDigest = digestSince !== null && notification.madeAt >= digestSince;
  if (ways[groupOf(notification.kind)] !== 'mail' || comesByDigest) return null;
  const until = quietUntil(quiet, ports.clock.now());
  if (until !== null) return { until };
  const t = textsOf('vi').notifications;
  const { title, text } = sentenceOf(t, notification);
  const due = notification.dueOn === null ? null : t.due(formatVietnamese(notification.dueOn));
  const parts = [t.mail.greeting(account.displayName), text, due, `${origin}${notification.path}`, t.mail.ending];
  return { mail: { to: account.email, subject: title, text: parts.filter((part) => part !== null).join('\n\n') } };
}
