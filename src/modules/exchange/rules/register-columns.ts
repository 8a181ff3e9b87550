// Which columns together make a sheet a register of products: a name and something that only products or their recognition
// have. A list of names and telephone numbers is none; a sheet with everything but the name is one that lacks its name.

import { foldName } from '#kernel/vietnamese-text.ts';
import type { ColumnMap, FieldName } from './fields.ts';
import { tallyWords } from './heading-words.ts';

/** What nobody but a product, or its recognition, has. */
const OF_PRODUCTS: readonly FieldName[] = [
  'registerCode',
  'productCode',
  'productSet',
  'sector',
  'star',
  'decisionNo',
  'expiresOn',
  'certificateNo',
  'gtin',
];

/** Whose it is and where: said of products, and of producers and people as well. */
const WHOSE: readonly FieldName[] = [
  'producerName',
  'village',
  'commune',
  'oldCommune',
  'newCommune',
  'communeCode',
  'oldCommuneCode',
  'newCommuneCode',
  'district',
  'address',
];

/** Headings that name whatever a sheet lists: `Tên`. */
const NAMES_ANYTHING: ReadonlySet<string> = new Set(['ten', 'ten goi']);

const some = ({ columns }: ColumnMap, fields: readonly FieldName[]): boolean =>
  fields.some((field) => columns.has(field));

const ofProducts = (map: ColumnMap): boolean => some(map, OF_PRODUCTS) || map.starColumns.size > 0;

/**
 * Whether the columns are those of a register: the products' name, and beside it the producer, the place, the set or the
 * recognition. A column headed by `Tên` alone counts only with the producer or something that only products have, so
 * that `Tên` + `SĐT` is a list of people.
 */
export function namesProducts(map: ColumnMap): boolean {
  if (!map.columns.has('productName')) return false;
  if (ofProducts(map) || map.columns.has('producerName')) return true;
  return some(map, WHOSE) && !NAMES_ANYTHING.has(foldName(map.nameHeading));
}

/** Fields that a sheet must name beside the missing name, at least, to be taken for a register. */
const LEAST_FIELDS = 3;
/** Fields that any list has. */
const OF_ANY_LIST: ReadonlySet<FieldName> = new Set<FieldName>([
  'ordinal',
  'note',
  'phone',
  'email',
  'website',
  'year',
]);

/**
 * Whether the columns are those of a register but for the products' name: at least three fields, one of them what only
 * products have (a star, a set, a code; a decision counts with producer or place), and no tally.
 */
export function isRegisterBesideName(map: ColumnMap): boolean {
  const fields = [...map.sure].filter((field) => !OF_ANY_LIST.has(field));
  if (fields.length < LEAST_FIELDS) return false;
  if (map.unknown.some(({ heading }) => tallyWords.test(foldName(heading)))) return false;
  if (some(map, ['star', 'productSet', 'productCode', 'registerCode'])) return true;
  return ofProducts(map) && some(map, WHOSE);
}
