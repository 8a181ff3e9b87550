// Changes a comment: its row and the ledger.

import type { Context } from '#runner/use-case.ts';
import { commentContent, type DossierComment } from '../rules/comment.ts';
import { updateComment } from '../store-comments.ts';

/** Writes the changes and touches the comment; the version was seen and the dossier is locked (`commentForChange`). */
export async function changedComment(
  before: DossierComment,
  changes: Partial<DossierComment>,
  context: Context,
): Promise<void> {
  await updateComment(context.db, before, changes);
  const after: DossierComment = { ...before, ...changes, version: before.version + 1 };
  const [then, now] = [commentContent(before), commentContent(after)];
  context.touch({ kind: 'dossier-comment', id: before.id, before: then, after: now });
}
