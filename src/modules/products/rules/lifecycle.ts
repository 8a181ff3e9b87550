// What may happen next to a product's record. A forgotten state does not compile.

import type { ProductStatus } from './product.ts';

export const productActs = [
  'change',
  'change-codes',
  'add-photo',
  'transfer',
  'discontinue',
  'resume',
  'merge-away',
  'undo-merge',
] as const;
export type ProductAct = (typeof productActs)[number];

/** What may be done to a product in each of its states. */
export const productLifecycle = {
  active: ['change', 'change-codes', 'add-photo', 'transfer', 'discontinue', 'merge-away'],
  discontinued: ['change', 'change-codes', 'resume', 'merge-away'],
  merged: ['undo-merge'],
} as const satisfies Record<ProductStatus, readonly ProductAct[]>;

/**
 * Whether an act is possible in a state.
 * @example productMay('discontinued', 'transfer') // false
 */
export function productMay(status: ProductStatus, act: ProductAct): boolean {
  return (productLifecycle[status] as readonly ProductAct[]).includes(act);
}

/** The lifecycle as plain words, for the printed page of lifecycles. */
export const productLifecycleDescription = {
  record: 'product',
  vietnamese: 'sản phẩm',
  law: '26/2026/QĐ-TTg, Arts 2.1, 2.2, 8.1đ',
  states: productLifecycle,
} as const;
