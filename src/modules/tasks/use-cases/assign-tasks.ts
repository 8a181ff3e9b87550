// Gives tasks to offices in one act, after a preview of exactly the same: one by hand, one clause, a whole letter, all communes at once.
// Nothing is given without the confirmation of a person.

import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { sendWithWork } from '#modules/directives/services.ts';
import { officesOfActor, subjectOfOffice } from '#modules/offices/services.ts';
import { tick } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type AssignInput, assignShape, type Plan, planOf, tasksOfPlan } from './build-tasks.ts';
import { giveTasks } from './give-tasks.ts';
import { assignerOf } from './offices-to-give.ts';

async function subjectOfAssigner(input: Pick<AssignInput, 'assigner'>, { db, actor, today }: Context) {
  const own = await officesOfActor(db, actor, today);
  const office = assignerOf(input.assigner, own, actor.kind === 'local-operator');
  if (office === null) return refuse(problem('forbidden', 'tasks/not-your-office'));
  return ok(subjectOfOffice(office));
}

export const previewAssignment = defineUseCase({
  name: 'tasks/assign-tasks',
  kind: 'read',
  legalBasis: null,
  input: assignShape,
  subject: (input, context) => subjectOfAssigner(input, context),
  run: async (input, context): Promise<Result<Plan>> => await planOf(input, context),
});

export const assignTasks = defineUseCase({
  name: 'tasks/assign-tasks',
  kind: 'act',
  legalBasis: null,
  input: assignShape.extend({
    /** A person saw what will be given and says so. */
    confirmed: tick,
  }),
  subject: (input, context) => subjectOfAssigner(input, context),
  async run({ confirmed, ...input }, context) {
    const plan = await planOf(input, context);
    if (!plan.ok) return plan;
    if (!confirmed) return refuse(problem('invalid', 'tasks/not-confirmed'));
    const { source, letterId, caseId } = input;
    const made = plan.value.planned.map((planned) =>
      tasksOfPlan({ planned, plan: plan.value, source, letterId, caseId }, context),
    );
    const tasks = made.flat();
    await giveTasks(tasks, context);
    if (letterId !== null) {
      const to = tasks.filter((task) => task.spread === null).flatMap((task) => [task.lead, ...task.coordinators]);
      await sendWithWork(context, { letterId, from: plan.value.assigner, to });
    }
    return ok({
      taskIds: made.map((rows) => rows[0]?.id ?? ''),
      given: tasks.filter((task) => task.spread === null).length,
    });
  },
});
