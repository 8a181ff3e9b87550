// What waits for a person, in the order in which it presses: a term that runs first, then what somebody else waits for, then
// what is incomplete.

/** Kinds of waiting things, the most pressing first. */
export const waitingKinds = [
  'tasks-late',
  'dossiers-overdue',
  'dossiers-sent',
  'dossiers-in-hand',
  'withdrawals-to-decide',
  'withdrawals-open',
  'extensions-to-confirm',
  'letters-to-receive',
  'tasks-to-decide',
  'tasks-late-given',
  'tasks-late-in-charge',
  'tasks-open',
  'sheets-to-score',
  'paper-sheets-to-check',
  'corrections-to-confirm',
  'consumer-reports',
  'findings-late',
  'findings-to-check',
  'conclusions-to-issue',
  'conclusions-to-draft',
  'cases-open',
  'points-unfit',
  'devices-to-look-at',
  'receivers-failing',
  'records-to-settle',
  'certificates-to-issue',
  'declarations-to-give',
  'expired',
  'expiring',
  'intake-term-near',
  'reviews-to-write',
  'intake-answered',
  'intake-arrived',
  'intake-reviewed',
  'ready-for-session',
  'supplements-open',
  'threads-waiting',
  'declared-products',
  'proposed-names',
  'ideas-to-screen',
  'output-owed',
  'hand-overs-to-receive',
  'samples-ending',
  'paper-sets-missing',
  'dossiers-without-samples',
  'evidence-ending',
  'buyers-to-ask',
  'contracts-to-ask',
  'events-to-settle',
  'complaints-open',
  'results-waiting',
  'reports-to-begin',
  'reports-to-decide',
  'reports-to-issue',
  'letters-to-number',
  'letters-without-number',
  'producer-links',
  'slips-to-hand-over',
  'imports-to-confirm',
  'unclear-terms',
  'without-decision',
  'producers-to-complete',
  'products-without-photo',
] as const;
export type WaitingKind = (typeof waitingKinds)[number];

/** So many things of a kind wait. */
export interface Waiting {
  readonly kind: WaitingKind;
  readonly count: number;
}

/**
 * The lines of the list: only kinds of which something waits, the most pressing first.
 * @example inOrder([{ kind: 'without-decision', count: 2 }, { kind: 'expiring', count: 1 }]) // expiring, without-decision
 */
export function inOrder(waiting: readonly Waiting[]): readonly Waiting[] {
  return waiting
    .filter((one) => one.count > 0)
    .sort((a, b) => waitingKinds.indexOf(a.kind) - waitingKinds.indexOf(b.kind));
}

/** What only goes on once the reader has said yes or no; everything else is work or a warning. */
const decisions: readonly WaitingKind[] = [
  'withdrawals-to-decide',
  'extensions-to-confirm',
  'tasks-to-decide',
  'corrections-to-confirm',
  'findings-to-check',
  'conclusions-to-issue',
  'devices-to-look-at',
  'records-to-settle',
  'certificates-to-issue',
  'intake-arrived',
  'ready-for-session',
  'declared-products',
  'proposed-names',
  'ideas-to-screen',
  'complaints-open',
  'results-waiting',
  'reports-to-decide',
  'reports-to-issue',
  'producer-links',
  'imports-to-confirm',
];

/** @example isDecision('withdrawals-to-decide') // true */
export const isDecision = (kind: WaitingKind): boolean => decisions.includes(kind);

/**
 * What has to be decided before everything else, each part in the order in which it presses.
 * @example decisionsFirst([{ kind: 'expired', count: 3 }, { kind: 'reports-to-decide', count: 1 }])[0].kind // 'reports-to-decide'
 */
export const decisionsFirst = (waiting: readonly Waiting[]): readonly Waiting[] => [
  ...waiting.filter(({ kind }) => isDecision(kind)),
  ...waiting.filter(({ kind }) => !isDecision(kind)),
];
