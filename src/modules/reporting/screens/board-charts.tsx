// The charts of a board in words: rows, series and where each number leads, made once for drawing, table and file.

import type { ChartRow } from '#design/chart/chart.ts';
import { ChartPanel, type ChartPanelProps } from '#design/chart/chart-panel.tsx';
import type { Texts } from '#texts/index.ts';
import type { Ui } from '#web/ui.ts';
import type { BoardChart } from '../board-sheet.ts';
import type { FigureCross, FigureOverTime } from '../rules/board.ts';
import { stateOfTarget, wantsLess } from '../rules/target.ts';
import type { ShownTarget } from '../use-cases/targets.ts';
import type { PartNames } from '../use-cases/view-figures.ts';
import { monthWords, numberIn, partName, periodIn } from './figure-words.ts';
import { recordsPath, targetsPath } from './paths.ts';

/** A chart as it is drawn, tabled and saved; `path`: where a number leads, without language. */
export type ChartInWords = Pick<
  ChartPanelProps,
  'id' | 'kind' | 'title' | 'lead' | 'rowLabel' | 'series' | 'rows' | 'empty' | 'mark'
> & {
  readonly path: (row: ChartRow, series: { readonly key: string } | null) => string | null;
};

/** Months stand as numbers, with the year once; everything else by its name. */
function rowWords(t: Texts, { cross }: FigureCross, names: PartNames, key: string): Omit<ChartRow, 'values'> {
  if (cross.by !== 'ending-month') return { key, label: partName(t, names, cross.by, key) };
  const [year = '', month = ''] = key.split('-');
  return { key, label: monthWords(t, key), short: String(Number(month)), group: year };
}

export function ofCross(
  t: Texts,
  chart: FigureCross & { readonly code: BoardChart['code'] },
  names: PartNames,
): ChartInWords {
  const { indicator, question, cross } = chart;
  const words = t.boards.charts[chart.code];
  const rows = cross.rows
    .filter(({ key, values }) => key !== '' || values.some((one) => one > 0))
    .map(({ key, values }): ChartRow => ({ ...rowWords(t, chart, names, key), values }));
  const isEmpty = rows.every(({ values }) => values.every((one) => (one ?? 0) === 0));
  return {
    id: chart.code,
    kind: cross.by === 'old-district' || cross.by === 'finding-kind' ? 'bars' : 'columns',
    title: words.title,
    lead: words.lead,
    rowLabel: words.row,
    series: cross.columns.map((key) => ({ key, label: cross.per === null ? '' : partName(t, names, cross.per, key) })),
    rows: isEmpty ? [] : rows,
    empty: words.empty,
    path: (row, series) =>
      recordsPath(
        indicator.code,
        question,
        { split: cross.by, key: row.key },
        series === null || cross.per === null ? undefined : { split: cross.per, key: series.key },
      ),
  };
}

const sentenceStart = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A quarter as "Quý IV", with the year once below. */
function quarterWords(t: Texts, from: string): Pick<ChartRow, 'short' | 'group'> {
  return { short: t.boards.quarter(Math.ceil(Number(from.slice(5, 7)) / 3)), group: from.slice(0, 4) };
}

export function ofTime(t: Texts, code: BoardChart['code'], { indicator, points }: FigureOverTime): ChartInWords {
  const words = t.boards.charts[code];
  const questions = new Map(points.map(({ question }) => [question.period.from as string, question]));
  return {
    id: code,
    kind: 'line',
    title: words.title,
    lead: words.lead,
    rowLabel: words.row,
    series: [{ key: indicator.code, label: t.boards.inUnit(indicator.name, indicator.unit) }],
    rows: points.every(({ value }) => value === null)
      ? []
      : points.map(({ question: { period }, value }) => ({
          key: period.from,
          label: sentenceStart(periodIn(t, period)),
          ...quarterWords(t, period.from),
          values: [value],
        })),
    empty: words.empty,
    path: (row) => {
      const question = questions.get(row.key);
      return question === undefined ? null : recordsPath(indicator.code, question);
    },
  };
}

/** How much of a target is reached, in whole per cent, cut off. */
const shareOf = ({ target, actual }: ShownTarget): number | null =>
  actual === null || target.target === 0 ? null : Math.trunc((actual * 100) / target.target);

export const yearsOf = ({ target }: ShownTarget): string => {
  const [from, to] = [target.periodFrom.slice(0, 4), target.periodTo.slice(0, 4)];
  return from === to ? from : `${from}–${to}`;
};

/** A target in words; where another of the same list would read alike, with its plan, before what a narrow drawing cuts off. */
export function targetWords(one: ShownTarget, all: readonly ShownTarget[]): string {
  const isLike = (other: ShownTarget): boolean =>
    other !== one && other.indicator.code === one.indicator.code && yearsOf(other) === yearsOf(one);
  const plan = all.some(isLike) ? `, ${one.target.plan}` : '';
  return `${yearsOf(one)}${plan}: ${one.indicator.name}`;
}

/** Targets as bars: how much of each is reached, with the line that all of them were to reach. */
function ofTargets(t: Texts, targets: readonly ShownTarget[]): ChartInWords {
  const words = t.boards.charts.targets;
  return {
    id: 'targets',
    kind: 'bars',
    title: words.title,
    lead: words.lead,
    rowLabel: words.row,
    series: [{ key: 'share', label: t.boards.share }],
    rows: targets.map((one) => ({
      key: one.target.id,
      label: targetWords(one, targets),
      values: [shareOf(one)],
    })),
    mark: { value: 100, label: t.boards.planned },
    empty: words.empty,
    path: (row) => {
      const one = targets.find(({ target }) => target.id === row.key);
      return one === undefined ? null : recordsPath(one.indicator.code, one.question);
    },
  };
}

export function inWords(t: Texts, chart: BoardChart, names: PartNames): ChartInWords {
  if (chart.kind === 'targets') return ofTargets(t, chart.targets);
  return chart.kind === 'time' ? ofTime(t, chart.code, chart) : ofCross(t, chart, names);
}

export function BoardPanel({
  ui,
  words,
  table,
}: {
  readonly ui: Ui;
  readonly words: ChartInWords;
  readonly table?: ChartPanelProps['table'];
}) {
  const { path, ...panel } = words;
  return (
    <ChartPanel
      {...panel}
      t={ui.t.design}
      table={table}
      format={ui.t.reportWords.number}
      href={(row, series) => {
        const to = path(row, series);
        return to === null ? null : ui.href(to);
      }}
    />
  );
}

interface TargetTableProps {
  readonly ui: Ui;
  readonly targets: readonly ShownTarget[];
  /** Targets that have no room in it. */
  readonly more: number;
}

/** Target, actual and how much of it, as a table of its own: three numbers of different kinds are no series. */
export function TargetTable({ ui, targets, more }: TargetTableProps) {
  const t = ui.t.boards;
  return (
    <div class="chart__beside">
      <table class="chart__table" aria-labelledby="targets-ten">
        <caption class="visually-hidden">{ui.t.design.chart.table(t.charts.targets.title)}</caption>
        <thead>
          <tr>
            <th scope="col">{t.charts.targets.row}</th>
            <th scope="col" class="numeric">
              {t.target}
            </th>
            <th scope="col" class="numeric">
              {t.actual}
            </th>
          </tr>
        </thead>
        <tbody>
          {targets.map((one) => (
            <tr key={one.target.id}>
              <th scope="row">
                {targetWords(one, targets)} ({one.indicator.unit})
              </th>
              <td class="numeric">
                {wantsLess(one.indicator)
                  ? t.atMost(numberIn(ui.t, one.target.target))
                  : numberIn(ui.t, one.target.target)}
              </td>
              <td class="numeric">
                {one.actual === null ? (
                  <span class="quiet">{ui.t.design.chart.unknown}</span>
                ) : (
                  <>
                    <a href={ui.href(recordsPath(one.indicator.code, one.question))}>{numberIn(ui.t, one.actual)}</a>
                    <span class="quiet chart__aside">
                      {t.states[stateOfTarget(one.indicator, one.target.target, one.actual)]}
                    </span>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <p class="chart__more">
          <a href={ui.href(targetsPath)}>{t.moreTargets(more)}</a>
        </p>
      )}
    </div>
  );
}
