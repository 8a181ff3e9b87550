// Targets of plans with the actual figure beside each: set by an office for its own unit, taken back with a reason, kept to be read.

import { z } from 'zod';
import type { LocalDate } from '#kernel/calendar.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { type Indicator, loadIndicators, type NationalTarget } from '#law/indicators.ts';
import { isAmong, officeKey, officeOfKey } from '#modules/offices/index.ts';
import { labelOfOffice, officesOfActor } from '#modules/offices/services.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { date, id, lines, optionalDecimal, optionalText, text, tick, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type CountFigures, countFigures, figureCounter } from '../figures.ts';
import type { Figure, FigureQuestion } from '../rules/figure.ts';
import {
  isFarTarget,
  isToldOf,
  namesPlan,
  type PlanTarget,
  questionOfTarget,
  stateOfTarget,
  type TargetState,
} from '../rules/target.ts';
import { findTarget, insertTarget, listTargets, targetStands, updateTarget } from '../store.ts';

export interface ShownTarget {
  readonly target: PlanTarget;
  readonly indicator: Indicator;
  readonly unitName: string;
  readonly actual: number | null;
  readonly missing: Figure['missing'];
  readonly state: TargetState;
  readonly question: FigureQuestion;
  readonly mayEnd: boolean;
}

export interface TargetsView {
  readonly targets: readonly ShownTarget[];
  readonly national: readonly { readonly target: NationalTarget; readonly indicator: Indicator }[];
  readonly indicators: readonly Indicator[];
  readonly offices: readonly { readonly key: string; readonly label: string }[];
}

async function ownOffices(context: Context) {
  const { db, actor, today } = context;
  const offices = await officesOfActor(db, actor, today);
  return await Promise.all(offices.map(async (office) => ({ office, label: await labelOfOffice(db, office, today) })));
}

/** A target with its figure on a day; `null`: its indicator is no more. */
export async function measuredTarget(target: PlanTarget, day: LocalDate, count: CountFigures) {
  const question = questionOfTarget(target, day);
  const [counted] = await count(question, [target.indicator]);
  if (counted === undefined) return null;
  const { indicator, figure } = counted;
  const { value: actual, missing } = figure;
  return { target, indicator, question, actual, missing, state: stateOfTarget(indicator, target.target, actual) };
}

/** Targets with the actual figure beside each, in their order; `count`: as the figures of the same answer are counted. */
export async function shownTargets(
  { db, actor, today }: Context,
  targets: readonly PlanTarget[],
  count: CountFigures,
): Promise<readonly ShownTarget[]> {
  const labels = await loadUnitLabels();
  const own = await officesOfActor(db, actor, today);
  const shown: ShownTarget[] = [];
  for (const target of targets) {
    const measured = await measuredTarget(target, today, count);
    if (measured === null) continue;
    shown.push({
      ...measured,
      unitName: labels.place(target),
      mayEnd: target.endedOn === null && isAmong(target, own),
    });
  }
  return shown;
}

export const viewTargets = defineUseCase({
  name: 'reporting/view-targets',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 10 khoản 3 và 4',
  input: z.object({}),
  async run(_input, context) {
    const { all, nationalTargets, find } = await loadIndicators();
    const own = await ownOffices(context);
    const targets = await listTargets(context.db, context.reach);
    return ok<TargetsView>({
      targets: await shownTargets(context, targets, figureCounter(context.db)),
      national: nationalTargets.flatMap((target) => {
        const indicator = find(target.indicator);
        return indicator === undefined ? [] : [{ target, indicator }];
      }),
      indicators: all.filter((one) => own.some(({ office }) => isToldOf(one, office))),
      offices: own.map(({ office, label }) => ({
        key: officeKey(office),
        label,
      })),
    });
  },
});

export const setTarget = defineUseCase({
  name: 'reporting/set-target',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 10 khoản 3 và 4',
  input: z.object({
    office: text(80),
    plan: text(200),
    indicator: text(60),
    from: date,
    to: date,
    target: optionalDecimal(0, 1_000_000_000),
    note: optionalText(500),
    /** It looked like a slip, and the person says that it is right. */
    confirmed: tick,
  }),
  async subject(input) {
    const office = officeOfKey(input.office);
    return office === null ? refuse(notFound) : ok(office);
  },
  async run(input, context) {
    const { db, actor, today, now } = context;
    const office = officeOfKey(input.office);
    if (office === null) return refuse(notFound);
    const label = await labelOfOffice(db, office, today);
    if (!isAmong(office, await officesOfActor(db, actor, today))) {
      return refuse(problem('forbidden', 'reporting/not-your-office', { office: label }));
    }
    const wrong: FieldProblem[] = [];
    const indicator = (await loadIndicators()).find(input.indicator);
    if (indicator === undefined) wrong.push({ path: 'indicator', code: 'not-an-option' });
    if (indicator !== undefined && !isToldOf(indicator, office)) {
      wrong.push({ path: 'indicator', code: 'reporting/not-told-of-unit', details: { office: label } });
    }
    if (input.to < input.from) wrong.push({ path: 'to', code: 'reporting/period-ends-first' });
    if (input.target === null) wrong.push({ path: 'target', code: 'required' });
    const { plan, indicator: code, from: periodFrom, to: periodTo } = input;
    if (await targetStands(db, { ...office, plan, indicator: code, periodFrom, periodTo }))
      wrong.push({ path: 'indicator', code: 'reporting/target-stands' });
    if (!namesPlan(plan)) wrong.push({ path: 'plan', code: 'reporting/plan-not-named' });
    if (indicator !== undefined && indicator.unit !== '%' && !Number.isInteger(input.target ?? 0)) {
      wrong.push({ path: 'target', code: 'reporting/target-not-whole', details: { unit: indicator.unit } });
    }
    if (indicator?.unit === '%' && (input.target ?? 0) > 100) {
      wrong.push({ path: 'target', code: 'reporting/share-above-all' });
    }
    if (indicator === undefined || input.target === null || wrong.length > 0) return refuse(invalidFields(wrong));
    if (!input.confirmed && indicator.unit !== '%') {
      const asked = questionOfTarget({ ...office, periodFrom, periodTo }, today);
      const actual = (await countFigures(db, asked, [code]))[0]?.figure.value ?? null;
      if (isFarTarget(input.target, actual)) {
        const details = { target: input.target, actual, unit: indicator.unit };
        return refuse(
          invalidFields([{ path: 'target', code: 'reporting/target-far-off', details }], 'reporting/doubtful'),
        );
      }
    }
    const target: PlanTarget = {
      id: context.newId<'plan-target'>(),
      version: 1,
      ...office,
      letterId: null,
      plan: input.plan,
      indicator: input.indicator,
      periodFrom: input.from,
      periodTo: input.to,
      target: input.target,
      note: input.note,
      setBy: actor.accountId,
      setByName: actor.displayName,
      madeAt: now,
      changedAt: now,
      endedOn: null,
      endReason: null,
    };
    await insertTarget(db, target);
    context.touch({ kind: 'plan-target', id: target.id, before: null, after: target });
    return ok({ targetId: target.id });
  },
});

export const endTarget = defineUseCase({
  name: 'reporting/end-target',
  kind: 'act',
  legalBasis: null,
  input: z.object({ targetId: id<'plan-target'>(), version, reason: lines(500) }),
  async subject(input, { db }) {
    const target = await findTarget(db, input.targetId);
    return target === null ? refuse(notFound) : ok(target);
  },
  async run(input, context) {
    const { db, actor, today, now } = context;
    const before = await findTarget(db, input.targetId);
    if (before === null) return refuse(notFound);
    if (!isAmong(before, await officesOfActor(db, actor, today))) {
      const office = await labelOfOffice(db, before, today);
      return refuse(problem('forbidden', 'reporting/not-your-office', { office }));
    }
    if (before.endedOn !== null) return refuse(problem('conflict', 'reporting/target-ended'));
    const changes = { endedOn: today, endReason: input.reason, changedAt: now };
    if (!(await updateTarget(db, { id: before.id, version: input.version }, changes))) {
      return refuse(problem('conflict', 'records/changed-meanwhile', { current: before }));
    }
    const after = { ...before, ...changes, version: before.version + 1 };
    context.touch({ kind: 'plan-target', id: before.id, before, after });
    return ok({ targetId: before.id });
  },
});
