// What a key for programs may ever open, and what a ticked scope means. A key reads rooms, or does single acts that were named and that
// `key-acts.ts` lists. What a person answers for with their own name – marks, results, recognition and withdrawal, consent, signatures, the
// answer to an invitation, the approval of somebody else's work – and whatever gives rights is never a key's.

import { keyActs } from './key-acts.ts';
import type { UseCaseName } from './permission-matrix.ts';

/** What programs may call, with its kind. */
export interface Operation {
  readonly name: UseCaseName;
  readonly kind: 'act' | 'read' | 'sensitive-read';
}

/** Accounts, keys, the ledger, councils, sealed marks, results: nothing of these rooms. */
const NEVER_ROOMS: readonly string[] = [
  'access',
  'interface-keys',
  'ledger',
  'councils',
  'scoring',
  'results',
  'webhooks',
];

/** Plain reads that only a person has: what waits for them. */
const NEVER_READS: readonly UseCaseName[] = ['notifications/list-due'];

/** @example roomOf('products/view-product') // 'products' */
export const roomOf = (name: string): string => name.split('/')[0] ?? '';

/**
 * Whether a key may be made for it at all.
 * @example isGrantable({ name: 'products/change-product', kind: 'act' }) // true
 * @example isGrantable({ name: 'scoring/submit-sheet', kind: 'act' }) // false
 */
export function isGrantable({ name, kind }: Operation): boolean {
  if (NEVER_ROOMS.includes(roomOf(name))) return false;
  return kind === 'read' ? !NEVER_READS.includes(name) : keyActs.includes(name);
}

/** @example readsOf('products') // 'products:read' */
export const readsOf = (room: string): string => `${room}:read`;

/** A scope as it was ticked: what it opens, or why it opens nothing. */
export type Opened =
  | { readonly operations: readonly UseCaseName[] }
  | { readonly wrong: 'unknown' | 'never' | 'beyond-owner' };

/**
 * What a scope opens to somebody who may do `mayDo`. `products:read` is every plain read of that room that its owner may do; one use case
 * is opened by its name. A read that is written to the ledger counts as an act: it must be named.
 */
export function openedBy(scope: string, all: readonly Operation[], mayDo: (name: UseCaseName) => boolean): Opened {
  const room = /^([a-z-]+):read$/.exec(scope)?.[1];
  const meant = all.filter((one) => (room === undefined ? one.name === scope : roomOf(one.name) === room));
  if (meant.length === 0) return { wrong: NEVER_ROOMS.includes(room ?? roomOf(scope)) ? 'never' : 'unknown' };
  const may = meant.filter((one) => (room === undefined || one.kind === 'read') && isGrantable(one));
  if (may.length === 0) return { wrong: 'never' };
  const operations = may.map((one) => one.name).filter(mayDo);
  return operations.length === 0 ? { wrong: 'beyond-owner' } : { operations: [...new Set(operations)] };
}
