// Who sees which thread of a dossier, and on whose side somebody speaks. What the offices say among themselves is for who speaks for
// the producer, and for whom it let in, like what does not exist, whatever else they are.

import type { Actor } from '#access/actor.ts';
import type { UseCaseName } from '#access/permission-matrix.ts';
import { covers, reachOf, type Subject } from '#access/reach.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import {
  type Audience,
  type CommentId,
  type CommentSide,
  commentContent,
  type DossierComment,
  mayTalk,
} from '../rules/comment.ts';
import type { Dossier, DossierId } from '../rules/dossier.ts';
import { type InvitationAccess, isEnough } from '../rules/invitation.ts';
import { findDossier, lockDossier } from '../store.ts';
import { findComment } from '../store-comments.ts';
import { invitedTo, isOwn, subjectById, subjectOfDossier, subjectWithInvited } from './find-dossier.ts';

type Asking = Pick<Context, 'db' | 'actor'>;

/** The rows of the matrix for each audience. */
export const readRight = {
  offices: 'dossiers/list-internal-comments',
  producer: 'dossiers/list-comments',
} as const satisfies Record<Audience, UseCaseName>;
export const writeRight = {
  offices: 'dossiers/write-internal-comment',
  producer: 'dossiers/write-comment',
} as const satisfies Record<Audience, UseCaseName>;

function reaches(actor: Actor, name: UseCaseName, dossier: Dossier): boolean {
  const reach = reachOf(actor, name);
  return reach !== null && covers(reach, subjectOfDossier(dossier));
}

/** Somebody, and how far the producer of a dossier let them in (`invitedTo`). */
interface Reader {
  readonly actor: Actor;
  readonly invited: InvitationAccess | null;
}

const readerOf = async (dossier: Dossier, context: Asking): Promise<Reader> => ({
  actor: context.actor,
  invited: await invitedTo(dossier.id, context),
});

/** Whether somebody is on the producer's side of a dossier: speaks for it, or was let in by it. */
const isWithProducer = (dossier: Dossier, { actor, invited }: Reader): boolean =>
  isOwn(actor, dossier) || invited !== null;

/** Whether somebody reads the threads of an audience. */
export function seesThreads(audience: Audience, dossier: Dossier, reader: Reader): boolean {
  if (audience === 'offices' && isWithProducer(dossier, reader)) return false;
  if (audience === 'producer' && isEnough(reader.invited, 'view')) return true;
  return reaches(reader.actor, readRight[audience], dossier);
}

/** Whether somebody writes in the threads of an audience: a helper that may only read the dossier reads here too. */
export async function writesThreads(audience: Audience, dossier: Dossier, context: Asking): Promise<boolean> {
  const reader = await readerOf(dossier, context);
  if (!mayTalk(dossier.state) || !seesThreads(audience, dossier, reader)) return false;
  if (reaches(reader.actor, writeRight[audience], dossier)) return true;
  return audience === 'producer' && isEnough(reader.invited, 'edit');
}

/** Whom an act on the threads of an audience concerns. */
export async function subjectOfThreads(
  audience: Audience,
  dossierId: DossierId,
  wanted: 'view' | 'edit',
  context: Asking,
): Promise<Result<Subject>> {
  if (audience === 'producer') return await subjectWithInvited(dossierId, wanted, context);
  const dossier = await findDossier(context.db, dossierId);
  if (dossier === null || isWithProducer(dossier, await readerOf(dossier, context))) return refuse(notFound);
  return await subjectById(dossierId, context);
}

/** Whom an act on one comment concerns; a comment that the asker does not see is like one that is not there. */
export async function subjectOfComment(id: CommentId, context: Asking): Promise<Result<Subject>> {
  const comment = await findComment(context.db, id);
  const dossier = comment === null ? null : await findDossier(context.db, comment.dossierId);
  if (comment === null || dossier === null) return refuse(notFound);
  if (!seesThreads(comment.audience, dossier, await readerOf(dossier, context))) return refuse(notFound);
  return await subjectOfThreads(comment.audience, dossier.id, 'edit', context);
}

/** The comment with its dossier under a lock, for who may write in its thread. */
export async function commentForChange(
  seen: { readonly commentId: CommentId; readonly version: number },
  context: Context,
): Promise<Result<{ readonly comment: DossierComment; readonly dossier: Dossier }>> {
  const found = await findComment(context.db, seen.commentId);
  const dossier = found === null ? null : await lockDossier(context.db, found.dossierId);
  const comment = dossier === null ? null : await findComment(context.db, seen.commentId);
  if (comment === null || dossier === null) return refuse(notFound);
  if (!mayTalk(dossier.state)) return refuse(problem('conflict', 'dossiers/no-more-talk'));
  if (!(await writesThreads(comment.audience, dossier, context))) return refuse(notFound);
  if (comment.version !== seen.version) {
    return refuse(problem('conflict', 'records/changed-meanwhile', { current: commentContent(comment) }));
  }
  return ok({ comment, dossier });
}

/** On whose side somebody speaks about a dossier. */
export async function sideOf(dossier: Dossier, context: Asking): Promise<CommentSide> {
  const { actor } = context;
  if (isOwn(actor, dossier)) return 'producer';
  return (await invitedTo(dossier.id, context)) === null ? officeSideOf(dossier, actor) : 'helper';
}

/** On which side of a dossier an officer stands. */
export function officeSideOf(
  dossier: Pick<Dossier, 'provinceCode' | 'communeCode'>,
  actor: Actor,
): Exclude<CommentSide, 'producer' | 'helper'> {
  const grants = actor.grants.filter((one) => one.provinceCode === dossier.provinceCode);
  const holds = (roles: readonly string[], inCommune: boolean): boolean =>
    grants.some((one) => {
      const fits = inCommune ? one.communeCodes.includes(dossier.communeCode) : one.communeCodes.length === 0;
      return fits && roles.includes(one.role);
    });
  if (holds(['commune-officer', 'leader'], true)) return 'commune';
  if (holds(['province-officer', 'leader'], false)) return 'province';
  return holds(['department-officer'], false) ? 'department' : 'office';
}
