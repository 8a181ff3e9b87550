// A buyer that asks for products: an organisation, what it seeks, which products would do and why, and how far it came.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id, ProducerId, ProductId } from '#kernel/ids.ts';
import type { EventId } from './event.ts';

export type LeadId = Id<'buyer-lead'>;

export const leadStates = ['new', 'passed', 'talking', 'agreed', 'ended'] as const;
export type LeadState = (typeof leadStates)[number];
/** What somebody may say of it; `new` and `passed` follow from what was done. */
export const followedStates = ['talking', 'agreed', 'ended'] as const;

export interface Lead {
  readonly id: LeadId;
  readonly version: number;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly eventId: EventId | null;
  readonly buyer: string;
  readonly buyerPlace: string | null;
  /** Between the office and the producers it was passed to; `null` also where the reader may not see it. */
  readonly contact: string | null;
  readonly sought: string;
  readonly setNumbers: readonly number[];
  readonly leastStars: number | null;
  readonly volume: string | null;
  readonly state: LeadState;
  readonly nextOn: LocalDate | null;
  readonly nextWords: string | null;
  readonly madeBy: AccountId | null;
  readonly madeByName: string;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

/** Something that was done with a lead. */
export interface LeadStep {
  readonly id: Id<'lead-step'>;
  readonly leadId: LeadId;
  readonly state: LeadState;
  /** To whom it was passed, or who speaks. */
  readonly producerId: ProducerId | null;
  readonly productIds: readonly ProductId[];
  readonly words: string | null;
  readonly onDay: LocalDate;
  readonly madeBy: AccountId | null;
  readonly madeByName: string;
  readonly madeAt: Instant;
}

/** Why a product would do. */
export type MatchReason = 'set' | 'stars' | 'words' | 'sold-before';

export interface Match<Product> {
  readonly product: Product;
  readonly reasons: readonly MatchReason[];
}

interface Offered {
  readonly setNumber: number | null;
  readonly stars: number | null;
  readonly name: string;
}

/**
 * Products that a buyer may want, the ones with most reasons first. A set that was asked for is needed, and so are the stars; without a set a
 * word of what is sought must be in the name. `folded` are the words sought, without signs.
 */
export function matchesOf<Product extends Offered>(
  { setNumbers, leastStars }: Pick<Lead, 'setNumbers' | 'leastStars'>,
  folded: readonly string[],
  products: readonly Product[],
  { foldedName, soldBefore }: { foldedName(product: Product): string; soldBefore(product: Product): boolean },
): readonly Match<Product>[] {
  return products
    .flatMap((product): readonly Match<Product>[] => {
      const ofSet = product.setNumber !== null && setNumbers.includes(product.setNumber);
      const enough = (product.stars ?? 0) >= (leastStars ?? 3);
      const name = ` ${foldedName(product)} `;
      const named = folded.some((word) => name.includes(` ${word} `));
      if (!enough || (setNumbers.length > 0 ? !ofSet : !named)) return [];
      const reasons: MatchReason[] = [];
      if (ofSet) reasons.push('set');
      if (named) reasons.push('words');
      if (leastStars !== null) reasons.push('stars');
      if (soldBefore(product)) reasons.push('sold-before');
      return [{ product, reasons }];
    })
    .toSorted((a, b) => b.reasons.length - a.reasons.length);
}
