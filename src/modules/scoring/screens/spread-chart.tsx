// Members on one line from 0 to 100, with the bands and the mean. The same figures stand in the table below it; the picture alone
// carries nothing.

import { showMean } from '#kernel/points.ts';
import type { Texts } from '#texts/index.ts';
import type { Spread } from '../rules/spread.ts';

/** Narrow, so that its words can be read on a telephone. */
const WIDTH = 400;
const LEFT = 16;
const SPAN = WIDTH - 2 * LEFT;
const LINE = 64;
/** Where Art. 3.3 begins a band. */
const BANDS = [30, 50, 70, 90];

const at = (points: number): number => LEFT + (points * SPAN) / 100;

/** Points that lie closer than a dot is wide. */
const CLOSE = 3;

/** Dots that would hide one another stand on top of each other. */
function heights(totals: readonly number[]): readonly number[] {
  const rows: number[][] = [];
  return totals.map((total) => {
    const free = rows.findIndex((row) => row.every((other) => Math.abs(other - total) >= CLOSE));
    const at = free === -1 ? rows.push([]) - 1 : free;
    rows[at]?.push(total);
    return LINE - 10 - at * 11;
  });
}

/** @example <SpreadChart t={t} spread={spread} /> */
export function SpreadChart({ t, spread }: { readonly t: Texts; readonly spread: Spread }) {
  const { members, mean, min, max } = spread;
  if (members.length === 0) return null;
  const tops = heights(members.map((one) => one.total));
  const top = Math.min(0, ...tops.map((one) => one - 8));
  // Only for drawing: what is compared is never a fraction.
  const middle = at(mean.sum / mean.count);
  return (
    <svg
      class="spread-chart"
      viewBox={`0 ${top} ${WIDTH} ${LINE + 30 - top}`}
      role="img"
      aria-label={t.scoring.detail.chart(min, max, showMean(mean))}
    >
      <line class="spread-chart__axis" x1={at(0)} x2={at(100)} y1={LINE} y2={LINE} />
      {BANDS.map((points) => (
        <g key={points}>
          <line class="spread-chart__band" x1={at(points)} x2={at(points)} y1={LINE - 6} y2={LINE + 6} />
          <text class="spread-chart__words" x={at(points)} y={LINE + 22} text-anchor="middle">
            {points}
          </text>
        </g>
      ))}
      <line class="spread-chart__mean" x1={middle} x2={middle} y1={top + 4} y2={LINE + 4} />
      {members.map((one, index) => (
        <circle
          key={one.memberId}
          class={one.isFar ? 'spread-chart__dot spread-chart__dot--gap' : 'spread-chart__dot'}
          cx={at(one.total)}
          cy={tops[index] ?? LINE}
          r={5}
        />
      ))}
    </svg>
  );
}
