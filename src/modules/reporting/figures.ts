// Figures of a place: what the registry counts from the facts of the place, indicator by indicator.

import { type Indicator, loadIndicators } from '#law/indicators.ts';
import type { Db } from '#platform/database/db.ts';
import { loadFacts } from './facts-of-place.ts';
import { type Figure, type FigureQuestion, figureOf } from './rules/figure.ts';
import { countBy } from './rules/measures.ts';

export interface IndicatorFigure {
  readonly indicator: Indicator;
  readonly figure: Figure;
}

/** Figures of the named indicators (all where none is named), in the order of the law's data; names that are none are left out. */
export async function countFigures(
  db: Db,
  question: FigureQuestion,
  codes: readonly string[] | null,
): Promise<readonly IndicatorFigure[]> {
  const { all } = await loadIndicators();
  const asked = codes === null ? all : all.filter(({ code }) => codes.includes(code));
  const facts = await loadFacts(db, question, asked);
  return asked.map((indicator) => ({
    indicator,
    figure: figureOf(indicator, countBy[indicator.measure](facts, question)),
  }));
}
