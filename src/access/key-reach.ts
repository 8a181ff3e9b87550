// What a key for programs may ever open, and what a ticked scope means. A key reads rooms, or does single acts that were named. What a
// person answers for with their own name – marks, results, recognition and withdrawal, consent, signatures, the approval of somebody
// else's work – and whatever gives rights is never a key's.

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

/** Rooms that a key only reads: every act in them is a decision on a certificate, or the key that signs it. */
const ONLY_READ: readonly string[] = ['certificates', 'certificate-life'];

/** Single acts and looks: the word of a person, a device that gets a right, the approval of somebody else's work. */
const NEVER: readonly UseCaseName[] = [
  'dossiers/give-consent',
  'dossiers/record-consent',
  'dossiers/ask-for-consent',
  'dossiers/confirm-by-code',
  'dossiers/make-consent-code',
  'dossiers/view-consent-code',
  'dossiers/deny-dossier',
  'dossiers/answer-denial',
  'dossiers/add-signed-page',
  'dossiers/invite-editor',
  'dossiers/change-invitation',
  'dossiers/accept-invitation',
  'dossiers/make-status-link',
  'drafting/attach-signed',
  'drafting/issue-letter',
  'drafting/enter-signer',
  'field/register-device',
  'field/sync',
  'findings/issue-conclusion',
  'findings/record-sanction',
  'inspections/approve-plan',
  'notifications/make-calendar-feed',
  'notifications/list-due',
  'producers/merge-producers',
  'producers/undo-producer-merge',
  'products/merge-products',
  'products/undo-product-merge',
  'products/transfer-product',
  'reporting/approve-report',
  'reporting/issue-report',
  'tasks/decide-result',
  'tasks/decide-extension',
  'tasks/make-calendar-link',
];

/** @example roomOf('products/view-product') // 'products' */
export const roomOf = (name: string): string => name.split('/')[0] ?? '';

/**
 * Whether a key may be made for it at all.
 * @example isGrantable({ name: 'products/change-product', kind: 'act' }) // true
 * @example isGrantable({ name: 'scoring/submit-sheet', kind: 'act' }) // false
 */
export function isGrantable({ name, kind }: Operation): boolean {
  const room = roomOf(name);
  if (NEVER_ROOMS.includes(room) || NEVER.includes(name)) return false;
  return kind === 'read' || !ONLY_READ.includes(room);
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
