// Who may do what, in one table: rows are use cases, columns roles, cells how far the right reaches.
// Printed for people in docs/PERMISSIONS.md. A use case or route without a row does not start.

import type { Role } from './roles.ts';

/**
 * How far a right reaches: `own` = the producers the account speaks for, or the account itself · `unit` = records of
 * exactly the unit of the role · `subtree` = the unit and everything under it · `all` = the whole installation.
 */
export type Cell = 'own' | 'unit' | 'subtree' | 'all';

export interface MatrixRow {
  /** Strangers may: public pages and the sign-in itself. */
  readonly public?: true;
  /** Everybody who is signed in may, for what is their own. */
  readonly signedIn?: 'own';
  readonly roles?: Partial<Record<Role, Cell>>;
}

const officersOfTheUnit = {
  'platform-admin': 'all',
  'province-officer': 'subtree',
  'commune-officer': 'subtree',
} as const satisfies MatrixRow['roles'];

const everyOfficer = {
  ...officersOfTheUnit,
  'department-officer': 'subtree',
  inspector: 'subtree',
  leader: 'subtree',
  auditor: 'subtree',
  clerk: 'subtree',
} as const satisfies MatrixRow['roles'];

export const permissionMatrix = {
  // catalogue: what the public may see
  'catalogue/search-products': { public: true },
  'catalogue/view-product': { public: true },
  'catalogue/read-open-data': { public: true },
  'territory/look-up-unit': { public: true },
  // access
  'access/sign-in': { public: true },
  'access/sign-out': { signedIn: 'own' },
  'access/accept-invitation': { public: true },
  'access/register-oneself': { public: true },
  'access/change-own-password': { signedIn: 'own' },
  'access/manage-own-second-factor': { signedIn: 'own' },
  'access/view-own-account': { signedIn: 'own' },
  'access/request-producer-link': { signedIn: 'own' },
  'access/list-accounts': { roles: { ...officersOfTheUnit, auditor: 'subtree' } },
  'access/view-account': { roles: { ...officersOfTheUnit, auditor: 'subtree' } },
  'access/invite-account': { roles: officersOfTheUnit },
  'access/import-accounts': { roles: { 'platform-admin': 'all', 'province-officer': 'subtree' } },
  'access/reset-account': { roles: officersOfTheUnit },
  'access/deactivate-account': { roles: officersOfTheUnit },
  'access/reactivate-account': { roles: officersOfTheUnit },
  'access/grant-role': { roles: { 'platform-admin': 'all', 'province-officer': 'subtree' } },
  'access/end-role': { roles: { 'platform-admin': 'all', 'province-officer': 'subtree' } },
  'access/grant-assignment': { roles: { 'platform-admin': 'all', 'province-officer': 'subtree' } },
  'access/decide-producer-link': { roles: { 'province-officer': 'subtree', 'commune-officer': 'subtree' } },
  // producers
  'producers/list-producers': { roles: { ...everyOfficer, producer: 'own' } },
  'producers/view-producer': { roles: { ...everyOfficer, producer: 'own' } },
  'producers/register-producer': { roles: officersOfTheUnit },
  'producers/change-producer': { roles: { ...officersOfTheUnit, producer: 'own' } },
  'producers/merge-producers': { roles: { 'platform-admin': 'all', 'province-officer': 'subtree' } },
  'producers/undo-producer-merge': { roles: { 'platform-admin': 'all', 'province-officer': 'subtree' } },
  // products
  'products/list-products': { roles: { ...everyOfficer, producer: 'own' } },
  'products/view-product': { roles: { ...everyOfficer, producer: 'own' } },
  'products/register-product': { roles: { ...officersOfTheUnit, producer: 'own' } },
  'products/change-product': { roles: { ...officersOfTheUnit, producer: 'own' } },
  'products/add-photo': { roles: { ...officersOfTheUnit, producer: 'own' } },
  'products/remove-photo': { roles: { ...officersOfTheUnit, producer: 'own' } },
  'products/transfer-product': { roles: { 'platform-admin': 'all', 'province-officer': 'subtree' } },
  'products/merge-products': { roles: { 'platform-admin': 'all', 'province-officer': 'subtree' } },
  'products/undo-product-merge': { roles: { 'platform-admin': 'all', 'province-officer': 'subtree' } },
  // certificates: recognitions already granted
  'certificates/record-recognition': { roles: { 'platform-admin': 'all', 'province-officer': 'subtree' } },
  'certificates/complete-recognition': { roles: { 'platform-admin': 'all', 'province-officer': 'subtree' } },
  'certificates/extend-recognition': { roles: { 'province-officer': 'subtree' } },
  // exchange: spreadsheets in and out
  'exchange/preview-register-import': { roles: officersOfTheUnit },
  'exchange/view-register-import': { roles: officersOfTheUnit },
  'exchange/confirm-register-import': { roles: officersOfTheUnit },
  'exchange/undo-register-import': { roles: officersOfTheUnit },
  'exchange/export-register': { roles: everyOfficer },
  // ledger
  'ledger/view-ledger': { roles: { 'platform-admin': 'all', auditor: 'subtree', 'province-officer': 'subtree' } },
  // desk: the page after signing in
  'desk/view-desk': { signedIn: 'own' },
} as const satisfies Record<string, MatrixRow>;

/** The name of a use case is the name of its row; a use case without a row does not compile. */
export type UseCaseName = keyof typeof permissionMatrix;
