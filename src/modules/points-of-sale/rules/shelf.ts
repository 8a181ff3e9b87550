// What stands on the shelf of a point on a day, out of what was seen there, and what of it must not be shown as OCOP.

import { addDays, type Instant, type LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id, ProductId } from '#kernel/ids.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import { isValid, statusOfStanding } from '#modules/certificates/index.ts';
import type { Standing } from '#modules/products/index.ts';
import type { PointId } from './point.ts';

/** Something seen on a shelf, or found gone from it. Rows are added; the last one of a line counts. */
export interface Sighting {
  readonly id: Id<'point-of-sale-sighting'>;
  readonly pointId: PointId;
  /** `null`: a thing with the mark that is in no register. */
  readonly productId: ProductId | null;
  readonly itemName: string;
  readonly lineKey: string;
  readonly priceVnd: number | null;
  /** What the price is of. */
  readonly unit: string;
  readonly starsShown: number | null;
  readonly seenOn: LocalDate;
  readonly gone: boolean;
  readonly byOperator: boolean;
  readonly visitId: string | null;
  readonly madeBy: AccountId | null;
  readonly madeByName: string;
  readonly madeAt: Instant;
}

/** A line of a shelf for other rooms. */
export interface ShelfLine {
  readonly pointId: PointId;
  readonly productId: ProductId;
  readonly priceVnd: number | null;
  readonly unit: string;
  readonly seenOn: LocalDate;
  /** The first day on which it was found gone; `null`: it stands there. */
  readonly until: LocalDate | null;
}

/** What makes one line of a shelf: the product, or the name of a thing that has none. */
export const lineKeyOf = (productId: ProductId | null, itemName: string): string =>
  productId ?? `name:${foldName(itemName)}`;

/** The sighting as other rooms see it; `null` for a thing without a product. */
export function shelfLineOf({ pointId, productId, priceVnd, unit, seenOn, gone }: Sighting): ShelfLine | null {
  return productId === null ? null : { pointId, productId, priceVnd, unit, seenOn, until: gone ? seenOn : null };
}

/** Days after which a line that nobody saw again is asked about. Ours. */
export const STALE_DAYS = 90;

/**
 * Whether a line was not seen for long: more than ninety days before the day.
 * @example isStale({ seenOn: date('2026-08-25') }, date('2026-11-23')) // false: exactly ninety days
 */
export const isStale = ({ seenOn }: Pick<Sighting, 'seenOn'>, day: LocalDate): boolean =>
  seenOn < addDays(day, -STALE_DAYS);

export const shelfFaults = [
  'withdrawn',
  'suspended',
  'lapsed',
  'unclear-term',
  'never-recognised',
  'not-in-register',
  'stars-above',
] as const;
export type ShelfFault = (typeof shelfFaults)[number];

/** What is asked of a product on a shelf. */
export type ShelvedProduct = Standing & { readonly status: string };

/** The stars that a product may show on a day; `null`: none. */
export function starsInForce(product: ShelvedProduct, day: LocalDate): number | null {
  const status = statusOfStanding(product, day)?.status;
  return status !== undefined && isValid(status) ? product.stars : null;
}

/**
 * Why a thing on a shelf may not be shown as OCOP on a day, or `null`. A waiting re-evaluation after the end counts as lapsed: the stars may
 * not be carried until it is decided.
 * @law 26/2026/QĐ-TTg, Art. 9 (use of the mark); that a point shows only what is in force is inferred
 * @example shelfFault({ starsShown: 4 }, recognisedWithThree, day) // 'stars-above'
 */
export function shelfFault(
  { starsShown }: Pick<Sighting, 'starsShown'>,
  product: ShelvedProduct | null,
  day: LocalDate,
): ShelfFault | null {
  if (product === null) return 'not-in-register';
  const status = statusOfStanding(product, day)?.status ?? null;
  if (status === null || status === 'ranked-only' || status === 'no-decision' || status === 'not-yet') {
    return 'never-recognised';
  }
  if (status === 'withdrawn' || status === 'suspended') return status;
  if (status === 'unclear-term') return 'unclear-term';
  if (!isValid(status)) return 'lapsed';
  return starsShown !== null && starsShown > (product.stars ?? 0) ? 'stars-above' : null;
}
