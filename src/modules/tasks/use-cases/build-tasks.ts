// From what a person chose to the tasks that will be given, with everything that is wrong said at once; the preview and the act build the same.

import { z } from 'zod';
import { findAccount } from '#access/store-accounts.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import { type AccountId, type Id, isUuid } from '#kernel/ids.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { lastDayMeant } from '#law/last-day.ts';
import { type NamedOffice, type Office, officeKey, sameOffice } from '#modules/offices/index.ts';
import { officesOfActor, peopleOfOffices } from '#modules/offices/services.ts';
import {
  lines,
  oneOf,
  optional,
  optionalDate,
  optionalLines,
  optionalOneOf,
  optionalText,
  text,
  tick,
  ticked,
} from '#runner/fields.ts';
import type { Context } from '#runner/use-case.ts';
import { isRunning, type Task, type TaskSpread, taskKinds, taskPeriods, untouched } from '../rules/task.ts';
import { listTasksBy } from '../store.ts';
import { assignerOf, type OfficesToGive, officesOfKeys, officesToGive } from './offices-to-give.ts';

const optionalId = <Kind extends string>() =>
  optional(text(36).refine(isUuid, { params: { code: 'uuid' } })) as unknown as z.ZodType<Id<Kind> | null>;

const item = z.object({
  clauseId: optionalId<'clause'>(),
  /** Left out: nothing is given for this clause now. */
  skip: tick,
  content: lines(8_000),
  output: optionalLines(1_000),
  leads: ticked(),
  coordinators: ticked(),
  kind: oneOf(taskKinds),
  dueOn: optionalDate,
  dueOnMeant: optionalDate,
  period: optionalOneOf(taskPeriods),
  seriesEndsOn: optionalDate,
  indicator: optionalText(80),
});
type Item = z.infer<typeof item>;

export const assignShape = z.object({
  /** Key of the office that assigns; absent: the first that the person stands for. */
  assigner: optionalText(80),
  letterId: optionalId<'letter'>(),
  /** The case that it is given for, by hand alone. */
  caseId: optionalId<'inspection-case'>(),
  source: optionalText(400),
  leaderId: optionalId<'account'>(),
  items: z.array(item).min(1).max(80),
});
export type AssignInput = z.infer<typeof assignShape>;

/** What will be given for one item: one task, or a parent with one child for each lead. */
export interface Planned {
  readonly index: number;
  readonly content: string;
  readonly spread: TaskSpread | null;
  readonly leads: readonly NamedOffice[];
  readonly coordinators: readonly NamedOffice[];
  readonly dueOn: LocalDate | null;
  readonly item: Item;
}

export interface Plan {
  /** Lead offices without an account: nobody there is told. */
  readonly unreached: readonly string[];
  readonly assigner: Office;
  readonly assignerLabel: string;
  readonly leader: { readonly id: AccountId; readonly name: string } | null;
  readonly planned: readonly Planned[];
}

/** What is wrong with days and period of one item. */
function wrongTimes(
  one: Item,
  at: string,
  today: LocalDate,
): { readonly dueOn: LocalDate | null; readonly wrong: FieldProblem[] } {
  const wrong: FieldProblem[] = [];
  const say = (field: string, code: string): void => void wrong.push({ path: `${at}.${field}`, code });
  if (one.kind === 'standing') {
    if (one.dueOn !== null) say('dueOn', 'tasks/standing-has-no-date');
    if (one.period === null) say('period', 'tasks/period-missing');
    return { dueOn: null, wrong };
  }
  if (one.kind === 'recurring' && one.period === null) say('period', 'tasks/period-missing');
  if (one.dueOn === null) {
    say('dueOn', 'tasks/due-missing');
    return { dueOn: null, wrong };
  }
  const { day, wrong: dayOff } = lastDayMeant(`${at}.dueOn`, one.dueOn, one.dueOnMeant);
  if (day < today) say('dueOn', 'tasks/due-in-past');
  else if (dayOff !== null) wrong.push(dayOff);
  if (one.seriesEndsOn !== null && one.seriesEndsOn < day) say('seriesEndsOn', 'tasks/series-ends-before');
  return { dueOn: day, wrong };
}

function planned(
  one: Item,
  index: number,
  give: OfficesToGive,
  today: LocalDate,
): { plan: Planned; wrong: FieldProblem[] } {
  const at = `items.${index}`;
  const { dueOn, wrong } = wrongTimes(one, at, today);
  const leads = officesOfKeys(one.leads, give);
  const along = officesOfKeys(one.coordinators, give);
  if (leads.offices.length === 0 && leads.unknown.length === 0)
    wrong.push({ path: `${at}.leads`, code: 'tasks/lead-missing' });
  if (leads.unknown.length > 0) wrong.push({ path: `${at}.leads`, code: 'tasks/office-unknown' });
  if (along.unknown.length > 0) wrong.push({ path: `${at}.coordinators`, code: 'tasks/office-unknown' });
  const { content } = one;
  // Who leads the same work on its own part coordinates nobody's.
  const coordinators = along.offices.filter((office) => !leads.offices.some((lead) => sameOffice(lead, office)));
  return {
    plan: { index, content, spread: leads.spread, leads: leads.offices, coordinators, dueOn, item: one },
    wrong,
  };
}

/** Clauses whose very words an office leads already, in a task that runs: given twice, they would be counted twice. */
async function givenAlready({ db }: Context, plans: readonly Planned[]): Promise<readonly FieldProblem[]> {
  const clauseIds = plans.flatMap((one) => (one.item.clauseId === null ? [] : [one.item.clauseId]));
  const running = (await listTasksBy(db, 'clauseId', clauseIds)).filter(
    (task) => task.spread === null && isRunning(task),
  );
  return plans.flatMap(({ index, content, leads, item: { clauseId } }): readonly FieldProblem[] => {
    const twice = running.find(
      (task) =>
        task.clauseId === clauseId && task.content === content && leads.some((one) => sameOffice(one, task.lead)),
    );
    if (twice === undefined) return [];
    return [{ path: `items.${index}.leads`, code: 'tasks/given-already', details: { office: twice.leadLabel } }];
  });
}

/** Builds the plan, or refuses with every wrong field. */
export async function planOf(input: AssignInput, context: Context): Promise<Result<Plan>> {
  const { db, actor, today } = context;
  const own = await officesOfActor(db, actor, today);
  const assigner = assignerOf(input.assigner, own, actor.kind === 'local-operator');
  if (assigner === null) return refuse(problem('forbidden', 'tasks/not-your-office'));
  const kept = input.items.map((one, index) => ({ one, index })).filter(({ one }) => !one.skip);
  if (kept.length === 0) return refuse(problem('invalid', 'tasks/nothing-chosen'));
  const give = await officesToGive(db, assigner, today);
  const built = kept.map(({ one, index }) => planned(one, index, give, today));
  const plans = built.map(({ plan }) => plan);
  const wrong = [...built.flatMap((one) => one.wrong), ...(await givenAlready(context, plans))];
  if (wrong.length > 0) return refuse(invalidFields(wrong));
  const leader = input.leaderId === null ? undefined : await findAccount(db, input.leaderId);
  const leads = [...new Map(plans.flatMap((one) => one.leads.map((lead) => [officeKey(lead), lead]))).values()];
  const peopleOf = await peopleOfOffices(db, leads, today);
  return ok({
    unreached: leads.filter((lead) => peopleOf(lead).length === 0).map((lead) => lead.label),
    assigner,
    assignerLabel: give.own.label,
    leader: leader === undefined ? null : { id: leader.id, name: leader.displayName },
    planned: plans,
  });
}

/** The rows of one plan: the parent first where there is one. */
export function tasksOfPlan(
  {
    planned: one,
    plan,
    source,
    letterId,
    caseId = null,
  }: {
    planned: Planned;
    plan: Plan;
    source: string | null;
    letterId: Id<'letter'> | null;
    caseId?: Id<'inspection-case'> | null;
  },
  { actor, today, now, newId }: Pick<Context, 'actor' | 'today' | 'now' | 'newId'>,
): readonly Task[] {
  const { item: asked } = one;
  const firstId = newId<'task'>();
  const ofParent = one.spread !== null;
  const row = (lead: NamedOffice, more: Partial<Task>): Task => ({
    ...untouched,
    id: newId<'task'>(),
    letterId,
    caseId,
    clauseId: asked.clauseId,
    source,
    parentId: null,
    spread: null,
    seriesId: asked.kind === 'recurring' && more.parentId == null ? firstId : null,
    ordinal: 1,
    seriesEndsOn: asked.kind === 'recurring' ? asked.seriesEndsOn : null,
    assigner: plan.assigner,
    assignerLabel: plan.assignerLabel,
    assignedBy: actor.accountId,
    assignedByName: actor.displayName,
    leaderId: plan.leader?.id ?? null,
    leaderName: plan.leader?.name ?? null,
    lead: { provinceCode: lead.provinceCode, communeCode: lead.communeCode, bodyId: lead.bodyId },
    leadLabel: lead.label,
    unitNamedOn: today,
    coordinators: one.coordinators,
    content: one.content,
    output: asked.output,
    dueOn: one.dueOn,
    originalDueOn: one.dueOn,
    kind: asked.kind,
    period: asked.kind === 'once' ? null : asked.period,
    indicator: asked.kind === 'standing' ? asked.indicator : null,
    assignedOn: today,
    madeAt: now,
    changedAt: now,
    ...more,
  });
  if (!ofParent) return one.leads.map((lead) => row(lead, { id: firstId }));
  const parent = row({ ...plan.assigner, label: plan.assignerLabel }, { id: firstId, spread: one.spread });
  return [parent, ...one.leads.map((lead) => row(lead, { parentId: firstId }))];
}
