// What a composed workbook of some office's shape is, with what a person expects of it.

import type { ExpectedIssue, ExpectedRow } from '../expected-register.ts';
import type { BuiltSheet } from '../office-workbook.ts';

export interface OfficeShape {
  readonly title: string;
  readonly asOf: string;
  readonly provinceCode: string | null;
  readonly sheets: readonly BuiltSheet[];
  readonly rows: readonly ExpectedRow[];
  readonly ignored: readonly string[];
}

const severities: Readonly<Record<string, string>> = {
  error:
    'MISSING_PRODUCT_NAME INVALID_DATE DATE_IN_FUTURE EXPIRY_BEFORE_ISSUE STAR_OUT_OF_RANGE SET_OUT_OF_RANGE UNKNOWN_COMMUNE CERTIFICATE_BELOW_3_STARS ISSUER_NOT_COMPETENT',
  duplicate: 'DUPLICATE_EXACT',
  warning:
    'DUPLICATE_PROBABLE AMBIGUOUS_COMMUNE MISSING_PRODUCER MISSING_STAR MISSING_DECISION MISSING_COMMUNE EXPIRED LATE_FOR_RERANK VALIDITY_NOT_36_MONTHS OLD_COMMUNE_AFTER_REFORM CODE_NAME_MISMATCH DATE_TWO_DIGIT_YEAR DECISION_SYMBOL_UNUSUAL PRODUCT_CODE_INVALID',
  info: 'RERANK_WINDOW_OPEN OLD_COMMUNE_MAPPED CODE_REUSED CODE_LEADING_ZERO_RESTORED STAR_TEXT_PARSED DATE_SERIAL_PARSED FORMULA_VALUE_USED MERGED_VALUE_INHERITED TEXT_NORMALISED NAME_VARIANT_MATCHED SET_NAME_UNKNOWN',
};

/** Findings by code: `issues('EXPIRED DUPLICATE_EXACT@5')`. */
export function issues(codes: string): readonly ExpectedIssue[] {
  return codes
    .split(' ')
    .filter((code) => code !== '')
    .map((written) => {
      const [code = '', refRow] = written.split('@');
      const severity = Object.keys(severities).find((s) => severities[s]?.split(' ').includes(code));
      if (severity === undefined) throw new Error(`${code} has no severity here`);
      return { code, severity, ...(refRow === undefined ? {} : { refRow: Number(refRow) }) };
    });
}

/** A data row: `data(4, 'import', 'OLD_COMMUNE_MAPPED', { star: 3 })`. */
export function data(row: number, action: string, codes: string, record: ExpectedRow['record'] = {}): ExpectedRow {
  return { row, kind: 'data', action, issues: issues(codes), record };
}

/** Rows of one other kind: `kinds('title', 1, 2)`. */
export function kinds(kind: string, ...rows: readonly number[]): readonly ExpectedRow[] {
  return rows.map((row) => ({ row, kind }));
}
