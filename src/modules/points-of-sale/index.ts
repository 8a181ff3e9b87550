// Front door of the points of sale: what a point is, what stands on its shelf, what it says it sold.

export { publicOperator } from './rules/operator-name.ts';
export type { PointState } from './rules/point.ts';
export { type PointId, type PointKind, type PointOfSale, pointKinds, pointStates } from './rules/point.ts';
export { pointLifecycleDescription } from './rules/point-lifecycle.ts';
export { mapAddress, phoneMapAddress } from './rules/position.ts';
export {
  type AskedPrice,
  isOldPrice,
  type PriceRange,
  priceRanges,
  pricesToTell,
  weightOf,
} from './rules/price-range.ts';
export type { MonthSales, SalesMonth } from './rules/sales.ts';
export { sameUnit } from './rules/seen-price.ts';
export { type ShelfFault, type ShelfLine, shelfFault, starsInForce } from './rules/shelf.ts';
