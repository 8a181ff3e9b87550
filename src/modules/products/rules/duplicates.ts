// Whether a product may be in the register already: the same official code, or the same name from the same producer or
// place. A likeness warns; the person who enters decides.

import type { ProducerId } from '#kernel/ids.ts';
import { codeIdentity } from './gtin.ts';

/** Why two products look alike, the strongest first. */
export const productLikenesses = ['code', 'name-and-producer', 'name-and-place', 'near-name'] as const;
export type ProductLikeness = (typeof productLikenesses)[number];

/** What is compared: folded name, producer, commune of today, official codes. */
export interface ProductTraits {
  readonly norm: string;
  readonly producerId: ProducerId | null;
  readonly communeCode: string | null;
  readonly codes: readonly string[];
}

/**
 * Why the two look alike; empty where nothing but a common word joins them. A name alone in another place and of
 * another producer is no likeness: many communes make honey.
 * @example productLikenessesOf(a, { ...a, codes: [] }) // ['name-and-producer', 'name-and-place']
 */
export function productLikenessesOf(a: ProductTraits, b: ProductTraits): readonly ProductLikeness[] {
  const found: ProductLikeness[] = [];
  const theirs = b.codes.map(codeIdentity);
  if (a.codes.some((code) => theirs.includes(codeIdentity(code)))) found.push('code');
  const sameProducer = a.producerId !== null && a.producerId === b.producerId;
  const samePlace = a.communeCode !== null && a.communeCode === b.communeCode;
  if (a.norm === b.norm) {
    if (sameProducer) found.push('name-and-producer');
    if (samePlace && (a.producerId === null || b.producerId === null || sameProducer)) found.push('name-and-place');
    if (a.producerId === null && b.producerId === null && (a.communeCode === null || b.communeCode === null)) {
      found.push('near-name');
    }
  } else if (sameProducer) found.push('near-name');
  return found;
}
