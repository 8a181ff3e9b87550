// Who is told that something was said: who is named, who wrote in the thread before, and in a thread with the producer the other
// side. What was said stands in no notice: a letter can be read by others.

import type { AccountId } from '#kernel/ids.ts';
import { tell } from '#modules/notifications/services.ts';
import type { Context } from '#runner/use-case.ts';
import type { Audience, DossierComment } from '../rules/comment.ts';
import type { Dossier } from '../rules/dossier.ts';
import { findWritersIn } from '../store-comments.ts';
import { officersOf, peopleToMention, speakersOfDossier } from './people-to-mention.ts';

/** The word of each audience in its address. */
const pageOf = { offices: 'noi-bo', producer: 'trao-doi' } as const satisfies Record<Audience, string>;

async function otherSide(comment: DossierComment, dossier: Dossier, context: Context): Promise<readonly AccountId[]> {
  if (comment.audience === 'offices') return [];
  if (comment.madeAs !== 'producer' && comment.madeAs !== 'helper') return await speakersOfDossier(dossier, context);
  const { commune, province } = await officersOf(dossier, context);
  return dossier.state === 'forwarded' ? province : commune;
}

/** Tells them in the act's own transaction. */
export async function tellOfComment(comment: DossierComment, dossier: Dossier, context: Context): Promise<void> {
  const threadId = comment.threadId ?? comment.id;
  const writers = await findWritersIn(context.db, threadId);
  // Who wrote once and has no duty here any more is told nothing of what the offices say.
  const still = comment.audience === 'producer' ? null : await peopleToMention('offices', dossier, [], context);
  const before = writers.filter((one) => still === null || still.some((person) => person.id === one));
  const to = [...comment.mentions, ...before, ...(await otherSide(comment, dossier, context))];
  await tell(context, {
    kind: 'dossier-comment',
    to,
    words: {
      product: dossier.productName,
      person: context.actor.displayName,
      internal: comment.audience === 'offices',
      answer: comment.threadId !== null,
    },
    path: `/ho-so/${dossier.id}/${pageOf[comment.audience]}/${threadId}`,
  });
}
