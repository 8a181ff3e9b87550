// A letter on its way into a book: sent in or pasted, split where two lie in one file, given up. Nothing of it has a number yet.

import { z } from 'zod';
import type { Subject } from '#access/reach.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Office } from '#modules/offices/index.ts';
import { actsFor, subjectOfOffice } from '#modules/offices/services.ts';
import { id, oneOf, optionalText, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { LetterUpload, readingOf } from '../letter-upload.ts';
import { entryDirections, type LetterDraft, type LetterDraftId } from '../rules/letter.ts';
import { findDraft, insertDraft, lockDraft, updateDraft } from '../store.ts';
import { officeMeant } from './own-office.ts';

const letterUpload = z.custom<LetterUpload>((value) => value instanceof LetterUpload, {
  params: { code: 'directives/nothing-sent' },
});

/** What the ledger keeps of a draft: not its words, which stand in the draft itself. */
export function draftContent(draft: LetterDraft): Readonly<Record<string, unknown>> {
  const { text: _text, reading: _reading, madeAt: _made, changedAt: _changed, ...said } = draft;
  return said;
}

async function makeDraft(
  context: Context,
  office: Office,
  said: Pick<LetterDraft, 'direction' | 'file' | 'text' | 'scanned' | 'pages' | 'reading' | 'readProblem' | 'outOf'>,
): Promise<LetterDraft> {
  const { provinceCode, communeCode, bodyId } = office;
  const draft: LetterDraft = {
    ...said,
    id: context.newId<'letter-draft'>(),
    version: 1,
    ...{ provinceCode, communeCode, bodyId },
    state: 'open',
    letterId: null,
    madeBy: context.actor.accountId,
    madeAt: context.now,
    changedAt: context.now,
  };
  await insertDraft(context.db, draft);
  context.touch({ kind: 'letter-draft', id: draft.id, before: null, after: draftContent(draft) });
  return draft;
}

export const openDraft = defineUseCase({
  name: 'directives/open-draft',
  kind: 'act',
  legalBasis: '30/2020/NĐ-CP, Điều 21',
  input: z.object({ office: optionalText(60), direction: oneOf(entryDirections), upload: letterUpload }),
  async subject({ office }, context) {
    const meant = await officeMeant(context, office);
    return meant.ok ? ok(subjectOfOffice(meant.value)) : meant;
  },
  async run({ office, direction, upload }, context) {
    const meant = await officeMeant(context, office);
    if (!meant.ok) return meant;
    const { text, scanned, pages, reading, readProblem } = upload;
    const file = await upload.keep(context.ports.files);
    const said = { direction, file, text, scanned, pages, reading, readProblem, outOf: null };
    const draft = await makeDraft(context, meant.value, said);
    return ok({ draftId: draft.id });
  },
});

export async function subjectOfDraft(draftId: LetterDraftId, context: Context): Promise<Result<Subject>> {
  const draft = await findDraft(context.db, draftId);
  return draft === null || !(await actsFor(context, draft)) ? refuse(notFound) : ok(subjectOfOffice(draft));
}

/** The draft under a lock, as the form showed it, if nothing became of it yet. */
export async function draftFor(draftId: LetterDraftId, seen: number, context: Context): Promise<Result<LetterDraft>> {
  const draft = await lockDraft(context.db, draftId);
  if (draft === null) return refuse(notFound);
  if (draft.state !== 'open') {
    return refuse(problem('conflict', 'directives/draft-closed', { state: draft.state, letterId: draft.letterId }));
  }
  return draft.version === seen ? ok(draft) : refuse(problem('conflict', 'directives/changed-meanwhile'));
}

/** Writes what became of a draft. It is under the act's lock, so nobody was faster. */
export async function settleDraft(
  context: Context,
  before: LetterDraft,
  changes: Pick<LetterDraft, 'state'> & Partial<LetterDraft>,
): Promise<void> {
  if (!(await updateDraft(context.db, before, { ...changes, changedAt: context.now })))
    throw new Error('a locked draft was changed by somebody else');
  const after = { ...before, ...changes, version: before.version + 1 };
  context.touch({ kind: 'letter-draft', id: before.id, before: draftContent(before), after: draftContent(after) });
}

/** Two letters in one file become two drafts; the one they came from is kept as it was, and so is the file. */
export const splitDraft = defineUseCase({
  name: 'directives/split-draft',
  kind: 'act',
  legalBasis: null,
  input: z.object({ draftId: id<'letter-draft'>(), version }),
  subject: ({ draftId }, context) => subjectOfDraft(draftId, context),
  async run(input, context) {
    const found = await draftFor(input.draftId, input.version, context);
    if (!found.ok) return found;
    const draft = found.value;
    const remark = draft.reading?.remarks.find((one) => one.code === 'second-letter');
    if (remark === undefined || draft.text === null) return refuse(problem('conflict', 'directives/no-second-letter'));
    const { direction, file, scanned, pages, text } = draft;
    const parts = [text.slice(0, remark.span.start), text.slice(remark.span.start)];
    const made: LetterDraft[] = [];
    for (const part of parts) {
      const reading = readingOf(part, scanned);
      const said = { direction, file, scanned, pages, text: part, reading, readProblem: null, outOf: draft.id };
      made.push(await makeDraft(context, draft, said));
    }
    await settleDraft(context, draft, { state: 'split' });
    const [first, second] = made;
    return ok({ draftId: first?.id ?? draft.id, secondId: second?.id ?? draft.id });
  },
});

export const discardDraft = defineUseCase({
  name: 'directives/discard-draft',
  kind: 'act',
  legalBasis: null,
  input: z.object({ draftId: id<'letter-draft'>(), version }),
  subject: ({ draftId }, context) => subjectOfDraft(draftId, context),
  async run(input, context) {
    const found = await draftFor(input.draftId, input.version, context);
    if (!found.ok) return found;
    await settleDraft(context, found.value, { state: 'discarded' });
    return ok({ draftId: input.draftId });
  },
});
