// Members with an account are told what concerns them in a session: its agenda with what they have to declare, that scoring has begun, and
// that it stopped.

import { formatVietnamese } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { tell } from '#modules/notifications/services.ts';
import type { Context } from '#runner/use-case.ts';
import { dayOfSession } from '../rules/session.ts';
import type { SessionFacts } from './find-session.ts';

type Around = Pick<SessionFacts, 'session' | 'members' | 'agenda' | 'standings'>;

/** Tells who has a sheet and has not declared for everything on the agenda. */
export async function tellOfAgenda({ session, members, agenda, standings }: Around, context: Context): Promise<void> {
  const to = members.flatMap((one): readonly AccountId[] =>
    one.accountId !== null &&
    standings.some((standing) => standing.memberId === one.id && standing.standing === 'undeclared')
      ? [one.accountId]
      : [],
  );
  await tell(context, {
    kind: 'session-agenda',
    to,
    words: { day: formatVietnamese(session.plannedOn), dossiers: agenda.length },
    path: `/phien-hop/${session.id}/khai-xung-dot`,
    dueOn: session.plannedOn,
  });
}

/** Tells everybody who marks on a device that the scoring has begun, with how many sheets wait for them. */
export async function tellOfScoring(
  { session, seats, standings }: Pick<SessionFacts, 'session' | 'seats' | 'standings'>,
  context: Context,
): Promise<void> {
  for (const { member, votes, present, onPaper } of seats) {
    if (member.accountId === null || !votes || !present || onPaper) continue;
    const dossiers = standings.filter((one) => one.memberId === member.id && one.standing !== 'recused').length;
    if (dossiers === 0) continue;
    await tell(context, {
      kind: 'session-scoring',
      to: [member.accountId],
      words: { day: formatVietnamese(dayOfSession(session)), dossiers },
      path: '/cham-diem',
      dueOn: dayOfSession(session),
    });
  }
}

/** Tells every member with an account that a session is adjourned or called off. */
export async function tellOfStop(
  { session, members }: Pick<Around, 'session' | 'members'>,
  stopped: { readonly reason: string; readonly cancelled: boolean },
  context: Context,
): Promise<void> {
  await tell(context, {
    kind: 'session-stopped',
    to: members.flatMap((one) => (one.accountId === null ? [] : [one.accountId])),
    words: { day: formatVietnamese(dayOfSession(session)), ...stopped },
    path: `/phien-hop/${session.id}`,
  });
}
