// A chart with its title, what its fills mean, and its table beside it: one set of rows, said twice. Each number of the table opens what it
// counts; the drawing is for the eye alone.

import type { ComponentChildren } from 'preact';
import { knownSum } from '#kernel/known-sum.ts';
import type { DesignTexts } from '#texts/vi/design.ts';
import { fillAddress } from '../map/map-patterns.tsx';
import { BarChart } from './bar-chart.tsx';
import { type ChartRow, type ChartSeries, fillOfSeries } from './chart.ts';
import { ColumnChart } from './column-chart.tsx';
import { LineChart } from './line-chart.tsx';

export interface ChartPanelProps {
  readonly t: DesignTexts;
  /** Of the page, so that fills of two drawings are kept apart. */
  readonly id: string;
  readonly kind: 'columns' | 'bars' | 'line';
  readonly title: string;
  /** A sentence: what is counted, as of when. */
  readonly lead?: string | undefined;
  /** Head of the first column of the table: "Tháng". */
  readonly rowLabel: string;
  readonly series: readonly ChartSeries[];
  readonly rows: readonly ChartRow[];
  readonly format: (value: number) => string;
  /** Where a number opens what it counts, by row and series; of the whole row the series is `null`; `null`: nowhere. */
  readonly href: (row: ChartRow, series: ChartSeries | null) => string | null;
  /** Bars alone: how far every bar was to reach. */
  readonly mark?: { readonly value: number; readonly label: string } | undefined;
  /** Said in place of both where there is nothing to draw. */
  readonly empty: string;
  /** In place of the table of the rows, where it has to say more than they do; with the class `chart__table`. */
  readonly table?: ComponentChildren;
}

function Key({ id, kind, series }: Pick<ChartPanelProps, 'id' | 'kind' | 'series'>) {
  if (series.length < 2) return null;
  return (
    <ul class="chart__key">
      {series.map(({ key, label }, i) => (
        <li key={key}>
          <svg class="chart__swatch" viewBox="0 0 24 16" width="24" height="16" aria-hidden="true" focusable="false">
            {kind === 'line' ? (
              <path class={`chart__way chart__way--${i}`} d="M0 8H24" />
            ) : (
              <rect
                class="chart__part"
                x="1"
                y="1"
                width="22"
                height="14"
                fill={fillAddress(id, fillOfSeries(i, series.length))}
              />
            )}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

function Table({ t, id, title, rowLabel, series, rows, format, href }: ChartPanelProps) {
  const cell = (row: ChartRow, one: ChartSeries | null, value: number | null) => {
    if (value === null) return <span class="quiet">{row.unknown ?? t.chart.unknown}</span>;
    const to = value === 0 ? null : href(row, one);
    return to === null ? format(value) : <a href={to}>{format(value)}</a>;
  };
  return (
    <table class="chart__table" aria-labelledby={`${id}-ten`}>
      <caption class="visually-hidden">{t.chart.table(title)}</caption>
      <thead>
        <tr>
          <th scope="col">{rowLabel}</th>
          {series.map(({ key, label }) => (
            <th key={key} scope="col" class="numeric">
              {label}
            </th>
          ))}
          {series.length > 1 && (
            <th scope="col" class="numeric">
              {t.chart.sum}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.label}</th>
            {series.map((one, i) => (
              <td key={one.key} class="numeric">
                {cell(row, one, row.values[i] ?? null)}
              </td>
            ))}
            {series.length > 1 && <td class="numeric">{cell(row, null, knownSum(row.values))}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/**
 * @example
 * <ChartPanel t={t} id="het-han" kind="columns" title="Sản phẩm hết hạn theo tháng" rowLabel="Tháng" series={stars} rows={months}
 *   format={String} href={(row) => hrefOf(row.key)} empty="Không có sản phẩm nào." />
 */
export function ChartPanel(props: ChartPanelProps) {
  const { t, id, kind, title, lead, series, rows, format, mark } = props;
  const heading = (
    <div class="chart__head">
      <h2 class="chart__title" id={`${id}-ten`}>
        {title}
      </h2>
      {lead !== undefined && <p class="chart__lead">{lead}</p>}
    </div>
  );
  if (rows.length === 0) {
    return (
      <section class="chart" aria-labelledby={`${id}-ten`}>
        {heading}
        <p class="chart__empty">{props.empty}</p>
      </section>
    );
  }
  const drawn = { id, title: t.chart.drawing(title), series, rows, format };
  return (
    <section class="chart" aria-labelledby={`${id}-ten`}>
      {heading}
      <div class="chart__picture">
        <Key id={id} kind={kind} series={series} />
        {kind === 'columns' && <ColumnChart {...drawn} />}
        {kind === 'bars' && <BarChart {...drawn} mark={mark} />}
        {kind === 'line' && <LineChart {...drawn} />}
      </div>
      {props.table ?? <Table {...props} />}
    </section>
  );
}
