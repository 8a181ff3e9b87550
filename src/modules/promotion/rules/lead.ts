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
  /** Why it was passed on against the order of the list; `null`: it was not. */
  readonly reason: string | null;
  /** Who stood above on the list and was not passed the buyer then. */
  readonly passedOver: readonly ProducerId[];
  readonly onDay: LocalDate;
  readonly madeBy: AccountId | null;
  readonly madeByName: string;
  readonly madeAt: Instant;
}

/** Why a product would do. `words`: it is called as what is sought; `near`: its name has a word of it. */
export type MatchReason = 'set' | 'stars' | 'words' | 'near' | 'sold-before';

export interface Match<Product> {
  readonly product: Product;
  readonly reasons: readonly MatchReason[];
}

interface Offered {
  readonly setNumber: number | null;
  readonly stars: number | null;
  readonly name: string;
}

const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
/** Words of one or two letters are in too many names to tell anything. */
const LEAST_LETTERS = 3;

/**
 * How a name answers to what is sought, both without signs: `words` where two words that follow each other in one thing sought do so in the name, or
 * where the thing is of one word; `near` where only a word of it is there.
 * @example nameAnswers('hat mac ca, mien dong', 'mien dong kho') // 'words'
 * @example nameAnswers('hat mac ca, mien dong', 'bot dong') // 'near'
 */
export function nameAnswers(sought: string, name: string): 'words' | 'near' | null {
  const inName = ` ${wordsOf(name).join(' ')} `;
  const holds = (words: readonly string[]): boolean => inName.includes(` ${words.join(' ')} `);
  const things = sought.split(/[,;.\n]+/).map(wordsOf);
  const isCalled = things.some((words) =>
    words.length === 1
      ? holds(words) && (words[0] ?? '').length >= LEAST_LETTERS
      : words.slice(1).some((word, i) => holds([words[i] ?? '', word])),
  );
  if (isCalled) return 'words';
  return things.flat().some((word) => word.length >= LEAST_LETTERS && holds([word])) ? 'near' : null;
}

/** A word of the name weighs less than the name. */
const weightOf = (reasons: readonly MatchReason[]): number =>
  reasons.reduce((sum, reason) => sum + (reason === 'near' ? 0.5 : 1), 0);

/**
 * Products that a buyer may want, the ones with most reasons first, equal ones by their lot. A set that was asked for is needed, and so are the
 * stars; without a set the name must answer to what is sought. `sought` is folded, without signs.
 */
export function matchesOf<Product extends Offered>(
  { setNumbers, leastStars }: Pick<Lead, 'setNumbers' | 'leastStars'>,
  sought: string,
  products: readonly Product[],
  {
    foldedName,
    soldBefore,
    lot,
  }: { foldedName(product: Product): string; soldBefore(product: Product): boolean; lot(product: Product): number },
): readonly Match<Product>[] {
  return products
    .flatMap((product): readonly Match<Product>[] => {
      const ofSet = product.setNumber !== null && setNumbers.includes(product.setNumber);
      const enough = (product.stars ?? 0) >= (leastStars ?? 3);
      const named = nameAnswers(sought, foldedName(product));
      if (!enough || (setNumbers.length > 0 ? !ofSet : named === null)) return [];
      const reasons: MatchReason[] = [];
      if (ofSet) reasons.push('set');
      if (named !== null) reasons.push(named);
      if (leastStars !== null) reasons.push('stars');
      if (soldBefore(product)) reasons.push('sold-before');
      return [{ product, reasons }];
    })
    .toSorted((a, b) => weightOf(b.reasons) - weightOf(a.reasons) || lot(a.product) - lot(b.product));
}

/**
 * Producers of the list that stand above the lowest one chosen, get nothing now and were not passed the buyer before; each once, in the order of the
 * list. A chosen product that is not on the list stands below all of it.
 * @example passedOverBy([{ id: a, producerId: x }, { id: b, producerId: y }], [b], []) // [x]
 */
export function passedOverBy(
  list: readonly { readonly id: ProductId; readonly producerId: ProducerId }[],
  chosen: readonly ProductId[],
  before: readonly ProducerId[],
): readonly ProducerId[] {
  const places = chosen.map((id) => list.findIndex((one) => one.id === id));
  const lowest = places.includes(-1) ? list.length : Math.max(...places);
  const gets = new Set([...before, ...list.filter((one) => chosen.includes(one.id)).map((one) => one.producerId)]);
  return [...new Set(list.slice(0, lowest).map((one) => one.producerId))].filter((id) => !gets.has(id));
}
