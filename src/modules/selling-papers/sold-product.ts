// What a paper that sells says of its products: the record as it counts on the day, its price with where and when it was seen, and where to buy.

import { dateInVietnam, type LocalDate } from '#kernel/calendar.ts';
import { groupedBy } from '#kernel/grouped-by.ts';
import type { FileHash, ProductId } from '#kernel/ids.ts';
import { statusOfStanding } from '#modules/certificates/index.ts';
import { certificatesOf, findRecognitionsByIds } from '#modules/certificates/services.ts';
import { daysOfPeriod, type OutputReport } from '#modules/output/index.ts';
import { listOutputOf } from '#modules/output/services.ts';
import { type PointId, sameUnit, weightOf } from '#modules/points-of-sale/index.ts';
import type { SellingPoint } from '#modules/points-of-sale/services.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import type { Product } from '#modules/products/index.ts';
import { firstPhotosOf } from '#modules/products/services.ts';
import { marketLinksOf } from '#modules/promotion/services.ts';
import type { Db } from '#platform/database/db.ts';
import { type KnownPrice, onePrice, priceOf, type SaidPrice } from './rules/price.ts';

export interface SoldProduct {
  readonly code: string;
  readonly name: string;
  readonly producerName: string | null;
  readonly communeCode: string | null;
  readonly commune: string;
  readonly province: string;
  /** Those in force on the day; no more are ever printed. */
  readonly stars: number;
  /** Of the certificate made here; `null`: there is none. */
  readonly certificateNumber: string | null;
  readonly decisionNumber: string | null;
  readonly issuedOn: LocalDate | null;
  /** Last day on which the stars may be carried, as far as it is known. */
  readonly until: LocalDate | null;
  readonly packs: readonly string[];
  readonly price: KnownPrice | null;
  readonly summary: string | null;
  readonly story: string | null;
  readonly photo: { readonly hash: FileHash; readonly width: number; readonly height: number } | null;
  readonly points: readonly { readonly name: string; readonly place: string; readonly hours: string | null }[];
  readonly shops: readonly { readonly url: string; readonly seller: string }[];
}

/** Points and shops that a paper names. */
const NAMED = 4;

/** The price in the maker's record: of a pack that points sell, else of the first that has one; as old as the record at most. */
function makersPrice({ packs, changedAt }: Product, sellers: readonly SellingPoint[]): SaidPrice | null {
  const priced = packs.flatMap(({ name, priceVnd }) => (priceVnd === null ? [] : [{ unit: name, priceVnd }]));
  const sold = priced.find(({ unit }) => sellers.some(({ line }) => sameUnit(line.unit, unit)));
  const said = sold ?? priced[0];
  return said === undefined ? null : { ...said, on: dateInVietnam(changedAt) };
}

/** What is known of the price: of the shelf of one point where a label is for it, else of all that may be said of the product. */
function knownPrice(
  product: Product,
  sellers: readonly SellingPoint[],
  reports: readonly OutputReport[],
  { day, ofPoint }: { readonly day: LocalDate; readonly ofPoint: PointId | null },
): KnownPrice | null {
  if (ofPoint !== null) {
    const there = sellers.find(({ point }) => point.id === ofPoint);
    if (there?.line.priceVnd == null) return null;
    const { priceVnd, unit, seenOn } = there.line;
    return onePrice({ priceVnd, unit, on: seenOn }, 'own-shelf', there.point.name);
  }
  const seen = sellers.map(({ point, line: { priceVnd, unit, seenOn }, byOperator, objected }) => ({
    ...{ priceVnd, unit, seenOn, objected, where: point.name },
    ...weightOf({ ...point, byOperator }, product.producerId),
  }));
  const report = reports.find(({ priceVnd }) => priceVnd !== null);
  const reported =
    report?.priceVnd == null
      ? null
      : { priceVnd: report.priceVnd, unit: report.unit, on: daysOfPeriod(report.period).to };
  return priceOf(seen, makersPrice(product, sellers), reported, day);
}

/** Where products are sold on the day of a paper, read once for it and for who asks for it. */
export interface Selling {
  readonly selling: ReadonlyMap<ProductId, readonly SellingPoint[]>;
  /** Of labels: the point whose shelf they are for. */
  readonly ofPoint: PointId | null;
}

/** What is told of some products on a day on which they may be printed, in their order. Statements: six, however many they are. */
export async function soldProducts(
  db: Db,
  products: readonly Product[],
  day: LocalDate,
  { selling, ofPoint }: Selling,
): Promise<readonly SoldProduct[]> {
  const ids = products.map(({ id }) => id);
  const labels = await loadUnitLabels();
  const links = await marketLinksOf(db, ids);
  const reports = groupedBy(await listOutputOf(db, ids, null), ({ productId }) => productId);
  const recognitions = await findRecognitionsByIds(
    db,
    products.flatMap(({ recognitionId }) => recognitionId ?? []),
  );
  const papers = (await certificatesOf(db, recognitions, day)).map(({ certificate }) => certificate);
  const photos = await firstPhotosOf(db, ids);
  return products.map((product): SoldProduct => {
    const grant = recognitions.find(({ id }) => id === product.recognitionId);
    const paper = papers.find(({ recognitionId, endedOn }) => recognitionId === grant?.id && endedOn === null);
    const sellers = selling.get(product.id) ?? [];
    const shops = (links.get(product.id) ?? []).filter(({ alive }) => alive === true);
    const photo = photos.get(product.id);
    return {
      code: product.code,
      name: product.name,
      producerName: product.producerName,
      communeCode: product.communeCode,
      commune: labels.commune(product.communeCode),
      province: labels.province(product.provinceCode),
      stars: product.stars ?? 0,
      certificateNumber: paper?.number ?? null,
      decisionNumber: grant?.decisionNumber ?? null,
      issuedOn: product.issuedOn,
      until: statusOfStanding(product, day)?.until ?? product.extendedUntil ?? product.validUntil,
      packs: product.packs.map(({ name }) => name),
      price: knownPrice(product, sellers, reports.get(product.id) ?? [], { day, ofPoint }),
      summary: product.summary,
      story: product.story,
      photo: photo === undefined ? null : { hash: photo.largeHash, width: photo.width, height: photo.height },
      points: sellers.slice(0, NAMED).map(({ point }) => ({
        name: point.name,
        place: [point.place, labels.commune(point.communeCode)].filter((part) => part !== '').join(', '),
        hours: point.openingHours,
      })),
      shops: shops.slice(0, NAMED).map(({ url, seller }) => ({ url, seller })),
    };
  });
}
