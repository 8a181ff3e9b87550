// The idea that an act names, whom that act therefore concerns, how every act on it ends, and who is told.

import { findHolders, findSpeakers } from '#access/find-recipients.ts';
import type { Subject } from '#access/reach.ts';
import type { AccountId } from '#kernel/ids.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Producer } from '#modules/producers/index.ts';
import { findLiveProducerById } from '#modules/producers/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import { type Idea, type IdeaId, ideaContent } from '../rules/idea.ts';
import { type IdeaAct, ideaMay } from '../rules/lifecycle.ts';
import { findIdea, lockIdea, updateIdea } from '../store.ts';

type Reading = Pick<Context, 'db'>;

/** The producer that has an idea: of a merged one, the record that stayed; `null` where it is none of the register yet. */
export async function ownerOf({ db }: Reading, { producerId }: Idea): Promise<Producer | null> {
  return producerId === null ? null : await findLiveProducerById(db, producerId);
}

/** Whom an idea belongs to. */
export function subjectOfIdea({ provinceCode, communeCode, producerId }: Idea, owner: Producer | null): Subject {
  return { provinceCode, communeCode, producerId: owner?.id ?? producerId };
}

export async function subjectById(id: IdeaId, context: Reading): Promise<Result<Subject>> {
  const idea = await findIdea(context.db, id);
  return idea === null ? refuse(notFound) : ok(subjectOfIdea(idea, await ownerOf(context, idea)));
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
export async function speakersOf(context: Context, idea: Idea): Promise<readonly AccountId[]> {
  if (idea.producerId === null) return [];
  const owner = await ownerOf(context, idea);
  return await findSpeakers(context.db, [owner?.id ?? idea.producerId]);
}

/** Who has the idea, as people say it. */
export async function proposerOf(context: Reading, idea: Idea): Promise<string> {
  return (await ownerOf(context, idea))?.name ?? idea.proposerName ?? '';
}
