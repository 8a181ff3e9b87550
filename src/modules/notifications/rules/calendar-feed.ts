// A secret address of one's dates for a calendar program; the token itself is nowhere.

import type { Instant } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';

export interface CalendarFeed {
  readonly id: Id<'calendar-feed'>;
  readonly accountId: AccountId;
  readonly tokenHash: string;
  readonly madeAt: Instant;
  readonly revokedAt: Instant | null;
}

/** What the ledger keeps of it: nothing that opens it. */
export function feedContent(feed: CalendarFeed): Readonly<Record<string, unknown>> {
  const { tokenHash: _hash, ...content } = feed;
  return content;
}
