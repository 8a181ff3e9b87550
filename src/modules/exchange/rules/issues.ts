// What can be said about a row of an office's register: every finding has one code and one severity, and the
// severities decide what would be done with the row.

/** `error` keeps the row out, `duplicate` skips it, `warning` takes it over and lists it, `info` reports a repair. */
export type Severity = 'error' | 'duplicate' | 'warning' | 'info';

/** Every finding with its severity. The codes are fixed by contract; their sentences live in `src/texts`. */
export const issueSeverities = {
  MISSING_PRODUCT_NAME: 'error',
  INVALID_DATE: 'error',
  DATE_IN_FUTURE: 'error',
  EXPIRY_BEFORE_ISSUE: 'error',
  STAR_OUT_OF_RANGE: 'error',
  SET_OUT_OF_RANGE: 'error',
  UNKNOWN_COMMUNE: 'error',
  CERTIFICATE_BELOW_3_STARS: 'error',
  ISSUER_NOT_COMPETENT: 'error',
  DUPLICATE_EXACT: 'duplicate',
  DUPLICATE_PROBABLE: 'warning',
  AMBIGUOUS_COMMUNE: 'warning',
  MISSING_PRODUCER: 'warning',
  MISSING_STAR: 'warning',
  MISSING_DECISION: 'warning',
  MISSING_COMMUNE: 'warning',
  EXPIRED: 'warning',
  LATE_FOR_RERANK: 'warning',
  VALIDITY_NOT_36_MONTHS: 'warning',
  OLD_COMMUNE_AFTER_REFORM: 'warning',
  CODE_NAME_MISMATCH: 'warning',
  DATE_TWO_DIGIT_YEAR: 'warning',
  DECISION_SYMBOL_UNUSUAL: 'warning',
  PRODUCT_CODE_INVALID: 'warning',
  CELL_HOLDS_ERROR: 'warning',
  RERANK_WINDOW_OPEN: 'info',
  OLD_COMMUNE_MAPPED: 'info',
  CODE_REUSED: 'info',
  CODE_LEADING_ZERO_RESTORED: 'info',
  STAR_TEXT_PARSED: 'info',
  SET_NAME_UNKNOWN: 'info',
  DATE_SERIAL_PARSED: 'info',
  FORMULA_VALUE_USED: 'info',
  MERGED_VALUE_INHERITED: 'info',
  TEXT_NORMALISED: 'info',
  NAME_VARIANT_MATCHED: 'info',
} as const satisfies Record<string, Severity>;

export type IssueCode = keyof typeof issueSeverities;

/** One finding about a row. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** The first row of the same thing, for duplicates; `refSheet` where it stands on another sheet. */
  readonly refRow?: number;
  readonly refSheet?: string;
  /** 1-based columns the finding is about, so that a person finds the cell. */
  readonly columns?: readonly number[];
}

/** What would be done with a row. */
export type RowAction = 'reject' | 'skip_duplicate' | 'review' | 'import_with_warning' | 'import';

/**
 * What the findings of a row amount to. An error outweighs everything; a probable duplicate or an ambiguous commune
 * waits for a person; any other warning is taken over and listed.
 * `actionOf([])` is `import`.
 */
export function actionOf(issues: readonly Issue[]): RowAction {
  const has = (test: (issue: Issue) => boolean): boolean => issues.some(test);
  if (has((i) => i.severity === 'error')) return 'reject';
  if (has((i) => i.severity === 'duplicate')) return 'skip_duplicate';
  if (has((i) => i.code === 'DUPLICATE_PROBABLE' || i.code === 'AMBIGUOUS_COMMUNE')) return 'review';
  return has((i) => i.severity === 'warning') ? 'import_with_warning' : 'import';
}

/** Collects the findings of one row; the same code twice is one finding about more columns. */
export class IssueList {
  readonly #issues: Issue[] = [];

  add(code: IssueCode, columns: readonly number[] = [], reference?: { row: number; sheet?: string }): void {
    const at = this.#issues.findIndex((issue) => issue.code === code);
    const known = this.#issues[at]?.columns;
    const all = known === undefined ? columns : [...new Set([...known, ...columns])];
    const issue: Issue = {
      code,
      severity: issueSeverities[code],
      ...(reference === undefined ? {} : { refRow: reference.row }),
      ...(reference?.sheet === undefined ? {} : { refSheet: reference.sheet }),
      ...(all.length === 0 ? {} : { columns: all }),
    };
    if (at === -1) this.#issues.push(issue);
    else this.#issues[at] = issue;
  }

  has(code: IssueCode): boolean {
    return this.#issues.some((issue) => issue.code === code);
  }

  get hasError(): boolean {
    return this.#issues.some((issue) => issue.severity === 'error');
  }

  list(): readonly Issue[] {
    return this.#issues;
  }
}
