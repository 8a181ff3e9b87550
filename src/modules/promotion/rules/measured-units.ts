// Units whose content is weighed or measured beside those that are counted, for the bounds of sales and of export contracts.

import { measureOf } from '#modules/output/index.ts';

/** A kilogram or a litre costs no less and no more, in đồng, where no price is known. Ours. */
export const UNIT_PRICE = { least: 1_000, most: 50_000_000 } as const;

/** @example isMeasured('hộp 200 g') // true */
export const isMeasured = (unit: string): boolean => ['kg', 'l'].includes(measureOf(unit).base);

/**
 * So many of a unit in kilograms or litres, else in pieces.
 * @example inBase(10, 'hộp 200 g') // 2
 */
export const inBase = (quantity: number, unit: string): number =>
  isMeasured(unit) ? quantity * measureOf(unit).factor : quantity;
