// The state of a product's recognition as the public reads it in a list, on any day. A result below three stars is no
// recognition and reads like none (26/2026/QĐ-TTg, Art. 4.1a).

import { addDays, type LocalDate } from '#kernel/calendar.ts';
import { parameterOn } from '#law/parameters.ts';
import { isValid, statusOfStanding } from '#modules/certificates/index.ts';
import type { Standing } from '#modules/products/index.ts';

/** `none`: the register holds no recognition of the product. The others as the certificates' room defines them. */
export const listedStatuses = [
  'in-force',
  'unclear-term',
  'expiring',
  'extended',
  'expired',
  'suspended',
  'withdrawn',
  'superseded',
  'no-decision',
  're-evaluating',
  'extension-proposed',
  'not-yet',
  'none',
] as const;
export type ListedStatus = (typeof listedStatuses)[number];

/**
 * The state as it is said: what was extended is said to be extended at once, though its own last day is still ahead.
 * @law 26/2026/QĐ-TTg, Art. 12.3
 * @example saidStatus('expiring', date('2027-05-29')) // 'extended'
 */
export function saidStatus(status: ListedStatus, extendedUntil: LocalDate | null): ListedStatus {
  return status === 'expiring' && extendedUntil !== null ? 'extended' : status;
}

/** What one may filter by; `valid` is every state in which the stars may be carried. */
export const statusFilters = [
  'valid',
  'in-force',
  'expiring',
  'extended',
  're-evaluating',
  'extension-proposed',
  'expired',
  'unclear-term',
  'suspended',
  'withdrawn',
  'no-decision',
  'none',
] as const;
export type StatusFilter = (typeof statusFilters)[number];

/**
 * The state of a product on a day from what its recognition that counts says.
 * @example listedStatus(noStanding, date('2026-11-23')) // 'none'
 */
export function listedStatus(standing: Standing, day: LocalDate): ListedStatus {
  const found = statusOfStanding(standing, day)?.status ?? 'none';
  return found === 'ranked-only' ? 'none' : found;
}

/**
 * Whether a product of a state is shown under a filter.
 * @example passesStatus('expiring', 'valid') // true
 */
export function passesStatus(status: ListedStatus, filter: StatusFilter): boolean {
  return filter === 'valid' ? statusesOf('valid').includes(status) : status === filter;
}

/**
 * The states that a filter shows.
 * @example statusesOf('valid') // ['in-force', 'expiring', 'extended']
 */
export function statusesOf(filter: StatusFilter): readonly ListedStatus[] {
  if (filter !== 'valid') return [filter];
  return listedStatuses.filter((status) => status !== 'none' && isValid(status));
}

/**
 * What the law of a day gives a search that computes states itself: the lowest star level with a certificate, and the
 * last day on which a certificate that ends counts as ending soon (that day counts).
 * @law 26/2026/QĐ-TTg, Arts 4.1a, 7.6a
 * @example statusBounds(date('2026-11-23')) // { lowestStars: 3, soonUntil: '2027-05-22' }
 */
export function statusBounds(day: LocalDate): { readonly lowestStars: number; readonly soonUntil: LocalDate } {
  return {
    lowestStars: parameterOn('lowest-certified-stars', day)?.value ?? 3,
    soonUntil: addDays(day, parameterOn('expiring-soon-days', day)?.value ?? 0),
  };
}
