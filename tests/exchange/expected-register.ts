// Compares a judged register with what a person expects of it, and counts how right each column is.

import { expect } from 'vitest';
import type { JudgedRegister } from '#modules/exchange/index.ts';

export interface ExpectedIssue {
  readonly code: string;
  readonly severity: string;
  readonly refRow?: number;
}

/** What a person expects of one row; only what is named is compared. */
export interface ExpectedRow {
  readonly sheet?: string;
  readonly row: number;
  readonly kind: string;
  readonly action?: string;
  readonly issues?: readonly ExpectedIssue[];
  readonly record?: Readonly<Record<string, unknown>>;
}

const issueKey = ({ code, severity, refRow }: ExpectedIssue): string => `${code} ${severity} ${refRow ?? ''}`.trim();

/** How many values of a column were right, of how many. */
export type Accuracy = Readonly<Record<string, { readonly right: number; readonly of: number }>>;

/** Compares row by row; every difference is named, and every column counted. */
export function compareRegister(
  judged: JudgedRegister,
  expected: readonly ExpectedRow[],
): { readonly differences: readonly string[]; readonly accuracy: Accuracy } {
  const differences: string[] = [];
  const accuracy: Record<string, { right: number; of: number }> = {};
  const count = (column: string, right: boolean): void => {
    const known = accuracy[column] ?? { right: 0, of: 0 };
    accuracy[column] = { right: known.right + Number(right), of: known.of + 1 };
  };
  for (const row of expected) {
    const where = `${row.sheet ?? ''}${row.sheet ? '!' : ''}${row.row}`;
    const found = judged.rows.find((r) => r.row === row.row && (row.sheet === undefined || r.sheet === row.sheet));
    count('kind', found?.kind === row.kind);
    if (found?.kind !== row.kind) differences.push(`${where} is ${found?.kind ?? 'absent'}, expected ${row.kind}`);
    if (row.action !== undefined) {
      count('action', found?.action === row.action);
      if (found?.action !== row.action) differences.push(`${where} action ${found?.action}, expected ${row.action}`);
    }
    if (row.issues !== undefined) {
      const has = new Set((found?.issues ?? []).map(issueKey));
      const should = new Set(row.issues.map(issueKey));
      const extra = [...has].filter((key) => !should.has(key));
      const lacking = [...should].filter((key) => !has.has(key));
      count('issues', extra.length + lacking.length === 0);
      for (const key of extra) differences.push(`${where} has ${key}`);
      for (const key of lacking) differences.push(`${where} lacks ${key}`);
    }
    for (const [field, value] of Object.entries(row.record ?? {})) {
      const has = (found?.record as Record<string, unknown> | undefined)?.[field];
      count(field, has === value);
      if (has !== value)
        differences.push(`${where} ${field} ${JSON.stringify(has)}, expected ${JSON.stringify(value)}`);
    }
  }
  return { differences, accuracy };
}

/** One line a column: `productName 123/123 100,0 %`. */
export function accuracyTable(accuracy: Accuracy): string {
  return Object.entries(accuracy)
    .map(([column, { right, of }]) => `${column} ${right}/${of} ${((right * 100) / of).toFixed(1)} %`)
    .join('\n');
}

/** Fails with every difference at once. */
export function expectRegister(judged: JudgedRegister, expected: readonly ExpectedRow[]): Accuracy {
  const { differences, accuracy } = compareRegister(judged, expected);
  expect(differences).toEqual([]);
  return accuracy;
}
