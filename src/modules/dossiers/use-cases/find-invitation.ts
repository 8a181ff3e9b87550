// The invitation that an act names, for the producer whose dossier it opens.

import type { Subject } from '#access/reach.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import type { Dossier } from '../rules/dossier.ts';
import { type Invitation, type InvitationId, invitationContent, invitationState } from '../rules/invitation.ts';
import { lockDossier } from '../store.ts';
import { findInvitation, updateInvitation } from '../store-invitations.ts';
import { isOwn, subjectById } from './find-dossier.ts';

/** The subject of an act on an invitation: that of its dossier. */
export async function subjectByInvitation(id: InvitationId, context: Context): Promise<Result<Subject>> {
  const invitation = await findInvitation(context.db, id);
  return invitation === null ? refuse(notFound) : await subjectById(invitation.dossierId, context);
}

export interface HeldInvitation {
  readonly invitation: Invitation;
  readonly dossier: Dossier;
}

/** An invitation that is not ended, under the lock of its dossier, in the version that was seen. */
export async function seenInvitation(
  seen: { readonly invitationId: InvitationId; readonly version: number },
  context: Context,
): Promise<Result<HeldInvitation>> {
  const first = await findInvitation(context.db, seen.invitationId);
  const dossier = first === null ? null : await lockDossier(context.db, first.dossierId);
  const invitation = await findInvitation(context.db, seen.invitationId);
  if (dossier === null || invitation === null) return refuse(notFound);
  if (!isOwn(context.actor, dossier)) return refuse(problem('forbidden', 'dossiers/producer-invites'));
  if (invitationState(invitation, context.now) === 'ended') {
    return refuse(problem('conflict', 'dossiers/invitation-ended'));
  }
  if (invitation.version === seen.version) return ok({ invitation, dossier });
  return refuse(problem('conflict', 'records/changed-meanwhile', { current: invitationContent(invitation) }));
}

/** Writes the changes and touches the invitation. */
export async function changeInvitation(
  before: Invitation,
  changes: Partial<Invitation>,
  context: Context,
): Promise<Invitation> {
  const after: Invitation = { ...before, ...changes, version: before.version + 1 };
  await updateInvitation(context.db, before, changes);
  context.touch({
    kind: 'dossier-invitation',
    id: before.id,
    before: invitationContent(before),
    after: invitationContent(after),
  });
  return after;
}
