// A yearly plan: made by an office of the province, filled with products that people choose, approved by a paper (26/2026/QĐ-TTg, Art. 9.2a, 9.4a).

import { z } from 'zod';
import type { ProductId } from '#kernel/ids.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { findProductByCode } from '#modules/products/services.ts';
import { id, lines, oneOf, optionalText, optionalWhole, text, ticked, version, year } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type PlanAmendment, sinceApproval } from '../rules/amendment.ts';
import { decidesNoInspection } from '../rules/inspection.ts';
import { type Choice, firstDayOfApproval, type InspectionPlan, lastChoices, planContent } from '../rules/plan.ts';
import type { Decision } from '../rules/visit.ts';
import {
  insertAmendment,
  insertChoices,
  insertPlan,
  listAmendments,
  listChoices,
  lockPlan,
  updatePlan,
} from '../store-plans.ts';
import { provinceOfActor, provinceSubject, subjectOfPlan } from './find-records.ts';
import { decisionShape } from './inputs.ts';
import { type RiskLine, riskLinesByIds } from './risk-facts.ts';

export const makePlan = defineUseCase({
  name: 'inspections/make-plan',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 9 khoản 2 điểm a, khoản 4 điểm a',
  input: z.object({
    year: year(2019, 2100),
    title: text(300),
    purpose: lines(2_000),
    /** For the console alone. */
    provinceCode: optionalText(2),
  }),
  async subject(input, context) {
    const province = provinceOfActor(context, input.provinceCode);
    return province.ok ? ok(provinceSubject(province.value)) : province;
  },
  async run({ year, title, purpose, provinceCode: asked }, context) {
    const province = provinceOfActor(context, asked);
    if (!province.ok) return province;
    const { actor, now } = context;
    const plan: InspectionPlan = {
      id: context.newId<'inspection-plan'>(),
      version: 1,
      provinceCode: province.value,
      ...{ year, title, purpose, approval: null, approvedUpTo: null, approvalCorrection: null },
      madeBy: actor.accountId,
      madeByName: actor.displayName,
      madeAt: now,
      changedAt: now,
    };
    await insertPlan(context.db, plan);
    context.touch({ kind: 'inspection-plan', id: plan.id, before: null, after: planContent(plan) });
    return ok({ planId: plan.id });
  },
});

/** What is wrong with a paper that decides about a plan: of a commune, dated ahead. */
function wrongPaper(path: string, paper: Decision, { today }: Pick<Context, 'today'>): FieldProblem[] {
  const wrong: FieldProblem[] = [];
  if (decidesNoInspection(paper.body)) wrong.push({ path: `${path}.body`, code: 'inspections/commune-decides-none' });
  if (paper.date > today) wrong.push({ path: `${path}.date`, code: 'inspections/paper-in-future' });
  return wrong;
}

const lastOrdinal = (choices: readonly Choice[]): number => Math.max(0, ...choices.map((one) => one.ordinal));

export const approvePlan = defineUseCase({
  name: 'inspections/approve-plan',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 9 khoản 4 điểm a',
  input: z.object({
    planId: id<'inspection-plan'>(),
    version,
    approval: decisionShape,
    /** Why the paper that is recorded already is corrected. */
    correction: optionalText(500),
  }),
  subject: ({ planId }, context) => subjectOfPlan(context, planId),
  async run({ planId, version: seen, approval, correction }, context) {
    const before = await lockPlan(context.db, planId);
    if (before === null) return refuse(notFound);
    if (before.version !== seen) return refuse(problem('conflict', 'records/changed-meanwhile'));
    const isCorrection = before.approval !== null;
    const wrong = wrongPaper('approval', approval, context);
    const earliest = firstDayOfApproval(before.year);
    if (approval.date < earliest) {
      const details = { year: before.year, day: earliest };
      wrong.push({ path: 'approval.date', code: 'inspections/approved-long-before', details });
    }
    const [first] = (await listAmendments(context.db, planId)).map(({ paper }) => paper.date).sort();
    if (first !== undefined && approval.date > first) {
      wrong.push({ path: 'approval.date', code: 'inspections/approval-after-amendment', details: { day: first } });
    }
    if (isCorrection && correction === null) {
      wrong.push({ path: 'correction', code: 'inspections/approval-corrected-why' });
    }
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    // A typing error that is put right covers what the paper covered; what was chosen since needs its own paper.
    const covered = before.approvedUpTo ?? lastOrdinal(await listChoices(context.db, planId));
    const changes = { approval, approvedUpTo: covered, approvalCorrection: isCorrection ? correction : null };
    await updatePlan(context.db, before, { ...changes, changedAt: context.now });
    const after = { ...before, ...changes, version: before.version + 1 };
    context.touch({ kind: 'inspection-plan', id: planId, before: planContent(before), after: planContent(after) });
    return ok({ planId });
  },
});

/** Records the paper that changed an approved plan: it covers what was added and taken out since the approval or the paper before. */
export const amendPlan = defineUseCase({
  name: 'inspections/approve-plan',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 9 khoản 4 điểm a',
  apiPath: 'inspections/amend-plan',
  input: z.object({ planId: id<'inspection-plan'>(), amendment: decisionShape }),
  subject: ({ planId }, context) => subjectOfPlan(context, planId),
  async run({ planId, amendment }, context) {
    const { db, actor, now } = context;
    const plan = await lockPlan(db, planId);
    if (plan === null) return refuse(notFound);
    if (plan.approval === null) return refuse(problem('conflict', 'inspections/amends-no-draft'));
    const choices = await listChoices(db, planId);
    const known = await listAmendments(db, planId);
    const open = lastChoices(choices).some(({ productId }) => {
      const change = sinceApproval(
        choices.filter((one) => one.productId === productId),
        plan,
        known,
      );
      return change !== null && change.paper === null;
    });
    if (!open) return refuse(problem('conflict', 'inspections/nothing-to-amend'));
    const wrong = wrongPaper('amendment', amendment, context);
    if (amendment.date < plan.approval.date) {
      const details = { day: plan.approval.date };
      wrong.push({ path: 'amendment.date', code: 'inspections/amended-before-approval', details });
    }
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const row: PlanAmendment = {
      id: context.newId<'inspection-plan-amendment'>(),
      planId,
      paper: amendment,
      upTo: lastOrdinal(choices),
      madeBy: actor.accountId,
      madeByName: actor.displayName,
      madeAt: now,
    };
    await insertAmendment(db, row);
    context.touch({ kind: 'inspection-plan-amendment', id: row.id, before: null, after: row });
    return ok({ planId });
  },
});

function choiceOf(
  context: Context,
  planId: Choice['planId'],
  { product, risk }: RiskLine,
  said: Pick<Choice, 'chosen' | 'why' | 'quarter' | 'ordinal'>,
): Choice {
  return {
    ...said,
    id: context.newId<'inspection-choice'>(),
    planId,
    productId: product.id,
    productName: product.name,
    producerId: product.producerId,
    producerName: product.producerName ?? '',
    provinceCode: product.provinceCode,
    communeCode: product.communeCode,
    proposed: risk.proposed,
    score: risk.score,
    reasons: risk.reasons,
    madeBy: context.actor.accountId,
    madeByName: context.actor.displayName,
    madeAt: context.now,
  };
}

const touched = ({ madeAt: _at, ...content }: Choice) => ({
  kind: 'inspection-choice',
  id: content.id,
  before: null,
  after: content,
});

/** Takes in what the list proposes, as it proposes it: no reason is asked for what agrees with it. */
export const takeProposed = defineUseCase({
  name: 'inspections/choose-for-plan',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 9 khoản 3',
  apiPath: 'inspections/take-proposed',
  input: z.object({
    planId: id<'inspection-plan'>(),
    productIds: ticked<ProductId>(),
    quarter: optionalWhole(1, 4),
  }),
  subject: ({ planId }, context) => subjectOfPlan(context, planId),
  async run({ planId, productIds, quarter }, context) {
    const plan = await lockPlan(context.db, planId);
    if (plan === null) return refuse(notFound);
    if (productIds.length === 0) {
      return refuse(invalidFields([{ path: 'productIds', code: 'inspections/nothing-chosen' }]));
    }
    const found = await riskLinesByIds(context, productIds, context.reach);
    const known = await listChoices(context.db, planId);
    const inPlan = new Set(lastChoices(known).flatMap((one) => (one.chosen ? [one.productId] : [])));
    const fresh = found.filter(({ product, risk }) => risk.proposed && !inPlan.has(product.id));
    if (fresh.length === 0) {
      const code = found.every(({ product }) => inPlan.has(product.id))
        ? 'inspections/in-plan-already'
        : 'inspections/nothing-proposed-among';
      return refuse(invalidFields([{ path: 'productIds', code }]));
    }
    const choices = fresh.map((line, index) =>
      choiceOf(context, planId, line, { chosen: true, why: null, quarter, ordinal: known.length + index + 1 }),
    );
    await insertChoices(context.db, choices);
    context.touch(...choices.map(touched));
    return ok({ planId, count: choices.length });
  },
});

/** Says of one product that it is in the plan or not; against the list only with a reason, which is kept. */
export const chooseForPlan = defineUseCase({
  name: 'inspections/choose-for-plan',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 9 khoản 3',
  input: z.object({
    planId: id<'inspection-plan'>(),
    productCode: text(20),
    chosen: oneOf(['yes', 'no']),
    why: optionalText(500),
    quarter: optionalWhole(1, 4),
  }),
  subject: ({ planId }, context) => subjectOfPlan(context, planId),
  async run({ planId, productCode, chosen, why, quarter }, context) {
    const plan = await lockPlan(context.db, planId);
    const product = await findProductByCode(context.db, productCode);
    if (plan === null || product === null || product.provinceCode !== plan.provinceCode) return refuse(notFound);
    const [line] = await riskLinesByIds(context, [product.id], context.reach);
    if (line === undefined) return refuse(notFound);
    const takes = chosen === 'yes';
    const known = await listChoices(context.db, planId);
    const isIn = known.findLast((one) => one.productId === product.id)?.chosen ?? false;
    const wrong: FieldProblem[] = [];
    if (takes !== line.risk.proposed && why === null) {
      wrong.push({ path: 'why', code: takes ? 'inspections/why-though-low' : 'inspections/why-left-out' });
    } else if (!takes && isIn && plan.approval !== null && why === null) {
      wrong.push({ path: 'why', code: 'inspections/why-taken-out' });
    }
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const choice = choiceOf(context, planId, line, {
      ...{ chosen: takes, why, quarter: takes ? quarter : null },
      ordinal: known.length + 1,
    });
    await insertChoices(context.db, [choice]);
    context.touch(touched(choice));
    return ok({ planId, productName: product.name });
  },
});
