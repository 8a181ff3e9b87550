// Which copy of a dossier is read: from the moment it is sent until it is sent back, everybody who judges it reads the frozen one,
// whatever parts, register and wallet say since.

import type { Db } from '#platform/database/db.ts';
import { isDraft } from '../papers/paper-source.ts';
import type { Dossier, Submission } from '../rules/dossier.ts';
import type { FrozenDossier } from '../rules/frozen.ts';
import { findSubmissions } from '../store.ts';

export interface SentCopy {
  readonly sent: Submission;
  readonly frozen: FrozenDossier;
}

/** A sending, read back. */
export const copyOf = (sent: Submission): SentCopy => ({ sent, frozen: JSON.parse(sent.content) as FrozenDossier });

/** The copy that counts; `null` while the dossier is written, for the first time or after it was sent back. */
export async function sentCopy(db: Db, dossier: Pick<Dossier, 'id' | 'state'>): Promise<SentCopy | null> {
  const [last] = isDraft(dossier.state) ? [] : await findSubmissions(db, dossier.id);
  return last === undefined ? null : copyOf(last);
}
