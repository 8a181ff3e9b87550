// A product as public lists, files and feeds show it: one shape everywhere, with the names of its units and set.

import type { LocalDate } from '#kernel/calendar.ts';
import type { ProductSets } from '#law/product-sets.ts';
import { isValid, type RecognitionStatus } from '#modules/certificates/index.ts';
import type { TerritoryIndex } from '#modules/territory/index.ts';
import type { ListedStatus } from './rules/listed-status.ts';
import { communeLabel, type NamedUnit, provinceLabel } from './rules/place-labels.ts';
import type { FoundRow } from './store-search.ts';

export interface ListedProduct {
  /** Permanent and check-digited; outlives name, producer and unit. */
  readonly code: string;
  readonly name: string;
  /** 3 to 5; `null` where the register holds no recognition. */
  readonly stars: number | null;
  readonly status: ListedStatus;
  readonly issuedOn: LocalDate | null;
  /** Last valid day of the certificate itself. */
  readonly validUntil: LocalDate | null;
  readonly extendedUntil: LocalDate | null;
  /** Set of Decision 26/2026/QĐ-TTg. */
  readonly set: { readonly number: number; readonly name: string; readonly sector: string } | null;
  /** `null`: nobody knows yet who makes it; without a code: known by name only. */
  readonly producer: { readonly code: string | null; readonly name: string } | null;
  readonly province: NamedUnit;
  readonly commune: NamedUnit | null;
  /** The producer said that it makes it no more. */
  readonly discontinued: boolean;
  /** Address of a small picture, or `null`. */
  readonly picture: string | null;
  /** Address of its page. */
  readonly path: string;
}

/** Where a photograph is answered by its hash. */
export const picturePath = (hash: string): string => `/anh/${hash}.webp`;
/** Where a product's page is. */
export const productPath = (code: string): string => `/san-pham/${code}`;
/** Where a producer's page is. */
export const producerPath = (code: string): string => `/co-so/${code}`;

/** Whether a product carries its stars on the day its state was reckoned for. */
export const isInForce = ({ status }: Pick<ListedProduct, 'status'>): boolean => isValid(status as RecognitionStatus);

/** Where a point of sale's page is. */
export const pointPath = (id: string): string => `/diem-ban/${id}`;

/** The set of today of a number, as answers name it. */
export function setLabel(sets: ProductSets, number: number | null): ListedProduct['set'] {
  const set = number === null ? undefined : sets.set(number);
  return set === undefined ? null : { number: set.number, name: set.name, sector: set.sector };
}

/** The last valid day as the public is told it: none while the term is not clear. */
export function toldEnd(row: Pick<FoundRow, 'status' | 'validUntil'>): LocalDate | null {
  return row.status === 'unclear-term' ? null : row.validUntil;
}

/** Adds the names of units and set to a row. */
export function listedProduct(row: FoundRow, sets: ProductSets, territory: TerritoryIndex): ListedProduct {
  return {
    code: row.code,
    name: row.name,
    stars: row.stars,
    status: row.status,
    issuedOn: row.issuedOn,
    validUntil: toldEnd(row),
    extendedUntil: row.extendedUntil,
    set: setLabel(sets, row.setNumber),
    producer: row.producerName === null ? null : { code: row.producerCode, name: row.producerName },
    province: provinceLabel(territory, row.provinceCode),
    commune: communeLabel(territory, row.communeCode),
    discontinued: row.discontinued,
    picture: row.photo === null ? null : picturePath(row.photo),
    path: productPath(row.code),
  };
}
