// Corrects what one said oneself: the text of before is kept and stays readable for everybody who sees the thread.

import { z } from 'zod';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id, lines, version } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { mostCommentLetters } from '../rules/comment.ts';
import { changedComment } from './changing-comment.ts';
import { commentForChange, subjectOfComment } from './find-thread.ts';

export const correctComment = defineUseCase({
  name: 'dossiers/correct-comment',
  kind: 'act',
  legalBasis: null,
  input: z.object({ commentId: id<'dossier-comment'>(), version, body: lines(mostCommentLetters) }),
  subject: (input, context) => subjectOfComment(input.commentId, context),
  async run(input, context) {
    const { now, actor } = context;
    const found = await commentForChange(input, context);
    if (!found.ok) return found;
    const { comment: before } = found.value;
    if (before.madeBy !== actor.accountId || (actor.accountId === null && actor.kind !== 'local-operator')) {
      return refuse(problem('forbidden', 'dossiers/not-your-comment'));
    }
    if (before.body === input.body) {
      return refuse(invalidFields([{ path: 'body', code: 'dossiers/comment-unchanged' }]));
    }
    const changes = { body: input.body, former: [...before.former, { body: before.body, until: now }] };
    await changedComment(before, changes, context);
    return ok({ threadId: before.threadId ?? before.id });
  },
});
