// Columns over time, each stacked from its series: the sum above, the parts inside where there is room. What is less than nought stands below the
// line, its sum under it.

import { knownSum } from '#kernel/known-sum.ts';
import { fillAddress, MapPatterns } from '../map/map-patterns.tsx';
import {
  at,
  CHART_WIDTH,
  type ChartRow,
  type ChartSeries,
  fillOfSeries,
  stacked,
  stackedSpan,
  underColumn,
} from './chart.ts';

const TOP = 20;
const PLOT = 124;
const HEIGHT = TOP + PLOT + 36;
/** Kept free for the numbers under columns that are less than nought. */
const BELOW = 16;
/** A number inside a part needs so much height and width. */
const ROOM = { height: 14, width: 17 };

export interface ColumnChartProps {
  readonly id: string;
  /** What is drawn, in a sentence, for who does not see it. */
  readonly title: string;
  readonly series: readonly ChartSeries[];
  readonly rows: readonly ChartRow[];
  readonly format: (value: number) => string;
}

interface Frame extends Pick<ColumnChartProps, 'id' | 'series' | 'format'> {
  readonly row: ChartRow;
  readonly middle: number;
  readonly width: number;
  /** Height of one. */
  readonly scale: number;
  /** Where nought is. */
  readonly zero: number;
}

function Column({ id, series, format, row, middle, width, scale, zero }: Frame) {
  const sum = knownSum(row.values);
  const parts = stacked(row.values).map(({ from, to }, i) => ({
    ...{ key: series[i]?.key ?? String(i), value: row.values[i] ?? null, fill: fillOfSeries(i, series.length) },
    ...{ top: zero - to * scale, bottom: zero - from * scale, height: (to - from) * scale },
  }));
  const top = Math.min(zero, ...parts.map((part) => part.top));
  const bottom = Math.max(zero, ...parts.map((part) => part.bottom));
  return (
    <>
      {parts
        .filter(({ height }) => height > 0)
        .map((part) => (
          <rect
            key={part.key}
            class="chart__part"
            x={at(middle - width / 2)}
            y={at(part.top)}
            width={at(width)}
            height={at(part.height)}
            fill={fillAddress(id, part.fill)}
          />
        ))}
      {series.length > 1 &&
        parts
          .filter(({ value, height }) => value !== sum && height >= ROOM.height && width >= ROOM.width)
          .map((part) => (
            <text key={part.key} class="chart__inside" x={at(middle)} y={at(part.top + part.height / 2)} dy="0.36em">
              {format(part.value ?? 0)}
            </text>
          ))}
      <text
        class={`chart__number${sum === null || sum === 0 ? ' chart__number--none' : ''}`}
        x={at(middle)}
        y={at((sum ?? 0) < 0 ? bottom + 14 : top - 5)}
      >
        {sum === null ? '–' : format(sum)}
      </text>
    </>
  );
}

/** @example <ColumnChart id="sao" title="…" series={[{ key: '3', label: '3 sao' }]} rows={rows} format={String} /> */
export function ColumnChart({ id, title, series, rows, format }: ColumnChartProps) {
  const step = CHART_WIDTH / Math.max(1, rows.length);
  const width = Math.min(44, step * 0.7);
  const { lowest, greatest } = stackedSpan(rows);
  const scale = PLOT / (greatest - lowest);
  const zero = TOP + greatest * scale;
  const extra = lowest < 0 ? BELOW : 0;
  const base = TOP + PLOT + extra;
  return (
    <svg class="chart__drawing" viewBox={`0 0 ${CHART_WIDTH} ${HEIGHT + extra}`} role="img" aria-label={title}>
      <MapPatterns id={id} />
      {rows.map((row, i) => (
        <g key={row.key}>
          <Column {...{ id, series, format, row, width, scale, zero }} middle={(i + 0.5) * step} />
          <text class="chart__label" x={at((i + 0.5) * step)} y={base + 15}>
            {underColumn(row, step)}
          </text>
          {row.group !== undefined && row.group !== rows[i - 1]?.group && (
            <text class="chart__group" x={at((i + 0.5) * step - width / 2)} y={base + 31}>
              {row.group}
            </text>
          )}
        </g>
      ))}
      <path class="chart__base" d={`M0 ${at(zero)}H${CHART_WIDTH}`} />
    </svg>
  );
}
