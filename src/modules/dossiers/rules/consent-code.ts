// A code that a producer without an account reads back to say yes to what the commune typed: how long it works, how often it may
// be tried, and what it is a yes to.

import { type Instant, instantAfterDays, millisecondsOf } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { DossierId } from './dossier.ts';

export type ConsentCodeId = Id<'dossier-consent-code'>;

/** By mail; codes of before November 2026 were also printed by the officer who typed, who saw them. */
export type CodeDelivery = 'mail' | 'paper';

export interface ConsentCode {
  readonly id: ConsentCodeId;
  readonly dossierId: DossierId;
  readonly delivery: CodeDelivery;
  /** Of what the producer was shown: what is typed afterwards is not what was said yes to. */
  readonly contentHash: string;
  readonly madeBy: AccountId | null;
  readonly madeAt: Instant;
  readonly expiresAt: Instant;
  readonly tries: number;
  readonly usedAt: Instant | null;
  readonly endedAt: Instant | null;
}

export const codeDays = 7;
export const mostTries = 5;

/** When a code made at a moment stops to work. */
export function codeEnd(madeAt: Instant): Instant {
  return instantAfterDays(madeAt, codeDays);
}

/**
 * Whether a code can still be read back: not used, not replaced, in time, and not tried five times.
 * @example isOpenCode({ ...fresh, tries: 5 }, now) // false
 */
export function isOpenCode(
  code: Pick<ConsentCode, 'expiresAt' | 'usedAt' | 'endedAt' | 'tries'>,
  now: Instant,
): boolean {
  if (code.usedAt !== null || code.endedAt !== null || code.tries >= mostTries) return false;
  return millisecondsOf(now) < millisecondsOf(code.expiresAt);
}
