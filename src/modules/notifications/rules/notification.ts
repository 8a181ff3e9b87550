// What people are told, and what each kind of it says.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { WithdrawalGround } from '#law/parameters.ts';

export type NotificationId = Id<'notification'>;

/** A period of output: the third quarter of 2026 has the number 3. */
interface PeriodWords {
  readonly year: number;
  readonly kind: 'month' | 'quarter' | 'half-year' | 'year';
  readonly number: number;
}

/** What the sentence of each kind is filled with. A kind that has landed keeps its words: old rows are read with them. */
export interface NotificationWords {
  /** To the commune: somebody asks to speak for one of its producers. */
  readonly 'producer-link-requested': { readonly person: string; readonly producer: string };
  /** To who asked. */
  readonly 'producer-link-confirmed': { readonly producer: string };
  readonly 'producer-link-refused': { readonly producer: string; readonly reason: string };
  /** To the commune: an idea waits to be looked at. */
  readonly 'idea-registered': { readonly idea: string; readonly proposer: string };
  /** To who speaks for the producer. */
  readonly 'idea-screened': {
    readonly idea: string;
    readonly outcome: 'shortlisted' | 'waiting' | 'unsuited';
    readonly reason: string;
  };
  /** To the commune and to who speaks for the producer: on the province's list, or off it. */
  readonly 'idea-province-list': { readonly idea: string; readonly listed: boolean; readonly reason: string };
  /** `declared`: its producer did it, an office looks first. */
  readonly 'idea-became-product': { readonly idea: string; readonly declared: boolean };
  /** To the commune: a dossier was sent, the term runs. */
  readonly 'dossier-sent': { readonly product: string; readonly producer: string; readonly slip: string };
  /** To who speaks for the producer. */
  readonly 'dossier-returned': { readonly product: string; readonly items: number };
  readonly 'dossier-taken-in': { readonly product: string; readonly slip: string };
  readonly 'dossier-forwarded': { readonly product: string };
  /** To who speaks for the producer, of what was done in its place; `person`: who did it. */
  readonly 'dossier-opened-for-you': { readonly product: string; readonly person: string };
  readonly 'dossier-word-recorded': {
    readonly product: string;
    readonly way: 'signed-paper' | 'thumbprint' | 'one-time-code';
  };
  readonly 'dossier-sent-for-you': { readonly product: string; readonly slip: string };
  readonly 'dossier-consent-asked': { readonly product: string; readonly person: string };
  readonly 'dossier-denial-answered': { readonly product: string };
  /** To commune and province: the producer says that it was not asked. */
  readonly 'dossier-denied': { readonly product: string; readonly producer: string };
  /** To the office that samples or a paper set are on the way to. */
  readonly 'hand-over-sent': { readonly product: string; readonly code: string; readonly handedBy: string };
  /** To who handed it over; `lost`: what did not arrive. */
  readonly 'hand-over-received': { readonly product: string; readonly code: string; readonly lost: number };
  /** To who speaks for the producer: an office asks for a test, comes to look, or is done with it. */
  readonly 'test-asked': { readonly product: string; readonly asked: string };
  readonly 'survey-asked': { readonly product: string; readonly asked: string };
  readonly 'request-closed': { readonly product: string; readonly asked: string };
  /** To who brings other samples, and to the offices that hold these; `bestBefore` as people write a day. */
  readonly 'samples-end-before-council': {
    readonly product: string;
    readonly code: string;
    readonly bestBefore: string;
  };
  /** To the commune that sends the set, and to the province that waits for it. */
  readonly 'paper-set-missing': { readonly product: string; readonly producer: string };
  /** To the producer and its commune: what the province did with the dossier. */
  readonly 'consumer-report-made': { readonly product: string; readonly number: string };
  readonly 'intake-accepted': { readonly product: string; readonly slip: string };
  readonly 'intake-supplement': { readonly product: string; readonly items: number };
  readonly 'intake-waiting-ended': { readonly product: string; readonly reason: string };
  readonly 'intake-refused': { readonly product: string; readonly reason: string };
  readonly 'intake-ready': { readonly product: string; readonly round: number | null; readonly year: number | null };
  /** To the province. */
  readonly 'intake-answered': { readonly product: string; readonly producer: string; readonly late: number };
  readonly 'intake-reviewed': { readonly product: string; readonly producer: string };
  /** To the members of the advisory team. */
  readonly 'intake-to-team': { readonly product: string; readonly producer: string };
  /** To the members of a council; `day` as people write it. */
  readonly 'session-agenda': { readonly day: string; readonly dossiers: number };
  readonly 'session-scoring': { readonly day: string; readonly dossiers: number };
  readonly 'sheets-awaited': { readonly day: string; readonly sheets: number };
  /** To who compares a sheet that was typed from paper; `name`: whose sheet. Nothing of its marks. */
  readonly 'paper-sheet-typed': { readonly name: string; readonly product: string };
  readonly 'session-stopped': { readonly day: string; readonly reason: string; readonly cancelled: boolean };
  /** To the producer and its commune: what the council and the decision came to. */
  readonly 'council-result': {
    readonly product: string;
    readonly follows: 'recognise' | 'to-ministry' | 'no-certificate' | 'stopped' | 'put-off';
    readonly stars: number | null;
    readonly leftOut: boolean;
  };
  /** To the province: a complaint about a result. */
  readonly 'result-complaint': { readonly product: string; readonly producer: string };
  /** To the producer and its commune. */
  readonly 'result-complaint-answered': {
    readonly product: string;
    readonly outcome: 'kept' | 'look-again' | 'not-taken';
  };
  /** To who is invited into a dossier. */
  readonly 'dossier-invitation': { readonly product: string; readonly producer: string };
  /** To who invited. */
  readonly 'dossier-invitation-accepted': { readonly product: string; readonly person: string };
  /** To who is named, who wrote in the thread, or the other side. What was said is read on its page alone. */
  readonly 'dossier-comment': {
    readonly product: string;
    readonly person: string;
    /** Among the offices. */
    readonly internal: boolean;
    readonly answer: boolean;
  };
  /** To the office that is to act: a withdrawal is verified. Internal. */
  readonly 'withdrawal-opened': {
    readonly product: string;
    readonly producer: string;
    readonly ground: WithdrawalGround;
  };
  /** To the producer and its commune; `day` as people write it. */
  readonly 'certificate-withdrawn': { readonly product: string; readonly decision: string; readonly day: string };
  /** To the province: an extension waits for another officer. Days as people write them. */
  readonly 'extension-proposed': { readonly product: string; readonly until: string };
  /** To who proposed it; confirmed, also to the producer and its commune. */
  readonly 'extension-decided': { readonly product: string; readonly until: string; readonly confirmed: boolean };
  /** To the producer, its commune and the province; days as people write them, `left` below zero after the end. */
  readonly 'certificate-ends': {
    readonly product: string;
    readonly day: string;
    readonly left: number;
    readonly moment: 'before' | 'open' | 'closed' | 'ended';
    readonly opens: string;
    readonly closes: string;
  };
  /** To the offices that lead: `more` beside the one named. */
  readonly 'task-assigned': { readonly content: string; readonly office: string; readonly more: number };
  /** To the office that gave it, and its leader. */
  readonly 'task-waits': {
    readonly content: string;
    readonly office: string;
    readonly what: 'handed-in' | 'extension-asked';
  };
  /** To the lead office; `office`: who decided. */
  readonly 'task-decided': {
    readonly content: string;
    readonly office: string;
    readonly what: 'taken' | 'returned' | 'extension-granted' | 'extension-refused' | 'due-changed' | 'cancelled';
  };
  /** To the lead office; `left` in days, 0: today. */
  readonly 'task-due': { readonly content: string; readonly left: number };
  /** To one level after the other; `office` leads it, `days` late. */
  readonly 'task-late': { readonly content: string; readonly office: string; readonly days: number };
  readonly 'task-handed-over': { readonly content: string; readonly from: string; readonly office: string };
  /** To who takes work over from a person or an office. */
  readonly 'work-handed-over': { readonly from: string; readonly count: number };
  /** To who may approve it: leaders, and officers who did not write in it; `by` submitted it. */
  readonly 'report-waits': { readonly title: string; readonly by: string };
  /** To who wrote in it; approved, also to the clerk, who numbers it. */
  readonly 'report-decided': {
    readonly title: string;
    readonly what: 'returned' | 'approved' | 'reopened';
    readonly by: string;
  };
  /** To the people of a team; `on` is the day of the visit. */
  readonly 'visit-planned': { readonly producer: string; readonly on: LocalDate; readonly office: string };
  /** To who speaks for the producer: an inspection was announced. */
  readonly 'visit-notified': { readonly on: LocalDate; readonly number: string; readonly office: string };
  /** To who speaks for the producer; the period as its room counts it. */
  readonly 'output-entered-for-you': { readonly product: string; readonly person: string } & PeriodWords;
  readonly 'output-asked-again': { readonly product: string; readonly asked: string } & PeriodWords;
  /** `late`: the last day has passed. */
  readonly 'output-silent': { readonly product: string; readonly late: boolean } & PeriodWords;
  readonly 'support-for-you': {
    readonly support: string;
    readonly what: 'recorded' | 'corrected' | 'delivered' | 'cancelled';
  };
  /** To the office that answers. */
  readonly 'support-asked': { readonly producer: string; readonly asked: string };
  readonly 'support-answered': { readonly agreed: boolean; readonly answer: string };
  readonly 'commitment-not-kept': { readonly product: string; readonly promised: string; readonly said: string };
  /** To who speaks for the producer: it is invited to a fair or another event. */
  readonly 'event-invitation': {
    readonly event: string;
    readonly from: LocalDate;
    readonly until: LocalDate;
    readonly place: string;
  };
  /** To the office that keeps the event. */
  readonly 'event-answered': {
    readonly event: string;
    readonly producer: string;
    readonly answer: 'comes' | 'declines';
  };
  /** To who was invited. */
  readonly 'event-cancelled': { readonly event: string; readonly reason: string };
  /** To who was invited: days or place are others. `asks`: their answer is waited for again; `lapsed`: goods that may no more be brought. */
  readonly 'event-moved': {
    readonly event: string;
    readonly reason: string;
    readonly from: LocalDate;
    readonly until: LocalDate;
    readonly place: string;
    readonly wasFrom: LocalDate;
    readonly wasUntil: LocalDate;
    readonly wasPlace: string;
    readonly asks: boolean;
    readonly lapsed: string;
  };
  /** To who was invited or written down as there: it was taken off the list. */
  readonly 'event-dropped': { readonly event: string; readonly reason: string };
  /** To who speaks for the producer: a buyer looks for what it makes. */
  readonly 'lead-passed': { readonly buyer: string; readonly sought: string };
  /** To who speaks for the producer: what a visit found is to be corrected, or was looked at. `about`: the product, else the producer. */
  readonly 'finding-for-you': {
    readonly about: string;
    readonly what: 'correction-asked' | 'returned' | 'verified' | 'not-corrected';
  };
  /** To the offices that follow a finding up. */
  readonly 'finding-for-office': {
    readonly about: string;
    readonly producer: string;
    readonly what: 'answered' | 'sample-failed';
  };
  /** To the producer; `left` in days, 0: today. */
  readonly 'correction-due': { readonly about: string; readonly left: number };
  /** To one level after the other. */
  readonly 'correction-late': { readonly about: string; readonly producer: string; readonly days: number };
  /** To the producer: the conclusion of a visit was issued. */
  readonly 'visit-concluded': { readonly producer: string; readonly number: string };
  /** To who speaks for the operator of a point of sale and for the product's producer. */
  readonly 'shelf-product-unfit': { readonly item: string; readonly point: string; readonly words: string };
  /** To who speaks for a producer. */
  readonly 'done-for-producer': DoneForProducer;
  /** To who speaks for a producer: an officer found a figure of sales of its wrong, and it enters no sum. */
  readonly 'event-sale-wrong': {
    readonly event: string;
    readonly product: string;
    readonly day: string;
    readonly words: string;
  };
  /** To who speaks for a product's producer: a shop asks a price far from what is known of it. */
  readonly 'shelf-price-far': {
    readonly item: string;
    readonly point: string;
    readonly price: number;
    readonly usual: number;
    readonly unit: string;
    readonly day: string;
  };
  /** To who keeps the shop, and to the offices of its unit: the maker of a product does not agree with the price there. */
  readonly 'shelf-price-objected': { readonly item: string; readonly point: string; readonly words: string };
  /** To who keeps the receivers of changes: `messages` were given up; paused, if the reason says so. */
  readonly 'receiver-fails': {
    readonly receiver: string;
    readonly failure: 'given-up' | 'gone' | 'silent' | 'secret-lost';
    readonly messages: number;
  };
  /** To the producer; `again`: to be evaluated again, else to be registered anew. */
  readonly 'certificate-invitation': { readonly product: string; readonly again: boolean; readonly day: string };
}

export type NotificationKind = keyof NotificationWords;

/** What somebody else did for a producer. */
export interface DoneForProducer {
  readonly what: 'consent-given' | 'consent-taken' | 'event-answer' | 'event-sales' | 'point-sales' | 'shelf';
  /** The event or the point; empty of a consent. */
  readonly about: string;
  readonly by: string;
  /** The name of the key a program acted with; `null`: a person. */
  readonly key: string | null;
}

/** Something that one account is told. */
export interface Notification<Kind extends NotificationKind = NotificationKind> {
  readonly id: NotificationId;
  readonly accountId: AccountId;
  readonly kind: Kind;
  readonly words: NotificationWords[Kind];
  /** The page it speaks of, from the root, in Vietnamese: `/chu-the/C7DD0-E3J4J`. */
  readonly path: string;
  /** The last day of what is asked for; `null`: nothing runs. */
  readonly dueOn: LocalDate | null;
  readonly madeAt: Instant;
  /** When the account opened it; `null`: not yet. */
  readonly readAt: Instant | null;
}

/** What a room wants told: to whom, which sentence, about which page. */
export interface Telling<Kind extends NotificationKind = NotificationKind> {
  readonly kind: Kind;
  readonly to: readonly AccountId[];
  readonly words: NotificationWords[Kind];
  readonly path: string;
  readonly dueOn?: LocalDate | null;
}

/**
 * One row for each account, whoever is named twice once; nobody is told of what they did themselves.
 * @example to [a, b, a] by b gives one notification, for a.
 */
export function notificationsOf<Kind extends NotificationKind>(
  telling: Telling<Kind>,
  by: AccountId | null,
  made: { readonly at: Instant; newId(): NotificationId },
): readonly Notification<Kind>[] {
  const { kind, words, path, dueOn = null } = telling;
  return [...new Set(telling.to)]
    .filter((accountId) => accountId !== by)
    .map((accountId) => ({ id: made.newId(), accountId, kind, words, path, dueOn, madeAt: made.at, readAt: null }));
}
