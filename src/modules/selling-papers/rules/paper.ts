// Papers that sell: a sheet of one product, a brochure and a price list of several, labels of a shelf; in which sizes and of how many.

export const paperKinds = ['sheet', 'brochure', 'price-list', 'shelf-label'] as const;
export type PaperKind = (typeof paperKinds)[number];

/**
 * Whether a paper may be of one shelf, with the prices of that shelf.
 * @example isOfShelf('brochure') // false
 */
export const isOfShelf = (kind: PaperKind): boolean => kind === 'shelf-label' || kind === 'price-list';

/** Products on one paper. A booklet of more is drawn too long for who waits at the counter. Ours. */
export const MOST_PRODUCTS = 100;
/** Labels on one file: every product as often as asked. Ours. */
export const MOST_LABELS = 400;

export const labelSizes = ['large', 'medium', 'small'] as const;
export type LabelSize = (typeof labelSizes)[number];

/** Millimetres of one label, and how many lie on a sheet of A4. */
export interface LabelGrid {
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
}

const A4 = { width: 210, height: 297 };
/** What ordinary printers cannot print along an edge, and where the cut marks lie. */
const EDGE = 5;

export const labelGrids: Readonly<Record<LabelSize, LabelGrid>> = {
  large: { width: 95, height: 70, columns: 2, rows: 4 },
  medium: { width: 90, height: 55, columns: 2, rows: 5 },
  small: { width: 60, height: 40, columns: 3, rows: 7 },
};

/**
 * The margins of a sheet of labels in millimetres, the same on both sides.
 * @example marginsOf(labelGrids.medium) // { x: 15, y: 11 }
 */
export function marginsOf({ width, height, columns, rows }: LabelGrid): { readonly x: number; readonly y: number } {
  return { x: (A4.width - width * columns) / 2, y: (A4.height - height * rows) / 2 };
}

/** Whether a grid lies on A4 with room for the edge of a printer. */
export function fitsPage(grid: LabelGrid): boolean {
  const { x, y } = marginsOf(grid);
  return x >= EDGE && y >= EDGE;
}
