// The commune looks at an idea: points for each ground with the reason of each, and what comes of it. No threshold decides; the
// commune does, and says why.

import { z } from 'zod';
import { ok } from '#kernel/result.ts';
import { tell } from '#modules/notifications/services.ts';
import { id, oneOf, optionalText, text, version, whole } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { type IdeaScreening, ideaOutcomes } from '../rules/idea.ts';
import { type Ground, MOST_POINTS, priorityOf, withoutReason } from '../rules/priority.ts';
import { findScreenings, insertScreening } from '../store.ts';
import { ideaFor, settleIdea, speakersOf, subjectById } from './find-idea.ts';

/** What is said to one ground; a point without its reason is refused at once, whatever the other grounds still lack. */
const answerTo = (ground: Ground) =>
  z.object({ points: whole(0, MOST_POINTS), reason: optionalText(300) }).superRefine((answer, wrong) => {
    if (withoutReason({ [ground]: answer }).length === 0) return;
    wrong.addIssue({ code: 'custom', path: ['reason'], params: { code: 'ideas/reason-needed' } });
  });

export const screenIdea = defineUseCase({
  name: 'ideas/screen-idea',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    ideaId: id<'product-idea'>(),
    version,
    grounds: z.object({
      speciality: answerTo('speciality'),
      supply: answerTo('supply'),
      landscape: answerTo('landscape'),
      rural: answerTo('rural'),
    }),
    outcome: oneOf(ideaOutcomes),
    reason: text(500),
  }),
  subject: (input, context) => subjectById(input.ideaId, context),
  async run(input, context) {
    const { grounds, outcome, reason } = input;
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
