// Who may do what, in one table: rows are use cases, columns roles, cells how far the right reaches.
// Printed for people in docs/PERMISSIONS.md. A use case or route without a row does not start.

import { certificateLifeRights } from './certificate-life-rights.ts';
import { certificateRights } from './certificate-rights.ts';
import { dossierWordRights } from './dossier-word-rights.ts';
import { draftingRights } from './drafting-rights.ts';
import { letterRights } from './letter-rights.ts';
import { marketRights } from './market-rights.ts';
import { notificationRights } from './notification-rights.ts';
import { reportingRights } from './reporting-rights.ts';
import { sessionRights } from './result-rights.ts';
import type { Role } from './roles.ts';
import { supervisionRights } from './supervision-rights.ts';
import { taskRights } from './task-rights.ts';
import { everyOfficer, evidenceReaders, provinceOffice, provinceReaders, registerKeepers } from './usual-roles.ts';
import { webhookRights } from './webhook-rights.ts';

/**
 * How far a right reaches: `own` = the producers the account speaks for, or the account itself · `unit` = records of
 * exactly the unit of the role · `subtree` = the unit and everything under it · `province` = the same, where the unit is a province; a
 * role held for a commune gives nothing · `all` = the whole installation.
 */
export type Cell = 'own' | 'unit' | 'subtree' | 'province' | 'all';

export interface MatrixRow {
  /** Strangers may: public pages and the sign-in itself. */
  readonly public?: true;
  /** Everybody who is signed in may, for what is their own. */
  readonly signedIn?: 'own';
  readonly roles?: Partial<Record<Role, Cell>>;
  /** Nobody does this to their own account, however far the right reaches. */
  readonly notOneself?: true;
  /** Open to who has given the password and still owes the second factor. */
  readonly beforeSecondFactor?: true;
  /** Done by a dated duty: asks of who holds no officer role for the second factor that officers give (training asks nobody). */
  readonly byDuty?: true;
}

/** Who fills a producer's wallet: the producer, and its commune in its place. The province reads. */
const evidenceKeepers = { 'commune-officer': 'subtree', producer: 'own' } as const satisfies MatrixRow['roles'];

/** Who puts a paper dossier in order: the producer, its commune, or the province that keeps the paper. */
const legacyKeepers = { ...evidenceKeepers, 'province-officer': 'subtree' } as const satisfies MatrixRow['roles'];

/** Who writes a dossier: the producer, or its commune as proxy. */
const dossierWriters = { 'commune-officer': 'subtree', producer: 'own' } as const satisfies MatrixRow['roles'];

/** Who talks about a dossier inside the offices: those who receive, consolidate, advise and sign. */
const talkers = {
  'province-officer': 'subtree',
  'department-officer': 'subtree',
  'commune-officer': 'subtree',
  leader: 'subtree',
} as const satisfies MatrixRow['roles'];

/** Officers for the unit of their role alone: what they keep for its people. */
const ownUnit = {
  'province-officer': 'unit',
  'department-officer': 'unit',
  'commune-officer': 'unit',
  inspector: 'unit',
  leader: 'unit',
  auditor: 'unit',
  clerk: 'unit',
} as const satisfies MatrixRow['roles'];

/** Who gives and takes accounts; which roles each may give is decided by `grantable-roles.ts`. */
const accountKeepers = {
  'platform-admin': 'all',
  'province-officer': 'subtree',
  'commune-officer': 'subtree',
} as const satisfies MatrixRow['roles'];

/** Who types the numbers of an office's own letters: its clerk, or its officer where it has none. */
const letterNumberers = {
  'province-officer': 'unit',
  'commune-officer': 'unit',
  clerk: 'unit',
} as const satisfies MatrixRow['roles'];

export const permissionMatrix = {
  // catalogue: what the public may see
  'catalogue/search-products': { public: true },
  'catalogue/view-product': { public: true },
  'catalogue/read-open-data': { public: true },
  'catalogue/view-figures': { public: true },
  'catalogue/read-changes': { public: true },
  'catalogue/list-changes': { public: true },
  'catalogue/view-map': { public: true },
  'territory/look-up-unit': { public: true },
  'evaluation/score-sheets': { public: true },
  // the shell of the field app: it knows nobody and holds nothing
  'field/open-app': { public: true },
  // sheets that somebody keeps for oneself
  'evaluation/list-kept-sheets': { signedIn: 'own' },
  'evaluation/view-kept-sheet': { signedIn: 'own' },
  'evaluation/keep-sheet': { signedIn: 'own' },
  'evaluation/save-kept-sheet': { signedIn: 'own' },
  'evaluation/drop-kept-sheet': { signedIn: 'own' },
  ...notificationRights,
  // criteria: the law as everybody may read it
  'criteria/list-sets': { public: true },
  'criteria/view-set': { public: true },
  'criteria/find-set': { public: true },
  'criteria/compare-set': { public: true },
  // access: the way in
  'access/sign-in': { public: true },
  'access/accept-invitation': { public: true },
  'access/register-oneself': { public: true },
  'access/request-reset': { public: true },
  // access: one's own account
  'access/sign-out': { signedIn: 'own', beforeSecondFactor: true },
  'access/give-second-factor': { signedIn: 'own', beforeSecondFactor: true },
  'access/view-own-account': { signedIn: 'own' },
  'access/change-own-password': { signedIn: 'own' },
  'access/enrol-totp': { signedIn: 'own' },
  'access/add-passkey': { signedIn: 'own' },
  'access/remove-second-factor': { signedIn: 'own' },
  'access/renew-recovery-codes': { signedIn: 'own' },
  'access/end-own-sessions': { signedIn: 'own' },
  'access/request-producer-link': { signedIn: 'own' },
  // access: accounts of others
  'access/list-accounts': { roles: { ...accountKeepers, auditor: 'subtree' } },
  'access/view-account': { roles: { ...accountKeepers, auditor: 'subtree' } },
  'access/invite-account': { roles: accountKeepers, notOneself: true },
  'access/change-account': { roles: accountKeepers, notOneself: true },
  'access/reset-account': { roles: accountKeepers, notOneself: true },
  'access/print-slip': { roles: accountKeepers, notOneself: true },
  'access/hand-over-slip': { roles: accountKeepers, notOneself: true },
  'access/deactivate-account': { roles: accountKeepers, notOneself: true },
  'access/reactivate-account': { roles: accountKeepers, notOneself: true },
  'access/grant-role': { roles: accountKeepers, notOneself: true },
  'access/end-role': { roles: accountKeepers, notOneself: true },
  'access/bring-account-sheet': {
    roles: { 'platform-admin': 'all', 'province-officer': 'subtree' },
    notOneself: true,
  },
  'access/preview-account-import': {
    roles: { 'platform-admin': 'all', 'province-officer': 'subtree' },
    notOneself: true,
  },
  'access/import-accounts': { roles: { 'platform-admin': 'all', 'province-officer': 'subtree' }, notOneself: true },
  'access/grant-assignment': { roles: provinceOffice },
  'access/end-assignment': { roles: provinceOffice },
  'access/list-producer-links': { roles: registerKeepers },
  'access/decide-producer-link': { roles: registerKeepers },
  'access/end-producer-link': { signedIn: 'own', roles: registerKeepers },
  // producers
  'producers/list-producers': { roles: { ...everyOfficer, producer: 'own' } },
  'producers/view-producer': { roles: { ...everyOfficer, producer: 'own' } },
  'producers/register-producer': { roles: registerKeepers },
  'producers/change-producer': { roles: { ...registerKeepers, producer: 'own' } },
  'producers/view-private-facts': { roles: { ...registerKeepers, producer: 'own' } },
  'producers/change-private-facts': { roles: { ...registerKeepers, producer: 'own' } },
  'producers/preview-producer-merge': { roles: provinceOffice },
  'producers/merge-producers': { roles: provinceOffice },
  'producers/preview-merge-undo': { roles: provinceOffice },
  'producers/undo-producer-merge': { roles: provinceOffice },
  // products
  'products/list-products': { roles: { ...everyOfficer, producer: 'own' } },
  'products/view-product': { roles: { ...everyOfficer, producer: 'own' } },
  'products/register-product': { roles: { ...registerKeepers, producer: 'own' } },
  'products/decide-declared-product': { roles: registerKeepers },
  'products/change-product': { roles: { ...registerKeepers, producer: 'own' } },
  'products/add-photo': { roles: { ...registerKeepers, producer: 'own' } },
  'products/change-photo': { roles: { ...registerKeepers, producer: 'own' } },
  'products/remove-photo': { roles: { ...registerKeepers, producer: 'own' } },
  'products/change-codes': { roles: registerKeepers },
  'products/transfer-product': { roles: provinceOffice },
  'products/merge-products': { roles: provinceOffice },
  'products/undo-product-merge': { roles: provinceOffice },
  // evidence: the wallet of a producer
  'evidence/list-ending': { roles: evidenceReaders },
  'evidence/list-wallet': { roles: evidenceReaders },
  'evidence/view-piece': { roles: evidenceReaders },
  'evidence/add-piece': { roles: evidenceKeepers },
  'evidence/change-piece': { roles: evidenceKeepers },
  'evidence/withdraw-piece': { roles: evidenceKeepers },
  'evidence/add-file': { roles: evidenceKeepers },
  'evidence/remove-file': { roles: evidenceKeepers },
  'evidence/cut-scanned-pages': { roles: {} },
  'evidence/record-check': {
    roles: { 'province-officer': 'subtree', 'department-officer': 'subtree', 'commune-officer': 'subtree' },
  },
  // ideas: before any dossier, optional
  'ideas/list-ideas': { signedIn: 'own', roles: { ...everyOfficer, producer: 'own' } },
  'ideas/view-idea': { roles: { ...everyOfficer, producer: 'own' } },
  'ideas/register-idea': { roles: dossierWriters },
  'ideas/change-idea': { roles: dossierWriters },
  'ideas/screen-idea': { roles: { 'commune-officer': 'subtree' } },
  'ideas/put-on-province-list': { roles: provinceOffice },
  'ideas/take-off-province-list': { roles: provinceOffice },
  'ideas/make-product': { roles: dossierWriters },
  'ideas/withdraw-idea': { roles: dossierWriters },
  // legacy-files: the paper dossier of a recognised product
  'legacy-files/list-files': { roles: evidenceReaders },
  'legacy-files/view-file': { roles: evidenceReaders },
  'legacy-files/see-choices': { roles: legacyKeepers },
  'legacy-files/open-file': { roles: legacyKeepers },
  'legacy-files/add-scan': { roles: legacyKeepers },
  'legacy-files/remove-scan': { roles: legacyKeepers },
  'legacy-files/place-ranges': { roles: legacyKeepers },
  'legacy-files/take-range-off': { roles: legacyKeepers },
  'legacy-files/save-commitments': { roles: legacyKeepers },
  'legacy-files/settle-file': { roles: legacyKeepers },
  'legacy-files/reopen-file': { roles: legacyKeepers },
  'legacy-files/drop-file': { roles: legacyKeepers },
  // certificates: recognitions already granted
  'certificates/record-recognition': { roles: provinceOffice },
  'certificates/complete-recognition': { roles: provinceOffice },
  'certificates/correct-recognition': { roles: provinceOffice },
  // certificates: the papers, what their codes answer, and what consumers report
  ...certificateRights,
  // certificate-life: what becomes of a certificate that was granted
  ...certificateLifeRights,
  // drafting: letters that an office sends, who signs them, the exchange folder
  ...draftingRights,
  // reporting: figures, coverage, reports
  ...reportingRights,
  // dossiers: from the producer's draft on
  'dossiers/list-citations': { roles: { ...everyOfficer, producer: 'own' } },
  'dossiers/list-dossiers': { signedIn: 'own', roles: { ...everyOfficer, producer: 'own' } },
  'dossiers/view-dossier': { signedIn: 'own', roles: { ...everyOfficer, producer: 'own' } },
  'dossiers/see-choices': { roles: dossierWriters },
  'dossiers/open-dossier': { roles: dossierWriters },
  'dossiers/save-part': { signedIn: 'own', roles: dossierWriters },
  'dossiers/drop-dossier': { roles: dossierWriters },
  'dossiers/list-wallet-to-cite': { signedIn: 'own', roles: dossierWriters },
  'dossiers/check-dossier': { signedIn: 'own', roles: dossierWriters },
  'dossiers/submit-dossier': { roles: dossierWriters },
  'dossiers/give-consent': { roles: { producer: 'own' } },
  'dossiers/record-consent': { roles: { 'commune-officer': 'subtree' } },
  'dossiers/view-submission': { signedIn: 'own', roles: { ...everyOfficer, producer: 'own' } },
  'dossiers/open-whole-dossier': { roles: evidenceReaders },
  'dossiers/read-person-lines': { roles: evidenceReaders },
  'dossiers/take-in-dossier': { roles: { 'commune-officer': 'subtree' } },
  'dossiers/return-dossier': { roles: { 'commune-officer': 'subtree' } },
  'dossiers/view-report': { roles: { ...registerKeepers, leader: 'subtree', auditor: 'subtree', clerk: 'unit' } },
  'dossiers/assess-dossier': { roles: { 'commune-officer': 'subtree' } },
  'dossiers/forward-dossier': { roles: { 'commune-officer': 'subtree' } },
  'dossiers/list-letters': { roles: letterNumberers },
  'dossiers/number-letter': { roles: letterNumberers },
  'dossiers/add-report-photos': { roles: { 'commune-officer': 'subtree' } },
  'dossiers/change-report-photo': { roles: { 'commune-officer': 'subtree' } },
  'dossiers/remove-report-photo': { roles: { 'commune-officer': 'subtree' } },
  // custody: samples, paper sets and requests that go with a dossier
  'custody/list-custody': { roles: { ...everyOfficer, producer: 'own' } },
  'custody/view-custody': { roles: { ...everyOfficer, producer: 'own' } },
  'custody/view-item': { roles: { ...everyOfficer, producer: 'own' } },
  'custody/receive-samples': { roles: registerKeepers },
  'custody/make-paper-set': { roles: registerKeepers },
  'custody/hand-over-item': { roles: registerKeepers },
  'custody/acknowledge-hand-over': { roles: registerKeepers },
  'custody/recall-hand-over': { roles: registerKeepers },
  'custody/note-damage': { roles: registerKeepers },
  'custody/correct-batch': { roles: registerKeepers },
  'custody/view-request': { roles: { ...registerKeepers, auditor: 'subtree' } },
  'custody/make-request': { roles: registerKeepers },
  'custody/record-result': { roles: registerKeepers },
  'custody/withdraw-request': { roles: registerKeepers },
  // The clock of the house alone.
  'custody/tell-of-thing': { roles: {} },
  // intake: what the province does with a dossier that a commune sent on
  'intake/list-intake': { roles: { ...provinceReaders, clerk: 'subtree' } },
  'intake/view-intake': { roles: { ...everyOfficer, producer: 'own' } },
  'intake/preview-acts': { roles: provinceOffice },
  'intake/accept-dossier': { roles: provinceOffice },
  'intake/request-supplement': { roles: provinceOffice },
  'intake/answer-supplement': { roles: dossierWriters },
  'intake/list-pieces': { roles: dossierWriters },
  'intake/end-waiting': { roles: provinceOffice },
  'intake/refuse-dossier': { roles: provinceOffice },
  'intake/hand-to-team': { roles: provinceOffice },
  'intake/mark-ready': { roles: provinceOffice },
  'intake/put-back': { roles: provinceOffice },
  'intake/list-teams': { roles: provinceReaders },
  'intake/appoint-team': { roles: provinceOffice },
  'intake/view-review': { roles: provinceReaders },
  'intake/save-review': { roles: { 'province-officer': 'subtree', 'department-officer': 'subtree' } },
  'intake/issue-review': { roles: { 'province-officer': 'subtree', 'department-officer': 'subtree' } },
  // councils: who scores, and the sessions in which they do; a duty in the council makes a session one's own
  'councils/list-councils': { signedIn: 'own', roles: provinceReaders },
  'councils/see-choices': { roles: provinceOffice },
  'councils/view-council': { signedIn: 'own', roles: provinceReaders },
  'councils/set-up-council': { roles: provinceOffice },
  'councils/change-members': { roles: provinceOffice },
  'councils/list-sessions': { signedIn: 'own', roles: provinceReaders },
  'councils/view-session': { signedIn: 'own', roles: provinceReaders },
  'councils/plan-session': { signedIn: 'own', byDuty: true, roles: provinceOffice },
  'councils/change-session': { signedIn: 'own', byDuty: true, roles: provinceOffice },
  'councils/set-agenda': { signedIn: 'own', byDuty: true, roles: provinceOffice },
  'councils/declare-conflicts': { signedIn: 'own', roles: provinceOffice },
  'councils/mark-attendance': { signedIn: 'own', byDuty: true, roles: provinceOffice },
  'councils/open-session': { signedIn: 'own', byDuty: true, roles: provinceOffice },
  'councils/start-scoring': { signedIn: 'own', byDuty: true, roles: provinceOffice },
  'councils/adjourn-session': { signedIn: 'own', byDuty: true, roles: provinceOffice },
  'councils/reconvene-session': { signedIn: 'own', byDuty: true, roles: provinceOffice },
  'councils/cancel-session': { signedIn: 'own', byDuty: true, roles: provinceOffice },
  'councils/view-session-dossier': { signedIn: 'own', roles: provinceReaders },
  'councils/compare-with-last': { signedIn: 'own', roles: provinceReaders },
  'councils/view-session-piece': { signedIn: 'own', roles: provinceReaders },
  'councils/list-waivers': { roles: provinceReaders },
  'councils/record-waiver': { roles: provinceOffice },
  'councils/end-waiver': { roles: provinceOffice },
  ...sessionRights,
  // dossiers: whom the producer lets into one of its own; what is open to everybody signed in is so for the dossiers one is let into
  'dossiers/list-invitations': { roles: { producer: 'own' } },
  'dossiers/invite-editor': { roles: { producer: 'own' } },
  'dossiers/change-invitation': { roles: { producer: 'own' } },
  'dossiers/end-invitation': { roles: { producer: 'own' } },
  'dossiers/look-at-invitation': { signedIn: 'own' },
  'dossiers/accept-invitation': { signedIn: 'own' },
  // dossiers: the producer's word, and the signed pages
  ...dossierWordRights,
  'dossiers/add-signed-page': { roles: dossierWriters },
  'dossiers/remove-signed-page': { roles: dossierWriters },
  'dossiers/recheck-signature': {
    roles: { 'province-officer': 'subtree', 'department-officer': 'subtree', 'commune-officer': 'subtree' },
  },
  'dossiers/view-signed-page': { signedIn: 'own', roles: evidenceReaders },
  // dossiers: links that show where one stands
  'dossiers/list-status-links': { roles: dossierWriters },
  'dossiers/make-status-link': { roles: dossierWriters },
  'dossiers/revoke-status-link': { roles: dossierWriters },
  'dossiers/view-status-by-link': { public: true },
  'dossiers/view-cited-piece': { signedIn: 'own', roles: evidenceReaders },
  // dossiers: what is said about one, with its producer and among the offices
  'dossiers/list-comments': { signedIn: 'own', roles: evidenceReaders },
  'dossiers/write-comment': { signedIn: 'own', roles: { ...registerKeepers, producer: 'own' } },
  'dossiers/list-internal-comments': { roles: { ...talkers, auditor: 'subtree' } },
  'dossiers/write-internal-comment': { roles: talkers },
  'dossiers/correct-comment': { signedIn: 'own', roles: { ...talkers, producer: 'own' } },
  'dossiers/resolve-thread': { signedIn: 'own', roles: { ...talkers, producer: 'own' } },
  'dossiers/reopen-thread': { signedIn: 'own', roles: { ...talkers, producer: 'own' } },
  // exchange: spreadsheets in and out
  'exchange/preview-register-import': { roles: registerKeepers },
  'exchange/view-register-import': { roles: registerKeepers },
  'exchange/decide-import-rows': { roles: registerKeepers },
  'exchange/choose-name-column': { roles: registerKeepers },
  'exchange/discard-register-import': { roles: registerKeepers },
  'exchange/confirm-register-import': { roles: registerKeepers },
  'exchange/undo-register-import': { roles: registerKeepers },
  'exchange/list-exchanges': {
    roles: {
      'province-officer': 'subtree',
      'department-officer': 'subtree',
      'commune-officer': 'subtree',
      leader: 'subtree',
      auditor: 'subtree',
    },
  },
  'exchange/export-register': {
    roles: {
      'province-officer': 'subtree',
      'department-officer': 'subtree',
      'commune-officer': 'subtree',
      leader: 'subtree',
      auditor: 'subtree',
    },
  },
  'exchange/view-export': {
    roles: {
      'province-officer': 'subtree',
      'department-officer': 'subtree',
      'commune-officer': 'subtree',
      leader: 'subtree',
      auditor: 'subtree',
    },
  },
  // letters, their books and clauses
  ...letterRights,
  // offices and tasks: what letters ask to be done
  ...taskRights,
  // inspection and supervision
  ...supervisionRights,
  ...marketRights,
  // ledger
  'ledger/view-ledger': { roles: { 'platform-admin': 'all', auditor: 'subtree', 'province-officer': 'subtree' } },
  // views of lists, kept for oneself or for one's unit
  'views/list-views': { signedIn: 'own', roles: ownUnit },
  'views/save-view': { signedIn: 'own', roles: ownUnit },
  'views/remove-view': { signedIn: 'own', roles: ownUnit },
  // keys for programs: for oneself, or for the office one works in
  'interface-keys/list-keys': { signedIn: 'own', roles: ownUnit },
  'interface-keys/make-key': { signedIn: 'own', roles: ownUnit },
  'interface-keys/revoke-key': { signedIn: 'own', roles: ownUnit },
  'interface-keys/read-guide': { public: true },
  ...webhookRights,
  'territory/bring-boundaries': { roles: { 'platform-admin': 'all' } },
  // desk: the page after signing in
  'desk/view-desk': { signedIn: 'own' },
} as const satisfies Record<string, MatrixRow>;

/** The name of a use case is the name of its row; a use case without a row does not compile. */
export type UseCaseName = keyof typeof permissionMatrix;
