// How the table of who may do what is written: who asks, how the record lies to them, and the groups that many lines share.

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

export const ALL = 'own same descendant ancestor sibling other-province successor none';
/** A province-level role: the province itself, everything under it, and a merged province’s successor. */
export const PROVINCE = 'same descendant successor';
/** A commune-level role: exactly its commune, or the commune it was merged into. Nothing lies under a commune. */
export const COMMUNE = 'same successor';

export function may(holder: Holder, which: string, why: string): Allowed {
  return { holder, relations: which.split(' ') as Relation[], why };
}

export const everybody = (why: string): readonly Allowed[] => holders.map((holder) => may(holder, ALL, why));
export const signedIn = (why: string): readonly Allowed[] =>
  holders.filter((holder) => holder !== 'stranger').map((holder) => may(holder, 'own', why));

export const PUBLIC = 'Art. 7.3e and 7.4: results are published; a consumer reads the public state without an account';
export const OWN_ACCOUNT = 'a person looks after their own account and nobody else’s';
export const OWN_SHEETS = 'a draft of one’s own thoughts on a product is nobody else’s';
export const OWN_NOTICES = 'what one person was told is nobody else’s to read';
export const NOT_PUBLIC = 'only who is signed in';

/** Everybody who reads the register of their own unit and below, each for their duty. */
export const readers: readonly Allowed[] = [
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
export const ownProducer = (why: string): Allowed => may('producer', 'own', why);

/** The offices that keep the register. The platform’s administrator runs the machine and makes no entry in it. */
export const keepers: readonly Allowed[] = [
  may('province-officer', PROVINCE, 'ocopOffice consolidates the register of the province (Art. 7.3a, 7.3đ)'),
  may('commune-officer', COMMUNE, 'the commune receives, checks on the ground and guides its producers (Art. 7.2)'),
];
export const provinceOnly = (why: string): readonly Allowed[] => [may('province-officer', PROVINCE, why)];

/**
 * Another officer of the province’s office, or the leader of the province; a leader of a commune confirms nothing of it, nor one of a province
 * that is no more.
 */
export const secondPersons = (why: string): readonly Allowed[] => [
  may('province-officer', PROVINCE, why),
  may('leader@province', 'same descendant', 'the second person of an office with one officer (Art. 10.3c)'),
];

/** Who gives accounts: the platform for all, the province for its offices and communes, the commune for its own people. */
export const accountKeepers: readonly Allowed[] = [
  may('platform-admin', ALL.replace('own ', ''), 'runs the installation and its accounts; never their own rights'),
  may('province-officer', PROVINCE, 'the province organises who works in the programme (Art. 7.3b)'),
  may('commune-officer', COMMUNE, 'the commune knows its own staff and its producers and hands slips over in person'),
];
export const accountReaders: readonly Allowed[] = [
  may('platform-admin', ALL, 'runs the installation and its accounts'),
  may('province-officer', PROVINCE, 'the province organises who works in the programme (Art. 7.3b)'),
  may('commune-officer', COMMUNE, 'the commune knows its own staff and its producers'),
  may('auditor', PROVINCE, 'examines who held which right'),
];
/** What people keep for themselves, and officers for the people of exactly their unit, or of what it became. */
export const ownViews: readonly Allowed[] = [
  ...(['signed-in', 'producer', 'platform-admin'] as const).map((holder) => may(holder, 'own', 'their own views')),
  ...holders
    .filter((holder) => !['stranger', 'signed-in', 'producer', 'platform-admin'].includes(holder))
    .map((holder) => may(holder, 'own same successor', 'their own views, and those of the office they work in')),
];
export const NO_ENTRY = 'reads, scores, signs, inspects or runs the machine; does not keep the register';
export const NO_ACCOUNTS = 'does not organise who works in the programme';

/**
 * The same, and everybody signed in for what is their own: a dossier that a producer let them into. The use case says which
 * dossiers these are.
 */
export function andInvited(
  allowed: readonly Allowed[],
  why = 'a dossier that its producer invited the person into',
): Allowed[] {
  return holders.flatMap((holder): Allowed[] => {
    const held = allowed.find((one) => one.holder === holder);
    if (holder === 'stranger') return held === undefined ? [] : [held];
    if (held === undefined) return [may(holder, 'own', why)];
    return [{ ...held, relations: [...new Set<Relation>(['own', ...held.relations])] }];
  });
}
