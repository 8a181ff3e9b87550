// The threads on a dossier, of the offices among themselves or with the producer, with what a new comment can be about and whom it
// can name.

import { z } from 'zod';
import { findDisplayNames } from '#access/store-accounts.ts';
import type { AccountId } from '#kernel/ids.ts';
import { ok, refuse } from '#kernel/result.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { compileSet } from '#modules/evaluation/index.ts';
import type { EvidencePieceId } from '#modules/evidence/index.ts';
import { findEvidenceByIds } from '#modules/evidence/services.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type Audience, type DossierComment, type Thread, threadsOf } from '../rules/comment.ts';
import type { Dossier } from '../rules/dossier.ts';
import { contentsOf } from '../rules/parts.ts';
import { findDossier, findParts } from '../store.ts';
import { listComments } from '../store-comments.ts';
import { invitedTo, isOwn } from './find-dossier.ts';
import { subjectOfThreads, writesThreads } from './find-thread.ts';
import { type Mentionable, peopleToMention } from './people-to-mention.ts';
import { sentCopy } from './sent-copy.ts';

/** A comment with the names of its people. */
export interface ShownComment extends DossierComment {
  readonly madeByName: string | null;
  readonly mentionedNames: readonly string[];
  readonly turnNames: readonly (string | null)[];
  /** The reader wrote it. */
  readonly own: boolean;
}

export interface ThreadsView {
  readonly audience: Audience;
  readonly dossier: Pick<Dossier, 'id' | 'state' | 'productName' | 'producerName'>;
  readonly threads: readonly Thread<ShownComment>[];
  readonly people: readonly Mentionable[];
  /** What a thread can be about beside the parts. */
  readonly criteria: readonly { readonly code: string; readonly title: string }[];
  readonly pieces: readonly { readonly id: string; readonly title: string }[];
  readonly mayWrite: boolean;
  /** The reader speaks for the producer, or was let in by it. */
  readonly ofProducer: boolean;
}

/** Criteria and cited papers of a dossier, as places of a thread. */
export async function placesOf(dossier: Dossier, { db }: Pick<Context, 'db'>) {
  const set = await findCriteriaSet(dossier.setId);
  const copy = await sentCopy(db, dossier);
  const { proofs } = copy?.frozen.parts ?? contentsOf(await findParts(db, dossier.id));
  const cited = [...new Set(Object.values(proofs.citations).flat())] as EvidencePieceId[];
  const pieces = copy?.frozen.evidence ?? (await findEvidenceByIds(db, cited));
  return {
    criteria: set === null ? [] : compileSet(set).leaves.map(({ code, title }) => ({ code, title })),
    pieces: pieces.map(({ id: pieceId, title }) => ({ id: pieceId as string, title })),
  };
}

async function shown(comments: readonly DossierComment[], context: Context): Promise<readonly ShownComment[]> {
  const ids = comments.flatMap((one) => [one.madeBy, ...one.mentions, ...one.turns.map((turn) => turn.by)]);
  const names = await findDisplayNames(context.db, ids);
  const nameOf = (accountId: AccountId | null): string | null => names.get(accountId) ?? null;
  return comments.map((one) => ({
    ...one,
    madeByName: nameOf(one.madeBy),
    mentionedNames: one.mentions.map(nameOf).filter((name) => name !== null),
    turnNames: one.turns.map((turn) => nameOf(turn.by)),
    own: one.madeBy !== null && one.madeBy === context.actor.accountId,
  }));
}

async function view(audience: Audience, dossierId: Dossier['id'], context: Context) {
  const dossier = await findDossier(context.db, dossierId);
  if (dossier === null) return refuse(notFound);
  const comments = await listComments(context.db, dossier.id, audience);
  const mayWrite = await writesThreads(audience, dossier, context);
  const { id: of, state, productName, producerName } = dossier;
  return ok<ThreadsView>({
    audience,
    dossier: { id: of, state, productName, producerName },
    threads: threadsOf(await shown(comments, context)),
    people: mayWrite ? await peopleToMention(audience, dossier, comments, context) : [],
    ...(await placesOf(dossier, context)),
    mayWrite,
    ofProducer: isOwn(context.actor, dossier) || (await invitedTo(dossier.id, context)) !== null,
  });
}

export const listDossierComments = defineUseCase({
  name: 'dossiers/list-comments',
  kind: 'read',
  legalBasis: null,
  input: z.object({ dossierId: id<'dossier'>() }),
  subject: (input, context) => subjectOfThreads('producer', input.dossierId, 'view', context),
  run: (input, context) => view('producer', input.dossierId, context),
});

export const listInternalComments = defineUseCase({
  name: 'dossiers/list-internal-comments',
  kind: 'read',
  legalBasis: null,
  input: z.object({ dossierId: id<'dossier'>() }),
  subject: (input, context) => subjectOfThreads('offices', input.dossierId, 'view', context),
  run: (input, context) => view('offices', input.dossierId, context),
});
