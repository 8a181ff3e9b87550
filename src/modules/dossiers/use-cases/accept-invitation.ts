// Who is invited into a dossier sees which one and how far, and accepts with the own account. A link works for the first who
// accepts it; an invitation that is over, taken or never was is answered alike.

import { z } from 'zod';
import type { Subject } from '#access/reach.ts';
import type { Instant } from '#kernel/calendar.ts';
import { isUuid } from '#kernel/ids.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { optionalText } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { hashOfInvitation } from '../invitation-tokens.ts';
import type { Dossier } from '../rules/dossier.ts';
import { type Invitation, type InvitationAccess, type InvitationId, invitationState } from '../rules/invitation.ts';
import { findDossier, lockDossier } from '../store.ts';
import { findInvitation, findInvitationByToken } from '../store-invitations.ts';
import { isOwn, subjectOfDossier } from './find-dossier.ts';
import { changeInvitation } from './find-invitation.ts';
import { tellInviter } from './tell-of-dossier.ts';

/** By its secret, or by its id for whom it names. */
const input = z.object({
  code: optionalText(60),
  invitationId: optionalText(40),
});
type Asked = z.output<typeof input>;

async function asked(given: Asked, context: Pick<Context, 'db' | 'actor' | 'now'>): Promise<Invitation | null> {
  const found =
    given.code === null
      ? given.invitationId === null || !isUuid(given.invitationId)
        ? null
        : await findInvitation(context.db, given.invitationId as InvitationId)
      : await findInvitationByToken(context.db, hashOfInvitation(given.code));
  if (found === null || invitationState(found, context.now) !== 'waiting') return null;
  // Named by its id it is for nobody but the account that it was made for.
  return given.code === null && found.accountId !== context.actor.accountId ? null : found;
}

const own = async (_input: Asked, context: Context): Promise<Result<Subject>> =>
  ok({ provinceCode: null, communeCode: null, accountId: context.actor.accountId });

/** The account's own, in the units of the dossier: the offices there find the act in their part of the ledger. */
const ownInUnits = async (given: Asked, context: Context): Promise<Result<Subject>> => {
  const invitation = await asked(given, context);
  const dossier = invitation === null ? null : await findDossier(context.db, invitation.dossierId);
  if (dossier === null) return await own(given, context);
  return ok({ ...subjectOfDossier(dossier), accountId: context.actor.accountId });
};

/** What somebody is invited to, before accepting: no more than this is told. */
export interface OfferedInvitation {
  readonly product: string;
  readonly producer: string;
  readonly access: InvitationAccess;
  readonly expiresAt: Instant;
}

async function offered(
  given: Asked,
  context: Context,
  dossierOf: typeof findDossier,
): Promise<Result<{ invitation: Invitation; dossier: Dossier }>> {
  const missing = refuse(problem('not-found', 'dossiers/invitation-over'));
  const first = await asked(given, context);
  if (first === null || context.actor.accountId === null) return missing;
  const dossier = await dossierOf(context.db, first.dossierId);
  const invitation = await asked(given, context);
  if (dossier === null || invitation === null) return missing;
  if (isOwn(context.actor, dossier)) return refuse(problem('conflict', 'dossiers/invitation-own'));
  return ok({ invitation, dossier });
}

export const lookAtInvitation = defineUseCase({
  name: 'dossiers/look-at-invitation',
  kind: 'read',
  legalBasis: null,
  input,
  subject: own,
  async run(given, context) {
    const found = await offered(given, context, findDossier);
    if (!found.ok) return found;
    const { invitation, dossier } = found.value;
    const { productName: product, producerName: producer } = dossier;
    return ok<OfferedInvitation>({ product, producer, access: invitation.access, expiresAt: invitation.expiresAt });
  },
});

export const acceptDossierInvitation = defineUseCase({
  name: 'dossiers/accept-invitation',
  kind: 'act',
  legalBasis: null,
  input,
  subject: ownInUnits,
  async run(given, context) {
    const found = await offered(given, context, lockDossier);
    if (!found.ok) return found;
    const { accountId } = context.actor;
    if (accountId === null) return refuse(notFound);
    const { invitation, dossier } = found.value;
    await changeInvitation(invitation, { accountId, acceptedAt: context.now }, context);
    await tellInviter(context, dossier, invitation);
    return ok({ dossierId: dossier.id, product: dossier.productName, access: invitation.access });
  },
});
