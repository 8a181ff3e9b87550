// The same words by mail, for who has an address: made by the background work, left out where it was opened meanwhile.

import { findAccount } from '#access/store-accounts.ts';
import { formatVietnamese } from '#kernel/calendar.ts';
import type { Mail } from '#platform/mail/mailer.ts';
import type { Ports } from '#runner/ports.ts';
import { textsOf } from '#texts/index.ts';
import { sentenceOf } from './notification-sentence.ts';
import type { NotificationId } from './rules/notification.ts';
import { findNotification } from './store.ts';

/** The mail of a notification; `null`: already opened, gone, or the account has no address or is closed. */
export async function mailOfNotification(ports: Ports, id: string, origin: string): Promise<Mail | null> {
  const db = ports.database.write;
  const notification = await findNotification(db, id as NotificationId);
  if (notification === null || notification.readAt !== null) return null;
  const account = await findAccount(db, notification.accountId);
  if (account === undefined || account.email === null || account.status !== 'active') return null;
  const t = textsOf('vi').notifications;
  const { title, text } = sentenceOf(t, notification);
  const due = notification.dueOn === null ? null : t.due(formatVietnamese(notification.dueOn));
  const parts = [t.mail.greeting(account.displayName), text, due, `${origin}${notification.path}`, t.mail.ending];
  return { to: account.email, subject: title, text: parts.filter((part) => part !== null).join('\n\n') };
}
