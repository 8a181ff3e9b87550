// What the programme gave to one producer: what, when, by which paper, with whose money. Money is whole đồng; what is not known is not nought.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { Id, ProducerId, ProductId } from '#kernel/ids.ts';
import type { KeptFile } from '#modules/evidence/index.ts';
import type { SupportDoubt } from './doubts.ts';

export type SupportId = Id<'support'>;

/** Training · packaging and labels · equipment · money · loan · promotion of trade · digital transformation · anything else. */
export const supportKinds = [
  'training',
  'packaging',
  'equipment',
  'money',
  'loan',
  'promotion',
  'digital',
  'other',
] as const;
export type SupportKind = (typeof supportKinds)[number];

/** Whose money: the state budget by level (districts until they ended), the producer's own, a bank's, anybody else's. */
export const moneySources = ['central', 'province', 'district', 'commune', 'own', 'credit', 'other'] as const;
export type MoneySource = (typeof moneySources)[number];
export const budgetSources: readonly MoneySource[] = ['central', 'province', 'district', 'commune'];

/** Whole đồng by source; a source that gave nothing is nought. */
export type Shares = Readonly<Record<MoneySource, number>>;

export const noShares: Shares = { central: 0, province: 0, district: 0, commune: 0, own: 0, credit: 0, other: 0 };

/** What is entered, and may be corrected. */
export interface SupportDraft {
  readonly productId: ProductId | null;
  /** A point of sale, as the room that keeps them names it. */
  readonly pointOfSaleId: string | null;
  readonly kind: SupportKind;
  readonly what: string;
  readonly decisionNumber: string;
  readonly decisionBody: string;
  readonly decidedOn: LocalDate;
  /** `null`: decided and not handed over yet. */
  readonly deliveredOn: LocalDate | null;
  /** Days and people of a training. */
  readonly periodFrom: LocalDate | null;
  readonly periodTo: LocalDate | null;
  readonly people: number | null;
  /** `null`: not known yet; then no share is either. */
  readonly totalVnd: number | null;
  readonly shares: Shares;
  /** The programme, project or policy that paid, as the paper names it. */
  readonly programme: string;
  /** The id of a policy of the province, or `law:` and the code of one in the law's data. */
  readonly policyRef: string | null;
  readonly note: string | null;
}

export interface Support extends SupportDraft {
  readonly id: SupportId;
  readonly version: number;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly producerId: ProducerId;
  readonly requestId: Id<'support-request'> | null;
  /** What looked wrong when it was entered, and why it stands nevertheless. */
  readonly doubts: readonly SupportDoubt[];
  readonly confirmation: string | null;
  readonly files: readonly KeptFile[];
  readonly cancelledOn: LocalDate | null;
  readonly cancelReason: string | null;
  readonly madeByName: string;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

/** Fields whose change is history, in the order of the form. */
export const draftFields = [
  'kind',
  'what',
  'productId',
  'pointOfSaleId',
  'decisionNumber',
  'decisionBody',
  'decidedOn',
  'deliveredOn',
  'periodFrom',
  'periodTo',
  'people',
  'totalVnd',
  'shares',
  'programme',
  'policyRef',
  'note',
] as const satisfies readonly (keyof SupportDraft)[];
export type DraftField = (typeof draftFields)[number];

export interface SupportChange {
  readonly field: DraftField;
  readonly from: unknown;
  readonly to: unknown;
}

/** What was done with a support. */
export interface SupportAct {
  readonly id: string;
  readonly supportId: SupportId;
  readonly kind: 'recorded' | 'corrected' | 'delivered' | 'cancelled';
  readonly reason: string | null;
  readonly changes: readonly SupportChange[];
  readonly onDay: LocalDate;
  readonly byName: string;
  readonly madeAt: Instant;
}

export const supportStates = ['decided', 'delivered', 'cancelled'] as const;
export type SupportState = (typeof supportStates)[number];

/** @example stateOf({ cancelledOn: null, deliveredOn: null }) // 'decided' */
export function stateOf({ cancelledOn, deliveredOn }: Pick<Support, 'cancelledOn' | 'deliveredOn'>): SupportState {
  return cancelledOn !== null ? 'cancelled' : deliveredOn === null ? 'decided' : 'delivered';
}

const sharesOf = (shares: Shares, sources: readonly MoneySource[]): number =>
  sources.reduce((sum, source) => sum + shares[source], 0);

/** The sum of all shares, in đồng. */
export const sumOfShares = (shares: Shares): number => sharesOf(shares, moneySources);

/** What the state's budget pays, of every level, in đồng. */
export const budgetOf = (shares: Shares): number => sharesOf(shares, budgetSources);

/** What differs, field by field. */
export function changesBetween(before: SupportDraft, after: SupportDraft): readonly SupportChange[] {
  return draftFields
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => ({ field, from: before[field], to: after[field] }));
}
