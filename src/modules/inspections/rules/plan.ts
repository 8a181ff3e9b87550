// A yearly plan of inspection, and what people chose for it with the reasons that the list gave and their own.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id, ProducerId, ProductId } from '#kernel/ids.ts';
import type { PlanId } from './inspection.ts';
import type { RiskReason } from './risk.ts';
import { type Decision, dayOfVisit, type Visit } from './visit.ts';

export interface InspectionPlan {
  readonly id: PlanId;
  readonly version: number;
  readonly provinceCode: string;
  readonly year: number;
  readonly title: string;
  readonly purpose: string;
  /** The paper that approved it; `null`: a draft. */
  readonly approval: Decision | null;
  /** Ordinal of the last choice that the approving paper covers; `null`: a draft. */
  readonly approvedUpTo: number | null;
  /** Why the paper was corrected the last time; `null`: it stands as it was first recorded. */
  readonly approvalCorrection: string | null;
  readonly madeBy: AccountId | null;
  readonly madeByName: string;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

/** What the ledger keeps of a plan. */
export function planContent(plan: InspectionPlan): Readonly<Record<string, unknown>> {
  const { madeAt: _made, changedAt: _changed, ...content } = plan;
  return content;
}

/** What a person said about a product for a plan: in it or not, what the list had proposed, and why they chose otherwise. Never changed. */
export interface Choice {
  readonly id: Id<'inspection-choice'>;
  readonly planId: PlanId;
  readonly ordinal: number;
  readonly productId: ProductId;
  readonly productName: string;
  readonly producerId: ProducerId | null;
  readonly producerName: string;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly chosen: boolean;
  readonly proposed: boolean;
  readonly score: number;
  readonly reasons: readonly RiskReason[];
  /** Needed where `chosen` differs from `proposed`. */
  readonly why: string | null;
  readonly quarter: number | null;
  readonly madeBy: AccountId | null;
  readonly madeByName: string;
  readonly madeAt: Instant;
}

/** The last word about each product, in the order of the first. */
export function lastChoices(choices: readonly Choice[]): readonly Choice[] {
  const last = new Map<ProductId, Choice>();
  for (const one of choices) {
    const known = last.get(one.productId);
    if (known === undefined || known.ordinal < one.ordinal) last.set(one.productId, one);
  }
  return [...last.values()];
}

/** How a product of a plan stands: nobody set a day, a visit is set, somebody went. */
export type PlanStand = 'without-visit' | 'planned' | 'late' | 'done';

/**
 * How a chosen product stands on a day against the visits of its year that name it: `late` where the day set, or the end of its quarter,
 * has passed and nobody went.
 * @example planStand({ quarter: 1 }, 2026, [], date('2026-04-01')) // 'late'
 */
export function planStand(
  choice: Pick<Choice, 'quarter'>,
  year: number,
  visits: readonly Pick<Visit, 'state' | 'plannedOn' | 'heldOn'>[],
  today: LocalDate,
): PlanStand {
  const standing = visits.filter((one) => one.state !== 'cancelled');
  if (standing.some((one) => one.heldOn !== null)) return 'done';
  const next = standing.map(dayOfVisit).sort().at(-1);
  if (next !== undefined) return next < today ? 'late' : 'planned';
  return lastDayOf(year, choice.quarter) < today ? 'late' : 'without-visit';
}

/**
 * The first day on which a plan of a year is approved: not before the year that goes before it. Ours, to catch a slip; the act names no day.
 * @example firstDayOfApproval(2026) // '2025-01-01'
 */
export const firstDayOfApproval = (year: number): LocalDate => `${year - 1}-01-01` as LocalDate;

/**
 * The quarters of a plan's year that can still be planned: those that have not ended; all of a year that is over, which is only written down.
 * @example quartersAhead(2026, date('2026-11-27')) // [4]
 */
export function quartersAhead(year: number, today: LocalDate): readonly number[] {
  const ahead = [1, 2, 3, 4].filter((quarter) => lastDayOf(year, quarter) >= today);
  return ahead.length === 0 ? [1, 2, 3, 4] : ahead;
}

/** Last day of a quarter of a year, or of the year where none is named. */
export function lastDayOf(year: number, quarter: number | null): LocalDate {
  const ends = { 1: '03-31', 2: '06-30', 3: '09-30', 4: '12-31' } as const;
  return `${year}-${ends[(quarter ?? 4) as 1 | 2 | 3 | 4]}` as LocalDate;
}
