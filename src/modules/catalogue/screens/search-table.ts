// A search as a flat table: one line a product, columns named as in the open data.

import type { CsvTable } from '#web/page.ts';
import type { ListedProduct } from '../listed-product.ts';

/** The table of the rows, with full addresses. */
export function searchTable(rows: readonly ListedProduct[], origin: string): CsvTable {
  return {
    columns: [
      'code',
      'name',
      'producerCode',
      'producerName',
      'provinceCode',
      'provinceName',
      'communeCode',
      'communeName',
      'setNumber',
      'setName',
      'stars',
      'status',
      'issuedOn',
      'validUntil',
      'extendedUntil',
      'page',
    ],
    rows: rows.map((row) => [
      row.code,
      row.name,
      row.producer?.code ?? null,
      row.producer?.name ?? null,
      row.province.code,
      row.province.name,
      row.commune?.code ?? null,
      row.commune?.name ?? null,
      row.set?.number ?? null,
      row.set?.name ?? null,
      row.stars,
      row.status,
      row.issuedOn,
      row.validUntil,
      row.extendedUntil,
      origin + row.path,
    ]),
  };
}
