// Everybody whom the producer let into its dossier, how each stands, and the way in of those who come by a link.

import { z } from 'zod';
import { findDisplayNames } from '#access/store-accounts.ts';
import { ok } from '#kernel/result.ts';
import { id } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { tokenOfInvitation } from '../invitation-tokens.ts';
import { type Invitation, type InvitationState, invitationState } from '../rules/invitation.ts';
import { listInvitations } from '../store-invitations.ts';
import { subjectById } from './find-dossier.ts';

export interface ListedInvitation extends Omit<Invitation, 'accountId' | 'invitedBy' | 'endedBy'> {
  readonly state: InvitationState;
  /** Who accepted, by the name of the account; `null`: nobody yet. */
  readonly acceptedBy: string | null;
  /** The secret of a link that waits; `null` else. */
  readonly code: string | null;
}

export const listDossierInvitations = defineUseCase({
  name: 'dossiers/list-invitations',
  kind: 'read',
  legalBasis: null,
  input: z.object({ dossierId: id<'dossier'>() }),
  subject: (input, context) => subjectById(input.dossierId, context),
  async run(input, context) {
    const { db, now, ports } = context;
    const rows = await listInvitations(db, input.dossierId);
    const accepted = rows.filter((one) => one.acceptedAt !== null);
    const names = await findDisplayNames(
      db,
      accepted.map((one) => one.accountId),
    );
    return ok<readonly ListedInvitation[]>(
      rows.map(({ accountId, invitedBy: _by, endedBy: _ended, ...row }) => {
        const state = invitationState(row, now);
        const waitsByLink = state === 'waiting' && row.way === 'link';
        return {
          ...row,
          state,
          acceptedBy: row.acceptedAt === null ? null : (names.get(accountId) ?? null),
          code: waitsByLink ? tokenOfInvitation(ports.formSecret, row.id) : null,
        };
      }),
    );
  },
});
