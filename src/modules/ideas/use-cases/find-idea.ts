// The idea that an act names, whom that act therefore concerns, how every act on it ends, and who is told.

import { findHolders, findSpeakers } from '#access/find-recipients.ts';
import type { UseCaseName } from '#access/permission-matrix.ts';
import { covers, reachOf, type Subject } from '#access/reach.ts';
import type { AccountId } from '#kernel/ids.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { findLiveProducerById } from '#modules/producers/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import { type Idea, type IdeaId, ideaContent } from '../rules/idea.ts';
import { type IdeaAct, ideaMay } from '../rules/lifecycle.ts';
import { findIdea, lockIdea, updateIdea } from '../store.ts';

type Reading = Pick<Context, 'db'>;

/** Whom an idea belongs to: of a merged producer, the record that stayed. */
export async function subjectOfIdea({ db }: Reading, idea: Idea): Promise<Subject> {
  const owner = idea.producerId === null ? null : await findLiveProducerById(db, idea.producerId);
  const { provinceCode, communeCode } = idea;
  return { provinceCode, communeCode, producerId: owner?.id ?? idea.producerId };
}

export async function subjectById(id: IdeaId, context: Reading): Promise<Result<Subject>> {
  const idea = await findIdea(context.db, id);
  return idea === null ? refuse(notFound) : ok(await subjectOfIdea(context, idea));
}

/** Whether the reader's right to an act covers the idea and its state allows it. */
export async function mayOnIdea(context: Context, name: UseCaseName, act: IdeaAct, idea: Idea): Promise<boolean> {
  const reach = reachOf(context.actor, name);
  return reach !== null && ideaMay(idea.state, act) && covers(reach, await subjectOfIdea(context, idea));
}

/** The idea under a lock, as the form showed it, if the act is possible in its state. */
export async function ideaFor(act: IdeaAct, id: IdeaId, version: number, context: Context): Promise<Result<Idea>> {
  const idea = await lockIdea(context.db, id);
  if (idea === null) return refuse(notFound);
  if (idea.version !== version) return refuse(problem('conflict', 'ideas/changed-meanwhile'));
  if (ideaMay(idea.state, act)) return ok(idea);
  return refuse(problem('conflict', 'ideas/not-in-this-state', { state: idea.state }));
}

/** Writes what changed and names the idea in the ledger. It is under the act's lock, so nobody was faster. */
export async function settleIdea(context: Context, before: Idea, changes: Partial<Idea>): Promise<Idea> {
  const done = await updateIdea(context.db, before, { ...changes, changedAt: context.now });
  const after = await findIdea(context.db, before.id);
  if (!done || after === null) throw new Error('a locked idea was changed by somebody else');
  context.touch({ kind: 'product-idea', id: before.id, before: ideaContent(before), after: ideaContent(after) });
  return after;
}

/** The officers of the idea's commune. */
export async function officersOf({ db, today }: Context, idea: Idea): Promise<readonly AccountId[]> {
  return await findHolders(db, ['commune-officer'], idea, today);
}

/** Those who speak for the producer that has the idea. */
export async function speakersOf({ db }: Context, idea: Idea): Promise<readonly AccountId[]> {
  if (idea.producerId === null) return [];
  const owner = await findLiveProducerById(db, idea.producerId);
  return await findSpeakers(db, [owner?.id ?? idea.producerId]);
}

/** Who has the idea, as people say it. */
export async function proposerOf({ db }: Reading, idea: Idea): Promise<string> {
  const owner = idea.producerId === null ? null : await findLiveProducerById(db, idea.producerId);
  return owner?.name ?? idea.proposerName ?? '';
}
