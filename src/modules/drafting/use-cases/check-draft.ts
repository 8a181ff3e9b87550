// The content of a letter is checked and its signer's authority with it; or it goes back to be written again; or it is given up.

import { z } from 'zod';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id, optionalText, text, version } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { othersToCheck } from '../people-of-office.ts';
import { faultsOfDraft } from '../rules/draft-faults.ts';
import { draftFor, settleDraft, signerOf, subjectOfDraft } from './find-draft.ts';

const named = { draftId: id<'outgoing-draft'>(), version };

export const checkDraft = defineUseCase({
  name: 'drafting/check-draft',
  kind: 'act',
  legalBasis: '30/2020/NĐ-CP, Điều 11',
  input: z.object(named),
  subject: ({ draftId }, context) => subjectOfDraft(draftId, context),
  async run({ draftId, version: seen }, context) {
    const found = await draftFor('check', draftId, seen, context);
    if (!found.ok) return found;
    const draft = found.value;
    const others = await othersToCheck(context, draft);
    if (others.length > 0) {
      return refuse(problem('forbidden', 'drafting/author-does-not-check', { names: others.join(', ') }));
    }
    const { signer, giver } = await signerOf(context, draft.signerId);
    const faults = faultsOfDraft(draft, signer, giver, context.today);
    if (faults.length > 0) {
      return refuse(
        invalidFields(faults.map(({ code, line }): FieldProblem => ({ path: 'contents', code, details: { line } }))),
      );
    }
    const { displayName } = context.actor;
    const after = await settleDraft(context, draft, {
      state: 'checked',
      checkedByName: displayName,
      checkedAt: context.now,
    });
    return ok({ draftId, version: after.version });
  },
});

export const returnDraft = defineUseCase({
  name: 'drafting/return-draft',
  kind: 'act',
  legalBasis: '30/2020/NĐ-CP, Điều 10 khoản 3',
  input: z.object({ ...named, reason: optionalText(500) }),
  subject: ({ draftId }, context) => subjectOfDraft(draftId, context),
  async run({ draftId, version: seen, reason }, context) {
    const found = await draftFor('return', draftId, seen, context);
    if (!found.ok) return found;
    const changes = { state: 'draft', stateReason: reason, checkedByName: null, checkedAt: null } as const;
    const after = await settleDraft(context, found.value, changes);
    return ok({ draftId, version: after.version });
  },
});

export const dropDraft = defineUseCase({
  name: 'drafting/drop-draft',
  kind: 'act',
  legalBasis: null,
  input: z.object({ ...named, reason: text(500) }),
  subject: ({ draftId }, context) => subjectOfDraft(draftId, context),
  async run({ draftId, version: seen, reason }, context) {
    const found = await draftFor('drop', draftId, seen, context);
    if (!found.ok) return found;
    await settleDraft(context, found.value, { state: 'dropped', stateReason: reason });
    return ok({ draftId });
  },
});
