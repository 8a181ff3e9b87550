// The drafted letter that an act names, for which office that is, and how every act on it ends.

import type { Subject } from '#access/reach.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import { actsFor, subjectOfOffice } from '#modules/offices/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import { sees } from '../own-office.ts';
import { type DraftId, draftContent, type OutgoingDraft } from '../rules/draft.ts';
import { type DraftAct, draftMay } from '../rules/lifecycle.ts';
import type { SignerId } from '../rules/signing-authority.ts';
import { findDraft, findSigner, type KeptSigner, lockDraft, updateDraft } from '../store.ts';

/** Whom an act on a letter concerns: the office that drafts it, for which the person must act. */
export async function subjectOfDraft(id: DraftId, context: Context): Promise<Result<Subject>> {
  const draft = await findDraft(context.db, id);
  return draft === null || !(await actsFor(context, draft)) ? refuse(notFound) : ok(subjectOfOffice(draft));
}

/** The same for who only reads. */
export async function readersSubject(id: DraftId, context: Context): Promise<Result<Subject>> {
  const draft = await findDraft(context.db, id);
  return draft === null || !(await sees(context, draft)) ? refuse(notFound) : ok(subjectOfOffice(draft));
}

/** The letter under a lock, as the form showed it, if the act is possible in its state. */
export async function draftFor(
  act: DraftAct,
  id: DraftId,
  version: number,
  context: Context,
): Promise<Result<OutgoingDraft>> {
  const draft = await lockDraft(context.db, id);
  if (draft === null) return refuse(notFound);
  if (draft.version !== version) return refuse(problem('conflict', 'drafting/changed-meanwhile'));
  if (draftMay(draft.state, act)) return ok(draft);
  return refuse(problem('conflict', 'drafting/not-in-this-state', { state: draft.state }));
}

/** Folded words that a letter is found by. */
export const normOf = ({ content, number }: Pick<OutgoingDraft, 'content' | 'number'>): string =>
  foldName(`${number ?? ''} ${content.subject} ${content.addressees.join(' ')}`).slice(0, 2_000);

/** Writes what changed and names the letter in the ledger. It is under the act's lock, so nobody was faster. */
export async function settleDraft(
  context: Context,
  before: OutgoingDraft,
  changes: Partial<OutgoingDraft>,
): Promise<OutgoingDraft> {
  const whole = { ...before, ...changes };
  const done = await updateDraft(context.db, before, { ...changes, norm: normOf(whole), changedAt: context.now });
  const after = await findDraft(context.db, before.id);
  if (!done || after === null) throw new Error('a locked letter was changed by somebody else');
  context.touch({ kind: 'outgoing-draft', id: before.id, before: draftContent(before), after: draftContent(after) });
  return after;
}

/** The signer that a letter names, and who gave a delegated authority. */
export async function signerOf(
  { db }: Pick<Context, 'db'>,
  id: SignerId | null,
): Promise<{ readonly signer: KeptSigner | null; readonly giver: KeptSigner | null }> {
  const signer = id === null ? null : await findSigner(db, id);
  const giver = signer?.givenBy == null ? null : await findSigner(db, signer.givenBy);
  return { signer, giver };
}
