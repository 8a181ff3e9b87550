// Somebody of an office begins a letter from a template, alone or as the answer to a letter that the office has; and saves it. Every save is kept.

import { z } from 'zod';
import { invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { outgoingKinds } from '#law/outgoing-kinds.ts';
import type { ClauseId, LetterHead, LetterId } from '#modules/directives/index.ts';
import { findLetters, listClauses, listEntriesOf } from '#modules/directives/services.ts';
import { sameOffice } from '#modules/offices/index.ts';
import { subjectOfOffice } from '#modules/offices/services.ts';
import { id, oneOf, optionalLines, optionalText, version } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { firstContent, withSuggested } from '../first-draft.ts';
import { officeMeant } from '../own-office.ts';
import { chosenOffices } from '../receiving-offices.ts';
import { type DraftContent, type DraftVersion, draftContent, type OutgoingDraft } from '../rules/draft.ts';
import { findSigner, insertDraft, insertVersion, lastOrdinal } from '../store.ts';
import { contentOf, draftShape } from './draft-input.ts';
import { draftFor, normOf, settleDraft, subjectOfDraft } from './find-draft.ts';

async function keepVersion(context: Context, draft: OutgoingDraft, content: DraftContent): Promise<void> {
  const kept: DraftVersion = {
    id: context.newId<'outgoing-draft-version'>(),
    draftId: draft.id,
    ordinal: (await lastOrdinal(context.db, draft.id)) + 1,
    content,
    savedBy: context.actor.accountId,
    savedByName: context.actor.displayName,
    savedAt: context.now,
  };
  await insertVersion(context.db, kept);
}

/** The letter that is answered, where the office has it in its book; the clause where it is one of that letter. */
async function answered(
  context: Context,
  office: Parameters<typeof sameOffice>[0],
  letterId: string | null,
  clauseId: string | null,
): Promise<{ readonly letter: LetterHead | null; readonly clauseId: ClauseId | null }> {
  if (letterId === null) return { letter: null, clauseId: null };
  const [letter] = await findLetters(context.db, [letterId as LetterId]);
  if (letter === undefined) return { letter: null, clauseId: null };
  const entries = await listEntriesOf(context.db, [letter.id]);
  if (!entries.some((entry) => sameOffice(entry, office))) return { letter: null, clauseId: null };
  const clause = (await listClauses(context.db, letter.id, [office])).find((one) => one.id === clauseId);
  return { letter, clauseId: clause?.id ?? null };
}

export const startDraft = defineUseCase({
  name: 'drafting/start-draft',
  kind: 'act',
  legalBasis: '30/2020/NĐ-CP, Điều 10',
  input: z.object({
    /** Key of the office; empty: the only one of the person. */
    office: optionalText(80),
    kind: oneOf(outgoingKinds),
    answersLetterId: z.union([id<'letter'>(), z.literal('').transform(() => null), z.null()]).optional(),
    answersClauseId: z.union([id<'clause'>(), z.literal('').transform(() => null), z.null()]).optional(),
    /** What another page suggests, instead of the words of the template: about what, to whom, the words. */
    subject: optionalText(500),
    addressee: optionalText(200),
    contents: optionalLines(8_000),
  }),
  async subject({ office }, context) {
    const meant = await officeMeant(context, office);
    return meant.ok ? ok(subjectOfOffice(meant.value)) : meant;
  },
  async run({ office: key, kind, answersLetterId = null, answersClauseId = null, ...suggested }, context) {
    const meant = await officeMeant(context, key);
    if (!meant.ok) return meant;
    const { provinceCode, communeCode, bodyId } = meant.value;
    const { letter, clauseId } = await answered(context, meant.value, answersLetterId, answersClauseId);
    if (answersLetterId !== null && letter === null)
      return refuse(invalidFields([{ path: 'answersLetterId', code: 'drafting/letter-not-yours' }]));
    const first = await firstContent(context.db, { office: meant.value, kind, answers: letter, day: context.today });
    const content = withSuggested(first, kind, suggested);
    const nothing = {
      number: null,
      serial: null,
      issuedOn: null,
      issuedYear: null,
      numberedBy: null,
      numberedAt: null,
    };
    const draft: OutgoingDraft = {
      ...nothing,
      ...{ numberReason: null, file: null, attachedBy: null, attachedAt: null, letterId: null, issuedByName: null },
      ...{ issuedAt: null, checkedByName: null, checkedAt: null, stateReason: null, signerId: null, signing: null },
      id: context.newId<'outgoing-draft'>(),
      version: 1,
      ...{ provinceCode, communeCode, bodyId, kind, content },
      state: 'draft',
      answersLetterId: letter?.id ?? null,
      answersClauseId: clauseId,
      madeBy: context.actor.accountId,
      madeByName: context.actor.displayName,
      madeAt: context.now,
      changedAt: context.now,
      norm: normOf({ content, number: null }),
    };
    await insertDraft(context.db, draft);
    await keepVersion(context, draft, content);
    context.touch({ kind: 'outgoing-draft', id: draft.id, before: null, after: draftContent(draft) });
    return ok({ draftId: draft.id });
  },
});

export const saveDraft = defineUseCase({
  name: 'drafting/save-draft',
  kind: 'act',
  legalBasis: '30/2020/NĐ-CP, Điều 10',
  input: z.object({ draftId: id<'outgoing-draft'>(), version, ...draftShape }),
  wholeRecordBut: ['signerId', 'offices'],
  subject: ({ draftId }, context) => subjectOfDraft(draftId, context),
  async run({ draftId, version: seen, ...input }, context) {
    const found = await draftFor('save', draftId, seen, context);
    if (!found.ok) return found;
    const draft = found.value;
    const signer = input.signerId == null ? null : await findSigner(context.db, input.signerId);
    if (input.signerId != null && (signer === null || !sameOffice(signer, draft)))
      return refuse(invalidFields([{ path: 'signerId', code: 'drafting/signer-of-other-office' }]));
    const offices = await chosenOffices(context.db, draft.provinceCode, context.today, input.offices);
    const content = contentOf({ ...input, offices: [...offices] });
    const after = await settleDraft(context, draft, { content, signerId: signer?.id ?? null });
    await keepVersion(context, after, content);
    return ok({ draftId: after.id, version: after.version });
  },
});
