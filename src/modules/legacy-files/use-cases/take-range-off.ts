// Takes a range off again, with the reason: its piece leaves the wallet and stays readable where it was cited.

import { z } from 'zod';
import { ok, refuse } from '#kernel/result.ts';
import { withdrawPieceFor } from '#modules/evidence/services.ts';
import { id, text, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { deleteRange, findRanges } from '../store.ts';
import { contentNow, fileFor, settleFile, subjectById } from './find-file.ts';

export const takeRangeOff = defineUseCase({
  name: 'legacy-files/take-range-off',
  kind: 'act',
  legalBasis: null,
  input: z.object({ fileId: id<'legacy-file'>(), version, rangeId: id<'legacy-range'>(), reason: text(300) }),
  subject: (input, context) => subjectById(input.fileId, context),
  async run(input, context) {
    const found = await fileFor('take-off', input.fileId, context, input.version);
    if (!found.ok) return found;
    const range = (await findRanges(context.db, [found.value.id])).find((one) => one.id === input.rangeId);
    if (range === undefined) return refuse(notFound);
    const before = await contentNow(context, found.value);
    await deleteRange(context.db, range.id);
    const withdrawn = await withdrawPieceFor(context, range.pieceId, input.reason);
    if (!withdrawn.ok) return withdrawn;
    await settleFile(context, found.value, before);
    return ok({ fileId: found.value.id, title: withdrawn.value.title });
  },
});
