// Which areas of a map look alike: nothing known, nought, and up to four classes with about as many areas each. The classes follow the figures
// that are there, so a map of few products is as readable as one of many.

/** How an area is filled: `unknown`, `none` for nought, then from light to dark. */
export type MapFill = 'unknown' | 'none' | '1' | '2' | '3' | '4';

/** A class of a map: every figure from the first to the last, both counting. */
export interface MapClass {
  readonly fill: Exclude<MapFill, 'unknown' | 'none'>;
  readonly from: number;
  readonly to: number;
}

const MOST_CLASSES = 4;
const fills = ['1', '2', '3', '4'] as const;

/**
 * The classes of some figures. Figures that are the same never fall into two classes.
 * @example mapClasses([0, 1, 1, 2, 9, 40]).map(({ from, to }) => [from, to]) // [[1, 1], [2, 2], [9, 9], [40, 40]]
 */
export function mapClasses(values: readonly (number | null)[]): readonly MapClass[] {
  const counted = values.filter((one): one is number => one !== null && one > 0).sort((a, b) => a - b);
  const distinct = [...new Set(counted)];
  const count = Math.min(MOST_CLASSES, distinct.length);
  const bounds: number[] = [];
  for (let i = 1; i <= count; i += 1) {
    const wanted = counted[Math.ceil((counted.length * i) / count) - 1] ?? 0;
    const last = bounds.at(-1) ?? 0;
    // A class that the one before took in already reaches to the next figure; so many figures must be left for those that follow.
    const first = distinct.findIndex((one) => one > last);
    const latest = distinct.length - 1 - (count - i);
    const at = Math.min(Math.max(distinct.indexOf(wanted), first), latest);
    bounds.push(distinct[at] ?? wanted);
  }
  return bounds.map((to, i) => {
    const from = distinct.find((one) => one > (bounds[i - 1] ?? 0)) ?? to;
    // Few classes take the shades that lie apart.
    const shade = count === 1 ? 2 : count === 2 ? 1 + 2 * i : i;
    return { fill: fills[shade] ?? '4', from, to };
  });
}

/** How an area with a figure is filled. */
export function fillOf(value: number | null, classes: readonly MapClass[]): MapFill {
  if (value === null) return 'unknown';
  if (value === 0) return 'none';
  return classes.find(({ to }) => value <= to)?.fill ?? classes.at(-1)?.fill ?? 'none';
}
