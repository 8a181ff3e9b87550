// Which cells a finding is about, so that a person finds them: the columns that reading noted, else the columns of the
// fields that the finding speaks of; with what was written there and what was read.

import { formatVietnamese, type LocalDate, parseIsoDate } from '#kernel/calendar.ts';
import type { FieldName, RegisterRecord } from './fields.ts';
import type { FindingCell } from './import-row.ts';
import type { Issue, IssueCode } from './issues.ts';

const PLACE = [
  'commune',
  'oldCommune',
  'newCommune',
  'communeCode',
  'oldCommuneCode',
  'newCommuneCode',
  'district',
] as const;

const fieldsOfIssue: Readonly<Partial<Record<IssueCode, readonly FieldName[]>>> = {
  DATE_IN_FUTURE: ['issuedOn'],
  EXPIRY_BEFORE_ISSUE: ['issuedOn', 'expiresOn'],
  UNKNOWN_COMMUNE: PLACE,
  CERTIFICATE_BELOW_3_STARS: ['star', 'decisionNo'],
  ISSUER_NOT_COMPETENT: ['issuer', 'star'],
  AMBIGUOUS_COMMUNE: PLACE,
  MISSING_STAR: ['star'],
  MISSING_DECISION: ['decisionNo', 'issuedOn'],
  MISSING_COMMUNE: PLACE,
  EXPIRED: ['expiresOn', 'issuedOn'],
  LATE_FOR_RERANK: ['expiresOn', 'issuedOn'],
  RERANK_WINDOW_OPEN: ['expiresOn', 'issuedOn'],
  VALIDITY_NOT_36_MONTHS: ['issuedOn', 'expiresOn'],
  OLD_COMMUNE_AFTER_REFORM: [...PLACE, 'issuedOn'],
  CODE_NAME_MISMATCH: PLACE,
  OLD_COMMUNE_MAPPED: PLACE,
  CODE_REUSED: PLACE,
  CODE_LEADING_ZERO_RESTORED: ['communeCode', 'oldCommuneCode', 'newCommuneCode', 'productCode'],
  NAME_VARIANT_MATCHED: PLACE,
  DUPLICATE_EXACT: ['productName'],
  DUPLICATE_PROBABLE: ['productName'],
};

/** Which part of the record a column was read into. */
const readInto: Readonly<Partial<Record<FieldName, keyof RegisterRecord>>> = {
  productCode: 'productCode',
  productName: 'productName',
  producerName: 'producerName',
  producerType: 'producerType',
  village: 'village',
  commune: 'newCommuneCode',
  oldCommune: 'oldCommuneCode',
  newCommune: 'newCommuneCode',
  communeCode: 'newCommuneCode',
  oldCommuneCode: 'oldCommuneCode',
  newCommuneCode: 'newCommuneCode',
  productSet: 'setNo',
  star: 'star',
  decisionNo: 'decisionNo',
  issuedOn: 'issuedOn',
  expiresOn: 'expiresOn',
  issuer: 'issuer',
  certificateNo: 'certificateNo',
  year: 'year',
  price: 'priceVnd',
  phone: 'phone',
  gtin: 'gtin',
};

/** How the columns of a sheet are headed and understood. */
export interface SheetColumns {
  readonly columns: readonly { readonly column: number; readonly field: FieldName; readonly heading: string }[];
}

/** Columns a finding is about, in the order of the sheet. */
export function columnsOfIssue(issue: Issue, sheet: SheetColumns): readonly number[] {
  if (issue.columns !== undefined && issue.columns.length > 0) return issue.columns;
  const fields = fieldsOfIssue[issue.code] ?? [];
  return sheet.columns.filter(({ field }) => fields.includes(field)).map(({ column }) => column);
}

/** Cells of all findings of a row, each once; `writtenAt` answers what stands in a column of the row. */
export function findingCells(
  issues: readonly Issue[],
  record: RegisterRecord,
  sheet: SheetColumns,
  writtenAt: (column: number) => string,
): readonly FindingCell[] {
  const wanted = new Set(issues.flatMap((issue) => columnsOfIssue(issue, sheet)));
  return sheet.columns
    .filter(({ column }) => wanted.has(column))
    .map(({ column, field, heading }) => {
      const part = readInto[field];
      const written = writtenAt(column);
      // A column that is kept as it was written was read as that.
      const value = part === undefined ? written : record[part];
      return { column, heading, written, read: value === null ? null : shown(value) };
    });
}

/** What was mended between writing and reading where the two look the same on a page: spaces, or marks set apart. */
export type Mended = 'spaces' | 'marks';

/**
 * What of a cell was mended without a visible trace; `null` where one sees the difference, or there is none.
 * @example invisiblyMended('Miến  dong', 'Miến dong') // 'spaces'
 */
export function invisiblyMended(written: string, read: string | null): Mended | null {
  if (read === null || written === read) return null;
  const spaced = written.replace(/[\s\u00a0\u200b-\u200d\u2060\ufeff]+/gu, ' ').trim();
  if (spaced === read) return 'spaces';
  return spaced.normalize('NFC') === read ? 'marks' : null;
}

function shown(value: unknown): string {
  const text = String(value);
  const day = parseIsoDate(text) as LocalDate | null;
  return day === null ? text : formatVietnamese(day);
}
