// What may change in the attendance once members score: a sheet that is in stays, whoever leaves; every change is kept with its reason.

import type { Instant } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { CouncilMemberId } from './council.ts';
import type { Attendance, CouncilSession, SessionId } from './session.ts';

/** How a member takes part. */
export type Presence = Pick<Attendance, 'present' | 'standsInFor' | 'onPaper'>;

/** A change after the scoring began, as the minutes tell it. */
export interface AttendanceChange {
  readonly id: Id<'session-attendance-change'>;
  readonly sessionId: SessionId;
  readonly memberId: CouncilMemberId;
  /** `null`: nobody had marked this member. */
  readonly was: Presence | null;
  readonly became: Presence;
  readonly reason: string;
  readonly changedBy: AccountId | null;
  readonly changedName: string;
  readonly changedAt: Instant;
}

/** What a member handed in already; no mark is known of it. */
export interface HandedIn {
  /** A sheet typed from paper that nobody has compared yet. */
  readonly unchecked: boolean;
}

/**
 * Why a member with a sheet cannot be marked so; `null`: can. A sheet that was handed in counts: between submission and reveal nobody
 * chooses whose marks do. Who must go home stays marked as there, with a note of the hour. After the reveal the sheets are fixed, and who is
 * there counts for the quorum of a meeting that is taken up again alone: a member may then be away, but nobody takes their place. A typed sheet is compared before its member is
 * taken off paper, else nobody could open it any more. The act is silent; ours.
 * @example whyPresenceStays({ present: true, … }, { present: false, … }, [aSheet]) // 'councils/sheet-handed-in'
 */
export function whyPresenceStays(
  was: Presence,
  becomes: Presence,
  handedIn: readonly HandedIn[],
  isRevealed = false,
): 'councils/sheet-handed-in' | 'councils/paper-sheet-open' | null {
  if (handedIn.length === 0) return null;
  const goes = !isRevealed && was.present && !becomes.present;
  if (goes || was.standsInFor !== becomes.standsInFor) return 'councils/sheet-handed-in';
  const offPaper = was.onPaper && !becomes.onPaper;
  return offPaper && handedIn.some((one) => one.unchecked) ? 'councils/paper-sheet-open' : null;
}

/** Whether a mark says something else than the one before. */
export function differs(was: Presence | null, becomes: Presence): boolean {
  return (
    was === null ||
    was.present !== becomes.present ||
    was.standsInFor !== becomes.standsInFor ||
    was.onPaper !== becomes.onPaper
  );
}

/** Whether members have begun to score: from then on a change of attendance needs its reason. */
export function scoringBegan({ scoringAt }: Pick<CouncilSession, 'scoringAt'>): boolean {
  return scoringAt !== null;
}
