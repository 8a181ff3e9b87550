// The secret of an invitation by link: made again from its id by this installation alone; at rest there is only its hash.

import { readCode, writeCode } from '#access/handwritten-code.ts';
import { derivedToken } from '#access/sealed-secret.ts';
import { sha256Hex } from '#platform/clock/random.ts';
import type { InvitationId } from './rules/invitation.ts';

/** The secret as it stands in the address and is read out: `7K2M-4QX9-D0AB-CDEF`. */
export function tokenOfInvitation(formSecret: string, id: InvitationId): string {
  return writeCode(Buffer.from(derivedToken(formSecret, 'dossier-invitation', id), 'base64url'));
}

/** What is stored of it, however it was typed; text that is no such secret has a hash that nothing has. */
export function hashOfInvitation(typed: string): string {
  return sha256Hex(`dossier-invitation ${readCode(typed) ?? `? ${typed}`}`);
}
