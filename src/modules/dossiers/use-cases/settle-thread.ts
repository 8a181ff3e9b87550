// Settles a thread, or opens it again: by whom and when is kept with the thread.

import { z } from 'zod';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { id, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { CommentId, ThreadTurn } from '../rules/comment.ts';
import { changedComment } from './changing-comment.ts';
import { commentForChange, subjectOfComment } from './find-thread.ts';

const input = z.object({ commentId: id<'dossier-comment'>(), version });

async function turn(
  to: ThreadTurn['to'],
  asked: z.output<typeof input>,
  context: Context,
): Promise<Result<{ threadId: CommentId }>> {
  const { now, actor } = context;
  const found = await commentForChange(asked, context);
  if (!found.ok) return found;
  const { comment: before } = found.value;
  if (before.threadId !== null) return refuse(notFound);
  if ((before.resolvedAt === null) === (to === 'open')) {
    return refuse(problem('conflict', to === 'open' ? 'dossiers/thread-is-open' : 'dossiers/thread-is-settled'));
  }
  const settles = to === 'resolved';
  const changes = {
    resolvedAt: settles ? now : null,
    resolvedBy: settles ? actor.accountId : null,
    turns: [...before.turns, { to, by: actor.accountId, at: now }],
  };
  await changedComment(before, changes, context);
  return ok({ threadId: before.id });
}

export const resolveThread = defineUseCase({
  name: 'dossiers/resolve-thread',
  kind: 'act',
  legalBasis: null,
  input,
  subject: (asked, context) => subjectOfComment(asked.commentId, context),
  run: (asked, context) => turn('resolved', asked, context),
});

export const reopenThread = defineUseCase({
  name: 'dossiers/reopen-thread',
  kind: 'act',
  legalBasis: null,
  input,
  subject: (asked, context) => subjectOfComment(asked.commentId, context),
  run: (asked, context) => turn('open', asked, context),
});
