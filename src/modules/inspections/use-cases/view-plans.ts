// Plans: which there are, one with what was chosen and how it stands against the visits of its year, and what the list proposes for it.

import { z } from 'zod';
import type { LocalDate } from '#kernel/calendar.ts';
import { groupedBy } from '#kernel/grouped-by.ts';
import { ok, refuse } from '#kernel/result.ts';
import { foldText } from '#kernel/vietnamese-text.ts';
import { loadTerritory } from '#law/territory.ts';
import { unitByCode } from '#modules/territory/index.ts';
import { id, optionalText, optionalWhole, text, tick } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type ChangeSinceApproval, type PlanAmendment, sinceApproval } from '../rules/amendment.ts';
import { type Guest, takesPart } from '../rules/guest.ts';
import type { Inspection } from '../rules/inspection.ts';
import { type Choice, type InspectionPlan, lastChoices, lastDayOf, type PlanStand, planStand } from '../rules/plan.ts';
import type { Visit } from '../rules/visit.ts';
import { listInspectionRows, listInspectionsOfGuest, listVisitsOfInspections, listVisitsOfProducts } from '../store.ts';
import { findPlan, listAmendments, listChoices, listPlanRows } from '../store-plans.ts';
import { guestOf, planIdsRead } from '../who-reads.ts';
import { subjectOfPlan } from './find-records.ts';
import { everyRiskLine, type RiskLine } from './risk-facts.ts';

/** Names of communes of a province on a day, by code. */
export async function communeNames(
  day: LocalDate,
  codes: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const territory = await loadTerritory();
  const names = new Map<string, string>();
  for (const code of new Set(codes)) {
    if (code !== null) names.set(code, unitByCode(territory, 'commune', code, day)?.fullName ?? code);
  }
  return names;
}

export const listPlans = defineUseCase({
  name: 'inspections/list-plans',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, context) {
    const plans = await listPlanRows(context.db, context.reach);
    const read = await planIdsRead(context);
    return ok(read === null ? plans : plans.filter((one) => read.includes(one.id)));
  },
});

export interface PlanLine {
  readonly choice: Choice;
  readonly commune: string | null;
  readonly stand: PlanStand;
  readonly visits: readonly Visit[];
  /** Added after the approval; `null`: it stands as it was approved, or the plan is a draft. */
  readonly change: ChangeSinceApproval | null;
}

export interface PlanView {
  readonly plan: InspectionPlan;
  readonly lines: readonly PlanLine[];
  /** Proposed by the list and left out by somebody, with their reason. */
  readonly leftOut: readonly (Choice & { readonly commune: string | null })[];
  /** Approved with the plan and taken out since. */
  readonly takenOut: readonly (Choice & { readonly commune: string | null; readonly change: ChangeSinceApproval })[];
  readonly amendments: readonly PlanAmendment[];
  /** How many products were added or taken out since the approval without a paper that says so. */
  readonly withoutPaper: number;
  readonly inspections: readonly Inspection[];
  /** Visits of the year that no line of the plan asked for. */
  readonly unplanned: readonly Visit[];
  readonly counts: Readonly<Record<PlanStand, number>>;
  /** The reader takes part in carrying it out: only inspections of their agency and what those go to are shown. */
  readonly ownPart: boolean;
}

/** Inspections of a plan, all of them or those that a guest takes part in. */
async function inspectionsOfPlan(
  { db, reach }: Pick<Context, 'db' | 'reach'>,
  plan: InspectionPlan,
  guest: Guest | null,
): Promise<readonly Inspection[]> {
  if (guest === null) return await listInspectionRows(db, reach, plan.id);
  return (await listInspectionsOfGuest(db, guest)).filter((one) => one.planId === plan.id);
}

/** The plan with its lines by commune and name; for a guest what the visits go to that the guest takes part in. */
export async function planView(context: Context, plan: InspectionPlan): Promise<PlanView> {
  const guest = await guestOf(context);
  const isSeen = (visit: Visit): boolean => guest === null || takesPart(visit, guest);
  const { db, today } = context;
  const said = await listChoices(db, plan.id);
  const choices = lastChoices(said);
  const saidOf = groupedBy(said, (one) => one.productId);
  const amendments = await listAmendments(db, plan.id);
  const changeOf = ({ productId }: Choice) => sinceApproval(saidOf.get(productId) ?? [], plan, amendments);
  const period = { from: lastDayOf(plan.year - 1, null), to: lastDayOf(plan.year, null) };
  const ofProducts = await listVisitsOfProducts(
    db,
    choices.map((one) => one.productId),
    period,
  );
  const visits = ofProducts.filter(isSeen);
  const names = await communeNames(
    today,
    choices.map((one) => one.communeCode),
  );
  const nameOf = (code: string | null): string | null => (code === null ? null : (names.get(code) ?? code));
  const lines = choices
    .filter((one) => one.chosen && (guest === null || visits.some((visit) => visit.productIds.includes(one.productId))))
    .map((choice): PlanLine => {
      const of = visits.filter((visit) => visit.kind === 'inspection' && visit.productIds.includes(choice.productId));
      return {
        choice,
        commune: nameOf(choice.communeCode),
        stand: planStand(choice, plan.year, of, today),
        visits: of,
        change: changeOf(choice),
      };
    })
    .sort(
      (a, b) =>
        (a.commune ?? '').localeCompare(b.commune ?? '', 'vi') ||
        a.choice.producerName.localeCompare(b.choice.producerName, 'vi'),
    );
  const inspections = await inspectionsOfPlan(context, plan, guest);
  const chosen = new Set(lines.map((one) => one.choice.productId));
  const ofInspections = (
    await listVisitsOfInspections(
      db,
      inspections.map((one) => one.id),
    )
  ).filter(isSeen);
  const counts = { 'without-visit': 0, planned: 0, late: 0, done: 0 };
  for (const one of lines) counts[one.stand] += 1;
  // What was left out or taken out is a matter of who chooses.
  const out = choices
    .filter((one) => !one.chosen && guest === null)
    .map((one) => ({ ...one, commune: nameOf(one.communeCode), change: changeOf(one) }));
  const takenOut = out.flatMap(({ change, ...one }) => (change === null ? [] : [{ ...one, change }]));
  return {
    plan,
    lines,
    leftOut: out.filter(({ change }) => change === null).map(({ change: _change, ...one }) => one),
    takenOut,
    amendments,
    withoutPaper:
      guest !== null
        ? 0
        : [...lines, ...takenOut].filter(({ change }) => change !== null && change.paper === null).length,
    inspections,
    unplanned: ofInspections.filter((visit) => !visit.productIds.some((one) => chosen.has(one))),
    counts,
    ownPart: guest !== null,
  };
}

export const viewPlan = defineUseCase({
  name: 'inspections/view-plan',
  kind: 'read',
  legalBasis: null,
  input: z.object({ planId: id<'inspection-plan'>() }),
  subject: ({ planId }, context) => subjectOfPlan(context, planId),
  async run({ planId }, context) {
    const plan = await findPlan(context.db, planId);
    return plan === null ? refuse(notFound) : ok(await planView(context, plan));
  },
});

export interface RiskList {
  readonly plan: InspectionPlan | null;
  readonly lines: readonly (RiskLine & { readonly commune: string | null; readonly choice: Choice | null })[];
  readonly total: number;
  readonly proposed: number;
  readonly page: number;
  /** Communes of the products, by name; empty where there is one. */
  readonly communes: readonly { readonly code: string; readonly name: string }[];
}

export const RISK_PAGE = 15;
/** Most lines that are shown at once. */
const MOST = 1_000;

/** Whom the list proposes, with the reasons of each score; beside a plan also what was said of each for it. */
export const viewRisk = defineUseCase({
  name: 'inspections/view-risk',
  kind: 'read',
  legalBasis: null,
  input: z.object({
    planId: optionalText(40),
    productCode: optionalText(20),
    commune: optionalText(5),
    text: optionalText(120),
    proposedOnly: tick,
    page: optionalWhole(1, 10_000),
    whole: tick,
  }),
  async run(input, context) {
    const { db, reach, today } = context;
    const plans = await listPlanRows(db, reach);
    const plan = plans.find((one) => one.id === input.planId) ?? null;
    if (input.planId !== null && plan === null) return refuse(notFound);
    const choices = plan === null ? [] : lastChoices(await listChoices(db, plan.id));
    const words = foldText(input.text ?? '');
    const communeCodes = new Set<string | null>();
    const within = await everyRiskLine(context, reach, ({ code, name, producerName, communeCode }) => {
      communeCodes.add(communeCode);
      return (
        (input.productCode === null || code === input.productCode) &&
        (input.commune === null || communeCode === input.commune) &&
        (words === '' || foldText(`${name} ${producerName ?? ''} ${code}`).includes(words))
      );
    });
    const every = input.proposedOnly ? within.filter((one) => one.risk.proposed) : within;
    const page = input.page ?? 1;
    const shown = input.whole ? every.slice(0, MOST) : every.slice((page - 1) * RISK_PAGE, page * RISK_PAGE);
    const names = await communeNames(today, [...communeCodes]);
    return ok<RiskList>({
      plan,
      lines: shown.map((line) => ({
        ...line,
        commune: line.product.communeCode === null ? null : (names.get(line.product.communeCode) ?? null),
        choice: choices.find((one) => one.productId === line.product.id) ?? null,
      })),
      total: every.length,
      proposed: within.filter((one) => one.risk.proposed).length,
      page,
      communes:
        names.size < 2
          ? []
          : [...names].map(([code, name]) => ({ code, name })).sort((a, b) => a.name.localeCompare(b.name, 'vi')),
    });
  },
});

/** One product for one plan: its score with the reasons, and everything that was said of it. */
export const viewChoice = defineUseCase({
  name: 'inspections/choose-for-plan',
  kind: 'read',
  legalBasis: null,
  input: z.object({ planId: id<'inspection-plan'>(), productCode: text(20) }),
  subject: ({ planId }, context) => subjectOfPlan(context, planId),
  async run({ planId, productCode }, context) {
    const plan = await findPlan(context.db, planId);
    if (plan === null) return refuse(notFound);
    const [line] = await everyRiskLine(context, context.reach, ({ code }) => code === productCode);
    if (line === undefined) return refuse(notFound);
    const said = (await listChoices(context.db, planId)).filter((one) => one.productId === line.product.id);
    return ok({ plan, line, said });
  },
});
