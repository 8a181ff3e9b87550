// Members who still owe a sheet are reminded, at most once in a while: a telephone that rings at every click is put away.

import { type Instant, millisecondsOf } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { CouncilMemberId, SessionId } from '#modules/councils/index.ts';
import type { DossierProgress } from './progress.ts';
import type { SessionToScore } from './session-to-score.ts';

/** Somebody was reminded. */
export interface Reminder {
  readonly id: Id<'session-reminder'>;
  readonly sessionId: SessionId;
  readonly members: readonly CouncilMemberId[];
  readonly remindedBy: AccountId | null;
  readonly remindedAt: Instant;
}

/** Minutes between two reminders; ours. */
export const MINUTES_BETWEEN = 10;

/**
 * Whether members may be reminded again; exactly ten minutes after the last time they may.
 * @example mayRemind(null, now) // true
 */
export function mayRemind(last: Pick<Reminder, 'remindedAt'> | null, now: Instant): boolean {
  return last === null || millisecondsOf(now) - millisecondsOf(last.remindedAt) >= MINUTES_BETWEEN * 60_000;
}

/** A member with an account of their own and so many sheets to submit. */
export interface Owing {
  readonly memberId: CouncilMemberId;
  readonly accountId: AccountId;
  readonly sheets: number;
}

/** Who can be told: members who submit on a screen and lack sheets; what comes on paper is for who types it. */
export function owingSheets(
  session: Pick<SessionToScore, 'members'>,
  states: readonly DossierProgress[],
): readonly Owing[] {
  return session.members.flatMap(({ memberId, accountId, onPaper }): readonly Owing[] => {
    const sheets = states.filter((one) => one.lacking.some((lacking) => lacking.memberId === memberId)).length;
    return accountId === null || onPaper || sheets === 0 ? [] : [{ memberId, accountId, sheets }];
  });
}
