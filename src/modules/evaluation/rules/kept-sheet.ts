// A score sheet kept in somebody's own account: a draft of their thoughts on a product, no part of any dossier.

import type { Instant } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';

export type KeptSheetId = Id<'kept-sheet'>;

/** A sheet that somebody keeps for oneself; `answers` as an address writes them (`sheetAddress`). */
export interface KeptSheet {
  readonly id: KeptSheetId;
  readonly accountId: AccountId;
  readonly setId: string;
  readonly name: string;
  readonly answers: string;
  readonly madeAt: Instant;
  readonly savedAt: Instant;
  /** Counts the saves, from 1; a save names the version it was made from. */
  readonly version: number;
}
