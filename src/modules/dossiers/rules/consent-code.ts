// A code that a producer without an account reads back to say yes to what the commune typed: how long it works, how often it may
// be tried, and what it is a yes to.

import { type Instant, instantAfterDays, millisecondsOf } from '#kernel/calendar.ts';
import { canonicalJson } from '#kernel/fingerprint.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import { sha256 } from '#law/sha256.ts';
import type { DossierId } from './dossier.ts';
import type { DossierPart } from './parts.ts';

export type ConsentCodeId = Id<'dossier-consent-code'>;

/** By mail it is seen by the producer alone; on paper who prints it sees it too, and the record says so. */
export const codeDeliveries = ['mail', 'paper'] as const;
export type CodeDelivery = (typeof codeDeliveries)[number];

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

/** What a producer says yes to: every part as it was saved. */
export function saidYesTo(parts: readonly Pick<DossierPart, 'name' | 'content'>[]): string {
  const sorted = [...parts].sort((a, b) => (a.name < b.name ? -1 : 1));
  return sha256(canonicalJson(sorted.map(({ name, content }) => ({ name, content }))));
}
