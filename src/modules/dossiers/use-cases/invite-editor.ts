// The producer lets somebody into one dossier: by the sign-in name of an account, or by a link that works once. Whether an
// account of that name exists is answered to nobody.

import { z } from 'zod';
import { loginKey } from '#access/login-name.ts';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id, oneOf, optionalText, text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { hashOfInvitation, tokenOfInvitation } from '../invitation-tokens.ts';
import {
  type Invitation,
  invitationAccesses,
  invitationContent,
  invitationEnd,
  invitationState,
  invitationWays,
  mostInvited,
} from '../rules/invitation.ts';
import { lockDossier } from '../store.ts';
import { insertInvitation, listInvitations } from '../store-invitations.ts';
import { isOwn, subjectById } from './find-dossier.ts';
import { tellInvited } from './tell-of-dossier.ts';

export const inviteEditor = defineUseCase({
  name: 'dossiers/invite-editor',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 1',
  input: z.object({
    dossierId: id<'dossier'>(),
    forWhom: text(120),
    access: oneOf(invitationAccesses),
    way: oneOf(invitationWays),
    login: optionalText(200),
  }),
  subject: (input, context) => subjectById(input.dossierId, context),
  async run(input, context) {
    const { db, actor, now } = context;
    const dossier = await lockDossier(db, input.dossierId);
    if (dossier === null) return refuse(notFound);
    if (!isOwn(actor, dossier)) return refuse(problem('forbidden', 'dossiers/producer-invites'));
    const { forWhom, access, way } = input;
    const key = way === 'login' && input.login !== null ? loginKey(input.login) : null;
    if (way === 'login' && key === null) {
      return refuse(invalidFields([{ path: 'login', code: 'dossiers/invite-whom' }]));
    }
    const open = (await listInvitations(db, dossier.id)).filter((one) =>
      ['waiting', 'accepted'].includes(invitationState(one, now)),
    );
    if (open.length >= mostInvited) {
      return refuse(problem('conflict', 'dossiers/too-many-invited', { most: mostInvited }));
    }
    if (key !== null && open.some((one) => one.login === key)) {
      return refuse(invalidFields([{ path: 'login', code: 'dossiers/invited-already' }]));
    }
    const account = key === null ? undefined : await findAccountByLogin(db, key);
    const invitation: Invitation = {
      id: context.newId<'dossier-invitation'>(),
      dossierId: dossier.id,
      version: 1,
      access,
      forWhom,
      way,
      login: key,
      accountId: account?.status === 'active' ? account.id : null,
      invitedBy: actor.accountId,
      invitedAt: now,
      expiresAt: invitationEnd(now),
      acceptedAt: null,
      endedAt: null,
      endedBy: null,
    };
    const token = way === 'link' ? tokenOfInvitation(context.ports.formSecret, invitation.id) : null;
    await insertInvitation(db, invitation, token === null ? null : hashOfInvitation(token));
    context.touch({
      kind: 'dossier-invitation',
      id: invitation.id,
      before: null,
      after: invitationContent(invitation),
    });
    await tellInvited(context, dossier, invitation);
    return ok({ invitationId: invitation.id, way });
  },
});
