// How many of a thing lie where, as a fold over its steps; and whether one more step is possible. What is counted can neither
// fall below zero nor grow beyond what was received.

import type { CustodyItem, CustodyMove } from './custody-item.ts';
import {
  offices as allOffices,
  awaitsReceipt,
  type CustodyKind,
  type CustodyPlace,
  custodyPlaces,
  type Office,
  officesOf,
} from './places.ts';
import { waysFrom } from './ways.ts';

type Start = Pick<CustodyItem, 'quantity' | 'firstPlace'>;
type Step = Pick<CustodyMove, 'fromPlace' | 'toPlace' | 'quantity' | 'state' | 'arrived'>;

export interface Holdings {
  /** Only places where something lies. */
  readonly at: ReadonlyMap<CustodyPlace, number>;
  readonly onTheWay: number;
}

/**
 * Where everything lies after these steps. What is on the way lies nowhere; what did not arrive is lost; what was recalled
 * never left.
 * @example holdingsOf({ quantity: 5, firstPlace: 'commune' }, []).at.get('commune') // 5
 */
export function holdingsOf({ quantity, firstPlace }: Start, moves: readonly Step[]): Holdings {
  const at = new Map<CustodyPlace, number>([[firstPlace, quantity]]);
  const add = (place: CustodyPlace, count: number): void => void at.set(place, (at.get(place) ?? 0) + count);
  let onTheWay = 0;
  for (const move of moves) {
    if (move.state === 'recalled') continue;
    add(move.fromPlace, -move.quantity);
    if (move.state === 'on-the-way') {
      onTheWay += move.quantity;
      continue;
    }
    const arrived = move.arrived ?? move.quantity;
    add(move.toPlace, arrived);
    add('lost', move.quantity - arrived);
  }
  return { at: new Map([...at].filter(([, count]) => count !== 0)), onTheWay };
}

/** Places with something in them, in their usual order. */
export function placesOf({ at }: Holdings): readonly CustodyPlace[] {
  return custodyPlaces.filter((place) => (at.get(place) ?? 0) > 0);
}

export type StepFault = 'custody/no-such-way' | 'custody/not-your-place' | 'custody/not-so-many' | 'custody/on-the-way';

export interface WantedStep {
  readonly kind: CustodyKind;
  readonly from: CustodyPlace;
  readonly to: CustodyPlace;
  readonly quantity: number;
  /** The offices that who records it stands for. */
  readonly offices: readonly Office[];
}

/**
 * Why a step is not possible; `null`: it is. One hand-over waits at a time, so that nobody acknowledges the wrong one.
 * @example stepFault(holdings, { kind: 'samples', from: 'commune', to: 'province', quantity: 6, offices: ['commune'] }) of five // 'custody/not-so-many'
 */
export function stepFault(holdings: Holdings, { kind, from, to, quantity, offices }: WantedStep): StepFault | null {
  if (!waysFrom(kind, from).includes(to)) return 'custody/no-such-way';
  if (!officesOf(from).some((office) => offices.includes(office))) return 'custody/not-your-place';
  // What needs no receipt is put only into the own office: nobody writes into another one's cupboard.
  const receives =
    offices.some((office) => office === to) || awaitsReceipt(from, to) || !allOffices.some((one) => one === to);
  if (!receives) return 'custody/not-your-place';
  if (quantity < 1 || quantity > (holdings.at.get(from) ?? 0)) return 'custody/not-so-many';
  if (holdings.onTheWay > 0 && awaitsReceipt(from, to)) return 'custody/on-the-way';
  return null;
}

/** Steps that somebody may record now: from each place with something in it, to each place it may go. */
export function possibleSteps(
  holdings: Holdings,
  kind: CustodyKind,
  offices: readonly Office[],
): readonly { readonly from: CustodyPlace; readonly to: CustodyPlace; readonly most: number }[] {
  return placesOf(holdings).flatMap((from) =>
    waysFrom(kind, from)
      .filter((to) => stepFault(holdings, { kind, from, to, quantity: 1, offices }) === null)
      .map((to) => ({ from, to, most: holdings.at.get(from) ?? 0 })),
  );
}
