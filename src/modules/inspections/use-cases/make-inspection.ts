// Sets up an inspection: in a plan, or unscheduled with its reason; on the decision of a body that may decide one (26/2026/QĐ-TTg, Art. 9.4).

import { z } from 'zod';
import { partsOf } from '#kernel/calendar.ts';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { deciders } from '#law/inspection-values.ts';
import { date, lines, oneOf, optionalLines, optionalText, text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import {
  decidersOn,
  decidesNoInspection,
  type Inspection,
  inspectionContent,
  type PlanId,
  teamProblems,
} from '../rules/inspection.ts';
import { insertInspection } from '../store.ts';
import { findPlan } from '../store-plans.ts';
import { planIdsRead } from '../who-reads.ts';
import { provinceOfActor, provinceSubject } from './find-records.ts';
import { decisionShape, headShape, readTeam, teamShape } from './inputs.ts';

export const inspectionShape = {
  title: text(300),
  purpose: lines(2_000),
  decision: decisionShape,
  decider: oneOf(deciders),
  /** Why the ministry goes to products below five stars. */
  needed: optionalText(500),
  startsOn: date,
  endsOn: date,
  team: teamShape,
  head: headShape,
} as const;
export type InspectionInput = z.output<z.ZodObject<typeof inspectionShape>>;

/** Puts an inspection on record; refused with everything that is wrong with it. */
export async function setUp(
  context: Context,
  input: InspectionInput,
  at: {
    readonly provinceCode: string;
    readonly communeCode: string | null;
    readonly planId: PlanId | null;
    readonly reason: string | null;
  },
): Promise<Result<Inspection>> {
  const { actor, now, today } = context;
  const { team, head, ...said } = input;
  const read = await readTeam(context, { team, head, ...at });
  const wrong: FieldProblem[] = [...read.wrong];
  if (wrong.length === 0) wrong.push(...teamProblems(read.team));
  if (decidesNoInspection(said.decision.body)) {
    wrong.push({ path: 'decision.body', code: 'inspections/commune-decides-none' });
  }
  if (said.decision.date > today) wrong.push({ path: 'decision.date', code: 'inspections/paper-in-future' });
  else if (said.startsOn < said.decision.date) {
    wrong.push({ path: 'startsOn', code: 'inspections/before-its-decision', details: { day: said.decision.date } });
  }
  if (said.endsOn < said.startsOn) wrong.push({ path: 'endsOn', code: 'inspections/ends-before-start' });
  if (!decidersOn(said.decision.date).some((one) => one.decider === said.decider)) {
    wrong.push({ path: 'decider', code: 'inspections/no-decider-that-day' });
  }
  if (at.planId === null && at.reason === null)
    wrong.push({ path: 'reason', code: 'inspections/unscheduled-needs-reason' });
  if (wrong.length > 0) return refuse(invalidFields(wrong));
  const inspection: Inspection = {
    ...said,
    id: context.newId<'inspection'>(),
    version: 1,
    planId: at.planId,
    provinceCode: at.provinceCode,
    unscheduled: at.planId === null,
    reason: at.reason,
    team: read.team,
    madeBy: actor.accountId,
    madeByName: actor.displayName,
    madeAt: now,
    changedAt: now,
  };
  await insertInspection(context.db, inspection);
  context.touch({ kind: 'inspection', id: inspection.id, before: null, after: inspectionContent(inspection) });
  return ok(inspection);
}

/** Days that lie outside the year of the plan that they carry out. */
const outsideYear = (year: number, said: Pick<InspectionInput, 'startsOn' | 'endsOn'>): readonly FieldProblem[] =>
  (['startsOn', 'endsOn'] as const)
    .filter((path) => partsOf(said[path]).year !== year)
    .map((path) => ({ path, code: 'inspections/outside-plan-year', details: { year } }));

export const makeInspection = defineUseCase({
  name: 'inspections/make-inspection',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 9 khoản 2 và khoản 4',
  input: z.object({
    ...inspectionShape,
    /** The plan that it carries out; none: unscheduled. */
    planId: optionalText(40),
    reason: optionalLines(1_000),
    provinceCode: optionalText(2),
  }),
  async subject(input, context) {
    const province = provinceOfActor(context, input.provinceCode);
    return province.ok ? ok(provinceSubject(province.value)) : province;
  },
  async run(input, context) {
    const { planId, reason, provinceCode: asked, ...said } = input;
    const province = provinceOfActor(context, asked);
    if (!province.ok) return province;
    const plan = planId === null ? null : await findPlan(context.db, planId as PlanId);
    const read = await planIdsRead(context);
    const isSeen = plan !== null && plan.provinceCode === province.value && (read === null || read.includes(plan.id));
    if (planId !== null && !isSeen) return refuse(notFound);
    if (plan !== null && plan.approval === null) {
      return refuse(invalidFields([{ path: 'planId', code: 'inspections/plan-not-approved' }]));
    }
    const outside = plan === null ? [] : outsideYear(plan.year, said);
    if (outside.length > 0) return refuse(invalidFields(outside));
    const made = await setUp(context, said, {
      provinceCode: province.value,
      communeCode: null,
      planId: plan?.id ?? null,
      reason,
    });
    return made.ok ? ok({ inspectionId: made.value.id }) : made;
  },
});
