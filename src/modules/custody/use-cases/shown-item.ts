// A thing as it is shown: with its steps, where how many lie, whether samples are still good, and what the reader may record.

import type { LocalDate } from '#kernel/calendar.ts';
import { type CorrectionReach, correctionReach } from '../rules/correction.ts';
import type { CustodyItem, CustodyMove } from '../rules/custody-item.ts';
import { type Holdings, holdingsOf, placesOf, possibleSteps } from '../rules/holdings.ts';
import { type CustodyPlace, heldPlaces, type Office, officesOf } from '../rules/places.ts';
import { type Freshness, freshnessOn } from '../rules/samples.ts';

export interface PlacedCount {
  readonly place: CustodyPlace;
  readonly count: number;
}

export interface ShownItem {
  readonly item: CustodyItem;
  readonly moves: readonly CustodyMove[];
  readonly at: readonly PlacedCount[];
  /** The hand-over that waits to be counted. */
  readonly waiting: CustodyMove | null;
  /** `null` for paper, and for samples of which nothing is looked after any more. */
  readonly freshness: Freshness | null;
  readonly steps: ReturnType<typeof possibleSteps>;
  readonly mayAcknowledge: boolean;
  readonly mayRecall: boolean;
  readonly mayNoteDamage: boolean;
  /** How far the reader may correct what is written of it; `null`: not at all, or paper. */
  readonly mayCorrect: CorrectionReach | null;
}

interface Looking {
  readonly today: LocalDate;
  readonly councilDay: LocalDate | null;
  /** The offices that the reader may write for. */
  readonly offices: readonly Office[];
}

function freshnessOf(item: CustodyItem, holdings: Holdings, { today, councilDay }: Looking): Freshness | null {
  if (item.kind !== 'samples') return null;
  const isHeld = holdings.onTheWay > 0 || heldPlaces.some((place) => holdings.at.has(place));
  return isHeld ? freshnessOn(item.bestBefore, today, councilDay) : null;
}

/** @example shownItem(batch, [], { today, councilDay: null, offices: [] }).at // [{ place: 'commune', count: 5 }] */
export function shownItem(item: CustodyItem, moves: readonly CustodyMove[], looking: Looking): ShownItem {
  const { offices } = looking;
  const holdings = holdingsOf(item, moves);
  const waiting = moves.find((move) => move.state === 'on-the-way') ?? null;
  return {
    item,
    moves,
    at: placesOf(holdings).map((place) => ({ place, count: holdings.at.get(place) ?? 0 })),
    waiting,
    freshness: freshnessOf(item, holdings, looking),
    steps: possibleSteps(holdings, item.kind, offices),
    mayAcknowledge: waiting !== null && (offices as readonly string[]).includes(waiting.toPlace),
    mayRecall: waiting !== null && (offices as readonly string[]).includes(waiting.fromPlace),
    mayCorrect: item.kind === 'samples' ? correctionReach(item, moves, offices) : null,
    mayNoteDamage:
      item.kind === 'paper-set' && item.places.some((place) => officesOf(place).some((one) => offices.includes(one))),
  };
}
