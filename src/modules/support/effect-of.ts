// The facts that a before-and-after is computed from: reports and recognitions of the products that a support was for, and reports of products
// that can be compared: of the same province and set, else of the same sector, whose producers got nothing in those months.

import type { Reach } from '#access/reach.ts';
import { unlimitedReach } from '#access/reach.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import { groupedBy } from '#kernel/grouped-by.ts';
import { loadProductSets } from '#law/product-sets.ts';
import { isValid, type Recognition, statusOn, whichCounts } from '#modules/certificates/index.ts';
import { findRecognitionsByProducts } from '#modules/certificates/services.ts';
import { listOutputOf } from '#modules/output/services.ts';
import type { Producer } from '#modules/producers/index.ts';
import { findProducerIdsBehind } from '#modules/producers/services.ts';
import type { Product } from '#modules/products/index.ts';
import {
  everyProduct,
  findProductsByIds,
  findProductsByProducer,
  listProductLines,
} from '#modules/products/services.ts';
import type { Db } from '#platform/database/db.ts';
import { type Around, aroundDay, type Compared, comparedWith, LEAST_COMPARED } from './rules/effect.ts';
import type { Support } from './rules/support.ts';
import { listSupportedProducers } from './store.ts';

const MOST_PRODUCTS = 20_000;

export interface StarsOn {
  readonly stars: number;
  /** `null`: stars that no decision stands behind, or that had lapsed. */
  readonly holds: boolean;
}

export interface ProductEffect {
  readonly code: string;
  readonly name: string;
  /** `null`: too few reports on one of the sides. */
  readonly around: Around | null;
  readonly compared: (Compared & { readonly of: 'set' | 'sector' }) | null;
  readonly starsBefore: StarsOn | null;
  readonly starsNow: StarsOn | null;
}

export interface Effect {
  /** The day that divides before from after; `null`: not handed over yet. */
  readonly day: LocalDate | null;
  readonly products: readonly ProductEffect[];
}

/** The stars that a product had on a day, by the decisions issued until then. */
function starsOn(recognitions: readonly Recognition[], day: LocalDate): StarsOn | null {
  const counts = whichCounts(recognitions.filter((one) => one.issuedOn !== null && one.issuedOn <= day));
  if (counts === null || counts.stars < 3) return null;
  return { stars: counts.stars, holds: isValid(statusOn(counts, day).status) };
}

async function productsIn(db: Db, provinceCode: string, today: LocalDate): Promise<readonly Product[]> {
  const reach: Reach = { ...unlimitedReach, all: false, provinceCodes: [provinceCode] };
  const page = { ...everyProduct, reach, day: today, order: 'name', offset: 0, limit: MOST_PRODUCTS } as const;
  const ids = (await listProductLines(db, page)).lines.map((line) => line.id);
  return await findProductsByIds(db, ids);
}

/** How others fared in the same periods; `inProvince`: the products of a province. */
async function othersOf(
  db: Db,
  product: Product,
  around: Around,
  inProvince: (provinceCode: string) => Promise<readonly Product[]>,
): Promise<ProductEffect['compared']> {
  const { set } = await loadProductSets();
  if (product.setNumber === null) return null;
  const sector = set(product.setNumber)?.sector;
  const days = { from: around.before.from, to: around.after.to };
  const supported: readonly string[] = await listSupportedProducers(db, product.provinceCode, days);
  const candidates = (await inProvince(product.provinceCode)).filter(
    ({ id, producerId, setNumber }) =>
      id !== product.id &&
      producerId !== null &&
      producerId !== product.producerId &&
      !supported.includes(producerId) &&
      setNumber !== null &&
      set(setNumber)?.sector === sector,
  );
  const reports = await listOutputOf(
    db,
    candidates.map((one) => one.id),
    around.before.from,
  );
  const byProduct = groupedBy(reports, (one) => one.productId);
  const reportsOf = (some: readonly Product[]) => some.map((one) => byProduct.get(one.id) ?? []);
  const sameSet = candidates.filter((one) => one.setNumber === product.setNumber);
  const bySet = sameSet.length < LEAST_COMPARED ? null : comparedWith(around, reportsOf(sameSet));
  if (bySet !== null) return { ...bySet, of: 'set' };
  const bySector = comparedWith(around, reportsOf(candidates));
  return bySector === null ? null : { ...bySector, of: 'sector' };
}

/** What happened before and after a support, product by product. */
export async function effectOf(db: Db, support: Support, producer: Producer, today: LocalDate): Promise<Effect> {
  const day = support.cancelledOn === null ? support.deliveredOn : null;
  if (day === null) return { day, products: [] };
  const own =
    support.productId === null
      ? (
          await Promise.all(
            (await findProducerIdsBehind(db, producer.id)).map((one) => findProductsByProducer(db, one)),
          )
        ).flat()
      : await findProductsByIds(db, [support.productId]);
  const ids = own.map((one) => one.id);
  const reports = await listOutputOf(db, ids, null);
  const recognitions = await findRecognitionsByProducts(db, ids);
  // A province is read once, however many of its products are compared.
  const provinces = new Map<string, Promise<readonly Product[]>>();
  const inProvince = (code: string): Promise<readonly Product[]> => {
    const known = provinces.get(code) ?? productsIn(db, code, today);
    provinces.set(code, known);
    return known;
  };
  const products: ProductEffect[] = [];
  for (const product of own) {
    const around = aroundDay(
      reports.filter((one) => one.productId === product.id),
      day,
    );
    const past = recognitions.filter((one) => one.productId === product.id);
    products.push({
      code: product.code,
      name: product.name,
      around,
      compared: around === null ? null : await othersOf(db, product, around, inProvince),
      starsBefore: starsOn(past, day),
      starsNow: starsOn(past, today),
    });
  }
  return { day, products };
}
