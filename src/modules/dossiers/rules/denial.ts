// A producer says of what was done in its place that it was not asked. Until an office that did not do it has answered, the dossier says so
// to everybody who reads it, and is not sent in the producer's place.

import type { Instant } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { Dossier, DossierId } from './dossier.ts';

export interface Denial {
  readonly id: Id<'dossier-denial'>;
  readonly dossierId: DossierId;
  readonly saidBy: AccountId;
  readonly saidAt: Instant;
  readonly words: string | null;
  readonly answeredBy: AccountId | null;
  readonly answeredAt: Instant | null;
  readonly answer: string | null;
}

/**
 * The denial that nobody has answered; `null`: none.
 * @example openDenial([]) // null
 */
export function openDenial<One extends Pick<Denial, 'answeredAt'>>(denials: readonly One[]): One | null {
  return denials.find((one) => one.answeredAt === null) ?? null;
}

/**
 * Whether somebody did what the producer denies: opened the dossier in its place, typed in it, or recorded its word. Such a one does not
 * answer the producer.
 * @example isInvolved({ openedBy: a, consent: null }, [], a) // true
 */
export function isInvolved(
  dossier: Pick<Dossier, 'openedBy' | 'consent'>,
  typists: readonly AccountId[],
  account: AccountId | null,
): boolean {
  if (account === null) return false;
  return [dossier.openedBy, dossier.consent?.recordedBy ?? null, ...typists].includes(account);
}
