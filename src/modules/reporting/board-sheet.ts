// What a board shows of a place: what waits for its reader, key figures, charts. Each chart is one count, from which drawing, table and file are
// made; each number names the question by which its records are asked for.

import { type Reach, reachOf, unlimitedReach } from '#access/reach.ts';
import { loadIndicators } from '#law/indicators.ts';
import { loadTerritory } from '#law/territory.ts';
import { decisionsFirst, type Waiting } from '#modules/desk/index.ts';
import { waitingOf } from '#modules/desk/services.ts';
import { severities } from '#modules/findings/index.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import type { Context } from '#runner/use-case.ts';
import { type CountFigures, figureCounter } from './figures.ts';
import {
  type BoardKind,
  boardSpecs,
  type ChartCode,
  type FigureCross,
  type FigureOverTime,
  MONTHS_AHEAD,
  periodsUpTo,
  QUARTERS_BACK,
} from './rules/board.ts';
import { type AskedCross, crossOf, formerDistrictsOf, monthsFrom, withFormerUnits } from './rules/cross.ts';
import type { FigurePlace, FigureQuestion } from './rules/figure.ts';
import { periodOf } from './rules/period.ts';
import { listTargets } from './store.ts';
import { type ShownTarget, shownTargets } from './use-cases/targets.ts';
import { type PartNames, partNames, type ShownFigure, shown } from './use-cases/view-figures.ts';

/** A chart by what it is made of. */
export type BoardChart =
  | ({ readonly kind: 'cross'; readonly code: ChartCode } & FigureCross)
  | ({ readonly kind: 'time'; readonly code: ChartCode } & FigureOverTime)
  | {
      readonly kind: 'targets';
      readonly code: ChartCode;
      readonly targets: readonly ShownTarget[];
      /** Targets that stand too and have no room here. */
      readonly more: number;
    };

export interface BoardSheet {
  readonly board: BoardKind;
  readonly question: FigureQuestion;
  readonly unitName: string;
  /** What waits for the reader, decisions first; `null`: this board is not of the reader's own unit. */
  readonly waiting: readonly Waiting[] | null;
  readonly figures: readonly ShownFigure[];
  readonly charts: readonly BoardChart[];
  readonly names: PartNames;
}

const MOST_TARGETS = 5;

/** Targets of this place alone that were not taken back, by indicator and year; where they are many, the last ones. */
async function targetsOf(
  context: Context,
  count: CountFigures,
  { provinceCode, communeCode }: FigurePlace,
): Promise<{ readonly targets: readonly ShownTarget[]; readonly more: number }> {
  const reach = reachOf(context.actor, 'reporting/view-targets');
  if (reach === null) return { targets: [], more: 0 };
  const only: Reach = {
    ...unlimitedReach,
    all: false,
    ...(communeCode === null ? { provinceOwnCodes: [provinceCode] } : { communeCodes: [communeCode] }),
  };
  const { find } = await loadIndicators();
  const all = (await listTargets(context.db, only)).filter(
    (one) => one.endedOn === null && one.communeCode === communeCode && find(one.indicator) !== undefined,
  );
  const newest = all.toSorted((a, b) => (a.periodTo < b.periodTo ? 1 : -1)).slice(0, MOST_TARGETS);
  const order = [...new Set(newest.map(({ indicator }) => indicator))];
  const inOrder = newest.toSorted(
    (a, b) => order.indexOf(a.indicator) - order.indexOf(b.indicator) || (a.periodFrom < b.periodFrom ? -1 : 1),
  );
  return { targets: await shownTargets(context, inOrder, count), more: all.length - newest.length };
}

/** A figure divided twice. */
async function crossFor(
  count: CountFigures,
  code: string,
  question: FigureQuestion,
  asked: AskedCross,
): Promise<FigureCross | null> {
  const [counted] = await count(question, [code]);
  if (counted === undefined) return null;
  const { indicator, figure } = counted;
  const records = asked.by === 'old-district' ? withFormerUnits(await loadTerritory(), figure.records) : figure.records;
  return { indicator, question, cross: crossOf(records, asked) };
}

const starColumns = ['3', '4', '5'];

async function askedOf(code: ChartCode, question: FigureQuestion): Promise<readonly [string, AskedCross] | null> {
  switch (code) {
    case 'stars-by-year':
      return ['products', { by: 'granted-year', per: 'stars', columns: starColumns }];
    case 'ending-by-month':
      return [
        'products',
        { by: 'ending-month', per: 'stars', rows: monthsFrom(question.asOf, MONTHS_AHEAD), columns: starColumns },
      ];
    case 'by-old-district': {
      const districts = formerDistrictsOf(await loadTerritory(), question.provinceCode).map((one) => one.code);
      return ['products', { by: 'old-district', per: 'stars', rows: [...districts, ''], columns: starColumns }];
    }
    case 'findings-by-kind':
      return ['findings', { by: 'finding-kind', per: 'severity', columns: severities, onlyUsed: true }];
    default:
      return null;
  }
}

/** What was reported in each quarter, up to the one that runs. */
export async function revenueByQuarter(count: CountFigures, asked: FigureQuestion): Promise<FigureOverTime | null> {
  const points: FigureOverTime['points'][number][] = [];
  let indicator: FigureOverTime['indicator'] | null = null;
  for (const period of periodsUpTo(periodOf('quarter', asked.asOf), QUARTERS_BACK)) {
    const question = { ...asked, period };
    const [counted] = await count(question, ['revenue-reported']);
    if (counted === undefined) return null;
    indicator = counted.indicator;
    points.push({ question, value: counted.figure.value, missing: counted.figure.missing });
  }
  return indicator === null ? null : { indicator, points };
}

async function chartOf(
  context: Context,
  count: CountFigures,
  code: ChartCode,
  question: FigureQuestion,
): Promise<BoardChart | null> {
  if (code === 'targets') return { kind: 'targets', code, ...(await targetsOf(context, count, question)) };
  if (code === 'revenue-by-quarter') {
    const found = await revenueByQuarter(count, question);
    return found === null ? null : { kind: 'time', code, ...found };
  }
  const asked = await askedOf(code, question);
  if (asked === null) return null;
  // What was found is told for the year, everything else as it stands on the day.
  const when = code === 'findings-by-kind' ? { ...question, period: periodOf('year', question.asOf) } : question;
  const found = await crossFor(count, asked[0], when, asked[1]);
  return found === null ? null : { kind: 'cross', code, ...found };
}

/**
 * The board of a place. `isOwn`: of the unit that the reader acts for, so that what waits for the reader stands first. `count`: where the answer
 * holds other figures too, they are counted from the same facts.
 */
export async function boardSheet(
  context: Context,
  board: BoardKind,
  question: FigureQuestion,
  isOwn: boolean,
  count: CountFigures = figureCounter(context.db),
): Promise<BoardSheet> {
  const { figures, charts } = boardSpecs[board];
  const counted = await count(question, figures);
  const made: BoardChart[] = [];
  for (const code of charts) {
    const chart = await chartOf(context, count, code, question);
    if (chart !== null) made.push(chart);
  }
  return {
    board,
    question,
    unitName: (await loadUnitLabels()).place(question),
    waiting: isOwn ? decisionsFirst(await waitingOf(context)) : null,
    figures: figures.flatMap((code) => {
      const one = counted.find(({ indicator }) => indicator.code === code);
      return one === undefined ? [] : [shown(one.indicator, one.figure)];
    }),
    charts: made,
    names: await partNames(question.provinceCode),
  };
}
