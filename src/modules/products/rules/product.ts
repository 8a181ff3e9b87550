// What is known of a product: what it is, of which set under each instrument, of what, how much, in which packs, at what
// price, and the standing that its recognition gives it.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { FileHash, ProducerId, ProductId, RecognitionId } from '#kernel/ids.ts';
import type { Place } from '#modules/producers/index.ts';

/**
 * `declared`: the producer entered it itself and no office has looked at it · `sent-back`: an office looked and wants it
 * mended · `merged`: the same product was entered twice; its code still answers.
 */
export const productStatuses = ['declared', 'sent-back', 'active', 'discontinued', 'merged'] as const;
export type ProductStatus = (typeof productStatuses)[number];

/** Papers and rights of Form 02, line 7b and 7d, that the producer says the product has. */
export const productPapers = [
  'quality-declaration',
  'trademark',
  'geographical-indication',
  'collective-mark',
  'certification-mark',
  'patent',
  'industrial-design',
  'copyright',
  'other-right',
] as const;
export type ProductPaper = (typeof productPapers)[number];

/** One pack as it is sold: `Hộp 100 g`, its price if known. */
export interface Pack {
  readonly name: string;
  readonly priceVnd: number | null;
}

/** Set numbers under instruments of the past, by their folder: `{ "148-2023": 11, "1048-2019": 12 }`. */
export type OlderSets = Readonly<Partial<Record<'148-2023' | '1048-2019', number>>>;

/** What an officer enters or an import takes over. */
export interface ProductDraft extends Place {
  readonly name: string;
  /** `null`: nobody knows yet who makes it. */
  readonly producerId: ProducerId | null;
  /** The producer's name, kept here for lists and search; `null` with an unknown producer. */
  readonly producerName: string | null;
  /** Set 1 to 26 of Decision 26/2026/QĐ-TTg. */
  readonly setNumber: number | null;
  readonly olderSets: OlderSets;
  /** Quy cách and tiêu chuẩn of Form 02, line 7. */
  readonly specification: string | null;
  readonly standard: string | null;
  readonly papers: readonly ProductPaper[];
  /** Which right, where `other-right` is among the papers. */
  readonly otherRight: string | null;
  readonly rawMaterial: string | null;
  readonly rawMaterialArea: string | null;
  /** Share of raw material from the commune or province, 0 to 100. */
  readonly rawMaterialLocalPercent: number | null;
  /** Yearly capacity in `capacityUnit`. */
  readonly capacity: number | null;
  readonly capacityUnit: string | null;
  readonly packs: readonly Pack[];
  readonly priceVnd: number | null;
  readonly summary: string | null;
  readonly story: string | null;
  readonly whereToBuy: string | null;
}

/** What the recognition that counts says, in words that do not depend on the day. */
/** `unclear-term`: granted, with an end after the law's term that nobody confirmed. */
export const standings = ['none', 'ranked-only', 'no-decision', 'granted', 'unclear-term', 'withdrawn'] as const;
export type StandingWord = (typeof standings)[number];

/** The recognition that counts, kept on the product; the room of certificates keeps it true. */
export interface Standing {
  readonly recognitionId: RecognitionId | null;
  readonly stars: number | null;
  readonly standing: StandingWord;
  readonly issuedOn: LocalDate | null;
  /** Last valid day of the certificate itself, without an extension. */
  readonly validUntil: LocalDate | null;
  readonly extendedUntil: LocalDate | null;
  readonly suspendedFrom: LocalDate | null;
  /** Last day of a suspension; `null` with a begin: until further notice. */
  readonly suspendedUntil: LocalDate | null;
  /** The day a re-evaluation was filed in its window; `null`: none was. */
  readonly reEvaluationFiledOn: LocalDate | null;
  /** The first day on which it was open no more. */
  readonly reEvaluationClosedOn: LocalDate | null;
  /** The day an extension was proposed that nobody has decided yet; `null`: none is open. */
  readonly extensionProposedOn: LocalDate | null;
}

export const noStanding: Standing = {
  recognitionId: null,
  stars: null,
  standing: 'none',
  issuedOn: null,
  validUntil: null,
  extendedUntil: null,
  suspendedFrom: null,
  suspendedUntil: null,
  reEvaluationFiledOn: null,
  reEvaluationClosedOn: null,
  extensionProposedOn: null,
};

/** A product in the register. */
export interface Product extends ProductDraft, Standing {
  readonly id: ProductId;
  /** Permanent, check-digited, `S…`; outlives name, producer and unit. */
  readonly code: string;
  readonly version: number;
  readonly status: ProductStatus;
  readonly mergedInto: ProductId | null;
  /** The name that its producer wants instead and no office has looked at; `null`: none. */
  readonly proposedName: string | null;
  /** Why an office sent back what the producer had entered, the product or its new name; `null`: nothing was sent back. */
  readonly sentBackReason: string | null;
  /** Thumbnail of the first photograph. */
  readonly photoHash: FileHash | null;
  readonly norm: string;
  readonly searchText: string;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

/** A draft with nothing but a name and a province. */
export const emptyProductDraft: Omit<ProductDraft, 'name' | 'provinceCode'> = {
  producerId: null,
  producerName: null,
  communeCode: null,
  oldCommuneCode: null,
  placeText: null,
  setNumber: null,
  olderSets: {},
  specification: null,
  standard: null,
  papers: [],
  otherRight: null,
  rawMaterial: null,
  rawMaterialArea: null,
  rawMaterialLocalPercent: null,
  capacity: null,
  capacityUnit: null,
  packs: [],
  priceVnd: null,
  summary: null,
  story: null,
  whereToBuy: null,
};

/** Fields whose change is history, in the order of the form. The standing is history of its recognition. */
export const productFields = [
  'name',
  'proposedName',
  'producerId',
  'status',
  'sentBackReason',
  'provinceCode',
  'communeCode',
  'oldCommuneCode',
  'placeText',
  'setNumber',
  'olderSets',
  'specification',
  'standard',
  'papers',
  'otherRight',
  'rawMaterial',
  'rawMaterialArea',
  'rawMaterialLocalPercent',
  'capacity',
  'capacityUnit',
  'packs',
  'priceVnd',
  'summary',
  'story',
  'whereToBuy',
  'mergedInto',
] as const satisfies readonly (keyof Product)[];
export type ProductField = (typeof productFields)[number];

/** What the ledger keeps of a product: code, version, owner's name and every field whose change is history. */
export function productContent(product: Product): Readonly<Record<string, unknown>> {
  const { code, version, producerName } = product;
  const content: Record<string, unknown> = { code, version, producerName };
  for (const field of productFields) content[field] = product[field];
  return content;
}

/** One code that a product carries or carried. */
export interface ProductCode {
  readonly id: string;
  readonly productId: ProductId;
  readonly kind: 'ocop-old' | 'ocop-new' | 'gtin' | 'trace';
  readonly code: string;
  readonly validFrom: LocalDate | null;
  /** Last day on which it was the product's code; `null`: it still is. */
  readonly validUntil: LocalDate | null;
}

export const productCodeKinds = [
  'ocop-new',
  'ocop-old',
  'gtin',
  'trace',
] as const satisfies readonly ProductCode['kind'][];
