// What goes abroad: contracts in the money and measure they state, whether it was shipped, and the papers a market asks for, each with the day it
// ends. Which paper a market asks for is what people enter: no list of the law is known here.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id, ProducerId, ProductId } from '#kernel/ids.ts';

export const currencies = ['VND', 'USD', 'EUR', 'CNY', 'JPY', 'KRW', 'THB', 'LAK'] as const;
export type Currency = (typeof currencies)[number];

export interface ExportDeal {
  readonly id: Id<'export-deal'>;
  readonly version: number;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly producerId: ProducerId;
  readonly productId: ProductId;
  /** A country by its code; older ones in words. */
  readonly market: string;
  readonly buyer: string;
  readonly contractNumber: string | null;
  readonly signedOn: LocalDate;
  readonly volume: number | null;
  readonly unit: string | null;
  /** In `currency`, as the contract states it; never turned into another. */
  readonly amount: number | null;
  readonly currency: Currency | null;
  /** `null`: nobody said. */
  readonly shipped: boolean | null;
  readonly shippedOn: LocalDate | null;
  readonly words: string | null;
  /** It looked like a slip, and the person said that it is right. */
  readonly confirmed: boolean;
  /** Why it counts no more. */
  readonly droppedReason: string | null;
  readonly madeBy: AccountId | null;
  readonly madeByName: string;
  readonly madeAt: Instant;
}

/**
 * Papers that are asked for again and again; `other` has words of its own: growing-area and packing codes, origin, plant health, health,
 * food safety, tests, label of the market, registration there.
 */
export const paperKinds = [
  'growing-area-code',
  'packing-code',
  'origin',
  'plant-health',
  'health',
  'food-safety',
  'test-report',
  'organic',
  'label',
  'registration-abroad',
  'other',
] as const;
export type ExportPaperKind = (typeof paperKinds)[number];

export const paperStates = ['needed', 'kept', 'not-needed'] as const;
export type ExportPaperState = (typeof paperStates)[number];

export interface ExportPaper {
  readonly id: Id<'export-paper'>;
  readonly version: number;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly producerId: ProducerId;
  readonly productId: ProductId | null;
  readonly market: string;
  readonly kind: ExportPaperKind;
  readonly kindWords: string | null;
  readonly state: ExportPaperState;
  readonly number: string | null;
  readonly issuer: string | null;
  /** The last day on which it holds; `null`: it names none, or nobody typed it. */
  readonly until: LocalDate | null;
  readonly words: string | null;
  readonly madeBy: AccountId | null;
  readonly madeByName: string;
  readonly madeAt: Instant;
}

/**
 * How a paper stands on a day: missing, held, ending within `soon`, ended, or asked for by nobody.
 * @example paperStanding({ state: 'kept', until: date('2026-11-22') }, date('2026-11-23'), date('2026-12-23')) // 'ended'
 */
export function paperStanding(
  { state, until }: Pick<ExportPaper, 'state' | 'until'>,
  today: LocalDate,
  soon: LocalDate,
): 'missing' | 'held' | 'ending' | 'ended' | 'not-needed' {
  if (state !== 'kept') return state === 'needed' ? 'missing' : 'not-needed';
  if (until === null) return 'held';
  if (until < today) return 'ended';
  return until <= soon ? 'ending' : 'held';
}
