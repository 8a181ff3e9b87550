// One product as its public page, its JSON and its schema.org description show it.

import type { LocalDate } from '#kernel/calendar.ts';
import type { ProductSets } from '#law/product-sets.ts';
import { type RecognitionStatus, type StatusFacts, statusOn } from '#modules/certificates/index.ts';
import type { PointKind, PriceRange } from '#modules/points-of-sale/index.ts';
import type { SoldThere } from '#modules/points-of-sale/services.ts';
import type { LiveLink } from '#modules/promotion/services.ts';
import type { TerritoryIndex } from '#modules/territory/index.ts';
import { type ListedProduct, listedProduct, picturePath } from './listed-product.ts';
import { communeLabel, type OldPlace, oldCommuneLabel } from './rules/place-labels.ts';
import type { ProductRow, PublicRecognitionRow } from './store.ts';

/** A recognition with its state on the day of the question. */
export interface PublicRecognition
  extends Omit<
    PublicRecognitionRow,
    'reEvaluationFiledOn' | 'reEvaluationClosedOn' | 'extensionProposedOn' | 'extensionProposalEndedOn'
  > {
  readonly status: RecognitionStatus;
  /** Last day of the validity or extension that the state speaks of. */
  readonly until: LocalDate | null;
  readonly daysLeft: number | null;
}

/** An open point of sale where the product was last seen. */
export interface SellingPoint {
  readonly pointId: string;
  readonly name: string;
  readonly kind: PointKind;
  readonly commune: string;
  readonly priceVnd: number | null;
  readonly unit: string;
  readonly seenOn: LocalDate;
}

export interface PublicPicture {
  readonly large: string;
  readonly small: string;
  readonly width: number;
  readonly height: number;
  readonly caption: string | null;
}

export interface PublicProduct extends Omit<ListedProduct, 'picture'> {
  readonly asOf: LocalDate;
  /** The code that was asked for, where it is another than the product's own. */
  readonly askedFor: string | null;
  readonly oldCommune: OldPlace | null;
  /** The place as it was printed on the paper. */
  readonly placeAsPrinted: string | null;
  /** Of the recognition that counts; `null` where there is none. */
  readonly current: PublicRecognition | null;
  readonly recognitions: readonly PublicRecognition[];
  readonly producerCeased: boolean;
  /** Only with the producer's consent. */
  readonly producerPhone: string | null;
  readonly codes: ProductRow['codes'];
  readonly pictures: readonly PublicPicture[];
  readonly specification: string | null;
  readonly standard: string | null;
  readonly rawMaterial: string | null;
  readonly rawMaterialArea: string | null;
  readonly rawMaterialLocalPercent: number | null;
  readonly packs: ProductRow['packs'];
  readonly priceVnd: number | null;
  readonly summary: string | null;
  readonly story: string | null;
  readonly whereToBuy: string | null;
  /** Of a product in force alone: points that sell it, the newest sighting first, so many at most. */
  readonly soldAt: readonly SellingPoint[];
  /** At how many points it is sold. */
  readonly soldAtPoints: number;
  /** What prices at several points come to together, by unit. */
  readonly priceRanges: readonly PriceRange[];
  /** The same: shops on the net where a person saw it. */
  readonly soldOnline: readonly LiveLink[];
  readonly changedAt: string;
}

/** A recognition with its state on a day, without the offices' own days. */
export function withStatus(row: PublicRecognitionRow, day: LocalDate): PublicRecognition {
  const facts: StatusFacts = row;
  const { status, until, daysLeft } = statusOn(facts, day);
  // The state says what follows from a filing; its days are the offices' own.
  const {
    reEvaluationFiledOn: _filed,
    reEvaluationClosedOn: _closed,
    extensionProposedOn: _proposed,
    extensionProposalEndedOn: _ended,
    ...told
  } = row;
  return { status, until, daysLeft, ...told };
}

/** The recognition that the product's own state speaks of: the newest decided one, else the best that was reported. */
function currentOf(row: ProductRow, recognitions: readonly PublicRecognition[]): PublicRecognition | null {
  const decided = recognitions.find((one) => one.issuedOn === row.issuedOn && one.decisionNumber !== null);
  if (row.issuedOn !== null && decided !== undefined) return decided;
  return recognitions.find((one) => one.stars === row.stars) ?? null;
}

/** Points of sale that are named. */
const NAMED_POINTS = 12;

/** Builds the public product from its row and the law's names. */
export function publicProduct(
  row: ProductRow,
  askedFor: string | null,
  day: LocalDate,
  sets: ProductSets,
  territory: TerritoryIndex,
  soldThere: SoldThere,
  soldOnline: readonly LiveLink[],
): PublicProduct {
  const listed = listedProduct({ photo: null, ...row }, sets, territory);
  const recognitions = row.recognitions.map((one) => withStatus(one, day));
  // Named one by one: V8 takes longer to add fields to a copied object than this page takes to draw.
  return {
    code: listed.code,
    name: listed.name,
    stars: listed.stars,
    status: listed.status,
    issuedOn: listed.issuedOn,
    validUntil: listed.validUntil,
    extendedUntil: listed.extendedUntil,
    set: listed.set,
    producer: listed.producer,
    province: listed.province,
    commune: listed.commune,
    discontinued: listed.discontinued,
    path: listed.path,
    asOf: day,
    askedFor,
    oldCommune: oldCommuneLabel(territory, row.oldCommuneCode),
    placeAsPrinted: row.placeText,
    current: currentOf(row, recognitions),
    recognitions,
    producerCeased: row.producerStatus === 'ceased',
    producerPhone: row.producerPhone,
    codes: row.codes,
    pictures: row.photos.map((photo) => ({
      large: picturePath(photo.large),
      small: picturePath(photo.thumbnail),
      width: photo.width,
      height: photo.height,
      caption: photo.caption,
    })),
    specification: row.specification,
    standard: row.standard,
    rawMaterial: row.rawMaterial,
    rawMaterialArea: row.rawMaterialArea,
    rawMaterialLocalPercent: row.rawMaterialLocalPercent,
    packs: row.packs,
    priceVnd: row.priceVnd,
    summary: row.summary,
    story: row.story,
    whereToBuy: row.whereToBuy,
    soldAtPoints: soldThere.points.length,
    priceRanges: soldThere.ranges,
    soldAt: soldThere.points
      .slice(0, NAMED_POINTS)
      .map(({ pointId, name, kind, communeCode, priceVnd, unit, seenOn }) => ({
        pointId,
        name,
        kind,
        commune: communeLabel(territory, communeCode)?.name ?? '',
        priceVnd,
        unit,
        seenOn,
      })),
    soldOnline,
    changedAt: row.changedAt,
  };
}
