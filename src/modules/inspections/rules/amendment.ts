// What was added to or taken from a plan after the paper that approved it: an amendment, with its day and the paper that made it official.

import { dateInVietnam, type Instant, type LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { PlanId } from './inspection.ts';
import type { Choice, InspectionPlan } from './plan.ts';
import type { Decision } from './visit.ts';

/** A paper that changed an approved plan (văn bản điều chỉnh): it covers the choices up to one, those after the approval or the paper before it. */
export interface PlanAmendment {
  readonly id: Id<'inspection-plan-amendment'>;
  readonly planId: PlanId;
  readonly paper: Decision;
  readonly upTo: number;
  readonly madeBy: AccountId | null;
  readonly madeByName: string;
  readonly madeAt: Instant;
}

/** How a product of an approved plan differs from what was approved: since which day, by which paper (`null`: none is recorded yet). */
export interface ChangeSinceApproval {
  readonly kind: 'added' | 'taken-out';
  readonly on: LocalDate;
  readonly paper: Decision | null;
}

type Said = Pick<Choice, 'ordinal' | 'chosen' | 'madeAt'>;

/**
 * What became of one product after the approval, from all that was said of it: `null` while the plan is a draft, and where it stands as it was
 * approved. The choice at `approvedUpTo` itself still belongs to the approval.
 * @example sinceApproval([{ ordinal: 1, chosen: true, madeAt }], { approvedUpTo: 1 }, []) // null
 */
export function sinceApproval(
  said: readonly Said[],
  { approvedUpTo }: Pick<InspectionPlan, 'approvedUpTo'>,
  amendments: readonly Pick<PlanAmendment, 'upTo' | 'paper'>[],
): ChangeSinceApproval | null {
  if (approvedUpTo === null) return null;
  const ordered = [...said].sort((a, b) => a.ordinal - b.ordinal);
  const approved = ordered.findLast((one) => one.ordinal <= approvedUpTo)?.chosen ?? false;
  const stands = ordered.at(-1)?.chosen ?? false;
  if (stands === approved) return null;
  const back = ordered.findLastIndex((one) => one.chosen !== stands);
  const first = ordered[back + 1];
  if (first === undefined) return null;
  const paper = [...amendments].sort((a, b) => a.upTo - b.upTo).find((one) => one.upTo >= first.ordinal)?.paper ?? null;
  return { kind: stands ? 'added' : 'taken-out', on: dateInVietnam(first.madeAt), paper };
}
