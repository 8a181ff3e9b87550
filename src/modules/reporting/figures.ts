// Figures of a place: what the registry counts from the facts of the place, indicator by indicator.

import { type Indicator, type Indicators, loadIndicators } from '#law/indicators.ts';
import type { Office } from '#modules/offices/index.ts';
import type { Db } from '#platform/database/db.ts';
import { factsFrom } from './facts-of-place.ts';
import { type Figure, type FigureQuestion, figureOf, shareOf } from './rules/figure.ts';
import { countBy } from './rules/measures.ts';

export interface IndicatorFigure {
  readonly indicator: Indicator;
  readonly figure: Figure;
}

/** Figures of the named indicators (all where none is named), in the order of the law's data; names that are none are left out. */
export type CountFigures = (
  question: FigureQuestion,
  codes: readonly string[] | null,
) => Promise<readonly IndicatorFigure[]>;

/** An indicator with all that it is counted from; the law's data has no cycles. */
const withParts = (indicator: Indicator, find: Indicators['find']): readonly Indicator[] => [
  indicator,
  ...[indicator.formula.part, indicator.formula.whole].flatMap((code) => {
    const one = code === null ? undefined : find(code);
    return one === undefined ? [] : withParts(one, find);
  }),
];

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
    const figure = (indicator: Indicator): Figure => {
      const { measure } = indicator;
      if (measure !== 'share-of') return figureOf(indicator, countBy[measure](facts, question));
      const [part, whole] = [find(indicator.formula.part ?? ''), find(indicator.formula.whole ?? '')];
      if (part === undefined || whole === undefined) return figureOf(indicator, null);
      return shareOf(indicator, figure(part), figure(whole));
    };
    return asked.map((indicator) => ({ indicator, figure: figure(indicator) }));
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
