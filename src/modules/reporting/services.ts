// Side door of the reports: what other rooms may ask for, in the transaction they hand in. Whether somebody may see it is theirs to judge.

import type { LocalDate } from '#kernel/calendar.ts';
import type { Office } from '#modules/offices/index.ts';
import type { Db } from '#platform/database/db.ts';
import { countFigures } from './figures.ts';
import type { Figure, FigureQuestion } from './rules/figure.ts';
import type { ReportPeriod } from './rules/period.ts';

/** The value of an indicator, and what it is an answer to. */
export interface IndicatorValue {
  readonly code: string;
  readonly question: FigureQuestion;
  readonly name: string;
  readonly unit: string;
  readonly value: number | null;
  readonly missing: Figure['missing'];
}

/**
 * The value of an indicator at an office for a period, as of a day: how a standing duty is told. Of a body of a province, that of the
 * province; `null`: there is no such indicator.
 */
export async function valueFor(
  db: Db,
  code: string,
  { provinceCode, communeCode }: Pick<Office, 'provinceCode' | 'communeCode'>,
  period: ReportPeriod,
  asOf: LocalDate,
): Promise<IndicatorValue | null> {
  const question: FigureQuestion = { provinceCode, communeCode, period, asOf };
  const [counted] = await countFigures(db, question, [code]);
  if (counted === undefined) return null;
  const { indicator, figure } = counted;
  return {
    code: indicator.code,
    question,
    name: indicator.name,
    unit: indicator.unit,
    value: figure.value,
    missing: figure.missing,
  };
}
