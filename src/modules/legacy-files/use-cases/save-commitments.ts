// Keeps what the producer promised in its paper dossier, typed once. A later saving stands beside the earlier ones.

import { z } from 'zod';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id, optionalLines, whole } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { type CommitmentName, type Commitments, commitmentNames, countCommitments } from '../rules/commitments.ts';
import { findCommitments, insertCommitments } from '../store.ts';
import { contentNow, fileFor, settleFile, subjectById } from './find-file.ts';

const lines = Object.fromEntries(commitmentNames.map((name) => [name, optionalLines(2_000)])) as Record<
  CommitmentName,
  ReturnType<typeof optionalLines>
>;

export const saveCommitments = defineUseCase({
  name: 'legacy-files/save-commitments',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 9; Phụ lục III, Mẫu số 02',
  wholeRecordBut: [],
  /** `seen`: how many savings the form stood on; 0 before the first. */
  input: z.object({ fileId: id<'legacy-file'>(), seen: whole(0, 1_000_000), ...lines }),
  subject: (input, context) => subjectById(input.fileId, context),
  async run(input, context) {
    const found = await fileFor('commit', input.fileId, context);
    if (!found.ok) return found;
    const [last] = await findCommitments(context.db, found.value.id);
    if ((last?.ordinal ?? 0) !== input.seen) return refuse(problem('conflict', 'legacy-files/changed-meanwhile'));
    const content = Object.fromEntries(commitmentNames.map((name) => [name, input[name]])) as unknown as Commitments;
    if (countCommitments(content) === 0) {
      return refuse(invalidFields([{ path: 'volume', code: 'legacy-files/no-commitment' }]));
    }
    const saved = {
      id: context.newId<'legacy-commitments'>(),
      legacyFileId: found.value.id,
      ordinal: input.seen + 1,
      content,
      madeBy: context.actor.accountId,
      madeAt: context.now,
    };
    const before = await contentNow(context, found.value);
    await insertCommitments(context.db, saved);
    context.touch({ kind: 'legacy-commitments', id: found.value.id, before: last?.content ?? null, after: content });
    await settleFile(context, found.value, before);
    return ok({ fileId: found.value.id, ordinal: saved.ordinal });
  },
});
