// A visit to a producer: an inspection, which rests on a decision, or guidance or supervision, which need none (26/2026/QĐ-TTg, Art. 9, 10.4).

import { addDays, type Instant, type LocalDate } from '#kernel/calendar.ts';
import type { AccountId, FileHash, Id, ProducerId, ProductId } from '#kernel/ids.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import type { VisitState } from './visit-lifecycle.ts';

export type VisitId = Id<'visit'>;
export type InspectionId = Id<'inspection'>;

export const visitKinds = ['inspection', 'guidance', 'supervision'] as const;
export type VisitKind = (typeof visitKinds)[number];

/** Somebody of a team: with an account, or only named. */
export interface TeamMember {
  readonly accountId: AccountId | null;
  readonly name: string;
  readonly agency: string;
  readonly head: boolean;
}

/** The paper that decided an inspection. */
export interface Decision {
  readonly number: string;
  readonly date: LocalDate;
  readonly body: string;
}

export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

export interface Visit {
  readonly id: VisitId;
  readonly version: number;
  readonly inspectionId: InspectionId | null;
  readonly kind: VisitKind;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly producerId: ProducerId | null;
  readonly producerName: string;
  readonly place: string;
  readonly position: Position | null;
  readonly productIds: readonly ProductId[];
  readonly plannedOn: LocalDate;
  readonly team: readonly TeamMember[];
  /** `null` for guidance and supervision. */
  readonly decision: Decision | null;
  /** Why it was not in a plan, or what it is for. */
  readonly reason: string | null;
  /** Keys of checklists, `food-safety@1`. */
  readonly checklists: readonly string[];
  readonly recheckOf: VisitId | null;
  readonly caseId: string | null;
  /** The point of sale that is visited; `null`: a producer is. */
  readonly pointOfSaleId: Id<'point-of-sale'> | null;
  readonly state: VisitState;
  readonly heldOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
  /** What was answered to the warning that the producer was visited lately. */
  readonly recentReason: string | null;
  readonly cancelReason: string | null;
  /** What a visit of guidance or supervision saw and said. */
  readonly words: string | null;
  readonly photos: readonly FileHash[];
  /** The office that planned or logged it, as it was called. */
  readonly officeLabel: string;
  readonly madeBy: AccountId | null;
  readonly madeByName: string;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

/** What the ledger keeps of a visit. */
export function visitContent(visit: Visit): Readonly<Record<string, unknown>> {
  const { madeAt: _made, changedAt: _changed, ...content } = visit;
  return content;
}

/** Whether an account is in the team of a visit. */
export const inTeam = (visit: Pick<Visit, 'team'>, accountId: AccountId | null): boolean =>
  accountId !== null && visit.team.some((one) => one.accountId === accountId);

/** The day on which a visit was, or is to be. */
export const dayOfVisit = (visit: Pick<Visit, 'heldOn' | 'plannedOn'>): LocalDate => visit.heldOn ?? visit.plannedOn;

/**
 * Where a visit is, on pages and papers alike: the place with its commune, which many addresses name already; '': nobody wrote either.
 * @example placeOfVisit('Bản Nà Phát', 'Xã Bình Lư') // 'Bản Nà Phát, Xã Bình Lư'
 */
export function placeOfVisit(place: string, commune: string): string {
  if (commune === '' || foldName(place).includes(foldName(commune))) return place;
  return place === '' ? commune : `${place}, ${commune}`;
}

/**
 * Inspections that lie so near a day that another one asks for a reason: within `quietDays` before or after, both counting, not cancelled.
 * Guidance and supervision ask for none: they obstruct nobody's business.
 * @law 26/2026/QĐ-TTg, Art. 9.2b (not to obstruct production and business; the number of days is ours)
 * @example inspectionsNear([{ kind: 'inspection', state: 'closed', heldOn: '2026-05-01', plannedOn: '2026-05-01' }], '2027-05-01', 365).length // 1
 */
export function inspectionsNear<Known extends Pick<Visit, 'kind' | 'state' | 'heldOn' | 'plannedOn'>>(
  visits: readonly Known[],
  day: LocalDate,
  quietDays: number,
): readonly Known[] {
  const from = addDays(day, -quietDays);
  const until = addDays(day, quietDays);
  return visits.filter((one) => {
    const on = dayOfVisit(one);
    return one.kind === 'inspection' && one.state !== 'cancelled' && on >= from && on <= until;
  });
}
