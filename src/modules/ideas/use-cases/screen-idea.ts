// The commune looks at an idea: points for each ground with the reason of each, and what comes of it. No threshold decides; the
// commune does, and says why.

import { z } from 'zod';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { tell } from '#modules/notifications/services.ts';
import { id, oneOf, optionalText, text, version, whole } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { type IdeaScreening, ideaOutcomes } from '../rules/idea.ts';
import { type GroundAnswers, MOST_POINTS, priorityOf, withoutReason } from '../rules/priority.ts';
import { findScreenings, insertScreening } from '../store.ts';
import { ideaFor, settleIdea, speakersOf, subjectById } from './find-idea.ts';

const answer = z.object({ points: whole(0, MOST_POINTS), reason: optionalText(300) });

function reasonProblems(answers: Partial<GroundAnswers>): readonly FieldProblem[] {
  return withoutReason(answers).map((ground) => ({ path: `grounds.${ground}.reason`, code: 'ideas/reason-needed' }));
}

export const screenIdea = defineUseCase({
  name: 'ideas/screen-idea',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    ideaId: id<'product-idea'>(),
    version,
    grounds: z.object({ speciality: answer, supply: answer, landscape: answer, rural: answer }),
    outcome: oneOf(ideaOutcomes),
    reason: text(500),
  }),
  alsoWrong: async ({ grounds }) => (grounds === undefined ? [] : reasonProblems(grounds)),
  subject: (input, context) => subjectById(input.ideaId, context),
  async run(input, context) {
    const { grounds, outcome, reason } = input;
    const problems = reasonProblems(grounds);
    if (problems.length > 0) return refuse(invalidFields(problems));
    const found = await ideaFor('screen', input.ideaId, input.version, context);
    if (!found.ok) return found;
    const [last] = await findScreenings(context.db, [found.value.id]);
    const screening: IdeaScreening = {
      id: context.newId<'product-idea-screening'>(),
      ideaId: found.value.id,
      ordinal: (last?.ordinal ?? 0) + 1,
      grounds,
      points: priorityOf(grounds),
      outcome,
      reason,
      madeBy: context.actor.accountId,
      madeAt: context.now,
    };
    await insertScreening(context.db, screening);
    const { madeAt: _madeAt, ...said } = screening;
    context.touch({ kind: 'product-idea-screening', id: screening.id, before: null, after: said });
    const offList = outcome === 'shortlisted' ? {} : { provinceListedAt: null, provinceReason: null };
    const after = { state: outcome, points: screening.points, stateReason: reason, ...offList };
    const idea = await settleIdea(context, found.value, after);
    const words = { idea: idea.name, outcome, reason };
    await tell(context, {
      kind: 'idea-screened',
      to: await speakersOf(context, idea),
      words,
      path: `/y-tuong/${idea.id}`,
    });
    return ok({ ideaId: idea.id, name: idea.name, points: screening.points, outcome });
  },
});
