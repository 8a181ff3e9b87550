// What each board shows, one sheet each: the figures and charts with which its reader decides.

import type { Indicator } from '#law/indicators.ts';
import type { Cross } from './cross.ts';
import type { Figure, FigureQuestion } from './figure.ts';
import { periodBefore, type ReportPeriod } from './period.ts';

export const boardKinds = ['leader', 'province', 'commune', 'producer'] as const;
export type BoardKind = (typeof boardKinds)[number];

export const chartCodes = [
  'targets',
  'stars-by-year',
  'ending-by-month',
  'by-old-district',
  'findings-by-kind',
  'revenue-by-quarter',
  'time-left',
] as const;
export type ChartCode = (typeof chartCodes)[number];

interface BoardSpec {
  /** Codes of indicators, six at most: they stand in one row on paper. */
  readonly figures: readonly string[];
  readonly charts: readonly ChartCode[];
}

export const boardSpecs: Readonly<Record<BoardKind, BoardSpec>> = {
  leader: {
    figures: [
      ...['products', 'products-ending', 'products-expired-waiting', 'producers', 'dossiers-received'],
      'tasks-overdue',
    ],
    charts: ['targets', 'stars-by-year', 'ending-by-month'],
  },
  province: {
    figures: [
      ...['products', 'products-expired-waiting', 'dossiers-forwarded', 'inspections', 'corrections-overdue'],
      'products-reporting',
    ],
    charts: ['ending-by-month', 'by-old-district', 'findings-by-kind'],
  },
  commune: {
    figures: [
      ...['products', 'products-expired-waiting', 'producers', 'dossiers-received', 'corrections-overdue'],
      'tasks-overdue',
    ],
    charts: ['ending-by-month', 'targets', 'revenue-by-quarter'],
  },
  producer: {
    figures: [
      ...['products', 'products-ending', 'products-expired-waiting', 'products-reporting', 'revenue-reported'],
      'export-products',
    ],
    charts: ['time-left', 'findings-by-kind', 'revenue-by-quarter'],
  },
};

/** A figure over periods. */
export interface FigureOverTime {
  readonly indicator: Indicator;
  readonly points: readonly {
    readonly question: FigureQuestion;
    readonly value: number | null;
    readonly missing: Figure['missing'];
  }[];
}

/** A figure divided twice, with the question by which its records are asked for. */
export interface FigureCross {
  readonly indicator: Indicator;
  readonly question: FigureQuestion;
  readonly cross: Cross;
}

/** How many months ahead expiries are shown. */
export const MONTHS_AHEAD = 12;
/** How many quarters back output is shown. */
export const QUARTERS_BACK = 8;

/**
 * A period and so many of the same kind up to it, the first of them first.
 * @example periodsUpTo(periodOf('quarter', date('2026-11-23')), 2) // the third and the fourth quarter of 2026
 */
export function periodsUpTo(last: ReportPeriod, count: number): readonly ReportPeriod[] {
  const found: ReportPeriod[] = [last];
  while (found.length < count) found.unshift(periodBefore(found[0] ?? last));
  return found;
}
