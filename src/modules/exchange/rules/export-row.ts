// One product as a row of an exported list: in the shape in which offices keep theirs, so that reading it again says the
// same. The recognition that counts stands in the row; older ones stay in the register.

import type { Recognition } from '#modules/certificates/index.ts';
import { whichCounts } from '#modules/certificates/index.ts';
import type { Producer, ProducerType } from '#modules/producers/index.ts';
import type { Product, ProductCode } from '#modules/products/index.ts';
import type { FieldName } from './fields.ts';
import { writtenCapacity } from './row-facts.ts';

/** A column of an exported list. `text` keeps leading zeros and telephone numbers, `date` is a real date. */
export interface ExportColumn {
  readonly field: FieldName | 'oldDistrict';
  readonly kind: 'text' | 'number' | 'date';
  readonly width: number;
}

export const exportColumns = [
  { field: 'ordinal', kind: 'number', width: 6 },
  { field: 'productCode', kind: 'text', width: 22 },
  { field: 'productName', kind: 'text', width: 34 },
  { field: 'producerName', kind: 'text', width: 30 },
  { field: 'producerType', kind: 'text', width: 14 },
  { field: 'village', kind: 'text', width: 18 },
  { field: 'oldCommune', kind: 'text', width: 18 },
  { field: 'oldDistrict', kind: 'text', width: 18 },
  { field: 'oldCommuneCode', kind: 'text', width: 10 },
  { field: 'newCommune', kind: 'text', width: 18 },
  { field: 'newCommuneCode', kind: 'text', width: 10 },
  { field: 'province', kind: 'text', width: 16 },
  { field: 'productSet', kind: 'number', width: 8 },
  { field: 'star', kind: 'number', width: 7 },
  { field: 'decisionNo', kind: 'text', width: 18 },
  { field: 'issuedOn', kind: 'date', width: 12 },
  { field: 'expiresOn', kind: 'date', width: 12 },
  { field: 'issuer', kind: 'text', width: 22 },
  { field: 'year', kind: 'number', width: 9 },
  { field: 'representative', kind: 'text', width: 20 },
  { field: 'phone', kind: 'text', width: 14 },
  { field: 'email', kind: 'text', width: 22 },
  { field: 'address', kind: 'text', width: 26 },
  { field: 'registrationNo', kind: 'text', width: 14 },
  { field: 'capacity', kind: 'text', width: 14 },
  { field: 'packaging', kind: 'text', width: 18 },
  { field: 'price', kind: 'number', width: 12 },
  { field: 'gtin', kind: 'text', width: 16 },
  { field: 'note', kind: 'text', width: 28 },
  { field: 'registerCode', kind: 'text', width: 13 },
] as const satisfies readonly ExportColumn[];

/** Words that an exported row needs: names of units and kinds. */
export interface ExportWords {
  commune(code: string | null): string;
  oldCommune(code: string | null): { readonly commune: string; readonly district: string };
  province(code: string): string;
  producerType(type: ProducerType): string;
}

/** A product with what its row shows. */
export interface ExportedProduct {
  readonly product: Product;
  readonly producer: Producer | null;
  readonly codes: readonly ProductCode[];
  readonly recognitions: readonly Recognition[];
}

type Cell = string | number | null;

/** The cells of a product's row, in the order of `exportColumns`. */
export function exportRow(of: ExportedProduct, ordinal: number, words: ExportWords): readonly Cell[] {
  const { product, producer, codes } = of;
  const counts = whichCounts(of.recognitions);
  const official = codes.find((code) => code.kind === 'ocop-new') ?? codes.find((code) => code.kind === 'ocop-old');
  const old = product.oldCommuneCode === null ? null : words.oldCommune(product.oldCommuneCode);
  const cells: Readonly<Record<(typeof exportColumns)[number]['field'], Cell>> = {
    ordinal,
    productCode: official?.code ?? null,
    productName: product.name,
    producerName: producer?.name ?? product.producerName,
    producerType: producer === null ? null : words.producerType(producer.producerType),
    village: product.placeText,
    oldCommune: old?.commune ?? null,
    oldDistrict: old?.district ?? null,
    oldCommuneCode: product.oldCommuneCode,
    newCommune: product.communeCode === null ? null : words.commune(product.communeCode),
    newCommuneCode: product.communeCode,
    province: words.province(product.provinceCode),
    productSet: product.setNumber,
    star: counts?.stars ?? null,
    decisionNo: counts?.decisionNumber ?? null,
    issuedOn: counts?.issuedOn ?? null,
    expiresOn: counts?.expiresOn ?? null,
    issuer: counts?.issuer ?? null,
    year: counts?.reportedYear ?? null,
    representative: producer?.legalRepresentativeName ?? null,
    phone: producer?.phone ?? null,
    email: producer?.email ?? null,
    address: producer?.address ?? null,
    registrationNo: producer?.registrationNumber ?? null,
    capacity: product.capacity === null ? null : writtenCapacity(product.capacity, product.capacityUnit),
    packaging: product.specification,
    price: product.priceVnd,
    gtin: codes.find((code) => code.kind === 'gtin' && code.validUntil === null)?.code ?? null,
    note: counts?.note ?? null,
    registerCode: product.code,
  };
  return exportColumns.map(({ field }) => cells[field]);
}
