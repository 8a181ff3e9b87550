// Says something about a dossier: opens a thread or answers in one. An answer in a settled thread opens it again. Who is named, and
// who wrote in the thread before, is told; of a new word of the producer the office that has the dossier, and the other way round.

import { z } from 'zod';
import type { AccountId } from '#kernel/ids.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { id, lines, optionalText } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import {
  type Audience,
  type CommentId,
  commentContent,
  type DossierComment,
  mayTalk,
  mostCommentLetters,
  mostMentions,
  readPlace,
  type ThreadTurn,
} from '../rules/comment.ts';
import type { Dossier } from '../rules/dossier.ts';
import { lockDossier } from '../store.ts';
import { findComment, insertComment, listComments } from '../store-comments.ts';
import { changedComment } from './changing-comment.ts';
import { sideOf, subjectOfThreads } from './find-thread.ts';
import { placesOf } from './list-comments.ts';
import { peopleToMention } from './people-to-mention.ts';
import { tellOfComment } from './tell-of-comment.ts';

/** Accounts, chosen in boxes: none, one or several. */
const accounts = z.union([z.string().max(40), z.array(z.string().max(40)).max(50)]).optional();

const input = z.object({
  dossierId: id<'dossier'>(),
  /** The comment that opened the thread; absent for a new one. */
  threadId: id<'dossier-comment'>().optional(),
  /** A part, `criterion:CODE` or `piece:ID`; of a new thread alone. */
  place: optionalText(60),
  body: lines(mostCommentLetters),
  mentions: accounts,
});
type Input = z.output<typeof input>;

async function placeProblem(place: string | null, dossier: Dossier, context: Context): Promise<FieldProblem | null> {
  if (place === null) return null;
  const unknown: FieldProblem = { path: 'place', code: 'dossiers/place-unknown' };
  const read = readPlace(place);
  if (read === null) return unknown;
  if (read.kind === 'part') return null;
  const { criteria, pieces } = await placesOf(dossier, context);
  const known =
    read.kind === 'criterion'
      ? criteria.some((one) => one.code === read.code)
      : pieces.some((one) => one.id === read.pieceId);
  return known ? null : unknown;
}

async function write(audience: Audience, asked: Input, context: Context): Promise<Result<{ threadId: CommentId }>> {
  const { db, now, actor } = context;
  const dossier = await lockDossier(db, asked.dossierId);
  if (dossier === null) return refuse(notFound);
  if (!mayTalk(dossier.state)) return refuse(problem('conflict', 'dossiers/no-more-talk'));
  const first = asked.threadId === undefined ? null : await findComment(db, asked.threadId);
  if (asked.threadId !== undefined) {
    // A thread of another dossier or of the other audience is like one that is not there.
    const fits = first?.dossierId === dossier.id && first.audience === audience && first.threadId === null;
    if (!fits) return refuse(notFound);
  }
  const said = await listComments(db, dossier.id, audience);
  const offered = await peopleToMention(audience, dossier, said, context);
  const mentions = [...new Set([asked.mentions ?? []].flat())].filter((one) => one !== '') as AccountId[];
  const wrong: FieldProblem[] = [];
  const place = first === null ? asked.place : null;
  const atPlace = await placeProblem(place, dossier, context);
  if (atPlace !== null) wrong.push(atPlace);
  if (mentions.some((one) => !offered.some((person) => person.id === one))) {
    wrong.push({ path: 'mentions', code: 'dossiers/not-to-mention' });
  }
  if (mentions.length > mostMentions) {
    wrong.push({ path: 'mentions', code: 'dossiers/too-many-mentions', details: { most: mostMentions } });
  }
  if (wrong.length > 0) return refuse(invalidFields(wrong));
  const comment: DossierComment = {
    id: context.newId<'dossier-comment'>(),
    dossierId: dossier.id,
    version: 1,
    threadId: first?.id ?? null,
    audience,
    place,
    body: asked.body,
    mentions,
    madeBy: actor.accountId,
    madeAs: await sideOf(dossier, context),
    madeAt: now,
    former: [],
    resolvedAt: null,
    resolvedBy: null,
    turns: [],
  };
  await insertComment(db, comment);
  context.touch({ kind: 'dossier-comment', id: comment.id, before: null, after: commentContent(comment) });
  if (first !== null && first.resolvedAt !== null) {
    const turn: ThreadTurn = { to: 'open', by: actor.accountId, at: now };
    const changes = { resolvedAt: null, resolvedBy: null, turns: [...first.turns, turn] };
    await changedComment(first, changes, context);
  }
  await tellOfComment(comment, dossier, context);
  return ok({ threadId: comment.threadId ?? comment.id });
}

export const writeComment = defineUseCase({
  name: 'dossiers/write-comment',
  kind: 'act',
  legalBasis: null,
  input,
  subject: (asked, context) => subjectOfThreads('producer', asked.dossierId, 'edit', context),
  run: (asked, context) => write('producer', asked, context),
});

export const writeInternalComment = defineUseCase({
  name: 'dossiers/write-internal-comment',
  kind: 'act',
  legalBasis: null,
  input,
  subject: (asked, context) => subjectOfThreads('offices', asked.dossierId, 'edit', context),
  run: (asked, context) => write('offices', asked, context),
});
