// What may happen next to a product's record. A forgotten state does not compile.

import { allows } from '#kernel/lifecycle.ts';
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
  'recognise',
  'take-in',
  'confirm',
  'send-back',
  'declare-again',
  'decide-name',
] as const;
export type ProductAct = (typeof productActs)[number];

/** What may be done to a product in each of its states. */
export const productLifecycle = {
  declared: ['change', 'add-photo', 'confirm', 'send-back', 'merge-away'],
  'sent-back': ['change', 'add-photo', 'confirm', 'declare-again', 'merge-away'],
  active: [
    'change',
    'change-codes',
    'add-photo',
    'transfer',
    'discontinue',
    'recognise',
    'take-in',
    'merge-away',
    'decide-name',
  ],
  discontinued: ['change', 'change-codes', 'resume', 'recognise', 'take-in', 'merge-away', 'decide-name'],
  merged: ['undo-merge'],
} as const satisfies Record<ProductStatus, readonly ProductAct[]>;

/**
 * Whether an act is possible in a state.
 * @example productMay('discontinued', 'transfer') // false
 */
export function productMay(status: ProductStatus, act: ProductAct): boolean {
  return allows(productLifecycle, status, act);
}

/**
 * Whether an office has still to answer for the product: nobody outside reads it until then.
 * @example waitsForLook('declared') // true
 */
export function waitsForLook(status: ProductStatus): boolean {
  return productMay(status, 'confirm');
}

/**
 * Why an act is not possible in a state, as the code of a refusal; `null` where it is.
 * @example whyNot('declared', 'recognise') // 'products/waits-for-look'
 */
export function whyNot(
  status: ProductStatus,
  act: ProductAct,
): 'products/waits-for-look' | 'products/not-made-any-more' | null {
  if (productMay(status, act)) return null;
  return waitsForLook(status) ? 'products/waits-for-look' : 'products/not-made-any-more';
}

/** The lifecycle as plain words, for the printed page of lifecycles. */
export const productLifecycleDescription = {
  record: 'product',
  vietnamese: 'sản phẩm',
  law: '26/2026/QĐ-TTg, Arts 2.1, 2.2, 8.1đ',
  states: productLifecycle,
} as const;
