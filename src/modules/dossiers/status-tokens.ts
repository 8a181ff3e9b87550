// The secret of a link to the state of a dossier: 256 bits that this installation alone makes again from the link's id; at rest
// there is only its hash.

import { derivedToken } from '#access/sealed-secret.ts';
import { sha256Hex } from '#platform/clock/random.ts';
import type { StatusLinkId } from './rules/status-link.ts';

/** The secret as it stands in the address. */
export function tokenOfStatusLink(formSecret: string, id: StatusLinkId): string {
  return derivedToken(formSecret, 'dossier-status', id);
}

/** What is stored of it. */
export function hashOfStatusToken(token: string): string {
  return sha256Hex(`dossier-status ${token}`);
}

/** Where it leads. */
export const statusPath = (token: string): string => `/theo-doi/${encodeURIComponent(token)}`;
