// The producer changes how far somebody is let into its dossier, or ends it: both hold from the next request on.

import { z } from 'zod';
import { ok } from '#kernel/result.ts';
import { id, oneOf, version } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { invitationAccesses } from '../rules/invitation.ts';
import { changeInvitation, seenInvitation, subjectByInvitation } from './find-invitation.ts';

export const changeInvitationAccess = defineUseCase({
  name: 'dossiers/change-invitation',
  kind: 'act',
  legalBasis: null,
  input: z.object({ invitationId: id<'dossier-invitation'>(), version, access: oneOf(invitationAccesses) }),
  subject: (input, context) => subjectByInvitation(input.invitationId, context),
  async run(input, context) {
    const held = await seenInvitation(input, context);
    if (!held.ok) return held;
    const after = await changeInvitation(held.value.invitation, { access: input.access }, context);
    return ok({ dossierId: after.dossierId, access: after.access });
  },
});

export const endInvitation = defineUseCase({
  name: 'dossiers/end-invitation',
  kind: 'act',
  legalBasis: null,
  input: z.object({ invitationId: id<'dossier-invitation'>(), version }),
  subject: (input, context) => subjectByInvitation(input.invitationId, context),
  async run(input, context) {
    const held = await seenInvitation(input, context);
    if (!held.ok) return held;
    const { accountId } = context.actor;
    const after = await changeInvitation(held.value.invitation, { endedAt: context.now, endedBy: accountId }, context);
    return ok({ dossierId: after.dossierId });
  },
});
