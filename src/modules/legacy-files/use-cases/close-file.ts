// Says that a paper dossier is in order, opens it again, or gives it up.

import { z } from 'zod';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id, text, version } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { LegacyFile, LegacyFileId } from '../rules/legacy-file.ts';
import type { LegacyFileAct, LegacyFileState } from '../rules/lifecycle.ts';
import { findCommitments, findRanges, findScans } from '../store.ts';
import { contentNow, fileFor, settleFile, subjectById } from './find-file.ts';

const given = { fileId: id<'legacy-file'>(), version };

async function move(act: LegacyFileAct, state: LegacyFileState, file: LegacyFile, context: Context, note?: string) {
  const before = await contentNow(context, file);
  await settleFile(context, file, before, note === undefined ? { state } : { state, note });
  return ok({ fileId: file.id as LegacyFileId, act });
}

export const settleLegacyFile = defineUseCase({
  name: 'legacy-files/settle-file',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 9',
  input: z.object(given),
  subject: (input, context) => subjectById(input.fileId, context),
  async run(input, context) {
    const found = await fileFor('settle', input.fileId, context, input.version);
    if (!found.ok) return found;
    const file = found.value;
    const lacks = [
      ...((await findScans(context.db, [file.id])).length === 0 ? ['scans'] : []),
      ...((await findRanges(context.db, [file.id])).length === 0 ? ['ranges'] : []),
      ...((await findCommitments(context.db, file.id)).length === 0 ? ['commitments'] : []),
    ];
    if (lacks.length > 0) return refuse(problem('conflict', 'legacy-files/not-whole', { lacks }));
    return await move('settle', 'settled', file, context);
  },
});

export const reopenLegacyFile = defineUseCase({
  name: 'legacy-files/reopen-file',
  kind: 'act',
  legalBasis: null,
  input: z.object(given),
  subject: (input, context) => subjectById(input.fileId, context),
  async run(input, context) {
    const found = await fileFor('reopen', input.fileId, context, input.version);
    return found.ok ? await move('reopen', 'splitting', found.value, context) : found;
  },
});

export const dropLegacyFile = defineUseCase({
  name: 'legacy-files/drop-file',
  kind: 'act',
  legalBasis: null,
  input: z.object({ ...given, reason: text(300) }),
  subject: (input, context) => subjectById(input.fileId, context),
  async run(input, context) {
    const found = await fileFor('drop', input.fileId, context, input.version);
    if (!found.ok) return found;
    const ranges = await findRanges(context.db, [found.value.id]);
    if (ranges.length > 0) return refuse(problem('conflict', 'legacy-files/has-ranges', { count: ranges.length }));
    return await move('drop', 'dropped', found.value, context, input.reason);
  },
});
