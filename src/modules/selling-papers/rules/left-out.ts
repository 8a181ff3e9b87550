// Why a product may not stand on a paper that sells: it does not carry its stars on the day (26/2026/QĐ-TTg, Art. 9), or nobody makes it.

import type { LocalDate } from '#kernel/calendar.ts';
import { type ShelfFault, shelfFault } from '#modules/points-of-sale/index.ts';
import type { Product, Standing } from '#modules/products/index.ts';

export const leftOutReasons = [
  'withdrawn',
  'suspended',
  'lapsed',
  'unclear-term',
  'never-recognised',
  'below-three',
  'not-made',
  'not-looked-at',
  /** Of labels for one shelf. */
  'not-on-shelf',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

type Asked = Pick<Product, 'status'> & Standing;

/** What a shelf asks too, without what only a shelf has: something without a register, or with stars of its own. */
const ofRecognition = (fault: ShelfFault | null): LeftOutReason | null =>
  fault === null || fault === 'not-in-register' || fault === 'stars-above' ? null : fault;

/**
 * Why a product is left out on a day; `null`: it may be printed.
 * @law 26/2026/QĐ-TTg, Điều 9 (stars are shown while the recognition is in force); that papers of sale follow it is inferred
 * @example leftOutReason({ ...tea, status: 'discontinued' }, day) // 'not-made'
 */
export function leftOutReason(product: Asked, day: LocalDate): LeftOutReason | null {
  if (product.status === 'declared' || product.status === 'sent-back') return 'not-looked-at';
  if (product.status !== 'active') return 'not-made';
  const fault = ofRecognition(shelfFault({ starsShown: null }, product, day));
  if (fault !== null) return fault;
  return (product.stars ?? 0) < 3 ? 'below-three' : null;
}
