// Which kinds of notifications belong together to whoever chooses how to be told, and which of them nobody can turn off.

import type { NotificationKind } from './notification.ts';

/**
 * `term`: work with a last day · `decision`: what was decided about what one applied for or keeps · `duty`: councils, visits,
 * receivers to be kept ·
 * `progress`: how things go on, talk · `market`: fairs, buyers, ideas.
 */
export const kindGroups = ['term', 'decision', 'duty', 'progress', 'market'] as const;
export type KindGroup = (typeof kindGroups)[number];

/** Of these the house always tells: an office or a producer that knows nothing of a term, a decision or a duty would be wronged by it. */
export const mandatoryGroups: readonly KindGroup[] = ['term', 'decision', 'duty'];

/** A kind that belongs to no group does not compile. */
const groups = {
  'producer-link-requested': 'term',
  'producer-link-confirmed': 'decision',
  'producer-link-refused': 'decision',
  'idea-registered': 'market',
  'idea-screened': 'decision',
  'idea-province-list': 'market',
  'idea-became-product': 'market',
  'dossier-sent': 'term',
  'dossier-returned': 'term',
  'dossier-taken-in': 'progress',
  'dossier-forwarded': 'progress',
  // What was done in somebody's name is never hidden from them.
  'dossier-opened-for-you': 'decision',
  'dossier-word-recorded': 'decision',
  'dossier-sent-for-you': 'decision',
  'dossier-consent-asked': 'term',
  'dossier-denial-answered': 'decision',
  'dossier-denied': 'term',
  'hand-over-sent': 'term',
  'hand-over-received': 'progress',
  'test-asked': 'term',
  'survey-asked': 'duty',
  'request-closed': 'progress',
  'samples-end-before-council': 'term',
  'paper-set-missing': 'term',
  'consumer-report-made': 'term',
  'intake-accepted': 'progress',
  'intake-supplement': 'term',
  'intake-waiting-ended': 'decision',
  'intake-refused': 'decision',
  'intake-ready': 'progress',
  'intake-answered': 'term',
  'intake-reviewed': 'term',
  'intake-to-team': 'duty',
  'session-agenda': 'duty',
  'session-scoring': 'duty',
  'sheets-awaited': 'duty',
  'paper-sheet-typed': 'duty',
  'session-stopped': 'duty',
  'council-result': 'decision',
  'result-complaint': 'term',
  'result-complaint-answered': 'decision',
  'dossier-invitation': 'progress',
  'dossier-invitation-accepted': 'progress',
  'dossier-comment': 'progress',
  'withdrawal-opened': 'term',
  'certificate-withdrawn': 'decision',
  'extension-proposed': 'term',
  'extension-decided': 'decision',
  'certificate-ends': 'term',
  'task-assigned': 'term',
  'task-waits': 'term',
  'task-decided': 'decision',
  'task-due': 'term',
  'task-late': 'term',
  'task-handed-over': 'term',
  'work-handed-over': 'term',
  'report-waits': 'term',
  'report-decided': 'decision',
  'visit-planned': 'duty',
  'visit-notified': 'duty',
  'output-entered-for-you': 'decision',
  'output-asked-again': 'term',
  'output-silent': 'term',
  'commitment-not-kept': 'term',
  'event-invitation': 'market',
  'event-answered': 'market',
  'event-cancelled': 'market',
  'event-moved': 'market',
  'event-dropped': 'market',
  'lead-passed': 'market',
  'finding-for-you': 'decision',
  'finding-for-office': 'term',
  'correction-due': 'term',
  'correction-late': 'term',
  'visit-concluded': 'decision',
  'shelf-product-unfit': 'decision',
  'done-for-producer': 'decision',
  'event-sale-wrong': 'decision',
  'shelf-price-far': 'decision',
  'shelf-price-objected': 'decision',
  'receiver-fails': 'duty',
  'certificate-invitation': 'term',
  'support-asked': 'term',
  'support-answered': 'term',
  'support-for-you': 'decision',
} as const satisfies Record<NotificationKind, KindGroup>;

/** @example groupOf('task-due') // 'term' */
export const groupOf = (kind: NotificationKind): KindGroup => groups[kind];

/** The kinds of a group. */
export const kindsOf = (group: KindGroup): readonly NotificationKind[] =>
  (Object.keys(groups) as NotificationKind[]).filter((kind) => groups[kind] === group);
