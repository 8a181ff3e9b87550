// Official codes as they are typed: form and check digit, units and year.

import type { LocalDate } from '#kernel/calendar.ts';
import type { FieldProblem } from '#kernel/problem.ts';
import { loadTerritory } from '#law/territory.ts';
import { parseGtin } from '../rules/gtin.ts';
import { codeDoubts, parseOfficialCode } from '../rules/official-code.ts';
import type { NewCode } from '../services.ts';

/** Doubts that keep a code out: a unit that never was, a year that cannot be. */
const HARD: readonly string[] = ['unknown-province', 'unknown-commune', 'year-in-future', 'year-before-programme'];

/** The code that was typed, with its kind; or what is wrong with it. */
export async function readCode(
  path: string,
  typed: string,
  kind: 'official' | 'gtin' | 'trace',
  today: LocalDate,
): Promise<{ readonly code: NewCode } | { readonly problem: FieldProblem }> {
  if (kind === 'gtin') {
    const gtin = parseGtin(typed);
    return gtin === null ? { problem: { path, code: 'products/gtin-format' } } : { code: { kind: 'gtin', code: gtin } };
  }
  if (kind === 'trace') return { code: { kind: 'trace', code: typed } };
  const parsed = parseOfficialCode(typed);
  if (parsed === null) return { problem: { path, code: 'products/code-format' } };
  const doubts = codeDoubts(parsed, await loadTerritory(), Number(today.slice(0, 4)));
  const hard = doubts.find((doubt) => HARD.includes(doubt));
  return hard === undefined
    ? { code: { kind: parsed.kind, code: parsed.text } }
    : { problem: { path, code: 'products/code-doubtful', details: { doubt: hard, code: parsed.text } } };
}
