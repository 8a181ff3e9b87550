// Who may do what to whose record, written by hand before the code, from who does what in Decision 26/2026/QĐ-TTg
// (Arts 4, 7, 8, 9, 10, 12) and the roles of the programme. The code is compared with this table, never the other way.
//
// How to read a line: `may('commune-officer', 'same successor', 'why')` allows that holder on those relations; every
// other relation of that holder is refused with the sentence of the relation, every other holder with `others`.

import { certificateLifeExpected } from './authorisation-certificate-life.expected.ts';
import { certificatesExpected } from './authorisation-certificates.expected.ts';
import { councilsExpected } from './authorisation-councils.expected.ts';
import { custodyExpected } from './authorisation-custody.expected.ts';
import { dossiersExpected } from './authorisation-dossiers.expected.ts';
import { draftingExpected } from './authorisation-drafting.expected.ts';
import { evidenceExpected } from './authorisation-evidence.expected.ts';
import { fieldExpected } from './authorisation-field.expected.ts';
import { findingsExpected } from './authorisation-findings.expected.ts';
import { ideasExpected } from './authorisation-ideas.expected.ts';
import { inspectionsExpected } from './authorisation-inspections.expected.ts';
import { legacyFilesExpected } from './authorisation-legacy-files.expected.ts';
import { lettersExpected } from './authorisation-letters.expected.ts';
import { marketExpected } from './authorisation-market.expected.ts';
import { outputExpected } from './authorisation-output.expected.ts';
import { promotionExpected } from './authorisation-promotion.expected.ts';
import { reportingExpected } from './authorisation-reporting.expected.ts';
import { resultsExpected } from './authorisation-results.expected.ts';
import { routesExpected } from './authorisation-routes.expected.ts';
import { scoringExpected } from './authorisation-scoring.expected.ts';
import { supportExpected } from './authorisation-support.expected.ts';
import { tasksExpected } from './authorisation-tasks.expected.ts';
import { webhooksExpected } from './authorisation-webhooks.expected.ts';
import {
  ALL,
  accountKeepers,
  accountReaders,
  type ExpectedAct,
  everybody,
  keepers,
  may,
  NO_ACCOUNTS,
  NO_ENTRY,
  NOT_PUBLIC,
  OWN_ACCOUNT,
  OWN_NOTICES,
  OWN_SHEETS,
  ownProducer,
  ownViews,
  PROVINCE,
  PUBLIC,
  provinceOnly,
  readers,
  signedIn,
} from './authorisation-words.ts';

export {
  type Allowed,
  type ExpectedAct,
  type Holder,
  holders,
  type Relation,
  relations,
} from './authorisation-words.ts';

export const expected: readonly ExpectedAct[] = [
  // what the public may see
  { act: 'catalogue/search-products', allowed: everybody(PUBLIC), others: '' },
  { act: 'catalogue/view-product', allowed: everybody(PUBLIC), others: '' },
  { act: 'catalogue/read-open-data', allowed: everybody(PUBLIC), others: '' },
  { act: 'catalogue/view-figures', allowed: everybody(PUBLIC), others: '' },
  { act: 'catalogue/read-changes', allowed: everybody(PUBLIC), others: '' },
  { act: 'catalogue/list-changes', allowed: everybody(PUBLIC), others: '' },
  { act: 'interface-keys/read-guide', allowed: everybody('how to call is no secret'), others: '' },
  { act: 'catalogue/view-map', allowed: everybody(PUBLIC), others: '' },
  { act: 'territory/look-up-unit', allowed: everybody('administrative units are public knowledge'), others: '' },
  {
    act: 'field/open-app',
    allowed: everybody('the shell of the field app is empty until somebody signs in'),
    others: '',
  },
  { act: 'evaluation/score-sheets', allowed: everybody('the criteria are public and nothing is kept'), others: '' },
  { act: 'evaluation/list-kept-sheets', allowed: signedIn(OWN_SHEETS), others: NOT_PUBLIC },
  { act: 'evaluation/view-kept-sheet', allowed: signedIn(OWN_SHEETS), others: NOT_PUBLIC },
  { act: 'evaluation/keep-sheet', allowed: signedIn(OWN_SHEETS), others: NOT_PUBLIC },
  { act: 'evaluation/save-kept-sheet', allowed: signedIn(OWN_SHEETS), others: NOT_PUBLIC },
  { act: 'evaluation/drop-kept-sheet', allowed: signedIn(OWN_SHEETS), others: NOT_PUBLIC },
  { act: 'notifications/list-notifications', allowed: signedIn(OWN_NOTICES), others: NOT_PUBLIC },
  { act: 'notifications/open-notification', allowed: signedIn(OWN_NOTICES), others: NOT_PUBLIC },
  { act: 'notifications/read-all', allowed: signedIn(OWN_NOTICES), others: NOT_PUBLIC },
  { act: 'notifications/view-preferences', allowed: signedIn(OWN_NOTICES), others: NOT_PUBLIC },
  { act: 'notifications/change-preferences', allowed: signedIn(OWN_NOTICES), others: NOT_PUBLIC },
  { act: 'notifications/list-due', allowed: signedIn(OWN_NOTICES), others: NOT_PUBLIC },
  { act: 'notifications/make-calendar-feed', allowed: signedIn(OWN_NOTICES), others: NOT_PUBLIC },
  { act: 'notifications/revoke-calendar-feed', allowed: signedIn(OWN_NOTICES), others: NOT_PUBLIC },
  {
    act: 'notifications/read-calendar-feed',
    allowed: everybody('a secret address is the key; it shows no person'),
    others: '',
  },
  { act: 'notifications/send-digest', allowed: [], others: 'only the clock of the house sends it' },
  // the law is for everybody to read (26/2026, Phụ lục II)
  { act: 'criteria/list-sets', allowed: everybody('the law is public'), others: '' },
  { act: 'criteria/view-set', allowed: everybody('the law is public'), others: '' },
  { act: 'criteria/find-set', allowed: everybody('the law is public and nothing is kept'), others: '' },
  { act: 'criteria/compare-set', allowed: everybody('the law is public'), others: '' },

  // the way in
  { act: 'access/sign-in', allowed: everybody('the door is open to whoever can prove who they are'), others: '' },
  { act: 'access/accept-invitation', allowed: everybody('who holds the slip proves it by its secret'), others: '' },
  {
    act: 'access/register-oneself',
    allowed: everybody('Art. 7.1: the producer files; anybody may open an account, it gives no right yet'),
    others: '',
  },
  {
    act: 'access/request-reset',
    allowed: everybody('a letter goes only to the address on record and says nothing to who asked'),
    others: '',
  },

  // views of lists
  { act: 'views/list-views', allowed: ownViews, others: NOT_PUBLIC },
  { act: 'views/save-view', allowed: ownViews, others: NOT_PUBLIC },
  { act: 'interface-keys/list-keys', allowed: ownViews, others: NOT_PUBLIC },
  { act: 'interface-keys/make-key', allowed: ownViews, others: NOT_PUBLIC },
  { act: 'interface-keys/revoke-key', allowed: ownViews, others: NOT_PUBLIC },
  { act: 'views/remove-view', allowed: ownViews, others: NOT_PUBLIC },

  // one’s own account
  { act: 'access/sign-out', allowed: signedIn(OWN_ACCOUNT), others: NOT_PUBLIC },
  { act: 'access/give-second-factor', allowed: signedIn(OWN_ACCOUNT), others: NOT_PUBLIC },
  { act: 'access/view-own-account', allowed: signedIn(OWN_ACCOUNT), others: NOT_PUBLIC },
  { act: 'access/change-own-password', allowed: signedIn(OWN_ACCOUNT), others: NOT_PUBLIC },
  { act: 'access/enrol-totp', allowed: signedIn(OWN_ACCOUNT), others: NOT_PUBLIC },
  { act: 'access/add-passkey', allowed: signedIn(OWN_ACCOUNT), others: NOT_PUBLIC },
  { act: 'access/remove-second-factor', allowed: signedIn(OWN_ACCOUNT), others: NOT_PUBLIC },
  { act: 'access/renew-recovery-codes', allowed: signedIn(OWN_ACCOUNT), others: NOT_PUBLIC },
  { act: 'access/end-own-sessions', allowed: signedIn(OWN_ACCOUNT), others: NOT_PUBLIC },
  {
    act: 'access/request-producer-link',
    allowed: signedIn('anybody may ask to speak for a producer; the commune answers'),
    others: NOT_PUBLIC,
  },
  { act: 'desk/view-desk', allowed: signedIn('the page after signing in shows what is one’s own'), others: NOT_PUBLIC },

  // accounts of others
  { act: 'access/list-accounts', allowed: accountReaders, others: NO_ACCOUNTS },
  { act: 'access/view-account', allowed: accountReaders, others: NO_ACCOUNTS },
  { act: 'access/invite-account', allowed: accountKeepers, others: NO_ACCOUNTS },
  { act: 'access/change-account', allowed: accountKeepers, others: NO_ACCOUNTS },
  { act: 'access/reset-account', allowed: accountKeepers, others: NO_ACCOUNTS },
  { act: 'access/print-slip', allowed: accountKeepers, others: NO_ACCOUNTS },
  { act: 'access/hand-over-slip', allowed: accountKeepers, others: NO_ACCOUNTS },
  { act: 'access/deactivate-account', allowed: accountKeepers, others: NO_ACCOUNTS },
  { act: 'access/reactivate-account', allowed: accountKeepers, others: NO_ACCOUNTS },
  { act: 'access/grant-role', allowed: accountKeepers, others: NO_ACCOUNTS },
  { act: 'access/end-role', allowed: accountKeepers, others: NO_ACCOUNTS },
  {
    act: 'access/bring-account-sheet',
    allowed: accountKeepers.filter((a) => a.holder !== 'commune-officer'),
    others: 'a sheet of accounts is the work of the province or the platform; a commune names its few by hand',
  },
  {
    act: 'access/preview-account-import',
    allowed: accountKeepers.filter((a) => a.holder !== 'commune-officer'),
    others: 'a sheet of accounts is the work of the province or the platform; a commune names its few by hand',
  },
  {
    act: 'access/import-accounts',
    allowed: accountKeepers.filter((a) => a.holder !== 'commune-officer'),
    others: 'a sheet of accounts is the work of the province or the platform; a commune names its few by hand',
  },
  {
    act: 'access/grant-assignment',
    allowed: provinceOnly('the province sets up council and teams (Art. 7.3b); its OCOP office records them'),
    others: 'council, team and signing duties come from a decision of the province alone',
  },
  {
    act: 'access/end-assignment',
    allowed: provinceOnly('the province sets up council and teams (Art. 7.3b); its OCOP office records them'),
    others: 'council, team and signing duties come from a decision of the province alone',
  },
  {
    act: 'access/list-producer-links',
    allowed: keepers,
    others: 'who speaks for a producer is confirmed where the producer is known',
  },
  {
    act: 'access/decide-producer-link',
    allowed: keepers,
    others: 'who speaks for a producer is confirmed where the producer is known',
  },
  {
    act: 'access/end-producer-link',
    allowed: [
      ...signedIn('who no longer speaks for a producer may say so').filter((a) => a.holder === 'signed-in'),
      ...signedIn('who no longer speaks for a producer may say so')
        .filter((a) => a.holder !== 'signed-in')
        .map((own) => {
          const keeper = keepers.find((k) => k.holder === own.holder);
          return keeper ? { ...keeper, relations: [...own.relations, ...keeper.relations] } : own;
        }),
    ],
    others: NOT_PUBLIC,
  },

  // producers
  { act: 'producers/list-producers', allowed: [...readers, ownProducer('its own record')], others: NOT_PUBLIC },
  { act: 'producers/view-producer', allowed: [...readers, ownProducer('its own record')], others: NOT_PUBLIC },
  { act: 'producers/register-producer', allowed: keepers, others: NO_ENTRY },
  {
    act: 'producers/change-producer',
    allowed: [...keepers, ownProducer('Art. 7.1: the producer answers for the truth of its file')],
    others: NO_ENTRY,
  },
  {
    act: 'producers/view-private-facts',
    allowed: [...keepers, ownProducer('what the form says about its own representative')],
    others:
      'gender, ethnicity and disability are sensitive: only who checks criterion 3.2 on the ground or consolidates',
  },
  {
    act: 'producers/change-private-facts',
    allowed: [...keepers, ownProducer('Form 02 part I line 5 is filled in by the producer')],
    others:
      'gender, ethnicity and disability are sensitive: only who checks criterion 3.2 on the ground or consolidates',
  },
  {
    act: 'producers/preview-producer-merge',
    allowed: provinceOnly('who joins two records sees first what the joining does'),
    others: NO_ENTRY,
  },
  {
    act: 'producers/preview-merge-undo',
    allowed: provinceOnly('who parts two records sees first what the parting gives back'),
    others: NO_ENTRY,
  },
  {
    act: 'producers/merge-producers',
    allowed: provinceOnly('two records may lie in two communes; the office that consolidates joins them'),
    others: NO_ENTRY,
  },
  {
    act: 'producers/undo-producer-merge',
    allowed: provinceOnly('who joins may part again'),
    others: NO_ENTRY,
  },

  // products
  { act: 'products/list-products', allowed: [...readers, ownProducer('its own products')], others: NOT_PUBLIC },
  { act: 'products/view-product', allowed: [...readers, ownProducer('its own products')], others: NOT_PUBLIC },
  {
    act: 'products/register-product',
    allowed: [...keepers, ownProducer('Art. 7.1: the producer names what it makes')],
    others: NO_ENTRY,
  },
  {
    act: 'products/decide-declared-product',
    allowed: keepers,
    others: 'what the public reads is what an office answers for: the commune knows its producers (Art. 7.2)',
  },
  {
    act: 'products/change-product',
    allowed: [...keepers, ownProducer('Art. 7.1: the producer answers for the truth of its file')],
    others: NO_ENTRY,
  },
  { act: 'products/add-photo', allowed: [...keepers, ownProducer('pictures of its own product')], others: NO_ENTRY },
  { act: 'products/change-photo', allowed: [...keepers, ownProducer('pictures of its own product')], others: NO_ENTRY },
  { act: 'products/remove-photo', allowed: [...keepers, ownProducer('pictures of its own product')], others: NO_ENTRY },
  {
    act: 'products/change-codes',
    allowed: keepers,
    others: 'the commune numbers its products, the province keeps the register (Art. 7.2, product code)',
  },
  {
    act: 'products/transfer-product',
    allowed: provinceOnly('a product may change to a producer of another commune; the stars go with it'),
    others: NO_ENTRY,
  },
  {
    act: 'products/merge-products',
    allowed: provinceOnly('the office that consolidates joins records'),
    others: NO_ENTRY,
  },
  { act: 'products/undo-product-merge', allowed: provinceOnly('who joins may part again'), others: NO_ENTRY },

  ...certificateLifeExpected,
  ...reportingExpected,
  ...draftingExpected,
  ...dossiersExpected,
  ...councilsExpected,
  ...scoringExpected,
  ...resultsExpected,
  ...custodyExpected,
  ...evidenceExpected,
  ...ideasExpected,
  ...lettersExpected,
  ...legacyFilesExpected,

  // recognitions already granted
  {
    act: 'certificates/record-recognition',
    allowed: provinceOnly(
      'the province recognises 3 and 4 stars and is told of 5 (Art. 7.3e, 7.4); its office records',
    ),
    others: 'a star is never entered by who receives, makes, scores, signs or inspects',
  },
  {
    act: 'certificates/complete-recognition',
    allowed: provinceOnly('number and date come from the decision that the province keeps'),
    others: 'a star is never completed by who receives, makes, scores, signs or inspects',
  },
  {
    act: 'certificates/correct-recognition',
    allowed: provinceOnly('a slip of the pen is corrected by the office that keeps the decision'),
    others: 'a star is never corrected by who receives, makes, scores, signs or inspects',
  },
  ...certificatesExpected,

  // spreadsheets in and out
  { act: 'exchange/preview-register-import', allowed: keepers, others: NO_ENTRY },
  { act: 'exchange/view-register-import', allowed: keepers, others: NO_ENTRY },
  { act: 'exchange/decide-import-rows', allowed: keepers, others: NO_ENTRY },
  { act: 'exchange/choose-name-column', allowed: keepers, others: NO_ENTRY },
  { act: 'exchange/discard-register-import', allowed: keepers, others: NO_ENTRY },
  { act: 'exchange/confirm-register-import', allowed: keepers, others: NO_ENTRY },
  { act: 'exchange/undo-register-import', allowed: keepers, others: NO_ENTRY },
  {
    act: 'exchange/list-exchanges',
    allowed: readers.filter((r) =>
      [
        'province-officer',
        'department-officer',
        'commune-officer',
        'leader@province',
        'leader@commune',
        'auditor',
      ].includes(r.holder),
    ),
    others: 'taking the whole register out with its personal facts is for those who report from it or examine it',
  },
  {
    act: 'exchange/export-register',
    allowed: readers.filter((r) =>
      [
        'province-officer',
        'department-officer',
        'commune-officer',
        'leader@province',
        'leader@commune',
        'auditor',
      ].includes(r.holder),
    ),
    others: 'taking the whole register out with its personal facts is for those who report from it or examine it',
  },
  {
    act: 'exchange/view-export',
    allowed: readers.filter((r) =>
      [
        'province-officer',
        'department-officer',
        'commune-officer',
        'leader@province',
        'leader@commune',
        'auditor',
      ].includes(r.holder),
    ),
    others: 'taking the whole register out with its personal facts is for those who report from it or examine it',
  },

  // the ledger
  {
    act: 'ledger/view-ledger',
    allowed: [
      may('platform-admin', ALL, 'sees that the chain holds, everywhere'),
      may('province-officer', PROVINCE, 'answers to the province for what was done (Art. 10.3c)'),
      may('auditor', PROVINCE, 'examines what was done'),
    ],
    others: 'each record shows its own history to who may see the record',
  },
  ...tasksExpected,
  ...fieldExpected,
  ...inspectionsExpected,
  ...findingsExpected,
  ...outputExpected,
  ...marketExpected,
  ...promotionExpected,
  ...routesExpected,
  ...supportExpected,
  ...webhooksExpected,
];
