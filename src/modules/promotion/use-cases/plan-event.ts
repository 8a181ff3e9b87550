// Plans an event, or changes what was planned: days, place, organiser, decision, stands, who pays, and whom it is for.

import { z } from 'zod';
import { addMonths, daysBetween, type LocalDate } from '#kernel/calendar.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { isSentence, notASentence } from '#kernel/sentence.ts';
import { loadProductSets } from '#law/product-sets.ts';
import { programmeBegan } from '#law/programme-began.ts';
import { keepFile, optionalCheckedFile } from '#modules/evidence/services.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import {
  id,
  oneOf,
  optionalDate,
  optionalLines,
  optionalText,
  optionalVnd,
  optionalWhole,
  text,
  tick,
  ticked,
  version,
} from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { tooSmall } from '../rules/amounts.ts';
import { isSamePlan } from '../rules/budget.ts';
import { type BudgetLine, eventKinds, MOST_DAYS, MOST_MONTHS_AHEAD, type TradeEvent } from '../rules/event.ts';
import { missingBeside } from '../rules/missing-beside.ts';
import { insertEvent, listCosts, listParticipations, listSales } from '../store.ts';
import { eventFor, madeNow, officeOf, settleEvent, subjectByEvent } from './find-event.ts';
import { applyMove, checkMove } from './move-event.ts';

const budgetLine = z.object({ source: optionalText(200), amountVnd: optionalVnd });

const shape = {
  name: text(200),
  kind: oneOf(eventKinds),
  place: text(300),
  from: optionalDate,
  until: optionalDate,
  organiser: text(200),
  decisionNumber: optionalText(60),
  decidedOn: optionalDate,
  decisionFile: optionalCheckedFile,
  stands: optionalWhole(1, 100_000),
  budget: z.array(budgetLine).max(20).optional(),
  leastStars: optionalWhole(3, 5),
  setNumbers: ticked(),
  communeCodes: ticked(),
  note: optionalLines(2_000),
} as const;
type Input = z.output<z.ZodObject<typeof shape>>;

function dayProblems(
  { from, until }: Partial<Pick<Input, 'from' | 'until'>>,
  today: LocalDate,
): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (from === null) problems.push({ path: 'from', code: 'promotion/begin-missing' });
  if (until === null) problems.push({ path: 'until', code: 'promotion/end-missing' });
  if (from == null || until == null) return problems;
  if (until < from) return [{ path: 'until', code: 'promotion/ends-before', details: { from } }];
  if (from < programmeBegan) {
    return [{ path: 'from', code: 'promotion/before-programme', details: { began: programmeBegan } }];
  }
  const latest = addMonths(today, MOST_MONTHS_AHEAD);
  if (from > latest) return [{ path: 'from', code: 'promotion/too-far-ahead', details: { latest } }];
  const days = daysBetween(from, until) + 1;
  if (days > MOST_DAYS) return [{ path: 'until', code: 'promotion/too-long', details: { days, most: MOST_DAYS } }];
  return [];
}

function wrongFields(read: Partial<Input>, today: LocalDate): readonly FieldProblem[] {
  const problems: FieldProblem[] = [...dayProblems(read, today)];
  const { decisionNumber: number, decidedOn: day } = read;
  problems.push(
    ...missingBeside(number, { path: 'decidedOn', value: day, code: 'promotion/decision-day-missing' }),
    ...missingBeside(day, { path: 'decisionNumber', value: number, code: 'promotion/decision-number-missing' }),
  );
  if (read.decidedOn != null && read.decidedOn > today) {
    problems.push({ path: 'decidedOn', code: 'promotion/day-in-future' });
  }
  (read.budget ?? []).forEach((line, i) => {
    const { source, amountVnd } = line;
    problems.push(
      ...tooSmall(`budget.${i}.amountVnd`, amountVnd),
      ...missingBeside(source, { path: `budget.${i}.amountVnd`, value: amountVnd, code: 'promotion/amount-missing' }),
      ...missingBeside(amountVnd, { path: `budget.${i}.source`, value: source, code: 'promotion/source-missing' }),
    );
  });
  return problems;
}

/** What planning says of an event, but for the scan of the decision. */
type Planned = Pick<
  TradeEvent,
  | 'name'
  | 'kind'
  | 'place'
  | 'from'
  | 'until'
  | 'organiser'
  | 'decisionNumber'
  | 'decidedOn'
  | 'stands'
  | 'budget'
  | 'rule'
  | 'note'
>;

/** What was typed as the event keeps it; the choices must be there. */
async function plannedOf(input: Input, provinceCode: string, context: Context): Promise<Result<Planned>> {
  const problems = [...wrongFields(input, context.today)];
  const { sets } = (await loadProductSets()).today;
  const setNumbers = input.setNumbers.map(Number);
  if (setNumbers.some((number) => !sets.some((set) => set.number === number))) {
    problems.push({ path: 'setNumbers', code: 'not-an-option' });
  }
  const communes = (await loadUnitLabels()).communesOf(provinceCode);
  if (input.communeCodes.some((code) => !communes.some((one) => one.code === code))) {
    problems.push({ path: 'communeCodes', code: 'not-an-option' });
  }
  const { from, until } = input;
  if (problems.length > 0 || from === null || until === null) return refuse(invalidFields(problems));
  const { name, kind, place, organiser, decisionNumber, decidedOn, stands, note, leastStars, communeCodes } = input;
  const budget = (input.budget ?? []).flatMap(({ source, amountVnd }): readonly BudgetLine[] =>
    source === null || amountVnd === null ? [] : [{ source, amountVnd }],
  );
  const rule = { leastStars: leastStars ?? 3, setNumbers, communeCodes };
  return ok({ name, kind, place, from, until, organiser, decisionNumber, decidedOn, stands, budget, rule, note });
}

export const planEvent = defineUseCase({
  name: 'promotion/plan-event',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 10',
  input: z.object({ ...shape, provinceCode: optionalText(2) }),
  alsoWrong: async (read, { today }) => wrongFields(read, today),
  async subject({ provinceCode }, context) {
    return ok(await officeOf(context, provinceCode));
  },
  async run(input, context) {
    const { provinceCode, communeCode } = await officeOf(context, input.provinceCode);
    if (provinceCode === null) return refuse(problem('conflict', 'promotion/no-province'));
    const planned = await plannedOf(input, provinceCode, context);
    if (!planned.ok) return planned;
    const file = input.decisionFile;
    const event: TradeEvent = {
      ...planned.value,
      id: context.newId<'trade-event'>(),
      version: 1,
      provinceCode,
      communeCode,
      decisionFile: file == null ? null : await keepFile(context, file),
      state: 'planned',
      stateReason: null,
      stateOn: context.today,
      budgetChanges: [],
      moves: [],
      settledFigures: null,
      settlements: [],
      ...madeNow(context),
      changedAt: context.now,
    };
    await insertEvent(context.db, event);
    context.touch({ kind: 'trade-event', id: event.id, before: null, after: event });
    return ok({ eventId: event.id, name: event.name });
  },
});

/** What is kept where the plan of money changes: once the event began, or cost something, the plan before, and why. */
async function planChange(
  event: TradeEvent,
  budget: readonly BudgetLine[],
  reason: string | null,
  { db, today, actor }: Context,
): Promise<Result<Pick<TradeEvent, 'budgetChanges'>>> {
  const { budget: before, budgetChanges } = event;
  const isLate =
    event.state === 'running' || (await listCosts(db, [event.id])).some((one) => one.droppedReason === null);
  if (!isLate || isSamePlan(before, budget)) return ok({ budgetChanges });
  if (reason === null)
    return refuse(invalidFields([{ path: 'budgetReason', code: 'promotion/budget-reason-missing' }]));
  if (!isSentence(reason)) return refuse(invalidFields([notASentence('budgetReason')]));
  return ok({ budgetChanges: [...budgetChanges, { on: today, byName: actor.displayName, reason, before }] });
}

export const changeEvent = defineUseCase({
  name: 'promotion/change-event',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 10',
  input: z.object({
    eventId: id<'trade-event'>(),
    version,
    ...shape,
    /** Why the plan of money is another once the event began or cost something. */
    budgetReason: optionalText(300),
    /** Why the days or the place are others once somebody was invited, or lie in the past. */
    moveReason: optionalText(300),
    /** The event is meant to come into an earlier month of reports. */
    periodConfirmed: tick,
  }),
  wholeRecordBut: ['decisionFile', 'budgetReason', 'moveReason', 'periodConfirmed'],
  alsoWrong: async (read, { today }) => wrongFields(read, today),
  subject: ({ eventId }, context) => subjectByEvent(eventId, context),
  async run(input, context) {
    const found = await eventFor('change', input.eventId, context);
    if (!found.ok) return found;
    const planned = await plannedOf(input, found.value.provinceCode, context);
    if (!planned.ok) return planned;
    const sold = await listSales(context.db, [input.eventId]);
    const outside = sold.find(({ soldOn }) => soldOn < planned.value.from || soldOn > planned.value.until);
    if (outside !== undefined) {
      const details = { day: outside.soldOn };
      const path = outside.soldOn < planned.value.from ? 'from' : 'until';
      return refuse(invalidFields([{ path, code: 'promotion/sales-on-day', details }]));
    }
    const parts = await listParticipations(context.db, [input.eventId]);
    const move = await checkMove(found.value, planned.value, input, { parts, sales: sold }, context);
    if (!move.ok) return move;
    const plan = await planChange(found.value, planned.value.budget, input.budgetReason, context);
    if (!plan.ok) return plan;
    const file = input.decisionFile;
    const scan = file == null ? {} : { decisionFile: await keepFile(context, file) };
    const { state: _today, ...stored } = found.value;
    // The state of today follows from the days; stored is what people did.
    const state = parts.length > 0 ? ('inviting' as const) : ('planned' as const);
    const done = await settleEvent(context, { ...stored, state }, input.version, {
      ...planned.value,
      ...plan.value,
      ...scan,
      moves: move.value.moves,
      state,
    });
    if (!done.ok) return done;
    const told = await applyMove(context, { before: found.value, after: done.value }, move.value);
    return told.ok ? ok({ eventId: input.eventId, name: done.value.name }) : told;
  },
});
