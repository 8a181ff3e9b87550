// The pages of a scanned dossier are counted through all its files, from 1. Which are in no paper yet, where two papers share
// pages, and on which files a range stands.

/** First and last page; both belong to it. */
export interface PageRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The pages of 1 to `total` that lie in no range, as ranges in order.
 * @example unplacedPages(10, [{ from: 1, to: 4 }, { from: 7, to: 8 }]) // [{ from: 5, to: 6 }, { from: 9, to: 10 }]
 */
export function unplacedPages(total: number, ranges: readonly PageRange[]): readonly PageRange[] {
  const gaps: PageRange[] = [];
  let next = 1;
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    if (from > next) gaps.push({ from: next, to: Math.min(from - 1, total) });
    next = Math.max(next, to + 1);
  }
  if (next <= total) gaps.push({ from: next, to: total });
  return gaps;
}

/**
 * How many pages these ranges hold; they do not overlap.
 * @example countPages([{ from: 5, to: 6 }, { from: 9, to: 9 }]) // 3
 */
export function countPages(ranges: readonly PageRange[]): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}

/**
 * Whether two ranges share a page; ranges that only touch do not.
 * @example overlap({ from: 1, to: 4 }, { from: 4, to: 6 }) // true
 */
export function overlap(a: PageRange, b: PageRange): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** Pages of one file on which a range stands, counted within that file. */
export interface Segment<Scan> {
  readonly scan: Scan;
  readonly fromPage: number;
  readonly toPage: number;
}

/**
 * The files on which a range stands, each with its own pages.
 * @example segmentsOf([{ pages: 3 }, { pages: 5 }], { from: 3, to: 4 }) // page 3 of the first, page 1 of the second
 */
export function segmentsOf<Scan extends { readonly pages: number }>(
  scans: readonly Scan[],
  range: PageRange,
): readonly Segment<Scan>[] {
  const segments: Segment<Scan>[] = [];
  let before = 0;
  for (const scan of scans) {
    const own = { from: Math.max(range.from, before + 1), to: Math.min(range.to, before + scan.pages) };
    if (own.from <= own.to) segments.push({ scan, fromPage: own.from - before, toPage: own.to - before });
    before += scan.pages;
  }
  return segments;
}

/**
 * The pages that each file takes in the count through all of them.
 * @example pagesOfScans([{ pages: 3 }, { pages: 5 }]) // [{ from: 1, to: 3 }, { from: 4, to: 8 }]
 */
export function pagesOfScans(scans: readonly { readonly pages: number }[]): readonly PageRange[] {
  let before = 0;
  return scans.map(({ pages }) => {
    const range = { from: before + 1, to: before + pages };
    before += pages;
    return range;
  });
}
