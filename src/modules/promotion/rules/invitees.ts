// Whom a list names for an event, with points and reasons; people choose, and say why where they choose against it. Points order a list and
// decide nothing. Among equal points who waited longest for an invitation stands first, then a draw that anybody can draw again from its seed; nobody
// stands lower for the letter his name begins with.

import type { LocalDate } from '#kernel/calendar.ts';
import { groupedBy } from '#kernel/grouped-by.ts';
import type { ProducerId } from '#kernel/ids.ts';
import type { InvitationRule } from './event.ts';

export const reasonCodes = [
  'stars',
  'set-asked-for',
  'in-territory',
  'never-invited',
  'sold-well',
  'contracts',
  'output-enough',
  'no-show',
  'said-no',
  'silent-on-sales',
  'no-valid-product',
  'stars-too-few',
  'other-set',
  'other-territory',
] as const;
export type InvitationReasonCode = (typeof reasonCodes)[number];

export interface InvitationReason {
  readonly code: InvitationReasonCode;
  readonly points: number;
  readonly details: Readonly<Record<string, number | string>>;
}

/** What is known of a producer before an event. */
export interface Candidate {
  readonly producerId: ProducerId;
  readonly communeCode: string | null;
  /** Its products that carry stars on every day of the event. */
  readonly products: readonly { readonly stars: number; readonly setNumber: number | null }[];
  readonly earlier: {
    /** At any event that was not cancelled, answered or not. */
    readonly invited: number;
    /** `null`: never. */
    readonly lastInvitedOn: LocalDate | null;
    readonly attended: number;
    readonly noShows: number;
    readonly declined: number;
    /** Attended and settled, and nobody said what was sold. */
    readonly silent: number;
    /** Per event attended; `null`: none is known. */
    readonly salesVnd: number | null;
    readonly contracts: number;
  };
  /** A report of output above nought in the last twelve months. */
  readonly hasOutput: boolean;
}

/** What is added or taken for each reason. */
const POINTS = {
  star: 1,
  set: 3,
  territory: 2,
  never: 2,
  soldWell: 3,
  contracts: 2,
  output: 1,
  noShow: -5,
  saidNo: -1,
  silent: -2,
} as const;

export interface Ranked {
  readonly producerId: ProducerId;
  readonly points: number;
  /** It fits what the event asks for; one that does not stands below and needs a reason. */
  readonly fits: boolean;
  readonly reasons: readonly InvitationReason[];
  /** Its place among all that fit with the same points; `null`: it is alone, or does not fit. */
  readonly tie: { readonly place: number; readonly of: number } | null;
}

const why = (
  code: InvitationReasonCode,
  points: number,
  details: InvitationReason['details'] = {},
): InvitationReason => ({
  code,
  points,
  details,
});

/** What speaks against a producer by the rule of the event; empty where it fits. */
function misfits(one: Candidate, rule: InvitationRule): readonly InvitationReason[] {
  if (one.products.length === 0) return [why('no-valid-product', 0)];
  const rich = one.products.filter((product) => product.stars >= rule.leastStars);
  const asked = rich.filter(({ setNumber }) => setNumber !== null && rule.setNumbers.includes(setNumber));
  const there = one.communeCode !== null && rule.communeCodes.includes(one.communeCode);
  return [
    ...(rich.length === 0 ? [why('stars-too-few', 0, { least: rule.leastStars })] : []),
    ...(rich.length > 0 && rule.setNumbers.length > 0 && asked.length === 0 ? [why('other-set', 0)] : []),
    ...(rule.communeCodes.length > 0 && !there ? [why('other-territory', 0)] : []),
  ];
}

/** Reasons of what happened at earlier events. `middleSales`: the middle of what producers sold per event. */
function ofEarlier({ earlier }: Candidate, middleSales: number | null): readonly InvitationReason[] {
  const { invited, noShows, declined, silent, salesVnd, contracts } = earlier;
  const well = salesVnd !== null && salesVnd > 0 && middleSales !== null && salesVnd >= middleSales;
  return [
    ...(invited === 0 ? [why('never-invited', POINTS.never)] : []),
    ...(well ? [why('sold-well', POINTS.soldWell, { sales: Math.round(salesVnd) })] : []),
    ...(contracts > 0 ? [why('contracts', POINTS.contracts, { contracts })] : []),
    ...(noShows > 0 ? [why('no-show', POINTS.noShow * noShows, { times: noShows })] : []),
    ...(declined > 1 ? [why('said-no', POINTS.saidNo, { times: declined })] : []),
    ...(silent > 0 ? [why('silent-on-sales', POINTS.silent, { times: silent })] : []),
  ];
}

/** The middle of some amounts; of two the lower one; `null`: there are none. */
export function middleOf(amounts: readonly number[]): number | null {
  const sorted = amounts.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length / 2) - 1] ?? null;
}

/** A number that follows from a text alone (FNV-1a, 32 bit): the lot of a producer in the draw of an event, or of a buyer. */
export function lotOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

type Drawn = Omit<Ranked, 'tie'> & { readonly waitsSince: string; readonly lot: number };

const inOrder = (a: Drawn, b: Drawn): number =>
  Number(b.fits) - Number(a.fits) ||
  b.points - a.points ||
  a.waitsSince.localeCompare(b.waitsSince) ||
  a.lot - b.lot ||
  a.producerId.localeCompare(b.producerId);

/**
 * Producers in the order in which the list names them: those that fit first, then by points; equal ones by the longest time since their last
 * invitation, who was never invited first, then by a draw from `seed`.
 * @example rankInvitees([candidate], { leastStars: 3, setNumbers: [], communeCodes: [] }, eventId)[0].fits // true
 */
export function rankInvitees(candidates: readonly Candidate[], rule: InvitationRule, seed: string): readonly Ranked[] {
  const middle = middleOf(candidates.flatMap(({ earlier }) => (earlier.salesVnd === null ? [] : [earlier.salesVnd])));
  const drawn = candidates
    .map((one): Drawn => {
      const against = misfits(one, rule);
      const best = Math.max(0, ...one.products.map((product) => product.stars));
      const reasons = [
        ...(best > 0 ? [why('stars', (best - 2) * POINTS.star, { stars: best, products: one.products.length })] : []),
        ...(rule.setNumbers.length > 0 && against.length === 0 ? [why('set-asked-for', POINTS.set)] : []),
        ...(rule.communeCodes.length > 0 && against.length === 0 ? [why('in-territory', POINTS.territory)] : []),
        ...ofEarlier(one, middle),
        ...(one.hasOutput ? [why('output-enough', POINTS.output)] : []),
        ...against,
      ];
      const points = reasons.reduce((sum, reason) => sum + reason.points, 0);
      const lot = lotOf(`${seed}:${one.producerId}`);
      const waitsSince = one.earlier.lastInvitedOn ?? '';
      return { producerId: one.producerId, points, fits: against.length === 0, reasons, waitsSince, lot };
    })
    .toSorted(inOrder);
  const fitting = groupedBy(
    drawn.filter((one) => one.fits),
    (one) => one.points,
  );
  return drawn.map(({ waitsSince: _since, lot: _lot, ...one }): Ranked => {
    const equals = one.fits ? (fitting.get(one.points) ?? []) : [];
    const place = equals.findIndex((other) => other.producerId === one.producerId) + 1;
    return { ...one, tie: equals.length > 1 ? { place, of: equals.length } : null };
  });
}

/** Chosen against the list: those that do not fit, and those that stand above a chosen one and were passed over. */
export interface AgainstList {
  readonly unfit: readonly ProducerId[];
  readonly passedOver: readonly ProducerId[];
  /** For each chosen one, who stood above it and was not invited. */
  readonly passedOverFor: ReadonlyMap<ProducerId, readonly ProducerId[]>;
}

/**
 * How a choice departs from the list; `invited` were chosen before and count as chosen.
 * @example againstList(ranked, new Set(), [second]).passedOver // [first]: it stands above
 */
export function againstList(
  ranked: readonly Ranked[],
  invited: ReadonlySet<ProducerId>,
  chosen: readonly ProducerId[],
): AgainstList {
  const isLeft = ({ fits, producerId }: Ranked): boolean =>
    fits && !chosen.includes(producerId) && !invited.has(producerId);
  const picked = ranked.filter((one) => chosen.includes(one.producerId));
  const passedOverFor = new Map(
    picked.map((one) => [
      one.producerId,
      ranked
        .slice(0, ranked.indexOf(one))
        .filter((above) => one.fits && isLeft(above))
        .map((above) => above.producerId),
    ]),
  );
  return {
    unfit: picked.filter((one) => !one.fits).map((one) => one.producerId),
    passedOver: [...new Set([...passedOverFor.values()].flat())],
    passedOverFor,
  };
}
