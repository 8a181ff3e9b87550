// Figures of a place: what the registry counts from the facts of the place, indicator by indicator.

import { type Indicator, loadIndicators } from '#law/indicators.ts';
import type { Office } from '#modules/offices/index.ts';
import type { Db } from '#platform/database/db.ts';
import { factsFrom } from './facts-of-place.ts';
import type { Figure, FigureQuestion } from './rules/figure.ts';
import { figureFrom, withParts } from './rules/measures.ts';

export interface IndicatorFigure {
  readonly indicator: Indicator;
  readonly figure: Figure;
}

/** Figures of the named indicators (all where none is named), in the order of the law's data; names that are none are left out. */
export type CountFigures = (
  question: FigureQuestion,
  codes: readonly string[] | null,
) => Promise<readonly IndicatorFigure[]>;

/** Counts the figures of one answer; what several of them are counted from is loaded once. */
export function figureCounter(db: Db): CountFigures {
  const factsFor = factsFrom(db);
  return async (question, codes) => {
    const { all, find } = await loadIndicators();
    const asked = codes === null ? all : all.filter(({ code }) => codes.includes(code));
    const facts = await factsFor(
      question,
      asked.flatMap((one) => withParts(one, find)),
    );
    return asked.map((indicator) => ({ indicator, figure: figureFrom(indicator, find, facts, question) }));
  };
}

/** Figures of one question. */
export const countFigures = (
  db: Db,
  question: FigureQuestion,
  codes: readonly string[] | null,
): Promise<readonly IndicatorFigure[]> => figureCounter(db)(question, codes);

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
  count: CountFigures,
  code: string,
  { provinceCode, communeCode }: Pick<Office, 'provinceCode' | 'communeCode'>,
  { period, asOf }: Pick<FigureQuestion, 'period' | 'asOf'>,
): Promise<IndicatorValue | null> {
  const question: FigureQuestion = { provinceCode, communeCode, period, asOf };
  const [counted] = await count(question, [code]);
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
