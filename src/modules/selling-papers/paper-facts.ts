// A paper as data: its products by commune, the day it holds for, and a code of what it says, so that two prints can be told apart.

import type { LocalDate } from '#kernel/calendar.ts';
import { compareVietnamese } from '#kernel/vietnamese-text.ts';
import { findHost } from '#modules/certificates/services.ts';
import type { Product } from '#modules/products/index.ts';
import { sha256Hex } from '#platform/clock/random.ts';
import type { Db } from '#platform/database/db.ts';
import type { PaperKind } from './rules/paper.ts';
import { type Selling, type SoldProduct, soldProducts } from './sold-product.ts';

export interface PaperFacts {
  readonly kind: PaperKind;
  readonly day: LocalDate;
  readonly products: readonly SoldProduct[];
  /** The first twelve signs of the SHA-256 of kind, day and everything the paper says. */
  readonly version: string;
  /** The confirmed name of this register for printed codes; `null`: none yet, the address of the visit is used. */
  readonly host: string | null;
}

/** Facts of products that may be printed on the day, by commune and name. */
export async function paperOf(
  db: Db,
  kind: PaperKind,
  products: readonly Product[],
  day: LocalDate,
  selling: Selling,
): Promise<PaperFacts> {
  const ordered = (await soldProducts(db, products, day, selling)).toSorted(
    (a, b) =>
      compareVietnamese(a.commune, b.commune) || compareVietnamese(a.name, b.name) || (a.code < b.code ? -1 : 1),
  );
  const version = sha256Hex(JSON.stringify([kind, day, ordered]))
    .slice(0, 12)
    .toUpperCase();
  return { kind, day, products: ordered, version, host: (await findHost(db))?.origin ?? null };
}
