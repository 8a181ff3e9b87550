// A line over periods, one or two of them: every point with its number; where nobody knows, the line breaks.

import { at, CHART_WIDTH, type ChartRow, type ChartSeries, spanOf, underColumn } from './chart.ts';

const TOP = 24;
const PLOT = 108;
const HEIGHT = TOP + PLOT + 38;

export interface LineChartProps {
  /** What is drawn, in a sentence, for who does not see it. */
  readonly title: string;
  readonly series: readonly ChartSeries[];
  readonly rows: readonly ChartRow[];
  readonly format: (value: number) => string;
}

interface Point {
  readonly key: string;
  readonly x: number;
  readonly y: number | null;
  readonly value: number | null;
}

/** The way through the points that are known, begun anew after each that is not. */
function wayThrough(points: readonly Point[]): string {
  return points
    .map(({ x, y }, i) => (y === null ? '' : `${(points[i - 1]?.y ?? null) === null ? 'M' : 'L'}${at(x)} ${at(y)}`))
    .join('');
}

/** @example <LineChart title="…" series={[{ key: 'revenue', label: 'Doanh thu' }]} rows={rows} format={String} /> */
export function LineChart({ title, series, rows, format }: LineChartProps) {
  const step = CHART_WIDTH / Math.max(1, rows.length);
  const { lowest, greatest } = spanOf(rows.flatMap(({ values }) => values));
  const scale = PLOT / (greatest - lowest);
  const zero = TOP + greatest * scale;
  const base = TOP + PLOT;
  const lines = series.map((one, i) => ({
    ...one,
    points: rows.map(({ key, values }, at): Point => {
      const value = values[i] ?? null;
      return { key, value, x: (at + 0.5) * step, y: value === null ? null : zero - value * scale };
    }),
  }));
  return (
    <svg class="chart__drawing" viewBox={`0 0 ${CHART_WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
      <path class="chart__base" d={`M0 ${at(zero)}H${CHART_WIDTH}`} />
      {lines.map(({ key, points }, i) => (
        <g key={key} class={`chart__line chart__line--${i}`}>
          <path class="chart__way" d={wayThrough(points)} />
          {points.map(({ key: point, x, y }) =>
            y === null ? null : i === 0 ? (
              <circle key={point} class="chart__dot" cx={at(x)} cy={at(y)} r="4" />
            ) : (
              <rect key={point} class="chart__dot" x={at(x - 4)} y={at(y - 4)} width="8" height="8" />
            ),
          )}
          {points.map(({ key: point, x, y, value }) => (
            <text
              key={point}
              class={`chart__number${value === null ? ' chart__number--none' : ''}`}
              x={at(x)}
              y={at((y ?? zero) - 9)}
            >
              {value === null ? '–' : format(value)}
            </text>
          ))}
        </g>
      ))}
      {rows.map((row, i) => (
        <g key={row.key}>
          <text class="chart__label" x={at((i + 0.5) * step)} y={base + 16}>
            {underColumn(row, step)}
          </text>
          {row.group !== undefined && row.group !== rows[i - 1]?.group && (
            <text class="chart__group" x={at((i + 0.5) * step - 12)} y={base + 32}>
              {row.group}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
