// The reveal: an act of the chair, once every sheet is in or it is said who has none and why.

import type { Instant } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { CouncilMemberId, SessionId } from '#modules/councils/index.ts';

/** Somebody without a sheet, for whom the council did not wait. */
export interface Excused {
  readonly memberId: CouncilMemberId;
  readonly name: string;
  readonly reason: string;
}

export interface Reveal {
  readonly sessionId: SessionId;
  readonly revealedAt: Instant;
  readonly revealedBy: AccountId | null;
  readonly excused: readonly Excused[];
}
