// An inspection: one decision, one purpose, some days, a team of several agencies with one head, and the visits it makes.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { FieldProblem } from '#kernel/problem.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import type { Decider, DeciderRule } from '#law/inspection-values.ts';
import { parameterOn } from '#law/parameters.ts';
import type { Decision, InspectionId, TeamMember } from './visit.ts';

export type PlanId = Id<'inspection-plan'>;

export interface Inspection {
  readonly id: InspectionId;
  readonly version: number;
  readonly planId: PlanId | null;
  readonly provinceCode: string;
  readonly title: string;
  readonly purpose: string;
  readonly unscheduled: boolean;
  /** Why an unscheduled one is made. */
  readonly reason: string | null;
  readonly decision: Decision;
  readonly decider: Decider;
  /** Why the ministry goes to products below five stars. */
  readonly needed: string | null;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly team: readonly TeamMember[];
  readonly madeBy: AccountId | null;
  readonly madeByName: string;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

/** What the ledger keeps of an inspection. */
export function inspectionContent(inspection: Inspection): Readonly<Record<string, unknown>> {
  const { madeAt: _made, changedAt: _changed, ...content } = inspection;
  return content;
}

/** Who may decide an inspection on a day, in the words of the act; empty where no text says. */
export const decidersOn = (day: LocalDate): readonly DeciderRule[] =>
  parameterOn('inspection-deciders', day)?.value ?? [];

/**
 * Whether the ministry has to say why it is needed: it goes to five stars by itself, to three and four where there is need.
 * @law 26/2026/QĐ-TTg, Art. 9.4b
 * @example asksWhyNeeded({ decider: 'ministry', stars: 5 }, [5, 4]) // true
 */
export const asksWhyNeeded = (rule: Pick<DeciderRule, 'stars'>, stars: readonly (number | null)[]): boolean =>
  rule.stars !== null && stars.some((one) => one !== rule.stars);

/**
 * Whether a body as typed is one of a commune or of a former district, which decides no plan and no inspection: the act names the committee of
 * the province and the ministry.
 * @law 26/2026/QĐ-TTg, Art. 9.4
 * @example decidesNoInspection('UBND xã Bình Lư') // true
 */
export const decidesNoInspection = (body: string): boolean =>
  /^(?:(?:pho )?chu tich )?(?:ubnd|uy ban nhan dan) (?:cac )?(?:cap )?(?:xa|phuong|dac khu|thi tran|huyen|quan|thi xa)(?: |$)/.test(
    foldName(body),
  );

/**
 * What is wrong with a team: nobody in it, no head or two, somebody twice.
 * @example teamProblems([{ accountId: null, name: 'A', agency: 'B', head: false }])[0]?.code // 'inspections/one-head'
 */
export function teamProblems(team: readonly TeamMember[]): readonly FieldProblem[] {
  if (team.length === 0) return [{ path: 'team', code: 'inspections/no-team' }];
  if (team.filter((one) => one.head).length !== 1) return [{ path: 'team', code: 'inspections/one-head' }];
  const accounts = team.flatMap((one) => one.accountId ?? []);
  return new Set(accounts).size < accounts.length ? [{ path: 'team', code: 'inspections/member-twice' }] : [];
}
