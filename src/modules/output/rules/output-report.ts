// What a producer says of one product and one period: output, price, revenue, people, channels. A correction is another saying with its
// reason; the earlier ones stay (26/2026/QĐ-TTg, Art. 6.1c asks for production results when a product is evaluated again).

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id, ProducerId, ProductId } from '#kernel/ids.ts';
import type { OutputPeriod } from './output-period.ts';
import type { OutputFlag } from './plausibility.ts';

export type OutputReportId = Id<'output-report'>;

/**
 * Where it was sold: at the place itself · traders and agents · shops and points of sale for OCOP · supermarkets and chains ·
 * electronic marketplaces · social networks and own orders by post · export · anywhere else.
 */
export const salesChannels = [
  'at-place',
  'traders',
  'shops',
  'modern',
  'e-commerce',
  'social',
  'export',
  'other',
] as const;
export type SalesChannel = (typeof salesChannels)[number];

/** The figures themselves. */
export interface OutputFigures {
  /** Made in the period, in `unit`; nought where nothing was made. */
  readonly quantity: number;
  readonly unit: string;
  /** Usual price of one `unit`. */
  readonly priceVnd: number | null;
  readonly revenueVnd: number | null;
  readonly workers: number | null;
  readonly channels: readonly SalesChannel[];
  /** Why nothing was made, or what else is to be known. */
  readonly note: string | null;
}

/**
 * Whether a figure is still in doubt: it looked doubtful, was confirmed by who said it, and no officer has found it right. It counts in no total.
 * @example isInDoubt({ id, flags: [] }, []) // false
 */
export const isInDoubt = (
  { id, flags }: Pick<OutputReport, 'id' | 'flags'>,
  reviews: readonly { readonly reportId: OutputReportId; readonly outcome: 'right' | 'ask-again' }[],
): boolean => flags.length > 0 && !reviews.some((one) => one.reportId === id && one.outcome === 'right');

export interface OutputReport extends OutputFigures {
  readonly id: OutputReportId;
  readonly productId: ProductId;
  readonly producerId: ProducerId;
  readonly period: OutputPeriod;
  /** 1 for the first saying; the last one counts. */
  readonly ordinal: number;
  /** Why it was corrected; `null` for the first saying. */
  readonly reason: string | null;
  /** What looked doubtful when it was said, with what the person answered to it. */
  readonly flags: readonly OutputFlag[];
  /** What the person answered to the doubts; `null`: there was none to answer. */
  readonly confirmation: string | null;
  readonly reportedOn: LocalDate;
  /** Name of who entered it. */
  readonly by: string;
  readonly byAccount: AccountId | null;
  /** An officer entered it in the producer's place. */
  readonly byProxy: boolean;
  readonly madeAt: Instant;
}
