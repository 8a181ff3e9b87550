// Bars beside their names, or under them where a name is long; each stacked from its series, the sum at its end. A line across the bars says how
// far they were to reach; what is less than nought goes to the left of the line.

import { knownSum } from '#kernel/known-sum.ts';
import { fillAddress, MapPatterns } from '../map/map-patterns.tsx';
import {
  at,
  CHART_WIDTH,
  type ChartRow,
  type ChartSeries,
  fillOfSeries,
  shortened,
  spanOf,
  stacked,
  stackedSpan,
} from './chart.ts';

/** Names of at most so many letters stand beside the bars. */
const BESIDE_LETTERS = 25;
/** So many letters of a name fit into a line of its own. */
const LETTERS = 50;
const BESIDE = { row: 23, left: 158, top: 4 };
/** Marks above letters stay clear of the bar before. */
const UNDER = { row: 39, left: 0, top: 20 };
const BAR = 14;
/** Kept free at the end for the number. */
const END = 56;
/** A number inside a part needs so much width. */
const ROOM = 17;
/** Width of a figure at the end. */
const LETTER = 8.5;
/** A bar that goes far beyond the mark is cut off at so many times as much, so that the others can still be read. */
const BEYOND = 1.5;

export interface BarChartProps {
  readonly id: string;
  /** What is drawn, in a sentence, for who does not see it. */
  readonly title: string;
  readonly series: readonly ChartSeries[];
  readonly rows: readonly ChartRow[];
  readonly format: (value: number) => string;
  /** How far every bar was to reach, in the unit of the numbers, with its name. */
  readonly mark?: { readonly value: number; readonly label: string } | undefined;
}

interface BarFrame extends Pick<BarChartProps, 'id' | 'series' | 'format'> {
  readonly row: ChartRow;
  readonly place: typeof BESIDE;
  readonly top: number;
  readonly scale: number;
  /** Where a bar is cut off. */
  readonly most: number;
  /** Where nought is. */
  readonly zero: number;
  /** Where the line stands that the bars were to reach; `null`: there is none. */
  readonly markAt: number | null;
}

function Bar({ id, series, format, row, place, top, scale, most, zero, markAt }: BarFrame) {
  const sum = knownSum(row.values);
  const middle = top + place.top + BAR / 2;
  const parts = stacked(row.values).map(({ from, to }, i) => {
    const [left, right] = [zero + Math.min(from, most) * scale, zero + Math.min(to, most) * scale];
    const { key = String(i) } = series[i] ?? {};
    return {
      key,
      value: row.values[i] ?? null,
      left,
      right,
      width: right - left,
      fill: fillOfSeries(i, series.length),
    };
  });
  const right = Math.max(zero, ...parts.map((part) => part.right));
  const end = sum === null ? '–' : format(sum);
  // A number that would stand on the line stands behind it.
  const endAt = markAt !== null && right < markAt && right + 5 + end.length * LETTER > markAt ? markAt : right;
  return (
    <>
      <text
        class="chart__name"
        x="0"
        y={place === BESIDE ? middle : top + 14}
        dy={place === BESIDE ? '0.36em' : undefined}
      >
        {shortened(row.label, LETTERS)}
      </text>
      {parts
        .filter(({ width }) => width > 0)
        .map((part) => (
          <rect
            key={part.key}
            class="chart__part"
            x={at(part.left)}
            y={top + place.top}
            width={at(part.width)}
            height={BAR}
            fill={fillAddress(id, part.fill)}
          />
        ))}
      {series.length > 1 &&
        parts
          .filter(({ value, width }) => value !== sum && width >= ROOM)
          .map((part) => (
            <text key={part.key} class="chart__inside" x={at(part.left + part.width / 2)} y={middle} dy="0.36em">
              {format(part.value ?? 0)}
            </text>
          ))}
      {(sum ?? 0) > most && (
        <path
          class="chart__cut"
          d={`M${at(right - 14)} ${top + place.top + BAR + 2}l6 -${BAR + 4}M${at(right - 9)} ${top + place.top + BAR + 2}l6 -${BAR + 4}`}
        />
      )}
      <text class="chart__end" x={at(endAt + 5)} y={middle} dy="0.36em">
        {end}
      </text>
    </>
  );
}

/** @example <BarChart id="loai" title="…" series={[{ key: 'minor', label: 'Nhẹ' }]} rows={rows} format={String} /> */
export function BarChart({ id, title, series, rows, format, mark }: BarChartProps) {
  const place = rows.every(({ label }) => label.length <= BESIDE_LETTERS) ? BESIDE : UNDER;
  const reached = stackedSpan(rows);
  const { lowest, greatest } = spanOf([reached.lowest, reached.greatest, mark?.value ?? null]);
  const most = mark === undefined ? greatest : Math.min(greatest, mark.value * BEYOND);
  const scale = (CHART_WIDTH - END - place.left) / (most - lowest);
  const zero = place.left - lowest * scale;
  const bottom = rows.length * place.row;
  const markAt = at(zero + (mark?.value ?? 0) * scale);
  return (
    <svg
      class="chart__drawing"
      viewBox={`0 0 ${CHART_WIDTH} ${bottom + (mark === undefined ? 0 : 20)}`}
      role="img"
      aria-label={title}
    >
      <MapPatterns id={id} />
      {rows.map((row, i) => (
        <Bar
          key={row.key}
          {...{ id, series, format, row, place, scale, most, zero }}
          markAt={mark === undefined ? null : markAt}
          top={i * place.row}
        />
      ))}
      <path class="chart__base" d={`M${at(zero)} 0V${bottom}`} />
      {mark !== undefined && (
        <>
          <path
            class="chart__mark"
            d={rows.map((_, i) => `M${markAt} ${i * place.row + place.top - 3}v${BAR + 6}`).join('')}
          />
          <text class="chart__mark-name" x={markAt} y={bottom + 15}>
            {mark.label}
          </text>
        </>
      )}
    </svg>
  );
}
