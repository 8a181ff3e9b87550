// A secret address of the tasks of one's offices; the token itself is nowhere.

import type { Instant } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';

export interface CalendarLink {
  readonly id: Id<'task-calendar-link'>;
  readonly accountId: AccountId;
  readonly tokenHash: string;
  readonly madeAt: Instant;
  readonly revokedAt: Instant | null;
}
