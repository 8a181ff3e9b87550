// What one producer sold of one product on one day, when a figure looks like a slip (`sale-doubts.ts`), and whether it counts: what was doubtful
// and confirmed enters no sum before an officer who did not type it has looked at it.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id, ProducerId, ProductId } from '#kernel/ids.ts';
import type { EventId } from './event.ts';
import type { SaleDoubtCode } from './sale-doubts.ts';

export const saleReviews = ['waits', 'right', 'wrong'] as const;
export type SaleReview = (typeof saleReviews)[number];

/** What was said before, and why it was changed. */
export interface EarlierSale {
  readonly quantity: number | null;
  readonly unit: string;
  readonly salesVnd: number | null;
  readonly madeByName: string;
  readonly madeAt: Instant;
  /** Why it was changed; `null`: while the event went on nobody asks. */
  readonly changedFor: string | null;
}

export interface Sale {
  readonly id: Id<'event-sale'>;
  readonly version: number;
  readonly eventId: EventId;
  readonly producerId: ProducerId;
  readonly productId: ProductId;
  readonly soldOn: LocalDate;
  /** `null`: not counted. */
  readonly quantity: number | null;
  readonly unit: string;
  /** `null`: not said. */
  readonly salesVnd: number | null;
  readonly byProxy: boolean;
  /** It looked like a slip, and the person said that it is right. */
  readonly confirmed: boolean;
  /** Why it looked like one. */
  readonly doubts: readonly SaleDoubtCode[];
  /** What an officer found; `null`: there was nothing to look at. */
  readonly review: SaleReview | null;
  readonly reviewWords: string | null;
  readonly reviewedOn: LocalDate | null;
  readonly reviewedByName: string | null;
  /** The oldest first. */
  readonly earlier: readonly EarlierSale[];
  /** Why the figure before was changed to this one. */
  readonly changeReason: string | null;
  readonly madeBy: AccountId | null;
  readonly madeByName: string;
  readonly madeAt: Instant;
}

/**
 * Whether a figure enters sums: what nobody doubted, and what an officer found right.
 * @example counts({ review: 'waits' }) // false
 */
export const counts = ({ review }: Pick<Sale, 'review'>): boolean => review === null || review === 'right';

/**
 * Whether something was sold by it: no figure of nought, which takes back what was said, and none that an officer found wrong.
 * @example saysSold({ quantity: 0, salesVnd: 0, review: null }) // false
 */
export const saysSold = ({ quantity, salesVnd, review }: Pick<Sale, 'quantity' | 'salesVnd' | 'review'>): boolean =>
  review !== 'wrong' && ((quantity ?? 0) > 0 || (salesVnd ?? 0) > 0);

/** What said before becomes once something else is said. */
export const earlierOf = (before: Sale, changedFor: string | null): readonly EarlierSale[] => {
  const { quantity, unit, salesVnd, madeByName, madeAt } = before;
  return [...before.earlier, { quantity, unit, salesVnd, madeByName, madeAt, changedFor }];
};

/** Who sold something by some figures. */
export const sellersOf = (sales: readonly Sale[]): ReadonlySet<ProducerId> =>
  new Set(sales.filter(saysSold).map(({ producerId }) => producerId));
