// The units in which sales of a product may be said: those of its packs and its capacity, and the usual ones of its kind. Visitors are no measure
// of food, and kilograms none of a night in a village.

import { foldText } from '#kernel/vietnamese-text.ts';
import type { SectorCode } from '#law/product-sets.ts';
import { unitChoices } from '#modules/output/index.ts';

const FOOD = ['kg', 'tạ', 'tấn', 'lít', 'chai', 'hộp', 'gói', 'con', 'sản phẩm'];
/** Of the usual units of the house those that measure the goods of a sector. */
const FITTING: Readonly<Record<SectorCode, readonly string[]>> = {
  I: FOOD,
  II: ['kg', 'tạ', 'tấn', 'lít', 'chai', 'hộp', 'gói', 'sản phẩm'],
  III: ['kg', 'tạ', 'tấn', 'lít', 'chai', 'hộp', 'gói', 'sản phẩm'],
  IV: ['chiếc', 'hộp', 'sản phẩm'],
  V: ['chiếc', 'con', 'sản phẩm'],
  VI: ['lượt khách', 'gói'],
};
/** Of goods of any kind. */
export const unitsOfGoods: readonly string[] = [...new Set([...FOOD, 'chiếc'])];

type Measured = Parameters<typeof unitChoices>[0];

/**
 * Units for one product, what was said last first where it still fits. `sector: null`: nobody knows its kind, any goods.
 * @example fitUnits({ packs: [], capacityUnit: null }, 'I', null).includes('lượt khách') // false
 */
export function fitUnits(product: Measured, sector: SectorCode | null, last: string | null): readonly string[] {
  const own = new Set(
    unitChoices(product, null)
      .slice(0, product.packs.length + (product.capacityUnit === null ? 0 : 1))
      .map(foldText),
  );
  const fitting = new Set((sector === null ? unitsOfGoods : FITTING[sector]).map(foldText));
  const fits = (unit: string): boolean => own.has(foldText(unit)) || fitting.has(foldText(unit));
  return unitChoices(product, last !== null && fits(last) ? last : null).filter(fits);
}
