// A mistake in what was written of a batch of samples: who may put it right, and how far. What stood there before is kept. Ours: the act
// says nothing of samples once they are received.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { CustodyMove, SampleBatch } from './custody-item.ts';
import { heldPlaces, type Office, officesOf } from './places.ts';

/** What can be put right of a batch. */
export interface BatchWords {
  readonly quantity: number;
  readonly lot: string | null;
  readonly producedOn: LocalDate | null;
  readonly bestBefore: LocalDate | null;
  readonly receivedOn: LocalDate;
}

export interface BatchCorrection {
  readonly on: LocalDate;
  readonly at: Instant;
  readonly by: AccountId | null;
  /** The name of who corrected it, as it was then; empty: the console. */
  readonly byName: string;
  readonly reason: string;
  /** What stood there before. */
  readonly was: BatchWords;
}

/** What is written of a batch now. */
export function wordsOfBatch({ quantity, bestBefore, receivedOn, facts }: SampleBatch): BatchWords {
  return { quantity, lot: facts.lot, producedOn: facts.producedOn, bestBefore, receivedOn };
}

/** `everything`: also the count and the day received · `pack`: what the pack prints, lot and its two days. */
export type CorrectionReach = 'everything' | 'pack';

/**
 * How far somebody may correct a batch; `null`: not at all. As long as nothing was handed over, the office that took it in corrects
 * everything. Afterwards the count stands between two names and only steps change it; what the pack prints is corrected by the office that
 * holds all that is left, and by nobody while some of it is on the way.
 * @example correctionReach({ firstPlace: 'commune', places: ['commune'] }, [], ['commune']) // 'everything'
 */
export function correctionReach(
  { firstPlace, places }: Pick<SampleBatch, 'firstPlace' | 'places'>,
  moves: readonly Pick<CustodyMove, 'state'>[],
  offices: readonly Office[],
): CorrectionReach | null {
  const gone = moves.filter((move) => move.state !== 'recalled');
  if (gone.length === 0) return officesOf(firstPlace).some((office) => offices.includes(office)) ? 'everything' : null;
  if (gone.some((move) => move.state === 'on-the-way')) return null;
  const held = places.filter((place) => (heldPlaces as readonly string[]).includes(place));
  const own = held.every((place) => officesOf(place).some((office) => offices.includes(office)));
  return held.length > 0 && own ? 'pack' : null;
}

/**
 * More samples than the act asks for are asked about once: the answer names the very number.
 * @law 26/2026/QĐ-TTg, Art. 6.2d
 * @example isMoreThanAsked(500, 5, null) // true; isMoreThanAsked(500, 5, 500) // false
 */
export function isMoreThanAsked(quantity: number, asked: number | null, meant: number | null): boolean {
  return asked !== null && quantity > asked && meant !== quantity;
}
