// The words of a digest: what comes up by how near it is, then what is new by group, each with its address.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import type { Mail } from '#platform/mail/mailer.ts';
import { textsOf } from '#texts/index.ts';
import { dueTitle } from './due-words.ts';
import { sentenceOf } from './notification-sentence.ts';
import type { DigestContent } from './rules/digest.ts';

/** Of a line, so much is written: the rest is read where it leads. */
const LINE = 140;

/** The beginning of a long line, cut between words, and a sign at its end. */
function shortLine(text: string): string {
  const whole = text.length <= LINE ? text : `${text.slice(0, LINE).replace(/\s+\S*$/, '')}…`;
  return /[.…!?:]$/.test(whole) ? whole : `${whole}.`;
}

export function mailOfDigest(
  { due, told, more, things: count }: DigestContent,
  {
    name,
    to,
    today,
    origin,
  }: { readonly name: string; readonly to: string; readonly today: LocalDate; readonly origin: string },
): Mail {
  const { notifications: t, notificationChoices, dueDates } = textsOf('vi');
  const { digest, groups } = notificationChoices;
  const block = (title: string, lines: readonly string[]): string => [title.toUpperCase(), ...lines].join('\n');
  const comes = due.map(({ urgency, things }) =>
    block(
      dueDates.urgencies[urgency],
      things.map(
        (thing) => `- ${dueDates.dayOf(thing)}: ${shortLine(dueTitle(dueDates, thing))}\n  ${origin}${thing.path}`,
      ),
    ),
  );
  const fresh = told.map(({ group, notifications }) =>
    block(
      digest.fresh(groups[group].name),
      notifications.map((one) => {
        const { title } = sentenceOf(t, one);
        const last = one.dueOn === null ? '' : ` ${t.due(formatVietnamese(one.dueOn))}`;
        return `- ${shortLine(title)}${last}\n  ${origin}${one.path}`;
      }),
    ),
  );
  const rest = more === 0 ? [] : [digest.more(more)];
  const ending = [digest.settings(`${origin}/thong-bao/cai-dat`), digest.ending];
  return {
    to,
    subject: digest.subject(
      due.map(({ urgency, things }) => digest.counts[urgency](things.length)),
      count - due.reduce((sum, { things }) => sum + things.length, 0),
      formatVietnamese(today),
    ),
    text: [t.mail.greeting(name), ...comes, ...fresh, ...rest, ...ending].join('\n\n'),
  };
}
