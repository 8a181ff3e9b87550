// A link that shows on one page, without signing in, where a dossier stands: who makes it, how long it works.

import { type Instant, instantAfterDays, millisecondsOf } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { DossierId } from './dossier.ts';

export type StatusLinkId = Id<'dossier-status-link'>;

export interface StatusLink {
  readonly id: StatusLinkId;
  readonly dossierId: DossierId;
  readonly madeBy: AccountId | null;
  readonly madeAt: Instant;
  readonly expiresAt: Instant;
  readonly revokedAt: Instant | null;
  readonly revokedBy: AccountId | null;
}

/** Days for which a link works: longer than the commune, the province and one round take together. */
export const statusLinkDays = 180;

/** So many links of one dossier work at a time. */
export const mostStatusLinks = 5;

/** When a link made at a moment stops to work. */
export function statusLinkEnd(madeAt: Instant): Instant {
  return instantAfterDays(madeAt, statusLinkDays);
}

/**
 * Whether a link works at a moment; the moment of its end is too late.
 * @example isOpenLink({ expiresAt: then, revokedAt: null }, then) // false
 */
export function isOpenLink(link: Pick<StatusLink, 'expiresAt' | 'revokedAt'>, now: Instant): boolean {
  return link.revokedAt === null && millisecondsOf(now) < millisecondsOf(link.expiresAt);
}
