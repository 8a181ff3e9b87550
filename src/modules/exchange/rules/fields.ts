// The columns an office's register may have, by what they say about a product, its producer or its recognition.

import type { LocalDate } from '#kernel/calendar.ts';

export const fieldNames = [
  'ordinal',
  'registerCode',
  'productCode',
  'productName',
  'producerName',
  'producerType',
  'representative',
  'village',
  'commune',
  'oldCommune',
  'newCommune',
  'district',
  'province',
  'communeCode',
  'oldCommuneCode',
  'newCommuneCode',
  'address',
  'productSet',
  'sector',
  'star',
  'decisionNo',
  'issuedOn',
  'expiresOn',
  'issuer',
  'certificateNo',
  'year',
  'phone',
  'email',
  'website',
  'registrationNo',
  'capacity',
  'price',
  'packaging',
  'gtin',
  'note',
] as const;

export type FieldName = (typeof fieldNames)[number];

/** Where a field stands. `starColumns` are columns of their own for each number of stars, marked with a cross. */
export interface ColumnMap {
  readonly columns: ReadonlyMap<FieldName, number>;
  readonly starColumns: ReadonlyMap<number, number>;
  /** Columns with a heading that means nothing to us: shown to the person, their content kept in the note. */
  readonly unknown: readonly { readonly column: number; readonly heading: string }[];
  /** Fields whose heading is known for certain. */
  readonly sure: ReadonlySet<FieldName>;
  /** The heading over the products' names with its groups, `''` where a person chose the column. */
  readonly nameHeading: string;
  /** First and last column of the table. */
  readonly from: number;
  readonly to: number;
}

/** The record a row of the register amounts to. `null`: not written, or written so that it cannot be taken over. */
export interface RegisterRecord {
  /** The permanent code of the product in this register, as an export writes it. */
  readonly registerCode: string | null;
  readonly productName: string | null;
  readonly producerName: string | null;
  readonly producerType: ProducerTypeReading | null;
  readonly productCode: string | null;
  readonly village: string | null;
  /** Code of the unit before 1 July 2025 that the row names. */
  readonly oldCommuneCode: string | null;
  /** Code of today's unit, also reached through the old one. */
  readonly newCommuneCode: string | null;
  /** The old district the row names, as code. */
  readonly oldDistrictCode: string | null;
  /** Product set as numbered in the register. */
  readonly setNo: number | null;
  /** Group or sector as written, where the register names one beside or instead of the set. */
  readonly sector: string | null;
  readonly star: number | null;
  readonly decisionNo: string | null;
  readonly issuedOn: LocalDate | null;
  /** As written; never computed. */
  readonly expiresOn: LocalDate | null;
  /** The last valid day: as written, else 36 months from the day of issue. */
  readonly validUntil: LocalDate | null;
  readonly issuer: string | null;
  readonly certificateNo: string | null;
  readonly year: number | null;
  readonly representative: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly website: string | null;
  readonly registrationNo: string | null;
  readonly capacity: string | null;
  readonly priceVnd: number | null;
  readonly packaging: string | null;
  readonly gtin: string | null;
  readonly note: string | null;
  /** Content of columns that mean nothing to us, with their headings. */
  readonly otherColumns: readonly { readonly heading: string; readonly text: string }[];
}

/** What a register's word for a kind of producer amounts to. */
export type ProducerTypeReading =
  | 'cooperative'
  | 'cooperative-group'
  | 'production-household'
  | 'enterprise'
  | 'farm'
  | 'establishment'
  | 'community'
  | 'unknown';
