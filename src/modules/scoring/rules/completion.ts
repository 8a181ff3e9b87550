// What a council asks a producer to put right by a day before its result is submitted (features: completion items). The act knows no
// such items; a council may attach them.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import type { ResultId } from './result.ts';

export interface CompletionItem {
  readonly id: Id<'completion-item'>;
  readonly version: number;
  readonly resultId: ResultId;
  readonly dossierId: DossierId;
  readonly ordinal: number;
  readonly words: string;
  /** The last day that is in time. */
  readonly dueOn: LocalDate;
  readonly attachedBy: AccountId | null;
  readonly attachedAt: Instant;
  /** `null`: still open. */
  readonly settledOn: LocalDate | null;
  readonly settledBy: AccountId | null;
  readonly settledNote: string | null;
}

/**
 * How an item stands on a day: its last day is still in time.
 * @example itemStanding({ settledOn: null, dueOn: '2026-12-15' }, '2026-12-15') // 'open'
 */
export function itemStanding(
  item: Pick<CompletionItem, 'settledOn' | 'dueOn'>,
  today: LocalDate,
): 'settled' | 'open' | 'overdue' {
  if (item.settledOn !== null) return 'settled';
  return item.dueOn < today ? 'overdue' : 'open';
}

/** Whether a result may go into the submission: every item attached to it is settled. */
export function allSettled(items: readonly Pick<CompletionItem, 'settledOn'>[]): boolean {
  return items.every((item) => item.settledOn !== null);
}
