// Who may do what to whose record, written by hand before the code, from who does what in Decision 26/2026/QĐ-TTg
// (Arts 4, 7, 8, 9, 10, 12) and the roles of the programme. The code is compared with this table, never the other way.
//
// How to read a line: `may('commune-officer', 'same successor', 'why')` allows that holder on those relations; every
// other relation of that holder is refused with the sentence of the relation, every other holder with `others`.

/** Who asks: a role held at a level, an account without any role, or a stranger. */
export const holders = [
  'stranger',
  'signed-in',
  'producer',
  'platform-admin',
  'province-officer',
  'department-officer',
  'commune-officer',
  'inspector',
  'leader@province',
  'leader@commune',
  'auditor',
  'clerk@province',
  'clerk@commune',
] as const;
export type Holder = (typeof holders)[number];

/**
 * How the record lies to the unit of the role. `own` = the account itself, or a producer the account speaks for,
 * outside the unit of any role it holds.
 */
export const relations = {
  own: 'the record is the person’s own',
  same: 'the record belongs to exactly the unit of the role',
  descendant: 'the record belongs to a unit under the unit of the role',
  ancestor: 'the record belongs to the unit above: it decides about its own affairs',
  sibling: 'the record belongs to another unit of the same level beside it: it answers like a missing one',
  'other-province': 'the record lies in another province: it answers like a missing one',
  successor: 'the right was given for a unit that was merged on 01/07/2025; the record belongs to what it became',
  none: 'nobody knows the unit of the record: nobody’s jurisdiction covers it',
} as const;
export type Relation = keyof typeof relations;

/** One allowed group of relations for one holder. */
export interface Allowed {
  readonly holder: Holder;
  readonly relations: readonly Relation[];
  readonly why: string;
}

export interface ExpectedAct {
  readonly act: string;
  readonly allowed: readonly Allowed[];
  /** Why everybody who is not named is refused. */
  readonly others: string;
}

const ALL = 'own same descendant ancestor sibling other-province successor none';
/** A province-level role: the province itself, everything under it, and a merged province’s successor. */
const PROVINCE = 'same descendant successor';
/** A commune-level role: exactly its commune, or the commune it was merged into. Nothing lies under a commune. */
const COMMUNE = 'same successor';

function may(holder: Holder, which: string, why: string): Allowed {
  return { holder, relations: which.split(' ') as Relation[], why };
}

const everybody = (why: string): readonly Allowed[] => holders.map((holder) => may(holder, ALL, why));
const signedIn = (why: string): readonly Allowed[] =>
  holders.filter((holder) => holder !== 'stranger').map((holder) => may(holder, 'own', why));

const PUBLIC = 'Art. 7.3e and 7.4: results are published; a consumer reads the public state without an account';
const OWN_ACCOUNT = 'a person looks after their own account and nobody else’s';
const OWN_SHEETS = 'a draft of one’s own thoughts on a product is nobody else’s';
const NOT_PUBLIC = 'only who is signed in';

/** Everybody who reads the register of their own unit and below, each for their duty. */
const readers: readonly Allowed[] = [
  may('platform-admin', ALL, 'helps people of every unit; sees what they see'),
  may('province-officer', PROVINCE, 'ocopOffice: intake, content check, consolidation (Art. 7.3a)'),
  may('department-officer', PROVINCE, 'lineDepartment: council member, joint inspection in its field (Arts 4, 9)'),
  may('commune-officer', COMMUNE, 'communePeoplesCommittee: receives, assesses, supports its producers (Art. 7.2)'),
  may('inspector', PROVINCE, 'field inspection of what is recognised (Art. 9)'),
  may('leader@province', PROVINCE, 'provinceChair recognises and answers for all evaluation (Arts 7.3, 10.3c)'),
  may('leader@commune', COMMUNE, 'the commune’s chair signs Form 03 (Art. 7.2b)'),
  may('auditor', PROVINCE, 'examines everything in the province, changes nothing'),
  may('clerk@province', PROVINCE, 'numbers and issues the papers about these records'),
  may('clerk@commune', COMMUNE, 'numbers and issues the papers about these records'),
];
const ownProducer = (why: string): Allowed => may('producer', 'own', why);

/** The offices that keep the register. The platform’s administrator runs the machine and makes no entry in it. */
const keepers: readonly Allowed[] = [
  may('province-officer', PROVINCE, 'ocopOffice consolidates the register of the province (Art. 7.3a, 7.3đ)'),
  may('commune-officer', COMMUNE, 'the commune receives, checks on the ground and guides its producers (Art. 7.2)'),
];
const provinceOnly = (why: string): readonly Allowed[] => [may('province-officer', PROVINCE, why)];

/** Who gives accounts: the platform for all, the province for its offices and communes, the commune for its own people. */
const accountKeepers: readonly Allowed[] = [
  may('platform-admin', ALL.replace('own ', ''), 'runs the installation and its accounts; never their own rights'),
  may('province-officer', PROVINCE, 'the province organises who works in the programme (Art. 7.3b)'),
  may('commune-officer', COMMUNE, 'the commune knows its own staff and its producers and hands slips over in person'),
];
const accountReaders: readonly Allowed[] = [
  may('platform-admin', ALL, 'runs the installation and its accounts'),
  may('province-officer', PROVINCE, 'the province organises who works in the programme (Art. 7.3b)'),
  may('commune-officer', COMMUNE, 'the commune knows its own staff and its producers'),
  may('auditor', PROVINCE, 'examines who held which right'),
];
/** What people keep for themselves, and officers for the people of exactly their unit, or of what it became. */
const ownViews: readonly Allowed[] = [
  ...(['signed-in', 'producer', 'platform-admin'] as const).map((holder) => may(holder, 'own', 'their own views')),
  ...holders
    .filter((holder) => !['stranger', 'signed-in', 'producer', 'platform-admin'].includes(holder))
    .map((holder) => may(holder, 'own same successor', 'their own views, and those of the office they work in')),
];
/** Who reads what a producer hands in: those who assess, decide, inspect or examine. */
const evidenceReaders: readonly Allowed[] = [
  ...readers.filter((r) => !['platform-admin', 'clerk@province', 'clerk@commune'].includes(r.holder)),
  ownProducer('Form 02, part III: the producer hands in its own evidence'),
];
/** Who fills the wallet. The province checks what others entered, and enters nothing itself. */
const evidenceKeepers: readonly Allowed[] = [
  may('commune-officer', COMMUNE, 'the commune guides its producers and enters papers in their place (Art. 7.2)'),
  ownProducer('Art. 7.1: the producer prepares its dossier and answers for it'),
];
const NO_EVIDENCE = 'papers of a producer are for the producer and for those who assess, inspect or examine it';
const NO_EVIDENCE_ENTRY = 'the producer answers for its evidence; who judges it does not make it';
const NO_ENTRY = 'reads, scores, signs, inspects or runs the machine; does not keep the register';
const NO_ACCOUNTS = 'does not organise who works in the programme';

export const expected: readonly ExpectedAct[] = [
  // what the public may see
  { act: 'catalogue/search-products', allowed: everybody(PUBLIC), others: '' },
  { act: 'catalogue/view-product', allowed: everybody(PUBLIC), others: '' },
  { act: 'catalogue/read-open-data', allowed: everybody(PUBLIC), others: '' },
  { act: 'territory/look-up-unit', allowed: everybody('administrative units are public knowledge'), others: '' },
  { act: 'evaluation/score-sheets', allowed: everybody('the criteria are public and nothing is kept'), others: '' },
  { act: 'evaluation/list-kept-sheets', allowed: signedIn(OWN_SHEETS), others: NOT_PUBLIC },
  { act: 'evaluation/view-kept-sheet', allowed: signedIn(OWN_SHEETS), others: NOT_PUBLIC },
  { act: 'evaluation/keep-sheet', allowed: signedIn(OWN_SHEETS), others: NOT_PUBLIC },
  { act: 'evaluation/save-kept-sheet', allowed: signedIn(OWN_SHEETS), others: NOT_PUBLIC },
  { act: 'evaluation/drop-kept-sheet', allowed: signedIn(OWN_SHEETS), others: NOT_PUBLIC },
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

  // the evidence wallet of a producer (26/2026, Phụ lục III, Mẫu số 02, Phần III)
  { act: 'evidence/list-ending', allowed: evidenceReaders, others: NO_EVIDENCE },
  { act: 'evidence/list-wallet', allowed: evidenceReaders, others: NO_EVIDENCE },
  { act: 'evidence/view-piece', allowed: evidenceReaders, others: NO_EVIDENCE },
  { act: 'evidence/add-piece', allowed: evidenceKeepers, others: NO_EVIDENCE_ENTRY },
  { act: 'evidence/change-piece', allowed: evidenceKeepers, others: NO_EVIDENCE_ENTRY },
  { act: 'evidence/withdraw-piece', allowed: evidenceKeepers, others: NO_EVIDENCE_ENTRY },
  { act: 'evidence/add-file', allowed: evidenceKeepers, others: NO_EVIDENCE_ENTRY },
  { act: 'evidence/remove-file', allowed: evidenceKeepers, others: NO_EVIDENCE_ENTRY },

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
  {
    act: 'certificates/extend-recognition',
    allowed: provinceOnly('Art. 12.3, confirmed by an officer of the office that consolidates'),
    others: 'an extension is the province’s to confirm',
  },

  // spreadsheets in and out
  { act: 'exchange/preview-register-import', allowed: keepers, others: NO_ENTRY },
  { act: 'exchange/view-register-import', allowed: keepers, others: NO_ENTRY },
  { act: 'exchange/decide-import-rows', allowed: keepers, others: NO_ENTRY },
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
];
