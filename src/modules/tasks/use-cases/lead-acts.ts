// What the lead office does with its task: tells how far it is with figures and files, says why it is late, asks for more time, hands the
// result in. Everything stays; nothing is written over.

import { z } from 'zod';
import { invalidFields, type Problem, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { lastDayMeant } from '#law/last-day.ts';
import { type CheckedFile, checkedFile, keepFile } from '#modules/evidence/services.ts';
import { isAmong } from '#modules/offices/index.ts';
import {
  date,
  id,
  lines,
  oneOf,
  optionalDate,
  optionalDecimal,
  optionalText,
  optionalWhole,
  version,
} from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { Task } from '../rules/task.ts';
import type { TaskAct, TaskFigure } from '../rules/task-act.ts';
import { changeTask, lockedTask, type Standing, sideWithinReach, standingOf } from './in-hand.ts';
import { tellAssigner } from './tell-of-tasks.ts';

const figure = z.object({
  name: optionalText(160),
  value: optionalDecimal(-1_000_000_000_000, 1_000_000_000_000),
  unit: optionalText(60),
});
const reportShape = z.object({
  taskId: id<'task'>(),
  words: lines(8_000),
  figures: z.array(figure).max(20).optional(),
  files: z.array(checkedFile).max(10).optional(),
});

/** The figures that were filled in; one without its name or its value is said at its box. */
function figuresOf(given: z.infer<typeof reportShape>['figures']): Result<readonly TaskFigure[]> {
  const wrong = (given ?? []).flatMap(({ name, value }, index) => {
    if ((name === null) === (value === null)) return [];
    return [{ path: `figures.${index}.${name === null ? 'name' : 'value'}`, code: 'required' }];
  });
  if (wrong.length > 0) return refuse(invalidFields(wrong));
  return ok(
    (given ?? []).flatMap(({ name, value, unit }) =>
      name === null || value === null ? [] : [{ name, value, unit: unit ?? '' }],
    ),
  );
}

async function kept(context: Context, files: readonly CheckedFile[] | undefined) {
  const all = [];
  for (const file of files ?? []) all.push(await keepFile(context, file));
  return all;
}

/** Why the lead office's side may not act on a task now; `null`: it may. */
function whyNot(task: Task, standing: Standing, along: boolean): Problem | null {
  if (task.spread !== null) return problem('conflict', 'tasks/parent-follows-children');
  if (!standing.isLead && !standing.inPlace && !(along && standing.isAlong)) {
    return problem('forbidden', 'tasks/not-your-office', { office: task.leadLabel });
  }
  if (task.state !== 'open') return problem('conflict', 'tasks/not-open');
  return null;
}

/** For which office the act is done, as the list of acts says it. */
function forOffice(task: Task, standing: Standing): Pick<TaskAct, 'officeLabel' | 'inPlace'> {
  if (standing.isLead) return { officeLabel: task.leadLabel, inPlace: false };
  if (standing.inPlace) return { officeLabel: task.leadLabel, inPlace: true };
  const along = task.coordinators.find((one) => isAmong(one, standing.offices));
  return { officeLabel: along?.label ?? null, inPlace: false };
}

export const reportProgress = defineUseCase({
  name: 'tasks/report-progress',
  kind: 'act',
  legalBasis: null,
  input: reportShape.extend({
    /** Progress, or the reason why it is late. */
    kind: oneOf(['progress', 'delay']),
    percent: optionalWhole(0, 100),
  }),
  subject: (input, context) => sideWithinReach(input.taskId, context, ['lead', 'along', 'assigner']),
  async run(input, context) {
    const found = await lockedTask({ taskId: input.taskId }, context);
    if (!found.ok) return found;
    const task = found.value;
    const standing = await standingOf(context, task);
    const not = whyNot(task, standing, input.kind === 'progress');
    if (not !== null) return refuse(not);
    const figures = figuresOf(input.figures);
    if (!figures.ok) return figures;
    const { kind, words, percent } = input;
    const said = { kind, words, percent, figures: figures.value, files: await kept(context, input.files) };
    await changeTask(task, {}, { ...said, ...forOffice(task, standing) }, context);
    return ok({ taskId: task.id });
  },
});

export const askExtension = defineUseCase({
  name: 'tasks/ask-extension',
  kind: 'act',
  legalBasis: null,
  input: z.object({ taskId: id<'task'>(), version, until: date, untilMeant: optionalDate, words: lines(4_000) }),
  subject: (input, context) => sideWithinReach(input.taskId, context, ['lead', 'assigner']),
  async run(input, context) {
    const found = await lockedTask(input, context);
    if (!found.ok) return found;
    const task = found.value;
    const standing = await standingOf(context, task);
    const not = whyNot(task, standing, false);
    if (not !== null) return refuse(not);
    if (task.dueOn === null) return refuse(problem('conflict', 'tasks/no-due-date'));
    if (task.askedUntil !== null) return refuse(problem('conflict', 'tasks/extension-waits'));
    const { day: until, wrong } = lastDayMeant('until', input.until, input.untilMeant);
    if (until <= task.dueOn || until < context.today) {
      return refuse(invalidFields([{ path: 'until', code: 'tasks/until-too-early' }]));
    }
    if (wrong !== null) return refuse(invalidFields([wrong]));
    const said = { kind: 'extension-asked', words: input.words, until, ...forOffice(task, standing) } as const;
    const after = await changeTask(task, { askedUntil: until }, said, context);
    await tellAssigner(context, after, 'extension-asked');
    return ok({ taskId: task.id, until });
  },
});

type HandedIn = Pick<TaskAct, 'words' | 'files' | 'officeLabel' | 'inPlace'> & Partial<Pick<TaskAct, 'figures'>>;

/** Hands an open task in, by the actor, today; its assigner is told. */
export async function handIn(task: Task, said: HandedIn, context: Context): Promise<Task> {
  const { today, actor } = context;
  const after = await changeTask(
    task,
    { state: 'handed-in', handedInOn: today, handedInBy: actor.accountId, askedUntil: null },
    { kind: 'handed-in', ...said },
    context,
  );
  await tellAssigner(context, after, 'handed-in');
  return after;
}

export const handInResult = defineUseCase({
  name: 'tasks/hand-in-result',
  kind: 'act',
  legalBasis: null,
  // Without the version that was seen: what the assigner changes meanwhile, a later due date say, does not speak against a result.
  input: reportShape,
  subject: (input, context) => sideWithinReach(input.taskId, context, ['lead', 'assigner']),
  async run(input, context) {
    const found = await lockedTask({ taskId: input.taskId }, context);
    if (!found.ok) return found;
    const task = found.value;
    const standing = await standingOf(context, task);
    const not = whyNot(task, standing, false);
    if (not !== null) return refuse(not);
    const figures = figuresOf(input.figures);
    if (!figures.ok) return figures;
    const said = { words: input.words, figures: figures.value, files: await kept(context, input.files) };
    await handIn(task, { ...said, ...forOffice(task, standing) }, context);
    return ok({ taskId: task.id });
  },
});
