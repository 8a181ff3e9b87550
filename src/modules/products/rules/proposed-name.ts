// Whose word the name of a product in the register is (docs/adr/0021-register-is-what-an-office-answers-for.md): an office
// renames it, its producer proposes a name that an office looks at.

import { productMay } from './lifecycle.ts';
import type { Product } from './product.ts';

type Named = Pick<Product, 'status' | 'name' | 'proposedName'>;
type NameChanges = Pick<Product, 'name'> & Partial<Pick<Product, 'proposedName' | 'sentBackReason'>>;

/**
 * What somebody's form does to the name. By the producer itself, the name that stands takes the wish back and any other one
 * waits; by an office, another name settles what was wished. What is not in the register yet is renamed by whoever changes it.
 * @example namedBy('producer', { status: 'active', name: 'Trà', proposedName: null }, 'Trà hoa')
 * // { name: 'Trà', proposedName: 'Trà hoa', sentBackReason: null }
 */
export function namedBy(who: 'producer' | 'office', product: Named, typed: string): NameChanges {
  if (!productMay(product.status, 'decide-name')) return { name: typed };
  const { name } = product;
  if (who === 'office') return typed === name ? { name } : { name: typed, proposedName: null, sentBackReason: null };
  return typed === name ? { name, proposedName: null } : { name, proposedName: typed, sentBackReason: null };
}

/**
 * Whether a new name waits for an office.
 * @example nameWaits({ status: 'merged', name: 'Trà', proposedName: 'Trà hoa' }) // false
 */
export function nameWaits(product: Named): boolean {
  return product.proposedName !== null && productMay(product.status, 'decide-name');
}
